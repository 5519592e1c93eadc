// SPDX-License-Identifier: MIT
// Any status, header and body through the exchange of HTTP, and what each ATS makes of it. The first line of the input
// is the verb's letter and the status ("W 404"), headers follow, then an empty line and the body.

#include "ats/instaview/errors.h"
#include "ats/instaview/ratelimits.h"
#include "ats/welcomekit/errors.h"
#include "ats/welcomekit/listjson.h"
#include "fuzz/fuzz.h"
#include "http/exchange.h"
#include "support/manualclock.h"

#include <QCoreApplication>
#include <QNetworkReply>

using namespace vivier;
using namespace vivier::fuzz;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    bool isWrite = false;
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

class Reply final : public QNetworkReply
{
public:
    Reply(const Answer &answer, const QNetworkRequest &request, QNetworkAccessManager::Operation operation,
          QIODevice *upload, QObject *parent)
        : QNetworkReply(parent)
        , m_left(answer.body)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        if (upload)
            upload->readAll();
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
        for (const auto &[name, value] : answer.headers)
            setRawHeader(name, value);
        open(QIODevice::ReadOnly);
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT metaDataChanged();
                Q_EMIT readyRead();
                setFinished(true);
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    }

    void abort() override { m_left.clear(); }
    qint64 bytesAvailable() const override { return m_left.size() + QIODevice::bytesAvailable(); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 now = qMin(size, m_left.size());
        std::copy_n(m_left.constData(), now, data);
        m_left.remove(0, now);
        return now;
    }

private:
    QByteArray m_left;
};

class Network final : public QNetworkAccessManager
{
public:
    Answer answer;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *upload) override
    {
        return new Reply(answer, request, operation, upload, this);
    }
};

Answer read(const QByteArray &input)
{
    Answer answer;
    qsizetype at = input.indexOf('\n');
    const QByteArray first = input.left(at);
    answer.isWrite = first.startsWith('W');
    answer.status = first.mid(1).trimmed().toInt();
    while (at >= 0) {
        const qsizetype end = input.indexOf('\n', at + 1);
        const QByteArray line = input.mid(at + 1, end < 0 ? -1 : end - at - 1);
        at = end;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            break;
        answer.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    answer.body = at < 0 ? QByteArray() : input.mid(at + 1);
    return answer;
}

void judge(const ApiError &error)
{
    const QString sentence = error.sentence(u"the ATS"_s);
    must(!sentence.isEmpty(), "an error says what happened");
    must(std::ranges::none_of(sentence, [](QChar each) { return each.category() == QChar::Other_Control; }),
         "words of others are one plain line");
    must(!error.retryAfter || (error.retryAfter->count() >= 0 && error.retryAfter->count() <= 24 * 3600),
         "a wait is bounded");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);

    static Network network;
    network.answer = read(bytesOf(data, size));
    HttpOptions options;
    options.clock = std::make_shared<test::ManualClock>();
    options.retry.attempts = 1;
    options.rateWindows = instaview::rateWindows;
    options.retryAfter = instaview::waitInBody;
    const bool isWrite = network.answer.isWrite;
    ExchangeObserver line;
    line.returns = [](Exchange *each) { each->start(1, &network); }; // redirected within the origin
    auto *exchange = new Exchange(options,
                                  {.method = isWrite ? Request::Method::Put : Request::Method::Get,
                                   .url = QUrl(u"http://127.0.0.1/"_s),
                                   .body = isWrite ? "{}" : ""},
                                  "Token x", line);
    const QFuture<Result<Response>> future = exchange->future();
    exchange->start(1, &network);
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);

    if (const Result<Response> result = future.result(); !result) {
        judge(result.error());
    } else if (!result->isSuccess()) {
        judge(welcomekit::errorOf(*result, isWrite));
        judge(instaview::errorOf(*result, isWrite));
    } else {
        must(result->json.isNull() || result->json.isArray() || result->json.isObject(), "JSON is an object or a list");
        welcomekit::pageEnd(*result, 1, 100, 100);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return 0;
}
