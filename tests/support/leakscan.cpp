// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/leakscan.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Tokenshelf {

namespace {

constexpr qsizetype keyLength = sizeof(quint64);
constexpr qsizetype shortest = 12;
constexpr qsizetype pieceLength = 16;

quint64 keyAt(const char *bytes)
{
    quint64 key = 0;
    std::memcpy(&key, bytes, keyLength);
    return key;
}

size_t bucket(quint64 key)
{
    return size_t((key * 0x9E37'79B9'7F4A'7C15U) >> 48);
}

QByteArray utf16(const QByteArray &secret, bool bigEndian)
{
    QByteArray wide;
    for (const QChar character : QString::fromUtf8(secret)) {
        const char low = char(character.unicode() & 0xFF);
        const char high = char(character.unicode() >> 8);
        wide += bigEndian ? high : low;
        wide += bigEndian ? low : high;
    }
    return wide;
}

QByteArray jsonWord(const QByteArray &secret)
{
    const QByteArray array = QJsonDocument(QJsonArray{QString::fromUtf8(secret)}).toJson(QJsonDocument::Compact);
    return array.sliced(2, array.size() - 4);
}

/** With `before` bytes in front of it: only what does not depend on the neighbours. */
QByteArray base64(const QByteArray &secret, qsizetype before, QByteArray::Base64Options alphabet)
{
    const QByteArray whole = (QByteArray(before, '\0') + secret).toBase64(alphabet | QByteArray::OmitTrailingEquals);
    const qsizetype from = before == 0 ? 0 : before + 1;
    return whole.sliced(from, whole.size() - from - 2);
}

} // namespace

bool LeakScan::plant(const QString &name, const QByteArray &secret)
{
    if (secret.size() < shortest || m_secrets.contains(secret))
        return false;
    m_secrets.insert(secret);
    const auto form = [&](const QByteArray &bytes, const char *what) { add(bytes, name + ", "_L1 + QLatin1StringView(what)); };
    form(secret, "as it is");
    form(utf16(secret, false), "UTF-16");
    form(utf16(secret, true), "UTF-16, big end first");
    form(secret.toHex(), "hexadecimal");
    form(secret.toHex().toUpper(), "hexadecimal");
    form(secret.toPercentEncoding(), "percent-encoded");
    form(secret.toPercentEncoding("/"), "percent-encoded");
    form(secret.toPercentEncoding().replace("%20", "+"), "as a form sends it");
    form(jsonWord(secret), "JSON");
    for (qsizetype before = 0; before < 3; ++before) {
        form(base64(secret, before, QByteArray::Base64Encoding), "Base64");
        form(base64(secret, before, QByteArray::Base64UrlEncoding), "Base64");
    }
    for (qsizetype at = 0; at + pieceLength <= secret.size(); at += 4) {
        form(secret.sliced(at, pieceLength), "a piece");
        form(utf16(secret.sliced(at, pieceLength), false), "a piece in UTF-16");
    }
    return true;
}

void LeakScan::add(const QByteArray &bytes, const QString &what)
{
    const quint64 key = keyAt(bytes.constData());
    m_begins[bucket(key)] = true;
    m_patterns[key].append({bytes, what});
}

QStringList LeakScan::find(QByteArrayView data) const
{
    QStringList found;
    const char *bytes = data.data();
    const qsizetype last = data.size() - keyLength;
    for (qsizetype at = 0; at <= last; ++at) {
        const quint64 key = keyAt(bytes + at);
        if (!m_begins[bucket(key)])
            continue;
        for (const Pattern &pattern : m_patterns.value(key)) {
            if (data.sliced(at).startsWith(pattern.bytes) && !found.contains(pattern.what))
                found << pattern.what;
        }
    }
    return found;
}

QStringList LeakScan::findInFiles(const QString &folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        QByteArray content = path.toUtf8() + '\n';
        if (files.fileInfo().isFile() && file.open(QIODevice::ReadOnly))
            content += file.readAll();
        for (const QString &what : find(content))
            found << path + ": "_L1 + what;
    }
    return found;
}

} // namespace Tokenshelf
