// SPDX-License-Identifier: MIT
#pragma once

class QHelpEvent;
class QLabel;
class QObject;
class QPoint;
class QRect;
class QString;
class QWidget;

namespace vivier {

/// Shows a tip: plain text, each line in its own direction, at most 2000 characters and 30 lines of 520 pixels. Its
/// words may be anybody's, of any length. Empty: the tip that is shown goes.
void showTip(const QPoint &global, const QString &words, QWidget *widget);

/// What a delegate also is when helpEvent() shows tips, by showTip(), that are not the items' ToolTipRole.
class OwnTips
{
};

/// Every tip of the application passes here: the theme tells of the event before the widget sees it. True: it is shown.
bool takeTip(QObject *watched, QHelpEvent *event);

/// A label that was not made plain, Qt's own tip among them, is plain before its words are laid out.
void makePlain(QLabel *label);

} // namespace vivier
