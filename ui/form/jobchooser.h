// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/narrowbox.h"

namespace vivier {

class AccountSession;

/// The job of a new candidate. Choosing one also sets its organization and first stage, as one step of undo.
class JobChooser : public NarrowBox
{
    Q_OBJECT

public:
    explicit JobChooser(AccountSession *session, QWidget *parent = nullptr);

    /// Lists the jobs again and shows that of the current candidate.
    void refresh();

private:
    void choose();

    AccountSession *m_session;
};

} // namespace vivier
