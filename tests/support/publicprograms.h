// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace Tokenshelf {

/** Copies of programs in a place where other people of the machine may go too. */
class PublicPrograms
{
public:
    template <class... Paths> explicit PublicPrograms(const Paths &...paths)
    {
        (copy(paths), ...);
        if (::chmod(qPrintable(m_folder.path()), 0755) != 0)
            qFatal("no folder for programs");
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    void copy(const QString &source)
    {
        const QString target = path(QFileInfo(source).fileName());
        if (!QFile::copy(source, target) || ::chmod(qPrintable(target), 0755) != 0)
            qFatal("no copy of %s", qPrintable(source));
    }

    QTemporaryDir m_folder{QStringLiteral("/tmp/tokenshelf-programs-XXXXXX")};
};

} // namespace Tokenshelf
