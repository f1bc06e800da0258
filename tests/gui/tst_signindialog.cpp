// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/signindialog.h"

#include "dialogs.h"
#include "gui/secretlineedit.h"
#include "support/world.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Tokenshelf;

class TestSignInDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<World>();
        m_opened.clear();
    }

    void theBrowserComesBackByItself()
    {
        const Draft draft = saved();
        auto dialog = show(draft, browsing());
        QVERIFY(!isOffered(*dialog, u"save"_s));
        QVERIFY(press(*dialog, u"openBrowser"_s));
        QTRY_VERIFY(isOffered(*dialog, u"save"_s));
        QCOMPARE(m_opened.size(), 1);
        const QString facts = words(*dialog, u"tokenFacts"_s);
        QVERIFY2(facts.contains(u"demo@example.org"_s) && facts.contains(u"library"_s), qPrintable(facts));
        QSignalSpy accepted(dialog.get(), &QDialog::accepted);
        QVERIFY(press(*dialog, u"save"_s));
        QTRY_COMPARE(accepted.count(), 1);
        const auto account = m_world->service().account(draft.account.id);
        QVERIFY(account->tokens && account->tokens->refreshable);
        QCOMPARE(account->tokens->lifetime, 604'800);
        QCOMPARE(account->history.constLast().what, u"signed_in"_s);
    }

    void nothingIsGivenBeforeItIsLookedAt()
    {
        auto dialog = show(saved(), browsing());
        QVERIFY(press(*dialog, u"openBrowser"_s));
        QTRY_VERIFY(isOffered(*dialog, u"save"_s));
        QVERIFY(m_world->service().accounts().constFirst().tokens == std::nullopt);
    }

    void theLinkIsCopiedWithoutABrowser()
    {
        auto dialog = show(saved(), browsing());
        QVERIFY(press(*dialog, u"copyLink"_s));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"code_challenge"_s));
        QVERIFY(m_opened.isEmpty());
        m_world->browse(QUrl(QGuiApplication::clipboard()->text()));
        QTRY_VERIFY(isOffered(*dialog, u"save"_s));
    }

    void withoutABrowserTheLinkIsOffered()
    {
        auto dialog = show(saved(), [](const QUrl &) { return false; });
        QVERIFY(press(*dialog, u"openBrowser"_s));
        QTRY_VERIFY(words(*dialog, u"signInNotice"_s).contains(u"Copy the link"_s));
        QVERIFY(isOffered(*dialog, u"copyLink"_s));
    }

    void onlyTheProvidersOwnPageIsOpened()
    {
        Draft draft = saved();
        draft.client.endpoints.authorization = u"http://127.0.0.1:9/elsewhere"_s; // loopback too, and still the client's own
        auto dialog = show(draft, browsing());
        QVERIFY(press(*dialog, u"openBrowser"_s));
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.constFirst().port(), 9);
    }

    void aPastedCodeCounts_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("bare") << QString() << QString();
        QTest::newRow("with blanks and a line end") << u"  "_s << u" \n"_s;
    }
    void aPastedCodeCounts()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const Draft draft = pasting();
        auto dialog = show(draft, recording());
        QVERIFY(press(*dialog, u"openBrowser"_s));
        QTRY_COMPARE(m_opened.size(), 1);
        QVERIFY(!isOffered(*dialog, u"submitCode"_s));
        QVERIFY(!isOffered(*dialog, u"codeCountdown"_s));
        auto &field = part<SecretLineEdit>(*dialog, u"pastedCode"_s);
        QCOMPARE(field.accessibleName(), u"Code or address"_s);
        field.setText(before + codeOf(m_opened.constFirst()) + after);
        QVERIFY(isOffered(*dialog, u"codeCountdown"_s));
        QVERIFY(press(*dialog, u"submitCode"_s));
        QVERIFY(field.text().isEmpty());
        QTRY_VERIFY(isOffered(*dialog, u"save"_s));
    }

    void theCountdownBeginsWhenThePersonSaysSo()
    {
        auto dialog = show(pasting(), recording());
        QVERIFY(press(*dialog, u"openBrowser"_s));
        QTRY_VERIFY(isOffered(*dialog, u"codeShown"_s));
        QVERIFY(press(*dialog, u"codeShown"_s));
        QVERIFY(part<QLabel>(*dialog, u"codeCountdown"_s).text().contains(u"1:00"_s));
    }

    void aLateCodeIsExplainedAndCanBeTriedAgain()
    {
        auto dialog = show(pasting(), recording());
        QVERIFY(press(*dialog, u"openBrowser"_s));
        QTRY_COMPARE(m_opened.size(), 1);
        const QString late = codeOf(m_opened.constFirst());
        m_world->advance(std::chrono::seconds(61));
        part<SecretLineEdit>(*dialog, u"pastedCode"_s).setText(late);
        QVERIFY(press(*dialog, u"submitCode"_s));
        QTRY_VERIFY(isOffered(*dialog, u"tryAgain"_s));
        QVERIFY(!isOffered(*dialog, u"save"_s));
        QVERIFY(words(*dialog, u"signInNotice"_s).contains(u"minute"_s));
        QVERIFY(press(*dialog, u"tryAgain"_s));
        QTRY_COMPARE(m_opened.size(), 2);
        QVERIFY(m_opened.at(0) != m_opened.at(1)); // another attempt: another state
        part<SecretLineEdit>(*dialog, u"pastedCode"_s).setText(codeOf(m_opened.at(1)));
        QVERIFY(press(*dialog, u"submitCode"_s));
        QTRY_VERIFY(isOffered(*dialog, u"save"_s));
    }

    void nonsensePastedIsRefusedAndTheAttemptGoesOn()
    {
        auto dialog = show(pasting(), recording());
        QVERIFY(press(*dialog, u"openBrowser"_s));
        QTRY_COMPARE(m_opened.size(), 1);
        part<SecretLineEdit>(*dialog, u"pastedCode"_s).setText(u"https://example.org/?code=x&state=wrong"_s);
        QVERIFY(press(*dialog, u"submitCode"_s));
        QTRY_VERIFY(!words(*dialog, u"signInNotice"_s).isEmpty());
        part<SecretLineEdit>(*dialog, u"pastedCode"_s).setText(codeOf(m_opened.constFirst()));
        QVERIFY(press(*dialog, u"submitCode"_s));
        QTRY_VERIFY(isOffered(*dialog, u"save"_s));
    }

    void deniedConsentIsSaidAndTriedAgain()
    {
        m_world->practice().behaviour().denyConsent = true;
        auto dialog = show(saved(), browsing());
        QVERIFY(press(*dialog, u"openBrowser"_s));
        QTRY_VERIFY(isOffered(*dialog, u"tryAgain"_s));
        m_world->practice().behaviour().denyConsent = false;
        QVERIFY(press(*dialog, u"tryAgain"_s));
        QTRY_VERIFY(isOffered(*dialog, u"save"_s));
    }

    void aBusyPortIsExchangedForAnother()
    {
        QTcpServer other;
        quint16 busy = 0;
        for (quint16 port = 20'001; port < 20'400 && busy == 0; port = quint16(port + 2)) {
            QTcpServer next;
            if (other.listen(QHostAddress::LocalHost, port) && next.listen(QHostAddress::LocalHost, quint16(port + 1)))
                busy = port;
            else
                other.close();
        }
        QVERIFY(busy != 0);
        Draft draft = saved();
        draft.client.redirect.port = busy;
        auto dialog = show(draft, browsing());
        QVERIFY(press(*dialog, u"openBrowser"_s));
        QTRY_VERIFY(isOffered(*dialog, u"otherPort"_s));
        const QString said = words(*dialog, u"signInNotice"_s);
        QVERIFY2(said.contains(QString::number(busy)) && said.contains(u"http://127.0.0.1:%1/"_s.arg(busy + 1)), qPrintable(said));
        QVERIFY(press(*dialog, u"otherPort"_s));
        QTRY_VERIFY(isOffered(*dialog, u"save"_s));
        QSignalSpy accepted(dialog.get(), &QDialog::accepted);
        QVERIFY(press(*dialog, u"save"_s));
        QTRY_COMPARE(accepted.count(), 1);
        QCOMPARE(m_world->service().client(draft.client.id)->redirect.port, quint16(busy + 1)); // for the next time too
    }

    void stoppingAlwaysWorksAndFreesThePort()
    {
        auto dialog = show(saved(), recording());
        QVERIFY(press(*dialog, u"openBrowser"_s));
        QTRY_COMPARE(m_opened.size(), 1);
        QVERIFY(words(*dialog, u"signInStatus"_s).isEmpty());
        QVERIFY(part<QLabel>(*dialog, u"signInStatus"_s).text().contains(u"4:"_s)
                || part<QLabel>(*dialog, u"signInStatus"_s).text().contains(u"5:00"_s));
        QVERIFY(press(*dialog, u"stopWaiting"_s));
        QVERIFY(!isOffered(*dialog, u"stopWaiting"_s));
        QVERIFY(press(*dialog, u"openBrowser"_s));
        QTRY_COMPARE(m_opened.size(), 2);
        dialog.reset(); // in the middle of an attempt
        QTest::qWait(0);
    }

    void anotherPersonsSignInIsPointedOut()
    {
        Draft draft = saved();
        Introspection before;
        before.username = u"somebody.else@example.org"_s;
        draft.account.introspection = before;
        auto dialog = show(draft, browsing());
        QVERIFY(press(*dialog, u"openBrowser"_s));
        QTRY_VERIFY(isOffered(*dialog, u"save"_s));
        QVERIFY(words(*dialog, u"reviewNotice"_s).contains(u"somebody.else@example.org"_s));
    }

private:
    /** An account of the practice application, saved without tokens. */
    Draft saved(int application = 0, const Redirect &redirect = {RedirectKind::Loopback, 0})
    {
        Draft draft = m_world->draft(u"apicbase-test"_s, u"Branch"_s, application);
        draft.client.redirect = redirect;
        const Result<QUuid> id = m_world->add(draft);
        if (!id)
            qFatal("could not add");
        const auto read = await<Draft>([&](QObject *context, Callback<Draft> done) { m_world->service().draftOf(*id, context, done); });
        return *read;
    }
    Draft pasting() { return saved(1, {RedirectKind::Paste, 0}); }

    std::unique_ptr<SignInDialog> show(const Draft &draft, const Opener &opener)
    {
        auto dialog = std::make_unique<SignInDialog>(m_world->app(), draft, opener);
        dialog->show();
        return dialog;
    }

    Opener recording()
    {
        return [this](const QUrl &url) {
            m_opened << url;
            return true;
        };
    }
    Opener browsing()
    {
        return [this](const QUrl &url) {
            m_opened << url;
            m_world->browse(url);
            return true;
        };
    }

    /** The code that the provider shows to a person who consents. */
    QString codeOf(QUrl url)
    {
        url.setQuery(url.query(QUrl::FullyEncoded) + "&practice_consent=allow"_L1, QUrl::StrictMode);
        QNetworkAccessManager browser;
        QNetworkReply *reply = browser.get(QNetworkRequest(url));
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }))
            qFatal("the practice server did not answer");
        static const QRegularExpression code(u"<code id=\"code\">([^<]+)</code>"_s);
        return code.match(QString::fromUtf8(reply->readAll())).captured(1);
    }

    std::unique_ptr<World> m_world;
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
