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

/**
 * Finds each picture of a drawing again by the drawing's name: Qt's own engine keeps one for every QIcon that was ever painted, until its
 * cache is full.
 */
class DrawingEngine : public QIconEngine
{
public:
    explicit DrawingEngine(const QString &name) : m_name(name) { }

    QIconEngine *clone() const override { return new DrawingEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size() * painter->device()->devicePixelRatioF(), mode, state, 1));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QString key = u"tokenshelf/%1/%2x%3/%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(look(mode));
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = draw(size, mode);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

protected:
    /** What a picture depends on beside its size. */
    virtual QString look(QIcon::Mode mode) const { return u"mode%1"_s.arg(int(mode)); }
    virtual QPixmap draw(const QSize &size, QIcon::Mode mode) const { return QIcon(path(m_name)).pixmap(size, 1.0, mode); }

private:
    QString m_name;
};

/** Keeps the drawing's shape and takes the colour from the palette at the moment of painting. */
class SymbolEngine : public DrawingEngine
{
public:
    using DrawingEngine::DrawingEngine;

    QIconEngine *clone() const override { return new SymbolEngine(*this); }

protected:
    QString look(QIcon::Mode mode) const override { return QString::number(colorOf(mode).rgba()); }

    QPixmap draw(const QSize &size, QIcon::Mode mode) const override
    {
        QPixmap pixmap = DrawingEngine::draw(size, QIcon::Normal);
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colorOf(mode));
        painter.end();
        return pixmap;
    }
};

} // namespace

QIcon symbol(const QString &name)
{
    return QIcon(new SymbolEngine(name));
}

QIcon providerIcon(const QString &name)
{
    return QIcon(new DrawingEngine(QFile::exists(path(name)) ? name : u"custom"_s));
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
