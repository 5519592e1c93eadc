// SPDX-License-Identifier: MIT
// How long the window's thread is kept from its events while a recruiter types, and everything is read in the
// background. VIVIER_CANDIDATES: how many there are (100,000).
#include "bench/pauses.h"
#include "form/candidateform.h"
#include "theme/theme.h"
#include "ui/shownwindow.h"
#include "window/mainwindow.h"

using namespace vivier;
using namespace vivier::test;

class TypingBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing()
    {
        Theme::apply(*qApp, Theme::Mode::Light, 100);
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("VIVIER_CANDIDATES", &isNumber);
        SyncBench bench(isNumber ? asked : 100'000);
        const Account account{.id = u"account-1"_s, .name = u"Test"_s, .baseUrl = bench.sandbox().baseUrl()};
        bench.context().ats = std::make_shared<WelcomeKit>(account, bench.sandbox().options().token, HttpOptions());
        QTemporaryDir folder;
        Preferences preferences(folder.path());
        AccountSession session(account, bench.context());
        MainWindow window(&preferences);
        window.resize(1440, 900);
        window.show();
        window.setSession(&session);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        session.load();
        QVERIFY(QTest::qWaitFor([&] { return session.isLoaded(); }, 60'000));

        Pauses pauses;
        const auto tell = [&](const char *what, qint64 took) {
            qInfo("%s: %lld ms; pauses: %s", what, took, qPrintable(pauses.words()));
            static_cast<WatchedApplication *>(qApp)->tell();
        };
        QElapsedTimer whole;
        whole.start();
        pauses.run([&whole] { return whole.elapsed() > 3000; });
        tell("idle", whole.elapsed());

        const auto readAll = [&](auto whileReading) {
            bool ended = false;
            const auto ending = connect(session.engine(), &SyncEngine::pullFinished, this, [&] { ended = true; });
            whole.start();
            session.engine()->pull({}, PullKind::All);
            pauses.run([&] { return whileReading(), ended; });
            disconnect(ending);
        };
        readAll([] {});
        tell("reading all for the first time", whole.elapsed());

        const QString key = bench.someone();
        session.setCurrent(key);
        QVERIFY(QTest::qWaitFor([&] { return session.current() == key; }, 10'000));
        auto *editor = window.form()->editor(u"subtitle"_s);
        editor->setFocus();
        const int every =
            qEnvironmentVariableIsSet("VIVIER_KEY_EVERY") ? qEnvironmentVariableIntValue("VIVIER_KEY_EVERY") : 80;
        double longestKey = 0;
        qint64 last = 0;
        int typed = 0;
        readAll([&] {
            if (whole.elapsed() - last < every)
                return;
            last = whole.elapsed();
            QElapsedTimer one;
            one.start();
            QTest::keyClick(editor, "abcdefgh ij"[typed++ % 11]);
            longestKey = std::max(longestKey, double(one.nsecsElapsed()) / 1e6);
        });
        tell("typing while all are read again", whole.elapsed());
        qInfo("%d keys, the longest %.1f ms", typed, longestKey);
        window.setSession(nullptr);
    }
};

int main(int argc, char **argv)
{
    WatchedApplication app(argc, argv);
    TypingBench bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_typing.moc"
