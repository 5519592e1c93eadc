// SPDX-License-Identifier: MIT
#include "reading/readabledocuments.h"

#include "candidate/linkrepair.h"
#include "model/accountsession.h"

#include <QCoreApplication>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Carries the context for lupdate.
struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

/// "resume_size" of "resume_url".
qint64 sizeOf(const FieldCatalog &catalog, const Candidate &snapshot, const Field &file)
{
    QString name = file.returnedAs;
    const Field *size = name.endsWith("_url"_L1) ? catalog.find(name.replace(name.size() - 4, 4, u"_size"_s)) : nullptr;
    const Value told = size ? snapshot.value(size->name) : Value();
    return told.isNumber() ? told.number() : -1;
}

} // namespace

QList<ChosenDocument> readableDocuments(AccountSession *session)
{
    const CandidateModel &model = *session->candidates();
    const QString key = session->current();
    QList<ChosenDocument> all;
    if (key.isEmpty())
        return all;
    const Draft draft = model.book()->draft(key);
    const Candidate snapshot = model.snapshot(key);
    for (const Field &field : model.catalog()) {
        if (field.kind != FieldKind::RemoteFile || field.role == FieldRole::Avatar)
            continue;
        const QString label = field.displayLabel();
        if (draft.contains(field.name)) {
            const QUrl url = urlFromTyped(draft.fields.value(field.name).mine.text());
            //: %1 is a file field, “Resume”: its link was changed here and not sent yet.
            const QString title = ReadingText::tr("New: %1").arg(label);
            if (isWebLink(url))
                all.append({.id = field.name + u'+',
                            .document = {title, url, key, field.name},
                            .isNew = true,
                            .field = field.name});
        }
        const QUrl stored(snapshot.value(field.returnedAs).text());
        //: %1 is a file field, “Resume”; %2 is an ATS: Welcome Kit.
        const QString title = ReadingText::tr("%1 in %2").arg(label, session->atsName());
        if (!field.returnedAs.isEmpty() && isWebLink(stored))
            all.append({.id = field.name,
                        .document = {title, stored, key, field.returnedAs, sizeOf(model.catalog(), snapshot, field)},
                        .isNew = false,
                        .field = field.name});
    }
    return all;
}

} // namespace vivier
