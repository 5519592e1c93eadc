#include "cli/run.h"

#include "cli/help.h"
#include "cli/verbs.h"

#include <QCoreApplication>

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
    const auto session = std::make_shared<Session>(*parsed);
    const Verb &verb = *parsed->verb;
    const auto opened = co_await openSession(session, verb.needsAccount);
    if (!opened)
        co_return session->out.fail(opened.error());
    co_return co_await verb.handler(session);
}

} // namespace vivier::cli
