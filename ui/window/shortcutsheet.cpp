// SPDX-License-Identifier: MIT
#include "window/shortcutsheet.h"

#include "candidate/folding.h"
#include "candidate/labelled.h"
#include "candidate/singleline.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/textfield.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 1200;
constexpr int filterWidth = 260;

QString foldedWords(const QString &text)
{
    return QString::fromUtf8(foldedText(text));
}

} // namespace

ShortcutSheet::ShortcutSheet(const Actions &actions, QWidget *window)
    : Overlay(window)
    , m_field(new TextField)
    , m_scroll(new QScrollArea)
    , m_inside(new QWidget)
    , m_nothing(new PlainLabel)
{
    setObjectName(u"shortcutSheet"_s);
    letOthersReplace();
    setAccessibleName(tr("Keyboard shortcuts"));
    const Theme &theme = Theme::current();
    auto *title = new PlainLabel(tr("Keyboard shortcuts"));
    setTextType(title, Theme::Type::BodyStrong);
    auto *hint = new PlainLabel(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    hint->setProperty("kind", u"keys"_s);
    hint->setAccessibleName(withKeys(tr("Close"), QKeySequence(Qt::Key_Escape)));
    setTextType(hint, Theme::Type::Small, ColorRole::Soft);
    m_field->setLeadingIcon(u"search"_s);
    m_field->setLimit(100);
    m_field->setPlaceholderText(tr("Action or keys"));
    m_field->setAccessibleName(tr("Filter the shortcuts"));
    m_field->setMaximumWidth(theme.px(filterWidth));
    m_field->installEventFilter(this);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.px(size::space4));
    top->addWidget(title);
    top->addWidget(m_field, 100); // to its full width first
    top->addStretch(1);
    top->addWidget(hint, 0, Qt::AlignVCenter);
    m_nothing->setWordWrap(true);
    setTextType(m_nothing, Theme::Type::Body, ColorRole::Soft);
    m_scroll->setWidget(m_inside);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its keys are the field's
    keepScrollBarPlace(m_scroll);
    for (QWidget *clear : {m_inside, m_scroll->viewport()})
        clear->setAutoFillBackground(false); // the panel paints the ground
    auto *column = new QVBoxLayout(panel());
    const int around = theme.px(size::space4);
    column->setContentsMargins(around, around, around, around);
    column->setSpacing(theme.px(size::space3));
    column->addLayout(top);
    column->addWidget(m_nothing);
    column->addWidget(m_scroll, 1);
    const QList<Actions::KeyGroup> groups = actions.shortcuts();
    for (const Actions::KeyGroup &group : groups)
        addGroup(group);
    m_nothing->hide();
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    connect(&Theme::current(), &Theme::changed, this, &ShortcutSheet::fit);
}

void ShortcutSheet::addGroup(const Actions::KeyGroup &group)
{
    auto *widget = new QWidget(m_inside);
    widget->setAccessibleName(group.title);
    auto *grid = new QGridLayout(widget);
    const Theme &theme = Theme::current();
    grid->setContentsMargins(0, 0, 0, theme.px(size::space3));
    grid->setHorizontalSpacing(theme.px(size::space4));
    grid->setVerticalSpacing(theme.px(5));
    grid->setColumnStretch(0, 1);
    auto *title = new PlainLabel(group.title);
    setTextType(title, Theme::Type::SmallStrong, ColorRole::Accent);
    grid->addWidget(title, 0, 0, 1, 2);
    Group added{.widget = widget, .lines = {}};
    for (const Actions::Keys &line : group.lines) {
        auto *label = new PlainLabel(line.what);
        auto *cap = new PlainLabel(line.keys);
        cap->setProperty("kind", u"keys"_s);
        cap->setAccessibleName(labelled(line.what, line.keys));
        setTextType(cap, Theme::Type::Small, ColorRole::Soft);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(cap, row, 1, Qt::AlignRight);
        added.lines.append({.what = foldedWords(line.what + u' ' + group.title),
                            .keys = foldedWords(line.keys),
                            .label = label,
                            .cap = cap});
    }
    m_groups.append(added);
}

void ShortcutSheet::toggle(const Actions &actions, QWidget *window)
{
    if (auto *open = window->findChild<ShortcutSheet *>(QString(), Qt::FindDirectChildrenOnly);
        open && open->isVisible()) {
        open->close();
        return;
    }
    auto *sheet = new ShortcutSheet(actions, window);
    sheet->open(sheet->m_field);
}

void ShortcutSheet::filter(const QString &words)
{
    const QStringList wanted = foldedWords(words).split(u' ', Qt::SkipEmptyParts);
    bool found = false;
    for (const Group &group : std::as_const(m_groups)) {
        bool any = false;
        for (const Line &line : group.lines) {
            const bool fits = std::ranges::all_of(
                wanted, [&line](const QString &word) { return line.what.contains(word) || line.keys.contains(word); });
            line.label->setVisible(fits);
            line.cap->setVisible(fits);
            any = any || fits;
        }
        group.widget->setVisible(any);
        found = found || any;
    }
    m_nothing->setText(tr("No shortcut is called “%1”.").arg(isolated(words.trimmed())));
    m_nothing->setVisible(!found);
    arrange(m_scroll->viewport()->width());
}

/// Puts the groups into columns of one width, in their order, each begun where the last is high enough. Gives the
/// height of them all.
int ShortcutSheet::arrange(int wide)
{
    const int gap = Theme::current().px(size::space5);
    int total = 0;
    for (const Group &group : std::as_const(m_groups)) {
        for (QWidget *part : group.widget->findChildren<QWidget *>())
            part->ensurePolished();
        group.widget->layout()->activate();
        m_widest = std::max(m_widest, group.widget->layout()->totalMinimumSize().width());
        total += group.widget->isHidden() ? 0 : group.widget->layout()->totalSizeHint().height();
    }
    const int columns = std::max(1, (wide + gap) / (m_widest + gap));
    const int each = (wide - (columns - 1) * gap) / columns;
    int at = 0;
    int below = 0;
    int placed = 0;
    int highest = 0;
    for (const Group &group : std::as_const(m_groups)) {
        if (group.widget->isHidden())
            continue;
        const int high = group.widget->layout()->totalSizeHint().height();
        // In the column that its middle would be in, were all columns of one height.
        if (below > 0 && at + 1 < columns && (placed + high / 2) * columns >= total * (at + 1)) {
            ++at;
            below = 0;
        }
        const QRect place(at * (each + gap), below, each, high);
        group.widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, wide, high), place));
        below += high;
        placed += high;
        highest = std::max(highest, below);
    }
    m_inside->resize(wide, highest);
    return highest;
}

void ShortcutSheet::fit()
{
    const Theme &theme = Theme::current();
    for (QWidget *part : panel()->findChildren<QWidget *>())
        part->ensurePolished(); // paddings of the style sheet take room
    const QMargins around = panel()->layout()->contentsMargins();
    const int wide = std::min(theme.px(sheetWidth), room().width());
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int inside = arrange(wide - around.left() - around.right() - bar);
    const int top = m_field->sizeHint().height() + panel()->layout()->spacing();
    place({wide, around.top() + top + inside + around.bottom()});
}

void ShortcutSheet::hideEvent(QHideEvent *event)
{
    Overlay::hideEvent(event);
    if (!event->spontaneous())
        deleteLater(); // its words are those of the moment
}

bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        QScrollBar *bar = m_scroll->verticalScrollBar();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
            return true;
        case Qt::Key_Down:
            bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
            return true;
        case Qt::Key_PageUp:
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
            return true;
        case Qt::Key_PageDown:
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

bool ShortcutSheet::focusNextPrevChild(bool)
{
    return true; // there is one place for it
}

} // namespace vivier
