#pragma once

#include "model/changesmodel.h"

namespace vivier {

/// What was sent from here for one candidate, one row per send, newest first.
class JournalModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { AtRole = Qt::UserRole + 1, TextRole, DetailRole };

    JournalModel(const FieldCatalog &catalog, const JobModel *jobs, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setEntries(const QList<JournalEntry> &entries);

private:
    struct Row
    {
        QDateTime at;
        QString text;
        QString detail;
    };
    const FieldCatalog &m_catalog;
    const JobModel *m_jobs;
    QList<Row> m_rows;
};

} // namespace vivier
