// SPDX-License-Identifier: MIT
#include "dialogs/preferencesdialog.h"

#include "candidate/singleline.h"
#include "dialogs/notificationsfield.h"
#include "dialogs/ownwordsdialog.h"
#include "model/ownwords.h"
#include "model/spelling.h"
#include "theme/theme.h"
#include "widgets/fieldframe.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

template <typename E> E chosen(const QComboBox *box)
{
    return static_cast<E>(box->currentData().toInt());
}

template <typename E> void offer(QComboBox *box, const QString &name, E value)
{
    box->addItem(name, static_cast<int>(value));
}

} // namespace

PreferencesDialog::PreferencesDialog(Preferences *preferences, QWidget *parent)
    : PageDialog(tr("Preferences"), 440, parent)
    , m_preferences(preferences)
    , m_theme(new QComboBox)
    , m_textSize(new QComboBox)
    , m_spacing(new QComboBox)
    , m_language(new QComboBox)
    , m_riskyHold(new QSpinBox)
    , m_lockAfter(new QSpinBox)
    , m_links(new QComboBox)
    , m_spelling(new QComboBox)
    , m_spellingFrame(new FieldFrame(tr("S&pelling"), m_spelling))
    , m_words(new QPushButton)
    , m_accounts(new QPushButton(tr("A&ccounts…")))
    , m_forgetProxies(new QPushButton(tr("&Forget proxy logins")))
{
    using Mode = Preferences::ThemeMode;
    using Spacing = Preferences::Spacing;
    m_theme->setObjectName(u"theme"_s);
    m_language->setObjectName(u"language"_s);
    offer(m_theme, tr("Same as the system"), Mode::System);
    offer(m_theme, tr("Light"), Mode::Light);
    offer(m_theme, tr("Dark"), Mode::Dark);
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(preferences->themeMode())));
    m_textSize->setObjectName(u"textSize"_s);
    for (const int percent : Preferences::textSizes)
        m_textSize->addItem(tr("%Ln %", nullptr, percent), percent);
    m_textSize->setCurrentIndex(m_textSize->findData(preferences->textSize()));
    m_spacing->setObjectName(u"spacing"_s);
    offer(m_spacing, tr("Comfortable"), Spacing::Comfortable);
    offer(m_spacing, tr("Compact: more on screen"), Spacing::Compact);
    m_spacing->setCurrentIndex(m_spacing->findData(static_cast<int>(preferences->spacing())));
    m_language->addItem(tr("Same as the system"), QString());
    for (const Preferences::Language &language : Preferences::languages)
        m_language->addItem(language.name.toString(), QString(language.code));
    m_language->setCurrentIndex(m_language->findData(preferences->language()));

    auto *language = new FieldFrame(tr("&Language"), m_language);
    FieldState languageNote;
    languageNote.note = tr("Changes when you close the preferences.");
    language->setState(languageNote);
    page()->addWidget(new FieldFrame(tr("&Appearance"), m_theme));
    page()->addWidget(new FieldFrame(tr("&Text size"), m_textSize));
    page()->addWidget(new FieldFrame(tr("&Spacing"), m_spacing));
    page()->addWidget(language);
    m_riskyHold->setObjectName(u"riskyHold"_s);
    m_riskyHold->setRange(0, Preferences::riskyHoldMost);
    m_riskyHold->setButtonSymbols(QSpinBox::NoButtons); // typed, or by the arrow keys
    m_riskyHold->setSuffix(tr(" s", "seconds"));
    m_riskyHold->setSpecialValueText(tr("send at once"));
    m_riskyHold->setValue(preferences->riskyHold());
    auto *hold = new FieldFrame(tr("&Hold risky changes for"), m_riskyHold);
    FieldState holdNote;
    holdNote.note = tr("After archiving, refusing or hiring: time to take it back.");
    hold->setNotesBelow(true);
    hold->setState(holdNote);
    page()->addWidget(hold);
    addLinks();
    m_lockAfter->setObjectName(u"lockAfter"_s);
    m_lockAfter->setRange(0, Preferences::lockAfterMost);
    m_lockAfter->setButtonSymbols(QSpinBox::NoButtons);
    m_lockAfter->setSuffix(tr(" min", "minutes"));
    m_lockAfter->setSpecialValueText(tr("never"));
    m_lockAfter->setValue(preferences->lockAfter());
    auto *lock = new FieldFrame(tr("Loc&k when inactive"), m_lockAfter);
    FieldState lockNote;
    lockNote.note = tr("If your keychain is open, unlocking does not ask for a password.");
    lock->setNotesBelow(true);
    lock->setState(lockNote);
    page()->addWidget(lock);
    addSpelling();
    page()->addWidget(new NotificationsField(preferences));
    m_accounts->setObjectName(u"accounts"_s);
    m_accounts->setAutoDefault(false);
    page()->addWidget(m_accounts, 0, Qt::AlignLeading);
    m_forgetProxies->setObjectName(u"forgetProxies"_s);
    m_forgetProxies->setAutoDefault(false);
    m_forgetProxies->hide();
    page()->addWidget(m_forgetProxies, 0, Qt::AlignLeading);
    page()->addStretch();
    QPushButton *close = addMainButton(tr("Close"));
    close->setObjectName(u"close"_s);

    connect(m_theme, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences->setThemeMode(chosen<Mode>(m_theme));
        applyTheme(*m_preferences);
    });
    connect(m_textSize, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences->setTextSize(m_textSize->currentData().toInt());
        applyTheme(*m_preferences);
    });
    connect(m_spacing, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences->setSpacing(chosen<Spacing>(m_spacing));
        applyTheme(*m_preferences);
    });
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences->setLanguage(m_language->currentData().toString()); });
    connect(m_riskyHold, &QSpinBox::valueChanged, m_preferences, &Preferences::setRiskyHold);
    connect(m_lockAfter, &QSpinBox::valueChanged, m_preferences, &Preferences::setLockAfter);
    connect(m_accounts, &QPushButton::clicked, this, &PreferencesDialog::accountsRequested);
    connect(m_forgetProxies, &QPushButton::clicked, this, [this, close] {
        close->setFocus(); // the button goes
        setProxies({});
        Q_EMIT forgetProxiesRequested();
    });
    connect(close, &QPushButton::clicked, this, &PreferencesDialog::accept);
    m_theme->setFocus();
}

void PreferencesDialog::addLinks()
{
    m_links->setObjectName(u"checkLinks"_s);
    m_links->addItem(tr("Check before sending"), true);
    m_links->addItem(tr("Do not check"), false);
    m_links->setCurrentIndex(m_links->findData(m_preferences->checksLinks()));
    auto *frame = new FieldFrame(tr("Links to f&iles"), m_links);
    FieldState note;
    note.note = tr("Each address is opened from this computer, without your token.");
    frame->setNotesBelow(true);
    frame->setState(note);
    page()->addWidget(frame);
    connect(m_links, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences->setChecksLinks(m_links->currentData().toBool()); });
}

void PreferencesDialog::addSpelling()
{
    m_spelling->setObjectName(u"spelling"_s);
    m_spelling->addItem(tr("Underline misspelled words"), true);
    m_spelling->addItem(tr("Do not check"), false);
    m_spelling->setCurrentIndex(m_spelling->findData(m_preferences->checksSpelling()));
    m_spellingFrame->setNotesBelow(true);
    page()->addWidget(m_spellingFrame);
    m_words->setObjectName(u"ownWords"_s);
    m_words->setAutoDefault(false);
    m_words->hide(); // until there is a Spelling
    page()->addWidget(m_words, 0, Qt::AlignLeading);
    connect(m_spelling, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences->setChecksSpelling(m_spelling->currentData().toBool()); });
}

void PreferencesDialog::setSpelling(Spelling *spelling)
{
    QStringList languages;
    for (const Spelling::Language &one : spelling->languages())
        languages.append(one.name);
    FieldState state;
    state.note =
        languages.isEmpty()
            ? tr("No dictionary is installed, so nothing is checked. On Debian and Ubuntu, install one such as "
                 "hunspell-en-us or hunspell-fr, then start Vivier again.")
            : tr("Dictionaries: %1").arg(isolated(languages));
    m_spellingFrame->setState(state);
    countWords(*spelling);
    m_words->show();
    connect(spelling->ownWords(), &OwnWords::changed, this, [this, spelling] { countWords(*spelling); });
    connect(m_words, &QPushButton::clicked, this, [this, words = spelling->ownWords()] {
        auto *dialog = new OwnWordsDialog(words, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void PreferencesDialog::countWords(const Spelling &spelling)
{
    const auto count = static_cast<int>(spelling.ownWords()->words().size());
    m_words->setText(count == 0 ? tr("My &words…") : tr("My &words… (%Ln)", nullptr, count));
    m_words->setEnabled(count > 0);
    m_words->setToolTip(count > 0 ? QString()
                                  : tr("Words that you add from the menu of a misspelled word are kept here."));
}

void PreferencesDialog::setAccountsOffered(bool offered)
{
    m_accounts->setEnabled(offered);
    m_accounts->setToolTip(offered ? QString() : tr("Accounts can be changed once Vivier is unlocked."));
}

void PreferencesDialog::setProxies(const QStringList &proxies)
{
    m_forgetProxies->setVisible(!proxies.isEmpty());
    m_forgetProxies->setToolTip(isolated(proxies.join(u", "_s)));
    m_forgetProxies->setAccessibleDescription(m_forgetProxies->toolTip());
}

void applyTheme(const Preferences &preferences)
{
    Theme::Mode mode = Theme::Mode::System;
    switch (preferences.themeMode()) {
    case Preferences::ThemeMode::System:
        break;
    case Preferences::ThemeMode::Light:
        mode = Theme::Mode::Light;
        break;
    case Preferences::ThemeMode::Dark:
        mode = Theme::Mode::Dark;
        break;
    }
    const bool isCompact = preferences.spacing() == Preferences::Spacing::Compact;
    Theme::apply(*qApp, mode, preferences.textSize(), isCompact ? Density::Compact : Density::Comfortable);
}

} // namespace vivier
