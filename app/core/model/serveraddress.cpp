// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/client.h"

#include <QRegularExpression>

#include <algorithm>

namespace Tokenshelf {

namespace {

constexpr qsizetype longestAddress = 2'000;

/** What mails and browsers put into and around an address taken out: wrapped lines, zero-width characters, brackets, a full stop. */
QString unwrapped(QString text)
{
    constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption; // a mail's no-break space is a blank too
    static const QRegularExpression lineEnds(u"\\s*[\\r\\n\\x{2028}\\x{2029}]+\\s*"_s, unicode);
    static const QRegularExpression invisible(u"\\p{Cf}+"_s, unicode);
    static const QRegularExpression around(u"^[\\s<\"'(]+|[\\s>\"'),.;]+$"_s, unicode);
    static const QRegularExpression query(u"[?#].*$"_s);
    return text.remove(lineEnds).remove(invisible).remove(query).remove(around);
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1;
}

/** Scheme, host, port and path of what was pasted; invalid where a secret must not go or nothing can be meant. */
QUrl serverUrl(const QString &pasted)
{
    static const QRegularExpression form(u"^(?:([a-z][a-z0-9+.-]*)://)?([^\\s\\\\]+)$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(unwrapped(pasted));
    const QString scheme = match.captured(1).toLower();
    if (!match.hasMatch() || (!scheme.isEmpty() && scheme != "http"_L1 && scheme != "https"_L1) || match.captured(2).contains("://"_L1))
        return {};
    QUrl url("https://"_L1 + match.captured(2));
    // "http:/host" would make the scheme the host.
    if (!url.isValid() || url.authority().contains(u'@') || url.host().isEmpty() || url.host() == "http"_L1 || url.host() == "https"_L1)
        return {};
    if (url.port() == (scheme == "http"_L1 ? 80 : 443))
        url.setPort(-1);
    if (scheme != "https"_L1 && isLoopback(url))
        url.setScheme(u"http"_s);
    return isSafeEndpoint(url) ? url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash) : QUrl();
}

bool isVersion(const QString &segment)
{
    static const QRegularExpression form(u"^v[0-9]{1,3}$"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(segment).hasMatch();
}

/** How many of the path's segments are the server's own: those up to `path`, or up to its last segment where a site has put it elsewhere.
 */
qsizetype lengthOfBase(const QStringList &segments, const QStringList &path)
{
    const auto same = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; };
    if (path.isEmpty())
        return 0;
    const auto whole = std::search(segments.cbegin(), segments.cend(), path.cbegin(), path.cend(), same);
    if (whole != segments.cend())
        return whole - segments.cbegin() + path.size();
    const auto last = std::find_if(segments.cbegin(), segments.cend(), [&](const QString &segment) { return same(segment, path.last()); });
    return last == segments.cend() ? 0 : last - segments.cbegin() + 1;
}

/** The same for a path that does not name the usual one: what stands before the version or before /token. */
qsizetype lengthBeforeApi(const QStringList &segments, bool versioned)
{
    const auto version = std::find_if(segments.cbegin(), segments.cend(), isVersion);
    if (versioned && version != segments.cend())
        return version - segments.cbegin();
    return !segments.isEmpty() && segments.last() == "token"_L1 ? segments.size() - 1 : 0;
}

} // namespace

Result<ServerAddress> parseServerAddress(const QString &pasted, const ServerForm &form)
{
    const QUrl url = pasted.size() <= longestAddress ? serverUrl(pasted) : QUrl();
    if (url.isEmpty())
        return Error{.kind = Error::Kind::Invalid, .code = u"server_address"_s};
    const QStringList segments = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    const QStringList usual = form.path.split(u'/', Qt::SkipEmptyParts);
    const bool versioned = !form.versions.isEmpty();
    qsizetype length = lengthOfBase(segments, usual);
    if (length == 0)
        length = lengthBeforeApi(segments, versioned);
    const QStringList rest = segments.mid(length);
    QStringList base = segments.first(length);
    if (base.isEmpty()) // a bare host, or a link into the catalogue, which says nothing about where the API is
        base = usual;
    if (usual.isEmpty() && !versioned && length == 0 && rest != QStringList{u"token"_s})
        base = segments;

    QUrl origin = url;
    origin.setPath({});
    ServerAddress address{.base = (QStringList{origin.toString(QUrl::FullyEncoded)} + base).join(u'/')};
    if (versioned && !rest.isEmpty() && isVersion(rest.first()))
        address.version = rest.first().toLower();
    else if (versioned && !rest.isEmpty() && rest.first() == "token"_L1)
        address.version = QString();
    return address;
}

} // namespace Tokenshelf
