<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attachments</name>
    <message>
        <source>The file is larger than %1 MB. Keep it outside and attach a smaller version.</source>
        <translation>The file is larger than %1 MB. Keep it outside and attach a smaller version.</translation>
    </message>
    <message>
        <source>The attachment&apos;s content is not in the file.</source>
        <translation>The attachment&apos;s content is not in the file.</translation>
    </message>
    <message>
        <source>The attachment&apos;s content was changed outside Touyan and cannot be trusted.</source>
        <translation>The attachment&apos;s content was changed outside Touyan and cannot be trusted.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message numerus="yes">
        <source>%n · %1</source>
        <extracomment>heading of a column of the board; 1: sum of its projects&apos; investment</extracomment>
        <translation>
            <numerusform>%n · %1</numerusform>
            <numerusform>%n · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n · %2</source>
        <extracomment>1: projects that pass the filter, n: all of the column, 2: investment of the former</extracomment>
        <translation>
            <numerusform>%1/%n · %2</numerusform>
            <numerusform>%1/%n · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open objection(s)</source>
        <translation>
            <numerusform>%n open objection</numerusform>
            <numerusform>%n open objections</numerusform>
        </translation>
    </message>
    <message>
        <source>¥%1×100m</source>
        <extracomment>an amount in units of 100 million yuan</extracomment>
        <translation>¥%1×100m</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>rank on a card of the board</extracomment>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <extracomment>score on a card of the board</extracomment>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>score %1, rank %2</source>
        <extracomment>1: score of the expert review, 2: rank by it</extracomment>
        <translation>score %1, rank %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>screening: %1</source>
        <translation>screening: %1</translation>
    </message>
    <message>
        <source>meeting: %1</source>
        <translation>meeting: %1</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>placed by hand</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the facts of a card</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Unfinished projects of the year before go on here.</source>
        <translation>Unfinished projects of the year before go on here.</translation>
    </message>
    <message>
        <source>Projects from the reserve.</source>
        <translation>Projects from the reserve.</translation>
    </message>
    <message>
        <source>Projects that the experts are scoring.</source>
        <translation>Projects that the experts are scoring.</translation>
    </message>
    <message>
        <source>Drag here what is to be on the list.</source>
        <translation>Drag here what is to be on the list.</translation>
    </message>
    <message>
        <source>Put off, with a reason.</source>
        <translation>Put off, with a reason.</translation>
    </message>
    <message>
        <source>Taken off, with a reason.</source>
        <translation>Taken off, with a reason.</translation>
    </message>
</context>
<context>
    <name>CalendarSettings</name>
    <message>
        <source>“%1” is neither a day, as 2023-01-02, nor a stretch of days, as 2023-01-21..2023-01-27.</source>
        <translation>“%1” is neither a day, as 2023-01-02, nor a stretch of days, as 2023-01-21..2023-01-27.</translation>
    </message>
    <message>
        <source>Say from which to which day.</source>
        <translation>Say from which to which day.</translation>
    </message>
    <message>
        <source>The last day, %2, lies before the first, %1.</source>
        <extracomment>1 and 2: dates</extracomment>
        <translation>The last day, %2, lies before the first, %1.</translation>
    </message>
    <message>
        <source>From %1 to %2 are %3 days: more than %4 at once are taken for a slip of the hand.</source>
        <translation>From %1 to %2 are %3 days: more than %4 at once are taken for a slip of the hand.</translation>
    </message>
    <message>
        <source>Change the public holidays</source>
        <translation>Change the public holidays</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>Carry over</source>
        <translation>Carry over</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>There is no list of %1.</source>
        <translation>There is no list of %1.</translation>
    </message>
    <message>
        <source>The list of %1 is not issued yet: nothing can be carried over from it.</source>
        <translation>The list of %1 is not issued yet: nothing can be carried over from it.</translation>
    </message>
    <message>
        <source>The list of %1 is issued already. Only numbered revisions change it.</source>
        <translation>The list of %1 is issued already. Only numbered revisions change it.</translation>
    </message>
    <message>
        <source>The lists have changed since the proposal: open it again.</source>
        <translation>The lists have changed since the proposal: open it again.</translation>
    </message>
    <message>
        <source>Carry over from %1 to %2</source>
        <extracomment>1: year before, 2: year</extracomment>
        <translation>Carry over from %1 to %2</translation>
    </message>
    <message>
        <source>Finished on %1.</source>
        <translation>Finished on %1.</translation>
    </message>
    <message>
        <source>Recorded as completed.</source>
        <translation>Recorded as completed.</translation>
    </message>
    <message>
        <source>The project was withdrawn or terminated.</source>
        <translation>The project was withdrawn or terminated.</translation>
    </message>
    <message>
        <source>The project is suspended.</source>
        <translation>The project is suspended.</translation>
    </message>
    <message>
        <source>Red at the end of two quarters: %1 and %2.</source>
        <translation>Red at the end of two quarters: %1 and %2.</translation>
    </message>
    <message>
        <source>Not finished; %1 of %2 (10,000 yuan) remain.</source>
        <translation>Not finished; %1 of %2 (10,000 yuan) remain.</translation>
    </message>
    <message>
        <source>Not finished; the total is not stated.</source>
        <translation>Not finished; the total is not stated.</translation>
    </message>
    <message>
        <source>It was put off and is over by now.</source>
        <translation>It was put off and is over by now.</translation>
    </message>
    <message>
        <source>It was put off in %1.</source>
        <translation>It was put off in %1.</translation>
    </message>
    <message>
        <source>From the reserve; to start on %1.</source>
        <translation>From the reserve; to start on %1.</translation>
    </message>
    <message>
        <source>From the reserve; the start is not stated.</source>
        <translation>From the reserve; the start is not stated.</translation>
    </message>
    <message>
        <source>It is not on the list of %1 any more.</source>
        <translation>It is not on the list of %1 any more.</translation>
    </message>
    <message>
        <source>Taken off the list of %1 by revision %2: %3</source>
        <extracomment>1: year, 2: number of the revision, 3: its reason</extracomment>
        <translation>Taken off the list of %1 by revision %2: %3</translation>
    </message>
    <message>
        <source>Stands in the draft already as “%1”.</source>
        <translation>Stands in the draft already as “%1”.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>the file cannot be read</source>
        <translation>the file cannot be read</translation>
    </message>
    <message>
        <source>The plan&apos;s catalogue is damaged at %1: %2.</source>
        <translation>The plan&apos;s catalogue is damaged at %1: %2.</translation>
    </message>
    <message>
        <source>the id or the code is used twice</source>
        <translation>the id or the code is used twice</translation>
    </message>
    <message>
        <source>“%1” refers to nothing</source>
        <translation>“%1” refers to nothing</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Members: %1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>Rate: %1, to be set by the office</source>
        <translation>Rate: %1, to be set by the office</translation>
    </message>
    <message>
        <source>Cap: %1</source>
        <translation>Cap: %1</translation>
    </message>
    <message>
        <source>Frequency: %1</source>
        <translation>Frequency: %1</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>Payment: %1</translation>
    </message>
    <message>
        <source>Payer: %1</source>
        <translation>Payer: %1</translation>
    </message>
    <message>
        <source>Enter what the plan states</source>
        <translation>Enter what the plan states</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>a text is expected</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true or false is expected</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>a whole number is expected</translation>
    </message>
    <message>
        <source>a date is expected</source>
        <translation>a date is expected</translation>
    </message>
    <message>
        <source>the key is not known</source>
        <translation>the key is not known</translation>
    </message>
    <message>
        <source>a key is not known</source>
        <translation>a key is not known</translation>
    </message>
    <message>
        <source>an id is greater than zero</source>
        <translation>an id is greater than zero</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>a list is expected</translation>
    </message>
    <message>
        <source>the word is not one of those expected</source>
        <translation>the word is not one of those expected</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>an object is expected</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>the key is missing</translation>
    </message>
</context>
<context>
    <name>CellValue</name>
    <message>
        <source>The value does not fit “%1”.</source>
        <extracomment>1: a field</extracomment>
        <translation>The value does not fit “%1”.</translation>
    </message>
</context>
<context>
    <name>ChartFigures</name>
    <message>
        <source>Invested by %1</source>
        <extracomment>1: a month such as Mar 2020</extracomment>
        <translation>Invested by %1</translation>
    </message>
    <message>
        <source>Milestones of %1</source>
        <extracomment>1: a month such as Mar 2020</extracomment>
        <translation>Milestones of %1</translation>
    </message>
    <message>
        <source>%2 at the end of %1</source>
        <extracomment>1: the month such as Mar 2020, 2: the light</extracomment>
        <translation>%2 at the end of %1</translation>
    </message>
    <message>
        <source>Funded by: %1</source>
        <extracomment>1: who pays</extracomment>
        <translation>Funded by: %1</translation>
    </message>
    <message>
        <source>There is no project on the list of %1.</source>
        <translation>There is no project on the list of %1.</translation>
    </message>
    <message>
        <source>There is no list of %1, and no project is under way in it by its plan.</source>
        <translation>There is no list of %1, and no project is under way in it by its plan.</translation>
    </message>
    <message>
        <source>No project of %1 passes the filter, so there is nothing to draw.</source>
        <translation>No project of %1 passes the filter, so there is nothing to draw.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>1: a month such as Mar, 2: the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>100 million yuan</source>
        <translation>100 million yuan</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>10,000 yuan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>1: title of a chart, 2: the year it is of</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>1: target, 2: its measure and year</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>New on it</source>
        <translation>New on it</translation>
    </message>
    <message>
        <source>Carried over to it</source>
        <translation>Carried over to it</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Carried on</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Taken off</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>Rolling list</source>
        <translation>Rolling list</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projects</translation>
    </message>
    <message>
        <source>There is no list of %1 yet.</source>
        <translation>There is no list of %1 yet.</translation>
    </message>
    <message>
        <source>There is no list of %1 to follow on from.</source>
        <translation>There is no list of %1 to follow on from.</translation>
    </message>
    <message>
        <source>No project on the lists of these years passes the filter.</source>
        <translation>No project on the lists of these years passes the filter.</translation>
    </message>
    <message>
        <source>Investment by month</source>
        <translation>Investment by month</translation>
    </message>
    <message>
        <source>Done, cumulative</source>
        <translation>Done, cumulative</translation>
    </message>
    <message>
        <source>Schedule (plan × months / 12)</source>
        <translation>Schedule (plan × months / 12)</translation>
    </message>
    <message>
        <source>No project states a planned investment or a report for %1.</source>
        <translation>No project states a planned investment or a report for %1.</translation>
    </message>
    <message>
        <source>Lights over time</source>
        <translation>Lights over time</translation>
    </message>
    <message>
        <source>No project of %1 is judged.</source>
        <translation>No project of %1 is judged.</translation>
    </message>
    <message>
        <source>Milestones by month</source>
        <translation>Milestones by month</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>milestones</translation>
    </message>
    <message>
        <source>Planned, cumulative</source>
        <translation>Planned, cumulative</translation>
    </message>
    <message>
        <source>Reached, cumulative</source>
        <translation>Reached, cumulative</translation>
    </message>
    <message>
        <source>No milestone is planned for %1.</source>
        <translation>No milestone is planned for %1.</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 others</translation>
    </message>
    <message>
        <source>Investment by %1</source>
        <translation>Investment by %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Lights by %1</source>
        <translation>Lights by %1</translation>
    </message>
    <message>
        <source>Funding by source</source>
        <translation>Funding by source</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>No project of %1 states where its funding comes from.</source>
        <translation>No project of %1 states where its funding comes from.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Passed screening</source>
        <translation>Passed screening</translation>
    </message>
    <message>
        <source>Scored by experts</source>
        <translation>Scored by experts</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>Selection funnel</source>
        <translation>Selection funnel</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>besides %1 carried over</source>
        <extracomment>1: how many projects the year before handed on</extracomment>
        <translation>besides %1 carried over</translation>
    </message>
    <message>
        <source>No candidate of the list of %1 passes the filter.</source>
        <translation>No candidate of the list of %1 passes the filter.</translation>
    </message>
    <message>
        <source>Selection of %1: %2</source>
        <extracomment>1: the year of a list, 2: a step of the selection</extracomment>
        <translation>Selection of %1: %2</translation>
    </message>
    <message>
        <source>Distribution of scores</source>
        <translation>Distribution of scores</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mean score</translation>
    </message>
    <message>
        <source>No project of the list of %1 has been scored by experts.</source>
        <translation>No project of the list of %1 has been scored by experts.</translation>
    </message>
    <message>
        <source>Scored %2 for %1</source>
        <extracomment>1: the year of a list, 2: a span of points such as 85–90</extracomment>
        <translation>Scored %2 for %1</translation>
    </message>
    <message>
        <source>Entered for</source>
        <translation>Entered for</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Industry base</source>
        <translation>Industry base</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Targets of the plan</source>
        <translation>Targets of the plan</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Reached of the target, %</source>
        <translation>Reached of the target, %</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>The file holds no target of the plan.</source>
        <translation>The file holds no target of the plan.</translation>
    </message>
    <message>
        <source>Counted record</source>
        <translation>Counted record</translation>
    </message>
    <message>
        <source>Nothing is counted or entered for this target yet.</source>
        <translation>Nothing is counted or entered for this target yet.</translation>
    </message>
    <message>
        <source>Proposed for it</source>
        <translation>Proposed for it</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Collecting</source>
        <translation>Collecting</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Expert review</source>
        <translation>Expert review</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Deliberation</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Year closed</source>
        <translation>Year closed</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Not yet ended</source>
        <translation>Not yet ended</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Carried on</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>Not yet screened</source>
        <translation>Not yet screened</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>To be supplemented</source>
        <translation>To be supplemented</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Not yet decided</translation>
    </message>
    <message>
        <source>Agreed to be listed</source>
        <translation>Agreed to be listed</translation>
    </message>
    <message>
        <source>Not to be listed</source>
        <translation>Not to be listed</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Addition</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Removal</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>Completion × weight</source>
        <translation>Completion × weight</translation>
    </message>
    <message>
        <source>Points per unit</source>
        <translation>Points per unit</translation>
    </message>
    <message>
        <source>Rank points</source>
        <translation>Rank points</translation>
    </message>
    <message>
        <source>Banded</source>
        <translation>Banded</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Entered by hand</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Count of platforms</source>
        <translation>Count of platforms</translation>
    </message>
    <message>
        <source>Count of teams</source>
        <translation>Count of teams</translation>
    </message>
    <message>
        <source>Count of demonstration projects</source>
        <translation>Count of demonstration projects</translation>
    </message>
    <message>
        <source>Count of scenarios</source>
        <translation>Count of scenarios</translation>
    </message>
    <message>
        <source>Count of clusters</source>
        <translation>Count of clusters</translation>
    </message>
    <message>
        <source>Count of enterprises</source>
        <translation>Count of enterprises</translation>
    </message>
    <message>
        <source>Output value</source>
        <translation>Output value</translation>
    </message>
    <message>
        <source>Being cultivated</source>
        <translation>Being cultivated</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Partly adopted</source>
        <translation>Partly adopted</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Not adopted</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Science week</source>
        <translation>Science week</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>City department</source>
        <translation>City department</translation>
    </message>
    <message>
        <source>District or county</source>
        <translation>District or county</translation>
    </message>
    <message>
        <source>Pioneer zone</source>
        <translation>Pioneer zone</translation>
    </message>
    <message>
        <source>University or institute</source>
        <translation>University or institute</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>County-level city</source>
        <translation>County-level city</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Functional zone</source>
        <translation>Functional zone</translation>
    </message>
    <message>
        <source>National key laboratory</source>
        <translation>National key laboratory</translation>
    </message>
    <message>
        <source>National technology innovation centre</source>
        <translation>National technology innovation centre</translation>
    </message>
    <message>
        <source>National engineering research centre</source>
        <translation>National engineering research centre</translation>
    </message>
    <message>
        <source>Local joint engineering laboratory</source>
        <translation>Local joint engineering laboratory</translation>
    </message>
    <message>
        <source>Collaborative innovation centre</source>
        <translation>Collaborative innovation centre</translation>
    </message>
    <message>
        <source>Institute</source>
        <translation>Institute</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Alliance</translation>
    </message>
    <message>
        <source>Industry platform or cloud</source>
        <translation>Industry platform or cloud</translation>
    </message>
    <message>
        <source>Open platform</source>
        <translation>Open platform</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Provincial</source>
        <translation>Provincial</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>Municipal</translation>
    </message>
    <message>
        <source>District level</source>
        <translation>District level</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>Being set up</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>Under construction</translation>
    </message>
    <message>
        <source>Built or approved</source>
        <translation>Built or approved</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Introduced</translation>
    </message>
    <message>
        <source>Cultivated</source>
        <translation>Cultivated</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Full time</translation>
    </message>
    <message>
        <source>Flexible: project cooperation</source>
        <translation>Flexible: project cooperation</translation>
    </message>
    <message>
        <source>Flexible: technical advice</source>
        <translation>Flexible: technical advice</translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation>Not requested</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Taken off the list</translation>
    </message>
    <message>
        <source>New start</source>
        <translation>New start</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Continued</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>Completing</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>City budget</source>
        <translation>City budget</translation>
    </message>
    <message>
        <source>District budget</source>
        <translation>District budget</translation>
    </message>
    <message>
        <source>Higher-level budget</source>
        <translation>Higher-level budget</translation>
    </message>
    <message>
        <source>Own funds</source>
        <translation>Own funds</translation>
    </message>
    <message>
        <source>Bank loan</source>
        <translation>Bank loan</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Trimmed mean</source>
        <translation>Trimmed mean</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>Knock-out question</source>
        <translation>Knock-out question</translation>
    </message>
    <message>
        <source>Must be in</source>
        <translation>Must be in</translation>
    </message>
    <message>
        <source>Must stay out</source>
        <translation>Must stay out</translation>
    </message>
    <message>
        <source>One of two</source>
        <translation>One of two</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>Unsettled</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Upheld</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Equipment investment</source>
        <translation>Equipment investment</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Contract amount</translation>
    </message>
    <message>
        <source>R&amp;D cost</source>
        <translation>R&amp;D cost</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Partly paid</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Funding by programmes</source>
        <translation>Funding by programmes</translation>
    </message>
    <message>
        <source>Equity fund</source>
        <translation>Equity fund</translation>
    </message>
    <message>
        <source>Tax relief</source>
        <translation>Tax relief</translation>
    </message>
    <message>
        <source>Scholarship</source>
        <translation>Scholarship</translation>
    </message>
    <message>
        <source>Per team</source>
        <translation>Per team</translation>
    </message>
    <message>
        <source>Per institution</source>
        <translation>Per institution</translation>
    </message>
    <message>
        <source>Per institution and year</source>
        <translation>Per institution and year</translation>
    </message>
    <message>
        <source>Per project</source>
        <translation>Per project</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>Research institute</translation>
    </message>
    <message>
        <source>Innovation platform</source>
        <translation>Innovation platform</translation>
    </message>
    <message>
        <source>Type of national innovation platform</source>
        <translation>Type of national innovation platform</translation>
    </message>
    <message>
        <source>Application platform</source>
        <translation>Application platform</translation>
    </message>
    <message>
        <source>Partner platform outside the city</source>
        <translation>Partner platform outside the city</translation>
    </message>
    <message>
        <source>Shared resource</source>
        <translation>Shared resource</translation>
    </message>
    <message>
        <source>Public system</source>
        <translation>Public system</translation>
    </message>
    <message>
        <source>Cooperation base</source>
        <translation>Cooperation base</translation>
    </message>
    <message>
        <source>Intellectual property platform</source>
        <translation>Intellectual property platform</translation>
    </message>
    <message>
        <source>Training base</source>
        <translation>Training base</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Exists</translation>
    </message>
    <message>
        <source>To be upgraded</source>
        <translation>To be upgraded</translation>
    </message>
    <message>
        <source>To be set up</source>
        <translation>To be set up</translation>
    </message>
    <message>
        <source>To be advanced</source>
        <translation>To be advanced</translation>
    </message>
    <message>
        <source>To be applied for</source>
        <translation>To be applied for</translation>
    </message>
    <message>
        <source>To be built</source>
        <translation>To be built</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>To be completed</translation>
    </message>
    <message>
        <source>Contact to be kept</source>
        <translation>Contact to be kept</translation>
    </message>
    <message>
        <source>Municipal department</source>
        <translation>Municipal department</translation>
    </message>
    <message>
        <source>Party department</source>
        <translation>Party department</translation>
    </message>
    <message>
        <source>Tax authority</source>
        <translation>Tax authority</translation>
    </message>
    <message>
        <source>Mass organisation</source>
        <translation>Mass organisation</translation>
    </message>
    <message>
        <source>District or zone</source>
        <translation>District or zone</translation>
    </message>
    <message>
        <source>Group of units</source>
        <translation>Group of units</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Rolling selection</source>
        <translation>Rolling selection</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Performance review</source>
        <translation>Performance review</translation>
    </message>
    <message>
        <source>Expert advice</source>
        <translation>Expert advice</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Open data</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>Talent</translation>
    </message>
    <message>
        <source>Intellectual property</source>
        <translation>Intellectual property</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Technology services</source>
        <translation>Technology services</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Cooperation</translation>
    </message>
    <message>
        <source>Civil-military integration</source>
        <translation>Civil-military integration</translation>
    </message>
    <message>
        <source>Shared facilities</source>
        <translation>Shared facilities</translation>
    </message>
    <message>
        <source>Exploratory research</source>
        <translation>Exploratory research</translation>
    </message>
    <message>
        <source>Recused from that project</source>
        <translation>Recused from that project</translation>
    </message>
    <message>
        <source>Kept out of the pool</source>
        <translation>Kept out of the pool</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>%1 (10,000 yuan) done; total not stated</source>
        <translation>%1 (10,000 yuan) done; total not stated</translation>
    </message>
    <message>
        <source>%1 done, %2 (10,000 yuan) remaining</source>
        <extracomment>1: percent, 2: amount</extracomment>
        <translation>%1 done, %2 (10,000 yuan) remaining</translation>
    </message>
    <message>
        <source>The project was terminated.</source>
        <translation>The project was terminated.</translation>
    </message>
    <message>
        <source>Finished on %1; %2.</source>
        <translation>Finished on %1; %2.</translation>
    </message>
    <message>
        <source>Recorded as completed; %1.</source>
        <translation>Recorded as completed; %1.</translation>
    </message>
    <message>
        <source>The project was withdrawn.</source>
        <translation>The project was withdrawn.</translation>
    </message>
    <message>
        <source>Taken off the list of %1: %2</source>
        <translation>Taken off the list of %1: %2</translation>
    </message>
    <message>
        <source>Not finished by %1; %2. The list of %3 does not have it.</source>
        <extracomment>1: day, 2: how much is done, 3: year</extracomment>
        <translation>Not finished by %1; %2. The list of %3 does not have it.</translation>
    </message>
    <message>
        <source>Not finished by %1; %2.</source>
        <translation>Not finished by %1; %2.</translation>
    </message>
    <message>
        <source>On the issued list of %1 as carried over; %2.</source>
        <extracomment>1: year, 2: how much is done</extracomment>
        <translation>On the issued list of %1 as carried over; %2.</translation>
    </message>
    <message>
        <source>Revision %1 of %2: %3</source>
        <translation>Revision %1 of %2: %3</translation>
    </message>
    <message>
        <source>“%1” needs an outcome and what shows it.</source>
        <translation>“%1” needs an outcome and what shows it.</translation>
    </message>
    <message>
        <source>An entry is not of this list.</source>
        <translation>An entry is not of this list.</translation>
    </message>
    <message>
        <source>“%1” is no longer on the list: it cannot be carried on.</source>
        <translation>“%1” is no longer on the list: it cannot be carried on.</translation>
    </message>
    <message>
        <source>Close the list of %1</source>
        <translation>Close the list of %1</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>Written: %1 (%n page(s))</source>
        <translation>
            <numerusform>Written: %1 (%n page)</numerusform>
            <numerusform>Written: %1 (%n pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n project(s)</source>
        <translation>
            <numerusform>%1: %2, %n project</numerusform>
            <numerusform>%1: %2, %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) on the list still wait for a decision.</source>
        <translation>
            <numerusform>%n project on the list still waits for a decision.</numerusform>
            <numerusform>%n projects on the list still wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) without a decision will not be listed.</source>
        <translation>
            <numerusform>%n candidate without a decision will not be listed.</numerusform>
            <numerusform>%n candidates without a decision will not be listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) are open: the list cannot be issued before they are settled.</source>
        <translation>
            <numerusform>%n objection is open: the list cannot be issued before it is settled.</numerusform>
            <numerusform>%n objections are open: the list cannot be issued before they are settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expert %1: %2 points beside the others on %n project(s)</source>
        <extracomment>1: number of the expert, 2: points with their sign, n: projects in common</extracomment>
        <translation>
            <numerusform>Expert %1: %2 points beside the others on %n project</numerusform>
            <numerusform>Expert %1: %2 points beside the others on %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are wrong.</source>
        <translation>
            <numerusform>%n figure is wrong.</numerusform>
            <numerusform>%n figures are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to the question go with it.</source>
        <translation>
            <numerusform>%n answer to the question goes with it.</numerusform>
            <numerusform>%n answers to the question go with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no entry in the list of %2.</source>
        <translation>“%1” has no entry in the list of %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>1: a field, 2: its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name the projects whose amounts are stated.</source>
        <translation>Name the projects whose amounts are stated.</translation>
    </message>
    <message>
        <source>Shows or states support, plan and nature on a list</source>
        <translation>Shows or states support, plan and nature on a list</translation>
    </message>
    <message>
        <source>year of the list</source>
        <translation>year of the list</translation>
    </message>
    <message>
        <source>support in 10,000 yuan; &quot;&quot; for not stated</source>
        <translation>support in 10,000 yuan; &quot;&quot; for not stated</translation>
    </message>
    <message>
        <source>investment planned in the year, in 10,000 yuan</source>
        <translation>investment planned in the year, in 10,000 yuan</translation>
    </message>
    <message>
        <source>nature in the year; &quot;&quot; for what the dates say</source>
        <translation>nature in the year; &quot;&quot; for what the dates say</translation>
    </message>
    <message>
        <source>only say what would be</source>
        <translation>only say what would be</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>as JSON, for programs</translation>
    </message>
    <message>
        <source>“%1” does not know the option “%2”.</source>
        <translation>“%1” does not know the option “%2”.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>The option --%1 is given twice.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>The option --%1 takes no value.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>The option --%1 needs a value: %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” is one word too many.</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Backed up and verified: %1</translation>
    </message>
    <message>
        <source>Writes a verified copy: as OUT, or among the automatic backups</source>
        <translation>Writes a verified copy: as OUT, or among the automatic backups</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” cannot be written.</translation>
    </message>
    <message>
        <source>No fault was found in the file, its journal and its records.</source>
        <translation>No fault was found in the file, its journal and its records.</translation>
    </message>
    <message>
        <source>Faults found: %1</source>
        <translation>Faults found: %1</translation>
    </message>
    <message>
        <source>Checks the file, the chain of its journal and the rules</source>
        <translation>Checks the file, the chain of its journal and the rules</translation>
    </message>
    <message>
        <source>No list is in force.</source>
        <translation>No list is in force.</translation>
    </message>
    <message>
        <source>“%1” was not on the list.</source>
        <translation>“%1” was not on the list.</translation>
    </message>
    <message>
        <source>Say what shows the outcomes: --evidence TEXT</source>
        <translation>Say what shows the outcomes: --evidence TEXT</translation>
    </message>
    <message>
        <source>Give one --evidence for all outcomes, or one after each --set.</source>
        <translation>Give one --evidence for all outcomes, or one after each --set.</translation>
    </message>
    <message>
        <source>Closes the year of a list with the outcome of each project</source>
        <translation>Closes the year of a list with the outcome of each project</translation>
    </message>
    <message>
        <source>year of the list; the latest in force</source>
        <translation>year of the list; the latest in force</translation>
    </message>
    <message>
        <source>outcome of one project: completed, carried-on, left or terminated</source>
        <translation>outcome of one project: completed, carried-on, left or terminated</translation>
    </message>
    <message>
        <source>what shows the outcome of --set: one for all, or for each</source>
        <translation>what shows the outcome of --set: one for all, or for each</translation>
    </message>
    <message>
        <source>reason of the step</source>
        <translation>reason of the step</translation>
    </message>
    <message>
        <source>It is always today&apos;s date.</source>
        <translation>It is always today&apos;s date.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2021-03-29, or say today.</source>
        <translation>“%1” is no day; write it as 2021-03-29, or say today.</translation>
    </message>
    <message>
        <source>Shows the reference date, or sets it to a day as 2021-03-29 or to “today”: always today&apos;s date</source>
        <translation>Shows the reference date, or sets it to a day as 2021-03-29 or to “today”: always today&apos;s date</translation>
    </message>
    <message>
        <source>Say what the meeting decided: --verdict with one of %1.</source>
        <translation>Say what the meeting decided: --verdict with one of %1.</translation>
    </message>
    <message>
        <source>Name the projects that were decided on, or --all.</source>
        <translation>Name the projects that were decided on, or --all.</translation>
    </message>
    <message>
        <source>The meeting has nothing to decide on “%1” in %2.</source>
        <translation>The meeting has nothing to decide on “%1” in %2.</translation>
    </message>
    <message>
        <source>Records or shows what the meeting decided per project</source>
        <translation>Records or shows what the meeting decided per project</translation>
    </message>
    <message>
        <source>approved, deferred or refused; open takes it back</source>
        <translation>approved, deferred or refused; open takes it back</translation>
    </message>
    <message>
        <source>all on the list that have no decision yet</source>
        <translation>all on the list that have no decision yet</translation>
    </message>
    <message>
        <source>code of the deciding meeting</source>
        <translation>code of the deciding meeting</translation>
    </message>
    <message>
        <source>a meeting that is recorded along</source>
        <translation>a meeting that is recorded along</translation>
    </message>
    <message>
        <source>its day; today</source>
        <translation>its day; today</translation>
    </message>
    <message>
        <source>why it is not approved, or approved against the experts</source>
        <translation>why it is not approved, or approved against the experts</translation>
    </message>
    <message>
        <source>Projects: %1 → %2</source>
        <translation>Projects: %1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (10,000 yuan)</source>
        <extracomment>1: an amount such as the total investment, 2 and 3: sums in 10,000 yuan</extracomment>
        <translation>%1: %2 → %3 (10,000 yuan)</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Entered: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Left: %1</translation>
    </message>
    <message>
        <source>Changed: %1; unchanged: %2</source>
        <translation>Changed: %1; unchanged: %2</translation>
    </message>
    <message>
        <source>Compares two lists: 2020, 2020@issued, 2020@force, 2020@rev2, 2020@meeting:CODE, 2020@2020-11-01</source>
        <translation>Compares two lists: 2020, 2020@issued, 2020@force, 2020@rev2, 2020@meeting:CODE, 2020@2020-11-01</translation>
    </message>
    <message>
        <source>also what a draft only proposes</source>
        <translation>also what a draft only proposes</translation>
    </message>
    <message>
        <source>--chart takes %1.</source>
        <translation>--chart takes %1.</translation>
    </message>
    <message>
        <source>Charts: %1.</source>
        <translation>Charts: %1.</translation>
    </message>
    <message>
        <source>Only chart, timeline and map can be narrowed to some of the projects.</source>
        <translation>Only chart, timeline and map can be narrowed to some of the projects.</translation>
    </message>
    <message>
        <source>“%1” can be written as %2.</source>
        <translation>“%1” can be written as %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be exported; these can: %2.</source>
        <translation>“%1” cannot be exported; these can: %2.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>size of the sheets; lists know A3 and A4</source>
        <translation>size of the sheets; lists know A3 and A4</translation>
    </message>
    <message>
        <source>which chart; a word that is none lists them</source>
        <translation>which chart; a word that is none lists them</translation>
    </message>
    <message>
        <source>the list as it was issued, or with its revisions; force</source>
        <translation>the list as it was issued, or with its revisions; force</translation>
    </message>
    <message>
        <source>what the timeline is grouped by</source>
        <translation>what the timeline is grouped by</translation>
    </message>
    <message>
        <source>the plan that bars are held against: of the issued list, or of a day</source>
        <translation>the plan that bars are held against: of the issued list, or of a day</translation>
    </message>
    <message>
        <source>days that the timeline shows</source>
        <translation>days that the timeline shows</translation>
    </message>
    <message>
        <source>pages side by side for the timeline</source>
        <translation>pages side by side for the timeline</translation>
    </message>
    <message>
        <source>sheets higher than wide</source>
        <translation>sheets higher than wide</translation>
    </message>
    <message>
        <source>what the map shows: count, total, planned, done, completion, behind, platforms, teams, enterprises, leading, output, approved, paid or score</source>
        <translation>what the map shows: count, total, planned, done, completion, behind, platforms, teams, enterprises, leading, output, approved, paid or score</translation>
    </message>
    <message>
        <source>how the map divides values into classes</source>
        <translation>how the map divides values into classes</translation>
    </message>
    <message>
        <source>a map of the office&apos;s own</source>
        <translation>a map of the office&apos;s own</translation>
    </message>
    <message>
        <source>number under which that map was approved (审图号)</source>
        <translation>number under which that map was approved (审图号)</translation>
    </message>
    <message>
        <source>first list of a comparison</source>
        <translation>first list of a comparison</translation>
    </message>
    <message>
        <source>second list of a comparison</source>
        <translation>second list of a comparison</translation>
    </message>
    <message>
        <source>a comparison: also what a draft only proposes</source>
        <translation>a comparison: also what a draft only proposes</translation>
    </message>
    <message>
        <source>Writes annual-list as xlsx or csv, list-comparison as xlsx, chart as xlsx, csv, svg, pdf or png, timeline or map as svg, pdf or png</source>
        <translation>Writes annual-list as xlsx or csv, list-comparison as xlsx, chart as xlsx, csv, svg, pdf or png, timeline or map as svg, pdf or png</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” is not a year from %2 to %3.</source>
        <translation>“%1” is not a year from %2 to %3.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>Explains a command</source>
        <translation>Explains a command</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schema version</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Journal entries</translation>
    </message>
    <message>
        <source>Figures made for</source>
        <translation>Figures made for</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>List of %1</translation>
    </message>
    <message>
        <source>%1, %2 on the list, %3 entries</source>
        <translation>%1, %2 on the list, %3 entries</translation>
    </message>
    <message>
        <source>Says what a database holds</source>
        <translation>Says what a database holds</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 is missing.</translation>
    </message>
    <message>
        <source>No list is public: “touyan step” takes one there, before it can be issued.</source>
        <translation>No list is public: “touyan step” takes one there, before it can be issued.</translation>
    </message>
    <message>
        <source>Several lists are public: --year says which one is issued.</source>
        <translation>Several lists are public: --year says which one is issued.</translation>
    </message>
    <message>
        <source>Taken: %1, the list that is public. --year takes another.</source>
        <translation>Taken: %1, the list that is public. --year takes another.</translation>
    </message>
    <message>
        <source>Would be issued: %1, SHA-256 above</source>
        <translation>Would be issued: %1, SHA-256 above</translation>
    </message>
    <message>
        <source>Issued: %1, SHA-256 above</source>
        <translation>Issued: %1, SHA-256 above</translation>
    </message>
    <message>
        <source>Issues a list: freezes its text with its SHA-256</source>
        <translation>Issues a list: freezes its text with its SHA-256</translation>
    </message>
    <message>
        <source>year of the list; that of the one that is public</source>
        <translation>year of the list; that of the one that is public</translation>
    </message>
    <message>
        <source>document number; has to be given</source>
        <translation>document number; has to be given</translation>
    </message>
    <message>
        <source>day of issue, as 2021-03-29; today</source>
        <translation>day of issue, as 2021-03-29; today</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”; there are: %2.</source>
        <translation>There is no kind of record “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>--format takes table, csv or json.</source>
        <translation>--format takes table, csv or json.</translation>
    </message>
    <message>
        <source>Lists the rows of a registry</source>
        <translation>Lists the rows of a registry</translation>
    </message>
    <message>
        <source>only what belongs to the year</source>
        <translation>only what belongs to the year</translation>
    </message>
    <message>
        <source>only rows with this value; may be repeated</source>
        <translation>only rows with this value; may be repeated</translation>
    </message>
    <message>
        <source>only rows that hold all words, as characters or pinyin</source>
        <translation>only rows that hold all words, as characters or pinyin</translation>
    </message>
    <message>
        <source>fields to show</source>
        <translation>fields to show</translation>
    </message>
    <message>
        <source>form of the result; amounts are in 10,000 yuan, in json in yuan</source>
        <translation>form of the result; amounts are in 10,000 yuan, in json in yuan</translation>
    </message>
    <message>
        <source>There is no annual list of %1.</source>
        <translation>There is no annual list of %1.</translation>
    </message>
    <message>
        <source>There is no meeting “%1”.</source>
        <translation>There is no meeting “%1”.</translation>
    </message>
    <message>
        <source>Only one of --meeting and --new-meeting can decide.</source>
        <translation>Only one of --meeting and --new-meeting can decide.</translation>
    </message>
    <message>
        <source>--new-meeting takes the meeting&apos;s name.</source>
        <translation>--new-meeting takes the meeting&apos;s name.</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>There is no project “%1”.</translation>
    </message>
    <message>
        <source>Several projects are called “%1”: name the one by its code.</source>
        <translation>Several projects are called “%1”: name the one by its code.</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2021-03-29.</source>
        <translation>“%1” is not a date like 2021-03-29.</translation>
    </message>
    <message>
        <source>“%1” is not of the form CODE=VALUE.</source>
        <translation>“%1” is not of the form CODE=VALUE.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”; it knows %3.</source>
        <extracomment>1: option, 2: what was given, 3: what is known</extracomment>
        <translation>--%1 does not know “%2”; it knows %3.</translation>
    </message>
    <message>
        <source>--%1 belongs to %2.</source>
        <extracomment>1: option, 2: command with its action</extracomment>
        <translation>--%1 belongs to %2.</translation>
    </message>
    <message>
        <source>A comparison needs --from and --to, as in --from 2020@issued --to 2021.</source>
        <translation>A comparison needs --from and --to, as in --from 2020@issued --to 2021.</translation>
    </message>
    <message>
        <source>“%1” does not end in .touyan, by which the window finds it.</source>
        <translation>“%1” does not end in .touyan, by which the window finds it.</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Created: %1</translation>
    </message>
    <message>
        <source>Creates a database with the plan&apos;s catalogue</source>
        <translation>Creates a database with the plan&apos;s catalogue</translation>
    </message>
    <message>
        <source>with the example portfolio</source>
        <translation>with the example portfolio</translation>
    </message>
    <message>
        <source>--subject enters an objection, --outcome settles one: one of the two at a time.</source>
        <translation>--subject enters an objection, --outcome settles one: one of the two at a time.</translation>
    </message>
    <message>
        <source>Say what is objected (--subject) or what was found (--outcome).</source>
        <translation>Say what is objected (--subject) or what was found (--outcome).</translation>
    </message>
    <message>
        <source>Name the project that the objection is against.</source>
        <translation>Name the project that the objection is against.</translation>
    </message>
    <message>
        <source>There is no open objection against “%1”.</source>
        <translation>There is no open objection against “%1”.</translation>
    </message>
    <message>
        <source>There are several open objections against “%1”: name one by its id.</source>
        <translation>There are several open objections against “%1”: name one by its id.</translation>
    </message>
    <message>
        <source>Enters, settles or shows objections to a list that is public</source>
        <translation>Enters, settles or shows objections to a list that is public</translation>
    </message>
    <message>
        <source>enters one: what is objected</source>
        <translation>enters one: what is objected</translation>
    </message>
    <message>
        <source>who objects</source>
        <translation>who objects</translation>
    </message>
    <message>
        <source>the objection at length</source>
        <translation>the objection at length</translation>
    </message>
    <message>
        <source>settles one: upheld, rejected or withdrawn; pending opens it again</source>
        <translation>settles one: upheld, rejected or withdrawn; pending opens it again</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>what was found</translation>
    </message>
    <message>
        <source>upheld: the project is deferred, not taken off</source>
        <translation>upheld: the project is deferred, not taken off</translation>
    </message>
    <message>
        <source>day it came or was settled; today</source>
        <translation>day it came or was settled; today</translation>
    </message>
    <message>
        <source>--budget takes an amount in units of 10,000 yuan.</source>
        <translation>--budget takes an amount in units of 10,000 yuan.</translation>
    </message>
    <message>
        <source>--quota takes a number of projects.</source>
        <translation>--quota takes a number of projects.</translation>
    </message>
    <message>
        <source>--value takes score or score+targets.</source>
        <translation>--value takes score or score+targets.</translation>
    </message>
    <message>
        <source>No choice keeps all constraints:
%1</source>
        <translation>No choice keeps all constraints:
%1</translation>
    </message>
    <message>
        <source>The list now follows the proposal.</source>
        <translation>The list now follows the proposal.</translation>
    </message>
    <message>
        <source>The optimiser does not know “%1”; it knows rules.</source>
        <translation>The optimiser does not know “%1”; it knows rules.</translation>
    </message>
    <message>
        <source>Proposes the choice of a year&apos;s list, with reasons</source>
        <translation>Proposes the choice of a year&apos;s list, with reasons</translation>
    </message>
    <message>
        <source>support budget in units of 10,000 yuan instead of the list&apos;s; rules: that of the list</source>
        <translation>support budget in units of 10,000 yuan instead of the list&apos;s; rules: that of the list</translation>
    </message>
    <message>
        <source>number of projects instead of the list&apos;s quota; rules: that of the list</source>
        <translation>number of projects instead of the list&apos;s quota; rules: that of the list</translation>
    </message>
    <message>
        <source>what is maximised; with targets, each unreached one that a project serves adds 5 points</source>
        <translation>what is maximised; with targets, each unreached one that a project serves adds 5 points</translation>
    </message>
    <message>
        <source>also the value under other budgets</source>
        <translation>also the value under other budgets</translation>
    </message>
    <message>
        <source>writes the proposal into the list; what people placed stays</source>
        <translation>writes the proposal into the list; what people placed stays</translation>
    </message>
    <message>
        <source>rules: least share of new projects</source>
        <translation>rules: least share of new projects</translation>
    </message>
    <message>
        <source>rules: most new projects of one applicant</source>
        <translation>rules: most new projects of one applicant</translation>
    </message>
    <message>
        <source>rules: working days of publicity</source>
        <translation>rules: working days of publicity</translation>
    </message>
    <message>
        <source>rules: projects of a programme, district or unit; “NAME=” takes the limit away</source>
        <translation>rules: projects of a programme, district or unit; “NAME=” takes the limit away</translation>
    </message>
    <message>
        <source>rules: must be chosen</source>
        <translation>rules: must be chosen</translation>
    </message>
    <message>
        <source>rules: must not be chosen</source>
        <translation>rules: must not be chosen</translation>
    </message>
    <message>
        <source>rules: at most one of the two</source>
        <translation>rules: at most one of the two</translation>
    </message>
    <message>
        <source>rules: takes the orders on a project away</source>
        <translation>rules: takes the orders on a project away</translation>
    </message>
    <message>
        <source>rules: reason of the orders</source>
        <translation>rules: reason of the orders</translation>
    </message>
    <message>
        <source>%1: %2 projects, %3 of them new; value %4, support %5</source>
        <extracomment>1: year, 2: number of projects, 3: of them new, 4: points, 5: an amount with its unit</extracomment>
        <translation>%1: %2 projects, %3 of them new; value %4, support %5</translation>
    </message>
    <message>
        <source>Differences from the list: %1</source>
        <translation>Differences from the list: %1</translation>
    </message>
    <message>
        <source> (placed by hand: stays)</source>
        <translation> (placed by hand: stays)</translation>
    </message>
    <message>
        <source>Value against budget:</source>
        <translation>Value against budget:</translation>
    </message>
    <message>
        <source>  %1: value %2, %3 projects</source>
        <extracomment>1: budget, 2: points, 3: number of projects</extracomment>
        <translation>  %1: value %2, %3 projects</translation>
    </message>
    <message>
        <source>There is no programme, district or unit “%1”.</source>
        <translation>There is no programme, district or unit “%1”.</translation>
    </message>
    <message>
        <source>Several are called “%1”: write programme:, district: or unit: before the name.</source>
        <translation>Several are called “%1”: write programme:, district: or unit: before the name.</translation>
    </message>
    <message>
        <source>--limit takes NAME=MIN..MAX, not “%1”.</source>
        <translation>--limit takes NAME=MIN..MAX, not “%1”.</translation>
    </message>
    <message>
        <source>Rules of the list of %1</source>
        <translation>Rules of the list of %1</translation>
    </message>
    <message>
        <source>--one-of takes the codes of two projects: CODE,CODE.</source>
        <translation>--one-of takes the codes of two projects: CODE,CODE.</translation>
    </message>
    <message>
        <source>--reason belongs to --must-in, --must-out or --one-of.</source>
        <translation>--reason belongs to --must-in, --must-out or --one-of.</translation>
    </message>
    <message>
        <source>There is no project in %1.</source>
        <translation>There is no project in %1.</translation>
    </message>
    <message>
        <source>--paper takes A3 or A4.</source>
        <translation>--paper takes A3 or A4.</translation>
    </message>
    <message>
        <source>--as takes issued or force.</source>
        <translation>--as takes issued or force.</translation>
    </message>
    <message>
        <source>The paper “%1” does not know the option --%2; it has: %3.</source>
        <translation>The paper “%1” does not know the option --%2; it has: %3.</translation>
    </message>
    <message>
        <source>Every paper can be worded with --title, --issuer, --number, --opening, --closing and --signatory.</source>
        <translation>Every paper can be worded with --title, --issuer, --number, --opening, --closing and --signatory.</translation>
    </message>
    <message>
        <source>In that wording, given here or kept in a template, {年份} is filled with the year that the paper tells of, as in 2020, {月份} with its month, as in 10 or 7—9, and {期间} with both, as in 2020年10月 or 2020年三季度.</source>
        <translation>In that wording, given here or kept in a template, {年份} is filled with the year that the paper tells of, as in 2020, {月份} with its month, as in 10 or 7—9, and {期间} with both, as in 2020年10月 or 2020年三季度.</translation>
    </message>
    <message>
        <source>words the papers after a template of the office</source>
        <translation>words the papers after a template of the office</translation>
    </message>
    <message>
        <source>in the words that you typed for them in the window of this computer</source>
        <translation>in the words that you typed for them in the window of this computer</translation>
    </message>
    <message>
        <source>The paper “%1” has other words in your window, which were not printed; --edited prints them.</source>
        <translation>The paper “%1” has other words in your window, which were not printed; --edited prints them.</translation>
    </message>
    <message>
        <source>--%1 takes %2.</source>
        <extracomment>1: an option such as group, 2: the words that it takes</extracomment>
        <translation>--%1 takes %2.</translation>
    </message>
    <message>
        <source>--days takes a first and a last day, as in 2019-01-01..2021-12-31.</source>
        <translation>--days takes a first and a last day, as in 2019-01-01..2021-12-31.</translation>
    </message>
    <message>
        <source>--days: the last day, %1, lies before the first, %2.</source>
        <translation>--days: the last day, %1, lies before the first, %2.</translation>
    </message>
    <message>
        <source>--baseline takes issued or a day, as in 2020-06-30.</source>
        <translation>--baseline takes issued or a day, as in 2020-06-30.</translation>
    </message>
    <message>
        <source>--wide takes a number from 1 to %1.</source>
        <translation>--wide takes a number from 1 to %1.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>--paper takes A0, A1, A2, A3 or A4.</source>
        <translation>--paper takes A0, A1, A2, A3 or A4.</translation>
    </message>
    <message>
        <source>--measure takes %1.</source>
        <translation>--measure takes %1.</translation>
    </message>
    <message>
        <source>Timeline of the key projects of %1</source>
        <translation>Timeline of the key projects of %1</translation>
    </message>
    <message>
        <source>Either --to or --release.</source>
        <translation>Either --to or --release.</translation>
    </message>
    <message>
        <source>Name the projects that are moved, and --to with one of %1.</source>
        <translation>Name the projects that are moved, and --to with one of %1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Shows the columns of a year&apos;s list, or moves projects between them</source>
        <translation>Shows the columns of a year&apos;s list, or moves projects between them</translation>
    </message>
    <message>
        <source>candidate (also from the reserve), carried-over, in-review, selected, deferred or removed</source>
        <translation>candidate (also from the reserve), carried-over, in-review, selected, deferred or removed</translation>
    </message>
    <message>
        <source>lets proposals move the projects again</source>
        <translation>lets proposals move the projects again</translation>
    </message>
    <message>
        <source>why; deferred and removed need one</source>
        <translation>why; deferred and removed need one</translation>
    </message>
    <message>
        <source>Writing %1: %2%</source>
        <translation>Writing %1: %2%</translation>
    </message>
    <message>
        <source>Preparing %1…</source>
        <translation>Preparing %1…</translation>
    </message>
    <message>
        <source>%1 has no field “%2”; it has: %3.</source>
        <translation>%1 has no field “%2”; it has: %3.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>“%1” is not of the form FIELD=VALUE.</translation>
    </message>
    <message>
        <source>%1 belongs to no year.</source>
        <translation>%1 belongs to no year.</translation>
    </message>
    <message>
        <source>%1 (10,000 yuan)</source>
        <translation>%1 (10,000 yuan)</translation>
    </message>
    <message>
        <source>Official fonts that are missing: %1</source>
        <translation>Official fonts that are missing: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>--%1 says %2, but %3 is %4: check the wording.</source>
        <translation>--%1 says %2, but %3 is %4: check the wording.</translation>
    </message>
    <message>
        <source>Papers are written as OUT.pdf or OUT.docx</source>
        <translation>Papers are written as OUT.pdf or OUT.docx</translation>
    </message>
    <message>
        <source>There is no paper “%1”; there are: %2.</source>
        <translation>There is no paper “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>touyan report FILE month OUTDIR [--month MONTH] [--period month|quarter|half|year] [--format pdf|docx] [--archive] [--template NAME] [--edited] writes the papers of a month from one state of the file, with the year&apos;s list where there is one. Papers that have a template of that name are worded after it.</source>
        <translation>touyan report FILE month OUTDIR [--month MONTH] [--period month|quarter|half|year] [--format pdf|docx] [--archive] [--template NAME] [--edited] writes the papers of a month from one state of the file, with the year&apos;s list where there is one. Papers that have a template of that name are worded after it.</translation>
    </message>
    <message>
        <source>Papers are printed in generated words, the same on every computer; a template of the office is in the file and words them anew. What you changed in the window, paragraphs and wording of one paper of one month, is kept on this computer for you alone: --edited prints it, and without it the command says where there is any.</source>
        <translation>Papers are printed in generated words, the same on every computer; a template of the office is in the file and words them anew. What you changed in the window, paragraphs and wording of one paper of one month, is kept on this computer for you alone: --edited prints it, and without it the command says where there is any.</translation>
    </message>
    <message>
        <source>touyan report FILE proofread TEXT [--month MONTH] [--json] checks the figures of a speech; the exit status is 1 when one is wrong.</source>
        <translation>touyan report FILE proofread TEXT [--month MONTH] [--json] checks the figures of a speech; the exit status is 1 when one is wrong.</translation>
    </message>
    <message>
        <source>form of a month&apos;s papers; pdf</source>
        <translation>form of a month&apos;s papers; pdf</translation>
    </message>
    <message>
        <source>as PDF/A, for the archive</source>
        <translation>as PDF/A, for the archive</translation>
    </message>
    <message>
        <source>Writes papers as PDF or word processor files</source>
        <translation>Writes papers as PDF or word processor files</translation>
    </message>
    <message>
        <source>The papers of a month do not take --%1; they take %2.</source>
        <translation>The papers of a month do not take --%1; they take %2.</translation>
    </message>
    <message>
        <source>None of the papers of a month has a template “%1”.</source>
        <translation>None of the papers of a month has a template “%1”.</translation>
    </message>
    <message>
        <source>They have these: %1.</source>
        <translation>They have these: %1.</translation>
    </message>
    <message>
        <source>--format takes %1.</source>
        <translation>--format takes %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” cannot be read: %2.</translation>
    </message>
    <message>
        <source>“%1” is no text. Save the speech as .docx or as plain text (.txt).</source>
        <translation>“%1” is no text. Save the speech as .docx or as plain text (.txt).</translation>
    </message>
    <message>
        <source>“%1” is not a text in UTF-8.</source>
        <translation>“%1” is not a text in UTF-8.</translation>
    </message>
    <message>
        <source>line %1: %2 is right (%3)</source>
        <translation>line %1: %2 is right (%3)</translation>
    </message>
    <message>
        <source>line %1: %2 is WRONG: %3 is %4</source>
        <translation>line %1: %2 is WRONG: %3 is %4</translation>
    </message>
    <message>
        <source>line %1: %2 is not known. %3</source>
        <translation>line %1: %2 is not known. %3</translation>
    </message>
    <message>
        <source>The restored file has faults: %1</source>
        <translation>The restored file has faults: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restored: %1</translation>
    </message>
    <message>
        <source>The file that was there is now: %1</source>
        <translation>The file that was there is now: %1</translation>
    </message>
    <message>
        <source>Puts a verified copy of a backup in the place of a database</source>
        <translation>Puts a verified copy of a backup in the place of a database</translation>
    </message>
    <message>
        <source>A review does not know “%1”; it knows %2.</source>
        <translation>A review does not know “%1”; it knows %2.</translation>
    </message>
    <message>
        <source>Sets the criteria of a review, draws its experts, sends scoring sheets, collects and ranks them</source>
        <translation>Sets the criteria of a review, draws its experts, sends scoring sheets, collects and ranks them</translation>
    </message>
    <message>
        <source>round of the list; the last one</source>
        <translation>round of the list; the last one</translation>
    </message>
    <message>
        <source>criteria: weight in percent of a criterion, which is made where there is none; the weights add up to 100</source>
        <translation>criteria: weight in percent of a criterion, which is made where there is none; the weights add up to 100</translation>
    </message>
    <message>
        <source>criteria: full marks; 100</source>
        <translation>criteria: full marks; 100</translation>
    </message>
    <message>
        <source>criteria: a knock-out question, yes or no</source>
        <translation>criteria: a knock-out question, yes or no</translation>
    </message>
    <message>
        <source>criteria: takes it out</source>
        <translation>criteria: takes it out</translation>
    </message>
    <message>
        <source>draw: seed; at random</source>
        <translation>draw: seed; at random</translation>
    </message>
    <message>
        <source>draw: seats; as the round states</source>
        <translation>draw: seats; as the round states</translation>
    </message>
    <message>
        <source>draw: every field is represented</source>
        <translation>draw: every field is represented</translation>
    </message>
    <message>
        <source>draw: only these fields; may be repeated</source>
        <translation>draw: only these fields; may be repeated</translation>
    </message>
    <message>
        <source>draw: related experts stay out of the pool</source>
        <translation>draw: related experts stay out of the pool</translation>
    </message>
    <message>
        <source>draw: in place of the panel drawn before</source>
        <translation>draw: in place of the panel drawn before</translation>
    </message>
    <message>
        <source>draw: replay the draw that was made and compare</source>
        <translation>draw: replay the draw that was made and compare</translation>
    </message>
    <message>
        <source>substitute: seat that cannot be taken; exclude, include: whose scores no longer count, or count again</source>
        <translation>substitute: seat that cannot be taken; exclude, include: whose scores no longer count, or count again</translation>
    </message>
    <message>
        <source>substitute: why the expert cannot come; exclude: why the scores do not count; draw --again: why the panel is drawn anew</source>
        <translation>substitute: why the expert cannot come; exclude: why the scores do not count; draw --again: why the panel is drawn anew</translation>
    </message>
    <message>
        <source>rank: places; what the quota leaves</source>
        <translation>rank: places; what the quota leaves</translation>
    </message>
    <message>
        <source>collect: in place of scores that are there already</source>
        <translation>collect: in place of scores that are there already</translation>
    </message>
    <message>
        <source>--%1 takes NAME=NUMBER above zero, not “%2”.</source>
        <extracomment>1: option, 2: what was given</extracomment>
        <translation>--%1 takes NAME=NUMBER above zero, not “%2”.</translation>
    </message>
    <message>
        <source>--full belongs to a --set of “%1”.</source>
        <translation>--full belongs to a --set of “%1”.</translation>
    </message>
    <message>
        <source>--%1 takes the name of a criterion.</source>
        <translation>--%1 takes the name of a criterion.</translation>
    </message>
    <message>
        <source>%1: %2 of 100, up to %3</source>
        <translation>%1: %2 of 100, up to %3</translation>
    </message>
    <message>
        <source>%1: yes or no</source>
        <translation>%1: yes or no</translation>
    </message>
    <message>
        <source>Sum of the weights: %1</source>
        <translation>Sum of the weights: %1</translation>
    </message>
    <message>
        <source>%1, seed %2, %3 of %4 experts:</source>
        <translation>%1, seed %2, %3 of %4 experts:</translation>
    </message>
    <message>
        <source>%1 does not score “%2”: %3</source>
        <extracomment>1: the expert, 2: the project, 3: why</extracomment>
        <translation>%1 does not score “%2”: %3</translation>
    </message>
    <message>
        <source>The draw of “%1” is not reproduced.</source>
        <translation>The draw of “%1” is not reproduced.</translation>
    </message>
    <message>
        <source>The draw of “%1” with the seed %2 is reproduced exactly.</source>
        <translation>The draw of “%1” with the seed %2 is reproduced exactly.</translation>
    </message>
    <message>
        <source>The panel of “%1” was drawn at %2 with the seed %3. --verify replays that draw, --again draws anew.</source>
        <translation>The panel of “%1” was drawn at %2 with the seed %3. --verify replays that draw, --again draws anew.</translation>
    </message>
    <message>
        <source>Nothing was changed. Only --seed with this seed draws the same again.</source>
        <translation>Nothing was changed. Only --seed with this seed draws the same again.</translation>
    </message>
    <message>
        <source>--size takes a number from 1.</source>
        <translation>--size takes a number from 1.</translation>
    </message>
    <message>
        <source>---- %1 places ----</source>
        <translation>---- %1 places ----</translation>
    </message>
    <message>
        <source>--places takes a number from 0.</source>
        <translation>--places takes a number from 0.</translation>
    </message>
    <message>
        <source>--seat takes a number.</source>
        <translation>--seat takes a number.</translation>
    </message>
    <message>
        <source>“%1” has no seat %2.</source>
        <translation>“%1” has no seat %2.</translation>
    </message>
    <message>
        <source>Say why the scores do not count: --reason TEXT</source>
        <translation>Say why the scores do not count: --reason TEXT</translation>
    </message>
    <message>
        <source>%1 may score none of the projects and gets no workbook.</source>
        <translation>%1 may score none of the projects and gets no workbook.</translation>
    </message>
    <message>
        <source>No temporary folder could be made. Check the disk&apos;s space.</source>
        <translation>No temporary folder could be made. Check the disk&apos;s space.</translation>
    </message>
    <message>
        <source>The scoring sheets need one folder to be written to: OUTDIR</source>
        <translation>The scoring sheets need one folder to be written to: OUTDIR</translation>
    </message>
    <message>
        <source>Name the scoring sheets to collect: IN.xlsx…</source>
        <translation>Name the scoring sheets to collect: IN.xlsx…</translation>
    </message>
    <message>
        <source>Sheets that would be taken over: %1 of %2</source>
        <translation>Sheets that would be taken over: %1 of %2</translation>
    </message>
    <message>
        <source>Sheets taken over: %1 of %2</source>
        <translation>Sheets taken over: %1 of %2</translation>
    </message>
    <message>
        <source>Say what the revision does: --kind with one of %1.</source>
        <translation>Say what the revision does: --kind with one of %1.</translation>
    </message>
    <message>
        <source>Name the project that the revision concerns.</source>
        <translation>Name the project that the revision concerns.</translation>
    </message>
    <message>
        <source>Makes a numbered revision of an issued list, or shows them</source>
        <translation>Makes a numbered revision of an issued list, or shows them</translation>
    </message>
    <message>
        <source>addition, removal or amendment</source>
        <translation>addition, removal or amendment</translation>
    </message>
    <message>
        <source>reason of the revision</source>
        <translation>reason of the revision</translation>
    </message>
    <message>
        <source>day of the revision; today</source>
        <translation>day of the revision; today</translation>
    </message>
    <message>
        <source>nature in the year, as new-start; as it is</source>
        <translation>nature in the year, as new-start; as it is</translation>
    </message>
    <message>
        <source>planned investment in 10,000 yuan; as it is</source>
        <translation>planned investment in 10,000 yuan; as it is</translation>
    </message>
    <message>
        <source>support in 10,000 yuan; as it is</source>
        <translation>support in 10,000 yuan; as it is</translation>
    </message>
    <message>
        <source>amendment: the project is put off for the year</source>
        <translation>amendment: the project is put off for the year</translation>
    </message>
    <message>
        <source>notes on the revision</source>
        <translation>notes on the revision</translation>
    </message>
    <message>
        <source>Nothing is proposed for “%1”.</source>
        <translation>Nothing is proposed for “%1”.</translation>
    </message>
    <message>
        <source>“%1” stands in the next list already: move it there.</source>
        <translation>“%1” stands in the next list already: move it there.</translation>
    </message>
    <message>
        <source>“%1” can only become one of: %2.</source>
        <extracomment>1: project, 2: the words that can be given</extracomment>
        <translation>“%1” can only become one of: %2.</translation>
    </message>
    <message>
        <source>No list is issued yet: say from which year, --from YEAR</source>
        <translation>No list is issued yet: say from which year, --from YEAR</translation>
    </message>
    <message>
        <source>Taken: %1, the latest list issued. --from takes another.</source>
        <translation>Taken: %1, the latest list issued. --from takes another.</translation>
    </message>
    <message>
        <source>Nothing to do: the list of %1 has all that is proposed.</source>
        <translation>Nothing to do: the list of %1 has all that is proposed.</translation>
    </message>
    <message>
        <source>The list of %1 was brought up to date.</source>
        <translation>The list of %1 was brought up to date.</translation>
    </message>
    <message>
        <source>The list of %1 was begun.</source>
        <translation>The list of %1 was begun.</translation>
    </message>
    <message>
        <source>Say why the proposals are changed: --reason TEXT</source>
        <translation>Say why the proposals are changed: --reason TEXT</translation>
    </message>
    <message>
        <source>Proposes the next year&apos;s list from the last one</source>
        <translation>Proposes the next year&apos;s list from the last one</translation>
    </message>
    <message>
        <source>year of the list to carry over from; the latest one issued</source>
        <translation>year of the list to carry over from; the latest one issued</translation>
    </message>
    <message>
        <source>another action for one project: carry-on, complete, take-off, candidate or leave-out</source>
        <translation>another action for one project: carry-on, complete, take-off, candidate or leave-out</translation>
    </message>
    <message>
        <source>why the proposals are changed</source>
        <translation>why the proposals are changed</translation>
    </message>
    <message>
        <source>shows the proposals only</source>
        <translation>shows the proposals only</translation>
    </message>
    <message>
        <source>There is no display for the window. “touyan help” lists the commands that need none.</source>
        <translation>There is no display for the window. “touyan help” lists the commands that need none.</translation>
    </message>
    <message>
        <source>--lang takes zh or en.</source>
        <translation>--lang takes zh or en.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>The result could not be written.</translation>
    </message>
    <message>
        <source>suggested: %1, would be set: %2</source>
        <translation>suggested: %1, would be set: %2</translation>
    </message>
    <message>
        <source>suggested: %1, set: %2</source>
        <translation>suggested: %1, set: %2</translation>
    </message>
    <message>
        <source>There is no verdict “%1”; there are: %2.</source>
        <translation>There is no verdict “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>--verdict needs --project CODE.</source>
        <translation>--verdict needs --project CODE.</translation>
    </message>
    <message>
        <source>--project and --reason belong to a --verdict.</source>
        <translation>--project and --reason belong to a --verdict.</translation>
    </message>
    <message>
        <source>Either --apply or --verdict.</source>
        <translation>Either --apply or --verdict.</translation>
    </message>
    <message>
        <source>No project “%1” is screened for this list.</source>
        <translation>No project “%1” is screened for this list.</translation>
    </message>
    <message>
        <source>The screening does not know “%1”; it knows questions and answer.</source>
        <translation>The screening does not know “%1”; it knows questions and answer.</translation>
    </message>
    <message>
        <source>Verdicts that would be set: %1</source>
        <translation>Verdicts that would be set: %1</translation>
    </message>
    <message>
        <source>Verdicts set: %1</source>
        <translation>Verdicts set: %1</translation>
    </message>
    <message>
        <source>Screens the candidates of a year&apos;s list</source>
        <translation>Screens the candidates of a year&apos;s list</translation>
    </message>
    <message>
        <source>gives open entries the suggested verdict</source>
        <translation>gives open entries the suggested verdict</translation>
    </message>
    <message>
        <source>gives the projects of --project this verdict</source>
        <translation>gives the projects of --project this verdict</translation>
    </message>
    <message>
        <source>project to judge; may be repeated</source>
        <translation>project to judge; may be repeated</translation>
    </message>
    <message>
        <source>reason of the verdict; passing against the checks, or with questions unanswered, needs one, as does failing without a finding</source>
        <translation>reason of the verdict; passing against the checks, or with questions unanswered, needs one, as does failing without a finding</translation>
    </message>
    <message>
        <source>questions: one more of the office&apos;s own; “yes” passes</source>
        <translation>questions: one more of the office&apos;s own; “yes” passes</translation>
    </message>
    <message>
        <source>questions: what is to be handed in when it is “no”</source>
        <translation>questions: what is to be handed in when it is “no”</translation>
    </message>
    <message>
        <source>questions: takes it and its answers out</source>
        <translation>questions: takes it and its answers out</translation>
    </message>
    <message>
        <source>answer: number of the question</source>
        <translation>answer: number of the question</translation>
    </message>
    <message>
        <source>answer: for the projects of --project; --reason is the remark</source>
        <translation>answer: for the projects of --project; --reason is the remark</translation>
    </message>
    <message>
        <source>--%1: there is no question “%2”; there are %3.</source>
        <extracomment>1: option, 2: what was given, 3: number of questions</extracomment>
        <translation>--%1: there is no question “%2”; there are %3.</translation>
    </message>
    <message>
        <source>The question “%1” is asked already.</source>
        <translation>The question “%1” is asked already.</translation>
    </message>
    <message>
        <source>Either --add or --remove.</source>
        <translation>Either --add or --remove.</translation>
    </message>
    <message>
        <source>--supplement belongs to --add.</source>
        <translation>--supplement belongs to --add.</translation>
    </message>
    <message>
        <source>An answer needs --question, --project and --answer yes, no or none.</source>
        <translation>An answer needs --question, --project and --answer yes, no or none.</translation>
    </message>
    <message>
        <source>--answer takes yes, no or none.</source>
        <translation>--answer takes yes, no or none.</translation>
    </message>
    <message>
        <source>Taken: %1, the list in preparation. --year takes another.</source>
        <translation>Taken: %1, the list in preparation. --year takes another.</translation>
    </message>
    <message>
        <source>Taken: %1; no list is in preparation. --year takes another.</source>
        <translation>Taken: %1; no list is in preparation. --year takes another.</translation>
    </message>
    <message>
        <source>--days takes a number from 1.</source>
        <translation>--days takes a number from 1.</translation>
    </message>
    <message>
        <source>The year %1 is closed: no step is left to take.</source>
        <translation>The year %1 is closed: no step is left to take.</translation>
    </message>
    <message>
        <source>The next step issues the list: “touyan issue” takes it.</source>
        <translation>The next step issues the list: “touyan issue” takes it.</translation>
    </message>
    <message>
        <source>The next step closes the year: “touyan close” takes it.</source>
        <translation>The next step closes the year: “touyan close” takes it.</translation>
    </message>
    <message>
        <source>Takes a list to its next state, or tells what it lacks for that</source>
        <translation>Takes a list to its next state, or tells what it lacks for that</translation>
    </message>
    <message>
        <source>one step back instead</source>
        <translation>one step back instead</translation>
    </message>
    <message>
        <source>first day of publicity, as 2021-03-29</source>
        <translation>first day of publicity, as 2021-03-29</translation>
    </message>
    <message>
        <source>working days of publicity</source>
        <translation>working days of publicity</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>“touyan help %1” explains it.</source>
        <translation>“touyan help %1” explains it.</translation>
    </message>
    <message>
        <source>language of messages and headings</source>
        <translation>language of messages and headings</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>touyan [FILE] opens the window, without FILE on the file that was open last; with a command it works without a display:</source>
        <translation>touyan [FILE] opens the window, without FILE on the file that was open last; with a command it works without a display:</translation>
    </message>
    <message>
        <source>“touyan help COMMAND” explains a command. Exit status: 0 done, 1 the input is at fault, 2 wrong usage, 3 the file is busy, damaged or not a Touyan database.</source>
        <translation>“touyan help COMMAND” explains a command. Exit status: 0 done, 1 the input is at fault, 2 wrong usage, 3 the file is busy, damaged or not a Touyan database.</translation>
    </message>
</context>
<context>
    <name>ConstraintMeter</name>
    <message numerus="yes">
        <source>%1, %n not stated</source>
        <extracomment>1: an amount and its bound, n: projects</extracomment>
        <translation>
            <numerusform>%1, %n not stated</numerusform>
            <numerusform>%1, %n not stated</numerusform>
        </translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>City support</source>
        <translation>City support</translation>
    </message>
    <message>
        <source>%1 × 100 m yuan</source>
        <extracomment>an amount and its bound, in units of 100 million yuan</extracomment>
        <translation>%1 × 100 m yuan</translation>
    </message>
    <message>
        <source>Share of new projects</source>
        <translation>Share of new projects</translation>
    </message>
    <message>
        <source>%1% / ≥%2%</source>
        <extracomment>1: the share in percent, 2: the least it must be, in percent</extracomment>
        <translation>%1% / ≥%2%</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation>Plan task</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
</context>
<context>
    <name>DocxExport</name>
    <message>
        <source>Word files cannot have sheets larger than 22 inches: choose A3, or make a PDF.</source>
        <translation>Word files cannot have sheets larger than 22 inches: choose A3, or make a PDF.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message numerus="yes">
        <source>Generate %n project(s)</source>
        <translation>
            <numerusform>Generate %n project</numerusform>
            <numerusform>Generate %n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the monthly reports of %1</source>
        <translation>Enter the monthly reports of %1</translation>
    </message>
    <message>
        <source>Put off the milestones of late projects</source>
        <translation>Put off the milestones of late projects</translation>
    </message>
    <message>
        <source>Close the call for projects of 2021</source>
        <translation>Close the call for projects of 2021</translation>
    </message>
    <message>
        <source>Create the example portfolio</source>
        <translation>Create the example portfolio</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Support budget</source>
        <translation>Support budget</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Deciding meeting</source>
        <translation>Deciding meeting</translation>
    </message>
    <message>
        <source>Public from</source>
        <translation>Public from</translation>
    </message>
    <message>
        <source>Public to</source>
        <translation>Public to</translation>
    </message>
    <message>
        <source>Issued snapshot</source>
        <translation>Issued snapshot</translation>
    </message>
    <message>
        <source>Snapshot SHA-256</source>
        <translation>Snapshot SHA-256</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Least share of new ones</source>
        <translation>Least share of new ones</translation>
    </message>
    <message>
        <source>Limit per applicant</source>
        <translation>Limit per applicant</translation>
    </message>
    <message>
        <source>Publicity in working days</source>
        <translation>Publicity in working days</translation>
    </message>
    <message>
        <source>Annual list</source>
        <translation>Annual list</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Planned investment</source>
        <translation>Planned investment</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Evidence of the outcome</source>
        <translation>Evidence of the outcome</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Placed by hand</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Reason of the screening</source>
        <translation>Reason of the screening</translation>
    </message>
    <message>
        <source>Meeting&apos;s decision</source>
        <translation>Meeting&apos;s decision</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Reason of the decision</translation>
    </message>
    <message>
        <source>From state</source>
        <translation>From state</translation>
    </message>
    <message>
        <source>To state</source>
        <translation>To state</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>Total points</translation>
    </message>
    <message>
        <source>Plan section</source>
        <translation>Plan section</translation>
    </message>
    <message>
        <source>Plan text</source>
        <translation>Plan text</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Higher is better</translation>
    </message>
    <message>
        <source>Assessment indicator</source>
        <translation>Assessment indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Achieved value</source>
        <translation>Achieved value</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Supporting evidence</source>
        <translation>Supporting evidence</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Media type</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Size (bytes)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Setting value</source>
        <translation>Setting value</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unit of measure</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Target value</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>Upper value</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>Actual value</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Measured on</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Recognised in</source>
        <translation>Recognised in</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Area (km²)</translation>
    </message>
    <message>
        <source>Chain node</source>
        <translation>Chain node</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Leading enterprise</source>
        <translation>Leading enterprise</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Output value</source>
        <translation>Output value</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation>Responsible units</translation>
    </message>
    <message>
        <source>Cooperating units</source>
        <translation>Cooperating units</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>Division code</translation>
    </message>
    <message>
        <source>Registered under</source>
        <translation>Registered under</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Leading-group member</source>
        <translation>Leading-group member</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>Professional title</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Related organisations</source>
        <translation>Related organisations</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>Issuing office</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>Opening text</source>
        <translation>Opening text</translation>
    </message>
    <message>
        <source>Closing text</source>
        <translation>Closing text</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Further choices</source>
        <translation>Further choices</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Task group</source>
        <translation>Task group</translation>
    </message>
    <message>
        <source>Due year</source>
        <translation>Due year</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Status since</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>Equipment investment</source>
        <translation>Equipment investment</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Team members</source>
        <translation>Team members</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Agreed from</source>
        <translation>Agreed from</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Agreed to</translation>
    </message>
    <message>
        <source>Support granted</source>
        <translation>Support granted</translation>
    </message>
    <message>
        <source>Start-up service</source>
        <translation>Start-up service</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Schooling</translation>
    </message>
    <message>
        <source>Spouse&apos;s employment</source>
        <translation>Spouse&apos;s employment</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation>Medical care</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Project name</translation>
    </message>
    <message>
        <source>Undertaking organisation</source>
        <translation>Undertaking organisation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Scenario field</source>
        <translation>Scenario field</translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation>Plan task</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>Liaison leader</source>
        <translation>Liaison leader</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Nature (set by hand)</source>
        <translation>Nature (set by hand)</translation>
    </message>
    <message>
        <source>Reason for the nature</source>
        <translation>Reason for the nature</translation>
    </message>
    <message>
        <source>Content and scale</source>
        <translation>Content and scale</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>Planned finish</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Actual start</translation>
    </message>
    <message>
        <source>Actual finish</source>
        <translation>Actual finish</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>Total investment</translation>
    </message>
    <message>
        <source>Done before tracking</source>
        <translation>Done before tracking</translation>
    </message>
    <message>
        <source>Key areas</source>
        <translation>Key areas</translation>
    </message>
    <message>
        <source>Serves indicators</source>
        <translation>Serves indicators</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>After milestone</source>
        <translation>After milestone</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Key dates</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Visible progress</source>
        <translation>Visible progress</translation>
    </message>
    <message>
        <source>Percent complete</source>
        <translation>Percent complete</translation>
    </message>
    <message>
        <source>Invested this year</source>
        <translation>Invested this year</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>To be coordinated</source>
        <translation>To be coordinated</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Panel size</source>
        <translation>Panel size</translation>
    </message>
    <message>
        <source>Drawn by field</source>
        <translation>Drawn by field</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Drawn at</source>
        <translation>Drawn at</translation>
    </message>
    <message>
        <source>Record of the draw</source>
        <translation>Record of the draw</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Aggregation</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>Review round</translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation>Full marks</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>Reason of the exclusion</source>
        <translation>Reason of the exclusion</translation>
    </message>
    <message>
        <source>Key of the sheet</source>
        <translation>Key of the sheet</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>Other project</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>To be handed in</source>
        <translation>To be handed in</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>List entry</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>Reason of the outcome</source>
        <translation>Reason of the outcome</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Fixed amount</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Per year</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Basis amount</source>
        <translation>Basis amount</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”.</source>
        <translation>There is no %1 called “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>“%1” is not one of the choices.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” is neither yes nor no.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>The commas in “%1” do not part groups of three digits.</source>
        <translation>The commas in “%1” do not part groups of three digits.</translation>
    </message>
    <message>
        <source>“%1” is finer than a fen: in 10,000 yuan at most six decimals are kept, in yuan two.</source>
        <translation>“%1” is finer than a fen: in 10,000 yuan at most six decimals are kept, in yuan two.</translation>
    </message>
    <message>
        <source>“%1” is too large: an amount is at most 100,000,000 (10,000 yuan).</source>
        <translation>“%1” is too large: an amount is at most 100,000,000 (10,000 yuan).</translation>
    </message>
    <message>
        <source>Is “%1” in yuan or in 10,000 yuan? Write 元 or 万元 behind it.</source>
        <translation>Is “%1” in yuan or in 10,000 yuan? Write 元 or 万元 behind it.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” is not a whole number.</translation>
    </message>
    <message>
        <source>“%1” lacks the day: write it as in 2020-06-30.</source>
        <translation>“%1” lacks the day: write it as in 2020-06-30.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2020-06-30.</source>
        <translation>“%1” is not a date such as 2020-06-30.</translation>
    </message>
    <message>
        <source>“%1” is not a month such as 2020-06.</source>
        <translation>“%1” is not a month such as 2020-06.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>There is no room to write %1.</source>
        <translation>There is no room to write %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the name of a file.</source>
        <translation>%1 is a folder. Choose the name of a file.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that its folder exists and may be written.</source>
        <translation>%1 could not be written. Check that its folder exists and may be written.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Nature: %1</source>
        <extracomment>1: the natures that projects have in the year</extracomment>
        <translation>Nature: %1</translation>
    </message>
    <message>
        <source>projects in reserve</source>
        <translation>projects in reserve</translation>
    </message>
    <message>
        <source>also projects that are on no list</source>
        <translation>also projects that are on no list</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>search “%1”</translation>
    </message>
    <message>
        <source>only: %1</source>
        <extracomment>1: what the projects are narrowed to, such as a district and a light</extracomment>
        <translation>only: %1</translation>
    </message>
</context>
<context>
    <name>GeoMap</name>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>Feature %1 (%2): </source>
        <extracomment>Where in a map file an error is; %1 is a number, %2 the name of a district</extracomment>
        <translation>Feature %1 (%2): </translation>
    </message>
    <message>
        <source>The middle of the map is at %1° E, %2° N, which is not in China: its coordinates may be wrong.</source>
        <translation>The middle of the map is at %1° E, %2° N, which is not in China: its coordinates may be wrong.</translation>
    </message>
    <message>
        <source>The file is not encoded in UTF-8; save it as UTF-8.</source>
        <translation>The file is not encoded in UTF-8; save it as UTF-8.</translation>
    </message>
    <message>
        <source>The file is not valid JSON (at byte %1).</source>
        <translation>The file is not valid JSON (at byte %1).</translation>
    </message>
    <message>
        <source>The file is not a map: a GeoJSON FeatureCollection is needed.</source>
        <translation>The file is not a map: a GeoJSON FeatureCollection is needed.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>The map has no districts.</source>
        <translation>The map has no districts.</translation>
    </message>
    <message>
        <source>Feature %1 (%2) is no area and was left out.</source>
        <translation>Feature %1 (%2) is no area and was left out.</translation>
    </message>
    <message>
        <source>a district needs one of the properties adcode, gb or name.</source>
        <translation>a district needs one of the properties adcode, gb or name.</translation>
    </message>
    <message>
        <source>the district has no area.</source>
        <translation>the district has no area.</translation>
    </message>
    <message>
        <source>the district %1 occurs twice.</source>
        <translation>the district %1 occurs twice.</translation>
    </message>
    <message>
        <source>The border of %1 crosses itself near %2° E, %3° N.</source>
        <translation>The border of %1 crosses itself near %2° E, %3° N.</translation>
    </message>
    <message>
        <source>the map has more than %1 points; a simplified one is needed.</source>
        <translation>the map has more than %1 points; a simplified one is needed.</translation>
    </message>
    <message>
        <source>a border has fewer than three points.</source>
        <translation>a border has fewer than three points.</translation>
    </message>
    <message>
        <source>a point needs two numbers.</source>
        <translation>a point needs two numbers.</translation>
    </message>
    <message>
        <source>%1, %2 are not degrees of longitude and latitude; the map needs WGS84 or CGCS2000.</source>
        <translation>%1, %2 are not degrees of longitude and latitude; the map needs WGS84 or CGCS2000.</translation>
    </message>
    <message>
        <source>The map %1 cannot be read.</source>
        <translation>The map %1 cannot be read.</translation>
    </message>
    <message>
        <source>The map %1 is larger than %2 MB.</source>
        <translation>The map %1 is larger than %2 MB.</translation>
    </message>
    <message>
        <source>The map lacks: %1.</source>
        <extracomment>%1 is a list of district names</extracomment>
        <translation>The map lacks: %1.</translation>
    </message>
    <message>
        <source>The map has only points (%1), and a point is no area: a district is a Polygon or a MultiPolygon.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>The map has only points (%1), and a point is no area: a district is a Polygon or a MultiPolygon.</translation>
    </message>
    <message>
        <source>The map has no district of Dalian; it has %1. Districts are known by the property adcode (210202), gb (156210202) or name (中山区).</source>
        <extracomment>%1 is a list of names and codes</extracomment>
        <translation>The map has no district of Dalian; it has %1. Districts are known by the property adcode (210202), gb (156210202) or name (中山区).</translation>
    </message>
</context>
<context>
    <name>HandDecision</name>
    <message>
        <source>Decided by hand; proposed was “%1”: %2</source>
        <extracomment>1: what was proposed, 2: what was said for it</extracomment>
        <translation>Decided by hand; proposed was “%1”: %2</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>the text it was issued with is missing</source>
        <translation>the text it was issued with is missing</translation>
    </message>
    <message>
        <source>the text it was issued with was changed: it does not fit its SHA-256</source>
        <translation>the text it was issued with was changed: it does not fit its SHA-256</translation>
    </message>
    <message>
        <source>the text it was issued with cannot be read</source>
        <translation>the text it was issued with cannot be read</translation>
    </message>
    <message>
        <source>year, number or day of issue are not those it was issued with</source>
        <translation>year, number or day of issue are not those it was issued with</translation>
    </message>
    <message>
        <source>Annual list “%1”: %2. Restore a backup from before that: “File – Restore a backup…” in the window, or the command “touyan restore”.</source>
        <extracomment>1: name of the list, 2: what is wrong with it</extracomment>
        <translation>Annual list “%1”: %2. Restore a backup from before that: “File – Restore a backup…” in the window, or the command “touyan restore”.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>An entry of the journal cannot be read.</source>
        <translation>An entry of the journal cannot be read.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Scenario field</source>
        <translation>Scenario field</translation>
    </message>
    <message>
        <source>Scenario fields</source>
        <translation>Scenario fields</translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation>Plan task</translation>
    </message>
    <message>
        <source>Plan tasks</source>
        <translation>Plan tasks</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>Actual value</translation>
    </message>
    <message>
        <source>Actual values</source>
        <translation>Actual values</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Cluster node</source>
        <translation>Cluster node</translation>
    </message>
    <message>
        <source>Cluster nodes</source>
        <translation>Cluster nodes</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Bases</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Parks</source>
        <translation>Parks</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>Enterprises</translation>
    </message>
    <message>
        <source>Output value</source>
        <translation>Output value</translation>
    </message>
    <message>
        <source>Output values</source>
        <translation>Output values</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Annual goal</source>
        <translation>Annual goal</translation>
    </message>
    <message>
        <source>Annual goals</source>
        <translation>Annual goals</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>Monthly reports</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Funding source</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation>Funding sources</translation>
    </message>
    <message>
        <source>Innovation platform</source>
        <translation>Innovation platform</translation>
    </message>
    <message>
        <source>Innovation platforms</source>
        <translation>Innovation platforms</translation>
    </message>
    <message>
        <source>Talent team</source>
        <translation>Talent team</translation>
    </message>
    <message>
        <source>Talent teams</source>
        <translation>Talent teams</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Annual list</source>
        <translation>Annual list</translation>
    </message>
    <message>
        <source>Annual lists</source>
        <translation>Annual lists</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>List entry</translation>
    </message>
    <message>
        <source>List entries</source>
        <translation>List entries</translation>
    </message>
    <message>
        <source>List transition</source>
        <translation>List transition</translation>
    </message>
    <message>
        <source>List transitions</source>
        <translation>List transitions</translation>
    </message>
    <message>
        <source>List revision</source>
        <translation>List revision</translation>
    </message>
    <message>
        <source>List revisions</source>
        <translation>List revisions</translation>
    </message>
    <message>
        <source>Limit of the selection</source>
        <translation>Limit of the selection</translation>
    </message>
    <message>
        <source>Limits of the selection</source>
        <translation>Limits of the selection</translation>
    </message>
    <message>
        <source>Fixed choice</source>
        <translation>Fixed choice</translation>
    </message>
    <message>
        <source>Fixed choices</source>
        <translation>Fixed choices</translation>
    </message>
    <message>
        <source>Screening question</source>
        <translation>Screening question</translation>
    </message>
    <message>
        <source>Screening questions</source>
        <translation>Screening questions</translation>
    </message>
    <message>
        <source>Screening answer</source>
        <translation>Screening answer</translation>
    </message>
    <message>
        <source>Screening answers</source>
        <translation>Screening answers</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>Review round</translation>
    </message>
    <message>
        <source>Review rounds</source>
        <translation>Review rounds</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Panel seat</source>
        <translation>Panel seat</translation>
    </message>
    <message>
        <source>Panel seats</source>
        <translation>Panel seats</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Recusal</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>Recusals</translation>
    </message>
    <message>
        <source>Review score</source>
        <translation>Review score</translation>
    </message>
    <message>
        <source>Review scores</source>
        <translation>Review scores</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Subsidy rule</source>
        <translation>Subsidy rule</translation>
    </message>
    <message>
        <source>Subsidy rules</source>
        <translation>Subsidy rules</translation>
    </message>
    <message>
        <source>Subsidy claim</source>
        <translation>Subsidy claim</translation>
    </message>
    <message>
        <source>Subsidy claims</source>
        <translation>Subsidy claims</translation>
    </message>
    <message>
        <source>Assessment scheme</source>
        <translation>Assessment scheme</translation>
    </message>
    <message>
        <source>Assessment schemes</source>
        <translation>Assessment schemes</translation>
    </message>
    <message>
        <source>Assessment indicator</source>
        <translation>Assessment indicator</translation>
    </message>
    <message>
        <source>Assessment indicators</source>
        <translation>Assessment indicators</translation>
    </message>
    <message>
        <source>Assessment score</source>
        <translation>Assessment score</translation>
    </message>
    <message>
        <source>Assessment scores</source>
        <translation>Assessment scores</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Template of a paper</source>
        <translation>Template of a paper</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>Templates of papers</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>No light</source>
        <translation>No light</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>ListAmounts</name>
    <message numerus="yes">
        <source>Support and plan of %n project(s)</source>
        <translation>
            <numerusform>Support and plan of %n project</numerusform>
            <numerusform>Support and plan of %n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry is no longer in the file.</source>
        <translation>The entry is no longer in the file.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>An amount cannot be negative.</translation>
    </message>
    <message>
        <source>Support and plan of “%1”</source>
        <translation>Support and plan of “%1”</translation>
    </message>
    <message>
        <source>The list of %1 is issued: its amounts change by numbered revisions only.</source>
        <translation>The list of %1 is issued: its amounts change by numbered revisions only.</translation>
    </message>
</context>
<context>
    <name>ListContents</name>
    <message>
        <source>The list of %1 is not issued yet.</source>
        <translation>The list of %1 is not issued yet.</translation>
    </message>
    <message>
        <source>On %1 the file had no list of %2.</source>
        <translation>On %1 the file had no list of %2.</translation>
    </message>
    <message>
        <source>The list of %1 has no revision %2; the last is %3.</source>
        <translation>The list of %1 has no revision %2; the last is %3.</translation>
    </message>
    <message>
        <source>There is no meeting “%1”.</source>
        <translation>There is no meeting “%1”.</translation>
    </message>
    <message>
        <source>It is not said when “%1” was held.</source>
        <translation>It is not said when “%1” was held.</translation>
    </message>
    <message>
        <source>There is no list of %1: choose another year, or first roll the list of the year before over into it.</source>
        <translation>There is no list of %1: choose another year, or first roll the list of the year before over into it.</translation>
    </message>
</context>
<context>
    <name>ListFlow</name>
    <message>
        <source>Completed %1</source>
        <translation>Completed %1</translation>
    </message>
    <message>
        <source>Carried on %1</source>
        <translation>Carried on %1</translation>
    </message>
    <message>
        <source>Undecided %1</source>
        <translation>Undecided %1</translation>
    </message>
    <message>
        <source>Taken off %1</source>
        <translation>Taken off %1</translation>
    </message>
    <message>
        <source>Proposed %1</source>
        <translation>Proposed %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>Carried over %1</source>
        <translation>Carried over %1</translation>
    </message>
    <message>
        <source>List of %1: %2</source>
        <extracomment>1: year, 2: for example &quot;Carried over 22&quot;</extracomment>
        <translation>List of %1: %2</translation>
    </message>
    <message>
        <source>Carried on %1, new on the list</source>
        <translation>Carried on %1, new on the list</translation>
    </message>
</context>
<context>
    <name>ListMoment</name>
    <message>
        <source>“%1” names no revision: write rev1, rev2 …</source>
        <translation>“%1” names no revision: write rev1, rev2 …</translation>
    </message>
    <message>
        <source>Name the meeting by its code, as in meeting:SL-HY05.</source>
        <translation>Name the meeting by its code, as in meeting:SL-HY05.</translation>
    </message>
    <message>
        <source>“%1” is not a day: write it as in 2020-11-01.</source>
        <translation>“%1” is not a day: write it as in 2020-11-01.</translation>
    </message>
    <message>
        <source>“%1” is no state of a list: write issued, force, rev2, meeting:CODE or a day such as 2020-11-01.</source>
        <translation>“%1” is no state of a list: write issued, force, rev2, meeting:CODE or a day such as 2020-11-01.</translation>
    </message>
    <message>
        <source>“%1” names no list: it begins with a year from %2 to %3, as in 2020 or 2020@issued.</source>
        <translation>“%1” names no list: it begins with a year from %2 to %3, as in 2020 or 2020@issued.</translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation>as it stands now</translation>
    </message>
    <message>
        <source>as issued</source>
        <translation>as issued</translation>
    </message>
    <message>
        <source>as in force</source>
        <translation>as in force</translation>
    </message>
    <message>
        <source>after revision %1</source>
        <translation>after revision %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>as of meeting %1</source>
        <translation>as of meeting %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>1: year of a list, 2: the state that is meant, such as &quot;as issued&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ListReturn</name>
    <message>
        <source>The list of %1 goes back from “%2” to “%3”.</source>
        <translation>The list of %1 goes back from “%2” to “%3”.</translation>
    </message>
    <message>
        <source>The list of %1 goes on from “%2” to “%3”.</source>
        <translation>The list of %1 goes on from “%2” to “%3”.</translation>
    </message>
    <message>
        <source>Its issued text with the document number %1 is gone.</source>
        <extracomment>1: document number</extracomment>
        <translation>Its issued text with the document number %1 is gone.</translation>
    </message>
    <message>
        <source>Its text is issued with the document number %1.</source>
        <extracomment>1: document number</extracomment>
        <translation>Its text is issued with the document number %1.</translation>
    </message>
    <message>
        <source>Revision %1 of %2 is gone.</source>
        <translation>Revision %1 of %2 is gone.</translation>
    </message>
    <message>
        <source>Revision %1 of %2 is in force.</source>
        <translation>Revision %1 of %2 is in force.</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Done before the year</source>
        <translation>Done before the year</translation>
    </message>
</context>
<context>
    <name>ListRules</name>
    <message>
        <source>The list is no longer in the file.</source>
        <translation>The list is no longer in the file.</translation>
    </message>
    <message>
        <source>There is this order on “%1” already.</source>
        <translation>There is this order on “%1” already.</translation>
    </message>
    <message>
        <source>Of “%1” and “%2” only one may be chosen (either-or), but both would have to be: take the either-or away, or the order that one of them must be in.</source>
        <extracomment>1 and 2: projects</extracomment>
        <translation>Of “%1” and “%2” only one may be chosen (either-or), but both would have to be: take the either-or away, or the order that one of them must be in.</translation>
    </message>
    <message>
        <source>“%1” cannot both be chosen and be left out: take the other order away.</source>
        <translation>“%1” cannot both be chosen and be left out: take the other order away.</translation>
    </message>
    <message>
        <source>A limit needs a lower or an upper bound.</source>
        <translation>A limit needs a lower or an upper bound.</translation>
    </message>
    <message>
        <source>“%1” does not stand in the list.</source>
        <translation>“%1” does not stand in the list.</translation>
    </message>
    <message>
        <source>There is no order on “%1”.</source>
        <translation>There is no order on “%1”.</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message numerus="yes">
        <source>%n project(s) are recorded as approved.</source>
        <translation>
            <numerusform>%n project is recorded as approved.</numerusform>
            <numerusform>%n projects are recorded as approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) become “%1”.</source>
        <extracomment>n: projects; 1: status, as in &quot;In review&quot;</extracomment>
        <translation>
            <numerusform>%n project becomes “%1”.</numerusform>
            <numerusform>%n projects become “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is public from %1 to %2: %n working day(s).</source>
        <extracomment>n: working days; 1 and 2: dates</extracomment>
        <translation>
            <numerusform>The list is public from %1 to %2: %n working day.</numerusform>
            <numerusform>The list is public from %1 to %2: %n working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) of the experts are missing.</source>
        <translation>
            <numerusform>%n score of the experts is missing.</numerusform>
            <numerusform>%n scores of the experts are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have no decision and will not be listed.</source>
        <translation>
            <numerusform>%n candidate has no decision and will not be listed.</numerusform>
            <numerusform>%n candidates have no decision and will not be listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) that the meeting approved are not on the list.</source>
        <translation>
            <numerusform>%n project that the meeting approved is not on the list.</numerusform>
            <numerusform>%n projects that the meeting approved are not on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) would be listed although the experts voted them down: %1.</source>
        <extracomment>n: projects; 1: their names</extracomment>
        <translation>
            <numerusform>%n project would be listed although the experts voted it down: %1.</numerusform>
            <numerusform>%n projects would be listed although the experts voted them down: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) stand as carried over, but ended with the year %1 (%2): take the list back to “%3” to place them otherwise.</source>
        <extracomment>n: projects; 1: year before, 2: names of projects, 3: state in which the meeting decides</extracomment>
        <translation>
            <numerusform>%n project stands as carried over, but ended with the year %1 (%2): take the list back to “%3” to place it otherwise.</numerusform>
            <numerusform>%n projects stand as carried over, but ended with the year %1 (%2): take the list back to “%3” to place them otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) stand as carried over, but ended with the year %1 (%2): place them under “%3”, or take them off.</source>
        <extracomment>n: projects; 1: year before, 2: names of projects, 3: a column of the board</extracomment>
        <translation>
            <numerusform>%n project stands as carried over, but ended with the year %1 (%2): place it under “%3”, or take it off.</numerusform>
            <numerusform>%n projects stand as carried over, but ended with the year %1 (%2): place them under “%3”, or take them off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) that %1 was closed with as carried on are not on this list (%2): they are recorded as ended there.</source>
        <extracomment>n: projects; 1: year before, 2: names of projects</extracomment>
        <translation>
            <numerusform>%n project that %1 was closed with as carried on is not on this list (%2): it is recorded as ended there.</numerusform>
            <numerusform>%n projects that %1 was closed with as carried on are not on this list (%2): they are recorded as ended there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n project(s) on the list of %1 are not carried over yet.</source>
        <extracomment>n: projects; 1: year before</extracomment>
        <translation>
            <numerusform>The project on the list of %1 is not carried over yet.</numerusform>
            <numerusform>The %n projects on the list of %1 are not carried over yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not passed the screening.</source>
        <translation>
            <numerusform>%n candidate has not passed the screening.</numerusform>
            <numerusform>%n candidates have not passed the screening.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) that %1 was closed with as carried on are not on this list (%2): carry them over, or they count as ended once it is issued.</source>
        <extracomment>n: projects; 1: year before, 2: names of projects</extracomment>
        <translation>
            <numerusform>%n project that %1 was closed with as carried on is not on this list (%2): carry it over, or it counts as ended once it is issued.</numerusform>
            <numerusform>%n projects that %1 was closed with as carried on are not on this list (%2): carry them over, or they count as ended once it is issued.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, more than may be.</source>
        <extracomment>1: name of a bound, 2: what is used of it</extracomment>
        <translation>%1: %2, more than may be.</translation>
    </message>
    <message>
        <source>%1: %2, less than must be.</source>
        <extracomment>1: name of a bound, 2: what is used of it</extracomment>
        <translation>%1: %2, less than must be.</translation>
    </message>
    <message>
        <source>It is not said how long the list is public.</source>
        <translation>It is not said how long the list is public.</translation>
    </message>
    <message>
        <source>The list is public to %1 inclusive, and the reference date is %2: it can be issued once that day is over.</source>
        <extracomment>1: last day of the publicity, 2: the reference date</extracomment>
        <translation>The list is public to %1 inclusive, and the reference date is %2: it can be issued once that day is over.</translation>
    </message>
    <message>
        <source>“%1” is on the list without the meeting&apos;s approval.</source>
        <translation>“%1” is on the list without the meeting&apos;s approval.</translation>
    </message>
    <message>
        <source>The objection “%1” against “%2” is not settled.</source>
        <translation>The objection “%1” against “%2” is not settled.</translation>
    </message>
    <message>
        <source>The list of %1 is at “%2” and not closed: it will have to be closed with just those projects carried on that the list of %3 takes over.</source>
        <extracomment>1: year before, 2: its state, 3: year of this list</extracomment>
        <translation>The list of %1 is at “%2” and not closed: it will have to be closed with just those projects carried on that the list of %3 takes over.</translation>
    </message>
    <message>
        <source>“%1” has no outcome yet.</source>
        <translation>“%1” has no outcome yet.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between years</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Issuing needs the document number and the day.</source>
        <translation>Issuing needs the document number and the day.</translation>
    </message>
    <message>
        <source>A list cannot go from “%1” to “%2”.</source>
        <translation>A list cannot go from “%1” to “%2”.</translation>
    </message>
    <message>
        <source>A step back needs a reason.</source>
        <translation>A step back needs a reason.</translation>
    </message>
    <message>
        <source>%1 Going on all the same needs a reason.</source>
        <translation>%1 Going on all the same needs a reason.</translation>
    </message>
    <message>
        <source>The list has to be public for at least one working day.</source>
        <translation>The list has to be public for at least one working day.</translation>
    </message>
    <message>
        <source>The list of %1 is at “%2”, its first state: there is none before it.</source>
        <extracomment>1: year, 2: its state</extracomment>
        <translation>The list of %1 is at “%2”, its first state: there is none before it.</translation>
    </message>
    <message>
        <source>The list of %1 was issued on %2 with the number %3: its text stays as it is. What is to change from now on is made as a numbered revision (add, take off or amend), with its meeting and reason.</source>
        <extracomment>1: year, 2: day of issue, 3: document number</extracomment>
        <translation>The list of %1 was issued on %2 with the number %3: its text stays as it is. What is to change from now on is made as a numbered revision (add, take off or amend), with its meeting and reason.</translation>
    </message>
    <message>
        <source>The year %1 is closed: its list stays as it is. What goes on is on the list of the next year.</source>
        <extracomment>1: year</extracomment>
        <translation>The year %1 is closed: its list stays as it is. What goes on is on the list of the next year.</translation>
    </message>
    <message>
        <source>The public holidays of %1 are not recorded: only weekends count as free.</source>
        <translation>The public holidays of %1 are not recorded: only weekends count as free.</translation>
    </message>
    <message>
        <source>List of %1: %2</source>
        <extracomment>1: year, 2: state</extracomment>
        <translation>List of %1: %2</translation>
    </message>
    <message>
        <source>No project has applied yet.</source>
        <translation>No project has applied yet.</translation>
    </message>
    <message>
        <source>Neither a quota nor a support budget is set.</source>
        <translation>Neither a quota nor a support budget is set.</translation>
    </message>
    <message>
        <source>“%1” is not yet screened.</source>
        <translation>“%1” is not yet screened.</translation>
    </message>
    <message>
        <source>“%1” has not yet handed in what it has to supplement.</source>
        <translation>“%1” has not yet handed in what it has to supplement.</translation>
    </message>
    <message>
        <source>“%1” is to be listed, but it did not pass the screening.</source>
        <translation>“%1” is to be listed, but it did not pass the screening.</translation>
    </message>
    <message>
        <source>There was no expert review.</source>
        <translation>There was no expert review.</translation>
    </message>
    <message>
        <source>The expert review has no panel or no criteria yet.</source>
        <translation>The expert review has no panel or no criteria yet.</translation>
    </message>
    <message>
        <source>No project is to be listed.</source>
        <translation>No project is to be listed.</translation>
    </message>
    <message>
        <source>The meeting has not yet decided on “%1”.</source>
        <translation>The meeting has not yet decided on “%1”.</translation>
    </message>
    <message>
        <source>“%1” was placed on the list by hand, but the meeting did not approve it.</source>
        <translation>“%1” was placed on the list by hand, but the meeting did not approve it.</translation>
    </message>
    <message>
        <source>The deciding meeting is not named.</source>
        <translation>The deciding meeting is not named.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading of a map&apos;s legend: %1 is what is shown, %2 its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>No figures</translation>
    </message>
    <message>
        <source>No district of this map has figures</source>
        <translation>No district of this map has figures</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Platforms</translation>
    </message>
    <message>
        <source>Functional zones</source>
        <translation>Functional zones</translation>
    </message>
    <message>
        <source>Central districts enlarged</source>
        <translation>Central districts enlarged</translation>
    </message>
    <message>
        <source>Functional zones overlap districts; a project counts once, where it is registered</source>
        <translation>Functional zones overlap districts; a project counts once, where it is registered</translation>
    </message>
    <message>
        <source>Schematic map, not a reference for administrative boundaries</source>
        <translation>Schematic map, not a reference for administrative boundaries</translation>
    </message>
    <message>
        <source>Schematic districts © OpenStreetMap contributors (ODbL 1.0), compiled and generalised by way of geoBoundaries, geo-maps and mapchina</source>
        <translation>Schematic districts © OpenStreetMap contributors (ODbL 1.0), compiled and generalised by way of geoBoundaries, geo-maps and mapchina</translation>
    </message>
    <message>
        <source>Map approval number: %1</source>
        <extracomment>%1 is the number under which a map was approved for showing it in public</extracomment>
        <translation>Map approval number: %1</translation>
    </message>
    <message>
        <source>Map without an approval number: for internal use, not for publication</source>
        <translation>Map without an approval number: for internal use, not for publication</translation>
    </message>
</context>
<context>
    <name>MapFigures</name>
    <message numerus="yes">
        <source>%n platform(s)</source>
        <translation>
            <numerusform>%n platform</numerusform>
            <numerusform>%n platforms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enterprise(s)</source>
        <translation>
            <numerusform>%n enterprise</numerusform>
            <numerusform>%n enterprises</numerusform>
        </translation>
    </message>
    <message>
        <source>100 million yuan</source>
        <translation>100 million yuan</translation>
    </message>
    <message>
        <source>¥%1 × 100M</source>
        <extracomment>An amount in 100 million yuan, as short as can be: 亿元</extracomment>
        <translation>¥%1 × 100M</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>Total investment</translation>
    </message>
    <message>
        <source>Planned for the year</source>
        <translation>Planned for the year</translation>
    </message>
    <message>
        <source>Invested in the year</source>
        <translation>Invested in the year</translation>
    </message>
    <message>
        <source>Completion of the year&apos;s plan</source>
        <translation>Completion of the year&apos;s plan</translation>
    </message>
    <message>
        <source>Projects behind schedule</source>
        <translation>Projects behind schedule</translation>
    </message>
    <message>
        <source>Talent teams</source>
        <translation>Talent teams</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>Enterprises</translation>
    </message>
    <message>
        <source>Leading enterprises</source>
        <translation>Leading enterprises</translation>
    </message>
    <message>
        <source>Output value</source>
        <translation>Output value</translation>
    </message>
    <message>
        <source>Subsidies approved</source>
        <translation>Subsidies approved</translation>
    </message>
    <message>
        <source>Subsidies paid</source>
        <translation>Subsidies paid</translation>
    </message>
    <message>
        <source>Performance score</source>
        <translation>Performance score</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>10,000 yuan</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>¥%1 × 10K</source>
        <extracomment>An amount in 10,000 yuan, as short as can be: 万元</extracomment>
        <translation>¥%1 × 10K</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>Points of a performance review</extracomment>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Key projects of %1 by district – %2 (as of %3)</source>
        <extracomment>1: a year, 2: what districts are coloured by, 3: a day</extracomment>
        <translation>Key projects of %1 by district – %2 (as of %3)</translation>
    </message>
    <message>
        <source>Districts in %1 – %2 (as of %3)</source>
        <translation>Districts in %1 – %2 (as of %3)</translation>
    </message>
    <message>
        <source>Functional zones stand apart from their districts: %1.</source>
        <extracomment>%1 is a list of functional zones, each with what is counted in it</extracomment>
        <translation>Functional zones stand apart from their districts: %1.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>The map lacks %1.</source>
        <translation>The map lacks %1.</translation>
    </message>
    <message>
        <source>The map lacks %1; not counted on it: %2.</source>
        <extracomment>%1 is a list of districts and zones, %2 a number of projects, or what they are worth</extracomment>
        <translation>The map lacks %1; not counted on it: %2.</translation>
    </message>
    <message>
        <source>Not on the map, having no district: %1.</source>
        <extracomment>%1 is a number of projects, or what they are worth</extracomment>
        <translation>Not on the map, having no district: %1.</translation>
    </message>
    <message>
        <source>Whole city: filters narrow only what is counted of projects.</source>
        <translation>Whole city: filters narrow only what is counted of projects.</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Lights</translation>
    </message>
    <message>
        <source>Invested of planned</source>
        <translation>Invested of planned</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>1: invested in the year, 2: planned for it, both in 100 million yuan</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Innovation platforms built</source>
        <translation>Innovation platforms built</translation>
    </message>
    <message>
        <source>Platforms built</source>
        <translation>Platforms built</translation>
    </message>
</context>
<context>
    <name>MapSource</name>
    <message>
        <source>The map “%1” could not be kept.</source>
        <translation>The map “%1” could not be kept.</translation>
    </message>
</context>
<context>
    <name>NumbersQuestion</name>
    <message numerus="yes">
        <source>%n number(s) in the words changed by hand do not match the records.</source>
        <translation>
            <numerusform>%n number in the words changed by hand does not match the records.</numerusform>
            <numerusform>%n numbers in the words changed by hand do not match the records.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers that do not match</source>
        <translation>Numbers that do not match</translation>
    </message>
    <message>
        <source>They stand on yellow ground in the preview.</source>
        <translation>They stand on yellow ground in the preview.</translation>
    </message>
    <message>
        <source>&amp;Go on with them</source>
        <translation>&amp;Go on with them</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Objection upheld: %1</source>
        <translation>Objection upheld: %1</translation>
    </message>
    <message>
        <source>Name a project that stands on the list of %1.</source>
        <translation>Name a project that stands on the list of %1.</translation>
    </message>
    <message>
        <source>Say in a line what is objected.</source>
        <translation>Say in a line what is objected.</translation>
    </message>
    <message>
        <source>Say who objects; “anonymous” where no name is given.</source>
        <translation>Say who objects; “anonymous” where no name is given.</translation>
    </message>
    <message>
        <source>Say what was found: the outcome of an objection needs a reason.</source>
        <translation>Say what was found: the outcome of an objection needs a reason.</translation>
    </message>
    <message>
        <source>After an upheld objection the project is taken off or deferred.</source>
        <translation>After an upheld objection the project is taken off or deferred.</translation>
    </message>
    <message>
        <source>Objection against “%1”</source>
        <extracomment>1: project</extracomment>
        <translation>Objection against “%1”</translation>
    </message>
    <message>
        <source>Objection against “%1”: %2</source>
        <extracomment>1: project, 2: outcome</extracomment>
        <translation>Objection against “%1”: %2</translation>
    </message>
    <message>
        <source>The list of %1 is not public yet: objections come in while it is.</source>
        <translation>The list of %1 is not public yet: objections come in while it is.</translation>
    </message>
    <message>
        <source>The list of %1 is issued: what an objection changes from now on is a numbered revision.</source>
        <translation>The list of %1 is issued: what an objection changes from now on is a numbered revision.</translation>
    </message>
    <message>
        <source>The list is not in the file.</source>
        <translation>The list is not in the file.</translation>
    </message>
    <message>
        <source>“%1” goes to “%2”.</source>
        <extracomment>1: project, 2: column of the board</extracomment>
        <translation>“%1” goes to “%2”.</translation>
    </message>
</context>
<context>
    <name>Optimiser</name>
    <message numerus="yes">
        <source>%n candidate(s) without a score count 0.</source>
        <translation>
            <numerusform>%n candidate without a score counts 0.</numerusform>
            <numerusform>%n candidates without a score count 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scoring sheet(s) of the review are incomplete and do not count yet.</source>
        <translation>
            <numerusform>%n scoring sheet of the review is incomplete and does not count yet.</numerusform>
            <numerusform>%n scoring sheets of the review are incomplete and do not count yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The support of %n project(s) is not stated: the budget counts 0 for them.</source>
        <translation>
            <numerusform>The support of %n project is not stated: the budget counts 0 for it.</numerusform>
            <numerusform>The support of %n projects is not stated: the budget counts 0 for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) carried over, which are fixed</source>
        <translation>
            <numerusform>%n project carried over, which is fixed</numerusform>
            <numerusform>%n projects carried over, which are fixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 project(s) carried over, which are fixed: these alone do not fit what stands above</source>
        <extracomment>n: projects in the conflict; 1: all projects carried over</extracomment>
        <translation>
            <numerusform>%n of the %1 projects carried over, which are fixed: this alone does not fit what stands above</numerusform>
            <numerusform>%n of the %1 projects carried over, which are fixed: these alone do not fit what stands above</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>no score yet</translation>
    </message>
    <message>
        <source>Proposed by the optimiser (%1, support %2)</source>
        <extracomment>1: score, 2: an amount</extracomment>
        <translation>Proposed by the optimiser (%1, support %2)</translation>
    </message>
    <message>
        <source>Left out by the optimiser (%1, %2 points short)</source>
        <extracomment>1: score, 2: points</extracomment>
        <translation>Left out by the optimiser (%1, %2 points short)</translation>
    </message>
    <message>
        <source>Left out by the optimiser (%1)</source>
        <translation>Left out by the optimiser (%1)</translation>
    </message>
    <message>
        <source>There is no choice to adopt.</source>
        <translation>There is no choice to adopt.</translation>
    </message>
    <message>
        <source>Adopt the proposal for %1</source>
        <translation>Adopt the proposal for %1</translation>
    </message>
    <message>
        <source>The list has changed since the calculation: run it again.</source>
        <translation>The list has changed since the calculation: run it again.</translation>
    </message>
    <message>
        <source>The calculation was cancelled.</source>
        <translation>The calculation was cancelled.</translation>
    </message>
    <message>
        <source>The solver gave up (code %1).</source>
        <translation>The solver gave up (code %1).</translation>
    </message>
    <message>
        <source>No candidate has a score from an expert review yet: each counts 0.</source>
        <translation>No candidate has a score from an expert review yet: each counts 0.</translation>
    </message>
    <message>
        <source>“%1” is carried over</source>
        <translation>“%1” is carried over</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>“%1” was put on the list by hand</source>
        <translation>“%1” was put on the list by hand</translation>
    </message>
    <message>
        <source>Put on the list by hand</source>
        <translation>Put on the list by hand</translation>
    </message>
    <message>
        <source>“%1” was left out by hand</source>
        <translation>“%1” was left out by hand</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Left out by hand</translation>
    </message>
    <message>
        <source>The meeting approved “%1”</source>
        <translation>The meeting approved “%1”</translation>
    </message>
    <message>
        <source>Approved by the meeting</source>
        <translation>Approved by the meeting</translation>
    </message>
    <message>
        <source>The meeting did not approve “%1”</source>
        <translation>The meeting did not approve “%1”</translation>
    </message>
    <message>
        <source>Not approved by the meeting</source>
        <translation>Not approved by the meeting</translation>
    </message>
    <message>
        <source>“%1” has not passed the screening</source>
        <translation>“%1” has not passed the screening</translation>
    </message>
    <message>
        <source>Has not passed the screening</source>
        <translation>Has not passed the screening</translation>
    </message>
    <message>
        <source>“%1” is deferred or taken off</source>
        <translation>“%1” is deferred or taken off</translation>
    </message>
    <message>
        <source>Deferred or taken off</source>
        <translation>Deferred or taken off</translation>
    </message>
    <message>
        <source>“%1” was voted down by the experts</source>
        <translation>“%1” was voted down by the experts</translation>
    </message>
    <message>
        <source>Voted down by the experts</source>
        <translation>Voted down by the experts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>1: what is settled, 2: the reason as the office noted it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” must be in</source>
        <translation>“%1” must be in</translation>
    </message>
    <message>
        <source>“%1” must stay out</source>
        <translation>“%1” must stay out</translation>
    </message>
    <message>
        <source>Only one of “%1” and “%2”</source>
        <translation>Only one of “%1” and “%2”</translation>
    </message>
    <message>
        <source>Must be in</source>
        <translation>Must be in</translation>
    </message>
    <message>
        <source>Must stay out</source>
        <translation>Must stay out</translation>
    </message>
    <message>
        <source>Only one of it and “%1”</source>
        <translation>Only one of it and “%1”</translation>
    </message>
    <message>
        <source>Quota: at most %1 projects</source>
        <translation>Quota: at most %1 projects</translation>
    </message>
    <message>
        <source>Support budget: at most %1</source>
        <translation>Support budget: at most %1</translation>
    </message>
    <message>
        <source>At least %1% new projects</source>
        <translation>At least %1% new projects</translation>
    </message>
    <message>
        <source>%1: at least %2 projects</source>
        <extracomment>1: a programme, district or unit</extracomment>
        <translation>%1: at least %2 projects</translation>
    </message>
    <message>
        <source>%1: at most %2 projects</source>
        <translation>%1: at most %2 projects</translation>
    </message>
    <message>
        <source>%1: at most %2 new projects</source>
        <extracomment>1: the applicant</extracomment>
        <translation>%1: at most %2 new projects</translation>
    </message>
    <message>
        <source>giving way here alone is not enough</source>
        <translation>giving way here alone is not enough</translation>
    </message>
    <message>
        <source>without it there is a choice</source>
        <translation>without it there is a choice</translation>
    </message>
    <message>
        <source>with %1 there is a choice</source>
        <extracomment>1: the bound with which a choice exists</extracomment>
        <translation>with %1 there is a choice</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>1: a constraint, 2: what would have to become of it</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Cannot be in, whatever its score: %1</source>
        <translation>Cannot be in, whatever its score: %1</translation>
    </message>
    <message>
        <source>Adds nothing; needs %1 points more</source>
        <translation>Adds nothing; needs %1 points more</translation>
    </message>
    <message>
        <source>Needs %1 points more; in the way: %2</source>
        <extracomment>1: points, 2: the constraints that adding the project would break</extracomment>
        <translation>Needs %1 points more; in the way: %2</translation>
    </message>
    <message>
        <source>%1 (10,000 yuan)</source>
        <extracomment>an amount in units of 10,000 yuan</extracomment>
        <translation>%1 (10,000 yuan)</translation>
    </message>
</context>
<context>
    <name>OptionEditor</name>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>One paragraph a line</source>
        <translation>One paragraph a line</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>Due in %1 days</source>
        <extracomment>1: a number of days</extracomment>
        <translation>Due in %1 days</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisions</translation>
    </message>
    <message>
        <source>this week %1 · overdue %2</source>
        <translation>this week %1 · overdue %2</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projects</translation>
    </message>
    <message>
        <source>Candidates to review</source>
        <translation>Candidates to review</translation>
    </message>
    <message>
        <source>no list yet</source>
        <translation>no list yet</translation>
    </message>
    <message>
        <source>Candidates for %1</source>
        <extracomment>1: year of a list</extracomment>
        <translation>Candidates for %1</translation>
    </message>
    <message>
        <source>no panel yet</source>
        <translation>no panel yet</translation>
    </message>
    <message>
        <source>sheets back %1 / %2</source>
        <translation>sheets back %1 / %2</translation>
    </message>
    <message>
        <source>¥100M</source>
        <translation>¥100M</translation>
    </message>
    <message>
        <source>Key projects of the year</source>
        <translation>Key projects of the year</translation>
    </message>
    <message>
        <source>Projects of the year, no list yet</source>
        <translation>Projects of the year, no list yet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>1: a month such as Oct, 2: an amount</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>Total investment</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 done</translation>
    </message>
    <message>
        <source>Total investment, %1 points</source>
        <extracomment>1: a month and the change of the share that is done, in percentage points: Oct +0.8</extracomment>
        <translation>Total investment, %1 points</translation>
    </message>
    <message>
        <source>Invested, %1 due (%2/12 months)</source>
        <extracomment>1: the share of the year that is over, 2: how many of its twelve months are</extracomment>
        <translation>Invested, %1 due (%2/12 months)</translation>
    </message>
    <message>
        <source>/ %1 (%2)</source>
        <extracomment>1: planned for the year, 2: the share of it that is done</extracomment>
        <translation>/ %1 (%2)</translation>
    </message>
    <message>
        <source>/ none planned</source>
        <extracomment>A year&apos;s figures without a plan</extracomment>
        <translation>/ none planned</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Lights</translation>
    </message>
    <message>
        <source>Lights, yellow and red %1</source>
        <extracomment>1: change of the number of yellow and red lights, with its sign</extracomment>
        <translation>Lights, yellow and red %1</translation>
    </message>
    <message>
        <source>Platforms built</source>
        <translation>Platforms built</translation>
    </message>
    <message>
        <source>Platforms built, whole city</source>
        <translation>Platforms built, whole city</translation>
    </message>
    <message>
        <source>Platforms built, by district only</source>
        <translation>Platforms built, by district only</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>%1 teams</source>
        <translation>%1 teams</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>whole city</translation>
    </message>
    <message>
        <source>Projects in reserve</source>
        <translation>Projects in reserve</translation>
    </message>
    <message>
        <source>Projects of all years</source>
        <translation>Projects of all years</translation>
    </message>
</context>
<context>
    <name>PackMemory</name>
    <message>
        <source>%1 (template “%2”)</source>
        <translation>%1 (template “%2”)</translation>
    </message>
    <message>
        <source>Made with the options and wording that they have as papers of their own: %1.</source>
        <translation>Made with the options and wording that they have as papers of their own: %1.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Key projects</source>
        <translation>Key projects</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Expert review</source>
        <translation>Expert review</translation>
    </message>
    <message>
        <source>Annual list</source>
        <translation>Annual list</translation>
    </message>
    <message>
        <source>Compare lists</source>
        <translation>Compare lists</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>District map</source>
        <translation>District map</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Report centre</source>
        <translation>Report centre</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>The export was cancelled.</translation>
    </message>
    <message>
        <source>The file could not be packed.</source>
        <translation>The file could not be packed.</translation>
    </message>
    <message>
        <source>This is too much for a Word file. Choose less, or make a PDF.</source>
        <translation>This is too much for a Word file. Choose less, or make a PDF.</translation>
    </message>
    <message>
        <source>A notice issues the whole list: take the filter away, or make the excerpt without the notice.</source>
        <translation>A notice issues the whole list: take the filter away, or make the excerpt without the notice.</translation>
    </message>
    <message>
        <source>The notice goes with the list as revision %1 of %2 left it. It is dated that day and bears no number unless one is given. For the notice with which the list was issued, choose the edition as it was issued.</source>
        <translation>The notice goes with the list as revision %1 of %2 left it. It is dated that day and bears no number unless one is given. For the notice with which the list was issued, choose the edition as it was issued.</translation>
    </message>
    <message>
        <source>The notice is dated %1, but the list below it includes revision %2 of %3.</source>
        <translation>The notice is dated %1, but the list below it includes revision %2 of %3.</translation>
    </message>
    <message>
        <source>The notice bears the number %1, the list below it was issued as %2. Without a number of its own the notice takes that of the list.</source>
        <translation>The notice bears the number %1, the list below it was issued as %2. Without a number of its own the notice takes that of the list.</translation>
    </message>
    <message>
        <source>The notice is dated %1, the list below it was issued on %2. Without a date of its own the notice takes that of the list.</source>
        <translation>The notice is dated %1, the list below it was issued on %2. Without a date of its own the notice takes that of the list.</translation>
    </message>
    <message>
        <source>The list of %1 is not issued yet: the paper is a draft.</source>
        <translation>The list of %1 is not issued yet: the paper is a draft.</translation>
    </message>
    <message>
        <source>The list keeps the text that was decided, other papers print what is registered now: %1.</source>
        <extracomment>1: 其中2项的登记内容已有变动：…</extracomment>
        <translation>The list keeps the text that was decided, other papers print what is registered now: %1.</translation>
    </message>
    <message>
        <source>List of key projects</source>
        <translation>List of key projects</translation>
    </message>
    <message>
        <source>The year&apos;s list as an annex table, with or without the notice before it</source>
        <translation>The year&apos;s list as an annex table, with or without the notice before it</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 is still to come.</translation>
    </message>
    <message>
        <source>There was no file yet on %1.</source>
        <translation>There was no file yet on %1.</translation>
    </message>
    <message>
        <source>Correction sheet</source>
        <translation>Correction sheet</translation>
    </message>
    <message>
        <source>What has moved since a pack was made, as printed and as it is now</source>
        <translation>What has moved since a pack was made, as printed and as it is now</translation>
    </message>
    <message>
        <source>Follow-up of decisions</source>
        <translation>Follow-up of decisions</translation>
    </message>
    <message>
        <source>What meetings decided, who answers for it, what is overdue</source>
        <translation>What meetings decided, who answers for it, what is overdue</translation>
    </message>
    <message>
        <source>Progress circular</source>
        <translation>Progress circular</translation>
    </message>
    <message>
        <source>How the projects of a month or quarter stand, what lags and why</source>
        <translation>How the projects of a month or quarter stand, what lags and why</translation>
    </message>
    <message>
        <source>The paper has no map: %1</source>
        <translation>The paper has no map: %1</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <source>All districts with a map, or the profile of each one that is chosen</source>
        <translation>All districts with a map, or the profile of each one that is chosen</translation>
    </message>
    <message>
        <source>Record of the experts&apos; draw</source>
        <translation>Record of the experts&apos; draw</translation>
    </message>
    <message>
        <source>By which rules and seed the panel was drawn, who sits on it and who is recused</source>
        <translation>By which rules and seed the panel was drawn, who sits on it and who is recused</translation>
    </message>
    <message>
        <source>Two lists compared</source>
        <translation>Two lists compared</translation>
    </message>
    <message>
        <source>What entered, left and changed from one list to another</source>
        <translation>What entered, left and changed from one list to another</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Meetings, decisions that fall due and milestones of the coming weeks</source>
        <translation>Meetings, decisions that fall due and milestones of the coming weeks</translation>
    </message>
    <message>
        <source>Overview on one page</source>
        <translation>Overview on one page</translation>
    </message>
    <message>
        <source>How the year stands: figures, list, targets, districts, what needs attention</source>
        <translation>How the year stands: figures, list, targets, districts, what needs attention</translation>
    </message>
    <message>
        <source>Part “%1” is left out: %2</source>
        <translation>Part “%1” is left out: %2</translation>
    </message>
    <message>
        <source>Part “%1”: %2</source>
        <translation>Part “%1”: %2</translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation>Meeting pack</translation>
    </message>
    <message>
        <source>Cover, contents and papers in any order, all from one state of the file</source>
        <translation>Cover, contents and papers in any order, all from one state of the file</translation>
    </message>
    <message>
        <source>As a part of a pack, “%1” is no letter. Not printed: %2.</source>
        <extracomment>1: 调度通报, 2: 发文机关、署名</extracomment>
        <translation>As a part of a pack, “%1” is no letter. Not printed: %2.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>There is no list of %1 yet: the paper takes the projects whose planned dates fall into that year. Choose all projects, or a year that has a list, for others.</source>
        <translation>There is no list of %1 yet: the paper takes the projects whose planned dates fall into that year. Choose all projects, or a year that has a list, for others.</translation>
    </message>
    <message>
        <source>Project cards</source>
        <translation>Project cards</translation>
    </message>
    <message>
        <source>A page for each project: facts, light, milestones, money, history</source>
        <translation>A page for each project: facts, light, milestones, money, history</translation>
    </message>
    <message>
        <source>There are no figures for %1 yet: the file stands at %2.</source>
        <translation>There are no figures for %1 yet: the file stands at %2.</translation>
    </message>
    <message>
        <source>%1 is not over yet: the file stands at %2. Choose a period that has ended.</source>
        <translation>%1 is not over yet: the file stands at %2. Choose a period that has ended.</translation>
    </message>
    <message>
        <source>There is neither a list nor a monthly report of %1.</source>
        <translation>There is neither a list nor a monthly report of %1.</translation>
    </message>
    <message>
        <source>%1 is not over yet: the paper tells how things stand on %2.</source>
        <translation>%1 is not over yet: the paper tells how things stand on %2.</translation>
    </message>
    <message>
        <source>No monthly report of %1 has come in yet: what has been invested is as of the reports before.</source>
        <translation>No monthly report of %1 has come in yet: what has been invested is as of the reports before.</translation>
    </message>
    <message>
        <source>Summary of the review</source>
        <translation>Summary of the review</translation>
    </message>
    <message>
        <source>Ranking with the scores of every seat</source>
        <translation>Ranking with the scores of every seat</translation>
    </message>
    <message>
        <source>No entry of the list of %1 has the verdict “to be supplemented”.</source>
        <translation>No entry of the list of %1 has the verdict “to be supplemented”.</translation>
    </message>
    <message>
        <source>Letters to applicants</source>
        <translation>Letters to applicants</translation>
    </message>
    <message>
        <source>What each applicant has to supplement after the screening</source>
        <translation>What each applicant has to supplement after the screening</translation>
    </message>
    <message>
        <source>Targets of the plan</source>
        <translation>Targets of the plan</translation>
    </message>
    <message>
        <source>Every target with its year, what is reached and what is lacking</source>
        <translation>Every target with its year, what is reached and what is lacking</translation>
    </message>
    <message>
        <source>Timeline for the wall</source>
        <translation>Timeline for the wall</translation>
    </message>
    <message>
        <source>All projects and milestones on sheets up to A0</source>
        <translation>All projects and milestones on sheets up to A0</translation>
    </message>
    <message>
        <source>There is no template “%1” for this paper: it has none.</source>
        <translation>There is no template “%1” for this paper: it has none.</translation>
    </message>
    <message>
        <source>There is no template “%1” for this paper; it has these: %2.</source>
        <extracomment>1: what was asked for, 2: names</extracomment>
        <translation>There is no template “%1” for this paper; it has these: %2.</translation>
    </message>
    <message>
        <source>The document number “%1” is kept in the template “%2”: check that it is that of this paper.</source>
        <extracomment>1: 大人智办〔2020〕15号, 2: name of a template</extracomment>
        <translation>The document number “%1” is kept in the template “%2”: check that it is that of this paper.</translation>
    </message>
    <message>
        <source>“%1” is not filled with anything; these places are: %2.</source>
        <extracomment>1: {季度}, 2: {年份}, {月份}, {期间}</extracomment>
        <translation>“%1” is not filled with anything; these places are: %2.</translation>
    </message>
    <message>
        <source>“%1” says “%2”, but the paper tells of %3. Write %4 for what is another each time.</source>
        <extracomment>1: 标题, 2: 9月份, 3: 2020年10月, 4: {年份} {月份} {期间}</extracomment>
        <translation>“%1” says “%2”, but the paper tells of %3. Write %4 for what is another each time.</translation>
    </message>
    <message>
        <source>The document number “%1” still lacks its number.</source>
        <translation>The document number “%1” still lacks its number.</translation>
    </message>
    <message>
        <source>The paper goes by the list as it was in force on %1; later revisions of it are left out.</source>
        <translation>The paper goes by the list as it was in force on %1; later revisions of it are left out.</translation>
    </message>
</context>
<context>
    <name>PaperFonts</name>
    <message>
        <source>%1: no substitute installed</source>
        <translation>%1: no substitute installed</translation>
    </message>
    <message>
        <source>%1: replaced by %2</source>
        <translation>%1: replaced by %2</translation>
    </message>
</context>
<context>
    <name>PaperOption</name>
    <message>
        <source>Edition of an issued list</source>
        <translation>Edition of an issued list</translation>
    </message>
    <message>
        <source>As it was issued</source>
        <translation>As it was issued</translation>
    </message>
    <message>
        <source>With its revisions</source>
        <translation>With its revisions</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Content and scale</source>
        <translation>Content and scale</translation>
    </message>
    <message>
        <source>Start and finish</source>
        <translation>Start and finish</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>Total investment</translation>
    </message>
    <message>
        <source>Done before the year</source>
        <translation>Done before the year</translation>
    </message>
    <message>
        <source>Planned for the year</source>
        <translation>Planned for the year</translation>
    </message>
    <message>
        <source>Goal of the year</source>
        <translation>Goal of the year</translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation>Responsible units</translation>
    </message>
    <message>
        <source>Liaison leader</source>
        <translation>Liaison leader</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>With the notice before it</source>
        <translation>With the notice before it</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>Title of the list</translation>
    </message>
    <message>
        <source>Issuer&apos;s mark in red</source>
        <translation>Issuer&apos;s mark in red</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Copies to</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>On the year&apos;s list</source>
        <translation>On the year&apos;s list</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>In reserve</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>No light</source>
        <translation>No light</translation>
    </message>
    <message>
        <source>New start</source>
        <translation>New start</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Continued</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>Completing</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Size of the sheets</source>
        <translation>Size of the sheets</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>Review round</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Grouped by</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>There is no %1 “%2”.</translation>
    </message>
    <message>
        <source>The pack was made at</source>
        <translation>The pack was made at</translation>
    </message>
    <message>
        <source>Changes listed of each paper</source>
        <translation>Changes listed of each paper</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Only what is not done</source>
        <translation>Only what is not done</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Cooperating units</source>
        <translation>Cooperating units</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>How it is carried out</source>
        <translation>How it is carried out</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>Plan of the year</translation>
    </message>
    <message>
        <source>Done in the year</source>
        <translation>Done in the year</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Progress of the works</source>
        <translation>Progress of the works</translation>
    </message>
    <message>
        <source>Why it lags</source>
        <translation>Why it lags</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>To coordinate</source>
        <translation>To coordinate</translation>
    </message>
    <message>
        <source>Annexed tables</source>
        <translation>Annexed tables</translation>
    </message>
    <message>
        <source>What lags</source>
        <translation>What lags</translation>
    </message>
    <message>
        <source>Every project</source>
        <translation>Every project</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>What the map shows</translation>
    </message>
    <message>
        <source>District or project</source>
        <translation>District or project</translation>
    </message>
    <message>
        <source>Undertaker</source>
        <translation>Undertaker</translation>
    </message>
    <message>
        <source>Number of projects</source>
        <translation>Number of projects</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Not judged</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Planned start and finish</source>
        <translation>Planned start and finish</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>How it left</source>
        <translation>How it left</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>First list</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>Second list</translation>
    </message>
    <message>
        <source>Also what a draft only proposes</source>
        <translation>Also what a draft only proposes</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Days ahead</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Cards of the overview in their order</source>
        <translation>Cards of the overview in their order</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>For the meeting</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>Issuing office</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Parts in their order</source>
        <translation>Parts in their order</translation>
    </message>
    <message>
        <source>“%1” is missing: --%2.</source>
        <translation>“%1” is missing: --%2.</translation>
    </message>
    <message>
        <source>--%1 names “%2” twice.</source>
        <translation>--%1 names “%2” twice.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” is neither yes nor no.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” is not a whole number.</translation>
    </message>
    <message>
        <source>“%1” is not a year from %2 to %3.</source>
        <translation>“%1” is not a year from %2 to %3.</translation>
    </message>
    <message>
        <source>“%1” is not a month: write it as in 2020-10.</source>
        <translation>“%1” is not a month: write it as in 2020-10.</translation>
    </message>
    <message>
        <source>“%1” is not a day: write it as in 2020-12-10.</source>
        <translation>“%1” is not a day: write it as in 2020-12-10.</translation>
    </message>
    <message>
        <source>“%1” is not a moment: write it as in 2020-12-10 09:30:00.</source>
        <translation>“%1” is not a moment: write it as in 2020-12-10 09:30:00.</translation>
    </message>
    <message>
        <source>“%1” has no width from 5 to 400 mm.</source>
        <translation>“%1” has no width from 5 to 400 mm.</translation>
    </message>
    <message>
        <source>--%1 takes %2.</source>
        <translation>--%1 takes %2.</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>Date below the signature</source>
        <translation>Date below the signature</translation>
    </message>
    <message>
        <source>How a part is made</source>
        <translation>How a part is made</translation>
    </message>
    <message>
        <source>“%1” is no setting of a part: write it as in annual-list:paper=A3.</source>
        <translation>“%1” is no setting of a part: write it as in annual-list:paper=A3.</translation>
    </message>
    <message>
        <source>“%1” is no part of a pack.</source>
        <translation>“%1” is no part of a pack.</translation>
    </message>
    <message>
        <source>“%1” does not say how columns look.</source>
        <translation>“%1” does not say how columns look.</translation>
    </message>
    <message>
        <source>The part “%1” has no option “%2” of its own.</source>
        <translation>The part “%1” has no option “%2” of its own.</translation>
    </message>
    <message>
        <source>Projects by name</source>
        <translation>Projects by name</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Score of each expert</source>
        <translation>Score of each expert</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standard deviation</translation>
    </message>
    <message>
        <source>Lowest and highest</source>
        <translation>Lowest and highest</translation>
    </message>
    <message>
        <source>Valid sheets</source>
        <translation>Valid sheets</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>Knock-outs</translation>
    </message>
    <message>
        <source>With the experts&apos; names</source>
        <translation>With the experts&apos; names</translation>
    </message>
    <message>
        <source>Supplement until</source>
        <translation>Supplement until</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Target value</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>Target year</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>Actual value</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Attainment</translation>
    </message>
    <message>
        <source>Source of the value</source>
        <translation>Source of the value</translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation>Section of the plan</translation>
    </message>
    <message>
        <source>Opening text</source>
        <translation>Opening text</translation>
    </message>
    <message>
        <source>Closing text</source>
        <translation>Closing text</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Add %1 to “%2”</source>
        <extracomment>1: kind of part, 2: name of the project</extracomment>
        <translation>Add %1 to “%2”</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Remove %1 from “%2”</translation>
    </message>
    <message>
        <source>Edit “%1”: %2, %3</source>
        <extracomment>1: name of the project, 2: kind of part, 3: the field</extracomment>
        <translation>Edit “%1”: %2, %3</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF file could not be finished.</source>
        <translation>The PDF file could not be finished.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>The export was cancelled.</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message numerus="yes">
        <source>Move %n project(s) to %1</source>
        <translation>
            <numerusform>Move %n project to %1</numerusform>
            <numerusform>Move %n projects to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n project(s) to the proposals</source>
        <translation>
            <numerusform>Leave %n project to the proposals</numerusform>
            <numerusform>Leave %n projects to the proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n project(s) candidates</source>
        <translation>
            <numerusform>Make %n project a candidate</numerusform>
            <numerusform>Make %n projects candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are under way, but neither on this list nor in reserve: %1. To propose one, set its stage to “%2” on the projects page first.</source>
        <extracomment>n: projects; 1: names of projects, 2: stage of a project</extracomment>
        <translation>
            <numerusform>%n project is under way, but neither on this list nor in reserve: %1. To propose it, set its stage to “%2” on the projects page first.</numerusform>
            <numerusform>%n projects are under way, but neither on this list nor in reserve: %1. To propose one, set its stage to “%2” on the projects page first.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is no longer in the file.</source>
        <translation>The list is no longer in the file.</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <extracomment>1: project, 2: column of the board</extracomment>
        <translation>Move “%1” to %2</translation>
    </message>
    <message>
        <source>The experts voted it down: putting it on the list needs a reason.</source>
        <translation>The experts voted it down: putting it on the list needs a reason.</translation>
    </message>
    <message>
        <source>Putting a project off needs a reason.</source>
        <translation>Putting a project off needs a reason.</translation>
    </message>
    <message>
        <source>Taking a project off needs a reason.</source>
        <translation>Taking a project off needs a reason.</translation>
    </message>
    <message>
        <source>The entry is no longer in the file.</source>
        <translation>The entry is no longer in the file.</translation>
    </message>
    <message>
        <source>“%1” is on the list already.</source>
        <translation>“%1” is on the list already.</translation>
    </message>
    <message>
        <source>“%1” is not in reserve: its stage is “%2”. To propose it, set its stage to “%3” on the projects page first.</source>
        <extracomment>1: project, 2: its stage, 3: the stage that it needs</extracomment>
        <translation>“%1” is not in reserve: its stage is “%2”. To propose it, set its stage to “%3” on the projects page first.</translation>
    </message>
    <message>
        <source>The list is public as the meeting approved it. Take it back to “%1” to change it.</source>
        <extracomment>1: the state in which the meeting decides</extracomment>
        <translation>The list is public as the meeting approved it. Take it back to “%1” to change it.</translation>
    </message>
    <message>
        <source>The list is issued: from now on only numbered revisions change it.</source>
        <translation>The list is issued: from now on only numbered revisions change it.</translation>
    </message>
    <message>
        <source>“%1” did not pass the screening.</source>
        <translation>“%1” did not pass the screening.</translation>
    </message>
    <message>
        <source>“%1” ended with the year %2: put it under “%3” instead.</source>
        <extracomment>1: project, 2: a year, 3: a column of the board</extracomment>
        <translation>“%1” ended with the year %2: put it under “%3” instead.</translation>
    </message>
    <message>
        <source>“%1” was not on the list of %2.</source>
        <translation>“%1” was not on the list of %2.</translation>
    </message>
    <message>
        <source>Reason for “%1”</source>
        <translation>Reason for “%1”</translation>
    </message>
    <message>
        <source>Make “%1” a candidate</source>
        <translation>Make “%1” a candidate</translation>
    </message>
    <message>
        <source>There is a list for %1 already.</source>
        <translation>There is a list for %1 already.</translation>
    </message>
    <message>
        <source>Make the list of %1</source>
        <translation>Make the list of %1</translation>
    </message>
</context>
<context>
    <name>Plausibility</name>
    <message>
        <source>%1 states %2, less than the %3 of %4.</source>
        <extracomment>1: a month, 2: what it states, 3: the greater amount of 4, an earlier month</extracomment>
        <translation>%1 states %2, less than the %3 of %4.</translation>
    </message>
    <message>
        <source>%1 has not begun on the reference date %2.</source>
        <translation>%1 has not begun on the reference date %2.</translation>
    </message>
    <message>
        <source>The total of %1 is less than the %2 invested already.</source>
        <extracomment>1: the total investment, 2: the greater amount that is invested</extracomment>
        <translation>The total of %1 is less than the %2 invested already.</translation>
    </message>
    <message>
        <source>“%1” is planned for %2, after the project&apos;s planned finish (%3).</source>
        <translation>“%1” is planned for %2, after the project&apos;s planned finish (%3).</translation>
    </message>
    <message>
        <source>“%1” is said to be reached on %2, after the reference date %3.</source>
        <translation>“%1” is said to be reached on %2, after the reference date %3.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Printing was cancelled.</translation>
    </message>
    <message>
        <source>The printer did not take the job.</source>
        <translation>The printer did not take the job.</translation>
    </message>
</context>
<context>
    <name>ProjectColumn</name>
    <message numerus="yes">
        <source>Total: %n project(s)</source>
        <translation>
            <numerusform>Total: %n project</numerusform>
            <numerusform>Total: %n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Done of the year</source>
        <translation>Done of the year</translation>
    </message>
    <message>
        <source>Done of all</source>
        <translation>Done of all</translation>
    </message>
    <message>
        <source>Lag (points)</source>
        <translation>Lag (points)</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Last report</translation>
    </message>
    <message>
        <source>Why not green</source>
        <translation>Why not green</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>Year&apos;s plan</translation>
    </message>
    <message>
        <source>Done this year</source>
        <translation>Done this year</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Done before</translation>
    </message>
</context>
<context>
    <name>ProjectLifecycle</name>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Delete project “%1”</source>
        <translation>Delete project “%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted. Remove first what refers to it, or set its stage to “terminated”.</source>
        <translation>“%1” cannot be deleted. Remove first what refers to it, or set its stage to “terminated”.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: it is among the entries of the annual list of %2. Set its stage to “terminated” instead.</source>
        <translation>“%1” cannot be deleted: it is among the entries of the annual list of %2. Set its stage to “terminated” instead.</translation>
    </message>
</context>
<context>
    <name>ProjectYear</name>
    <message>
        <source>Start overdue since %1</source>
        <translation>Start overdue since %1</translation>
    </message>
    <message>
        <source>%1 points behind schedule</source>
        <translation>%1 points behind schedule</translation>
    </message>
    <message>
        <source>Milestone “%1” overdue by %2 days</source>
        <translation>Milestone “%1” overdue by %2 days</translation>
    </message>
    <message>
        <source>No report for %1 months</source>
        <translation>No report for %1 months</translation>
    </message>
</context>
<context>
    <name>Proofreading</name>
    <message>
        <source>Names in front of it</source>
        <translation>Names in front of it</translation>
    </message>
    <message>
        <source>%1 on %2, but the text does not name that day.</source>
        <translation>%1 on %2, but the text does not name that day.</translation>
    </message>
    <message>
        <source>It is of a time to come, of which the records hold no figure.</source>
        <translation>It is of a time to come, of which the records hold no figure.</translation>
    </message>
    <message>
        <source>It is of another time than the figures that it is checked against.</source>
        <translation>It is of another time than the figures that it is checked against.</translation>
    </message>
    <message>
        <source>The records do not say what belongs to “%1”.</source>
        <translation>The records do not say what belongs to “%1”.</translation>
    </message>
    <message>
        <source>Perhaps %1, which is %2: the sentence does not say so plainly.</source>
        <translation>Perhaps %1, which is %2: the sentence does not say so plainly.</translation>
    </message>
    <message>
        <source>No word before the figure says what it counts.</source>
        <translation>No word before the figure says what it counts.</translation>
    </message>
    <message>
        <source>The records hold no figure that is called “%1”.</source>
        <translation>The records hold no figure that is called “%1”.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>File Folder</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was left as it was. Not saved:
%2</source>
        <extracomment>1: the record, 2: fields and why each was refused</extracomment>
        <translation>“%1” was left as it was. Not saved:
%2</translation>
    </message>
</context>
<context>
    <name>Replan</name>
    <message numerus="yes">
        <source>%1, with %n milestone(s)</source>
        <extracomment>%1 says how a project is planned anew, %n how many of its milestones move along</extracomment>
        <translation>
            <numerusform>%1, with %n milestone</numerusform>
            <numerusform>%1, with %n milestones</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” finished on %2: actual days cannot be dragged. Change them in the inspector.</source>
        <translation>“%1” finished on %2: actual days cannot be dragged. Change them in the inspector.</translation>
    </message>
    <message>
        <source>“%1” started on %2: an actual start cannot be dragged. Change it in the inspector.</source>
        <translation>“%1” started on %2: an actual start cannot be dragged. Change it in the inspector.</translation>
    </message>
    <message>
        <source>Re-plan project “%1”: %2 to %3</source>
        <translation>Re-plan project “%1”: %2 to %3</translation>
    </message>
    <message>
        <source>Milestone “%1” was reached on %2: an actual day cannot be dragged.</source>
        <translation>Milestone “%1” was reached on %2: an actual day cannot be dragged.</translation>
    </message>
    <message>
        <source>Expect milestone “%1” on %2</source>
        <translation>Expect milestone “%1” on %2</translation>
    </message>
    <message>
        <source>Re-plan milestone “%1”: %2</source>
        <translation>Re-plan milestone “%1”: %2</translation>
    </message>
    <message>
        <source>Re-plan milestone “%1” and its project&apos;s finish: %2</source>
        <translation>Re-plan milestone “%1” and its project&apos;s finish: %2</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>The pool names more fields than the panel of %1 can represent. %n field(s) are not represented: %2.</source>
        <extracomment>n: fields; 1: seats, 2: names of the fields</extracomment>
        <translation>
            <numerusform>The pool names more fields than the panel of %1 can represent. %n field is not represented: %2.</numerusform>
            <numerusform>The pool names more fields than the panel of %1 can represent. %n fields are not represented: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no criterion “%2”.</source>
        <translation>“%1” has no criterion “%2”.</translation>
    </message>
    <message>
        <source>Criteria of “%1”</source>
        <translation>Criteria of “%1”</translation>
    </message>
    <message>
        <source>Nobody in the pool has the field “%1”.</source>
        <translation>Nobody in the pool has the field “%1”.</translation>
    </message>
    <message>
        <source>%1 fields take %2 seats, but the panel has %3. Draw a larger panel or ask for fewer fields.</source>
        <translation>%1 fields take %2 seats, but the panel has %3. Draw a larger panel or ask for fewer fields.</translation>
    </message>
    <message>
        <source>A panel has at least one seat.</source>
        <translation>A panel has at least one seat.</translation>
    </message>
    <message>
        <source>A draw needs a seed.</source>
        <translation>A draw needs a seed.</translation>
    </message>
    <message>
        <source>The pool has %1 experts, but the panel has %2 seats: %3 are not available, %4 are kept out by their relations.</source>
        <translation>The pool has %1 experts, but the panel has %2 seats: %3 are not available, %4 are kept out by their relations.</translation>
    </message>
    <message>
        <source>Draw the panel of “%1”</source>
        <translation>Draw the panel of “%1”</translation>
    </message>
    <message>
        <source>The panel of “%1” is drawn: say why to draw it anew.</source>
        <translation>The panel of “%1” is drawn: say why to draw it anew.</translation>
    </message>
    <message>
        <source>“%1” has scores already: its panel stays as it was drawn.</source>
        <translation>“%1” has scores already: its panel stays as it was drawn.</translation>
    </message>
    <message>
        <source>The list has no project to review yet: put candidates on it first, so that relations can be seen.</source>
        <translation>The list has no project to review yet: put candidates on it first, so that relations can be seen.</translation>
    </message>
    <message>
        <source>The list of %1 is still in “%2”: until the screening is over, projects may fail or join.</source>
        <extracomment>1: year, 2: state of the list</extracomment>
        <translation>The list of %1 is still in “%2”: until the screening is over, projects may fail or join.</translation>
    </message>
    <message>
        <source>The record of the draw is missing or cannot be read.</source>
        <translation>The record of the draw is missing or cannot be read.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>The round states the seed “%1”, its record “%2”.</source>
        <translation>The round states the seed “%1”, its record “%2”.</translation>
    </message>
    <message>
        <source>The round states a panel of %1, its record one of %2.</source>
        <translation>The round states a panel of %1, its record one of %2.</translation>
    </message>
    <message>
        <source>Round and record differ in whether the panel is drawn by field.</source>
        <translation>Round and record differ in whether the panel is drawn by field.</translation>
    </message>
    <message>
        <source>The pool in the record is not the one that its experts make up.</source>
        <translation>The pool in the record is not the one that its experts make up.</translation>
    </message>
    <message>
        <source>The order of the lots in the record is not the one that the seed gives.</source>
        <translation>The order of the lots in the record is not the one that the seed gives.</translation>
    </message>
    <message>
        <source>The exclusions in the record do not follow from the relations in it.</source>
        <translation>The exclusions in the record do not follow from the relations in it.</translation>
    </message>
    <message>
        <source>The recusals in the record do not follow from the relations in it.</source>
        <translation>The recusals in the record do not follow from the relations in it.</translation>
    </message>
    <message>
        <source>Seat %1: the record says %2, the seed gives %3.</source>
        <translation>Seat %1: the record says %2, the seed gives %3.</translation>
    </message>
    <message>
        <source>Substitute %1: the record says %2, the lots give %3.</source>
        <translation>Substitute %1: the record says %2, the lots give %3.</translation>
    </message>
    <message>
        <source>Seat %1: the file says %2, the seed gives %3.</source>
        <translation>Seat %1: the file says %2, the seed gives %3.</translation>
    </message>
    <message>
        <source>%1 has a seat in the file, but was not drawn.</source>
        <translation>%1 has a seat in the file, but was not drawn.</translation>
    </message>
    <message>
        <source>The recusal of %1 from “%2” is not in the file.</source>
        <translation>The recusal of %1 from “%2” is not in the file.</translation>
    </message>
    <message>
        <source>The panel of “%1” is not drawn yet.</source>
        <translation>The panel of “%1” is not drawn yet.</translation>
    </message>
    <message>
        <source>Somebody stepped in for expert %1: the two cannot count together.</source>
        <translation>Somebody stepped in for expert %1: the two cannot count together.</translation>
    </message>
    <message>
        <source>Exclude expert %1: %2</source>
        <translation>Exclude expert %1: %2</translation>
    </message>
    <message>
        <source>Count expert %1 again</source>
        <translation>Count expert %1 again</translation>
    </message>
    <message>
        <source>Expert review %1</source>
        <translation>Expert review %1</translation>
    </message>
    <message>
        <source>Expert review %1, round %2</source>
        <translation>Expert review %1, round %2</translation>
    </message>
    <message>
        <source>Set up “%1”</source>
        <translation>Set up “%1”</translation>
    </message>
    <message>
        <source>No project has a score yet: there is no ranking to be firm.</source>
        <translation>No project has a score yet: there is no ranking to be firm.</translation>
    </message>
    <message>
        <source>The list has no quota: there is no cut.</source>
        <translation>The list has no quota: there is no cut.</translation>
    </message>
    <message>
        <source>Whichever expert is left out, the same projects stay within the places.</source>
        <translation>Whichever expert is left out, the same projects stay within the places.</translation>
    </message>
    <message>
        <source>Without expert %1, “%2” is no longer voted down.</source>
        <translation>Without expert %1, “%2” is no longer voted down.</translation>
    </message>
    <message>
        <source>Without expert %1, no. %2 “%3” moves in.</source>
        <translation>Without expert %1, no. %2 “%3” moves in.</translation>
    </message>
    <message>
        <source>Without expert %1, no. %2 “%3” is tied for the last place.</source>
        <translation>Without expert %1, no. %2 “%3” is tied for the last place.</translation>
    </message>
    <message>
        <source>Without expert %1, no. %2 “%3” drops out.</source>
        <translation>Without expert %1, no. %2 “%3” drops out.</translation>
    </message>
    <message>
        <source>Without expert %1, no. %2 “%3” is voted down.</source>
        <translation>Without expert %1, no. %2 “%3” is voted down.</translation>
    </message>
    <message>
        <source>Without expert %1, no. %2 “%3” has no score left.</source>
        <translation>Without expert %1, no. %2 “%3” has no score left.</translation>
    </message>
    <message>
        <source>The project is undertaken by the expert&apos;s own organisation, %1.</source>
        <translation>The project is undertaken by the expert&apos;s own organisation, %1.</translation>
    </message>
    <message>
        <source>The undertaker %1 is an organisation related to the expert.</source>
        <translation>The undertaker %1 is an organisation related to the expert.</translation>
    </message>
    <message>
        <source>“%1” has no scores yet.</source>
        <translation>“%1” has no scores yet.</translation>
    </message>
    <message>
        <source>There is no scored criterion yet.</source>
        <translation>There is no scored criterion yet.</translation>
    </message>
    <message>
        <source>The weights add up to %1: %2 are missing to 100%.</source>
        <translation>The weights add up to %1: %2 are missing to 100%.</translation>
    </message>
    <message>
        <source>The weights add up to %1: %2 more than 100%.</source>
        <translation>The weights add up to %1: %2 more than 100%.</translation>
    </message>
    <message>
        <source>Without a weight: %1.</source>
        <translation>Without a weight: %1.</translation>
    </message>
    <message>
        <source>%1 Correct the criteria of the round first: with these weights its panel could not score.</source>
        <extracomment>1: what is wrong, sentences</extracomment>
        <translation>%1 Correct the criteria of the round first: with these weights its panel could not score.</translation>
    </message>
    <message>
        <source>A project is voted down when more than half of the experts who count answer the same knock-out question with “no”; a single “no” is not enough. It then takes no rank, and only people put it on the list, with a reason.</source>
        <translation>A project is voted down when more than half of the experts who count answer the same knock-out question with “no”; a single “no” is not enough. It then takes no rank, and only people put it on the list, with a reason.</translation>
    </message>
    <message>
        <source>Voted down: more than half of the experts say “no” to %1.</source>
        <translation>Voted down: more than half of the experts say “no” to %1.</translation>
    </message>
    <message>
        <source>Expert %1 (%2), “%3”: missing %4</source>
        <extracomment>1: number of the seat, 2: the expert, 3: the project, 4: names of criteria</extracomment>
        <translation>Expert %1 (%2), “%3”: missing %4</translation>
    </message>
    <message>
        <source>Seat %1 is excluded already.</source>
        <translation>Seat %1 is excluded already.</translation>
    </message>
    <message>
        <source>Seat %1 has scored already: exclude it instead.</source>
        <translation>Seat %1 has scored already: exclude it instead.</translation>
    </message>
    <message>
        <source>Say why the expert cannot come.</source>
        <translation>Say why the expert cannot come.</translation>
    </message>
    <message>
        <source>Nobody is left in the pool.</source>
        <translation>Nobody is left in the pool.</translation>
    </message>
    <message>
        <source>Nobody who has %1 is left in the pool.</source>
        <translation>Nobody who has %1 is left in the pool.</translation>
    </message>
    <message>
        <source>%2 steps in for %1</source>
        <extracomment>1: who cannot come, 2: who steps in</extracomment>
        <translation>%2 steps in for %1</translation>
    </message>
</context>
<context>
    <name>ReviewRound</name>
    <message>
        <source>The list of %1 has no round “%2”.</source>
        <translation>The list of %1 has no round “%2”.</translation>
    </message>
    <message>
        <source>The list of %1 has no review round yet.</source>
        <translation>The list of %1 has no review round yet.</translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message>
        <source>Only a list that was issued and is not closed can be revised.</source>
        <translation>Only a list that was issued and is not closed can be revised.</translation>
    </message>
    <message>
        <source>Name the project that the revision concerns.</source>
        <translation>Name the project that the revision concerns.</translation>
    </message>
    <message>
        <source>A revision needs a reason.</source>
        <translation>A revision needs a reason.</translation>
    </message>
    <message>
        <source>The project is on the list already.</source>
        <translation>The project is on the list already.</translation>
    </message>
    <message>
        <source>The project is finished or broken off: it cannot be added.</source>
        <translation>The project is finished or broken off: it cannot be added.</translation>
    </message>
    <message>
        <source>The project is not on the list.</source>
        <translation>The project is not on the list.</translation>
    </message>
    <message>
        <source>Name the meeting that decided the revision.</source>
        <translation>Name the meeting that decided the revision.</translation>
    </message>
    <message>
        <source>“%1” stands on the issued list of %2 as carried over: take it off that list by a revision first.</source>
        <extracomment>1: project, 2: year of the next list</extracomment>
        <translation>“%1” stands on the issued list of %2 as carried over: take it off that list by a revision first.</translation>
    </message>
    <message>
        <source>The day of the revision must not lie before that of revision %1, %2.</source>
        <extracomment>1: number of a revision, 2: its day</extracomment>
        <translation>The day of the revision must not lie before that of revision %1, %2.</translation>
    </message>
    <message>
        <source>The list says all this already: there is nothing to amend.</source>
        <translation>The list says all this already: there is nothing to amend.</translation>
    </message>
    <message>
        <source>Revision %2 of the list of %1: %3 “%4”</source>
        <extracomment>1: year, 2: number of the revision, 3: 增补, 调出 or 变更, 4: project</extracomment>
        <translation>Revision %2 of the list of %1: %3 “%4”</translation>
    </message>
    <message>
        <source>The experts voted “%1” down: %2</source>
        <extracomment>1: project, 2: the question and how many denied it</extracomment>
        <translation>The experts voted “%1” down: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>1: field, 2: old value, 3: new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>RuleFinding</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without funding sources</source>
        <translation>
            <numerusform>%n project without funding sources</numerusform>
            <numerusform>%n projects without funding sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) whose funding does not add up to the total</source>
        <translation>
            <numerusform>%n project whose funding does not add up to the total</numerusform>
            <numerusform>%n projects whose funding does not add up to the total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without planned dates</source>
        <translation>
            <numerusform>%n project without planned dates</numerusform>
            <numerusform>%n projects without planned dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without a district</source>
        <translation>
            <numerusform>%n project without a district</numerusform>
            <numerusform>%n projects without a district</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without an undertaker</source>
        <translation>
            <numerusform>%n project without an undertaker</numerusform>
            <numerusform>%n projects without an undertaker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of nearly identical names</source>
        <translation>
            <numerusform>%n pair of nearly identical names</numerusform>
            <numerusform>%n pairs of nearly identical names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) would be funded twice</source>
        <translation>
            <numerusform>%n project would be funded twice</numerusform>
            <numerusform>%n projects would be funded twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) related to an expert (recusal)</source>
        <translation>
            <numerusform>%n project related to an expert (recusal)</numerusform>
            <numerusform>%n projects related to an expert (recusal)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without a total investment</source>
        <translation>
            <numerusform>%n project without a total investment</numerusform>
            <numerusform>%n projects without a total investment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) on the list whose support is not stated: the budget counts 0</source>
        <translation>
            <numerusform>%n project on the list whose support is not stated: the budget counts 0</numerusform>
            <numerusform>%n projects on the list whose support is not stated: the budget counts 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) on the list although the experts voted them down: %1</source>
        <translation>
            <numerusform>%n project on the list although the experts voted it down: %1</numerusform>
            <numerusform>%n projects on the list although the experts voted them down: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) voted down by the experts: %1</source>
        <translation>
            <numerusform>%n project voted down by the experts: %1</numerusform>
            <numerusform>%n projects voted down by the experts: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between names</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>All funding adds up</source>
        <translation>All funding adds up</translation>
    </message>
    <message>
        <source>All required facts are stated</source>
        <translation>All required facts are stated</translation>
    </message>
    <message>
        <source>No undertaker has too many projects</source>
        <translation>No undertaker has too many projects</translation>
    </message>
    <message>
        <source>No nearly identical names</source>
        <translation>No nearly identical names</translation>
    </message>
    <message>
        <source>The support of all is stated</source>
        <translation>The support of all is stated</translation>
    </message>
    <message>
        <source>No double funding</source>
        <translation>No double funding</translation>
    </message>
    <message>
        <source>No expert is related to a project</source>
        <translation>No expert is related to a project</translation>
    </message>
    <message>
        <source>Every district has a project</source>
        <translation>Every district has a project</translation>
    </message>
    <message>
        <source>No project this year in: %1</source>
        <translation>No project this year in: %1</translation>
    </message>
    <message>
        <source>More than %1 new projects of one undertaker: %2</source>
        <extracomment>1: how many are allowed, 2: names of undertakers</extracomment>
        <translation>More than %1 new projects of one undertaker: %2</translation>
    </message>
</context>
<context>
    <name>SceneExport</name>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>The picture could not be drawn.</translation>
    </message>
    <message>
        <source>The picture would be too large for PNG; SVG and PDF have no such limit.</source>
        <translation>The picture would be too large for PNG; SVG and PDF have no such limit.</translation>
    </message>
    <message>
        <source>A picture can be written as .svg, .pdf or .png, not as %1.</source>
        <translation>A picture can be written as .svg, .pdf or .png, not as %1.</translation>
    </message>
</context>
<context>
    <name>ScoreSheets</name>
    <message>
        <source>“%1” is not filled in. Every criterion of every project is needed.</source>
        <translation>“%1” is not filled in. Every criterion of every project is needed.</translation>
    </message>
    <message>
        <source>This is a formula. Enter the score itself instead.</source>
        <translation>This is a formula. Enter the score itself instead.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Enter a number between 0 and %2.</source>
        <translation>“%1” is not a number. Enter a number between 0 and %2.</translation>
    </message>
    <message>
        <source>%1 lies outside the limits. Enter a number between 0 and %2.</source>
        <translation>%1 lies outside the limits. Enter a number between 0 and %2.</translation>
    </message>
    <message>
        <source>“%1” is no answer. Choose 是 (yes) or 否 (no) from the list.</source>
        <translation>“%1” is no answer. Choose 是 (yes) or 否 (no) from the list.</translation>
    </message>
    <message>
        <source>There are %1 workbooks of this expert (%2). Collect only the one that counts.</source>
        <translation>There are %1 workbooks of this expert (%2). Collect only the one that counts.</translation>
    </message>
    <message>
        <source>Collect the scores of “%1”</source>
        <translation>Collect the scores of “%1”</translation>
    </message>
    <message>
        <source>Scores of this expert are there already. Ask for them to be replaced, or leave the workbook out.</source>
        <translation>Scores of this expert are there already. Ask for them to be replaced, or leave the workbook out.</translation>
    </message>
    <message>
        <source>This is not a scoring sheet of this program, or its hidden sheet was taken out. Hand in the workbook that was given out.</source>
        <translation>This is not a scoring sheet of this program, or its hidden sheet was taken out. Hand in the workbook that was given out.</translation>
    </message>
    <message>
        <source>The hidden sheet of the workbook was changed. Copy the scores into the workbook that was given out.</source>
        <translation>The hidden sheet of the workbook was changed. Copy the scores into the workbook that was given out.</translation>
    </message>
    <message>
        <source>The sheet is of another review round. Collect it there.</source>
        <translation>The sheet is of another review round. Collect it there.</translation>
    </message>
    <message>
        <source>The sheet was written from another database. Collect it there.</source>
        <translation>The sheet was written from another database. Collect it there.</translation>
    </message>
    <message>
        <source>The expert of the sheet is not on the panel of this round: the panel was drawn anew since, or the sheet is from another file. Leave the workbook out.</source>
        <translation>The expert of the sheet is not on the panel of this round: the panel was drawn anew since, or the sheet is from another file. Leave the workbook out.</translation>
    </message>
    <message>
        <source>The expert of the sheet is excluded; such scores do not count. Leave the workbook out.</source>
        <translation>The expert of the sheet is excluded; such scores do not count. Leave the workbook out.</translation>
    </message>
    <message>
        <source>The sheet is not the one last written for this expert. Copy the scores into the newest one.</source>
        <translation>The sheet is not the one last written for this expert. Copy the scores into the newest one.</translation>
    </message>
    <message>
        <source>Criteria were added since the sheet was written. Write the sheets again.</source>
        <translation>Criteria were added since the sheet was written. Write the sheets again.</translation>
    </message>
    <message>
        <source>The project “%1” is no longer in the database. Write the sheets again.</source>
        <translation>The project “%1” is no longer in the database. Write the sheets again.</translation>
    </message>
    <message>
        <source>The expert is recused from “%1” since the sheet was written. Write the sheets again.</source>
        <translation>The expert is recused from “%1” since the sheet was written. Write the sheets again.</translation>
    </message>
    <message>
        <source>The criterion “%1” was changed or removed since the sheet was written. Write the sheets again.</source>
        <translation>The criterion “%1” was changed or removed since the sheet was written. Write the sheets again.</translation>
    </message>
    <message>
        <source>This must be “%1” but is “%2”: by its hidden key the workbook is of that expert. Let the expert fill in the own workbook; if the name was corrected since, write the sheets again.</source>
        <extracomment>1: what has to stand in the cell, 2: what stands there</extracomment>
        <translation>This must be “%1” but is “%2”: by its hidden key the workbook is of that expert. Let the expert fill in the own workbook; if the name was corrected since, write the sheets again.</translation>
    </message>
    <message>
        <source>The row of the project “%1” is missing here. Copy the scores into the workbook that was given out, and fill in that row as well.</source>
        <translation>The row of the project “%1” is missing here. Copy the scores into the workbook that was given out, and fill in that row as well.</translation>
    </message>
    <message>
        <source>This must be “%1” but is “%2”: names, order and full marks may not be changed. Copy the scores into the workbook that was given out.</source>
        <translation>This must be “%1” but is “%2”: names, order and full marks may not be changed. Copy the scores into the workbook that was given out.</translation>
    </message>
    <message>
        <source>The round has no experts yet: draw its panel first.</source>
        <translation>The round has no experts yet: draw its panel first.</translation>
    </message>
    <message>
        <source>The round has no criteria yet: enter them first.</source>
        <translation>The round has no criteria yet: enter them first.</translation>
    </message>
    <message>
        <source>The round has no project to score: put candidates of its list in review first.</source>
        <translation>The round has no project to score: put candidates of its list in review first.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>%1 is there already and may have been filled in. Choose another folder, or move it away.</source>
        <translation>%1 is there already and may have been filled in. Choose another folder, or move it away.</translation>
    </message>
    <message>
        <source>Scoring sheets of “%1”</source>
        <translation>Scoring sheets of “%1”</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message numerus="yes">
        <source>The checks are against passing %n project(s) (%1): say in your own words why they pass.</source>
        <translation>
            <numerusform>The checks are against passing %n project (%1): say in your own words why it passes.</numerusform>
            <numerusform>The checks are against passing %n projects (%1): say in your own words why they pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer a question of the screening for %n project(s)</source>
        <translation>
            <numerusform>Answer a question of the screening for %n project</numerusform>
            <numerusform>Answer a question of the screening for %n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Checks: %1</translation>
    </message>
    <message>
        <source>Nobody has answered the questions of the office for “%1” yet, and the checks have nothing against it: answer them, or say in your own words why it is “%2”.</source>
        <extracomment>1: a project, 2: the verdict</extracomment>
        <translation>Nobody has answered the questions of the office for “%1” yet, and the checks have nothing against it: answer them, or say in your own words why it is “%2”.</translation>
    </message>
    <message>
        <source>The checks have nothing against “%1”: “%2” needs a reason.</source>
        <extracomment>1: a project, 2: the verdict</extracomment>
        <translation>The checks have nothing against “%1”: “%2” needs a reason.</translation>
    </message>
    <message>
        <source>The checks are against passing %1: say in your own words why it passes.</source>
        <translation>The checks are against passing %1: say in your own words why it passes.</translation>
    </message>
    <message>
        <source>Questions of the office are not answered for %1: answer them, or say in your own words why it passes.</source>
        <translation>Questions of the office are not answered for %1: answer them, or say in your own words why it passes.</translation>
    </message>
    <message>
        <source>Answer a question of the screening: “%1”</source>
        <translation>Answer a question of the screening: “%1”</translation>
    </message>
    <message>
        <source>The list of %1 is at “%2”: the screening is over.</source>
        <extracomment>1: year, 2: present state</extracomment>
        <translation>The list of %1 is at “%2”: the screening is over.</translation>
    </message>
    <message>
        <source>Screen “%1”: %2</source>
        <extracomment>1: a project, 2: the verdict</extracomment>
        <translation>Screen “%1”: %2</translation>
    </message>
    <message>
        <source>Screen %2 projects: %1</source>
        <extracomment>1: the verdict, 2: number of projects</extracomment>
        <translation>Screen %2 projects: %1</translation>
    </message>
    <message>
        <source>Accept the suggestions of the screening</source>
        <translation>Accept the suggestions of the screening</translation>
    </message>
    <message>
        <source>Add a question to the screening</source>
        <translation>Add a question to the screening</translation>
    </message>
    <message>
        <source>Reorder the questions of the screening</source>
        <translation>Reorder the questions of the screening</translation>
    </message>
    <message>
        <source>Remove a question from the screening</source>
        <translation>Remove a question from the screening</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not stated: %1.</source>
        <translation>Not stated: %1.</translation>
    </message>
    <message>
        <source>No source of funding is stated.</source>
        <translation>No source of funding is stated.</translation>
    </message>
    <message>
        <source>Sources of funding without an amount: %1.</source>
        <translation>Sources of funding without an amount: %1.</translation>
    </message>
    <message>
        <source>The sources of funding add up to %1, the total investment is %2 (10,000 yuan).</source>
        <translation>The sources of funding add up to %1, the total investment is %2 (10,000 yuan).</translation>
    </message>
    <message>
        <source>The finish (%2) lies before the start (%1).</source>
        <translation>The finish (%2) lies before the start (%1).</translation>
    </message>
    <message>
        <source>From %1 to %2 it takes more than %3 years.</source>
        <translation>From %1 to %2 it takes more than %3 years.</translation>
    </message>
    <message>
        <source>It starts on %1, later than the list reaches (%2).</source>
        <translation>It starts on %1, later than the list reaches (%2).</translation>
    </message>
    <message>
        <source>It finishes on %1, before the year %2 begins.</source>
        <translation>It finishes on %1, before the year %2 begins.</translation>
    </message>
    <message>
        <source>The undertaker already has a project of this name: “%1”.</source>
        <translation>The undertaker already has a project of this name: “%1”.</translation>
    </message>
    <message>
        <source>The undertaker has a project with nearly the same name: “%1”.</source>
        <translation>The undertaker has a project with nearly the same name: “%1”.</translation>
    </message>
    <message>
        <source>“%1” of the undertaker has the same content and is funded.</source>
        <translation>“%1” of the undertaker has the same content and is funded.</translation>
    </message>
    <message>
        <source>“%1” of the undertaker has nearly the same content and is funded.</source>
        <translation>“%1” of the undertaker has nearly the same content and is funded.</translation>
    </message>
    <message>
        <source>The undertaker also claims under “%1” for “%2”.</source>
        <translation>The undertaker also claims under “%1” for “%2”.</translation>
    </message>
    <message>
        <source>The project claims under “%1” more than once.</source>
        <translation>The project claims under “%1” more than once.</translation>
    </message>
    <message>
        <source>The list is to support the project, which also claims under “%1” in the same year.</source>
        <translation>The list is to support the project, which also claims under “%1” in the same year.</translation>
    </message>
    <message>
        <source>The undertaker applies with %1 projects; %2 are allowed.</source>
        <translation>The undertaker applies with %1 projects; %2 are allowed.</translation>
    </message>
    <message>
        <source>Neither district nor point on the map is stated.</source>
        <translation>Neither district nor point on the map is stated.</translation>
    </message>
    <message>
        <source>The point (%1, %2) lies outside the city.</source>
        <translation>The point (%1, %2) lies outside the city.</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <translation>Not answered yet: %1</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>Fill in what is missing.</translation>
    </message>
    <message>
        <source>A plan of funding with the amount of each source.</source>
        <translation>A plan of funding with the amount of each source.</translation>
    </message>
    <message>
        <source>A plan of funding that agrees with the total.</source>
        <translation>A plan of funding that agrees with the total.</translation>
    </message>
    <message>
        <source>A corrected schedule.</source>
        <translation>A corrected schedule.</translation>
    </message>
    <message>
        <source>How the two projects differ.</source>
        <translation>How the two projects differ.</translation>
    </message>
    <message>
        <source>How the contents differ, and that nothing is funded twice.</source>
        <translation>How the contents differ, and that nothing is funded twice.</translation>
    </message>
    <message>
        <source>What each claim is for.</source>
        <translation>What each claim is for.</translation>
    </message>
    <message>
        <source>Which projects to keep.</source>
        <translation>Which projects to keep.</translation>
    </message>
    <message>
        <source>Where it is built.</source>
        <translation>Where it is built.</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Required fields</translation>
    </message>
    <message>
        <source>Funding adds up</source>
        <translation>Funding adds up</translation>
    </message>
    <message>
        <source>Dates are plausible</source>
        <translation>Dates are plausible</translation>
    </message>
    <message>
        <source>No duplicate</source>
        <translation>No duplicate</translation>
    </message>
    <message>
        <source>No double funding</source>
        <translation>No double funding</translation>
    </message>
    <message>
        <source>Limit per applicant</source>
        <translation>Limit per applicant</translation>
    </message>
    <message>
        <source>Located in the city</source>
        <translation>Located in the city</translation>
    </message>
    <message>
        <source>Question of the office</source>
        <translation>Question of the office</translation>
    </message>
</context>
<context>
    <name>SelectionBoard</name>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Taken off</translation>
    </message>
</context>
<context>
    <name>SelectionDays</name>
    <message>
        <source>The reference date is set in the window under “Year”, or with “touyan date FILE DAY”.</source>
        <translation>The reference date is set in the window under “Year”, or with “touyan date FILE DAY”.</translation>
    </message>
    <message>
        <source>“%1” is to be held on %2, after the reference date %3: it has not decided yet. Name another meeting, or correct one of the two days.</source>
        <extracomment>1: meeting, 2: its day, 3: the reference date</extracomment>
        <translation>“%1” is to be held on %2, after the reference date %3: it has not decided yet. Name another meeting, or correct one of the two days.</translation>
    </message>
    <message>
        <source>“%1” was held on %2, after %3, the first day on which the list is public: the meeting decides before that. Let the list become public later, or name the meeting that decided.</source>
        <extracomment>1: meeting, 2: its day, 3: first day of the publicity</extracomment>
        <translation>“%1” was held on %2, after %3, the first day on which the list is public: the meeting decides before that. Let the list become public later, or name the meeting that decided.</translation>
    </message>
    <message>
        <source>“%1” was held on %2, before the list of %3 was issued on %4: see whether it really decided on that of %5.</source>
        <extracomment>1: meeting, 2: its day, 3: year before, 4: its day of issue, 5: year</extracomment>
        <translation>“%1” was held on %2, before the list of %3 was issued on %4: see whether it really decided on that of %5.</translation>
    </message>
    <message>
        <source>The day of issue, %1, must lie after %2, the last day on which the list is public.</source>
        <translation>The day of issue, %1, must lie after %2, the last day on which the list is public.</translation>
    </message>
    <message>
        <source>The day of issue, %1, lies after the reference date %2: a list is issued on the day itself or recorded afterwards. Correct one of the two days.</source>
        <extracomment>1: day of issue, 2: the reference date</extracomment>
        <translation>The day of issue, %1, lies after the reference date %2: a list is issued on the day itself or recorded afterwards. Correct one of the two days.</translation>
    </message>
    <message>
        <source>The day of issue, %1, lies before “%2” was held on %3: issue the list after it, or name the meeting that decided.</source>
        <extracomment>1: day of issue, 2: meeting, 3: its day</extracomment>
        <translation>The day of issue, %1, lies before “%2” was held on %3: issue the list after it, or name the meeting that decided.</translation>
    </message>
    <message>
        <source>“%1” was held on %2, after the list had become public on %3: it will be printed as the meeting that decided.</source>
        <extracomment>1: meeting, 2: its day, 3: first day of the publicity</extracomment>
        <translation>“%1” was held on %2, after the list had become public on %3: it will be printed as the meeting that decided.</translation>
    </message>
    <message>
        <source>Say on which day the objection came.</source>
        <translation>Say on which day the objection came.</translation>
    </message>
    <message>
        <source>The objection came on %1, but the list is public from %2 to %3: before that there is nothing to object to. Correct the day.</source>
        <extracomment>1: day of the objection, 2 and 3: first and last day of the publicity</extracomment>
        <translation>The objection came on %1, but the list is public from %2 to %3: before that there is nothing to object to. Correct the day.</translation>
    </message>
    <message>
        <source>The objection came on %1, which lies after the reference date %2. Correct one of the two days.</source>
        <extracomment>1: day of the objection, 2: the reference date</extracomment>
        <translation>The objection came on %1, which lies after the reference date %2. Correct one of the two days.</translation>
    </message>
    <message>
        <source>The objection came late, on %1: the list was public from %2 to %3.</source>
        <extracomment>1: day of the objection, 2 and 3: first and last day of the publicity</extracomment>
        <translation>The objection came late, on %1: the list was public from %2 to %3.</translation>
    </message>
    <message>
        <source>The objection must have been settled between %1, the day on which it came, and %2, today.</source>
        <extracomment>1 and 2: dates</extracomment>
        <translation>The objection must have been settled between %1, the day on which it came, and %2, today.</translation>
    </message>
    <message>
        <source>The year %1 has not begun on the reference date %2: it cannot be closed yet. Correct the reference date if it is wrong.</source>
        <extracomment>1: year, 2: the reference date</extracomment>
        <translation>The year %1 has not begun on the reference date %2: it cannot be closed yet. Correct the reference date if it is wrong.</translation>
    </message>
    <message>
        <source>To close the year %1 on %2 is unusually early: it ends on %3.</source>
        <extracomment>1: year, 2: the reference date, 3: last day of the year</extracomment>
        <translation>To close the year %1 on %2 is unusually early: it ends on %3.</translation>
    </message>
    <message>
        <source>To close the year %1 on %2 is unusually early: its list was issued only on %3.</source>
        <extracomment>1: year, 2: the reference date, 3: day of issue</extracomment>
        <translation>To close the year %1 on %2 is unusually early: its list was issued only on %3.</translation>
    </message>
    <message>
        <source>“%1” was held on %2, before the list of %3 was issued on %4: it cannot have decided a revision of it.</source>
        <extracomment>1: meeting, 2: its day, 3: year, 4: day of issue</extracomment>
        <translation>“%1” was held on %2, before the list of %3 was issued on %4: it cannot have decided a revision of it.</translation>
    </message>
    <message>
        <source>The day of the revision must not lie before %1, the day of issue.</source>
        <extracomment>1: day of issue</extracomment>
        <translation>The day of the revision must not lie before %1, the day of issue.</translation>
    </message>
    <message>
        <source>The revision is dated %1, before “%2” decided it on %3: date it %3 or later.</source>
        <extracomment>1: day of the revision, 2: meeting, 3: its day</extracomment>
        <translation>The revision is dated %1, before “%2” decided it on %3: date it %3 or later.</translation>
    </message>
    <message>
        <source>The revision is dated %1, after the reference date %2. Correct one of the two days.</source>
        <extracomment>1: day of the revision, 2: the reference date</extracomment>
        <translation>The revision is dated %1, after the reference date %2. Correct one of the two days.</translation>
    </message>
</context>
<context>
    <name>SelectionDialogs</name>
    <message>
        <source>Not named</source>
        <translation>Not named</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>, </source>
        <extracomment>between names</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>Earlier states are not known.</source>
        <translation>Earlier states are not known.</translation>
    </message>
</context>
<context>
    <name>StepRecord</name>
    <message>
        <source>Back from “%1”</source>
        <extracomment>1: state of the list</extracomment>
        <translation>Back from “%1”</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>No reason was given.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The backup could not be verified and was not kept.</source>
        <translation>The backup could not be verified and was not kept.</translation>
    </message>
    <message>
        <source>%1 is working with “%2”. Nothing was restored.</source>
        <translation>%1 is working with “%2”. Nothing was restored.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a .touyan file.</source>
        <translation>“%1” is a folder. Choose a .touyan file.</translation>
    </message>
    <message>
        <source>“%1” cannot be restored onto itself. Choose a backup of it.</source>
        <translation>“%1” cannot be restored onto itself. Choose a backup of it.</translation>
    </message>
    <message>
        <source>“%1” could not be set aside. Nothing was restored.</source>
        <translation>“%1” could not be set aside. Nothing was restored.</translation>
    </message>
    <message>
        <source>The folder for backups “%1” could not be created.</source>
        <translation>The folder for backups “%1” could not be created.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>There is no file “%1”. Check its name and folder.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for permission to read it.</source>
        <translation>“%1” may not be read. Ask its owner for permission to read it.</translation>
    </message>
    <message>
        <source>“%1” is empty. Restore it from one of its backups.</source>
        <translation>“%1” is empty. Restore it from one of its backups.</translation>
    </message>
    <message>
        <source>“%1” is not a Touyan database. Choose a .touyan file.</source>
        <translation>“%1” is not a Touyan database. Choose a .touyan file.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. Restore it from one of its backups.</source>
        <translation>“%1” is damaged: its end is missing. Restore it from one of its backups.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not of Touyan.</source>
        <translation>“%1” is a database of another program, not of Touyan.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Touyan. Update this program to open it.</source>
        <translation>“%1” was made by a newer version of Touyan. Update this program to open it.</translation>
    </message>
    <message>
        <source>“%1” could not be created. Check that the folder exists and may be written.</source>
        <translation>“%1” could not be created. Check that the folder exists and may be written.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1” exists already. Choose another name.</translation>
    </message>
    <message>
        <source>This %1 was changed elsewhere in the meantime. Nothing was overwritten; open the file again and repeat the change.</source>
        <translation>This %1 was changed elsewhere in the meantime. Nothing was overwritten; open the file again and repeat the change.</translation>
    </message>
    <message>
        <source>The file is damaged: %1 %2 has an impossible value in “%3”.</source>
        <translation>The file is damaged: %1 %2 has an impossible value in “%3”.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>The disk is full. Nothing was changed; free some space and try again.</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it there and try again.</source>
        <translation>Another program is using the file. Close it there and try again.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore it from one of its backups.</source>
        <translation>The file is damaged. Restore it from one of its backups.</translation>
    </message>
    <message>
        <source>The file may not be changed. Check its permissions or save a copy elsewhere.</source>
        <translation>The file may not be changed. Check its permissions or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Check the disk and the permissions of its folder.</source>
        <translation>The file could not be read or written. Check the disk and the permissions of its folder.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the database. Nothing was changed.</source>
        <translation>The change breaks a rule of the database. Nothing was changed.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>The database could not be read or written.</translation>
    </message>
    <message>
        <source>%1 (computer %2, process %3)</source>
        <translation>%1 (computer %2, process %3)</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message numerus="yes">
        <source>%n project(s) to be carried on are not on the issued list of %1 (%2): add them to it by a revision first, or choose another outcome.</source>
        <extracomment>n: projects; 1: year, 2: names of projects</extracomment>
        <translation>
            <numerusform>%n project to be carried on is not on the issued list of %1 (%2): add it by a revision first, or choose another outcome.</numerusform>
            <numerusform>%n projects to be carried on are not on the issued list of %1 (%2): add them to it by a revision first, or choose another outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) stand on the issued list of %1 as carried over (%2): their outcome is “carried on”, unless a revision takes them off that list first.</source>
        <extracomment>n: projects; 1: year, 2: names of projects</extracomment>
        <translation>
            <numerusform>%n project stands on the issued list of %1 as carried over (%2): its outcome is “carried on”, unless a revision takes it off that list first.</numerusform>
            <numerusform>%n projects stand on the issued list of %1 as carried over (%2): their outcome is “carried on”, unless a revision takes them off that list first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the list of %1 as it was issued: %2</source>
        <extracomment>1: year, 2: why</extracomment>
        <translation>Not on the list of %1 as it was issued: %2</translation>
    </message>
    <message>
        <source>Not on the list of %1 as it was issued.</source>
        <translation>Not on the list of %1 as it was issued.</translation>
    </message>
</context>
<context>
    <name>SupplementLetters</name>
    <message>
        <source>The deadline %1 lies before the date of the letters, %2.</source>
        <extracomment>1: deadline, 2: date of the letter</extracomment>
        <translation>The deadline %1 lies before the date of the letters, %2.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>FYP %1</source>
        <extracomment>A five-year plan of China on the time axis; %1 is its number, e.g. “十三五”</extracomment>
        <translation>FYP %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <extracomment>A five-year plan of China where there is little room; %1 is its number, e.g. 十三五</extracomment>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <extracomment>A year on the time axis, e.g. 2020年</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Q1</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>Q2</source>
        <translation>Q2</translation>
    </message>
    <message>
        <source>Q3</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>Q4</source>
        <translation>Q4</translation>
    </message>
    <message>
        <source>Q%1</source>
        <extracomment>A quarter where there is little room on the time axis; %1 is its number</extracomment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <extracomment>A month with its year on the time axis; %1 is the year, %2 the month&apos;s name</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <extracomment>A week on the time axis; %1 is its number in the year</extracomment>
        <translation>Week %1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late by forecast</source>
        <translation>
            <numerusform>%n day late by forecast</numerusform>
            <numerusform>%n days late by forecast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than the baseline</source>
        <translation>
            <numerusform>%n day later than the baseline</numerusform>
            <numerusform>%n days later than the baseline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>No group</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>No dates</translation>
    </message>
    <message>
        <source>No start date</source>
        <translation>No start date</translation>
    </message>
    <message>
        <source>No finish date</source>
        <translation>No finish date</translation>
    </message>
    <message>
        <source>Finish before start</source>
        <translation>Finish before start</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Page number; %1 is the page, %2 how many there are</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>On schedule</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Far behind</source>
        <translation>Far behind</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Not judged</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>Legend of the red line in the timeline; %1 is a date</extracomment>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Milestone reached</source>
        <translation>Milestone reached</translation>
    </message>
    <message>
        <source>Milestone planned</source>
        <translation>Milestone planned</translation>
    </message>
    <message>
        <source>Milestone overdue</source>
        <translation>Milestone overdue</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <extracomment>Legend of the baseline; %1 says which plan it is</extracomment>
        <translation>Baseline: %1</translation>
    </message>
    <message>
        <source>list of %1 as issued on %2</source>
        <translation>list of %1 as issued on %2</translation>
    </message>
    <message>
        <source>The file had no projects on %1 yet: choose a later day.</source>
        <translation>The file had no projects on %1 yet: choose a later day.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Late by</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>Planned finish</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Expected finish</source>
        <translation>Expected finish</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation>Next milestone</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>collapsed</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>expanded</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>State of %1</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>The list of %1 is issued: its expert review stays as it was.</source>
        <translation>The list of %1 is issued: its expert review stays as it was.</translation>
    </message>
    <message>
        <source>%1 lies before the start (%2).</source>
        <translation>%1 lies before the start (%2).</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <extracomment>1: a field, 2: the least number</extracomment>
        <translation>%1 must be at least %2.</translation>
    </message>
    <message>
        <source>A nature that is set by hand needs a reason.</source>
        <translation>A nature that is set by hand needs a reason.</translation>
    </message>
    <message>
        <source>The longitude lies outside Dalian (120 to 124.5).</source>
        <translation>The longitude lies outside Dalian (120 to 124.5).</translation>
    </message>
    <message>
        <source>The latitude lies outside Dalian (38 to 40.5).</source>
        <translation>The latitude lies outside Dalian (38 to 40.5).</translation>
    </message>
    <message>
        <source>The upper limit lies below the lower one.</source>
        <translation>The upper limit lies below the lower one.</translation>
    </message>
    <message>
        <source>One of two needs a second project.</source>
        <translation>One of two needs a second project.</translation>
    </message>
    <message>
        <source>Full marks must be above zero.</source>
        <translation>Full marks must be above zero.</translation>
    </message>
    <message>
        <source>An exclusion needs a reason.</source>
        <translation>An exclusion needs a reason.</translation>
    </message>
    <message>
        <source>The choices cannot be read.</source>
        <translation>The choices cannot be read.</translation>
    </message>
    <message>
        <source>The columns cannot be read.</source>
        <translation>The columns cannot be read.</translation>
    </message>
    <message>
        <source>Column “%1”: no width of 0 to %2 millimetres.</source>
        <translation>Column “%1”: no width of 0 to %2 millimetres.</translation>
    </message>
    <message>
        <source>%1 must not be negative.</source>
        <translation>%1 must not be negative.</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and 100 %.</source>
        <translation>%1 must lie between 0 and 100 %.</translation>
    </message>
    <message>
        <source>%1 must lie between 1990 and 2100.</source>
        <translation>%1 must lie between 1990 and 2100.</translation>
    </message>
    <message>
        <source>%1 has characters that cannot be kept.</source>
        <translation>%1 has characters that cannot be kept.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 must be a number.</translation>
    </message>
    <message>
        <source>%1 must lie between the years 1900 and 2200.</source>
        <translation>%1 must lie between the years 1900 and 2200.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 must not be empty.</translation>
    </message>
    <message>
        <source>Another %1 has the same %2: “%3”.</source>
        <translation>Another %1 has the same %2: “%3”.</translation>
    </message>
    <message>
        <source>%1 refers to a %2 that does not exist.</source>
        <translation>%1 refers to a %2 that does not exist.</translation>
    </message>
    <message>
        <source>%1 “%2” still refers to it.</source>
        <translation>%1 “%2” still refers to it.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message numerus="yes">
        <source>Decide on %n project(s)</source>
        <translation>
            <numerusform>Decide on %n project</numerusform>
            <numerusform>Decide on %n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>The experts voted “%1” down: say why the meeting approves it all the same.</source>
        <translation>The experts voted “%1” down: say why the meeting approves it all the same.</translation>
    </message>
    <message>
        <source>Say why “%1” is not approved: it goes with the decision.</source>
        <translation>Say why “%1” is not approved: it goes with the decision.</translation>
    </message>
    <message>
        <source>Decide on “%1”: %2</source>
        <extracomment>1: project, 2: decision of the meeting</extracomment>
        <translation>Decide on “%1”: %2</translation>
    </message>
    <message>
        <source>The list is not in the file.</source>
        <translation>The list is not in the file.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Nothing is decided yet.</translation>
    </message>
    <message>
        <source>Name the meeting that decided.</source>
        <translation>Name the meeting that decided.</translation>
    </message>
    <message>
        <source>Say on which day the meeting was held.</source>
        <translation>Say on which day the meeting was held.</translation>
    </message>
    <message>
        <source>“%1” did not pass the screening: the meeting cannot approve it.</source>
        <translation>“%1” did not pass the screening: the meeting cannot approve it.</translation>
    </message>
    <message>
        <source>The entry is not on this list.</source>
        <translation>The entry is not on this list.</translation>
    </message>
    <message>
        <source>The list of %1 is at “%2”. The meeting decides once it has come to “%3”.</source>
        <extracomment>1: year, 2: present state, 3: state in which the meeting decides</extracomment>
        <translation>The list of %1 is at “%2”. The meeting decides once it has come to “%3”.</translation>
    </message>
    <message>
        <source>The list of %1 is public. Take it back to “%2” if the meeting is to decide anew.</source>
        <translation>The list of %1 is public. Take it back to “%2” if the meeting is to decide anew.</translation>
    </message>
    <message>
        <source>The list of %1 is issued: from now on only numbered revisions change it.</source>
        <translation>The list of %1 is issued: from now on only numbered revisions change it.</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>A paragraph that was changed in the window says “%1”, which the records do not bear out.</source>
        <translation>A paragraph that was changed in the window says “%1”, which the records do not bear out.</translation>
    </message>
</context>
<context>
    <name>WordReader</name>
    <message>
        <source>“%1” is not a Word file that can be read.</source>
        <translation>“%1” is not a Word file that can be read.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be written.</source>
        <translation>The workbook could not be written.</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete (%1). Open it in a spreadsheet program, save it under another name and try again, or ask for it anew.</source>
        <translation>The workbook is damaged or incomplete (%1). Open it in a spreadsheet program, save it under another name and try again, or ask for it anew.</translation>
    </message>
    <message>
        <source>The workbook is not read because it is built in a way that can do harm (%1). Ask the sender for a workbook saved by a spreadsheet program.</source>
        <translation>The workbook is not read because it is built in a way that can do harm (%1). Ask the sender for a workbook saved by a spreadsheet program.</translation>
    </message>
    <message>
        <source>This is a binary workbook (xlsb). Open it in a spreadsheet program, save it as xlsx and try again.</source>
        <translation>This is a binary workbook (xlsb). Open it in a spreadsheet program, save it as xlsx and try again.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Open it in a spreadsheet program, save it as xlsx and try again.</source>
        <translation>This is an OpenDocument file. Open it in a spreadsheet program, save it as xlsx and try again.</translation>
    </message>
    <message>
        <source>This is a text document, not a workbook. Copy its table into a workbook, save it as xlsx and try again.</source>
        <translation>This is a text document, not a workbook. Copy its table into a workbook, save it as xlsx and try again.</translation>
    </message>
    <message>
        <source>it has no workbook part</source>
        <translation>it has no workbook part</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>it has no sheet with cells</translation>
    </message>
    <message>
        <source>The workbook is protected with a password. Open it in a spreadsheet program, take the password off, save it and try again.</source>
        <translation>The workbook is protected with a password. Open it in a spreadsheet program, take the password off, save it and try again.</translation>
    </message>
    <message>
        <source>This is a workbook of the old form (xls). Open it in a spreadsheet program, save it as xlsx and try again.</source>
        <translation>This is a workbook of the old form (xls). Open it in a spreadsheet program, save it as xlsx and try again.</translation>
    </message>
    <message>
        <source>This is not a workbook, whatever its name says. Open it in a spreadsheet program, save it as xlsx and try again.</source>
        <translation>This is not a workbook, whatever its name says. Open it in a spreadsheet program, save it as xlsx and try again.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>The workbook is packed in an unusual way. Open it in a spreadsheet program, save it as xlsx and try again.</source>
        <translation>The workbook is packed in an unusual way. Open it in a spreadsheet program, save it as xlsx and try again.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 could not be opened.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
</context>
<context>
    <name>YearList</name>
    <message>
        <source>There is no list of %1: projects are shown by their plans.</source>
        <extracomment>%1 is a year</extracomment>
        <translation>There is no list of %1: projects are shown by their plans.</translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message>
        <source>The list of %1 is issued with this plan: only a numbered revision of the list changes it.</source>
        <translation>The list of %1 is issued with this plan: only a numbered revision of the list changes it.</translation>
    </message>
</context>
<context>
    <name>touyan::AboutDialog</name>
    <message>
        <source>About Touyan</source>
        <translation>About Touyan</translation>
    </message>
    <message>
        <source>Touyan 头雁</source>
        <translation>Touyan 头雁</translation>
    </message>
    <message>
        <source>Project portfolio manager for the office of Dalian&apos;s leading group for AI.</source>
        <translation>Project portfolio manager for the office of Dalian&apos;s leading group for AI.</translation>
    </message>
    <message>
        <source>Version %1 · database schema %2 · Qt %3 · %4</source>
        <translation>Version %1 · database schema %2 · Qt %3 · %4</translation>
    </message>
    <message>
        <source>debug build of Qt</source>
        <translation>debug build of Qt</translation>
    </message>
    <message>
        <source>release build of Qt</source>
        <translation>release build of Qt</translation>
    </message>
    <message>
        <source>Touyan is free software under the GNU General Public License, version 3 or later, without any warranty. It is built from:</source>
        <translation>Touyan is free software under the GNU General Public License, version 3 or later, without any warranty. It is built from:</translation>
    </message>
    <message>
        <source>&lt;b&gt;Map.&lt;/b&gt; Schematic districts: © OpenStreetMap contributors (ODbL 1.0), by way of geoBoundaries, geo-maps and mapchina, simplified. A sketch; not evidence of administrative boundaries.</source>
        <translation>&lt;b&gt;Map.&lt;/b&gt; Schematic districts: © OpenStreetMap contributors (ODbL 1.0), by way of geoBoundaries, geo-maps and mapchina, simplified. A sketch; not evidence of administrative boundaries.</translation>
    </message>
</context>
<context>
    <name>touyan::AgendaModel</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>touyan::AnnualListModel</name>
    <message numerus="yes">
        <source>Total: %n project(s)</source>
        <translation>
            <numerusform>Total: %n project</numerusform>
            <numerusform>Total: %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n project(s))</source>
        <extracomment>1: name of the group; n: projects in it</extracomment>
        <translation>
            <numerusform>%1 (%n project)</numerusform>
            <numerusform>%1 (%n projects)</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation>Responsible units</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Done before</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>Year&apos;s plan</translation>
    </message>
    <message>
        <source>Done in year</source>
        <translation>Done in year</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>On the list as</source>
        <translation>On the list as</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
</context>
<context>
    <name>touyan::AnnualListPage</name>
    <message numerus="yes">
        <source>%1; %n candidate(s) on the selection board are not in it</source>
        <extracomment>1: what the draft holds</extracomment>
        <translation>
            <numerusform>%1; %n candidate on the selection board is not in it</numerusform>
            <numerusform>%1; %n candidates on the selection board are not in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print the annual list…</source>
        <translation>&amp;Print the annual list…</translation>
    </message>
    <message>
        <source>Export as &amp;workbook…</source>
        <translation>Export as &amp;workbook…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Export as &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Next step…</source>
        <translation>&amp;Next step…</translation>
    </message>
    <message>
        <source>&amp;Revision…</source>
        <translation>&amp;Revision…</translation>
    </message>
    <message>
        <source>C&amp;lose the year…</source>
        <translation>C&amp;lose the year…</translation>
    </message>
    <message>
        <source>Carry &amp;over to the next year…</source>
        <translation>Carry &amp;over to the next year…</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Grouped by</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>As issued</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Amounts in 10,000 yuan</source>
        <translation>Amounts in 10,000 yuan</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Next step…</translation>
    </message>
    <message>
        <source>Annual list</source>
        <translation>Annual list</translation>
    </message>
    <message>
        <source>Annual list of %1</source>
        <translation>Annual list of %1</translation>
    </message>
    <message>
        <source>There is no list for %1 yet. It is made on the selection page: projects are carried over, candidates proposed and chosen.</source>
        <translation>There is no list for %1 yet. It is made on the selection page: projects are carried over, candidates proposed and chosen.</translation>
    </message>
    <message>
        <source>Go to the selection</source>
        <translation>Go to the selection</translation>
    </message>
    <message>
        <source>No project on the list fits the filter.</source>
        <translation>No project on the list fits the filter.</translation>
    </message>
    <message>
        <source>No project is on the list of %1 yet.</source>
        <translation>No project is on the list of %1 yet.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Document %1</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Issued on %1</translation>
    </message>
    <message>
        <source>Quota %1</source>
        <translation>Quota %1</translation>
    </message>
    <message>
        <source>Support budget ¥%1 × 10,000</source>
        <translation>Support budget ¥%1 × 10,000</translation>
    </message>
    <message>
        <source>Draft: what is carried over or proposed so far</source>
        <translation>Draft: what is carried over or proposed so far</translation>
    </message>
    <message>
        <source>Nothing is missing for “%1”.</source>
        <translation>Nothing is missing for “%1”.</translation>
    </message>
    <message>
        <source>Missing for “%1”: %2</source>
        <translation>Missing for “%1”: %2</translation>
    </message>
</context>
<context>
    <name>touyan::AttentionModel</name>
    <message>
        <source>“%1” %2 d late</source>
        <extracomment>1: a milestone, 2: a number of days; as short as can be</extracomment>
        <translation>“%1” %2 d late</translation>
    </message>
    <message>
        <source>Behind schedule</source>
        <translation>Behind schedule</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Lag</source>
        <extracomment>percentage points behind schedule</extracomment>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>share of the year&apos;s plan that is invested</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>touyan::BaselineDayDialog</name>
    <message>
        <source>Baseline of an earlier day</source>
        <translation>Baseline of an earlier day</translation>
    </message>
    <message>
        <source>&amp;Day, at its end</source>
        <translation>&amp;Day, at its end</translation>
    </message>
    <message>
        <source>Days on which the &amp;file changed</source>
        <translation>Days on which the &amp;file changed</translation>
    </message>
</context>
<context>
    <name>touyan::BasicsTab</name>
    <message>
        <source>Schedule and money</source>
        <translation>Schedule and money</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Further</translation>
    </message>
    <message>
        <source>Investment done</source>
        <translation>Investment done</translation>
    </message>
    <message>
        <source>Edit %1 “%2”: %3</source>
        <extracomment>1: kind of record, 2: its name, 3: the fields</extracomment>
        <translation>Edit %1 “%2”: %3</translation>
    </message>
    <message>
        <source>Q%1</source>
        <extracomment>a quarter of the year: Q1</extracomment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%1, cumulative: due by an even plan / invested, 10,000 yuan</source>
        <translation>%1, cumulative: due by an even plan / invested, 10,000 yuan</translation>
    </message>
    <message>
        <source>Plan reference: %1</source>
        <extracomment>1: section of the plan, 2: its words</extracomment>
        <translation>Plan reference: %1</translation>
    </message>
    <message>
        <source>Plan reference, section %1: “%2”</source>
        <translation>Plan reference, section %1: “%2”</translation>
    </message>
</context>
<context>
    <name>touyan::BoardLane</name>
    <message>
        <source>%1, %2</source>
        <extracomment>for screen readers; 1: column of the board, 2: how many cards and their sum</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, folded</translation>
    </message>
</context>
<context>
    <name>touyan::BoardModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Undertaker</source>
        <translation>Undertaker</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
</context>
<context>
    <name>touyan::BoardPanel</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Bounds and target gaps</source>
        <translation>Bounds and target gaps</translation>
    </message>
    <message>
        <source>Scenario fields</source>
        <translation>Scenario fields</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Target gaps</source>
        <translation>Target gaps</translation>
    </message>
    <message>
        <source>%1 of %2 covered</source>
        <extracomment>scenario fields with a project on the list, of all</extracomment>
        <translation>%1 of %2 covered</translation>
    </message>
    <message>
        <source>Targets of %1</source>
        <translation>Targets of %1</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
</context>
<context>
    <name>touyan::BoardTable</name>
    <message>
        <source>Selection as a table</source>
        <translation>Selection as a table</translation>
    </message>
</context>
<context>
    <name>touyan::BoardView</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>1: a bound of the list, 2: how it stands, 3: how it will
----------
1: column of the board, 2: count and sum now, 3: count and sum then</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 – too many</source>
        <translation>%1 – too many</translation>
    </message>
    <message>
        <source>You will be asked for the reason.</source>
        <translation>You will be asked for the reason.</translation>
    </message>
</context>
<context>
    <name>touyan::BudgetCurveView</name>
    <message>
        <source>Value against budget</source>
        <translation>Value against budget</translation>
    </message>
    <message>
        <source>%1: value %2, %3 projects</source>
        <extracomment>1: budget, 2: points, 3: number of projects</extracomment>
        <translation>%1: value %2, %3 projects</translation>
    </message>
    <message>
        <source>No choice under any budget</source>
        <translation>No choice under any budget</translation>
    </message>
    <message>
        <source>Value in points</source>
        <translation>Value in points</translation>
    </message>
    <message>
        <source>Support budget in 10,000 yuan</source>
        <translation>Support budget in 10,000 yuan</translation>
    </message>
    <message>
        <source>This budget: %1</source>
        <translation>This budget: %1</translation>
    </message>
</context>
<context>
    <name>touyan::CardArrangement</name>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Cards of the overview</source>
        <translation>Cards of the overview</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>As at first</translation>
    </message>
</context>
<context>
    <name>touyan::CardList</name>
    <message>
        <source>No card fits the filter.</source>
        <translation>No card fits the filter.</translation>
    </message>
</context>
<context>
    <name>touyan::CarryOverDialog</name>
    <message numerus="yes">
        <source>%1: %n project(s), %2 remaining</source>
        <extracomment>1: action, n: projects, 2: amount that remains to be invested</extracomment>
        <translation>
            <numerusform>%1: %n project, %2 remaining</numerusform>
            <numerusform>%1: %n projects, %2 remaining</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the draft already</source>
        <translation>
            <numerusform>%n in the draft already</numerusform>
            <numerusform>%n in the draft already</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry over from %1 to %2</source>
        <translation>Carry over from %1 to %2</translation>
    </message>
    <message>
        <source>Unfinished projects go on, finished ones leave, the reserve becomes candidates. Change a proposal or its reason in the table; nothing is written before you apply. Amounts in 10,000 yuan.</source>
        <translation>Unfinished projects go on, finished ones leave, the reserve becomes candidates. Change a proposal or its reason in the table; nothing is written before you apply. Amounts in 10,000 yuan.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Nothing to do: the list of %1 has all that is proposed.</source>
        <translation>Nothing to do: the list of %1 has all that is proposed.</translation>
    </message>
</context>
<context>
    <name>touyan::CarryOverModel</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>Year&apos;s plan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>touyan::ChangeDialog</name>
    <message>
        <source>The list of %1 is issued as %2.
SHA-256 %3</source>
        <extracomment>1: year, 2: document number, 3: SHA-256</extracomment>
        <translation>The list of %1 is issued as %2.
SHA-256 %3</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>1: a change in words</extracomment>
        <translation>Done: %1</translation>
    </message>
</context>
<context>
    <name>touyan::ChartsPage</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>All c&amp;harts as PDF…</source>
        <translation>All c&amp;harts as PDF…</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Save the charts</translation>
    </message>
    <message>
        <source>Click: filter by this and show the projects</source>
        <translation>Click: filter by this and show the projects</translation>
    </message>
    <message>
        <source>Click: filter all pages by this</source>
        <translation>Click: filter all pages by this</translation>
    </message>
    <message>
        <source>No project stands behind this: the filter stays as it is.</source>
        <translation>No project stands behind this: the filter stays as it is.</translation>
    </message>
    <message>
        <source>Charts of %1</source>
        <translation>Charts of %1</translation>
    </message>
</context>
<context>
    <name>touyan::Chip</name>
    <message>
        <source>Move Forward</source>
        <translation>Move Forward</translation>
    </message>
    <message>
        <source>Move Back</source>
        <translation>Move Back</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>touyan::ChoiceModel</name>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Points short</source>
        <translation>Points short</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Joins</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Leaves</translation>
    </message>
    <message>
        <source>Belongs to the choice of the greatest value</source>
        <translation>Belongs to the choice of the greatest value</translation>
    </message>
    <message>
        <source>Placed by hand: adopting leaves it where it is</source>
        <translation>Placed by hand: adopting leaves it where it is</translation>
    </message>
    <message>
        <source>Placed by hand: adopting leaves it where it is. %1</source>
        <translation>Placed by hand: adopting leaves it where it is. %1</translation>
    </message>
</context>
<context>
    <name>touyan::ChoicePopup</name>
    <message>
        <source>Type to filter</source>
        <translation>Type to filter</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Clear selection</translation>
    </message>
</context>
<context>
    <name>touyan::CloseDialog</name>
    <message>
        <source>Close the list of %1</source>
        <translation>Close the list of %1</translation>
    </message>
    <message>
        <source>How each project ended, proposed from its records. A closed list stays as it is; what is carried on goes to the next one. Once that is issued, just what it took over is carried on.</source>
        <translation>How each project ended, proposed from its records. A closed list stays as it is; what is carried on goes to the next one. Once that is issued, just what it took over is carried on.</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Remark</translation>
    </message>
    <message>
        <source>&amp;Close the year</source>
        <translation>&amp;Close the year</translation>
    </message>
    <message>
        <source>Only a list that is in force can be closed.</source>
        <translation>Only a list that is in force can be closed.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
</context>
<context>
    <name>touyan::ColumnsGrid</name>
    <message>
        <source>Title of the column “%1”</source>
        <translation>Title of the column “%1”</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Width of the column “%1”</source>
        <translation>Width of the column “%1”</translation>
    </message>
</context>
<context>
    <name>touyan::CompareBars</name>
    <message>
        <source>none</source>
        <extracomment>In place of a percentage: there is nothing that it could be a share of</extracomment>
        <translation>none</translation>
    </message>
    <message>
        <source>%1: here %2, city %3</source>
        <extracomment>1: what is compared, 2: share of the district, 3: share of the city</extracomment>
        <translation>%1: here %2, city %3</translation>
    </message>
</context>
<context>
    <name>touyan::ComparePage</name>
    <message numerus="yes">
        <source>The two do not differ: %n project(s) on both.</source>
        <translation>
            <numerusform>The two do not differ: %n project on both.</numerusform>
            <numerusform>The two do not differ: %n projects on both.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Candidates of a draft count</source>
        <translation>Candidates of a draft count</translation>
    </message>
    <message>
        <source>&amp;Print the comparison…</source>
        <translation>&amp;Print the comparison…</translation>
    </message>
    <message>
        <source>Export as &amp;workbook…</source>
        <translation>Export as &amp;workbook…</translation>
    </message>
    <message>
        <source>&amp;Copy the comparison</source>
        <translation>&amp;Copy the comparison</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Compare lists</source>
        <translation>Compare lists</translation>
    </message>
    <message>
        <source>Amounts in 10,000 yuan</source>
        <translation>Amounts in 10,000 yuan</translation>
    </message>
    <message>
        <source>Whether candidates and projects in review count as proposed while a list is not issued</source>
        <translation>Whether candidates and projects in review count as proposed while a list is not issued</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Comparison of lists</source>
        <translation>Comparison of lists</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Export the comparison</translation>
    </message>
    <message>
        <source>Comparison %1 – %2</source>
        <translation>Comparison %1 – %2</translation>
    </message>
</context>
<context>
    <name>touyan::ComparisonFigures</name>
    <message>
        <source>projects</source>
        <extracomment>unit of a count of projects, may be empty</extracomment>
        <translation>projects</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>unchanged: %1</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Total investment (100 million yuan)</source>
        <translation>Total investment (100 million yuan)</translation>
    </message>
    <message>
        <source>Planned in the year (100 million yuan)</source>
        <translation>Planned in the year (100 million yuan)</translation>
    </message>
</context>
<context>
    <name>touyan::ComparisonModel</name>
    <message numerus="yes">
        <source>Entered: %n project(s)</source>
        <translation>
            <numerusform>Entered: %n project</numerusform>
            <numerusform>Entered: %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left: %n project(s)</source>
        <translation>
            <numerusform>Left: %n project</numerusform>
            <numerusform>Left: %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n project(s)</source>
        <translation>
            <numerusform>Changed: %n project</numerusform>
            <numerusform>Changed: %n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>1: that a project left the list, 2: how it ended</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>touyan::ConstraintsPanel</name>
    <message>
        <source>Constraints of %1: %2</source>
        <translation>Constraints of %1: %2</translation>
    </message>
    <message>
        <source>What is changed here is saved in the list at once, for all pages; Ctrl+Z takes it back.</source>
        <translation>What is changed here is saved in the list at once, for all pages; Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Limits per programme, district or unit</source>
        <translation>Limits per programme, district or unit</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>Remove limit</translation>
    </message>
    <message>
        <source>Orders of the office</source>
        <translation>Orders of the office</translation>
    </message>
    <message>
        <source>Remove order</source>
        <translation>Remove order</translation>
    </message>
</context>
<context>
    <name>touyan::DistrictPanel</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n district(s)</source>
        <translation>
            <numerusform>%n district</numerusform>
            <numerusform>%n districts</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects of the district</source>
        <translation>Projects of the district</translation>
    </message>
    <message>
        <source>Click a district on the map to see it here.</source>
        <translation>Click a district on the map to see it here.</translation>
    </message>
    <message>
        <source>Programmes carried</source>
        <translation>Programmes carried</translation>
    </message>
    <message>
        <source>Against the city</source>
        <translation>Against the city</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>Year&apos;s plan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>Enterprises</translation>
    </message>
    <message>
        <source>¥%1 × 100M</source>
        <extracomment>An amount in 100 million yuan: 亿元</extracomment>
        <translation>¥%1 × 100M</translation>
    </message>
    <message>
        <source>Subsidies approved ¥%1 × 10K</source>
        <translation>Subsidies approved ¥%1 × 10K</translation>
    </message>
    <message>
        <source>Subsidies paid ¥%1 × 10K</source>
        <translation>Subsidies paid ¥%1 × 10K</translation>
    </message>
    <message>
        <source>Output of enterprises ¥%1 × 100M</source>
        <translation>Output of enterprises ¥%1 × 100M</translation>
    </message>
    <message>
        <source>Performance score %1</source>
        <extracomment>Mean points of the units of a district in the year&apos;s performance review</extracomment>
        <translation>Performance score %1</translation>
    </message>
    <message>
        <source>Functional zones: %1</source>
        <translation>Functional zones: %1</translation>
    </message>
    <message>
        <source>Functional zones, not counted here: %1</source>
        <translation>Functional zones, not counted here: %1</translation>
    </message>
    <message>
        <source>no plan for the year</source>
        <translation>no plan for the year</translation>
    </message>
    <message>
        <source>%1 of plan done</source>
        <translation>%1 of plan done</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>Invested</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>The whole city</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Platforms</translation>
    </message>
    <message>
        <source>Platforms built by the end of the year</source>
        <translation>Platforms built by the end of the year</translation>
    </message>
</context>
<context>
    <name>touyan::DrawCard</name>
    <message numerus="yes">
        <source>%n project(s) under review</source>
        <translation>
            <numerusform>%n project under review</numerusform>
            <numerusform>%n projects under review</numerusform>
        </translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>By field</translation>
    </message>
    <message>
        <source>Draw the panel</source>
        <translation>Draw the panel</translation>
    </message>
    <message>
        <source>Replay the draw</source>
        <translation>Replay the draw</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>New round</translation>
    </message>
    <message>
        <source>Each field is represented on the panel, as far as there are seats.</source>
        <translation>Each field is represented on the panel, as far as there are seats.</translation>
    </message>
    <message>
        <source>panel size</source>
        <translation>panel size</translation>
    </message>
    <message>
        <source>related experts</source>
        <translation>related experts</translation>
    </message>
    <message>
        <source>drawn by field</source>
        <translation>drawn by field</translation>
    </message>
    <message>
        <source>fields to represent</source>
        <translation>fields to represent</translation>
    </message>
    <message>
        <source>Panel size</source>
        <translation>Panel size</translation>
    </message>
    <message>
        <source>Related experts</source>
        <translation>Related experts</translation>
    </message>
    <message>
        <source>made at random when left empty</source>
        <translation>made at random when left empty</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>why it is drawn anew</source>
        <translation>why it is drawn anew</translation>
    </message>
    <message>
        <source>Reason to draw anew</source>
        <translation>Reason to draw anew</translation>
    </message>
    <message>
        <source>Nobody is drawn yet. Experts who are related to a project are recused or kept out by the draw itself.</source>
        <translation>Nobody is drawn yet. Experts who are related to a project are recused or kept out by the draw itself.</translation>
    </message>
    <message>
        <source>Edit “%1”: %2</source>
        <translation>Edit “%1”: %2</translation>
    </message>
    <message>
        <source>Drawn again with the seed %1: seats and recusals are exactly the same.</source>
        <translation>Drawn again with the seed %1: seats and recusals are exactly the same.</translation>
    </message>
    <message>
        <source>Drawn on %1 with the seed %2</source>
        <translation>Drawn on %1 with the seed %2</translation>
    </message>
    <message>
        <source>The rules stay with the panel that was drawn by them. To draw by others, undo the draw with Ctrl+Z, or set up a new round.</source>
        <translation>The rules stay with the panel that was drawn by them. To draw by others, undo the draw with Ctrl+Z, or set up a new round.</translation>
    </message>
    <message>
        <source>Other rules take a new round.</source>
        <translation>Other rules take a new round.</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Draw anew</translation>
    </message>
</context>
<context>
    <name>touyan::EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Fill down</translation>
    </message>
</context>
<context>
    <name>touyan::EditSession</name>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>%1 (reason: %2)</source>
        <extracomment>1: what is undone or redone, 2: the reason for it</extracomment>
        <translation>%1 (reason: %2)</translation>
    </message>
</context>
<context>
    <name>touyan::EndingsModel</name>
    <message>
        <source>Required: what shows it, such as an acceptance report</source>
        <translation>Required: what shows it, such as an acceptance report</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>What shows it</translation>
    </message>
</context>
<context>
    <name>touyan::EntryCard</name>
    <message>
        <source>Support and plan</source>
        <translation>Support and plan</translation>
    </message>
</context>
<context>
    <name>touyan::ExpertsPane</name>
    <message numerus="yes">
        <source>%n relation(s) without a recusal</source>
        <translation>
            <numerusform>%n relation without a recusal</numerusform>
            <numerusform>%n relations without a recusal</numerusform>
        </translation>
    </message>
    <message>
        <source>Add recusal</source>
        <translation>Add recusal</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Add them</translation>
    </message>
    <message>
        <source>Related projects</source>
        <translation>Related projects</translation>
    </message>
    <message>
        <source>In this round</source>
        <translation>In this round</translation>
    </message>
    <message>
        <source>New expert…</source>
        <translation>New expert…</translation>
    </message>
    <message>
        <source>Pool of experts</source>
        <translation>Pool of experts</translation>
    </message>
    <message>
        <source>Related organisations are compared with the undertakers of the projects by their sense, whatever brackets and company forms are written.</source>
        <translation>Related organisations are compared with the undertakers of the projects by their sense, whatever brackets and company forms are written.</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>Recusals</translation>
    </message>
    <message>
        <source>Remove recusal</source>
        <translation>Remove recusal</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason of the recusal</source>
        <translation>Reason of the recusal</translation>
    </message>
    <message>
        <source>Seat %1, excluded</source>
        <translation>Seat %1, excluded</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Seat %1</translation>
    </message>
</context>
<context>
    <name>touyan::FaultLine</name>
    <message numerus="yes">
        <source>All %n…</source>
        <translation>
            <numerusform>All %n…</numerusform>
            <numerusform>All %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Read all…</source>
        <translation>Read all…</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>What is said</translation>
    </message>
</context>
<context>
    <name>touyan::FieldCells</name>
    <message numerus="yes">
        <source>%1 – %2: %n project(s)</source>
        <translation>
            <numerusform>%1 – %2: %n project</numerusform>
            <numerusform>%1 – %2: %n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage of the scenario fields</source>
        <translation>Coverage of the scenario fields</translation>
    </message>
    <message>
        <source>%1 – %2: no project</source>
        <extracomment>1: programme, 2: scenario field</extracomment>
        <translation>%1 – %2: no project</translation>
    </message>
</context>
<context>
    <name>touyan::FieldPills</name>
    <message numerus="yes">
        <source>All %n field(s)</source>
        <translation>
            <numerusform>All %n field</numerusform>
            <numerusform>All %n fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields to represent</source>
        <translation>Fields to represent</translation>
    </message>
    <message>
        <source>Without a choice each field of the pool is represented, as far as there are seats.</source>
        <translation>Without a choice each field of the pool is represented, as far as there are seats.</translation>
    </message>
</context>
<context>
    <name>touyan::FieldRow</name>
    <message>
        <source>Must not be empty</source>
        <translation>Must not be empty</translation>
    </message>
</context>
<context>
    <name>touyan::FigureRow</name>
    <message>
        <source>Key projects of the year</source>
        <translation>Key projects of the year</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>Total investment</translation>
    </message>
    <message>
        <source>Invested in the year</source>
        <translation>Invested in the year</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Lights</translation>
    </message>
    <message>
        <source>Platforms built</source>
        <translation>Platforms built</translation>
    </message>
    <message>
        <source>Decisions due</source>
        <translation>Decisions due</translation>
    </message>
    <message>
        <source>Candidates to review</source>
        <translation>Candidates to review</translation>
    </message>
</context>
<context>
    <name>touyan::FileActions</name>
    <message numerus="yes">
        <source>%n value(s) that were refused in the file before are not saved there.</source>
        <translation>
            <numerusform>%n value that was refused in the file before is not saved there.</numerusform>
            <numerusform>%n values that were refused in the file before are not saved there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touyan databases (*.touyan)</source>
        <translation>Touyan databases (*.touyan)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Open the &amp;example portfolio</source>
        <translation>Open the &amp;example portfolio</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Save a &amp;copy…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup…</source>
        <translation>Res&amp;tore a backup…</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>No file was opened yet</translation>
    </message>
    <message>
        <source>“%1”, which was open last, is not there any more: it was moved, renamed or removed. Open it where it is now, or restore a backup of it.</source>
        <translation>“%1”, which was open last, is not there any more: it was moved, renamed or removed. Open it where it is now, or restore a backup of it.</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>New database</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Open a database</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>A copy was saved as %1</source>
        <translation>A copy was saved as %1</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Backed up to %1</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Put the backup “%1” in the place of “%2”, which is open?</source>
        <translation>Put the backup “%1” in the place of “%2”, which is open?</translation>
    </message>
    <message>
        <source>The present file is kept beside it under another name. What was done since it was opened cannot be undone step by step any more.</source>
        <translation>The present file is kept beside it under another name. What was done since it was opened cannot be undone step by step any more.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>The backup “%1” cannot take the place of “%2”, which is open here for reading only.</source>
        <translation>The backup “%1” cannot take the place of “%2”, which is open here for reading only.</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Another file…</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Restore as</translation>
    </message>
    <message>
        <source>The restored file has faults: %1</source>
        <translation>The restored file has faults: %1</translation>
    </message>
    <message>
        <source>The file that was there is kept as %1</source>
        <translation>The file that was there is kept as %1</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <extracomment>the name of a copy of a file; 1: that of the file, 2: a day</extracomment>
        <translation>%1 copy %2</translation>
    </message>
</context>
<context>
    <name>touyan::FilterChip</name>
    <message numerus="yes">
        <source>%1 and others, %n in all</source>
        <extracomment>1: the first chosen, n: how many are chosen</extracomment>
        <translation>
            <numerusform>%1 and others, %n in all</numerusform>
            <numerusform>%1 and others, %n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::FilterStrip</name>
    <message>
        <source>%1: click to show all again</source>
        <translation>%1: click to show all again</translation>
    </message>
    <message>
        <source>Takes this part of the filter away</source>
        <translation>Takes this part of the filter away</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
</context>
<context>
    <name>touyan::FindingList</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>1: what a rule found</extracomment>
        <translation>Show: %1</translation>
    </message>
</context>
<context>
    <name>touyan::FlowCard</name>
    <message>
        <source>Rolling list</source>
        <translation>Rolling list</translation>
    </message>
</context>
<context>
    <name>touyan::FundingTab</name>
    <message>
        <source>Goals of the years</source>
        <translation>Goals of the years</translation>
    </message>
    <message>
        <source>Investment by year</source>
        <translation>Investment by year</translation>
    </message>
    <message>
        <source>Planned / done, 10,000 yuan</source>
        <translation>Planned / done, 10,000 yuan</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation>Funding sources</translation>
    </message>
    <message>
        <source>No sources are stated yet.</source>
        <translation>No sources are stated yet.</translation>
    </message>
    <message>
        <source>Sum %1: equal to the total investment</source>
        <translation>Sum %1: equal to the total investment</translation>
    </message>
    <message>
        <source>Sum %1, differs from the total investment by %2</source>
        <translation>Sum %1, differs from the total investment by %2</translation>
    </message>
</context>
<context>
    <name>touyan::HelpWindow</name>
    <message>
        <source>Touyan Help</source>
        <translation>Touyan Help</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Help text</translation>
    </message>
</context>
<context>
    <name>touyan::HistoryTab</name>
    <message numerus="yes">
        <source>%n older change(s) are in the journal.</source>
        <translation>
            <numerusform>%n older change are in the journal.</numerusform>
            <numerusform>%n older changes are in the journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>1: a field, 2: its value before, 3: its value since</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was created.</source>
        <translation>Nothing was changed since the file was created.</translation>
    </message>
</context>
<context>
    <name>touyan::HolidaysModel</name>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>worked</translation>
    </message>
    <message>
        <source>stated by the office</source>
        <translation>stated by the office</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>comes with the program</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>Stated by</translation>
    </message>
</context>
<context>
    <name>touyan::HolidaysPane</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Y&amp;ear</source>
        <translation>Y&amp;ear</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>worked</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Kind of day</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;to</translation>
    </message>
    <message>
        <source>These days count where working days do, as for the days on which a list is public.</source>
        <translation>These days count where working days do, as for the days on which a list is public.</translation>
    </message>
    <message>
        <source>The public holidays of %1 are not known: only weekends are free. Add them once they are announced.</source>
        <translation>The public holidays of %1 are not known: only weekends are free. Add them once they are announced.</translation>
    </message>
    <message>
        <source>What comes with the program is contradicted, what the office stated is forgotten.</source>
        <translation>What comes with the program is contradicted, what the office stated is forgotten.</translation>
    </message>
</context>
<context>
    <name>touyan::Inspector</name>
    <message numerus="yes">
        <source>%n point(s) behind</source>
        <translation>
            <numerusform>%n point behind</numerusform>
            <numerusform>%n points behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) ahead</source>
        <translation>
            <numerusform>%n point ahead</numerusform>
            <numerusform>%n points ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Not judged</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>touyan::InspectorPanel</name>
    <message>
        <source>Close details</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>touyan::IssueModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>What is wrong and what to do</translation>
    </message>
</context>
<context>
    <name>touyan::IssueSeal</name>
    <message>
        <source>Issued on %1</source>
        <translation>Issued on %1</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copy the SHA-256</translation>
    </message>
    <message>
        <source>The SHA-256 of the issued list is on the clipboard.</source>
        <translation>The SHA-256 of the issued list is on the clipboard.</translation>
    </message>
</context>
<context>
    <name>touyan::IssuesDialog</name>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>touyan::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>1: what is being done, 2: a number of percent</extracomment>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>touyan::LimitAdder</name>
    <message>
        <source>Limit by</source>
        <translation>Limit by</translation>
    </message>
    <message>
        <source>Limit on</source>
        <translation>Limit on</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Add &amp;limit</source>
        <translation>Add &amp;limit</translation>
    </message>
    <message>
        <source>Limit “%1”</source>
        <translation>Limit “%1”</translation>
    </message>
</context>
<context>
    <name>touyan::LineFieldEditor</name>
    <message>
        <source>10,000 yuan</source>
        <translation>10,000 yuan</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choose a day</translation>
    </message>
</context>
<context>
    <name>touyan::ListChooser</name>
    <message>
        <source>%1: list</source>
        <translation>%1: list</translation>
    </message>
    <message>
        <source>%1: which text of the list</source>
        <translation>%1: which text of the list</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: day</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>List of %1</translation>
    </message>
    <message>
        <source>as of “%1”</source>
        <extracomment>1: a meeting</extracomment>
        <translation>as of “%1”</translation>
    </message>
    <message>
        <source>as of a day…</source>
        <translation>as of a day…</translation>
    </message>
</context>
<context>
    <name>touyan::ListMomentEditor</name>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choose a list</translation>
    </message>
</context>
<context>
    <name>touyan::ListRecordDialog</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Steps and revisions of the list of %1</source>
        <translation>Steps and revisions of the list of %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisions</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Back to: %1</translation>
    </message>
    <message>
        <source>No step is recorded of this list yet.</source>
        <translation>No step is recorded of this list yet.</translation>
    </message>
    <message>
        <source>Steps (%1), returns and undone ones included</source>
        <translation>Steps (%1), returns and undone ones included</translation>
    </message>
    <message>
        <source>The list was not revised.</source>
        <translation>The list was not revised.</translation>
    </message>
    <message>
        <source>Revisions (%1)</source>
        <translation>Revisions (%1)</translation>
    </message>
</context>
<context>
    <name>touyan::LookActions</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>The language changes when Touyan is started again.</source>
        <translation>The language changes when Touyan is started again.</translation>
    </message>
</context>
<context>
    <name>touyan::MainWindow</name>
    <message numerus="yes">
        <source>%n value(s) were refused and are not saved. Close nevertheless?</source>
        <translation>
            <numerusform>%n value was refused and is not saved. Close nevertheless?</numerusform>
            <numerusform>%n values were refused and are not saved. Close nevertheless?</numerusform>
        </translation>
    </message>
    <message>
        <source>Touyan</source>
        <translation>Touyan</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Print report</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Reports</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Check the file</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;New project</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Clear the filter</translation>
    </message>
    <message>
        <source>&amp;Previous year</source>
        <translation>&amp;Previous year</translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation>&amp;Next year</translation>
    </message>
    <message>
        <source>Year of the &amp;reference date</source>
        <translation>Year of the &amp;reference date</translation>
    </message>
    <message>
        <source>&amp;Steps and revisions of the list…</source>
        <translation>&amp;Steps and revisions of the list…</translation>
    </message>
    <message>
        <source>Reference &amp;date…</source>
        <translation>Reference &amp;date…</translation>
    </message>
    <message>
        <source>&amp;About Touyan</source>
        <translation>&amp;About Touyan</translation>
    </message>
    <message>
        <source>%1 (read-only) – Touyan</source>
        <translation>%1 (read-only) – Touyan</translation>
    </message>
    <message>
        <source>%1 – Touyan</source>
        <translation>%1 – Touyan</translation>
    </message>
    <message>
        <source>The file is sound: content, journal and rules were checked.</source>
        <translation>The file is sound: content, journal and rules were checked.</translation>
    </message>
</context>
<context>
    <name>touyan::MapFileDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 areas, %2 of them known districts</source>
        <extracomment>1: number of areas in a map file, 2: of these the ones that the program knows</extracomment>
        <translation>%1 areas, %2 of them known districts</translation>
    </message>
    <message>
        <source>Nothing is odd in the file.</source>
        <translation>Nothing is odd in the file.</translation>
    </message>
    <message>
        <source>Use a map of your own</source>
        <translation>Use a map of your own</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>as printed on the map, e.g. 辽S(2020)000号</source>
        <translation>as printed on the map, e.g. 辽S(2020)000号</translation>
    </message>
    <message>
        <source>&amp;Approval number (审图号)</source>
        <translation>&amp;Approval number (审图号)</translation>
    </message>
    <message>
        <source>&amp;Use this map</source>
        <translation>&amp;Use this map</translation>
    </message>
    <message>
        <source>Without a number every picture of the map says that it is for internal use only.</source>
        <translation>Without a number every picture of the map says that it is for internal use only.</translation>
    </message>
    <message>
        <source>The number is printed on every picture of the map.</source>
        <translation>The number is printed on every picture of the map.</translation>
    </message>
</context>
<context>
    <name>touyan::MapPage</name>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Platforms</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>What the districts are coloured by</source>
        <translation>What the districts are coloured by</translation>
    </message>
    <message>
        <source>Natural classes</source>
        <translation>Natural classes</translation>
    </message>
    <message>
        <source>Equal classes</source>
        <translation>Equal classes</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Quantiles</translation>
    </message>
    <message>
        <source>How values are divided into classes</source>
        <translation>How values are divided into classes</translation>
    </message>
    <message>
        <source>Marks where projects are</source>
        <translation>Marks where projects are</translation>
    </message>
    <message>
        <source>Marks where platforms are</source>
        <translation>Marks where platforms are</translation>
    </message>
    <message>
        <source>Names the functional zones</source>
        <translation>Names the functional zones</translation>
    </message>
    <message>
        <source>Map as &amp;PDF</source>
        <translation>Map as &amp;PDF</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Map as &amp;SVG…</source>
        <translation>Map as &amp;SVG…</translation>
    </message>
    <message>
        <source>Map as P&amp;NG…</source>
        <translation>Map as P&amp;NG…</translation>
    </message>
    <message>
        <source>Reading the map…</source>
        <translation>Reading the map…</translation>
    </message>
    <message>
        <source>Map of the districts</source>
        <translation>Map of the districts</translation>
    </message>
    <message>
        <source>District map</source>
        <translation>District map</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Whole map</translation>
    </message>
    <message>
        <source>Map &amp;file</source>
        <translation>Map &amp;file</translation>
    </message>
    <message>
        <source>&amp;Load a standard map…</source>
        <translation>&amp;Load a standard map…</translation>
    </message>
    <message>
        <source>&amp;Back to the bundled map</source>
        <translation>&amp;Back to the bundled map</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>The bundled map is shown: %1</source>
        <translation>The bundled map is shown: %1</translation>
    </message>
    <message>
        <source>Load a standard map</source>
        <translation>Load a standard map</translation>
    </message>
    <message>
        <source>GeoJSON map (*.geojson *.json)</source>
        <translation>GeoJSON map (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Stopped. The map is as it was.</source>
        <translation>Stopped. The map is as it was.</translation>
    </message>
    <message>
        <source>The map %1 is shown from now on.</source>
        <translation>The map %1 is shown from now on.</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Export the map</translation>
    </message>
    <message>
        <source>The map was saved as %1.</source>
        <translation>The map was saved as %1.</translation>
    </message>
</context>
<context>
    <name>touyan::MapView</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n platform(s)</source>
        <translation>
            <numerusform>%n platform</numerusform>
            <numerusform>%n platforms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>District map</source>
        <translation>District map</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>No figures</translation>
    </message>
    <message>
        <source>Of the city</source>
        <extracomment>Hover card of the map: share of the whole city</extracomment>
        <translation>Of the city</translation>
    </message>
    <message>
        <source>%1%, no. %2 of %3</source>
        <translation>%1%, no. %2 of %3</translation>
    </message>
</context>
<context>
    <name>touyan::MeetingChooser</name>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>What the meeting is called</source>
        <translation>What the meeting is called</translation>
    </message>
    <message>
        <source>Name of the new meeting</source>
        <translation>Name of the new meeting</translation>
    </message>
    <message>
        <source>Day of the new meeting</source>
        <translation>Day of the new meeting</translation>
    </message>
    <message>
        <source>A new meeting…</source>
        <translation>A new meeting…</translation>
    </message>
</context>
<context>
    <name>touyan::MeterList</name>
    <message>
        <source>too many</source>
        <translation>too many</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>too few</translation>
    </message>
    <message>
        <source>Bounds of the list</source>
        <translation>Bounds of the list</translation>
    </message>
</context>
<context>
    <name>touyan::MilestonesTab</name>
    <message>
        <source>Add a milestone…</source>
        <translation>Add a milestone…</translation>
    </message>
    <message>
        <source>Remove milestone</source>
        <translation>Remove milestone</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>%1 of %2 reached; weights add up to %3</source>
        <extracomment>1: milestones reached, 2: all, 3: a percentage</extracomment>
        <translation>%1 of %2 reached; weights add up to %3</translation>
    </message>
</context>
<context>
    <name>touyan::MiniBarChart</name>
    <message>
        <source>Planned and done</source>
        <translation>Planned and done</translation>
    </message>
    <message>
        <source>%1: planned %2, done %3</source>
        <translation>%1: planned %2, done %3</translation>
    </message>
</context>
<context>
    <name>touyan::MomentEditor</name>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>%1 · meeting pack printed or saved</source>
        <extracomment>1: the moment of the file that a printed or saved meeting pack was made from</extracomment>
        <translation>%1 · meeting pack printed or saved</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>1: a moment, 2: what was done then</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>touyan::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>touyan::NoProjects</name>
    <message>
        <source>There is no project in this file yet. Enter, paste or import the first ones on the page “Key projects”.</source>
        <translation>There is no project in this file yet. Enter, paste or import the first ones on the page “Key projects”.</translation>
    </message>
    <message>
        <source>No project passes the filter in %1.</source>
        <translation>No project passes the filter in %1.</translation>
    </message>
    <message>
        <source>There is no project on the list of %1.</source>
        <translation>There is no project on the list of %1.</translation>
    </message>
    <message>
        <source>There is no list of %1, and no project is under way in it by its plan.</source>
        <translation>There is no list of %1, and no project is under way in it by its plan.</translation>
    </message>
    <message>
        <source>There is no project in reserve.</source>
        <translation>There is no project in reserve.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>Show all years</translation>
    </message>
</context>
<context>
    <name>touyan::ObjectionForm</name>
    <message>
        <source>Person or organisation</source>
        <translation>Person or organisation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Against</translation>
    </message>
    <message>
        <source>&amp;What is objected</source>
        <translation>&amp;What is objected</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Came on</source>
        <translation>&amp;Came on</translation>
    </message>
    <message>
        <source>A&amp;t length</source>
        <translation>A&amp;t length</translation>
    </message>
    <message>
        <source>&amp;Settled on</source>
        <translation>&amp;Settled on</translation>
    </message>
    <message>
        <source>What was fo&amp;und</source>
        <translation>What was fo&amp;und</translation>
    </message>
</context>
<context>
    <name>touyan::ObjectionsDialog</name>
    <message numerus="yes">
        <source>%n objection(s) are open and keep the list from being issued.</source>
        <translation>
            <numerusform>%n objection is open and keeps the list from being issued.</numerusform>
            <numerusform>%n objections are open and keep the list from being issued.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was objected so far.</source>
        <translation>Nothing was objected so far.</translation>
    </message>
    <message>
        <source>&amp;New objection</source>
        <translation>&amp;New objection</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>Objections to the list of %1</source>
        <translation>Objections to the list of %1</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Keep or discard what was typed here first.</source>
        <translation>Keep or discard what was typed here first.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>There is no list yet.</translation>
    </message>
    <message>
        <source>Public from %1 to %2.</source>
        <translation>Public from %1 to %2.</translation>
    </message>
    <message>
        <source>No objection is open.</source>
        <translation>No objection is open.</translation>
    </message>
</context>
<context>
    <name>touyan::ObjectionsModel</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>What is objected</source>
        <translation>What is objected</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Came on</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Settled on</translation>
    </message>
</context>
<context>
    <name>touyan::OptimiseDialog</name>
    <message numerus="yes">
        <source>%n project(s) that the proposal places otherwise were placed by hand and stay where they are: %1. “Leave to the proposals” on the board lets them follow.</source>
        <extracomment>1: names of some of them, n: projects</extracomment>
        <translation>
            <numerusform>%n project that the proposal places otherwise was placed by hand and stays where it is: %1. “Leave to the proposals” on the board lets it follow.</numerusform>
            <numerusform>%n projects that the proposal places otherwise were placed by hand and stay where they are: %1. “Leave to the proposals” on the board lets them follow.</numerusform>
        </translation>
    </message>
    <message>
        <source>Optimise the choice of %1</source>
        <translation>Optimise the choice of %1</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Constraints</translation>
    </message>
    <message>
        <source>What is maximised</source>
        <translation>What is maximised</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score and targets</source>
        <translation>Score and targets</translation>
    </message>
    <message>
        <source>With targets, each project that one of them still lacks adds %1 points.</source>
        <translation>With targets, each project that one of them still lacks adds %1 points.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Value against budget</source>
        <translation>Value against budget</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>C&amp;alculate again</source>
        <translation>C&amp;alculate again</translation>
    </message>
    <message>
        <source>A&amp;dopt the proposal</source>
        <translation>A&amp;dopt the proposal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>There is no list of %1.</source>
        <translation>There is no list of %1.</translation>
    </message>
    <message>
        <source>No choice keeps all constraints. These contradict each other:
%1</source>
        <translation>No choice keeps all constraints. These contradict each other:
%1</translation>
    </message>
    <message>
        <source>%1 projects, %2 of them new · value %3 · support %4</source>
        <extracomment>1: number of projects, 2: of them new, 3: points, 4: an amount with its unit</extracomment>
        <translation>%1 projects, %2 of them new · value %3 · support %4</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The file has changed since: calculate again.</source>
        <translation>The file has changed since: calculate again.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>1: a project, 2: why it is in or out</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>touyan::OrderAdder</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>Other project</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Add &amp;order</source>
        <translation>Add &amp;order</translation>
    </message>
    <message>
        <source>Order “%1” for “%2”</source>
        <extracomment>1: &quot;must be in&quot;, &quot;must stay out&quot; or &quot;one of two&quot;; 2: a project</extracomment>
        <translation>Order “%1” for “%2”</translation>
    </message>
</context>
<context>
    <name>touyan::OrderedChoices</name>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>touyan::OutputActions</name>
    <message>
        <source>Annual list as &amp;workbook (xlsx)…</source>
        <translation>Annual list as &amp;workbook (xlsx)…</translation>
    </message>
    <message>
        <source>Annual list as &amp;CSV…</source>
        <translation>Annual list as &amp;CSV…</translation>
    </message>
    <message>
        <source>Annual list as &amp;PDF…</source>
        <translation>Annual list as &amp;PDF…</translation>
    </message>
    <message>
        <source>Annual list for &amp;editing (Word)…</source>
        <translation>Annual list for &amp;editing (Word)…</translation>
    </message>
    <message>
        <source>Annual list %1</source>
        <translation>Annual list %1</translation>
    </message>
    <message>
        <source>Export the annual list</source>
        <translation>Export the annual list</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>touyan::OutsideNotice</name>
    <message>
        <source>&amp;Load anew</source>
        <translation>&amp;Load anew</translation>
    </message>
    <message>
        <source>%1 changed this file at %2: %3. What is shown here is older.</source>
        <extracomment>1: who, 2: time of day, 3: what was done</extracomment>
        <translation>%1 changed this file at %2: %3. What is shown here is older.</translation>
    </message>
</context>
<context>
    <name>touyan::OverviewPage</name>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>Nothing is due in the next %n day.</numerusform>
            <numerusform>Nothing is due in the next %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) pass the filter</source>
        <translation>
            <numerusform>%n project pass the filter</numerusform>
            <numerusform>%n projects pass the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) with a red or yellow light</source>
        <translation>
            <numerusform>%n project with a red or yellow light</numerusform>
            <numerusform>%n projects with a red or yellow light</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets of the plan</source>
        <translation>Targets of the plan</translation>
    </message>
    <message>
        <source>Rolling list</source>
        <translation>Rolling list</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Meetings and dates ahead</source>
        <translation>Meetings and dates ahead</translation>
    </message>
    <message>
        <source>&amp;Print the overview…</source>
        <translation>&amp;Print the overview…</translation>
    </message>
    <message>
        <source>Arrange…</source>
        <translation>Arrange…</translation>
    </message>
    <message>
        <source>Choose the cards of this page and their order</source>
        <translation>Choose the cards of this page and their order</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>planned for the year, 100 million yuan</source>
        <translation>planned for the year, 100 million yuan</translation>
    </message>
    <message>
        <source>Planned investment by district</source>
        <translation>Planned investment by district</translation>
    </message>
    <message>
        <source>No project has a yellow or red light.</source>
        <translation>No project has a yellow or red light.</translation>
    </message>
    <message>
        <source>Overview of %1</source>
        <translation>Overview of %1</translation>
    </message>
    <message>
        <source>as of %1, against the month before</source>
        <translation>as of %1, against the month before</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>meetings and events: whole city</source>
        <translation>meetings and events: whole city</translation>
    </message>
    <message>
        <source>No investment is planned for %1 by the projects shown. The annual goals of projects state it.</source>
        <translation>No investment is planned for %1 by the projects shown. The annual goals of projects state it.</translation>
    </message>
</context>
<context>
    <name>touyan::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>touyan::PaperList</name>
    <message>
        <source>Find a paper</source>
        <translation>Find a paper</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
</context>
<context>
    <name>touyan::PaperOutput</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word files (*.docx)</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Stopped. No file was written.</translation>
    </message>
    <message>
        <source>PDF/A for archives (*.pdf)</source>
        <translation>PDF/A for archives (*.pdf)</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>Save for Word</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Printing “%1”</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sent to the printer</translation>
    </message>
</context>
<context>
    <name>touyan::PaperPanel</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Follow the filter</source>
        <translation>Follow the filter</translation>
    </message>
    <message>
        <source>Only the projects that the filters of the top bar let pass</source>
        <translation>Only the projects that the filters of the top bar let pass</translation>
    </message>
    <message>
        <source>Year %1, from the top bar</source>
        <translation>Year %1, from the top bar</translation>
    </message>
    <message>
        <source>No filter is set: all projects.</source>
        <translation>No filter is set: all projects.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>All projects, whatever the filter (%1) lets pass</source>
        <translation>All projects, whatever the filter (%1) lets pass</translation>
    </message>
    <message>
        <source>The parts are made as they were when that pack was printed or saved.</source>
        <translation>The parts are made as they were when that pack was printed or saved.</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Text (%1)</translation>
    </message>
</context>
<context>
    <name>touyan::PictureCard</name>
    <message numerus="yes">
        <source>The numbers of “%1” were copied, %n row(s).</source>
        <translation>
            <numerusform>The numbers of “%1” were copied, %n row.</numerusform>
            <numerusform>The numbers of “%1” were copied, %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Copy as &amp;picture</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>Copy &amp;data</translation>
    </message>
    <message>
        <source>Open as &amp;table</source>
        <translation>Open as &amp;table</translation>
    </message>
    <message>
        <source>Save as &amp;SVG picture…</source>
        <translation>Save as &amp;SVG picture…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG picture…</source>
        <translation>Save as P&amp;NG picture…</translation>
    </message>
    <message>
        <source>Save as &amp;workbook…</source>
        <translation>Save as &amp;workbook…</translation>
    </message>
    <message>
        <source>Copy, open or save this chart</source>
        <translation>Copy, open or save this chart</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Chart menu</translation>
    </message>
    <message>
        <source>The picture of “%1” was copied.</source>
        <translation>The picture of “%1” was copied.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
</context>
<context>
    <name>touyan::Portfolio</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file is open for reading only. Nothing was changed.</source>
        <translation>The file is open for reading only. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed or removed while it was open. Nothing was changed. Save a copy, or open the file where it is now.</source>
        <translation>“%1” was moved, renamed or removed while it was open. Nothing was changed. Save a copy, or open the file where it is now.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>The file may not be changed by you; it is opened for reading only.</source>
        <translation>The file may not be changed by you; it is opened for reading only.</translation>
    </message>
    <message>
        <source>%1 is working with this file; it is opened for reading only.</source>
        <translation>%1 is working with this file; it is opened for reading only.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of this file; it is opened for reading only. Check the folder&apos;s permissions and the disk&apos;s free space.</source>
        <translation>Nothing can be written in the folder of this file; it is opened for reading only. Check the folder&apos;s permissions and the disk&apos;s free space.</translation>
    </message>
    <message>
        <source>Today&apos;s automatic backup could not be made: %1</source>
        <translation>Today&apos;s automatic backup could not be made: %1</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>The file is damaged: %1</translation>
    </message>
    <message>
        <source>The journal was tampered with: entry %1 does not fit its hash.</source>
        <translation>The journal was tampered with: entry %1 does not fit its hash.</translation>
    </message>
    <message>
        <source>The journal was tampered with: it does not end with the entry that was written last.</source>
        <translation>The journal was tampered with: it does not end with the entry that was written last.</translation>
    </message>
    <message>
        <source>The records are not as entry %1 of the journal left them: another program changed the file.</source>
        <translation>The records are not as entry %1 of the journal left them: another program changed the file.</translation>
    </message>
</context>
<context>
    <name>touyan::PreviewWidget</name>
    <message numerus="yes">
        <source>%n official font(s) are not installed; others stand in.</source>
        <translation>
            <numerusform>%n official font is not installed; another stands in.</numerusform>
            <numerusform>%n official fonts are not installed; others stand in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save as Word…</source>
        <translation>Save as Word…</translation>
    </message>
    <message>
        <source>A word processor file, for changing sentences before printing</source>
        <translation>A word processor file, for changing sentences before printing</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Thumbnails</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Official fonts are not all installed; others stand in for them: %1</source>
        <translation>Official fonts are not all installed; others stand in for them: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>touyan::ProjectStrip</name>
    <message>
        <source>Invested ¥%1 × 100M, total not stated</source>
        <translation>Invested ¥%1 × 100M, total not stated</translation>
    </message>
    <message>
        <source>Invested ¥%1 / %2 × 100M</source>
        <extracomment>1: invested so far, 2: total investment, both in 100 million yuan</extracomment>
        <translation>Invested ¥%1 / %2 × 100M</translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <translation>Next: %1 %2</translation>
    </message>
    <message>
        <source>Next: %1 %2 (expected %3)</source>
        <translation>Next: %1 %2 (expected %3)</translation>
    </message>
    <message>
        <source>Open &amp;details</source>
        <translation>Open &amp;details</translation>
    </message>
    <message>
        <source>Select a project to see it here.</source>
        <translation>Select a project to see it here.</translation>
    </message>
    <message>
        <source>“%1” is not among the projects shown.</source>
        <translation>“%1” is not among the projects shown.</translation>
    </message>
</context>
<context>
    <name>touyan::ProjectTable</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n cell(s)</source>
        <translation>
            <numerusform>Fill down %n cell</numerusform>
            <numerusform>Fill down %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cell(s)</source>
        <translation>
            <numerusform>Empty %n cell</numerusform>
            <numerusform>Empty %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>The copied range is larger than the table from here.</source>
        <translation>The copied range is larger than the table from here.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>touyan::ProjectTableModel</name>
    <message>
        <source>%1, in units of 10,000 yuan</source>
        <translation>%1, in units of 10,000 yuan</translation>
    </message>
    <message>
        <source>Edit %1 “%2”: %3</source>
        <extracomment>1: kind of record, 2: its name, 3: the field</extracomment>
        <translation>Edit %1 “%2”: %3</translation>
    </message>
    <message>
        <source>“%1” cannot be edited here.</source>
        <translation>“%1” cannot be edited here.</translation>
    </message>
</context>
<context>
    <name>touyan::ProofModel</name>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>In the text</translation>
    </message>
    <message>
        <source>In the records</source>
        <translation>In the records</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Taken for</translation>
    </message>
</context>
<context>
    <name>touyan::ProofWindow</name>
    <message>
        <source>Next wrong figure</source>
        <translation>Next wrong figure</translation>
    </message>
    <message>
        <source>Put the right figure in</source>
        <translation>Put the right figure in</translation>
    </message>
    <message>
        <source>Put all in</source>
        <translation>Put all in</translation>
    </message>
    <message>
        <source>Check the figures of a text</source>
        <translation>Check the figures of a text</translation>
    </message>
    <message>
        <source>As in the pack of %1</source>
        <translation>As in the pack of %1</translation>
    </message>
    <message>
        <source>As the file is now</source>
        <translation>As the file is now</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>paste it here; figures are checked as you type</source>
        <translation>paste it here; figures are checked as you type</translation>
    </message>
    <message>
        <source>For example: in the year 12 key projects were arranged with a total investment of 3.4 hundred million yuan.</source>
        <translation>For example: in the year 12 key projects were arranged with a total investment of 3.4 hundred million yuan.</translation>
    </message>
    <message>
        <source>Text to be checked</source>
        <translation>Text to be checked</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Moment of the figures</source>
        <translation>Moment of the figures</translation>
    </message>
    <message>
        <source>What was changed after a pack was made is not in its papers</source>
        <translation>What was changed after a pack was made is not in its papers</translation>
    </message>
    <message>
        <source>Figures of the text</source>
        <translation>Figures of the text</translation>
    </message>
    <message>
        <source>As of %1; without a day in the text also %2</source>
        <translation>As of %1; without a day in the text also %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>No text yet.</translation>
    </message>
    <message>
        <source>The text has no figures.</source>
        <translation>The text has no figures.</translation>
    </message>
    <message>
        <source>%1 wrong, %2 right, %3 unknown</source>
        <extracomment>numbers of figures in a text</extracomment>
        <translation>%1 wrong, %2 right, %3 unknown</translation>
    </message>
</context>
<context>
    <name>touyan::ProsePane</name>
    <message numerus="yes">
        <source>%n of the paragraphs changed.</source>
        <translation>
            <numerusform>%n paragraph changed.</numerusform>
            <numerusform>%n paragraphs changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> In %n of them a number is not what the records say.</source>
        <extracomment>after the sentence of how many paragraphs are changed</extracomment>
        <translation>
            <numerusform> In %n of them a number is not what the records say.</numerusform>
            <numerusform> In %n of them a number is not what the records say.</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>check numbers</source>
        <translation>check numbers</translation>
    </message>
    <message>
        <source>Back to generated</source>
        <translation>Back to generated</translation>
    </message>
    <message>
        <source>All back</source>
        <translation>All back</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>Words of the paragraph</translation>
    </message>
    <message>
        <source>Drops the change: the paragraph is generated again</source>
        <translation>Drops the change: the paragraph is generated again</translation>
    </message>
    <message>
        <source>Drops the changes of all paragraphs</source>
        <translation>Drops the changes of all paragraphs</translation>
    </message>
    <message>
        <source>This paper has no paragraphs to be changed: its tables say it all.</source>
        <translation>This paper has no paragraphs to be changed: its tables say it all.</translation>
    </message>
    <message>
        <source>Generated now: %1</source>
        <translation>Generated now: %1</translation>
    </message>
</context>
<context>
    <name>touyan::RankingModel</name>
    <message numerus="yes">
        <source>Here the %n place(s) end</source>
        <translation>
            <numerusform>Here the one place ends</numerusform>
            <numerusform>Here the %n places end</numerusform>
        </translation>
    </message>
    <message>
        <source>within</source>
        <translation>within</translation>
    </message>
    <message>
        <source>at the cut</source>
        <translation>at the cut</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>beyond</translation>
    </message>
    <message>
        <source>left the selection</source>
        <translation>left the selection</translation>
    </message>
    <message>
        <source>voted down</source>
        <translation>voted down</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>no score</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Undertaker</source>
        <translation>Undertaker</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>“No”</source>
        <translation>“No”</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Equal scores share their rank</source>
        <translation>Equal scores share their rank</translation>
    </message>
    <message>
        <source>Out of 100, weighted</source>
        <translation>Out of 100, weighted</translation>
    </message>
    <message>
        <source>Standard deviation of the sheets that count</source>
        <translation>Standard deviation of the sheets that count</translation>
    </message>
    <message>
        <source>Lowest and highest total that counts</source>
        <translation>Lowest and highest total that counts</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>Sheets that count</translation>
    </message>
    <message>
        <source>Experts who answered a knock-out question with “no”</source>
        <translation>Experts who answered a knock-out question with “no”</translation>
    </message>
    <message>
        <source>What the rank means under the places that are free</source>
        <translation>What the rank means under the places that are free</translation>
    </message>
    <message>
        <source>%1 tied</source>
        <translation>%1 tied</translation>
    </message>
</context>
<context>
    <name>touyan::RankingPane</name>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>What the quota leaves beside what is carried over. Another number only shows what would be; it is not kept.</source>
        <translation>What the quota leaves beside what is carried over. Another number only shows what would be; it is not kept.</translation>
    </message>
    <message>
        <source>How firm the ranking is</source>
        <translation>How firm the ranking is</translation>
    </message>
    <message>
        <source>How strict the experts are</source>
        <translation>How strict the experts are</translation>
    </message>
    <message>
        <source>Points beside the others on the same projects</source>
        <translation>Points beside the others on the same projects</translation>
    </message>
    <message>
        <source>Recusals and remarks</source>
        <translation>Recusals and remarks</translation>
    </message>
    <message>
        <source>“%1” – %2</source>
        <extracomment>1: the project, 2: why it is voted down</extracomment>
        <translation>“%1” – %2</translation>
    </message>
    <message>
        <source>Expert %1 is excluded: %2</source>
        <translation>Expert %1 is excluded: %2</translation>
    </message>
    <message>
        <source>%1 does not score “%2”: %3</source>
        <extracomment>1: the expert, 2: the project, 3: the reason</extracomment>
        <translation>%1 does not score “%2”: %3</translation>
    </message>
    <message>
        <source>Nobody is recused or excluded, and no sheet lacks anything.</source>
        <translation>Nobody is recused or excluded, and no sheet lacks anything.</translation>
    </message>
    <message>
        <source>Expert %1</source>
        <translation>Expert %1</translation>
    </message>
</context>
<context>
    <name>touyan::ReasonPopup</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>touyan::ReasonsDelegate</name>
    <message>
        <source>%1, +%2</source>
        <extracomment>1: reasons, 2: how many more there are, for which there is no room</extracomment>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>touyan::RecordGridModel</name>
    <message>
        <source>Add %1 “%2”</source>
        <extracomment>1: kind of record, 2: its name</extracomment>
        <translation>Add %1 “%2”</translation>
    </message>
    <message>
        <source>Remove %1 “%2”</source>
        <translation>Remove %1 “%2”</translation>
    </message>
    <message>
        <source>Edit %1 “%2”: %3</source>
        <extracomment>1: kind of record, 2: its name, 3: the field</extracomment>
        <translation>Edit %1 “%2”: %3</translation>
    </message>
</context>
<context>
    <name>touyan::ReferenceDateDialog</name>
    <message>
        <source>Judge as of today</source>
        <translation>Judge as of today</translation>
    </message>
    <message>
        <source>Set the reference date to %1</source>
        <translation>Set the reference date to %1</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>Schedule, lights and overdue dates are judged as of this day, on every page and paper.</source>
        <translation>Schedule, lights and overdue dates are judged as of this day, on every page and paper.</translation>
    </message>
    <message>
        <source>Always &amp;today</source>
        <translation>Always &amp;today</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
</context>
<context>
    <name>touyan::RegistryPage</name>
    <message numerus="yes">
        <source>“%1” was deleted with %n milestone(s), goals, reports and sources. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>“%1” was deleted with %n milestone, goal, report or source. Ctrl+Z brings it back.</numerusform>
            <numerusform>“%1” was deleted with %n milestones, goals, reports and sources. Ctrl+Z brings it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;New project</translation>
    </message>
    <message>
        <source>&amp;Delete project</source>
        <translation>&amp;Delete project</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Paste cells</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Fill down</translation>
    </message>
    <message>
        <source>Key projects of %1</source>
        <translation>Key projects of %1</translation>
    </message>
    <message>
        <source>Export the table of projects</source>
        <translation>Export the table of projects</translation>
    </message>
    <message>
        <source>This &amp;table as workbook (xlsx)…</source>
        <translation>This &amp;table as workbook (xlsx)…</translation>
    </message>
    <message>
        <source>This ta&amp;ble as CSV…</source>
        <translation>This ta&amp;ble as CSV…</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Which projects</source>
        <translation>Which projects</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>New project (Ctrl+N)</source>
        <translation>New project (Ctrl+N)</translation>
    </message>
    <message>
        <source>The file is read-only</source>
        <translation>The file is read-only</translation>
    </message>
    <message>
        <source>Key projects</source>
        <translation>Key projects</translation>
    </message>
    <message>
        <source>Amounts in 10,000 yuan</source>
        <translation>Amounts in 10,000 yuan</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>List of %1</translation>
    </message>
    <message>
        <source>Under way in %1</source>
        <translation>Under way in %1</translation>
    </message>
    <message>
        <source>The key projects of the plan belong here. There is none yet.</source>
        <translation>The key projects of the plan belong here. There is none yet.</translation>
    </message>
    <message>
        <source>No project fits the filter.</source>
        <translation>No project fits the filter.</translation>
    </message>
    <message>
        <source>There is no project in this part of the registry.</source>
        <translation>There is no project in this part of the registry.</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>Show all projects</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
    <message>
        <source>New project %1</source>
        <translation>New project %1</translation>
    </message>
    <message>
        <source>“%1” was deleted. Ctrl+Z brings it back.</source>
        <translation>“%1” was deleted. Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>touyan::ReportWindow</name>
    <message>
        <source>Preview: %1</source>
        <translation>Preview: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>touyan::ReportsPage</name>
    <message numerus="yes">
        <source>%n paragraph(s) changed by hand, with a bar at the side.</source>
        <translation>
            <numerusform>%n paragraph changed by hand, with a bar at the side.</numerusform>
            <numerusform>%n paragraphs changed by hand, with a bar at the side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n number(s) on yellow ground no longer match the records.</source>
        <extracomment>after the sentence of how many paragraphs were changed</extracomment>
        <translation>
            <numerusform> %n number on yellow ground no longer matches the records.</numerusform>
            <numerusform> %n numbers on yellow ground no longer match the records.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is still to be chosen at the left.</source>
        <translation>“%1” is still to be chosen at the left.</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>The paper is being made…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Stopped: the paper was not made.</source>
        <translation>Stopped: the paper was not made.</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>Make the paper</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as PDF for the &amp;archive (PDF/A)…</source>
        <translation>Save as PDF for the &amp;archive (PDF/A)…</translation>
    </message>
    <message>
        <source>Save for &amp;Word…</source>
        <translation>Save for &amp;Word…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Open in a &amp;window of its own</translation>
    </message>
    <message>
        <source>&amp;Check the figures of a text…</source>
        <translation>&amp;Check the figures of a text…</translation>
    </message>
    <message>
        <source>Check a text</source>
        <translation>Check a text</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Report centre</source>
        <translation>Report centre</translation>
    </message>
</context>
<context>
    <name>touyan::ReportsTab</name>
    <message>
        <source>Monthly reports</source>
        <translation>Monthly reports</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: not reported</translation>
    </message>
</context>
<context>
    <name>touyan::ReservePopup</name>
    <message numerus="yes">
        <source>Make %n candidate(s)</source>
        <translation>
            <numerusform>Make %n candidate</numerusform>
            <numerusform>Make %n candidates</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the reserve</source>
        <translation>Find in the reserve</translation>
    </message>
    <message>
        <source>Projects in reserve</source>
        <translation>Projects in reserve</translation>
    </message>
    <message>
        <source>Add from the reserve</source>
        <translation>Add from the reserve</translation>
    </message>
</context>
<context>
    <name>touyan::ReturnQuestion</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Take back “%1”?</source>
        <translation>Take back “%1”?</translation>
    </message>
    <message>
        <source>Do “%1” again?</source>
        <translation>Do “%1” again?</translation>
    </message>
    <message>
        <source>&amp;Reason; it is kept with the step</source>
        <translation>&amp;Reason; it is kept with the step</translation>
    </message>
    <message>
        <source>&amp;Reason, if there is one; it is kept with the step</source>
        <translation>&amp;Reason, if there is one; it is kept with the step</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Take back</translation>
    </message>
    <message>
        <source>&amp;Do again</source>
        <translation>&amp;Do again</translation>
    </message>
</context>
<context>
    <name>touyan::ReviewPage</name>
    <message>
        <source>Print the record of the &amp;draw…</source>
        <translation>Print the record of the &amp;draw…</translation>
    </message>
    <message>
        <source>Print the &amp;summary…</source>
        <translation>Print the &amp;summary…</translation>
    </message>
    <message>
        <source>&amp;Remove the round</source>
        <translation>&amp;Remove the round</translation>
    </message>
    <message>
        <source>Removes a round that has no scores, with criteria and panel</source>
        <translation>Removes a round that has no scores, with criteria and panel</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Part of the review</source>
        <translation>Part of the review</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>New round</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Scoring sheets</source>
        <translation>Scoring sheets</translation>
    </message>
    <message>
        <source>Nobody is drawn yet. The panel&apos;s sheets are typed in or collected here, and the ranking follows from them.</source>
        <translation>Nobody is drawn yet. The panel&apos;s sheets are typed in or collected here, and the ranking follows from them.</translation>
    </message>
    <message>
        <source>To the set-up</source>
        <translation>To the set-up</translation>
    </message>
    <message>
        <source>Expert review of %1</source>
        <translation>Expert review of %1</translation>
    </message>
    <message>
        <source>The panel is not drawn yet.</source>
        <translation>The panel is not drawn yet.</translation>
    </message>
    <message>
        <source>The list of %1 has no review yet. A round takes over the criteria of the last one; then its panel is drawn.</source>
        <translation>The list of %1 has no review yet. A round takes over the criteria of the last one; then its panel is drawn.</translation>
    </message>
    <message>
        <source>There is no list for %1 yet, and so nothing to review.</source>
        <translation>There is no list for %1 yet, and so nothing to review.</translation>
    </message>
    <message>
        <source>Set up a round of review</source>
        <translation>Set up a round of review</translation>
    </message>
</context>
<context>
    <name>touyan::ReviewState</name>
    <message>
        <source>The year has no list yet.</source>
        <translation>The year has no list yet.</translation>
    </message>
    <message>
        <source>Only a round without scores can be removed.</source>
        <translation>Only a round without scores can be removed.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>A recusal needs a reason.</source>
        <translation>A recusal needs a reason.</translation>
    </message>
    <message>
        <source>%1 is recused from “%2” already.</source>
        <translation>%1 is recused from “%2” already.</translation>
    </message>
    <message>
        <source>Recuse %1 from “%2”</source>
        <extracomment>1: the expert, 2: the project</extracomment>
        <translation>Recuse %1 from “%2”</translation>
    </message>
    <message>
        <source>Add the recusals that are missing</source>
        <translation>Add the recusals that are missing</translation>
    </message>
</context>
<context>
    <name>touyan::RevisionDialog</name>
    <message>
        <source>Revision of the list of %1</source>
        <translation>Revision of the list of %1</translation>
    </message>
    <message>
        <source>Kind of revision</source>
        <translation>Kind of revision</translation>
    </message>
    <message>
        <source>&amp;Make the revision</source>
        <translation>&amp;Make the revision</translation>
    </message>
    <message>
        <source>Only a list that was issued and is not closed can be revised.</source>
        <translation>Only a list that was issued and is not closed can be revised.</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>M&amp;eeting</source>
        <translation>M&amp;eeting</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Name or its pinyin initials</source>
        <translation>Name or its pinyin initials</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>As it is; 10,000 yuan</source>
        <translation>As it is; 10,000 yuan</translation>
    </message>
    <message>
        <source>Put o&amp;ff for the year</source>
        <translation>Put o&amp;ff for the year</translation>
    </message>
    <message>
        <source>&amp;Nature</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>Planned &amp;investment</source>
        <translation>Planned &amp;investment</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Support</translation>
    </message>
    <message>
        <source>There is no list for this year.</source>
        <translation>There is no list for this year.</translation>
    </message>
</context>
<context>
    <name>touyan::RollingFlowView</name>
    <message>
        <source>Rolling flow between the years&apos; lists</source>
        <translation>Rolling flow between the years&apos; lists</translation>
    </message>
</context>
<context>
    <name>touyan::RuleModel</name>
    <message>
        <source>Remove the limit on “%1”</source>
        <translation>Remove the limit on “%1”</translation>
    </message>
    <message>
        <source>Remove the order on “%1”</source>
        <translation>Remove the order on “%1”</translation>
    </message>
</context>
<context>
    <name>touyan::ScenePreview</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Pages of a preview; %1 is the page, %2 how many there are</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>touyan::ScoreGridModel</name>
    <message>
        <source>recused</source>
        <translation>recused</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluded</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Does not count: %1</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Not scored yet</translation>
    </message>
    <message>
        <source>Answered with “no”: %1</source>
        <translation>Answered with “no”: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Expert %1</source>
        <translation>Expert %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Sheets that count</source>
        <translation>Sheets that count</translation>
    </message>
</context>
<context>
    <name>touyan::ScoreSheetActions</name>
    <message numerus="yes">
        <source>%n scoring sheet(s) written to %1</source>
        <translation>
            <numerusform>%n scoring sheet written to %1</numerusform>
            <numerusform>%n scoring sheets written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n workbook(s)</source>
        <translation>
            <numerusform>&amp;Take over %n workbook</numerusform>
            <numerusform>&amp;Take over %n workbooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scoring sheet(s) taken over</source>
        <translation>
            <numerusform>%n scoring sheet taken over</numerusform>
            <numerusform>%n scoring sheets taken over</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write the scoring sheets…</source>
        <translation>&amp;Write the scoring sheets…</translation>
    </message>
    <message>
        <source>&amp;Collect scoring sheets…</source>
        <translation>&amp;Collect scoring sheets…</translation>
    </message>
    <message>
        <source>Writes one workbook per expert to be filled in</source>
        <translation>Writes one workbook per expert to be filled in</translation>
    </message>
    <message>
        <source>Reads the workbooks that experts handed back</source>
        <translation>Reads the workbooks that experts handed back</translation>
    </message>
    <message>
        <source>Folder for the scoring sheets</source>
        <translation>Folder for the scoring sheets</translation>
    </message>
    <message>
        <source>Scoring sheets that came back</source>
        <translation>Scoring sheets that came back</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Without a sheet, because they may score none of the projects: %1</source>
        <translation>Without a sheet, because they may score none of the projects: %1</translation>
    </message>
    <message>
        <source>Collect scoring sheets</source>
        <translation>Collect scoring sheets</translation>
    </message>
    <message>
        <source>&amp;Replace scores that are there already</source>
        <translation>&amp;Replace scores that are there already</translation>
    </message>
    <message>
        <source>%1 of %2 workbooks can be taken over. A workbook with a fault is left out as a whole; the others are not affected.</source>
        <translation>%1 of %2 workbooks can be taken over. A workbook with a fault is left out as a whole; the others are not affected.</translation>
    </message>
</context>
<context>
    <name>touyan::ScoresPane</name>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>recused</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluded</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>not scored</translation>
    </message>
    <message>
        <source>Put a substitute in</source>
        <translation>Put a substitute in</translation>
    </message>
    <message>
        <source>Weight · full marks</source>
        <translation>Weight · full marks</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>“%1” takes points from 0 to %2.</source>
        <translation>“%1” takes points from 0 to %2.</translation>
    </message>
    <message>
        <source>Scores by project and expert</source>
        <translation>Scores by project and expert</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Scores by criterion</source>
        <translation>Scores by criterion</translation>
    </message>
    <message>
        <source>Why the scores of this expert do not count</source>
        <translation>Why the scores of this expert do not count</translation>
    </message>
    <message>
        <source>Reason of the exclusion</source>
        <translation>Reason of the exclusion</translation>
    </message>
    <message>
        <source>The next in the order of the lots takes a seat in place of an expert who cannot come</source>
        <translation>The next in the order of the lots takes a seat in place of an expert who cannot come</translation>
    </message>
    <message>
        <source>Excluding an expert</source>
        <translation>Excluding an expert</translation>
    </message>
    <message>
        <source>An exclusion needs a reason.</source>
        <translation>An exclusion needs a reason.</translation>
    </message>
    <message>
        <source>Expert %1 · %2</source>
        <translation>Expert %1 · %2</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Exclude expert %1</source>
        <translation>Exclude expert %1</translation>
    </message>
</context>
<context>
    <name>touyan::ScreeningDetail</name>
    <message numerus="yes">
        <source>Answers and verdict are given to all %n chosen project(s).</source>
        <translation>
            <numerusform>Answers and verdict are given to the %n chosen project.</numerusform>
            <numerusform>Answers and verdict are given to all %n chosen projects.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason in your own words; goes into the letter</source>
        <translation>Reason in your own words; goes into the letter</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>Reason of the verdict</translation>
    </message>
    <message>
        <source>&amp;Pass</source>
        <translation>&amp;Pass</translation>
    </message>
    <message>
        <source>To be &amp;supplemented</source>
        <translation>To be &amp;supplemented</translation>
    </message>
    <message>
        <source>&amp;Fail</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Re&amp;open</translation>
    </message>
    <message>
        <source>total investment %1 (10,000 yuan)</source>
        <translation>total investment %1 (10,000 yuan)</translation>
    </message>
    <message>
        <source>The checks suggest: %1</source>
        <translation>The checks suggest: %1</translation>
    </message>
    <message>
        <source>Your verdict: %1</source>
        <translation>Your verdict: %1</translation>
    </message>
</context>
<context>
    <name>touyan::ScreeningDialog</name>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>&amp;Accept all suggestions</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>&amp;Letters…</translation>
    </message>
    <message>
        <source>Screening of the list of %1</source>
        <translation>Screening of the list of %1</translation>
    </message>
    <message>
        <source>No project applies for the list of %1.</source>
        <translation>No project applies for the list of %1.</translation>
    </message>
    <message>
        <source>Part of the screening</source>
        <translation>Part of the screening</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Questions of the office</source>
        <translation>Questions of the office</translation>
    </message>
    <message>
        <source>Gives every project without a verdict the one that its checks suggest</source>
        <translation>Gives every project without a verdict the one that its checks suggest</translation>
    </message>
    <message>
        <source>Screening of %1</source>
        <translation>Screening of %1</translation>
    </message>
    <message>
        <source>Supplement un&amp;til</source>
        <translation>Supplement un&amp;til</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>letters to supplement</source>
        <translation>letters to supplement</translation>
    </message>
</context>
<context>
    <name>touyan::ScreeningModel</name>
    <message>
        <source>Suggested</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Undertaking organisation</source>
        <translation>Undertaking organisation</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
</context>
<context>
    <name>touyan::ScreeningQuestions</name>
    <message numerus="yes">
        <source>%n answer(s) to “%1” go with the question.</source>
        <translation>
            <numerusform>%n answer to “%1” goes with the question.</numerusform>
            <numerusform>%n answers to “%1” go with the question.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a &amp;question</source>
        <translation>Add a &amp;question</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Questions of the office</source>
        <translation>Questions of the office</translation>
    </message>
    <message>
        <source>Asked of every candidate beside the computed checks; “yes” is the answer that passes. What is to be handed in goes into the letter when the answer is no.</source>
        <translation>Asked of every candidate beside the computed checks; “yes” is the answer that passes. What is to be handed in goes into the letter when the answer is no.</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>Remove a question</translation>
    </message>
</context>
<context>
    <name>touyan::ScreeningRow</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>To hand in: %1</source>
        <translation>To hand in: %1</translation>
    </message>
</context>
<context>
    <name>touyan::SearchBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Find in the document</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>touyan::SeatModel</name>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>Recusals</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
</context>
<context>
    <name>touyan::SelectionHeader</name>
    <message>
        <source>Shown as</source>
        <translation>Shown as</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>touyan::SelectionPage</name>
    <message numerus="yes">
        <source>Why are %n project(s) put off?</source>
        <translation>
            <numerusform>Why is %n project put off?</numerusform>
            <numerusform>Why are %n projects put off?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %n project(s) taken off?</source>
        <translation>
            <numerusform>Why is %n project taken off?</numerusform>
            <numerusform>Why are %n projects taken off?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The experts voted down some of %n project(s). Why are they put on the list?</source>
        <translation>
            <numerusform>The experts voted down %n project. Why is it put on the list?</numerusform>
            <numerusform>The experts voted down some of %n projects. Why are they put on the list?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Move to</translation>
    </message>
    <message>
        <source>Candidates…</source>
        <translation>Candidates…</translation>
    </message>
    <message>
        <source>Carry over…</source>
        <translation>Carry over…</translation>
    </message>
    <message>
        <source>Screening…</source>
        <translation>Screening…</translation>
    </message>
    <message>
        <source>Optimise…</source>
        <translation>Optimise…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>What differs from the list of the year before</source>
        <translation>What differs from the list of the year before</translation>
    </message>
    <message>
        <source>Decisions…</source>
        <translation>Decisions…</translation>
    </message>
    <message>
        <source>What the meeting decided on each project</source>
        <translation>What the meeting decided on each project</translation>
    </message>
    <message>
        <source>Objections…</source>
        <translation>Objections…</translation>
    </message>
    <message>
        <source>What was objected while the list is public</source>
        <translation>What was objected while the list is public</translation>
    </message>
    <message>
        <source>Revision…</source>
        <translation>Revision…</translation>
    </message>
    <message>
        <source>Add, take off or amend a project of the issued list</source>
        <translation>Add, take off or amend a project of the issued list</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Next step…</translation>
    </message>
    <message>
        <source>Give a &amp;reason…</source>
        <translation>Give a &amp;reason…</translation>
    </message>
    <message>
        <source>&amp;Support and plan…</source>
        <translation>&amp;Support and plan…</translation>
    </message>
    <message>
        <source>&amp;Leave to the proposals</source>
        <translation>&amp;Leave to the proposals</translation>
    </message>
    <message>
        <source>Proposals may move the project again: nobody insists on its place.</source>
        <translation>Proposals may move the project again: nobody insists on its place.</translation>
    </message>
    <message>
        <source>&amp;Open the project</source>
        <translation>&amp;Open the project</translation>
    </message>
    <message>
        <source>Selection of key projects of %1</source>
        <translation>Selection of key projects of %1</translation>
    </message>
    <message>
        <source>There is no list for %1 yet. The selection begins with it: projects are carried over, candidates proposed, reviewed and chosen.</source>
        <translation>There is no list for %1 yet. The selection begins with it: projects are carried over, candidates proposed, reviewed and chosen.</translation>
    </message>
    <message>
        <source>Make the list of %1</source>
        <translation>Make the list of %1</translation>
    </message>
    <message>
        <source>Make projects from the reserve candidates.</source>
        <translation>Make projects from the reserve candidates.</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <translation>To “%1”</translation>
    </message>
    <message>
        <source>Every project in reserve is on the list.</source>
        <translation>Every project in reserve is on the list.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>1: column of the board, 2: why nothing can be moved there</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The filter hides these projects.</source>
        <translation>The filter hides these projects.</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Give a reason</translation>
    </message>
    <message>
        <source>The experts voted “%1” down. Why is it put on the list?</source>
        <translation>The experts voted “%1” down. Why is it put on the list?</translation>
    </message>
    <message>
        <source>Why is “%1” put off?</source>
        <translation>Why is “%1” put off?</translation>
    </message>
    <message>
        <source>Why is “%1” taken off?</source>
        <translation>Why is “%1” taken off?</translation>
    </message>
    <message>
        <source>Why is “%1” in “%2”?</source>
        <translation>Why is “%1” in “%2”?</translation>
    </message>
</context>
<context>
    <name>touyan::SettingsDialog</name>
    <message>
        <source>10 / 20 percentage points</source>
        <translation>10 / 20 percentage points</translation>
    </message>
    <message>
        <source>10 / 30 percentage points</source>
        <translation>10 / 30 percentage points</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Part of the settings</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>&amp;Your name in the journal</source>
        <translation>&amp;Your name in the journal</translation>
    </message>
    <message>
        <source>Own values</source>
        <translation>Own values</translation>
    </message>
    <message>
        <source>&amp;Preset for lights</source>
        <translation>&amp;Preset for lights</translation>
    </message>
    <message>
        <source> percentage points</source>
        <translation> percentage points</translation>
    </message>
    <message>
        <source>Yellow from a lag of</source>
        <translation>Yellow from a lag of</translation>
    </message>
    <message>
        <source>Red above a lag of</source>
        <translation>Red above a lag of</translation>
    </message>
    <message>
        <source>Yellow when a milestone is overdue by more than</source>
        <translation>Yellow when a milestone is overdue by more than</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Yellow without a report for</source>
        <translation>Yellow without a report for</translation>
    </message>
    <message>
        <source> months</source>
        <translation> months</translation>
    </message>
    <message>
        <source>Red when the start is overdue by</source>
        <translation>Red when the start is overdue by</translation>
    </message>
    <message>
        <source>Red must not begin before yellow: raise the second value.</source>
        <translation>Red must not begin before yellow: raise the second value.</translation>
    </message>
    <message>
        <source>Change the thresholds of the lights</source>
        <translation>Change the thresholds of the lights</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Change the settings</translation>
    </message>
</context>
<context>
    <name>touyan::SetupPane</name>
    <message>
        <source>Edit “%1”: %2</source>
        <translation>Edit “%1”: %2</translation>
    </message>
    <message>
        <source>New criterion…</source>
        <translation>New criterion…</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>The weights of the scored criteria add up to 100%.</source>
        <translation>The weights of the scored criteria add up to 100%.</translation>
    </message>
    <message>
        <source>Remove criterion</source>
        <translation>Remove criterion</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Sum of the weights: %1</source>
        <translation>Sum of the weights: %1</translation>
    </message>
</context>
<context>
    <name>touyan::SeverityBars</name>
    <message>
        <source>%1: %2 points, stricter than the others</source>
        <translation>%1: %2 points, stricter than the others</translation>
    </message>
    <message>
        <source>%1: %2 points, more lenient than the others</source>
        <translation>%1: %2 points, more lenient than the others</translation>
    </message>
</context>
<context>
    <name>touyan::SnapshotBar</name>
    <message numerus="yes">
        <source>All parts from the file as of %1; %n change(s) since</source>
        <translation>
            <numerusform>All parts from the file as of %1; %n change since</numerusform>
            <numerusform>All parts from the file as of %1; %n changes since</numerusform>
        </translation>
    </message>
    <message>
        <source>What moved since</source>
        <translation>What moved since</translation>
    </message>
    <message>
        <source>New snapshot</source>
        <translation>New snapshot</translation>
    </message>
    <message>
        <source>Opens the correction sheet to the pack</source>
        <translation>Opens the correction sheet to the pack</translation>
    </message>
    <message>
        <source>Makes the pack from the file as it is now</source>
        <translation>Makes the pack from the file as it is now</translation>
    </message>
    <message>
        <source>All parts from the file as of %1</source>
        <translation>All parts from the file as of %1</translation>
    </message>
    <message numerus="yes">
        <source>. The pack printed or saved with the state of %1 is out of date: %n change(s) since.</source>
        <extracomment>after another sentence; 1: a moment</extracomment>
        <translation>
            <numerusform>. The pack printed or saved with the state of %1 is out of date: %n change since.</numerusform>
            <numerusform>. The pack printed or saved with the state of %1 is out of date: %n changes since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touyan::SourceWindow</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Stated</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Decisions due</source>
        <translation>Decisions due</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
</context>
<context>
    <name>touyan::StateSteps</name>
    <message>
        <source>State of the list: %1</source>
        <translation>State of the list: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>1: number of the step, 2: state of the list</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Click to see all steps and revisions</source>
        <translation>Click to see all steps and revisions</translation>
    </message>
</context>
<context>
    <name>touyan::StatusBar</name>
    <message numerus="yes">
        <source>%n value(s) not saved</source>
        <translation>
            <numerusform>%n value not saved</numerusform>
            <numerusform>%n values not saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing %1 of %2 projects</source>
        <translation>Showing %1 of %2 projects</translation>
    </message>
    <message>
        <source>%1 (by their plans: no list of %2)</source>
        <extracomment>%1 says how many projects are shown, %2 is a year</extracomment>
        <translation>%1 (by their plans: no list of %2)</translation>
    </message>
    <message>
        <source>Total investment ¥%1 × 100M</source>
        <translation>Total investment ¥%1 × 100M</translation>
    </message>
    <message>
        <source>Planned this year ¥%1 × 100M</source>
        <translation>Planned this year ¥%1 × 100M</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>Backed up %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>The fields marked in red say why. Escape brings back what is stored.</source>
        <translation>The fields marked in red say why. Escape brings back what is stored.</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>Every change is in the file as soon as it is made.</source>
        <translation>Every change is in the file as soon as it is made.</translation>
    </message>
</context>
<context>
    <name>touyan::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>touyan::StepDialog</name>
    <message>
        <source>State of the list of %1</source>
        <translation>State of the list of %1</translation>
    </message>
    <message>
        <source>Step to take</source>
        <translation>Step to take</translation>
    </message>
    <message>
        <source>What is missing and what happens</source>
        <translation>What is missing and what happens</translation>
    </message>
    <message>
        <source>&amp;Take the step</source>
        <translation>&amp;Take the step</translation>
    </message>
    <message>
        <source>The year is closed: its list stays as it is.</source>
        <translation>The year is closed: its list stays as it is.</translation>
    </message>
    <message>
        <source>There is no list of %1 yet.</source>
        <translation>There is no list of %1 yet.</translation>
    </message>
    <message>
        <source>Screen the candidates…</source>
        <translation>Screen the candidates…</translation>
    </message>
    <message>
        <source>Go to the expert review</source>
        <translation>Go to the expert review</translation>
    </message>
    <message>
        <source>Decide project by project…</source>
        <translation>Decide project by project…</translation>
    </message>
    <message>
        <source>Objections…</source>
        <translation>Objections…</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Back to: %1</translation>
    </message>
    <message>
        <source>On to: %1</source>
        <translation>On to: %1</translation>
    </message>
    <message>
        <source>The meeting &amp;agreed to all on the list that have no decision yet</source>
        <translation>The meeting &amp;agreed to all on the list that have no decision yet</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>&amp;Public from</source>
        <translation>&amp;Public from</translation>
    </message>
    <message>
        <source>&amp;Working days</source>
        <translation>&amp;Working days</translation>
    </message>
    <message>
        <source>Document &amp;number</source>
        <translation>Document &amp;number</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>&amp;Issued on</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>This has to be settled first.</source>
        <translation>This has to be settled first.</translation>
    </message>
    <message>
        <source>A reason is enough to go on all the same.</source>
        <translation>A reason is enough to go on all the same.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>1: finding, 2: what it means</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A step back needs a reason.</source>
        <translation>A step back needs a reason.</translation>
    </message>
    <message>
        <source>Nothing is missing for this step.</source>
        <translation>Nothing is missing for this step.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>First settle what is marked with ⊗ above: a reason does not replace it.</source>
        <translation>First settle what is marked with ⊗ above: a reason does not replace it.</translation>
    </message>
</context>
<context>
    <name>touyan::TableView</name>
    <message>
        <source>Fit column widths</source>
        <translation>Fit column widths</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy with column &amp;titles</source>
        <translation>Copy with column &amp;titles</translation>
    </message>
</context>
<context>
    <name>touyan::TargetsCard</name>
    <message>
        <source>not entered</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>actual / target of %1; line: least, band: range</source>
        <extracomment>1: the year the targets are for</extracomment>
        <translation>actual / target of %1; line: least, band: range</translation>
    </message>
    <message>
        <source>actual / target (of which year); line: least, band: range</source>
        <translation>actual / target (of which year); line: least, band: range</translation>
    </message>
    <message>
        <source>Targets of the plan</source>
        <translation>Targets of the plan</translation>
    </message>
</context>
<context>
    <name>touyan::TemplateBar</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Keeps the wording below in the chosen template</source>
        <translation>Keeps the wording below in the chosen template</translation>
    </message>
    <message>
        <source>More for templates</source>
        <translation>More for templates</translation>
    </message>
    <message>
        <source>Save as a new template…</source>
        <translation>Save as a new template…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>Delete the template</translation>
    </message>
    <message>
        <source>Template of the office</source>
        <translation>Template of the office</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>None: as the program words it</source>
        <translation>None: as the program words it</translation>
    </message>
    <message>
        <source>Change the template “%1”</source>
        <translation>Change the template “%1”</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Template %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Rename the template “%1”</source>
        <translation>Rename the template “%1”</translation>
    </message>
    <message>
        <source>Create the template “%1”</source>
        <translation>Create the template “%1”</translation>
    </message>
    <message>
        <source>Delete the template “%1”</source>
        <translation>Delete the template “%1”</translation>
    </message>
</context>
<context>
    <name>touyan::ThumbnailList</name>
    <message>
        <source>Thumbnails of the pages</source>
        <translation>Thumbnails of the pages</translation>
    </message>
</context>
<context>
    <name>touyan::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>touyan::TimelineControls</name>
    <message>
        <source>Yr</source>
        <translation>Yr</translation>
    </message>
    <message>
        <source>Qtr</source>
        <translation>Qtr</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Wk</source>
        <translation>Wk</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>By &amp;start</source>
        <translation>By &amp;start</translation>
    </message>
    <message>
        <source>By &amp;finish</source>
        <translation>By &amp;finish</translation>
    </message>
    <message>
        <source>Most &amp;behind first</source>
        <translation>Most &amp;behind first</translation>
    </message>
    <message>
        <source>By &amp;code</source>
        <translation>By &amp;code</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>&amp;Milestones</translation>
    </message>
    <message>
        <source>Lines between &amp;dependent milestones</source>
        <translation>Lines between &amp;dependent milestones</translation>
    </message>
    <message>
        <source>&amp;Forecast finish</source>
        <translation>&amp;Forecast finish</translation>
    </message>
    <message>
        <source>&amp;Lateness</source>
        <translation>&amp;Lateness</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Not grouped</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>Scale of the time axis</source>
        <translation>Scale of the time axis</translation>
    </message>
    <message>
        <source>The plan that the bars are held against</source>
        <translation>The plan that the bars are held against</translation>
    </message>
    <message>
        <source>The plan as it &amp;stands</source>
        <translation>The plan as it &amp;stands</translation>
    </message>
    <message>
        <source>As the year&apos;s list was &amp;issued</source>
        <translation>As the year&apos;s list was &amp;issued</translation>
    </message>
    <message>
        <source>As on an earlier &amp;day…</source>
        <translation>As on an earlier &amp;day…</translation>
    </message>
    <message>
        <source>&amp;No baseline</source>
        <translation>&amp;No baseline</translation>
    </message>
    <message>
        <source>Baseline: issued list</source>
        <translation>Baseline: issued list</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Baseline: %1</translation>
    </message>
    <message>
        <source>Baseline: not issued yet</source>
        <translation>Baseline: not issued yet</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Order</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
</context>
<context>
    <name>touyan::TimelineExportDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;t to the paper</source>
        <translation>Fi&amp;t to the paper</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>&amp;Open all groups</translation>
    </message>
    <message>
        <source>Print or save the timeline</source>
        <translation>Print or save the timeline</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>As on the screen</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>The year %1</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>O&amp;rientation</source>
        <translation>O&amp;rientation</translation>
    </message>
    <message>
        <source>Pages side by &amp;side</source>
        <translation>Pages side by &amp;side</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Days</translation>
    </message>
    <message>
        <source>One picture, as high as its rows need.</source>
        <translation>One picture, as high as its rows need.</translation>
    </message>
</context>
<context>
    <name>touyan::TimelineOverview</name>
    <message numerus="yes">
        <source>Overview: %n project(s)</source>
        <translation>
            <numerusform>Overview: %n project</numerusform>
            <numerusform>Overview: %n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>All projects; click to go there</source>
        <translation>All projects; click to go there</translation>
    </message>
    <message>
        <source>Overview of the timeline</source>
        <translation>Overview of the timeline</translation>
    </message>
</context>
<context>
    <name>touyan::TimelinePage</name>
    <message numerus="yes">
        <source>%n milestone(s) of “%1” lie outside its days now.</source>
        <translation>
            <numerusform>%n milestone of “%1” lies outside its days now.</numerusform>
            <numerusform>%n milestones of “%1” lie outside their project&apos;s days now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>All days in the window</source>
        <translation>All days in the window</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Timeline as &amp;PDF…</source>
        <translation>Timeline as &amp;PDF…</translation>
    </message>
    <message>
        <source>Timeline as &amp;SVG…</source>
        <translation>Timeline as &amp;SVG…</translation>
    </message>
    <message>
        <source>Timeline as P&amp;NG…</source>
        <translation>Timeline as P&amp;NG…</translation>
    </message>
    <message>
        <source>%1 Until then bars are held against the plan as it stands.</source>
        <extracomment>%1 is a sentence that says why there is no baseline</extracomment>
        <translation>%1 Until then bars are held against the plan as it stands.</translation>
    </message>
    <message>
        <source>&amp;Open details</source>
        <translation>&amp;Open details</translation>
    </message>
    <message>
        <source>Show the &amp;whole project</source>
        <translation>Show the &amp;whole project</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>&amp;Collapse all groups</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>&amp;Expand all groups</translation>
    </message>
    <message>
        <source>Timeline of the key projects of %1</source>
        <translation>Timeline of the key projects of %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Save the timeline</translation>
    </message>
    <message>
        <source>The timeline was saved as %1.</source>
        <translation>The timeline was saved as %1.</translation>
    </message>
</context>
<context>
    <name>touyan::TimelineView</name>
    <message numerus="yes">
        <source>%n milestone(s) would lie outside</source>
        <translation>
            <numerusform>%n milestone would lie outside</numerusform>
            <numerusform>%n milestones would lie outside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open milestone(s) move along; Shift: they stay</source>
        <translation>
            <numerusform>%n open milestone moves along; Shift: it stays</numerusform>
            <numerusform>%n open milestones move along; Shift: they stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open milestone(s) stay</source>
        <translation>
            <numerusform>%n open milestone stays</numerusform>
            <numerusform>%n open milestones stay</numerusform>
        </translation>
    </message>
    <message>
        <source>No project matches the filters.</source>
        <translation>No project matches the filters.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Finished: it cannot be dragged</source>
        <translation>Finished: it cannot be dragged</translation>
    </message>
    <message>
        <source>Started on %1: only its finish can be dragged</source>
        <translation>Started on %1: only its finish can be dragged</translation>
    </message>
    <message>
        <source>the project ends that day, too</source>
        <translation>the project ends that day, too</translation>
    </message>
    <message>
        <source>the project ends that day; Shift: end it later</source>
        <translation>the project ends that day; Shift: end it later</translation>
    </message>
    <message>
        <source>the project starts that day</source>
        <translation>the project starts that day</translation>
    </message>
    <message>
        <source>the project ends that day</source>
        <translation>the project ends that day</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>How far something is dragged on the timeline; %1 is signed, e.g. +20</extracomment>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>touyan::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>touyan::TopBar</name>
    <message>
        <source>Not judged</source>
        <translation>Not judged</translation>
    </message>
    <message>
        <source>Search projects (characters, pinyin or initials, Ctrl+K)</source>
        <translation>Search projects (characters, pinyin or initials, Ctrl+K)</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>All districts</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>All programmes</translation>
    </message>
    <message>
        <source>All responsible units</source>
        <translation>All responsible units</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>All lights</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Touyan</source>
        <translation>Touyan</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Lights</translation>
    </message>
</context>
<context>
    <name>touyan::TotalsRow</name>
    <message>
        <source>Totals: %1</source>
        <translation>Totals: %1</translation>
    </message>
</context>
<context>
    <name>touyan::UndoAction</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <extracomment>1: what is taken back</extracomment>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>1: what is done again</extracomment>
        <translation>Redo %1</translation>
    </message>
    <message>
        <source>Something else was done meanwhile, so this was not taken back: %1</source>
        <extracomment>1: a change in words</extracomment>
        <translation>Something else was done meanwhile, so this was not taken back: %1</translation>
    </message>
    <message>
        <source>Something else was done meanwhile, so this was not done again: %1</source>
        <translation>Something else was done meanwhile, so this was not done again: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
</context>
<context>
    <name>touyan::VerdictDialog</name>
    <message numerus="yes">
        <source>%n chosen:</source>
        <translation>
            <numerusform>%n chosen:</numerusform>
            <numerusform>%n chosen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) on the list have no decision: it cannot become public.</source>
        <translation>
            <numerusform>%n project on the list has no decision: it cannot become public.</numerusform>
            <numerusform>%n projects on the list have no decision: it cannot become public.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have no decision: they will not be listed.</source>
        <translation>
            <numerusform>%n candidate has no decision: it will not be listed.</numerusform>
            <numerusform>%n candidates have no decision: they will not be listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) did not pass the screening and cannot be approved: nothing was decided on them.</source>
        <translation>
            <numerusform>%n project did not pass the screening and cannot be approved: nothing was decided on it.</numerusform>
            <numerusform>%n projects did not pass the screening and cannot be approved: nothing was decided on them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Search projects</translation>
    </message>
    <message>
        <source>Decisions of the meeting on the list of %1</source>
        <translation>Decisions of the meeting on the list of %1</translation>
    </message>
    <message>
        <source>There is no list of %1 yet.</source>
        <translation>There is no list of %1 yet.</translation>
    </message>
    <message>
        <source>Entries shown</source>
        <translation>Entries shown</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Entries and decisions</source>
        <translation>Entries and decisions</translation>
    </message>
    <message>
        <source>Reason; needed unless approved</source>
        <translation>Reason; needed unless approved</translation>
    </message>
    <message>
        <source>Reason for the chosen projects</source>
        <translation>Reason for the chosen projects</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approve</translation>
    </message>
    <message>
        <source>&amp;Defer</source>
        <translation>&amp;Defer</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Refuse</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Take &amp;back</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>Record the decisions</source>
        <translation>Record the decisions</translation>
    </message>
    <message>
        <source>Choose projects:</source>
        <translation>Choose projects:</translation>
    </message>
    <message>
        <source>To be listed: %1 of %2</source>
        <translation>To be listed: %1 of %2</translation>
    </message>
    <message>
        <source>To be listed: %1</source>
        <translation>To be listed: %1</translation>
    </message>
    <message>
        <source>total investment %1</source>
        <translation>total investment %1</translation>
    </message>
    <message>
        <source>support %1 of %2</source>
        <translation>support %1 of %2</translation>
    </message>
    <message>
        <source>support %1</source>
        <translation>support %1</translation>
    </message>
    <message>
        <source>(10,000 yuan)</source>
        <translation>(10,000 yuan)</translation>
    </message>
    <message>
        <source>More than the quota allows.</source>
        <translation>More than the quota allows.</translation>
    </message>
    <message>
        <source>More than the budget allows.</source>
        <translation>More than the budget allows.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Everything is decided.</translation>
    </message>
</context>
<context>
    <name>touyan::VerdictModel</name>
    <message>
        <source>Say why</source>
        <translation>Say why</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Undertaker</source>
        <translation>Undertaker</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>touyan::Welcome</name>
    <message>
        <source>Welcome to Touyan</source>
        <translation>Welcome to Touyan</translation>
    </message>
    <message>
        <source>Open the example portfolio</source>
        <translation>Open the example portfolio</translation>
    </message>
    <message>
        <source>About 120 invented projects to try everything with</source>
        <translation>About 120 invented projects to try everything with</translation>
    </message>
    <message>
        <source>Enter the first project</source>
        <translation>Enter the first project</translation>
    </message>
    <message>
        <source>Begin the office&apos;s own database here</source>
        <translation>Begin the office&apos;s own database here</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>New database…</translation>
    </message>
    <message>
        <source>With the plan&apos;s catalogue, ready for the first project</source>
        <translation>With the plan&apos;s catalogue, ready for the first project</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>Open a database…</translation>
    </message>
    <message>
        <source>A .touyan file of the office or a colleague</source>
        <translation>A .touyan file of the office or a colleague</translation>
    </message>
    <message>
        <source>This database holds the plan&apos;s catalogue and no project yet.</source>
        <translation>This database holds the plan&apos;s catalogue and no project yet.</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>No database is open.</translation>
    </message>
</context>
<context>
    <name>touyan::WordingPane</name>
    <message>
        <source>Titles and widths of the columns</source>
        <translation>Titles and widths of the columns</translation>
    </message>
    <message>
        <source>The wording typed before has given way.</source>
        <translation>The wording typed before has given way.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>What is changed here is for this year and month, until it is saved in the template “%1”.</source>
        <translation>What is changed here is for this year and month, until it is saved in the template “%1”.</translation>
    </message>
    <message>
        <source>What is typed here is for this year and month. To use it again, save it as a template.</source>
        <translation>What is typed here is for this year and month. To use it again, save it as a template.</translation>
    </message>
    <message>
        <source> %1 in it are filled with the time that the paper tells of.</source>
        <extracomment>after a sentence; 1: {年份} {月份} {期间}</extracomment>
        <translation> %1 in it are filled with the time that the paper tells of.</translation>
    </message>
</context>
<context>
    <name>touyan::Workspace</name>
    <message>
        <source>The value does not fit “%1”.</source>
        <translation>The value does not fit “%1”.</translation>
    </message>
    <message>
        <source>Edit %1 “%2”: %3</source>
        <extracomment>1: kind of record, 2: its name, 3: the field</extracomment>
        <translation>Edit %1 “%2”: %3</translation>
    </message>
</context>
<context>
    <name>touyan::YearPlayer</name>
    <message>
        <source>Year on the map</source>
        <translation>Year on the map</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>Play the years</translation>
    </message>
</context>
<context>
    <name>touyan::YearStepper</name>
    <message>
        <source>Year %1</source>
        <extracomment>1: a year</extracomment>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>Previous year (Alt+PageUp)</source>
        <translation>Previous year (Alt+PageUp)</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>Next year (Alt+PageDown)</source>
        <translation>Next year (Alt+PageDown)</translation>
    </message>
</context>
</TS>
