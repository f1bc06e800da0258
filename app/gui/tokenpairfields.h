// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tokens.h"

#include <QWidget>

namespace Tokenshelf {

class Notice;
class SecretLineEdit;

/** The two tokens that a provider's own pages make, to be pasted in. */
class TokenPairFields : public QWidget
{
    Q_OBJECT

public:
    explicit TokenPairFields(QWidget *parent = nullptr);

    bool isEmpty() const;
    /** Whether they can be used; if not, the reason is shown and the field has the focus. */
    bool check();
    /** Cleaned of blanks and line ends; lifetime and scopes are unknown until the provider is asked. */
    TokenSet tokens(const QDateTime &now) const;

signals:
    void changed();

private:
    SecretLineEdit *m_access;
    SecretLineEdit *m_refresh;
    Notice *m_notice;
};

} // namespace Tokenshelf
