// SPDX-License-Identifier: MIT
// What is left of a candidate that the ATS does not have any more: a new candidate's draft, and a file.

#include "candidate/draftexport.h"
#include "candidate/recreate.h"
#include "candidate/validation.h"

#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vivier::Value)
Q_DECLARE_METATYPE(vivier::Job)

namespace {

const FieldCatalog &catalog()
{
    return FieldCatalog::welcomeKit();
}

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 22), QTime(13, minute), Qt::UTC);
}

Job ownJob()
{
    return {.reference = u"JOB"_s,
            .organizationReference = u"ORG"_s,
            .name = u"Developer"_s,
            .stages = {{.id = 11, .name = u"New"_s}, {.id = 12, .name = u"To meet"_s}}};
}

Candidate told()
{
    return {.reference = u"wttj-1"_s,
            .jobReference = u"JOB"_s,
            .readAt = at(0),
            .values = {{u"firstname"_s, Value::ofText(u"Zoë"_s)},
                       {u"lastname"_s, Value::ofText(u"O’Brien"_s)},
                       {u"email"_s, Value::ofText(u"zoe@example.com"_s)},
                       {u"phone"_s, Value::ofText(u"06 06"_s)},
                       {u"subtitle"_s, Value::empty()},
                       {u"job_stage_id"_s, Value::ofNumber(12)},
                       {u"archived"_s, Value::ofFlag(false)},
                       {u"tag_list"_s, Value::ofList({u"c++"_s})},
                       {u"origin"_s, Value::ofText(u"website"_s)},
                       {u"city"_s, Value::ofText(u"Lille"_s)}}};
}

Draft changing(const FieldValues &mine)
{
    Draft draft{.key = u"wttj-1"_s};
    for (auto it = mine.cbegin(); it != mine.cend(); ++it)
        draft.fields.insert(it.key(),
                            {.base = told().value(it.key()), .mine = it.value(), .edits = 4, .editedAt = at(5)});
    return draft;
}

/// RFC 4180, read by another hand than the one that wrote it.
QList<QStringList> parsed(const QByteArray &csv)
{
    QList<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv.sliced(3));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (text.sliced(i + 1).startsWith(u'"'))
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            line.append(std::exchange(cell, {}));
        } else if (c == u'\r' && text.sliced(i + 1).startsWith(u'\n')) {
            ++i;
            line.append(std::exchange(cell, {}));
            lines.append(std::exchange(line, {}));
        } else {
            cell += c;
        }
    }
    return lines;
}

} // namespace

class RecreateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wishesWinAndTheRestIsWhatTheAtsTold();
    void oneField_data();
    void oneField();
    void stage_data();
    void stage();
    void aDraftThatWasSentOnceMaySendItAgainToAnother();
    void itIsReadyToBeSent();
    void csv();
    void csvCell_data();
    void csvCell();
    void csvSpellsAsAsked();
};

void RecreateTest::wishesWinAndTheRestIsWhatTheAtsTold()
{
    const Draft draft = changing({{u"phone"_s, Value::ofText(u"07 07"_s)}});
    const FieldValues wanted{
        {u"firstname"_s, Value::ofText(u"Zoë"_s)},         {u"lastname"_s, Value::ofText(u"O’Brien"_s)},
        {u"email"_s, Value::ofText(u"zoe@example.com"_s)}, {u"phone"_s, Value::ofText(u"07 07"_s)},
        {u"job_stage_id"_s, Value::ofNumber(12)},          {u"tag_list"_s, Value::ofList({u"c++"_s})},
        {u"job_reference"_s, Value::ofText(u"JOB"_s)},     {u"organization_reference"_s, Value::ofText(u"ORG"_s)}};
    QCOMPARE(recreated(told(), draft, catalog(), ownJob()), wanted);
}

void RecreateTest::oneField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("theirs"); // unknown: the ATS never told
    QTest::addColumn<Value>("mine");   // unknown: not drafted
    QTest::addColumn<Value>("wanted"); // unknown: not part of the new candidate

    const Value none;
    const Value a = Value::ofText(u"a"_s);
    const Value b = Value::ofText(u"b"_s);
    QTest::newRow("told, not changed") << u"subtitle"_s << a << none << a;
    QTest::newRow("told and changed") << u"subtitle"_s << a << b << b;
    QTest::newRow("told and emptied here") << u"subtitle"_s << a << Value::empty() << none;
    QTest::newRow("told as empty") << u"subtitle"_s << Value::empty() << none << none;
    QTest::newRow("never told") << u"subtitle"_s << none << none << none;
    QTest::newRow("a required field emptied here stays to be filled in") << u"email"_s << a << Value::empty() << none;
    QTest::newRow("a link is never told: only the draft has it") << u"media_github"_s << none << b << b;
    QTest::newRow("a link that somehow was told is still not ours to claim") << u"media_github"_s << a << none << none;
    QTest::newRow("a remote file from the draft") << u"remote_resume_url"_s << none << b << b;
    QTest::newRow("archived is kept") << u"archived"_s << Value::ofFlag(true) << none << Value::ofFlag(true);
    QTest::newRow("archived and brought back here")
        << u"archived"_s << Value::ofFlag(true) << Value::ofFlag(false) << none;
    QTest::newRow("a word that a flag would read as no")
        << u"subtitle"_s << Value::ofText(u"false"_s) << none << Value::ofText(u"false"_s);
    QTest::newRow("origin is not claimed") << u"origin"_s << a << none << none;
    QTest::newRow("origin that was typed") << u"origin"_s << a << b << b;
    QTest::newRow("a fact cannot be written") << u"city"_s << a << none << none;
    QTest::newRow("a field of another version stays behind") << u"shoe_size"_s << a << b << none;
}

void RecreateTest::oneField()
{
    QFETCH(QString, field);
    QFETCH(Value, theirs);
    QFETCH(Value, mine);
    QFETCH(Value, wanted);
    Candidate snapshot = told();
    snapshot.values.insert(field, theirs);
    const Draft draft = mine.isUnknown() ? Draft{.key = u"wttj-1"_s} : changing({{field, mine}});
    QCOMPARE(recreated(snapshot, draft, catalog(), ownJob()).value(field), wanted);
}

void RecreateTest::stage_data()
{
    QTest::addColumn<Job>("job");
    QTest::addColumn<Value>("drafted");
    QTest::addColumn<Value>("wanted");
    const Value none;
    Job other = ownJob();
    other.reference = u"OTHER"_s;
    other.stages = {{.id = 21, .name = u"New"_s}, {.id = 22, .name = u"Offer"_s}};
    Job ownWithoutStages = ownJob();
    ownWithoutStages.stages.clear();
    Job otherWithoutStages = other;
    otherWithoutStages.stages.clear();
    QTest::newRow("the old stage is the job's") << ownJob() << none << Value::ofNumber(12);
    QTest::newRow("the wanted stage is the job's") << ownJob() << Value::ofNumber(11) << Value::ofNumber(11);
    QTest::newRow("the wanted stage is gone") << ownJob() << Value::ofNumber(99) << Value::ofNumber(11);
    QTest::newRow("another job: its first") << other << none << Value::ofNumber(21);
    QTest::newRow("another job, and one of its stages wanted") << other << Value::ofNumber(22) << Value::ofNumber(22);
    QTest::newRow("stages not known: the old one") << ownWithoutStages << none << Value::ofNumber(12);
    QTest::newRow("another job, stages not known: to be chosen") << otherWithoutStages << none << none;
}

void RecreateTest::stage()
{
    QFETCH(Job, job);
    QFETCH(Value, drafted);
    QFETCH(Value, wanted);
    const Draft draft = drafted.isUnknown() ? Draft{} : changing({{u"job_stage_id"_s, drafted}});
    const FieldValues made = recreated(told(), draft, catalog(), job);
    QCOMPARE(made.value(u"job_stage_id"_s), wanted);
    QCOMPARE(made.value(u"job_reference"_s).text(), job.reference);
    const FieldValues unknownJob = recreated(told(), draft, catalog(), {});
    QCOMPARE(unknownJob.value(u"job_reference"_s).text(), u"JOB"_s);
}

void RecreateTest::aDraftThatWasSentOnceMaySendItAgainToAnother()
{
    Draft draft = changing({{u"comment"_s, Value::ofText(u"Called her."_s)}});
    draft.fields[u"comment"_s].attemptedAt = at(7);
    QCOMPARE(recreated(told(), draft, catalog(), ownJob()).value(u"comment"_s).text(), u"Called her."_s);
}

void RecreateTest::itIsReadyToBeSent()
{
    const FieldValues values = recreated(told(), changing({{u"phone"_s, Value::ofText(u"07"_s)}}), catalog(), ownJob());
    Draft made{.key = Draft::newKey()};
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        made.fields.insert(it.key(), {.base = {}, .mine = it.value()});
    QVERIFY(validate(made, catalog(), QDate(2026, 3, 1)).isEmpty());
}

void RecreateTest::csv()
{
    Draft draft = changing({{u"phone"_s, Value::ofText(u"07 07"_s)},
                            {u"firstname"_s, Value::ofText(u"Zoé"_s)},
                            {u"tag_list"_s, Value::ofList({u"c++"_s, u"qt"_s})},
                            {u"shoe_size"_s, Value::ofText(u"38"_s)}});
    Draft created{.key = u"new:1"_s};
    created.fields.insert(u"lastname"_s, {.base = {}, .mine = Value::ofText(u"Duarte"_s)});
    const QByteArray bytes = draftAsCsv({{draft, told()}, {created, {}}}, catalog());
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFreference,"));
    QVERIFY(bytes.endsWith("\r\n"));
    const QList<QStringList> wanted{{u"reference"_s, u"name"_s, u"field"_s, u"before"_s, u"mine"_s},
                                    {u"wttj-1"_s, u"Zoé O’Brien"_s, u"firstname"_s, u"Zoë"_s, u"Zoé"_s},
                                    {u"wttj-1"_s, u"Zoé O’Brien"_s, u"phone"_s, u"06 06"_s, u"07 07"_s},
                                    {u"wttj-1"_s, u"Zoé O’Brien"_s, u"tag_list"_s, u"c++"_s, u"c++, qt"_s},
                                    {u"wttj-1"_s, u"Zoé O’Brien"_s, u"shoe_size"_s, QString(), u"38"_s},
                                    {u"new:1"_s, u"Duarte"_s, u"lastname"_s, QString(), u"Duarte"_s}};
    QCOMPARE(parsed(bytes), wanted);
}

void RecreateTest::csvCell_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("plain", u"a b"_s);
    same("comma", u"a,b"_s);
    same("quote", u"say \"hi\", \"\""_s);
    same("lines", u"a\r\nb\nc\rd"_s);
    same("semicolon", u"a;b"_s);
    same("spaces", u" a "_s);
    same("any script", u"محمد الأحمد 🙂"_s);
    same("apostrophe of its own", u"'t Hooft"_s);
    same("minus inside", u"a-b=c"_s);
    const auto guarded = [](const char *name, const QString &text) { QTest::newRow(name) << text << u'\'' + text; };
    guarded("equals", u"=1+1"_s);
    guarded("plus, as in a phone", u"+33 6 06"_s);
    guarded("minus", u"-1"_s);
    guarded("at", u"@SUM(A1)"_s);
    guarded("tab", u"\t=1"_s);
    guarded("carriage return", u"\r=1"_s);
    guarded("line feed", u"\n=1"_s);
    guarded("equals in full width", u"\uFF1D1+1"_s);
    guarded("plus in full width", u"\uFF0B1"_s);
    guarded("minus in full width", u"\uFF0D1"_s);
    guarded("at in full width", u"\uFF20SUM(A1)"_s);
}

void RecreateTest::csvCell()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    Draft draft{.key = typed};
    draft.fields.insert(typed, {.base = Value::ofText(typed), .mine = Value::ofText(typed)});
    const QList<QStringList> lines = parsed(draftAsCsv({{draft, {}}}, catalog()));
    QCOMPARE(lines.size(), 2);
    const QStringList wanted{read, QString(), read, read, read};
    QCOMPARE(lines.at(1), wanted);
}

void RecreateTest::csvSpellsAsAsked()
{
    const Draft draft = changing({{u"job_stage_id"_s, Value::ofNumber(11)}, {u"shoe_size"_s, Value::ofText(u"38"_s)}});
    const auto spell = [](const Field &field, const Value &value) {
        return field.kind == FieldKind::Stage ? u"stage %1"_s.arg(value.number()) : value.text();
    };
    const QList<QStringList> lines = parsed(draftAsCsv({{draft, told()}}, catalog(), spell));
    QCOMPARE(lines.at(1).at(3), u"stage 12"_s);
    QCOMPARE(lines.at(1).at(4), u"stage 11"_s);
    QCOMPARE(lines.at(2).at(4), u"38"_s);
    QCOMPARE(parsed(draftAsCsv({}, catalog())).size(), 1);
    Draft over{.key = u"R"_s};
    over.fields.insert(u"job_stage_id"_s, {.base = Value::unreadable("1.5"), .mine = Value::ofNumber(11)});
    QCOMPARE(parsed(draftAsCsv({{over, {}}}, catalog(), spell)).at(1).at(3), u"(unreadable) 1.5"_s);
}

QTEST_GUILESS_MAIN(RecreateTest)
#include "tst_recreate.moc"
