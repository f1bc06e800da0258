// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychainsecretstore.h"
#include "support/leakscan.h"
#include "support/privatesession.h"
#include "support/secretcalls.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

using namespace Tokenshelf;
using namespace Tokenshelf::SecretCalls;

namespace {

const QString probe = u"--probe"_s;
const QByteArray canary = "c4n4ry-0123456789abcdef0123456789abcdef";

/** In a session of another kind: does everything once and prints what came of it. */
int runProbe()
{
    KeychainSecretStore store(u"Tokenshelf-test"_s);
    const auto say = [](const char *what, const auto &result) {
        const QString detail = result ? QString() : result.error().detail;
        printf("%s %s %s\n", what, qPrintable(outcome(result)), qPrintable(detail));
    };
    say("read", read(store, u"account/1/refresh"_s));
    say("write", write(store, u"account/1/refresh"_s, {Secret(canary), 1, u"https://a.example"_s}));
    say("remove", remove(store, u"account/1/refresh"_s));
    say("unlock", unlock(store));
    LeakScan scan;
    scan.plant(u"canary"_s, canary);
    for (const QString &folder : {QDir::homePath(), QDir::tempPath(), qEnvironmentVariable("XDG_RUNTIME_DIR")}) {
        if (const QStringList found = scan.findInFiles(folder); folder.isEmpty() || !found.isEmpty())
            printf("found in %s: %s\n", qPrintable(folder), qPrintable(found.join(u' ')));
    }
    return 0;
}

} // namespace

/** What a person without a usable keychain is told, by each kind of session. */
class TestKeychainStates : public QObject
{
    Q_OBJECT

private slots:
    void states_data()
    {
        using Kind = PrivateSession::Kind;
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QString>("expected");
        QTest::newRow("unlocked") << Kind::Unlocked << QStringList() << u"read nothing|write ok|remove ok|unlock ok"_s;
        QTest::newRow("locked") << Kind::Locked << QStringList()
                                << u"read keychain_locked|write keychain_locked|remove keychain_locked|unlock keychain_dismissed"_s;
        const QString noCollection = u"org.freedesktop.secrets: there is no default collection."_s;
        QTest::newRow("no collection")
            << Kind::Fresh << QStringList()
            << u"read keychain_absent %1|write keychain_absent %1|remove keychain_absent %1|unlock keychain_dismissed"_s.arg(noCollection);
        const QString noService = u"org.freedesktop.secrets: The name org.freedesktop.secrets was not provided by any .service files"_s;
        const QString absent = u"read keychain_absent %1|write keychain_absent %1|remove keychain_absent %1|unlock keychain_absent %1"_s;
        QTest::newRow("no Secret Service") << Kind::Absent << QStringList() << absent.arg(noService);
        QTest::newRow("no bus") << Kind::None << QStringList() << absent.arg(u"There is no D-Bus session bus."_s);
        const QStringList plasma{u"XDG_CURRENT_DESKTOP=KDE"_s, u"KDE_FULL_SESSION=true"_s, u"KDE_SESSION_VERSION=5"_s};
        QTest::newRow("KDE without KWallet") << Kind::Absent << plasma << absent.arg(noService);
        QTest::newRow("KDE with the Secret Service alone") << Kind::Unlocked << plasma << u"read nothing|write ok|remove ok|unlock ok"_s;
    }
    void states()
    {
        QFETCH(const PrivateSession::Kind, kind);
        QFETCH(const QStringList, variables);
        QFETCH(const QString, expected);
        const QStringList command = PrivateSession::command(kind) + QStringList{u"/usr/bin/env"_s} + variables
            + QStringList{QCoreApplication::applicationFilePath(), probe};
        QElapsedTimer clock;
        clock.start();
        QProcess process;
        process.start(command.first(), command.mid(1));
        QVERIFY(process.waitForFinished(60'000));
        QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        for (QString &line : lines)
            line = line.trimmed();
        QCOMPARE(lines.join(u'|'), expected);
        QVERIFY2(clock.elapsed() < 15'000, qPrintable(QString::number(clock.elapsed())));
    }
};

int main(int argc, char **argv)
{
    const bool probing = argc == 2 && QString::fromLocal8Bit(argv[1]) == probe;
    if (!probing)
        PrivateSession::ensure(argc, argv, PrivateSession::Kind::None);
    QCoreApplication application(argc, argv);
    if (probing)
        return runProbe();
    TestKeychainStates test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainstates.moc"
