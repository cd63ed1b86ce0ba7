#include "common/measure.h"
#include "io/docx.h"
#include "io/workbookwriter.h"
#include "printing/pagelayout.h"
#include "printing/pdfexport.h"
#include "reports/annuallistpaper.h"
#include "support/samplelist.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextLayout>

#include <algorithm>

using namespace touyan;

namespace {

Document listOf(const benchmark::State& state)
{
    return annualListPaper(sampleAnnualList(static_cast<int>(state.range(0))));
}

QStringList textsOf(const PageLayout& layout)
{
    QStringList texts;
    for (int page = 0; page < layout.pageCount(); ++page)
        texts += layout.texts(page);
    return texts;
}

/// Each text set once in a column of its own width, with nothing around it.
qsizetype setTexts(const QStringList& texts, const QFont& font)
{
    qsizetype lines = 0;
    for (const QString& text : texts) {
        QTextLayout layout(text, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(60 * TwipsPerPoint);
        layout.endLayout();
        lines += layout.lineCount();
    }
    return lines;
}

/// Measuring and distributing a list over its pages, against setting each of its texts once.
void layOut(benchmark::State& state)
{
    const Document document = listOf(state);
    const PaperFonts fonts;
    const QStringList texts = textsOf(PageLayout(document, fonts));
    const QFont font = fonts.font(PaperFont::SongTi, 9);
    int pages = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            const PageLayout layout(document, fonts);
            pages = layout.pageCount();
        },
        [&] { return setTexts(texts, font); });
    state.counters["pages"] = pages;
    state.counters["ms_a_page"] = state.counters["median"] * 1000 / pages;
}

/// From the document to the PDF, against a PDF with its texts one below the other.
void toFile(benchmark::State& state)
{
    const Document document = listOf(state);
    const PaperFonts fonts;
    const QStringList texts = textsOf(PageLayout(document, fonts));
    const QTemporaryDir folder;
    int pages = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            const PageLayout layout(document, fonts);
            pages = layout.pageCount();
            Progress progress;
            return exportPdf(layout, folder.filePath(QStringLiteral("list.pdf")), progress);
        },
        [&] {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QPdfWriter writer(&buffer);
            QPainter painter(&writer);
            for (qsizetype i = 0; i < texts.size(); ++i) {
                if (i > 0 && i % 400 == 0)
                    writer.newPage();
                painter.drawText(QPointF(0, static_cast<double>(i % 400) * 10), texts.at(i));
            }
        });
    state.counters["pages"] = pages;
    state.counters["ms_a_page"] = state.counters["median"] * 1000 / pages;
}

/// From the document to the word processor file, against a workbook with the same texts in its
/// cells, row by row. The floor packs at libxlsxwriter's level.
void toWordFile(benchmark::State& state)
{
    const Document document = listOf(state);
    const QTemporaryDir folder;
    const auto& table = std::get<PaperTable>(*std::find_if(
        document.sections.first().blocks.begin(), document.sections.first().blocks.end(),
        [](const Block& block) { return std::holds_alternative<PaperTable>(block); }));
    compare(
        state, TimedBy::Processor,
        [&] {
            Progress progress;
            return writeDocx(document, {}, folder.filePath(QStringLiteral("list.docx")), progress);
        },
        [&] {
            WorkbookWriter book(folder.filePath(QStringLiteral("list.xlsx")),
                                QStringLiteral("sheet"), WorkbookWriter::Mode::RowByRow);
            for (int i = 0; i < table.rows.count(); ++i) {
                const TableRow row = table.rows.at(i);
                for (int column = 0; column < row.cells.size(); ++column)
                    book.text(i, column, row.cells.at(column).text(), {});
            }
            return book.close();
        });
    state.counters["rows_a_second"] =
        static_cast<double>(table.rows.count()) / state.counters["median"];
}

/// The distribution alone, of rows whose heights are known, against adding the heights up.
void paginateRows(benchmark::State& state)
{
    Flow flow;
    flow.pageHeight = 10'000;
    flow.headHeights = {600};
    for (int i = 0; i < state.range(0); ++i)
        flow.items.push_back(
            {.height = 300.0 + i % 7 * 150, .head = 0, .keepsWithNext = i % 50 == 0});
    compare(
        state, TimedBy::Processor, [&] { return paginate(flow); },
        [&] {
            std::vector<PagePlacements> pages(1);
            double top = 0;
            for (size_t i = 0; i < flow.items.size(); ++i) {
                if (top + flow.items[i].height > flow.pageHeight) {
                    pages.emplace_back();
                    top = 0;
                }
                pages.back().push_back({static_cast<int>(i), false, top, 0, flow.items[i].height});
                top += flow.items[i].height;
            }
            return pages;
        });
}

void sizes(benchmark::internal::Benchmark* benchmark)
{
    for (const int rows : {1'000, 10'000})
        benchmark->Arg(rows);
    benchmark->Unit(benchmark::kMillisecond)->UseManualTime();
}

BENCHMARK(layOut)->Apply(sizes);
BENCHMARK(toFile)->Apply(sizes);
BENCHMARK(toWordFile)->Apply(sizes);
BENCHMARK(paginateRows)->Apply(sizes);

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    return runBenchmarks(argc, argv);
}
