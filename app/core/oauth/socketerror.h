// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QAbstractSocket>
#include <QSslCertificate>
#include <QSslError>

namespace Tokenshelf {

/** Why a connection failed, in our words; `proxied` where it was the proxy's part that failed. */
Error socketError(const QString &host, const QAbstractSocket &socket, bool proxied);

/** What was wrong with a server's certificate. The detail of `tls_unknown_authority` is the name of whoever signed it. */
Error certificateError(const QString &host, const QList<QSslError> &errors, const QList<QSslCertificate> &chain);

} // namespace Tokenshelf
