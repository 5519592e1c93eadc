// SPDX-License-Identifier: MIT
// Files that are made to harm who reads them, things that are no files, and readers that do not do their work: there is
// a sentence, the memory is bounded, and no process is left.

#include "cvfiles.h"
#include "pdffiles.h"
#include "readerprocesses.h"

#include "reader/confinement.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace vivier;
using namespace Qt::StringLiterals;
using test::awaited;
using Kind = CvProblem::Kind;

Q_DECLARE_METATYPE(vivier::CvProblem::Kind)

namespace {

QByteArray xmlEntities(bool outside)
{
    QByteArray xml = "<?xml version='1.0'?><!DOCTYPE w:document [<!ENTITY a0 'aaaaaaaaaa'>";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ";";
        xml += "<!ENTITY a" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
    }
    xml += "<!ENTITY out SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>";
    xml += outside ? "&out;" : "&a11;";
    return zipOf({{u"word/document.xml"_s, xml + "</w:t></w:r></w:p></w:body></w:document>"}});
}

} // namespace

class HostileFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void noMoreMemoryThanAllowed();
    void notAFile_data();
    void notAFile();
    void badReaders_data();
    void badReaders();
    void cancelEndsAll();
    void noReaderOutlivesItsWindow_data();
    void noReaderOutlivesItsWindow();
};

/// `kind` Empty: or a text, which says nothing wrong.
void HostileFileTest::files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<Kind>>("kinds");
    const QList<Kind> none{Kind::Damaged, Kind::Empty};
    const QList<Kind> costly{Kind::TooCostly, Kind::TooLarge};
    QTest::newRow("PDF: pages that hold each other") << pagesThatHoldEachOther() << none;
    QTest::newRow("PDF: a form that draws itself")
        << pageOf(streamOf(QByteArray("/X Do ").repeated(1000)), "/XObject<</X 6 0 R>>", {form("/X Do /X Do", 6)})
        << none;
    QTest::newRow("PDF: two forms that draw each other")
        << pageOf(streamOf(QByteArray("/X Do ").repeated(1000)), "/XObject<</X 6 0 R>>",
                  {form("/X Do /X Do", 7), form("/X Do /X Do", 6)})
        << none;
    QTest::newRow("PDF: forms without end") << formsWithoutEnd() << costly;
    QTest::newRow("PDF: text without end")
        << pageOf(packed("BT /F 9 Tf " + QByteArray("1 0 0 1 9 9 Tm (aaaaaaaaaaaaaaaa) Tj ").repeated(1000000)))
        << costly;
    QTest::newRow("PDF: a stream packed twice")
        << pageOf(streamOf(qCompress(qCompress(QByteArray(100 * 1000 * 1000, ' ')).mid(4)).mid(4),
                           "/Filter[/FlateDecode/FlateDecode]"))
        << (none + costly);
    QTest::newRow("PDF: arrays in arrays") << pageOf(streamOf(QByteArray(1000000, '['))) << (none + costly);
    QTest::newRow("PDF: states without end") << pageOf(streamOf(QByteArray("q ").repeated(2000000))) << (none + costly);
    QTest::newRow("PDF: a page a million times")
        << pdfOf({"<</Type/Catalog/Pages 2 0 R>>",
                  "<</Type/Pages/Count 1000000/Kids[" + QByteArray("3 0 R ").repeated(1000000) + "]>>",
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"})
        << (none + costly);
    QTest::newRow("PDF: a table that is before itself")
        << pageOf(streamOf("BT ET")).replace("/Root", "/Prev 400/Root") << (none + costly);
    QTest::newRow("PDF: a length that is itself") << pageOf("<</Length 4 0 R>>stream\nBT ET\nendstream") << none;
    QTest::newRow("DOCX: entities in entities") << xmlEntities(false) << (none + costly);
    QTest::newRow("DOCX: an entity of this computer") << xmlEntities(true) << none;
    QTest::newRow("DOCX: 100,000 elements in each other")
        << docxOf(QByteArray("<w:x>").repeated(100000) + QByteArray("</w:x>").repeated(100000)) << none;
    QTest::newRow("ODT: 100,000 elements in each other")
        << odtOf(QByteArray("<text:section>").repeated(100000) + QByteArray("</text:section>").repeated(100000))
        << none;
    QTest::newRow("DOCX: much text") << docxOf("<w:p><w:r><w:t>" + QByteArray(maxCvTextBytes + 1, 'a') +
                                               "</w:t></w:r></w:p>")
                                     << costly;
    QTest::newRow("DOCX: attributes without end") << docxOf("<w:p " + [] {
        QByteArray all;
        for (int i = 0; i < 200000; ++i)
            all += "a" + QByteArray::number(i) + "='' ";
        return all;
    }() + "/>") << (none + costly);
    QTest::newRow("ODT: many spaces") << odtOf("<text:p>a<text:s text:c='2000000000'/>b</text:p>") << none;
    QTest::newRow("TXT: much text") << QByteArray("aaaaaaa\n").repeated(2000000) << costly;
    QTest::newRow("TXT: accents without end") << "a" + QByteArray("\xCC\x81").repeated(5000000) << costly;
    for (quint32 seed = 1; seed <= 8; ++seed) {
        QByteArray word = data(u"cv.doc"_s);
        QRandomGenerator dice(seed);
        for (quint32 i = 0; i < (1U << seed); ++i)
            word[dice.bounded(int(word.size() - 600)) + 600] = char(dice.bounded(256));
        QTest::addRow("DOC: other bytes, seed %u", seed)
            << word << (none + costly + QList<Kind>{Kind::Unsupported, Kind::NoConverter});
    }
}

void HostileFileTest::files()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<Kind>, kinds);
    const CvResult result = cvText(bytes);
    if (result) { // it may be read after all, and is never more than what is bounded
        QVERIFY(kinds.contains(Kind::Empty));
        QVERIFY(result->text.toUtf8().size() <= maxCvTextBytes);
        QVERIFY(!result->text.contains(u"root:"));
    } else {
        QVERIFY2(kinds.contains(result.error().kind), qPrintable(result.error().sentence()));
    }
}

/// Of every process that the rows above needed, and of those that these started.
void HostileFileTest::noMoreMemoryThanAllowed()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("The limit of memory is off under AddressSanitizer");
#endif
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &usage), 0);
    QVERIFY2(usage.ru_maxrss * 1024 < 150'000'000, qPrintable(u"%1 kB"_s.arg(usage.ru_maxrss)));
}

void HostileFileTest::notAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("is"); // empty: it is not known
    for (const char *name : {"vanished", "link to nothing", "forbidden", ""})
        QTest::newRow(name) << QString::fromLatin1(name) << QString();
    QTest::newRow("fifo") << u"fifo"_s << u"a pipe"_s;
    QTest::newRow("link to the FIFO") << u"link to the FIFO"_s << u"a pipe"_s;
    QTest::newRow("folder") << u"folder"_s << u"a folder"_s;
    QTest::newRow("socket") << u"socket"_s << u"a socket"_s;
    QTest::newRow("zeros") << u"/dev/zero"_s << u"a device"_s;
    QTest::newRow("null") << u"/dev/null"_s << u"a device"_s;
    QTest::newRow("its own memory") << u"/proc/self/fd"_s << u"a folder"_s;
}

void HostileFileTest::notAFile()
{
    QFETCH(const QString, name);
    QFETCH(const QString, is);
    const QTemporaryDir folder;
    const QByteArray place = QFile::encodeName(folder.filePath(u"socket"_s));
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    QVERIFY(place.size() < qsizetype(sizeof address.sun_path));
    std::copy(place.cbegin(), place.cend(), address.sun_path);
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto closed = qScopeGuard([server] { ::close(server); });
    QCOMPARE(::bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(u"fifo"_s)).constData(), 0600), 0);
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(u"nowhere"_s, folder.filePath(u"link to nothing"_s)));
    QVERIFY(QFile::link(u"fifo"_s, folder.filePath(u"link to the FIFO"_s)));
    QFile forbidden(folder.filePath(u"forbidden"_s));
    QVERIFY(forbidden.open(QIODevice::WriteOnly) && forbidden.write("text") == 4);
    forbidden.close();
    QVERIFY(forbidden.setPermissions({}));
    if (name == u"forbidden" && geteuid() == 0)
        QSKIP("Nothing is forbidden to root");
    const QFuture<CvResult> reading = readCv(name.isEmpty() ? name : QDir(folder.path()).filePath(name));
    QVERIFY(reading.isFinished()); // nothing was started for it
    const CvProblem problem = reading.result().error();
    QCOMPARE(int(problem.kind), int(is.isEmpty() ? Kind::Unreadable : Kind::NotAFile));
    QVERIFY2(problem.sentence().contains(is), qPrintable(problem.sentence()));
}

void HostileFileTest::badReaders_data()
{
    QTest::addColumn<QByteArray>("commands");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("dies") << QByteArray("kill -SEGV $$") << Kind::TooCostly;
    QTest::newRow("is killed, after it spoke")
        << QByteArray("echo 'vivier-cv problem 6 0'; kill -KILL $$") << Kind::TooCostly;
    QTest::newRow("hangs") << QByteArray("exec sleep 600") << Kind::TooCostly;
    QTest::newRow("hangs, after it spoke")
        << QByteArray("echo 'vivier-cv problem 6 0'; exec sleep 600") << Kind::TooCostly;
    QTest::newRow("hangs, and lets go of its output") << QByteArray("exec >&-; exec sleep 600") << Kind::TooCostly;
    QTest::newRow("floods") << QByteArray("exec yes") << Kind::NoReader;
    QTest::newRow("floods, well begun") << QByteArray("echo 'vivier-cv text 1'; exec yes") << Kind::NoReader;
    QTest::newRow("says nothing") << QByteArray("exit 0") << Kind::NoReader;
    QTest::newRow("fails") << QByteArray("echo 'vivier-cv problem 6 0'; exit 1") << Kind::NoReader;
    for (const char *said : {"hello", "vivier-cv text 1", "vivier-cv text 51\\na", "vivier-cv text -2\\na",
                             "vivier-cv text x\\na", "vivier-cv text 1\\na\\377", "vivier-cv problem 6",
                             "vivier-cv problem 6 0", "vivier-cv problem 99 0\\n", "vivier-cv problem -1 0\\n",
                             "vivier-cv problem 6 99\\n", "vivier-cv problem 6 0\\nmore", "vivier-cv text 1\\n"})
        QTest::newRow(said) << QByteArray("printf '") + said + "'" << Kind::NoReader;
    const QByteArray here = "'" + QFile::encodeName(QCoreApplication::applicationDirPath());
    for (const char *means : {"landlock", "seccomp"})
        QTest::addRow("without %s", means)
            << QByteArray("exec ") + here + "/readerprobe' without " + means + ' ' + here + "/vivier-reader'"
            << Kind::Unconfined;
    QTest::newRow("speaks as it should") << QByteArray("echo 'vivier-cv problem 6 0'") << Kind::Empty;
}

void HostileFileTest::badReaders()
{
    QFETCH(const QByteArray, commands);
    QFETCH(const Kind, kind);
    const QTemporaryDir folder;
    const CvResult result = awaited(readCv(dataPath(u"cv.txt"_s), script(folder, commands)));
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), int(kind));
    QTRY_VERIFY(childrenOf(getpid()).isEmpty());
    QCOMPARE(int(awaited(readCv(dataPath(u"cv.txt"_s), u"/no/such/reader"_s)).error().kind), int(Kind::NoReader));
}

/// The reader and the converter that it started, which is at work without end.
void HostileFileTest::cancelEndsAll()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.write(formsWithoutEnd()) > 0 && file.flush());
    QFuture<CvResult> reading = readCv(file.fileName());
    QList<pid_t> readers;
    QList<pid_t> converters;
    QTRY_VERIFY(!(readers = childrenOf(getpid())).isEmpty() && !(converters = childrenOf(readers.first())).isEmpty());
    QVERIFY(runs(readers.first()) && runs(converters.first()));
    reading.cancel();
    QTRY_VERIFY(reading.isFinished());
    QCOMPARE(reading.resultCount(), 0);
    QTRY_VERIFY(!runs(readers.first()) && !runs(converters.first()));
}

void HostileFileTest::noReaderOutlivesItsWindow_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("killed") << u"kill"_s;
    QTest::newRow("quits") << u"quit"_s;
    QTest::newRow("crashes") << u"crash"_s;
}

/// This program once more, as what reads a file when its end comes.
void HostileFileTest::noReaderOutlivesItsWindow()
{
    QFETCH(const QString, end);
    const QTemporaryDir folder;
    const QString told = folder.filePath(u"pid"_s);
    const QString reader =
        script(folder, "echo $$ > '" + QFile::encodeName(told) + ".new'; mv '" + QFile::encodeName(told) + ".new' '" +
                           QFile::encodeName(told) + "'; exec sleep 600");
    QProcess window;
    window.start(QCoreApplication::applicationFilePath(), {u"--window"_s, reader, end, told});
    QTRY_VERIFY(QFile::exists(told));
    QFile file(told);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pid_t process = file.readAll().trimmed().toInt();
    QVERIFY(process > 0);
    if (end == u"kill") {
        QVERIFY(runs(process));
        window.kill();
    }
    QTRY_COMPARE(window.state(), QProcess::NotRunning);
    QCOMPARE(window.exitStatus() == QProcess::NormalExit, end == u"quit");
    QTRY_VERIFY(!runs(process));
}

namespace {

/// Reads a file with a reader that hangs, and ends as it is told once that runs.
int window(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QFuture<CvResult> reading = readCv(dataPath(u"cv.txt"_s), words.value(2));
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &app, [&] {
        if (!QFile::exists(words.value(4)))
            return;
        if (words.value(3) == u"quit")
            QCoreApplication::quit();
        else if (words.value(3) == u"crash")
            std::raise(SIGSEGV);
    });
    look.start(10);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 4 && qstrcmp(argv[1], "--window") == 0)
        return window(argc, argv);
    QCoreApplication app(argc, argv);
    HostileFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostilefile.moc"
