// SPDX-License-Identifier: MIT
#include "lists/vcard.h"

#include "lists/cellvalue.h"
#include "lists/columnspellings.h"
#include "lists/vcardproperty.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfOne = 100; // values of one kind: a column each

/// One card: the values of each of our columns, the preferred ones first.
struct Card
{
    QHash<QString, QStringList> values;
    int line = 0;

    void add(const QString &column, const QString &value, bool isPreferred = false)
    {
        const QString text = value.trimmed();
        QStringList &all = values[column];
        if (all.size() < mostOfOne && !text.isEmpty() && !all.contains(text))
            all.insert(isPreferred ? 0 : all.size(), text);
    }
};

/// In this order; networks follow.
const QStringList &vCardColumns()
{
    static const QStringList names{u"Reference"_s, u"First name"_s, u"Last name"_s,  u"Name"_s, u"Email"_s, u"Phone"_s,
                                   u"Title"_s,     u"Company"_s,    u"Categories"_s, u"Note"_s, u"Link"_s};
    return names;
}

void addSocialProfile(Card &card, const VCardProperty &property)
{
    QString service = property.parameter("SERVICE-TYPE"_L1);
    const QStringList types = property.parameter("TYPE"_L1).split(u',');
    for (const QString &type : types) {
        if (service.isEmpty() && !networkName(type).isEmpty())
            service = type;
    }
    QString value = unescapedVCardText(property.value);
    if (value.startsWith("x-apple:"_L1, Qt::CaseInsensitive)) // a name alone
        value.remove(0, 8);
    const QString network = networkName(service);
    card.add(network.isEmpty() ? u"Link"_s : network, value);
}

void addName(Card &card, const VCardProperty &property)
{
    const QStringList parts = vCardParts(property.value, u';');
    card.add(u"Last name"_s, parts.value(0));
    card.add(u"First name"_s, parts.value(1));
}

void addProperty(Card &card, const VCardProperty &property)
{
    static const QHash<QString, QString> plain{{u"FN"_s, u"Name"_s},
                                               {u"EMAIL"_s, u"Email"_s},
                                               {u"TEL"_s, u"Phone"_s},
                                               {u"TITLE"_s, u"Title"_s},
                                               {u"NOTE"_s, u"Note"_s},
                                               {u"URL"_s, u"Link"_s},
                                               {u"X-VIVIER-REFERENCE"_s, u"Reference"_s}};
    const auto column = plain.constFind(property.name);
    if (column != plain.cend()) {
        card.add(*column, unescapedVCardText(property.value), property.isPreferred());
    } else if (property.name == "N"_L1) {
        addName(card, property);
    } else if (property.name == "ORG"_L1) {
        QStringList parts = vCardParts(property.value, u';');
        parts.removeAll(QString());
        card.add(u"Company"_s, parts.join(u", "_s));
    } else if (property.name == "CATEGORIES"_L1) {
        const QStringList categories = vCardParts(property.value, u',');
        card.add(u"Categories"_s, categories.join(u", "_s));
    } else if (property.name == "X-SOCIALPROFILE"_L1 || property.name == "SOCIALPROFILE"_L1) {
        addSocialProfile(card, property);
    }
}

bool hasNameInParts(const Card &card)
{
    return !card.values.value(u"Last name"_s).isEmpty() || !card.values.value(u"First name"_s).isEmpty();
}

/// The whole name says nothing more where its parts are known; who has it alone gets parts where others have them.
void nameAlike(QList<Card> &cards)
{
    if (std::ranges::none_of(cards, hasNameInParts))
        return;
    for (Card &card : cards) {
        const QStringList whole = card.values.take(u"Name"_s);
        if (hasNameInParts(card) || whole.isEmpty())
            continue;
        const auto [first, last] = splitName(whole.first());
        card.add(u"First name"_s, first);
        card.add(u"Last name"_s, last);
    }
}

QList<Card> readCards(const QString &text)
{
    QList<Card> cards;
    int depth = 0;
    const QList<VCardProperty> properties = readVCardProperties(text);
    for (const VCardProperty &property : properties) {
        const bool isCard = property.value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
        if (property.name == "BEGIN"_L1 && isCard) {
            if (++depth == 1)
                cards.append({.values = {}, .line = property.line});
        } else if (property.name == "END"_L1 && isCard) {
            depth = std::max(0, depth - 1);
        } else if (depth == 1) {
            addProperty(cards.last(), property);
        }
    }
    nameAlike(cards);
    return cards;
}

/// "Email", "Email 2".
QString numbered(const QString &column, qsizetype number)
{
    return number == 1 ? column : column + u' ' + QString::number(number);
}

/// As often as the card with the most of them needs it.
QStringList neededColumns(const QList<Card> &cards)
{
    QHash<QString, qsizetype> most;
    QStringList networks;
    for (const Card &card : cards) {
        for (auto it = card.values.cbegin(); it != card.values.cend(); ++it) {
            if (!vCardColumns().contains(it.key()) && !networks.contains(it.key()))
                networks.append(it.key());
            most[it.key()] = std::max(most.value(it.key()), it->size());
        }
    }
    networks.sort();
    QStringList columns;
    for (const QString &name : vCardColumns() + networks) {
        for (qsizetype number = 1; number <= most.value(name); ++number)
            columns.append(numbered(name, number));
    }
    return columns;
}

} // namespace

bool looksLikeVCard(const QString &text)
{
    return QStringView(text).left(200).trimmed().startsWith(u"BEGIN:VCARD", Qt::CaseInsensitive);
}

ListTable vCardTable(const QString &text)
{
    const QList<Card> cards = readCards(text);
    ListTable table;
    table.columns = neededColumns(cards);
    for (const Card &card : cards) {
        QHash<QString, QString> cells;
        for (auto it = card.values.cbegin(); it != card.values.cend(); ++it) {
            for (qsizetype at = 0; at < it->size(); ++at)
                cells.insert(numbered(it.key(), at + 1), it->at(at));
        }
        ListRow row{.cells = {}, .line = card.line};
        for (const QString &column : std::as_const(table.columns))
            row.cells.append(cells.value(column));
        table.rows.append(row);
    }
    return table;
}

QString escapedVCardText(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\n') {
            out += u"\\n"_s;
            continue;
        }
        if (c == u'\\' || c == u',' || c == u';')
            out += u'\\';
        if (c != u'\r')
            out += c;
    }
    return out;
}

QByteArray vCard(const QStringList &properties)
{
    constexpr qsizetype widest = 75; // bytes, without the line end
    QByteArray card;
    const QStringList all = QStringList{u"BEGIN:VCARD"_s, u"VERSION:4.0"_s} + properties + QStringList{u"END:VCARD"_s};
    for (const QString &property : all) {
        QByteArray line = property.toUtf8();
        for (qsizetype room = widest; line.size() > room; room = widest - 1) {
            qsizetype cut = room;
            while (cut > 1 && (static_cast<unsigned char>(line.at(cut)) & 0xC0U) == 0x80U)
                --cut; // not within a character
            card += line.first(cut) + "\r\n ";
            line.remove(0, cut);
        }
        card += line + "\r\n";
    }
    return card;
}

} // namespace vivier
