// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practicepage.h"

#include "dialogs.h"
#include "gui/behaviourform.h"
#include "gui/copier.h"
#include "gui/formparts.h"
#include "gui/practicelogmodel.h"
#include "support/world.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMimeData>
#include <QSpinBox>
#include <QTableView>
#include <QTcpServer>

using namespace Tokenshelf;

class TestPracticePage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<World>();
        m_log = std::make_unique<PracticeLogModel>(m_world->practice());
        m_page = std::make_unique<PracticePage>(m_world->practice(), *m_log, m_copier);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void showsWhereItIs()
    {
        QVERIFY(isOffered(*m_page, u"practiceBanner"_s));
        const QString port = QString::number(m_world->practice().sierra().port());
        bool shown = false;
        for (const CopyRow *row : m_page->findChildren<CopyRow *>())
            shown = shown || row->text() == u"http://127.0.0.1:"_s + port + u"/iii/sierra-api"_s;
        QVERIFY(shown);
    }

    void switchesOffAndOnAgain()
    {
        QTcpServer taken;
        taken.listen(QHostAddress::LocalHost, PracticeServer::defaultPort); // or somebody else has it: busy in both cases
        QVERIFY(press(*m_page, u"practiceToggle"_s));
        QVERIFY(!m_world->practice().isRunning());
        QVERIFY(press(*m_page, u"practiceToggle"_s));
        QVERIFY(!m_world->practice().isRunning());
        QVERIFY(words(*m_page, u"practiceNotice"_s).contains(QString::number(PracticeServer::defaultPort)));
        QVERIFY(press(*m_page, u"otherPorts"_s));
        QVERIFY(m_world->practice().isRunning());
        QVERIFY(words(*m_page, u"practiceNotice"_s).isEmpty());
    }

    void everySwitchChangesOneThingAndBack()
    {
        Behaviour &behaviour = m_world->practice().behaviour();
        const QList<QCheckBox *> boxes = m_page->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 16); // one for each bool of Behaviour
        QList<Behaviour> seen;
        for (QCheckBox *box : boxes) {
            QVERIFY2(!box->isChecked(), qPrintable(box->text())); // all usual at first
            box->click();
            QVERIFY2(behaviour != Behaviour(), qPrintable(box->text()));
            QVERIFY2(!seen.contains(behaviour), qPrintable(box->text()));
            seen << behaviour;
            box->click();
            QVERIFY2(behaviour == Behaviour(), qPrintable(box->text()));
        }
    }

    void everyChoiceIsObeyed()
    {
        Behaviour &behaviour = m_world->practice().behaviour();
        auto *form = m_page->findChild<BehaviourForm *>();
        int choices = 0;
        for (QComboBox *box : form->findChildren<QComboBox *>()) {
            const int usual = box->currentIndex();
            QVERIFY(usual >= 0);
            QList<Behaviour> seen;
            for (int index = 0; index < box->count(); ++index) {
                box->setCurrentIndex(index);
                QVERIFY2(!seen.contains(behaviour), qPrintable(box->itemText(index)));
                seen << behaviour;
                ++choices;
            }
            box->setCurrentIndex(usual);
        }
        QCOMPARE(choices, 15 + 4 + 2 + 3 + 2 + 3);
        for (QSpinBox *box : form->findChildren<QSpinBox *>()) {
            const int usual = box->value();
            box->setValue(usual == 7 ? 8 : 7);
            QVERIFY(behaviour != Behaviour());
            box->setValue(usual);
        }
        QVERIFY(behaviour == Behaviour());
    }

    void backToUsual()
    {
        for (QCheckBox *box : m_page->findChildren<QCheckBox *>())
            box->setChecked(true);
        QVERIFY(press(*m_page, u"resetBehaviour"_s));
        QVERIFY(m_world->practice().behaviour() == Behaviour());
        for (QCheckBox *box : m_page->findChildren<QCheckBox *>())
            QVERIFY2(!box->isChecked(), qPrintable(box->text()));
    }

    void everyRequestIsLogged()
    {
        auto &view = part<QTableView>(*m_page, u"practiceLog"_s);
        const Result<QUuid> account = m_world->add(m_world->draft(u"sierra-test"_s, u"Branch"_s));
        VERIFY_RESULT(account);
        VERIFY_RESULT(m_world->renew(*account));
        QCOMPARE(view.model()->rowCount(), 1);
        QCOMPARE(cell(view, PracticeLogModel::Status), u"200"_s);
        QVERIFY(cell(view, PracticeLogModel::Request).contains(u"/token"_s));
        QVERIFY(cell(view, PracticeLogModel::Remark).isEmpty());
        m_world->practice().behaviour().refuseSecret = true;
        QVERIFY(!m_world->renew(*account));
        QCOMPARE(cell(view, PracticeLogModel::Status), u"401"_s);
        QVERIFY(!cell(view, PracticeLogModel::Remark).isEmpty());
        m_page = std::make_unique<PracticePage>(m_world->practice(), *m_log, m_copier); // opened after the deed
        QCOMPARE(part<QTableView>(*m_page, u"practiceLog"_s).model()->rowCount(), 2);
        QVERIFY(press(*m_page, u"clearLog"_s));
        QCOMPARE(m_log->rowCount(), 0);
    }

    void allTokensExpireAtOnce()
    {
        const Result<QUuid> account = m_world->add(m_world->draft(u"apicbase-test"_s, u"Library"_s));
        VERIFY_RESULT(account);
        VERIFY_RESULT(m_world->signIn(*account));
        QVERIFY(m_world->introspect(*account)->active);
        QVERIFY(press(*m_page, u"expireAll"_s));
        QVERIFY(!m_world->introspect(*account)->active);
        VERIFY_RESULT(m_world->renew(*account));
        QVERIFY(press(*m_page, u"forgetAll"_s));
        QVERIFY(!m_world->renew(*account));
    }

    void secretsAreCopiedAsSecrets()
    {
        QVERIFY(press(*m_page, u"copySecret"_s));
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QCOMPARE(part<QAbstractButton>(*m_page, u"copySecret"_s).text(), u"Copied"_s);
        QCOMPARE(data->data(u"text/plain"_s), m_world->practice().clients().constFirst().clientSecret.reveal().toByteArray());
    }

    void theModelKeepsItsPromises()
    {
        PracticeLogModel model(m_world->practice());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int number = 0; number < PracticeLogModel::most + 5; ++number)
            model.add({QDateTime::currentDateTimeUtc(), u"Sierra"_s, u"GET /"_s + QString::number(number), 200, {}});
        QCOMPARE(model.rowCount(), PracticeLogModel::most);
        QCOMPARE(model.index(0, PracticeLogModel::Request).data().toString(), u"GET /5"_s);
        model.add({QDateTime::currentDateTimeUtc(), u"Sierra"_s, u"GET /"_s, 0, u"\u001b[31m<b>remark</b>\u202e"_s});
        const QModelIndex remark = model.index(model.rowCount() - 1, PracticeLogModel::Remark);
        QVERIFY(!remark.data().toString().contains(QChar(0x202e)));
        QVERIFY(!remark.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

private:
    /** Of the last row. */
    static QString cell(const QTableView &view, int column)
    {
        return view.model()->index(view.model()->rowCount() - 1, column).data().toString();
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<PracticeLogModel> m_log;
    Copier m_copier;
    std::unique_ptr<PracticePage> m_page;
};

QTEST_MAIN(TestPracticePage)
#include "tst_practicepage.moc"
