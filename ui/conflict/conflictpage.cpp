// SPDX-License-Identifier: MIT
#include "conflict/conflictpage.h"

#include "candidate/singleline.h"
#include "conflict/conflicttable.h"
#include "conflict/gonepanel.h"
#include "conflict/resulteditor.h"
#include "model/valuewords.h"
#include "theme/icons.h"
#include "theme/plainlabel.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/avatar.h"
#include "widgets/emptystate.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QScrollArea *scrolling(QWidget *inside)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    area->setFocusPolicy(Qt::NoFocus);
    area->setProperty(isPane, true);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

} // namespace

ConflictPage::ConflictPage(CandidateModel *candidates, const JobModel *jobs, const QString &ats, QWidget *parent)
    : QWidget(parent)
    , m_candidates(candidates)
    , m_model(candidates, jobs, ats)
    , m_back(new QPushButton(tr("&Back")))
    , m_waiting(new PlainLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_avatar(new Avatar(44))
    , m_title(new WrapLabel)
    , m_summary(new WrapLabel)
    , m_yours(new QPushButton(tr("&Yours for all")))
    , m_theirs(new QPushButton(tr("Theirs for &all")))
    , m_send(new QPushButton)
    , m_verbs(new QWidget)
    , m_who(new QHBoxLayout)
    , m_head(new QWidget)
    , m_stack(new QStackedWidget)
    , m_table(new ConflictTable(&m_model))
    , m_keys(new WrapLabel)
    , m_panel(new GonePanel(candidates, jobs, ats))
    , m_empty(new EmptyState)
{
    setObjectName(u"conflictPage"_s);
    buildHead();
    m_keys->setText(
        tr("↑ ↓ fields · M yours · T theirs · E edit the result · U clear the choice · %1 undo · %2 send · Esc back")
            .arg(keyText(ActionId::Undo), keyText(ActionId::Send)));
    setTextType(m_keys, Theme::Type::Small, ColorRole::Faint);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::space3);
    column->addWidget(m_table);
    column->addWidget(m_keys);
    column->addStretch(1);
    m_comparison = scrolling(inside);
    m_comparison->setObjectName(u"comparisonArea"_s);
    auto *beside = new QWidget;
    auto *line = new QHBoxLayout(beside);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_panel, 1);
    line->addStretch(0);
    m_gone = scrolling(beside);
    for (QScrollArea *area : {m_comparison, m_gone})
        area->installEventFilter(this);
    m_stack->addWidget(m_comparison);
    m_stack->addWidget(m_gone);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(size::space4);
    all->addWidget(m_head);
    all->addWidget(m_stack, 1);

    connect(&m_model, &ConflictModel::changed, this, &ConflictPage::refresh);
    connect(&m_model, &ConflictModel::conflictKeysChanged, this, [this] {
        if (isVisible() && m_key.isEmpty() && !m_model.conflictKeys().isEmpty())
            open(); // the first that comes to an empty page
        else
            refreshNavigation();
    });
    connect(candidates->book(), &DraftBook::keyChanged, this, [this](const QString &from, const QString &to) {
        if (from == m_key)
            m_key = to;
    });
    connect(candidates->book(), &DraftBook::changed, this, [this] {
        if (isVisible() && m_stack->currentWidget() == m_gone && m_candidates->book()->draft(m_key).isEmpty())
            Q_EMIT closed(); // nothing is left to decide about
    });
    connect(m_table, &ConflictTable::rowReached, this,
            [this](QWidget *row) { m_comparison->ensureWidgetVisible(row, 0, Theme::current().px(size::space4)); });
    connect(m_back, &QPushButton::clicked, this, &ConflictPage::closed);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_yours, &QPushButton::clicked, this, [this] { m_model.chooseAll(true); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { m_model.chooseAll(false); });
    connect(m_send, &QPushButton::clicked, this, &ConflictPage::send);
    connect(m_empty, &EmptyState::actionTriggered, this, &ConflictPage::closed);
    connect(m_panel, &GonePanel::keepRequested, this, &ConflictPage::closed);
    connect(m_panel, &GonePanel::decideRequested, this, [this] { open(m_key); });
    connect(m_panel, &GonePanel::sendRequested, this, [this] { Q_EMIT sendRequested(m_key); });
    connect(m_panel, &GonePanel::exportRequested, this, [this] { Q_EMIT exportRequested(m_key); });
    connect(m_panel, &GonePanel::recreateRequested, this, [this] { Q_EMIT recreateRequested(m_key); });
    connect(m_panel, &GonePanel::discardRequested, this, [this] { Q_EMIT discardRequested(m_key); });
    connect(&Theme::current(), &Theme::changed, this, &ConflictPage::measure);
    measure();
    refresh();
}

void ConflictPage::buildHead()
{
    m_back->setObjectName(u"backButton"_s);
    m_back->setToolTip(tr("Back to the candidates; everything is kept (Esc)"));
    setButtonKind(m_back, ButtonKind::Quiet);
    setButtonIcon(m_back, u"chevron-left"_s);
    setTextType(m_waiting, Theme::Type::Small, ColorRole::Soft);
    m_waiting->setObjectName(u"waitingLabel"_s);
    const auto arrow = [](QToolButton *button, const QString &name, const QString &icon, const QString &what) {
        button->setObjectName(name);
        button->setIcon(themedIcon(icon, ColorRole::Soft));
        button->setToolTip(what);
        button->setAccessibleName(what);
        button->setFocusPolicy(Qt::StrongFocus);
    };
    arrow(m_previous, u"previousConflictButton"_s, u"chevron-up"_s,
          withKeys(tr("Previous candidate"), ActionId::PreviousCandidate));
    arrow(m_next, u"nextConflictButton"_s, u"chevron-down"_s, withKeys(tr("Next candidate"), ActionId::NextCandidate));
    m_title->setObjectName(u"conflictTitleLabel"_s);
    m_summary->setObjectName(u"conflictSummaryLabel"_s);
    setTextType(m_title, Theme::Type::Title);
    setTextType(m_summary, Theme::Type::Small, ColorRole::Soft);
    m_yours->setObjectName(u"yoursForAllButton"_s);
    m_yours->setToolTip(tr("Keep yours for every field that both sides changed"));
    m_theirs->setObjectName(u"theirsForAllButton"_s);
    m_theirs->setToolTip(tr("Take theirs for every field that both sides changed"));
    m_send->setObjectName(u"sendResultButton"_s);
    setButtonKind(m_send, ButtonKind::Primary);

    auto *way = new QHBoxLayout;
    way->setSpacing(size::space1);
    way->addWidget(m_back);
    way->addStretch(1);
    way->addWidget(m_waiting);
    way->addWidget(m_previous);
    way->addWidget(m_next);
    auto *words = new QVBoxLayout;
    words->setSpacing(size::space1);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    m_who->setSpacing(size::space3);
    m_who->addWidget(m_avatar, 0, Qt::AlignTop);
    m_who->addLayout(words, 1);
    auto *verbs = new QHBoxLayout(m_verbs);
    verbs->setContentsMargins(0, 0, 0, 0);
    verbs->setSpacing(size::space3);
    for (QPushButton *button : {m_yours, m_theirs, m_send})
        verbs->addWidget(button);
    verbs->addStretch(1);
    m_who->addWidget(m_verbs, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::space2);
    column->addLayout(way);
    column->addLayout(m_who);
}

void ConflictPage::measure()
{
    const Theme &theme = Theme::current();
    layout()->setContentsMargins(theme.px(size::space5), theme.px(size::space2), theme.px(size::space5),
                                 theme.px(size::space3));
    for (QToolButton *button : {m_previous, m_next})
        button->setIconSize({theme.px(size::icon), theme.px(size::icon)});
    fold();
}

/// Without room beside the name the buttons stand below it.
void ConflictPage::fold()
{
    auto *column = static_cast<QVBoxLayout *>(m_head->layout());
    const bool folded = column->indexOf(m_verbs) >= 0;
    const Theme &theme = Theme::current();
    const bool wanted =
        width() < theme.px(760) || width() - m_verbs->sizeHint().width() < theme.px(400); // its words, in any language
    if (folded == wanted)
        return;
    column->removeWidget(m_verbs);
    m_who->removeWidget(m_verbs);
    if (wanted)
        column->addWidget(m_verbs);
    else
        m_who->addWidget(m_verbs, 0, Qt::AlignVCenter);
}

/// A scroll area takes every arrow for itself, with Alt too.
bool ConflictPage::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->modifiers().testFlag(Qt::AltModifier))
        return false;
    keyPressEvent(static_cast<QKeyEvent *>(event));
    return true;
}

void ConflictPage::focusInEvent(QFocusEvent *)
{
    focusFirst();
}

void ConflictPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void ConflictPage::open(const QString &key, SendOutcome reason)
{
    m_key = key.isEmpty() ? m_model.conflictKeys().value(0) : key;
    m_reason = reason;
    m_model.setCandidate(m_key);
    m_undoFloor = m_key.isEmpty() ? 0 : m_model.undoStack()->index();
    const auto value = [this](FieldRole what) { return m_candidates->value(m_key, what).text(); };
    m_avatar->setName(value(FieldRole::FirstName), value(FieldRole::LastName));
    if (m_reason == SendOutcome::Gone || m_reason == SendOutcome::Moved)
        m_panel->setCandidate(m_key, m_reason == SendOutcome::Gone ? GonePanel::Event::Gone : GonePanel::Event::Moved);
    refresh();
    m_comparison->verticalScrollBar()->setValue(0);
    if (isVisible())
        focusFirst();
    Q_EMIT candidateChanged(m_key);
}

void ConflictPage::setKnownTags(const QStringList &tags)
{
    m_table->setKnownTags(tags);
}

void ConflictPage::focusFirst()
{
    if (m_stack->currentWidget() == m_comparison)
        m_table->focusFirst();
    else if (m_stack->currentWidget() == m_gone)
        m_panel->focusSafe();
    else
        m_back->setFocus(Qt::OtherFocusReason);
}

QString ConflictPage::summary() const
{
    const int all = m_model.toDecide();
    if (all == 0)
        return tr("Nothing left to decide: every change was made on one side only.");
    if (!m_model.isDecided())
        return tr("Nothing is sent until you decide. Both versions are kept. %1 of %2 decided.")
            .arg(m_model.decided())
            .arg(all);
    if (m_model.isEverythingTheirs())
        return tr("Everything is decided: %1 stays as it is, and there is nothing left to send.").arg(m_model.ats());
    return m_model.canSend() ? tr("Everything is decided. Nothing is sent until you send the result.")
                             : tr("Everything is decided, but one result has a problem: fix it before you send.");
}

void ConflictPage::refresh()
{
    const bool gone = m_reason == SendOutcome::Gone || m_reason == SendOutcome::Moved;
    const bool compares = !gone && m_model.rowCount() > 0;
    if (m_key.isEmpty() || (!gone && !compares)) {
        m_empty->setContent(u"git-merge"_s,
                            m_key.isEmpty() ? tr("No candidate needs a decision. When someone changes a field that you "
                                                 "changed too, both versions are compared here.")
                                            : tr("There is nothing left to decide for this candidate."),
                            tr("Back to the candidates"));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(gone ? m_gone : m_comparison);
    }
    m_avatar->setVisible(compares || gone);
    m_title->setVisible(compares || gone);
    m_summary->setVisible(compares);
    m_verbs->setVisible(compares);
    const QString name = shownName(*m_candidates, m_key);
    if (m_reason == SendOutcome::Gone)
        m_title->setText(tr("%1: no longer in %2").arg(isolated(name), m_model.ats()));
    else if (m_reason == SendOutcome::Moved)
        m_title->setText(tr("%1: moved to another job").arg(isolated(name)));
    else
        m_title->setText(tr("%1: somebody changed this candidate too").arg(isolated(name)));
    m_summary->setText(summary());
    const bool done = m_model.isEverythingTheirs();
    m_send->setText(done ? tr("D&one") : tr("&Send result"));
    m_send->setToolTip(done ? tr("Nothing left to send") : withKeys(tr("Send what is decided"), ActionId::Send));
    m_send->setEnabled(done || m_model.canSend());
    m_yours->setEnabled(m_model.toDecide() > 0);
    m_theirs->setEnabled(m_model.toDecide() > 0);
    refreshNavigation();
}

void ConflictPage::refreshNavigation()
{
    const QStringList keys = m_model.conflictKeys();
    const auto count = static_cast<int>(keys.size());
    m_waiting->setText(count > 0 ? tr("%Ln candidate(s) need a decision", nullptr, count)
                                 : tr("No candidate needs a decision"));
    const bool others = count > (keys.contains(m_key) ? 1 : 0);
    m_previous->setVisible(others);
    m_next->setVisible(others);
}

void ConflictPage::step(int by)
{
    // Also from a candidate that is decided: in the order of the list, and round at its ends.
    QStringList keys = m_model.conflictKeys();
    if (!m_key.isEmpty() && !keys.contains(m_key)) {
        const auto after = std::ranges::find_if(
            keys, [this](const QString &key) { return m_candidates->rowOf(key) > m_candidates->rowOf(m_key); });
        keys.insert(after - keys.begin(), m_key);
    }
    if (keys.size() < 2 && keys.value(0) == m_key)
        return;
    const qsizetype at = keys.indexOf(m_key) + by;
    open(keys.at((at + keys.size()) % keys.size()));
}

void ConflictPage::send()
{
    if (m_model.isEverythingTheirs())
        Q_EMIT closed();
    else if (m_model.canSend())
        Q_EMIT sendRequested(m_key);
}

void ConflictPage::undo(bool again)
{
    if (m_key.isEmpty())
        return;
    QUndoStack *stack = m_model.undoStack();
    if (again)
        stack->redo();
    else if (stack->index() > m_undoFloor)
        stack->undo();
}

bool ConflictPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool control = key->modifiers().testFlag(Qt::ControlModifier);
        const bool alt = key->modifiers().testFlag(Qt::AltModifier);
        if ((control && (ResultEditor::isEnter(key) || key->key() == Qt::Key_Z || key->key() == Qt::Key_Y)) ||
            (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) || key->key() == Qt::Key_Escape ||
            key->key() == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ConflictPage::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool compares = m_stack->currentWidget() == m_comparison;
    if (event->key() == Qt::Key_Escape && modifiers == Qt::NoModifier)
        Q_EMIT closed();
    else if (compares && ResultEditor::isEnter(event) && modifiers == Qt::ControlModifier)
        send();
    else if (event->matches(QKeySequence::Undo))
        undo(false);
    else if (event->matches(QKeySequence::Redo) || (event->key() == Qt::Key_Y && modifiers == Qt::ControlModifier))
        undo(true);
    else if (event->key() == Qt::Key_Up && modifiers == Qt::AltModifier)
        step(-1);
    else if (event->key() == Qt::Key_Down && modifiers == Qt::AltModifier)
        step(1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace vivier
