// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/draft.h"
#include "candidate/fieldcatalog.h"
#include "candidate/job.h"
#include "candidate/jsontree.h"

#include <QLocale>
#include <QStringList>

namespace vivier {

/// One candidate as the recruiter sees it: what is drafted over what the ATS says.
struct ListedPerson
{
    QString reference;
    QString job; ///< the one job, of an ATS that knows one
    FieldValues values;
    QString jobName = {}; ///< of several jobs all names; "": not known

    /// The draft over the snapshot; of one that the ATS does not have yet `snapshot` is empty. Whom the draft moves is
    /// in the stage of that name, which only `jobs` tell.
    static ListedPerson of(const Candidate &snapshot, const Draft &draft, const FieldCatalog &catalog,
                           const QList<Job> &jobs);
};

/// Names for a list's columns: fields of the ATS by their own names, with "reference" in front and, where the ATS knows
/// one job, that one's reference; behind the jobs their names. Without those that only write, or are long.
QStringList exportColumns(const FieldCatalog &catalog);
/// Behind its column stands the name, columnfor::jobName.
bool isJobField(const Field &field);
bool isExportColumn(const QString &name, const FieldCatalog &catalog);

/// What spreadsheets of that country write between cells: a semicolon where the comma stands in numbers.
QChar listSeparator(const QLocale &locale);

/// With a header. `hasMark`: UTF-8 with a mark in front, without which spreadsheets take it for another encoding.
QByteArray listAsCsv(const QList<ListedPerson> &people, const QStringList &columns, const FieldCatalog &catalog,
                     QChar separator, bool hasMark);

/// An array of objects. Unknown values are left out, empty ones are null.
JsonTree listAsJson(const QList<ListedPerson> &people, const QStringList &columns, const FieldCatalog &catalog);

/// vCard 4.0, UTF-8: names, email, phone, subtitle, tags and links; the reference as X-VIVIER-REFERENCE.
QByteArray listAsVCards(const QList<ListedPerson> &people, const FieldCatalog &catalog);

/// To be read: for each a few lines, the name, subtitle, email, phone and links; an empty one between two of them.
QString listAsText(const QList<ListedPerson> &people, const FieldCatalog &catalog);

enum class ListForm {
    Csv,
    VCard, ///< has columns of its own
    Json,
};

/// How a list is written.
struct ListWriting
{
    ListForm form = ListForm::Csv;
    QStringList columns;
    QChar separator = u','; ///< Csv, as the next
    bool hasMark = true;
};

/// The whole file.
QByteArray writtenList(const QList<ListedPerson> &people, const ListWriting &how, const FieldCatalog &catalog);

/// What stands in a column; see exportColumns().
Value listedValue(const ListedPerson &person, const QString &column, const FieldCatalog &catalog);

/// Metadata as the JSON object that it is, what is unreadable as {"unreadable": JSON}, null unless there is something.
/// `field` may be null.
JsonTree valueAsJson(const Value &value, const Field *field);

} // namespace vivier
