// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workbench.h"
#include "widgets/searchfield.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QTest>

namespace vivier::test {

/// What a widget is called in a message.
inline QString called(const QWidget *widget)
{
    const QString name = widget->objectName().isEmpty() ? u"(no name)"_s : widget->objectName();
    QString path = u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), name);
    if (const QWidget *parent = widget->parentWidget())
        path += u" in "_s + QString::fromLatin1(parent->metaObject()->className()) + u' ' + parent->objectName();
    return path;
}

/// The whole window on a session that has read a sandbox, with somebody open; keys go where the focus is.
class ShownWindow : public QObject
{
protected:
    void make()
    {
        m_preferences = std::make_unique<Preferences>(m_folder.path());
        m_work = std::make_unique<Workbench>();
        m_preferences->setChecksLinks(false);  // links of tests lead nowhere
        m_preferences->setWorksOffline(false); // whatever the test before has left
        m_preferences->setPlace(m_work->account().id, {});
        m_preferences->setLastJob(m_work->account().id, {});
        m_window = std::make_unique<MainWindow>(m_preferences.get());
    }

    void clear()
    {
        m_window->setSession(nullptr);
        m_window.reset();
        m_work.reset();
    }

    AccountSession *session() { return m_work->session.get(); }
    QListView *list() { return m_window->findChild<QListView *>(u"candidateListView"_s); }
    SearchField *search() { return m_window->findChild<SearchField *>(u"searchField"_s); }
    /// Whichever is in sight, or none.
    QDialog *dialog()
    {
        for (auto *one : m_window->findChildren<QDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    static void closeMenu()
    {
        if (QMenu *open = menu())
            open->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// The menu that comes as the pointer asks, or the menu key.
    static QMenu *ask(QWidget *widget, QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse)
    {
        const QPoint middle = widget->rect().center();
        QContextMenuEvent event(reason, middle, widget->mapToGlobal(middle), Qt::NoModifier);
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(widget, &event);
        return menu();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    void show(QSize size)
    {
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void open(QSize size = {1440, 900})
    {
        show(size);
        m_window->setSession(session());
        QVERIFY(m_work->fill());
        session()->setCurrent(m_work->bench.someone());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Workbench> m_work;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace vivier::test
