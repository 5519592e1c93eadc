// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/field.h"

namespace vivier {

/// A typed, pasted or dropped text as a value of its field. What the ATS told and nobody edited never comes here.
struct Pasted
{
    QString text;
    /// More went than packaging, or something was added: the recruiter sees it before it is kept.
    bool isGuess = false;
};

/// Takes off, of the kinds that are one line:
///   all      white space of any script around it, and characters that cannot be seen and mean nothing there; line
///            breaks and tabs within become spaces. What scripts and emoji need stays.
///   Email    "mailto:", angle brackets; as a guess the name in "Zoë <zoe@example.com>"
///   Phone    "tel:", angle brackets
///   links    what stands around a link, quotes and brackets; as a guess it is completed and mended (linkFromTyped()),
///            and a name alone, "zoe-lee" or "@zoe", is a link to it in the field of a network whose links are so
/// Long texts, JSON and sets come back as they are.
/// `original`: what the ATS has. Of a text, only what differs from it is looked at.
Pasted pasted(const Field &field, const QString &typed, const QString &original = {});

/// The tags in "a, b": each cleaned, none empty.
QStringList pastedTags(const QString &typed);

/// One line without what cannot be seen: for a token, or an address in a form.
QString cleanedLine(const QString &typed);

/// Whether a text holds what cannot be seen and means nothing there.
bool holdsInvisible(const QString &text);

/// An address or a number without what came along with it, silently.
QString unpackedEmail(const QString &typed);
QString unpackedPhone(const QString &typed);

/// The same for two texts that mean the same mailbox or the same telephone, however they are written.
QString comparableEmail(const QString &text);
QString comparablePhone(const QString &text);

} // namespace vivier
