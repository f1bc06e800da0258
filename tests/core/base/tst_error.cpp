// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/errortexts.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Tokenshelf;
Q_DECLARE_METATYPE(Remedy)

namespace {

using Kind = Error::Kind;
constexpr std::array kinds{Kind::Cancelled, Kind::Timeout,  Kind::Network,  Kind::Tls,     Kind::Server,
                           Kind::Protocol,  Kind::Keychain, Kind::NotFound, Kind::Invalid, Kind::Busy};

/** What is said when nobody knows the code; it may name the code. */
bool isGeneric(const QString &code)
{
    const QString what = describe({.kind = Kind::Server, .code = code, .detail = u"7"_s}, u"Acme"_s).what;
    return std::any_of(kinds.begin(), kinds.end(), [&](Kind kind) {
        return describe({.kind = kind, .code = u"nobody_knows"_s, .detail = u"7"_s}, u"Acme"_s).what.replace(u"nobody_knows"_s, code)
            == what;
    });
}

QStringList knownCodes()
{
    QStringList codes{// RFC 6749 4.1.2.1 and 5.2, RFC 6750 3.1, RFC 7009 2.2.1
                      u"invalid_request"_s, u"unauthorized_client"_s, u"access_denied"_s, u"unsupported_response_type"_s,
                      u"invalid_scope"_s, u"server_error"_s, u"temporarily_unavailable"_s, u"invalid_client"_s, u"invalid_grant"_s,
                      u"unsupported_grant_type"_s, u"invalid_token"_s, u"insufficient_scope"_s, u"unsupported_token_type"_s, u"slow_down"_s,
                      // Signing in
                      u"port_busy"_s, u"practice_port_busy"_s, u"listen_failed"_s, u"foreign_redirect"_s, u"pasted_code"_s, u"sign_in_timeout"_s,
                      u"sign_in_needed"_s, u"late_code"_s, u"cancelled"_s,
                      // Answers and the network
                      u"not_json"_s, u"bad_token_reply"_s, u"bad_introspection_reply"_s, u"unexpected_redirect"_s, u"body_too_large"_s,
                      u"bad_reply"_s, u"no_revocation"_s, u"no_introspection"_s, u"offline"_s, u"host_not_found"_s, u"connection_refused"_s,
                      u"connection_closed"_s, u"connect_timeout"_s, u"timeout"_s, u"proxy_authentication"_s, u"proxy_failed"_s,
                      u"unsafe_endpoint"_s, u"tls_expired"_s, u"tls_self_signed"_s, u"tls_wrong_name"_s, u"tls_unknown_authority"_s,
                      u"tls_not_yet_valid"_s, u"tls_failed"_s,
                      // Keychain, files, input
                      u"keychain_locked"_s, u"keychain_absent"_s, u"keychain_denied"_s, u"keychain_dismissed"_s, u"keychain_timeout"_s,
                      u"keychain_failed"_s, u"keychain_entry_damaged"_s, u"secret_missing"_s, u"secret_too_long"_s, u"secret_has_nul"_s,
                      u"secret_empty"_s, u"host_changed"_s, u"accounts_damaged"_s, u"accounts_newer"_s, u"store_locked"_s,
                      u"account_busy"_s, u"disk_full"_s, u"not_writable"_s, u"not_readable"_s, u"name_taken"_s, u"name_empty"_s,
                      u"no_account"_s, u"no_provider"_s, u"provider_file"_s, u"provider_exists"_s, u"server_address"_s, u"bad_record"_s, u"practice_apart"_s};
    for (int sierra = 100; sierra <= 136; ++sierra) {
        if (sierra != 110 && sierra != 122) // Sierra has neither
            codes.append(QString::number(sierra));
    }
    for (const int status :
         {100, 204, 400, 401, 403, 404, 405, 407, 408, 409, 410, 413, 415, 418, 425, 429, 499, 500, 501, 502, 503, 504, 511, 599})
        codes.append(u"http_%1"_s.arg(status));
    return codes;
}

/** Answers every text of the context with a mark around it. */
class MarkingTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "Errors") == 0 ? u'«' + QString::fromUtf8(text) + u'»' : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestError : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasItsWords_data();
    void everyCodeHasItsWords();
    void everyCodeInTheProgramHasItsWords();
    void everyKindHasAFallback();
    void noCodeTwice();
    void wordForWord_data();
    void wordForWord();
    void theOtherPortExists();
    void remedies_data();
    void remedies();
    void namesTheProvider();
    void detailsAreHarmless();
    void saysHowLongToWait();
    void everyTextIsTranslated();
};

void TestError::everyCodeHasItsWords_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : knownCodes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestError::everyCodeHasItsWords()
{
    QFETCH(QString, code);
    QVERIFY(!isGeneric(code));
    for (const QString &detail : {QString(), u"27431"_s}) {
        const Description description = describe({.kind = Kind::Server, .code = code, .detail = detail}, u"Acme"_s);
        for (const QString &text : {description.what, description.next}) {
            QVERIFY2(text.size() > 5 && text.size() <= 200, qPrintable(text));
            QVERIFY2(text.endsWith(u'.') && text.at(0).isUpper(), qPrintable(text));
            QVERIFY2(!text.contains(QRegularExpression(u"%[0-9]"_s)), qPrintable(text));
        }
    }
}

void TestError::everyCodeInTheProgramHasItsWords()
{
    static const QRegularExpression use(u"(?:\\.code = |fail\\(|Kind::[A-Za-z]+, )u\"([a-z0-9_]+)\"_s"_s);
    QSet<QString> codes;
    QDirIterator files(QStringLiteral(SOURCE_ROOT "/app"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto matches = use.globalMatch(text); matches.hasNext();)
            codes.insert(matches.next().captured(1));
    }
    QVERIFY(codes.contains(u"bad_token_reply"_s));
    codes.remove(u"usage"_s); // the command line's own, told by its help
    for (const QString &code : std::as_const(codes))
        QVERIFY2(!isGeneric(code), qPrintable(code));
}

void TestError::everyKindHasAFallback()
{
    QSet<QString> texts;
    for (const Kind kind : kinds) {
        const Description description = describe({.kind = kind, .code = u"a_providers_own"_s});
        QVERIFY(!description.what.isEmpty() && !description.next.isEmpty());
        texts.insert(description.what);
    }
    QCOMPARE(texts.size(), qsizetype(kinds.size()));
    QVERIFY(describe({.kind = Kind::Server, .code = u"a_providers_own"_s}).what.contains(u"a_providers_own"));
    QVERIFY(!describe({}).what.isEmpty());
    QVERIFY(!describe({.kind = Kind::Server}).what.isEmpty());
    QVERIFY(!describe({.kind = Kind::Server, .code = u"http_"_s}).what.isEmpty());
}

void TestError::noCodeTwice()
{
    QSet<QByteArray> seen;
    for (const std::span<const ErrorText> texts : {oauthTexts(), sierraTexts(), networkTexts(), keychainTexts(), localTexts()}) {
        for (const ErrorText &text : texts) {
            QVERIFY2(!seen.contains(text.code), text.code);
            seen.insert(text.code);
        }
    }
}

void TestError::wordForWord_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("next");
    const auto row = [](const QString &code, const QString &detail, const QString &what, const QString &next) {
        QTest::newRow(qPrintable(code)) << code << detail << what << next;
    };
    row(u"port_busy"_s, u"27431"_s, u"Another program is using 127.0.0.1:27431."_s,
        u"End that program and try again. Or let the account use another port, such as 27432: its return address must be registered with "
        u"Apicbase too."_s);
    row(u"late_code"_s, {}, u"The code was more than a minute old."_s, u"Codes last 60 seconds. Get a new one."_s);
    row(u"116"_s, u"Forbidden"_s, u"The key works, but may not read token details."_s,
        u"Nothing is broken. For this page, ask for the role Info Holds Config."_s);
    row(u"117"_s, {}, u"The Sierra API is switched off, or not part of your library's package."_s,
        u"Only the vendor or your administrator can change this."_s);
    row(u"118"_s, {}, u"The Sierra API is switched off, or not part of your library's package."_s,
        u"Only the vendor or your administrator can change this."_s);
    row(u"keychain_locked"_s, {}, u"Your password store is still locked."_s, u"Nothing was lost. Unlock it to go on."_s);
    row(u"offline"_s, {}, u"Could not reach Apicbase."_s, u"This computer is offline, or the address is mistyped. What was saved is kept."_s);
    row(u"tls_unknown_authority"_s, u"Contoso Proxy CA"_s,
        u"The connection is inspected by 'Contoso Proxy CA', which this computer does not trust."_s, u"Ask IT for the certificate file."_s);
    row(u"unexpected_redirect"_s, u"evil.example"_s, u"Apicbase sent the request on to evil.example. It was not followed."_s,
        u"Most likely the address is not quite right, or the network wants you to sign in first. Check the address."_s);
    row(u"http_418"_s, {}, u"Apicbase refused the request (HTTP 418)."_s,
        u"Most likely the address or the version is not quite right. Check them."_s);
}

void TestError::wordForWord()
{
    QFETCH(QString, code);
    QFETCH(QString, detail);
    QFETCH(QString, what);
    QFETCH(QString, next);
    const Description description = describe({.kind = Kind::Server, .code = code, .detail = detail}, u"Apicbase"_s);
    QCOMPARE(description.what, what);
    QCOMPARE(description.next, next);
    QCOMPARE(describe({.code = u"120"_s}).what, describe({.code = u"123"_s}).what);
}

void TestError::theOtherPortExists()
{
    for (const QString &busy : {u"65535"_s, u"80"_s, QString()}) {
        const QString next = describe({.kind = Kind::Busy, .code = u"port_busy"_s, .detail = busy}).next;
        QVERIFY2(next.contains(u"such as 1024:"), qPrintable(next));
    }
}

void TestError::remedies_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Remedy>("remedy");
    QTest::newRow("invalid_grant") << u"invalid_grant"_s << Remedy::SignInAgain;
    QTest::newRow("invalid_client") << u"invalid_client"_s << Remedy::EditClient;
    QTest::newRow("113") << u"113"_s << Remedy::EditClient;
    QTest::newRow("116") << u"116"_s << Remedy::CopyRequest;
    QTest::newRow("117") << u"117"_s << Remedy::None;
    QTest::newRow("123") << u"123"_s << Remedy::Retry;
    QTest::newRow("port_busy") << u"port_busy"_s << Remedy::ChoosePort;
    QTest::newRow("keychain_locked") << u"keychain_locked"_s << Remedy::UnlockKeychain;
    QTest::newRow("keychain_dismissed") << u"keychain_dismissed"_s << Remedy::UnlockKeychain;
    QTest::newRow("secret_missing") << u"secret_missing"_s << Remedy::EditClient;
    QTest::newRow("host_changed") << u"host_changed"_s << Remedy::EditClient;
    QTest::newRow("sign_in_needed") << u"sign_in_needed"_s << Remedy::SignInAgain;
    QTest::newRow("access_denied") << u"access_denied"_s << Remedy::SignInAgain;
    QTest::newRow("http_503") << u"http_503"_s << Remedy::Retry;
    QTest::newRow("offline") << u"offline"_s << Remedy::Retry;
}

void TestError::remedies()
{
    QFETCH(QString, code);
    QTEST(describe({.kind = Kind::Server, .code = code}).remedy, "remedy");
}

void TestError::namesTheProvider()
{
    QCOMPARE(describe({.code = u"timeout"_s}, u"iBib"_s).what, u"iBib took too long to answer."_s);
    QCOMPARE(describe({.code = u"timeout"_s}).what, u"The provider took too long to answer."_s);
    QCOMPARE(describe({.code = u"offline"_s}).what, u"Could not reach the provider."_s);
    QVERIFY(!describe({.code = u"timeout"_s}, u"a\u202eb\n"_s).what.contains(QChar(0x202e)));
}

void TestError::detailsAreHarmless()
{
    const QString hostile = u"%1 %3 \u001b]52;c;QQ==\u0007\u202e<b>"_s + QString(100'000, u'x');
    const QString what = describe({.code = u"unexpected_redirect"_s, .detail = hostile}, u"Acme"_s).what;
    QVERIFY(what.contains(u"%1 %3 \\u001b]52"));
    QVERIFY(what.size() < 300);
    QVERIFY(!what.contains(QChar(0x1b)) && !what.contains(QChar(0x202e)));
}

void TestError::saysHowLongToWait()
{
    const Error error{.kind = Kind::Network, .code = u"http_429"_s, .retryAfter = std::chrono::seconds(40)};
    QVERIFY2(describe(error).next.endsWith(u"Wait 40 s before the next try."), qPrintable(describe(error).next));
}

void TestError::everyTextIsTranslated()
{
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const auto guard = qScopeGuard([&translator] { QCoreApplication::removeTranslator(&translator); });
    for (const QString &code : knownCodes()) {
        const Description description = describe({.kind = Kind::Server, .code = code, .retryAfter = std::chrono::seconds(1)});
        QVERIFY2(description.what.startsWith(u'«') && description.what.endsWith(u'»'), qPrintable(description.what));
        QVERIFY2(description.next.startsWith(u'«') && description.next.endsWith(u'»'), qPrintable(description.next));
        QCOMPARE(description.next.count(u'«'), 2 + description.next.count(u"«the provider»"));
    }
    QVERIFY(describe({.code = u"timeout"_s}).what.contains(u"«the provider»"));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
