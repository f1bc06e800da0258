// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/httpserver.h"

#include <QHash>

namespace Tokenshelf {

/** The parameters of a request by name. An empty value counts as absent (RFC 6749 3.1). */
class FormFields
{
public:
    explicit FormFields(const QList<QPair<QString, QString>> &pairs);

    QString value(const QString &name) const { return m_values.value(name); }
    bool has(const QString &name) const { return !value(name).isEmpty(); }
    /** The first parameter that came twice, which RFC 6749 3.1 forbids; empty when none did. */
    QString duplicate() const { return m_duplicate; }

private:
    QHash<QString, QString> m_values;
    QString m_duplicate;
};

/** Whether the body is announced as a form; parameters of the media type do not matter. */
bool isForm(const ServerRequest &request);

/** The fields of a form body; none when it is not announced as a form. */
FormFields formOf(const ServerRequest &request);

} // namespace Tokenshelf
