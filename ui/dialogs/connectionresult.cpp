// SPDX-License-Identifier: MIT
#include "dialogs/connectionresult.h"

#include "candidate/labelled.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/iconlabel.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>

namespace vivier {

using namespace Qt::StringLiterals;
using Found = ConnectionLine::Outcome;

namespace {

struct Look
{
    QString icon;
    ColorRole token;
};

Look lookOf(Found outcome)
{
    switch (outcome) {
    case Found::Works:
        return {u"circle-check"_s, ColorRole::Accent};
    case Found::MissingScope:
        return {u"lock"_s, ColorRole::Draft};
    case Found::Failed:
        return {u"circle-alert"_s, ColorRole::Bad};
    case Found::NotTried:
        break;
    }
    return {u"circle-help"_s, ColorRole::Faint};
}

QLabel *label(const QString &text, Theme::Type type, ColorRole token)
{
    auto *made = new PlainLabel(inWindowDirection(text));
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextType(made, type, token);
    return made;
}

} // namespace

ConnectionResult::ConnectionResult(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
    connect(&Theme::current(), &Theme::changed, this, &ConnectionResult::measure);
}

void ConnectionResult::keepRoom(int lines)
{
    m_room = lines;
    measure();
}

void ConnectionResult::measure()
{
    const Theme &theme = Theme::current();
    const auto line = [&theme](Theme::Type type) { return QFontMetrics(theme.font(type)).height() + size::space1; };
    setMinimumHeight(m_room > 0 ? line(Theme::Type::BodyStrong) + m_room * line(Theme::Type::Small) : 0);
}

void ConnectionResult::clear()
{
    hide();
    m_spoken.clear();
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete layout();
}

void ConnectionResult::setReport(const ConnectionReport &report)
{
    clear();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, size::space1, 0, 0);
    grid->setHorizontalSpacing(size::space2);
    grid->setVerticalSpacing(size::space1);
    grid->setColumnStretch(2, 1);

    const QString summary = report.summary();
    const Look whole = lookOf(report.works() ? Found::Works : report.cancelled ? Found::NotTried : Found::Failed);
    grid->addWidget(new IconLabel(whole.icon, whole.token), 0, 0, Qt::AlignTop);
    grid->addWidget(
        label(summary, Theme::Type::BodyStrong, whole.token == ColorRole::Bad ? ColorRole::Bad : ColorRole::Text), 0, 1,
        1, 2);
    QStringList spoken{summary};
    for (const ConnectionLine &line : report.lines) {
        const int row = grid->rowCount();
        const Look look = lookOf(line.outcome);
        grid->addWidget(new IconLabel(look.icon, look.token), row, 0, Qt::AlignTop);
        QLabel *name = label(line.name, Theme::Type::Small, ColorRole::Text);
        name->setWordWrap(false);
        grid->addWidget(name, row, 1, Qt::AlignTop);
        // What was already said above is not said twice.
        const QString text = line.text == summary ? tr("Failed") : line.text;
        grid->addWidget(label(text, Theme::Type::Small, look.token == ColorRole::Accent ? ColorRole::Soft : look.token),
                        row, 2);
        spoken.append(labelled(line.name, text));
    }
    m_spoken = spoken.join(u'\n');
    setAccessibleName(m_spoken);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace vivier
