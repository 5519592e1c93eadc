#include "cli/run.h"

#include "cli/help.h"
#include "cli/verbs.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace vivier::cli {

using namespace Qt::StringLiterals;

QCoro::Task<ExitCode> run(QStringList arguments)
{
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
