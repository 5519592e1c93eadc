#pragma once

#include "model/palettemodel.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListView;

namespace vivier {

class TextField;

/// Everything of the window by a part of its name, over the window: what is typed finds candidates, stages, actions,
/// jobs and accounts; the arrows choose, Return goes there. Esc or a click beside it closes it, and the focus is where
/// it was.
class Palette : public QWidget
{
    Q_OBJECT

public:
    explicit Palette(QWidget *window);

    PaletteModel *model() { return &m_model; }
    /// With this in its field. What it offers is to be set before.
    void open(const QString &query = {});

Q_SIGNALS:
    void candidateChosen(const QString &key);
    void jobChosen(const QString &reference);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void search(const QString &query);
    void fit();
    void choose(int row);
    void step(int by, int times = 1);
    void close();
    void take(int row);

    PaletteModel m_model;
    QWidget *m_panel;
    TextField *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_hint;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace vivier
