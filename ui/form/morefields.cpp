#include "form/morefields.h"

#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/fieldframe.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

MoreFields::MoreFields(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(this))
    , m_names(new ElidedLabel({}, Theme::Type::Small, Token::Soft, this))
{
    m_button->setObjectName(u"moreNetworksButton"_s);
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setButtonIcon(m_button, u"plus"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, size::space1, 0, 0);
    row->setSpacing(size::space2);
    row->addWidget(m_button);
    row->addWidget(m_names, 1);
    connect(m_button, &QPushButton::clicked, this, &MoreFields::revealAll);
}

void MoreFields::add(const QString &field, FieldFrame *frame)
{
    m_order.append(field);
    m_all.insert(field, frame);
    m_hidden.insert(field, frame);
    frame->hide();
    refresh();
}

void MoreFields::reveal(const QString &field)
{
    if (FieldFrame *frame = m_hidden.take(field)) {
        frame->show();
        refresh();
    }
}

void MoreFields::place(const QString &field)
{
    if (!m_hidden.contains(field))
        return;
    reveal(field);
    // Each layout tells the one around it by an event.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void MoreFields::forget()
{
    m_hidden = m_all;
    m_hidden.removeIf([](auto it) { return it.value()->isAncestorOf(QApplication::focusWidget()); });
    for (FieldFrame *frame : std::as_const(m_hidden))
        frame->hide();
    refresh();
}

void MoreFields::revealAll()
{
    const auto first = std::ranges::find_if(m_order, [this](const QString &field) { return m_hidden.contains(field); });
    if (first == m_order.cend())
        return;
    FieldFrame *next = m_hidden.value(*first);
    for (const QString &field : std::as_const(m_order)) {
        if (field != *first)
            reveal(field);
    }
    place(*first);
    next->editor()->setFocus(Qt::ShortcutFocusReason); // the button is gone
}

void MoreFields::refresh()
{
    QStringList names;
    for (const QString &field : std::as_const(m_order)) {
        if (const FieldFrame *frame = m_hidden.value(field))
            names.append(frame->label());
    }
    m_button->setText(tr("More networks… %n", nullptr, static_cast<int>(names.size())));
    m_names->setText(names.join(u", "_s));
    m_button->setAccessibleDescription(m_names->text());
    setVisible(!names.isEmpty());
}

} // namespace vivier
