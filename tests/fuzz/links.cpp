// SPDX-License-Identifier: MIT
// Anything dropped, pasted or typed as a link. The first byte says in which formats.

#include "candidate/destination.h"
#include "candidate/fieldcatalog.h"
#include "candidate/linkrepair.h"
#include "candidate/linktarget.h"
#include "candidate/pasted.h"
#include "documents/droppedlink.h"
#include "documents/htmlanchor.h"
#include "documents/proposal.h"
#include "fuzz/fuzz.h"

#include <QMimeData>

using namespace vivier;
using namespace vivier::fuzz;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    static const QStringList formats{u"text/x-moz-url"_s, u"_NETSCAPE_URL"_s, u"text/uri-list"_s, u"text/html"_s,
                                     u"text/plain"_s};
    QMimeData mime;
    for (qsizetype i = 0; i < formats.size(); ++i) {
        if (data[0] & (1 << i))
            mime.setData(formats.at(i), bytes);
    }
    if (const auto link = linkFrom(mime)) {
        must(mayHoldLink(mime), "a drag over the form shows that its link is taken");
        must(isAcceptableLink(link->url), "only links to documents are taken");
        must(!link->title.contains(u'\n'), "a title is one line");
        must(link->isLocalFile == link->url.isLocalFile(), "a file is said to be one");
        for (const FieldCatalog *catalog : {&FieldCatalog::welcomeKit(), &FieldCatalog::instaView()}) {
            const QString field = fieldFor(link->url, *catalog);
            must(field.isEmpty() || catalog->find(field), "a link goes into a field that there is");
        }
    }

    for (const FieldCatalog *catalog : {&FieldCatalog::welcomeKit(), &FieldCatalog::instaView()}) {
        const DropContext context{.catalog = *catalog, .phoneRegion = u"FR"_s, .dashboards = {u"a.fr"_s}};
        const Dropped dropped = readDrop(mime, context);
        must(dropped.lines.size() <= Dropped::mostLines, "a sheet has an end");
        for (const DropLine &line : dropped.lines) {
            must(!line.text.isEmpty(), "a line says something");
            const bool isFile = line.kind == DropLine::Kind::LocalFile; // its name may hold anything
            must(isFile || !line.text.contains(u'\n'), "a line is one line");
            must(line.field.isEmpty() || line.fields.contains(line.field), "a line goes where it can");
        }
        const Proposal proposal = proposalOf(dropped, context, {});
        must(valuesOf(proposal).size() == proposal.tickedCount(), "a field takes one of what is ticked");
    }

    const QString text = QString::fromUtf8(bytes);
    firstAnchor(text);
    const Destination destination = destinationOf(text);
    must(!destination.reference.contains(u'/'), "a reference is no path");
    if (destination.kind == Destination::Kind::Candidate) {
        const Destination again = destinationOf(candidateLink({}, destination.reference));
        must(again.reference == destination.reference, "a candidate's link leads back");
    }
    const QString typed = linkFromTyped(text);
    must(typed.isEmpty() || linkFromTyped(typed) == typed, "a mended link needs no mending");
    for (const FieldCatalog *catalog : {&FieldCatalog::welcomeKit(), &FieldCatalog::instaView()}) {
        for (const Field &field : *catalog) {
            const QString once = pasted(field, text).text;
            must(pasted(field, once).text == once, "a cleaned text needs no cleaning");
        }
    }
    return 0;
}
