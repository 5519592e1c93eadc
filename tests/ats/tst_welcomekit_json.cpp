// SPDX-License-Identifier: MIT
#include "ats/welcomekit/candidatejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace vivier;
using namespace vivier::welcomekit;
using namespace Qt::StringLiterals;

class WelcomeKitJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheDocumentedObject();
    void tellsAbsentEmptyAndPresentApart();
    void readsWhatItWrote();
    void survivesAnyShape();
    void needsAReference();
    void thereAre24UpdateFields();
    void oneChangeIsOneKey_data();
    void oneChangeIsOneKey();
    void clearingIsAnEmptyString_data();
    void clearingIsAnEmptyString();
    void refusesWhatCannotBeSaid_data();
    void refusesWhatCannotBeSaid();
    void createsWithWhereAndWhat();
    void createsForAnOlderApi();

private:
    static Value sample(const Field &field, QRandomGenerator &random);
};

static QString randomText(QRandomGenerator &random)
{
    static const QString letters = u"aZ0 éßñłλжש中日\"\\/<>&+%'\u202e😀"_s;
    QString text;
    const int length = random.bounded(1, 12);
    for (int i = 0; i < length; ++i)
        text.append(letters.at(random.bounded(letters.size() - 2))); // not half of the last one
    return text;
}

Value WelcomeKitJsonTest::sample(const Field &field, QRandomGenerator &random)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return Value::ofFlag(random.bounded(2) == 1);
    case FieldKind::Stage:
    case FieldKind::Number:
    case FieldKind::Bytes:
        return Value::ofNumber(random.generate());
    case FieldKind::Tags: {
        QStringList tags;
        for (int i = random.bounded(1, 5); i > 0; --i)
            tags.append(randomText(random));
        return Value::ofList(tags);
    }
    default:
        return Value::ofText(randomText(random));
    }
}

void WelcomeKitJsonTest::readsTheDocumentedObject()
{
    const QByteArray json = R"({"reference":"wttj-d655","job_reference":"WTTJ_Kmq","stage_id":14600,"cover_letter":"",
        "archived":false,"origin":"external","resume_url":"https://x.example/r.pdf","resume_content_type":"application/pdf",
        "resume_size":4242,"portfolio_url":null,"portfolio_size":null,"modal_path":"/dashboard/o/x",
        "created_at":"2016-08-23T12:55:27.206+02:00","updated_at":"2016-08-23T12:55:27.206+02:00",
        "tags":["ruby","react native"],"stage":{"id":14600,"name":"À rencontrer","reference":"to-meet","visible":true},
        "profile":{"email":"foo@bar.com","firstname":"Foo","lastname":"Bar","phone":null,"subtitle":null,
        "avatar_url":"https://x.example/a.png","address":null,"city":"Paris","zip_code":null,"country_code":"FR",
        "country_name":"France"},"something_new":{"a":1}})";
    const auto read = candidateFrom(QJsonDocument::fromJson(json).object());
    QVERIFY(read);
    QCOMPARE(read->reference, u"wttj-d655"_s);
    QCOMPARE(read->jobReference, u"WTTJ_Kmq"_s);
    QCOMPARE(read->updatedAt, QDateTime({2016, 8, 23}, {10, 55, 27, 206}, Qt::UTC));
    QCOMPARE(read->value(u"firstname"_s), Value::ofText(u"Foo"_s));
    QCOMPARE(read->value(u"phone"_s), Value::empty());
    QCOMPARE(read->value(u"cover_letter"_s), Value::empty());
    QCOMPARE(read->value(u"job_stage_id"_s), Value::ofNumber(14600));
    QCOMPARE(read->value(u"stage_name"_s), Value::ofText(u"À rencontrer"_s));
    QCOMPARE(read->value(u"archived"_s), Value::ofFlag(false));
    QCOMPARE(read->value(u"tag_list"_s), Value::ofList({u"ruby"_s, u"react native"_s}));
    QCOMPARE(read->value(u"resume_size"_s), Value::ofNumber(4242));
    QCOMPARE(read->value(u"portfolio_size"_s), Value::empty());
    QCOMPARE(read->value(u"city"_s), Value::ofText(u"Paris"_s));
    // Write-only: never known.
    for (const Field &field : FieldCatalog::welcomeKit()) {
        if (field.isWriteOnly())
            QVERIFY(read->value(field.name).isUnknown());
    }
    QVERIFY(read->value(u"civility"_s).isUnknown());
}

void WelcomeKitJsonTest::tellsAbsentEmptyAndPresentApart()
{
    const auto read = [](const QByteArray &json) {
        return candidateFrom(QJsonDocument::fromJson(json).object()).value_or(Candidate());
    };
    QVERIFY(read(R"({"reference":"r"})").value(u"tag_list"_s).isUnknown());
    QVERIFY(read(R"({"reference":"r","tags":[]})").value(u"tag_list"_s).isEmpty());
    QVERIFY(read(R"({"reference":"r","tags":null})").value(u"tag_list"_s).isEmpty());
    QVERIFY(read(R"({"reference":"r","tags":["",""]})").value(u"tag_list"_s).isEmpty());
    QCOMPARE(read(R"({"reference":"r","tags":["","a"," ","a",""]})").value(u"tag_list"_s),
             Value::ofList({u"a"_s, u" "_s, u"a"_s}));
    QVERIFY(read(R"({"reference":"r","profile":{}})").value(u"phone"_s).isUnknown());
    QVERIFY(read(R"({"reference":"r","profile":null})").value(u"phone"_s).isUnknown());
    QVERIFY(read(R"({"reference":"r","profile":{"phone":""}})").value(u"phone"_s).isEmpty());
    QVERIFY(read(R"({"reference":"r","profile":{"phone":" "}})").value(u"phone"_s).isPresent());
    QVERIFY(read(R"({"reference":"r","archived":"yes"})").value(u"archived"_s).isUnreadable());
    QVERIFY(!read(R"({"reference":"r","updated_at":"yesterday"})").updatedAt.isValid());
}

void WelcomeKitJsonTest::readsWhatItWrote()
{
    // Any candidate, laid out as the catalog says, reads back field by field.
    QRandomGenerator random(20161123);
    for (int round = 0; round < 500; ++round) {
        QJsonObject json{{u"reference"_s, u"r"_s}};
        QJsonObject profile;
        QJsonObject stage;
        FieldValues expected;
        for (const Field &field : FieldCatalog::welcomeKit()) {
            if (field.readPath.isEmpty() || random.bounded(4) == 0)
                continue;
            const bool isEmpty = random.bounded(4) == 0;
            const Value value = isEmpty ? Value::empty() : sample(field, random);
            QJsonValue written = QJsonValue::Null;
            if (!isEmpty) {
                if (value.isFlag())
                    written = value.flag();
                else if (value.isNumber())
                    written = value.number();
                else if (value.isList())
                    written = QJsonArray::fromStringList(value.list());
                else
                    written = value.text();
            }
            const QStringList steps = field.readPath.split(u'.');
            if (steps.size() == 1)
                json.insert(steps.constFirst(), written);
            else if (steps.constFirst() == u"profile"_s)
                profile.insert(steps.constLast(), written);
            else
                stage.insert(steps.constLast(), written);
            expected.insert(field.name, value);
        }
        json.insert(u"profile"_s, profile);
        json.insert(u"stage"_s, stage);
        const QByteArray wire = QJsonDocument(json).toJson();
        const auto read = candidateFrom(QJsonDocument::fromJson(wire).object());
        QVERIFY(read);
        QVERIFY2(read->values == expected, wire.constData());
    }
}

void WelcomeKitJsonTest::survivesAnyShape()
{
    const QList<QJsonValue> odd = {
        QJsonValue::Null,        true, 1.5, -3, u""_s, u"x"_s, QJsonArray{1, QJsonValue::Null, u"a"_s},
        QJsonObject{{u"a"_s, 1}}};
    for (const Field &field : FieldCatalog::welcomeKit()) {
        for (const QJsonValue &value : odd) {
            if (field.readPath.isEmpty())
                continue;
            const QStringList steps = field.readPath.split(u'.');
            QJsonObject json{{u"reference"_s, u"r"_s}};
            json.insert(steps.constFirst(),
                        steps.size() == 1 ? value : QJsonValue(QJsonObject{{steps.constLast(), value}}));
            const auto read = candidateFrom(json);
            QVERIFY(read);
            const Value got = read->value(field.name);
            if (value.isNull())
                QVERIFY(got.isEmpty());
            if (value.isObject())
                QVERIFY(got.isUnreadable());
        }
    }
}

void WelcomeKitJsonTest::needsAReference()
{
    for (const char *json : {"{}", R"({"reference":null})", R"({"reference":""})", R"({"reference":3})"})
        QVERIFY(!candidateFrom(QJsonDocument::fromJson(json).object()));
}

void WelcomeKitJsonTest::thereAre24UpdateFields()
{
    // welcomekit/README.md 6.4, by hand: the catalog must say the same.
    QStringList documented = {u"job_stage_id"_s,      u"email"_s,
                              u"firstname"_s,         u"lastname"_s,
                              u"subtitle"_s,          u"phone"_s,
                              u"cover_letter"_s,      u"tag_list"_s,
                              u"archived"_s,          u"remote_image_url"_s,
                              u"remote_resume_url"_s, u"remote_portfolio_url"_s};
    for (const auto host : {"website"_L1, "github"_L1, "stackoverflow"_L1, "dribbble"_L1, "behance"_L1, "linkedin"_L1,
                            "facebook"_L1, "instagram"_L1, "medium"_L1, "tumblr"_L1, "vimeo"_L1, "twitter"_L1})
        documented.append(u"media_"_s + host);
    QStringList ours;
    for (const Field &field : FieldCatalog::welcomeKit()) {
        if (field.uses.testFlag(FieldUse::Update))
            ours.append(field.name);
    }
    documented.sort();
    ours.sort();
    QCOMPARE(ours, documented);
    QCOMPARE(ours.size(), 24);
}

void WelcomeKitJsonTest::oneChangeIsOneKey_data()
{
    QTest::addColumn<QString>("name");
    for (const Field &field : FieldCatalog::welcomeKit()) {
        if (field.uses.testFlag(FieldUse::Update))
            QTest::newRow(qPrintable(field.name)) << field.name;
    }
}

void WelcomeKitJsonTest::oneChangeIsOneKey()
{
    QFETCH(QString, name);
    const Field *field = FieldCatalog::welcomeKit().find(name);
    QVERIFY(field);
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        const Value value = sample(*field, random);
        const Result<QJsonObject> body = updateBody({{name, value}});
        const bool isBlank = value.isText() && value.text().trimmed().isEmpty();
        QCOMPARE(body.has_value(), !isBlank || field->clearRule != ClearRule::Never);
        if (!body)
            continue;
        QCOMPARE(body->keys(), QStringList{name});
        const QJsonValue json = body->value(name);
        // By hand, from welcomekit/README.md 6.4.
        if (name == u"job_stage_id"_s) {
            QVERIFY(json.isDouble());
            QCOMPARE(json.toInteger(), value.number());
            QVERIFY(!QJsonDocument(*body).toJson().contains('.'));
        } else if (name == u"archived"_s) {
            QVERIFY(json.isBool());
            QCOMPARE(json.toBool(), value.flag());
        } else if (name == u"tag_list"_s) {
            QVERIFY(json.isString());
            QCOMPARE(json.toString().split(u','), value.list());
        } else {
            QVERIFY(json.isString());
            const bool isOneLine = field->kind != FieldKind::LongText && field->kind != FieldKind::Text;
            QCOMPARE(json.toString(), isOneLine ? value.text().trimmed() : value.text());
        }
    }
}

void WelcomeKitJsonTest::clearingIsAnEmptyString_data()
{
    oneChangeIsOneKey_data();
}

void WelcomeKitJsonTest::clearingIsAnEmptyString()
{
    QFETCH(QString, name);
    const Field *field = FieldCatalog::welcomeKit().find(name);
    QVERIFY(field);
    const Result<QJsonObject> body = updateBody({{name, Value::empty()}});
    if (field->clearRule == ClearRule::Never) {
        QVERIFY(!body);
        QCOMPARE(body.error().field, name);
    } else {
        QVERIFY(body);
        QVERIFY(body->value(name).isString());
        QCOMPARE(QJsonDocument(*body).toJson(QJsonDocument::Compact), u"{\"%1\":\"\"}"_s.arg(name).toUtf8());
    }
}

void WelcomeKitJsonTest::refusesWhatCannotBeSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("what");
    for (const auto &[name, what] :
         std::initializer_list<std::pair<QString, QString>>{{u"phone"_s, u"unknown"_s},
                                                            {u"phone"_s, u"number"_s},
                                                            {u"job_stage_id"_s, u"text"_s},
                                                            {u"archived"_s, u"text"_s},
                                                            {u"tag_list"_s, u"comma"_s},
                                                            {u"tag_list"_s, u"text"_s},
                                                            {u"job_reference"_s, u"text"_s}, // create only
                                                            {u"comment"_s, u"text"_s},       // sent once
                                                            {u"remote_file_urls"_s, u"text"_s},
                                                            {u"civility"_s, u"text"_s},   // withdrawn
                                                            {u"resume_url"_s, u"text"_s}, // a fact
                                                            {u"no_such_field"_s, u"text"_s}})
        QTest::newRow(qPrintable(name + u' ' + what)) << name << what;
}

void WelcomeKitJsonTest::refusesWhatCannotBeSaid()
{
    QFETCH(QString, name);
    QFETCH(QString, what);
    const QMap<QString, Value> values = {{u"unknown"_s, Value::unknown()},
                                         {u"number"_s, Value::ofNumber(1)},
                                         {u"text"_s, Value::ofText(u"x"_s)},
                                         {u"comma"_s, Value::ofList({u"a,b"_s})}};
    const Result<QJsonObject> body = updateBody({{u"subtitle"_s, Value::ofText(u"ok"_s)}, {name, values.value(what)}});
    QVERIFY(!body);
    QCOMPARE(body.error().field, name);
    QCOMPARE(body.error().status, 0);
    QVERIFY(!body.error().maybeApplied);
    QVERIFY(!updateBody({}));
}

void WelcomeKitJsonTest::createsWithWhereAndWhat()
{
    const NewCandidate candidate{.organizationReference = u"Pg4"_s,
                                 .jobReference = u"WTTJ_1"_s,
                                 .values = {{u"email"_s, Value::ofText(u"a@b.fr"_s)},
                                            {u"job_stage_id"_s, Value::ofNumber(14600)},
                                            {u"archived"_s, Value::ofFlag(false)},
                                            {u"tag_list"_s, Value::ofList({u"a"_s, u"b"_s})},
                                            {u"phone"_s, Value::empty()},
                                            {u"civility"_s, Value::ofText(u"Mme"_s)},
                                            {u"comment"_s, Value::ofText(u"Hello"_s)}}};
    const Result<QJsonObject> body = createBody(candidate, false);
    QVERIFY(body);
    QCOMPARE(*body, (QJsonObject{{u"organization_reference"_s, u"Pg4"_s},
                                 {u"job_reference"_s, u"WTTJ_1"_s},
                                 {u"email"_s, u"a@b.fr"_s},
                                 {u"job_stage_id"_s, 14600},
                                 {u"archived"_s, false},
                                 {u"tag_list"_s, u"a,b"_s},
                                 {u"comment"_s, u"Hello"_s}}));
    NewCandidate wrong = candidate;
    wrong.values.insert(u"resume_url"_s, Value::ofText(u"x"_s));
    QVERIFY(!createBody(wrong, false));
    NewCandidate withDocument = candidate; // a request of its own, once the candidate is there
    withDocument.values.insert(u"remote_file_urls"_s, Value::ofText(u"https://x.org/a.pdf"_s));
    QCOMPARE(createBody(withDocument, true).error().field, u"remote_file_urls"_s);
}

void WelcomeKitJsonTest::createsForAnOlderApi()
{
    const NewCandidate candidate{
        .organizationReference = u"o"_s,
        .jobReference = u"j"_s,
        .values = {{u"civility"_s, Value::ofText(u"Mme"_s)}, {u"origin"_s, Value::ofText(u"fair"_s)}}};
    const Result<QJsonObject> body = createBody(candidate, true);
    QVERIFY(body);
    QCOMPARE(body->value(u"civility"_s), QJsonValue(u"Mme"_s));
    QCOMPARE(body->value(u"origin"_s), QJsonValue(u"fair"_s));
}

QTEST_GUILESS_MAIN(WelcomeKitJsonTest)
#include "tst_welcomekit_json.moc"
