// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/field.h"
#include "widgets/fieldframe.h"

#include <QObject>

class QPushButton;
class QShortcut;

namespace vivier {

class FieldEditor;
class FieldFrame;
class AccountSession;
struct Account;

/// What a telephone field says of the number that is typed. Where the ATS takes the international form alone, the
/// number becomes it when the field is left; elsewhere that form is only offered.
class PhoneLine : public QObject
{
    Q_OBJECT

public:
    PhoneLine(AccountSession *session, const Field &field, FieldEditor *editor, FieldFrame *frame);

    /// The state with the words of this number in it.
    FieldState said(FieldState state);
    /// What the number is sent as, where that is asked for; "" for a number that cannot be read.
    QString completed() const;

Q_SIGNALS:
    void wanted(const QString &number);

private:
    QString typed() const;
    QString region() const;
    bool isTyped() const;
    QString offer() const;
    FieldState doubted(FieldState state) const;
    void refreshOffer();

    AccountSession *m_session;
    const Field &m_field;
    FieldEditor *m_editor;
    FieldFrame *m_frame;
    QShortcut *m_key = nullptr;
    QPushButton *m_use = nullptr; ///< only where the international form is not asked for
};

/// Where the national numbers of its candidates are of, ISO 3166.
QString phoneRegion(const Account &account);

} // namespace vivier
