// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/instaviewoptions.h"
#include "sandbox/instaviewrates.h"

namespace vivier::sandbox {

/// What went wrong, before it has a shape.
struct InstaViewProblem
{
    int status = 400;
    QStringList messages = {}; ///< at least one
    QString code = {}; ///< only one of instaview/README.md, section 4; null: its name is not known, so none is sent
    QJsonObject details = {};
};

constexpr QLatin1StringView kScopeMissing("INSUFFICIENT_PERMISSIONS");

struct InstaViewPage
{
    int page = 1;
    int limit = 20;
    qint64 total = 0;
};

/// Puts JSON text into the shapes of instaview/README.md, sections 3 to 5, as the switches say.
class InstaViewAnswers
{
public:
    /// Looks at `options` anew for each answer. `now`: milliseconds since the epoch.
    InstaViewAnswers(const InstaViewOptions &options, std::function<qint64()> now)
        : m_options(options)
        , m_now(std::move(now))
    {
    }

    /// `payload`: the text of one value.
    Response object(int status, const QByteArray &payload);
    Response list(const QList<QByteArray> &items, const InstaViewPage &page);
    Response problem(const InstaViewProblem &problem);
    /// 429 with the documented body. `seconds` are those of the Retry-After that goes with it; negative: none does.
    Response tooMany(const InstaViewTicket &ticket, qint64 seconds) const;

private:
    InstaViewOptions::Shape nextShape();
    InstaViewOptions::Errors nextErrors(const InstaViewProblem &problem);
    QByteArray wrapped(InstaViewOptions::Shape shape, int status, const QByteArray &payload) const;
    QString timestamp() const;

    const InstaViewOptions &m_options;
    std::function<qint64()> m_now;
    int m_shapes = 0; // answers so far, for Mixed
    int m_errors = 0;
};

} // namespace vivier::sandbox
