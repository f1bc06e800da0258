// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychainsecretstore.h"
#include "support/keyring.h"
#include "support/privatesession.h"
#include "support/secretcalls.h"

#include <QProcess>

using namespace Tokenshelf;
using namespace Tokenshelf::SecretCalls;

namespace {

const QString service = u"Tokenshelf-test"_s;
const QString entry = u"account/1/refresh"_s;

} // namespace

/** The keychain store on a real gnome-keyring. */
class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void absentIsNoError()
    {
        KeychainSecretStore store(service);
        QCOMPARE(outcome(read(store, u"account/none/access"_s)), u"nothing"_s);
        QCOMPARE(outcome(remove(store, u"account/none/access"_s)), u"ok"_s);
        QCOMPARE(outcome(unlock(store)), u"ok"_s);
        QVERIFY(store.persistent());
        QCOMPARE(store.name(), u"Secret Service"_s);
    }

    void everyLength()
    {
        KeychainSecretStore store(service);
        for (int size = 0; size <= 1'940; size += size < 64 ? 1 : 67) {
            QByteArray value(size, 'x');
            for (int i = 0; i < size; ++i)
                value[i] = char('!' + i % 90 + (i % 90 > 0) + (i % 90 > 57)); // neither quote nor backslash
            VERIFY_RESULT(write(store, entry, secret(value, quint32(size))));
            const auto back = read(store, entry);
            VERIFY_RESULT(back);
            QVERIFY(*back && (*back)->value == Secret(value));
            QCOMPARE((*back)->generation, quint32(size));
            QCOMPARE((*back)->binding, u"https://a.example"_s);
        }
        QCOMPARE(Keyring::count(service), 1);
    }

    void specialStrings_data()
    {
        QTest::addColumn<QByteArray>("value");
        const QList<QByteArray> values{"a+b/c%2B=&# \xc3\xa9\xe2\x82\xac\"'~",
                                       "\n",
                                       "\r\n",
                                       " x ",
                                       "\\",
                                       "\"",
                                       "{}",
                                       "%00",
                                       "\x01\x1f\x7f",
                                       "\xff\xfe",
                                       "\xf0\x9f\x94\x91",
                                       "null",
                                       "<b>&amp;</b>",
                                       "$(id)`id`",
                                       "a\tb",
                                       "=====",
                                       "../../x"};
        for (const QByteArray &value : values)
            QTest::newRow(value.toPercentEncoding().constData()) << value;
        QTest::newRow("the longest access token") << QByteArray(8 * 1024, 'x');
    }
    void specialStrings()
    {
        QFETCH(const QByteArray, value);
        KeychainSecretStore store(service);
        VERIFY_RESULT(write(store, entry, secret(value)));
        const auto back = read(store, entry);
        VERIFY_RESULT(back);
        QVERIFY(*back && (*back)->value == Secret(value));
    }

    void tooLongIsRefusedAndTheOldOneStays()
    {
        KeychainSecretStore store(service);
        VERIFY_RESULT(write(store, entry, secret("the old one")));
        QCOMPARE(outcome(write(store, entry, secret(QByteArray(10'001, 'x')))), u"secret_too_long"_s);
        const auto back = read(store, entry);
        VERIFY_RESULT(back);
        QVERIFY((*back)->value == Secret("the old one"));
    }

    void theLastOfTwoWritesCounts()
    {
        KeychainSecretStore store(service);
        for (int i = 0; i < 10; ++i) {
            QObject context;
            QStringList outcomes;
            const auto note = [&](const auto &result) { outcomes << outcome(result); };
            store.write(entry, secret("first", 1), &context, note);
            store.write(entry, secret("second", 2), &context, note);
            QByteArray seen;
            store.read(entry, &context, [&](const auto &result) { seen = (*result)->value.reveal().toByteArray(); });
            QTRY_COMPARE(seen, QByteArray("second"));
            QCOMPARE(outcomes, QStringList({u"ok"_s, u"ok"_s}));
        }
    }

    void aTextOfTheSameNameDoesNotHideTheSecret()
    {
        KeychainSecretStore store(service);
        VERIFY_RESULT(remove(store, entry));
        QProcess tool;
        tool.start(u"secret-tool"_s, {u"store"_s, u"--label=x"_s, u"user"_s, entry, u"server"_s, service, u"type"_s, u"plaintext"_s});
        tool.write("an old text");
        tool.closeWriteChannel();
        QVERIFY(tool.waitForFinished());
        QCOMPARE(tool.exitCode(), 0);
        QCOMPARE(Keyring::count(service), 1);

        VERIFY_RESULT(write(store, entry, secret("new")));
        const auto back = read(store, entry);
        VERIFY_RESULT(back);
        QVERIFY((*back)->value == Secret("new"));
        VERIFY_RESULT(remove(store, entry));
        QCOMPARE(Keyring::count(service), 0);
    }

    void whatIsNotOursIsDamaged()
    {
        QProcess tool;
        tool.start(u"secret-tool"_s,
                   {u"store"_s, u"--label=x"_s, u"user"_s, u"foreign"_s, u"server"_s, service, u"type"_s, u"plaintext"_s});
        tool.write("not an entry of ours");
        tool.closeWriteChannel();
        QVERIFY(tool.waitForFinished());
        KeychainSecretStore store(service);
        QCOMPARE(outcome(read(store, u"foreign"_s)), u"keychain_entry_damaged"_s);
        VERIFY_RESULT(remove(store, u"foreign"_s));
    }

    void servicesDoNotSeeEachOther()
    {
        KeychainSecretStore store(service);
        KeychainSecretStore other(service + "-practice"_L1);
        VERIFY_RESULT(write(store, entry, secret("real")));
        QCOMPARE(outcome(read(other, entry)), u"nothing"_s);
        VERIFY_RESULT(write(other, entry, secret("practice")));
        VERIFY_RESULT(remove(other, entry));
        const auto back = read(store, entry);
        VERIFY_RESULT(back);
        QVERIFY((*back)->value == Secret("real"));
    }

    void removedIsGone()
    {
        KeychainSecretStore store(service);
        VERIFY_RESULT(write(store, entry, secret("x")));
        VERIFY_RESULT(remove(store, entry));
        QCOMPARE(outcome(read(store, entry)), u"nothing"_s);
        VERIFY_RESULT(remove(store, u"other"_s));
        QCOMPARE(Keyring::count(service), 0);
    }
};

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication application(argc, argv);
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
