<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AgingList</name>
    <message numerus="yes">
        <source>Show %n newer documents</source>
        <translation>
            <numerusform>Show %n newer document</numerusform>
            <numerusform>Show %n newer documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgingPanel</name>
    <message numerus="yes">
        <source>%n open items, %1</source>
        <translation>
            <numerusform>%n open item, %1</numerusform>
            <numerusform>%n open items, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message numerus="yes">
        <source>%n open items</source>
        <translation>
            <numerusform>%n open item</numerusform>
            <numerusform>%n open items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentContent</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::ChipBar</name>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>%n more filter</numerusform>
            <numerusform>%n more filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::Finder</name>
    <message numerus="yes">
        <source>%n found in %1 ms</source>
        <translation>
            <numerusform>%n found in %1 ms</numerusform>
            <numerusform>%n found in %1 ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::ListPane</name>
    <message numerus="yes">
        <source>%Ln selected:  %1</source>
        <translation>
            <numerusform>%Ln selected:  %1</numerusform>
            <numerusform>%Ln selected:  %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duebook::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, %n more</numerusform>
            <numerusform>%1, %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
