// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountsfile.h"
#include "support/await.h"
#include "support/records.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Tokenshelf;
using namespace Tokenshelf::TestRecords;

namespace {

constexpr int writers = 4;
constexpr int times = 250;

/** As another process: so many edits, each on top of whatever the others have saved. */
int edit(const QString &folder, const QString &mark)
{
    AccountStore store(folder);
    if (!store.load() || store.accounts().isEmpty())
        return 2;
    const QUuid id = store.accounts().first().id;
    for (int i = 0; i < times; ++i) {
        Result<> saved = Error{};
        for (int patience = 0; patience < 20 && !saved; ++patience) // "another Tokenshelf is saving: try again"
            saved = store.update(id, [&](Account &one) { one.tags << mark + QString::number(i); });
        if (!saved)
            return 3;
    }
    return 0;
}

} // namespace

class TestManyWriters : public QObject
{
    Q_OBJECT

private slots:
    void aThousandEdits()
    {
        const QTemporaryDir folder;
        AccountStore store(folder.path());
        VERIFY_RESULT(store.load());
        const Client sierra = client();
        VERIFY_RESULT(store.apply({.clients = {sierra}, .accounts = {account(sierra, u"North"_s)}}));
        std::vector<std::unique_ptr<QProcess>> others;
        for (int i = 0; i < writers; ++i) {
            others.push_back(std::make_unique<QProcess>());
            others.back()->start(QCoreApplication::applicationFilePath(), {u"--edit"_s, folder.path(), QChar(u'a' + i) + u'-'});
        }
        int reads = 0;
        for (const auto &other : others) {
            while (other->state() != QProcess::NotRunning) {
                const ParsedAccounts parsed = parseAccounts(contentOf(store.path()), {});
                QVERIFY2(parsed.damage.isEmpty(), qPrintable(parsed.damage));
                ++reads;
                other->waitForFinished(5);
            }
            QCOMPARE(other->exitCode(), 0);
        }
        store.reload();
        const QStringList tags = store.accounts().first().tags;
        QCOMPARE(QSet<QString>(tags.begin(), tags.end()).size(), 1 + writers * times);
        QCOMPARE(tags.size(), 1 + writers * times);
        qInfo("%d edits, %d reads", writers * times, reads);
        QVERIFY(reads > 100);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--edit"_L1)
        return edit(arguments.at(2), arguments.at(3));
    TestManyWriters test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_manywriters.moc"
