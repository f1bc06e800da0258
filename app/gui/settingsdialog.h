// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace Tokenshelf {

class Settings;

/** What a person may choose. Cancel changes nothing. */
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /** Whether the practice server is a matter of this profile. */
    enum class Practice { Offered, Absent };

    SettingsDialog(Settings &settings, Practice practice, QWidget *parent = nullptr);

    void accept() override;

private:
    Settings &m_settings;
    QSpinBox *m_clipboard;
    QComboBox *m_language;
    QCheckBox *m_practice = nullptr;
};

} // namespace Tokenshelf
