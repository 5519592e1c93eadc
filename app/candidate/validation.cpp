// SPDX-License-Identifier: MIT
#include "candidate/validation.h"

#include "candidate/day.h"
#include "candidate/metadata.h"
#include "candidate/pasted.h"
#include "candidate/phone.h"
#include "candidate/senttext.h"
#include "candidate/singleline.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Carries the context for lupdate, which would file the words of a free Validation::tr() under the namespace, where no
/// look-up finds them.
struct Validation
{
    Q_DECLARE_TR_FUNCTIONS(Validation)
};

std::optional<QString> emailProblem(const Field &field, const QString &text)
{
    static const QRegularExpression twoSides(uR"(^[^\s@]+@[^\s@]+$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression space(uR"(\s)"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (holdsInvisible(text))
        return Validation::tr("This address contains an invisible character. Type the address again.");
    const bool isFine = field.takesAnyEmail ? twoSides.match(text).hasMatch() : looksLikeEmail(text);
    if (isFine)
        return std::nullopt;
    if (!text.contains(u'@'))
        return Validation::tr("An address looks like name@company.com.");
    if (const Pasted mended = pasted(field, text); mended.isGuess)
        return Validation::tr("Only the address belongs here: %1.").arg(isolated(mended.text));
    if (text.count(u'@') > 1)
        return Validation::tr("Only one address fits here, with one @.");
    if (text.contains(space))
        return Validation::tr("An address has no spaces.");
    static const QRegularExpression separator(u"[,;<>]"_s);
    if (const auto found = separator.match(text); found.hasMatch())
        return Validation::tr("“%1” is not allowed in an address.").arg(isolated(found.captured()));
    return Validation::tr("An address needs a domain such as company.com after the @.");
}

std::optional<QString> urlProblem(const QString &text, const QString &ats)
{
    static const QRegularExpression space(uR"(\s)"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QUrl url(text, QUrl::StrictMode);
    if (holdsInvisible(text))
        return Validation::tr(
            "This link contains an invisible character. Copy it again from the browser's address bar.");
    if (text.contains(space))
        return Validation::tr("A link has no spaces. Copy it again from the browser's address bar.");
    if (!url.isValid())
        return Validation::tr("This is not a complete link. Copy it again from the browser's address bar.");
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return url.isLocalFile()
                   ? Validation::tr("This is a file on this computer. %1 accepts a link, not a file.").arg(ats)
                   : Validation::tr("A link starts with https:// or http://.");
    if (url.host().isEmpty())
        return Validation::tr("This link has no site: write it like https://example.com/page.");
    if (!url.userInfo().isEmpty())
        return Validation::tr("This link contains a user name or a password. Remove it: everyone with access to the "
                              "candidate could read it.");
    return std::nullopt;
}

std::optional<QString> tagsProblem(const Field &field, const QStringList &tags)
{
    // tag_list is one comma-separated text, so a comma would make two tags of one (welcomekit/README.md, row 6).
    const auto tag = std::ranges::find_if(tags, [](const QString &one) { return one.contains(u','); });
    if (tag == tags.cend())
        return std::nullopt;
    return Validation::
        tr("A tag with a comma, “%1”, cannot be sent: %2 would make two tags of it. Remove it, or put the tags back.")
            .arg(isolated(tag->left(100)), field.ats);
}

std::optional<QString> dateProblem(const Field &field, const QString &text, const QDate &today)
{
    const auto day = dayFrom(text);
    if (!day)
        return Validation::tr("This date does not exist. Choose another one.");
    if (field.mustBeFuture && *day <= today)
        return Validation::tr("%1 accepts only a date in the future. Choose a later one.").arg(field.ats);
    return std::nullopt;
}

std::optional<QString> phoneProblem(const Field &field, const QString &text)
{
    if (!field.isE164 || isE164(text))
        return std::nullopt;
    if (const PhoneReading reading{PhoneState::Extension, {}}; holdsExtension(text))
        return phoneSentence(reading, {});
    return Validation::tr("%1 needs the number with its country code, such as +33612345678.").arg(field.ats);
}

std::optional<QString> choiceProblem(const Field &field, const QString &text)
{
    if (field.choice(text))
        return std::nullopt;
    return Validation::tr("“%1” is a value that %2 does not document. It is never sent: choose one from the list.")
        .arg(isolated(text), field.ats);
}

std::optional<QString> metadataProblem(const QString &text)
{
    const auto tree = metadataTree(Value::ofText(text));
    if (!tree)
        return Validation::tr("This is not a JSON object. Fix it, or put it back.");
    if (tree->repeatedKey())
        return Validation::tr("A key appears twice, and only one of them would be kept. Rename one.");
    if (measureMetadata(*tree).fits())
        return std::nullopt;
    return Validation::tr("Metadata can have at most 10 KB, 5 levels and 50 keys. Remove something.");
}

std::optional<QString> lengthProblem(const Field &field, const Value &value, const QString &sent)
{
    if (field.maxLength <= 0)
        return std::nullopt;
    const QLocale locale;
    const int most = static_cast<int>(field.maxLength);
    if (value.isList()) {
        return value.list().size() <= field.maxLength
                   ? std::nullopt
                   : std::optional(Validation::tr("%1 accepts at most %Ln here.", nullptr, most).arg(field.ats));
    }
    const auto length = sent.toUcs4().size(); // characters, not UTF-16 units
    if (length <= field.maxLength)
        return std::nullopt;
    return Validation::tr("%1 accepts at most %2 characters here; there are %3. Shorten it.")
        .arg(field.ats, locale.toString(most), locale.toString(length));
}

std::optional<Problem> emptyProblem(const Field &field, bool creating)
{
    const QString label = field.displayLabel();
    if (creating && field.isRequired())
        return Problem{field.name, Problem::Weight::Blocks,
                       Validation::tr("%1 is needed to create a candidate.").arg(label)};
    switch (field.clearRule) {
    case ClearRule::SendEmpty:
    case ClearRule::SendNull:
        return std::nullopt;
    case ClearRule::AskFirst:
        return Problem{field.name, Problem::Weight::Confirm,
                       Validation::tr("%1 would be emptied. %2 may refuse that; you will be asked before sending.")
                           .arg(label, field.ats)};
    case ClearRule::Never:
        break;
    }
    return Problem{field.name, Problem::Weight::Blocks,
                   Validation::tr("%1 cannot be emptied through %2's API. Put it back or enter another value.")
                       .arg(label, field.ats)};
}

/// What nobody here could read is not to be lost without a question.
Problem unreadableProblem(const Field &field)
{
    return {field.name, Problem::Weight::Confirm,
            Validation::tr("%1: %2 has something here that Vivier cannot read. Yours would replace it; you will be "
                           "asked before sending. To keep it, put the field back.")
                .arg(field.displayLabel(), field.ats)};
}

/// Creating needs one of the fields that say so: about the first of them.
std::optional<Problem> eitherProblem(const Draft &draft, const FieldCatalog &catalog)
{
    QStringList labels;
    QString first;
    for (const Field &field : catalog) {
        if (!field.uses.testFlag(FieldUse::EitherOnCreate))
            continue;
        if (draft.fields.value(field.name).mine.isPresent())
            return std::nullopt;
        if (labels.isEmpty())
            first = field.name;
        labels.append(field.displayLabel());
    }
    if (labels.isEmpty())
        return std::nullopt;
    return Problem{first, Problem::Weight::Blocks,
                   Validation::tr("To create a candidate, one of these is needed: %1.")
                       .arg(QLocale().createSeparatedList(labels))};
}

} // namespace

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression shape(uR"(^[^\s@,;<>]+@[^\s@.,;<>]+(\.[^\s@.,;<>]+)+$)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return shape.match(text.trimmed()).hasMatch();
}

QDate latestDay(const QDateTime &now)
{
    return qMax(now.toLocalTime().date(), now.toUTC().date());
}

std::optional<Problem> validate(const Field &field, const Value &value, bool creating, const QDate &today)
{
    if (value.isUnknown())
        return std::nullopt;
    const bool blank = value.isEmpty() || (value.isText() && value.text().trimmed().isEmpty());
    if (blank)
        return emptyProblem(field, creating);

    const QString sent = value.isText() ? normalizedForWire(value.text(), field.kind) : QString();
    std::optional<QString> text = lengthProblem(field, value, sent);
    if (text)
        return Problem{field.name, Problem::Weight::Blocks, *text};
    switch (field.kind) {
    case FieldKind::Email:
        text = emailProblem(field, sent);
        break;
    case FieldKind::Url:
    case FieldKind::RemoteFile:
        text = urlProblem(sent, field.ats);
        break;
    case FieldKind::Tags:
        text = tagsProblem(field, value.list());
        break;
    case FieldKind::Date:
        text = dateProblem(field, sent, today);
        break;
    case FieldKind::Phone:
        text = phoneProblem(field, sent);
        break;
    case FieldKind::Choice:
        text = choiceProblem(field, value.text());
        break;
    case FieldKind::Metadata:
        text = metadataProblem(value.text());
        break;
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Stage:
    case FieldKind::Flag:
    case FieldKind::Number:
    case FieldKind::Bytes:
    case FieldKind::DateTime:
    case FieldKind::Reference:
    case FieldKind::Jobs:
    case FieldKind::Replacement:
        break;
    }
    if (!text)
        return std::nullopt;
    return Problem{field.name, Problem::Weight::Blocks, *text};
}

std::optional<Problem> validate(const Field &field, const DraftField &drafted, bool creating, const QDate &today)
{
    const auto problem = validate(field, drafted.mine, creating, today);
    const bool isWorse = problem && problem->weight == Problem::Weight::Blocks;
    return drafted.base.isUnreadable() && !isWorse ? unreadableProblem(field) : problem;
}

QList<Problem> validate(const Draft &draft, const FieldCatalog &catalog, const QDate &today)
{
    QList<Problem> problems;
    const auto either = draft.isNew() ? eitherProblem(draft, catalog) : std::nullopt;
    for (const Field &field : catalog) {
        if (either && either->field == field.name)
            problems.append(*either);
        const auto drafted = draft.fields.constFind(field.name);
        const bool missing = drafted == draft.fields.cend();
        if (missing && !(draft.isNew() && field.isRequired()))
            continue;
        if (const auto problem =
                validate(field, missing ? DraftField{.mine = Value::empty()} : *drafted, draft.isNew(), today))
            problems.append(*problem);
    }
    if (draft.isNew()) {
        const QString job = catalog.name(FieldRole::Job);
        std::stable_partition(problems.begin(), problems.end(),
                              [&job](const Problem &problem) { return problem.field == job; });
    }
    return problems;
}

Draft sendable(const Draft &draft, const QList<Problem> &problems)
{
    Draft left = draft;
    for (const Problem &problem : problems) {
        if (problem.weight == Problem::Weight::Confirm)
            continue;
        if (draft.isNew())
            left.fields.clear();
        else
            left.fields.remove(problem.field);
    }
    return left;
}

} // namespace vivier
