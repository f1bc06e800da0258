// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountdialogs.h"
#include "gui/notice.h"
#include "gui/tokenacts.h"
#include "mainwindowtest.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>

using namespace Tokenshelf;
using namespace std::chrono_literals;

/** What a person does with an account, through the window's own buttons and questions. */
class TokenActsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { QApplication::clipboard()->clear(); }
    void theMainButtonGoesThroughALifetime();
    void aFailureIsSaidInThePlaceAndGoesAway();
    void aSecretRefusedOffersToEdit();
    void introspectionFillsItsPage();
    void limitedIntrospectionOffersTheRequest();
    void removingAsksAndErases();
    void signingOutKeepsTheAccount();
    void whatNoProgramCanRevokeIsTold();
    void whatARenewalDidNotGrantIsShown();
    void aMissingPracticeServerCanBeStarted();
};

void TokenActsTest::theMainButtonGoesThroughALifetime()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, false);
    desk.show();
    desk.window.showAccount(id);
    auto *button = desk.button(u"mainAct"_s);
    QCOMPARE(button->text().remove(u'&'), u"Get a token"_s);
    button->click();
    QTRY_COMPARE(button->text().remove(u'&'), u"Copy token"_s);
    QCOMPARE(desk.text(u"standing"_s), u"Valid"_s);
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QTRY_VERIFY(desk.window.acts().copier().holdsSecret());
    desk.world.advance(2h);
    desk.window.page()->tick();
    QCOMPARE(button->text().remove(u'&'), u"Renew"_s);
    button->click();
    QTRY_COMPARE(button->text().remove(u'&'), u"Copy token"_s);

    const QUuid person = desk.add(u"apicbase-test"_s, u"Person"_s, false);
    desk.window.showAccount(person);
    QTRY_COMPARE(button->text().remove(u'&'), u"Sign in with your browser"_s);
}

void TokenActsTest::aFailureIsSaidInThePlaceAndGoesAway()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, false);
    desk.show();
    desk.window.showAccount(id);
    desk.world.practice().behaviour().fault = Fault::ServerError;
    desk.window.acts().renew(id);
    QTRY_VERIFY(desk.window.acts().failure(id).has_value());
    const auto *notice = desk.window.findChild<Notice *>(u"trouble"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(!notice->text().isEmpty());
    QVERIFY(!desk.question());
    desk.world.practice().behaviour().fault = Fault::None;
    desk.window.acts().renew(id);
    QTRY_VERIFY(!notice->isVisible());
    QCOMPARE(desk.text(u"standing"_s), u"Valid"_s);
}

void TokenActsTest::aSecretRefusedOffersToEdit()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, false);
    desk.show();
    desk.window.showAccount(id);
    desk.world.practice().behaviour().refuseSecret = true;
    desk.window.acts().renew(id);
    const auto *notice = desk.window.findChild<Notice *>(u"trouble"_s);
    QTRY_VERIFY(notice->isVisible());
    QStringList acts;
    for (const auto *button : notice->findChildren<QAbstractButton *>())
        acts << button->text();
    QVERIFY2(acts.contains(u"Edit…"_s), qPrintable(acts.join(u'|')));
}

void TokenActsTest::introspectionFillsItsPage()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    desk.show();
    desk.window.showAccount(id);
    desk.openTab(1);
    QVERIFY(desk.text(u"permissionsSummary"_s).contains(u"not been asked"_s));
    desk.window.acts().introspect(id);
    QTRY_VERIFY(desk.text(u"permissionsSummary"_s).contains(u"is valid"_s));
    QStringList shown;
    for (const auto *label : desk.window.page()->findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty() || !label->text().contains(u'<'),
                 qPrintable(label->text()));
        shown << label->text();
    }
    for (const QString &text : {u"DEVELOPER"_s, u"Bibs"_s, u"List, Read"_s})
        QVERIFY2(shown.contains(text), qPrintable(text));
}

void TokenActsTest::limitedIntrospectionOffersTheRequest()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    desk.show();
    desk.window.showAccount(id);
    desk.openTab(1);
    desk.world.practice().behaviour().infoRole = false;
    desk.window.acts().introspect(id);
    QTRY_VERIFY(desk.text(u"permissionsSummary"_s).contains(u"may not read its own details"_s));
    QAbstractButton *request = nullptr;
    for (auto *button : desk.window.page()->findChildren<QAbstractButton *>()) {
        if (button->text() == "Copy request"_L1)
            request = button;
    }
    QVERIFY(request);
    request->click();
    QVERIFY(QApplication::clipboard()->text().contains(u"Info Holds Config"_s));
    QVERIFY(!desk.window.acts().copier().holdsSecret()); // no secret, and it stays
}

void TokenActsTest::removingAsksAndErases()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    desk.show();
    desk.window.dialogs().remove(id);
    QVERIFY(desk.question());
    QVERIFY(desk.question()->informativeText().contains(u"no way to cancel"_s)); // the token lives on, and that is said
    QVERIFY(!desk.question()->checkBox());
    desk.answer(u"Cancel"_s);
    QTRY_VERIFY(!desk.question());
    QVERIFY(desk.world.service().account(id));
    desk.window.dialogs().remove(id);
    desk.answer(u"Remove"_s);
    QTRY_VERIFY(!desk.world.service().account(id));

    const QUuid revocable = desk.add(u"apicbase-test"_s, u"Restaurant"_s, true);
    desk.window.dialogs().remove(revocable);
    QVERIFY(desk.question()->checkBox());
    QVERIFY(desk.question()->checkBox()->isChecked());
    desk.answer(u"Remove"_s);
    QTRY_VERIFY(!desk.world.service().account(revocable));
    QTRY_VERIFY(desk.text(u"statusMessage"_s).contains(u"cancelled"_s));

    const QUuid expired = desk.add(u"apicbase-test"_s, u"Bakery"_s, true);
    desk.world.advance(std::chrono::hours(24 * 8));
    desk.window.dialogs().remove(expired);
    QVERIFY(desk.question()->checkBox()); // the stay-signed-in token lives on
    desk.answer(u"Cancel"_s);
}

void TokenActsTest::signingOutKeepsTheAccount()
{
    Desk desk;
    const QUuid id = desk.add(u"apicbase-test"_s, u"Restaurant"_s, true);
    desk.show();
    desk.window.showAccount(id);
    desk.window.dialogs().signOut(id);
    desk.answer(u"Sign out"_s);
    QTRY_VERIFY(!desk.world.service().account(id)->tokens);
    QTRY_COMPARE(desk.text(u"standing"_s), u"Needs sign-in"_s);
}

/** As the real Apicbase is: what never ends by itself must not be passed over in silence. */
void TokenActsTest::whatNoProgramCanRevokeIsTold()
{
    Desk desk;
    const QUuid id = desk.add(u"apicbase-test"_s, u"Restaurant"_s, true);
    VERIFY_RESULT(desk.world.changeProvider(u"apicbase-test"_s, [](Provider &provider) { provider.endpoints.revocation.clear(); }));
    desk.world.restart();
    MainWindow window(desk.world.app(), desk.world.practice(), desk.settings);
    window.show();
    const auto told = [&](const QString &cancel) {
        const auto *box = window.findChild<QMessageBox *>();
        const QString text = box ? box->informativeText() : QString();
        if (box)
            box->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!window.findChild<QMessageBox *>());
        QVERIFY2(text.contains(cancel), qPrintable(text));
    };
    const QString there = u"until somebody revokes them on"_s;
    for (int age = 0; age < 2; ++age) { // with an access token that lives, and with the other one alone
        window.dialogs().signOut(id);
        told(there);
        window.dialogs().remove(id);
        told(there);
        desk.world.advance(std::chrono::hours(24 * 8));
    }
}

void TokenActsTest::whatARenewalDidNotGrantIsShown()
{
    Desk desk;
    const QUuid id = desk.add(u"apicbase-test"_s, u"Restaurant"_s, true);
    desk.show();
    desk.window.showAccount(id);
    const auto *missing = desk.window.findChild<QLabel *>(u"missingScopes"_s);
    QVERIFY(!missing->isVisible());
    AccountStore other(desk.world.folder() + "/data"_L1); // another process, which renewed it
    VERIFY_RESULT(other.load());
    VERIFY_RESULT(other.update(id, [](Account &account) { account.tokens->scopes.clear(); }));
    QTRY_VERIFY(missing->isVisible());
    QCOMPARE(missing->text(), u"library"_s);
}

void TokenActsTest::aMissingPracticeServerCanBeStarted()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    desk.show();
    desk.window.showAccount(id);
    const auto *notice = desk.window.findChild<Notice *>(u"trouble"_s);
    QVERIFY(!notice->isVisible());
    desk.world.practice().stop();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(u"practice server is off"_s));
}

QTEST_MAIN(TokenActsTest)
#include "tst_tokenacts.moc"
