// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>

namespace vivier {

struct JobChoice
{
    QString id;
    QString title;
    QString place = {};  // whose job it is, when there are several
    bool closed = false; // nobody is looked for any more

    bool operator==(const JobChoice &) const = default;
};

// Thousands of jobs to tick: those that were ticked when the list was last ordered, then the open ones, then the closed
// ones, each by title. Ticking moves nothing.
class JobChecklist : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, ClosedRole, KnownRole };

    using QAbstractListModel::QAbstractListModel;

    void setJobs(const QList<JobChoice> &jobs);
    const JobChoice *job(const QString &id) const;
    // The title; of a job that is not known its shortened id.
    QString title(const QString &id) const;

    QStringList checked() const { return m_checked; }
    void setChecked(const QStringList &ids);
    // Jobs with all the words in their titles, whatever the case and accents; and the order anew.
    void order(const QString &search = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    // By setData().
    void toggled(const QString &id, bool on);

private:
    QList<JobChoice> m_jobs;
    QHash<QString, qsizetype> m_at;
    QList<QByteArray> m_folded; // of m_jobs; made when it is first searched
    QStringList m_checked;
    QStringList m_rows; // ids
    QString m_search;
};

} // namespace vivier
