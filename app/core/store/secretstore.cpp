// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/secretstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Tokenshelf {

namespace {

constexpr qsizetype longestSecret = 10'000; // an access token of 8 KiB with its hosts; Secret Service and KWallet keep far more (measured)
constexpr QByteArrayView beforeSecret = ",\"s\":\"";
constexpr QByteArrayView afterSecret = "\"}";

// The secret is escaped and unescaped here and not by QJsonDocument, which would leave copies of it behind.

void appendEscaped(QByteArray &to, QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (c == '"' || c == '\\')
            to.append('\\').append(c);
        else if (c >= 0 && c < 0x20)
            to.append(c < 0x10 ? "\\u000" : "\\u001").append("0123456789abcdef"[c & 0xf]);
        else
            to.append(c);
    }
}

bool appendUnescaped(QByteArray &to, QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '"')
            return false;
        if (bytes[i] != '\\') {
            to.append(bytes[i]);
            continue;
        }
        const char kind = ++i < bytes.size() ? bytes[i] : '\0';
        if (kind == '"' || kind == '\\') {
            to.append(kind);
            continue;
        }
        bool ok = kind == 'u' && i + 4 < bytes.size();
        const uint code = ok ? bytes.sliced(i + 1, 4).toByteArray().toUInt(&ok, 16) : 0;
        if (!ok || code == 0 || code >= 0x20)
            return false;
        to.append(char(code));
        i += 4;
    }
    return true;
}

Error badSecret(const QString &code)
{
    return {.kind = Error::Kind::Invalid, .code = code};
}

} // namespace

Result<Secret> encodeSecret(const StoredSecret &secret)
{
    const QByteArrayView value = secret.value.reveal();
    if (value.contains('\0'))
        return badSecret(u"secret_has_nul"_s);
    if (value.size() > longestSecret)
        return badSecret(u"secret_too_long"_s);
    const QJsonObject head{{u"g"_s, qint64(secret.generation)}, {u"h"_s, secret.binding}};
    QByteArray entry = QJsonDocument(head).toJson(QJsonDocument::Compact);
    entry.chop(1);
    // All the room it can take at once: growing would leave copies behind.
    entry.reserve(entry.size() + beforeSecret.size() + 6 * value.size() + afterSecret.size());
    entry.append(beforeSecret);
    appendEscaped(entry, value);
    entry.append(afterSecret);
    if (entry.size() > longestSecret) {
        wipe(entry);
        return badSecret(u"secret_too_long"_s);
    }
    return Secret::take(entry);
}

Result<StoredSecret> decodeSecret(const Secret &entry)
{
    const Error damaged{.kind = Error::Kind::Keychain, .code = u"keychain_entry_damaged"_s};
    const QByteArrayView bytes = entry.reveal();
    const qsizetype head = bytes.indexOf(beforeSecret); // cannot stand inside a JSON string, where quotes are escaped
    if (head < 0 || !bytes.endsWith(afterSecret))
        return damaged;
    const QJsonObject object = QJsonDocument::fromJson(bytes.first(head).toByteArray() + '}').object();
    const qint64 generation = object.value("g"_L1).toInteger(-1);
    const QJsonValue binding = object.value("h"_L1);
    if (generation < 0 || generation > std::numeric_limits<quint32>::max() || !binding.isString())
        return damaged;
    const qsizetype from = head + beforeSecret.size();
    const qsizetype size = bytes.size() - afterSecret.size() - from;
    QByteArray value;
    value.reserve(bytes.size());
    if (size < 0 || !appendUnescaped(value, bytes.sliced(from, size))) {
        wipe(value);
        return damaged;
    }
    return StoredSecret{Secret::take(value), quint32(generation), binding.toString()};
}

} // namespace Tokenshelf
