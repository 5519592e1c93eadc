// SPDX-License-Identifier: MIT
#include "cli/clibench.h"

#include "candidate/fieldcatalog.h"
#include "sandbox/sandbox.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vivier;
using sandbox::InstaViewOptions;
using sandbox::Sandbox;
using test::CliBench;
using test::CliRun;

/// Each field that InstaView lets a client change, alone: edited, sent and confirmed by the server's own record, which
/// is otherwise as it was; and told back by show. With each of the three shapes that its documents show.
class CliInstaViewFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyUpdateFieldIsTried();
    void changesOneField_data();
    void changesOneField();
    void wrongWordsAreUsage_data();
    void wrongWordsAreUsage();

private:
    void checkRecord(const QJsonObject &before, const QJsonObject &becomes) const;
    QString inPlace(QString text) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<CliBench> m_bench;
    QString m_reference;
};

namespace {

/// Has one of each kind of spelling that a JSON library would change.
const QByteArray startMetadata =
    R"({"source":"fair","price":1.10,"id":12345678901234567890,"a":{"é":"\u00e9","n":[1E2]}})";

struct Try
{
    QString field;
    QStringList words;        ///< after the reference; %job1 and %job2 are references, %data the sample files
    QJsonObject becomes = {}; ///< of the server's record; metadata apart
    QByteArray metadata = {}; ///< null: as it was
};

QList<Try> tries()
{
    const QByteArray source = R"("source":"fair",)";
    QByteArray withoutSource = startMetadata;
    withoutSource.replace(source, "");
    QByteArray otherSource = startMetadata;
    otherSource.replace(R"("fair")", R"("LinkedIn")");
    QByteArray deeper = startMetadata;
    deeper.replace(R"([1E2])", R"([1E2],"b":{"c":2.50})");
    QByteArray added = startMetadata;
    added.insert(added.size() - 1, R"(,"big":98765432109876543210,"text":"no, JSON")");
    return {
        {.field = u"firstName"_s, .words = {u"firstName=Zoë"_s}, .becomes = {{u"firstName"_s, u"Zoë"_s}}},
        {.field = u"lastName"_s,
         .words = {u"lastName=Nuñez–O’Brien"_s},
         .becomes = {{u"lastName"_s, u"Nuñez–O’Brien"_s}}},
        {.field = u"email"_s,
         .words = {u"email=zoe.nunez@example.com"_s},
         .becomes = {{u"email"_s, u"zoe.nunez@example.com"_s}}},
        {.field = u"phoneNumber"_s,
         .words = {u"phoneNumber=06 12 34 56 78"_s},
         .becomes = {{u"phoneNumber"_s, u"+33612345678"_s}}},
        {.field = u"phoneNumber"_s,
         .words = {u"phoneNumber=+421 915 123 456"_s},
         .becomes = {{u"phoneNumber"_s, u"+421915123456"_s}}},
        {.field = u"gender"_s, .words = {u"gender=male"_s}, .becomes = {{u"gender"_s, u"male"_s}}},
        {.field = u"gender"_s, .words = {u"--clear"_s, u"gender"_s}, .becomes = {{u"gender"_s, QJsonValue::Null}}},
        {.field = u"gdprExpiryDate"_s,
         .words = {u"gdprExpiryDate=2033-01-31"_s},
         .becomes = {{u"gdprExpiryDate"_s, u"2033-01-31"_s}}},
        {.field = u"status"_s, .words = {u"status=REJECTED"_s}, .becomes = {{u"status"_s, u"REJECTED"_s}}},
        {.field = u"jobIds"_s,
         .words = {u"jobIds=%job2,Internship, Spring"_s},
         .becomes = {{u"jobIds"_s, QJsonArray{u"%job2"_s, u"%job6"_s}}}},
        {.field = u"jobIds"_s, .words = {u"--clear"_s, u"jobIds"_s}, .becomes = {{u"jobIds"_s, QJsonArray()}}},
        {.field = u"cv"_s,
         .words = {u"cv=Zoë Müller\nCall +33 6 12 34 56 78"_s},
         .becomes = {{u"cvSource"_s, u"Zoë Müller\nCall +33 6 12 34 56 78"_s}}},
        {.field = u"cv"_s, .words = {u"cv=@%data/cv.docx"_s}, .becomes = {{u"cvSource"_s, u"%text"_s}}},
        {.field = u"metadata"_s,
         .words = {uR"(metadata={ "b": 1.10, "a": 12345678901234567890 })"_s},
         .metadata = R"({"b":1.10,"a":12345678901234567890})"},
        {.field = u"metadata"_s, .words = {u"metadata.source=LinkedIn"_s}, .metadata = otherSource},
        {.field = u"metadata"_s, .words = {u"metadata.a.b.c=2.50"_s}, .metadata = deeper},
        {.field = u"metadata"_s,
         .words = {u"metadata.big=98765432109876543210"_s, u"metadata.text=no, JSON"_s},
         .metadata = added},
        {.field = u"metadata"_s, .words = {u"--clear"_s, u"metadata.source"_s}, .metadata = withoutSource},
        {.field = u"metadata"_s, .words = {u"--clear"_s, u"metadata"_s}, .metadata = "{}"},
    };
}

} // namespace

void CliInstaViewFields::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>(sandbox::Options{.candidates = 6});
    QVERIFY(m_sandbox->start());
    m_bench = std::make_unique<CliBench>(m_sandbox->baseUrl().toString());
    const CliRun added = m_bench->addInstaView("sandbox-token", {u"--phone-region"_s, u"fr"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    m_reference = m_sandbox->instaViewReferences().first();
}

void CliInstaViewFields::everyUpdateFieldIsTried()
{
    QStringList tried;
    for (const Try &one : tries())
        tried.append(one.field);
    for (const Field &field : FieldCatalog::instaView())
        QCOMPARE(tried.contains(field.name), field.uses.testFlag(FieldUse::Update));
}

QString CliInstaViewFields::inPlace(QString text) const
{
    const QStringList jobs = m_sandbox->instaViewJobs();
    for (qsizetype i = 0; i < jobs.size(); ++i)
        text.replace(u"%job"_s + QString::number(i + 1), jobs.at(i));
    return text.replace(u"%data"_s, QStringLiteral(VIVIER_DATA));
}

void CliInstaViewFields::changesOneField_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<int>("number");
    for (const QString &shape : {u"bare"_s, u"envelope"_s, u"status"_s}) {
        const QList<Try> all = tries();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::addRow("%s: %s", qPrintable(shape), qPrintable(all.at(i).words.join(u' '))) << shape << int(i);
    }
}

/// Nothing but `becomes`, and the time of it.
void CliInstaViewFields::checkRecord(const QJsonObject &before, const QJsonObject &becomes) const
{
    QJsonObject expected = before;
    for (auto it = becomes.begin(); it != becomes.end(); ++it)
        expected[it.key()] = it.value();
    QJsonObject record = m_sandbox->instaViewCandidate(m_reference);
    for (QJsonObject *one : {&expected, &record}) {
        one->remove(u"updatedAt"_s);
        one->remove(u"metadata"_s); // to the bit by the caller
    }
    QCOMPARE(record, expected);
}

void CliInstaViewFields::changesOneField()
{
    QFETCH(QString, shape);
    QFETCH(int, number);
    const Try wanted = tries().at(number);
    InstaViewOptions options;
    QVERIFY(options.change({{u"shape"_s, shape}}));
    m_sandbox->setInstaView(options);
    const QByteArray start =
        R"({"firstName":"Ann","lastName":"Lee","email":"a@example.com","phoneNumber":"+421900000000",)"
        R"("gender":"female","gdprExpiryDate":"2031-11-16","status":"APPLIED","cv":"Before",)"
        R"("jobIds":["%job1"],"metadata":)";
    QVERIFY(m_sandbox->touchInstaView(m_reference, inPlace(QString::fromUtf8(start)).toUtf8() + startMetadata + '}'));
    const QJsonObject before = m_sandbox->instaViewCandidate(m_reference);

    QCOMPARE(m_bench->run({u"pull"_s}).code, 0);
    QStringList words{u"--json"_s, u"edit"_s, m_reference};
    for (const QString &word : wanted.words)
        words.append(inPlace(word));
    const CliRun edited = m_bench->run(words);
    QVERIFY2(edited.code == 0, edited.err.constData());
    QCOMPARE(edited.json()["draft"_L1].toObject().keys(), QStringList{wanted.field});
    QStringList send{u"--json"_s, u"send"_s, m_reference};
    if (wanted.words == QStringList{u"--clear"_s, u"jobIds"_s}) {
        const CliRun refused = m_bench->run(send);
        QVERIFY2(refused.code == 1 && refused.err.contains("jobIds"), refused.err.constData());
        send.prepend(u"--yes"_s);
    }
    const CliRun sent = m_bench->run(send);
    QVERIFY2(sent.code == 0, (sent.err + sent.out).constData());
    const QJsonValue check = sent.json().toArray().at(0)["checks"_L1];
    QCOMPARE(check.toArray().size(), 1);
    QCOMPARE(check[0]["verdict"_L1].toString(), wanted.field == "cv"_L1 ? u"not-returned"_s : u"confirmed"_s);

    QJsonObject becomes = wanted.becomes;
    const QJsonObject record = m_sandbox->instaViewCandidate(m_reference);
    if (wanted.field == "jobIds"_L1) {
        QJsonArray jobs;
        for (const QJsonValue &job : becomes[u"jobIds"_s].toArray())
            jobs.append(inPlace(job.toString()));
        becomes[u"jobIds"_s] = jobs;
        becomes[u"jobId"_s] =
            jobs.isEmpty() ? QJsonValue(QJsonValue::Null) : jobs.first(); // deprecated, and told still
    }
    if (wanted.field == "cv"_L1) { // what the server makes of it is not the client's matter
        if (becomes[u"cvSource"_s] == "%text"_L1) {
            becomes[u"cvSource"_s] = record["cvSource"_L1];
            QVERIFY(record["cvSource"_L1].toString().contains(u"\nZoé Lefèvre-Müller\nIngénieure"_s));
        }
        QVERIFY(record["cv"_L1] != record["cvSource"_L1]);
        becomes[u"cv"_s] = record["cv"_L1];
    }
    checkRecord(before, becomes);
    if (QTest::currentTestFailed())
        return;
    const QByteArray metadata = wanted.metadata.isNull() ? startMetadata : wanted.metadata;
    QCOMPARE(m_sandbox->instaViewMetadata(m_reference), metadata);

    const CliRun shown = m_bench->run({u"--json"_s, u"show"_s, m_reference});
    const QJsonValue fields = shown.json()["fields"_L1];
    const QString told = wanted.field == "cv"_L1 ? u"anonymizedCv"_s : wanted.field;
    const QJsonValue there = record[FieldCatalog::instaView().find(told)->readPath];
    if (told != "metadata"_L1) // which is compared to the bit
        QCOMPARE(fields[told], there.isArray() && there.toArray().isEmpty() ? QJsonValue(QJsonValue::Null) : there);
    const QByteArray spelled = metadata == "{}" ? QByteArray("null") : metadata;
    QVERIFY2(shown.out.contains("\"metadata\":" + spelled + ','), shown.out.constData());
    QVERIFY(!fields.toObject().contains(u"cv"_s));
    QCOMPARE(shown.json()["state"_L1].toString(), u"unchanged"_s);
}

void CliInstaViewFields::wrongWordsAreUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    const auto row = [](const QString &word, const QString &said) {
        QTest::newRow(qPrintable(word)) << word.split(u'|') << said;
    };
    row(u"status=HIRED"_s, u"IN_PROCESS"_s);
    row(u"gender=other"_s, u"female, male"_s);
    row(u"jobIds=No such job"_s, u"Product Designer"_s);
    row(u"jobIds="_s, u"--clear jobIds"_s);
    row(u"metadata="_s, u"--clear metadata"_s);
    row(u"metadata=[1]"_s, u"object"_s);
    row(u"metadata={\"a\":}"_s, u"column"_s);
    row(u"metadata.source.x=1"_s, u"metadata.source.x"_s);
    row(u"metadata..x=1"_s, u"metadata..x"_s);
    row(u"firstName.x=1"_s, u"no field"_s);
    row(u"gdprExpiryDate=31/01/2031"_s, u"2031-01-31"_s);
    row(u"phoneNumber=0612"_s, u"phoneNumber"_s);
    row(u"phoneNumber=call me"_s, u"phoneNumber"_s);
    row(u"cv="_s, u"emptied"_s);
    row(u"--clear|email"_s, u"emptied"_s);
    row(u"--clear|status"_s, u"emptied"_s);
    row(u"anonymizedCv=x"_s, u"anonymizedCv"_s);
    row(u"overallRating=1"_s, u"overallRating"_s);
}

void CliInstaViewFields::wrongWordsAreUsage()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    QVERIFY(m_sandbox->touchInstaView(m_reference, "{\"metadata\":" + startMetadata + '}'));
    QCOMPARE(m_bench->run({u"pull"_s}).code, 0);
    const CliRun refused = m_bench->run(QStringList{u"edit"_s, m_reference} + words);
    QVERIFY2(refused.code == 1 && refused.err.contains(said.toUtf8()), refused.err.constData());
    QCOMPARE(m_bench->show(m_reference)["state"_L1].toString(), u"unchanged"_s);
}

QTEST_GUILESS_MAIN(CliInstaViewFields)
#include "tst_cli_instaview_fields.moc"
