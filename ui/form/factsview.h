// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;

namespace vivier {

class AccountSession;

/// What the ATS tells and nobody can change here: address, sizes, dates, and since when it is in its stage. Missing
/// facts take no room.
class FactsView : public QWidget
{
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    void refresh(AccountSession *session);

private:
    void add(const QString &label, const QString &text, bool isWhole);

    QGridLayout *m_grid;
    int m_place = 0;  ///< of the next: two in a row
    int m_widest = 0; ///< of the labels
};

} // namespace vivier
