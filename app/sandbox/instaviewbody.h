// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <optional>

namespace vivier::sandbox {

struct RawMember;

/// The body of a POST or PATCH of a candidate, checked by instaview/README.md 8.3 to 8.5; whether its jobs exist is
/// not checked here. A field that was not sent is nullopt. Text lengths are counted in UTF-16 units, metadata as
/// compact JSON in bytes, its keys and levels all together (row 17).
class InstaViewBody
{
public:
    /// Touch: a colleague's edit, which may also set any status and a day that has passed.
    enum class Kind { Create, Update, Touch };

    /// `now`: milliseconds since the epoch.
    InstaViewBody(Kind kind, const QByteArray &text, qint64 now);

    /// Each thing that is wrong, as a sentence; empty: the fields can be used.
    const QStringList &problems() const { return m_problems; }

    std::optional<QString> firstName = {};
    std::optional<QString> lastName = {};
    std::optional<QString> email = {};
    std::optional<QString> phoneNumber = {};
    std::optional<QString> status = {};
    std::optional<QString> gender = {}; ///< a null string: detected from the name
    std::optional<QString> cv = {};
    std::optional<QDate> gdprExpiryDate = {}; ///< in UTC
    std::optional<QStringList> jobIds = {};   ///< each once; those of `jobId` too when it came alone
    std::optional<QByteArray> metadata = {};

private:
    void read(const RawMember &member);
    void require();
    QString text(const RawMember &member, qsizetype least, qsizetype most);
    QDate day(const RawMember &member);
    QStringList uuids(const RawMember &member);
    void checkMetadata(const QByteArray &raw);
    void checkStatus(const QString &name);
    void complain(const QString &sentence) { m_problems.append(sentence); }

    Kind m_kind;
    qint64 m_now;
    QStringList m_problems;
    std::optional<QString> m_jobId;
};

/// True for the 36 characters of a UUID.
bool isUuid(const QString &text);
/// True for the five documented values.
bool isInstaViewStatus(const QString &name);

} // namespace vivier::sandbox
