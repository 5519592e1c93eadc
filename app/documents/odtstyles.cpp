#include "odtstyles.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace vivier::cv {

namespace {

constexpr int maxLevels = 10; ///< OpenDocument 1.3 part 3, 19.880: text:level from 1 to 10
constexpr int maxParents = 32;

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.attributes().value(name).toString();
}

ListLevel levelOf(const QXmlStreamReader &xml, int level)
{
    ListLevel own;
    if (xml.name() == u"list-level-style-bullet") {
        own.mark = ListLevel::Mark::Bullet;
        return own;
    }
    const QString format = attribute(xml, "style:num-format"_L1);
    if (format.isEmpty())
        return own;
    own.mark = ListLevel::Mark::Number;
    own.style = format[0];
    own.start = qMax(attribute(xml, "text:start-value"_L1).toInt(), 1);
    const int shown = qBound(1, attribute(xml, "text:display-levels"_L1).toInt(), level);
    QStringList numbers;
    for (int i = level - shown + 1; i <= level; ++i)
        numbers += u'%' + QString::number(i);
    own.pattern = attribute(xml, "style:num-prefix"_L1) + numbers.join(u'.') + attribute(xml, "style:num-suffix"_L1);
    return own;
}

} // namespace

bool OdtStyles::read(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString style;
    QString list;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"style") {
            style = attribute(xml, "style:family"_L1) + u' ' + attribute(xml, "style:name"_L1);
            const QString parent = attribute(xml, "style:parent-style-name"_L1);
            m_styles[style] = {
                .parent = parent.isEmpty() ? QString() : attribute(xml, "style:family"_L1) + u' ' + parent,
                .list = attribute(xml, "style:list-style-name"_L1),
                .hidden = false,
            };
        } else if (name == u"text-properties" && attribute(xml, "text:display"_L1) == u"none") {
            m_styles[style].hidden = true;
        } else if (name == u"list-style" || name == u"outline-style") {
            list = name == u"list-style" ? attribute(xml, "style:name"_L1) : QString();
            m_lists[list] = QList<ListLevel>(maxLevels);
        } else if (name.startsWith(u"list-level-style-") || name == u"outline-level-style") {
            const int level = qBound(1, attribute(xml, "text:level"_L1).toInt(), maxLevels);
            m_lists[list].resize(maxLevels);
            m_lists[list][level - 1] = levelOf(xml, level);
        } else if (name == u"body") {
            break; // styles come before it
        }
    }
    return !xml.hasError();
}

QString OdtStyles::listOfParagraph(QString style) const
{
    style.prepend("paragraph "_L1);
    for (int i = 0; i < maxParents && !style.isEmpty(); ++i) {
        const Style own = m_styles.value(style);
        if (!own.list.isEmpty())
            return own.list;
        style = own.parent;
    }
    return {};
}

bool OdtStyles::hides(QString style) const
{
    style.prepend("text "_L1);
    for (int i = 0; i < maxParents && !style.isEmpty(); ++i) {
        const Style own = m_styles.value(style);
        if (own.hidden)
            return true;
        style = own.parent;
    }
    return false;
}

} // namespace vivier::cv
