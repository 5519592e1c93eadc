// SPDX-License-Identifier: MIT
#include "form/formdrop.h"

#include "form/phoneline.h"
#include "model/accountsession.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Carries the context for lupdate, which would file the words of a free tr() under the namespace.
struct DropText
{
    Q_DECLARE_TR_FUNCTIONS(FormDrop)
};

bool isLinkLine(const DropLine &line)
{
    return line.kind == DropLine::Kind::Link || line.kind == DropLine::Kind::Picture;
}

} // namespace

DropContext dropContext(AccountSession &session, const QString &key)
{
    const Account &account = session.account();
    DropContext context{.catalog = session.candidates()->catalog()};
    context.phoneRegion = phoneRegion(account);
    if (!account.dashboard.isEmpty())
        context.dashboards.append(account.dashboard.host());
    context.isNew = key.isEmpty() || Draft::isNewKey(key);
    context.olderApi = account.olderApi;
    return context;
}

FieldValues shownValues(AccountSession &session, const QString &key)
{
    const CandidateModel &model = *session.candidates();
    const bool isNew = key.isEmpty() || Draft::isNewKey(key);
    FieldValues values;
    for (const Field &field : model.catalog()) {
        Value value = key.isEmpty() ? Value() : model.value(key, field.name);
        if (isNew && value.isUnknown())
            value = Value::empty();
        values.insert(field.name, value);
    }
    return values;
}

FormDrop formDrop(const Dropped &dropped, const QString &field, const DropContext &context, const FieldValues &now,
                  const QString &ats)
{
    if (dropped.isEmpty()) {
        return {.said = dropped.isRefusedScheme
                            ? DropText::tr("This link is none that can be opened: nothing was changed.")
                            : DropText::tr("There is no link, address or number in this. Nothing was changed.")};
    }
    if (dropped.lines.size() > 1 || dropped.beyond > 0 || dropped.furtherCards > 0)
        return {.asks = true};
    const DropLine &line = dropped.lines.constFirst();
    if (line.kind == DropLine::Kind::LocalFile)
        return {.said = localFileWords(ats)};
    if (line.kind == DropLine::Kind::Candidate && field.isEmpty())
        return {.opens = line.text};
    if (!field.isEmpty() && isLinkLine(line) && line.fields.contains(field))
        return {.field = field, .text = line.text};
    const Proposal proposal = proposalOf(dropped, context, now);
    const ProposedLine &proposed = proposal.lines.constFirst();
    const bool isFree = proposed.standing == DropStanding::New || proposed.standing == DropStanding::NotKnown;
    if (proposed.isTicked && isFree && field.isEmpty())
        return {.field = line.field, .text = valuesOf(proposal).value(line.field).text()};
    return {.asks = true};
}

QString cardFileIn(const Dropped &dropped)
{
    const bool isFile = dropped.lines.size() == 1 && dropped.beyond == 0 &&
                        dropped.lines.constFirst().kind == DropLine::Kind::LocalFile;
    const QString path = isFile ? dropped.lines.constFirst().text : QString();
    const QString suffix = QFileInfo(path).suffix();
    const bool isCard =
        suffix.compare("vcf"_L1, Qt::CaseInsensitive) == 0 || suffix.compare("vcard"_L1, Qt::CaseInsensitive) == 0;
    return isCard ? path : QString();
}

QFuture<QByteArray> readCardFile(const QString &path)
{
    constexpr qint64 mostOfCard = 4'000'000; // with a photograph in it
    auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    QFuture<QByteArray> read = promise->future();
    QThreadPool::globalInstance()->start([promise, path] {
        QFile file(path);
        const bool isOpen = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
        promise->addResult(isOpen ? file.read(mostOfCard) : QByteArray());
        promise->finish();
    });
    return read;
}

QString localFileWords(const QString &ats)
{
    return DropText::tr("This is a file on this computer. %1 needs a link that it can open, not a file: put the file "
                        "online, then drop the link.")
        .arg(ats);
}

} // namespace vivier
