#pragma once

#include <QPixmap>
#include <QString>
#include <QWidget>

class QPainter;

namespace vivier {

// First letters of both names, by grapheme, so that a letter keeps its marks. Arabic letters are kept from joining and
// the article is skipped; in Han, Kana and Hangul the family name's one sign stands alone. Empty names give "?".
QString initialsOf(const QString &firstName, const QString &lastName);

// A circle with the initials or a picture cut to it. Decoration: the name is always beside it.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int side = 60, QWidget *parent = nullptr);

    void setName(const QString &firstName, const QString &lastName);
    void setPicture(const QPixmap &picture); // null: initials
    QString initials() const { return m_initials; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    // For list delegates.
    static void paint(QPainter &painter, const QRect &rect, const QString &initials, const QPixmap &picture = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    QString m_initials;
    QPixmap m_picture;
};

} // namespace vivier
