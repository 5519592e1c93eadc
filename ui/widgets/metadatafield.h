// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/fieldeditor.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace vivier {

class IconLabel;
class JsonEdit;
class LimitMeter;
class MetadataModel;
class MetadataTree;
class Roving;
class SegmentButton;

// InstaView's metadata in two views of the same keys: a tree, and JSON as text. The user property is the compact JSON,
// "" without keys. What nobody edits comes back as it was set, to the bit. Text in the JSON view that cannot be read is
// kept with its problem and changes nothing until it can; the view cannot be left meanwhile. Meters show the three
// limits; whether a value beyond them may be sent is the form's matter.
class MetadataField : public QWidget, public FieldEditor
{
    Q_OBJECT
    Q_PROPERTY(QString json READ json WRITE setJson USER true)
public:
    enum class View { Tree, Json };

    explicit MetadataField(QWidget *parent = nullptr);

    QString json() const { return m_json; }
    // The same JSON keeps everything: cursor, folded groups, text that cannot be read yet. Other JSON replaces it all;
    // what is no JSON object is shown as text with its problem.
    void setJson(const QString &json);

    View view() const { return m_view; }
    // False when text that cannot be read would be left behind.
    bool setView(View view);
    // Why the JSON view's text is not taken yet, "" if it is.
    QString problem() const { return m_problem; }
    void forget() override;
    void commit() override;
    void setContext(const FieldContext &context) override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showLook() override;
    bool fits(const QVariant &value) const override;
    QVariant beginning(const QVariant &) const override { return QString(); } // half an object is none
    void setLocked(bool locked) override;

private:
    void build();
    QWidget *makeBar();
    QWidget *makeProblem();
    QWidget *makeMeters();
    QToolButton *makeButton(const QString &icon, QWidget *parent);
    void retranslate();
    void measure();

    void takeModel();
    void takeTyped();
    void showText();
    void say(const QString &problem, bool pending);
    void refreshButtons();
    void refreshMeters();

    MetadataModel *m_model;
    MetadataTree *m_tree;
    JsonEdit *m_text;
    View m_view = View::Tree;
    QString m_json;
    QString m_told; // as it was set
    QString m_problem;
    bool m_settingText = false;

    Roving *m_roving;
    SegmentButton *m_treeSegment = nullptr;
    SegmentButton *m_jsonSegment = nullptr;
    QList<QWidget *> m_treeButtons;
    QToolButton *m_add = nullptr;
    QToolButton *m_inside = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_type = nullptr;
    QToolButton *m_layOut = nullptr;
    QWidget *m_problemLine = nullptr;
    QLabel *m_problemWords = nullptr;
    QPushButton *m_putBack = nullptr;
    LimitMeter *m_bytes = nullptr;
    LimitMeter *m_levels = nullptr;
    LimitMeter *m_keys = nullptr;
};

} // namespace vivier
