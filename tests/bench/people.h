// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"

#include <random>

namespace vivier::test {

using namespace Qt::StringLiterals;

inline const QStringList firstNames{u"Zoë"_s,  u"Łukasz"_s, u"Marie-Hélène"_s, u"محمد"_s,    u"Søren"_s, u"Aïcha"_s,
                                    u"Jean"_s, u"王芳"_s,   u"Camille"_s,      u"Nicolas"_s, u"İpek"_s,  u"Anna"_s};
inline const QStringList lastNames{u"Dupont"_s,   u"Müller"_s,  u"O’Connor"_s,   u"Nguyễn"_s,
                                   u"Kowalski"_s, u"García"_s,  u"Lefèvre"_s,    u"Østergård"_s,
                                   u"Martin"_s,   u"Bernard"_s, u"de La Tour"_s, u"Şahin"_s};
inline const QStringList trades{u"Frontend developer"_s, u"Chef de projet"_s, u"Data engineer"_s, u"Comptable"_s,
                                u"Product designer"_s};
inline const QStringList tagNames{u"remote"_s, u"senior"_s, u"à rappeler"_s, u"C++"_s, u"Qt"_s, u"Lyon"_s, u"Paris"_s};

/// Every third candidate has a cover letter of about 600 characters.
inline QList<Candidate> makeCandidates(int count)
{
    std::mt19937 dice(7);
    const auto pick = [&dice](const QStringList &list) { return list.at(qsizetype(dice() % quint32(list.size()))); };
    QList<Candidate> all;
    all.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QString first = pick(firstNames);
        const QString last = pick(lastNames);
        Candidate candidate{.reference = u"C%1"_s.arg(i, 9, 36, QChar(u'0')), .jobReference = u"JOB%1"_s.arg(i % 12)};
        candidate.updatedAt = candidate.readAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i, Qt::UTC);
        FieldValues &values = candidate.values;
        values[u"firstname"_s] = Value::ofText(first);
        values[u"lastname"_s] = Value::ofText(last);
        values[u"email"_s] = Value::ofText(u"candidate%1@example.com"_s.arg(i));
        values[u"phone"_s] = Value::ofText(u"+33 6 %1 %2"_s.arg(i % 10'000, 4, 10, QChar(u'0')).arg(i / 10'000));
        values[u"subtitle"_s] = Value::ofText(pick(trades));
        values[u"job_stage_id"_s] = Value::ofNumber(i % 7 + 1);
        values[u"archived"_s] = Value::ofFlag(i % 10 == 0);
        values[u"tag_list"_s] = Value::ofList({pick(tagNames), pick(tagNames)});
        values[u"city"_s] = Value::ofText(i % 2 ? u"Saint-Étienne"_s : u"Paris"_s);
        values[u"country_name"_s] = Value::ofText(u"France"_s);
        values[u"created_at"_s] = Value::ofText(u"2023-11-14T22:13:20.000Z"_s);
        values[u"updated_at"_s] = Value::ofText(u"2023-11-14T22:13:20.000Z"_s);
        values[u"modal_path"_s] = Value::ofText(u"/dashboard/candidates/%1"_s.arg(candidate.reference));
        values[u"resume_url"_s] = Value::ofText(u"https://files.example.com/%1/resume.pdf"_s.arg(candidate.reference));
        if (i % 3 == 0)
            values[u"cover_letter"_s] = Value::ofText(
                (u"Madame, Monsieur, votre annonce m’a tout de suite intéressé, car j’ai déjà travaillé "_s +
                 pick(trades) + u" pendant %1 ans. "_s.arg(i % 20))
                    .repeated(5));
        all.append(candidate);
    }
    return all;
}

} // namespace vivier::test
