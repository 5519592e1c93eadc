// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace vivier {

class Avatar;
class ElidedLabel;

/// One of the two: name, which opens the candidate, a line about them, and what becomes of them.
class SameHead : public QWidget
{
    Q_OBJECT

public:
    explicit SameHead(QWidget *parent = nullptr);

    struct Words
    {
        QString firstName;
        QString lastName;
        QString name;  ///< as sentences call them
        QString about; ///< subtitle, job, account …
        QString fate;  ///< "stays"
        bool canOpen = false;
    };
    void setWords(const Words &words);

Q_SIGNALS:
    void openRequested();

private:
    Avatar *m_avatar;
    QPushButton *m_name;
    ElidedLabel *m_about;
    ElidedLabel *m_fate;
};

} // namespace vivier
