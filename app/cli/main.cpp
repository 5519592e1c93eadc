#include "cli/run.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

namespace {

/// A task keeps an exception to itself, and the run would wait for ever: say it and end.
QCoro::Task<void> runAndExit(QStringList arguments)
{
    int code = static_cast<int>(vivier::cli::ExitCode::Usage);
    try {
        const vivier::cli::ExitCode outcome = co_await vivier::cli::run(arguments);
        code = static_cast<int>(outcome);
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "vivier-cli: %s\n", exception.what());
    }
    QCoreApplication::exit(code);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vivier"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIVIER_VERSION));
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
