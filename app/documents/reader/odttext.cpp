// SPDX-License-Identifier: MIT
#include "odttext.h"

#include "cvlines.h"

#include <QHash>
#include <QXmlStreamReader>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vivier::cv {

namespace {

constexpr int maxParents = 32;

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.attributes().value(name).toString();
}

/// Which styles of text, of content.xml and styles.xml, hide it.
class HiddenText
{
public:
    void read(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        QString style;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"body") // styles come before it
                return;
            if (xml.name() == u"style") {
                style = attribute(xml, "style:name"_L1);
                m_styles[style] = {.parent = attribute(xml, "style:parent-style-name"_L1), .hidden = false};
            } else if (xml.name() == u"text-properties" && attribute(xml, "text:display"_L1) == u"none") {
                m_styles[style].hidden = true;
            }
        }
    }

    bool hides(QString style) const
    {
        for (int i = 0; i < maxParents && !style.isEmpty(); ++i) {
            const Style own = m_styles.value(style);
            if (own.hidden)
                return true;
            style = own.parent;
        }
        return false;
    }

private:
    struct Style
    {
        QString parent;
        bool hidden = false;
    };
    QHash<QString, Style> m_styles;
};

/// What paragraphs, lists and tables hold, of the body or of headers and footers.
class OdtBlocks
{
public:
    OdtBlocks(const QByteArray &bytes, const HiddenText &hidden)
        : m_xml(bytes)
        , m_hidden(hidden)
    {
    }

    /// The lines below each element of these names, under its name. Nothing: not well-formed, or nested without end.
    std::optional<QHash<QString, QStringList>> read(const QStringList &roots)
    {
        QHash<QString, QStringList> out;
        while (!m_xml.atEnd()) { // to the end, so that a cut one is not taken for whole
            m_xml.readNext();
            const QString name = m_xml.qualifiedName().toString();
            if (m_xml.isStartElement() && roots.contains(name))
                out[name] += blocks();
        }
        if (m_xml.hasError())
            return std::nullopt;
        return out;
    }

private:
    QStringList blocks(bool listed = false)
    {
        const Deeper deeper(m_xml, m_depth);
        QStringList out;
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.qualifiedName();
            if (name == u"text:p" || name == u"text:h")
                out += paragraph(std::exchange(listed, false)); // its first one has the bullet
            else if (name == u"text:list")
                out += list();
            else if (name == u"table:table")
                out += table();
            else if (name == u"text:section" || name == u"text:index-body" || name == u"text:index-title" ||
                     name == u"text:table-of-content" || name == u"text:numbered-paragraph")
                out += blocks();
            else if (name.startsWith(u"draw:"))
                frames(out);
            else
                m_xml.skipCurrentElement(); // text:tracked-changes holds what was deleted
        }
        return out;
    }

    QStringList list()
    {
        const Deeper deeper(m_xml, m_depth);
        QStringList out;
        while (m_xml.readNextStartElement()) {
            if (m_xml.qualifiedName() == u"text:list-item" || m_xml.qualifiedName() == u"text:list-header")
                out += blocks(m_xml.name() == u"list-item");
            else
                m_xml.skipCurrentElement();
        }
        return out;
    }

    QStringList table()
    {
        const Deeper deeper(m_xml, m_depth);
        QStringList out;
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.qualifiedName();
            if (name == u"table:table-row")
                out += row();
            else if (name == u"table:table-header-rows" || name == u"table:table-rows" ||
                     name == u"table:table-row-group")
                out += table();
            else
                m_xml.skipCurrentElement();
        }
        return out;
    }

    QStringList row()
    {
        const Deeper deeper(m_xml, m_depth);
        QList<QStringList> cells;
        while (m_xml.readNextStartElement()) {
            if (m_xml.qualifiedName() == u"table:table-cell")
                cells += blocks();
            else
                m_xml.skipCurrentElement(); // covered by a cell that spans it
        }
        return rowLines(cells);
    }

    QStringList paragraph(bool listed)
    {
        QStringList framed;
        QString text = listed ? u"• "_s : QString();
        inlines(text, framed);
        return lines({text}) + framed;
    }

    /// Text, and the lines of the text boxes anchored in it.
    void inlines(QString &text, QStringList &framed)
    {
        const Deeper deeper(m_xml, m_depth);
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                return;
            if (token == QXmlStreamReader::Characters) // line ends in the XML are spaces (part 3, 6.1.2)
                text += m_xml.text().toString().replace(u'\n', u' ');
            else if (token == QXmlStreamReader::StartElement)
                inlineElement(text, framed);
        }
    }

    void inlineElement(QString &text, QStringList &framed)
    {
        const auto name = m_xml.qualifiedName();
        if (name == u"text:s" || name == u"text:tab") {
            text += u' ';
            m_xml.skipCurrentElement();
        } else if (name == u"text:line-break") {
            text += u'\n';
            m_xml.skipCurrentElement();
        } else if (name == u"draw:frame" || name == u"draw:g" || name == u"draw:custom-shape" || name == u"draw:a") {
            frames(framed);
        } else if (name == u"text:note" || name == u"text:hidden-text" || name == u"text:ruby-text" ||
                   name == u"office:annotation" || name == u"text:script" || name.startsWith(u"svg:") ||
                   (name == u"text:span" && m_hidden.hides(attribute(m_xml, "text:style-name"_L1)))) {
            m_xml.skipCurrentElement();
        } else {
            inlines(text, framed); // spans, links, the results of fields
        }
    }

    void frames(QStringList &framed)
    {
        const Deeper deeper(m_xml, m_depth);
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.qualifiedName();
            if (name == u"draw:text-box")
                framed += blocks();
            else if (name == u"text:p")
                framed += paragraph(false);
            else if (name == u"draw:frame" || name == u"draw:g" || name == u"draw:custom-shape")
                frames(framed);
            else
                m_xml.skipCurrentElement(); // pictures, their titles and descriptions
        }
    }

    QXmlStreamReader m_xml;
    const HiddenText &m_hidden;
    int m_depth = 0;
};

} // namespace

tl::expected<QStringList, CvProblem> odtLines(Package &package)
{
    QByteArray parts[2];
    const QString names[] = {u"content.xml"_s, u"styles.xml"_s}; // the latter has the pages, with header and footer
    HiddenText hidden;
    for (int i = 0; i < 2; ++i) {
        if (i > 0 && !package.holds(names[i]))
            continue;
        auto part = package.part(names[i]);
        if (!part)
            return tl::unexpected(part.error());
        hidden.read(*part);
        parts[i] = std::move(*part);
    }
    const QString body = u"office:text"_s;
    // OpenDocument 1.3 part 3, 16.10 to 16.13, and LibreOffice's own of the first page.
    const QStringList headers{u"style:header-first"_s, u"style:header"_s, u"style:header-left"_s};
    const QStringList footers{u"style:footer-first"_s, u"style:footer"_s, u"style:footer-left"_s};
    const auto content = OdtBlocks(parts[0], hidden).read({body});
    const auto pages =
        parts[1].isEmpty() ? QHash<QString, QStringList>() : OdtBlocks(parts[1], hidden).read(headers + footers);
    if (!content || !pages || !content->contains(body))
        return tl::unexpected(CvProblem{.kind = CvProblem::Kind::Damaged, .what = {}});
    // What they share is said once.
    const auto once = [&pages](const QStringList &elements) {
        QStringList out;
        for (const QString &element : elements)
            out += pages->value(element);
        out.removeDuplicates();
        return out;
    };
    return once(headers) + content->value(body) + once(footers);
}

} // namespace vivier::cv
