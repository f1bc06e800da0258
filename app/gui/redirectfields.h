// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/client.h"

#include <QObject>

class QFormLayout;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace Tokenshelf {

class CopyRow;

/** The choice of where the provider sends the person back to, with the address to be registered there. Authorization code only. */
class RedirectFields : public QObject
{
    Q_OBJECT

public:
    RedirectFields(QFormLayout *form, QObject *parent);

    void follow(const Provider &provider);
    void setOffered(bool offered); ///< false: hidden, for tokens that need no sign-in
    void setRedirect(const Redirect &redirect);
    Redirect redirect() const;
    /** What is to be registered at the provider; empty for a pasted code. */
    QString returnAddress() const;

signals:
    void changed();

private:
    void showAddress();
    void showRows();

    QFormLayout *m_form;
    QWidget *m_choice;
    QRadioButton *m_fixed;
    QRadioButton *m_any;
    QRadioButton *m_paste;
    QSpinBox *m_port;
    CopyRow *m_address;
    QLabel *m_hint;
    Provider m_provider;
    bool m_offered = true;
};

/** The loopback address that is to be registered (RFC 8252 7.3); without a port where any may be used. */
QString returnAddress(const Provider &provider, const Redirect &redirect);

} // namespace Tokenshelf
