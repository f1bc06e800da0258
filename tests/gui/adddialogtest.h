// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs.h"
#include "gui/adddialog.h"
#include "gui/clientpage.h"
#include "gui/copier.h"
#include "gui/secretlineedit.h"
#include "support/world.h"

#include <QLineEdit>

namespace Tokenshelf {

/** The add dialog over a World, with a browser that consents. */
class AddDialogTest : public QObject
{
protected:
    void open()
    {
        m_world = std::make_unique<World>();
        openOver(m_world->app());
    }
    void openOver(AppContext &context)
    {
        m_dialog = std::make_unique<AddDialog>(context, m_world->practice(), m_copier, nullptr, [this](const QUrl &url) {
            m_world->browse(url);
            return true;
        });
        m_dialog->show();
    }

    QString idOf(const QString &provider) const { return m_world->draft(provider, {}).client.clientId; }
    QString secretOf(const QString &provider) const { return QString::fromUtf8(m_world->draft(provider, {}).clientSecret.reveal()); }
    const ClientPage *visiblePage() const
    {
        for (const ClientPage *page : m_dialog->findChildren<ClientPage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }
    void fillCredentials(const QString &id, const QString &secret)
    {
        part<QLineEdit>(*visiblePage(), u"clientId"_s).setText(id);
        part<SecretLineEdit>(*visiblePage(), u"clientSecret"_s).setText(secret);
    }
    void fillSierra()
    {
        m_dialog->chooseProvider(u"sierra-test"_s);
        part<QLineEdit>(*m_dialog, u"server"_s).setText(m_world->draft(u"sierra-test"_s, {}).client.base);
        fillCredentials(idOf(u"sierra-test"_s), secretOf(u"sierra-test"_s));
    }

    std::unique_ptr<World> m_world;
    Copier m_copier;
    std::unique_ptr<AddDialog> m_dialog;
};

} // namespace Tokenshelf
