// SPDX-License-Identifier: MIT
#pragma once

#include "model/accountsmodel.h"
#include "sandbox/sandbox.h"
#include "support/storekey.h"
#include "sync/whendone.h"

#include <QTemporaryDir>
#include <QTest>

namespace vivier::test {

using namespace Qt::StringLiterals;

inline constexpr int patience = 20'000; // milliseconds; Argon2id takes its time, more so on a busy machine

template <typename T> T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience) || future.resultCount() == 0)
        qFatal("no answer");
    return future.result();
}

/// A profile of its own, opened, in a folder that goes with it; no keychain answers.
class Desk
{
public:
    Desk()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        profile = std::make_unique<Profile>(m_folder.filePath(u"profile"_s));
        reopen();
    }

    /// What a new start of the program finds: nothing of the memory, all of the disk.
    void restart()
    {
        model.reset();
        profile.reset();
        profile = std::make_unique<Profile>(m_folder.filePath(u"profile"_s));
        reopen();
    }

    QString folder() const { return m_folder.path(); }

    Account saved(const QString &name, const QUrl &url, const TokenChange &token)
    {
        Account account = model->blank();
        account.name = name;
        account.baseUrl = url;
        if (const Outcome outcome = await(model->add(account, token)); !outcome)
            qFatal("%s", qPrintable(outcome.error()));
        return account;
    }

private:
    QTemporaryDir m_folder; // goes last: the profile's lock is in it

public:
    std::unique_ptr<Profile> profile;
    std::unique_ptr<AccountsModel> model;

private:
    void reopen()
    {
        QObject context;
        bool opened = false;
        whenDone(profile->open(), &context, [&opened](const Profiled<OpenReport> &report) { opened = bool(report); });
        if (!QTest::qWaitFor([&opened] { return opened; }, patience))
            qFatal("the profile does not open");
        // Past Profile::unlock(), which would hand a passphrase to the vault.
        if (!await(profile->store()->unlock(storeKey())))
            qFatal("the profile does not unlock");
        model = std::make_unique<AccountsModel>(profile.get());
        model->load();
        if (!QTest::qWaitFor([this] { return model->isLoaded(); }, patience))
            qFatal("the accounts do not load");
    }
};

} // namespace vivier::test
