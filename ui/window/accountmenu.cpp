// SPDX-License-Identifier: MIT
#include "window/accountmenu.h"

#include "candidate/singleline.h"
#include "theme/icons.h"
#include "theme/plainlabel.h"

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype numbered = 9; // Ctrl+1 … Ctrl+9

} // namespace

QString AccountEntry::sentence() const
{
    QStringList parts{isolated(name)};
    if (outbox > 0)
        parts.append(AccountMenu::tr("%Ln in the outbox", nullptr, outbox));
    if (needsYou > 0)
        parts.append(AccountMenu::tr("%Ln to check", nullptr, needsYou));
    if (!trouble.isEmpty())
        parts.append(trouble);
    return parts.join(u" · "_s);
}

AccountMenu::AccountMenu(QWidget *window, QAction *last)
    : QMenu(window)
    , m_window(window)
    , m_last(last)
{
    setObjectName(u"accountMenu"_s);
    setAccessibleName(tr("Accounts"));
    rebuild({});
}

void AccountMenu::rebuild(const QList<AccountEntry> &entries)
{
    qDeleteAll(m_actions);
    m_actions.clear();
    m_ids.clear();
    clear();
    for (const AccountEntry &entry : entries) {
        QAction *action = addAction(QString());
        action->setCheckable(true);
        if (m_ids.size() < numbered)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(m_ids.size()))));
        action->setShortcutContext(Qt::WindowShortcut);
        m_window->addAction(action); // the keys work while the menu is closed
        connect(action, &QAction::triggered, this, [this, id = entry.id] { Q_EMIT chosen(id); });
        m_ids.append(entry.id);
        m_actions.append(action);
    }
    if (!entries.isEmpty())
        addSeparator();
    addAction(m_last);
}

void AccountMenu::setEntries(const QList<AccountEntry> &entries)
{
    QStringList ids;
    std::ranges::transform(entries, std::back_inserter(ids), &AccountEntry::id);
    if (ids != m_ids)
        rebuild(entries);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const AccountEntry &entry = entries.at(i);
        m_actions.at(i)->setText(withoutMnemonic(entry.sentence()));
        m_actions.at(i)->setChecked(entry.shown);
        m_actions.at(i)->setIcon(entry.needsRecruiter() ? themedIcon(u"circle-alert"_s, ColorRole::Bad) : QIcon());
    }
}

} // namespace vivier
