// SPDX-License-Identifier: MIT
#include "outbox/outboxpage.h"

#include "outbox/outboxdetails.h"
#include "outbox/outboxview.h"
#include "store/onready.h"
#include "theme/plainlabel.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

OutboxPage::OutboxPage(OutboxModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_summary(new WrapLabel)
    , m_progress(new QProgressBar)
    , m_holdAll(new QPushButton(tr("Ho&ld all")))
    , m_retryAll(new QPushButton(tr("&Retry all")))
    , m_sendAll(new QPushButton(tr("Send all &drafts")))
    , m_back(new QPushButton(tr("&Back")))
    , m_content(new QWidget(this)) // a stack shows its first part at once: without a place it would be a window
    , m_view(new OutboxView(model))
    , m_details(new OutboxDetails)
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"outboxPage"_s);
    setAccessibleName(tr("Outbox"));
    auto *title = new PlainLabel(tr("Outbox"));
    setTextType(title, Theme::Type::Title);
    setTextType(m_summary, Theme::Type::Body, ColorRole::Soft);
    m_summary->setObjectName(u"outboxSummaryLabel"_s);
    m_progress->setObjectName(u"outboxProgressBar"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Arrived"));
    m_holdAll->setObjectName(u"holdAllButton"_s);
    m_retryAll->setObjectName(u"retryAllButton"_s);
    m_retryAll->setToolTip(tr("Try now what is waiting or was refused; what is held stays held"));
    m_sendAll->setObjectName(u"sendAllButton"_s);
    m_back->setObjectName(u"backButton"_s);
    m_back->setToolTip(tr("Back to the candidates (Esc)"));
    setButtonKind(m_back, ButtonKind::Quiet); // as on the other pages, where it also comes first
    setButtonIcon(m_back, u"chevron-left"_s);

    auto *head = new QHBoxLayout;
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar, size::space2);
    for (QPushButton *button : {m_holdAll, m_retryAll, m_sendAll})
        flow->addWidget(button);
    head->addWidget(m_back);
    head->addWidget(title, 1);
    head->addWidget(bar);
    auto *summary = new QHBoxLayout;
    summary->addWidget(m_summary, 1);
    summary->addWidget(m_progress);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_view, 3);
    content->addWidget(m_details, 2);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(summary);
    column->addLayout(m_stack, 1);
    for (QWidget *pane : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_details)})
        pane->setProperty(isPane, true);
    measure();
    setTabOrder(m_back, m_holdAll);
    setTabOrder(m_holdAll, m_retryAll);
    setTabOrder(m_retryAll, m_sendAll);

    connect(&Theme::current(), &Theme::changed, this, &OutboxPage::measure);
    connect(m_back, &QPushButton::clicked, this, &OutboxPage::closed);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &OutboxPage::closed);
    connect(m_sendAll, &QPushButton::clicked, this, &OutboxPage::sendAllRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &OutboxPage::sendAllRequested);
    connect(m_retryAll, &QPushButton::clicked, this, [this] { sendNow(m_model->standing().retryable()); });
    connect(m_holdAll, &QPushButton::clicked, this, [this] {
        const QStringList keys = m_model->standing().holdable();
        setHeld(keys.isEmpty() ? m_model->standing().held() : keys, !keys.isEmpty());
    });
    connect(m_view, &OutboxView::triggered, this, &OutboxPage::perform);
    connect(m_details, &OutboxDetails::triggered, this,
            [this](OutboxAction action) { perform(action, m_view->selectedKeys()); });
    connect(m_view, &OutboxView::selectedKeysChanged, this, &OutboxPage::refreshDetails);
    connect(m_view, &OutboxView::selectedKeysChanged, this, &OutboxPage::chosenChanged);
    connect(m_model, &OutboxModel::summaryChanged, this, &OutboxPage::chosenChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OutboxPage::refreshDetails);
    connect(m_model, &OutboxModel::summaryChanged, this, &OutboxPage::refreshSummary);
    refreshSummary();
}

void OutboxPage::measure()
{
    const Theme &theme = Theme::current();
    layout()->setContentsMargins(theme.px(size::space5), theme.px(size::space4), theme.px(size::space5),
                                 theme.px(size::space4));
    layout()->setSpacing(theme.px(size::space2));
    m_content->layout()->setSpacing(theme.px(size::space3));
    m_progress->setFixedWidth(theme.px(160));
    m_details->setMinimumHeight(theme.px(150));
    m_view->setMinimumHeight(theme.px(120));
}

void OutboxPage::focusList()
{
    if (m_model->rowCount() == 0) {
        m_back->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_view->selectedKeys().isEmpty())
        m_view->chooseRow(qMax(0, m_view->currentIndex().row()));
    m_view->setFocus(Qt::OtherFocusReason);
}

void OutboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
    refreshSummary();
    focusList();
}

void OutboxPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

void OutboxPage::perform(OutboxAction action, const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    const QString &key = keys.first();
    const QModelIndex item = m_model->index(m_model->rowOf(key), 0);
    switch (action) {
    case OutboxAction::Compare:
        Q_EMIT conflictRequested(key);
        break;
    case OutboxAction::OpenMatch:
        Q_EMIT candidateRequested(item.data(OutboxModel::MatchRole).toString());
        break;
    case OutboxAction::CreateAnyway:
        Q_EMIT createAnywayRequested(key);
        break;
    case OutboxAction::Decide:
        Q_EMIT goneRequested(key);
        break;
    case OutboxAction::ItIsThere:
    case OutboxAction::SendAgain:
        Q_EMIT unsureRequested(key, item.data(OutboxModel::FieldRole).toString(), action == OutboxAction::ItIsThere);
        break;
    case OutboxAction::Edit:
        Q_EMIT candidateRequested(key);
        break;
    case OutboxAction::TryAgain:
    case OutboxAction::SendNow:
        sendNow(keys);
        break;
    case OutboxAction::Hold:
    case OutboxAction::LetGo:
        setHeld(keys, action == OutboxAction::Hold);
        break;
    case OutboxAction::TakeBack:
        takeBack(keys);
        break;
    }
}

void OutboxPage::sendNow(const QStringList &keys)
{
    m_model->engine()->outbox()->sendNow(keys);
    if (m_model->engine()->connectivity()->state() == Connectivity::State::WorkOffline)
        Q_EMIT said({Notice::Level::Info, {}, tr("You work offline: it is sent when you are back online.")});
}

QStringList OutboxPage::possibleToTakeBack(const QStringList &keys) const
{
    QStringList possible = keys;
    possible.removeIf([this](const QString &key) {
        const int row = m_model->rowOf(key);
        return row < 0 || !m_model->index(row, 0).data(OutboxModel::CanTakeBackRole).toBool();
    });
    return possible;
}

bool OutboxPage::canTakeBackChosen() const
{
    return !possibleToTakeBack(m_view->selectedKeys()).isEmpty();
}

void OutboxPage::takeBackChosen()
{
    takeBack(m_view->selectedKeys());
}

void OutboxPage::takeBack(const QStringList &keys)
{
    const QStringList possible = possibleToTakeBack(keys);
    if (possible.isEmpty())
        return;
    m_view->expectRemoval(possible);
    onReady(this, m_model->engine()->book()->takeBack(possible), [this](const Done &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void OutboxPage::setHeld(const QStringList &keys, bool held)
{
    onReady(this, m_model->engine()->outbox()->setHeld(keys, held), [this](const Done &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void OutboxPage::refreshSummary()
{
    if (!isVisible())
        return; // a thousand items may leave unseen
    const bool loaded = m_model->isLoaded();
    const bool empty = m_model->rowCount() == 0;
    const int unsent = m_model->unsentDrafts();
    const QString ats = m_model->engine()->catalog().atsName();
    m_summary->setText(empty ? QString() : m_model->standing().summary());
    m_summary->setVisible(!empty);
    const bool goes = m_model->settled() > 0 || !m_model->engine()->outbox()->leaving().isEmpty();
    m_progress->setVisible(!empty && goes); // an empty bar tells nothing where all of it waits
    for (QPushButton *button : {m_holdAll, m_retryAll, m_sendAll})
        button->setVisible(!empty);
    m_progress->setRange(0, qMax(1, m_model->total()));
    m_progress->setValue(m_model->settled());
    m_progress->setToolTip(tr("%1 of %2 arrived").arg(m_model->settled()).arg(m_model->total()));
    m_progress->setAccessibleDescription(m_progress->toolTip());
    const bool canHold = !m_model->standing().holdable().isEmpty();
    const bool canLetGo = !canHold && !m_model->standing().held().isEmpty();
    m_holdAll->setText(canLetGo ? tr("Re&lease all") : tr("Ho&ld all"));
    m_holdAll->setToolTip(canLetGo ? tr("What is held is sent in its turn")
                                   : tr("Nothing is sent until you release it"));
    m_holdAll->setEnabled(canHold || canLetGo);
    m_retryAll->setEnabled(!m_model->standing().retryable().isEmpty());
    m_sendAll->setEnabled(unsent > 0);
    m_sendAll->setToolTip(unsent > 0 ? tr("%Ln candidate(s) with changes that are not sent yet", nullptr, unsent)
                                     : tr("Every draft is sent"));
    if (!loaded)
        m_empty->setContent(u"loader"_s, tr("Reading the outbox…"));
    else if (unsent > 0)
        m_empty->setContent(u"send"_s,
                            tr("Nothing is waiting. What you send appears here until %1 has answered.").arg(ats) +
                                u'\n' + tr("%Ln candidate(s) with changes that are not sent yet.", nullptr, unsent),
                            tr("Send all &drafts"));
    else
        m_empty->setContent(u"send"_s,
                            tr("Nothing is waiting. What you send appears here until %1 has answered.").arg(ats));
    const bool focusWasInside = m_content->isAncestorOf(QWidget::focusWidget());
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (empty && focusWasInside)
        m_back->setFocus(Qt::OtherFocusReason);
    refreshDetails();
}

void OutboxPage::refreshDetails()
{
    if (!isVisible())
        return;
    QList<QModelIndex> items;
    for (const QString &key : m_view->selectedKeys())
        items.append(m_model->index(m_model->rowOf(key), 0));
    if (items.isEmpty())
        m_details->showNothing();
    else if (items.size() == 1)
        m_details->showItem(items.first());
    else
        m_details->showSeveral(items);
}

} // namespace vivier
