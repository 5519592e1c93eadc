// SPDX-License-Identifier: MIT
// A real resume, read by the confined reader: found, selected, and put into the form as if it was typed there.
#include "documents/filepages.h"
#include "form/candidateform.h"
#include "reading/filepagesource.h"
#include "reading/pageview.h"
#include "reading/readingoffers.h"
#include "ui/workbench.h"
#include "widgets/fieldframe.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoGroup>
#include <QUndoStack>

#include <algorithm>

using namespace vivier;
using namespace vivier::test;

class ReadingFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberOfTheResumeGoesIntoItsField()
    {
        Workbench work;
        QVERIFY(work.fill());
        // Of somebody who has another number: who has this one already is not edited.
        const QStringList people = work.bench.people(5);
        const auto other = std::ranges::find_if(people, [&work](const QString &one) {
            return work.model().indexOf(one, u"phone"_s).data(Qt::EditRole) != u"+33 6 12 34 56 78"_s;
        });
        QVERIFY(other != people.cend());
        const QString key = *other;
        work.session->setCurrent(key);
        CandidateForm form(work.session.get());
        form.resize(720, 700);
        form.show();

        auto opened = OpenedFile::at(QStringLiteral(VIVIER_CV_FILES "/cv.pdf"));
        QVERIFY(opened);
        FilePages file(std::move(*opened));
        QSignalSpy isOpen(&file, &FilePages::opened);
        QVERIFY(isOpen.wait(20'000));
        FilePageSource source(&file);
        QCOMPARE(source.count(), 2);
        PageView view;
        view.resize(700, 800);
        view.show();
        view.setSource(&source);
        view.activateWindow();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QTRY_VERIFY_WITH_TIMEOUT(view.heldPages().contains(0), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(view.words().knows(0), 20'000);
        view.search(u"+33 6 12 34 56 78"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!view.isSearching(), 20'000);
        QCOMPARE(view.foundCount(), 1);
        for (int word = 0; word < 6; ++word) {
            QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        }
        QVERIFY2(view.selectedText().contains(u"+33 6 12 34 56 78"_s), qPrintable(view.selectedText()));
        const QList<ReadingOffer> offers = readingOffers(view.selectedText(), work.model().catalog(), u"FR"_s);
        QCOMPARE(offers.size(), 1);
        QCOMPARE(offers.constFirst().letter, QChar(u'P'));

        form.showLetters({{offers.constFirst().field, offers.constFirst().letter}});
        QVERIFY(form.frame(offers.constFirst().field)->aside().contains(u'P'));
        QUndoStack *steps = work.model().book()->undoStack(key);
        const int before = steps->index();
        form.put(offers.constFirst().field, offers.constFirst().text);
        QCOMPARE(work.mine(key, offers.constFirst().field), u"+33 6 12 34 56 78"_s);
        QCOMPARE(steps->index(), before + 1);
        QVERIFY(view.hasFocus());
        steps->undo();
        QVERIFY(!work.model().book()->draft(key).contains(offers.constFirst().field));
        form.showLetters({});
        QVERIFY(!form.frame(offers.constFirst().field)->aside().contains(u"P puts"_s));
    }
};

QTEST_MAIN(ReadingFormTest)
#include "tst_readingform.moc"
