<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>touyan::HistoryTab</name>
    <message numerus="yes">
        <source>%n older change(s) are in the journal.</source>
        <translation>
            <numerusform>%n older change are in the journal.</numerusform>
            <numerusform>%n older changes are in the journal.</numerusform>
        </translation>
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
</context>
<context>
    <name>touyan::SnapshotBar</name>
    <message numerus="yes">
        <source>All parts as of %1; %n change(s) since</source>
        <translation>
            <numerusform>All parts as of %1; %n change since</numerusform>
            <numerusform>All parts as of %1; %n changes since</numerusform>
        </translation>
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
</context>
</TS>
