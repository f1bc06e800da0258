// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accountstore.h"

#include <QTimeZone>
#include <QFile>

/** Clients, accounts and files of them for tests of what is stored. */
namespace Tokenshelf::TestRecords {

inline Client client(const QString &key = u"key"_s)
{
    Client client;
    client.id = QUuid::createUuid();
    client.providerId = u"sierra"_s;
    client.clientId = key;
    client.base = u"https://catalog.example.org/iii/sierra-api"_s;
    client.version = u"v6"_s;
    client.scopes = {u"read"_s};
    return client;
}

inline Account account(const Client &client, const QString &name)
{
    Account account;
    account.id = QUuid::createUuid();
    account.clientId = client.id;
    account.name = name;
    account.tags = {u"north"_s};
    account.tokens = TokenRecord{.type = u"bearer"_s,
                                 .scopes = {u"read"_s},
                                 .issued = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc()),
                                 .lifetime = 3'600,
                                 .fingerprint = u"0a1b2c3d"_s};
    addEvent(account, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc()), u"added"_s);
    return account;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
}

inline QStringList namesOf(const AccountStore &store)
{
    QStringList names;
    for (const Account &account : store.accounts())
        names << account.name;
    return names;
}

} // namespace Tokenshelf::TestRecords
