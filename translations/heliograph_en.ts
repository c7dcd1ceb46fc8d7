<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1: %n contact(s)</source>
        <translation>
            <numerusform>%1: %n contact</numerusform>
            <numerusform>%1: %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; “book export” writes all of them.</source>
        <translation>
            <numerusform>… and %n more; “book export” writes all of them.</numerusform>
            <numerusform>… and %n more; “book export” writes all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to %1</source>
        <translation>
            <numerusform>%n contact written to %1</numerusform>
            <numerusform>%n contacts written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 was undone: %n contact(s) removed.</source>
        <translation>
            <numerusform>Import %1 was undone: %n contact removed.</numerusform>
            <numerusform>Import %1 was undone: %n contacts removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Address book “%1” was removed with %n contact(s).</source>
        <translation>
            <numerusform>Address book “%1” was removed with %n contact.</numerusform>
            <numerusform>Address book “%1” was removed with %n contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway keeps %n message(s) and will send them; they stay accepted.</source>
        <translation>
            <numerusform>The gateway keeps %n message and will send it; it stays accepted.</numerusform>
            <numerusform>The gateway keeps %n messages and will send them; they stay accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --report writes all of them into a spreadsheet.</source>
        <translation>
            <numerusform>… and %n more; --report writes all of them into a spreadsheet.</numerusform>
            <numerusform>… and %n more; --report writes all of them into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  with %n part(s): %1</source>
        <translation>
            <numerusform>  with %n part: %1</numerusform>
            <numerusform>  with %n parts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) that are left out had another text.</source>
        <translation>
            <numerusform>%n duplicate that is left out had another text.</numerusform>
            <numerusform>%n duplicates that are left out had another text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) written to %1</source>
        <translation>
            <numerusform>%n document written to %1</numerusform>
            <numerusform>%n documents written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway gave %n message(s) a number that belongs to another message. Ask the gateway before you send them again.</source>
        <translation>
            <numerusform>The gateway gave %n message a number that belongs to another message. Ask the gateway before you send it again.</numerusform>
            <numerusform>The gateway gave %n messages numbers that belong to other messages. Ask the gateway before you send them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) added to the stop list.</source>
        <translation>
            <numerusform>%n number added to the stop list.</numerusform>
            <numerusform>%n numbers added to the stop list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) taken off the stop list.</source>
        <translation>
            <numerusform>%n number taken off the stop list.</numerusform>
            <numerusform>%n numbers taken off the stop list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) written to %1</source>
        <translation>
            <numerusform>%n number written to %1</numerusform>
            <numerusform>%n numbers written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had further numbers in the phone cell; only the first number of a cell was taken. Rows: %1</source>
        <translation>
            <numerusform>%n row had further numbers in the phone cell; only the first number of a cell was taken. Rows: %1</numerusform>
            <numerusform>%n rows had further numbers in the phone cell; only the first number of a cell was taken. Rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::CampaignListModel</name>
    <message numerus="yes">
        <source>%Ln recipients</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ProgressCard</name>
    <message numerus="yes">
        <source>%Ln s left</source>
        <translation>
            <numerusform>%Ln s left</numerusform>
            <numerusform>%Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>about %Ln h left</numerusform>
            <numerusform>about %Ln h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients, nothing handed over yet</source>
        <translation>
            <numerusform>%Ln recipient, nothing handed over yet</numerusform>
            <numerusform>%Ln recipients, nothing handed over yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
</TS>
