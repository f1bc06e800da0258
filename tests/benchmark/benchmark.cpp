// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountstore.h"
#include "core/store/files.h"
#include "gui/mainwindow.h"
#include "gui/settings.h"
#include "practice/practiceserver.h"
#include "support/watchedstart.h"

#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QSysInfo>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Tokenshelf;

namespace {

constexpr int starts = 15;
constexpr int saves = 15;
constexpr double filterBudget = 16; // ms, of the median keystroke at 10,000 accounts
constexpr int filesBudget = 1; // files that differ after one account was saved

bool broken = false; ///< a budget that does not depend on the machine's mood

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

const char *mark(bool kept)
{
    broken = broken || !kept;
    return kept ? "kept" : "BROKEN";
}

/** Accounts with a token and a little history each, in a data folder of their own. */
void fill(const QString &folder, int count)
{
    AccountStore store(folder);
    AccountStore::Change change;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QStringList places{u"North"_s, u"South"_s, u"East"_s, u"West"_s};
    for (int number = 0; number < count; ++number) {
        Client client{.id = QUuid::createUuid(), .providerId = u"practice-sierra"_s, .clientId = u"key-%1"_s.arg(number)};
        client.base = u"https://lib%1.example.org/iii/sierra-api"_s.arg(number % 97);
        client.version = u"v6"_s;
        client.environment = Environment(number % 3);
        Account account{.id = QUuid::createUuid(), .clientId = client.id, .name = u"Branch %1 %2"_s.arg(places.at(number % 4)).arg(number)};
        account.tokens = TokenRecord{.type = u"bearer"_s, .issued = now.addSecs(-number), .lifetime = 3'600, .fingerprint = u"0a1b2c3d"_s};
        account.tags = {number % 2 == 0 ? u"even"_s : u"odd"_s};
        for (int i = 0; i < 3; ++i)
            addEvent(account, now, u"renewed"_s);
        change.clients << client;
        change.accounts << account;
    }
    if (!store.load() || !store.apply(change))
        qFatal("the accounts cannot be written");
}

/** One program with so many accounts, and what its starts came to. */
struct Start
{
    Start(const char *title, const char *file, int accounts) : name(title), program(QString::fromUtf8(file))
    {
        fill(home->filePath(u"tokenshelf"_s), accounts);
        for (const QString &folder : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
            environment.insert(folder, home->path());
    }

    const char *name;
    QString program;
    std::shared_ptr<QTemporaryDir> home = std::make_shared<QTemporaryDir>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QList<double> milliseconds;
    QList<double> resident;
    QList<double> own;
    bool light = true; ///< neither TLS nor keychain was mapped at the first paint
};

void measureOnce(Start &start)
{
    WatchedStart watched(start.program, {}, start.environment);
    if (!watched.wait())
        qFatal("%s was never painted", start.name);
    QTest::qWait(300); // until it is idle
    start.milliseconds << watched.milliseconds();
    start.resident << watched.memory("Rss");
    start.own << watched.memory("Private_Dirty") + watched.memory("Private_Clean");
    start.light = start.light && heavyLibraries(watched.maps()).isEmpty();
}

void measureStarts()
{
    QList<Start> all{{"bare Qt window", BARE_PROGRAM, 0},
                     {"Tokenshelf, no account", GUI_PROGRAM, 0},
                     {"Tokenshelf, 10 accounts", GUI_PROGRAM, 10},
                     {"Tokenshelf, 1,000", GUI_PROGRAM, 1'000},
                     {"Tokenshelf, 10,000", GUI_PROGRAM, 10'000}};
    for (int round = 0; round <= starts; ++round) {
        for (Start &start : all) { // in turns: a busy moment of the machine meets them all
            measureOnce(start);
            if (round == 0) { // it only warmed the caches up
                start.milliseconds.clear();
                start.resident.clear();
                start.own.clear();
            }
        }
    }
    std::printf("Start, from before the process is made until its first paint is handled; memory when idle. Medians of %d.\n\n", starts);
    std::printf("%-26s %8s %8s %8s %12s %14s\n", "", "ms", "fastest", "x bare", "resident MB", "of its own MB");
    const double one = median(all.first().milliseconds);
    for (const Start &start : all) {
        const double time = median(start.milliseconds);
        const double fastest = *std::min_element(start.milliseconds.begin(), start.milliseconds.end());
        std::printf("%-26s %8.1f %8.1f %8.2f %12.1f %14.1f\n", start.name, time, fastest, time / one, median(start.resident),
                    median(start.own));
    }
    const bool light = std::all_of(all.begin(), all.end(), [](const Start &start) { return start.light; });
    std::printf("\nTLS and keychain untouched before the first paint: %s\n\n", mark(light));
}

QHash<QString, FileIdentity> filesBelow(const QString &folder)
{
    QHash<QString, FileIdentity> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        files.insert(path, identify(path));
    }
    return files;
}

/** Saves one account some times; how long each took, and how many files differ after one of them at the most. */
QPair<double, int> measureSaving(AccountService &service, const QString &folder, bool withEvents)
{
    QList<double> times;
    int most = 0;
    const QUuid id = service.accounts().constFirst().id;
    for (int i = 0; i < saves; ++i) {
        const auto before = filesBelow(folder);
        QElapsedTimer clock;
        clock.start();
        if (!service.noteCopied(id, u"raw"_s))
            qFatal("an account cannot be saved");
        if (withEvents)
            QCoreApplication::processEvents(); // what the windows do about it
        times << double(clock.nsecsElapsed()) / 1e6;
        const auto after = filesBelow(folder);
        int differing = int(std::max(before.size(), after.size()) - std::min(before.size(), after.size()));
        for (auto it = after.begin(); it != after.end(); ++it)
            differing += before.contains(it.key()) && before.value(it.key()) != it.value() ? 1 : 0;
        most = std::max(most, differing);
        QTest::qWait(10);
    }
    return {median(times), most};
}

/** Types and takes back a search in the real window; each keystroke with the list painted. */
QList<double> measureFilter(MainWindow &window)
{
    auto *search = window.findChild<QLineEdit *>(u"search"_s);
    auto *list = window.findChild<QListView *>(u"accounts"_s);
    QList<double> times;
    const auto type = [&](Qt::Key key, const QString &text) {
        QElapsedTimer clock;
        clock.start();
        QTest::sendKeyEvent(QTest::Click, search, key, text, Qt::NoModifier);
        list->viewport()->repaint();
        times << double(clock.nsecsElapsed()) / 1e6;
        QCoreApplication::processEvents();
    };
    for (const QString &text : {u"north 9"_s, u"lib42"_s, u"even key-7"_s}) {
        for (const QChar letter : text)
            type(Qt::Key_unknown, letter);
        for (qsizetype i = 0; i < text.size(); ++i)
            type(Qt::Key_Backspace, {});
    }
    return times;
}

void measureAccounts(int count)
{
    const QTemporaryDir home;
    AppOptions options{.dataFolder = home.filePath(u"data"_s), .configFolder = home.filePath(u"config"_s), .sessionOnly = true};
    fill(options.dataFolder, count);
    AppContext context(options);
    const auto [save, files] = measureSaving(context.service(), options.dataFolder, false);
    PracticeServer practice;
    Settings settings(options.configFolder);
    MainWindow window(context, practice, settings);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("the window was never shown");
    QTest::qWait(200);
    const auto [saveSeen, filesSeen] = measureSaving(context.service(), options.dataFolder, true);
    QList<double> filter = measureFilter(window);
    const double slowest = *std::max_element(filter.begin(), filter.end());
    const double usual = median(filter);
    const bool kept = (count < 10'000 || usual <= filterBudget) && std::max(files, filesSeen) <= filesBudget;
    std::printf("%8d %12.2f %12.2f %12.2f %16.2f %14d   %s\n", count, usual, slowest, save, saveSeen, std::max(files, filesSeen), mark(kept));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8");
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    {
        const QCoreApplication launcher(argc, argv); // small: to start a process from a large one takes longer
#ifdef NDEBUG
        const char *build = "optimised";
#else
        const char *build = "not optimised: the figures say little";
#endif
        std::printf("Tokenshelf %s, Qt %s, %s, %s\n\n", TOKENSHELF_VERSION, qVersion(), qPrintable(QSysInfo::prettyProductName()), build);
        measureStarts();
    }
    QApplication application(argc, argv);
    std::printf("One keystroke in the search, list painted (ms), and one account saved (ms), alone and with the window following.\n"
                "Budget: median keystroke at 10,000 accounts %g ms; %d file written by a save, however many accounts.\n\n",
                filterBudget, filesBudget);
    std::printf("%8s %12s %12s %12s %16s %14s\n", "accounts", "key, median", "slowest", "save", "save and follow", "files written");
    for (const int count : {10, 1'000, 10'000})
        measureAccounts(count);
    std::printf("\n");
    return broken ? 1 : 0;
}
