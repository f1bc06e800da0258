// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "support/killing.h"
#include "support/privatesession.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Tokenshelf;

/**
 * kill -9 at two hundred random moments of additions, renewals, sign-ins, edits, removals and migrations. The seed of the moments is printed
 * and may be given as TOKENSHELF_SEED; what the machine does in such a moment is its own affair.
 */
class TestKilledAtRandom : public QObject
{
    Q_OBJECT

private slots:
    void twoHundredTimes();

private:
    static constexpr int kills = 200;

    bool prepare(const QString &act);
    bool addSignedIn();
    static bool makeOlder();
    static QStringList command(const QString &act);
    std::chrono::microseconds run(const QString &act, std::chrono::microseconds limit);

    CliSession m_session;
    int m_kills = 0;
};

/** One account that has nothing to do with it, one that is signed in, and for most acts the one that they are about. */
bool TestKilledAtRandom::prepare(const QString &act)
{
    AppContext app{AppOptions()};
    for (const Account &account : app.service().accounts()) {
        if (account.name != "Bystander"_L1 && account.name != "Kitchen"_L1
            && !await<bool>([&](QObject *context, Callback<bool> done) { app.service().remove(account.id, false, context, done); }))
            return false;
    }
    if (!app.service().accountNamed(u"Bystander"_s) && Killing::add(app, u"Bystander"_s, u"sierra-test"_s).isNull())
        return false;
    if (!app.service().accountNamed(u"Kitchen"_s) && !addSignedIn())
        return false;
    if (act == "renew"_L1)
        return CliProcess(m_session.sierra(u"Account"_s)).run(m_session.secret(0)) == 0;
    if (act != "create"_L1 && act != "refresh"_L1 && Killing::add(app, u"Account"_s, u"apicbase-test"_s).isNull())
        return false;
    return act != "migrate"_L1 || makeOlder();
}

bool TestKilledAtRandom::addSignedIn()
{
    m_session.practice().behaviour().graceSeconds = std::chrono::hours(24); // the window that no program can close is not what is looked for here
    return CliProcess(m_session.apicbase(u"Kitchen"_s)).run(m_session.secret(2)) == 0 && CliProcess({u"sign-in"_s, u"Kitchen"_s}).run() == 0;
}

/** The list as the first version wrote it. */
bool TestKilledAtRandom::makeOlder()
{
    QFile file(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tokenshelf/accounts.json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QJsonObject list = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    list.insert("format"_L1, 1);
    list.remove("unfinished"_L1);
    const QByteArray json = QJsonDocument(list).toJson();
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(json) == json.size();
}

QStringList TestKilledAtRandom::command(const QString &act)
{
    if (act == "renew"_L1)
        return {QStringLiteral(CLI_PROGRAM), act, u"Account"_s};
    if (act == "refresh"_L1)
        return {QStringLiteral(CLI_PROGRAM), u"renew"_s, u"Kitchen"_s};
    if (act == "migrate"_L1)
        return {QStringLiteral(CLI_PROGRAM), u"list"_s};
    return {QCoreApplication::applicationFilePath(), u"--act"_s, act, u"Account"_s};
}

/** Kills it then, if it has not ended; for how long it ran. */
std::chrono::microseconds TestKilledAtRandom::run(const QString &act, std::chrono::microseconds limit)
{
    const QStringList words = command(act);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(words.first(), words.sliced(1));
    if (process.state() == QProcess::NotRunning)
        qFatal("%s: %s", qPrintable(words.first()), qPrintable(process.errorString()));
    QElapsedTimer clock;
    clock.start();
    const QDeadlineTimer moment(limit, Qt::PreciseTimer);
    while (!moment.hasExpired() && process.state() != QProcess::NotRunning)
        QCoreApplication::processEvents(); // the practice server answers meanwhile
    const std::chrono::microseconds ran(clock.nsecsElapsed() / 1'000);
    process.kill();
    process.waitForFinished();
    if (process.exitStatus() == QProcess::CrashExit)
        ++m_kills;
    else if (process.exitCode() != 0)
        qWarning() << act << process.exitCode() << process.readAll();
    return ran;
}

void TestKilledAtRandom::twoHundredTimes()
{
    static const QStringList acts{u"create"_s, u"store"_s, u"rename"_s, u"host"_s, u"remove"_s, u"renew"_s, u"refresh"_s, u"migrate"_s};
    const quint32 seed = qEnvironmentVariableIsSet("TOKENSHELF_SEED") ? qEnvironmentVariable("TOKENSHELF_SEED").toUInt()
                                                                      : QRandomGenerator::system()->generate();
    qInfo("TOKENSHELF_SEED=%u", seed);
    QRandomGenerator random(seed);
    QHash<QString, std::chrono::microseconds> whole; // how long each act takes
    for (int i = 0; m_kills < kills; ++i) {
        QVERIFY2(i < 3 * kills, qPrintable(QString::number(m_kills)));
        const QString act = acts.at(i % acts.size());
        QVERIFY2(prepare(act), qPrintable(act));
        if (!whole.contains(act)) {
            whole.insert(act, run(act, std::chrono::seconds(40)));
            QVERIFY2(m_kills == 0, qPrintable(act));
            continue;
        }
        const auto moment = whole.value(act) * random.bounded(1'000) / 1'000;
        run(act, moment);
        AppContext app{AppOptions()};
        Killing::settle(app);
        const QByteArray where = QByteArray::number(i) + ' ' + act.toUtf8() + " killed after " + QByteArray::number(qint64(moment.count())) + " us: ";
        const QByteArray wrong = where + Killing::disagreement(app).toUtf8();
        QVERIFY2(wrong == where, wrong.constData());
        QVERIFY2(app.service().accountNamed(u"Bystander"_s) && app.service().accountNamed(u"Kitchen"_s), where.constData());
        if (act == "refresh"_L1)
            QVERIFY2(CliProcess({u"renew"_s, u"Kitchen"_s}).run() == 0, where.constData());
        if (i % 40 == 0)
            qInfo("%d kills", m_kills);
    }
    qInfo("%d of %d kills: 0 orphans, 0 dangling", m_kills, kills);
}

int main(int argc, char **argv)
{
    const bool acting = argc > 1 && qstrcmp(argv[1], "--act") == 0; // a process of this test, in its session already
    if (!acting)
        PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    if (acting)
        return Killing::act(QCoreApplication::arguments().mid(2));
    qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // ms, in place of Qt Test's five minutes
    TestKilledAtRandom test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedatrandom.moc"
