#pragma once

#include <QFlags>
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
    RemoteFile, ///< a URL that the ATS fetches; what it stored comes back in another field (`returnedAs`)
    Reference,  ///< a key of the ATS, chosen by name
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
    Facts,
};

/// Whether reads of the ATS tell the field.
enum class Readability {
    Returned,
    WriteOnly, ///< accepted, never returned: stays unknown (Welcome Kit: media_*, remote_*, referrer, comment)
};

/// How a value is taken away (welcome-kit.md section 10, row 3: send "", never null, then read back).
enum class ClearRule {
    Never, ///< there is no way to say "empty"
    SendEmpty,
    AskFirst, ///< as SendEmpty, but creating needs the field, so the recruiter confirms
};

enum class FieldUse {
    Update = 0x1,
    Create = 0x2,
    RequiredOnCreate = 0x4,
    LegacyCreate = 0x8, ///< sent on create only to an "older Welcome Kit API" (2016 create document)
    /// Added to an existing candidate by a request of its own, which cannot be taken back or told twice (a comment, a
    /// document): sent once, and never again by itself when its answer was lost.
    SendOnce = 0x10,
};
Q_DECLARE_FLAGS(FieldUses, FieldUse)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldUses)

/// One editable or shown thing of a candidate, as one ATS knows it. Immutable; lives as long as its catalog.
struct Field
{
    QString name;     ///< the ATS's own name when written; unique in its catalog
    QString readPath; ///< where a read holds it, dots for nesting; empty when write-only
    FieldKind kind = FieldKind::Text;
    FieldSection section = FieldSection::Facts;
    const char *label = ""; ///< English source text, context "Field"
    FieldUses uses;
    Readability readability = Readability::Returned;
    ClearRule clearRule = ClearRule::Never;
    QString returnedAs;    ///< RemoteFile only: the field that tells what the ATS stored; empty: none does
    QStringList fileTypes; ///< RemoteFile only: accepted types, upper case ("PDF"); empty: not documented
    qint64 maxBytes = 0;   ///< RemoteFile only: 0 when not documented
    QStringList hosts;     ///< Url only: hosts whose links belong here ("github.com"; subdomains count)

    bool isEditable() const { return uses != FieldUses(); }
    bool isWriteOnly() const { return readability == Readability::WriteOnly; }
    bool isRequired() const { return uses.testFlag(FieldUse::RequiredOnCreate); }
    /// Characters our editors take before they refuse a paste. No ATS documents a length; this protects the window
    /// only.
    int editLimit() const { return kind == FieldKind::LongText ? 200'000 : 10'000; }
    /// The label in the recruiter's language.
    QString displayLabel() const;
};

} // namespace vivier
