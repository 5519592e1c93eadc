// SPDX-License-Identifier: MIT
// What every editor promises, whatever its kind: the value that nobody touched.
#include "theme/theme.h"
#include "widgets/datefield.h"
#include "widgets/fieldfactory.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vivier;
using namespace Qt::StringLiterals;

class FieldEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }

    void whatNobodyTouchesGoesBackAsItCame_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QVariant>("given");
        const auto row = [](const char *name, FieldKind kind, const QVariant &given) {
            QTest::newRow(name) << Field{.name = u"f"_s, .kind = kind, .choices = {{.value = u"A"_s}}} << given;
        };
        row("text", FieldKind::Text, u" two\nlines\t"_s);
        row("email", FieldKind::Email, u"a@b.example "_s);
        row("phone", FieldKind::Phone, u"06 06"_s);
        row("url", FieldKind::Url, u"example.com/a\r\nb"_s);
        row("file", FieldKind::RemoteFile, QString());
        row("long text", FieldKind::LongText, u"one\r\ntwo\u2028three\r"_s);
        row("tags", FieldKind::Tags, QStringList{u"a,b"_s, u"A"_s, u" c  d "_s, {}});
        row("stage", FieldKind::Stage, 2LL);
        row("stage of another job", FieldKind::Stage, 99LL);
        row("no stage", FieldKind::Stage, {});
        row("flag", FieldKind::Flag, true);
        row("number", FieldKind::Number, 12LL);
        row("bytes", FieldKind::Bytes, 12LL);
        row("time", FieldKind::DateTime, u"2026-10-20T10:30:00Z"_s);
        row("reference", FieldKind::Reference, u"JOB"_s);
        row("day", FieldKind::Date, u"2025-01-31T12:00:00Z"_s);
        row("no day", FieldKind::Date, u"soon"_s);
        row("choice", FieldKind::Choice, u"A"_s);
        row("undocumented choice", FieldKind::Choice, u"Z"_s);
        row("jobs", FieldKind::Jobs, QStringList{u"b"_s, u"a"_s, u"b"_s});
        row("metadata", FieldKind::Metadata, u"{ \"b\" : 1.10, \"a\": [ ] }"_s);
        row("broken metadata", FieldKind::Metadata, u"[1,"_s);
        row("replacement", FieldKind::Replacement, u"one\r\ntwo"_s);
    }

    void whatNobodyTouchesGoesBackAsItCame()
    {
        QFETCH(const Field, field);
        QFETCH(const QVariant, given);
        for (const bool inRow : {false, true}) {
            FieldContext context{.inRow = inRow, .today = QDate(2026, 11, 28), .stages = {{1, u"New"_s}, {2, u"In"_s}}};
            FieldEditor *editor = makeFieldEditor(field, context);
            const std::unique_ptr<QWidget> widget(editor->widget());
            QSignalSpy changed(editor->events(), &FieldEvents::changed);
            editor->setValue(given);
            QCOMPARE(editor->value(), given);
            widget->show();
            widget->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(widget.get()));
            widget->setFocus();
            context.tags = {u"known"_s};
            editor->setContext(context);
            editor->setUnknown(true, u"not known"_s);
            editor->setDrafted(true);
            widget->clearFocus();
            editor->commit();
            QCOMPARE(editor->value(), given);
            QCOMPARE(changed.count(), 0);
        }
    }

    void theOriginalComesBackWhenItIsTypedAgain()
    {
        DateField field;
        auto *line = field.findChild<TextField *>();
        const auto type = [&](const QString &text) {
            line->selectAll();
            QTest::keyClicks(line, text);
            field.setValue(field.value()); // as the model does that was told
        };
        const QVariant told = u"2025-01-31T12:00:00Z"_s;
        const QString shown = DateField::shown(QDate(2025, 1, 31));
        field.setValue(told);
        type(DateField::shown(QDate(2026, 1, 1)));
        QCOMPARE(field.value(), QVariant(u"2026-01-01"_s));
        type(shown);
        QCOMPARE(field.value(), told);
        // Not to the next candidate, who happens to have what was typed last.
        type(DateField::shown(QDate(2026, 1, 1)));
        field.forget();
        field.setValue(u"2026-01-01"_s);
        type(shown);
        QCOMPARE(field.value(), QVariant(u"2025-01-31"_s));
    }
};

QTEST_MAIN(FieldEditorTest)
#include "tst_fieldeditor.moc"
