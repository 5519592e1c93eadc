// SPDX-License-Identifier: MIT
#include "lists/importpage.h"

#include "candidate/singleline.h"
#include "dialogs/savefile.h"
#include "lists/importreading.h"
#include "lists/importview.h"
#include "theme/plainlabel.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/choicechips.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/wraplabel.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using ImportShow = ImportModel::Show;

/// The one file that is dropped; "" for anything else.
QString droppedFile(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QString importShowId(ImportShow show)
{
    return QString::number(static_cast<int>(show));
}

} // namespace

ImportPage::ImportPage(AccountSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session)
    , m_back(new QPushButton(tr("&Back"), this))
    , m_summary(new ElidedLabel({}, Theme::Type::Body, ColorRole::Soft, this))
    , m_other(new QPushButton(tr("Another fi&le…"), this))
    , m_report(new QPushButton(tr("Save r&ows not imported…"), this))
    , m_make(new QPushButton(this))
    , m_reading(new ImportReading(&m_model, session->jobs()))
    , m_scroll(new QScrollArea(this))
    , m_show(new ChoiceChips(this))
    , m_hint(new WrapLabel(this))
    , m_view(new ImportView(&m_model, this))
    , m_row(new QPlainTextEdit(this))
    , m_rows(new QWidget(this))
    , m_none(new EmptyState(this))
    , m_empty(new EmptyState(this))
    , m_table(new QStackedLayout)
    , m_list(new QWidget(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"importPage"_s);
    setAccessibleName(tr("In the list"));
    m_back->setObjectName(u"backButton"_s);
    m_back->setToolTip(tr("Back to the candidates (Esc)"));
    setButtonKind(m_back, ButtonKind::Quiet);
    setButtonIcon(m_back, u"chevron-left"_s);
    m_summary->setObjectName(u"importSummaryLabel"_s);
    m_other->setObjectName(u"importOtherButton"_s);
    m_other->setToolTip(tr("Choose another list; nothing of this one is saved"));
    m_report->setObjectName(u"importReportButton"_s);
    m_report->setToolTip(tr("A file with these rows and the reasons: fix it and import it again"));
    m_make->setObjectName(u"importMakeButton"_s);
    m_make->setToolTip(tr("They become drafts like any others; nothing is sent yet"));
    setButtonKind(m_make, ButtonKind::Primary);
    m_show->setObjectName(u"importShowChips"_s);
    m_show->setAccessibleName(tr("Rows shown"));
    m_hint->setObjectName(u"importHintLabel"_s);
    setTextType(m_hint, Theme::Type::Small, ColorRole::Faint);
    m_row->setObjectName(u"importRowText"_s);
    m_row->setAccessibleName(tr("The whole row"));
    m_row->setReadOnly(true);
    m_row->setAcceptDrops(false);
    m_row->setTabChangesFocus(true);
    m_none->setObjectName(u"importNoneState"_s);
    m_none->setContent(u"filter"_s, tr("No rows here."));
    m_empty->setObjectName(u"importEmptyState"_s);
    setAcceptDrops(true);
    layOut();

    connect(&Theme::current(), &Theme::changed, this, &ImportPage::measure);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::leave);
    connect(m_other, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_empty, &EmptyState::actionTriggered, this, &ImportPage::chooseFile);
    connect(m_report, &QPushButton::clicked, this, &ImportPage::saveReport);
    connect(m_make, &QPushButton::clicked, this, &ImportPage::confirm);
    connect(m_show, &ChoiceChips::chosen, this,
            [this](const QString &id) { m_model.setShown(static_cast<ImportShow>(id.toInt())); });
    connect(m_view, &ImportView::candidateRequested, this, &ImportPage::candidateRequested);
    connect(m_view, &ImportView::chosenChanged, this, &ImportPage::showRow);
    connect(&m_model, &ImportModel::summaryChanged, this, [this] {
        refresh();
        if (m_isConfirmed && m_model.isReady())
            confirm();
    });
    connect(&m_model, &ImportModel::refused, this, [this](const QString &why) {
        Q_EMIT said({.level = Notice::Level::Bad, .text = why + u' ' + tr("The list that was open is still here.")});
    });
    connect(session->candidates()->snapshots(), &HeldSnapshots::readFailed, this, [this](const StoreError &error) {
        if (!std::exchange(m_applying, false))
            return;
        Q_EMIT said({Notice::Level::Bad, {}, error.sentence(), Notice::Action::None, {}});
        refresh();
    });
    refresh();
}

void ImportPage::layOut()
{
    auto *title = new PlainLabel(tr("In the list"), this);
    setTextType(title, Theme::Type::Title);
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(title);
    head->addWidget(m_summary, 1);
    for (QPushButton *button : {m_other, m_report, m_make})
        head->addWidget(button);
    m_scroll->setWidget(m_reading);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the boxes inside have it
    m_table->addWidget(m_view);
    m_table->addWidget(m_none);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_show);
    rows->addLayout(m_table, 1);
    rows->addWidget(m_row);
    rows->addWidget(m_hint);
    auto *list = new QHBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_scroll);
    list->addWidget(m_rows, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    m_scroll->setProperty(isPane, true);
    m_rows->setProperty(isPane, true);
    measure();
}

void ImportPage::measure()
{
    const Theme &theme = Theme::current();
    layout()->setContentsMargins(theme.px(size::space5), theme.px(size::space4), theme.px(size::space5),
                                 theme.px(size::space4));
    layout()->setSpacing(theme.px(size::space2));
    m_list->layout()->setSpacing(theme.px(size::space3));
    constexpr int lines = 3;
    m_row->setFixedHeight(lines * QFontMetrics(theme.font(Theme::Type::Body)).lineSpacing() + theme.px(size::space4));
    m_scroll->setFixedWidth(std::min(theme.px(280), width() * 2 / 5));
}

void ImportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_scroll->setFixedWidth(std::min(Theme::current().px(280), width() * 2 / 5));
}

void ImportPage::open(const QString &job)
{
    if (m_model.isEmpty())
        m_model.setJob(job);
    refresh();
    focusFirst();
}

void ImportPage::refresh()
{
    const QWidget *focus = window()->focusWidget(); // also while the dialog that asks for a file is open
    const bool hadFocus = focus && (focus == this || isAncestorOf(focus));
    const bool wasRead = m_stack->currentWidget() == m_empty && !m_empty->focusProxy(); // see focusFirst()
    const bool hasList = !m_model.isEmpty() && !m_model.list().table.rows.isEmpty();
    const int drafts = m_model.draftsToMake();
    const int problems = m_model.count(ImportShow::Problems);
    m_summary->setText(m_model.isEmpty() ? QString() : isolated(m_model.name()));
    m_make->setText(drafts > 0 ? tr("Create %Ln &draft(s)", nullptr, drafts) : tr("Create &drafts"));
    m_make->setEnabled(drafts > 0 && !m_applying);
    m_report->setVisible(problems > 0);
    m_make->setVisible(hasList);
    m_other->setVisible(hasList);
    if (hasList)
        m_reading->refresh();
    showChips();
    m_hint->setText(hint());
    m_table->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_none);
    m_row->setVisible(m_model.rowCount() > 0);
    showRow();
    showEmpty(); // the button that had the focus may be gone
    const bool wasList = m_stack->currentWidget() == m_list;
    m_stack->setCurrentWidget(hasList ? m_list : m_empty);
    const QWidget *now = window()->focusWidget();
    if (hadFocus && (wasRead || wasList != hasList || !now || !isAncestorOf(now)))
        focusFirst();
}

void ImportPage::showChips()
{
    QList<ChoiceChips::Choice> chips{{importShowId(ImportShow::All), tr("All"), m_model.count(ImportShow::All)}};
    const auto offer = [&](ImportShow show, const QString &words) {
        if (m_model.count(show) > 0 || m_model.shown() == show)
            chips.append({importShowId(show), words, m_model.count(show)});
    };
    offer(ImportShow::New, tr("New"));
    offer(ImportShow::Updates, tr("Updates"));
    offer(ImportShow::Problems, tr("Problems"));
    offer(ImportShow::Same, tr("Nothing to change"));
    m_show->setChoices(chips);
    m_show->setCurrent(importShowId(m_model.shown()));
}

void ImportPage::showEmpty()
{
    const QString paste =
        //: %1 is a key: Ctrl+V
        tr("Choose a list: a CSV file from any spreadsheet, or vCards from an address book. Or copy rows in a "
           "spreadsheet and press %1 here.")
            .arg(keyText(ActionId::Paste));
    if (!m_model.problem().isEmpty())
        m_empty->setContent(u"circle-alert"_s, m_model.problem(), tr("Choose a fi&le…"));
    else if (!m_model.isEmpty())
        m_empty->setContent(u"loader"_s, tr("Reading the list…"));
    else
        m_empty->setContent(u"file-text"_s, paste, tr("Choose a fi&le…"));
}

/// What the command line says below its table.
QString ImportPage::hint() const
{
    QStringList sentences;
    if (m_model.isTaken())
        sentences.append(tr("These rows cannot be imported. Save them, or correct what the columns are."));
    const QStringList missing = m_model.missing();
    if (!missing.isEmpty())
        sentences.append(tr("Some new candidates cannot be sent yet:") + u' ' + missing.join(u' '));
    if (!m_model.plan().newTags.isEmpty())
        sentences.append(tr("No candidate has these tags yet: %1.").arg(isolated(m_model.plan().newTags)));
    if (!m_model.isTaken())
        sentences.append(tr("Nothing is saved yet. Enter opens the candidate of a row."));
    return sentences.join(u' ');
}

void ImportPage::showRow()
{
    const QModelIndex chosen = m_view->currentIndex();
    QStringList lines;
    for (const int column : {ImportModel::OutcomeColumn, ImportModel::NameColumn, ImportModel::ChangeColumn}) {
        const QString words = chosen.siblingAtColumn(column).data().toString();
        if (!words.isEmpty())
            lines.append(isolated(words));
    }
    const QString text = lines.join(u" · "_s);
    if (text != m_row->toPlainText())
        m_row->setPlainText(text);
}

void ImportPage::focusFirst()
{
    if (m_stack->currentWidget() == m_empty && !m_empty->focusProxy()) // while the list is read
        m_back->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() == m_empty)
        m_empty->setFocus(Qt::OtherFocusReason);
    else if (m_table->currentWidget() == m_view)
        m_view->enter();
    else
        m_show->setFocus(Qt::OtherFocusReason);
}

void ImportPage::focusInEvent(QFocusEvent *)
{
    focusFirst();
}

/// The dialog that asked for a file is gone, and perhaps what had the focus before it.
void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isVisible() && isActiveWindow() && std::exchange(m_asked, false))
        focusFirst();
    QWidget::changeEvent(event);
}

void ImportPage::chooseFile()
{
    m_asked = true;
    auto *dialog = new QFileDialog(this, tr("Import a list"), usualFolder(),
                                   tr("Lists (*.csv *.tsv *.txt *.vcf)") + u";;"_s + tr("All files (*)"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::openFile);
    dialog->open();
}

void ImportPage::saveReport()
{
    saveFile(this,
             {.title = tr("Save rows not imported"),
              //: A file name
              .name = tr("not imported.csv"),
              .filter = tr("CSV files (*.csv)"),
              .suffix = u"csv"_s,
              .bytes = m_model.report()},
             this, [this](const Notice &notice) { Q_EMIT said(notice); });
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event);
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

/// Only of what was looked at: the answer to it may be on its way.
void ImportPage::confirm()
{
    m_isConfirmed = !m_model.isReady();
    if (m_isConfirmed || m_model.draftsToMake() == 0 || std::exchange(m_applying, true))
        return;
    refresh();
    m_session->applyImport(m_model.updates(), m_model.additions(), this, [this] { applied(); });
}

/// What was not taken stays, to be saved or read otherwise.
void ImportPage::applied()
{
    m_applying = false;
    if (m_model.count(ImportShow::Problems) == 0)
        leave();
    else
        m_model.leaveProblems();
}

/// What was begun is given up with it.
void ImportPage::leave()
{
    m_isConfirmed = false;
    m_model.clear();
    Q_EMIT closed();
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vivier
