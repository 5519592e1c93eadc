#include "docxlists.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace vivier::cv {

namespace {

/// "w:val" whatever the prefix: attributes of WordprocessingML are looked up by their local name.
QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    const auto attributes = xml.attributes();
    for (const auto &each : attributes) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

int number(const QXmlStreamReader &xml, int fallback)
{
    bool ok = false;
    const int value = attribute(xml, u"val").toInt(&ok);
    return ok ? value : fallback;
}

/// ECMA-376 part 1, 17.18.59 ST_NumberFormat; others are shown as figures.
void setFormat(ListLevel &level, const QString &format)
{
    static const QHash<QString, QChar> styles{
        {u"lowerLetter"_s, u'a'}, {u"upperLetter"_s, u'A'}, {u"lowerRoman"_s, u'i'}, {u"upperRoman"_s, u'I'}};
    level.mark = format == u"bullet" ? ListLevel::Mark::Bullet
                 : format == u"none" ? ListLevel::Mark::None
                                     : ListLevel::Mark::Number;
    level.style = styles.value(format, u'1');
}

constexpr int maxLevels = 9;

} // namespace

bool DocxLists::read(const QByteArray &numbering, const QByteArray &styles)
{
    return readNumbering(numbering) && readStyles(styles);
}

bool DocxLists::readNumbering(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return true;
    QXmlStreamReader xml(bytes);
    QString abstractId;
    QString numId;
    int level = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        ListLevel *own = nullptr;
        if (numId.isEmpty() && m_abstract.contains(abstractId) && level < m_abstract[abstractId].size())
            own = &m_abstract[abstractId][level];
        if (name == u"abstractNum") {
            abstractId = attribute(xml, u"abstractNumId");
            m_abstract[abstractId].resize(maxLevels);
        } else if (name == u"lvl") {
            level = qBound(0, attribute(xml, u"ilvl").toInt(), maxLevels - 1);
        } else if (name == u"num") {
            numId = attribute(xml, u"numId");
        } else if (name == u"abstractNumId") {
            m_instances[numId].abstractId = attribute(xml, u"val");
        } else if (name == u"lvlOverride") {
            level = qBound(0, attribute(xml, u"ilvl").toInt(), maxLevels - 1);
        } else if (name == u"startOverride") {
            m_instances[numId].restarts.insert(level, number(xml, 1));
        } else if (own && name == u"start") {
            own->start = number(xml, 1);
        } else if (own && name == u"numFmt") {
            setFormat(*own, attribute(xml, u"val"));
        } else if (own && name == u"lvlText") {
            own->pattern = attribute(xml, u"val");
        }
    }
    return !xml.hasError();
}

bool DocxLists::readStyles(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return true;
    QXmlStreamReader xml(bytes);
    Style *style = nullptr;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"style")
            style = nullptr;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"style")
            style = &m_styles[attribute(xml, u"styleId")];
        else if (style && xml.name() == u"basedOn")
            style->basedOn = attribute(xml, u"val");
        else if (style && xml.name() == u"numId")
            style->numId = attribute(xml, u"val");
        else if (style && xml.name() == u"ilvl")
            style->level = number(xml, 0);
    }
    return !xml.hasError();
}

QString DocxLists::label(const QString &styleId, const QString &ownNumId, int ownLevel)
{
    QString numId = ownNumId;
    int level = ownLevel;
    QString id = styleId;
    for (int depth = 0; depth < 32 && !id.isEmpty() && (numId.isEmpty() || level < 0); ++depth) {
        const Style style = m_styles.value(id);
        if (numId.isEmpty())
            numId = style.numId;
        if (level < 0)
            level = style.level;
        id = style.basedOn;
    }
    const auto instance = m_instances.find(numId); // numId 0 takes a style's list away, and is never defined
    if (instance == m_instances.end())
        return {};
    level = qMax(level, 0);
    const int restart = instance->restarts.contains(level) ? instance->restarts.take(level) : -1;
    return m_counters[instance->abstractId].next(m_abstract.value(instance->abstractId), level, restart);
}

} // namespace vivier::cv
