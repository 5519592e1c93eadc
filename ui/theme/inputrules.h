#pragma once

class QEvent;
class QObject;

namespace vivier {

// What the wheel does in every window of the process: it scrolls, and never changes a value. Over a closed choice, a
// number, a date, a slider or tabs it goes to the page under them; an open list of choices scrolls. True: `event` has
// had its receiver.
bool followInputRules(QObject *watched, QEvent *event);

} // namespace vivier
