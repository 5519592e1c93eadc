#pragma once

#include <QString>
#include <QWidget>

class QPainter;

namespace vivier {

// First letters of both names, by grapheme, so that a letter keeps its marks. Arabic letters are kept from joining and
// the article is skipped; in Han, Kana and Hangul the family name's one sign stands alone. Empty names give "?".
QString initialsOf(const QString &firstName, const QString &lastName);

// A circle with the initials. Decoration: the name is always beside it.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int side = 60, QWidget *parent = nullptr);

    void setName(const QString &firstName, const QString &lastName);
    QString initials() const { return m_initials; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    // For list delegates.
    static void paint(QPainter &painter, const QRect &rect, const QString &initials);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    QString m_initials;
};

} // namespace vivier
