<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountCheck</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) in %1</source>
        <translation>
            <numerusform>%n job in %1</numerusform>
            <numerusform>%n jobs in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) in “%1”</source>
        <translation>
            <numerusform>%n candidate in “%1”</numerusform>
            <numerusform>%n candidates in “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message numerus="yes">
        <source>%1 asks for a pause of %n second(s).</source>
        <translation>
            <numerusform>%1 asks for a pause of %n second.</numerusform>
            <numerusform>%1 asks for a pause of %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n draft(s) of this account are not sent yet and would be lost. Add --yes to remove it all the same.</source>
        <translation>
            <numerusform>%n draft of this account is not sent yet and would be lost. Add --yes to remove it all the same.</numerusform>
            <numerusform>%n drafts of this account are not sent yet and would be lost. Add --yes to remove it all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were not tried and are kept.</source>
        <translation>
            <numerusform>%n draft was not tried and is kept.</numerusform>
            <numerusform>%n drafts were not tried and are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::AccountsDialog</name>
    <message numerus="yes">
        <source>%n draft(s) that were never sent are deleted for good.</source>
        <translation>
            <numerusform>%n draft that was never sent is deleted for good.</numerusform>
            <numerusform>%n drafts that were never sent are deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove it and %n draft(s)</source>
        <translation>
            <numerusform>&amp;Remove it and %n draft</numerusform>
            <numerusform>&amp;Remove it and %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ChangesPane</name>
    <message numerus="yes">
        <source>%n field(s) to decide</source>
        <translation>
            <numerusform>%n field to decide</numerusform>
            <numerusform>%n fields to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n change to send</numerusform>
            <numerusform>%n changes to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) of %1 will be forgotten. Welcome Kit keeps what it has.</source>
        <translation>
            <numerusform>%n change of %1 will be forgotten. Welcome Kit keeps what it has.</numerusform>
            <numerusform>%n changes of %1 will be forgotten. Welcome Kit keeps what it has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::StatusLine</name>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) on this computer</source>
        <translation>
            <numerusform>%Ln candidate on this computer</numerusform>
            <numerusform>%Ln candidates on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::TokenPlaceField</name>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>Choose a passphrase of at least %n character.</numerusform>
            <numerusform>Choose a passphrase of at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::TopBar</name>
    <message numerus="yes">
        <source>Search %Ln candidate(s)</source>
        <translation>
            <numerusform>Search %Ln candidate</numerusform>
            <numerusform>Search %Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n field(s)</source>
        <translation>
            <numerusform>Decide %n field</numerusform>
            <numerusform>Decide %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>Send %n change</numerusform>
            <numerusform>Send %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::Workspace</name>
    <message numerus="yes">
        <source>Your %n change(s) are kept.</source>
        <translation>
            <numerusform>Your change is kept.</numerusform>
            <numerusform>Your %n changes are kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
