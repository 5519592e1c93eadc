// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/fieldeditor.h"

#include <QStringList>
#include <QWidget>

class QStringListModel;

namespace vivier {

class FlowLayout;
class TagChip;
class TagEdit;

// Tags as chips. A comma, Enter or Tab makes a chip of what was typed, pasting "a, b" makes two; Backspace in the empty
// editor selects the last chip, then removes it; arrows move between chips. A tag that is typed never holds a comma
// (Welcome Kit sends tags as one comma-separated text) and is none that is there, whatever its case. Tags that were set
// stay as they are.
class TagField : public QWidget, public FieldEditor
{
    Q_OBJECT
    Q_PROPERTY(QStringList tags READ tags WRITE setTags USER true)
public:
    static constexpr int tagLimit = 255;    // UTF-16 units of one tag
    static constexpr int inputLimit = 4096; // of what is typed or pasted at once

    explicit TagField(QWidget *parent = nullptr);
    ~TagField() override;

    // The chips, and the tag that is being typed: it counts from its first letter on, as all typing does.
    QStringList tags() const;
    void setTags(const QStringList &tags);
    void setKnownTags(const QStringList &tags);

    void commit() override;
    void setContext(const FieldContext &context) override { setKnownTags(context.tags); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showLook() override;

private:
    friend class TagEdit;

    QStringList with(const QString &text) const;
    void add(const QString &text);
    void tell();
    void removeAt(qsizetype index);
    void focusChip(qsizetype index);
    void rebuild();
    void measure();
    void refreshHint();
    void fit();

    QStringList m_tags; // the chips
    QStringList m_said; // what was told, or given
    QStringList m_told; // from outside: a tag that is taken away and typed again comes back to its place
    QList<TagChip *> m_chips;
    FlowLayout *m_flow;
    TagEdit *m_edit;
    QStringListModel *m_known;
};

} // namespace vivier
