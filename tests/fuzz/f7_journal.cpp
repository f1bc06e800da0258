// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountschange.h"
#include "core/store/accountsfile.h"
#include "fuzz/fuzz.h"

#include <QSet>

using namespace Tokenshelf;

namespace {

/** The two stores, and an end that may come after any step: accounts.json as bytes, the keychain as a set of names. */
class Stores
{
public:
    void endAfter(int steps) { m_left = steps; }

    bool save(const AccountsChange &change)
    {
        if (!step())
            return false;
        AccountsFile file = read();
        if (!applyChange(file, change))
            return false;
        m_disk = file.toJson();
        return true;
    }
    bool write(const QString &name) { return step() && m_keychain.insert(name) != m_keychain.end(); }
    bool erase(const QString &name)
    {
        if (!step())
            return false;
        m_keychain.remove(name);
        return true;
    }
    AccountsFile read() const
    {
        const ParsedAccounts parsed = parseAccounts(m_disk, {});
        expect(parsed.damage.isEmpty(), "a file that can be read, whenever the end came");
        return parsed.file;
    }
    const QSet<QString> &keychain() const { return m_keychain; }

private:
    bool step() { return m_left-- > 0; }

    QByteArray m_disk = AccountsFile().toJson();
    QSet<QString> m_keychain;
    int m_left = 0;
};

QUuid idOf(const char *kind, int which)
{
    return QUuid::createUuidV5(QUuid(), QByteArray(kind) + char('0' + which));
}

Client clientNo(int which)
{
    Client client;
    client.id = idOf("client", which % 2);
    client.providerId = u"sierra"_s;
    return client;
}

Account accountNo(int which)
{
    Account account;
    account.id = idOf("account", which);
    account.clientId = clientNo(which).id;
    account.name = QString::number(which);
    account.tokens = TokenRecord{.refreshable = true};
    return account;
}

/** Security 3.2: names noted, secrets written, record saved. */
void add(Stores &stores, int which)
{
    const Account account = accountNo(which);
    const AccountsFile file = stores.read();
    if (file.accounts.find(account.id))
        return;
    QStringList names{account.accessName(), account.refreshName()};
    AccountsChange change{.accounts = {account}};
    if (!file.clients.find(account.clientId)) {
        change.clients = {clientNo(which)};
        names << clientNo(which).secretName();
    }
    change.settle = names;
    bool on = stores.save({.unsettle = names});
    for (const QString &name : names)
        on = on && stores.write(name);
    if (on)
        stores.save(change);
}

/** What the program does at its start, and at the end of a removal. */
void settle(Stores &stores)
{
    const QStringList names = stores.read().unsettled;
    for (const QString &name : names) {
        const AccountsFile file = stores.read();
        const QUuid id = QUuid::fromString(name.section(u'/', 1, 1));
        const bool owned = name.startsWith("client/"_L1) ? bool(file.clients.find(id)) : bool(file.accounts.find(id));
        if (!owned && !stores.erase(name))
            return;
        if (!stores.save({.settle = {name}}))
            return;
    }
}

/** Record gone and names noted in one save, secrets erased afterwards. */
void remove(Stores &stores, int which)
{
    const Account account = accountNo(which);
    if (!stores.read().accounts.find(account.id))
        return;
    if (stores.save({.removedClients = {account.clientId}, .removedAccounts = {account.id}, .unsettle = {account.accessName(), account.refreshName()}}))
        settle(stores);
}

QSet<QString> recorded(const AccountsFile &file)
{
    QSet<QString> names;
    for (const auto &client : file.clients.all())
        names << client->value.secretName();
    for (const auto &account : file.accounts.all())
        names << account->value.accessName() << account->value.refreshName();
    return names;
}

} // namespace

/**
 * F7: any row of additions and removals, each ended after any number of its steps, recovery included (security 3.3). The record of
 * unfinished work is the list "unsettled" of accounts.json.
 */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, std::min<std::size_t>(size, 64));
    Stores stores;
    while (!input.atEnd()) {
        const int act = input.number();
        stores.endAfter(input.number() % 12);
        const int which = act / 3 % 4;
        if (act % 3 == 0)
            remove(stores, which);
        else if (act % 3 == 1)
            settle(stores);
        else
            add(stores, which);
        const QSet<QString> names = recorded(stores.read());
        expect(stores.keychain().contains(names), "no account without its secrets");
    }
    stores.endAfter(1'000);
    settle(stores);
    const AccountsFile file = stores.read();
    expect(file.unsettled.isEmpty(), "nothing is left to be done");
    expect(stores.keychain() == recorded(file), "as many secrets as accounts have");
    for (const auto &account : file.accounts.all())
        expect(bool(file.clients.find(account->value.clientId)), "no account without its client");
    return 0;
}
