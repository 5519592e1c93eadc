// How the form's editors are bound to their fields.
#include "documents/linkrepair.h"
#include "form/candidateform.h"
#include "form/cvreader.h"
#include "form/fieldwords.h"
#include "form/formdelegate.h"
#include "form/phoneline.h"
#include "model/workspace.h"
#include "widgets/choicebar.h"
#include "widgets/datefield.h"
#include "widgets/fieldframe.h"
#include "widgets/jobchoices.h"
#include "widgets/jobsfield.h"
#include "widgets/linkfield.h"
#include "widgets/longtextfield.h"
#include "widgets/metadatafield.h"
#include "widgets/replacementfield.h"
#include "widgets/section.h"
#include "widgets/tagfield.h"

#include <QFileDialog>
#include <QLocale>
#include <QMimeData>

namespace vivier {

using namespace Qt::StringLiterals;

void CandidateForm::wire(const Field &field, QWidget *editor)
{
    const auto commit = [this, editor] { m_delegate->commit(editor); };
    wireText(field, editor);
    if (auto *tags = qobject_cast<TagField *>(editor))
        connect(tags, &TagField::edited, this, commit);
    if (auto *choices = qobject_cast<ChoiceBar *>(editor))
        connect(choices, &ChoiceBar::edited, this, commit);
    if (auto *day = qobject_cast<DateField *>(editor))
        connect(day, &DateField::edited, this, commit);
    if (auto *jobs = qobject_cast<JobsField *>(editor))
        connect(jobs, &JobsField::edited, this, commit);
    if (auto *metadata = qobject_cast<MetadataField *>(editor))
        connect(metadata, &MetadataField::edited, this, commit);
    if (auto *replacement = qobject_cast<ReplacementField *>(editor)) {
        connect(replacement, &ReplacementField::edited, this, commit);
        wireCv(replacement);
    }
}

void CandidateForm::wireText(const Field &field, QWidget *editor)
{
    const auto commit = [this, editor] { m_delegate->commit(editor); };
    const auto refuse = [this, label = field.displayLabel()](int length, int limit) {
        const QLocale locale;
        Q_EMIT said({Notice::Level::Warning, m_key,
                     tr("%1 takes at most %2 characters; the text has %3. Nothing was changed.")
                         .arg(label, locale.toString(limit), locale.toString(length))});
    };
    if (auto *text = qobject_cast<TextField *>(editor)) {
        connect(text, &TextField::edited, this, commit);
        connect(text, &TextField::pasteRefused, this, refuse);
        connect(text, &TextField::trailingTriggered, this, [this, text] {
            if (const QUrl url = urlFromTyped(text->text()); !url.isEmpty())
                Q_EMIT openLinkRequested(url);
        });
    }
    if (auto *link = qobject_cast<LinkField *>(editor)) {
        connect(link, &LinkField::dropped, this,
                [this, name = field.name](const QMimeData *mime) { takeDrop(mime, name); });
        // "linkedin.com/in/x" becomes a complete link when the field is left, not under the typist's fingers.
        connect(link, &QLineEdit::editingFinished, this, [this, link, name = field.name] {
            const QUrl url = urlFromTyped(link->text());
            if (!url.isEmpty() && !url.isLocalFile() && url.toString() != link->text() &&
                m_workspace->book()->draft(m_key).contains(name))
                putText(name, url.toString(QUrl::FullyEncoded));
        });
    }
    if (auto *longText = qobject_cast<LongTextField *>(editor)) {
        connect(longText, &LongTextField::edited, this, commit);
        connect(longText, &LongTextField::pasteRefused, this, refuse);
    }
    if (auto *tags = qobject_cast<TagField *>(editor))
        connect(tags, &TagField::pasteRefused, this, refuse);
    if (auto *metadata = qobject_cast<MetadataField *>(editor))
        connect(metadata, &MetadataField::pasteRefused, this, refuse);
    if (auto *replacement = qobject_cast<ReplacementField *>(editor))
        connect(replacement->editor(), &LongTextField::pasteRefused, this, refuse);
}

void CandidateForm::wirePhone(const Field &field, TextField *editor)
{
    auto *phone = new PhoneLine(m_workspace, field, editor, frame(field.name));
    m_phoneLines.insert(field.name, phone);
    connect(phone, &PhoneLine::wanted, this,
            [this, name = field.name](const QString &number) { putText(name, number); });
    // What is said of a number that cannot be sent as it is depends on whether it is still being typed.
    connect(editor, &QLineEdit::editingFinished, this, [this, name = field.name] {
        if (const int column = m_workspace->candidates()->catalog().column(name); !m_key.isEmpty())
            refreshField(column);
    });
}

void CandidateForm::wireCv(ReplacementField *editor)
{
    m_cvReader = new CvReader(editor);
}

void CandidateForm::closePanels()
{
    if (m_cvReader)
        m_cvReader->forget();
    for (QFileDialog *dialog : findChildren<QFileDialog *>()) // its file would go to whoever is open by then
        dialog->reject();
    for (QWidget *editor : std::as_const(m_editors)) {
        if (auto *jobs = qobject_cast<JobsField *>(editor))
            jobs->setOpen(false);
    }
}

ReplacementField *CandidateForm::fileTaker() const
{
    for (QWidget *editor : m_editors) {
        auto *taker = qobject_cast<ReplacementField *>(editor);
        if (taker && !taker->parentWidget()->isHidden())
            return taker;
    }
    return nullptr;
}

/// A field that the documents do not name is offered once some read of the account has held it.
void CandidateForm::showOffered()
{
    const CandidateModel &model = *m_workspace->candidates();
    QSet<FieldSection> filled;
    QSet<FieldSection> empty;
    for (int column = 0; column < model.catalog().size(); ++column) {
        const Field &field = model.catalog().at(column);
        FieldFrame *frame = m_frames.value(field.name);
        if (!frame)
            continue;
        const bool offered = model.isSeen(column) || model.book()->draft(m_key).contains(field.name);
        (offered ? filled : empty).insert(field.section);
        if (field.onceSeen)
            frame->setVisible(offered);
    }
    for (const FieldSection section : std::as_const(empty)) {
        if (Section *shown = m_sections.value(section))
            shown->setVisible(filled.contains(section));
    }
    for (const FieldSection section : std::as_const(filled)) {
        if (Section *shown = m_sections.value(section); shown && section == FieldSection::Cv)
            shown->show();
    }
}

void CandidateForm::refreshJobs()
{
    const QList<JobChoice> choices = jobChoices(*m_workspace->jobs());
    for (QWidget *editor : std::as_const(m_editors)) {
        if (auto *field = qobject_cast<JobsField *>(editor))
            field->setChoices(choices);
    }
}

void CandidateForm::refreshEditor(const Field &field)
{
    const CandidateModel &model = *m_workspace->candidates();
    QWidget *editor = m_editors.value(field.name);
    if (auto *choices = qobject_cast<ChoiceBar *>(editor)) {
        const Value told = model.snapshot(m_key).value(field.name);
        choices->setBase(told.isUnknown() ? std::nullopt : std::optional(told.text()));
    }
    if (auto *replacement = qobject_cast<ReplacementField *>(editor)) {
        const Field *returned = model.catalog().find(field.returnedAs);
        const QString text = model.snapshot(m_key).value(field.returnedAs).text();
        const QString ats = m_workspace->atsName();
        const QString label = returned ? returned->displayLabel() : field.displayLabel();
        const QString title = text.isEmpty() ? tr("%1: %2 has none").arg(label, ats)
                                             : tr("%1, as %2 keeps it; read only").arg(label, ats);
        replacement->setCurrent(Draft::isNewKey(m_key) ? QString() : title, text);
    }
    if (field.kind == FieldKind::Date)
        refreshDay(field);
}

void CandidateForm::refreshDay(const Field &field)
{
    auto *day = qobject_cast<DateField *>(m_editors.value(field.name));
    if (!day)
        return;
    const QDate today = latestDay(m_workspace->now());
    day->setFirstDay(field.mustBeFuture ? today.addDays(1) : QDate());
    // A legal period is asked for, never assumed: the years are offers (instaview.md section 9, row 21).
    const bool offers = field.mustBeFuture && Draft::isNewKey(m_key);
    day->setOffers(offers ? QList<int>{1, 2, 3} : QList<int>(), today);
}

} // namespace vivier
