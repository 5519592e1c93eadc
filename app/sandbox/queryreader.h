// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QSet>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace vivier::sandbox {

/// Reads the query of a GET strictly: booleans are `true` or `false`, dates are days, nothing may be left unread.
/// The first thing wrong is kept as one sentence; reading goes on with defaults.
class QueryReader
{
public:
    explicit QueryReader(const QUrlQuery &query);

    bool flag(const QString &name);
    std::optional<bool> optionalFlag(const QString &name);
    int positive(const QString &name, int byDefault);
    /// 1 … most.
    int ranged(const QString &name, int byDefault, int most);
    QString text(const QString &name);
    QString required(const QString &name);
    std::optional<QDate> day(const QString &name);

    /// Null when all was well; call it after everything was read.
    QString problem() const;

private:
    void complain(const QString &sentence);

    QUrlQuery m_query;
    QSet<QString> m_read;
    QString m_problem;
};

} // namespace vivier::sandbox
