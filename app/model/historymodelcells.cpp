// SPDX-License-Identifier: MIT
// What the rows of the history say.
#include "candidate/day.h"
#include "candidate/singleline.h"
#include "model/historymodel.h"
#include "model/runwords.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

/// The first change at or below the node; every node has one.
const JournalEntry &HistoryModel::anyOf(const Node &node) const
{
    const Node *at = &node;
    while (!at->children.empty())
        at = at->children.front().get();
    return m_entries.at(at->entry);
}

QString HistoryModel::title(const Node &node) const
{
    switch (node.kind) {
    case Kind::Run:
        return titleOfRun(node);
    case Kind::Send:
        return nameOf(anyOf(node).reference);
    case Kind::Change:
        break;
    }
    return m_words.label(anyOf(node).field);
}

QString HistoryModel::titleOfRun(const Node &run) const
{
    QString &title = m_titles[run.key];
    if (title.isEmpty()) {
        QList<JournalEntry> sent;
        each(&run, [&sent](const JournalEntry &entry) { sent.append(entry); });
        title = runTitle(sentItems(sent), m_candidates->catalog(), *m_jobs);
    }
    return title;
}

QString HistoryModel::count(const Node &node) const
{
    if (node.kind == Kind::Change)
        return {};
    int changes = 0;
    bool created = false;
    each(&node, [&](const JournalEntry &entry) {
        ++changes;
        created = created || entry.created;
    });
    const QString fields = tr("%Ln field(s)", nullptr, changes);
    created = created && node.kind == Kind::Send;
    return created ? tr("created, %1").arg(fields) : fields;
}

QString HistoryModel::text(const Node &node, int column) const
{
    if (column == WhenColumn) {
        const QDateTime at = indexOf(&node).data(AtRole).toDateTime();
        return node.kind == Kind::Change ? QString() : momentText(at);
    }
    if (node.kind != Kind::Change) {
        if (column == WhatColumn)
            return isolated(title(node)) + u" · "_s + count(node);
        return column == AnswerColumn ? JournalWords::summary(verdicts(node)) : QString();
    }
    const JournalEntry &entry = m_entries.at(node.entry);
    switch (column) {
    case WhatColumn:
        return m_words.label(entry.field);
    case BeforeColumn:
        return entry.created ? QString() : m_words.value(entry.field, entry.before);
    case AfterColumn:
        return m_words.value(entry.field, entry.after);
    default:
        return m_words.verdict(entry);
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    const bool isChange = node.kind == Kind::Change;
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::ToolTipRole:
        return index.column() == WhenColumn ? QString() : text(node, index.column());
    case KindRole:
        return static_cast<int>(node.kind);
    case KeyRole:
        return node.key;
    case NameRole:
        return title(node);
    case CountRole:
        return count(node);
    case ReferenceRole:
        return node.kind == Kind::Run ? QString() : anyOf(node).reference;
    case AtRole: {
        QDateTime at;
        each(&node, [&at](const JournalEntry &entry) { at = at.isValid() ? std::max(at, entry.at) : entry.at; });
        return at;
    }
    case FieldResultRole:
        return static_cast<int>(verdicts(node).worst());
    case KnownRole: {
        const JournalEntry &entry = anyOf(node);
        return !isChange || (index.column() != BeforeColumn && index.column() != AfterColumn) ||
               (index.column() == BeforeColumn ? entry.before : entry.after).isPresent();
    }
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("Sent");
    case AnswerColumn:
        return tr("Answer");
    case WhenColumn:
        return tr("When");
    default:
        return {};
    }
}

} // namespace vivier
