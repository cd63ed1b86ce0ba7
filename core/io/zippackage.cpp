#include "io/zippackage.h"

#include "io/refusal.h"
#include "io/zipdirectory.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const QByteArray ZipStart("PK\x03\x04");
const QByteArray OleStart("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

QByteArray utf16(QStringView text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.unicode() & 0xFF));
        bytes.append(static_cast<char>(c.unicode() >> 8));
    }
    return bytes;
}

Error encrypted()
{
    return refusal(Refusal::Encrypted,
                   QCoreApplication::translate(
                       "Workbook",
                       "The workbook is protected with a password. Open it in a spreadsheet "
                       "program, take the password off, save it and try again."));
}

/// The compound file of older programs: its directory names the streams within.
Error refusedOle(QFile& file)
{
    constexpr qint64 HeaderSize = 512;
    constexpr qint64 DirectoryRead = 64 * 1024;
    file.seek(0);
    const QByteArray header = file.read(HeaderSize);
    QByteArray directory;
    if (header.size() == HeaderSize) {
        const int shift = std::min<int>(qFromLittleEndian<quint16>(header.constData() + 30), 16);
        const auto sector = qFromLittleEndian<quint32>(header.constData() + 48);
        if (file.seek((qint64(sector) + 1) << shift))
            directory = file.read(DirectoryRead);
    }
    if (directory.contains(utf16(u"EncryptedPackage")))
        return encrypted();
    return refusal(Refusal::Unsupported,
                   QCoreApplication::translate(
                       "Workbook",
                       "This is a workbook of the old form (xls). Open it in a spreadsheet "
                       "program, save it as xlsx and try again."),
                   u"ole"_s);
}

Error refusedText()
{
    return refusal(Refusal::Unsupported,
                   QCoreApplication::translate(
                       "Workbook",
                       "This is not a workbook, whatever its name says. Open it in a spreadsheet "
                       "program, save it as xlsx and try again."),
                   u"neither zip nor ole"_s);
}

Result<void> checkStart(QFile& file)
{
    const QByteArray start = file.peek(OleStart.size());
    if (start == OleStart)
        return refusedOle(file);
    if (start.isEmpty())
        return corruptWorkbook(QCoreApplication::translate("Workbook", "the file is empty"));
    if (!start.startsWith(ZipStart))
        return refusedText();
    return {};
}

Result<void> checkEntry(const ZipEntry& entry, const QString& name)
{
    if (entry.isEncrypted)
        return encrypted();
    if (entry.method != ZIP_CM_STORE && entry.method != ZIP_CM_DEFLATE)
        return refusal(Refusal::Unsupported,
                       QCoreApplication::translate(
                           "Workbook",
                           "The workbook is packed in an unusual way. Open it in a spreadsheet "
                           "program, save it as xlsx and try again."),
                       u"method %1 of %2"_s.arg(QString::number(entry.method), name));
    if (name.split(u'/').contains(u".."_s) || name.contains(QChar(u'\0')))
        return hostileWorkbook(u"path %1"_s.arg(name));
    return {};
}

} // namespace

void PartStream::Closer::operator()(zip_file* file) const
{
    zip_fclose(file);
}

void ZipPackage::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<qsizetype> PartStream::read(char* to, qsizetype room)
{
    const zip_int64_t count = zip_fread(m_file.get(), to, static_cast<zip_uint64_t>(room));
    if (count < 0)
        return corruptWorkbook(m_name);
    *m_budget -= count;
    if (*m_budget < 0)
        return hostileWorkbook(u"%1 unpacks to too much"_s.arg(m_name));
    return static_cast<qsizetype>(count);
}

QString ZipPackage::normal(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

Result<ZipPackage> ZipPackage::open(const QString& path, const ReadLimits& limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Workbook", "%1 could not be opened.").arg(path),
                     file.errorString()};
    if (const auto checked = checkStart(file); !checked)
        return checked.error();
    const auto entries = readZipDirectory(file, limits);
    if (!entries)
        return entries.error();
    ZipPackage package;
    int failure = 0;
    package.m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &failure));
    if (!package.m_archive
        || zip_get_num_entries(package.m_archive.get(), 0)
            != static_cast<zip_int64_t>(entries->size()))
        return corruptWorkbook(u"zip"_s);
    for (quint64 i = 0; i < entries->size(); ++i) {
        const ZipEntry& entry = entries->at(i);
        const char* stored = zip_get_name(package.m_archive.get(), i, ZIP_FL_ENC_RAW);
        if (!stored || entry.name != stored)
            return hostileWorkbook(u"two zip directories"_s);
        const QString name = normal(QString::fromUtf8(entry.name));
        if (const auto checked = checkEntry(entry, name); !checked)
            return checked.error();
        if (package.m_parts.contains(name))
            return hostileWorkbook(u"%1 twice"_s.arg(name));
        package.m_parts.insert(name, i);
    }
    return package;
}

Result<PartStream> ZipPackage::part(const QString& name, qint64& budget) const
{
    const auto at = m_parts.constFind(normal(name));
    if (at == m_parts.cend())
        return corruptWorkbook(QCoreApplication::translate("Workbook", "%1 is missing").arg(name));
    PartStream stream;
    stream.m_file.reset(zip_fopen_index(m_archive.get(), *at, 0));
    stream.m_name = name;
    stream.m_budget = &budget;
    if (!stream.m_file)
        return corruptWorkbook(name);
    return stream;
}

} // namespace touyan
