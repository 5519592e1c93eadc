// SPDX-License-Identifier: MIT
#include "client.h"

using namespace Qt::StringLiterals;
using vivier::sandbox::Options;

/// What the sandbox fetches from a remote_*_url, what it refuses and why, and the sample files it serves.
class TestSandboxFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodFilesAreFetchedAndServed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("type");
        const QString resume = u"remote_resume_url"_s;
        QTest::newRow("pdf") << resume << u"cv.pdf"_s << u"application/pdf"_s;
        QTest::newRow("docx") << resume << u"cv.docx"_s
                              << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
        QTest::newRow("odt") << resume << u"cv.odt"_s << u"application/vnd.oasis.opendocument.text"_s;
        QTest::newRow("doc") << resume << u"cv.doc"_s << u"application/msword"_s;
        QTest::newRow("slow") << resume << u"slow.pdf"_s << u"application/pdf"_s;
        QTest::newRow("portfolio of 6 MB") << u"remote_portfolio_url"_s << u"big.pdf"_s << u"application/pdf"_s;
        QTest::newRow("image") << u"remote_image_url"_s << u"avatar.png"_s << u"image/png"_s;
    }
    void goodFilesAreFetchedAndServed()
    {
        QFETCH(QString, field);
        QFETCH(QString, file);
        QFETCH(QString, type);
        Client client;
        const QString reference = client.someone();
        const QUrl source = client.sandbox.url(u"/files/"_s + file);
        const Answer answer = client.put(u"/candidates/"_s + reference, {{field, source.toString()}});
        QVERIFY2(answer.status == 200, answer.body.constData());
        QJsonObject json = answer.object();
        // slow.pdf is cv.pdf, in slow motion: no need to wait for it twice.
        const bool slow = file == "slow.pdf"_L1;
        const QByteArray bytes = client.send("GET", slow ? client.sandbox.url(u"/files/cv.pdf"_s) : source).body;
        QUrl stored(json["profile"_L1]["avatar_url"_L1].toString());
        if (field == "remote_resume_url"_L1) {
            stored = QUrl(json["resume_url"_L1].toString());
            QCOMPARE(json["resume_content_type"_L1].toString(), type);
            QCOMPARE(json["resume_size"_L1].toInt(), int(bytes.size()));
        } else if (field == "remote_portfolio_url"_L1) {
            stored = QUrl(json["portfolio_url"_L1].toString());
            QCOMPARE(json["portfolio_size"_L1].toInt(), int(bytes.size()));
        }
        QVERIFY(stored.path().startsWith("/files/stored/"_L1));
        const Answer served = client.send("GET", stored);
        QCOMPARE(served.status, 200);
        QVERIFY(served.body == bytes);
        QCOMPARE(QString::fromLatin1(served.headers.value("content-type")), type);
        QCOMPARE(client.sandbox.candidate(reference)[field].toString(), source.toString());
    }

    void badFilesAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("reason");
        const QString resume = u"remote_resume_url"_s;
        const QString portfolio = u"remote_portfolio_url"_s;
        const QString image = u"remote_image_url"_s;
        QTest::newRow("too large") << resume << u"/files/big.pdf"_s << u"larger than 5 MB"_s;
        QTest::newRow("portfolio too large") << portfolio << u"/files/huge.pdf"_s << u"larger than 10 MB"_s;
        QTest::newRow("not found") << resume << u"/files/missing.pdf"_s << u"404"_s;
        QTest::newRow("log-in page") << resume << u"/files/login.html"_s << u"text/html"_s;
        QTest::newRow("log-in page called pdf") << resume << u"/files/private-cv.pdf"_s << u"text/html"_s;
        QTest::newRow("picture as resume") << resume << u"/files/avatar.png"_s << u"image/png"_s;
        QTest::newRow("text as resume") << resume << u"/files/notes.txt"_s << u"octet-stream"_s;
        QTest::newRow("word as portfolio") << portfolio << u"/files/cv.docx"_s << u"must be a PDF"_s;
        QTest::newRow("pdf as picture") << image << u"/files/cv.pdf"_s << u"must be an image"_s;
        QTest::newRow("stalled") << resume << u"/files/stalled.pdf"_s << u"within 0.4 s"_s;
        QTest::newRow("nobody listens") << resume << u"http://127.0.0.1:1/cv.pdf"_s << u"could not be fetched"_s;
    }
    void badFilesAreRefusedWithTheReason()
    {
        QFETCH(QString, field);
        QFETCH(QString, url);
        QFETCH(QString, reason);
        Client client({.fetchTimeoutMs = reason.startsWith("within"_L1) ? 400 : 10'000});
        const QString reference = client.someone();
        const QJsonObject before = client.sandbox.candidate(reference);
        const QString whole = url.startsWith(u'/') ? client.sandbox.url(url).toString() : url;
        const Answer answer =
            client.put(u"/candidates/"_s + reference, {{field, whole}, {u"firstname"_s, u"Not applied"_s}});
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"validation_failed"_s);
        QVERIFY2(answer.sentence().contains(reason), qPrintable(answer.sentence()));
        QVERIFY2(answer.sentence().startsWith(field), qPrintable(answer.sentence()));
        QCOMPARE(client.sandbox.candidate(reference), before);
    }

    void allThreeAtOnce()
    {
        Client client;
        const auto url = [&](const QString &name) { return client.sandbox.url(u"/files/"_s + name).toString(); };
        const Answer answer =
            client.put(u"/candidates/"_s + client.someone(), {{u"remote_resume_url"_s, url(u"cv.docx"_s)},
                                                              {u"remote_portfolio_url"_s, url(u"portfolio.pdf"_s)},
                                                              {u"remote_image_url"_s, url(u"avatars/7.png"_s)}});
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.object()["resume_url"_L1].toString().endsWith("cv.docx"_L1));
        QVERIFY(answer.object()["portfolio_url"_L1].toString().endsWith("portfolio.pdf"_L1));
        QVERIFY(answer.object()["profile"_L1]["avatar_url"_L1].toString().endsWith("7.png"_L1));
    }

    void aSlowFetchKeepsTheServerAnswering()
    {
        Client client({.fetchTimeoutMs = 1'000});
        QNetworkRequest request(QUrl(client.sandbox.baseUrl().toString() + u"/candidates/"_s + client.someone()));
        request.setRawHeader("Authorization", "Bearer sandbox-token");
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        const QJsonObject body{{u"remote_resume_url"_s, client.sandbox.url(u"/files/stalled.pdf"_s).toString()}};
        std::unique_ptr<QNetworkReply> slow(client.network.put(request, QJsonDocument(body).toJson()));
        QCOMPARE(client.get(u"/users/current"_s).status, 200);
        QVERIFY(!slow->isFinished());
        QTRY_VERIFY(slow->isFinished());
        QCOMPARE(slow->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 400);
    }

    void stoppingDuringAFetchIsClean()
    {
        Client client;
        QNetworkRequest request(QUrl(client.sandbox.baseUrl().toString() + u"/candidates/"_s + client.someone()));
        request.setRawHeader("Authorization", "Bearer sandbox-token");
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        const QJsonObject body{{u"remote_resume_url"_s, client.sandbox.url(u"/files/stalled.pdf"_s).toString()}};
        std::unique_ptr<QNetworkReply> reply(client.network.put(request, QJsonDocument(body).toJson()));
        QCOMPARE(client.get(u"/users/current"_s).status, 200);
        client.sandbox.stop();
        QTRY_VERIFY(reply->isFinished());
    }

    void documentsAreAttachedAndListed()
    {
        Client client;
        const QString reference = client.sandbox.candidateReferences().at(4);
        const auto before = client.get(u"/documents?candidate_reference="_s + reference).array().size();
        const QJsonArray files{
            QJsonObject{{u"filename"_s, u"letter.v2.pdf"_s},
                        {u"url"_s, client.sandbox.url(u"/files/cv.pdf"_s).toString()}},
            QJsonObject{{u"filename"_s, u"notes"_s}, {u"url"_s, client.sandbox.url(u"/files/notes.txt"_s).toString()}}};
        const Answer answer =
            client.post(u"/documents"_s, {{u"candidate_reference"_s, reference}, {u"remote_file_urls"_s, files}});
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.array().size(), 2);
        const QJsonArray listed = client.get(u"/documents?candidate_reference="_s + reference).array();
        QCOMPARE(listed.size(), before + 2);
        const QJsonObject first = answer.array().at(0).toObject();
        QCOMPARE(keysOf(first), QStringList({u"candidate_reference"_s, u"content_type"_s, u"created_at"_s,
                                             u"file_url"_s, u"filename"_s, u"id"_s, u"job_reference"_s, u"size"_s}));
        QCOMPARE(first["filename"_L1].toString(), u"letter.v2"_s);
        QCOMPARE(client.send("GET", QUrl(first["file_url"_L1].toString())).body.size(), first["size"_L1].toInt());

        const auto refused = [&](const QJsonValue &urls) {
            return client.post(u"/documents"_s, {{u"candidate_reference"_s, reference}, {u"remote_file_urls"_s, urls}})
                .status;
        };
        QCOMPARE(refused(QJsonArray()), 400);
        QCOMPARE(refused(u"http://x"_s), 400);
        QCOMPARE(refused(QJsonArray{QJsonObject{{u"file"_s, u"x"_s}}}), 400);
        QCOMPARE(refused(QJsonArray{QJsonObject{{u"filename"_s, u"x"_s},
                                                {u"url"_s, client.sandbox.url(u"/files/missing.pdf"_s).toString()}}}),
                 400);
    }

    void generatedFilesAreWhatTheRecordSays()
    {
        Client client;
        QSet<QString> types;
        for (const QString &reference : client.sandbox.candidateReferences()) {
            const QJsonObject one = client.sandbox.candidate(reference);
            if (one["resume_url"_L1].isNull() || types.contains(one["resume_content_type"_L1].toString()))
                continue;
            types.insert(one["resume_content_type"_L1].toString());
            const Answer file = client.send("GET", QUrl(one["resume_url"_L1].toString()));
            QCOMPARE(file.status, 200);
            QCOMPARE(file.body.size(), one["resume_size"_L1].toInt());
            QCOMPARE(QString::fromLatin1(file.headers.value("content-type")), one["resume_content_type"_L1].toString());
        }
        QCOMPARE(types.size(), 3);
        const QUrl avatar(client.sandbox.candidate(client.someone())["profile"_L1]["avatar_url"_L1].toString());
        QVERIFY(client.send("GET", avatar).body.startsWith("\x89PNG"));
        QVERIFY(client.control("GET", u"/files/avatars/default.png"_s).body.startsWith("\x89PNG"));
    }

    void indexHasLinksToDrag()
    {
        Client client;
        const Answer index = client.control("GET", u"/files/"_s);
        QVERIFY(index.headers.value("content-type").startsWith("text/html"));
        const qsizetype first = index.body.indexOf("<a href=\"");
        QVERIFY(index.body.mid(first).startsWith("<a href=\"/files/cv.pdf\""));
        QVERIFY(index.body.contains("https://www.linkedin.com/in/"));
        QVERIFY(index.body.contains("https://github.com/"));
        QCOMPARE(client.control("GET", u"/files/none"_s).status, 404);
        QCOMPARE(client.control("DELETE", u"/files/cv.pdf"_s).status, 405);
    }
};

QTEST_GUILESS_MAIN(TestSandboxFiles)
#include "tst_sandbox_files.moc"
