// SPDX-License-Identifier: MIT
#include "widgets/metadatadelegate.h"

#include "candidate/singleline.h"
#include "model/metadatamodel.h"
#include "theme/inputrules.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QValidator>

#include <algorithm>
#include <functional>

namespace vivier {

namespace {

// As TextLimit, but line breaks stay: a text of the ATS may hold them.
class CellLimit : public QValidator
{
public:
    CellLimit(qsizetype limit, std::function<void(qsizetype)> refuse, QObject *parent)
        : QValidator(parent)
        , m_limit(limit)
        , m_refuse(std::move(refuse))
    {
    }

    State validate(QString &input, int &) const override
    {
        if (input.size() <= m_limit)
            return Acceptable;
        m_refuse(input.size());
        return Invalid;
    }

private:
    qsizetype m_limit;
    std::function<void(qsizetype)> m_refuse;
};

} // namespace

MetadataDelegate::MetadataDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QWidget *MetadataDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    m_edited = index;
    auto *editor = new QLineEdit(parent);
    editor->setProperty(holdsUntaken, true);
    editor->setMaxLength(0x3fffffff); // QLineEdit's own limit would cut what is there already
    const qsizetype limit = std::max<qsizetype>(inputLimit, index.data(Qt::EditRole).toString().size());
    const auto refuse = [self = const_cast<MetadataDelegate *>(this), limit](qsizetype length) {
        const QLocale locale;
        Q_EMIT self->refused(tr("At most %1 characters fit here, and this would be %2. Nothing was changed.")
                                 .arg(locale.toString(limit), locale.toString(length)));
    };
    editor->setValidator(new CellLimit(limit, refuse, editor));
    const QString key = index.siblingAtColumn(MetadataModel::KeyColumn).data().toString();
    editor->setAccessibleName(index.column() == MetadataModel::KeyColumn ? tr("Key")
                                                                         : tr("Value of %1").arg(isolated(key)));
    return editor;
}

void MetadataDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    // A line shows less than a text may hold (line breaks); what nobody typed in stays as it was.
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line->isModified())
        model->setData(index, line->text());
}

void MetadataDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintCell(painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect, Theme::current().px(size::radius));
}

void MetadataDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == MetadataModel::KeyColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    // In line with the words of the header, and with what an open cell shows.
    QStyleOptionViewItem behind = option;
    initStyleOption(&behind, index);
    const QWidget *widget = option.widget;
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &behind, painter, widget);
    QStyleOptionViewItem words = option;
    const int shift = Theme::current().px(size::space2);
    const bool mirrored = option.direction == Qt::RightToLeft;
    words.rect.adjust(mirrored ? 0 : shift, 0, mirrored ? -shift : 0, 0);
    QStyledItemDelegate::paint(painter, words, index);
}

QSize MetadataDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    return {QStyledItemDelegate::sizeHint(option, index).width() + theme.px(2 * size::space2), theme.px(size::control)};
}

bool MetadataDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const auto *line = qobject_cast<QLineEdit *>(watched);
    if (line && event->type() == QEvent::KeyPress && line->isModified() && m_edited.isValid()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool finishes =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        const auto *model = qobject_cast<const MetadataModel *>(m_edited.model());
        if (finishes && model) {
            const QString why = model->refusal(m_edited, line->text());
            if (!why.isEmpty()) {
                Q_EMIT refused(why);
                return true;
            }
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void MetadataDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false); // the row is told by its colour, the cell by a ring of ours
    const auto type = index.data(MetadataModel::TypeRole).value<MetadataModel::Type>();
    const bool holdsRows = type == MetadataModel::Type::Group || type == MetadataModel::Type::List;
    const bool place = index.column() == MetadataModel::KeyColumn && !index.flags().testFlag(Qt::ItemIsEditable);
    if (index.column() == MetadataModel::TypeColumn || (holdsRows && index.column() == MetadataModel::ValueColumn) ||
        place) {
        const QColor soft = Theme::current().color(ColorRole::Soft);
        for (const auto role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, soft);
    }
}

} // namespace vivier
