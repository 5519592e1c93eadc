// SPDX-License-Identifier: MIT
// The whole vocabulary on one page: reachable by keyboard, named for screen readers, whole at every size.
// VIVIER_SHOTS=DIR writes what it looks like.
#include "gallery.h"

#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/fieldframe.h"
#include "widgets/fieldgrid.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSet>
#include <QTest>

#include <memory>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

QImage grab(QWidget &page, qreal ratio)
{
    QImage image(page.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Theme::current().color(ColorRole::Window));
    page.render(&image);
    return image;
}

// As high as its content asks for at that width, like inside a scroll area.
void settle(QWidget &page, int width)
{
    page.resize(width, 100);
    for (int i = 0; i < 3; ++i) { // heights that depend on widths need a second look
        QCoreApplication::sendPostedEvents();
        page.resize(width, page.layout()->hasHeightForWidth() ? page.layout()->totalHeightForWidth(width)
                                                              : page.sizeHint().height());
    }
}

QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
}

void shoot(QWidget &page, qreal ratio, const QString &name)
{
    const QString folder = qEnvironmentVariable("VIVIER_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QVERIFY(grab(page, ratio).save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        m_page = std::make_unique<Gallery>();
        settle(*m_page, 830);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        settle(*m_page, 830);
    }

    void cleanup() { m_page.reset(); }

    void pictures()
    {
        shoot(*m_page, 1, u"light"_s);
        shoot(*m_page, 2, u"light-2x"_s);
        auto *phone = m_page->findChild<FieldFrame *>(u"phone"_s);
        phone->editor()->setFocus();
        Theme::apply(*qApp, Theme::Mode::Dark);
        settle(*m_page, 830);
        shoot(*m_page, 1, u"dark"_s);
        shoot(*m_page, 2, u"dark-2x"_s);
        settle(*m_page, 480);
        shoot(*m_page, 1, u"dark-narrow"_s);
        Theme::apply(*qApp, Theme::Mode::Light);
        m_page->setLayoutDirection(Qt::RightToLeft);
        settle(*m_page, 830);
        shoot(*m_page, 1, u"light-rtl"_s);
        m_page->setLayoutDirection(Qt::LeftToRight);
        const QFont before = qApp->font();
        QFont big = before;
        big.setPointSizeF(20);
        qApp->setFont(big);
        QTRY_COMPARE(Theme::current().px(100), 200);
        settle(*m_page, 1600);
        shoot(*m_page, 1, u"light-200-percent"_s);
        qApp->setFont(before);
        QTRY_COMPARE(Theme::current().px(100), 100);
    }

    void everyEditorAndButtonIsReachedByTab()
    {
        QSet<QWidget *> reached;
        QWidget *first = nullptr;
        for (int i = 0; i < 400; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            if (now == first)
                break;
            if (!first)
                first = now;
            reached.insert(now);
        }
        QVERIFY(first);
        int wanted = 0;
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled() ||
                widget->focusProxy())
                continue;
            ++wanted;
            QVERIFY2(reached.contains(widget), qPrintable(nameOf(widget)));
        }
        QVERIFY(wanted > 30);
    }

    void everythingThatTakesFocusHasAName()
    {
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const auto *label = qobject_cast<QLabel *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                               (label && !label->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }

    void focusIsVisible()
    {
        int seen = 0;
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled() ||
                widget->focusProxy())
                continue;
            // A tag's line is inside the box that shows the ring.
            QWidget *shown = widget->parentWidget() && widget->parentWidget()->focusProxy() == widget &&
                                     !qobject_cast<FieldFrame *>(widget->parentWidget())
                                 ? widget->parentWidget()
                                 : widget;
            if (QApplication::focusWidget())
                QApplication::focusWidget()->clearFocus();
            const QImage before = grab(*shown, 1);
            widget->setFocus(Qt::TabFocusReason);
            const QImage after = grab(*shown, 1);
            int changed = 0;
            for (int y = 0; y < before.height(); ++y)
                for (int x = 0; x < before.width(); ++x)
                    changed += before.pixel(x, y) != after.pixel(x, y);
            QVERIFY2(changed > 2 * std::min(shown->width(), 40), qPrintable(nameOf(widget)));
            ++seen;
        }
        QVERIFY(seen > 30);
    }

    void whatIsElidedHasItsTextInTheTooltip()
    {
        settle(*m_page, 420);
        int elided = 0;
        for (const ElidedLabel *label : m_page->findChildren<ElidedLabel *>()) {
            if (!label->isVisible() || !label->isElided())
                continue;
            ++elided;
            QVERIFY(label->toolTip().contains(label->text().toHtmlEscaped()));
        }
        QVERIFY(elided > 0);
    }

    void nothingIsCutAtAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {420, 559, 560, 830, 1400})
            QTest::addRow("%d", width) << width;
    }

    void nothingIsCutAtAnyWidth()
    {
        QFETCH(int, width);
        settle(*m_page, width);
        QCOMPARE(m_page->width(), width);
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->parentWidget()->inherits("QAbstractScrollArea") ||
                widget->parentWidget()->inherits("QLineEdit"))
                continue;
            QVERIFY2(widget->parentWidget()->rect().contains(widget->geometry()), qPrintable(nameOf(widget)));
        }
        for (const FieldGrid *grid : m_page->findChildren<FieldGrid *>())
            QCOMPARE(grid->columns(), grid->width() < size::foldBelow ? 1 : 2);
    }

private:
    std::unique_ptr<Gallery> m_page;
};

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
