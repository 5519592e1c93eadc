#include "sandbox/house.h"

#include "sandbox/timestamp.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

constexpr qint64 kDay = 86'400'000;

struct JobPlan
{
    const char16_t *reference;
    int organization;
    const char16_t *name;
    const char16_t *status;
    const char16_t *contract;
    const char16_t *profession; ///< nullptr: null
    const char16_t *salary;     ///< "min-max", or nullptr
    const char16_t *remote;
    int extraStage; ///< 0: none, 1: a visible custom stage, 2: a hidden one too
};

constexpr std::array<JobPlan, 12> kJobs{{
    {u"WTTJ_gld0A7L", 0, u"Designer produit (F/H)", u"published", u"FULL_TIME", u"design", u"48000-58000", u"partial",
     2},
    {u"WTTJ_KmqkD1Y", 0, u"Développeur·se Ruby on Rails", u"published", u"FULL_TIME", u"development", u"45000-60000",
     u"fulltime", 1},
    {u"MLUM_x3Rz9Qe", 0, u"Chargé·e de recrutement (CDD 8 mois)", u"published", u"TEMPORARY", u"recruiting", nullptr,
     u"punctual", 0},
    {u"MLUM_Qb71LwA", 0, u"Alternance – marketing & communication", u"published", u"APPRENTICESHIP", nullptr, nullptr,
     u"no", 0},
    {u"MLUM_spontan", 0, u"Candidatures spontanées", u"published", u"OTHER", nullptr, nullptr, u"no", 0},
    {u"HLBR_7pZk2Vd", 1, u"C++ engineer, desktop", u"published", u"FULL_TIME", u"development", u"52000-70000",
     u"fulltime", 2},
    {u"HLBR_mN40sYt", 1, u"Account executive, DACH", u"published", u"FULL_TIME", u"sales", u"40000-55000", u"partial",
     1},
    {u"HLBR_Ue5cR8o", 1, u"Data analyst", u"published", u"FULL_TIME", u"data", nullptr, u"partial", 0},
    {u"HLBR_spontan", 1, u"Spontaneous applications", u"published", u"OTHER", nullptr, nullptr, u"no", 0},
    {u"KERV_4tGhW2i", 2, u"Infirmier·ère de nuit – Rennes", u"published", u"FULL_TIME", u"healthcare", u"29000-36000",
     u"no", 1},
    {u"KERV_9aYb3Fs", 2, u"Secrétaire médical·e", u"archived", u"PART_TIME", nullptr, nullptr, u"no", 0},
    {u"KERV_d0Xw6Jn", 2, u"Directeur·rice d'établissement", u"draft", u"FULL_TIME", u"management", nullptr, u"no", 0},
}};

QString text(const char16_t *from)
{
    return from ? QStringView(from).toString() : QString();
}

QJsonValue orNull(const char16_t *from)
{
    return from ? QJsonValue(text(from)) : QJsonValue(QJsonValue::Null);
}

QJsonObject office(int id, const QString &name, const QString &address, const QString &zip, const QString &city,
                   const QString &country, bool headquarter)
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"address"_s, address},
            {u"zip_code"_s, zip},
            {u"city"_s, city},
            {u"country_code"_s, country},
            {u"is_headquarter"_s, headquarter}};
}

Organization organization(const QString &reference, const QString &name, const QString &slug, const QString &language,
                          const QString &description, const QStringList &sectors, int employees, int year)
{
    Organization made{.reference = reference, .name = name, .slug = slug, .language = language};
    QJsonObject fields{{u"description"_s, description},
                       {u"default_language"_s, language},
                       {u"sectors"_s, QJsonArray::fromStringList(sectors)},
                       {u"subsidiaries"_s, QJsonArray()},
                       {u"nb_employees"_s, employees},
                       {u"average_age"_s, 34},
                       {u"turnover"_s, QJsonValue::Null},
                       {u"creation_year"_s, year},
                       {u"parity_men"_s, 48},
                       {u"parity_women"_s, 52},
                       {u"revenue"_s, u""_s},
                       {u"i18n_descriptions"_s, QJsonObject{{language, description}}}};
    for (const QString &network : {u"facebook"_s, u"twitter"_s, u"linkedin"_s, u"instagram"_s, u"youtube"_s})
        fields.insert(u"media_"_s + network, network == "linkedin"_L1 ? slug : QString(u""_s));
    fields.insert(u"media_website_url"_s, u"https://%1.example"_s.arg(slug));
    made.fields = fields;
    made.websites = {{u"reference"_s, reference.toLower() + u"-careers"_s},
                     {u"name"_s, u"Careers"_s},
                     {u"root_url"_s, u"https://careers.%1.example"_s.arg(slug)}};
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

Job jobFor(int row, const JobPlan &plan, const World &world, qint64 anchor)
{
    const Organization &owner = world.organizations.at(plan.organization);
    const bool french = owner.language == "fr"_L1;
    Job job{.reference = text(plan.reference), .organization = plan.organization, .status = text(plan.status)};
    job.createdAt = anchor - kDay * (1'100 + row * 7);
    job.publishedAt = job.status == "draft"_L1 ? 0 : job.createdAt + 3 * kDay;
    job.updatedAt = anchor - kDay * (row * 3 + 1);
    job.officeRow = row % int(owner.offices.size());
    job.stages = stagesFor(row, french, plan.extraStage);
    QJsonValue salary(QJsonValue::Null);
    if (plan.salary) {
        const QStringList range = text(plan.salary).split(u'-');
        salary = QJsonObject{
            {u"min"_s, range.at(0)}, {u"max"_s, range.at(1)}, {u"currency"_s, u"EUR"_s}, {u"period"_s, u"yearly"_s}};
    }
    const bool temporary = text(plan.contract) == "TEMPORARY"_L1;
    job.fields = {
        {u"external_reference"_s, row % 3 == 0 ? QJsonValue(u"EXT-%1"_s.arg(100 + row)) : QJsonValue(QJsonValue::Null)},
        {u"name"_s, text(plan.name)},
        {u"description"_s,
         french ? u"<p>Vous rejoignez une équipe de huit personnes.</p>"_s : u"<p>You join a team of eight.</p>"_s},
        {u"profile"_s, french ? u"<p>Curiosité, rigueur, goût du collectif.</p>"_s : u"<p>Curious and careful.</p>"_s},
        {u"company_description"_s, owner.fields.value("description"_L1)},
        {u"recruitment_process"_s, QJsonValue::Null},
        {u"apply_url"_s, QJsonValue::Null},
        {u"contract_type"_s, text(plan.contract)},
        {u"contract_duration_min"_s, temporary ? QJsonValue(8) : QJsonValue(QJsonValue::Null)},
        {u"contract_duration_max"_s, temporary ? QJsonValue(8) : QJsonValue(QJsonValue::Null)},
        {u"experience_level"_s, row % 2 == 0 ? QJsonValue(u"1_TO_2_YEARS"_s) : QJsonValue(QJsonValue::Null)},
        {u"education_level"_s, row % 4 == 0 ? QJsonValue(u"BAC_5"_s) : QJsonValue(QJsonValue::Null)},
        {u"department_id"_s, row % 3 == 1 ? QJsonValue(300 + row) : QJsonValue(QJsonValue::Null)},
        {u"office_id"_s, owner.offices.at(job.officeRow).value("id"_L1)},
        {u"profession_reference"_s, orNull(plan.profession)},
        {u"cms_sites_references"_s, row % 5 == 4 ? QJsonValue(QJsonValue::Null) : QJsonValue(u"wttj_fr,wttj_en"_s)},
        {u"start_date"_s, row % 3 == 0 ? QJsonValue(timestamp(anchor + 40 * kDay)) : QJsonValue(QJsonValue::Null)},
        {u"language"_s, owner.language},
        {u"salary"_s, salary},
        {u"remote"_s, text(plan.remote)},
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
    world.organizations = {
        organization(u"Pg4eV6k"_s, u"Maison Lumen"_s, u"maison-lumen"_s, u"fr"_s,
                     u"Maison Lumen édite des logiciels pour les cabinets d'architectes."_s,
                     {u"SaaS / Cloud Services"_s, u"Architecture"_s}, 86, 2014),
        organization(u"Hb8Rw2n"_s, u"Halden & Brook"_s, u"halden-brook"_s, u"en"_s,
                     u"Halden & Brook builds measuring instruments and the desktop software that reads them."_s,
                     {u"Electronics"_s, u"Software"_s}, 210, 1998),
        organization(u"Kv3Lm9x"_s, u"Cliniques Kervadec"_s, u"cliniques-kervadec"_s, u"fr"_s,
                     u"Trois cliniques en Bretagne, une équipe de 640 soignants."_s, {u"Health"_s}, 640, 1971),
    };
    world.organizations[0].offices = {
        office(501, u"Siège"_s, u"12 rue du Faubourg-Poissonnière"_s, u"75010"_s, u"Paris"_s, u"FR"_s, true),
        office(502, u"Atelier"_s, u"3 quai de la Fosse"_s, u"44000"_s, u"Nantes"_s, u"FR"_s, false)};
    world.organizations[1].offices = {
        office(503, u"Headquarters"_s, u"40 Harbour Road"_s, u"BS1 5TY"_s, u"Bristol"_s, u"GB"_s, true)};
    world.organizations[2].offices = {office(504, u"Clinique des Tilleuls"_s, u"8 boulevard de la Liberté"_s,
                                             u"35000"_s, u"Rennes"_s, u"FR"_s, true)};
    for (int row = 0; row < int(kJobs.size()); ++row)
        world.jobs.append(jobFor(row, kJobs.at(size_t(row)), world, anchor));
}

} // namespace vivier::sandbox
