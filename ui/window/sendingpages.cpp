// SPDX-License-Identifier: MIT
#include "window/sendingpages.h"

#include "bulk/bulkpage.h"
#include "conflict/conflictpage.h"
#include "history/historypage.h"
#include "lists/importpage.h"
#include "outbox/outboxpage.h"
#include "run/runpage.h"
#include "same/samepage.h"
#include "tags/tagspage.h"

#include <QApplication>
#include <QDate>
#include <QStackedWidget>

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString outboxName = u"outbox"_s;
const QString conflictName = u"conflicts"_s;
const QString historyName = u"history"_s;
const QString tagsName = u"tags"_s;
const QString sameName = u"same"_s;

} // namespace

SendingPages::SendingPages(AccountSession *session, QStackedWidget *stack, QWidget *home, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_stack(stack)
    , m_home(home)
    , m_run(session->engine(), session->candidates(), session->jobs(), session->store(), session->account().id,
            session->clock())
{
    connect(&m_run, &RunModel::failed, this, &SendingPages::sayFailure);
    // What was sent while the page was away is there when it is opened; while it is in sight it comes by itself.
    connect(session, &AccountSession::sendFinished, this, [this] {
        if (m_historyModel)
            m_historyModel->readNew();
    });
    connect(session, &AccountSession::journalChanged, this, [this] {
        if (m_historyModel)
            m_historyModel->readNew();
    });
    connect(session, &AccountSession::accountChanged, this, [this] {
        if (m_historyModel)
            m_historyModel->setAccount(m_session->account());
    });
}

SendingPages::~SendingPages()
{
    // The stack would keep them alive past their session.
    delete m_outbox;
    delete m_conflict;
    delete m_history;
    delete m_bulk;
    delete m_import;
    delete m_runPage;
    delete m_tags;
    delete m_same;
}

bool SendingPages::isOpen() const
{
    const QList<QWidget *> ours{m_outbox, m_conflict, m_history, m_bulk, m_import, m_runPage, m_tags, m_same};
    return m_stack->currentWidget() && ours.contains(m_stack->currentWidget());
}

bool SendingPages::isOutboxOpen() const
{
    return m_outbox && m_stack->currentWidget() == m_outbox;
}

bool SendingPages::isBulkOpen() const
{
    return (m_bulk && m_stack->currentWidget() == m_bulk) || (isConflictOpen() && m_isConflictOfBulk);
}

bool SendingPages::isUnfinished(const QWidget *page) const
{
    return page && (page == m_bulk || page == m_import || page == m_conflict);
}

bool SendingPages::isConflictOpen() const
{
    return m_conflict && m_stack->currentWidget() == m_conflict;
}

bool SendingPages::canTakeBackChosen() const
{
    return m_outbox && m_outbox->canTakeBackChosen();
}

void SendingPages::takeBackChosen()
{
    m_outbox->takeBackChosen();
}

QString SendingPages::page() const
{
    const QWidget *shown = m_stack->currentWidget();
    if (!shown)
        return {};
    return shown == m_outbox     ? outboxName
           : shown == m_conflict ? conflictName
           : shown == m_history  ? historyName
           : shown == m_tags     ? tagsName
           : shown == m_same     ? sameName
                                 : QString();
}

void SendingPages::open(const QString &page)
{
    if (page == outboxName)
        showOutbox();
    else if (page == conflictName)
        showConflict(m_session->current());
    else if (page == historyName)
        showHistory(m_session->current());
    else if (page == tagsName)
        showTags();
    else if (page == sameName)
        showSame(m_session->current());
}

void SendingPages::show(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    Q_EMIT pageChanged();
}

void SendingPages::close()
{
    if (!isOpen())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool isElsewhere = focus && focus->window() == m_stack->window() && !m_stack->isAncestorOf(focus);
    show(m_home);
    if (!isElsewhere) // who types a search goes on with it
        m_home->setFocus(Qt::OtherFocusReason);
}

void SendingPages::openCandidate(const QString &key)
{
    close();
    m_session->setCurrent(key);
    Q_EMIT candidateOpened();
}

OutboxPage *SendingPages::outbox()
{
    if (m_outbox)
        return m_outbox;
    m_outboxModel = std::make_unique<OutboxModel>(m_session->engine(), m_session->candidates(), m_session->jobs(),
                                                  m_session->clock());
    m_outbox = new OutboxPage(m_outboxModel.get());
    m_stack->addWidget(m_outbox);
    connect(m_outbox, &OutboxPage::closed, this, &SendingPages::close);
    connect(m_outbox, &OutboxPage::sendAllRequested, m_session, &AccountSession::sendAll);
    connect(m_outbox, &OutboxPage::candidateRequested, this, &SendingPages::openCandidate);
    connect(m_outbox, &OutboxPage::conflictRequested, this, &SendingPages::showConflict);
    connect(m_outbox, &OutboxPage::createAnywayRequested, m_session,
            [this](const QString &key) { m_session->send(key, {.confirmed = true, .createAnyway = true}); });
    connect(m_outbox, &OutboxPage::goneRequested, this, &SendingPages::showConflict);
    connect(m_outbox, &OutboxPage::unsureRequested, this, &SendingPages::settleUnsure);
    connect(m_outbox, &OutboxPage::said, this, &SendingPages::said);
    connect(m_outbox, &OutboxPage::chosenChanged, this, &SendingPages::chosenChanged);
    connect(m_outbox, &OutboxPage::failed, this, &SendingPages::sayFailure);
    return m_outbox;
}

ConflictPage *SendingPages::conflict()
{
    if (m_conflict)
        return m_conflict;
    m_conflict = new ConflictPage(m_session->candidates(), m_session->jobs(), m_session->atsName());
    m_stack->addWidget(m_conflict);
    connect(m_conflict, &ConflictPage::closed, this, &SendingPages::closeConflict);
    connect(m_conflict, &ConflictPage::sendRequested, this, &SendingPages::sendDecided);
    connect(m_conflict, &ConflictPage::discardRequested, this, &SendingPages::discardRequested);
    connect(m_conflict, &ConflictPage::exportRequested, this, &SendingPages::exportDraft);
    connect(m_conflict, &ConflictPage::recreateRequested, this, &SendingPages::recreateCandidate);
    return m_conflict;
}

HistoryPage *SendingPages::history()
{
    if (m_history)
        return m_history;
    m_historyModel = std::make_unique<HistoryModel>(m_session->account(), m_session->store(), m_session->candidates(),
                                                    m_session->jobs());
    m_history = new HistoryPage(m_historyModel.get());
    m_stack->addWidget(m_history);
    connect(m_history, &HistoryPage::closed, this, &SendingPages::close);
    connect(m_history, &HistoryPage::candidateRequested, this, &SendingPages::openCandidate);
    connect(m_history, &HistoryPage::undoRequested, this, [this](const QList<JournalEntry> &entries) {
        m_historyModel->prepare(entries, m_history, [this, entries] {
            const Compensation compensation = m_historyModel->compensation(entries);
            m_history->tellDrafted(m_session->book()->takeUp(compensation));
        });
    });
    connect(m_history, &HistoryPage::exportRequested, this, [this](const QByteArray &csv) {
        //: A file name; %1 is a date.
        save(tr("history %1.csv").arg(QDate::currentDate().toString(Qt::ISODate)), csv);
    });
    return m_history;
}

BulkPage *SendingPages::bulk()
{
    if (m_bulk)
        return m_bulk;
    m_bulk = new BulkPage(m_session);
    m_bulk->setLetters(m_letters);
    m_stack->addWidget(m_bulk);
    connect(m_bulk, &BulkPage::closed, this, &SendingPages::closeBulk);
    connect(m_bulk, &BulkPage::candidateRequested, this, &SendingPages::openCandidate);
    connect(m_bulk, &BulkPage::compareRequested, this, &SendingPages::compare);
    connect(m_bulk, &BulkPage::failed, this, &SendingPages::sayFailure);
    return m_bulk;
}

void SendingPages::showBulk(const QList<BulkEdit> &edits)
{
    m_isBulkOfCarriers = isBulkOfCarriers();
    const QStringList keys = m_isBulkOfCarriers ? m_bulk->keys() : m_session->selection()->keys();
    openBulk(keys, edits);
}

void SendingPages::openBulk(const QStringList &keys, const QList<BulkEdit> &edits)
{
    if (!isBulkOpen())
        m_isBulkOfTags = m_tags && m_stack->currentWidget() == m_tags;
    show(bulk());
    m_bulk->open(keys, edits);
}

void SendingPages::sayFailure(const StoreError &error)
{
    Q_EMIT said({Notice::Level::Bad, {}, error.sentence(), Notice::Action::None, {}});
}

void SendingPages::compare(const QString &key)
{
    showConflict(key);
    m_isConflictOfBulk = true;
}

void SendingPages::closeConflict()
{
    if (std::exchange(m_isConflictOfBulk, false)) {
        show(m_bulk);
        m_bulk->focusFirst();
    } else {
        close();
    }
}

void SendingPages::closeBulk()
{
    if (m_isBulkOfTags)
        showTags();
    else
        close();
}

TagsPage *SendingPages::tags()
{
    if (m_tags)
        return m_tags;
    m_tags = new TagsPage(m_session->candidates());
    m_stack->addWidget(m_tags);
    connect(m_tags, &TagsPage::closed, this, &SendingPages::close);
    connect(m_tags, &TagsPage::editsRequested, this, &SendingPages::editCarriers);
    connect(m_tags, &TagsPage::candidatesRequested, this, &SendingPages::tagRequested);
    return m_tags;
}

void SendingPages::showTags()
{
    if (!m_session->candidates()->catalog().find(FieldRole::Tags))
        return;
    show(tags());
    m_tags->focusFirst();
}

SamePage *SendingPages::same()
{
    if (m_same)
        return m_same;
    m_same = new SamePage(m_session, m_pairs);
    m_stack->addWidget(m_same);
    connect(m_same, &SamePage::closed, this, &SendingPages::close);
    connect(m_same, &SamePage::candidateRequested, this, [this](const QString &account, const QString &key) {
        if (account == m_session->account().id)
            openCandidate(key);
        else
            Q_EMIT otherRequested(account, key);
    });
    return m_same;
}

void SendingPages::showSame(const QString &key)
{
    if (!m_pairs)
        return;
    show(same());
    m_same->open(key);
}

void SendingPages::editCarriers(const QStringList &keys, const QList<BulkEdit> &edits)
{
    if (keys.isEmpty()) // they lost it meanwhile
        return;
    bulk()->forget(); // else what was begun for the same ones would be done along with it
    m_isBulkOfCarriers = true;
    openBulk(keys, edits);
}

ImportPage *SendingPages::import()
{
    if (m_import)
        return m_import;
    m_import = new ImportPage(m_session);
    m_stack->addWidget(m_import);
    connect(m_import, &ImportPage::closed, this, &SendingPages::close);
    connect(m_import, &ImportPage::candidateRequested, this, &SendingPages::openCandidate);
    connect(m_import, &ImportPage::said, this, &SendingPages::said);
    return m_import;
}

void SendingPages::showImport(const QString &job)
{
    if (m_import && m_stack->currentWidget() == m_import) { // it is there already: a list is what is asked for
        m_import->chooseFile();
        return;
    }
    show(import());
    m_import->open(job);
}

bool SendingPages::takePasted(const QString &text)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isMeant = m_import && m_stack->currentWidget() == m_import &&
                         (!focus || focus == m_import || m_import->isAncestorOf(focus));
    if (isMeant)
        m_import->take(text);
    return isMeant;
}

RunPage *SendingPages::runPage()
{
    if (m_runPage)
        return m_runPage;
    m_runPage = new RunPage(&m_run);
    m_stack->addWidget(m_runPage);
    connect(m_runPage, &RunPage::closed, this, &SendingPages::close);
    connect(m_runPage, &RunPage::candidateRequested, this, &SendingPages::openCandidate);
    connect(m_runPage, &RunPage::conflictRequested, this, &SendingPages::showConflict);
    connect(m_runPage, &RunPage::undoRequested, this, &SendingPages::undoRun);
    return m_runPage;
}

void SendingPages::showRun()
{
    if (m_run.run().isEmpty())
        return;
    show(runPage());
    m_runPage->focusList();
}

void SendingPages::undoRun(const QString &run)
{
    if (run == m_run.run())
        m_run.pause();
    history()->openRun(run);
    show(m_history);
}

void SendingPages::showOutbox()
{
    show(outbox());
    m_outbox->focusList();
}

void SendingPages::showConflict(const QString &key)
{
    const OutboxItem *item = m_session->engine()->outbox()->find(key);
    const SendOutcome reason = item ? item->reason : SendOutcome::Conflict;
    const bool lost = reason == SendOutcome::Gone || reason == SendOutcome::Moved;
    const bool torn = !m_session->book()->conflicts(key).isEmpty();
    m_isConflictOfBulk = false;
    conflict()->setKnownTags(m_session->tags()->tags());
    m_conflict->open(lost || torn ? key : QString(), lost ? reason : SendOutcome::Conflict);
    show(m_conflict);
    m_conflict->focusFirst();
}

void SendingPages::showHistory(const QString &key)
{
    history()->open(key);
    show(m_history);
    m_history->focusSearch();
}

} // namespace vivier
