// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/answers.h"
#include "hostile/caller.h"
#include "hostile/frames.h"
#include "hostile/statuses.h"
#include "support/leakscan.h"
#include "support/sanitized.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QSet>

using namespace Tokenshelf;
using namespace Tokenshelf::Hostile;
using namespace std::chrono_literals;

namespace {

const NetworkLimits quick{.connect = 500ms, .total = 700ms};
constexpr int grace = 5'000; // what 35 s are to 30
QByteArray logged;
QtMessageHandler usual = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged += message.toUtf8() + '\n';
}

qint64 memoryKiB(const char *line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf(line);
    return all.sliced(at, all.indexOf('\n', at) - at).simplified().split(' ').value(1).toLongLong();
}

} // namespace

/**
 * A provider that does its worst, in more than 120 named ways, at everything that the client asks of one. Each request ends in time, with
 * the error that fits, in words for a person; nothing of it goes anywhere else, or into the log.
 */
class TestHostileServer : public QObject
{
    Q_OBJECT

public:
    TestHostileServer()
    {
        const quint16 port = m_elsewhere.port();
        for (const QList<Hostility> &part : {statuses(), refusals(), echoes(), redirects(port), pages(), objects(), tokens(), numbers(), frames(), headers(port), timings(20ms)})
            m_table += part;
        int number = 0;
        for (const QByteArray &canary : {clientSecret, accessToken, refreshToken, authorizationCode})
            m_scan.plant(QString::number(++number), canary);
    }

private slots:
    void initTestCase();
    void isLargeEnough();
    void survives_data();
    void survives();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void staysSmall();
    void nothingWentElsewhere();

private:
    void checkWords(const QString &request, const Error &error);

    RawServer m_elsewhere{RawServer::send(httpAnswer(200, good))};
    QList<Hostility> m_table;
    LeakScan m_scan;
    QElapsedTimer m_clock;
    qint64 m_before = 0;
};

void TestHostileServer::initTestCase()
{
    QLoggingCategory::setFilterRules(u"tokenshelf.*=true"_s);
    usual = qInstallMessageHandler(keepLog);
    m_clock.start();
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly))
        references.write("5"); // the peak is forgotten
    m_before = memoryKiB("VmRSS:");
}

void TestHostileServer::isLargeEnough()
{
    QSet<QByteArray> names;
    for (const Hostility &one : std::as_const(m_table))
        names.insert(one.name);
    QCOMPARE(names.size(), m_table.size());
    QVERIFY2(m_table.size() >= 120, qPrintable(QString::number(m_table.size())));
}

void TestHostileServer::survives_data()
{
    QTest::addColumn<qsizetype>("which");
    for (qsizetype i = 0; i < m_table.size(); ++i)
        QTest::newRow(m_table.at(i).name.constData()) << i;
}

void TestHostileServer::survives()
{
    QFETCH(qsizetype, which);
    const Hostility &hostility = m_table.at(which);
    RawServer server(hostility.act);
    Caller caller(server, quick);
    QElapsedTimer clock;
    clock.start();
    caller.start();
    QVERIFY(caller.ended(int(quick.total.count()) + grace));
    const QHash<QString, QString> expected{{u"credentials"_s, hostility.tokens},       {u"refresh"_s, hostility.tokens},       {u"code"_s, hostility.tokens},
                                           {u"introspection"_s, hostility.introspection}, {u"token info"_s, u"*"_s},             {u"revocation"_s, hostility.revocation},
                                           {u"probe"_s, hostility.probe}};
    for (auto outcome = caller.outcomes().begin(); outcome != caller.outcomes().end(); ++outcome) {
        QVERIFY2(isRight(expected[outcome.key()], outcome->told), qPrintable(outcome.key() + ": "_L1 + outcome->told));
        if (outcome->error)
            checkWords(outcome.key(), *outcome->error);
    }
    QVERIFY2(caller.flaws().isEmpty(), qPrintable(caller.flaws().join(u", ")));
    QCOMPARE(server.connections(), Caller::kinds); // once each, whatever happens
    QCOMPARE(m_elsewhere.connections(), 0);
}

void TestHostileServer::checkWords(const QString &request, const Error &error)
{
    QVERIFY2(!isGeneric(error), qPrintable(request + ": "_L1 + describe(error).what));
    const Description words = describe(error, u"Provider"_s);
    for (const QString &text : {error.detail, error.code, words.what, words.next}) {
        QVERIFY2(text == plainText(text, 600), qPrintable(text));
        QVERIFY(m_scan.find(text.toUtf8()).isEmpty());
    }
    QVERIFY(error.detail.size() <= 200);
    QVERIFY(!error.retryAfter || (error.retryAfter->count() >= 0 && error.retryAfter->count() <= 3'600));
}

void TestHostileServer::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("target");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d, other host", status) << status << QByteArray("http://localhost:PORT/x");
        QTest::addRow("%d, other port", status) << status << QByteArray("http://127.0.0.1:PORT/x");
        QTest::addRow("%d, other scheme", status) << status << QByteArray("https://127.0.0.1:PORT/x");
        QTest::addRow("%d, same host", status) << status << QByteArray("/x");
    }
}

/** Each at the token, introspection and revocation endpoints and at the API. */
void TestHostileServer::followsNoRedirect()
{
    QFETCH(int, status);
    QFETCH(QByteArray, target);
    target.replace("PORT", QByteArray::number(m_elsewhere.port()));
    RawServer server(RawServer::send(httpAnswer(status, good, "application/json", "Location: " + target + "\r\n")));
    Caller caller(server, quick);
    caller.start();
    QVERIFY(caller.ended(grace));
    QTest::qWait(20);
    for (auto outcome = caller.outcomes().begin(); outcome != caller.outcomes().end(); ++outcome)
        QCOMPARE(outcome->told, outcome.key() == "probe"_L1 ? QString() : u"Server unexpected_redirect"_s);
    QCOMPARE(server.connections(), Caller::kinds);
    QCOMPARE(m_elsewhere.connections(), 0);
}

void TestHostileServer::staysSmall()
{
    qInstallMessageHandler(usual);
    const qint64 growth = memoryKiB("VmHWM:") - m_before;
    qInfo("%lld ms, %lld KiB more", qlonglong(m_clock.elapsed()), qlonglong(growth));
    QVERIFY2(growth < (addressSanitizer ? 400 : 20) * 1024, qPrintable(QString::number(growth)));
    QVERIFY2(m_clock.elapsed() < 120'000, qPrintable(QString::number(m_clock.elapsed())));
}

void TestHostileServer::nothingWentElsewhere()
{
    QCOMPARE(m_elsewhere.connections(), 0);
    QVERIFY(logged.contains("POST") && logged.contains("127.0.0.1"));
    QCOMPARE(m_scan.find(logged), QStringList());
    QVERIFY(!logged.contains('\x1b') && !logged.contains("\xe2\x80\xae") && !logged.contains('\x07'));
}

QTEST_GUILESS_MAIN(TestHostileServer)
#include "tst_hostileserver.moc"
