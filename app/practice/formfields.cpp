// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/formfields.h"

namespace Tokenshelf {

FormFields::FormFields(const QList<QPair<QString, QString>> &pairs)
{
    for (const auto &[name, value] : pairs) {
        if (m_duplicate.isEmpty() && m_values.contains(name))
            m_duplicate = name;
        m_values.insert(name, value);
    }
}

bool isForm(const ServerRequest &request)
{
    return request.headers.value("content-type").split(';').constFirst().trimmed().toLower() == "application/x-www-form-urlencoded";
}

FormFields formOf(const ServerRequest &request)
{
    return FormFields(isForm(request) ? request.form() : QList<QPair<QString, QString>>());
}

} // namespace Tokenshelf
