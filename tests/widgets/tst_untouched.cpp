// SPDX-License-Identifier: MIT
// A value that the recruiter did not touch goes back as it came: generated values of odd characters through every
// editor of the form. The seed is printed; VIVIER_SEED repeats a run.
#include "candidate/carried.h"
#include "candidate/generatedjson.h"
#include "candidate/metadata.h"
#include "theme/theme.h"
#include "widgets/choicebar.h"
#include "widgets/choicebox.h"
#include "widgets/fieldfactory.h"
#include "widgets/jobsfield.h"
#include "widgets/jsonedit.h"
#include "widgets/longtextfield.h"
#include "widgets/metadatafield.h"
#include "widgets/metadatatree.h"
#include "widgets/segmentbutton.h"
#include "widgets/stagebar.h"
#include "widgets/tagfield.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace vivier;
using namespace vivier::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vivier::FieldKind)

namespace {

constexpr int rounds = 300;
const QChar typedLetter(u'Z'); // in no generated value

QVariant toVariant(const QStringList &list)
{
    return list;
}

/// The same but for one piece.
bool differsInOnePiece(const QString &before, const QString &after)
{
    const auto shorter = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < shorter && before.at(same) == after.at(same))
        ++same;
    qsizetype sameEnd = 0;
    while (sameEnd < shorter - same && before.at(before.size() - 1 - sameEnd) == after.at(after.size() - 1 - sameEnd))
        ++sameEnd;
    return same + sameEnd == shorter;
}

} // namespace

class UntouchedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_dice.seed(m_seed); }
    void cleanup() { m_windows.clear(); }
    void whatIsNotEditedIsKept_data();
    void whatIsNotEditedIsKept();
    void anEditThatIsUndoneIsNone_data() { whatIsNotEditedIsKept_data(); }
    void anEditThatIsUndoneIsNone();
    void oneEditInATextChangesNothingElse_data();
    void oneEditInATextChangesNothingElse();
    void editsInSeveralPlacesKeepWhatLiesBetween();
    void copiedTextComesBackWithItsSpaces();
    void oneTagOrJobMoreOrLess_data();
    void oneTagOrJobMoreOrLess();
    void oneKeyOfMetadata();
    void stagesStayThoseThatAreTold();
    void whatIsTooLargeIsShownInPartAndKept_data();
    void whatIsTooLargeIsShownInPartAndKept();

private:
    QString piece();
    QString text();
    QVariant valueOf(FieldKind kind);
    FieldEditor *open(FieldKind kind, bool inRow);
    void give(FieldEditor *editor, const QVariant &value);
    void editAndUndo(FieldEditor *editor);
    int below(qsizetype end) { return m_dice.bounded(std::max(1, static_cast<int>(end))); }

    quint32 m_seed = 0;
    QRandomGenerator m_dice;
    std::vector<std::unique_ptr<QWidget>> m_windows;
};

void UntouchedTest::initTestCase()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    bool given = false;
    m_seed = qEnvironmentVariable("VIVIER_SEED").toUInt(&given);
    if (!given)
        m_seed = QRandomGenerator::system()->generate();
    qInfo("VIVIER_SEED=%u", m_seed);
}

QString UntouchedTest::piece()
{
    static const QStringList pieces{u"a"_s,      u"b"_s,      u"word"_s,   u"É"_s,      u"e\u0301"_s, u" "_s,
                                    u"  "_s,     u"\u00a0"_s, u"\u202f"_s, u"\n"_s,     u"\r\n"_s,    u"\r"_s,
                                    u"\u2028"_s, u"\u2029"_s, u"\t"_s,     u"\u200b"_s, u"\u200d"_s,  u","_s,
                                    u"\"_s"_s,   u"\ufeff"_s, u"😀"_s,      u"م"_s,      u"\u0085"_s,  u"\u00ad"_s,
                                    u"\u202e"_s, u"1"_s,      u"&"_s,      u"<b>"_s,    u"\u3000"_s,  u"\n\n"_s};
    return pieces.at(below(pieces.size()));
}

QString UntouchedTest::text()
{
    QString text;
    for (int left = below(12); left > 0; --left)
        text += piece();
    return text;
}

QVariant UntouchedTest::valueOf(FieldKind kind)
{
    const auto list = [this](const auto &item) {
        QStringList items;
        for (int left = below(6); left > 0; --left)
            items.append(item());
        return items;
    };
    switch (kind) {
    case FieldKind::Tags:
        return list([this] {
            return below(3) ? text() + u"t"_s : QStringList{u"Java"_s, u"java"_s, u"a, b"_s}.at(below(3));
        });
    case FieldKind::Jobs:
        return list([this] { return u"job-%1"_s.arg(below(8)); });
    case FieldKind::Stage:
        return below(5) ? QVariant(static_cast<qint64>(1 + below(5))) : QVariant();
    case FieldKind::Flag:
        return below(2) == 1;
    case FieldKind::Choice:
        return below(2) ? QString(QChar(u'A' + below(4))) : text();
    case FieldKind::Date:
        return below(2) ? u"2031-0%1-1%2T1%2:00:00Z"_s.arg(1 + below(9)).arg(below(10)).left(below(2) ? 10 : 20)
                        : text();
    case FieldKind::Metadata:
        return below(8) ? QString::fromUtf8(GeneratedJson{.random = m_dice}.object(3)) : text();
    case FieldKind::Number:
    case FieldKind::Bytes:
        return static_cast<qint64>(below(1000));
    default:
        return text();
    }
}

FieldEditor *UntouchedTest::open(FieldKind kind, bool inRow)
{
    const Field field{.name = u"f"_s,
                      .kind = kind,
                      .choices = {{.value = u"A"_s}, {.value = u"B"_s}, {.value = u"C"_s}},
                      .emptyLabel = kind == FieldKind::Choice ? "Automatic" : ""};
    QList<JobChoice> jobs;
    for (int i = 0; i < 6; ++i)
        jobs.append({u"job-%1"_s.arg(i), u"Title %1"_s.arg(i)});
    FieldEditor *editor = makeFieldEditor(field, {.inRow = inRow,
                                                  .today = QDate(2026, 11, 28),
                                                  .stages = {{1, u"New"_s}, {2, u"In"_s}, {3, u"Out"_s}},
                                                  .jobs = jobs});
    QWidget *window = m_windows.emplace_back(std::make_unique<QWidget>()).get();
    (new QVBoxLayout(window))->addWidget(editor->widget());
    window->resize(500, 300);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qFatal("the window is not active");
    return editor;
}

/// As when another candidate is opened.
void UntouchedTest::give(FieldEditor *editor, const QVariant &value)
{
    editor->forget();
    editor->setValue(value);
    editor->widget()->setFocus();
}

void UntouchedTest::whatIsNotEditedIsKept_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<bool>("inRow");
    static constexpr std::pair<FieldKind, const char *> kinds[] = {
        {FieldKind::Text, "text"},           {FieldKind::Email, "email"},
        {FieldKind::Phone, "phone"},         {FieldKind::Url, "url"},
        {FieldKind::LongText, "long text"},  {FieldKind::Tags, "tags"},
        {FieldKind::Stage, "stage"},         {FieldKind::Flag, "flag"},
        {FieldKind::Number, "number"},       {FieldKind::Bytes, "bytes"},
        {FieldKind::DateTime, "time"},       {FieldKind::RemoteFile, "file"},
        {FieldKind::Reference, "reference"}, {FieldKind::Date, "day"},
        {FieldKind::Choice, "choice"},       {FieldKind::Jobs, "jobs"},
        {FieldKind::Metadata, "metadata"},   {FieldKind::Replacement, "replacement"},
    };
    for (const auto &[kind, name] : kinds) {
        QTest::addRow("%s in the form", name) << kind << false;
        QTest::addRow("%s in a row", name) << kind << true;
    }
}

void UntouchedTest::whatIsNotEditedIsKept()
{
    QFETCH(const FieldKind, kind);
    QFETCH(const bool, inRow);
    FieldEditor *editor = open(kind, inRow);
    QSignalSpy changed(editor->events(), &FieldEvents::changed);
    for (int round = 0; round < rounds; ++round) {
        const QVariant given = valueOf(kind);
        give(editor, given);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus();
        editor->commit();
        QCOMPARE(editor->value(), given);
    }
    QCOMPARE(changed.count(), 0);
}

/// Something else, and back, as somebody would do it.
void UntouchedTest::editAndUndo(FieldEditor *editor)
{
    QWidget *widget = editor->widget();
    if (auto *tags = qobject_cast<TagField *>(widget)) {
        const auto count = tags->tags().size();
        QTest::keyClicks(tags->focusProxy(), QString(typedLetter) + u',');
        QCOMPARE(tags->tags().size(), count + 1);
        QTest::keyClick(tags->focusProxy(), Qt::Key_Backspace);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        return;
    }
    if (qobject_cast<JobsField *>(widget)) {
        auto *list = widget->findChild<JobChecklist *>();
        list->order();
        const QModelIndex row = list->index(below(list->rowCount()));
        const QVariant before = row.data(Qt::CheckStateRole);
        list->setData(row, before.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        list->setData(row, before, Qt::CheckStateRole);
        return;
    }
    if (auto *metadata = qobject_cast<MetadataField *>(widget)) {
        if (metadata->view() == MetadataField::View::Tree && below(2)) {
            auto *tree = widget->findChild<MetadataTree *>();
            QAbstractItemModel *model = tree->model();
            QModelIndex cell = model->index(below(model->rowCount()), 1);
            const QVariant before = cell.data(Qt::EditRole);
            if (!cell.flags().testFlag(Qt::ItemIsEditable))
                return;
            model->setData(cell, before.typeId() == QMetaType::Bool ? QVariant(!before.toBool()) : QVariant(u"12"_s));
            model->setData(cell, before);
            return;
        }
        metadata->setView(MetadataField::View::Json);
        auto *json = widget->findChild<JsonEdit *>();
        QTextCursor cursor = json->textCursor();
        cursor.setPosition(below(json->document()->characterCount()));
        json->setTextCursor(cursor);
        QTest::keyClick(json, Qt::Key_X);
        QTest::keyClick(json, Qt::Key_Backspace);
        metadata->setView(MetadataField::View::Tree);
        return;
    }
    if (auto *bar = qobject_cast<StageBar *>(widget)) {
        const auto before = bar->current();
        const auto buttons = bar->findChildren<SegmentButton *>();
        if (before < 1 || before > 3)
            return; // there is no way back to it
        buttons.at(before % 3)->click();
        buttons.at(before - 1)->click();
        return;
    }
    if (auto *box = qobject_cast<QComboBox *>(widget)) {
        const int before = box->currentIndex();
        if (before < 0)
            return;
        box->setCurrentIndex((before + 1) % box->count());
        box->setCurrentIndex(before);
        return;
    }
    if (qobject_cast<ChoiceBar *>(widget))
        return;
    QWidget *typing = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(typing))
        line->setCursorPosition(below(line->text().size() + 1));
    if (auto *edit = qobject_cast<QPlainTextEdit *>(typing)) {
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(below(edit->document()->characterCount()));
        edit->setTextCursor(cursor);
    }
    QTest::keyClicks(typing, QString(typedLetter));
    editor->setValue(editor->value()); // as the model does that was told
    QTest::keyClick(typing, Qt::Key_Backspace);
}

void UntouchedTest::anEditThatIsUndoneIsNone()
{
    QFETCH(const FieldKind, kind);
    QFETCH(const bool, inRow);
    FieldEditor *editor = open(kind, inRow);
    for (int round = 0; round < rounds; ++round) {
        const QVariant given = valueOf(kind);
        give(editor, given);
        editAndUndo(editor);
        const QString what = u"VIVIER_SEED=%1, round %2"_s.arg(m_seed).arg(round);
        QVERIFY2(editor->value() == given, qPrintable(what + u": "_s + editor->value().toString().toHtmlEscaped()));
    }
}

void UntouchedTest::oneEditInATextChangesNothingElse_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::newRow("text") << FieldKind::Text;
    QTest::newRow("long text") << FieldKind::LongText;
    QTest::newRow("replacement") << FieldKind::Replacement;
}

void UntouchedTest::oneEditInATextChangesNothingElse()
{
    QFETCH(const FieldKind, kind);
    FieldEditor *editor = open(kind, false);
    for (int round = 0; round < rounds; ++round) {
        const QString given = valueOf(kind).toString();
        give(editor, given);
        QWidget *typing = QApplication::focusWidget();
        const auto go = [&](int to) {
            if (auto *line = qobject_cast<QLineEdit *>(typing))
                return line->setCursorPosition(to);
            auto *edit = qobject_cast<QPlainTextEdit *>(typing);
            QTextCursor cursor = edit->textCursor();
            cursor.setPosition(to);
            edit->setTextCursor(cursor);
        };
        go(below(withLineFeeds(given).size() + 1));
        QTest::keyClicks(typing, QString(typedLetter));
        const QString typed = editor->value().toString();
        QCOMPARE(typed.count(typedLetter), 1);
        QCOMPARE(QString(typed).remove(typedLetter), given);

        give(editor, given);
        go(below(withLineFeeds(given).size() + 1));
        QTest::keyClick(typing, Qt::Key_Backspace);
        const QString cut = editor->value().toString();
        // Where the letter between two line breaks goes, they must not become one.
        QVERIFY2(differsInOnePiece(given, cut) || withLineFeeds(cut).size() < withLineFeeds(given).size(),
                 qPrintable(u"VIVIER_SEED=%1, round %2"_s.arg(m_seed).arg(round)));
        if (!given.contains(u'\r'))
            QVERIFY(differsInOnePiece(given, cut));
    }
}

void UntouchedTest::editsInSeveralPlacesKeepWhatLiesBetween()
{
    FieldEditor *editor = open(FieldKind::LongText, false);
    auto *edit = qobject_cast<QPlainTextEdit *>(editor->widget());
    const QString given = u"Bonjour\u00a0: je\r\nvous\u2028écris\t!\u202f?\r"_s;
    give(editor, given);
    for (const int at : {24, 8, 0, 12}) {
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(at);
        edit->setTextCursor(cursor);
        QTest::keyClicks(edit, QString(typedLetter));
    }
    QString now = editor->value().toString();
    QCOMPARE(now.count(typedLetter), 4);
    QCOMPARE(now.remove(typedLetter), given);
    // A line that is broken by the recruiter ends as lines do here, whatever key it was.
    give(editor, u"one\r\ntwo"_s);
    edit->moveCursor(QTextCursor::End);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(editor->value().toString(), u"one\r\ntwo\n\n"_s);
}

void UntouchedTest::copiedTextComesBackWithItsSpaces()
{
    FieldEditor *editor = open(FieldKind::LongText, false);
    const QString given = u"Bonjour\u00a0: je\r\nvous"_s;
    give(editor, given);
    QWidget *edit = editor->widget();
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QTest::keySequence(edit, QKeySequence::Cut);
    QCOMPARE(editor->value().toString(), QString());
    QTest::keySequence(edit, QKeySequence::Paste);
    QCOMPARE(editor->value().toString(), given);
}

void UntouchedTest::oneTagOrJobMoreOrLess_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::newRow("tags") << FieldKind::Tags;
    QTest::newRow("jobs") << FieldKind::Jobs;
}

void UntouchedTest::oneTagOrJobMoreOrLess()
{
    QFETCH(const FieldKind, kind);
    FieldEditor *editor = open(kind, false);
    auto *list = editor->widget()->findChild<JobChecklist *>();
    for (int round = 0; round < rounds; ++round) {
        QStringList given = valueOf(kind).toStringList();
        give(editor, given);
        if (kind == FieldKind::Tags) {
            QTest::keyClicks(editor->widget()->focusProxy(), QString(typedLetter) + u',');
            QCOMPARE(editor->value(), toVariant(given + QStringList{QString(typedLetter)}));
            if (given.isEmpty())
                continue;
            give(editor, given);
            QTest::keyClick(editor->widget()->focusProxy(), Qt::Key_Left);
            for (int left = below(given.size()); left > 0; --left)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
            const QStringList less = editor->value().toStringList();
            QCOMPARE(less.size(), given.size() - 1);
            for (qsizetype gone = 0; gone < given.size(); ++gone) {
                QStringList expected = given;
                expected.removeAt(gone);
                if (expected == less) {
                    given.clear();
                    break;
                }
            }
            QVERIFY(given.isEmpty());
            continue;
        }
        list->order();
        const QModelIndex row = list->index(below(list->rowCount()));
        const QString id = row.data(JobChecklist::IdRole).toString();
        const bool was = given.contains(id);
        list->setData(row, was ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        QStringList expected = given;
        if (was)
            expected.removeAll(id);
        else
            expected.append(id);
        QCOMPARE(editor->value(), toVariant(expected));
    }
}

void UntouchedTest::oneKeyOfMetadata()
{
    FieldEditor *editor = open(FieldKind::Metadata, false);
    auto *tree = editor->widget()->findChild<MetadataTree *>();
    auto *json = editor->widget()->findChild<JsonEdit *>();
    for (int round = 0; round < rounds; ++round) {
        const QByteArray given = GeneratedJson{.random = m_dice}.object(3);
        const auto told = JsonTree::parse(given);
        QVERIFY(told);
        QVERIFY(told->isObject());
        if (told->members().isEmpty() || told->repeatedKey())
            continue;
        give(editor, QString::fromUtf8(given));
        const int at = below(told->members().size());
        const QModelIndex cell = tree->model()->index(at, 1);
        if (!cell.flags().testFlag(Qt::ItemIsEditable) || cell.data(Qt::EditRole).typeId() == QMetaType::Bool)
            continue;
        QVERIFY(tree->model()->setData(cell, u"424242"_s));
        const auto now = JsonTree::parse(editor->value().toString().toUtf8());
        QVERIFY(now);
        QCOMPARE(now->members().size(), told->members().size());
        for (int i = 0; i < now->members().size(); ++i) {
            QCOMPARE(now->members().at(i).keyToken, told->members().at(i).keyToken);
            QCOMPARE(now->members().at(i).value == told->members().at(i).value, i != at);
        }
    }
    // As text: what a line of it cannot show as it is, is kept.
    const QString odd = u"{\"a\":\"one\u00a0two\u2028three\u2029four\",\"b\":1.10,\"c\":\"\"}"_s;
    give(editor, odd);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier);
    json->moveCursor(QTextCursor::End);
    for (int back = 0; back < 3; ++back)
        json->moveCursor(QTextCursor::PreviousCharacter);
    QTest::keyClicks(json, QString(typedLetter));
    QCOMPARE(editor->value().toString(), QString(odd).replace(u"\"\"}"_s, u"\"Z\"}"_s));
}

void UntouchedTest::stagesStayThoseThatAreTold()
{
    FieldEditor *editor = open(FieldKind::Stage, true);
    auto *box = qobject_cast<QComboBox *>(editor->widget());
    editor->setValue(7LL);
    FieldContext context{.inRow = true, .stages = {{1, u"New"_s}, {7, u"In"_s}}};
    for (int again = 0; again < 3; ++again)
        editor->setContext(context);
    QCOMPARE(box->count(), 2);
    QCOMPARE(box->currentIndex(), 1);
    context.stages.removeLast();
    editor->setContext(context);
    QCOMPARE(editor->value(), QVariant(7LL));
    FieldEditor *flag = open(FieldKind::Flag, true);
    flag->setContext(context);
    QCOMPARE(qobject_cast<QComboBox *>(flag->widget())->count(), 2);
}

void UntouchedTest::whatIsTooLargeIsShownInPartAndKept_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QVariant>("large");
    QTest::addColumn<QVariant>("little");
    const QString megabyte(1024 * 1024, u'x');
    QStringList many;
    for (int i = 0; i < 100'000; ++i)
        many.append(u"tag %1"_s.arg(i));
    const QString keys = u"{\"a\":\"%1\"}"_s.arg(megabyte);
    QTest::newRow("text") << FieldKind::Text << QVariant(megabyte) << QVariant(u"x"_s);
    QTest::newRow("day") << FieldKind::Date << QVariant(megabyte) << QVariant(u"2031-01-01"_s);
    QTest::newRow("choice") << FieldKind::Choice << QVariant(megabyte) << QVariant(u"A"_s);
    QTest::newRow("letter") << FieldKind::LongText << QVariant(megabyte) << QVariant(u"x"_s);
    QTest::newRow("letter in lines") << FieldKind::LongText << QVariant(u"a line\r\n"_s.repeated(100'000))
                                     << QVariant(u"x"_s);
    QTest::newRow("replacement") << FieldKind::Replacement << QVariant(megabyte) << QVariant(u"x"_s);
    QTest::newRow("tags") << FieldKind::Tags << QVariant(many) << QVariant(QStringList{u"x"_s});
    QTest::newRow("jobs") << FieldKind::Jobs << QVariant(many) << QVariant(QStringList{u"job-1"_s});
    QTest::newRow("keys") << FieldKind::Metadata << QVariant(u"{%1\"z\":1}"_s.arg(u"\"a\":1,"_s.repeated(1000)))
                          << QVariant(u"{\"a\":1}"_s);
    QTest::newRow("metadata") << FieldKind::Metadata << QVariant(keys) << QVariant(u"{\"a\":1}"_s);
}

void UntouchedTest::whatIsTooLargeIsShownInPartAndKept()
{
    QFETCH(const FieldKind, kind);
    QFETCH(const QVariant, large);
    QFETCH(const QVariant, little);
    for (const bool inRow : {false, true}) {
        FieldEditor *editor = open(kind, inRow);
        QWidget *widget = editor->widget();
        QSignalSpy changed(editor->events(), &FieldEvents::changed);
        give(editor, large);
        QVERIFY(!editor->lock().isEmpty());
        QCOMPARE(editor->value(), large);
        QVERIFY(widget->findChildren<QWidget *>().size() < 200);
        QWidgetList parts = widget->findChildren<QWidget *>();
        parts.append(widget);
        parts.removeIf([](const QWidget *part) { return !part->isEnabled(); });
        for (QWidget *part : std::as_const(parts)) {
            QTest::keyClick(part, Qt::Key_X);
            QTest::keyClick(part, Qt::Key_Delete);
        }
        editor->commit();
        QCOMPARE(editor->value(), large);
        QCOMPARE(changed.count(), 0);
        // The next candidate's can be edited again.
        give(editor, little);
        QVERIFY(editor->lock().isEmpty());
        QCOMPARE(editor->value(), little);
        if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
            QVERIFY(!edit->isReadOnly());
        QVERIFY(widget->isEnabled());
    }
}

QTEST_MAIN(UntouchedTest)
#include "tst_untouched.moc"
