// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/rowtable.h"

namespace vivier {

class ImportModel;

/// What becomes of each row of a list. Enter opens the candidate whom the chosen row is about.
class ImportView : public RowTable
{
    Q_OBJECT

public:
    explicit ImportView(ImportModel *model, QWidget *parent = nullptr);

    /// With a row chosen, where there is one.
    void enter();

Q_SIGNALS:
    void candidateRequested(const QString &key);
    void chosenChanged(); ///< another row, or other rows

protected:
    void layOutColumns() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void openCandidate(const QModelIndex &index);

    ImportModel *m_model;
    int m_line = 0; ///< of the row that is the current one, also while the rows are made anew
};

} // namespace vivier
