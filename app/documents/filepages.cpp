// SPDX-License-Identifier: MIT
#include "filepages.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString readerPackage = u"poppler-utils"_s;

struct PageProblemText
{
    Q_DECLARE_TR_FUNCTIONS(PageProblemText)
};

constexpr int readersAtOnce = 2;

CvProblem noReader()
{
    return {.kind = CvProblem::Kind::NoReader, .what = FileType::Unknown};
}

/// What was said, as `decode` understands it.
template <typename Decode> auto understood(const ReaderRun::Said &said, const Decode &decode)
{
    using Result = typename decltype(decode(QByteArray()))::value_type;
    if (!said)
        return Result(tl::unexpected(said.error()));
    const auto told = decode(*said);
    return told ? *told : Result(tl::unexpected(noReader()));
}

} // namespace

FilePages::FilePages(OpenedFile file, const QString &reader, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_reader(reader)
{
    OpenedFile again = m_file.again();
    if (!again.isOpen()) {
        QTimer::singleShot(0, this, [this] { Q_EMIT failed({.kind = CvProblem::Kind::Unreadable, .what = {}}); });
        return;
    }
    const PageOrder order{.what = PageOrder::What::Shape};
    m_opening = new ReaderRun(std::move(again), m_reader, order.words(), wire::mostBytes(order.what),
                              maxPageSeconds * 1000, [this](const ReaderRun::Said &said) { takeShape(said); });
    m_opening->start();
}

FilePages::~FilePages()
{
    if (m_opening)
        m_opening->stop();
    for (const auto &[ask, run] : std::as_const(m_runs)) {
        if (run)
            run->stop();
    }
}

int FilePages::pageCount() const
{
    return m_shape ? int(m_shape->sizes.size()) : 0;
}

QSizeF FilePages::pageSize(int page) const
{
    return page >= 0 && page < pageCount() ? m_shape->sizes[page] : QSizeF();
}

void FilePages::see(const PagesSeen &seen)
{
    PagesSeen at = seen;
    if (m_shape && m_shape->kind == FileShape::Kind::Picture)
        at.scale = std::min(at.scale, 1.0); // it has no more pixels than these
    m_plan.see(at);
    advance();
}

void FilePages::wantWords(int first, int last)
{
    m_plan.wantWords(first, last);
    advance();
}

const PagePixels *FilePages::pixels(int page) const
{
    const auto found = m_pixels.constFind(page);
    return found == m_pixels.constEnd() ? nullptr : &*found;
}

const PageWords *FilePages::words(int page) const
{
    const auto found = m_words.constFind(page);
    return found == m_words.constEnd() ? nullptr : &*found;
}

std::optional<CvProblem> FilePages::problem(int page) const
{
    const auto found = m_problems.constFind(page);
    return found == m_problems.constEnd() ? std::nullopt : std::optional(*found);
}

qint64 FilePages::pixelBytes() const
{
    qint64 bytes = 0;
    for (const PagePixels &page : m_pixels)
        bytes += page.rgb.size();
    return bytes;
}

void FilePages::takeShape(const ReaderRun::Said &said)
{
    auto shape = understood(said, wire::decodedShape);
    if (!shape) {
        Q_EMIT failed(shape.error());
        return;
    }
    m_shape = std::move(*shape);
    m_plan.setPageCount(pageCount(), m_shape->kind == FileShape::Kind::Pages);
    see(PagesSeen(m_plan.said()));
    Q_EMIT opened();
}

void FilePages::advance()
{
    if (!m_shape)
        return;
    const QList<PageAsk> dropped = m_plan.dropped();
    for (const PageAsk &ask : dropped) {
        for (const auto &[which, run] : std::as_const(m_runs)) {
            if (which == ask && run)
                run->stop();
        }
        m_runs.removeIf([&ask](const auto &each) { return each.first == ask; });
        m_plan.giveUp(ask);
    }
    while (m_runs.size() < readersAtOnce) {
        const auto ask = m_plan.next();
        if (!ask)
            break;
        begin(*ask);
    }
    const QList<int> far = m_plan.forgetPixels();
    for (const int page : far) {
        m_problems.remove(page);
        if (m_pixels.remove(page))
            Q_EMIT pixelsGone(page);
    }
}

void FilePages::begin(const PageAsk &ask)
{
    PageOrder order{.what = PageOrder::What::Words, .first = ask.first + 1, .last = ask.last + 1};
    if (ask.what == PageAsk::What::Pixels) {
        order.what = m_shape->kind == FileShape::Kind::Picture ? PageOrder::What::Picture : PageOrder::What::Pixels;
        order.size = drawnSize(pageSize(ask.first), ask.scale);
    }
    const auto then = [this, ask, order](const ReaderRun::Said &said) {
        m_runs.removeIf([&ask](const auto &each) { return each.first == ask; });
        m_plan.finish(ask);
        // Others go on first: who hears of this one may let all of them go.
        const QPointer<FilePages> here(this);
        advance();
        if (!here)
            return;
        if (ask.what == PageAsk::What::Pixels)
            takePixels(ask, order, said);
        else
            takeWords(ask, order, said);
    };
    m_plan.begin(ask);
    auto *run = new ReaderRun(m_file.again(), m_reader, order.words(), wire::mostBytes(order.what),
                              maxPageSeconds * 1000, then);
    m_runs += {ask, run};
    run->start();
}

void FilePages::takePixels(const PageAsk &ask, const PageOrder &order, const ReaderRun::Said &said)
{
    auto pixels = understood(said, [&order](const QByteArray &bytes) { return wire::decodedPixels(bytes, order); });
    if (!m_plan.keepsPixels(ask.first))
        return; // scrolled past in this very moment
    if (!pixels) {
        m_problems.insert(ask.first, pixels.error());
        Q_EMIT notDrawn(ask.first);
        return;
    }
    m_problems.remove(ask.first);
    m_pixels.insert(ask.first, std::move(*pixels));
    Q_EMIT drawn(ask.first);
}

void FilePages::takeWords(const PageAsk &ask, const PageOrder &order, const ReaderRun::Said &said)
{
    const auto words = understood(said, [&order](const QByteArray &bytes) { return wire::decodedWords(bytes, order); });
    const QPointer<FilePages> here(this);
    for (int page = ask.first; page <= ask.last && here; ++page) {
        holdWords(page, words ? words->at(page - ask.first) : PageWords{.words = {}, .cut = true});
        Q_EMIT wordsRead(page);
    }
}

void FilePages::holdWords(int page, const PageWords &words)
{
    if (m_held + words.words.size() > maxHeldWords) { // room is made by those that nobody looks for any more
        for (auto it = m_words.begin(); it != m_words.end();) {
            if (m_plan.keepsWords(it.key())) {
                ++it;
                continue;
            }
            m_held -= it->words.size();
            m_plan.forgetWords(it.key());
            it = m_words.erase(it);
        }
    }
    const PagesSeen seen = m_plan.seen();
    const bool isSeen = page >= seen.first && page <= seen.last;
    const bool fits = isSeen || m_held + words.words.size() <= maxHeldWords;
    m_held -= m_words.value(page).words.size();
    m_words.insert(page, fits ? words : PageWords{.words = {}, .cut = true});
    m_held += m_words.value(page).words.size();
}

QString pageSentence(const CvProblem &problem)
{
    using Why = CvProblem::Kind;
    switch (problem.kind) {
    case Why::TooLarge:
        return PageProblemText::tr("This file is too large to be shown here. Open it in another program.");
    case Why::Damaged:
        return PageProblemText::tr(
            "This cannot be shown: the file is damaged or incomplete. Ask for it again, or open it elsewhere.");
    case Why::Encrypted:
        return PageProblemText::tr("This file is protected by a password, so it cannot be shown here.");
    case Why::TooCostly:
        return PageProblemText::tr(
            "This took too much time or memory to show, and was stopped. Open the file in another "
            "program if you trust it.");
    case Why::NoConverter:
        if (problem.what == FileType::Pdf)
            return PageProblemText::tr("To show a PDF, Vivier needs the package %1, which is not installed.")
                .arg(readerPackage);
        break;
    case Why::Unconfined:
        return PageProblemText::tr("Vivier shows a file only where the system can isolate the reading from all other "
                                   "files and the network. This system cannot: it needs Linux with Landlock and "
                                   "seccomp.");
    case Why::Unsupported:
        if (problem.what == FileType::Picture)
            return PageProblemText::tr("A picture of this kind is not shown here. Open it in another program.");
        break;
    case Why::NoReader:
        return PageProblemText::tr(
            "The program that reads files for Vivier, vivier-reader, is missing or does not work. "
            "Reinstall Vivier.");
    case Why::Unreadable:
    case Why::NotAFile:
    case Why::Scanned:
    case Why::Empty:
        break;
    }
    return problem.sentence();
}

} // namespace vivier
