// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quitsignals.h"

#include "adddialogtest.h"
#include "gui/copier.h"

#include <QApplication>
#include <QClipboard>

#include <csignal>

using namespace Tokenshelf;

/** The end of a desktop session ends the program in time and takes a copied secret away, whatever is open. */
class TestQuitSignals : public AddDialogTest
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { m_dialog.reset(); }

    void endsTheProgram_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<bool>("typed");
        QTest::newRow("SIGTERM") << SIGTERM << false;
        QTest::newRow("SIGHUP") << SIGHUP << false;
        QTest::newRow("SIGINT") << SIGINT << false;
        QTest::newRow("SIGTERM, something was typed") << SIGTERM << true;
    }
    void endsTheProgram()
    {
        QFETCH(const int, signal);
        QFETCH(const bool, typed);
        const QuitSignals watch;
        connect(&watch, &QuitSignals::asked, qApp, [] {
            QApplication::closeAllWindows();
            QCoreApplication::exit(0);
        });
        Copier copier;
        copier.copySecret(Secret("a copied secret"), u"Branch"_s);
        if (typed) {
            m_dialog->chooseProvider(u"sierra"_s);
            fillCredentials(u"key"_s, {}); // closing would ask
        }
        constexpr int late = 99;
        QTimer::singleShot(0, m_dialog.get(), [signal] { ::raise(signal); });
        QTimer::singleShot(std::chrono::seconds(5), m_dialog.get(), [] { QCoreApplication::exit(late); });
        QCOMPARE(QApplication::exec(), 0);
        QCOMPARE(QApplication::clipboard()->text(), QString());
    }
};

QTEST_MAIN(TestQuitSignals)
#include "tst_quitsignals.moc"
