// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/httpserver.h"
#include "practice/practiceclient.h"

namespace Tokenshelf {

/** Whose credentials came with a request, or in words why nobody's. */
struct CredentialCheck
{
    const PracticeClient *client = nullptr; ///< lives in the list that was searched
    QString remark;
};

/** How a server reads what a Basic header holds: as it is (Sierra), or form-decoded too (RFC 6749 2.3.1, django-oauth-toolkit). */
enum class BasicReading { Raw, FormDecoded };

/** Compares id and secret with those registered. */
CredentialCheck clientByCredentials(const QByteArray &clientId, const QByteArray &secret, const QList<PracticeClient> &clients);

/** Reads "Basic <base64>", strictly: standard alphabet, padded, one line. */
CredentialCheck clientByBasic(const QByteArray &authorization, BasicReading reading, const QList<PracticeClient> &clients);

/** The scheme of an Authorization header in lower case, empty without one. */
QByteArray schemeOf(const QByteArray &authorization);

/** What follows the scheme and one blank. */
QByteArray afterScheme(const QByteArray &authorization);

/** The scheme by name if it is a known one, else "Something else": whoever forgot the scheme has a secret in its place. */
QString schemeName(const QByteArray &authorization);

} // namespace Tokenshelf
