// SPDX-License-Identifier: MIT
#pragma once

#include "reading/openeddocument.h"
#include "reading/readingoffers.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace vivier {

class ElidedLabel;
class EmptyState;
class OfferBar;
class PageView;

/// One document: its pages with what can be done with selected text, or in words why there are none and what to do.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    using Offers = std::function<QList<ReadingOffer>(const QString &selected)>;

    DocumentView(DocumentOpener opener, Offers offers, QWidget *parent = nullptr);
    ~DocumentView() override;

    /// Opens it, unless it is open; one without an address says `nothing`.
    void show(const ReadableDocument &document, const QString &nothing);
    void close();
    const ReadableDocument &document() const { return m_document; }
    PageView *pages() const { return m_pages; }
    /// Words above it, where two stand beside each other.
    void setTitled(bool titled);
    /// What stands in the place of pages; "" when they are there.
    QString sentence() const;

Q_SIGNALS:
    void changed();
    void offersChanged(const QList<vivier::ReadingOffer> &offers);
    void putRequested(const QString &field, const QString &text);
    void browserRequested(const QUrl &url);

private:
    void open();
    void refresh();
    void tell(const QString &icon, const QString &sentence, const QString &action = {});
    void placeBar();

    DocumentOpener m_opener;
    Offers m_offersOf;
    ReadableDocument m_document;
    QString m_nothing;
    std::unique_ptr<OpenedDocument> m_opened;
    ElidedLabel *m_title;
    QStackedWidget *m_stack;
    EmptyState *m_words;
    PageView *m_pages;
    OfferBar *m_bar;
    QString m_selected;
    bool m_retries = false; ///< what the button does: once more, else the browser
};

} // namespace vivier
