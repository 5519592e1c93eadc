// SPDX-License-Identifier: MIT
#include "dialogs/tlsfield.h"

#include "dialogs/savefile.h"
#include "dialogs/secretfield.h"
#include "store/onready.h"
#include "theme/theme.h"
#include "widgets/fieldframe.h"
#include "widgets/textfield.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPath = 4096;
constexpr int longestKeyPassphrase = 1024;

FieldState noted(const QString &note, const QString &problem = {})
{
    FieldState state;
    state.note = note;
    state.problem = problem;
    return state;
}

} // namespace

TlsField::TlsField(AccountsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_passphrase(new SecretField)
    , m_passphraseFrame(new FieldFrame(tr("Passphrase of that key"), m_passphrase))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::space2);
    // Without mnemonics: the dialog has no letter left. The one of "Advanced" leads here.
    m_authority = addFile(tr("Your own certificate authority"), u"caFile"_s, tr("Choose a certificate authority"));
    m_certificate = addFile(tr("Client certificate"), u"clientCertificate"_s, tr("Choose a client certificate"));
    m_key = addFile(tr("Its private key, if it is in a separate file"), u"clientKey"_s, tr("Choose a private key"));
    m_passphrase->setObjectName(u"keyPassphrase"_s);
    m_passphrase->setLimit(longestKeyPassphrase);
    layout->addWidget(m_passphraseFrame);
    m_passphraseFrame->setNotesBelow(true);
    connect(m_passphrase->events(), &FieldEvents::changed, this, [this] {
        m_isTouched = true;
        check();
        Q_EMIT changed();
    });
    showProblem(std::nullopt);
}

TlsField::Part TlsField::addFile(const QString &label, const QString &name, const QString &title)
{
    Part part{new TextField, nullptr};
    part.frame = new FieldFrame(label, part.path);
    part.path->setObjectName(name);
    part.path->setLimit(longestPath);
    part.frame->setNotesBelow(true);
    part.frame->setAside(tr("optional"));
    auto *button = new QPushButton(tr("Choose…"));
    button->setObjectName(name + "Choose"_L1);
    button->setAccessibleName(title);
    button->setAutoDefault(false);
    setButtonKind(button, ButtonKind::Link);
    part.frame->setHeaderWidget(button);
    layout()->addWidget(part.frame);
    connect(button, &QPushButton::clicked, this, [this, path = part.path, title] { choose(path, title); });
    connect(part.path->events(), &FieldEvents::changed, this, [this] {
        m_isTouched = true;
        check();
        Q_EMIT changed();
    });
    return part;
}

void TlsField::choose(TextField *path, const QString &title)
{
    const QFileInfo now(path->text());
    auto *dialog =
        new QFileDialog(this, title, now.isFile() ? now.absolutePath() : usualFolder(),
                        tr("Certificates and keys (*.pem *.crt *.cer *.key)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString &file) {
        path->setText(file);
        path->setFocus();
        m_isTouched = true;
        check();
        Q_EMIT changed();
    });
    dialog->open();
}

void TlsField::setAccount(const Account &account)
{
    m_account = account;
    m_authority.path->setText(account.tls.authority);
    m_certificate.path->setText(account.tls.certificate);
    m_key.path->setText(account.tls.key);
    if (!account.tls.isEmpty())
        check();
}

TlsFiles TlsField::files() const
{
    return {.authority = m_authority.path->text().trimmed(),
            .certificate = m_certificate.path->text().trimmed(),
            .key = m_key.path->text().trimmed()};
}

std::optional<QString> TlsField::passphrase() const
{
    const QString typed = m_passphrase->text();
    return typed.isEmpty() ? std::nullopt : std::optional(typed);
}

QString TlsField::problem() const
{
    // What was chosen earlier and went wrong since is said here, but stops no other change of the account.
    if (!m_isTouched)
        return {};
    if (m_isChecking)
        return tr("Checking the files…");
    return m_problem ? m_problem->sentence : QString();
}

void TlsField::check()
{
    const int number = ++m_checks;
    Account account = m_account;
    account.tls = files();
    m_isChecking = !account.tls.isEmpty();
    if (!m_isChecking) {
        showProblem(std::nullopt);
        return;
    }
    onReady(this, m_model->checkTls(account, passphrase()), [this, number](const std::optional<TlsProblem> &problem) {
        if (number == m_checks)
            showProblem(problem);
    });
}

void TlsField::showProblem(const std::optional<TlsProblem> &problem)
{
    m_isChecking = false;
    m_problem = problem;
    const auto said = [&problem](TlsProblem::Part part) {
        return problem && problem->part == part ? problem->sentence : QString();
    };
    m_authority.frame->setState(noted(tr("A PEM file, for an ATS whose certificate the system does not know."),
                                      said(TlsProblem::Part::Authority)));
    m_certificate.frame->setState(
        noted(tr("A PEM file, for an ATS that requires one."), said(TlsProblem::Part::Certificate)));
    m_key.frame->setState(noted({}, said(TlsProblem::Part::Key)));
    m_passphraseFrame->setState(
        noted(tr("Stored with the token. Leave it empty if there is none, or to keep the stored one."),
              said(TlsProblem::Part::Passphrase)));
    Q_EMIT checked();
}

} // namespace vivier
