// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "hostilenames.h"
#include "support/privatesession.h"
#include "support/rawserver.h"

#include <QTcpSocket>

using namespace Tokenshelf;

/** Hostile words from a server and from the list of accounts, through the real program: no line, key or escape sequence more than there should be. */
class TestForgedLines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fromTheServer_data() { rows(); }
    void fromTheServer();
    void inAnErrorOfTheServer_data() { rows(); }
    void inAnErrorOfTheServer();
    void fromTheListOfAccounts_data() { rows(); }
    void fromTheListOfAccounts();
    void aMegabyteOfDescription();

private:
    static void rows()
    {
        QTest::addColumn<QString>("word");
        const QStringList words = hostileNames();
        QVERIFY(words.size() >= 30);
        for (qsizetype i = 0; i < words.size(); ++i)
            QTest::addRow("word %lld", static_cast<long long>(i)) << words[i];
    }
    static QByteArray quoted(const QString &word)
    {
        QByteArray text;
        for (const QChar c : word)
            text += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        return '"' + text + '"';
    }
    /** Whether nothing but text and line ends is in it, so many lines at the most. */
    static bool isHarmless(const QByteArray &bytes, qsizetype mostLines)
    {
        const QString text = QString::fromUtf8(bytes);
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'\n' || c.isPrint(); }) && text.count(u'\n') <= mostLines;
    }
    int run(const QStringList &arguments)
    {
        CliProcess process(arguments);
        const int code = process.run();
        m_out = process.out();
        m_err = process.err();
        return code;
    }
    QByteArray answer(const QByteArray &request) const
    {
        if (m_refuse)
            return httpAnswer(400, "{\"error\": \"invalid_request\", \"error_description\": " + m_word + '}');
        if (request.startsWith("POST /introspect"))
            return httpAnswer(200, "{\"active\": true, \"username\": " + m_word + ", \"client_id\": " + m_word + ", \"scope\": " + m_word + '}');
        return httpAnswer(200, "{\"access_token\": \"abcdefghijklmnopqrstuvwxyz\", \"token_type\": \"Bearer\", \"expires_in\": 3600, \"scope\": " + m_word + '}');
    }

    QByteArray m_word = "\"read\"";
    bool m_refuse = false;
    RawServer m_server{[this](QTcpSocket *socket, const QByteArray &request) { RawServer::send(answer(request))(socket, request); }};
    QByteArray m_out;
    QByteArray m_err;
};

void TestForgedLines::initTestCase()
{
    Provider provider;
    provider.id = u"hostile"_s;
    provider.name = u"Hostile"_s;
    provider.environment = Environment::Practice;
    provider.introspection = IntrospectionDialect::Rfc7662;
    provider.endpoints.token = m_server.url(u"/token"_s).toString();
    provider.endpoints.introspection = m_server.url(u"/introspect"_s).toString();
    provider.words = {u"Client ID"_s, u"Client secret"_s};
    provider.icon = u"custom"_s;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"hostile.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(providerToJson(provider)) > 0);
    file.close();
    QCOMPARE(run({u"provider"_s, u"add"_s, file.fileName()}), 0);
    CliProcess add({u"add"_s, u"hostile"_s, u"North"_s, u"--client-id"_s, u"key"_s});
    QCOMPARE(add.run("secret-123"), 0);
    QCOMPARE(run({u"token"_s, u"North"_s}), 0);
}

void TestForgedLines::fromTheServer()
{
    QFETCH(const QString, word);
    m_refuse = false;
    m_word = quoted(word);
    run({u"renew"_s, u"North"_s}); // may refuse such a scope
    QVERIFY2(isHarmless(m_out + m_err, 4), (m_out + m_err).constData());
    QVERIFY(run({u"introspect"_s, u"North"_s}) >= 0);
    QVERIFY2(isHarmless(m_out, 6) && ('\n' + m_out).count("\nActive: ") <= 1, m_out.constData());
    for (const QByteArray &line : m_out.split('\n'))
        QVERIFY2(line.isEmpty() || (line.contains(": ") && !line.startsWith(' ')), line.constData());
    if (run({u"introspect"_s, u"North"_s, u"--json"_s}) == 0) {
        QCOMPARE(m_out.count('\n'), 1);
        QCOMPARE(QJsonDocument::fromJson(m_out).object().size(), 11);
    }
    QCOMPARE(run({u"list"_s}), 0);
    QCOMPARE(m_out.count('\n'), 2);
    QCOMPARE(run({u"list"_s, u"--json"_s}), 0);
    QVERIFY(m_out.count('\n') == 1 && QJsonDocument::fromJson(m_out).array().size() == 1);
    QCOMPARE(run({u"token"_s, u"North"_s, u"--format"_s, u"env"_s}), 0);
    QCOMPARE(m_out.count('\n'), 2);
}

void TestForgedLines::inAnErrorOfTheServer()
{
    QFETCH(const QString, word);
    m_refuse = true;
    m_word = quoted(word);
    QVERIFY(run({u"renew"_s, u"North"_s, u"--verbose"_s}) > 0);
    QCOMPARE(m_out, QByteArray());
    QVERIFY2(isHarmless(m_err, 6) && m_err.size() < 2'000, m_err.constData());
    QVERIFY(run({u"renew"_s, u"North"_s, u"--json"_s}) > 0);
    QCOMPARE(m_err.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(m_err).object().value("exit_code"_L1).toInt(), 6);
}

void TestForgedLines::fromTheListOfAccounts()
{
    QFETCH(const QString, word);
    QFile file(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tokenshelf/accounts.json"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    QByteArray bad = good;
    bad.replace("\"North\"", quoted(word));
    QVERIFY(bad != good);
    const auto put = [&file](const QByteArray &text) {
        const bool done = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
        file.close();
        return done;
    };
    QVERIFY(put(bad));
    QCOMPARE(run({u"list"_s}), 0);
    QVERIFY2(isHarmless(m_out, 2), m_out.constData());
    static const QRegularExpression apart(u" {2,}"_s);
    for (const QString &line : QString::fromUtf8(m_out).split(u'\n', Qt::SkipEmptyParts))
        QCOMPARE(line.split(apart).size(), 6);
    QVERIFY(isHarmless(m_err, 4));
    QCOMPARE(run({u"list"_s, u"--json"_s}), 0);
    QVERIFY(m_out.count('\n') == 1 && QJsonDocument::fromJson(m_out).array().size() <= 1);
    QVERIFY(put(good));
}

void TestForgedLines::aMegabyteOfDescription()
{
    m_refuse = true;
    m_word = '"' + QByteArray(1 << 20, 'x') + '"';
    QVERIFY(run({u"renew"_s, u"North"_s}) > 0);
    QVERIFY(m_err.size() < 2'000);
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    TestForgedLines test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_forgedlines.moc"
