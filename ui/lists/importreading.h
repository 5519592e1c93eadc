// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QStandardItemModel;
class QVBoxLayout;

namespace vivier {

class FieldFrame;
class ImportModel;
class JobModel;

/// How a list that comes in was read, to be changed: its encoding and separator, the job of new ones, and what each of
/// its columns is. Columns without anything in them are left out.
class ImportReading : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ImportReading(ImportModel *model, const JobModel *jobs, QWidget *parent = nullptr);

    /// As the model is now.
    void refresh();

private:
    void showSeparators();
    void showJobs();
    void showColumns();
    void makeColumns(const QList<qsizetype> &shown);
    void showTarget(FieldFrame *frame, qsizetype column);

    ImportModel *m_model;
    const JobModel *m_jobs;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    FieldFrame *m_separatorFrame;
    QComboBox *m_job;
    QVBoxLayout *m_rows;
    QStandardItemModel *m_targets; ///< of all columns' boxes
    QStringList m_targetNames;     ///< what is in it
    QStringList m_shown;           ///< columns that have a box, by name
    QList<qsizetype> m_places;     ///< of them, in the list
    QList<FieldFrame *> m_columns;
    bool m_filling = false;
};

} // namespace vivier
