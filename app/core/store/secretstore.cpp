// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/secretstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Tokenshelf {

namespace {

constexpr qsizetype longestSecret = 10'000; // as it is written: a token of 8 KiB
constexpr qsizetype longestRecord = 1'000;
constexpr int mostParts = 9;
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

Error damagedEntry()
{
    return {.kind = Error::Kind::Keychain, .code = u"keychain_entry_damaged"_s};
}

qsizetype escapedSize(char c)
{
    return c == '"' || c == '\\' ? 2 : c >= 0 && c < 0x20 ? 6 : 1;
}

/** As many of the bytes as fit into that room when they are written. */
qsizetype fitting(QByteArrayView bytes, qsizetype room)
{
    qsizetype count = 0;
    while (count < bytes.size() && room >= escapedSize(bytes[count]))
        room -= escapedSize(bytes[count++]);
    return count;
}

QByteArray headText(const QJsonObject &head)
{
    return QJsonDocument(head).toJson(QJsonDocument::Compact).chopped(1) + beforeSecret.toByteArray();
}

qsizetype roomIn(const QByteArray &head)
{
    return longestEntry - head.size() - afterSecret.size();
}

Secret entryOf(const QByteArray &head, QByteArrayView bytes)
{
    QByteArray entry;
    // All the room it can take at once: growing would leave copies behind.
    entry.reserve(head.size() + 6 * bytes.size() + afterSecret.size());
    entry.append(head);
    appendEscaped(entry, bytes);
    entry.append(afterSecret);
    return Secret::take(entry);
}

QJsonObject headOf(const StoredSecret &secret)
{
    QJsonObject head{{u"g"_s, qint64(secret.generation)}, {u"h"_s, secret.binding}};
    if (!secret.record.isEmpty() && QJsonDocument(secret.record).toJson(QJsonDocument::Compact).size() <= longestRecord)
        head.insert(u"r"_s, secret.record);
    return head;
}

/** Takes an entry apart: what stands before the secret, and the secret. */
Result<QJsonObject> takeApart(const Secret &entry, QByteArray &value)
{
    const QByteArrayView bytes = entry.reveal();
    const qsizetype head = bytes.indexOf(beforeSecret); // cannot stand inside a JSON string, where quotes are escaped
    if (head < 0 || !bytes.endsWith(afterSecret))
        return damagedEntry();
    const QJsonObject object = QJsonDocument::fromJson(bytes.first(head).toByteArray() + '}').object();
    const qint64 generation = object.value("g"_L1).toInteger(-1);
    const qsizetype from = head + beforeSecret.size();
    const qsizetype size = bytes.size() - afterSecret.size() - from;
    const bool whole = generation >= 0 && generation <= std::numeric_limits<quint32>::max() && size >= 0;
    value.reserve(value.size() + bytes.size());
    if (whole && appendUnescaped(value, bytes.sliced(from, size)))
        return object;
    wipe(value);
    return damagedEntry();
}

} // namespace

Result<Secret> encodeSecret(const StoredSecret &secret)
{
    const QByteArrayView value = secret.value.reveal();
    if (value.contains('\0'))
        return badSecret(u"secret_has_nul"_s);
    const QByteArray head = headText(headOf(secret));
    if (fitting(value, roomIn(head)) < value.size() || roomIn(head) < 0)
        return badSecret(u"secret_too_long"_s);
    return entryOf(head, value);
}

Result<QList<Secret>> splitSecret(const StoredSecret &secret, char set)
{
    const Result<Secret> whole = encodeSecret(secret);
    if (whole)
        return QList<Secret>{*whole};
    if (whole.error().code != "secret_too_long"_L1)
        return whole.error();
    QByteArrayView rest = secret.value.reveal();
    if (rest.size() > longestSecret)
        return whole.error();
    QJsonObject head = headOf(secret);
    head.insert(u"n"_s, mostParts);
    head.insert(u"set"_s, QString(QLatin1Char(set)));
    const QByteArrayView first = rest.first(fitting(rest, roomIn(headText(head))));
    rest = rest.sliced(first.size());
    QList<Secret> entries;
    while (!rest.isEmpty() && entries.size() < mostParts) {
        const QByteArray part = headText({{u"g"_s, qint64(secret.generation)}, {u"p"_s, entries.size() + 1}});
        const qsizetype size = fitting(rest, roomIn(part));
        entries.append(entryOf(part, rest.first(size)));
        rest = rest.sliced(size);
    }
    head.insert(u"n"_s, entries.size());
    const QByteArray text = headText(head);
    if (!rest.isEmpty() || roomIn(text) < 0)
        return whole.error();
    entries.prepend(entryOf(text, first));
    return entries;
}

Result<SecretHead> decodeHead(const Secret &entry)
{
    QByteArray value;
    const Result<QJsonObject> taken = takeApart(entry, value);
    if (!taken)
        return taken.error();
    const Secret secret = Secret::take(value);
    const qint64 parts = taken->value("n"_L1).toInteger(taken->contains("n"_L1) ? -1 : 0);
    const QString set = taken->value("set"_L1).toString(u"a"_s);
    if (!taken->value("h"_L1).isString() || parts < 0 || parts > mostParts || (set != "a"_L1 && set != "b"_L1))
        return damagedEntry();
    return SecretHead{.secret = {secret, quint32(taken->value("g"_L1).toInteger()), taken->value("h"_L1).toString(),
                                 taken->value("r"_L1).toObject()},
                      .parts = int(parts),
                      .set = set.front().toLatin1()};
}

Result<> appendPart(SecretHead &head, int number, const Secret &entry)
{
    QByteArray value;
    value.reserve(head.secret.value.size() + entry.size());
    value.append(head.secret.value.reveal());
    const Result<QJsonObject> taken = takeApart(entry, value);
    if (!taken)
        return taken.error();
    head.secret.value = Secret::take(value);
    const bool ours = taken->value("g"_L1).toInteger() == head.secret.generation && taken->value("p"_L1).toInteger() == number;
    return ours ? Result<>() : damagedEntry();
}

QString partName(const QString &name, char set, int number)
{
    return name + u'/' + QLatin1Char(set) + QString::number(number);
}

bool isPartName(const QString &name)
{
    static const QRegularExpression part(u"/[ab][1-9]$"_s);
    return part.match(name).hasMatch();
}

Result<StoredSecret> decodeSecret(const Secret &entry)
{
    Result<SecretHead> head = decodeHead(entry);
    if (!head)
        return head.error();
    return head->parts == 0 ? Result(head->secret) : damagedEntry();
}

} // namespace Tokenshelf
