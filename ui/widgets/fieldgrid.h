// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace vivier {

// Two columns of fields that fold to one below 560 px (scaled with the font). Fields keep their order; a wide one has a
// row of its own, and one that is hidden leaves no gap.
class FieldGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FieldGrid(QWidget *parent = nullptr);

    void addField(QWidget *field, bool wide = false);
    int columns() const { return m_columns; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void measure();

    struct Entry
    {
        QWidget *field;
        bool wide;
    };
    QList<Entry> m_fields;
    QGridLayout *m_grid;
    int m_columns = 2;
};

} // namespace vivier
