// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/fieldeditor.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace vivier {

class BusyBar;
class LongTextField;
class WrapLabel;

// A long text that is only ever replaced: above, folded, what is there now, which is never sent back; below, an editor
// that begins empty, and the text of a file to look at before it is taken. Who owns the field reads the files. The user
// property is the new text ("": none).
class ReplacementField : public QWidget, public FieldEditor
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText USER true)
public:
    explicit ReplacementField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    LongTextField *editor() const { return m_editor; }
    // `title` says what it is and that it is not sent back; an empty text cannot be unfolded, an empty
    // title is not there.
    void setCurrent(const QString &title, const QString &text);
    // Types of file for the dialog: "Text of a CV (*.pdf *.txt)".
    void setFileFilter(const QString &filter) { m_filter = filter; }
    // The same in words: "PDF", "TXT".
    void setFileTypes(const QStringList &types);

    void setReading(const QString &fileName);
    // Shows the text of a file, to be taken or not; ends the reading.
    void setPreview(const QString &fileName, const QString &text);
    // Why a file gave none; ends the reading. What was typed stays.
    void setRefusal(const QString &fileName, const QString &why);
    // Another candidate: what was read for the last one goes.
    void forgetFile();
    bool isPreviewing() const;

    void setContext(const FieldContext &context) override;
    void forget() override;

Q_SIGNALS:
    // A local file was dropped here or chosen in the dialog.
    void fileOffered(const QString &path);
    void readingCancelled();
    // The text of a file waits for an answer, that of this button first.
    void previewShown(QWidget *button);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showLook() override;
    bool fits(const QVariant &value) const override;
    void setLocked(bool locked) override;

private:
    void layOut();
    void connectButtons();
    void openFile();
    void take();
    void endPreview();

    QToolButton *m_fold;
    LongTextField *m_current;
    LongTextField *m_editor;
    QPushButton *m_open;
    QLabel *m_dropHint;
    BusyBar *m_busy;
    WrapLabel *m_refusal;
    QWidget *m_preview;
    QLabel *m_previewTitle;
    LongTextField *m_previewText;
    QPushButton *m_take;
    QPushButton *m_leave;
    QString m_filter;
};

} // namespace vivier
