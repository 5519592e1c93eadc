// SPDX-License-Identifier: MIT
// What is added to a candidate and cannot be taken back: a comment, a document. Against a scripted server, byte by
// byte, and against the sandbox, which has read the same documents on its own.

#include "ats/atsfactory.h"
#include "ats/welcomekit/attachmentjson.h"
#include "ats/welcomekit/welcomekit.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QJsonArray>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

static const QString comment = u"comment"_s;
static const QString document = u"remote_file_urls"_s;

class WelcomeKitAdditionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsAComment();
    void sendsADocument();
    void namesAFile_data();
    void namesAFile();
    void refusesWhatIsNotSentOnce_data();
    void refusesWhatIsNotSentOnce();
    void mapsStatuses_data();
    void mapsStatuses();
    void neverSendsTwice_data();
    void neverSendsTwice();
    void takesWhatProvesIt_data();
    void takesWhatProvesIt();
    void listsAllDocuments();
    void endsDocumentsThatRepeat();
    void readsDocumentsLeniently();
    void saysWhyDocumentsCannotBeRead();
    void readsEmailsLeniently();
    void saysWhyEmailsCannotBeRead();
    void theSandboxTellsEmails();
    void stopsBeforeAnythingIsSent();
    void theSandboxTakesBoth();
    void theSandboxRefuses();
    void theSandboxHasWhatWasLost();
    void keepsToTheAccountsRate();

private:
    static Account account(const QUrl &base, double perSecond = 0)
    {
        return {.id = u"1"_s,
                .name = u"Test"_s,
                .baseUrl = base,
                .organizations = {},
                .company = {},
                .dashboard = {},
                .requestsPerSecond = perSecond};
    }
    static std::unique_ptr<WelcomeKit> speaksTo(const ScriptedServer &server, int attempts = 3)
    {
        const HttpOptions quick{.retry = {.attempts = attempts, .baseDelay = std::chrono::milliseconds(1)}};
        return std::make_unique<WelcomeKit>(account(server.url(u"/api/v1/external"_s)), u"secret"_s, quick);
    }
    static Value valueFor(const QString &field)
    {
        return Value::ofText(field == comment ? u"Hello"_s : u"https://files.example/cv.pdf"_s);
    }
    static QByteArray goodAnswer(const QString &field)
    {
        return field == comment ? R"({"id":7,"content":"<p>Hello</p>\n","raw_content":"Hello"})" : R"([{"id":8}])";
    }
    static QByteArray page(int from, int to)
    {
        QJsonArray array;
        for (int i = from; i < to; ++i)
            array.append(QJsonObject{{u"id"_s, i}, {u"candidate_reference"_s, u"c"_s}, {u"filename"_s, u"f"_s}});
        return QJsonDocument(array).toJson();
    }
};

void WelcomeKitAdditionsTest::sendsAComment()
{
    ScriptedServer server({answer(201, R"({"id":7,"raw_content":" Zoé said:\r\n“ok” <b>"})")});
    const auto ats = speaksTo(server);
    const auto sent = awaited(ats->sendOnce(u"wttj-1"_s, comment, Value::ofText(u" Zoé said:\n“ok” <b> "_s), {}));
    QVERIFY(sent);
    QCOMPARE(server.arrivals().size(), 1);
    const Arrival &arrival = server.arrivals().constFirst();
    QCOMPARE(arrival.verb, "POST"_ba);
    QCOMPARE(arrival.target, "/api/v1/external/comments"_ba);
    QCOMPARE(arrival.headers.value("content-type"), "application/json"_ba);
    const QByteArray body = R"({"candidate_reference":"wttj-1","content":" Zoé said:\n“ok” <b> "})";
    QCOMPARE(arrival.body, body);
}

void WelcomeKitAdditionsTest::sendsADocument()
{
    ScriptedServer server({answer(201, goodAnswer(document))});
    const auto ats = speaksTo(server);
    const auto sent = awaited(ats->sendOnce(
        u"wttj-1"_s, document, Value::ofText(u" https://files.example/a%20b/Cover%20letter.docx?x=1 "_s), {}));
    QVERIFY(sent);
    const Arrival &arrival = server.arrivals().constFirst();
    QCOMPARE(arrival.verb, "POST"_ba);
    QCOMPARE(arrival.target, "/api/v1/external/documents"_ba);
    const QByteArray body = R"({"candidate_reference":"wttj-1","remote_file_urls":[{"filename":"Cover letter",)"
                            R"("url":"https://files.example/a%20b/Cover%20letter.docx?x=1"}]})";
    QCOMPARE(arrival.body, body);
}

void WelcomeKitAdditionsTest::namesAFile_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &url, const QString &name) { QTest::newRow(qPrintable(url)) << url << name; };
    row(u"https://x.org/resume.pdf"_s, u"resume"_s);
    row(u"https://x.org/a/b/resume.PDF?v=2#p"_s, u"resume"_s);
    row(u"https://x.org/R%C3%A9sum%C3%A9%20de%20Zo%C3%A9.odt"_s, u"Résumé de Zoé"_s);
    row(u"https://x.org/Résumé.odt"_s, u"Résumé"_s);
    row(u"https://x.org/annual.report.pdf"_s, u"annual.report"_s);
    row(u"https://x.org/minutes%202.11"_s, u"minutes 2.11"_s);
    row(u"https://x.org/talk.mp3"_s, u"talk"_s);
    row(u"https://x.org/no-extension"_s, u"no-extension"_s);
    row(u"https://x.org/a%2Fb.pdf"_s, u"a b"_s);
    row(u"https://x.org/a%5Cb%0A%00c.pdf"_s, u"a b c"_s);
    row(u"https://x.org/a+b.pdf"_s, u"a+b"_s);
    row(u"https://x.org/%FF.pdf"_s, u"document"_s);
    row(u"https://x.org/.pdf"_s, u"document"_s);
    row(u"https://x.org/..."_s, u"document"_s);
    row(u"https://x.org/dir/"_s, u"document"_s);
    row(u"https://x.org"_s, u"document"_s);
    row(u"https://x.org/?file=cv.pdf"_s, u"document"_s);
    row(u"https://x.org/"_s + QString(500, u'x') + u".pdf"_s, QString(200, u'x'));
}

void WelcomeKitAdditionsTest::namesAFile()
{
    QFETCH(QString, url);
    QTEST(welcomekit::fileNameOf(QUrl(url)), "name");
}

void WelcomeKitAdditionsTest::refusesWhatIsNotSentOnce_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const QString file = u"https://x.org/a.pdf"_s;
    for (const Field &field : FieldCatalog::welcomeKit()) {
        if (!field.uses.testFlag(FieldUse::SendOnce))
            QTest::newRow(qPrintable(field.name)) << u"c"_s << field.name << file;
    }
    QTest::newRow("no such field") << u"c"_s << u"comments"_s << u"Hello"_s;
    QTest::newRow("blank comment") << u"c"_s << comment << u" \n"_s;
    QTest::newRow("blank document") << u"c"_s << document << u" "_s;
    QTest::newRow("a file of this computer") << u"c"_s << document << u"file:///home/zoe/cv.pdf"_s;
    QTest::newRow("no URL") << u"c"_s << document << u"cv.pdf"_s;
    QTest::newRow("no host") << u"c"_s << document << u"https:///cv.pdf"_s;
    QTest::newRow("no candidate") << QString() << comment << u"Hello"_s;
    QTest::newRow("a path") << u".."_s << comment << u"Hello"_s;
}

void WelcomeKitAdditionsTest::refusesWhatIsNotSentOnce()
{
    QFETCH(QString, reference);
    QFETCH(QString, field);
    QFETCH(QString, text);
    ScriptedServer server;
    const auto ats = speaksTo(server);
    const auto sent = awaited(ats->sendOnce(reference, field, Value::ofText(text), {}));
    QVERIFY(!sent);
    QVERIFY(!sent.error().maybeApplied);
    for (const Value &value : {Value::unknown(), Value::empty(), Value::ofFlag(true), Value::ofList({text})})
        QVERIFY(!awaited(ats->sendOnce(reference, field, value, {})));
    QCOMPARE(server.arrivals().size(), 0);
}

void WelcomeKitAdditionsTest::mapsStatuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    // Documented: 400 to 405, 500, 503 (welcomekit/README.md, section 3). The rest: anything a server between may say.
    const QList<std::pair<int, Kind>> all = {
        {304, Kind::Unexpected},  {400, Kind::Rejected},    {401, Kind::Unauthorized}, {403, Kind::Forbidden},
        {404, Kind::NotFound},    {405, Kind::Unexpected},  {406, Kind::Unexpected},   {408, Kind::NoAnswer},
        {409, Kind::Rejected},    {410, Kind::NotFound},    {412, Kind::Rejected},     {413, Kind::Rejected},
        {415, Kind::Rejected},    {418, Kind::Unexpected},  {422, Kind::Rejected},     {423, Kind::Rejected},
        {425, Kind::RateLimited}, {428, Kind::Rejected},    {429, Kind::RateLimited},  {431, Kind::Unexpected},
        {451, Kind::Rejected},    {500, Kind::ServerFault}, {501, Kind::Unexpected},   {502, Kind::ServerFault},
        {503, Kind::Maintenance}, {504, Kind::ServerFault}, {505, Kind::ServerFault},  {520, Kind::ServerFault},
        {599, Kind::ServerFault},
    };
    for (const QString &field : {comment, document}) {
        for (const auto &[status, kind] : all)
            QTest::addRow("%s %d", qPrintable(field), status) << field << status << kind;
    }
}

void WelcomeKitAdditionsTest::mapsStatuses()
{
    QFETCH(QString, field);
    QFETCH(int, status);
    const QByteArray body = status == 304 ? ""_ba : R"({"error":"code","error_description":"Words of secret"})"_ba;
    ScriptedServer server({answer(status, body)});
    const auto ats = speaksTo(server);
    const auto sent = awaited(ats->sendOnce(u"c"_s, field, valueFor(field), {}));
    QVERIFY(!sent);
    QTEST(sent.error().kind, "kind");
    QCOMPARE(sent.error().status, status);
    QCOMPARE(sent.error().maybeApplied, status < 400 || status > 405);
    if (status != 304) {
        QCOMPARE(sent.error().code, u"code"_s);
        QCOMPARE(sent.error().text, u"Words of …"_s); // the token is "secret"
    }
    QCOMPARE(server.arrivals().size(), 1);
}

void WelcomeKitAdditionsTest::neverSendsTwice_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("closed") << closeWithoutAnswer();
    QTest::newRow("cut") << cutAnswer(201, R"({"id":7,"content":"<p>Hello</p>"})", 9);
    QTest::newRow("500") << answer(500, "<html>");
    QTest::newRow("503") << answer(503, "<html>", {"Retry-After: 0"});
    QTest::newRow("a page") << answer(200, "<html>Log in</html>");
    QTest::newRow("empty") << answer(201, "");
    QTest::newRow("empty object") << answer(201, "{}");
    QTest::newRow("empty list") << answer(201, "[]");
    QTest::newRow("an error with a good status") << answer(200, R"({"error":"validation_failed"})");
    QTest::newRow("null") << answer(200, "null");
    QTest::newRow("no content") << answer(204, "");
    QTest::newRow("reset content") << answer(205, "");
    QTest::newRow("another comment") << answer(201, R"({"id":7,"raw_content":"Goodbye"})");
    QTest::newRow("a comment without an id") << answer(201, R"({"id":null})");
    QTest::newRow("documents that are none") << answer(201, "[null,1,{}]");
    QTest::newRow("a document of another") << answer(201, R"([{"id":8,"candidate_reference":"d"}])");
    QTest::newRow("another document") << answer(201, R"([{"id":8,"filename":"portfolio"}])");
    QTest::newRow("sent elsewhere") << answer(302, "", {"Location: /comments/7"});
}

void WelcomeKitAdditionsTest::neverSendsTwice()
{
    QFETCH(Step, step);
    for (const QString &field : {comment, document}) {
        ScriptedServer server;
        server.setHandler([step](const Arrival &) { return step; });
        const auto ats = speaksTo(server, 5);
        const auto sent = awaited(ats->sendOnce(u"c"_s, field, valueFor(field), {}));
        QVERIFY(!sent);
        QVERIFY(sent.error().maybeApplied);
        // Nothing of it is left that could still go out: the next request is this one.
        (void)awaited(ats->identity({}));
        QCOMPARE(server.arrivals().at(0).verb, "POST"_ba);
        QCOMPARE(server.arrivals().at(1).verb, "GET"_ba);
    }
}

void WelcomeKitAdditionsTest::takesWhatProvesIt_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    for (const int status : {200, 201, 202}) {
        QTest::addRow("comment %d", status) << comment << status << goodAnswer(comment);
        QTest::addRow("document %d", status) << document << status << goodAnswer(document);
    }
    QTest::newRow("comment, its id only") << comment << 200 << R"({"id":"7"})"_ba;
    QTest::newRow("comment, its text only") << comment << 200 << R"({"raw_content":"Hello"})"_ba;
    QTest::newRow("document, called so") << document << 200 << R"([{"id":8,"filename":"CV.pdf"}])"_ba;
    QTest::newRow("documents, an older one too") << document << 200 << R"([{"filename":"a"},{"filename":"cv"}])"_ba;
}

void WelcomeKitAdditionsTest::takesWhatProvesIt()
{
    QFETCH(QString, field);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    ScriptedServer server({answer(status, body)});
    const auto ats = speaksTo(server);
    QVERIFY(awaited(ats->sendOnce(u"c"_s, field, valueFor(field), {})));
}

void WelcomeKitAdditionsTest::listsAllDocuments()
{
    // The second page repeats one of the first, and the headers are not there.
    ScriptedServer server({answer(200, page(0, 100)), answer(200, page(99, 130))});
    const auto ats = speaksTo(server);
    const auto documents = awaited(ats->documents(u"c"_s, {}));
    QVERIFY(documents);
    QCOMPARE(documents->size(), 130);
    QCOMPARE(server.arrivals().at(0).target, "/api/v1/external/documents?candidate_reference=c&per_page=100&page=1"_ba);
    QCOMPARE(server.arrivals().at(1).target, "/api/v1/external/documents?candidate_reference=c&per_page=100&page=2"_ba);
    QCOMPARE(server.arrivals().size(), 2);
}

void WelcomeKitAdditionsTest::endsDocumentsThatRepeat()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return answer(200, page(0, 100)); }); // knows no `page`
    const auto ats = speaksTo(server);
    QCOMPARE(awaited(ats->documents(u"c"_s, {}))->size(), 100);
    QCOMPARE(server.arrivals().size(), 2);
}

void WelcomeKitAdditionsTest::readsDocumentsLeniently()
{
    ScriptedServer server({answer(200, R"([
        {"id":1,"job_reference":"j","candidate_reference":"c","filename":"resume","file_url":"https://x.org/1",
         "size":4242,"content_type":"application/pdf","created_at":"2024-02-29T12:00:00.000+01:00"},
        {"id":"2","filename":null,"file_url":7,"size":"big","created_at":"yesterday","new":{"a":[1]}},
        {"candidate_reference":"other","filename":"not ours"},
        {"filename":"no id"},
        {"filename":"no id"},
        {}, null, 3, "text", []
    ])")});
    const auto ats = speaksTo(server);
    const auto documents = awaited(ats->documents(u"c"_s, {}));
    QVERIFY(documents);
    QCOMPARE(documents->size(), 3);
    const Document &first = documents->at(0);
    QCOMPARE(first.fileName, u"resume"_s);
    QCOMPARE(first.url, QUrl(u"https://x.org/1"_s));
    QCOMPARE(first.size, 4242);
    QCOMPARE(first.createdAt, QDateTime({2024, 2, 29}, {11, 0}, Qt::UTC));
    const Document &second = documents->at(1);
    QVERIFY(second.fileName.isEmpty());
    QVERIFY(second.url.isEmpty());
    QCOMPARE(second.size, -1);
    QVERIFY(!second.createdAt.isValid());
    QCOMPARE(documents->at(2).fileName, u"no id"_s);
}

void WelcomeKitAdditionsTest::saysWhyDocumentsCannotBeRead()
{
    ScriptedServer server({answer(403, "{}"), answer(404, "{}"), answer(200, "{}"), answer(200, "<html>")});
    const auto ats = speaksTo(server);
    for (const Kind kind : {Kind::Forbidden, Kind::NotFound, Kind::Malformed, Kind::Malformed}) {
        const auto documents = awaited(ats->documents(u"c"_s, {}));
        QVERIFY(!documents);
        QCOMPARE(documents.error().kind, kind);
        QVERIFY(!documents.error().maybeApplied);
    }
    QCOMPARE(awaited(ats->documents(u".."_s, {})).error().kind, Kind::NotFound);
    QCOMPARE(server.arrivals().size(), 4);
}

void WelcomeKitAdditionsTest::readsEmailsLeniently()
{
    ScriptedServer server({answer(200, R"([
        {"id":1,"subject":"Hello","body":"<p>x</p>","from_email":"a@x.example","to":"b@x.example",
         "created_at":"2024-02-29T12:00:00.000+01:00","origin":"api","candidate_reference":"c",
         "attachments":[{"filename":"map","file_url":"https://x.org/1","size":1,"content_type":"image/png"},{},null,7]},
        {"id":"2","subject":null,"body":7,"attachments":"none","created_at":"yesterday"},
        {"id":3,"candidate_reference":"other","subject":"not ours"},
        {}, null, 3, "text", []
    ])")});
    const auto ats = speaksTo(server);
    const auto emails = awaited(ats->emails(u"c"_s, {}));
    QVERIFY(emails);
    QCOMPARE(server.arrivals().at(0).target, "/api/v1/external/emails?candidate_reference=c&per_page=100&page=1"_ba);
    QCOMPARE(emails->size(), 2);
    const Email &first = emails->at(0);
    QCOMPARE(first.subject, u"Hello"_s);
    QCOMPARE(first.body, u"<p>x</p>"_s);
    QCOMPARE(first.from, u"a@x.example"_s);
    QCOMPARE(first.to, u"b@x.example"_s);
    QCOMPARE(first.createdAt, QDateTime({2024, 2, 29}, {11, 0}, Qt::UTC));
    QCOMPARE(first.attachments, QStringList(u"map"_s));
    QVERIFY(emails->at(1).subject.isEmpty() && emails->at(1).body.isEmpty() && !emails->at(1).createdAt.isValid());
}

void WelcomeKitAdditionsTest::saysWhyEmailsCannotBeRead()
{
    ScriptedServer server({answer(403, "{}"), answer(404, "{}"), answer(200, "{}"), answer(200, "<html>")});
    const auto ats = speaksTo(server);
    for (const Kind kind : {Kind::Forbidden, Kind::NotFound, Kind::Malformed, Kind::Malformed})
        QCOMPARE(awaited(ats->emails(u"c"_s, {})).error().kind, kind);
    QCOMPARE(awaited(ats->emails(u".."_s, {})).error().kind, Kind::NotFound);
    QCOMPARE(server.arrivals().size(), 4);
}

void WelcomeKitAdditionsTest::theSandboxTellsEmails()
{
    sandbox::Sandbox sandbox({.candidates = 60});
    QVERIFY(sandbox.start());
    const auto ats = makeAts(account(sandbox.baseUrl()), u"sandbox-token"_s);
    qsizetype count = 0;
    for (const QString &reference : sandbox.candidateReferences()) {
        const auto emails = awaited(ats->emails(reference, {}));
        QVERIFY(emails);
        for (const Email &email : *emails) {
            QVERIFY(!email.subject.isEmpty() && !email.body.isEmpty() && !email.from.isEmpty() && !email.to.isEmpty());
            QVERIFY(email.createdAt.isValid());
        }
        count += emails->size();
    }
    QVERIFY(count > 0);
    const auto scopeless = makeAts(account(sandbox.baseUrl()), u"sandbox-token-without-emails_r"_s);
    const QString anyone = sandbox.candidateReferences().constFirst();
    QCOMPARE(awaited(scopeless->emails(anyone, {})).error().kind, Kind::Forbidden);
    QVERIFY(awaited(scopeless->documents(anyone, {})));
}

void WelcomeKitAdditionsTest::stopsBeforeAnythingIsSent()
{
    ScriptedServer server;
    const auto ats = speaksTo(server);
    std::stop_source stop;
    stop.request_stop();
    const auto sent = awaited(ats->sendOnce(u"c"_s, comment, valueFor(comment), stop.get_token()));
    QCOMPARE(sent.error().kind, Kind::Cancelled);
    QVERIFY(!sent.error().maybeApplied);
    QCOMPARE(awaited(ats->documents(u"c"_s, stop.get_token())).error().kind, Kind::Cancelled);
    QCOMPARE(server.arrivals().size(), 0);
}

void WelcomeKitAdditionsTest::theSandboxTakesBoth()
{
    sandbox::Sandbox sandbox({.candidates = 20});
    QVERIFY(sandbox.start());
    const auto ats = makeAts(account(sandbox.baseUrl()), u"sandbox-token"_s);
    const QString reference = sandbox.candidateReferences().constFirst();
    const QString words = u"Line one\n\n<b>“two”</b> é ✓"_s;
    const qsizetype before = sandbox.candidate(reference)["comments"_L1].toArray().size();
    QVERIFY(awaited(ats->sendOnce(reference, comment, Value::ofText(words), {})));
    const QJsonArray comments = sandbox.candidate(reference)["comments"_L1].toArray();
    QCOMPARE(comments.size(), before + 1);
    QCOMPARE(comments.last()["raw_content"_L1].toString(), words);

    const auto had = awaited(ats->documents(reference, {}));
    QVERIFY(had);
    const QString file = sandbox.url(u"/files/cv.pdf"_s).toString();
    const auto sent = awaited(ats->sendOnce(reference, document, Value::ofText(file), {}));
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().text));
    const auto has = awaited(ats->documents(reference, {}));
    QVERIFY(has);
    QCOMPARE(has->size(), had->size() + 1);
    QCOMPARE(has->constLast().fileName, u"cv"_s);
    QVERIFY(has->constLast().size > 0);
    QVERIFY(has->constLast().createdAt.isValid());
}

void WelcomeKitAdditionsTest::theSandboxRefuses()
{
    sandbox::Sandbox sandbox({.candidates = 20});
    QVERIFY(sandbox.start());
    const QString reference = sandbox.candidateReferences().constFirst();
    const auto ats = makeAts(account(sandbox.baseUrl()), u"sandbox-token"_s);
    QCOMPARE(awaited(ats->sendOnce(u"nobody"_s, comment, Value::ofText(u"x"_s), {})).error().kind, Kind::NotFound);
    const QString nowhere = sandbox.url(u"/files/nothing-here.pdf"_s).toString();
    const auto refused = awaited(ats->sendOnce(reference, document, Value::ofText(nowhere), {}));
    QCOMPARE(refused.error().kind, Kind::Rejected);
    QVERIFY(!refused.error().maybeApplied);
    QVERIFY(!refused.error().text.isEmpty());
    const auto scopeless = makeAts(account(sandbox.baseUrl()), u"sandbox-token-without-comments_w,documents_rw"_s);
    for (const QString &field : {comment, document})
        QCOMPARE(awaited(scopeless->sendOnce(reference, field, valueFor(field), {})).error().kind, Kind::Forbidden);
}

void WelcomeKitAdditionsTest::theSandboxHasWhatWasLost()
{
    sandbox::Sandbox sandbox({.candidates = 20});
    QVERIFY(sandbox.start());
    const auto ats = makeAts(account(sandbox.baseUrl()), u"sandbox-token"_s);
    const QString reference = sandbox.candidateReferences().constFirst();
    const qsizetype before = sandbox.candidate(reference)["comments"_L1].toArray().size();
    sandbox.setFault({.drop = sandbox::Fault::Drop::After, .next = 1, .match = u"POST .*"_s});
    const auto lost = awaited(ats->sendOnce(reference, comment, Value::ofText(u"x"_s), {}));
    QVERIFY(lost.error().maybeApplied);
    QCOMPARE(sandbox.candidate(reference)["comments"_L1].toArray().size(), before + 1);
    sandbox.setFault({.drop = sandbox::Fault::Drop::After, .next = 1, .match = u"POST .*"_s});
    const QString file = sandbox.url(u"/files/cv.pdf"_s).toString();
    const auto had = awaited(ats->documents(reference, {}));
    QVERIFY(awaited(ats->sendOnce(reference, document, Value::ofText(file), {})).error().maybeApplied);
    const auto has = awaited(ats->documents(reference, {})); // which tells that it did arrive
    QCOMPARE(has->size(), had->size() + 1);
}

void WelcomeKitAdditionsTest::keepsToTheAccountsRate()
{
    ScriptedServer server;
    server.setHandler([](const Arrival &) { return answer(200, "{}"); });
    const auto clock = std::make_shared<ManualClock>();
    const auto ats = makeAts(account(server.url(), 0.5), u"t"_s, {.clock = clock});
    QCOMPARE(ats->requestsPerSecond(), 0.5);
    const QDateTime start = clock->now();
    QList<QDateTime> at;
    for (int i = 0; i < 3; ++i) {
        std::optional<Result<Candidate>> read;
        server.setHandler([&](const Arrival &) { return answer(200, R"({"reference":"c"})"); });
        ats->candidate(u"c"_s, {}).then([&read](const Result<Candidate> &result) { read = result; });
        QVERIFY(QTest::qWaitFor([&] { return read.has_value() || clock->isAnythingWaiting(); }));
        if (!read)
            clock->advanceToNext();
        QTRY_VERIFY(read);
        at.append((*read)->readAt);
    }
    QCOMPARE(at, (QList<QDateTime>{start, start.addSecs(2), start.addSecs(4)}));
    QCOMPARE(makeAts(account(server.url(), 0), u"t"_s)->requestsPerSecond(), 0.0);
}

QTEST_GUILESS_MAIN(WelcomeKitAdditionsTest)
#include "tst_welcomekit_additions.moc"
