// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QGenericPlugin>
#include <QWindow>

#include <chrono>

namespace {

/**
 * Writes, once the first paint of a window on the screen has been handled, the time of the steady clock in nanoseconds and below it what
 * the process has mapped by then. "Handled" is: an exposed window's widgets were painted, what they painted was handed to the screen, and
 * the program is back in its event loop.
 */
class FirstPaintWatch : public QObject
{
public:
    explicit FirstPaintWatch(const QString &report) : m_report(report) { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *window = qobject_cast<QWindow *>(watched);
        if (event->type() == QEvent::Expose && window && window->isExposed())
            m_exposed = true;
        if (event->type() == QEvent::Paint && m_exposed && watched->isWidgetType()) {
            qApp->removeEventFilter(this);
            QMetaObject::invokeMethod(this, [this] { write(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void write() const
    {
        const std::chrono::nanoseconds now = std::chrono::steady_clock::now().time_since_epoch();
        QFile maps(QStringLiteral("/proc/self/maps"));
        QFile file(m_report + QStringLiteral(".new"));
        if (!maps.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
            qFatal("the first paint cannot be reported");
        file.write(QByteArray::number(qlonglong(now.count())) + '\n' + maps.readAll());
        file.close();
        file.rename(m_report);
    }

    QString m_report;
    bool m_exposed = false;
};

} // namespace

/** Loaded into any Qt program by QT_QPA_GENERIC_PLUGINS=firstpaint:FILE, so that the program needs no hook of its own. */
class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject *create(const QString &, const QString &specification) override { return new FirstPaintWatch(specification); }
};
#include "firstpaintplugin.moc"
