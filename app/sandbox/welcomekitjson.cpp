// SPDX-License-Identifier: MIT
#include "sandbox/welcomekitjson.h"

#include "sandbox/timestamp.h"

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// Comments come back rendered: HTML stays, anything else becomes paragraphs.
QString rendered(const QString &raw)
{
    if (raw.trimmed().startsWith(u'<'))
        return raw + u'\n';
    QString html;
    const QStringList paragraphs = raw.split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        html += u"<p>"_s + paragraph.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>\n"_s;
    return html;
}

} // namespace

QJsonObject WelcomeKitJson::stage(const Stage &stage) const
{
    return {{u"id"_s, stage.id},
            {u"name"_s, stage.name},
            {u"reference"_s, orNull(stage.reference)},
            {u"visible"_s, stage.visible}};
}

QJsonObject WelcomeKitJson::job(const Job &job, const JobParts &parts) const
{
    const Organization &owner = m_world.organizations.at(job.organization);
    QJsonObject json = job.fields;
    json.insert("reference"_L1, job.reference);
    json.insert("organization_reference"_L1, owner.reference);
    json.insert("status"_L1, job.status);
    QHash<int, int> counts;
    if (parts.candidatesCount) {
        for (const int row : job.candidates)
            ++counts[m_world.candidates.at(row).stageId];
        json.insert("candidates_count"_L1, job.candidates.size());
    }
    if (parts.stages) {
        QJsonArray stages;
        for (const Stage &one : job.stages) {
            QJsonObject stageJson = stage(one);
            if (parts.candidatesCount)
                stageJson.insert("candidates_count"_L1, counts.value(one.id));
            stages.append(stageJson);
        }
        json.insert("stages"_L1, stages);
    }
    if (parts.websites) {
        QJsonArray websites;
        if (job.status == "published"_L1)
            websites.append(QJsonObject{
                {u"reference"_s, owner.websites.value("reference"_L1)},
                {u"name"_s, owner.websites.value("name"_L1)},
                {u"url"_s, owner.websites.value("root_url"_L1).toString() + u"/jobs/"_s + job.reference.toLower()}});
        json.insert("websites"_L1, websites);
    }
    if (parts.office)
        json.insert("office"_L1, owner.offices.at(job.officeRow));
    if (parts.applicationFields) {
        json.insert("application_fields"_L1,
                    QJsonArray{QJsonObject{{u"name"_s, u"resume"_s}, {u"mode"_s, u"mandatory"_s}},
                               QJsonObject{{u"name"_s, u"portfolio"_s}, {u"mode"_s, u"optional"_s}},
                               QJsonObject{{u"name"_s, u"cover_letter"_s}, {u"mode"_s, u"optional"_s}},
                               QJsonObject{{u"name"_s, u"phone"_s}, {u"mode"_s, u"optional"_s}},
                               QJsonObject{{u"name"_s, u"address"_s}, {u"mode"_s, u"disabled"_s}}});
    }
    if (parts.organization)
        json.insert("organization"_L1, QJsonObject{{u"name"_s, owner.name},
                                                   {u"slug"_s, owner.slug},
                                                   {u"description"_s, owner.fields.value("description"_L1)},
                                                   {u"logo"_s, url(u"/files/avatars/30.png"_s)}});
    return json;
}

QJsonObject WelcomeKitJson::organization(const Organization &organization) const
{
    QJsonObject json = organization.fields;
    json.insert("reference"_L1, organization.reference);
    json.insert("name"_L1, organization.name);
    json.insert("slug"_L1, organization.slug);
    json.insert("logo_url"_L1, url(u"/files/avatars/30.png"_s));
    json.insert("cover_url"_L1, QJsonValue(QJsonValue::Null));
    json.insert("updated_at"_L1, timestamp(1'767'603'600'000));
    return json;
}

QJsonObject WelcomeKitJson::candidate(const Candidate &candidate, bool withStage, bool withTags) const
{
    const Job &job = m_world.jobs.at(candidate.job);
    const QString &organization = m_world.organizations.at(job.organization).reference;
    const auto fileUrl = [this](const StoredFile &file) {
        return file.path.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(url(file.path));
    };
    const auto fileSize = [](const StoredFile &file) {
        return file.path.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(file.size);
    };
    const QString avatar = candidate.avatarPath.isNull() ? u"/files/avatars/default.png"_s : candidate.avatarPath;
    QJsonObject json{
        {u"reference"_s, candidate.reference},
        {u"cover_letter"_s, candidate.coverLetter.isNull() ? u""_s : candidate.coverLetter},
        {u"created_at"_s, timestamp(candidate.createdAt)},
        {u"job_reference"_s, job.reference},
        {u"modal_path"_s, u"/dashboard/o/%1/jobs/%2/card/%3"_s.arg(organization, job.reference, candidate.reference)},
        {u"portfolio_size"_s, fileSize(candidate.portfolio)},
        {u"portfolio_url"_s, fileUrl(candidate.portfolio)},
        {u"resume_content_type"_s, orNull(candidate.resume.contentType)},
        {u"resume_size"_s, fileSize(candidate.resume)},
        {u"resume_url"_s, fileUrl(candidate.resume)},
        {u"stage_id"_s, candidate.stageId},
        {u"updated_at"_s, timestamp(candidate.updatedAt)},
        {u"origin"_s, orNull(candidate.origin)},
        {u"archived"_s, candidate.archived},
        {u"profile"_s, QJsonObject{{u"address"_s, orNull(candidate.address)},
                                   {u"avatar_url"_s, url(avatar)},
                                   {u"city"_s, orNull(candidate.city)},
                                   {u"country_code"_s, orNull(candidate.countryCode)},
                                   {u"country_name"_s, orNull(candidate.countryName)},
                                   {u"email"_s, candidate.email},
                                   {u"firstname"_s, candidate.firstname},
                                   {u"lastname"_s, candidate.lastname},
                                   {u"phone"_s, orNull(candidate.phone)},
                                   {u"subtitle"_s, orNull(candidate.subtitle)},
                                   {u"zip_code"_s, orNull(candidate.zipCode)}}},
    };
    if (withTags)
        json.insert("tags"_L1, QJsonArray::fromStringList(candidate.tags));
    if (withStage) {
        const Stage *found = m_world.stage(job, candidate.stageId);
        json.insert("stage"_L1, found ? QJsonValue(stage(*found)) : QJsonValue(QJsonValue::Null));
    }
    return json;
}

QJsonObject WelcomeKitJson::olderCandidate(const Candidate &candidate) const
{
    QJsonObject json = this->candidate(candidate, false, false);
    json.remove("archived"_L1);
    json.insert("job_id"_L1, candidate.job + 1);
    QJsonObject profile = json.value("profile"_L1).toObject();
    profile.insert("civility"_L1, orNull(candidate.civility));
    json.insert("profile"_L1, profile);
    return json;
}

QJsonObject WelcomeKitJson::wholeCandidate(int row) const
{
    const Candidate &one = m_world.candidates.at(row);
    QJsonObject json = candidate(one, true, true);
    for (auto it = one.writeOnly.begin(); it != one.writeOnly.end(); ++it)
        json.insert(it.key(), it.value());
    json.insert("referrer"_L1, orNull(one.referrer));
    json.insert("civility"_L1, orNull(one.civility));
    QJsonArray comments;
    for (const Comment &each : m_world.comments)
        if (each.candidate == row)
            comments.append(comment(each));
    json.insert("comments"_L1, comments);
    return json;
}

QJsonObject WelcomeKitJson::document(const Document &document) const
{
    const Candidate &owner = m_world.candidates.at(document.candidate);
    return {{u"id"_s, document.id},
            {u"job_reference"_s, m_world.jobs.at(owner.job).reference},
            {u"candidate_reference"_s, owner.reference},
            {u"filename"_s, document.filename},
            {u"file_url"_s, url(document.file.path)},
            {u"size"_s, document.file.size},
            {u"content_type"_s, document.file.contentType},
            {u"created_at"_s, timestamp(document.createdAt)}};
}

QJsonObject WelcomeKitJson::email(const Email &email) const
{
    return {{u"id"_s, email.id},
            {u"subject"_s, email.subject},
            {u"body"_s, email.body},
            {u"from_email"_s, email.fromEmail},
            {u"to"_s, email.to},
            {u"created_at"_s, timestamp(email.createdAt)},
            {u"origin"_s, u"api"_s},
            {u"candidate_reference"_s, m_world.candidates.at(email.candidate).reference},
            {u"attachments"_s, QJsonArray()}};
}

QJsonObject WelcomeKitJson::comment(const Comment &comment) const
{
    return {{u"id"_s, comment.id}, {u"content"_s, rendered(comment.raw)}, {u"raw_content"_s, comment.raw}};
}

QJsonObject WelcomeKitJson::moveEnd(const Job &job, int stageId) const
{
    QJsonObject end{
        {u"organization"_s, QJsonObject{{u"reference"_s, m_world.organizations.at(job.organization).reference}}},
        {u"job"_s, QJsonObject{{u"reference"_s, job.reference}}}};
    if (const Stage *found = m_world.stage(job, stageId))
        end.insert(
            "stage"_L1,
            QJsonObject{{u"id"_s, found->id}, {u"name"_s, found->name}, {u"reference"_s, orNull(found->reference)}});
    return end;
}

QJsonObject WelcomeKitJson::move(const Move &move) const
{
    const Candidate &owner = m_world.candidates.at(move.candidate);
    return {{u"candidate"_s, QJsonObject{{u"reference"_s, owner.reference}}},
            {u"from"_s, moveEnd(m_world.jobs.at(move.fromJob), move.fromStage)},
            {u"to"_s, moveEnd(m_world.jobs.at(move.toJob), move.toStage)},
            {u"created_at"_s, timestamp(move.createdAt)},
            {u"updated_at"_s, timestamp(move.createdAt)}};
}

} // namespace vivier::sandbox
