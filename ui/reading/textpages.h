// SPDX-License-Identifier: MIT
#pragma once

#include "reading/pagesource.h"

#include <QFutureWatcher>
#include <QHash>

namespace vivier {

/// A text (of a DOCX, an ODT, a TXT file) as pages to read: its lines, wrapped, on sheets of A4. It is laid out and
/// drawn beside the window's thread.
class TextPages : public PageSource
{
    Q_OBJECT

public:
    explicit TextPages(QObject *parent = nullptr);
    ~TextPages() override;

    /// laidOut() when there are pages.
    void setText(const QString &text);

    int count() const override { return int(m_pages.size()); }
    QSizeF size(int page) const override;
    void see(int first, int last, double scale) override;
    void wantWords(int first, int last) override;
    QString problem(int) const override { return {}; }

Q_SIGNALS:
    void laidOut();

private:
    using Pages = QList<QList<ShownWord>>;
    struct Wish
    {
        int page = 0;
        QSize pixels;
    };
    struct Drawn
    {
        int page = 0;
        QImage image;
    };

    static Pages laid(const QString &text, const QFont &font);
    static Drawn drawn(const QList<ShownWord> &words, const Wish &wish, const QFont &font);
    void drawNext();
    void tellWords(int page);

    Pages m_pages;
    QList<Wish> m_wishes;
    QHash<int, QSize> m_drawn; ///< or being drawn, of those near the screen
    QFutureWatcher<Pages> m_laying;
    QFutureWatcher<Drawn> m_drawing;
};

} // namespace vivier
