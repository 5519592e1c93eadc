// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/bulkedit.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace vivier {

class FieldEditor;
class JobModel;
class TextField;

/// Where one edit of many is made: which field, what becomes of it, and the value, with the editor that the field has
/// in the form. Each change counts at once.
class BulkEditPanel : public QWidget
{
    Q_OBJECT

public:
    /// What there is to choose from; the models must outlive the panel.
    struct Choices
    {
        QList<Field> fields;    ///< those that can be changed for many
        QStringList stageNames; ///< of the jobs of the candidates
        QStringList tags;
        const JobModel *jobs = nullptr;
        QDate today = {};
    };

    explicit BulkEditPanel(QWidget *parent = nullptr);

    /// Shows this edit, of one of the fields or of none yet.
    void edit(const BulkEdit &edit, const Choices &choices);
    const BulkEdit &current() const { return m_edit; }
    /// To what is not chosen yet.
    void focusFirst();
    /// What is typed and not taken yet counts from now on.
    void commit();

Q_SIGNALS:
    void changed();
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Field *field() const;
    void chooseField();
    void chooseKind();
    void offerKinds();
    void makeEditor();
    void readValue();
    void readPath();

    QComboBox *m_fields;
    QComboBox *m_kinds;
    TextField *m_path;
    QWidget *m_place; ///< of the editor
    QHBoxLayout *m_placeRow;
    QPushButton *m_done;
    FieldEditor *m_editor = nullptr;
    Choices m_choices;
    BulkEdit m_edit;
    bool m_filling = false;
};

} // namespace vivier
