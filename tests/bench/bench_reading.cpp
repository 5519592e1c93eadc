// SPDX-License-Identifier: MIT
// How long the window's thread is kept from its events while large and hostile documents are opened, scrolled, zoomed
// and searched beside the form.
#include "bench/pauses.h"
#include "documents/filepages.h"
#include "reading/filepagesource.h"
#include "reading/pageview.h"

#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

namespace {

/// A PDF of so many pages of this size in points, each with a line of text.
QByteArray pdfOf(int pages, int width, int height)
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> places;
    const auto add = [&](const QByteArray &object) {
        places.append(pdf.size());
        pdf += QByteArray::number(places.size()) + " 0 obj\n" + object + "\nendobj\n";
    };
    QByteArray kids;
    for (int page = 0; page < pages; ++page)
        kids += QByteArray::number(4 + 2 * page) + " 0 R ";
    add("<</Type/Catalog/Pages 2 0 R>>");
    add("<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids + "]>>");
    add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    for (int page = 0; page < pages; ++page) {
        const QByteArray text = "BT /F1 24 Tf 60 " + QByteArray::number(height - 90) + " Td (Page " +
                                QByteArray::number(page + 1) + " of many, with Qt) Tj ET";
        add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + QByteArray::number(width) + ' ' + QByteArray::number(height) +
            "]/Resources<</Font<</F1 3 0 R>>>>/Contents " + QByteArray::number(5 + 2 * page) + " 0 R>>");
        add("<</Length " + QByteArray::number(text.size()) + ">>stream\n" + text + "\nendstream");
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(places.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : std::as_const(places))
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer<</Root 1 0 R/Size " + QByteArray::number(places.size() + 1) + ">>\nstartxref\n" +
           QByteArray::number(table) + "\n%%EOF\n";
}

class Reading : public QObject
{
public:
    void read(const char *name, const QByteArray &bytes)
    {
        qInfo("%s, %lld kB", name, qint64(bytes.size() / 1000));
        PageView view;
        view.resize(900, 800);
        view.show();
        std::unique_ptr<FilePages> file;
        std::unique_ptr<FilePageSource> source;
        bool isOver = false;
        measure(
            this, "  open",
            [&] {
                auto opened = OpenedFile::of(bytes);
                if (!opened) {
                    isOver = true;
                    return;
                }
                file = std::make_unique<FilePages>(std::move(*opened));
                connect(file.get(), &FilePages::failed, this, [&] { isOver = true; });
                connect(file.get(), &FilePages::opened, this, [&] {
                    source = std::make_unique<FilePageSource>(file.get());
                    view.setSource(source.get());
                });
            },
            [&] { return isOver || view.heldPages().contains(0); });
        if (isOver) {
            qInfo("  refused");
            return;
        }
        QScrollBar *bar = view.verticalScrollBar();
        int step = 0;
        QTimer scrolling;
        connect(&scrolling, &QTimer::timeout, this, [&] {
            bar->setValue(int(qint64(bar->maximum()) * ++step / 300));
            if (step >= 300)
                scrolling.stop();
        });
        measure(
            this, "  scroll through all of it", [&] { scrolling.start(5); },
            [&] { return step >= 300 && view.heldPages().contains(view.currentPage()); });
        qInfo("  held after it: %lld kB of %lld pages", view.heldBytes() / 1000, qint64(view.heldPages().size()));
        int zooms = 0;
        QTimer zooming;
        connect(&zooming, &QTimer::timeout, this, [&] {
            view.zoomBy(++zooms % 8 < 4 ? 1 : -1);
            if (zooms >= 40)
                zooming.stop();
        });
        measure(
            this, "  zoom in and out", [&] { zooming.start(30); }, [&] { return zooms >= 40; });
        measure(
            this, "  search in all of it", [&] { view.search(u"qt"_s); }, [&] { return !view.isSearching(); });
        qInfo("  found %d times; %lld pages of words held", view.foundCount(), qint64(view.words().pages().size()));
        view.setSource(nullptr);
    }
};

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication app(argc, argv);
    Reading reading;
    reading.read("an A4 page", pdfOf(1, 595, 842));
    reading.read("10,000 pages", pdfOf(10'000, 595, 842));
    reading.read("2 m by 2 m", pdfOf(1, 5670, 5670));
    QByteArray broken = pdfOf(50, 595, 842);
    broken.truncate(broken.size() / 2);
    reading.read("broken in the middle", broken);
    reading.read("no PDF after its first line", "%PDF-1.4\n" + QByteArray(1'000'000, '\7'));
    return 0;
}
