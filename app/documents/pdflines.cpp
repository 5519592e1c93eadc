#include "pdflines.h"

#include "cvlines.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vivier::cv {

namespace {

constexpr qreal aligned = 2.5;  ///< points; glyphs begin a little right of where they are set
constexpr qreal levelled = 1.5; ///< points; baselines of one line
constexpr qreal maxIndent = 45; ///< points, of a first line
constexpr QChar brokenHyphen(0xFFFE);

qreal height(const QList<QRectF> &pieces)
{
    qreal tallest = 0;
    for (const QRectF &piece : pieces)
        tallest = qMax(tallest, piece.height());
    return tallest;
}

bool isNear(qreal a, qreal b)
{
    return qAbs(a - b) <= aligned;
}

/// Its left edge, or that of what its label stands before.
bool beginsAt(const PdfSegment &segment, qreal x)
{
    return isNear(segment.left(), x) ||
           (segment.labelled && segment.first.size() > 1 && isNear(segment.first[1].left(), x));
}

struct Paragraph
{
    QString text;
    PdfSegment end; ///< its last segment
    int page = 0;
    qreal left = 0;
    qreal right = 0; ///< the farthest of its lines
    qreal baseline = 0;
    qreal pitch = 0;       ///< between its lines; 0: only one yet
    QList<qreal> rights{}; ///< of its lines but the last
    bool labelled = false;
    bool besides = false; ///< the next cell, not the next line
};

bool endsSentence(const QString &text)
{
    const QString end = text.trimmed();
    return end.isEmpty() || QStringView(u".!?").contains(end.back());
}

bool goesOn(const QString &text, const QString &next)
{
    return !endsSentence(text) && !next.isEmpty() && next[0].isLower();
}

/// How far lines go, and how far apart those of one paragraph are.
class Margins
{
public:
    explicit Margins(const QList<PdfPage> &pages)
    {
        for (const PdfPage &page : pages) {
            for (const PdfSegment &segment : page.segments) {
                m_segments += &segment;
                m_left = qMin(m_left, segment.left());
                m_right = qMax(m_right, segment.right());
                m_spaced += segment.text.endsWith(u' ') ? 1 : 0;
            }
        }
        for (const PdfPage &page : pages) {
            for (qsizetype i = 1; i < page.segments.size(); ++i)
                learnPitch(page.segments[i - 1], page.segments[i]);
        }
    }

    struct Reach
    {
        qreal right = 0;
        bool sure = false;
    };

    Reach reach(qreal x) const
    {
        QList<qreal> rights;
        for (const PdfSegment *segment : m_segments) {
            if (beginsAt(*segment, x))
                rights += segment->right();
        }
        if (rights.isEmpty())
            return {};
        const qreal far = *std::max_element(rights.begin(), rights.end());
        const qreal near = far - 0.12 * (far - x);
        return {far, std::count_if(rights.begin(), rights.end(), [near](qreal right) { return right >= near; }) >= 3};
    }

    qreal width() const { return m_right - m_left; }
    bool spacesTell() const { return m_spaced * 5 < m_segments.size() * 4; } ///< not every line ends with one

    /// Whether lines that surely are of one paragraph are as far apart; true where none are known.
    bool isPitch(qreal pitch) const
    {
        return m_pitches.isEmpty() || std::any_of(m_pitches.begin(), m_pitches.end(),
                                                  [pitch](qreal known) { return qAbs(known - pitch) < 0.08 * known; });
    }

private:
    void learnPitch(const PdfSegment &line, const PdfSegment &next)
    {
        const qreal pitch = next.baseline - line.lastBaseline;
        if (next.labelled || !beginsAt(line, next.left()) || pitch < levelled || !goesOn(line.text, next.text))
            return;
        const qreal far = reach(next.left()).right;
        if (line.right() > far - 0.12 * (far - next.left()) &&
            pitch < 2.2 * qMax(height(line.last), height(next.first)))
            m_pitches += pitch;
    }

    QList<const PdfSegment *> m_segments;
    QList<qreal> m_pitches;
    qreal m_left = 1e6;
    qreal m_right = 0;
    qsizetype m_spaced = 0;
};

bool isPitch(const Paragraph &paragraph, const PdfSegment &next)
{
    const qreal pitch = next.baseline - paragraph.end.lastBaseline;
    const qreal before = height(paragraph.end.last);
    const qreal after = height(next.first);
    if (qMax(before, after) > 1.8 * qMin(before, after))
        return false;
    if (paragraph.pitch > 0)
        return qAbs(pitch - paragraph.pitch) < 0.15 * paragraph.pitch + 0.5;
    return pitch > 0.5 * before && pitch < 2.2 * qMax(before, after);
}

/// Justified lines, and a last one that is not.
bool isFull(const Paragraph &paragraph)
{
    if (paragraph.rights.size() < 2)
        return false;
    const auto [least, most] = std::minmax_element(paragraph.rights.begin(), paragraph.rights.end());
    return *most - *least < levelled && paragraph.end.right() < *least - levelled;
}

bool wraps(const Paragraph &paragraph, const PdfSegment &next, bool samePage, const Margins &margins)
{
    const QList<QRectF> &line = paragraph.end.last;
    const qreal needed = 0.25 * height(line) + next.chunk;
    const auto reach = margins.reach(next.left());
    const bool read = goesOn(paragraph.text, next.text);
    const bool told = read || (margins.spacesTell() && paragraph.text.endsWith(u' '));
    const bool far = samePage && !margins.isPitch(next.baseline - paragraph.end.lastBaseline);
    if (!read && (isFull(paragraph) || far))
        return false;

    const qreal centre = (line.first().left() + line.last().right()) / 2;
    if (beginsAt(paragraph.end, next.left()))
        return line.last().right() + needed > reach.right - 1 && (reach.sure || told);
    if (qAbs((next.left() + next.first.last().right()) / 2 - centre) < levelled)
        return told && line.last().right() - line.first().left() + needed > margins.width();
    const bool indented = paragraph.pitch == 0 && !paragraph.labelled && next.left() < paragraph.left &&
                          paragraph.left - next.left() < maxIndent;
    return indented && reach.sure && line.last().right() + needed > reach.right - 1;
}

void append(Paragraph &paragraph, const PdfSegment &next, bool samePage)
{
    const QString before = paragraph.text.trimmed();
    const bool hyphen = before.size() > 1 && (before.back() == u'-' || before.back() == brokenHyphen) &&
                        before[before.size() - 2].isLetter();
    if (samePage)
        paragraph.pitch = next.baseline - paragraph.end.lastBaseline;
    paragraph.text = before + (hyphen ? u""_s : u" "_s) + next.text;
    paragraph.rights += paragraph.end.right();
    paragraph.right = qMax(paragraph.right, next.right());
    paragraph.end = next;
}

QList<Paragraph> paragraphs(const QList<PdfPage> &pages)
{
    const Margins margins(pages);
    QList<Paragraph> out;
    for (int page = 0; page < pages.size(); ++page) {
        for (const PdfSegment &next : pages[page].segments) {
            bool besides = false;
            if (!out.isEmpty()) {
                Paragraph &last = out.last();
                const bool samePage = last.page == page;
                besides = samePage && next.baseline <= last.end.lastBaseline + levelled &&
                          next.left() >= last.right - levelled;
                if (!besides && !next.labelled && (!samePage || isPitch(last, next)) &&
                    wraps(last, next, samePage, margins)) {
                    append(last, next, samePage);
                    last.page = page;
                    continue;
                }
            }
            out += {.text = next.text,
                    .end = next,
                    .page = page,
                    .left = next.left(),
                    .right = qMax(next.right(), next.first.last().right()),
                    .baseline = next.baseline,
                    .pitch = 0,
                    .rights = {},
                    .labelled = next.labelled,
                    .besides = besides};
        }
    }
    return out;
}

/// The words with hyphens that stand in the middle of lines.
bool isHyphenated(const QString &word, const QString &text)
{
    return QRegularExpression(u"\\b"_s + QRegularExpression::escape(word) + u"\\b"_s,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption)
        .match(text)
        .hasMatch();
}

QString mended(const QString &text, const QString &all)
{
    static const QStringList keeping = {
        u"e"_s,     u"peut"_s,   u"rendez"_s,   u"porte"_s,     u"savoir"_s,    u"vis"_s,      u"non"_s,
        u"sous"_s,  u"mi"_s,     u"ex"_s,       u"vice"_s,      u"post"_s,      u"pré"_s,      u"co"_s,
        u"full"_s,  u"front"_s,  u"back"_s,     u"self"_s,      u"end"_s,       u"cross"_s,    u"open"_s,
        u"well"_s,  u"real"_s,   u"high"_s,     u"long"_s,      u"short"_s,     u"moi"_s,      u"même"_s,
        u"chef"_s,  u"contre"_s, u"quasi"_s,    u"semi"_s,      u"on"_s,        u"in"_s,       u"part"_s,
        u"dix"_s,   u"vingt"_s,  u"trente"_s,   u"quarante"_s,  u"cinquante"_s, u"soixante"_s, u"quatre"_s,
        u"vingt"_s, u"trente"_s, u"quarante"_s, u"cinquante"_s, u"soixante"_s,  u"quatre"_s};
    QString out = text;
    for (qsizetype at = out.indexOf(brokenHyphen); at >= 0; at = out.indexOf(brokenHyphen, at)) {
        qsizetype begin = at;
        while (begin > 0 && (out[begin - 1].isLetterOrNumber() || out[begin - 1] == u'-'))
            --begin;
        qsizetype end = at + 1;
        while (end < out.size() && out[end].isLetter())
            ++end;
        const QString before = out.mid(begin, at - begin);
        const QString after = out.mid(at + 1, end - at - 1);
        const bool between = !before.isEmpty() && !after.isEmpty() && before.back().isLower() && after[0].isLower();
        const bool kept = !between || before.contains(u'-') || keeping.contains(before.toLower()) ||
                          isHyphenated(before + u'-' + after, all);
        out.replace(at, 1, kept ? u"-"_s : u""_s);
    }
    return out;
}

/// Puts the cells of a row together; `paragraphs` are in the order of the page.
class Rows
{
public:
    void add(const Paragraph &paragraph, const QStringList &text)
    {
        const Placed placed{paragraph, text};
        if (paragraph.besides) {
            if (m_row.isEmpty())
                open(paragraph);
            m_row += QList<Placed>{placed};
        } else if (!m_row.isEmpty() && paragraph.page == m_row.last().first().place.page &&
                   paragraph.left >= m_row.last().first().place.left - aligned) {
            m_row.last() += placed;
        } else {
            flush();
            m_before += placed;
        }
    }

    QStringList finish()
    {
        flush();
        return m_out;
    }

private:
    struct Placed
    {
        Paragraph place;
        QStringList text;
    };

    /// The first cell is what stands beside the second one, not above it.
    void open(const Paragraph &second)
    {
        QList<Placed> cell;
        while (!m_before.isEmpty() && m_before.last().place.page == second.page &&
               m_before.last().place.end.lastBaseline >= second.baseline - levelled)
            cell.prepend(m_before.takeLast());
        m_row += cell;
    }

    void flush()
    {
        for (const Placed &placed : std::as_const(m_before))
            m_out += placed.text;
        m_before.clear();
        QList<QStringList> cells;
        for (const QList<Placed> &cell : std::as_const(m_row)) {
            QStringList text;
            for (const Placed &placed : cell)
                text += placed.text;
            cells += text;
        }
        m_out += rowLines(cells);
        m_row.clear();
    }

    QList<Placed> m_before; ///< since the last row
    QList<QList<Placed>> m_row;
    QStringList m_out;
};

QString withoutFigures(QString text)
{
    static const QRegularExpression figures(u"\\d+"_s);
    return text.replace(figures, u"#"_s).simplified();
}

bool isInMargin(const PdfPage &page, const PdfSegment &segment)
{
    return segment.baseline < page.size.height() / 8 || segment.baseline > page.size.height() * 7 / 8;
}

} // namespace

void dropHeadersAndFooters(QList<PdfPage> &pages)
{
    static const QRegularExpression number(u"^(page|seite|p\\.)?\\s*\\d{1,3}(\\s*(/|of|sur|von|-|–)\\s*\\d{1,3})?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QList<PdfPage> all = pages;
    for (int i = 0; i < pages.size(); ++i) {
        pages[i].segments.removeIf([&](const PdfSegment &segment) {
            if (!isInMargin(all[i], segment))
                return false;
            const QString text = withoutFigures(segment.text);
            const auto again = [&](const PdfSegment &other) {
                return qAbs(other.baseline - segment.baseline) < levelled && withoutFigures(other.text) == text;
            };
            bool repeated = number.match(segment.text.simplified()).hasMatch();
            for (int j = 0; j < all.size() && !repeated; ++j)
                repeated = j != i && std::any_of(all[j].segments.begin(), all[j].segments.end(), again);
            return repeated;
        });
    }
}

QStringList pdfLines(const QList<PdfPage> &pages)
{
    const QList<Paragraph> found = paragraphs(pages);
    QString all;
    for (const Paragraph &paragraph : found)
        all += paragraph.text + u'\n';
    Rows rows;
    for (const Paragraph &paragraph : found)
        rows.add(paragraph, lines({mended(paragraph.text, all)}));
    return rows.finish();
}

} // namespace vivier::cv
