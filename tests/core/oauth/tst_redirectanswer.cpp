// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/form.h"
#include "core/oauth/redirectanswer.h"

#include <QTest>

using namespace Tokenshelf;

/** What counts as an answer to this attempt, from the browser or pasted by a person. */
class RedirectAnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void redirect_data();
    void redirect();
    void issuer();
    void paste_data();
    void paste();
    void pasteWithoutRedirect();
};

namespace {

const Secret state("s-1_2");
const QUrl place(u"http://127.0.0.1:27431/apicbase"_s);

/** The code, or "!" and the error's code. */
QString told(const Result<Secret> &code)
{
    return code ? QString::fromUtf8(code->reveal()) : u'!' + code.error().code;
}

} // namespace

void RedirectAnswerTest::redirect_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("outcome");

    const QString foreign = u"!foreign_redirect"_s;
    QTest::newRow("code") << QByteArray("code=abc&state=s-1_2") << u"abc"_s;
    QTest::newRow("other order, more members") << QByteArray("x=1&state=s-1_2&session=2&code=abc") << u"abc"_s;
    QTest::newRow("escaped code") << QByteArray("code=4%2F0A%2Bb%25c&state=s-1_2") << u"4/0A+b%c"_s;
    QTest::newRow("denied") << QByteArray("error=access_denied&state=s-1_2") << u"!access_denied"_s;
    QTest::newRow("nothing") << QByteArray() << foreign;
    QTest::newRow("no state") << QByteArray("code=abc") << foreign;
    QTest::newRow("empty state") << QByteArray("code=abc&state=") << foreign;
    QTest::newRow("wrong state") << QByteArray("code=abc&state=s-1_3") << foreign;
    QTest::newRow("longer state") << QByteArray("code=abc&state=s-1_22") << foreign;
    QTest::newRow("state in capitals") << QByteArray("code=abc&state=S-1_2") << foreign;
    QTest::newRow("same state twice") << QByteArray("code=abc&state=s-1_2&state=s-1_2") << foreign;
    QTest::newRow("two states") << QByteArray("code=abc&state=s-1_2&state=x") << foreign;
    QTest::newRow("same code twice") << QByteArray("code=abc&code=abc&state=s-1_2") << foreign;
    QTest::newRow("two codes") << QByteArray("code=abc&code=def&state=s-1_2") << foreign;
    QTest::newRow("code and error") << QByteArray("code=abc&error=access_denied&state=s-1_2") << foreign;
    QTest::newRow("empty code") << QByteArray("code=&state=s-1_2") << foreign;
    QTest::newRow("state alone") << QByteArray("state=s-1_2") << foreign;
    QTest::newRow("error without state") << QByteArray("error=access_denied") << foreign;
    QTest::newRow("error with a wrong state") << QByteArray("error=access_denied&state=x") << foreign;
    QTest::newRow("endless code") << "code=" + QByteArray(5000, 'a') + "&state=s-1_2" << foreign;
    QTest::newRow("two issuers") << QByteArray("code=abc&state=s-1_2&iss=a&iss=a") << foreign;
}

void RedirectAnswerTest::redirect()
{
    QFETCH(QByteArray, query);
    QTEST(told(codeFromRedirect(formDecode(query), state, {})), "outcome");
}

void RedirectAnswerTest::issuer()
{
    const auto query = formDecode("code=abc&state=s-1_2&iss=https%3A%2F%2Fa.example");
    QCOMPARE(told(codeFromRedirect(query, state, {})), u"abc"_s);
    QCOMPARE(told(codeFromRedirect(query, state, u"https://a.example"_s)), u"abc"_s);
    QCOMPARE(told(codeFromRedirect(query, state, u"https://a.example/"_s)), u"!foreign_redirect"_s); // RFC 9207 2.4: plain comparison
}

void RedirectAnswerTest::paste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");

    const QString whole = u"http://127.0.0.1:27431/apicbase?code=abc&state=s-1_2"_s;
    const QString refused = u"!pasted_code"_s;
    QTest::newRow("bare code") << u"abc"_s << u"abc"_s;
    QTest::newRow("blanks around") << u"  abc \t"_s << u"abc"_s;
    QTest::newRow("line end") << u"abc\r\n"_s << u"abc"_s;
    QTest::newRow("wrapped by a mail") << u"ab\r\n c"_s << u"abc"_s;
    QTest::newRow("zero-width characters") << u"\u200bab\u200d\ufeffc\u2060"_s << u"abc"_s;
    QTest::newRow("no-break space") << u"abc\u00a0"_s << u"abc"_s;
    QTest::newRow("stray >") << u"abc>"_s << u"abc"_s;
    QTest::newRow("code with signs") << u"4/0A+b%2Fc="_s << u"4/0A+b%2Fc="_s;
    QTest::newRow("address") << whole << u"abc"_s;
    QTest::newRow("address in a mail") << u"<http://127.0.0.1:27431/apicbase?code=a\r\nbc&state=s-1_2>"_s << u"abc"_s;
    QTest::newRow("address with a fragment") << whole + u"#_=_"_s << u"abc"_s;
    QTest::newRow("query alone") << u"code=abc&state=s-1_2"_s << u"abc"_s;
    QTest::newRow("denied") << u"http://127.0.0.1:27431/apicbase?error=access_denied&state=s-1_2"_s << u"!access_denied"_s;
    QTest::newRow("empty") << QString() << refused;
    QTest::newRow("blanks alone") << u" \r\n\u200b"_s << refused;
    QTest::newRow("too long") << QString(5000, u'a') << refused;
    QTest::newRow("other attempt") << u"http://127.0.0.1:27431/apicbase?code=abc&state=old"_s << refused;
    QTest::newRow("attacker's address without state") << u"http://127.0.0.1:27431/apicbase?code=abc"_s << refused;
    QTest::newRow("two codes") << whole + u"&code=def"_s << refused;
    QTest::newRow("other host") << u"http://evil.example/apicbase?code=abc&state=s-1_2"_s << refused;
    QTest::newRow("host that begins alike") << u"http://127.0.0.1.evil.example:27431/apicbase?code=abc&state=s-1_2"_s << refused;
    QTest::newRow("user part") << u"http://127.0.0.1:27431@evil.example/apicbase?code=abc&state=s-1_2"_s << refused;
    QTest::newRow("other port") << u"http://127.0.0.1:27432/apicbase?code=abc&state=s-1_2"_s << refused;
    QTest::newRow("other path") << u"http://127.0.0.1:27431/sierra?code=abc&state=s-1_2"_s << refused;
    QTest::newRow("https") << u"https://127.0.0.1:27431/apicbase?code=abc&state=s-1_2"_s << refused;
    QTest::newRow("some other page") << u"https://app.example/settings"_s << refused;
}

void RedirectAnswerTest::paste()
{
    QFETCH(QString, text);
    QTEST(told(codeFromPaste(Secret(text.toUtf8()), state, place, {})), "outcome");
}

void RedirectAnswerTest::pasteWithoutRedirect()
{
    QCOMPARE(told(codeFromPaste(Secret("https://app.example/code?code=abc&state=s-1_2"), state, {}, {})), u"abc"_s);
    QCOMPARE(told(codeFromPaste(Secret("https://app.example/code?code=abc&state=x"), state, {}, {})), u"!pasted_code"_s);
    QCOMPARE(told(codeFromPaste(Secret("abc"), state, {}, {})), u"abc"_s);
    const Secret mixedUp("https://app.example/code?code=abc&state=s-1_2&iss=https%3A%2F%2Fb.example");
    QCOMPARE(told(codeFromPaste(mixedUp, state, {}, u"https://a.example"_s)), u"!pasted_code"_s);
    QCOMPARE(told(codeFromPaste(mixedUp, state, {}, u"https://b.example"_s)), u"abc"_s);
}

QTEST_APPLESS_MAIN(RedirectAnswerTest)
#include "tst_redirectanswer.moc"
