// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sierrabench.h"

using namespace Tokenshelf;

/** Sierra's authorization-code grant for patrons (providers page 1.12). */
class TestSierraSignIn : public QObject
{
    Q_OBJECT

private slots:
    void signIn();
    void signInErrors_data();
    void signInErrors();
    void codeErrors_data();
    void codeErrors();
};

void TestSierraSignIn::signIn()
{
    SierraBench bench;
    const QByteArray redirect = "http://127.0.0.1:27431/practicesierra";
    const QByteArray query =
        "?" + encoded({{"client_id", SierraBench::id()}, {"redirect_uri", redirect}, {"state", "s<&t"}, {"response_type", "code"}});
    const PracticeAnswer login = bench.get("/authorize" + query);
    VERIFY_ANSWER(login, 200, "");
    QVERIFY(login.response.body.contains("id=\"fm1\"") && login.response.body.contains("name=\"code\"")
            && login.response.body.contains("name=\"pin\""));
    QVERIFY(headerOf(login, "Content-Security-Policy").contains("form-action 'self' http://127.0.0.1:27431;"));
    const PracticeAnswer back =
        bench.post(PracticeHost::Sierra, "/iii/sierra-api/authorize" + query, {{"code", "20000000000000"}, {"pin", "1234"}});
    VERIFY_ANSWER(back, 302, "");
    const QByteArray code = between(headerOf(back, "Location") + '&', "code=", "&");
    QCOMPARE(headerOf(back, "Location"), redirect + "?code=" + code + "&state=s%3C%26t");
    const Pairs exchange{{"grant_type", "authorization_code"}, {"code", code}, {"redirect_uri", redirect}};
    const PracticeAnswer tokens =
        bench.post(PracticeHost::Sierra, "/iii/sierra-api/v6/token", exchange, {{"authorization", SierraBench::credentials()}});
    VERIFY_ANSWER(tokens, 200, "");
    const PracticeAnswer info = bench.get("/v6/info/token", "Bearer " + between(tokens.response.body, R"("access_token":")", "\""));
    QVERIFY(info.response.body.contains(
        R"("grantType":"authorization_code","authorizationScheme":"Bearer","expiresIn":3600,"patronId":"1000123","roles")"));
    const PracticeAnswer again =
        bench.post(PracticeHost::Sierra, "/iii/sierra-api/token", exchange, {{"authorization", SierraBench::credentials()}});
    VERIFY_ANSWER(again, 401, "used already");
    QVERIFY(
        again.response.body.contains(R"("code":124,"specificCode":0,"httpStatus":401,"name":"Unauthorized","description":"invalid_code")"));
}

void TestSierraSignIn::signInErrors_data()
{
    QTest::addColumn<Pairs>("parameters");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const QPair<QByteArray, QByteArray> id{"client_id", SierraBench::id()};
    const QPair<QByteArray, QByteArray> type{"response_type", "code"};
    QTest::newRow("unknown key") << Pairs{{"client_id", "nobody"}, type} << 401 << 129;
    QTest::newRow("no redirect") << Pairs{id, type} << 401 << 128;
    QTest::newRow("other redirect") << Pairs{id, type, {"redirect_uri", "http://127.0.0.1:27431/elsewhere"}} << 401 << 128;
    QTest::newRow("other type") << Pairs{id, {"response_type", "token"}, {"redirect_uri", "http://127.0.0.1:27431/practicesierra"}} << 400
                                << 108;
}

void TestSierraSignIn::signInErrors()
{
    QFETCH(const Pairs, parameters);
    QFETCH(const int, status);
    QFETCH(const int, code);
    SierraBench bench;
    const PracticeAnswer answer = bench.get("/authorize?practice_consent=allow&" + encoded(parameters));
    QCOMPARE(answer.response.status, status);
    QVERIFY(answer.response.body.startsWith(R"({"code":)" + QByteArray::number(code)));
    QVERIFY(!answer.remark.isEmpty());
}

void TestSierraSignIn::codeErrors_data()
{
    QTest::addColumn<int>("client");
    QTest::addColumn<int>("wait");
    QTest::addColumn<QByteArray>("code"); // "" sends the issued one
    QTest::addColumn<QByteArray>("redirect");
    QTest::addColumn<int>("error"); // 0: accepted
    const QByteArray redirect = "http://127.0.0.1:27431/practicesierra";
    QTest::newRow("in time") << 0 << 59 << QByteArray() << redirect << 0;
    QTest::newRow("too late") << 0 << 60 << QByteArray() << redirect << 124;
    QTest::newRow("other client") << 1 << 0 << QByteArray() << redirect << 124;
    QTest::newRow("unknown code") << 0 << 0 << QByteArray("unknown") << redirect << 124;
    QTest::newRow("no code") << 0 << 0 << QByteArray("-") << redirect << 125;
    QTest::newRow("other redirect") << 0 << 0 << QByteArray() << redirect + '/' << 128;
}

void TestSierraSignIn::codeErrors()
{
    QFETCH(const int, client);
    QFETCH(const int, wait);
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, redirect);
    QFETCH(const int, error);
    SierraBench bench;
    const PracticeAnswer back = bench.get(
        "/authorize?practice_consent=allow&"
        + encoded(
            {{"client_id", SierraBench::id()}, {"redirect_uri", "http://127.0.0.1:27431/practicesierra"}, {"response_type", "code"}}));
    const QByteArray issued = between(headerOf(back, "Location") + '&', "code=", "&");
    bench.advance(wait);
    Pairs fields{{"grant_type", "authorization_code"}, {"redirect_uri", redirect}};
    if (code != "-")
        fields.emplaceBack("code", code.isEmpty() ? issued : code);
    const PracticeAnswer answer =
        bench.post(PracticeHost::Sierra, "/iii/sierra-api/v6/token", fields, {{"authorization", SierraBench::credentials(client)}});
    QCOMPARE(answer.response.status, error == 0 ? 200 : error == 125 ? 400 : 401);
    QVERIFY(answer.response.body.startsWith(error == 0 ? QByteArray(R"({"access_token")") : R"({"code":)" + QByteArray::number(error)));
    QCOMPARE(answer.remark.isEmpty(), error == 0);
}

QTEST_GUILESS_MAIN(TestSierraSignIn)
#include "tst_sierrasignin.moc"
