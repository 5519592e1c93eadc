#include "candidate/validation.h"

#include <QCoreApplication>
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

std::optional<QString> emailProblem(const QString &text)
{
    if (looksLikeEmail(text))
        return std::nullopt;
    if (!text.contains(u'@'))
        return Validation::tr("An address looks like name@company.com. Kept as a draft, not sent.");
    return Validation::tr("An address needs a domain such as company.com after the @. Kept as a draft, not sent.");
}

std::optional<QString> urlProblem(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || text.trimmed().contains(u' '))
        return Validation::tr("This is not a complete link. Copy it again from the browser's address bar.");
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return url.isLocalFile()
                   ? Validation::tr("This is a file on this computer. Welcome Kit takes a link, not a file.")
                   : Validation::tr("A link starts with https:// or http://.");
    if (url.host().isEmpty())
        return Validation::tr("This link has no site: write it like https://example.com/page.");
    if (!url.userInfo().isEmpty())
        return Validation::tr(
            "This link holds a user name or a password. Remove it: everybody with the record could read it.");
    return std::nullopt;
}

std::optional<QString> tagsProblem(const QStringList &tags)
{
    // tag_list is one comma-separated text, so a comma would make two tags of one (welcome-kit.md section 10, row 6).
    const bool comma = std::ranges::any_of(tags, [](const QString &tag) { return tag.contains(u','); });
    return comma ? std::optional(Validation::tr("A tag cannot contain a comma.")) : std::nullopt;
}

std::optional<Problem> emptyProblem(const Field &field, bool creating)
{
    const QString label = field.displayLabel();
    if (creating && field.isRequired())
        return Problem{field.name, Problem::Weight::Blocks,
                       Validation::tr("%1 is needed to create a candidate.").arg(label)};
    switch (field.clearRule) {
    case ClearRule::SendEmpty:
        return std::nullopt;
    case ClearRule::AskFirst:
        return Problem{
            field.name, Problem::Weight::Confirm,
            Validation::tr("%1 would be emptied. Welcome Kit may refuse that; you will be asked before sending.")
                .arg(label)};
    case ClearRule::Never:
        break;
    }
    return Problem{
        field.name, Problem::Weight::Blocks,
        Validation::tr("%1 cannot be emptied through Welcome Kit's interface. Put it back or give another value.")
            .arg(label)};
}

} // namespace

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression shape(uR"(^[^\s@,;<>]+@[^\s@.,;<>]+(\.[^\s@.,;<>]+)+$)"_s);
    return shape.match(text.trimmed()).hasMatch();
}

std::optional<Problem> validate(const Field &field, const Value &value, bool creating)
{
    if (value.isUnknown())
        return std::nullopt;
    const bool blank = value.isEmpty() || (value.isText() && value.text().trimmed().isEmpty());
    if (blank)
        return emptyProblem(field, creating);

    std::optional<QString> text;
    switch (field.kind) {
    case FieldKind::Email:
        text = emailProblem(value.text());
        break;
    case FieldKind::Url:
    case FieldKind::RemoteFile:
        text = urlProblem(value.text());
        break;
    case FieldKind::Tags:
        text = tagsProblem(value.list());
        break;
    default:
        break;
    }
    if (!text)
        return std::nullopt;
    return Problem{field.name, Problem::Weight::Blocks, *text};
}

QList<Problem> validate(const Draft &draft, const FieldCatalog &catalog)
{
    QList<Problem> problems;
    for (const Field &field : catalog) {
        const auto drafted = draft.fields.constFind(field.name);
        const bool missing = drafted == draft.fields.cend();
        if (missing && !(draft.isNew() && field.isRequired()))
            continue;
        if (const auto problem = validate(field, missing ? Value::empty() : drafted->mine, draft.isNew()))
            problems.append(*problem);
    }
    return problems;
}

} // namespace vivier
