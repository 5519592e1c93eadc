// SPDX-License-Identifier: MIT
// The promises of colorroles.h: contrast, scaling, switching; and that icons follow.
#include "theme/icons.h"
#include "theme/stylesheet.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(QRgb colour)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QRgb of(const Colours &colours, ColorRole token)
{
    return colours[static_cast<std::size_t>(token)];
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfKnownPairs()
    {
        QVERIFY(std::abs(contrast(0xff000000, 0xffffffff) - 21.0) < 0.01);
        QVERIFY(std::abs(contrast(0xff777777, 0xffffffff) - 4.48) < 0.01);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("high");
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("paper");
        using T = ColorRole;
        const std::pair<T, QList<T>> pairs[] = {
            {T::Text, {T::Window, T::Panel, T::Wash, T::DraftWash, T::BadWash, T::Hatch}},
            {T::Soft, {T::Window, T::Panel, T::Wash, T::DraftWash, T::BadWash}},
            {T::Faint, {T::Window, T::Panel, T::Hatch}},
            {T::Accent, {T::Window, T::Panel, T::Wash}},
            {T::OnAccent, {T::Accent}},
            {T::Draft, {T::Window, T::Panel, T::DraftWash}},
            {T::Bad, {T::Window, T::Panel, T::BadWash}},
        };
        for (const bool dark : {false, true})
            for (const bool high : {false, true})
                for (const auto &[ink, papers] : pairs)
                    for (const T paper : papers)
                        QTest::addRow("%s%s %d on %d", dark ? "dark" : "light", high ? ", high contrast" : "", int(ink),
                                      int(paper))
                            << dark << high << int(ink) << int(paper);
    }

    void textIsReadable()
    {
        QFETCH(bool, dark);
        QFETCH(bool, high);
        QFETCH(int, ink);
        QFETCH(int, paper);
        const auto colour = [&](int token) { return Theme::color(ColorRole(token), dark, high).rgb(); };
        const double ratio = contrast(colour(ink), colour(paper));
        QVERIFY2(ratio >= (high ? 7 : 4.5), qPrintable(QString::number(ratio)));
    }

    void linesOfAHighContrastAreAsStrongAsTheText()
    {
        for (const bool dark : {false, true}) {
            for (const ColorRole line : {ColorRole::Line, ColorRole::FieldLine})
                QCOMPARE(Theme::color(line, dark, true), Theme::color(ColorRole::Text, dark, true));
        }
        Theme::apply(*qApp, Theme::Mode::Light);
        const auto back = qScopeGuard([] { Theme::setDesktop({}); });
        QPushButton button(u"Send"_s);
        QLineEdit field;
        for (QWidget *widget : {static_cast<QWidget *>(&button), static_cast<QWidget *>(&field)}) {
            widget->show();
            const auto focused = [widget] {
                widget->clearFocus();
                const int before = widget->sizeHint().height();
                widget->activateWindow();
                widget->setFocus();
                return QTest::qWaitFor([widget] { return widget->hasFocus(); }) ? widget->sizeHint().height() - before
                                                                                : -1;
            };
            Theme::setDesktop({});
            QCOMPARE(focused(), 0);
            const QString usual = qApp->styleSheet();
            Theme::setDesktop({.dark = std::nullopt, .highContrast = true});
            QVERIFY(qApp->styleSheet() != usual);
            QVERIFY(qApp->styleSheet().contains(u"3px solid"_s) && !qApp->styleSheet().contains(u"2px solid #"_s));
            QCOMPARE(focused(), 0); // the ring is thicker, the button is not larger
        }
    }

    void bordersAndIconsAreVisible()
    {
        for (const Colours &colours : {lightColours, darkColours}) {
            for (const ColorRole paper : {ColorRole::Window, ColorRole::Panel}) {
                for (const ColorRole line :
                     {ColorRole::FieldLine, ColorRole::Accent, ColorRole::Draft, ColorRole::Bad, ColorRole::Soft})
                    QVERIFY(contrast(of(colours, line), of(colours, paper)) >= 3.0);
            }
            QVERIFY(contrast(of(colours, ColorRole::Draft), of(colours, ColorRole::DraftWash)) >= 3.0);
            QVERIFY(contrast(of(colours, ColorRole::Bad), of(colours, ColorRole::BadWash)) >= 3.0);
            // The hatch is meant to be seen, and to leave the text alone.
            QVERIFY(contrast(of(colours, ColorRole::Hatch), of(colours, ColorRole::Panel)) > 1.05);
        }
    }

    void bakedArrowsHaveTheTokensColours()
    {
        for (const bool dark : {false, true}) {
            const QString mode = dark ? u"dark"_s : u"light"_s;
            const Colours &colours = dark ? darkColours : lightColours;
            const std::pair<QString, ColorRole> files[] = {{u"chevron-down"_s, ColorRole::Soft},
                                                           {u"check"_s, ColorRole::OnAccent}};
            for (const auto &[name, token] : files) {
                QFile file(u":/icons/theme/%1-%2.svg"_s.arg(name, mode));
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY(QString::fromUtf8(file.readAll()).contains(QColor::fromRgb(of(colours, token)).name()));
            }
        }
    }

    void switchingChangesPaletteSheetAndTellsIt()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QSignalSpy changed(&Theme::current(), &Theme::changed);
        const QString light = qApp->styleSheet();
        QCOMPARE(qApp->palette().color(QPalette::Window).rgb(), of(lightColours, ColorRole::Window));
        Theme::apply(*qApp, Theme::Mode::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(Theme::current().isDark());
        QCOMPARE(qApp->palette().color(QPalette::Window).rgb(), of(darkColours, ColorRole::Window));
        QVERIFY(qApp->styleSheet() != light);
        QVERIFY(!qApp->styleSheet().contains(u'$'));
        // The offscreen platform's own palette is light, whatever was applied since.
        Theme::apply(*qApp, Theme::Mode::System);
        QVERIFY(!Theme::current().isDark());
    }

    /// Of the desktop's size, however often and in which order it is chosen.
    void theTextSizeIsAShareOfTheDesktops()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        const double usual = qApp->font().pointSizeF();
        for (const int percent : {150, 90, 125, 100, 110, 90, 100}) {
            Theme::apply(*qApp, Theme::Mode::Light, percent);
            QCOMPARE(qApp->font().pointSizeF(), usual * percent / 100);
            QCOMPARE(Theme::current().font(Theme::Type::Name).pointSizeF(),
                     type::name * (usual / type::body) * percent / 100);
            QCOMPARE(Theme::current().px(100), qRound(100 * (usual / type::body) * percent / 100));
        }
        QCOMPARE(qApp->font().pointSizeF(), usual);
    }

    void sizesFollowTheFont()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        const QFont before = qApp->font();
        QVERIFY(before.pointSizeF() >= type::body);
        QFont big = before;
        big.setPointSizeF(20);
        QSignalSpy changed(&Theme::current(), &Theme::changed);
        qApp->setFont(big); // what a desktop does when its text size is changed
        QTRY_VERIFY(changed.count() >= 1);
        QCOMPARE(Theme::current().px(size::control), 2 * size::control.comfortable);
        QCOMPARE(Theme::current().font(Theme::Type::Name).pointSizeF(), 2 * type::name);
        qApp->setFont(before);
        QTRY_COMPARE(Theme::current().px(size::control), size::control.comfortable);
    }

    void labelsFollowTheTheme()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QLabel label(u"x"_s);
        setTextType(&label, Theme::Type::Small, ColorRole::Soft);
        Theme::apply(*qApp, Theme::Mode::Dark);
        label.show();
        QCOMPARE(label.palette().color(QPalette::WindowText).rgb(), of(darkColours, ColorRole::Soft));
        QCOMPARE(label.fontInfo().pointSizeF(), type::small);
        setTextType(&label, Theme::Type::Small, ColorRole::Bad);
        Theme::apply(*qApp, Theme::Mode::Light);
        QCOMPARE(label.palette().color(QPalette::WindowText).rgb(), of(lightColours, ColorRole::Bad));
    }

    void everyIconRendersInItsColour()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        int seen = 0;
        for (const QString &folder : {u":/icons/lucide"_s, u":/icons/simple"_s}) {
            for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.svg"_s})) {
                const QIcon icon = themedIcon(file.completeBaseName(), ColorRole::Accent);
                QVERIFY(!icon.isNull());
                const QImage image = icon.pixmap(QSize(32, 32)).toImage();
                int inked = 0;
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x) {
                        const QColor c = image.pixelColor(x, y);
                        if (c.alpha() == 255) {
                            ++inked;
                            const QColor accent = Theme::current().color(ColorRole::Accent);
                            // Blending rounds by one.
                            QVERIFY(std::abs(c.red() - accent.red()) + std::abs(c.green() - accent.green()) +
                                        std::abs(c.blue() - accent.blue()) <=
                                    3);
                        }
                    }
                QVERIFY2(inked > 8, qPrintable(file.fileName()));
                ++seen;
            }
        }
        QVERIFY(seen > 60);
        QVERIFY(themedIcon(u"no-such-icon"_s).isNull());
        QVERIFY(!applicationIcon().pixmap(128, 128).isNull());
    }

    void whatPointsIsTurnedFromRightToLeft()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        const auto drawn = [](const QString &name) { return themedIcon(name).pixmap(QSize(24, 24)).toImage(); };
        const QImage back = drawn(u"chevron-left"_s);
        const QImage glass = drawn(u"search"_s);
        QVERIFY(back != back.mirrored(true, false));
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const auto before = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LayoutDirectionAuto); });
        QCOMPARE(drawn(u"chevron-left"_s), back.mirrored(true, false));
        QCOMPARE(drawn(u"search"_s), glass);
    }

    void anIconFollowsTheTheme()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        const QIcon icon = themedIcon(u"square-none"_s);
        QVERIFY(icon.isNull());
        const QIcon send = themedIcon(u"send"_s, ColorRole::Accent);
        const QImage light = send.pixmap(QSize(16, 16)).toImage();
        Theme::apply(*qApp, Theme::Mode::Dark);
        QVERIFY(send.pixmap(QSize(16, 16)).toImage() != light);
        QCOMPARE(send.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
        // On a painter of twice the scale it is drawn anew, not magnified.
        QImage twice(32, 32, QImage::Format_ARGB32_Premultiplied);
        twice.fill(Qt::transparent);
        QPainter painter(&twice);
        painter.scale(2, 2);
        paintIcon(painter, {0, 0, 16, 16}, u"send"_s, ColorRole::Accent);
        painter.end();
        QCOMPARE(twice, send.pixmap(QSize(32, 32)).toImage().convertToFormat(twice.format()));
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
