// SPDX-License-Identifier: MIT
#include "sandbox/house.h"

#include "sandbox/sandboxdata.h"
#include "sandbox/timestamp.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

Organization organization(const QJsonValue &plan)
{
    Organization made{.reference = plan["reference"_L1].toString(),
                      .name = plan["name"_L1].toString(),
                      .slug = plan["slug"_L1].toString(),
                      .language = plan["language"_L1].toString()};
    const QString description = plan["description"_L1].toString();
    QJsonObject fields{{u"description"_s, description},
                       {u"default_language"_s, made.language},
                       {u"sectors"_s, plan["sectors"_L1]},
                       {u"subsidiaries"_s, QJsonArray()},
                       {u"nb_employees"_s, plan["employees"_L1]},
                       {u"average_age"_s, 34},
                       {u"turnover"_s, QJsonValue::Null},
                       {u"creation_year"_s, plan["foundedIn"_L1]},
                       {u"parity_men"_s, 48},
                       {u"parity_women"_s, 52},
                       {u"revenue"_s, u""_s},
                       {u"i18n_descriptions"_s, QJsonObject{{made.language, description}}}};
    for (const QString &network : {u"facebook"_s, u"twitter"_s, u"linkedin"_s, u"instagram"_s, u"youtube"_s})
        fields.insert(u"media_"_s + network, network == "linkedin"_L1 ? made.slug : QString(u""_s));
    fields.insert(u"media_website_url"_s, u"https://%1.example"_s.arg(made.slug));
    made.fields = fields;
    made.websites = {{u"reference"_s, made.reference.toLower() + u"-careers"_s},
                     {u"name"_s, u"Careers"_s},
                     {u"root_url"_s, u"https://careers.%1.example"_s.arg(made.slug)}};
    const QJsonArray offices = plan["offices"_L1].toArray();
    for (const QJsonValue &office : offices)
        made.offices.append(office.toObject());
    return made;
}

QList<Stage> stagesFor(int jobRow, bool french, int extra)
{
    int id = 14'600 + jobRow * 20;
    const auto name = [french](const QString &inFrench, const QString &inEnglish) {
        return french ? inFrench : inEnglish;
    };
    QList<Stage> stages{
        {id++, name(u"À traiter"_s, u"New"_s), u"initial"_s, true},
        {id++, name(u"À rencontrer"_s, u"To meet"_s), u"to-meet"_s, true},
        {id++, name(u"Entretien passé"_s, u"Interviewed"_s), u"interviewed"_s, true},
    };
    if (extra > 0)
        stages.append({id++, name(u"Cas pratique"_s, u"Take-home exercise"_s), QString(), true});
    if (extra > 1)
        stages.append({id++, name(u"Prise de références"_s, u"Reference check"_s), QString(), false});
    stages.append({id++, name(u"Recruté"_s, u"Hired"_s), u"hired"_s, true});
    stages.append({id++, name(u"Refusé"_s, u"Refused"_s), u"refused"_s, true});
    return stages;
}

Job jobFor(int row, const QJsonValue &plan, const World &world, qint64 anchor)
{
    const Organization &owner = world.organizations.at(plan["organization"_L1].toInt());
    const bool french = owner.language == "fr"_L1;
    Job job{.reference = plan["reference"_L1].toString(),
            .organization = plan["organization"_L1].toInt(),
            .status = plan["status"_L1].toString()};
    job.createdAt = anchor - kDay * (1'100 + row * 7);
    job.publishedAt = job.status == "draft"_L1 ? 0 : job.createdAt + 3 * kDay;
    job.updatedAt = anchor - kDay * (row * 3 + 1);
    job.officeRow = row % int(owner.offices.size());
    job.stages = stagesFor(row, french, plan["extraStages"_L1].toInt());
    QJsonValue salary(QJsonValue::Null);
    if (const QStringList range = plan["salary"_L1].toString().split(u'-'); range.size() == 2) {
        salary = QJsonObject{
            {u"min"_s, range.at(0)}, {u"max"_s, range.at(1)}, {u"currency"_s, u"EUR"_s}, {u"period"_s, u"yearly"_s}};
    }
    const bool temporary = plan["contract"_L1] == "TEMPORARY"_L1;
    job.fields = {
        {u"external_reference"_s, row % 3 == 0 ? QJsonValue(u"EXT-%1"_s.arg(100 + row)) : QJsonValue(QJsonValue::Null)},
        {u"name"_s, plan["name"_L1]},
        {u"description"_s,
         french ? u"<p>Vous rejoignez une équipe de huit personnes.</p>"_s : u"<p>You join a team of eight.</p>"_s},
        {u"profile"_s, french ? u"<p>Curiosité, rigueur, goût du collectif.</p>"_s : u"<p>Curious and careful.</p>"_s},
        {u"company_description"_s, owner.fields.value("description"_L1)},
        {u"recruitment_process"_s, QJsonValue::Null},
        {u"apply_url"_s, QJsonValue::Null},
        {u"contract_type"_s, plan["contract"_L1]},
        {u"contract_duration_min"_s, temporary ? QJsonValue(8) : QJsonValue(QJsonValue::Null)},
        {u"contract_duration_max"_s, temporary ? QJsonValue(8) : QJsonValue(QJsonValue::Null)},
        {u"experience_level"_s, row % 2 == 0 ? QJsonValue(u"1_TO_2_YEARS"_s) : QJsonValue(QJsonValue::Null)},
        {u"education_level"_s, row % 4 == 0 ? QJsonValue(u"BAC_5"_s) : QJsonValue(QJsonValue::Null)},
        {u"department_id"_s, row % 3 == 1 ? QJsonValue(300 + row) : QJsonValue(QJsonValue::Null)},
        {u"office_id"_s, owner.offices.at(job.officeRow).value("id"_L1)},
        {u"profession_reference"_s, orNull(plan["profession"_L1])},
        {u"cms_sites_references"_s, row % 5 == 4 ? QJsonValue(QJsonValue::Null) : QJsonValue(u"wttj_fr,wttj_en"_s)},
        {u"start_date"_s, row % 3 == 0 ? QJsonValue(timestamp(anchor + 40 * kDay)) : QJsonValue(QJsonValue::Null)},
        {u"language"_s, owner.language},
        {u"salary"_s, salary},
        {u"remote"_s, plan["remote"_L1]},
        {u"created_at"_s, timestamp(job.createdAt)},
        {u"updated_at"_s, timestamp(job.updatedAt)},
        {u"published_at"_s,
         job.publishedAt > 0 ? QJsonValue(timestamp(job.publishedAt)) : QJsonValue(QJsonValue::Null)},
        {u"archived_at"_s,
         job.status == "archived"_L1 ? QJsonValue(timestamp(job.updatedAt)) : QJsonValue(QJsonValue::Null)},
    };
    return job;
}

} // namespace

void buildHouse(World &world, qint64 anchor)
{
    const QJsonObject house = sandboxData(u"welcomekit"_s);
    const QJsonArray organizations = house.value("organizations"_L1).toArray();
    for (const QJsonValue &plan : organizations)
        world.organizations.append(organization(plan));
    const QJsonArray jobs = house.value("jobs"_L1).toArray();
    for (int row = 0; row < int(jobs.size()); ++row)
        world.jobs.append(jobFor(row, jobs.at(row), world, anchor));
}

} // namespace vivier::sandbox
