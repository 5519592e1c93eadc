// SPDX-License-Identifier: MIT
#pragma once

#include "model/notificationkind.h"
#include "store/store.h"

#include <QByteArray>
#include <QDate>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace vivier {

/// How the window was left, in `folder`/preferences.ini. Holds no personal data and no secret; a damaged or missing
/// value gives the default. Belongs to the window's thread; written in the background by Qt, at the latest at the end.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class ThemeMode { System, Light, Dark };
    enum class Spacing { Comfortable, Compact };

    /// One that Vivier speaks. It is called by its own name, so that its readers find it.
    struct Language
    {
        QLatin1StringView code; ///< of its file in translations/
        QStringView name;
    };
    static constexpr std::array languages{
        Language{QLatin1StringView("de"), u"Deutsch"}, Language{QLatin1StringView("en"), u"English"},
        Language{QLatin1StringView("es"), u"Español"}, Language{QLatin1StringView("fr"), u"Français"},
        Language{QLatin1StringView("cs"), u"Čeština"}, Language{QLatin1StringView("sk"), u"Slovenčina"}};

    explicit Preferences(const QString &folder, QObject *parent = nullptr);
    /// What stands in the place of a file of preferences, so that none may be made here: to read it could last for
    /// ever.
    static std::optional<StoreError> obstacle(const QString &folder);

    ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);
    /// Code of one of languages; empty: as the system.
    QString language() const;
    void setLanguage(const QString &code);

    /// In percent of the desktop's: one of textSizes.
    int textSize() const;
    void setTextSize(int percent); ///< put into the range of textSizes
    static constexpr std::array textSizes{90, 100, 110, 125, 150};

    Spacing spacing() const;
    void setSpacing(Spacing spacing);

    /// Seconds that a risky write (archiving, a stage called refused or hired) waits in sight before it leaves.
    int riskyHold() const;
    void setRiskyHold(int seconds); ///< put into 0–120
    static constexpr int riskyHoldDefault = 10;
    static constexpr int riskyHoldMost = 120;

    /// Minutes without a key or the mouse after which the program locks itself; 0: never.
    int lockAfter() const;
    void setLockAfter(int minutes); ///< put into 0–240
    static constexpr int lockAfterMost = 240;

    /// Whether the desktop is told of this kind, and whether it may be told whom it is about.
    bool notifies(NotificationKind kind) const;
    void setNotifies(NotificationKind kind, bool notifies);
    bool namesInNotifications() const;
    void setNamesInNotifications(bool names);
    /// The day on which it was last told whose expiry nears, in an account; null: never.
    QDate expiriesTold(const QString &accountId) const;
    void setExpiriesTold(const QString &accountId, const QDate &day);

    /// Whether misspelled words are underlined, where there is a dictionary.
    bool checksSpelling() const;
    void setChecksSpelling(bool checks);

    /// Whether links to files are opened before they are sent, see LinkChecks.
    bool checksLinks() const;
    void setChecksLinks(bool checks);

    /// As it was left: nobody finds that all has been sent because the program was started.
    bool worksOffline() const;
    void setWorksOffline(bool offline);

    QByteArray windowGeometry() const; ///< of QWidget::saveGeometry()
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitterState() const; ///< of QSplitter::saveState()
    void setSplitterState(const QByteArray &state);
    /// Where the recruiter was in an account. A field or a page that is not there (any more) is as none.
    struct Place
    {
        QString candidate;  ///< key
        QString page;       ///< of those around sending; empty: the candidates
        QString field;      ///< under the focus; empty: the list
        QString chip = {};  ///< which filter of the list is on; empty: none
        QString top = {};   ///< key of who stands first in sight in the list
        QString order = {}; ///< of the list, see orderWord(); empty: the usual one

        bool operator==(const Place &) const = default;
    };
    Place place(const QString &accountId) const;
    void setPlace(const QString &accountId, const Place &place);
    int sideTab() const; ///< of the pane beside the form
    void setSideTab(int tab);
    int readingWidth() const; ///< of that pane while it shows a resume, in pixels; 0: not chosen
    void setReadingWidth(int width);

    /// How candidates were written out last; of what is not there (any more) the usual one is taken.
    struct Export
    {
        QString form; ///< of the dialog's; empty: the first
        QString separator;
        bool hasMark = true;
        bool isByPage = false;
        QStringList columns; ///< of that ATS; empty: the usual ones

        bool operator==(const Export &) const = default;
    };
    Export lastExport(const QString &ats) const;
    void setLastExport(const QString &ats, const Export &how);

    QString lastAccount() const; ///< id
    void setLastAccount(const QString &id);
    QString lastJob(const QString &accountId) const; ///< reference; empty: all jobs
    void setLastJob(const QString &accountId, const QString &reference);
    /// Forgets what is remembered of a removed account.
    void forgetAccount(const QString &id);

    void sync(); ///< writes now

Q_SIGNALS:
    void themeModeChanged(vivier::Preferences::ThemeMode mode);
    void riskyHoldChanged(int seconds);
    void lockAfterChanged(int minutes);
    void namesInNotificationsChanged(bool names);
    void checksSpellingChanged(bool checks);
    void checksLinksChanged(bool checks);

private:
    void makePrivate();
    void put(const QString &key, const QVariant &value);

    QSettings m_settings;
};

} // namespace vivier
