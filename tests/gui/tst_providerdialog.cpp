// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/providerdialog.h"

#include "dialogs.h"
#include "gui/certificatefield.h"
#include "support/certificates.h"
#include "support/world.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>

using namespace Tokenshelf;

class TestProviderDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<World>();
        m_dialog = std::make_unique<ProviderDialog>(m_world->app());
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void namesBecomeFileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << u"OverDrive"_s << u"overdrive"_s;
        QTest::newRow("accents and blanks") << u"  Bibliothèque d'été 2 "_s << u"bibliotheque-d-ete-2"_s;
        QTest::newRow("nothing left") << u"書庫"_s << QString();
        QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
        QTest::newRow("long") << QString(100, u'a') << QString(40, u'a');
    }
    void namesBecomeFileNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, id);
        QCOMPARE(providerIdFor(name), id);
        part<QLineEdit>(*m_dialog, u"providerName"_s).setText(name);
        QCOMPARE(part<QLineEdit>(*m_dialog, u"providerId"_s).text(), id);
    }

    void aProviderIsWrittenAndOffered()
    {
        fill();
        part<QPlainTextEdit>(*m_dialog, u"scopes"_s).setPlainText(u"read  Look at things\n\nwrite\n"_s);
        QVERIFY(press(*m_dialog, u"save"_s));
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_dialog->addedProvider(), u"my-provider"_s);
        const auto provider = m_world->app().providers().provider(u"my-provider"_s);
        QVERIFY(provider);
        QCOMPARE(provider->grant, GrantType::AuthorizationCode);
        QCOMPARE(provider->scopes, QList<ScopeInfo>({{u"read"_s, u"Look at things"_s}, {u"write"_s, QString()}}));
        QVERIFY(provider->pkce);
        QVERIFY(QFile::exists(m_world->app().providers().folder() + u"/my-provider.json"_s));
    }

    void clientCredentialsNeedNoSignInAddress()
    {
        fill();
        auto &grant = part<QComboBox>(*m_dialog, u"grant"_s);
        grant.setCurrentIndex(grant.findData(int(GrantType::ClientCredentials)));
        QVERIFY(!part<QWidget>(*m_dialog, u"authorizationUrl"_s).isVisibleTo(m_dialog.get()));
        auto &authentication = part<QComboBox>(*m_dialog, u"authentication"_s);
        QCOMPARE(authentication.findData(int(ClientAuthentication::None)), -1); // RFC 6749 4.4: nobody would be asking
        authentication.setCurrentIndex(authentication.findData(int(ClientAuthentication::Basic)));
        QVERIFY(press(*m_dialog, u"save"_s));
        const auto provider = m_world->app().providers().provider(u"my-provider"_s);
        QVERIFY(provider);
        QCOMPARE(provider->clientAuthentication, ClientAuthentication::Basic);
        QVERIFY(provider->endpoints.authorization.isEmpty());
    }

    void whatIsWrongIsSaidWithKeyAndReason_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("no name") << u"providerName"_s << QString() << u"name"_s;
        QTest::newRow("token address in clear") << u"tokenUrl"_s << u"http://example.org/token"_s << u"endpoints.token"_s;
        QTest::newRow("no token address") << u"tokenUrl"_s << QString() << u"endpoints.token"_s;
        QTest::newRow("no sign-in address") << u"authorizationUrl"_s << QString() << u"endpoints.authorization"_s;
        QTest::newRow("a shipped name") << u"providerName"_s << u"Sierra"_s << u"sierra"_s;
    }
    void whatIsWrongIsSaidWithKeyAndReason()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const QString, said);
        fill();
        part<QLineEdit>(*m_dialog, field).setText(value);
        QVERIFY(press(*m_dialog, u"save"_s));
        const QString notice = words(*m_dialog, u"providerNotice"_s);
        QVERIFY2(notice.contains(said), qPrintable(notice));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!part<QLineEdit>(*m_dialog, u"revocationUrl"_s).text().isEmpty()); // nothing typed is lost
    }

    /** Security R44: of the file, the certificates alone. */
    void aCertificateOfOnesOwnIsKept_data()
    {
        QTest::addColumn<bool>("binary");
        QTest::newRow("PEM, with a key in it") << false;
        QTest::newRow("DER") << true;
    }
    void aCertificateOfOnesOwnIsKept()
    {
        QFETCH(const bool, binary);
        Certificates certificates;
        const QSslCertificate authority = certificates.authority();
        const QString path = m_world->folder() + "/authority.crt"_L1;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(binary ? authority.toDer() : certificates.selfSigned(u"IP:127.0.0.1"_s).key.toPem() + authority.toPem());
        file.close();
        fill();
        m_dialog->findChild<CertificateField *>()->readFile(path);
        QVERIFY(part<QLabel>(*m_dialog, u"certificate"_s).text().startsWith(u"Test authority alone, until "_s));
        QVERIFY(press(*m_dialog, u"save"_s));
        const auto provider = m_world->app().providers().provider(u"my-provider"_s);
        QVERIFY(provider);
        QCOMPARE(provider->authority, authority.toPem());
        QFile written(m_world->app().providers().folder() + "/my-provider.json"_L1);
        QVERIFY(written.open(QIODevice::ReadOnly) && !written.readAll().contains("PRIVATE KEY"));
    }

    void whatIsNoCertificateIsRefused()
    {
        QFile file(m_world->folder() + "/notes.crt"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing of the kind");
        file.close();
        m_dialog->findChild<CertificateField *>()->readFile(file.fileName());
        QVERIFY(words(*m_dialog, u"providerNotice"_s).contains(u"notes.crt holds no certificate"_s));
        Provider provider = m_world->app().providers().provider(u"sierra-test"_s).value();
        provider.id = u"wrong"_s;
        provider.authority = "nothing of the kind";
        QVERIFY(!m_world->app().providers().add(providerToJson(provider), u"wrong.json"_s));
    }

    /** Security R70: nothing is added before a person has seen where it sends secrets. */
    void aFileShowsItsServersBeforeItIsAdded()
    {
        Provider provider = m_world->app().providers().provider(u"apicbase"_s).value();
        provider.id = u"look-alike"_s;
        provider.name = u"Apicbase"_s;
        provider.redirectPath = u"/lookalike/"_s;
        provider.endpoints.token = u"https://api.apicbase.example:8443/oauth/token/"_s;
        provider.probes = {{u"First"_s, u"https://probes.example/api/"_s}};
        const QString path = m_world->folder() + "/theirs.json"_L1;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(providerToJson(provider)) > 0);
        file.close();

        m_dialog->addFile(path);
        auto *question = m_dialog->findChild<QMessageBox *>();
        QVERIFY(question);
        for (const QString &server : {u"app.apicbase.com"_s, u"api.apicbase.example:8443"_s, u"probes.example"_s, u"theirs.json"_s})
            QVERIFY2(question->informativeText().contains(server), qPrintable(question->informativeText()));
        QVERIFY(!m_world->app().providers().provider(provider.id));
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!m_world->app().providers().provider(provider.id));

        delete question;
        m_dialog->addFile(path);
        question = m_dialog->findChild<QMessageBox *>();
        QVERIFY(question->defaultButton() == question->button(QMessageBox::Cancel)); // Enter adds nothing
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QCOMPARE(m_dialog->addedProvider(), provider.id);
        QVERIFY(m_world->app().providers().provider(provider.id));
    }

    void aFileThatIsNoneIsRefusedAtOnce()
    {
        QFile file(m_world->folder() + "/wrong.json"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();
        m_dialog->addFile(file.fileName());
        QVERIFY(!m_dialog->findChild<QMessageBox *>());
        QVERIFY(words(*m_dialog, u"providerNotice"_s).contains(u"wrong.json"_s));
    }

    /** Security R36: names that differ in digits alone give paths that differ too. */
    void eachGetsARedirectPathOfItsOwn()
    {
        QStringList paths;
        for (const QString &name : {u"Till 1"_s, u"Till 2"_s, u"Apicbase 2"_s, u"42"_s, u"43"_s}) {
            ProviderDialog dialog(m_world->app());
            dialog.show();
            part<QLineEdit>(dialog, u"providerName"_s).setText(name);
            part<QLineEdit>(dialog, u"authorizationUrl"_s).setText(u"https://example.org/oauth/authorize/"_s);
            part<QLineEdit>(dialog, u"tokenUrl"_s).setText(u"https://example.org/oauth/token/"_s);
            QVERIFY(press(dialog, u"save"_s));
            QVERIFY2(!dialog.addedProvider().isEmpty(), qPrintable(words(dialog, u"providerNotice"_s)));
            paths << m_world->app().providers().provider(dialog.addedProvider())->redirectPath;
        }
        QCOMPARE(paths, QStringList({u"/till/"_s, u"/xtill/"_s, u"/xapicbase/"_s, u"/custom/"_s, u"/xcustom/"_s}));
    }

    void wrongFilesOfOnesOwnAreListed()
    {
        QFile broken(m_world->app().providers().folder() + u"/broken.json"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"format\": 1, \"id\": \"broken\", \"nonsense\": true}");
        broken.close();
        m_world->app().providers().load();
        ProviderDialog dialog(m_world->app());
        dialog.show();
        const QString said = words(dialog, u"fileProblem"_s);
        QVERIFY2(said.contains(u"broken.json"_s), qPrintable(said));
    }

private:
    void fill()
    {
        part<QLineEdit>(*m_dialog, u"providerName"_s).setText(u"My Provider"_s);
        part<QLineEdit>(*m_dialog, u"authorizationUrl"_s).setText(u"https://example.org/oauth/authorize/"_s);
        part<QLineEdit>(*m_dialog, u"tokenUrl"_s).setText(u"https://example.org/oauth/token/"_s);
        part<QLineEdit>(*m_dialog, u"revocationUrl"_s).setText(u"https://example.org/oauth/revoke_token/"_s);
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<ProviderDialog> m_dialog;
};

QTEST_MAIN(TestProviderDialog)
#include "tst_providerdialog.moc"
