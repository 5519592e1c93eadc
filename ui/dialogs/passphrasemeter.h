// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace vivier {

// How strong a chosen passphrase is: a thin bar, and a word with it.
class PassphraseMeter : public QWidget
{
    Q_OBJECT
public:
    explicit PassphraseMeter(QWidget *parent = nullptr);

    void setPassphrase(const QString &passphrase);
    // What the bar says, in a word or a sentence.
    QString text() const;

private:
    QProgressBar *m_bar;
    QLabel *m_words;
};

} // namespace vivier
