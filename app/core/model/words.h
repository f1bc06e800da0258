// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provider.h"

namespace Tokenshelf {

/** An enumerator and the word for it in files and JSON output. */
template <class E> struct Word
{
    E value;
    QLatin1StringView text;
};

/** Every enumeration that stands in a file has its words here and nowhere else. */
template <class E> struct Words;

template <> struct Words<GrantType>
{
    static constexpr Word<GrantType> all[] = {{GrantType::AuthorizationCode, "authorization_code"_L1},
                                              {GrantType::ClientCredentials, "client_credentials"_L1}};
};
template <> struct Words<ClientAuthentication>
{
    static constexpr Word<ClientAuthentication> all[] = {
        {ClientAuthentication::None, "none"_L1}, {ClientAuthentication::Basic, "basic"_L1}, {ClientAuthentication::Post, "post"_L1}};
};
template <> struct Words<IntrospectionDialect>
{
    static constexpr Word<IntrospectionDialect> all[] = {{IntrospectionDialect::None, "none"_L1},
                                                         {IntrospectionDialect::Rfc7662, "rfc7662"_L1},
                                                         {IntrospectionDialect::SierraTokenInfo, "sierra_token_info"_L1}};
};
template <> struct Words<Environment>
{
    static constexpr Word<Environment> all[] = {
        {Environment::Production, "production"_L1}, {Environment::Sandbox, "sandbox"_L1}, {Environment::Practice, "practice"_L1}};
};
template <> struct Words<RedirectKind>
{
    static constexpr Word<RedirectKind> all[] = {{RedirectKind::Loopback, "loopback"_L1}, {RedirectKind::Paste, "paste"_L1}};
};

template <class E> QString wordOf(E value)
{
    for (const Word<E> &word : Words<E>::all) {
        if (word.value == value)
            return word.text;
    }
    return {};
}

template <class E> std::optional<E> fromWord(QStringView text)
{
    for (const Word<E> &word : Words<E>::all) {
        if (word.text == text)
            return word.value;
    }
    return {};
}

} // namespace Tokenshelf
