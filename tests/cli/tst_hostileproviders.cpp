// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calltrace.h"
#include "cliprocess.h"
#include "support/privatesession.h"

using namespace Tokenshelf;

namespace {

/** What a hostile provider file, or somebody who may write to accounts.json, would have the browser started with. */
const QStringList hostileAddresses{
    u"$(touch /tmp/tokenshelf-was-here)"_s,
    u"`touch /tmp/tokenshelf-was-here`"_s,
    u"; touch /tmp/tokenshelf-was-here"_s,
    u"| touch /tmp/tokenshelf-was-here"_s,
    u"&& touch /tmp/tokenshelf-was-here"_s,
    u"'; touch /tmp/tokenshelf-was-here; '"_s,
    u"\"; touch /tmp/tokenshelf-was-here; \""_s,
    u"\ntouch /tmp/tokenshelf-was-here\n"_s,
    u"-h"_s,
    u"--help"_s,
    u"--version"_s,
    u"-e touch"_s,
    u"-oProxyCommand=touch"_s,
    u"/etc/passwd"_s,
    u"./evil"_s,
    u"../../etc/passwd"_s,
    u"file:///etc/passwd"_s,
    u"file://evil.example/share"_s,
    u"smb://evil.example/share"_s,
    u"nfs://evil.example/share"_s,
    u"javascript:alert(1)"_s,
    u"vbscript:x"_s,
    u"data:text/html,<script>alert(1)</script>"_s,
    u"blob:https://evil.example/1"_s,
    u"view-source:https://evil.example/"_s,
    u"about:config"_s,
    u"ftp://evil.example/"_s,
    u"ssh://-oProxyCommand=touch/x"_s,
    u"mailto:a@evil.example"_s,
    u"tel:112"_s,
    u"x-terminal:touch"_s,
    u"http://evil.example/"_s,
    u"http://localhost/"_s,
    u"http://127.0.0.1.evil.example/"_s,
    u"http://127.0.0.1@evil.example/"_s,
    u"https://app.apicbase.com@evil.example/"_s,
    u"https://user:password@evil.example/"_s,
    u"https:///nowhere"_s,
    u"https://evil.example:99999/"_s,
    u"https://a b/"_s,
    u"https://evil.example/#fragment"_s,
    u"https://$(touch)/"_s,
};

/** Those that an accounts.json must not make out of a provider either, although a provider of one's own might have them. */
const QStringList foreignAddresses{u"https://evil.example/oauth/authorize/"_s, u"https://app.apicbase.com.evil.example/"_s, u"https://xn--apicbse-9za.example/"_s};

} // namespace

/** Addresses from files, through the real program, up to a browser that is not started. */
class TestHostileProviders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void inAProviderFile_data();
    void inAProviderFile();
    void inTheListOfAccounts_data();
    void inTheListOfAccounts();
    void theBrowserWasNeverStarted();
    void aGoodOneStartsIt();

private:
    int run(const QStringList &arguments, const QByteArray &input = {});
    bool setAuthorization(const QString &address);

    CliSession m_session;
    CallTrace m_calls{u"execve,execveat"_s};
    QString m_accounts = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tokenshelf/accounts.json"_L1;
    QTemporaryDir m_folder;
    QByteArray m_err;
};

int TestHostileProviders::run(const QStringList &arguments, const QByteArray &input)
{
    CliProcess process(arguments, m_calls.prefix());
    const int code = process.run(input);
    m_err = process.err();
    return code;
}

bool TestHostileProviders::setAuthorization(const QString &address)
{
    QFile file(m_accounts);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    QJsonArray clients = root.value("clients"_L1).toArray();
    QJsonObject client = clients.at(0).toObject();
    client.insert(u"endpoints"_s, QJsonObject{{u"authorization"_s, address}});
    clients.replace(0, client);
    root.insert(u"clients"_s, clients);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(QJsonDocument(root).toJson()) > 0;
}

void TestHostileProviders::initTestCase()
{
    QVERIFY(hostileAddresses.size() >= 40);
    QCOMPARE(run(m_session.apicbase(u"Kitchen"_s), m_session.secret(2)), 0);
}

void TestHostileProviders::inAProviderFile_data()
{
    QTest::addColumn<QString>("address");
    for (const QString &address : hostileAddresses)
        QTest::newRow(qPrintable(QString::fromLatin1(address.toLatin1().toPercentEncoding(" $:/;<>'\"|&()@=-")))) << address;
}

void TestHostileProviders::inAProviderFile()
{
    QFETCH(const QString, address);
    QFile shipped(QStringLiteral(SOURCE_ROOT "/resources/providers/apicbase.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QJsonObject provider = QJsonDocument::fromJson(shipped.readAll()).object();
    provider.insert(u"id"_s, u"evil"_s);
    QJsonObject endpoints = provider.value("endpoints"_L1).toObject();
    endpoints.insert(u"authorization"_s, address);
    provider.insert(u"endpoints"_s, endpoints);
    QFile file(m_folder.filePath(u"evil.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(provider).toJson()) > 0);
    file.close();
    QCOMPARE(run({u"provider"_s, u"add"_s, file.fileName()}), 2);
    QVERIFY2(m_err.contains("authorization"), m_err.constData()); // that, and nothing else, is wrong with it
}

void TestHostileProviders::inTheListOfAccounts_data()
{
    QTest::addColumn<QString>("address");
    for (const QString &address : hostileAddresses + foreignAddresses)
        QTest::newRow(qPrintable(QString::fromLatin1(address.toLatin1().toPercentEncoding(" $:/;<>'\"|&()@=-")))) << address;
}

void TestHostileProviders::inTheListOfAccounts()
{
    QFETCH(const QString, address);
    QVERIFY(setAuthorization(address));
    const int code = run({u"sign-in"_s, u"Kitchen"_s, u"--timeout"_s, u"1"_s});
    QVERIFY2(code > 0, qPrintable(QString::number(code)));
    QVERIFY(!m_err.isEmpty());
    QVERIFY(!m_err.contains("\nhttp"));
}

void TestHostileProviders::theBrowserWasNeverStarted()
{
    QCOMPARE(m_session.seenByBrowser(), QByteArray());
    int programs = 0;
    for (const QString &line : m_calls.lines(u"execve"_s)) {
        QCOMPARE(line.section(u'"', 1, 1), QStringLiteral(CLI_PROGRAM));
        ++programs;
    }
    QCOMPARE(programs, int(1 + 2 * hostileAddresses.size() + foreignAddresses.size()));
    QVERIFY(!QFile::exists(u"/tmp/tokenshelf-was-here"_s));
}

void TestHostileProviders::aGoodOneStartsIt()
{
    QVERIFY(setAuthorization({}));
    QCOMPARE(run({u"sign-in"_s, u"Kitchen"_s}), 0);
    QVERIFY(!m_session.seenByBrowser().isEmpty());
    const QStringList last = m_calls.lines(u"execve"_s);
    QVERIFY(std::none_of(last.begin(), last.end(), [](const QString &line) { return line.contains("/bin/sh\""_L1); })); // no shell in between
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    TestHostileProviders test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hostileproviders.moc"
