// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QMimeData;

namespace vivier {

/// A link as a format of drag data holds it.
struct DragLink
{
    QString link;       ///< as written
    QString title = {}; ///< its words, as written
};

/// Drag formats do not say their encoding: a link begins with ASCII, so the place of the first zero byte tells it.
QString decodedDrag(const QByteArray &bytes);

/// The links of the first of text/x-moz-url, _NETSCAPE_URL and text/uri-list that names one.
QList<DragLink> dragLinks(const QMimeData &data);

/// One line, short, without what could disguise a text; "" when it is only the link again.
QString cleanDragTitle(const QString &title, const QString &link);

} // namespace vivier
