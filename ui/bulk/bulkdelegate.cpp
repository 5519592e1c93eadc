// SPDX-License-Identifier: MIT
#include "bulk/bulkdelegate.h"

#include "candidate/singleline.h"
#include "model/bulkmodel.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "widgets/avatar.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRow = 39;
constexpr int faceSide = 27;
constexpr int tickSide = 16;

/// Puts parts one behind the other into a cell, from its leading side on, as long as there is room.
class CellLine
{
public:
    CellLine(QPainter &painter, const QRect &cell, int padding, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_cell(cell)
        , m_direction(direction)
        , m_left(cell.left() + padding)
        , m_right(cell.right() - padding)
    {
    }

    void words(const QString &text, ColorRole token, bool struck = false)
    {
        QFont font = Theme::current().font(Theme::Type::Body);
        font.setStrikeOut(struck);
        m_painter.setFont(font);
        m_painter.setPen(Theme::current().color(token));
        const QRect room = place(m_right - m_left + 1);
        if (room.width() > 0)
            m_left += paintLine(m_painter, room, flags(), text) + gap();
    }

    void icon(const QString &name, ColorRole token)
    {
        const int side = Theme::current().px(size::icon - 2);
        if (m_left + side > m_right)
            return;
        QRect at = place(side);
        at.setHeight(side);
        at.moveTop(m_cell.center().y() - side / 2);
        paintIcon(m_painter, at, name, token);
        m_left += side + gap();
    }

    /// "+ vulkan" in a box.
    void tag(const QString &text, ColorRole box)
    {
        const Theme &theme = Theme::current();
        const QFont font = theme.font(Theme::Type::Small);
        const QFontMetrics metrics(font);
        const int inside = theme.px(size::space2);
        const int wanted = metrics.horizontalAdvance(isolated(text)) + 2 + 2 * inside;
        const int width = std::min(wanted, m_right - m_left + 1);
        if (width <= 3 * inside)
            return;
        const int height = std::max(theme.px(size::chip - 2), metrics.height() + theme.px(2));
        QRect at = place(width);
        at.setHeight(height);
        at.moveTop(m_cell.center().y() - height / 2);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(theme.color(box));
        m_painter.drawRoundedRect(at, theme.px(4), theme.px(4));
        m_painter.setFont(font);
        m_painter.setPen(theme.color(ColorRole::Text));
        paintLine(m_painter, at.adjusted(inside, 0, -inside, 0), flags(), text);
        m_left += width + theme.px(size::space1);
    }

private:
    static int gap() { return Theme::current().px(6); }
    int flags() const { return textFlags(m_direction, Qt::AlignLeading | Qt::AlignVCenter); }
    QRect place(int width) const
    {
        const QRect at(m_left, m_cell.top(), width, m_cell.height() - 1);
        return QStyle::visualRect(m_direction, m_cell, at);
    }

    QPainter &m_painter;
    QRect m_cell;
    Qt::LayoutDirection m_direction;
    int m_left;
    int m_right;
};

struct RemarkLook
{
    QString icon;
    ColorRole iconToken = ColorRole::Faint;
    ColorRole token = ColorRole::Soft;
};

RemarkLook remarkLook(BulkRemark::Tone tone)
{
    switch (tone) {
    case BulkRemark::Tone::None:
        break;
    case BulkRemark::Tone::Note:
        return {{}, ColorRole::Faint, ColorRole::Soft};
    case BulkRemark::Tone::Drafted:
        return {u"pencil"_s, ColorRole::Soft, ColorRole::Soft};
    case BulkRemark::Tone::Waiting:
        return {u"clock"_s, ColorRole::Soft, ColorRole::Soft};
    case BulkRemark::Tone::Ask:
        return {u"triangle-alert"_s, ColorRole::Draft, ColorRole::Draft};
    case BulkRemark::Tone::Bad:
        return {u"circle-alert"_s, ColorRole::Bad, ColorRole::Bad};
    }
    return {};
}

QFont linkFont()
{
    QFont font = Theme::current().font(Theme::Type::Body);
    font.setUnderline(true);
    return font;
}

bool isLastColumn(const QModelIndex &index)
{
    return index.column() == index.model()->columnCount() - 1;
}

} // namespace

int BulkDelegate::rowHeight()
{
    const Theme &theme = Theme::current();
    const int lines = QFontMetrics(theme.font(Theme::Type::BodyStrong)).height() +
                      QFontMetrics(theme.font(Theme::Type::Small)).height() + theme.px(size::space2);
    return std::max(theme.px(leastRow), lines);
}

QRect BulkDelegate::linkRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString words = index.data(BulkModel::LinkRole).toString();
    if (words.isEmpty())
        return {};
    const Theme &theme = Theme::current();
    const int side = theme.px(padding);
    const QFontMetrics metrics(linkFont());
    const int width = std::min(metrics.horizontalAdvance(words) + 2, option.rect.width() - 2 * side);
    const QRect link(option.rect.right() - side - width, option.rect.top(), width, option.rect.height() - 1);
    return QStyle::visualRect(option.direction, option.rect, link);
}

QRect BulkDelegate::besideLink(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect link = linkRect(option, index);
    const int taken = link.isEmpty() ? 0 : link.width() + Theme::current().px(padding);
    return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -taken, 0));
}

void BulkDelegate::paintLink(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect link = linkRect(option, index);
    if (link.isEmpty())
        return;
    painter.setFont(linkFont());
    painter.setPen(Theme::current().color(ColorRole::Accent));
    paintLine(painter, link, textFlags(option.direction, Qt::AlignLeading | Qt::AlignVCenter),
              index.data(BulkModel::LinkRole).toString());
}

QFont BulkDelegate::fontOf(const QModelIndex &index) const
{
    const bool isPerson = index.column() == BulkModel::CandidateColumn;
    return Theme::current().font(isPerson ? Theme::Type::BodyStrong : Theme::Type::Body);
}

QRect BulkDelegate::wordsRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    if (index.column() == BulkModel::CandidateColumn) {
        const int face = theme.px(faceSide) + theme.px(size::space1 + size::space2);
        const QRect lines = option.rect.adjusted(face, 1, -theme.px(size::space2), -2);
        return QStyle::visualRect(option.direction, option.rect, lines);
    }
    const int side = theme.px(padding);
    return besideLink(option, index)
        .adjusted(side + theme.px(size::icon), 0, -side, -1); // the icon of a remark, or of a change
}

void BulkDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintLink(painter, option, index);
    if (index.column() == BulkModel::TickColumn)
        paintTick(painter, option, index);
    else if (index.column() == BulkModel::CandidateColumn)
        paintPerson(painter, option, index);
    else if (isLastColumn(index))
        paintRemark(painter, option, index);
    else
        paintChange(painter, option, index);
}

void BulkDelegate::paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    if (index.data(BulkModel::NeedsYouRole).toBool())
        paintBar(painter, option, ColorRole::Bad);
    const int side = theme.px(tickSide);
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    const bool can = index.data(BulkModel::CanTickRole).toBool();
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ticked ? ColorRole::Accent : can ? ColorRole::FieldLine : ColorRole::Line), 1));
    painter.setBrush(theme.color(ticked ? ColorRole::Accent : can ? ColorRole::Panel : ColorRole::Window));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4));
    if (ticked)
        paintIcon(painter, box.adjusted(2, 2, -2, -2), u"check"_s, ColorRole::OnAccent);
}

void BulkDelegate::paintPerson(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const int side = theme.px(faceSide);
    const QRect face(option.rect.left() + theme.px(size::space1), option.rect.center().y() - side / 2, side, side);
    Avatar::paint(painter, QStyle::visualRect(option.direction, option.rect, face),
                  index.data(BulkModel::InitialsRole).toString());
    const QRect lines = wordsRect(option, index);
    const int flags = textFlags(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    QRect upper = lines;
    upper.setHeight(lines.height() * 9 / 16);
    const QRect lower(lines.left(), upper.bottom() + 1, lines.width(), lines.bottom() - upper.bottom());
    const bool counts = index.sibling(index.row(), BulkModel::TickColumn).data(Qt::CheckStateRole) == Qt::Checked;
    painter.setFont(fontOf(index));
    painter.setPen(theme.color(counts ? ColorRole::Text : ColorRole::Soft));
    const QString job = index.data(BulkModel::JobRole).toString();
    paintLine(painter, job.isEmpty() ? lines : upper, flags, index.data().toString());
    painter.setFont(theme.font(Theme::Type::Small));
    painter.setPen(theme.color(ColorRole::Soft));
    if (!job.isEmpty())
        paintLine(painter, lower, flags, job);
}

void BulkDelegate::paintChange(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto cell = index.data(BulkModel::CellRole).value<BulkCell>();
    CellLine line(painter, besideLink(option, index), Theme::current().px(padding), option.direction);
    if (cell.kind != BulkCell::Kind::Change) {
        line.words(cell.kind == BulkCell::Kind::Pending ? u"…"_s : cell.after, ColorRole::Soft);
        return;
    }
    for (const QString &item : cell.added)
        line.tag(u"+ "_s + item, ColorRole::Wash);
    for (const QString &item : cell.removed)
        line.tag(u"− "_s + item, ColorRole::DraftWash);
    if (!cell.added.isEmpty() || !cell.removed.isEmpty())
        return;
    if (!cell.before.isEmpty()) {
        line.words(cell.before, ColorRole::Soft, true);
        line.icon(u"arrow-right"_s, ColorRole::Faint);
    }
    line.words(cell.after, ColorRole::Text);
}

void BulkDelegate::paintRemark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const RemarkLook look = remarkLook(static_cast<BulkRemark::Tone>(index.data(BulkModel::ToneRole).toInt()));
    CellLine line(painter, besideLink(option, index), Theme::current().px(padding), option.direction);
    if (!look.icon.isEmpty())
        line.icon(look.icon, look.iconToken);
    line.words(index.data().toString(), look.token);
}

} // namespace vivier
