#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vivier {

class ElidedLabel;
class FieldGrid;

// A titled part of the form: title, a hint beside it, a rule, and a grid of fields below.
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(const QString &title, const QString &hint = {}, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    void setHint(const QString &hint);
    FieldGrid *grid() const { return m_grid; }
    // Below the grid: what is not a field.
    void addWidget(QWidget *widget);

private:
    QLabel *m_title;
    ElidedLabel *m_hint;
    FieldGrid *m_grid;
    QVBoxLayout *m_layout;
};

} // namespace vivier
