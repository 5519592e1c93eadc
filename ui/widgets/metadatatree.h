// SPDX-License-Identifier: MIT
#pragma once

#include <QPersistentModelIndex>
#include <QSet>
#include <QStringList>
#include <QTreeView>

namespace vivier {

class MetadataDelegate;
class MetadataModel;

// Metadata as rows of key, value and type, by keyboard alone: Ins adds a key, Shift+Ins one inside, Del removes, arrows
// go from cell to cell, Enter and F2 change the cell that is current (at first the value; renaming a key that the ATS
// told is asked before), Space says yes or no, Ctrl+T chooses the type, Ctrl+Up and Down move. A new key is named first
// and takes a value next; Esc while it is named takes it back. Tab leaves the tree. As high as its rows, up to
// mostRows.
class MetadataTree : public QTreeView
{
    Q_OBJECT
public:
    static constexpr int leastRows = 2;
    static constexpr int mostRows = 12;

    // The model is not owned.
    explicit MetadataTree(MetadataModel *model, QWidget *parent = nullptr);

    void add();
    void addInside();
    void removeCurrent();
    void moveCurrent(int by);
    void chooseType();

    // What is typed in an open cell counts from now on; wherever the focus is.
    void commitCell();

    bool hasCurrent() const { return currentIndex().isValid(); }
    bool canAddInside() const;
    bool canMove(int by) const;
    // A new key has no name yet: not the moment to call the field edited.
    bool isNaming() const { return m_adding || m_fresh.isValid(); }
    // Shown while there is no row.
    void setHint(const QString &hint);
    // The JSON that the ATS has: its keys are others' too.
    void setTold(const QString &json);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentMoved();
    // A cell is closed, isNaming() may be over; `finished` by a key, not by going elsewhere.
    void settled(bool finished);
    void refused(const QString &why); // what was typed is not taken, and still there

protected:
    using QTreeView::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool runKey(const QKeyEvent &event);
    void leaveCell();
    void name(const QModelIndex &added);
    void takeBack();
    void editCurrent();
    void editValue();
    bool isTold(const QModelIndex &key) const;
    void askToRename(const QModelIndex &key);
    bool toggleFlag();
    void restore();
    void measure();
    void fit();
    int visibleRows(const QModelIndex &parent, int most) const;

    MetadataModel *m_model;
    MetadataModel *m_told; // to look keys up in
    MetadataDelegate *m_delegate;
    QString m_hint;
    QPersistentModelIndex m_fresh;
    bool m_adding = false;
    bool m_restoring = false;
    // What a reset would lose.
    QStringList m_currentPath;
    int m_currentColumn;
    QSet<QStringList> m_collapsed;
};

} // namespace vivier
