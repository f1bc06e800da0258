// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountsfile.h"

#include "core/store/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Tokenshelf {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QStringList &texts)
{
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

/** Any JSON value from its text; undefined if it is none. */
QJsonValue parsed(QByteArrayView text)
{
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + text.toByteArray() + ']').array();
    return wrapped.size() == 1 ? wrapped.at(0) : QJsonValue(QJsonValue::Undefined);
}

Result<Client> fromJson(const QJsonObject &object, const Client &)
{
    return clientFromJson(object);
}

Result<Account> fromJson(const QJsonObject &object, const Account &)
{
    return accountFromJson(object);
}

/** Reads one file; what is wrong is remembered and the rest still read. */
class Parser
{
public:
    explicit Parser(const QByteArray &json) : m_text(json) { }
    ParsedAccounts parse(const AccountsFile &known);

private:
    bool readMember(const QByteArray &key, const AccountsFile &known);
    template <class T> bool readRecords(Records<T> &records, const Records<T> &known);
    template <class T> typename Records<T>::Pointer readRecord(QByteArrayView text);
    bool readUnsettled();
    bool readUnfinished();
    bool readKeychains();
    void damage(const QString &what);

    JsonText m_text;
    ParsedAccounts m_result;
    double m_format = 0;
};

void Parser::damage(const QString &what)
{
    if (m_result.damage.isEmpty())
        m_result.damage = plainText(what);
}

ParsedAccounts Parser::parse(const AccountsFile &known)
{
    const bool whole = m_text.object([&](const QByteArray &key) { return readMember(key, known); }) && m_text.atEnd();
    if (!whole)
        damage(u"no JSON object, or cut off"_s);
    m_result.newer = m_format > AccountsFile::format;
    if (m_format < 1)
        damage(u"format is missing"_s);
    else if (m_format < AccountsFile::format)
        m_result.older = int(m_format);
    return m_result;
}

bool Parser::readMember(const QByteArray &key, const AccountsFile &known)
{
    if (key == "clients")
        return readRecords(m_result.file.clients, known.clients);
    if (key == "accounts")
        return readRecords(m_result.file.accounts, known.accounts);
    if (key == "unsettled")
        return readUnsettled();
    if (key == "unfinished")
        return readUnfinished();
    if (key == "keychains")
        return readKeychains();
    const QByteArrayView text = m_text.value();
    const QJsonValue value = parsed(text);
    if (key == "format")
        m_format = value.toDouble();
    else if (!value.isUndefined())
        m_result.file.unknown.append({key, text.toByteArray()});
    return !value.isUndefined();
}

template <class T> bool Parser::readRecords(Records<T> &records, const Records<T> &known)
{
    QHash<QByteArrayView, typename Records<T>::Pointer> byText;
    byText.reserve(known.all().size());
    for (const auto &record : known.all())
        byText.insert(record->text, record);
    return m_text.array([&] {
        const QByteArrayView text = m_text.value();
        auto record = byText.value(text);
        if (!record)
            record = readRecord<T>(text);
        if (record && !records.append(std::move(record)))
            damage(u"a record stands there twice"_s);
        return !text.isEmpty();
    });
}

template <class T> typename Records<T>::Pointer Parser::readRecord(QByteArrayView text)
{
    const QByteArray bytes = text.toByteArray();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        damage(u"a record is no object: "_s + error.errorString());
        return {};
    }
    const Result<T> value = fromJson(document.object(), T());
    if (!value) {
        damage(value.error().detail);
        return {};
    }
    return std::make_shared<const Record<T>>(Record<T>{*value, bytes});
}

bool Parser::readUnsettled()
{
    const QJsonValue list = parsed(m_text.value());
    const QJsonArray names = list.toArray();
    for (const auto &name : names)
        m_result.file.unsettled << name.toString();
    if (!list.isArray() || m_result.file.unsettled.contains(QString()))
        damage(u"unsettled is no list of names"_s);
    m_result.file.unsettled.removeAll(QString());
    return !list.isUndefined();
}

bool Parser::readUnfinished()
{
    const QJsonValue list = parsed(m_text.value());
    const QJsonArray entries = list.toArray();
    for (const auto &one : entries) {
        const UnfinishedAccount account{QUuid::fromString(one["id"_L1].toString()), QUuid::fromString(one["client"_L1].toString()),
                                        one["name"_L1].toString()};
        if (account.id.isNull() || account.clientId.isNull())
            damage(u"unfinished is no list of accounts"_s);
        else
            m_result.file.unfinished << account;
    }
    if (!list.isArray())
        damage(u"unfinished is no list of accounts"_s);
    return !list.isUndefined();
}

/** Words for a hint, no more: whatever else stands there is no damage. */
bool Parser::readKeychains()
{
    const QJsonValue list = parsed(m_text.value());
    const QJsonArray names = list.toArray();
    for (const auto &name : names) {
        if (const QString words = plainText(name.toString(), 64); !words.isEmpty())
            m_result.file.keychains << words;
    }
    return !list.isUndefined();
}

} // namespace

template <class T> typename Records<T>::Pointer Records<T>::find(const QUuid &id) const
{
    const auto at = m_index.constFind(id);
    return at == m_index.cend() ? Pointer() : m_records.at(*at);
}

template <class T> void Records<T>::put(const T &value)
{
    const auto at = m_index.constFind(value.id);
    QJsonObject object = toJson(value);
    if (at == m_index.cend()) {
        append(std::make_shared<const Record<T>>(Record<T>{value, compact(object)}));
        return;
    }
    const Record<T> &old = *m_records.at(*at);
    if (old.value == value)
        return;
    object = withUnknownMembers(QJsonDocument::fromJson(old.text).object(), toJson(old.value), object).toObject();
    m_records[*at] = std::make_shared<const Record<T>>(Record<T>{value, compact(object)});
}

template <class T> bool Records<T>::append(Pointer record)
{
    if (m_index.contains(record->value.id))
        return false;
    m_index.insert(record->value.id, m_records.size());
    m_records.append(std::move(record));
    return true;
}

template <class T> void Records<T>::remove(const QUuid &id)
{
    const auto at = m_index.constFind(id);
    if (at == m_index.cend())
        return;
    m_records.remove(*at);
    m_index.clear();
    for (qsizetype i = 0; i < m_records.size(); ++i)
        m_index.insert(m_records.at(i)->value.id, i);
}

template <class T> qsizetype Records<T>::textSize() const
{
    qsizetype size = 0;
    for (const Pointer &record : m_records)
        size += record->text.size() + 2;
    return size;
}

template <class T> void Records<T>::appendText(QByteArray &to) const
{
    for (qsizetype i = 0; i < m_records.size(); ++i)
        to.append(i == 0 ? "\n" : ",\n").append(m_records.at(i)->text);
}

template class Records<Client>;
template class Records<Account>;

QByteArray AccountsFile::toJson() const
{
    QByteArray json;
    json.reserve(clients.textSize() + accounts.textSize() + 4'096);
    json.append("{\"format\":").append(QByteArray::number(format)).append(",\"clients\":[");
    clients.appendText(json);
    json.append("],\"accounts\":[");
    accounts.appendText(json);
    json.append("],\"unsettled\":").append(compact(unsettled));
    QJsonArray begun;
    for (const UnfinishedAccount &account : unfinished)
        begun.append(QJsonObject{{u"id"_s, account.id.toString(QUuid::WithoutBraces)},
                                 {u"client"_s, account.clientId.toString(QUuid::WithoutBraces)},
                                 {u"name"_s, account.name}});
    json.append(",\"unfinished\":").append(QJsonDocument(begun).toJson(QJsonDocument::Compact));
    if (!keychains.isEmpty())
        json.append(",\"keychains\":").append(compact(keychains));
    for (const auto &[key, text] : unknown) {
        const QByteArray name = compact(QStringList{QString::fromUtf8(key)});
        json.append(",").append(name.sliced(1, name.size() - 2)).append(":").append(text);
    }
    return json.append("}\n");
}

ParsedAccounts parseAccounts(const QByteArray &json, const AccountsFile &known)
{
    return Parser(json).parse(known);
}

} // namespace Tokenshelf
