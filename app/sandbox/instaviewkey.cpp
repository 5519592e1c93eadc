// SPDX-License-Identifier: MIT
#include "sandbox/instaviewkey.h"

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

InstaViewKey InstaViewKey::of(const Request &request, const QString &token)
{
    InstaViewKey key;
    const QByteArray header = request.headers.value("authorization");
    if (header.left(7).toLower() != "bearer ")
        return key;
    key.shown = header.mid(7).trimmed();
    const QString shown = QString::fromUtf8(key.shown);
    if (!shown.startsWith(token))
        return key;
    QString rest = shown.mid(token.size());
    if (rest == "-suspended"_L1) {
        key.state = State::Suspended;
        return key;
    }
    if (rest == "-ats"_L1 || rest.startsWith("-ats-"_L1)) {
        key.ats = true;
        rest.remove(0, 4);
    }
    if (!rest.isEmpty() && !rest.startsWith("-without-"_L1))
        return key;
    key.state = State::Valid;
    key.scopes = {u"read:companies"_s, u"read:jobs"_s, u"read:candidates"_s, u"write:candidates"_s,
                  u"delete:candidates"_s};
    const QStringList lacking = rest.mid(9).split(u',');
    for (const QString &scope : lacking)
        key.scopes.remove(scope);
    return key;
}

} // namespace vivier::sandbox
