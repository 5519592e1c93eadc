// SPDX-License-Identifier: MIT
#include "dialogs/tokenplacefield.h"

#include "accounts/passphrase.h"
#include "dialogs/passphrasemeter.h"
#include "dialogs/secretfield.h"
#include "theme/plainlabel.h"
#include "theme/theme.h"
#include "widgets/fieldframe.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;
using State = AccountsModel::PassphraseState;

namespace {

QLabel *noteUnder(QRadioButton *button, const QString &text, QVBoxLayout *layout)
{
    auto *note = new PlainLabel(text);
    note->setWordWrap(true);
    setTextType(note, Theme::Type::Small, ColorRole::Faint);
    layout->addWidget(button);
    layout->addWidget(note);
    return note;
}

} // namespace

TokenPlaceField::TokenPlaceField(QWidget *parent)
    : QWidget(parent)
    , m_keychain(new QRadioButton(tr("In the &keychain of this computer")))
    , m_sealed(new QRadioButton(tr("&Encrypted in the profile, with a passphrase")))
    , m_session(new QRadioButton(tr("&For this session only")))
    , m_phrases(new QWidget)
    , m_first(new SecretField)
    , m_firstFrame(new FieldFrame(tr("&Passphrase"), m_first))
    , m_second(new SecretField)
    , m_secondFrame(new FieldFrame(tr("Passphrase a&gain"), m_second))
    , m_meter(new PassphraseMeter)
{
    m_keychain->setObjectName(u"keychain"_s);
    m_sealed->setObjectName(u"sealed"_s);
    m_session->setObjectName(u"session"_s);
    m_first->setObjectName(u"passphrase"_s);
    m_second->setObjectName(u"passphraseAgain"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_keychainNote = noteUnder(m_keychain, {}, layout);
    m_sealedNote = noteUnder(m_sealed, {}, layout);
    auto *phrases = new QHBoxLayout(m_phrases);
    phrases->setContentsMargins(0, 0, 0, 0);
    phrases->setSpacing(size::space3);
    phrases->addWidget(m_firstFrame, 1);
    phrases->addWidget(m_secondFrame, 1);
    layout->addWidget(m_phrases);
    layout->addWidget(m_meter);
    m_sessionNote = noteUnder(m_session, tr("Kept only in memory; you are asked for it at each start."), layout);

    // Under the words of the buttons, whatever the size of the text.
    const auto measure = [this] {
        const int indent = Theme::current().px(size::space5);
        for (QWidget *part : {static_cast<QWidget *>(m_keychainNote), static_cast<QWidget *>(m_sealedNote),
                              static_cast<QWidget *>(m_sessionNote), m_phrases, static_cast<QWidget *>(m_meter)})
            part->setContentsMargins(indent, 0, 0, part == m_phrases ? 0 : size::space1);
    };
    measure();
    connect(&Theme::current(), &Theme::changed, this, measure);

    auto *group = new QButtonGroup(this);
    for (QRadioButton *button : {m_keychain, m_sealed, m_session}) {
        group->addButton(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                refresh();
        });
    }
    connect(m_first->events(), &FieldEvents::changed, this, [this] {
        m_firstTouched = true;
        refresh();
    });
    connect(m_second->events(), &FieldEvents::changed, this, [this] {
        m_secondTouched = true;
        refresh();
    });
    m_keychain->setChecked(true);
    refresh();
}

TokenPlace TokenPlaceField::place() const
{
    return m_keychain->isChecked() ? TokenPlace::Keychain
           : m_sealed->isChecked() ? TokenPlace::Sealed
                                   : TokenPlace::Session;
}

void TokenPlaceField::setPlace(TokenPlace place)
{
    if (place == TokenPlace::Keychain && !m_available)
        return;
    QRadioButton *button = place == TokenPlace::Keychain ? m_keychain
                           : place == TokenPlace::Sealed ? m_sealed
                                                         : m_session;
    button->setChecked(true);
}

void TokenPlaceField::setKeychainAvailable(bool available)
{
    m_available = available;
    m_keychain->setEnabled(available);
    if (!available && m_keychain->isChecked())
        m_sealed->setChecked(true);
    refresh();
}

void TokenPlaceField::setPassphraseState(State state)
{
    m_state = state;
    refresh();
}

void TokenPlaceField::setSealing(bool sealing)
{
    if (m_sealing == sealing)
        return;
    m_sealing = sealing;
    refresh();
}

QString TokenPlaceField::passphrase() const
{
    return m_first->text();
}

QString TokenPlaceField::problem() const
{
    if (place() != TokenPlace::Sealed || !m_sealing || m_state == State::Known)
        return {};
    if (m_state == State::Locked)
        return m_first->text().isEmpty() ? tr("Type the passphrase of this profile.") : QString();
    if (m_first->text().isEmpty())
        return tr("Choose a passphrase.");
    if (m_first->text().size() < shortestPassphrase)
        return tr("Choose a passphrase of at least %Ln characters.", nullptr, shortestPassphrase);
    if (m_first->text() != m_second->text())
        return tr("The two passphrases differ.");
    return {};
}

void TokenPlaceField::refresh()
{
    m_keychainNote->setText(m_available ? tr("Your computer protects it with your session.")
                                        : tr("No keychain answers on this computer, so this is not possible."));
    const bool sealed = place() == TokenPlace::Sealed;
    const bool asks = sealed && m_sealing && m_state != State::Known;
    const bool chooses = m_state == State::Unset;
    m_sealedNote->setText(
        sealed && m_sealing && m_state == State::Known ? tr("The passphrase you gave opens this one too.")
        : asks && !chooses ? tr("Another account is already encrypted: the same passphrase opens both.")
                           : tr("The passphrase is asked for at each start and cannot be recovered."));
    m_keychain->setAccessibleDescription(m_keychainNote->text());
    m_sealed->setAccessibleDescription(m_sealedNote->text());
    m_session->setAccessibleDescription(m_sessionNote->text());
    m_phrases->setVisible(asks);
    m_secondFrame->setVisible(chooses);
    m_meter->setVisible(asks && chooses);
    if (asks && chooses)
        m_meter->setPassphrase(m_first->text());

    const QString text = problem();
    const bool differ = chooses && m_first->text().size() >= shortestPassphrase;
    FieldState first;
    if (asks && m_firstTouched && !differ)
        first.problem = text;
    m_firstFrame->setState(first);
    FieldState second;
    if (asks && m_secondTouched && differ)
        second.problem = text;
    if (second.problem.isEmpty() && chooses && differ && text.isEmpty())
        second.note = tr("They match.");
    m_secondFrame->setState(second);
    Q_EMIT changed();
}

} // namespace vivier
