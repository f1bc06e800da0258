// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signedin.h"
#include "support/privatesession.h"

using namespace Tokenshelf;

/** Programs under a wrong clock, and afterwards under the right one (security R60). */
class TestClockJumps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_session = std::make_unique<SignedInSession>(); }
    void cleanupTestCase() { m_session.reset(); }
    void costNoAccount_data();
    void costNoAccount();

private:
    std::unique_ptr<SignedInSession> m_session;
};

void TestClockJumps::costNoAccount_data()
{
    QTest::addColumn<QString>("offset");
    QTest::addColumn<bool>("both"); ///< the monotonic clock too
    for (const char *offset : {"+1h", "-1h", "+10y", "-10y"}) {
        QTest::newRow(qPrintable(QLatin1StringView(offset) + ", both clocks"_L1)) << QString::fromLatin1(offset) << true;
        QTest::newRow(qPrintable(QLatin1StringView(offset) + ", the wall's alone"_L1)) << QString::fromLatin1(offset) << false;
    }
}

void TestClockJumps::costNoAccount()
{
    QFETCH(const QString, offset);
    QFETCH(const bool, both);
    if (both)
        qunsetenv("FAKETIME_DONT_FAKE_MONOTONIC");
    else
        qputenv("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    const int before = m_session->posts();
    const QStringList wrong{u"/usr/bin/faketime"_s, u"-f"_s, offset};
    for (int i = 0; i < 4; ++i) {
        CliProcess token({u"token"_s, u"Kitchen"_s}, wrong);
        QCOMPARE(token.run(), 0);
    }
    QVERIFY2(m_session->posts() - before <= 2, qPrintable(QString::number(m_session->posts() - before)));
    qunsetenv("FAKETIME_DONT_FAKE_MONOTONIC");
    const int wrongly = m_session->posts();
    for (int i = 0; i < 4; ++i) {
        CliProcess token({u"token"_s, u"Kitchen"_s});
        QCOMPARE(token.run(), 0);
    }
    QVERIFY2(m_session->posts() - wrongly <= 2, qPrintable(QString::number(m_session->posts() - wrongly)));
    CliProcess list({u"list"_s});
    QCOMPARE(list.run(), 0);
    QVERIFY2(list.out().contains("  valid  "), list.out().constData());
    CliProcess ask({u"introspect"_s, u"Kitchen"_s});
    QCOMPARE(ask.run(), 0);
    QVERIFY(ask.out().contains("Active: yes"));
}

int main(int argc, char *argv[])
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication app(argc, argv);
    TestClockJumps test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clockjumps.moc"
