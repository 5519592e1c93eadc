// SPDX-License-Identifier: MIT
#include "window/topbar.h"

#include "candidate/singleline.h"
#include "model/accountsession.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/searchfield.h"
#include "widgets/statusdot.h"
#include "window/viewswitch.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

// Both stay as they are whatever is said beside them.
constexpr int accountWidth = 282; // as wide as the list below it
constexpr int searchWidth = 480;

/// Its words begin where those of the box below it do.
class AccountButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QStyleOptionButton box;
        initStyleOption(&box);
        box.text.clear();
        box.icon = {};
        QStylePainter painter(this);
        painter.drawControl(QStyle::CE_PushButton, box);
        QRect rest = rect().adjusted(theme.px(size::space3), 0, -theme.px(size::space5), 0);
        if (!icon().isNull()) {
            const int side = theme.px(size::space4);
            const QRect mark(rest.left(), rest.center().y() - side / 2, side, side);
            icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark));
            rest.setLeft(mark.right() + theme.px(size::space2));
        }
        painter.setPen(theme.color(isEnabled() ? ColorRole::Text : ColorRole::Faint));
        paintLine(painter, QStyle::visualRect(layoutDirection(), rect(), rest),
                  textFlags(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter),
                  QString(text()).replace("&&"_L1, "&"_L1));
    }
};

} // namespace

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_account(new AccountButton(this))
    , m_search(new SearchField(this))
    , m_changes(new QPushButton(this))
    , m_views(new ViewSwitch(actions, this))
    , m_new(new QPushButton(this))
    , m_outbox(new QPushButton(this))
    , m_status(new StatusDot(this))
    , m_newText(actions.action(ActionId::NewCandidate)->text())
{
    m_account->setObjectName(u"accountButton"_s);
    m_account->setAccessibleName(tr("Account"));
    m_account->setFocusPolicy(Qt::TabFocus);
    QSizePolicy kept = m_account->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_account->setSizePolicy(kept);
    setButtonKind(m_account, ButtonKind::Normal);
    m_search->setObjectName(u"searchField"_s);
    m_search->setAccessibleName(tr("Search candidates"));
    m_search->setShortcutHint(actions.action(ActionId::Search)->shortcut());
    m_changes->setObjectName(u"changesButton"_s);
    m_changes->setToolTip(actions.action(ActionId::ShowChanges)->toolTip());
    setButtonKind(m_changes, ButtonKind::Primary);
    m_new->setObjectName(u"newCandidateButton"_s);
    m_new->setAccessibleName(QString(m_newText).remove(u'&'));
    m_new->setToolTip(actions.action(ActionId::NewCandidate)->toolTip());
    m_outbox->setObjectName(u"outboxButton"_s);
    m_outbox->setToolTip(actions.action(ActionId::ShowOutbox)->toolTip());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 9);
    row->setSpacing(10);
    row->addWidget(m_account);
    row->addWidget(m_search, 100); // to its full width first
    row->addStretch(1);
    row->addWidget(m_changes);
    row->addWidget(m_views);
    row->addWidget(m_new);
    row->addWidget(m_outbox);
    row->addWidget(m_status);
    const auto measure = [this] {
        m_search->setMaximumWidth(Theme::current().px(searchWidth));
        refreshAccount();
    };
    connect(&Theme::current(), &Theme::changed, this, measure);
    measure();
    connect(m_new, &QPushButton::clicked, actions.action(ActionId::NewCandidate), &QAction::trigger);
    connect(m_changes, &QPushButton::clicked, this, &TopBar::changesRequested);
    connect(m_outbox, &QPushButton::clicked, this, &TopBar::outboxRequested);
    setNarrow(false);
    setSession(nullptr);
}

void TopBar::setSession(AccountSession *session)
{
    m_session = session;
    m_links = std::make_unique<QObject>();
    m_search->setEnabled(session != nullptr);
    m_search->setPlaceholder({}); // how many there are is nobody's business once they are gone
    m_new->setEnabled(session != nullptr);
    m_account->show();
    m_outbox->setVisible(session != nullptr);
    m_status->setVisible(session != nullptr);
    m_views->setVisible(session != nullptr);
    refreshAccount();
    if (!session) {
        m_search->setText({});
        m_changes->hide();
        return;
    }
    QObject *links = m_links.get();
    const auto counts = [this] { refreshCounts(); };
    const auto status = [this] { refreshStatus(m_session->engine()->connectivity()->state()); };
    connect(session, &AccountSession::accountChanged, links, [this] { refreshAccount(); });
    connect(session->list(), &CandidateListModel::countsChanged, links, counts);
    connect(session->changes(), &ChangesModel::changed, links, counts);
    connect(session->engine()->connectivity(), &Connectivity::stateChanged, links, status);
    connect(session->engine(), &SyncEngine::pullStarted, links, status);
    connect(session->engine(), &SyncEngine::sendStarted, links, status);
    connect(session->engine(), &SyncEngine::pullFinished, links, status);
    connect(session->engine()->outbox(), &Outbox::changed, links, counts);
    connect(session->engine()->outbox(), &Outbox::loaded, links, counts);
    refreshCounts();
    status();
}

void TopBar::hideAccount()
{
    m_account->hide();
}

void TopBar::setAttention(const QStringList &needing)
{
    m_needing = needing;
    refreshAccount();
}

void TopBar::refreshAccount()
{
    const Account account = m_session ? m_session->account() : Account();
    const QString ats = m_session ? m_session->atsName() : QString();
    const bool saysAts = account.name.contains(ats, Qt::CaseInsensitive);
    const QString named = saysAts ? isolated(account.name) : u"%1 · %2"_s.arg(isolated(account.name), ats);
    const QString text = m_session ? named : tr("No account");
    const int wish = Theme::current().px(m_narrow ? accountWidth * 2 / 3 : accountWidth);
    const int width = m_narrow ? std::clamp(roomForAccount(), Theme::current().px(60), wish) : wish;
    m_account->setFixedWidth(width);
    const QFontMetrics metrics(m_account->font());
    const int room =
        width - Theme::current().px(m_needing.isEmpty() ? 48 : 72); // beside the signs of a menu and a mark
    const bool fits = metrics.horizontalAdvance(text) <= room;
    const QString shown = m_session && !fits ? isolated(account.name) : text; // the ATS goes before the name is cut
    m_account->setText(withoutMnemonic(metrics.elidedText(shown, Qt::ElideRight, room)));
    m_account->setIcon(m_needing.isEmpty() ? QIcon() : themedIcon(u"circle-alert"_s, ColorRole::Bad));
    const QString others = m_needing.join(u'\n');
    m_account->setToolTip(m_needing.isEmpty() ? text : tr("Another account needs your attention:") + u'\n' + others);
    m_account->setAccessibleName(tr("Account"));
    m_account->setAccessibleDescription(m_needing.isEmpty() ? text : text + u". "_s + m_account->toolTip());
}

/// What the others leave of a narrow bar: with large text that is little.
int TopBar::roomForAccount() const
{
    const QMargins around = layout()->contentsMargins();
    int room = width() - around.left() - around.right();
    for (const QWidget *other :
         {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_changes), static_cast<QWidget *>(m_views),
          static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_outbox)})
        room -= other->isHidden() ? 0 : layout()->spacing() + other->minimumSizeHint().width();
    return m_status->isHidden() ? room : room - layout()->spacing() - m_status->sizeHint().width();
}

void TopBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_views->setNarrow(narrow);
    m_new->setText(narrow ? QString() : m_newText);
    setButtonIcon(m_new, u"user-plus"_s);
    setButtonIcon(m_outbox, u"inbox"_s);
    refreshAccount();
    refreshCounts();
}

void TopBar::setBoardShown(bool shown)
{
    m_views->setBoardShown(shown);
}

void TopBar::setPaneAway(bool away)
{
    if (std::exchange(m_paneAway, away) != away)
        refreshCounts();
}

void TopBar::refreshCounts()
{
    if (!m_session)
        return;
    const int all = m_session->candidates()->rows().peopleCount();
    m_search->setPlaceholder(all > 0 ? tr("Search %Ln candidate(s)", nullptr, all) : tr("Search candidates"),
                             tr("Search")); // half a number would be another
    const Outbox *outbox = m_session->engine()->outbox();
    const int stuck = outbox->needingRecruiter();
    //: The number of candidates in the outbox, of which some need a decision.
    const QString words = stuck > 0             ? tr("Outbox %L1 · %Ln to check", nullptr, stuck).arg(outbox->count())
                          : outbox->count() > 0 ? tr("Outbox %L1").arg(outbox->count())
                                                : tr("Outbox");
    const QString number = outbox->count() > 0 ? QLocale().toString(outbox->count()) : QString();
    m_outbox->setText(m_narrow ? number : words);
    m_outbox->setAccessibleName(words);
    const QString key = m_session->current();
    const ChangesModel &model = *m_session->changes();
    const int changes = model.toSendCount();
    const int conflicts = model.conflictCount();
    m_changes->setVisible(m_paneAway && !key.isEmpty());
    // Short, for the search has the room; and it opens what will be sent, it does not send.
    const int count = conflicts > 0 ? conflicts : changes > 0 ? changes : model.toFixCount();
    if (conflicts > 0)
        m_changes->setText(tr("To decide %L1").arg(count));
    else if (changes > 0)
        m_changes->setText(tr("To send %L1").arg(count));
    else if (count > 0)
        m_changes->setText(tr("To fix %L1").arg(count));
    else
        m_changes->setText(model.rowCount() > 0   ? tr("To send")
                           : Draft::isNewKey(key) ? tr("Create…")
                                                  : tr("Activity"));
    setButtonKind(m_changes, changes > 0 ? ButtonKind::Primary : ButtonKind::Normal);
    refreshAccount();
}

void TopBar::refreshStatus(Connectivity::State state)
{
    using State = Connectivity::State;
    const QString ats = m_session->atsName();
    switch (state) {
    case State::Online:
        if (m_session->engine()->isPulling())
            m_status->setState(StatusDot::State::Busy, tr("Loading"));
        else
            m_status->setState(StatusDot::State::Online, tr("Online"));
        m_status->setToolTip(tr("%1 answered the last request.").arg(ats));
        break;
    case State::Unproven:
        if (m_session->engine()->isPulling() || !m_session->engine()->outbox()->leaving().isEmpty())
            m_status->setState(StatusDot::State::Busy, tr("Connecting"));
        else // what waits in sight before it leaves asks nothing
            m_status->setState(StatusDot::State::Offline, tr("Not contacted yet"));
        m_status->setToolTip(tr("%1 has not been contacted yet.").arg(ats));
        break;
    case State::Offline:
        m_status->setState(StatusDot::State::Offline, tr("Offline"));
        m_status->setToolTip(tr("%1 did not answer. Edits are kept on this computer; press F5 to try again.").arg(ats));
        break;
    case State::WorkOffline:
        m_status->setState(StatusDot::State::Offline, tr("Working offline"));
        m_status->setToolTip(tr("%1 is not contacted until you switch “Work offline” off.").arg(ats));
        break;
    case State::TokenRefused:
        m_status->setState(StatusDot::State::Offline, tr("Token refused"));
        m_status->setToolTip(tr("%1 does not accept the token. Enter a new one under Accounts.").arg(ats));
        break;
    case State::NoToken:
        m_status->setState(StatusDot::State::Offline, tr("No token"));
        m_status->setToolTip(m_session->engine()->connectivity()->whyNoToken());
        break;
    }
    refreshAccount();
}

void TopBar::resizeEvent(QResizeEvent *)
{
    refreshAccount();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(ColorRole::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().color(ColorRole::Line));
}

} // namespace vivier
