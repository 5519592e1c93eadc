// SPDX-License-Identifier: MIT
#include "support/corkboard.h"

#include "ats/apiconnection.h"
#include "ats/ats.h"
#include "ats/statuskind.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>

namespace vivier::test {

using namespace Qt::StringLiterals;

namespace {

const FieldCatalog &catalog()
{
    constexpr FieldUses editable = FieldUse::Update | FieldUse::Create;
    static const FieldCatalog fields(
        u"Corkboard"_s, {{.name = u"given"_s,
                          .readPath = u"given"_s,
                          .section = FieldSection::Profile,
                          .label = "Given name",
                          .role = FieldRole::FirstName,
                          .uses = editable | FieldUse::RequiredOnCreate},
                         {.name = u"family"_s,
                          .readPath = u"family"_s,
                          .section = FieldSection::Profile,
                          .label = "Family name",
                          .role = FieldRole::LastName,
                          .uses = editable | FieldUse::RequiredOnCreate},
                         {.name = u"mail"_s,
                          .readPath = u"mail"_s,
                          .kind = FieldKind::Email,
                          .section = FieldSection::Profile,
                          .label = "Mail",
                          .role = FieldRole::Email,
                          .uses = editable | FieldUse::RequiredOnCreate},
                         {.name = u"call"_s,
                          .readPath = u"call"_s,
                          .kind = FieldKind::Phone,
                          .section = FieldSection::Profile,
                          .label = "Call",
                          .role = FieldRole::Phone,
                          .uses = editable,
                          .clearRule = ClearRule::SendEmpty},
                         {.name = u"pin"_s,
                          .readPath = u"pin"_s,
                          .kind = FieldKind::Choice,
                          .section = FieldSection::Pipeline,
                          .label = "Pin",
                          .role = FieldRole::Status,
                          .uses = editable,
                          .choices = {{.value = u"red"_s, .label = "Red"}, {.value = u"green"_s, .label = "Green"}}}});
    return fields;
}

ApiError errorOf(const Response &response, bool write)
{
    return {.kind = kindOfStatus(response.status),
            .status = response.status,
            .text = QString::fromUtf8(response.body),
            .maybeApplied = write && response.status != 503 && response.status >= 500};
}

Candidate candidateFrom(const QJsonObject &card, const QDateTime &readAt)
{
    Candidate candidate{.reference = card["id"_L1].toString(), .readAt = readAt};
    for (const Field &field : catalog()) {
        const QString text = card[field.name].toString();
        candidate.values.insert(field.name, text.isEmpty() ? Value::empty() : Value::ofText(text));
    }
    return candidate;
}

QByteArray bodyOf(const FieldValues &values)
{
    QJsonObject body;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        body.insert(it.key(), it.value().text());
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

using Line = std::shared_ptr<const ApiConnection>;

QCoro::Task<Result<Candidate>> oneCard(Line line, Request request, std::stop_token stop)
{
    const auto answer = co_await ask(line, std::move(request), errorOf, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return candidateFrom(answer->json.object(), answer->askedAt);
}

QCoro::Task<Result<QList<Candidate>>> allCards(Line line, std::stop_token stop)
{
    const auto answer = co_await ask(line, readOf(line->url("/cards")), errorOf, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    QList<Candidate> cards;
    for (const QJsonValue card : answer->json.array())
        cards.append(candidateFrom(card.toObject(), answer->askedAt));
    co_return cards;
}

QCoro::Task<Result<CandidatePage>> onePage(Line line, std::stop_token stop)
{
    const auto cards = co_await allCards(line, stop);
    if (!cards)
        co_return tl::unexpected(cards.error());
    co_return CandidatePage{.candidates = *cards, .total = int(cards->size()), .totalPages = 1};
}

QCoro::Task<Result<QList<Candidate>>> withMail(Line line, QString mail, std::stop_token stop)
{
    auto cards = co_await allCards(line, stop);
    if (cards)
        cards->removeIf([&mail](const Candidate &card) { return card.value(u"mail"_s).text() != mail; });
    co_return cards;
}

QCoro::Task<Result<Identity>> whoIs(Line line, std::stop_token stop)
{
    const auto answer = co_await ask(line, readOf(line->url("/me")), errorOf, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Identity{.displayName = answer->json["name"_L1].toString()};
}

class Corkboard final : public Ats
{
public:
    Corkboard(const Account &account, const QString &token, const HttpOptions &options)
        : m_line(std::make_shared<const ApiConnection>(account, token, options))
    {
    }

    const FieldCatalog &catalog() const override { return test::catalog(); }
    std::optional<std::chrono::milliseconds> timeFor(int requests) const override
    {
        return m_line->http->timeFor(requests);
    }
    bool listsAcrossJobs() const override { return true; }

    QCoro::Task<Result<Identity>> identity(std::stop_token stop) override { return whoIs(m_line, stop); }
    QCoro::Task<Result<Listed<Organization>>> organizations(std::stop_token) override
    {
        const Organization wall{.reference = u"wall"_s, .name = u"The wall"_s};
        co_return QList{wall};
    }
    QCoro::Task<Result<Listed<Job>>> jobs(QString, std::stop_token) override { co_return Listed<Job>(); }
    QCoro::Task<Result<Job>> job(QString reference, std::stop_token) override { co_return notAReference(reference); }
    QCoro::Task<Result<CandidatePage>> candidates(CandidateQuery, std::stop_token stop) override
    {
        return onePage(m_line, stop);
    }
    QCoro::Task<Result<Candidate>> candidate(QString reference, std::stop_token stop) override
    {
        return oneCard(m_line, readOf(m_line->url(pathOf("/cards/", reference))), stop);
    }
    QCoro::Task<Result<QList<Candidate>>> possibleDuplicates(NewCandidate wanted, std::stop_token stop) override
    {
        return withMail(m_line, wanted.values.value(u"mail"_s).text(), stop);
    }
    QCoro::Task<Result<Candidate>> update(QString reference, FieldValues changes, std::stop_token stop) override
    {
        return oneCard(m_line,
                       {.method = Request::Method::Patch,
                        .url = m_line->url(pathOf("/cards/", reference)),
                        .body = bodyOf(changes)},
                       stop);
    }
    QCoro::Task<Result<Candidate>> create(NewCandidate wanted, std::stop_token stop) override
    {
        return oneCard(m_line,
                       {.method = Request::Method::Post, .url = m_line->url("/cards"), .body = bodyOf(wanted.values)},
                       stop);
    }
    QCoro::Task<Result<std::monostate>> sendOnce(QString, QString, Value, std::stop_token) override
    {
        co_return tl::unexpected(ApiError{});
    }
    QCoro::Task<Result<QList<Document>>> documents(QString, std::stop_token) override
    {
        co_return tl::unexpected(ApiError{});
    }

private:
    Line m_line;
};

} // namespace

const AtsProfile &corkboardProfile()
{
    static const AtsProfile profile{
        .id = u"corkboard"_s,
        .name = catalog().atsName(),
        .defaultUrl = QUrl(u"https://corkboard.example/api"_s),
        .catalog = &catalog(),
        .make = [](const Account &account, const QString &token, const HttpOptions &options) -> std::unique_ptr<Ats> {
            return std::make_unique<Corkboard>(account, token, options);
        },
        .rights = {{.right = Right::Identity, .scope = u"who"_s, .name = "Whose board", .loss = "No name."},
                   {.right = Right::ReadCandidates, .scope = u"look"_s, .name = "Looking", .loss = "No cards."},
                   {.right = Right::WriteCandidates, .scope = u"pin"_s, .name = "Pinning"}},
        .secretPrefix = u"cork_"_s,
        .cardName = "Cor&kboard",
        .cardLine = "A pin from its owner",
        .secretMissing = "Enter the pin of the Corkboard.",
        .secretHint = "It is under the third cushion.",
    };
    return profile;
}

CorkboardServer::CorkboardServer()
{
    cards[u"1"_s] = {{u"id"_s, u"1"_s},         {u"given"_s, u"Zoë"_s},
                     {u"family"_s, u"Łucja"_s}, {u"mail"_s, u"z@l.example"_s},
                     {u"call"_s, u"0601"_s},    {u"pin"_s, u"red"_s}};
    cards[u"2"_s] = {{u"id"_s, u"2"_s},
                     {u"given"_s, u"Max"_s},
                     {u"family"_s, u"Meer"_s},
                     {u"mail"_s, u"m@m.example"_s},
                     {u"pin"_s, u"green"_s}};
    m_server.setHandler([this](const Arrival &arrival) { return answerTo(arrival); });
}

QString CorkboardServer::token()
{
    return u"cork_1"_s;
}

Step CorkboardServer::answerTo(const Arrival &arrival)
{
    const auto json = [](const auto &value) {
        return answer(200, QJsonDocument(value).toJson(), {"Content-Type: application/json"});
    };
    if (isClosed)
        return answer(503, "closed");
    if (!arrival.headers.value("authorization").endsWith(token().toLatin1()))
        return answer(401, "whose pin is this?");
    if (arrival.target == "/me")
        return json(QJsonObject{{u"name"_s, u"Iva"_s}});
    if (arrival.target == "/cards" && arrival.verb == "GET") {
        QJsonArray all;
        for (const QJsonObject &card : std::as_const(cards))
            all.append(card);
        return json(all);
    }
    QString id = QString::fromLatin1(arrival.target.mid(qstrlen("/cards/")));
    if (arrival.verb == "POST")
        id = QString::number(cards.size() + 1);
    else if (!cards.contains(id))
        return answer(404, "no such card");
    if (arrival.verb != "GET") {
        ++writes;
        const QJsonObject body = QJsonDocument::fromJson(arrival.body).object();
        cards[id].insert(u"id"_s, id);
        for (auto it = body.begin(); it != body.end(); ++it)
            cards[id].insert(it.key(), it.value());
    }
    return json(cards.value(id));
}

} // namespace vivier::test
