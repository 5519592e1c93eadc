// SPDX-License-Identifier: MIT
#include "theme/tips.h"

#include "candidate/singleline.h"
#include "theme/theme.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLabel>
#include <QTextLayout>
#include <QToolTip>

namespace vivier {

namespace {

constexpr qsizetype longest = 2000;
constexpr qsizetype mostLines = 30;
constexpr int widest = 520;

/// Qt wraps the lines of a tip only when it takes them for HTML.
QStringList wrapped(const QString &line)
{
    QStringList rows;
    QTextLayout layout(line, QToolTip::font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(Theme::current().px(widest));
        rows.append(line.mid(row.textStart(), row.textLength()));
    }
    layout.endLayout();
    return rows;
}

QString laidOut(const QString &words)
{
    QString shown = words.left(longest);
    if (words.size() > longest) {
        if (shown.back().isHighSurrogate())
            shown.chop(1);
        shown += u'…';
    }
    QStringList rows;
    for (const QString &line : shown.trimmed().split(u'\n'))
        rows.append(wrapped(line));
    if (rows.size() > mostLines) {
        rows.resize(mostLines);
        rows.last() = QStringLiteral("…");
    }
    for (QString &row : rows)
        row = isolated(row); // each by itself: what a row opens does not go on in the next
    return rows.join(u'\n');
}

void show(const QPoint &global, const QString &words, QWidget *widget, const QRect &place, int duration)
{
    QToolTip::showText(global, laidOut(words), widget, place, duration);
}

} // namespace

void showTip(const QPoint &global, const QString &words, QWidget *widget)
{
    show(global, words, widget, {}, -1);
}

bool takeTip(QObject *watched, QHelpEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    QString words = widget->toolTip();
    QRect place;
    auto *view = qobject_cast<QAbstractItemView *>(widget->parentWidget());
    if (view && view->viewport() == widget) {
        const QModelIndex index = view->indexAt(event->pos());
        if (!index.isValid() || dynamic_cast<OwnTips *>(view->itemDelegateForIndex(index)))
            return false;
        words = index.data(Qt::ToolTipRole).toString();
        place = view->visualRect(index);
    }
    if (words.isEmpty())
        return false; // for whom it is inside of
    show(event->globalPos(), words, widget, place, widget->toolTipDuration());
    event->accept();
    return true;
}

void makePlain(QLabel *label)
{
    if (label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

} // namespace vivier
