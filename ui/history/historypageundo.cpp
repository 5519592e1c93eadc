// SPDX-License-Identifier: MIT
// The part of HistoryPage that shows what an undo after sending would do, and does it.
#include "candidate/singleline.h"
#include "history/historypage.h"
#include "history/historyview.h"
#include "history/undopreview.h"
#include "widgets/actions.h"
#include "widgets/banner.h"

#include <QPushButton>
#include <QSet>

namespace vivier {

void HistoryPage::openRun(const QString &run)
{
    open({});
    m_wantedRun = run;
    previewWantedRun();
}

void HistoryPage::previewWantedRun()
{
    const QModelIndex row = m_wantedRun.isEmpty() ? QModelIndex() : m_model->rowOfRun(m_wantedRun);
    if (!row.isValid())
        return;
    m_wantedRun.clear();
    m_view->setCurrentIndex(row);
    previewUndo(true);
}

/// What the verb that was chosen would undo of this row.
QList<JournalEntry> HistoryPage::undoneBy(const QModelIndex &row) const
{
    const QList<JournalEntry> run = m_isWholeRun ? m_model->entriesOfRun(row) : QList<JournalEntry>();
    return run.isEmpty() ? m_model->entries(row) : run;
}

void HistoryPage::tellDrafted(int fields)
{
    if (fields > 0)
        m_banner->say(Banner::Tone::Info,
                      tr("%Ln field(s) drafted as before. Check them and press Send; until then nothing changes.",
                         nullptr, fields));
    else
        m_banner->say(Banner::Tone::Warn, tr("Nothing was undone: these fields have unsent changes now."));
}

void HistoryPage::refreshButtons()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    m_undo->setEnabled(!rows.isEmpty());
    const QList<JournalEntry> run = rows.isEmpty() ? QList<JournalEntry>() : m_model->entriesOfRun(rows.first());
    const bool isTakenBack = !run.isEmpty() && m_model->isTakenBack(run);
    m_undoRun->setEnabled(!run.isEmpty() && !isTakenBack);
    m_undoRun->setToolTip(isTakenBack ? tr("All of this run has already been undone")
                                      : withKeys(tr("Show what undoing everything sent together with it would do"),
                                                 m_undoRun->shortcut()));
}

QString HistoryPage::undoTitle(const QModelIndex &index) const
{
    if (m_isWholeRun) {
        QSet<QString> references;
        for (const JournalEntry &entry : m_toUndo)
            references.insert(entry.reference);
        return tr("Undo the whole run: what was sent for %Ln candidate(s)", nullptr,
                  static_cast<int>(references.size()));
    }
    const QString name = index.data(HistoryModel::NameRole).toString();
    switch (static_cast<HistoryModel::Kind>(index.data(HistoryModel::KindRole).toInt())) {
    case HistoryModel::Kind::Run:
        return tr("Undo this: %1").arg(isolated(name));
    case HistoryModel::Kind::Send:
        return tr("Undo what was sent for %1").arg(isolated(name));
    case HistoryModel::Kind::Change:
        break;
    }
    return tr("Undo “%1” for %2")
        .arg(isolated(name), isolated(m_model->nameOf(index.data(HistoryModel::ReferenceRole).toString())));
}

void HistoryPage::previewUndo(bool wholeRun)
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    m_banner->hide();
    m_isWholeRun = wholeRun;
    m_toUndo = undoneBy(rows.first());
    m_model->prepare(m_toUndo, this, [this, entries = m_toUndo, row = QPersistentModelIndex(rows.first())] {
        if (entries != m_toUndo || !row.isValid())
            return; // another row was chosen meanwhile
        m_preview->setRoom(height() * 2 / 5);
        m_previewed = m_model->describe(m_model->compensation(entries));
        m_preview->open(undoTitle(row), m_previewed);
        m_view->scrollTo(row);
    });
}

void HistoryPage::undo()
{
    if (m_isWholeRun && undoneBy(m_view->currentIndex()) != m_toUndo) { // more of it got through meanwhile
        previewUndo(true);
        return;
    }
    const QList<JournalEntry> entries = m_toUndo;
    const QList<UndoLine> now = m_model->describe(m_model->compensation(entries));
    if (now != m_previewed) { // somebody edited or sent meanwhile: what was agreed to is not what would be done
        m_previewed = now;
        m_preview->open(undoTitle(m_view->currentIndex()), now);
        return;
    }
    closePreview();
    m_view->setFocus(Qt::OtherFocusReason);
    Q_EMIT undoRequested(entries);
}

void HistoryPage::closePreview()
{
    m_toUndo.clear();
    m_preview->hide();
}

} // namespace vivier
