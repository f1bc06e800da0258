// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adddialogtest.h"
#include "gui/formparts.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QRadioButton>
#include <QSpinBox>

using namespace Tokenshelf;

class TestAddDialog : public AddDialogTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { m_dialog.reset(); }

    void everyProviderIsOffered()
    {
        auto &list = part<QListWidget>(*m_dialog, u"providers"_s);
        QCOMPARE(list.count(), int(m_world->app().providers().providers().size()));
        for (int row = 0; row < list.count(); ++row)
            QVERIFY2(!list.item(row)->icon().isNull(), qPrintable(list.item(row)->text()));
        QVERIFY(isOffered(*m_dialog, u"otherProvider"_s));
    }

    void aSierraKeyIsTriedOutAndSaved()
    {
        fillSierra();
        QVERIFY(press(*m_dialog, u"next"_s));
        QVERIFY(!isOffered(*m_dialog, u"save"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
        QVERIFY(m_world->service().accounts().isEmpty()); // nothing is saved before it was seen
        const QString facts = words(*m_dialog, u"tokenFacts"_s);
        QVERIFY2(facts.contains(u"59 min"_s) || facts.contains(u"1 h"_s), qPrintable(facts));
        QVERIFY2(facts.contains(u"Bibs"_s), qPrintable(facts));
        QVERIFY(press(*m_dialog, u"save"_s));
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        const auto account = m_world->service().account(m_dialog->addedAccount());
        QVERIFY(account && account->tokens);
        VERIFY_RESULT(m_world->token(account->id));
    }

    void aPastedLinkBecomesATokenAddress_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("token");
        QTest::newRow("catalogue link") << u"https://catalog.example.org/search~S1"_s
                                        << u"https://catalog.example.org/iii/sierra-api/v6/token"_s;
        QTest::newRow("with version") << u"https://catalog.example.org/iii/sierra-api/v5/token\n"_s
                                      << u"https://catalog.example.org/iii/sierra-api/v5/token"_s;
        QTest::newRow("nonsense") << u"not an address at all"_s << QString();
    }
    void aPastedLinkBecomesATokenAddress()
    {
        QFETCH(const QString, pasted);
        QFETCH(const QString, token);
        m_dialog->chooseProvider(u"sierra"_s);
        part<QLineEdit>(*m_dialog, u"server"_s).setText(pasted);
        QCOMPARE(part<CopyRow>(*m_dialog, u"tokenUrl"_s).text(), token);
        QCOMPARE(words(*m_dialog, u"serverNotice"_s).isEmpty(), !token.isEmpty());
    }

    void knownServersBringTheirEnvironment()
    {
        m_dialog->chooseProvider(u"sierra"_s);
        auto &known = part<QComboBox>(*m_dialog, u"knownServers"_s);
        known.setCurrentIndex(1);
        emit known.activated(1);
        QCOMPARE(part<QLineEdit>(*m_dialog, u"server"_s).text(), u"https://sandbox.iii.com/iii/sierra-api"_s);
        QCOMPARE(part<QComboBox>(*m_dialog, u"environment"_s).currentData().toInt(), int(Environment::Sandbox));
    }

    void withoutAVersionTheAddressHasNone()
    {
        m_dialog->chooseProvider(u"sierra"_s);
        part<QLineEdit>(*m_dialog, u"server"_s).setText(u"catalog.example.org"_s);
        auto &version = part<QComboBox>(*m_dialog, u"version"_s);
        version.setCurrentIndex(version.count() - 1);
        QCOMPARE(part<CopyRow>(*m_dialog, u"tokenUrl"_s).text(), u"https://catalog.example.org/iii/sierra-api/token"_s);
    }

    void anOverrideReplacesTheTokenAddress()
    {
        m_dialog->chooseProvider(u"sierra"_s);
        part<QLineEdit>(*m_dialog, u"server"_s).setText(u"catalog.example.org"_s);
        QVERIFY(!part<QLineEdit>(*m_dialog, u"tokenUrlOverride"_s).isVisibleTo(m_dialog.get()));
        QVERIFY(press(*m_dialog, u"advanced"_s));
        part<QLineEdit>(*m_dialog, u"tokenUrlOverride"_s).setText(u"https://other.example.org/token"_s);
        QCOMPARE(part<CopyRow>(*m_dialog, u"tokenUrl"_s).text(), u"https://other.example.org/token"_s);
        part<QLineEdit>(*m_dialog, u"tokenUrlOverride"_s).setText(u"http://other.example.org/token"_s);
        fillCredentials(u"key"_s, u"secret-123"_s);
        QVERIFY(press(*m_dialog, u"next"_s));
        QVERIFY(!part<QWidget>(*m_dialog, u"saveUnverified"_s).isVisibleTo(m_dialog.get())); // still on the form
    }

    void nothingIsLostByGoingBackAndForth()
    {
        fillSierra();
        part<QLineEdit>(*m_dialog, u"accountName"_s).setText(u"My key"_s);
        QVERIFY(press(*m_dialog, u"back"_s));
        m_dialog->chooseProvider(u"apicbase-test"_s);
        QVERIFY(press(*m_dialog, u"back"_s));
        m_dialog->chooseProvider(u"sierra-test"_s);
        const ClientPage *page = visiblePage();
        QVERIFY(page);
        QCOMPARE(part<QLineEdit>(*page, u"accountName"_s).text(), u"My key"_s);
        QVERIFY(!part<QLineEdit>(*page, u"server"_s).text().isEmpty());
        QCOMPARE(part<SecretLineEdit>(*page, u"clientSecret"_s).text(), secretOf(u"sierra-test"_s));
    }

    void apicbaseIsSignedInToAndSaved()
    {
        m_dialog->chooseProvider(u"apicbase-test"_s);
        fillCredentials(idOf(u"apicbase-test"_s), secretOf(u"apicbase-test"_s));
        part<QCheckBox>(*m_dialog, u"scope:sales"_s).setChecked(true);
        QVERIFY(press(*m_dialog, u"next"_s));
        QVERIFY(press(*m_dialog, u"openBrowser"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
        const QString facts = words(*m_dialog, u"tokenFacts"_s);
        QVERIFY2(facts.contains(u"demo@example.org"_s) && facts.contains(u"library, sales"_s), qPrintable(facts));
        QVERIFY(press(*m_dialog, u"save"_s));
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        const auto account = m_world->service().account(m_dialog->addedAccount());
        QVERIFY(account->tokens && account->tokens->refreshable);
        QCOMPARE(account->tokens->scopes, QStringList({u"library"_s, u"sales"_s}));
    }

    void theReturnAddressFollowsTheChoice()
    {
        m_dialog->chooseProvider(u"apicbase"_s);
        auto &address = part<CopyRow>(*m_dialog, u"returnAddress"_s);
        QCOMPARE(address.text(), u"http://127.0.0.1:27431/apicbase/"_s);
        part<QSpinBox>(*m_dialog, u"redirectPort"_s).setValue(20'000);
        QCOMPARE(address.text(), u"http://127.0.0.1:20000/apicbase/"_s);
        part<QRadioButton>(*m_dialog, u"redirectAny"_s).setChecked(true);
        QCOMPARE(address.text(), u"http://127.0.0.1/apicbase/"_s);
        part<QRadioButton>(*m_dialog, u"redirectPaste"_s).setChecked(true);
        QVERIFY(!address.isVisibleTo(m_dialog.get()));
    }

    void anotherLibraryNeedsNoSecretAgain()
    {
        const Result<QUuid> first = m_world->add(m_world->draft(u"apicbase-test"_s, u"First library"_s));
        VERIFY_RESULT(first);
        m_dialog->chooseProvider(u"apicbase-test"_s);
        auto &application = part<QComboBox>(*m_dialog, u"application"_s);
        QVERIFY(application.isVisibleTo(m_dialog.get()));
        QVERIFY(application.minimumSizeHint().width() < application.fontMetrics().averageCharWidth() * 40);
        application.setCurrentIndex(1);
        QVERIFY(!part<QWidget>(*m_dialog, u"clientSecret"_s).isVisibleTo(m_dialog.get()));
        part<QLineEdit>(*m_dialog, u"accountName"_s).setText(u"Second library"_s);
        QVERIFY(press(*m_dialog, u"next"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"openBrowser"_s));
        QVERIFY(press(*m_dialog, u"openBrowser"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
        QVERIFY(press(*m_dialog, u"save"_s));
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        const auto second = m_world->service().account(m_dialog->addedAccount());
        QCOMPARE(second->clientId, m_world->service().account(*first)->clientId);
        QVERIFY(second->tokens);
    }

    void aPairOfTokensIsPastedIn()
    {
        const Draft draft = m_world->draft(u"apicbase-test"_s, u"Elsewhere"_s);
        const Result<TokenSet> tokens = m_world->signIn(draft);
        VERIFY_RESULT(tokens);
        m_dialog->chooseProvider(u"apicbase-test"_s);
        fillCredentials(draft.client.clientId, secretOf(u"apicbase-test"_s));
        part<QCheckBox>(*m_dialog, u"hasTokens"_s).setChecked(true);
        QVERIFY(!part<QWidget>(*m_dialog, u"redirectFixed"_s).isVisibleTo(m_dialog.get()));
        part<SecretLineEdit>(*m_dialog, u"accessToken"_s).setSecret(tokens->access);
        part<SecretLineEdit>(*m_dialog, u"refreshToken"_s).setSecret(tokens->refresh);
        QVERIFY(press(*m_dialog, u"next"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
        QVERIFY(words(*m_dialog, u"tokenFacts"_s).contains(u"demo@example.org"_s));
        QVERIFY(press(*m_dialog, u"save"_s));
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        const auto account = m_world->service().account(m_dialog->addedAccount());
        QVERIFY(account->tokens->lifetime && *account->tokens->lifetime > 600'000);
        VERIFY_RESULT(m_world->renew(account->id));
    }

    void practiceFillsItselfIn_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::newRow("sierra") << u"practice-sierra"_s;
        QTest::newRow("suppliers") << u"practice-apicbase-suppliers"_s;
    }
    void practiceFillsItselfIn()
    {
        QFETCH(const QString, provider);
        m_dialog->chooseProvider(provider);
        QVERIFY(press(*m_dialog, u"next"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
        m_dialog->reject(); // nothing was typed, so nothing is asked
        QVERIFY(!m_dialog->isVisible());
    }

    void anotherKeyOfTheSameServerStartsFromTheFirst()
    {
        Client client = m_world->draft(u"sierra-test"_s, {}).client;
        client.version = u"v5"_s;
        m_dialog->startFrom(client);
        QCOMPARE(part<QLineEdit>(*visiblePage(), u"server"_s).text(), client.base);
        QCOMPARE(part<QComboBox>(*visiblePage(), u"version"_s).currentText(), u"v5"_s);
        QVERIFY(part<QLineEdit>(*visiblePage(), u"clientId"_s).text().isEmpty());
        m_dialog->reject(); // nothing was typed yet
        QVERIFY(!m_dialog->isVisible());
    }

    void aSecretIsMadeUpForSierra()
    {
        m_dialog->chooseProvider(u"sierra"_s);
        QVERIFY(press(*m_dialog, u"makeSecret"_s));
        const QString secret = part<SecretLineEdit>(*m_dialog, u"clientSecret"_s).text();
        QVERIFY(secret.size() >= 8);
        QVERIFY(press(*m_dialog, u"makeSecret"_s));
        QVERIFY(part<SecretLineEdit>(*m_dialog, u"clientSecret"_s).text() != secret);
        QVERIFY(press(*m_dialog, u"copySecret"_s));
        QCOMPARE(part<QAbstractButton>(*m_dialog, u"copySecret"_s).text(), u"Copied"_s);
    }

    void everyFieldHasAName()
    {
        for (const QString &provider : {u"sierra"_s, u"apicbase"_s}) {
            m_dialog->chooseProvider(provider);
            const ClientPage *page = visiblePage();
            for (const QWidget *field : page->findChildren<QWidget *>()) {
                if (field->focusPolicy() == Qt::NoFocus || field->objectName().startsWith(u"qt_"_s) || !field->isVisibleTo(page))
                    continue;
                QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(field));
                const bool labelled = !interface->relations(QAccessible::Label).isEmpty() || !interface->text(QAccessible::Name).isEmpty();
                QVERIFY2(labelled,
                         qPrintable(provider + u' ' + QLatin1StringView(field->metaObject()->className()) + u' ' + field->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestAddDialog)
#include "tst_adddialog.moc"
