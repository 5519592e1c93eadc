// SPDX-License-Identifier: MIT
#include "list/othermatchesview.h"

#include "list/othermatchesdelegate.h"
#include "list/rowlist.h"
#include "model/othermatches.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

OtherMatchesView::OtherMatchesView(QWidget *pane)
    : QWidget(pane)
    , m_pane(pane)
    , m_title(new ElidedLabel({}, Theme::Type::BodyStrong, ColorRole::Text, this))
    , m_list(new RowList(this))
{
    setObjectName(u"otherMatches"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list->setObjectName(u"otherMatchesView"_s);
    m_list->setAccessibleName(tr("Candidates of other accounts that match"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new OtherMatchesDelegate(m_list));
    m_list->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, size::space2, 14, size::space2);
    head->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &OtherMatchesView::open);
    pane->installEventFilter(this);
    hide();
}

void OtherMatchesView::setModel(OtherMatches *model)
{
    if (model == m_model)
        return;
    m_model = model;
    m_list->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &OtherMatchesView::refresh);
    connect(model, &OtherMatches::searched, this, &OtherMatchesView::refresh);
    refresh();
}

void OtherMatchesView::refresh()
{
    const bool anybody = m_model->rowCount() > 0;
    const bool hadFocus = m_list->hasFocus();
    m_title->setText(tr("In other accounts"));
    setVisible(anybody);
    if (!anybody && hadFocus)
        Q_EMIT leftUpwards();
    updateGeometry();
}

int OtherMatchesView::firstMatch() const
{
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        if (!m_model->index(row).data(OtherMatches::IsAccountRole).toBool())
            return row;
    }
    return -1;
}

bool OtherMatchesView::enter()
{
    const int first = firstMatch();
    if (first < 0 || !isVisible())
        return false;
    m_list->setFocus(Qt::ShortcutFocusReason);
    m_list->setCurrentIndex(m_model->index(first));
    m_list->scrollToTop(); // its account stands above it
    return true;
}

void OtherMatchesView::open(const QModelIndex &index)
{
    const QString key = index.data(OtherMatches::KeyRole).toString();
    if (!key.isEmpty())
        Q_EMIT opened(index.data(OtherMatches::AccountRole).toString(), key);
}

QSize OtherMatchesView::sizeHint() const
{
    int height = m_title->sizeHint().height() + 2 * size::space2 + 2; // two lines
    const int most = m_pane->height() * 2 / 5;
    const QStyleOptionViewItem option;
    for (int row = 0; m_model && row < m_model->rowCount() && height < most; ++row)
        height += m_list->itemDelegate()->sizeHint(option, m_model->index(row)).height();
    return {0, qMin(height, most)};
}

bool OtherMatchesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane && event->type() == QEvent::Resize)
        updateGeometry();
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QModelIndex current = m_list->currentIndex();
    if (key == Qt::Key_Up && (!current.isValid() || current.row() <= firstMatch())) {
        Q_EMIT leftUpwards();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        open(current);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OtherMatchesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(ColorRole::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().color(ColorRole::FieldLine));
}

} // namespace vivier
