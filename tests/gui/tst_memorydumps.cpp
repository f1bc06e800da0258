// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumpsubject.h"
#include "leakstage.h"
#include "support/memorydump.h"
#include "support/privatesession.h"

#include <QElapsedTimer>
#include <QProcess>

#include <fcntl.h>

using namespace Tokenshelf;

/**
 * The memory of the windows, read from outside at more than twenty moments: what is not in use is not there, at the latest five seconds
 * later. Provider, browser and keychain are other processes; only what the windows themselves keep can be found.
 */
class TestMemoryDumps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSearchSeesWhatIsThere();
    void holdsNothing_data();
    void holdsNothing();
    void cleanupTestCase();

private:
    bool act(const QStringList &words);
    MemoryFinds find();
    QString latest(const QString &name) { return QString::fromUtf8(m_stage.latest(name)); }
    QStringList filled(QStringList words);

    LeakStage m_stage{LeakStage::Secrets::Disguised};
    QProcess m_subject;
    QSet<QString> m_pieces;
    int m_dumps = 0;
    int m_clean = 0;
    qsizetype m_largest = 0;
};

void TestMemoryDumps::initTestCase()
{
    m_subject.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_subject.start(QCoreApplication::applicationFilePath(), {u"--subject"_s});
    QVERIFY(QTest::qWaitFor([this] { return m_subject.canReadLine(); }, 30'000));
    QCOMPARE(m_subject.readLine(), QByteArray("done\n"));
}

bool TestMemoryDumps::act(const QStringList &words)
{
    m_subject.write(words.join(u'\t').toUtf8() + '\n');
    const bool answered = QTest::qWaitFor([this] { return m_subject.canReadLine(); }, 60'000);
    return answered && m_subject.readLine() == "done\n";
}

MemoryFinds TestMemoryDumps::find()
{
    m_stage.learn();
    const MemoryFinds finds = findInMemory(m_subject.processId(), m_stage.scan());
    m_largest = qMax(m_largest, finds.searched);
    return finds;
}

/** What stands for a secret in the table below. */
QStringList TestMemoryDumps::filled(QStringList words)
{
    for (QString &word : words) {
        if (word.startsWith("id:"_L1))
            word = m_stage.clientId(word.mid(3).toInt());
        else if (word.startsWith("secret:"_L1))
            word = m_stage.secret(word.mid(7).toInt());
        else if (word == "server"_L1)
            word = m_stage.sierraBase();
        else if (word == "code"_L1 && QTest::qWaitFor([this] { return !m_stage.latest(u"code"_s).isEmpty(); }, 20'000))
            word = latest(u"code"_s);
        else if (word == "access_token"_L1 || word == "refresh_token"_L1)
            word = latest(word);
    }
    return words;
}

/** A token on the screen: the one moment at which there is one for sure. */
void TestMemoryDumps::theSearchSeesWhatIsThere()
{
    QVERIFY(act(filled({u"sierra"_s, u"First"_s, u"id:0"_s, u"secret:0"_s, u"server"_s})));
    QVERIFY(act({u"reveal"_s, u"First"_s}));
    const MemoryFinds finds = find();
    QVERIFY2(!finds.copies.filter(u"access_token, "_s).isEmpty() || !finds.pieces.filter(u"access_token, "_s).isEmpty(), qPrintable(finds.copies.join(u'\n')));
    QVERIFY(finds.searched > 5'000'000);
    QVERIFY(act({u"mask"_s}));
    QVERIFY(act({u"remove"_s, u"First"_s}));
}

void TestMemoryDumps::holdsNothing_data()
{
    QTest::addColumn<QList<QStringList>>("acts");
    QTest::addColumn<bool>("inUse"); // the access token that was copied last may be there
    using Acts = QList<QStringList>;
    const auto row = [](const char *name, const Acts &acts, bool inUse = false) { QTest::newRow(name) << acts << inUse; };
    const QString sierra = u"North"_s;
    const QString apicbase = u"Kitchen"_s;
    row("a secret typed, then closed without saving", {{u"discard"_s, u"Nobody"_s, u"id:2"_s, u"secret:2"_s}});
    row("added Sierra", {{u"sierra"_s, sierra, u"id:0"_s, u"secret:0"_s, u"server"_s}});
    row("signed in by loopback", {{u"apicbase"_s, apicbase, u"id:2"_s, u"secret:2"_s}});
    row("signed in by a pasted code", {{u"paste"_s, u"Bakery"_s, u"id:3"_s, u"secret:3"_s}, {u"answer"_s, u"code"_s}});
    row("asked Sierra about the token", {{u"ask"_s, sierra}});
    row("asked Apicbase about the token", {{u"ask"_s, apicbase}});
    row("shown and hidden", {{u"reveal"_s, sierra}, {u"mask"_s}});
    row("shown and left", {{u"reveal"_s, apicbase}, {u"ask"_s, sierra}});
    row("on the clipboard", {{u"copy"_s, sierra, u"0"_s}}, true);
    row("cleared from the clipboard", {{u"clear"_s}});
    row("a header copied and cleared", {{u"copy"_s, apicbase, u"1"_s}, {u"clear"_s}});
    row("curl copied, and something else", {{u"copy"_s, sierra, u"2"_s}, {u"foreign"_s}});
    row("environment copied and cleared", {{u"copy"_s, apicbase, u"3"_s}, {u"clear"_s}});
    row("JSON copied and cleared", {{u"copy"_s, sierra, u"4"_s}, {u"clear"_s}});
    row("renewed by the secret", {{u"renew"_s, sierra}});
    row("renewed by the refresh token", {{u"renew"_s, apicbase, u"confirmed"_s}});
    row("a request tried", {{u"probe"_s, sierra}});
    row("a pair of tokens pasted", {{u"import"_s, apicbase, u"access_token"_s, u"refresh_token"_s}});
    row("another secret typed and saved", {{u"secret"_s, sierra, u"secret:1"_s}});
    row("a renewal that is refused", {{u"renew"_s, sierra}});
    row("a sign-in with an answer that nobody wanted", {{u"stopped"_s, apicbase}});
    row("signed out", {{u"leave"_s, apicbase}});
    row("removed", {{u"remove"_s, sierra}});
    row("hidden", {{u"hide"_s}});
}

void TestMemoryDumps::holdsNothing()
{
    QFETCH(const QList<QStringList>, acts);
    QFETCH(const bool, inUse);
    m_stage.forget(u"code"_s);
    for (const QStringList &words : acts)
        QVERIFY2(act(filled(words)), qPrintable(words.first()));
    ++m_dumps;
    QElapsedTimer since;
    since.start();
    MemoryFinds finds;
    do {
        QTest::qWait(300);
        finds = find();
        if (inUse)
            finds.copies.removeIf([](const QString &what) { return what.startsWith("access_token, "_L1); });
    } while (!finds.copies.isEmpty() && since.elapsed() < 5'000);
    m_pieces += QSet<QString>(finds.pieces.begin(), finds.pieces.end());
    QVERIFY2(finds.searched > 0, "the memory could not be read");
    QVERIFY2(finds.copies.isEmpty(), qPrintable(finds.copies.join(u'\n') + "\nand pieces:\n"_L1 + finds.pieces.join(u'\n')));
    ++m_clean;
}

void TestMemoryDumps::cleanupTestCase()
{
    qInfo("whole copies in %d of %d dumps of %lld secrets; pieces: %s; %lld MB searched", m_dumps - m_clean, m_dumps,
          static_cast<long long>(m_stage.scan().planted()),
          m_pieces.isEmpty() ? "none" : qPrintable(QStringList(m_pieces.begin(), m_pieces.end()).join("; "_L1)),
          static_cast<long long>(m_largest >> 20));
    m_subject.closeWriteChannel();
    if (!m_subject.waitForFinished(10'000))
        m_subject.kill();
    m_subject.waitForFinished();
}

int main(int argc, char **argv)
{
    const bool subject = argc > 1 && qstrcmp(argv[1], "--subject") == 0;
    if (!subject)
        PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tokenshelf"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (subject) {
        ::fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK);
        DumpSubject().run();
        return 0;
    }
    TestMemoryDumps test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_memorydumps.moc"
