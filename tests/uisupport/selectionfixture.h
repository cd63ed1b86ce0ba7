#pragma once

#include "selection/liststates.h"
#include "support/makers.h"
#include "uisupport/sampleworkspace.h"

#include <QTest>
#include <QUndoStack>

namespace touyan {

/// What tests of the annual selection ask of the sample portfolio.
class SelectionFixture
{
public:
    /// To be called before and after each test.
    void open()
    {
        m_workspace = std::make_unique<SampleWorkspace>();
        holdSampleMeeting(m_workspace->portfolio());
    }
    void close() { m_workspace.reset(); }

    const Records& records() const { return m_workspace->records(); }
    const AnnualList& list(int year) const { return *findList(records(), year); }
    QUndoStack& undo() { return m_workspace->session().undoStack(); }
    /// Brings @p before to @p state past all rules.
    void set(const AnnualList& before, ListState state)
    {
        AnnualList after = before;
        after.state = state;
        QVERIFY(m_workspace->portfolio().apply(updating(before, after)));
    }
    QList<ListEntry> entries(int year) const
    {
        QList<ListEntry> found;
        for (const ListEntry& entry : records().all<ListEntry>()) {
            if (entry.list == list(year).id)
                found.append(entry);
        }
        return found;
    }
    void removeEntries(int year)
    {
        ChangeSet emptied(QStringLiteral("empty"));
        for (const ListEntry& entry : entries(year))
            emptied.remove(entry);
        QVERIFY(m_workspace->portfolio().apply(emptied));
    }
    /// The rows without the steps of lists, which undo adds to rather than takes out.
    static Records withoutSteps(const Records& records)
    {
        ChangeSet steps;
        for (const ListTransition& step : records.all<ListTransition>())
            steps.remove(step);
        Records rest = records;
        rest.apply(steps);
        return rest;
    }

    std::unique_ptr<SampleWorkspace> m_workspace;
};

} // namespace touyan
