// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace vivier {

// Puts its items one after the other and breaks lines; mirrored right to left. Each line is as high as its highest
// item.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    // What is shown, before all else in the flow, becomes one for each item: those that fit one stay, so that nothing
    // flickers and the focus in them is kept. What `make` gives is a child of the layout's widget.
    template <typename Widget, typename Items, typename Fits, typename Make>
    void refill(QList<Widget *> *shown, const Items &items, Fits fits, Make make);
    // The last item takes what is left of its line, and a line of its own when less than `least` pixels are left.
    void setLastStretches(int least);
    // Never another line: whoever fills it hides what has no room.
    void setOneLine();

    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_lastLeast = -1;
    bool m_oneLine = false;
};

template <typename Widget, typename Items, typename Fits, typename Make>
void FlowLayout::refill(QList<Widget *> *shown, const Items &items, Fits fits, Make make)
{
    setEnabled(false); // or each widget that is shown would lay them all out
    QList<Widget *> wanted;
    QList<QLayoutItem *> places;
    for (const auto &item : items) {
        const auto same = std::ranges::find_if(*shown, [&](const Widget *one) { return fits(one, item); });
        const auto at = same - shown->begin();
        const bool isNew = same == shown->end();
        wanted.append(isNew ? make(item) : shown->takeAt(at));
        places.append(isNew ? new QWidgetItem(wanted.last()) : m_items.takeAt(at));
    }
    for (Widget *gone : std::as_const(*shown)) {
        delete m_items.takeFirst();
        gone->hide();
        gone->deleteLater(); // perhaps in the middle of its own click
    }
    m_items = places + m_items;
    *shown = wanted;
    for (Widget *widget : std::as_const(wanted))
        widget->show();
    setEnabled(true);
    invalidate();
}

} // namespace vivier
