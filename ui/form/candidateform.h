// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/pasted.h"
#include "documents/dropped.h"
#include "model/notice.h"
#include "widgets/fieldeditor.h"
#include "widgets/fieldframe.h"

#include <QDateTime>
#include <QHash>
#include <QWidget>

class QDataWidgetMapper;
class QMimeData;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace vivier {

class CandidateHeader;
class CvReader;
class FactsView;
class FieldFrame;
class FieldMenu;
class FormDelegate;
class JobChooser;
class MoreFields;
class PhoneLine;
class ReplacementField;
class Section;
class UnsureBar;
class AccountSession;

/// The candidate as one page: a header with the stages that stays, and below it what scrolls, a section per kind of
/// field, all made from the FieldCatalog and bound to the CandidateModel. It follows the session's current candidate
/// by key, whatever rows do.
class CandidateForm : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateForm(AccountSession *session, QWidget *parent = nullptr);
    ~CandidateForm() override; ///< the session must still be there: what is half typed becomes part of the draft

    /// Moves the focus to a field's editor and scrolls it into sight. A shortcut selects its text, as Tab does.
    void showField(const QString &field, Qt::FocusReason reason = Qt::ShortcutFocusReason);
    /// On top, at the first name; at the job of a new candidate, where there is one to choose.
    void begin();
    /// What is typed but not taken yet (a tag without its comma) becomes part of the draft.
    void commitTyping();
    /// Ends so much above its bottom, where a message lies; nothing above moves but to keep the focus in sight.
    void makeRoom(int height);
    QWidget *editor(const QString &field) const;
    /// Whose editor has the focus, or had it last while the window is not active; "": none.
    QString fieldInFocus() const { return fieldOf(window()->focusWidget()); }
    FieldFrame *frame(const QString &field) const { return m_frames.value(field); }
    FieldEditor *fieldEditor(const QString &field) const { return m_editors.value(field); }
    /// Of which field it is a part; "": of none.
    QString fieldOf(const QWidget *part) const;
    /// The field is again what it was before the draft.
    void putBack(const QString &field);
    /// What was selected elsewhere becomes the field's value, as if it was typed there: one step of undo. The focus
    /// stays where it is.
    void put(const QString &field, const QString &text);
    /// The keys that would do so now, by field.
    void showLetters(const QHash<QString, QString> &letters);
    /// The menu of a field, which takes the window's actions.
    FieldMenu *menu() const { return m_menu; }
    /// What scrolls.
    QScrollArea *page() const { return m_scroll; }
    /// The way to reach the candidate goes into the clipboard; `role`: Email or Phone.
    void copy(FieldRole role);

    /// Takes what a browser or file manager drags, or what was copied there: one link into `field`, or, when that is
    /// empty, to its certain place; all else by sheetRequested(). False, with the reason told by said(), when there is
    /// nothing to take.
    bool takeDrop(const QMimeData *mime, const QString &field);
    /// Where several lines with several things in them were copied, and the focus is in a field of one line, which they
    /// would spoil: the sheet asks instead. False: it is to be pasted as always.
    bool takePaste(const QMimeData *mime);

Q_SIGNALS:
    void archiveRequested(bool archived);
    void dashboardRequested();
    void changesRequested();
    /// The others in this job.
    void jobRequested(const QString &job);
    /// Of the web, or "mailto:" or "tel:".
    void openLinkRequested(const QUrl &url);
    /// What was dropped has several things in it, no certain place, or would replace something: to be asked.
    void sheetRequested(const vivier::Dropped &dropped);
    /// Somebody's page was dropped: for destinationOf().
    void candidateLinkRequested(const QString &link);
    /// Something to read above the form, or to offer, about the candidate that is open now.
    void said(const vivier::Notice &notice);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    Section *section(FieldSection which);
    void addField(const Field &field);
    QWidget *withUnsureBar(const Field &field, FieldFrame *frame);
    void addOpenButton(const Field &field, FieldFrame *frame);
    FieldEditor *makeEditor(const Field &field);
    FieldFrame *makeFrame(const Field &field);
    void buildStatus();
    void showOffered();
    FieldContext context(const Field &field) const;
    void refreshContexts();
    void refreshNames();
    void forgetLast();
    void complete(const Field &field);
    QString completed(const Field &field) const;
    QString lacking(const Field &field) const;
    void askFor(const QString &key);
    Pasted taken(const Field &field, const QString &typed) const;
    FieldState shownState(const Field &field, FieldState state) const;
    void addJobChooser(Section *section);
    void buildStages();
    void showCurrent();
    void refreshField(int column);
    bool takeDropped(const Dropped &dropped, const QString &field);
    bool isInUse(const QModelIndex &cell) const;
    void refreshStages();
    void putText(const QString &field, const QString &text);
    void takeDirectLink(const QString &field);

    AccountSession *m_session;
    QDataWidgetMapper *m_mapper;
    FormDelegate *m_delegate;
    CandidateHeader *m_header;
    QScrollArea *m_scroll;
    FieldEditor *m_stages = nullptr; ///< none where the ATS has no stages
    FactsView *m_facts;
    FieldMenu *m_menu;
    MoreFields *m_more = nullptr; ///< networks that the candidate has not
    JobChooser *m_jobChooser = nullptr;
    Section *m_where = nullptr; ///< the job of a new candidate
    QVBoxLayout *m_page;
    QHash<FieldSection, Section *> m_sections;
    QHash<QString, FieldEditor *> m_editors;
    QHash<QString, FieldFrame *> m_frames;
    QHash<QString, QToolButton *> m_openButtons; ///< of the files that the ATS has now
    QHash<QString, UnsureBar *> m_unsureBars;    ///< of the fields that are sent once
    QHash<QString, PhoneLine *> m_phoneLines;
    QList<JobChoice> m_jobs;
    ReplacementField *m_fileTaker = nullptr; ///< what a local file goes to; none where this ATS takes none
    CvReader *m_cvReader = nullptr;          ///< its reader
    QSet<QChar> m_mnemonics;
    QHash<QString, QString> m_letters; ///< see showLetters()
    QString m_key;
    QString m_asked;  ///< the new candidate that was to be created: what it lacks is said at its fields
    QString m_typing; ///< the field that was typed in since it got the focus: not judged yet
};

} // namespace vivier
