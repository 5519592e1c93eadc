// SPDX-License-Identifier: MIT
// A value that the recruiter did not touch goes back as it came, through the real form: from what the ATS told to what
// would be sent.
#include "form/candidateform.h"
#include "theme/theme.h"
#include "ui/instaviewdesk.h"
#include "ui/workbench.h"
#include "widgets/fieldframe.h"
#include "widgets/jobsfield.h"
#include "widgets/metadatafield.h"
#include "widgets/metadatatree.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace vivier;
using namespace vivier::test;

class FormUntouchedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aTextKeepsAllButTheEdit_data();
    void aTextKeepsAllButTheEdit();
    void tagsKeepTheirSpelling();
    void aTagWithACommaIsSaidAtItsField();
    void jobsKeepTheirOrder();
    void metadataKeepsItsSpelling();
    void whatIsTooLargeIsSaidAndKept();

private:
    void open(AccountSession *session, const QString &key, const QString &field, const Value &told);
    Draft draft() const { return m_session->book()->draft(m_key); }
    Value mine(const QString &field) const { return draft().fields.value(field).mine; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void leave(const QString &field)
    {
        m_form->editor(field)->setFocus();
        m_form->commitTyping();
    }

    std::unique_ptr<Workbench> m_work;
    std::unique_ptr<InstaViewDesk> m_desk;
    std::unique_ptr<CandidateForm> m_form;
    AccountSession *m_session = nullptr;
    QString m_key;
};

void FormUntouchedTest::initTestCase()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    m_work = std::make_unique<Workbench>();
    QVERIFY(m_work->fill());
    m_desk = std::make_unique<InstaViewDesk>();
    m_desk->model().upsert({m_desk->plain(u"candidate-1"_s)});
}

void FormUntouchedTest::cleanup()
{
    m_form.reset();
    m_session->book()->discard({m_key});
}

/// The form of a candidate of whom the ATS says this now.
void FormUntouchedTest::open(AccountSession *session, const QString &key, const QString &field, const Value &told)
{
    m_session = session;
    m_key = key;
    CandidateModel &model = *session->candidates();
    m_form = std::make_unique<CandidateForm>(session);
    m_form->resize(720, 700);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    session->setCurrent(key);
    QTRY_VERIFY(!model.snapshot(key).reference.isEmpty());
    Candidate candidate = model.snapshot(key);
    candidate.values.insert(field, told);
    candidate.readAt = candidate.readAt.addMSecs(1);
    model.upsert({candidate});
    QCOMPARE(model.value(key, field), told);
    m_form->editor(field)->setFocus();
}

void FormUntouchedTest::aTextKeepsAllButTheEdit_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("told");
    const QStringList texts{u"Bonjour\u00a0: je vous écris\u00a0!"_s, u"one\r\ntwo\rthree\nfour"_s,
                            u" \u200bZoë\tMüller \t"_s, u"a\u2028b\u2029c\u202f;\ufeff"_s,
                            u"😀 e\u0301 \u202eabc\u00ad"_s};
    for (const QString &text : texts) {
        QTest::newRow(qPrintable(u"letter "_s + text)) << u"cover_letter"_s << text;
        QTest::newRow(qPrintable(u"line "_s + text)) << u"subtitle"_s << text;
    }
}

void FormUntouchedTest::aTextKeepsAllButTheEdit()
{
    QFETCH(const QString, field);
    QFETCH(const QString, told);
    open(m_work->session.get(), m_work->bench.someone(), field, Value::ofText(told));
    leave(u"firstname"_s);
    QVERIFY(draft().isEmpty());

    m_form->editor(field)->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    press(Qt::Key_Z);
    QVERIFY(draft().contains(field));
    press(Qt::Key_Backspace);
    QVERIFY(draft().isEmpty());

    press(Qt::Key_Z);
    leave(u"firstname"_s);
    QString sent = mine(field).text();
    QCOMPARE(sent.count(u'z'), told.count(u'z') + 1);
    QCOMPARE(sent.remove(sent.indexOf(u'z'), 1), told);
    m_session->book()->undoStack(m_key)->undo();
    QVERIFY(draft().isEmpty());
}

void FormUntouchedTest::tagsKeepTheirSpelling()
{
    const QStringList told{u"Java"_s, u"java"_s, u"JAVA"_s, u"two  spaces"_s};
    open(m_work->session.get(), m_work->bench.someone(), u"tag_list"_s, Value::ofList(told));
    leave(u"firstname"_s);
    QVERIFY(draft().isEmpty());
    m_form->editor(u"tag_list"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"qt,"_s);
    QCOMPARE(mine(u"tag_list"_s).list(), told + QStringList{u"qt"_s});
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    QVERIFY(draft().isEmpty());
}

void FormUntouchedTest::aTagWithACommaIsSaidAtItsField()
{
    const QStringList told{u"Paris, France"_s};
    open(m_work->session.get(), m_work->bench.someone(), u"tag_list"_s, Value::ofList(told));
    QTest::keyClicks(QApplication::focusWidget(), u"qt,"_s);
    QCOMPARE(mine(u"tag_list"_s).list(), told + QStringList{u"qt"_s});
    const QString said = m_form->frame(u"tag_list"_s)->message();
    QVERIFY2(said.contains(u"“Paris, France”"_s), qPrintable(said));
    QVERIFY(!m_session->book()->problems(m_key).isEmpty());
}

void FormUntouchedTest::jobsKeepTheirOrder()
{
    const QStringList told{u"job-designer"_s, u"job-gone-0123456789"_s, u"job-backend"_s, u"job-designer"_s};
    open(m_desk->session.get(), u"candidate-1"_s, u"jobIds"_s, Value::ofList(told));
    leave(u"firstName"_s);
    QVERIFY(draft().isEmpty());
    auto *list = m_form->editor(u"jobIds"_s)->findChild<JobChecklist *>();
    const auto tick = [list](const QString &id, bool on) {
        list->order();
        for (int row = 0; row < list->rowCount(); ++row) {
            if (list->index(row).data(JobChecklist::IdRole) == id) {
                list->setData(list->index(row), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
                return;
            }
        }
        QFAIL("no such job");
    };
    tick(u"job-designer"_s, false);
    QCOMPARE(mine(u"jobIds"_s).list(), (QStringList{u"job-gone-0123456789"_s, u"job-backend"_s}));
    tick(u"job-designer"_s, true);
    QVERIFY(draft().isEmpty());
    tick(u"job-cafe"_s, true);
    QCOMPARE(mine(u"jobIds"_s).list(), told + QStringList{u"job-cafe"_s});
}

void FormUntouchedTest::metadataKeepsItsSpelling()
{
    const QString told = uR"({"n":1.10,"\u00e9":"\/","t":"a\u00a0b"})"_s;
    open(m_desk->session.get(), u"candidate-1"_s, u"metadata"_s, Value::ofText(told));
    leave(u"firstName"_s);
    QVERIFY(draft().isEmpty());
    QAbstractItemModel *model = m_form->editor(u"metadata"_s)->findChild<MetadataTree *>()->model();
    const QModelIndex accent = model->index(1, 1);
    QVERIFY(model->setData(accent, u"x"_s));
    QCOMPARE(mine(u"metadata"_s).text(), QString(told).replace(uR"(\/)"_s, u"x"_s));
    QVERIFY(model->setData(accent, u"/"_s)); // as it reads, not as it was spelled
    QVERIFY(draft().isEmpty());
    QVERIFY(model->setData(model->index(0, 1), u"1.1"_s));
    QVERIFY(draft().isEmpty());
}

void FormUntouchedTest::whatIsTooLargeIsSaidAndKept()
{
    const QString letter(1024 * 1024, u'x');
    open(m_work->session.get(), m_work->bench.someone(), u"cover_letter"_s, Value::ofText(letter));
    const QString said = m_form->frame(u"cover_letter"_s)->message();
    QVERIFY2(said.contains(QLocale().toString(letter.size())), qPrintable(said));
    press(Qt::Key_Z);
    leave(u"firstname"_s);
    QVERIFY(draft().isEmpty());
}

QTEST_MAIN(FormUntouchedTest)
#include "tst_form_untouched.moc"
