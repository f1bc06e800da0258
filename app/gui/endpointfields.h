// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/client.h"

#include <QObject>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace Tokenshelf {

class Notice;

/** Behind "Advanced": the four addresses of the provider, each to be overridden. Empty means "as the provider says", which the placeholder
 * shows. */
class EndpointFields : public QObject
{
    Q_OBJECT

public:
    EndpointFields(QFormLayout *form, QObject *parent);

    void follow(const Provider &provider);
    void setEndpoints(const Endpoints &endpoints);
    Endpoints endpoints() const;
    /** Whether each can be used; if not, the reason is shown and the field has the focus. */
    bool check();
    void showDerived(const ResolvedEndpoints &endpoints);

signals:
    void changed();

private:
    QLineEdit *addAddress(QFormLayout *form, const QString &label, const char *name);
    void setOpen(bool open);

    QFormLayout *m_form;
    QPushButton *m_toggle;
    QWidget *m_fold;
    QLineEdit *m_authorization;
    QLineEdit *m_token;
    QLineEdit *m_introspection;
    QLineEdit *m_revocation;
    Notice *m_notice;
};

} // namespace Tokenshelf
