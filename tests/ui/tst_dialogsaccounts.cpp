// SPDX-License-Identifier: MIT
// The accounts of a profile: kept, changed, removed, and what a token may do, tried against the sandbox.
#include "ui/dialogssupport.h"

#include "model/preferences.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;
using Found = ConnectionLine::Outcome;

class DialogsAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options{.candidates = 40});
        QVERIFY(m_sandbox->start());
    }

    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_desk->model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_sandbox->clearFaults();
        m_sandbox->setInstaView({});
    }

    void cleanup()
    {
        m_tester.reset();
        m_desk.reset();
    }

    void goodTokenSaysWhoAndWhat()
    {
        const ConnectionReport report = tested(u"sandbox-token"_s);
        QVERIFY2(report.works(), qPrintable(report.summary()));
        QVERIFY(!report.displayName.isEmpty());
        QVERIFY(report.summary().contains(report.displayName));
        for (const Right right :
             {Right::Identity, Right::Organizations, Right::Jobs, Right::ReadCandidates, Right::Moves})
            QCOMPARE(report.line(right)->outcome, Found::Works);
        QCOMPARE(report.line(Right::WriteCandidates)->outcome, Found::NotTried);
        QVERIFY(report.line(Right::WriteCandidates)->text.contains(u"candidates_rw"_s));
    }

    void testingNeverWrites()
    {
        m_sandbox->clearJournal();
        tested(u"sandbox-token"_s);
        const auto journal = m_sandbox->journal();
        QVERIFY(!journal.isEmpty());
        for (const auto &entry : journal)
            QCOMPARE(QString(entry.method), u"GET"_s);
    }

    void wrongTokenIsRefusedOnce()
    {
        m_sandbox->clearJournal();
        const ConnectionReport report = tested(u"no-such-token"_s);
        QVERIFY(report.refused);
        QVERIFY(!report.works());
        QCOMPARE(report.line(Right::Identity)->outcome, Found::Failed);
        for (const Right right : {Right::Organizations, Right::Jobs, Right::ReadCandidates, Right::Moves})
            QCOMPARE(report.line(right)->outcome, Found::NotTried);
        QCOMPARE(m_sandbox->journal().size(), 1); // every further request would be refused as well
        QVERIFY(!report.summary().contains(u"no-such-token"_s));
    }

    void missingScopeIsNamed_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<int>("feature");
        QTest::addRow("jobs") << u"jobs_r"_s << int(Right::Jobs);
        QTest::addRow("candidates") << u"candidates_r"_s << int(Right::ReadCandidates);
        QTest::addRow("organizations") << u"organizations_r"_s << int(Right::Organizations);
        QTest::addRow("moves") << u"moves_r"_s << int(Right::Moves);
    }

    void missingScopeIsNamed()
    {
        QFETCH(QString, scope);
        QFETCH(int, feature);
        const ConnectionReport report = tested(u"sandbox-token-without-"_s + scope);
        QVERIFY(!report.refused);
        QVERIFY(report.works()); // the rest does
        for (const ConnectionLine &line : report.lines) {
            if (line.right == Right(feature)) {
                QCOMPARE(line.outcome, Found::MissingScope);
                QCOMPARE(line.scope, scope);
                QVERIFY(line.text.contains(scope));
            } else {
                QVERIFY(line.outcome != Found::MissingScope);
            }
        }
        QCOMPARE(report.line(Right::Identity)->outcome, Found::Works);
    }

    void troubleWithMovesIsNoneOfTheAccount()
    {
        m_sandbox->setFault({.status = 404, .match = u"GET .*/moves"_s});
        const ConnectionReport report = tested(u"sandbox-token"_s);
        QVERIFY2(report.works(), qPrintable(report.summary()));
        QCOMPARE(report.line(Right::Moves)->outcome, Found::Failed);
        QCOMPARE(report.line(Right::ReadCandidates)->outcome, Found::Works);
    }

    void referencesByHandStandInForTheOrganizationScope()
    {
        m_sandbox->clearJournal();
        tested(u"sandbox-token"_s);
        QString reference; // the one that jobs were asked of
        for (const auto &entry : m_sandbox->journal()) {
            if (entry.path.endsWith(u"/jobs"_s))
                reference = QUrlQuery(entry.query).queryItemValue(u"organization_reference"_s);
        }
        QVERIFY(!reference.isEmpty());
        Account account = here();
        account.organizations = {reference};
        const ConnectionReport report = tested(u"sandbox-token-without-organizations_r"_s, account);
        QCOMPARE(report.line(Right::Jobs)->outcome, Found::Works);
    }

    void silentServerIsLeftByCancelling()
    {
        m_sandbox->setFault({.latencyMs = 60'000});
        QSignalSpy done(m_desk->model.get(), &AccountsModel::connectionTested);
        m_desk->model->testConnection(here(), u"sandbox-token"_s);
        QVERIFY(m_desk->model->isTesting());
        m_desk->model->cancelTest();
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(done.first().first().value<ConnectionReport>().cancelled);
        QVERIFY(!m_desk->model->isTesting());
    }

    void modelMayGoWhileATestRuns()
    {
        m_sandbox->setFault({.latencyMs = 60'000});
        m_desk->model->testConnection(here(), u"sandbox-token"_s);
        m_tester.reset();
        m_desk->model.reset();
        QTest::qWait(1); // what is still on its way arrives
    }

    void nobodyThereIsSaid()
    {
        Account nowhere = here();
        nowhere.baseUrl = QUrl(u"http://127.0.0.1:9/api"_s); // the discard port: nothing listens
        const ConnectionReport report = tested(u"t"_s, nowhere);
        QVERIFY(!report.works());
        QVERIFY(!report.refused);
        QVERIFY(report.problem.contains(u"Welcome Kit"_s));
    }

    void keyOfOneCompanySaysWhichAndWhat()
    {
        m_sandbox->clearJournal();
        const ConnectionReport report = tested(u"sandbox-token"_s, instaView());
        QVERIFY2(report.works(), qPrintable(report.summary()));
        QCOMPARE(report.companies.size(), 1);
        QCOMPARE(report.company, firstCompany());
        QCOMPARE(report.displayName, report.companies.first().name);
        QVERIFY(report.summary().contains(report.displayName));
        QVERIFY(report.summary().contains(u"API key"_s));
        QVERIFY(!report.line(Right::Organizations)); // a key stands for a company
        QVERIFY(!report.line(Right::Moves));         // it tells of none
        for (const Right right : {Right::Identity, Right::Jobs, Right::ReadCandidates})
            QCOMPARE(report.line(right)->outcome, Found::Works);
        QVERIFY(report.line(Right::ReadCandidates)->text.contains(u"40"_s));
        QCOMPARE(report.line(Right::WriteCandidates)->outcome, Found::NotTried);
        QVERIFY(report.line(Right::WriteCandidates)->text.contains(u"write:candidates"_s));
        for (const auto &entry : m_sandbox->journal())
            QCOMPARE(QString(entry.method), u"GET"_s);
    }

    void keyOfSeveralCompaniesNeedsOne()
    {
        const ConnectionReport open = tested(u"sandbox-token-ats"_s, instaView());
        QVERIFY(open.needsCompany());
        QCOMPARE(open.companies.size(), m_sandbox->instaViewCompanies().size());
        QVERIFY(open.companies.size() > 1);
        QVERIFY(open.works());
        QVERIFY(open.summary().contains(QString::number(open.companies.size())));
        QCOMPARE(open.line(Right::Jobs)->outcome, Found::NotTried);
        QCOMPARE(open.line(Right::ReadCandidates)->outcome, Found::NotTried);

        Account second = instaView();
        second.company = open.companies.at(1).reference.toUpper();
        const ConnectionReport chosen = tested(u"sandbox-token-ats"_s, second);
        QCOMPARE(chosen.company, open.companies.at(1).reference);
        QCOMPARE(chosen.displayName, open.companies.at(1).name);
        QCOMPARE(chosen.companies.size(), open.companies.size()); // another one may still be chosen
        for (const Right right : {Right::Identity, Right::Jobs, Right::ReadCandidates})
            QCOMPARE(chosen.line(right)->outcome, Found::Works);

        second.company = u"00000000-0000-4000-8000-000000000000"_s;
        const ConnectionReport foreign = tested(u"sandbox-token-ats"_s, second);
        QVERIFY(foreign.needsCompany());
        QVERIFY(!foreign.works());
        QVERIFY(foreign.summary().contains(second.company));
    }

    void foreignCompanyIsIgnoredForARegularKey() // instaview/README.md, row 29
    {
        Account account = instaView();
        account.company = m_sandbox->instaViewCompanies().at(1);
        const ConnectionReport report = tested(u"sandbox-token"_s, account);
        QVERIFY(report.works());
        QCOMPARE(report.company, firstCompany());
    }

    void missingRightIsNamed_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<int>("feature");
        QTest::addRow("companies") << u"read:companies"_s << int(Right::Identity);
        QTest::addRow("jobs") << u"read:jobs"_s << int(Right::Jobs);
        QTest::addRow("candidates") << u"read:candidates"_s << int(Right::ReadCandidates);
    }

    void missingRightIsNamed() // 403 is no wrong key: row 30
    {
        QFETCH(QString, right);
        QFETCH(int, feature);
        for (const auto errors :
             {sandbox::InstaViewOptions::Errors::Documented, sandbox::InstaViewOptions::Errors::Envelope}) {
            m_sandbox->setInstaView({.errors = errors});
            const ConnectionReport report = tested(u"sandbox-token-without-"_s + right, instaView());
            QVERIFY(!report.refused);
            QVERIFY2(report.works(), qPrintable(report.summary()));
            QVERIFY(report.summary().contains(u"is not allowed to do everything"_s));
            for (const ConnectionLine &line : report.lines) {
                if (line.right == Right(feature)) {
                    QCOMPARE(line.outcome, Found::MissingScope);
                    QCOMPARE(line.scope, right);
                    QVERIFY2(line.text.contains(right), qPrintable(line.text));
                } else if (line.right != Right::WriteCandidates) {
                    QCOMPARE(line.outcome, Found::Works);
                }
            }
        }
    }

    void wrongKeyIsToldFromAMissingRight()
    {
        for (const QString &key : {u"no-such-key"_s, u"sandbox-token-suspended"_s}) {
            m_sandbox->clearJournal();
            const ConnectionReport report = tested(key, instaView());
            QVERIFY(report.refused);
            QVERIFY(!report.works());
            QVERIFY2(report.summary().contains(u"API key"_s) && !report.summary().contains(u"token"_s),
                     qPrintable(report.summary()));
            QCOMPARE(report.summary().contains(u"suspended"_s), key.endsWith(u"suspended"_s));
            QCOMPARE(m_sandbox->journal().size(), 1); // every further request would be refused as well
        }
    }

    void companiesPathIsNoMatterOfTheRecruiter() // row 12
    {
        m_sandbox->setInstaView({.companiesPath = true});
        const ConnectionReport report = tested(u"sandbox-token"_s, instaView());
        QVERIFY2(report.works(), qPrintable(report.summary()));
        QCOMPARE(report.line(Right::Identity)->outcome, Found::Works);
    }

    void subtitleNamesTheCompany()
    {
        const ConnectionReport report = tested(u"sandbox-token-ats"_s, instaView());
        Account account = instaView();
        account.company = report.companies.at(1).reference;
        QVERIFY(bool(await(m_desk->model->add(account, session(), report.companies))));
        const Account unknown = instaView();
        QVERIFY(bool(await(m_desk->model->add(unknown, session()))));
        const Account kit = m_desk->saved(u"Kit"_s, QUrl(u"https://www.welcomekit.co/api"_s), session());
        for (const bool again : {false, true}) {
            if (again) {
                m_tester.reset();
                m_desk->restart();
            }
            const AccountsModel &model = *m_desk->model;
            const auto subtitle = [&model](const Account &of) {
                return model.index(model.rowOf(of.id)).data(AccountsModel::SubtitleRole).toString();
            };
            QCOMPARE(subtitle(account), QString(u"InstaView · "_s + report.companies.at(1).name));
            QCOMPARE(subtitle(unknown), u"InstaView · 127.0.0.1"_s);
            QCOMPARE(subtitle(kit), u"Welcome Kit · www.welcomekit.co"_s);
        }
    }

    void draftsNeverGoToAnotherCompany()
    {
        Account account = instaView();
        account.company = m_sandbox->instaViewCompanies().at(0);
        QVERIFY(bool(await(m_desk->model->add(account, session()))));
        Draft draft;
        draft.key = u"R1"_s;
        draft.fields.insert(u"firstName"_s, {.base = Value::empty(), .mine = Value::ofText(u"Zoë"_s)});
        QVERIFY(bool(await(m_desk->profile->store()->saveDraft(account.id, draft))));
        Account same = account;
        same.company = account.company.toUpper();
        same.name = u"Renamed"_s;
        QVERIFY(bool(await(m_desk->model->update(same))));
        Account other = same;
        other.company = m_sandbox->instaViewCompanies().at(1);
        const Outcome refusal = await(m_desk->model->update(other));
        QVERIFY(!refusal);
        QVERIFY2(refusal.error().contains(u"1"_s), qPrintable(refusal.error()));
        other.company.clear(); // to nobody knows which
        QVERIFY(!await(m_desk->model->update(other)));
        QCOMPARE(m_desk->model->account(account.id)->company, same.company);
        QVERIFY(bool(await(m_desk->profile->store()->discardDraft(account.id, draft.key))));
        other.company = m_sandbox->instaViewCompanies().at(1);
        QVERIFY(bool(await(m_desk->model->update(other))));
        QCOMPARE(m_desk->model->account(account.id)->company, other.company);
    }

    void companyRules()
    {
        const QList<Organization> two{{.reference = u"aa-1"_s, .name = u"A"_s},
                                      {.reference = u"bb-2"_s, .name = u"B"_s}};
        QVERIFY(companyProblem({}, {}).isEmpty());
        QVERIFY(companyProblem(u"aa-1"_s, {}).isEmpty());
        QVERIFY(companyProblem({}, two.mid(1)).isEmpty());
        QVERIFY(!companyProblem({}, two).isEmpty());
        QVERIFY(!companyProblem(u"cc-3"_s, two).isEmpty());
        QVERIFY(companyProblem(u" AA-1 "_s, two).isEmpty());
        QVERIFY(!companyProblem(u"Acme Corporation"_s, {}).isEmpty());
        QVERIFY(!companyProblem(u"a/b"_s, {}).isEmpty());
        QVERIFY(isOtherCompany(u"aa-1"_s, u"bb-2"_s));
        QVERIFY(isOtherCompany(u"aa-1"_s, {}));
        QVERIFY(!isOtherCompany({}, u"bb-2"_s));
        QVERIFY(!isOtherCompany(u"aa-1"_s, u"AA-1"_s));
        QVERIFY(companyChangeProblem(0, u"A"_s).isEmpty());
        QVERIFY(companyChangeProblem(3, u"Acme"_s).contains(u"Acme"_s));
        QVERIFY(!companyChangeProblem(-1, {}).isEmpty());
        QVERIFY(secretDoubt(instaViewProfile(), u"sk_live_1"_s).isEmpty());
        QVERIFY(!secretDoubt(instaViewProfile(), u"live_1"_s).isEmpty());
        QVERIFY(secretDoubt(instaViewProfile(), {}).isEmpty());
        QVERIFY(secretDoubt(welcomeKitProfile(), u"abc"_s).isEmpty());
    }

    void accountsLastAndSoDoTheirTokens()
    {
        const Account kept =
            m_desk->saved(u"Éole"_s, m_sandbox->baseUrl(),
                          {.token = u"sandbox-token"_s, .place = TokenPlace::Sealed, .passphrase = u"correct horse"_s});
        m_tester.reset();
        m_desk->restart();
        QCOMPARE(m_desk->model->accounts(), QList<Account>{kept});
        QVERIFY(await(m_desk->model->needsPassphrase(kept.id)));
        QCOMPARE(await(m_desk->model->passphraseState()), AccountsModel::PassphraseState::Locked);
        QVERIFY(!await(m_desk->model->unlock(kept.id, u"wrong horse"_s)));
        QVERIFY(await(m_desk->model->needsPassphrase(kept.id))); // a wrong one is not remembered
        QVERIFY(bool(await(m_desk->model->unlock(kept.id, u"correct horse"_s))));
        QVERIFY(!await(m_desk->model->needsPassphrase(kept.id)));
        QVERIFY(tested({}, kept).works()); // with the kept token
    }

    void secondSealNeedsTheSamePassphrase()
    {
        m_desk->saved(u"A"_s, m_sandbox->baseUrl(),
                      {.token = u"a"_s, .place = TokenPlace::Sealed, .passphrase = u"correct horse"_s});
        m_tester.reset();
        m_desk->restart();
        Account second = m_desk->model->blank();
        TokenChange change{.token = u"b"_s, .place = TokenPlace::Sealed, .passphrase = u"wrong horse"_s};
        QVERIFY(!await(m_desk->model->add(second, change)));
        QCOMPARE(m_desk->model->rowCount(), 1);
        change.passphrase = u"correct horse"_s;
        QVERIFY(bool(await(m_desk->model->add(second, change))));
        QCOMPARE(m_desk->model->rowCount(), 2);
        QCOMPARE(await(m_desk->model->tokenPlace(second.id)), std::optional(TokenPlace::Sealed));
    }

    void noAccountWithoutItsToken()
    {
        // There is no keychain here.
        const Outcome outcome =
            await(m_desk->model->add(m_desk->model->blank(), {.token = u"t"_s, .place = TokenPlace::Keychain}));
        QVERIFY(!outcome);
        QVERIFY(!outcome.error().isEmpty());
        QCOMPARE(m_desk->model->rowCount(), 0);
        m_tester.reset();
        m_desk->restart();
        QCOMPARE(m_desk->model->rowCount(), 0);
        QVERIFY(!await(m_desk->model->keychainAvailable()));
    }

    void tokenMovesWithoutBeingTypedAgain()
    {
        const Account account =
            m_desk->saved(u"A"_s, m_sandbox->baseUrl(), {.token = u"sandbox-token"_s, .place = TokenPlace::Session});
        QVERIFY(bool(await(m_desk->model->update(
            account, TokenChange{.token = {}, .place = TokenPlace::Sealed, .passphrase = u"correct horse"_s}))));
        QCOMPARE(await(m_desk->model->tokenPlace(account.id)), std::optional(TokenPlace::Sealed));
        QVERIFY(tested({}, account).works());
    }

    void renamingKeepsTheOrder()
    {
        Account b = m_desk->saved(u"b"_s, m_sandbox->baseUrl(), session());
        const Account a = m_desk->saved(u"a"_s, m_sandbox->baseUrl(), session());
        QCOMPARE(m_desk->model->rowOf(a.id), 0);
        const QPersistentModelIndex where(m_desk->model->index(m_desk->model->rowOf(b.id)));
        b.name = u"A first"_s;
        b.name.prepend(u"0"_s);
        QVERIFY(bool(await(m_desk->model->update(b))));
        QCOMPARE(where.row(), 0);
        QCOMPARE(where.data().toString(), b.name);
    }

    void removingTakesDraftsAndToken()
    {
        const Account account = m_desk->saved(u"A"_s, m_sandbox->baseUrl(), session());
        Draft draft;
        draft.key = u"R1"_s;
        draft.fields.insert(u"firstname"_s, {.base = Value::empty(), .mine = Value::ofText(u"Zoë"_s)});
        QVERIFY(bool(await(m_desk->profile->store()->saveDraft(account.id, draft))));
        QCOMPARE(await(m_desk->model->draftCount(account.id)), 1);
        QSignalSpy removed(m_desk->model.get(), &AccountsModel::accountRemoved);
        QVERIFY(bool(await(m_desk->model->remove(account.id))));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(m_desk->model->rowCount(), 0);
        QCOMPARE(await(m_desk->model->draftCount(account.id)), 0);
        QCOMPARE(await(m_desk->model->tokenPlace(account.id)), std::nullopt);
    }

    void addressRules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("documented") << u"https://www.welcomekit.co/api/v1/external"_s << true;
        QTest::newRow("slash") << u" https://www.welcomekit.co/api/v1/external/ "_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/api"_s << true;
        QTest::newRow("loopback6") << u"http://[::1]:8080/api"_s << true;
        QTest::newRow("localhost") << u"http://localhost:8080/api"_s << true;
        QTest::newRow("plain") << u"http://www.welcomekit.co/api"_s << false;
        QTest::newRow("looks local") << u"http://127.0.0.1.example.org/api"_s << false;
        QTest::newRow("user") << u"https://me:secret@www.welcomekit.co/api"_s << false;
        QTest::newRow("query") << u"https://www.welcomekit.co/api?access_token=1"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("words") << u"welcome kit"_s << false;
        QTest::newRow("bare") << u"www.welcomekit.co"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("no host") << u"https://"_s << false;
    }

    void addressRules()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(baseUrlProblem(text).isEmpty(), good);
        if (good)
            QVERIFY(!baseUrlFrom(text).toString().endsWith(u'/'));
    }

    void dashboardRules()
    {
        QCOMPARE(dashboardFrom(u"www.welcomekit.co/dashboard/o/x?y#z"_s), QUrl(u"https://www.welcomekit.co"_s));
        QCOMPARE(dashboardFrom(u"https://me:pw@kit.example:8443/a"_s), QUrl(u"https://kit.example:8443"_s));
        QVERIFY(dashboardProblem(u"https://www.welcomekit.co"_s).isEmpty());
        QVERIFY(!dashboardProblem(u"http://www.welcomekit.co"_s).isEmpty());
        QVERIFY(!dashboardProblem(u"javascript://x"_s).isEmpty());
        QVERIFY(!dashboardProblem(QString()).isEmpty());
        QVERIFY(!dashboardProblem(u"a b"_s).isEmpty());
    }

    void nameRules()
    {
        const Account account = m_desk->saved(u"Éole"_s, m_sandbox->baseUrl(), session());
        const QList<Account> &all = m_desk->model->accounts();
        QVERIFY(!accountNameProblem(u"  "_s, {}, all).isEmpty());
        QVERIFY(!accountNameProblem(u" éOLE "_s, {}, all).isEmpty());
        QVERIFY(accountNameProblem(u"Éole"_s, account.id, all).isEmpty());
        QCOMPARE(referencesFrom(u" Pg4eV6k, abc;abc\n def "_s), (QStringList{u"Pg4eV6k"_s, u"abc"_s, u"def"_s}));
        QVERIFY(m_desk->model->blank().name != m_desk->saved(m_desk->model->blank().name, {}, session()).name);
    }

    void preferencesLast()
    {
        const QString folder = m_desk->folder();
        {
            Preferences preferences(folder);
            QCOMPARE(preferences.themeMode(), Preferences::ThemeMode::System);
            QCOMPARE(preferences.language(), QString());
            QSignalSpy themed(&preferences, &Preferences::themeModeChanged);
            preferences.setThemeMode(Preferences::ThemeMode::Dark);
            preferences.setThemeMode(Preferences::ThemeMode::Dark);
            QCOMPARE(themed.count(), 1);
            preferences.setLanguage(u"fr"_s);
            preferences.setWindowGeometry(QByteArray("\x01\x00\xff", 3));
            preferences.setLastAccount(u"a"_s);
            preferences.setLastJob(u"a"_s, u"J1"_s);
            preferences.setLastJob(u"b"_s, u"J2"_s);
        }
        Preferences again(folder);
        QCOMPARE(again.themeMode(), Preferences::ThemeMode::Dark);
        QCOMPARE(again.language(), u"fr"_s);
        QCOMPARE(again.windowGeometry(), QByteArray("\x01\x00\xff", 3));
        QCOMPARE(again.lastJob(u"a"_s), u"J1"_s);
        again.forgetAccount(u"a"_s);
        QCOMPARE(again.lastAccount(), QString());
        QCOMPARE(again.lastJob(u"a"_s), QString());
        QCOMPARE(again.lastJob(u"b"_s), u"J2"_s);
    }

    void damagedPreferencesGiveTheDefaults()
    {
        const QString folder = m_desk->folder();
        QFile file(folder + u"/preferences.ini"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[appearance]\ntheme=purple\nlanguage=xx\n[win");
        file.close();
        const Preferences preferences(folder);
        QCOMPARE(preferences.themeMode(), Preferences::ThemeMode::System);
        QCOMPARE(preferences.language(), QString());
    }

private:
    static TokenChange session() { return {.token = u"t"_s, .place = TokenPlace::Session}; }

    Account here() const
    {
        Account account = m_desk->model->blank();
        account.baseUrl = m_sandbox->baseUrl();
        return account;
    }

    Account instaView() const
    {
        Account account = m_desk->model->blank(instaViewProfile());
        account.baseUrl = m_sandbox->instaViewUrl();
        return account;
    }

    QString firstCompany() const { return m_sandbox->instaViewCompanies().first(); }

    ConnectionReport tested(const QString &token) { return tested(token, here()); }

    ConnectionReport tested(const QString &token, const Account &account)
    {
        QSignalSpy done(m_desk->model.get(), &AccountsModel::connectionTested);
        m_desk->model->testConnection(account, token);
        if (!QTest::qWaitFor([&done] { return !done.isEmpty(); }, patience))
            qFatal("the test does not end");
        return done.first().first().value<ConnectionReport>();
    }

    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(DialogsAccountsTest)
#include "tst_dialogsaccounts.moc"
