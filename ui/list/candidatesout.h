// SPDX-License-Identifier: MIT
#pragma once

#include "model/listreader.h"

#include <QObject>
#include <QPixmap>
#include <QPoint>

#include <functional>
#include <memory>

class QMimeData;
class QTemporaryDir;
class QUrl;

namespace vivier {

class AccountSession;

/// Of a drag of ours: whose cards it carries, by which the board knows them when they come back.
QByteArray draggedKeys(const QStringList &keys);
inline const QString draggedKeysFormat = QStringLiteral("application/x-vivier-candidates");

/// Candidates on their way out of the window, by drag or by the clipboard: as the recruiter sees them, with what is
/// drafted. Most are on disk alone and are read first, so that what is asked for comes a moment later; who asks again
/// gives up what was asked for before. Lives on the window's thread, not longer than the session.
class CandidatesOut : public QObject
{
    Q_OBJECT

public:
    enum class As {
        Text,  ///< to be read: listAsText()
        VCard, ///< for an address book
    };
    /// The same candidates in each form.
    struct Written
    {
        QStringList keys; ///< that were asked for
        int count = 0;    ///< who of them is somebody already
        QByteArray vCards;
        QString text;
        QString fileName; ///< of the vCards
    };

    CandidatesOut(AccountSession *session, QObject *parent);
    ~CandidatesOut() override;

    /// Into the clipboard.
    void copy(const QStringList &keys, As as);
    /// Begins a drag, if the button is still held by then. `from`: the window of it, which outlives the drag.
    void drag(const QStringList &keys, QWidget *from, const QPixmap &picture, const QPoint &grip);
    /// Calls `then` with those of them that are somebody already; never when there are none.
    void write(const QStringList &keys, std::function<void(const Written &)> then);
    /// What a drag carries: vCards, text, and a file of the vCards, which is written when it is asked for, where nobody
    /// else can read it, and goes some minutes later, with the next drag, or with this.
    std::unique_ptr<QMimeData> dragged(const Written &written);

Q_SIGNALS:
    void copied(int candidates, vivier::CandidatesOut::As as);
    void failed(const vivier::StoreError &error);

private:
    friend class DraggedCandidates;
    void finish();
    QUrl file(const Written &written);

    AccountSession *m_session;
    ListReader m_reader;
    QStringList m_keys; ///< that are being read
    QList<ListedPerson> m_people;
    std::function<void(const Written &)> m_then;
    std::shared_ptr<QTemporaryDir> m_folder; ///< of the last drag
};

} // namespace vivier
