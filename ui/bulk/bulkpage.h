// SPDX-License-Identifier: MIT
#pragma once

#include "bulk/bulkeditpanel.h"
#include "model/accountsession.h"
#include "model/bulkmodel.h"

#include <QWidget>

#include <optional>

class QAction;
class QCheckBox;
class QPushButton;
class QStackedLayout;

namespace vivier {

class BulkView;
class ChoiceChips;
class EditChip;
class ElidedLabel;
class EmptyState;
class FlowLayout;

/// What will change for several, before any of it is kept: the edits as chips, a row for each candidate,
/// and at last drafts or a send of all of them as one run. By keyboard: Space includes or skips a row, Enter opens its
/// candidate, F2 chooses its stage or compares it, Ctrl+Return sends, Escape closes.
class BulkPage : public QWidget
{
    Q_OBJECT

public:
    explicit BulkPage(AccountSession *session, QWidget *parent = nullptr);

    /// Of these candidates, with these edits as more; without one the field is to be chosen first. What was begun is
    /// still there when somebody of them was opened from here and it is of the same ones.
    void open(const QStringList &keys, const QList<BulkEdit> &edits);
    void forget(); ///< what was begun
    const QStringList &keys() const { return m_keys; }
    /// What a letter does on this page where it is not typed.
    void setLetters(const QList<QAction *> &actions);
    void focusFirst();
    BulkModel *model() { return &m_model; }

Q_SIGNALS:
    void closed();
    void candidateRequested(const QString &key);
    void compareRequested(const QString &key);
    void failed(const vivier::StoreError &error);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    void measure();
    void add(const BulkEdit &edit);
    void openChip(qsizetype place);
    void endEdit();
    void closePanel();
    void removeChip(qsizetype place);
    void takeEdit();
    void showChips();
    void refresh();
    void confirm(bool send);
    void leave();
    BulkEditPanel::Choices choices() const;
    QAction *letterOf(const QKeyEvent &key) const;

    AccountSession *m_session;
    BulkModel m_model;
    QStringList m_keys;
    QList<QAction *> m_letters;
    QList<BulkEdit> m_edits;
    qsizetype m_open = -1;           ///< of m_edits, the one in the panel
    std::optional<bool> m_confirmed; ///< to be sent or not, as soon as the model is ready
    bool m_applying = false;
    QPushButton *m_back;
    ElidedLabel *m_summary;
    QPushButton *m_save;
    QPushButton *m_send;
    QWidget *m_chipRow;
    FlowLayout *m_flow;
    QList<EditChip *> m_chips;
    QPushButton *m_more;
    BulkEditPanel *m_panel;
    QCheckBox *m_all;
    ChoiceChips *m_show;
    ElidedLabel *m_hint;
    BulkView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace vivier
