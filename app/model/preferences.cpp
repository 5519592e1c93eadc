// SPDX-License-Identifier: MIT
#include "model/preferences.h"

#include "documents/sendinglinks.h"
#include "store/plainfile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

// Written as words, so that the file can be read and mended by hand.
constexpr std::array themeWords{"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array spacingWords{"comfortable"_L1, "compact"_L1};
constexpr std::array notificationWords{"conflict"_L1, "refusal"_L1, "sent"_L1, "expiry"_L1};
static_assert(notificationWords.size() == notificationKinds.size());

template <std::size_t N> int indexOf(const std::array<QLatin1StringView, N> &words, const QString &word)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (words[i] == word)
            return static_cast<int>(i);
    }
    return 0;
}

template <typename E, std::size_t N> QString wordOf(const std::array<QLatin1StringView, N> &words, E value)
{
    return words.at(static_cast<std::size_t>(value));
}

constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto textSizeKey = "appearance/text_size_percent"_L1;
constexpr auto spacingKey = "appearance/spacing"_L1;
constexpr auto languageKey = "appearance/language"_L1;
constexpr auto riskyHoldKey = "sending/risky_hold_seconds"_L1;
constexpr auto lockAfterKey = "lock/after_minutes"_L1;
constexpr auto namesKey = "notifications/names"_L1;
constexpr auto spellingKey = "writing/check_spelling"_L1;
constexpr auto offlineKey = "sending/work_offline"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto splitterKey = "window/splitter"_L1;
constexpr auto sideTabKey = "window/side_tab"_L1;
constexpr auto readingWidthKey = "window/reading_width"_L1;
constexpr auto accountKey = "last/account"_L1;
constexpr auto exportKey = "export/how"_L1;

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"preferences.ini"_s);
}

/// Made by QSettings while it writes, and only believed to be left over after half a minute.
QString lockIn(const QString &folder)
{
    return fileIn(folder) + u".lock"_s;
}

QString placeKey(const QString &accountId)
{
    return "places/"_L1 + accountId;
}

QString columnsKey(const QString &ats)
{
    return "export/columns_"_L1 + ats;
}

QString notificationKey(NotificationKind kind)
{
    return "notifications/"_L1 + wordOf(notificationWords, kind);
}

QString expiriesKey(const QString &accountId)
{
    return "notifications/expiries_told_"_L1 + accountId;
}

QString jobKey(const QString &accountId)
{
    return "jobs/"_L1 + accountId;
}

} // namespace

Preferences::Preferences(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_settings(fileIn(folder), QSettings::IniFormat)
{
    QFile::remove(lockIn(folder)); // of a window that was killed: the profile's own lock keeps others out
}

std::optional<StoreError> Preferences::obstacle(const QString &folder)
{
    if (auto odd = notAFile(fileIn(folder)))
        return odd;
    return notAFile(lockIn(folder));
}

/// Before each write: QSettings makes a new file readable for everybody, but keeps the mode of one that is there.
void Preferences::makePrivate()
{
    QFile file(m_settings.fileName());
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void Preferences::put(const QString &key, const QVariant &value)
{
    makePrivate();
    m_settings.setValue(key, value);
}

Preferences::ThemeMode Preferences::themeMode() const
{
    return static_cast<ThemeMode>(indexOf(themeWords, m_settings.value(themeKey).toString()));
}

void Preferences::setThemeMode(ThemeMode mode)
{
    if (mode == themeMode())
        return;
    put(themeKey, wordOf(themeWords, mode));
    Q_EMIT themeModeChanged(mode);
}

QString Preferences::language() const
{
    const QString code = m_settings.value(languageKey).toString();
    const bool isSpoken = std::ranges::any_of(languages, [&code](const Language &one) { return code == one.code; });
    return isSpoken ? code : QString();
}

void Preferences::setLanguage(const QString &code)
{
    put(languageKey, code);
}

int Preferences::textSize() const
{
    bool isNumber = false;
    const int percent = m_settings.value(textSizeKey).toInt(&isNumber);
    return isNumber && percent >= textSizes.front() && percent <= textSizes.back() ? percent : 100;
}

void Preferences::setTextSize(int percent)
{
    put(textSizeKey, qBound(textSizes.front(), percent, textSizes.back()));
}

Preferences::Spacing Preferences::spacing() const
{
    return static_cast<Spacing>(indexOf(spacingWords, m_settings.value(spacingKey).toString()));
}

void Preferences::setSpacing(Spacing spacing)
{
    put(spacingKey, wordOf(spacingWords, spacing));
}

int Preferences::riskyHold() const
{
    bool isNumber = false;
    const int seconds = m_settings.value(riskyHoldKey).toInt(&isNumber);
    return isNumber && seconds >= 0 && seconds <= riskyHoldMost ? seconds : riskyHoldDefault;
}

void Preferences::setRiskyHold(int seconds)
{
    const int wanted = qBound(0, seconds, riskyHoldMost);
    if (wanted == riskyHold())
        return;
    put(riskyHoldKey, wanted);
    Q_EMIT riskyHoldChanged(wanted);
}

int Preferences::lockAfter() const
{
    bool isNumber = false;
    const int minutes = m_settings.value(lockAfterKey).toInt(&isNumber);
    return isNumber && minutes >= 0 && minutes <= lockAfterMost ? minutes : 0;
}

void Preferences::setLockAfter(int minutes)
{
    const int wanted = qBound(0, minutes, lockAfterMost);
    if (wanted == lockAfter())
        return;
    put(lockAfterKey, wanted);
    Q_EMIT lockAfterChanged(wanted);
}

bool Preferences::notifies(NotificationKind kind) const
{
    return m_settings.value(notificationKey(kind)).toString() != "false"_L1;
}

void Preferences::setNotifies(NotificationKind kind, bool notifies)
{
    put(notificationKey(kind), notifies);
}

bool Preferences::namesInNotifications() const
{
    return m_settings.value(namesKey).toString() == "true"_L1; // no for whatever else is there
}

void Preferences::setNamesInNotifications(bool names)
{
    if (names == namesInNotifications())
        return;
    put(namesKey, names);
    Q_EMIT namesInNotificationsChanged(names);
}

QDate Preferences::expiriesTold(const QString &accountId) const
{
    return QDate::fromString(m_settings.value(expiriesKey(accountId)).toString(), Qt::ISODate);
}

void Preferences::setExpiriesTold(const QString &accountId, const QDate &day)
{
    put(expiriesKey(accountId), day.toString(Qt::ISODate));
}

bool Preferences::checksSpelling() const
{
    return m_settings.value(spellingKey, true).toString() != "false"_L1;
}

void Preferences::setChecksSpelling(bool checks)
{
    if (checks == checksSpelling())
        return;
    put(spellingKey, checks);
    Q_EMIT checksSpellingChanged(checks);
}

bool Preferences::checksLinks() const
{
    return checksLinksIn(m_settings);
}

void Preferences::setChecksLinks(bool checks)
{
    if (checks == checksLinks())
        return;
    put(checksLinksKey, checks);
    Q_EMIT checksLinksChanged(checks);
}

bool Preferences::worksOffline() const
{
    return m_settings.value(offlineKey).toBool();
}

void Preferences::setWorksOffline(bool offline)
{
    put(offlineKey, offline);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    put(geometryKey, geometry);
}

QByteArray Preferences::splitterState() const
{
    return m_settings.value(splitterKey).toByteArray();
}

void Preferences::setSplitterState(const QByteArray &state)
{
    put(splitterKey, state);
}

Preferences::Place Preferences::place(const QString &accountId) const
{
    const QStringList parts = m_settings.value(placeKey(accountId)).toStringList();
    return {parts.value(0), parts.value(1), parts.value(2), parts.value(3), parts.value(4), parts.value(5)};
}

void Preferences::setPlace(const QString &accountId, const Place &place)
{
    put(placeKey(accountId), QStringList{place.candidate, place.page, place.field, place.chip, place.top, place.order});
}

int Preferences::sideTab() const
{
    return m_settings.value(sideTabKey).toInt();
}

void Preferences::setSideTab(int tab)
{
    put(sideTabKey, tab);
}

int Preferences::readingWidth() const
{
    return m_settings.value(readingWidthKey).toInt();
}

void Preferences::setReadingWidth(int width)
{
    put(readingWidthKey, width);
}

Preferences::Export Preferences::lastExport(const QString &ats) const
{
    const QStringList parts = m_settings.value(exportKey).toStringList();
    return {.form = parts.value(0),
            .separator = parts.value(1),
            .hasMark = parts.value(2) != "no-mark"_L1,
            .isByPage = parts.value(3) == "pages"_L1,
            .columns = m_settings.value(columnsKey(ats)).toStringList()};
}

void Preferences::setLastExport(const QString &ats, const Export &how)
{
    put(exportKey, QStringList{how.form, how.separator, how.hasMark ? u"mark"_s : u"no-mark"_s,
                               how.isByPage ? u"pages"_s : u"table"_s});
    put(columnsKey(ats), how.columns);
}

QString Preferences::lastAccount() const
{
    return m_settings.value(accountKey).toString();
}

void Preferences::setLastAccount(const QString &id)
{
    put(accountKey, id);
}

QString Preferences::lastJob(const QString &accountId) const
{
    return m_settings.value(jobKey(accountId)).toString();
}

void Preferences::setLastJob(const QString &accountId, const QString &reference)
{
    if (reference.isEmpty())
        m_settings.remove(jobKey(accountId));
    else
        put(jobKey(accountId), reference);
}

void Preferences::forgetAccount(const QString &id)
{
    m_settings.remove(jobKey(id));
    m_settings.remove(placeKey(id));
    m_settings.remove(expiriesKey(id));
    if (lastAccount() == id)
        m_settings.remove(accountKey);
}

void Preferences::sync()
{
    m_settings.sync();
}

} // namespace vivier
