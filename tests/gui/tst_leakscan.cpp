// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/leakscan.h"

#include "support/privatesession.h"
#include "support/processwatch.h"
#include "support/wiretap.h"
#include "widgetwords.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <signal.h>
#include <sys/stat.h>

using namespace Tokenshelf;
using namespace Qt::StringLiterals;

/** What tst_noleaks looks with does find a secret in each form and in each place: its silence means something. */
class TestLeakScan : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_scan.plant(u"canary"_s, secret)); }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("leak");
        const QString text = QString::fromUtf8(secret);
        QTest::newRow("as it is") << secret;
        QTest::newRow("a piece") << secret.sliced(9, 20);
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QTest::newRow("percent-encoded") << secret.toPercentEncoding();
        QTest::newRow("form") << secret.toPercentEncoding().replace("%20", "+");
        QTest::newRow("hexadecimal") << secret.toHex();
        QTest::newRow("hexadecimal, upper case") << secret.toHex().toUpper();
        for (const QByteArray before : {"", "k", "ke", "key:"}) {
            QTest::addRow("Base64 after '%s'", before.constData()) << (before + secret + "\n").toBase64();
            QTest::addRow("Base64 for URLs after '%s'", before.constData())
                << (before + secret).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        }
    }
    void forms()
    {
        QFETCH(const QByteArray, leak);
        QVERIFY(!m_scan.find(leak).isEmpty());
        QVERIFY(!m_scan.find("before " + leak + " behind").isEmpty());
        QVERIFY(m_scan.find(QByteArray("before ") + QByteArray(leak.size(), 'x') + " behind").isEmpty());
    }

    void files()
    {
        const QTemporaryDir folder;
        QVERIFY(m_scan.findInFiles(folder.path()).isEmpty());
        const auto put = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            QVERIFY(QDir(folder.path()).mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        put(u"a/.hidden"_s, "x" + secret);
        QVERIFY(m_scan.findInFiles(folder.path()).join(u'\n').contains(u".hidden: canary"_s));
        QFile::remove(folder.filePath(u"a/.hidden"_s));
        QVERIFY(m_scan.findInFiles(folder.path()).isEmpty());
        put(QString::fromLatin1(secret.toHex()), "nothing inside");
        QVERIFY(!m_scan.findInFiles(folder.path()).isEmpty());
    }

    void settings()
    {
        const QTemporaryDir folder;
        for (const QVariant &value : {QVariant(QString::fromUtf8(secret)), QVariant(secret.toHex()), QVariant(secret.toBase64())}) {
            QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
            settings.setValue(u"a/b"_s, value);
            settings.sync();
            QVERIFY(!m_scan.findInFiles(folder.path()).isEmpty());
        }
    }

    void processes_data()
    {
        QTest::addColumn<bool>("asArgument");
        QTest::addColumn<bool>("detached");
        QTest::newRow("argument") << true << false;
        QTest::newRow("environment") << false << false;
        QTest::newRow("argument of one that cut itself loose") << true << true;
    }
    void processes()
    {
        QFETCH(const bool, asArgument);
        QFETCH(const bool, detached);
        const ProcessWatch watch;
        const auto found = [&] {
            const QSet<QByteArray> seen = watch.seen();
            return std::any_of(seen.begin(), seen.end(), [this](const QByteArray &one) { return !m_scan.find(one).isEmpty(); });
        };
        QTest::qWait(50);
        QVERIFY(!found());
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s); // waits until it is killed, however long a look takes
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QProcess process;
        process.setProgram(u"/bin/sh"_s);
        process.setArguments({u"-c"_s, u"read line <\"$0\""_s, pipe, asArgument ? QString::fromUtf8(secret) : u"nothing"_s});
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!asArgument)
            environment.insert(u"SECRET"_s, QString::fromUtf8(secret));
        process.setProcessEnvironment(environment);
        qint64 pid = 0;
        if (detached) {
            QVERIFY(process.startDetached(&pid));
        } else {
            process.start();
            QVERIFY(process.waitForStarted());
            pid = process.processId();
        }
        const QScopeGuard end([&] {
            kill(pid_t(pid), SIGKILL);
            process.waitForFinished();
        });
        QTRY_VERIFY(found());
    }

    void widgets_data()
    {
        QTest::addColumn<std::function<void(QWidget &, const QString &)>>("say");
        const auto row = [](const char *name, const std::function<void(QWidget &, const QString &)> &say) { QTest::newRow(name) << say; };
        row("title", [](QWidget &window, const QString &text) { window.setWindowTitle(text); });
        row("tool tip", [](QWidget &window, const QString &text) { window.setToolTip(text); });
        row("accessible name", [](QWidget &window, const QString &text) { window.setAccessibleName(text); });
        row("accessible description", [](QWidget &window, const QString &text) { window.setAccessibleDescription(text); });
        row("object name", [](QWidget &window, const QString &text) { window.setObjectName(text); });
        row("dynamic property", [](QWidget &window, const QString &text) { window.setProperty("note", QStringList{text}); });
        row("hidden label", [](QWidget &window, const QString &text) { (new QLabel(text, &window))->hide(); });
        row("text", [](QWidget &window, const QString &text) { new QPlainTextEdit(text, &window); });
        row("field", [](QWidget &window, const QString &text) { new QLineEdit(text, &window); });
        row("placeholder", [](QWidget &window, const QString &text) { (new QLineEdit(&window))->setPlaceholderText(text); });
        row("action", [](QWidget &window, const QString &text) { window.addAction(new QAction(text, &window)); });
        row("action's data", [](QWidget &window, const QString &text) { (new QAction(&window))->setData(text.toUtf8()); });
        row("deep in a model", [](QWidget &window, const QString &text) {
            auto *model = new QStandardItemModel(&window);
            auto *parent = new QStandardItem;
            auto *child = new QStandardItem;
            child->setData(text, Qt::UserRole + 7);
            parent->appendRow({new QStandardItem, child});
            model->appendRow(parent);
        });
        row("header of a model", [](QWidget &window, const QString &text) {
            (new QStandardItemModel(&window))->setHorizontalHeaderLabels({text});
        });
    }
    void widgets()
    {
        QFETCH(const std::function<void(QWidget &, const QString &)>, say);
        QWidget window;
        WidgetWords before;
        before.look();
        QVERIFY(m_scan.find(before.all()).isEmpty());
        say(window, QString::fromUtf8(secret));
        WidgetWords words;
        words.look();
        QVERIFY(!m_scan.find(words.all()).isEmpty());
    }

    /** What is typed into a masked field is there on purpose; unmasked, it is on the screen. */
    void maskedFields()
    {
        QWidget window;
        auto *field = new QLineEdit(QString::fromUtf8(secret), &window);
        field->setEchoMode(QLineEdit::NoEcho);
        WidgetWords masked;
        masked.look();
        QVERIFY(m_scan.find(masked.all()).isEmpty());
        field->setEchoMode(QLineEdit::Normal);
        masked.look();
        QVERIFY(!m_scan.find(masked.all()).isEmpty());
    }

    void traffic()
    {
        const auto secrets = secretsIn("POST /token HTTP/1.1\r\nAuthorization: Basic abcd\r\n\r\ncode=a%2Bb&state=s&code_verifier=v\r\n"
                                       "Location: http://127.0.0.1:1/cb?code=c&state=s\r\n\r\n{\"refresh_token\": \"r\"}");
        QStringList found;
        for (const auto &[name, value] : secrets)
            found << name + u'=' + QString::fromUtf8(value);
        found.sort();
        QCOMPARE(found.join(u' '), u"Basic=abcd code=a+b code=c code_verifier=v refresh_token=r"_s);
    }

private:
    static inline const QByteArray secret = QByteArray("canary+/%&=:'secret' ") + "\xC3\xA9t\xC3\xA9 0123456789abcdef";
    LeakScan m_scan;
};

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Absent);
    QApplication application(argc, argv);
    TestLeakScan test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_leakscan.moc"
