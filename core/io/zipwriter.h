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

    /// Writes the parts, in their order, as the archive @p path; @p progress is asked whether to
    /// stop.
    Result<void> write(const QString& path, const Progress& progress) const;

private:
    std::vector<std::pair<QString, QByteArray>> m_parts;
};

} // namespace touyan
