#include "model/journalmodel.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;

JournalModel::JournalModel(const FieldCatalog &catalog, const JobModel *jobs, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
    , m_jobs(jobs)
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
    QStringList labels;
    QStringList details;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const JournalEntry &entry = entries.at(i);
        const Field *field = m_catalog.find(entry.field);
        labels.append(field ? field->displayLabel() : entry.field);
        if (field) {
            details.append(u"%1: %2 → %3"_s.arg(field->displayLabel(), displayText(*field, entry.before, *m_jobs),
                                                displayText(*field, entry.after, *m_jobs)));
        }
        const bool endOfSend = i + 1 == entries.size() || entries.at(i + 1).at != entry.at;
        if (endOfSend) {
            m_rows.append({entry.at, tr("you sent %1").arg(labels.join(u", "_s)), details.join(u'\n')});
            labels.clear();
            details.clear();
        }
    }
    endResetModel();
}

} // namespace vivier
