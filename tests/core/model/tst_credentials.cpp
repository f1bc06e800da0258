// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/client.h"

#include <QTest>

using namespace Tokenshelf;
using Flaws = QList<CredentialFlaw>;
Q_DECLARE_METATYPE(CredentialFlaw)

namespace {

const QString key = u"nQ2+kE9/hT4vB7mZ0xL5cR8jW3yA"_s; // 28 characters, as Sierra's keys have

Provider provider(ClientAuthentication authentication)
{
    const bool basic = authentication == ClientAuthentication::Basic;
    return {.clientAuthentication = authentication,
            .introspection = basic ? IntrospectionDialect::SierraTokenInfo : IntrospectionDialect::Rfc7662};
}

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

private slots:
    void check_data();
    void check();
    void otherProviders_data();
    void otherProviders();
};

void TestCredentials::check_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("cleanId");
    QTest::addColumn<QString>("cleanSecret");
    QTest::addColumn<Flaws>("flaws");
    const auto row = [](const char *name, const QString &id, const QString &secret, const Flaws &flaws, const QString &cleanId = {},
                        const QString &cleanSecret = {}) {
        QTest::newRow(name) << id << secret << (cleanId.isNull() ? id : cleanId) << (cleanSecret.isNull() ? secret : cleanSecret) << flaws;
    };
    using enum CredentialFlaw;
    const QString good = u"Presley1"_s;
    row("good", key, good, {});
    row("nothing", u""_s, u""_s, {Empty});
    row("no secret", key, u""_s, {Empty});
    row("no key", u""_s, good, {Empty});
    row("blanks alone", u" "_s, u"\t\n"_s, {Empty, BlanksRemoved}, u""_s, u""_s);
    row("blanks around", u" "_s + key + u"\t"_s, u" Presley1 "_s, {BlanksRemoved}, key, good);
    row("line end of echo", key, u"Presley1\n"_s, {BlanksRemoved}, key, good);
    row("line ends of Windows", key + u"\r\n"_s, u"Presley1\r\n"_s, {BlanksRemoved}, key, good);
    row("wrapped by a mail", key.left(10) + u"\r\n  "_s + key.mid(10), u"Pres\n ley1"_s, {BlanksRemoved}, key, good);
    row("line separator", key, u"Pres\u2028ley1"_s, {BlanksRemoved}, key, good);
    row("zero-width", u"\u200b"_s + key, u"Pres\ufeffley1\u2060"_s, {BlanksRemoved}, key, good);
    row("no-break space", key + u"\u00a0"_s, u"\u00a0Presley1"_s, {BlanksRemoved}, key, good);
    row("blank inside the key", u"ab cd"_s, good, {BlanksRemoved}, u"abcd"_s);
    row("blank inside the secret stays", key, u"correct horse"_s, {});
    row("NUL at the end", key, u"Presley1\0"_s, {BlanksRemoved}, key, good);
    row("colon in the key", u"El:vis"_s, good, {ColonInClientId});
    row("colon in the secret", key, u"Pres:ley1"_s, {});
    row("short", key, u"Elvis12"_s, {ShortSecret});
    row("eight", key, u"Elvis123"_s, {});
    row("short after cleaning", key, u"Elvis12  "_s, {BlanksRemoved, ShortSecret}, key, u"Elvis12"_s);
    row("swapped", good, key, {LooksSwapped});
    row("both look like keys", key, key, {});
    row("nasty but right", key, u"+%&=:/ü \"\\é€"_s, {});
    row("longest", key, QString(2000, u'a'), {});
    row("too long", key, QString(2001, u'a'), {TooLong});
    row("too long in bytes", key, QString(1001, u'ü'), {TooLong});
    row("long key", QString(2001, u'a'), good, {TooLong});
    row("all at once", u"a:\n"_s, u" x "_s, {ColonInClientId, BlanksRemoved, ShortSecret}, u"a:"_s, u"x"_s);
}

void TestCredentials::check()
{
    QFETCH(QString, id);
    QFETCH(QString, secret);
    QFETCH(QString, cleanId);
    QFETCH(QString, cleanSecret);
    QFETCH(Flaws, flaws);
    QCOMPARE(checkCredentials(id, secret, provider(ClientAuthentication::Basic)), flaws);
    QCOMPARE(id, cleanId);
    QCOMPARE(secret, cleanSecret);
}

void TestCredentials::otherProviders_data()
{
    QTest::addColumn<ClientAuthentication>("authentication");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<Flaws>("flaws");
    using enum CredentialFlaw;
    QTest::newRow("colon in a form field") << ClientAuthentication::Post << u"a:b"_s << u"12345678"_s << Flaws{};
    QTest::newRow("28 letters are no Sierra key") << ClientAuthentication::Post << u"id"_s << key << Flaws{};
    QTest::newRow("no secret for the form") << ClientAuthentication::Post << u"id"_s << QString() << Flaws{Empty};
    QTest::newRow("public client") << ClientAuthentication::None << u"id"_s << QString() << Flaws{};
    QTest::newRow("public client without id") << ClientAuthentication::None << QString() << QString() << Flaws{Empty};
}

void TestCredentials::otherProviders()
{
    QFETCH(ClientAuthentication, authentication);
    QFETCH(QString, id);
    QFETCH(QString, secret);
    QFETCH(Flaws, flaws);
    QCOMPARE(checkCredentials(id, secret, provider(authentication)), flaws);
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
