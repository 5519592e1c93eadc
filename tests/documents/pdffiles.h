// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

/// A PDF of these objects, numbered from 1, the catalog first.
inline QByteArray pdfOf(const QList<QByteArray> &objects)
{
    QByteArray out = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray at = QByteArray::number(out.size());
    return out + table + "trailer\n<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" +
           at + "\n%%EOF\n";
}

inline QByteArray streamOf(const QByteArray &content, const QByteArray &entries = {})
{
    return "<<" + entries + "/Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream";
}

inline QByteArray packed(const QByteArray &content, const QByteArray &entries = {})
{
    return streamOf(qCompress(content).mid(4), entries + "/Filter/FlateDecode"); // Qt writes the size in front
}

/// One page that shows `content`; forms and what else it needs follow from object 6 on.
inline QByteArray pageOf(const QByteArray &content, const QByteArray &resources = {},
                         const QList<QByteArray> &more = {})
{
    return pdfOf(QList<QByteArray>{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                                   "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<"
                                   "/Font<</F 5 0 R>>" +
                                       resources + ">>>>",
                                   content, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"} +
                 more);
}

inline QByteArray form(const QByteArray &content, int drawn)
{
    const QByteArray next = QByteArray::number(drawn);
    return streamOf(content, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + next + " 0 R>>>>");
}

/// Each form draws the next one many times: a few kB, and more drawing than there is time.
inline QByteArray formsWithoutEnd()
{
    QList<QByteArray> forms;
    for (int i = 0; i < 18; ++i)
        forms += form(QByteArray("/X Do ").repeated(10), 7 + i);
    forms += form("BT /F 9 Tf (x) Tj ET", 1);
    return pageOf(streamOf("/X Do"), "/XObject<</X 6 0 R>>", forms);
}

inline QByteArray pagesThatHoldEachOther()
{
    return pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 2/Kids[3 0 R 2 0 R]>>",
                  "<</Type/Pages/Count 1/Kids[2 0 R]>>"});
}

/// So many pages of this size, all the same, with one word on each.
inline QByteArray pdfOfPages(int count, const QByteArray &box = "0 0 595 842", const QByteArray &text = "Hello")
{
    QByteArray kids;
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", {}};
    objects += streamOf("BT /F 24 Tf 40 40 Td (" + text + ") Tj ET");
    objects += "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    for (int i = 0; i < count; ++i) {
        kids += QByteArray::number(i + 5) + " 0 R ";
        objects += "<</Type/Page/Parent 2 0 R/MediaBox[" + box + "]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>";
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(count) + "/Kids[" + kids + "]>>";
    return pdfOf(objects);
}
