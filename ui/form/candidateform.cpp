// SPDX-License-Identifier: MIT
#include "form/candidateform.h"

#include "candidate/linkrepair.h"
#include "candidate/timeinstage.h"
#include "documents/droppedlink.h"
#include "form/candidateheader.h"
#include "form/cvreader.h"
#include "form/factsview.h"
#include "form/fieldmenu.h"
#include "form/fieldwords.h"
#include "form/formdelegate.h"
#include "form/formdrop.h"
#include "form/formsections.h"
#include "form/jobchooser.h"
#include "form/morefields.h"
#include "form/unsurebar.h"
#include "model/accountsession.h"
#include "store/onready.h"
#include "theme/inputrules.h"
#include "theme/theme.h"
#include "widgets/fieldeditor.h"
#include "widgets/fieldframe.h"
#include "widgets/replacementfield.h"
#include "widgets/section.h"

#include <QApplication>
#include <QClipboard>
#include <QDataWidgetMapper>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

CandidateForm::CandidateForm(AccountSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_mapper(new QDataWidgetMapper(this))
    , m_delegate(new FormDelegate(this))
    , m_header(new CandidateHeader(session, this))
    , m_scroll(new QScrollArea(this))
    , m_facts(new FactsView)
    , m_menu(new FieldMenu(session, this))
{
    setObjectName(u"candidateForm"_s);
    setAccessibleName(tr("Candidate"));
    setProperty(stepsAreKept, true);
    setAcceptDrops(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the fields inside have it
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    // Letters of the menus: a label with one of them would fight for Alt+letter.
    for (const QChar menu : u"fectvh"_s)
        m_mnemonics.insert(menu);

    m_mapper->setModel(session->candidates());
    m_mapper->setItemDelegate(m_delegate);
    m_mapper->setSubmitPolicy(QDataWidgetMapper::AutoSubmit);
    build();

    CandidateModel *model = session->candidates();
    connect(session, &AccountSession::keyChanged, this, [this](const QString &from, const QString &to) {
        if (m_key == from)
            m_key = to; // the same candidate: what is being read for it stays
    });
    connect(session, &AccountSession::currentChanged, this, &CandidateForm::showCurrent);
    connect(session, &AccountSession::fieldNeeded, this, &CandidateForm::askFor);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &cell) {
        if (cell.data(CandidateModel::KeyRole).toString() != m_key)
            return;
        refreshField(cell.column());
        if (m_asked == m_key && !m_key.isEmpty())
            askFor(m_key); // one of several may be enough
        m_header->refresh();
    });
    // Rows shift when a candidate goes; the key stays.
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CandidateForm::showCurrent);
    connect(session->stages(), &QAbstractItemModel::modelReset, this, &CandidateForm::refreshStages);
    connect(session->links(), &LinkChecks::changed, this, [this](const QString &key, const QString &field) {
        if (key == m_key && m_session->candidates()->rowOf(key) >= 0)
            refreshField(m_session->candidates()->catalog().column(field));
    });
    if (m_jobChooser) {
        connect(session->jobs(), &JobModel::changed, m_jobChooser, &JobChooser::refresh);
        m_jobChooser->refresh();
    }
    connect(session->jobs(), &JobModel::changed, this, &CandidateForm::refreshContexts);
    connect(session->tags(), &TagModel::changed, this, &CandidateForm::refreshContexts);
    connect(model, &CandidateModel::fieldSeen, this, &CandidateForm::showOffered);
    refreshContexts(); // an account that is shown for the first time may have been read long before
    showCurrent();
}

CandidateForm::~CandidateForm()
{
    // A field that loses the focus commits: let it do so now, not from ~QWidget, when half of the form is gone.
    if (QWidget *last = focusWidget())
        last->clearFocus();
    commitTyping();
    m_mapper->clearMapping();
    m_session->candidates()->disconnect(this);
}

void CandidateForm::showCurrent()
{
    const QString key = m_session->current();
    const int row = m_session->candidates()->rowOf(key);
    if (key != m_key) {
        commitTyping(); // it is the last one's, while the mapper and our key still are
        forgetLast();
        // Who goes from candidate to candidate in one field stays at that field; who comes from the list starts on top.
        if (!isAncestorOf(QApplication::focusWidget()))
            m_scroll->verticalScrollBar()->setValue(0);
        if (m_more)
            m_more->forget();
    }
    m_key = key;
    m_header->setEnabled(row >= 0);
    m_scroll->widget()->setEnabled(row >= 0);
    if (row < 0)
        return;
    const bool isNew = Draft::isNewKey(key);
    if (m_where)
        m_where->setVisible(isNew);
    if (Section *creation = m_sections.value(FieldSection::Creation))
        creation->setVisible(isNew);
    for (const Field &field : m_session->candidates()->catalog()) {
        if (FieldFrame *frame = m_frames.value(field.name))
            frame->setDemand(isNew ? creationDemand(m_session->candidates()->catalog(), field) : QString());
        // A document is added to a candidate that exists.
        if (const UnsureBar *bar = m_unsureBars.value(field.name))
            bar->parentWidget()->setVisible(!isNew || field.uses.testFlag(FieldUse::Create));
    }
    showOffered();
    refreshStages();
    if (m_jobChooser)
        m_jobChooser->refresh();
    m_mapper->setCurrentIndex(row);
    for (int column = 0; column < m_session->candidates()->catalog().size(); ++column)
        refreshField(column);
    m_header->refresh();
    m_facts->refresh(m_session);
    section(FieldSection::Facts)->setVisible(!isNew);
    // The field that one goes along in may have another place with this candidate.
    if (QWidget *focus = QApplication::focusWidget(); focus && m_scroll->widget()->isAncestorOf(focus)) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_scroll->ensureWidgetVisible(focus, 0, size::space5);
    }
}

void CandidateForm::refreshStages()
{
    if (!m_stages)
        return;
    const CandidateModel &model = *m_session->candidates();
    m_stages->setContext(context(*model.catalog().find(FieldRole::Stage)));
    m_stages->widget()->setVisible(!m_session->stages()->stages().isEmpty());
    const Value stage = model.value(m_key, FieldRole::Stage);
    m_stages->setUnknown(stage.isUnknown() || stage.isUnreadable());
}

void CandidateForm::refreshField(int column)
{
    const CandidateModel &model = *m_session->candidates();
    const Field &field = model.catalog().at(column);
    if (field.kind == FieldKind::Stage)
        refreshStages();
    const bool isFact = field.section == FieldSection::Facts && !field.isEditable();
    if ((isFact || &field == standingField(model.catalog())) && m_facts->isVisible())
        m_facts->refresh(m_session);
    if (field.role == FieldRole::Job)
        m_jobChooser->refresh();
    if (field.role == FieldRole::FirstName || field.role == FieldRole::LastName)
        refreshNames();
    // What the ATS made of a file or text is shown with the field that it was given by.
    for (int other = 0; other < model.catalog().size(); ++other) {
        if (model.catalog().at(other).returnedAs == field.name)
            refreshField(other);
    }
    FieldFrame *frame = m_frames.value(field.name);
    const QModelIndex cell = model.indexOf(m_key, field.name);
    if (!frame || !cell.isValid())
        return;

    const QString letter = m_letters.value(field.name);
    //: At a field's label: the key %1 puts the text that is selected in the resume into this field.
    frame->setAside(letter.isEmpty() ? fieldAside(m_session, field) : tr("%1 puts the selection here").arg(letter));
    if (QToolButton *open = m_openButtons.value(field.name)) {
        const QUrl current(model.snapshot(m_key).value(field.returnedAs).text());
        // Only what a browser opens: the ATS is not trusted to say file: or worse.
        open->setVisible(isWebLink(current));
    }
    if (FieldEditor *editor = m_editors.value(field.name))
        editor->setContext(context(field));
    if (UnsureBar *bar = m_unsureBars.value(field.name))
        bar->setVisible(cell.data(CandidateModel::AttemptedAtRole).toDateTime().isValid());
    frame->setState(shownState(field, fieldState(m_session, field)));
    if (m_more && isInUse(cell))
        m_more->reveal(field.name);
}

/// Set, drafted, or sent from here.
bool CandidateForm::isInUse(const QModelIndex &cell) const
{
    const auto known = static_cast<Value::State>(cell.data(CandidateModel::KnowledgeRole).toInt());
    return cell.data(CandidateModel::DraftedRole).toBool() || known == Value::State::Present ||
           known == Value::State::Unreadable || !cell.data(CandidateModel::LastSentRole).toString().isEmpty();
}

void CandidateForm::showField(const QString &field, Qt::FocusReason reason)
{
    m_typing.clear(); // who is brought here sees what is wrong
    if (m_more)
        m_more->place(field);
    if (QWidget *target = editor(field)) {
        refreshField(m_session->candidates()->catalog().column(field));
        m_scroll->ensureWidgetVisible(m_frames.contains(field) ? m_frames.value(field) : target, 0, size::space5);
        target->setFocus(reason);
    }
}

void CandidateForm::begin()
{
    m_scroll->verticalScrollBar()->setValue(0);
    const bool asksJob = m_jobChooser && Draft::isNewKey(m_session->opening());
    QWidget *first = asksJob ? m_jobChooser : editor(m_session->candidates()->catalog().name(FieldRole::FirstName));
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void CandidateForm::makeRoom(int height)
{
    if (layout()->contentsMargins().bottom() == height)
        return;
    layout()->setContentsMargins(0, 0, 0, height);
    layout()->activate();
    if (QWidget *focus = QApplication::focusWidget(); focus && m_scroll->widget()->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus, 0, size::space5);
}

void CandidateForm::commitTyping()
{
    m_typing.clear();
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        it.value()->commit();
        complete(*m_session->candidates()->catalog().find(it.key()));
    }
}

void CandidateForm::putBack(const QString &field)
{
    m_delegate->forgetRefused();
    m_session->book()->putBack({m_key}, field);
}

void CandidateForm::putText(const QString &field, const QString &text)
{
    CandidateModel *model = m_session->candidates();
    model->setData(model->indexOf(m_key, field), text);
}

/// What is in the place of a link that leads to a page: a step of its own, so that undo brings that link back.
void CandidateForm::takeDirectLink(const QString &field)
{
    const auto known = m_session->links()->verdict(m_key, field);
    if (known && !known->direct.isEmpty())
        m_session->book()->set({m_key}, field, Value::ofText(known->direct.toString(QUrl::FullyEncoded)));
}

void CandidateForm::put(const QString &field, const QString &text)
{
    const Field *described = m_session->candidates()->catalog().find(field);
    if (!described || m_session->candidates()->rowOf(m_key) < 0)
        return;
    putText(field, taken(*described, text).text);
    if (m_more)
        m_more->place(field);
    if (FieldFrame *frame = m_frames.value(field))
        m_scroll->ensureWidgetVisible(frame, 0, size::space5);
}

void CandidateForm::showLetters(const QHash<QString, QString> &letters)
{
    const QStringList before = m_letters.keys();
    m_letters = letters;
    for (const QString &field : before + letters.keys())
        refreshField(m_session->candidates()->catalog().column(field));
}

bool CandidateForm::takeDrop(const QMimeData *mime, const QString &field)
{
    if (m_session->candidates()->rowOf(m_key) < 0)
        return false;
    if (m_fileTaker && !m_fileTaker->parentWidget()->isHidden()) {
        const auto link = linkFrom(*mime);
        if (link && link->isLocalFile) {
            m_scroll->ensureWidgetVisible(m_fileTaker, 0, size::space5);
            m_cvReader->read(link->url.toLocalFile());
            return true;
        }
    }
    const Dropped dropped = readDrop(*mime, dropContext(*m_session, m_key));
    if (const QString card = cardFileIn(dropped); !card.isEmpty()) {
        onReady(this, readCardFile(card), [this, key = m_key](const QByteArray &bytes) {
            if (key == m_key)
                takeDropped(readDroppedCard(bytes, dropContext(*m_session, m_key)), {});
        });
        return true;
    }
    return takeDropped(dropped, field);
}

bool CandidateForm::takeDropped(const Dropped &dropped, const QString &field)
{
    const DropContext context = dropContext(*m_session, m_key);
    const FormDrop drop = formDrop(dropped, field, context, shownValues(*m_session, m_key), m_session->atsName());
    if (!drop.said.isEmpty()) {
        Q_EMIT said({Notice::Level::Warning, m_key, drop.said});
        return false;
    }
    if (!drop.opens.isEmpty()) {
        Q_EMIT candidateLinkRequested(drop.opens);
    } else if (drop.asks) {
        commitTyping(); // what is compared is what is shown
        Q_EMIT sheetRequested(dropped);
    } else {
        putText(drop.field, drop.text);
        showField(drop.field);
    }
    return true;
}

bool CandidateForm::takePaste(const QMimeData *mime)
{
    const auto *line = qobject_cast<const QLineEdit *>(QApplication::focusWidget());
    const QString field = line && isAncestorOf(line) ? fieldOf(line) : QString();
    if (field.isEmpty() || !mime || !mime->text().trimmed().contains(u'\n'))
        return false;
    const Field &into = *m_session->candidates()->catalog().find(field);
    if (into.isSet()) // its lines are its items
        return false;
    const Dropped dropped = readDrop(*mime, dropContext(*m_session, m_key));
    return dropped.lines.size() > 1 && takeDropped(dropped, {});
}

void CandidateForm::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void CandidateForm::dragMoveEvent(QDragMoveEvent *event)
{
    if (!mayHoldDrop(*event->mimeData()) || m_key.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // never let a browser or file manager move its own away
    event->accept();
}

void CandidateForm::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(takeDrop(event->mimeData(), {}));
}

bool CandidateForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) // of a line
        return static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) &&
               takePaste(QApplication::clipboard()->mimeData());
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport()) {
        // The scroll bar, where there is one, stands in the margin: header and form end on one line.
        const int bar = m_scroll->width() - m_scroll->viewport()->width();
        m_page->setContentsMargins(pageMargin, size::space3, pageMargin - bar, size::space5);
        // Without the first a long word in a fact would widen the page beyond what can be scrolled to.
        const int most = Theme::current().px(formWidth) - bar;
        m_scroll->widget()->setMaximumWidth(std::min(m_scroll->viewport()->width(), most));
    }
    return QWidget::eventFilter(watched, event);
}

void CandidateForm::copy(FieldRole role)
{
    m_header->copy(role);
}

} // namespace vivier
