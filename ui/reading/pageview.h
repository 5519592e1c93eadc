// SPDX-License-Identifier: MIT
#pragma once

#include "reading/documentwords.h"
#include "reading/pagelayout.h"
#include "reading/pagesource.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <optional>

namespace vivier {

/// Pages to read: zoomed, searched, and selected from by mouse and by key. Only what is on screen is asked for and
/// kept, and painting does nothing but put pixels in their places. A page that has not come yet is a white sheet.
///
/// Keys: Up, Down, Page Up and Page Down scroll; Home and End go to the first and the last page, with Shift they select
/// to the line's; Left and Right select the word before or after; Shift and an arrow select more or less, with Ctrl by
/// words; Ctrl and plus, minus, 0 zoom; F3 and Shift+F3 go on in what was found; Ctrl+C copies; Esc selects nothing.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr qsizetype mostFound = 10'000;

    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    /// nullptr: nothing to show. Not owned; the first page is on top, what was searched for is searched for here.
    void setSource(PageSource *source);
    PageSource *source() const { return m_source; }

    int pageCount() const { return m_layout.count(); }
    int currentPage() const; ///< the one that most of the view shows; from 0
    void goToPage(int page);

    double zoom() const; ///< 1: as large as on paper
    bool isFitting() const { return m_fits; }
    void zoomBy(int steps);
    void fitWidth();

    void search(const QString &words);
    QString searched() const { return m_searched; }
    int foundCount() const { return int(m_found.size()); }
    int foundIndex() const { return m_foundIndex; } ///< of the current one, from 0; -1: none
    bool isSearching() const { return m_nextToSearch < pageCount() && !m_folded.isEmpty(); }
    void goToFound(int by);

    bool hasSelection() const;
    QString selectedText() const;
    void selectNothing();
    void selectRange(const TextRange &range);
    /// Under the end of the selection, in the viewport; empty: it is not in sight.
    QRect selectionFoot() const;
    void copy() const;

    /// What is held: for who looks after the memory.
    QList<int> heldPages() const { return m_pixels.keys(); }
    qint64 heldBytes() const;
    /// Where a page is in the viewport now.
    QRect pageRect(int page) const;
    const DocumentWords &words() const { return m_words; }

Q_SIGNALS:
    void pageChanged();
    void zoomChanged();
    void foundChanged();
    void selectionChanged();
    /// A letter was typed while text is selected.
    void letterTyped(QChar letter);
    /// F3 with nothing to go on in, or Ctrl+F.
    void searchWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut(double scale = 0); ///< 0: as it is
    void setScale(double scale, bool fits);
    void ask();
    void forgetUnseen(int first, int last);
    void takePixels(int page, const QImage &image);
    void takeWords(int page, const QList<ShownWord> &words);
    void failed(int page);
    std::pair<int, int> inSight() const;
    QPoint offset() const;
    std::optional<TextPlace> placeAt(QPoint point) const;
    std::optional<TextPlace> cursor() const;
    void moveCursor(TextPlace to, bool keepAnchor);
    void selectByKey(int key, Qt::KeyboardModifiers modifiers);
    void showPlace(TextPlace place);
    QRectF onScreen(int page, const QRectF &box) const;
    void tellSelection();
    void describe();
    void paintPage(QPainter &painter, int page, const QRect &exposed) const;
    void paintMarks(QPainter &painter, int page) const;

    PageSource *m_source = nullptr; ///< forgotten when it goes
    PageLayout m_layout;
    DocumentWords m_words;
    QHash<int, QImage> m_pixels;
    QTimer m_asking; ///< several steps of scrolling ask once
    bool m_fits = true;
    bool m_isLayingOut = false;
    int m_toldPage = -1;

    QString m_searched;
    QByteArray m_folded;
    QList<TextRange> m_found;
    int m_foundIndex = -1;
    int m_nextToSearch = 0;

    std::optional<TextPlace> m_anchor;
    std::optional<TextPlace> m_cursor;
    std::optional<double> m_column; ///< where Up and Down go on
    bool m_selects = false;         ///< the button is held
};

} // namespace vivier
