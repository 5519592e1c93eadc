// SPDX-License-Identifier: MIT
#include "store/accountrecords.h"

#include "candidate/fieldcatalog.h"
#include "candidate/value.h"
#include "store/cellcipher.h"
#include "store/cells.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>
#include <limits>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr auto idKey = "i"_L1;
constexpr auto nameKey = "n"_L1;
constexpr auto referenceKey = "r"_L1;
constexpr auto visibleKey = "v"_L1;

const QString highestNumberKey = u"account-number"_s; ///< the highest that was ever in use when one was deleted

/// Where the setting is kept; what the sealed rows depend on is kept twice.
QStringList tablesOf(const QString &key)
{
    QStringList tables{u"setting"_s};
    if (key.startsWith("key/"_L1) || key.startsWith("sealing/"_L1))
        tables.append(u"key_setting"_s);
    return tables;
}

QByteArray blobOf(const QStringList &list)
{
    return QCborArray::fromStringList(list).toCborValue().toCbor();
}

QStringList listOf(const QByteArray &blob)
{
    QStringList list;
    const QCborArray array = cborFrom(blob).toArray();
    for (const QCborValue &item : array)
        list.append(item.toString());
    return list;
}

QByteArray blobOf(const QList<Stage> &stages)
{
    QCborArray array;
    for (const Stage &stage : stages) {
        array.append(QCborMap{
            {idKey, stage.id}, {nameKey, stage.name}, {referenceKey, stage.reference}, {visibleKey, stage.visible}});
    }
    return array.toCborValue().toCbor();
}

QList<Stage> stagesOf(const QByteArray &blob)
{
    QList<Stage> stages;
    const QCborArray array = cborFrom(blob).toArray();
    for (const QCborValue &item : array) {
        const QCborMap map = item.toMap();
        stages.append({.id = integerFrom(map.value(idKey)),
                       .name = map.value(nameKey).toString(),
                       .reference = map.value(referenceKey).toString(),
                       .visible = map.value(visibleKey).toBool(true)});
    }
    return stages;
}

/// What a recruiter typed, such as a search for somebody, is sealed.
bool isPersonal(const QString &key)
{
    return key.startsWith("personal/"_L1);
}

QByteArray placeOfSetting(const QString &key)
{
    return associatedData("setting.value", 0, {key});
}

QString pauseKey(const QString &accountId)
{
    return u"pause/"_s + accountId;
}

QString movesRefusedKey(const QString &accountId)
{
    return u"moves-refused/"_s + accountId;
}

QString addressKey(const QString &accountId)
{
    return u"token-address/"_s + accountId;
}

/// Not by the account's number: a token is kept before its account.
QByteArray placeOfAddress(const QString &accountId)
{
    return associatedData("setting.token-address", 0, {accountId});
}

/// Sealed: an authority that somebody else names would be trusted with the token.
QString tlsKey(const QString &accountId)
{
    return u"personal/tls/"_s + accountId;
}

/// None while the profile is locked.
TlsFiles readTlsFilesOf(Database &database, const QString &accountId)
{
    if (!database.hasSealer())
        return {};
    const QStringList paths = listOf(readSetting(database, tlsKey(accountId)));
    return {.authority = paths.value(0), .certificate = paths.value(1), .key = paths.value(2)};
}

void writeTlsFilesOf(Database &database, const Account &account)
{
    const TlsFiles &tls = account.tls;
    if (!tls.isEmpty())
        writeSetting(database, tlsKey(account.id), blobOf(QStringList{tls.authority, tls.certificate, tls.key}));
    else if (database.hasSealer()) // else it was not read
        writeSetting(database, tlsKey(account.id), {});
}

/// What was written from outside is brought to what a recruiter may choose.
double rateOf(double rate)
{
    if (!(rate > 0)) // not a number, too
        return rate == 0 ? 0 : Account().requestsPerSecond;
    return std::clamp(rate, Account::slowestRate, Account::fastestRate);
}

} // namespace

std::optional<qint64> accountNumber(Database &database, const QString &accountId)
{
    Database::Rows rows = database.select(u"SELECT number FROM account WHERE id = ?"_s, {accountId});
    return rows.next() ? std::optional(rows.number(0)) : std::nullopt;
}

qint64 requireAccount(Database &database, const QString &accountId)
{
    if (const auto number = accountNumber(database, accountId))
        return *number;
    throw Failure{{StoreError::Kind::Fault, u"there is no such account"_s}};
}

const FieldCatalog &catalogOf(Database &database, qint64 account)
{
    Database::Rows rows = database.select(u"SELECT ats FROM account WHERE number = ?"_s, {account});
    const FieldCatalog *catalog = rows.next() ? FieldCatalog::ofAts(rows.text(0)) : nullptr;
    // Only a damaged row names another ATS: a newer program's file is not opened at all.
    if (!catalog)
        throw Failure{{StoreError::Kind::Damaged, u"an account of an ATS that nobody knows"_s}};
    return *catalog;
}

QList<Account> readAccounts(Database &database)
{
    QList<Account> accounts;
    Database::Rows rows = database.select(u"SELECT id, name, ats, base_url, organizations, company, dashboard, "
                                          "older_api, requests_per_second, requests_at_once, phone_region FROM account "
                                          "ORDER BY number"_s);
    while (rows.next()) {
        accounts.append({.id = rows.text(0),
                         .name = rows.text(1),
                         .ats = rows.text(2),
                         .baseUrl = QUrl(rows.text(3)),
                         .organizations = listOf(rows.blob(4)),
                         .company = rows.text(5),
                         .phoneRegion = rows.text(10),
                         .dashboard = QUrl(rows.text(6)),
                         .olderApi = rows.number(7) != 0,
                         .requestsPerSecond = rateOf(rows.at(8).toDouble()),
                         .requestsAtOnce = int(std::clamp<qint64>(rows.number(9), 1, Account::mostAtOnce))});
    }
    for (Account &account : accounts)
        account.tls = readTlsFilesOf(database, account.id);
    return accounts;
}

void writeAccount(Database &database, const Account &account)
{
    // Not REPLACE: that deletes the old row, and with it all that belongs to the account. No number is used twice,
    // since sealed rows are told apart by it.
    database.change(
        u"INSERT INTO account (number, id, name, ats, base_url, organizations, company, dashboard, older_api, "
        "requests_per_second, requests_at_once, phone_region) VALUES (1 + max(coalesce((SELECT max(number) FROM "
        "account), 0), "
        "coalesce((SELECT CAST(CAST(value AS TEXT) AS INTEGER) FROM setting WHERE key = ?), 0)), "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
        "ats = excluded.ats, base_url = excluded.base_url, organizations = excluded.organizations, "
        "company = excluded.company, dashboard = excluded.dashboard, older_api = excluded.older_api, "
        "requests_per_second = excluded.requests_per_second, requests_at_once = excluded.requests_at_once, "
        "phone_region = excluded.phone_region"_s,
        {highestNumberKey, account.id, account.name, account.ats, account.baseUrl.toString(),
         blobOf(account.organizations), account.company, account.dashboard.toString(), account.olderApi,
         account.requestsPerSecond, account.requestsAtOnce, account.phoneRegion});
    writeTlsFilesOf(database, account);
}

void deleteAccount(Database &database, const QString &accountId)
{
    database.change(u"INSERT INTO setting (key, value) SELECT ?, CAST(CAST(highest AS TEXT) AS BLOB) "
                    "FROM (SELECT max(number) AS highest FROM account) WHERE highest > 0 "
                    "ON CONFLICT (key) DO UPDATE SET value = excluded.value "
                    "WHERE CAST(CAST(excluded.value AS TEXT) AS INTEGER) > CAST(CAST(value AS TEXT) AS INTEGER)"_s,
                    {highestNumberKey});
    database.change(u"DELETE FROM account WHERE id = ?"_s, {accountId});
    // Settings of one account end in its id: "token/<id>".
    const QString ending = u'/' + accountId;
    database.change(u"DELETE FROM setting WHERE substr(key, -length(?)) = ?"_s, {ending, ending});
}

QList<Organization> readOrganizations(Database &database, const QString &accountId)
{
    QList<Organization> organizations;
    Database::Rows rows = database.select(u"SELECT reference, organization.name FROM organization JOIN account ON "
                                          "account = number WHERE id = ? ORDER BY organization.rowid"_s,
                                          {accountId});
    while (rows.next())
        organizations.append({.reference = rows.text(0), .name = rows.text(1)});
    return organizations;
}

void writeOrganizations(Database &database, const QString &accountId, const QList<Organization> &organizations)
{
    const qint64 account = requireAccount(database, accountId);
    for (const Organization &organization : organizations) {
        database.change(u"INSERT INTO organization (account, reference, name) VALUES (?, ?, ?) "
                        "ON CONFLICT (account, reference) DO UPDATE SET name = excluded.name"_s,
                        {account, organization.reference, organization.name});
    }
}

QList<Job> readJobs(Database &database, const QString &accountId)
{
    QList<Job> jobs;
    Database::Rows rows =
        database.select(u"SELECT reference, organization, job.name, status, stages, candidates_count FROM job "
                        "JOIN account ON account = number WHERE id = ? ORDER BY job.rowid"_s,
                        {accountId});
    while (rows.next()) {
        jobs.append({.reference = rows.text(0),
                     .organizationReference = rows.text(1),
                     .name = rows.text(2),
                     .status = rows.text(3),
                     .stages = stagesOf(rows.blob(4)),
                     .candidatesCount = int(std::clamp<qint64>(rows.number(5), -1, std::numeric_limits<int>::max()))});
    }
    return jobs;
}

void writeJobs(Database &database, const QString &accountId, const QList<Job> &jobs)
{
    const qint64 account = requireAccount(database, accountId);
    const QByteArray noStages = blobOf(QList<Stage>());
    for (const Job &job : jobs) {
        database.change(
            u"INSERT INTO job (account, reference, organization, name, status, stages, candidates_count) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (account, reference) DO UPDATE SET "
            "organization = excluded.organization, name = excluded.name, status = excluded.status, "
            "stages = iif(excluded.stages = ?8, stages, excluded.stages), "
            "candidates_count = iif(excluded.candidates_count < 0, candidates_count, excluded.candidates_count)"_s,
            {account, job.reference, job.organizationReference, job.name, job.status, blobOf(job.stages),
             job.candidatesCount, noStages});
    }
}

AskedPause readAskedPause(Database &database, const QString &accountId)
{
    const QCborArray cell = cborFrom(readSetting(database, pauseKey(accountId))).toArray();
    return {
        .status = cell.at(0).toInteger() == 429 ? 429 : 503, .begun = timeOf(cell.at(1)), .until = timeOf(cell.at(2))};
}

void writeAskedPause(Database &database, const QString &accountId, const AskedPause &pause)
{
    const QCborArray cell{pause.status, cborOf(pause.begun), cborOf(pause.until)};
    writeSetting(database, pauseKey(accountId), pause.until.isValid() ? cell.toCborValue().toCbor() : QByteArray());
}

QDateTime readMovesRefused(Database &database, const QString &accountId)
{
    return timeOf(cborFrom(readSetting(database, movesRefusedKey(accountId))));
}

void writeMovesRefused(Database &database, const QString &accountId, const QDateTime &at)
{
    writeSetting(database, movesRefusedKey(accountId), at.isValid() ? cborOf(at).toCbor() : QByteArray());
}

QString readTokenAddress(Database &database, const QString &accountId)
{
    const QByteArray box = readSetting(database, addressKey(accountId));
    return QString::fromUtf8(database.cipher().open(box, placeOfAddress(accountId)).value_or(QByteArray()));
}

void writeTokenAddress(Database &database, const QString &accountId, const QString &address)
{
    writeSetting(database, addressKey(accountId), database.cipher().seal(address.toUtf8(), placeOfAddress(accountId)));
}

QByteArray readSetting(Database &database, const QString &key)
{
    const QStringList tables = tablesOf(key);
    for (const QString &table : tables) {
        Database::Rows rows = database.select(u"SELECT value FROM %1 WHERE key = ?"_s.arg(table), {key});
        if (!rows.next())
            continue;
        const QByteArray value = rows.blob(0);
        return isPersonal(key) ? database.cipher().open(value, placeOfSetting(key)).value_or(QByteArray()) : value;
    }
    return {};
}

void writeSetting(Database &database, const QString &key, const QByteArray &given)
{
    const QByteArray value =
        isPersonal(key) && !given.isEmpty() ? database.cipher().seal(given, placeOfSetting(key)) : given;
    const QStringList tables = tablesOf(key);
    for (const QString &table : tables) {
        if (value.isEmpty()) {
            database.change(u"DELETE FROM %1 WHERE key = ?"_s.arg(table), {key});
        } else {
            database.change(u"INSERT INTO %1 (key, value) VALUES (?, ?) "
                            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s.arg(table),
                            {key, value});
        }
    }
}

} // namespace vivier
