// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importdialog.h"

#include "dialogs.h"
#include "gui/secretlineedit.h"
#include "support/world.h"

using namespace Tokenshelf;

class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<World>();
        const Draft draft = m_world->draft(u"apicbase-test"_s, u"Library"_s);
        const Result<QUuid> added = m_world->add(draft);
        VERIFY_RESULT(added);
        m_account = *added;
        const Result<TokenSet> tokens = m_world->signIn(draft);
        VERIFY_RESULT(tokens);
        m_tokens = *tokens;
        m_dialog = std::make_unique<ImportDialog>(m_world->app(), m_account);
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void aPairIsCheckedThenSaved()
    {
        paste(m_tokens.access, m_tokens.refresh);
        QVERIFY(!isOffered(*m_dialog, u"save"_s));
        QVERIFY(press(*m_dialog, u"check"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
        const QString facts = words(*m_dialog, u"tokenFacts"_s);
        QVERIFY2(facts.contains(u"demo@example.org"_s) && facts.contains(u"library"_s), qPrintable(facts));
        QVERIFY(!m_world->service().account(m_account)->tokens);
        QVERIFY(press(*m_dialog, u"save"_s));
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        const auto account = m_world->service().account(m_account);
        QVERIFY(account->tokens && account->tokens->refreshable);
        QVERIFY(account->tokens->lifetime && *account->tokens->lifetime > 600'000); // learnt by asking
        QCOMPARE(account->history.constLast().what, u"imported"_s);
        VERIFY_RESULT(m_world->renew(m_account));
    }

    void blanksAndLineEndsAreLeftOut()
    {
        part<SecretLineEdit>(*m_dialog, u"accessToken"_s).setText(u" "_s + QString::fromUtf8(m_tokens.access.reveal()) + u"\r\n"_s);
        QVERIFY(press(*m_dialog, u"check"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
        QVERIFY(press(*m_dialog, u"save"_s));
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        const Result<AccessToken> token = m_world->token(m_account);
        VERIFY_RESULT(token);
        QCOMPARE(token->value, m_tokens.access);
        QVERIFY(!m_world->service().account(m_account)->tokens->refreshable);
    }

    void whatCannotBeATokenIsSaid_data()
    {
        QTest::addColumn<QString>("access");
        QTest::addColumn<QString>("refresh");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a sentence") << u"the token is: ä"_s << QString();
        QTest::newRow("twice the same") << u"abc"_s << u"abc"_s;
    }
    void whatCannotBeATokenIsSaid()
    {
        QFETCH(const QString, access);
        QFETCH(const QString, refresh);
        part<SecretLineEdit>(*m_dialog, u"accessToken"_s).setText(access);
        part<SecretLineEdit>(*m_dialog, u"refreshToken"_s).setText(refresh);
        QVERIFY(press(*m_dialog, u"check"_s));
        QVERIFY(!words(*m_dialog, u"pairNotice"_s).isEmpty());
        QVERIFY(!isOffered(*m_dialog, u"save"_s));
        QCOMPARE(part<SecretLineEdit>(*m_dialog, u"accessToken"_s).text(), access);
    }

    void aTokenThatIsNotValidIsPointedOut()
    {
        m_world->practice().expireAllTokens();
        paste(m_tokens.access, m_tokens.refresh);
        QVERIFY(press(*m_dialog, u"check"_s));
        QTRY_VERIFY(words(*m_dialog, u"reviewNotice"_s).contains(u"not valid"_s));
        QVERIFY(isOffered(*m_dialog, u"save"_s)); // the stay-signed-in token may still be good
    }

    void anotherPasteNeedsAnotherCheck()
    {
        paste(m_tokens.access, m_tokens.refresh);
        QVERIFY(press(*m_dialog, u"check"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
        part<SecretLineEdit>(*m_dialog, u"accessToken"_s).setText(u"another"_s);
        QVERIFY(!isOffered(*m_dialog, u"save"_s));
    }

    void withoutTheProviderItCanBeSavedAllTheSame()
    {
        m_world->practice().behaviour().fault = Fault::ServerError;
        paste(m_tokens.access, m_tokens.refresh);
        QVERIFY(press(*m_dialog, u"check"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
        QVERIFY(!words(*m_dialog, u"reviewNotice"_s).isEmpty());
        QVERIFY(press(*m_dialog, u"save"_s));
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        QVERIFY(!m_world->service().account(m_account)->tokens->lifetime); // unknown, never "for ever"
    }

private:
    void paste(const Secret &access, const Secret &refresh)
    {
        part<SecretLineEdit>(*m_dialog, u"accessToken"_s).setSecret(access);
        part<SecretLineEdit>(*m_dialog, u"refreshToken"_s).setSecret(refresh);
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<ImportDialog> m_dialog;
    QUuid m_account;
    TokenSet m_tokens;
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
