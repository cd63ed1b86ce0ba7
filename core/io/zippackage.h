#pragma once

#include "base/result.h"
#include "io/readlimits.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace touyan {

/// A part of a package that is being unpacked. Lives no longer than its package.
class PartStream
{
public:
    /// At most @p room bytes into @p to; 0 at the end. Bytes are counted as they come out.
    Result<qsizetype> read(char* to, qsizetype room);
    const QString& name() const { return m_name; }

private:
    friend class ZipPackage;
    struct Closer
    {
        void operator()(zip_file* file) const;
    };

    std::unique_ptr<zip_file, Closer> m_file;
    QString m_name;
    qint64* m_budget = nullptr;
};

/// The parts of a zip file that an office program wrote, by name. Programs differ in the case of
/// names and in the slash; so neither matters here. Refuses what is encrypted or made to mislead.
class ZipPackage
{
public:
    static Result<ZipPackage> open(const QString& path, const ReadLimits& limits);

    bool contains(const QString& name) const { return m_parts.contains(normal(name)); }
    /// Starts to unpack @p name; @p budget is what may still come out of the archive, in bytes.
    Result<PartStream> part(const QString& name, qint64& budget) const;

    /// @p name as it is compared: lower case, forward slashes, none in front.
    static QString normal(QString name);

private:
    struct Closer
    {
        void operator()(zip* archive) const;
    };

    std::unique_ptr<zip, Closer> m_archive;
    QHash<QString, quint64> m_parts;
};

} // namespace touyan
