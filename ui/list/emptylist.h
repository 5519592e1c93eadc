#pragma once

#include <QString>

namespace vivier {

class Workspace;

/// What is said where list and board have nobody to show: why, and what to do about it.
struct EmptyList
{
    QString icon;
    QString sentence;
    QString action;         ///< empty: there is nothing to do but wait
    bool readsThem = false; ///< by the action; else it shows all
};

EmptyList emptyList(Workspace &workspace);

} // namespace vivier
