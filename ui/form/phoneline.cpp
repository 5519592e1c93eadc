// SPDX-License-Identifier: MIT
#include "form/phoneline.h"

#include "candidate/phone.h"
#include "model/accountsession.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/fieldeditor.h"

#include <QLocale>
#include <QPushButton>
#include <QShortcut>

namespace vivier {

using namespace Qt::StringLiterals;

PhoneLine::PhoneLine(AccountSession *session, const Field &field, FieldEditor *editor, FieldFrame *frame)
    : QObject(frame)
    , m_session(session)
    , m_field(field)
    , m_editor(editor)
    , m_frame(frame)
{
    if (field.isE164)
        return;
    m_use = new QPushButton;
    m_use->setObjectName(field.name + "UseButton"_L1);
    m_use->setProperty("tone", u"small"_s); // as the words beside it, which it leaves more room
    setButtonKind(m_use, ButtonKind::Link);
    m_use->setFocusPolicy(Qt::NoFocus); // as "put back": the key is in the tooltip
    m_use->setProperty(menuIcon, u"globe"_s);
    frame->setOffer(m_use, u"globe"_s);
    m_key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Return), editor->widget());
    m_key->setContext(Qt::WidgetShortcut);
    const auto use = [this] {
        if (const QString number = offer(); !number.isEmpty())
            Q_EMIT wanted(number);
    };
    connect(m_key, &QShortcut::activated, this, use);
    connect(m_use, &QPushButton::clicked, this, use);
}

QString PhoneLine::typed() const
{
    return m_editor->value().toString();
}

QString PhoneLine::region() const
{
    return phoneRegion(m_session->account());
}

QString phoneRegion(const Account &account)
{
    return account.phoneRegion.isEmpty() ? defaultPhoneRegion(QLocale()) : account.phoneRegion;
}

bool PhoneLine::isTyped() const
{
    const QModelIndex cell = m_session->candidates()->indexOf(m_session->current(), m_field.name);
    return cell.data(CandidateModel::DraftedRole).toBool();
}

/// Only for a number that somebody just typed: what the ATS has is not ours to tidy.
QString PhoneLine::offer() const
{
    if (!isTyped())
        return {};
    const QString number = readPhone(typed(), region()).e164;
    return number == typed() ? QString() : number;
}

void PhoneLine::refreshOffer()
{
    const QString number = offer();
    const QString words = number.isEmpty() ? QString() : tr("Use %1").arg(number);
    m_frame->setOfferWords(words);
    m_use->setToolTip(
        words + u'\n' +
        tr("Write the number in international form (%1)").arg(m_key->key().toString(QKeySequence::NativeText)));
}

/// Where any text is taken: only that the figures make no number, once they are typed.
FieldState PhoneLine::doubted(FieldState state) const
{
    if (!isTyped() || !state.problem.isEmpty() || m_editor->widget()->hasFocus())
        return state;
    const PhoneReading reading = readPhone(typed(), region());
    const bool isFigures = reading.state != PhoneState::NotANumber && reading.state != PhoneState::Extension &&
                           reading.state != PhoneState::CountryMissing;
    if (const QString why = phoneSentence(reading, region()); isFigures && !why.isEmpty()) {
        state.note = why;
        state.noteWarns = true;
    }
    return state;
}

FieldState PhoneLine::said(FieldState state)
{
    if (m_use) {
        refreshOffer();
        return doubted(state);
    }
    const bool isNew = Draft::isNewKey(m_session->current());
    if (!state.drafted && !(isNew && !typed().isEmpty()))
        return state;
    const PhoneReading reading = readPhone(typed(), region());
    if (reading.e164.isEmpty()) {
        // Its own words say more than "give the country code".
        if (const QString why = phoneSentence(reading, region()); !why.isEmpty())
            state.problem = why;
        return state;
    }
    if (reading.e164 != typed()) {
        if (!m_editor->widget()->hasFocus())
            return state;
        state.problem.clear();
        state.note = tr("Will be sent as %1 → %2").arg(phoneInternational(reading.e164), reading.e164);
    } else if (state.problem.isEmpty()) {
        state.note = phoneSentence(reading, region()); // doubts
        state.noteWarns = !state.note.isEmpty();
    }
    return state;
}

QString PhoneLine::completed() const
{
    return m_field.isE164 ? readPhone(typed(), region()).e164 : QString();
}

} // namespace vivier
