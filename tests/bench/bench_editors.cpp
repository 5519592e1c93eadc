// SPDX-License-Identifier: MIT
// What an editor of the form costs with a large value: to show it, and to type one key into it. Each stays within 50
// ms, or the field says that the value is too large and keeps it (FieldEditor::fits()).
#include "model/preferences.h"
#include "model/spelling.h"
#include "theme/theme.h"
#include "widgets/fieldfactory.h"
#include "widgets/longtextfield.h"
#include "widgets/spellhighlighter.h"
#include "widgets/spellingmenu.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace vivier;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vivier::FieldKind)

namespace {

QStringList items(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(u"tag number %1"_s.arg(i));
    return list;
}

QString keys(int count)
{
    QStringList members;
    for (int i = 0; i < count; ++i)
        members.append(u"\"key %1\":\"value\""_s.arg(i));
    return u'{' + members.join(u',') + u'}';
}

/// Lines of `width` characters.
QString letter(qsizetype size, qsizetype width)
{
    QString text;
    while (text.size() < size) {
        for (qsizetype end = std::min(size, text.size() + width - 1); text.size() < end;)
            text += u"words "_s.left(end - text.size());
        text += u'\n';
    }
    text.chop(1);
    return text;
}

/// The same, no word twice: half of them wrong.
QString distinctWords(qsizetype size, qsizetype width)
{
    QString text;
    qsizetype line = 0;
    for (int i = 0; text.size() < size; ++i) {
        QString word = i % 2 == 0 ? u"letter "_s : u"wrong "_s;
        for (int left = i; i % 2 == 1 && left > 0; left /= 20)
            word.insert(0, QChar(u'a' + left % 20));
        line += word.size();
        text += word;
        if (line > width) {
            text += u'\n';
            line = 0;
        }
    }
    return text;
}

} // namespace

class EditorsBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void shown_data();
    void shown();
    void typed_data() { shown_data(); }
    void typed();
    void typedWhileChecked_data();
    void typedWhileChecked();

private:
    std::unique_ptr<QWidget> open(FieldKind kind, FieldEditor **editor);
};

void EditorsBench::shown_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const QString &name, FieldKind kind, const QVariant &value) {
        QTest::newRow(qPrintable(name)) << kind << value;
    };
    for (const int count : {20, 100, 200, 500, 1000}) {
        row(u"%1 tags"_s.arg(count), FieldKind::Tags, items(count));
        row(u"%1 jobs"_s.arg(count), FieldKind::Jobs, items(count));
        row(u"%1 keys"_s.arg(count), FieldKind::Metadata, keys(count));
    }
    for (const int size : {10'000, 20'000, 40'000, 200'000, 1'000'000}) {
        row(u"line of %1"_s.arg(size), FieldKind::Text, letter(size, size));
        row(u"letter of %1 in one line"_s.arg(size), FieldKind::LongText, letter(size, size));
        row(u"letter of %1 in lines"_s.arg(size), FieldKind::LongText, letter(size, 80));
        row(u"metadata of %1"_s.arg(size), FieldKind::Metadata, u"{\"a\":\"%1\"}"_s.arg(letter(size, size)));
    }
}

/// In a window, as in the form.
std::unique_ptr<QWidget> EditorsBench::open(FieldKind kind, FieldEditor **editor)
{
    *editor = makeFieldEditor({.name = u"f"_s, .kind = kind}, {});
    auto window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(window.get());
    column->addWidget((*editor)->widget());
    window->resize(700, 700);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window is not active");
    (*editor)->widget()->setFocus();
    return window;
}

void EditorsBench::shown()
{
    QFETCH(const FieldKind, kind);
    QFETCH(const QVariant, value);
    FieldEditor *editor = nullptr;
    const auto window = open(kind, &editor);
    const QVariant little = value.typeId() == QMetaType::QString ? QVariant(QString()) : QVariant(QStringList());
    QBENCHMARK
    {
        editor->setValue(value);
        QCoreApplication::processEvents();
        editor->setValue(little);
        QCoreApplication::processEvents();
    }
}

void EditorsBench::typed()
{
    QFETCH(const FieldKind, kind);
    QFETCH(const QVariant, value);
    FieldEditor *editor = nullptr;
    const auto window = open(kind, &editor);
    editor->setValue(value);
    QCoreApplication::processEvents();
    const auto press = [](Qt::Key key) {
        if (QWidget *focus = QApplication::focusWidget())
            QTest::keyClick(focus, key);
        QCoreApplication::processEvents();
    };
    if (kind == FieldKind::Metadata)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier);
    int at = 0;
    QBENCHMARK
    {
        press(at++ % 2 ? Qt::Key_Backspace : Qt::Key_X);
        if (kind == FieldKind::Tags)
            press(at % 2 ? Qt::Key_Comma : Qt::Key_Backspace);
        if (editor->value().isNull())
            qFatal("the value is lost");
    }
}

void EditorsBench::typedWhileChecked_data()
{
    QTest::addColumn<QString>("text");
    for (const int size : {2'000, 10'000, 40'000, 200'000})
        QTest::addRow("%d in lines", size) << distinctWords(size, 80);
    for (const int size : {2'000, 10'000, 29'000})
        QTest::addRow("%d in one line", size) << distinctWords(size, size + 100);
}

/// The keystroke alone: words are judged on another thread.
void EditorsBench::typedWhileChecked()
{
    QFETCH(const QString, text);
    const QTemporaryDir folder;
    Preferences preferences(folder.path());
    Spelling spelling(&preferences, {QStringLiteral(VIVIER_DICTIONARIES)});
    const CheckedTexts checked(&spelling, nullptr);
    FieldEditor *editor = nullptr;
    const auto window = open(FieldKind::LongText, &editor);
    auto *field = qobject_cast<LongTextField *>(editor->widget());
    field->spelling()->choose(u"en_GB"_s);
    editor->setValue(text);
    if (!QTest::qWaitFor([field] { return !field->spelling()->mistakeAfter(0).isNull(); }, 20'000))
        qFatal("nothing is underlined");
    int at = 0;
    QBENCHMARK
    {
        QTest::keyClick(field, at++ % 2 ? Qt::Key_Backspace : Qt::Key_X);
    }
}

QTEST_MAIN(EditorsBench)
#include "bench_editors.moc"
