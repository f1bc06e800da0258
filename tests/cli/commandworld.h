// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandrunner.h"
#include "support/world.h"

#include <QFile>
#include <QNetworkReply>

namespace Tokenshelf {

/** A World with what tests of commands need: command lines, the printed token, and a browser that stops where a person would look. */
class CommandWorld : public World
{
public:
    CommandWorld() { qputenv("PATH", "/nonexistent"); } // no browser opens here; the test follows the printed link

    QByteArray secretOf(qsizetype client) const { return m_clients.at(client).clientSecret.reveal().toByteArray(); }
    QStringList sierra(const QString &name, const QStringList &more = {}) const
    {
        return QStringList{u"add"_s, u"sierra-test"_s, name, u"--client-id"_s, m_clients.at(0).clientId} + more;
    }
    /** Client 2 has a loopback redirect, client 3 none. */
    QStringList apicbase(const QString &name, const QStringList &more = {}, qsizetype client = 2) const
    {
        return QStringList{u"add"_s, u"apicbase-test"_s, name, u"--client-id"_s, m_clients.at(client).clientId} + more;
    }
    int run(const QStringList &arguments, const QByteArray &input = {}) { return CommandRunner(app(), arguments, input).wait(); }
    /** Adds and signs in, as far as exit codes tell. */
    bool addKitchen() { return run(apicbase(u"Kitchen"_s), secretOf(2)) == 0; }
    bool signInKitchen()
    {
        CommandRunner signIn(app(), {u"sign-in"_s, u"Kitchen"_s});
        if (!QTest::qWaitFor([&] { return !signIn.link().isEmpty(); }))
            return false;
        browse(signIn.link());
        return signIn.wait() == 0;
    }
    QByteArray printedToken(const QString &name)
    {
        CommandRunner command(app(), {u"token"_s, name});
        if (command.wait() != 0 || !command.err().isEmpty() || command.out().count('\n') != 1 || !command.out().endsWith('\n'))
            return "no token: " + command.err();
        return command.out().chopped(1);
    }
    Client clientOf(const QString &name)
    {
        const auto account = service().accountNamed(name);
        return account ? service().client(account->clientId).value_or(Client{}) : Client{};
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    /** Location and body of an answer; nothing is followed. */
    QPair<QByteArray, QByteArray> get(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        const std::unique_ptr<QNetworkReply> reply(m_reader.get(request));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
            return {};
        return {reply->rawHeader("Location"), reply->readAll()};
    }
    QByteArray redirectOf(const QUrl &link) { return get(consenting(link)).first; }
    QByteArray codeOnPage(const QUrl &link)
    {
        static const QRegularExpression code(u"<code id=\"code\">(\\w+)</code>"_s);
        return code.match(QString::fromUtf8(get(consenting(link)).second)).captured(1).toLatin1();
    }

private:
    static QUrl consenting(const QUrl &link)
    {
        QUrl url = link;
        url.setQuery(link.query(QUrl::FullyEncoded) + "&practice_consent=allow"_L1, QUrl::StrictMode);
        return url;
    }

    QNetworkAccessManager m_reader;
    const QList<PracticeClient> m_clients = practice().clients();
};

} // namespace Tokenshelf
