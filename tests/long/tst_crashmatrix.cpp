// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashstage.h"
#include "support/privatesession.h"

using namespace Tokenshelf;

/**
 * The thirteen places in which a crash or a restored file can leave an account, each twenty times: what is found there is looked at first,
 * then the next start must put it in order and say what the person has to know. A place is reached by kill -9 at a call to the kernel; where
 * a row is a stretch, at all calls of it in turn.
 */
class TestCrashMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_stage.reset(); }
    void twentyTimes_data();
    void twentyTimes();

private:
    using Row = QString (TestCrashMatrix::*)();
    static constexpr auto missed = "not there"; ///< the kill was earlier or later than the row
    static constexpr int times = 20;

    QString createJournal() { return create(u"fsync"_s, 0, 0, {}); }
    QString createSomeSecrets() { return create(u"sendmsg"_s, 1, m_entries - 1, "Adding Account did not finish. Start again."); }
    QString createAllSecrets() { return create(u"rename"_s, m_entries, m_entries, "Adding Account did not finish. Start again."); }
    QString create(const QString &call, qsizetype least, qsizetype most, const QByteArray &told);
    QString renewBeforePost() { return renew([](int posts, quint32 refresh, quint32 access) { return posts == 0 && refresh == 0 && access == 0; }); }
    QString renewNoAnswer();
    QString renewNothingWritten() { return renew([](int posts, quint32 refresh, quint32 access) { return posts == 1 && refresh == 0 && access == 0; }); }
    QString renewHalfWritten() { return renew([](int posts, quint32 refresh, quint32 access) { return posts == 1 && refresh > 0 && access == 0; }); }
    QString renew(const std::function<bool(int, quint32, quint32)> &isThere);
    QString removeFull() { return remove(u"fsync"_s, m_entries, m_entries); }
    QString removeHalf() { return remove(u"sendmsg"_s, 1, m_entries - 1); }
    QString remove(const QString &call, qsizetype least, qsizetype most);
    QString migrate();
    QString listAlone();
    QString secretsAlone();
    QString otherGeneration();

    std::unique_ptr<CrashStage> m_stage;
    qsizetype m_entries = 0; ///< of the account that is made and removed
};

void TestCrashMatrix::initTestCase()
{
    m_stage = std::make_unique<CrashStage>();
    QVERIFY(m_stage->prepare(false));
    const qsizetype before = Killing::entries().size();
    QVERIFY(m_stage->prepare(true));
    m_entries = Killing::entries().size() - before;
    QVERIFY(m_entries >= 5); // its tokens take several each
}

void TestCrashMatrix::twentyTimes_data()
{
    QTest::addColumn<Row>("row");
    QTest::newRow("create: journal") << &TestCrashMatrix::createJournal;
    QTest::newRow("create: some secrets") << &TestCrashMatrix::createSomeSecrets;
    QTest::newRow("create: all secrets, no metadata") << &TestCrashMatrix::createAllSecrets;
    QTest::newRow("refresh: before POST") << &TestCrashMatrix::renewBeforePost;
    QTest::newRow("refresh: no answer") << &TestCrashMatrix::renewNoAnswer;
    QTest::newRow("refresh: keychain not written") << &TestCrashMatrix::renewNothingWritten;
    QTest::newRow("refresh: access token not written") << &TestCrashMatrix::renewHalfWritten;
    QTest::newRow("remove: marked, keychain full") << &TestCrashMatrix::removeFull;
    QTest::newRow("remove: keychain half deleted") << &TestCrashMatrix::removeHalf;
    QTest::newRow("migrate") << &TestCrashMatrix::migrate;
    QTest::newRow("metadata without secrets") << &TestCrashMatrix::listAlone;
    QTest::newRow("secrets without metadata") << &TestCrashMatrix::secretsAlone;
    QTest::newRow("generations differ") << &TestCrashMatrix::otherGeneration;
}

void TestCrashMatrix::twentyTimes()
{
    QFETCH(Row, row);
    int tries = 0;
    for (m_stage->restart(); m_stage->found < times; ++tries) {
        QVERIFY2(tries < 300 && !m_stage->isHopeless(), qPrintable(u"found %1 times of %2"_s.arg(m_stage->found).arg(tries)));
        const QString wrong = (this->*row)();
        if (wrong == QLatin1StringView(missed))
            continue;
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1, at call %2: %3"_s.arg(m_stage->found).arg(m_stage->point).arg(wrong)));
        m_stage->count();
    }
    qInfo("%d of %d, in %d tries", times, times, tries);
}

QString TestCrashMatrix::create(const QString &call, qsizetype least, qsizetype most, const QByteArray &told)
{
    if (!m_stage->prepare(false))
        return u"not prepared"_s;
    const qsizetype before = Killing::entries().size();
    m_stage->runKilled(m_stage->nextPoint(call), {QCoreApplication::applicationFilePath(), u"--act"_s, u"create"_s, u"Account"_s});
    AccountStore store(QFileInfo(CrashStage::listPath()).path());
    const bool noted = store.load() && !store.unsettled().isEmpty() && store.unfinished().size() == 1;
    const qsizetype there = Killing::entries().size() - before;
    if (!noted || there < least || there > most)
        return QLatin1StringView(missed);
    return m_stage->nextStart({u"Bystander"_s, u"Kitchen"_s}, told);
}

/** Killed in the middle of a renewal; every second time at a provider that forgives no second use of a refresh token. */
QString TestCrashMatrix::renew(const std::function<bool(int, quint32, quint32)> &isThere)
{
    if (!m_stage->prepare(false) || (m_stage->found == 0 && CliProcess({u"sign-in"_s, u"Kitchen"_s}).run() != 0))
        return u"not prepared"_s;
    const int posts = m_stage->session.posts();
    const quint32 refresh = m_stage->generation(true);
    const quint32 access = m_stage->generation(false);
    m_stage->runKilled(m_stage->nextPoint(u"sendmsg"_s), {QStringLiteral(CLI_PROGRAM), u"renew"_s, u"Kitchen"_s});
    const int posted = m_stage->session.posts() - posts;
    const bool forgives = m_stage->found % 2 == 0;
    m_stage->session.practice().behaviour().graceSeconds = std::chrono::hours(24);
    if (!isThere(posted, m_stage->generation(true) - refresh, m_stage->generation(false) - access))
        return CliProcess({u"renew"_s, u"Kitchen"_s}).run() == 0 ? QString(QLatin1StringView(missed)) : u"not renewed"_s;
    const bool mayBeLost = posted > 0 && m_stage->generation(true) == refresh && !forgives; // the one window that nobody can close
    if (!forgives)
        m_stage->session.practice().behaviour().graceSeconds = std::chrono::seconds(0);
    return m_stage->goesOn(mayBeLost);
}

QString TestCrashMatrix::renewNoAnswer()
{
    if (!m_stage->prepare(false))
        return u"not prepared"_s;
    m_stage->session.practice().behaviour().fault = Fault::Slow;
    m_stage->session.practice().behaviour().slowness = std::chrono::minutes(1);
    const int before = m_stage->session.posts();
    CliProcess renewal({u"renew"_s, u"Kitchen"_s});
    renewal.start();
    if (!QTest::qWaitFor([&] { return m_stage->session.posts() > before; }, 40'000))
        return u"no request"_s;
    renewal.kill();
    renewal.waitForFinished();
    m_stage->session.practice().behaviour() = {};
    const bool forgives = m_stage->found % 2 == 0;
    m_stage->session.practice().behaviour().graceSeconds = std::chrono::hours(forgives ? 24 : 0);
    return m_stage->goesOn(!forgives);
}

QString TestCrashMatrix::remove(const QString &call, qsizetype least, qsizetype most)
{
    if (!m_stage->prepare(true))
        return u"not prepared"_s;
    const qsizetype before = Killing::entries().size();
    m_stage->runKilled(m_stage->nextPoint(call), {QStringLiteral(CLI_PROGRAM), u"remove"_s, u"Account"_s});
    const qsizetype left = m_entries - (before - Killing::entries().size());
    if (CrashStage::listed().contains(u"Account"_s) || left < least || left > most)
        return QLatin1StringView(missed);
    return m_stage->nextStart({u"Bystander"_s, u"Kitchen"_s}, {});
}

/** The list of the first version, in the middle of being made one of this version. */
QString TestCrashMatrix::migrate()
{
    static const QList<QPair<QString, int>> points{{u"link"_s, 1}, {u"fsync"_s, 1}, {u"rename"_s, 1}, {u"fsync"_s, 2}, {u"mkdir"_s, 1}};
    if (!m_stage->prepare(false))
        return u"not prepared"_s;
    QJsonObject list = QJsonDocument::fromJson(CrashStage::contentOf(CrashStage::listPath())).object();
    list.insert("format"_L1, 1);
    list.remove("unfinished"_L1);
    if (!CrashStage::put(CrashStage::listPath(), QJsonDocument(list).toJson()))
        return u"not prepared"_s;
    const auto &[call, n] = points.at(m_stage->found % points.size());
    if (!m_stage->runKilled(Killing::killer(call, n), {QStringLiteral(CLI_PROGRAM), u"list"_s}))
        return "not killed at "_L1 + call;
    if (const QString wrong = m_stage->nextStart({u"Bystander"_s, u"Kitchen"_s}, {}); !wrong.isEmpty())
        return wrong;
    return CrashStage::contentOf(CrashStage::listPath()).contains("\"format\":1") ? u"not migrated"_s : m_stage->goesOn(false);
}

/** A restored backup, another computer: the account stays, and says what it lacks. */
QString TestCrashMatrix::listAlone()
{
    if (!m_stage->prepare(false) || CliProcess(m_stage->session.sierra(u"Account"_s)).run(m_stage->session.secret(0)) != 0)
        return u"not prepared"_s;
    QString entry;
    {
        AppContext app{AppOptions()};
        entry = app.service().client(app.service().accountNamed(u"Account"_s)->clientId)->secretName();
    }
    if (QProcess::execute(u"secret-tool"_s, {u"clear"_s, u"server"_s, u"Tokenshelf"_s, u"user"_s, entry}) != 0 || Killing::entries().contains(entry))
        return u"not prepared"_s;
    const QStringList names{u"Account"_s, u"Bystander"_s, u"Kitchen"_s};
    CliProcess token({u"token"_s, u"Account"_s});
    if (CrashStage::listed() != names || token.run() == 0 || !token.err().contains("is not in your password store") || CrashStage::listed() != names)
        return "token: "_L1 + QString::fromUtf8(token.err());
    if (CliProcess({u"remove"_s, u"Account"_s}).run() != 0)
        return u"cannot be removed"_s;
    return m_stage->nextStart({u"Bystander"_s, u"Kitchen"_s}, {});
}

/** A lost list: nothing goes from the keychain, whatever is done meanwhile, and the accounts are found again. */
QString TestCrashMatrix::secretsAlone()
{
    if (!m_stage->prepare(true))
        return u"not prepared"_s;
    const QStringList entries = Killing::entries();
    if (!CrashStage::put(CrashStage::listPath(), R"({"format":2,"clients":[],"accounts":[],"unsettled":[]})"))
        return u"not prepared"_s;
    CliProcess next(m_stage->session.sierra(u"Next"_s));
    const bool used = next.run(m_stage->session.secret(0)) == 0 && CliProcess({u"remove"_s, u"Next"_s}).run() == 0;
    if (!used || !CrashStage::listed().isEmpty() || Killing::entries() != entries)
        return "before: "_L1 + Killing::entries().join(u' ');
    CliProcess recover({u"recover"_s, u"--json"_s});
    if (recover.run() != 0 || recover.array().size() != 3 || Killing::entries() != entries)
        return "recovery: "_L1 + QString::fromUtf8(recover.out() + recover.err());
    // One that was never signed in to has no name in the keychain.
    QStringList names = CrashStage::listed();
    names.removeAll(u"Account"_s);
    names.removeAll(u"Kitchen"_s);
    if (names.size() != 1 || CliProcess({u"remove"_s, names.first()}).run() != 0 || !m_stage->prepare(false))
        return "listed: "_L1 + CrashStage::listed().join(u' ');
    return m_stage->goesOn(false);
}

/** An older list over a newer keychain: the provider knows the newest refresh token alone. */
QString TestCrashMatrix::otherGeneration()
{
    if (!m_stage->prepare(false))
        return u"not prepared"_s;
    const QByteArray older = CrashStage::contentOf(CrashStage::listPath());
    const quint32 before = m_stage->generation(true);
    for (int i = 0; i < 2; ++i) {
        if (CliProcess({u"renew"_s, u"Kitchen"_s}).run() != 0)
            return u"not prepared"_s;
    }
    if (m_stage->generation(true) < before + 2 || !CrashStage::put(CrashStage::listPath(), older))
        return u"not prepared"_s;
    return m_stage->goesOn(false);
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
    TestCrashMatrix test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crashmatrix.moc"
