// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/pagedialog.h"
#include "model/accountsmodel.h"

class QListView;
class QStackedLayout;

namespace vivier {

// The accounts of the profile: add, edit, remove. The model tells the rest of the program what changed.
class AccountsDialog : public PageDialog
{
    Q_OBJECT
public:
    explicit AccountsDialog(AccountsModel *model, QWidget *parent = nullptr);

public Q_SLOTS:
    void add();
    void editCurrent();
    // Asks first, and names what is lost.
    void removeCurrent();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString currentId() const;
    void refresh();
    void select(const QString &id);
    void removeNow(const QString &id);

    AccountsModel *m_model;
    QStackedLayout *m_stack;
    QListView *m_list;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace vivier
