// SPDX-License-Identifier: MIT
// The page of a candidate in the real window: the header that stays, what fits on it, and what moves while one types.
#include "candidate/day.h"
#include "form/candidateform.h"
#include "form/fieldwords.h"
#include "model/valuewords.h"
#include "ui/instaviewdesk.h"
#include "ui/shownwindow.h"
#include "widgets/actions.h"
#include "widgets/avatar.h"
#include "widgets/elidedlabel.h"
#include "widgets/fieldframe.h"
#include "widgets/linkbutton.h"
#include "widgets/section.h"
#include "widgets/stagebar.h"
#include "window/changespane.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>

using namespace vivier;
using namespace vivier::test;

class PageTest : public ShownWindow
{
    Q_OBJECT

    CandidateForm *form() { return m_window->form(); }
    QWidget *header() { return part<QWidget>(u"candidateName"_s)->parentWidget()->parentWidget(); }
    CandidateModel &model() { return m_work->model(); }
    QString key() { return session()->current(); }
    template <typename Widget> Widget *part(const QString &name) { return form()->findChild<Widget *>(name); }
    void put(const QString &field, const QVariant &value) { model().setData(model().indexOf(key(), field), value); }
    static void write(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static QRect inWindow(const QWidget *widget)
    {
        return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
    }
    static void settle()
    {
        for (int i = 0; i < 12; ++i) // a layout tells the one around it by an event
            QCoreApplication::processEvents();
    }
    QStringList shownNetworks()
    {
        QStringList shown;
        for (const Field &field : model().catalog()) {
            if (field.section == FieldSection::SocialMedia && form()->frame(field.name)->isVisible())
                shown.append(field.name);
        }
        return shown;
    }
    QString anotherThan(const QString &key)
    {
        QString other = session()->list()->keyAt(0);
        return other == key ? session()->list()->keyAt(1) : other;
    }
    void go(const QString &key)
    {
        session()->setCurrent(key);
        QTRY_COMPARE(session()->current(), key);
    }

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { clear(); }

    void theHeaderStays();
    void waysToReachAreOpenedAndCopied_data();
    void waysToReachAreOpenedAndCopied();
    void theJobLeadsToItsCandidates();
    void theCountOpensTheChanges_data();
    void theCountOpensTheChanges();
    void buttonsGiveWayBeforeTheName_data();
    void buttonsGiveWayBeforeTheName();
    void typingMovesNothing_data();
    void typingMovesNothing();
    void onlyAProblemOpensALine();
    void onlyNetworksInUseAreShown();
    void moreNetworksByKey();
    void aMessageLiesAtTheEndOfTheForm_data();
    void aMessageLiesAtTheEndOfTheForm();
    void escapeClosesAMessage_data();
    void escapeClosesAMessage();
    void aSentNetworkIsShown();
    void aDropShowsItsNetwork();
    void theFormIsAtMost900AndFolds_data();
    void theFormIsAtMost900AndFolds();
    void aTypicalCandidateIsSeenAtOnce();
    void aTitleIsSaidOnce();
    void aTitleIsSaidOnceWithInstaView();
    void headerAndFormEndTogetherWithInstaView_data();
    void headerAndFormEndTogetherWithInstaView();
    void thePaneTakesWhatTheFormLeaves_data();
    void thePaneTakesWhatTheFormLeaves();
    void aWidthThatWasChosenIsKept();
    void withoutAnAccountTheFocusIsOnWhatToDo();
    void nothingOfTheInterfaceIsShown_data();
    void nothingOfTheInterfaceIsShown();
    void initialsAreTheSameEverywhere();
    void yearsHaveFourFigures();
    void aCompactPageIsDenser_data();
    void aCompactPageIsDenser();
};

void PageTest::theHeaderStays()
{
    open({1024, 700});
    QVERIFY(!form()->page()->isAncestorOf(header()));
    const auto *bar = form()->findChild<StageBar *>();
    QVERIFY(header()->isAncestorOf(bar));
    const QRect before = inWindow(bar);
    form()->showField(u"cover_letter"_s);
    QVERIFY(form()->page()->verticalScrollBar()->value() > 0);
    QCOMPARE(inWindow(bar), before);
    for (const QString &name : {u"candidateName"_s, u"jobLink"_s, u"emailLink"_s, u"archivedButton"_s}) {
        const auto *shown = part<QWidget>(name);
        QVERIFY2(shown && shown->isVisible() && inWindow(header()).contains(inWindow(shown)), qPrintable(name));
    }
    QVERIFY(inWindow(form()->page()).top() >= inWindow(header()).bottom());
}

void PageTest::waysToReachAreOpenedAndCopied_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("link");
    QTest::newRow("email") << u"email"_s << u"zoe@example.org"_s << u"mailto:zoe@example.org"_s;
    QTest::newRow("email with words") << u"email"_s << u"zoe@example.org?bcc=x@y.example"_s
                                      << u"mailto:zoe@example.org%3Fbcc=x@y.example"_s;
    QTest::newRow("phone") << u"phone"_s << u"+33 6 39 98 12 34"_s << u"tel:+33639981234"_s;
    QTest::newRow("phone with words") << u"phone"_s << u"+33 (0)6 39.98.12-34"_s << u"tel:+33639981234"_s;
}

void PageTest::waysToReachAreOpenedAndCopied()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, link);
    open();
    put(field, text);
    auto *way = part<LinkButton>(field + u"Link"_s);
    QTRY_COMPARE(way->words(), text);
    QSignalSpy opened(m_window.get(), &MainWindow::openUrlRequested);
    QTest::mouseClick(way, Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toUrl().toString(QUrl::FullyEncoded), link);
    for (const bool byKey : {true, false}) {
        QGuiApplication::clipboard()->clear();
        list()->setFocus();
        if (byKey)
            press(field == u"email"_s ? Qt::Key_E : Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        else
            QTest::mouseClick(part<QWidget>(field + u"CopyButton"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }
    // What is not there is neither shown nor copied.
    put(field, QString());
    QTRY_VERIFY(!way->isVisible());
    press(field == u"email"_s ? Qt::Key_E : Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void PageTest::theJobLeadsToItsCandidates()
{
    open();
    const QString job = model().snapshot(key()).jobReference;
    auto *link = part<LinkButton>(u"jobLink"_s);
    QCOMPARE(link->words(), session()->jobs()->job(job).name);
    QVERIFY(session()->list()->filter().job.isEmpty());
    link->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(session()->list()->filter().job, job);
    QVERIFY(session()->list()->rowOf(key()) >= 0);
}

void PageTest::theCountOpensTheChanges_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1440, 900);
    QTest::newRow("narrow") << QSize(1024, 700);
}

void PageTest::theCountOpensTheChanges()
{
    QFETCH(const QSize, size);
    open(size);
    auto *count = part<QPushButton>(u"toSendButton"_s);
    auto *pane = m_window->findChild<ChangesPane *>();
    QVERIFY(!count->isVisible());
    const int height = header()->height();
    put(u"subtitle"_s, u"A painter"_s);
    QTRY_COMPARE(count->accessibleName(), u"1 to send"_s);
    put(u"email"_s, u"no address"_s);
    QTRY_COMPARE(count->accessibleName(), u"1 to send · 1 to fix"_s);
    QCOMPARE(header()->height(), height);
    if (pane->isVisible())
        press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!pane->isVisible());
    for (int i = 0; i < 2; ++i) { // a second time it does not close
        QTest::mouseClick(count, Qt::LeftButton);
        QVERIFY(pane->isVisible() && pane->isAncestorOf(QApplication::focusWidget()));
        if (size.width() < 1200)
            break; // it is under the sheet
    }
}

void PageTest::buttonsGiveWayBeforeTheName_data()
{
    QTest::addColumn<QString>("last");
    QTest::newRow("short") << u"Li"_s;
    QTest::newRow("usual") << u"Bonnet-Desrousseaux"_s;
    QTest::newRow("long") << u"van den Oever-Stankiewicz de la Rochefoucauld"_s;
    QTest::newRow("longest") << u"Müller "_s.repeated(12);
}

void PageTest::buttonsGiveWayBeforeTheName()
{
    QFETCH(const QString, last);
    open();
    put(u"lastname"_s, last);
    auto *name = part<ElidedLabel>(u"candidateName"_s);
    auto *archive = part<QPushButton>(u"archivedButton"_s);
    auto *dashboard = part<QPushButton>(u"dashboardButton"_s);
    QSet<bool> withWords;
    for (int width = 760; width <= 1800; width += 40) {
        m_window->resize(width, 700);
        settle();
        const QByteArray number = QByteArray::number(width);
        const char *at = number.constData();
        QVERIFY2(!name->isElided() || archive->text().isEmpty(), at);
        QCOMPARE(archive->text().isEmpty(), dashboard->text().isEmpty());
        for (const QPushButton *button : {archive, dashboard}) {
            QVERIFY2(inWindow(header()).contains(inWindow(button)), at);
            QVERIFY2(button->width() >= button->sizeHint().width() && !button->accessibleName().isEmpty(), at);
        }
        if (header()->width() < 660)
            QVERIFY2(archive->text().isEmpty(), at);
        QVERIFY2(inWindow(form()).contains(inWindow(header())), at);
        QVERIFY2(name->width() >= std::min(name->sizeHint().width(), 200), at);
        withWords.insert(!archive->text().isEmpty());
    }
    QVERIFY(withWords.contains(false));
    QCOMPARE(withWords.contains(true), last.size() < 40);
}

void PageTest::typingMovesNothing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("name") << u"lastname"_s << u"Abcdefghij"_s;
    QTest::newRow("subtitle") << u"subtitle"_s << u"a rather long subtitle of somebody who does much"_s;
    QTest::newRow("phone") << u"phone"_s << u"0639981234"_s;
    QTest::newRow("resume") << u"remote_resume_url"_s << u"https://files.example/a.pdf"_s;
    QTest::newRow("letter") << u"cover_letter"_s << u"Bonjour"_s;
    QTest::newRow("comment") << u"comment"_s << u"Called"_s;
}

void PageTest::typingMovesNothing()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    open();
    put(u"phone"_s, QString());
    form()->showField(field);
    settle();
    const auto places = [this] {
        QList<QRect> all;
        for (const Field &each : model().catalog()) {
            if (const QWidget *editor = form()->editor(each.name); editor && editor->isVisible())
                all.append(inWindow(editor));
        }
        return all;
    };
    const QList<QRect> before = places();
    QVERIFY(before.size() > 6);
    if (field == u"cover_letter"_s)
        press(Qt::Key_End); // it is as high as its text
    else
        press(Qt::Key_A, Qt::ControlModifier);
    for (const QChar letter : text) {
        write(QString(letter));
        settle();
        const FieldFrame *frame = form()->frame(field);
        if (frame->state().problem.isEmpty())
            QVERIFY2(places() == before, qPrintable(frame->message()));
    }
    QVERIFY(model().book()->draft(key()).contains(field));
    QVERIFY(form()->frame(field)->state().problem.isEmpty());
    press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QCOMPARE(places(), before);
}

void PageTest::onlyAProblemOpensALine()
{
    open();
    form()->showField(u"email"_s);
    QWidget *beside = form()->editor(u"phone"_s);
    QWidget *below = form()->editor(u"subtitle"_s);
    settle();
    const QRect besideBefore = inWindow(beside);
    const QRect before = inWindow(below);
    press(Qt::Key_A, Qt::ControlModifier);
    write(u"zoe"_s);
    settle();
    QVERIFY(!form()->frame(u"email"_s)->state().problem.isEmpty());
    QVERIFY(inWindow(below).top() > before.top());
    QCOMPARE(inWindow(beside), besideBefore);
    write(u"@example.org"_s);
    settle();
    QVERIFY(form()->frame(u"email"_s)->state().problem.isEmpty());
    QCOMPARE(inWindow(below), before);
}

void PageTest::onlyNetworksInUseAreShown()
{
    open({1024, 700});
    const QString first = key();
    auto *more = part<QPushButton>(u"moreNetworksButton"_s);
    QCOMPARE(shownNetworks(), QStringList());
    QCOMPARE(more->text(), u"Networks… 12"_s);
    put(u"media_github"_s, u"https://github.com/zoe"_s);
    QTRY_COMPARE(shownNetworks(), QStringList{u"media_github"_s});
    QCOMPARE(more->text(), u"More networks… 11"_s);
    put(u"media_vimeo"_s, u"no link"_s); // a problem is seen
    QTRY_COMPARE(shownNetworks(), (QStringList{u"media_github"_s, u"media_vimeo"_s}));
    QVERIFY(!form()->frame(u"media_vimeo"_s)->message().isEmpty());
    // Put back, it stays as long as this candidate is open.
    model().book()->putBack({first}, u"media_vimeo"_s);
    QVERIFY(!model().book()->draft(first).contains(u"media_vimeo"_s));
    settle();
    QCOMPARE(shownNetworks(), (QStringList{u"media_github"_s, u"media_vimeo"_s}));
    go(anotherThan(first));
    QCOMPARE(shownNetworks(), QStringList());
    go(first);
    QCOMPARE(shownNetworks(), QStringList{u"media_github"_s});
    // A way to a hidden one shows it, and leads to where it is.
    form()->showField(u"media_tumblr"_s);
    QVERIFY(inWindow(form()->page()->viewport()).contains(inWindow(form()->editor(u"media_tumblr"_s))));
    QVERIFY(form()->editor(u"media_tumblr"_s)->isAncestorOf(QApplication::focusWidget()) ||
            form()->editor(u"media_tumblr"_s) == QApplication::focusWidget());
}

void PageTest::moreNetworksByKey()
{
    open({1024, 700});
    auto *more = part<QPushButton>(u"moreNetworksButton"_s);
    put(u"media_linkedin"_s, u"https://www.linkedin.com/in/zoe"_s);
    QTRY_COMPARE(shownNetworks().size(), 1);
    form()->showField(u"media_linkedin"_s);
    for (int i = 0; i < 4 && QApplication::focusWidget() != more; ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), more);
    QVERIFY(more->accessibleDescription().contains(u"Vimeo"_s));
    QVERIFY(!more->accessibleDescription().contains(u"LinkedIn"_s));
    press(Qt::Key_Return);
    QCOMPARE(shownNetworks().size(), 12);
    QCOMPARE(more->text(), u"Fewer networks"_s);
    // The first of what came is where the focus is, in sight, and can be typed in.
    QVERIFY(inWindow(form()->page()->viewport()).contains(inWindow(form()->editor(u"media_github"_s))));
    write(u"g"_s);
    QVERIFY(model().book()->draft(key()).contains(u"media_github"_s));
    // Back: what has something in it stays.
    more->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    QCOMPARE(shownNetworks(), (QStringList{u"media_linkedin"_s, u"media_github"_s}));
    QCOMPARE(more->text(), u"More networks… 10"_s);
    QCOMPARE(QApplication::focusWidget(), more);
}

void PageTest::aMessageLiesAtTheEndOfTheForm_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("hasButtons");
    for (const QSize size : {QSize(760, 560), QSize(1024, 700), QSize(1440, 900)}) {
        QTest::addRow("%d", size.width()) << size << false;
        QTest::addRow("%d, with buttons", size.width()) << size << true;
    }
}

/// It hides nothing that is beside the form, and the form goes on to its end above it.
void PageTest::aMessageLiesAtTheEndOfTheForm()
{
    QFETCH(QSize, size);
    QFETCH(bool, hasButtons);
    open(size);
    const auto *banner = m_window->findChild<QWidget *>(u"noticeBanner"_s);
    const QRect whole = inWindow(form());
    const QRect page = inWindow(form()->page());
    form()->showField(u"subtitle"_s);
    const int scrolled = form()->page()->verticalScrollBar()->value();
    Notice notice{
        .level = Notice::Level::Warning, .key = key(), .text = u"Somebody may be there already. "_s.repeated(3)};
    if (hasButtons) {
        notice.action = Notice::Action::OpenMatch;
        notice.match = anotherThan(key());
    }
    Q_EMIT form()->said(notice);
    QTRY_VERIFY(banner->isVisible());
    QTRY_VERIFY(inWindow(form()->page()).bottom() < inWindow(banner).top());
    QVERIFY(whole.contains(inWindow(banner)));
    QCOMPARE(inWindow(form()->page()).topLeft(), page.topLeft());
    QVERIFY(inWindow(banner).height() < whole.height() / 3);
    const QRect seen = inWindow(form()->page()->viewport());
    QVERIFY(seen.contains(inWindow(QApplication::focusWidget()))); // scrolled to only when it was covered
    if (size.height() > 800)
        QCOMPARE(form()->page()->verticalScrollBar()->value(), scrolled);
    press(Qt::Key_Escape);
    QVERIFY(!banner->isVisible());
    QTRY_COMPARE(inWindow(form()->page()), page);
}

void PageTest::escapeClosesAMessage_data()
{
    QTest::addColumn<QString>("from");
    for (const char *from : {"the list", "a field", "a button", "the message"})
        QTest::newRow(from) << QString::fromLatin1(from);
}

void PageTest::escapeClosesAMessage()
{
    QFETCH(QString, from);
    open();
    auto *banner = m_window->findChild<QWidget *>(u"noticeBanner"_s);
    Q_EMIT form()->said({.level = Notice::Level::Info, .key = key(), .text = u"So it is."_s});
    QTRY_VERIFY(banner->isVisible());
    if (from == u"the list"_s)
        list()->setFocus();
    else if (from == u"a field"_s)
        form()->editor(u"email"_s)->setFocus();
    else if (from == u"a button"_s)
        part<QPushButton>(u"moreNetworksButton"_s)->setFocus();
    else
        banner->findChild<QToolButton *>()->setFocus();
    press(Qt::Key_Escape);
    QVERIFY(!banner->isVisible());
    // Nearer things come first.
    Q_EMIT form()->said({.level = Notice::Level::Info, .key = key(), .text = u"So it is."_s});
    QTRY_VERIFY(banner->isVisible());
    m_window->actionTable()->action(ActionId::Commands)->trigger();
    press(Qt::Key_Escape);
    QVERIFY(!m_window->findChild<QWidget *>(u"palette"_s)->isVisible());
    QVERIFY(banner->isVisible());
}

void PageTest::aSentNetworkIsShown()
{
    open();
    const QString first = key();
    put(u"media_github"_s, u"https://github.com/zoe"_s);
    session()->send(first);
    QTRY_VERIFY_WITH_TIMEOUT(model().book()->draft(first).isEmpty(), 20'000);
    go(anotherThan(first));
    QTRY_COMPARE(shownNetworks(), QStringList());
    go(first);
    QTRY_COMPARE(shownNetworks(), QStringList{u"media_github"_s});
}

void PageTest::aDropShowsItsNetwork()
{
    open();
    QMimeData data;
    data.setUrls({QUrl(u"https://vimeo.com/zoe"_s)});
    QVERIFY(form()->takeDrop(&data, {}));
    QCOMPARE(shownNetworks(), QStringList{u"media_vimeo"_s});
}

void PageTest::theFormIsAtMost900AndFolds_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {760, 900, 1024, 1200, 1440, 1920, 2560})
        QTest::addRow("%d", width) << width;
}

void PageTest::theFormIsAtMost900AndFolds()
{
    QFETCH(const int, width);
    open({width, 900});
    settle();
    const QWidget *page = form()->page()->widget();
    QVERIFY(page->width() <= 900);
    QCOMPARE(page->mapTo(form(), QPoint(0, 0)).x(), 0);
    QCOMPARE(page->width() < form()->page()->viewport()->width(), header()->width() > 900);
    const QRect first = inWindow(form()->editor(u"firstname"_s));
    const QRect last = inWindow(form()->editor(u"lastname"_s));
    QCOMPARE(first.top() == last.top(), form()->frame(u"firstname"_s)->parentWidget()->width() >= 560);
    // Of a link what is taken is read whole, whatever room there is for the rest.
    const auto *resume = qobject_cast<QLineEdit *>(form()->editor(u"remote_resume_url"_s));
    QVERIFY2(resume->placeholderText().endsWith(u"PDF, DOC, DOCX, ODT, 5 MB at most"_s),
             qPrintable(resume->placeholderText()));
    QVERIFY(resume->fontMetrics().horizontalAdvance(resume->placeholderText()) <= resume->width() - 16);
    // Header and form begin and end on the same lines.
    const QRect bar = inWindow(form()->findChild<StageBar *>());
    QCOMPARE(bar.left(), first.left());
    QCOMPARE(bar.right(), inWindow(form()->editor(u"cover_letter"_s)).right());
}

void PageTest::aTypicalCandidateIsSeenAtOnce()
{
    open();
    put(u"media_linkedin"_s, u"https://www.linkedin.com/in/zoe"_s);
    put(u"media_website"_s, u"https://zoe.example"_s);
    QTRY_COMPARE(shownNetworks().size(), 2);
    settle();
    const QRect seen = inWindow(form()->page()->viewport());
    for (const Field &field : model().catalog()) {
        const FieldFrame *frame = form()->frame(field.name);
        if (frame && frame->isVisible() && field.section < FieldSection::CoverLetter)
            QVERIFY2(seen.contains(inWindow(frame)), qPrintable(field.name));
    }
    QVERIFY(seen.contains(inWindow(part<QPushButton>(u"moreNetworksButton"_s))));
    QCOMPARE(form()->page()->verticalScrollBar()->value(), 0);
}

/// Each section's title, and the labels of the fields in it that are the same.
static QStringList saidTwice(const CandidateForm &form, int *sections)
{
    QStringList twice;
    for (const Section *section : form.findChildren<Section *>()) {
        ++*sections;
        QStringList words;
        for (const QLabel *label : section->findChildren<QLabel *>()) {
            if (!label->isHidden())
                words.append(QString(label->text()).remove(u'&'));
        }
        if (words.count(section->title()) != 1)
            twice.append(section->title());
    }
    return twice;
}

void PageTest::aTitleIsSaidOnce()
{
    open();
    int sections = 0;
    QCOMPARE(saidTwice(*form(), &sections), QStringList());
    QVERIFY(sections > 4);
    auto *frame = form()->frame(u"cover_letter"_s);
    const QWidget *editor = frame->editor()->focusProxy() ? frame->editor()->focusProxy() : frame->editor();
    QCOMPARE(editor->accessibleName(), u"Cover letter"_s);
    // What was changed is said in the title's line, and is put back there.
    form()->showField(u"cover_letter"_s);
    write(u"x"_s);
    const auto *section = qobject_cast<Section *>(frame->parentWidget()->parentWidget());
    QVERIFY(section);
    QPushButton *back = nullptr;
    for (auto *button : section->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->accessibleName() == u"Put back Cover letter"_s)
            back = button;
    }
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(!model().book()->draft(key()).contains(u"cover_letter"_s));
}

void PageTest::aTitleIsSaidOnceWithInstaView()
{
    InstaViewDesk desk;
    desk.session->load();
    QTRY_VERIFY(desk.session->isLoaded());
    Candidate zoe = desk.plain(u"zoe"_s);
    zoe.values.insert(u"anonymizedCv"_s, Value::ofText(u"A life"_s));
    desk.model().upsert({zoe});
    show({1440, 900});
    m_window->setSession(desk.session.get());
    desk.session->setCurrent(u"zoe"_s);
    QTRY_COMPARE(desk.session->current(), u"zoe"_s);
    int sections = 0;
    QCOMPARE(saidTwice(*form(), &sections), QStringList());
    QVERIFY(sections > 3);
    // Of several jobs one is named, with how many more are known.
    QCOMPARE(part<LinkButton>(u"jobLink"_s)->words(), u"Designer"_s);
    m_window->setSession(nullptr);
}

void PageTest::headerAndFormEndTogetherWithInstaView_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("all in sight") << QSize(1440, 1400);
    QTest::newRow("scrolled") << QSize(1440, 600);
    QTest::newRow("narrow") << QSize(1024, 1400);
    QTest::newRow("wide") << QSize(2560, 1440);
}

void PageTest::headerAndFormEndTogetherWithInstaView()
{
    QFETCH(const QSize, size);
    InstaViewDesk desk;
    desk.session->load();
    QTRY_VERIFY(desk.session->isLoaded());
    desk.model().upsert({desk.plain(u"zoe"_s)});
    show(size);
    m_window->setSession(desk.session.get());
    desk.session->setCurrent(u"zoe"_s);
    QTRY_COMPARE(desk.session->current(), u"zoe"_s);
    const QWidget *status = m_window->form()->editor(u"status"_s);
    const QWidget *jobs = m_window->form()->editor(u"jobIds"_s);
    QVERIFY(status && jobs);
    settle();
    QCOMPARE(inWindow(status).left(), inWindow(jobs).left());
    QCOMPARE(inWindow(status).right(), inWindow(jobs).right());
    m_window->setSession(nullptr);
}

void PageTest::thePaneTakesWhatTheFormLeaves_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1200, 1440, 1600, 1920, 2200, 2560, 3840})
        QTest::addRow("%d", width) << width;
}

void PageTest::thePaneTakesWhatTheFormLeaves()
{
    QFETCH(const int, width);
    open({1300, 800});
    m_window->resize(width, 800);
    const auto *pane = m_window->findChild<ChangesPane *>();
    const auto left = [&] { return width - inWindow(form()).left() - 900 - 2; };
    const int least = std::max(340, pane->minimumSizeHint().width());
    QTRY_VERIFY2(std::abs(pane->width() - qBound(least, left(), 900)) <= 1,
                 qPrintable(u"%1 of %2"_s.arg(pane->width()).arg(left())));
    QVERIFY(pane->width() == 900 || pane->width() == least || std::abs(form()->width() - 900) <= 1);
}

void PageTest::aWidthThatWasChosenIsKept()
{
    open({2560, 900});
    auto *pane = m_window->findChild<ChangesPane *>();
    auto *splitter = m_window->findChild<QSplitter *>();
    QTRY_COMPARE(pane->width(), 900);
    QWidget *handle = splitter->handle(2);
    const QPoint grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip + QPoint(300, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, grip + QPoint(300, 0));
    const int chosen = pane->width();
    QVERIFY(chosen < 700);
    m_window->resize(2300, 900);
    settle();
    QVERIFY(pane->width() < 700);
    m_window->resize(2560, 900);
    settle();
    // The next window begins with it.
    m_window->setSession(nullptr);
    m_window = std::make_unique<MainWindow>(m_preferences.get());
    show({2560, 900});
    m_window->setSession(session());
    settle();
    QVERIFY(m_window->findChild<ChangesPane *>()->width() < 700);
    m_window->setSession(nullptr);
    m_preferences->setSplitterState({});
}

void PageTest::withoutAnAccountTheFocusIsOnWhatToDo()
{
    m_window->setSession(nullptr);
    show({1440, 900});
    const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(button);
    QCOMPARE(button->text(), u"&Add an account…"_s);
    open();
    QVERIFY(QApplication::focusWidget() != button);
    m_window->setSession(nullptr);
    QTRY_COMPARE(QApplication::focusWidget(), button);
}

void PageTest::nothingOfTheInterfaceIsShown_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("shown");
    QTest::newRow("path") << u"/v1/public/candidates/42/analyses"_s << QString();
    QTest::newRow("short path") << u"/v2/x"_s << QString();
    QTest::newRow("site") << u"website:cms:wttj_en"_s << u"website"_s;
    QTest::newRow("other site") << u"api:partner:x-1"_s << u"api"_s;
    QTest::newRow("the board") << u"wttj"_s << u"Welcome to the Jungle"_s;
    for (const QString &plain : {u"external"_s, u"careers"_s, u"12 rue de la Paix / 3e"_s, u"a: b"_s, u"10:30:00"_s,
                                 u"https://x.example/a"_s, u"Aix/Marseille"_s, QString()})
        QTest::newRow(qPrintable(u"as it is: "_s + plain)) << plain << plain;
}

void PageTest::nothingOfTheInterfaceIsShown()
{
    QFETCH(const QString, told);
    QFETCH(const QString, shown);
    QCOMPARE(factWords(told), shown);
    InstaViewDesk desk;
    desk.session->load();
    QTRY_VERIFY(desk.session->isLoaded());
    Candidate zoe = desk.plain(u"zoe"_s);
    if (!told.isEmpty())
        zoe.values.insert(u"analysesLink"_s, Value::ofText(told));
    desk.model().upsert({zoe});
    show({1440, 900});
    m_window->setSession(desk.session.get());
    desk.session->setCurrent(u"zoe"_s);
    QTRY_COMPARE(desk.session->current(), u"zoe"_s);
    QStringList words;
    for (const QLabel *label : form()->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    QVERIFY(words.contains(u"85"_s));
    QCOMPARE(words.contains(told) && !told.isEmpty(), told == shown && !told.isEmpty());
    if (!shown.isEmpty())
        QVERIFY(words.contains(shown));
    m_window->setSession(nullptr);
}

void PageTest::initialsAreTheSameEverywhere()
{
    open();
    auto *avatar = form()->findChild<Avatar *>();
    const auto check = [&](const QString &who) {
        const QString inList =
            list()->model()->index(session()->list()->rowOf(who), 0).data(CandidateModel::InitialsRole).toString();
        QVERIFY(!inList.isEmpty());
        QTRY_COMPARE(avatar->initials(), inList);
    };
    const int rows = session()->list()->rowCount();
    QVERIFY(rows > 20);
    for (int row = 0; row < rows; ++row) {
        const QString who = session()->list()->keyAt(row);
        go(who);
        check(who);
    }
    const QString who = key();
    for (const QString &name : {u"N'Diaye"_s, u"d’Épinay"_s, u"(Éléonore)"_s, u"陈"_s, u"الأحمدي"_s, u"  von Ahn"_s}) {
        put(u"lastname"_s, name);
        check(who);
        put(u"firstname"_s, name);
        check(who);
    }
}

void PageTest::yearsHaveFourFigures()
{
    InstaViewDesk desk;
    desk.session->load();
    QTRY_VERIFY(desk.session->isLoaded());
    desk.model().upsert({desk.plain(u"zoe"_s)});
    show({1440, 900});
    for (const char *language : {"en_US", "fr_FR", "de_DE", "en_GB", "sk_SK"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
        m_window->setSession(desk.session.get());
        desk.session->setCurrent(u"zoe"_s);
        QTRY_COMPARE(desk.session->current(), u"zoe"_s);
        desk.model().setData(desk.model().indexOf(u"zoe"_s, u"gdprExpiryDate"_s), u"2034-10-01"_s);
        const FieldFrame *frame = form()->frame(u"gdprExpiryDate"_s);
        QTRY_VERIFY2(frame->message().contains(dayText(QDate(2028, 3, 5))), qPrintable(frame->message()));
        QVERIFY2(frame->message().contains(u"2028"_s), qPrintable(frame->message()));
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->text().contains(u"34"_s))
                QVERIFY2(label->text().contains(u"2034"_s), qPrintable(label->text()));
        }
        desk.model().book()->discard({u"zoe"_s});
    }
    QLocale::setDefault(QLocale::c());
    m_window->setSession(nullptr);
}

void PageTest::aCompactPageIsDenser_data()
{
    QTest::addColumn<int>("textSize");
    for (const int textSize : Preferences::textSizes)
        QTest::addRow("%d %%", textSize) << textSize;
}

/// At once, and back again: rows of the list, controls, and what parts the rows of the form.
void PageTest::aCompactPageIsDenser()
{
    QFETCH(const int, textSize);
    open();
    QTRY_COMPARE(key(), session()->opening());
    const auto at = [](const DensitySize &size, Density density) {
        const int exact = density == Density::Compact ? size.compact : size.comfortable;
        return Theme::current().px(exact);
    };
    for (const Density density : {Density::Comfortable, Density::Compact, Density::Comfortable}) {
        Theme::apply(*qApp, Theme::Mode::Light, textSize, density);
        settle();
        QTRY_COMPARE(list()->visualRect(list()->model()->index(0, 0)).height(), at({56, 44}, density));
        QTRY_COMPARE(form()->editor(u"firstname"_s)->height(), at({30, 26}, density));
        QTRY_COMPARE(form()->findChild<StageBar *>()->height(), at({30, 26}, density));
        const QRect first = inWindow(form()->frame(u"firstname"_s));
        const QRect below = inWindow(form()->frame(u"email"_s));
        QTRY_COMPARE(below.top() - first.bottom() - 1, at({9, 5}, density));
        // Two lines still have room in a row.
        const QFontMetrics name(Theme::current().font(Theme::Type::BodyStrong));
        const int room = Theme::current().px(size::row) - Theme::current().px(size::rowPadding) -
                         Theme::current().px(size::rowPadding + 1);
        QVERIFY2(room / 2 >= name.ascent() + name.descent() - 1, qPrintable(QString::number(room)));
    }
    Theme::apply(*qApp, Theme::Mode::Light);
}

QTEST_MAIN(PageTest)
#include "tst_page.moc"
