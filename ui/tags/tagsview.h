// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/rowtable.h"

namespace vivier {

class TagUseModel;

/// The tags, a row for each. Several are chosen with Shift and Ctrl; Enter shows who carries the current one, F2
/// renames it, Delete takes the chosen ones from everybody. What is chosen stays chosen while the tags are counted
/// anew.
class TagsView : public RowTable
{
    Q_OBJECT

public:
    explicit TagsView(TagUseModel *model, QWidget *parent = nullptr);

    /// With a row chosen, where there is one.
    void enter();
    QStringList chosen() const; ///< in the order of the rows

Q_SIGNALS:
    void chosenChanged();
    void shownRequested();
    void renameRequested();
    void mergeRequested();
    void deleteRequested();

protected:
    void layOutColumns() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void keepChosen();
    void findChosen();

    TagUseModel *m_model;
    QStringList m_kept; ///< chosen, while the rows are made anew
    QString m_current;
    int m_row = -1; ///< of m_current
};

} // namespace vivier
