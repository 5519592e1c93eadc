// SPDX-License-Identifier: MIT
#include "cli/clibench.h"

#include "candidate/fieldcatalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vivier;
using test::CliBench;
using test::CliRun;

/// Each field that Welcome Kit lets a client write: set, sent and confirmed by the ATS's own journal.
class CliFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyUpdateFieldIsTried();
    void setsOneField_data();
    void setsOneField();
    void clearsOneField_data();
    void clearsOneField();

private:
    void sendsOnly(const QString &field, const QJsonValue &body);

    std::unique_ptr<CliBench> m_bench;
    QString m_reference;
};

namespace {

struct Try
{
    QString field;
    QString text;    ///< on the command line; "%1" is the sandbox's address
    QJsonValue body; ///< what the PUT must hold; undefined: the text itself
};

QList<Try> tries()
{
    QList<Try> all{{u"firstname"_s, u"Zoë"_s, {}},
                   {u"lastname"_s, u"Nuñez–O’Brien"_s, {}},
                   {u"email"_s, u"zoe.nunez@example.com"_s, {}},
                   {u"phone"_s, u"0606060606"_s, {}},
                   {u"subtitle"_s, u"Ingénieure, C++ & Qt = \"bureau\""_s, {}},
                   {u"job_stage_id"_s, u"À rencontrer"_s, 14601},
                   {u"archived"_s, u"true"_s, true},
                   {u"tag_list"_s, u"c++, à rappeler"_s, u"c++,à rappeler"_s},
                   {u"remote_resume_url"_s, u"%1/files/cv.docx"_s, {}},
                   {u"remote_portfolio_url"_s, u"%1/files/portfolio.pdf"_s, {}},
                   {u"remote_image_url"_s, u"%1/files/avatar.png"_s, {}},
                   {u"cover_letter"_s, u"Bonjour,\n\nmerci.\n"_s, {}}};
    for (const char16_t *site : {u"linkedin", u"github", u"stackoverflow", u"website", u"dribbble", u"behance",
                                 u"twitter", u"facebook", u"instagram", u"medium", u"tumblr", u"vimeo"}) {
        const QString name = QStringView(site).toString();
        all.append({u"media_"_s + name, u"https://%2.example/zoe?a=1&b=é"_s.replace("%2"_L1, name), {}});
    }
    return all;
}

} // namespace

void CliFields::initTestCase()
{
    m_bench = std::make_unique<CliBench>();
    QCOMPARE(m_bench->addAccount().code, 0);
    QCOMPARE(m_bench->run({u"pull"_s, u"--job"_s, u"WTTJ_gld0A7L"_s}).code, 0);
    m_reference = m_bench->someone();
    QVERIFY(!m_reference.isEmpty());
    m_bench->touch(m_reference, {{u"job_stage_id"_s, 14600}, {u"cover_letter"_s, u"Hello"_s}});
    QCOMPARE(m_bench->run({u"pull"_s, u"--job"_s, u"WTTJ_gld0A7L"_s}).code, 0);
}

void CliFields::everyUpdateFieldIsTried()
{
    QStringList tried;
    for (const Try &one : tries())
        tried.append(one.field);
    for (const Field &field : FieldCatalog::welcomeKit())
        QCOMPARE(tried.count(field.name), field.uses.testFlag(FieldUse::Update) ? 1 : 0);
    QCOMPARE(tried.size(), 24);
}

void CliFields::sendsOnly(const QString &field, const QJsonValue &body)
{
    const qsizetype mark = m_bench->mark();
    const CliRun sent = m_bench->run({u"--json"_s, u"send"_s, m_reference});
    QVERIFY2(sent.code == 0, (sent.err + sent.out).constData());
    const QJsonObject report = sent.json().toArray().at(0).toObject();
    QCOMPARE(report.value("fate"_L1).toString(), u"accepted"_s);
    const QJsonArray checks = report.value("checks"_L1).toArray();
    QCOMPARE(checks.size(), 1);
    const Field *known = FieldCatalog::welcomeKit().find(field);
    const QString verdict = known->isWriteOnly() ? u"not-returned"_s : u"confirmed"_s;
    QCOMPARE(checks.at(0)["verdict"_L1].toString(), verdict);

    const QList<QJsonObject> writes = m_bench->writesSince(mark);
    QCOMPARE(writes.size(), 1);
    QCOMPARE(writes.constFirst().value("method"_L1).toString(), u"PUT"_s);
    QVERIFY(writes.constFirst().value("path"_L1).toString().endsWith(u"/candidates/"_s + m_reference));
    QCOMPARE(writes.constFirst().value("status"_L1).toInt(), 200);
    QCOMPARE(writes.constFirst().value("body"_L1).toObject(), (QJsonObject{{field, body}}));
    QCOMPARE(m_bench->show(m_reference).value("state"_L1).toString(), u"unchanged"_s);
}

void CliFields::setsOneField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("body");
    for (const Try &one : tries()) {
        QString text = one.text;
        text.replace("%1"_L1, m_bench->root());
        const QJsonValue body = one.body.isNull() ? QJsonValue(text) : one.body;
        QTest::newRow(qUtf8Printable(one.field)) << one.field << text << body;
    }
}

void CliFields::setsOneField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QJsonValue, body);
    const CliRun edited = m_bench->run({u"edit"_s, m_reference, field + u'=' + text});
    QVERIFY2(edited.code == 0, edited.err.constData());
    sendsOnly(field, body);
}

void CliFields::clearsOneField_data()
{
    QTest::addColumn<QString>("field");
    for (const Field &field : FieldCatalog::welcomeKit()) {
        if (field.uses.testFlag(FieldUse::Update) && field.clearRule == ClearRule::SendEmpty)
            QTest::newRow(qUtf8Printable(field.name)) << field.name;
    }
}

void CliFields::clearsOneField()
{
    QFETCH(QString, field);
    const CliRun edited = m_bench->run({u"edit"_s, m_reference, u"--clear"_s, field});
    QVERIFY2(edited.code == 0, edited.err.constData());
    sendsOnly(field, u""_s);
}

QTEST_GUILESS_MAIN(CliFields)
#include "tst_cli_fields.moc"
