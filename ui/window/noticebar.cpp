#include "window/noticebar.h"

#include <utility>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QString actionText(Notice::Action action)
{
    switch (action) {
    case Notice::Action::None:
        return {};
    case Notice::Action::Retry:
        return NoticeBar::tr("Try again");
    case Notice::Action::SendAnyway:
        return NoticeBar::tr("Send anyway");
    case Notice::Action::OpenMatch:
        return NoticeBar::tr("Open that candidate");
    case Notice::Action::AllowWrites:
        return NoticeBar::tr("I have looked, allow writing");
    case Notice::Action::NewToken:
        return NoticeBar::tr("Give a new token…");
    case Notice::Action::OpenConflict:
        return NoticeBar::tr("Compare…");
    case Notice::Action::OpenOutbox:
        return NoticeBar::tr("Open the outbox");
    }
    return {};
}

Banner::Tone toneOf(Notice::Level level)
{
    switch (level) {
    case Notice::Level::Info:
        return Banner::Tone::Info;
    case Notice::Level::Warning:
        return Banner::Tone::Warn;
    case Notice::Level::Bad:
        return Banner::Tone::Bad;
    }
    return Banner::Tone::Info;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : Banner(parent)
{
    setClosable(true);
    setObjectName(u"noticeBanner"_s);
    connect(this, &Banner::actionTriggered, this, &NoticeBar::act);
}

void NoticeBar::show(const Notice &notice)
{
    m_notice = notice;
    m_accept = nullptr;
    QStringList buttons;
    if (const QString text = actionText(notice.action); !text.isEmpty())
        buttons.append(text);
    if (notice.action == Notice::Action::OpenMatch)
        buttons.append(tr("Create a second one"));
    say(toneOf(notice.level), notice.text, buttons);
}

void NoticeBar::offer(const QString &text, const QString &button, std::function<void()> accept)
{
    m_notice = {};
    m_accept = std::move(accept);
    say(m_accept ? Tone::Info : Tone::Warn, text, m_accept ? QStringList(button) : QStringList());
}

void NoticeBar::candidateChanged(const QString &key)
{
    if (!m_notice.key.isEmpty() && m_notice.key != key)
        hide();
}

void NoticeBar::act(int button)
{
    hide();
    if (m_accept)
        std::exchange(m_accept, nullptr)();
    else if (button == 0)
        Q_EMIT acted(m_notice);
    else
        Q_EMIT secondRequested(m_notice.key); // the notice's candidate: the recruiter may have gone on to another
}

} // namespace vivier
