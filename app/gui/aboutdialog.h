// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Tokenshelf {

/** What this is, under which licence, and the versions that a report of a fault needs. Asking OpenSSL for its version loads it: only when
 * opened. */
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /** `keychain` is the password store in use, in words. */
    explicit AboutDialog(const QString &keychain, QWidget *parent = nullptr);
};

/** Name and key of everything in `shortcuts`, to be read. */
QDialog *makeShortcutsDialog(const QList<QPair<QString, QString>> &shortcuts, QWidget *parent);

} // namespace Tokenshelf
