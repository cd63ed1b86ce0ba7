#pragma once

#include "common/measure.h"
#include "models/workspace.h"

#include <QApplication>

#include <memory>

namespace touyan {

/// From the workspace, which is loaded, to the first frame of a page of type @p PageType, against
/// @p floor. Counts what the page keeps; that is asked for outside of what is timed, because asking
/// walks the whole heap.
template <typename PageType, typename Floor>
void openPage(benchmark::State& state, Workspace& workspace, QSize size, Floor floor)
{
    const auto open = [&workspace, size] {
        auto page = std::make_unique<PageType>(workspace);
        page->resize(size);
        page->show();
        QApplication::processEvents();
        return page;
    };
    const qint64 before = heapInUse();
    const auto kept = open();
    const qint64 after = heapInUse();
    compare(state, TimedBy::Processor, open, floor);
    state.counters["MB"] = static_cast<double>(after - before) / 1024 / 1024;
}

} // namespace touyan
