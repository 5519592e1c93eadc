// SPDX-License-Identifier: MIT
#include "model/othermatches.h"

#include "candidate/labelled.h"
#include "candidate/searchtext.h"
#include "candidate/singleline.h"
#include "candidate/spellings.h"
#include "model/rowsearch.h"

#include <algorithm>
#include <chrono>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenLooks = 512; ///< at the clock
constexpr std::chrono::milliseconds settle{300};

} // namespace

OtherMatches::OtherMatches(QObject *parent)
    : QAbstractListModel(parent)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &OtherMatches::search);
    m_again.setSingleShot(true);
    m_again.setInterval(settle);
    connect(&m_again, &QTimer::timeout, this, &OtherMatches::startOver);
}

int OtherMatches::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

Qt::ItemFlags OtherMatches::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_shown.at(index.row()).key.isEmpty())
        return Qt::ItemIsEnabled; // a heading is read, not chosen
    return QAbstractListModel::flags(index);
}

QVariant OtherMatches::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shown &shown = m_shown.at(index.row());
    const Source &source = m_sources.at(shown.source);
    const bool heading = shown.key.isEmpty();
    switch (role) {
    case Qt::AccessibleTextRole:
        return spoken(index);
    case IsAccountRole:
        return heading;
    case CountRole:
        return shown.count;
    case AccountRole:
        return source.account;
    case KeyRole:
        return shown.key;
    default:
        break;
    }
    if (heading)
        return role == Qt::DisplayRole ? QVariant(source.name) : QVariant();
    const CandidateModel *model = source.candidates;
    const int row = model ? model->rowOf(shown.key) : -1;
    if (row < 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return model->index(row, 0).data(CandidateModel::NameRole);
    case MarkRole:
        return model->index(row, 0).data(CandidateModel::MarkRole);
    case ReasonRole: {
        const Field *field =
            model->isHeld(shown.key)
                ? matchingField(model->snapshot(shown.key), model->book()->draft(shown.key), model->catalog(), m_words)
                : nullptr; // yet
        if (!field) {
            const IndexCell &cell = model->rows().at(row).cell;
            for (const QString &job : model->rows().jobsAt(row)) {
                const QString name = model->rows().jobName(job);
                const auto isThere = [text = searchedText({name})](const QByteArray &word) {
                    return matchesAll(text, {word});
                };
                if (std::ranges::any_of(m_words, isThere))
                    return tr("Job: %1").arg(isolated(name));
            }
            const QString subtitle = cell.text(IndexCell::Text::Subtitle);
            return subtitle.isEmpty() ? cell.text(IndexCell::Text::Email) : subtitle;
        }
        return labelled(field->displayLabel(), isolated(model->value(shown.key, field->name).text()));
    }
    default:
        return {};
    }
}

QString OtherMatches::spoken(const QModelIndex &index) const
{
    const Shown &shown = m_shown.at(index.row());
    const QString account = m_sources.at(shown.source).name;
    if (shown.key.isEmpty())
        return tr("%1: %Ln match(es)", nullptr, shown.count).arg(isolated(account));
    QStringList parts{isolated(index.data().toString()), isolated(account), index.data(ReasonRole).toString()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void OtherMatches::setSources(const QList<Source> &sources)
{
    for (const Source &source : std::as_const(m_sources)) {
        if (source.candidates)
            disconnect(source.candidates, nullptr, this, nullptr);
    }
    forget();
    m_sources = sources;
    for (const Source &source : std::as_const(m_sources))
        follow(source);
    startOver();
}

void OtherMatches::follow(const Source &source)
{
    const CandidateModel *model = source.candidates;
    if (!model)
        return;
    const auto later = [this] {
        m_complete = false;
        if (!m_words.isEmpty() && !m_again.isActive())
            m_again.start();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this, later);
    connect(model, &CandidateModel::jobNamesChanged, this, later);
    connect(model->book(), &DraftBook::changed, this, later);
    // The numbers of rows mean other candidates from now on.
    const auto anew = [this] {
        forget();
        startOver();
    };
    connect(model, &QAbstractItemModel::rowsRemoved, this, anew);
    connect(model->book(), &DraftBook::keyChanged, this, anew);
    connect(model, &QObject::destroyed, this, anew);
}

void OtherMatches::forget()
{
    m_slice.stop();
    m_found.clear();
    m_complete = false;
    show({}, 0);
}

void OtherMatches::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    const QList<QByteArray> before = std::exchange(m_words, searchWords(query));
    if (m_complete && !before.isEmpty() && isNarrower(before, m_words)) {
        m_among = std::exchange(m_found, {});
        m_narrows = true;
        keepWhatFits();
        m_found.resize(m_sources.size());
        m_complete = false;
        m_source = 0;
        m_next = 0;
        m_slice.start();
        return;
    }
    keepWhatFits();
    startOver();
}

void OtherMatches::startOver()
{
    m_again.stop();
    m_narrows = false;
    m_among.clear();
    m_found.clear();
    m_found.resize(m_sources.size());
    m_complete = false;
    m_source = 0;
    m_next = 0;
    if (m_words.isEmpty()) {
        m_slice.stop();
        show({}, 0);
    } else {
        m_slice.start();
    }
}

void OtherMatches::search()
{
    QElapsedTimer timer;
    timer.start();
    while (m_source < m_sources.size()) {
        if (!searchSlice(m_source, timer))
            return; // the events first
        ++m_source;
        m_next = 0;
    }
    finish();
}

/// False when the time of the slice was over before the account was.
bool OtherMatches::searchSlice(qsizetype source, const QElapsedTimer &timer)
{
    const CandidateModel *model = m_sources.at(source).candidates;
    if (!model)
        return true;
    const QList<int> among = m_narrows ? m_among.value(source) : QList<int>();
    const qsizetype all = m_narrows ? among.size() : model->rowCount();
    const RowSearch wanted(model->rows(), m_words);
    for (; m_next < all; ++m_next) {
        if (m_next % rowsBetweenLooks == rowsBetweenLooks - 1 && timer.elapsed() >= sliceMs)
            break;
        const int row = m_narrows ? among.at(m_next) : static_cast<int>(m_next);
        if (wanted.matches(row))
            m_found[source].append(row);
    }
    return m_next >= all;
}

QList<int> OtherMatches::firstByName(qsizetype source, int most) const
{
    const CandidateModel *model = m_sources.at(source).candidates;
    QList<int> rows = m_found.at(source);
    const auto before = [model](int a, int b) {
        const quint64 keyA = model->rows().at(a).sortKey;
        const quint64 keyB = model->rows().at(b).sortKey;
        return keyA != keyB ? keyA < keyB : a < b;
    };
    const auto end = rows.begin() + std::min<qsizetype>(most, rows.size());
    std::partial_sort(rows.begin(), end, rows.end(), before);
    rows.erase(end, rows.end());
    return rows;
}

void OtherMatches::finish()
{
    m_slice.stop();
    m_complete = true;
    m_narrows = false;
    m_among.clear();
    QList<Shown> shown;
    int total = 0;
    int left = mostShown;
    for (qsizetype source = 0; source < m_sources.size(); ++source) {
        const CandidateModel *model = m_sources.at(source).candidates;
        const int count = static_cast<int>(m_found.at(source).size());
        if (!model || count == 0)
            continue;
        total += count;
        shown.append({.source = source, .key = {}, .count = count});
        const QList<int> rows = firstByName(source, left);
        for (const int row : rows)
            shown.append({.source = source, .key = model->keyAt(row), .count = 0});
        left -= static_cast<int>(rows.size());
    }
    show(shown, total);
    readShown();
    Q_EMIT searched();
}

/// What fits is told by their snapshots.
void OtherMatches::readShown()
{
    for (qsizetype source = 0; source < m_sources.size(); ++source) {
        QStringList keys;
        for (const Shown &shown : std::as_const(m_shown)) {
            if (shown.source == source && !shown.key.isEmpty() && !m_sources.at(source).candidates->isHeld(shown.key))
                keys.append(shown.key);
        }
        if (keys.isEmpty())
            continue;
        m_sources.at(source).candidates->snapshots()->with(keys, this, [this] {
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        });
    }
}

/// Nobody is shown who does not fit what was typed, however long the search takes.
void OtherMatches::keepWhatFits()
{
    QList<Shown> fits;
    for (const Shown &shown : std::as_const(m_shown)) {
        const CandidateModel *model = m_sources.at(shown.source).candidates;
        const int row = model ? model->rowOf(shown.key) : -1;
        if (shown.key.isEmpty() || (row >= 0 && RowSearch(model->rows(), m_words).matches(row)))
            fits.append(shown);
    }
    const bool anybody = std::ranges::any_of(fits, [](const Shown &shown) { return !shown.key.isEmpty(); });
    show(anybody && !m_words.isEmpty() ? fits : QList<Shown>(), m_total);
}

void OtherMatches::show(const QList<Shown> &shown, int total)
{
    m_total = total;
    const auto same = [](const Shown &a, const Shown &b) {
        return a.source == b.source && a.key == b.key && a.count == b.count;
    };
    if (std::ranges::equal(shown, m_shown, same)) {
        if (!m_shown.isEmpty()) // other words are to be seen in them
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

} // namespace vivier
