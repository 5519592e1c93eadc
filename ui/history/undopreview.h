// SPDX-License-Identifier: MIT
#pragma once

#include "model/historymodel.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace vivier {

/// What an undo after sending would do, before it is done: the fields that become drafts, and why the others cannot.
class UndoPreview : public QWidget
{
    Q_OBJECT

public:
    explicit UndoPreview(QWidget *parent = nullptr);

    /// Shows it, and gives the focus to the first thing that can be done.
    void open(const QString &title, const QList<UndoLine> &lines);
    /// How high the list of fields may become.
    void setRoom(int height);

Q_SIGNALS:
    void accepted();
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();

    QLabel *m_title;
    QLabel *m_outcome;
    QListWidget *m_list;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    int m_room = 200;
};

} // namespace vivier
