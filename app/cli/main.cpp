// SPDX-License-Identifier: MIT
#include "candidate/terminal.h"
#include "cli/output.h"
#include "cli/run.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTimer>
#include <QTranslator>

#include <csignal>

#include <fcntl.h>

namespace {

/// A task keeps an exception to itself, and the run would wait for ever: say it and end.
QCoro::Task<void> runAndExit(QStringList arguments)
{
    int code = static_cast<int>(vivier::cli::ExitCode::Usage);
    try {
        const vivier::cli::ExitCode outcome = co_await vivier::cli::run(arguments);
        code = static_cast<int>(withOutput(outcome));
    } catch (const std::exception &exception) {
        vivier::cli::Output(false).fail({vivier::cli::ExitCode::Usage, QString::fromLocal8Bit(exception.what())});
    }
    QCoreApplication::exit(code);
}

/// Where one of the three was closed, the next file that is opened would take its place, and be written into.
void keepStandardFiles()
{
    for (int file = 0; file <= 2; ++file) {
        if (::fcntl(file, F_GETFD) == -1)
            ::open("/dev/null", O_RDONLY);
    }
}

} // namespace

int main(int argc, char **argv)
{
    keepStandardFiles();
    vivier::keepLogPlain();
    // The sentences say it; QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(QStringLiteral("vivier.*=false"));
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away must not end a send half way
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vivier"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIVIER_VERSION));
    // Numbers are to be copied, and are one kind whoever spells them.
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QLocale::setDefault(plain);
    // English is below the language of the system: it holds the plurals, which the source texts leave open.
    QTranslator english;
    if (english.load(QStringLiteral(":/i18n/vivier_en.qm")))
        QCoreApplication::installTranslator(&english);
    QTranslator language;
    if (language.load(QLocale::system(), QStringLiteral("vivier"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&language);
    QTimer::singleShot(0, &app, [] { runAndExit(QCoreApplication::arguments().sliced(1)); });
    return QCoreApplication::exec();
}
