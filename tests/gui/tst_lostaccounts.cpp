// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "gui/tokenacts.h"
#include "mainwindowtest.h"
#include "support/servicebench.h"

#include <QListView>

using namespace Tokenshelf;

/** The list of accounts was deleted, or an older one restored, while the secrets are in the keychain: what the window offers (security 3.3, R80). */
class TestLostAccounts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_secrets = std::make_unique<FickleSecretStore>();
        m_desk.reset();
        m_world = std::make_unique<World>();
        m_world->service().useSecretStore(*m_secrets);
        m_older = add(u"North"_s);
        QFile list(path());
        QVERIFY(list.open(QIODevice::ReadOnly));
        m_list = list.readAll();
        add(u"South"_s);
    }
    void cleanup()
    {
        m_desk.reset();
        m_world.reset();
    }

    void aDeletedListIsNoticedAtTheStart()
    {
        restart([this] { QVERIFY(QFile::remove(path())); });
        QTRY_VERIFY(words(*m_desk, u"lostAccounts"_s).contains(u"2 account"_s));
        QCOMPARE(m_world->service().accounts().size(), 0); // nothing is done unasked
        recover();
        QTRY_COMPARE(m_world->service().accounts().size(), 2);
        QTRY_VERIFY(!m_desk->findChild<QWidget *>(u"lostAccounts"_s)->isVisibleTo(m_desk.get()));
        VERIFY_RESULT(m_world->token(m_older));
    }

    void anOlderListIsNoticedWhenTheKeychainIsUsed()
    {
        restart([this] {
            QFile list(path());
            QVERIFY(list.open(QIODevice::WriteOnly | QIODevice::Truncate) && list.write(m_list) == m_list.size());
        });
        QCOMPARE(m_world->service().accounts().size(), 1);
        QVERIFY(words(*m_desk, u"lostAccounts"_s).isEmpty());
        m_desk->acts().renew(m_older);
        QTRY_VERIFY(words(*m_desk, u"lostAccounts"_s).contains(u"1 account"_s));
        recover();
        QTRY_VERIFY(m_world->service().accountNamed(u"South"_s));
        QCOMPARE(m_world->service().accounts().size(), 2);
    }

    void whoeverDeclinesLosesNothing()
    {
        restart([this] { QVERIFY(QFile::remove(path())); });
        QTRY_VERIFY(isOffered(*m_desk, u"recoverLost"_s));
        QVERIFY(press(*m_desk, u"recoverLost"_s));
        QTRY_VERIFY(m_desk->findChild<QMessageBox *>());
        m_desk->findChild<QMessageBox *>()->button(QMessageBox::Cancel)->click();
        restart([] {});
        QTRY_VERIFY(isOffered(*m_desk, u"recoverLost"_s)); // as often as it is so
        recover();
        QTRY_COMPARE(m_world->service().accounts().size(), 2);
    }

    /** Security 3.7: what another desktop brings is not "locked", and Unlock would not help. */
    void anotherKeychainIsSaidOnThePage()
    {
        FickleSecretStore wallet;
        wallet.called = u"KWallet"_s;
        restart([] {});
        m_world->service().useSecretStore(wallet);
        m_desk->showAccount(m_older);
        m_desk->acts().renew(m_older);
        QTRY_VERIFY(words(*m_desk, u"trouble"_s).contains(u"Secret Service"_s));
        QVERIFY(words(*m_desk, u"trouble"_s).contains(u"in the desktop that you used before"_s));
        QCOMPARE(part<QLabel>(*m_desk, u"standing"_s).text(), u"Valid"_s);
        QVERIFY(!isOffered(*m_desk, u"keychainRetry"_s));
        m_world->service().useSecretStore(*m_secrets);
        m_desk->acts().renew(m_older);
        QTRY_VERIFY(words(*m_desk, u"trouble"_s).isEmpty());
    }

    void aLockedKeychainIsNotUnlockedForIt()
    {
        m_secrets->locked = true;
        restart([this] { QVERIFY(QFile::remove(path())); });
        QTest::qWait(50);
        QVERIFY(words(*m_desk, u"lostAccounts"_s).isEmpty());
        QVERIFY(!m_desk->findChild<QMessageBox *>());
    }

private:
    QString path() const { return m_world->folder() + "/data/accounts.json"_L1; }
    QUuid add(const QString &name)
    {
        const auto id = m_world->add(m_world->draft(u"sierra-test"_s, name));
        if (!id || !m_world->token(*id))
            qFatal("no account");
        return *id;
    }
    /** Ends the program, has the list changed, and starts it again with its window. */
    void restart(const std::function<void()> &meanwhile)
    {
        m_desk.reset();
        meanwhile();
        m_world->restart();
        m_world->service().useSecretStore(*m_secrets);
        m_settings = std::make_unique<Settings>(m_world->folder());
        m_desk = std::make_unique<MainWindow>(m_world->app(), m_world->practice(), *m_settings);
        m_desk->show();
        m_desk->reportLoading();
    }
    void recover()
    {
        QVERIFY(press(*m_desk, u"recoverLost"_s));
        QMessageBox *question = nullptr;
        QTRY_VERIFY((question = m_desk->findChild<QMessageBox *>()));
        QVERIFY(question->informativeText().contains(u"South"_s));
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
    }

    std::unique_ptr<FickleSecretStore> m_secrets;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_desk;
    QUuid m_older;
    QByteArray m_list;
};

QTEST_MAIN(TestLostAccounts)
#include "tst_lostaccounts.moc"
