// SPDX-License-Identifier: MIT
// Any JSON as an answer of Welcome Kit.

#include "ats/welcomekit/attachmentjson.h"
#include "ats/welcomekit/candidatejson.h"
#include "ats/welcomekit/listjson.h"
#include "fuzz/fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace vivier;
using namespace vivier::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytesOf(data, size));
    QJsonArray items = json.array();
    if (json.isObject())
        items.append(json.object());
    for (const QJsonValue &item : std::as_const(items)) {
        const QJsonObject object = item.toObject();
        if (const auto candidate = welcomekit::candidateFrom(object)) {
            mustSurvive(*candidate, FieldCatalog::welcomeKit());
            welcomekit::updateBody(candidate->values);
        }
        welcomekit::jobFrom(object);
        welcomekit::organizationFrom(object);
        welcomekit::organizationsFrom(object);
        welcomekit::identityFrom(object);
        welcomekit::documentFrom(item, QStringLiteral("a"));
    }
    return 0;
}
