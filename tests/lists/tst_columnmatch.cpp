// SPDX-License-Identifier: MIT
// What columns are taken for: by their names in both languages and as other programs write them, and by what is in
// them.

#include "lists/columnmatch.h"
#include "lists/csvreader.h"

#include <QtTest>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

QStringList targetsOf(const QString &csv, const FieldCatalog &catalog = FieldCatalog::welcomeKit(),
                      const MatchOptions &options = {.phoneRegion = u"FR"_s})
{
    QStringList targets;
    const QList<ColumnMatch> matches = matchColumns(csvTable(csv, u','), catalog, options);
    for (const ColumnMatch &match : matches)
        targets.append(match.target);
    return targets;
}

} // namespace

class ColumnMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("welcomeKit");
        QTest::addColumn<QString>("instaView");
        const auto row = [](const QString &column, const QString &welcomeKit, const QString &instaView) {
            QTest::newRow(qPrintable(column)) << column << welcomeKit << instaView;
        };
        for (const auto *name : {"firstname", "First name", "Given Name", "Prénom", "PRENOM", " prénom : "})
            row(QString::fromUtf8(name), u"firstname"_s, u"firstName"_s);
        for (const auto *name : {"lastname", "Last Name", "Family Name", "Nom", "Nom de famille"})
            row(QString::fromUtf8(name), u"lastname"_s, u"lastName"_s);
        for (const auto *name : {"email", "E-mail 1 - Value", "E-mail", "Adresse e-mail", "Courriel", "Adresse mail"})
            row(QString::fromUtf8(name), u"email"_s, u"email"_s);
        for (const auto *name : {"Phone", "Phone 1 - Value", "Téléphone", "Tél.", "Mobile", "N° de téléphone"})
            row(QString::fromUtf8(name), u"phone"_s, u"phoneNumber"_s);
        for (const auto *name : {"Organization 1 - Title", "Job Title", "Intitulé du poste", "Sous-titre", "Titre"})
            row(QString::fromUtf8(name), u"subtitle"_s, {});
        for (const auto *name : {"Organization 1 - Name", "Organization Name", "Société", "Entreprise"})
            row(QString::fromUtf8(name), u"company"_s, {});
        for (const auto *name : {"Tags", "Étiquettes", "Labels", "Group Membership", "Mots-clés"})
            row(QString::fromUtf8(name), u"tag_list"_s, {});
        for (const auto *name : {"LinkedIn", "Profil LinkedIn", "LinkedIn URL", "media_linkedin"})
            row(QString::fromUtf8(name), u"media_linkedin"_s, {});
        for (const auto *name : {"Vorname", "Nombre", "Jméno", "Krstné meno"})
            row(QString::fromUtf8(name), u"firstname"_s, u"firstName"_s);
        for (const auto *name : {"Nachname", "Apellidos", "Příjmení", "Priezvisko"})
            row(QString::fromUtf8(name), u"lastname"_s, u"lastName"_s);
        for (const auto *name : {"E-Mail-Adresse", "Correo electrónico"})
            row(QString::fromUtf8(name), u"email"_s, u"email"_s);
        for (const auto *name : {"Telefonnummer", "Teléfono móvil", "Telefonní číslo", "Telefónne číslo"})
            row(QString::fromUtf8(name), u"phone"_s, u"phoneNumber"_s);
        for (const auto *name : {"Schlagwörter", "Etiquetas", "Štítky"})
            row(QString::fromUtf8(name), u"tag_list"_s, {});
        for (const auto *name : {"Stelle", "Oferta de empleo", "Nabídka práce", "Ponuka práce"})
            row(QString::fromUtf8(name), u"job_reference"_s, u"jobIds"_s);
        row(u"Étape"_s, u"job_stage_id"_s, {});
        row(u"Statut"_s, {}, u"status"_s);
        row(u"Offre"_s, u"job_reference"_s, u"jobIds"_s);
        row(u"Expiration RGPD"_s, {}, u"gdprExpiryDate"_s);
        row(u"Lettre de motivation"_s, u"cover_letter"_s, {});
        row(u"Notes"_s, u"comment"_s, {});
        row(u"Name"_s, u"name"_s, u"name"_s);
        row(u"Reference"_s, u"reference"_s, u"reference"_s);
        row(u"problem"_s, {}, {});
        row(u"stage_name"_s, {}, {}); // only told
        row(u"organization_reference"_s, {}, {});
        row(u"Phone 1 - Type"_s, {}, {});
        row(u"Anything"_s, {}, {});
    }
    void names()
    {
        QFETCH(QString, column);
        QFETCH(QString, welcomeKit);
        QFETCH(QString, instaView);
        QCOMPARE(targetsOf(column + u"\nsome words"_s), QStringList{welcomeKit});
        QCOMPARE(targetsOf(column + u"\nsome words"_s, FieldCatalog::instaView()), QStringList{instaView});
    }

    void eachLabelOfTheCatalogs()
    {
        for (const FieldCatalog *catalog : {&FieldCatalog::welcomeKit(), &FieldCatalog::instaView()}) {
            const MatchOptions options;
            for (const Field &field : *catalog) {
                if (!canBeListed(field, options))
                    continue;
                QCOMPARE(targetsOf(field.name + u"\nx"_s, *catalog), QStringList{field.name});
                const bool isOwn = field.name != "remote_file_urls"_L1; // "Document"
                if (isOwn)
                    QCOMPARE(targetsOf(QString::fromUtf8(field.label) + u"\nx"_s, *catalog), QStringList{field.name});
            }
        }
    }

    void theFirstOfTwo()
    {
        QCOMPARE(targetsOf(u"E-mail 2 - Value,Email,Mail,Link,Lien\nx,x,x,x,x"_s),
                 (QStringList{{}, u"email"_s, {}, u"link"_s, u"link"_s}));
        // A name in one says nothing more.
        QCOMPARE(targetsOf(u"Name,Given Name,Family Name\nx,x,x"_s), (QStringList{{}, u"firstname"_s, u"lastname"_s}));
        // What is exact goes first wherever it stands.
        QCOMPARE(targetsOf(u"Nom,lastname\nx,x"_s), (QStringList{u"lastname"_s, QString()}));
    }

    void contents()
    {
        QCOMPARE(targetsOf(u"a,b,c,d\nzoe@example.com,06 12 34 56 78,https://github.com/zoe,words\n"
                           "ann@example.com,+33 6 12 34 56 79,github.com/ann,12345678\n"_s),
                 (QStringList{u"email"_s, u"phone"_s, u"media_github"_s, {}}));
        QCOMPARE(targetsOf(u"a\nhttps://github.com/zoe\nhttps://www.linkedin.com/in/ann\n"_s), QStringList{u"link"_s});
        // One slip in many is none of many.
        const QString addresses = u"zoe@example.com\n"_s.repeated(9);
        QCOMPARE(targetsOf(u"a\n"_s + addresses + u"none\n"_s), QStringList{u"email"_s});
        QCOMPARE(targetsOf(u"a\nzoe@example.com\nnone\nnone\n"_s), QStringList{QString()});
        // Without a header.
        QCOMPARE(targetsOf(u"zoe@example.com,Zoë\n"_s), (QStringList{u"email"_s, QString()}));
    }

    /// "Poste" is what somebody does, or what she applies for.
    void aPostIsAJobByWhatIsInIt()
    {
        const MatchOptions options{.jobs = {{.reference = u"J1"_s, .name = u"Data engineer"_s},
                                            {.reference = u"J2"_s, .name = u"Designer (F/H)"_s}}};
        const auto targets = [&options](const QString &csv, const FieldCatalog &catalog) {
            return targetsOf(csv, catalog, options);
        };
        const FieldCatalog &welcomeKit = FieldCatalog::welcomeKit();
        for (const QString &column : {u"Poste"_s, u"Intitulé du poste"_s, u"Job Title"_s, u"Anything"_s}) {
            const QString csv = column + u"\nData engineer\ndesigner (f/h)\nDATA ENGINEER\nJ1\n"_s;
            QCOMPARE(targets(csv, welcomeKit), QStringList{u"job_reference"_s});
            QCOMPARE(targets(csv, FieldCatalog::instaView()), QStringList{u"jobIds"_s});
            QVERIFY(matchColumns(csvTable(csv, u','), welcomeKit, options).first().by == ColumnMatch::By::Content);
        }
        QCOMPARE(targets(u"Poste\nCTO\nData engineer\n"_s, welcomeKit), QStringList{u"subtitle"_s});
        QCOMPARE(targets(u"Sous-titre\nData engineer\n"_s, welcomeKit), QStringList{u"subtitle"_s});
        QCOMPARE(targets(u"Poste,Offre\nData engineer,J1\n"_s, welcomeKit),
                 (QStringList{u"subtitle"_s, u"job_reference"_s}));
        QCOMPARE(targetsOf(u"Poste\nData engineer\n"_s), QStringList{u"subtitle"_s}); // of no such account
    }

    void whatIsChosen()
    {
        const MatchOptions options{.chosen = {{u"Email"_s, {}}, {u"x"_s, u"email"_s}, {u"y"_s, u"subtitle"_s}}};
        QCOMPARE(targetsOf(u"Email,x,y\na@x.fr,b@x.fr,c\n"_s, FieldCatalog::welcomeKit(), options),
                 (QStringList{{}, u"email"_s, u"subtitle"_s}));
        const MatchOptions hidden{.hidden = {u"gender"_s}};
        QCOMPARE(targetsOf(u"gender\nmale\n"_s, FieldCatalog::instaView(), hidden), QStringList{QString()});
        QCOMPARE(targetsOf(u"gender\nmale\n"_s, FieldCatalog::instaView()), QStringList{u"gender"_s});
    }

    void linksGoToTheirNetwork()
    {
        const FieldCatalog &catalog = FieldCatalog::welcomeKit();
        const auto nameOf = [&](const QString &link) {
            const Field *field = fieldOfLink(link, catalog);
            return field ? field->name : QString();
        };
        QCOMPARE(nameOf(u"www.linkedin.com/in/zoe"_s), u"media_linkedin"_s);
        QCOMPARE(nameOf(u"https://x.com/zoe"_s), u"media_twitter"_s);
        QCOMPARE(nameOf(u"https://notgithub.com/zoe"_s), u"media_website"_s);
        QCOMPARE(nameOf(u"zoe"_s), QString());
        QVERIFY(!fieldOfLink(u"https://github.com/zoe"_s, FieldCatalog::instaView()));
    }
};

QTEST_GUILESS_MAIN(ColumnMatchTest)
#include "tst_columnmatch.moc"
