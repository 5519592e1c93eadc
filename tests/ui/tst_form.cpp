// SPDX-License-Identifier: MIT
#include "candidate/day.h"
#include "form/candidateform.h"
#include "form/factsview.h"
#include "form/formdelegate.h"
#include "ui/workbench.h"
#include "widgets/elidedlabel.h"
#include "widgets/fieldframe.h"
#include "widgets/linkfield.h"
#include "widgets/longtextfield.h"
#include "widgets/stagebar.h"
#include "widgets/tagfield.h"

#include <QClipboard>
#include <QDataWidgetMapper>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTest>
#include <QUndoGroup>

using namespace vivier;
using namespace vivier::test;

namespace {

/// Takes nothing in the columns that a test names, and after each write claims that the whole row changed.
class StubbornModel : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        return !refused.contains(index.column()) && QStandardItemModel::setData(index, value, role);
    }

    QSet<int> refused;
};

void typeInto(QWidget *editor, const QString &text)
{
    QWidget *target = editor->focusProxy() ? editor->focusProxy() : editor;
    for (const QChar c : text) // keyClicks() knows Latin-1 only
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void pasteInto(QWidget *editor, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(editor->focusProxy() ? editor->focusProxy() : editor, Qt::Key_V, Qt::ControlModifier);
}

QString shown(QWidget *editor)
{
    const QVariant value = editor->metaObject()->userProperty().read(editor);
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',') : value.toString();
}

bool drop(QWidget *target, QMimeData *data)
{
    QDragEnterEvent enter({5, 5}, Qt::CopyAction | Qt::LinkAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped({5, 5}, Qt::CopyAction | Qt::LinkAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &dropped);
    return dropped.isAccepted();
}

QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

} // namespace

class FormTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_work;
    std::unique_ptr<CandidateForm> m_form;
    QString m_key;

    CandidateModel &model() { return m_work->model(); }
    FieldFrame *frame(const QString &field) { return m_form->frame(field); }
    QString other() const
    {
        for (const QString &key : m_work->bench.sandbox().candidateReferences()) {
            if (key != m_key)
                return key;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_work = std::make_unique<Workbench>();
        QVERIFY(m_work->fill());
        m_key = m_work->bench.someone();
    }

    void init()
    {
        m_form = std::make_unique<CandidateForm>(m_work->session.get());
        m_form->resize(720, 700);
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_work->session->setCurrent(m_key);
    }

    void cleanup()
    {
        m_form.reset();
        m_work->session->setCurrent({});
        for (const QString &key : model().draftedKeys())
            model().book()->discard({key});
    }

    void cleanupTestCase() { m_work.reset(); }

    void everyUpdateFieldHasAnEditorNamedAfterIt();
    void aRefusedValueStaysInItsEditor();
    void aChangeOfTheWholeRowLeavesUncommittedTextAlone();
    void eachKeystrokeIsInTheDraft_data();
    void eachKeystrokeIsInTheDraft();
    void aPullLeavesTypedTextAlone();
    void theFormStaysOnItsCandidate();
    void anotherCandidateShowsItsOwnValues();
    void aChangeSaysWhatItWasAndIsPutBack();
    void whatCannotBeReadIsSaidAndStays();
    void aProblemIsBesideItsField_data();
    void aProblemIsBesideItsField();
    void aCommaMakesTwoTags();
    void aDroppedLinkIsTaken_data();
    void aDroppedLinkIsTaken();
    void aLinkDroppedAnywhereFindsItsField_data();
    void aLinkDroppedAnywhereFindsItsField();
    void whatIsNoWebLinkIsRefusedInWords_data();
    void whatIsNoWebLinkIsRefusedInWords();
    void aMillionCharactersAreRefused_data();
    void aMillionCharactersAreRefused();
    void aLinkIsCompletedWhenTheFieldIsLeft();
    void anInternationalNumberIsOfferedAndNeverForced();
    void anOfferLeavesRoomForWhatWas_data();
    void anOfferLeavesRoomForWhatWas();
    void aFormThatGoesKeepsWhatIsHalfTyped();
    void aTagIsInTheDraftWhileItIsTyped();
    void whatIsHalfTypedStaysWithItsCandidate();
    void additionsAreASectionOfTheirOwn();
    void noNumberOfAnotherCountryIsOffered();
    void theFactsTellSinceWhenItIsInItsStage();
    void whatMayHaveArrivedIsAskedAtItsField();
};

void FormTest::everyUpdateFieldHasAnEditorNamedAfterIt()
{
    int fields = 0;
    for (const Field &field : model().catalog()) {
        if (!field.uses.testFlag(FieldUse::Update))
            continue;
        ++fields;
        if (field.kind == FieldKind::Flag) {
            QVERIFY(m_form->findChild<QPushButton *>(field.name + u"Button"_s));
            continue;
        }
        QWidget *editor = m_form->editor(field.name);
        QVERIFY2(editor, qPrintable(field.name));
        Q_ASSUME(editor != nullptr); // GCC 12 does not see that QVERIFY2 returns
        const QString type = QString::fromLatin1(editor->metaObject()->className()).section(u"::"_s, -1);
        QCOMPARE(editor->objectName(), field.name + type);
        QCOMPARE(m_form->findChildren<QWidget *>(editor->objectName()).size(), 1);
        QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(field.name));
    }
    QCOMPARE(fields, 24);
}

void FormTest::aRefusedValueStaysInItsEditor()
{
    StubbornModel stubborn(1, 2);
    stubborn.QStandardItemModel::setData(stubborn.index(0, 0), u"old"_s, Qt::EditRole);
    TextField editor;
    FormDelegate delegate;
    QDataWidgetMapper mapper;
    mapper.setModel(&stubborn);
    mapper.setItemDelegate(&delegate);
    mapper.addMapping(&editor, 0);
    mapper.toFirst();
    QCOMPARE(editor.text(), u"old"_s);

    stubborn.refused.insert(0);
    connect(editor.events(), &FieldEvents::changed, &delegate, [&] { Q_EMIT delegate.commitData(&editor); });
    typeInto(&editor, u"typed "_s);
    const QString typed = editor.text();
    QVERIFY(typed != u"old"_s);
    QCOMPARE(stubborn.index(0, 0).data().toString(), u"old"_s);
    Q_EMIT stubborn.dataChanged(stubborn.index(0, 0), stubborn.index(0, 1));
    QCOMPARE(editor.text(), typed);

    // Taken at last: the model is followed again.
    stubborn.refused.clear();
    typeInto(&editor, u"x"_s);
    QCOMPARE(stubborn.index(0, 0).data().toString(), editor.text());
    stubborn.setData(stubborn.index(0, 0), u"from outside"_s, Qt::EditRole);
    QCOMPARE(editor.text(), u"from outside"_s);

    // Another candidate: what was refused for the last one does not count.
    stubborn.refused.insert(0);
    typeInto(&editor, u"y"_s);
    delegate.forgetRefused();
    mapper.revert();
    QCOMPARE(editor.text(), u"from outside"_s);
}

void FormTest::aChangeOfTheWholeRowLeavesUncommittedTextAlone()
{
    // What Qt does: any dataChanged of the row fills every mapped editor again. Here each keystroke is in the draft, so
    // what it fills in is what was typed.
    for (const QString &field : {u"firstname"_s, u"lastname"_s, u"cover_letter"_s, u"media_github"_s})
        typeInto(m_form->editor(field), u"Ab"_s);
    QHash<QString, QString> before;
    for (const QString &field : {u"firstname"_s, u"lastname"_s, u"cover_letter"_s, u"media_github"_s})
        before.insert(field, shown(m_form->editor(field)));
    const int row = model().rowOf(m_key);
    Q_EMIT model().dataChanged(model().index(row, 0), model().index(row, model().columnCount() - 1));
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        QVERIFY(it.value().contains(u"Ab"_s));
        QCOMPARE(shown(m_form->editor(it.key())), it.value());
    }
    // A tag without its comma is text that no model knows.
    typeInto(m_form->editor(u"tag_list"_s), u"half"_s);
    Q_EMIT model().dataChanged(model().index(row, 0), model().index(row, model().columnCount() - 1));
    QVERIFY(m_work->readAll());
    auto *tags = qobject_cast<TagField *>(m_form->editor(u"tag_list"_s));
    tags->commit();
    QVERIFY(tags->tags().contains(u"half"_s));
}

void FormTest::eachKeystrokeIsInTheDraft_data()
{
    QTest::addColumn<QString>("field");
    for (const Field &field : FieldCatalog::welcomeKit()) {
        const bool text =
            field.kind != FieldKind::Flag && field.kind != FieldKind::Stage && field.kind != FieldKind::Tags;
        if (field.uses.testFlag(FieldUse::Update) && text)
            QTest::newRow(qPrintable(field.name)) << field.name;
    }
}

void FormTest::eachKeystrokeIsInTheDraft()
{
    QFETCH(const QString, field);
    QWidget *editor = m_form->editor(field);
    m_form->showField(field);
    for (const QChar c : u"é日 x"_s) {
        typeInto(editor, QString(c));
        QCOMPARE(m_work->mine(m_key, field), shown(editor));
        QVERIFY(shown(editor).contains(c));
    }
    QTRY_VERIFY(m_work->session->saver()->isSettled());
    const auto kept = m_work->bench.keptDraft(m_key);
    QVERIFY(kept);
    QCOMPARE(kept->fields.value(field).mine.text(), shown(editor));
}

void FormTest::aPullLeavesTypedTextAlone()
{
    const QString before = shown(m_form->editor(u"lastname"_s));
    auto *first = qobject_cast<TextField *>(m_form->editor(u"firstname"_s));
    m_form->showField(u"firstname"_s);
    first->selectAll();
    typeInto(first, u"Typed"_s);
    QVERIFY(m_work->bench.sandbox().touch(m_key, {{u"firstname"_s, u"Colleague"_s}, {u"phone"_s, u"0102030405"_s}}));
    QVERIFY(m_work->readAll());
    QCOMPARE(first->text(), u"Typed"_s);
    QCOMPARE(first->cursorPosition(), 5);
    QVERIFY(first->hasFocus());
    QCOMPARE(shown(m_form->editor(u"phone"_s)), u"0102030405"_s); // untouched fields follow the ATS
    QCOMPARE(shown(m_form->editor(u"lastname"_s)), before);
    QVERIFY(frame(u"firstname"_s)->state().conflict.contains(u"Colleague"_s));
    QVERIFY(frame(u"firstname"_s)->message().contains(u"Colleague"_s));
}

void FormTest::theFormStaysOnItsCandidate()
{
    AccountSession *session = m_work->session.get();
    typeInto(m_form->editor(u"subtitle"_s), u"Mine"_s);
    const QString subtitle = shown(m_form->editor(u"subtitle"_s));
    const QString email = shown(m_form->editor(u"email"_s));
    const auto holds = [&] {
        return session->current() == m_key && shown(m_form->editor(u"subtitle"_s)) == subtitle &&
               shown(m_form->editor(u"email"_s)) == email;
    };
    QVERIFY(holds());
    session->list()->setFilter({.query = u"nobody has this name"_s});
    QVERIFY(holds());
    session->list()->setFilter({});
    QVERIFY(m_work->readAll());
    QVERIFY(holds());
    // A row before it goes: rows shift, the candidate does not.
    const QString fresh = session->addNew(session->jobs()->jobs().first().reference);
    session->setCurrent(m_key);
    QVERIFY(holds());
    model().book()->discard({fresh});
    QVERIFY(holds());
    typeInto(m_form->editor(u"subtitle"_s), u"!"_s);
    QCOMPARE(m_work->mine(m_key, u"subtitle"_s), shown(m_form->editor(u"subtitle"_s)));
    QVERIFY(model().book()->draft(other()).isEmpty());
}

void FormTest::anotherCandidateShowsItsOwnValues()
{
    typeInto(m_form->editor(u"firstname"_s), u"Q"_s);
    const QString next = other();
    m_work->session->setCurrent(next);
    for (const QString &field : {u"firstname"_s, u"lastname"_s, u"email"_s, u"phone"_s})
        QCOMPARE(shown(m_form->editor(field)), model().value(next, field).text());
    QVERIFY(!frame(u"firstname"_s)->state().drafted);
    QVERIFY(model().book()->draft(next).isEmpty());
    m_work->session->setCurrent(m_key);
    QVERIFY(shown(m_form->editor(u"firstname"_s)).contains(u'Q'));
    QVERIFY(frame(u"firstname"_s)->state().drafted);
}

void FormTest::aChangeSaysWhatItWasAndIsPutBack()
{
    auto *editor = qobject_cast<TextField *>(m_form->editor(u"firstname"_s));
    const QString was = editor->text();
    editor->selectAll();
    typeInto(editor, u"Zoë"_s);
    QVERIFY(frame(u"firstname"_s)->state().drafted);
    QVERIFY(frame(u"firstname"_s)->message().contains(was));
    QPushButton *putBack = nullptr;
    for (QPushButton *button : frame(u"firstname"_s)->findChildren<QPushButton *>()) {
        if (button->isVisible())
            putBack = button;
    }
    QVERIFY(putBack);
    putBack->click();
    QCOMPARE(editor->text(), was);
    QVERIFY(!frame(u"firstname"_s)->state().drafted);
    QVERIFY(model().book()->draft(m_key).isEmpty());

    editor->selectAll();
    typeInto(editor, u"Zoë"_s);
    QTest::keyClick(editor, Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(editor->text(), was);
    // Where the ATS tells nothing, "was empty" would be a guess.
    model().setData(model().indexOf(m_key, u"media_vimeo"_s), u"https://vimeo.com/zoe"_s);
    QVERIFY2(frame(u"media_vimeo"_s)->message().contains(u"not known"_s),
             qPrintable(frame(u"media_vimeo"_s)->message()));
    model().book()->putBack({m_key}, u"media_vimeo"_s);
    m_work->session->undoGroup()->undo();
    m_work->session->undoGroup()->undo();
    // Undo gives the change again, and the form shows it.
    m_work->session->undoGroup()->undo();
    QCOMPARE(editor->text(), u"Zoë"_s);
}

void FormTest::whatCannotBeReadIsSaidAndStays()
{
    const Candidate before = model().snapshot(m_key);
    Candidate odd = before;
    QStringList fields;
    for (const Field &field : model().catalog()) {
        if (!field.uses.testFlag(FieldUse::Update) || field.isWriteOnly())
            continue;
        odd.values.insert(field.name, Value::unreadable(R"([{"a":1}])"));
        if (frame(field.name))
            fields.append(field.name);
    }
    QVERIFY(fields.size() >= 7);
    model().upsert({odd}, true);
    for (const QString &field : std::as_const(fields)) {
        QVERIFY2(frame(field)->state().unknown, qPrintable(field));
        QVERIFY2(frame(field)->message().contains(u"cannot read"_s), qPrintable(frame(field)->message()));
        m_form->editor(field)->setFocus(); // looking is no edit
    }
    m_form->setFocus();
    QVERIFY(!model().book()->hasDraft(m_key));
    model().book()->type(m_key, u"phone"_s, Value::ofText(u"06"_s));
    QVERIFY(frame(u"phone"_s)->state().drafted);
    QVERIFY2(frame(u"phone"_s)->message().contains(u"asked before sending"_s),
             qPrintable(frame(u"phone"_s)->message()));
    QVERIFY2(frame(u"phone"_s)->state().was.contains(u"cannot read"_s), qPrintable(frame(u"phone"_s)->state().was));
    model().upsert({before}, true);
}

void FormTest::aProblemIsBesideItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("email") << u"email"_s << u"nobody"_s << u"name@company.com"_s;
    QTest::newRow("email without domain") << u"email"_s << u"a@b"_s << u"domain"_s;
    QTest::newRow("emptied name") << u"lastname"_s << QString() << u"emptied"_s;
    QTest::newRow("javascript") << u"media_website"_s << u"javascript:alert(1)"_s << u"https://"_s;
    QTest::newRow("resume") << u"remote_resume_url"_s << u"ftp://example.com/cv.pdf"_s << u"https://"_s;
}

void FormTest::aProblemIsBesideItsField()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, words);
    auto *editor = qobject_cast<TextField *>(m_form->editor(field));
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    typeInto(editor, typed);
    QVERIFY2(frame(field)->message().contains(words), qPrintable(frame(field)->message()));
    QCOMPARE(frame(field)->message(), frame(field)->state().problem);
    QVERIFY(editor->accessibleDescription().contains(words));
    // It blocks sending, not keeping.
    QCOMPARE(editor->text(), typed);
    QVERIFY(model().book()->draft(m_key).contains(field));
    QTRY_VERIFY(m_work->session->saver()->isSettled());
    QVERIFY(m_work->bench.keptDraft(m_key)->contains(field));
}

void FormTest::aCommaMakesTwoTags()
{
    auto *tags = qobject_cast<TagField *>(m_form->editor(u"tag_list"_s));
    typeInto(tags, u"left,right,"_s);
    QVERIFY(tags->tags().contains(u"left"_s));
    QVERIFY(tags->tags().contains(u"right"_s));
    QCOMPARE(model().book()->draft(m_key).fields.value(u"tag_list"_s).mine.list(), tags->tags());
    // By another way in, a comma within a tag is named beside the field.
    model().setData(model().indexOf(m_key, u"tag_list"_s), QStringList{u"a,b"_s});
    QVERIFY(frame(u"tag_list"_s)->message().contains(u"comma"_s));
}

void FormTest::aDroppedLinkIsTaken_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text/uri-list") << u"text/uri-list"_s << QByteArray("https://example.com/a.pdf\r\n");
    QTest::newRow("text/x-moz-url") << u"text/x-moz-url"_s << utf16(u"https://example.com/a.pdf\nA page"_s);
    QTest::newRow("_NETSCAPE_URL") << u"_NETSCAPE_URL"_s << QByteArray("https://example.com/a.pdf\nA page");
    QTest::newRow("text/html") << u"text/html"_s << QByteArray("<a href=\"https://example.com/a.pdf\">A page</a>");
    QTest::newRow("text/plain") << u"text/plain"_s << QByteArray("https://example.com/a.pdf");
}

void FormTest::aDroppedLinkIsTaken()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, bytes);
    for (const QString &field : {u"remote_resume_url"_s, u"remote_portfolio_url"_s, u"remote_image_url"_s,
                                 u"media_website"_s, u"media_github"_s}) {
        QMimeData data;
        data.setData(format, bytes);
        QVERIFY2(drop(m_form->editor(field), &data), qPrintable(field));
        QCOMPARE(m_work->mine(m_key, field), u"https://example.com/a.pdf"_s);
        QCOMPARE(shown(m_form->editor(field)), u"https://example.com/a.pdf"_s);
    }
}

void FormTest::aLinkDroppedAnywhereFindsItsField_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("field");
    QTest::newRow("LinkedIn") << u"https://www.linkedin.com/in/zoe"_s << u"media_linkedin"_s;
    QTest::newRow("GitHub") << u"https://github.com/zoe"_s << u"media_github"_s;
    QTest::newRow("Dribbble") << u"https://dribbble.com/zoe"_s << u"media_dribbble"_s;
    QTest::newRow("a PDF") << u"https://example.com/cv.pdf"_s << u"remote_resume_url"_s;
    QTest::newRow("a picture") << u"https://example.com/me.png"_s << u"remote_image_url"_s;
    QTest::newRow("unknown") << u"https://example.com/zoe"_s << QString();
}

void FormTest::aLinkDroppedAnywhereFindsItsField()
{
    QFETCH(const QString, link);
    QFETCH(const QString, field);
    QSignalSpy said(m_form.get(), &CandidateForm::said);
    QSignalSpy asked(m_form.get(), &CandidateForm::sheetRequested);
    QMimeData data;
    data.setUrls({QUrl(link)});
    data.setText(link); // browsers send both
    // Also onto fields that are not for links: nobody's name becomes an address.
    auto *letter = qobject_cast<QPlainTextEdit *>(m_form->editor(u"cover_letter"_s));
    for (QWidget *target : {static_cast<QWidget *>(m_form.get()), m_form->editor(u"firstname"_s),
                            m_form->editor(u"tag_list"_s)->focusProxy(), letter->viewport()}) {
        model().book()->discard({m_key});
        said.clear();
        QVERIFY2(drop(target, &data), target->metaObject()->className());
        if (field.isEmpty())
            continue;
        // A file that the ATS has one of already is replaced by nothing unseen: the sheet asks.
        const Field *into = model().catalog().find(field);
        const bool isThere = !into->returnedAs.isEmpty() && !model().value(m_key, into->returnedAs).isEmpty();
        if (isThere)
            QCOMPARE(asked.takeFirst().size(), 1);
        else
            QCOMPARE(model().book()->draft(m_key).fields.keys(), QStringList{field});
    }
    if (field.isEmpty()) {
        QVERIFY(model().book()->draft(m_key).isEmpty());
        QCOMPARE(asked.count(), 4); // the sheet asks where it goes
        QCOMPARE(asked.first().at(0).value<Dropped>().lines.constFirst().text, link);
        QCOMPARE(said.count(), 0);
        return;
    }
    QCOMPARE(model().book()->draft(m_key).fields.keys(), QStringList{field});
    QCOMPARE(m_work->mine(m_key, field), link);
    QVERIFY(m_form->editor(field)->hasFocus());
    QVERIFY(!m_form->editor(field)->visibleRegion().isEmpty());
}

void FormTest::whatIsNoWebLinkIsRefusedInWords_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("words");
    QTest::newRow("local file") << u"file:///home/zoe/cv.pdf"_s << u"file on this computer"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << u"none that can be opened"_s;
}

void FormTest::whatIsNoWebLinkIsRefusedInWords()
{
    QFETCH(const QString, link);
    QFETCH(const QString, words);
    QSignalSpy said(m_form.get(), &CandidateForm::said);
    for (QWidget *target : {m_form->editor(u"remote_resume_url"_s), static_cast<QWidget *>(m_form.get())}) {
        said.clear();
        QMimeData data;
        data.setUrls({QUrl(link)});
        drop(target, &data);
        QCOMPARE(said.count(), 1);
        const QString text = said.first().at(0).value<Notice>().text;
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(model().book()->draft(m_key).isEmpty());
    }
}

void FormTest::aMillionCharactersAreRefused_data()
{
    QTest::addColumn<QString>("field");
    for (const Field &field : FieldCatalog::welcomeKit()) {
        if (field.uses.testFlag(FieldUse::Update) && field.kind != FieldKind::Flag && field.kind != FieldKind::Stage)
            QTest::newRow(qPrintable(field.name)) << field.name;
    }
}

void FormTest::aMillionCharactersAreRefused()
{
    QFETCH(const QString, field);
    QWidget *editor = m_form->editor(field);
    m_form->showField(field);
    const QString before = shown(editor);
    QSignalSpy said(m_form.get(), &CandidateForm::said);
    pasteInto(editor, QString(1'000'000, u'x'));
    QTRY_COMPARE(said.count(), 1);
    QVERIFY(said.first().at(0).value<Notice>().text.contains(u"Nothing was changed"_s));
    QCOMPARE(shown(editor), before);
    QVERIFY(model().book()->draft(m_key).isEmpty());
    // And a text that fits still goes in.
    pasteInto(editor, u"fits"_s);
    m_form->commitTyping();
    QVERIFY(shown(editor).contains(u"fits"_s));
}

void FormTest::aLinkIsCompletedWhenTheFieldIsLeft()
{
    m_form->showField(u"media_linkedin"_s);
    QWidget *editor = m_form->editor(u"media_linkedin"_s);
    typeInto(editor, u"linkedin.com/in/zoe"_s);
    QCOMPARE(shown(editor), u"linkedin.com/in/zoe"_s);
    m_form->showField(u"media_github"_s);
    QCOMPARE(shown(editor), u"https://linkedin.com/in/zoe"_s);
    QCOMPARE(m_work->mine(m_key, u"media_linkedin"_s), shown(editor));
    // Sending from the keyboard, with the focus still in the field.
    typeInto(m_form->editor(u"media_github"_s), u"github.com/zoe"_s);
    m_form->commitTyping();
    QCOMPARE(m_work->mine(m_key, u"media_github"_s), u"https://github.com/zoe"_s);
}

void FormTest::anInternationalNumberIsOfferedAndNeverForced()
{
    auto *phone = qobject_cast<TextField *>(m_form->editor(u"phone"_s));
    auto *use = m_form->findChild<QPushButton *>(u"phoneUseButton"_s);
    QVERIFY(phone && use);
    QVERIFY(!use->isVisible()); // what the ATS has is not ours to tidy
    m_form->showField(u"phone"_s);
    phone->selectAll();
    typeInto(phone, u"+33 6 12 34 56 78"_s);
    QVERIFY(use->isVisible());
    QVERIFY2(use->accessibleName().endsWith(u"+33612345678"_s), qPrintable(use->accessibleName()));
    m_form->showField(u"firstname"_s);
    QCOMPARE(m_work->mine(m_key, u"phone"_s), u"+33 6 12 34 56 78"_s);
    m_form->showField(u"phone"_s);
    QTest::keyClick(phone, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(m_work->mine(m_key, u"phone"_s), u"+33612345678"_s);
    QVERIFY(!use->isVisible());
    phone->selectAll();
    typeInto(phone, u"ask her"_s);
    QVERIFY(!use->isVisible());
    QVERIFY(frame(u"phone"_s)->state().problem.isEmpty());
}

void FormTest::anOfferLeavesRoomForWhatWas_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {560, 600, 660, 720, 900, 1200})
        QTest::addRow("%d", width) << width;
}

void FormTest::anOfferLeavesRoomForWhatWas()
{
    QFETCH(const int, width);
    m_form->resize(width, 700);
    Candidate told = model().snapshot(m_key);
    told.values.insert(u"phone"_s, Value::ofText(u"+33 6 98 76 54 32"_s));
    told.readAt = QDateTime::currentDateTimeUtc().addSecs(width); // later than in the row before
    model().upsert({told});
    auto *phone = qobject_cast<TextField *>(m_form->editor(u"phone"_s));
    auto *use = m_form->findChild<QPushButton *>(u"phoneUseButton"_s);
    m_form->showField(u"phone"_s);
    phone->selectAll();
    typeInto(phone, u"+33 6 12 34 56 79"_s);
    QTRY_VERIFY(use->isVisible());
    for (int i = 0; i < 12; ++i) // a layout tells the one around it by an event
        QCoreApplication::processEvents();
    QVERIFY(use->accessibleName().endsWith(u"+33612345679"_s));
    QVERIFY2(use->toolTip().contains(u"+33612345679"_s), qPrintable(use->toolTip()));
    QVERIFY(!use->text().isEmpty() || !use->icon().isNull());
    for (const ElidedLabel *label : frame(u"phone"_s)->findChildren<ElidedLabel *>()) {
        if (label->isVisible())
            QVERIFY2(!label->isElided(), qPrintable(label->text()));
    }
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(m_work->mine(m_key, u"phone"_s), u"+33612345679"_s);
}

void FormTest::additionsAreASectionOfTheirOwn()
{
    for (const QString &field : {u"comment"_s, u"remote_file_urls"_s}) {
        QWidget *editor = m_form->editor(field);
        QVERIFY2(editor, qPrintable(field));
        QVERIFY(editor->isVisibleTo(m_form.get()));
        QVERIFY(!frame(field)->state().unknown); // one more, not a value that nobody knows
    }
    typeInto(m_form->editor(u"comment"_s), u"Good call"_s);
    QCOMPARE(m_work->mine(m_key, u"comment"_s), u"Good call"_s);
    QVERIFY2(frame(u"comment"_s)->message().contains(u"once"_s), qPrintable(frame(u"comment"_s)->message()));

    // A new candidate may come with a comment; a document is added to one that exists.
    const QString fresh = m_work->session->addNew(m_work->session->jobs()->jobs().first().reference);
    QVERIFY(m_form->editor(u"comment"_s)->isVisibleTo(m_form.get()));
    QVERIFY(!m_form->editor(u"remote_file_urls"_s)->isVisibleTo(m_form.get()));
    QVERIFY(!model().setData(model().indexOf(fresh, u"remote_file_urls"_s), u"https://example.com/a.pdf"_s));
    m_work->session->setCurrent(m_key);
    QVERIFY(m_form->editor(u"remote_file_urls"_s)->isVisibleTo(m_form.get()));
}

void FormTest::noNumberOfAnotherCountryIsOffered()
{
    Account american = m_work->account();
    american.phoneRegion = u"US"_s;
    m_work->session->setAccount(american);
    auto *phone = qobject_cast<TextField *>(m_form->editor(u"phone"_s));
    auto *use = m_form->findChild<QPushButton *>(u"phoneUseButton"_s);
    m_form->showField(u"phone"_s);
    phone->selectAll();
    typeInto(phone, u"06 11 22 33 44"_s);
    QVERIFY(!use->isVisible());
    QVERIFY(frame(u"phone"_s)->state().note.isEmpty()); // not while it is typed
    m_form->showField(u"firstname"_s);
    QVERIFY2(frame(u"phone"_s)->state().note.contains(u"has no such number"_s),
             qPrintable(frame(u"phone"_s)->message()));
    QVERIFY(frame(u"phone"_s)->state().problem.isEmpty());
    m_work->session->setAccount(m_work->account());
}

void FormTest::theFactsTellSinceWhenItIsInItsStage()
{
    const auto told = [this] {
        const QList<QLabel *> labels = m_form->findChild<FactsView *>()->findChildren<QLabel *>();
        const auto its = std::ranges::find(labels, u"Stage"_s, &QLabel::accessibleName);
        return its == labels.cend() ? QString() : (*its)->text();
    };
    QTRY_VERIFY2(told().contains(u"Vivier first saw it"_s), qPrintable(told())); // moves may not be read
    Candidate moved = model().snapshot(m_key);
    moved.stageSince = {moved.readAt.addDays(-30), StageSince::Word::Ats};
    model().upsert({moved});
    QVERIFY2(told().contains(u"says Welcome Kit"_s), qPrintable(told()));
    QVERIFY2(told().contains(dayText(moved.stageSince.at.toLocalTime().date())), qPrintable(told()));
    // It is what the ATS tells, whatever is drafted.
    const QString before = told();
    const qint64 elsewhere = model().value(m_key, FieldRole::Stage).number() + 1;
    model().book()->type(m_key, model().catalog().name(FieldRole::Stage), Value::ofNumber(elsewhere));
    QCOMPARE(told(), before);
}

void FormTest::whatMayHaveArrivedIsAskedAtItsField()
{
    auto *arrived = m_form->findChild<QPushButton *>(u"commentArrivedButton"_s);
    auto *again = m_form->findChild<QPushButton *>(u"commentSendAgainButton"_s);
    QVERIFY(arrived && again);
    typeInto(m_form->editor(u"comment"_s), u"Good call"_s);
    QTRY_VERIFY(m_work->session->saver()->isSettled());
    QVERIFY(!arrived->isVisibleTo(m_form.get()));

    const QDateTime at = QDateTime::currentDateTimeUtc();
    model().book()->setAttempted(m_key, u"comment"_s, at);
    QVERIFY(arrived->isVisibleTo(m_form.get()));
    QVERIFY(arrived->accessibleName().contains(u"Comment"_s));
    QVERIFY(again->accessibleName().contains(u"Comment"_s));
    again->click();
    QVERIFY(!again->isVisibleTo(m_form.get()));
    QCOMPARE(m_work->mine(m_key, u"comment"_s), u"Good call"_s);
    QVERIFY(!model().book()->draft(m_key).fields.value(u"comment"_s).attemptedAt.isValid());

    model().book()->setAttempted(m_key, u"comment"_s, at);
    arrived->click();
    QVERIFY(!arrived->isVisibleTo(m_form.get()));
    QVERIFY(!model().book()->draft(m_key).contains(u"comment"_s));
    QCOMPARE(shown(m_form->editor(u"comment"_s)), QString());
}

void FormTest::aFormThatGoesKeepsWhatIsHalfTyped()
{
    m_form->showField(u"tag_list"_s);
    typeInto(m_form->editor(u"tag_list"_s), u"half"_s);
    m_form->activateWindow();
    m_form->showField(u"media_linkedin"_s);
    typeInto(m_form->editor(u"media_linkedin"_s), u"linkedin.com/in/zoe"_s);
    typeInto(m_form->editor(u"tag_list"_s), u"done"_s);
    m_form.reset();
    QCOMPARE(m_work->mine(m_key, u"media_linkedin"_s), u"https://linkedin.com/in/zoe"_s);
    const QStringList tags = model().book()->draft(m_key).fields.value(u"tag_list"_s).mine.list();
    QVERIFY(tags.contains(u"half"_s));
    QVERIFY(tags.contains(u"done"_s));
}

/// Before it is a chip: who loses the power then loses no letter.
void FormTest::aTagIsInTheDraftWhileItIsTyped()
{
    const auto mine = [this] { return model().book()->draft(m_key).fields.value(u"tag_list"_s).mine.list(); };
    const QStringList before = model().value(m_key, u"tag_list"_s).list();
    QWidget *line = m_form->editor(u"tag_list"_s)->focusProxy();
    m_form->showField(u"tag_list"_s);
    typeInto(line, u"half"_s);
    QCOMPARE(mine(), before + QStringList{u"half"_s});
    QTest::keyClick(line, Qt::Key_Return);
    typeInto(line, u"more"_s);
    QCOMPARE(mine(), (before + QStringList{u"half"_s, u"more"_s}));
    QUndoGroup *steps = m_work->session->undoGroup();
    steps->undo(); // one step for each tag, however many letters
    QCOMPARE(mine(), before + QStringList{u"half"_s});
    QVERIFY(qobject_cast<QLineEdit *>(line)->text().isEmpty());
    steps->undo();
    QVERIFY(model().book()->draft(m_key).isEmpty());
    QVERIFY(!steps->canUndo());
    typeInto(line, u"x"_s);
    QTest::keyClick(line, Qt::Key_Backspace);
    QVERIFY(model().book()->draft(m_key).isEmpty());
    QVERIFY(!steps->canUndo()); // typed and taken back: nothing
}

void FormTest::whatIsHalfTypedStaysWithItsCandidate()
{
    const QString next = other();
    typeInto(m_form->editor(u"media_linkedin"_s), u"linkedin.com/in/zoe"_s);
    m_form->showField(u"tag_list"_s);
    typeInto(m_form->editor(u"tag_list"_s), u"half"_s);
    m_work->session->setCurrent(next);
    QVERIFY(m_form->editor(u"tag_list"_s)->focusProxy()->hasFocus()); // Alt+Down leaves no field
    m_form->commitTyping();
    QVERIFY(model().book()->draft(next).isEmpty());
    QCOMPARE(m_work->mine(m_key, u"media_linkedin"_s), u"https://linkedin.com/in/zoe"_s);
    QVERIFY(model().book()->draft(m_key).fields.value(u"tag_list"_s).mine.list().contains(u"half"_s));
}

QTEST_MAIN(FormTest)
#include "tst_form.moc"
