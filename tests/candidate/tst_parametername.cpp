// SPDX-License-Identifier: MIT
#include "candidate/parametername.h"

#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class ParameterNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatASentenceSpeaksOf_data()
    {
        QTest::addColumn<bool>("isWelcomeKit");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("said");
        const auto row = [](bool isWelcomeKit, const char *sentence, const char *field, const char *said) {
            QTest::newRow(sentence) << isWelcomeKit << QString::fromUtf8(sentence) << QString::fromUtf8(field)
                                    << QString::fromUtf8(said);
        };
        row(true, "remote_resume_url could not be fetched", "remote_resume_url", "Resume could not be fetched");
        row(true, "Remote resume url could not be fetched", "remote_resume_url", "Resume could not be fetched");
        row(true, "Job stage must be a string", "job_stage_id", "Stage must be a string");
        row(true, "'firstname' is too long", "firstname", "First name is too long");
        row(true, "candidate[email] is invalid", "email", "Email is invalid");
        row(true, "Validation failed: email has already been taken", "email",
            "Validation failed: Email has already been taken");
        row(true, "media_github or media_linkedin is wrong", "media_linkedin,media_github",
            "GitHub or LinkedIn is wrong");
        row(true, "email is invalid; phone is too long", "email,phone", "Email is invalid; Phone is too long");
        row(true, "Write to help@email.com", "", "Write to help@email.com");
        row(true, "See https://help.example/email", "", "See https://help.example/email");
        row(true, "The emails are wrong", "", "The emails are wrong");
        row(true, "Some parameters are invalid", "", "Some parameters are invalid");
        row(true, "subtitles_of_it", "", "subtitles_of_it");
        row(true, "", "", "");
        row(false, "phoneNumber must be E.164", "phoneNumber", "Phone must be E.164");
        row(false, "jobIds.0 must be a UUID", "jobIds", "Jobs must be a UUID");
        row(false, "body.firstName should not be empty", "firstName", "First name should not be empty");
        row(false, "metadata.key must be a string", "", "metadata.key must be a string");
    }

    void whatASentenceSpeaksOf()
    {
        QFETCH(const bool, isWelcomeKit);
        QFETCH(const QString, sentence);
        QFETCH(const QString, field);
        QFETCH(const QString, said);
        const FieldCatalog &catalog = isWelcomeKit ? FieldCatalog::welcomeKit() : FieldCatalog::instaView();
        Draft sent{.key = u"A"_s};
        for (const Field &known : catalog) {
            if (known.isEditable())
                sent.fields.insert(known.name, {});
        }
        QCOMPARE(fieldsSpokenOf(sentence, sent, catalog), field);
        QCOMPARE(inRecruitersWords(sentence, catalog, field), said);
        // Of what was not sent nothing is said.
        for (const QString &one : fieldsIn(field))
            sent.fields.remove(one);
        QCOMPARE(fieldsSpokenOf(sentence, sent, catalog), QString());
    }
};

QTEST_GUILESS_MAIN(ParameterNameTest)
#include "tst_parametername.moc"
