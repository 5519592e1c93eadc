// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace vivier {

/// What the menu of a text can offer.
struct TextOffer
{
    bool isEditable = false;
    bool isSelected = false;
    bool isFilled = false;
    bool mayBeCopied = true; ///< a password may not
};

TextOffer offerOf(const QWidget *text);
/// The text that `widget` is, or is the surface or the frame of; nullptr: it is none.
QWidget *textAt(QWidget *widget);

/// The menu of every text of the program that belongs to no field of a candidate (those have one of their own): lines,
/// pages, and labels that can be selected. Qt's is in English where its translations are not installed, and its undo is
/// another than the window's.
class TextMenus : public QObject
{
public:
    /// From now on, as long as this lives.
    explicit TextMenus(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vivier
