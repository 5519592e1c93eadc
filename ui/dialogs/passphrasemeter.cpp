// SPDX-License-Identifier: MIT
#include "dialogs/passphrasemeter.h"

#include "accounts/passphrase.h"
#include "theme/theme.h"
#include "widgets/wraplabel.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

PassphraseMeter::PassphraseMeter(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_words(new WrapLabel)
{
    setObjectName(u"passphraseMeter"_s);
    m_bar->setRange(0, static_cast<int>(PassphraseStrength::Strong));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Strength of the passphrase"));
    setTextType(m_words, Theme::Type::Small, ColorRole::Soft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::space1);
    column->addWidget(m_bar);
    column->addWidget(m_words);
    setPassphrase({});
}

void PassphraseMeter::setPassphrase(const QString &passphrase)
{
    const PassphraseStrength strength = strengthOf(passphrase);
    QString words;
    switch (strength) {
    case PassphraseStrength::TooShort:
        words = tr("At least %Ln characters; four unrelated words work well.", nullptr, shortestPassphrase);
        break;
    case PassphraseStrength::Weak:
        words = tr("Weak: it would soon be guessed. Four unrelated words work well.");
        break;
    case PassphraseStrength::Fair:
        words = tr("Fair: one more word makes it good.");
        break;
    case PassphraseStrength::Good:
        words = tr("Good.");
        break;
    case PassphraseStrength::Strong:
        words = tr("Strong.");
        break;
    }
    m_bar->setValue(static_cast<int>(strength));
    m_bar->setAccessibleDescription(words);
    m_words->setText(words);
}

QString PassphraseMeter::text() const
{
    return m_words->text();
}

} // namespace vivier
