// SPDX-License-Identifier: MIT
#include "model/wherefound.h"

#include "candidate/fuzzy.h"
#include "candidate/searchtext.h"
#include "candidate/spellings.h"
#include "model/candidatelistmodel.h"

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 20'000; // characters that are looked at for the place of a word
constexpr qsizetype shownBefore = 12;     // characters that are shown in front of a word far from the beginning

/// From shortly before the first of the words on.
QString aroundFound(const QString &text, const QList<QByteArray> &words)
{
    const QList<TextPlace> places = fuzzyPlaces(text, words);
    const qsizetype start = places.isEmpty() ? 0 : places.first().start;
    if (start <= 2 * shownBefore)
        return text;
    const qsizetype space = text.indexOf(u' ', start - shownBefore);
    return u'…' + text.mid(space >= 0 && space < start ? space + 1 : start);
}

} // namespace

std::optional<WhereFound> whereFound(const CandidateModel &candidates, int row, const QStringList &visible,
                                     const QList<QByteArray> &words)
{
    const CandidateRows &rows = candidates.rows();
    const IndexCell &cell = rows.at(row).cell;
    const QByteArray shown = searchedText(visible);
    QList<QByteArray> missing = words;
    missing.removeIf([&shown](const QByteArray &word) { return matchesAll(shown, {word}); });
    if (missing.isEmpty())
        return WhereFound();
    QStringList jobs;
    for (const QString &job : rows.jobsAt(row))
        jobs.append(rows.jobName(job));
    const auto holds = [word = missing.first()](const QString &text) {
        return matchesAll(searchedText({text}), {word});
    };
    const FieldCatalog &catalog = candidates.catalog();
    const auto label = [&catalog](FieldRole role) {
        const Field *field = catalog.find(role);
        return field ? field->displayLabel() : QString();
    };
    if (const auto job = std::ranges::find_if(jobs, holds); job != jobs.cend())
        return WhereFound{CandidateListModel::tr("Job"), *job};
    QStringList tags = cell.tags();
    if (std::stable_partition(tags.begin(), tags.end(), holds) != tags.begin())
        return WhereFound{label(FieldRole::Tags), tags.join(u", "_s)};
    for (const auto &[text, role] :
         {std::pair{IndexCell::Text::Subtitle, FieldRole::Subtitle},
          std::pair{IndexCell::Text::Email, FieldRole::Email}, std::pair{IndexCell::Text::Phone, FieldRole::Phone}}) {
        if (const QString told = cell.text(text); holds(told))
            return WhereFound{label(role), told};
    }
    const QString key = cell.reference();
    if (!candidates.isHeld(key))
        return std::nullopt;
    const Field *field = matchingField(candidates.snapshot(key), candidates.book()->draft(key), catalog, missing);
    if (!field)
        return WhereFound();
    return WhereFound{field->displayLabel(),
                      aroundFound(candidates.value(key, field->name).text().left(longestText).simplified(), missing)};
}

} // namespace vivier
