// SPDX-License-Identifier: MIT
#pragma once

namespace vivier {

// What a screen reader makes of our own widgets: one with a name is a label when it only says something, and a group
// when there is something to go to in it. Once, before the first widget.
void installAccessibleRoles();

} // namespace vivier
