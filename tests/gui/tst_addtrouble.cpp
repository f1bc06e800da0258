// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adddialogtest.h"

#include <QMessageBox>

using namespace Tokenshelf;

/** What goes wrong while an account is added: each time a sentence with the next step, and nothing typed is lost. */
class TestAddTrouble : public AddDialogTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { m_dialog.reset(); }

    void swappedHalvesAreNoticedAndSwapped()
    {
        m_dialog->chooseProvider(u"sierra"_s);
        fillCredentials(u"a secret of mine"_s, u"Practice+Key/0f+Nobody/AtAll"_s);
        QVERIFY(press(*m_dialog, u"swap"_s));
        QCOMPARE(part<QLineEdit>(*m_dialog, u"clientId"_s).text(), u"Practice+Key/0f+Nobody/AtAll"_s);
        QCOMPARE(part<SecretLineEdit>(*m_dialog, u"clientSecret"_s).text(), u"a secret of mine"_s);
        QTRY_VERIFY(!m_dialog->findChild<QWidget *>(u"swap"_s));
    }

    void oddCredentialsAreSaid_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("stops");
        QTest::newRow("colon") << u"key:secret"_s << u"secret-123"_s << u"colon"_s << true;
        QTest::newRow("no secret") << u"key"_s << QString() << u"needed"_s << true;
        QTest::newRow("nothing") << QString() << QString() << u"needed"_s << true;
        QTest::newRow("short") << u"key"_s << u"short"_s << u"fewer than 8"_s << false;
        QTest::newRow("overlong") << u"key"_s << QString(20'000, u'x') << u"much longer"_s << false;
        QTest::newRow("blanks") << u" key\n"_s << u"secret-123 "_s << u"left out"_s << false;
    }

    void oddCredentialsAreSaid()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, secret);
        QFETCH(const QString, said);
        QFETCH(const bool, stops);
        fillSierra();
        fillCredentials(key, secret);
        QVERIFY(press(*m_dialog, u"next"_s) || stops);
        const QString notices = words(*m_dialog, u"credentialNotices"_s);
        if (stops)
            QVERIFY2(notices.contains(said), qPrintable(notices));
        QCOMPARE(part<QWidget>(*m_dialog, u"next"_s).isVisibleTo(m_dialog.get()), stops);
        if (!stops) {
            QVERIFY(press(*m_dialog, u"back"_s));
            QVERIFY2(words(*m_dialog, u"credentialNotices"_s).contains(said), qPrintable(words(*m_dialog, u"credentialNotices"_s)));
        }
    }

    void aWrongSecretLosesNothingAndCanBeSavedAnyway()
    {
        m_world->practice().behaviour().refuseSecret = true;
        fillSierra();
        QVERIFY(press(*m_dialog, u"next"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"tryAgain"_s));
        QVERIFY(!isOffered(*m_dialog, u"save"_s));
        QVERIFY(press(*m_dialog, u"back"_s));
        QCOMPARE(part<SecretLineEdit>(*m_dialog, u"clientSecret"_s).text(), secretOf(u"sierra-test"_s));
        QVERIFY(press(*m_dialog, u"next"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"tryAgain"_s));
        QVERIFY(press(*m_dialog, u"saveUnverified"_s));
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        QVERIFY(!m_world->service().account(m_dialog->addedAccount())->tokens);
    }

    void aFailedSaveLosesNothing()
    {
        fillSierra();
        part<QLineEdit>(*m_dialog, u"accountName"_s).setText(u"Taken"_s);
        QVERIFY(press(*m_dialog, u"next"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
        VERIFY_RESULT(m_world->add(m_world->draft(u"sierra-test"_s, u"Taken"_s))); // another window was faster
        QVERIFY(press(*m_dialog, u"save"_s));
        QTRY_VERIFY(!words(*m_dialog, u"saveNotice"_s).isEmpty());
        QVERIFY(press(*m_dialog, u"back"_s));
        part<QLineEdit>(*m_dialog, u"accountName"_s).setText(u"Free"_s);
        QVERIFY(press(*m_dialog, u"next"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
        QVERIFY(press(*m_dialog, u"save"_s));
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void aNameThatIsTakenIsSaidOnTheForm()
    {
        VERIFY_RESULT(m_world->add(m_world->draft(u"sierra-test"_s, u"Taken"_s)));
        fillSierra();
        part<QLineEdit>(*m_dialog, u"accountName"_s).setText(u"Taken "_s);
        QVERIFY(press(*m_dialog, u"next"_s));
        QVERIFY(!words(*m_dialog, u"nameNotice"_s).isEmpty());
        QVERIFY(isOffered(*m_dialog, u"next"_s));
    }

    void closingAsksOnlyWhenSomethingWasTyped()
    {
        m_dialog->chooseProvider(u"sierra"_s);
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
        m_dialog->show();
        fillCredentials(u"key"_s, {});
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        auto *ask = m_dialog->findChild<QMessageBox *>();
        QVERIFY(ask);
        ask->button(QMessageBox::Cancel)->click();
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
        m_dialog->reject();
        ask = m_dialog->findChild<QMessageBox *>();
        for (QAbstractButton *button : ask->buttons()) {
            if (ask->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QTRY_VERIFY(!m_dialog->isVisible());
    }

    void whatTheProviderAnswersIsSaid_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("switched off") << Fault::ApiDisabled;
        QTest::newRow("HTML") << Fault::HtmlPage;
        QTest::newRow("text") << Fault::PlainText;
        QTest::newRow("nothing") << Fault::EmptyBody;
        QTest::newRow("cut") << Fault::DropConnection;
        QTest::newRow("too many") << Fault::TooManyRequests;
        QTest::newRow("server error") << Fault::ServerError;
        QTest::newRow("half an answer") << Fault::NotJson;
    }
    void whatTheProviderAnswersIsSaid()
    {
        QFETCH(const Fault, fault);
        m_world->practice().behaviour().fault = fault;
        fillSierra();
        QVERIFY(press(*m_dialog, u"next"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"tryAgain"_s));
        const QString said = words(*m_dialog, u"verifyNotice"_s);
        QVERIFY2(said.contains(u'\n') && !said.contains(u'<'), qPrintable(said)); // what happened, and what to do
        QVERIFY(press(*m_dialog, u"back"_s));
        QCOMPARE(part<SecretLineEdit>(*m_dialog, u"clientSecret"_s).text(), secretOf(u"sierra-test"_s));
        m_world->practice().behaviour().fault = Fault::None;
        QVERIFY(press(*m_dialog, u"next"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
    }

    void aServerThatIsNotThereIsSaid()
    {
        fillSierra();
        part<QLineEdit>(*m_dialog, u"server"_s).setText(u"http://127.0.0.1:1/iii/sierra-api"_s);
        QVERIFY(press(*m_dialog, u"next"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"tryAgain"_s));
        const QString said = words(*m_dialog, u"verifyNotice"_s);
        QVERIFY2(said.contains(u"takes no connections"_s) && said.contains(u"mistyped"_s), qPrintable(said));
        QVERIFY(isOffered(*m_dialog, u"saveUnverified"_s)); // away from the library's network it is kept all the same
        QVERIFY(press(*m_dialog, u"back"_s));
        QCOMPARE(part<QLineEdit>(*m_dialog, u"server"_s).text(), u"http://127.0.0.1:1/iii/sierra-api"_s);
    }

    void whatNoStoreKeepsIsSaid()
    {
        fillSierra();
        const QString secret(20'000, u'x');
        part<SecretLineEdit>(*visiblePage(), u"clientSecret"_s).setText(secret);
        QVERIFY(press(*m_dialog, u"next"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"tryAgain"_s));
        QVERIFY(press(*m_dialog, u"saveUnverified"_s));
        QTRY_VERIFY(words(*m_dialog, u"saveNotice"_s).contains(u"too long for a password store"_s));
        QVERIFY(m_world->service().accounts().isEmpty());
        QVERIFY(press(*m_dialog, u"back"_s));
        QCOMPARE(part<SecretLineEdit>(*visiblePage(), u"clientSecret"_s).text(), secret);
    }
};

QTEST_MAIN(TestAddTrouble)
#include "tst_addtrouble.moc"
