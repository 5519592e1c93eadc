#include "docxtext.h"

#include "cvlines.h"
#include "docxlists.h"

#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;

namespace vivier::cv {

namespace {

constexpr int maxDepth = 100; ///< of nested elements that we go into; a person's CV has about ten

class Body
{
public:
    Body(const QByteArray &bytes, DocxLists &lists)
        : m_xml(bytes)
        , m_lists(lists)
    {
    }

    /// Nothing: not well-formed, no body, or nested without end.
    std::optional<QStringList> read()
    {
        QStringList out;
        bool found = false;
        if (m_xml.readNextStartElement() && m_xml.name() == u"document") {
            while (m_xml.readNextStartElement()) {
                found = found || m_xml.name() == u"body";
                if (m_xml.name() == u"body")
                    out += blocks();
                else
                    m_xml.skipCurrentElement();
            }
        }
        if (m_xml.hasError() || !found)
            return std::nullopt;
        return out;
    }

private:
    struct Paragraph
    {
        QString text;
        QStringList framed; ///< the lines of text boxes that are anchored in it
        QString style;
        QString numId;
        int level = -1;
        QList<bool> fields; ///< open fields: still in the code?
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
        const Deeper deeper(*this);
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
        const Deeper deeper(*this);
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
        const Deeper deeper(*this);
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
        const QString label = m_lists.label(own.style, own.numId, own.level);
        return lines({label + own.text}) + own.framed;
    }

    void inlines(Paragraph &own)
    {
        const Deeper deeper(*this);
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == u"r")
                run(own);
            else if (name == u"pPr" || name == u"numPr")
                inlines(own);
            else if (name == u"hyperlink" || name == u"ins" || name == u"moveTo" || name == u"smartTag" ||
                     name == u"sdt" || name == u"sdtContent" || name == u"fldSimple" || name == u"customXml" ||
                     name == u"dir" || name == u"bdo")
                inlines(own);
            else
                property(own, name); // or w:del, w:moveFrom, comment marks, bookmarks …
        }
    }

    void property(Paragraph &own, QStringView name)
    {
        if (name == u"pStyle")
            own.style = value();
        else if (name == u"numId")
            own.numId = value();
        else if (name == u"ilvl")
            own.level = value().toInt();
        m_xml.skipCurrentElement();
    }

    void run(Paragraph &own)
    {
        const Deeper deeper(*this);
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
        const Deeper deeper(*this);
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
    DocxLists &m_lists;
    int m_depth = 0;
};

} // namespace

tl::expected<QStringList, CvProblem> docxLines(Package &package)
{
    const auto document = package.part(u"word/document.xml"_s);
    if (!document)
        return tl::unexpected(document.error());
    QByteArray lists[2];
    const QString names[] = {u"word/numbering.xml"_s, u"word/styles.xml"_s};
    for (int i = 0; i < 2; ++i) {
        if (!package.holds(names[i]))
            continue;
        auto part = package.part(names[i]);
        if (!part)
            return tl::unexpected(part.error());
        lists[i] = std::move(*part);
    }
    DocxLists numbering;
    const auto found = numbering.read(lists[0], lists[1]) ? Body(*document, numbering).read() : std::nullopt;
    if (!found)
        return tl::unexpected(CvProblem{CvProblem::Kind::Damaged, {}});
    return *found;
}

} // namespace vivier::cv
