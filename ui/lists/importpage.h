// SPDX-License-Identifier: MIT
#pragma once

#include "model/importmodel.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace vivier {

class ChoiceChips;
class ElidedLabel;
class EmptyState;
class ImportReading;
class ImportView;
class WrapLabel;

/// What a list says, before any of it is kept: how it was read and what its columns are, to be changed; what becomes of
/// each row; and at last drafts. What is not taken can be saved, mended and brought in again. By keyboard: Enter opens
/// the candidate of a row, rows that were copied elsewhere are pasted anywhere in the page, Escape closes.
/// A file can be dropped on it.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(AccountSession *session, QWidget *parent = nullptr);

    /// With the list that is here already, or none yet; new ones go to `job`, "" for none.
    void open(const QString &job);
    void openFile(const QString &path) { m_model.openFile(path); }
    /// Rows that were copied elsewhere, in the place of the list that is here.
    void take(const QString &pasted) { m_model.take(pasted); }
    void chooseFile();
    void focusFirst();
    ImportModel *model() { return &m_model; }

Q_SIGNALS:
    void closed();
    void candidateRequested(const QString &key);
    void said(const vivier::Notice &notice);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void measure();
    void refresh();
    void showChips();
    void showEmpty();
    void showRow();
    QString hint() const;
    void saveReport();
    void confirm();
    void applied();
    void leave();

    AccountSession *m_session;
    ImportModel m_model;
    bool m_isConfirmed = false; ///< as soon as the model is ready
    bool m_applying = false;
    bool m_asked = false; ///< for a file: the window was not active since
    QPushButton *m_back;
    ElidedLabel *m_summary;
    QPushButton *m_other;
    QPushButton *m_report;
    QPushButton *m_make;
    ImportReading *m_reading;
    QScrollArea *m_scroll;
    ChoiceChips *m_show;
    WrapLabel *m_hint;
    ImportView *m_view;
    QPlainTextEdit *m_row; ///< the whole of the chosen row
    QWidget *m_rows;       ///< all that is about rows
    EmptyState *m_none;    ///< no row of this kind
    EmptyState *m_empty;   ///< no list
    QStackedLayout *m_table;
    QWidget *m_list;
    QStackedLayout *m_stack;
};

} // namespace vivier
