// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace base {

// A move-only function, so that what waits for an answer can own a reply to be sent.
// std::move_only_function is C++23, and std::function refuses captures that cannot be copied.
template <typename Signature>
class Callback;

template <typename... Arguments>
class Callback<void(Arguments...)>
{
public:
    Callback() = default;
    Callback(std::nullptr_t) { }

    // clang-format 14 takes the && of a requires clause for a reference.
    // clang-format off
    template <typename Function>
        requires(!std::is_same_v<std::remove_cvref_t<Function>, Callback>
                 && std::is_invocable_v<std::decay_t<Function> &, Arguments...>)
    Callback(Function &&function)
        : m_target(std::make_unique<Target<std::decay_t<Function>>>(
                std::forward<Function>(function)))
    {
    }
    // clang-format on

    explicit operator bool() const { return m_target != nullptr; }

    void operator()(Arguments... arguments) const
    {
        m_target->call(std::forward<Arguments>(arguments)...);
    }

private:
    struct Callable
    {
        virtual ~Callable() = default;
        virtual void call(Arguments... arguments) = 0;
    };

    template <typename Function>
    struct Target final : Callable
    {
        template <typename F>
        explicit Target(F &&f)
            : function(std::forward<F>(f))
        { }
        void call(Arguments... arguments) override
        {
            function(std::forward<Arguments>(arguments)...);
        }
        Function function;
    };

    std::unique_ptr<Callable> m_target;
};

} // namespace base
