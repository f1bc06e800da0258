// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lockwatch.h"

#include "core/base/error.h"

#include <QDBusConnection>

namespace Tokenshelf {

namespace {

/** The object of this session at logind, whose path is the id with all but letters and digits escaped; empty, for any, where there is no id. */
QString sessionPath()
{
    const QByteArray id = qgetenv("XDG_SESSION_ID");
    if (id.isEmpty())
        return {};
    QString path = u"/org/freedesktop/login1/session/"_s;
    for (qsizetype at = 0; at < id.size(); ++at) {
        const QChar character(QLatin1Char(id.at(at)));
        const bool plain = (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z') || (character.isDigit() && at > 0);
        path += plain ? QString(character) : u"_%1"_s.arg(uint(character.unicode()), 2, 16, QChar(u'0'));
    }
    return path;
}

} // namespace

LockWatch::LockWatch(QObject *parent) : QObject(parent)
{
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, sessionPath(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                                         SIGNAL(locked()));
    for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        QDBusConnection::sessionBus().connect(name, {}, name, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
}

void LockWatch::screenSaverChanged(bool active)
{
    if (active)
        emit locked();
}

} // namespace Tokenshelf
