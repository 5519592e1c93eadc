// SPDX-License-Identifier: MIT
#pragma once

#include "model/journalmodel.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace vivier {

/// What the ATS made of the last send of one candidate, field by field: one line that opens. Hidden while there is
/// nothing to tell; open from the start when something is worth a look.
class ReceiptView : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptView(QWidget *parent = nullptr);

    /// A receipt that is shown already stays as the recruiter left it.
    void setReceipt(const Receipt &receipt);
    bool isOpen() const;
    void setOpen(bool open);

private:
    void fill();
    QString headline() const;

    Receipt m_receipt;
    QAbstractButton *m_head;
    QWidget *m_lines;
    QVBoxLayout *m_column;
};

} // namespace vivier
