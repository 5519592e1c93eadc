// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace vivier {

/// A label whose words are nothing but words: what looks like markup in them is shown as it is written, and no file or
/// address that they name is opened. Every label of the window is one.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
};

/// For words of others on several lines: a word that is longer than a line ends in the middle of it, and does not run
/// out of it.
QString breakable(const QString &words);

/// For sentences in a label whose words can be selected: Qt lays each line of these out by its first strong letter,
/// also when that is in a name of another script that is kept by itself (isolated()), and the whole sentence turns
/// round. Such a line begins with the mark of the window's direction.
QString inWindowDirection(const QString &words);

/// Words of others in the text of a button or menu: "R&D" has no mnemonic.
QString withoutMnemonic(QString words);

} // namespace vivier
