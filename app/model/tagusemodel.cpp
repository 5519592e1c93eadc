// SPDX-License-Identifier: MIT
#include "model/tagusemodel.h"

#include "candidate/collation.h"
#include "candidate/folding.h"
#include "candidate/searchtext.h"
#include "candidate/singleline.h"
#include "model/candidatemodel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceRows = 2'000; ///< about a millisecond
constexpr int settledMs = 250;

} // namespace

TagUseModel::TagUseModel(const CandidateModel *candidates, QObject *parent)
    : QAbstractTableModel(parent)
    , m_candidates(candidates)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &TagUseModel::recountFurther);
    m_again.setSingleShot(true);
    m_again.setInterval(settledMs);
    connect(&m_again, &QTimer::timeout, this, &TagUseModel::recount);
    connect(candidates, &QAbstractItemModel::dataChanged, this, &TagUseModel::recountSoon);
    connect(candidates, &QAbstractItemModel::rowsInserted, this, &TagUseModel::recountSoon);
    connect(candidates, &QAbstractItemModel::rowsRemoved, this, &TagUseModel::recountSoon);
}

void TagUseModel::setFollowing(bool following)
{
    m_isFollowing = following;
    if (following) {
        recount();
        return;
    }
    m_next.stop();
    m_again.stop();
    m_looked = -1;
}

void TagUseModel::recountSoon()
{
    if (m_looked >= 0)
        m_isStale = true;
    else if (m_isFollowing && !m_again.isActive())
        m_again.start();
}

void TagUseModel::recount()
{
    m_again.stop();
    m_isStale = false;
    m_looked = 0;
    m_uses.clear();
    recountFurther();
}

void TagUseModel::recountFurther()
{
    const CandidateRows &rows = m_candidates->rows();
    const int end = std::min(m_looked + sliceRows, rows.size());
    for (; m_looked < end; ++m_looked) {
        const CandidateRows::Row &row = rows.at(m_looked);
        QStringList tags = row.cell.tags();
        if (tags.isEmpty())
            continue;
        tags.removeDuplicates();
        const QDateTime updatedAt = row.cell.updatedAt();
        const qint64 changed = updatedAt.isValid() ? updatedAt.toMSecsSinceEpoch() : 0;
        for (const QString &tag : std::as_const(tags)) {
            Use &use = m_uses[tag];
            ++use.carriers;
            use.archived += row.archived ? 1 : 0;
            use.lastChanged = std::max(use.lastChanged, changed);
        }
    }
    if (m_looked < rows.size()) {
        m_next.start();
        return;
    }
    m_looked = -1;
    take();
    if (m_isStale)
        recountSoon();
}

void TagUseModel::take()
{
    const QLocale locale;
    const Collation collation(locale.language() == QLocale::C ? QString() : locale.bcp47Name());
    QList<Tag> tags;
    for (auto it = m_uses.cbegin(); it != m_uses.cend(); ++it) {
        Tag tag{.tag = it.key(), .use = it.value(), .sortKey = {}, .folded = {}};
        if (const int known = m_placeOf.value(it.key(), -1); known >= 0) {
            tag = m_tags.at(known);
            tag.use = it.value();
        } else {
            tag.sortKey = collation.key(it.key());
            tag.folded = foldedText(it.key());
        }
        tags.append(tag);
    }
    std::sort(tags.begin(), tags.end(),
              [](const Tag &a, const Tag &b) { return std::tie(a.sortKey, a.tag) < std::tie(b.sortKey, b.tag); });
    m_uses.clear();
    const bool isCarriedAsBefore = m_isCounted && std::ranges::equal(tags, m_tags, [](const Tag &a, const Tag &b) {
                                       return a.tag == b.tag && a.use.carriers == b.use.carriers;
                                   });
    if (isCarriedAsBefore && std::ranges::equal(tags, m_tags, {}, &Tag::use, &Tag::use)) {
        Q_EMIT counted();
        return;
    }
    beginResetModel();
    m_tags = tags;
    m_placeOf.clear();
    for (qsizetype place = 0; place < m_tags.size(); ++place)
        m_placeOf.insert(m_tags.at(place).tag, static_cast<int>(place));
    m_isCounted = true;
    if (!isCarriedAsBefore)
        findDoubles();
    arrange();
    endResetModel();
    Q_EMIT counted();
}

void TagUseModel::findDoubles()
{
    QList<TagUse> uses;
    for (Tag &tag : m_tags) {
        uses.append({tag.tag, tag.use.carriers});
        tag.like.clear();
        tag.why = TagLikeness::None;
        tag.group = -1;
        tag.doubles = 0;
    }
    const QList<TagGroup> groups = tagDoubles(uses);
    for (qsizetype number = 0; number < groups.size(); ++number) {
        const TagGroup &group = groups.at(number);
        Tag &most = m_tags[m_placeOf.value(group.mostUsed)];
        most.group = static_cast<int>(number);
        most.doubles = static_cast<int>(group.doubles.size());
        most.like = group.doubles.constFirst().tag;
        for (const TagGroup::Double &one : group.doubles) {
            Tag &tag = m_tags[m_placeOf.value(one.tag)];
            tag.group = static_cast<int>(number);
            tag.like = one.like;
            tag.why = one.why;
        }
    }
}

void TagUseModel::arrange()
{
    const QList<QByteArray> words = searchWords(m_query);
    m_rows.clear();
    for (qsizetype place = 0; place < m_tags.size(); ++place) {
        const Tag &tag = m_tags.at(place);
        if ((m_show == Show::All || tag.group >= 0) && matchesAll(tag.folded, words))
            m_rows.append(static_cast<int>(place));
    }
    // m_tags is in the order of the names, which stays where nothing else decides.
    const auto sortBy = [this](const auto &keyOf) {
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [this, &keyOf](int a, int b) { return keyOf(m_tags.at(a)) < keyOf(m_tags.at(b)); });
    };
    if (m_show == Show::Doubles)
        sortBy([](const Tag &tag) { return std::tuple(tag.group, tag.doubles == 0, -tag.use.carriers); });
    else if (m_order == Order::Candidates)
        sortBy([](const Tag &tag) { return -tag.use.carriers; });
    else if (m_order == Order::LastUsed)
        sortBy([](const Tag &tag) { return -tag.use.lastChanged; });
}

void TagUseModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    beginResetModel();
    m_query = query;
    arrange();
    endResetModel();
}

void TagUseModel::setShown(Show show)
{
    beginResetModel();
    m_show = show;
    arrange();
    endResetModel();
}

void TagUseModel::setOrder(Order order)
{
    beginResetModel();
    m_order = order;
    arrange();
    endResetModel();
}

int TagUseModel::count(Show show) const
{
    if (show == Show::All)
        return static_cast<int>(m_tags.size());
    return static_cast<int>(std::ranges::count_if(m_tags, [](const Tag &tag) { return tag.group >= 0; }));
}

int TagUseModel::rowOf(const QString &tag) const
{
    const auto place = m_placeOf.constFind(tag);
    return place == m_placeOf.cend() ? -1 : static_cast<int>(m_rows.indexOf(*place));
}

int TagUseModel::carriersOf(const QString &tag) const
{
    const auto place = m_placeOf.constFind(tag);
    return place == m_placeOf.cend() ? 0 : m_tags.at(*place).use.carriers;
}

QString TagUseModel::likeOf(const QString &tag) const
{
    const auto place = m_placeOf.constFind(tag);
    return place == m_placeOf.cend() ? QString() : m_tags.at(*place).like;
}

QString TagUseModel::mostUsed(const QStringList &tags) const
{
    const auto most = std::ranges::max_element(tags, {}, [this](const QString &tag) { return carriersOf(tag); });
    return most == tags.cend() ? QString() : *most;
}

QStringList TagUseModel::carriers(const QStringList &tags) const
{
    const CandidateRows &rows = m_candidates->rows();
    QStringList keys;
    for (int row = 0; row < rows.size(); ++row) {
        const IndexCell &cell = rows.at(row).cell;
        const QStringList theirs = cell.hasTags() ? cell.tags() : QStringList();
        if (std::ranges::any_of(theirs, [&tags](const QString &tag) { return tags.contains(tag); }))
            keys.append(cell.reference());
    }
    return keys;
}

QList<BulkEdit> TagUseModel::replacing(const QStringList &gone, const QString &into) const
{
    if (!field())
        return {};
    QList<BulkEdit> edits{{.field = field()->name, .kind = BulkEdit::Kind::Remove, .value = Value::ofList(gone)}};
    if (!into.isEmpty())
        edits.append({.field = field()->name, .kind = BulkEdit::Kind::Add, .value = Value::ofList({into})});
    return edits;
}

const Field *TagUseModel::field() const
{
    return m_candidates->catalog().find(FieldRole::Tags);
}

int TagUseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TagUseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TagUseModel::likeWords(const Tag &tag) const
{
    if (tag.doubles > 0)
        //: Of tags that look like one, such as "Java" and "java": this one is carried by the most candidates.
        return tr("most used of %Ln similar tags", nullptr, tag.doubles + 1);
    switch (tag.why) {
    case TagLikeness::None:
        break;
    case TagLikeness::Case:
        //: %1 is another tag: "JavaScript but for capital letters"
        return tr("%1 except for capitals").arg(isolated(tag.like));
    case TagLikeness::Accents:
        return tr("%1 except for accents").arg(isolated(tag.like));
    case TagLikeness::Spacing:
        return tr("%1 except for spaces or hyphens").arg(isolated(tag.like));
    case TagLikeness::Plural:
        return tr("%1 in singular or plural").arg(isolated(tag.like));
    case TagLikeness::Typo:
        return tr("%1 except for one letter").arg(isolated(tag.like));
    }
    return {};
}

QVariant TagUseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Tag &tag = m_tags.at(m_rows.at(index.row()));
    const QLocale locale;
    switch (index.column()) {
    case TagColumn:
        return tag.tag;
    case CandidatesColumn: {
        const QString carriers = locale.toString(tag.use.carriers);
        //: How many of those who carry a tag are archived.
        return tag.use.archived == 0 ? carriers : carriers + u" · "_s + tr("%Ln archived", nullptr, tag.use.archived);
    }
    case LastUsedColumn:
        return tag.use.lastChanged == 0
                   ? QString()
                   : locale.toString(QDateTime::fromMSecsSinceEpoch(tag.use.lastChanged).date(), QLocale::ShortFormat);
    case LikeColumn:
        return likeWords(tag);
    default:
        return {};
    }
}

QVariant TagUseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == LastUsedColumn)
        return tr("Last change to a candidate who has the tag");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TagColumn:
        return tr("Tag");
    case CandidatesColumn:
        return tr("Candidates");
    case LastUsedColumn:
        return tr("Last used");
    case LikeColumn:
        return tr("Similar to");
    default:
        return {};
    }
}

} // namespace vivier
