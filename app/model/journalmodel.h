// SPDX-License-Identifier: MIT
#pragma once

#include "model/journalwords.h"

#include <QAbstractListModel>
#include <QHash>

namespace vivier {

/// One field of a receipt.
struct ReceiptLine
{
    QString field;
    QString label;
    QString value;   ///< as it was sent; of Unsent: what it was before
    QString verdict; ///< in words
    FieldResult kind = FieldResult::Confirmed;

    friend bool operator==(const ReceiptLine &, const ReceiptLine &) = default;
};

/// What became of one send of one candidate: what was sent, against what the ATS answered.
struct Receipt
{
    QDateTime at; ///< UTC
    bool created = false;
    QString summary; ///< what is worth a look, "" when nothing is
    QList<ReceiptLine> lines;

    bool isEmpty() const { return lines.isEmpty(); }
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// What was sent from here for one candidate, one row per send, newest first.
class JournalModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { AtRole = Qt::UserRole + 1, TextRole, DetailRole };

    JournalModel(const FieldCatalog &catalog, const JobModel *jobs, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Newest first, as the store gives them.
    void setEntries(const QList<JournalEntry> &entries);
    /// Of the newest send; empty when nothing was sent yet.
    const Receipt &lastReceipt() const { return m_receipt; }

private:
    struct Row
    {
        QDateTime at;
        QString text;
        QString detail;
    };
    QString textOf(const QList<JournalEntry> &send) const;
    QString detailOf(const QList<JournalEntry> &send) const;
    Receipt receiptOf(const QList<JournalEntry> &send) const;

    JournalWords m_words;
    QList<Row> m_rows;
    Receipt m_receipt;
};

/// Newest accepted entry per field, of entries that are newest first: what CandidateModel shows as last sent.
QHash<QString, JournalEntry> lastSent(const QList<JournalEntry> &entries);

/// Whether two entries of one candidate left together: in one run, or (as older journals had no runs) at one moment.
bool isSameSend(const JournalEntry &a, const JournalEntry &b);

} // namespace vivier
