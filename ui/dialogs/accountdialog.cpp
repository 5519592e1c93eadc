#include "dialogs/accountdialog.h"

#include "dialogs/connectionresult.h"
#include "dialogs/ratefield.h"
#include "dialogs/secretfield.h"
#include "dialogs/tokenplacefield.h"
#include "model/onready.h"
#include "theme/theme.h"
#include "widgets/busybar.h"
#include "widgets/fieldframe.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageWidth = 560;
// Nobody's token is this long; a text pasted by mistake is.
constexpr int longestToken = 4096;

FieldState stateOf(const QString &problem, const QString &note = {})
{
    FieldState state;
    state.problem = problem;
    state.note = note;
    return state;
}

} // namespace

AccountDialog::AccountDialog(AccountsModel *model, QWidget *parent)
    : AccountDialog(model, model->blank(), true, parent)
{
}

AccountDialog::AccountDialog(AccountsModel *model, const Account &account, QWidget *parent)
    : AccountDialog(model, account, false, parent)
{
}

AccountDialog::AccountDialog(AccountsModel *model, const Account &account, bool isNew, QWidget *parent)
    : PageDialog(isNew ? tr("New account") : tr("Account %1").arg(account.name), pageWidth, parent)
    , m_model(model)
    , m_start(account)
    , m_isNew(isNew)
    , m_name(new TextField)
    , m_nameFrame(new FieldFrame(tr("&Name"), m_name))
    , m_ats(new QComboBox)
    , m_url(new TextField)
    , m_urlFrame(new FieldFrame(tr("A&ddress of the API"), m_url))
    , m_usualUrl(new QPushButton(tr("&Use the usual address")))
    , m_token(new SecretField)
    , m_tokenFrame(new FieldFrame(tr("&Token"), m_token))
    , m_place(new TokenPlaceField)
    , m_organizations(new TextField)
    , m_older(new QCheckBox(tr("O&lder Welcome Kit API")))
    , m_rate(new RateField)
    , m_test(new QPushButton(tr("Test &connection")))
    , m_busy(new BusyBar)
    , m_result(new ConnectionResult)
{
    build();

    m_name->setText(account.name);
    m_ats->setCurrentIndex(m_ats->findData(static_cast<int>(account.ats)));
    m_url->setText(account.baseUrl.toString());
    m_organizations->setText(account.organizations.join(u", "_s));
    m_older->setChecked(account.olderApi);
    m_rate->setAccount(account);

    onReady(this, m_model->keychainAvailable(), [this](bool available) {
        m_place->setKeychainAvailable(available);
        refresh();
    });
    onReady(this, m_model->passphraseState(account.id),
            [this](AccountsModel::PassphraseState state) { m_place->setPassphraseState(state); });
    if (isNew) {
        m_placeRead = true;
    } else {
        onReady(this, m_model->needsPassphrase(account.id), [this](bool needed) { m_keptLocked = needed; });
        onReady(this, m_model->tokenPlace(account.id), [this](const std::optional<TokenPlace> &place) {
            m_keptAt = place;
            m_placeRead = true;
            if (place)
                m_place->setPlace(*place);
            refresh();
        });
    }
    connect(m_model, &AccountsModel::connectionTested, this, [this](const ConnectionReport &report) {
        if (m_testing)
            showReport(report);
    });
    refresh();
    m_name->setFocus();
    m_name->selectAll();
}

void AccountDialog::build()
{
    m_name->setObjectName(u"name"_s);
    m_ats->setObjectName(u"ats"_s);
    m_url->setObjectName(u"url"_s);
    m_usualUrl->setObjectName(u"usualUrl"_s);
    m_token->setObjectName(u"token"_s);
    m_organizations->setObjectName(u"organizations"_s);
    m_older->setObjectName(u"older"_s);
    m_test->setObjectName(u"test"_s);
    m_result->setObjectName(u"result"_s);

    m_name->setLimit(200);
    m_url->setLimit(2000);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_token->setLimit(longestToken);
    for (const AtsKind kind : offeredAts())
        m_ats->addItem(atsDisplayName(kind), static_cast<int>(kind));
    m_ats->setEnabled(m_isNew && m_ats->count() > 1); // drafts are in one ATS's own words
    setButtonKind(m_usualUrl, ButtonKind::Link);
    m_urlFrame->setHeaderWidget(m_usualUrl);
    m_nameFrame->setRequired(true);
    m_urlFrame->setRequired(true);
    m_tokenFrame->setRequired(m_isNew);

    auto *atsFrame = new FieldFrame(tr("&ATS"), m_ats);
    auto *organizations = new FieldFrame(tr("&References of organizations"), m_organizations);
    organizations->setAside(tr("optional"));
    organizations->setState(stateOf({}, tr("Only if the token may not list them; commas between.")));

    auto *names = new QHBoxLayout;
    names->setSpacing(size::space3);
    names->addWidget(m_nameFrame, 1);
    names->addWidget(atsFrame, 1);
    page()->addLayout(names);
    page()->addWidget(m_urlFrame);
    page()->addWidget(m_tokenFrame);
    auto *where = new QLabel(tr("Where to keep the token"));
    setTextType(where, Theme::Type::Small, Token::Soft);
    m_place->setAccessibleName(where->text());
    page()->addWidget(where);
    page()->addWidget(m_place);
    page()->addWidget(organizations);
    m_older->setToolTip(
        tr("Also sends civility and origin when a candidate is created, as the API of 2016 took them."));
    m_older->setAccessibleDescription(m_older->toolTip());
    page()->addWidget(m_older);
    page()->addWidget(m_rate);

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

    QPushButton *cancel = addButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    m_save = addMainButton(m_isNew ? tr("&Save account") : tr("&Save"));
    m_save->setObjectName(u"save"_s);

    const auto touched = [this] {
        dropReport();
        refresh();
    };
    connect(m_name, &TextField::edited, this, &AccountDialog::refresh);
    connect(m_url, &TextField::edited, this, touched);
    connect(m_token, &TextField::edited, this, [this, touched] {
        m_tokenTouched = true;
        touched();
    });
    connect(m_organizations, &TextField::edited, this, touched);
    connect(m_place, &TokenPlaceField::changed, this, &AccountDialog::refresh);
    connect(m_ats, &QComboBox::activated, this, [this, touched, before = m_start.ats]() mutable {
        // An address that nobody changed follows the ATS.
        const auto now = static_cast<AtsKind>(m_ats->currentData().toInt());
        if (baseUrlFrom(m_url->text()) == atsDefaultUrl(before))
            m_url->setText(atsDefaultUrl(now).toString());
        before = now;
        touched();
    });
    connect(m_usualUrl, &QPushButton::clicked, this, [this, touched] {
        m_url->setText(atsDefaultUrl(account().ats).toString());
        m_url->setFocus(); // the button goes away
        touched();
    });
    connect(m_rate, &RateField::unfolded, this, [this] { reveal(m_rate); });
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::testConnection);
    connect(m_busy, &BusyBar::cancelRequested, m_model, &AccountsModel::cancelTest);
    connect(cancel, &QPushButton::clicked, this, &AccountDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::save);
}

Account AccountDialog::account() const
{
    Account account = m_start;
    account.name = m_name->text().simplified();
    account.ats = static_cast<AtsKind>(m_ats->currentData().toInt());
    account.baseUrl = baseUrlFrom(m_url->text());
    account.organizations = referencesFrom(m_organizations->text());
    account.olderApi = m_older->isChecked();
    m_rate->apply(&account);
    return account;
}

std::optional<TokenChange> AccountDialog::tokenChange() const
{
    const QString token = m_token->text().trimmed();
    const bool moves = m_keptAt && *m_keptAt != m_place->place();
    if (token.isEmpty() && !moves)
        return std::nullopt;
    return TokenChange{.token = token, .place = m_place->place(), .passphrase = m_place->passphrase()};
}

QString AccountDialog::tokenProblem() const
{
    const QString token = m_token->text().trimmed();
    if (token.isEmpty() && m_isNew)
        return tr("Enter the token that the makers of %1 gave you.").arg(atsDisplayName(account().ats));
    if (token.isEmpty() && m_keptLocked && tokenChange())
        return tr("The kept token is sealed and was not opened since the start. Enter it anew to move it.");
    for (const QChar c : token) {
        if (c.isSpace() || c.unicode() < 0x21 || c.unicode() > 0x7e)
            return tr("A token has only plain letters, digits and signs, and no spaces. Copy it again.");
    }
    return {};
}

QString AccountDialog::reason() const
{
    const QString name = accountNameProblem(m_name->text(), m_start.id, m_model->accounts());
    if (!name.isEmpty())
        return name;
    const QString url = baseUrlProblem(m_url->text());
    if (!url.isEmpty())
        return url;
    const QString token = tokenProblem();
    if (!token.isEmpty())
        return token;
    return tokenChange() ? m_place->problem() : QString();
}

void AccountDialog::refresh()
{
    m_nameFrame->setState(stateOf(accountNameProblem(m_name->text(), m_start.id, m_model->accounts())));
    const QString url = baseUrlProblem(m_url->text());
    m_urlFrame->setState(stateOf(url));
    m_usualUrl->setVisible(baseUrlFrom(m_url->text()) != atsDefaultUrl(account().ats));
    // An empty field of a new account is no mistake yet: the line beside the buttons says what is missing.
    const QString token = tokenProblem();
    const bool mistaken = m_tokenTouched || !m_token->text().isEmpty() || !m_isNew;
    const QString kept = m_keptAt      ? tr("Kept. Leave it empty to keep it.")
                         : m_isNew     ? QString()
                         : m_placeRead ? tr("None is kept. Without one, drafts wait in the outbox.")
                                       : QString();
    m_tokenFrame->setState(stateOf(mistaken ? token : QString(), kept));
    m_place->setSealing(tokenChange().has_value() || m_isNew);

    m_test->setEnabled(!m_testing && url.isEmpty() && token.isEmpty() &&
                       (m_keptAt || !m_token->text().trimmed().isEmpty()));
    const QString why = m_saving ? tr("Saving…") : reason();
    setHint(why);
    m_save->setEnabled(why.isEmpty() && m_placeRead);
}

void AccountDialog::testConnection()
{
    dropReport();
    m_testing = true;
    m_busy->setProgress(tr("Asking %1…").arg(account().baseUrl.host()), 0, 0);
    m_busy->setCancellable(true);
    m_busy->show();
    refresh();
    m_model->testConnection(account(), m_token->text().trimmed());
}

void AccountDialog::showReport(const ConnectionReport &report)
{
    m_testing = false;
    m_busy->hide();
    m_result->setReport(report);
    refresh();
    reveal(m_result);
}

void AccountDialog::dropReport()
{
    // What was found was found for another token or address.
    if (m_testing) {
        m_testing = false;
        m_busy->hide();
        m_model->cancelTest();
    }
    m_result->clear();
}

void AccountDialog::save()
{
    if (m_saving || !m_save->isEnabled())
        return;
    m_saving = true;
    setProblem({});
    refresh();
    const std::optional<TokenChange> change = tokenChange();
    const QFuture<Outcome> saved =
        m_isNew ? m_model->add(account(), change.value_or(TokenChange{})) : m_model->update(account(), change);
    onReady(this, saved, [this](const Outcome &outcome) {
        m_saving = false;
        if (outcome) {
            accept();
            return;
        }
        setProblem(outcome.error());
        refresh();
    });
}

void AccountDialog::reject()
{
    if (m_saving)
        return; // it would look undone, and is not
    if (m_testing)
        m_model->cancelTest();
    PageDialog::reject();
}

} // namespace vivier
