// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit.h"

using namespace Tokenshelf;

/** What the practice server says of Apicbase is held against a server that nobody here wrote. */
class TestOAuthToolkit : public QObject
{
    Q_OBJECT

private slots:
    void fullSignInWithPkce()
    {
        Toolkit toolkit;
        QVERIFY(toolkit.start({u"--pkce-required"_s, u"on"_s}));
        const auto id = toolkit.addSignedIn(u"desktop"_s);
        VERIFY_RESULT(id);
        const Account account = toolkit.app->service().account(*id).value();
        QCOMPARE(account.tokens->scopes, (QStringList{u"library"_s, u"sales"_s}));
        QCOMPARE(account.tokens->lifetime, std::optional<qint64>(604800));
        const auto said = toolkit.introspect(*id);
        VERIFY_RESULT(said);
        QVERIFY(said->active);
        QCOMPARE(said->username, toolkit.facts["username"_L1].toString());
        QCOMPARE(said->clientId, u"desktop-client"_s);
    }

    void signInWithBasic()
    {
        Toolkit toolkit;
        QVERIFY(toolkit.start({u"--pkce-required"_s, u"on"_s}));
        const auto id = toolkit.addSignedIn(u"basic"_s, toolkitBasic);
        VERIFY_RESULT(id);
        VERIFY_RESULT(toolkit.renew(*id));
        const auto said = toolkit.introspect(*id);
        VERIFY_RESULT(said);
        QVERIFY(said->active);
    }

    void pastedCode()
    {
        Toolkit toolkit;
        QVERIFY(toolkit.start());
        const auto tokens = toolkit.signIn(toolkit.draft(u"paste"_s, toolkitSignIn, RedirectKind::Paste));
        VERIFY_RESULT(tokens);
        QVERIFY(!tokens->refresh.isEmpty());
    }

    void expiredCode()
    {
        Toolkit toolkit;
        QVERIFY(toolkit.start());
        toolkit.beforePaste = [&] { QVERIFY(toolkit.control(u"expire-code/"_s)); };
        const auto tokens = toolkit.signIn(toolkit.draft(u"paste"_s, toolkitSignIn, RedirectKind::Paste));
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code, u"invalid_grant"_s);
    }

    void refresh_data()
    {
        QTest::addColumn<QString>("rotate");
        QTest::newRow("with rotation") << u"on"_s;
        QTest::newRow("without rotation") << u"off"_s;
    }
    void refresh()
    {
        QFETCH(const QString, rotate);
        Toolkit toolkit;
        QVERIFY(toolkit.start({u"--rotate"_s, rotate}));
        const auto id = toolkit.addSignedIn(u"desktop"_s);
        VERIFY_RESULT(id);
        VERIFY_RESULT(toolkit.renew(*id));
        QVERIFY(toolkit.control(u"expire-access/"_s));
        const auto expired = toolkit.introspect(*id);
        VERIFY_RESULT(expired);
        QVERIFY(!expired->active);
        VERIFY_RESULT(toolkit.renew(*id));
        QCOMPARE(toolkit.app->service().account(*id)->tokens->renewals, 2);
        const auto fresh = toolkit.introspect(*id);
        VERIFY_RESULT(fresh);
        QVERIFY(fresh->active);
    }

    void revokedRefreshTokenNeedsAPerson()
    {
        Toolkit toolkit;
        QVERIFY(toolkit.start());
        const auto id = toolkit.addSignedIn(u"desktop"_s);
        VERIFY_RESULT(id);
        QVERIFY(toolkit.control(u"revoke-refresh/"_s));
        const auto renewed = toolkit.renew(*id);
        QVERIFY(!renewed);
        QCOMPARE(renewed.error().code, u"invalid_grant"_s);
        QCOMPARE(toolkit.app->service().account(*id)->problem, u"invalid_grant"_s);
    }

    void foreignClientAndWrongSecret()
    {
        Toolkit toolkit;
        QVERIFY(toolkit.start());
        const auto tokens = toolkit.signIn(toolkit.draft(u"desktop"_s));
        VERIFY_RESULT(tokens);
        // django-oauth-toolkit tells any client about any token, and names whose it is.
        const auto foreign = toolkit.introspect(toolkit.draft(u"foreign"_s), tokens->access);
        VERIFY_RESULT(foreign);
        QCOMPARE(foreign->clientId, u"desktop-client"_s);
        Draft wrong = toolkit.draft(u"desktop"_s);
        wrong.clientSecret = Secret("wrong");
        const auto refused = toolkit.introspect(wrong, tokens->access);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"invalid_client"_s);
    }

    void revocation()
    {
        Toolkit toolkit;
        QVERIFY(toolkit.start());
        const auto id = toolkit.addSignedIn(u"desktop"_s);
        VERIFY_RESULT(id);
        const auto token = toolkit.token(*id);
        VERIFY_RESULT(token);
        const auto isActive = [&] {
            const auto said = toolkit.introspect(toolkit.draft(u"desktop"_s), token->value);
            return said && said->active;
        };
        QVERIFY(isActive());
        const auto confirmed
            = await<bool>([&](QObject *context, Callback<bool> done) { toolkit.app->service().remove(*id, true, context, done); });
        VERIFY_RESULT(confirmed);
        QVERIFY(*confirmed);
        QVERIFY(!isActive()); // 200 comes for a token that the server never knew, too (RFC 7009 2.2)
    }

    void clientCredentialsWithBasic()
    {
        Toolkit toolkit;
        QVERIFY(toolkit.start());
        const auto tokens = await<TokenSet>([&](QObject *context, Callback<TokenSet> done) {
            toolkit.app->service().requestToken(toolkit.draft(u"service"_s, toolkitService), context, done);
        });
        VERIFY_RESULT(tokens);
        QVERIFY(tokens->refresh.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOAuthToolkit)
#include "tst_oauthtoolkit.moc"
