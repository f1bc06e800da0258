// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aboutdialog.h"

#include "core/appcontext.h"
#include "core/base/error.h"
#include "core/base/hardening.h"
#include "gui/formparts.h"
#include "gui/icons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSslSocket>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Tokenshelf {
namespace {

QDialogButtonBox *closeButton(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace

AboutDialog::AboutDialog(const QString &keychain, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Tokenshelf"));
    const int size = fontMetrics().height() * 4;
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(QSize(size, size), devicePixelRatioF()));
    picture->setAccessibleName(u"Tokenshelf"_s);
    auto *facts = new QWidget;
    auto *form = new QFormLayout(facts);
    form->setContentsMargins({});
    const auto add = [form](const QString &label, const QString &text) { form->addRow(label, textLabel(text)); };
    add(tr("Qt"), QString::fromLatin1(qVersion()));
    add(tr("QtKeychain"), u"" QTKEYCHAIN_RELEASE ""_s);
    add(tr("TLS"), QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : tr("none: providers cannot be reached"));
    add(tr("Password store"),
        isReadableOnTheBus(keychain) ? tr("%1; what it stores can be read on the session bus by your other programs").arg(keychain) : keychain);
    add(tr("Memory"), isHardened() ? tr("closed to other programs, and never written out after a crash") : tr("kept apart by Flatpak or Snap"));
    add(tr("Window system"), QGuiApplication::platformName());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    QLabel *title = headingLabel(tr("Tokenshelf %1", "program and version").arg(QCoreApplication::applicationVersion()));
    title->setAlignment(Qt::AlignHCenter);
    layout->addWidget(title);
    layout->addWidget(textLabel(tr("Keeps the credentials of Sierra and Apicbase, gets tokens with them and shows how long they live. "
                                   "Free software under the GNU General Public License, version 3 or later.")));
    layout->addWidget(facts);
    layout->addWidget(closeButton(this));
    sizeByText(this, 70);
}

QDialog *makeShortcutsDialog(const QList<QPair<QString, QString>> &shortcuts, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(AboutDialog::tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget;
    list->setAccessibleName(dialog->windowTitle());
    list->setHeaderLabels({AboutDialog::tr("Act"), AboutDialog::tr("Keys")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    for (const auto &[act, keys] : shortcuts)
        new QTreeWidgetItem(list, {act, keys});
    list->resizeColumnToContents(0);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(list);
    layout->addWidget(closeButton(dialog));
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 70, dialog->fontMetrics().height() * 28);
    return dialog;
}

} // namespace Tokenshelf
