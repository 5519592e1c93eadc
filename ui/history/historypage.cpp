// SPDX-License-Identifier: MIT
#include "history/historypage.h"

#include "candidate/singleline.h"
#include "history/historyview.h"
#include "history/undopreview.h"
#include "theme/icons.h"
#include "theme/plainlabel.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/choicechips.h"
#include "widgets/contextmenu.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <initializer_list>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QString oneChip = u"one"_s;
const QString allChip = u"all"_s;

constexpr std::chrono::seconds timesGrowOld(30); ///< how often "5 min ago" is looked at again

QString undoWords()
{
    return HistoryPage::tr("&Undo…");
}

QString undoRunWords()
{
    return HistoryPage::tr("Undo the whole &run…");
}

QString exportWords()
{
    return HistoryPage::tr("E&xport as CSV…");
}

} // namespace

HistoryPage::HistoryPage(HistoryModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_back(new QPushButton(tr("&Back"), this))
    , m_title(new PlainLabel(tr("History"), this))
    , m_count(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft, this))
    , m_undo(new QPushButton(undoWords(), this))
    , m_undoRun(new QPushButton(undoRunWords(), this))
    , m_export(new QPushButton(exportWords(), this))
    , m_search(new SearchField(this))
    , m_scope(new ChoiceChips(this))
    , m_banner(new Banner(this))
    , m_view(new HistoryView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_preview(new UndoPreview(this))
{
    setObjectName(u"historyPage"_s);
    setAccessibleName(tr("History"));
    m_back->setObjectName(u"backButton"_s);
    m_back->setToolTip(tr("Back to the candidates (Esc)"));
    setButtonKind(m_back, ButtonKind::Quiet);
    setButtonIcon(m_back, u"chevron-left"_s);
    setTextType(m_title, Theme::Type::Title);
    m_count->setObjectName(u"historyCountLabel"_s);
    m_undo->setObjectName(u"undoAfterSendingButton"_s);
    m_undo->setToolTip(withKeys(tr("Show what undoing the chosen row would do"), m_undo->shortcut()));
    setButtonIcon(m_undo, u"undo-2"_s);
    m_undoRun->setObjectName(u"undoWholeRunButton"_s);
    setButtonIcon(m_undoRun, u"users"_s);
    m_export->setObjectName(u"exportHistoryButton"_s);
    m_export->setToolTip(withKeys(tr("Save what the list shows as a file for a spreadsheet"), m_export->shortcut()));
    setButtonIcon(m_export, u"download"_s);
    m_search->setObjectName(u"historySearchField"_s);
    m_search->setPlaceholder(tr("Search names, fields, values"));
    m_search->setAccessibleName(tr("Search the history"));
    m_scope->setObjectName(u"historyScopeChips"_s);
    m_scope->setAccessibleName(tr("Candidates shown"));
    m_banner->setObjectName(u"historyBanner"_s);
    m_view->setObjectName(u"historyView"_s);
    m_view->setAccessibleName(tr("What was sent"));
    m_view->setModel(model);
    m_empty->setObjectName(u"historyEmptyState"_s);
    layOut();
    connectModel();

    connect(m_back, &QPushButton::clicked, this, &HistoryPage::closed);
    connect(m_undo, &QPushButton::clicked, this, [this] { previewUndo(false); });
    connect(m_undoRun, &QPushButton::clicked, this, [this] { previewUndo(true); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(m_model->asCsv()); });
    connect(m_search->events(), &FieldEvents::changed, this, [this] { m_model->setQuery(m_search->text()); });
    connect(m_search, &SearchField::resultsRequested, this, [this] {
        if (m_model->rowCount() == 0)
            return;
        m_view->setFocus(Qt::ShortcutFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_scope, &ChoiceChips::chosen, this, &HistoryPage::chooseScope);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        // Qt says so too when a row comes above the chosen one.
        const QModelIndexList rows = m_view->selectionModel()->selectedRows();
        if (rows.isEmpty() || undoneBy(rows.first()) != m_toUndo)
            closePreview();
        refreshButtons();
    });
    connect(m_view, &QAbstractItemView::activated, this, &HistoryPage::openCandidate);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &HistoryPage::showMenu);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_search->setText({});
        m_model->setQuery({});
        if (m_failure.isEmpty())
            chooseScope(allChip);
        else
            m_model->load();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_preview, &UndoPreview::cancelled, this, [this] {
        closePreview();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_preview, &UndoPreview::accepted, this, [this] {
        m_model->prepare(m_toUndo, this, [this, entries = m_toUndo] {
            if (entries == m_toUndo)
                undo();
        });
    });
    auto *older = new QTimer(this);
    connect(older, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
    older->start(timesGrowOld);
    for (QWidget *pane : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_preview)})
        pane->setProperty(isPane, true);
    refreshScope();
    refreshEmpty();
    refreshButtons();
}

void HistoryPage::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(size::space2);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_undo);
    head->addWidget(m_undoRun);
    head->addWidget(m_export);
    auto *filter = new QHBoxLayout;
    filter->setSpacing(size::space3);
    filter->addWidget(m_search, 3);
    filter->addWidget(m_scope, 4, Qt::AlignVCenter);
    const auto measure = [this] {
        const Theme &theme = Theme::current();
        m_search->setMaximumWidth(theme.px(480)); // as that of the top bar
        for (QPushButton *button : {m_undo, m_undoRun, m_export})
            button->setMinimumWidth(theme.px(size::control)); // else their words keep the page from being narrow
    };
    connect(&Theme::current(), &Theme::changed, this, measure);
    connect(&Theme::current(), &Theme::changed, this, &HistoryPage::fit, Qt::QueuedConnection); // once they have it
    measure();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::space5, size::space4, size::space5, size::space4);
    column->setSpacing(size::space3);
    column->addLayout(head);
    column->addLayout(filter);
    column->addWidget(m_banner);
    column->addLayout(m_stack, 1);
    column->addWidget(m_preview);
    const QList<QWidget *> order{m_back, m_undo, m_undoRun, m_export, m_search, m_scope, m_view};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void HistoryPage::connectModel()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &HistoryPage::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::findPlace);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_view->expandForReading(m_model->index(row, 0, parent), !m_model->query().isEmpty());
    });
    connect(m_model, &HistoryModel::shownChanged, this, [this] {
        refreshScope();
        refreshEmpty();
        refreshButtons();
        previewWantedRun();
    });
    connect(m_model, &HistoryModel::loaded, this, [this] {
        m_failure.clear();
        refreshEmpty();
    });
    connect(m_model, &HistoryModel::failed, this, [this](const QString &sentence) {
        m_failure = sentence;
        if (m_model->isLoaded())
            m_banner->say(Banner::Tone::Bad, sentence);
        refreshEmpty();
    });
}

void HistoryPage::open(const QString &reference)
{
    m_candidate = reference;
    m_wantedRun.clear();
    m_banner->hide();
    closePreview();
    m_search->setText({});
    m_model->setQuery({});
    chooseScope(reference.isEmpty() ? allChip : oneChip);
    m_model->load();
    m_search->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void HistoryPage::setClock(const std::function<QDateTime()> &now)
{
    m_view->setClock(now);
}

void HistoryPage::chooseScope(const QString &id)
{
    closePreview();
    m_model->setCandidate(id == oneChip ? m_candidate : QString());
    refreshScope();
    refreshEmpty();
}

void HistoryPage::refreshScope()
{
    QList<ChoiceChips::Choice> choices;
    if (!m_candidate.isEmpty())
        choices.append({oneChip, tr("This candidate"), m_model->countOf(m_candidate)});
    choices.append({allChip, tr("All candidates"), m_model->totalCount()});
    m_scope->setChoices(choices);
    m_scope->setCurrent(m_model->candidate().isEmpty() ? allChip : oneChip);
    const QString name = m_model->candidate().isEmpty() ? QString() : m_model->nameOf(m_model->candidate());
    const QString count = tr("%Ln change(s)", nullptr, m_model->changeCount());
    m_count->setText(!m_model->isLoaded() ? QString() : name.isEmpty() ? count : isolated(name) + u" · "_s + count);
}

void HistoryPage::refreshEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_export->setEnabled(!empty);
    if (!empty)
        return;
    if (!m_model->isLoaded() && !m_failure.isEmpty())
        m_empty->setContent(u"circle-alert"_s, m_failure, tr("&Try again"));
    else if (!m_model->isLoaded())
        m_empty->setContent(u"loader"_s, tr("Reading the history…"));
    else if (!m_model->query().isEmpty())
        m_empty->setContent(u"search"_s, tr("Nothing sent matches “%1”.").arg(isolated(m_model->query())),
                            tr("Show &all"));
    else if (!m_model->candidate().isEmpty() && m_model->totalCount() > 0)
        m_empty->setContent(
            u"history"_s,
            tr("Nothing has been sent for %1 from Vivier yet.").arg(isolated(m_model->nameOf(m_model->candidate()))),
            tr("Show &all"));
    else
        m_empty->setContent(u"history"_s, tr("Nothing has been sent from Vivier yet."));
}

void HistoryPage::openCandidate(const QModelIndex &row)
{
    const QString reference = row.data(HistoryModel::ReferenceRole).toString();
    if (!reference.isEmpty())
        Q_EMIT candidateRequested(reference);
}

void HistoryPage::showMenu(const QPoint &position)
{
    const QModelIndex row = m_view->indexAt(position);
    if (!row.isValid())
        return;
    m_view->setCurrentIndex(row);
    QMenu *menu = makeContextMenu(m_view, u"historyMenu"_s);
    const bool isOfOne = !row.data(HistoryModel::ReferenceRole).toString().isEmpty();
    menu->addAction(themedIcon(u"user"_s), tr("&Open the candidate"), this,
                    [this, kept = QPersistentModelIndex(row)] { openCandidate(kept); })
        ->setEnabled(isOfOne);
    menu->addAction(m_undo->icon(), undoWords(), m_undo, &QPushButton::click)->setEnabled(m_undo->isEnabled());
    menu->addAction(m_undoRun->icon(), undoRunWords(), m_undoRun, &QPushButton::click)
        ->setEnabled(m_undoRun->isEnabled());
    menu->addSeparator();
    menu->addAction(m_export->icon(), exportWords(), m_export, &QPushButton::click);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void HistoryPage::keepPlace()
{
    m_kept = m_view->currentIndex().data(HistoryModel::KeyRole).toString();
}

void HistoryPage::findPlace()
{
    closePreview();
    m_view->expandForReading(!m_model->query().isEmpty());
    const QModelIndex kept = rowWithKey(m_kept);
    if (kept.isValid()) {
        m_view->setCurrentIndex(kept);
        m_view->scrollTo(kept);
    }
    refreshButtons();
}

QModelIndex HistoryPage::rowWithKey(const QString &key) const
{
    if (key.isEmpty() || m_model->rowCount() == 0)
        return {};
    return m_model->match(m_model->index(0, 0), HistoryModel::KeyRole, key, 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_preview->isVisible()) {
        closePreview();
        m_view->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT closed();
    }
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_preview->setRoom(height() * 2 / 5);
    fit();
}

/// Where not all of it fits, with large text in a narrow window, the verbs on the right are their icons.
void HistoryPage::fit()
{
    const QMargins around = layout()->contentsMargins();
    // The words, or what they say to a screen reader alone.
    const auto show = [](QPushButton *button, const QString &words) {
        if (!words.isEmpty())
            button->setAccessibleName(QString(words).remove(u'&'));
        const QKeySequence keys = button->shortcut();
        button->setText(words);
        button->setShortcut(keys); // the letter of its words goes with them
    };
    int wanted = around.left() + around.right() + 5 * size::space2;
    show(m_undo, undoWords());
    show(m_undoRun, undoRunWords());
    show(m_export, exportWords());
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_back, m_title, m_undo, m_undoRun, m_export})
        wanted += part->sizeHint().width();
    if (wanted <= width())
        return;
    for (QPushButton *button : {m_undo, m_undoRun, m_export})
        show(button, {});
}

} // namespace vivier
