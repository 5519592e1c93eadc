// SPDX-License-Identifier: MIT
#include "widgets/metadatafield.h"

#include "candidate/metadata.h"
#include "model/metadatamodel.h"
#include "theme/icons.h"
#include "theme/inputrules.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/iconlabel.h"
#include "widgets/jsonedit.h"
#include "widgets/limitmeter.h"
#include "widgets/metadatatree.h"
#include "widgets/roving.h"
#include "widgets/segmentbutton.h"
#include "widgets/wraplabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

const QKeySequence switchKey(Qt::CTRL | Qt::Key_J);

// Of JSON that stays quick; more than may be sent.
constexpr qsizetype mostUnits = 20'000;
constexpr qsizetype mostRows = 300;

void describe(QToolButton *button, const QString &what, const QKeySequence &key)
{
    button->setAccessibleName(what);
    button->setToolTip(key.isEmpty() ? what : u"%1 (%2)"_s.arg(what, key.toString(QKeySequence::NativeText)));
}

void rename(SegmentButton *segment, const QString &name)
{
    segment->setText(name);
    segment->setAccessibleName(name);
    segment->updateGeometry();
}

} // namespace

MetadataField::MetadataField(QWidget *parent)
    : QWidget(parent)
    , FieldEditor(this)
    , m_model(new MetadataModel(this))
    , m_tree(new MetadataTree(m_model, this))
    , m_text(new JsonEdit(this))
    , m_roving(new Roving(Roving::Arrows::MoveAndChoose, this))
{
    build();
    setFocusProxy(m_tree);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QWidget *view : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_text)}) {
        view->installEventFilter(this);
        view->setAcceptDrops(false); // a dropped link is no metadata
    }
    connect(m_model, &MetadataModel::changed, this, [this] {
        say({}, false);
        takeModel();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &MetadataField::refreshMeters);
    connect(m_tree, &MetadataTree::settled, this, [this](bool finished) {
        if (finished)
            say({}, false);
        takeModel();
    });
    connect(m_tree, &MetadataTree::currentMoved, this, &MetadataField::refreshButtons);
    connect(m_tree, &MetadataTree::refused, this, [this](const QString &why) { say(why, false); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &MetadataField::takeTyped);
    connect(m_text, &JsonEdit::pasteRefused, events(), &FieldEvents::refused);
    auto *shortcut = new QShortcut(switchKey, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        if (setView(m_view == View::Tree ? View::Json : View::Tree))
            focusProxy()->setFocus(Qt::OtherFocusReason);
    });
    connect(&Theme::current(), &Theme::changed, this, &MetadataField::measure);
    retranslate();
    measure();
    m_text->hide();
    say({}, false);
    setView(View::Tree);
    showText();
    refreshMeters();
}

void MetadataField::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(m_tree);
    layout->addWidget(m_text);
    layout->addWidget(makeProblem());
    layout->addWidget(makeMeters());
}

QToolButton *MetadataField::makeButton(const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon));
    button->setFocusPolicy(Qt::NoFocus); // Tab goes from field to field; the keys for these are in the tooltips
    return button;
}

QWidget *MetadataField::makeBar()
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar, size::space1);
    auto *segments = new QWidget(bar);
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_treeSegment = new SegmentButton({}, segments);
    m_jsonSegment = new SegmentButton({}, segments);
    m_treeSegment->setPlace(SegmentButton::Place::First);
    m_jsonSegment->setPlace(SegmentButton::Place::Last);
    row->addWidget(m_treeSegment);
    row->addWidget(m_jsonSegment);
    m_roving->setButtons({m_treeSegment, m_jsonSegment});
    connect(m_treeSegment, &QAbstractButton::clicked, this, [this] { setView(View::Tree); });
    connect(m_jsonSegment, &QAbstractButton::clicked, this, [this] { setView(View::Json); });
    flow->addWidget(segments);

    m_add = makeButton(u"plus"_s, bar);
    m_inside = makeButton(u"corner-down-right"_s, bar);
    m_remove = makeButton(u"trash-2"_s, bar);
    m_up = makeButton(u"chevron-up"_s, bar);
    m_down = makeButton(u"chevron-down"_s, bar);
    m_type = makeButton({}, bar);
    m_layOut = makeButton({}, bar);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_inside->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_treeButtons = {m_add, m_inside, m_remove, m_up, m_down, m_type};
    m_layOut->setFocusPolicy(Qt::StrongFocus); // has no key
    for (QWidget *button : std::as_const(m_treeButtons))
        flow->addWidget(button);
    flow->addWidget(m_layOut);
    connect(m_add, &QToolButton::clicked, m_tree, &MetadataTree::add);
    connect(m_inside, &QToolButton::clicked, m_tree, &MetadataTree::addInside);
    connect(m_remove, &QToolButton::clicked, m_tree, &MetadataTree::removeCurrent);
    connect(m_up, &QToolButton::clicked, m_tree, [this] { m_tree->moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, m_tree, [this] { m_tree->moveCurrent(1); });
    connect(m_type, &QToolButton::clicked, m_tree, &MetadataTree::chooseType);
    connect(m_layOut, &QToolButton::clicked, this, &MetadataField::showText);
    return bar;
}

QWidget *MetadataField::makeProblem()
{
    m_problemLine = new QWidget(this);
    auto *row = new QHBoxLayout(m_problemLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::space1);
    m_problemWords = new WrapLabel(m_problemLine);
    setTextType(m_problemWords, Theme::Type::Small, ColorRole::Bad);
    m_putBack = new QPushButton(m_problemLine);
    setButtonKind(m_putBack, ButtonKind::Link);
    row->addWidget(new IconLabel(u"circle-alert"_s, ColorRole::Bad, 14, m_problemLine), 0, Qt::AlignTop);
    row->addWidget(m_problemWords, 1);
    row->addWidget(m_putBack, 0, Qt::AlignTop);
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        m_text->setFocus(Qt::OtherFocusReason); // the button goes away
        showText();
    });
    return m_problemLine;
}

QWidget *MetadataField::makeMeters()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, size::space4);
    m_bytes = new LimitMeter(row);
    m_levels = new LimitMeter(row);
    m_keys = new LimitMeter(row);
    for (LimitMeter *meter : {m_bytes, m_levels, m_keys})
        flow->addWidget(meter);
    return row;
}

void MetadataField::retranslate()
{
    rename(m_treeSegment, tr("Tree"));
    rename(m_jsonSegment, tr("JSON"));
    const QString key = switchKey.toString(QKeySequence::NativeText);
    m_treeSegment->setToolTip(tr("Keys and values (%1)").arg(key));
    m_jsonSegment->setToolTip(tr("The same as JSON text (%1)").arg(key));
    m_add->setText(tr("Add"));
    m_inside->setText(tr("Add inside"));
    m_type->setText(tr("Type"));
    m_type->setProperty(menuIcon, u"hash"_s);
    m_layOut->setText(tr("Format"));
    m_putBack->setText(tr("↩ last valid text"));
    describe(m_add, tr("Add a key below"), QKeySequence(Qt::Key_Insert));
    describe(m_inside, tr("Add a key inside this one"), QKeySequence(Qt::SHIFT | Qt::Key_Insert));
    describe(m_remove, tr("Remove"), QKeySequence(Qt::Key_Delete));
    describe(m_up, tr("Move up"), QKeySequence(Qt::CTRL | Qt::Key_Up));
    describe(m_down, tr("Move down"), QKeySequence(Qt::CTRL | Qt::Key_Down));
    describe(m_type, tr("Change the type"), QKeySequence(Qt::CTRL | Qt::Key_T));
    describe(m_layOut, tr("Format the text on several lines"), {});
    m_putBack->setToolTip(tr("Discard what was typed since the text was last valid"));
    m_tree->setAccessibleName(tr("Keys and values"));
    m_text->setAccessibleName(tr("JSON text"));
    m_bytes->setLimit(tr("%1 of %2 bytes"), MetadataMeter::mostBytes);
    m_levels->setLimit(tr("%1 of %2 levels"), MetadataMeter::mostLevels);
    m_keys->setLimit(tr("%1 of %2 keys"), MetadataMeter::mostKeys);
    showLook();
}

void MetadataField::measure()
{
    const Theme &theme = Theme::current();
    layout()->setContentsMargins(theme.px(size::space2), theme.px(size::space1 + 2), theme.px(size::space2),
                                 theme.px(size::space2));
    layout()->setSpacing(theme.px(size::space1 + 2));
    for (SegmentButton *segment : {m_treeSegment, m_jsonSegment})
        segment->setFixedHeight(theme.px(size::control - 4));
}

void MetadataField::setJson(const QString &json)
{
    m_told = json;
    if (json == m_json)
        return;
    m_json = json;
    QString problem;
    if (m_model->fromJson(json, &problem)) {
        showText();
        return;
    }
    setView(View::Json);
    const QScopedValueRollback guard(m_settingText, true);
    m_text->setText(json);
    say(problem, true);
}

void MetadataField::forget()
{
    FieldEditor::forget();
    setJson({});
    showText(); // in place of text that cannot be read
}

void MetadataField::commit()
{
    m_tree->commitCell();
}

void MetadataField::setContext(const FieldContext &context)
{
    m_tree->setTold(context.told.text());
}

bool MetadataField::setView(View view)
{
    const bool stays = view == View::Tree && m_view == View::Json && !m_problem.isEmpty();
    if (!stays && view != m_view) {
        m_view = view;
        const bool focused = m_tree->hasFocus() || m_text->hasFocus();
        if (view == View::Json)
            showText();
        m_tree->setVisible(view == View::Tree);
        m_text->setVisible(view == View::Json);
        setFocusProxy(view == View::Tree ? static_cast<QWidget *>(m_tree) : m_text);
        say({}, false);
        if (focused)
            focusProxy()->setFocus(Qt::OtherFocusReason);
    }
    m_treeSegment->setChecked(m_view == View::Tree);
    m_jsonSegment->setChecked(m_view == View::Json);
    m_roving->refresh();
    for (QWidget *button : std::as_const(m_treeButtons))
        button->setVisible(m_view == View::Tree);
    m_layOut->setVisible(m_view == View::Json);
    refreshButtons();
    return m_view == view;
}

// An edit in the tree, or a name given.
void MetadataField::takeModel()
{
    refreshMeters();
    if (m_tree->isNaming())
        return;
    // What was changed and changed back is no change.
    const auto told = metadataTree(Value::ofText(m_told));
    const JsonTree tree = told ? spelledAs(*told, m_model->tree()) : m_model->tree();
    const QString json = told && tree == *told ? m_told : metadataValue(tree).text();
    if (json == m_json)
        return;
    m_json = json;
    Q_EMIT events()->changed();
}

void MetadataField::takeTyped()
{
    if (m_settingText)
        return;
    QString problem;
    if (!m_model->fromTypedJson(m_text->text(), &problem)) {
        say(problem, true);
        return;
    }
    say({}, false);
    takeModel();
}

// The model's JSON on lines; with a problem, that is the last text that could be read.
void MetadataField::showText()
{
    const QScopedValueRollback guard(m_settingText, true);
    m_text->setText(m_model->toIndentedJson());
    say({}, false);
}

void MetadataField::say(const QString &problem, bool pending)
{
    m_problem = problem;
    m_problemWords->setText(problem);
    m_problemLine->setVisible(!problem.isEmpty());
    m_putBack->setVisible(pending);
    m_text->setProperty(holdsUntaken, pending);
    m_layOut->setEnabled(!pending);
    m_text->setAccessibleDescription(problem);
    m_tree->setAccessibleDescription(problem);
    update();
}

void MetadataField::refreshButtons()
{
    m_inside->setEnabled(m_tree->canAddInside());
    m_remove->setEnabled(m_tree->hasCurrent());
    m_type->setEnabled(m_tree->hasCurrent());
    m_up->setEnabled(m_tree->canMove(-1));
    m_down->setEnabled(m_tree->canMove(1));
}

void MetadataField::refreshMeters()
{
    const MetadataMeter meter = m_model->meter();
    m_bytes->setUsed(meter.bytes);
    m_levels->setUsed(meter.levels);
    m_keys->setUsed(meter.keys);
    refreshButtons();
    update();
}

bool MetadataField::fits(const QVariant &value) const
{
    const QString text = value.toString();
    return text.size() <= mostUnits && text.count(u',') < mostRows;
}

void MetadataField::setLocked(bool locked)
{
    FieldEditor::setLocked(locked);
    showLook();
}

void MetadataField::showLook()
{
    m_tree->setHint(isLocked()                            ? QString()
                    : look().unknown && !hint().isEmpty() ? hint()
                                                          : tr("No keys yet. Press Ins to add one."));
    update();
}

bool MetadataField::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    // Exactly as high as its lines, which depend on its width: never stretched by a taller neighbour.
    if (layout() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        setFixedHeight(layout()->totalHeightForWidth(width()));
    return done;
}

bool MetadataField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void MetadataField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::EnabledChange)
        update();
}

void MetadataField::paintEvent(QPaintEvent *)
{
    const QWidget *focus = focusWidget();
    FieldLook box = look();
    box.bad = box.bad || (m_view == View::Json && !m_problem.isEmpty());
    paintBox(m_json.isEmpty() && m_problem.isEmpty(),
             focus && focus->hasFocus() && (focus == m_text || focus == m_tree || m_tree->isAncestorOf(focus)), box);
}

} // namespace vivier
