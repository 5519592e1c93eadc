// SPDX-License-Identifier: MIT
#include "conflict/conflictrow.h"

#include "candidate/labelled.h"
#include "candidate/singleline.h"
#include "conflict/resulteditor.h"
#include "conflict/valuebox.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/jobchoices.h"
#include "widgets/roving.h"
#include "widgets/wraplabel.h"

#include <QApplication>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Model = ConflictModel;

// Shares of the width: field, before, yours, theirs, result.
constexpr int shares[Model::columns] = {14, 15, 22, 22, 27};
constexpr qsizetype longText = 60; // from here on it helps to see which words changed

} // namespace

ConflictRow::ConflictRow(ConflictModel *model, int row, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_row(row)
    , m_grid(new QGridLayout(this))
    , m_name(new WrapLabel)
    , m_before(new ValueBox)
    , m_yours(new ValueBox)
    , m_theirs(new ValueBox)
    , m_resultCell(new QWidget)
    , m_resultColumn(new QVBoxLayout(m_resultCell))
    , m_result(new ValueBox)
    , m_note(new WrapLabel)
    , m_problem(new WrapLabel)
    , m_undecide(new QToolButton)
    , m_all(new QPushButton)
    , m_roving(new Roving(Roving::Arrows::MoveOnly, this))
{
    const QString name = cell(0).data(Model::NameRole).toString();
    setObjectName(name + "ConflictRow"_L1);
    m_yours->setObjectName(name + "Yours"_L1);
    m_theirs->setObjectName(name + "Theirs"_L1);
    m_result->setObjectName(name + "Result"_L1);
    m_undecide->setObjectName(name + "UndecideButton"_L1);
    m_all->setObjectName(name + "ShowAllButton"_L1);
    setTextType(m_name, Theme::Type::BodyStrong);
    setTextType(m_note, Theme::Type::Small, ColorRole::Soft);
    setTextType(m_problem, Theme::Type::Small, ColorRole::Bad);
    for (WrapLabel *label : {m_name, m_note, m_problem})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setButtonKind(m_all, ButtonKind::Link);
    m_undecide->setIcon(themedIcon(u"undo-2"_s, ColorRole::Soft));
    m_undecide->setFocusPolicy(Qt::StrongFocus);
    for (const int column : {Model::BeforeColumn, Model::YoursColumn, Model::TheirsColumn, Model::ResultColumn}) {
        auto *caption = new PlainLabel(m_model->headerData(column, Qt::Horizontal).toString(), this);
        setTextType(caption, Theme::Type::Small, ColorRole::Soft);
        m_captions.append(caption);
    }

    auto *noteLine = new QHBoxLayout;
    noteLine->setSpacing(size::space1);
    noteLine->addWidget(m_note, 1);
    noteLine->addWidget(m_undecide, 0, Qt::AlignTop);
    m_resultColumn->setContentsMargins(0, 0, 0, 0);
    m_resultColumn->setSpacing(size::space1);
    m_resultColumn->addWidget(m_result);
    m_resultColumn->addWidget(m_problem);
    m_resultColumn->addLayout(noteLine);
    m_resultColumn->addStretch(1);
    m_resultCell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    connect(m_yours, &QAbstractButton::clicked, this, [this] { m_model->choose(m_row, true); });
    connect(m_theirs, &QAbstractButton::clicked, this, [this] { m_model->choose(m_row, false); });
    connect(m_result, &QAbstractButton::clicked, this, &ConflictRow::startEdit);
    connect(m_undecide, &QAbstractButton::clicked, this, [this] {
        m_model->undecide(m_row);
        focusLane(Lane::Yours); // the button hides itself
    });
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        m_whole = !m_whole;
        refreshWhole();
    });
    connect(&Theme::current(), &Theme::changed, this, &ConflictRow::measure);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        update();
        // A popup (a list of tags, a context menu) belongs to the editor; another window comes back to it.
        if (m_editor && now && !m_editor->isAncestorOf(now) && now->window() == window())
            endEdit();
    });
    layOut();
    measure();
    refresh();
}

int ConflictRow::share(int column)
{
    return shares[column];
}

void ConflictRow::layOut()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < Model::columns; ++column)
        m_grid->setColumnStretch(column, 0);
    for (QLabel *caption : std::as_const(m_captions))
        caption->setVisible(m_folded);
    auto *head = new QVBoxLayout;
    head->setSpacing(size::space1);
    head->addWidget(m_name);
    head->addWidget(m_all, 0, Qt::AlignLeading);
    head->addStretch(1);
    if (m_folded) {
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, 1);
        m_grid->addLayout(head, 0, 0, 2, 1);
        m_grid->addWidget(m_captions.at(0), 0, 1);
        m_grid->addWidget(m_before, 1, 1, Qt::AlignTop);
        m_grid->addWidget(m_captions.at(1), 2, 0);
        m_grid->addWidget(m_captions.at(2), 2, 1);
        m_grid->addWidget(m_yours, 3, 0, Qt::AlignTop);
        m_grid->addWidget(m_theirs, 3, 1, Qt::AlignTop);
        m_grid->addWidget(m_captions.at(3), 4, 0, 1, 2);
        m_grid->addWidget(m_resultCell, 5, 0, 1, 2);
        return;
    }
    for (int column = 0; column < Model::columns; ++column)
        m_grid->setColumnStretch(column, shares[column]);
    m_grid->addLayout(head, 0, Model::FieldColumn);
    m_grid->addWidget(m_before, 0, Model::BeforeColumn, Qt::AlignTop);
    m_grid->addWidget(m_yours, 0, Model::YoursColumn, Qt::AlignTop);
    m_grid->addWidget(m_theirs, 0, Model::TheirsColumn, Qt::AlignTop);
    m_grid->addWidget(m_resultCell, 0, Model::ResultColumn);
}

void ConflictRow::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    layOut();
    measure();
}

void ConflictRow::measure()
{
    const Theme &theme = Theme::current();
    m_grid->setContentsMargins(theme.px(size::space4), theme.px(size::space3), theme.px(size::space4),
                               theme.px(size::space3));
    m_grid->setHorizontalSpacing(theme.px(size::space4));
    m_grid->setVerticalSpacing(theme.px(size::space1));
    m_name->setMargin(0);
    // On the line of the boxes' text; folded, on that of the caption beside it.
    m_name->setContentsMargins(0, m_folded ? 0 : theme.px(5), 0, 0);
    m_undecide->setIconSize({theme.px(14), theme.px(14)});
}

ValueBox *ConflictRow::box(Lane lane) const
{
    return lane == Lane::Yours ? m_yours : lane == Lane::Theirs ? m_theirs : m_result;
}

void ConflictRow::fill(ValueBox *box, int column)
{
    const bool known = cell(column).data(Model::KnowledgeRole).toInt() == static_cast<int>(Value::State::Present);
    const QString shown = text(column);
    const Field *field = m_model->field(m_row);
    const bool words = field && (field->kind == FieldKind::LongText || field->kind == FieldKind::Text) && known &&
                       shown.size() >= longText && column != Model::BeforeColumn;
    box->setValue(shown, !known, words ? changedWords(text(Model::BeforeColumn), shown) : QList<TextSpan>());
}

void ConflictRow::refresh()
{
    const QModelIndex first = cell(0);
    m_name->setText(first.data().toString());
    fill(m_before, Model::BeforeColumn);
    QList<QAbstractButton *> stops;
    for (const int column : {Model::YoursColumn, Model::TheirsColumn}) {
        ValueBox *side = column == Model::YoursColumn ? m_yours : m_theirs;
        const bool choosable = cell(column).data(Model::ChoosableRole).toBool();
        fill(side, column);
        if (!choosable && side->hasFocus())
            m_result->setFocus(Qt::OtherFocusReason);
        side->setLook(choosable ? ValueBox::Look::Side : ValueBox::Look::Text);
        if (choosable) {
            side->setChosen(cell(column).data(Model::ChosenRole).toBool());
            stops.append(side);
        }
    }
    fill(m_result, Model::ResultColumn);
    const bool undecided = first.data(Model::StateRole).toInt() == static_cast<int>(Model::State::Undecided);
    const bool editable = first.data(Model::EditableRole).toBool();
    m_result->setLook(undecided ? ValueBox::Look::Undecided
                                : (editable ? ValueBox::Look::Result : ValueBox::Look::Text));
    if (undecided)
        m_result->setValue(text(Model::ResultColumn));
    if (editable)
        stops.append(m_result);
    m_result->setEnabled(editable);
    const QString problem = first.data(Model::ProblemRole).toString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_note->setText(first.data(Model::NoteRole).toString());
    setTextType(m_note, Theme::Type::Small, undecided ? ColorRole::Draft : ColorRole::Soft);
    m_undecide->setVisible(first.data(Model::DecidedRole).toBool() && !m_editor);
    m_roving->setButtons(stops);
    setFocusPolicy(stops.isEmpty() ? Qt::StrongFocus : Qt::NoFocus);
    describe();
    refreshWhole();
    update();
}

void ConflictRow::describe()
{
    const QString name = m_name->text();
    const QString ats = m_model->ats();
    m_before->setAccessibleName(tr("%1, before: %2").arg(name, isolated(text(Model::BeforeColumn))));
    m_yours->setAccessibleName(tr("%1, yours: %2").arg(name, isolated(text(Model::YoursColumn))));
    m_theirs->setAccessibleName(tr("%1, in %2 now: %3").arg(name, ats, isolated(text(Model::TheirsColumn))));
    m_result->setAccessibleName(tr("%1, result: %2").arg(name, isolated(text(Model::ResultColumn))));
    m_result->setAccessibleDescription(m_problem->text().isEmpty() ? m_note->text() : m_problem->text());
    setAccessibleName(m_result->accessibleName());
    setAccessibleDescription(m_note->text());
    m_undecide->setAccessibleName(tr("%1: clear the choice").arg(name));
    m_undecide->setToolTip(tr("Clear the choice (U)"));
    m_yours->setToolTip(m_yours->look() == ValueBox::Look::Side ? tr("Keep yours (M)") : QString());
    m_theirs->setToolTip(m_theirs->look() == ValueBox::Look::Side ? tr("Take theirs (T)") : QString());
    m_result->setToolTip(m_result->isEnabled() ? tr("Edit the result (E)") : QString());
}

void ConflictRow::refreshWhole()
{
    bool clamped = false;
    for (ValueBox *value : {m_before, m_yours, m_theirs, m_result}) {
        value->setWhole(m_whole);
        clamped = clamped || value->isClamped();
    }
    m_all->setText(m_whole ? tr("Show less") : tr("Show all"));
    m_all->setAccessibleName(labelled(m_name->text(), m_all->text()));
    m_all->setVisible(m_whole || clamped);
}

ConflictRow::Lane ConflictRow::lane() const
{
    if (m_theirs->hasFocus())
        return Lane::Theirs;
    return m_result->hasFocus() ? Lane::Result : Lane::Yours;
}

void ConflictRow::focusLane(Lane wanted)
{
    for (const Lane lane : {wanted, Lane::Yours, Lane::Theirs, Lane::Result}) {
        if (box(lane)->focusPolicy() == Qt::NoFocus || !box(lane)->isEnabled() || box(lane)->isHidden())
            continue;
        box(lane)->setFocus(Qt::OtherFocusReason);
        return;
    }
    setFocus(Qt::OtherFocusReason);
}

void ConflictRow::startEdit()
{
    const Field *field = m_model->field(m_row);
    if (m_editor || !field || !cell(0).data(Model::EditableRole).toBool())
        return;
    m_editedFrom = m_model->undoStack()->index();
    m_editedValue = m_model->editorValue(m_row);
    FieldContext context{
        .inRow = true, .stages = m_model->stages(), .tags = m_knownTags, .name = m_model->candidateName()};
    if (field->kind == FieldKind::Jobs)
        context.jobs = jobChoices(m_model->jobs());
    m_editor = new ResultEditor(*field, m_editedValue, context, m_resultCell);
    m_resultColumn->insertWidget(0, m_editor);
    connect(m_editor, &ResultEditor::edited, this, [this](const Value &value) { m_model->edit(m_row, value); });
    connect(m_editor, &ResultEditor::finished, this, [this] {
        // Also when nothing was typed: yours as it stands, unless it cannot stand.
        if (m_editor->value() != m_editedValue || cell(Model::YoursColumn).data(Model::ChoosableRole).toBool())
            m_model->edit(m_row, m_editor->value());
        endEdit();
        m_result->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &ResultEditor::givenUp, this, &ConflictRow::giveUp);
    m_editor->setFocus(Qt::TabFocusReason); // selects a line of text
    m_result->hide();
    m_undecide->hide();
}

void ConflictRow::giveUp()
{
    closeEditor();
    QUndoStack *stack = m_model->undoStack();
    while (stack->index() > m_editedFrom)
        stack->undo();
    // Typing on after an earlier edit merged with that one's step.
    if (cell(0).data(Model::DecidedRole).toBool())
        m_model->edit(m_row, m_editedValue);
    m_result->setFocus(Qt::OtherFocusReason);
}

void ConflictRow::endEdit()
{
    if (!m_editor)
        return;
    m_editor->commit();
    closeEditor();
}

void ConflictRow::closeEditor()
{
    m_result->show();
    m_resultColumn->removeWidget(m_editor);
    m_editor->disconnect(this);
    m_editor->hide();
    m_editor->deleteLater(); // it may be in the middle of its own key press
    m_editor = nullptr;
    refresh();
}

void ConflictRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(ColorRole::Line));
    const QWidget *focus = QApplication::focusWidget();
    if (focus && (focus == this || isAncestorOf(focus))) {
        const QRect bar(0, 0, theme.px(3), height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), theme.color(ColorRole::Accent));
    }
    if (hasFocus())
        paintFocusRing(painter, rect().adjusted(2, 2, -2, -2), theme.px(size::radius));
}

void ConflictRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The grid has its new width only after this.
    QMetaObject::invokeMethod(this, &ConflictRow::refreshWhole, Qt::QueuedConnection);
}

void ConflictRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        refresh();
}

} // namespace vivier
