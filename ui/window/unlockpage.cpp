// SPDX-License-Identifier: MIT
#include "window/unlockpage.h"

#include "accounts/passphrase.h"
#include "dialogs/passphrasemeter.h"
#include "dialogs/secretfield.h"
#include "theme/theme.h"
#include "widgets/actions.h"
#include "widgets/fieldframe.h"
#include "widgets/iconlabel.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

using Kind = KeyError::Kind;

constexpr std::chrono::milliseconds quietAtFirst{700}; // a start that goes well shows nothing of this page

bool takesPassphrase(Kind kind)
{
    return kind == Kind::ChoosePassphrase || kind == Kind::PassphraseNeeded || kind == Kind::WrongPassphrase;
}

} // namespace

UnlockPage::UnlockPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QWidget)
    , m_icon(new IconLabel(u"lock"_s, ColorRole::Accent, 40))
    , m_title(new WrapLabel)
    , m_text(new WrapLabel)
    , m_behind(new WrapLabel)
    , m_passphrase(new SecretField)
    , m_passphraseFrame(new FieldFrame(tr("&Passphrase"), m_passphrase))
    , m_meter(new PassphraseMeter)
    , m_repeat(new SecretField)
    , m_repeatFrame(new FieldFrame(tr("&Repeat it"), m_repeat))
    , m_open(new QPushButton)
    , m_progress(new QProgressBar)
{
    setTextType(m_title, Theme::Type::Title, ColorRole::Text);
    setTextType(m_text, Theme::Type::Body, ColorRole::Soft);
    setTextType(m_behind, Theme::Type::Body, ColorRole::Soft);
    m_behind->setObjectName(u"behindTheLock"_s);
    m_passphrase->setObjectName(u"profilePassphrase"_s);
    m_repeat->setObjectName(u"profilePassphraseRepeat"_s);
    m_open->setObjectName(u"unlockButton"_s);
    m_progress->setObjectName(u"unlockProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->hide();
    setButtonKind(m_open, ButtonKind::Primary);

    m_column->setFixedWidth(Theme::current().px(420));
    auto *rows = new QVBoxLayout(m_column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(size::space3);
    rows->addWidget(m_icon, 0, Qt::AlignLeft);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    rows->addWidget(m_behind);
    rows->addWidget(m_progress);
    rows->addWidget(m_passphraseFrame);
    rows->addWidget(m_meter);
    rows->addWidget(m_repeatFrame);
    rows->addWidget(m_open, 0, Qt::AlignRight);
    // Not by alignment, which would take the column's height from a hint that knows no width.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_column);
    middle->addStretch();
    auto *page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addLayout(middle);
    page->addStretch(2);

    connect(m_passphrase->events(), &FieldEvents::changed, this, [this] {
        m_passphraseFrame->setState({});
        refresh();
    });
    connect(m_repeat->events(), &FieldEvents::changed, this, &UnlockPage::refresh);
    for (TextField *field : {m_passphrase, m_repeat})
        connect(field, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(&Theme::current(), &Theme::changed, this, [this] { m_column->setFixedWidth(Theme::current().px(420)); });
}

void UnlockPage::makeRoom(int below)
{
    setContentsMargins(0, 0, 0, below);
    fit();
}

void UnlockPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void UnlockPage::fit()
{
    m_icon->setVisible(!m_title->isHidden());
    const QMargins around = layout()->contentsMargins();
    const int room = contentsRect().height() - around.top() - around.bottom();
    if (m_column->layout()->totalHeightForWidth(m_column->width()) > room)
        m_icon->hide();
}

void UnlockPage::ask(const KeyError &error)
{
    m_kind = error.kind;
    const bool choosing = isChoosing();
    const bool wrong = m_kind == Kind::WrongPassphrase;
    m_isLocked = m_isLocked && wrong;
    m_title->setText(m_isLocked                ? tr("Vivier is locked")
                     : choosing                ? tr("Choose a passphrase")
                     : takesPassphrase(m_kind) ? tr("This profile is encrypted")
                     : m_kind == Kind::KeyGone ? tr("The key to this profile is missing")
                                               : tr("This profile could not be opened"));
    m_text->setText(wrong ? tr("Type the passphrase to open your candidates and drafts.") : error.sentence());
    m_waiting = false;
    m_offers = false;
    showParts(true, takesPassphrase(m_kind), choosing, true);
    m_behind->setVisible(m_isLocked && !m_behind->text().isEmpty());
    FieldState state;
    if (wrong)
        state.problem = error.sentence();
    m_passphraseFrame->setState(state);
    setBusy(false);
    if (takesPassphrase(m_kind)) {
        m_passphrase->setFocus();
        m_passphrase->selectAll();
    } else {
        m_open->setFocus();
    }
}

void UnlockPage::showLocking()
{
    m_waiting = false;
    m_offers = false;
    m_title->setText(tr("Locking…"));
    m_text->setText(tr("What you typed is being saved. Vivier still waits for answers to what is being sent."));
    showParts(true, false, false, false);
    setFocus(Qt::OtherFocusReason);
}

void UnlockPage::showLocked(KeyPlace place, const Behind &behind)
{
    for (SecretField *secret : {m_passphrase, m_repeat}) {
        secret->forget();
        secret->setRevealed(false);
    }
    ask(KeyError{.kind = place == KeyPlace::Passphrase ? Kind::PassphraseNeeded : Kind::Locked, .detail = {}});
    m_isLocked = true;
    QStringList lines;
    if (behind.waiting > 0 && behind.isWorkOffline)
        lines.append(tr("%Ln candidate(s) are waiting in the outbox, and will be sent once Vivier is unlocked and you "
                        "are back online.",
                        nullptr, behind.waiting));
    else if (behind.waiting > 0)
        lines.append(tr("%Ln candidate(s) are waiting in the outbox, and will be sent once Vivier is unlocked.",
                        nullptr, behind.waiting));
    if (behind.hadSteps)
        lines.append(tr("Your drafts are kept. Only what %1 could undo was forgotten with the key.")
                         .arg(keyText(ActionId::Undo)));
    m_behind->setText(lines.join(u'\n'));
    m_behind->setVisible(!lines.isEmpty());
    m_title->setText(tr("Vivier is locked"));
    if (place == KeyPlace::Keychain)
        m_text->setText(tr("Everything is kept, encrypted. The key is in the keychain of this computer: if that is "
                           "open, it gives the key without asking for a password."));
    else if (place == KeyPlace::Session)
        m_text->setText(
            tr("This temporary profile is deleted when Vivier is closed. Until then it opens without a passphrase."));
    refresh();
}

void UnlockPage::showParts(bool title, bool passphrase, bool repeat, bool button)
{
    m_title->setVisible(title);
    m_text->setVisible(title);
    m_behind->hide();
    m_passphraseFrame->setVisible(passphrase);
    m_repeatFrame->setVisible(repeat);
    m_meter->setVisible(repeat); // chosen now
    m_open->setVisible(button);
    m_progress->hide();
    fit();
}

void UnlockPage::showProgress(int done, int total)
{
    m_waiting = false;
    showParts(true, false, false, false);
    m_title->setText(tr("Updating candidates: %L1 of %L2…").arg(done).arg(total));
    m_text->setText(tr("An earlier version of Vivier stored them in another form. This happens only once. If it is "
                       "interrupted, the next start continues from there."));
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setAccessibleName(m_title->text());
    m_progress->show();
}

void UnlockPage::wait()
{
    m_waiting = true;
    m_offers = false;
    showParts(false, false, false, false);
    QTimer::singleShot(quietAtFirst, this, &UnlockPage::showWaiting);
}

void UnlockPage::offerPassphrase()
{
    if (!m_waiting)
        return;
    m_offers = true;
    if (!m_title->isHidden())
        showWaiting();
}

void UnlockPage::showWaiting()
{
    if (!m_waiting)
        return;
    m_title->setText(m_offers ? tr("Waiting for the keychain…") : tr("Opening this profile…"));
    m_text->setText(m_offers
                        ? tr("Vivier wants to store the key to your candidates in the keychain of this computer. The "
                             "keychain may ask for its password in its own window: type it there. Or do without it.")
                        : tr("If the keychain of this computer asks for its password, type it there."));
    showParts(true, false, false, m_offers);
    refresh();
}

bool UnlockPage::isChoosing() const
{
    return m_kind == Kind::ChoosePassphrase;
}

void UnlockPage::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

QString UnlockPage::mismatch() const
{
    const bool differs =
        isChoosing() && !m_repeat->text().isEmpty() && !m_passphrase->text().startsWith(m_repeat->text());
    return differs ? tr("The two passphrases differ.") : QString();
}

void UnlockPage::refresh()
{
    FieldState state;
    state.problem = mismatch();
    m_repeatFrame->setState(state);
    if (isChoosing())
        m_meter->setPassphrase(m_passphrase->text());
    const bool fits = isChoosing() ? m_passphrase->text() == m_repeat->text() &&
                                         strengthOf(m_passphrase->text()) != PassphraseStrength::TooShort
                                   : !m_passphrase->text().isEmpty();
    m_open->setEnabled(m_offers || ((!takesPassphrase(m_kind) || fits) && !m_busy));
    if (m_offers)
        m_open->setText(tr("&Choose a passphrase instead"));
    else if (m_busy)
        m_open->setText(tr("Opening…"));
    else if (isChoosing())
        m_open->setText(tr("Encrypt and &start"));
    else
        m_open->setText(m_isLocked ? tr("&Unlock") : takesPassphrase(m_kind) ? tr("&Open") : tr("&Try again"));
}

void UnlockPage::submit()
{
    if (!m_open->isEnabled())
        return;
    if (m_offers) {
        ask(KeyError{.kind = Kind::ChoosePassphrase, .detail = {}});
        m_text->setText(tr("Vivier encrypts your candidates with it, and asks for it at every start. Without it nobody "
                           "can read them, not even you."));
        return;
    }
    setBusy(true);
    Q_EMIT unlockRequested(takesPassphrase(m_kind) ? m_passphrase->text() : QString());
}

} // namespace vivier
