// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

/** Up to the end of the element. */
QStringList readTranslations(QXmlStreamReader &xml)
{
    QString text;
    QStringList forms;
    while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1)) {
        if (xml.isStartElement())
            forms << xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList(text) : forms;
}

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
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QStringView name = xml.name();
        if (token == QXmlStreamReader::StartElement) {
            if (name == "message"_L1)
                message = {};
            else if (name == "name"_L1)
                context = xml.readElementText();
            else if (name == "source"_L1)
                message.source = xml.readElementText();
            else if (name == "comment"_L1)
                comment = xml.readElementText();
            else if (name == "translation"_L1) {
                message.finished = xml.attributes().value("type"_L1) != "unfinished"_L1;
                message.translations = readTranslations(xml);
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

    void providersAreKnown()
    {
        const QDir folder(QStringLiteral(SOURCE_ROOT "/resources/providers"));
        const QStringList files = folder.entryList({u"*.json"_s});
        QVERIFY(files.size() >= 6);
        for (const QString &name : files) {
            QFile provider(folder.filePath(name));
            QVERIFY(provider.open(QIODevice::ReadOnly));
            for (const QString &text : textsOf(QJsonDocument::fromJson(provider.readAll()).object()))
                QVERIFY2(m_sources.contains("Providers\n"_L1 + text + u'\n'), qPrintable(name + ": "_L1 + text));
        }
    }

    void mnemonicsDiffer_data()
    {
        languages();
        QTest::newRow("en") << u"en"_s;
    }
    void mnemonicsDiffer()
    {
        QFETCH(const QString, language);
        const Catalogue catalogue = language == "en"_L1 ? m_sources : read(file(language));
        const QString menus = u"Tokenshelf::MainActions\n"_s;
        const QString tabs = u"Tokenshelf::AccountPage\n"_s;
        const QString acts = u"UiFormat\n"_s;
        // What is on the screen at one time: the menus, the tabs, and one of the large buttons.
        const QStringList always{menus + "&File"_L1,  menus + "A&ccount"_L1,         menus + "&View"_L1,
                                 menus + "&Help"_L1,  tabs + "&Overview"_L1,         tabs + "&What it may do"_L1,
                                 tabs + "&Token"_L1,  tabs + "Co&nnection"_L1,       tabs + "H&istory"_L1};
        for (const QString &act : {u"Co&py token"_s, u"&Renew"_s, u"&Get a token"_s, u"&Sign in with your browser"_s,
                                   u"&Unlock the password store"_s}) {
            QMap<QChar, QString> seen;
            for (const QString &key : always + QStringList{acts + act}) {
                const auto found = catalogue.constFind(key + u'\n');
                QVERIFY2(found != catalogue.cend(), qPrintable(key));
                const QString text = language == "en"_L1 ? found->source : found->translations.value(0);
                const QChar letter = text.section(u'&', 1).left(1).toLower().front();
                QVERIFY2(!seen.contains(letter), qPrintable(seen.value(letter) + " and "_L1 + text));
                seen.insert(letter, text);
            }
        }
    }

    void complete_data() { languages(); }
    void complete()
    {
        QFETCH(const QString, language);
        const Catalogue catalogue = read(file(language));
        for (auto it = m_sources.begin(); it != m_sources.end(); ++it) {
            const auto found = catalogue.constFind(it.key());
            QVERIFY2(found != catalogue.cend(), qPrintable("not in the file: "_L1 + it.key()));
            QVERIFY2(found->finished && !found->translations.contains(QString()), qPrintable("not translated: "_L1 + it.key()));
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

    /** All that a provider's file says to people. */
    static QStringList textsOf(const QJsonObject &provider)
    {
        QStringList texts{provider.value("name"_L1).toString()};
        for (const QJsonValue &word : provider.value("words"_L1).toObject())
            texts << word.toString();
        for (const QJsonValue &scope : provider.value("scopes"_L1).toArray())
            texts << scope["grants"_L1].toString();
        for (const QJsonValue &probe : provider.value("probes"_L1).toArray())
            texts << probe["name"_L1].toString();
        for (const QJsonValue &server : provider.value("server"_L1)["known"_L1].toArray())
            texts << server["name"_L1].toString();
        return texts;
    }

    QTemporaryDir m_folder;
    Catalogue m_sources;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
