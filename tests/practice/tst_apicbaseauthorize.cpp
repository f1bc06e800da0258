// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/apicbasebench.h"

using namespace Tokenshelf;

/** Apicbase's sign-in (providers page 2.3, 3, 4.2), with every switch on and off. */
class TestApicbaseAuthorize : public QObject
{
    Q_OBJECT

private slots:
    void consent();
    void formSendsAllOn();
    void codePage();
    void htmlIsEscaped();
    void redirects_data();
    void redirects();
    void refusals_data();
    void refusals();
    void errorPages_data();
    void errorPages();
    void denied_data();
    void denied();
    void state_data();
    void state();
    void applicationsPage();
};

void TestApicbaseAuthorize::consent()
{
    ApicbaseBench bench;
    const PracticeAnswer answer = bench.authorize(authorization());
    VERIFY_ANSWER(answer, 302, "");
    const QByteArray code = bench.code(authorization());
    static const QRegularExpression shape(u"^prac[A-Za-z0-9]{26}$"_s);
    QVERIFY(shape.match(QString::fromLatin1(code)).hasMatch());
    QVERIFY(bench.code(authorization()) != code);
    QCOMPARE(headerOf(answer, "Location").left(mainRedirect.size() + 6), mainRedirect + "?code=");
    QVERIFY(headerOf(answer, "Location").endsWith("&state=my-state"));
    QCOMPARE(headerOf(answer, "Cache-Control"), "no-store");
}

void TestApicbaseAuthorize::formSendsAllOn()
{
    ApicbaseBench bench;
    const PracticeAnswer page = bench.authorize(authorization(), {});
    VERIFY_ANSWER(page, 200, "");
    const QByteArray policy = headerOf(page, "Content-Security-Policy");
    QVERIFY(policy.startsWith("default-src 'none'; style-src 'sha256-") && !policy.contains("unsafe"));
    QVERIFY(policy.contains("form-action 'self' http://127.0.0.1:27431;"));
    QVERIFY(page.response.body.contains("<li>library</li><li>sales</li>"));
    Pairs fields;
    static const QRegularExpression input(u"<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">"_s);
    for (const auto &match : input.globalMatch(QString::fromUtf8(page.response.body)))
        fields.emplaceBack(match.captured(1).toUtf8(), match.captured(2).toUtf8());
    QCOMPARE(fields, authorization());
    const PracticeAnswer allowed = bench.post(PracticeHost::App, "/oauth/authorize/", fields + Pairs{{"practice_consent", "allow"}});
    VERIFY_ANSWER(allowed, 302, "");
    QVERIFY(headerOf(allowed, "Location").contains("?code=prac"));
    const PracticeAnswer denied = bench.post(PracticeHost::App, "/oauth/authorize/", fields + Pairs{{"practice_consent", "deny"}});
    QCOMPARE(headerOf(denied, "Location"), mainRedirect + "?error=access_denied&state=my-state");
}

void TestApicbaseAuthorize::codePage()
{
    ApicbaseBench bench;
    const PracticeAnswer answer = bench.authorize(authorization(Who::Paste));
    VERIFY_ANSWER(answer, 200, "");
    QCOMPARE(between(answer.response.body, "<code id=\"code\">", "</code>").size(), 30);
    QCOMPARE(headerOf(answer, "Cache-Control"), "no-store");
    QCOMPARE(bench.token(bench.exchange(bench.code(authorization(Who::Paste)), Who::Paste)).response.status, 200);
}

void TestApicbaseAuthorize::htmlIsEscaped()
{
    ApicbaseBench bench;
    const QByteArray hostile = "\"'><script>alert(1)</script>";
    const Pairs fields = without(authorization(), "state") + Pairs{{"state", hostile}, {hostile, hostile}};
    for (const QByteArray &body :
         {bench.authorize(fields, {}).response.body, bench.authorize(fields + Pairs{{hostile, "twice"}}, {}).response.body}) {
        QVERIFY(!body.contains("<script") && body.contains("&lt;script"));
        QVERIFY(!body.contains("'>"));
    }
}

void TestApicbaseAuthorize::redirects_data()
{
    QTest::addColumn<Who>("who");
    QTest::addColumn<QByteArray>("redirect"); // "" sends none
    QTest::addColumn<bool>("exact"); // accepted when the rule is Exact
    QTest::addColumn<bool>("anyPort"); // and when it is LoopbackAnyPort
    QTest::newRow("as registered") << Who::Main << mainRedirect << true << true;
    QTest::newRow("another port") << Who::Main << QByteArray("http://127.0.0.1:50000/practice/") << false << true;
    QTest::newRow("no port") << Who::Main << QByteArray("http://127.0.0.1/practice/") << false << true;
    QTest::newRow("none sent, one registered") << Who::Main << QByteArray() << true << true;
    QTest::newRow("without slash") << Who::Main << QByteArray("http://127.0.0.1:27431/practice") << false << false;
    QTest::newRow("more path") << Who::Main << QByteArray("http://127.0.0.1:27431/practice/x") << false << false;
    QTest::newRow("query") << Who::Main << QByteArray("http://127.0.0.1:27431/practice/?x=1") << false << false;
    QTest::newRow("fragment") << Who::Main << QByteArray("http://127.0.0.1:27431/practice/#x") << false << false;
    QTest::newRow("user") << Who::Main << QByteArray("http://user@127.0.0.1:27431/practice/") << false << false;
    QTest::newRow("localhost") << Who::Main << QByteArray("http://localhost:27431/practice/") << false << false;
    QTest::newRow("https") << Who::Main << QByteArray("https://127.0.0.1:27431/practice/") << false << false;
    QTest::newRow("another host") << Who::Main << QByteArray("http://127.0.0.1.example.org:27431/practice/") << false << false;
    QTest::newRow("own scheme") << Who::Main << QByteArray("tokenshelf:/practice/") << false << false;
    QTest::newRow("two registered, first") << Who::Foreign << mainRedirect << true << true;
    QTest::newRow("two registered, second") << Who::Foreign << QByteArray("http://127.0.0.1:27431/second") << true << true;
    QTest::newRow("two registered, none sent") << Who::Foreign << QByteArray() << false << false;
    QTest::newRow("none registered, none sent") << Who::Paste << QByteArray() << true << true;
    QTest::newRow("none registered, one sent") << Who::Paste << mainRedirect << false << false;
}

void TestApicbaseAuthorize::redirects()
{
    QFETCH(const Who, who);
    QFETCH(const QByteArray, redirect);
    QFETCH(const bool, exact);
    QFETCH(const bool, anyPort);
    const Pairs fields = without(authorization(who), "redirect_uri") + Pairs{{"redirect_uri", redirect}};
    for (const auto &[rule, accepted] : {std::pair(RedirectRule::Exact, exact), std::pair(RedirectRule::LoopbackAnyPort, anyPort)}) {
        ApicbaseBench bench;
        bench.behaviour.redirects = rule;
        const PracticeAnswer answer = bench.authorize(fields);
        VERIFY_ANSWER(answer, accepted ? (who == Who::Paste ? 200 : 302) : 400, accepted ? "" : "redirect_uri");
        if (accepted && !redirect.isEmpty())
            QVERIFY(headerOf(answer, "Location").startsWith(redirect + "?code="));
        if (!accepted)
            QVERIFY(headerOf(answer, "Location").isEmpty() && headerOf(answer, "Content-Type").startsWith("text/html"));
    }
}

void TestApicbaseAuthorize::refusals_data()
{
    QTest::addColumn<Pairs>("fields");
    QTest::addColumn<PkceRule>("pkce");
    QTest::addColumn<QByteArray>("error"); // what stands in the query; "" gets a code
    QTest::addColumn<QByteArray>("remark");
    const Pairs plain = authorization();
    const Pairs s256 = plain + Pairs{{"code_challenge", challenge()}, {"code_challenge_method", "S256"}};
    const Pairs weak = plain + Pairs{{"code_challenge", verifier}, {"code_challenge_method", "plain"}};
    const Pairs unnamed = plain + Pairs{{"code_challenge", verifier}};
    const Pairs scopeless = without(plain, "scope");
    const QByteArray required = "error=invalid_request&error_description=Code%20challenge%20required.";
    const QByteArray method = "error=invalid_request&error_description=Transform%20algorithm%20not%20supported.";
    const QByteArray ok;
    QTest::newRow("no PKCE, ignored") << plain << PkceRule::Ignore << ok << ok;
    QTest::newRow("no PKCE, verified") << plain << PkceRule::Verify << ok << ok;
    QTest::newRow("no PKCE, required") << plain << PkceRule::Require << required << QByteArray("PKCE is required");
    QTest::newRow("S256, ignored") << s256 << PkceRule::Ignore << ok << ok;
    QTest::newRow("S256, verified") << s256 << PkceRule::Verify << ok << ok;
    QTest::newRow("S256, required") << s256 << PkceRule::Require << ok << ok;
    QTest::newRow("plain, ignored") << weak << PkceRule::Ignore << ok << ok;
    QTest::newRow("plain, verified") << weak << PkceRule::Verify << method << QByteArray("S256 alone");
    QTest::newRow("method unnamed") << unnamed << PkceRule::Verify << method << QByteArray("S256 alone");
    QTest::newRow("no type") << without(plain, "response_type") << PkceRule::Verify
                             << QByteArray("error=invalid_request&error_description=Missing%20response_type%20parameter.")
                             << QByteArray("response_type");
    QTest::newRow("other type") << without(plain, "response_type") + Pairs{{"response_type", "token"}} << PkceRule::Verify
                                << QByteArray("error=unsupported_response_type") << QByteArray("response_type");
    QTest::newRow("no scope") << scopeless << PkceRule::Verify << ok << ok;
    QTest::newRow("unknown scope") << scopeless + Pairs{{"scope", "library stock"}} << PkceRule::Verify << QByteArray("error=invalid_scope")
                                   << QByteArray("not known");
    QTest::newRow("scope with %2B") << scopeless + Pairs{{"scope", "library+sales"}} << PkceRule::Verify
                                    << QByteArray("error=invalid_scope") << QByteArray("%2B");
}

void TestApicbaseAuthorize::refusals()
{
    QFETCH(const Pairs, fields);
    QFETCH(const PkceRule, pkce);
    QFETCH(const QByteArray, error);
    QFETCH(const QByteArray, remark);
    ApicbaseBench bench;
    bench.behaviour.pkce = pkce;
    const PracticeAnswer answer = bench.authorize(fields);
    VERIFY_ANSWER(answer, 302, remark);
    const QByteArray location = headerOf(answer, "Location");
    if (error.isEmpty())
        QVERIFY(location.startsWith(mainRedirect + "?code="));
    else
        QCOMPARE(location, mainRedirect + '?' + error + "&state=my-state");
}

void TestApicbaseAuthorize::errorPages_data()
{
    QTest::addColumn<Pairs>("fields");
    QTest::addColumn<QByteArray>("text");
    const Pairs plain = authorization();
    QTest::newRow("no client") << without(plain, "client_id") << QByteArray("Missing client_id parameter.");
    QTest::newRow("unknown client") << without(plain, "client_id") + Pairs{{"client_id", "nobody"}}
                                    << QByteArray("Invalid client_id parameter value.");
    QTest::newRow("twice") << plain + Pairs{{"state", "other"}} << QByteArray("Duplicate state parameter.");
    QTest::newRow("supplier") << authorization(Who::Supplier) << QByteArray("unauthorized_client");
    QTest::newRow("no redirect to tell it to") << without(authorization(Who::Paste), "response_type") << QByteArray("response_type");
}

void TestApicbaseAuthorize::errorPages()
{
    QFETCH(const Pairs, fields);
    QFETCH(const QByteArray, text);
    ApicbaseBench bench;
    const PracticeAnswer answer = bench.authorize(fields);
    QCOMPARE(answer.response.status, 400);
    QVERIFY(headerOf(answer, "Location").isEmpty());
    QVERIFY2(answer.response.body.contains(text), answer.response.body.constData());
    QVERIFY(!answer.remark.isEmpty());
}

void TestApicbaseAuthorize::denied_data()
{
    QTest::addColumn<bool>("denyConsent");
    QTest::addColumn<QByteArray>("consent");
    QTest::addColumn<bool>("denied");
    QTest::newRow("allowed") << false << QByteArray("allow") << false;
    QTest::newRow("denied") << false << QByteArray("deny") << true;
    QTest::newRow("allowed, but switched off") << true << QByteArray("allow") << true;
}

void TestApicbaseAuthorize::denied()
{
    QFETCH(const bool, denyConsent);
    QFETCH(const QByteArray, consent);
    QFETCH(const bool, denied);
    ApicbaseBench bench;
    bench.behaviour.denyConsent = denyConsent;
    const PracticeAnswer answer = bench.authorize(authorization(), consent);
    VERIFY_ANSWER(answer, 302, denied ? "denied access" : "");
    QCOMPARE(headerOf(answer, "Location") == mainRedirect + "?error=access_denied&state=my-state", denied);
    QCOMPARE(bench.authorize(authorization(Who::Paste), consent).response.status, denied ? 400 : 200);
}

void TestApicbaseAuthorize::state_data()
{
    QTest::addColumn<WrongStateRule>("rule");
    QTest::addColumn<QByteArray>("consent");
    for (const QByteArray consent : {"allow", "deny"}) {
        QTest::addRow("echo, %s", consent.constData()) << WrongStateRule::Echo << consent;
        QTest::addRow("other, %s", consent.constData()) << WrongStateRule::Other << consent;
        QTest::addRow("missing, %s", consent.constData()) << WrongStateRule::Missing << consent;
    }
}

void TestApicbaseAuthorize::state()
{
    QFETCH(const WrongStateRule, rule);
    QFETCH(const QByteArray, consent);
    ApicbaseBench bench;
    bench.behaviour.state = rule;
    const QByteArray location = headerOf(bench.authorize(authorization(), consent), "Location");
    QCOMPARE(location.contains("state="), rule != WrongStateRule::Missing);
    QCOMPARE(location.endsWith("&state=my-state"), rule == WrongStateRule::Echo);
    QVERIFY(location.contains(consent == "allow" ? "?code=" : "?error=access_denied"));
}

void TestApicbaseAuthorize::applicationsPage()
{
    ApicbaseBench bench;
    bench.behaviour.fault = Fault::ServerError; // none of its business
    const PracticeAnswer answer = bench.send(PracticeHost::App, "GET", "/");
    VERIFY_ANSWER(answer, 200, "");
    for (const Who who : {Who::Main, Who::Paste, Who::Foreign, Who::Supplier})
        QVERIFY(answer.response.body.contains(idOf(who)) && answer.response.body.contains(secretOf(who)));
    QCOMPARE(bench.authorize(authorization()).response.status, 302);
    bench.behaviour.fault = Fault::None;
    const PracticeAnswer generated = bench.post(PracticeHost::App, "/", {{"client_id", idOf(Who::Main)}});
    VERIFY_ANSWER(generated, 200, "");
    const PracticeAnswer seen = bench.introspect(between(generated.response.body, "<code id=\"access\">", "</code>"));
    QVERIFY(seen.response.body.startsWith(R"({"active": true)") && !seen.response.body.contains("username"));
    QCOMPARE(bench.refresh(between(generated.response.body, "<code id=\"refresh\">", "</code>")).response.status, 200);
    VERIFY_ANSWER(bench.post(PracticeHost::App, "/", {{"client_id", idOf(Who::Supplier)}}), 404, "Nobody has registered");
}

QTEST_GUILESS_MAIN(TestApicbaseAuthorize)
#include "tst_apicbaseauthorize.moc"
