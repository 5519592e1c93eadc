// SPDX-License-Identifier: MIT
#include "dialogs/proxydialog.h"

#include "candidate/singleline.h"
#include "dialogs/secretfield.h"
#include "store/onready.h"
#include "widgets/fieldframe.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLogin = 1024;

FieldState refusal(const QString &problem)
{
    FieldState state;
    state.problem = problem;
    return state;
}

} // namespace

ProxyDialog::ProxyDialog(AccountsModel *model, const QString &proxy, QWidget *parent)
    : PageDialog(tr("Sign in to the proxy"), 440, parent)
    , m_model(model)
    , m_proxy(proxy)
    , m_user(new TextField)
    , m_password(new SecretField)
    , m_passwordFrame(new FieldFrame(tr("&Password"), m_password))
    , m_keep(new QCheckBox(tr("&Remember them")))
{
    setObjectName(u"proxyDialog"_s);
    m_user->setObjectName(u"proxyUser"_s);
    m_user->setLimit(longestLogin);
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setLimit(longestLogin);
    m_keep->setObjectName(u"keepLogin"_s);
    m_keep->setChecked(true);
    addText(tr("The proxy %1 is between this computer and the network, and asks for a name and a password. They are "
               "given to no one else.")
                .arg(isolated(proxy)));
    page()->addWidget(new FieldFrame(tr("&Name"), m_user));
    page()->addWidget(m_passwordFrame);
    page()->addWidget(m_keep);
    page()->addStretch();
    setHint(tr("Until then, you work with what is on this computer; what you sent waits in the outbox."));
    QPushButton *skip = addButton(tr("No&t now"));
    skip->setObjectName(u"skip"_s);
    m_signIn = addMainButton(tr("&Sign in"));
    m_signIn->setObjectName(u"signIn"_s);
    connect(skip, &QPushButton::clicked, this, &ProxyDialog::reject);
    connect(m_signIn, &QPushButton::clicked, this, &ProxyDialog::signIn);
    for (TextField *field : {m_user, static_cast<TextField *>(m_password)}) {
        connect(field->events(), &FieldEvents::changed, this, [this] {
            m_passwordFrame->setState({});
            refresh();
        });
    }
    onReady(this, m_model->keychainAvailable(), [this](bool available) {
        if (available || m_model->hasPassphrase())
            return;
        m_keep->setChecked(false);
        m_keep->setEnabled(false);
        m_keep->setText(tr("&Remember them: there is no keychain here, so only until Vivier is closed"));
    });
    if (m_model->proxies()->wasRefused(proxy)) {
        m_user->setText(m_model->proxies()->refusedUser(proxy));
        m_passwordFrame->setState(refusal(tr("The proxy did not accept this name and password. Type them again.")));
    }
    if (m_user->text().isEmpty())
        m_user->setFocus();
    else
        m_password->setFocus();
    refresh();
}

void ProxyDialog::refresh()
{
    m_signIn->setEnabled(!m_isWorking && !m_user->text().isEmpty());
    m_signIn->setText(m_isWorking ? tr("Signing in…") : tr("&Sign in"));
}

void ProxyDialog::signIn()
{
    if (m_isWorking || m_user->text().isEmpty())
        return;
    m_isWorking = true;
    setProblem({});
    refresh();
    const ProxyLogin login{m_user->text(), m_password->text()};
    onReady(this, m_model->signIn(m_proxy, login, m_keep->isChecked()), [this](const SignedIn &outcome) {
        m_isWorking = false;
        if (outcome.isIn) {
            accept();
            if (!outcome.sentence.isEmpty())
                Q_EMIT said(outcome.sentence);
            return;
        }
        if (outcome.isRefused)
            m_passwordFrame->setState(refusal(outcome.sentence));
        else
            setProblem(outcome.sentence);
        refresh();
        m_password->setFocus();
        m_password->selectAll(); // the next key replaces it
    });
}

} // namespace vivier
