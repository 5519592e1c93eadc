// SPDX-License-Identifier: MIT
// The window from right to left, in a language of nobody: what stands at one side stands at the other, and words begin
// there. Each page is laid out both ways with the same words.
#include "form/candidateform.h"
#include "list/candidatelistpane.h"
#include "theme/theme.h"
#include "ui/pseudolanguage.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"

#include <QAbstractItemView>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QMenuBar>
#include <QPointer>
#include <QSplitter>
#include <QStyle>

#include <cmath>
#include <memory>
#include <utility>

using namespace vivier;
using namespace vivier::test;

class MirroredTest : public ShownWindow
{
    Q_OBJECT

    static constexpr int slack = 24; // pixels: margins are not the same at both sides
    std::unique_ptr<PseudoLanguage> m_language;
    QStringList m_wrong;
    int m_moved = 0;  // widgets that stand far from where they stood
    int m_turned = 0; // labels that begin at the other side
    int m_views = 0;

    /// As it is laid out: what has a place of its own in its parent, by its parent's layout.
    using Places = QHash<const QWidget *, QRect>;
    Places places() const
    {
        Places all;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const QWidget *parent = widget->parentWidget();
            const bool isLaidOut = parent && (parent->layout() || qobject_cast<const QSplitter *>(parent));
            if (widget->isVisible() && !widget->isWindow() && isLaidOut)
                all.insert(widget, widget->geometry());
        }
        return all;
    }

    /// A layout settles in several rounds.
    bool settles() const
    {
        Places last;
        return QTest::qWaitFor([&] {
            const Places now = places();
            return std::exchange(last, now) == now && !now.isEmpty();
        });
    }

    static QRect mirrored(const QWidget *widget, const QRect &place)
    {
        const int width = widget->parentWidget()->width();
        return {width - place.x() - place.width(), place.y(), place.width(), place.height()};
    }

    QStringList strangers(const Places &before) const
    {
        QStringList found;
        const Places now = places();
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            if (!now.contains(it.key()))
                continue; // a hint that was there for a moment
            const int left = now.value(it.key()).x();
            const int wanted = mirrored(it.key(), *it).x();
            if (std::abs(left - wanted) > slack)
                found.append(u"%1 stands at %2 and not at %3"_s.arg(called(it.key())).arg(left).arg(wanted));
        }
        return found;
    }

    QList<QPointer<QLabel>> labelsAt(Qt::Alignment side) const
    {
        QList<QPointer<QLabel>> found;
        for (QLabel *label : m_window->findChildren<QLabel *>()) {
            const Qt::Alignment seen = QStyle::visualAlignment(label->layoutDirection(), label->alignment());
            if (label->isVisible() && !label->text().isEmpty() && seen.testAnyFlags(side))
                found.append(label);
        }
        return found;
    }

    /// How much is drawn in each column of pixels: where it changes from line to line.
    static QList<double> inkOf(QAbstractItemView *view)
    {
        const QImage image = view->viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        QList<double> ink(image.width(), 0.0);
        for (int y = 1; y < image.height(); ++y) {
            const uchar *above = image.constScanLine(y - 1);
            const uchar *here = image.constScanLine(y);
            for (int x = 0; x < image.width(); ++x)
                ink[x] += std::abs(here[x] - above[x]);
        }
        return ink;
    }
    struct Drawn
    {
        QPointer<QAbstractItemView> view;
        QList<double> ink;
    };
    QList<Drawn> views() const
    {
        QList<Drawn> all;
        for (auto *view : m_window->findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                all.append({view, inkOf(view)});
        }
        return all;
    }

    /// Whether what is drawn now is rather the mirror of what was than the same.
    static bool isTurned(const QList<double> &before, const QList<double> &now)
    {
        double same = 0;
        double mirror = 0;
        const qsizetype width = qMin(now.size(), before.size());
        for (qsizetype x = 0; x < width; ++x) {
            same += std::abs(now.at(x) - before.at(x));
            mirror += std::abs(now.at(now.size() - 1 - x) - before.at(x));
        }
        return mirror <= same;
    }

    void turn(Qt::LayoutDirection direction)
    {
        QApplication::setLayoutDirection(direction);
        const QSize size = m_window->size();
        m_window->resize(size + QSize(10, 10)); // what is placed by hand is placed by it
        QCoreApplication::processEvents();
        m_window->resize(size);
    }

    void see(const char *page)
    {
        turn(Qt::LeftToRight);
        QVERIFY(settles());
        const Places before = places();
        const QList<QPointer<QLabel>> leading = labelsAt(Qt::AlignLeft);
        const QList<Drawn> drawn = views();
        turn(Qt::RightToLeft);
        QVERIFY(settles());
        QStringList found;
        const auto isMirrored = [&] {
            found = strangers(before);
            return found.isEmpty();
        };
        if (QTest::qWaitFor(isMirrored, 1000))
            found.clear();
        const Places after = places();
        for (auto it = after.cbegin(); it != after.cend(); ++it)
            m_moved += std::abs(mirrored(it.key(), *it).x() - it->x()) > 3 * slack ? 1 : 0;
        const QList<QPointer<QLabel>> turned = labelsAt(Qt::AlignRight);
        for (const QPointer<QLabel> &label : leading) {
            if (label.isNull() || !label->isVisible())
                continue;
            ++m_turned;
            if (!turned.contains(label))
                found.append(u"“%1” begins at the left: %2"_s.arg(label->text(), called(label)));
        }
        for (const Drawn &one : drawn) {
            if (one.view.isNull() || !one.view->isVisible())
                continue;
            ++m_views;
            if (!isTurned(one.ink, inkOf(one.view)))
                found.append(u"its rows are drawn from the left: "_s + called(one.view));
        }
        for (const QString &one : std::as_const(found))
            m_wrong.append(QString::fromLatin1(page) + u": "_s + one);
    }

    void trigger(ActionId id) { m_window->actionTable()->action(id)->trigger(); }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_language = std::make_unique<PseudoLanguage>(PseudoLanguage::Kind::RightToLeft);
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        QCoreApplication::installTranslator(m_language.get());
    }
    void cleanup()
    {
        if (m_window)
            clear();
        m_language.reset();
        QApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
        QLocale::setDefault(QLocale::c());
    }

    /// By the language alone, nobody has to say it.
    void theLanguageTurnsTheWindow()
    {
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        make();
        open({1440, 900});
        const QString menu = m_window->menuBar()->actions().constFirst()->text();
        QCOMPARE(menu.back().direction(), QChar::DirR);
        const auto middle = [this](const QWidget *part) {
            return part->mapTo(m_window.get(), part->rect().center()).x();
        };
        QTRY_VERIFY(m_window->form() && m_window->form()->isVisible());
        QTRY_VERIFY(middle(list()) > middle(m_window->form()));
        QVERIFY(middle(m_window->findChild<QWidget *>(u"accountButton"_s)) > middle(search()));
    }

    void everythingIsMirrored_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024") << QSize(1024, 700);
        QTest::newRow("1440") << QSize(1440, 900);
    }
    void everythingIsMirrored()
    {
        QFETCH(const QSize, size);
        m_wrong.clear();
        m_moved = m_turned = m_views = 0;
        make();
        open(size);
        const QString key = m_work->bench.someone();
        QTRY_COMPARE(session()->current(), key);
        CandidateModel *model = session()->candidates();
        QVERIFY(model->setData(model->indexOf(key, u"phone"_s), u"+33612345678"_s));
        see("candidate");
        trigger(ActionId::ShowChanges);
        see("changes");
        trigger(ActionId::SelectMatching);
        see("selected");
        trigger(ActionId::SelectedTags);
        see("an edit of many");
        press(Qt::Key_Escape);
        session()->selection()->clear();
        trigger(ActionId::ShowOutbox);
        see("outbox");
        trigger(ActionId::ShowHistory);
        see("history");
        trigger(ActionId::ShowTags);
        see("tags");
        trigger(ActionId::ShowBoard);
        m_window->findChild<CandidateListPane *>()->setJob(session()->jobs()->jobs().first().reference);
        see("board");
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
        QVERIFY2(m_moved > 50, qPrintable(QString::number(m_moved))); // or nothing was looked at
        QVERIFY2(m_turned > 20, qPrintable(QString::number(m_turned)));
        QVERIFY2(m_views > 5, qPrintable(QString::number(m_views)));
    }
};

QTEST_MAIN(MirroredTest)
#include "tst_mirrored.moc"
