// SPDX-License-Identifier: MIT
#pragma once

#include "model/conflictmodel.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace vivier {

class ResultEditor;
class Roving;
class ValueBox;
class WrapLabel;

// One field of a conflict: its name, what it was, both sides to choose from, and the result to edit. One stop of the
// Tab order; left and right move between yours, theirs and the result. Folded it needs no width: the columns stand
// below each other, with their titles.
class ConflictRow : public QWidget
{
    Q_OBJECT
public:
    // What of a row has the focus; going up and down keeps it.
    enum class Lane { Yours, Theirs, Result };

    ConflictRow(ConflictModel *model, int row, QWidget *parent = nullptr);

    int row() const { return m_row; }
    // Of the width, in hundredths: titles stand above their columns.
    static int share(int column);
    // Shows what the model says now; an open editor keeps what is typed.
    void refresh();
    void setFolded(bool folded);
    void setKnownTags(const QStringList &tags) { m_knownTags = tags; }

    Lane lane() const;
    void focusLane(Lane lane);
    bool isEditing() const { return m_editor != nullptr; }
    void startEdit();
    // What is typed is in the draft already and stays.
    void endEdit();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QModelIndex cell(int column) const { return m_model->index(m_row, column); }
    QString text(int column) const { return cell(column).data().toString(); }
    ValueBox *box(Lane lane) const;
    void fill(ValueBox *box, int column);
    void describe();
    void giveUp();
    void closeEditor();
    void layOut();
    void measure();
    void refreshWhole();

    ConflictModel *m_model;
    int m_row;
    QStringList m_knownTags;
    bool m_folded = false;
    bool m_whole = false;
    int m_editedFrom = 0; ///< the undo stack's index when the editor was opened
    Value m_editedValue;  ///< and what it began with
    QGridLayout *m_grid;
    WrapLabel *m_name;
    ValueBox *m_before;
    ValueBox *m_yours;
    ValueBox *m_theirs;
    QWidget *m_resultCell;
    QVBoxLayout *m_resultColumn;
    ValueBox *m_result;
    ResultEditor *m_editor = nullptr;
    WrapLabel *m_note;
    WrapLabel *m_problem;
    QToolButton *m_undecide;
    QPushButton *m_all;
    QList<QLabel *> m_captions; ///< of the columns from Before on, while folded
    Roving *m_roving;
};

} // namespace vivier
