// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/copier.h"

#include "core/base/error.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

namespace Tokenshelf {
namespace {

const QString markerType = u"application/x-tokenshelf-copy"_s; // tells our own copy from the same text copied elsewhere

QMimeData *secretData(const Secret &secret, const QByteArray &marker)
{
    auto *data = new QMimeData;
    data->setData(u"text/plain"_s, secret.reveal().toByteArray());
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // KDE's clipboard, and those who follow it, keep no copy
    data->setData(markerType, marker);
    return data;
}

} // namespace

bool mayChangeClipboard()
{
    return !QGuiApplication::platformName().startsWith("wayland"_L1) || QGuiApplication::applicationState() == Qt::ApplicationActive;
}

Copier::Copier(QObject *parent, BootClock clock, std::function<bool()> mayChange)
    : QObject(parent), m_clipboard(QGuiApplication::clipboard()), m_clock(std::move(clock)), m_mayChange(std::move(mayChange))
{
    m_timer.setInterval(1000);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may come early, and show a second twice
    connect(&m_timer, &QTimer::timeout, this, &Copier::tick);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Copier::clear);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &Copier::activated);
    connect(m_clipboard, &QClipboard::dataChanged, this, [this] {
        if (holdsSecret() && !isOurs())
            forget(true);
    });
}

Copier::~Copier()
{
    disconnect(m_clipboard, nullptr, this, nullptr);
    if (holdsSecret() && isOurs())
        m_clipboard->clear();
}

void Copier::setStay(std::chrono::seconds stay)
{
    m_stay = std::clamp(stay, shortest, longest);
}

void Copier::copySecret(const Secret &secret, const QString &name, Copied what)
{
    m_marker.clear(); // what we put there before is being replaced, not taken by somebody else
    const QByteArray marker = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_clipboard->setMimeData(secretData(secret, marker), QClipboard::Clipboard);
    m_marker = marker;
    m_name = name;
    m_what = what;
    m_waitsForFocus = false;
    m_end = m_clock() + m_stay;
    m_timer.start();
    emit changed();
}

void Copier::copyText(const QString &text)
{
    m_clipboard->setText(text, QClipboard::Clipboard);
}

void Copier::clear()
{
    if (!holdsSecret())
        return;
    if (!isOurs())
        return forget(true);
    if (!m_mayChange()) {
        m_waitsForFocus = true;
        m_timer.stop();
        emit changed();
        return;
    }
    m_marker.clear();
    m_clipboard->clear(QClipboard::Clipboard);
    forget(false);
}

std::chrono::seconds Copier::left() const
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_end - m_clock());
    return holdsSecret() ? std::max(left, std::chrono::seconds(0)) : std::chrono::seconds(0);
}

bool Copier::isOurs() const
{
    const QMimeData *data = m_clipboard->mimeData(QClipboard::Clipboard);
    return data && data->data(markerType) == m_marker;
}

void Copier::tick()
{
    if (left().count() == 0)
        clear();
    else
        emit changed();
}

void Copier::forget(bool foreign)
{
    m_marker.clear();
    m_waitsForFocus = false;
    m_timer.stop();
    emit cleared(foreign);
}

void Copier::activated(Qt::ApplicationState state)
{
    if (state == Qt::ApplicationActive && m_waitsForFocus)
        clear();
}

} // namespace Tokenshelf
