// SPDX-License-Identifier: MIT
#include "reading/readingpane.h"

#include "candidate/phone.h"
#include "model/accountsession.h"
#include "reading/documentview.h"
#include "reading/pageview.h"
#include "theme/icons.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestOfTwo = 300; ///< of two documents beside each other
constexpr int narrowest = 300;
constexpr int searchWidth = 150;
constexpr int chooserLetters = 18;

/// What belongs together stays in one line where the others go to the next.
QWidget *together(std::initializer_list<QWidget *> widgets)
{
    auto *group = new QWidget;
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::space1);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return group;
}

QString asKeys(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ReadingPane::ReadingPane(AccountSession *session, DocumentOpener opener, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_opener(std::move(opener))
    , m_chooser(new QComboBox)
    , m_search(new SearchField)
    , m_found(new PlainLabel)
    , m_page(new PlainLabel)
    , m_both(new QSplitter(Qt::Horizontal))
    , m_main(makeView())
{
    setObjectName(u"readingPane"_s);
    setAccessibleName(tr("Resume and documents"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_both, 1);
    m_both->setChildrenCollapsible(false);
    m_both->setHandleWidth(1);
    m_both->addWidget(m_main);
    setFocusProxy(m_main);

    connect(session, &AccountSession::currentChanged, this, &ReadingPane::refresh);
    connect(session, &AccountSession::keyChanged, this, [this](const QString &from, const QString &to) {
        if (m_key == from)
            m_key = to; // the same candidate
    });
    connect(session->candidates(), &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &cell) {
        if (cell.data(CandidateModel::KeyRole).toString() == m_session->current())
            refresh();
    });
    connect(m_chooser, &QComboBox::activated, this, &ReadingPane::choose);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        for (DocumentView *view : {m_main, m_old}) {
            if (view)
                view->pages()->search(words);
        }
    });
    connect(m_search, &SearchField::resultsRequested, this, [this] { pages()->goToFound(1); });
    refreshTools();
}

QToolButton *ReadingPane::makeButton(const QString &name, const QString &icon, const QString &what, const QString &keys)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon));
    button->setAccessibleName(what);
    button->setToolTip(keys.isEmpty() ? what : u"%1 (%2)"_s.arg(what, keys));
    return button;
}

QWidget *ReadingPane::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new FlowLayout(tools, size::space1);
    row->setContentsMargins(size::space3, size::space2, size::space3, size::space2);
    m_chooser->setObjectName(u"documentChooser"_s);
    m_chooser->setAccessibleName(tr("What is shown"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(chooserLetters);
    m_search->setObjectName(u"documentSearch"_s);
    m_search->setAccessibleName(tr("Search in the document"));
    m_search->setPlaceholder(tr("Search"));
    m_search->setToolTip(tr("Search in the document (%1)").arg(asKeys(QKeySequence(Qt::Key_F3))));
    m_search->setFixedWidth(Theme::current().px(searchWidth));
    m_found->setObjectName(u"foundCount"_s);
    m_page->setObjectName(u"pageCount"_s);
    for (QLabel *label : {m_found, m_page})
        setTextType(label, Theme::Type::Small, ColorRole::Soft);
    m_previous = makeButton(u"previousFound"_s, u"chevron-up"_s, tr("Previous match"),
                            asKeys(QKeySequence(Qt::SHIFT | Qt::Key_F3)));
    m_next = makeButton(u"nextFound"_s, u"chevron-down"_s, tr("Next match"), asKeys(QKeySequence(Qt::Key_F3)));
    m_smaller = makeButton(u"zoomOut"_s, {}, tr("Smaller"), asKeys(QKeySequence::ZoomOut));
    m_smaller->setText(u"−"_s);
    m_zoom = makeButton(u"fitWidth"_s, {}, tr("Fit the width"), asKeys(QKeySequence(Qt::CTRL | Qt::Key_0)));
    m_larger = makeButton(u"zoomIn"_s, u"plus"_s, tr("Larger"), asKeys(QKeySequence::ZoomIn));
    m_compare = makeButton(u"oldBesideNew"_s, u"columns-2"_s, tr("Old beside new"));
    m_compare->setCheckable(true);
    m_browser = makeButton(u"documentInBrowser"_s, u"external-link"_s, tr("Open in the browser"));
    for (QWidget *widget : {static_cast<QWidget *>(m_chooser), together({m_smaller, m_zoom, m_larger, m_page}),
                            together({m_compare, m_browser}), together({m_search, m_previous, m_next, m_found})})
        row->addWidget(widget);
    connect(m_previous, &QToolButton::clicked, this, [this] { pages()->goToFound(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { pages()->goToFound(1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { pages()->zoomBy(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { pages()->zoomBy(1); });
    connect(m_zoom, &QToolButton::clicked, this, [this] { pages()->fitWidth(); });
    connect(m_compare, &QToolButton::toggled, this, &ReadingPane::showChosen);
    connect(m_browser, &QToolButton::clicked, this, [this] { Q_EMIT openUrlRequested(m_main->document().url); });
    return tools;
}

DocumentView *ReadingPane::makeView()
{
    const auto offers = [session = m_session](const QString &selected) {
        const QString &region = session->account().phoneRegion;
        return readingOffers(selected, session->candidates()->catalog(),
                             region.isEmpty() ? defaultPhoneRegion(QLocale::system()) : region);
    };
    auto *view = new DocumentView(m_opener, offers);
    connect(view, &DocumentView::putRequested, this, &ReadingPane::putRequested);
    connect(view, &DocumentView::offersChanged, this, &ReadingPane::offersChanged);
    connect(view, &DocumentView::browserRequested, this, &ReadingPane::openUrlRequested);
    connect(view, &DocumentView::changed, this, &ReadingPane::refreshTools);
    const PageView *shown = view->pages();
    connect(shown, &PageView::pageChanged, this, &ReadingPane::refreshTools);
    connect(shown, &PageView::zoomChanged, this, &ReadingPane::refreshTools);
    connect(shown, &PageView::foundChanged, this, &ReadingPane::refreshTools);
    connect(shown, &PageView::searchWanted, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    return view;
}

PageView *ReadingPane::pages() const
{
    return m_main->pages();
}

DocumentView *ReadingPane::beside() const
{
    return m_old && !m_old->isHidden() ? m_old : nullptr;
}

/// Several changes of one turn, and those that come while nobody looks, are one.
void ReadingPane::refresh()
{
    m_isStale = true;
    if (isVisible())
        fill();
}

void ReadingPane::fill()
{
    m_isStale = false;
    const QString key = m_session->current();
    const QList<ChosenDocument> documents = readableDocuments(m_session);
    if (key == m_key && documents == m_documents)
        return;
    if (key != m_key)
        m_extra.reset();
    m_key = key;
    m_documents = documents;
    showChosen();
}

void ReadingPane::show(const ReadableDocument &document)
{
    m_extra = document;
    if (isVisible())
        showChosen();
}

void ReadingPane::showField(const QString &field)
{
    m_extra.reset();
    m_wanted = field + u'+';
    if (isVisible())
        showChosen();
}

void ReadingPane::choose(int index)
{
    m_extra.reset();
    m_wanted = m_documents.value(index).id;
    showChosen();
}

/// That of the ATS beside the drafted one of the same field.
std::optional<ChosenDocument> ReadingPane::other() const
{
    const int index = m_chooser->currentIndex();
    if (m_extra || index < 0 || index >= m_documents.size() || !m_documents.at(index).isNew)
        return std::nullopt;
    const auto found = std::find_if(
        m_documents.cbegin(), m_documents.cend(),
        [field = m_documents.at(index).field](const ChosenDocument &one) { return one.field == field && !one.isNew; });
    return found == m_documents.cend() ? std::nullopt : std::optional(*found);
}

bool ReadingPane::mayCompare() const
{
    return other() && width() >= 2 * Theme::current().px(narrowestOfTwo);
}

void ReadingPane::showChosen()
{
    {
        const QSignalBlocker quiet(m_chooser);
        m_chooser->clear();
        for (const ChosenDocument &one : std::as_const(m_documents))
            m_chooser->addItem(themedIcon(u"file-text"_s), one.document.title, one.id);
        if (m_extra)
            m_chooser->addItem(themedIcon(u"file-text"_s), m_extra->title);
        // What was chosen, else its other version, else the first.
        QString field = m_wanted;
        field.remove(u'+');
        const auto same = [this](const auto &fits) {
            const auto found = std::find_if(m_documents.cbegin(), m_documents.cend(), fits);
            return found == m_documents.cend() ? -1 : int(found - m_documents.cbegin());
        };
        int index = same([this](const ChosenDocument &one) { return one.id == m_wanted; });
        if (index < 0)
            index = same([&field](const ChosenDocument &one) { return one.field == field; });
        m_chooser->setCurrentIndex(m_extra ? int(m_documents.size()) : std::max(0, index));
    }
    const QString nothing = m_session->current().isEmpty()
                                ? tr("No candidate is open.")
                                : tr("There is nothing to read here: no resume, portfolio or "
                                     "document is known of this candidate.");
    const ChosenDocument chosen = m_documents.value(m_chooser->currentIndex());
    m_main->show(m_extra.value_or(chosen.document), nothing);
    const std::optional<ChosenDocument> old = other();
    const bool compares = m_compare->isChecked() && mayCompare();
    if (compares && !m_old) {
        m_old = makeView();
        m_old->pages()->search(m_search->text());
        m_both->addWidget(m_old);
    }
    m_main->setTitled(compares);
    if (m_old) {
        m_old->setTitled(true);
        m_old->setVisible(compares);
        if (compares)
            m_old->show(old->document, {});
        else
            m_old->close();
    }
    refreshTools();
}

void ReadingPane::refreshTools()
{
    const PageView &view = *pages();
    const bool isThere = view.pageCount() > 0;
    const QLocale locale;
    m_chooser->setEnabled(m_chooser->count() > 0);
    const int found = view.foundCount();
    const QString count = view.isSearching() ? locale.toString(found) + u'…' : locale.toString(found);
    m_found->setText(view.searched().isEmpty() || !isThere ? QString()
                     : found > 0                           ? tr("%L1 of %2").arg(view.foundIndex() + 1).arg(count)
                     : view.isSearching()                  ? tr("Searching…")
                                                           : tr("not found"));
    for (QToolButton *button : {m_previous, m_next})
        button->setEnabled(found > 0);
    for (QToolButton *button : {m_smaller, m_zoom, m_larger})
        button->setEnabled(isThere);
    m_zoom->setText(isThere ? tr("%L1 %").arg(std::lround(view.zoom() * 100)) : QString());
    m_zoom->setVisible(isThere);
    //: Page 1 of 2
    m_page->setText(isThere ? tr("%L1 of %L2").arg(view.currentPage() + 1).arg(view.pageCount()) : QString());
    m_compare->setVisible(mayCompare());
    m_browser->setEnabled(!m_main->document().url.isEmpty());
}

QSize ReadingPane::minimumSizeHint() const
{
    const int width = Theme::current().px(narrowest);
    return {width, QWidget::minimumSizeHint().height()};
}

void ReadingPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        fill();
    showChosen();
}

/// Nobody looks: nothing is asked for, and no page is kept.
void ReadingPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_main->close();
    if (m_old)
        m_old->close();
}

void ReadingPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool compares = m_compare->isChecked() && mayCompare();
    if (compares != (beside() != nullptr))
        showChosen();
    else
        refreshTools();
}

void ReadingPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_search->setFixedWidth(Theme::current().px(searchWidth));
}

/// From the search to what was found, and back to the text.
void ReadingPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F3 && !(event->modifiers() & ~Qt::ShiftModifier))
        pages()->goToFound(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void ReadingPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(ColorRole::Panel));
    painter.fillRect(QRect(0, m_both->y() - 1, width(), 1), Theme::current().color(ColorRole::Line));
}

} // namespace vivier
