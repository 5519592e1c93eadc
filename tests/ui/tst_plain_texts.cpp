// SPDX-License-Identifier: MIT
// Texts from outside, in every place of the window: they are words, not markup, and what they name is not opened.
#include "dialogs/accountdialog.h"
#include "dialogs/accountsdialog.h"
#include "dialogs/companyfield.h"
#include "dialogs/passphrasedialog.h"
#include "history/historypage.h"
#include "support/contained.h"
#include "support/opened.h"
#include "theme/theme.h"
#include "ui/dialogssupport.h"
#include "ui/instaviewdesk.h"
#include "ui/workbench.h"
#include "widgets/actions.h"
#include "widgets/confirm.h"
#include "window/accountmenu.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QHelpEvent>
#include <QImage>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace vivier;
using namespace vivier::test;

namespace {

const QString named = u"R&D"_s;

QLabel *tip()
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top->inherits("QTipLabel") && top->isVisible())
            return qobject_cast<QLabel *>(top);
    }
    return nullptr;
}

QString nameOf(const QObject *object)
{
    QString path;
    for (; object; object = object->parent())
        path = QString::fromLatin1(object->metaObject()->className()) + u'/' + object->objectName() + u' ' + path;
    return path.left(300);
}

/// The mouse rests there. Empty: nothing is wrong with what is shown.
QString rest(QWidget *widget, QPoint at)
{
    QToolTip::hideText();
    if (QLabel *old = tip())
        old->hide();
    QHelpEvent event(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
    const QLabel *shown = tip();
    if (!shown)
        return {};
    if (shown->textFormat() != Qt::PlainText)
        return u"a rich tip: "_s + shown->text();
    if (!isContained(shown->text()))
        return u"a tip that turns: "_s + shown->text();
    if (shown->width() > 800 || shown->height() > 900)
        return u"a tip of %1 x %2"_s.arg(shown->width()).arg(shown->height());
    return {};
}

/// A name of ours has no mnemonic.
bool hasStrayMnemonic(QString text)
{
    return text.contains(named) && !text.contains(u"R&&D"_s);
}

struct Walk
{
    int labels = 0;
    int tips = 0;
    int cells = 0;
    int texts = 0;
    QStringList wrong;

    void rests(QWidget *widget, QPoint at)
    {
        if (const QString why = rest(widget, at); !why.isEmpty())
            wrong.append(nameOf(widget) + u": "_s + why);
        tips += tip() ? 1 : 0;
    }

    void items(QAbstractItemView *view, const QModelIndex &parent = {})
    {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < std::min(model->rowCount(parent), 30); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                view->scrollTo(index);
                const QRect place = view->visualRect(index);
                if (!place.isValid())
                    continue;
                ++cells;
                rests(view->viewport(), place.center());
                rests(view->viewport(), place.center() + QPoint(place.width() / 2 - 12, 0)); // its painted buttons
            }
            items(view, model->index(row, 0, parent));
        }
    }

    void widget(QWidget *widget)
    {
        if (auto *label = qobject_cast<QLabel *>(widget)) {
            ++labels;
            if (label->isVisible() && label->textFormat() != Qt::PlainText)
                wrong.append(nameOf(label) + u": a rich label"_s);
        }
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && hasStrayMnemonic(button->text()))
            wrong.append(nameOf(button) + u": "_s + button->text());
        texts += button && button->text().contains(u"R&&D"_s) ? 1 : 0;
        for (const QAction *action : widget->actions()) {
            if (hasStrayMnemonic(action->text()))
                wrong.append(nameOf(widget) + u": "_s + action->text());
        }
        if (!widget->isVisible())
            return;
        rests(widget, widget->rect().center());
        if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && !qobject_cast<QHeaderView *>(view)) {
            if (auto *tree = qobject_cast<QTreeView *>(view))
                tree->expandAll();
            items(view);
        }
        if (auto *combo = qobject_cast<QComboBox *>(widget); combo && combo->count() > 0) {
            combo->showPopup();
            items(combo->view());
            combo->hidePopup();
        }
    }

    void window(QWidget *top)
    {
        QCoreApplication::sendPostedEvents();
        const QPixmap painted = top->grab();
        widget(top);
        QList<QPointer<QWidget>> all;
        for (QWidget *each : top->findChildren<QWidget *>())
            all.append(each);
        for (const QPointer<QWidget> &each : std::as_const(all)) {
            if (each) // a popup that was shown may be gone
                widget(each);
        }
    }
};

#define ALL_PLAIN(top_)                                                                                                \
    do {                                                                                                               \
        Walk walk;                                                                                                     \
        walk.window(top_);                                                                                             \
        m_all.labels += walk.labels;                                                                                   \
        m_all.tips += walk.tips;                                                                                       \
        m_all.cells += walk.cells;                                                                                     \
        m_all.texts += walk.texts;                                                                                     \
        QVERIFY2(walk.wrong.isEmpty(), qPrintable(walk.wrong.join(u'\n').left(20'000)));                               \
        QVERIFY(!m_eye->wasOpened());                                                                                  \
    } while (false)

} // namespace

class PlainTextsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<Opened> m_eye;
    std::unique_ptr<Preferences> m_preferences;
    Walk m_all;

    /// `text`: what stands before all else in each; %1: an address of the watched file.
    QString hostile() const
    {
        QFETCH(QString, text);
        return text.arg(QUrl::fromLocalFile(m_file).toString());
    }

    Value hostileOf(const Field &field, const QString &text) const
    {
        switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::Email:
        case FieldKind::Phone:
        case FieldKind::Url:
        case FieldKind::LongText:
        case FieldKind::RemoteFile:
        case FieldKind::Choice:
        case FieldKind::Date:
        case FieldKind::Replacement:
            return Value::ofText(text);
        case FieldKind::Tags:
            return Value::ofList({text, u"b "_s + text});
        case FieldKind::Jobs:
            return Value::ofList({u"job-designer"_s, text});
        case FieldKind::Metadata: {
            const QJsonObject object{{text, QJsonObject{{u"a"_s, text}}}, {u"plain"_s, text}};
            return Value::ofText(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        }
        default:
            return Value::unknown();
        }
    }

    Candidate hostileCandidate(const FieldCatalog &catalog, const Candidate &from, const QString &before) const
    {
        Candidate candidate = from;
        candidate.readAt = candidate.updatedAt = QDateTime::currentDateTimeUtc().addSecs(m_told += 60);
        for (const Field &field : catalog) {
            if (const Value value = hostileOf(field, before + hostile()); !value.isUnknown())
                candidate.values.insert(field.name, value);
        }
        return candidate;
    }

    void drawOut(AccountSession *session, ScriptedAts *ats);

    mutable int m_told = 0;

    static void flavours(bool endless = false)
    {
        QTest::addColumn<QString>("text");
        const QString image = u"<img src=\"%1\"> R&D"_s;
        QTest::newRow("an image") << image;
        QTest::newRow("a style sheet") << u"<html><head><link rel=\"stylesheet\" href=\"%1\"></head><b>R&D</b> %1"_s;
        QTest::newRow("an anchor and entities") << u"&lt;b&gt; <a href=\"%1\">R&D</a>&lt;img src='%1'>"_s;
        QTest::newRow("marks of direction") << u"<b>%1\u202eR&D\u2066\u2067</b>\u2069\u2069\u061c\u200f"_s;
        QTest::newRow("controls") << QString(u"<p>R&D\u001b[31m\u009b"_s + QChar(u'\0') + u"%1\r\n\n<img src='%1'>"_s);
        if (endless)
            QTest::newRow("long") << image + QString(10'000, u'x') + u" <b>"_s + QString(u"y\n"_s).repeated(5000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"seen.png"_s);
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(m_file));
        m_preferences = std::make_unique<Preferences>(m_folder.path());
        m_eye = std::make_unique<Opened>(m_file);
        (void)Theme::current();
    }

    /// Else the others prove nothing.
    void aRichLabelIsSeenToOpenTheFile()
    {
        QLabel label;
        label.setTextFormat(Qt::RichText);
        label.setText(u"<img src=\"%1\">"_s.arg(QUrl::fromLocalFile(m_file).toString()));
        label.grab();
        QVERIFY(m_eye->wasOpened());
        QVERIFY(!m_eye->wasOpened());
        Walk walk;
        label.show();
        walk.widget(&label);
        QCOMPARE(walk.wrong.size(), 1);
        m_eye->wasOpened();
    }

    /// A label that nobody made plain, of Qt itself or of a colleague in a hurry.
    void anyLabelIsPlainBeforeItIsLaidOut_data() { flavours(true); }
    void anyLabelIsPlainBeforeItIsLaidOut()
    {
        QLabel label(hostile());
        label.grab();
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QMessageBox box(QMessageBox::Warning, hostile(), hostile());
        box.setInformativeText(hostile());
        box.show();
        ALL_PLAIN(&box);
        QToolTip::showText({}, hostile());
        QVERIFY(tip() && tip()->textFormat() == Qt::PlainText);
        QToolTip::hideText();
        QVERIFY(!m_eye->wasOpened());
    }

    void welcomeKit_data() { flavours(); }
    void welcomeKit();
    void instaView_data() { flavours(); }
    void instaView();
    void dialogs_data() { flavours(true); }
    void dialogs();

    void everythingWasMet()
    {
        qInfo("%d labels, %d tips, %d cells, %d buttons", m_all.labels, m_all.tips, m_all.cells, m_all.texts);
        QVERIFY(m_all.labels > 500);
        QVERIFY(m_all.tips > 500);
        QVERIFY(m_all.cells > 500);
        QVERIFY(m_all.texts > 6);
    }
};

/// Through all pages of one session, with hostile words in whatever the ATS, a colleague and the recruiter may say.
void PlainTextsTest::drawOut(AccountSession *session, ScriptedAts *ats)
{
    const FieldCatalog &catalog = session->candidates()->catalog();
    CandidateModel *model = session->candidates();
    DraftBook *book = model->book();
    QList<Job> jobs = session->jobs()->jobs();
    QVERIFY(!jobs.isEmpty());
    for (Job &job : jobs) {
        job.name = hostile() + job.name;
        job.organizationReference = u"org"_s;
        if (job.stages.isEmpty() && catalog.find(FieldRole::Stage))
            job.stages = {{.id = 1, .name = {}}, {.id = 2, .name = {}}, {.id = 3, .name = {}}};
        for (Stage &stage : job.stages)
            stage.name = hostile() + QString::number(stage.id);
    }
    session->jobs()->upsertOrganizations({{.reference = u"org"_s, .name = hostile()}});
    session->jobs()->upsertJobs(jobs);
    QStringList keys;
    for (int row = 0; row < 6; ++row)
        keys.append(model->keyAt(row));
    QHash<QString, Candidate> told;
    const auto tell = [&](const QString &key, const QString &before) {
        Candidate from = told.value(key);
        from.reference = key;
        if (from.jobReference.isEmpty())
            from.jobReference = model->indexOf(key, FieldRole::FirstName).data(CandidateModel::JobRole).toString();
        if (const Field *stage = catalog.find(FieldRole::Stage))
            from.values.insert(stage->name, Value::ofNumber(1));
        told.insert(key, hostileCandidate(catalog, from, before));
        model->upsert({told.value(key)}, true);
    };
    for (const QString &key : std::as_const(keys))
        tell(key, {});

    MainWindow window(m_preferences.get());
    window.resize(1440, 900);
    window.show();
    window.setSession(session);
    const auto leave = qScopeGuard([&window, ats] {
        window.setSession(nullptr);
        ats->onCandidate = {}; // a send may be on its way still
        ats->onUpdate = {};
    });
    const auto act = [&window](ActionId id) { window.actionTable()->action(id)->trigger(); };
    const AccountEntry mine{.id = u"account-1"_s, .name = hostile(), .shown = true};
    window.setAccounts({mine, {.id = u"b"_s, .name = u"b "_s + hostile(), .needsYou = 1, .trouble = u"refused"_s}});
    session->setCurrent(keys.first());
    ALL_PLAIN(&window);

    const QStringList texts = [&catalog] {
        QStringList names;
        for (const Field &field : catalog) {
            const bool writes = field.uses.testAnyFlags(FieldUse::Update | FieldUse::SendOnce);
            if (writes && (field.kind == FieldKind::Text || field.kind == FieldKind::LongText))
                names.append(field.name);
        }
        return names;
    }();
    for (const QString &key : std::as_const(keys)) {
        session->setCurrent(key);
        for (const QString &name : texts)
            book->edit(key, name, Value::ofText(u"mine "_s + hostile().left(80)));
        if (const QString tags = catalog.name(FieldRole::Tags); !tags.isEmpty())
            book->edit(key, tags, Value::ofList({u"mine "_s + hostile()}));
        if (const QString metadata = catalog.name(FieldRole::Metadata); !metadata.isEmpty())
            book->edit(key, metadata, hostileOf(*catalog.find(metadata), u"mine "_s + hostile()));
    }
    session->setCurrent(keys.first());
    ALL_PLAIN(&window);

    // One is refused, one arrives as something else, one does not leave; and the words of errors are the ATS's.
    ats->onCandidate = [&told](const QString &key) { return told.value(key); };
    const QString words = hostile();
    ats->onUpdate = [&](const QString &key, const FieldValues &) -> Result<Candidate> {
        if (key == keys.at(0)) {
            const ApiError error{.kind = ApiError::Kind::Rejected, .status = 422, .code = words, .text = words};
            return tl::make_unexpected(error);
        }
        if (key == keys.at(1))
            return hostileCandidate(catalog, told.value(key), u"theirs "_s);
        return tl::make_unexpected(ApiError{.kind = ApiError::Kind::ServerFault, .status = 500, .text = words});
    };
    ats->onSendOnce = [](const QString &, const QString &, const Value &) { return std::monostate(); };
    QSignalSpy sent(session, &AccountSession::sendFinished);
    for (int i = 0; i < 3; ++i) {
        session->send(keys.at(i), {.confirmed = true});
    }
    QTRY_VERIFY_WITH_TIMEOUT(sent.count() >= 3, 20'000);
    for (int i = 0; i < 3; ++i) {
        session->setCurrent(keys.at(i));
        ALL_PLAIN(&window);
    }
    for (const Notice::Level level : {Notice::Level::Info, Notice::Level::Warning, Notice::Level::Bad}) {
        window.notices()->tell({level, keys.at(3), hostile(), Notice::Action::None});
        ALL_PLAIN(&window);
    }

    tell(keys.at(4), u"theirs "_s);
    session->setCurrent(keys.at(4));
    act(ActionId::ShowConflicts);
    ALL_PLAIN(&window);
    act(ActionId::ShowOutbox);
    ALL_PLAIN(&window);
    act(ActionId::ShowTags); // where the ATS has some
    ALL_PLAIN(&window);
    session->setCurrent(keys.at(1)); // whose history it shows
    act(ActionId::ShowHistory);
    auto *history = window.findChild<HistoryPage *>();
    QVERIFY(history);
    auto *rows = history->findChild<QTreeView *>();
    QVERIFY(rows);
    QTRY_VERIFY(rows->model()->rowCount() > 0);
    ALL_PLAIN(&window);
    rows->setCurrentIndex(rows->model()->index(0, 0));
    history->findChild<QPushButton *>(u"undoAfterSendingButton"_s)->click();
    QCoreApplication::processEvents();
    ALL_PLAIN(&window);
    window.showCandidate(keys.at(5));
    act(ActionId::Discard);
    auto *question = window.findChild<QMessageBox *>();
    QVERIFY(question);
    ALL_PLAIN(question);
    question->reject();
}

void PlainTextsTest::welcomeKit()
{
    Workbench work;
    QVERIFY(work.fill());
    auto ats = std::make_shared<ScriptedAts>();
    work.bench.context().ats = ats;
    work.session = std::make_unique<AccountSession>(work.account(), work.bench.context());
    work.session->load();
    QTRY_VERIFY_WITH_TIMEOUT(work.session->isLoaded() && work.model().rowCount() > 6, 20'000);
    drawOut(work.session.get(), ats.get());
}

void PlainTextsTest::instaView()
{
    InstaViewDesk desk;
    QList<Candidate> candidates;
    for (int i = 0; i < 8; ++i)
        candidates.append(desk.plain(QString::number(i)));
    desk.model().upsert(candidates, true);
    QVERIFY(awaited(desk.store->saveCandidates(desk.account().id, candidates)));
    desk.session->load();
    QTRY_VERIFY_WITH_TIMEOUT(desk.session->isLoaded(), 20'000);
    drawOut(desk.session.get(), desk.ats.get());
}

void PlainTextsTest::dialogs()
{
    test::Desk desk;
    const Account account = desk.saved(hostile().left(150), QUrl(u"https://www.welcomekit.co/api/v1/external"_s),
                                       {.token = u"t"_s, .place = TokenPlace::Session});
    AccountsDialog accounts(desk.model.get());
    accounts.show();
    ALL_PLAIN(&accounts);
    AccountDialog dialog(desk.model.get(), account);
    dialog.show();
    ALL_PLAIN(&dialog);
    PassphraseDialog passphrase(desk.model.get(), account);
    passphrase.show();
    ALL_PLAIN(&passphrase);
    CompanyField companies;
    companies.setCompanies({{hostile(), hostile()}, {u"b"_s, hostile()}}, u"b"_s);
    companies.show();
    ALL_PLAIN(&companies);
    QWidget parent;
    QMessageBox *box = confirm(&parent, hostile(), hostile(), u"Remove"_s, {});
    ALL_PLAIN(box);
}

QTEST_MAIN(PlainTextsTest)
#include "tst_plain_texts.moc"
