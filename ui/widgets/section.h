// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace vivier {

class ElidedLabel;
class FieldGrid;

// A titled part of the form: title, a hint and a rule beside it, and a grid of fields below.
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(const QString &title, const QString &hint = {}, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    void setHint(const QString &hint);
    FieldGrid *grid() const { return m_grid; }
    // At the end of the title's line.
    void addToTitle(QWidget *widget);
    // Below the grid: what is not a field.
    void addWidget(QWidget *widget);

private:
    QLabel *m_title;
    ElidedLabel *m_hint;
    FieldGrid *m_grid;
    QHBoxLayout *m_header;
    QVBoxLayout *m_layout;
};

} // namespace vivier
