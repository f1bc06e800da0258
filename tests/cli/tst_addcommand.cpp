// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandworld.h"

using namespace Tokenshelf;

/** `providers`, `provider add`, `add` and `list`: what is kept, and what is refused. */
class TestAddCommand : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world = std::make_unique<CommandWorld>(); }
    void cleanup() { m_world.reset(); }

    void providers()
    {
        CommandRunner json(m_world->app(), {u"providers"_s, u"--json"_s});
        QCOMPARE(json.wait(), 0);
        QStringList ids;
        for (const QJsonValue &provider : json.object().value("providers"_L1).toArray())
            ids << provider.toObject().value("id"_L1).toString();
        for (const QString &id : {u"sierra"_s, u"apicbase"_s, u"apicbase-suppliers"_s, u"practice-sierra"_s, u"sierra-test"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
        CommandRunner text(m_world->app(), {u"providers"_s});
        QCOMPARE(text.wait(), 0);
        QCOMPARE(text.out().count('\n'), ids.size() + 1);
    }

    void providerAdd()
    {
        Provider provider = m_world->app().providers().provider(u"sierra"_s).value();
        provider.id = u"my-sierra"_s;
        provider.name = u"My Sierra"_s;
        const QString path = m_world->write(u"mine.json"_s, providerToJson(provider));
        CommandRunner mine(m_world->app(), {u"provider"_s, u"add"_s, path});
        QCOMPARE(mine.wait(), 0);
        QCOMPARE(mine.out(), QByteArray("Added the provider My Sierra (my-sierra).\nKeys, secrets and tokens of its accounts go to: sandbox.iii.com\n"
                                        "Besides, each account has a server of its own.\n"));
        QVERIFY(m_world->app().providers().provider(u"my-sierra"_s));

        provider.id = u"sierra"_s;
        CommandRunner shipped(m_world->app(),
                              {u"provider"_s, u"add"_s, m_world->write(u"shipped.json"_s, providerToJson(provider)), u"--json"_s});
        QCOMPARE(shipped.wait(), 2);
        QCOMPARE(shipped.error().value("error"_L1).toString(), u"provider_exists"_s);

        CommandRunner wrong(m_world->app(),
                            {u"provider"_s, u"add"_s, m_world->write(u"wrong.json"_s, "{\"format\":1,\"id\":\"x\",\"grant\":\"magic\"}")});
        QCOMPARE(wrong.wait(), 2);
        QVERIFY2(wrong.err().contains("wrong.json"), wrong.err().constData());
        QCOMPARE(CommandRunner(m_world->app(), {u"provider"_s, u"add"_s, m_world->write(u"large.json"_s, QByteArray(300'000, ' '))}).wait(),
                 2);
    }

    void addAndList()
    {
        CommandRunner added(m_world->app(), m_world->sierra(u"North"_s, {u"--json"_s}), "\r\n  \n" + m_world->secretOf(0) + "\r\n");
        QCOMPARE(added.wait(), 0);
        QCOMPARE(added.object().value("state"_L1).toString(), u"needs_sign_in"_s);
        QCOMPARE(added.object().value("environment"_L1).toString(), u"practice"_s);
        CommandRunner list(m_world->app(), {u"list"_s, u"--json"_s});
        QCOMPARE(list.wait(), 0);
        QCOMPARE(list.array().size(), 1);
        QCOMPARE(list.array().first().toObject(), added.object());
        CommandRunner text(m_world->app(), {u"list"_s});
        QCOMPARE(text.wait(), 0);
        QCOMPARE(text.out().count('\n'), 2);
        QVERIFY(text.out().contains("North  sierra-test  practice     needs sign-in"));
        // The secret came through whole: the provider takes it.
        QCOMPARE(m_world->run({u"token"_s, u"North"_s}), 0);
    }

    void theNextCommandCanBePasted_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("plain") << u"North"_s << QByteArray("tokenshelf-cli sign-in North\n");
        QTest::newRow("two words") << u"Branch North"_s << QByteArray("tokenshelf-cli sign-in 'Branch North'\n");
        QTest::newRow("shell") << u"It's $(id)"_s << QByteArray(R"(tokenshelf-cli sign-in 'It'\''s $(id)')" "\n");
        QTest::newRow("placeholder") << u"%2 %1"_s << QByteArray("tokenshelf-cli sign-in '%2 %1'\n");
        QTest::newRow("not for a terminal") << u"a\x1b[2Jb"_s << QByteArray("tokenshelf-cli sign-in NAME\n");
    }
    void theNextCommandCanBePasted()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, command);
        CommandRunner added(m_world->app(), m_world->sierra(name), m_world->secretOf(0));
        QCOMPARE(added.wait(), 0);
        QVERIFY2(added.out().endsWith(". Next: " + command), added.out().constData());
        CommandRunner inProfile(m_world->app(), m_world->sierra(name + u'2', {u"--profile"_s, u"p2"_s}), m_world->secretOf(0));
        QCOMPARE(inProfile.wait(), 0);
        QVERIFY2(inProfile.out().endsWith(" --profile p2\n"), inProfile.out().constData());
    }

    void onlyOneLineIsRead()
    {
        CommandRunner added(m_world->app(), m_world->sierra(u"North"_s), m_world->secretOf(0) + "\nfor the next program\n");
        QCOMPARE(added.wait(), 0);
        QCOMPARE(added.in().left(), QByteArray("for the next program\n"));
    }

    void badSecrets_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n\t\n\r\n");
        QTest::newRow("too long") << QByteArray(5'000, 'x');
        QTest::newRow("endless") << QByteArray(100'000, 'x');
        QTest::newRow("no UTF-8") << QByteArray("secret\xff\xfe\n");
        QTest::newRow("NUL") << QByteArray("sec\0ret12\n", 10);
    }
    void badSecrets()
    {
        QFETCH(const QByteArray, input);
        CommandRunner command(m_world->app(), m_world->sierra(u"North"_s), input);
        QCOMPARE(command.wait(), 2);
        QCOMPARE(command.out(), QByteArray());
        QVERIFY(m_world->service().accounts().isEmpty());
        QVERIFY(!command.err().contains("xxxx"));
    }

    void oddSecretsAreTold()
    {
        CommandRunner shortOne(m_world->app(), m_world->sierra(u"North"_s), "short\n");
        QCOMPARE(shortOne.wait(), 0);
        QVERIFY(shortOne.err().contains("fewer than 8"));
        CommandRunner swapped(m_world->app(), {u"add"_s, u"sierra-test"_s, u"South"_s, u"--client-id"_s, u"Presley1"_s},
                              "abcdefghijklmnopqrstuvwxy+/Z\n");
        QCOMPARE(swapped.wait(), 0);
        QVERIFY(swapped.err().contains("swapped"));
    }

    void namesAreUnique()
    {
        QCOMPARE(m_world->run(m_world->sierra(u"North"_s), m_world->secretOf(0)), 0);
        CommandRunner again(m_world->app(), m_world->sierra(u"North"_s, {u"--json"_s}), m_world->secretOf(0));
        QCOMPARE(again.wait(), 2);
        QCOMPARE(again.error().value("error"_L1).toString(), u"name_taken"_s);
        QCOMPARE(m_world->run(m_world->sierra(u"  "_s), m_world->secretOf(0)), 2);
        QCOMPARE(CommandRunner(m_world->app(), m_world->sierra(QString(201, u'n')), m_world->secretOf(0)).wait(), 2);
    }

    void aKnownApplicationNeedsNoSecret()
    {
        QCOMPARE(m_world->run(m_world->apicbase(u"One"_s), m_world->secretOf(2)), 0);
        CommandRunner second(m_world->app(), m_world->apicbase(u"Two"_s), m_world->secretOf(2));
        QCOMPARE(second.wait(), 0);
        QVERIFY(!second.readInput());
        const auto one = m_world->service().accountNamed(u"One"_s);
        const auto two = m_world->service().accountNamed(u"Two"_s);
        QCOMPARE(one->clientId, two->clientId);
        CommandRunner other(m_world->app(), m_world->apicbase(u"Three"_s, {u"--scope"_s, u"sales"_s}), m_world->secretOf(2));
        QCOMPARE(other.wait(), 0);
        QVERIFY(m_world->service().accountNamed(u"Three"_s)->clientId != one->clientId);
    }

    void addTakesWhatItIsTold()
    {
        QCOMPARE(m_world->run({u"add"_s, u"sierra"_s, u"Live"_s, u"--client-id"_s, u"key"_s, u"--base"_s,
                               u"catalogue.example.org:8443/token"_s, u"--version"_s, u"v5"_s},
                              "secret-123"),
                 0);
        const Client live = m_world->clientOf(u"Live"_s);
        QCOMPARE(live.base, u"https://catalogue.example.org:8443/iii/sierra-api"_s);
        QCOMPARE(live.version, u"v5"_s);
        QCOMPARE(live.environment, Environment::Production);
        QCOMPARE(m_world->run({u"add"_s, u"sierra"_s, u"None"_s, u"--client-id"_s, u"key"_s, u"--base"_s,
                               u"https://a.example/iii/sierra-api/v4"_s, u"--version"_s, u"none"_s},
                              "secret-123"),
                 0);
        QCOMPARE(m_world->clientOf(u"None"_s).version, QString());
        QCOMPARE(m_world->run({u"add"_s, u"sierra"_s, u"Four"_s, u"--client-id"_s, u"key"_s, u"--base"_s,
                               u"https://a.example/iii/sierra-api/v4/token"_s},
                              "secret-123"),
                 0);
        QCOMPARE(m_world->clientOf(u"Four"_s).version, u"v4"_s);
        QCOMPARE(
            m_world->run({u"add"_s, u"sierra"_s, u"Box"_s, u"--client-id"_s, u"key"_s, u"--environment"_s, u"sandbox"_s}, "secret-123"), 0);
        QCOMPARE(m_world->clientOf(u"Box"_s).base, u"https://sandbox.iii.com/iii/sierra-api"_s);
        QCOMPARE(
            m_world->run({u"add"_s, u"sierra"_s, u"Box2"_s, u"--client-id"_s, u"key"_s, u"--base"_s, u"sandbox.iii.com"_s}, "secret-123"),
            0);
        QCOMPARE(m_world->clientOf(u"Box2"_s).environment, Environment::Sandbox);
        QCOMPARE(m_world->run({u"add"_s, u"sierra"_s, u"Where"_s, u"--client-id"_s, u"key"_s}, "secret-123"), 2);
        QCOMPARE(m_world->run({u"add"_s, u"apicbase"_s, u"Paste"_s, u"--client-id"_s, u"id"_s, u"--redirect"_s, u"paste"_s, u"--scope"_s,
                               u"library sales"_s, u"--scope"_s, u"own:scope"_s, u"--environment"_s, u"sandbox"_s},
                              "secret-123"),
                 0);
        const Client paste = m_world->clientOf(u"Paste"_s);
        QCOMPARE(paste.redirect.kind, RedirectKind::Paste);
        QCOMPARE(paste.scopes, (QStringList{u"library"_s, u"sales"_s, u"own:scope"_s}));
        QCOMPARE(paste.environment, Environment::Sandbox);
        QCOMPARE(m_world->run({u"add"_s, u"apicbase"_s, u"Port"_s, u"--client-id"_s, u"id"_s, u"--redirect"_s, u"loopback:27500"_s},
                              "secret-123"),
                 0);
        QCOMPARE(m_world->clientOf(u"Port"_s).redirect, (Redirect{RedirectKind::Loopback, 27500}));
    }

    void namesForgeNothing()
    {
        const QString name = u"North\nForged  sierra  production  valid\x1b[2J\u202e"_s;
        QCOMPARE(m_world->run(m_world->sierra(name), m_world->secretOf(0)), 0);
        CommandRunner signIn(m_world->app(), {u"sign-in"_s, name});
        QCOMPARE(signIn.wait(), 0);
        QCOMPARE(signIn.out().count('\n'), 1);
        CommandRunner list(m_world->app(), {u"list"_s});
        QCOMPARE(list.wait(), 0);
        QCOMPARE(list.out().count('\n'), 2);
        CommandRunner json(m_world->app(), {u"list"_s, u"--json"_s});
        QCOMPARE(json.wait(), 0);
        QCOMPARE(json.out().count('\n'), 1);
        QCOMPARE(json.array().first().toObject().value("name"_L1).toString(), name);
        for (const QByteArray &output : {signIn.out(), list.out(), json.out()})
            QVERIFY(!output.contains('\x1b') && !output.contains("\u202e"));
        CommandRunner nobody(m_world->app(), {u"token"_s, u"x\x1b[2J\ny"_s});
        QCOMPARE(nobody.wait(), 2);
        QVERIFY(!nobody.err().contains('\x1b') && !nobody.err().contains("\ny"));
    }

private:
    std::unique_ptr<CommandWorld> m_world;
};

QTEST_GUILESS_MAIN(TestAddCommand)
#include "tst_addcommand.moc"
