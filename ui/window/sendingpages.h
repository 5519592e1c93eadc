#pragma once

#include "model/workspace.h"

#include <QObject>

class QStackedWidget;

namespace vivier {

class ConflictPage;
class HistoryPage;
class OutboxPage;

/// The pages around sending: outbox, conflicts, history. Builds each when it is first asked for, wires it to the
/// workspace, and gives the place back to the candidates when it is closed.
class SendingPages : public QObject
{
    Q_OBJECT

public:
    /// The pages go into `stack`; `home` is what a closed page gives way to. All must outlive this.
    SendingPages(Workspace *workspace, QStackedWidget *stack, QWidget *home, QObject *parent = nullptr);
    ~SendingPages() override;

    void showOutbox();
    /// The candidate's conflict, or with none the first there is.
    void showConflict(const QString &key);
    /// The history with the scope of this candidate; of all when empty.
    void showHistory(const QString &key);
    /// Back to the candidates.
    void close();
    /// One of these pages is in sight.
    bool isOpen() const;
    bool isConflictOpen() const;

Q_SIGNALS:
    void pageChanged();
    void discardRequested(const QString &key);
    void said(const vivier::Notice &notice);

private:
    OutboxPage *outbox();
    ConflictPage *conflict();
    HistoryPage *history();
    void show(QWidget *page);
    void openCandidate(const QString &key);
    void exportFile(const QString &suggestedName, const QByteArray &csv);

    Workspace *m_workspace;
    QStackedWidget *m_stack;
    QWidget *m_home;
    OutboxPage *m_outbox = nullptr;
    ConflictPage *m_conflict = nullptr;
    HistoryPage *m_history = nullptr;
};

} // namespace vivier
