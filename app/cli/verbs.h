// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

#include <QCoroTask>

#include <span>

namespace vivier::cli {

struct VerbOption
{
    const char *name;
    const char *value = nullptr; ///< what it takes ("FILE"); null for a flag
};

/// One thing vivier-cli does.
struct Verb
{
    using Handler = QCoro::Task<ExitCode> (*)(std::shared_ptr<Session> session);

    const char *name;  ///< one word or two: "account add"
    const char *usage; ///< what follows the name
    const char *help;  ///< English source text, context "Cli"
    Handler handler;
    int minWords = 0;
    int maxWords = 0; ///< -1: any number
    bool needsAccount = true;
    std::span<const VerbOption> options = {};
};

std::span<const Verb> allVerbs();
const Verb *findVerb(const QString &name); ///< null: no such verb
/// The verb that these words begin with, one word or two ("account add"), and takes its words off the list.
const Verb *takeVerb(QStringList &words);
QString usageOf(const Verb &verb); ///< one line, from the program's name on

// Handlers, by file.
QCoro::Task<ExitCode> accountAdd(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> accountEdit(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> accountList(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> accountRemove(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> proxyLogin(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> proxyList(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> proxyForget(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> jobs(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> pull(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> list(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> same(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> exportList(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> importList(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> show(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> edit(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> create(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> discard(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> drafts(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> send(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> runs(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> undo(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> conflicts(std::shared_ptr<Session> session);
QCoro::Task<ExitCode> resolve(std::shared_ptr<Session> session);

} // namespace vivier::cli
