// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/flowparameters.h"
#include "core/oauth/oauthclient.h"

#include <QTimer>

class QNetworkAccessManager;
class QOAuth2AuthorizationCodeFlow;

namespace Tokenshelf {

class HttpServer;
class ReplyHandler;
struct ServerRequest;
struct ServerResponse;

/**
 * One attempt at RFC 6749 4.1 with RFC 7636 and RFC 8252, around QOAuth2AuthorizationCodeFlow. Single use: a new object for every attempt.
 *
 *   start() ── bind 127.0.0.1:port ── build the URL (state, challenge) ── browserRequested(url)
 *                                                                              │ the person signs in
 *              loopback: GET /path?code&state ─┐                               │
 *              or pasted: submit(text) ────────┴── state checked ── POST code, verifier ── finished(tokens)
 *
 * Only an answer with the right path, Host and state counts, `error` included; anything else is answered 4xx and the attempt goes on. A
 * code is posted once. The browser's page is sent when the outcome is known. Gives up after five minutes, and the port is closed with it
 * (security R62). Destroying the object cancels it silently.
 */
class AuthorizationCodeGrant : public QObject
{
    Q_OBJECT

public:
    AuthorizationCodeGrant(const ClientContext &client, Network &network, QObject *parent = nullptr);
    ~AuthorizationCodeGrant() override;

    /** Binds the port, then emits browserRequested() or finished() with an error; never before it returns. */
    void start();
    /** A pasted code, or the whole address of the page the browser ended on (paste path and blocked loopback alike). Wrong text is reported
     * by pasteRefused(). */
    void submit(const Secret &pasted);
    void cancel();

    /** The redirect_uri of this attempt; empty when none is sent (no redirect registered). Valid after start() has bound its port. */
    QUrl redirectUrl() const { return m_secrets.redirect; }

signals:
    void browserRequested(const QUrl &url);
    /** The person came back, the code is being exchanged. */
    void codeReceived();
    void pasteRefused(const Tokenshelf::Error &error);
    /** The browser brought an answer that is not to this attempt (Protocol, foreign_redirect). It was refused; the attempt goes on. */
    void answerRefused(const Tokenshelf::Error &error);
    /** Once. Errors: Busy (port_busy), Cancelled, Timeout (sign_in_timeout), Server (access_denied, invalid_grant, late_code for a pasted
     * one, …), Network, Tls, Protocol, Invalid (unsafe_endpoint, colon_in_client_id). */
    void finished(const Tokenshelf::Result<Tokenshelf::TokenSet> &result);

private:
    void bindAndBuild();
    Result<> bind();
    void configureFlow();
    void serve(const ServerRequest &request, const std::function<void(const ServerResponse &)> &reply);
    void exchange(const Secret &code);
    void exchanged(const Result<HttpReply> &reply);
    void finish(const Result<TokenSet> &result);
    void answerBrowser(const ServerResponse &response);
    void report();

    ClientContext m_client;
    Network &m_network;
    FlowSecrets m_secrets;
    HttpServer *m_server = nullptr;
    // In this order: 6.4.2 crashes when a handler goes before the manager whose reply it waits for.
    std::unique_ptr<ReplyHandler> m_handler;
    std::unique_ptr<QOAuth2AuthorizationCodeFlow> m_flow;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QTimer m_deadline;
    QDateTime m_browserAt; ///< when the browser was asked for: no code of this attempt is older
    QDateTime m_requestedAt;
    QList<std::function<void(const ServerResponse &)>> m_browsers; ///< the pages that wait for the outcome
    std::optional<Result<TokenSet>> m_result;
    bool m_started = false;
    bool m_pasted = false;
    bool m_reported = false;
};

} // namespace Tokenshelf
