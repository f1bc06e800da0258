// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/servicebench.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Tokenshelf;

/** Somebody who can write accounts.json, and nothing else, tries to have a secret sent elsewhere. */
class TestSteeredSecrets : public QObject
{
    Q_OBJECT

private slots:
    void editsOfTheList_data();
    void editsOfTheList();

private:
    RawServer m_thief{RawServer::send(httpAnswer(200, R"({"access_token":"stolen","token_type":"bearer","expires_in":3600})"))};
};

void TestSteeredSecrets::editsOfTheList_data()
{
    QTest::addColumn<QString>("member"); // of the client, or of its endpoints
    QTest::addColumn<QString>("value"); // %1: where the thief waits, %2: where the secret belongs
    QTest::newRow("token URL") << u"token"_s << u"http://127.0.0.1:%1/token"_s;
    QTest::newRow("base") << u"base"_s << u"http://127.0.0.1:%1/iii/sierra-api"_s;
    QTest::newRow("introspection URL") << u"introspection"_s << u"http://127.0.0.1:%1/info"_s;
    QTest::newRow("revocation URL") << u"revocation"_s << u"http://127.0.0.1:%1/revoke"_s;
    QTest::newRow("another host") << u"base"_s << u"https://evil.example/iii/sierra-api"_s;
    QTest::newRow("scheme") << u"base"_s << u"https://127.0.0.1:%2/iii/sierra-api"_s;
    QTest::newRow("port") << u"token"_s << u"http://127.0.0.1:%1/iii/sierra-api/v6/token"_s;
    QTest::newRow("userinfo") << u"base"_s << u"http://127.0.0.1:%2@127.0.0.1:%1/iii/sierra-api"_s;
    QTest::newRow("trailing dot") << u"base"_s << u"http://127.0.0.1.:%1/iii/sierra-api"_s;
    QTest::newRow("look-alike") << u"base"_s << u"https://c\u0430talog.example.org/iii/sierra-api"_s; // a Cyrillic a
}

void TestSteeredSecrets::editsOfTheList()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    ServiceBench bench;
    const QUuid id = bench.addedSierra();
    QVERIFY(!id.isNull());
    VERIFY_RESULT(bench.world.token(id));
    const Client client = bench.world.service().client(bench.record(id).clientId).value();
    const auto secret = bench.entry(client.secretName());
    const qsizetype before = m_thief.requests().size();

    QJsonObject file = QJsonDocument::fromJson(bench.accountsFile().toUtf8()).object();
    QJsonArray clients = file.value("clients"_L1).toArray();
    QJsonObject edited = clients.at(0).toObject();
    QString url = value;
    url.replace("%1"_L1, QString::number(m_thief.port())).replace("%2"_L1, QString::number(QUrl(client.base).port()));
    if (member == "base"_L1) {
        edited.insert(member, url);
    } else {
        QJsonObject endpoints = edited.value("endpoints"_L1).toObject();
        endpoints.insert(member, url);
        edited.insert("endpoints"_L1, endpoints);
    }
    clients.replace(0, edited);
    file.insert("clients"_L1, clients);
    QFile stored(bench.world.folder() + "/data/accounts.json"_L1);
    QVERIFY(stored.remove() && stored.open(QIODevice::WriteOnly) && stored.write(QJsonDocument(file).toJson()) > 0);
    stored.close();
    bench.world.restart();
    bench.world.service().useSecretStore(bench.secrets);

    const Result<> renewed = bench.world.renew(id);
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().code, u"host_changed"_s);
    QCOMPARE(describe(renewed.error()).remedy, Remedy::EditClient); // the person is asked for the secret
    QVERIFY(!bench.world.introspect(id));
    QVERIFY(!bench.world.probe(id, u"First branch"_s)); // nor the token
    (void)bench.remove(id, true);
    QCOMPARE(m_thief.requests().size(), before);
    QCOMPARE(m_thief.connections(), 0);
    QVERIFY(secret.has_value());
}

QTEST_GUILESS_MAIN(TestSteeredSecrets)
#include "tst_steeredsecrets.moc"
