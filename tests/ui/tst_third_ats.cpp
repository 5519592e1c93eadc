// SPDX-License-Identifier: MIT
// An ATS that only this test knows, through account dialog, list, form, outbox, conflict page and command line.
#include "ats/atsfactory.h"
#include "cli/run.h"
#include "conflict/conflictpage.h"
#include "conflict/conflicttable.h"
#include "dialogs/accountdialog.h"
#include "dialogs/connectionresult.h"
#include "form/candidateform.h"
#include "model/accountsession.h"
#include "model/outboxmodel.h"
#include "support/awaited.h"
#include "support/corkboard.h"
#include "theme/theme.h"
#include "ui/dialogssupport.h"
#include "widgets/fieldframe.h"
#include "widgets/textfield.h"

#include <QFile>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vivier;
using namespace vivier::test;
using cli::ExitCode;

class ThirdAtsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CorkboardServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString card(const QString &id, const QString &field) { return m_server->cards.value(id).value(field).toString(); }
    static void typeInto(QWidget *editor, const QString &text)
    {
        QWidget *target = editor->focusProxy() ? editor->focusProxy() : editor;
        QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(target, text);
    }
    ExitCode run(const QStringList &words)
    {
        return awaited(cli::run(QStringList{u"--profile"_s, m_folder->filePath(u"cli"_s)} + words));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("VIVIER_PASSPHRASE", "correct horse");
        AtsProfile::add(&corkboardProfile());
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void init()
    {
        m_server = std::make_unique<CorkboardServer>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void theAccountDialogOffersIt()
    {
        Desk desk;
        AccountDialog dialog(desk.model.get());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto field = [&dialog](const char *name) {
            return dialog.findChild<TextField *>(QString::fromLatin1(name));
        };
        auto *choice = dialog.findChild<QRadioButton *>(corkboardProfile().id);
        QVERIFY(choice);
        QCOMPARE(choice->text(), u"Cor&kboard"_s);
        choice->click();
        QCOMPARE(field("name")->text(), u"Corkboard"_s);
        QCOMPARE(field("url")->text(), corkboardProfile().defaultUrl.toString());
        QCOMPARE(dialog.reason(), u"Enter the pin of the Corkboard."_s);
        QVERIFY(!field("organizations")->isVisible()); // it has none, nor companies
        QVERIFY(!field("companyId")->isVisible());
        const auto *token = qobject_cast<FieldFrame *>(field("token")->parentWidget());
        QVERIFY(token->message().contains(u"cushion"_s));
        typeInto(field("token"), u"pin_1"_s);
        QVERIFY(token->message().contains(u"cork_"_s));
        typeInto(field("token"), CorkboardServer::token());
        QVERIFY(!token->message().contains(u"cork_"_s));
        typeInto(field("url"), m_server->url().toString());
        QSignalSpy tested(desk.model.get(), &AccountsModel::connectionTested);
        dialog.testConnection();
        QTRY_COMPARE(tested.count(), 1);
        const auto report = tested.first().first().value<ConnectionReport>();
        QVERIFY2(report.works() && report.summary().contains(u"Iva"_s), qPrintable(report.summary()));
        QStringList rights;
        for (const ConnectionLine &line : report.lines)
            rights.append(line.name);
        QCOMPARE(rights, (QStringList{u"Whose board"_s, u"Looking"_s, u"Pinning"_s}));

        const Account typed = dialog.account();
        QVERIFY(bool(
            test::await(desk.model->add(typed, {.token = CorkboardServer::token(), .place = TokenPlace::Session}))));
        desk.restart();
        QCOMPARE(desk.model->accounts(), QList<Account>{typed});
        QCOMPARE(desk.model->index(0).data(AccountsModel::SubtitleRole).toString(), u"Corkboard · 127.0.0.1"_s);
    }

    void formOutboxAndConflict()
    {
        const Account account{.id = u"a"_s,
                              .name = u"Mine"_s,
                              .ats = corkboardProfile().id,
                              .baseUrl = m_server->url(),
                              .requestsPerSecond = 0};
        const auto store = std::make_shared<Store>(m_folder->path(), unlocked());
        QVERIFY(awaited(store->open()));
        QVERIFY(awaited(store->saveAccount(account)));
        AccountSession session(
            account, {.accountId = account.id, .ats = makeAts(account, CorkboardServer::token()), .store = store});
        session.load();
        QTRY_VERIFY(session.isLoaded());
        QSignalSpy pulled(session.engine(), &SyncEngine::pullFinished);
        QVERIFY(session.engine()->pull());
        QTRY_COMPARE(pulled.count(), 1);
        QCOMPARE(session.candidates()->rowCount(), 2);

        CandidateForm form(&session);
        form.resize(760, 900);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        session.setCurrent(u"1"_s);
        for (const Field &field : session.candidates()->catalog())
            QVERIFY2(form.editor(field.name), qPrintable(field.name));
        auto *call = qobject_cast<TextField *>(form.editor(u"call"_s));
        QCOMPARE(call->text(), u"0601"_s);

        // It waits in the outbox while the ATS asks for a pause.
        OutboxModel outbox(session.engine(), session.candidates(), session.jobs());
        m_server->isClosed = true;
        call->setFocus();
        typeInto(call, u"0702"_s);
        session.send(u"1"_s);
        QTRY_COMPARE(outbox.rowCount(), 1);
        QTRY_VERIFY2_WITH_TIMEOUT(outbox.standing().summary().contains(u"Corkboard"_s),
                                  qPrintable(outbox.standing().summary()), 20'000);
        QCOMPARE(m_server->writes, 0);
        m_server->isClosed = false;
        session.engine()->outbox()->sendNow({u"1"_s});
        QTRY_COMPARE(card(u"1"_s, u"call"_s), u"0702"_s);
        QTRY_COMPARE(outbox.rowCount(), 0);
        QCOMPARE(m_server->writes, 1);

        m_server->cards[u"1"_s][u"call"_s] = u"0999"_s;
        typeInto(call, u"0803"_s);
        session.send(u"1"_s);
        QTRY_COMPARE(session.candidates()->book()->conflicts(u"1"_s), QStringList{u"call"_s});
        ConflictPage page(session.candidates(), session.jobs(), session.atsName());
        page.open(u"1"_s);
        QCOMPARE(page.model()->rowCount(), 1);
        QCOMPARE(page.model()->index(0, ConflictModel::TheirsColumn).data().toString(), u"0999"_s);
        page.model()->choose(0, true);
        QVERIFY(page.model()->isDecided());
        session.send(u"1"_s);
        QTRY_COMPARE(card(u"1"_s, u"call"_s), u"0803"_s);
        QCOMPARE(m_server->writes, 2);
    }

    void theCommandLine()
    {
        QFile token(m_folder->filePath(u"token"_s));
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.write(CorkboardServer::token().toLatin1());
        token.close();
        QCOMPARE(run({u"account"_s, u"add"_s, u"--name"_s, u"C"_s, u"--ats"_s, u"corkboard"_s, u"--url"_s,
                      m_server->url().toString(), u"--token-file"_s, token.fileName()}),
                 ExitCode::Done);
        QCOMPARE(run({u"pull"_s}), ExitCode::Done);
        QCOMPARE(run({u"edit"_s, u"1"_s, u"call=0702"_s}), ExitCode::Done);
        QCOMPARE(run({u"send"_s}), ExitCode::Done);
        QCOMPARE(card(u"1"_s, u"call"_s), u"0702"_s);
        QCOMPARE(run({u"edit"_s, u"1"_s, u"call=0803"_s}), ExitCode::Done);
        m_server->cards[u"1"_s][u"call"_s] = u"0999"_s;
        QCOMPARE(run({u"send"_s}), ExitCode::Conflict);
        QCOMPARE(run({u"resolve"_s, u"1"_s, u"call=mine"_s}), ExitCode::Done);
        QCOMPARE(run({u"send"_s}), ExitCode::Done);
        QCOMPARE(card(u"1"_s, u"call"_s), u"0803"_s);
        QCOMPARE(run({u"edit"_s, u"1"_s, u"pin=blue"_s}), ExitCode::Usage);
        QCOMPARE(run({u"new"_s, u"given=A"_s}), ExitCode::Usage);
        QCOMPARE(run({u"new"_s, u"given=A"_s, u"family=B"_s, u"mail=a@b.example"_s}), ExitCode::Done);
        QCOMPARE(run({u"send"_s}), ExitCode::Done);
        QCOMPARE(card(u"3"_s, u"mail"_s), u"a@b.example"_s);
    }
};

QTEST_MAIN(ThirdAtsTest)
#include "tst_third_ats.moc"
