// SPDX-License-Identifier: MIT
#include "window/statusline.h"

#include "model/accountsession.h"
#include "model/outcomewords.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QString savedText()
{
    return StatusLine::tr("✓ Everything you typed is saved on this computer");
}

QString savingText()
{
    return StatusLine::tr("Saving…");
}

QString notSavedText()
{
    return StatusLine::tr("Not saved yet: trying again");
}

/// A step of many that goes on.
QString workText(const Slices &slices)
{
    const auto drafts = static_cast<int>(slices.candidates());
    switch (slices.work()) {
    case Slices::Work::Draft:
        return StatusLine::tr("Creating %Ln draft(s)…", nullptr, drafts);
    case Slices::Work::TakeBack:
        return StatusLine::tr("Taking back %Ln draft(s)…", nullptr, drafts);
    case Slices::Work::Send:
        return StatusLine::tr("Sending %Ln draft(s)…", nullptr, drafts);
    }
    return {};
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_saved(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft, this))
    , m_drafts(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft, this))
    , m_outbox(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft, this))
    , m_read(new ElidedLabel({}, Theme::Type::Small, ColorRole::Soft, this))
    , m_tick(new QTimer(this))
{
    m_outbox->setObjectName(u"outboxLabel"_s);
    m_tick->setInterval(std::chrono::seconds(1));
    connect(m_tick, &QTimer::timeout, this, &StatusLine::refreshOutbox);
    m_saved->setObjectName(u"savedLabel"_s);
    m_drafts->setObjectName(u"draftsLabel"_s);
    m_read->setObjectName(u"readLabel"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 1, 14, 0);
    row->setSpacing(size::space4);
    row->addWidget(m_saved, 0);
    row->addWidget(m_drafts, 0);
    row->addWidget(m_outbox, 0);
    row->addStretch(1);
    row->addWidget(m_read, 0);
    // What is beside it keeps its place while one types.
    const auto measure = [this] {
        setFixedHeight(Theme::current().px(size::statusBar));
        const QFontMetrics metrics(Theme::current().font(Theme::Type::Small));
        int needed = 0;
        for (const QString &text : {savedText(), savingText(), notSavedText()})
            needed = std::max(needed, metrics.horizontalAdvance(text) + 1);
        m_saved->setMinimumWidth(needed);
    };
    connect(&Theme::current(), &Theme::changed, this, measure);
    measure();
}

void StatusLine::setSession(AccountSession *session)
{
    m_session = session;
    m_links = std::make_unique<QObject>();
    m_saved->setText({});
    m_drafts->setText({});
    m_outbox->setText({});
    m_tick->stop();
    m_read->setText({});
    if (!session)
        return;
    const auto saved = [this] { refreshSaved(); };
    const auto counts = [this] { refreshCounts(); };
    const auto outbox = [this] { refreshOutbox(); };
    QObject *links = m_links.get();
    connect(session->saver(), &DraftSaver::dirty, links, saved);
    connect(session->saver(), &DraftSaver::saved, links, saved);
    connect(session->saver(), &DraftSaver::failed, links, saved);
    connect(session->book()->slices(), &Slices::begun, links, saved);
    connect(session->book()->slices(), &Slices::finished, links, saved);
    connect(session->links(), &LinkChecks::awaitedChanged, links, saved);
    connect(session->list(), &CandidateListModel::countsChanged, links, counts);
    connect(session->book(), &DraftBook::changed, links, counts);
    connect(session->engine()->outbox(), &Outbox::changed, links, outbox);
    connect(session->engine()->outbox(), &Outbox::loaded, links, outbox);
    connect(session->engine()->outbox(), &Outbox::loaded, links, counts);
    connect(session, &AccountSession::loaded, links, counts);
    connect(session->engine(), &SyncEngine::departuresChanged, links, outbox);
    refreshSaved();
    refreshCounts();
    refreshOutbox();
}

void StatusLine::refreshSaved()
{
    const DraftSaver &saver = *m_session->saver();
    const Slices &slices = *m_session->book()->slices();
    const int links = m_session->links()->awaited();
    const QString text = slices.isAtWork()   ? workText(slices)
                         : links > 0         ? tr("Checking %Ln link(s) before sending…", nullptr, links)
                         : saver.isSettled() ? savedText()
                         : saver.failure()   ? notSavedText()
                                             : savingText();
    if (text == m_saved->text()) // with each draft of many
        return;
    m_saved->setText(text);
    fit();
}

void StatusLine::refreshOutbox()
{
    if (!m_session)
        return;
    const int waiting = m_session->engine()->outbox()->count();
    const QDateTime next = m_session->engine()->nextDeparture();
    const auto seconds = static_cast<int>(secondsUntil(next, m_session->now()));
    QString text = waiting > 0 ? tr("%Ln in the outbox", nullptr, waiting) : QString();
    if (waiting > 0 && seconds > 0)
        text += u" · "_s + (m_session->engine()->isNextFirst() ? tr("sending in %Ln second(s)", nullptr, seconds)
                                                               : tr("next attempt in %Ln second(s)", nullptr, seconds));
    m_outbox->setText(text);
    fit();
    if (seconds > 0 && !m_tick->isActive())
        m_tick->start();
    else if (seconds <= 0)
        m_tick->stop();
}

void StatusLine::refreshCounts()
{
    const int drafts = m_session->candidates()->rows().unsentCount(); // what waits in the outbox is said beside it
    const bool isKnown = m_session->isLoaded() || m_session->engine()->outbox()->isLoaded(); // which of them wait
    m_drafts->setText(!isKnown ? QString() : drafts > 0 ? tr("%Ln draft(s)", nullptr, drafts) : tr("no drafts"));
    m_read->setText(tr("%Ln candidate(s) on this computer", nullptr, m_session->candidates()->rows().peopleCount()));
    fit();
}

/// Where there is no room for all, what matters least goes as a whole: half a word says nothing. Laid out at once:
/// while many drafts are made, what is in sight would be painted before the event that does it.
void StatusLine::fit()
{
    const QMargins around = layout()->contentsMargins();
    int room =
        width() - around.left() - around.right() - std::max(m_saved->minimumWidth(), m_saved->sizeHint().width());
    for (ElidedLabel *label : {m_outbox, m_drafts, m_read}) {
        room -= label->text().isEmpty() ? 0 : layout()->spacing() + label->sizeHint().width();
        label->setVisible(room >= 0);
    }
    layout()->activate();
}

void StatusLine::resizeEvent(QResizeEvent *)
{
    fit();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(ColorRole::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().color(ColorRole::Line));
}

} // namespace vivier
