// SPDX-License-Identifier: MIT
// How long the window's thread is kept from its events while a file is chosen as a CV in the form.
#include "bench/pauses.h"
#include "form/candidateform.h"
#include "ui/instaviewdesk.h"
#include "widgets/replacementfield.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QTimer>

using namespace vivier;
using namespace vivier::test;

class CvPauseBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reading_data()
    {
        QTest::addColumn<QString>("file");
        // VIVIER_CVS: files, with colons between.
        const QStringList files = qEnvironmentVariable("VIVIER_CVS").split(u':', Qt::SkipEmptyParts);
        if (files.isEmpty())
            QSKIP("name files in VIVIER_CVS");
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }

    void reading()
    {
        QFETCH(QString, file);
        InstaViewDesk desk;
        desk.model().upsert({desk.plain(u"candidate-1"_s)});
        CandidateForm form(desk.session.get());
        form.resize(1024, 700);
        form.show();
        desk.session->setCurrent(u"candidate-1"_s);
        desk.tell(u"candidate-1"_s, u"anonymizedCv"_s, Value::ofText(u"[NAME]"_s));
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        auto *cv = form.findChild<ReplacementField *>();
        QVERIFY(cv);

        Pauses pauses;
        QElapsedTimer idle;
        idle.start();
        pauses.run([&idle] { return idle.elapsed() > 2000; });
        const double before = pauses.longest();

        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        for (int round = 0; round < 5; ++round) {
            bool asked = false;
            QTimer::singleShot(50, this, [&] { asked = form.takeDrop(&data, {}); });
            QElapsedTimer whole;
            whole.start();
            const auto isTold = [&] {
                const auto labels = cv->findChildren<QLabel *>();
                return asked && (cv->isPreviewing() || std::ranges::any_of(labels, [&](const QLabel *label) {
                                     return label->isVisible() &&
                                            label->text().contains(QFileInfo(file).fileName() + u": "_s);
                                 }));
            };
            pauses.run(isTold);
            qInfo("%s: longest pause %.1f ms (idle: %.1f), told after %lld ms", qPrintable(QFileInfo(file).fileName()),
                  pauses.longest(), before, whole.elapsed());
            cv->forgetFile();
        }
    }
};

QTEST_MAIN(CvPauseBench)
#include "bench_cvpause.moc"
