// SPDX-License-Identifier: MIT
#include "model/journalmodel.h"

namespace vivier {

using namespace Qt::StringLiterals;

JournalModel::JournalModel(const FieldCatalog &catalog, const JobModel *jobs, QObject *parent)
    : QAbstractListModel(parent)
    , m_words(catalog, jobs)
{
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case AtRole:
        return row.at;
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case Qt::ToolTipRole:
    case DetailRole:
        return row.detail;
    default:
        return {};
    }
}

void JournalModel::setEntries(const QList<JournalEntry> &entries)
{
    beginResetModel();
    m_rows.clear();
    m_receipt = {};
    QList<JournalEntry> send;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        send.prepend(entries.at(i)); // in the order of the form
        const bool endOfSend = i + 1 == entries.size() || !isSameSend(entries.at(i + 1), entries.at(i));
        if (!endOfSend)
            continue;
        if (m_rows.isEmpty())
            m_receipt = receiptOf(send);
        m_rows.append({send.last().at, textOf(send), detailOf(send)});
        send.clear();
    }
    endResetModel();
}

QString JournalModel::textOf(const QList<JournalEntry> &send) const
{
    QStringList taken;
    QStringList kept;
    for (const JournalEntry &entry : send) {
        if (entry.verdict != FieldResult::Unsent)
            (entry.isAccepted() ? taken : kept).append(m_words.label(entry.field));
    }
    const QString labels = taken.join(u", "_s);
    const QString summary = JournalWords::summary(FieldResultCounts(send));
    QString text;
    if (taken.isEmpty())
        return tr("you sent %1; it was not changed").arg(kept.join(u", "_s));
    text = send.first().created ? tr("you created the candidate: %1").arg(labels) : tr("you sent %1").arg(labels);
    return summary.isEmpty() ? text : text + u" · "_s + summary;
}

QString JournalModel::detailOf(const QList<JournalEntry> &send) const
{
    QStringList lines;
    for (const JournalEntry &entry : send) {
        const QString change = m_words.change(entry.field, entry.before, entry.after);
        lines.append(entry.verdict == FieldResult::Confirmed ? change : change + u" · "_s + m_words.verdict(entry));
    }
    return lines.join(u'\n');
}

Receipt JournalModel::receiptOf(const QList<JournalEntry> &send) const
{
    Receipt receipt{.at = send.first().at,
                    .created = send.first().created,
                    .summary = JournalWords::summary(FieldResultCounts(send)),
                    .lines = {}};
    for (const JournalEntry &entry : send) {
        const Value &named = entry.verdict == FieldResult::Unsent ? entry.before : entry.after;
        receipt.lines.append({entry.field, m_words.label(entry.field), m_words.value(entry.field, named),
                              m_words.verdict(entry), entry.verdict});
    }
    return receipt;
}

QHash<QString, JournalEntry> lastSent(const QList<JournalEntry> &entries)
{
    QHash<QString, JournalEntry> found;
    for (const JournalEntry &entry : entries) {
        if (entry.isAccepted() && !found.contains(entry.field))
            found.insert(entry.field, entry);
    }
    return found;
}

bool isSameSend(const JournalEntry &a, const JournalEntry &b)
{
    return a.run == b.run && (!a.run.isEmpty() || a.at == b.at);
}

} // namespace vivier
