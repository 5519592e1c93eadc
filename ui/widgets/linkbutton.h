// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

namespace vivier {

// An icon and one line of words that lead somewhere. Where there is no room the words end in "…", and the tooltip has
// them whole.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &icon, Theme::Type type, ColorRole token, QWidget *parent = nullptr);

    // As they are: an "&" is a letter.
    void setWords(const QString &words);
    QString words() const { return m_words; }
    void setIconToken(ColorRole token);
    void setMark(const QString &icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wordsAt() const;
    void tellWhole();

    QString m_icon;
    Theme::Type m_type;
    ColorRole m_token;
    ColorRole m_iconToken = ColorRole::Soft;
    QString m_words;
};

} // namespace vivier
