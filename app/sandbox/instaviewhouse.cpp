// SPDX-License-Identifier: MIT
#include "sandbox/dice.h"
#include "sandbox/instaviewworld.h"
#include "sandbox/people.h"
#include "sandbox/sandboxdata.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr std::array<int, 3> kMost{100'000, 12, 5};

QString uuidOf(Dice &dice)
{
    const quint64 high = (dice.next() & ~0xf000ULL) | 0x4000ULL; // version 4
    const quint64 low = (dice.next() & ~(3ULL << 62U)) | (2ULL << 62U);
    const QString digits = u"%1%2"_s.arg(high, 16, 16, QChar(u'0')).arg(low, 16, 16, QChar(u'0'));
    return digits.left(8) + u'-' + digits.mid(8, 4) + u'-' + digits.mid(12, 4) + u'-' + digits.mid(16, 4) + u'-' +
           digits.mid(20);
}

/// Only the fields that are always there when the plan names no contract.
QJsonObject detailsOf(const QJsonValue &plan)
{
    if (plan["contract"_L1].isUndefined())
        return {};
    return {{u"description"_s, u"What you will do, with whom, and what you get for it.\n\n• a quiet team\n• real "
                               u"responsibility"_s},
            {u"jobUrl"_s, u"https://jobs.example/positions/"_s + romanised(plan["title"_L1].toString())},
            {u"requiredSkills"_s, QJsonArray{u"communication"_s, u"reliability"_s}},
            {u"niceToHaveSkills"_s, QJsonArray{u"driving licence"_s}},
            {u"languageRequirements"_s, QJsonArray{QJsonObject{{u"language"_s, u"EN"_s}, {u"proficiency"_s, u"B2"_s}}}},
            {u"education"_s, QJsonArray{u"BACHELORS"_s}},
            {u"experience"_s, u"SENIOR"_s},
            {u"contractType"_s, plan["contract"_L1]},
            {u"location"_s, QJsonObject{{u"workMode"_s, u"HYBRID"_s},
                                        {u"city"_s, u"Bratislava"_s},
                                        {u"postalCode"_s, u"811 01"_s},
                                        {u"countryCode"_s, u"SK"_s}}},
            {u"salary"_s,
             QJsonObject{{u"min"_s, 2400}, {u"max"_s, 3650.5}, {u"currency"_s, u"EUR"_s}, {u"period"_s, u"MONTH"_s}}},
            {u"benefits"_s, u"Five weeks of holiday"_s}};
}

void buildHouse(InstaViewWorld &world, quint32 seed)
{
    const QJsonObject house = sandboxData(u"instaview"_s);
    const QStringList names = strings(house.value("companies"_L1));
    for (int row = 0; row < names.size(); ++row) {
        Dice dice(seed, 0x1a57aULL << 32U | quint64(row));
        world.companies.append({.id = uuidOf(dice),
                                .name = names.at(row),
                                .createdAt = kAnchor - 900 * kDay + row * kDay,
                                .updatedAt = kAnchor - 30 * kDay});
    }
    world.companies[0].more = {{u"description"_s, u"We design and build things that people open every day."_s},
                               {u"ownerEmail"_s, u"owner@borealis.example"_s},
                               {u"metadata"_s, QJsonObject{{u"region"_s, u"EU"_s}}}};
    const QJsonArray jobs = house.value("jobs"_L1).toArray();
    for (int row = 0; row < int(jobs.size()); ++row) {
        Dice dice(seed, 0x1a57bULL << 32U | quint64(row));
        const QJsonValue plan = jobs.at(row);
        world.jobs.append({.id = uuidOf(dice),
                           .company = plan["company"_L1].toInt(),
                           .title = plan["title"_L1].toString(),
                           .status = plan["status"_L1].toString(),
                           .createdAt = kAnchor - 500 * kDay + qint64(row) * kDay,
                           .updatedAt = kAnchor - 20 * kDay,
                           .more = detailsOf(plan)});
    }
}

/// JSON as other programs write it: numbers that a double would spell otherwise, names in no order, white space.
QByteArray metadataOf(const InstaViewCandidate &candidate, int number, int kind)
{
    const QByteArray serial = QByteArray::number(100'000 + number);
    switch (kind) {
    case 0:
        return R"({"source":"LinkedIn","externalId":"LI-)" + serial +
               R"(","zeta":1.10,"alpha":1e2,"ticket":12345678901234567890,"balance":-0.0,"ratio":0.30000000000000004,)"
               R"("note":"Ωμέγα \u2014 žltý kôň \ud83d\ude80 \/","profile":{"url":"https://example.org/in/)" +
               candidate.id.left(8).toLatin1() +
               R"(","languages":[{"code":"SK","level":"C2"},{"code":"EN","level":"B2"}],"remote":true,)"
               R"("salary":{"min":2500.50,"currency":"EUR"}},"empty":{},"none":null})";
    case 1:
        return R"({ "source" : "Referral" ,)"
               "\n  \"score\" : 7.0,\n  \"tags\" : [ \"call back\", \"senior\" ]\n}";
    case 2:
        return R"({"source":"Career page","resumeUrl":"https://files.example/cv/)" + serial +
               R"(.pdf","consent":true})";
    case 3:
        return "{}";
    default:
        return R"({"source":"Job fair","year":2025})";
    }
}

QString cvOf(const InstaViewCandidate &candidate, const QString &city)
{
    QString cv = candidate.firstName + u' ' + candidate.lastName + u"\nSoftware Engineer, "_s + city + u'\n';
    if (!candidate.phoneNumber.isNull())
        cv += u"Tel.: "_s + candidate.phoneNumber + u'\n';
    if (!candidate.email.isNull())
        cv += u"Email: "_s + candidate.email + u'\n';
    return cv + u"\nExperience\n2021 - now   Team lead; "_s + candidate.firstName +
           u" built the billing system.\n2017 - 2021  Engineer, another company\n\nEducation\n2012 - 2017  Master's "
           u"degree\n\nLanguages: Slovak, English"_s;
}

const NamePool &poolOf(Dice &dice)
{
    int draw = dice.below(100);
    for (const NamePool &pool : namePools()) {
        draw -= pool.weight;
        if (draw < 0)
            return pool;
    }
    return namePools().constLast();
}

void dress(InstaViewCandidate &candidate, int number, const QList<int> &jobs, Dice &dice)
{
    const NamePool &pool = poolOf(dice);
    const int first = dice.below(int(pool.first.size()));
    const int last = dice.below(int(pool.last.size()));
    candidate.firstName = pool.first.at(first);
    candidate.lastName = pool.last.at(last);
    const QString roman = pool.romanFirst.isEmpty()
                              ? romanised(candidate.firstName) + u'.' + romanised(candidate.lastName)
                              : pool.romanFirst.at(first) + u'.' + pool.romanLast.at(last);
    static const QStringList statuses{u"UNDEFINED"_s,  u"APPLIED"_s,    u"APPLIED"_s,  u"APPLIED"_s,
                                      u"IN_PROCESS"_s, u"IN_PROCESS"_s, u"REJECTED"_s, u"ACCEPTED"_s};
    candidate.status = dice.oneOf(statuses);
    if (dice.percent(90))
        candidate.email = u"%1.%2@mail.example"_s.arg(roman).arg(number);
    if (candidate.email.isNull() || dice.percent(70))
        candidate.phoneNumber = u"+4219%1"_s.arg(10'000'000 + dice.below(89'999'999));
    candidate.gdprExpiryDate = dice.percent(8) ? QDate(2025, 1 + dice.below(12), 1 + dice.below(28))
                                               : QDate(2031 + dice.below(4), 1 + dice.below(12), 1 + dice.below(28));
    if (!dice.percent(12)) {
        QList<int> mine{jobs.at(dice.below(int(jobs.size())))};
        if (const int second = jobs.at(dice.below(int(jobs.size()))); dice.percent(25) && second != mine.constFirst())
            mine.append(second);
        candidate.jobs = mine;
    }
    if (dice.percent(80))
        candidate.metadata = metadataOf(candidate, number, dice.below(5));
    const int gender = dice.below(100);
    candidate.gender = gender < 35 ? u"female"_s : gender < 70 ? u"male"_s : QString();
    if (dice.percent(55))
        candidate.cv = cvOf(candidate, dice.oneOf(pool.cities));
    if (dice.percent(50)) {
        candidate.overallRating = dice.below(201) / 2.0;
        candidate.analysisCount = 1 + dice.below(3);
        candidate.interviewCount = candidate.analysisCount + dice.below(2);
    }
}

/// Makes the first five what generate() promises.
void arrange(InstaViewCandidate &candidate, int number, const QList<int> &jobs)
{
    static const QJsonArray people = sandboxData(u"instaview"_s).value("first"_L1).toArray();
    if (number >= int(people.size()))
        return;
    const QJsonValue person = people.at(number);
    candidate.firstName = person["firstName"_L1].toString();
    candidate.lastName = person["lastName"_L1].toString();
    candidate.email = person["email"_L1].toString();
    if (!candidate.cv.isNull())
        candidate.cv = cvOf(candidate, u"Košice"_s);
    switch (number) {
    case 0:
        candidate.phoneNumber = u"+421915123456"_s;
        candidate.status = u"IN_PROCESS"_s;
        candidate.gdprExpiryDate = QDate(2031, 11, 16);
        candidate.jobs = QList<int>{jobs.at(0), jobs.at(1)};
        candidate.metadata = metadataOf(candidate, number, 0);
        candidate.gender = u"female"_s;
        candidate.cv = cvOf(candidate, u"Bratislava"_s);
        candidate.overallRating = 85.5;
        candidate.analysisCount = 2;
        candidate.interviewCount = 3;
        break;
    case 1:
        candidate.phoneNumber = QString();
        candidate.jobs = std::nullopt;
        candidate.gender = QString();
        candidate.cv = QString();
        candidate.gdprExpiryDate = QDate(2032, 3, 31);
        break;
    case 2:
        candidate.status = u"INTERVIEWING"_s;
        candidate.gender = u"male"_s;
        candidate.gdprExpiryDate = QDate(2033, 1, 15);
        break;
    case 3:
        candidate.gdprExpiryDate = QDate(2025, 6, 30);
        break;
    case 4:
        candidate.phoneNumber = u"+421905000004"_s;
        candidate.gdprExpiryDate = QDate();
        candidate.metadata = QByteArray();
        break;
    default:
        break;
    }
}

} // namespace

void generate(InstaViewWorld &world, int count, quint32 seed)
{
    buildHouse(world, seed);
    for (int company = 0; company < int(kMost.size()); ++company) {
        QList<int> jobs;
        for (int row = 0; row < world.jobs.size(); ++row)
            if (world.jobs.at(row).company == company)
                jobs.append(row);
        const int people = qMin(count, kMost[size_t(company)]);
        for (int number = 0; number < people; ++number) {
            Dice dice(seed, (0x1a580ULL + quint64(company)) << 32U | quint64(number));
            InstaViewCandidate candidate{.id = uuidOf(dice), .company = company};
            dress(candidate, number, jobs, dice);
            arrange(candidate, number, jobs);
            // Newest first: half a day apart, and closer together further back.
            const qint64 age = qint64(qMin(number, 1'000)) * 720 + qint64(qMax(0, number - 1'000)) * 10;
            candidate.createdAt = kAnchor - (age + dice.below(10)) * kMinute;
            candidate.updatedAt =
                candidate.createdAt + dice.below(int((kAnchor - candidate.createdAt) / 1000) + 1) * 1000LL;
            candidate.nulls = number % 2 == 0;
            world.add(candidate, InstaViewWorld::Place::Last);
        }
    }
}

} // namespace vivier::sandbox
