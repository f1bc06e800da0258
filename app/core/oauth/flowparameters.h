// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/oauthclient.h"

#include <QMultiMap>
#include <QVariant>

namespace Tokenshelf {

/** What one attempt sends beyond the client's own values. */
struct FlowSecrets
{
    Secret state;
    Secret verifier;
    Secret code; ///< empty before it came
    QUrl redirect; ///< empty: no redirect_uri is sent
};

/**
 * The parameters of the authorization request (RFC 6749 4.1.1, RFC 7636 4.3) and of the token request (4.1.3, 4.5), each percent-encoded by
 * us: Qt sends + and / raw in some places and encodes % twice in others (measured on 6.4.2 to 6.11.2), and throws the authorization URL's
 * own query away.
 */
void setAuthorizationParameters(QMultiMap<QString, QVariant> &parameters, const ClientContext &client, const FlowSecrets &secrets);
void setTokenParameters(QMultiMap<QString, QVariant> &parameters, const ClientContext &client, const FlowSecrets &secrets);

} // namespace Tokenshelf
