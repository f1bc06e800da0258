// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandworld.h"

using namespace Tokenshelf;

/** `sign-in`: the redirect, the pasted code and address, and everything that goes wrong. */
class TestSignInCommand : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world = std::make_unique<CommandWorld>(); }
    void cleanup() { m_world.reset(); }

    void pastedCode()
    {
        QCOMPARE(m_world->run(m_world->apicbase(u"Kitchen"_s, {u"--redirect"_s, u"paste"_s}, 3), m_world->secretOf(3)), 0);
        CommandRunner signIn(m_world->app(), {u"sign-in"_s, u"Kitchen"_s}, std::nullopt); // --paste follows from the redirect
        QTRY_VERIFY(!signIn.link().isEmpty());
        const QByteArray code = m_world->codeOnPage(signIn.link());
        QVERIFY(!code.isEmpty());
        signIn.in().type("   \n");
        signIn.in().type(code.first(10));
        QTRY_COMPARE(signIn.in().left(), QByteArray());
        QVERIFY(signIn.isRunning());
        signIn.in().type(code.sliced(10) + "\n");
        QCOMPARE(signIn.wait(), 0);
        QVERIFY(!signIn.err().contains(code) && !signIn.out().contains(code));
    }

    void pastedAddress()
    {
        QVERIFY(m_world->addKitchen());
        CommandRunner signIn(m_world->app(), {u"sign-in"_s, u"Kitchen"_s, u"--paste"_s}, std::nullopt);
        QTRY_VERIFY(!signIn.link().isEmpty());
        const QByteArray address = m_world->redirectOf(signIn.link());
        QVERIFY2(address.contains("code="), address.constData());
        signIn.in().type("http://127.0.0.1:1/elsewhere/?code=abc&state=foreign\n"); // refused, and asked again
        QTRY_VERIFY(signIn.err().count('\n') >= 3);
        QVERIFY(signIn.isRunning());
        signIn.in().type(address + "\n");
        QCOMPARE(signIn.wait(), 0);
        QVERIFY(m_world->service().accountNamed(u"Kitchen"_s)->tokens);
    }

    void lateCode()
    {
        QCOMPARE(m_world->run(m_world->apicbase(u"Kitchen"_s, {u"--redirect"_s, u"paste"_s}, 3), m_world->secretOf(3)), 0);
        CommandRunner signIn(m_world->app(), {u"sign-in"_s, u"Kitchen"_s, u"--json"_s}, std::nullopt);
        QTRY_VERIFY(!signIn.link().isEmpty());
        const QByteArray code = m_world->codeOnPage(signIn.link());
        m_world->advance(std::chrono::seconds(61));
        signIn.in().type(code + "\n");
        QCOMPARE(signIn.wait(), 3);
        QCOMPARE(signIn.error().value("error"_L1).toString(), u"late_code"_s);
        QVERIFY(signIn.error().value("next"_L1).toString().contains("60 seconds"_L1));
        QVERIFY(!m_world->service().accountNamed(u"Kitchen"_s)->tokens);
    }

    void endOfInputWhilePasting()
    {
        QVERIFY(m_world->addKitchen());
        CommandRunner nothing(m_world->app(), {u"sign-in"_s, u"Kitchen"_s, u"--paste"_s}, QByteArray());
        QCOMPARE(nothing.wait(), 2);
        CommandRunner foreign(m_world->app(), {u"sign-in"_s, u"Kitchen"_s, u"--paste"_s},
                              "http://127.0.0.1:1/elsewhere/?code=abc&state=foreign");
        QCOMPARE(foreign.wait(), 2);
        CommandRunner wrong(m_world->app(), {u"sign-in"_s, u"Kitchen"_s, u"--paste"_s}, "abcdefghijklmnopqrstuvwxyz1234\n");
        QCOMPARE(wrong.wait(), 3); // invalid_grant: a new sign-in helps
        QVERIFY(!m_world->service().accountNamed(u"Kitchen"_s)->tokens);
    }

    void signInFailures()
    {
        QVERIFY(m_world->addKitchen());
        CommandRunner late(m_world->app(), {u"sign-in"_s, u"Kitchen"_s, u"--timeout"_s, u"1"_s}, std::nullopt);
        QCOMPARE(late.wait(), 3);
        QCOMPARE(m_world->run({u"sign-in"_s, u"Kitchen"_s, u"--timeout"_s, u"301"_s}), 2); // the port is open for 300 s at most
        m_world->practice().behaviour().denyConsent = true;
        CommandRunner denied(m_world->app(), {u"sign-in"_s, u"Kitchen"_s, u"--json"_s});
        QTRY_VERIFY(!denied.link().isEmpty());
        m_world->browse(denied.link());
        QCOMPARE(denied.wait(), 6);
        QCOMPARE(denied.error().value("error"_L1).toString(), u"access_denied"_s);
        QCOMPARE(denied.out(), QByteArray());
    }

private:
    std::unique_ptr<CommandWorld> m_world;
};

QTEST_GUILESS_MAIN(TestSignInCommand)
#include "tst_signincommand.moc"
