// SPDX-License-Identifier: MIT
#include "store/filerecords.h"

#include "store/accountrecords.h"
#include "store/cells.h"

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Where a candidate's files are; nothing: nobody has read that candidate yet.
struct FilePlace
{
    qint64 account = 0;
    qint64 candidate = 0;
    QString reference;

    QByteArray ofLink(const QString &field) const { return associatedData("file.link", account, {reference, field}); }
    QByteArray ofBox(const QString &field, const QString &link) const
    {
        return associatedData("file.box", account, {reference, field, link});
    }
};

std::optional<FilePlace> filePlace(Database &database, const QString &accountId, const QString &reference)
{
    Database::Rows rows = database.select(u"SELECT account, number FROM candidate WHERE reference = ? AND account = "
                                          "(SELECT number FROM account WHERE id = ?)"_s,
                                          {reference, accountId});
    if (!rows.next())
        return std::nullopt;
    return FilePlace{.account = rows.number(0), .candidate = rows.number(1), .reference = reference};
}

struct FileRow
{
    qint64 number = 0;
    KeptFile file;
    bool isOpen = false;
};

QList<FileRow> fileRows(Database &database, const FilePlace &place)
{
    QList<FileRow> out;
    Database::Rows rows =
        database.select(u"SELECT number, field, link, size, read_at FROM file WHERE candidate = ? ORDER BY number"_s,
                        {place.candidate});
    while (rows.next()) {
        const QString field = rows.text(1);
        const auto link = database.cipher().open(rows.blob(2), place.ofLink(field));
        out += FileRow{.number = rows.number(0),
                       .file = {.reference = place.reference,
                                .field = field,
                                .link = QString::fromUtf8(link.value_or(QByteArray())),
                                .readAt = timeAt(rows, 4),
                                .size = rows.number(3)},
                       .isOpen = link.has_value()};
    }
    return out;
}

} // namespace

std::optional<KeptFile> readFile(Database &database, const QString &accountId, const KeptFile &which)
{
    const auto place = filePlace(database, accountId, which.reference);
    if (!place)
        return std::nullopt;
    const QList<FileRow> kept = fileRows(database, *place);
    for (const FileRow &row : kept) {
        if (!row.isOpen || row.file.field != which.field || row.file.link != which.link)
            continue;
        Database::Rows rows = database.select(u"SELECT box FROM file WHERE number = ?"_s, {row.number});
        const auto bytes =
            rows.next() ? database.cipher().open(rows.blob(0), place->ofBox(which.field, which.link)) : std::nullopt;
        if (!bytes)
            return std::nullopt;
        KeptFile found = row.file;
        found.bytes = *bytes;
        found.size = bytes->size();
        return found;
    }
    return std::nullopt;
}

QList<KeptFile> readFileList(Database &database, const QString &accountId, const QStringList &references)
{
    QList<KeptFile> out;
    for (const QString &reference : references) {
        const auto place = filePlace(database, accountId, reference);
        const QList<FileRow> kept = place ? fileRows(database, *place) : QList<FileRow>();
        for (const FileRow &row : kept) {
            if (row.isOpen)
                out += row.file;
        }
    }
    return out;
}

void writeFile(Database &database, const QString &accountId, const KeptFile &file)
{
    requireAccount(database, accountId);
    const auto place = filePlace(database, accountId, file.reference);
    if (!place) // it would outlive who it is of
        throw Failure{{StoreError::Kind::Fault, u"a file of nobody who is known"_s}};
    const QList<FileRow> kept = fileRows(database, *place);
    for (const FileRow &row : kept) {
        if (row.file.field == file.field && (!row.isOpen || row.file.link == file.link))
            database.change(u"DELETE FROM file WHERE number = ?"_s, {row.number});
    }
    const CellCipher &cipher = database.cipher();
    database.change(u"INSERT INTO file (candidate, field, link, box, size, read_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
                    {place->candidate, file.field, cipher.seal(file.link.toUtf8(), place->ofLink(file.field)),
                     cipher.seal(file.bytes, place->ofBox(file.field, file.link)), file.bytes.size(),
                     milliseconds(file.readAt)});
}

void deleteFiles(Database &database, const QString &accountId, const QString &reference)
{
    if (const auto place = filePlace(database, accountId, reference))
        database.change(u"DELETE FROM file WHERE candidate = ?"_s, {place->candidate});
}

} // namespace vivier
