// SPDX-License-Identifier: MIT
#include "docxtext.h"

#include "cvlines.h"

#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;

namespace vivier::cv {

namespace {

/// What paragraphs and tables hold, of the body, a header or a footer.
class DocxBlocks
{
public:
    explicit DocxBlocks(const QByteArray &bytes)
        : m_xml(bytes)
    {
    }

    /// Nothing: not well-formed, none of these elements, or nested without end.
    std::optional<QStringList> read(QStringView root)
    {
        QStringList out;
        bool found = false;
        while (!m_xml.atEnd() && !found) {
            m_xml.readNext();
            found = m_xml.isStartElement() && m_xml.name() == root;
        }
        if (found)
            out = blocks();
        while (!m_xml.atEnd()) // to the end, so that a cut one is not taken for whole
            m_xml.readNext();
        if (m_xml.hasError() || !found)
            return std::nullopt;
        return out;
    }

private:
    struct Paragraph
    {
        QString text;
        QStringList framed; ///< the lines of text boxes that are anchored in it
        bool listed = false;
        QList<bool> fields; ///< open fields: still in the code?
    };

    QString value(QStringView name = u"val") const
    {
        const auto attributes = m_xml.attributes();
        for (const auto &each : attributes) {
            if (each.name() == name)
                return each.value().toString();
        }
        return {};
    }

    bool isOn() const // ECMA-376 part 1, 17.17.4: no value means on
    {
        const QString text = value();
        return text != u"0" && text != u"false" && text != u"off";
    }

    QStringList blocks()
    {
        const Deeper deeper(m_xml, m_depth);
        QStringList out;
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == u"p")
                out += paragraph();
            else if (name == u"tbl")
                out += table();
            else if (name == u"sdt" || name == u"sdtContent" || name == u"customXml" || name == u"ins" ||
                     name == u"moveTo" || name == u"AlternateContent" || name == u"Choice")
                out += blocks();
            else
                m_xml.skipCurrentElement(); // w:del, w:moveFrom, w:sectPr, mc:Fallback …
        }
        return out;
    }

    QStringList table()
    {
        const Deeper deeper(m_xml, m_depth);
        QStringList out;
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == u"tr")
                out += row();
            else if (name == u"sdt" || name == u"sdtContent" || name == u"customXml")
                out += table();
            else
                m_xml.skipCurrentElement();
        }
        return out;
    }

    QStringList row()
    {
        bool deleted = false;
        QList<QStringList> found;
        cells(found, deleted);
        return deleted ? QStringList() : rowLines(found);
    }

    void cells(QList<QStringList> &found, bool &deleted)
    {
        const Deeper deeper(m_xml, m_depth);
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == u"tc") {
                found += blocks();
            } else if (name == u"sdt" || name == u"sdtContent" || name == u"customXml" || name == u"trPr") {
                cells(found, deleted);
            } else {
                deleted = deleted || name == u"del";
                m_xml.skipCurrentElement();
            }
        }
    }

    QStringList paragraph()
    {
        Paragraph own;
        inlines(own);
        return lines({own.listed ? u"• "_s + own.text : own.text}) + own.framed;
    }

    void inlines(Paragraph &own)
    {
        const Deeper deeper(m_xml, m_depth);
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == u"r")
                run(own);
            else if (name == u"pPr" || name == u"numPr" || name == u"hyperlink" || name == u"ins" ||
                     name == u"moveTo" || name == u"smartTag" || name == u"sdt" || name == u"sdtContent" ||
                     name == u"fldSimple" || name == u"customXml" || name == u"dir" || name == u"bdo")
                inlines(own);
            else
                property(own, name); // or w:del, w:moveFrom, comment marks, bookmarks …
        }
    }

    void property(Paragraph &own, QStringView name)
    {
        if (name == u"numId") // 0 takes the list of the style away
            own.listed = value() != u"0";
        m_xml.skipCurrentElement();
    }

    void run(Paragraph &own)
    {
        const Deeper deeper(m_xml, m_depth);
        bool hidden = false;
        const qsizetype before = own.text.size();
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == u"rPr") {
                hidden = isHidden();
            } else if (name == u"t") {
                const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
                own.text += isFieldCode(own) ? QString() : text;
            } else if (name == u"AlternateContent" || name == u"drawing" || name == u"pict" || name == u"object") {
                frames(own);
            } else {
                own.text += character(own, name);
                m_xml.skipCurrentElement();
            }
        }
        if (hidden)
            own.text.truncate(before);
    }

    bool isHidden()
    {
        bool hidden = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"vanish")
                hidden = isOn();
            m_xml.skipCurrentElement();
        }
        return hidden;
    }

    static bool isFieldCode(const Paragraph &own) { return own.fields.contains(true); }

    QString character(Paragraph &own, QStringView name) const
    {
        if (name == u"tab" || name == u"ptab")
            return u" "_s;
        if (name == u"br" || name == u"cr")
            return u"\n"_s;
        if (name == u"noBreakHyphen")
            return u"-"_s;
        if (name == u"sym")
            return QString(QChar(char16_t(value(u"char").toUShort(nullptr, 16))));
        if (name == u"fldChar") {
            const QString type = value(u"fldCharType");
            if (type == u"begin")
                own.fields += true;
            else if (!own.fields.isEmpty() && type == u"separate")
                own.fields.last() = false;
            else if (!own.fields.isEmpty() && type == u"end")
                own.fields.removeLast();
        }
        return {};
    }

    /// Text boxes, however deep in the drawing. mc:Fallback says the same once more.
    void frames(Paragraph &own)
    {
        const Deeper deeper(m_xml, m_depth);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"txbxContent")
                own.framed += blocks();
            else if (m_xml.name() == u"Fallback")
                m_xml.skipCurrentElement();
            else
                frames(own);
        }
    }

    QXmlStreamReader m_xml;
    int m_depth = 0;
};

tl::expected<QStringList, CvProblem> partLines(Package &package, const QString &part, QStringView root)
{
    const auto bytes = package.part(part);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto found = DocxBlocks(*bytes).read(root);
    if (!found)
        return tl::unexpected(CvProblem{.kind = CvProblem::Kind::Damaged, .what = {}});
    return *found;
}

/// The parts that word/document.xml is related to so: the headers or footers of its pages (ECMA-376 part 1, 11.3.6).
QStringList related(const QByteArray &relationships, QStringView kind)
{
    QStringList out;
    QXmlStreamReader xml(relationships);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !xml.attributes().value(u"Type"_s).endsWith(kind))
            continue;
        const QString target = xml.attributes().value(u"Target"_s).toString();
        out += target.startsWith(u'/') ? target.mid(1) : u"word/"_s + target;
    }
    out.removeDuplicates();
    return out;
}

} // namespace

tl::expected<QStringList, CvProblem> docxLines(Package &package)
{
    const QString name = u"word/_rels/document.xml.rels"_s;
    const QByteArray relationships = package.holds(name) ? package.part(name).value_or(QByteArray()) : QByteArray();
    QStringList out;
    const struct
    {
        QStringList parts;
        QStringView root;
    } all[] = {{related(relationships, u"/header"), u"hdr"},
               {{u"word/document.xml"_s}, u"body"},
               {related(relationships, u"/footer"), u"ftr"}};
    for (const auto &[parts, root] : all) {
        QStringList found;
        for (const QString &part : parts) {
            const auto more = partLines(package, part, root);
            if (!more)
                return tl::unexpected(more.error());
            found += *more;
        }
        if (root != u"body") // of the first page, of even pages and of all others: what they share is said once
            found.removeDuplicates();
        out += found;
    }
    return out;
}

} // namespace vivier::cv
