// SPDX-License-Identifier: MIT
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
    , m_names(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft, this))
{
    m_button->setObjectName(u"moreNetworksButton"_s);
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, size::space1, 0, 0);
    row->setSpacing(size::space2);
    row->addWidget(m_button);
    row->addWidget(m_names, 1);
    connect(m_button, &QPushButton::clicked, this, &MoreFields::turn);
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
    if (m_used.contains(field))
        return;
    m_used.insert(field);
    if (FieldFrame *frame = m_hidden.take(field))
        frame->show();
    refresh();
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
    m_used.clear();
    for (auto it = m_all.cbegin(); it != m_all.cend(); ++it) {
        if (it.value()->isAncestorOf(QApplication::focusWidget()))
            m_used.insert(it.key());
    }
    fold();
}

void MoreFields::fold()
{
    for (const QString &field : std::as_const(m_order)) {
        if (m_used.contains(field))
            continue;
        m_hidden.insert(field, m_all.value(field));
        m_all.value(field)->hide();
    }
    refresh();
}

void MoreFields::turn()
{
    if (m_hidden.isEmpty())
        fold();
    else
        revealAll();
}

void MoreFields::revealAll()
{
    const auto first = std::ranges::find_if(m_order, [this](const QString &field) { return m_hidden.contains(field); });
    FieldFrame *next = m_hidden.value(*first);
    for (FieldFrame *frame : std::as_const(m_hidden))
        frame->show();
    m_hidden.clear();
    refresh();
    // Each layout tells the one around it by an event.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    next->editor()->setFocus(Qt::ShortcutFocusReason); // what was asked for
}

void MoreFields::refresh()
{
    QStringList names;
    for (const QString &field : std::as_const(m_order)) {
        if (const FieldFrame *frame = m_hidden.value(field))
            names.append(frame->label());
    }
    const auto count = static_cast<int>(names.size());
    const bool isAnyShown = m_hidden.size() < m_all.size();
    m_button->setText(count == 0   ? tr("Fewer networks")
                      : isAnyShown ? tr("More networks… %Ln", nullptr, count)
                                   : tr("Networks… %Ln", nullptr, count));
    setButtonIcon(m_button, count == 0 ? u"chevron-up"_s : u"plus"_s);
    m_names->setText(names.join(u", "_s));
    m_button->setAccessibleDescription(m_names->text());
    setVisible(m_used.size() < m_all.size());
}

} // namespace vivier
