#include "selection/lots.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <limits>
#include <numeric>

namespace touyan {

Lots::Lots(const QString& seed)
    : m_seed(seed.toUtf8())
{
}

quint64 Lots::next()
{
    const QByteArray numbered = m_seed + ':' + QByteArray::number(m_drawn++);
    const QByteArray block = QCryptographicHash::hash(numbered, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(block.constData());
}

quint64 Lots::below(quint64 bound)
{
    // 2^64 mod bound: with so many of the largest numbers left out, each remainder is as frequent.
    const quint64 uneven = (std::numeric_limits<quint64>::max() % bound + 1) % bound;
    quint64 number = next();
    while (uneven > 0 && number > std::numeric_limits<quint64>::max() - uneven)
        number = next();
    return number % bound;
}

QList<int> Lots::order(int count)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    for (int place = 0; place + 1 < count; ++place)
        numbers.swapItemsAt(place,
                            place + static_cast<int>(below(static_cast<quint64>(count - place))));
    return numbers;
}

} // namespace touyan
