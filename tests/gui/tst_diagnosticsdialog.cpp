// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diagnosticsdialog.h"

#include "gui/aboutdialog.h"
#include "mainwindowtest.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <sys/stat.h>

using namespace Tokenshelf;

/** Help > Save diagnostics: everything is seen before it is saved, and it is saved for the person alone. */
class TestDiagnosticsDialog : public QObject
{
    Q_OBJECT

private slots:
    void theMenuShowsThemAll();
    void whatIsSeenIsWhatIsSaved();
    void aFileThatIsThereStays();
    void anOpenBusIsTold();

private:
    static QPushButton *saveButton(const DiagnosticsDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains("Save"_L1))
                return button;
        }
        return nullptr;
    }
    static bool says(const QDialog &dialog, QLatin1StringView words)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) { return label->text().contains(words); });
    }
};

void TestDiagnosticsDialog::theMenuShowsThemAll()
{
    Desk desk;
    desk.add(u"apicbase-test"_s, u"Ada's kitchen"_s, true);
    desk.show();
    for (QAction *action : desk.window.findChildren<QAction *>()) {
        if (action->text().contains("diagnostics"_L1))
            action->trigger();
    }
    auto *dialog = desk.window.findChild<DiagnosticsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *preview = dialog->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(preview->toPlainText().contains("\"renewals\""_L1));
    QVERIFY(preview->isReadOnly());
    for (const QString &word : {u"Ada"_s, QDir::homePath(), desk.world.folder(), u"127.0.0.1"_s, u"apicbase-test"_s})
        QVERIFY2(!preview->toPlainText().contains(word), qPrintable(word));
    QTest::mouseClick(saveButton(*dialog), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<QFileDialog *>());
    dialog->findChild<QFileDialog *>()->reject();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!desk.window.findChild<DiagnosticsDialog *>());
}

void TestDiagnosticsDialog::whatIsSeenIsWhatIsSaved()
{
    World world;
    DiagnosticsDialog dialog(world.app());
    QVERIFY(!saveButton(dialog)->isEnabled()); // not before it has been seen
    QTRY_VERIFY(saveButton(dialog)->isEnabled());
    const QString path = world.folder() + "/diagnostics.json"_L1;
    dialog.save(path);
    QVERIFY(says(dialog, "Saved"_L1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), dialog.findChild<QPlainTextEdit *>()->toPlainText());
    struct stat state{};
    QCOMPARE(::stat(qPrintable(path), &state), 0);
    QCOMPARE(state.st_mode & 07777, 0600U);
}

void TestDiagnosticsDialog::aFileThatIsThereStays()
{
    World world;
    DiagnosticsDialog dialog(world.app());
    QTRY_VERIFY(saveButton(dialog)->isEnabled());
    const QString path = world.folder() + "/mine"_L1;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    dialog.save(path);
    QVERIFY(says(dialog, "could not be saved"_L1));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

/** Help > About: whose values other programs of the person can read on their way. */
void TestDiagnosticsDialog::anOpenBusIsTold()
{
    QVERIFY(says(AboutDialog(u"KWallet"_s), "KWallet; what it stores can be read on the session bus"_L1));
    QVERIFY(!says(AboutDialog(u"Secret Service"_s), "session bus"_L1));
}

QTEST_MAIN(TestDiagnosticsDialog)
#include "tst_diagnosticsdialog.moc"
