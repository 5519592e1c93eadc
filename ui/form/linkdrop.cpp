// SPDX-License-Identifier: MIT
#include "form/linkdrop.h"

#include "candidate/linktarget.h"
#include "candidate/singleline.h"
#include "documents/droppedlink.h"

#include <QCoreApplication>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Carries the context for lupdate, which would file the words of a free tr() under the namespace.
struct DropText
{
    Q_DECLARE_TR_FUNCTIONS(LinkDrop)
};

/// The first few by name; a browser may drag a hundred tabs.
QString notTaken(const QStringList &links)
{
    constexpr qsizetype named = 3;
    constexpr qsizetype longest = 80;
    QStringList shown;
    for (const QString &link : links.first(std::min(named, links.size())))
        shown.append(isolated(link.size() <= longest ? link : link.left(longest - 1) + u'…'));
    const auto more = static_cast<int>(links.size() - shown.size());
    if (more > 0)
        shown.append(DropText::tr("%Ln more", nullptr, more));
    return shown.join(u", "_s);
}

} // namespace

LinkDrop linkDrop(const QMimeData &mime, const QString &field, const FieldCatalog &catalog, const QString &ats)
{
    const auto link = linkFrom(mime);
    if (!link)
        return {.said = DropText::tr("There is no link in this. Nothing was changed.")};
    if (link->isLocalFile) {
        return {.said = DropText::tr("This is a file on this computer. %1 needs a link that it can open, not a file: "
                                     "put the file online, then drop the link.")
                            .arg(ats)};
    }
    LinkDrop drop{.link = link->text, .field = field.isEmpty() ? fieldFor(link->url, catalog) : field};
    QStringList said;
    if (drop.field.isEmpty())
        said.append(DropText::tr("Use %1 as the resume?").arg(isolated(link->text)));
    if (!link->others.isEmpty())
        said.append(DropText::tr("One link at a time: the first was used, not %1.").arg(notTaken(link->others)));
    drop.said = said.join(u' ');
    return drop;
}

} // namespace vivier
