// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace vivier::test {

struct CliRun
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonValue json() const; ///< undefined when `out` is not exactly one JSON value
};

/// The real vivier-sandbox and the real vivier-cli as processes, on a profile of their own without a keychain.
class CliBench
{
public:
    /// `more`: further options of the server.
    explicit CliBench(const QStringList &more = {});
    /// Without a server of its own: one with this address runs already.
    explicit CliBench(const QString &url);
    ~CliBench();
    Q_DISABLE_COPY_MOVE(CliBench)

    CliRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    void setPassphrase(const QString &passphrase) { m_passphrase = passphrase; } ///< of later runs; empty: none
    /// What is done to the process of later runs before it starts.
    void setPreparation(std::function<void(QProcess &)> preparation) { m_preparation = std::move(preparation); }
    /// Later runs see the keychain of the test's own session, see keychain-session.
    void useKeychain() { m_keychain = true; }
    QString profile() const { return file(QStringLiteral("profile")); }
    /// Adds the account "test" with this token, as account add does.
    CliRun addAccount(const QByteArray &token = "sandbox-token", const QStringList &more = {}) const;

    /// Adds the account "instaview" for this bench's server.
    CliRun addInstaView(const QByteArray &key = "sandbox-token", const QStringList &more = {}) const;

    enum class Since {
        Start,
        Request, ///< the first that the ATS got
    };
    /// Starts a run and kills it (SIGKILL) after that time, unless it ended before; `code` is -1 when it was killed.
    CliRun killAfter(int milliseconds, const QStringList &arguments, Since since = Since::Start) const;
    /// Starts a run and kills it (SIGKILL) once the ATS has got so many writes of it, whether it has answered or not.
    void killDuring(const QStringList &arguments, int writes = 1) const;

    /// Starts a run and kills it (SIGKILL) once it has said that on standard error.
    CliRun killOnceSaid(const QByteArray &words, const QStringList &arguments) const;

    void stopSandbox();
    /// On the same port, with its records as they were at the very beginning.
    void startSandbox();
    QString url() const { return m_url; } ///< of the API
    QString root() const;                 ///< of the server

    /// The reference of a candidate that the profile knows (after a pull).
    QString someone() const;
    QJsonObject show(const QString &reference) const;
    QJsonObject stateInAts(const QString &reference) const; ///< the whole server-side record
    void touch(const QString &reference, const QJsonObject &changes) const;
    QJsonObject stateInInstaView(const QString &id) const; ///< the whole server-side record
    void touchInstaView(const QString &id, const QJsonObject &changes) const;
    void deleteInInstaView(const QString &id) const;
    void switchInstaView(const QJsonObject &switches) const; ///< see InstaViewOptions::change()
    void fault(const QJsonObject &fault) const;
    void faults(const QJsonArray &faults) const; ///< the first that matches a request hits it
    /// What the ATS was asked to write since `mark`, from its journal file.
    QList<QJsonObject> writesSince(qsizetype mark) const;
    qsizetype mark() const;
    QList<QJsonObject> journal() const; ///< of the ATS, all of it

private:
    QByteArray http(const QByteArray &method, const QString &path, const QJsonDocument &body = {}) const;
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_passphrase = QStringLiteral("correct horse");
    bool m_keychain = false;
    std::function<void(QProcess &)> m_preparation;
    QProcess m_sandbox;
    QStringList m_sandboxOptions;
    QString m_url;
};

} // namespace vivier::test
