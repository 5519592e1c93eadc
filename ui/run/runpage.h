// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace vivier {

class RunButtons;
class RowTable;
class RunModel;
class WrapLabel;

/// A run as a table: a candidate in each row, what changes, whether it has arrived, and why not. Enter opens the
/// candidate, or the comparison where somebody else changed it too; Escape closes.
class RunPage : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit RunPage(RunModel *model, QWidget *parent = nullptr);

    void focusList();

Q_SIGNALS:
    void closed();
    void candidateRequested(const QString &key);
    void conflictRequested(const QString &key);
    void undoRequested(const QString &run);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void measure();
    void activate(const QModelIndex &row);

    RunModel *m_model;
    QPushButton *m_back;
    WrapLabel *m_title;
    WrapLabel *m_detail;
    QProgressBar *m_bar;
    RunButtons *m_buttons;
    RowTable *m_view;
};

} // namespace vivier
