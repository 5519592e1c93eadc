// SPDX-License-Identifier: MIT
#pragma once

#include "model/accountsession.h"
#include "support/awaited.h"
#include "support/manualclock.h"
#include "support/scriptedats.h"
#include "support/storekey.h"

#include <QTemporaryDir>

#include <memory>

namespace vivier::test {

using namespace Qt::StringLiterals;

/// An InstaView account whose models hold what a test puts there, on a real store. It is 22 November 2026, 8:00 UTC.
class InstaViewDesk
{
public:
    InstaViewDesk()
        : ats(std::make_shared<ScriptedAts>())
        , clock(std::make_shared<ManualClock>())
        , store(std::make_shared<Store>(m_folder.path(), unlocked()))
    {
        ats->fields = &FieldCatalog::instaView();
        if (!awaited(store->open()) || !awaited(store->saveAccount(account())))
            qFatal("the store failed");
        session = std::make_unique<AccountSession>(
            account(), SyncContext{.accountId = account().id, .ats = ats, .store = store, .clock = clock});
        session->jobs()->upsertJobs({
            job(u"job-designer"_s, u"Designer"_s, u"OPEN"_s),
            job(u"job-backend"_s, u"Backend Engineer"_s, u"OPEN"_s),
            job(u"job-cafe"_s, u"Café manager"_s, u"OPEN"_s),
            job(u"job-archivist"_s, u"Archivist"_s, u"CLOSED"_s),
        });
    }

    static Job job(const QString &reference, const QString &name, const QString &status)
    {
        return {.reference = reference, .organizationReference = u"company"_s, .name = name, .status = status};
    }

    Account account() const
    {
        return {.id = u"account-1"_s, .name = u"Test"_s, .ats = u"instaview"_s, .phoneRegion = u"FR"_s};
    }

    /// As a read tells: gender and CV are not among it.
    Candidate plain(const QString &reference) const
    {
        return {.reference = reference,
                .updatedAt = clock->now(),
                .readAt = clock->now(),
                .values = {{u"firstName"_s, Value::ofText(u"Zoë"_s)},
                           {u"lastName"_s, Value::ofText(u"Müller"_s)},
                           {u"status"_s, Value::ofText(u"APPLIED"_s)},
                           {u"email"_s, Value::ofText(u"zoe@example.com"_s)},
                           {u"phoneNumber"_s, Value::ofText(u"+33612345678"_s)},
                           {u"gdprExpiryDate"_s, Value::ofText(u"2028-03-05"_s)},
                           {u"jobIds"_s, Value::ofList({u"job-designer"_s, u"job-gone-0123456789"_s})},
                           {u"metadata"_s, Value::ofText(u"{\"source\":\"LinkedIn\",\"cv\":{\"pages\":2}}"_s)},
                           {u"overallRating"_s, Value::ofNumber(85)},
                           {u"createdAt"_s, Value::ofText(u"2026-10-20T10:30:00Z"_s)}}};
    }

    /// What it says of one field, newer than all before it.
    void tell(const QString &reference, const QString &field, const Value &value)
    {
        Candidate candidate = model().snapshot(reference);
        if (candidate.reference.isEmpty())
            candidate = plain(reference);
        candidate.values.insert(field, value);
        clock->advance(std::chrono::milliseconds(10));
        candidate.readAt = candidate.updatedAt = clock->now();
        model().upsert({candidate});
    }

    CandidateModel &model() { return *session->candidates(); }
    Value mine(const QString &key, const QString &field) { return model().book()->draft(key).fields.value(field).mine; }

private:
    QTemporaryDir m_folder; // goes last

public:
    std::shared_ptr<ScriptedAts> ats;
    std::shared_ptr<ManualClock> clock;
    std::shared_ptr<Store> store;
    std::unique_ptr<AccountSession> session;
};

} // namespace vivier::test
