// SPDX-License-Identifier: MIT
#include "lists/importreading.h"

#include "candidate/singleline.h"
#include "lists/csvreader.h"
#include "model/importmodel.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/fieldframe.h"
#include "widgets/jobchoices.h"
#include "widgets/narrowbox.h"

#include <QComboBox>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 120; ///< with a box: no list of people has more

QComboBox *choices(const QString &name)
{
    auto *box = new NarrowBox(10);
    box->setObjectName(name);
    return box;
}

QString separatorWords(QChar separator)
{
    switch (separator.unicode()) {
    case u'\t':
        return ImportReading::tr("Tab");
    case u';':
        return ImportReading::tr("Semicolon ;");
    case u',':
        return ImportReading::tr("Comma ,");
    case u'|':
        return ImportReading::tr("Vertical bar");
    default:
        return isolated(QString(separator));
    }
}

} // namespace

ImportReading::ImportReading(ImportModel *model, const JobModel *jobs, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_jobs(jobs)
    , m_encoding(choices(u"importEncodingBox"_s))
    , m_separator(choices(u"importSeparatorBox"_s))
    , m_separatorFrame(new FieldFrame(tr("Se&parator"), m_separator))
    , m_job(choices(u"importJobBox"_s))
    , m_rows(new QVBoxLayout)
    , m_targets(new QStandardItemModel(this))
{
    setObjectName(u"importReading"_s);
    setAccessibleName(tr("How it is read"));
    auto *title = new PlainLabel(tr("What each column is"), this);
    setTextType(title, Theme::Type::BodyStrong);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new FieldFrame(tr("New ones without a &job go to"), m_job));
    column->addWidget(new FieldFrame(tr("E&ncoding"), m_encoding));
    column->addWidget(m_separatorFrame);
    column->addWidget(title);
    column->addLayout(m_rows);
    column->addStretch(1);
    for (const TextEncoding encoding : allEncodings())
        m_encoding->addItem(nameOf(encoding), static_cast<int>(encoding));
    connect(m_encoding, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_model->setEncoding(static_cast<TextEncoding>(m_encoding->currentData().toInt()));
    });
    connect(m_separator, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling && m_separator->currentIndex() >= 0)
            m_model->setSeparator(m_separator->currentData().toChar());
    });
    connect(m_job, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_model->setJob(m_job->currentData().toString());
    });
    connect(jobs, &JobModel::changed, this, &ImportReading::showJobs);
    showJobs();
}

void ImportReading::refresh()
{
    const QScopedValueRollback filling(m_filling, true);
    const ListFile &list = m_model->list();
    const bool isCsv = list.format == ListFormat::Csv;
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(list.encoding)));
    showSeparators();
    m_separatorFrame->setVisible(isCsv);
    // What is left of a list is read no more.
    m_encoding->setEnabled(!m_model->isTaken());
    m_separator->setEnabled(!m_model->isTaken());
    const QString why = m_model->isTaken()
                            ? tr("The rows left over from a list cannot be read differently. Choose the file again.")
                            : QString();
    for (QComboBox *box : {m_encoding, m_separator})
        box->setToolTip(why);
    m_job->setCurrentIndex(m_job->findData(m_model->job()));
    showColumns();
}

void ImportReading::showSeparators()
{
    const QChar found = m_model->list().separator;
    if (m_separator->count() == 0) {
        for (const QChar separator : csvSeparators)
            m_separator->addItem(separatorWords(separator), separator);
    }
    if (m_separator->findData(found) < 0 && !found.isNull())
        m_separator->addItem(separatorWords(found), found);
    m_separator->setCurrentIndex(m_separator->findData(found));
}

void ImportReading::showJobs()
{
    const QScopedValueRollback filling(m_filling, true);
    m_job->clear();
    m_job->addItem(tr("No job"), QString());
    const QList<JobChoice> jobs = jobChoices(*m_jobs);
    for (const JobChoice &job : jobs) {
        const QString name = job.place.isEmpty() ? job.title : job.title + u" · "_s + job.place;
        m_job->addItem(isolated(name), job.id);
    }
    m_job->setCurrentIndex(m_job->findData(m_model->job()));
}

void ImportReading::showColumns()
{
    const QStringList targets = m_model->targets();
    if (targets != m_targetNames) {
        m_targetNames = targets;
        m_targets->clear();
        for (const QString &target : QStringList{QString()} + targets) {
            auto *item = new QStandardItem(m_model->targetName(target));
            item->setData(target, Qt::UserRole);
            m_targets->appendRow(item);
        }
    }
    const QList<ColumnMatch> &columns = m_model->columns();
    QList<qsizetype> shown;
    QStringList names;
    for (qsizetype column = 0; column < columns.size() && shown.size() < mostColumns; ++column) {
        if (m_model->sampleOf(column).isEmpty())
            continue;
        shown.append(column);
        names.append(columns.at(column).column);
    }
    if (names != m_shown || shown != m_places) {
        m_shown = names;
        makeColumns(shown);
    }
    for (qsizetype at = 0; at < m_columns.size(); ++at)
        showTarget(m_columns.at(at), m_places.at(at));
}

void ImportReading::makeColumns(const QList<qsizetype> &shown)
{
    qDeleteAll(m_columns);
    m_columns.clear();
    m_places = shown;
    for (const qsizetype place : shown) {
        const QString name = m_model->columns().at(place).column;
        QComboBox *box = choices(u"importColumnBox"_s);
        box->setModel(m_targets);
        box->setProperty("column", name);
        auto *frame = new FieldFrame(withoutMnemonic(isolated(name)), box, this);
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, name] {
            if (!m_filling)
                m_model->setTarget(name, box->currentData().toString());
        });
        m_columns.append(frame);
        m_rows->addWidget(frame);
    }
}

/// With what is in the column, and how it is known where its name does not say it.
void ImportReading::showTarget(FieldFrame *frame, qsizetype column)
{
    const ColumnMatch &match = m_model->columns().at(column);
    auto *box = static_cast<QComboBox *>(frame->editor());
    box->setCurrentIndex(box->findData(match.target));
    frame->setAside(isolated(m_model->sampleOf(column)));
    FieldState state;
    if (match.by == ColumnMatch::By::Content)
        state.note = tr("by its content");
    frame->setState(state);
}

} // namespace vivier
