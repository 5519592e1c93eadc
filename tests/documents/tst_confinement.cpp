// SPDX-License-Identifier: MIT
// What a reader of strangers' files cannot do, tried by a program that is locked away by the same function; and that
// each attempt succeeds without it, so that a failure is not by chance.

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>

using namespace Qt::StringLiterals;

class ConfinementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attempts_data();
    void attempts();

private:
    static int probe(const QString &mode, const QString &attempt)
    {
        const QTemporaryDir folder;
        QFile secret(folder.filePath(u"secret"_s));
        if (!secret.open(QIODevice::WriteOnly) || secret.write("secret") != 6)
            return -1;
        secret.close();
        QProcess process;
        process.setStandardInputFile(u"/dev/null"_s); // which antiword may read, see confinement.cpp
        process.start(QCoreApplication::applicationDirPath() + u"/readerprobe"_s, {mode, attempt, folder.path()});
        process.waitForFinished();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
};

void ConfinementTest::attempts_data()
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/readerprobe"_s, {u"free"_s, u"names"_s, u"/"_s});
    QVERIFY(process.waitForFinished());
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("attempt");
    const QByteArrayList names = process.readAllStandardOutput().trimmed().split('\n');
    QVERIFY(names.size() > 30);
    for (const QByteArray &name : names) {
        for (const char *mode : {"parser", "converter"})
            QTest::addRow("%s: %s", mode, name.constData()) << QString::fromLatin1(mode) << QString::fromLatin1(name);
    }
}

void ConfinementTest::attempts()
{
    QFETCH(const QString, mode);
    QFETCH(const QString, attempt);
    const QStringList both{u"write to its output"_s};
    const QStringList converters{u"run pdftotext"_s, u"run pdftoppm"_s, u"run pdfinfo"_s, u"read a system library"_s,
                                 u"list the fonts of the system"_s};
    const bool may = both.contains(attempt) || (mode == u"converter" && converters.contains(attempt));

    QCOMPARE(probe(u"free"_s, attempt), 0);
    const int error = probe(mode, attempt);
#if defined(__SANITIZE_ADDRESS__)
    if (attempt == u"map much memory")
        QSKIP("The limit of memory is off under AddressSanitizer");
#endif
    if (may)
        QCOMPARE(error, 0);
    else if (attempt == u"map much memory")
        QCOMPARE(error, ENOMEM);
    else if (attempt == u"run a program by the loader" && mode == u"converter")
        QCOMPARE(error, 127); // it starts, as that of a converter must, and may not open the program
    else
        QVERIFY2(error == EPERM || error == EACCES, qPrintable(u"status %1"_s.arg(error)));
}

QTEST_GUILESS_MAIN(ConfinementTest)
#include "tst_confinement.moc"
