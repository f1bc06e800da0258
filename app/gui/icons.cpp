// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace Tokenshelf {
namespace {

QString path(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

QColor colorOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::WindowText);
}

/** Keeps the drawing's shape and takes the colour from the palette at the moment of painting. */
class SymbolEngine : public QIconEngine
{
public:
    explicit SymbolEngine(const QString &name) : m_name(name), m_drawing(path(name)) { }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size() * painter->device()->devicePixelRatioF(), mode, state, 1));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor color = colorOf(mode);
        const QString key = u"tokenshelf/%1/%2x%3/%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(color.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = m_drawing.pixmap(size, 1.0);
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

private:
    QString m_name;
    QIcon m_drawing;
};

} // namespace

QIcon symbol(const QString &name)
{
    return QIcon(new SymbolEngine(name));
}

QIcon providerIcon(const QString &name)
{
    return QIcon(QFile::exists(path(name)) ? path(name) : path(u"custom"_s));
}

QIcon environmentIcon(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return symbol(u"production"_s);
    case Environment::Sandbox:
        return symbol(u"sandbox"_s);
    case Environment::Practice:
        return symbol(u"practice"_s);
    }
    return {};
}

QIcon applicationIcon()
{
    return QIcon(path(u"tokenshelf"_s));
}

} // namespace Tokenshelf
