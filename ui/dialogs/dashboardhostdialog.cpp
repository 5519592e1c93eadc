// SPDX-License-Identifier: MIT
#include "dialogs/dashboardhostdialog.h"

#include "accounts/accountrules.h"
#include "candidate/singleline.h"
#include "widgets/fieldframe.h"
#include "widgets/textfield.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

DashboardHostDialog::DashboardHostDialog(const QUrl &suggestion, QWidget *parent)
    : PageDialog(tr("Open in Welcome Kit"), 480, parent)
    , m_host(new TextField)
    , m_frame(new FieldFrame(tr("&Address of the dashboard"), m_host))
{
    m_host->setObjectName(u"host"_s);
    m_host->setLimit(2000);
    addText(tr("Welcome Kit says where a candidate's page is, but not on which site. Which one do you use in the "
               "browser?"));
    m_host->setText(suggestion.isEmpty() ? u"https://www.welcomekit.co"_s : suggestion.toString());
    page()->addWidget(m_frame);
    page()->addStretch();
    QPushButton *cancel = addButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    m_use = addMainButton(tr("&Use it"));
    m_use->setObjectName(u"use"_s);
    connect(cancel, &QPushButton::clicked, this, &DashboardHostDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &DashboardHostDialog::accept);
    connect(m_host->events(), &FieldEvents::changed, this, &DashboardHostDialog::refresh);
    setHint(tr("Asked once. Your token is never sent there."));
    m_host->setFocus();
    m_host->selectAll();
    refresh();
}

QUrl DashboardHostDialog::host() const
{
    return dashboardFrom(m_host->text());
}

void DashboardHostDialog::refresh()
{
    FieldState state;
    state.problem = dashboardProblem(m_host->text());
    const QString used = host().toString();
    if (state.problem.isEmpty() && used != m_host->text().trimmed())
        state.note = tr("Only %1 is saved.").arg(isolated(used));
    m_frame->setState(state);
    m_use->setEnabled(state.problem.isEmpty());
}

} // namespace vivier
