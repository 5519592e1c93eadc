// SPDX-License-Identifier: MIT
// How the form is put together for the fields of an ATS.
#include "form/candidateform.h"
#include "form/candidateheader.h"
#include "form/factsview.h"
#include "form/fieldwords.h"
#include "form/formsections.h"
#include "form/jobchooser.h"
#include "form/morefields.h"
#include "form/phoneline.h"
#include "form/unsurebar.h"
#include "model/accountsession.h"
#include "theme/icons.h"
#include "theme/readingorder.h"
#include "theme/theme.h"
#include "widgets/fieldeditor.h"
#include "widgets/fieldframe.h"
#include "widgets/fieldgrid.h"
#include "widgets/section.h"
#include "widgets/segmentbar.h"

#include <QScrollArea>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

Section *CandidateForm::section(FieldSection which)
{
    const FieldSection place = which == FieldSection::Pipeline ? FieldSection::Profile : which;
    if (Section *known = m_sections.value(place))
        return known;
    Section *made = makeSection(place, m_session->atsName());
    m_page->addWidget(made);
    m_sections.insert(place, made);
    return made;
}

void CandidateForm::build()
{
    auto *page = new QWidget;
    page->setObjectName(u"candidatePage"_s);
    m_page = new QVBoxLayout(page);
    m_page->setSpacing(size::space3);
    connect(m_header, &CandidateHeader::archiveRequested, this, &CandidateForm::archiveRequested);
    connect(m_header, &CandidateHeader::dashboardRequested, this, &CandidateForm::dashboardRequested);
    connect(m_header, &CandidateHeader::changesRequested, this, &CandidateForm::changesRequested);
    connect(m_header, &CandidateHeader::jobRequested, this, &CandidateForm::jobRequested);
    connect(m_header, &CandidateHeader::linkRequested, this, &CandidateForm::openLinkRequested);
    buildStages();
    buildStatus();

    // The job first: it is asked only of a new candidate, where it decides everything else.
    if (m_session->candidates()->catalog().find(FieldRole::Job)) {
        m_where = new Section(tr("Destination"));
        m_page->addWidget(m_where);
        addJobChooser(m_where);
    }
    section(FieldSection::Profile);
    for (const Field &field : m_session->candidates()->catalog()) {
        // The button in the header archives, and a job brings its organization along.
        const bool apart = field.role == FieldRole::Archived || field.role == FieldRole::Organization;
        if (field.isEditable() && !apart && !m_editors.contains(field.name) && !m_frames.contains(field.name) &&
            field.isSentBy(m_session->account().olderApi))
            addField(field);
    }
    section(FieldSection::Facts)->addWidget(m_facts);
    m_page->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->viewport()->installEventFilter(this);
}

void CandidateForm::addField(const Field &field)
{
    FieldFrame *frame = makeFrame(field);
    QWidget *place = field.uses.testFlag(FieldUse::SendOnce) ? withUnsureBar(field, frame) : frame;
    Section *around = section(field.section);
    around->grid()->addField(place, isWide(field));
    if (around->title() == frame->label()) // "Cover letter" is said once
        around->addToTitle(frame->takeHeader());
    if (field.section != FieldSection::SocialMedia)
        return;
    if (!m_more) {
        m_more = new MoreFields;
        around->addWidget(m_more);
    }
    m_more->add(field.name, frame);
}

FieldFrame *CandidateForm::makeFrame(const Field &field)
{
    FieldEditor *editor = makeEditor(field);
    auto *frame = new FieldFrame(withMnemonic(field.displayLabel(), &m_mnemonics), editor->widget());
    if (const QString icon = fieldIcon(field); !icon.isEmpty())
        frame->setIcon(icon);
    if (field.kind == FieldKind::RemoteFile && !field.returnedAs.isEmpty())
        addOpenButton(field, frame);
    if (field.kind == FieldKind::RemoteFile)
        connect(frame, &FieldFrame::remedyRequested, this, [this, name = field.name] { takeDirectLink(name); });
    m_frames.insert(field.name, frame);
    connect(frame, &FieldFrame::putBackRequested, this, [this, name = field.name] { putBack(name); });
    if (field.kind == FieldKind::Phone) {
        auto *phone = new PhoneLine(m_session, field, editor, frame);
        m_phoneLines.insert(field.name, phone);
        connect(phone, &PhoneLine::wanted, this,
                [this, name = field.name](const QString &number) { putText(name, number); });
    }
    return frame;
}

QWidget *CandidateForm::withUnsureBar(const Field &field, FieldFrame *frame)
{
    auto *place = new QWidget;
    auto *bar = new UnsureBar(field.name, field.displayLabel(), m_session->atsName());
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::space1);
    column->addWidget(frame);
    column->addWidget(bar);
    bar->hide();
    m_unsureBars.insert(field.name, bar);
    connect(bar, &UnsureBar::settled, this, [this, name = field.name](bool arrived) {
        showField(name); // the buttons go away; the focus must not fall to a stranger
        m_session->settleUnsure(m_key, name, arrived);
    });
    return place;
}

void CandidateForm::addOpenButton(const Field &field, FieldFrame *frame)
{
    auto *open = new QToolButton;
    open->setObjectName(field.returnedAs + "Button"_L1);
    open->setIcon(themedIcon(u"external-link"_s));
    open->setAutoRaise(true);
    open->setAccessibleName(tr("Open the current file: %1").arg(field.displayLabel()));
    open->setToolTip(open->accessibleName());
    frame->setHeaderWidget(open);
    m_openButtons.insert(field.name, open);
    connect(open, &QToolButton::clicked, this, [this, returnedAs = field.returnedAs] {
        Q_EMIT openLinkRequested(QUrl(m_session->candidates()->snapshot(m_key).value(returnedAs).text()));
    });
}

void CandidateForm::buildStages()
{
    const Field *field = m_session->candidates()->catalog().find(FieldRole::Stage);
    if (!field)
        return;
    m_stages = makeEditor(*field);
    m_stages->widget()->setProperty(readFirst, true);
    static_cast<SegmentBar *>(m_stages->widget())->setNumbered(true);
    m_header->setBar(m_stages->widget());
}

/// Where there are no stages, the status stands in their place.
void CandidateForm::buildStatus()
{
    const Field *field = m_session->candidates()->catalog().find(FieldRole::Status);
    if (!field || !field->isEditable() || field->kind != FieldKind::Choice)
        return;
    FieldFrame *frame = makeFrame(*field);
    frame->setProperty(readFirst, true);
    if (auto *bar = qobject_cast<SegmentBar *>(frame->editor()))
        bar->setNumbered(true);
    m_header->setBar(frame);
}

void CandidateForm::addJobChooser(Section *creation)
{
    m_jobChooser = new JobChooser(m_session);
    auto *frame = new FieldFrame(withMnemonic(tr("Job"), &m_mnemonics), m_jobChooser);
    frame->setRequired(true);
    const QString field = m_session->candidates()->catalog().name(FieldRole::Job);
    m_frames.insert(field, frame);
    creation->grid()->addField(frame, true);
}

} // namespace vivier
