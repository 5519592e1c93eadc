// SPDX-License-Identifier: MIT
// A list of ten thousand rows against a hundred thousand candidates: read, columns matched, people found, planned.

#include "lists/importplan.h"
#include "lists/listfile.h"

#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class BenchLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bytes = "Pr\xC3\xA9nom;Nom;E-mail;T\xC3\xA9l\xC3\xA9phone;Titre;\xC3\x89tiquettes;LinkedIn;Note\r\n";
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray number = QByteArray::number(i);
            m_bytes += "Ann;Lee" + number + ";ann" + number + "@example.com;06 1" + number.rightJustified(7, '0') +
                       ";\"Engineer; data\";fair, t" + number.right(1) + ";linkedin.com/in/ann-" + number + ";Met\r\n";
        }
    }

    void read()
    {
        QBENCHMARK
        {
            QCOMPARE(readList(m_bytes).table.rows.size(), 10'000);
        }
    }

    void plan()
    {
        const FieldCatalog &catalog = FieldCatalog::welcomeKit();
        const QList<Job> jobs{{.reference = u"J"_s,
                               .organizationReference = u"O"_s,
                               .name = u"Any"_s,
                               .stages = {{.id = 1, .name = u"New"_s}}}};
        const ImportContext context{.catalog = &catalog,
                                    .words = {.jobs = jobs, .phoneRegion = u"FR"_s, .today = QDate(2026, 11, 30)},
                                    .job = u"J"_s,
                                    .columns = {.phoneRegion = u"FR"_s}};
        QList<IndexCell> cells;
        for (int i = 0; i < 100'000; ++i) {
            Candidate candidate{.reference = u"r%1"_s.arg(i), .jobReference = u"J"_s, .values = {}};
            candidate.values.insert(u"email"_s, Value::ofText(u"old%1@example.com"_s.arg(i)));
            candidate.values.insert(u"phone"_s, Value::ofText(u"+3370%1"_s.arg(i, 7, 10, QChar(u'0'))));
            cells.append(IndexCell::of(candidate, catalog));
        }
        const ListFile file = readList(m_bytes);
        QBENCHMARK
        {
            PeopleIndex people(u"FR"_s);
            for (const IndexCell &cell : std::as_const(cells))
                people.add(cell, cell.jobs());
            const auto columns = matchColumns(file.table, catalog, context.columns);
            const auto matches = matchRows(file.table, columns, people, catalog, jobs, context.job);
            const ImportPlan plan = planImport(file.table, columns, matches, {}, people, context);
            QCOMPARE(plan.count(ImportRow::What::New), 10'000);
        }
    }

private:
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(BenchLists)
#include "bench_lists.moc"
