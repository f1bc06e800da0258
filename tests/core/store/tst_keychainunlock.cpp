// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychainsecretstore.h"
#include "support/fakesecretservice.h"
#include "support/privatesession.h"
#include "support/secretcalls.h"

using namespace Tokenshelf;
using namespace Tokenshelf::SecretCalls;

/** Unlocking with a person at the prompt. */
class TestKeychainUnlock : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_service = std::make_unique<FakeSecretService>();
        m_store = std::make_unique<KeychainSecretStore>(u"Tokenshelf-test"_s);
        m_context = std::make_unique<QObject>();
        m_outcomes.clear();
    }
    void cleanup()
    {
        m_store.reset();
        m_service.reset();
    }

    void unlockedAsksNobody()
    {
        m_service->collection.locked = false;
        QCOMPARE(outcome(unlock(*m_store)), u"ok"_s);
        QCOMPARE(m_service->prompt.shown, 0);
        QVERIFY(m_service->asked.isEmpty());
    }

    void thePersonIsAskedOnceForAll()
    {
        for (int i = 0; i < 5; ++i)
            startUnlock();
        QTRY_COMPARE(m_service->prompt.shown, 1);
        startUnlock(); // the prompt is open already
        m_service->complete(false);
        QTRY_COMPARE(m_outcomes.size(), 6);
        QCOMPARE(m_outcomes.count(u"ok"_s), 6);
        QCOMPARE(m_service->prompt.shown, 1);
        QCOMPARE(m_service->prompt.taken, 0);
    }

    void dismissed()
    {
        startUnlock();
        QTRY_COMPARE(m_service->prompt.shown, 1);
        m_service->complete(true);
        QTRY_COMPARE(m_outcomes, QStringList{u"keychain_dismissed"_s});

        startUnlock(); // and may be asked again
        QTRY_COMPARE(m_service->prompt.shown, 2);
        m_service->complete(false);
        QTRY_COMPARE(m_outcomes, QStringList({u"keychain_dismissed"_s, u"ok"_s}));
    }

    void aCompletedPromptIsNotBelievedBlindly()
    {
        startUnlock();
        QTRY_COMPARE(m_service->prompt.shown, 1);
        emit m_service->prompt.Completed(false, QDBusVariant(QString())); // and the collection is still locked
        QTRY_COMPARE(m_outcomes, QStringList{u"keychain_locked"_s});
    }

    void thePromptGoesWithTheLastCaller()
    {
        startUnlock();
        QObject other;
        m_store->unlock(&other, [](const auto &) {});
        QTRY_COMPARE(m_service->prompt.shown, 1);
        m_context.reset();
        QTest::qWait(30);
        QCOMPARE(m_service->prompt.taken, 0); // somebody still waits
        m_context = std::make_unique<QObject>();
        startUnlock();
        {
            QObject shortLived;
            m_store->unlock(&shortLived, [](const auto &) {});
        }
        QTest::qWait(30);
        QCOMPARE(m_service->prompt.taken, 0);
        m_store.reset();
        QTRY_COMPARE(m_service->prompt.taken, 1);
        QVERIFY(m_outcomes.isEmpty());
    }

    void anAbandonedPromptIsTakenAway()
    {
        startUnlock();
        QTRY_COMPARE(m_service->prompt.shown, 1);
        m_context.reset();
        QTRY_COMPARE(m_service->prompt.taken, 1);
    }

    void aPersonWhoDoesNotAnswer()
    {
        m_store = std::make_unique<KeychainSecretStore>(u"Tokenshelf-test"_s, KeychainLimits{.prompt = std::chrono::milliseconds(100)});
        startUnlock();
        QTRY_COMPARE(m_outcomes, QStringList{u"keychain_timeout"_s});
        QTRY_COMPARE(m_service->prompt.taken, 1);
    }

    void readingDoesNotWaitForThePrompt()
    {
        startUnlock();
        QTRY_COMPARE(m_service->prompt.shown, 1);
        QCOMPARE(outcome(read(*m_store, u"account/1/refresh"_s)), u"keychain_locked"_s);
        QVERIFY(m_outcomes.isEmpty());
    }

    void lockedEntriesElsewhereAreUnlockedToo()
    {
        const QDBusObjectPath item(u"/org/freedesktop/secrets/collection/other/1"_s);
        m_service->collection.locked = false;
        m_service->lockedItems = {item};
        QCOMPARE(outcome(read(*m_store, u"account/1/refresh"_s)), u"keychain_locked"_s);
        startUnlock();
        QTRY_COMPARE(m_service->prompt.shown, 1);
        QCOMPARE(m_service->asked, QList{item});
        m_service->complete(false);
        QTRY_COMPARE(m_outcomes, QStringList{u"ok"_s});
    }

    void aMissingCollectionIsMade()
    {
        m_service->hasCollection = false;
        QCOMPARE(outcome(read(*m_store, u"account/1/refresh"_s)), u"keychain_absent"_s);
        startUnlock();
        QTRY_COMPARE(m_service->prompt.shown, 1);
        QCOMPARE(m_service->created, 1);
        m_service->complete(false);
        QTRY_COMPARE(m_outcomes, QStringList{u"ok"_s});
        QCOMPARE(outcome(read(*m_store, u"account/1/refresh"_s)), u"nothing"_s);
    }

    void aDaemonThatEndsAtThePrompt()
    {
        startUnlock();
        QTRY_COMPARE(m_service->prompt.shown, 1);
        m_service.reset();
        QTRY_COMPARE(m_outcomes, QStringList{u"keychain_restarted"_s});
    }

    void denied()
    {
        m_service->collection.locked = false;
        m_service->denies = true;
        QCOMPARE(outcome(read(*m_store, u"account/1/refresh"_s)), u"keychain_denied"_s);
        QCOMPARE(outcome(unlock(*m_store)), u"keychain_denied"_s);
    }

private:
    void startUnlock()
    {
        m_store->unlock(m_context.get(), [this](const auto &result) { m_outcomes << outcome(result); });
    }

    std::unique_ptr<FakeSecretService> m_service;
    std::unique_ptr<KeychainSecretStore> m_store;
    std::unique_ptr<QObject> m_context;
    QStringList m_outcomes;
};

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Absent);
    QCoreApplication application(argc, argv);
    TestKeychainUnlock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainunlock.moc"
