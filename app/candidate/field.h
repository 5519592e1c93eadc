// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

namespace vivier {

/// What a field holds, which decides its editor, its validation and its JSON type.
enum class FieldKind {
    Text,
    Email,
    Phone,
    Url,
    LongText,
    Tags,
    Stage,
    Flag,
    Number,
    Bytes, ///< a size in bytes
    DateTime,
    RemoteFile,  ///< a URL that the ATS fetches; what it stored comes back in another field (`returnedAs`)
    Reference,   ///< a key of the ATS, chosen by name
    Date,        ///< a calendar day, as text "YYYY-MM-DD"; the ATS may tell it with a time, which is not a difference
    Choice,      ///< one of `choices`, as text
    Jobs,        ///< references of the jobs that the candidate belongs to; a set, as tags are
    Metadata,    ///< a JSON object of keys that are not ours, as compact JSON text (candidate/metadata.h)
    Replacement, ///< a long text that is only ever replaced: what the ATS makes of it comes back in `returnedAs`
};

/// Where the form shows a field; the order is the order on screen.
enum class FieldSection {
    Profile,
    Pipeline,
    Documents,
    SocialMedia,
    CoverLetter,
    Additions, ///< sent once, beside the record: FieldUse::SendOnce
    Creation,
    Cv,       ///< the text of the CV
    Metadata, ///< what other systems keep with the candidate
    Facts,
    Companion, ///< read-only, and shown beside the field that it belongs to
};

/// What a field is to the program, whatever an ATS calls it. Each role is held by one field of a catalog at most, and a
/// catalog need not have them all: what depends on a role that is not there is not offered.
enum class FieldRole {
    None,
    FirstName,
    LastName,
    Email,
    Phone,
    Subtitle, ///< the line below the name
    Stage,
    StageName, ///< the stage as the ATS itself names it
    Status,    ///< where the candidate stands, for an ATS without stages
    Archived,
    Tags,
    Resume,
    Avatar,
    AvatarUrl,
    Organization, ///< of a new candidate
    Job,          ///< of a new candidate: the one job
    Jobs,
    Metadata,
    DashboardPath,
    CreatedAt,
    Origin,
};

/// Whether reads of the ATS tell the field.
enum class Readability {
    Returned,
    WriteOnly, ///< accepted, never returned: stays unknown (Welcome Kit: media_*, remote_*, referrer, comment)
};

/// How a value is taken away (welcomekit/README.md, row 3: send "", never null, then read back).
enum class ClearRule {
    Never, ///< there is no way to say "empty"
    SendEmpty,
    AskFirst, ///< as SendEmpty, but creating needs the field, so the recruiter confirms
    SendNull, ///< JSON null, where it is documented (instaview/README.md, row 14)
};

enum class FieldUse {
    Update = 0x1,
    Create = 0x2,
    RequiredOnCreate = 0x4,
    LegacyCreate = 0x8, ///< sent on create only to an "older Welcome Kit API" (2016 create document)
    NewerCreate = 0x40, ///< not in that document: an older account sends it as an update, right after
    /// Added to an existing candidate by a request of its own, which cannot be taken back or told twice (a comment, a
    /// document): sent once, and never again by itself when its answer was lost.
    SendOnce = 0x10,
    /// Creating needs one of the fields that say so (instaview/README.md 8.4: email or phone).
    EitherOnCreate = 0x20,
};
Q_DECLARE_FLAGS(FieldUses, FieldUse)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldUses)
inline constexpr FieldUses editableUses = FieldUse::Update | FieldUse::Create;

/// One of the values that a field of kind Choice can be given. The ATS may hold another: that is shown, and never sent.
struct FieldChoice
{
    QString value;          ///< as the ATS spells it
    const char *label = ""; ///< English source text, context "Field"
    bool risky = false;     ///< visible to others at once and awkward to take back: waits in sight before it leaves

    QString displayLabel() const;
};

/// One editable or shown thing of a candidate, as one ATS knows it. Immutable; lives as long as its catalog.
struct Field
{
    QString name;     ///< the ATS's own name when written; unique in its catalog
    QString readPath; ///< where a read holds it, dots for nesting; empty when write-only
    FieldKind kind = FieldKind::Text;
    QString ats; ///< whose field it is, the display name; set by its catalog
    FieldSection section = FieldSection::Facts;
    const char *label = ""; ///< English source text, context "Field"
    FieldRole role = FieldRole::None;
    FieldUses uses;
    Readability readability = Readability::Returned;
    ClearRule clearRule = ClearRule::Never;
    QString returnedAs;         ///< RemoteFile, Replacement: the field that tells what the ATS stored; empty: none does
    QStringList fileTypes;      ///< RemoteFile only: accepted types, upper case ("PDF"); empty: not documented
    qint64 maxBytes = 0;        ///< RemoteFile only: 0 when not documented
    QStringList hosts;          ///< Url only: hosts whose links belong here ("github.com"; subdomains count)
    QList<FieldChoice> choices; ///< Choice only, in the order on screen
    const char *emptyLabel = ""; ///< Choice only: what "empty" means ("Automatic"), context "Field"; "": not a choice
    qsizetype maxLength = 0;     ///< documented: characters of a text, items of a set; 0: none is documented
    bool takesAnyEmail = false;  ///< Email only: the ATS decides what is an address; ours is only that it has two sides
    bool isE164 = false;         ///< Phone only: the ATS takes the international form alone ("+421915123456")
    bool mustBeFuture = false;   ///< Date only: the ATS refuses today and earlier
    /// The documents describe the property but do not show its name: it is offered only after some read of the account
    /// has held it (instaview/README.md, rows 6 and 8). See witness().
    bool onceSeen = false;
    bool mayBeFraction = false; ///< Number only: the nearest whole number stands for it (instaview/README.md, row 32)
    /// false: the answer to a write leaves it out (welcomekit/README.md, row 5), so that none there tells nothing.
    bool inWriteAnswer = true;

    bool isEditable() const { return uses != FieldUses(); }
    bool isWriteOnly() const { return readability == Readability::WriteOnly; }
    /// Whether it is part of the create, and not of an update right after; `olderApi`: of the account.
    bool travelsWithCreate(bool olderApi) const
    {
        return uses.testAnyFlags(FieldUse::Create | FieldUse::LegacyCreate) &&
               !(olderApi && uses.testFlag(FieldUse::NewerCreate));
    }
    /// Whether a create of such an account can say it.
    bool isCreatedBy(bool olderApi) const
    {
        return olderApi ? travelsWithCreate(true) : uses.testFlag(FieldUse::Create);
    }
    /// Whether such an account can send it at all.
    bool isSentBy(bool olderApi) const
    {
        return uses.testAnyFlags(FieldUse::Update | FieldUse::SendOnce) || isCreatedBy(olderApi);
    }
    bool isRequired() const { return uses.testFlag(FieldUse::RequiredOnCreate); }
    /// A long text to read beside its field: too much to hold in memory for each of a hundred thousand candidates.
    bool isReadOnDemand() const { return kind == FieldKind::LongText && section == FieldSection::Companion; }
    /// Several values without an order, merged value by value.
    bool isSet() const { return kind == FieldKind::Tags || kind == FieldKind::Jobs; }
    /// The field whose presence in a read proves that the ATS has this one.
    const QString &witness() const { return returnedAs.isEmpty() ? name : returnedAs; }
    /// nullptr for a value that is none of the choices.
    const FieldChoice *choice(const QString &value) const;
    /// Characters our editors take before they refuse a paste, well above what an ATS documents; this protects the
    /// window only.
    int editLimit() const
    {
        const bool isLong = kind == FieldKind::LongText || kind == FieldKind::Replacement;
        return isLong || kind == FieldKind::Metadata ? 200'000 : 10'000;
    }
    /// The label in the recruiter's language.
    QString displayLabel() const;
    QString displayEmptyLabel() const; ///< "" when being empty is not a choice
};

} // namespace vivier
