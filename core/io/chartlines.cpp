#include "io/chartlines.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>
#include <zip.h>

namespace touyan {
namespace {

constexpr auto ChartPart = "xl/charts/chart1.xml";
constexpr QByteArrayView SeriesStart = "<c:ser>";
constexpr QByteArrayView SeriesEnd = "</c:ser>";
constexpr QByteArrayView BarEnd = "</c:barChart>";

struct Discarder
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

struct Closer
{
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};

Error notDrawn()
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Workbook", "The workbook could not be written."),
            {}};
}

/// @p text between the first @p from and the @p to after it, both with it; empty when they are not.
QByteArray between(const QByteArray& text, QByteArrayView from, QByteArrayView to,
                   qsizetype start = 0)
{
    const qsizetype first = text.indexOf(from, start);
    const qsizetype last = first < 0 ? -1 : text.indexOf(to, first);
    return last < 0 ? QByteArray() : text.mid(first, last + to.size() - first);
}

/// A series of bars as one of lines.
QByteArray lineOf(QByteArray series, const QByteArray& color)
{
    const QByteArray look = between(series, "<c:spPr>", "</c:spPr>");
    const QByteArray line = "<c:spPr><a:ln w=\"28575\"><a:solidFill><a:srgbClr val=\"" + color
        + "\"/></a:solidFill></a:ln></c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>";
    if (look.isEmpty())
        return series.insert(series.indexOf("<c:cat>"), line);
    return series.replace(look, line);
}

/// The chart with the series at the positions @p series in a line chart; empty when it has not as
/// many.
QByteArray withLines(QByteArray chart, const QList<int>& series, const QByteArray& color)
{
    QByteArrayList all;
    for (qsizetype at = chart.indexOf(SeriesStart); at >= 0;
         at = chart.indexOf(SeriesStart, at + 1))
        all.append(between(chart, SeriesStart, SeriesEnd, at));
    QByteArray lines;
    for (const int at : series) {
        if (at >= all.size())
            return {};
        lines += lineOf(all.at(at), color);
        chart.replace(all.at(at), QByteArray());
    }
    const qsizetype end = chart.indexOf(BarEnd);
    const qsizetype axes = chart.indexOf("<c:axId");
    if (lines.isEmpty() || end < 0 || axes < 0 || axes > end)
        return {};
    return chart.insert(end + BarEnd.size(),
                        "<c:lineChart><c:grouping val=\"standard\"/>" + lines
                            + "<c:marker val=\"1\"/>" + chart.mid(axes, end - axes)
                            + "</c:lineChart>");
}

QByteArray partOf(zip_t* archive)
{
    zip_stat_t facts;
    if (zip_stat(archive, ChartPart, 0, &facts) != 0)
        return {};
    const std::unique_ptr<zip_file_t, Closer> part(zip_fopen(archive, ChartPart, 0));
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    if (!part || zip_fread(part.get(), bytes.data(), facts.size) != bytes.size())
        return {};
    return bytes;
}

} // namespace

Result<void> drawAsLines(const QString& path, const QList<int>& series, const QByteArray& color)
{
    int failure = 0;
    std::unique_ptr<zip_t, Discarder> archive(
        zip_open(QFile::encodeName(path).constData(), 0, &failure));
    if (!archive)
        return notDrawn();
    const QByteArray chart = withLines(partOf(archive.get()), series, color);
    if (chart.isEmpty())
        return notDrawn();
    zip_source_t* source = zip_source_buffer(archive.get(), chart.constData(),
                                             static_cast<zip_uint64_t>(chart.size()), 0);
    const zip_int64_t index = zip_name_locate(archive.get(), ChartPart, 0);
    if (!source
        || zip_file_replace(archive.get(), static_cast<zip_uint64_t>(index), source, 0) != 0) {
        zip_source_free(source);
        return notDrawn();
    }
    if (zip_close(archive.get()) != 0)
        return notDrawn();
    static_cast<void>(archive.release()); // closed, it is gone
    return {};
}

} // namespace touyan
