#include "widgets/avatar.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

// The first grapheme that begins with a letter or figure.
QString firstGrapheme(QString name)
{
    name = name.trimmed();
    if (name.startsWith(u"ال"_s) && name.size() > 3)
        name.remove(0, 2); // the Arabic article, as one skips "the"
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        const QString grapheme = name.mid(start, end - start);
        const char32_t letter = grapheme.toUcs4().value(0);
        if (QChar::isLetterOrNumber(letter))
            return grapheme.toUpper();
        start = end;
    }
    return {};
}

QChar::Script scriptOf(const QString &grapheme)
{
    return grapheme.isEmpty() ? QChar::Script_Unknown : QChar::script(grapheme.toUcs4().value(0));
}

} // namespace

QString initialsOf(const QString &firstName, const QString &lastName)
{
    const QString first = firstGrapheme(firstName.left(200));
    const QString last = firstGrapheme(lastName.left(200));
    QString family = last.isEmpty() ? first : last;
    const QChar::Script script = scriptOf(family);
    if (script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana ||
        script == QChar::Script_Katakana)
        return family;
    if (first.isEmpty() && last.isEmpty())
        return u"?"_s;
    if (script == QChar::Script_Arabic && !first.isEmpty() && !last.isEmpty())
        return first + QChar(0x200c) + last;
    return first + last;
}

Avatar::Avatar(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_initials(u"?"_s)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString &firstName, const QString &lastName)
{
    m_initials = initialsOf(firstName, lastName);
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = Theme::current().px(m_side);
    return {side, side};
}

void Avatar::paint(QPainter &painter, const QRect &rect, const QString &initials)
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(rect.width(), rect.height());
    QRect circle(0, 0, side, side);
    circle.moveCenter(rect.center());
    QPainterPath path;
    path.addEllipse(QRectF(circle));
    painter.fillPath(path, theme.color(Token::Wash));
    QFont font = theme.font(Theme::Type::BodyStrong);
    font.setPixelSize(std::max(6, side * 36 / 100));
    painter.setFont(font);
    painter.setPen(theme.color(Token::Accent));
    painter.drawText(circle, Qt::AlignCenter, initials);
    painter.restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_initials);
}

} // namespace vivier
