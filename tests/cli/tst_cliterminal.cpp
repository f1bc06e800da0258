// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/privatesession.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QSocketNotifier>

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

using namespace Tokenshelf;

namespace {

/** A terminal with the test in the person's place. */
class Terminal
{
public:
    Terminal() : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
            qFatal("no terminal");
        m_slave = ::open(::ptsname(m_master), O_RDWR | O_NOCTTY | O_CLOEXEC); // keeps it alive, and tells its state
    }
    ~Terminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }
    QString name() const { return QString::fromLocal8Bit(::ptsname(m_master)); }
    void type(const QByteArray &text) const { QCOMPARE(::write(m_master, text.constData(), size_t(text.size())), ssize_t(text.size())); }
    /** What the terminal shows of what is typed. */
    QByteArray shown()
    {
        char bytes[4'096];
        for (ssize_t got = 0; (got = ::read(m_master, bytes, sizeof bytes)) > 0;)
            m_shown.append(bytes, got);
        return m_shown;
    }
    bool echoes() const
    {
        termios state = {};
        return ::tcgetattr(m_slave, &state) == 0 && (state.c_lflag & tcflag_t(ECHO)) != 0;
    }

private:
    int m_master;
    int m_slave = -1;
    QByteArray m_shown;
};

} // namespace

/** Prompts at a real terminal: the secret is not shown, and the terminal is left as it was. */
class TestCliTerminal : public QObject
{
    Q_OBJECT

private slots:
    void theSecretIsNotShown()
    {
        Terminal terminal;
        CliProcess add(m_session.sierra(u"North"_s));
        add.setStandardInputFile(terminal.name());
        add.start();
        QTRY_VERIFY_WITH_TIMEOUT(add.err().contains(": "), 10'000);
        QTRY_VERIFY(!terminal.echoes());
        terminal.type(m_session.secret(0) + '\n');
        QCOMPARE(add.end(), 0);
        QVERIFY(terminal.echoes());
        QVERIFY2(!terminal.shown().contains(m_session.secret(0).first(4)), terminal.shown().constData());
        QVERIFY(!add.err().contains(m_session.secret(0)));
        CliProcess token({u"token"_s, u"North"_s});
        QCOMPARE(token.run(), 0); // it was taken as typed
    }

    void givingUpRestoresTheTerminal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("the window is closed") << SIGHUP;
    }
    void givingUpRestoresTheTerminal()
    {
        QFETCH(const int, signal);
        Terminal terminal;
        CliProcess add(m_session.sierra(u"South"_s));
        add.setStandardInputFile(terminal.name());
        add.start();
        QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), 10'000);
        ::kill(static_cast<pid_t>(add.processId()), signal);
        QCOMPARE(add.end(), 1);
        QVERIFY(terminal.echoes());
    }

    void aPastedCodeIsConfirmed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no") << QByteArray("n\n") << 1;
        QTest::newRow("end of input") << QByteArray("\x04") << 1;
        QTest::newRow("something") << QByteArray("maybe\n") << 1;
        QTest::newRow("yes") << QByteArray("y\n") << 0;
    }
    void aPastedCodeIsConfirmed()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const int, exitCode);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(CliProcess({u"add"_s, u"apicbase-test"_s, name, u"--client-id"_s, m_session.clientId(3), u"--redirect"_s, u"paste"_s})
                     .run(m_session.secret(3)),
                 0);
        qputenv("PATH", "/usr/bin:/bin"); // no browser: the test fetches the page with the code
        Terminal terminal;
        CliProcess signIn({u"sign-in"_s, name});
        signIn.setStandardInputFile(terminal.name());
        signIn.start();
        QTRY_VERIFY_WITH_TIMEOUT(signIn.err().contains("Paste the code"), 10'000);
        QVERIFY(signIn.err().contains("within 60 seconds; it is not shown"));
        QTRY_VERIFY(!terminal.echoes());
        terminal.type(code(signIn.err()) + '\n');
        QTRY_VERIFY_WITH_TIMEOUT(signIn.err().contains("Keep this sign-in?"), 10'000);
        QVERIFY(signIn.err().contains("User: demo@example.org\nScopes: library\n"));
        terminal.type(answer);
        QCOMPARE(signIn.end(), exitCode);
        CliProcess token({u"token"_s, name});
        QCOMPARE(token.run(), exitCode == 0 ? 0 : 3);
    }

private:
    /** What the person copies from the page behind the link. */
    QByteArray code(const QByteArray &err)
    {
        static const QRegularExpression link(u"^http\\S+$"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression code(u"<code id=\"code\">(\\w+)</code>"_s);
        const QString url = link.match(QString::fromUtf8(err)).captured(0) + "&practice_consent=allow"_L1;
        const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(QUrl(url, QUrl::StrictMode))));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
            return {};
        return code.match(QString::fromUtf8(reply->readAll())).captured(1).toLatin1();
    }

    CliSession m_session;
    QNetworkAccessManager m_network;
};

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    TestCliTerminal test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_cliterminal.moc"
