// SPDX-License-Identifier: MIT
// Words of others that are painted: they turn nothing, are one line, and stay in their place.
#include "list/candidatedelegate.h"
#include "model/candidatemodel.h"
#include "model/jobmodel.h"
#include "theme/paint.h"
#include "theme/theme.h"
#include "widgets/choicebox.h"
#include "widgets/choicechips.h"
#include "widgets/elidedlabel.h"
#include "widgets/stagebar.h"
#include "widgets/tagchip.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize surface(320, 200);
constexpr QRect row(10, 70, 300, 54);

/// A row of the list, in the middle of a surface that is nobody's.
QImage rowOf(const QString &name, const QString &subtitle, const QString &job, const QString &stage)
{
    JobModel jobs;
    jobs.upsertJobs({{.reference = u"J"_s,
                      .organizationReference = u"O"_s,
                      .name = job,
                      .status = {},
                      .stages = {{.id = 7, .name = stage}}}});
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, name, CandidateModel::NameRole);
    model.setData(index, u"AB"_s, CandidateModel::InitialsRole);
    model.setData(index, subtitle, CandidateModel::SubtitleRole);
    model.setData(index, QStringList{u"J"_s}, CandidateModel::JobsRole);
    model.setData(index, 7, CandidateModel::StageIdRole);
    QImage image(surface, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = row;
    CandidateDelegate(&jobs).paint(&painter, option, index);
    painter.end();
    return image;
}

QImage pictureOf(QWidget &widget)
{
    widget.resize(240, 32);
    return widget.grab().toImage();
}

QImage painted(const QString &place, const QString &words)
{
    const QString plain = u"Plain"_s;
    if (place == "name"_L1)
        return rowOf(words, plain, plain, plain);
    if (place == "subtitle"_L1)
        return rowOf(plain, words, plain, plain);
    if (place == "job"_L1)
        return rowOf(plain, {}, words, plain);
    if (place == "stage"_L1)
        return rowOf(plain, plain, plain, words);
    if (place == "label"_L1) {
        ElidedLabel label(words);
        return pictureOf(label);
    }
    if (place == "tag"_L1) {
        TagChip chip(words, nullptr);
        return pictureOf(chip);
    }
    if (place == "choice"_L1) {
        ChoiceBox box;
        box.setContext({.stages = {{.id = 7, .name = words}}});
        box.setChosen(7);
        return pictureOf(box);
    }
    StageBar bar;
    bar.setStages({{.id = 7, .name = words}, {.id = 8, .name = plain}});
    bar.resize(280, 32);
    return bar.grab().toImage();
}

const QStringList &places()
{
    static const QStringList all{u"name"_s,  u"subtitle"_s, u"job"_s,    u"stage"_s,
                                 u"label"_s, u"tag"_s,      u"choice"_s, u"segment"_s};
    return all;
}

} // namespace

class PaintedNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsWithout_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("same");
        const QString accent(u'\u0301');
        for (const QString &place : places()) {
            const auto add = [&place](const char *what, const QString &words, const QString &same) {
                QTest::addRow("%s: %s", qPrintable(place), what) << place << words << same;
            };
            for (char16_t turning = 0x202a; turning <= 0x202e; ++turning) {
                add(qPrintable(u"U+%1"_s.arg(int(turning), 4, 16)), u"Anna "_s + QChar(turning) + u"dlonrA 12"_s,
                    u"Anna dlonrA 12"_s);
            }
            add("line feed", u"Data\nengineer"_s, u"Data engineer"_s);
            add("paragraph", u"Data\u2029engineer"_s, u"Data engineer"_s);
            add("carriage return", u"Data\r\nengineer"_s, u"Data engineer"_s);
            add("control", u"Data\u0007engineer"_s, u"Data engineer"_s);
            add("200 accents", u"Ze"_s + accent.repeated(200) + u" b"_s, u"Ze"_s + accent.repeated(8) + u" b"_s);
        }
    }
    void looksAsWithout()
    {
        QFETCH(QString, place);
        QFETCH(QString, words);
        QFETCH(QString, same);
        QVERIFY(painted(place, u"Anna"_s) != painted(place, u"Ivo"_s)); // the picture tells
        QCOMPARE(painted(place, words), painted(place, same));
    }

    void nothingLeavesTheLine()
    {
        // As many as are shown, each higher than the last.
        const QString high = u"Z"_s + QString(u'\u0301').repeated(3000) + QString(u'\u0323').repeated(3000);
        const QRect line(60, 90, 200, 20);
        QImage image(surface, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QImage blank = image;
        QPainter painter(&image);
        painter.setFont(Theme::current().font(Theme::Type::Body));
        paintLine(painter, line, Qt::AlignLeft | Qt::AlignVCenter, high.repeated(20));
        const int height = painter.fontMetrics().height();
        painter.end();
        QRect allowed = line;
        allowed.setHeight(qMax(line.height(), height));
        allowed.moveCenter(line.center());
        QVERIFY(image != blank);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!allowed.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255))
                    QFAIL(qPrintable(u"painted at %1, %2"_s.arg(x).arg(y)));
            }
        }
    }

    void lettersOfOtherScriptsAreWhole_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("Latin") << u"Ångström Šťastný"_s;
        QTest::newRow("Arabic") << u"مُحَمَّد أحمد"_s;
        QTest::newRow("Hebrew") << u"שָׁלוֹם לוי"_s;
        QTest::newRow("Thai") << u"ญี่ปุ่น ที่นี่"_s;
        QTest::newRow("Devanagari") << u"र्कि हिंदी"_s;
        QTest::newRow("Chinese") << u"王小明"_s;
    }
    /// In a line that is as high as our own font, as where there is room.
    void lettersOfOtherScriptsAreWhole()
    {
        QFETCH(const QString, words);
        const QFont font = Theme::current().font(Theme::Type::BodyStrong);
        const QRect line(40, 90, 240, QFontMetrics(font).height());
        const auto draw = [&](const QRect &room) {
            QImage image(surface, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(font);
            paintLine(painter, room, Qt::AlignLeft | Qt::AlignVCenter, words);
            painter.end();
            return image;
        };
        QImage blank(surface, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QVERIFY(draw(line) != blank);
        QCOMPARE(draw(line), draw(line.adjusted(0, -50, 0, 50)));
        ElidedLabel label(words, Theme::Type::BodyStrong);
        QVERIFY(label.sizeHint().height() >= lineHeight(font, words));
        QVERIFY(lineHeight(font, words) >= line.height());
        QCOMPARE(lineHeight(font, u"Ångström"_s), line.height()); // nothing of ours grows
    }

    /// So that nobody can forget it: words are drawn by paintLine(), or the file is told here to draw none of others'.
    void wordsAreDrawnInOnePlace()
    {
        static const QStringList own{u"paint.cpp"_s,                // paintLine() itself
                                     u"clampedtext.cpp"_s,          // many lines
                                     u"undopreview.cpp"_s,          // sentences, wrapped
                                     u"receiptview.cpp"_s,          // the same
                                     u"othermatchesdelegate.cpp"_s, // a figure
                                     u"atschoice.cpp"_s,
                                     u"outboxdelegate.cpp"_s,
                                     u"statusdot.cpp"_s,
                                     u"longtextfield.cpp"_s,
                                     u"metadatatree.cpp"_s,
                                     u"limitmeter.cpp"_s,
                                     u"linkfield.cpp"_s,
                                     u"searchfield.cpp"_s,
                                     u"stagebar.cpp"_s};
        QStringList strangers;
        QSet<QString> unused(own.cbegin(), own.cend());
        QDirIterator files(QStringLiteral(VIVIER_SOURCE) + u"/ui"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QFile::ReadOnly));
            static const QRegularExpression draws(u"\\b(drawText|drawStaticText|drawItemText)\\("_s);
            static const QRegularExpression remark(u"//[^\\n]*"_s);
            if (!QString::fromUtf8(file.readAll()).remove(remark).contains(draws))
                continue;
            unused.remove(files.fileName());
            if (!own.contains(files.fileName()))
                strangers.append(files.fileName());
        }
        QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u'\n')));
        QVERIFY2(unused.isEmpty(), "a file that draws no words any more");
    }
};

QTEST_MAIN(PaintedNamesTest)
#include "tst_painted_names.moc"
