// SPDX-License-Identifier: MIT
#include "sandbox/instaviewoptions.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

namespace {

template <typename Value> struct Named
{
    QLatin1StringView name;
    Value value;
};

using Shape = InstaViewOptions::Shape;
using Errors = InstaViewOptions::Errors;
using Plan = InstaViewOptions::Plan;

constexpr std::array<Named<Shape>, 4> kShapes{{{"bare"_L1, Shape::Bare},
                                               {"envelope"_L1, Shape::Envelope},
                                               {"status"_L1, Shape::StatusWrapper},
                                               {"mixed"_L1, Shape::Mixed}}};
constexpr std::array<Named<Errors>, 5> kErrors{{{"documented"_L1, Errors::Documented},
                                                {"envelope"_L1, Errors::Envelope},
                                                {"flat"_L1, Errors::Flat},
                                                {"flat-list"_L1, Errors::FlatList},
                                                {"mixed"_L1, Errors::Mixed}}};
constexpr std::array<Named<Plan>, 6> kPlans{{{"unlimited"_L1, Plan::Unlimited},
                                             {"default"_L1, Plan::Standard},
                                             {"trial"_L1, Plan::Trial},
                                             {"starter"_L1, Plan::Starter},
                                             {"business"_L1, Plan::Business},
                                             {"scale"_L1, Plan::Scale}}};
constexpr std::array<Named<bool>, 2> kRefusals{{{"allow"_L1, false}, {"refuse"_L1, true}}};
constexpr std::array<Named<bool>, 2> kDates{{{"day"_L1, false}, {"timestamp"_L1, true}}};

template <typename Value, size_t size>
bool choose(const std::array<Named<Value>, size> &table, const QJsonValue &name, Value *value)
{
    for (const Named<Value> &row : table)
        if (name == row.name) {
            *value = row.value;
            return true;
        }
    return false;
}

template <typename Value, size_t size> QString nameOf(const std::array<Named<Value>, size> &table, Value value)
{
    for (const Named<Value> &row : table)
        if (value == row.value)
            return row.name;
    return {};
}

bool strings(const QJsonValue &value, QStringList *list)
{
    list->clear();
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        list->append(one.toString());
    return value.isArray() && !list->contains(QString());
}

bool secondsOrNull(const QJsonValue &value, int *seconds)
{
    *seconds = value.toInt(-1);
    return value.isNull() || (*seconds >= 0 && *seconds <= 86'400);
}

bool flag(const QJsonValue &value, bool *set)
{
    *set = value.toBool();
    return value.isBool();
}

bool changeOne(InstaViewOptions &options, const QString &key, const QJsonValue &value)
{
    if (key == "shape"_L1)
        return choose(kShapes, value, &options.shape);
    if (key == "errors"_L1)
        return choose(kErrors, value, &options.errors);
    if (key == "plan"_L1)
        return choose(kPlans, value, &options.plan);
    if (key == "duplicates"_L1)
        return choose(kRefusals, value, &options.refuseDuplicates);
    if (key == "status_changes"_L1)
        return choose(kRefusals, value, &options.refuseStatusChanges);
    if (key == "meaning"_L1)
        return choose(kRefusals, value, &options.refuseMeaning);
    if (key == "companies"_L1)
        return flag(value, &options.companiesPath);
    if (key == "gdpr"_L1)
        return choose(kDates, value, &options.gdprTimestamps);
    if (key == "hide"_L1)
        return strings(value, &options.hide);
    return key == "retry_after_body"_L1 && secondsOrNull(value, &options.retryAfterBody);
}

} // namespace

bool InstaViewOptions::change(const QJsonObject &json, QString *problem)
{
    InstaViewOptions changed = *this;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (changeOne(changed, it.key(), it.value()))
            continue;
        if (problem)
            *problem = u"'%1' is not a switch, or its value is not one it can have."_s.arg(it.key());
        return false;
    }
    *this = changed;
    return true;
}

QJsonObject InstaViewOptions::toJson() const
{
    return {{u"shape"_s, nameOf(kShapes, shape)},
            {u"errors"_s, nameOf(kErrors, errors)},
            {u"plan"_s, nameOf(kPlans, plan)},
            {u"duplicates"_s, nameOf(kRefusals, refuseDuplicates)},
            {u"status_changes"_s, nameOf(kRefusals, refuseStatusChanges)},
            {u"meaning"_s, nameOf(kRefusals, refuseMeaning)},
            {u"companies"_s, companiesPath},
            {u"gdpr"_s, nameOf(kDates, gdprTimestamps)},
            {u"hide"_s, QJsonArray::fromStringList(hide)},
            {u"retry_after_body"_s, retryAfterBody < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(retryAfterBody)}};
}

} // namespace vivier::sandbox
