// SPDX-License-Identifier: MIT
#pragma once

#include "model/candidatemodel.h"
#include "model/jobmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vivier {

class FlowLayout;
class IconLabel;

// The ATS has the candidate no more, or in another job: what happened, what is kept, and what can be done with it.
class GonePanel : public QWidget
{
    Q_OBJECT
public:
    enum class Event { Gone, Moved };

    GonePanel(CandidateModel *candidates, const JobModel *jobs, const QString &ats, QWidget *parent = nullptr);

    void setCandidate(const QString &key, Event event);
    // The button that loses nothing.
    void focusSafe();

Q_SIGNALS:
    void keepRequested();
    void exportRequested();
    void recreateRequested();
    void sendRequested();
    void decideRequested();
    void discardRequested();

private:
    QPushButton *addButton(const QString &name, const QString &text, const QString &tip, void (GonePanel::*signal)());
    void refresh();

    CandidateModel *m_candidates;
    const JobModel *m_jobs;
    QString m_ats;
    QString m_key;
    Event m_event = Event::Gone;
    IconLabel *m_icon;
    QLabel *m_what;
    QLabel *m_kept;
    QVBoxLayout *m_cards;
    FlowLayout *m_buttons;
    QPushButton *m_keep;
    QPushButton *m_send;
    QPushButton *m_decide;
    QPushButton *m_recreate;
};

} // namespace vivier
