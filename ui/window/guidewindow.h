// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;
class QUrl;

namespace vivier {

class Actions;

/// The user guide: in English the section "Using Vivier" of the README, in French its translation beside it. A window
/// of its own, to be read beside the work; its headings are listed. Asks nothing of the network: links of the web go to
/// openUrlRequested().
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    GuideWindow(const Actions *actions, QWidget *window);

    /// The one of this window, brought to the front; made when there is none. `actions` are the window's.
    static GuideWindow *shownFor(const Actions *actions, QWidget *window);
    /// Markdown, from its "##" to the next. `language`: "en" or "fr".
    static QString text(const QString &language);

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void follow(const QUrl &url);
    void goTo(int heading);
    void markInSight();

    QListWidget *m_headings;
    QTextBrowser *m_page;
    bool m_isGoing = false; ///< to a chapter that was chosen
};

} // namespace vivier
