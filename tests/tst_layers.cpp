// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** One folder or file of app/ and what it may include from app/; the longest match of a path decides. */
struct Layer
{
    QString place;
    QStringList mayInclude;
};

const QList<Layer> layers{
    {u"core/base/"_s, {u"core/base/"_s}},
    {u"core/model/"_s, {u"core/base/"_s, u"core/model/"_s}},
    {u"core/oauth/"_s, {u"core/base/"_s, u"core/model/"_s, u"core/oauth/"_s}},
    {u"core/store/"_s, {u"core/base/"_s, u"core/model/"_s, u"core/store/"_s}},
    {u"core/service/"_s, {u"core/base/"_s, u"core/model/"_s, u"core/oauth/"_s, u"core/store/"_s, u"core/service/"_s}},
    {u"core/accountservice"_s,
     {u"core/base/"_s, u"core/model/"_s, u"core/oauth/"_s, u"core/store/"_s, u"core/service/"_s, u"core/accountservice.h"_s}},
    {u"core/appcontext"_s,
     {u"core/base/"_s, u"core/store/"_s, u"core/oauth/"_s, u"core/service/"_s, u"core/accountservice.h"_s, u"core/appcontext.h"_s}},
    {u"core/autorenewal"_s, {u"core/base/"_s, u"core/service/"_s, u"core/accountservice.h"_s, u"core/autorenewal.h"_s}},
    {u"core/sleepwatch"_s, {u"core/base/"_s, u"core/sleepwatch.h"_s}},
    {u"core/diagnostics"_s, {u"core/base/"_s, u"core/appcontext.h"_s, u"core/diagnostics.h"_s}},
    {u"practice/"_s, {u"core/base/"_s, u"core/model/"_s, u"core/oauth/httpserver.h"_s, u"practice/"_s}},
    {u"gui/"_s,
     {u"core/base/"_s, u"core/model/"_s, u"core/accountservice.h"_s, u"core/appcontext.h"_s, u"core/autorenewal.h"_s, u"core/sleepwatch.h"_s,
      u"core/diagnostics.h"_s, u"practice/practiceserver.h"_s, u"practice/behaviour.h"_s, u"gui/"_s}},
    {u"cli/"_s,
     {u"core/base/"_s, u"core/model/"_s, u"core/accountservice.h"_s, u"core/appcontext.h"_s, u"core/diagnostics.h"_s, u"practice/practiceserver.h"_s,
      u"practice/behaviourwords.h"_s, u"cli/"_s}},
};

/** A thing that may stand in few places only. */
struct Confined
{
    const char *what;
    QString pattern;
    QStringList allowedIn; ///< beginnings of paths below app/
};

const QList<Confined> confined{
    {"QtNetworkAuth", u"#include <Q(AbstractOAuth|OAuth|tNetworkAuth)"_s,
     {u"core/oauth/authorizationcodegrant.cpp"_s, u"core/oauth/replyhandler.h"_s}},
    {"QtKeychain", u"#include <(qt6)?keychain"_s, {u"core/store/keychainjobs.cpp"_s}},
    {"Widgets", u"#include <(Q(Widget|Application|Dialog|MainWindow|Label|PushButton|LineEdit|Layout)|QtWidgets)\\b"_s, {u"gui/"_s}},
    {"Qt's version", u"#\\s*if.*QT_VERSION"_s, {u"core/oauth/"_s}},
    {"QSettings", u"\\bQSettings\\b"_s, {u"gui/"_s}},
    {"QSaveFile", u"\\bQSaveFile\\b"_s, {u"core/store/"_s}},
    {"network managers", u"new QNetworkAccessManager|: public QNetworkAccessManager|\\bQNetworkAccessManager\\s+\\w+\\s*[;({=]"_s
                         "|\\bmake_unique<QNetworkAccessManager"_s,
     {u"core/oauth/network.cpp"_s, u"gui/unattended.h"_s}}, // whose own one plays the browser, against the practice server
    {"waving certificates through", u"ignoreSslErrors"_s, {u"core/oauth/strictreply.h"_s}}, // where it is made to do nothing
    {"banned calls", u"setPeerVerifyMode|VerifyNone|QueryPeer|setInsecureFallback\\(true|(?<!::)\\bsystem\\(|\\bpopen\\(|\\bsh -c\\b|mt19937|\\bs?rand\\(|"
                     "QRandomGenerator::global|QOAuthHttpServerReplyHandler|QEventLoop|QThread|QFuture|FollowRedirects"_s,
     {}},
    {"logging of objects", u"q(C?Debug|C?Info|C?Warning|C?Critical)\\([^)]*\\) *<<[^;]*\\b\\*?(reply|request|url|redirect|body|secret|token)\\b(?!(\\(\\))?\\.(method|error|status|host|path|size|fingerprint))"_s, {}},
    {"the Authorization header", u"setRawHeader\\(\"Authorization"_s, {u"core/oauth/network.cpp"_s}},
    {"desktop services", u"\\bQDesktopServices\\b"_s, {u"gui/opener.cpp"_s}},
    {"other programs", u"\\bQProcess\\b|\\bexecv|\\bposix_spawn"_s, {u"cli/browser.cpp"_s, u"gui/starter.cpp"_s}},
    {"rich text", u"Qt::(RichText|AutoText)"_s, {}},
};

bool startsWithAny(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &beginning) { return text.startsWith(beginning); });
}

/** What stands in a file that may not stand there; empty if nothing does. */
QString violation(const QString &path, const QString &text)
{
    for (const Confined &thing : confined) {
        const auto found = QRegularExpression(thing.pattern).match(text);
        if (found.hasMatch() && !startsWithAny(path, thing.allowedIn))
            return QLatin1StringView(thing.what) + " in "_L1 + path + ": "_L1 + found.captured(0);
    }
    return {};
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources()
{
    const QString root = QStringLiteral(SOURCE_ROOT "/app/");
    QStringList paths;
    QDirIterator files(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next().mid(root.size());
    paths.sort();
    return paths;
}

} // namespace

/** The design's arrows, read off the includes: who may know whom, and nothing else. */
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(sources().size() > 40); }

    void includes_data() { addRows(); }
    void includes()
    {
        QFETCH(const QString, path);
        const auto layer = std::find_if(layers.begin(), layers.end(), [&](const Layer &one) { return path.startsWith(one.place); });
        QVERIFY2(layer != layers.end(), "a file outside every layer");
        static const QRegularExpression include(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
        for (const auto &match : include.globalMatch(text(path))) {
            const QString target = match.captured(1);
            if (target.endsWith(".moc"_L1))
                continue;
            QVERIFY2(startsWithAny(target, layer->mayInclude), qPrintable(path + " must not include "_L1 + target));
        }
    }

    void confinedThings_data() { addRows(); }
    void confinedThings()
    {
        QFETCH(const QString, path);
        const QString found = violation(path, text(path));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    /** Each rule finds what it forbids, planted where it may not stand. */
    void plantedViolations_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"reply->ignoreSslErrors();", "configuration.setPeerVerifyMode(QSslSocket::VerifyNone);", "job.setInsecureFallback(true);",
              "return system(command);", "FILE *pipe = popen(command, \"r\");", "process.start(\"sh -c x\");", "std::mt19937 engine;", "int n = rand();",
              "QRandomGenerator::global()->generate();", "QOAuthHttpServerReplyHandler handler;", "qDebug() << reply;", "qCDebug(network) << \"got\" << *request;",
              "qWarning() << url;", "qCInfo(log) << body;", "request.setRawHeader(\"Authorization\", value);", "QSettings settings;", "QSaveFile file;",
              "auto *m = new QNetworkAccessManager(this);", "QNetworkAccessManager m_browser;", "QNetworkAccessManager manager(this);",
              "const auto m = std::make_unique<QNetworkAccessManager>();", "label->setTextFormat(Qt::RichText);", "Qt::AutoText",
              "request.setAttribute(a, QNetworkRequest::FollowRedirectsAttribute);", "QDesktopServices::openUrl(url);", "QProcess process;", "QThread thread;",
              "#include <QOAuth2AuthorizationCodeFlow>", "#include <qt6keychain/keychain.h>"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void plantedViolations()
    {
        QFETCH(const QString, line);
        QVERIFY(!violation(u"core/service/planted.cpp"_s, "#include <QObject>\n"_L1 + line + u'\n').isEmpty());
    }

    void proportions_data() { addRows(); }
    void proportions()
    {
        QFETCH(const QString, path);
        const QString content = text(path);
        QVERIFY2(content.count(u'\n') <= 300, qPrintable(path + " is longer than 300 lines"_L1));
        QVERIFY(content.startsWith("// SPDX-FileCopyrightText: 2026 Tokenshelf contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1));
    }

private:
    static void addRows()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : sources())
            QTest::newRow(qPrintable(path)) << path;
    }
    static QString text(const QString &path) { return read(QStringLiteral(SOURCE_ROOT "/app/") + path); }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
