// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/httpserver.h"

namespace Tokenshelf {

/** JSON without more: introspection and /api/v2/. */
ServerResponse djangoJson(int status, const QByteArray &body);

/** JSON that must not be stored: the token endpoint and revocation (RFC 6749 5.1). */
ServerResponse oauthJson(int status, const QByteArray &body);

/** 400 with an error of RFC 6749 5.2, as oauthlib words it. */
ServerResponse oauthError(const QByteArray &error, const QByteArray &description = {});

/** 401 invalid_client with its challenge. */
ServerResponse invalidClient();

/** Django's page for an address that does not exist. */
ServerResponse djangoNotFound();

/** 405, with what would be right. */
ServerResponse methodNotAllowed(const QByteArray &allowed);

} // namespace Tokenshelf
