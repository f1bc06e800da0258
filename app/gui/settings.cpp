// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings.h"

#include "core/appcontext.h"
#include "core/base/error.h"
#include "gui/copier.h"

namespace Tokenshelf {

Settings::Settings(const QString &folder) : m_folder(folder), m_settings(AppContext::settingsFile(folder), QSettings::IniFormat) { }

void Settings::set(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
    m_settings.sync();
    AppContext::syncSettings(m_folder);
}

std::chrono::seconds Settings::clipboardStay() const
{
    const std::chrono::seconds stay(m_settings.value("clipboard/seconds"_L1, static_cast<int>(Copier::usual.count())).toInt());
    return std::clamp(stay, Copier::shortest, Copier::longest);
}

void Settings::setClipboardStay(std::chrono::seconds stay)
{
    set(u"clipboard/seconds"_s, static_cast<int>(stay.count()));
}

bool Settings::startsPracticeServer() const
{
    return m_settings.value("practice/start"_L1, false).toBool();
}

void Settings::setStartsPracticeServer(bool starts)
{
    set(u"practice/start"_s, starts);
}

QString Settings::language() const
{
    return m_settings.value("language"_L1).toString();
}

void Settings::setLanguage(const QString &language)
{
    set(u"language"_s, language);
}

QByteArray Settings::state(const QString &name) const
{
    return m_settings.value(u"state/"_s + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    set(u"state/"_s + name, state);
}

} // namespace Tokenshelf
