// SPDX-License-Identifier: MIT
#include "lists/importview.h"

#include "lists/importdelegate.h"
#include "model/importmodel.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

bool isOpenKey(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnter && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

ImportView::ImportView(ImportModel *model, QWidget *parent)
    : RowTable(&ImportDelegate::rowHeight, parent)
    , m_model(model)
{
    setObjectName(u"importTableView"_s);
    setAccessibleName(tr("In the list"));
    setAccessibleDescription(tr("Enter opens the candidate of the row"));
    setItemDelegate(new ImportDelegate(this));
    setModel(model);
    setSelectionMode(SingleSelection);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_line = m_model->lineAt(current.row());
        Q_EMIT chosenChanged();
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (const int row = m_model->rowOf(m_line); row >= 0)
            chooseRow(row, ImportModel::OutcomeColumn);
        Q_EMIT chosenChanged();
    });
}

/// What the list says has the rest; where that is too little the table scrolls.
void ImportView::layOutColumns()
{
    const Theme &theme = Theme::current();
    const int room = viewport()->width();
    const int line = theme.px(56);
    const int outcome = std::clamp(room / 4, theme.px(120), theme.px(240));
    const int name = std::clamp(room / 5, theme.px(110), theme.px(220));
    const int least = theme.px(200);
    const auto set = [this](int column, int width) { horizontalHeader()->resizeSection(column, width); };
    set(ImportModel::LineColumn, line);
    set(ImportModel::OutcomeColumn, outcome);
    set(ImportModel::NameColumn, name);
    set(ImportModel::ChangeColumn, std::max(least, room - line - outcome - name));
    setHorizontalScrollBarPolicy(room >= line + outcome + name + least ? Qt::ScrollBarAlwaysOff
                                                                       : Qt::ScrollBarAsNeeded);
}

void ImportView::enter()
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        chooseRow(0, ImportModel::OutcomeColumn);
    setFocus(Qt::OtherFocusReason);
}

void ImportView::openCandidate(const QModelIndex &index)
{
    const QString key = index.data(ImportModel::KeyRole).toString();
    if (!key.isEmpty())
        Q_EMIT candidateRequested(key);
}

bool ImportView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOpenKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return RowTable::event(event);
}

void ImportView::keyPressEvent(QKeyEvent *event)
{
    if (isOpenKey(*event))
        openCandidate(currentIndex());
    else
        RowTable::keyPressEvent(event);
}

void ImportView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        openCandidate(index);
    else
        RowTable::mouseDoubleClickEvent(event);
}

} // namespace vivier
