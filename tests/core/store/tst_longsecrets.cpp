// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychainjobs.h"
#include "core/store/keychainsecretstore.h"
#include "support/keyring.h"
#include "support/privatesession.h"
#include "support/secretcalls.h"

using namespace Tokenshelf;
using namespace Tokenshelf::SecretCalls;

namespace {

const QString service = u"Tokenshelf-test"_s;
const QString name = u"account/1/refresh"_s;

StoredSecret filled(qsizetype size, char with, quint32 generation)
{
    return {Secret(QByteArray(size, with)), generation, u"https://a.example"_s};
}

} // namespace

/** Secrets that are too long for one entry, in a real gnome-keyring. */
class TestLongSecrets : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(remove(m_store, name)); }
    void cleanup()
    {
        VERIFY_RESULT(remove(m_store, name));
        QCOMPARE(Keyring::count(service), 0); // nothing is left of any of them
    }

    void everyLengthComesBack_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("entries");
        for (int size = 1'900; size < 2'000; size += 9)
            QTest::addRow("%d", size) << size << 0;
        QTest::newRow("two") << 3'000 << 2;
        QTest::newRow("three") << 5'000 << 3;
        QTest::newRow("the longest") << 8 * 1024 << 5;
    }
    void everyLengthComesBack()
    {
        QFETCH(const int, size);
        QFETCH(const int, entries);
        VERIFY_RESULT(write(m_store, name, filled(size, 'x', 3)));
        QVERIFY(entries == 0 || Keyring::count(service) == entries);
        const auto back = read(m_store, name);
        VERIFY_RESULT(back);
        QVERIFY(*back && (*back)->value == filled(size, 'x', 3).value);
        QCOMPARE((*back)->generation, 3U);
    }

    void oneAfterTheOther()
    {
        quint32 generation = 0;
        for (const int size : {5'000, 8'000, 20, 3'000, 3'000, 8'000, 1}) {
            ++generation;
            const StoredSecret secret = filled(size, char('a' + generation), generation);
            VERIFY_RESULT(write(m_store, name, secret));
            const auto back = read(m_store, name);
            VERIFY_RESULT(back);
            QVERIFY(*back && (*back)->value == secret.value && (*back)->generation == generation);
        }
    }

    void theOldOneIsWholeUntilTheNewOneIs()
    {
        VERIFY_RESULT(write(m_store, name, filled(5'000, 'o', 1)));
        const auto next = splitSecret(filled(5'000, 'n', 2), 'b');
        VERIFY_RESULT(next);
        for (int number = 1; number < next->size(); ++number) { // as far as somebody who is killed may come
            QVERIFY(put(partName(name, 'b', number), next->at(number)));
            const auto back = read(m_store, name);
            VERIFY_RESULT(back);
            QVERIFY((*back)->value == filled(5'000, 'o', 1).value);
        }
        QVERIFY(put(name, next->first()));
        const auto back = read(m_store, name);
        VERIFY_RESULT(back);
        QVERIFY((*back)->value == filled(5'000, 'n', 2).value);
    }

    void halfASetIsNoSecret()
    {
        VERIFY_RESULT(write(m_store, name, filled(5'000, 'x', 7)));
        const auto other = splitSecret(filled(5'000, 'y', 8), 'a');
        VERIFY_RESULT(other);
        QVERIFY(put(partName(name, 'a', 2), other->at(2)));
        QCOMPARE(outcome(read(m_store, name)), u"keychain_entry_damaged"_s);
        VERIFY_RESULT(write(m_store, name, filled(5'000, 'z', 9)));
        QCOMPARE(outcome(read(m_store, name)), u"ok"_s);
    }

    void tooLongIsRefusedBeforeAnythingIsWritten()
    {
        QCOMPARE(outcome(write(m_store, name, filled(10'001, 'x', 1))), u"secret_too_long"_s);
        QCOMPARE(Keyring::count(service), 0);
    }

private:
    static bool put(const QString &entry, const Secret &bytes)
    {
        return await<std::monostate>([&](QObject *context, Callback<> done) { KeychainJobs::write(service, entry, bytes, context, done); })
            .has_value();
    }

    KeychainSecretStore m_store{service};
};

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    TestLongSecrets test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_longsecrets.moc"
