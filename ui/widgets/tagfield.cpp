// SPDX-License-Identifier: MIT
#include "widgets/tagfield.h"

#include "candidate/carried.h"
#include "candidate/pasted.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/tagchip.h"
#include "widgets/tagedit.h"
#include "widgets/textlimit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

TagField::TagField(QWidget *parent)
    : QWidget(parent)
    , FieldEditor(this)
    , m_flow(new FlowLayout(this, size::space1))
    , m_edit(new TagEdit(this))
    , m_known(new QStringListModel(this))
{
    m_flow->addWidget(m_edit);
    m_flow->setLastStretches(Theme::current().px(64));
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setObjectName(u"completer"_s);
    m_edit->setCompleter(completer);
    auto *limit = new TextLimit(inputLimit, this);
    m_edit->setMaxLength(0x3fffffff);
    m_edit->setValidator(limit);
    connect(limit, &TextLimit::refused, events(), &FieldEvents::refused);
    // After the completer has put the whole tag into the line.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagField::commit,
            Qt::QueuedConnection);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u',')) {
            // All but what follows the last comma is finished.
            const qsizetype last = text.lastIndexOf(u',');
            const QString rest = text.mid(last + 1);
            add(text.left(last));
            m_edit->setText(rest.trimmed());
        }
        tell();
    });
    connect(m_edit, &QLineEdit::textChanged, this, qOverload<>(&QWidget::update));
    m_edit->installEventFilter(this);
    m_edit->setAcceptDrops(false); // a dropped link is no tag
    setFocusProxy(m_edit);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, &TagField::measure);
    measure();
    refreshHint();
}

TagField::~TagField()
{
    delete m_edit; // it commits when it loses the focus, which ~QWidget takes from it too late
}

QStringList TagField::tags() const
{
    const QStringList tags = with(m_edit->text());
    return fits(tags) ? tags : m_tags;
}

void TagField::setTags(const QStringList &tags)
{
    m_told = tags;
    QStringList typed = this->tags();
    if (tags == typed) {
        m_said = tags;
        return;
    }
    typed.removeIf([this](const QString &tag) { return m_tags.contains(tag); });
    const auto isThere = [&tags](const QString &tag) { return tags.contains(tag); };
    m_tags = tags;
    if (!typed.isEmpty() && std::ranges::all_of(typed, isThere))
        m_tags.removeIf([&typed](const QString &tag) { return typed.contains(tag); });
    else
        m_edit->setText({}); // undone or put back, also what was typed there and taken back
    m_said = tags;
    rebuild();
}

void TagField::tell()
{
    if (m_said == tags())
        return;
    m_said = tags();
    Q_EMIT events()->changed();
}

void TagField::setKnownTags(const QStringList &tags)
{
    if (tags != m_known->stringList())
        m_known->setStringList(tags);
}

void TagField::commit()
{
    const QString text = m_edit->text();
    if (text.isEmpty())
        return;
    m_edit->completer()->popup()->hide(); // Return is the line's, so the offers would stay
    m_edit->setText({});                  // not clear(), which its own undo would bring back beside the chip
    add(text);
    tell();
}

QStringList TagField::with(const QString &text) const
{
    QStringList tags = m_tags;
    for (const QString &part : pastedTags(text)) {
        const QString tag = part.left(tagLimit);
        if (!tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags.size() == m_tags.size() ? m_tags : inOrderOf(m_told, tags);
}

void TagField::add(const QString &text)
{
    const QStringList tags = with(text);
    if (tags.size() == m_tags.size())
        return;
    if (!fits(tags)) {
        Q_EMIT events()->itemsRefused(static_cast<int>(tags.size()), mostItems);
        return;
    }
    m_tags = tags;
    rebuild();
}

void TagField::removeAt(qsizetype index)
{
    if (index < 0 || index >= m_tags.size())
        return;
    m_tags.removeAt(index);
    rebuild();
    if (index < m_chips.size())
        focusChip(index);
    else
        m_edit->setFocus(Qt::OtherFocusReason);
    tell();
}

void TagField::focusChip(qsizetype index)
{
    if (index < 0)
        index = 0;
    if (index < m_chips.size())
        m_chips[index]->setFocus(Qt::OtherFocusReason);
    else
        m_edit->setFocus(Qt::OtherFocusReason);
}

void TagField::rebuild()
{
    const bool held = std::ranges::any_of(m_chips, &QWidget::hasFocus);
    m_flow->refill(
        &m_chips, m_tags, [](const TagChip *chip, const QString &tag) { return chip->tag() == tag; },
        [this](const QString &tag) {
            auto *chip = new TagChip(tag, this);
            chip->installEventFilter(this);
            connect(chip, &TagChip::removeRequested, this, [this, chip] { removeAt(m_chips.indexOf(chip)); });
            return chip;
        });
    if (held && std::ranges::none_of(m_chips, &QWidget::hasFocus)) // its chip went: no stranger gets its keys
        m_edit->setFocus(Qt::OtherFocusReason);
    refreshHint();
    fit();
    update();
}

void TagField::fit()
{
    // Exactly as high as its lines: never stretched by a taller neighbour.
    setFixedHeight(m_flow->heightForWidth(width()));
}

void TagField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TagField::refreshHint()
{
    m_edit->setPlaceholderText(!m_tags.isEmpty() ? QString() : look().unknown ? hint() : tr("Add a tag"));
    m_edit->setToolTip(tr("A comma, Enter or Tab adds the tag; Backspace removes the last"));
}

bool TagField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    auto *chip = qobject_cast<TagChip *>(watched);
    if (!chip || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const qsizetype at = m_chips.indexOf(chip);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (key->key()) {
    case Qt::Key_Left:
        focusChip(at + (mirrored ? 1 : -1));
        return true;
    case Qt::Key_Right:
        focusChip(at + (mirrored ? -1 : 1));
        return true;
    case Qt::Key_Home:
        focusChip(0);
        return true;
    case Qt::Key_End:
    case Qt::Key_Escape:
        m_edit->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (key->modifiers() != Qt::NoModifier)
            return false; // Ctrl+Shift+Backspace puts the whole field back
        removeAt(at);
        return true;
    default:
        break;
    }
    const QString typed = key->text();
    if (!typed.isEmpty() && typed[0].isPrint() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_edit->insert(typed);
        return true;
    }
    return false;
}

void TagField::mousePressEvent(QMouseEvent *)
{
    m_edit->setFocus(Qt::MouseFocusReason);
}

void TagField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshHint();
    // A screen reader meets the line, not the box around it.
    if (event->type() == QEvent::EnabledChange)
        update();
}

void TagField::measure()
{
    const Theme &theme = Theme::current();
    const int vertical = (theme.px(size::control) - theme.px(size::chip)) / 2;
    m_flow->setContentsMargins(theme.px(size::space2), vertical, theme.px(size::space2), vertical);
    m_flow->invalidate();
    fit();
}

void TagField::showLook()
{
    refreshHint();
    update();
}

void TagField::paintEvent(QPaintEvent *)
{
    const bool focused = m_edit->hasFocus() || std::ranges::any_of(m_chips, &QWidget::hasFocus);
    paintBox(m_tags.isEmpty() && m_edit->text().isEmpty(), focused);
}

} // namespace vivier
