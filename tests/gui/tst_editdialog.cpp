// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editdialog.h"

#include "dialogs.h"
#include "gui/secretlineedit.h"
#include "support/world.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>

using namespace Tokenshelf;

class TestEditDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<World>();
        const Result<QUuid> added = m_world->add(m_world->draft(u"sierra-test"_s, u"Branch"_s));
        VERIFY_RESULT(added);
        m_account = *added;
        VERIFY_RESULT(m_world->renew(m_account));
        open();
    }
    void cleanup() { m_dialog.reset(); }

    void showsWhatIsSaved()
    {
        QCOMPARE(part<QLineEdit>(*m_dialog, u"accountName"_s).text(), u"Branch"_s);
        QCOMPARE(part<QLineEdit>(*m_dialog, u"clientId"_s).text(), client().clientId);
        QVERIFY(part<SecretLineEdit>(*m_dialog, u"clientSecret"_s).text().isEmpty()); // the saved secret is not even read
    }

    void everythingIsChangedAtOnce()
    {
        part<QLineEdit>(*m_dialog, u"accountName"_s).setText(u" Main library "_s);
        part<QLineEdit>(*m_dialog, u"tags"_s).setText(u"north,  late shift , north,"_s);
        part<QCheckBox>(*m_dialog, u"autoRenew"_s).setChecked(true);
        part<QPlainTextEdit>(*m_dialog, u"notes"_s).setPlainText(u"Ask Maria"_s);
        part<QCheckBox>(*m_dialog, u"expires"_s).setChecked(true);
        part<QDateEdit>(*m_dialog, u"expiryDate"_s).setDate(QDate(2031, 5, 6));
        save();
        const auto account = m_world->service().account(m_account);
        QCOMPARE(account->name, u"Main library"_s);
        QCOMPARE(account->tags, QStringList({u"north"_s, u"late shift"_s}));
        QVERIFY(account->autoRenew);
        QVERIFY(account->tokens);
        QCOMPARE(client().notes, u"Ask Maria"_s);
        QCOMPARE(client().expires, QDate(2031, 5, 6));
        VERIFY_RESULT(m_world->renew(m_account)); // the secret is what it was
    }

    void anotherHostWantsTheSecretAgain()
    {
        part<QLineEdit>(*m_dialog, u"server"_s).setText(u"http://127.0.0.1:9/iii/sierra-api"_s);
        QVERIFY(press(*m_dialog, u"save"_s));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(words(*m_dialog, u"credentialNotices"_s).contains(u"again"_s));
        QVERIFY(!client().base.contains(u":9/"_s));
        part<SecretLineEdit>(*m_dialog, u"clientSecret"_s).setText(u"the new secret"_s);
        save();
        QVERIFY(client().base.contains(u":9/"_s));
        QVERIFY(!m_world->service().account(m_account)->tokens); // they were the old server's
    }

    void aNewSecretIsUsed()
    {
        part<SecretLineEdit>(*m_dialog, u"clientSecret"_s).setText(u"not the right one"_s);
        save();
        QVERIFY(!m_world->renew(m_account));
        open();
        part<SecretLineEdit>(*m_dialog, u"clientSecret"_s)
            .setText(QString::fromUtf8(m_world->draft(u"sierra-test"_s, {}).clientSecret.reveal()));
        save();
        VERIFY_RESULT(m_world->renew(m_account));
    }

    void anEmptyNameIsRefusedAndNothingIsLost()
    {
        part<QLineEdit>(*m_dialog, u"accountName"_s).clear();
        part<QLineEdit>(*m_dialog, u"tags"_s).setText(u"kept"_s);
        QVERIFY(press(*m_dialog, u"save"_s));
        QTRY_VERIFY(!words(*m_dialog, u"saveNotice"_s).isEmpty());
        QCOMPARE(part<QLineEdit>(*m_dialog, u"tags"_s).text(), u"kept"_s);
        part<QLineEdit>(*m_dialog, u"accountName"_s).setText(u"Named"_s);
        save();
        QCOMPARE(m_world->service().account(m_account)->name, u"Named"_s);
    }

    void closingAsksOnlyWhenSomethingWasTyped()
    {
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
        open();
        part<QPlainTextEdit>(*m_dialog, u"notes"_s).setPlainText(u"typed"_s);
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<QMessageBox *>());
    }

    /** Security R78. */
    void whatAnotherWindowChangedStays()
    {
        EditDialog other(m_world->app(), m_account);
        other.show();
        part<QPlainTextEdit>(other, u"notes"_s).setPlainText(u"Ask Maria"_s);
        QVERIFY(press(other, u"save"_s));
        QTRY_COMPARE(other.result(), int(QDialog::Accepted));
        part<QLineEdit>(*m_dialog, u"tags"_s).setText(u"north"_s);
        save();
        QCOMPARE(client().notes, u"Ask Maria"_s);
        QCOMPARE(m_world->service().account(m_account)->tags, QStringList{u"north"_s});
    }

    void whatBothChangedIsToldOnce()
    {
        EditDialog other(m_world->app(), m_account);
        other.show();
        part<QPlainTextEdit>(other, u"notes"_s).setPlainText(u"Ask Maria"_s);
        part<QLineEdit>(other, u"tags"_s).setText(u"south"_s);
        QVERIFY(press(other, u"save"_s));
        QTRY_COMPARE(other.result(), int(QDialog::Accepted));
        part<QPlainTextEdit>(*m_dialog, u"notes"_s).setPlainText(u"Ask Paul"_s);
        QVERIFY(press(*m_dialog, u"save"_s));
        QTRY_VERIFY(words(*m_dialog, u"saveNotice"_s).contains(u"has changed this too: notes."_s));
        QCOMPARE(client().notes, u"Ask Maria"_s);
        save(); // whoever saves again means it
        QCOMPARE(client().notes, u"Ask Paul"_s);
        QCOMPARE(m_world->service().account(m_account)->tags, QStringList{u"south"_s}); // nobody spoke of that
    }

    void anAccountThatIsGoneIsSaid()
    {
        EditDialog dialog(m_world->app(), QUuid::createUuid());
        dialog.show();
        QVERIFY(!words(dialog, u"saveNotice"_s).isEmpty());
        QVERIFY(!isOffered(dialog, u"save"_s));
    }

private:
    void open()
    {
        m_dialog = std::make_unique<EditDialog>(m_world->app(), m_account);
        m_dialog->show();
    }
    void save()
    {
        QVERIFY(press(*m_dialog, u"save"_s));
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    }
    Client client() const { return *m_world->service().client(m_world->service().account(m_account)->clientId); }

    std::unique_ptr<World> m_world;
    std::unique_ptr<EditDialog> m_dialog;
    QUuid m_account;
};

QTEST_MAIN(TestEditDialog)
#include "tst_editdialog.moc"
