// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/providercatalog.h"

#include "core/base/logging.h"
#include "core/model/providertexts.h"
#include "core/store/files.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace Tokenshelf {

namespace {

constexpr qint64 largestProviderFile = 65'536;

Result<Provider> readProvider(const QString &path)
{
    const QString name = path.section(u'/', -1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestProviderFile)
        return Error{.kind = Error::Kind::Invalid, .code = u"provider_file"_s, .detail = plainText(name + ": -: cannot be read"_L1)};
    Result<Provider> provider = providerFromJson(file.readAll(), name);
    if (provider && provider->id + ".json"_L1 != name)
        return Error{.kind = Error::Kind::Invalid, .code = u"provider_file"_s, .detail = plainText(name + ": id: is not the file's name"_L1)};
    return provider;
}

bool isPractice(const Provider &provider)
{
    return provider.environment == Environment::Practice;
}

QString comparable(const QString &path)
{
    return path.endsWith(u'/') ? path.chopped(1) : path;
}

bool comesBefore(const Provider &a, const Provider &b)
{
    const bool practiceA = isPractice(a);
    const bool practiceB = isPractice(b);
    if (practiceA != practiceB)
        return practiceB;
    return a.name.localeAwareCompare(b.name) < 0;
}

} // namespace

ProviderCatalog::ProviderCatalog(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder) {}

void ProviderCatalog::load()
{
    m_providers.clear();
    m_problems.clear();
    const QStringList folders = m_folder.isEmpty() ? QStringList{u":/providers"_s} : QStringList{u":/providers"_s, m_folder};
    for (const QString &folder : folders) {
        for (const QString &file : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            Result<Provider> read = readProvider(folder + u'/' + file);
            if (read && provider(read->id))
                read = Error{.kind = Error::Kind::Invalid, .code = u"provider_exists"_s, .detail = plainText(file)};
            else if (read)
                read = checkPath(*read, file);
            if (!read) {
                qCWarning(logStore) << "provider file left out:" << read.error().detail;
                m_problems << read.error();
                continue;
            }
            read->builtIn = folder.startsWith(u':');
            m_providers << (read->builtIn ? translated(*read) : *read);
        }
    }
    std::ranges::sort(m_providers, comesBefore);
}

std::optional<Provider> ProviderCatalog::onSamePath(const Provider &one) const
{
    const auto clashes = [&one](const Provider &other) {
        return other.id != one.id && one.grant == GrantType::AuthorizationCode && other.grant == GrantType::AuthorizationCode
            && comparable(one.redirectPath) == comparable(other.redirectPath) && !(isPractice(one) && isPractice(other));
    };
    const auto found = std::find_if(m_providers.begin(), m_providers.end(), clashes);
    return found == m_providers.end() ? std::nullopt : std::optional(*found);
}

Result<Provider> ProviderCatalog::checkPath(const Provider &read, const QString &file) const
{
    const auto other = onSamePath(read);
    if (!other)
        return read;
    const QString reason = u"%1: redirect_path: is the one of %2 already"_s.arg(file, other->id);
    return Error{.kind = Error::Kind::Invalid, .code = u"provider_file"_s, .detail = plainText(reason)};
}

std::optional<Provider> ProviderCatalog::provider(const QString &id) const
{
    const auto found = std::find_if(m_providers.begin(), m_providers.end(), [&id](const Provider &one) { return one.id == id; });
    return found == m_providers.end() ? std::nullopt : std::optional(*found);
}

Result<Provider> ProviderCatalog::add(const QByteArray &json, const QString &file)
{
    if (json.size() > largestProviderFile)
        return Error{.kind = Error::Kind::Invalid, .code = u"provider_file"_s, .detail = plainText(file + ": -: larger than 64 KiB"_L1)};
    Result<Provider> read = providerFromJson(json, file);
    if (read)
        read = checkPath(*read, file);
    if (!read)
        return read;
    const auto known = provider(read->id);
    if (known && known->builtIn)
        return Error{.kind = Error::Kind::Invalid, .code = u"provider_exists"_s, .detail = plainText(read->id)};
    if (const Result<> prepared = preparePrivateFolder(m_folder); !prepared)
        return prepared.error();
    if (const Result<> written = writeFile(m_folder + u'/' + read->id + ".json"_L1, providerToJson(*read)); !written)
        return written.error();
    load();
    emit changed();
    return *provider(read->id);
}

} // namespace Tokenshelf
