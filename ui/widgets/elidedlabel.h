// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QString>
#include <QWidget>

namespace vivier {

// One line of text that never asks for more room than it is given: it ends in "…" and its tooltip has the whole text.
class ElidedLabel : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit ElidedLabel(const QString &text = {}, Theme::Type type = Theme::Type::Body,
                         ColorRole token = ColorRole::Text, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setToken(ColorRole token);
    void setStruckOut(bool struck);
    bool isElided() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QFont textFont() const;
    void tellWhole();

    QString m_text;
    Theme::Type m_type;
    ColorRole m_token;
    bool m_struck = false;
};

} // namespace vivier
