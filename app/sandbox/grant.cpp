// SPDX-License-Identifier: MIT
#include "sandbox/grant.h"

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

std::optional<Grant> grantOf(const Request &request, const QString &token)
{
    const QByteArray header = request.headers.value("authorization");
    QString shown = request.query.queryItemValue(u"access_token"_s, QUrl::FullyDecoded);
    if (header.left(7).toLower() == "bearer ")
        shown = QString::fromUtf8(header.mid(7).trimmed());
    if (shown.isEmpty() || !shown.startsWith(token))
        return std::nullopt;
    Grant grant{.token = shown,
                .scopes = {u"me_r"_s, u"organizations_rw"_s, u"jobs_rw"_s, u"offices_rw"_s, u"departments_rw"_s,
                           u"candidates_rw"_s, u"documents_rw"_s, u"emails_rw"_s, u"comments_w"_s, u"images_r"_s,
                           u"moves_r"_s, u"videos_r"_s}};
    const QString rest = shown.mid(token.size());
    if (rest.isEmpty())
        return grant;
    if (rest == "-mine"_L1) {
        grant.scopes.remove(u"candidates_rw"_s);
        grant.onlyOwn = true;
        return grant;
    }
    if (!rest.startsWith("-without-"_L1))
        return std::nullopt;
    for (const QString &scope : rest.mid(9).split(u',')) {
        if (scope.endsWith("_rw"_L1) && grant.scopes.remove(scope)) {
            grant.scopes.insert(scope.chopped(1));
        } else {
            grant.scopes.remove(scope);
            grant.scopes.remove(scope + u'w');
        }
    }
    return grant;
}

} // namespace vivier::sandbox
