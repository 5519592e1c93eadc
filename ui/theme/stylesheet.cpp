// SPDX-License-Identifier: MIT
#include "theme/stylesheet.h"

#include "theme/theme.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.color(ColorRole::Window));
    palette.setColor(QPalette::WindowText, theme.color(ColorRole::Text));
    palette.setColor(QPalette::Base, theme.color(ColorRole::Panel));
    palette.setColor(QPalette::AlternateBase, theme.color(ColorRole::Window));
    palette.setColor(QPalette::Text, theme.color(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, theme.color(ColorRole::Faint));
    palette.setColor(QPalette::Button, theme.color(ColorRole::Panel));
    palette.setColor(QPalette::ButtonText, theme.color(ColorRole::Text));
    palette.setColor(QPalette::BrightText, theme.color(ColorRole::Bad));
    palette.setColor(QPalette::ToolTipBase, theme.color(ColorRole::Panel));
    palette.setColor(QPalette::ToolTipText, theme.color(ColorRole::Text));
    palette.setColor(QPalette::Highlight, theme.color(ColorRole::Accent));
    palette.setColor(QPalette::HighlightedText, theme.color(ColorRole::OnAccent));
    palette.setColor(QPalette::Link, theme.color(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, theme.color(ColorRole::Accent));
    palette.setColor(QPalette::Light, theme.color(ColorRole::Panel));
    palette.setColor(QPalette::Midlight, theme.color(ColorRole::Line));
    palette.setColor(QPalette::Mid, theme.color(ColorRole::Line));
    palette.setColor(QPalette::Dark, theme.color(ColorRole::FieldLine));
    palette.setColor(QPalette::Shadow, theme.color(ColorRole::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.color(ColorRole::Faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.color(ColorRole::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.color(ColorRole::Text));
    return palette;
}

namespace {

// $name is a token, $N a size in pixels at 10 pt. Each "-" behind it takes away what a ring of high contrast has more
// than the usual one, so that nothing grows under the focus.
constexpr auto sheet = R"(
QToolTip { background: $panel; color: $text; border: 1px solid $fieldLine; padding: $4px; }

QPushButton, QToolButton[kind="normal"] {
    background: $panel; color: $text; border: 1px solid $fieldLine; border-radius: $6px;
    padding: 0 $12px; min-height: $control; }
QPushButton:hover { background: $wash; border-color: $accent; }
QPushButton:pressed, QPushButton:checked { background: $wash; border-color: $accent; color: $accent; }
QPushButton:focus { border: $ring solid $accent; padding: 0 $11-px; min-height: $focused; }
QPushButton:disabled { background: $window; color: $faint; border-color: $line; }
QPushButton::menu-indicator { image: url(:/icons/theme/chevron-down-$mode.svg); width: $14px; height: $14px;
    subcontrol-origin: padding; subcontrol-position: center right; right: $6px; }
QPushButton[kind="primary"] { background: $accent; color: $onAccent; border: 1px solid $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accentHover; }
QPushButton[kind="primary"]:focus { border: $ring solid $text; }
QPushButton[kind="primary"]:disabled { background: $line; color: $faint; border-color: $line; }
QPushButton[kind="quiet"], QToolButton { background: transparent; color: $text; border: 1px solid transparent;
    border-radius: $6px; padding: 0 $8px; min-height: $control; }
QToolButton { padding: $4px; min-height: 0; }
QPushButton[kind="quiet"]:hover, QToolButton:hover { background: $wash; }
QToolButton:pressed, QToolButton:checked { background: $wash; color: $accent; }
QPushButton[kind="quiet"]:focus, QToolButton:focus { border: $ring solid $accent; padding: $3-px; }
QPushButton[kind="quiet"]:focus { padding: 0 $7-px; }
QToolButton:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; }
QPushButton[kind="link"] { background: transparent; color: $accent; border: 0; border-radius: $4px; padding: 0 $2px;
    min-height: 0; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: $ring solid $accent; padding: 0; }
QPushButton[kind="link"][tone="draft"] { color: $draft; font-size: $small; text-decoration: underline; }
QPushButton[kind="link"][tone="small"] { font-size: $small; }
QPushButton[tone="chip"] { background: $draftWash; color: $draft; border: 1px solid $draftWash; border-radius: $12px;
    padding: 0 $10px; min-height: $22px; }
QPushButton[tone="chip"]:hover { border-color: $draft; }
QPushButton[tone="chip"]:focus { border: $ring solid $accent; padding: 0 $9-px; min-height: $20--px; }

QLineEdit, QComboBox, QDateEdit, QDateTimeEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit {
    background: $panel; border: 1px solid $fieldLine; border-radius: $6px;
    selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit, QDateEdit, QDateTimeEdit, QSpinBox, QDoubleSpinBox { padding: 0 $8px; min-height: $control; }
QLineEdit[owned="true"], QPlainTextEdit[owned="true"] { background: transparent; border: 0; padding: 0; min-height: 0; }
QComboBox { padding: 0 $10px; min-height: $control; }
QComboBox::drop-down { border: 0; width: $24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/theme/chevron-down-$mode.svg);
    width: $14px; height: $14px; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus,
QTextEdit:focus {
    border: $ring solid $accent; }
QLineEdit:focus, QDateEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus { padding: 0 $7-px; min-height: $focused; }
QComboBox:focus { padding: 0 $9-px; min-height: $focused; }
QLineEdit[owned="true"]:focus, QPlainTextEdit[owned="true"]:focus { border: 0; padding: 0; min-height: 0; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: $window; border-color: $line; }
QLineEdit[owned="true"]:disabled, QPlainTextEdit[owned="true"]:disabled { background: transparent; }
QComboBox[mark="draft"] { border-color: $draft; border-left: $4px solid $draft; }
QComboBox[mark="bad"] { border-color: $bad; }
QComboBox QAbstractItemView, QAbstractItemView#completer { background: $panel; color: $text;
    border: 1px solid $fieldLine; selection-background-color: $wash; selection-color: $text; outline: 0;
    padding: $4px; }

QCheckBox, QRadioButton { spacing: $8px; color: $text; }
QCheckBox::indicator, QListView::indicator { width: $14px; height: $14px; border: 1px solid $fieldLine; border-radius: $4px;
    background: $panel; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $accent; border-color: $accent;
    image: url(:/icons/theme/check-$mode.svg); }
QCheckBox::indicator:focus { border: $ring solid $accent; width: $12--px; height: $12--px; }
QCheckBox::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:disabled { border-color: $line; }
QRadioButton::indicator { width: $14px; height: $14px; border: 1px solid $fieldLine; border-radius: $8px;
    background: $panel; }
QRadioButton::indicator:checked { width: $6px; height: $6px; border: $5px solid $accent; background: $onAccent; }
QRadioButton::indicator:focus { border: $ring solid $accent; width: $12--px; height: $12--px; }
QRadioButton::indicator:checked:focus { width: $6px; height: $6px; border: $5px solid $accent; background: $text; }
QRadioButton::indicator:disabled { border-color: $line; }
QRadioButton:disabled { color: $faint; }

QProgressBar { background: $line; border: 0; border-radius: $3px; max-height: $6px; min-height: $6px; }
QProgressBar::chunk { background: $accent; border-radius: $3px; }

QToolButton[inLabel="true"] { padding: 0; }

QMenu { background: $panel; color: $text; border: 1px solid $fieldLine; padding: $4px; }
QMenu::item { padding: $5px $24px $5px $12px; border-radius: $4px; }
QMenu::item:selected { background: $wash; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: $8px; }
QMenu::separator { height: 1px; background: $line; margin: $4px $8px; }
QMenuBar { background: $panel; color: $text; }
QMenuBar::item { padding: $4px $8px; background: transparent; border-radius: $4px; }
QMenuBar::item:selected { background: $wash; }
QMenuBar::item:disabled { color: $faint; }

QLabel[kind="keys"] { background: $window; border: 1px solid $line; border-radius: $4px; padding: 0 $5px; }
QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: $12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $12px; margin: 0; }
QScrollBar::handle { background: $fieldLine; border-radius: $3px; }
QScrollBar::handle:vertical { min-height: $32px; margin: $2px $3px; }
QScrollBar::handle:horizontal { min-width: $32px; margin: $3px $2px; }
QScrollBar::handle:hover { background: $soft; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    width: 0; height: 0; background: transparent; border: 0; }

QFrame#calendarPopup { background: $panel; border: 1px solid $fieldLine; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $panel; border-bottom: 1px solid $line; }
QCalendarWidget QToolButton { font-weight: 600; padding: $4px $8px; }
QCalendarWidget QToolButton#qt_calendar_monthbutton { padding-right: $16px; }
QCalendarWidget QSpinBox { min-height: $24px; }
QCalendarWidget QAbstractItemView { color: $text; border: 0; outline: 0;
    selection-background-color: $accent; selection-color: $onAccent; }
QCalendarWidget QAbstractItemView:disabled { color: $faint; }

QHeaderView::section { background: $panel; color: $soft; border: 0; border-bottom: 1px solid $line;
    padding: $6px $10px; font-weight: 600; }
QTableView, QListView, QTreeView { background: $panel; border: 1px solid $line; gridline-color: $line;
    selection-background-color: $wash; selection-color: $text; outline: 0; }
QTreeView[owned="true"] { background: transparent; border: 0; }
QListView#candidateListView, QListView#otherMatchesView { border: 0; border-top: 1px solid $line; }
QListView#paletteList { border: 0; border-top: 1px solid $line; border-bottom: 1px solid $line; }
QListView#undoLineList { border: 0; }
QListView#boardCards { background: transparent; border: 0; }
QListView#jobListView, QListView#exportColumnList { border-radius: $4px; }
QListView#jobListView::item, QListView#exportColumnList::item { padding: $3px $4px; border-radius: $4px; color: $text; }
QListView#jobListView::item:selected, QListView#jobListView::item:hover,
QListView#exportColumnList::item:selected, QListView#exportColumnList::item:hover { background: $wash; }
QListView#guideHeadings { border: 0; border-right: 1px solid $line; }
QListView#guideHeadings::item { padding: $6px $12px; color: $text; }
QListView#guideHeadings::item:selected, QListView#guideHeadings::item:hover { background: $wash; }
QStatusBar { background: $panel; color: $soft; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: $line; }
QTabBar::tab { padding: $6px $12px; color: $soft; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { border: $ring solid $accent; border-radius: $6px; padding: $4-px $10-px $6-px $10-px; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
)"_L1;

// Between accent and text: one step stronger in both modes.
QColor stronger(const QColor &accent, const QColor &text)
{
    const auto mix = [](int a, int b) { return (a * 85 + b * 15) / 100; };
    return QColor(mix(accent.red(), text.red()), mix(accent.green(), text.green()), mix(accent.blue(), text.blue()));
}

QString points(const Theme &theme, Theme::Type type)
{
    return QString::number(theme.font(type).pointSizeF()) + u"pt"_s;
}

// One rule per kind of text and one per colour, for setTextType(). A font or palette set on a label itself would be
// lost when the style sheet polishes it.
QString textRules(const Theme &theme)
{
    QString rules;
    for (const auto type : {Theme::Type::Body, Theme::Type::BodyStrong, Theme::Type::Small, Theme::Type::SmallStrong,
                            Theme::Type::Title, Theme::Type::Name})
        rules += u"QLabel[textType=\"%1\"] { font-size: %2; font-weight: %3; }\n"_s.arg(static_cast<int>(type))
                     .arg(points(theme, type))
                     .arg(theme.font(type).weight());
    for (std::size_t token = 0; token < colorRoleCount; ++token)
        rules += u"QLabel[textToken=\"%1\"] { color: %2; }\n"_s.arg(token).arg(
            theme.color(static_cast<ColorRole>(token)).name());
    return rules;
}

QString valueOf(const Theme &theme, QStringView name, qsizetype less)
{
    bool isSize = false;
    const int pixels = name.toInt(&isSize);
    if (isSize)
        return QString::number(std::max(0, theme.px(pixels) - int(less) * (theme.focusRing() - size::focusRing)));
    if (name == "mode"_L1)
        return theme.isDark() ? u"dark"_s : u"light"_s;
    if (name == "ring"_L1)
        return QString::number(theme.focusRing()) + u"px"_s;
    if (name == "small"_L1)
        return points(theme, Theme::Type::Small);
    if (name == "control"_L1) // within its border
        return QString::number(theme.px(size::control) - 2) + u"px"_s;
    if (name == "focused"_L1)
        return QString::number(std::max(0, theme.px(size::control) - 2 * theme.focusRing())) + u"px"_s;
    if (name == "accentHover"_L1)
        return stronger(theme.color(ColorRole::Accent), theme.color(ColorRole::Text)).name();
    static constexpr struct
    {
        QLatin1StringView name;
        ColorRole token;
    } names[] = {
        {"window"_L1, ColorRole::Window},       {"panel"_L1, ColorRole::Panel},   {"line"_L1, ColorRole::Line},
        {"fieldLine"_L1, ColorRole::FieldLine}, {"text"_L1, ColorRole::Text},     {"soft"_L1, ColorRole::Soft},
        {"faint"_L1, ColorRole::Faint},         {"accent"_L1, ColorRole::Accent}, {"onAccent"_L1, ColorRole::OnAccent},
        {"wash"_L1, ColorRole::Wash},           {"draft"_L1, ColorRole::Draft},   {"bad"_L1, ColorRole::Bad},
        {"draftWash"_L1, ColorRole::DraftWash}};
    for (const auto &entry : names) {
        if (name == entry.name)
            return theme.color(entry.token).name();
    }
    Q_UNREACHABLE();
}

} // namespace

QString styleSheetOf(const Theme &theme)
{
    const QString text = sheet;
    QString result;
    result.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'$') {
            result += text[i];
            continue;
        }
        qsizetype end = i + 1;
        const bool digits = text[end].isDigit();
        while (end < text.size() && (digits ? text[end].isDigit() : text[end].isLetter()))
            ++end;
        const QStringView name = QStringView(text).mid(i + 1, end - i - 1);
        const qsizetype behind = end;
        while (digits && text[end] == u'-')
            ++end;
        result += valueOf(theme, name, end - behind);
        i = end - 1;
    }
    return result + textRules(theme);
}

} // namespace vivier
