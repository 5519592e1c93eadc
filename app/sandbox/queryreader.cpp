// SPDX-License-Identifier: MIT
#include "sandbox/queryreader.h"

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

QueryReader::QueryReader(const QUrlQuery &query)
    : m_query(query)
{
    m_query.removeAllQueryItems(u"access_token"_s);
}

bool QueryReader::flag(const QString &name)
{
    return optionalFlag(name).value_or(false);
}

std::optional<bool> QueryReader::optionalFlag(const QString &name)
{
    const QString value = text(name);
    if (value.isNull())
        return std::nullopt;
    if (value != "true"_L1 && value != "false"_L1)
        complain(u"%1 must be true or false"_s.arg(name));
    return value == "true"_L1;
}

int QueryReader::positive(const QString &name, int byDefault)
{
    const QString value = text(name);
    if (value.isNull())
        return byDefault;
    bool ok = false;
    const int number = value.toInt(&ok);
    if (ok && number > 0)
        return number;
    complain(u"%1 must be a whole number from 1"_s.arg(name));
    return byDefault;
}

int QueryReader::ranged(const QString &name, int byDefault, int most)
{
    const int number = positive(name, byDefault);
    if (number <= most)
        return number;
    complain(u"%1 must not be greater than %2"_s.arg(name).arg(most));
    return byDefault;
}

QString QueryReader::text(const QString &name)
{
    m_read.insert(name);
    if (!m_query.hasQueryItem(name))
        return {};
    const QString value = m_query.queryItemValue(name, QUrl::FullyDecoded);
    return value.isNull() ? u""_s : value;
}

QString QueryReader::required(const QString &name)
{
    QString value = text(name);
    if (value.isEmpty())
        complain(u"%1 is missing"_s.arg(name));
    return value;
}

std::optional<QDate> QueryReader::day(const QString &name)
{
    const QString value = text(name);
    if (value.isNull())
        return std::nullopt;
    const QDate date = QDate::fromString(value, u"yyyy-MM-dd"_s);
    if (date.isValid())
        return date;
    complain(u"%1 must be a day, YYYY-MM-DD"_s.arg(name));
    return std::nullopt;
}

QString QueryReader::problem() const
{
    if (!m_problem.isNull())
        return m_problem;
    const auto items = m_query.queryItems(QUrl::FullyDecoded);
    for (const auto &item : items)
        if (!m_read.contains(item.first))
            return u"%1 is not a parameter of this call"_s.arg(item.first);
    return {};
}

void QueryReader::complain(const QString &sentence)
{
    if (m_problem.isNull())
        m_problem = sentence;
}

} // namespace vivier::sandbox
