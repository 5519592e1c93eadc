// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/listfilter.h"

#include <QWidget>

class QMenu;

namespace vivier {

class FlowLayout;
class LinkButton;
class Roving;
class TagChip;
class AccountSession;

/// What else is asked of those who are listed: a chip for each condition, which ×, Delete or Backspace takes away, and
/// the ways to add one, to save them and to clear them. One stop of the Tab order; arrows go along it.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(AccountSession *session, QWidget *parent = nullptr);

    const FilterConditions &conditions() const { return m_conditions; }
    /// Without changed().
    void setConditions(const FilterConditions &conditions);
    /// Which of them are about what the account does not have: their chips say so.
    void setUnknown(const FilterConditions &unknown);
    /// Whether there is something to clear, and something to save.
    void setFilters(bool filters, bool savable);
    /// The menu that adds a condition.
    void openMenu();

Q_SIGNALS:
    void changed();
    void saveRequested();
    void clearRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const FilterCondition &condition);
    void askForTag(FilterCondition::Kind kind);
    void fill(QMenu *menu);
    void remove(qsizetype at);
    void refresh();

    AccountSession *m_session;
    FilterConditions m_conditions;
    FilterConditions m_unknown;
    QList<TagChip *> m_chips;
    FlowLayout *m_flow;
    LinkButton *m_more;
    LinkButton *m_save;
    LinkButton *m_clear;
    Roving *m_roving;
};

} // namespace vivier
