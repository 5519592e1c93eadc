#include "window/changespane.h"

#include "candidate/singleline.h"
#include "form/fieldwords.h"
#include "form/relativetime.h"
#include "history/receiptview.h"
#include "model/outcomewords.h"
#include "model/workspace.h"
#include "theme/icons.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/changecard.h"
#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int activityRows = 12;

void removeAll(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

} // namespace

ChangesPane::ChangesPane(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new PlainLabel(this))
    , m_saved(new ElidedLabel({}, Theme::Type::Small, Token::Soft, this))
    , m_stateLine(new QWidget)
    , m_stateIcon(new IconLabel(u"clock"_s, Token::Soft, 13))
    , m_state(new WrapLabel)
    , m_cards(new QWidget)
    , m_cardColumn(new QVBoxLayout(m_cards))
    , m_compare(new QPushButton(tr("C&ompare…"), this))
    , m_send(new QPushButton(tr("&Send"), this))
    , m_takeBack(new QPushButton(tr("Ta&ke back"), this))
    , m_discard(new QPushButton(tr("&Discard…"), this))
    , m_undo(new QPushButton(tr("&Undo"), this))
    , m_receipt(new ReceiptView(this))
    , m_activityTitle(new PlainLabel(tr("Activity"), this))
    , m_activity(new QWidget)
    , m_activityColumn(new QVBoxLayout(m_activity))
    , m_tick(new QTimer(this))
{
    setObjectName(u"changesPane"_s);
    setAccessibleName(tr("What will be sent"));
    setTextType(m_title, Theme::Type::BodyStrong);
    setTextType(m_activityTitle, Theme::Type::BodyStrong, Token::Soft);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setToolTip(tr("Send the changes of this candidate (Ctrl+Return)"));
    setButtonKind(m_send, ButtonKind::Primary);
    m_takeBack->setObjectName(u"takeBackButton"_s);
    m_takeBack->setToolTip(tr("Out of the outbox; the changes stay a draft"));
    m_compare->setObjectName(u"compareButton"_s);
    m_compare->setToolTip(tr("Decide side by side: yours, theirs, or another result"));
    m_discard->setObjectName(u"discardButton"_s);
    m_discard->setToolTip(tr("Forget the changes of this candidate (Ctrl+Shift+D)"));
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setToolTip(tr("Undo the last edit (Ctrl+Z)"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_saved);
    m_cardColumn->setContentsMargins(0, 0, 0, 0);
    m_cardColumn->setSpacing(size::space2);
    m_state->setObjectName(u"outboxStateLabel"_s);
    setTextType(m_state, Theme::Type::Small, Token::Soft);
    auto *state = new QHBoxLayout(m_stateLine);
    state->setContentsMargins(0, 0, 0, 0);
    state->setSpacing(size::space1);
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    m_tick->setInterval(std::chrono::seconds(1));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(size::space2);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_undo);
    m_activityColumn->setContentsMargins(0, 0, 0, 0);
    m_activityColumn->setSpacing(size::space2);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(size::space4, size::space3, size::space4, size::space3);
    column->setSpacing(size::space3);
    column->addLayout(head);
    column->addWidget(m_stateLine);
    column->addWidget(m_cards);
    column->addWidget(m_compare);
    column->addWidget(m_send);
    column->addWidget(m_takeBack);
    column->addLayout(buttons);
    column->addSpacing(size::space2);
    column->addWidget(m_receipt);
    column->addWidget(m_activityTitle);
    column->addWidget(m_activity);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    for (QWidget *clear : {inside, scroll->viewport()})
        clear->setAutoFillBackground(false); // the pane paints its own ground
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    connect(m_send, &QPushButton::clicked, this, &ChangesPane::sendRequested);
    connect(m_discard, &QPushButton::clicked, this, &ChangesPane::discardRequested);
    connect(m_undo, &QPushButton::clicked, this, &ChangesPane::undoRequested);
    connect(m_takeBack, &QPushButton::clicked, this, &ChangesPane::takeBackRequested);
    connect(m_compare, &QPushButton::clicked, this, &ChangesPane::compareRequested);
    connect(m_tick, &QTimer::timeout, this, &ChangesPane::refreshState);
    connect(workspace->undoGroup(), &QUndoGroup::canUndoChanged, m_undo, &QWidget::setEnabled);
    m_undo->setEnabled(workspace->undoGroup()->canUndo());
    connect(workspace->changes(), &ChangesModel::changed, this, &ChangesPane::refresh);
    connect(workspace->jobs(), &JobModel::changed, this, &ChangesPane::refresh);
    connect(workspace->journal(), &QAbstractItemModel::modelReset, this, &ChangesPane::refreshActivity);
    connect(workspace->engine(), &SyncEngine::sendStarted, this, &ChangesPane::refresh);
    connect(workspace->engine()->outbox(), &Outbox::changed, this, &ChangesPane::refresh);
    connect(workspace->engine()->outbox(), &Outbox::loaded, this, &ChangesPane::refresh);
    connect(workspace->engine()->connectivity(), &Connectivity::stateChanged, this, &ChangesPane::refreshState);
    connect(workspace, &Workspace::sendFinished, this, &ChangesPane::refresh);
    connect(workspace->saver(), &DraftSaver::dirty, m_saved, [this] { m_saved->setText(tr("saving…")); });
    connect(workspace->saver(), &DraftSaver::saved, m_saved, [this](const QDateTime &at) {
        m_saved->setText(tr("saved %1").arg(QLocale().toString(at.time(), u"HH:mm:ss"_s)));
    });
    refresh();
    refreshActivity();
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
    const QString key = m_workspace->current();
    connect(mine, &QPushButton::clicked, this,
            [this, key, field] { m_workspace->book()->decide(key, field, m_workspace->book()->value(key, field)); });
    connect(theirs, &QPushButton::clicked, this,
            [this, key, field] { m_workspace->book()->decide(key, field, std::nullopt); });
    return row;
}

QWidget *ChangesPane::makeReleasedMark() const
{
    auto *mark = new QWidget;
    auto *word = new PlainLabel(tr("in the outbox"), mark);
    setTextType(word, Theme::Type::Small, Token::Soft);
    auto *row = new QHBoxLayout(mark);
    row->setContentsMargins(size::space2, 0, 0, 0);
    row->setSpacing(size::space1);
    row->addWidget(new IconLabel(u"send"_s, Token::Soft, 13, mark));
    row->addWidget(word, 1);
    return mark;
}

QWidget *ChangesPane::makeCard(const QModelIndex &change)
{
    auto *card = new ChangeCard;
    const QString field = change.data(ChangesModel::FieldRole).toString();
    const QString old = change.data(ChangesModel::OldRole).toString();
    card->setObjectName(field + "Change"_L1);
    card->setChange(change.data(ChangesModel::LabelRole).toString(), old, change.data(ChangesModel::NewRole).toString(),
                    change.data(ChangesModel::OldKnownRole).toBool() || !old.isEmpty());
    card->setProblem(change.data(ChangesModel::ProblemRole).toString());
    connect(card, &ChangeCard::putBackRequested, this,
            [this, key = m_workspace->current(), field] { m_workspace->book()->putBack({key}, field); });
    connect(card, &ChangeCard::activated, this, [this, field] { Q_EMIT fieldRequested(field); });
    const bool conflict = change.data(ChangesModel::ConflictRole).toBool();
    const bool released = change.data(ChangesModel::ReleasedRole).toBool();
    const QString ats = m_workspace->atsName();
    if (change.data(ChangesModel::UnsureRole).toBool())
        card->setNote(tr("Unknown whether it arrived: please check in %1, and say so at the field.").arg(ats));
    if (!conflict && !released)
        return card;
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::space1);
    column->addWidget(card);
    if (released)
        column->addWidget(makeReleasedMark());
    if (conflict) {
        const QString theirs = change.data(ChangesModel::TheirsRole).toString();
        card->setNote(tr("In %1 now: %2").arg(ats, isolated(theirs.isEmpty() ? tr("(empty)") : theirs)));
        column->addWidget(makeDecision(field));
    }
    return both;
}

void ChangesPane::refresh()
{
    const int count = m_workspace->changes()->rowCount();
    const int conflicts = m_workspace->changes()->conflictCount();
    const QString key = m_workspace->current();
    const OutboxItem *item = m_workspace->engine()->outbox()->find(key);
    const Draft draft = m_workspace->book()->draft(key);
    if (key.isEmpty() || count == 0)
        m_title->setText(tr("Nothing to send"));
    else if (conflicts > 0)
        m_title->setText(tr("%n field(s) to decide", nullptr, conflicts));
    else if (item && leaving(*item, draft) == draft)
        m_title->setText(tr("%n change(s) in the outbox", nullptr, count));
    else
        m_title->setText(tr("%n change(s) to send", nullptr, count));
    refreshCards();
    refreshButtons();
    refreshState();
}

void ChangesPane::refreshCards()
{
    const ChangesModel &changes = *m_workspace->changes();
    QString shown = m_workspace->current();
    for (int row = 0; row < changes.rowCount(); ++row) {
        const QModelIndex change = changes.index(row);
        for (const int role : {ChangesModel::FieldRole, ChangesModel::OldRole, ChangesModel::NewRole,
                               ChangesModel::ProblemRole, ChangesModel::ConflictRole, ChangesModel::TheirsRole,
                               ChangesModel::ReleasedRole, ChangesModel::UnsureRole})
            shown += u'\x1f' + change.data(role).toString();
    }
    if (std::exchange(m_shown, shown) != shown) {
        removeAll(m_cardColumn);
        for (int row = 0; row < changes.rowCount(); ++row)
            m_cardColumn->addWidget(makeCard(changes.index(row)));
    }
    m_cards->setVisible(changes.rowCount() > 0);
}

void ChangesPane::refreshButtons()
{
    const QString key = m_workspace->current();
    const Draft draft = m_workspace->book()->draft(key);
    const bool sending = m_workspace->engine()->outbox()->isLeaving(key);
    const int conflicts = m_workspace->changes()->conflictCount();
    const bool drafted = !draft.isEmpty() || Draft::isNewKey(key);
    const OutboxItem *item = m_workspace->engine()->outbox()->find(key);
    const bool queued = item && !item->needsRecruiter() && !sending;
    const bool newer = item && leaving(*item, draft) != draft;
    m_compare->setVisible(conflicts > 0);
    m_send->setVisible(drafted && (!queued || newer));
    m_send->setEnabled(!sending && conflicts == 0);
    m_send->setText(sending ? tr("Sending…") : (Draft::isNewKey(key) ? tr("&Create") : tr("&Send")));
    m_takeBack->setVisible(drafted && queued);
    setFocusProxy(!m_send->isHidden() ? m_send : !m_takeBack->isHidden() ? m_takeBack : nullptr);
    setButtonKind(m_takeBack, newer ? ButtonKind::Normal : ButtonKind::Primary);
    m_discard->setVisible(drafted);
    m_undo->setVisible(drafted);
}

void ChangesPane::refreshState()
{
    const QString key = m_workspace->current();
    const SyncEngine &engine = *m_workspace->engine();
    const OutboxItem *item = m_workspace->engine()->outbox()->find(key);
    m_stateLine->setVisible(item != nullptr);
    if (!item) {
        m_tick->stop();
        return;
    }
    const bool leavingNow = engine.outbox()->isLeaving(key);
    const bool offline = !m_workspace->engine()->connectivity()->mayAsk() && !leavingNow && !item->needsRecruiter();
    const QString text = offline ? tr("waits until you no longer work offline")
                                 : stateText(*item, leavingNow, m_workspace->now(), m_workspace->atsName());
    m_state->setText(tr("Outbox: %1").arg(text));
    m_stateIcon->setIcon(item->needsRecruiter() ? u"circle-alert"_s : u"clock"_s,
                         item->needsRecruiter() ? Token::Bad : Token::Soft);
    setTextType(m_state, Theme::Type::Small, item->needsRecruiter() ? Token::Bad : Token::Soft);
    if (item->notBefore > m_workspace->now() && !offline)
        m_tick->start();
    else
        m_tick->stop();
}

void ChangesPane::refreshActivity()
{
    removeAll(m_activityColumn);
    const JournalModel &journal = *m_workspace->journal();
    m_receipt->setReceipt(journal.lastReceipt());
    const QDateTime now = m_workspace->now();
    QList<std::pair<QString, QString>> lines;
    for (int row = 0; row < qMin(journal.rowCount(), activityRows); ++row) {
        const QModelIndex entry = journal.index(row);
        lines.append({u"%1 · %2"_s.arg(relativeTime(entry.data(JournalModel::AtRole).toDateTime(), now),
                                       entry.data(JournalModel::TextRole).toString()),
                      entry.data(JournalModel::DetailRole).toString()});
    }
    const FieldCatalog &catalog = m_workspace->candidates()->catalog();
    const Candidate snapshot = m_workspace->candidates()->snapshot(m_workspace->current());
    const QDateTime created =
        QDateTime::fromString(snapshot.value(catalog.name(FieldRole::CreatedAt)).text(), Qt::ISODateWithMs);
    if (created.isValid()) {
        const QString origin = factWords(snapshot.value(catalog.name(FieldRole::Origin)).text());
        const QString when = relativeTime(created, now);
        lines.append({origin.isEmpty() ? tr("%1 · created").arg(when)
                                       : tr("%1 · created, origin %2").arg(when, isolated(origin)),
                      {}});
    }
    for (const auto &[text, detail] : std::as_const(lines)) {
        auto *label = new PlainLabel(text);
        label->setWordWrap(true);
        label->setToolTip(detail);
        setTextType(label, Theme::Type::Small, Token::Soft);
        m_activityColumn->addWidget(label);
    }
    m_activityTitle->setVisible(!lines.isEmpty());
    m_activity->setVisible(!lines.isEmpty());
}

void ChangesPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().color(Token::Panel));
}

} // namespace vivier
