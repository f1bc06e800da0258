// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "support/killing.h"
#include "support/privatesession.h"

#include <QRandomGenerator>

using namespace Tokenshelf;

/** kill -9 at two hundred random moments of additions, renewals, sign-ins, edits and removals. */
class TestKilledAtRandom : public QObject
{
    Q_OBJECT

private slots:
    void twoHundredTimes()
    {
        static const QStringList acts{u"create"_s, u"store"_s, u"rename"_s, u"host"_s, u"remove"_s, u"renew"_s};
        int kills = 0;
        for (int i = 0; kills < 200; ++i) {
            QVERIFY2(i < 1'000, qPrintable(QString::number(kills)));
            const QString act = acts.at(i % acts.size());
            QVERIFY(prepare(act));
            QProcess process;
            if (act == "renew"_L1)
                process.start(QStringLiteral(CLI_PROGRAM), {u"renew"_s, u"Account"_s});
            else
                process.start(QCoreApplication::applicationFilePath(), {u"--act"_s, act, u"Account"_s});
            QVERIFY(process.waitForStarted());
            const auto delay = std::chrono::microseconds(QRandomGenerator::global()->bounded(400'000));
            const QDeadlineTimer moment(delay, Qt::PreciseTimer);
            while (!moment.hasExpired() && process.state() == QProcess::Running)
                QCoreApplication::processEvents(); // the practice server answers meanwhile
            process.kill();
            QTRY_COMPARE(process.state(), QProcess::NotRunning);
            kills += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
            AppContext app{AppOptions()};
            Killing::settle(app);
            QCOMPARE(Killing::disagreement(app), QString());
            QVERIFY(app.service().accountNamed(u"Bystander"_s));
        }
    }

private:
    bool prepare(const QString &act)
    {
        AppContext app{AppOptions()};
        if (!Killing::removeAll(app) || Killing::add(app, u"Bystander"_s, u"sierra-test"_s).isNull())
            return false;
        if (act == "renew"_L1) {
            CliProcess real(m_session.sierra(u"Account"_s));
            return real.run(m_session.secret(0)) == 0;
        }
        return act == "create"_L1 || !Killing::add(app, u"Account"_s, u"apicbase-test"_s).isNull();
    }

    CliSession m_session;
};

int main(int argc, char **argv)
{
    const bool acting = argc > 1 && qstrcmp(argv[1], "--act") == 0; // a process of this test, in its session already
    if (!acting)
        PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    if (acting)
        return Killing::act(QCoreApplication::arguments().mid(2));
    TestKilledAtRandom test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedatrandom.moc"
