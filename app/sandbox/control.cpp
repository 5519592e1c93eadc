// SPDX-License-Identifier: MIT
#include "sandbox/control.h"

#include "sandbox/apierror.h"

#include <QJsonDocument>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace vivier::sandbox {

Control::Control(FaultBox &faults, const World &world, WelcomeKit &welcomeKit, InstaView &instaView, QString root)
    : m_faults(faults)
    , m_world(world)
    , m_welcomeKit(welcomeKit)
    , m_instaView(instaView)
    , m_root(std::move(root))
{
}

Response Control::answer(const Request &request)
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() == 2 && parts.at(1) == "faults"_L1)
        return faults(request);
    if (parts.size() == 3 && parts.at(1) == "state"_L1)
        return state(request, parts.at(2));
    if (parts.size() == 3 && parts.at(1) == "touch"_L1)
        return touch(request, parts.at(2));
    if (parts.value(1) == "instaview"_L1) {
        if (parts.size() == 2)
            return instaViewOptions(request);
        if (parts.size() == 4 && parts.at(2) == "state"_L1)
            return instaViewState(request, parts.at(3));
        if (parts.size() == 4 && parts.at(2) == "touch"_L1)
            return instaViewTouch(request, parts.at(3));
    }
    return plainError(404);
}

Response Control::faults(const Request &request)
{
    if (request.method == "PUT") {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject() && !document.isArray())
            return invalid(u"The body must be a JSON object, or an array of them"_s);
        const QJsonArray wanted = document.isArray() ? document.array() : QJsonArray{document.object()};
        QList<Fault> faults;
        for (const QJsonValue &one : wanted) {
            QString problem;
            const std::optional<Fault> fault = Fault::fromJson(one.toObject(), &problem);
            if (!fault)
                return invalid(problem);
            if (!one.toObject().isEmpty())
                faults.append(*fault);
        }
        m_faults.set(faults);
    } else if (request.method != "GET") {
        return plainError(405);
    }
    QJsonArray array;
    for (const Fault &fault : m_faults.current())
        array.append(fault.toJson());
    return jsonAnswer(200, array);
}

Response Control::state(const Request &request, const QString &reference)
{
    if (request.method != "GET")
        return plainError(405);
    const QMutexLocker lock(&m_world.mutex);
    const int row = m_world.candidateRow(reference);
    if (row < 0)
        return notFound(u"The candidate"_s);
    return jsonAnswer(200, WelcomeKitJson(m_world, m_root).wholeCandidate(row));
}

Response Control::touch(const Request &request, const QString &reference)
{
    if (request.method != "POST")
        return plainError(405);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return invalid(u"The body is not a JSON object"_s);
    if (const QString problem = m_welcomeKit.touch(reference, document.object()); !problem.isNull())
        return invalid(problem);
    Request look = request;
    look.method = "GET";
    return state(look, reference);
}

Response Control::instaViewOptions(const Request &request)
{
    InstaViewOptions options = m_instaView.options();
    if (request.method == "PUT") {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return invalid(u"The body is not a JSON object"_s);
        QString problem;
        if (!options.change(document.object(), &problem))
            return invalid(problem);
        m_instaView.setOptions(options);
    } else if (request.method != "GET") {
        return plainError(405);
    }
    return jsonAnswer(200, options.toJson());
}

Response Control::instaViewState(const Request &request, const QString &id)
{
    if (request.method == "DELETE")
        return m_instaView.remove(id) ? plainError(200) : notFound(u"The candidate"_s);
    if (request.method != "GET")
        return plainError(405);
    const QJsonObject candidate = m_instaView.candidate(id);
    return candidate.isEmpty() ? notFound(u"The candidate"_s) : jsonAnswer(200, candidate);
}

Response Control::instaViewTouch(const Request &request, const QString &id)
{
    if (request.method != "POST")
        return plainError(405);
    if (const QString problem = m_instaView.touch(id, request.body); !problem.isNull())
        return invalid(problem);
    return jsonAnswer(200, m_instaView.candidate(id));
}

} // namespace vivier::sandbox
