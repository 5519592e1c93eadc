// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace vivier {

/// What the list, its filters and a search need of one snapshot, so that a hundred thousand candidates can be listed
/// without reading theirs. A plain value of a few hundred packed bytes, which the readers below unpack each time: cheap
/// to keep, quick for the few that are on screen. What the snapshot does not tell reads as empty, zero or false.
class IndexCell
{
public:
    enum class Text {
        FirstName,
        LastName,
        Subtitle,
        Email,
        Phone,
        Status,     ///< as the ATS spells it, for an ATS without stages
        ExpiryDate, ///< the day after which the candidate may not be kept, "YYYY-MM-DD"
    };

    IndexCell() = default; ///< of nobody: isNull()
    /// With a draft: as the list shows it, drafted values in place of the ATS's; its search text holds both.
    static IndexCell of(const Candidate &candidate, const FieldCatalog &catalog, const Draft &draft = {});
    /// Nothing for bytes of another format than bytes() gives, or of another candidate: then the cell is to be made
    /// anew.
    static std::optional<IndexCell> fromBytes(const QString &reference, const QByteArray &bytes);
    const QByteArray &bytes() const { return m_bytes; } ///< for the store

    bool isNull() const { return m_bytes.isEmpty(); }
    QString reference() const { return QString::fromUtf8(key()); }
    /// The reference in UTF-8. Valid as long as a copy of this cell is; searchText() too.
    QByteArrayView key() const;
    /// As searchText() of the snapshot and the draft.
    QByteArrayView searchText() const;
    QString text(Text what) const;
    bool has(Text what) const;   ///< text() is not empty, without making it
    QString displayName() const; ///< first and last name as one line, "" when both are missing
    QString initials() const;    ///< of both names
    qint64 stageId() const;      ///< 0: none
    bool isArchived() const;
    QDateTime updatedAt() const; ///< as in the snapshot
    QDateTime readAt() const;
    QDateTime createdAt() const; ///< in the ATS, by its clock
    /// In the stage, or status, that it tells; nothing while a draft moves it there.
    StageSince stageSince() const;
    QStringList jobs() const; ///< references
    QStringList tags() const;
    bool hasTags() const;
    /// What is known of a resume, or of the text of one where the ATS keeps that.
    enum class Resume { NotTold, None, There };
    Resume resume() const;
    /// The fields offered only once some read has held them (Field::onceSeen) whose witness this snapshot holds.
    QStringList seen() const;
    /// Whether this ATS has a day after which candidates may not be kept.
    static bool tellsExpiry(const FieldCatalog &catalog);
    /// The same but for the times.
    bool tellsAs(const IndexCell &other) const;

    friend bool operator==(const IndexCell &, const IndexCell &) = default;

private:
    QByteArray m_bytes;
};

/// The day after which a candidate may not be kept; nullptr where the ATS knows none.
const Field *expiryField(const FieldCatalog &catalog);
/// What a resume, or its text, is written to; nullptr where the ATS knows none.
const Field *resumeField(const FieldCatalog &catalog);

} // namespace vivier
