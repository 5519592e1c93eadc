// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QWidget>

class QPushButton;

namespace vivier {

class ElidedLabel;
class FieldFrame;

/// Keeps the fields of a section that most candidates have no use for behind a button, which also hides them again.
/// What is shown for another reason stays shown until forget(), whatever becomes of its value.
class MoreFields : public QWidget
{
    Q_OBJECT

public:
    explicit MoreFields(QWidget *parent = nullptr);

    /// One more that is hidden at first. The frame is another's child.
    void add(const QString &field, FieldFrame *frame);
    void reveal(const QString &field);
    /// The same, and it has its place at once: it is about to be scrolled to.
    void place(const QString &field);
    /// Another candidate is opened: all are hidden, but for the one that the focus is in.
    void forget();

private:
    void turn();
    void revealAll();
    void fold();
    void refresh();

    QStringList m_order;
    QHash<QString, FieldFrame *> m_hidden;
    QHash<QString, FieldFrame *> m_all;
    QSet<QString> m_used; ///< not to be folded
    QPushButton *m_button;
    ElidedLabel *m_names;
};

} // namespace vivier
