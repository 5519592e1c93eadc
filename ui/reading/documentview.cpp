// SPDX-License-Identifier: MIT
#include "reading/documentview.h"

#include "candidate/linkrepair.h"
#include "reading/offerbar.h"
#include "reading/pageview.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

} // namespace

DocumentView::DocumentView(DocumentOpener opener, Offers offers, QWidget *parent)
    : QWidget(parent)
    , m_opener(std::move(opener))
    , m_offersOf(std::move(offers))
    , m_title(new ElidedLabel({}, Theme::Type::SmallStrong, ColorRole::Soft))
    , m_stack(new QStackedWidget)
    , m_words(new EmptyState)
    , m_pages(new PageView)
    , m_bar(new OfferBar(m_pages->viewport()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout; // takes no room while the title is hidden
    top->setContentsMargins(size::space3, size::space1, size::space3, size::space1);
    top->addWidget(m_title);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    m_title->setObjectName(u"documentTitle"_s);
    m_title->hide();
    m_words->setObjectName(u"documentWords"_s);
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_pages);
    setFocusProxy(m_pages);

    connect(m_words, &EmptyState::actionTriggered, this, [this] {
        if (m_retries)
            open();
        else
            Q_EMIT browserRequested(m_document.url);
    });
    connect(m_pages, &PageView::selectionChanged, this, &DocumentView::placeBar);
    connect(m_pages, &PageView::letterTyped, this, [this](QChar letter) {
        const QList<ReadingOffer> offered = m_bar->offers();
        const auto found = std::find_if(offered.cbegin(), offered.cend(),
                                        [letter](const ReadingOffer &one) { return one.letter == letter; });
        if (found != offered.cend())
            Q_EMIT putRequested(found->field, found->text);
    });
    connect(m_bar, &OfferBar::chosen, this,
            [this](const ReadingOffer &offer) { Q_EMIT putRequested(offer.field, offer.text); });
    connect(m_bar, &OfferBar::copyRequested, m_pages, &PageView::copy);
}

DocumentView::~DocumentView()
{
    const QSignalBlocker quiet(m_pages); // who listens may be half gone
    m_pages->disconnect(this);
    m_pages->setSource(nullptr);
}

void DocumentView::setTitled(bool titled)
{
    m_title->setVisible(titled);
}

QString DocumentView::sentence() const
{
    return m_stack->currentWidget() == m_words ? m_words->sentence() : QString();
}

void DocumentView::show(const ReadableDocument &document, const QString &nothing)
{
    m_title->setText(document.title);
    m_pages->setAccessibleName(document.title.isEmpty() ? tr("Document") : document.title);
    const bool isSame = m_document.url == document.url && m_nothing == nothing && (m_opened || document.url.isEmpty());
    m_document = document;
    m_nothing = nothing;
    if (!isSame)
        open();
}

void DocumentView::close()
{
    m_document = {};
    m_nothing.clear();
    m_pages->setSource(nullptr);
    m_opened.reset();
}

void DocumentView::open()
{
    m_pages->setSource(nullptr);
    m_opened.reset();
    if (isWebLink(m_document.url)) {
        m_opened = m_opener(m_document);
        connect(m_opened.get(), &OpenedDocument::changed, this, &DocumentView::refresh);
    }
    refresh();
}

void DocumentView::tell(const QString &icon, const QString &sentence, const QString &action)
{
    const bool hadFocus = m_pages->hasFocus();
    m_words->setContent(icon, sentence, action);
    m_stack->setCurrentWidget(m_words);
    if (hadFocus)
        m_words->setFocus(Qt::OtherFocusReason);
}

void DocumentView::refresh()
{
    m_retries = false;
    if (!m_opened) {
        tell(u"file-text"_s, m_nothing);
        Q_EMIT changed();
        return;
    }
    switch (m_opened->state()) {
    case OpenedDocument::State::Fetching:
        tell(u"loader"_s,
             m_document.bytes > 0 ? tr("Fetching, %1…").arg(sizeWords(m_document.bytes)) : tr("Fetching…"));
        break;
    case OpenedDocument::State::Ready:
        if (m_pages->source() != m_opened->pages())
            m_pages->setSource(m_opened->pages());
        m_stack->setCurrentWidget(m_pages);
        break;
    case OpenedDocument::State::Refused:
        tell(u"circle-alert"_s, m_opened->sentence(), tr("&Open in the browser"));
        break;
    case OpenedDocument::State::Offline:
        m_retries = true;
        tell(u"cloud-off"_s,
             tr("You are working offline, and this document is not on this computer. It can be read once you are "
                "online again."),
             tr("Try a&gain"));
        break;
    }
    Q_EMIT changed();
}

void DocumentView::placeBar()
{
    const QString selected = m_pages->selectedText();
    if (selected != m_selected) {
        m_selected = selected;
        m_bar->setOffers(m_offersOf(selected));
        Q_EMIT offersChanged(m_bar->offers());
    }
    m_bar->standAt(m_pages->selectionFoot());
}

} // namespace vivier
