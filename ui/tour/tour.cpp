// SPDX-License-Identifier: MIT
#include "tour/tour.h"

#include "candidate/terminal.h"
#include "form/candidateform.h"
#include "model/accountsession.h"
#include "model/historymodel.h"
#include "widgets/actions.h"
#include "widgets/stagebar.h"
#include "window/accountscontroller.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QMouseEvent>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace vivier {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pollInterval = 20ms;
constexpr auto settleTime = 250ms; // animations and late repaints, so that pictures show the end of a step
constexpr qint64 stepLimitMs = 30'000;

} // namespace

Tour::Tour(AccountsController *controller, TourWitness witness, QString folder, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_witness(std::move(witness))
    , m_folder(std::move(folder))
{
    if (!QDir().mkpath(m_folder)) {
        QTimer::singleShot(0, this, [this] { fail(u"cannot write to %1"_s.arg(m_folder)); });
        return;
    }
    plan();
    connect(controller, &AccountsController::sessionOpened, this, [this] {
        m_controller->window()->resize(1440, 900);
        if (m_at == 0)
            begin();
    });
}

Tour::~Tour() = default;

QString Tour::key() const
{
    return m_controller->session()->current();
}

QWidget *Tour::editor(const QString &field) const
{
    return m_controller->window()->form()->editor(field);
}

bool Tour::isSent() const
{
    AccountSession *session = m_controller->session();
    return session->book()->draft(key()).isEmpty() && !session->engine()->outbox()->isLeaving(key());
}

bool Tour::says(const QString &field, const QString &value) const
{
    return m_witness.field(key(), field) == value;
}

void Tour::add(const QString &name, const QString &what, std::function<void()> act, std::function<bool()> done)
{
    m_steps.append({name, what, std::move(act), std::move(done)});
}

void Tour::press(QWidget *widget, int pressed, Qt::KeyboardModifiers modifiers)
{
    // An open list of completions gets the keys first, as under a window system.
    if (QWidget *popup = QApplication::activePopupWidget())
        widget = popup;
    for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(kind, pressed, modifiers);
        QApplication::sendEvent(widget, &event);
    }
}

void Tour::type(const QString &field, const QString &text)
{
    QWidget *target = editor(field);
    m_controller->window()->form()->showField(field);
    if (!qobject_cast<QLineEdit *>(target)) {
        if (auto *inner = target->findChild<QLineEdit *>())
            target = inner;
    }
    press(target, Qt::Key_A, Qt::ControlModifier);
    for (const QChar c : text) {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(target, &event);
    }
}

void Tour::drop(const QString &field, const QUrl &url)
{
    QMimeData data;
    data.setUrls({url});
    data.setText(url.toString());
    QWidget *target = editor(field);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction | Qt::LinkAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction | Qt::LinkAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &dropped);
}

void Tour::chooseStage()
{
    auto *bar = m_controller->window()->form()->findChild<StageBar *>();
    for (const Stage &stage : bar->stages()) {
        if (stage.id == bar->current())
            continue;
        m_stage = QString::number(stage.id);
        const QList<QAbstractButton *> segments = bar->findChildren<QAbstractButton *>();
        for (QAbstractButton *segment : segments) {
            if (segment->text() == stage.name || segment->accessibleName().startsWith(stage.name)) {
                segment->click();
                return;
            }
        }
    }
}

void Tour::plan()
{
    add(
        u"candidates"_s, tr("load the jobs and their candidates"), [] {},
        [this] {
            AccountSession *session = m_controller->session();
            return session->isLoaded() && !session->engine()->isPulling() && session->list()->rowCount() > 0 &&
                   !session->jobs()->jobs().isEmpty();
        });
    add(
        u"open"_s, tr("open a candidate"),
        [this] {
            auto *list = m_controller->window()->findChild<QListView *>(u"candidateListView"_s);
            const QPointF place = list->visualRect(list->model()->index(1, 0)).center();
            for (const QEvent::Type kind : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
                QMouseEvent click(kind, place, list->viewport()->mapToGlobal(place), Qt::LeftButton,
                                  kind == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
                QApplication::sendEvent(list->viewport(), &click);
            }
        },
        [this] { return !key().isEmpty(); });
    planEditing();
    planOffline();
    planConflict();
    planHistory();
    planCreate();
}

void Tour::planEditing()
{
    const auto drafted = [this](const QString &field) {
        return m_controller->session()->book()->draft(key()).contains(field);
    };
    add(
        u"names"_s, tr("change names with accents"),
        [this] {
            type(u"firstname"_s, u"Zoë-Łucja"_s);
            type(u"lastname"_s, u"O’Brien"_s);
        },
        [drafted] { return drafted(u"firstname"_s) && drafted(u"lastname"_s); });
    add(
        u"social"_s, tr("set three social links"),
        [this] {
            type(u"media_linkedin"_s, u"https://www.linkedin.com/in/zoe-obrien"_s);
            type(u"media_github"_s, u"https://github.com/zoe-obrien"_s);
            type(u"media_website"_s, u"https://zoe.example"_s);
        },
        [drafted] {
            return drafted(u"media_linkedin"_s) && drafted(u"media_github"_s) && drafted(u"media_website"_s);
        });
    add(
        u"resume"_s, tr("drop a link on the resume"),
        [this] { drop(u"remote_resume_url"_s, m_witness.files.resolved(QUrl(u"cv.pdf"_s))); },
        [drafted] { return drafted(u"remote_resume_url"_s); });
    add(
        u"stage"_s, tr("move to another stage"), [this] { chooseStage(); },
        [drafted] { return drafted(u"job_stage_id"_s); });
    add(
        u"tag"_s, tr("add a tag"),
        [this] {
            type(u"tag_list"_s, u"vulkan"_s);
            press(editor(u"tag_list"_s)->findChild<QLineEdit *>(), Qt::Key_Return);
        },
        [drafted] { return drafted(u"tag_list"_s); });
    add(
        u"sent"_s, tr("send, and the ATS has everything"), [this] { trigger(ActionId::Send); },
        [this] {
            return isSent() && says(u"firstname"_s, u"Zoë-Łucja"_s) && says(u"lastname"_s, u"O’Brien"_s) &&
                   says(u"media_linkedin"_s, u"https://www.linkedin.com/in/zoe-obrien"_s) &&
                   says(u"media_github"_s, u"https://github.com/zoe-obrien"_s) &&
                   says(u"media_website"_s, u"https://zoe.example"_s) && says(u"stage_id"_s, m_stage) &&
                   m_witness.field(key(), u"tags"_s).contains(u"vulkan"_s) &&
                   m_witness.field(key(), u"resume_url"_s).startsWith(u"http"_s);
        });
}

void Tour::trigger(ActionId id)
{
    m_controller->window()->actionTable()->action(id)->trigger();
}

QWidget *Tour::page(const QString &name) const
{
    auto *found = m_controller->window()->findChild<QWidget *>(name);
    return found && found->isVisible() ? found : nullptr;
}

void Tour::closePage(const QString &name)
{
    QWidget *open = page(name);
    if (auto *back = open ? open->findChild<QAbstractButton *>(u"backButton"_s) : nullptr)
        back->click();
}

void Tour::click(const QString &button)
{
    if (auto *found = qobject_cast<QAbstractButton *>(page(button)))
        found->click();
}

void Tour::planOffline()
{
    add(
        u"offline"_s, tr("work offline, edit and send: it waits in the outbox"),
        [this] {
            trigger(ActionId::WorkOffline);
            type(u"phone"_s, u"06 11 22 33 44"_s);
            trigger(ActionId::Send);
        },
        [this] {
            return m_controller->session()->engine()->outbox()->contains(key()) &&
                   !says(u"phone"_s, u"06 11 22 33 44"_s);
        });
    add(
        u"outbox"_s, tr("look at the outbox"), [this] { trigger(ActionId::ShowOutbox); },
        [this] {
            const auto *view = qobject_cast<QAbstractItemView *>(page(u"outboxTableView"_s));
            return view && view->model()->rowCount() == 1;
        });
    add(
        u"back-online"_s, tr("go back online: it is sent automatically"), [this] { trigger(ActionId::WorkOffline); },
        [this] { return isSent() && says(u"phone"_s, u"06 11 22 33 44"_s); });
    add(
        u"archive"_s, tr("archive: a risky change waits on screen"),
        [this] {
            closePage(u"outboxPage"_s); // who is archived is in sight
            trigger(ActionId::Archive);
            trigger(ActionId::Send);
            trigger(ActionId::ShowOutbox);
        },
        [this] {
            const OutboxItem *item = m_controller->session()->engine()->outbox()->find(key());
            return item && item->risky && page(u"outboxTableView"_s) && !says(u"archived"_s, u"true"_s);
        });
    add(
        u"archived"_s, tr("send it now"),
        [this] {
            auto *view = qobject_cast<QAbstractItemView *>(page(u"outboxTableView"_s));
            view->setCurrentIndex(view->model()->index(0, 0));
            press(view, Qt::Key_Return, Qt::ControlModifier);
        },
        [this] { return isSent() && says(u"archived"_s, u"true"_s); });
}

void Tour::planConflict()
{
    add(
        u"conflict"_s, tr("a colleague changes the same field: nothing is sent, both values are shown"),
        [this] {
            closePage(u"outboxPage"_s);
            m_witness.touch(key(), u"subtitle"_s, u"Directrice technique"_s);
            type(u"subtitle"_s, u"CTO @ Éole"_s);
            trigger(ActionId::Send);
        },
        [this] {
            return m_controller->session()->changes()->conflictCount() == 1 &&
                   says(u"subtitle"_s, u"Directrice technique"_s);
        });
    add(
        u"compare"_s, tr("compare both sides"), [this] { trigger(ActionId::ShowConflicts); },
        [this] { return page(u"subtitleConflictRow"_s) != nullptr; });
    add(
        u"decided"_s, tr("keep ours with a key"), [this] { press(page(u"conflictTable"_s), Qt::Key_M); },
        [this] { return m_controller->session()->book()->conflicts(key()).isEmpty(); });
    add(
        u"decision-sent"_s, tr("send the result"),
        [this] { press(page(u"conflictPage"_s), Qt::Key_Return, Qt::ControlModifier); },
        [this] { return isSent() && says(u"subtitle"_s, u"CTO @ Éole"_s); });
}

void Tour::planHistory()
{
    const auto changeOf = [this](const QString &value) {
        auto *view = qobject_cast<QAbstractItemView *>(page(u"historyView"_s));
        const QModelIndexList found =
            view ? view->model()->match(view->model()->index(0, HistoryModel::AfterColumn), Qt::DisplayRole, value, 1,
                                        Qt::MatchExactly | Qt::MatchRecursive)
                 : QModelIndexList();
        if (!found.isEmpty())
            view->setCurrentIndex(found.first().siblingAtColumn(0));
        return !found.isEmpty();
    };
    add(
        u"history"_s, tr("look at what was sent"), [this] { trigger(ActionId::ShowHistory); },
        [changeOf] { return changeOf(u"CTO @ Éole"_s); });
    add(
        u"undo"_s, tr("see what undoing it after sending will do"), [this] { click(u"undoAfterSendingButton"_s); },
        [this] { return page(u"makeDraftButton"_s) != nullptr; });
    add(
        u"undone"_s, tr("undo it: a draft like any other, sent"),
        [this] {
            click(u"makeDraftButton"_s);
            closePage(u"historyPage"_s);
            trigger(ActionId::Send);
        },
        [this] { return isSent() && says(u"subtitle"_s, u"Directrice technique"_s); });
}

void Tour::planCreate()
{
    add(
        u"new"_s, tr("fill in a new candidate"),
        [this] {
            trigger(ActionId::NewCandidate);
            press(page(u"job_referenceComboBox"_s), Qt::Key_Down);
            type(u"firstname"_s, u"Inês"_s);
            type(u"lastname"_s, u"Duarte"_s);
            type(u"email"_s, u"ines.duarte@example.com"_s);
            type(u"subtitle"_s, u"Qt, embedded Linux"_s);
        },
        [this] { return m_controller->session()->book()->problems(key()).isEmpty(); });
    add(
        u"created"_s, tr("create it"), [this] { trigger(ActionId::Send); },
        [this] {
            return !Draft::isNewKey(key()) && isSent() && says(u"firstname"_s, u"Inês"_s) &&
                   says(u"email"_s, u"ines.duarte@example.com"_s);
        });
}

void Tour::begin()
{
    m_stepStarted = QDateTime::currentMSecsSinceEpoch();
    // Off screen nothing gives the focus back when a list of completions closes.
    m_controller->window()->activateWindow();
    QTimer::singleShot(0, this, [this] {
        m_steps.at(m_at).act();
        poll();
    });
}

void Tour::poll()
{
    if (m_steps.at(m_at).done()) {
        QTimer::singleShot(settleTime, this, &Tour::finishStep);
        return;
    }
    if (QDateTime::currentMSecsSinceEpoch() - m_stepStarted > stepLimitMs) {
        m_controller->window()->grab().save(u"%1/failed.png"_s.arg(m_folder));
        fail(tr("not confirmed within 30 s: %1").arg(m_steps.at(m_at).what));
        return;
    }
    QTimer::singleShot(pollInterval, this, &Tour::poll);
}

void Tour::finishStep()
{
    const Step &step = m_steps.at(m_at);
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder).arg(m_at + 1, 2, 10, QChar(u'0')).arg(step.name);
    if (!m_controller->window()->grab().save(file)) {
        fail(tr("cannot write %1").arg(file));
        return;
    }
    std::printf("%2lld  %s\n", static_cast<long long>(m_at + 1), qPrintable(step.what));
    std::fflush(stdout);
    if (++m_at < m_steps.size())
        begin();
    else
        QCoreApplication::exit(0);
}

void Tour::fail(const QString &why)
{
    std::fprintf(stderr, "vivier: %s\n", qUtf8Printable(forTerminal(why)));
    QCoreApplication::exit(1);
}

} // namespace vivier
