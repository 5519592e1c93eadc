#pragma once

#include <QString>

namespace vivier {

// What FieldFrame asks of the editor it wraps: to draw the state in its own box. A plain Qt widget (a combo box, a
// date) does without and gets a coloured border from the style sheet.
class FieldEditor
{
public:
    virtual ~FieldEditor() = default;
    virtual void setDrafted(bool drafted) = 0;
    virtual void setBad(bool bad) = 0;
    // `hint` stands in the empty box: "not known", or what was last sent from here.
    virtual void setUnknown(bool unknown, const QString &hint) = 0;
};

} // namespace vivier
