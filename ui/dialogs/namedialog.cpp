// SPDX-License-Identifier: MIT
#include "dialogs/namedialog.h"

#include "widgets/textfield.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 100;

} // namespace

NameDialog::NameDialog(const Words &words, const QString &name, Look look, QWidget *parent)
    : PageDialog(words.title, 400, parent)
    , m_look(std::move(look))
    , m_name(new TextField)
    , m_frame(new FieldFrame(words.label, m_name))
{
    setObjectName(u"nameDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"name"_s);
    m_name->setLimit(longestName);
    m_name->setText(name);
    page()->addWidget(m_frame);
    page()->addStretch();
    QPushButton *cancel = addButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    m_take = addMainButton(words.take);
    m_take->setObjectName(u"take"_s);
    connect(cancel, &QPushButton::clicked, this, &NameDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &NameDialog::accept);
    connect(m_name->events(), &FieldEvents::changed, this, [this] {
        m_isTyped = true;
        refresh();
    });
    m_name->setFocus();
    m_name->selectAll();
    refresh();
}

QString NameDialog::name() const
{
    return m_name->text().simplified();
}

void NameDialog::refresh()
{
    FieldState state = name().isEmpty() ? FieldState() : m_look(name());
    m_take->setEnabled(!name().isEmpty() && state.problem.isEmpty());
    if (!m_isTyped)
        state.problem.clear();
    m_frame->setState(state);
}

} // namespace vivier
