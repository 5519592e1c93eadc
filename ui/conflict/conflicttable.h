// SPDX-License-Identifier: MIT
#pragma once

#include "conflict/conflictrow.h"

#include <QWidget>

class QVBoxLayout;

namespace vivier {

// All fields of one conflict under their titles, driven by the keyboard: up and down, M, T, E or F2, U. Narrower than
// it needs for five columns, its rows fold.
class ConflictTable : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictTable(ConflictModel *model, QWidget *parent = nullptr);

    void setKnownTags(const QStringList &tags);
    // The first row that waits for a decision, else the first.
    void focusFirst();
    ConflictRow *current() const; // that has the focus; nullptr for none
    ConflictRow *row(int row) const { return m_rows.value(row); }
    bool isEditing() const;

Q_SIGNALS:
    // Keep this in sight.
    void rowReached(QWidget *row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void fold();
    void move(int by);

    ConflictModel *m_model;
    QWidget *m_header;
    QVBoxLayout *m_column;
    QList<ConflictRow *> m_rows;
    QStringList m_knownTags;
};

} // namespace vivier
