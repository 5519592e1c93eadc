// SPDX-License-Identifier: MIT
#include "board/carddelegate.h"

#include "candidate/singleline.h"
#include "list/candidatedelegate.h"
#include "list/marklook.h"
#include "model/boardmodel.h"
#include "model/candidateselection.h"
#include "model/valuewords.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardHeight = 78;
constexpr int cardGap = 6;
constexpr int tagHeight = 20;
constexpr int tagRadius = 4;

QString cardName(const QModelIndex &index)
{
    return shownName(index.data(CandidateModel::NameRole).toString(), index.data(CandidateModel::KeyRole).toString());
}

MarkLook markOfCard(const QModelIndex &index)
{
    if (index.data(CandidateModel::ArchivedRole).toBool())
        return {CandidateDelegate::tr("archived"), u"archive"_s, ColorRole::Soft};
    return lookOf(static_cast<SyncState>(index.data(CandidateModel::MarkRole).toInt()));
}

BoardModel::Place placeOfCard(const QModelIndex &index)
{
    return static_cast<BoardModel::Place>(index.data(BoardModel::PlaceRole).toInt());
}

void paintDashed(QPainter &painter, const QRect &box, ColorRole line, int width)
{
    const Theme &theme = Theme::current();
    const double inset = width / 2.0;
    painter.setPen(QPen(theme.color(line), width, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), theme.px(size::radius),
                            theme.px(size::radius));
}

void takeFromEnd(QRect *line, int width, Qt::LayoutDirection direction)
{
    if (direction == Qt::RightToLeft)
        line->setLeft(line->left() + width);
    else
        line->setRight(line->right() - width);
}

} // namespace

CardDelegate::CardDelegate(const CandidateSelection *selection, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_selection(selection)
{
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::current().px(100), Theme::current().px(cardHeight + cardGap)};
}

QString CardDelegate::spoken(const QModelIndex &index)
{
    if (placeOfCard(index) == BoardModel::Place::Slot)
        return tr("%1, would be here").arg(isolated(cardName(index)));
    QStringList parts{isolated(cardName(index))};
    const QString subtitle = isolated(index.data(CandidateModel::SubtitleRole).toString());
    const QString tags = isolated(index.data(BoardModel::TagsRole).toStringList());
    const QString time = index.data(BoardModel::StageTimeSentenceRole).toString();
    for (const QString &part : {subtitle, tags, markOfCard(index).word, time}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

bool CardDelegate::isSelected(const QModelIndex &index) const
{
    return m_selection && m_selection->contains(index.data(CandidateModel::KeyRole).toString());
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (placeOfCard(index) != BoardModel::Place::Card) {
        paintPlace(*painter, option, index);
        painter->restore();
        return;
    }
    const QRect box = option.rect.adjusted(0, 0, 0, -theme.px(cardGap));
    paintBox(*painter, box, option, isSelected(index));

    const int side = theme.px(10);
    const QRect inside = box.adjusted(side, theme.px(7), -side, -theme.px(7));
    const int nameHeight = QFontMetrics(theme.font(Theme::Type::BodyStrong)).height();
    const int smallHeight = QFontMetrics(theme.font(Theme::Type::Small)).height();
    QRect name(inside.left(), inside.top(), inside.width(), nameHeight);
    const QRect subtitle(inside.left(), name.bottom() + 1, inside.width(), smallHeight);
    QRect tags(inside.left(), inside.bottom() - theme.px(tagHeight) + 1, inside.width(), theme.px(tagHeight));
    const int mark = paintMark(*painter, name, index, option.direction);
    takeFromEnd(&name, mark, option.direction);
    takeFromEnd(&tags, paintTime(*painter, tags, index, option.direction), option.direction);
    const int flags = textFlags(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter->setFont(theme.font(Theme::Type::BodyStrong));
    painter->setPen(theme.color(ColorRole::Text));
    paintLine(*painter, name, flags, cardName(index));
    painter->setFont(theme.font(Theme::Type::Small));
    painter->setPen(theme.color(ColorRole::Soft));
    paintLine(*painter, subtitle, flags, index.data(CandidateModel::SubtitleRole).toString());
    paintTags(*painter, tags, index, option.direction);
    painter->restore();
}

void CardDelegate::paintBox(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option,
                            bool selected) const
{
    const Theme &theme = Theme::current();
    const int radius = theme.px(size::radius);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    painter.setPen(QPen(theme.color(selected ? ColorRole::Accent : ColorRole::Line), 1));
    painter.setBrush(theme.color(selected ? ColorRole::Wash : ColorRole::Panel));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (selected) { // never by colour alone
        const QRect bar(0, 0, theme.px(3), box.height() - 2 * radius);
        const QRect there(box.left() + 1, box.top() + radius, bar.width(), bar.height());
        painter.fillRect(QStyle::visualRect(option.direction, box, there), theme.color(ColorRole::Accent));
    }
    if (isCurrent)
        paintFocusRing(painter, box, radius);
}

/// Gives the width that the name leaves to it.
int CardDelegate::paintMark(QPainter &painter, const QRect &line, const QModelIndex &index,
                            Qt::LayoutDirection direction) const
{
    const Theme &theme = Theme::current();
    const MarkLook mark = markOfCard(index);
    if (mark.icon.isEmpty())
        return 0;
    const int icon = theme.px(14);
    const QRect there(line.right() - icon + 1, line.center().y() - icon / 2, icon, icon);
    paintIcon(painter, QStyle::visualRect(direction, line, there), mark.icon, mark.token);
    return icon + theme.px(size::space2);
}

/// Gives the width that the tags leave to it: at most three fifths of the line where there are any.
int CardDelegate::paintTime(QPainter &painter, const QRect &line, const QModelIndex &index,
                            Qt::LayoutDirection direction) const
{
    const Theme &theme = Theme::current();
    const QString words = index.data(BoardModel::StageTimeRole).toString();
    if (words.isEmpty())
        return 0;
    const bool isLong = index.data(BoardModel::IsLongRole).toBool();
    painter.setFont(theme.font(isLong ? Theme::Type::SmallStrong : Theme::Type::Small));
    const int icon = theme.px(12);
    const int beside = icon + theme.px(size::space1);
    const int wish = beside + painter.fontMetrics().horizontalAdvance(words) + 2;
    const bool hasTags = !index.data(BoardModel::TagsRole).toStringList().isEmpty();
    const int width = qMin(wish, hasTags ? line.width() * 3 / 4 : line.width());
    const ColorRole token = isLong ? ColorRole::Text : ColorRole::Soft;
    const QRect there(line.right() + 1 - width, line.top(), width, line.height());
    const QRect mark(there.left(), line.center().y() - icon / 2, icon, icon);
    paintIcon(painter, QStyle::visualRect(direction, line, mark), u"clock"_s, token);
    painter.setPen(theme.color(token));
    paintLine(painter, QStyle::visualRect(direction, line, there.adjusted(beside, 0, 0, 0)),
              textFlags(direction, Qt::AlignTrailing | Qt::AlignVCenter), words);
    return width + theme.px(size::space2);
}

/// As many as there is room for, and how many more there are.
void CardDelegate::paintTags(QPainter &painter, const QRect &line, const QModelIndex &index,
                             Qt::LayoutDirection direction) const
{
    const Theme &theme = Theme::current();
    const QStringList tags = index.data(BoardModel::TagsRole).toStringList();
    painter.setFont(theme.font(Theme::Type::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int pad = theme.px(6);
    int left = line.left();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const auto more = static_cast<int>(tags.size() - i) - 1;
        const QString rest = u"+"_s + QLocale().toString(more);
        const int kept = more > 0 ? metrics.horizontalAdvance(rest) + theme.px(size::space1) : 0;
        const QString words = isolated(tags.at(i).left(100));
        const int wish = metrics.horizontalAdvance(words) + 2 + 2 * pad;
        const int room = line.right() + 1 - left - kept;
        if (i > 0 && wish > room) {
            const QString all = u"+"_s + QLocale().toString(more + 1);
            const QRect there(left, line.top(), line.right() + 1 - left, line.height());
            painter.setPen(theme.color(ColorRole::Soft));
            paintLine(painter, QStyle::visualRect(direction, line, there),
                      textFlags(direction, Qt::AlignLeading | Qt::AlignVCenter), all);
            return;
        }
        const QRect chip(left, line.top(), qMin(wish, room), line.height());
        const QRect there = QStyle::visualRect(direction, line, chip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(isSelected(index) ? ColorRole::Panel : ColorRole::Wash));
        painter.drawRoundedRect(QRectF(there), theme.px(tagRadius), theme.px(tagRadius));
        painter.setPen(theme.color(ColorRole::Text));
        paintLine(painter, there.adjusted(pad, 0, -pad, 0), textFlags(direction, Qt::AlignLeading | Qt::AlignVCenter),
                  words);
        left += chip.width() + theme.px(size::space1);
    }
}

void CardDelegate::paintPlace(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect box = option.rect.adjusted(0, 0, 0, -theme.px(cardGap));
    const bool isSlot = placeOfCard(index) == BoardModel::Place::Slot;
    paintDashed(painter, box, isSlot ? ColorRole::Accent : ColorRole::FieldLine, isSlot ? 2 : 1);
    painter.setFont(theme.font(isSlot ? Theme::Type::BodyStrong : Theme::Type::Small));
    painter.setPen(theme.color(isSlot ? ColorRole::Accent : ColorRole::Soft));
    const int side = theme.px(10);
    paintLine(painter, box.adjusted(side, 0, -side, 0),
              isSlot ? int(Qt::AlignCenter) : textFlags(option.direction, Qt::AlignLeading | Qt::AlignVCenter),
              cardName(index));
}

} // namespace vivier
