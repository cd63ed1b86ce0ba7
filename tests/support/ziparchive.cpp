#include "support/ziparchive.h"

#include <QFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace touyan {

void writeZip(const QString& path, const ZipParts& parts)
{
    QFile::remove(path);
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    if (!archive)
        qFatal("no archive");
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        zip_source_t* source = zip_source_buffer(archive, part->constData(),
                                                 static_cast<zip_uint64_t>(part->size()), 0);
        if (zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("no part");
    }
    if (zip_close(archive) != 0)
        qFatal("not written");
}

ZipParts readZip(const QString& path)
{
    ZipParts parts;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return parts;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0)); ++i) {
        zip_stat_t facts;
        zip_stat_index(archive, i, 0, &facts);
        QByteArray bytes(static_cast<qsizetype>(facts.size), '\0');
        zip_file_t* file = zip_fopen_index(archive, i, 0);
        zip_fread(file, bytes.data(), facts.size);
        zip_fclose(file);
        parts.insert(QString::fromUtf8(facts.name), bytes);
    }
    zip_discard(archive);
    return parts;
}

ZipParts workbookParts(const QByteArray& sheet)
{
    return {
        {u"_rels/.rels"_s,
         "<Relationships><Relationship Id='rId1' Type='http://example.com/officeDocument' "
         "Target='xl/workbook.xml'/></Relationships>"},
        {u"xl/workbook.xml"_s,
         "<workbook xmlns:r='r'><sheets><sheet name='表' sheetId='1' r:id='rId1'/></sheets>"
         "</workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         "<Relationships>"
         "<Relationship Id='rId1' Type='t/worksheet' Target='worksheets/sheet1.xml'/>"
         "<Relationship Id='rId2' Type='t/styles' Target='styles.xml'/>"
         "<Relationship Id='rId3' Type='t/sharedStrings' Target='sharedStrings.xml'/>"
         "</Relationships>"},
        {u"xl/worksheets/sheet1.xml"_s, sheet},
    };
}

QByteArray sheetPart(const QByteArray& rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

} // namespace touyan
