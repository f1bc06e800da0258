// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitybus.h"
#include "dialogs.h"
#include "gui/accountdialogs.h"
#include "gui/adddialog.h"
#include "gui/secretlineedit.h"
#include "gui/tokenacts.h"
#include "mainwindowtest.h"
#include "support/leakscan.h"
#include "support/privatesession.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace Tokenshelf;

/**
 * What other programs hear on the accessibility bus and read in the titles of windows: no secret while it is masked; while shown, a screen
 * reader has it.
 */
class TestAccessibilityBus : public QObject
{
    Q_OBJECT

public:
    explicit TestAccessibilityBus(const QString &address) : m_address(address), m_reader(address) { }

private slots:
    void initTestCase();
    void maskedSecretsAreSilent();
    void aShownTokenIsRead();
    void cleanupTestCase();

private:
    void look();
    QByteArray captured() const;

    QString m_address;
    AccessibilityBus m_reader;
    QTemporaryDir m_folder;
    QProcess m_monitor;
    LeakScan m_scan;
    QString m_program;
    QStringList m_words;
    QByteArray m_titles;
};

void TestAccessibilityBus::initTestCase()
{
    m_monitor.setStandardOutputFile(m_folder.filePath(u"bus"_s));
    m_monitor.start(u"dbus-monitor"_s, {u"--address"_s, m_address});
    QVERIFY(m_monitor.waitForStarted());
    QTRY_VERIFY(!captured().isEmpty());
    QVERIFY(m_reader.listen());
}

QByteArray TestAccessibilityBus::captured() const
{
    QFile file(m_folder.filePath(u"bus"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** What a reader is told now, and the properties of the windows. */
void TestAccessibilityBus::look()
{
    QTRY_VERIFY(!(m_program = m_reader.ourName()).isEmpty());
    m_words += m_reader.words(m_program);
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        QProcess xprop;
        xprop.start(u"xprop"_s, {u"-id"_s, QString::number(window->winId())});
        QVERIFY(QTest::qWaitFor([&] { return xprop.state() == QProcess::NotRunning; }, 10'000));
        m_titles += xprop.readAllStandardOutput();
    }
}

void TestAccessibilityBus::maskedSecretsAreSilent()
{
    Desk desk;
    desk.show();
    const Draft draft = desk.world.draft(u"apicbase-test"_s, u"Kitchen"_s);
    const QString secret = QString::fromUtf8(draft.clientSecret.reveal());
    m_scan.plant(u"the secret"_s, secret.toUtf8());

    desk.window.dialogs().add(u"apicbase-test"_s);
    const QPointer<AddDialog> add = desk.window.findChild<AddDialog *>();
    part<QLineEdit>(*add, u"accountName"_s).setText(u"Kitchen"_s);
    part<QLineEdit>(*add, u"clientId"_s).setText(draft.client.clientId);
    auto &field = part<SecretLineEdit>(*add, u"clientSecret"_s);
    field.setFocus();
    QTest::keyClicks(&field, secret); // each key is an event on the bus
    look();
    QVERIFY(press(*add, u"next"_s) && press(*add, u"openBrowser"_s));
    QTRY_VERIFY(isOffered(*add, u"save"_s));
    look();
    QVERIFY(press(*add, u"save"_s));
    QTRY_VERIFY(!add);
    const QUuid id = desk.world.service().accountNamed(u"Kitchen"_s)->id;
    m_scan.plant(u"the token"_s, desk.world.token(id)->value.reveal().toByteArray());
    desk.window.showAccount(id);
    desk.window.acts().copy(id, TokenFormat::Raw);
    QTRY_VERIFY(desk.window.acts().copier().holdsSecret());
    for (int tab = 0; tab < 5; ++tab) {
        desk.openTab(tab);
        look();
    }
    m_monitor.terminate();
    QVERIFY(m_monitor.waitForFinished(10'000));
    QVERIFY2(m_reader.objects() > 50 && m_words.filter(u"Token, hidden"_s).size() > 0, qPrintable(m_words.join(u'\n').left(500)));
    QVERIFY(captured().contains("TextChanged") || captured().contains("StateChanged")); // events were asked for, and came
    QVERIFY(m_titles.contains("WM_NAME"));
    QCOMPARE(m_scan.find(m_words.join(u'\n').toUtf8()), QStringList());
    QCOMPARE(m_scan.find(captured()), QStringList());
    QCOMPARE(m_scan.find(m_titles), QStringList());
}

void TestAccessibilityBus::aShownTokenIsRead()
{
    Desk desk;
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, true);
    m_scan.plant(u"another token"_s, desk.world.token(id)->value.reveal().toByteArray());
    desk.show();
    desk.window.showAccount(id);
    desk.openTab(2);
    desk.button(u"showToken"_s)->click();
    QTRY_VERIFY(desk.text(u"token"_s).size() > 20);
    const QString program = m_reader.ourName();
    QVERIFY(!m_scan.find(m_reader.words(program).join(u'\n').toUtf8()).isEmpty());
    desk.button(u"showToken"_s)->click();
    QCOMPARE(m_scan.find(m_reader.words(program).join(u'\n').toUtf8()), QStringList());
}

void TestAccessibilityBus::cleanupTestCase()
{
    qInfo("%lld secrets looked for in %lld texts, %lld bytes of bus, %lld bytes of window properties", static_cast<long long>(m_scan.planted()),
          static_cast<long long>(m_words.size()), static_cast<long long>(captured().size()), static_cast<long long>(m_titles.size()));
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    const QString address = AccessibilityBus::start();
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QLoggingCategory::setFilterRules(u"qt.accessibility.atspi.warning=false"_s); // a caret in a field that tells no text
    TestAccessibilityBus test(address);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accessibilitybus.moc"
