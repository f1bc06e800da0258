// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/httpserver.h"

namespace Tokenshelf {

/** Text made safe for an HTML element or attribute, as UTF-8. */
QByteArray html(const QString &text);

/**
 * A page of the practice server: UTF-8, never stored, no script, forms to itself and, through a redirect, to `formTarget` (an origin)
 * alone.
 */
ServerResponse page(int status, const QString &title, const QByteArray &content, const QByteArray &formTarget = {});

/** Fields that a person does not see, for a form that sends on what came with the request. */
QByteArray hiddenFields(const QList<QPair<QString, QString>> &fields);

/** An answer with a status alone. */
ServerResponse emptyResponse(int status, const QByteArray &contentType, const QList<QPair<QByteArray, QByteArray>> &headers = {});

/** 302 with `location` as it is. */
ServerResponse redirectTo(const QByteArray &location);

/** `redirect` with the pairs in its query, RFC 3986 encoded; those without value stay out. */
QByteArray withQuery(const QString &redirect, const QList<QPair<QString, QString>> &pairs, bool alwaysQuestionMark = false);

/** `path` with the query that a request came with. */
QByteArray withQueryOf(const ServerRequest &request, const QByteArray &path);

/** Scheme, host and port of an address: what a Content-Security-Policy names. */
QByteArray originOf(const QString &address);

} // namespace Tokenshelf
