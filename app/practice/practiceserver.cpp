// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceserver.h"

#include "practice/apicbaseserver.h"
#include "practice/practicetext.h"
#include "practice/sierraserver.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Tokenshelf {
namespace {

constexpr std::array hosts = {PracticeHost::Sierra, PracticeHost::App, PracticeHost::Api};
constexpr quint16 lastPort = 65'533; // two more follow
constexpr qsizetype mostPaths = 1'000; // foreign callers may ask for anything

QString nameOf(PracticeHost host)
{
    switch (host) {
    case PracticeHost::Sierra:
        return u"Sierra"_s;
    case PracticeHost::App:
        return u"Apicbase app"_s;
    case PracticeHost::Api:
        return u"Apicbase api"_s;
    }
    return {};
}

/** RFC 9110 5.6.7: clients set their idea of the server's clock by it. */
QByteArray httpDate(const QDateTime &now)
{
    return QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QJsonArray describedClients(const QString &providerPrefix)
{
    QJsonArray described;
    for (const PracticeClient &client : practiceClients(providerPrefix)) {
        described += QJsonObject{{u"provider"_s, client.providerId},
                                 {u"name"_s, client.name},
                                 {u"client_id"_s, client.clientId},
                                 {u"client_secret"_s, QString::fromUtf8(client.clientSecret.reveal())},
                                 {u"redirect_uris"_s, QJsonArray::fromStringList(client.redirects)}};
    }
    return described;
}

} // namespace

PracticeServer::PracticeServer(Clock clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_sierra(std::make_unique<SierraServer>()), m_apicbase(std::make_unique<ApicbaseServer>())
{
    for (const PracticeHost host : hosts) {
        m_servers[size_t(host)] = std::make_unique<HttpServer>(
            [this, host](const ServerRequest &request, const HttpServer::Reply &reply) { handle(host, request, reply); });
        connect(m_servers[size_t(host)].get(), &HttpServer::refused, this,
                [this, host](const QByteArray &method, const QByteArray &path, int status) { noteRefusal(host, method, path, status); });
    }
}

PracticeServer::~PracticeServer() = default;

Result<> PracticeServer::start(quint16 first)
{
    stop();
    m_counts.clear();
    if (first > lastPort)
        return Error{.kind = Error::Kind::Invalid, .code = u"port_range"_s, .detail = QString::number(first)};
    for (const PracticeHost host : hosts) {
        Result<> listening = m_servers[size_t(host)]->listen(first == 0 ? quint16(0) : quint16(first + int(host)));
        if (!listening) {
            stop();
            return listening;
        }
    }
    emit runningChanged(true);
    return {};
}

void PracticeServer::stop()
{
    const bool was = isRunning();
    for (const auto &server : m_servers)
        server->close();
    if (was)
        emit runningChanged(false);
}

bool PracticeServer::isRunning() const
{
    return std::all_of(m_servers.cbegin(), m_servers.cend(), [](const auto &server) { return server->isListening(); });
}

void PracticeServer::handle(PracticeHost host, const ServerRequest &request, const HttpServer::Reply &reply)
{
    const QByteArray path = request.path();
    count(path);
    const PracticeVisit visit{request, m_behaviour, m_clock(), host};
    PracticeAnswer answer = (host == PracticeHost::Sierra ? m_sierra : m_apicbase)->answer(visit);
    answer.response.headers.emplaceBack("Date", httpDate(visit.now));
    reply(answer.response);
    const QString line = plainText(QString::fromUtf8(request.method + ' ' + path));
    emit requestHandled({visit.now, nameOf(host), line, answer.response.drop ? 0 : answer.response.status, answer.remark});
}

void PracticeServer::noteRefusal(PracticeHost host, const QByteArray &method, const QByteArray &path, int status)
{
    const QString line = plainText(QString::fromUtf8(method + ' ' + path)).trimmed();
    const QString remark = status == 403 ? PracticeText::tr("The Host header names another server")
        : status == 405                  ? PracticeText::tr("No such method here")
                                         : PracticeText::tr("This is no request that can be read, or a part of it is too long");
    emit requestHandled({m_clock(), nameOf(host), line, status, remark});
}

void PracticeServer::count(const QByteArray &path)
{
    if (m_counts.size() < mostPaths || m_counts.contains(path))
        ++m_counts[path];
}

int PracticeServer::requestCount(const QByteArray &path) const
{
    return m_counts.value(path);
}

void PracticeServer::expireAllTokens()
{
    const QDateTime now = m_clock();
    m_sierra->expireAllTokens(now);
    m_apicbase->expireAllTokens(now);
}

void PracticeServer::forgetAllTokens()
{
    m_sierra->forgetAllTokens();
    m_apicbase->forgetAllTokens();
}

QUrl PracticeServer::address(PracticeHost host) const
{
    const HttpServer &server = *m_servers[size_t(host)];
    const int port = server.isListening() ? server.port() : defaultPort + int(host);
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

QUrl PracticeServer::sierra() const
{
    return address(PracticeHost::Sierra);
}

QUrl PracticeServer::app() const
{
    return address(PracticeHost::App);
}

QUrl PracticeServer::api() const
{
    return address(PracticeHost::Api);
}

Provider PracticeServer::atItsPorts(Provider provider) const
{
    // Both at once: a port in use may well be another one's default.
    static const QRegularExpression defaults(u"http://127\\.0\\.0\\.1:(2744[012])(?=/|$)"_s);
    const auto moved = [this](const QString &address) {
        const QRegularExpressionMatch match = defaults.match(address);
        if (!match.hasMatch())
            return address;
        const auto host = PracticeHost(match.captured(1).toInt() - defaultPort);
        return this->address(host).toString() + address.mid(match.capturedEnd());
    };
    Endpoints &endpoints = provider.endpoints;
    for (QString *pattern : {&endpoints.authorization, &endpoints.token, &endpoints.introspection, &endpoints.revocation})
        *pattern = moved(*pattern);
    for (KnownServer &known : provider.server.known)
        known.base = moved(known.base);
    for (ProbeRequest &probe : provider.probes)
        probe.url = moved(probe.url);
    provider.page = QUrl(moved(provider.page.toString()));
    return provider;
}

QJsonObject PracticeServer::description() const
{
    const QString sierraBase = sierra().toString() + "/iii/sierra-api"_L1;
    const QString apiHost = api().toString();
    const QString appHost = app().toString();
    return {
        {u"sierra"_s,
         QJsonObject{{u"base"_s, sierraBase},
                     {u"authorization"_s, sierraBase + "/authorize"_L1},
                     {u"token"_s, sierraBase + "/v6/token"_L1},
                     {u"introspection"_s, sierraBase + "/v6/info/token"_L1},
                     {u"clients"_s, describedClients(u"practice-sierra"_s)}}},
        {u"apicbase"_s,
         QJsonObject{{u"authorization"_s, appHost + "/oauth/authorize/"_L1},
                     {u"token"_s, apiHost + "/oauth/token/"_L1},
                     {u"introspection"_s, appHost + "/oauth/introspect/"_L1},
                     {u"revocation"_s, apiHost + "/oauth/revoke_token/"_L1},
                     {u"api"_s, apiHost + "/api/v2/"_L1},
                     {u"clients"_s, describedClients(u"practice-apicbase"_s)}}},
    };
}

} // namespace Tokenshelf
