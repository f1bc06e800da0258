// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adddialogtest.h"
#include "gui/accountdialogs.h"
#include "gui/tokenacts.h"
#include "mainwindowtest.h"
#include "widgetwords.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTreeWidget>

using namespace Tokenshelf;

/** Names that look like HTML, from people, files and providers, are shown as they are and never obeyed, in tool tips and questions too. */
class TestPlainWords : public QObject
{
    Q_OBJECT

private slots:
    void namesAreNoMarkup();
    void whatFilesHoldIsHarmless();

private:
    static QStringList obeyed(const QWidget &window);
};

/** The texts among what is shown in a window that Qt would take for rich text, or might. */
QStringList TestPlainWords::obeyed(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->toolTip().contains(u"<b>"_s))
            found << u"tool tip: "_s + widget->toolTip();
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->text().contains(u"<b>"_s) && label->textFormat() != Qt::PlainText)
            found << u"label: "_s + label->text();
    }
    for (const QTreeWidget *tree : window.findChildren<QTreeWidget *>()) {
        for (int row = 0; row < tree->topLevelItemCount(); ++row) {
            for (int column = 0; column < tree->columnCount(); ++column) {
                if (tree->topLevelItem(row)->toolTip(column).contains(u"<b>"_s))
                    found << u"item's tool tip: "_s + tree->topLevelItem(row)->toolTip(column);
            }
        }
    }
    return found;
}

void TestPlainWords::namesAreNoMarkup()
{
    QTcpServer watcher; // who would learn that somebody has opened a window with it
    QVERIFY(watcher.listen(QHostAddress::LocalHost));
    const QString hostile = u"<b>bold</b><img src=\"http://127.0.0.1:%1/x.png\">"_s.arg(watcher.serverPort());
    Desk desk;
    for (const QString &provider : {u"apicbase-test"_s, u"sierra-test"_s})
        VERIFY_RESULT(desk.world.changeProvider(provider, [&hostile](Provider &changed) { changed.name = hostile; }));
    const QUuid id = desk.add(u"sierra-test"_s, hostile, true);
    VERIFY_RESULT(desk.world.service().noteCopied(id, hostile));
    desk.show();
    desk.window.showAccount(id);
    desk.window.acts().copyClientId(id); // the status line names the account
    QTRY_VERIFY(desk.text(u"statusMessage"_s).contains(hostile));
    desk.window.dialogs().remove(id); // the question names the account, its explanation the provider
    QVERIFY(desk.question() && desk.question()->informativeText().contains(hostile));
    QCOMPARE(obeyed(desk.window), QStringList());
    desk.answer(u"Cancel"_s);

    AddDialog dialog(desk.world.app(), desk.world.practice(), desk.window.acts().copier());
    dialog.chooseProvider(u"apicbase-test"_s);
    dialog.show();
    QCOMPARE(obeyed(dialog), QStringList());
    QTcpSocket caller;
    caller.connectToHost(QHostAddress::LocalHost, watcher.serverPort());
    QVERIFY(caller.waitForConnected() && watcher.waitForNewConnection(20'000));
    QCOMPARE(watcher.nextPendingConnection()->peerPort(), caller.localPort()); // nobody came before
}

/** Somebody else has written into the list of accounts (security R27): escape sequences, controls, marks that turn the reading direction. */
void TestPlainWords::whatFilesHoldIsHarmless()
{
    World world;
    Draft draft = world.draft(u"sierra-test"_s, u"NameOfIt"_s);
    draft.account.tags = {u"TagOfIt"_s};
    const auto id = world.add(draft);
    VERIFY_RESULT(id);
    VERIFY_RESULT(world.service().noteCopied(*id, u"DetailOfIt"_s));
    QFile file(world.folder() + "/data/accounts.json"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    file.close();
    for (const char *word : {"NameOfIt", "TagOfIt", "DetailOfIt"}) {
        QVERIFY2(json.contains(word), word);
        json.replace(word, QByteArray(word) + "\\u202e\\u2066\\u001b]52;c;aGk=\\u0007\\r\\n\\u200b" + QByteArray(5'000, 'x'));
    }
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();

    AppContext context(world.options());
    Settings settings(world.folder());
    MainWindow window(context, world.practice(), settings);
    window.show();
    window.reportLoading();
    QCOMPARE(context.service().accounts().size(), 1);
    window.showAccount(*id);
    WidgetWords said;
    for (int tab = 0; tab < 5; ++tab) {
        window.page()->findChild<QTabWidget *>()->setCurrentIndex(tab);
        said.look();
    }
    window.dialogs().remove(*id);
    said.look();
    window.acts().copyClientId(*id);
    said.look();
    const QString all = QString::fromUtf8(said.all());
    for (const char *word : {"NameOfIt", "TagOfIt", "DetailOfIt"})
        QVERIFY2(all.contains(QLatin1StringView(word)), word);
    for (const QChar character : {QChar(0x202e), QChar(0x2066), QChar(0x1b), QChar(0x07), QChar(0x200b), QChar(u'\r')})
        QVERIFY2(!all.contains(character), qPrintable(QString::number(character.unicode(), 16)));
    QVERIFY(!all.contains(QString(300, u'x')));
}

QTEST_MAIN(TestPlainWords)
#include "tst_plainwords.moc"
