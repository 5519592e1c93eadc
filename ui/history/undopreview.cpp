// SPDX-License-Identifier: MIT
#include "history/undopreview.h"

#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

enum LineRole { TextRole = Qt::UserRole + 1, NoteRole, PossibleRole, AsksRole };

constexpr int previewLimit = 300; ///< characters of two values that are enough to know them by

/// An icon, the change, and below it the reason, on as many lines as they need.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const Theme &theme = Theme::current();
        const QRect words = wordsOf(QRect(0, 0, width, 0), option.direction);
        int height = heightOf(theme.font(Theme::Type::Body), text(index), words.width());
        const QString note = index.data(NoteRole).toString();
        if (!note.isEmpty())
            height += heightOf(theme.font(Theme::Type::Small), note, words.width());
        return {theme.px(100), height + theme.px(size::space2)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool possible = index.data(PossibleRole).toBool();
        const bool asks = index.data(AsksRole).toBool();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.color(ColorRole::Wash));
        const int side = theme.px(size::icon);
        const QRect icon(option.rect.left() + theme.px(size::space2), option.rect.top() + theme.px(6), side, side);
        paintIcon(*painter, QStyle::visualRect(option.direction, option.rect, icon),
                  !possible ? u"info"_s
                  : asks    ? u"git-merge"_s
                            : u"undo-2"_s,
                  possible ? ColorRole::Draft : ColorRole::Soft);
        QRect words = wordsOf(option.rect, option.direction).adjusted(0, theme.px(size::space1), 0, 0);
        const int flags = flagsFor(option.direction);
        painter->setFont(theme.font(Theme::Type::Body));
        painter->setPen(theme.color(possible ? ColorRole::Text : ColorRole::Soft));
        QRect used;
        painter->drawText(words, flags, text(index), &used);
        words.setTop(used.bottom() + 1);
        painter->setFont(theme.font(Theme::Type::Small));
        painter->setPen(theme.color(asks ? ColorRole::Draft : ColorRole::Soft));
        painter->drawText(words, flags, index.data(NoteRole).toString());
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -1), theme.px(size::radius));
        painter->restore();
    }

private:
    static QString text(const QModelIndex &index) { return index.data(TextRole).toString(); }

    static int flagsFor(Qt::LayoutDirection direction)
    {
        return textFlags(direction, Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextWrapAnywhere;
    }

    static QRect wordsOf(const QRect &row, Qt::LayoutDirection direction)
    {
        const Theme &theme = Theme::current();
        const int start = theme.px(size::space2 + size::icon + size::space2);
        return QStyle::visualRect(direction, row, row.adjusted(start, 0, -theme.px(size::space2), 0));
    }

    static int heightOf(const QFont &font, const QString &text, int width)
    {
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), flagsFor(Qt::LeftToRight), text).height();
    }
};

} // namespace

UndoPreview::UndoPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new WrapLabel)
    , m_outcome(new WrapLabel)
    , m_list(new QListWidget)
    , m_accept(new QPushButton(tr("Create a &draft")))
    , m_cancel(new QPushButton(tr("Ca&ncel")))
{
    setObjectName(u"undoPreview"_s);
    setTextType(m_title, Theme::Type::BodyStrong);
    setTextType(m_outcome, Theme::Type::Small, ColorRole::Soft);
    m_outcome->setObjectName(u"undoOutcomeLabel"_s);
    m_list->setObjectName(u"undoLineList"_s);
    m_list->setAccessibleName(tr("What undoing does, field by field"));
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_accept->setObjectName(u"makeDraftButton"_s);
    m_accept->setToolTip(withKeys(tr("Turn these fields into a draft; nothing is sent"), m_accept->shortcut()));
    setButtonKind(m_accept, ButtonKind::Primary);
    m_cancel->setObjectName(u"cancelUndoButton"_s);
    m_cancel->setToolTip(tr("Change nothing (Esc)"));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_outcome);
    auto *head = new QHBoxLayout;
    head->setSpacing(size::space2);
    head->addLayout(words, 1);
    head->addWidget(m_cancel, 0, Qt::AlignTop);
    head->addWidget(m_accept, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::space3, size::space3, size::space3, size::space2);
    column->setSpacing(size::space2);
    column->addLayout(head);
    column->addWidget(m_list);
    setTabOrder(m_cancel, m_accept);
    setTabOrder(m_accept, m_list);

    connect(m_accept, &QPushButton::clicked, this, &UndoPreview::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &UndoPreview::cancelled);
    connect(&Theme::current(), &Theme::changed, this, &UndoPreview::measure);
    hide();
}

void UndoPreview::open(const QString &title, const QList<UndoLine> &lines)
{
    const auto possible = static_cast<int>(std::ranges::count_if(lines, &UndoLine::possible));
    const auto refused = static_cast<int>(lines.size()) - possible;
    QString outcome =
        possible > 0 ? tr("%Ln field(s) become(s) a draft. Nothing is sent until you press Send.", nullptr, possible)
                     : tr("None of this can be undone from here.");
    if (possible > 0 && refused > 0)
        outcome += u' ' + tr("%Ln field(s) cannot be undone.", nullptr, refused);
    m_title->setText(title);
    m_outcome->setText(outcome);
    setAccessibleName(title);
    setAccessibleDescription(outcome);
    m_list->clear();
    for (const UndoLine &line : lines) {
        const QString text = line.text.size() > previewLimit ? line.text.left(previewLimit) + u'…' : line.text;
        auto *item = new QListWidgetItem(line.note.isEmpty() ? text : text + u". "_s + line.note, m_list);
        item->setData(TextRole, text);
        item->setData(NoteRole, line.note);
        item->setData(PossibleRole, line.possible);
        item->setData(AsksRole, line.asks);
        item->setToolTip(line.text.size() > previewLimit ? line.text : QString());
    }
    m_accept->setEnabled(possible > 0);
    show();
    measure();
    (possible > 0 ? m_accept : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void UndoPreview::setRoom(int height)
{
    m_room = height;
    measure();
}

void UndoPreview::measure()
{
    m_list->doItemsLayout();
    int wanted = 2 * Theme::current().px(size::space1); // its frame, and no scroll bar for a pixel
    for (int row = 0; row < m_list->count() && wanted < m_room; ++row)
        wanted += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(
        qBound(Theme::current().px(size::control), wanted, qMax(m_room, Theme::current().px(size::control))));
}

void UndoPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

void UndoPreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::Draft), 1));
    painter.setBrush(theme.color(ColorRole::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(size::radius),
                            theme.px(size::radius));
}

} // namespace vivier
