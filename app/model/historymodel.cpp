// SPDX-License-Identifier: MIT
#include "model/historymodel.h"

#include "candidate/journalcsv.h"
#include "candidate/searchtext.h"
#include "candidate/spellings.h"
#include "model/journalmodel.h"
#include "store/onready.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// How many of the newest entries are looked at after a send; when all are new, the whole journal is read.
constexpr int newest = 200;

/// Entries of one send share it. Older journals have no runs: there one moment of one candidate is a send.
QString runKey(const JournalEntry &entry)
{
    return entry.run.isEmpty() ? entry.reference + u'@' + QString::number(entry.at.toMSecsSinceEpoch()) : entry.run;
}

} // namespace

HistoryModel::HistoryModel(const Account &account, std::shared_ptr<Store> store, CandidateModel *candidates,
                           const JobModel *jobs, QObject *parent)
    : QAbstractItemModel(parent)
    , m_account(account)
    , m_store(std::move(store))
    , m_candidates(candidates)
    , m_jobs(jobs)
    , m_words(candidates->catalog(), jobs)
    , m_root(std::make_unique<Node>())
{
    // Names may be read after the journal, or be others since.
    connect(candidates, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rename(first, last); });
    connect(candidates, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &cell) {
        const FieldRole role = m_candidates->catalog().at(cell.column()).role;
        if (role == FieldRole::FirstName || role == FieldRole::LastName)
            rename(cell.row(), cell.row());
    });
    connect(jobs, &JobModel::changed, this, [this] { // a stage has a name by now
        m_titles.clear();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, WhatColumn), index(rowCount() - 1, WhatColumn));
    });
}

void HistoryModel::load()
{
    read(0);
}

void HistoryModel::readNew()
{
    if (m_loaded || m_reading)
        read(newest);
}

void HistoryModel::read(int limit)
{
    if (m_reading) { // what was sent meanwhile may not be in that answer
        m_readAgain = true;
        return;
    }
    m_reading = true;
    onReady(this, m_store->journal(m_account.id, {}, limit), [this, limit](const Stored<QList<JournalEntry>> &answer) {
        m_reading = false;
        const bool again = std::exchange(m_readAgain, false);
        if (!answer) {
            Q_EMIT failed(answer.error().sentence());
            return;
        }
        const bool mayMiss = limit > 0 && answer->size() == limit && answer->last().number > newestNumber();
        if (mayMiss)
            read(0);
        else
            take(*answer, limit == 0);
        if (again)
            readNew();
    });
}

qint64 HistoryModel::newestNumber() const
{
    return m_entries.isEmpty() ? 0 : m_entries.last().number;
}

void HistoryModel::take(QList<JournalEntry> entries, bool all)
{
    if (!all) {
        takeLandings(entries);
        entries.removeIf([known = newestNumber()](const JournalEntry &entry) { return entry.number <= known; });
    }
    // By number, as the clock may have been set back.
    std::ranges::sort(entries, {}, &JournalEntry::number);
    const bool first = !std::exchange(m_loaded, true);
    const bool same = all ? entries.size() == m_entries.size() : entries.isEmpty();
    if (all) {
        m_entries.clear();
        m_texts.clear();
        m_counts.clear();
    }
    m_entries += entries;
    for (const JournalEntry &entry : std::as_const(entries))
        ++m_counts[entry.reference];
    if (first)
        rebuild();
    else
        merge(m_root.get(), build().get());
    if (first)
        Q_EMIT loaded();
    if (first || !same)
        Q_EMIT shownChanged();
}

/// Of entries that are known: the file that the ATS was to fetch is there by now, or is not.
void HistoryModel::takeLandings(const QList<JournalEntry> &entries)
{
    QSet<qint64> changed;
    for (const JournalEntry &entry : entries) {
        const auto known = std::ranges::lower_bound(m_entries, entry.number, {}, &JournalEntry::number);
        if (known == m_entries.end() || known->number != entry.number || known->verdict == entry.verdict)
            continue;
        *known = entry;
        changed.insert(entry.number);
        m_texts.resize(qMin(m_texts.size(), known - m_entries.begin())); // the rest is made anew when it is searched
    }
    if (changed.isEmpty())
        return;
    const auto tell = [this, &changed](auto &&self, const Node &node) -> bool {
        bool isAny = node.kind == Kind::Change && changed.contains(m_entries.at(node.entry).number);
        for (const auto &child : node.children)
            isAny = self(self, *child) || isAny;
        if (isAny && node.parent) {
            const QModelIndex cell = indexOf(&node);
            Q_EMIT dataChanged(cell, cell.siblingAtColumn(ColumnCount - 1));
        }
        return isAny;
    };
    tell(tell, *m_root);
}

void HistoryModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    rebuild();
    Q_EMIT shownChanged();
}

void HistoryModel::setCandidate(const QString &reference)
{
    if (reference == m_candidate)
        return;
    m_candidate = reference;
    rebuild();
    Q_EMIT shownChanged();
}

/// These rows of the candidates have another name, perhaps.
void HistoryModel::rename(int first, int last)
{
    QSet<QString> references;
    for (int row = first; row <= last; ++row) {
        if (const QString key = m_candidates->keyAt(row); key == m_candidate || m_counts.contains(key))
            references.insert(key);
    }
    if (references.isEmpty())
        return;
    const auto tell = [this, &references](auto &&self, const Node &node) -> void {
        for (const auto &child : node.children) {
            const QModelIndex cell = indexOf(child.get());
            if (child->kind == Kind::Send && references.contains(anyOf(*child).reference))
                Q_EMIT dataChanged(cell, cell);
            else if (child->kind == Kind::Run)
                self(self, *child);
        }
    };
    tell(tell, *m_root);
    Q_EMIT shownChanged();
}

QString HistoryModel::nameOf(const QString &reference) const
{
    const int row = m_candidates->rowOf(reference);
    const QString name = row < 0 ? QString() : m_candidates->index(row, 0).data(CandidateModel::NameRole).toString();
    return name.isEmpty() ? reference : name;
}

QByteArray HistoryModel::searchTextOf(const JournalEntry &entry) const
{
    QStringList parts{m_words.label(entry.field), m_words.verdict(entry)};
    for (const Value &value : {entry.before, entry.after}) {
        if (value.isPresent())
            parts.append(m_words.value(entry.field, value));
    }
    return searchedText(parts);
}

bool HistoryModel::passes(qsizetype entry, const QList<QByteArray> &words, QHash<QString, QByteArray> &names) const
{
    const QString &reference = m_entries.at(entry).reference;
    if (!m_candidate.isEmpty() && reference != m_candidate)
        return false;
    if (words.isEmpty())
        return true;
    while (m_texts.size() <= entry)
        m_texts.append(searchTextOf(m_entries.at(m_texts.size())));
    auto name = names.find(reference);
    if (name == names.end())
        name = names.insert(reference, '\n' + searchedText({nameOf(reference)}));
    return matchesAll(m_texts.at(entry) + *name, words);
}

std::unique_ptr<HistoryModel::Node> HistoryModel::build()
{
    const QList<QByteArray> words = searchWords(m_query);
    QHash<QString, QByteArray> names;
    auto root = std::make_unique<Node>();
    QHash<QString, Node *> groups;
    const auto group = [&groups](Node *parent, Kind kind, const QString &key) {
        Node *&known = groups[key];
        if (!known) {
            parent->children.push_back(std::make_unique<Node>());
            known = parent->children.back().get();
            known->kind = kind;
            known->key = key;
            known->parent = parent;
        }
        return known;
    };
    m_shown = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (!passes(i, words, names))
            continue;
        ++m_shown;
        const JournalEntry &entry = m_entries.at(i);
        const QString run = runKey(entry);
        Node *send = group(group(root.get(), Kind::Run, run), Kind::Send, run + u'/' + entry.reference);
        send->children.push_back(std::make_unique<Node>());
        Node *change = send->children.back().get();
        change->kind = Kind::Change;
        change->key = send->key + u'/' + QString::number(entry.number) + u'/' + entry.field;
        change->entry = i;
        change->parent = send;
    }
    std::ranges::reverse(root->children);
    for (auto &run : root->children) {
        if (run->children.size() == 1) { // one candidate alone needs no row above it
            auto only = std::move(run->children.front());
            only->parent = root.get();
            run = std::move(only);
        }
    }
    const auto number = [](auto &&self, Node *node) -> void {
        for (std::size_t row = 0; row < node->children.size(); ++row) {
            node->children[row]->row = static_cast<int>(row);
            self(self, node->children[row].get());
        }
    };
    number(number, root.get());
    return root;
}

void HistoryModel::rebuild()
{
    beginResetModel();
    m_root = build();
    m_titles.clear();
    endResetModel();
}

/// Makes `shown` hold what `wanted` holds. Rows that stay keep their order in both, as the journal only grows.
void HistoryModel::merge(Node *shown, Node *wanted)
{
    const QModelIndex parent = indexOf(shown);
    Nodes &have = shown->children;
    const auto renumber = [&have](std::size_t from) {
        for (std::size_t row = from; row < have.size(); ++row)
            have[row]->row = static_cast<int>(row);
    };
    bool changed = false;
    QSet<QString> wantedKeys;
    for (const auto &node : wanted->children)
        wantedKeys.insert(node->key);
    for (std::size_t row = have.size(); row-- > 0;) {
        if (wantedKeys.contains(have[row]->key))
            continue;
        beginRemoveRows(parent, static_cast<int>(row), static_cast<int>(row));
        m_titles.remove(have[row]->key);
        have.erase(have.begin() + static_cast<std::ptrdiff_t>(row));
        renumber(row);
        endRemoveRows();
        changed = true;
    }
    for (std::size_t row = 0; row < wanted->children.size(); ++row) {
        auto &node = wanted->children[row];
        if (row < have.size() && have[row]->key == node->key) {
            have[row]->entry = node->entry;
            merge(have[row].get(), node.get());
            continue;
        }
        beginInsertRows(parent, static_cast<int>(row), static_cast<int>(row));
        node->parent = shown;
        have.insert(have.begin() + static_cast<std::ptrdiff_t>(row), std::move(node));
        renumber(row);
        endInsertRows();
        changed = true;
    }
    for (const Node *group = shown; changed && group->parent; group = group->parent) {
        const QModelIndex cell = indexOf(group);
        m_titles.remove(group->key);
        Q_EMIT dataChanged(cell, cell.siblingAtColumn(ColumnCount - 1));
    }
}

const HistoryModel::Node *HistoryModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex HistoryModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex HistoryModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int HistoryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

FieldResultCounts HistoryModel::verdicts(const Node &node) const
{
    FieldResultCounts counts;
    each(&node, [&counts](const JournalEntry &entry) { counts.add(entry.verdict); });
    return counts;
}

QList<JournalEntry> HistoryModel::entries(const QModelIndex &index) const
{
    QList<JournalEntry> found;
    if (index.isValid())
        each(nodeOf(index), [&found](const JournalEntry &entry) { found.append(entry); });
    return found;
}

QList<JournalEntry> HistoryModel::entriesOfRun(const QModelIndex &index) const
{
    const QString run = index.isValid() ? anyOf(*nodeOf(index)).run : QString();
    QList<JournalEntry> found;
    QSet<QString> references;
    for (const JournalEntry &entry : m_entries) {
        if (run.isEmpty() || entry.run != run)
            continue;
        found.append(entry);
        references.insert(entry.reference);
    }
    return references.size() > 1 ? found : QList<JournalEntry>();
}

QModelIndex HistoryModel::rowOfRun(const QString &run) const
{
    for (const auto &node : m_root->children) {
        if (anyOf(*node).run == run)
            return indexOf(node.get());
    }
    return {};
}

QByteArray HistoryModel::asCsv() const
{
    QList<JournalEntry> shown;
    each(m_root.get(), [&shown](const JournalEntry &entry) { shown.append(entry); });
    QHash<QString, QString> names;
    for (const JournalEntry &entry : std::as_const(shown)) {
        if (!names.contains(entry.reference) && m_candidates->rowOf(entry.reference) >= 0)
            names.insert(entry.reference, nameOf(entry.reference));
    }
    std::ranges::stable_sort(shown, std::ranges::greater(), &JournalEntry::number);
    return journalAsCsv(shown, names, m_account.name, m_candidates->catalog(), m_jobs->jobs());
}

} // namespace vivier
