#pragma once

#include <QTableView>

namespace vivier {

class TagUseModel;

/// The tags, a row for each. Several are chosen with Shift and Ctrl; Enter shows who carries the current one, F2
/// renames it, Delete takes the chosen ones from everybody. What is chosen stays chosen while the tags are counted
/// anew.
class TagsView : public QTableView
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
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
    void shareWidth();
    void keepChosen();
    void findChosen();

    TagUseModel *m_model;
    QStringList m_kept; ///< chosen, while the rows are made anew
    QString m_current;
    int m_row = -1; ///< of m_current
};

} // namespace vivier
