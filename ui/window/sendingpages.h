// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/bulkedit.h"
#include "model/accountsession.h"
#include "model/historymodel.h"
#include "model/outboxmodel.h"
#include "model/runmodel.h"

#include <QList>
#include <QObject>

#include <memory>

class QAction;
class QStackedWidget;

namespace vivier {

class BulkPage;
class ConflictPage;
class HistoryPage;
class ImportPage;
class OutboxPage;
class PersonPairs;
class RunPage;
class SamePage;
class TagsPage;

/// The pages around sending: outbox, conflicts, history, what an edit of many will change, what a list says, the run on
/// its way, and the tags, whose edits are such runs.
/// Makes each when it is first asked for, wires it to the session, and gives the place back to the candidates when it
/// is closed.
class SendingPages : public QObject
{
    Q_OBJECT

public:
    /// The pages go into `stack`; `home` is what a closed page gives way to. All must outlive this.
    SendingPages(AccountSession *session, QStackedWidget *stack, QWidget *home, QObject *parent = nullptr);
    ~SendingPages() override;

    void showOutbox();
    /// What the candidate's draft waits for: a comparison, or what to do with one that is gone or was moved. Without
    /// anything to decide there: the first candidate that needs a decision.
    void showConflict(const QString &key);
    /// What was sent for this candidate; for all when empty.
    void showHistory(const QString &key);
    /// What will change for those who are selected, or whom the page of many is about while it is in sight, with these
    /// edits as more; without one it is to be chosen.
    void showBulk(const QList<BulkEdit> &edits);
    /// What a letter does on the page of many.
    void setLetters(const QList<QAction *> &actions) { m_letters = actions; }
    /// All tags of the account; nothing where the ATS has none.
    void showTags();
    /// Who may be one person; those of this candidate first, where there are any. Nothing without setPairs().
    void showSame(const QString &key);
    /// Where the pairs come from; it must outlive this.
    void setPairs(PersonPairs *pairs) { m_pairs = pairs; }
    /// A list that comes in; new ones go to this job where it says nothing else. While the page of it is in sight: asks
    /// for a file.
    void showImport(const QString &job);
    /// Rows that were copied elsewhere, if the page of a list is what has the focus.
    bool takePasted(const QString &text);
    /// The run on its way, for the strip that every page has; it is followed whether a page is open or not.
    RunModel *run() { return &m_run; }
    /// The candidates of that run, one by one.
    void showRun();
    /// What undoing all that was sent of a run would do; what of it waits is held meanwhile.
    void undoRun(const QString &run);
    /// Back to the candidates.
    void close();
    /// One of these pages is in sight.
    bool isOpen() const;
    bool isOutboxOpen() const;
    bool isConflictOpen() const;
    /// Of many: what is chosen there goes when another page is opened.
    bool isBulkOpen() const;
    /// The page of many is about those who carry a tag, whoever is selected.
    bool isBulkOfCarriers() const { return m_isBulkOfCarriers && isBulkOpen(); }
    /// Whether what was begun on this page goes with it.
    bool isUnfinished(const QWidget *page) const;
    /// What the action of the window does while the outbox is in sight.
    bool canTakeBackChosen() const;
    void takeBackChosen();
    /// Its name, to come back to it at the next start; empty: none is in sight.
    QString page() const;
    /// The page of that name, of the current candidate where it is about one.
    void open(const QString &page);

Q_SIGNALS:
    void pageChanged();
    void candidateOpened();                                          ///< by a row of one of the pages
    void chosenChanged();                                            ///< other rows of the outbox, or other states
    void tagRequested(const QString &tag);                           ///< those who carry it, in the list
    void otherRequested(const QString &account, const QString &key); ///< somebody of another account
    void discardRequested(const QString &key);
    void said(const vivier::Notice &notice);

private:
    OutboxPage *outbox();
    ConflictPage *conflict();
    HistoryPage *history();
    BulkPage *bulk();
    ImportPage *import();
    RunPage *runPage();
    TagsPage *tags();
    SamePage *same();
    void closeBulk();
    /// From the bulk page, and back to it.
    void compare(const QString &key);
    void closeConflict();
    void sayFailure(const StoreError &error);
    void editCarriers(const QStringList &keys, const QList<BulkEdit> &edits);
    void openBulk(const QStringList &keys, const QList<BulkEdit> &edits);
    void show(QWidget *page);
    void openCandidate(const QString &key);
    void sendDecided(const QString &key);
    void recreateCandidate(const QString &key);
    void settleUnsure(const QString &key, const QString &field, bool arrived);
    void exportDraft(const QString &key);
    void save(const QString &suggestedName, const QByteArray &csv);

    AccountSession *m_session;
    QStackedWidget *m_stack;
    QWidget *m_home;
    RunModel m_run;
    std::unique_ptr<OutboxModel> m_outboxModel;
    std::unique_ptr<HistoryModel> m_historyModel;
    OutboxPage *m_outbox = nullptr;
    ConflictPage *m_conflict = nullptr;
    HistoryPage *m_history = nullptr;
    BulkPage *m_bulk = nullptr;
    ImportPage *m_import = nullptr;
    RunPage *m_runPage = nullptr;
    TagsPage *m_tags = nullptr;
    SamePage *m_same = nullptr;
    PersonPairs *m_pairs = nullptr;
    bool m_isConflictOfBulk = false; ///< who compares from the page of many goes on there
    bool m_isBulkOfTags = false;     ///< who asked for it from the page of tags goes back there
    bool m_isBulkOfCarriers = false;
    QList<QAction *> m_letters;
};

} // namespace vivier
