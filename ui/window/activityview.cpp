// SPDX-License-Identifier: MIT
#include "window/activityview.h"

#include "candidate/singleline.h"
#include "form/fieldwords.h"
#include "form/relativetime.h"
#include "model/accountsession.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/clearlayout.h"
#include "widgets/wraplabel.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int activityRows = 12; ///< the page of the history has them all

} // namespace

ActivityView::ActivityView(AccountSession *session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_column(new QVBoxLayout)
{
    setObjectName(u"activityView"_s);
    setAccessibleName(tr("Activity"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepScrollBarPlace(this);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(size::space4, size::space3, size::space4, size::space3);
    all->setSpacing(size::space3);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(size::space2);
    all->addLayout(m_column);
    auto *history = new QPushButton(tr("Everything sent…"));
    history->setObjectName(u"historyButton"_s);
    history->setToolTip(
        withKeys(tr("The history of this candidate, where a send can be undone"), ActionId::ShowHistory));
    all->addWidget(history, 0, Qt::AlignLeading);
    all->addStretch(1);
    setWidget(inside);
    for (QWidget *clear : {inside, viewport()})
        clear->setAutoFillBackground(false); // the pane paints its own ground
    connect(history, &QPushButton::clicked, this, &ActivityView::historyRequested);
    connect(session->journal(), &QAbstractItemModel::modelReset, this, &ActivityView::refresh);
    refresh();
}

/// A row stands for what the history tells whole.
void ActivityView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = m_column->indexOf(childAt(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && row >= 0 && row < m_session->journal()->rowCount())
        Q_EMIT historyRequested();
}

void ActivityView::refresh()
{
    clearLayout(m_column);
    const JournalModel &journal = *m_session->journal();
    const QDateTime now = m_session->now();
    const auto add = [this](const QString &text, const QString &detail = {}) {
        auto *label = new WrapLabel;
        label->setText(text);
        label->setToolTip(detail);
        setTextType(label, Theme::Type::Small, ColorRole::Soft);
        m_column->addWidget(label);
    };
    if (m_session->current().isEmpty()) {
        add(tr("Choose a candidate to see what was sent."));
        return;
    }
    for (int row = 0; row < qMin(journal.rowCount(), activityRows); ++row) {
        const QModelIndex entry = journal.index(row);
        const QString when = relativeTime(entry.data(JournalModel::AtRole).toDateTime(), now);
        add(when + u" · "_s + entry.data(JournalModel::TextRole).toString(),
            entry.data(JournalModel::DetailRole).toString());
    }
    if (journal.rowCount() == 0)
        add(tr("Nothing has been sent from Vivier for this candidate yet."));
    const FieldCatalog &catalog = m_session->candidates()->catalog();
    const Candidate snapshot = m_session->candidates()->snapshot(m_session->current());
    const QDateTime created =
        QDateTime::fromString(snapshot.value(catalog.name(FieldRole::CreatedAt)).text(), Qt::ISODateWithMs);
    if (!created.isValid())
        return;
    const QString origin = factWords(snapshot.value(catalog.name(FieldRole::Origin)).text());
    const QString when = relativeTime(created, now);
    add(origin.isEmpty() ? tr("%1 · created").arg(when) : tr("%1 · created, origin %2").arg(when, isolated(origin)));
}

} // namespace vivier
