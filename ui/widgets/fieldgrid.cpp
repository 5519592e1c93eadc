// SPDX-License-Identifier: MIT
#include "widgets/fieldgrid.h"

#include "theme/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace vivier {

namespace {

/// By the form itself, not because the grid was not shown yet.
bool isTakenOut(const QWidget *field)
{
    return field->isHidden() && field->testAttribute(Qt::WA_WState_ExplicitShowHide);
}

} // namespace

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    connect(&Theme::current(), &Theme::changed, this, &FieldGrid::measure);
    measure();
}

void FieldGrid::measure()
{
    m_grid->setHorizontalSpacing(Theme::current().px(size::space4));
    m_grid->setVerticalSpacing(Theme::current().px(size::fieldGap));
}

void FieldGrid::addField(QWidget *field, bool wide)
{
    m_fields.append({field, wide});
    field->installEventFilter(this);
    place();
}

QSize FieldGrid::minimumSizeHint() const
{
    // Of the folded form: else the two columns would never let the window become narrow enough to fold.
    int width = 0;
    for (const Entry &entry : m_fields) {
        if (!isTakenOut(entry.field))
            width = std::max(width, entry.field->minimumSizeHint().width());
    }
    return {width, QWidget::minimumSizeHint().height()};
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = width() < Theme::current().px(size::foldBelow) ? 1 : 2;
    if (columns != m_columns) {
        m_columns = columns;
        place();
    }
}

bool FieldGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        place();
    return QWidget::eventFilter(watched, event);
}

void FieldGrid::place()
{
    for (const Entry &entry : std::as_const(m_fields))
        m_grid->removeWidget(entry.field);
    // Without anything in the second column there would be no gap beside the first.
    m_grid->setColumnMinimumWidth(1, m_columns == 1 ? 0 : 1);
    int row = 0;
    int column = 0;
    for (const Entry &entry : std::as_const(m_fields)) {
        if (isTakenOut(entry.field))
            continue;
        const bool whole = entry.wide || m_columns == 1;
        if (whole && column > 0) {
            ++row;
            column = 0;
        }
        // At the top: a neighbour with a line below it is taller, and moves nothing beside it.
        m_grid->addWidget(entry.field, row, column, 1, whole ? 2 : 1, Qt::AlignTop);
        if (whole || ++column == 2) {
            ++row;
            column = 0;
        }
    }
}

} // namespace vivier
