// SPDX-License-Identifier: MIT
#include "dialogs/problemreport.h"

#include "candidate/impersonal.h"
#include "candidate/terminal.h"
#include "model/preferences.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportHeight = 320;

QString screens()
{
    QStringList all;
    for (const QScreen *screen : QGuiApplication::screens())
        all.append(u"%1 x %2 at %3 (%4 dpi)"_s.arg(screen->size().width())
                       .arg(screen->size().height())
                       .arg(screen->devicePixelRatio())
                       .arg(screen->logicalDotsPerInch()));
    return all.join(u", "_s);
}

QString settings(const Preferences &preferences)
{
    static constexpr const char *themes[] = {"as the desktop", "light", "dark"};
    const QString language = preferences.language();
    const Theme &theme = Theme::current();
    return u"colours %1 (now %2), language %3, text %4 %, scale %5, risky writes wait %6 s"_s
        .arg(QLatin1StringView(themes[static_cast<int>(preferences.themeMode())]),
             theme.isDark() ? u"dark"_s : u"light"_s, language.isEmpty() ? u"as the system"_s : language)
        .arg(preferences.textSize())
        .arg(theme.scale())
        .arg(preferences.riskyHold());
}

} // namespace

QString problemReport(const Preferences &preferences, const QList<AccountFacts> &accounts,
                      const QSet<QByteArray> &known)
{
    QStringList lines;
    const auto add = [&lines](const QString &what, const QString &value) { lines.append(what + u": "_s + value); };
    add(u"Vivier"_s, QCoreApplication::applicationVersion());
    add(u"Qt"_s, QString::fromLatin1(qVersion()));
    add(u"System"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture());
    add(u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    add(u"Locale"_s, QLocale::system().name() + u", shown as "_s + QLocale().name());
    add(u"Platform"_s, QGuiApplication::platformName());
    add(u"Desktop"_s, qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"not told"_s));
    add(u"Screens"_s, screens());
    add(u"Settings"_s, settings(preferences));
    for (const AccountFacts &account : accounts) {
        if (account.open)
            add(u"Account"_s, u"%1, %2 candidates, %3 drafts, %4 in the outbox"_s.arg(account.ats)
                                  .arg(account.candidates)
                                  .arg(account.drafts)
                                  .arg(account.outbox));
        else
            add(u"Account"_s, account.ats + u", not open"_s);
    }
    const QStringList log = lastLogLines();
    lines.append(log.isEmpty() ? u"The log is empty."_s : u"Last lines of the log:"_s);
    for (const QString &line : log) // the time is no telephone number
        lines.append(line.section(u' ', 0, 0) + u' ' + impersonal(line.section(u' ', 1), known));
    return lines.join(u'\n');
}

ProblemReportDialog::ProblemReportDialog(const QString &report, QWidget *parent)
    : PageDialog(tr("Report a problem"), 640, parent)
{
    setObjectName(u"problemReport"_s);
    addText(tr("This helps the people who fix the program. Names, email addresses, telephone numbers and keys of "
               "candidates are left out. Read it, copy it, and add what you did and what you expected. Vivier does not "
               "send it anywhere."));
    auto *text = new QPlainTextEdit(report);
    text->setObjectName(u"report"_s);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextType(text, Theme::Type::Small);
    text->setAccessibleName(tr("What will be copied"));
    const auto measure = [text] { text->setMinimumHeight(Theme::current().px(reportHeight)); };
    measure();
    connect(&Theme::current(), &Theme::changed, text, measure);
    page()->addWidget(text, 1);
    QPushButton *close = addButton(tr("Close"));
    close->setObjectName(u"close"_s);
    connect(close, &QPushButton::clicked, this, &ProblemReportDialog::reject);
    QPushButton *copy = addMainButton(tr("&Copy"));
    copy->setObjectName(u"copy"_s);
    connect(copy, &QPushButton::clicked, this, [this, report] {
        QGuiApplication::clipboard()->setText(report);
        setHint(tr("Copied."));
    });
    copy->setFocus();
}

} // namespace vivier
