// SPDX-License-Identifier: MIT
#include "sandbox/writefields.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

const QStringList &mediaFields()
{
    static const QStringList fields{u"media_website"_s,  u"media_github"_s,    u"media_stackoverflow"_s,
                                    u"media_dribbble"_s, u"media_behance"_s,   u"media_linkedin"_s,
                                    u"media_facebook"_s, u"media_instagram"_s, u"media_medium"_s,
                                    u"media_tumblr"_s,   u"media_vimeo"_s,     u"media_twitter"_s};
    return fields;
}

const QStringList &plainFields()
{
    static const QStringList fields{u"email"_s, u"firstname"_s,    u"lastname"_s, u"subtitle"_s,
                                    u"phone"_s, u"cover_letter"_s, u"tag_list"_s};
    return fields;
}

bool isCreateField(const QString &name, bool older)
{
    static const QStringList both{u"organization_reference"_s, u"job_reference"_s, u"comment"_s};
    static const QStringList of2016{u"civility"_s, u"origin"_s};
    return both.contains(name) || (older ? of2016.contains(name) : name == "referrer"_L1);
}

/// What the create document of 2016 does not have yet.
bool isNewer(const QString &name)
{
    static const QStringList fields{u"cover_letter"_s, u"archived"_s, u"remote_resume_url"_s,
                                    u"remote_portfolio_url"_s};
    return fields.contains(name);
}

bool isWebUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1 && !text.contains(u' ') &&
           !text.contains(u'\n');
}

QStringList tagsOf(const QString &list)
{
    QStringList tags;
    const QStringList parts = list.split(u',');
    for (const QString &part : parts)
        if (const QString tag = part.trimmed(); !tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    return tags;
}

} // namespace

const QStringList &CandidateWrite::requiredOfCreate()
{
    static const QStringList fields{
        u"organization_reference"_s, u"job_reference"_s, u"job_stage_id"_s, u"email"_s, u"firstname"_s, u"lastname"_s};
    return fields;
}

CandidateWrite::CandidateWrite(Kind kind, const QJsonObject &body, const World &world, const Job &job, QString *problem)
    : m_kind(kind)
    , m_body(body)
{
    for (auto it = body.begin(); it != body.end() && problem->isNull(); ++it)
        *problem = check(it.key(), it.value(), world, job);
}

QString CandidateWrite::check(const QString &name, const QJsonValue &value, const World &world, const Job &job)
{
    if (m_kind == Kind::OlderCreate && isNewer(name))
        return u"%1 is not a field of this call"_s.arg(name);
    if (name == "job_stage_id"_L1)
        return checkStage(value, world, job);
    if (name == "archived"_L1)
        return value.isBool() ? QString() : u"archived must be a boolean"_s;
    const bool media = mediaFields().contains(name);
    const bool remote =
        name == "remote_image_url"_L1 || name == "remote_resume_url"_L1 || name == "remote_portfolio_url"_L1;
    if (!media && !remote && !plainFields().contains(name) &&
        (m_kind == Kind::Update || !isCreateField(name, m_kind == Kind::OlderCreate)))
        return u"%1 is not a field of this call"_s.arg(name);
    if (!value.isString())
        return u"%1 must be a string"_s.arg(name);
    const QString text = value.toString();
    if (remote)
        return checkRemote(name, text);
    if (media)
        return text.isEmpty() || isWebUrl(text) ? QString() : u"%1 must be an http or https URL"_s.arg(name);
    if (name == "email"_L1 && !text.isEmpty() && !isEmail(text))
        return u"email is not an email address"_s;
    if ((name == "email"_L1 || name == "firstname"_L1 || name == "lastname"_L1) && text.trimmed().isEmpty())
        return u"%1 can't be blank"_s.arg(name);
    return {};
}

QString CandidateWrite::checkStage(const QJsonValue &value, const World &world, const Job &job)
{
    int id = 0;
    // The create page types it as a string and its older version as an integer; the update page as an integer.
    if (m_kind == Kind::Create && value.isString())
        id = value.toString().toInt();
    else if (value.isDouble() && value.toDouble() == double(value.toInt()))
        id = value.toInt();
    else
        return u"job_stage_id must be an integer"_s;
    if (!world.stage(job, id))
        return u"job_stage_id is not a stage of the candidate's job"_s;
    m_stageId = id;
    return {};
}

QString CandidateWrite::checkRemote(const QString &name, const QString &url)
{
    if (!isWebUrl(url))
        return u"%1 must be an http or https URL"_s.arg(name);
    Fetcher::Order order{.field = name, .url = url};
    if (name == "remote_resume_url"_L1) {
        order.limit = 5 * kMegabyte;
        order.wanted = u"a PDF, DOC, DOCX or ODT file"_s;
        order.types = {"application/pdf", "application/msword",
                       "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                       "application/vnd.oasis.opendocument.text"};
    } else if (name == "remote_portfolio_url"_L1) {
        order.limit = 10 * kMegabyte;
        order.wanted = u"a PDF file"_s;
        order.types = {"application/pdf"};
    } else {
        // No limit is documented; the server keeps one of its own all the same.
        order.limit = 10 * kMegabyte;
        order.wanted = u"an image"_s;
        order.types = {"image/png", "image/jpeg", "image/gif", "image/webp"};
    }
    m_orders.append(order);
    return {};
}

void CandidateWrite::apply(Candidate &candidate) const
{
    // A missing phone or subtitle is null in the documented answers, and a missing cover letter is "".
    const auto orNone = [](const QString &text) { return text.isEmpty() ? QString() : text; };
    for (auto it = m_body.begin(); it != m_body.end(); ++it) {
        const QString name = it.key();
        const QString text = it.value().toString();
        if (name == "email"_L1)
            candidate.email = text;
        else if (name == "firstname"_L1)
            candidate.firstname = text;
        else if (name == "lastname"_L1)
            candidate.lastname = text;
        else if (name == "subtitle"_L1)
            candidate.subtitle = orNone(text);
        else if (name == "phone"_L1)
            candidate.phone = orNone(text);
        else if (name == "cover_letter"_L1)
            candidate.coverLetter = text;
        else if (name == "referrer"_L1)
            candidate.referrer = orNone(text);
        else if (name == "civility"_L1)
            candidate.civility = orNone(text);
        else if (name == "origin"_L1)
            candidate.origin = orNone(text);
        else if (name == "archived"_L1)
            candidate.archived = it.value().toBool();
        else if (name == "tag_list"_L1)
            candidate.tags = tagsOf(text);
        else if (name == "comment"_L1 || name.startsWith("media_"_L1) || name.startsWith("remote_"_L1))
            candidate.writeOnly.insert(name, text);
    }
}

} // namespace vivier::sandbox
