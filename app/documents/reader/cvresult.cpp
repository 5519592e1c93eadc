// SPDX-License-Identifier: MIT
#include "cvresult.h"

#include <QStringDecoder>

namespace vivier::wire {

namespace {

constexpr QByteArrayView textWord = "vivier-cv text ";
constexpr QByteArrayView problemWord = "vivier-cv problem ";

std::optional<CvResult> decodedText(const QByteArray &pages, const QByteArray &utf8)
{
    bool isNumber = false;
    const int count = pages.toInt(&isNumber);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(utf8);
    if (!isNumber || count < -1 || count > maxCvPages || text.isEmpty() || decoder.hasError())
        return std::nullopt;
    return CvText{.text = text, .pages = count};
}

std::optional<CvResult> decodedProblem(const QByteArray &words)
{
    const qsizetype space = words.indexOf(' ');
    bool isKind = false;
    bool isType = false;
    const int kind = words.left(space).toInt(&isKind);
    const int what = words.mid(space + 1).toInt(&isType);
    const bool isKnown =
        kind >= 0 && kind <= int(CvProblem::Kind::NotAFile) && what >= 0 && what <= int(FileType::Last);
    if (space < 0 || !isKind || !isType || !isKnown)
        return std::nullopt;
    return tl::unexpected(CvProblem{.kind = CvProblem::Kind(kind), .what = FileType(what)});
}

} // namespace

QByteArray encoded(const CvResult &result)
{
    if (result)
        return textWord.toByteArray() + QByteArray::number(result->pages) + '\n' + result->text.toUtf8();
    return problemWord.toByteArray() + QByteArray::number(int(result.error().kind)) + ' ' +
           QByteArray::number(int(result.error().what)) + '\n';
}

std::optional<CvResult> decoded(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0 || bytes.size() > maxBytes)
        return std::nullopt;
    const QByteArray line = bytes.left(end);
    if (line.startsWith(textWord))
        return decodedText(line.mid(textWord.size()), bytes.mid(end + 1));
    if (line.startsWith(problemWord) && end + 1 == bytes.size())
        return decodedProblem(line.mid(problemWord.size()));
    return std::nullopt;
}

} // namespace vivier::wire
