// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Tokenshelf {

/** Creates a folder with mode 0700, or tightens it. Errors: Invalid with code `not_writable`; one that belongs to somebody else is refused so. */
Result<> preparePrivateFolder(const QString &path);

/**
 * Writes a file whole or not at all, mode 0600, synced with its folder. QSaveFile alone loses the old file on a full disk and says it succeeded (measured). A
 * symbolic link in its place is replaced, never written through. Errors: Invalid with code `disk_full` or `not_writable`.
 */
Result<> writeFile(const QString &path, const QByteArray &content);

} // namespace Tokenshelf
