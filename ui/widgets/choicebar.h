// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/segmentbar.h"

#include <optional>

namespace vivier {

// One of a few documented values, as segments. The user property is the value as the ATS spells it; "" is a choice when
// one of the choices says so ("Automatic"). A value that is none of the choices is shown at the end as it is, and
// cannot be chosen.
class ChoiceBar : public SegmentBar
{
    Q_OBJECT
    Q_PROPERTY(QString current READ current WRITE setCurrent USER true)
public:
    struct Choice
    {
        QString value;
        QString name;
        QString hint = {}; // for the tooltip: what to know before it is chosen

        bool operator==(const Choice &) const = default;
    };

    explicit ChoiceBar(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    QString current() const { return m_current; }
    void setCurrent(const QString &value);
    // What the ATS last told (nothing: it did not say); underlined with dots while it is not the current one.
    void setBase(const std::optional<QString> &value);
    // The value in sight that is none of the choices; "" when there is none.
    QString foreign() const { return m_foreign; }

    void setContext(const FieldContext &context) override;

protected:
    void chooseAt(qsizetype index) override;
    void focusInEvent(QFocusEvent *event) override;
    void showLook() override;

private:
    void rebuild();
    void refresh();

    QList<Choice> m_choices;
    QString m_foreign;
    QString m_current;
    std::optional<QString> m_base;
};

} // namespace vivier
