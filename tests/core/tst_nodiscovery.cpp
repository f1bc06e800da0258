// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/servicebench.h"

#include <QNetworkReply>

using namespace Tokenshelf;

/** Endpoints are data of the provider's file: nobody is asked for metadata (security R52, RFC 8414). */
class TestNoDiscovery : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsAskedFor();
};

void TestNoDiscovery::nothingIsAskedFor()
{
    ServiceBench bench;
    World &world = bench.world;
    QStringList requests;
    connect(&world.practice(), &PracticeServer::requestHandled, this, [&requests](const PracticeLogEntry &entry) { requests << entry.request; });
    const QUuid sierra = bench.addedSierra();
    const QUuid kitchen = bench.signedInApicbase();
    const auto supplier = world.add(world.draft(u"suppliers-test"_s, u"Supplier"_s));
    VERIFY_RESULT(supplier);
    for (const QUuid &id : {sierra, kitchen}) {
        VERIFY_RESULT(world.token(id));
        VERIFY_RESULT(world.introspect(id));
        const Provider provider = world.service().providerOf(bench.record(id)).value();
        for (const ProbeRequest &probe : provider.probes)
            VERIFY_RESULT(world.probe(id, probe.name));
        world.advance(std::chrono::hours(24 * 8));
        VERIFY_RESULT(world.token(id));
    }
    for (const Fault fault : {Fault::HtmlPage, Fault::NotJson, Fault::ServerError, Fault::TooManyRequests, Fault::DropConnection}) {
        world.practice().behaviour().fault = fault;
        (void)world.renew(sierra);
        (void)world.introspect(kitchen);
        (void)world.probe(kitchen, u"Recipes"_s);
    }
    world.practice().behaviour().fault = Fault::None;
    world.restart();
    world.service().useSecretStore(bench.secrets);
    VERIFY_RESULT(world.renew(sierra));
    world.practice().forgetAllTokens();
    QVERIFY(!world.renew(kitchen)); // a refusal is no reason either
    for (const QUuid &id : {sierra, kitchen, *supplier})
        VERIFY_RESULT(bench.remove(id, true));
    qInfo("%d requests", int(requests.size()));
    QVERIFY(requests.size() > 30);
    QCOMPARE(requests.filter(u"/.well-known"_s), QStringList());

    QNetworkAccessManager other; // what would have been seen
    std::unique_ptr<QNetworkReply> reply(other.get(QNetworkRequest(world.practice().app().resolved(QUrl(u"/.well-known/oauth-authorization-server"_s)))));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(requests.filter(u"/.well-known"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestNoDiscovery)
#include "tst_nodiscovery.moc"
