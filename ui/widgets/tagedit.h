// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace vivier {

class TagField;

// The line inside a TagField. A class of its own because a completer hands keys to event() directly, past any filter.
class TagEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit TagEdit(TagField *owner);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool completes() const;

    TagField *m_owner;
};

} // namespace vivier
