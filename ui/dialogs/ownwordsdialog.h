// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/pagedialog.h"

class QListWidget;

namespace vivier {

class OwnWords;

// The words that the recruiter added, to be taken away: by the button, or the Delete key.
class OwnWordsDialog : public PageDialog
{
    Q_OBJECT
public:
    explicit OwnWordsDialog(OwnWords *words, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void removeSelected();

    OwnWords *m_words;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace vivier
