// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "core/base/logging.h"
#include "dialogs.h"
#include "gui/accountdialogs.h"
#include "gui/accountpage.h"
#include "gui/adddialog.h"
#include "gui/editdialog.h"
#include "gui/importdialog.h"
#include "gui/mainwindow.h"
#include "gui/secretlineedit.h"
#include "gui/settings.h"
#include "gui/signindialog.h"
#include "gui/tokenacts.h"
#include "leakstage.h"
#include "support/privatesession.h"
#include "support/processwatch.h"
#include "widgetwords.h"

#include <QMessageBox>
#include <QRadioButton>
#include <QTabWidget>

#include <fcntl.h>
#include <unistd.h>

using namespace Tokenshelf;

namespace {

/** The folder in which everything of the private session is: home, temporary files, runtime files. */
QString sessionFolder()
{
    return QFileInfo(QDir::homePath()).path();
}

/** A file that is searched with all the others. */
QString outputFile(const QString &name)
{
    return QDir::tempPath() + u'/' + name;
}

void append(const QString &name, const QByteArray &text)
{
    QFile file(outputFile(name));
    if (!file.open(QIODevice::Append) || file.write(text) != text.size())
        qFatal("no room for what was said");
}

int terminal = -1; ///< standard error as the test was started with

/** Past QtTest's own handler, which stops after 2,000 messages. */
void say(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = qFormatLogMessage(type, context, message).toUtf8() + '\n';
    [[maybe_unused]] auto written = ::write(STDERR_FILENO, line.constData(), size_t(line.size()));
    if (type == QtFatalMsg)
        written = ::write(terminal, line.constData(), size_t(line.size()));
}

} // namespace

/**
 * A whole scenario at the loudest logging, in the windows, at the command line and in the program by itself, with secrets that are known:
 * none of them is in any file, file name, setting, log, output, argument, environment or widget.
 */
class TestNoLeaks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        terminal = ::dup(STDERR_FILENO);
        const int log = ::open(qPrintable(outputFile(u"windows.log"_s)), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        QVERIFY(log >= 0 && ::dup2(log, STDERR_FILENO) >= 0); // also what libraries say past Qt
        ::close(log);
        m_before = qInstallMessageHandler(say);
        qCDebug(logNetwork) << "the log is open";
        for (const QByteArray &secret : {wrongSecret, staleSecret})
            QVERIFY(m_stage.scan().plant(u"a wrong secret"_s, secret));
    }

    void init() { m_window = std::make_unique<Window>(m_stage.practice()); }
    void cleanup()
    {
        m_stage.learn();
        m_window.reset();
    }

    void whatThePersonAdds();
    void whatGoesWrongAtSignIn();
    void whatThePersonDoesWithTokens();
    void whatThePersonTakesAway();
    void commands();
    void theProgramByItself();
    void nothingLeaked();

private:
    /** The program's own parts, with the keychain and the folders that the commands have too. */
    struct Window
    {
        explicit Window(PracticeServer &practice) : main(context, practice, settings) { main.show(); }

        AppContext context{AppOptions{}};
        Settings settings{context.options().configFolder};
        MainWindow main;
    };

    template <class D> D *dialog() const
    {
        const auto found = m_window->main.findChildren<D *>();
        for (D *one : found) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QUuid account(const QString &name) const { return m_window->context.service().accountNamed(name).value_or(Account{}).id; }
    TokenActs &acts() const { return m_window->main.acts(); }
    bool answer(const QString &act) const;
    AddDialog *addDialog(const QString &provider, const QString &name, qsizetype client);
    void look()
    {
        m_stage.learn();
        m_words.look();
    }
    int run(const QStringList &arguments, const QByteArray &input = {});
    QByteArray token(const QString &name);
    void pasteACode();

    static inline const QByteArray wrongSecret = QByteArray("wrong+secret/%3D=&\"canary\" \xC3\xA9t\xC3\xA9 0123456789");
    static inline const QByteArray staleSecret = QByteArray("stale+secret/with=signs&more/9876543210");

    LeakStage m_stage;
    ProcessWatch m_watch;
    WidgetWords m_words;
    std::unique_ptr<Window> m_window;
    QtMessageHandler m_before = nullptr;
};

bool TestNoLeaks::answer(const QString &act) const
{
    const auto *question = dialog<QMessageBox>();
    const auto buttons = question ? question->buttons() : QList<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text().remove(u'&') != act)
            continue;
        button->click();
        return true;
    }
    return false;
}

AddDialog *TestNoLeaks::addDialog(const QString &provider, const QString &name, qsizetype client)
{
    m_window->main.dialogs().add(provider);
    auto *add = dialog<AddDialog>();
    if (!add)
        qFatal("no dialog");
    part<QLineEdit>(*add, u"accountName"_s).setText(name);
    part<QLineEdit>(*add, u"clientId"_s).setText(m_stage.clientId(client));
    QTest::keyClicks(&part<SecretLineEdit>(*add, u"clientSecret"_s), m_stage.secret(client));
    return add;
}

void TestNoLeaks::whatThePersonAdds()
{
    const QPointer<AddDialog> sierra = addDialog(u"sierra-test"_s, u"North"_s, 0);
    part<QLineEdit>(*sierra, u"server"_s).setText(m_stage.sierraBase());
    auto &secret = part<SecretLineEdit>(*sierra, u"clientSecret"_s);
    secret.setText(QString::fromUtf8(wrongSecret));
    look();
    QVERIFY(press(*sierra, u"next"_s));
    QTRY_VERIFY(isOffered(*sierra, u"tryAgain"_s));
    look();
    QVERIFY(press(*sierra, u"back"_s));
    secret.setText(m_stage.secret(0));
    QVERIFY(press(*sierra, u"next"_s));
    QTRY_VERIFY(isOffered(*sierra, u"save"_s));
    look();
    QVERIFY(press(*sierra, u"save"_s));
    QTRY_VERIFY(!account(u"North"_s).isNull() && !sierra);

    const QPointer<AddDialog> apicbase = addDialog(u"apicbase-test"_s, u"Kitchen"_s, 2);
    QVERIFY(press(*apicbase, u"next"_s));
    QVERIFY(press(*apicbase, u"openBrowser"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(*apicbase, u"save"_s), 20'000);
    look();
    QVERIFY(press(*apicbase, u"save"_s));
    QTRY_VERIFY(!account(u"Kitchen"_s).isNull() && !apicbase);
    QVERIFY(!m_stage.latest(u"code"_s).isEmpty() && !m_stage.latest(u"code_verifier"_s).isEmpty());

    m_window->main.dialogs().importTokens(account(u"Kitchen"_s));
    const QPointer<ImportDialog> import = dialog<ImportDialog>();
    part<SecretLineEdit>(*import, u"accessToken"_s).setText(QString::fromUtf8(m_stage.latest(u"access_token"_s)));
    part<SecretLineEdit>(*import, u"refreshToken"_s).setText(QString::fromUtf8(m_stage.latest(u"refresh_token"_s)));
    QVERIFY(press(*import, u"check"_s));
    QTRY_VERIFY(isOffered(*import, u"save"_s));
    look();
    QVERIFY(press(*import, u"save"_s));
    QTRY_VERIFY(!import);
    look();
    pasteACode();
}

/** An application without a redirect: the code is read off the page and pasted, first a wrong one. */
void TestNoLeaks::pasteACode()
{
    m_stage.forget(u"code"_s);
    const QPointer<AddDialog> add = addDialog(u"apicbase-test"_s, u"Bakery"_s, 3);
    part<QRadioButton>(*add, u"redirectPaste"_s).setChecked(true);
    QVERIFY(press(*add, u"next"_s));
    QVERIFY(press(*add, u"openBrowser"_s));
    QTRY_VERIFY(!m_stage.latest(u"code"_s).isEmpty());
    auto &field = part<SecretLineEdit>(*add, u"pastedCode"_s);
    field.setText(QString::fromUtf8(m_stage.latest(u"code"_s)));
    look();
    QVERIFY(press(*add, u"submitCode"_s));
    QTRY_VERIFY(isOffered(*add, u"save"_s));
    look();
    QVERIFY(press(*add, u"save"_s));
    QTRY_VERIFY(!account(u"Bakery"_s).isNull() && !add);
}

void TestNoLeaks::whatGoesWrongAtSignIn()
{
    const QUuid kitchen = account(u"Kitchen"_s);
    const auto attempt = [&] {
        m_window->main.dialogs().signIn(kitchen);
        QTRY_VERIFY(dialog<SignInDialog>());
        const QPointer<SignInDialog> signIn = dialog<SignInDialog>();
        QVERIFY(press(*signIn, u"openBrowser"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(*signIn, u"tryAgain"_s), 20'000);
        look();
        signIn->reject();
        QTRY_VERIFY(!signIn);
    };
    m_stage.behaviour().denyConsent = true;
    attempt();
    m_stage.behaviour() = {};
    for (const Fault fault : {Fault::NotJson, Fault::HtmlPage, Fault::DropConnection}) {
        m_stage.behaviour().fault = fault;
        attempt();
    }
    m_stage.behaviour() = {};
    m_stage.behaviour().refuseSecret = true;
    attempt();
    m_stage.behaviour() = {};
}

void TestNoLeaks::whatThePersonDoesWithTokens()
{
    auto *tabs = m_window->main.page()->findChild<QTabWidget *>();
    for (const QString &name : {u"North"_s, u"Kitchen"_s}) {
        const QUuid id = account(name);
        m_window->main.showAccount(id);
        for (const TokenFormat format : {TokenFormat::Raw, TokenFormat::Header, TokenFormat::Curl, TokenFormat::Env, TokenFormat::Json}) {
            acts().copy(id, format);
            QTRY_VERIFY(acts().copier().holdsSecret() && !acts().isBusy(id));
            look();
            acts().copier().clear();
        }
        acts().introspect(id);
        QTRY_VERIFY(!acts().isBusy(id));
        acts().renew(id);
        QVERIFY(name == "North"_L1 || answer(u"Renew"_s));
        QTRY_VERIFY(!acts().isBusy(id));
        QVERIFY(!acts().failure(id));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look();
        }
        // Shown on purpose: the one moment at which a widget says it, and the proof that one that did would be noticed.
        tabs->setCurrentIndex(2);
        const auto &label = part<QLabel>(m_window->main, u"token"_s);
        const QString mask = label.text();
        QVERIFY(press(m_window->main, u"showToken"_s));
        QTRY_VERIFY(label.text() != mask);
        WidgetWords revealed;
        revealed.look();
        m_stage.learn();
        QVERIFY(!m_stage.scan().find(revealed.all()).isEmpty());
        m_window->main.page()->hideValues();
        look();
    }
    for (const Fault fault : {Fault::HtmlPage, Fault::NotJson, Fault::EmptyBody, Fault::PlainText, Fault::ServerError,
                              Fault::DropConnection, Fault::TooManyRequests}) {
        m_stage.behaviour().fault = fault;
        acts().renew(account(u"North"_s));
        QTRY_VERIFY(!acts().isBusy(account(u"North"_s)));
        QVERIFY(acts().failure(account(u"North"_s)));
        look();
    }
    m_stage.behaviour() = {};
    m_window->main.dialogs().edit(account(u"North"_s));
    const QPointer<EditDialog> edit = dialog<EditDialog>();
    part<SecretLineEdit>(*edit, u"clientSecret"_s).setText(QString::fromUtf8(staleSecret));
    look();
    QVERIFY(press(*edit, u"save"_s));
    QTRY_VERIFY(!edit);
    acts().renew(account(u"North"_s));
    QTRY_VERIFY(!acts().isBusy(account(u"North"_s)));
    QVERIFY(acts().failure(account(u"North"_s)));
    look();
}

void TestNoLeaks::whatThePersonTakesAway()
{
    m_window->main.dialogs().signOut(account(u"Kitchen"_s));
    look();
    QVERIFY(answer(u"Sign out"_s));
    QTRY_VERIFY(!m_window->context.service().accountNamed(u"Kitchen"_s)->tokens);
    m_window->main.dialogs().remove(account(u"North"_s));
    look();
    QVERIFY(answer(u"Remove"_s));
    QTRY_VERIFY(account(u"North"_s).isNull());
    m_window->main.showPracticePage();
    look();
    m_window->main.close(); // writes the settings
}

int TestNoLeaks::run(const QStringList &arguments, const QByteArray &input)
{
    CliProcess process(arguments + QStringList{u"--verbose"_s});
    const int code = process.run(input);
    append(u"commands.log"_s, process.out() + process.err());
    m_stage.learn();
    return code;
}

/** The one command that prints a secret: on its standard output, and nowhere else. */
QByteArray TestNoLeaks::token(const QString &name)
{
    CliProcess process({u"token"_s, name, u"--verbose"_s});
    const int code = process.run();
    append(u"commands.log"_s, process.err());
    m_stage.learn();
    return code == 0 ? process.out() : QByteArray();
}

void TestNoLeaks::commands()
{
    const auto add = [this](const QString &provider, const QString &name, qsizetype client) {
        return QStringList{u"add"_s, provider, name, u"--client-id"_s, m_stage.clientId(client)};
    };
    QCOMPARE(run(add(u"sierra-test"_s, u"South"_s, 0), wrongSecret), 0);
    QCOMPARE(run({u"renew"_s, u"South"_s}), 6);
    QCOMPARE(run({u"remove"_s, u"South"_s}), 0);
    QCOMPARE(run(add(u"sierra-test"_s, u"South"_s, 0), m_stage.secret(0).toUtf8()), 0);
    QCOMPARE(run(add(u"apicbase-test"_s, u"Tavern"_s, 2), m_stage.secret(2).toUtf8()), 0);
    m_stage.behaviour().denyConsent = true;
    QCOMPARE(run({u"sign-in"_s, u"Tavern"_s}), 6);
    m_stage.behaviour() = {};
    m_stage.behaviour().fault = Fault::NotJson;
    QVERIFY(run({u"sign-in"_s, u"Tavern"_s}) != 0);
    m_stage.behaviour() = {};
    for (const QString &name : {u"South"_s, u"Tavern"_s}) {
        QCOMPARE(run({u"sign-in"_s, name}), 0);
        QVERIFY(!m_stage.scan().find(token(name)).isEmpty()); // what it prints is known
        QCOMPARE(run({u"renew"_s, name}), 0);
        QCOMPARE(run({u"introspect"_s, name, u"--json"_s}), 0);
        m_stage.behaviour().fault = Fault::ServerError;
        QVERIFY(run({u"renew"_s, name, u"--json"_s}) != 0);
        m_stage.behaviour() = {};
    }
    QCOMPARE(run({u"list"_s, u"--json"_s}), 0);
    QCOMPARE(run({u"doctor"_s}), 0);
    QCOMPARE(run({u"sign-out"_s, u"Tavern"_s}), 0);
    QCOMPARE(run({u"remove"_s, u"Tavern"_s, u"--json"_s}), 0);
}

void TestNoLeaks::theProgramByItself()
{
    AppContext beside(AppOptions{.profile = u"practice"_s});
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"G_MESSAGES_DEBUG"_s, u"all"_s); // GLib prints on the standard output, which `token` needs for itself
    environment.insert(u"G_DBUS_DEBUG"_s, u"all"_s);
    program.setProcessEnvironment(environment);
    program.setStandardOutputFile(outputFile(u"program.out"_s));
    program.setStandardErrorFile(outputFile(u"program.err"_s));
    program.start(QStringLiteral(GUI_PROGRAM), {u"--profile"_s, u"practice"_s, u"--practice"_s, u"--unattended"_s, outputFile(u"screens"_s)});
    const qsizetype before = m_stage.scan().planted();
    const auto learn = [&](const QString &entry) {
        using Value = std::optional<StoredSecret>;
        const auto read = await<Value>([&](QObject *context, Callback<Value> done) { beside.secrets().read(entry, context, done); });
        if (read && *read)
            m_stage.scan().plant(entry, (*read)->value.reveal().toByteArray());
    };
    const auto learnAll = [&] {
        const QList<Account> accounts = beside.service().accounts();
        for (const Account &account : accounts) {
            learn(account.accessName());
            learn(account.refreshName());
        }
    };
    while (program.state() != QProcess::NotRunning) {
        learnAll();
        QTest::qWait(50);
    }
    learnAll();
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(m_stage.scan().planted() >= before + 3); // two access tokens and a refresh token at the least
}

void TestNoLeaks::nothingLeaked()
{
    look();
    m_window->main.hide();
    qInstallMessageHandler(m_before);
    ::dup2(terminal, STDERR_FILENO);
    const LeakScan &scan = m_stage.scan();
    QVERIFY(scan.planted() > 30);
    QVERIFY(m_words.count() > 500);
    const QSet<QByteArray> processes = m_watch.seen();
    qInfo("%d secrets, %d texts of widgets, %d command lines and environments", int(scan.planted()), int(m_words.count()),
          int(processes.size()));
    QVERIFY(processes.size() > 20);

    QStringList leaks = scan.findInFiles(sessionFolder());
    for (const QByteArray &process : processes) {
        for (const QString &what : scan.find(process))
            leaks << "a process: "_L1 + what;
    }
    for (const QString &what : scan.find(m_words.all()))
        leaks << "a widget: "_L1 + what;
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    for (const auto &[name, value] : {std::pair{"QT_LOGGING_RULES", "*=true"}, {"QT_DEBUG_PLUGINS", "1"}, {"QT_FORCE_STDERR_LOGGING", "1"},
                                      {"QDBUS_DEBUG", "1"}})
        qputenv(name, value);
    qunsetenv("QT_FATAL_WARNINGS");
    installLogging();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tokenshelf"_s);
    QAccessible::setActive(true);
    TestNoLeaks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_noleaks.moc"
