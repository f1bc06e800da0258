// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notice.h"
#include "mainwindowtest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QListView>
#include <QTcpServer>

using namespace Tokenshelf;

/** What the window says of files that cannot be read, and how two programs live with the same ones. */
class TestWindowTrouble : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedListIsSetAsideAndSaid();
    void aWrongProviderFileIsSaidAndTheOthersLoad();
    void twoWindowsSeeEachOthersChanges();
    void busyPracticePortsAreExchanged();

private:
    static void write(const QString &path, const QByteArray &text);
    static QString said(const MainWindow &window);
    static int listed(const MainWindow &window) { return window.findChild<QListView *>(u"accounts"_s)->model()->rowCount(); }
};

void TestWindowTrouble::write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no room for a file");
}

/** What the notices that are seen say. */
QString TestWindowTrouble::said(const MainWindow &window)
{
    QStringList texts;
    for (const Notice *notice : window.findChildren<Notice *>()) {
        if (notice->isVisibleTo(&window))
            texts << notice->text();
    }
    return texts.join(u'\n');
}

void TestWindowTrouble::aDamagedListIsSetAsideAndSaid()
{
    World world;
    const QString folder = world.folder() + "/data"_L1;
    write(folder + "/accounts.json"_L1, "{\"format\": 1, \"accounts\": [nonsense");
    AppContext context(world.options());
    Settings settings(world.folder());
    MainWindow window(context, world.practice(), settings);
    window.show();
    window.reportLoading();
    const QString text = said(window);
    QVERIFY2(text.contains(u"set aside"_s) && text.contains(u"Nothing was deleted"_s), qPrintable(text));
    bool kept = false;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        QFile content(file.filePath());
        kept = kept || (content.open(QIODevice::ReadOnly) && content.readAll().contains("nonsense"));
    }
    QVERIFY(kept);
}

void TestWindowTrouble::aWrongProviderFileIsSaidAndTheOthersLoad()
{
    World world;
    write(world.folder() + "/config/providers/broken.json"_L1, "{\"format\": 1, \"id\": \"broken\", \"grant\": \"magic\"}");
    AppContext context(world.options());
    Settings settings(world.folder());
    MainWindow window(context, world.practice(), settings);
    window.show();
    window.reportLoading();
    const QString text = said(window);
    QVERIFY2(text.contains(u"broken.json"_s), qPrintable(text));
    QVERIFY(context.providers().provider(u"sierra-test"_s));
}

void TestWindowTrouble::twoWindowsSeeEachOthersChanges()
{
    Desk desk;
    AppContext other(desk.world.options());
    Settings settings(desk.world.folder());
    MainWindow window(other, desk.world.practice(), settings);
    window.show();
    desk.show();
    QElapsedTimer clock;
    clock.start();
    const QUuid id = desk.add(u"sierra-test"_s, u"Branch"_s, false);
    QTRY_COMPARE(listed(window), 1);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed()))); // "within a second", and the time to add it
    const auto removed = await<bool>([&](QObject *context, Callback<bool> done) { other.service().remove(id, false, context, done); });
    VERIFY_RESULT(removed);
    QTRY_COMPARE(listed(desk.window), 0);
    QVERIFY(said(desk.window).isEmpty());
}

void TestWindowTrouble::busyPracticePortsAreExchanged()
{
    QTcpServer other;
    other.listen(QHostAddress::LocalHost, PracticeServer::defaultPort); // or somebody else has it already
    Desk desk;
    desk.world.practice().stop();
    desk.show();
    desk.window.startPractice();
    QVERIFY(!desk.world.practice().isRunning());
    const QString text = said(desk.window);
    QVERIFY2(text.contains(QString::number(PracticeServer::defaultPort)) && !text.contains(u"registered"_s), qPrintable(text));
    desk.button(u"otherPracticePorts"_s)->click();
    QVERIFY(desk.world.practice().isRunning());
    QVERIFY(said(desk.window).isEmpty());
}

QTEST_MAIN(TestWindowTrouble)
#include "tst_windowtrouble.moc"
