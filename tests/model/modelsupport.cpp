// SPDX-License-Identifier: MIT
#include "model/modelsupport.h"

#include <QTest>

namespace vivier::test {

using namespace Qt::StringLiterals;

Candidate plainCandidate(const QString &reference, const QString &firstName)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    return {.reference = reference,
            .jobReference = u"JOB"_s,
            .updatedAt = at,
            .readAt = at,
            .values = {{u"firstname"_s, Value::ofText(firstName)},
                       {u"lastname"_s, Value::ofText(u"Lee"_s)},
                       {u"email"_s, Value::ofText(u"ann@example.com"_s)},
                       {u"phone"_s, Value::empty()},
                       {u"subtitle"_s, Value::ofText(u"Baker"_s)},
                       {u"job_stage_id"_s, Value::ofNumber(1)},
                       {u"archived"_s, Value::ofFlag(false)},
                       {u"tag_list"_s, Value::ofList({u"a"_s, u"b"_s})}}};
}

Candidate with(Candidate candidate, const QString &field, const Value &value)
{
    candidate.values[field] = value;
    candidate.updatedAt = candidate.updatedAt.addSecs(1);
    return candidate;
}

Change changeAt(const QSignalSpy &spy, qsizetype n)
{
    const QModelIndex topLeft = spy.at(n).at(0).toModelIndex();
    const QModelIndex bottomRight = spy.at(n).at(1).toModelIndex();
    if (topLeft != bottomRight || !topLeft.isValid()) {
        QTest::qFail("dataChanged() is not about exactly one cell", __FILE__, __LINE__);
        return {-1, -1, {}};
    }
    const auto roles = spy.at(n).at(2).value<QList<int>>();
    return {topLeft.row(), topLeft.column(), QSet<int>(roles.cbegin(), roles.cend())};
}

int changesOf(const QSignalSpy &spy, int column, int role)
{
    int count = 0;
    for (qsizetype i = 0; i < spy.size(); ++i) {
        const Change change = changeAt(spy, i);
        if (change.column == column && (change.roles.isEmpty() || change.roles.contains(role)))
            ++count;
    }
    return count;
}

void decide(DraftBook *book, const QString &key, const QString &field, bool mine)
{
    if (const auto drafted = book->draftField(key, field))
        book->decide(key, field, mine ? std::optional(drafted->mine) : std::nullopt);
}

void setQueued(DraftBook *book, const QString &key, const OutboxItem *item)
{
    if (item)
        book->outbox()->put({*item});
    else
        book->outbox()->remove({key});
}

} // namespace vivier::test
