#include "base/idmaker.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace touyan {
namespace {

constexpr qint64 Epoch2015 = 1'420'070'400'000; // milliseconds since 1970
constexpr int RandomBits = 22;

} // namespace

qint64 IdMaker::nextValue()
{
    const qint64 milliseconds = QDateTime::currentMSecsSinceEpoch() - Epoch2015;
    // Half of the range is left above the random start for ids made within the same millisecond.
    const auto random =
        static_cast<qint64>(QRandomGenerator::global()->bounded(quint32(1) << (RandomBits - 1)));
    m_last = std::max(m_last + 1, (milliseconds << RandomBits) | random);
    return m_last;
}

} // namespace touyan
