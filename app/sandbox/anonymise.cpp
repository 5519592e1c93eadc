// SPDX-License-Identifier: MIT
#include "sandbox/anonymise.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

QRegularExpression namesOf(const QString &firstName, const QString &lastName)
{
    const QString first = QRegularExpression::escape(firstName.trimmed());
    const QString last = QRegularExpression::escape(lastName.trimmed());
    QStringList forms;
    if (!first.isEmpty() && !last.isEmpty())
        forms << first + u"\\s+"_s + last << last + u",?\\s+"_s + first;
    if (!first.isEmpty())
        forms << first;
    if (!last.isEmpty())
        forms << last;
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])"_s.arg(forms.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QString anonymised(const QString &text, const QString &firstName, const QString &lastName)
{
    static const QRegularExpression email(u"[^\\s<>()@,;:]+@[^\\s<>()@,;:]+\\.[^\\s<>()@,;:.]+"_s);
    // International, or national from nine digits on: eight may be a date, and 2017 - 2021 is no number at all.
    static const QRegularExpression phone(
        u"(?<![\\w+])(?:\\+\\d(?:[ ().-]{0,2}\\d){6,14}|(?=(?:\\d[ .-]?){9})0\\d(?:[ .-]?\\d{2,3}){3,4})(?!\\d)"_s);
    QString result = text;
    result.replace(email, u"[EMAIL]"_s);
    result.replace(phone, u"[PHONE]"_s);
    if (!firstName.trimmed().isEmpty() || !lastName.trimmed().isEmpty())
        result.replace(namesOf(firstName, lastName), u"[NAME]"_s);
    return result;
}

} // namespace vivier::sandbox
