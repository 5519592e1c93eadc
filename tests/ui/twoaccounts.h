// SPDX-License-Identifier: MIT
#pragma once

#include "model/preferences.h"
#include "sandbox/sandbox.h"
#include "support/withoutmoves.h"
#include "sync/profile.h"
#include "sync/whendone.h"
#include "window/accountscontroller.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace vivier::test {

using namespace Qt::StringLiterals;

/// The whole window on a real profile with two accounts, each on a sandbox of its own; the first is in sight.
class TwoAccounts : public QObject
{
protected:
    static constexpr int patience = 20'000; // milliseconds
    static constexpr int people = 30;
    const QString a = u"account-a"_s;
    const QString b = u"account-b"_s;
    const QString phrase = u"seal of the test"_s;

    void make()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("VIVIER_PASSPHRASE", phrase.toUtf8());
        m_folder = std::make_unique<QTemporaryDir>();
        m_serverA = std::make_unique<sandbox::Sandbox>(sandbox::Options{.candidates = people, .seed = 1});
        m_serverB = std::make_unique<sandbox::Sandbox>(sandbox::Options{.candidates = people, .seed = 2});
        QVERIFY(m_serverA->start() && m_serverB->start());
        m_preferences = std::make_unique<Preferences>(m_folder->path());
        m_profile = std::make_unique<Profile>(m_folder->filePath(u"profile"_s));
        m_controller = std::make_unique<AccountsController>(m_profile.get(), m_preferences.get());
        bool open = false;
        whenDone(m_profile->open(), m_controller.get(), [this, &open](const Profiled<OpenReport> &opened) {
            open = opened.has_value();
            m_controller->start();
        });
        QTRY_VERIFY_WITH_TIMEOUT(open && m_controller->accounts()->isLoaded(), patience);
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        add(a, u"Acme"_s, *m_serverA, true);
        add(b, u"Bolt"_s, *m_serverB, false);
        QTRY_VERIFY_WITH_TIMEOUT(isRead(a) && isRead(b), patience);
        QCOMPARE(shown(), a);
    }

    void clear()
    {
        m_controller.reset();
        m_profile.reset();
        m_preferences.reset();
        m_serverA.reset();
        m_serverB.reset();
    }

    void add(const QString &id, const QString &name, const sandbox::Sandbox &server, bool show)
    {
        m_controller->addAccount({.id = id, .name = name, .baseUrl = server.baseUrl()},
                                 {.token = withoutMoves(server), .place = TokenPlace::Session}, show);
    }
    MainWindow *window() { return m_controller->window(); }
    AccountSession *of(const QString &id) { return m_controller->session(id); }
    QString shown() { return m_controller->session() ? m_controller->session()->account().id : QString(); }
    QString told() { return window()->notices()->isVisible() ? window()->notices()->notice().text : QString(); }
    bool isRead(const QString &id)
    {
        return of(id) && of(id)->isLoaded() && !of(id)->engine()->isPulling() &&
               of(id)->candidates()->rowCount() == people;
    }
    /// One that is not archived.
    static QString someone(const sandbox::Sandbox &server, qsizetype skip = 0)
    {
        QStringList all = server.candidateReferences();
        all.removeIf([&](const QString &key) { return server.candidate(key).value("archived"_L1).toBool(); });
        return all.value(skip);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window(), key, modifiers);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Sandbox> m_serverA;
    std::unique_ptr<sandbox::Sandbox> m_serverB;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<AccountsController> m_controller;
};

} // namespace vivier::test
