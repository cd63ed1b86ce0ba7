#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace touyan {

/// The class of a failure: decides the exit status of a command and what the window offers.
enum class ErrorCode
{
    Cancelled, ///< the user stopped it
    Io, ///< a file could not be read or written
    DiskFull, ///< no room to write; nothing was changed
    Parse, ///< input is not in the form it should have
    Validation, ///< a value breaks a rule of the domain
    Conflict, ///< the stored row is no longer the one the change was made from
    NotFound, ///< what was named does not exist
    Busy, ///< another program holds the file
    Damaged, ///< the file is truncated or its content is broken
    Foreign, ///< the file is not a Touyan database
    SchemaTooNew, ///< the file was written by a newer version
    Database ///< SQLite refused for another reason
};

/// What went wrong. @c message is for the user, @c detail (SQL, driver text) for the log.
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString message;
    QString detail;
};

/// A value or an Error. Same names as std::expected, so that it can replace this one day.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; } // NOLINT(readability-identifier-naming)
    explicit operator bool() const { return has_value(); }

    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return std::get<0>(m_state); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &std::get<0>(m_state); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
        , m_failed(true)
    {
    }

    bool has_value() const { return !m_failed; } // NOLINT(readability-identifier-naming)
    explicit operator bool() const { return !m_failed; }
    const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace touyan
