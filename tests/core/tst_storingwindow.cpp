// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychainsecretstore.h"
#include "support/privatesession.h"
#include "support/renewalbench.h"

#include <QElapsedTimer>

using namespace Tokenshelf;

namespace {

/** The session's keychain, which notes when a refresh token is safe: written and read back. */
class TimedKeychain : public KeychainSecretStore
{
public:
    TimedKeychain() : KeychainSecretStore(u"Tokenshelf"_s) { }
    void write(const QString &name, const StoredSecret &secret, QObject *context, Callback<> done) override
    {
        KeychainSecretStore::write(name, secret, context, [this, name, done = std::move(done)](const Result<> &written) {
            if (written && name.endsWith("/refresh"_L1))
                windows << clock.elapsed();
            done(written);
        });
    }

    QElapsedTimer clock; ///< since the provider has the request
    QList<qint64> windows; ///< milliseconds
};

} // namespace

/** How long a new refresh token is in this process alone, with a real keychain (security R55, 3.4). */
class TestStoringWindow : public QObject
{
    Q_OBJECT

private slots:
    void isShort();
};

void TestStoringWindow::isShort()
{
    constexpr int renewals = 40;
    RenewalBench bench(1, true);
    TimedKeychain keychain;
    bench.service().useSecretStore(keychain);
    bench.server.onRequest = [&](int) { keychain.clock.start(); };
    for (int i = 0; i < renewals; ++i)
        VERIFY_RESULT(bench.renew());
    QList<qint64> milliseconds = keychain.windows;
    QCOMPARE(milliseconds.size(), renewals);
    std::sort(milliseconds.begin(), milliseconds.end());
    const qint64 p95 = milliseconds.at(renewals * 95 / 100);
    qInfo("from the answer to the stored token: median %lld ms, p95 %lld ms", milliseconds.at(renewals / 2), p95);
    QVERIFY2(p95 <= 150, qPrintable(QString::number(p95)));
    QCOMPARE(bench.server.posts(), renewals);
}

int main(int argc, char *argv[])
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QCoreApplication app(argc, argv);
    TestStoringWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storingwindow.moc"
