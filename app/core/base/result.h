// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>
#include <utility>
#include <variant>

namespace Tokenshelf {

/**
 * A value or the Error that took its place. Member names are those of std::expected, so that the step to C++23 is an
 * alias. Reading the side that is not there is a bug and throws std::bad_variant_access.
 */
template <class T = std::monostate> class [[nodiscard]] Result
{
public:
    Result() requires std::is_default_constructible_v<T> = default;
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const noexcept { return m_content.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T &value() { return std::get<0>(m_content); }
    const T &value() const { return std::get<0>(m_content); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/**
 * How every asynchronous function reports: called exactly once, never before the function has returned, never after
 * the context object that was passed with it is gone.
 */
template <class T = std::monostate> using Callback = std::function<void(Result<T>)>;

} // namespace Tokenshelf
