// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokenacts.h"
#include "mainwindowtest.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

using namespace Tokenshelf;

/** What reaches the clipboard, what is asked and renewed before, and what is said of it. */
class TokenCopiesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { QApplication::clipboard()->clear(); }
    void copiesANewTokenAndSaysHowLongItLives();
    void copiesInEveryFormat_data();
    void copiesInEveryFormat();
    void renewsFirstWhatWouldEndTooSoon();
    void copiesWhatCannotBeRenewed();
    void asksBeforeCopiesEnd();
    void asksWhereTokensAreShort();
    void asksWhereTheEndIsUnknown();
    void asksOnceForProduction();
    void removingTakesTheTokenOffTheClipboard();

private:
    static QByteArray clipboard() { return QApplication::clipboard()->mimeData()->data(u"text/plain"_s); }
    static bool copied(Desk &desk) { return desk.window.acts().copier().holdsSecret(); }
};

void TokenCopiesTest::copiesANewTokenAndSaysHowLongItLives()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, false);
    desk.show();
    desk.window.showAccount(id);
    desk.window.acts().copy(id, TokenFormat::Raw);
    QTRY_VERIFY(copied(desk));
    const auto token = desk.world.token(id);
    VERIFY_RESULT(token);
    QCOMPARE(clipboard(), token->value.reveal().toByteArray());
    const QString message = desk.text(u"copiedMessage"_s);
    QVERIFY2(message.startsWith(u"Token of “Branch” copied, cleared in 30 s. Valid until "_s), qPrintable(message));
    QVERIFY(!message.toUtf8().contains(clipboard()));
    QCOMPARE(desk.world.service().account(id)->history.last().what, u"copied"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(u"copiedMessage"_s).contains(u"cleared in 28 s"_s), 4000);
    desk.window.acts().copier().clear();
    QCOMPARE(clipboard(), QByteArray());
}

void TokenCopiesTest::copiesInEveryFormat_data()
{
    QTest::addColumn<TokenFormat>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("header") << TokenFormat::Header << QByteArray("Authorization: Bearer ");
    QTest::newRow("curl") << TokenFormat::Curl << QByteArray("curl -H 'Authorization: Bearer ");
    QTest::newRow("env") << TokenFormat::Env << QByteArray("ACCESS_TOKEN=");
    QTest::newRow("json") << TokenFormat::Json << QByteArray("{\"access_token\":\"");
}

void TokenCopiesTest::copiesInEveryFormat()
{
    QFETCH(TokenFormat, format);
    QFETCH(QByteArray, beginning);
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    desk.window.acts().copy(id, format);
    QTRY_VERIFY(copied(desk));
    QVERIFY2(clipboard().startsWith(beginning), clipboard().constData());
    QCOMPARE(QApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
}

void TokenCopiesTest::renewsFirstWhatWouldEndTooSoon()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    desk.world.advance(std::chrono::seconds(3600 - 200));
    desk.window.acts().copy(id, TokenFormat::Raw);
    QTRY_VERIFY(copied(desk));
    QCOMPARE(desk.world.service().account(id)->tokens->renewals, 1);
    QVERIFY(*desk.world.service().lifetimeOf(desk.world.service().account(id).value()).remaining > 300);
}

void TokenCopiesTest::copiesWhatCannotBeRenewed()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    desk.show();
    desk.world.practice().behaviour().fault = Fault::ApiDisabled;
    desk.world.advance(std::chrono::seconds(3600 - 200)); // less than a copy should have, and more than nothing
    desk.window.acts().copy(id, TokenFormat::Raw);
    QTRY_VERIFY(copied(desk));
    QVERIFY(desk.text(u"copiedMessage"_s).contains(u"Valid until "_s));
    desk.window.acts().copier().clear();
    desk.world.advance(std::chrono::seconds(200));
    desk.window.acts().copy(id, TokenFormat::Raw);
    QTRY_VERIFY(desk.window.acts().failure(id));
    QVERIFY(!copied(desk));
}

void TokenCopiesTest::asksBeforeCopiesEnd()
{
    Desk desk;
    const QUuid id = desk.add(u"apicbase-test"_s, u"Restaurant"_s, true);
    desk.show();
    desk.window.acts().copy(id, TokenFormat::Raw); // enough is left: nobody is asked
    QTRY_VERIFY(copied(desk));
    QVERIFY(!desk.question());

    desk.window.acts().renew(id);
    QVERIFY(desk.question());
    desk.answer(u"Cancel"_s);
    QCOMPARE(desk.world.service().account(id)->tokens->renewals, 0);
    QTRY_VERIFY(!desk.question());

    desk.window.acts().renew(id);
    desk.answer(u"Renew"_s);
    QTRY_COMPARE(desk.world.service().account(id)->tokens->renewals, 1);
    QTRY_VERIFY(!desk.question());

    desk.world.advance(std::chrono::seconds(604'800 - 100));
    desk.window.acts().copier().clear();
    desk.window.acts().copy(id, TokenFormat::Raw);
    QVERIFY(desk.question());
    desk.answer(u"Renew and copy"_s);
    QTRY_VERIFY(copied(desk));
    QCOMPARE(desk.world.service().account(id)->tokens->renewals, 2);
}

/** What the service would renew is what is asked about, to the second. */
void TokenCopiesTest::asksWhereTokensAreShort()
{
    Desk desk;
    desk.world.practice().behaviour().accessSeconds = 400;
    const QUuid id = desk.add(u"apicbase-test"_s, u"Restaurant"_s, true);
    desk.show();
    desk.world.advance(std::chrono::seconds(120)); // 280 left, where 300 could be had
    desk.window.acts().copy(id, TokenFormat::Raw);
    QVERIFY(desk.question());
    desk.answer(u"Cancel"_s);
    QCOMPARE(desk.world.service().account(id)->tokens->renewals, 0);
}

/** As of a pasted pair of which the provider could not be asked. */
void TokenCopiesTest::asksWhereTheEndIsUnknown()
{
    Desk desk;
    const Draft draft = desk.world.draft(u"apicbase-test"_s, u"Restaurant"_s);
    Result<TokenSet> tokens = desk.world.signIn(draft);
    VERIFY_RESULT(tokens);
    tokens->expiresIn.reset();
    const auto id = desk.world.add(draft, *tokens);
    VERIFY_RESULT(id);
    desk.show();
    desk.window.acts().renew(*id);
    QVERIFY(desk.question());
    desk.answer(u"Cancel"_s);
    QTRY_VERIFY(!desk.question());
    desk.window.acts().copy(*id, TokenFormat::Raw); // which renews nothing
    QTRY_VERIFY(copied(desk));
    QCOMPARE(desk.world.service().account(*id)->tokens->renewals, 0);
}

void TokenCopiesTest::asksOnceForProduction()
{
    Desk desk;
    Draft draft = desk.world.draft(u"sierra-test"_s, u"Real"_s);
    draft.client.environment = Environment::Production;
    const auto id = desk.world.add(draft);
    VERIFY_RESULT(id);
    desk.show();
    desk.window.acts().copy(*id, TokenFormat::Raw);
    QVERIFY(desk.question());
    QVERIFY(!copied(desk));
    desk.answer(u"Copy"_s);
    QTRY_VERIFY(copied(desk));
    QTRY_VERIFY(!desk.question());
    desk.window.acts().copier().clear();
    desk.window.acts().copy(*id, TokenFormat::Raw);
    QTRY_VERIFY(copied(desk));
    QVERIFY(!desk.question());
}

void TokenCopiesTest::removingTakesTheTokenOffTheClipboard()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    desk.window.acts().copy(id, TokenFormat::Raw);
    QTRY_VERIFY(copied(desk));
    const auto removed = await<bool>([&](QObject *context, Callback<bool> done) { desk.world.service().remove(id, false, context, done); });
    VERIFY_RESULT(removed);
    QTRY_COMPARE(clipboard(), QByteArray());
}

QTEST_MAIN(TokenCopiesTest)
#include "tst_tokencopies.moc"
