// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provider.h"

#include <QDate>
#include <QJsonObject>
#include <QUuid>

namespace Tokenshelf {

/** Where the provider sends the person back to. */
struct Redirect
{
    RedirectKind kind = RedirectKind::Loopback;
    quint16 port = 27431; ///< 0: any free port (RFC 8252 7.3)

    bool operator==(const Redirect &) const = default;
};

/** One application registered at a provider. Its secret is in the keychain as secretName(). */
struct Client
{
    QUuid id;
    QString providerId;
    QString clientId; ///< Sierra: the client key
    QString base; ///< scheme, host, port and path of the server, no slash at the end; empty where the provider fixes it
    QString version; ///< v1 to v6 or empty
    Endpoints endpoints; ///< overrides of the provider's
    Redirect redirect;
    QStringList scopes; ///< asked for at sign-in
    Environment environment = Environment::Production;
    QDate expires; ///< the key's last day, as the administrator set it; invalid: none known
    QString notes;
    int secretNumber = 0; ///< grows when the secret is kept for other hosts: the old entry stays whole until the record names the new one

    QString secretName() const
    {
        const QString name = u"client/"_s + id.toString(QUuid::WithoutBraces);
        return secretNumber == 0 ? name : name + u'/' + QString::number(secretNumber);
    }
    bool operator==(const Client &) const = default;
};

/** The addresses with every template filled in; an URL is empty where there is none, or none that isSafeEndpoint() lets pass. */
struct ResolvedEndpoints
{
    QUrl authorization;
    QUrl token;
    QUrl introspection;
    QUrl revocation;

    bool operator==(const ResolvedEndpoints &) const = default;
};

ResolvedEndpoints resolveEndpoints(const Provider &provider, const Client &client);
/** One of them, or a probe's; empty unless isSafeEndpoint(). */
QUrl resolveUrl(const QString &pattern, const Client &client);

/**
 * The origins (scheme://host:port, sorted, one blank between) that this client's secret, tokens and browser may be sent to. Stored with each
 * secret in the keychain and compared before use, so that editing accounts.json cannot steer a secret to another host. Where the provider
 * has an authority of its own, its fingerprint is one more word ("ca:…"): a changed one, or none any more, is as another host.
 */
QString secretBinding(const Provider &provider, const Client &client);

/** Whether a secret that was kept with the binding `kept` may be used where `wanted` are its origins now: fewer are fine, others are not. */
bool isBoundTo(const QString &kept, const QString &wanted);

/** What a pasted server address says. */
struct ServerAddress
{
    QString base;
    std::optional<QString> version; ///< only when the pasted text had one; empty string: none at all

    bool operator==(const ServerAddress &) const = default;
};

/**
 * Reads whatever a person pastes for a server: a bare host, a catalogue link, with or without path, version, `/token`, slash, port, blanks or
 * line ends (providers page 1.1). A path that is not the form's counts only with a version or `/token` behind it, else it is a link into the
 * catalogue: show a saved client as its token URL. Errors: Invalid with code `server_address`.
 */
Result<ServerAddress> parseServerAddress(const QString &pasted, const ServerForm &form);

/** What is odd about typed credentials; the form shows each, none but the first two stops. */
enum class CredentialFlaw { Empty, ColonInClientId, BlanksRemoved, ShortSecret, LooksSwapped, TooLong };

/**
 * Cleans blanks and line ends off both (pasted from a mail) and says what is odd: a colon in a Basic client id (RFC 7617 2), a secret under 8
 * characters, key and secret swapped (28 Base64 characters in the secret field), more than 2,000 bytes.
 */
QList<CredentialFlaw> checkCredentials(QString &clientId, QString &clientSecret, const Provider &provider);

QJsonObject toJson(const Client &client);
/** Unknown members are passed over. Errors: Invalid with code `bad_record` and a detail "<key>: <reason>". */
Result<Client> clientFromJson(const QJsonObject &object);

} // namespace Tokenshelf
