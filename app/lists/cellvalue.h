// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"
#include "candidate/job.h"
#include "candidate/value.h"

#include <QDate>

namespace vivier {

/// What the words of a cell may refer to.
struct CellWords
{
    QList<Job> jobs;           ///< of the account, with their stages
    QString phoneRegion;       ///< where national telephone numbers are of; "": nowhere
    QDate today;               ///< see latestDay()
    bool isMonthFirst = false; ///< of a day such as 03/04/2027
};

/// A cell as a value of its field.
struct CellReading
{
    Value value;
    QString problem = {}; ///< why it is none, a sentence; "" when it is one
};

/// Reads what is in a cell, never empty. Of a set it holds the items of the cell alone. `current` is what is there, of
/// which what was not edited stays to the byte; `job` where stages are looked up, may be null.
CellReading readCell(const Field &field, const QString &cell, const Value &current, const Job *job,
                     const CellWords &words);

/// By reference, else by name, whatever its case and accents; nullptr when there is none, or are several of that name.
const Job *jobNamed(const QList<Job> &jobs, const QString &referenceOrName);

/// Of several that an address book writes into one cell, "a ::: b", the first.
QString firstOfCell(const QString &cell);

/// "Zoë Núñez", "NÚÑEZ Zoë", "Núñez, Zoë" → first and last name; of a single word the last name is empty.
std::pair<QString, QString> splitName(const QString &name);

} // namespace vivier
