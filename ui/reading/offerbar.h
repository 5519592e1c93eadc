// SPDX-License-Identifier: MIT
#pragma once

#include "reading/readingoffers.h"

#include <QWidget>

class QBoxLayout;

namespace vivier {

/// Under selected text: where it can go, each with its letter, and Copy. The keys are those of the text, so that the
/// focus stays there.
class OfferBar : public QWidget
{
    Q_OBJECT

public:
    explicit OfferBar(QWidget *view);

    void setOffers(const QList<ReadingOffer> &offers);
    const QList<ReadingOffer> &offers() const { return m_offers; }
    /// Below `foot` where there is room, else above; as far as it can within the view. Empty: out of sight.
    void standAt(const QRect &foot);

Q_SIGNALS:
    void chosen(const vivier::ReadingOffer &offer);
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *m_row;
    QList<ReadingOffer> m_offers;
};

} // namespace vivier
