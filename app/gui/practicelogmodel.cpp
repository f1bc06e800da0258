// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practicelogmodel.h"

#include "gui/formparts.h"

#include <QLocale>

namespace Tokenshelf {

PracticeLogModel::PracticeLogModel(PracticeServer &server, QObject *parent) : QAbstractTableModel(parent)
{
    connect(&server, &PracticeServer::requestHandled, this, &PracticeLogModel::add);
}

int PracticeLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int PracticeLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PracticeLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PracticeLogEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::ToolTipRole && index.column() == Remark && !entry.remark.isEmpty())
        return asToolTip(plainText(entry.remark));
    return {};
}

QVariant PracticeLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Server:
        return tr("Server");
    case Request:
        return tr("Request");
    case Status:
        return tr("Answer");
    case Remark:
        return tr("What was wrong with it");
    default:
        return {};
    }
}

void PracticeLogModel::add(const PracticeLogEntry &entry)
{
    if (m_entries.size() >= most) {
        beginRemoveRows({}, 0, 0);
        m_entries.removeFirst();
        endRemoveRows();
    }
    const int row = int(m_entries.size());
    beginInsertRows({}, row, row);
    m_entries.append(entry);
    endInsertRows();
}

void PracticeLogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

QString PracticeLogModel::text(const PracticeLogEntry &entry, int column) const
{
    switch (column) {
    case Time:
        return QLocale().toString(entry.when.toLocalTime().time(), u"HH:mm:ss"_s);
    case Server:
        return entry.server;
    case Request:
        return plainText(entry.request);
    case Status:
        return entry.status == 0 ? tr("cut off") : QString::number(entry.status);
    case Remark:
        return plainText(entry.remark);
    default:
        return {};
    }
}

} // namespace Tokenshelf
