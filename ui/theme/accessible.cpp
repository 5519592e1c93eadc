// SPDX-License-Identifier: MIT
#include "theme/accessible.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// Qt takes every widget of a class that it does not know for one that only holds others, whatever it paints.
class NamedWidget : public QAccessibleWidget
{
public:
    explicit NamedWidget(QWidget *widget)
        : QAccessibleWidget(widget)
    {
    }
    QAccessible::Role role() const override
    {
        const QAccessible::Role plain = QAccessibleWidget::role();
        if (plain != QAccessible::Client || !widget() || widget()->accessibleName().isEmpty())
            return plain;
        const auto parts = widget()->findChildren<const QWidget *>();
        const bool leadsOn = widget()->focusPolicy() != Qt::NoFocus || std::ranges::any_of(parts, [](const auto *part) {
                                 return part->focusPolicy() != Qt::NoFocus;
                             });
        return leadsOn ? QAccessible::Grouping : QAccessible::StaticText;
    }
};

QAccessibleInterface *named(const QString &className, QObject *object)
{
    auto *widget = className == "QWidget"_L1 ? qobject_cast<QWidget *>(object) : nullptr;
    return widget ? new NamedWidget(widget) : nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(named); // a second time changes nothing
}

} // namespace vivier
