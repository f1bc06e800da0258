// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/form.h"

namespace Tokenshelf {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

QString decoded(QByteArrayView text)
{
    // Not QByteArray::fromPercentEncoding(), which makes bytes up where the digits are none.
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low >= 0) {
            bytes += char(high * 16 + low);
            i += 2;
        } else {
            bytes += text[i] == '+' ? ' ' : text[i];
        }
    }
    return QString::fromUtf8(bytes);
}

} // namespace

QByteArray formEncode(const QList<QPair<QByteArray, QByteArray>> &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return form;
}

QList<QPair<QString, QString>> formDecode(QByteArrayView encoded)
{
    QList<QPair<QString, QString>> pairs;
    for (qsizetype from = 0; from < encoded.size();) {
        const qsizetype separator = encoded.indexOf('&', from);
        const qsizetype end = separator < 0 ? encoded.size() : separator;
        const QByteArrayView pair = encoded.sliced(from, end - from);
        const qsizetype equals = pair.indexOf('=');
        if (!pair.isEmpty())
            pairs.append(
                {decoded(equals < 0 ? pair : pair.first(equals)), decoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1))});
        from = end + 1;
    }
    return pairs;
}

} // namespace Tokenshelf
