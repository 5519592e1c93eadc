// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace vivier {

/// Something in a text that a candidate can have.
struct FoundInText
{
    enum class Kind { Link, Email, Phone, FirstName, LastName };
    Kind kind = Kind::Link;
    QString text; ///< a link with its scheme, else as it was written
};

/// In the order of the text. Links, also without scheme; addresses; numbers that are valid in `region` ("" for none),
/// or with "+"; the name of "Zoë Lee <zoe@…>". In time that grows with the length.
QList<FoundInText> foundInText(const QString &text, const QString &region);

/// A text that is a link which is never taken: "javascript:…", "data:…". "Site:https://…" is a text about one.
bool isOtherScheme(const QString &text);

} // namespace vivier
