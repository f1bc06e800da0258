// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/network.h"

namespace Tokenshelf {

/** QNetworkAccessManager without its defaults that leak (security: redirects, cookies, repeated POSTs), each reply watched by a ReplyGuard.
 */
class StrictManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    StrictManager(const NetworkLimits &limits, QObject *parent);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original, QIODevice *body) override;

private:
    NetworkLimits m_limits;
};

} // namespace Tokenshelf
