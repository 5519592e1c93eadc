// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace vivier {

class RunModel;

/// What can be done with a run, for the strip and for its page: pause and go on, try those again, undo all that was
/// sent. Follows the model.
class RunButtons : public QWidget
{
    Q_OBJECT

public:
    explicit RunButtons(QWidget *parent = nullptr);

    /// The model must outlive it, or be taken away by nullptr.
    void setModel(RunModel *model);
    void refresh();
    /// Icons in place of words where there is no room for these.
    void setNarrow(bool narrow);
    /// As wide as it is with its words.
    int wideWidth();

Q_SIGNALS:
    void undoRequested(const QString &run);

private:
    void show(QPushButton *button, const QString &words, const QString &icon);

    RunModel *m_model = nullptr;
    QPushButton *m_retry;
    QPushButton *m_pause;
    QPushButton *m_undo;
    bool m_narrow = false;
};

/// How far the run is, for both; `model` may be nullptr.
void showProgress(QProgressBar *bar, const RunModel *model);
/// In percent of all that are in the run.
int percentOf(const RunModel &model);

} // namespace vivier
