// SPDX-License-Identifier: MIT
// The invented world is the same for the same seed, to the bit, wherever its words are kept: other tests, pictures and
// reports of faults name people of it.

#include "sandbox/generator.h"
#include "sandbox/instaviewworld.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QJsonDocument>
#include <QtTest>

using namespace vivier::sandbox;
using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void write(QDataStream &out, const StoredFile &file)
{
    out << file.path << file.contentType << file.size;
}

QByteArray welcomeKit(int count, quint32 seed)
{
    World world;
    generate(world, count, seed);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    for (const Organization &each : world.organizations) {
        out << each.reference << each.name << each.slug << each.language << json(each.fields) << json(each.websites);
        for (const QJsonObject &office : each.offices)
            out << json(office);
    }
    for (const Job &job : world.jobs) {
        out << job.reference << job.organization << job.status << job.createdAt << job.updatedAt << job.publishedAt
            << job.officeRow << json(job.fields) << job.candidates;
        for (const Stage &stage : job.stages)
            out << stage.id << stage.name << stage.reference << stage.visible;
    }
    for (const Candidate &who : world.candidates) {
        out << who.reference << who.job << who.stageId << who.email << who.firstname << who.lastname << who.phone
            << who.subtitle << who.address << who.city << who.zipCode << who.countryCode << who.countryName
            << who.coverLetter << who.origin << who.referrer << who.avatarPath << who.tags << who.archived
            << who.createdAt << who.updatedAt;
        write(out, who.resume);
        write(out, who.portfolio);
    }
    for (const Comment &each : world.comments)
        out << each.id << each.candidate << each.raw << each.createdAt;
    for (const Document &each : world.documents) {
        out << each.id << each.candidate << each.filename << each.createdAt;
        write(out, each.file);
    }
    for (const Email &each : world.emails)
        out << each.id << each.candidate << each.subject << each.body << each.fromEmail << each.to << each.createdAt;
    for (const Move &each : world.moves)
        out << each.candidate << each.fromStage << each.toStage << each.createdAt;
    return bytes;
}

QByteArray instaView(int count, quint32 seed)
{
    InstaViewWorld world;
    generate(world, count, seed);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    for (const InstaViewCompany &each : world.companies)
        out << each.id << each.name << each.createdAt << each.updatedAt << json(each.more) << each.candidates;
    for (const InstaViewJob &each : world.jobs)
        out << each.id << each.company << each.title << each.status << each.createdAt << each.updatedAt
            << json(each.more);
    for (const InstaViewCandidate &who : world.candidates)
        out << who.id << who.company << who.firstName << who.lastName << who.status << who.email << who.phoneNumber
            << who.gdprExpiryDate << who.jobs.has_value() << who.jobs.value_or(QList<int>()) << who.metadata
            << who.gender << who.cv << who.overallRating << who.analysisCount << who.interviewCount << who.createdAt
            << who.updatedAt << who.nulls;
    return bytes;
}

} // namespace

class SandboxWorldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameWorld_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("Welcome Kit, seed 1")
            << welcomeKit(2500, 1) << QByteArray("673fe09f060e81f2dd6336a47bf7989f8d14b081fea7de39d0b1fa1f33a63151");
        QTest::newRow("Welcome Kit, seed 77")
            << welcomeKit(700, 77) << QByteArray("64a125abf021bda6c11d49e2e65f4c700d5be7b7231b13ca83f786c48b4c4694");
        QTest::newRow("InstaView, seed 1")
            << instaView(2500, 1) << QByteArray("2e7810937c99dcbc897082ff8240f063b46c4c8768b45efb32e8fdce72c6eaf6");
        QTest::newRow("InstaView, seed 77")
            << instaView(700, 77) << QByteArray("0a714f8cf1cd6eace337551c37dc408413d7b4296148ef28369740299356773e");
    }

    void sameSeedSameWorld()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, wanted);
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), wanted);
    }
};

QTEST_GUILESS_MAIN(SandboxWorldTest)
#include "tst_sandbox_world.moc"
