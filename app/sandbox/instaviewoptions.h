// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace vivier::sandbox {

/// How the InstaView side of the sandbox behaves where its documents leave it open or contradict each other.
/// "Section" and "row" mean those of app/ats/instaview/README.md.
struct InstaViewOptions
{
    /// Section 3. Mixed goes through the three, a response each.
    enum class Shape { Bare, Envelope, StatusWrapper, Mixed };
    /// Section 4. Documented: a missing scope is flat, as its page shows it, everything else is the envelope.
    /// FlatList: flat, with `message` as an array. Mixed goes through Envelope, Flat and FlatList, an error each.
    /// A 429 has the body of section 5 with every one of them.
    enum class Errors { Documented, Envelope, Flat, FlatList, Mixed };
    /// Section 5, per minute and per hour. Standard: the default 60/2,000. Unlimited: a limit that no test reaches.
    enum class Plan { Unlimited, Standard, Trial, Starter, Business, Scale };

    Shape shape = Shape::Bare;
    Errors errors = Errors::Documented;
    Plan plan = Plan::Unlimited;
    bool refuseDuplicates = false;    ///< row 20: POST with an email of the same company is 409
    bool refuseStatusChanges = false; ///< row 5: PATCH that would change the status is 409
    bool refuseMeaning = false;       ///< a POST or PATCH that is right in all else is 422
    bool companiesPath = false;       ///< row 12: /companies answers, and /company is 404
    bool gdprTimestamps = false;      ///< row 22: gdprExpiryDate is answered as a timestamp instead of a day
    QStringList hide = {};            ///< rows 6 and 8: properties of a candidate that no answer shows, such as "cv"
    int retryAfterBody = -1;          ///< row 27: seconds in the body of a 429; -1: those of the header

    /// The switches that `json` names changed, the others left; on failure false and a sentence, and nothing changed.
    /// {"shape": "bare|envelope|status|mixed", "errors": "documented|envelope|flat|flat-list|mixed",
    ///  "plan": "unlimited|default|trial|starter|business|scale", "duplicates": "allow|refuse",
    ///  "status_changes": "allow|refuse", "meaning": "allow|refuse", "companies": bool, "gdpr": "day|timestamp",
    ///  "hide": [names], "retry_after_body": seconds or null}
    bool change(const QJsonObject &json, QString *problem = nullptr);
    QJsonObject toJson() const;
};

} // namespace vivier::sandbox
