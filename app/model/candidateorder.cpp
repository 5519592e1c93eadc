// SPDX-License-Identifier: MIT
#include "model/candidateorder.h"

#include "candidate/timeinstage.h"

#include <QLocale>
#include <QtEndian>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using By = CandidateOrder::By;

constexpr qint64 none = 0; ///< what a row has no number for

const QList<std::pair<By, QString>> &words()
{
    static const QList<std::pair<By, QString>> all{{By::FirstName, u"first"_s},   {By::LastName, u"last"_s},
                                                   {By::Changed, u"changed"_s},   {By::Created, u"created"_s},
                                                   {By::Standing, u"standing"_s}, {By::InStage, u"in-stage"_s},
                                                   {By::Expiry, u"expiry"_s}};
    return all;
}

bool isOfName(By by)
{
    return by == By::FirstName || by == By::LastName;
}

bool isNewestFirst(By by)
{
    return by == By::Changed || by == By::Created || by == By::InStage;
}

/// Bytes in the other order. None of `key` is 0, so that what begins alike and goes on comes first then.
QByteArray turnedKey(const QByteArray &key)
{
    QByteArray turned(key.size() + 1, '\xff');
    std::ranges::transform(key, turned.begin(), [](char byte) { return static_cast<char>(~byte); });
    return turned;
}

/// Its first bytes as a number: most are told apart by it.
quint64 startOf(const QByteArray &key)
{
    char start[sizeof(quint64)] = {};
    std::copy_n(key.cbegin(), std::min<qsizetype>(key.size(), sizeof start), start);
    return qFromBigEndian<quint64>(start);
}

} // namespace

QList<By> ordersFor(const FieldCatalog &catalog)
{
    QList<By> all{By::FirstName, By::LastName, By::Changed};
    if (catalog.find(FieldRole::CreatedAt))
        all.append(By::Created);
    if (standingField(catalog))
        all.append({By::Standing, By::InStage});
    if (IndexCell::tellsExpiry(catalog))
        all.append(By::Expiry);
    return all;
}

QString orderWord(const CandidateOrder &order)
{
    const auto found = std::ranges::find(words(), order.by, &std::pair<By, QString>::first);
    const QString word = found == words().cend() ? QString() : found->second;
    return order.turned ? u'-' + word : word;
}

CandidateOrder orderOf(const QString &word)
{
    const bool turned = word.startsWith(u'-');
    const auto found = std::ranges::find(words(), turned ? word.mid(1) : word, &std::pair<By, QString>::second);
    return found == words().cend() ? CandidateOrder() : CandidateOrder{found->first, turned};
}

RowOrder::RowOrder(const CandidateRows &rows)
    : m_rows(rows)
{
}

void RowOrder::setOrder(const CandidateOrder &order)
{
    m_order = order;
    m_keys.clear();
    m_collation.reset(); // the language may be another since
}

bool RowOrder::setStages(const QMap<qint64, int> &places)
{
    return std::exchange(m_stages, places) != places && m_order.by == By::Standing;
}

/// For an order by numbers, the lesser first; `none` where there is none.
qint64 RowOrder::number(int row) const
{
    const IndexCell &cell = m_rows.at(row).cell;
    const auto ofTime = [](const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : none; };
    const auto ofDay = [](QDate day) { return day.isValid() ? day.toJulianDay() : none; };
    switch (m_order.by) {
    case By::Changed:
        return ofTime(cell.updatedAt());
    case By::Created:
        return ofTime(cell.createdAt());
    case By::Standing:
        return m_rows.statusAt(row) >= 0 ? m_rows.statusAt(row) + 1 : m_stages.value(m_rows.stageIdAt(row), -1) + 1;
    case By::InStage:
        return ofTime(cell.stageSince().at);
    case By::Expiry:
        return ofDay(QDate::fromString(cell.text(IndexCell::Text::ExpiryDate), Qt::ISODate));
    case By::FirstName:
    case By::LastName:
        break;
    }
    return none;
}

/// Of the name that the order asks for; empty where there is none.
QByteArray RowOrder::nameKey(int row)
{
    if (!m_collation) {
        const QLocale locale = QLocale().collation();
        m_collation = std::make_unique<Collation>(locale.language() == QLocale::C ? QString() : locale.bcp47Name());
    }
    const IndexCell &cell = m_rows.at(row).cell;
    QByteArray whole = m_collation->key(cell.displayName());
    if (m_order.by != By::LastName || whole.isEmpty())
        return whole;
    const QString last = cell.text(IndexCell::Text::LastName);
    // Between the two, less than any byte of a key but those between its levels.
    return (last.isEmpty() ? whole : m_collation->key(last)) + '\1' + whole;
}

/// The lesser comes first. A byte in front of what it is sorted by: whether there is any.
QByteArray RowOrder::key(int row)
{
    const QByteArray name = nameKey(row);
    const bool turnsName = isOfName(m_order.by) && m_order.turned;
    QByteArray named =
        name.isEmpty() ? QByteArray(1, '\1') : QByteArray(1, '\0').append(turnsName ? turnedKey(name) : name);
    if (isOfName(m_order.by))
        return named;
    const qint64 number = this->number(row);
    const bool turned = m_order.turned != isNewestFirst(m_order.by);
    QByteArray key(1 + qsizetype(sizeof number), '\1');
    if (number != none) {
        key[0] = '\0';
        const quint64 unsignedNumber = quint64(number) + (quint64(1) << 63); // before that, what is below 0
        qToBigEndian(turned ? ~unsignedNumber : unsignedNumber, key.data() + 1);
    }
    return key + named;
}

void RowOrder::sort(QList<int> *rows) const
{
    std::vector<std::pair<quint64, int>> all; // the keys themselves lie all over memory
    all.reserve(std::size_t(rows->size()));
    for (const int row : std::as_const(*rows))
        all.emplace_back(startOf(m_keys.at(row)), row);
    std::ranges::sort(all, [this](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : isBefore(a.second, b.second);
    });
    std::ranges::transform(all, rows->begin(), &std::pair<quint64, int>::second);
}

bool RowOrder::isBefore(int a, int b) const
{
    const int order = m_keys.at(a).compare(m_keys.at(b));
    return order != 0 ? order < 0 : a < b;
}

void RowOrder::removed(int first, int last)
{
    const qsizetype end = std::min<qsizetype>(last + 1, m_keys.size());
    if (first < end)
        m_keys.remove(first, end - first);
}

QList<int> RowOrder::merged(const QList<int> &placed, QList<int> added)
{
    m_keys.resize(m_rows.size());
    for (const int row : std::as_const(added))
        m_keys[row] = key(row);
    sort(&added);
    QList<int> order;
    order.reserve(placed.size() + added.size());
    auto from = placed.cbegin();
    for (const int row : std::as_const(added)) { // each by bisection: a page of a pull is small, the list is not
        const auto to = std::upper_bound(from, placed.cend(), row, [this](int a, int b) { return isBefore(a, b); });
        std::copy(from, to, std::back_inserter(order));
        order.append(row);
        from = to;
    }
    std::copy(from, placed.cend(), std::back_inserter(order));
    return order;
}

} // namespace vivier
