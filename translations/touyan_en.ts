<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>Written: %1 (%n page(s))</source>
        <translation>
            <numerusform>Written: %1 (%n page)</numerusform>
            <numerusform>Written: %1 (%n pages)</numerusform>
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
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
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
    <name>touyan::MapPage</name>
    <message numerus="yes">
        <source>%n district(s)</source>
        <translation>
            <numerusform>%n district</numerusform>
            <numerusform>%n districts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) of zones that lie in several districts, or without a district, are in no area of the map.</source>
        <translation>
            <numerusform>%n project of zones that lie in several districts, or without a district, are in no area of the map.</numerusform>
            <numerusform>%n projects of zones that lie in several districts, or without a district, are in no area of the map.</numerusform>
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
    <name>touyan::TimelineOverview</name>
    <message numerus="yes">
        <source>Overview: %n project(s)</source>
        <translation>
            <numerusform>Overview: %n project</numerusform>
            <numerusform>Overview: %n projects</numerusform>
        </translation>
    </message>
    </context>
</TS>
