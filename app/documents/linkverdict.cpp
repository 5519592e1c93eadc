// SPDX-License-Identifier: MIT
#include "documents/linkverdict.h"

#include "candidate/linktarget.h"
#include "documents/directform.h"
#include "documents/linkexpiry.h"
#include "reader/filetype.h"

#include <QRegularExpression>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;
using LinkKind = LinkVerdict::Kind;
using Severity = LinkVerdict::Severity;
using Wants = LinkPurpose::Wants;

namespace {

constexpr auto html = "HTML"_L1;
constexpr qint64 soon = 24 * 60 * 60; ///< seconds: an ATS may fetch the link some time after it was sent

/// What the site or the name says, where the first bytes leave it open.
QString saidType(const LinkAnswer &answer)
{
    const QByteArray &type = answer.glimpse.contentType;
    if (type == "application/msword")
        return u"DOC"_s;
    if (type == "application/pdf")
        return u"PDF"_s;
    if (type == "application/vnd.oasis.opendocument.text")
        return u"ODT"_s;
    if (type == "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        return u"DOCX"_s;
    const QString disposition = QString::fromLatin1(answer.glimpse.disposition).remove(u'"');
    for (const QString &name : {fileExtension(answer.end), disposition.section(u'.', -1).trimmed().toUpper()}) {
        if (name == "DOC"_L1 || name == "DOCX"_L1 || name == "ODT"_L1)
            return name;
    }
    return {};
}

/// DOCX and ODT are archives: their first entries tell, which is all there is of them here.
QString archiveType(const LinkAnswer &answer)
{
    const QByteArray &begin = answer.glimpse.begin;
    const bool isTold = begin.mid(30, 8) == "mimetype"; // the first entry, stored as it is (ODF 1.2, part 3, 3.3)
    const QByteArray mime = isTold ? begin.mid(38, 80) : QByteArray();
    if (mime.startsWith("application/vnd.oasis.opendocument.text") && !mime.startsWith("application/vnd.oasis."
                                                                                       "opendocument.text-"))
        return u"ODT"_s;
    if (begin.contains("word/") || begin.contains("word\\"))
        return u"DOCX"_s;
    QStringList parts;
    for (const char *folder : {"xl/", "ppt/"}) {
        if (begin.contains(folder))
            parts.append(QString::fromLatin1(folder));
    }
    switch (cv::packageType(mime, parts)) {
    case FileType::Spreadsheet:
        return u"XLSX"_s;
    case FileType::Presentation:
        return u"PPTX"_s;
    case FileType::OpenDocument:
        return u"OpenDocument"_s;
    case FileType::EBook:
        return u"EPUB"_s;
    default:
        break;
    }
    const QString said = saidType(answer);
    const bool isPackage = begin.contains("[Content_Types].xml") || begin.contains("_rels/");
    const bool mayBe = (said == "DOCX"_L1 && (isPackage || !answer.glimpse.isWhole)) || said == "ODT"_L1;
    return mayBe ? said : u"ZIP"_s;
}

QString pictureType(const QByteArray &begin)
{
    if (begin.startsWith("GIF8"))
        return u"GIF"_s;
    if (begin.startsWith("RIFF"))
        return u"WEBP"_s;
    if (begin.startsWith("BM"))
        return u"BMP"_s;
    return begin.mid(4, 4) == "ftyp" ? u"HEIC"_s : u"TIFF"_s;
}

bool isProgram(const QByteArray &begin)
{
    return begin.startsWith("MZ") || begin.startsWith("\x7F"
                                                      "ELF");
}

QString typeOfBytes(const LinkAnswer &answer)
{
    const QByteArray &begin = answer.glimpse.begin;
    if (begin.isEmpty() || answer.glimpse.isPacked)
        return answer.glimpse.contentType.contains("html") ? QString(html) : saidType(answer);
    if (isProgram(begin))
        return u"EXE"_s;
    switch (cv::fileType(begin)) {
    case FileType::Pdf:
        return u"PDF"_s;
    case FileType::Zip:
        return archiveType(answer);
    case FileType::Word:
        return u"DOC"_s;
    case FileType::OldOffice: { // which of them it is, a directory tells that may be anywhere in the file
        const QString said = saidType(answer);
        return said == "DOC"_L1 ? said : u"Office"_s;
    }
    case FileType::EncryptedOffice:
        return u"Office"_s;
    case FileType::Png:
        return u"PNG"_s;
    case FileType::Jpeg:
        return u"JPEG"_s;
    case FileType::Picture:
        return pictureType(begin);
    case FileType::Rtf:
        return u"RTF"_s;
    case FileType::WebPage:
        return html;
    case FileType::Xml:
        return answer.glimpse.contentType.contains("html") ? QString(html) : u"XML"_s;
    case FileType::Text: // a page that begins otherwise is one all the same
        return answer.glimpse.contentType.contains("html") ? QString(html) : u"TXT"_s;
    case FileType::PostScript:
        return u"PostScript"_s;
    case FileType::Archive:
        return u"ZIP"_s;
    default:
        return answer.glimpse.contentType.contains("html") ? QString(html) : QString();
    }
}

/// By where it ended, or by what it asks for. Only of pages.
bool isLoginPage(const LinkAnswer &answer)
{
    static const QRegularExpression hosts(
        u"^(login|log-in|signin|auth|accounts|sso|idp|id)\\.|(^|\\.)login\\.(live|microsoftonline)\\.com$"_s);
    static const QRegularExpression paths(
        u"/(login|log-in|log_in|signin|sign-in|sign_in|sso|auth|authwall|authenticate|"
        "servicelogin|connexion|session/new)(\\.\\w+)?(/|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (hosts.match(answer.end.host()).hasMatch() || paths.match(answer.end.path()).hasMatch())
        return true;
    static const QRegularExpression asks(u"type\\s*=\\s*[\"']?password|autocomplete\\s*=\\s*[\"']?current-password|"
                                         "<title[^>]*>[^<]*\\b(log[ -]?in|sign[ -]?in|connexion|se connecter|"
                                         "s[’']identifier|anmelden|iniciar sesi|accedi|inloggen)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return asks.match(QString::fromUtf8(answer.glimpse.begin)).hasMatch();
}

LinkKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return LinkKind::Forbidden;
    case 404:
        return LinkKind::NotFound;
    case 410:
        return LinkKind::Gone;
    case 429:
    case 503:
        return LinkKind::Busy;
    default:
        return status >= 500 && status < 600 ? LinkKind::ServerFault : LinkKind::Unclear;
    }
}

bool fits(const LinkVerdict &verdict)
{
    static const QStringList pictures{u"PNG"_s, u"JPEG"_s, u"GIF"_s, u"WEBP"_s};
    if (verdict.wants == Wants::Picture)
        return pictures.contains(verdict.type);
    return verdict.wanted.isEmpty() ? verdict.type != "EXE"_L1 : verdict.wanted.contains(verdict.type);
}

/// Of an answer that is a success.
LinkKind kindOfFile(const LinkVerdict &verdict, const LinkAnswer &answer)
{
    const bool isPage = verdict.type == html;
    if (verdict.wants == Wants::Page)
        return isPage && isLoginPage(answer) ? LinkKind::LoginPage : LinkKind::Fine;
    const bool isEmpty = answer.bytes == 0 || (answer.glimpse.isWhole && answer.glimpse.begin.isEmpty());
    if (isEmpty)
        return LinkKind::Empty;
    if (isPage)
        return isLoginPage(answer) ? LinkKind::LoginPage : LinkKind::ViewerPage;
    if (verdict.type.isEmpty())
        return answer.glimpse.begin.isEmpty() || answer.glimpse.isPacked ? LinkKind::Unclear : LinkKind::WrongType;
    if (!fits(verdict))
        return LinkKind::WrongType;
    if (verdict.maxBytes > 0 && verdict.bytes > verdict.maxBytes)
        return LinkKind::TooLarge;
    return verdict.maxBytes > 0 && verdict.bytes < 0 ? LinkKind::SizeUntold : LinkKind::Fine;
}

LinkKind kindOf(const LinkVerdict &verdict, const LinkAnswer &answer)
{
    if (answer.tooManyRedirects)
        return LinkKind::TooManyRedirects;
    if (answer.leadsToPlainHttp)
        return LinkKind::LeadsToPlainHttp;
    switch (answer.glimpse.end) {
    case Glimpse::End::NotHttp:
        return answer.redirects > 0 ? LinkKind::Unclear : LinkKind::NotALink;
    case Glimpse::End::Refused:
        return LinkKind::RefusedAddress;
    case Glimpse::End::NoName:
        return LinkKind::NoSuchHost;
    case Glimpse::End::NotTrusted:
        return LinkKind::NotTrusted;
    case Glimpse::End::Stopped:
        return LinkKind::Stopped;
    case Glimpse::End::ProxyRefused:
    case Glimpse::End::NoAnswer:
        return LinkKind::NoAnswer;
    case Glimpse::End::Answered:
        break;
    }
    const int status = answer.glimpse.status;
    if (status == 416 && answer.bytes == 0)
        return verdict.wants == Wants::Page ? LinkKind::Fine : LinkKind::Empty;
    return status >= 200 && status < 300 ? kindOfFile(verdict, answer) : kindOfStatus(status);
}

LinkVerdict begun(const QUrl &link, const LinkPurpose &purpose)
{
    LinkVerdict verdict;
    verdict.ats = purpose.ats;
    verdict.host = link.host(QUrl::PrettyDecoded);
    verdict.wanted = purpose.types;
    verdict.wants = purpose.wants;
    verdict.maxBytes = purpose.maxBytes;
    verdict.expires = linkExpiry(link);
    return verdict;
}

} // namespace

std::optional<LinkPurpose> linkPurposeOf(const Field &field)
{
    if (field.kind != FieldKind::RemoteFile && field.kind != FieldKind::Url)
        return std::nullopt;
    LinkPurpose purpose{.ats = field.ats, .types = field.fileTypes, .maxBytes = field.maxBytes};
    if (field.kind == FieldKind::Url)
        purpose.wants = Wants::Page;
    else if (field.role == FieldRole::Avatar)
        purpose.wants = Wants::Picture;
    return purpose;
}

LinkVerdict verdictOf(const LinkAnswer &answer, const LinkPurpose &purpose, const QDateTime &now)
{
    LinkVerdict verdict = begun(answer.link, purpose);
    if (const QString end = answer.end.host(QUrl::PrettyDecoded); end != verdict.host)
        verdict.end = end;
    verdict.status = answer.glimpse.status;
    verdict.isByNameOnly = answer.isByNameOnly;
    verdict.askedAt = answer.askedAt;
    if (verdict.status >= 200 && verdict.status < 300) {
        verdict.type = typeOfBytes(answer);
        verdict.bytes = answer.bytes;
    }
    verdict.kind = kindOf(verdict, answer);
    // The site's own "no" may have many reasons: the link tells the one. A site that still gives the file is believed.
    const bool isOver = verdict.expires.isValid() && verdict.expires <= now;
    const bool isRefused = verdict.kind == LinkKind::Forbidden || verdict.kind == LinkKind::NotFound ||
                           verdict.kind == LinkKind::Gone ||
                           (verdict.kind == LinkKind::Unclear && verdict.status >= 400);
    if (isOver && isRefused)
        verdict.kind = LinkKind::Expired;
    const bool isPage = verdict.kind == LinkKind::ViewerPage || verdict.kind == LinkKind::LoginPage;
    if (isPage && verdict.wants != Wants::Page)
        verdict.direct = directForm(answer.link);
    return verdict;
}

LinkVerdict verdictWithout(LinkKind kind, const QUrl &link, const LinkPurpose &purpose)
{
    LinkVerdict verdict = begun(link, purpose);
    verdict.kind = kind;
    return verdict;
}

Severity LinkVerdict::severity(const QDateTime &now) const
{
    switch (kind) {
    case LinkKind::Off:
    case LinkKind::Offline:
    case LinkKind::Checking:
    case LinkKind::StillChecking:
    case LinkKind::Stopped:
        return Severity::None;
    case LinkKind::Fine:
        return expires.isValid() && now.secsTo(expires) < soon ? Severity::Doubt : Severity::Ok;
    case LinkKind::Unclear:
    case LinkKind::LoginPage:
    case LinkKind::Forbidden:
        // Networks show strangers a login page: of a profile that says nothing.
        if (wants == Wants::Page)
            return Severity::None;
        return kind == LinkKind::Unclear ? Severity::Doubt : Severity::Bad;
    case LinkKind::SizeUntold:
    case LinkKind::Busy:
    case LinkKind::ServerFault:
    case LinkKind::NoAnswer:
    case LinkKind::NoSuchHost: // or there is no network
    case LinkKind::NotTrusted:
    case LinkKind::LeadsToPlainHttp:
        return Severity::Doubt;
    case LinkKind::NotALink:
    case LinkKind::RefusedAddress:
    case LinkKind::ViewerPage:
    case LinkKind::WrongType:
    case LinkKind::TooLarge:
    case LinkKind::Empty:
    case LinkKind::NotFound:
    case LinkKind::Gone:
    case LinkKind::TooManyRedirects:
    case LinkKind::Expired:
        return wants == Wants::Page ? Severity::Doubt : Severity::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace vivier
