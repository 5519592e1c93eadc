// SPDX-License-Identifier: MIT
#include "ats/atsprofile.h"
#include "candidate/destination.h"
#include "candidate/phone.h"
#include "candidate/singleline.h"
#include "candidate/terminal.h"
#include "dialogs/preferencesdialog.h"
#include "instance/applicationservice.h"
#include "instance/busname.h"
#include "instance/comingforward.h"
#include "instance/handover.h"
#include "model/preferences.h"
#include "sandbox/sandbox.h"
#include "store/profilelock.h"
#include "sync/profile.h"
#include "sync/whendone.h"
#include "theme/desktoplook.h"
#include "tour/tour.h"
#include "window/accountscontroller.h"
#include "window/language.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QByteArrayList>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vivier;

namespace {

struct CommandLine
{
    QString profile;
    bool sandbox = false;
    QString tour;
    StartRequest request;
};

/// Carries the context for lupdate, which would file the words of a free tr() under the namespace.
struct MainText
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

CommandLine parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(MainText::tr("Editor for the candidates of an applicant tracking system."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(u"profile"_s, MainText::tr("Keep everything in this folder."), u"DIR"_s);
    const QCommandLineOption sandbox(
        u"sandbox"_s,
        MainText::tr(
            "Work with a simulated ATS on this computer, with a temporary profile unless --profile is given."));
    const QCommandLineOption tour(
        u"tour"_s, MainText::tr("Play the guided tour on the sandbox and save pictures to this folder."), u"DIR"_s);
    const QCommandLineOption action(
        u"action"_s, MainText::tr("Start with one of these: %1.").arg(u"new-candidate, work-offline, outbox"_s),
        u"ACTION"_s);
    parser.addOptions({profile, sandbox, tour, action});
    parser.addPositionalArgument(u"candidate"_s,
                                 MainText::tr("Reference of a candidate, the address of its page, or a vivier: link."),
                                 u"[REFERENCE|URL]"_s);
    parser.process(application);
    return {.profile = parser.value(profile),
            .sandbox = parser.isSet(sandbox) || parser.isSet(tour),
            .tour = parser.value(tour),
            .request = {.link = parser.positionalArguments().value(0), .action = parser.value(action), .platform = {}}};
}

/// Where a start leads by itself; nothing for one that just opens the window.
std::optional<Destination> wantedBy(const StartRequest &request)
{
    if (!request.action.isEmpty())
        return desktopAction(request.action);
    return request.link.isEmpty() ? std::nullopt : std::optional(destinationOf(request.link));
}

/// Opens the profile. Where another Vivier has it, that one is asked to do what this start was asked for, and this one
/// ends; else `then` gets what became of it.
void openOrHandOver(Profile *profile, const StartRequest &request, AccountsController *controller,
                    const std::function<void(const Profiled<OpenReport> &)> &then, bool mayHandOver)
{
    whenDone(profile->open(), controller, [=](const Profiled<OpenReport> &opened) {
        const bool isInUse = !opened && opened.error().kind == ProfileError::Kind::InUse;
        if (!isInUse || !mayHandOver) {
            then(opened);
            return;
        }
        handOver(request, busNameOf(profile->folder()), controller, [=](bool taken) {
            if (taken)
                QCoreApplication::exit(0);
            else // it may have ended just now
                openOrHandOver(profile, request, controller, then, false);
        });
    });
}

/// From now on other starts, links and the desktop's menu come here.
void listen(ApplicationService *service, Profile *profile, AccountsController *controller)
{
    QObject::connect(service, &ApplicationService::activated, controller,
                     [controller](const QVariantMap &platform) { comeForward(controller->window(), platform); });
    QObject::connect(service, &ApplicationService::linkOpened, controller,
                     [controller](const QString &link) { controller->go(destinationOf(link)); });
    QObject::connect(service, &ApplicationService::actionActivated, controller,
                     [controller](const QString &name) { controller->go(desktopAction(name)); });
    QObject::connect(qApp, &QGuiApplication::lastWindowClosed, service, &ApplicationService::fallSilent);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, service, &ApplicationService::fallSilent);
    service->listen(busNameOf(profile->folder()));
}

/// What needs no window is said without a display, too. Does not return when that was asked for.
void answerWithoutWindow(int argc, char *argv[])
{
    if (argc != 2 || !QByteArrayList{"-h", "--help", "-v", "--version"}.contains(argv[1]))
        return;
    const QCoreApplication application(argc, argv);
    parse(application);
}

/// Asks the sandbox itself, past the client, what it has stored.
TourWitness witness(sandbox::Sandbox *server)
{
    const auto field = [server](const QString &reference, const QString &name) {
        const QJsonObject record = server->candidate(reference);
        const QJsonValue value = record.contains(name) ? record.value(name) : record.value("profile"_L1)[name];
        if (value.isArray()) {
            QStringList parts;
            for (const QVariant &part : value.toArray().toVariantList())
                parts.append(part.toString());
            return parts.join(u',');
        }
        return value.toVariant().toString();
    };
    const auto touch = [server](const QString &reference, const QString &name, const QString &value) {
        server->touch(reference, {{name, value}});
    };
    return {field, touch, server->url(u"/files/"_s)};
}

/// One account of each ATS that the sandbox plays; the first is in sight.
void addSandboxAccounts(AccountsController *controller, const sandbox::Sandbox &server)
{
    QList<Account> accounts;
    for (const auto &[ats, url] : server.servers()) {
        Account account{.id = u"sandbox-"_s + ats, .ats = ats, .baseUrl = url};
        account.name =
            accounts.isEmpty() ? MainText::tr("Sandbox") : MainText::tr("Sandbox %1").arg(AtsProfile::of(account).name);
        if (accounts.isEmpty())
            account.id = u"sandbox"_s;
        accounts.append(account);
    }
    const auto add = [controller, accounts, token = server.options().token] {
        const TokenChange change{.token = token, .place = TokenPlace::Session};
        for (const Account &account : accounts) {
            if (controller->accounts()->account(account.id))
                controller->accounts()->update(account, change);
            else
                controller->addAccount(account, change, account.id == accounts.first().id);
        }
    };
    // Once: unlocking loads the accounts again, and a new token would open each anew.
    QObject::connect(controller->accounts(), &AccountsModel::loaded, controller, add, Qt::SingleShotConnection);
}

/// A profile that cannot be opened has no window: the reason is said in a box of its own, and the program ends.
void refuse(const QString &sentence)
{
    std::fprintf(stderr, "vivier: %s\n", qUtf8Printable(forTerminal(sentence)));
    auto *box = new QMessageBox(QMessageBox::Critical, u"Vivier"_s, sentence, QMessageBox::Close);
    box->setTextFormat(Qt::PlainText); // names of files are in it
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowFlag(Qt::WindowStaysOnTopHint); // it is about a window that may cover it
    QObject::connect(box, &QDialog::finished, qApp, [] { QCoreApplication::exit(1); });
    box->open();
}

/// The same before there are any preferences.
int refuseToStart(const QString &sentence)
{
    speak({});
    refuse(sentence);
    return QApplication::exec();
}

/// For a throw-away profile. Those of windows that were killed go first: nobody holds their locks. Not among the
/// temporary files, where nobody would look for them.
std::unique_ptr<QTemporaryDir> throwAwayFolder()
{
    QString place = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/vivier"_L1;
    if (!QDir().mkpath(place))
        place = QDir::tempPath();
    const QDir all(place);
    const QStringList names = all.entryList({u"sandbox-*"_s}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString &name : names) {
        QDir left(all.filePath(name));
        // One that is only being started has no lock yet.
        const bool isOld = QFileInfo(left.path()).lastModified().secsTo(QDateTime::currentDateTime()) > 60;
        ProfileLock lock;
        if ((isOld || left.exists(u"lock"_s)) && lock.take(left.path()).value_or(false))
            left.removeRecursively();
    }
    return std::make_unique<QTemporaryDir>(all.filePath(u"sandbox-XXXXXX"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    keepLogPlain();
    QCoreApplication::setApplicationName(u"vivier"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIVIER_VERSION));
    answerWithoutWindow(argc, argv);
    const QVariantMap platform = platformData();
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Vivier"_s);
    QGuiApplication::setDesktopFileName(u"io.github.vivier.Vivier"_s);
    CommandLine line = parse(application);
    line.request.platform = platform;

    std::unique_ptr<QTemporaryDir> throwAway; // outlives the profile
    QString folder = line.profile;
    const bool throwAwayProfile = folder.isEmpty() && line.sandbox;
    if (throwAwayProfile) {
        throwAway = throwAwayFolder();
        folder = throwAway->path();
    } else if (folder.isEmpty()) {
        const auto usual = Profile::defaultFolder();
        if (!usual)
            return refuseToStart(usual.error().sentence());
        folder = *usual;
    }
    if (const auto obstacle = Preferences::obstacle(folder))
        return refuseToStart(obstacle->sentence());
    Preferences preferences(folder);
    speak(preferences.language());
    applyTheme(preferences);
    followDesktop(&application);

    std::unique_ptr<sandbox::Sandbox> server;
    if (line.sandbox) {
        server = std::make_unique<sandbox::Sandbox>(sandbox::Options{});
        QString problem;
        if (!server->start(&problem)) {
            std::fprintf(stderr, "vivier: %s\n", qUtf8Printable(forTerminal(problem)));
            return 1;
        }
    }

    // The tables of phone numbers take some milliseconds to load: not while somebody types the first of them.
    QThreadPool::globalInstance()->start([] { readPhone(u"+33612345678"_s, u"FR"_s); });
    Profile profile(folder);
    AccountsController controller(&profile, &preferences);
    ApplicationService service;
    std::unique_ptr<Tour> tour;
    const auto begin = [&](const Profiled<OpenReport> &opened) {
        if (!opened) {
            refuse(opened.error().sentence());
            return;
        }
        if (!line.tour.isEmpty())
            tour = std::make_unique<Tour>(&controller, witness(server.get()), line.tour);
        if (!throwAwayProfile)
            listen(&service, &profile, &controller);
        controller.start(throwAwayProfile);
        if (!opened->movedAside.isEmpty())
            controller.tellDamage(opened->sentence());
        if (server)
            addSandboxAccounts(&controller, *server);
        if (const auto wanted = wantedBy(line.request))
            controller.go(*wanted);
    };
    openOrHandOver(&profile, line.request, &controller, begin, true);
    return QApplication::exec();
}
