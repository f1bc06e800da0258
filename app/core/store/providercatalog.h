// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provider.h"

#include <QObject>

namespace Tokenshelf {

/** Every provider: those shipped with the program and the person's own files. A wrong file is left out and reported; the rest still load. */
class ProviderCatalog : public QObject
{
    Q_OBJECT

public:
    /** `folder` is the person's own (…/tokenshelf/providers); it may be absent. */
    explicit ProviderCatalog(const QString &folder, QObject *parent = nullptr);

    void load();
    QList<Provider> providers() const { return m_providers; } ///< by name, practice copies last
    std::optional<Provider> provider(const QString &id) const;
    QList<Error> problems() const { return m_problems; }
    QString folder() const { return m_folder; }

    /** Checks a file's content and keeps it as <id>.json. Errors: as providerFromJson(); Invalid with code `provider_exists` for a shipped id. */
    Result<Provider> add(const QByteArray &json, const QString &file);

signals:
    void changed();

private:
    QString m_folder;
    QList<Provider> m_providers;
    QList<Error> m_problems;
};

} // namespace Tokenshelf
