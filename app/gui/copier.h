// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bootclock.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QClipboard;

namespace Tokenshelf {

/** What a secret on the clipboard is, for the messages. */
enum class Copied { Token, ClientSecret };

/** Whether the desktop lets this program change the clipboard now: Wayland, that of the active window alone. */
bool mayChangeClipboard();

/**
 * The one way by which a secret reaches the clipboard, and one for all windows: marked as a password for clipboard managers
 * (x-kde-passwordManagerHint), never in the middle-click selection, and taken away after a while, when the program ends, or when its account
 * goes; but only while the clipboard still holds what was put there. Where a desktop lets only the active window change the clipboard
 * (Wayland), that waits and says so.
 */
class Copier : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds shortest{10};
    static constexpr std::chrono::seconds usual{30};
    static constexpr std::chrono::seconds longest{120};

    /** The clock counts sleep too: what was copied before is gone after it. */
    explicit Copier(QObject *parent = nullptr, BootClock clock = systemBootClock(), std::function<bool()> mayChange = mayChangeClipboard);
    ~Copier() override;

    /** How long a copied secret stays, from the next copy on; kept between shortest and longest. */
    void setStay(std::chrono::seconds stay);
    std::chrono::seconds stay() const { return m_stay; }

    /** `name` is whose it is, for the messages. */
    void copySecret(const Secret &secret, const QString &name, Copied what = Copied::Token);
    /** For what is no secret: stays until something else is copied. */
    void copyText(const QString &text);
    /** Takes the secret away now, if it is still there. */
    void clear();

    /** Whether a secret of ours is believed to be on the clipboard. */
    bool holdsSecret() const { return !m_marker.isEmpty(); }
    /** Whose the last one was, and what. */
    QString name() const { return m_name; }
    Copied what() const { return m_what; }
    /** Until it is taken away. */
    std::chrono::seconds left() const;
    /** Whether the time is up, but the desktop lets the clipboard be changed from an active window alone. */
    bool waitsForFocus() const { return m_waitsForFocus; }

signals:
    /** Once a second while a secret is there, and when something about it changes. */
    void changed();
    /** It is gone: taken away, or `foreign` when something else had been copied meanwhile. */
    void cleared(bool foreign);

private:
    bool isOurs() const;
    void tick();
    void forget(bool foreign);
    void activated(Qt::ApplicationState state);

    QClipboard *m_clipboard;
    QTimer m_timer;
    std::chrono::seconds m_stay = usual;
    BootClock m_clock;
    std::function<bool()> m_mayChange;
    std::chrono::milliseconds m_end{};
    QByteArray m_marker;
    QString m_name;
    Copied m_what = Copied::Token;
    bool m_waitsForFocus = false;
};

} // namespace Tokenshelf
