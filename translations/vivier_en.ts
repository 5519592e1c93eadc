<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountCheck</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>The first names of a list, and how many more there are.</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) in %1</source>
        <translation>
            <numerusform>%Ln job in %1</numerusform>
            <numerusform>%Ln jobs in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) in “%1”</source>
        <translation>
            <numerusform>%Ln candidate in “%1”</numerusform>
            <numerusform>%Ln candidates in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The API key is accepted. It covers %Ln companies: choose one.</source>
        <translation>
            <numerusform>The API key is accepted. It covers %Ln company: choose it.</numerusform>
            <numerusform>The API key is accepted. It covers %Ln companies: choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are for its previous company.</source>
        <translation>
            <numerusform>%Ln draft of this account is for its previous company.</numerusform>
            <numerusform>%Ln drafts of this account are for its previous company.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are for %1.</source>
        <translation>
            <numerusform>%Ln draft of this account is for %1.</numerusform>
            <numerusform>%Ln drafts of this account are for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>%Ln other change(s) stay a draft</source>
        <translation>
            <numerusform>%Ln other change stays a draft</numerusform>
            <numerusform>%Ln other changes stay a draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidateFilesText</name>
    <message numerus="yes">
        <source>All %Ln file(s) are on this computer already.</source>
        <translation>
            <numerusform>The file is on this computer already.</numerusform>
            <numerusform>All %Ln files are on this computer already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to fetch</source>
        <translation>
            <numerusform>%Ln file to fetch</numerusform>
            <numerusform>%Ln files to fetch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of unknown size</source>
        <comment>files and bytes</comment>
        <translation>
            <numerusform>%1, %Ln of unknown size</numerusform>
            <numerusform>%1, %Ln of unknown size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln already on this computer</source>
        <comment>what is to be fetched</comment>
        <translation>
            <numerusform>%1; %Ln already on this computer</numerusform>
            <numerusform>%1; %Ln already on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Updating %Ln candidate(s) from an earlier version of Vivier…</source>
        <translation>
            <numerusform>Updating %Ln candidate from an earlier version of Vivier…</numerusform>
            <numerusform>Updating %Ln candidates from an earlier version of Vivier…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln candidate(s)</source>
        <translation>
            <numerusform>%L1 of %Ln candidate</numerusform>
            <numerusform>%L1 of %Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln job(s)</source>
        <translation>
            <numerusform>%L1 of %Ln job</numerusform>
            <numerusform>%L1 of %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are not sent yet and would be lost. Add --yes to remove it anyway.</source>
        <translation>
            <numerusform>%Ln draft of this account is not sent yet and would be lost. Add --yes to remove it anyway.</numerusform>
            <numerusform>%Ln drafts of this account are not sent yet and would be lost. Add --yes to remove it anyway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed in the drafts of %1.</source>
        <translation>
            <numerusform>%Ln field changed in the drafts of %1.</numerusform>
            <numerusform>%Ln fields changed in the drafts of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) cannot be changed this way; the table says why.</source>
        <translation>
            <numerusform>%Ln field cannot be changed this way; the table says why.</numerusform>
            <numerusform>%Ln fields cannot be changed this way; the table says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) written to %1. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln candidate written to %1. The file is not encrypted.</numerusform>
            <numerusform>%Ln candidates written to %1. The file is not encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln character(s) read from %2.</source>
        <translation>
            <numerusform>%1: %Ln character read from %2.</numerusform>
            <numerusform>%1: %Ln characters read from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln character(s) read from %3 (pages: %2).</source>
        <translation>
            <numerusform>%1: %Ln character read from %3 (pages: %2).</numerusform>
            <numerusform>%1: %Ln characters read from %3 (pages: %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) on hold are left out; name them to send them.</source>
        <translation>
            <numerusform>%Ln draft on hold is left out; name it to send it.</numerusform>
            <numerusform>%Ln drafts on hold are left out; name them to send them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 may still be working on it; checking again in %Ln second(s).</source>
        <translation>
            <numerusform>%1: %2 may still be working on it; checking again in %Ln second.</numerusform>
            <numerusform>%1: %2 may still be working on it; checking again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were not tried and are kept in the outbox.</source>
        <translation>
            <numerusform>%Ln draft was not tried and is kept in the outbox.</numerusform>
            <numerusform>%Ln drafts were not tried and are kept in the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CvProblemText</name>
    <message numerus="yes">
        <source>This file is too large for a CV: Vivier reads up to %1, %Ln page(s) and %2 of text. Copy the text that you need here.</source>
        <translation>
            <numerusform>This file is too large for a CV: Vivier reads up to %1, %Ln page and %2 of text. Copy the text that you need here.</numerusform>
            <numerusform>This file is too large for a CV: Vivier reads up to %1, %Ln pages and %2 of text. Copy the text that you need here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message numerus="yes">
        <source>%Ln change(s) to %1 will be lost. Nothing changes in %2.</source>
        <translation>
            <numerusform>%Ln change to %1 will be lost. Nothing changes in %2.</numerusform>
            <numerusform>%Ln changes to %1 will be lost. Nothing changes in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>Updated in the last %Ln day(s)</source>
        <translation>
            <numerusform>Updated in the last %Ln day</numerusform>
            <numerusform>Updated in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not updated for %Ln day(s)</source>
        <translation>
            <numerusform>Not updated for %Ln day</numerusform>
            <numerusform>Not updated for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Expires within %Ln day</numerusform>
            <numerusform>Expires within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message numerus="yes">
        <source>this is nested more than %Ln level(s) deep.</source>
        <translation>
            <numerusform>this is nested more than %Ln level deep.</numerusform>
            <numerusform>this is nested more than %Ln levels deep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) need your attention</source>
        <translation>
            <numerusform>%Ln candidate needs your attention</numerusform>
            <numerusform>%Ln candidates need your attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) expire soon</source>
        <translation>
            <numerusform>%Ln candidate expires soon</numerusform>
            <numerusform>%Ln candidates expire soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message numerus="yes">
        <source>about %1 at %2 request(s) a second</source>
        <translation>
            <numerusform>about %1 at %2 request a second</numerusform>
            <numerusform>about %1 at %2 requests a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message numerus="yes">
        <source>%1 already has %Ln candidate(s) who may be this one. Nothing was sent: check, then decide.</source>
        <translation>
            <numerusform>%1 already has %Ln candidate who may be this one. Nothing was sent: check, then decide.</numerusform>
            <numerusform>%1 already has %Ln candidates who may be this one. Nothing was sent: check, then decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message numerus="yes">
        <source>Your %Ln change(s) are kept.</source>
        <translation>
            <numerusform>Your change is kept.</numerusform>
            <numerusform>Your %Ln changes are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PullWords</name>
    <message numerus="yes">
        <source>%Ln candidate(s) of %1 could not be read and were left out: the answer does not say which ones. What is already here about them is kept.</source>
        <translation>
            <numerusform>%Ln candidate of %1 could not be read and was left out: the answer does not say which one. What is already here about it is kept.</numerusform>
            <numerusform>%Ln candidates of %1 could not be read and were left out: the answer does not say which ones. What is already here about them is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of %1 could not be read and were left out: the answer does not say which ones. What is already here about them is kept.</source>
        <translation>
            <numerusform>%Ln job of %1 could not be read and was left out: the answer does not say which one. What is already here about it is kept.</numerusform>
            <numerusform>%Ln jobs of %1 could not be read and were left out: the answer does not say which ones. What is already here about them is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionCounts</name>
    <message numerus="yes">
        <source>%Ln of them not in this list</source>
        <translation>
            <numerusform>%Ln of them not in this list</numerusform>
            <numerusform>%Ln of them not in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageTime</name>
    <message numerus="yes">
        <source>%Ln day(s) in “%1”: since %2, says %3.</source>
        <translation>
            <numerusform>%Ln day in “%1”: since %2, says %3.</numerusform>
            <numerusform>%Ln days in “%1”: since %2, says %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in “%1”: moved from Vivier on %2.</source>
        <translation>
            <numerusform>%Ln day in “%1”: moved from Vivier on %2.</numerusform>
            <numerusform>%Ln days in “%1”: moved from Vivier on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln day(s) in “%1”: Vivier first saw it there on %2; perhaps for longer.</source>
        <translation>
            <numerusform>At least %Ln day in “%1”: Vivier first saw it there on %2; perhaps for longer.</numerusform>
            <numerusform>At least %Ln days in “%1”: Vivier first saw it there on %2; perhaps for longer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) will be loaded again.</source>
        <translation>
            <numerusform>%Ln candidate will be loaded again.</numerusform>
            <numerusform>%Ln candidates will be loaded again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) lost a field: check them before you send.</source>
        <translation>
            <numerusform>%Ln draft lost a field: check it before you send.</numerusform>
            <numerusform>%Ln drafts lost a field: check them before you send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the history are missing.</source>
        <translation>
            <numerusform>%Ln line of the history is missing.</numerusform>
            <numerusform>%Ln lines of the history are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message numerus="yes">
        <source>%1 accepts at most %Ln here.</source>
        <translation>
            <numerusform>%1 accepts at most %Ln here.</numerusform>
            <numerusform>%1 accepts at most %Ln here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new text, %Ln character(s)</source>
        <translation>
            <numerusform>new text, %Ln character</numerusform>
            <numerusform>new text, %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) changed: %1</source>
        <translation>
            <numerusform>%Ln key changed: %1</numerusform>
            <numerusform>%Ln keys changed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::AccountMenu</name>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln in the outbox</numerusform>
            <numerusform>%Ln in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::AccountSession</name>
    <message numerus="yes">
        <source>%Ln change(s) are drafts now.</source>
        <translation>
            <numerusform>%Ln change is a draft now.</numerusform>
            <numerusform>%Ln changes are drafts now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) a draft: check it before it is sent.</source>
        <translation>
            <numerusform>%Ln stays a draft: check it before it is sent.</numerusform>
            <numerusform>%Ln stay drafts: check them before they are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the candidates sent together need your attention. Their changes are kept; the outbox says why for each of them.</source>
        <translation>
            <numerusform>%Ln of the candidates sent together needs your attention. Its changes are kept; the outbox says why.</numerusform>
            <numerusform>%Ln of the candidates sent together need your attention. Their changes are kept; the outbox says why for each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already sent for %Ln candidate(s): drafts now put it back there. Nothing is sent until you send them.</source>
        <translation>
            <numerusform>Already sent for %Ln candidate: a draft now puts it back there. Nothing is sent until you send it.</numerusform>
            <numerusform>Already sent for %Ln candidates: drafts now put it back there. Nothing is sent until you send them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are in the outbox, and are sent one after the other.</source>
        <translation>
            <numerusform>%Ln candidate is in the outbox.</numerusform>
            <numerusform>%Ln candidates are in the outbox, and are sent one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) stay here, whole or in part: each has something to check before it can be sent.</source>
        <translation>
            <numerusform>%Ln draft stays here, whole or in part: it has something to check before it can be sent.</numerusform>
            <numerusform>%Ln drafts stay here, whole or in part: each has something to check before it can be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new candidate(s) stay drafts, with the change in them. Send their drafts to create them.</source>
        <translation>
            <numerusform>%Ln new candidate stays a draft, with the change in it. Send its draft to create it.</numerusform>
            <numerusform>%Ln new candidates stay drafts, with the change in them. Send their drafts to create them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %Ln candidate(s).</source>
        <translation>
            <numerusform>Taken back for %Ln candidate.</numerusform>
            <numerusform>Taken back for %Ln candidates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) in the outbox: sent when you are back online.</source>
        <translation>
            <numerusform>%Ln candidate in the outbox: sent when you are back online.</numerusform>
            <numerusform>%Ln candidates in the outbox: sent when you are back online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are being sent right now: only what does not get through is taken back.</source>
        <translation>
            <numerusform>%Ln candidate is being sent right now: it is taken back only if it does not get through.</numerusform>
            <numerusform>%Ln candidates are being sent right now: only what does not get through is taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::AccountsController</name>
    <message numerus="yes">
        <source>%Ln candidate(s) were sent; the outbox is empty.</source>
        <translation>
            <numerusform>%Ln candidate was sent; the outbox is empty.</numerusform>
            <numerusform>%Ln candidates were sent; the outbox is empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::AccountsDialog</name>
    <message numerus="yes">
        <source>%Ln draft(s) that were never sent will be deleted for good.</source>
        <translation>
            <numerusform>%Ln draft that was never sent will be deleted for good.</numerusform>
            <numerusform>%Ln drafts that were never sent will be deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove it and %Ln draft(s)</source>
        <translation>
            <numerusform>&amp;Remove it and %Ln draft</numerusform>
            <numerusform>&amp;Remove it and %Ln drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %Ln candidate(s)</source>
        <extracomment>The name of a column of the board, for a screen reader: the name of a stage.</extracomment>
        <translation>
            <numerusform>%1, %Ln candidate</numerusform>
            <numerusform>%1, %Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expand %1, %Ln candidate(s)</source>
        <extracomment>What a button does with a column of the board. %1 is the name of a stage.</extracomment>
        <translation>
            <numerusform>Expand %1, %Ln candidate</numerusform>
            <numerusform>Expand %1, %Ln candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::BoardStrip</name>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln move(s)</source>
        <translation>
            <numerusform>Send %Ln move</numerusform>
            <numerusform>Send %Ln moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting there.</source>
        <translation>
            <numerusform>%Ln candidate is waiting there.</numerusform>
            <numerusform>%Ln candidates are waiting there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown, %Ln archived</source>
        <extracomment>How many are on the board, and how many are not as they are archived.</extracomment>
        <translation>
            <numerusform>%1 shown, %Ln archived</numerusform>
            <numerusform>%1 shown, %Ln archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::BulkPage</name>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <extracomment>%1 of the candidates that are selected</extracomment>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln candidate(s)</source>
        <translation>
            <numerusform>%1 of %Ln candidate</numerusform>
            <numerusform>%1 of %Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Send %Ln change</numerusform>
            <numerusform>&amp;Send %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose what to change for %Ln candidate(s). You see everything before any of it is saved.</source>
        <translation>
            <numerusform>Choose what to change for %Ln candidate. You see everything before any of it is saved.</numerusform>
            <numerusform>Choose what to change for %Ln candidates. You see everything before any of it is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::BulkView</name>
    <message numerus="yes">
        <source>For %Ln candidate(s) of this job</source>
        <extracomment>Over the stages to choose from.</extracomment>
        <translation>
            <numerusform>For %Ln candidate of this job</numerusform>
            <numerusform>For %Ln candidates of this job</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CandidateHeader</name>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln to send</numerusform>
            <numerusform>%Ln to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln in the outbox</numerusform>
            <numerusform>%Ln in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to fix</source>
        <translation>
            <numerusform>%Ln to fix</numerusform>
            <numerusform>%Ln to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CandidateListPane</name>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CandidatesPage</name>
    <message numerus="yes">
        <source>%Ln candidate(s) copied as text.</source>
        <translation>
            <numerusform>%Ln candidate copied as text.</numerusform>
            <numerusform>%Ln candidates copied as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) copied as vCard.</source>
        <translation>
            <numerusform>%Ln candidate copied as a vCard.</numerusform>
            <numerusform>%Ln candidates copied as vCards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ChangesPane</name>
    <message numerus="yes">
        <source>&amp;Send %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Send %Ln change</numerusform>
            <numerusform>&amp;Send %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to decide</source>
        <translation>
            <numerusform>%Ln field to decide</numerusform>
            <numerusform>%Ln fields to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in the outbox</source>
        <translation>
            <numerusform>%Ln change in the outbox</numerusform>
            <numerusform>%Ln changes in the outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ChoiceChips</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ClosingGuard</name>
    <message numerus="yes">
        <source>%Ln field(s) of %1 are not saved on this computer.</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>
            <numerusform>%Ln field of %1 is not saved on this computer.</numerusform>
            <numerusform>%Ln fields of %1 are not saved on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox</source>
        <translation>
            <numerusform>%Ln candidate is waiting in the outbox</numerusform>
            <numerusform>%Ln candidates are waiting in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are paused and stay in the outbox.</source>
        <translation>
            <numerusform>%Ln more is paused and stays in the outbox.</numerusform>
            <numerusform>%Ln more are paused and stay in the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ConflictPage</name>
    <message numerus="yes">
        <source>%Ln candidate(s) need a decision</source>
        <translation>
            <numerusform>%Ln candidate needs a decision</numerusform>
            <numerusform>%Ln candidates need a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::DateField</name>
    <message numerus="yes">
        <source>+%Ln year(s)</source>
        <translation>
            <numerusform>+%Ln year</numerusform>
            <numerusform>+%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::DropSheet</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other thing(s)</source>
        <translation>
            <numerusform>%Ln other thing</numerusform>
            <numerusform>%Ln other things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln thing</numerusform>
            <numerusform>%Ln things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more was found, and is not listed.</source>
        <translation>
            <numerusform>%Ln more was found, and is not listed.</numerusform>
            <numerusform>%Ln more were found, and are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more person is in the card: only the first is listed.</source>
        <translation>
            <numerusform>%Ln more person is in the card: only the first is listed.</numerusform>
            <numerusform>%Ln more people are in the card: only the first is listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create with %Ln</source>
        <translation>
            <numerusform>Create with %Ln</numerusform>
            <numerusform>Create with %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln into the form</source>
        <translation>
            <numerusform>Put %Ln into the form</numerusform>
            <numerusform>Put %Ln into the form</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ExportDialog</name>
    <message numerus="yes">
        <source>All %Ln candidate(s) in the list.</source>
        <translation>
            <numerusform>The one candidate in the list.</numerusform>
            <numerusform>All %Ln candidates in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected candidate(s): %1</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>
            <numerusform>%Ln selected candidate: %1</numerusform>
            <numerusform>%Ln selected candidates: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::GonePanel</name>
    <message numerus="yes">
        <source>Nothing was sent. Your %Ln change(s) are kept; the move changed a field that you changed too, so compare both versions first.</source>
        <translation>
            <numerusform>Nothing was sent. Your change is kept; the move changed the same field, so compare both versions first.</numerusform>
            <numerusform>Nothing was sent. Your %Ln changes are kept; the move changed a field that you changed too, so compare both versions first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. Your %Ln change(s) are kept until you decide.</source>
        <translation>
            <numerusform>Nothing was sent. Your change is kept until you decide.</numerusform>
            <numerusform>Nothing was sent. Your %Ln changes are kept until you decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) drafted as before. Check them and press Send; until then nothing changes.</source>
        <translation>
            <numerusform>%Ln field is a draft again, as it was before. Check it and press Send; until then nothing changes.</numerusform>
            <numerusform>%Ln fields are drafts again, as they were before. Check them and press Send; until then nothing changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the whole run: what was sent for %Ln candidate(s)</source>
        <translation>
            <numerusform>Undo the whole run: what was sent for %Ln candidate</numerusform>
            <numerusform>Undo the whole run: what was sent for %Ln candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ImportPage</name>
    <message numerus="yes">
        <source>Create %Ln &amp;draft(s)</source>
        <translation>
            <numerusform>Create %Ln &amp;draft</numerusform>
            <numerusform>Create %Ln &amp;drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::JobsField</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::JournalWords</name>
    <message numerus="yes">
        <source>%Ln kept the old value</source>
        <translation>
            <numerusform>%Ln kept the old value</numerusform>
            <numerusform>%Ln kept the old value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored differently</source>
        <translation>
            <numerusform>%Ln stored differently</numerusform>
            <numerusform>%Ln stored differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed without being sent</source>
        <translation>
            <numerusform>%Ln changed without being sent</numerusform>
            <numerusform>%Ln changed without being sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) still shown</source>
        <translation>
            <numerusform>%Ln old file still shown</numerusform>
            <numerusform>%Ln old files still shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) kept</source>
        <translation>
            <numerusform>%Ln old file kept</numerusform>
            <numerusform>%Ln old files kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::LongTextField</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::MainWindow</name>
    <message numerus="yes">
        <source>%Ln link(s) copied. They open in any Vivier that has this account.</source>
        <translation>
            <numerusform>%Ln link copied. It opens in any Vivier that has this account.</numerusform>
            <numerusform>%Ln links copied. They open in any Vivier that has this account.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::MetadataModel</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::MoreFields</name>
    <message numerus="yes">
        <source>More networks… %Ln</source>
        <translation>
            <numerusform>More networks… %Ln</numerusform>
            <numerusform>More networks… %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Networks… %Ln</source>
        <translation>
            <numerusform>Networks… %Ln</numerusform>
            <numerusform>Networks… %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OtherMatches</name>
    <message numerus="yes">
        <source>%1: %Ln match(es)</source>
        <translation>
            <numerusform>%1: %Ln match</numerusform>
            <numerusform>%1: %Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OutboxDetails</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OutboxModel</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OutboxPage</name>
    <message numerus="yes">
        <source>%Ln candidate(s) with changes that are not sent yet</source>
        <translation>
            <numerusform>%Ln candidate with changes that are not sent yet</numerusform>
            <numerusform>%Ln candidates with changes that are not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) with changes that are not sent yet.</source>
        <translation>
            <numerusform>%Ln candidate with changes that are not sent yet.</numerusform>
            <numerusform>%Ln candidates with changes that are not sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::PassphraseMeter</name>
    <message numerus="yes">
        <source>At least %Ln characters; four unrelated words work well.</source>
        <translation>
            <numerusform>At least %Ln character; four unrelated words work well.</numerusform>
            <numerusform>At least %Ln characters; four unrelated words work well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::PreferencesDialog</name>
    <message numerus="yes">
        <source>%Ln %</source>
        <translation>
            <numerusform>%Ln %</numerusform>
            <numerusform>%Ln %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My &amp;words… (%Ln)</source>
        <translation>
            <numerusform>My &amp;words… (%Ln)</numerusform>
            <numerusform>My &amp;words… (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::RateField</name>
    <message numerus="yes">
        <source>request(s) a second,</source>
        <extracomment>In the middle of it.</extracomment>
        <translation>
            <numerusform>request a second,</numerusform>
            <numerusform>requests a second,</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ReceiptView</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ReplacementField</name>
    <message numerus="yes">
        <source>%1: %Ln characters</source>
        <translation>
            <numerusform>%1: %Ln character</numerusform>
            <numerusform>%1: %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::RunButtons</name>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <translation>
            <numerusform>Try %Ln again</numerusform>
            <numerusform>Try %Ln again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln…</source>
        <translation>
            <numerusform>Undo the one sent…</numerusform>
            <numerusform>Undo all %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::RunModel</name>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln taken back</numerusform>
            <numerusform>%Ln taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::SamePage</name>
    <message numerus="yes">
        <source>Merging sends %Ln change(s) to %1</source>
        <translation>
            <numerusform>Merging sends %Ln change to %1</numerusform>
            <numerusform>Merging sends %Ln changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Kept apart: %Ln</source>
        <translation>
            <numerusform>&amp;Kept apart: %Ln</numerusform>
            <numerusform>&amp;Kept apart: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <extracomment>%Ln is how many candidates the list has: 12 selected of 42</extracomment>
        <translation>
            <numerusform>of %Ln</numerusform>
            <numerusform>of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln &amp;draft(s)</source>
        <translation>
            <numerusform>Send %Ln &amp;draft</numerusform>
            <numerusform>Send %Ln &amp;drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not on this board</source>
        <translation>
            <numerusform>%Ln of them not on this board</numerusform>
            <numerusform>%Ln of them not on this board</numerusform>
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
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln in the outbox</numerusform>
            <numerusform>%Ln in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next attempt in %Ln second(s)</source>
        <translation>
            <numerusform>next attempt in %Ln second</numerusform>
            <numerusform>next attempt in %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending in %Ln second(s)</source>
        <translation>
            <numerusform>sending in %Ln second</numerusform>
            <numerusform>sending in %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating %Ln draft(s)…</source>
        <translation>
            <numerusform>Creating %Ln draft…</numerusform>
            <numerusform>Creating %Ln drafts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %Ln draft(s)…</source>
        <translation>
            <numerusform>Taking back %Ln draft…</numerusform>
            <numerusform>Taking back %Ln drafts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln draft(s)…</source>
        <translation>
            <numerusform>Sending %Ln draft…</numerusform>
            <numerusform>Sending %Ln drafts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln link(s) before sending…</source>
        <translation>
            <numerusform>Checking %Ln link before sending…</numerusform>
            <numerusform>Checking %Ln links before sending…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::TagUseModel</name>
    <message numerus="yes">
        <source>most used of %Ln similar tags</source>
        <extracomment>Of tags that look like one, such as &quot;Java&quot; and &quot;java&quot;: this one is carried by the most candidates.</extracomment>
        <translation>
            <numerusform>most used of %Ln similar tag</numerusform>
            <numerusform>most used of %Ln similar tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived</source>
        <extracomment>How many of those who carry a tag are archived.</extracomment>
        <translation>
            <numerusform>%Ln archived</numerusform>
            <numerusform>%Ln archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::TagsPage</name>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like another</source>
        <translation>
            <numerusform>%Ln looks like another</numerusform>
            <numerusform>%Ln look like another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) already have this tag: the two become one.</source>
        <translation>
            <numerusform>%Ln candidate already has this tag: the two become one.</numerusform>
            <numerusform>%Ln candidates already have this tag: the two become one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln tag(s)</source>
        <translation>
            <numerusform>Merge %Ln tag</numerusform>
            <numerusform>Merge %Ln tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::TokenPlaceField</name>
    <message numerus="yes">
        <source>Choose a passphrase of at least %Ln characters.</source>
        <translation>
            <numerusform>Choose a passphrase of at least %Ln character.</numerusform>
            <numerusform>Choose a passphrase of at least %Ln characters.</numerusform>
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
        <source>Outbox %L1 · %Ln to check</source>
        <extracomment>The number of candidates in the outbox, of which some need a decision.</extracomment>
        <translation>
            <numerusform>Outbox %L1 · %Ln to check</numerusform>
            <numerusform>Outbox %L1 · %Ln to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::UndoPreview</name>
    <message numerus="yes">
        <source>%Ln field(s) become(s) a draft. Nothing is sent until you press Send.</source>
        <translation>
            <numerusform>%Ln field becomes a draft. Nothing is sent until you press Send.</numerusform>
            <numerusform>%Ln fields become a draft. Nothing is sent until you press Send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) cannot be undone.</source>
        <translation>
            <numerusform>%Ln field cannot be undone.</numerusform>
            <numerusform>%Ln fields cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::UnlockPage</name>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox, and will be sent once Vivier is unlocked and you are back online.</source>
        <translation>
            <numerusform>%Ln candidate is waiting in the outbox, and will be sent once Vivier is unlocked and you are back online.</numerusform>
            <numerusform>%Ln candidates are waiting in the outbox, and will be sent once Vivier is unlocked and you are back online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox, and will be sent once Vivier is unlocked.</source>
        <translation>
            <numerusform>%Ln candidate is waiting in the outbox, and will be sent once Vivier is unlocked.</numerusform>
            <numerusform>%Ln candidates are waiting in the outbox, and will be sent once Vivier is unlocked.</numerusform>
        </translation>
    </message>
</context>
</TS>
