// SPDX-License-Identifier: MIT
#include "window/discardquestion.h"

#include "candidate/singleline.h"
#include "model/accountsession.h"
#include "widgets/confirm.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPointer>

namespace vivier {

namespace {

/// Carries the context for lupdate.
struct DiscardText
{
    Q_DECLARE_TR_FUNCTIONS(DiscardQuestion)
};

QString consequence(AccountSession &session, const QString &key)
{
    const QString name = shownName(*session.candidates(), key);
    const QString ats = session.atsName();
    if (Draft::isNewKey(key))
        return DiscardText::tr("The new candidate “%1” exists only here. Discarding removes it; it cannot be undone.")
            .arg(isolated(name));
    const int changes = static_cast<int>(session.book()->draft(key).fields.size());
    const QString kept = DiscardText::tr("%Ln change(s) to %1 will be lost. Nothing changes in %2.", nullptr, changes)
                             .arg(isolated(name), ats);
    return session.engine()->outbox()->contains(key)
               ? kept + u' ' + DiscardText::tr("Its changes in the outbox will not be sent.")
               : kept;
}

} // namespace

void askToDiscard(AccountSession *session, const QString &key, QWidget *parent)
{
    DraftBook *book = session->book();
    QMessageBox *box = confirm(parent, DiscardText::tr("Discard the draft?"), consequence(*session, key),
                               DiscardText::tr("Discard"), [key, book = QPointer<DraftBook>(book)] {
                                   if (book)
                                       book->discard({key});
                               });
    // It asks about the draft as it is now, of this account: with another, nothing was agreed to.
    const auto check = [box, book, key, asked = book->draft(key).mine()] {
        if (box->isVisible() && book->draft(key).mine() != asked)
            box->reject();
    };
    QObject::connect(book, &DraftBook::changed, box, check);
    QObject::connect(book, &DraftBook::keyChanged, box, check);
    QObject::connect(book, &QObject::destroyed, box, &QDialog::reject);
}

} // namespace vivier
