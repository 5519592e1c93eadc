// SPDX-License-Identifier: MIT
#include "list/filterbar.h"

#include "candidate/singleline.h"
#include "dialogs/namedialog.h"
#include "model/accountsession.h"
#include "model/filterwords.h"
#include "theme/plainlabel.h"
#include "widgets/contextmenu.h"
#include "widgets/flowlayout.h"
#include "widgets/linkbutton.h"
#include "widgets/roving.h"
#include "widgets/tagchip.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(AccountSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_flow(new FlowLayout(this, size::space1))
    , m_more(new LinkButton(u"plus"_s, Theme::Type::Small, ColorRole::Accent, this))
    , m_save(new LinkButton(u"bookmark"_s, Theme::Type::Small, ColorRole::Accent, this))
    , m_clear(new LinkButton(u"x"_s, Theme::Type::Small, ColorRole::Accent, this))
    , m_roving(new Roving(Roving::Arrows::MoveOnly, this))
{
    setObjectName(u"filterBar"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_more->setObjectName(u"addFilterButton"_s);
    m_more->setWords(tr("Filter…"));
    m_save->setObjectName(u"saveFilterButton"_s);
    m_save->setWords(tr("Save…"));
    m_clear->setObjectName(u"clearFiltersButton"_s);
    m_clear->setWords(tr("Clear all"));
    for (LinkButton *button : {m_more, m_save, m_clear})
        m_flow->addWidget(button);
    connect(m_more, &QAbstractButton::clicked, this, &FilterBar::openMenu);
    connect(m_save, &QAbstractButton::clicked, this, &FilterBar::saveRequested);
    connect(m_clear, &QAbstractButton::clicked, this, &FilterBar::clearRequested);
    setFocusProxy(m_more);
    setFilters(false, false);
}

void FilterBar::setConditions(const FilterConditions &conditions)
{
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    refresh();
}

void FilterBar::setUnknown(const FilterConditions &unknown)
{
    if (unknown == m_unknown)
        return;
    m_unknown = unknown;
    refresh();
}

void FilterBar::setFilters(bool filters, bool savable)
{
    m_save->setVisible(savable);
    m_clear->setVisible(filters);
    refresh();
}

void FilterBar::refresh()
{
    QStringList words;
    for (const FilterCondition &condition : std::as_const(m_conditions)) {
        const QString said = filterWords(condition);
        words.append(m_unknown.contains(condition) ? tr("%1 (not here)").arg(isolated(said)) : said);
    }
    m_flow->refill(
        &m_chips, words, [](const TagChip *chip, const QString &said) { return chip->tag() == said; },
        [this](const QString &said) {
            auto *chip = new TagChip(said, this);
            chip->setAccessibleName(tr("Filter: %1").arg(isolated(said)));
            chip->installEventFilter(this);
            connect(chip, &TagChip::removeRequested, this, [this, chip] { remove(m_chips.indexOf(chip)); });
            return chip;
        });
    for (qsizetype at = 0; at < m_chips.size(); ++at) {
        if (m_unknown.contains(m_conditions.at(at)))
            m_chips[at]->setHint(tr("This account has none of these, so no candidate matches."));
    }
    QList<QAbstractButton *> stops(m_chips.cbegin(), m_chips.cend());
    stops += {m_more, m_save, m_clear};
    stops.removeIf([](const QAbstractButton *stop) { return stop->isHidden(); });
    m_roving->setButtons(stops);
    updateGeometry();
}

void FilterBar::remove(qsizetype at)
{
    if (at < 0)
        return;
    QAbstractButton *next = at + 1 < m_chips.size() ? static_cast<QAbstractButton *>(m_chips.at(at + 1)) : m_more;
    next->setFocus(Qt::OtherFocusReason); // else it is lost with the chip
    m_conditions.removeAt(at);
    refresh();
    Q_EMIT changed();
}

void FilterBar::add(const FilterCondition &condition)
{
    if (m_conditions.contains(condition))
        return;
    m_conditions.append(condition);
    refresh();
    Q_EMIT changed();
}

void FilterBar::askForTag(FilterCondition::Kind kind)
{
    const bool isWithout = kind == FilterCondition::Kind::WithoutTag;
    auto *dialog = new NameDialog(
        {.title = isWithout ? tr("Only those without a given tag") : tr("Filter by a tag"),
         .label = isWithout ? tr("Without the &tag") : tr("&Tag"),
         .take = tr("&Add the filter")},
        {}, [](const QString &) { return FieldState(); }, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind] { add({.kind = kind, .value = dialog->name()}); });
    dialog->open();
}

void FilterBar::fill(QMenu *menu)
{
    using Kind = FilterCondition::Kind;
    const QList<FilterOffers> offers =
        filterOffers(m_session->candidates()->catalog(), m_session->jobs()->jobs(), m_session->tags()->tags());
    for (const FilterOffers &offer : offers) {
        QMenu *part = offer.title.isEmpty() ? menu : menu->addMenu(offer.title);
        for (const FilterCondition &condition : offer.conditions) {
            QAction *entry =
                part->addAction(withoutMnemonic(filterWords(condition)), this, [this, condition] { add(condition); });
            entry->setEnabled(!m_conditions.contains(condition));
        }
        const Kind kind = offer.conditions.constFirst().kind;
        if (kind == Kind::Tag || kind == Kind::WithoutTag)
            part->addAction(tr("&Another tag…"), this, [this, kind] { askForTag(kind); });
    }
}

void FilterBar::openMenu()
{
    QMenu *menu = makeContextMenu(this, u"filterMenu"_s);
    fill(menu);
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Delete && key->key() != Qt::Key_Backspace)
        return false;
    if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier)
        remove(m_chips.indexOf(static_cast<TagChip *>(watched)));
    return true;
}

} // namespace vivier
