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
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

    void accept() override;

private:
    Settings &m_settings;
    QSpinBox *m_clipboard;
    QCheckBox *m_practice;
    QComboBox *m_language;
};

} // namespace Tokenshelf
