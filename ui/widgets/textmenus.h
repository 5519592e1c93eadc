#pragma once

#include <QObject>

namespace vivier {

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
