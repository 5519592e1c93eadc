// SPDX-License-Identifier: MIT
// What the account dialog shows and where; what it does is in accountdialog.cpp.
#include "dialogs/accountdialog.h"

#include "dialogs/atschoice.h"
#include "dialogs/companyfield.h"
#include "dialogs/connectionresult.h"
#include "dialogs/phoneregionfield.h"
#include "dialogs/ratefield.h"
#include "dialogs/tlsfield.h"
#include "dialogs/tokenplacefield.h"
#include "store/onready.h"
#include "theme/theme.h"
#include "widgets/busybar.h"
#include "widgets/fieldframe.h"
#include "widgets/textfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

// Nobody's token is this long; a text pasted by mistake is.
constexpr int longestToken = 4096;

} // namespace

void AccountDialog::nameParts()
{
    m_choice->setObjectName(u"ats"_s);
    m_name->setObjectName(u"name"_s);
    m_region->setObjectName(u"region"_s);
    m_url->setObjectName(u"url"_s);
    m_usualUrl->setObjectName(u"usualUrl"_s);
    m_token->setObjectName(u"token"_s);
    m_organizations->setObjectName(u"organizations"_s);
    m_older->setObjectName(u"older"_s);
    m_company->setObjectName(u"companyField"_s);
    m_test->setObjectName(u"test"_s);
    m_result->setObjectName(u"result"_s);
}

void AccountDialog::build()
{
    nameParts();
    m_name->setLimit(200);
    m_url->setLimit(2000);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_token->setLimit(longestToken);
    setButtonKind(m_usualUrl, ButtonKind::Link);
    m_urlFrame->setHeaderWidget(m_usualUrl);
    m_nameFrame->setRequired(true);
    m_urlFrame->setRequired(true);
    m_tokenFrame->setRequired(m_isNew);
    for (FieldFrame *frame : {m_tokenFrame, m_organizationsFrame, m_regionFrame, m_companyFrame})
        frame->setNotesBelow(true);
    m_organizationsFrame->setAside(tr("optional"));
    m_organizationsFrame->setState(
        {.note = tr("Only if the token cannot list them; separated by commas."), .conflict = {}, .unknownHint = {}});
    m_regionFrame->setState({.note = tr("For numbers without +."), .conflict = {}, .unknownHint = {}});
    setTextType(m_where, Theme::Type::Small, ColorRole::Soft);

    auto *names = new QHBoxLayout;
    names->setSpacing(size::space3);
    names->addWidget(m_nameFrame, 2, Qt::AlignTop);
    names->addWidget(m_regionFrame, 3, Qt::AlignTop); // "As this computer (United States, +1)"
    page()->addWidget(m_choice);
    if (m_isNew)
        page()->addSpacing(size::space1);
    else
        m_choice->hide(); // drafts are in one ATS's own words
    page()->addLayout(names);
    for (QWidget *part : std::initializer_list<QWidget *>{m_urlFrame, m_tokenFrame, m_where, m_place, m_companyFrame,
                                                          m_organizationsFrame, m_older, m_rate})
        page()->addWidget(part);
    m_rate->setMore(m_tls);

    auto *test = new QHBoxLayout;
    test->setSpacing(size::space3);
    m_test->setAutoDefault(false);
    test->addWidget(m_test);
    test->addWidget(m_busy, 1);
    test->addStretch();
    m_busy->hide();
    page()->addSpacing(size::space1);
    page()->addLayout(test);
    page()->addWidget(m_result);
    page()->addStretch();

    m_cancel = addButton(tr("Cancel"));
    m_cancel->setObjectName(u"cancel"_s);
    m_save = addMainButton(m_isNew ? tr("&Save account") : tr("&Save"));
    m_save->setObjectName(u"save"_s);
}

void AccountDialog::connectParts()
{
    connect(m_choice, &AtsChoice::chosen, this, &AccountDialog::chooseAts);
    connect(m_model, &AccountsModel::accountRemoved, this, [this](const QString &id) {
        if (!m_isNew && id == m_start.id)
            QDialog::reject();
    });
    const auto editors = std::initializer_list<const FieldEditor *>{m_name, m_url, m_token, m_organizations};
    for (const FieldEditor *typed : editors)
        connect(typed->events(), &FieldEvents::changed, this, [this] { m_isTyped = true; });
    connect(m_company->events(), &FieldEvents::changed, this, [this] { m_isTyped = true; });
    connect(m_name->events(), &FieldEvents::changed, this, &AccountDialog::refresh);
    connect(m_url->events(), &FieldEvents::changed, this, &AccountDialog::touch);
    connect(m_token->events(), &FieldEvents::changed, this, [this] {
        m_tokenTouched = true;
        touch();
    });
    connect(m_organizations->events(), &FieldEvents::changed, this, &AccountDialog::touch);
    connect(m_company->events(), &FieldEvents::changed, this, [this] {
        dropReport(); // it was about another company; the names are of the key all the same
        refresh();
    });
    connect(m_place, &TokenPlaceField::changed, this, &AccountDialog::refresh);
    connect(m_usualUrl, &QPushButton::clicked, this, [this] {
        m_url->setText(m_ats->defaultUrl.toString());
        m_url->setFocus(); // the button goes away
        touch();
    });
    connect(m_tls, &TlsField::changed, this, [this] {
        m_isTyped = true;
        touch();
    });
    connect(m_tls, &TlsField::checked, this, &AccountDialog::refresh);
    connect(m_rate, &RateField::unfolded, this, [this] { reveal(m_rate); });
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::testConnection);
    connect(m_busy, &BusyBar::cancelRequested, m_model, &AccountsModel::cancelTest);
    connect(m_cancel, &QPushButton::clicked, this, &AccountDialog::leave);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::save);
    connect(m_model, &AccountsModel::connectionTested, this, [this](const ConnectionReport &report) {
        if (m_testing)
            showReport(report);
    });
}

void AccountDialog::fill()
{
    m_choice->setAts(*m_ats);
    m_result->keepRoom(static_cast<int>(m_ats->rights.size()));
    m_name->setText(m_start.name);
    if (!m_isNew)
        m_nameFrame->setAside(m_ats->name);
    m_region->setRegion(m_start.phoneRegion);
    m_url->setText(m_start.baseUrl.toString());
    m_organizations->setText(m_start.organizations.join(u", "_s));
    m_older->setChecked(m_start.olderApi);
    m_rate->setAccount(m_start);
    m_tls->setAccount(m_start);
    forgetCompanies();
}

// What the disk and the keychain know comes later.
void AccountDialog::ask()
{
    onReady(this, m_model->keychainAvailable(), [this](bool available) {
        m_place->setKeychainAvailable(available);
        refresh();
    });
    onReady(this, m_model->passphraseState(m_start.id), [this](AccountsModel::PassphraseState state) {
        m_place->setPassphraseState(state);
        // Who chose a passphrase for the profile chose one for its tokens.
        if (m_isNew && state == AccountsModel::PassphraseState::Known)
            m_place->setPlace(TokenPlace::Sealed);
    });
    if (m_isNew) {
        m_placeRead = true;
        return;
    }
    onReady(this, m_model->needsPassphrase(m_start.id), [this](bool needed) { m_keptLocked = needed; });
    onReady(this, m_model->tokenPlace(m_start.id), [this](const std::optional<TokenPlace> &place) {
        m_keptAt = place;
        m_placeRead = true;
        if (place)
            m_place->setPlace(*place);
        refresh();
    });
    onReady(this, m_model->draftCount(m_start.id), [this](int drafts) {
        m_drafts = drafts;
        refresh();
    });
}

} // namespace vivier
