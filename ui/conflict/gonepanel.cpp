// SPDX-License-Identifier: MIT
#include "conflict/gonepanel.h"

#include "candidate/singleline.h"
#include "model/changesmodel.h"
#include "theme/theme.h"
#include "widgets/changecard.h"
#include "widgets/clearlayout.h"
#include "widgets/flowlayout.h"
#include "widgets/iconlabel.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

GonePanel::GonePanel(CandidateModel *candidates, const JobModel *jobs, const QString &ats, QWidget *parent)
    : QWidget(parent)
    , m_candidates(candidates)
    , m_jobs(jobs)
    , m_ats(ats)
    , m_icon(new IconLabel(u"triangle-alert"_s, ColorRole::Draft, size::bigIcon))
    , m_what(new WrapLabel)
    , m_kept(new WrapLabel)
    , m_cards(new QVBoxLayout)
    , m_buttons(new FlowLayout(nullptr, size::space2))
{
    setObjectName(u"gonePanel"_s);
    m_what->setObjectName(u"whatHappenedLabel"_s);
    setTextType(m_what, Theme::Type::BodyStrong);
    setTextType(m_kept, Theme::Type::Body, ColorRole::Soft);
    m_keep = addButton(u"keepButton"_s, tr("&Keep the draft"), tr("Leave everything as it is and decide later"),
                       &GonePanel::keepRequested);
    m_send = addButton(u"sendAnywayButton"_s, tr("&Send to the candidate in its new job"),
                       tr("The changes go to the same candidate, where it is now"), &GonePanel::sendRequested);
    m_decide = addButton(u"decideButton"_s, tr("Co&mpare both versions…"),
                         tr("The move changed a field that you changed too"), &GonePanel::decideRequested);
    m_recreate =
        addButton(u"recreateButton"_s, tr("Create &again…"),
                  tr("A new candidate in the same job, with the last values from %1 and your changes").arg(ats),
                  &GonePanel::recreateRequested);
    addButton(u"exportButton"_s, tr("E&xport…"), tr("Write the changes to a CSV file"), &GonePanel::exportRequested);
    addButton(u"discardDraftButton"_s, tr("&Discard…"), tr("Discard the changes"), &GonePanel::discardRequested);
    for (QPushButton *main : {m_send, m_decide, m_recreate})
        setButtonKind(main, ButtonKind::Primary);

    auto *head = new QHBoxLayout;
    head->setSpacing(size::space3);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(size::space1);
    words->addWidget(m_what);
    words->addWidget(m_kept);
    head->addLayout(words, 1);
    m_cards->setSpacing(size::space2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addLayout(m_cards);
    column->addLayout(m_buttons);
    column->addStretch(1);
    const auto measure = [this, column] {
        const Theme &theme = Theme::current();
        setMaximumWidth(theme.px(720));
        column->setSpacing(theme.px(size::space4));
    };
    measure();
    connect(&Theme::current(), &Theme::changed, this, measure);
    connect(candidates->book(), &DraftBook::changed, this, [this](const DraftChanges &changes) {
        if (isAbout(changes, m_key))
            refresh();
    });
    connect(jobs, &JobModel::changed, this, &GonePanel::refresh);
}

QPushButton *GonePanel::addButton(const QString &name, const QString &text, const QString &tip,
                                  void (GonePanel::*signal)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    connect(button, &QPushButton::clicked, this, signal);
    m_buttons->addWidget(button);
    return button;
}

void GonePanel::setCandidate(const QString &key, Event event)
{
    m_key = key;
    m_event = event;
    refresh();
}

void GonePanel::focusSafe()
{
    m_keep->setFocus(Qt::OtherFocusReason);
}

void GonePanel::refresh()
{
    const Draft draft = m_candidates->book()->draft(m_key);
    const bool moved = m_event == Event::Moved;
    const bool collides = moved && !m_candidates->book()->conflicts(m_key).isEmpty();
    const QString job = m_jobs->job(m_candidates->snapshot(m_key).jobReference).name;
    if (!moved)
        m_what->setText(tr("%1 no longer has this candidate, or the token does not give access to it.").arg(m_ats));
    else if (job.isEmpty())
        m_what->setText(tr("%1 moved this candidate to another job.").arg(m_ats));
    else
        m_what->setText(tr("%1 moved this candidate to the job “%2”.").arg(m_ats, isolated(job)));
    const auto count = static_cast<int>(draft.fields.size());
    if (collides)
        m_kept->setText(tr("Nothing was sent. Your %Ln change(s) are kept; the move changed a field that you changed "
                           "too, so compare both versions first.",
                           nullptr, count));
    else
        m_kept->setText(tr("Nothing was sent. Your %Ln change(s) are kept until you decide.", nullptr, count));
    m_send->setVisible(moved && !collides);
    m_send->setEnabled(!draft.isEmpty());
    m_decide->setVisible(collides);
    m_recreate->setVisible(!moved);

    clearLayout(m_cards);
    for (const Field &field : m_candidates->catalog()) {
        if (!draft.contains(field.name))
            continue;
        const DraftField drafted = draft.fields.value(field.name);
        auto *card = new ChangeCard(this);
        card->setObjectName(field.name + "Change"_L1);
        card->setChange(field.displayLabel(), displayText(field, drafted.base, *m_jobs),
                        displayText(field, drafted.mine, *m_jobs), !drafted.base.isUnknown());
        connect(card, &ChangeCard::putBackRequested, this,
                [this, name = field.name] { m_candidates->book()->putBack({m_key}, name); });
        m_cards->addWidget(card);
        card->show();
    }
}

} // namespace vivier
