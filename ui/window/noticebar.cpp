#include "window/noticebar.h"

#include "theme/theme.h"

#include <QEvent>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 960; // a line that is longer is hard to read
constexpr int above = 56;   // the buttons at the bottom of a pane, which it must not cover

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
    case Notice::Action::ConfirmAddress:
        return NoticeBar::tr("Use the new address…");
    case Notice::Action::OpenConflict:
        return NoticeBar::tr("Compare…");
    case Notice::Action::OpenOutbox:
        return NoticeBar::tr("Open the outbox");
    case Notice::Action::Unlock:
        return NoticeBar::tr("Unlock…");
    case Notice::Action::GoToAccount:
        return NoticeBar::tr("Go to that account");
    case Notice::Action::UseAsResume:
        return NoticeBar::tr("Use as resume");
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

NoticeBar::NoticeBar(QWidget *page)
    : Banner(page->parentWidget())
    , m_page(page)
{
    page->installEventFilter(this);
    setClosable(true);
    setObjectName(u"noticeBanner"_s);
    connect(this, &Banner::actionTriggered, this, &NoticeBar::act);
}

void NoticeBar::tell(const Notice &notice)
{
    m_notice = notice;
    QStringList buttons;
    if (const QString text = actionText(notice.action); !text.isEmpty())
        buttons.append(text);
    if (notice.action == Notice::Action::OpenMatch)
        buttons.append(tr("Create a second one"));
    say(toneOf(notice.level), notice.text, buttons);
}

void NoticeBar::candidateChanged(const QString &key)
{
    if (!m_notice.key.isEmpty() && m_notice.key != key)
        hide();
}

void NoticeBar::follow(const QString &from, const QString &to)
{
    for (QString *key : {&m_notice.key, &m_notice.match}) {
        if (*key == from)
            *key = to;
    }
}

bool NoticeBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        place();
    if (event->type() == QEvent::Hide && isHidden()) // not with its window
        Q_EMIT freed();
    return Banner::event(event);
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return Banner::eventFilter(watched, event);
}

void NoticeBar::place()
{
    const QRect page = m_page->geometry();
    const int width = qMin(page.width() - 2 * size::space4, Theme::current().px(widest));
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    setGeometry(page.left() + (page.width() - width) / 2, page.bottom() - height - Theme::current().px(above), width,
                height);
    raise();
}

void NoticeBar::act(int button)
{
    hide();
    if (button == 0)
        Q_EMIT acted(m_notice);
    else
        Q_EMIT secondRequested(m_notice.key); // the notice's candidate: the recruiter may have gone on to another
}

} // namespace vivier
