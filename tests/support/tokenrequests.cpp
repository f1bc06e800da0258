// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tokenrequests.h"

#include "support/wiretap.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokenshelf {

namespace {

/** The first secret of that name, or nothing. */
QByteArray secretNamed(const QString &name, const QByteArray &traffic)
{
    const auto secrets = secretsIn(traffic);
    const auto found = std::find_if(secrets.begin(), secrets.end(), [&](const auto &secret) { return secret.first == name; });
    return found == secrets.end() ? QByteArray() : found->second;
}

} // namespace

void TokenRequests::heard(const QByteArray &request, const QByteArray &answer, const QDateTime &when)
{
    static const QRegularExpression wanted(u"^POST \\S+/token/? "_s);
    if (!wanted.match(QString::fromLatin1(request.left(200))).hasMatch())
        return;
    const QByteArray owner = ownerOf(request);
    m_requests[owner].append({when, answer.startsWith("HTTP/1.1 200 ")});
    if (const QByteArray next = secretNamed(u"refresh_token"_s, answer); !next.isEmpty())
        m_owners.insert(next, owner);
}

QByteArray TokenRequests::ownerOf(const QByteArray &request) const
{
    if (const QByteArray refresh = secretNamed(u"refresh_token"_s, request); !refresh.isEmpty())
        return m_owners.value(refresh, "nobody");
    if (const QByteArray code = secretNamed(u"code"_s, request); !code.isEmpty())
        return "sign-in with " + code;
    const QByteArray basic = QByteArray::fromBase64(secretNamed(u"Basic"_s, request));
    return basic.left(basic.indexOf(':'));
}

int TokenRequests::count(bool granted) const
{
    qsizetype sum = 0;
    for (const QList<Request> &requests : m_requests)
        sum += std::count_if(requests.begin(), requests.end(), [granted](const Request &request) { return request.granted == granted; });
    return int(sum);
}

int TokenRequests::mostInAnHour() const
{
    qsizetype most = 0;
    for (const QList<Request> &requests : m_requests) {
        qsizetype first = 0;
        for (qsizetype last = 0; last < requests.size(); ++last) {
            while (requests.at(first).when.secsTo(requests.at(last).when) >= 3'600)
                ++first;
            most = std::max(most, last - first + 1);
        }
    }
    return int(most);
}

} // namespace Tokenshelf
