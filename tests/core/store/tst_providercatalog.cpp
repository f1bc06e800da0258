// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/providercatalog.h"

#include "core/store/files.h"
#include "support/await.h"
#include "support/records.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Tokenshelf;
using namespace Tokenshelf::TestRecords;

/** Shipped providers, the person's own, and files that are wrong. */
class TestProviderCatalog : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyShippedProviderIsRight()
    {
        ProviderCatalog catalog(m_folder->filePath(u"none"_s));
        catalog.load();
        QVERIFY(catalog.problems().isEmpty());
        const QStringList ids = idsOf(catalog);
        for (const QString &id : {u"sierra"_s, u"apicbase"_s, u"apicbase-suppliers"_s})
            QVERIFY2(ids.contains(id) && ids.contains("practice-"_L1 + id), qPrintable(id));
        bool practice = false;
        for (const Provider &provider : catalog.providers()) {
            QVERIFY(provider.builtIn);
            QVERIFY2(!practice || provider.environment == Environment::Practice, "practice copies stand last");
            practice = provider.environment == Environment::Practice;
        }
        QVERIFY(!catalog.provider(u"nobody"_s));
    }

    void ownProvidersJoin()
    {
        ProviderCatalog catalog(folder());
        catalog.load();
        QSignalSpy changed(&catalog, &ProviderCatalog::changed);
        const Result<Provider> added = catalog.add(file(u"mine"_s), u"somewhere.json"_s);
        VERIFY_RESULT(added);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(added->id, u"mine"_s);
        QVERIFY(!added->builtIn);
        QCOMPARE(QFile::permissions(folder() + "/mine.json"_L1) & QFile::Permissions(0x0077), QFile::Permissions());

        ProviderCatalog again(folder());
        again.load();
        QCOMPARE(again.provider(u"mine"_s), std::optional(*added));
        QVERIFY(again.problems().isEmpty());
        VERIFY_RESULT(again.add(file(u"mine"_s).replace("Mine", "Renamed"), u"x.json"_s)); // one's own may be replaced
        QCOMPARE(again.provider(u"mine"_s)->name, u"Renamed"_s);
        QCOMPARE(idsOf(again).count(u"mine"_s), 1);
    }

    void whatCannotBeAdded()
    {
        ProviderCatalog catalog(folder());
        catalog.load();
        const auto code = [&](const QByteArray &json) {
            const Result<Provider> added = catalog.add(json, u"x.json"_s);
            return added ? u"ok"_s : added.error().code;
        };
        QCOMPARE(code(file(u"sierra"_s)), u"provider_exists"_s);
        QCOMPARE(code("{}"), u"provider_file"_s);
        QCOMPARE(code(file(u"../../evil"_s)), u"provider_file"_s);
        QCOMPARE(code(file(u"mine"_s) + QByteArray(100'000, ' ')), u"provider_file"_s);
        QVERIFY(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
        QVERIFY(catalog.problems().isEmpty());
    }

    /** Security R36: an answer that comes back on a path belongs to one provider. */
    void redirectPathsAreNotShared_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("owner");
        QTest::newRow("a shipped one's") << u"/apicbase/"_s << u"apicbase"_s;
        QTest::newRow("without its slash") << u"/apicbase"_s << u"apicbase"_s;
        QTest::newRow("the practice server's") << u"/practice/"_s << u"practice-apicbase"_s;
        QTest::newRow("another own one's") << u"/first/"_s << u"first"_s;
        QTest::newRow("its own") << u"/second/"_s << QString();
        QTest::newRow("a longer one") << u"/apicbase/second/"_s << QString();
    }
    void redirectPathsAreNotShared()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, owner);
        ProviderCatalog catalog(folder());
        catalog.load();
        VERIFY_RESULT(catalog.add(signingIn(u"first"_s, u"/first/"_s), u"first.json"_s));
        const QByteArray second = signingIn(u"second"_s, path);
        const Result<Provider> added = catalog.add(second, u"second.json"_s);
        const QString why = u"second.json: redirect_path: is the one of %1 already"_s.arg(owner);
        QCOMPARE(added ? QString() : added.error().detail, owner.isEmpty() ? QString() : why);
        VERIFY_RESULT(catalog.add(signingIn(u"first"_s, u"/first/"_s), u"first.json"_s)); // its own path is not taken from it

        QVERIFY(put(folder() + "/second.json"_L1, second)); // by hand
        ProviderCatalog again(folder());
        again.load();
        QCOMPARE(again.provider(u"second"_s).has_value(), owner.isEmpty());
        QCOMPARE(again.problems().isEmpty() ? QString() : again.problems().first().detail, owner.isEmpty() ? QString() : why);
        QVERIFY(again.provider(u"first"_s));
    }

    void wrongFilesAreReportedAndTheRestLoads()
    {
        VERIFY_RESULT(preparePrivateFolder(folder()));
        QVERIFY(put(folder() + "/good.json"_L1, file(u"good"_s)));
        QVERIFY(put(folder() + "/empty.json"_L1, {}));
        QVERIFY(put(folder() + "/other.json"_L1, file(u"another"_s))); // an id that is not the file's name
        QVERIFY(put(folder() + "/sierra.json"_L1, file(u"sierra"_s))); // a shipped one cannot be covered
        QVERIFY(put(folder() + "/huge.json"_L1, file(u"huge"_s) + QByteArray(100'000, ' ')));
        QVERIFY(put(folder() + "/notes.txt"_L1, "not ours"));
        QVERIFY(QFile::link(u"/nonexistent"_s, folder() + "/dangling.json"_L1));
        QVERIFY(QDir().mkpath(folder() + "/folder.json"_L1));
        ProviderCatalog catalog(folder());
        catalog.load();
        QVERIFY(catalog.provider(u"good"_s));
        QVERIFY(catalog.provider(u"sierra"_s)->builtIn);
        QStringList told;
        for (const Error &problem : catalog.problems())
            told << problem.detail.section(u':', 0, 0);
        QCOMPARE(told, QStringList({u"empty.json"_s, u"huge.json"_s, u"other.json"_s, u"sierra.json"_s}));
    }

private:
    QString folder() const { return m_folder->filePath(u"providers"_s); }
    static QStringList idsOf(const ProviderCatalog &catalog)
    {
        QStringList ids;
        for (const Provider &provider : catalog.providers())
            ids << provider.id;
        return ids;
    }
    /** The file of a small provider of that id. */
    static QByteArray file(const QString &id)
    {
        Provider provider;
        provider.id = id;
        provider.name = u"Mine"_s;
        provider.icon = u"generic"_s;
        provider.words = {.clientId = u"Key"_s, .clientSecret = u"Secret"_s};
        provider.endpoints.token = u"https://id.example.org/token"_s;
        return providerToJson(provider);
    }

    /** The same of one that browsers come back for. */
    static QByteArray signingIn(const QString &id, const QString &path)
    {
        Provider provider = providerFromJson(file(id), id).value();
        provider.grant = GrantType::AuthorizationCode;
        provider.endpoints.authorization = u"https://id.example.org/authorize"_s;
        provider.redirectPath = path;
        return providerToJson(provider);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestProviderCatalog)
#include "tst_providercatalog.moc"
