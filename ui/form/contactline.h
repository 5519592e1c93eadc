// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/field.h"
#include "widgets/actions.h"

#include <QWidget>

class QToolButton;
class QUrl;

namespace vivier {

class LinkButton;
class AccountSession;

/// A way to reach the current candidate, as it is now with the draft: opens the program for it, or is copied.
class ContactLine : public QWidget
{
    Q_OBJECT

public:
    /// `role`: Email or Phone. The keys of `copying` are shown at the button.
    ContactLine(FieldRole role, ActionId copying, AccountSession *session, QWidget *parent = nullptr);

    void refresh();
    /// Into the clipboard, when there is one.
    void copy();

Q_SIGNALS:
    /// "mailto:" or "tel:".
    void opened(const QUrl &url);

private:
    QString text() const;
    QUrl url() const;

    FieldRole m_role;
    AccountSession *m_session;
    LinkButton *m_link;
    QToolButton *m_copy;
};

} // namespace vivier
