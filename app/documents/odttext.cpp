#include "odttext.h"

#include "cvlines.h"
#include "odtstyles.h"

#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;

namespace vivier::cv {

namespace {

constexpr int maxDepth = 100;

class Body
{
public:
    Body(const QByteArray &bytes, const OdtStyles &styles)
        : m_xml(bytes)
        , m_styles(styles)
    {
    }

    std::optional<QStringList> read()
    {
        bool found = false;
        QStringList out;
        while (!m_xml.atEnd() && !found) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement && m_xml.qualifiedName() == u"office:text") {
                found = true;
                out = blocks({});
            }
        }
        while (!m_xml.atEnd()) // to the end, so that a cut one is not taken for whole
            m_xml.readNext();
        if (m_xml.hasError() || !found)
            return std::nullopt;
        return out;
    }

private:
    /// Where in a list the paragraph stands; the first one of an item takes the label.
    struct Item
    {
        QString style;
        QString list; ///< which counter
        int level = -1;
        int start = -1;
        bool labelled = true;
    };

    struct Deeper
    {
        explicit Deeper(Body &body)
            : owner(body)
        {
            if (++owner.m_depth > maxDepth)
                owner.m_xml.raiseError();
        }
        ~Deeper() { --owner.m_depth; }
        Q_DISABLE_COPY_MOVE(Deeper)
        Body &owner;
    };

    QString value(QLatin1StringView name) const { return m_xml.attributes().value(name).toString(); }

    QStringList blocks(Item item)
    {
        const Deeper deeper(*this);
        QStringList out;
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.qualifiedName();
            if (name == u"text:p" || name == u"text:h")
                out += paragraph(item);
            else if (name == u"text:list")
                out += list(item);
            else if (name == u"table:table")
                out += table();
            else if (name == u"text:section" || name == u"text:index-body" || name == u"text:index-title" ||
                     name == u"text:table-of-content" || name == u"text:numbered-paragraph")
                out += blocks({});
            else if (name.startsWith(u"draw:"))
                frames(out);
            else
                m_xml.skipCurrentElement(); // text:tracked-changes holds what was deleted
        }
        return out;
    }

    QStringList list(const Item &around)
    {
        const Deeper deeper(*this);
        Item item{.style = value("text:style-name"_L1),
                  .list = around.list,
                  .level = around.level + 1,
                  .start = -1,
                  .labelled = true};
        if (item.style.isEmpty())
            item.style = around.style;
        if (around.level < 0)
            item.list = counter(item.style);
        QStringList out;
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.qualifiedName();
            bool numeric = false;
            const int start = value("text:start-value"_L1).toInt(&numeric);
            item.start = numeric ? start : -1;
            item.labelled = name == u"text:list-item";
            if (name == u"text:list-item" || name == u"text:list-header")
                out += blocks(item);
            else
                m_xml.skipCurrentElement();
        }
        return out;
    }

    /// OpenDocument 1.3 part 3, 19.780 and 19.781: a list goes on from another one, or begins anew.
    QString counter(const QString &style)
    {
        const QString own = value("xml:id"_L1);
        const QString continued = value("text:continue-list"_L1);
        QString key = QString::number(++m_lists);
        if (!continued.isEmpty() && m_counterOf.contains(continued))
            key = m_counterOf.value(continued);
        else if (value("text:continue-numbering"_L1) == u"true" && m_lastOf.contains(style))
            key = m_lastOf.value(style);
        if (!own.isEmpty())
            m_counterOf.insert(own, key);
        m_lastOf.insert(style, key);
        return key;
    }

    QStringList table()
    {
        const Deeper deeper(*this);
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
        const Deeper deeper(*this);
        QList<QStringList> cells;
        while (m_xml.readNextStartElement()) {
            if (m_xml.qualifiedName() == u"table:table-cell")
                cells += blocks({});
            else
                m_xml.skipCurrentElement(); // covered by a cell that spans it
        }
        return rowLines(cells);
    }

    QStringList paragraph(Item &item)
    {
        const bool heading = m_xml.name() == u"h";
        const QString style = value("text:style-name"_L1);
        const int outline = value("text:outline-level"_L1).toInt() - 1;
        const bool unnumbered = value("text:is-list-header"_L1) == u"true";
        QStringList framed;
        QString text;
        inlines(text, framed);

        QString label;
        if (item.level >= 0 && item.labelled) {
            QString listStyle = item.style.isEmpty() ? m_styles.listOfParagraph(style) : item.style;
            label = m_counters[item.list].next(m_styles.list(listStyle), item.level, item.start);
            item.labelled = false;
        } else if (heading && item.level < 0 && !unnumbered) {
            label = m_headings.next(m_styles.outline(), outline);
        }
        return lines({label + text}) + framed;
    }

    /// Text, and the lines of the text boxes anchored in it.
    void inlines(QString &text, QStringList &framed)
    {
        const Deeper deeper(*this);
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
                   name == u"office:annotation" || name == u"text:script" || name.startsWith(u"svg:")) {
            m_xml.skipCurrentElement();
        } else if (name == u"text:span" && m_styles.hides(value("text:style-name"_L1))) {
            m_xml.skipCurrentElement();
        } else {
            inlines(text, framed); // spans, links, the results of fields
        }
    }

    void frames(QStringList &framed)
    {
        const Deeper deeper(*this);
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.qualifiedName();
            if (name == u"draw:text-box")
                framed += blocks({});
            else if (name == u"text:p")
                framed += textOfShape();
            else if (name == u"draw:frame" || name == u"draw:g" || name == u"draw:custom-shape")
                frames(framed);
            else
                m_xml.skipCurrentElement(); // pictures, their titles and descriptions
        }
    }

    QStringList textOfShape()
    {
        Item none;
        return paragraph(none);
    }

    QXmlStreamReader m_xml;
    const OdtStyles &m_styles;
    QHash<QString, ListCounter> m_counters;
    ListCounter m_headings;
    QHash<QString, QString> m_counterOf; ///< xml:id of a list → its counter
    QHash<QString, QString> m_lastOf;    ///< list style → the counter of its last list
    int m_lists = 0;
    int m_depth = 0;
};

} // namespace

tl::expected<QStringList, CvProblem> odtLines(Package &package)
{
    const auto content = package.part(u"content.xml"_s);
    if (!content)
        return tl::unexpected(content.error());
    OdtStyles styles;
    bool sound = true;
    if (package.holds(u"styles.xml"_s)) {
        const auto part = package.part(u"styles.xml"_s);
        if (!part)
            return tl::unexpected(part.error());
        sound = styles.read(*part);
    }
    sound = styles.read(*content) && sound;
    const auto found = sound ? Body(*content, styles).read() : std::nullopt;
    if (!found)
        return tl::unexpected(CvProblem{CvProblem::Kind::Damaged, {}});
    return *found;
}

} // namespace vivier::cv
