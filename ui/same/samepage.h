// SPDX-License-Identifier: MIT
#pragma once

#include "model/accountsession.h"
#include "model/personmerge.h"

#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace vivier {

class ElidedLabel;
class EmptyState;
class FlowLayout;
class ReasonChip;
class SameHead;
class SameRow;

/// Who may be one person, pair by pair, side by side; at last the two become one by a run that one step undoes. By
/// keyboard: arrows, Space chooses, E or F2 writes the result, Ctrl+Return merges, N says that they are two, L puts the
/// pair off, Alt+Up and Alt+Down go to the previous and next pair, Escape closes.
class SamePage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it. Shown are pairs with somebody of the session's account.
    SamePage(AccountSession *session, PersonPairs *pairs, QWidget *parent = nullptr);

    /// The first pair of this candidate; of anybody where there is none, or the key is empty.
    void open(const QString &key);
    void focusFirst();
    PersonMerge *merge() { return &m_merge; }
    const std::optional<PersonPairs::Pair> &shown() const { return m_pair; }

Q_SIGNALS:
    void closed();
    /// Somebody of any open account.
    void candidateRequested(const QString &account, const QString &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Pair = PersonPairs::Pair;
    using Who = PersonPairs::Who;

    QLayout *buildHead();
    QWidget *buildTable();
    void buildFoot(QVBoxLayout *column);
    void layOut();
    void measure();
    QList<Pair> pairs() const;
    void follow();
    void showPair(const std::optional<Pair> &pair);
    void step(int by);
    void refresh();
    void refreshHead();
    void refreshChips();
    void refreshRows();
    void refreshHeads();
    void refreshFoot();
    QString whyNot() const;
    QString hint() const;
    void tellApart();
    void later();
    void mergeThem();
    void afterThis(const std::function<void()> &act);
    QString nameOf(const Who &who) const;
    Who whoStays() const;
    Who whoGoes() const;
    bool isTwoAccounts() const { return m_pair && m_pair->one.account != m_pair->other.account; }
    SameRow *current() const;
    void go(int by);

    AccountSession *m_session;
    PersonPairs *m_pairs;
    PersonMerge m_merge;
    std::optional<Pair> m_pair;
    std::optional<Pair> m_told; ///< said to be two a moment ago
    QString m_wanted;           ///< whose pair is to be shown as soon as it is found
    bool m_showsApart = false;
    bool m_merging = false;
    bool m_swapped = false;
    bool m_focusSoon = false; ///< when the rows are there
    struct Way                ///< up and down: not every row can be entered where one wants to be
    {
        SameRow *row = nullptr;
        int landed = 0;
        int wanted = 0;
    };
    Way m_way;
    QPushButton *m_back;
    ElidedLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_apart; ///< toggles those that were said to be two
    QPushButton *m_two;
    QPushButton *m_later;
    QPushButton *m_mergeButton;
    QWidget *m_chipRow;
    FlowLayout *m_flow;
    QLabel *m_likely;
    QList<ReasonChip *> m_chips;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rowColumn;
    QWidget *m_titles;
    std::array<SameHead *, 2> m_heads;
    ElidedLabel *m_decided;
    QPushButton *m_swap;
    QList<SameRow *> m_rows;
    QList<const Field *> m_fields; ///< of m_rows
    QCheckBox *m_comment;
    QCheckBox *m_attach;
    QLabel *m_hint;
    QWidget *m_toldBar;
    QLabel *m_toldText;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
};

} // namespace vivier
