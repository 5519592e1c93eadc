// SPDX-License-Identifier: MIT
#include "bulk/bulkeditpanel.h"

#include "candidate/singleline.h"
#include "model/fieldvariant.h"
#include "model/jobmodel.h"
#include "theme/theme.h"
#include "widgets/choicebox.h"
#include "widgets/clearlayout.h"
#include "widgets/fieldfactory.h"
#include "widgets/jobchoices.h"
#include "widgets/textfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Kind = BulkEdit::Kind;

QList<std::pair<QString, Kind>> kindsOf(const Field &field)
{
    const bool isKey = field.kind == FieldKind::Metadata;
    QList<std::pair<QString, Kind>> kinds;
    if (field.isSet()) {
        kinds.append({BulkEditPanel::tr("add"), Kind::Add});
        kinds.append({BulkEditPanel::tr("remove"), Kind::Remove});
    }
    kinds.append({isKey ? BulkEditPanel::tr("set the key to") : BulkEditPanel::tr("set to"), Kind::Set});
    if (isKey)
        kinds.append({BulkEditPanel::tr("remove the key"), Kind::Clear});
    else if (field.clearRule != ClearRule::Never && !field.uses.testFlag(FieldUse::SendOnce))
        kinds.append({BulkEditPanel::tr("empty it"), Kind::Clear});
    return kinds;
}

/// One line of JSON in place of the tree of a whole object.
FieldEditor *keyEditor()
{
    auto *text = new TextField;
    text->setObjectName(u"bulkKeyValueField"_s);
    text->setAccessibleName(BulkEditPanel::tr("Value of the key"));
    text->setPlaceholder(BulkEditPanel::tr("Text, or JSON: 12, true, [\"a\"]"), BulkEditPanel::tr("Text or JSON"));
    return text;
}

/// By name: in each job it is the stage of that name.
FieldEditor *stageEditor(const QStringList &names, const QString &label)
{
    auto *box = new ChoiceBox;
    box->setObjectName(u"bulkStageBox"_s);
    box->setAccessibleName(label);
    for (const QString &name : names)
        box->addItem(isolated(name), name);
    return box;
}

} // namespace

BulkEditPanel::BulkEditPanel(QWidget *parent)
    : QWidget(parent)
    , m_fields(new QComboBox(this))
    , m_kinds(new QComboBox(this))
    , m_path(new TextField)
    , m_place(new QWidget(this))
    , m_placeRow(new QHBoxLayout(m_place))
    , m_done(new QPushButton(tr("D&one"), this))
{
    setObjectName(u"bulkEditPanel"_s);
    setAccessibleName(tr("What to change"));
    m_fields->setObjectName(u"bulkFieldBox"_s);
    m_fields->setAccessibleName(tr("Field"));
    m_fields->setPlaceholderText(tr("Choose a field"));
    m_kinds->setObjectName(u"bulkKindBox"_s);
    m_kinds->setAccessibleName(tr("What to do with it"));
    for (QComboBox *box : {m_fields, m_kinds})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_path->setParent(this);
    m_path->setObjectName(u"bulkPathField"_s);
    m_path->setAccessibleName(tr("Key, with dots between its parts"));
    m_path->setPlaceholder(tr("Key, such as source.campaign"), tr("Key"));
    m_done->setObjectName(u"bulkDoneButton"_s);
    m_done->setToolTip(tr("Back to the candidates"));
    m_placeRow->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_fields, 0, Qt::AlignTop);
    row->addWidget(m_kinds, 0, Qt::AlignTop);
    row->addWidget(m_path, 1, Qt::AlignTop);
    row->addWidget(m_place, 2);
    row->addWidget(m_done, 0, Qt::AlignTop);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BulkEditPanel::chooseField);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &BulkEditPanel::chooseKind);
    connect(m_path->events(), &FieldEvents::changed, this, &BulkEditPanel::readPath);
    connect(m_done, &QPushButton::clicked, this, &BulkEditPanel::done);
}

const Field *BulkEditPanel::field() const
{
    const auto found = std::ranges::find(m_choices.fields, m_edit.field, &Field::name);
    return found == m_choices.fields.cend() ? nullptr : &*found;
}

void BulkEditPanel::edit(const BulkEdit &edit, const Choices &choices)
{
    m_filling = true;
    m_edit = edit;
    m_choices = choices;
    m_fields->clear();
    for (const Field &one : choices.fields)
        m_fields->addItem(one.displayLabel(), one.name);
    m_fields->setCurrentIndex(m_fields->findData(edit.field));
    m_path->setText(edit.path.join(u'.'));
    offerKinds();
    makeEditor();
    m_filling = false;
}

void BulkEditPanel::focusFirst()
{
    if (!field())
        m_fields->setFocus(Qt::OtherFocusReason);
    else if (m_path->isVisibleTo(this) && m_edit.path.isEmpty())
        m_path->setFocus(Qt::OtherFocusReason);
    else if (m_editor)
        m_editor->widget()->setFocus(Qt::OtherFocusReason);
    else
        m_kinds->setFocus(Qt::OtherFocusReason);
}

void BulkEditPanel::commit()
{
    if (m_editor)
        m_editor->commit();
}

void BulkEditPanel::chooseField()
{
    if (m_filling)
        return;
    m_filling = true;
    m_edit = {.field = m_fields->currentData().toString()};
    m_path->setText({});
    if (const Field *chosen = field())
        m_edit.kind = kindsOf(*chosen).constFirst().second;
    offerKinds();
    makeEditor();
    m_filling = false;
    Q_EMIT changed();
}

void BulkEditPanel::offerKinds()
{
    m_kinds->clear();
    const Field *chosen = field();
    for (const auto &[words, kind] : chosen ? kindsOf(*chosen) : QList<std::pair<QString, Kind>>())
        m_kinds->addItem(words, static_cast<int>(kind));
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(m_edit.kind)));
    m_kinds->setVisible(m_kinds->count() > 1);
    m_path->setVisible(chosen && chosen->kind == FieldKind::Metadata);
}

void BulkEditPanel::chooseKind()
{
    if (m_filling || m_kinds->currentIndex() < 0)
        return;
    const auto before = std::exchange(m_edit.kind, static_cast<Kind>(m_kinds->currentData().toInt()));
    if ((before == Kind::Clear) != (m_edit.kind == Kind::Clear)) {
        if (m_edit.kind == Kind::Clear)
            m_edit.value = {};
        makeEditor();
    }
    Q_EMIT changed();
}

void BulkEditPanel::makeEditor()
{
    clearLayout(m_placeRow);
    m_editor = nullptr;
    const Field *chosen = field();
    if (!chosen || m_edit.kind == Kind::Clear) {
        m_placeRow->addStretch(1);
        return;
    }
    FieldContext context{.inRow = true, .today = m_choices.today, .tags = m_choices.tags};
    if (chosen->kind == FieldKind::Jobs && m_choices.jobs)
        context.jobs = jobChoices(*m_choices.jobs);
    const bool isStage = chosen->kind == FieldKind::Stage;
    const bool isKey = chosen->kind == FieldKind::Metadata;
    m_editor = isKey     ? keyEditor()
               : isStage ? stageEditor(m_choices.stageNames, chosen->displayLabel())
                         : makeFieldEditor(*chosen, context);
    if (isStage || isKey)
        m_editor->setValue(m_edit.value.text());
    else
        m_editor->setValue(m_edit.value.isPresent() ? toVariant(*chosen, m_edit.value) : QVariant());
    m_placeRow->addWidget(m_editor->widget(), 1, Qt::AlignTop);
    m_editor->widget()->show();
    connect(m_editor->events(), &FieldEvents::changed, this, &BulkEditPanel::readValue);
}

void BulkEditPanel::readValue()
{
    const Field *chosen = field();
    if (m_filling || !chosen || !m_editor)
        return;
    const QVariant given = m_editor->value();
    const bool isText = chosen->kind == FieldKind::Stage || chosen->kind == FieldKind::Metadata;
    const Value value = isText ? Value::ofText(given.toString()) : fromVariant(*chosen, given);
    m_edit.value = value.isPresent() ? value : Value();
    Q_EMIT changed();
}

void BulkEditPanel::readPath()
{
    m_edit.path = m_path->text().split(u'.', Qt::SkipEmptyParts);
    Q_EMIT changed();
}

void BulkEditPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        Q_EMIT done();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vivier
