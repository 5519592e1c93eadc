// SPDX-License-Identifier: MIT
// Near doubles among five thousand tags: the page of tags looks for them on the window's thread.

#include "candidate/tagdoubles.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class BenchTags : public QObject
{
    Q_OBJECT

    /// All begin alike, as those of one recruiter do.
    static QList<TagUse> tags(const QString &beginning)
    {
        QRandomGenerator random(1);
        QList<TagUse> tags;
        for (int i = 0; i < 5'000; ++i) {
            QString tag = beginning;
            for (int letters = 4 + random.bounded(10); letters > 0; --letters)
                tag.append(QChar(u'a' + char16_t(random.bounded(26))));
            tags.append({tag, random.bounded(300)});
        }
        return tags;
    }

private Q_SLOTS:
    void doubles_data()
    {
        QTest::addColumn<QString>("beginning");
        QTest::newRow("anything") << QString();
        QTest::newRow("all begin alike") << u"salon de l’emploi "_s;
    }
    void doubles()
    {
        QFETCH(const QString, beginning);
        const QList<TagUse> all = tags(beginning);
        QBENCHMARK
        {
            QVERIFY(tagDoubles(all).size() < all.size());
        }
    }
};

QTEST_APPLESS_MAIN(BenchTags)
#include "bench_tags.moc"
