// SPDX-License-Identifier: MIT
#include "candidate/parametername.h"

#include <QRegularExpression>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// As it is sent, perhaps within its object ("candidate[email]", "jobIds.0"), or as a sentence begins with it.
QRegularExpression spellings(const QString &name)
{
    QString prose = name;
    if (prose.endsWith("_id"_L1) || prose.endsWith("Id"_L1))
        prose.chop(prose.endsWith("_id"_L1) ? 3 : 2);
    prose.replace(u'_', u' ');
    static const QRegularExpression hump(u"(?<=[a-z])(?=[A-Z])"_s);
    prose.replace(hump, u" "_s);
    const QString either = QRegularExpression::escape(name) + u'|' + QRegularExpression::escape(prose);
    const QString before = uR"re((?<![\w.\-@/])["'`]?(?:\w+(?:\.|\[))?\b(?:)re"_s;
    const QString behind = uR"re()\b\]?(?:(?:\.|\[)\d+\]?)?["'`]?(?![\w@/]|[.\[]\w))re"_s;
    return QRegularExpression(before + either + behind, QRegularExpression::CaseInsensitiveOption |
                                                            QRegularExpression::UseUnicodePropertiesOption);
}

bool isPlainWord(const Field &field)
{
    return field.name.compare(QLatin1StringView(field.label), Qt::CaseInsensitive) == 0;
}

} // namespace

QString joinedFields(const QStringList &names)
{
    return names.join(u',');
}

QStringList fieldsIn(const QString &joined)
{
    return joined.split(u',', Qt::SkipEmptyParts);
}

QString fieldsSpokenOf(const QString &sentence, const Draft &sent, const FieldCatalog &catalog)
{
    QStringList found;
    for (const Field &field : catalog) {
        if (sent.contains(field.name) && spellings(field.name).match(sentence).hasMatch())
            found.append(field.name);
    }
    return joinedFields(found);
}

QString inRecruitersWords(const QString &sentence, const FieldCatalog &catalog, const QString &fields)
{
    const QStringList meant = fieldsIn(fields);
    QString words = sentence;
    for (const Field &named : catalog) {
        if (named.isEditable() && (meant.contains(named.name) || !isPlainWord(named)))
            words.replace(spellings(named.name), named.displayLabel().replace(u'\\', "\\\\"_L1));
    }
    return words;
}

} // namespace vivier
