// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/authorizationserver.h"

namespace Tokenshelf {

/** The permission that a read of this path ("/bibs/1000001", after the version) needs; empty when there is nothing at the path. */
QString sierraPermission(const QByteArray &path);

/**
 * Answers a read of branches, bibs or items from a small demonstration library (providers page 1.13, 1.15): limit, offset, deleted=true;
 * nothing found is 404/107. The path is one that sierraPermission() knows.
 */
PracticeAnswer sierraRecords(const QByteArray &path, const ServerRequest &request);

} // namespace Tokenshelf
