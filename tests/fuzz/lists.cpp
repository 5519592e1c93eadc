// SPDX-License-Identifier: MIT
// Any bytes as a list: read as what they seem to be, planned, reported and read again.

#include "fuzz/fuzz.h"
#include "lists/importplan.h"
#include "lists/listfile.h"

using namespace vivier;
using namespace vivier::fuzz;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const FieldCatalog &catalog = FieldCatalog::welcomeKit();
    static const QList<Job> jobs{{.reference = u"J"_s,
                                  .organizationReference = u"O"_s,
                                  .name = u"Any"_s,
                                  .stages = {{.id = 1, .name = u"New"_s}}}};
    const ListFile file = readList(bytesOf(data, size));
    for (const ListRow &row : file.table.rows)
        must(row.line > 0, "a row has a line");

    PeopleIndex people(u"FR"_s);
    const ImportContext context{.catalog = &catalog,
                                .words = {.jobs = jobs, .phoneRegion = u"FR"_s, .today = QDate(2026, 11, 30)},
                                .job = u"J"_s,
                                .columns = {.phoneRegion = u"FR"_s}};
    const auto columns = matchColumns(file.table, catalog, context.columns);
    must(columns.size() == file.table.columns.size(), "each column is looked at");
    const auto matches = matchRows(file.table, columns, people, catalog, jobs, context.job);
    const ImportPlan plan = planImport(file.table, columns, matches, {}, people, context);
    must(plan.rows.size() == file.table.rows.size(), "each row is planned");
    must(plan.additions().size() + plan.count(ImportRow::What::Problem) == plan.rows.size(),
         "a row is new or a problem where nobody is known");
    const ListFile report = readList(reportAsCsv(file.table, plan), {.encoding = {}, .separator = u','});
    must(report.encoding == TextEncoding::Utf8, "a report is UTF-8");
    return 0;
}
