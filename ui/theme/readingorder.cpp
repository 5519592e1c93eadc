// SPDX-License-Identifier: MIT
#include "theme/readingorder.h"

#include <QApplication>
#include <QLayout>
#include <QSplitter>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace vivier {

namespace {

void addFrom(const QLayout *layout, QList<QWidget *> *parts)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            parts->append(item->widget());
        else if (const QLayout *inner = item->layout())
            addFrom(inner, parts);
    }
}

/// The parts of one widget: laid out, then those that it places itself.
QList<QWidget *> partsOf(const QWidget *widget)
{
    QList<QWidget *> parts;
    if (const auto *splitter = qobject_cast<const QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts.append(splitter->widget(i));
    } else if (widget->layout()) {
        addFrom(widget->layout(), &parts);
    }
    for (QObject *child : widget->children()) {
        auto *part = qobject_cast<QWidget *>(child);
        if (part && !part->isWindow() && !parts.contains(part))
            parts.append(part);
    }
    std::stable_partition(parts.begin(), parts.end(),
                          [](const QWidget *part) { return part->property(readFirst).toBool(); });
    return parts;
}

void add(QWidget *widget, const QWidget *focus, QList<QWidget *> *all)
{
    if (widget->isHidden() && widget != focus && !widget->isAncestorOf(focus))
        return;
    all->append(widget);
    for (QWidget *part : partsOf(widget))
        add(part, focus, all);
}

} // namespace

QList<QWidget *> readingOrder(QWidget *root)
{
    QList<QWidget *> all;
    add(root, QApplication::focusWidget(), &all);
    return all;
}

bool isTabStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy() && widget->isVisible() &&
           widget->isEnabled();
}

bool enterPane(QWidget *pane)
{
    QWidget *entry = pane->focusProxy() ? pane->focusProxy() : pane->focusWidget();
    if (!entry || !entry->isVisible() || !entry->isEnabled()) {
        const QList<QWidget *> all = readingOrder(pane);
        const auto first = std::ranges::find_if(all, isTabStop);
        if (first == all.cend())
            return false;
        entry = *first;
    }
    entry->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool focusNextStop(QWidget *root, bool next)
{
    const QList<QWidget *> all = readingOrder(root);
    const qsizetype count = all.size();
    const qsizetype at = all.indexOf(QApplication::focusWidget()); // -1: from the outside
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *stop = all.at(next ? (at + step) % count : (std::max<qsizetype>(at, 0) - step + count) % count);
        if (!isTabStop(stop))
            continue;
        stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace vivier
