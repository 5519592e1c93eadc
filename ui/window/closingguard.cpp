// SPDX-License-Identifier: MIT
#include "window/closingguard.h"

#include "candidate/labelled.h"
#include "candidate/singleline.h"
#include "model/accountsession.h"
#include "model/valuewords.h"
#include "widgets/confirm.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedCandidates = 5;

/// What of one candidate is not on disk.
struct Unsaved
{
    QString name;
    QList<std::pair<QString, QString>> fields; ///< label and value, in the catalog's order
};

/// A text is told whole, and what has a name by its name.
QString spelled(const Field &field, const Value &value, const JobModel &jobs)
{
    switch (field.kind) {
    case FieldKind::Metadata:
    case FieldKind::Replacement:
        return value.text();
    case FieldKind::Tags:
        return value.list().join(u", "_s);
    default:
        return displayText(field, value, jobs);
    }
}

/// For a sentence.
QStringList firstOf(QStringList names)
{
    if (names.size() > namedCandidates) {
        names.resize(namedCandidates);
        names.append(u"…"_s);
    }
    return names;
}

QList<Unsaved> unsavedOf(AccountSession &session)
{
    QList<Unsaved> all;
    const CandidateModel &candidates = *session.candidates();
    const QHash<QString, QSet<QString>> &waiting = session.saver()->waiting();
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it) {
        const Draft draft = session.book()->draft(it.key());
        Unsaved one;
        for (const Field &field : candidates.catalog()) {
            const auto drafted = draft.fields.constFind(field.name);
            if (it->contains(field.name) && drafted != draft.fields.cend())
                one.fields.append({field.displayLabel(), spelled(field, drafted->mine, *session.jobs())});
        }
        if (one.fields.isEmpty())
            continue; // put back or discarded: nothing of it would be lost
        one.name = shownName(*session.candidates(), it.key());
        all.append(one);
    }
    std::ranges::sort(all, {}, &Unsaved::name);
    return all;
}

QString asPlainText(const QList<Unsaved> &all)
{
    QStringList lines;
    for (const Unsaved &one : all) {
        lines.append(one.name);
        for (const auto &[label, value] : one.fields)
            lines.append(labelled(label, value));
        lines.append(QString());
    }
    return lines.join(u'\n');
}

QString question(const QList<Unsaved> &all, const QString &why)
{
    if (all.isEmpty())
        return why + u' ' + ClosingGuard::tr("Drafts that you discarded will be back at the next start.");
    int fields = 0;
    QStringList names;
    for (const Unsaved &one : all) {
        fields += static_cast<int>(one.fields.size());
        names.append(one.name);
    }
    //: %1 is a list of candidates' names.
    return ClosingGuard::tr("%Ln field(s) of %1 are not saved on this computer.", nullptr, fields)
               .arg(isolated(firstOf(names))) +
           u' ' + why;
}

} // namespace

ClosingGuard::ClosingGuard(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

/// Those that still have something to save.
QList<AccountSession *> ClosingGuard::unsaved() const
{
    QList<AccountSession *> all;
    for (const QPointer<AccountSession> &asked : m_sessions) {
        AccountSession *const session = asked.data(); // it may be gone since it was asked about
        if (session && !session->saver()->isSettled())
            all.append(session);
    }
    return all;
}

bool ClosingGuard::mayClose(const QList<AccountSession *> &sessions)
{
    if (m_givenUp)
        return true;
    m_sessions = QList<QPointer<AccountSession>>(sessions.cbegin(), sessions.cend());
    const bool isSaved = unsaved().isEmpty();
    if (isSaved && (m_leavesOutbox || waiting().isEmpty()))
        return true;
    QMessageBox *const box = m_question.data();
    if (box && box->isVisible())
        box->activateWindow();
    else if (isSaved)
        askToStay();
    else
        save();
    return false;
}

/// Whom the outbox would send by itself.
QStringList ClosingGuard::waiting() const
{
    QStringList names;
    for (const QPointer<AccountSession> &asked : m_sessions) {
        AccountSession *const session = asked.data();
        if (!session)
            continue;
        for (const OutboxItem &item : session->engine()->outbox()->items()) {
            if (!item.needsRecruiter() && !item.held)
                names.append(shownName(*session->candidates(), item.key));
        }
    }
    return names;
}

int ClosingGuard::paused() const
{
    qsizetype count = 0;
    for (const QPointer<AccountSession> &asked : m_sessions) {
        if (AccountSession *const session = asked.data())
            count += std::ranges::count_if(session->engine()->outbox()->items(),
                                           [](const OutboxItem &item) { return item.held && !item.needsRecruiter(); });
    }
    return static_cast<int>(count);
}

int ClosingGuard::needingRecruiter() const
{
    int count = 0;
    for (const QPointer<AccountSession> &asked : m_sessions) {
        if (AccountSession *const session = asked.data())
            count += session->engine()->outbox()->needingRecruiter();
    }
    return count;
}

bool ClosingGuard::worksOffline() const
{
    return std::ranges::any_of(m_sessions, [](const QPointer<AccountSession> &asked) {
        AccountSession *const session = asked.data();
        return session && session->engine()->connectivity()->state() == Connectivity::State::WorkOffline;
    });
}

void ClosingGuard::askToStay()
{
    QMessageBox *box = plainBox(m_window, {}, {});
    box->setObjectName(u"outboxQuestion"_s);
    m_question = box;
    m_waits = false;
    QPushButton *quit = box->addButton(tr("&Quit"), QMessageBox::AcceptRole);
    QPushButton *wait = box->addButton(worksOffline() ? tr("&Go online, send and quit") : tr("&Stay until sent"),
                                       QMessageBox::ActionRole);
    QPushButton *back = box->addButton(tr("&Keep Vivier open"), QMessageBox::RejectRole);
    quit->setObjectName(u"quit"_s);
    wait->setObjectName(u"stay"_s);
    back->setObjectName(u"cancel"_s);
    box->setDefaultButton(quit);
    box->setEscapeButton(back);
    // A box closes by any of its buttons, and this one goes on with it.
    disconnect(wait, &QAbstractButton::clicked, nullptr, nullptr);
    connect(wait, &QPushButton::clicked, box, [this, box, wait, quit] {
        m_waits = true;
        if (worksOffline())
            Q_EMIT onlineWanted();
        wait->hide();
        quit->setFocus(Qt::OtherFocusReason);
        describe(box);
    });
    connect(box, &QDialog::finished, this, [this, box, quit] {
        if (box->clickedButton() != quit)
            return;
        m_leavesOutbox = true;
        Q_EMIT released();
        m_leavesOutbox = false;
    });
    describe(box);
    box->open();
    quit->setFocus(Qt::OtherFocusReason);
    follow(box);
}

void ClosingGuard::describe(QMessageBox *box) const
{
    const QStringList names = waiting();
    //: %1 is a list of candidates' names.
    const QString kept =
        m_waits          ? tr("Vivier closes when everything is sent: %1.")
        : worksOffline() ? tr("Everything is kept on this computer and will be sent when you are back online: %1.")
                         : tr("Everything is kept on this computer and will be sent when Vivier is started again: %1.");
    box->setText(tr("%Ln candidate(s) are waiting in the outbox", nullptr, static_cast<int>(names.size())));
    QString told = kept.arg(isolated(firstOf(names)));
    if (const int more = paused(); more > 0)
        told += u' ' + tr("%Ln more are paused and stay in the outbox.", nullptr, more);
    box->setInformativeText(told);
}

/// The window, which was to close, closes with the last that leaves; one that needs the recruiter keeps it open.
void ClosingGuard::follow(QMessageBox *box)
{
    const auto look = [this, box, before = needingRecruiter()] {
        if (!box->isVisible())
            return;
        const bool isStuck = needingRecruiter() > before;
        const bool isOver = waiting().isEmpty();
        if (isStuck || isOver)
            box->reject();
        else
            describe(box);
        if (isOver && !isStuck)
            Q_EMIT released();
    };
    for (const QPointer<AccountSession> &asked : std::as_const(m_sessions)) {
        if (AccountSession *const session = asked.data()) // later: it is still being told
            connect(session->engine()->outbox(), &Outbox::changed, box, look, Qt::QueuedConnection);
    }
}

bool ClosingGuard::mayEndSession(const QList<AccountSession *> &sessions)
{
    for (AccountSession *session : sessions)
        session->saver()->flushAndWait();
    m_leavesOutbox = true;
    const bool may = mayClose(sessions);
    m_leavesOutbox = false;
    return may;
}

/// Several accounts at once; the question comes when the disk has answered all. A step of many ends first, at once:
/// who closes the window does not need it to stay quick.
void ClosingGuard::save()
{
    m_saving = true;
    for (AccountSession *session : unsaved()) {
        connect(session->saver(), &DraftSaver::settled, this, &ClosingGuard::check,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        session->book()->slices()->finish();
        session->saver()->flush();
    }
}

void ClosingGuard::check()
{
    const QList<AccountSession *> left = unsaved();
    const auto isRefused = [](AccountSession *session) { return session->saver()->failure().has_value(); };
    if (!m_saving || !std::ranges::all_of(left, isRefused))
        return;
    m_saving = false;
    if (left.isEmpty())
        Q_EMIT released();
    else
        ask(left);
}

void ClosingGuard::ask(const QList<AccountSession *> &sessions)
{
    QList<Unsaved> all;
    QString why;
    for (AccountSession *session : sessions) {
        all += unsavedOf(*session);
        why = session->saver()->failure().value_or(StoreError()).sentence();
    }
    QMessageBox *box = plainBox(m_window, tr("What you typed could not be saved"), question(all, why));
    box->setObjectName(u"notSavedQuestion"_s);
    m_question = box;
    QPushButton *again = box->addButton(tr("&Try again"), QMessageBox::AcceptRole);
    QPushButton *copy = box->addButton(tr("&Copy what was typed"), QMessageBox::ActionRole);
    QPushButton *quit = box->addButton(tr("&Quit without saving"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("&Keep Vivier open"), QMessageBox::RejectRole);
    again->setObjectName(u"again"_s);
    copy->setObjectName(u"copy"_s);
    quit->setObjectName(u"destroy"_s);
    stay->setObjectName(u"cancel"_s);
    quit->setAutoDefault(false);
    copy->setVisible(!all.isEmpty());
    box->setDefaultButton(again);
    box->setEscapeButton(stay);
    // A box closes by any of its buttons, and this one is no answer.
    disconnect(copy, &QAbstractButton::clicked, nullptr, nullptr);
    connect(copy, &QPushButton::clicked, box, [box, all, why] {
        QGuiApplication::clipboard()->setText(asPlainText(all));
        box->setInformativeText(question(all, why) + u' ' + tr("It is copied: paste it somewhere before you quit."));
    });
    connect(box, &QDialog::finished, this, [this, box, again, quit] {
        if (box->clickedButton() == again) {
            save();
        } else if (box->clickedButton() == quit) {
            m_givenUp = true;
            Q_EMIT released();
            m_givenUp = false;
        }
    });
    box->open();
    again->setFocus(Qt::OtherFocusReason);
}

} // namespace vivier
