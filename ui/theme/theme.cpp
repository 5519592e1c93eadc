// SPDX-License-Identifier: MIT
#include "theme/theme.h"

#include "theme/accessible.h"
#include "theme/icons.h"
#include "theme/inputrules.h"
#include "theme/stylesheet.h"
#include "theme/themestyle.h"
#include "theme/tips.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPalette>
#include <QScrollBar>
#include <QSet>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

// Outside the namespace, as Qt asks: the resources of a static library are dropped unless somebody names them.
static void keepResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

double pointsOf(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
}

/// As the palettes of high contrast are, and no others.
bool isBlackAndWhite(const QPalette &palette)
{
    const QSet<QRgb> both{palette.color(QPalette::Window).rgb(), palette.color(QPalette::WindowText).rgb()};
    return both == QSet<QRgb>{0xff000000, 0xffffffff};
}

} // namespace

Theme::Theme()
{
    qApp->installEventFilter(this); // not by apply(): no window may have labels and tips that are not plain
}

Theme &Theme::current()
{
    static Theme theme;
    return theme;
}

void Theme::apply(QApplication &app, Mode mode, int textSize, Density density)
{
    Theme &theme = current();
    if (!theme.m_started) {
        theme.m_started = true;
        keepResources();
        installAccessibleRoles();
        theme.m_systemDark = app.palette().color(QPalette::Window).lightnessF() < 0.5F;
        theme.m_systemContrast = isBlackAndWhite(app.palette());
        theme.m_systemPoints = pointsOf(app.font());
        theme.m_style = new ThemeStyle;
        app.setStyle(theme.m_style);
    }
    theme.m_mode = mode;
    theme.m_textSize = textSize;
    theme.m_density = density;
    theme.choose();
    theme.rebuild(app);
}

void Theme::setDesktop(const Desktop &desktop)
{
    Theme &theme = current();
    theme.m_desktop = desktop;
    const auto before = std::pair(theme.m_dark, theme.m_highContrast);
    theme.choose();
    if (theme.m_started && before != std::pair(theme.m_dark, theme.m_highContrast))
        theme.rebuild(*qApp);
}

void Theme::choose()
{
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_desktop.dark.value_or(m_systemDark));
    m_highContrast = m_desktop.highContrast || m_systemContrast;
}

void Theme::rebuild(QApplication &app)
{
    m_rebuilding = true;
    QFont font = app.font();
    const double points = std::max<double>(m_systemPoints, type::body) * m_textSize / 100;
    if (!qFuzzyCompare(pointsOf(font), points)) {
        font.setPointSizeF(points);
        app.setFont(font);
    }
    m_scale = points / type::body;
    ++m_generation;
    app.setPalette(paletteOf(*this));
    app.setStyleSheet(styleSheetOf(*this));
    m_rebuilding = false;
    Q_EMIT changed();
}

QColor Theme::color(ColorRole token) const
{
    return color(token, m_dark, m_highContrast);
}

QColor Theme::color(ColorRole token, bool dark, bool highContrast)
{
    const Colours &colours = dark ? darkColours : lightColours;
    const QColor colour = QColor::fromRgb(colours[static_cast<std::size_t>(token)]);
    if (!highContrast)
        return colour;
    const QColor text = QColor::fromRgb(colours[static_cast<std::size_t>(ColorRole::Text)]);
    switch (token) {
    case ColorRole::Line:
    case ColorRole::FieldLine:
        return text;
    case ColorRole::Soft:
    case ColorRole::Faint:
    case ColorRole::Accent:
    case ColorRole::Draft:
    case ColorRole::Bad:
        return {(colour.red() + text.red()) / 2, (colour.green() + text.green()) / 2,
                (colour.blue() + text.blue()) / 2};
    default:
        return colour;
    }
}

QFont Theme::font(Type kind) const
{
    QFont font = QApplication::font();
    const auto set = [&](double points, bool strong) {
        font.setPointSizeF(points * m_scale);
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    };
    switch (kind) {
    case Type::Body:
        set(type::body, false);
        break;
    case Type::BodyStrong:
        set(type::body, true);
        break;
    case Type::Small:
        set(type::small, false);
        break;
    case Type::SmallStrong:
        set(type::small, true);
        break;
    case Type::Title:
        set(type::title, true);
        break;
    case Type::Name:
        set(type::name, true);
        break;
    }
    return font;
}

int Theme::px(int size) const
{
    return size <= 0 ? size : std::max(1, static_cast<int>(std::lround(size * m_scale)));
}

int Theme::px(DensitySize size) const
{
    return px(m_density == Density::Compact ? size.compact : size.comfortable);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (followInputRules(watched, event))
        return true;
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (m_style && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            m_style->setMnemonicsShown(event->type() == QEvent::KeyPress);
        break;
    case QEvent::WindowDeactivate:
        if (m_style)
            m_style->setMnemonicsShown(false); // Alt+Tab never tells us of its end
        break;
    case QEvent::ApplicationFontChange: // the desktop (or the user) chose another text size: every measure follows it
        if (m_style && watched == qApp && !m_rebuilding) {
            m_systemPoints = pointsOf(qApp->font());
            rebuild(*qApp);
        }
        break;
    case QEvent::Polish:
        if (auto *label = qobject_cast<QLabel *>(watched))
            makePlain(label);
        break;
    case QEvent::ToolTip:
        if (takeTip(watched, static_cast<QHelpEvent *>(event)))
            return true;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void setButtonKind(QWidget *button, ButtonKind kind)
{
    static constexpr const char *names[] = {"normal", "primary", "quiet", "link"};
    const QString name = QString::fromLatin1(names[static_cast<int>(kind)]);
    if (button->property("kind") == name) // dressing costs more than all else that is done for a key
        return;
    button->setProperty("kind", name);
    if (kind != ButtonKind::Normal)
        button->setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    repolish(button);
}

void setButtonIcon(QAbstractButton *button, const QString &name, ColorRole token)
{
    button->setIcon(themedIcon(name, token));
    const auto measure = [button] {
        const Theme &theme = Theme::current();
        button->setIconSize({theme.px(button->text().isEmpty() ? size::icon : size::icon + 4), theme.px(size::icon)});
    };
    measure();
    if (!button->property("measured").toBool()) {
        button->setProperty("measured", true);
        QObject::connect(&Theme::current(), &Theme::changed, button, measure);
    }
}

void setTextType(QWidget *label, Theme::Type type, ColorRole colour)
{
    if (label->property("textType") == static_cast<int>(type) &&
        label->property("textToken") == static_cast<int>(colour))
        return;
    label->setProperty("textType", static_cast<int>(type));
    label->setProperty("textToken", static_cast<int>(colour));
    repolish(label);
}

void keepScrollBarPlace(QAbstractScrollArea *area)
{
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    QScrollBar *bar = area->verticalScrollBar();
    bar->setEnabled(bar->maximum() > bar->minimum()); // the style sheet shows nothing of it then
    QObject::connect(bar, &QAbstractSlider::rangeChanged, bar,
                     [bar](int least, int most) { bar->setEnabled(most > least); });
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace vivier
