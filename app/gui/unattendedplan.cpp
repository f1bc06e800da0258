// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/unattended.h"

#include "gui/aboutdialog.h"
#include "gui/accountdialogs.h"
#include "gui/accountpage.h"
#include "gui/adddialog.h"
#include "gui/editdialog.h"
#include "gui/importdialog.h"
#include "gui/providerdialog.h"
#include "gui/settingsdialog.h"
#include "gui/signindialog.h"
#include "gui/tokenacts.h"
#include "practice/practiceserver.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPalette>
#include <QTabWidget>

namespace Tokenshelf {

void Unattended::planOpening()
{
    m_steps << Step{tr("Starts the practice server and opens the window"),
                    [this] {
                        if (!QDir().mkpath(m_folder))
                            m_error = Error{.kind = Error::Kind::Invalid, .code = u"not_writable"_s, .detail = plainText(m_folder)};
                        if (!m_practice.isRunning() && !m_practice.start() && !m_practice.start(0))
                            m_error = Error{
                                .kind = Error::Kind::Busy, .code = u"port_busy"_s, .detail = QString::number(PracticeServer::defaultPort)};
                        m_window.show();
                    },
                    [this] {
                        take(&m_window, u"first-run"_s);
                        return true;
                    }};
}

void Unattended::planAdding(const QString &providerId, const QString &name, QUuid &id)
{
    const auto openDialog = [this] {
        auto *dialog = new AddDialog(m_context, m_practice, m_window.acts().copier(), &m_window, [this](const QUrl &url) { return browse(url); });
        m_dialog = dialog;
        dialog->show();
    };
    const auto fillIn = [this, providerId, name] {
        auto *dialog = static_cast<AddDialog *>(m_dialog.data());
        dialog->chooseProvider(providerId);
        const auto fields = dialog->findChildren<QLineEdit *>(u"accountName"_s);
        for (QLineEdit *field : fields) {
            if (field->isVisible())
                field->setText(name);
        }
    };
    m_steps << Step{tr("Adds “%1”").arg(name), openDialog, [this, providerId] {
                        take(m_dialog, providerId + "-choose"_L1);
                        return true;
                    }};
    m_steps << Step{{}, fillIn, [this, providerId] {
                        take(m_dialog, providerId + "-form"_L1);
                        return canPress(m_dialog, u"next"_s);
                    }};
    m_steps << Step{{},
                    [this] { press(m_dialog, u"next"_s); },
                    [this] { return canPress(m_dialog, u"openBrowser"_s) || canPress(m_dialog, u"save"_s); }};
    m_steps << Step{{},
                    [this] {
                        if (canPress(m_dialog, u"openBrowser"_s)) // absent where nobody signs in
                            press(m_dialog, u"openBrowser"_s);
                    },
                    [this] { return canPress(m_dialog, u"save"_s); }};
    m_steps << Step{{},
                    [this, providerId] {
                        take(m_dialog, providerId + "-verified"_L1);
                        press(m_dialog, u"save"_s);
                    },
                    [this, &id] {
                        auto *dialog = static_cast<AddDialog *>(m_dialog.data());
                        if (dialog->isVisible() || dialog->addedAccount().isNull())
                            return false;
                        id = dialog->addedAccount();
                        dialog->deleteLater();
                        m_window.showAccount(id);
                        return true;
                    }};
}

void Unattended::planSigningIn()
{
    m_steps << Step{tr("Signs in again, through browser and return address"), [this] { m_window.dialogs().signIn(m_apicbase); },
                    [this] {
                        m_dialog = m_window.findChild<SignInDialog *>();
                        return canPress(m_dialog, u"openBrowser"_s);
                    }};
    m_steps << Step{{},
                    [this] {
                        take(m_dialog, u"sign-in"_s);
                        press(m_dialog, u"openBrowser"_s);
                    },
                    [this] { return canPress(m_dialog, u"save"_s); }};
    m_steps << Step{{},
                    [this] {
                        take(m_dialog, u"signed-in"_s);
                        press(m_dialog, u"save"_s);
                    },
                    [this] { return m_dialog.isNull() || !m_dialog->isVisible(); }};
}

void Unattended::planUsing(const QUuid &id)
{
    const auto finished = [this](const auto &result) {
        m_idle = true;
        if (!result)
            m_error = result.error();
    };
    m_steps << Step{tr("Renews the token"),
                    [this, &id, finished] {
                        m_idle = false;
                        m_context.service().renew(id, this, finished);
                    },
                    [this] { return m_idle; }};
    m_steps << Step{tr("Asks the provider about it"),
                    [this, &id, finished] {
                        m_idle = false;
                        m_context.service().introspect(id, this, finished);
                    },
                    [this] { return m_idle; }};
}

void Unattended::planCopying()
{
    m_steps << Step{tr("Copies a token, and clears the clipboard again"),
                    [this] {
                        m_window.showAccount(m_sierra);
                        m_window.acts().copy(m_sierra, TokenFormat::Raw);
                    },
                    [this] {
                        if (!m_window.acts().copier().holdsSecret())
                            return false;
                        take(&m_window, u"copied"_s);
                        return true;
                    }};
    m_steps << Step{{}, [this] { m_window.acts().copier().clear(); }, [] { return QGuiApplication::clipboard()->text().isEmpty(); }};
}

void Unattended::planScreens()
{
    planTabs(m_sierra, u"sierra"_s);
    planTabs(m_apicbase, u"apicbase"_s);
    planDialog(u"edit"_s, [this] { return new EditDialog(m_context, m_apicbase, &m_window); });
    planDialog(u"import"_s, [this] { return new ImportDialog(m_context, m_apicbase, &m_window); });
    planDialog(u"provider"_s, [this] { return new ProviderDialog(m_context, &m_window); });
    planDialog(u"settings"_s, [this] { return new SettingsDialog(m_settings, SettingsDialog::Practice::Offered, &m_window); });
    planDialog(u"about"_s, [this] { return new AboutDialog(m_context.secrets().name(), &m_window); });
    m_steps << Step{{},
                    [this] { m_window.showPracticePage(); },
                    [this] {
                        take(&m_window, u"practice-server"_s);
                        return true;
                    }};
    planDark();
}

/** The same in dark colours, as a desktop would ask for them. */
void Unattended::planDark()
{
    m_steps << Step{{},
                    [] {
                        QPalette dark(QColor(0x35, 0x35, 0x35));
                        dark.setColor(QPalette::Base, QColor(0x23, 0x23, 0x23));
                        dark.setColor(QPalette::AlternateBase, QColor(0x2b, 0x2b, 0x2b));
                        dark.setColor(QPalette::Highlight, QColor(0x2a, 0x82, 0xda));
                        QGuiApplication::setPalette(dark);
                    },
                    [] { return true; }};
    planTabs(m_sierra, u"dark"_s);
}

void Unattended::planTabs(const QUuid &id, const QString &prefix)
{
    auto *tabs = m_window.page()->findChild<QTabWidget *>();
    const QStringList names{u"overview"_s, u"permissions"_s, u"token"_s, u"connection"_s, u"history"_s};
    for (int tab = 0; tab < tabs->count(); ++tab) {
        m_steps << Step{{},
                        [this, &id, tabs, tab] {
                            m_window.showAccount(id);
                            tabs->setCurrentIndex(tab);
                        },
                        [this, name = prefix + u'-' + names.value(tab)] {
                            take(&m_window, name);
                            return true;
                        }};
    }
}

void Unattended::planDialog(const QString &name, const std::function<QDialog *()> &open)
{
    m_steps << Step{{},
                    [this, open] {
                        m_dialog = open();
                        m_dialog->show();
                    },
                    [this, name] {
                        take(m_dialog, name);
                        m_dialog->deleteLater();
                        return true;
                    }};
}

} // namespace Tokenshelf
