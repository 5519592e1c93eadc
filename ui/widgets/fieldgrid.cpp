#include "widgets/fieldgrid.h"

#include "theme/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace vivier {

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
    m_grid->setVerticalSpacing(Theme::current().px(size::space1 + 2));
}

void FieldGrid::addField(QWidget *field, bool wide)
{
    m_fields.append({field, wide});
    place();
}

QSize FieldGrid::minimumSizeHint() const
{
    // Of the folded form: else the two columns would never let the window become narrow enough to fold.
    int width = 0;
    for (const Entry &entry : m_fields)
        width = std::max(width, entry.field->minimumSizeHint().width());
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

void FieldGrid::place()
{
    for (const Entry &entry : std::as_const(m_fields))
        m_grid->removeWidget(entry.field);
    int row = 0;
    int column = 0;
    for (const Entry &entry : std::as_const(m_fields)) {
        const bool whole = entry.wide || m_columns == 1;
        if (whole && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(entry.field, row, column, 1, whole ? 2 : 1, Qt::Alignment());
        if (whole || ++column == 2) {
            ++row;
            column = 0;
        }
    }
}

} // namespace vivier
