// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/model/provider.h"

#include <QWidget>

class QVBoxLayout;

namespace Tokenshelf {

class Copier;
class CopyRow;

/** The human steps by which an application is registered at a provider, each with what is to be copied (providers page 1.4 and 2.2). */
class RegistrationGuide : public QWidget
{
    Q_OBJECT

public:
    RegistrationGuide(const Provider &provider, Copier &copier, QWidget *parent = nullptr);

    /** As the form stands: shown in the steps that need it. */
    void setReturnAddress(const QString &address);
    void setServer(const QString &base);

signals:
    /** The person asked for a secret to be made up. */
    void secretMade(const Tokenshelf::Secret &secret);
    void pageWanted(const QUrl &url);

private:
    void addSierra();
    void addSecretMaker();
    void addKeyStates();
    void addApicbase();
    void addSuppliers();
    void addGeneral();
    void addPageButton();
    void addStep(const QString &text);
    QString request() const;

    Provider m_provider;
    QVBoxLayout *m_layout;
    CopyRow *m_adminPage = nullptr;
    CopyRow *m_returnAddress = nullptr;
    Copier &m_copier;
    Secret m_made;
    int m_step = 0;
};

/** 16 characters that are easy to tell apart, from the operating system's generator: about 92 bits. */
Secret makeUpSecret();

} // namespace Tokenshelf
