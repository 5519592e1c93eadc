// SPDX-License-Identifier: MIT
// Welcome Kit's catalog says what its documents say (update and create a candidate, and the candidate object).

#include "candidate/fieldcatalog.h"

#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

const FieldCatalog &catalog()
{
    return FieldCatalog::welcomeKit();
}

QStringList namesWith(FieldUse use)
{
    QStringList names;
    for (const Field &field : catalog()) {
        if (field.uses.testFlag(use))
            names.append(field.name);
    }
    names.sort();
    return names;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

/// The 24 of "update a candidate", by exact name: three b's in dribbble.
const QStringList &updateFields()
{
    static const QStringList names = sorted({u"job_stage_id"_s,     u"email"_s,
                                             u"firstname"_s,        u"lastname"_s,
                                             u"subtitle"_s,         u"phone"_s,
                                             u"cover_letter"_s,     u"tag_list"_s,
                                             u"remote_image_url"_s, u"remote_resume_url"_s,
                                             u"archived"_s,         u"media_website"_s,
                                             u"media_github"_s,     u"media_stackoverflow"_s,
                                             u"media_dribbble"_s,   u"media_behance"_s,
                                             u"media_linkedin"_s,   u"media_facebook"_s,
                                             u"media_instagram"_s,  u"media_medium"_s,
                                             u"media_tumblr"_s,     u"media_vimeo"_s,
                                             u"media_twitter"_s,    u"remote_portfolio_url"_s});
    return names;
}

} // namespace

class CatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUpdateFieldByName();
    void everyCreateFieldByName();
    void whatCreatingNeeds();
    void theWithdrawnFieldsOfAnOlderApi();
    void namesAreUniqueAndFound();
    void writeOnlyFieldsHaveNoReadPath();
    void readPathsAreUnique();
    void nestedOnReadFlatOnWrite();
    void remoteFilesNameWhatComesBack();
    void remoteFileLimits();
    void whatIsSentOnce();
    void onlyEditableFieldsCanBeCleared();
    void whatCreatingNeedsAsksBeforeItIsEmptied();
    void factsAreNotEditable();
    void sectionsComeInOneBlockEach();
    void hostsBelongToOneField();
    void everyFieldHasALabel();
    void editorsTakeALongTextInALongField();
};

void CatalogTest::everyUpdateFieldByName()
{
    QCOMPARE(updateFields().size(), 24);
    QCOMPARE(namesWith(FieldUse::Update), updateFields());
}

void CatalogTest::everyCreateFieldByName()
{
    const QStringList further{u"organization_reference"_s, u"job_reference"_s, u"comment"_s, u"referrer"_s};
    QCOMPARE(namesWith(FieldUse::Create), sorted(updateFields() + further));
}

void CatalogTest::whatCreatingNeeds()
{
    QCOMPARE(namesWith(FieldUse::RequiredOnCreate),
             sorted({u"organization_reference"_s, u"job_reference"_s, u"job_stage_id"_s, u"email"_s, u"firstname"_s,
                     u"lastname"_s}));
}

void CatalogTest::theWithdrawnFieldsOfAnOlderApi()
{
    QCOMPARE(namesWith(FieldUse::LegacyCreate), sorted({u"civility"_s, u"origin"_s}));
    for (const QString &name : namesWith(FieldUse::LegacyCreate)) {
        QVERIFY(!catalog().find(name)->uses.testFlag(FieldUse::Update));
        QVERIFY(!catalog().find(name)->readPath.isEmpty()); // shown when an ATS returns them
    }
}

void CatalogTest::namesAreUniqueAndFound()
{
    QSet<QString> seen;
    for (int column = 0; column < catalog().size(); ++column) {
        const Field &field = catalog().at(column);
        QVERIFY2(!seen.contains(field.name), qPrintable(field.name));
        seen.insert(field.name);
        QCOMPARE(catalog().column(field.name), column);
        QCOMPARE(catalog().find(field.name), &field);
    }
    QCOMPARE(catalog().column(u"no such field"_s), -1);
    QVERIFY(!catalog().find(u"no such field"_s));
    QVERIFY(!catalog().find(QString()));
}

void CatalogTest::writeOnlyFieldsHaveNoReadPath()
{
    for (const Field &field : catalog()) {
        QCOMPARE(field.readPath.isEmpty(), field.isWriteOnly());
        const bool never = field.name.startsWith("media_"_L1) || field.name.startsWith("remote_"_L1) ||
                           field.name == "comment"_L1 || field.name == "referrer"_L1;
        if (never)
            QVERIFY2(field.isWriteOnly(), qPrintable(field.name));
    }
}

void CatalogTest::readPathsAreUnique()
{
    QSet<QString> seen;
    for (const Field &field : catalog()) {
        if (field.readPath.isEmpty())
            continue;
        QVERIFY2(!seen.contains(field.readPath), qPrintable(field.readPath));
        seen.insert(field.readPath);
    }
}

void CatalogTest::nestedOnReadFlatOnWrite()
{
    for (const QString &name : {u"email"_s, u"firstname"_s, u"lastname"_s, u"phone"_s, u"subtitle"_s})
        QCOMPARE(catalog().find(name)->readPath, u"profile."_s + name);
    QCOMPARE(catalog().find(u"job_stage_id"_s)->readPath, u"stage_id"_s);
    QCOMPARE(catalog().find(u"tag_list"_s)->readPath, u"tags"_s);
    QCOMPARE(catalog().find(u"cover_letter"_s)->readPath, u"cover_letter"_s);
    QCOMPARE(catalog().find(u"archived"_s)->readPath, u"archived"_s);
}

void CatalogTest::remoteFilesNameWhatComesBack()
{
    int files = 0;
    for (const Field &field : catalog()) {
        const bool isReplaced = field.kind == FieldKind::RemoteFile && field.uses.testFlag(FieldUse::Update);
        QCOMPARE(!field.returnedAs.isEmpty(), isReplaced);
        if (!isReplaced)
            continue;
        ++files;
        const Field *returned = catalog().find(field.returnedAs);
        QVERIFY2(returned, qPrintable(field.returnedAs));
        QVERIFY(!returned->isWriteOnly() && !returned->isEditable());
        QCOMPARE(field.section, FieldSection::Documents);
    }
    QCOMPARE(files, 3);
}

void CatalogTest::remoteFileLimits()
{
    const Field *resume = catalog().find(u"remote_resume_url"_s);
    QCOMPARE(sorted(resume->fileTypes), sorted({u"PDF"_s, u"DOC"_s, u"DOCX"_s, u"ODT"_s}));
    QCOMPARE(resume->maxBytes, 5LL * 1024 * 1024);
    const Field *portfolio = catalog().find(u"remote_portfolio_url"_s);
    QCOMPARE(portfolio->fileTypes, QStringList{u"PDF"_s});
    QCOMPARE(portfolio->maxBytes, 10LL * 1024 * 1024);
    QCOMPARE(catalog().find(u"remote_image_url"_s)->maxBytes, 0);
}

void CatalogTest::whatIsSentOnce()
{
    QCOMPARE(namesWith(FieldUse::SendOnce), sorted({u"comment"_s, u"remote_file_urls"_s}));
    for (const Field &field : catalog()) {
        QCOMPARE(field.section == FieldSection::Additions, field.uses.testFlag(FieldUse::SendOnce));
        if (!field.uses.testFlag(FieldUse::SendOnce))
            continue;
        QVERIFY(!field.uses.testFlag(FieldUse::Update));
        QVERIFY(field.isWriteOnly());
        QCOMPARE(field.clearRule, ClearRule::Never); // what was added cannot be taken away
    }
    QCOMPARE(catalog().find(u"comment"_s)->uses, FieldUse::SendOnce | FieldUse::Create);
    const Field *document = catalog().find(u"remote_file_urls"_s);
    QCOMPARE(document->uses, FieldUses(FieldUse::SendOnce));
    QVERIFY(document->fileTypes.isEmpty());
    QCOMPARE(document->maxBytes, 0);
}

void CatalogTest::onlyEditableFieldsCanBeCleared()
{
    for (const Field &field : catalog()) {
        if (!field.isEditable())
            QCOMPARE(field.clearRule, ClearRule::Never);
    }
    for (const QString &name : {u"job_stage_id"_s, u"archived"_s, u"remote_resume_url"_s})
        QCOMPARE(catalog().find(name)->clearRule, ClearRule::Never);
    for (const QString &name : {u"phone"_s, u"tag_list"_s, u"media_github"_s, u"cover_letter"_s})
        QCOMPARE(catalog().find(name)->clearRule, ClearRule::SendEmpty);
}

void CatalogTest::whatCreatingNeedsAsksBeforeItIsEmptied()
{
    for (const Field &field : catalog()) {
        if (field.isRequired() && field.uses.testFlag(FieldUse::Update))
            QVERIFY2(field.clearRule != ClearRule::SendEmpty, qPrintable(field.name));
    }
}

void CatalogTest::factsAreNotEditable()
{
    for (const Field &field : catalog()) {
        if (field.section == FieldSection::Facts || field.section == FieldSection::Companion)
            QVERIFY2(!field.isEditable(), qPrintable(field.name));
    }
    for (const QString &name : {u"address"_s, u"city"_s, u"zip_code"_s, u"country_code"_s, u"country_name"_s,
                                u"created_at"_s, u"updated_at"_s}) {
        QVERIFY2(catalog().find(name), qPrintable(name));
        QCOMPARE(catalog().find(name)->section, FieldSection::Facts);
    }
    for (const QString &name : {u"resume_size"_s, u"modal_path"_s, u"avatar_url"_s}) {
        QVERIFY2(catalog().find(name), qPrintable(name));
        QCOMPARE(catalog().find(name)->section, FieldSection::Companion);
    }
}

void CatalogTest::sectionsComeInOneBlockEach()
{
    QVERIFY(std::is_sorted(catalog().begin(), catalog().end(),
                           [](const Field &a, const Field &b) { return a.section < b.section; }));
}

void CatalogTest::hostsBelongToOneField()
{
    QSet<QString> seen;
    int social = 0;
    for (const Field &field : catalog()) {
        social += field.section == FieldSection::SocialMedia ? 1 : 0;
        for (const QString &host : field.hosts) {
            QCOMPARE(field.kind, FieldKind::Url);
            QCOMPARE(host, host.toLower());
            QVERIFY2(!seen.contains(host), qPrintable(host));
            seen.insert(host);
        }
    }
    QCOMPARE(social, 12);
}

void CatalogTest::everyFieldHasALabel()
{
    for (const Field &field : catalog())
        QVERIFY2(!field.displayLabel().isEmpty(), qPrintable(field.name));
}

void CatalogTest::editorsTakeALongTextInALongField()
{
    QVERIFY(catalog().find(u"cover_letter"_s)->editLimit() > catalog().find(u"firstname"_s)->editLimit());
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
