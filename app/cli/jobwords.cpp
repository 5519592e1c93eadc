// SPDX-License-Identifier: MIT
#include "cli/jobwords.h"

#include "candidate/singleline.h"
#include "cli/text.h"

#include <QUuid>

#include <algorithm>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

QString allTitles(const QList<Job> &known)
{
    QStringList references;
    for (const Job &job : known)
        references.append(job.reference);
    return known.isEmpty() ? Cli::tr("none yet; run: vivier-cli jobs") : jobTitles(references, known, true);
}

/// QUuid::fromString() takes any text that begins with one.
bool isUuid(const QString &word)
{
    const QUuid uuid = QUuid::fromString(word);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces).compare(word, Qt::CaseInsensitive) == 0;
}

/// The jobs that a word may mean.
QStringList referencesFor(const QString &word, const QList<Job> &known)
{
    QStringList found;
    for (const Job &job : known) {
        if (job.reference.compare(word, Qt::CaseInsensitive) == 0)
            return {job.reference};
        if (job.name == word)
            found.append(job.reference);
    }
    if (found.isEmpty() && isUuid(word))
        found.append(word);
    return found;
}

} // namespace

Tried<QStringList> readJobs(const QString &text, const QList<Job> &known)
{
    const QStringList parts = text.split(u',');
    QStringList references;
    for (qsizetype from = 0; from < parts.size();) {
        // The longest title that begins here.
        qsizetype count = parts.size() - from;
        QStringList found;
        for (; count > 0; --count) {
            found = referencesFor(parts.sliced(from, count).join(u',').trimmed(), known);
            if (!found.isEmpty())
                break;
        }
        const QString word = parts.at(from).trimmed();
        if (found.isEmpty() && !word.isEmpty()) {
            return usage(Cli::tr("There is no job “%1”. Known: %2").arg(isolated(word), allTitles(known)));
        }
        if (found.size() > 1) {
            return usage(Cli::tr("Several jobs have this title. Say which one by its reference: %1")
                             .arg(jobTitles(found, known, true)));
        }
        if (!found.isEmpty() && !references.contains(found.first()))
            references.append(found.first());
        from += qMax<qsizetype>(1, count);
    }
    return references;
}

QString jobTitles(const QStringList &references, const QList<Job> &known, bool withReferences)
{
    QStringList titles;
    for (const QString &reference : references) {
        const auto job = std::ranges::find(known, reference, &Job::reference);
        if (job == known.cend() || job->name.isEmpty())
            titles.append(isolated(reference));
        else
            titles.append(withReferences ? u"%1 (%2)"_s.arg(isolated(job->name), isolated(reference))
                                         : isolated(job->name));
    }
    return titles.join(u", "_s);
}

QString stageName(qint64 number, const QList<Job> &known)
{
    for (const Job &job : known) {
        const auto stage = std::ranges::find(job.stages, number, &Stage::id);
        if (stage != job.stages.cend())
            return stage->name;
    }
    return {};
}

} // namespace vivier::cli
