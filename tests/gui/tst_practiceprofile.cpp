// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "gui/accountdialogs.h"
#include "gui/adddialog.h"
#include "gui/notice.h"
#include "gui/settingsdialog.h"
#include "gui/sidebar.h"
#include "mainwindowtest.h"
#include "support/keyring.h"
#include "support/privatesession.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QProcess>
#include <QStandardPaths>

using namespace Tokenshelf;

namespace {

/** A window over the session's keychain whose further programs are noted instead of started. */
struct Window
{
    explicit Window(const QString &profile)
        : context(AppOptions{.profile = profile}), settings(context.options().configFolder),
          main(context, practice, settings, [](const QUrl &) { return false; }, [this](const QString &program, const QStringList &arguments) {
              started << QStringList{program} + arguments;
              return starts;
          })
    {
        main.show();
    }

    QAction *action(const QString &text) const
    {
        const auto actions = main.findChildren<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *one) { return one->text().remove(u'&') == text; });
        return found == actions.end() ? nullptr : *found;
    }
    QStringList rows() const
    {
        const auto *sidebar = main.findChild<Sidebar *>();
        QStringList texts;
        for (int row = 0; row < sidebar->count(); ++row)
            texts << sidebar->item(row)->text();
        return texts;
    }
    /** What the add dialog lets one choose from, by the providers' ids. */
    QStringList offered()
    {
        main.dialogs().add({});
        const auto *list = main.findChild<AddDialog *>()->findChild<QListWidget *>(u"providers"_s);
        QStringList ids;
        for (int row = 0; row < list->count(); ++row)
            ids << list->item(row)->data(Qt::UserRole).toString();
        return ids;
    }
    bool settingsHavePractice()
    {
        action(u"Settings…"_s)->trigger();
        return isOffered(part<SettingsDialog>(main, {}), u"practiceFromStart"_s);
    }
    QStringList said() const
    {
        QStringList texts;
        for (const Notice *notice : main.findChildren<Notice *>()) {
            if (notice->isVisibleTo(&main))
                texts << notice->text();
        }
        return texts;
    }

    PracticeServer practice;
    AppContext context;
    Settings settings;
    QList<QStringList> started;
    bool starts = true;
    MainWindow main;
};

const QStringList shippedPractice{u"practice-sierra"_s, u"practice-apicbase"_s, u"practice-apicbase-suppliers"_s};

QString accountsFile(const QString &folder)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' + folder + "/accounts.json"_L1;
}

} // namespace

/** Practice opens in a profile of its own, and nothing of it comes among the real accounts (security R10, R66). */
class TestPracticeProfile : public QObject
{
    Q_OBJECT

private slots:
    void tryingStartsTheProgramInItsProfile_data();
    void tryingStartsTheProgramInItsProfile();
    void aStartThatFailsIsTold();
    void theUsualWindowOffersNoPractice();
    void anotherOfAnOldPracticeAccountIsNotOffered();
    void aNamedProfileHasItAll();
    void theProgramGoesToItsProfile();
};

void TestPracticeProfile::tryingStartsTheProgramInItsProfile_data()
{
    using Try = std::function<void(const Window &)>;
    QTest::addColumn<Try>("begin");
    QTest::newRow("the welcome page") << Try([](const Window &window) { QVERIFY(press(window.main, u"tryPractice"_s)); });
    QTest::newRow("the menu") << Try([](const Window &window) { window.action(u"Practice server"_s)->trigger(); });
}

void TestPracticeProfile::tryingStartsTheProgramInItsProfile()
{
    QFETCH(const std::function<void(const Window &)>, begin);
    Window window{QString()};
    begin(window);
    const QStringList expected{QCoreApplication::applicationFilePath(), u"--profile"_s, u"practice"_s, u"--practice"_s};
    QCOMPARE(window.started, QList<QStringList>{expected});
    QCOMPARE(part<QLabel>(window.main, u"statusMessage"_s).text(), u"The practice server opens in a window of its own."_s);
    QCOMPARE(window.said(), QStringList());
    QTest::qWait(300); // longer than the seed takes
    QVERIFY(window.context.service().accounts().isEmpty());
    QVERIFY(!window.practice.isRunning());
    QCOMPARE(Keyring::count(u"Tokenshelf"_s), 0);
    QVERIFY(!QFile::exists(accountsFile(u"tokenshelf"_s)));
}

void TestPracticeProfile::aStartThatFailsIsTold()
{
    Window window{QString()};
    window.starts = false;
    QVERIFY(press(window.main, u"tryPractice"_s));
    QCOMPARE(window.said(), QStringList{u"The window for practice could not be opened. Start Tokenshelf with --practice."_s});
    QVERIFY(window.context.service().accounts().isEmpty());
}

void TestPracticeProfile::theUsualWindowOffersNoPractice()
{
    Window window{QString()};
    QVERIFY2(!window.rows().contains(u"Practice server"_s), qPrintable(window.rows().join(u'|')));
    const QStringList offered = window.offered();
    QVERIFY(offered.contains(u"sierra"_s) && offered.contains(u"apicbase"_s));
    for (const QString &id : shippedPractice)
        QVERIFY2(!offered.contains(id), qPrintable(id));
    QVERIFY(!window.settingsHavePractice());
}

/** The list is as an older version left it. */
void TestPracticeProfile::anotherOfAnOldPracticeAccountIsNotOffered()
{
    const Client client{.id = QUuid::createUuid(), .providerId = u"practice-sierra"_s, .clientId = u"key"_s};
    const Account account{.id = QUuid::createUuid(), .clientId = client.id, .name = u"Of old"_s};
    AccountStore store(QFileInfo(accountsFile(u"tokenshelf"_s)).path());
    VERIFY_RESULT(store.load());
    VERIFY_RESULT(store.apply({.clients = {client}, .accounts = {account}}));
    {
        Window window{QString()};
        window.main.showAccount(account.id);
        QVERIFY(window.action(u"Edit…"_s)->isEnabled() && window.action(u"Copy token"_s)->isEnabled());
        QVERIFY(!window.action(u"Duplicate…"_s)->isEnabled());
    }
    QVERIFY(QFile::remove(accountsFile(u"tokenshelf"_s)));
}

void TestPracticeProfile::aNamedProfileHasItAll()
{
    Window window(u"other"_s);
    QCOMPARE(window.rows().constLast(), u"Practice server"_s);
    const QStringList offered = window.offered();
    for (const QString &id : shippedPractice)
        QVERIFY2(offered.contains(id), qPrintable(id));
    part<AddDialog>(window.main, {}).close();
    QVERIFY(window.settingsHavePractice());
    QVERIFY(press(window.main, u"tryPractice"_s));
    QTRY_COMPARE(window.context.service().accounts().size(), 3); // one of each practice provider
    window.main.showAccount(window.context.service().accounts().constFirst().id);
    QTRY_VERIFY(window.action(u"Duplicate…"_s)->isEnabled());
    QVERIFY(window.started.isEmpty());
    QCOMPARE(Keyring::count(u"Tokenshelf-other"_s), 3);
    QCOMPARE(Keyring::count(u"Tokenshelf"_s), 0);
}

void TestPracticeProfile::theProgramGoesToItsProfile()
{
    QProcess program;
    program.start(QStringLiteral(GUI_PROGRAM), {u"--practice"_s});
    QTRY_COMPARE_WITH_TIMEOUT(Keyring::count(u"Tokenshelf-practice"_s), 3, 20'000);
    QCOMPARE(Keyring::count(u"Tokenshelf"_s), 0);
    QTRY_VERIFY(QFile::exists(accountsFile(u"tokenshelf-practice"_s)));
    QVERIFY(!QFile::exists(accountsFile(u"tokenshelf"_s)));
    program.terminate();
    QVERIFY(program.waitForFinished());
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QApplication application(argc, argv);
    TestPracticeProfile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_practiceprofile.moc"
