// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appcontext.h"

#include <QWidget>

class QComboBox;
class QListWidget;

namespace Tokenshelf {

/** The choice of a provider, and of what the account is for. */
class ProviderPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderPage(AppContext &context, QWidget *parent = nullptr);

    /** False where there is no such provider. */
    bool choose(const QString &providerId);
    std::optional<Provider> provider() const;
    Environment environment() const;

signals:
    void changed();
    /** Chosen for good, by a double click. */
    void decided();
    /** The provider is not in the list. */
    void otherWanted();

private:
    void fill();
    void followProvider();

    AppContext &m_context;
    QListWidget *m_list;
    QComboBox *m_environment;
};

} // namespace Tokenshelf
