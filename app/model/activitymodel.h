// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/account.h"
#include "model/journalmodel.h"
#include "sync/candidateactivity.h"

#include <QAbstractListModel>
#include <QUrl>

namespace vivier {

/// All that happened to the open candidate in one list, newest first: what was sent from here, comments of ours,
/// documents, mails and moves as the ATS tells them, and how it came into the ATS. What the ATS tells is held for the
/// open candidate alone, in memory.
class ActivityModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Sent, Comment, Document, Email, Move, Created };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int(Kind)
        AtRole,                      ///< QDateTime, UTC; invalid: not told
        TextRole,                    ///< one line: what happened
        DetailRole,                  ///< all there is to read of it, on several lines; "" when it is said
        LinkRole,                    ///< QUrl of a document; short-lived
    };

    /// `jobs` and `journal` must outlive it. Follows the journal's sends; the entries are given by setEntries().
    ActivityModel(const Account &account, const FieldCatalog &catalog, const JobModel *jobs,
                  const JournalModel *journal, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Another candidate: nothing is known of it yet. Without a reference: nobody, or one that is no candidate yet.
    void setCandidate(const QString &reference, const QDateTime &created, const QString &origin);
    /// What was sent to it from here, for the comments.
    void setEntries(const QList<JournalEntry> &entries);
    /// It is being asked for; or it is not, while working offline.
    void setReading(bool asked);
    void setTold(const CandidateActivity &told); ///< of another candidate it is left aside
    void setQuery(const QString &query);
    const QString &query() const { return m_query; }

    const QString &reference() const { return m_reference; }
    bool isReading() const { return m_reading == Reading::Asked; }
    /// Whether it was asked for since setCandidate().
    bool isAsked() const { return m_reading != Reading::None; }
    /// What is not in the list and why, a line each: missing rights, what the ATS never tells, offline.
    QStringList notes() const;
    int total() const { return static_cast<int>(m_rows.size()); } ///< whatever the search says

Q_SIGNALS:
    void notesChanged();

private:
    enum class Reading { None, Asked, Offline, Told };
    struct Row
    {
        Kind kind = Kind::Sent;
        QDateTime at;
        QString text;
        QString detail;
        QUrl link = {};
        QByteArray searched = {};
    };
    void rebuild();
    void show();
    void add(Row row);
    void addComments();
    void addTold();
    QString stage(qint64 id) const;

    const FieldCatalog &m_catalog;
    QString m_ats;
    QString m_documentsScope, m_emailsScope, m_movesScope;
    const JobModel *m_jobs;
    const JournalModel *m_journal;
    JournalWords m_words;
    QString m_reference;
    QDateTime m_created;
    QString m_origin;
    QList<JournalEntry> m_comments; ///< of ours
    CandidateActivity m_told;
    Reading m_reading = Reading::None;
    QString m_query;
    QList<Row> m_rows;        ///< all, newest first
    QList<qsizetype> m_shown; ///< places in m_rows
};

/// What a mail says, without its mark-up, which nothing of ours reads: strangers write it.
QString plainMail(const QString &body);

} // namespace vivier
