// SPDX-License-Identifier: MIT
#include "model/importmodel.h"

#include "candidate/phone.h"
#include "model/aside.h"
#include "store/onready.h"

#include <QLocale>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

/// All that the other thread needs, in copies of its own.
struct ImportModel::Input
{
    int readAs = 0;
    QByteArray bytes;
    ListReading reading;
    std::shared_ptr<const ListFile> list; ///< nullptr: to be read
    QHash<QString, QString> chosen;
    QString job;
    const FieldCatalog *catalog = nullptr;
    QList<Job> jobs;
    QString phoneRegion;
    bool olderApi = false;
    QDateTime now;
    QList<IndexCell> cells;
    QList<std::pair<Draft, Candidate>> drafts;
};

struct ImportModel::Matched
{
    int readAs = 0;
    std::shared_ptr<const ListFile> list;
    std::shared_ptr<KnownPeople> people;
    ImportContext context;
    ListMatches matches;
};

struct ImportModel::Planned
{
    ImportPlan plan;
    BulkPreview updates;
    QList<FieldValues> additions;
};

ImportModel::ImportModel(AccountSession *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_list(std::make_shared<ListFile>())
{
    connect(session->book(), &DraftBook::changed, this, &ImportModel::lookAgain);
    connect(session->book()->slices(), &Slices::finished, this, &ImportModel::lookAgain);
    connect(session->book()->stepsOfMany(), &QUndoStack::indexChanged, this, &ImportModel::bringBack);
    connect(session->candidates(), &CandidateModel::snapshotChanged, this, &ImportModel::lookAgain);
    connect(session->candidates(), &QAbstractItemModel::rowsInserted, this, &ImportModel::lookAgain);
    connect(session->jobs(), &JobModel::changed, this, &ImportModel::lookAgain);
}

void ImportModel::setEncoding(TextEncoding encoding)
{
    if (isTaken() || m_bytes.isEmpty())
        return;
    m_reading.encoding = encoding;
    readOtherwise();
}

void ImportModel::readOtherwise()
{
    ++m_readAs;
    m_isRead = false;
    m_isReady = false;
    lookAgain();
}

/// Columns have other names then: what was chosen for them was for others.
void ImportModel::setSeparator(QChar separator)
{
    if (isTaken() || m_bytes.isEmpty())
        return;
    m_reading.separator = separator;
    m_chosen.clear();
    readOtherwise();
}

void ImportModel::setTarget(const QString &column, const QString &target)
{
    m_chosen.insert(column, target);
    m_isReady = false;
    lookAgain();
}

void ImportModel::setJob(const QString &reference)
{
    if (reference == m_job)
        return;
    m_job = reference;
    const Job job = m_session->jobs()->job(reference);
    if (!job.reference.isEmpty() && job.stages.isEmpty() && catalog().find(FieldRole::Stage))
        m_session->engine()->refreshJob(job); // new ones begin in its first stage
    m_isReady = false;
    lookAgain();
}

/// What changes together is looked at once.
void ImportModel::lookAgain()
{
    if (m_bytes.isEmpty())
        return;
    m_isStale = true;
    if (!m_isLooking && !std::exchange(m_isQueued, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isQueued = false;
                if (m_isStale && !m_isLooking)
                    look();
            },
            Qt::QueuedConnection);
}

void ImportModel::look()
{
    if (m_bytes.isEmpty())
        return;
    if (m_session->book()->slices()->isAtWork()) { // all of it is looked at when that is done
        m_isStale = true;
        return;
    }
    m_isLooking = true;
    m_isStale = false;
    const auto match = [input = input()] {
        Matched matched;
        matched.readAs = input.readAs;
        matched.list = input.list ? input.list : std::make_shared<const ListFile>(readList(input.bytes, input.reading));
        matched.people = std::make_shared<KnownPeople>(input.phoneRegion);
        for (const IndexCell &cell : input.cells)
            matched.people->add(cell);
        for (const auto &[draft, snapshot] : input.drafts)
            matched.people->addDraft(draft, snapshot, *input.catalog);
        matched.context = importContext(*input.catalog, input.jobs, *matched.people, input.olderApi, input.now);
        matched.context.job = input.job;
        matched.context.columns.chosen = input.chosen;
        matched.matches = matchList(matched.list->table, *matched.people, matched.context);
        return matched;
    };
    onReady(this, aside(match), [this, asked = m_asked](const Matched &matched) {
        if (asked == m_asked)
            readPeople(matched);
    });
    Q_EMIT summaryChanged();
}

/// Of whom there is a draft both is known: what the ATS told, and what is wished.
ImportModel::Input ImportModel::input() const
{
    const CandidateModel &candidates = *m_session->candidates();
    const CandidateRows &rows = candidates.rows();
    const Account &account = m_session->account();
    Input input{.readAs = m_readAs,
                .bytes = m_isRead ? QByteArray() : m_bytes,
                .reading = m_reading,
                .list = m_isRead ? m_list : nullptr,
                .chosen = m_chosen,
                .job = m_job,
                .catalog = &catalog(),
                .jobs = m_session->jobs()->jobs(),
                .phoneRegion =
                    account.phoneRegion.isEmpty() ? defaultPhoneRegion(QLocale::system()) : account.phoneRegion,
                .olderApi = account.olderApi,
                .now = m_session->now(),
                .cells = {},
                .drafts = {}};
    QSet<int> drafted;
    const QStringList keys = candidates.draftedKeys();
    for (const QString &key : keys) {
        const int row = candidates.rowOf(key);
        if (row < 0)
            continue;
        drafted.insert(row);
        if (rows.at(row).untouched)
            continue; // nobody yet
        const Candidate snapshot = rows.at(row).told && candidates.isHeld(key) ? candidates.snapshot(key) : Candidate();
        if (!snapshot.reference.isEmpty())
            input.cells.append(IndexCell::of(snapshot, catalog()));
        input.drafts.append({m_session->book()->draft(key), snapshot});
    }
    input.cells.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        if (!drafted.contains(row))
            input.cells.append(rows.at(row).cell);
    }
    return input;
}

/// Who is in memory is taken from there: it may be newer than the disk.
void ImportModel::readPeople(const Matched &matched)
{
    if (matched.list->table.rows.isEmpty()) {
        m_isLooking = false;
        fail(nobodyText());
        return;
    }
    QHash<QString, Candidate> held;
    QStringList unread;
    const CandidateModel &candidates = *m_session->candidates();
    const QStringList keys = matched.matches.keys();
    for (const QString &key : keys) {
        if (!candidates.isHeld(key))
            unread.append(key);
        else if (const Candidate snapshot = candidates.snapshot(key); !snapshot.reference.isEmpty())
            held.insert(key, snapshot);
    }
    if (unread.isEmpty()) {
        plan(matched, held);
        return;
    }
    onReady(this, m_session->candidates()->snapshots()->read(unread),
            [this, matched, held, asked = m_asked](const Stored<QList<Candidate>> &answer) {
                if (asked != m_asked)
                    return;
                if (!answer) {
                    m_isLooking = false;
                    Q_EMIT readFailed(answer.error());
                    fail(answer.error().sentence());
                    return;
                }
                QHash<QString, Candidate> snapshots = held;
                for (const Candidate &snapshot : *answer)
                    snapshots.insert(snapshot.reference, snapshot);
                plan(matched, snapshots);
            });
}

void ImportModel::plan(const Matched &matched, const QHash<QString, Candidate> &snapshots)
{
    const auto work = [matched, snapshots] {
        const ImportPlan plan =
            planImport(matched.list->table, matched.matches, snapshots, *matched.people, matched.context);
        return Planned{.plan = plan, .updates = plan.updates(), .additions = plan.additions()};
    };
    onReady(this, aside(work), [this, matched, asked = m_asked](const Planned &made) {
        if (asked != m_asked)
            return;
        m_isLooking = false;
        if (m_isStale && !m_isReady) { // chosen otherwise meanwhile: only the last of it is worth showing
            look();
            return;
        }
        m_list = matched.list;
        m_isRead = matched.readAs == m_readAs;
        m_options = matched.context.columns;
        m_columns = matched.matches.columns;
        m_isReady = true;
        m_updates = made.updates;
        m_additions = made.additions;
        show(made.plan);
        Q_EMIT summaryChanged();
        if (m_isStale)
            look();
    });
}

void ImportModel::show(const ImportPlan &plan)
{
    if (plan.rows == m_plan.rows && plan.newTags == m_plan.newTags)
        return;
    beginResetModel();
    m_plan = plan;
    m_rows.clear();
    endResetModel();
    refresh();
}

bool ImportModel::isShown(const ImportRow &row) const
{
    switch (m_show) {
    case Show::All:
        return true;
    case Show::New:
        return row.what == ImportRow::What::New;
    case Show::Updates:
        return row.what == ImportRow::What::Update;
    case Show::Problems:
        return row.what == ImportRow::What::Problem;
    case Show::Same:
        return row.what == ImportRow::What::Same;
    }
    return true;
}

void ImportModel::setShown(Show show)
{
    m_show = show;
    refresh();
    Q_EMIT summaryChanged();
}

/// What is shown and what is counted follows from the plan.
void ImportModel::refresh()
{
    const auto counted = [this](ImportRow::What what) { return static_cast<int>(m_plan.count(what)); };
    m_counts = {static_cast<int>(m_plan.rows.size()), counted(ImportRow::What::New), counted(ImportRow::What::Update),
                counted(ImportRow::What::Problem), counted(ImportRow::What::Same)};
    beginResetModel();
    m_rows.clear();
    for (qsizetype place = 0; place < m_plan.rows.size(); ++place) {
        if (isShown(m_plan.rows.at(place)))
            m_rows.append(place);
    }
    endResetModel();
}

int ImportModel::rowOf(int line) const
{
    const auto place = std::ranges::find(m_rows, line, [this](qsizetype at) { return m_plan.rows.at(at).line; });
    return place == m_rows.cend() ? -1 : static_cast<int>(place - m_rows.cbegin());
}

QByteArray ImportModel::report() const
{
    return reportAsCsv(m_list->table, m_plan, reportSeparator(*m_list));
}

void ImportModel::leaveProblems()
{
    m_taken.append({.list = m_list, .plan = m_plan, .steps = m_session->book()->stepsOfMany()->index()});
    auto left = std::make_shared<ListFile>(*m_list);
    left->table.rows.clear();
    for (qsizetype place = 0; place < m_plan.rows.size(); ++place) {
        if (m_plan.rows.at(place).what == ImportRow::What::Problem)
            left->table.rows.append(m_list->table.rows.at(place));
    }
    ImportPlan plan;
    std::ranges::copy_if(m_plan.rows, std::back_inserter(plan.rows),
                         [](const ImportRow &row) { return row.what == ImportRow::What::Problem; });
    ++m_asked; // what is looked at now was of all of it
    m_isLooking = false;
    m_list = left;
    m_isRead = true;
    m_show = Show::All;
    m_updates = {};
    m_additions.clear();
    show(plan);
    lookAgain();
    Q_EMIT summaryChanged();
}

/// Of what was made of it, and is undone.
void ImportModel::bringBack()
{
    const int steps = m_session->book()->stepsOfMany()->index();
    if (!isTaken() || steps > m_taken.constLast().steps)
        return;
    Taken whole;
    while (isTaken() && steps <= m_taken.constLast().steps)
        whole = m_taken.takeLast();
    ++m_asked; // what is looked at now was of a part of it
    m_isLooking = false;
    m_isReady = false;
    m_list = whole.list;
    show(whole.plan);
    lookAgain();
    Q_EMIT summaryChanged();
}

QStringList ImportModel::missing() const
{
    QStringList sentences;
    for (const ImportRow &row : m_plan.rows)
        sentences += row.missing;
    sentences.removeDuplicates();
    return sentences;
}

} // namespace vivier
