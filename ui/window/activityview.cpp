// SPDX-License-Identifier: MIT
#include "window/activityview.h"

#include "form/relativetime.h"
#include "model/accountsession.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/flowlayout.h"
#include "widgets/searchfield.h"
#include "widgets/wraplabel.h"
#include "window/activitydelegate.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeHeight = 132; ///< of the text of a row: some lines, and the rest by scrolling

/// What is sent shows there, so it is read again.
bool isShownThere(const Field &field)
{
    return field.role == FieldRole::Stage ||
           (field.kind == FieldKind::RemoteFile && field.uses.testFlag(FieldUse::SendOnce));
}

} // namespace

ActivityView::ActivityView(AccountSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new SearchField(this))
    , m_list(new QListView(this))
    , m_nothing(new WrapLabel(this))
    , m_whole(new QPlainTextEdit(this))
    , m_notes(new WrapLabel(this))
{
    setObjectName(u"activityView"_s);
    setAccessibleName(tr("Activity"));
    m_search->setObjectName(u"activitySearch"_s);
    m_search->setAccessibleName(tr("Search the activity"));
    m_search->setPlaceholderText(tr("Search the activity"));
    m_list->setObjectName(u"activityList"_s);
    m_list->setAccessibleName(accessibleName());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new ActivityDelegate([session] { return session->now(); }, m_list));
    m_list->setModel(session->activity());
    setTextType(m_nothing, Theme::Type::Small, ColorRole::Soft);
    setTextType(m_notes, Theme::Type::Small, ColorRole::Soft);
    m_notes->setObjectName(u"activityNotes"_s);
    m_whole->setObjectName(u"activityText"_s);
    m_whole->setAccessibleName(tr("The whole of it"));
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setMaximumHeight(Theme::current().px(wholeHeight));
    m_whole->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(size::space4, size::space3, size::space4, size::space3);
    all->setSpacing(size::space2);
    all->addWidget(m_search);
    all->addWidget(m_nothing);
    all->addWidget(m_list, 1);
    all->addWidget(m_whole);
    all->addWidget(m_notes);
    all->addWidget(makeButtons());

    ActivityModel *activity = session->activity();
    connect(m_search, &QLineEdit::textChanged, activity, &ActivityModel::setQuery);
    connect(m_search, &SearchField::resultsRequested, this, [this] {
        m_list->setFocus(Qt::ShortcutFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_list->model()->index(0, 0));
    });
    connect(m_list, &QListView::activated, this, &ActivityView::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityView::showWhole);
    connect(activity, &QAbstractItemModel::modelReset, this, &ActivityView::refresh);
    connect(activity, &ActivityModel::notesChanged, this, &ActivityView::refreshNotes);
    connect(session, &AccountSession::currentChanged, this, [this] {
        m_search->clear();
        refresh();
        readIfSeen();
    });
    connect(session->engine()->connectivity(), &Connectivity::stateChanged, this, [this] { readIfSeen(); });
    connect(session, &AccountSession::sendFinished, this, [this](const SendReport &report) {
        const FieldCatalog &catalog = m_session->candidates()->catalog();
        const bool shows = std::ranges::any_of(report.checks, [&catalog](const FieldCheck &check) {
            const Field *field = catalog.find(check.field);
            return field && isShownThere(*field);
        });
        if (shows && report.snapshot && report.snapshot->reference == m_session->current())
            readIfSeen(true);
    });
    refresh();
}

QWidget *ActivityView::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, size::space2);
    for (const Field &field : m_session->candidates()->catalog()) {
        if (!field.uses.testFlag(FieldUse::SendOnce))
            continue;
        auto *add =
            new QPushButton(field.kind == FieldKind::RemoteFile ? tr("Attach a link…") : tr("Write a comment…"));
        add->setObjectName(field.name + "Addition"_L1);
        add->setToolTip(tr("In the field “%1”; it is sent with the rest of the draft").arg(field.displayLabel()));
        connect(add, &QPushButton::clicked, this, [this, name = field.name] { Q_EMIT fieldRequested(name); });
        flow->addWidget(add);
        m_additions.append(add);
    }
    auto *history = new QPushButton(tr("Everything sent…"));
    history->setObjectName(u"historyButton"_s);
    history->setToolTip(
        withKeys(tr("The history of this candidate, where a send can be undone"), ActionId::ShowHistory));
    connect(history, &QPushButton::clicked, this, &ActivityView::historyRequested);
    flow->addWidget(history);
    return buttons;
}

void ActivityView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readIfSeen();
}

void ActivityView::readIfSeen(bool again)
{
    if (isVisible())
        m_session->readActivity(again);
}

void ActivityView::refresh()
{
    const ActivityModel &activity = *m_session->activity();
    const bool isAny = activity.rowCount() > 0;
    m_list->setVisible(isAny);
    m_nothing->setVisible(!isAny);
    m_search->setVisible(activity.total() > 0);
    m_nothing->setText(m_session->current().isEmpty() ? tr("Choose a candidate to see what happened.")
                       : activity.total() > 0         ? tr("Nothing of it matches the search.")
                                              : tr("Nothing has been sent from Vivier for this candidate yet."));
    m_nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    for (QPushButton *add : std::as_const(m_additions))
        add->setEnabled(!m_session->current().isEmpty());
    showWhole();
    refreshNotes();
}

void ActivityView::refreshNotes()
{
    const QString notes = m_session->activity()->notes().join(u'\n');
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
}

/// What a row of two lines cuts, and what is longer than that.
void ActivityView::showWhole()
{
    const QModelIndex row = m_list->currentIndex();
    const QDateTime at = row.data(ActivityModel::AtRole).toDateTime();
    QStringList lines{row.data().toString()};
    if (at.isValid())
        lines.append(absoluteTime(at));
    if (const QString detail = row.data(ActivityModel::DetailRole).toString(); !detail.isEmpty())
        lines.append({QString(), detail});
    m_whole->setPlainText(row.isValid() ? lines.join(u'\n') : QString());
    m_whole->setVisible(row.isValid());
}

void ActivityView::open(const QModelIndex &row)
{
    const QUrl link = row.data(ActivityModel::LinkRole).toUrl();
    if (!link.isEmpty())
        Q_EMIT linkRequested(link);
    else if (row.data(ActivityModel::KindRole).toInt() == static_cast<int>(ActivityModel::Kind::Sent))
        Q_EMIT historyRequested();
}

} // namespace vivier
