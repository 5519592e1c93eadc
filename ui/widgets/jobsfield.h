// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/fieldeditor.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace vivier {

class FlowLayout;
class SearchField;
class TagChip;

// The jobs that somebody belongs to: chips with their titles, and below them, opened by a button, a list to search and
// tick. The user property is their ids: those that stay keep their order, new ones come last.
// Keyboard: Space or Down on the button opens the list at its search, Down goes to the jobs, Space or Enter ticks, Up
// from the first job or a letter goes back to the search, Escape closes.
class JobsField : public QWidget, public FieldEditor
{
    Q_OBJECT
    Q_PROPERTY(QStringList jobs READ jobs WRITE setJobs USER true)
public:
    explicit JobsField(QWidget *parent = nullptr);

    QStringList jobs() const { return m_list->checked(); }
    void setJobs(const QStringList &ids);
    void setChoices(const QList<JobChoice> &jobs);
    // At most so many; 0: any number. More can be ticked: others say what is wrong with it.
    void setMost(int most);
    bool isOpen() const;
    void setOpen(bool open);

    void forget() override;
    void setContext(const FieldContext &context) override { setChoices(context.jobs); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showLook() override;

private:
    void toggle(const QString &id, bool on);
    void rebuild();
    void count();
    void fit();
    void measure();
    bool keyOnChip(TagChip *chip, int key);
    bool keyOnList(int key, const QString &text);

    JobChecklist *m_list;
    QList<JobChoice> m_choices;
    QStringList m_told; // the order from outside, which ticking off and on again brings back
    QList<TagChip *> m_chips;
    QWidget *m_box;
    FlowLayout *m_flow;
    QPushButton *m_button;
    QWidget *m_panel;
    SearchField *m_search;
    QListView *m_view;
    QLabel *m_none;
    QLabel *m_count;
    int m_most = 0;
};

} // namespace vivier
