// SPDX-License-Identifier: MIT
#include "cli/run.h"

#include "cli/completion.h"
#include "cli/help.h"
#include "cli/manual.h"
#include "cli/verbs.h"

#include <QCoreApplication>
#include <QCoroFuture>

#include <optional>

namespace vivier::cli {

using namespace Qt::StringLiterals;

namespace {

/// What the shells' completions and the build of a package ask for, and nobody else: so --help does not tell of it.
std::optional<QString> forMachines(const QStringList &arguments)
{
    if (arguments.value(0) == "--complete"_L1)
        return completions(arguments.sliced(1));
    if (arguments == QStringList{u"--manual-page"_s})
        return manualPage();
    return std::nullopt;
}

} // namespace

QCoro::Task<ExitCode> run(QStringList arguments)
{
    if (const std::optional<QString> text = forMachines(arguments)) {
        Output(false).file(text->toUtf8());
        co_return ExitCode::Done;
    }
    const Tried<Arguments> parsed = parseArguments(arguments);
    if (!parsed)
        co_return Output(false).fail(parsed.error());
    if (parsed->version || parsed->help) {
        const bool version = parsed->version;
        const QString text =
            version ? u"vivier-cli "_s + QCoreApplication::applicationVersion() : helpText(parsed->verb);
        Output(false).lines(text);
        co_return ExitCode::Done;
    }
    Arguments settled = *parsed;
    if (settled.profile.isEmpty()) {
        const auto usual = Profile::defaultFolder();
        if (!usual)
            co_return Output(false).fail(failureFor(usual.error()));
        settled.profile = *usual;
    }
    const auto session = std::make_shared<Session>(settled);
    const Verb &verb = *settled.verb;
    const auto opened = co_await openSession(session, verb.needsAccount);
    if (!opened)
        co_return session->out.fail(opened.error());
    const ExitCode code = co_await verb.handler(session);
    // Only reading shows that a row does not open.
    const auto unopened = co_await session->store().unopened(session->account.id);
    if (unopened && unopened->any())
        session->out.message(unopened->sentence());
    co_return code;
}

} // namespace vivier::cli
