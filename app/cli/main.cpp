#include "cli/run.h"

#include "sync/whendone.h"

#include <QCoreApplication>
#include <QTimer>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vivier"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIVIER_VERSION));
    QTimer::singleShot(0, &app, [] {
        vivier::whenDone(vivier::cli::run(QCoreApplication::arguments().sliced(1)), QCoreApplication::instance(),
                         [](vivier::cli::ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    });
    return QCoreApplication::exec();
}
