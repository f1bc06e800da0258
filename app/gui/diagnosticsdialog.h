// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostics.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Tokenshelf {

/** Shows what would help somebody who helps, all of it, before it is saved where the person wants it. Nothing is sent. */
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(AppContext &context, QWidget *parent = nullptr);

    void save(const QString &path);

private:
    void chooseFile();

    QByteArray m_report;
    QPlainTextEdit *m_preview;
    QPushButton *m_save;
    QLabel *m_outcome;
};

} // namespace Tokenshelf
