// SPDX-License-Identifier: MIT
#include "widgets/linkfield.h"

#include "candidate/linkrepair.h"
#include "theme/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace vivier {

using namespace Qt::StringLiterals;

LinkField::LinkField(QWidget *parent)
    : TextField(parent)
{
    setAcceptDrops(true);
    setInputMethodHints(Qt::ImhUrlCharactersOnly);
    setTrailingAction(u"external-link"_s, tr("Open in the browser"), true);
    connect(this, &TextField::trailingTriggered, this, [this] { Q_EMIT events()->openRequested(text()); });
}

void LinkField::setDashedWhenEmpty(bool dashed)
{
    m_dashedWhenEmpty = dashed;
    update();
}

bool LinkField::mayHoldLink(const QMimeData *data)
{
    static constexpr std::array formats = {"text/uri-list"_L1, "text/x-moz-url"_L1, "_NETSCAPE_URL"_L1, "text/html"_L1,
                                           "text/plain"_L1};
    const bool isCard = data && data->hasFormat("text/vcard"_L1); // somebody else's links
    return data && !isCard &&
           std::ranges::any_of(formats, [&](QLatin1StringView format) { return data->hasFormat(format); });
}

void LinkField::setDropState(bool on)
{
    m_dropState = on;
    update();
}

void LinkField::dragEnterEvent(QDragEnterEvent *event)
{
    if (isReadOnly() || !mayHoldLink(event->mimeData())) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction); // never let the browser move its page away
    event->accept();
    setDropState(true);
}

void LinkField::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void LinkField::dragLeaveEvent(QDragLeaveEvent *event)
{
    setDropState(false);
    event->accept();
}

void LinkField::dropEvent(QDropEvent *event)
{
    setDropState(false);
    if (isReadOnly() || !mayHoldLink(event->mimeData())) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT events()->dropped(event->mimeData());
}

bool LinkField::offersTrailing() const
{
    return isWebLink(QUrl(text()));
}

void LinkField::refine(FieldLook &look) const
{
    look.dashed = m_dashedWhenEmpty && text().isEmpty();
    look.dropTarget = m_dropState;
}

void LinkField::paintEvent(QPaintEvent *event)
{
    if (!m_dropState) {
        TextField::paintEvent(event);
        return;
    }
    FieldLook look;
    look.dropTarget = true;
    QPainter painter(this);
    paintField(painter, rect(), look);
    painter.setFont(Theme::current().font(Theme::Type::BodyStrong));
    painter.setPen(Theme::current().color(ColorRole::Accent));
    painter.drawText(rect(), Qt::AlignCenter, tr("Drop the link here"));
}

} // namespace vivier
