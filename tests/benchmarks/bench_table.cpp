#include "common/measure.h"
#include "common/samplefile.h"
#include "models/workspace.h"
#include "pages/registry/projecttable.h"
#include "pagesupport/pagebenchmarks.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize WindowSize(1600, 900);

/// A text where the table draws it.
struct DrawnCell
{
    QRect place;
    int alignment = 0;
    QString text;
};

/// The table of projects of a file, all of them, as the registry shows it.
class ShownTable
{
public:
    explicit ShownTable(const benchmark::State& state)
        : m_workspace(openSample(sampleFile(static_cast<int>(state.range(0)))))
        , m_model(m_workspace)
        , m_table(m_model, m_workspace.records())
        , m_image(WindowSize, QImage::Format_RGB32)
    {
        ProjectFilter filter;
        filter.scope = ProjectScope::All;
        m_workspace.setFilter(filter);
        m_table.resize(WindowSize);
        m_table.show();
        QApplication::processEvents();
    }

    Workspace& workspace() { return m_workspace; }
    void paint() { m_table.viewport()->render(&m_image); }
    void scrollTo(int row) { m_table.verticalScrollBar()->setValue(row * m_table.rowHeight(0)); }
    int rowsInView() const { return m_table.viewport()->height() / m_table.rowHeight(0); }
    int rows() const { return m_model.rowCount(); }

    /// The texts in view, cut to their cells as the table cuts them.
    std::vector<DrawnCell> cells() const
    {
        std::vector<DrawnCell> cells;
        const int first = m_table.rowAt(0);
        const QFontMetrics metrics(m_table.font());
        for (int row = first; row < std::min(rows(), first + rowsInView() + 1); ++row) {
            for (int column = 0; column < m_model.columnCount(); ++column) {
                const QModelIndex index = m_model.index(row, column);
                const QRect place = m_table.visualRect(index).adjusted(8, 0, -8, 0);
                if (m_table.isColumnHidden(column) || !place.isValid())
                    continue;
                cells.push_back(
                    {place, index.data(Qt::TextAlignmentRole).toInt(),
                     metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width())});
            }
        }
        return cells;
    }

private:
    Workspace m_workspace;
    ProjectTableModel m_model;
    ProjectTable m_table;
    QImage m_image;
};

/// The least that shows these texts: a widget that only draws them.
class PlainTexts : public QWidget
{
public:
    explicit PlainTexts(std::vector<DrawnCell> cells)
        : m_cells(std::move(cells))
        , m_image(WindowSize, QImage::Format_RGB32)
    {
        resize(WindowSize);
        show();
        QApplication::processEvents();
    }
    void paint() { render(&m_image); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        for (const DrawnCell& cell : m_cells)
            painter.drawText(cell.place, cell.alignment | Qt::TextSingleLine, cell.text);
    }

private:
    std::vector<DrawnCell> m_cells;
    QImage m_image;
};

/// A frame of the table after a turn of the wheel, against drawing the same texts.
void frame(benchmark::State& state)
{
    ShownTable shown(state);
    const int middle = shown.rows() / 2;
    shown.scrollTo(middle);
    PlainTexts texts(shown.cells());
    int turn = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            shown.scrollTo(middle + 3 * (++turn % 2));
            shown.paint();
        },
        [&] { texts.paint(); });
    state.counters["rows"] = shown.rows();
}

/// The first frame of rows that were not shown before, page by page through the file.
void page(benchmark::State& state)
{
    ShownTable shown(state);
    PlainTexts texts(shown.cells());
    int row = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            row = (row + shown.rowsInView()) % std::max(1, shown.rows() - shown.rowsInView());
            shown.scrollTo(row);
            shown.paint();
        },
        [&] { texts.paint(); });
}

/// From the workspace to the first frame.
void open(benchmark::State& state)
{
    ShownTable shown(state);
    PlainTexts texts(shown.cells());
    compare(
        state, TimedBy::Processor,
        [&] {
            ProjectTableModel model(shown.workspace());
            ProjectTable table(model, shown.workspace().records());
            table.resize(WindowSize);
            table.show();
            QApplication::processEvents();
        },
        [&] { texts.paint(); });
}

BENCHMARK(frame)->Apply(projectSizes);
BENCHMARK(page)->Apply(projectSizes);
BENCHMARK(open)->Apply(projectSizes);

} // namespace

int main(int argc, char** argv)
{
    return runPageBenchmarks(argc, argv);
}
