// SPDX-License-Identifier: MIT
#include "dialogs/notificationsfield.h"

#include "model/preferences.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QString kindWords(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::Conflict:
        return NotificationsField::tr("A conflict: some&body changed the same field");
    case NotificationKind::Refusal:
        return NotificationsField::tr("What you sent &needs checking");
    case NotificationKind::Sent:
        return NotificationsField::tr("What waite&d for the network has been sent");
    case NotificationKind::Expiry:
        return NotificationsField::tr("An e&xpiry date is near");
    }
    return {};
}

QCheckBox *checkBox(const QString &name, const QString &words, bool isOn, QVBoxLayout *layout)
{
    auto *made = new QCheckBox(words);
    made->setObjectName(name);
    made->setChecked(isOn);
    layout->addWidget(made);
    return made;
}

} // namespace

NotificationsField::NotificationsField(Preferences *preferences, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::space1);
    auto *title = new PlainLabel(tr("Notifications while you work elsewhere"));
    title->setWordWrap(true);
    setTextType(title, Theme::Type::Small, ColorRole::Soft);
    layout->addWidget(title);
    for (const NotificationKind kind : notificationKinds) {
        QCheckBox *one = checkBox(u"notifies"_s + QString::number(static_cast<int>(kind)), kindWords(kind),
                                  preferences->notifies(kind), layout);
        one->setAccessibleDescription(title->text());
        connect(one, &QCheckBox::toggled, preferences,
                [preferences, kind](bool on) { preferences->setNotifies(kind, on); });
    }
    QCheckBox *names = checkBox(u"namesInNotifications"_s, tr("Na&me candidates and accounts in them"),
                                preferences->namesInNotifications(), layout);
    auto *note = new PlainLabel(tr("Anyone who sees your screen can read them, perhaps even when it is locked."));
    note->setWordWrap(true);
    setTextType(note, Theme::Type::Small, ColorRole::Faint);
    layout->addWidget(note);
    names->setAccessibleDescription(note->text());
    connect(names, &QCheckBox::toggled, preferences, &Preferences::setNamesInNotifications);
}

} // namespace vivier
