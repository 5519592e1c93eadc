// SPDX-License-Identifier: MIT
#include "candidate/risk.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Small letters without accents, as words.
QStringList wordsIn(const QString &name)
{
    static const QRegularExpression notALetter(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString plain = name.normalized(QString::NormalizationForm_D).toCaseFolded();
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain.split(notALetter, Qt::SkipEmptyParts);
}

} // namespace

bool isFinal(const Stage &stage)
{
    if (stage.reference == "refused"_L1 || stage.reference == "hired"_L1)
        return true;
    static const QSet<QString> finals{u"refused"_s,  u"refuse"_s,   u"refusee"_s,   u"refuses"_s,   u"refus"_s,
                                      u"rejected"_s, u"rejete"_s,   u"rejetee"_s,   u"rejection"_s, u"declined"_s,
                                      u"hired"_s,    u"embauche"_s, u"embauchee"_s, u"recrute"_s,   u"recrutee"_s};
    const QStringList words = wordsIn(stage.name);
    return std::ranges::any_of(words, [](const QString &word) { return finals.contains(word); });
}

bool isRisky(const Draft &draft, const QList<Job> &jobs, const FieldCatalog &catalog)
{
    if (draft.fields.value(catalog.name(FieldRole::Archived)).mine.flag())
        return true;
    for (const Field &field : catalog) {
        const FieldChoice *chosen = field.choice(draft.fields.value(field.name).mine.text());
        if (chosen && chosen->risky)
            return true;
    }
    const Value stage = draft.fields.value(catalog.name(FieldRole::Stage)).mine;
    if (!stage.isNumber())
        return false;
    return std::ranges::any_of(jobs, [&stage](const Job &job) {
        return std::ranges::any_of(
            job.stages, [&stage](const Stage &known) { return known.id == stage.number() && isFinal(known); });
    });
}

} // namespace vivier
