// SPDX-License-Identifier: MIT
#include "window/changespane.h"

#include "candidate/singleline.h"
#include "history/receiptview.h"
#include "model/accountsession.h"
#include "model/outcomewords.h"
#include "reading/fetcheddocument.h"
#include "reading/readingpane.h"
#include "theme/icons.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/changecard.h"
#include "widgets/clearlayout.h"
#include "widgets/iconlabel.h"
#include "widgets/wraplabel.h"
#include "window/activityview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QUndoGroup>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// As they stand beside each other.
constexpr std::array tabOrder = {ChangesPane::Tab::ToSend, ChangesPane::Tab::Resume, ChangesPane::Tab::Activity};

int placeOf(ChangesPane::Tab tab)
{
    return int(std::ranges::find(tabOrder, tab) - tabOrder.begin());
}

constexpr int manyChanges = 88; // as wide as any number of them

QString cardName(const QModelIndex &change)
{
    return change.data(ChangesModel::FieldRole).toString() + "Change"_L1;
}

void tellChange(ChangeCard *card, const QModelIndex &change)
{
    const QString old = change.data(ChangesModel::OldRole).toString();
    card->setChange(change.data(ChangesModel::LabelRole).toString(), old, change.data(ChangesModel::NewRole).toString(),
                    change.data(ChangesModel::OldKnownRole).toBool() || !old.isEmpty());
}

} // namespace

ChangesPane::ChangesPane(AccountSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new QTabWidget(this))
    , m_reading(new ReadingPane(session,
                                [session](const ReadableDocument &document) {
                                    return std::make_unique<FetchedDocument>(session->files(), document);
                                }))
    , m_title(new WrapLabel)
    , m_stateLine(new QWidget)
    , m_stateIcon(new IconLabel(u"clock"_s, ColorRole::Soft, 13))
    , m_state(new WrapLabel)
    , m_cards(new QWidget)
    , m_cardColumn(new QVBoxLayout(m_cards))
    , m_compare(new QPushButton(tr("C&ompare…")))
    , m_send(new QPushButton(tr("&Send")))
    , m_takeBack(new QPushButton(tr("Ta&ke back")))
    , m_discard(new QPushButton(tr("&Discard…")))
    , m_undo(new QPushButton)
    , m_receipt(new ReceiptView)
    , m_tick(new QTimer(this))
{
    setObjectName(u"changesPane"_s);
    setAccessibleName(tr("What will be sent"));
    auto *activity = new ActivityView(session);
    m_tabs->setObjectName(u"sideTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(accessibleName());
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(makeChanges(), QString());
    m_tabs->addTab(m_reading, tr("Resume"));
    m_tabs->addTab(activity, tr("Activity"));
    m_tabs->setTabVisible(placeOf(Tab::Resume), session->candidates()->catalog().find(FieldRole::Resume));
    m_tabs->setTabToolTip(0, withKeys(tr("What will be sent for this candidate"), ActionId::ShowChanges));
    m_tabs->setTabToolTip(1, withKeys(tr("Resume, portfolio and documents, to read"), ActionId::ShowResume));
    m_tabs->setTabToolTip(2, withKeys(tr("What happened to this candidate"), ActionId::ShowActivity));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_tabs, 1);
    all->addWidget(makeBar());
    m_tick->setInterval(std::chrono::seconds(1));

    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { Q_EMIT tabChanged(tab()); });
    connect(activity, &ActivityView::historyRequested, this, &ChangesPane::historyRequested);
    connect(activity, &ActivityView::fieldRequested, this, &ChangesPane::fieldRequested);
    connect(activity, &ActivityView::linkRequested, this, &ChangesPane::linkRequested);
    connect(m_send, &QPushButton::clicked, this, &ChangesPane::sendRequested);
    connect(m_discard, &QPushButton::clicked, this, &ChangesPane::discardRequested);
    connect(m_undo, &QPushButton::clicked, this, &ChangesPane::undoRequested);
    connect(m_takeBack, &QPushButton::clicked, this, &ChangesPane::takeBackRequested);
    connect(m_compare, &QPushButton::clicked, this, &ChangesPane::compareRequested);
    connect(m_tick, &QTimer::timeout, this, &ChangesPane::refreshState);
    const auto followSteps = [this] {
        m_undo->setEnabled(m_session->book()->lastSteps(true) != nullptr);
    }; // as its keys
    connect(session->undoGroup(), &QUndoGroup::canUndoChanged, this, followSteps);
    connect(session->book()->stepsOfMany(), &QUndoStack::canUndoChanged, this, followSteps);
    followSteps();
    connect(session->changes(), &ChangesModel::changed, this, &ChangesPane::refresh);
    connect(session->jobs(), &JobModel::changed, this, &ChangesPane::refresh);
    const auto receipt = [this] { m_receipt->setReceipt(m_session->journal()->lastReceipt()); };
    connect(session->journal(), &QAbstractItemModel::modelReset, this, receipt);
    connect(session->engine(), &SyncEngine::sendStarted, this, &ChangesPane::refresh);
    connect(session->engine(), &SyncEngine::departuresChanged, this, &ChangesPane::refreshState);
    connect(session->engine()->outbox(), &Outbox::changed, this, &ChangesPane::refresh);
    connect(session->engine()->outbox(), &Outbox::loaded, this, &ChangesPane::refresh);
    connect(session->engine()->connectivity(), &Connectivity::stateChanged, this, &ChangesPane::refreshState);
    connect(session, &AccountSession::sendFinished, this, &ChangesPane::refresh);
    refresh();
    receipt();
}

QWidget *ChangesPane::makeChanges()
{
    setTextType(m_title, Theme::Type::BodyStrong);
    m_title->setObjectName(u"changesTitle"_s);
    m_cardColumn->setContentsMargins(0, 0, 0, 0);
    m_cardColumn->setSpacing(size::space2);
    m_state->setObjectName(u"outboxStateLabel"_s);
    setTextType(m_state, Theme::Type::Small, ColorRole::Soft);
    auto *state = new QHBoxLayout(m_stateLine);
    state->setContentsMargins(0, 0, 0, 0);
    state->setSpacing(size::space1);
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    m_compare->setObjectName(u"compareButton"_s);
    m_compare->setToolTip(
        withKeys(tr("Decide side by side: yours, theirs, or another result"), ActionId::ShowConflicts));

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    // With the scroll bar's place beside them, cards end where the buttons below them do.
    column->setContentsMargins(size::space4, size::space3, size::space1, size::space3);
    column->setSpacing(size::space3);
    column->addWidget(m_title);
    column->addWidget(m_stateLine);
    column->addWidget(m_cards);
    column->addWidget(m_compare);
    column->addWidget(m_receipt);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepScrollBarPlace(scroll);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    for (QWidget *clear : {inside, scroll->viewport()})
        clear->setAutoFillBackground(false); // the pane paints its own ground
    return scroll;
}

/// Pinned: Send and Take back are in sight whatever the number of changes.
QWidget *ChangesPane::makeBar()
{
    m_send->setObjectName(u"sendButton"_s);
    m_send->setToolTip(withKeys(tr("Send this candidate's changes"), ActionId::Send));
    setButtonKind(m_send, ButtonKind::Primary);
    m_takeBack->setObjectName(u"takeBackButton"_s);
    m_takeBack->setToolTip(withKeys(tr("Take out of the outbox; the changes stay a draft"), ActionId::TakeBack));
    m_discard->setObjectName(u"discardButton"_s);
    m_discard->setToolTip(withKeys(tr("Discard this candidate's changes"), ActionId::Discard));
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setIcon(themedIcon(u"undo-2"_s));
    m_undo->setAccessibleName(tr("Undo"));
    m_undo->setToolTip(withKeys(tr("Undo the last edit"), ActionId::Undo));
    m_bar = new QWidget;
    m_bar->setObjectName(u"changesBar"_s);
    auto *outbox = new QVBoxLayout; // both, when there is something newer to send
    outbox->setSpacing(size::space2);
    outbox->addWidget(m_takeBack);
    outbox->addWidget(m_send);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(size::space4, size::space3, size::space4, size::space3);
    row->setSpacing(size::space2);
    row->addWidget(m_discard, 0, Qt::AlignBottom);
    row->addWidget(m_undo, 0, Qt::AlignBottom);
    row->addLayout(outbox, 1);
    return m_bar;
}

ChangesPane::Tab ChangesPane::tab() const
{
    return tabOrder.at(static_cast<std::size_t>(std::max(0, m_tabs->currentIndex())));
}

void ChangesPane::setTab(Tab tab)
{
    if (const int place = placeOf(tab); m_tabs->isTabVisible(place)) // one that is not there changes nothing
        m_tabs->setCurrentIndex(place);
}

/// With the verbs that are hidden, too: the form beside it does not move when something is typed.
QSize ChangesPane::minimumSizeHint() const
{
    const auto words = [this](const QString &text) {
        return m_send->fontMetrics().size(Qt::TextShowMnemonic, text).width();
    };
    const int send =
        m_send->sizeHint().width() - words(m_send->text()) + words(tr("&Send %Ln change(s)", nullptr, manyChanges));
    const QLayout *row = m_bar->layout();
    const QMargins around = row->contentsMargins();
    const int verbs = around.left() + m_discard->sizeHint().width() + row->spacing() + m_undo->sizeHint().width() +
                      row->spacing() + send + around.right();
    const QSize shown = QWidget::minimumSizeHint();
    return {std::max(shown.width(), verbs), shown.height()};
}

QWidget *ChangesPane::makeDecision(const QString &field)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *mine = new QPushButton(tr("Keep yours"), row);
    mine->setObjectName(field + "Mine"_L1);
    auto *theirs = new QPushButton(tr("Take theirs"), row);
    theirs->setObjectName(field + "Theirs"_L1);
    layout->addWidget(mine);
    layout->addWidget(theirs);
    const QString key = m_session->current();
    connect(mine, &QPushButton::clicked, this,
            [this, key, field] { m_session->book()->decide(key, field, m_session->book()->value(key, field)); });
    connect(theirs, &QPushButton::clicked, this,
            [this, key, field] { m_session->book()->decide(key, field, std::nullopt); });
    return row;
}

QWidget *ChangesPane::makeKeptTitle() const
{
    auto *title = new PlainLabel(tr("Kept, not sent yet"));
    title->setObjectName(u"keptTitle"_s);
    setTextType(title, Theme::Type::BodyStrong, ColorRole::Soft);
    return title;
}

QWidget *ChangesPane::makeCard(const QModelIndex &change)
{
    auto *card = new ChangeCard;
    const QString field = change.data(ChangesModel::FieldRole).toString();
    card->setObjectName(cardName(change));
    tellChange(card, change);
    card->setProblem(change.data(ChangesModel::ProblemRole).toString());
    connect(card, &ChangeCard::putBackRequested, this,
            [this, key = m_session->current(), field] { m_session->book()->putBack({key}, field); });
    connect(card, &ChangeCard::activated, this, [this, field] { Q_EMIT fieldRequested(field); });
    const bool conflict = change.data(ChangesModel::ConflictRole).toBool();
    // Where all of them are, the title says so.
    const bool released = change.data(ChangesModel::ReleasedRole).toBool() && !m_session->changes()->isAllReleased();
    const QString ats = m_session->atsName();
    if (change.data(ChangesModel::UnsureRole).toBool())
        card->setNote(tr("Not known whether it arrived: please check in %1, then answer at the field.").arg(ats));
    else if (change.data(ChangesModel::OvertakenRole).toBool())
        card->setNote(tr("Edited since it went into the outbox: send it again."));
    else if (released)
        card->setNote(tr("in the outbox"));
    if (!conflict)
        return card;
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::space1);
    column->addWidget(card);
    const QString theirs = change.data(ChangesModel::TheirsRole).toString();
    card->setNote(tr("In %1 now: %2").arg(ats, isolated(theirs.isEmpty() ? tr("(empty)") : theirs)));
    column->addWidget(makeDecision(field));
    return both;
}

void ChangesPane::refresh()
{
    const int count = m_session->changes()->toSendCount();
    //: The tab with what will be sent, and the number of changes in it.
    m_tabs->setTabText(0, count > 0 ? tr("To send %L1").arg(count) : tr("To send"));
    refreshTitle();
    refreshCards();
    refreshButtons();
    refreshState();
}

void ChangesPane::refreshTitle()
{
    const ChangesModel &changes = *m_session->changes();
    const int waiting = changes.inOutboxCount();
    const bool isNew = Draft::isNewKey(m_session->current()); // its button says what there is to do
    QString title;
    if (!changes.lacking().isEmpty())
        title = tr("Still needed: %1").arg(QLocale().createSeparatedList(changes.lacking()));
    else if (changes.toSendCount() == 0 && waiting == 0)
        title = isNew ? QString() : tr("Nothing to send");
    else if (changes.conflictCount() > 0)
        title = tr("%Ln field(s) to decide", nullptr, changes.conflictCount());
    else if (changes.toSendCount() == 0)
        title = tr("%Ln change(s) in the outbox", nullptr, waiting);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void ChangesPane::refreshCards()
{
    const ChangesModel &changes = *m_session->changes();
    QString shown = m_session->current();
    for (int row = 0; row < changes.rowCount(); ++row) {
        const QModelIndex change = changes.index(row);
        for (const int role : {ChangesModel::FieldRole, ChangesModel::OldRole, ChangesModel::ProblemRole,
                               ChangesModel::ConflictRole, ChangesModel::TheirsRole, ChangesModel::ReleasedRole,
                               ChangesModel::UnsureRole, ChangesModel::KeptRole, ChangesModel::OvertakenRole})
            shown += u'\x1f' + change.data(role).toString();
    }
    if (m_shown == shown) { // as with each key that is typed
        for (int row = 0; row < changes.rowCount(); ++row) {
            const QModelIndex change = changes.index(row);
            for (ChangeCard *card : m_cards->findChildren<ChangeCard *>(cardName(change)))
                tellChange(card, change); // and one that is about to be deleted, perhaps
        }
    } else {
        m_shown = shown;
        clearLayout(m_cardColumn);
        bool keeps = false;
        for (int row = 0; row < changes.rowCount(); ++row) {
            const QModelIndex change = changes.index(row);
            if (change.data(ChangesModel::KeptRole).toBool() && !std::exchange(keeps, true))
                m_cardColumn->addWidget(makeKeptTitle());
            m_cardColumn->addWidget(makeCard(change));
        }
    }
    m_cards->setVisible(changes.rowCount() > 0);
}

void ChangesPane::refreshButtons()
{
    const QString key = m_session->current();
    const Draft draft = m_session->book()->draft(key);
    const bool sending = m_session->engine()->outbox()->isLeaving(key);
    const int conflicts = m_session->changes()->conflictCount();
    const bool drafted = !draft.isEmpty() || Draft::isNewKey(key);
    const OutboxItem *item = m_session->engine()->outbox()->find(key);
    const bool queued = item && !item->needsRecruiter() && !sending;
    const bool newer = item && !m_session->changes()->isAllReleased();
    // Before its buttons go: else Qt hands the focus to the stages, where an arrow key moves the candidate.
    if (!drafted && m_bar->isAncestorOf(QApplication::focusWidget()))
        m_tabs->setFocus(Qt::OtherFocusReason);
    m_compare->setVisible(conflicts > 0);
    m_send->setVisible(drafted && (!queued || newer));
    m_send->setEnabled(!sending && conflicts == 0);
    const int count = m_session->changes()->toSendCount();
    m_send->setText(sending                ? tr("Sending…")
                    : Draft::isNewKey(key) ? tr("&Create")
                    : count == 0           ? tr("&Send")
                                           : tr("&Send %Ln change(s)", nullptr, count));
    m_takeBack->setVisible(drafted && queued);
    setFocusProxy(!m_send->isHidden() ? m_send : !m_takeBack->isHidden() ? m_takeBack : nullptr);
    setButtonKind(m_takeBack, newer ? ButtonKind::Normal : ButtonKind::Primary);
    m_discard->setVisible(drafted);
    m_undo->setVisible(drafted);
    m_bar->setVisible(drafted);
}

void ChangesPane::refreshState()
{
    const QString key = m_session->current();
    const SyncEngine &engine = *m_session->engine();
    const OutboxItem *item = m_session->engine()->outbox()->find(key);
    m_stateLine->setVisible(item != nullptr);
    if (!item) {
        m_tick->stop();
        return;
    }
    const bool leavingNow = engine.outbox()->isLeaving(key);
    const OutboxItem waiting = engine.withItsTime(*item);
    const bool offline = !m_session->engine()->connectivity()->mayAsk() && !leavingNow && !item->needsRecruiter();
    const QString text = offline ? tr("waiting until you are back online")
                                 : stateText(waiting, leavingNow, m_session->now(), engine.catalog());
    //: What the outbox says of this candidate, which may hold a colon: “Outbox · refused: Resume”
    m_state->setText(tr("Outbox · %1").arg(text));
    m_stateIcon->setIcon(item->needsRecruiter() ? u"circle-alert"_s : u"clock"_s,
                         item->needsRecruiter() ? ColorRole::Bad : ColorRole::Soft);
    setTextType(m_state, Theme::Type::Small, item->needsRecruiter() ? ColorRole::Bad : ColorRole::Soft);
    if (waiting.notBefore > m_session->now() && !offline)
        m_tick->start();
    else
        m_tick->stop();
}

void ChangesPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(ColorRole::Panel));
    if (!m_bar->isHidden())
        painter.fillRect(QRect(0, m_bar->y(), width(), 1), Theme::current().color(ColorRole::Line));
}

} // namespace vivier
