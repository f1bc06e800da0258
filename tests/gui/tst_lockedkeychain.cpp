// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adddialogtest.h"
#include "gui/signindialog.h"
#include "support/keyring.h"
#include "support/privatesession.h"

#include <QApplication>

using namespace Tokenshelf;

/** A password store that is locked in the middle of the work: nothing typed or signed in is lost, and it goes on once it is unlocked. */
class TestLockedKeychain : public AddDialogTest
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<World>();
        AppOptions options = m_world->options();
        options.sessionOnly = false;
        m_context = std::make_unique<AppContext>(options);
        openOver(*m_context);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_context.reset();
    }

    void addingGoesOnWhenItIsUnlocked()
    {
        fillSierra();
        QVERIFY(press(*m_dialog, u"next"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"save"_s));
        QVERIFY(Keyring::lock());
        QVERIFY(press(*m_dialog, u"save"_s));
        QTRY_VERIFY(isOffered(*m_dialog, u"keychainRetry"_s));
        QVERIFY2(words(*m_dialog, u"saveNotice"_s).contains(u"Nothing was lost"_s), qPrintable(words(*m_dialog, u"saveNotice"_s)));
        QVERIFY(m_context->service().accounts().isEmpty());
        QVERIFY(Keyring::unlock());
        QVERIFY(press(*m_dialog, u"keychainRetry"_s));
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        QVERIFY(m_context->service().account(m_dialog->addedAccount())->tokens); // what was tried out is what was saved
    }

    void aSignInIsKeptUntilItIsUnlocked()
    {
        AccountService &service = m_context->service();
        const auto id = await<QUuid>([&](QObject *context, Callback<QUuid> done) {
            service.add(m_world->draft(u"apicbase-test"_s, u"Branch"_s), std::nullopt, context, done);
        });
        VERIFY_RESULT(id);
        const auto draft = await<Draft>([&](QObject *context, Callback<Draft> done) { service.draftOf(*id, context, done); });
        VERIFY_RESULT(draft);
        SignInDialog dialog(*m_context, *draft, [this](const QUrl &url) {
            m_world->browse(url);
            return true;
        });
        dialog.show();
        QVERIFY(press(dialog, u"openBrowser"_s));
        QTRY_VERIFY(isOffered(dialog, u"save"_s));
        QVERIFY(Keyring::lock());
        QVERIFY(press(dialog, u"save"_s));
        QTRY_VERIFY(isOffered(dialog, u"keychainRetry"_s));
        QVERIFY(dialog.isVisible());
        QVERIFY(Keyring::unlock());
        QVERIFY(press(dialog, u"keychainRetry"_s));
        QTRY_VERIFY(service.account(*id)->tokens);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    }

private:
    std::unique_ptr<AppContext> m_context;
};

int main(int argc, char **argv)
{
    PrivateSession::ensure(argc, argv, PrivateSession::Kind::Unlocked);
    QApplication application(argc, argv);
    TestLockedKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lockedkeychain.moc"
