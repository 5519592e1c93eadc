#include "model/palettemodel.h"

#include "candidate/folding.h"
#include "candidate/fuzzy.h"
#include "candidate/searchtext.h"
#include "candidate/singleline.h"

#include <QAction>

#include <algorithm>
#include <tuple>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsOfGroup = 5;
constexpr qsizetype rowsOfOnlyGroup = 50; // when a sign asks for one alone
constexpr qsizetype fewestLetters = 3;    // before texts other than names are searched

constexpr auto groups = {PaletteModel::Group::Candidates, PaletteModel::Group::Stages, PaletteModel::Group::Actions,
                         PaletteModel::Group::Jobs, PaletteModel::Group::Accounts};

QString headingOf(PaletteModel::Group group)
{
    switch (group) {
    case PaletteModel::Group::Candidates:
        return PaletteModel::tr("Candidates");
    case PaletteModel::Group::Stages:
        return PaletteModel::tr("Stages");
    case PaletteModel::Group::Actions:
        return PaletteModel::tr("Actions");
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
        return group == Group::Actions || group == Group::Stages;
    case u'@':
        return group == Group::Candidates;
    case u'#':
        return group == Group::Jobs;
    default:
        return true;
    }
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
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
    m_candidates = candidates;
    m_jobs = jobs;
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
    m_words = fuzzyWords(m_query);
    find();
}

void PaletteModel::find()
{
    beginResetModel();
    m_rows.clear();
    for (const Group group : groups) {
        if (!isAskedFor(group, m_sign))
            continue;
        const QList<Row> found = group == Group::Candidates ? candidates()
                                 : group == Group::Jobs     ? jobs()
                                                            : actions(group);
        if (found.isEmpty())
            continue;
        m_rows.append({.group = group, .heading = true, .title = headingOf(group)});
        m_rows += found.first(qMin(found.size(), m_sign.isNull() ? rowsOfGroup : rowsOfOnlyGroup));
    }
    endResetModel();
}

/// The rows of the candidates' model whose names fit best; those who are archived come last.
QList<int> PaletteModel::bestNames(const CandidateRows &rows, qsizetype most) const
{
    using Found = std::tuple<bool, int, quint64, int>; // archived, -score, order by name, row
    QList<Found> best;
    for (int row = 0; row < rows.size(); ++row) {
        const QByteArrayView text = rows.searchTextAt(row);
        const qsizetype end = text.indexOf('\n');
        const int score = fuzzyScore(end < 0 ? text : text.first(end), m_words);
        if (score == 0)
            continue;
        const Found found(rows.at(row).archived, -score, rows.at(row).sortKey, row);
        if (best.size() == most && !(found < best.constLast()))
            continue;
        if (best.size() == most)
            best.removeLast();
        best.insert(std::ranges::upper_bound(best, found), found);
    }
    QList<int> found;
    for (const Found &one : std::as_const(best))
        found.append(std::get<3>(one));
    return found;
}

/// Those in whom a search finds the words elsewhere: an email address, a telephone number, a tag.
void PaletteModel::addByText(QList<int> *found, const CandidateRows &rows, qsizetype most) const
{
    const QList<QByteArray> words = searchWords(m_query);
    for (int row = 0; row < rows.size() && found->size() < most; ++row) {
        if (matchesAll(rows.searchTextAt(row), words) && !found->contains(row))
            found->append(row);
    }
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

QList<PaletteModel::Row> PaletteModel::candidates() const
{
    const CandidateModel *model = m_candidates;
    if (!model || m_words.isEmpty())
        return {};
    const CandidateRows &known = model->rows();
    const qsizetype most = m_sign.isNull() ? rowsOfGroup : rowsOfOnlyGroup;
    QList<int> found = bestNames(known, most);
    if (found.isEmpty() && m_query.size() >= fewestLetters)
        addByText(&found, known, most);
    QList<Row> rows;
    for (const int row : std::as_const(found))
        rows.append(candidateRow(*model, m_jobs, row));
    return rows;
}

QList<PaletteModel::Row> PaletteModel::jobs() const
{
    const JobModel *model = m_jobs;
    if (!model)
        return {};
    QList<std::pair<int, Row>> found;
    for (const Job &job : model->jobs()) {
        const int score = fuzzyScore(foldedText(job.name), m_words);
        if (score == 0 && !m_words.isEmpty())
            continue;
        const QString organization = model->organizationName(job.organizationReference);
        found.append({score,
                      {.group = Group::Jobs,
                       .title = isolated(job.name),
                       .detail = isolated(organization),
                       .id = job.reference}});
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
            found.append({score, {.group = group, .title = title, .action = action}});
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
