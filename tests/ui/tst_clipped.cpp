// Every page in every language, wide and narrow: no word is cut that does not end in "…".
#include "dialogs/preferencesdialog.h"
#include "form/candidateform.h"
#include "theme/theme.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "window/changespane.h"
#include "window/unlockpage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QTranslator>

using namespace vivier;
using namespace vivier::test;

class ClippedTest : public ShownWindow
{
    Q_OBJECT

    QTranslator m_language;

    /// What is cut of `root`, by its own frame or by what it lies in.
    static QStringList clipped(QWidget *root)
    {
        QStringList found;
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            const QString text = button ? button->text() : label ? label->text() : QString();
            if (text.isEmpty() || qobject_cast<const QLineEdit *>(widget->parentWidget())) // an icon in a field
                continue;
            const bool wraps = label && label->wordWrap();
            if (!wraps && widget->width() < widget->minimumSizeHint().width())
                found.append(u"“%1” has %2 of %3: %4"_s.arg(text)
                                 .arg(widget->width())
                                 .arg(widget->minimumSizeHint().width())
                                 .arg(called(widget)));
            if (wraps && widget->height() < widget->heightForWidth(widget->width()))
                found.append(u"“%1” needs more lines: %2"_s.arg(text, called(widget)));
            // A bar that scrolls sideways hides what is beside it on purpose, and by whole words.
            for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
                const int left = widget->mapTo(around, QPoint()).x();
                if (left < 0 || left + widget->width() > around->width()) {
                    found.append(u"“%1” goes beyond %2"_s.arg(text, called(around)));
                    break;
                }
                if (around == root)
                    break;
            }
        }
        return found;
    }

    void check(const char *page, QWidget *root = nullptr)
    {
        QStringList found;
        const bool isWhole = QTest::qWaitFor(
            [&] {
                found = clipped(root ? root : m_window.get()); // a layout settles in several rounds
                return found.isEmpty();
            },
            1000);
        QVERIFY2(isWhole, qPrintable(QString::fromLatin1(page) + u": "_s + found.join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); } // its padding takes room, too

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            for (const QSize size : {QSize(1024, 700), QSize(1440, 900)})
                QTest::addRow("%s, %d", qPrintable(language), size.width()) << language << size;
        }
    }
    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QVERIFY(m_language.load(QLocale(language), u"vivier"_s, u"_"_s, u":/i18n"_s));
        QCoreApplication::installTranslator(&m_language);
        const auto forget = qScopeGuard([this] {
            clear();
            QCoreApplication::removeTranslator(&m_language);
        });
        make();
        open(size);
        const auto trigger = [this](ActionId id) { m_window->actionTable()->action(id)->trigger(); };
        QTRY_VERIFY(!workspace()->current().isEmpty());
        check("the candidate");
        workspace()->engine()->connectivity()->setWorkOffline(true);
        const QString key = workspace()->current();
        const auto type = [&](const QString &field, const QString &text) {
            m_work->model().setData(m_work->model().indexOf(key, field), text);
        };
        type(u"email"_s, u"no address"_s);
        type(u"phone"_s, u"+33 6 12 34 56 78"_s);
        type(u"firstname"_s, u"Zoë"_s);
        if (!m_window->findChild<ChangesPane *>()->isVisible())
            trigger(ActionId::ShowChanges);
        check("what will be sent");
        workspace()->send(key, {.confirmed = true});
        QTRY_VERIFY(workspace()->engine()->outbox()->contains(key));
        if (!m_window->findChild<ChangesPane *>()->isVisible())
            trigger(ActionId::ShowChanges);
        check("in the outbox");
        type(u"firstname"_s, u"Zoé"_s);
        check("newer than the outbox");
        trigger(ActionId::ShowActivity);
        check("activity");
        trigger(ActionId::ShowOutbox);
        check("the outbox");
        trigger(ActionId::ShowHistory);
        check("the history");
        trigger(ActionId::ShowConflicts);
        check("conflicts");
        trigger(ActionId::NewCandidate);
        check("a new candidate");
        search()->setText(u"nobody has this name"_s);
        check("no match");
        PreferencesDialog preferences(m_preferences.get(), m_window.get());
        preferences.show();
        check("preferences", &preferences);
        for (const auto kind : {KeyError::Kind::ChoosePassphrase, KeyError::Kind::WrongPassphrase,
                                KeyError::Kind::KeyGone, KeyError::Kind::Fault}) {
            m_window->unlockPage()->ask({.kind = kind, .detail = {}});
            check("unlock", m_window->unlockPage());
        }
    }

    /// The rule itself: a button that is too narrow, and one that sticks out, are found.
    void whatIsCutIsFound()
    {
        QWidget root;
        root.resize(200, 100);
        auto *narrow = new QToolButton(&root);
        narrow->setText(u"a rather long word"_s);
        narrow->setToolButtonStyle(Qt::ToolButtonTextOnly);
        narrow->setGeometry(0, 0, 20, 20);
        auto *outside = new QLabel(u"word"_s, &root);
        outside->setGeometry(190, 40, 100, 20);
        root.show();
        QCOMPARE(clipped(&root).size(), 2);
    }
};

QTEST_MAIN(ClippedTest)
#include "tst_clipped.moc"
