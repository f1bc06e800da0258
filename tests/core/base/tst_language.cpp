// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include "core/base/error.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace Tokenshelf;

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageIsEmbedded_data();
    void everyLanguageIsEmbedded();
    void takesTheWishedLanguage();
    void anUnknownWishIsPassedOver();
};

void LanguageTest::everyLanguageIsEmbedded_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void LanguageTest::everyLanguageIsEmbedded()
{
    QFETCH(QString, language);
    QVERIFY(QFile::exists(u":/i18n/tokenshelf_"_s + language + u".qm"_s));
}

void LanguageTest::takesTheWishedLanguage()
{
    QCOMPARE(installLanguage(u"de"_s), u"de"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
}

void LanguageTest::anUnknownWishIsPassedOver()
{
    const QString taken = installLanguage(u"xx"_s);
    QVERIFY(languages().contains(taken));
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
