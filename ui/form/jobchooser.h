#pragma once

#include "widgets/narrowbox.h"

namespace vivier {

class Workspace;

/// The job of a new candidate. Choosing one also sets its organization and first stage, as one step of undo.
class JobChooser : public NarrowBox
{
    Q_OBJECT

public:
    explicit JobChooser(Workspace *workspace, QWidget *parent = nullptr);

    /// Lists the jobs again and shows that of the current candidate.
    void refresh();

private:
    void choose();

    Workspace *m_workspace;
};

} // namespace vivier
