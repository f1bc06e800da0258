// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/** One text of a translation file: what it is and how it is said. */
struct Message
{
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool finished = true;
};

using Catalogue = QMap<QString, Message>; ///< by context, source and comment

Catalogue read(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader xml(&file);
    QString context;
    QString comment;
    Message message;
    bool plural = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QStringView name = xml.name();
        if (token == QXmlStreamReader::StartElement) {
            if (name == "message"_L1) {
                message = {};
                plural = xml.attributes().hasAttribute("numerus"_L1);
            }
            if (name == "name"_L1)
                context = xml.readElementText();
            else if (name == "source"_L1)
                message.source = xml.readElementText();
            else if (name == "comment"_L1)
                comment = xml.readElementText();
            else if (name == "numerusform"_L1)
                message.translations << xml.readElementText();
            else if (name == "translation"_L1) {
                message.finished = xml.attributes().value("type"_L1) != "unfinished"_L1;
                if (!plural)
                    message.translations << xml.readElementText();
            }
        } else if (token == QXmlStreamReader::EndElement && name == "message"_L1) {
            catalogue.insert(context + u'\n' + message.source + u'\n' + comment, message);
            comment.clear();
        }
    }
    return catalogue;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(L?\\d+|n)"_s);
    QStringList found;
    for (const auto &match : placeholder.globalMatch(text))
        found << match.captured();
    found.removeAll(u"%n"_s); // a plural form may say the number in words
    found.sort();
    return found;
}

QString file(const QString &language)
{
    return QStringLiteral(SOURCE_ROOT "/translations/tokenshelf_") + language + ".ts"_L1;
}

} // namespace

/** Every text of the program in every language, with nothing lost that is filled in at run time. */
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString fresh = m_folder.filePath(u"fresh.ts"_s);
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE_PROGRAM), {u"-silent"_s, u"-locations"_s, u"none"_s, QStringLiteral(SOURCE_ROOT "/app"), u"-ts"_s, fresh});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        m_sources = read(fresh);
        QVERIFY(m_sources.size() > 500);
    }

    void complete_data() { languages(); }
    void complete()
    {
        QFETCH(const QString, language);
        const Catalogue catalogue = read(file(language));
        for (auto it = m_sources.begin(); it != m_sources.end(); ++it) {
            const auto found = catalogue.constFind(it.key());
            QVERIFY2(found != catalogue.cend(), qPrintable("not in the file: "_L1 + it.key()));
            QVERIFY2(found->finished && !found->translations.value(0).isEmpty(), qPrintable("not translated: "_L1 + it.key()));
        }
    }

    void placeholdersMatch_data() { languages(); }
    void placeholdersMatch()
    {
        QFETCH(const QString, language);
        const Catalogue catalogue = read(file(language));
        for (const Message &message : catalogue) {
            for (const QString &translation : message.translations)
                QVERIFY2(placeholders(translation) == placeholders(message.source), qPrintable(message.source + " -> "_L1 + translation));
        }
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"de"_s, u"es"_s, u"fr"_s, u"nl"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    QTemporaryDir m_folder;
    Catalogue m_sources;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
