// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/wire.h"

#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace Tokenshelf;

namespace {

/** The first of three free ports in a row. */
quint16 freePorts()
{
    for (quint16 first = 28'000; first < 32'000; first += 3) {
        QTcpServer probes[3];
        bool all = true;
        for (quint16 i = 0; i < 3; ++i)
            all = all && probes[i].listen(QHostAddress(QHostAddress::LocalHost), quint16(first + i));
        if (all)
            return first;
    }
    return 0;
}

Provider shipped(const QString &id)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/providers/") + id + ".json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<Provider> provider = providerFromJson(file.readAll(), id + ".json"_L1);
    return provider ? *provider : Provider();
}

} // namespace

/** Where the practice server listens, and that the shipped providers find it there. */
class TestPracticeServer : public QObject
{
    Q_OBJECT

private slots:
    void threeHosts();
    void portsInARow();
    void busyPort_data();
    void busyPort();
    void portsThatDoNotExist();
    void stopsAndStartsAgain();
    void shippedProvidersFit_data();
    void shippedProvidersFit();
    void description();
};

void TestPracticeServer::threeHosts()
{
    PracticeServer server;
    QVERIFY(!server.isRunning());
    QVERIFY(server.start(0).has_value());
    QVERIFY(server.isRunning());
    QCOMPARE((QSet<int>{server.sierra().port(), server.app().port(), server.api().port()}.size()), 3);
    QCOMPARE(statusOf(get(server.sierra(), "/iii/sierra-api/about")), 200);
    QCOMPARE(statusOf(get(server.app(), "/")), 200);
    QCOMPARE(statusOf(get(server.api(), "/api/v2/accounts/users")), 401);
    QCOMPARE(statusOf(get(server.api(), "/iii/sierra-api/about")), 404);
    QCOMPARE(statusOf(get(server.app(), "/api/v2/accounts/users")), 404);
}

void TestPracticeServer::portsInARow()
{
    const quint16 first = freePorts();
    PracticeServer server;
    QVERIFY(server.start(first).has_value());
    QCOMPARE(server.sierra(), QUrl(u"http://127.0.0.1:%1"_s.arg(first)));
    QCOMPARE(server.app().port(), first + 1);
    QCOMPARE(server.api().port(), first + 2);
}

void TestPracticeServer::busyPort_data()
{
    QTest::addColumn<quint16>("offset");
    for (const quint16 offset : {quint16(0), quint16(1), quint16(2)})
        QTest::addRow("number %d", offset) << offset;
}

void TestPracticeServer::busyPort()
{
    QFETCH(const quint16, offset);
    const quint16 first = freePorts();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), quint16(first + offset)));
    PracticeServer server;
    const Result<> started = server.start(first);
    QVERIFY(!started);
    QVERIFY(started.error().kind == Error::Kind::Busy);
    QCOMPARE(started.error().detail, QString::number(first + offset));
    QVERIFY(!server.isRunning());
    for (quint16 i = 0; i < 3; ++i) {
        QTcpServer free;
        QCOMPARE(free.listen(QHostAddress(QHostAddress::LocalHost), quint16(first + i)), i != offset);
    }
    other.close();
    QVERIFY(server.start(first).has_value());
}

void TestPracticeServer::portsThatDoNotExist()
{
    PracticeServer server;
    const Result<> started = server.start(65'534);
    QVERIFY(!started && started.error().kind == Error::Kind::Invalid);
    QVERIFY(!server.isRunning());
}

void TestPracticeServer::stopsAndStartsAgain()
{
    PracticeServer server;
    QList<bool> changes;
    connect(&server, &PracticeServer::runningChanged, this, [&changes](bool running) { changes += running; });
    QVERIFY(server.start(0).has_value());
    const QByteArray token = between(signIn(server), R"("access_token": ")", "\"");
    const quint16 port = quint16(server.sierra().port());
    server.stop();
    QVERIFY(!server.isRunning());
    QVERIFY(connectTo(port)->state() != QAbstractSocket::ConnectedState);
    QCOMPARE(server.sierra().port(), int(PracticeServer::defaultPort));
    QVERIFY(server.start(0).has_value());
    QCOMPARE(changes, (QList<bool>{true, false, true}));
    QCOMPARE(server.requestCount("/oauth/token/"), 0);
    QCOMPARE(statusOf(get(server.api(), "/api/v2/products/recipes/", "Bearer " + token)), 200);
}

void TestPracticeServer::shippedProvidersFit_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("addresses"); // how many there are to move
    QTest::newRow("Sierra") << u"practice-sierra"_s << 1;
    QTest::newRow("Apicbase") << u"practice-apicbase"_s << 7;
    QTest::newRow("Suppliers") << u"practice-apicbase-suppliers"_s << 4;
}

void TestPracticeServer::shippedProvidersFit()
{
    QFETCH(const QString, id);
    QFETCH(const int, addresses);
    PracticeServer server;
    const Provider before = shipped(id);
    QCOMPARE(before.id, id);
    QVERIFY2(server.atItsPorts(before) == before, "a server that does not run has the default ports");
    QVERIFY(server.start(0).has_value());
    const QByteArray standard = providerToJson(before);
    QByteArray expected = standard;
    const QList<QUrl> hosts{server.sierra(), server.app(), server.api()};
    for (int i = 0; i < 3; ++i)
        expected.replace(QByteArray::number(PracticeServer::defaultPort + i), ":<" + QByteArray::number(i) + ">");
    QCOMPARE(expected.count(":<"), addresses);
    for (int i = 0; i < 3; ++i)
        expected.replace(":<" + QByteArray::number(i) + ">", QByteArray::number(hosts[i].port()));
    const Provider moved = server.atItsPorts(before);
    QCOMPARE(providerToJson(moved), expected);

    const PracticeClient client = clientOf(server, id);
    for (const QString &scope : moved.defaultScopes)
        QVERIFY(client.rights.contains(scope));
    if (moved.grant == GrantType::AuthorizationCode)
        QCOMPARE(client.redirects, (QStringList{u"http://127.0.0.1:%1%2"_s.arg(moved.redirectPort).arg(moved.redirectPath)}));
    for (const ProbeRequest &probe : moved.probes) {
        if (!probe.url.startsWith("http"_L1))
            continue;
        const QUrl url(probe.url);
        QCOMPARE(statusOf(get(url, url.path().toUtf8())), 401); // there, and wants a token
    }
}

void TestPracticeServer::description()
{
    PracticeServer server;
    QVERIFY(server.start(0).has_value());
    const QJsonObject description = server.description();
    const QJsonObject sierra = description[u"sierra"_s].toObject();
    QCOMPARE(sierra[u"token"_s].toString(), server.sierra().toString() + "/iii/sierra-api/v6/token"_L1);
    const QJsonObject apicbase = description[u"apicbase"_s].toObject();
    QCOMPARE(apicbase[u"authorization"_s].toString(), server.app().toString() + "/oauth/authorize/"_L1);
    QCOMPARE(apicbase[u"token"_s].toString(), server.api().toString() + "/oauth/token/"_L1);
    const QList<PracticeClient> clients = server.clients();
    qsizetype described = 0;
    for (const QJsonObject &provider : {sierra, apicbase}) {
        for (const QJsonValue &value : provider[u"clients"_s].toArray()) {
            const QJsonObject client = value.toObject();
            ++described;
            QVERIFY(std::any_of(clients.cbegin(), clients.cend(), [&](const PracticeClient &known) {
                return known.clientId == client[u"client_id"_s].toString()
                    && known.clientSecret == Secret(client[u"client_secret"_s].toString().toUtf8());
            }));
        }
    }
    QCOMPARE(described, clients.size());
}

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
