#include "theme/theme.h"

#include "theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QPointer>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

// Outside the namespace, as Qt asks: the resources of a static library are dropped unless somebody names them.
static void keepResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace vivier {

using namespace Qt::StringLiterals;

Theme &Theme::current()
{
    static Theme theme;
    return theme;
}

void Theme::apply(QApplication &app, Mode mode)
{
    Theme &theme = current();
    if (!theme.m_started) {
        theme.m_started = true;
        keepResources();
        theme.m_systemDark = app.palette().color(QPalette::Window).lightnessF() < 0.5F;
        app.setStyle(QStyleFactory::create(u"Fusion"_s));
        app.installEventFilter(&theme);
    }
    theme.m_mode = mode;
    theme.m_dark = mode == Mode::Dark || (mode == Mode::System && theme.m_systemDark);
    theme.rebuild(app);
}

void Theme::rebuild(QApplication &app)
{
    m_rebuilding = true;
    QFont font = app.font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < type::body) {
        font.setPointSizeF(type::body);
        app.setFont(font);
    }
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
    m_scale = std::max(1.0, points / type::body);
    ++m_generation;
    app.setPalette(paletteOf(*this));
    app.setStyleSheet(styleSheetOf(*this));
    m_rebuilding = false;
    Q_EMIT changed();
}

QColor Theme::color(Token token) const
{
    const Colours &colours = m_dark ? darkColours : lightColours;
    return QColor::fromRgb(colours[static_cast<std::size_t>(token)]);
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

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop (or the user) chose another text size: every measure follows it.
    if (event->type() == QEvent::ApplicationFontChange && watched == qApp && !m_rebuilding)
        rebuild(*qApp);
    return QObject::eventFilter(watched, event);
}

void setButtonKind(QWidget *button, ButtonKind kind)
{
    static constexpr const char *names[] = {"normal", "primary", "quiet", "link"};
    button->setProperty("kind", QString::fromLatin1(names[static_cast<int>(kind)]));
    if (kind != ButtonKind::Normal)
        button->setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    repolish(button);
}

void setTextType(QWidget *label, Theme::Type type, Token colour)
{
    // Dynamic properties alone cannot carry a token, so the label listens for itself; a second call replaces the first.
    const auto dress = [label = QPointer<QWidget>(label)] {
        if (!label)
            return;
        const auto kind = static_cast<Theme::Type>(label->property("textType").toInt());
        const auto token = static_cast<Token>(label->property("textToken").toInt());
        label->setFont(Theme::current().font(kind));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, Theme::current().color(token));
        palette.setColor(QPalette::Text, Theme::current().color(token));
        label->setPalette(palette);
    };
    const bool known = label->property("textType").isValid();
    label->setProperty("textType", static_cast<int>(type));
    label->setProperty("textToken", static_cast<int>(colour));
    dress();
    if (!known)
        QObject::connect(&Theme::current(), &Theme::changed, label, dress);
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace vivier
