#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace touyan {

/// Collects the parts of an office file and packs them.
class ZipWriter
{
public:
    void add(const QString& name, QByteArray bytes)
    {
        m_parts.emplace_back(name, std::move(bytes));
    }

    /// The archive of the parts, in their order; @p progress is asked whether to stop. In memory,
    /// so that nothing is left lying about however the program ends.
    Result<QByteArray> packed(const Progress& progress) const;

private:
    std::vector<std::pair<QString, QByteArray>> m_parts;
};

} // namespace touyan
