// SPDX-License-Identifier: MIT
#include "list/candidatelistpane.h"

#include "candidate/singleline.h"
#include "list/candidatedelegate.h"
#include "list/candidatelistview.h"
#include "list/emptylist.h"
#include "list/filterbar.h"
#include "list/listchips.h"
#include "list/othermatchesview.h"
#include "model/accountsession.h"
#include "model/savedcounts.h"
#include "model/savedfilters.h"
#include "model/selectioncounts.h"
#include "theme/plainlabel.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/busybar.h"
#include "widgets/emptystate.h"
#include "widgets/narrowbox.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString withoutJob = u"(none)"_s; // no reference: those are letters and digits

} // namespace

CandidateListPane::CandidateListPane(AccountSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_head(new QVBoxLayout)
    , m_line(new QHBoxLayout)
    , m_jobs(new NarrowBox(10, this))
    , m_chips(new ChoiceChips(this))
    , m_bar(new FilterBar(session, this))
    , m_savedCounts(new SavedCounts(session->candidates(), session->jobs(), this))
    , m_count(new PlainLabel(this))
    , m_sort(new SortButton(session->candidates()->catalog(), this))
    , m_hidden(new PlainLabel(this))
    , m_delegate(new CandidateDelegate(session->jobs(), this))
    , m_list(new CandidateListView(session, m_delegate, this))
    , m_place(m_list, session->list())
    , m_empty(new EmptyState(this))
    , m_others(new OtherMatchesView(this))
    , m_busy(new BusyBar(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"candidateListPane"_s);
    m_jobs->setObjectName(u"jobComboBox"_s);
    m_jobs->setAccessibleName(tr("Job"));
    m_chips->setObjectName(u"filterChips"_s);
    m_chips->setAccessibleName(tr("Filter"));
    m_chips->setOneLine(); // the list needs the height
    m_list->setObjectName(u"candidateListView"_s);
    m_list->setAccessibleName(tr("Candidates"));
    m_count->setObjectName(u"foundCountLabel"_s);
    m_count->setWordWrap(true);
    m_hidden->setObjectName(u"selectedElsewhereLabel"_s);
    m_hidden->setWordWrap(true);
    setTextType(m_hidden, Theme::Type::Small, ColorRole::Soft);

    m_head->setContentsMargins(14, 10, 14, 10);
    m_head->setSpacing(size::space2);
    m_head->addWidget(m_jobs);
    m_head->addWidget(m_chips);
    m_line->setSpacing(size::space2);
    m_line->addWidget(m_count, 1);
    m_head->addLayout(m_line);
    m_head->addWidget(m_hidden);
    takeTools();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(m_stack, 1);
    column->addWidget(m_others);
    m_busy->setContentsMargins(14, size::space1, 14, size::space1);
    column->addWidget(m_busy);
    m_busy->hide();
    setProperty(isPane, true);
    setFocusProxy(m_list);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &CandidateListPane::showMenu);
    connect(m_list, &CandidateListView::dragged, this, &CandidateListPane::dragged);
    m_list->installEventFilter(this);
    connect(m_others, &OtherMatchesView::opened, this, &CandidateListPane::otherChosen);
    connect(m_others, &OtherMatchesView::leftUpwards, this, [this] {
        if (m_session->list()->rowCount() > 0)
            m_list->setFocus(Qt::ShortcutFocusReason);
        else
            focusPreviousChild();
    });

    connect(m_jobs, &QComboBox::activated, this, [this] {
        applyFilter();
        Q_EMIT jobChosen(choice());
    });
    connect(m_sort, &SortButton::chosen, this, &CandidateListPane::applyOrder);
    connect(m_chips, &ChoiceChips::chosen, this, &CandidateListPane::chooseChip);
    connect(m_chips, &ChoiceChips::menuOpening, this, &CandidateListPane::addToMenu);
    connect(m_bar, &FilterBar::changed, this, &CandidateListPane::applyFilter);
    connect(m_bar, &FilterBar::saveRequested, this, &CandidateListPane::saveFilter);
    connect(m_bar, &FilterBar::clearRequested, this, &CandidateListPane::clearFilters);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_session->list()->keyAt(index.row())); });
    connect(session, &AccountSession::currentChanged, m_list, &CandidateListView::showOpen);
    connect(session->selection(), &CandidateSelection::changed, this, [this] {
        refreshCount();
        QAccessibleEvent told(m_count, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    });
    connect(m_list->model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QString open = m_session->opening();
        if (m_filtering || (m_session->list()->rowOf(open) < 0 && !open.isEmpty()))
            m_place.forget(); // somebody new is shown, or another list
        else
            m_place.keep(open);
    });
    connect(m_list->model(), &QAbstractItemModel::modelReset, this, [this] { // after the view
        m_list->showOpen();
        if (m_filtering && m_session->list()->rowOf(m_session->opening()) < 0)
            m_list->scrollToTop(); // another list is seen from its beginning
        m_place.find();
        refreshEmpty();
        refreshCount();
        m_read.start();
    });
    m_read.setSingleShot(true);
    m_read.setInterval(0);
    connect(&m_read, &QTimer::timeout, this, &CandidateListPane::readShown);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, &m_read, qOverload<>(&QTimer::start));
    connect(session->list(), &CandidateListModel::countsChanged, this, [this] {
        refreshChips();
        refreshCount();
        const CandidateFilter &filter = m_session->list()->filter();
        const bool gone = m_query.isEmpty() && filter.show == CandidateFilter::Show::Status &&
                          filter.status == CandidateRows::otherStatus &&
                          !m_session->list()->counts().byStatus.contains(filter.status);
        if (gone) { // its chip went with the last of them
            m_chips->setCurrent(allChip);
            applyFilter();
        }
        refreshEmpty();
    });
    connect(m_savedCounts, &SavedCounts::changed, this, &CandidateListPane::refreshChips);
    connect(session->jobs(), &JobModel::changed, this, &CandidateListPane::refreshJobs);
    connect(session, &AccountSession::loaded, this, [this] {
        refreshEmpty();
        refreshCount();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &CandidateListPane::leaveEmpty);
    SyncEngine *engine = session->engine();
    connect(engine, &SyncEngine::pullStarted, this, [this] { showProgress(true); });
    connect(engine, &SyncEngine::pullFinished, this, [this] { showProgress(false); });
    connect(engine, &SyncEngine::pullProgressed, this, [this](const PullProgress &progress) {
        const bool inOnePass = progress.jobsTotal <= 1 && progress.candidatesTotal >= progress.candidates;
        const QString words =
            inOnePass ? tr("Loading candidates: %L1 of %L2").arg(progress.candidates).arg(progress.candidatesTotal)
                      : tr("Loading candidates: %L1").arg(progress.candidates);
        m_busy->setProgress(words, progress.candidates,
                            progress.jobsTotal > 1 ? qMax(progress.candidatesTotal, progress.candidates)
                                                   : qMax(progress.candidatesTotal, 0));
    });
    connect(m_busy, &BusyBar::cancelRequested, engine, &SyncEngine::cancelPull);
    refreshJobs();
    refreshChips();
    if (session->isLoaded()) // of an account that was open before, nothing else tells it
        refreshCount();
    refreshEmpty();
    showProgress(engine->isPulling());
}

void CandidateListPane::takeTools()
{
    m_head->insertWidget(m_head->indexOf(m_chips) + 1, m_bar);
    m_line->addWidget(m_sort);
    for (QWidget *tool : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_sort)})
        tool->show(); // it is hidden by the change of its place
}

void CandidateListPane::showProgress(bool pulling)
{
    if (pulling)
        m_busy->setProgress(tr("Loading jobs…"), 0, 0);
    m_busy->setVisible(pulling);
    refreshEmpty();
}

QString CandidateListPane::choice() const
{
    return m_jobs->currentData().toString();
}

QString CandidateListPane::job() const
{
    return choice() == withoutJob ? QString() : choice();
}

void CandidateListPane::setJob(const QString &choice)
{
    const int index = m_jobs->findData(choice);
    if (index >= 0)
        m_jobs->setCurrentIndex(index);
    applyFilter();
}

QString CandidateListPane::top() const
{
    return m_place.top();
}

void CandidateListPane::bringBack(const QString &job, const QString &chip, const QString &query, const QString &top,
                                  const FilterConditions &conditions)
{
    m_bar->setConditions(conditions);
    m_jobs->setCurrentIndex(qMax(0, m_jobs->findData(job)));
    if (!chip.isEmpty())
        m_chips->setCurrent(chip);
    setQuery(query);
    if (!m_chips->isOffered(m_chips->current())) {
        m_chips->setCurrent(allChip);
        applyFilter();
    }
    recognizeSaved();
    m_place.begin(top);
}

void CandidateListPane::setOrder(const QString &word)
{
    m_sort->setOrder(orderOf(word));
    applyOrder();
}

void CandidateListPane::applyOrder()
{
    m_filtering = true;
    m_list->endRange();
    m_session->list()->setOrder(m_sort->order());
    m_filtering = false;
}

void CandidateListPane::refreshJobs()
{
    const QString chosen = choice();
    m_jobs->clear();
    m_jobs->addItem(tr("All jobs"), QString());
    if (m_session->candidates()->catalog().find(FieldRole::Jobs)) {
        m_jobs->addItem(tr("No job"), withoutJob);
        m_jobs->setItemData(1, tr("Candidates without a job"), Qt::ToolTipRole);
    }
    const JobModel &jobs = *m_session->jobs();
    for (const Job &job : jobs.jobs()) {
        m_jobs->addItem(isolated(job.name), job.reference);
        m_jobs->setItemData(m_jobs->count() - 1, isolated(jobs.organizationName(job.organizationReference)),
                            Qt::ToolTipRole);
    }
    m_jobs->setCurrentIndex(qMax(0, m_jobs->findData(chosen)));
    refreshChips();
}

void CandidateListPane::refreshChips()
{
    m_chips->setChoices(filterChoices(*m_session, m_saved ? m_saved->filters() : QList<SavedFilter>(), *m_savedCounts));
    if (m_chips->current().isEmpty())
        m_chips->setCurrent(allChip);
}

void CandidateListPane::setQuery(const QString &query)
{
    m_query = query;
    applyFilter();
}

void CandidateListPane::clearFilters()
{
    m_chips->setCurrent(allChip);
    m_bar->setConditions({});
    m_query.clear();
    Q_EMIT searchCleared();
    applyFilter();
}

void CandidateListPane::showDrafts()
{
    m_jobs->setCurrentIndex(0);
    clearFilters();
    m_chips->setCurrent(draftsChip);
    applyFilter();
}

void CandidateListPane::showAllStages()
{
    const CandidateFilter::Show show = m_session->list()->filter().show;
    if (show != CandidateFilter::Show::Stage && show != CandidateFilter::Show::Status)
        return;
    m_chips->setCurrent(allChip);
    applyFilter();
}

void CandidateListPane::applyFilter()
{
    CandidateFilter filter{
        .job = job(), .withoutJob = choice() == withoutJob, .query = m_query, .conditions = conditions()};
    if (!m_savedOn.isEmpty() && !isAsSaved())
        leaveSaved();
    if (!showChip(m_chips->current(), *m_session, &filter))
        m_chips->setCurrent(allChip);
    const bool searched = m_delegate->searches();
    m_delegate->setQuery(m_query);
    m_delegate->setShowsJobs(choice().isEmpty());
    m_filtering = true;
    m_list->endRange();
    m_session->list()->setFilter(filter);
    m_filtering = false;
    m_bar->setUnknown(m_session->list()->unknownConditions());
    const bool filters = !conditions().isEmpty() || !m_query.isEmpty() || m_chips->current() != allChip;
    m_bar->setFilters(filters, filters && m_savedOn.isEmpty());
    if (m_delegate->searches() != searched)
        m_list->doItemsLayout(); // rows are of another height
    m_list->viewport()->update();
    refreshChips();
    refreshEmpty();
    refreshCount();
    m_read.start();
}

void CandidateListPane::refreshCount()
{
    const CandidateListModel *list = m_session->list();
    const SelectionCounts chosen = selectionCounts(*m_session->selection(), *list);
    const int found = list->countOf(list->filter()); // the number of its chip
    const auto outOf = [](const QString &words, int count, int all) {
        return words.arg(QLocale().toString(count), QLocale().toString(all));
    };
    if (chosen.selected == 0)
        //: How many candidates a search found, and of how many.
        m_count->setText(list->searches() || !conditions().isEmpty()
                             ? outOf(tr("%1 of %2"), found, list->counts().searched)
                             : tr("%Ln candidate(s)", nullptr, found));
    else if (chosen.hidden == 0)
        //: How many candidates the recruiter selected in the list, and of how many.
        m_count->setText(outOf(tr("%1 of %2 selected"), chosen.selected, chosen.of));
    else
        m_count->setText(tr("%Ln selected", nullptr, chosen.selected));
    m_hidden->setText(chosen.notListedWords());
    m_hidden->setVisible(chosen.hidden > 0);
    setTextType(m_count, chosen.selected == 0 ? Theme::Type::Small : Theme::Type::SmallStrong,
                chosen.selected == 0 ? ColorRole::Soft : ColorRole::Text);
}

void CandidateListPane::refreshEmpty()
{
    const bool empty = m_session->list()->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        return;
    const EmptyList said = emptyList(*m_session);
    m_empty->setContent(said.icon, said.sentence, said.action);
}

void CandidateListPane::leaveEmpty()
{
    switch (emptyList(*m_session).way) {
    case EmptyList::Way::Wait:
        break;
    case EmptyList::Way::ShowAll:
        clearFilters();
        break;
    case EmptyList::Way::ShowArchived:
        m_chips->setCurrent(archivedChip);
        applyFilter();
        break;
    case EmptyList::Way::Read:
        Q_EMIT pullRequested();
        break;
    }
}

void CandidateListPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().color(ColorRole::Panel));
}

} // namespace vivier
