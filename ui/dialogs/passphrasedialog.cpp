// SPDX-License-Identifier: MIT
#include "dialogs/passphrasedialog.h"

#include "candidate/singleline.h"
#include "dialogs/secretfield.h"
#include "store/onready.h"
#include "widgets/fieldframe.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(AccountsModel *model, const Account &account, QWidget *parent)
    : PageDialog(tr("Passphrase"), 440, parent)
    , m_model(model)
    , m_accountId(account.id)
    , m_passphrase(new SecretField)
    , m_frame(new FieldFrame(tr("&Passphrase"), m_passphrase))
{
    m_passphrase->setObjectName(u"passphrase"_s);
    addText((AtsProfile::of(account).secret == SecretKind::Key
                 ? tr("The API key of “%1” is encrypted. Type the passphrase to send and receive.")
                 : tr("The token of “%1” is encrypted. Type the passphrase to send and receive."))
                .arg(isolated(account.name)));
    page()->addWidget(m_frame);
    page()->addStretch();
    setHint(tr("Without it you work with what is on this computer; every edit is kept."));
    QPushButton *skip = addButton(tr("&Work offline"));
    skip->setObjectName(u"skip"_s);
    m_open = addMainButton(tr("&Open"));
    m_open->setObjectName(u"open"_s);
    connect(skip, &QPushButton::clicked, this, &PassphraseDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &PassphraseDialog::unlock);
    connect(m_passphrase->events(), &FieldEvents::changed, this, [this] {
        m_frame->setState({});
        refresh();
    });
    m_passphrase->setFocus();
    refresh();
}

void PassphraseDialog::refresh()
{
    m_open->setEnabled(!m_working && !m_passphrase->text().isEmpty());
    m_open->setText(m_working ? tr("Opening…") : tr("&Open"));
}

void PassphraseDialog::unlock()
{
    if (m_working || m_passphrase->text().isEmpty())
        return;
    m_working = true;
    refresh();
    onReady(this, m_model->unlock(m_accountId, m_passphrase->text()), [this](const Outcome &outcome) {
        m_working = false;
        if (outcome) {
            accept();
            return;
        }
        FieldState state;
        state.problem = outcome.error();
        m_frame->setState(state);
        refresh();
        m_passphrase->setFocus();
        m_passphrase->selectAll(); // the next key replaces it
    });
}

} // namespace vivier
