// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jwt.h"

#include "core/base/error.h"

#include <QTest>

using namespace Tokenshelf;

class JwtTest : public QObject
{
    Q_OBJECT

private slots:
    void readsHeaderAndClaims();
    void anythingElseIsOpaque_data();
    void anythingElseIsOpaque();
};

namespace {

QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

void JwtTest::readsHeaderAndClaims()
{
    const auto decoded =
        decodeJwt(Secret(part(R"({"alg":"RS256","typ":"JWT"})") + '.' + part(R"({"sub":"é?>","exp":1700000000})") + ".c2ln"));
    QVERIFY(decoded);
    QCOMPARE(decoded->header.value("alg"_L1).toString(), u"RS256"_s);
    QCOMPARE(decoded->claims.value("sub"_L1).toString(), u"é?>"_s);
    QCOMPARE(decoded->claims.value("exp"_L1).toInteger(), 1700000000);
}

void JwtTest::anythingElseIsOpaque_data()
{
    const QByteArray header = part(R"({"alg":"none"})");
    const QByteArray claims = part(R"({"a":1})");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("opaque") << QByteArray("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    QTest::newRow("two parts") << header + '.' + claims;
    QTest::newRow("five parts") << header + '.' + claims + ".a.b.c";
    QTest::newRow("no JSON") << header + ".YWJj.c2ln";
    QTest::newRow("no alg") << part(R"({"typ":"JWT"})") + '.' + claims + ".c2ln";
    QTest::newRow("no base64") << header + ".%%%.c2ln";
    QTest::newRow("array") << header + '.' + part("[1]") + ".c2ln";
}

void JwtTest::anythingElseIsOpaque()
{
    QFETCH(QByteArray, token);
    QVERIFY(!decodeJwt(Secret(token)));
}

QTEST_GUILESS_MAIN(JwtTest)
#include "tst_jwt.moc"
