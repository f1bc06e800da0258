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

    /**
     * Checks a file's content and keeps it as <id>.json. Errors: as providerFromJson(), also for a redirect path that another provider has;
     * Invalid with code `provider_exists` for a shipped id.
     */
    Result<Provider> add(const QByteArray &json, const QString &file);
    /**
     * Another provider for which browsers come back on the same path: answers could be mixed up then (RFC 9700 4.4.2). Practice providers
     * may share theirs, for the practice server knows one path, and nobody's secrets.
     */
    std::optional<Provider> onSamePath(const Provider &one) const;

signals:
    void changed();

private:
    Result<Provider> checkPath(const Provider &read, const QString &file) const;

    QString m_folder;
    QList<Provider> m_providers;
    QList<Error> m_problems;
};

} // namespace Tokenshelf
