// SPDX-License-Identifier: MIT
// The part of CandidateListPane that shows, saves, renames and forgets filters with a name.
#include "candidate/singleline.h"
#include "dialogs/namedialog.h"
#include "list/candidatelistpane.h"
#include "list/filterbar.h"
#include "list/listchips.h"
#include "model/accountsession.h"
#include "model/savedcounts.h"
#include "model/savedfilters.h"
#include "theme/icons.h"
#include "widgets/confirm.h"

#include <QComboBox>
#include <QMenu>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

void CandidateListPane::setSavedFilters(SavedFilters *saved)
{
    m_saved = saved;
    m_savedCounts->setFilters(saved->filters());
    connect(saved, &SavedFilters::changed, this, [this] {
        m_savedCounts->setFilters(m_saved->filters());
        refreshChips();
        if (!m_savedOn.isEmpty() && !isAsSaved())
            applyFilter(); // it is not that one any more
        recognizeSaved();
    });
    refreshChips();
}

QString CandidateListPane::chip() const
{
    return savedName(m_chips->current()).isEmpty() ? m_chips->current() : allChip;
}

const FilterConditions &CandidateListPane::conditions() const
{
    return m_bar->conditions();
}

void CandidateListPane::addFilter()
{
    m_bar->openMenu();
}

/// With a saved one goes what it asked for; what was added to it is no longer that one, and stays.
void CandidateListPane::chooseChip(const QString &chip)
{
    const SavedFilter *saved = m_saved && !savedName(chip).isEmpty() ? m_saved->find(savedName(chip)) : nullptr;
    if (saved) {
        showFilter(SavedFilter(*saved));
        return;
    }
    if (!m_savedOn.isEmpty()) {
        m_savedOn.clear();
        m_bar->setConditions({});
        m_query.clear();
        Q_EMIT searchCleared();
    }
    applyFilter();
}

void CandidateListPane::showFilter(const SavedFilter &filter)
{
    const QString job = shownBy(filter, m_session->jobs()->jobs()).job;
    if (!filter.job.isEmpty()) {
        m_jobs->setCurrentIndex(qMax(0, m_jobs->findData(job)));
        if (job.isEmpty())
            Q_EMIT said({.level = Notice::Level::Info,
                         .key = {},
                         .text = tr("There is no job “%1” here: the filter “%2” shows the candidates of all jobs.")
                                     .arg(isolated(filter.job), isolated(filter.name))});
    }
    m_savedOn = filter.name;
    m_chips->setCurrent(filter.name.isEmpty() ? allChip : savedChip(filter.name));
    m_bar->setConditions(filter.conditions);
    m_query = filter.query;
    Q_EMIT searchChosen(filter.query);
    applyFilter();
}

/// It is no longer what was saved: what it asks stays in sight, as conditions.
void CandidateListPane::leaveSaved()
{
    m_savedOn.clear();
    if (!savedName(m_chips->current()).isEmpty())
        m_chips->setCurrent(allChip);
}

bool CandidateListPane::isAsSaved() const
{
    const SavedFilter *saved = m_saved ? m_saved->find(m_savedOn) : nullptr;
    return saved && saved->query == m_query && saved->conditions == conditions() &&
           m_chips->current() == savedChip(saved->name);
}

/// What was brought back from the last time is without a name, and may be one that has one.
void CandidateListPane::recognizeSaved()
{
    const bool isAny = !m_query.isEmpty() || !conditions().isEmpty();
    if (!m_saved || !m_savedOn.isEmpty() || !isAny || m_chips->current() != allChip)
        return;
    const QList<SavedFilter> filters = m_saved->filters();
    const auto same = std::ranges::find_if(filters, [this](const SavedFilter &filter) {
        return filter.query == m_query && filter.conditions == conditions() &&
               (filter.job.isEmpty() || shownBy(filter, m_session->jobs()->jobs()).job == job());
    });
    if (same == filters.cend())
        return;
    m_savedOn = same->name;
    m_chips->setCurrent(savedChip(same->name));
    applyFilter();
}

void CandidateListPane::saveFilter()
{
    if (!m_saved || !m_saved->isReady())
        return;
    SavedFilter filter = asSaved(m_session->list()->filter(), *m_session);
    if (filter.conditions.isEmpty() && filter.query.isEmpty() && filter.job.isEmpty()) {
        Q_EMIT said({.level = Notice::Level::Info,
                     .key = {},
                     .text = tr("Nothing to save: all candidates are shown. Choose a filter first.")});
        return;
    }
    const auto look = [saved = m_saved](const QString &name) {
        return FieldState{.note = saved->find(name) ? tr("It replaces the filter with this name.") : QString()};
    };
    auto *dialog = new NameDialog({.title = tr("Save this filter"), .label = tr("&Name"), .take = tr("&Save")},
                                  m_savedOn.isEmpty() ? suggestedName(filter) : m_savedOn, look, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, filter]() mutable {
        filter.name = dialog->name();
        m_saved->save(filter);
        showFilter(filter);
    });
    dialog->open();
}

void CandidateListPane::addToMenu(const QString &chip, QMenu *menu)
{
    const QString name = savedName(chip);
    if (name.isEmpty())
        return;
    menu->addSeparator();
    menu->addAction(themedIcon(u"pencil"_s), tr("Re&name…"), this, [this, name] { renameFilter(name); });
    menu->addAction(themedIcon(u"trash-2"_s), tr("&Delete…"), this, [this, name] { removeFilter(name); });
}

void CandidateListPane::renameFilter(const QString &name)
{
    const auto look = [saved = m_saved, name](const QString &other) {
        const SavedFilter *there = saved->find(other);
        return FieldState{.problem = there && there->name != name ? tr("Another filter has this name.") : QString()};
    };
    auto *dialog = new NameDialog({.title = tr("Rename the filter"), .label = tr("&Name"), .take = tr("&Rename")}, name,
                                  look, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, name] {
        const bool isOn = m_savedOn == name;
        m_saved->rename(name, dialog->name());
        if (const SavedFilter *renamed = m_saved->find(dialog->name()); isOn && renamed)
            showFilter(SavedFilter(*renamed));
    });
    dialog->open();
}

void CandidateListPane::removeFilter(const QString &name)
{
    confirm(this, tr("Delete the filter?"),
            tr("The filter “%1” will be deleted in all accounts. No candidate is changed.").arg(isolated(name)),
            tr("&Delete"), [this, name] { m_saved->remove(name); });
}

} // namespace vivier
