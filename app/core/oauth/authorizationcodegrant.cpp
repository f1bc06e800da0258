// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/authorizationcodegrant.h"

#include "core/oauth/browserpage.h"
#include "core/oauth/httpserver.h"
#include "core/oauth/pkce.h"
#include "core/oauth/redirectanswer.h"
#include "core/oauth/replyhandler.h"
#include "core/oauth/scrub.h"

#include <QNetworkAccessManager>
#include <QOAuth2AuthorizationCodeFlow>

namespace Tokenshelf {

namespace {

constexpr char donePath[] = "/done";
constexpr std::chrono::milliseconds lingering{1'000}; // for the browser to fetch its last page

QString redirectPath(const Provider &provider)
{
    return provider.redirectPath.startsWith(u'/') ? provider.redirectPath : u'/' + provider.redirectPath;
}

} // namespace

AuthorizationCodeGrant::AuthorizationCodeGrant(const ClientContext &client, Network &network, QObject *parent)
    : QObject(parent), m_client(client), m_network(network)
{
    m_deadline.setSingleShot(true);
}

AuthorizationCodeGrant::~AuthorizationCodeGrant()
{
    if (!m_result)
        answerBrowser(browserPage(false));
    m_manager.reset();
    m_flow.reset();
    m_handler.reset();
}

void AuthorizationCodeGrant::start()
{
    if (std::exchange(m_started, true))
        return;
    m_deadline.callOnTimeout(this, [this] { finish(Error{.kind = Error::Kind::Timeout, .code = u"sign_in_timeout"_s}); });
    m_deadline.start(m_network.limits().signIn);
    QTimer::singleShot(0, this, &AuthorizationCodeGrant::bindAndBuild);
}

void AuthorizationCodeGrant::bindAndBuild()
{
    if (m_result)
        return;
    const ResolvedEndpoints endpoints = resolveEndpoints(m_client.provider, m_client.client);
    for (const QUrl &url : {endpoints.authorization, endpoints.token}) {
        if (!isSafeEndpoint(url))
            return finish(Error{.kind = Error::Kind::Invalid, .code = u"unsafe_endpoint"_s, .detail = plainText(url.host())});
    }
    if (const std::optional<Error> flaw = flawOf(m_client))
        return finish(*flaw);
    if (m_client.client.redirect.kind == RedirectKind::Loopback) {
        if (const Result<> bound = bind(); !bound)
            return finish(bound.error());
    }
    m_secrets.state = randomToken();
    m_secrets.verifier = randomToken();
    m_manager.reset(m_network.createManager(nullptr, authenticationHeaders(m_client), m_client.provider.authority));
    m_handler = std::make_unique<ReplyHandler>(m_secrets.redirect, m_network);
    m_flow =
        std::make_unique<QOAuth2AuthorizationCodeFlow>(m_client.client.clientId, endpoints.authorization, endpoints.token, m_manager.get());
    configureFlow();
    QUrl url;
    // clazy:excludeall=lambda-in-connect (it does not outlive this function)
    const auto asked = connect(m_flow.get(), &QAbstractOAuth::authorizeWithBrowser, this, [&url](const QUrl &built) { url = built; });
    m_flow->grant();
    disconnect(asked);
    m_browserAt = m_network.clock()();
    emit browserRequested(url); // last, and not from inside the flow: whoever listens may destroy this object
}

Result<> AuthorizationCodeGrant::bind()
{
    m_server = new HttpServer([this](const ServerRequest &request, const HttpServer::Reply &reply) { serve(request, reply); }, this);
    if (Result<> listening = m_server->listen(m_client.client.redirect.port); !listening)
        return listening;
    m_secrets.redirect.setScheme(u"http"_s);
    m_secrets.redirect.setHost(u"127.0.0.1"_s); // RFC 8252 8.3: the literal, not localhost
    m_secrets.redirect.setPort(m_server->port());
    m_secrets.redirect.setPath(redirectPath(m_client.provider));
    return {};
}

void AuthorizationCodeGrant::configureFlow()
{
    m_flow->setReplyHandler(m_handler.get());
    m_flow->setState(QString::fromLatin1(m_secrets.state.reveal()));
    m_flow->setModifyParametersFunction([this](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) {
        if (stage == QAbstractOAuth::Stage::RequestingAuthorization)
            setAuthorizationParameters(*parameters, m_client, m_secrets);
        else if (stage == QAbstractOAuth::Stage::RequestingAccessToken)
            setTokenParameters(*parameters, m_client, m_secrets);
    });
    connect(m_handler.get(), &ReplyHandler::replied, this, &AuthorizationCodeGrant::exchanged);
}

void AuthorizationCodeGrant::serve(const ServerRequest &request, const std::function<void(const ServerResponse &)> &reply)
{
    if (request.method != "GET")
        return reply(browserRefusal(405));
    if (m_result && request.target == donePath) {
        reply(browserPage(m_result->has_value()));
        // From the event loop, when the page is on its way.
        QTimer::singleShot(0, this, &AuthorizationCodeGrant::report);
        return;
    }
    if (request.path() != m_secrets.redirect.path(QUrl::FullyEncoded).toLatin1())
        return reply(browserRefusal(404));
    const Result<Secret> code = codeFromRedirect(request.query(), m_secrets.state, m_client.provider.issuer);
    if (!code && code.error().code == "foreign_redirect"_L1) {
        reply(browserRefusal(400));
        if (!m_result && m_secrets.code.isEmpty())
            emit answerRefused(code.error());
        return;
    }
    if (m_result)
        return reply(browserRedirect(donePath));
    m_browsers.append(reply); // a page loaded again waits for the same outcome
    if (!m_secrets.code.isEmpty())
        return; // one code an attempt
    if (code)
        exchange(*code);
    else
        finish(code.error());
}

void AuthorizationCodeGrant::submit(const Secret &pasted)
{
    if (m_result || !m_flow || !m_secrets.code.isEmpty())
        return;
    QTimer::singleShot(0, this, [this, pasted] {
        if (m_result || !m_secrets.code.isEmpty())
            return;
        const Result<Secret> code = codeFromPaste(pasted, m_secrets.state, m_secrets.redirect, m_client.provider.issuer);
        m_pasted = code.has_value();
        if (code)
            exchange(*code);
        else if (code.error().kind == Error::Kind::Server)
            finish(code.error());
        else
            emit pasteRefused(code.error());
    });
}

void AuthorizationCodeGrant::cancel()
{
    QTimer::singleShot(0, this, [this] { finish(Error{.kind = Error::Kind::Cancelled, .code = u"cancelled"_s}); });
}

void AuthorizationCodeGrant::exchange(const Secret &code)
{
    m_secrets.code = code;
    m_requestedAt = m_network.clock()();
    // The flow checks the state once more and posts; the values themselves come from the hook.
    emit m_handler->callbackReceived({{u"code"_s, u"replaced"_s}, {u"state"_s, QString::fromLatin1(m_secrets.state.reveal())}});
    // On a 401 the flow would repeat the request with an empty password.
    disconnect(m_manager.get(), &QNetworkAccessManager::authenticationRequired, m_flow.get(), nullptr);
    emit codeReceived();
}

void AuthorizationCodeGrant::exchanged(const Result<HttpReply> &reply)
{
    if (!reply)
        return finish(reply.error());
    const HttpReply answer = scrubbed(*reply, {m_client.clientSecret, m_secrets.code, m_secrets.verifier});
    Result<TokenSet> tokens = tokensFromReply(answer, m_requestedAt);
    // Where codes live for the minute that the words of late_code speak of, the time is by far the likeliest cause.
    const bool late = m_pasted && m_client.provider.codeSeconds == 60 && m_browserAt.secsTo(m_requestedAt) >= 60;
    if (!tokens && late && tokens.error().code == "invalid_grant"_L1) {
        Error error = tokens.error();
        error.code = u"late_code"_s;
        return finish(error);
    }
    finish(tokens);
}

void AuthorizationCodeGrant::finish(const Result<TokenSet> &result)
{
    if (m_result)
        return;
    m_result = result;
    m_deadline.stop();
    const bool watched = !m_browsers.isEmpty();
    answerBrowser(browserRedirect(donePath));
    // Never from inside the reply's own signal: whoever listens may destroy this object, and the manager with it.
    QTimer::singleShot(watched ? lingering : std::chrono::milliseconds(0), this, &AuthorizationCodeGrant::report);
}

void AuthorizationCodeGrant::answerBrowser(const ServerResponse &response)
{
    for (const auto &reply : std::exchange(m_browsers, {}))
        reply(response);
}

void AuthorizationCodeGrant::report()
{
    if (std::exchange(m_reported, true))
        return;
    if (m_server)
        m_server->close();
    m_manager.reset(); // ends an exchange that was cancelled
    emit finished(*m_result);
}

} // namespace Tokenshelf
