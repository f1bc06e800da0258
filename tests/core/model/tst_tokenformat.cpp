// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tokenformat.h"

#include "core/base/error.h"

#include <QTimeZone>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Tokenshelf;

class TokenFormatTest : public QObject {
    Q_OBJECT

private slots:
    void rendersEachFormat_data();
    void rendersEachFormat();
    void leavesAnUnknownAddressToThePerson();
    void asksTheProfileThatHasTheAccount();
    void jsonIsAnObjectThatParses();
    void leavesOutAnUnknownExpiry();
    void wordsLeadBackToTheirFormat();
    void aShellReadsBackWhatWasQuoted_data();
    void aShellReadsBackWhatWasQuoted();

private:
    const Secret m_token{QByteArrayView("Ab-1._~+/2==")};
    const TokenFacts m_facts{.account = u"Branch North's key"_s,
                             .scopes = {u"library"_s, u"sales"_s},
                             .until = QDateTime({2026, 5, 1}, {12, 0}, QTimeZone::utc()),
                             .url = QUrl(u"https://api.example.org/v6/bibs/?limit=1&a=b"_s)};
};

void TokenFormatTest::rendersEachFormat_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("raw") << u"raw"_s << QByteArray("Ab-1._~+/2==");
    QTest::newRow("header") << u"header"_s << QByteArray("Authorization: Bearer Ab-1._~+/2==");
    QTest::newRow("json")
        << u"json"_s
        << QByteArray(
               R"({"access_token":"Ab-1._~+/2==","expires_at":"2026-05-01T12:00:00Z","scope":"library sales","token_type":"Bearer"})");
    QTest::newRow("env") << u"env"_s << QByteArray("ACCESS_TOKEN='Ab-1._~+/2=='\nACCESS_TOKEN_EXPIRES_AT=2026-05-01T12:00:00Z");
    QTest::newRow("curl") << u"curl"_s
                          << QByteArray("curl -H 'Authorization: Bearer Ab-1._~+/2==' -H 'Accept: application/json' "
                                        "'https://api.example.org/v6/bibs/?limit=1&a=b'");
    QTest::newRow("command") << u"command"_s
                             << QByteArray(R"sh(tokenshelf-cli token 'Branch North'\''s key' --format header | curl -H @-)sh"
                                           " -H 'Accept: application/json' 'https://api.example.org/v6/bibs/?limit=1&a=b'");
}

void TokenFormatTest::rendersEachFormat()
{
    QFETCH(QString, word);
    const auto format = tokenFormatFromWord(word);
    QVERIFY(format);
    QTEST(renderToken(*format, m_token, m_facts).reveal().toByteArray(), "expected");
}

void TokenFormatTest::leavesAnUnknownAddressToThePerson()
{
    TokenFacts facts = m_facts;
    facts.url = {};
    QCOMPARE(renderToken(TokenFormat::Curl, m_token, facts).reveal().toByteArray(),
             QByteArray("curl -H 'Authorization: Bearer Ab-1._~+/2==' -H 'Accept: application/json'"));
}

void TokenFormatTest::asksTheProfileThatHasTheAccount()
{
    const QByteArray text = renderToken(TokenFormat::Command, m_token, {.account = u"North"_s, .profile = u"practice"_s}).reveal().toByteArray();
    QCOMPARE(text, QByteArray("tokenshelf-cli token North --profile practice --format header | curl -H @- -H 'Accept: application/json'"));
}

void TokenFormatTest::jsonIsAnObjectThatParses()
{
    const QByteArray json = renderToken(TokenFormat::Json, m_token, m_facts).reveal().toByteArray();
    QCOMPARE(QJsonDocument::fromJson(json).object().value("access_token"_L1).toString(), u"Ab-1._~+/2=="_s);
}

void TokenFormatTest::leavesOutAnUnknownExpiry()
{
    for (const TokenFormat format : {TokenFormat::Json, TokenFormat::Env}) {
        const QByteArray text = renderToken(format, m_token, {}).reveal().toByteArray();
        QVERIFY2(!text.toLower().contains("expires"), text.constData());
    }
}

void TokenFormatTest::wordsLeadBackToTheirFormat()
{
    for (const auto format :
         {TokenFormat::Raw, TokenFormat::Header, TokenFormat::Json, TokenFormat::Env, TokenFormat::Curl, TokenFormat::Command})
        QCOMPARE(tokenFormatFromWord(toWord(format)), std::optional(format));
    QVERIFY(!tokenFormatFromWord(u"python"));
    QVERIFY(!tokenFormatFromWord(u""));
}

void TokenFormatTest::aShellReadsBackWhatWasQuoted_data()
{
    QTest::addColumn<QByteArray>("argument");
    for (const char *argument :
         {"plain", "", "two words", "it's", "$(touch x)", "`id`", "a;b|c&d", "\"q\"", "-n", "é€", "line\nbreak", "*", "~", "\\"})
        QTest::newRow(*argument ? argument : "empty") << QByteArray(argument);
}

void TokenFormatTest::aShellReadsBackWhatWasQuoted()
{
    QFETCH(QByteArray, argument);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, QString::fromUtf8("printf %s " + shellQuoted(argument))});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), argument);
}

QTEST_GUILESS_MAIN(TokenFormatTest)
#include "tst_tokenformat.moc"
