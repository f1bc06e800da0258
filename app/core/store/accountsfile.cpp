// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountsfile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Tokenshelf {

namespace {

/** Members of a record's object that this program writes itself, the optional ones included. */
QStringList knownMembers(const Client &client)
{
    return toJson(client).keys();
}

QStringList knownMembers(const Account &account)
{
    return toJson(account).keys() + QStringList{u"tokens"_s, u"introspection"_s};
}

Result<Client> recordFromJson(const QJsonObject &object, const Client *)
{
    return clientFromJson(object);
}

Result<Account> recordFromJson(const QJsonObject &object, const Account *)
{
    return accountFromJson(object);
}

Error damaged(const QString &where)
{
    return {.kind = Error::Kind::Invalid, .code = u"accounts_damaged"_s, .detail = plainText(where)};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QStringList &texts)
{
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

template <class T> Result<> readRecords(const QJsonValue &list, Records<T> &records)
{
    static const QStringList known = knownMembers(T());
    if (!list.isArray())
        return damaged(u"a list of records is missing"_s);
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const Result<T> record = recordFromJson(object, static_cast<const T *>(nullptr));
        if (!record)
            return damaged(record.error().detail);
        if (records.find(record->id))
            return damaged(u"a record stands there twice"_s);
        QJsonObject unknown;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!known.contains(it.key()))
                unknown.insert(it.key(), it.value());
        }
        records.put(*record, unknown);
    }
    return {};
}

} // namespace

template <class T> void Records<T>::put(const T &value, const QJsonObject &unknown)
{
    const auto at = m_index.constFind(value.id);
    if (at != m_index.cend()) {
        m_values[*at] = value;
        m_texts[*at].clear();
        return;
    }
    m_index.insert(value.id, m_values.size());
    m_values.append(value);
    m_unknown.append(unknown);
    m_texts.append(QByteArray());
}

template <class T> void Records<T>::remove(const QUuid &id)
{
    const auto at = m_index.constFind(id);
    if (at == m_index.cend())
        return;
    const qsizetype position = *at;
    m_values.remove(position);
    m_unknown.remove(position);
    m_texts.remove(position);
    m_index.clear();
    for (qsizetype i = 0; i < m_values.size(); ++i)
        m_index.insert(m_values.at(i).id, i);
}

template <class T> void Records<T>::reuse(const Records &other)
{
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const auto at = other.m_index.constFind(m_values.at(i).id);
        if (at != other.m_index.cend() && other.m_values.at(*at) == m_values.at(i) && other.m_unknown.at(*at) == m_unknown.at(i))
            m_texts[i] = other.m_texts.at(*at);
    }
}

template <class T> QByteArray Records<T>::text()
{
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (!m_texts.at(i).isEmpty())
            continue;
        QJsonObject object = m_unknown.at(i);
        const QJsonObject own = toJson(m_values.at(i));
        for (auto it = own.begin(); it != own.end(); ++it)
            object.insert(it.key(), it.value());
        m_texts[i] = compact(object);
    }
    return m_texts.join(",\n");
}

template class Records<Client>;
template class Records<Account>;

Result<AccountsFile> parseAccountsFile(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return damaged(parsed.errorString());
    AccountsFile file;
    file.unknown = document.object();
    const double version = file.unknown.take("format"_L1).toDouble(0);
    if (version > AccountsFile::format)
        return Error{.kind = Error::Kind::Invalid, .code = u"accounts_newer"_s};
    if (version < AccountsFile::format)
        return damaged(u"format is missing"_s);
    if (const Result<> clients = readRecords(file.unknown.take("clients"_L1), file.clients); !clients)
        return clients.error();
    if (const Result<> accounts = readRecords(file.unknown.take("accounts"_L1), file.accounts); !accounts)
        return accounts.error();
    const QJsonArray unsettled = file.unknown.take("unsettled"_L1).toArray();
    for (const QJsonValue &name : unsettled)
        file.unsettled << name.toString();
    return file;
}

QByteArray writeAccountsFile(AccountsFile &file)
{
    QByteArray json = "{\"format\":" + QByteArray::number(AccountsFile::format);
    json += ",\"clients\":[" + file.clients.text() + "],\"accounts\":[" + file.accounts.text() + "],\"unsettled\":" + compact(file.unsettled);
    for (auto it = file.unknown.begin(); it != file.unknown.end(); ++it) {
        const QByteArray member = compact(QJsonObject{{it.key(), it.value()}});
        json += ',' + member.mid(1, member.size() - 2);
    }
    return json + "}\n";
}

} // namespace Tokenshelf
