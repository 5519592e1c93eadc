// SPDX-License-Identifier: MIT
#include "candidate/terminal.h"
#include "sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
int signalSockets[2] = {-1, -1};

/// A signal handler may call next to nothing: it wakes the event loop through a socket.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalSockets[0], &byte, 1); // nothing can be done if it fails
}

void stopOnSignals(QCoreApplication &application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}
#else
/// It just ends, and nothing is lost: the journal has each request when it is answered.
void stopOnSignals(QCoreApplication &)
{
}
#endif

QString text(const char *source)
{
    return QCoreApplication::translate("vivier-sandbox", source);
}

int fail(const QString &sentence, int status)
{
    std::fprintf(stderr, "vivier-sandbox: %s\n", qUtf8Printable(vivier::forTerminal(sentence)));
    return status;
}

/// Whether standard output took the text. A reader that closed the pipe early, as head does, has what it wanted.
bool print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return (std::fputs(bytes.constData(), stdout) != EOF && std::fflush(stdout) != EOF) || errno == EPIPE;
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
#endif
    vivier::keepLogPlain();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"vivier-sandbox"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text("An applicant tracking system to try things on: the APIs of Welcome Kit and InstaView on 127.0.0.1, with\n"
             "invented candidates. Sample files are below /files/; PUT /sandbox/faults makes it misbehave, and PUT\n"
             "/sandbox/instaview changes InstaView's switches."));
    const QCommandLineOption port(u"port"_s, text("Port to listen on (0: a free one)."), u"P"_s, u"8765"_s);
    const QCommandLineOption candidates(u"candidates"_s, text("Number of candidates of each, up to 100000."), u"N"_s,
                                        u"240"_s);
    const QCommandLineOption seed(u"seed"_s, text("Same seed, same candidates."), u"S"_s, u"1"_s);
    const QCommandLineOption token(u"token"_s, text("Bearer token with every scope. T-without-SCOPE,SCOPE lacks some."),
                                   u"T"_s, u"sandbox-token"_s);
    const QCommandLineOption journal(u"journal"_s, text("Append each API request to FILE as a JSON line."), u"FILE"_s);
    const QCommandLineOption plan(
        u"instaview-plan"_s, text("InstaView's rate limit: unlimited, default, trial, starter, business or scale."),
        u"PLAN"_s, u"unlimited"_s);
    const QCommandLineOption shape(u"instaview-shape"_s,
                                   text("Shape of InstaView's answers: bare, envelope, status or mixed."), u"SHAPE"_s,
                                   u"bare"_s);
    const QCommandLineOption older(
        u"older-api"_s,
        text("Welcome Kit creates candidates as its document of 2016 says: it takes civility and origin\n"
             "and refuses what only the newer document has."));
    parser.addOptions({port, candidates, seed, token, journal, plan, shape, older});
    parser.addHelpOption();
    if (!parser.parse(QCoreApplication::arguments()))
        return fail(parser.errorText(), 1);
    const QString noOutput = text("Standard output cannot be written.");
    if (parser.isSet(u"help"_s))
        return print(parser.helpText()) ? 0 : fail(noOutput, 1);
    if (!parser.positionalArguments().isEmpty())
        return fail(text("'%1' is not an option.").arg(parser.positionalArguments().constFirst()), 1);
    bool portOk = false;
    bool countOk = false;
    bool seedOk = false;
    vivier::sandbox::InstaViewOptions instaview;
    if (!instaview.change({{u"plan"_s, parser.value(plan)}}))
        return fail(text("--instaview-plan wants unlimited, default, trial, starter, business or scale."), 1);
    if (!instaview.change({{u"shape"_s, parser.value(shape)}}))
        return fail(text("--instaview-shape wants bare, envelope, status or mixed."), 1);
    const vivier::sandbox::Options options{.port = parser.value(port).toUShort(&portOk),
                                           .candidates = parser.value(candidates).toInt(&countOk),
                                           .seed = parser.value(seed).toUInt(&seedOk),
                                           .token = parser.value(token),
                                           .journalFile = parser.value(journal),
                                           .instaview = instaview,
                                           .olderApi = parser.isSet(older)};
    if (!portOk)
        return fail(text("--port wants a number from 0 to 65535."), 1);
    if (!countOk || options.candidates < 0 || options.candidates > 100'000)
        return fail(text("--candidates wants a number from 0 to 100000."), 1);
    if (!seedOk)
        return fail(text("--seed wants a number from 0 to 4294967295."), 1);
    if (options.token.isEmpty())
        return fail(text("--token must not be empty."), 1);

    vivier::sandbox::Sandbox sandbox(options);
    QString problem;
    if (!sandbox.start(&problem))
        return fail(text("cannot start on port %1: %2").arg(parser.value(port), problem), 1);
    stopOnSignals(application);
    if (!print(sandbox.baseUrl().toString() + u'\n' + sandbox.instaViewUrl().toString() + u'\n'))
        return fail(noOutput, 1);
    const int status = QCoreApplication::exec();
    const QString lacking = sandbox.journalProblem();
    return lacking.isEmpty() ? status : fail(lacking, 1);
}
