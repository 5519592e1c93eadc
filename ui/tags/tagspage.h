// SPDX-License-Identifier: MIT
#pragma once

#include "model/tagusemodel.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace vivier {

class ChoiceChips;
class ElidedLabel;
class EmptyState;
class SearchField;
class TagsView;
struct FieldState;

/// All tags of the account, and those that look like one. It changes nothing itself: what is to be renamed, merged or
/// deleted goes out as edits of those who carry it, to be seen before any of it is kept.
class TagsPage : public QWidget
{
    Q_OBJECT

public:
    /// `candidates` must outlive it.
    explicit TagsPage(const CandidateModel *candidates, QWidget *parent = nullptr);

    void focusFirst();
    TagUseModel *model() { return &m_model; }

Q_SIGNALS:
    void closed();
    /// These edits of these candidates.
    void editsRequested(const QStringList &keys, const QList<vivier::BulkEdit> &edits);
    /// Those who carry it, in the list.
    void candidatesRequested(const QString &tag);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    void measure();
    void refresh();
    void refreshEmpty();
    void refreshButtons();
    bool mayMerge(const QStringList &tags) const;
    void showAll();
    void showCandidates();
    void rename();
    void merge();
    void remove();
    FieldState look(const QString &name, const QStringList &tags) const;

    TagUseModel m_model;
    QPushButton *m_back;
    ElidedLabel *m_summary;
    SearchField *m_search;
    ChoiceChips *m_show;
    QComboBox *m_order;
    QWidget *m_verbs;
    QPushButton *m_who;
    QPushButton *m_rename;
    QPushButton *m_merge;
    QPushButton *m_delete;
    ElidedLabel *m_hint;
    TagsView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace vivier
