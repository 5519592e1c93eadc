// SPDX-License-Identifier: MIT
#pragma once

#include "reading/openeddocument.h"
#include "reading/pagesource.h"

#include <QTimer>

namespace vivier::test {

/// Pages of made-up words, which come as those of a file do: later, and of what is seen alone.
class PaperSource : public PageSource
{
public:
    static constexpr int linesOfPage = 20;
    static constexpr int wordsOfLine = 5;

    explicit PaperSource(int pages, QSizeF paper = {595, 842})
        : m_count(pages)
        , m_paper(paper)
    {
    }

    int count() const override { return m_count; }
    QSizeF size(int) const override { return m_paper; }
    void see(int first, int last, double scale) override
    {
        m_seen = {first, last};
        ++m_asked;
        for (int page = std::max(0, first - 1); page <= std::min(last + 1, m_count - 1); ++page) {
            QTimer::singleShot(0, this, [this, page, scale] { draw(page, scale); });
            if (page >= first && page <= last)
                QTimer::singleShot(0, this, [this, page] { Q_EMIT wordsReady(page, wordsOf(page)); });
        }
    }
    void wantWords(int first, int last) override
    {
        for (int page = first; page <= last; ++page)
            QTimer::singleShot(0, this, [this, page] { Q_EMIT wordsReady(page, wordsOf(page)); });
    }
    QString problem(int page) const override { return page == m_broken ? QStringLiteral("Torn.") : QString(); }

    std::pair<int, int> seen() const { return m_seen; }
    int asked() const { return m_asked; }
    void breakPage(int page) { m_broken = page; }
    void setLine(int page, int line, const QStringList &words) { m_lines.insert({page, line}, words); }

    /// "p3l4w1" where no other words were set.
    QList<ShownWord> wordsOf(int page) const
    {
        QList<ShownWord> words;
        for (int line = 0; line < linesOfPage; ++line) {
            QStringList of = m_lines.value({page, line});
            for (int word = 0; of.size() < wordsOfLine && !m_lines.contains({page, line}); ++word)
                of.append(QStringLiteral("p%1l%2w%3").arg(page).arg(line).arg(word));
            for (qsizetype word = 0; word < of.size(); ++word)
                words.append(
                    {of.at(word), QRectF(50 + 100 * double(word), 50 + 30 * line, 80, 20), word + 1 == of.size()});
        }
        return words;
    }

private:
    void draw(int page, double scale)
    {
        if (page < m_seen.first - 1 || page > m_seen.second + 1)
            return;
        if (page == m_broken) {
            Q_EMIT pageFailed(page);
            return;
        }
        QSizeF pixels = m_paper * scale;
        if (pixels.width() * pixels.height() > 6e6)
            pixels *= std::sqrt(6e6 / (pixels.width() * pixels.height()));
        QImage image(pixels.toSize(), QImage::Format_RGB32);
        image.fill(page % 2 ? Qt::cyan : Qt::yellow);
        Q_EMIT pixelsReady(page, image);
    }

    int m_count;
    QSizeF m_paper;
    std::pair<int, int> m_seen{0, -1};
    int m_asked = 0;
    int m_broken = -1;
    QHash<std::pair<int, int>, QStringList> m_lines;
};

/// A document that is in whatever state a test says.
class PaperDocument : public OpenedDocument
{
public:
    State state() const override { return m_state; }
    QString sentence() const override { return m_sentence; }
    PageSource *pages() override { return m_source.get(); }

    void become(State state, const QString &sentence = {})
    {
        m_state = state;
        m_sentence = sentence;
        Q_EMIT changed();
    }
    void come(std::unique_ptr<PaperSource> pages)
    {
        m_source = std::move(pages);
        become(State::Ready);
    }

private:
    State m_state = State::Fetching;
    QString m_sentence;
    std::unique_ptr<PaperSource> m_source;
};

} // namespace vivier::test
