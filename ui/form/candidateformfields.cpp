// SPDX-License-Identifier: MIT
// How the form's editors are bound to their fields.
#include "candidate/linkrepair.h"
#include "candidate/pasted.h"
#include "candidate/singleline.h"
#include "form/candidateform.h"
#include "form/cvreader.h"
#include "form/fieldwords.h"
#include "form/formdelegate.h"
#include "form/phoneline.h"
#include "model/accountsession.h"
#include "theme/colorroles.h"
#include "widgets/fieldfactory.h"
#include "widgets/fieldframe.h"
#include "widgets/jobchoices.h"
#include "widgets/replacementfield.h"
#include "widgets/section.h"

#include <QDataWidgetMapper>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

bool isLine(const Field &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::Email || field.kind == FieldKind::Phone ||
           field.kind == FieldKind::Url || field.kind == FieldKind::RemoteFile;
}

} // namespace

FieldEditor *CandidateForm::makeEditor(const Field &field)
{
    FieldEditor *editor = makeFieldEditor(field, context(field));
    const FieldEvents *events = editor->events();
    const QString name = field.name;
    m_editors.insert(name, editor);
    m_mapper->addMapping(editor->widget(), m_session->candidates()->catalog().column(name));
    connect(events, &FieldEvents::changed, m_delegate, [this, editor, &field] {
        m_typing = field.name;
        Q_EMIT m_delegate->commitData(editor->widget());
        if (isLine(field))
            m_session->changes()->setCompleted(field.name, completed(field));
    });
    connect(events, &FieldEvents::left, this, [this, &field] {
        m_typing.clear();
        complete(field);
        m_session->links()->look(m_key, field.name);
        // What is said of a number that cannot be sent as it is depends on whether it is still being typed.
        refreshField(m_session->candidates()->catalog().column(field.name));
    });
    connect(events, &FieldEvents::refused, this, [this, label = field.displayLabel()](int length, int limit) {
        const QLocale locale;
        Q_EMIT said({Notice::Level::Warning, m_key,
                     tr("%1 accepts at most %2 characters; the text has %3. Nothing was changed.")
                         .arg(label, locale.toString(limit), locale.toString(length))});
    });
    connect(events, &FieldEvents::lineRefused, this, [this, label = field.displayLabel()](int length, int limit) {
        const QLocale locale;
        Q_EMIT said({Notice::Level::Warning, m_key,
                     tr("%1 accepts at most %2 characters in one line; this one has %3. Nothing was changed.")
                         .arg(label, locale.toString(limit), locale.toString(length))});
    });
    connect(events, &FieldEvents::itemsRefused, this, [this, label = field.displayLabel()](int count, int limit) {
        const QLocale locale;
        Q_EMIT said({Notice::Level::Warning, m_key,
                     tr("%1: at most %2 can be edited here; there would be %3. Nothing was changed.")
                         .arg(label, locale.toString(limit), locale.toString(count))});
    });
    connect(events, &FieldEvents::openRequested, this, [this](const QString &text) {
        if (const QUrl url = urlFromTyped(text); !url.isEmpty())
            Q_EMIT openLinkRequested(url);
    });
    if (qobject_cast<QLineEdit *>(editor->widget()))
        editor->widget()->installEventFilter(this); // see takePaste()
    connect(events, &FieldEvents::dropped, this, [this, name](const QMimeData *mime) { takeDrop(mime, name); });
    if (auto *taker = qobject_cast<ReplacementField *>(editor->widget())) {
        m_fileTaker = taker;
        m_cvReader = new CvReader(taker);
        // Its buttons are below a long text: into sight, once the page is laid out with them.
        connect(
            taker, &ReplacementField::previewShown, this,
            [this](QWidget *button) { m_scroll->ensureWidgetVisible(button, 0, size::space5); }, Qt::QueuedConnection);
    }
    return editor;
}

QWidget *CandidateForm::editor(const QString &field) const
{
    const FieldFrame *frame = m_frames.value(field);
    const FieldEditor *bare = m_editors.value(field);
    return frame ? frame->editor() : bare ? bare->widget() : nullptr;
}

QString CandidateForm::fieldOf(const QWidget *part) const
{
    for (auto it = m_frames.cbegin(); it != m_frames.cend(); ++it) {
        if (it.value()->holds(part))
            return it.key();
    }
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (it.value()->widget() == part || it.value()->widget()->isAncestorOf(part))
            return it.key();
    }
    return {};
}

/// What is typed becomes what is sent, not under the typist's fingers but when the field is left: an address without
/// what was pasted along, a complete link of "linkedin.com/in/x", the international form of a telephone number.
void CandidateForm::complete(const Field &field)
{
    if (!isLine(field) || !m_session->book()->draft(m_key).contains(field.name))
        return;
    const QString whole = completed(field);
    if (whole != m_editors.value(field.name)->value().toString())
        putText(field.name, whole);
}

/// What is typed in a field of one line will be this when the field is left.
QString CandidateForm::completed(const Field &field) const
{
    const PhoneLine *phone = m_phoneLines.value(field.name);
    if (phone && !phone->completed().isEmpty())
        return phone->completed();
    return taken(field, m_editors.value(field.name)->value().toString()).text;
}

/// Once a new candidate was to be created: why it was not, where a field is the reason.
QString CandidateForm::lacking(const Field &field) const
{
    if (m_asked.isEmpty() || m_asked != m_key)
        return {};
    for (const Problem &problem : m_session->book()->problems(m_key)) {
        if (problem.field == field.name && problem.weight == Problem::Weight::Blocks)
            return problem.text;
    }
    return {};
}

/// What is asked of a new candidate.
void CandidateForm::askFor(const QString &key)
{
    if (Draft::isNewKey(key))
        m_asked = key;
    const FieldCatalog &catalog = m_session->candidates()->catalog();
    for (int column = 0; column < catalog.size(); ++column) {
        if (!creationDemand(catalog, catalog.at(column)).isEmpty())
            refreshField(column);
    }
}

/// What becomes of what is typed in a field of one line. A path stays as it was typed: it is refused in words.
Pasted CandidateForm::taken(const Field &field, const QString &typed) const
{
    const Value base = m_session->book()->draft(m_key).fields.value(field.name).base;
    const Pasted taken = pasted(field, typed, base.text());
    return QUrl(taken.text).isLocalFile() ? Pasted{typed} : taken;
}

/// What would be kept instead of what is typed is shown while it is typed.
FieldState CandidateForm::shownState(const Field &field, FieldState state) const
{
    const FieldEditor *editor = m_editors.value(field.name);
    if (editor && !editor->lock().isEmpty()) {
        state.note = editor->lock();
        state.noteWarns = true;
        return state;
    }
    if (state.problem.isEmpty() && m_typing != field.name)
        state.problem = lacking(field);
    if (PhoneLine *phone = m_phoneLines.value(field.name))
        return phone->said(state);
    const bool isLink = field.kind == FieldKind::Url || field.kind == FieldKind::RemoteFile;
    const bool isTyped = field.kind == FieldKind::Email || isLink;
    if (!isTyped || !editor || !editor->widget()->hasFocus() || !m_session->book()->draft(m_key).contains(field.name))
        return state;
    const QString typed = editor->value().toString();
    const Pasted kept = taken(field, typed);
    if (kept.isGuess) {
        state.problem.clear();
        state.note = tr("Will be %1").arg(isolated(kept.text));
        state.noteWarns = true; // to be read whole
    } else if (isLink && m_typing == field.name && mayBecomeLink(typed)) {
        state.problem.clear(); // not before it is left
    }
    return state;
}

/// Another candidate is opened.
void CandidateForm::forgetLast()
{
    m_delegate->forgetRefused();
    if (m_cvReader)
        m_cvReader->forget();
    for (QFileDialog *dialog : findChildren<QFileDialog *>()) // its file would go to whoever is open by then
        dialog->reject();
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->forget();
}

/// A field that the documents do not name is offered once some read of the account has held it.
void CandidateForm::showOffered()
{
    const CandidateModel &model = *m_session->candidates();
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

FieldContext CandidateForm::context(const Field &field) const
{
    const CandidateModel &model = *m_session->candidates();
    const Candidate snapshot = model.snapshot(m_key);
    FieldContext context{.isNew = Draft::isNewKey(m_key),
                         .today = latestDay(m_session->now()),
                         .told = snapshot.value(field.name),
                         .replaced = snapshot.value(field.returnedAs).text(),
                         .stages = m_session->stages()->stages(),
                         .tags = field.role == FieldRole::Tags ? m_session->tagsFor(m_key) : QStringList(),
                         .jobs = m_jobs,
                         .name = model.indexOf(m_key, field.name).data(CandidateModel::NameRole).toString()};
    const Field *returned = model.catalog().find(field.returnedAs);
    if (returned && !context.isNew) {
        const QString words = context.replaced.isEmpty() ? tr("%1: %2 has none") : tr("%1, as stored in %2; read only");
        context.replacedTitle = words.arg(returned->displayLabel(), m_session->atsName());
    }
    return context;
}

/// They are right in the texts about whom they name.
void CandidateForm::refreshNames()
{
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const Field *field = m_session->candidates()->catalog().find(it.key());
        if (field->kind == FieldKind::LongText || field->kind == FieldKind::Replacement)
            it.value()->setContext(context(*field));
    }
}

void CandidateForm::refreshContexts()
{
    m_jobs = jobChoices(*m_session->jobs());
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        it.value()->setContext(context(*m_session->candidates()->catalog().find(it.key())));
}

} // namespace vivier
