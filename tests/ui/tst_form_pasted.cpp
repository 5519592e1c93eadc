// SPDX-License-Identifier: MIT
#include "form/candidateform.h"
#include "ui/workbench.h"
#include "widgets/fieldframe.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace vivier;
using namespace vivier::test;

/// What comes with a value that is pasted or dropped on the form, by the rules of the command line.
class FormPastedTest : public QObject
{
    Q_OBJECT

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
        m_work->model().book()->discard({m_key});
    }

    void keepsTheValueAlone_data();
    void keepsTheValueAlone();
    void showsTheAddressBeforeItIsKept();
    void aHandleBecomesTheLinkOfItsNetwork_data();
    void aHandleBecomesTheLinkOfItsNetwork();
    void aLinkIsNotRedWhileItIsTyped_data();
    void aLinkIsNotRedWhileItIsTyped();
    void whatTheAtsToldStays();
    void tagsAreCleaned();
    void aDroppedLinkIsWhatWasCopied();
    void severalLinksAreAsked();

private:
    void paste(const QString &field, const QString &text)
    {
        QWidget *editor = m_form->editor(field);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    }

    std::unique_ptr<Workbench> m_work;
    std::unique_ptr<CandidateForm> m_form;
    QString m_key;
};

void FormPastedTest::keepsTheValueAlone_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const QString &field, const QString &typed, const QString &kept) {
        QTest::newRow(qPrintable(field + u'=' + typed)) << field << typed << kept;
    };
    row(u"email"_s, u"mailto:new@example.com"_s, u"new@example.com"_s);
    row(u"email"_s, u"new@example.com\u200b"_s, u"new@example.com"_s);
    row(u"email"_s, u"\u202enew@example.com\u00a0"_s, u"new@example.com"_s);
    row(u"email"_s, u"New Example <new@example.com>"_s, u"new@example.com"_s);
    row(u"phone"_s, u"tel:+33-6-12"_s, u"+33-6-12"_s);
    row(u"lastname"_s, u"\u3000New\u200bName\u2060 "_s, u"NewName"_s);
    row(u"media_website"_s, u"https://example.com/x "_s, u"https://example.com/x"_s);
    row(u"media_website"_s, u"<https://example.com/x>"_s, u"https://example.com/x"_s);
    row(u"media_website"_s, u"https://example.com/Help!"_s, u"https://example.com/Help!"_s);
    row(u"media_website"_s, u"https://example.com/%7Ezo%c3%ab"_s, u"https://example.com/%7Ezo%c3%ab"_s);
    row(u"media_website"_s, u"https://example.com/?a=[1]|2%"_s, u"https://example.com/?a=[1]%7C2%25"_s);
    row(u"media_website"_s, u"example.com/x?"_s, u"https://example.com/x?"_s);
}

void FormPastedTest::keepsTheValueAlone()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    paste(field, typed);
    m_form->editor(u"subtitle"_s)->setFocus();
    QCOMPARE(m_work->mine(m_key, field), kept);
}

void FormPastedTest::showsTheAddressBeforeItIsKept()
{
    paste(u"email"_s, u"New Example <new@example.com>"_s);
    const QString said = m_form->frame(u"email"_s)->message();
    QVERIFY2(said.contains(u"Will be new@example.com"), qPrintable(said));
}

void FormPastedTest::aHandleBecomesTheLinkOfItsNetwork_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("key");
    const auto row = [](const char *field, const char *typed, const char *link, Qt::Key key) {
        QTest::newRow(typed) << QString::fromLatin1(field) << QString::fromLatin1(typed) << QString::fromLatin1(link)
                             << int(key);
    };
    row("media_linkedin", "aurelie-durand", "https://www.linkedin.com/in/aurelie-durand", Qt::Key_Tab);
    row("media_linkedin", "@aurelie", "https://www.linkedin.com/in/aurelie", Qt::Key_Return);
    row("media_github", "aurelie", "https://github.com/aurelie", Qt::Key_Tab);
    row("media_twitter", "@aurelie_d", "https://x.com/aurelie_d", Qt::Key_Return);
    row("media_stackoverflow", "aureli", "", Qt::Key_Tab); // its links hold a number, too
    row("media_website", "aurel", "", Qt::Key_Return);
    row("media_github", "aurelie durand", "", Qt::Key_Tab);
}

void FormPastedTest::aHandleBecomesTheLinkOfItsNetwork()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, link);
    QFETCH(const int, key);
    QWidget *editor = m_form->editor(field);
    editor->setFocus();
    QTest::keyClicks(editor, typed);
    QCOMPARE(m_form->frame(field)->message().contains(u"Will be "_s + link), !link.isEmpty());
    QCOMPARE(m_work->mine(m_key, field), typed);
    QTest::keyClick(editor, static_cast<Qt::Key>(key));
    QCOMPARE(m_work->mine(m_key, field), link.isEmpty() ? typed : link);
    QCOMPARE(m_form->frame(field)->state().problem.isEmpty(), !link.isEmpty());
}

void FormPastedTest::aLinkIsNotRedWhileItIsTyped_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *field, const char *typed, const char *kept) {
        QTest::addRow("%s in %s", typed, field)
            << QString::fromLatin1(field) << QString::fromLatin1(typed) << QString::fromLatin1(kept);
    };
    for (const char *field : {"media_linkedin", "media_website", "remote_resume_url"}) {
        row(field, "linkedin.com/in/zoe-lee?trk=a#b", "https://linkedin.com/in/zoe-lee?trk=a#b");
        row(field, "https://www.linkedin.com/in/zoe", "https://www.linkedin.com/in/zoe");
        row(field, "http://localhost.example:8080/a_(b)", "http://localhost.example:8080/a_(b)");
        row(field, "WWW.example.com", "https://WWW.example.com");
    }
}

void FormPastedTest::aLinkIsNotRedWhileItIsTyped()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, kept);
    QWidget *editor = m_form->editor(field);
    editor->setFocus();
    for (const QChar c : typed) {
        QTest::keyClick(editor, c.toLatin1());
        QVERIFY2(m_form->frame(field)->state().problem.isEmpty(), qPrintable(m_work->mine(m_key, field)));
    }
    QTest::keyClick(editor, Qt::Key_Tab);
    QCOMPARE(m_work->mine(m_key, field), kept);
    // What does not become one is red when it is left, and when one is brought back to it.
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"https:"_s);
    QVERIFY(m_form->frame(field)->state().problem.isEmpty());
    m_form->showField(field);
    QVERIFY(!m_form->frame(field)->state().problem.isEmpty());
    QTest::keyClicks(editor, u"/"_s);
    QVERIFY(m_form->frame(field)->state().problem.isEmpty());
    QTest::keyClick(editor, Qt::Key_Tab);
    QVERIFY(!m_form->frame(field)->state().problem.isEmpty());
}

void FormPastedTest::whatTheAtsToldStays()
{
    const QString odd = u"\u200bZo\u200bë \t"_s;
    m_work->bench.sandbox().touch(m_key, {{u"subtitle"_s, odd}});
    QVERIFY(m_work->readAll());
    m_form->editor(u"subtitle"_s)->setFocus();
    m_form->editor(u"email"_s)->setFocus();
    m_form->commitTyping();
    QVERIFY(m_work->model().book()->draft(m_key).isEmpty());
    QCOMPARE(m_work->model().value(m_key, u"subtitle"_s).text(), odd);
}

void FormPastedTest::tagsAreCleaned()
{
    QWidget *tags = m_form->editor(u"tag_list"_s);
    QGuiApplication::clipboard()->setText(u"qt\u200b,\ufeff, c++\u00a0,"_s);
    QTest::keyClick(tags->focusProxy(), Qt::Key_V, Qt::ControlModifier);
    const QStringList kept = m_work->model().book()->draft(m_key).fields.value(u"tag_list"_s).mine.list();
    QVERIFY2(kept.contains(u"qt"_s) && kept.contains(u"c++"_s), qPrintable(kept.join(u'|')));
    QVERIFY(!kept.contains(QString()));
}

void FormPastedTest::aDroppedLinkIsWhatWasCopied()
{
    const QString link = u"https://example.sharepoint.example/:b:/s/HR/CV%20Zo%C3%AB?e=abc%2F1"_s;
    QMimeData data;
    data.setData(u"text/uri-list"_s, link.toUtf8());
    QVERIFY(m_form->takeDrop(&data, u"media_website"_s));
    m_form->commitTyping();
    QCOMPARE(m_work->mine(m_key, u"media_website"_s), link);
    QVERIFY2(m_form->frame(u"media_website"_s)->message().isEmpty() ||
                 !m_form->frame(u"media_website"_s)->message().contains(u"link"),
             qPrintable(m_form->frame(u"media_website"_s)->message()));
}

void FormPastedTest::severalLinksAreAsked()
{
    QMimeData data;
    data.setData(u"text/uri-list"_s, "https://example.com/1\r\nhttps://example.com/2\r\nhttps://example.com/3\r\n");
    QSignalSpy asked(m_form.get(), &CandidateForm::sheetRequested);
    for (const QString &field : {u"media_website"_s, QString()}) {
        asked.clear();
        QVERIFY(m_form->takeDrop(&data, field));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).value<Dropped>().lines.size(), 3); // none vanishes
        QVERIFY(m_work->model().book()->draft(m_key).isEmpty());
    }
}

QTEST_MAIN(FormPastedTest)
#include "tst_form_pasted.moc"
