#include "model/blobcompressor.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vivier;
using namespace Qt::StringLiterals;

class tst_BlobCompressor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void noiseComesBack();
    void whatIsAlikeGetsSmall();
    void aLongOneIsNoSample();
};

namespace {

QByteArray person(QRandomGenerator &dice)
{
    const auto number = [&dice] { return QByteArray::number(dice.bounded(1'000'000)); };
    return "firstname Jean lastname Dupont email candidate" + number() +
           "@example.com resume https://files.example.com/candidates/" + number() +
           "/resume.pdf avatar https://files.example.com/avatars/" + number() +
           ".png country France created 2023-11-14T22:13:20.000Z updated 2023-11-14T22:13:20.000Z";
}

} // namespace

void tst_BlobCompressor::everythingComesBack()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator dice(seed);
    BlobCompressor compressor;
    std::vector<std::pair<QByteArray, QByteArray>> kept;
    for (int i = 0; i < 2000; ++i) {
        QByteArray blob = dice.bounded(8) == 0 ? QByteArray() : person(dice).repeated(1 + dice.bounded(3));
        if (dice.bounded(100) == 0)
            blob = blob.repeated(200); // a long text
        const QByteArray compressed = compressor.compressed(blob);
        QVERIFY(!compressed.isEmpty());
        kept.emplace_back(blob, compressed);
    }
    // From before the dictionary and after it, and wherever the model has moved it meanwhile.
    BlobCompressor moved = std::move(compressor);
    for (const auto &[blob, compressed] : kept)
        QCOMPARE(moved.expanded(compressed), blob);
}

void tst_BlobCompressor::noiseComesBack()
{
    QRandomGenerator dice(7);
    BlobCompressor compressor;
    for (int i = 0; i < 500; ++i) {
        QByteArray noise(dice.bounded(2000), Qt::Uninitialized);
        for (char &byte : noise)
            byte = static_cast<char>(dice.bounded(256));
        const QByteArray compressed = compressor.compressed(noise);
        QVERIFY(compressed.size() <= noise.size() + 1);
        QCOMPARE(compressor.expanded(compressed), noise);
    }
}

void tst_BlobCompressor::whatIsAlikeGetsSmall()
{
    QRandomGenerator dice(7);
    BlobCompressor compressor;
    qsizetype before = 0;
    qsizetype after = 0;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray blob = person(dice);
        const QByteArray compressed = compressor.compressed(blob);
        if (i < 1000)
            continue;
        before += blob.size();
        after += compressed.size();
    }
    QVERIFY2(after * 3 < before, qPrintable(u"%1 of %2 bytes"_s.arg(after).arg(before)));
}

void tst_BlobCompressor::aLongOneIsNoSample()
{
    QRandomGenerator dice(7);
    BlobCompressor compressor;
    QByteArray noise(1'000'000, Qt::Uninitialized);
    for (char &byte : noise)
        byte = static_cast<char>(dice.bounded(256));
    compressor.compressed(noise);
    QByteArray last;
    for (int i = 0; i < 1000; ++i)
        last = compressor.compressed(person(dice));
    QVERIFY(last.size() * 2 < person(dice).size());
}

QTEST_GUILESS_MAIN(tst_BlobCompressor)
#include "tst_blobcompressor.moc"
