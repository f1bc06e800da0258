// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"
#include "practice/practiceserver.h"
#include "support/await.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

namespace Tokenshelf {

/**
 * The whole program without windows, on a practice server at free ports, in a folder of its own, with secrets in memory and a clock that the
 * test moves. Its providers are the practice ones at those ports, with the ids sierra-test, apicbase-test and suppliers-test.
 */
class World
{
public:
    World();

    AccountService &service() { return m_app->service(); }
    AppContext &app() { return *m_app; }
    PracticeServer &practice() { return m_practice; }
    /** Ends the program and starts it again on the same folder. */
    void restart()
    {
        m_app.reset();
        m_app = std::make_unique<AppContext>(options());
    }
    /** Time goes by, on both clocks. */
    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_boot += by;
    }
    /** Somebody sets the clock. */
    void jump(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }
    QDateTime now() const { return m_now; }
    QString folder() const { return m_folder.path(); }
    AppOptions options();

    /** A draft of the practice client number `index` of a provider ("sierra-test"), named as the test likes. */
    Draft draft(const QString &provider, const QString &name, int index = 0) const;
    /** Saves it without tokens. */
    Result<QUuid> add(const Draft &draft, const std::optional<TokenSet> &tokens = std::nullopt);
    /** Signs in through browser and loopback redirect as a person would. */
    Result<TokenSet> signIn(const Draft &draft);
    /** The same with what it brings kept in the account. */
    Result<> signIn(const QUuid &account);
    Result<AccessToken> token(const QUuid &account, int minimum = 60);
    Result<> renew(const QUuid &account);
    Result<Introspection> introspect(const QUuid &account);
    /** Sends the request of that name in the provider's file. */
    Result<HttpReply> probe(const QUuid &account, const QString &name);

    /** Writes another version of one of its providers' files. */
    Result<> changeProvider(const QString &id, const std::function<void(Provider &)> &change);

    /** What a browser does with a link: goes there, consents, follows the redirect. */
    void browse(const QUrl &url);

private:
    QTemporaryDir m_folder;
    QDateTime m_now;
    std::chrono::milliseconds m_boot = std::chrono::hours(30);
    PracticeServer m_practice;
    QNetworkAccessManager m_browser;
    std::unique_ptr<AppContext> m_app;
};

} // namespace Tokenshelf
