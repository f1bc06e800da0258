// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
#include "practice/practiceserver.h"

#include <QClipboard>
#include <QMessageBox>
#include <QRadioButton>
#include <QTabWidget>

#include <unistd.h>

namespace Tokenshelf {

/**
 * The program's windows in a process of their own, used as a person would on lines from the standard input: an act and its arguments, parted
 * by tabs.
 */
class DumpSubject
{
public:
    DumpSubject() { m_main.show(); }

    /** Until the input ends. Each act is answered by "done" or "failed". */
    void run()
    {
        say("done"); // the windows are there
        while (const auto line = nextLine())
            say(act(line->split(u'\t')) ? "done" : "failed");
    }

private:
    using Arguments = QStringList;

    bool act(const Arguments &words)
    {
        const QHash<QString, bool (DumpSubject::*)(const Arguments &)> acts{
            {u"discard"_s, &DumpSubject::discard}, {u"sierra"_s, &DumpSubject::addSierra},
            {u"apicbase"_s, &DumpSubject::addApicbase}, {u"paste"_s, &DumpSubject::startPasting},
            {u"answer"_s, &DumpSubject::pasteCode}, {u"import"_s, &DumpSubject::import},
            {u"reveal"_s, &DumpSubject::reveal}, {u"mask"_s, &DumpSubject::mask},
            {u"copy"_s, &DumpSubject::copy}, {u"clear"_s, &DumpSubject::clear},
            {u"foreign"_s, &DumpSubject::copyOther}, {u"renew"_s, &DumpSubject::renew},
            {u"ask"_s, &DumpSubject::introspect}, {u"probe"_s, &DumpSubject::probe},
            {u"secret"_s, &DumpSubject::changeSecret}, {u"refused"_s, &DumpSubject::refusedSignIn},
            {u"stopped"_s, &DumpSubject::stoppedSignIn}, {u"leave"_s, &DumpSubject::signOut},
            {u"remove"_s, &DumpSubject::remove}, {u"hide"_s, &DumpSubject::hide}};
        const auto named = acts.value(words.first());
        return named && (this->*named)(words.mid(1));
    }

    /** Of the dialogs that are shown, the one of that kind. */
    template <class D> D *dialog() const
    {
        const auto found = m_main.findChildren<D *>();
        for (D *one : found) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    template <class F> static bool until(const F &condition) { return QTest::qWaitFor(condition, 20'000); }
    QUuid account(const QString &name) { return m_context.service().accountNamed(name).value_or(Account{}).id; }
    bool settled(const QString &name) { return !m_main.findChildren<QMessageBox *>().size() && !m_acts.isBusy(account(name)); }

    bool answer(const QString &act) const
    {
        if (!until([this] { return dialog<QMessageBox>() != nullptr; }))
            return false;
        const auto buttons = dialog<QMessageBox>()->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text().remove(u'&') != act)
                continue;
            button->click();
            return until([this] { return !dialog<QMessageBox>(); });
        }
        return false;
    }

    QPointer<AddDialog> typeInto(const QString &provider, const Arguments &words) // name, client id, secret, server
    {
        m_main.dialogs().add(provider);
        const QPointer<AddDialog> add = dialog<AddDialog>();
        part<QLineEdit>(*add, u"accountName"_s).setText(words.at(0));
        part<QLineEdit>(*add, u"clientId"_s).setText(words.at(1));
        auto &secret = part<SecretLineEdit>(*add, u"clientSecret"_s);
        secret.setFocus();
        QTest::keyClicks(&secret, words.at(2));
        secret.setRevealed(true);
        secret.setRevealed(false);
        if (words.size() > 3)
            part<QLineEdit>(*add, u"server"_s).setText(words.at(3));
        return add;
    }
    bool save(const QPointer<AddDialog> &add) const
    {
        return until([&] { return isOffered(*add, u"save"_s); }) && press(*add, u"save"_s) && until([&] { return !add; });
    }

    bool discard(const Arguments &words)
    {
        const QPointer<AddDialog> add = typeInto(u"apicbase-test"_s, words);
        add->reject();
        return answer(u"Close without saving"_s) && until([&] { return !add; });
    }
    bool addSierra(const Arguments &words)
    {
        const QPointer<AddDialog> add = typeInto(u"sierra-test"_s, words);
        return press(*add, u"next"_s) && save(add);
    }
    bool addApicbase(const Arguments &words)
    {
        const QPointer<AddDialog> add = typeInto(u"apicbase-test"_s, words);
        return press(*add, u"next"_s) && press(*add, u"openBrowser"_s) && save(add);
    }
    bool startPasting(const Arguments &words)
    {
        const QPointer<AddDialog> add = typeInto(u"apicbase-test"_s, words);
        part<QRadioButton>(*add, u"redirectPaste"_s).setChecked(true);
        return press(*add, u"next"_s) && press(*add, u"openBrowser"_s);
    }
    bool pasteCode(const Arguments &words)
    {
        const QPointer<AddDialog> add = dialog<AddDialog>();
        auto &field = part<SecretLineEdit>(*add, u"pastedCode"_s);
        QApplication::clipboard()->setText(words.at(0));
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QApplication::clipboard()->setText(u"something else by now"_s);
        return press(*add, u"submitCode"_s) && save(add);
    }
    bool import(const Arguments &words) // account, access token, refresh token
    {
        m_main.dialogs().importTokens(account(words.at(0)));
        const QPointer<ImportDialog> import = dialog<ImportDialog>();
        part<SecretLineEdit>(*import, u"accessToken"_s).setText(words.at(1));
        part<SecretLineEdit>(*import, u"refreshToken"_s).setText(words.at(2));
        return press(*import, u"check"_s) && until([&] { return isOffered(*import, u"save"_s); }) && press(*import, u"save"_s)
               && until([&] { return !import; });
    }

    bool openTab(const QString &name, int tab)
    {
        m_main.showAccount(account(name));
        m_main.page()->findChild<QTabWidget *>()->setCurrentIndex(tab);
        return true;
    }
    bool reveal(const Arguments &words)
    {
        openTab(words.at(0), 2);
        const QString masked = part<QLabel>(m_main, u"token"_s).text();
        return press(m_main, u"showToken"_s) && until([&] { return part<QLabel>(m_main, u"token"_s).text() != masked; });
    }
    bool mask(const Arguments &)
    {
        m_main.page()->hideValues();
        return true;
    }
    bool copy(const Arguments &words) // account, format
    {
        m_acts.copy(account(words.at(0)), TokenFormat(words.at(1).toInt()));
        return until([&] { return m_acts.copier().holdsSecret() && settled(words.at(0)); });
    }
    bool clear(const Arguments &)
    {
        m_acts.copier().clear();
        return !m_acts.copier().holdsSecret();
    }
    bool copyOther(const Arguments &)
    {
        QApplication::clipboard()->setText(u"something else"_s);
        return until([this] { return !m_acts.copier().holdsSecret(); });
    }
    bool renew(const Arguments &words) // account, whether it has to be confirmed
    {
        m_acts.renew(account(words.at(0)));
        return (words.size() == 1 || answer(u"Renew"_s)) && until([&] { return settled(words.at(0)); });
    }
    bool introspect(const Arguments &words)
    {
        openTab(words.at(0), 1);
        m_acts.introspect(account(words.at(0)));
        return until([&] { return settled(words.at(0)); });
    }
    bool probe(const Arguments &words)
    {
        openTab(words.at(0), 3);
        return press(m_main, u"sendProbe"_s) && until([&] { return !part<QLabel>(m_main, u"probeResult"_s).text().isEmpty(); });
    }
    bool changeSecret(const Arguments &words) // account, secret
    {
        m_main.dialogs().edit(account(words.at(0)));
        const QPointer<EditDialog> edit = dialog<EditDialog>();
        QTest::keyClicks(&part<SecretLineEdit>(*edit, u"clientSecret"_s), words.at(1));
        return press(*edit, u"save"_s) && until([&] { return !edit; });
    }
    QPointer<SignInDialog> signIn(const Arguments &words)
    {
        m_main.dialogs().signIn(account(words.at(0)));
        until([this] { return dialog<SignInDialog>() != nullptr; });
        const QPointer<SignInDialog> signIn = dialog<SignInDialog>();
        return signIn && press(*signIn, u"openBrowser"_s) ? signIn : nullptr;
    }
    bool refusedSignIn(const Arguments &words)
    {
        const QPointer<SignInDialog> attempt = signIn(words);
        if (!attempt || !until([&] { return isOffered(*attempt, u"tryAgain"_s); }))
            return false;
        attempt->reject();
        return until([&] { return !attempt; });
    }
    bool stoppedSignIn(const Arguments &words)
    {
        const QPointer<SignInDialog> attempt = signIn(words);
        if (!attempt || !until([&] { return isOffered(*attempt, u"save"_s); }))
            return false;
        attempt->reject(); // with tokens that nobody wanted
        if (dialog<QMessageBox>() && !answer(u"Close without saving"_s))
            return false;
        return until([&] { return !attempt; });
    }
    bool signOut(const Arguments &words)
    {
        m_main.dialogs().signOut(account(words.at(0)));
        return answer(u"Sign out"_s) && until([&] { return !m_context.service().account(account(words.at(0)))->tokens; });
    }
    bool remove(const Arguments &words)
    {
        m_main.dialogs().remove(account(words.at(0)));
        return answer(u"Remove"_s) && until([&] { return account(words.at(0)).isNull(); });
    }
    bool hide(const Arguments &)
    {
        m_main.hide();
        return true;
    }

    /** Kept nowhere but in the line itself, while the windows live on. */
    static std::optional<QString> nextLine()
    {
        QByteArray line;
        for (;;) {
            char byte = 0;
            const ssize_t got = ::read(STDIN_FILENO, &byte, 1);
            if (got == 0)
                return std::nullopt;
            if (got == 1 && byte == '\n')
                return QString::fromUtf8(line);
            if (got == 1)
                line += byte;
            else
                QTest::qWait(10);
        }
    }
    static void say(const char *word)
    {
        const QByteArray line = QByteArray(word) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
            std::exit(3);
    }

    AppContext m_context{AppOptions{}};
    PracticeServer m_noServer; ///< which stays off: the server's copies of the secrets are in another process
    Settings m_settings{m_context.options().configFolder};
    MainWindow m_main{m_context, m_noServer, m_settings};
    TokenActs &m_acts = m_main.acts();
};

} // namespace Tokenshelf
