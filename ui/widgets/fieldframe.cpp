// SPDX-License-Identifier: MIT
#include "widgets/fieldframe.h"

#include "candidate/singleline.h"
#include "theme/icons.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/fieldeditor.h"
#include "widgets/iconlabel.h"
#include "widgets/segmentbar.h"
#include "widgets/segmentbutton.h"
#include "widgets/tagchip.h"
#include "widgets/wraplabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {
// Alt+Backspace would be undo where the keyboard scheme is that of Windows.
constexpr qsizetype wholeAside = 14; // characters
const QKeySequence putBackKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace);

// First of the children, so that Tab goes from the editor to its button.
QWidget *adopted(QWidget *editor, QWidget *frame)
{
    editor->setParent(frame);
    return editor;
}
} // namespace

FieldFrame::FieldFrame(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(adopted(editor, this))
    , m_states(dynamic_cast<FieldEditor *>(editor))
    , m_header(new QWidget(this))
    , m_label(new PlainLabel(m_header))
    , m_icon(new IconLabel({}, ColorRole::Soft, 14, m_header))
    , m_required(new PlainLabel(tr("required"), m_header))
    , m_aside(new ElidedLabel({}, Theme::Type::Small, ColorRole::Faint, m_header))
    , m_was(new ElidedLabel({}, Theme::Type::Small, ColorRole::Draft, m_header))
    , m_putBack(new QPushButton(tr("Put back"), m_header))
    , m_line(new QWidget(this))
    , m_lineIcon(new IconLabel({}, ColorRole::Bad, 14, m_line))
    , m_wrapped(new WrapLabel(m_line))
    , m_remedy(new QPushButton(m_line))
{
    setTextType(m_label, Theme::Type::Small, ColorRole::Soft);
    setTextType(m_required, Theme::Type::Small, ColorRole::Draft);
    setTextType(m_wrapped, Theme::Type::Small, ColorRole::Bad);
    m_icon->hide();
    m_required->hide();
    m_aside->hide();
    m_label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    m_header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(size::space1);
    header->addWidget(m_icon);
    header->addWidget(m_label);
    header->addWidget(m_required);
    header->addWidget(m_aside);
    header->addStretch();
    header->addWidget(m_was);
    header->addWidget(m_putBack);

    m_wrapped->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_putBack->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    m_putBack->setProperty("tone", u"draft"_s);
    m_putBack->setProperty(menuIcon, u"undo-2"_s);
    setButtonKind(m_putBack, ButtonKind::Link);
    m_putBack->setFocusPolicy(Qt::NoFocus); // Tab goes from field to field; the keys for this are in the tooltip
    const QString key = putBackKey.toString(QKeySequence::NativeText);
    m_putBack->setToolTip(tr("Put back what it was (%1)").arg(key));
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::space1);
    line->addWidget(m_lineIcon, 0, Qt::AlignTop);
    line->addWidget(m_wrapped, 1, Qt::Alignment());
    line->addWidget(m_remedy, 0, Qt::AlignTop);
    m_wrapped->setObjectName(u"messageLine"_s);
    m_remedy->setObjectName(u"remedy"_s);
    m_remedy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setButtonKind(m_remedy, ButtonKind::Link);
    m_remedy->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_header);
    layout->addWidget(m_editor);
    layout->addWidget(m_line);
    setFocusProxy(m_editor);
    m_label->setBuddy(m_editor);

    auto *shortcut = new QShortcut(putBackKey, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    const auto ask = [this] {
        if (m_state.drafted)
            Q_EMIT putBackRequested();
    };
    connect(shortcut, &QShortcut::activated, this, ask);
    connect(m_putBack, &QPushButton::clicked, this, [this, ask] {
        m_editor->setFocus(Qt::OtherFocusReason); // the button goes away; the focus must not fall to a stranger
        ask();
    });
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        m_editor->setFocus(Qt::OtherFocusReason); // the button goes away, too
        Q_EMIT remedyRequested();
    });
    connect(&Theme::current(), &Theme::changed, this, &FieldFrame::measure);

    setLabel(label);
    measure();
    showMessage();
}

QString FieldFrame::label() const
{
    QString text = m_label->text();
    text.replace("&&"_L1, "\x01"_L1).remove(u'&').replace("\x01"_L1, "&"_L1);
    return text;
}

void FieldFrame::setLabel(const QString &label)
{
    m_label->setText(label);
    describe();
}

QWidget *FieldFrame::takeHeader()
{
    m_label->hide();
    layout()->removeWidget(m_header);
    m_header->hide();
    m_isHeaderTaken = true;
    return m_header;
}

bool FieldFrame::holds(const QWidget *part) const
{
    return part == this || isAncestorOf(part) || part == m_header || m_header->isAncestorOf(part);
}

QList<QAbstractButton *> FieldFrame::buttons() const
{
    QList<QAbstractButton *> found =
        m_editor->findChildren<QAbstractButton *>() + m_header->findChildren<QAbstractButton *>();
    found.append(m_remedy);
    found.removeIf([](const QAbstractButton *button) {
        const QWidget *around = button->parentWidget();
        return !button->isVisible() || qobject_cast<const TagChip *>(button) ||
               qobject_cast<const SegmentButton *>(button) || qobject_cast<const SegmentBar *>(around) ||
               qobject_cast<const QLineEdit *>(around); // of an action, which says more
    });
    return found;
}

void FieldFrame::setIcon(const QString &name)
{
    m_icon->setIcon(name, ColorRole::Soft);
    m_icon->setVisible(!name.isEmpty());
}

void FieldFrame::setAside(const QString &text)
{
    m_aside->setText(text.isEmpty() ? text : u"· "_s + text);
    // A count is read whole, and what the value was gives way to it; other words are cut where there is no room.
    m_aside->setSizePolicy(text.size() <= wholeAside ? QSizePolicy::Minimum : QSizePolicy::Preferred,
                           QSizePolicy::Fixed);
    m_aside->setVisible(!text.isEmpty());
}

QString FieldFrame::aside() const
{
    return m_aside->text();
}

void FieldFrame::setHeaderWidget(QWidget *widget)
{
    // As high as the label beside it: the editors of a row stand on one line.
    widget->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    widget->setProperty("inLabel", true);
    static_cast<QHBoxLayout *>(m_header->layout())->addWidget(widget);
}

void FieldFrame::setOffer(QPushButton *offer, const QString &icon)
{
    m_offer = offer;
    m_offerIcon = icon;
    m_offer->hide();
    setHeaderWidget(offer);
}

void FieldFrame::setOfferWords(const QString &words)
{
    m_offerWords = words;
    m_offer->setAccessibleName(words);
    m_offer->setVisible(!words.isEmpty());
    fitOffer();
}

void FieldFrame::fitOffer()
{
    if (!m_offer || m_offerWords.isEmpty())
        return;
    m_offer->setIcon({});
    m_offer->setText(m_offerWords);
    const QLayout *header = m_header->layout();
    int wanted = 0;
    for (int i = 0; i < header->count(); ++i) {
        const QWidget *part = header->itemAt(i)->widget();
        if (part && !part->isHidden())
            wanted += part->sizeHint().width() + header->spacing();
    }
    if (wanted <= width())
        return;
    m_offer->setText({});
    m_offer->setIcon(themedIcon(m_offerIcon, ColorRole::Accent));
}

void FieldFrame::setRequired(bool required)
{
    setDemand(required ? tr("required") : QString());
}

void FieldFrame::setDemand(const QString &words)
{
    m_required->setText(words);
    m_required->setVisible(!words.isEmpty());
    describe();
}

void FieldFrame::setNotesBelow(bool below)
{
    m_notesBelow = below;
    showMessage();
}

void FieldFrame::setState(const FieldState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    const bool isBad = !state.problem.isEmpty() || state.verdict == FieldState::Verdict::Bad;
    if (m_states) {
        m_states->setUnknown(state.unknown, state.unknownHint.isEmpty() ? tr("not known") : state.unknownHint);
        m_states->setDrafted(state.drafted);
        m_states->setBad(isBad);
    } else {
        const QString mark = isBad ? u"bad"_s : state.drafted ? u"draft"_s : QString();
        if (m_editor->property("mark").toString() != mark) {
            m_editor->setProperty("mark", mark);
            repolish(m_editor);
        }
    }
    showMessage();
}

QString FieldFrame::message() const
{
    for (const QString &words : {m_state.problem, m_state.conflict, m_state.note}) {
        if (!words.isEmpty())
            return words;
    }
    return beside();
}

/// What needs no line of its own.
QString FieldFrame::beside() const
{
    if (!m_state.note.isEmpty() && !m_state.noteWarns && !m_notesBelow)
        return m_state.note;
    if (!m_state.drafted)
        return {};
    return m_state.was.isEmpty() ? tr("was empty") : tr("was %1").arg(isolated(m_state.was));
}

/// The line below, where it is about more than the link.
QString FieldFrame::told() const
{
    for (const QString &words : {m_state.problem, m_state.conflict}) {
        if (!words.isEmpty())
            return words;
    }
    return m_state.noteWarns || m_notesBelow ? m_state.note : QString();
}

void FieldFrame::showVerdict()
{
    const bool isShown = m_state.verdict != FieldState::Verdict::None && told().isEmpty();
    const bool offers = isShown && !m_state.remedy.isEmpty();
    if (!offers && m_remedy->hasFocus())
        m_editor->setFocus(Qt::OtherFocusReason);
    m_remedy->setText(m_state.remedy);
    m_remedy->setVisible(offers);
    if (!isShown)
        return;
    ColorRole role = ColorRole::Faint;
    QString icon = u"clock"_s;
    switch (m_state.verdict) {
    case FieldState::Verdict::None:
    case FieldState::Verdict::Checking:
        break;
    case FieldState::Verdict::Good:
        role = ColorRole::Accent;
        icon = u"circle-check"_s;
        break;
    case FieldState::Verdict::Doubt:
        role = ColorRole::Draft;
        icon = u"triangle-alert"_s;
        break;
    case FieldState::Verdict::Bad:
        role = ColorRole::Bad;
        icon = u"circle-alert"_s;
        break;
    }
    m_lineIcon->setVisible(true);
    m_lineIcon->setIcon(icon, role);
    setTextType(m_wrapped, Theme::Type::Small, role);
    m_wrapped->setText(breakable(m_state.verdictWords));
    m_wrapped->setToolTip(m_state.verdictAdvice);
    m_remedy->setToolTip(m_state.verdictAdvice);
    m_line->setVisible(true);
}

void FieldFrame::showMessage()
{
    const bool bad = !m_state.problem.isEmpty();
    const bool noted = !m_state.note.isEmpty() && (m_state.noteWarns || m_notesBelow);
    const bool below = bad || !m_state.conflict.isEmpty() || noted;
    const bool hints = noted && !m_state.noteWarns && !bad && m_state.conflict.isEmpty();
    const ColorRole token = bad ? ColorRole::Bad : hints ? ColorRole::Faint : ColorRole::Draft;
    m_line->setVisible(below || m_state.verdict != FieldState::Verdict::None);
    if (below) {
        const QString text = message();
        m_lineIcon->setVisible(!hints);
        m_lineIcon->setIcon(bad ? u"circle-alert"_s : u"triangle-alert"_s, token);
        setTextType(m_wrapped, Theme::Type::Small, token);
        m_wrapped->setText(breakable(text.left(600)));
        m_wrapped->setToolTip(text.size() > 600 ? text : QString());
    }
    showVerdict();
    m_was->setToken(m_state.drafted ? ColorRole::Draft : ColorRole::Faint);
    m_was->setText(beside());
    m_was->setVisible(!m_was->text().isEmpty());
    if (m_putBack->hasFocus() && !m_state.drafted)
        m_editor->setFocus(Qt::OtherFocusReason);
    m_putBack->setVisible(m_state.drafted);
    if (m_isHeaderTaken) // an empty one would push what stands beside it
        m_header->setVisible(m_state.drafted || !m_was->text().isEmpty() || !m_required->isHidden());
    fitOffer();
    describe();
}

void FieldFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitOffer();
}

void FieldFrame::describe()
{
    const QString name = label();
    const QString spoken =
        !m_required->isHidden() ? tr("%1, %2", "label and demand").arg(name, m_required->text()) : name;
    QStringList parts;
    if (m_state.unknown)
        parts << tr("not known");
    if (m_state.drafted)
        parts << tr("changed");
    if (const QString text = message(); !text.isEmpty())
        parts << text.left(600);
    if (m_state.verdict != FieldState::Verdict::None)
        parts << m_state.verdictWords;
    // A composite editor's focus is in a child, and that child is what a screen reader meets.
    for (QWidget *widget : {m_editor, m_editor->focusProxy()}) {
        if (!widget)
            continue;
        widget->setAccessibleName(spoken);
        widget->setAccessibleDescription(parts.join(u", "_s));
    }
    m_putBack->setAccessibleName(tr("Put back %1").arg(name));
}

void FieldFrame::measure()
{
    const int line = QFontMetrics(Theme::current().font(Theme::Type::Small)).height();
    m_lineIcon->setFixedHeight(line);
    m_header->setFixedHeight(line + 2); // whatever comes and goes in it
}

void FieldFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_putBack->setText(tr("Put back"));
        showMessage();
    }
}

} // namespace vivier
