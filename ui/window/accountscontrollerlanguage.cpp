// SPDX-License-Identifier: MIT
// The part of AccountsController that changes the language while the program runs.
#include "widgets/actions.h"
#include "window/accountscontroller.h"
#include "window/guidewindow.h"
#include "window/language.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"

#include <QApplication>
#include <QDialog>

#include <memory>
#include <utility>

namespace vivier {

/// As the preferences have it, as soon as nothing is lost by it.
void AccountsController::followLanguage()
{
    if (m_preferences->language() == m_language) {
        m_saidLater = false;
        return;
    }
    if (QApplication::activePopupWidget() || QGuiApplication::mouseButtons() != Qt::NoButton)
        return; // a menu is open, or somebody drags: the window may not go now
    const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
    for (const QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return; // its end brings us here
    }
    if (m_window->isUnfinished()) {
        if (!std::exchange(m_saidLater, true))
            m_window->notices()->tell({.level = Notice::Level::Info,
                                       .key = {},
                                       .text = tr("The language changes once you have finished here: what is not kept "
                                                  "yet would be lost.")});
        return;
    }
    m_saidLater = false;
    recreateWindow();
}

/// Its words were chosen when it was made. The accounts with their drafts, steps of undo and what is on its way stay as
/// they are; of the window comes back what does at a start.
void AccountsController::recreateWindow()
{
    m_language = m_preferences->language();
    const QString shown = session() ? session()->account().id : QString();
    const Preferences::Place place = m_window->place();
    const NoticeBar *notices = m_window->notices();
    const Notice said = notices->isHidden() ? Notice() : notices->notice();
    const bool isGuideOpen = m_window->findChild<GuideWindow *>() != nullptr;
    m_preferences->setWindowGeometry(m_window->saveGeometry());
    m_window->setSession(nullptr);
    m_window->setOthers({});
    speak(m_language);
    for (const auto &[id, held] : m_openAccounts) {
        if (held.session)
            held.session->sayAnew();
    }
    std::unique_ptr<MainWindow> before = std::exchange(m_window, std::make_unique<MainWindow>(m_preferences));
    wireWindow();
    m_window->actionTable()->setEnabled(ActionId::Accounts, m_keyPlace && !m_locked);
    if ((!m_keyPlace || m_locked) && m_gate)
        showGate(m_gate);
    m_window->show();
    before.reset(); // only now, or the program would end; and before there are texts, which it would check, too
    if (!shown.isEmpty()) {
        show(shown);
        m_window->goTo(place);
    }
    refreshOthers();
    refreshAccounts();
    if (said.level != Notice::Level::Info && m_window->notices()->isHidden())
        m_window->notices()->tell(said);
    if (isGuideOpen)
        m_window->actionTable()->action(ActionId::UserGuide)->trigger();
    m_window->activateWindow();
}

} // namespace vivier
