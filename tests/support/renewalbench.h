// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/rawserver.h"
#include "support/servicebench.h"

#include <QRegularExpression>
#include <QTcpSocket>

namespace Tokenshelf {

/**
 * A token endpoint that gives every account a new refresh token at each use, at once in force, and may do anything to its answers. Refresh tokens are
 * "r<account>x<number>", access tokens "a<account>x<number>".
 */
class RotatingServer
{
public:
    /** What becomes of an answer, when the request has been obeyed. */
    enum class Fate { Sent, Cut, Reset, Half, Page, Status500, Silence };
    /** One account at the provider. */
    struct Holder
    {
        int number = 0; ///< of the refresh token in force
        QList<Fate> fates; ///< of its next answers; then all are sent
        QList<QByteArray> refusals; ///< whole answers to its next requests, which are not obeyed
        int posts = 0;
    };

    RotatingServer() : m_server([this](QTcpSocket *socket, const QByteArray &request) { answer(socket, request); }) { }

    bool grace = false; ///< the refresh token before the one in force is taken too
    QHash<int, Holder> holders;

    QUrl url() const { return m_server.url(); }
    int posts() const { return int(m_server.requests().size()); }
    static QByteArray refresh(int holder, int number) { return 'r' + QByteArray::number(holder) + 'x' + QByteArray::number(number); }
    static QByteArray access(int holder, int number) { return 'a' + QByteArray::number(holder) + 'x' + QByteArray::number(number); }
    static QByteArray tokens(int holder, int number)
    {
        return R"({"token_type":"Bearer","expires_in":3600,"access_token":")" + access(holder, number) + R"(","refresh_token":")"
            + refresh(holder, number) + "\"}";
    }
    /** A refresh token of nobody counts as one of holder 0: so do client credentials. */
    std::function<void(int holder)> onRequest;

private:
    void answer(QTcpSocket *socket, const QByteArray &request)
    {
        static const QRegularExpression sent(u"refresh_token=r([0-9]+)x([0-9]+)"_s);
        const auto match = sent.match(QString::fromLatin1(request));
        const int id = match.captured(1).toInt();
        Holder &holder = holders[id];
        ++holder.posts;
        if (onRequest)
            onRequest(id);
        if (!holder.refusals.isEmpty())
            return RawServer::send(holder.refusals.takeFirst())(socket, request);
        const int number = match.captured(2).toInt();
        const bool known = !match.hasMatch() || number == holder.number || (grace && number + 1 == holder.number);
        if (!known)
            return RawServer::send(httpAnswer(400, R"({"error":"invalid_grant"})"))(socket, request);
        ++holder.number;
        deliver(socket, request, holder, tokens(id, holder.number));
    }
    static void deliver(QTcpSocket *socket, const QByteArray &request, Holder &holder, const QByteArray &body)
    {
        const QByteArray whole = httpAnswer(200, body);
        switch (holder.fates.isEmpty() ? Fate::Sent : holder.fates.takeFirst()) {
        case Fate::Sent:
            return RawServer::send(whole)(socket, request);
        case Fate::Cut:
            return RawServer::send({})(socket, request);
        case Fate::Reset:
            return RawServer::reset()(socket, request);
        case Fate::Half:
            return RawServer::send(whole.left(whole.size() - 20))(socket, request);
        case Fate::Page:
            return RawServer::send(httpAnswer(200, "<html>Welcome to our Wi-Fi</html>", "text/html"))(socket, request);
        case Fate::Status500:
            return RawServer::send(httpAnswer(500, "<h1>oops</h1>", "text/html"))(socket, request);
        case Fate::Silence:
            return RawServer::silence()(socket, request);
        }
    }

    RawServer m_server;
};

/** Accounts with refresh tokens at such a server, in a program with a short temper and a keychain that the test can spoil. */
class RenewalBench
{
public:
    /** With `keychain`, secrets are in the session's own, which must be a private one. */
    explicit RenewalBench(int accounts = 1, bool keychain = false)
    {
        const auto changed = world.changeProvider(
            u"apicbase-test"_s, [this](Provider &provider) { provider.endpoints.token = server.url().toString(); });
        if (!changed)
            qFatal("no provider");
        AppOptions options = world.options();
        options.limits.total = std::chrono::seconds(3);
        options.sessionOnly = !keychain;
        app = std::make_unique<AppContext>(options);
        if (!keychain)
            app->service().useSecretStore(secrets);
        for (int holder = 0; holder < accounts; ++holder)
            ids.append(add(holder));
    }

    AccountService &service() { return app->service(); }
    QUuid id() const { return ids.first(); }
    Account record(int holder = 0) { return service().account(ids.at(holder)).value_or(Account()); }
    void update(int holder, const std::function<void(Account &)> &edit)
    {
        AccountStore other(world.folder() + "/data"_L1); // as another process would
        if (!other.load() || !other.update(ids.at(holder), edit))
            qFatal("no record");
        if (!QTest::qWaitFor([&] { return record(holder) == other.account(ids.at(holder)); }))
            qFatal("the record was not seen");
    }
    Result<> renew(int holder = 0)
    {
        return await<std::monostate>([&](QObject *context, Callback<> done) { service().renew(ids.at(holder), context, done); });
    }
    Result<> renewAhead(int holder = 0)
    {
        return await<std::monostate>([&](QObject *context, Callback<> done) { service().renewAhead(ids.at(holder), context, done); });
    }
    Result<AccessToken> token(int minimum = 60, int holder = 0)
    {
        return await<AccessToken>(
            [&](QObject *context, Callback<AccessToken> done) { service().token(ids.at(holder), std::chrono::seconds(minimum), context, done); });
    }
    /** All accounts at once: the code that each ended with, empty for success. */
    QStringList renewAll()
    {
        QObject context;
        QStringList codes(ids.size());
        qsizetype ended = 0;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            service().renew(ids.at(i), &context, [&codes, &ended, i](const Result<> &result) {
                codes[i] = result ? QString() : result.error().code;
                ++ended;
            });
        }
        if (!QTest::qWaitFor([&] { return ended == ids.size(); }, 60'000))
            qFatal("not all renewals ended");
        return codes;
    }
    /** The refresh token in the keychain. */
    QByteArray kept(int holder = 0)
    {
        const auto read = await<std::optional<StoredSecret>>([&](QObject *context, Callback<std::optional<StoredSecret>> done) {
            secrets.MemorySecretStore::read(record(holder).refreshName(), context, done);
        });
        return read && *read ? (*read)->value.reveal().toByteArray() : QByteArray();
    }

    RotatingServer server;
    FickleSecretStore secrets;
    World world;
    std::unique_ptr<AppContext> app;
    QList<QUuid> ids;

private:
    QUuid add(int holder)
    {
        Draft draft = world.draft(u"apicbase-test"_s, u"Kitchen %1"_s.arg(holder));
        const TokenSet tokens{.access = Secret(RotatingServer::access(holder, 0)),
                              .refresh = Secret(RotatingServer::refresh(holder, 0)),
                              .type = u"Bearer"_s,
                              .expiresIn = 3'600,
                              .requestedAt = world.now()};
        const auto added = await<QUuid>([&](QObject *context, Callback<QUuid> done) { service().add(draft, tokens, context, done); });
        if (!added)
            qFatal("no account: %s", qPrintable(added.error().code));
        return *added;
    }
};

} // namespace Tokenshelf
