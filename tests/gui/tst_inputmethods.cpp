// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretlineedit.h"
#include "support/privatesession.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>
#include <QTextStream>
#include <QVBoxLayout>

using namespace Tokenshelf;
using namespace Qt::StringLiterals;

namespace {

/** IBus as Qt's plugin sees it, in a process of its own: prints what it is told, a line each. Keys are printed as the characters they mean. */
class InputMethod : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        QString told;
        QDebug(&told) << message.arguments();
        if (message.member() == "ProcessKeyEvent"_L1)
            told = "key "_L1 + QChar(message.arguments().value(0).toUInt());
        QTextStream(stdout) << message.member() << ' ' << told << Qt::endl;
        if (message.member() == "CreateInputContext"_L1)
            return connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(u"/context"_s))));
        if (message.member() == "ProcessKeyEvent"_L1)
            return connection.send(message.createReply(false));
        return connection.send(message.createReply());
    }
};

int serve()
{
    InputMethod method;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(u"/"_s, &method, QDBusConnection::SubPath) || !bus.registerService(u"org.freedesktop.portal.IBus"_s))
        return 1;
    QTextStream(stderr) << "ready" << Qt::endl;
    return QCoreApplication::exec();
}

} // namespace

/** Whether an input method, which may learn, sees what is typed into a field for secrets (security R21). Keys come from the X server. */
class TestInputMethods : public QObject
{
    Q_OBJECT

public:
    explicit TestInputMethods(QFile &log) : m_log(log) { }

private slots:
    void initTestCase();
    void seesWhatIsTypedElsewhere();
    void seesNoSecret_data();
    void seesNoSecret();

private:
    QByteArray type(QLineEdit &field, const QString &text);

    QFile &m_log;
    QWidget m_window;
    QLineEdit m_plain{&m_window};
    SecretLineEdit m_secret{&m_window};
};

void TestInputMethods::initTestCase()
{
    auto *rows = new QVBoxLayout(&m_window);
    rows->addWidget(&m_plain);
    rows->addWidget(&m_secret);
    m_window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
}

/** What the input method was told meanwhile. */
QByteArray TestInputMethods::type(QLineEdit &field, const QString &text)
{
    field.setFocus();
    field.clear();
    QTest::qWait(50); // what the change of focus itself sets off
    m_log.readAll();
    for (qsizetype typed = 1; typed <= text.size(); ++typed) { // one after the other: asked about two at once, Qt may swap them
        QProcess key;
        key.start(u"xdotool"_s, {u"key"_s, text.mid(typed - 1, 1)});
        if (!QTest::qWaitFor([&] { return key.state() == QProcess::NotRunning && field.text() == text.first(typed); }, 10'000))
            return "not typed: " + field.text().toUtf8();
    }
    // What is told is told in order: this line comes after all of it.
    QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(u"org.freedesktop.portal.IBus"_s, u"/"_s, {}, u"Last"_s));
    QByteArray told;
    (void)QTest::qWaitFor([&] {
        told += m_log.readAll();
        return told.contains("Last");
    });
    return told;
}

void TestInputMethods::seesWhatIsTypedElsewhere()
{
    const QByteArray told = type(m_plain, u"word"_s);
    for (const char *key : {"key w\n", "key o\n", "key r\n", "key d\n"})
        QVERIFY2(told.contains(key), told.constData());
}

void TestInputMethods::seesNoSecret_data()
{
    QTest::addColumn<bool>("shown");
    QTest::newRow("masked") << false;
    QTest::newRow("shown") << true;
}

void TestInputMethods::seesNoSecret()
{
    QFETCH(bool, shown);
    m_secret.setFocus();
    m_secret.setRevealed(shown);
    const QByteArray told = type(m_secret, u"xyzzy"_s);
    QVERIFY2(told.contains("Last") && !told.contains("key ") && !told.contains("xy"), told.constData());
    QCOMPARE(m_secret.isRevealed(), shown);
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--ibus") == 0) {
        const QCoreApplication application(argc, argv);
        return serve();
    }
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Absent);
    QTemporaryFile log;
    QProcess method;
    method.setReadChannel(QProcess::StandardError);
    if (!log.open())
        return 1;
    method.setStandardOutputFile(log.fileName());
    method.start(QString::fromLocal8Bit(argv[0]), {u"--ibus"_s});
    if (!method.waitForReadyRead())
        return 1;
    qputenv("QT_IM_MODULE", "ibus");
    qputenv("IBUS_USE_PORTAL", "1"); // the same, found by its name on the session's bus
    QApplication application(argc, argv);
    TestInputMethods test(log);
    const int result = QTest::qExec(&test, argc, argv);
    method.kill();
    method.waitForFinished();
    return result;
}
#include "tst_inputmethods.moc"
