// SPDX-License-Identifier: MIT
#include "window/guidewindow.h"

#include "theme/theme.h"
#include "widgets/actions.h"
#include "window/shortcutsheet.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize guideSize{860, 680};
constexpr int headingsWidth = 230;
constexpr int headingsFrom = 640; ///< narrower, the page has the room

/// As GitHub makes the address of a heading.
QString fragmentOf(const QString &heading)
{
    static const QRegularExpression dropped(u"[^\\w -]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QString(heading.toLower()).remove(dropped).replace(u' ', u'-');
}

QList<QTextBlock> headingsIn(const QTextDocument &document)
{
    QList<QTextBlock> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            found.append(block);
    }
    return found;
}

} // namespace

GuideWindow::GuideWindow(const Actions *actions, QWidget *window)
    : QWidget(window, Qt::Window)
    , m_headings(new QListWidget)
    , m_page(new QTextBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"guideWindow"_s);
    setWindowTitle(tr("User guide"));
    m_headings->setObjectName(u"guideHeadings"_s);
    m_headings->setAccessibleName(tr("Contents"));
    m_headings->setWordWrap(true);
    m_headings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setObjectName(u"guidePage"_s);
    m_page->setAccessibleName(tr("User guide"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_headings);
    row->addWidget(m_page, 1);
    connect(m_headings, &QListWidget::currentRowChanged, this, &GuideWindow::goTo);
    connect(m_headings, &QListWidget::itemClicked, this, [this] { goTo(m_headings->currentRow()); });
    connect(m_page, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, &GuideWindow::markInSight);
    connect(&Theme::current(), &Theme::changed, this, &GuideWindow::refresh);
    refresh();
    for (const QTextBlock &heading : headingsIn(*m_page->document()))
        m_headings->addItem(heading.text());
    m_headings->setCurrentRow(0);
    resize((guideSize * Theme::current().scale()).boundedTo(screen()->availableSize() * 0.9));
    m_page->setFocus();
    auto *shortcuts = new QShortcut(actions->action(ActionId::Shortcuts)->shortcut(), this);
    connect(shortcuts, &QShortcut::activated, this, [this, actions] { ShortcutSheet::toggle(*actions, this); });
}

GuideWindow *GuideWindow::shownFor(const Actions *actions, QWidget *window)
{
    auto *guide = window->findChild<GuideWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!guide)
        guide = new GuideWindow(actions, window);
    guide->show();
    guide->raise();
    guide->activateWindow();
    return guide;
}

QString GuideWindow::text(const QString &language)
{
    QFile file(u":/guide/%1.md"_s.arg(language));
    const QString all = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    static const QRegularExpression section(u"^## (Using|Utiliser) Vivier\\n.*?(?=^## |\\z)"_s,
                                            QRegularExpression::MultilineOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    return section.match(all).captured();
}

/// Laid out anew, as colours and sizes are in the text; where the reader is stays.
void GuideWindow::refresh()
{
    const Theme &theme = Theme::current();
    const int at = m_page->verticalScrollBar()->value();
    m_headings->setFixedWidth(theme.px(headingsWidth));
    m_page->document()->setDefaultFont(theme.font(Theme::Type::Body));
    m_page->document()->setDocumentMargin(theme.px(size::space5));
    m_page->setMarkdown(text(QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s));
    m_page->verticalScrollBar()->setValue(at);
}

void GuideWindow::follow(const QUrl &url)
{
    if (!url.scheme().isEmpty()) {
        Q_EMIT openUrlRequested(url);
        return;
    }
    const QList<QTextBlock> headings = headingsIn(*m_page->document());
    for (int i = 0; i < headings.size(); ++i) {
        if (fragmentOf(headings.at(i).text()) != url.fragment(QUrl::FullyDecoded))
            continue;
        m_headings->setCurrentRow(i);
        goTo(i); // also when that is the marked one, and was scrolled away
        return;
    }
}

/// Where the reader scrolled to; one that was chosen near the end cannot come to the top.
void GuideWindow::markInSight()
{
    if (m_isGoing)
        return;
    const int top = m_page->verticalScrollBar()->value();
    const QList<QTextBlock> headings = headingsIn(*m_page->document());
    const auto topOf = [this, &headings](int i) {
        return static_cast<int>(m_page->document()->documentLayout()->blockBoundingRect(headings.at(i)).top());
    };
    const int marked = m_headings->currentRow();
    if (top == m_page->verticalScrollBar()->maximum() && marked >= 0 && marked < headings.size() &&
        topOf(marked) >= top)
        return;
    int row = 0;
    while (row + 1 < headings.size() && topOf(row + 1) <= top + 1)
        ++row;
    const QSignalBlocker noJump(m_headings);
    m_headings->setCurrentRow(row);
}

void GuideWindow::goTo(int heading)
{
    const QTextBlock block = headingsIn(*m_page->document()).value(heading);
    if (!block.isValid())
        return;
    m_isGoing = true;
    m_page->setTextCursor(QTextCursor(block)); // a screen reader reads on from there
    const double top = m_page->document()->documentLayout()->blockBoundingRect(block).top();
    m_page->verticalScrollBar()->setValue(static_cast<int>(top));
    m_isGoing = false;
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void GuideWindow::resizeEvent(QResizeEvent *)
{
    m_headings->setVisible(width() >= Theme::current().px(headingsFrom));
}

} // namespace vivier
