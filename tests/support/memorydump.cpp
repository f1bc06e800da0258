// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorydump.h"

#include <QFile>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace Tokenshelf {

namespace {

constexpr qsizetype blockSize = 1 << 20;
constexpr qsizetype overlap = 2'048; ///< longer than any form of a secret

struct Range
{
    qint64 begin = 0;
    qint64 end = 0;
};

QList<Range> ownMemory(qint64 process)
{
    QFile maps(u"/proc/%1/maps"_s.arg(process));
    QList<Range> ranges;
    if (!maps.open(QIODevice::ReadOnly))
        return ranges;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' '); // addresses, rights, offset, device, inode, path
        const QList<QByteArray> bounds = fields.value(0).split('-');
        const QByteArray rights = fields.value(1);
        const bool ofAFile = fields.value(5).startsWith('/');
        if (bounds.size() == 2 && rights.startsWith('r') && (rights.contains('w') || !ofAFile) && !fields.value(5).startsWith("[v"))
            ranges.append({bounds.at(0).toLongLong(nullptr, 16), bounds.at(1).toLongLong(nullptr, 16)});
    }
    return ranges;
}

} // namespace

MemoryFinds findInMemory(qint64 process, const LeakScan &scan)
{
    MemoryFinds finds;
    ::kill(pid_t(process), SIGSTOP);
    QFile memory(u"/proc/%1/mem"_s.arg(process));
    if (memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const QList<Range> ranges = ownMemory(process);
        for (const Range &range : ranges) {
            for (qint64 at = range.begin; at < range.end; at += blockSize - overlap) {
                const QByteArray block = memory.seek(at) ? memory.read(std::min<qint64>(blockSize, range.end - at)) : QByteArray();
                if (std::all_of(block.begin(), block.end(), [](char byte) { return byte == 0; }))
                    continue;
                finds.searched += block.size();
                for (const QString &what : scan.find(block)) {
                    QStringList &list = what.contains(", a piece"_L1) ? finds.pieces : finds.copies;
                    if (!list.contains(what))
                        list << what;
                }
            }
        }
    }
    ::kill(pid_t(process), SIGCONT);
    return finds;
}

} // namespace Tokenshelf
