// SPDX-License-Identifier: MIT
#pragma once

#include "theme/colorroles.h"

#include <QColor>
#include <QFont>
#include <QObject>

#include <optional>

class QAbstractButton;
class QAbstractScrollArea;
class QApplication;
class QWidget;

namespace vivier {

class ThemeStyle;

// The one look of the process, in which all labels and tips are plain text. UI thread only.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    enum class Type { Body, BodyStrong, Small, SmallStrong, Title, Name };

    // Sets style, palette, font (the desktop's, at least 10 pt, times `textSize` in percent), sizes and style sheet;
    // may be called again at run time. `System` means what the desktop says, see setDesktop(); while it says nothing,
    // what the platform's palette was before the first call.
    static void apply(QApplication &app, Mode mode, int textSize = 100, Density density = Density::Comfortable);
    static Theme &current();
    // What the desktop says now. Its contrast counts in every mode; it is high as well when the platform's palette was
    // black and white.
    struct Desktop
    {
        std::optional<bool> dark; // nothing: it does not care
        bool highContrast = false;
    };
    static void setDesktop(const Desktop &desktop);

    Mode mode() const { return m_mode; }
    bool isDark() const { return m_dark; }
    bool isHighContrast() const { return m_highContrast; }
    QColor color(ColorRole token) const;
    // Lines of a high contrast are as strong as the text, and what is written is nearer to it.
    static QColor color(ColorRole token, bool dark, bool highContrast);
    int focusRing() const { return m_highContrast ? size::highContrastRing : size::focusRing; }
    QFont font(Type type) const;
    // A size of colorroles.h, scaled with the font in use; never less than 1 for a size above 0.
    int px(int size) const;
    int px(DensitySize size) const;
    double scale() const { return m_scale; }
    // Grows by one with each apply(): a key for caches of rendered things.
    int generation() const { return m_generation; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme();
    void rebuild(QApplication &app);
    void choose();

    Mode m_mode = Mode::System;
    ThemeStyle *m_style = nullptr; // the application owns it
    bool m_dark = false;
    bool m_started = false;
    bool m_systemDark = false;
    bool m_systemContrast = false;
    bool m_highContrast = false;
    Desktop m_desktop;
    bool m_rebuilding = false;
    double m_systemPoints = 0;
    int m_textSize = 100;
    Density m_density = Density::Comfortable;
    double m_scale = 1.0;
    int m_generation = 0;
};

// Looks that the style sheet gives to plain widgets.
enum class ButtonKind { Normal, Primary, Quiet, Link };
void setButtonKind(QWidget *button, ButtonKind kind);
// An icon with room between it and the words, in the size of the theme.
void setButtonIcon(QAbstractButton *button, const QString &name, ColorRole token = ColorRole::Soft);
// The font and colour of a QLabel, in step with the theme.
void setTextType(QWidget *label, Theme::Type type, ColorRole colour = ColorRole::Text);
// The vertical scroll bar keeps its place while there is nothing to scroll, so that nothing wraps anew when it comes.
void keepScrollBarPlace(QAbstractScrollArea *area);
// Re-applies the style sheet after a dynamic property of `widget` changed.
void repolish(QWidget *widget);

} // namespace vivier
