<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Account</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountCheck</name>
    <message numerus="yes">
        <source>Senders: %n can be used</source>
        <translation>
            <numerusform>Senders: %n can be used</numerusform>
            <numerusform>Senders: %n can be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignRemoval</name>
    <message numerus="yes">
        <source>Reports are still awaited for %n recipient(s) of this campaign. Remove it when they have come.</source>
        <translation>
            <numerusform>A report is still awaited for %n recipient of this campaign. Remove it when it has come.</numerusform>
            <numerusform>Reports are still awaited for %n recipients of this campaign. Remove it when they have come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n recipient(s) of this campaign nobody knows whether the message was sent, and nobody could find out any more. This has to be agreed to.</source>
        <translation>
            <numerusform>Of %n recipient of this campaign nobody knows whether the message was sent, and nobody could find out any more. This has to be agreed to.</numerusform>
            <numerusform>Of %n recipients of this campaign nobody knows whether the message was sent, and nobody could find out any more. This has to be agreed to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) of this campaign were sent the message within the last day, may have been, or are still to be sent it by the gateway. Removing it has to be agreed to.</source>
        <translation>
            <numerusform>%n recipient of this campaign was sent the message within the last day, may have been, or is still to be sent it by the gateway. Removing it has to be agreed to.</numerusform>
            <numerusform>%n recipients of this campaign were sent the message within the last day, may have been, or are still to be sent it by the gateway. Removing it has to be agreed to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CharacterDoctor</name>
    <message numerus="yes">
        <source>%n character(s) together turn the text into Unicode</source>
        <translation>
            <numerusform>%n character turns the text into Unicode</numerusform>
            <numerusform>%n characters together turn the text into Unicode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %n character(s) less would save the last part</source>
        <translation>
            <numerusform>Then %n character less would save the last part</numerusform>
            <numerusform>Then %n characters less would save the last part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) less would save the last part</source>
        <translation>
            <numerusform>%n character less would save the last part</numerusform>
            <numerusform>%n characters less would save the last part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have nothing in {%1} and will be left out</source>
        <translation>
            <numerusform>%Ln recipient has nothing in {%1} and will be left out</numerusform>
            <numerusform>%Ln recipients have nothing in {%1} and will be left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have nothing in {%1}: nothing is written there</source>
        <translation>
            <numerusform>%Ln recipient has nothing in {%1}: nothing is written there</numerusform>
            <numerusform>%Ln recipients have nothing in {%1}: nothing is written there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have nothing in {%1}: they read “%2”</source>
        <translation>
            <numerusform>%Ln recipient has nothing in {%1}: they read “%2”</numerusform>
            <numerusform>%Ln recipients have nothing in {%1}: they read “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the stop list</source>
        <translation>
            <numerusform>%Ln on the stop list</numerusform>
            <numerusform>%Ln on the stop list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>%Ln invalid</numerusform>
            <numerusform>%Ln invalid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text from “%1” already went to %Ln of them %2</source>
        <translation>
            <numerusform>This text from “%1” already went to %Ln of them %2</numerusform>
            <numerusform>This text from “%1” already went to %Ln of them %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip them, send to the other %Ln</source>
        <translation>
            <numerusform>Skip them, send to the other %Ln</numerusform>
            <numerusform>Skip them, send to the other %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is filled in %Ln rows</source>
        <translation>
            <numerusform>%1 is filled in %Ln row</numerusform>
            <numerusform>%1 is filled in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns aren&apos;t used</source>
        <translation>
            <numerusform>%Ln column isn&apos;t used</numerusform>
            <numerusform>%Ln columns aren&apos;t used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have nothing in “%1”</source>
        <translation>
            <numerusform>%Ln person has nothing in “%1”</numerusform>
            <numerusform>%Ln people have nothing in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a sender of their own</source>
        <translation>
            <numerusform>%Ln row has a sender of their own</numerusform>
            <numerusform>%Ln rows have a sender of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers, looked at again before each message</source>
        <translation>
            <numerusform>%Ln number, looked at again before each message</numerusform>
            <numerusform>%Ln numbers, looked at again before each message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came to the stop list after the import</source>
        <translation>
            <numerusform>%Ln person came to the stop list after the import</numerusform>
            <numerusform>%Ln people came to the stop list after the import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages go out at a time of their own</source>
        <translation>
            <numerusform>%Ln message goes out at a time of its own</numerusform>
            <numerusform>%Ln messages go out at a time of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are more than the limit of %1</source>
        <translation>
            <numerusform>%Ln message is more than the limit of %1</numerusform>
            <numerusform>%Ln messages are more than the limit of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message goes to %Ln people</source>
        <translation>
            <numerusform>The message goes to %Ln person</numerusform>
            <numerusform>The message goes to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: %1</source>
        <translation>
            <numerusform>%Ln left out: %1</numerusform>
            <numerusform>%Ln left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are left out</source>
        <translation>
            <numerusform>%Ln person is left out</numerusform>
            <numerusform>%Ln people are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates have another text</source>
        <translation>
            <numerusform>%Ln duplicate has another text</numerusform>
            <numerusform>%Ln duplicates have another text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln messages</source>
        <translation>
            <numerusform>In %Ln message</numerusform>
            <numerusform>In %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance covers all %Ln parts</source>
        <translation>
            <numerusform>The balance covers the %Ln part</numerusform>
            <numerusform>The balance covers all %Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance covers %1 of %Ln parts</source>
        <translation>
            <numerusform>The balance covers %1 of %Ln part</numerusform>
            <numerusform>The balance covers %1 of %Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln</source>
        <translation>
            <numerusform>Show %Ln</numerusform>
            <numerusform>Show %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %Ln messages for %1</source>
        <translation>
            <numerusform>Schedule %Ln message for %1</numerusform>
            <numerusform>Schedule %Ln messages for %1</numerusform>
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
        <source>Send %Ln messages, %1</source>
        <translation>
            <numerusform>Send %Ln message, %1</numerusform>
            <numerusform>Send %Ln messages, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are missing</source>
        <translation>
            <numerusform>%Ln decision is missing</numerusform>
            <numerusform>%Ln decisions are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may have got this text from “%1” already</source>
        <translation>
            <numerusform>%Ln of them may have got this text from “%1” already</numerusform>
            <numerusform>%Ln of them may have got this text from “%1” already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are still to get this text from “%1”</source>
        <translation>
            <numerusform>%Ln of them is still to get this text from “%1”</numerusform>
            <numerusform>%Ln of them are still to get this text from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it went to %Ln</source>
        <translation>
            <numerusform>it went to %Ln</numerusform>
            <numerusform>it went to %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have got it</source>
        <translation>
            <numerusform>%Ln may have got it</numerusform>
            <numerusform>%Ln may have got it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to get it</source>
        <translation>
            <numerusform>%Ln is still to get it</numerusform>
            <numerusform>%Ln are still to get it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could get this text from “%1” twice: %2</source>
        <translation>
            <numerusform>%Ln of them could get this text from “%1” twice: %2</numerusform>
            <numerusform>%Ln of them could get this text from “%1” twice: %2</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n line(s) written to %1</source>
        <translation>
            <numerusform>%n line written to %1</numerusform>
            <numerusform>%n lines written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out, since they were retried before; --accept-repeats retries them once more.</source>
        <translation>
            <numerusform>%n row stays out, since it was retried before; --accept-repeats retries it once more.</numerusform>
            <numerusform>%n rows stay out, since they were retried before; --accept-repeats retries them once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Campaign %1 “%2” was removed with %n recipient(s).</source>
        <translation>
            <numerusform>Campaign %1 “%2” was removed with %n recipient.</numerusform>
            <numerusform>Campaign %1 “%2” was removed with %n recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message numerus="yes">
        <source>%Ln messages are handed over</source>
        <translation>
            <numerusform>%Ln message is handed over</numerusform>
            <numerusform>%Ln messages are handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait here</source>
        <translation>
            <numerusform>%Ln waits here</numerusform>
            <numerusform>%Ln wait here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are asked again</source>
        <translation>
            <numerusform>%Ln of them is asked again</numerusform>
            <numerusform>%Ln of them are asked again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume sending %Ln</source>
        <translation>
            <numerusform>Resume sending %Ln</numerusform>
            <numerusform>Resume sending %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heliograph was closed while sending %Ln campaigns.</source>
        <translation>
            <numerusform>Heliograph was closed while sending %Ln campaign.</numerusform>
            <numerusform>Heliograph was closed while sending %Ln campaigns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message numerus="yes">
        <source>Asked again with the same number, with %Ln others</source>
        <translation>
            <numerusform>Asked again with the same number, with %Ln other</numerusform>
            <numerusform>Asked again with the same number, with %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed to the gateway with %Ln others</source>
        <translation>
            <numerusform>Handed to the gateway with %Ln other</numerusform>
            <numerusform>Handed to the gateway with %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lifetime</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonePreview</name>
    <message numerus="yes">
        <source>%n part(s), shown as one message</source>
        <translation>
            <numerusform>%n part, shown as one message</numerusform>
            <numerusform>%n parts, shown as one message</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtocolLog</name>
    <message numerus="yes">
        <source>%n more, show all</source>
        <translation>
            <numerusform>%n more, show all</numerusform>
            <numerusform>%n more, show all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipients</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickRecipient</name>
    <message numerus="yes">
        <source>Not a phone number: %n digit(s) are missing.</source>
        <translation>
            <numerusform>Not a phone number: %n digit is missing.</numerusform>
            <numerusform>Not a phone number: %n digits are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message numerus="yes">
        <source>This text went to %1 and %n more %2. Send it again?</source>
        <translation>
            <numerusform>This text went to %1 and %n more %2. Send it again?</numerusform>
            <numerusform>This text went to %1 and %n more %2. Send it again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text is still to go to %1 and %n more. Send it once more?</source>
        <translation>
            <numerusform>This text is still to go to %1 and %n more. Send it once more?</numerusform>
            <numerusform>This text is still to go to %1 and %n more. Send it once more?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text may have gone to %1 and %n more already. Send it again?</source>
        <translation>
            <numerusform>This text may have gone to %1 and %n more already. Send it again?</numerusform>
            <numerusform>This text may have gone to %1 and %n more already. Send it again?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>All %Ln by state</source>
        <translation>
            <numerusform>All %Ln by state</numerusform>
            <numerusform>All %Ln by state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no report</source>
        <translation>
            <numerusform>%Ln no report</numerusform>
            <numerusform>%Ln no report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers lost</source>
        <translation>
            <numerusform>%Ln answer lost</numerusform>
            <numerusform>%Ln answers lost</numerusform>
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
        <source>Delivery over time, chart: %Ln delivered after %1</source>
        <translation>
            <numerusform>Delivery over time, chart: %Ln delivered after %1</numerusform>
            <numerusform>Delivery over time, chart: %Ln delivered after %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln messages wait here.</source>
        <translation>
            <numerusform>%Ln message waits here.</numerusform>
            <numerusform>%Ln messages wait here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln s</source>
        <translation>
            <numerusform>in %Ln s</numerusform>
            <numerusform>in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>in %Ln min</numerusform>
            <numerusform>in %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are handed over and keep their states; %1 wait here. Nothing is lost and nobody gets it twice.</source>
        <translation>
            <numerusform>%Ln message is handed over and keeps its state; %1 wait here. Nothing is lost and nobody gets it twice.</numerusform>
            <numerusform>%Ln messages are handed over and keep their states; %1 wait here. Nothing is lost and nobody gets it twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are handed over, %1 of them are asked again, %2 wait here; nobody gets it twice.</source>
        <translation>
            <numerusform>%Ln message is handed over, %1 of them are asked again, %2 wait here; nobody gets it twice.</numerusform>
            <numerusform>%Ln messages are handed over, %1 of them are asked again, %2 wait here; nobody gets it twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are Unknown and are asked again with the same numbers.</source>
        <translation>
            <numerusform>%Ln message is Unknown and is asked again with the same number.</numerusform>
            <numerusform>%Ln messages are Unknown and are asked again with the same numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are held by the gateway and go out by themselves after a top-up</source>
        <translation>
            <numerusform>%Ln message is held by the gateway and goes out by itself after a top-up</numerusform>
            <numerusform>%Ln messages are held by the gateway and go out by themselves after a top-up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message numerus="yes">
        <source>%n requests with their answers, from %1 to %2; texts, names and logins are taken out, phone numbers shortened</source>
        <translation>
            <numerusform>%n request with its answer, from %1 to %2; texts, names and logins are taken out, phone numbers shortened</numerusform>
            <numerusform>%n requests with their answers, from %1 to %2; texts, names and logins are taken out, phone numbers shortened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older ones have no room</source>
        <translation>
            <numerusform>%n older one has no room</numerusform>
            <numerusform>%n older ones have no room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::AccountsPanel</name>
    <message numerus="yes">
        <source>Accounts, table, %n rows</source>
        <translation>
            <numerusform>Accounts, table, %n row</numerusform>
            <numerusform>Accounts, table, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::BackupSection</name>
    <message numerus="yes">
        <source>At least %n character(s); several words are best. Write it down where the backup isn&apos;t: nothing else opens it.</source>
        <translation>
            <numerusform>At least %n character; several words are best. Write it down where the backup isn&apos;t: nothing else opens it.</numerusform>
            <numerusform>At least %n characters; several words are best. Write it down where the backup isn&apos;t: nothing else opens it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::CampaignActions</name>
    <message numerus="yes">
        <source>Retry %Ln failed messages of “%1”?</source>
        <translation>
            <numerusform>Retry %Ln failed message of “%1”?</numerusform>
            <numerusform>Retry %Ln failed messages of “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>Retry %Ln</numerusform>
            <numerusform>Retry %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln rows to %1</source>
        <translation>
            <numerusform>Saved %Ln row to %1</numerusform>
            <numerusform>Saved %Ln rows to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows stay out: they were retried before.</source>
        <translation>
            <numerusform>%Ln row stays out: it was retried before.</numerusform>
            <numerusform>%Ln rows stay out: they were retried before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::CampaignDeletion</name>
    <message numerus="yes">
        <source>%Ln recipient(s) go for good, with their texts, states and stories.</source>
        <translation>
            <numerusform>%Ln recipient goes for good, with text, state and story.</numerusform>
            <numerusform>%Ln recipients go for good, with their texts, states and stories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So does what was said in %Ln document(s) that were sent.</source>
        <translation>
            <numerusform>So does what was said in %Ln document that was sent.</numerusform>
            <numerusform>So does what was said in %Ln documents that were sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln of them nobody knows whether the message was sent, and nobody can find out any more.</source>
        <translation>
            <numerusform>Of %Ln of them nobody knows whether the message was sent, and nobody can find out any more.</numerusform>
            <numerusform>Of %Ln of them nobody knows whether the message was sent, and nobody can find out any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them may have had the message within the last day; until the day is over you are still warned before they get it again.</source>
        <translation>
            <numerusform>%Ln of them may have had the message within the last day; until the day is over you are still warned before they get it again.</numerusform>
            <numerusform>%Ln of them may have had the message within the last day; until the day is over you are still warned before they get it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted “%2” with %Ln recipient(s)</source>
        <translation>
            <numerusform>Deleted “%2” with %Ln recipient</numerusform>
            <numerusform>Deleted “%2” with %Ln recipients</numerusform>
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
    <name>heliograph::CampaignsPage</name>
    <message numerus="yes">
        <source>Campaigns, table, %Ln rows</source>
        <translation>
            <numerusform>Campaigns, table, %Ln row</numerusform>
            <numerusform>Campaigns, table, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln campaigns</source>
        <translation>
            <numerusform>%1 in %Ln campaign</numerusform>
            <numerusform>%1 in %Ln campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::CascadeCost</name>
    <message numerus="yes">
        <source>Cost for %Ln recipient(s)</source>
        <translation>
            <numerusform>Cost for %Ln recipient</numerusform>
            <numerusform>Cost for %Ln recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ChartCard</name>
    <message numerus="yes">
        <source>%1, table, %Ln rows</source>
        <translation>
            <numerusform>%1, table, %Ln row</numerusform>
            <numerusform>%1, table, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::CheckList</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check before sending, %1, %Ln warnings</source>
        <translation>
            <numerusform>Check before sending, %1, %Ln warning</numerusform>
            <numerusform>Check before sending, %1, %Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::CheckPane</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::CheckRowsPanel</name>
    <message numerus="yes">
        <source>%Ln people are left out</source>
        <translation>
            <numerusform>%Ln person is left out</numerusform>
            <numerusform>%Ln people are left out</numerusform>
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
    <name>heliograph::CostCard</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::CounterLine</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::DetailsPane</name>
    <message numerus="yes">
        <source>%Ln more rows are in the same state.</source>
        <translation>
            <numerusform>%Ln more row is in the same state.</numerusform>
            <numerusform>%Ln more rows are in the same state.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::DoctorPanel</name>
    <message numerus="yes">
        <source>Character doctor, %n line(s)</source>
        <translation>
            <numerusform>Character doctor, %n line</numerusform>
            <numerusform>Character doctor, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ExchangeView</name>
    <message numerus="yes">
        <source>first %n bytes</source>
        <translation>
            <numerusform>first %n byte</numerusform>
            <numerusform>first %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln contact(s) imported into %1</source>
        <translation>
            <numerusform>%Ln contact imported into %1</numerusform>
            <numerusform>%Ln contacts imported into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) put on the stop list</source>
        <translation>
            <numerusform>%Ln number put on the stop list</numerusform>
            <numerusform>%Ln numbers put on the stop list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the book already or twice in the file</source>
        <translation>
            <numerusform>%Ln in the book already or twice in the file</numerusform>
            <numerusform>%Ln in the book already or twice in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twice in the file</source>
        <translation>
            <numerusform>%Ln twice in the file</numerusform>
            <numerusform>%Ln twice in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ImportReport</name>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the stop list</source>
        <translation>
            <numerusform>%Ln on the stop list</numerusform>
            <numerusform>%Ln on the stop list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a number that can be used</source>
        <translation>
            <numerusform>%Ln without a number that can be used</numerusform>
            <numerusform>%Ln without a number that can be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <translation>
            <numerusform>%Ln repaired</numerusform>
            <numerusform>%Ln repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more number(s) from the same cells</source>
        <translation>
            <numerusform>%Ln more number from the same cells</numerusform>
            <numerusform>%Ln more numbers from the same cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought up to date</source>
        <translation>
            <numerusform>%Ln brought up to date</numerusform>
            <numerusform>%Ln brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>The first %Ln is shown.</numerusform>
            <numerusform>The first %Ln are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::MessagePage</name>
    <message numerus="yes">
        <source>%Ln row(s) have no time that can be used and are left out</source>
        <translation>
            <numerusform>%Ln row has no time that can be used and is left out</numerusform>
            <numerusform>%Ln rows have no time that can be used and are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::OverruleBar</name>
    <message numerus="yes">
        <source>Take %n landline(s) all the same</source>
        <translation>
            <numerusform>Take %n landline all the same</numerusform>
            <numerusform>Take %n landlines all the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n hotline(s) all the same</source>
        <translation>
            <numerusform>Take %n hotline all the same</numerusform>
            <numerusform>Take %n hotlines all the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n premium-rate number(s) all the same</source>
        <translation>
            <numerusform>Take %n premium-rate number all the same</numerusform>
            <numerusform>Take %n premium-rate numbers all the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::PaceFields</name>
    <message numerus="yes">
        <source>%n per request</source>
        <translation>
            <numerusform>%n per request</numerusform>
            <numerusform>%n per request</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::PartsCard</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::PartsHistogram</name>
    <message numerus="yes">
        <source>%1 with %Ln parts</source>
        <translation>
            <numerusform>%1 with %Ln part</numerusform>
            <numerusform>%1 with %Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::PeopleActions</name>
    <message numerus="yes">
        <source>Book %2 with %Ln contact(s) removed</source>
        <translation>
            <numerusform>Book %2 with %Ln contact removed</numerusform>
            <numerusform>Book %2 with %Ln contacts removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be in it.</source>
        <translation>
            <numerusform>%Ln contact will be in it.</numerusform>
            <numerusform>%Ln contacts will be in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added to %1</source>
        <translation>
            <numerusform>%Ln contact added to %1</numerusform>
            <numerusform>%Ln contacts added to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) taken out of %1</source>
        <translation>
            <numerusform>%Ln contact taken out of %1</numerusform>
            <numerusform>%Ln contacts taken out of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) removed</source>
        <translation>
            <numerusform>%Ln contact removed</numerusform>
            <numerusform>%Ln contacts removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never write to %Ln contact(s) again?</source>
        <translation>
            <numerusform>Never write to %Ln contact again?</numerusform>
            <numerusform>Never write to %Ln contacts again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) put on the stop list</source>
        <translation>
            <numerusform>%Ln contact put on the stop list</numerusform>
            <numerusform>%Ln contacts put on the stop list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them say different things: there the oldest one&apos;s words stay.</source>
        <translation>
            <numerusform>%Ln of them says different things: there the oldest one&apos;s words stay.</numerusform>
            <numerusform>%Ln of them say different things: there the oldest one&apos;s words stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) stand more than once in %1</source>
        <translation>
            <numerusform>%Ln number stands more than once in %1</numerusform>
            <numerusform>%Ln numbers stand more than once in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) merged</source>
        <translation>
            <numerusform>%Ln number merged</numerusform>
            <numerusform>%Ln numbers merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln contact(s).</source>
        <translation>
            <numerusform>Imported %Ln contact.</numerusform>
            <numerusform>Imported %Ln contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to %1</source>
        <translation>
            <numerusform>%Ln contact written to %1</numerusform>
            <numerusform>%Ln contacts written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %Ln contact(s) up to date.</source>
        <translation>
            <numerusform>Brought %Ln contact up to date.</numerusform>
            <numerusform>Brought %Ln contacts up to date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln on the stop list</source>
        <translation>
            <numerusform>%1, %Ln on the stop list</numerusform>
            <numerusform>%1, %Ln on the stop list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, table, %Ln row(s)</source>
        <translation>
            <numerusform>%1, table, %Ln row</numerusform>
            <numerusform>%1, table, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to these %Ln</source>
        <translation>
            <numerusform>&amp;Send to this %Ln</numerusform>
            <numerusform>&amp;Send to these %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln contact(s)…</source>
        <translation>
            <numerusform>&amp;Export %Ln contact…</numerusform>
            <numerusform>&amp;Export %Ln contacts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln contact(s)</source>
        <translation>
            <numerusform>&amp;Remove %Ln contact</numerusform>
            <numerusform>&amp;Remove %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::PrivacySection</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln more something is still open.</source>
        <translation>
            <numerusform>In %Ln more something is still open.</numerusform>
            <numerusform>In %Ln more something is still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redact people&apos;s data in %Ln campaign(s)?</source>
        <translation>
            <numerusform>Redact people&apos;s data in %Ln campaign?</numerusform>
            <numerusform>Redact people&apos;s data in %Ln campaigns?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts and columns of %Ln recipient(s) go for good, and of their phones all but the ends. They can&apos;t be sent to again from these campaigns. Counts, states and times stay.</source>
        <translation>
            <numerusform>Text and columns of %Ln recipient go for good, and of the phone all but the ends. Nothing can be sent again from these campaigns. Counts, states and times stay.</numerusform>
            <numerusform>Texts and columns of %Ln recipients go for good, and of their phones all but the ends. They can&apos;t be sent to again from these campaigns. Counts, states and times stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redacted people&apos;s data in %Ln campaign(s)</source>
        <translation>
            <numerusform>Redacted people&apos;s data in %Ln campaign</numerusform>
            <numerusform>Redacted people&apos;s data in %Ln campaigns</numerusform>
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
        <source>%Ln handed over</source>
        <translation>
            <numerusform>%Ln handed over</numerusform>
            <numerusform>%Ln handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still to come</source>
        <translation>
            <numerusform>%Ln report is still to come</numerusform>
            <numerusform>%Ln reports are still to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ProtocolPage</name>
    <message numerus="yes">
        <source>kept for %n days</source>
        <translation>
            <numerusform>kept for %n day</numerusform>
            <numerusform>kept for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Documents, table, %n rows</source>
        <translation>
            <numerusform>Documents, table, %n row</numerusform>
            <numerusform>Documents, table, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log keeps %n days.</source>
        <translation>
            <numerusform>The log keeps %n day.</numerusform>
            <numerusform>The log keeps %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::QuickWindow</name>
    <message numerus="yes">
        <source>&amp;Send %n message(s)</source>
        <translation>
            <numerusform>&amp;Send %n message</numerusform>
            <numerusform>&amp;Send %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are more than a quick message takes.</source>
        <translation>
            <numerusform>%n number is more than a quick message takes.</numerusform>
            <numerusform>%n numbers are more than a quick message takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quick message to %1 and %n more</source>
        <translation>
            <numerusform>Quick message to %1 and %n more</numerusform>
            <numerusform>Quick message to %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::QuitFlow</name>
    <message numerus="yes">
        <source>%Ln campaigns are being sent.</source>
        <translation>
            <numerusform>%Ln campaign is being sent.</numerusform>
            <numerusform>%Ln campaigns are being sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep sending in the background, or pause and quit? %Ln would wait.</source>
        <translation>
            <numerusform>Keep sending in the background, or pause and quit? %Ln would wait.</numerusform>
            <numerusform>Keep sending in the background, or pause and quit? %Ln would wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::RecipientsPage</name>
    <message numerus="yes">
        <source>%1, %n contact(s)</source>
        <translation>
            <numerusform>%1, %n contact</numerusform>
            <numerusform>%1, %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could be read before the damage; use them or choose another copy.</source>
        <translation>
            <numerusform>%Ln row could be read before the damage; use it or choose another copy.</numerusform>
            <numerusform>%Ln rows could be read before the damage; use them or choose another copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the %Ln row(s) that were read</source>
        <translation>
            <numerusform>Use the %Ln row that was read</numerusform>
            <numerusform>Use the %Ln rows that were read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::RecipientsSummary</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them repaired</source>
        <translation>
            <numerusform>%n of them repaired</numerusform>
            <numerusform>%n of them repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need a look</source>
        <translation>
            <numerusform>%n row needs a look</numerusform>
            <numerusform>%n rows need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fi&amp;x %n row(s)</source>
        <translation>
            <numerusform>Fi&amp;x %n row</numerusform>
            <numerusform>Fi&amp;x %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more number(s) out of the same cells</source>
        <translation>
            <numerusform>%n more number out of the same cells</numerusform>
            <numerusform>%n more numbers out of the same cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ReportSaver</name>
    <message numerus="yes">
        <source>Saved %Ln rows to %1</source>
        <translation>
            <numerusform>Saved %Ln row to %1</numerusform>
            <numerusform>Saved %Ln rows to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ReportsPage</name>
    <message numerus="yes">
        <source>All %Ln by state</source>
        <translation>
            <numerusform>All %Ln by state</numerusform>
            <numerusform>All %Ln by state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln failed…</source>
        <translation>
            <numerusform>&amp;Retry %Ln failed…</numerusform>
            <numerusform>&amp;Retry %Ln failed…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still to come</source>
        <translation>
            <numerusform>%Ln report is still to come</numerusform>
            <numerusform>%Ln reports are still to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::RetryDialog</name>
    <message numerus="yes">
        <source>&amp;Retry %Ln rows…</source>
        <translation>
            <numerusform>&amp;Retry %Ln row…</numerusform>
            <numerusform>&amp;Retry %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Once more: %Ln rows that were retried before</source>
        <translation>
            <numerusform>&amp;Once more: %Ln row that was retried before</numerusform>
            <numerusform>&amp;Once more: %Ln rows that were retried before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::RowRemedies</name>
    <message numerus="yes">
        <source>Change the number of %Ln contact(s) too?</source>
        <translation>
            <numerusform>Change the number of %Ln contact too?</numerusform>
            <numerusform>Change the number of %Ln contacts too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) changed</source>
        <translation>
            <numerusform>%Ln contact changed</numerusform>
            <numerusform>%Ln contacts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln numbers on the stop list?</source>
        <translation>
            <numerusform>Put %Ln number on the stop list?</numerusform>
            <numerusform>Put %Ln numbers on the stop list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers are on the stop list now</source>
        <translation>
            <numerusform>%Ln number is on the stop list now</numerusform>
            <numerusform>%Ln numbers are on the stop list now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers are marked as dead: nobody writes to them any more</source>
        <translation>
            <numerusform>%Ln number is marked as dead: nobody writes to it any more</numerusform>
            <numerusform>%Ln numbers are marked as dead: nobody writes to them any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::RowsPanel</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %1, table, %Ln rows, filter %2</source>
        <translation>
            <numerusform>Status of %1, table, %Ln row, filter %2</numerusform>
            <numerusform>Status of %1, table, %Ln rows, filter %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln rows selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::SideModel</name>
    <message numerus="yes">
        <source>%1, %Ln contact(s)</source>
        <translation>
            <numerusform>%1, %Ln contact</numerusform>
            <numerusform>%1, %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::SourceBar</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::StateChecks</name>
    <message numerus="yes">
        <source>%Ln rows have left this view.</source>
        <translation>
            <numerusform>%Ln row has left this view.</numerusform>
            <numerusform>%Ln rows have left this view.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::StatusActions</name>
    <message numerus="yes">
        <source>%Ln are with the gateway and can&apos;t be called back.</source>
        <translation>
            <numerusform>%Ln is with the gateway and can&apos;t be called back.</numerusform>
            <numerusform>%Ln are with the gateway and can&apos;t be called back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will not be sent.</source>
        <translation>
            <numerusform>%Ln will not be sent.</numerusform>
            <numerusform>%Ln will not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows settled</source>
        <translation>
            <numerusform>%Ln row settled</numerusform>
            <numerusform>%Ln rows settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows may already have this message</source>
        <translation>
            <numerusform>%Ln row may already have this message</numerusform>
            <numerusform>%Ln rows may already have this message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New campaign with %Ln rows</source>
        <translation>
            <numerusform>New campaign with %Ln row</numerusform>
            <numerusform>New campaign with %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved in %1</source>
        <translation>
            <numerusform>%Ln row saved in %1</numerusform>
            <numerusform>%Ln rows saved in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen row(s) stay out: still on their way.</source>
        <translation>
            <numerusform>%Ln chosen row stays out: its message is still on its way.</numerusform>
            <numerusform>%Ln chosen rows stay out: their messages are still on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen row(s) stay out: they may have arrived.</source>
        <translation>
            <numerusform>%Ln chosen row stays out: its message may have arrived.</numerusform>
            <numerusform>%Ln chosen rows stay out: their messages may have arrived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::StatusPage</name>
    <message numerus="yes">
        <source>%Ln scheduled messages were deleted at the gateway</source>
        <translation>
            <numerusform>%Ln scheduled message was deleted at the gateway</numerusform>
            <numerusform>%Ln scheduled messages were deleted at the gateway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay there</source>
        <translation>
            <numerusform>%Ln stays there</numerusform>
            <numerusform>%Ln stay there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway gave %Ln messages a number that belongs to another message</source>
        <translation>
            <numerusform>The gateway gave %Ln message a number that belongs to another message</numerusform>
            <numerusform>The gateway gave %Ln messages a number that belongs to another message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::StopListPage</name>
    <message numerus="yes">
        <source>Stop list, table, %Ln row(s)</source>
        <translation>
            <numerusform>Stop list, table, %Ln row</numerusform>
            <numerusform>Stop list, table, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) put on the stop list</source>
        <translation>
            <numerusform>%Ln number put on the stop list</numerusform>
            <numerusform>%Ln numbers put on the stop list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln number(s)?</source>
        <translation>
            <numerusform>Remove %Ln number?</numerusform>
            <numerusform>Remove %Ln numbers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) removed from the stop list</source>
        <translation>
            <numerusform>%Ln number removed from the stop list</numerusform>
            <numerusform>%Ln numbers removed from the stop list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) written to %1</source>
        <translation>
            <numerusform>%Ln number written to %1</numerusform>
            <numerusform>%Ln numbers written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::StoryLines</name>
    <message numerus="yes">
        <source>Next: asked again with the same number, in %Ln s</source>
        <translation>
            <numerusform>Next: asked again with the same number, in %Ln s</numerusform>
            <numerusform>Next: asked again with the same number, in %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::UntilForm</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::WorkbookSaver</name>
    <message numerus="yes">
        <source>States of %Ln rows saved in %1</source>
        <translation>
            <numerusform>State of %Ln row saved in %1</numerusform>
            <numerusform>States of %Ln rows saved in %1</numerusform>
        </translation>
    </message>
</context>
</TS>
