// SPDX-License-Identifier: MIT
#include "sync/sendonce.h"

#include "sync/receipt.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace vivier {

namespace {

/// Carries the context for lupdate.
struct SendOnce
{
    Q_DECLARE_TR_FUNCTIONS(SendOnce)
};

using Documents = Result<QList<Document>>;

/// A document is called as the last part of its link, with or without its ending (welcomekit/README.md 8.1).
bool isCalledAs(const Document &document, const Value &link)
{
    const QFileInfo wanted(QUrl(link.text()).path());
    const QFileInfo there(document.fileName);
    return there.fileName().compare(wanted.fileName(), Qt::CaseInsensitive) == 0 ||
           there.completeBaseName().compare(wanted.completeBaseName(), Qt::CaseInsensitive) == 0;
}

/// Whether the list shows a document that this attempt made: not there before, and not older than the attempt (a day's
/// slack for clocks).
bool hasArrived(const QList<Document> &now, const QList<Document> &before, const Value &link,
                const QDateTime &attemptedAt)
{
    const auto isIt = [&](const Document &document) {
        return isCalledAs(document, link) &&
               (!document.createdAt.isValid() || document.createdAt >= attemptedAt.addDays(-1));
    };
    return std::ranges::count_if(now, isIt) > std::ranges::count_if(before, isIt);
}

/// Nullopt when it could not be asked, or is no document.
QCoro::Task<std::optional<QList<Document>>> documentsOf(SyncContext context, QString reference, bool isDocument,
                                                        std::stop_token stop)
{
    if (!isDocument)
        co_return std::nullopt;
    const Documents read = co_await context.ats->documents(reference, stop);
    if (!read)
        co_return std::nullopt;
    co_return *read;
}

Problem unsure(const Field &field, const QString &ats)
{
    return {.field = field.name,
            .weight = Problem::Weight::Blocks,
            .text = SendOnce::tr("“%1” may have arrived in %2, and is never sent twice automatically. Check there, "
                                 "then send it again or remove it.")
                        .arg(field.displayLabel(), ats)};
}

} // namespace

Draft onlySendOnce(const Draft &draft, const FieldCatalog &catalog)
{
    Draft once{.key = draft.key, .fields = {}, .createAttemptedAt = {}};
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        const Field *field = catalog.find(it.key());
        if (field && field->uses.testFlag(FieldUse::SendOnce))
            once.fields.insert(it.key(), *it);
    }
    return once;
}

QCoro::Task<SendReport> sendFieldsOnce(SyncContext context, Draft once, Candidate snapshot, SendOptions options,
                                       SendReport report, std::stop_token stop)
{
    const QString ats = context.ats->catalog().atsName();
    for (const Field &field : context.ats->catalog()) {
        const auto drafted = once.fields.constFind(field.name);
        if (drafted == once.fields.cend())
            continue;
        if (drafted->attemptedAt.isValid()) {
            report.problems.append(unsure(field, ats));
            continue;
        }
        const Value mine = drafted->mine;
        const bool isDocument = field.kind == FieldKind::RemoteFile;
        const auto before = co_await documentsOf(context, once.key, isDocument, stop);
        const QDateTime attemptedAt = context.clock->now();
        const Done noted =
            co_await context.store->noteFieldAttempt(context.accountId, once.key, field.name, attemptedAt);
        if (!noted) {
            report.storeError = noted.error();
            report.outcome = SendOutcome::Disk;
            co_return report;
        }
        const auto sent = co_await context.ats->sendOnce(once.key, field.name, mine, stop);
        if (!sent && sent.error().maybeApplied) {
            const auto after = co_await documentsOf(context, once.key, isDocument && before, stop);
            if (!after || !hasArrived(*after, *before, mine, attemptedAt)) {
                report.problems.append(unsure(field, ats));
                continue;
            }
        } else if (!sent) {
            report.error = sent.error();
            report.outcome = outcomeOf(sent.error().kind);
            const QDateTime never;
            const Done cleared =
                co_await context.store->noteFieldAttempt(context.accountId, once.key, field.name, never);
            if (!cleared)
                report.storeError = cleared.error();
            co_return report;
        }
        Settlement settlement{.draft = {.key = once.key, .fields = {{field.name, *drafted}}, .createAttemptedAt = {}},
                              .sent = {{field.name, mine}},
                              .before = snapshot,
                              .answer = snapshot,
                              .run = options.run};
        report = co_await settle(context, settlement, std::move(report));
        if (report.outcome == SendOutcome::Disk)
            co_return report;
    }
    report.outcome = report.problems.isEmpty() ? SendOutcome::Accepted : SendOutcome::Unsure;
    co_return report;
}

} // namespace vivier
