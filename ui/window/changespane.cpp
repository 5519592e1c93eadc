#include "window/changespane.h"

#include "form/relativetime.h"
#include "model/workspace.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/changecard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

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
    , m_title(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_cards(new QWidget)
    , m_cardColumn(new QVBoxLayout(m_cards))
    , m_send(new QPushButton(tr("&Send"), this))
    , m_discard(new QPushButton(tr("&Discard…"), this))
    , m_undo(new QPushButton(tr("&Undo"), this))
    , m_activityTitle(new QLabel(tr("Activity"), this))
    , m_activity(new QWidget)
    , m_activityColumn(new QVBoxLayout(m_activity))
{
    setObjectName(u"changesPane"_s);
    setAccessibleName(tr("What will be sent"));
    setTextType(m_title, Theme::Type::BodyStrong);
    setTextType(m_saved, Theme::Type::Small, Token::Soft);
    setTextType(m_activityTitle, Theme::Type::BodyStrong, Token::Soft);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setToolTip(tr("Send the changes of this candidate (Ctrl+Return)"));
    setButtonKind(m_send, ButtonKind::Primary);
    m_discard->setObjectName(u"discardButton"_s);
    m_discard->setToolTip(tr("Forget the changes of this candidate (Ctrl+Shift+D)"));
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setToolTip(tr("Undo the last edit (Ctrl+Z)"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_saved);
    m_cardColumn->setContentsMargins(0, 0, 0, 0);
    m_cardColumn->setSpacing(size::space2);
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
    column->addWidget(m_cards);
    column->addWidget(m_send);
    column->addLayout(buttons);
    column->addSpacing(size::space2);
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
    connect(workspace->undoStack(), &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
    m_undo->setEnabled(workspace->undoStack()->canUndo());
    connect(workspace->changes(), &ChangesModel::changed, this, &ChangesPane::refresh);
    connect(workspace->jobs(), &JobModel::changed, this, &ChangesPane::refresh);
    connect(workspace->journal(), &QAbstractItemModel::modelReset, this, &ChangesPane::refreshActivity);
    connect(workspace->engine(), &SyncEngine::sendStarted, this, &ChangesPane::refresh);
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
            [this, key, field] { m_workspace->candidates()->resolve(key, field, true); });
    connect(theirs, &QPushButton::clicked, this,
            [this, key, field] { m_workspace->candidates()->resolve(key, field, false); });
    return row;
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
            [this, field] { m_workspace->candidates()->putBack(m_workspace->current(), field); });
    connect(card, &ChangeCard::activated, this, [this, field] { Q_EMIT fieldRequested(field); });
    if (!change.data(ChangesModel::ConflictRole).toBool())
        return card;
    const QString theirs = change.data(ChangesModel::TheirsRole).toString();
    card->setNote(
        tr("In %1 now: %2").arg(atsDisplayName(m_workspace->account().ats), theirs.isEmpty() ? tr("(empty)") : theirs));
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::space1);
    column->addWidget(card);
    column->addWidget(makeDecision(field));
    return both;
}

void ChangesPane::refresh()
{
    const ChangesModel &changes = *m_workspace->changes();
    const int count = changes.rowCount();
    const QString key = m_workspace->current();
    const bool sending = m_workspace->engine()->isSending(key);
    const int conflicts = changes.conflictCount();
    if (key.isEmpty() || count == 0)
        m_title->setText(tr("Nothing to send"));
    else if (conflicts > 0)
        m_title->setText(tr("%n field(s) to decide", nullptr, conflicts));
    else
        m_title->setText(tr("%n change(s) to send", nullptr, count));

    QString shown = key;
    for (int row = 0; row < count; ++row) {
        const QModelIndex change = changes.index(row);
        for (const int role : {ChangesModel::FieldRole, ChangesModel::OldRole, ChangesModel::NewRole,
                               ChangesModel::ProblemRole, ChangesModel::ConflictRole, ChangesModel::TheirsRole})
            shown += u'\x1f' + change.data(role).toString();
    }
    if (shown != m_shown) {
        m_shown = shown;
        removeAll(m_cardColumn);
        for (int row = 0; row < count; ++row)
            m_cardColumn->addWidget(makeCard(changes.index(row)));
    }
    m_cards->setVisible(count > 0);
    m_send->setVisible(count > 0 || Draft::isNewKey(key));
    m_discard->setVisible(m_send->isVisibleTo(this));
    m_undo->setVisible(m_send->isVisibleTo(this));
    m_send->setEnabled(!sending && conflicts == 0);
    m_send->setText(sending ? tr("Sending…") : (Draft::isNewKey(key) ? tr("&Create") : tr("&Send")));
}

void ChangesPane::refreshActivity()
{
    removeAll(m_activityColumn);
    const JournalModel &journal = *m_workspace->journal();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<std::pair<QString, QString>> lines;
    for (int row = 0; row < qMin(journal.rowCount(), activityRows); ++row) {
        const QModelIndex entry = journal.index(row);
        lines.append({u"%1 · %2"_s.arg(relativeTime(entry.data(JournalModel::AtRole).toDateTime(), now),
                                       entry.data(JournalModel::TextRole).toString()),
                      entry.data(JournalModel::DetailRole).toString()});
    }
    const Candidate snapshot = m_workspace->candidates()->snapshot(m_workspace->current());
    const QDateTime created = QDateTime::fromString(snapshot.value(u"created_at"_s).text(), Qt::ISODateWithMs);
    if (created.isValid()) {
        const QString origin = snapshot.value(u"origin"_s).text();
        const QString when = relativeTime(created, now);
        lines.append(
            {origin.isEmpty() ? tr("%1 · created").arg(when) : tr("%1 · created, origin %2").arg(when, origin), {}});
    }
    for (const auto &[text, detail] : std::as_const(lines)) {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
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
