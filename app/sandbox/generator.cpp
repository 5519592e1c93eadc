// SPDX-License-Identifier: MIT
#include "sandbox/generator.h"

#include "sandbox/dice.h"
#include "sandbox/house.h"
#include "sandbox/people.h"
#include "sandbox/samples.h"
#include "sandbox/sandboxdata.h"

#include <QMutexLocker>
#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

constexpr int kExtras = 2'000; // comments, documents and emails are made for candidates below this number only

constexpr auto kPdf = "application/pdf"_L1;
constexpr auto kDocx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1;
constexpr auto kOdt = "application/vnd.oasis.opendocument.text"_L1;

struct Phrases
{
    QStringList subtitles;
    QStringList tags;
    QStringList letters;
};

/// Those of an organization's language ("fr", "en"), or "design": the people of the first job, which pictures show.
const Phrases &phrasesOf(const QString &whose)
{
    static const std::map<QString, Phrases> all = [] {
        std::map<QString, Phrases> read;
        const QJsonObject listed = sandboxData(u"welcomekit"_s).value("phrases"_L1).toObject();
        for (auto it = listed.begin(); it != listed.end(); ++it)
            read.insert({it.key(),
                         {.subtitles = strings(it.value()["subtitles"_L1]),
                          .tags = strings(it.value()["tags"_L1]),
                          .letters = strings(it.value()["letters"_L1])}});
        return read;
    }();
    return all.at(whose);
}

QString phoneOf(const NamePool &pool, Dice &dice)
{
    const QString &code = pool.dialling;
    QString phone = code.isEmpty() ? (dice.percent(60) ? u"06"_s : u"07"_s) : code;
    const QString separator = dice.percent(70) || !code.isEmpty() ? u" "_s : QString();
    for (int group = 0; group < 4; ++group)
        phone += separator + u"%1"_s.arg(group == 0 ? 10 + dice.below(90) : dice.below(100), 2, 10, QChar(u'0'));
    return phone;
}

StoredFile fileOf(const QString &reference, const QString &name, const QLatin1StringView &type)
{
    const QString extension = type == kPdf ? u"pdf"_s : type == kDocx ? u"docx"_s : u"odt"_s;
    StoredFile file{.path = u"/files/stored/%1/%2.%3"_s.arg(reference, name, extension), .contentType = type};
    // Every reference is equally long, so one file of a kind is as large as the next: measure the first only.
    static QHash<QString, qint64> sizes;
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    qint64 &size = sizes[name + extension];
    if (size == 0)
        size = generatedFile(file.path).size();
    file.size = size;
    return file;
}

QString referenceOf(quint32 seed, int number)
{
    Dice dice(seed, quint64(number) ^ 0x5eedULL << 40U);
    return u"wttj-%1%2"_s.arg(dice.next() & 0xffffffffULL, 8, 16, QChar(u'0')).arg(dice.next(), 16, 16, QChar(u'0'));
}

int jobOf(Dice &dice)
{
    // Of a hundred candidates, so many are on each of the twelve jobs: one crowded job, some quiet ones, one empty
    // draft.
    static constexpr int shares[] = {30, 14, 11, 9, 8, 7, 6, 5, 4, 3, 3, 0};
    int draw = dice.below(100);
    for (int row = 0; row < 12; ++row) {
        draw -= shares[row];
        if (draw < 0)
            return row;
    }
    return 0;
}

void attachFiles(Candidate &candidate, bool resume, bool portfolio, Dice &dice)
{
    const int kind = dice.below(100);
    if (resume)
        candidate.resume = fileOf(candidate.reference, u"resume"_s, kind < 82 ? kPdf : kind < 94 ? kDocx : kOdt);
    if (portfolio)
        candidate.portfolio = fileOf(candidate.reference, u"portfolio"_s, kPdf);
}

void dress(Candidate &candidate, const World &world, Dice &dice)
{
    const Job &job = world.jobs.at(candidate.job);
    const Phrases &phrases =
        phrasesOf(candidate.job == 0 ? u"design"_s : world.organizations.at(job.organization).language);
    int draw = dice.below(100);
    const NamePool *pool = &namePools().constFirst();
    for (const NamePool &candidatePool : namePools()) {
        pool = &candidatePool;
        draw -= candidatePool.weight;
        if (draw < 0)
            break;
    }
    const int first = dice.below(int(pool->first.size()));
    const int last = dice.below(int(pool->last.size()));
    candidate.firstname = pool->first.at(first);
    candidate.lastname = pool->last.at(last);
    const QString roman = pool->romanFirst.isEmpty()
                              ? romanised(candidate.firstname) + u'.' + romanised(candidate.lastname)
                              : pool->romanFirst.at(first) + u'.' + pool->romanLast.at(last);
    static const QStringList hosts{u"mail.example"_s, u"courriel.example"_s, u"post.example"_s, u"example.org"_s};
    candidate.email = u"%1%2@%3"_s.arg(roman).arg(dice.below(1000)).arg(dice.oneOf(hosts));
    if (dice.percent(78))
        candidate.phone = phoneOf(*pool, dice);
    if (dice.percent(72))
        candidate.subtitle = dice.oneOf(phrases.subtitles);
    if (dice.percent(60)) {
        candidate.city = dice.oneOf(pool->cities);
        candidate.countryCode = pool->countryCode;
        candidate.countryName = pool->countryName;
        if (dice.percent(40)) {
            candidate.address = u"%1 rue des Lilas"_s.arg(1 + dice.below(120));
            candidate.zipCode = u"%1"_s.arg(10'000 + dice.below(85'000));
        }
    }
    const int tags = dice.percent(35) ? 0 : 1 + dice.below(4);
    for (int i = 0; i < tags; ++i)
        if (const QString tag = dice.oneOf(phrases.tags); !candidate.tags.contains(tag))
            candidate.tags.append(tag);
    if (dice.percent(30))
        candidate.coverLetter = dice.oneOf(phrases.letters);
    if (dice.percent(45))
        candidate.avatarPath = u"/files/avatars/%1.png"_s.arg(1 + dice.below(24));
    const int stage = dice.percent(45) ? 0 : dice.below(int(job.stages.size()));
    candidate.stageId = job.stages.at(stage).id;
    candidate.archived = dice.percent(9);
    attachFiles(candidate, dice.percent(80), dice.percent(18), dice);
}

void showOff(Candidate &candidate, const QJsonValue &person, const World &world, Dice &dice)
{
    candidate.firstname = person["firstname"_L1].toString();
    candidate.lastname = person["lastname"_L1].toString();
    candidate.email = person["email"_L1].toString();
    candidate.phone = person["phone"_L1].toString();
    candidate.subtitle = person["subtitle"_L1].toString();
    candidate.city = person["city"_L1].toString();
    candidate.countryCode = person["countryCode"_L1].toString();
    candidate.countryName = person["countryName"_L1].toString();
    candidate.tags = strings(person["tags"_L1]);
    candidate.coverLetter = person["coverLetter"_L1].toString();
    candidate.archived = person["archived"_L1].toBool();
    candidate.stageId = world.jobs.at(candidate.job).stages.at(person["stage"_L1].toInt()).id;
    if (const int avatar = person["avatar"_L1].toInt(); avatar > 0)
        candidate.avatarPath = u"/files/avatars/%1.png"_s.arg(avatar);
    attachFiles(candidate, person["resume"_L1].toBool(), person["portfolio"_L1].toBool(), dice);
}

void addExtras(World &world, int row, Dice &dice)
{
    const Candidate &candidate = world.candidates.at(row);
    const qint64 at = candidate.createdAt + kDay;
    if (dice.percent(20))
        world.comments.append({world.nextId(), row, u"Good first call, to be seen by the team."_s, at});
    if (dice.percent(15)) {
        const QString name = dice.percent(50) ? u"diploma"_s : u"references"_s;
        world.documents.append({world.nextId(), row, name, fileOf(candidate.reference, name, kPdf), at});
    }
    if (dice.percent(15))
        world.emails.append({world.nextId(), row, u"Your application"_s,
                             u"<p>Hello %1,</p><p>Thank you, we have received your application.</p>"_s.arg(
                                 candidate.firstname.toHtmlEscaped()),
                             u"recruiting@example.org"_s, candidate.email, at});
}

} // namespace

QByteArray generatedFile(const QString &path)
{
    static const QRegularExpression form(
        u"^/files/stored/(wttj-[0-9a-f]{24})/(resume|portfolio|diploma|references)\\.(pdf|docx|odt)$"_s);
    const QRegularExpressionMatch match = form.match(path);
    if (!match.hasMatch())
        return {};
    const QString kind = match.captured(2);
    const QString title = kind.left(1).toUpper() + kind.mid(1);
    const QStringList lines{u"Candidate %1"_s.arg(match.captured(1)),
                            {},
                            u"Experience"_s,
                            u"2021 - now     Team lead, a company that makes things"_s,
                            u"2017 - 2021    Engineer, another company"_s,
                            {},
                            u"Education"_s,
                            u"2012 - 2017    Master's degree"_s,
                            {},
                            u"Languages: French, English"_s};
    if (match.captured(3) == "pdf"_L1)
        return samplePdf(title, lines);
    return match.captured(3) == "docx"_L1 ? sampleDocx(title, lines) : sampleOdt(title, lines);
}

void generate(World &world, int count, quint32 seed)
{
    buildHouse(world, kAnchor);
    static const QStringList origins{u"external"_s, u"dashboard"_s,           u"careers"_s,
                                     u"wttj"_s,     u"website:cms:wttj_fr"_s, u"website:cms:wttj_en"_s,
                                     QString()};
    static const QStringList referrers{u"www.welcometothejungle.com"_s, u"www.linkedin.com"_s, u"www.google.com"_s,
                                       QString(), QString()};
    const QJsonArray &shown = showcase();
    world.candidates.reserve(count);
    for (int number = 0; number < count; ++number) {
        Dice dice(seed, quint64(number));
        Candidate candidate;
        candidate.reference = referenceOf(seed, number);
        const bool first = number < int(shown.size());
        candidate.job = first ? 0 : jobOf(dice);
        candidate.createdAt = kAnchor - kDay * dice.below(first ? 60 : 1'000) - dice.below(int(kDay));
        candidate.origin = dice.oneOf(origins);
        candidate.referrer = dice.oneOf(referrers);
        if (first)
            showOff(candidate, shown.at(number), world, dice);
        else
            dress(candidate, world, dice);
        const int initial = world.jobs.at(candidate.job).stages.constFirst().id;
        const qint64 age = kAnchor - candidate.createdAt;
        candidate.updatedAt = candidate.createdAt + qint64(double(age) * dice.below(1000) / 1000.0);
        const int stageId = candidate.stageId;
        const qint64 movedAt = candidate.updatedAt;
        const int job = candidate.job;
        const int row = world.add(std::move(candidate));
        if (stageId != initial)
            world.moves.append({row, initial, stageId, movedAt, job, job});
        if (number < kExtras)
            addExtras(world, row, dice);
    }
}

} // namespace vivier::sandbox
