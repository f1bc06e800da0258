// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

#include <chrono>

namespace Tokenshelf {

/** What a person chose, and where the windows were. In the profile's own folder; never a secret, never an account. */
class Settings
{
public:
    explicit Settings(const QString &folder);

    std::chrono::seconds clipboardStay() const; ///< between Copier::shortest and longest
    void setClipboardStay(std::chrono::seconds stay);
    bool startsPracticeServer() const;
    void setStartsPracticeServer(bool starts);
    /** ISO 639, or empty for the system's. Obeyed from the next start on. */
    QString language() const;
    void setLanguage(const QString &language);

    /** A window's or a splitter's own saved state. */
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

private:
    void set(const QString &key, const QVariant &value);

    QString m_folder;
    QSettings m_settings;
};

} // namespace Tokenshelf
