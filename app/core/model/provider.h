// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace Tokenshelf {

enum class GrantType { AuthorizationCode, ClientCredentials }; ///< RFC 6749 4.1, 4.4
enum class ClientAuthentication { None, Basic, Post }; ///< RFC 6749 2.3.1; Basic is raw base64(id:secret), see providers page 1.5
enum class IntrospectionDialect { None, Rfc7662, SierraTokenInfo };
enum class Environment { Production, Sandbox, Practice };
enum class RedirectKind { Loopback, Paste }; ///< RFC 8252 7.3, or a code that the provider shows to be pasted

/**
 * The four addresses of an authorization server, each independent of the others. In a Provider they are templates:
 * `{base}` is the server's address, `{version}` the version (with its slash gone when there is none) and
 * `{version|v6}` the version or v6. In a Client they are overrides, empty meaning "as the provider says".
 */
struct Endpoints
{
    QString authorization;
    QString token;
    QString introspection;
    QString revocation;

    bool operator==(const Endpoints &) const = default;
};

/** A scope the provider knows (RFC 6749 3.3), with what it opens in plain words. */
struct ScopeInfo
{
    QString name;
    QString grants;

    bool operator==(const ScopeInfo &) const = default;
};

/** One safe, read-only request to try a token with; `url` is a template like those of Endpoints. */
struct ProbeRequest
{
    QString name;
    QString url;

    bool operator==(const ProbeRequest &) const = default;
};

/** A server that many people use, offered by name in the form (the vendor's sandbox, for example). */
struct KnownServer
{
    QString name;
    QString base;
    Environment environment = Environment::Production;

    bool operator==(const KnownServer &) const = default;
};

/** How one provider has its servers addressed. All empty where the endpoints are fixed. */
struct ServerForm
{
    bool asked = false; ///< whether a client has a server of its own
    QString path; ///< added to a bare host, for example /iii/sierra-api
    QStringList versions;
    QString defaultVersion;
    QList<KnownServer> known;

    bool operator==(const ServerForm &) const = default;
};

/** The words a provider's own pages use for the two halves of a client's credentials. */
struct CredentialWords
{
    QString clientId;
    QString clientSecret;

    bool operator==(const CredentialWords &) const = default;
};

/**
 * An authorization server and all we know of it: data, read from resources/providers/<id>.json or from a file of the same form in the
 * user's configuration folder, and never a subclass. No widget and no service branches on `id`.
 */
struct Provider
{
    QString id; ///< [a-z0-9-]+, the file's name
    QString name;
    Environment environment = Environment::Production; ///< what a new account starts with
    GrantType grant = GrantType::ClientCredentials;
    ClientAuthentication clientAuthentication = ClientAuthentication::Basic;
    IntrospectionDialect introspection = IntrospectionDialect::None;
    Endpoints endpoints;
    ServerForm server;
    CredentialWords words;
    QList<ScopeInfo> scopes;
    QStringList defaultScopes;
    bool anyScope = true; ///< whether scopes beyond the list may be asked for
    QByteArray authority; ///< PEM certificates that alone vouch for its servers, in place of the system's; empty: the system's
    QString issuer; ///< what the server calls itself in the redirect (`iss`, RFC 9207 2); empty: not compared
    bool pkce = true; ///< RFC 7636 S256; false only for a server proven to reject it
    RedirectKind redirect = RedirectKind::Loopback;
    quint16 redirectPort = 27431; ///< below the ephemeral range, to be registered exactly; 0 is any free port
    QString redirectPath; ///< distinct for each provider (RFC 9700 4.4), [/a-z]+
    bool pasteOffered = false; ///< whether a client without redirect URL gets its code shown on a page
    bool tokensImported = false; ///< whether the provider's own pages make token pairs to be pasted in
    bool renewalEndsOldToken = false; ///< a renewal may kill copies of the old access token
    int codeSeconds = 60; ///< how long an authorization code lives
    QList<ProbeRequest> probes;
    QString guide; ///< which steps of registration the form shows: sierra, apicbase, apicbase-suppliers or none
    QUrl page; ///< the provider's own page where clients are registered; may be empty
    QString icon; ///< name of an icon in resources/icons
    bool builtIn = false; ///< shipped with the program; set by the catalog, not part of the file

    bool operator==(const Provider &) const = default;
};

/**
 * Reads a provider file. Errors: Invalid with code `provider_file` and a detail "<file>: <key>: <reason>". Checked: form version,
 * every key known, id, enumerations, endpoints (https, or http on a loopback literal), the pairs that cannot work (client credentials
 * without authentication, introspection without endpoint).
 */
Result<Provider> providerFromJson(const QByteArray &json, const QString &file);

/** The same file again, readable and complete: what `provider add` and the form write. */
QByteArray providerToJson(const Provider &provider);

/** Whether a secret may be sent to this URL: https with a host, or http on 127.0.0.1 or [::1]. */
bool isSafeEndpoint(const QUrl &url);

/** Words for enumerations as they stand in files and JSON output: "production", "client_credentials", "rfc7662" and so on. */
QString toWord(GrantType value);
QString toWord(ClientAuthentication value);
QString toWord(IntrospectionDialect value);
QString toWord(Environment value);
QString toWord(RedirectKind value);
std::optional<Environment> environmentFromWord(QStringView word);
std::optional<RedirectKind> redirectKindFromWord(QStringView word);

} // namespace Tokenshelf
