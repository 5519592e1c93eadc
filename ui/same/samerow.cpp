// SPDX-License-Identifier: MIT
#include "same/samerow.h"

#include "candidate/singleline.h"
#include "conflict/resulteditor.h"
#include "conflict/valuebox.h"
#include "theme/theme.h"
#include "widgets/jobchoices.h"
#include "widgets/roving.h"
#include "widgets/wraplabel.h"

#include <QApplication>
#include <QGridLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Choice = PersonMerge::Choice;

} // namespace

SameRow::SameRow(PersonMerge *merge, int row, QWidget *parent)
    : QWidget(parent)
    , m_merge(merge)
    , m_row(row)
    , m_grid(new QGridLayout(this))
    , m_name(new WrapLabel)
    , m_stays(new ValueBox)
    , m_goes(new ValueBox)
    , m_column(new QVBoxLayout)
    , m_result(new ValueBox)
    , m_note(new WrapLabel)
    , m_roving(new Roving(Roving::Arrows::MoveOnly, this))
{
    const QString name = this->row().field->name;
    setObjectName(name + "SameRow"_L1);
    m_stays->setObjectName(name + "Stays"_L1);
    m_goes->setObjectName(name + "Goes"_L1);
    m_result->setObjectName(name + "SameResult"_L1);
    m_name->setText(this->row().field->displayLabel());
    setTextType(m_name, Theme::Type::BodyStrong);
    setTextType(m_note, Theme::Type::Small, ColorRole::Soft);
    for (WrapLabel *label : {m_name, m_note})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_column->setSpacing(size::space1);
    m_column->addWidget(m_result);
    m_column->addWidget(m_note);
    m_column->addStretch(1);
    int column = 0;
    for (const int share : shares)
        m_grid->setColumnStretch(column++, share);
    m_grid->addWidget(m_name, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_stays, 0, 1, Qt::AlignTop);
    m_grid->addWidget(m_goes, 0, 2, Qt::AlignTop);
    m_grid->addLayout(m_column, 0, 3);
    connect(m_stays, &QAbstractButton::clicked, this, [this] { choose(true); });
    connect(m_goes, &QAbstractButton::clicked, this, [this] { choose(false); });
    connect(m_result, &QAbstractButton::clicked, this, &SameRow::startEdit);
    connect(&Theme::current(), &Theme::changed, this, &SameRow::measure);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        update();
        // A popup belongs to the editor; another window comes back to it.
        if (m_editor && now && !m_editor->isAncestorOf(now) && now->window() == window())
            endEdit(true);
    });
    measure();
    refresh();
}

void SameRow::measure()
{
    const Theme &theme = Theme::current();
    m_grid->setContentsMargins(theme.px(size::space4), theme.px(size::space2), theme.px(size::space4),
                               theme.px(size::space2));
    m_grid->setHorizontalSpacing(theme.px(size::space3));
    m_name->setContentsMargins(0, theme.px(5), 0, 0); // on the line of the boxes' text
}

void SameRow::choose(bool stays)
{
    if (!row().field->isSet()) {
        m_merge->choose(m_row, stays ? Choice::Stays : Choice::Goes);
        return;
    }
    const Choice now = row().choice;
    bool hasStays = now == Choice::Stays || now == Choice::Both;
    bool hasGoes = now == Choice::Goes || now == Choice::Both;
    (stays ? hasStays : hasGoes) = !(stays ? hasStays : hasGoes);
    m_merge->choose(m_row, hasStays && hasGoes ? Choice::Both
                           : hasStays          ? Choice::Stays
                           : hasGoes           ? Choice::Goes
                                               : Choice::Neither);
}

void SameRow::fill(ValueBox *box, const Value &value)
{
    box->setValue(m_merge->shown(m_row, value), !value.isPresent());
}

bool SameRow::isDecided() const
{
    return row().choice != Choice::Undecided;
}

bool SameRow::isEditable() const
{
    return row().field->kind != FieldKind::RemoteFile; // one of the two files, or none
}

QString SameRow::note() const
{
    if (const QString problem = m_merge->problemOf(m_row); !problem.isEmpty())
        return problem;
    if (row().isSame)
        return row().field->isWriteOnly() ? tr("the same, not sent again") : tr("the same");
    switch (row().choice) {
    case Choice::Undecided:
        return tr("to decide");
    case Choice::Both:
        return tr("both kept");
    case Choice::Neither:
        return tr("neither kept");
    case Choice::Written:
        return tr("written here");
    case Choice::Stays:
        return row().field->isWriteOnly() ? tr("stays, not sent again") : QString();
    case Choice::Goes:
        break;
    }
    return {};
}

void SameRow::refresh()
{
    QList<QAbstractButton *> stops;
    const Choice choice = row().choice;
    const bool isSet = row().field->isSet();
    const QString field = m_name->text();
    for (ValueBox *side : {m_stays, m_goes}) {
        const bool isStays = side == m_stays;
        const Value &value = isStays ? row().stays : row().goes;
        fill(side, value);
        const bool isChoosable = !row().isSame && !value.isUnknown();
        if (!isChoosable && side->hasFocus())
            m_result->setFocus(Qt::OtherFocusReason);
        side->setLook(!isChoosable ? ValueBox::Look::Text : isSet ? ValueBox::Look::Tick : ValueBox::Look::Side);
        if (isChoosable) {
            side->setChosen(choice == (isStays ? Choice::Stays : Choice::Goes) || choice == Choice::Both);
            stops.append(side);
        }
        side->setAccessibleName(isStays ? tr("%1 of the one who stays: %2").arg(field, isolated(side->value()))
                                        : tr("%1 of the one who is archived: %2").arg(field, isolated(side->value())));
    }
    refreshResult();
    if (isEditable())
        stops.append(m_result);
    m_roving->setButtons(stops);
    setFocusPolicy(stops.isEmpty() ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleName(m_result->accessibleName());
    update();
}

void SameRow::refreshResult()
{
    const QString said = note();
    const QString field = m_name->text();
    if (isDecided())
        fill(m_result, m_merge->resultOf(m_row));
    else
        m_result->setValue(tr("Choose one, or write"), true);
    m_result->setLook(!isEditable() ? ValueBox::Look::Text
                      : isDecided() ? ValueBox::Look::Result
                                    : ValueBox::Look::Undecided);
    m_result->setAccessibleName(tr("%1, result: %2").arg(field, isolated(m_result->value())));
    m_result->setAccessibleDescription(said);
    m_result->setToolTip(isEditable() ? tr("Write the result (E)") : QString());
    m_note->setText(said);
    m_note->setVisible(!said.isEmpty());
    const bool isBad = !m_merge->problemOf(m_row).isEmpty();
    setTextType(m_note, Theme::Type::Small, isBad ? ColorRole::Bad : isDecided() ? ColorRole::Soft : ColorRole::Draft);
}

ValueBox *SameRow::box(Lane lane) const
{
    return lane == Lane::Stays ? m_stays : lane == Lane::Goes ? m_goes : m_result;
}

SameRow::Lane SameRow::lane() const
{
    if (m_goes->hasFocus())
        return Lane::Goes;
    return m_result->hasFocus() ? Lane::Result : Lane::Stays;
}

void SameRow::focusLane(Lane wanted)
{
    for (const Lane lane : {wanted, Lane::Stays, Lane::Goes, Lane::Result}) {
        if (box(lane)->focusPolicy() == Qt::NoFocus || box(lane)->isHidden())
            continue;
        box(lane)->setFocus(Qt::OtherFocusReason);
        return;
    }
    setFocus(Qt::OtherFocusReason);
}

void SameRow::startEdit()
{
    if (m_editor || !isEditable())
        return;
    FieldContext context{.inRow = true, .tags = m_knownTags};
    if (row().field->kind == FieldKind::Jobs)
        context.jobs = jobChoices(m_merge->jobs());
    for (const Job &job : m_merge->jobs().jobs()) {
        const auto isTheirs = [this](const Stage &stage) { return stage.id == row().stays.number(); };
        if (row().field->kind == FieldKind::Stage && std::ranges::any_of(job.stages, isTheirs))
            context.stages = job.stages;
    }
    const Value begun = isDecided() ? m_merge->resultOf(m_row) : row().stays;
    m_editor = new ResultEditor(*row().field, begun, context, this);
    m_column->insertWidget(0, m_editor);
    connect(m_editor, &ResultEditor::finished, this, [this] {
        endEdit(true);
        focusLane(Lane::Result);
    });
    connect(m_editor, &ResultEditor::givenUp, this, [this] {
        endEdit(false);
        focusLane(Lane::Result);
    });
    m_result->hide();
    m_editor->setFocus(Qt::TabFocusReason); // selects a line of text
}

void SameRow::endEdit(bool kept)
{
    if (!m_editor)
        return;
    m_editor->commit();
    ResultEditor *editor = m_editor;
    m_editor = nullptr;
    editor->disconnect(this);
    m_column->removeWidget(editor);
    const Value value = editor->value();
    editor->hide();
    editor->deleteLater(); // it may be in the middle of its own key press
    m_result->show();
    if (kept && (!isDecided() || value != m_merge->resultOf(m_row)))
        m_merge->write(m_row, value);
    refresh();
}

void SameRow::paintEvent(QPaintEvent *)
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
}

} // namespace vivier
