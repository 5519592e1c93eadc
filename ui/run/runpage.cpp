// SPDX-License-Identifier: MIT
#include "run/runpage.h"

#include "model/runmodel.h"
#include "run/rundelegate.h"
#include "run/runwidgets.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/rowtable.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

RunPage::RunPage(RunModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_back(new QPushButton(tr("&Back"), this))
    , m_title(new WrapLabel(this))
    , m_detail(new WrapLabel(this))
    , m_bar(new QProgressBar(this))
    , m_buttons(new RunButtons(this))
    , m_view(new RowTable(&RunDelegate::rowHeight, this))
{
    setObjectName(u"runPage"_s);
    setAccessibleName(tr("Sent together"));
    m_back->setObjectName(u"backButton"_s);
    m_back->setToolTip(tr("Back to the candidates (Esc)"));
    setButtonKind(m_back, ButtonKind::Quiet);
    setButtonIcon(m_back, u"chevron-left"_s);
    setTextType(m_title, Theme::Type::Title);
    setTextType(m_detail, Theme::Type::Body, ColorRole::Soft);
    m_title->setObjectName(u"runPageTitle"_s);
    m_detail->setObjectName(u"runPageDetail"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Sent"));
    m_view->setObjectName(u"runTableView"_s);
    m_view->setAccessibleName(tr("Candidates of this run"));
    m_view->setModel(model);
    m_view->setItemDelegate(new RunDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->horizontalHeader()->setSectionResizeMode(RunModel::ChangesColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->setMinimumSectionSize(1);
    m_view->setProperty(isPane, true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_back, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_buttons, 0, Qt::AlignTop);
    auto *summary = new QHBoxLayout;
    summary->addWidget(m_detail, 1);
    summary->addWidget(m_bar);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(summary);
    column->addWidget(m_view, 1);

    connect(&Theme::current(), &Theme::changed, this, &RunPage::measure);
    connect(m_back, &QPushButton::clicked, this, &RunPage::closed);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RunPage::closed);
    connect(m_view, &QAbstractItemView::activated, this, &RunPage::activate);
    connect(m_buttons, &RunButtons::undoRequested, this, &RunPage::undoRequested);
    connect(m_model, &RunModel::summaryChanged, this, &RunPage::refresh);
    connect(m_model, &RunModel::runChanged, this, [this] {
        refresh();
        if (isVisible() && m_model->run().isEmpty())
            Q_EMIT closed();
    });
    m_buttons->setModel(model);
    measure();
    refresh();
}

void RunPage::measure()
{
    const Theme &theme = Theme::current();
    layout()->setContentsMargins(theme.px(size::space5), theme.px(size::space4), theme.px(size::space5),
                                 theme.px(size::space4));
    layout()->setSpacing(theme.px(size::space2));
    m_bar->setFixedWidth(theme.px(160));
    m_view->setMinimumHeight(theme.px(120));
}

void RunPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Theme &theme = Theme::current();
    m_buttons->setNarrow(width() < m_buttons->wideWidth() + theme.px(320));
    const int room = width(); // the view gets its own later; what is left goes to the changes
    const int name = std::clamp(room / 4, theme.px(120), theme.px(280));
    const int state = std::clamp(room * 2 / 5, theme.px(160), theme.px(520));
    QHeaderView *header = m_view->horizontalHeader();
    header->resizeSection(RunModel::CandidateColumn, name);
    header->resizeSection(RunModel::StateColumn, state);
}

void RunPage::refresh()
{
    m_title->setText(m_model->title());
    m_detail->setText(m_model->detail());
    showProgress(m_bar, m_model);
    m_buttons->refresh();
}

void RunPage::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->chooseRow(0);
}

void RunPage::activate(const QModelIndex &row)
{
    const QString key = row.data(RunModel::KeyRole).toString();
    const bool asks = row.data(RunModel::StateRole).toInt() == static_cast<int>(RunModel::State::NeedsRecruiter) &&
                      row.data(RunModel::ReasonRole).toInt() == static_cast<int>(SendOutcome::Conflict);
    if (asks)
        Q_EMIT conflictRequested(key);
    else
        Q_EMIT candidateRequested(key);
}

} // namespace vivier
