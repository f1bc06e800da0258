// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace Tokenshelf {

/**
 * Looks for planted secrets wherever they may have leaked to, in whatever form: as they are, UTF-16, hexadecimal, percent-encoded, as a
 * JSON or shell word, Base64 at each of its three alignments, and any 16 characters of them. All of them at once, in one pass.
 */
class LeakScan
{
public:
    /** Shorter ones than 12 bytes cannot be told from chance. False for what is planted already. */
    bool plant(const QString &name, const QByteArray &secret);
    qsizetype planted() const { return m_secrets.size(); }

    /** What is found, as "name, form"; never the secret itself. */
    QStringList find(QByteArrayView data) const;
    /** The same in the name and the bytes of each file below the folder, with its path in front. */
    QStringList findInFiles(const QString &folder) const;

private:
    struct Pattern
    {
        QByteArray bytes;
        QString what;
    };
    void add(const QByteArray &bytes, const QString &what);

    QSet<QByteArray> m_secrets;
    QHash<quint64, QList<Pattern>> m_patterns; ///< by their first eight bytes
    bool m_begins[65'536] = {}; ///< whether any pattern may begin so; plain, for memory dumps are large
};

} // namespace Tokenshelf
