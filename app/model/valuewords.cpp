// SPDX-License-Identifier: MIT
#include "model/valuewords.h"

#include "candidate/day.h"
#include "candidate/draft.h"
#include "candidate/metadata.h"
#include "candidate/singleline.h"
#include "model/candidatemodel.h"
#include "model/jobmodel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Carries the context for lupdate, which would file the words of a free tr() under the namespace.
struct ValueText
{
    Q_DECLARE_TR_FUNCTIONS(Value)
};

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

constexpr qsizetype namedKeys = 3;

/// An id that stands for nothing we know, short enough to be told from another.
QString jobName(const QString &reference, const JobModel &jobs)
{
    QString name = jobs.job(reference).name;
    if (!name.isEmpty())
        return name;
    constexpr qsizetype shown = 8;
    return reference.size() <= shown ? reference : reference.left(shown) + u'…';
}

QString choiceText(const Field &field, const QString &value)
{
    const FieldChoice *choice = field.choice(value);
    return choice ? choice->displayLabel() : value;
}

void collectChanges(const JsonTree &before, const JsonTree &after, const QString &path, QStringList *paths)
{
    if (sameMetadata(before, after))
        return;
    if (!before.isObject() || !after.isObject()) {
        paths->append(path);
        return;
    }
    const auto joined = [&path](const QString &key) { return path.isEmpty() ? key : path + u'.' + key; };
    for (const JsonTree::Member &member : after.members()) {
        const QString key = member.key();
        if (const JsonTree *old = before.find(key))
            collectChanges(*old, member.value, joined(key), paths);
        else
            paths->append(joined(key));
    }
    for (const JsonTree::Member &member : before.members()) {
        if (!after.find(member.key()))
            paths->append(joined(member.key()));
    }
    paths->removeDuplicates();
}

QString metadataText(const Value &value)
{
    const auto tree = metadataTree(value);
    return tree ? ValueText::tr("%Ln key(s)", nullptr, measureMetadata(*tree).keys) : value.text();
}

} // namespace

QString factWords(const QString &text)
{
    static const QRegularExpression path(uR"(\A/\S*/\S*\z)"_s);
    static const QRegularExpression origin(uR"(\A([a-z]+):[a-z]+:\S+\z)"_s);
    if (path.match(text).hasMatch())
        return {};
    if (text == "wttj"_L1)
        return u"Welcome to the Jungle"_s;
    const QString kind = origin.match(text).captured(1);
    return kind.isEmpty() ? text : kind == "website"_L1 ? FactText::tr("website") : kind;
}

QString shownName(const QString &name, const QString &key)
{
    if (!name.isEmpty())
        return name;
    return Draft::isNewKey(key) ? ValueText::tr("New candidate") : ValueText::tr("(no name)");
}

QString shownName(const CandidateModel &candidates, const QString &key)
{
    const int row = candidates.rowOf(key);
    return shownName(row < 0 ? QString() : candidates.rows().at(row).cell.displayName(), key);
}

QString displayText(const Field &field, const Value &value, const JobModel &jobs)
{
    if (value.isEmpty())
        return field.displayEmptyLabel();
    if (value.isUnreadable())
        return ValueText::tr("something that Vivier cannot read");
    if (!value.isPresent())
        return {};
    switch (field.kind) {
    case FieldKind::Stage: {
        const QString name = jobs.stageName(value.number());
        return name.isEmpty() ? ValueText::tr("stage %1").arg(value.number()) : name;
    }
    case FieldKind::Flag:
        return value.flag() ? ValueText::tr("yes") : ValueText::tr("no");
    case FieldKind::Bytes:
        return QLocale().formattedDataSize(value.number(), 0, QLocale::DataSizeTraditionalFormat);
    case FieldKind::DateTime: {
        const QDateTime when = QDateTime::fromString(value.text(), Qt::ISODateWithMs);
        return when.isValid() ? momentText(when) : value.text();
    }
    case FieldKind::Reference: {
        const Job job = jobs.job(value.text());
        return job.name.isEmpty() ? jobs.organizationName(value.text()) : job.name;
    }
    case FieldKind::Date: {
        const std::optional<QDate> day = dayFrom(value.text());
        return day ? dayText(*day) : value.text();
    }
    case FieldKind::Choice:
        return choiceText(field, value.text());
    case FieldKind::Jobs: {
        QStringList names;
        for (const QString &reference : value.list())
            names.append(jobName(reference, jobs));
        return names.join(u", "_s);
    }
    case FieldKind::Metadata:
        return metadataText(value);
    case FieldKind::Replacement: {
        const auto characters = static_cast<int>(value.text().toUcs4().size());
        return ValueText::tr("new text, %Ln character(s)", nullptr, characters);
    }
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Url:
    case FieldKind::LongText:
    case FieldKind::Tags:
    case FieldKind::Number:
    case FieldKind::RemoteFile:
        break;
    }
    return value.text();
}

QString setChanges(const QStringList &before, const QStringList &after,
                   const std::function<QString(const QString &)> &name)
{
    QStringList parts;
    for (const QString &item : after) {
        if (!before.contains(item))
            parts.append(u"+ "_s + name(item));
    }
    for (const QString &item : before) {
        if (!after.contains(item))
            parts.append(u"− "_s + name(item));
    }
    return parts.join(u", "_s);
}

QStringList changedKeys(const Value &base, const Value &mine)
{
    const auto before = metadataTree(base);
    const auto after = metadataTree(mine);
    QStringList paths;
    if (before && after)
        collectChanges(*before, *after, {}, &paths);
    return paths;
}

QString displayChange(const Field &field, const Value &base, const Value &mine, const JobModel &jobs)
{
    const auto isList = [](const Value &value) { return value.isEmpty() || value.isList(); };
    if (field.kind == FieldKind::Jobs && isList(base) && isList(mine)) {
        const QString words =
            setChanges(base.list(), mine.list(), [&jobs](const QString &id) { return jobName(id, jobs); });
        return words.isEmpty() ? displayText(field, mine, jobs) : words;
    }
    if (field.kind == FieldKind::Metadata && (base.isEmpty() || base.isPresent())) {
        const QStringList keys = changedKeys(base, mine);
        if (keys.isEmpty())
            return displayText(field, mine, jobs);
        QString named = keys.mid(0, namedKeys).join(u", "_s);
        if (keys.size() > namedKeys)
            named += u", …"_s;
        return ValueText::tr("%Ln key(s) changed: %1", nullptr, static_cast<int>(keys.size())).arg(isolated(named));
    }
    return displayText(field, mine, jobs);
}

} // namespace vivier
