#include "cli/run.h"

#include "sync/whendone.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

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
    QTimer::singleShot(0, &app, [] {
        vivier::whenDone(vivier::cli::run(QCoreApplication::arguments().sliced(1)), QCoreApplication::instance(),
                         [](vivier::cli::ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    });
    return QCoreApplication::exec();
}
