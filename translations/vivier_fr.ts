<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountCheck</name>
    <message>
        <source>Your name cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the references of your organizations in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs and their stages cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lacks %1. %2</source>
        <extracomment>%1 is a scope of the ATS&apos;s API, such as jobs_r; %2 says what cannot be done without it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried, since the above failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: only a real change would show it. It needs candidates_rw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs and stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is accepted, but it may not do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are %1. The token may not do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are %1. The token is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: it needs an organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names none. Enter their references in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried: it needs a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) in “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Give the account a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the API, or go back to the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. It begins with https:// and names a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address with http:// is not protected: the token could be read on the way. Use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out user names and everything from “?” or “#” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address that the browser shows when you use the dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an address that begins with https:// is protected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read all candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Welcome Kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Vivier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the ATS&apos;s name, %2 its own words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer. Whether it took the change is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not prove that it is %1, so nothing was sent. Check the account&apos;s address and this computer&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 is not protected, so nothing was sent. Use one that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to another address. The token was not sent there. Check the account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than any it should give, so it was dropped. Check the account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is incomplete or cannot be read. Whether it took the change is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is incomplete or cannot be read. Try again, and check the account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the token. Enter a new one in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not do this in %1. Ask for one that may, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have this, or the token may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 asks for a pause of %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for a pause. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed for maintenance. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault of its own. Whether it took the change is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault of its own. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in a way that Vivier does not know (%2). Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Give the account a name: --name NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ats is welcomekit or instaview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--url is a complete address such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the token in a file: --token-file FILE, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token in %1: it is one word of plain characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here. Set VIVIER_PASSPHRASE, now and for every later run, and the token is sealed with it in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot talk to %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts the token, but it may not tell who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows you as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of this account are not sent yet and would be lost. Add --yes to remove it all the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do. vivier-cli --help lists the verbs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb “%1”. vivier-cli --help lists the verbs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is mine or theirs, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in conflict. See: vivier-cli conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no draft of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: %1 (%2), the first of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to change: name=value or --clear name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for which job: job_reference=JOB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of %1 is discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: vivier-cli [--profile DIR] [--account NAME] [--json] [--yes] VERB …
Edits the candidates of an applicant tracking system (ATS) without a window.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --profile DIR   all state of one user is in DIR (default: %1)
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --account NAME  which account; not needed when there is one
  --json          print exactly one JSON value on standard output
  --yes           yes to what would be asked: emptying a name or an email, creating a candidate whose
                  email is in the job already, removing an account that has drafts
  --help, --version
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of Welcome Kit for edit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and for new also:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag_list=a,b replaces all tags. archived=true|false. job_stage_id=ID or the stage&apos;s name.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --json:
  list, drafts: an array of candidates; show, edit, new, resolve: one candidate
    {&quot;reference&quot;, &quot;ats&quot;, &quot;job_reference&quot;, &quot;fields&quot;: {name: value}, &quot;draft&quot;: {name: {&quot;base&quot;, &quot;mine&quot;}},
     &quot;state&quot;: &quot;unchanged&quot;|&quot;draft&quot;|&quot;conflict&quot;|&quot;new&quot;|&quot;unsure&quot;, &quot;updated_at&quot;, &quot;read_at&quot;}
    a field that is absent is unknown, null is empty; &quot;base&quot; is absent when unknown
  jobs: an array of {&quot;reference&quot;, &quot;organization_reference&quot;, &quot;name&quot;, &quot;status&quot;,
    &quot;stages&quot;: [{&quot;id&quot;, &quot;name&quot;, &quot;reference&quot;, &quot;visible&quot;}]}
  pull: {&quot;jobs&quot;, &quot;candidates&quot;, &quot;complete&quot;}
  send: an array of {&quot;reference&quot;, &quot;key&quot;, &quot;fate&quot;, &quot;exit&quot;, &quot;checks&quot;: [{&quot;field&quot;, &quot;verdict&quot;, &quot;sent&quot;, &quot;answered&quot;}],
    &quot;conflicts&quot;: [{&quot;field&quot;, &quot;base&quot;, &quot;mine&quot;, &quot;theirs&quot;}], &quot;problems&quot;: [{&quot;field&quot;, &quot;text&quot;, &quot;blocks&quot;}],
    &quot;matches&quot;: [REF], &quot;emptied&quot;: [field], &quot;error&quot;: null|{&quot;status&quot;, &quot;code&quot;, &quot;text&quot;}}
    fate: accepted, rejected, conflict, already-there, not-ready, kept, unknown, store-failed
    verdict: confirmed, not-returned, not-yet, kept, changed
  conflicts: an array of {&quot;reference&quot;, &quot;field&quot;, &quot;base&quot;, &quot;mine&quot;, &quot;theirs&quot;}
  account list: an array of {&quot;name&quot;, &quot;ats&quot;, &quot;url&quot;, &quot;organizations&quot;, &quot;company&quot;}; account add: one
  discard, account remove: an object with what is gone
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status:
  0  done
  1  usage: wrong words, a value that cannot be sent yet, a profile that cannot be used
  2  no such candidate, job, draft or account
  3  conflict: a field changed on both sides, or the email is already in the job
  4  rejected by the ATS; the draft is kept
  5  offline or no usable answer; drafts are kept
  6  not authorised: the token is wrong or may not do this; drafts are kept
When several drafts are sent, the status is that of the first that did not go.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token goes to the keychain; without one, set VIVIER_PASSPHRASE and it is sealed with that in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 jobs, %3 candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 jobs, %3 of %4 candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the jobs of the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 candidates of %2 jobs are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken; never shown back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken; the old file is still shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not changed by the ATS; stays in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed on both sides; nothing was sent. See: vivier-cli conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this email is in the job already; nothing was sent. Add --yes to create it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was lost, and whether it was applied is not known; the draft is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: mine “%2”, theirs “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 emptied fields that were not sent: %2. Nothing more is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no draft of %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were not tried and are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no draft to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account yet: vivier-cli account add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which account: --account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1”. Known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was damaged. It was moved to %1 and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no candidate %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep an account; the token is tested first and never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accounts of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget an account, its token and what was read; with drafts only after --yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read organizations and jobs with their stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the candidates of one job (reference or name) or of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidates read so far; every word of the query is somewhere in a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one candidate, field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put changes into the draft; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft a candidate that the ATS does not have yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was changed and not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send these drafts, or all; prints what the ATS answered, field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields that changed on both sides, with both values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a side, field by field; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget the draft of a candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stages of this job are not known yet: give the stage&apos;s number, or run: vivier-cli jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has no stage “%1”. It has: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is true or false, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form name=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets nobody change “%2” this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %L2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be emptied, only given another value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack Overflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dribbble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tumblr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vimeo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage in Welcome Kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current avatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Recovered account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vivier cannot read or write its folder on this computer. What was saved before is untouched. Check that the folder is there and that you may write to it, then start Vivier again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this change is not saved yet. All that was saved before is kept. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using Vivier&apos;s file, so this change is not saved yet. All that was saved before is kept. Wait for a backup to end, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vivier&apos;s file on this computer is damaged. It is kept as it is. Start Vivier again: it sets the damaged file aside and takes over your drafts as far as they can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These candidates were saved by a newer Vivier. Nothing was changed. Install that version, or a newer one, to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vivier could not save this on your computer. All that was saved before is kept. Try again; if it happens again, start Vivier anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>An address looks like name@company.com. Kept as a draft, not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address needs a domain such as company.com after the @. Kept as a draft, not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete link. Copy it again from the browser&apos;s address bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file on this computer. Welcome Kit takes a link, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has no site: write it like https://example.com/page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link holds a user name or a password. Remove it: everybody with the record could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag cannot contain a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed to create a candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be emptied. Welcome Kit may refuse that; you will be asked before sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be emptied through Welcome Kit&apos;s interface. Put it back or give another value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The keychain of this computer does not answer, so the access token cannot be read or kept there. Your drafts are kept. Start the keychain and try again, or keep the token sealed with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the access token stays inside. Your drafts are kept. Unlock the keychain, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the access token. Nothing was changed. Type it again; if it is lost, enter the token of the account anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is sealed with a passphrase. Type the passphrase to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access token is kept for this account. Your drafts are kept. Enter the token in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token could not be read or kept. Your drafts are kept. Try again; if it happens again, enter the token in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier</name>
    <message>
        <source>stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop or paste a link to a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop or paste a link: %1, %2 MB at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked, allow writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new token…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::AboutDialog</name>
    <message>
        <source>About Vivier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An editor for the candidates of your applicant tracking system, online and on the train. Not made or endorsed by Welcome to the Jungle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::AccountDialog</name>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the usual address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;lder Welcome Kit API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;TS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;References of organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the token may not list them. Separate several with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also sends civility and origin when a candidate is created, as the API of 2016 took them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token that the makers of %1 gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept token is sealed and was not opened since the start. Enter it anew to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, and no spaces. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Leave it empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is kept. Without one, drafts wait in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet. Add one with the token that your ATS gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that were never sent are deleted for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its drafts, should there be any, are deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token and what was read of its candidates leave this computer. Nothing changes in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove it and %n draft(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::BusyBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::CandidateDelegate</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::CandidateForm</name>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fetches them from a link that anybody can open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes these but never shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let them be changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters; the text has %3. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last sent from here %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link in what was dropped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a file on this computer. %1 takes a link that it can fetch, not a file: put the file where a link reaches it, then drop the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 as the resume?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::CandidateHeader</name>
    <message>
        <source>New candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never read on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated by %1: %2
Read: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not sent yet: click to put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when you send (Ctrl+Shift+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::CandidateListPane</name>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading candidates: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts: everything typed has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading candidates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidates on this computer yet. If %1 shows none either, the token may see only candidates that it created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::ChangeCard</name>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::ChangesPane</name>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the changes of this candidate (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the changes of this candidate (Ctrl+Shift+Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last edit (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · created, origin %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::ChoiceChips</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::ConnectionResult</name>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::DashboardHostDialog</name>
    <message>
        <source>Open in Welcome Kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome Kit says where a candidate&apos;s page is, but not on which site. Which one do you use in the browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked once. Your token is never sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::Desk</name>
    <message>
        <source>The token is locked, so this account stays closed. Its drafts are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::FieldFrame</name>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↩ put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what it was (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::JournalModel</name>
    <message>
        <source>you sent %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::LinkField</name>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the link here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::LongTextField</name>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::MainWindow</name>
    <message>
        <source>Connect Vivier to your applicant tracking system to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a second one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new candidate “%1” exists only here. Discarding removes it; it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 will be forgotten. Welcome Kit keeps what it has.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of “%1” is sealed. Type the passphrase to send and receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it you work with what is on this computer; every edit is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is seen after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen after the next start of Vivier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::ProfileError</name>
    <message>
        <source>Another Vivier is open on this profile. Use that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Vivier cannot talk to that system yet. The account and its drafts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::SecretField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::StageBar</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the stage in the ATS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stages of this job are not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::StatusDot</name>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::StatusLine</name>
    <message>
        <source>✓ All typing is saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::TagField</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma, Enter or Tab adds the tag; Backspace removes the last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::TextField</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::TokenPlaceField</name>
    <message>
        <source>In the &amp;keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ealed in the profile, with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory; you are asked for it at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer protects it with your session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so this is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase you gave opens this one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account is sealed already: the same passphrase opens both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is asked at each start and cannot be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They match.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::TopBar</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln candidate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered the last request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer. Edits are kept on this computer; press F5 to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked of %1 until you switch “Work offline” off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take the token. Give a new one under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::Tour</name>
    <message>
        <source>read the jobs and their candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change names with accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set three social links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop a link on the resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to another stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send, and the ATS has it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work offline and edit: the draft is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come back and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colleague changes the same field: nothing is sent, both values are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide for ours and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill in a new candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed within 30 s: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivier::Workspace</name>
    <message>
        <source>What was read so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy on this computer and its draft are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to this account is stopped, because an answer came back with fields emptied that were not sent. Your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work offline. %1 Send again when you are back online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your %n change(s) are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not changed: Welcome Kit still has the old value. Your change stays a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stored differently: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken, but Welcome Kit does not show the new file yet. Refresh in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome Kit&apos;s answer lacks fields that were not sent (%1). Writing is stopped until you looked at the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this candidate too. Nothing was sent: decide each marked field on the right. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already in this job with the same email. Nothing was created. Open that candidate, or create a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the changes arrived; before they are sent again, %1 is asked what it has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
