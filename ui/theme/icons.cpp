// SPDX-License-Identifier: MIT
#include "theme/icons.h"

#include "theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace vivier {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    for (const auto &folder : {u":/icons/lucide/"_s, u":/icons/simple/"_s}) {
        QString path = folder + name + u".svg"_s;
        if (QFile::exists(path))
            return path;
    }
    return {};
}

// The SVG's text with our stroke; simple-icons name no colour at all, so they get the placeholder too.
const QString &sourceOf(const QString &name)
{
    static QHash<QString, QString> sources;
    auto it = sources.find(name);
    if (it == sources.end()) {
        QString text;
        QFile file(pathOf(name));
        if (file.open(QIODevice::ReadOnly))
            text = QString::fromUtf8(file.readAll());
        text.replace("stroke-width=\"2\""_L1, "stroke-width=\"%1\""_L1.toString().arg(iconStroke));
        if (!text.contains("currentColor"_L1))
            text.replace("<svg "_L1, "<svg fill=\"currentColor\" "_L1);
        it = sources.insert(name, text);
    }
    return *it;
}

// Those that point along the line: where it runs from right to left, they point the other way.
bool isTurned(const QString &name)
{
    static const QSet<QString> pointing{u"arrow-right"_s, u"chevron-left"_s, u"chevron-right"_s, u"corner-down-right"_s,
                                        u"log-in"_s,      u"log-out"_s,      u"panel-right"_s,   u"redo-2"_s,
                                        u"send"_s,        u"undo-2"_s};
    return QGuiApplication::layoutDirection() == Qt::RightToLeft && pointing.contains(name);
}

QPixmap render(const QString &name, ColorRole token, const QSize &pixels)
{
    const QColor colour = Theme::current().color(token);
    const bool turned = isTurned(name);
    const QString key = u"vivier/%1/%2/%3x%4"_s.arg(turned ? u"turned-"_s + name : name, colour.name())
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QString svg = sourceOf(name);
    svg.replace("currentColor"_L1, colour.name());
    QSvgRenderer renderer(svg.toUtf8());
    QPainter painter(&pixmap);
    const int side = std::min(pixels.width(), pixels.height());
    renderer.render(&painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    painter.end();
    if (turned)
        pixmap = QPixmap::fromImage(pixmap.toImage().mirrored(true, false));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, ColorRole token)
        : m_name(std::move(name))
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, tokenFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, tokenFor(mode), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return render(m_name, tokenFor(mode), size); // size is in device pixels already
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return u"vivier"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    ColorRole tokenFor(QIcon::Mode mode) const { return mode == QIcon::Disabled ? ColorRole::FieldLine : m_token; }

    QString m_name;
    ColorRole m_token;
};

} // namespace

QIcon themedIcon(const QString &name, ColorRole token)
{
    if (pathOf(name).isEmpty())
        return {};
    return QIcon(new ThemedIconEngine(name, token));
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, ColorRole token)
{
    // The device a painter names may be a widget that is drawn into a picture of another scale: ask the transform.
    const QTransform transform = painter.deviceTransform();
    const qreal ratio = std::clamp(std::hypot(transform.m11(), transform.m12()), 0.5, 8.0);
    const QSize pixels(static_cast<int>(std::ceil(rect.width() * ratio)),
                       static_cast<int>(std::ceil(rect.height() * ratio)));
    if (pixels.isEmpty())
        return;
    QPixmap pixmap = render(name, token, pixels);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/vivier.svg"_s);
}

} // namespace vivier
