// SPDX-License-Identifier: MIT
#include "tags/tagsview.h"

#include "model/tagusemodel.h"
#include "tags/tagsdelegate.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/contextmenu.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Of a hundred, in the order of the columns.
constexpr std::array<int, TagUseModel::ColumnCount> tagShares{36, 18, 14, 32};

bool isTagKey(const QKeyEvent &event)
{
    return (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
           (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_F2 ||
            event.key() == Qt::Key_Delete);
}

} // namespace

TagsView::TagsView(TagUseModel *model, QWidget *parent)
    : RowTable(&TagsDelegate::rowHeight, parent)
    , m_model(model)
{
    setObjectName(u"tagsTableView"_s);
    setAccessibleName(tr("Tags"));
    setAccessibleDescription(tr("Enter shows the candidates with the tag, F2 renames it"));
    setItemDelegate(new TagsDelegate(this));
    setModel(model);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TagsView::chosenChanged);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TagsView::keepChosen);
    connect(model, &QAbstractItemModel::modelReset, this, &TagsView::findChosen);
}

void TagsView::layOutColumns()
{
    const int room = viewport()->width();
    int left = room;
    for (int column = 0; column + 1 < TagUseModel::ColumnCount; ++column) {
        const int width = room * tagShares[static_cast<std::size_t>(column)] / 100;
        horizontalHeader()->resizeSection(column, width);
        left -= width;
    }
    horizontalHeader()->resizeSection(TagUseModel::ColumnCount - 1, left);
}

QStringList TagsView::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    QStringList tags;
    for (const int row : std::as_const(rows))
        tags.append(m_model->tagAt(row));
    return tags;
}

void TagsView::keepChosen()
{
    m_kept = chosen();
    m_row = currentIndex().row();
    m_current = m_row >= 0 ? m_model->tagAt(m_row) : QString();
}

void TagsView::findChosen()
{
    using Flag = QItemSelectionModel;
    const auto left = std::ranges::find_if(m_kept, [this](const QString &tag) { return m_model->rowOf(tag) >= 0; });
    int row = m_model->rowOf(m_current);
    if (row < 0) // else one that is chosen, else the one in its place
        row = left != m_kept.cend() ? m_model->rowOf(*left) : std::min(m_row, m_model->rowCount() - 1);
    if (row >= 0) {
        selectionModel()->setCurrentIndex(m_model->index(row, 0), Flag::NoUpdate);
        scrollTo(currentIndex());
    }
    for (const QString &tag : std::as_const(m_kept)) {
        if (const int kept = m_model->rowOf(tag); kept >= 0)
            selectionModel()->select(m_model->index(kept, 0), Flag::Select | Flag::Rows);
    }
    Q_EMIT chosenChanged(); // a reset takes what is chosen without a word
}

void TagsView::enter()
{
    if (selectionModel()->selectedRows().isEmpty() && m_model->rowCount() > 0) {
        chooseRow(std::max(0, currentIndex().row()));
    }
    setFocus(Qt::OtherFocusReason);
}

bool TagsView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isTagKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return RowTable::event(event);
}

void TagsView::keyPressEvent(QKeyEvent *event)
{
    if (!isTagKey(*event))
        RowTable::keyPressEvent(event);
    else if (event->key() == Qt::Key_F2)
        Q_EMIT renameRequested();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT deleteRequested();
    else
        Q_EMIT shownRequested();
}

void TagsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    RowTable::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier &&
        indexAt(event->position().toPoint()).isValid())
        Q_EMIT shownRequested();
}

void TagsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isRowSelected(index.row()))
        chooseRow(index.row(), index.column());
    const QStringList tags = chosen();
    const bool isOne = tags.size() == 1;
    QMenu *menu = makeContextMenu(this, u"tagMenu"_s);
    const auto add = [&](const QString &icon, const QString &words, const QKeySequence &keys, bool enabled,
                         void (TagsView::*asked)()) {
        QAction *entry = menu->addAction(themedIcon(icon), words, this, [this, asked] { (this->*asked)(); });
        entry->setShortcut(keys);
        entry->setShortcutContext(Qt::WidgetShortcut); // to be read; the view has the key
        entry->setEnabled(enabled);
    };
    add(u"users"_s, tr("Sho&w candidates"), Qt::Key_Return, isOne, &TagsView::shownRequested);
    add(u"pencil"_s, tr("Re&name…"), Qt::Key_F2, isOne, &TagsView::renameRequested);
    add(u"git-merge"_s, tr("&Merge into…"), {}, !isOne || !m_model->likeOf(tags.constFirst()).isEmpty(),
        &TagsView::mergeRequested);
    add(u"trash-2"_s, tr("De&lete…"), Qt::Key_Delete, true, &TagsView::deleteRequested);
    addCopy(menu, tr("&Copy"), tags.join(u'\n'));
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace vivier
