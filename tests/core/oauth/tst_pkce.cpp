// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/pkce.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Tokenshelf;

/** States and verifiers that nobody guesses, challenges that every server recomputes. */
class PkceTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesTheRfc();
    void neverRepeats();
};

void PkceTest::matchesTheRfc()
{
    // RFC 7636, appendix B
    QCOMPARE(codeChallenge(Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

void PkceTest::neverRepeats()
{
    const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9_-]{43}$"));
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray token = randomToken().reveal().toByteArray();
        QVERIFY(shape.match(QString::fromLatin1(token)).hasMatch());
        seen.insert(token);
    }
    QCOMPARE(seen.size(), 1000);
}

QTEST_APPLESS_MAIN(PkceTest)
#include "tst_pkce.moc"
