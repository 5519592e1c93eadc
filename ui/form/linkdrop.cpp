#include "form/linkdrop.h"

#include "documents/droppedlink.h"
#include "documents/linktarget.h"

#include <QCoreApplication>

namespace vivier {

namespace {

/// Carries the context for lupdate, which would file the words of a free tr() under the namespace.
struct DropText
{
    Q_DECLARE_TR_FUNCTIONS(LinkDrop)
};

} // namespace

LinkDrop linkDrop(const QMimeData &mime, const QString &field, const FieldCatalog &catalog, const QString &ats)
{
    const auto link = linkFrom(mime);
    if (!link)
        return {.said = DropText::tr("There is no link in what was dropped. Nothing was changed.")};
    if (link->isLocalFile) {
        return {.said = DropText::tr("That is a file on this computer. %1 takes a link that it can fetch, not a file: "
                                     "put the file where a link reaches it, then drop the link.")
                            .arg(ats)};
    }
    LinkDrop drop{.url = link->url, .field = field.isEmpty() ? fieldFor(link->url, catalog) : field};
    if (drop.field.isEmpty())
        drop.said = DropText::tr("Use %1 as the resume?").arg(link->url.toDisplayString());
    return drop;
}

} // namespace vivier
