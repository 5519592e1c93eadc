// SPDX-License-Identifier: MIT
#include "model/palettemodel.h"

#include "candidate/destination.h"
#include "candidate/folding.h"
#include "candidate/fuzzy.h"
#include "candidate/labelled.h"
#include "candidate/searchtext.h"
#include "candidate/singleline.h"
#include "candidate/spellings.h"
#include "model/othermatches.h"
#include "model/wherefound.h"

#include <QAction>
#include <QElapsedTimer>

#include <algorithm>
#include <tuple>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsOfGroup = 5;
constexpr qsizetype rowsOfOnlyGroup = 50; // when a sign asks for one alone
constexpr qsizetype fewestLetters = 3;    // before texts other than names are searched
constexpr qsizetype rowsBetweenLooksOfPalette = 512;

constexpr auto groups = {PaletteModel::Group::Candidates, PaletteModel::Group::Stages, PaletteModel::Group::Actions,
                         PaletteModel::Group::Filters,    PaletteModel::Group::Jobs,   PaletteModel::Group::Accounts};

QString headingOf(PaletteModel::Group group)
{
    switch (group) {
    case PaletteModel::Group::Candidates:
        return PaletteModel::tr("Candidates");
    case PaletteModel::Group::Stages:
        return PaletteModel::tr("Stages");
    case PaletteModel::Group::Actions:
        return PaletteModel::tr("Actions");
    case PaletteModel::Group::Filters:
        return PaletteModel::tr("Filters");
    case PaletteModel::Group::Jobs:
        return PaletteModel::tr("Jobs");
    case PaletteModel::Group::Accounts:
        return PaletteModel::tr("Accounts");
    }
    return {};
}

bool isAskedFor(PaletteModel::Group group, QChar sign)
{
    using Group = PaletteModel::Group;
    switch (sign.unicode()) {
    case u'>':
        return group == Group::Actions || group == Group::Stages || group == Group::Filters;
    case u'@':
        return group == Group::Candidates;
    case u'#':
        return group == Group::Jobs;
    default:
        return true;
    }
}

/// Whether whoever fits the later words fits the earlier ones, too.
bool goesOn(const QList<QByteArray> &earlier, const QList<QByteArray> &later)
{
    if (earlier.isEmpty() || later.size() < earlier.size())
        return false;
    const qsizetype last = earlier.size() - 1;
    return std::equal(earlier.cbegin(), earlier.cbegin() + last, later.cbegin()) &&
           later.at(last).startsWith(earlier.at(last));
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &PaletteModel::search);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows.at(index.row()).heading)
        return Qt::ItemIsEnabled; // it is read, not chosen
    return QAbstractListModel::flags(index);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.detail, data(index, KeysRole).toString()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IsHeadingRole:
        return row.heading;
    case DetailRole:
        return row.detail;
    case KeysRole:
        return row.action ? row.action->shortcut().toString(QKeySequence::NativeText) : QString();
    case IconRole:
        switch (row.group) {
        case Group::Candidates:
            return u"user"_s;
        case Group::Jobs:
            return u"briefcase"_s;
        case Group::Stages:
            return u"arrow-right"_s;
        case Group::Accounts:
            return u"building-2"_s;
        case Group::Filters:
            return u"bookmark"_s;
        case Group::Actions:
            break;
        }
        return {};
    case Qt::DecorationRole:
        return row.action ? QVariant(row.action->icon()) : QVariant();
    default:
        return {};
    }
}

void PaletteModel::setSources(CandidateModel *candidates, JobModel *jobs)
{
    m_jobs = jobs;
    if (candidates == m_candidates)
        return;
    if (m_candidates)
        disconnect(m_candidates, nullptr, this, nullptr);
    m_slice.stop();
    m_complete = false;
    m_best.clear();
    m_texts.clear();
    m_candidates = candidates;
    if (!candidates)
        return;
    const auto later = [this] {
        const bool misses = isSearching() && m_narrows; // who is new
        m_complete = false;
        m_narrows = false;
        if (misses)
            startSearch();
    };
    connect(candidates, &QAbstractItemModel::rowsInserted, this, later);
    connect(candidates, &QAbstractItemModel::dataChanged, this, later);
    // The numbers of rows mean other candidates from now on.
    const auto anew = [this] {
        const bool searching = isSearching();
        m_complete = false;
        m_narrows = false;
        m_best.clear();
        m_texts.clear();
        if (searching)
            startSearch();
    };
    connect(candidates, &QAbstractItemModel::rowsRemoved, this, anew);
    connect(candidates, &QAbstractItemModel::modelReset, this, anew);
    connect(candidates->book(), &DraftBook::keyChanged, this, anew);
}

void PaletteModel::setActions(Group group, const QList<QAction *> &actions)
{
    m_actions[group] = QList<QPointer<QAction>>(actions.cbegin(), actions.cend());
}

void PaletteModel::setQuery(const QString &query)
{
    const QString typed = query.trimmed();
    const QChar first = typed.isEmpty() ? QChar() : typed.front();
    m_sign = first == u'>' || first == u'@' || first == u'#' ? first : QChar();
    m_query = m_sign.isNull() ? typed : typed.mid(1).trimmed();
    const QList<QByteArray> before = std::exchange(m_words, fuzzyWords(m_query));
    const bool allFitting = m_complete && (!isSearching() || m_byText);
    m_narrows = allFitting && goesOn(before, m_words);
    m_among = m_narrows ? std::exchange(m_fitting, {}) : QList<int>();
    startSearch();
    show();
}

qsizetype PaletteModel::most() const
{
    return m_sign.isNull() ? rowsOfGroup : rowsOfOnlyGroup;
}

/// Its first slice is done at once: among a few hundred it is the whole.
void PaletteModel::startSearch()
{
    m_slice.stop();
    m_next = 0;
    m_byText = false;
    m_best.clear();
    m_texts.clear();
    m_fitting.clear();
    m_complete = false;
    if (!m_candidates || m_words.isEmpty() || !isAskedFor(Group::Candidates, m_sign))
        return;
    m_complete = true; // unless something changes meanwhile
    if (!searchSlice(false))
        m_slice.start();
}

void PaletteModel::search()
{
    if (!searchSlice(false))
        return; // the events first
    m_slice.stop();
    show();
    Q_EMIT searched();
}

void PaletteModel::finishSearch()
{
    if (!isSearching())
        return;
    searchSlice(true);
    m_slice.stop();
    show();
    Q_EMIT searched();
}

/// False when the time of the slice was over before the search was.
bool PaletteModel::searchSlice(bool toTheEnd)
{
    if (!m_candidates)
        return true;
    QElapsedTimer timer;
    timer.start();
    const CandidateRows &rows = m_candidates->rows();
    const auto isOver = [&] {
        return !toTheEnd && m_next % rowsBetweenLooksOfPalette == 0 && timer.elapsed() >= OtherMatches::sliceMs;
    };
    const qsizetype all = m_narrows ? m_among.size() : rows.size();
    while (!m_byText && m_next < all) {
        lookAtName(rows, m_narrows ? m_among.at(m_next) : static_cast<int>(m_next));
        ++m_next;
        if (isOver())
            return false;
    }
    if (!m_byText && (!m_best.isEmpty() || m_query.size() < fewestLetters))
        return true;
    if (!m_byText) {
        m_byText = true;
        m_next = 0;
        m_activeTexts = 0;
    }
    const QList<QByteArray> words = searchWords(m_query);
    while (m_next < rows.size() && m_activeTexts < most()) {
        const int row = static_cast<int>(m_next);
        if (matchesAll(rows.searchTextAt(row), words))
            addText(row, rows.at(row).archived);
        ++m_next;
        if (isOver())
            return false;
    }
    return true;
}

/// As in the list, those who are archived come last.
void PaletteModel::addText(int row, bool archived)
{
    m_texts.insert(archived ? m_texts.size() : m_activeTexts++, row);
    if (m_texts.size() > most())
        m_texts.removeLast();
}

/// The names that fit best are kept; those who are archived come last, and after them scattered letters.
void PaletteModel::lookAtName(const CandidateRows &rows, int row)
{
    const QByteArrayView text = rows.searchTextAt(row);
    const qsizetype end = text.indexOf('\n');
    const int score = fuzzyScore(end < 0 ? text : text.first(end), m_words);
    if (score == 0)
        return;
    m_fitting.append(row);
    const Found found(isLoose(score), rows.at(row).archived, -score, rows.at(row).sortKey, row);
    if (m_best.size() == most() && !(found < m_best.constLast()))
        return;
    if (m_best.size() == most())
        m_best.removeLast();
    m_best.insert(std::ranges::upper_bound(m_best, found), found);
}

QList<PaletteModel::Row> PaletteModel::found(Group group) const
{
    const QList<Row> rows = group == Group::Candidates ? candidates() : group == Group::Jobs ? jobs() : actions(group);
    // A candidate's stages are few, and those beyond would have no other way here without their names; whoever asks for
    // the actions alone is to see all of them.
    const bool isWhole = group == Group::Stages || (group == Group::Actions && !m_sign.isNull());
    return isWhole ? rows : rows.first(qMin(rows.size(), most()));
}

/// What somebody typed a word of comes before what only has its letters, whichever group that is in.
void PaletteModel::show()
{
    beginResetModel();
    m_rows.clear();
    for (const bool loose : {false, true}) {
        for (const Group group : groups) {
            const QList<Row> rows = isAskedFor(group, m_sign) ? found(group) : QList<Row>();
            if (rows.isEmpty() || rows.constFirst().isLoose != loose)
                continue;
            m_rows.append({.group = group, .heading = true, .title = headingOf(group)});
            m_rows += rows;
        }
    }
    endResetModel();
}

PaletteModel::Row PaletteModel::candidateRow(const CandidateModel &candidates, const JobModel *jobs, int source)
{
    const QModelIndex index = candidates.index(source, 0);
    QStringList details;
    const QString job = jobs ? jobs->job(index.data(CandidateModel::JobRole).toString()).name : QString();
    const QString stage = jobs ? jobs->stageName(index.data(CandidateModel::StageIdRole).toLongLong()) : QString();
    for (const QString &part :
         {job, stage, index.data(CandidateModel::ArchivedRole).toBool() ? tr("archived") : QString()}) {
        if (!part.isEmpty())
            details.append(isolated(part));
    }
    const QString name = index.data(CandidateModel::NameRole).toString();
    return {.group = Group::Candidates,
            .title = name.isEmpty() ? tr("(no name)") : isolated(name),
            .detail = details.join(u" · "_s),
            .id = candidates.keyAt(source)};
}

/// Where a link or a reference leads that was pasted here.
QList<PaletteModel::Row> PaletteModel::linked() const
{
    const Destination destination = destinationOf(m_query);
    const bool isCandidate = destination.kind == Destination::Kind::Candidate;
    const int row = m_candidates && isCandidate ? m_candidates->rowOf(destination.reference) : -1;
    if (row >= 0)
        return {candidateRow(*m_candidates, m_jobs, row)};
    if (isVivierLink(m_query))
        return {{.group = Group::Candidates, .title = tr("Open this link"), .link = m_query}};
    return {};
}

QList<PaletteModel::Row> PaletteModel::candidates() const
{
    QList<Row> rows = linked();
    if (!m_candidates || !rows.isEmpty())
        return rows;
    for (const Found &found : m_best) {
        rows.append(candidateRow(*m_candidates, m_jobs, std::get<4>(found)));
        rows.last().isLoose = std::get<0>(found);
    }
    const QList<QByteArray> words = searchWords(m_query);
    for (const int row : m_texts) {
        rows.append(candidateRow(*m_candidates, m_jobs, row));
        Row &found = rows.last();
        const QString name = m_candidates->rows().at(row).cell.displayName();
        const auto where = whereFound(*m_candidates, row, {name, found.detail}, words);
        //: Why a candidate is shown whose name has nothing of what is searched for
        const QString why = where && !where->label.isEmpty() ? labelled(where->label, isolated(where->text))
                            : !where                         ? tr("found in another field")
                                                             : QString();
        if (!why.isEmpty())
            found.detail = found.detail.isEmpty() ? why : why + u" · "_s + found.detail;
    }
    return rows;
}

QList<PaletteModel::Row> PaletteModel::jobs() const
{
    const JobModel *model = m_jobs;
    if (!model)
        return {};
    QList<std::pair<int, Row>> found;
    for (const Job &job : model->jobs()) {
        const int score = fuzzyScore(searchedText({job.name}), m_words);
        if (score == 0 && !m_words.isEmpty())
            continue;
        const QString organization = model->organizationName(job.organizationReference);
        found.append({score,
                      {.group = Group::Jobs,
                       .title = isolated(job.name),
                       .detail = isolated(organization),
                       .id = job.reference,
                       .isLoose = isLoose(score)}});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &std::pair<int, Row>::first);
    QList<Row> rows;
    for (const auto &[score, row] : std::as_const(found))
        rows.append(row);
    return rows;
}

QList<PaletteModel::Row> PaletteModel::actions(Group group) const
{
    QList<std::pair<int, Row>> found;
    const QList<QPointer<QAction>> all = m_actions.value(group);
    for (const QPointer<QAction> &action : all) {
        if (!action || !action->isEnabled() || !action->isVisible())
            continue;
        const QString title = action->iconText(); // without its mnemonic
        const int score = fuzzyScore(foldedText(title), m_words);
        if (score > 0 || m_words.isEmpty())
            found.append({score, {.group = group, .title = title, .action = action, .isLoose = isLoose(score)}});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &std::pair<int, Row>::first);
    QList<Row> rows;
    for (const auto &[score, row] : std::as_const(found))
        rows.append(row);
    return rows;
}

QString PaletteModel::candidateAt(int row) const
{
    return m_rows.at(row).group == Group::Candidates ? m_rows.at(row).id : QString();
}

QString PaletteModel::jobAt(int row) const
{
    return m_rows.at(row).group == Group::Jobs ? m_rows.at(row).id : QString();
}

QString PaletteModel::linkAt(int row) const
{
    return m_rows.at(row).link;
}

QAction *PaletteModel::actionAt(int row) const
{
    return m_rows.at(row).action;
}

int PaletteModel::nextEntry(int row, int by) const
{
    for (row += by; row >= 0 && row < m_rows.size(); row += by) {
        if (!m_rows.at(row).heading)
            return row;
    }
    return -1;
}

} // namespace vivier
