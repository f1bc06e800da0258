// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceserver.h"

#include <QAbstractTableModel>

namespace Tokenshelf {

/** The requests that reached the practice server, oldest first; the last thousand. */
class PracticeLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Server, Request, Status, Remark, ColumnCount };
    static constexpr int most = 1000;

    /** Notes what the server does from now on. */
    explicit PracticeLogModel(PracticeServer &server, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void add(const PracticeLogEntry &entry);
    void clear();

private:
    QString text(const PracticeLogEntry &entry, int column) const;

    QList<PracticeLogEntry> m_entries;
};

} // namespace Tokenshelf
