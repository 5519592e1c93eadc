// SPDX-License-Identifier: MIT
#pragma once

#include "model/palettemodel.h"
#include "window/overlay.h"

class QLabel;
class QListView;

namespace vivier {

class TextField;

/// Everything of the window by a part of its name, over the window: what is typed finds candidates, stages, actions,
/// jobs and accounts; the arrows choose, Return runs it.
class Palette : public Overlay
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
    void linkChosen(const QString &link);

protected:
    void fit() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void search(const QString &query);
    void showFound();
    void choose(int row);
    void step(int by, int times = 1);
    void take(int row);

    PaletteModel m_model;
    TextField *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_hint;
};

} // namespace vivier
