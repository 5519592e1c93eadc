// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/pagedialog.h"
#include "widgets/fieldframe.h"

#include <functional>

class QPushButton;

namespace vivier {

class TextField;

// Asks for a name or another short text. accepted(): see name().
class NameDialog : public PageDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;
        QString label; // of the field, with its mnemonic
        QString take;  // the main button
    };
    // What is to be said of a text; with a problem it cannot be taken. An empty one cannot, either. The problem of the
    // name that it begins with is not said: nobody has typed anything yet.
    using Look = std::function<FieldState(const QString &)>;
    NameDialog(const Words &words, const QString &name, Look look, QWidget *parent = nullptr);

    QString name() const; // without white space around it

private:
    void refresh();

    Look m_look;
    TextField *m_name;
    FieldFrame *m_frame;
    QPushButton *m_take;
    bool m_isTyped = false;
};

} // namespace vivier
