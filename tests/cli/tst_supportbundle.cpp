// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "core/diagnostics.h"
#include "support/keyring.h"
#include "support/leakscan.h"
#include "support/privatesession.h"

#include <QFileInfo>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Tokenshelf;

/** What may be mailed to somebody who helps: after all that a person does, with names and notes that would give them away. */
class TestSupportBundle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsNothingOfThePerson();
    void saysWhatHelps();
    void isShownAndPrivate();
    void leavesOtherFilesAlone();
    void tellsOfALockedKeychain();

private:
    int run(const QStringList &arguments, const QByteArray &input = {})
    {
        CliProcess process(arguments);
        const int code = process.run(input);
        m_out = process.out();
        m_err = process.err();
        return code;
    }
    CliSession m_session;
    LeakScan m_scan;
    QTemporaryDir m_folder;
    QByteArray m_out;
    QByteArray m_err;
};

void TestSupportBundle::initTestCase()
{
    ::umask(0);
    const QString own = u"Ada Lovelace ada@library.example"_s; // whoever names an account so
    QCOMPARE(run(m_session.sierra(own), m_session.secret(0)), 0);
    QCOMPARE(run(m_session.apicbase(u"Kitchen of ada@library.example"_s), m_session.secret(2)), 0);
    for (const QString &name : {own, u"Kitchen of ada@library.example"_s}) {
        QCOMPARE(run({u"sign-in"_s, name}), 0);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(run({u"token"_s, name}), 0);
            m_scan.plant(u"a token"_s, m_out.chopped(1));
            QCOMPARE(run({u"renew"_s, name}), 0);
        }
        for (const Fault fault : {Fault::ServerError, Fault::NotJson, Fault::TooManyRequests}) {
            m_session.practice().behaviour().fault = fault;
            QVERIFY(run({u"renew"_s, name}) > 0);
        }
        m_session.practice().behaviour() = {};
        QCOMPARE(run({u"introspect"_s, name}), 0);
    }
    for (const PracticeClient &client : m_session.practice().clients()) {
        m_scan.plant("the secret of "_L1 + client.name, client.clientSecret.reveal().toByteArray());
        m_scan.plant("the id of "_L1 + client.name, client.clientId.toUtf8());
    }
    QVERIFY(m_scan.planted() >= 8);
    // A server's word for what is wrong is anything.
    QFile file(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tokenshelf/accounts.json"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression problem(u"\"problem\": *\"[^\"]*\""_s);
    QString text = QString::fromUtf8(file.readAll());
    file.close();
    QVERIFY(problem.match(text).hasMatch());
    text.replace(problem, u"\"problem\": \"grace@library.example\""_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text.toUtf8());
}

void TestSupportBundle::holdsNothingOfThePerson()
{
    const QString path = m_folder.filePath(u"bundle.json"_s);
    QCOMPARE(run({u"doctor"_s, u"--bundle"_s, path}), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bundle = file.readAll();
    QVERIFY(bundle.size() > 500);
    QCOMPARE(m_scan.find(bundle), QStringList());
    static const QRegularExpression mail(u"[^\\s\"]+@[^\\s\"]+"_s);
    QVERIFY2(!mail.match(QString::fromUtf8(bundle)).hasMatch(), bundle.constData());
    QByteArrayList personal{QDir::homePath().toUtf8(), QDir::tempPath().toUtf8(), QSysInfo::machineHostName().toUtf8(), QSysInfo::machineUniqueId(),
                            "Lovelace", "Kitchen", "127.0.0.1", "sierra-test", qgetenv("DBUS_SESSION_BUS_ADDRESS")};
    if (const passwd *user = ::getpwuid(::getuid()))
        personal << user->pw_name << user->pw_dir;
    for (const QByteArray &word : std::as_const(personal))
        QVERIFY2(word.isEmpty() || !bundle.contains(word), word.constData());
}

void TestSupportBundle::saysWhatHelps()
{
    QCOMPARE(run({u"doctor"_s, u"--bundle"_s, u"-"_s}), 0);
    const QJsonObject bundle = QJsonDocument::fromJson(m_out).object();
    const QJsonObject versions = bundle.value("versions"_L1).toObject();
    QCOMPARE(versions.value("tokenshelf"_L1).toString(), QStringLiteral(TOKENSHELF_VERSION));
    QCOMPARE(versions.value("qt"_L1).toString(), QLatin1StringView(qVersion()));
    QVERIFY(versions.value("tls"_L1).toString().startsWith("OpenSSL"_L1));
    QVERIFY(versions.value("qtkeychain"_L1).toString().contains("keychain.so"_L1));
    QCOMPARE(bundle.value("memory_protected"_L1), QJsonValue(true));
    QCOMPARE(bundle["keychain"_L1]["state"_L1].toString(), u"available"_s);
    QCOMPARE(bundle.value("accounts_file"_L1).toString(), u"whole"_s);
    const QJsonArray accounts = bundle.value("accounts"_L1).toArray();
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts.at(0)["provider"_L1].toString(), u"own"_s);
    QCOMPARE(accounts.at(0)["problem"_L1].toString(), u"other"_s);
    QVERIFY(accounts.at(1)["renewals"_L1].toInt() >= 2);
}

void TestSupportBundle::isShownAndPrivate()
{
    const QString path = m_folder.filePath(u"shown.json"_s);
    QCOMPARE(run({u"doctor"_s, u"--bundle"_s, path}), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_out);
    QVERIFY(m_err.contains("sent to nobody"));
    struct stat state{};
    QCOMPARE(::stat(qPrintable(path), &state), 0);
    QCOMPARE(state.st_mode & 07777, 0600U);
}

void TestSupportBundle::leavesOtherFilesAlone()
{
    const QString path = m_folder.filePath(u"mine"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const QString link = m_folder.filePath(u"link"_s);
    QVERIFY(QFile::link(m_folder.filePath(u"nowhere"_s), link));
    for (const QString &taken : {path, link, m_folder.filePath(u"no/such/folder"_s), u"/dev/full"_s, m_folder.path()}) {
        QVERIFY(run({u"doctor"_s, u"--bundle"_s, taken}) > 0);
        QVERIFY2(m_err.contains("could not be saved"), m_err.constData());
        QCOMPARE(m_out, QByteArray());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    QVERIFY(!QFile::exists(m_folder.filePath(u"nowhere"_s)));
}

void TestSupportBundle::tellsOfALockedKeychain()
{
    QVERIFY(Keyring::lock());
    QCOMPARE(run({u"doctor"_s, u"--bundle"_s, u"-"_s}), 0);
    QVERIFY(QJsonDocument::fromJson(m_out)["keychain"_L1]["state"_L1].toString().startsWith("keychain_"_L1));
    QVERIFY(Keyring::unlock());
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    TestSupportBundle test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_supportbundle.moc"
