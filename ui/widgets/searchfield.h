// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/textfield.h"

#include <QKeySequence>

namespace vivier {

// Search as you type. Escape empties it, Down or Enter goes to the results, the shortcut's hint stands at its end.
class SearchField : public TextField
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    // Only the hint: the action that focuses the field is the window's.
    void setShortcutHint(const QKeySequence &keys);

Q_SIGNALS:
    void resultsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace vivier
