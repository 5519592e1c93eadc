// SPDX-License-Identifier: MIT
// The part of MainWindow that does what the actions are for.
#include "bulk/selectionbar.h"
#include "candidate/destination.h"
#include "candidate/singleline.h"
#include "candidate/timeinstage.h"
#include "form/candidateform.h"
#include "form/formdrop.h"
#include "list/candidatelistpane.h"
#include "lists/exportdialog.h"
#include "model/ownwords.h"
#include "model/spelling.h"
#include "run/runstrip.h"
#include "theme/readingorder.h"
#include "widgets/actions.h"
#include "widgets/searchfield.h"
#include "widgets/spellingmenu.h"
#include "window/actionstates.h"
#include "window/candidatespage.h"
#include "window/discardquestion.h"
#include "window/dropsheet.h"
#include "window/guidewindow.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"
#include "window/sendingpages.h"
#include "window/shortcutsheet.h"
#include "window/stagemenu.h"
#include "window/topbar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStackedWidget>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

/// `verb`: a slot of Qt's text editors, or of its lists. False when the focus is on neither.
bool editText(const char *verb)
{
    QWidget *focus = QApplication::focusWidget();
    const bool isText = qobject_cast<QLineEdit *>(focus) || qobject_cast<QPlainTextEdit *>(focus);
    const bool isList = qobject_cast<QAbstractItemView *>(focus) && qstrcmp(verb, "selectAll") == 0;
    return (isText || isList) && QMetaObject::invokeMethod(focus, verb);
}

} // namespace

void MainWindow::wireActions()
{
    const auto on = [this](ActionId id, auto handler) { m_actions->on(id, this, handler); };
    on(ActionId::Quit, [this] { close(); });
    // By menu; a text with the focus takes the keys for itself.
    on(ActionId::Cut, [] { editText("cut"); });
    on(ActionId::Copy, [this] {
        if (!editText("copy") && m_candidates && m_candidates->isFocusOnPeople())
            m_actions->action(ActionId::CopyText)->trigger();
    });
    on(ActionId::SelectAll, [] { editText("selectAll"); });
    on(ActionId::Paste, [this] { // a link goes where it belongs
        if (m_sending && m_sending->takePasted(QApplication::clipboard()->text()))
            return;
        const bool isAsked = m_candidates && m_candidates->form()->takePaste(QApplication::clipboard()->mimeData());
        if (isAsked || editText("paste") || !m_session)
            return;
        if (const QString text = QApplication::clipboard()->text().trimmed(); isVivierLink(text)) {
            Q_EMIT linkRequested(text.section(u'\n', 0, 0)); // of several the first
            return;
        }
        if (m_session->opening().isEmpty())
            return;
        m_session->whenOpen(m_links.get(), [this] {
            showCandidates();
            form()->takeDrop(QApplication::clipboard()->mimeData(), {});
        });
    });
    on(ActionId::Search, [this] {
        m_top->search()->setFocus(Qt::ShortcutFocusReason);
        m_top->search()->selectAll();
    });
    on(ActionId::Commands, [this] { openPalette(); });
    on(ActionId::Shortcuts, [this] { ShortcutSheet::toggle(*m_actions, this); });
    on(ActionId::UserGuide, [this] {
        connect(GuideWindow::shownFor(m_actions, this), &GuideWindow::openUrlRequested, this,
                &MainWindow::openUrlRequested, Qt::UniqueConnection);
    });
    on(ActionId::ReportProblem, [this] { Q_EMIT problemReportRequested(); });
    on(ActionId::NextPane, [this] { goToPane(true); });
    on(ActionId::PreviousPane, [this] { goToPane(false); });
    connect(m_stages, &QMenu::aboutToShow, this, &MainWindow::refreshActions);
    on(ActionId::Accounts, [this] { Q_EMIT accountsRequested(); });
    on(ActionId::Preferences, [this] { Q_EMIT preferencesRequested(); });
    on(ActionId::Lock, [this] { Q_EMIT lockRequested(); });
    on(ActionId::About, [this] { Q_EMIT aboutRequested(); });
}

/// An action about the current candidate: keys may be faster than the disk.
void MainWindow::onOpen(ActionId id, const std::function<void()> &handler)
{
    m_actions->on(id, this, [this, id, handler] {
        m_session->whenOpen(m_links.get(), [this, id, handler] {
            if (m_actions->allows(id)) // with the one who is open by now
                handler();
        });
    });
}

/// One that shows another candidate or page: what was asked for before it is about those before it.
void MainWindow::inTurn(ActionId id, const std::function<void()> &handler)
{
    m_actions->on(id, this, [this, handler] { m_session->inTurn(m_links.get(), handler); });
}

/// Enabled only while there is a session: see refreshActions().
void MainWindow::wireSessionActions()
{
    const auto on = [this](ActionId id, auto handler) { m_actions->on(id, this, handler); };
    inTurn(ActionId::NewCandidate, [this] {
        const QString job = m_candidates->list()->job(); // of the board, too
        showCandidates();
        m_candidates->newCandidate(job);
    });
    inTurn(ActionId::PasteToCreate, [this] { pasteToCreate(); });
    onOpen(ActionId::PasteInto, [this] {
        showCandidates();
        form()->takeDrop(QApplication::clipboard()->mimeData(), {});
    });
    inTurn(ActionId::Import, [this] { m_sending->showImport(m_session->list()->filter().job); });
    inTurn(ActionId::Export, [this] { exportList(); });
    onOpen(ActionId::Send, [this] { sendCurrent(); });
    onOpen(ActionId::SendAndNext, [this] {
        m_candidates->form()->commitTyping();
        const bool sends = m_actions->action(ActionId::Send)->isEnabled();
        const bool stays =
            sends && (m_session->book()->outbox()->writesStopped() || !m_session->canLeave(m_session->current()));
        const QString next = stays ? QString() : m_candidates->list()->beside(1);
        if (sends)
            sendCurrent();
        if (!next.isEmpty())
            m_session->setCurrent(next);
    });
    on(ActionId::SelectMatching, [this] {
        showCandidates();
        m_candidates->list()->selectAllListed();
    });
    on(ActionId::ClearSelection, [this] { m_session->selection()->clear(); });
    on(ActionId::SendAll, [this] {
        m_candidates->form()->commitTyping();
        m_session->sendAll();
    });
    onOpen(ActionId::TakeBack, [this] {
        if (m_sending->isOutboxOpen())
            m_sending->takeBackChosen();
        else
            m_session->takeBack({m_session->current()});
    });
    onOpen(ActionId::Discard, [this] { askToDiscard(m_session, m_session->current(), this); });
    const auto archive = [this] {
        const QString key = m_session->current();
        m_session->setArchived(key, !m_session->candidates()->value(key, FieldRole::Archived).flag());
    };
    onOpen(ActionId::Archive, archive);
    onOpen(ActionId::ArchiveAndNext, [this, archive] {
        const QString next = m_candidates->list()->beside(1); // the row may leave the list by it
        const QString key = m_session->current();
        const CandidateModel &model = *m_session->candidates();
        const QString name = model.indexOf(key, FieldRole::FirstName).data(CandidateModel::NameRole).toString();
        const QString text = model.value(key, FieldRole::Archived).flag()
                                 ? tr("%1 will be unarchived when the draft is sent.").arg(isolated(name))
                                 : tr("%1 will be archived when the draft is sent.").arg(isolated(name));
        archive();
        if (!next.isEmpty())
            m_session->setCurrent(next);
        m_banner->tell({.level = Notice::Level::Info, .key = {}, .text = text}); // who is out of sight by now
    });
    on(ActionId::AddFilter, [this] {
        m_sending->close();
        m_candidates->list()->addFilter(); // above the list or the board
    });
    on(ActionId::SaveFilter, [this] { m_candidates->list()->saveFilter(); });
    inTurn(ActionId::GoBack, [this] { travel(-1); });
    inTurn(ActionId::GoForward, [this] { travel(1); });
    onOpen(ActionId::OpenDashboard, [this] { openDashboard(); });
    onOpen(ActionId::CopyEmail, [this] { m_candidates->form()->copy(FieldRole::Email); });
    onOpen(ActionId::CopyPhone, [this] { m_candidates->form()->copy(FieldRole::Phone); });
    onOpen(ActionId::CopyText, [this] { m_candidates->copyCandidates(CandidatesOut::As::Text); });
    onOpen(ActionId::CopyVCard, [this] { m_candidates->copyCandidates(CandidatesOut::As::VCard); });
    onOpen(ActionId::CopyLink, [this] {
        QStringList links;
        const QStringList keys = linkedKeys(*m_session);
        for (const QString &key : keys)
            links.append(candidateLink(m_session->account(), key));
        QApplication::clipboard()->setText(links.join(u'\n'));
        m_banner->tell({.level = Notice::Level::Info,
                        .key = m_session->current(),
                        .text = tr("%Ln link(s) copied. They open in any Vivier that has this account.", nullptr,
                                   static_cast<int>(links.size()))});
    });
    onOpen(ActionId::Undo, [this] { m_session->undo(); });
    onOpen(ActionId::Redo, [this] { m_session->undo(false); });
    const auto step = [this](int by, const QString &end) {
        showCandidates();
        if (!m_candidates->list()->step(by))
            m_banner->tell({.level = Notice::Level::Info, .key = {}, .text = end});
    };
    inTurn(ActionId::NextCandidate, [step] { step(1, tr("The list ends here.")); });
    inTurn(ActionId::PreviousCandidate, [step] { step(-1, tr("The list begins here.")); });
    inTurn(ActionId::ShowBoard, [this] {
        m_sending->close();
        m_candidates->showBoard(!m_candidates->isBoardShown());
    });
    const auto showSide = [this](ChangesPane::Tab tab) {
        showCandidates();
        m_candidates->toggleSide(tab);
    };
    on(ActionId::ShowChanges, [showSide] { showSide(ChangesPane::Tab::ToSend); });
    on(ActionId::ShowResume, [this] {
        showCandidates();
        m_candidates->read();
    });
    on(ActionId::ShowActivity, [showSide] { showSide(ChangesPane::Tab::Activity); });
    inTurn(ActionId::ShowOutbox, [this] { m_sending->showOutbox(); });
    onOpen(ActionId::ShowConflicts, [this] { m_sending->showConflict(m_session->current()); });
    onOpen(ActionId::ShowHistory, [this] { m_sending->showHistory(m_session->current()); });
    inTurn(ActionId::ShowTags, [this] {
        m_candidates->form()->commitTyping(); // a tag without its comma counts, too
        m_sending->showTags();
    });
    inTurn(ActionId::ShowSame, [this] {
        m_candidates->form()->commitTyping();
        m_sending->showSame(m_session->current());
    });
    onOpen(ActionId::Refresh, [this] {
        const QString key = m_session->current();
        if (key.isEmpty() || Draft::isNewKey(key))
            m_session->engine()->pull(m_candidates->list()->job());
        else
            m_session->engine()->refresh(key);
    });
    on(ActionId::ReadAll, [this] { m_session->engine()->pull({}, PullKind::All); });
    on(ActionId::WorkOffline, [this] { setWorkingOffline(isWorkingOffline()); });
}

void MainWindow::setWorkingOffline(bool offline)
{
    m_actions->action(ActionId::WorkOffline)->setChecked(offline);
    m_preferences->setWorksOffline(offline);
    if (m_session)
        m_session->engine()->connectivity()->setWorkOffline(offline);
    Q_EMIT workOfflineChosen(offline);
}

/// A link of ours in the field of the search is no words to find.
bool MainWindow::followTyped()
{
    const QString text = m_top->search()->text();
    if (!isVivierLink(text))
        return false;
    m_top->search()->clear();
    Q_EMIT linkRequested(text);
    return true;
}

bool MainWindow::isChoosing() const
{
    return m_sending && m_sending->isBulkOpen();
}

void MainWindow::search(const QString &words)
{
    if (!m_session)
        return;
    m_session->inTurn(m_links.get(), [this, words] {
        showCandidates();
        m_top->search()->setText(words);
        m_candidates->list()->focusList();
    });
}

/// What is done to all who are selected.
void MainWindow::wireSelection()
{
    connect(m_selection, &SelectionBar::selectionChanged, this, &MainWindow::refreshActions);
    const auto catalog = [this]() -> const FieldCatalog & { return m_session->candidates()->catalog(); };
    inTurn(ActionId::SelectedStage, [this, catalog] { showBulk(movedField(catalog())); });
    inTurn(ActionId::SelectedTags, [this, catalog] { showBulk(catalog().find(FieldRole::Tags)); });
    inTurn(ActionId::SelectedArchive,
           [this, catalog] { showBulk(catalog().find(FieldRole::Archived), Value::ofFlag(true)); });
    inTurn(ActionId::SelectedField, [this] { showBulk(nullptr); });
    inTurn(ActionId::SelectedSend, [this] {
        m_candidates->form()->commitTyping();
        m_session->sendMany(selectedDrafts(*m_session));
    });
}

void MainWindow::wireSpelling()
{
    new CheckedTexts(m_spelling, this);
    connect(m_spelling->ownWords(), &OwnWords::failed, this, [this](const StoreError &error) {
        m_banner->tell({.level = Notice::Level::Warning,
                        .key = {},
                        .text = tr("Your own words could not be saved.") + u' ' + error.sentence()});
    });
    m_actions->on(ActionId::NextMisspelling, this, [this] {
        if (goToNextMistake(m_page->currentWidget()))
            return;
        const QString why = m_spelling->isOn() ? tr("No misspelled word here.")
                                               : tr("Spelling is not checked: the preferences say what is missing.");
        m_banner->tell({.level = Notice::Level::Info, .key = {}, .text = why});
    });
}

void MainWindow::exportList()
{
    m_candidates->form()->commitTyping();
    auto *dialog = new ExportDialog(m_session, m_preferences, m_candidates);
    connect(dialog, &ExportDialog::written, m_links.get(), [this](const FileToSave &file) {
        saveFile(m_candidates, file, m_links.get(), [this](const Notice &notice) { m_banner->tell(notice); });
    });
    dialog->open();
}

void MainWindow::showBulk(const Field *field, const Value &value)
{
    m_candidates->form()->commitTyping();
    if (!field) {
        m_sending->showBulk({});
        return;
    }
    const bool adds = field->isSet();
    m_sending->showBulk(
        {{.field = field->name, .kind = adds ? BulkEdit::Kind::Add : BulkEdit::Kind::Set, .value = value}});
}

void MainWindow::sendCurrent(SendOptions options)
{
    if (!m_session || m_session->current().isEmpty())
        return;
    m_candidates->form()->commitTyping();
    m_banner->hide();
    m_session->send(m_session->current(), options);
}

/// The sheet on what was dropped or pasted, of this candidate, or ("") of a new one in the job.
void MainWindow::askAbout(const Dropped &dropped, const QString &key, const QString &job)
{
    auto *sheet = new DropSheet(m_session, dropped, key, job, this);
    QObject *links = m_links.get();
    connect(links, &QObject::destroyed, sheet, &QWidget::hide);
    connect(sheet, &DropSheet::accepted, links, [this, job](const QString &taken, const FieldValues &values) {
        if (!taken.isEmpty()) {
            m_session->book()->set(taken, values);
            const FieldCatalog &catalog = m_session->candidates()->catalog();
            const auto first = std::ranges::find_if(
                catalog.fields(), [&values](const Field &field) { return values.contains(field.name); });
            if (first != catalog.fields().cend())
                form()->showField(first->name);
            return;
        }
        m_session->inTurn(m_links.get(), [this, job, values] {
            m_session->addNew(job, values);
            form()->begin();
        });
    });
    sheet->openSheet();
}

void MainWindow::pasteToCreate()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const Dropped dropped = copied ? readDrop(*copied, dropContext(*m_session, {})) : Dropped();
    const bool isAny = std::ranges::any_of(dropped.lines, [](const DropLine &line) { return !line.fields.isEmpty(); });
    if (!isAny) {
        m_banner->tell({.level = Notice::Level::Info,
                        .key = {},
                        .text = tr("Nothing was copied that a candidate could begin with: copy a link, an address, a "
                                   "number, a signature or a contact card first.")});
        return;
    }
    const QString job = m_candidates->list()->job(); // of the board, too
    showCandidates();
    m_candidates->form()->commitTyping();
    askAbout(dropped, {}, job);
}

void MainWindow::openDashboard()
{
    const QString key = m_session->current();
    const QUrl url = m_session->dashboardUrl(key);
    if (url.isEmpty())
        Q_EMIT dashboardHostRequested(key);
    else
        Q_EMIT openUrlRequested(url);
}

/// The top bar, and what the page in sight calls its panes; a page that names none is one.
void MainWindow::goToPane(bool next)
{
    QList<QWidget *> panes{m_top};
    for (QWidget *part : readingOrder(m_page->currentWidget())) {
        if (part->property(isPane).toBool() && part->isVisible())
            panes.append(part);
    }
    if (panes.size() == 1)
        panes.append(m_page->currentWidget());
    for (QWidget *strip : {static_cast<QWidget *>(m_run), static_cast<QWidget *>(m_selection)}) {
        if (strip->isVisible())
            panes.append(strip);
    }
    const qsizetype count = panes.size();
    const QWidget *focus = QApplication::focusWidget();
    const auto around = std::ranges::find_if(
        panes, [focus](const QWidget *pane) { return pane == focus || pane->isAncestorOf(focus); });
    const qsizetype at = around == panes.end() ? 0 : std::distance(panes.begin(), around);
    for (qsizetype step = 1; step < count; ++step) {
        if (enterPane(panes.at(next ? (at + step) % count : (at - step + count) % count)))
            return;
    }
}

} // namespace vivier
