#include "list/candidatelistpane.h"

#include "candidate/singleline.h"
#include "list/candidatedelegate.h"
#include "list/othermatchesview.h"
#include "model/workspace.h"
#include "theme/plainlabel.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/busybar.h"
#include "widgets/emptystate.h"

#include <QComboBox>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString allChip = u"all"_s;
const QString draftsChip = u"drafts"_s;
const QString archivedChip = u"archived"_s;
const QString stagePrefix = u"stage:"_s;
const QString statusPrefix = u"status:"_s;
const QString withoutJob = u"(none)"_s; // no reference: those are letters and digits

/// The rows with what a screen reader says of them, which is what they show.
class SpokenRows : public QIdentityProxyModel
{
public:
    SpokenRows(QAbstractItemModel *rows, const CandidateDelegate *delegate, QObject *parent)
        : QIdentityProxyModel(parent)
        , m_delegate(delegate)
    {
        setSourceModel(rows);
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::AccessibleTextRole ? m_delegate->spoken(index) : QIdentityProxyModel::data(index, role);
    }

private:
    const CandidateDelegate *m_delegate;
};

/// Its rows go on to the edge of the pane, below the scroll bar, and are of one height.
class RowList : public QListView
{
public:
    using QListView::QListView;

    /// What one row shows is another: QListView would lay all of them out anew.
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override
    {
        QAbstractItemView::dataChanged(first, last, roles); // NOLINT(bugprone-parent-virtual-call)
    }

protected:
    void updateGeometries() override
    {
        QListView::updateGeometries();
        const QScrollBar *bar = verticalScrollBar();
        const int width = bar->isVisibleTo(this) ? bar->width() : 0;
        const QMargins under = isRightToLeft() ? QMargins(-width, 0, 0, 0) : QMargins(0, 0, -width, 0);
        if (viewportMargins() == under)
            return;
        setViewportMargins(under);
        bar->parentWidget()->raise();
    }
};

} // namespace

CandidateListPane::CandidateListPane(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_jobs(new QComboBox(this))
    , m_chips(new ChoiceChips(this))
    , m_count(new PlainLabel(this))
    , m_delegate(new CandidateDelegate(workspace->jobs(), this))
    , m_list(new RowList(this))
    , m_empty(new EmptyState(this))
    , m_others(new OtherMatchesView(this))
    , m_busy(new BusyBar(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"candidateListPane"_s);
    m_jobs->setObjectName(u"jobComboBox"_s);
    m_jobs->setAccessibleName(tr("Job"));
    m_jobs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_jobs->setMinimumContentsLength(10);
    m_chips->setObjectName(u"filterChips"_s);
    m_chips->setAccessibleName(tr("Filter"));
    m_list->setObjectName(u"candidateListView"_s);
    m_list->setAccessibleName(tr("Candidates"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(new SpokenRows(workspace->list(), m_delegate, m_list));
    m_count->setObjectName(u"foundCountLabel"_s);
    setTextType(m_count, Theme::Type::Small, Token::Soft);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(14, 10, 14, 10);
    head->setSpacing(size::space2);
    head->addWidget(m_jobs);
    head->addWidget(m_chips);
    head->addWidget(m_count);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    column->addWidget(m_others);
    m_busy->setContentsMargins(14, size::space1, 14, size::space1);
    column->addWidget(m_busy);
    m_busy->hide();
    setProperty(isPane, true);
    setFocusProxy(m_list);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &CandidateListPane::showMenu);
    m_list->installEventFilter(this);
    connect(m_others, &OtherMatchesView::opened, this, &CandidateListPane::otherChosen);
    connect(m_others, &OtherMatchesView::leftUpwards, this, [this] {
        if (m_workspace->list()->rowCount() > 0)
            m_list->setFocus(Qt::ShortcutFocusReason);
        else
            focusPreviousChild();
    });

    connect(m_jobs, &QComboBox::activated, this, [this] {
        applyFilter();
        Q_EMIT jobChosen(choice());
    });
    connect(m_chips, &ChoiceChips::chosen, this, &CandidateListPane::applyFilter);
    // The selection, not the current row: a view that gets the focus makes its first row current, which opens nobody.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
        if (!m_selecting && !selected.isEmpty())
            m_workspace->setCurrent(m_workspace->list()->keyAt(selected.first().row()));
    });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_workspace->list()->keyAt(index.row())); });
    connect(workspace, &Workspace::currentChanged, this, &CandidateListPane::selectCurrent);
    connect(m_list->model(), &QAbstractItemModel::modelAboutToBeReset, this, &CandidateListPane::keepPlace);
    connect(m_list->model(), &QAbstractItemModel::modelReset, this, [this] { // after the view
        selectCurrent();
        findPlace();
        refreshEmpty();
        refreshCount();
        m_read.start();
    });
    m_read.setSingleShot(true);
    m_read.setInterval(0);
    connect(&m_read, &QTimer::timeout, this, &CandidateListPane::readShown);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, &m_read, qOverload<>(&QTimer::start));
    connect(workspace->list(), &CandidateListModel::countsChanged, this, [this] {
        refreshChips();
        refreshCount();
        const CandidateFilter &filter = m_workspace->list()->filter();
        const bool gone = m_query.isEmpty() && filter.show == CandidateFilter::Show::Status &&
                          filter.status == CandidateRows::otherStatus &&
                          !m_workspace->list()->counts().byStatus.contains(filter.status);
        if (gone) { // its chip went with the last of them
            m_chips->setCurrent(allChip);
            applyFilter();
        }
        refreshEmpty();
    });
    connect(workspace->jobs(), &JobModel::changed, this, &CandidateListPane::refreshJobs);
    connect(workspace, &Workspace::loaded, this, &CandidateListPane::refreshEmpty);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_query.isEmpty() && m_chips->current() == allChip)
            Q_EMIT pullRequested();
        else
            clearFilters();
    });
    SyncEngine *engine = workspace->engine();
    connect(engine, &SyncEngine::pullStarted, this, [this] { showProgress(true); });
    connect(engine, &SyncEngine::pullFinished, this, [this] { showProgress(false); });
    connect(engine, &SyncEngine::pullProgressed, this, [this](const PullProgress &progress) {
        const bool inOnePass = progress.jobsTotal <= 1 && progress.candidatesTotal >= progress.candidates;
        const QString words =
            inOnePass ? tr("Reading candidates: %L1 of %L2").arg(progress.candidates).arg(progress.candidatesTotal)
                      : tr("Reading candidates: %L1").arg(progress.candidates);
        m_busy->setProgress(words, progress.candidates,
                            progress.jobsTotal > 1 ? qMax(progress.candidatesTotal, progress.candidates)
                                                   : qMax(progress.candidatesTotal, 0));
    });
    connect(m_busy, &BusyBar::cancelRequested, engine, &SyncEngine::cancelPull);
    refreshJobs();
    refreshChips();
    if (workspace->isLoaded()) // of an account that was open before, nothing else tells it
        refreshCount();
    refreshEmpty();
    showProgress(engine->isPulling());
}

void CandidateListPane::showProgress(bool pulling)
{
    if (pulling)
        m_busy->setProgress(tr("Reading jobs…"), 0, 0);
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
    const int row = m_list->verticalScrollBar()->value() > 0 ? m_list->indexAt(QPoint(1, 1)).row() : -1;
    return row < 0 ? QString() : m_workspace->list()->keyAt(row);
}

void CandidateListPane::bringBack(const QString &job, const QString &chip, const QString &query, const QString &top)
{
    m_jobs->setCurrentIndex(qMax(0, m_jobs->findData(job)));
    if (!chip.isEmpty())
        m_chips->setCurrent(chip);
    setQuery(query);
    if (!m_chips->isOffered(m_chips->current())) {
        m_chips->setCurrent(allChip);
        applyFilter();
    }
    const int row = top.isEmpty() ? -1 : m_workspace->list()->rowOf(top);
    if (row >= 0)
        m_list->scrollTo(m_list->model()->index(row, 0), QAbstractItemView::PositionAtTop);
}

void CandidateListPane::refreshJobs()
{
    const QString chosen = choice();
    m_jobs->clear();
    m_jobs->addItem(tr("All jobs"), QString());
    if (m_workspace->candidates()->catalog().find(FieldRole::Jobs)) {
        m_jobs->addItem(tr("No job"), withoutJob);
        m_jobs->setItemData(1, tr("Candidates who belong to no job"), Qt::ToolTipRole);
    }
    const JobModel &jobs = *m_workspace->jobs();
    for (const Job &job : jobs.jobs()) {
        m_jobs->addItem(isolated(job.name), job.reference);
        m_jobs->setItemData(m_jobs->count() - 1, isolated(jobs.organizationName(job.organizationReference)),
                            Qt::ToolTipRole);
    }
    m_jobs->setCurrentIndex(qMax(0, m_jobs->findData(chosen)));
    refreshChips();
}

void CandidateListPane::addStages(QList<ChoiceChips::Choice> *choices) const
{
    const CandidateCounts &counts = m_workspace->list()->counts();
    const Job described = m_workspace->jobs()->job(m_workspace->list()->filter().job);
    for (const Stage &stage : described.stages) {
        const int count = counts.byStage.value(stage.id);
        if (stage.visible || count > 0)
            choices->append({stagePrefix + QString::number(stage.id), isolated(stage.name), count});
    }
}

void CandidateListPane::addStatuses(QList<ChoiceChips::Choice> *choices) const
{
    const CandidateCounts &counts = m_workspace->list()->counts();
    const Field *status = m_workspace->candidates()->catalog().find(FieldRole::Status);
    if (!status)
        return;
    for (int place = 0; place < status->choices.size(); ++place) {
        choices->append({statusPrefix + QString::number(place), status->choices.at(place).displayLabel(),
                         counts.byStatus.value(place)});
    }
    if (const int others = counts.byStatus.value(CandidateRows::otherStatus); others > 0)
        choices->append({statusPrefix + QString::number(CandidateRows::otherStatus), tr("Other"), others});
}

void CandidateListPane::refreshChips()
{
    using Show = CandidateFilter::Show;
    const CandidateListModel &list = *m_workspace->list();
    const FieldCatalog &catalog = m_workspace->candidates()->catalog();
    QList<ChoiceChips::Choice> choices{{allChip, tr("All"), list.countOf(Show::Active)}};
    if (catalog.find(FieldRole::Stage))
        addStages(&choices);
    else
        addStatuses(&choices);
    choices.append({draftsChip, tr("Drafts"), list.countOf(Show::Drafts)});
    if (catalog.find(FieldRole::Archived))
        choices.append({archivedChip, tr("Archived"), list.countOf(Show::Archived)});
    m_chips->setChoices(choices);
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
    m_query.clear();
    Q_EMIT searchCleared();
    applyFilter();
}

void CandidateListPane::applyFilter()
{
    CandidateFilter filter{.job = job(), .withoutJob = choice() == withoutJob, .query = m_query};
    const QString chip = m_chips->current();
    if (chip == draftsChip) {
        filter.show = CandidateFilter::Show::Drafts;
    } else if (chip == archivedChip) {
        filter.show = CandidateFilter::Show::Archived;
    } else if (chip.startsWith(statusPrefix)) {
        filter.show = CandidateFilter::Show::Status;
        filter.status = chip.mid(statusPrefix.size()).toInt();
    } else if (chip.startsWith(stagePrefix)) {
        filter.show = CandidateFilter::Show::Stage;
        filter.stageId = chip.mid(stagePrefix.size()).toLongLong();
        const QList<Stage> stages = m_workspace->jobs()->job(filter.job).stages;
        const bool ofJob = std::ranges::any_of(stages, [&](const Stage &stage) { return stage.id == filter.stageId; });
        if (!ofJob) {
            filter.show = CandidateFilter::Show::Active;
            m_chips->setCurrent(allChip);
        }
    }
    const bool searched = m_delegate->searches();
    m_delegate->setQuery(m_query);
    m_delegate->setShowsJobs(choice().isEmpty());
    m_filtering = true;
    m_workspace->list()->setFilter(filter);
    m_filtering = false;
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
    const CandidateListModel *list = m_workspace->list();
    const QLocale locale;
    const int found = list->countOf(list->filter()); // the number of its chip
    const QString count = locale.toString(found);
    const QString all = locale.toString(list->counts().searched);
    //: How many candidates a search found, and of how many.
    m_count->setText(list->searches() ? tr("%1 of %2").arg(count, all) : tr("%Ln candidate(s)", nullptr, found));
}

/// Where those in sight were found may be told by their snapshots only.
void CandidateListPane::readShown()
{
    CandidateListModel *list = m_workspace->list();
    if (!list->searches() || list->rowCount() == 0)
        return;
    const QModelIndex first = m_list->indexAt(QPoint(1, 1));
    const QModelIndex last = m_list->indexAt(QPoint(1, m_list->viewport()->height() - 1));
    const int end = last.isValid() ? last.row() : list->rowCount() - 1;
    QStringList keys;
    for (int row = first.isValid() ? first.row() : 0; row <= end; ++row) {
        if (!list->whereFound(row))
            keys.append(list->keyAt(row));
    }
    if (!keys.isEmpty())
        m_workspace->candidates()->snapshots()->with(keys, this, [this] { m_list->viewport()->update(); });
}

void CandidateListPane::selectCurrent()
{
    m_selecting = true;
    const int row = m_workspace->list()->rowOf(m_workspace->opening());
    if (row < 0) {
        m_list->selectionModel()->clear();
    } else {
        const QModelIndex index = m_list->model()->index(row, 0);
        // A view that gets the focus makes its first row current without selecting it: both are asked here.
        if (m_list->currentIndex() != index || !m_list->selectionModel()->isSelected(index)) {
            m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
            m_list->scrollTo(index, QAbstractItemView::EnsureVisible);
        }
    }
    m_selecting = false;
}

/// The open one first, then all in sight: what changes by itself moves none of them. Somebody new is shown.
void CandidateListPane::keepPlace()
{
    m_shown.clear();
    const CandidateListModel *list = m_workspace->list();
    const int open = list->rowOf(m_workspace->opening());
    if (m_filtering || (open < 0 && !m_workspace->opening().isEmpty()))
        return;
    const QRect sight = m_list->viewport()->rect();
    const auto add = [&](const QModelIndex &index) {
        const QRect row = m_list->visualRect(index);
        if (row.intersects(sight))
            m_shown.append({list->keyAt(index.row()), row.top()});
    };
    if (open >= 0)
        add(m_list->model()->index(open, 0));
    const QModelIndex first = m_list->indexAt(QPoint(1, 1));
    const QModelIndex last = m_list->indexAt(QPoint(1, sight.height() - 1));
    for (int row = first.row(); first.isValid() && row <= (last.isValid() ? last.row() : list->rowCount() - 1); ++row)
        add(m_list->model()->index(row, 0));
}

void CandidateListPane::findPlace()
{
    QScrollBar *bar = m_list->verticalScrollBar();
    for (const auto &[key, top] : std::as_const(m_shown)) {
        const int row = m_workspace->list()->rowOf(key);
        if (row < 0)
            continue;
        bar->setValue(bar->value() + m_list->visualRect(m_list->model()->index(row, 0)).top() - top);
        break;
    }
    m_shown.clear();
}

void CandidateListPane::setOtherMatches(OtherMatches *matches)
{
    m_others->setModel(matches);
}

bool CandidateListPane::eventFilter(QObject *watched, QEvent *event)
{
    // Down at the end of the list goes on into who matches elsewhere.
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down &&
        static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier &&
        m_list->currentIndex().row() == m_workspace->list()->rowCount() - 1 && m_others->enter())
        return true;
    return QWidget::eventFilter(watched, event);
}

void CandidateListPane::focusList()
{
    if (m_workspace->list()->rowCount() == 0 && m_others->enter())
        return;
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (m_workspace->opening().isEmpty() && m_workspace->list()->rowCount() > 0)
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
}

bool CandidateListPane::step(int by)
{
    const QModelIndex next = rowBeside(by);
    if (!next.isValid() || next.data(CandidateModel::KeyRole).toString() == m_workspace->opening())
        return false;
    m_list->setCurrentIndex(next);
    return true;
}

QModelIndex CandidateListPane::rowBeside(int by) const
{
    const int count = m_workspace->list()->rowCount();
    const int row = m_workspace->list()->rowOf(m_workspace->opening());
    return m_list->model()->index(row < 0 ? 0 : qBound(0, row + by, count - 1), 0); // none without rows
}

QString CandidateListPane::beside(int by) const
{
    const QString key = rowBeside(by).data(CandidateModel::KeyRole).toString();
    return key == m_workspace->opening() ? QString() : key;
}

void CandidateListPane::showMenu(const QPoint &position)
{
    const QModelIndex row = m_list->indexAt(position);
    if (!row.isValid())
        return;
    m_list->setCurrentIndex(row);
    Q_EMIT menuRequested(m_list->viewport()->mapToGlobal(position));
}

void CandidateListPane::refreshEmpty()
{
    const bool empty = m_workspace->list()->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        return;
    const QString ats = m_workspace->atsName();
    const bool hasStages = m_workspace->candidates()->catalog().find(FieldRole::Stage);
    if (!m_query.isEmpty())
        m_empty->setContent(u"search"_s, tr("Nobody matches “%1” here.").arg(isolated(m_query)), tr("Show &all"));
    else if (m_chips->current() == draftsChip)
        m_empty->setContent(u"pencil"_s, tr("No drafts: everything typed has been sent."), tr("Show &all"));
    else if (m_chips->current() != allChip)
        m_empty->setContent(u"filter"_s, tr("Nobody is here right now."), tr("Show &all"));
    else if (m_workspace->engine()->isPulling() || !m_workspace->isLoaded())
        m_empty->setContent(u"loader"_s, tr("Reading candidates…"));
    else
        m_empty->setContent(u"users"_s,
                            hasStages ? tr("No candidates on this computer yet. If %1 shows none either, the token may "
                                           "see only candidates that it created.")
                                            .arg(ats)
                                      : tr("No candidates on this computer yet."),
                            tr("&Read from %1").arg(ats));
}

void CandidateListPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().color(Token::Panel));
}

} // namespace vivier
