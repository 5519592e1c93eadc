// SPDX-License-Identifier: MIT
#include "conflict/conflicttable.h"

#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int foldBelow = 760; // device-independent pixels at 10 pt

} // namespace

ConflictTable::ConflictTable(ConflictModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(new QWidget)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"conflictTable"_s);
    setAccessibleName(tr("Fields to decide"));
    auto *titles = new QGridLayout(m_header);
    for (int column = 0; column < ConflictModel::columns; ++column) {
        auto *title = new ElidedLabel(model->headerData(column, Qt::Horizontal).toString(), Theme::Type::SmallStrong,
                                      ColorRole::Soft);
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        titles->addWidget(title, 0, column);
        titles->setColumnStretch(column, ConflictRow::share(column));
    }
    const auto measure = [titles] {
        const Theme &theme = Theme::current();
        titles->setContentsMargins(theme.px(size::space4), theme.px(size::space2), theme.px(size::space4),
                                   theme.px(size::space2));
        titles->setHorizontalSpacing(theme.px(size::space4));
    };
    measure();
    connect(&Theme::current(), &Theme::changed, titles, measure);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    connect(model, &QAbstractItemModel::modelReset, this, &ConflictTable::rebuild);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        for (ConflictRow *row : std::as_const(m_rows))
            row->refresh();
    });
    rebuild();
}

void ConflictTable::setKnownTags(const QStringList &tags)
{
    m_knownTags = tags;
    for (ConflictRow *row : std::as_const(m_rows))
        row->setKnownTags(tags);
}

void ConflictTable::rebuild()
{
    const bool hadFocus = current() != nullptr;
    for (ConflictRow *row : std::as_const(m_rows)) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater(); // perhaps in the middle of its own key press
    }
    m_rows.clear();
    QWidget *before = m_header;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        auto *row = new ConflictRow(m_model, i, this);
        row->setKnownTags(m_knownTags);
        m_column->addWidget(row);
        setTabOrder(before, row);
        before = row;
        m_rows.append(row);
        row->show();
    }
    fold();
    if (hadFocus)
        focusFirst();
}

void ConflictTable::fold()
{
    const bool folded = width() < Theme::current().px(foldBelow);
    m_header->setVisible(!folded);
    for (ConflictRow *row : std::as_const(m_rows))
        row->setFolded(folded);
}

void ConflictTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

ConflictRow *ConflictTable::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (ConflictRow *row : m_rows) {
        if (focus && (row == focus || row->isAncestorOf(focus)))
            return row;
    }
    return nullptr;
}

bool ConflictTable::isEditing() const
{
    return std::ranges::any_of(m_rows, &ConflictRow::isEditing);
}

void ConflictTable::focusFirst()
{
    ConflictRow *first = m_rows.value(0);
    for (ConflictRow *row : std::as_const(m_rows)) {
        const int state = m_model->index(row->row(), 0).data(ConflictModel::StateRole).toInt();
        if (state == static_cast<int>(ConflictModel::State::Undecided)) {
            first = row;
            break;
        }
    }
    if (!first)
        return;
    first->focusLane(ConflictRow::Lane::Yours);
    Q_EMIT rowReached(first);
}

void ConflictTable::move(int by)
{
    const ConflictRow *from = current();
    ConflictRow *to = from ? m_rows.value(from->row() + by) : nullptr;
    if (!to)
        return;
    to->focusLane(from->lane());
    Q_EMIT rowReached(to);
}

void ConflictTable::keyPressEvent(QKeyEvent *event)
{
    ConflictRow *row = current();
    if (!row || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_M:
        return m_model->choose(row->row(), true);
    case Qt::Key_T:
        return m_model->choose(row->row(), false);
    case Qt::Key_E:
    case Qt::Key_F2:
        return row->startEdit();
    case Qt::Key_U:
        return m_model->undecide(row->row());
    default:
        return QWidget::keyPressEvent(event);
    }
}

void ConflictTable::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Panel));
    painter.setPen(theme.color(ColorRole::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace vivier
