// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace vivier::sandbox {

/// Records of the InstaView side. Times are milliseconds since the epoch, UTC, in whole seconds as the API shows them.

struct InstaViewCompany
{
    QString id = {};
    QString name = {};
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    QJsonObject more = {};      ///< optional fields
    QList<int> candidates = {}; ///< rows, in the order of the list, without the deleted
};

struct InstaViewJob
{
    QString id = {};
    int company = 0;
    QString title = {};
    QString status = {};
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    QJsonObject more = {}; ///< optional fields
};

struct InstaViewCandidate
{
    QString id = {};
    int company = 0;
    QString firstName = {};
    QString lastName = {};
    QString status = {};
    QString email = {}; ///< null: none; so are the next ones
    QString phoneNumber = {};
    QDate gdprExpiryDate = {};           ///< the day in UTC
    std::optional<QList<int>> jobs = {}; ///< rows; nullopt: in the pool, never assigned; empty: in the pool again
    QByteArray metadata = {};            ///< the bytes as they were sent
    QString gender = {};
    QString cv = {};           ///< the source, not anonymised
    double overallRating = -1; ///< negative: none
    int analysisCount = 0;
    int interviewCount = 0;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    bool nulls = false; ///< optional fields without a value are null; else they are left out
    bool deleted = false;
};

/// The records together. Not thread-safe.
class InstaViewWorld
{
public:
    QList<InstaViewCompany> companies;
    QList<InstaViewJob> jobs;
    QList<InstaViewCandidate> candidates;

    enum class Place { First, Last };
    /// Puts it into the list of its company. Returns its row.
    int add(const InstaViewCandidate &candidate, Place place);
    void remove(int row);
    /// Rows; -1 when there is no such thing, or no longer.
    int candidateRow(const QString &id) const;
    int companyRow(const QString &id) const;
    int jobRow(const QString &id) const;
    /// True when another candidate of the company has this email, in any case of its letters.
    bool hasEmail(int company, const QString &email) const;

private:
    QHash<QString, int> m_rows;
};

/// Fills an empty world with three companies. The first has exactly `count` candidates, the others a few more, but
/// never more than `count`. The same seed and count give the same records, and candidate number n is the same for every
/// count above n. The first five of each company are chosen: 0 has everything, 1 is in the pool, 2 has the status
/// INTERVIEWING (instaview/README.md, row 4), 3 a gdprExpiryDate that has passed (row 21), 4 no email, no date and no
/// metadata.
void generate(InstaViewWorld &world, int count, quint32 seed);

} // namespace vivier::sandbox
