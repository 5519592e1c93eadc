#pragma once

namespace vivier {

class Actions;
class CandidatesPage;
class Workspace;

/// Enables what can be done now to the workspace in sight and its open candidate, and says of the rest why not.
/// `workspace` and `page` may be nullptr; `isInSight`: it is that page that is shown.
void refreshStates(Actions *actions, Workspace *workspace, const CandidatesPage *page, bool isInSight);

} // namespace vivier
