#include "lists/importdelegate.h"

#include "candidate/singleline.h"
#include "model/importmodel.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int importPadding = 10; ///< as of the header's sections
constexpr int leastImportRow = 30;

struct ImportLook
{
    QString icon;
    Token token = Token::Text;
};

ImportLook importLook(const QModelIndex &index)
{
    switch (static_cast<ImportRow::What>(index.data(ImportModel::WhatRole).toInt())) {
    case ImportRow::What::New:
        return {u"user-plus"_s, Token::Accent};
    case ImportRow::What::Update:
        return {u"pencil"_s, Token::Draft};
    case ImportRow::What::Same:
        return {u"check"_s, Token::Soft};
    case ImportRow::What::Problem:
        break;
    }
    return {u"circle-alert"_s, Token::Bad};
}

bool isOutcome(const QModelIndex &index)
{
    return index.column() == ImportModel::OutcomeColumn;
}

/// Of the cell's width, besides the words.
int takenOf(const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    return theme.px(2 * importPadding) + (isOutcome(index) ? theme.px(size::icon + size::space1) : 0);
}

Token tokenOf(const QModelIndex &index)
{
    const ImportLook look = importLook(index);
    switch (index.column()) {
    case ImportModel::OutcomeColumn:
        return look.token;
    case ImportModel::LineColumn:
        return Token::Soft;
    case ImportModel::ChangeColumn:
        return look.token == Token::Bad ? Token::Bad : Token::Text;
    default:
        return Token::Text;
    }
}

} // namespace

int ImportDelegate::rowHeight()
{
    const Theme &theme = Theme::current();
    return std::max(theme.px(leastImportRow),
                    QFontMetrics(theme.font(Theme::Type::Body)).height() + theme.px(size::space2));
}

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::current().px(120), rowHeight()};
}

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, theme.color(selected ? Token::Wash : Token::Panel));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.color(Token::Line));
    const int padding = theme.px(importPadding);
    QRect words = option.rect.adjusted(padding, 0, -padding, -1);
    if (isOutcome(index)) {
        const int side = theme.px(size::icon);
        const QRect icon(words.left(), words.center().y() - side / 2, side, side);
        paintIcon(*painter, QStyle::visualRect(option.direction, option.rect, icon), importLook(index).icon,
                  tokenOf(index));
        words.setLeft(icon.right() + theme.px(size::space1));
    }
    painter->setFont(theme.font(isOutcome(index) ? Theme::Type::BodyStrong : Theme::Type::Body));
    painter->setPen(theme.color(tokenOf(index)));
    paintLine(*painter, QStyle::visualRect(option.direction, option.rect, words),
              textFlags(option.direction, Qt::AlignLeading | Qt::AlignVCenter), index.data().toString());
    painter->restore();
}

bool ImportDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString words = isolated(index.data().toString());
    const QFontMetrics metrics(Theme::current().font(isOutcome(index) ? Theme::Type::BodyStrong : Theme::Type::Body));
    const bool isCut = metrics.horizontalAdvance(words) > option.rect.width() - takenOf(index);
    showTip(event->globalPos(), isCut ? words : QString(), view);
    return true;
}

} // namespace vivier
