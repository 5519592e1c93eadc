// SPDX-License-Identifier: MIT
#include "bulk/bulkpage.h"

#include "bulk/bulkview.h"
#include "bulk/editchip.h"
#include "theme/plainlabel.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/choicechips.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Show = BulkModel::Show;

QString showId(Show show)
{
    return QString::number(static_cast<int>(show));
}

bool isConfirmKey(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnter && (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

} // namespace

BulkPage::BulkPage(AccountSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session->candidates(), session->jobs())
    , m_back(new QPushButton(tr("&Back"), this))
    , m_summary(new ElidedLabel({}, Theme::Type::Body, ColorRole::Soft, this))
    , m_save(new QPushButton(tr("Save as &drafts"), this))
    , m_send(new QPushButton(tr("&Send"), this))
    , m_chipRow(new QWidget(this))
    , m_flow(new FlowLayout(m_chipRow, size::space2))
    , m_more(new QPushButton(tr("Another f&ield…"), m_chipRow))
    , m_panel(new BulkEditPanel(this))
    , m_all(new QCheckBox(tr("A&ll of these"), this))
    , m_show(new ChoiceChips(this))
    , m_hint(new ElidedLabel({}, Theme::Type::Small, ColorRole::Faint, this))
    , m_view(new BulkView(&m_model, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"bulkPage"_s);
    setAccessibleName(tr("What will change"));
    m_back->setObjectName(u"backButton"_s);
    m_back->setToolTip(tr("Back (Esc)"));
    setButtonKind(m_back, ButtonKind::Quiet);
    setButtonIcon(m_back, u"chevron-left"_s);
    m_summary->setObjectName(u"bulkSummaryLabel"_s);
    m_save->setObjectName(u"bulkSaveButton"_s);
    m_save->setToolTip(tr("They become drafts like any others; nothing is sent yet"));
    m_send->setObjectName(u"bulkSendButton"_s);
    m_send->setToolTip(withKeys(tr("Send everything included, all together"), ActionId::Send));
    setButtonKind(m_send, ButtonKind::Primary);
    setButtonIcon(m_send, u"send"_s, ColorRole::OnAccent);
    m_more->setObjectName(u"bulkMoreButton"_s);
    setButtonIcon(m_more, u"plus"_s);
    m_all->setObjectName(u"bulkAllBox"_s);
    m_all->setToolTip(tr("Include or skip all candidates shown"));
    m_show->setObjectName(u"bulkShowChips"_s);
    m_show->setAccessibleName(tr("Candidates shown"));
    m_hint->setObjectName(u"bulkHintLabel"_s);
    m_hint->setText(tr("Nothing is saved yet. Space skips, Enter opens, F2 decides."));
    m_empty->setObjectName(u"bulkEmptyState"_s);
    m_panel->hide();
    layOut();

    connect(&Theme::current(), &Theme::changed, this, &BulkPage::measure);
    connect(m_back, &QPushButton::clicked, this, &BulkPage::leave);
    connect(m_save, &QPushButton::clicked, this, [this] { confirm(false); });
    connect(m_send, &QPushButton::clicked, this, [this] { confirm(true); });
    connect(m_more, &QPushButton::clicked, this, [this] { add({}); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model.peopleCount() == 0)
            leave();
        else
            add({});
    });
    connect(m_panel, &BulkEditPanel::changed, this, &BulkPage::takeEdit);
    connect(m_panel, &BulkEditPanel::done, this, &BulkPage::endEdit);
    connect(m_all, &QCheckBox::clicked, this, [this] { m_model.setAllTicked(m_model.ticked() < m_model.tickable()); });
    connect(m_show, &ChoiceChips::chosen, this,
            [this](const QString &id) { m_model.setShown(static_cast<Show>(id.toInt())); });
    connect(m_view, &BulkView::candidateRequested, this, &BulkPage::candidateRequested);
    connect(m_view, &BulkView::compareRequested, this, &BulkPage::compareRequested);
    connect(&m_model, &BulkModel::readFailed, this, &BulkPage::failed);
    connect(session->candidates()->snapshots(), &HeldSnapshots::readFailed, this, [this] { m_applying = false; });
    connect(&m_model, &BulkModel::summaryChanged, this, [this] {
        refresh();
        if (m_model.isReady() && m_confirmed)
            confirm(*std::exchange(m_confirmed, {}));
    });
    // Else an edit that was begun and left would come back for whoever is selected later.
    connect(session->selection(), &CandidateSelection::changed, this, [this] {
        if (!isVisible())
            forget();
    });
    refresh();
}

void BulkPage::layOut()
{
    auto *title = new PlainLabel(tr("What will change"), this);
    setTextType(title, Theme::Type::Title);
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(title);
    head->addWidget(m_summary, 1);
    head->addWidget(m_save);
    head->addWidget(m_send);
    m_flow->addWidget(m_more);
    auto *filter = new QHBoxLayout;
    filter->addWidget(m_all);
    filter->addWidget(m_show, 1);
    filter->addWidget(m_hint, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_chipRow);
    column->addWidget(m_panel);
    column->addLayout(filter);
    column->addLayout(m_stack, 1);
    m_chipRow->setProperty(isPane, true);
    m_view->setProperty(isPane, true);
    measure();
}

void BulkPage::measure()
{
    const Theme &theme = Theme::current();
    layout()->setContentsMargins(theme.px(size::space5), theme.px(size::space4), theme.px(size::space5),
                                 theme.px(size::space4));
    layout()->setSpacing(theme.px(size::space2));
}

void BulkPage::setLetters(const QList<QAction *> &actions)
{
    m_letters = actions;
    m_view->addActions(actions); // which would look for a row that begins so
}

void BulkPage::open(const QStringList &keys, const QList<BulkEdit> &edits)
{
    if (keys != m_keys || m_model.peopleCount() == 0) {
        forget();
        m_keys = keys;
        m_model.setCandidates(keys);
    }
    for (const BulkEdit &edit : edits)
        add(edit);
    if (edits.isEmpty())
        add({});
}

/// One edit of a field is enough; of a set, one of each kind.
void BulkPage::add(const BulkEdit &edit)
{
    const Field *field = m_model.catalog().find(edit.field);
    const auto known = std::ranges::find_if(m_edits, [&](const BulkEdit &other) {
        const bool isOneOfSeveral = field && (field->isSet() || field->kind == FieldKind::Metadata);
        return other.field == edit.field && (!isOneOfSeveral || other.kind == edit.kind);
    });
    const qsizetype place = std::distance(m_edits.begin(), known);
    const bool isThere = known != m_edits.end(); // who asks for it again changes it
    const bool isOther = isThere && isComplete(edit, m_model.catalog()) && m_edits.at(place) != edit;
    if (!isThere)
        m_edits.append(edit);
    else if (isOther)
        m_edits[place] = edit;
    showChips();
    m_model.setEdits(m_edits);
    if ((!isThere || isOther) && isComplete(m_edits.at(place), m_model.catalog()))
        closePanel();
    else
        openChip(place);
    refresh();
}

/// The next thing to say, or the edit is made.
void BulkPage::endEdit()
{
    m_panel->commit();
    if (m_open >= 0 && !isComplete(m_edits.at(m_open), m_model.catalog()))
        m_panel->focusFirst();
    else
        closePanel();
}

BulkEditPanel::Choices BulkPage::choices() const
{
    BulkEditPanel::Choices choices{.fields = {},
                                   .stageNames = stageNames(m_model.jobs()),
                                   .tags = m_session->tags()->tags(),
                                   .jobs = m_session->jobs(),
                                   .today = latestDay(m_session->now())};
    const FieldCatalog &catalog = m_model.catalog();
    for (int column = 0; column < catalog.size(); ++column) {
        const Field &field = catalog.at(column);
        if (isForMany(field) && m_session->candidates()->isSeen(column))
            choices.fields.append(field);
    }
    return choices;
}

void BulkPage::openChip(qsizetype place)
{
    m_open = place;
    m_panel->edit(m_edits.at(place), choices());
    m_panel->show();
    showChips();
    m_panel->focusFirst();
}

void BulkPage::closePanel()
{
    if (m_open >= 0)
        m_panel->commit();
    m_open = -1;
    m_panel->hide();
    // What says nothing yet was not meant.
    m_edits.removeIf([this](const BulkEdit &edit) { return !isComplete(edit, m_model.catalog()); });
    showChips();
    m_model.setEdits(m_edits);
    refresh();
    focusFirst();
}

void BulkPage::removeChip(qsizetype place)
{
    if (place >= m_edits.size())
        return;
    m_edits.removeAt(place);
    m_open = -1;
    m_panel->hide();
    showChips();
    m_model.setEdits(m_edits);
    refresh();
    if (m_chips.isEmpty())
        m_more->setFocus(Qt::OtherFocusReason);
    else
        m_chips.at(std::min(place, m_chips.size() - 1))->setFocus(Qt::OtherFocusReason);
}

void BulkPage::takeEdit()
{
    if (m_open < 0)
        return;
    m_edits[m_open] = m_panel->current();
    showChips();
    m_model.setEdits(m_edits);
    refresh();
}

void BulkPage::showChips()
{
    QList<qsizetype> places(m_edits.size());
    std::iota(places.begin(), places.end(), 0);
    m_flow->refill(
        &m_chips, places, [](const EditChip *, qsizetype) { return true; },
        [this](qsizetype place) {
            auto *chip = new EditChip(m_chipRow);
            connect(chip, &QAbstractButton::clicked, this, [this, place] {
                if (m_open == place)
                    closePanel();
                else
                    openChip(place);
            });
            connect(chip, &EditChip::removeRequested, this, [this, place] { removeChip(place); });
            return chip;
        });
    for (qsizetype place = 0; place < m_edits.size(); ++place) {
        const BulkEdit &edit = m_edits.at(place);
        const Field *field = m_model.catalog().find(edit.field);
        m_chips.at(place)->setWords(field ? bulkEditWords(edit, *field, *m_session->jobs()) : tr("Choose a field"));
        m_chips.at(place)->setOpen(place == m_open);
    }
}

void BulkPage::refresh()
{
    const bool isReady = m_model.isReady();
    const int people = m_model.peopleCount();
    const bool asks = !m_model.fields().isEmpty();
    const int changes = isReady ? m_model.chosenChanges() : 0;
    const QLocale locale;
    QString summary = tr("%Ln candidate(s)", nullptr, people);
    if (isReady && asks)
        //: %1 of the candidates that are selected
        summary = tr("%Ln change(s)", nullptr, changes) + u" · "_s +
                  tr("%1 of %Ln candidate(s)", nullptr, people).arg(locale.toString(m_model.chosenPeople()));
    m_summary->setText(summary);
    m_send->setText(changes > 0 ? tr("&Send %Ln change(s)", nullptr, changes) : tr("&Send"));
    for (QPushButton *button : {m_save, m_send})
        button->setEnabled(changes > 0 && !m_applying);
    QList<ChoiceChips::Choice> shows{{showId(Show::All), tr("All"), m_model.count(Show::All)},
                                     {showId(Show::Changing), tr("Will change"), m_model.count(Show::Changing)}};
    const auto offer = [&](Show show, const QString &words) {
        if (m_model.count(show) > 0 || m_model.shown() == show)
            shows.append({showId(show), words, m_model.count(show)});
    };
    offer(Show::NeedsYou, tr("To check"));
    offer(Show::Unchanged, tr("Nothing to change"));
    if (isReady)
        m_show->setChoices(shows);
    m_show->setCurrent(showId(m_model.shown()));
    const bool hasRows = people > 0 && asks;
    for (QWidget *part :
         {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_show), static_cast<QWidget *>(m_hint)})
        part->setVisible(hasRows);
    m_more->setVisible(people > 0);
    m_all->setEnabled(m_model.tickable() > 0);
    m_all->setCheckState(m_model.ticked() == 0                    ? Qt::Unchecked
                         : m_model.ticked() == m_model.tickable() ? Qt::Checked
                                                                  : Qt::PartiallyChecked);
    if (people == 0)
        m_empty->setContent(u"users"_s, tr("No candidates are selected. Select several in the list first."),
                            tr("Back to the &list"));
    else if (!asks)
        m_empty->setContent(
            u"pencil"_s,
            tr("Choose what to change for %Ln candidate(s). You see everything before any of it is saved.", nullptr,
               people),
            m_open < 0 ? tr("Ch&oose a field…") : QString());
    else
        m_empty->setContent(u"filter"_s, tr("No candidates here."));
    const bool hadFocus = m_view->hasFocus();
    m_stack->setCurrentWidget(hasRows && m_model.rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (hadFocus && !m_view->isVisibleTo(this))
        m_show->setFocus(Qt::OtherFocusReason);
}

void BulkPage::focusFirst()
{
    if (m_open >= 0)
        m_panel->focusFirst();
    else if (m_stack->currentWidget() == m_view)
        m_view->enter();
    else if (m_more->isVisibleTo(this))
        m_more->setFocus(Qt::OtherFocusReason);
    else
        m_back->setFocus(Qt::OtherFocusReason);
}

void BulkPage::focusInEvent(QFocusEvent *)
{
    focusFirst();
}

/// Only of what was looked at: the answer to it may be on its way.
void BulkPage::confirm(bool send)
{
    if (m_open >= 0)
        m_panel->commit();
    if (!m_model.isReady()) {
        m_confirmed = send;
        return;
    }
    const BulkPreview preview = m_model.chosen();
    if (preview.rows.isEmpty() || std::exchange(m_applying, true))
        return;
    m_session->applyBulk(preview, send, this, [this] {
        m_applying = false;
        leave();
    });
}

/// What was begun is given up with it.
void BulkPage::leave()
{
    forget();
    Q_EMIT closed();
}

void BulkPage::forget()
{
    m_keys.clear();
    m_edits.clear();
    m_open = -1;
    m_confirmed.reset();
    m_panel->hide();
    m_model.setShown(Show::All);
    m_model.setCandidates({});
    m_model.setEdits({});
    showChips();
    refresh();
}

/// nullptr: the key is none.
QAction *BulkPage::letterOf(const QKeyEvent &key) const
{
    const auto isIt = [&key](const QAction *action) {
        return action->isEnabled() && action->isVisible() && action->shortcut() == QKeySequence(key.keyCombination());
    };
    const auto found = std::ranges::find_if(m_letters, isIt);
    return found == m_letters.cend() ? nullptr : *found;
}

bool BulkPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isConfirmKey(key) || key.key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void BulkPage::keyPressEvent(QKeyEvent *event)
{
    if (isConfirmKey(*event))
        confirm(true);
    else if (event->key() == Qt::Key_Escape && m_open >= 0)
        closePanel();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else if (QAction *letter = letterOf(*event))
        letter->trigger();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vivier
