// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
#include "leakscenario.h"

#include <QMessageBox>
#include <QRadioButton>
#include <QTabWidget>

using namespace Tokenshelf;

/** Everything that a person does in the windows leaves no secret in any file, file name, setting, log or widget. */
class TestNoLeaks : public LeakScenario
{
    Q_OBJECT

private slots:
    void initTestCase() { openLog(); }
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
    void nothingLeaked();

private:
    /** The program's own parts, with the keychain and the folders that the commands have too. */
    struct Window
    {
        explicit Window(PracticeServer &practice, const QString &profile = {})
            : context(AppOptions{.profile = profile}), main(context, practice, settings)
        {
            main.show();
        }

        AppContext context;
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
    void pasteACode();

    std::unique_ptr<Window> m_window;
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
        const QLabel *label = &part<QLabel>(m_window->main, u"token"_s);
        const QString mask = label->text();
        QVERIFY(press(m_window->main, u"showToken"_s));
        QTRY_VERIFY(label->text() != mask);
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
    m_window->main.close(); // writes the settings
    Window practising(m_stage.practice(), u"practice"_s); // the page of the practice server is in such profiles alone
    practising.main.showPracticePage();
    look();
    practising.main.close();
}

void TestNoLeaks::nothingLeaked()
{
    m_window->main.hide();
    QVERIFY(m_stage.scan().planted() > 25);
    QVERIFY(m_words.count() > 500);
    search();
}

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    speakUp();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tokenshelf"_s);
    QAccessible::setActive(true);
    TestNoLeaks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_noleaks.moc"
