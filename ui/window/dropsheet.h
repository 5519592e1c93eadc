// SPDX-License-Identifier: MIT
#pragma once

#include "documents/linkverdict.h"
#include "documents/proposal.h"
#include "window/overlay.h"

#include <QHash>
#include <QSet>

class QLabel;
class QPushButton;
class QScrollArea;

namespace vivier {

class AccountSession;
class DropRow;

/// What was dropped or pasted, line by line: which field it would go into, and what stands there now. Space ticks, F
/// chooses another field, Return takes all that is ticked. Nothing is changed before; whoever made it does what
/// accepted() says. Gone when it is closed, or when somebody else opens.
class DropSheet : public Overlay
{
    Q_OBJECT

public:
    /// `key`: for whom, "" for a new candidate in `job` ("": none), who is not begun before accepted().
    DropSheet(AccountSession *session, const Dropped &dropped, const QString &key, const QString &job, QWidget *window);

    void openSheet();
    const Proposal &proposal() const { return m_proposal; }

Q_SIGNALS:
    /// `key`: of the candidate by now, "" for a new one.
    void accepted(const QString &key, const vivier::FieldValues &values);

protected:
    void fit() override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildRows(QWidget *inside);
    QWidget *makeHeads();
    QString sentence(const Dropped &dropped, const QString &job) const;
    QString warning(const Dropped &dropped) const;
    QString nameNow() const;
    void step(int from, int by);
    void change(int line, const QString &field);
    void tick(int line, bool on);
    void follow(const QString &key);
    void checkLink(int line);
    void showLines();
    void take();

    AccountSession *m_session;
    QString m_key;
    DropContext m_context;
    FieldValues m_now;
    Proposal m_proposal;
    QHash<int, LinkVerdict> m_verdicts; ///< of lines that would be files
    QSet<int> m_touched;                ///< lines that the recruiter ticked or unticked
    QList<DropRow *> m_rows;
    QScrollArea *m_scroll;
    QLabel *m_hint;
    QPushButton *m_take;
};

} // namespace vivier
