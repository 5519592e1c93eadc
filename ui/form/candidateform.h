#pragma once

#include "candidate/field.h"
#include "model/notice.h"

#include <QDateTime>
#include <QHash>
#include <QScrollArea>

class QDataWidgetMapper;
class QMimeData;
class QToolButton;
class QVBoxLayout;

namespace vivier {

class CandidateHeader;
class CvReader;
class FactsView;
class FieldFrame;
class FormDelegate;
class JobChooser;
class LinkField;
class PhoneLine;
class ReplacementField;
class Section;
class StageBar;
class TextField;
class UnsureBar;
class Workspace;

/// The candidate as one page: header, stages, and a section per kind of field, all made from the FieldCatalog and bound
/// to the CandidateModel. It follows the workspace's current candidate by key, whatever rows do.
class CandidateForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit CandidateForm(Workspace *workspace, QWidget *parent = nullptr);
    ~CandidateForm() override; ///< the workspace must still be there: what is half typed becomes part of the draft

    /// Moves the focus to a field's editor and scrolls it into sight.
    void showField(const QString &field);
    /// What is typed but not taken yet (a tag without its comma) becomes part of the draft.
    void commitTyping();
    QWidget *editor(const QString &field) const { return m_editors.value(field); }
    FieldFrame *frame(const QString &field) const { return m_frames.value(field); }
    StageBar *stageBar() const { return m_stages; }

    /// Takes what a browser or file manager drags: into `field`, or where the link belongs when it is empty. False,
    /// with the reason told by said(), when there is nothing to take.
    bool takeDrop(const QMimeData *mime, const QString &field);

Q_SIGNALS:
    void archiveRequested(bool archived);
    void dashboardRequested();
    void openLinkRequested(const QUrl &url);
    /// Something to read above the form, or to offer, about the candidate that is open now.
    void said(const vivier::Notice &notice);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    Section *section(FieldSection which);
    void addField(const Field &field);
    QWidget *withUnsureBar(const Field &field, FieldFrame *frame);
    void addOpenButton(const Field &field, FieldFrame *frame);
    void wire(const Field &field, QWidget *editor);
    void wireText(const Field &field, QWidget *editor);
    void wirePhone(const Field &field, TextField *editor);
    void wireCv(ReplacementField *editor);
    void buildStatus();
    FieldFrame *makeFrame(const Field &field, QWidget *editor);
    void showOffered();
    void closePanels();
    void refreshJobs();
    void refreshEditor(const Field &field);
    void refreshDay(const Field &field);
    /// The field that a local file goes to; nullptr where this ATS takes none.
    ReplacementField *fileTaker() const;
    void addJobChooser(Section *section);
    void buildStages();
    void showCurrent();
    void refreshField(int column);
    void refreshStages();
    void putText(const QString &field, const QString &text);

    Workspace *m_workspace;
    QDataWidgetMapper *m_mapper;
    FormDelegate *m_delegate;
    CandidateHeader *m_header;
    StageBar *m_stages;
    FactsView *m_facts;
    JobChooser *m_jobChooser = nullptr;
    Section *m_where = nullptr; ///< the job of a new candidate
    QVBoxLayout *m_page;
    QHash<FieldSection, Section *> m_sections;
    QHash<QString, QWidget *> m_editors;
    QHash<QString, FieldFrame *> m_frames;
    QHash<QString, QToolButton *> m_openButtons; ///< of the files that the ATS has now
    QHash<QString, UnsureBar *> m_unsureBars;    ///< of the fields that are sent once
    QHash<QString, PhoneLine *> m_phoneLines;
    CvReader *m_cvReader = nullptr; ///< of the field that is replaced by a file's text
    QSet<QChar> m_mnemonics;
    QString m_key;
};

} // namespace vivier
