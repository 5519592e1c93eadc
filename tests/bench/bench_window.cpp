// SPDX-License-Identifier: MIT
// What is done to many, in the real window with its list in sight: how long until it is on disk, and the longest pause
// of the event loop meanwhile. VIVIER_CANDIDATES: how many there are beside (1,200). With VIVIER_EVENTS each line is
// followed by the events that took longest.
#include "bench/pauses.h"
#include "theme/theme.h"
#include "ui/shownwindow.h"
#include "window/mainwindow.h"

using namespace vivier;
using namespace vivier::test;

class WindowBench : public QObject
{
    Q_OBJECT

    static constexpr int rows = 10'000; ///< of a list that comes in
    static constexpr int edited = 1'000;

    std::unique_ptr<SyncBench> m_bench;
    std::unique_ptr<AccountSession> m_session;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;

    template <typename Act, typename Done> void measure(const char *what, Act act, Done done)
    {
        vivier::test::measure(this, what, act, done);
    }
    bool isOnDisk() const { return !m_session->book()->slices()->isAtWork() && m_session->saver()->isSettled(); }
    QList<FieldValues> newOnes() const
    {
        const Job job = m_session->jobs()->jobs().first();
        QList<FieldValues> all;
        for (int i = 0; i < rows; ++i)
            all.append({{u"firstname"_s, Value::ofText(u"First %1"_s.arg(i * 7919 % rows))},
                        {u"lastname"_s, Value::ofText(u"Last %1"_s.arg(i % 97))},
                        {u"email"_s, Value::ofText(u"new%1@example.com"_s.arg(i))},
                        {u"job_reference"_s, Value::ofText(job.reference)},
                        {u"organization_reference"_s, Value::ofText(job.organizationReference)},
                        {u"job_stage_id"_s, Value::ofNumber(job.stages.value(0).id)}});
        return all;
    }
    BulkPreview edits(const QString &subtitle) const
    {
        BulkPreview preview;
        for (int row = 0; row < std::min(edited, m_session->candidates()->rowCount()); ++row)
            preview.rows.append({.key = m_session->candidates()->keyAt(row),
                                 .field = u"subtitle"_s,
                                 .before = Value::ofText({}),
                                 .after = Value::ofText(subtitle)});
        return preview;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light, 100);
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("VIVIER_CANDIDATES", &isNumber);
        m_bench = std::make_unique<SyncBench>(isNumber ? asked : 1'200);
        const Account account{.id = u"account-1"_s, .name = u"Test"_s, .baseUrl = m_bench->sandbox().baseUrl()};
        m_bench->context().ats =
            std::make_shared<WelcomeKit>(account, m_bench->sandbox().options().token, HttpOptions());
        m_preferences = std::make_unique<Preferences>(m_folder.path());
        m_session = std::make_unique<AccountSession>(account, m_bench->context());
        m_window = std::make_unique<MainWindow>(m_preferences.get());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->setSession(m_session.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_session->load();
        QVERIFY(QTest::qWaitFor([&] { return m_session->isLoaded(); }, 60'000));
        bool isRead = false;
        const auto ending = connect(m_session->engine(), &SyncEngine::pullFinished, this, [&isRead] { isRead = true; });
        measure(
            "everybody read from the ATS", [&] { m_session->engine()->pull({}, PullKind::All); },
            [&] { return isRead; });
        disconnect(ending);
    }
    void cleanupTestCase()
    {
        m_window->setSession(nullptr);
        m_window.reset();
        m_session.reset();
        m_bench.reset();
    }

    void aThousandEdited()
    {
        bool isApplied = false;
        measure(
            "edit of 1,000 in sight: until it is on disk",
            [&] { m_session->applyBulk(edits(u"Pastry cook"_s), false, this, [&] { isApplied = true; }); },
            [&] { return isApplied && isOnDisk(); });
        measure(
            "edit of 1,000: taken back, on disk", [&] { m_session->undoMany(); }, [&] { return isOnDisk(); });
        m_session->selection()->set(m_session->list()->keys());
        isApplied = false;
        measure(
            "the same while all are selected",
            [&] { m_session->applyBulk(edits(u"Baker"_s), false, this, [&] { isApplied = true; }); },
            [&] { return isApplied && isOnDisk(); });
        measure(
            "edit of 1,000: taken back, on disk", [&] { m_session->undoMany(); }, [&] { return isOnDisk(); });
        m_session->selection()->clear();
    }

    /// The list shows them as they come, and as they go.
    void tenThousandNewOnes()
    {
        const QList<FieldValues> added = newOnes();
        bool isApplied = false;
        measure(
            "10,000 new drafts in sight: until on disk",
            [&] { m_session->applyImport({}, added, this, [&] { isApplied = true; }); },
            [&] { return isApplied && isOnDisk(); });
        QCOMPARE(m_session->book()->draftCount(), rows);
        measure(
            "10,000 new drafts: taken back, on disk", [&] { m_session->undoMany(); }, [&] { return isOnDisk(); });
        QCOMPARE(m_session->book()->draftCount(), 0);
        measure(
            "10,000 new drafts, and Ctrl+Q: until it closes",
            [&] {
                m_session->applyImport({}, added, this,
                                       [&] { QTimer::singleShot(1, m_window.get(), &QWidget::close); });
            },
            [&] { return !m_window->isVisible(); });
    }
};

int main(int argc, char **argv)
{
    WatchedApplication app(argc, argv);
    WindowBench bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_window.moc"
