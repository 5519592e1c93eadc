// SPDX-License-Identifier: MIT
// What came back of a link becomes a verdict: each kind, for each thing that a field wants, and in words.

#include "candidate/fieldcatalog.h"
#include "documents/linkverdict.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;
using Kind = LinkVerdict::Kind;
using Severity = LinkVerdict::Severity;
using Wants = LinkPurpose::Wants;

namespace {

const QDateTime now({2026, 12, 1}, {12, 0}, Qt::UTC);
const QByteArray pdf = "%PDF-1.7\n1 0 obj";
const QByteArray page = "<!DOCTYPE html><html><head><title>cv.pdf</title></head><body>…</body></html>";
const QByteArray login = "<html><body><form><input name=p type=\"password\"></form></body></html>";
const QByteArray odt =
    QByteArray("PK\x03\x04") + QByteArray(26, 'x') + "mimetypeapplication/vnd.oasis.opendocument.textPK";
const QByteArray docx = QByteArray("PK\x03\x04") + QByteArray(26, 'x') + "[Content_Types].xml word/document.xml";
const QByteArray xlsx = QByteArray("PK\x03\x04") + QByteArray(26, 'x') + "[Content_Types].xml xl/workbook.xml";
const QByteArray ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(60, '\0');

LinkPurpose resume()
{
    return {.ats = u"Welcome Kit"_s, .types = {u"PDF"_s, u"DOC"_s, u"DOCX"_s, u"ODT"_s}, .maxBytes = 5 * 1024 * 1024};
}
LinkPurpose picture()
{
    return {.ats = u"Welcome Kit"_s, .wants = Wants::Picture};
}
LinkPurpose document()
{
    return {.ats = u"Welcome Kit"_s};
}
LinkPurpose profile()
{
    return {.ats = u"Welcome Kit"_s, .wants = Wants::Page};
}

LinkAnswer answered(int status, const QByteArray &begin = {}, qint64 bytes = 212'000, const QByteArray &type = {},
                    const QString &link = u"https://a.example/cv.pdf"_s)
{
    LinkAnswer answer{.link = QUrl(link), .end = QUrl(link), .bytes = bytes, .askedAt = now};
    answer.glimpse = {.end = Glimpse::End::Answered, .status = status, .contentType = type, .begin = begin};
    return answer;
}

LinkAnswer ended(Glimpse::End end)
{
    LinkAnswer answer = answered(0, {}, -1);
    answer.glimpse.end = end;
    return answer;
}

} // namespace

Q_DECLARE_METATYPE(vivier::LinkAnswer)
Q_DECLARE_METATYPE(vivier::LinkPurpose)

class TestLinkJudgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<LinkAnswer>("answer");
        QTest::addColumn<LinkPurpose>("purpose");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("type");
        const auto row = [](const char *name, const LinkAnswer &answer, const LinkPurpose &purpose, Kind kind,
                            Severity severity, const QString &type = {}) {
            QTest::newRow(name) << answer << purpose << kind << severity << type;
        };
        row("PDF", answered(206, pdf), resume(), Kind::Fine, Severity::Ok, u"PDF"_s);
        row("PDF after a preamble", answered(200, QByteArray(900, ' ') + pdf), resume(), Kind::Fine, Severity::Ok,
            u"PDF"_s);
        row("PDF whatever the site calls it", answered(200, pdf, 10, "text/html"), resume(), Kind::Fine, Severity::Ok,
            u"PDF"_s);
        row("DOCX", answered(200, docx), resume(), Kind::Fine, Severity::Ok, u"DOCX"_s);
        row("ODT", answered(200, odt), resume(), Kind::Fine, Severity::Ok, u"ODT"_s);
        row("DOC by its directory", answered(200, ole + QByteArray("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24)),
            resume(), Kind::Fine, Severity::Ok, u"DOC"_s);
        row("DOC by what is said of it", answered(200, ole, 99, "application/msword"), resume(), Kind::Fine,
            Severity::Ok, u"DOC"_s);
        row("an old spreadsheet", answered(200, ole, 99, "application/vnd.ms-excel"), resume(), Kind::WrongType,
            Severity::Bad, u"Office"_s);
        row("XLSX called DOCX", answered(200, xlsx, 99, "application/vnd.ms-excel", u"https://a.example/cv.docx"_s),
            resume(), Kind::WrongType, Severity::Bad, u"XLSX"_s);
        row("PNG as a resume", answered(200, "\x89PNG\r\n"), resume(), Kind::WrongType, Severity::Bad, u"PNG"_s);
        row("a program", answered(200, "MZ\x90", 99, "application/pdf"), resume(), Kind::WrongType, Severity::Bad,
            u"EXE"_s);
        row("a program where anything goes", answered(200, "MZ\x90"), document(), Kind::WrongType, Severity::Bad,
            u"EXE"_s);
        row("text", answered(200, "Curriculum"), resume(), Kind::WrongType, Severity::Bad, u"TXT"_s);
        row("anything where no type is documented", answered(200, "\x89PNG\r\n"), document(), Kind::Fine, Severity::Ok,
            u"PNG"_s);
        row("PNG", answered(200, "\x89PNG\r\n"), picture(), Kind::Fine, Severity::Ok, u"PNG"_s);
        row("JPEG", answered(200, "\xFF\xD8\xFF\xE0"), picture(), Kind::Fine, Severity::Ok, u"JPEG"_s);
        row("GIF", answered(200, "GIF89a"), picture(), Kind::Fine, Severity::Ok, u"GIF"_s);
        row("WEBP", answered(200, "RIFF1234WEBP"), picture(), Kind::Fine, Severity::Ok, u"WEBP"_s);
        row("PDF as a picture", answered(200, pdf), picture(), Kind::WrongType, Severity::Bad, u"PDF"_s);

        row("a page", answered(200, page, 99, "text/html"), resume(), Kind::ViewerPage, Severity::Bad, u"HTML"_s);
        row("a page that says it is a PDF", answered(200, page, 99, "application/pdf"), resume(), Kind::ViewerPage,
            Severity::Bad, u"HTML"_s);
        row("a page as a document", answered(200, page), document(), Kind::ViewerPage, Severity::Bad, u"HTML"_s);
        row("a page as a picture", answered(200, page), picture(), Kind::ViewerPage, Severity::Bad, u"HTML"_s);
        row("a login page", answered(200, login, 99, "text/html"), resume(), Kind::LoginPage, Severity::Bad, u"HTML"_s);
        LinkAnswer moved = answered(200, page, 99, "text/html");
        moved.end = QUrl(u"https://accounts.example/v3"_s);
        row("a login host", moved, resume(), Kind::LoginPage, Severity::Bad, u"HTML"_s);
        moved.end = QUrl(u"https://a.example/users/sign_in?next=cv"_s);
        row("a login path", moved, resume(), Kind::LoginPage, Severity::Bad, u"HTML"_s);
        moved.end = QUrl(u"https://a.example/authors/ann"_s);
        row("not a login path", moved, resume(), Kind::ViewerPage, Severity::Bad, u"HTML"_s);

        const qint64 limit = resume().maxBytes;
        row("as large as may be", answered(206, pdf, limit), resume(), Kind::Fine, Severity::Ok, u"PDF"_s);
        row("too large by a byte", answered(206, pdf, limit + 1), resume(), Kind::TooLarge, Severity::Bad, u"PDF"_s);
        row("size not told", answered(200, pdf, -1), resume(), Kind::SizeUntold, Severity::Doubt, u"PDF"_s);
        row("size not told, no limit", answered(200, pdf, -1), document(), Kind::Fine, Severity::Ok, u"PDF"_s);
        row("empty", answered(200, {}, 0), resume(), Kind::Empty, Severity::Bad);
        row("empty, as no range of it can be had", answered(416, {}, 0), resume(), Kind::Empty, Severity::Bad);

        row("401", answered(401), resume(), Kind::Forbidden, Severity::Bad);
        row("403", answered(403), resume(), Kind::Forbidden, Severity::Bad);
        row("404", answered(404), resume(), Kind::NotFound, Severity::Bad);
        row("410", answered(410), resume(), Kind::Gone, Severity::Bad);
        row("429", answered(429), resume(), Kind::Busy, Severity::Doubt);
        row("503", answered(503), resume(), Kind::Busy, Severity::Doubt);
        row("500", answered(500), resume(), Kind::ServerFault, Severity::Doubt);
        row("502", answered(502), resume(), Kind::ServerFault, Severity::Doubt);
        row("418", answered(418), resume(), Kind::Unclear, Severity::Doubt);

        row("no answer", ended(Glimpse::End::NoAnswer), resume(), Kind::NoAnswer, Severity::Doubt);
        row("the proxy", ended(Glimpse::End::ProxyRefused), resume(), Kind::NoAnswer, Severity::Doubt);
        row("no host", ended(Glimpse::End::NoName), resume(), Kind::NoSuchHost, Severity::Doubt);
        row("refused", ended(Glimpse::End::Refused), resume(), Kind::RefusedAddress, Severity::Bad);
        row("certificate", ended(Glimpse::End::NotTrusted), resume(), Kind::NotTrusted, Severity::Doubt);
        row("no link", ended(Glimpse::End::NotHttp), resume(), Kind::NotALink, Severity::Bad);
        row("stopped", ended(Glimpse::End::Stopped), resume(), Kind::Stopped, Severity::None);
        LinkAnswer circles = answered(302);
        circles.tooManyRedirects = true;
        row("circles", circles, resume(), Kind::TooManyRedirects, Severity::Bad);
        LinkAnswer down = answered(302);
        down.leadsToPlainHttp = true;
        row("plain http", down, resume(), Kind::LeadsToPlainHttp, Severity::Doubt);

        const QString signedUntil = u"https://d1.cloudfront.net/cv.pdf?Signature=x&Key-Pair-Id=K&Expires=%1"_s;
        const auto until = [&signedUntil](qint64 seconds) { return signedUntil.arg(now.toSecsSinceEpoch() + seconds); };
        row("expired", answered(403, {}, -1, {}, until(-60)), resume(), Kind::Expired, Severity::Bad);
        row("expired, and given all the same", answered(200, pdf, 99, {}, until(-60)), resume(), Kind::Fine,
            Severity::Doubt, u"PDF"_s);
        row("expires soon", answered(200, pdf, 99, {}, until(3'600)), resume(), Kind::Fine, Severity::Doubt, u"PDF"_s);
        row("expires later", answered(200, pdf, 99, {}, until(7 * 86'400)), resume(), Kind::Fine, Severity::Ok,
            u"PDF"_s);

        row("a profile", answered(200, page, 99, "text/html"), profile(), Kind::Fine, Severity::Ok, u"HTML"_s);
        row("a profile for members", answered(200, login), profile(), Kind::LoginPage, Severity::None, u"HTML"_s);
        row("a profile that wants no strangers", answered(999), profile(), Kind::Unclear, Severity::None);
        row("no profile", answered(404), profile(), Kind::NotFound, Severity::Doubt);
    }
    void verdicts()
    {
        QFETCH(LinkAnswer, answer);
        QFETCH(LinkPurpose, purpose);
        QFETCH(Kind, kind);
        QFETCH(Severity, severity);
        QFETCH(QString, type);
        const LinkVerdict verdict = verdictOf(answer, purpose, now);
        QCOMPARE(verdict.id(), verdictWithout(kind, answer.link, purpose).id());
        QCOMPARE(verdict.kind, kind);
        QCOMPARE(verdict.severity(now), severity);
        QCOMPARE(verdict.type, type);
        QVERIFY(kind == Kind::Stopped || !verdict.words(now).isEmpty());
        QVERIFY(verdict.isFinal());
    }

    void words()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const auto said = [&english](const LinkAnswer &answer) {
            return verdictOf(answer, resume(), now).words(now, english);
        };
        QCOMPARE(said(answered(206, pdf)), u"PDF · 212 kB · anyone can open it"_s);
        QCOMPARE(said(answered(200, login)), u"This is a login page: Welcome Kit will not get the file."_s);
        QCOMPARE(said(answered(206, pdf, 11'600'000)), u"11.6 MB is too large: Welcome Kit takes up to 5 MB here."_s);
        QCOMPARE(said(answered(200, "\x89PNG")), u"This is PNG: Welcome Kit takes PDF, DOC, DOCX, ODT here."_s);
        QVERIFY(said(answered(200, pdf, -1)).contains(u"Welcome Kit takes up to 5 MB"_s));
        const QString link = u"https://a.blob.core.windows.net/c/cv.pdf?sig=x&se=2026-12-01T%1Z"_s;
        QVERIFY(said(answered(200, pdf, 99, {}, link.arg(u"12:30:00"_s))).contains(u"expires today"_s));
        QVERIFY(said(answered(403, pdf, 99, {}, link.arg(u"11:30:00"_s))).startsWith(u"This link expired today"_s));
    }

    /// Whoever is meant is named, whatever is wrong, and each kind has a word of its own.
    void everyBadVerdictNamesTheAts()
    {
        QSet<QString> ids;
        for (int i = 0; i <= int(Kind::Last); ++i) {
            LinkVerdict verdict = verdictWithout(Kind(i), QUrl(u"https://a.example/cv.pdf"_s), resume());
            verdict.expires = now;
            ids.insert(verdict.id());
            const bool isSomething = verdict.severity(now) >= Severity::Doubt;
            if (!isSomething || verdict.kind == Kind::Fine || verdict.kind == Kind::Unclear)
                continue;
            QVERIFY2(verdict.words(now).contains(u"Welcome Kit"_s), qPrintable(verdict.id()));
            QVERIFY2(!verdict.advice().isEmpty(), qPrintable(verdict.id()));
        }
        QCOMPARE(ids.size(), int(Kind::Last) + 1);
    }

    void aViewerOffersTheFileItself()
    {
        const QString link = u"https://www.dropbox.com/s/9f2k/cv.pdf?dl=0"_s;
        QVERIFY(!verdictOf(answered(200, page, 99, {}, link), resume(), now).direct.isEmpty());
        QVERIFY(verdictOf(answered(206, pdf, 99, {}, link), resume(), now).direct.isEmpty());
        QVERIFY(verdictOf(answered(200, page), resume(), now).direct.isEmpty());
    }

    void purposesComeFromTheCatalog()
    {
        const FieldCatalog &catalog = FieldCatalog::welcomeKit();
        const auto of = [&catalog](const QString &name) { return linkPurposeOf(*catalog.find(name)); };
        QCOMPARE(of(u"remote_resume_url"_s)->maxBytes, 5 * 1024 * 1024);
        QVERIFY(of(u"remote_resume_url"_s)->types.contains(u"ODT"_s));
        QCOMPARE(of(u"remote_portfolio_url"_s)->maxBytes, 10 * 1024 * 1024);
        QCOMPARE(of(u"remote_portfolio_url"_s)->types, QStringList{u"PDF"_s});
        QCOMPARE(of(u"remote_image_url"_s)->wants, Wants::Picture);
        QCOMPARE(of(u"media_github"_s)->wants, Wants::Page);
        QCOMPARE(of(u"remote_resume_url"_s)->ats, u"Welcome Kit"_s);
        QVERIFY(!of(u"phone"_s));
    }

    /// No bytes and no status bring it down, and none of them is called a file that the field does not take.
    void noAnswerIsTakenForMoreThanItIs()
    {
        QRandomGenerator dice(15);
        const QList<QByteArray> begins{pdf, page, login,     odt,    docx,         xlsx,
                                       ole, "MZ", "\x89PNG", "GIF8", "PK\x03\x04", ""};
        for (int i = 0; i < 5'000; ++i) {
            QByteArray begin = begins.at(dice.bounded(int(begins.size())));
            begin.truncate(dice.bounded(int(begin.size()) + 1));
            for (int n = dice.bounded(4); n > 0 && !begin.isEmpty(); --n)
                begin[dice.bounded(int(begin.size()))] = char(dice.bounded(256));
            LinkAnswer answer = answered(dice.bounded(100, 600), begin, dice.bounded(20'000'000) - 1);
            answer.glimpse.isWhole = dice.bounded(2) == 1;
            const LinkVerdict verdict = verdictOf(answer, resume(), now);
            if (verdict.kind != Kind::Fine)
                continue;
            QVERIFY(answer.glimpse.status / 100 == 2);
            QVERIFY(verdict.wanted.contains(verdict.type));
            QVERIFY(verdict.bytes > 0 && verdict.bytes <= verdict.maxBytes);
        }
    }
};

QTEST_APPLESS_MAIN(TestLinkJudgement)
#include "tst_linkjudgement.moc"
