// SPDX-License-Identifier: MIT
#include "window/noticebar.h"

#include "candidate/singleline.h"
#include "form/candidateform.h"
#include "model/valuewords.h"
#include "outbox/outboxpage.h"
#include "theme/theme.h"
#include "window/candidatespage.h"
#include "window/sheet.h"
#include "window/unlockpage.h"

#include <QKeyEvent>
#include <QLayout>
#include <QStackedWidget>
#include <QStyle>
#include <QUndoStack>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 868;           // ends with the form; a line that is longer is hard to read
constexpr int leastBesideSheet = 300; // of a sheet
constexpr int above = 56;             // the buttons at the bottom of a pane, which it must not cover

Banner::Tone toneOf(Notice::Level level)
{
    switch (level) {
    case Notice::Level::Info:
        return Banner::Tone::Info;
    case Notice::Level::Warning:
        return Banner::Tone::Warn;
    case Notice::Level::Bad:
        return Banner::Tone::Bad;
    }
    return Banner::Tone::Info;
}

} // namespace

QString actionText(Notice::Action action)
{
    switch (action) {
    case Notice::Action::None:
        return {};
    case Notice::Action::Retry:
        return NoticeBar::tr("Try again");
    case Notice::Action::SendAnyway:
        return NoticeBar::tr("Send anyway");
    case Notice::Action::OpenMatch:
        return NoticeBar::tr("Open that candidate");
    case Notice::Action::AllowWrites:
        return NoticeBar::tr("I have checked, allow writing");
    case Notice::Action::NewToken:
        return NoticeBar::tr("Enter a new token…");
    case Notice::Action::ConfirmAddress:
        return NoticeBar::tr("Use the new address…");
    case Notice::Action::OpenConflict:
        return NoticeBar::tr("Compare…");
    case Notice::Action::OpenOutbox:
        return NoticeBar::tr("Open the outbox");
    case Notice::Action::Unlock:
        return NoticeBar::tr("Unlock…");
    case Notice::Action::GoToAccount:
        return NoticeBar::tr("Go to that account");
    case Notice::Action::ProxyLogin:
        return NoticeBar::tr("Sign in…");
    case Notice::Action::UndoMany:
        return NoticeBar::tr("Undo");
    case Notice::Action::OpenHistory:
        return NoticeBar::tr("Open the history");
    case Notice::Action::ShowSame:
        return NoticeBar::tr("Side by side…");
    case Notice::Action::ShowExpiring:
        return NoticeBar::tr("Show them");
    }
    return {};
}

NoticeBar::NoticeBar(QStackedWidget *pages)
    : Banner(pages->parentWidget())
    , m_pages(pages)
{
    pages->installEventFilter(this);
    window()->installEventFilter(this); // a key that nobody took arrives there
    connect(pages, &QStackedWidget::currentChanged, this, &NoticeBar::place);
    setClosable(true);
    setObjectName(u"noticeBanner"_s);
    connect(this, &Banner::actionTriggered, this, &NoticeBar::act);
}

void NoticeBar::setSession(AccountSession *session)
{
    hide();
    m_session = session;
    m_links = std::make_unique<QObject>();
    if (!session)
        return;
    m_later.removeIf([session](const Notice &notice) { return notice.account == session->account().id; });
    QObject *links = m_links.get();
    connect(session, &AccountSession::notice, links, [this](const Notice &notice) { tell(notice); });
    connect(session, &AccountSession::currentChanged, links, [this](const QString &key) {
        // About another candidate, or what was done before this one was gone to: it no longer belongs here.
        const bool isPassing = m_notice.key.isEmpty() && m_notice.level == Notice::Level::Info && m_toldAt != key &&
                               m_notice.action == Notice::Action::None;
        if (isPassing || (!m_notice.key.isEmpty() && m_notice.key != key))
            hide();
    });
    connect(session, &AccountSession::keyChanged, links, [this](const QString &from, const QString &to) {
        for (QString *key : {&m_notice.key, &m_notice.match}) {
            if (*key == from)
                *key = to;
        }
        check();
    });
    connect(session->book(), &DraftBook::changed, links, [this] { check(); });
    connect(session->book()->outbox(), &Outbox::changed, links, [this] { check(); });
    connect(session->book()->stepsOfMany(), &QUndoStack::indexChanged, links, [this] { check(); });
    connect(session->engine()->connectivity(), &Connectivity::stateChanged, links, [this](Connectivity::State state) {
        // What waits for the network is said no more when that is there.
        if (state == Connectivity::State::Online && m_notice.level == Notice::Level::Info &&
            (m_notice.action == Notice::Action::None || m_notice.action == Notice::Action::OpenOutbox))
            hide();
    });
}

void NoticeBar::tell(const Notice &notice)
{
    // Another step came before it was told, and tells for itself: what is undone here would be that one.
    if (m_session && notice.step && notice.step != m_session->book()->stepsOfMany()->index())
        return;
    m_notice = notice;
    if (m_notice.account.isEmpty() && m_session)
        m_notice.account = m_session->account().id;
    m_noticed = m_session ? m_session->book()->draft(m_notice.key) : Draft();
    m_toldAt = m_session ? m_session->opening() : QString();
    QStringList buttons;
    const bool isThere =
        notice.action == Notice::Action::OpenOutbox && qobject_cast<OutboxPage *>(m_pages->currentWidget());
    if (const QString text = actionText(notice.action); !text.isEmpty() && !isThere)
        buttons.append(text);
    if (notice.action == Notice::Action::OpenMatch)
        buttons.append(tr("Create a second one"));
    else if (notice.hidden && !buttons.isEmpty())
        buttons.append(tr("Show the drafts"));
    say(toneOf(notice.level), spokenText(), buttons);
}

/// Of somebody else than who is in sight, with her name.
QString NoticeBar::spokenText() const
{
    if (!m_session || m_notice.key.isEmpty() || m_notice.key == m_toldAt)
        return m_notice.text;
    const QString name = shownName(*m_session->candidates(), m_notice.key);
    //: %1 is a candidate, %2 what is said of her.
    return tr("%1: %2").arg(isolated(name), m_notice.text);
}

void NoticeBar::tellLater(const Notice &notice)
{
    m_later.removeIf([&notice](const Notice &older) { return older.account == notice.account; });
    m_later.append(notice);
    tellNext();
}

/// The first of those that wait, unless another is being read; news of the same account takes its place.
void NoticeBar::tellNext()
{
    if (m_later.isEmpty())
        return;
    const auto isOfTheSame = [this](const Notice &later) {
        return m_notice.action == Notice::Action::GoToAccount && m_notice.account == later.account;
    };
    const auto next = isHidden() ? m_later.begin() : std::ranges::find_if(m_later, isOfTheSame);
    if (next == m_later.end())
        return;
    const Notice told = *next;
    m_later.erase(next);
    tell(told);
}

void NoticeBar::forgetAccounts(const std::function<bool(const QString &)> &isGone)
{
    const auto leadsNowhere = [&isGone](const Notice &notice) {
        return notice.action == Notice::Action::GoToAccount && isGone(notice.account);
    };
    m_later.removeIf(leadsNowhere);
    if (leadsNowhere(m_notice))
        hide();
}

/// What no longer applies is not offered any more.
void NoticeBar::check()
{
    if (!isHidden() && !stillApplies(m_notice, m_noticed, *m_session->candidates()))
        hide();
}

bool NoticeBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        place();
    if (event->type() == QEvent::Hide && isHidden()) { // not with its window
        place();
        QMetaObject::invokeMethod(this, &NoticeBar::tellNext, Qt::QueuedConnection);
    }
    return Banner::event(event);
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (watched != window() || isHidden() || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            break;
        dismiss();
        return true;
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (watched != window())
            place();
        break;
    default:
        break;
    }
    return Banner::eventFilter(watched, event);
}

/// At the end of the form; with a sheet over it beside the sheet, where there is room; else across the page and above
/// the buttons at its bottom, or below what an unlocking page asks.
void NoticeBar::place()
{
    const Theme &theme = Theme::current();
    const auto *candidates = qobject_cast<CandidatesPage *>(m_pages->currentWidget());
    auto *unlock = qobject_cast<UnlockPage *>(m_pages->currentWidget());
    QRect room = m_pages->geometry().adjusted(0, 0, 0, unlock ? 0 : -theme.px(above));
    bool atForm = false;
    if (candidates) {
        candidates->middle()->installEventFilter(this); // again is not twice
        candidates->sheet()->installEventFilter(this);
        candidates->sheet()->panel()->installEventFilter(this);
        atForm = candidates->sheet()->isHidden();
        if (atForm) {
            room = {candidates->middle()->mapTo(parentWidget(), QPoint()), candidates->middle()->size()};
        } else if (const int beside = m_pages->width() - candidates->sheet()->panel()->width();
                   beside >= theme.px(leastBesideSheet)) {
            const QRect page = m_pages->geometry();
            room = QStyle::visualRect(layoutDirection(), page, {page.topLeft(), QSize(beside, page.height())});
        }
    }
    const int width = qMin(room.width() - 2 * size::space4, theme.px(widest));
    foldFor(width);
    layout()->activate();
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    const int left = atForm ? size::space4 : (room.width() - width) / 2;
    const QRect place(room.left() + left, room.bottom() - height - size::space2, width, height);
    setGeometry(QStyle::visualRect(layoutDirection(), room, place));
    raise();
    if (unlock) // its button stands in the middle of what is left
        unlock->makeRoom(isHidden() ? 0 : height + 2 * size::space2);
    CandidateForm *form = atForm && !isHidden() ? candidates->form() : nullptr;
    if (m_form && m_form != form)
        m_form->makeRoom(0);
    m_form = form;
    if (form)
        form->makeRoom(height + 2 * size::space2);
}

void NoticeBar::act(int button)
{
    hide();
    if (button == 0)
        Q_EMIT acted(m_notice);
    else
        Q_EMIT secondRequested(m_notice);
}

} // namespace vivier
