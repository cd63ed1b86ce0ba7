#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace touyan {

/// Lots drawn from a seed that come out the same on every computer and in every version, so that a
/// draw can be replayed years later. The n-th number (n from 0) is the first eight bytes, the
/// highest first, of SHA-256 over the seed in UTF-8, a colon and n in decimal digits.
class Lots
{
public:
    explicit Lots(const QString& seed);

    quint64 next();
    /// An even chance for each number from 0 to @p bound - 1: numbers that would favour some of
    /// them are passed over. @p bound is at least 1.
    quint64 below(quint64 bound);
    /// The numbers 0 to @p count - 1 in the order drawn: at place i any of those not yet drawn,
    /// which changes places with it.
    QList<int> order(int count);

private:
    QByteArray m_seed;
    quint64 m_drawn = 0;
};

} // namespace touyan
