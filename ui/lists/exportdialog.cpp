// SPDX-License-Identifier: MIT
#include "lists/exportdialog.h"

#include "candidate/singleline.h"
#include "lists/columnspellings.h"
#include "model/aside.h"
#include "model/valuewords.h"
#include "store/onready.h"
#include "theme/theme.h"
#include "widgets/fieldframe.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QListView>
#include <QLocale>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPreviewed = 500; ///< candidates: their pages are laid out while the window waits

/// As the preferences keep it, in the order of the forms.
constexpr std::array formWords{"csv"_L1, "vcard"_L1, "json"_L1, "pdf"_L1, "print"_L1};

/// Where a file of each form ends.
constexpr std::array suffixes{"csv"_L1, "vcf"_L1, "json"_L1, "pdf"_L1, ""_L1};

/// What a list on paper is read for.
constexpr std::array paperRoles{FieldRole::FirstName, FieldRole::LastName, FieldRole::Email, FieldRole::Phone,
                                FieldRole::Stage,     FieldRole::Status,   FieldRole::Tags,  FieldRole::Job};

bool isTicked(const QStandardItem *item)
{
    return item->checkState() == Qt::Checked;
}

} // namespace

ExportDialog::ExportDialog(AccountSession *session, Preferences *preferences, QWidget *parent)
    : PageDialog(tr("Export"), 460, parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_keys(session->selection()->isEmpty() ? session->list()->keys() : session->selection()->keys())
    , m_reader(session->candidates(), session->jobs())
    , m_form(new QComboBox)
    , m_separator(new QComboBox)
    , m_separatorFrame(new FieldFrame(tr("&Separator"), m_separator))
    , m_mark(new QCheckBox(tr("For E&xcel: with a mark that says UTF-8")))
    , m_layout(new QComboBox)
    , m_layoutFrame(new FieldFrame(tr("&Layout"), m_layout))
    , m_columns(new QStandardItemModel(this))
    , m_columnList(new QListView)
    , m_columnFrame(new FieldFrame(tr("&Columns"), m_columnList))
    , m_all(new QCheckBox(tr("&All columns")))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setObjectName(u"exportFormBox"_s);
    m_form->addItems({tr("CSV, for a spreadsheet"), tr("vCard 4, for an address book"), tr("JSON, for a program"),
                      tr("PDF"), tr("Print…")});
    m_separator->setObjectName(u"exportSeparatorBox"_s);
    m_separator->addItem(tr("Comma ,"), QChar(u','));
    m_separator->addItem(tr("Semicolon ;"), QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_mark->setObjectName(u"exportMarkBox"_s);
    m_layout->setObjectName(u"exportLayoutBox"_s);
    m_layout->addItem(tr("A table"), false);
    m_layout->addItem(tr("A page for each candidate"), true);
    m_columnList->setObjectName(u"exportColumnList"_s);
    m_columnList->setModel(m_columns);
    m_columnList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columnList->setAccessibleDescription(tr("Space includes a column or leaves it out"));
    m_all->setObjectName(u"exportAllBox"_s);

    addText(whom());
    addText(tr("As you see them: drafts included."));
    page()->addWidget(new FieldFrame(tr("&Format"), m_form));
    page()->addWidget(m_separatorFrame);
    page()->addWidget(m_mark);
    page()->addWidget(m_layoutFrame);
    page()->addWidget(m_all);
    page()->addWidget(m_columnFrame, 1);
    page()->addStretch(); // where the columns are hidden, their room is at the end
    QPushButton *cancel = addButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    m_main = addMainButton(tr("&Export…"));
    m_main->setObjectName(u"take"_s);

    const QString &ats = session->account().ats;
    const Preferences::Export last = preferences->lastExport(ats);
    const auto word = std::ranges::find(formWords, last.form);
    m_form->setCurrentIndex(word == formWords.cend() ? 0 : static_cast<int>(word - formWords.cbegin()));
    const QString separator = last.separator.isEmpty() ? QString(listSeparator(QLocale::system())) : last.separator;
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(separator.front())));
    m_mark->setChecked(last.hasMark);
    m_layout->setCurrentIndex(last.isByPage ? 1 : 0);
    offerColumns(last.columns.isEmpty() ? usualColumns(false) : last.columns);
    suggestColumns();

    connect(cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_main, &QPushButton::clicked, this, &ExportDialog::begin);
    for (const QComboBox *box : {m_form, m_layout})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            suggestColumns();
            refresh();
        });
    connect(m_columns, &QStandardItemModel::itemChanged, this, &ExportDialog::refresh);
    connect(m_all, &QCheckBox::clicked, this, [this] {
        const bool isAll = columns().size() == m_columns->rowCount();
        for (int row = 0; row < m_columns->rowCount(); ++row)
            m_columns->item(row)->setCheckState(isAll ? Qt::Unchecked : Qt::Checked);
    });
    connect(&m_reader, &ListReader::gathered, this, &ExportDialog::take);
    connect(&m_reader, &ListReader::finished, this, &ExportDialog::finish);
    connect(&m_reader, &ListReader::failed, this, [this](const StoreError &error) {
        setProblem(error.sentence());
        setChoosable(true);
    });
    m_form->setFocus();
    refresh();
}

/// How many, and of those who were selected the first by name: what is selected may be out of sight.
QString ExportDialog::whom() const
{
    constexpr qsizetype named = 3;
    const auto people = static_cast<int>(m_keys.size());
    if (m_session->selection()->isEmpty())
        return tr("All %Ln candidate(s) in the list.", nullptr, people);
    QStringList names;
    for (const QString &key : m_keys.first(std::min(named, m_keys.size())))
        names.append(shownName(*m_session->candidates(), key));
    if (m_keys.size() > named)
        names.append(u"…"_s);
    //: %1 is a list of candidates' names.
    return tr("%Ln selected candidate(s): %1", nullptr, people).arg(isolated(names));
}

ExportDialog::Form ExportDialog::form() const
{
    return static_cast<Form>(m_form->currentIndex());
}

/// All that is readable, in the order of the form; long texts too, which are not ticked at first.
void ExportDialog::offerColumns(const QStringList &chosen)
{
    const auto offer = [&](const QString &name, const QString &words) {
        auto *item = new QStandardItem(words);
        item->setData(name, Qt::UserRole);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
        m_columns->appendRow(item);
    };
    offer(columnfor::reference, tr("Reference"));
    for (const Field &field : m_session->candidates()->catalog()) {
        if (field.role == FieldRole::Job || !field.isWriteOnly())
            offer(field.name, field.displayLabel());
        if (isJobField(field))
            offer(columnfor::jobName, tr("Name of the job"));
    }
}

/// Those that are ticked where nobody chose others: a table on paper has room for a few.
QStringList ExportDialog::usualColumns(bool onPaper) const
{
    const FieldCatalog &catalog = m_session->candidates()->catalog();
    if (!onPaper)
        return exportColumns(catalog);
    QStringList names;
    for (const Field &field : catalog) {
        if (std::ranges::find(paperRoles, field.role) != paperRoles.cend())
            names.append(field.name);
    }
    return names;
}

void ExportDialog::suggestColumns()
{
    const bool onPaper = isPrinted() && !m_layout->currentData().toBool();
    if (columns() == usualColumns(!onPaper))
        tick(usualColumns(onPaper));
}

void ExportDialog::tick(const QStringList &names)
{
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        QStandardItem *item = m_columns->item(row);
        item->setCheckState(names.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList ExportDialog::columns() const
{
    QStringList names;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        if (isTicked(m_columns->item(row)))
            names.append(m_columns->item(row)->data(Qt::UserRole).toString());
    }
    return names;
}

void ExportDialog::refresh()
{
    const bool hasColumns = form() != Form::VCard;
    const auto ticked = static_cast<int>(columns().size());
    const bool hadColumns = !m_columnFrame->isHidden();
    m_separatorFrame->setVisible(form() == Form::Csv);
    m_mark->setVisible(form() == Form::Csv);
    m_layoutFrame->setVisible(isPrinted());
    m_columnFrame->setVisible(hasColumns);
    m_all->setVisible(hasColumns);
    if (hadColumns != hasColumns)
        refit();
    const bool isAll = ticked == m_columns->rowCount();
    const QLocale locale;
    m_all->setCheckState(ticked == 0 ? Qt::Unchecked : isAll ? Qt::Checked : Qt::PartiallyChecked);
    // Some are further down in the list, and not in sight.
    m_all->setText(
        isAll ? tr("&All columns")
              : tr("&All columns (%1 of %2)").arg(locale.toString(ticked), locale.toString(m_columns->rowCount())));
    const bool isTooMuch = form() == Form::Print && m_keys.size() > mostPreviewed;
    QString why;
    if (m_isReading)
        why = tr("%1 of %2 read…").arg(locale.toString(m_read), locale.toString(m_keys.size()));
    else if (hasColumns && ticked == 0)
        why = tr("Choose at least one column.");
    else if (isTooMuch)
        why = tr("At most %1 can be printed at once. A PDF can hold all of them.").arg(locale.toString(mostPreviewed));
    else if (!hasColumns)
        why = tr("A vCard has its own columns.");
    setHint(why);
    m_main->setEnabled(!m_isReading && !isTooMuch && (!hasColumns || ticked > 0));
    m_main->setText(form() == Form::Print ? tr("&Preview…") : tr("&Export…"));
}

void ExportDialog::remember()
{
    m_preferences->setLastExport(m_session->account().ats, {.form = formWords.at(static_cast<std::size_t>(form())),
                                                            .separator = QString(m_separator->currentData().toChar()),
                                                            .hasMark = m_mark->isChecked(),
                                                            .isByPage = m_layout->currentData().toBool(),
                                                            .columns = columns()});
}

void ExportDialog::begin()
{
    setProblem({});
    remember();
    m_people.clear();
    m_rows.clear();
    m_names.clear();
    m_read = 0;
    setChoosable(false);
    m_reader.read(m_keys);
}

/// What is read is for what was chosen.
void ExportDialog::setChoosable(bool choosable)
{
    m_isReading = !choosable;
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_columnList),
                          static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_layout)})
        part->setEnabled(choosable);
    refresh();
}

/// What is printed is put into words at once: the names of jobs and stages are known here alone.
void ExportDialog::take(const QList<ListedPerson> &people)
{
    m_read += people.size();
    if (!isPrinted()) {
        m_people += people;
        refresh();
        return;
    }
    const FieldCatalog &catalog = m_session->candidates()->catalog();
    const QStringList chosen = columns();
    for (const ListedPerson &person : people) {
        QStringList cells;
        for (const QString &column : chosen) {
            const Field *field = catalog.find(column);
            const Value value = listedValue(person, column, catalog);
            cells.append(field ? displayText(*field, value, *m_session->jobs()) : value.text());
        }
        const Candidate shown{.reference = person.reference, .values = person.values};
        m_rows.append(cells);
        m_names.append(shownName(shown.displayName(catalog), person.reference));
    }
    refresh();
}

void ExportDialog::finish()
{
    if (form() == Form::Print) {
        preview();
        return;
    }
    const FieldCatalog *catalog = &m_session->candidates()->catalog();
    if (form() == Form::Pdf) {
        onReady(this, aside([list = printed()] { return printedPdf(list); }),
                [this](const QByteArray &bytes) { save(bytes); });
        return;
    }
    const ListWriting how{.form = form() == Form::VCard  ? ListForm::VCard
                                  : form() == Form::Json ? ListForm::Json
                                                         : ListForm::Csv,
                          .columns = columns(),
                          .separator = m_separator->currentData().toChar(),
                          .hasMark = m_mark->isChecked()};
    onReady(this, aside([people = m_people, how, catalog] { return writtenList(people, how, *catalog); }),
            [this](const QByteArray &bytes) { save(bytes); });
}

void ExportDialog::save(const QByteArray &bytes)
{
    const auto at = static_cast<std::size_t>(form());
    const QString suffix = suffixes.at(at);
    //: A file name; %1 is a date.
    const QString name = tr("candidates %1").arg(QDate::currentDate().toString(Qt::ISODate)) + u'.' + suffix;
    Q_EMIT written({.title = tr("Export"),
                    .name = name,
                    .filter = tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix),
                    .suffix = suffix,
                    .bytes = bytes});
    accept();
}

PrintedList ExportDialog::printed() const
{
    PrintedList list{.title = tr("Candidates"),
                     .columns = {},
                     .rows = m_rows,
                     .names = m_names,
                     .isByPage = m_layout->currentData().toBool(),
                     .font = Theme::current().font(Theme::Type::Small)};
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        if (isTicked(m_columns->item(row)))
            list.columns.append(m_columns->item(row)->text());
    }
    return list;
}

void ExportDialog::preview()
{
    const PrintedList list = printed();
    const std::shared_ptr<QTextDocument> document = printedDocument(list);
    auto *pages = new QPrintPreviewDialog(parentWidget());
    pages->setObjectName(u"printPreview"_s);
    pages->setAttribute(Qt::WA_DeleteOnClose);
    pages->printer()->setPageOrientation(isPrintedWide(list) ? QPageLayout::Landscape : QPageLayout::Portrait);
    connect(pages, &QPrintPreviewDialog::paintRequested, pages, [document](QPrinter *to) { document->print(to); });
    pages->open();
    accept();
}

} // namespace vivier
