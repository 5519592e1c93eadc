// SPDX-License-Identifier: MIT
#include "store/migrations.h"

#include <algorithm>
#include <array>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Migration = void (*)(Database &);

// Accounts have a small number beside their id, since each of a hundred thousand candidates repeats it.
// Times are milliseconds since 1970, UTC; NULL: not known. Personal cells are sealed: snapshot, base, mine, before,
// after, answered, create_attempted, released, words. `key_setting`: the settings that the sealed rows depend on, a
// second time, since one damaged page must not cost them all. `unopened`: rows that did not open, as CBOR of their
// columns; its `key` is the candidate's or the draft's.
void createTables(Database &database)
{
    const std::array statements{
        u"CREATE TABLE account (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL "
        "UNIQUE, ats TEXT NOT NULL, base_url TEXT NOT NULL, organizations BLOB NOT NULL, company TEXT NOT "
        "NULL, dashboard TEXT NOT NULL, older_api INTEGER NOT NULL, requests_per_second REAL NOT NULL "
        "DEFAULT 4, requests_at_once INTEGER NOT NULL DEFAULT 2, phone_region TEXT NOT NULL DEFAULT '') "
        "STRICT"_s,
        u"CREATE TABLE organization (account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, reference "
        "TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (account, reference)) STRICT"_s,
        u"CREATE TABLE job (account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, reference TEXT NOT "
        "NULL, organization TEXT NOT NULL, name TEXT NOT NULL, status TEXT NOT NULL, stages BLOB NOT NULL, "
        "candidates_count INTEGER NOT NULL, PRIMARY KEY (account, reference)) STRICT"_s,
        u"CREATE TABLE candidate (account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, reference "
        "TEXT NOT NULL, job_reference TEXT NOT NULL, updated_at INTEGER, snapshot BLOB NOT NULL, read_at "
        "INTEGER, PRIMARY KEY (account, reference)) STRICT"_s,
        u"CREATE TABLE draft (account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, key TEXT NOT "
        "NULL, create_attempted_at INTEGER, create_attempted BLOB, PRIMARY KEY (account, key)) STRICT"_s,
        u"CREATE TABLE draft_field (account INTEGER NOT NULL, key TEXT NOT NULL, field TEXT NOT NULL, base "
        "BLOB NOT NULL, mine BLOB NOT NULL, edits INTEGER NOT NULL, edited_at INTEGER, attempted_at INTEGER, "
        "PRIMARY KEY (account, key, field), FOREIGN KEY (account, key) REFERENCES draft ON DELETE CASCADE) "
        "STRICT"_s,
        u"CREATE TABLE journal (number INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account ON "
        "DELETE CASCADE, reference TEXT NOT NULL, field TEXT NOT NULL, before BLOB NOT NULL, after BLOB NOT "
        "NULL, at INTEGER NOT NULL, verdict TEXT NOT NULL DEFAULT 'confirmed', answered BLOB, run TEXT NOT "
        "NULL DEFAULT '', created INTEGER NOT NULL DEFAULT 0) STRICT"_s,
        u"CREATE INDEX journal_of_candidate ON journal (account, reference, at)"_s,
        u"CREATE INDEX journal_of_account ON journal (account, at)"_s,
        u"CREATE TABLE setting (key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE key_setting (key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE outbox (account INTEGER NOT NULL, key TEXT NOT NULL, released BLOB NOT NULL, run TEXT "
        "NOT NULL, queued_at INTEGER, not_before INTEGER, risky INTEGER NOT NULL, held INTEGER NOT NULL, "
        "confirmed INTEGER NOT NULL, create_anyway INTEGER NOT NULL, attempts INTEGER NOT NULL, "
        "last_attempt_at INTEGER, reason TEXT NOT NULL, words BLOB NOT NULL, field TEXT NOT NULL, PRIMARY "
        "KEY (account, key), FOREIGN KEY (account, key) REFERENCES draft ON DELETE CASCADE) STRICT"_s,
        u"CREATE TABLE pull_state (account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, job TEXT "
        "NOT NULL, next_page INTEGER NOT NULL, full_pass INTEGER NOT NULL, started_at INTEGER, complete_at "
        "INTEGER, full_at INTEGER, PRIMARY KEY (account, job)) STRICT"_s,
        u"CREATE TABLE unopened (number INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account ON "
        "DELETE CASCADE, source TEXT NOT NULL, key TEXT NOT NULL, content BLOB NOT NULL) STRICT"_s,
    };
    for (const QString &statement : statements)
        database.run(statement);
}

// The list is read without the snapshots, so these have a table of their own; `cell` and `box` are sealed. What was
// there before waits in `candidate_before` for the key: see bringForward().
void addIndexCells(Database &database)
{
    const std::array statements{
        u"ALTER TABLE candidate RENAME TO candidate_before"_s,
        u"CREATE TABLE candidate (number INTEGER PRIMARY KEY, "
        "account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, reference TEXT NOT NULL, read_at INTEGER, "
        "cell BLOB NOT NULL, UNIQUE (account, reference)) STRICT"_s,
        u"CREATE TABLE snapshot (candidate INTEGER PRIMARY KEY REFERENCES candidate ON DELETE CASCADE, "
        "box BLOB NOT NULL) STRICT"_s,
    };
    for (const QString &statement : statements)
        database.run(statement);
    bool any = false;
    {
        Database::Rows rows = database.select(u"SELECT 1 FROM candidate_before LIMIT 1"_s);
        any = rows.next();
    }
    if (!any)
        database.run(u"DROP TABLE candidate_before"_s);
}

// Files that links of candidates led to; `link` and `box` are sealed, and go with the candidate.
void addFiles(Database &database)
{
    database.run(
        u"CREATE TABLE file (number INTEGER PRIMARY KEY, candidate INTEGER NOT NULL REFERENCES candidate "
        "ON DELETE CASCADE, field TEXT NOT NULL, link BLOB NOT NULL, box BLOB NOT NULL, size INTEGER NOT NULL, "
        "read_at INTEGER) STRICT"_s);
    database.run(u"CREATE INDEX file_of_candidate ON file (candidate)"_s);
}

constexpr int firstVersion = 3; ///< the first two were never released
constexpr std::array<Migration, 3> migrations{createTables, addIndexCells, addFiles};

} // namespace

int currentSchemaVersion()
{
    return firstVersion + int(migrations.size()) - 1;
}

int firstSchemaVersion()
{
    return firstVersion;
}

int schemaVersion(Database &database)
{
    Database::Rows rows = database.select(u"PRAGMA user_version"_s);
    return rows.next() ? int(rows.number(0)) : 0;
}

void migrate(Database &database, int version)
{
    const int found = schemaVersion(database);
    if (found > currentSchemaVersion()) {
        throw Failure{{StoreError::Kind::Newer,
                       u"schema version %1, this program knows %2"_s.arg(found).arg(currentSchemaVersion())}};
    }
    if (found != 0 && found < firstVersion)
        throw Failure{{StoreError::Kind::Fault, u"schema version %1 was never released"_s.arg(found)}};
    for (int next = std::max(firstVersion, found + 1); next <= version; ++next) {
        Transaction transaction(database, Transaction::Kind::Write);
        migrations.at(size_t(next - firstVersion))(database);
        database.run(u"PRAGMA user_version = %1"_s.arg(next));
        transaction.commit();
    }
}

namespace {

struct SchemaEntry
{
    QString type;
    QString name;
    QString sql;

    friend bool operator==(const SchemaEntry &, const SchemaEntry &) = default;
};

QList<SchemaEntry> entriesOf(Database &database)
{
    QList<SchemaEntry> entries;
    Database::Rows rows =
        database.select(u"SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"_s);
    while (rows.next())
        entries.append({rows.text(0), rows.text(1), rows.text(2)});
    return entries;
}

QList<SchemaEntry> entriesOfVersion(int version)
{
    Database database(u":memory:"_s, Database::Access::ReadWrite, {});
    migrate(database, version);
    return entriesOf(database);
}

qsizetype commonEntries(const QList<SchemaEntry> &some, const QList<SchemaEntry> &others)
{
    return std::count_if(some.begin(), some.end(), [&](const SchemaEntry &entry) { return others.contains(entry); });
}

/// One table that is ours to the letter, or most of their names.
bool isVivier(const QList<SchemaEntry> &entries)
{
    for (int version = firstVersion; version <= currentSchemaVersion(); ++version) {
        if (commonEntries(entriesOfVersion(version), entries) > 0)
            return true;
    }
    const QStringList ours = tablesInOrder();
    const auto known = std::count_if(entries.begin(), entries.end(),
                                     [&ours](const SchemaEntry &entry) { return ours.contains(entry.name); });
    return known > ours.size() / 2;
}

} // namespace

SchemaState schemaState(Database &database)
{
    const int version = schemaVersion(database);
    const QList<SchemaEntry> found = entriesOf(database);
    if (found.isEmpty() && version == 0)
        return SchemaState::Empty;
    if (!found.isEmpty() && !isVivier(found))
        return SchemaState::Foreign;
    if (version > currentSchemaVersion())
        return SchemaState::Newer;
    if (version < firstVersion)
        return SchemaState::Broken;
    const QList<SchemaEntry> expected = entriesOfVersion(version);
    // A table more does no harm. A trigger, a view or an index would take part in what we do.
    const bool isPlain = std::all_of(found.begin(), found.end(), [&expected](const SchemaEntry &entry) {
        return entry.type == "table"_L1 || expected.contains(entry);
    });
    const bool isWhole = isPlain && commonEntries(expected, found) == expected.size();
    return isWhole ? SchemaState::Whole : SchemaState::Broken;
}

int closestVersion(Database &database)
{
    const QList<SchemaEntry> found = entriesOf(database);
    int closest = currentSchemaVersion();
    qsizetype most = commonEntries(entriesOfVersion(closest), found);
    for (int version = firstVersion; version < currentSchemaVersion(); ++version) {
        if (const qsizetype common = commonEntries(entriesOfVersion(version), found); common > most) {
            most = common;
            closest = version;
        }
    }
    return closest;
}

QStringList tablesInOrder()
{
    return {u"account"_s,    u"key_setting"_s, u"setting"_s, u"draft"_s, u"draft_field"_s,
            u"outbox"_s,     u"unopened"_s,    u"journal"_s, u"job"_s,   u"organization"_s,
            u"pull_state"_s, u"candidate"_s,   u"snapshot"_s};
}

} // namespace vivier
