#pragma once

#include "widgets/fieldeditor.h"
#include "widgets/segmentbar.h"

#include <optional>

namespace vivier {

// One of a few documented values, as segments. The user property is the value as the ATS spells it; "" is a choice when
// one of the choices says so ("Automatic"). A value that is none of the choices is shown at the end as it is, and
// cannot be chosen.
class ChoiceBar : public SegmentBar, public FieldEditor
{
    Q_OBJECT
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY edited USER true)
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

    void setDrafted(bool drafted) override;
    void setBad(bool bad) override;
    void setUnknown(bool unknown, const QString &hint) override;

Q_SIGNALS:
    void edited();

protected:
    void chooseAt(qsizetype index) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void refresh();

    QList<Choice> m_choices;
    QString m_foreign;
    QString m_current;
    std::optional<QString> m_base;
    bool m_unknown = false;
    bool m_drafted = false;
    bool m_bad = false;
};

} // namespace vivier
