// SPDX-License-Identifier: MIT
#pragma once

#include "model/personmerge.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace vivier {

class ResultEditor;
class Roving;
class ValueBox;
class WrapLabel;

/// One field of two candidates: its name, both sides to choose from, and the result, which can be written by hand. One
/// stop of the Tab order; left and right move along it, up and down to the next row.
class SameRow : public QWidget
{
    Q_OBJECT

public:
    enum class Lane { Stays, Goes, Result };

    SameRow(PersonMerge *merge, int row, QWidget *parent = nullptr);

    /// Of the width, in hundredths: field, one side, the other, result.
    static constexpr int shares[] = {14, 28, 28, 30};

    void setKnownTags(const QStringList &tags) { m_knownTags = tags; }
    void refresh();
    bool isDecided() const;
    bool isEditing() const { return m_editor != nullptr; }
    Lane lane() const;
    void focusLane(Lane lane);
    void startEdit();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const PersonMerge::Row &row() const { return m_merge->rows().at(m_row); }
    ValueBox *box(Lane lane) const;
    void fill(ValueBox *box, const Value &value);
    void choose(bool stays);
    bool isEditable() const;
    void refreshResult();
    QString note() const;
    void endEdit(bool kept);
    void measure();

    PersonMerge *m_merge;
    int m_row;
    QStringList m_knownTags;
    QGridLayout *m_grid;
    WrapLabel *m_name;
    ValueBox *m_stays;
    ValueBox *m_goes;
    QVBoxLayout *m_column;
    ValueBox *m_result;
    WrapLabel *m_note;
    ResultEditor *m_editor = nullptr;
    Roving *m_roving;
};

} // namespace vivier
