// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fieldcatalog.h"
#include "candidate/indexcell.h"
#include "candidate/job.h"

#include <QDate>
#include <QSet>

#include <optional>

namespace vivier {

/// One thing that a filter asks of a candidate. Its text form is what the command line takes and what is stored:
///
///     stage:NAME           where they stand, a stage or a status, by its name in whatever job or ATS
///     tag:TAG              not-tag:TAG
///     has:WHAT             lacks:WHAT; WHAT is phone, email, resume, tag or sent-link (a link that was sent from here)
///     is:archived          is:draft, is:outbox (drafted and not sent; sent and not settled)
///     updated-after:WHEN   on that day or later; WHEN is a day ("2026-11-01") or so many before today ("30d")
///     updated-before:WHEN  before that day began
///     expiry:passed        expiry:30d (today or within so many days)
///
/// Case and accents do not matter. Of several stages, tags or expiries one is enough; else all conditions must hold.
struct FilterCondition
{
    enum class Kind { Stage, Tag, WithoutTag, Has, Lacks, Is, UpdatedAfter, UpdatedBefore, Expiry };
    enum class Part { Phone, Email, Resume, Tag, SentLink }; ///< of Has and Lacks
    enum class State { Archived, Draft, Outbox };            ///< of Is
    static constexpr int mostDays = 36'500;                  ///< of "30d"
    static constexpr QLatin1StringView passed{"passed"};     ///< of Expiry

    Kind kind = Kind::Stage;
    QString value; ///< after the colon

    /// Nothing for what is none of the above.
    static std::optional<FilterCondition> parse(const QString &text);
    QString spelled() const;

    // What the value says; nothing when it says something else.
    std::optional<Part> part() const;
    std::optional<State> state() const;
    std::optional<QDate> day() const; ///< a day that is named
    std::optional<int> days() const;  ///< a number of days

    friend bool operator==(const FilterCondition &, const FilterCondition &) = default;
};

using FilterConditions = QList<FilterCondition>;

/// A filter that was given a name. It works over all accounts: what it names is found there by name.
struct SavedFilter
{
    QString name;
    QString query = {};
    QString job = {}; ///< its name; empty: any job
    FilterConditions conditions = {};

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// The setting of the profile (store/store.h) that holds them, sealed: they may name people, and what is searched for.
inline const QString savedFiltersKey = QStringLiteral("personal/filters");
/// JSON; filters that a newer Vivier wrote in words that are not ours are left out by savedFilters().
QByteArray toJson(const QList<SavedFilter> &filters);
QList<SavedFilter> savedFilters(QByteArrayView json);
/// By its name, whatever its case and accents; -1: none is called that.
qsizetype placeOf(const QString &name, const QList<SavedFilter> &filters);

/// The links that no read of the ATS tells: who has one is known from what was sent from here.
QStringList sentLinkFields(const FieldCatalog &catalog);

/// What only this computer knows of a candidate.
struct UnsentState
{
    bool isUnsent = false;   ///< drafted, and not all of it in the outbox
    bool isQueued = false;   ///< something of it is in the outbox
    bool isLinkSent = false; ///< a link of sentLinkFields() was sent, and not taken away since
};

/// Conditions made ready for one account and one day, to be asked about a hundred thousand cells. Window and command
/// line filter by this alone. A plain value.
class FilterTest
{
public:
    FilterTest() = default; ///< everybody fits
    /// `jobs`: those that are known, with their stages. `today` is a local day, as those of the conditions are.
    FilterTest(const FilterConditions &conditions, const FieldCatalog &catalog, const QList<Job> &jobs,
               const QDate &today);

    bool isEmpty() const { return m_isEmpty; }
    bool fits(const IndexCell &cell, const UnsentState &unsent) const;
    bool asks(FilterCondition::State state) const { return m_states.contains(state); }
    bool asks(FilterCondition::Part part) const { return m_has.contains(part) || m_lacks.contains(part); }
    /// Whether those who are archived are left out, who are asked for by nothing; `searches`: by words, too.
    bool leavesOutArchived(bool searches) const;
    /// Those about what this account does not have, such as a stage that no job of it has: nobody fits them.
    const FilterConditions &unknown() const { return m_unknown; }

private:
    void add(const FilterCondition &condition, const FieldCatalog &catalog, const QList<Job> &jobs, const QDate &today);
    void addStage(const FilterCondition &condition, const FieldCatalog &catalog, const QList<Job> &jobs);
    void addExpiry(const FilterCondition &condition, const QDate &today);
    bool fitsStage(const IndexCell &cell) const;
    bool fitsTags(const IndexCell &cell) const;
    bool fitsTimes(const IndexCell &cell) const;

    struct Days
    {
        QDate first; ///< null: from the beginning
        QDate last;
    };
    bool m_isEmpty = true;
    bool m_asksStage = false;
    QSet<qint64> m_stages;
    QSet<QString> m_statuses; ///< as the ATS spells them
    QList<QByteArray> m_tags; ///< folded, as the next
    QList<QByteArray> m_withoutTags;
    QList<FilterCondition::Part> m_has;
    QList<FilterCondition::Part> m_lacks;
    QList<FilterCondition::State> m_states;
    QDateTime m_updatedFrom;
    QDateTime m_updatedBefore;
    QList<Days> m_expiries;
    FilterConditions m_unknown;
};

} // namespace vivier
