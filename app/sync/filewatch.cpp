// SPDX-License-Identifier: MIT
#include "sync/filewatch.h"

#include <iterator>

namespace vivier {

namespace {

constexpr int looks = static_cast<int>(std::size(FileWatch::lookAfter));

/// The candidate is gone, or not to be read any more.
bool isRefused(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::NotFound || error.kind == Kind::Forbidden || error.kind == Kind::Unauthorized ||
           error.kind == Kind::NoToken;
}

} // namespace

FileWatch::FileWatch(std::shared_ptr<Clock> clock, const FieldCatalog &catalog, const Connectivity *connectivity)
    : m_clock(std::move(clock))
    , m_catalog(catalog)
    , m_connectivity(connectivity)
{
    connect(connectivity, &Connectivity::worthAsking, this, &FileWatch::makeUp);
    connect(connectivity, &Connectivity::stateChanged, this, [this](Connectivity::State state) {
        if (state == Connectivity::State::Online)
            makeUp();
    });
}

void FileWatch::follow(const SendReport &report)
{
    if (!report.snapshot || report.outcome == SendOutcome::Disk || report.checks.isEmpty())
        return;
    const QString reference = report.snapshot->reference;
    Watched watched = m_watched.value(reference);
    bool isAny = false;
    for (const FieldCheck &check : report.checks) {
        const Field *field = m_catalog.find(check.field);
        if (!field || field->kind != FieldKind::RemoteFile || field->returnedAs.isEmpty())
            continue;
        isAny = true;
        if (check.verdict == FieldResult::NotYet)
            watched.old.insert(check.field, storedFile(*field, *report.snapshot));
        else
            watched.old.remove(check.field);
    }
    if (!isAny)
        return;
    if (watched.old.isEmpty()) {
        m_watched.remove(reference);
        return;
    }
    m_watched.insert(reference, {.old = watched.old, .sentAt = m_clock->now(), .number = ++m_sends});
    waitFor(reference);
}

void FileWatch::waitFor(const QString &reference)
{
    const Watched &watched = m_watched[reference];
    const QDateTime due = watched.sentAt.addDuration(lookAfter[watched.look]);
    const std::chrono::milliseconds wait(qMax<qint64>(0, m_clock->now().msecsTo(due)));
    m_clock->after(wait, this, [this, reference, number = watched.number] {
        if (m_watched.value(reference).number == number)
            ask(reference);
    });
}

void FileWatch::ask(const QString &reference)
{
    Watched &watched = m_watched[reference];
    watched.isPutOff = !m_connectivity->mayAsk();
    if (watched.isPutOff || watched.isAsked)
        return;
    watched.isAsked = true;
    Q_EMIT due(reference);
}

/// What was put off is looked at once the ATS answers, or may be asked, again.
void FileWatch::makeUp()
{
    const QStringList references = m_watched.keys();
    for (const QString &reference : references) {
        if (m_watched.value(reference).isPutOff)
            ask(reference);
    }
}

void FileWatch::seen(const Candidate &read)
{
    const auto found = m_watched.find(read.reference);
    if (found == m_watched.end() || read.readAt < found->sentAt)
        return;
    QList<FileLanding> landed;
    for (auto old = found->old.begin(); old != found->old.end();) {
        const StoredFile now = storedFile(*m_catalog.find(old.key()), read);
        if (!now.isThere() || isSameFile(now, *old)) {
            ++old;
            continue;
        }
        landed.append({.reference = read.reference, .field = old.key(), .facts = now.facts()});
        old = found->old.erase(old);
    }
    if (found->old.isEmpty())
        m_watched.erase(found);
    for (const FileLanding &landing : std::as_const(landed))
        Q_EMIT settled(landing);
}

void FileWatch::looked(const QString &reference, const Result<Candidate> &read)
{
    if (read)
        seen(*read);
    const auto found = m_watched.find(reference);
    if (found == m_watched.end() || !found->isAsked)
        return;
    found->isAsked = false;
    if (read && read->readAt < found->sentAt) { // asked before the later send
        waitFor(reference);
        return;
    }
    if (!read && read.error().isOffline()) {
        found->isPutOff = true;
        return;
    }
    if (!read && isRefused(read.error())) {
        m_watched.erase(found);
        return;
    }
    if (++found->look < looks) {
        waitFor(reference);
        return;
    }
    const QStringList still = read ? found->old.keys() : QStringList();
    m_watched.erase(found);
    for (const QString &field : still)
        Q_EMIT settled({.reference = reference, .field = field, .verdict = FieldResult::StillOld, .facts = {}});
}

} // namespace vivier
