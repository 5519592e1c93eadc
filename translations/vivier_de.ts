<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountCheck</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>The first names of a list, and how many more there are.</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before this was tested.</source>
        <translation>Vor der Prüfung abgebrochen.</translation>
    </message>
    <message>
        <source>The API key lacks %1, or does not give access to this company. %2</source>
        <extracomment>%1 is a right such as read:jobs, %2 says what the ATS said.</extracomment>
        <translation>Dem API-Schlüssel fehlt %1, oder er gilt nicht für dieses Unternehmen. %2</translation>
    </message>
    <message>
        <source>Choose the company, then test again.</source>
        <translation>Wählen Sie das Unternehmen, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Not tested, because the step above failed.</source>
        <translation>Nicht geprüft, weil der Schritt davor fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Not tested: only a real change would show this. It needs %1.</source>
        <extracomment>%1 is a right such as candidates_rw or write:candidates.</extracomment>
        <translation>Nicht geprüft: Das würde nur eine echte Änderung zeigen. Dafür ist %1 nötig.</translation>
    </message>
    <message>
        <source>%1 lists no company for this key.</source>
        <translation>%1 nennt kein Unternehmen zu diesem Schlüssel.</translation>
    </message>
    <message>
        <source>The API key does not give access to the company “%1”. Choose another one.</source>
        <translation>Der API-Schlüssel gilt nicht für das Unternehmen „%1“. Wählen Sie eines, für das er gilt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) in %1</source>
        <translation>
            <numerusform>%Ln Stelle in %1</numerusform>
            <numerusform>%Ln Stellen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln Kandidat</numerusform>
            <numerusform>%Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) in “%1”</source>
        <translation>
            <numerusform>%Ln Kandidat in „%1“</numerusform>
            <numerusform>%Ln Kandidaten in „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lists none. Enter their references in the account.</source>
        <translation>%1 nennt keine. Tragen Sie die Referenzen im Konto ein.</translation>
    </message>
    <message>
        <source>Not tested: this needs an organization.</source>
        <translation>Nicht geprüft: Dafür ist eine Organisation nötig.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>The API key is accepted. It covers %Ln companies: choose one.</source>
        <translation>
            <numerusform>Der API-Schlüssel wird akzeptiert. Er gilt für %Ln Unternehmen: Wählen Sie es aus.</numerusform>
            <numerusform>Der API-Schlüssel wird akzeptiert. Er gilt für %Ln Unternehmen: Wählen Sie eines aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested: this needs a job.</source>
        <translation>Nicht geprüft: Dafür ist eine Stelle nötig.</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Ein anderes Konto heißt schon so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Enter the address of the API, or go back to the usual one.</source>
        <translation>Geben Sie die Adresse der API ein, oder kehren Sie zur üblichen zurück.</translation>
    </message>
    <message>
        <source>This is not a web address. A web address begins with https:// and a server name.</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https:// und nennt einen Server.</translation>
    </message>
    <message>
        <source>An address with http:// is not protected: what you send could be read on the way. Use https://.</source>
        <translation>Eine Adresse mit http:// ist nicht geschützt: Was gesendet wird, könnte unterwegs mitgelesen werden. Verwenden Sie https://.</translation>
    </message>
    <message>
        <source>Remove any user name, and everything from “?” or “#” onwards.</source>
        <translation>Lassen Sie Benutzernamen und alles ab „?“ oder „#“ weg.</translation>
    </message>
    <message>
        <source>Enter the address shown in your browser when you use the dashboard.</source>
        <translation>Geben Sie die Adresse ein, die der Browser anzeigt, wenn Sie das Dashboard nutzen.</translation>
    </message>
    <message>
        <source>Only an address that begins with https:// is protected.</source>
        <translation>Nur eine Adresse mit https:// am Anfang ist geschützt.</translation>
    </message>
    <message>
        <source>An API key contains only plain letters, digits and symbols, without spaces. Copy it again.</source>
        <translation>Ein API-Schlüssel besteht nur aus einfachen Buchstaben, Ziffern und Zeichen, ohne Leerzeichen. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>A token contains only plain letters, digits and symbols, without spaces. Copy it again.</source>
        <translation>Ein Token besteht nur aus einfachen Buchstaben, Ziffern und Zeichen, ohne Leerzeichen. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1&apos;s keys begin with %2. Is this the whole key?</source>
        <translation>Schlüssel von %1 beginnen mit %2. Ist das der ganze Schlüssel?</translation>
    </message>
    <message>
        <source>%1&apos;s tokens begin with %2. Is this the whole token?</source>
        <translation>Tokens von %1 beginnen mit %2. Ist das das ganze Token?</translation>
    </message>
    <message>
        <source>This key covers several companies. Choose the one for this account.</source>
        <translation>Dieser Schlüssel gilt für mehrere Unternehmen. Wählen Sie das Unternehmen für dieses Konto.</translation>
    </message>
    <message>
        <source>A company ID is one word of letters, digits and hyphens. Copy it again.</source>
        <translation>Die ID eines Unternehmens ist ein einziges Wort aus Buchstaben, Ziffern und Bindestrichen. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Vivier cannot tell whether this account has drafts.</source>
        <translation>Ob dieses Konto Entwürfe hat, lässt sich nicht feststellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are for its previous company.</source>
        <translation>
            <numerusform>%Ln Entwurf hier gehört zum bisherigen Unternehmen.</numerusform>
            <numerusform>%Ln Entwürfe hier gehören zum bisherigen Unternehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are for %1.</source>
        <translation>
            <numerusform>%Ln Entwurf hier gehört zu %1.</numerusform>
            <numerusform>%Ln Entwürfe hier gehören zu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a second account for the other company, or first send these drafts or put them back.</source>
        <translation>Legen Sie für das andere Unternehmen ein zweites Konto an, oder senden Sie diese Änderungen zuerst oder setzen Sie sie zurück.</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the ATS&apos;s name, %2 its own words.</extracomment>
        <translation>%1 meldet: „%2“</translation>
    </message>
    <message>
        <source>The API key lacks %1. %2</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as jobs_r or read:jobs; %2 says what cannot be done without it.</extracomment>
        <translation>Dem API-Schlüssel fehlt %1. %2</translation>
    </message>
    <message>
        <source>The token lacks %1. %2</source>
        <translation>Dem Token fehlt %1. %2</translation>
    </message>
    <message>
        <source>%1 has suspended this API key. Ask %1, or use another one.</source>
        <translation>%1 hat diesen API-Schlüssel gesperrt. Fragen Sie bei %1 nach, oder verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 does not accept the API key. It may be incomplete, revoked or expired: copy it again or create a new one.</source>
        <translation>%1 akzeptiert den API-Schlüssel nicht. Vielleicht ist er unvollständig, widerrufen oder abgelaufen: Kopieren Sie ihn noch einmal, oder erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. The API key was not sent there. Check the account&apos;s address.</source>
        <translation>%1 verweist auf eine andere Adresse. Der API-Schlüssel wurde nicht dorthin gesendet. Prüfen Sie die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The API key is not allowed to do this in %1.</source>
        <translation>Der API-Schlüssel darf das in %1 nicht.</translation>
    </message>
    <message>
        <source>This does not exist in %1, or the API key does not give access to it.</source>
        <translation>In %1 gibt es das nicht, oder der API-Schlüssel darf es nicht sehen.</translation>
    </message>
    <message>
        <source>The API key is accepted.</source>
        <translation>Der API-Schlüssel wird akzeptiert.</translation>
    </message>
    <message>
        <source>The API key is accepted, but is not allowed to do everything.</source>
        <translation>Der API-Schlüssel wird akzeptiert, darf aber nicht alles.</translation>
    </message>
    <message>
        <source>The API key is accepted for %1.</source>
        <extracomment>%1 is a company.</extracomment>
        <translation>Der API-Schlüssel wird für %1 akzeptiert.</translation>
    </message>
    <message>
        <source>The API key is accepted for %1, but is not allowed to do everything.</source>
        <translation>Der API-Schlüssel wird für %1 akzeptiert, darf aber nicht alles.</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation>Das Token wird akzeptiert.</translation>
    </message>
    <message>
        <source>The token is accepted, but is not allowed to do everything.</source>
        <translation>Das Token wird akzeptiert, darf aber nicht alles.</translation>
    </message>
    <message>
        <source>You are %1. The token is accepted.</source>
        <translation>Sie sind %1. Das Token wird akzeptiert.</translation>
    </message>
    <message>
        <source>You are %1. The token is not allowed to do everything.</source>
        <translation>Sie sind %1. Das Token darf nicht alles.</translation>
    </message>
</context>
<context>
    <name>ActionStates</name>
    <message>
        <source>%1 has no tags.</source>
        <translation>%1 kennt keine Schlagwörter.</translation>
    </message>
    <message>
        <source>%1 has no archive.</source>
        <translation>%1 hat kein Archiv.</translation>
    </message>
    <message>
        <source>%1 does not say where a candidate&apos;s page is.</source>
        <translation>%1 verrät nicht, wo die Seite eines Kandidaten ist.</translation>
    </message>
    <message>
        <source>Nothing to send: no candidate is open.</source>
        <translation>Nichts zu senden: Kein Kandidat ist geöffnet.</translation>
    </message>
    <message>
        <source>Nothing to send: there are no changes here.</source>
        <translation>Nichts zu senden: Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is being sent right now; what was changed since stays a draft.</source>
        <translation>Es wird gerade gesendet; was seitdem geändert wurde, bleibt Entwurf.</translation>
    </message>
    <message>
        <source>Nothing to take back: this candidate is not in the outbox.</source>
        <translation>Nichts zurückzuholen: Dieser Kandidat ist nicht im Postausgang.</translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation>Es wird gerade gesendet.</translation>
    </message>
    <message>
        <source>No candidate is open.</source>
        <translation>Kein Kandidat ist geöffnet.</translation>
    </message>
    <message>
        <source>This candidate has not been created yet.</source>
        <translation>Dieser Kandidat ist noch nicht angelegt.</translation>
    </message>
    <message>
        <source>None of the selected candidates has been created yet.</source>
        <translation>Keiner der ausgewählten Kandidaten ist schon angelegt.</translation>
    </message>
    <message>
        <source>No candidates are selected: select several in the list first.</source>
        <translation>Niemand ist ausgewählt: Wählen Sie zuerst mehrere Kandidaten in der Liste aus.</translation>
    </message>
    <message>
        <source>On this page, these keys apply to your decisions here.</source>
        <translation>Auf dieser Seite gelten die Tasten für das, was Sie hier entscheiden.</translation>
    </message>
    <message>
        <source>Nothing to undo here. To undo a change to another candidate, open that candidate.</source>
        <translation>Hier gibt es nichts rückgängig zu machen. Was Sie bei einem anderen Kandidaten geändert haben, machen Sie dort rückgängig.</translation>
    </message>
    <message>
        <source>Nothing to redo here.</source>
        <translation>Hier gibt es nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Nothing is loaded while you work offline.</source>
        <translation>Solange Sie offline arbeiten, wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>The candidate is not on screen: go back first (Esc).</source>
        <translation>Der Kandidat ist gerade nicht zu sehen: Gehen Sie zuerst zurück (Esc).</translation>
    </message>
    <message>
        <source>Select a card on the board first.</source>
        <translation>Gehen Sie zuerst zu einer Karte auf dem Board.</translation>
    </message>
    <message>
        <source>Nothing to send: there are no drafts.</source>
        <translation>Nichts zu senden: Es gibt keine Entwürfe.</translation>
    </message>
    <message>
        <source>Nothing to take back: none of the selected rows can be.</source>
        <translation>Nichts zurückzuholen: Keine der gewählten Zeilen lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Nothing to export: the list is empty, and no candidates are selected.</source>
        <translation>Niemand zu exportieren: Die Liste ist leer, und niemand ist ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing to send: none of the selected candidates has a draft.</source>
        <translation>Nichts zu senden: Keiner der ausgewählten Kandidaten hat einen Entwurf.</translation>
    </message>
    <message>
        <source>Nothing to discard: this candidate has no draft.</source>
        <translation>Nichts zu verwerfen: Dieser Kandidat hat keinen Entwurf.</translation>
    </message>
    <message>
        <source>No email address is known.</source>
        <translation>Es ist keine E-Mail-Adresse bekannt.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Es ist keine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>No candidate is open or selected.</source>
        <translation>Niemand ist geöffnet, und niemand ist ausgewählt.</translation>
    </message>
    <message>
        <source>No candidates are selected.</source>
        <translation>Niemand ist ausgewählt.</translation>
    </message>
    <message>
        <source>No candidate was open before this one.</source>
        <translation>Davor war kein Kandidat geöffnet.</translation>
    </message>
    <message>
        <source>No candidate was open after this one.</source>
        <translation>Danach war kein Kandidat geöffnet.</translation>
    </message>
    <message>
        <source>%1 has no resume to read.</source>
        <translation>%1 hat keinen Lebenslauf zum Lesen.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New candidate</source>
        <translation>&amp;Neuer Kandidat</translation>
    </message>
    <message>
        <source>&amp;Refresh all candidates</source>
        <translation>&amp;Alle Kandidaten abrufen</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Liste &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt s&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Next misspellin&amp;g</source>
        <translation>Nä&amp;chster Schreibfehler</translation>
    </message>
    <message>
        <source>Select all matc&amp;hes</source>
        <translation>Alle &amp;Treffer auswählen</translation>
    </message>
    <message>
        <source>Clear the s&amp;election</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtern…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter…</source>
        <translation>Filter s&amp;peichern…</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send and go to the ne&amp;xt</source>
        <translation>Senden und &amp;weiter zum nächsten</translation>
    </message>
    <message>
        <source>Send a&amp;ll drafts</source>
        <translation>&amp;Alle Entwürfe senden</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Aus dem Postausgang &amp;zurückholen</translation>
    </message>
    <message>
        <source>&amp;Discard draft…</source>
        <translation>Entwurf &amp;verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchivieren</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Aus dem Archiv h&amp;olen</translation>
    </message>
    <message>
        <source>Archi&amp;ve and go to the next</source>
        <translation>Ar&amp;chivieren und weiter zum nächsten</translation>
    </message>
    <message>
        <source>Unarchi&amp;ve and go to the next</source>
        <translation>Aus dem Ar&amp;chiv holen und weiter zum nächsten</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;email</source>
        <translation>&amp;E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;phone</source>
        <translation>&amp;Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Copy as vCa&amp;rd</source>
        <translation>Als vCar&amp;d kopieren</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Stage…</source>
        <translation>&amp;Phase…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Schla&amp;gwörter…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archivieren…</translation>
    </message>
    <message>
        <source>Another &amp;field…</source>
        <translation>Anderes &amp;Feld…</translation>
    </message>
    <message>
        <source>Send their &amp;drafts</source>
        <translation>Deren Entwürfe &amp;senden</translation>
    </message>
    <message>
        <source>Boa&amp;rd</source>
        <translation>Boar&amp;d</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Next candidate</source>
        <translation>&amp;Nächster Kandidat</translation>
    </message>
    <message>
        <source>&amp;Previous candidate</source>
        <translation>&amp;Vorheriger Kandidat</translation>
    </message>
    <message>
        <source>&amp;Back to the last candidate</source>
        <translation>&amp;Zurück zum letzten Kandidaten</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Wieder vorwärts</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vorheriger Be&amp;reich</translation>
    </message>
    <message>
        <source>&amp;What will be sent</source>
        <translation>Was &amp;gesendet wird</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>A&amp;ktivitäten</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Postausgang</translation>
    </message>
    <message>
        <source>&amp;Compare conflicts</source>
        <translation>Konflikte verglei&amp;chen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Verlau&amp;f</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Problem &amp;melden…</translation>
    </message>
    <message>
        <source>&amp;About Vivier</source>
        <translation>Über &amp;Vivier</translation>
    </message>
    <message>
        <source>Move to stage 1 … 9</source>
        <translation>In die erste … neunte Phase verschieben</translation>
    </message>
    <message>
        <source>Go to account 1 … 9</source>
        <translation>Zum ersten … neunten Konto gehen</translation>
    </message>
    <message>
        <source>Board: to the previous stage</source>
        <translation>Board: zur vorherigen Phase</translation>
    </message>
    <message>
        <source>Board: to the next stage</source>
        <translation>Board: zur nächsten Phase</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Nächstes, vorheriges Feld</translation>
    </message>
    <message>
        <source>Press the button, open the row</source>
        <translation>Schaltfläche drücken, Zeile öffnen</translation>
    </message>
    <message>
        <source>Select or deselect the row</source>
        <translation>Zeile auswählen oder weglassen</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Weitere Zeilen auswählen</translation>
    </message>
    <message>
        <source>Edit the chosen cell</source>
        <translation>Gewählte Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Put the field back</source>
        <translation>Feld zurücksetzen</translation>
    </message>
    <message>
        <source>Menu of the focused item</source>
        <translation>Menü des aktiven Elements</translation>
    </message>
    <message>
        <source>Clear the selection, close, back</source>
        <translation>Auswahl aufheben, schließen, zurück</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Paste &amp;into the form…</source>
        <translation>Ins Formular ei&amp;nfügen…</translation>
    </message>
    <message>
        <source>Pas&amp;te to create…</source>
        <translation>Zum Anlegen ein&amp;fügen…</translation>
    </message>
    <message>
        <source>Sa&amp;me person…</source>
        <translation>Dieselbe &amp;Person…</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>L&amp;ebenslauf</translation>
    </message>
    <message>
        <source>Resume: next or previous match</source>
        <translation>Lebenslauf: nächster, vorheriger Treffer</translation>
    </message>
    <message>
        <source>Resume: larger, smaller, fit the width</source>
        <translation>Lebenslauf: größer, kleiner, auf Breite anpassen</translation>
    </message>
    <message>
        <source>Resume: select text</source>
        <translation>Lebenslauf: Text auswählen</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the ATS&apos;s name, %2 its own words.</extracomment>
        <translation>%1 meldet: „%2“</translation>
    </message>
    <message>
        <source>%1 cannot be reached: a proxy asks for a name and a password. Enter them in the proxy settings of this computer.</source>
        <translation>%1 ist nicht erreichbar: Ein Proxy verlangt einen Namen und ein Passwort. Tragen Sie beides in den Proxy-Einstellungen dieses Computers ein.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: this network wants you to sign in first. Use a browser for that.</source>
        <translation>%1 ist nicht erreichbar: Dieses Netzwerk verlangt zuerst eine Anmeldung. Melden Sie sich in einem Browser an.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the account&apos;s address.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netzwerk und die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the proxy %2 did not accept the name and the password.</source>
        <extracomment>%1 is the ATS&apos;s name, %2 a proxy: a host and a port.</extracomment>
        <translation>%1 ist nicht erreichbar: Der Proxy %2 hat den Namen und das Passwort nicht akzeptiert.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the proxy %2 asks for a name and a password.</source>
        <translation>%1 ist nicht erreichbar: Der Proxy %2 verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>%1 refused this because it is not paid for. Ask the person who manages the account.</source>
        <translation>%1 hat das abgelehnt, weil es nicht bezahlt ist. Wenden Sie sich an die Person, die das Konto verwaltet.</translation>
    </message>
    <message>
        <source>%1 refused this because it is too large. Shorten the longest text, or link to a smaller file.</source>
        <translation>%1 hat das abgelehnt, weil es zu groß ist. Kürzen Sie den längsten Text, oder verlinken Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>%1 refused this for legal reasons.</source>
        <translation>%1 hat das aus rechtlichen Gründen abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>%1 hat das abgelehnt.</translation>
    </message>
    <message>
        <source>%1 did not answer. It is not known yet whether the change was accepted.</source>
        <translation>%1 hat nicht geantwortet. Ob die Änderung übernommen wurde, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again in a moment.</source>
        <translation>%1 hat nicht geantwortet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server did not prove that it is %1, so nothing was sent. Check the account&apos;s address and this computer&apos;s date.</source>
        <translation>Der Server hat nicht nachgewiesen, dass er %1 ist. Deshalb wurde nichts gesendet. Prüfen Sie die Adresse des Kontos und das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>%1 could not be reached over a secure connection, so nothing was sent. It may need a client certificate: choose one in the account. If the account has one, check its address.</source>
        <translation>%1 hat keine sichere Verbindung akzeptiert. Deshalb wurde nichts gesendet. Vielleicht wird ein Client-Zertifikat verlangt: Wählen Sie im Konto eines aus. Ist schon eines gewählt, prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The address of %1 is not protected, so nothing was sent. Use one that begins with https://.</source>
        <translation>Die Adresse von %1 ist nicht geschützt. Deshalb wurde nichts gesendet. Verwenden Sie eine, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. The token was not sent there. Check the account&apos;s address.</source>
        <translation>%1 verweist auf eine andere Adresse. Das Token wurde nicht dorthin gesendet. Prüfen Sie die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>Stopped before it finished.</source>
        <translation>Vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>The answer from %1 is far too large, so it was ignored. Check the account&apos;s address.</source>
        <translation>Die Antwort von %1 ist ungewöhnlich groß und wurde verworfen. Prüfen Sie die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The answer from %1 is incomplete or unreadable. It is not known yet whether the change was accepted.</source>
        <translation>Die Antwort von %1 ist unvollständig oder nicht lesbar. Ob die Änderung übernommen wurde, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The answer from %1 is incomplete or unreadable. Try again, and check the account&apos;s address.</source>
        <translation>Die Antwort von %1 ist unvollständig oder nicht lesbar. Versuchen Sie es noch einmal, und prüfen Sie die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>%1 does not accept the token or API key. Enter a new one in the account.</source>
        <translation>%1 akzeptiert das Token oder den API-Schlüssel nicht. Tragen Sie im Konto ein neues Token oder einen neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>The token is not allowed to do this in %1. Ask for one that is, or leave this change out.</source>
        <translation>Das Token darf das in %1 nicht. Bitten Sie um eines, das es darf, oder verzichten Sie darauf.</translation>
    </message>
    <message>
        <source>This does not exist in %1, or the token does not give access to it.</source>
        <translation>In %1 gibt es das nicht, oder das Token darf es nicht sehen.</translation>
    </message>
    <message>
        <source>%1 is asking for a pause of %2.</source>
        <translation>%1 bittet um eine Pause von %2.</translation>
    </message>
    <message>
        <source>%1 is asking for a pause. Try again in a minute.</source>
        <translation>%1 bittet um eine Pause. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance for at least %2.</source>
        <translation>%1 wird gewartet, mindestens noch %2.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance. Try again later.</source>
        <translation>%1 wird gerade gewartet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 has a problem on its side. It is not known yet whether the change was accepted.</source>
        <translation>Bei %1 ist eine Störung aufgetreten. Ob die Änderung übernommen wurde, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 has a problem on its side. Try again later.</source>
        <translation>Bei %1 ist eine Störung aufgetreten. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This cannot be sent to %1.</source>
        <translation>Das kann nicht an %1 gesendet werden.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Vivier does not understand (%2). Please report this.</source>
        <translation>%1 hat in einer Form geantwortet, die Vivier nicht kennt (%2). Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 accepted the change.</source>
        <translation>Ob %1 die Änderung übernommen hat, ist noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>AtsProfile</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>The company&apos;s name cannot be shown.</source>
        <translation>Der Name des Unternehmens lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Jobs cannot be listed.</source>
        <translation>Stellen lassen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>Reading candidates</source>
        <translation>Kandidaten abrufen</translation>
    </message>
    <message>
        <source>Candidates cannot be read.</source>
        <translation>Kandidaten lassen sich nicht abrufen.</translation>
    </message>
    <message>
        <source>Changing candidates</source>
        <translation>Kandidaten ändern</translation>
    </message>
    <message>
        <source>Inst&amp;aView</source>
        <translation>Inst&amp;aView</translation>
    </message>
    <message>
        <source>API key from its dashboard</source>
        <translation>API-Schlüssel aus dem Dashboard</translation>
    </message>
    <message>
        <source>Enter the API key of your InstaView dashboard.</source>
        <translation>Geben Sie den API-Schlüssel Ihres InstaView-Dashboards ein.</translation>
    </message>
    <message>
        <source>From Settings → API Keys in the InstaView dashboard; it is shown only once.</source>
        <translation>Im InstaView-Dashboard unter Settings → API Keys; dort wird er nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>status=APPLIED and gender=female|male: one of the documented values; --clear gender is automatic.
jobIds=JOB,JOB replaces all jobs (references or exact titles); --clear jobIds removes them all, and is
  sent with --yes only. gdprExpiryDate=2031-01-31. phoneNumber=: a national number is read in the account&apos;s
  phone region. cv=TEXT, or cv=@FILE: the text of a PDF, DOCX, ODT, DOC or text file, read here.
metadata={…} replaces the whole object. metadata.KEY=VALUE and --clear metadata.KEY change one key, and
  metadata.A.B one inside an object: a VALUE that is JSON (1.10, true, null, &quot;007&quot;, [1,2], {&quot;a&quot;:1}) is taken
  as written, anything else is text. A key that contains a dot can be given only in the whole object.
</source>
        <translation>status=APPLIED und gender=female|male: einer der dokumentierten Werte; --clear gender heißt automatisch.
jobIds=STELLE,STELLE ersetzt alle Stellen (Referenzen oder genaue Titel); --clear jobIds entfernt alle und
  wird nur mit --yes gesendet. gdprExpiryDate=2031-01-31. phoneNumber=: Eine nationale Nummer wird im Land
  des Kontos gelesen. cv=TEXT oder cv=@DATEI: der Text einer PDF-, DOCX-, ODT-, DOC- oder Textdatei, hier gelesen.
metadata={…} ersetzt das ganze Objekt. metadata.SCHLÜSSEL=WERT und --clear metadata.SCHLÜSSEL ändern einen
  Schlüssel, metadata.A.B einen innerhalb eines Objekts: Ein WERT in JSON (1.10, true, null, &quot;007&quot;, [1,2], {&quot;a&quot;:1})
  wird so übernommen, wie er dasteht, jeder andere ist ein Text. Ein Schlüssel mit Punkt geht nur im ganzen Objekt.
</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>Your name cannot be shown.</source>
        <translation>Ihr Name lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Enter the references of your organizations in the account.</source>
        <translation>Tragen Sie die Referenzen Ihrer Organisationen im Konto ein.</translation>
    </message>
    <message>
        <source>Jobs and stages</source>
        <translation>Stellen und Phasen</translation>
    </message>
    <message>
        <source>Jobs and their stages cannot be listed.</source>
        <translation>Stellen und ihre Phasen lassen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>Moves between stages</source>
        <translation>Wechsel zwischen Phasen</translation>
    </message>
    <message>
        <source>Time in a stage is counted from when Vivier first saw it.</source>
        <translation>Die Zeit in einer Phase wird so angegeben, wie sie von hier aus zu sehen ist.</translation>
    </message>
    <message>
        <source>&amp;Welcome Kit</source>
        <translation>&amp;Welcome Kit</translation>
    </message>
    <message>
        <source>Token from the vendor</source>
        <translation>Token vom Anbieter</translation>
    </message>
    <message>
        <source>Enter the token that Welcome Kit&apos;s support gave you.</source>
        <translation>Geben Sie das Token ein, das Sie vom Anbieter von Welcome Kit erhalten haben.</translation>
    </message>
    <message>
        <source>O&amp;lder Welcome Kit API</source>
        <translation>Ältere Welcome-Kit-AP&amp;I</translation>
    </message>
    <message>
        <source>Also sends salutation and origin when a candidate is created, as the API of 2016 accepted them.</source>
        <translation>Sendet beim Anlegen eines Kandidaten auch Anrede und Quelle, wie es die API von 2016 vorsah.</translation>
    </message>
    <message>
        <source>tag_list=a,b replaces all tags. archived=true|false. job_stage_id=ID or the stage&apos;s name.
</source>
        <translation>tag_list=a,b ersetzt alle Schlagwörter. archived=true|false. job_stage_id=ID oder der Name der Phase.
</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>The stages of this job are not known yet. Load the jobs first.</source>
        <translation>Die Phasen dieser Stelle sind noch nicht bekannt. Rufen Sie zuerst die Stellen ab.</translation>
    </message>
    <message>
        <source>The job “%1” has no stage “%2”.</source>
        <translation>Die Stelle „%1“ hat keine Phase „%2“.</translation>
    </message>
    <message>
        <source>The job “%1” has several stages “%2”.</source>
        <translation>Die Stelle „%1“ hat mehrere Phasen „%2“.</translation>
    </message>
    <message>
        <source>The value in %1 cannot be read: nothing in it can be changed.</source>
        <translation>Was hier in %1 steht, ist nicht lesbar: Darin lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>“%1” cannot be added: what is above it is a value, not an object.</source>
        <translation>Für „%1“ ist kein Platz: Darüber steht ein Wert, kein Objekt.</translation>
    </message>
    <message>
        <source>The current value is not known: refresh the candidate first.</source>
        <translation>Es ist nicht bekannt, was dort steht: Rufen Sie den Kandidaten zuerst erneut ab.</translation>
    </message>
    <message>
        <source>It cannot be emptied, only given another value.</source>
        <translation>Das Feld lässt sich nicht leeren, nur mit einem anderen Wert füllen.</translation>
    </message>
    <message>
        <source>It was already sent and may have arrived. Check in the ATS first, then decide.</source>
        <translation>Das wurde einmal gesendet und ist vielleicht angekommen. Sehen Sie zuerst dort nach, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>It cannot be changed this way.</source>
        <translation>So lässt sich das nicht ändern.</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>already has it</source>
        <translation>hat es schon</translation>
    </message>
    <message>
        <source>does not have it</source>
        <translation>hat es nicht</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nichts zu ändern</translation>
    </message>
    <message>
        <source>already empty</source>
        <extracomment>%1 is a value: Interview already</extracomment>
        <translation>ist schon leer</translation>
    </message>
    <message>
        <source>already %1</source>
        <translation>schon %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <extracomment>%1 is a stage: stays Interview</extracomment>
        <translation>bleibt %1</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Somebody else changed it too (%1). Compare first.</source>
        <extracomment>%1 is a field: Stage</extracomment>
        <translation>Jemand anders hat es auch geändert (%1). Vergleichen Sie zuerst.</translation>
    </message>
    <message>
        <source>It cannot be changed this way.</source>
        <translation>So lässt sich das nicht ändern.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>after what is in the outbox</source>
        <translation>nach dem, was im Postausgang ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) stay a draft</source>
        <translation>
            <numerusform>%Ln weitere Änderung bleibt Entwurf</numerusform>
            <numerusform>%Ln weitere Änderungen bleiben Entwurf</numerusform>
        </translation>
    </message>
    <message>
        <source>already has an unsent change</source>
        <translation>ist schon geändert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1: emptied</source>
        <extracomment>%1 is a field: Expiry date: emptied</extracomment>
        <translation>%1: geleert</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <extracomment>%1 is a key of metadata</extracomment>
        <translation>%1: entfernt</translation>
    </message>
</context>
<context>
    <name>CandidateFilesText</name>
    <message>
        <source>This file is not on this computer yet, and nothing is read while you work offline. Connect, and open it once.</source>
        <translation>Diese Datei ist noch nicht auf diesem Computer, und solange Sie offline arbeiten, wird nichts gelesen. Gehen Sie online, und öffnen Sie sie einmal.</translation>
    </message>
    <message>
        <source>This link leads to no public address, so Vivier did not open it.</source>
        <translation>Dieser Link führt zu keiner öffentlichen Adresse; Vivier hat ihn deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>No answer came from where this file is. Check the connection, and try again.</source>
        <translation>Wo die Datei liegt, antwortet niemand. Prüfen Sie die Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This file is no longer where the link leads (status %1).</source>
        <translation>Diese Datei ist nicht mehr dort, wohin der Link führt (Status %1).</translation>
    </message>
    <message>
        <source>The file was refused (status %1). The link may have run out: read the candidate again for a new one.</source>
        <translation>Die Datei wurde verweigert (Status %1). Vielleicht ist der Link abgelaufen: Rufen Sie den Kandidaten erneut ab, um einen neuen zu erhalten.</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file. Open it in the browser.</source>
        <translation>Dieser Link führt zu einer Webseite, nicht zu einer Datei. Öffnen Sie ihn im Browser.</translation>
    </message>
    <message>
        <source>This file is over %1, so it is not read here. Open it in the browser.</source>
        <translation>Diese Datei ist größer als %1 und wird hier nicht gelesen. Öffnen Sie sie im Browser.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There are no files to fetch.</source>
        <translation>Es gibt keine Dateien abzurufen.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln file(s) are on this computer already.</source>
        <translation>
            <numerusform>%Ln Datei ist schon auf diesem Computer.</numerusform>
            <numerusform>Alle %Ln Dateien sind schon auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to fetch</source>
        <translation>
            <numerusform>%Ln Datei abzurufen</numerusform>
            <numerusform>%Ln Dateien abzurufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of unknown size</source>
        <comment>files and bytes</comment>
        <translation>
            <numerusform>%1, %Ln unbekannter Größe</numerusform>
            <numerusform>%1, %Ln unbekannter Größe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln already on this computer</source>
        <comment>what is to be fetched</comment>
        <translation>
            <numerusform>%1; %Ln schon auf diesem Computer</numerusform>
            <numerusform>%1; %Ln schon auf diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--rate is the maximum number of requests a second sent to the ATS: %1 to %2, or 0 for no limit.</source>
        <translation>--rate gibt an, wie viele Anfragen pro Sekunde das ATS höchstens erhält: %1 bis %2, oder 0 für unbegrenzt.</translation>
    </message>
    <message>
        <source>--at-once is the maximum number of requests sent to the ATS at the same time: 1 to %1.</source>
        <translation>--at-once gibt an, wie viele Anfragen das ATS gleichzeitig erhält: 1 bis %1.</translation>
    </message>
    <message>
        <source>--ats must be one of these: %1.</source>
        <translation>--ats ist einer dieser Namen: %1.</translation>
    </message>
    <message>
        <source>--phone-region is a two-letter country code such as FR; “%1” is not one.</source>
        <translation>--phone-region sind die zwei Buchstaben eines Landes, etwa DE; „%1“ ist keines.</translation>
    </message>
    <message>
        <source>Give the token in a file: --token-file FILE, or - for standard input.</source>
        <translation>Geben Sie das Token in einer Datei an: --token-file DATEI, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>There is no token in %1: a token is one word of plain characters.</source>
        <translation>In %1 steht kein Token: Es ist ein einziges Wort aus einfachen Zeichen.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is no keychain here. Set VIVIER_PASSPHRASE, now and for every later run: the token is then encrypted with it in the profile.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Setzen Sie VIVIER_PASSPHRASE, jetzt und bei jedem weiteren Aufruf; das Token wird damit im Profil verschlüsselt.</translation>
    </message>
    <message>
        <source>This key covers several companies. Say which: --company ID</source>
        <translation>Dieser Schlüssel gilt für mehrere Unternehmen. Sagen Sie, welches: --company ID</translation>
    </message>
    <message>
        <source>This key does not give access to a company “%1”. Say which: --company ID</source>
        <translation>Dieser Schlüssel gilt für kein Unternehmen „%1“. Sagen Sie, welches: --company ID</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Es gibt kein Konto „%1“.</translation>
    </message>
    <message>
        <source>Account %1 is saved.</source>
        <translation>Das Konto %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Say what to change: --url URL, --token-file FILE, or a file of the secure connection.</source>
        <translation>Sagen Sie, was sich ändert: --url URL, --token-file FILE oder eine Datei der sicheren Verbindung.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ATS</source>
        <translation>ATS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Phone region</source>
        <translation>Land für Telefonnummern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are not sent yet and would be lost. Add --yes to remove it anyway.</source>
        <translation>
            <numerusform>%Ln Entwurf dieses Kontos ist noch nicht gesendet und würde verloren gehen. Um es trotzdem zu entfernen, fügen Sie --yes hinzu.</numerusform>
            <numerusform>%Ln Entwürfe dieses Kontos sind noch nicht gesendet und würden verloren gehen. Um es trotzdem zu entfernen, fügen Sie --yes hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 is removed.</source>
        <translation>Das Konto %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Say what to do. vivier-cli --help lists the verbs.</source>
        <translation>Sagen Sie, was zu tun ist. vivier-cli --help listet die Befehle auf.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. vivier-cli --help lists the verbs.</source>
        <translation>Es gibt keinen Befehl „%1“. vivier-cli --help listet die Befehle auf.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>There is no reference in %1: it needs one on each line.</source>
        <translation>In %1 steht keine Referenz: In jede Zeile gehört eine.</translation>
    </message>
    <message>
        <source>This query finds all candidates. If that is what you want, add --yes.</source>
        <translation>Diese Suche findet alle. Wenn das so gemeint ist, fügen Sie --yes hinzu.</translation>
    </message>
    <message>
        <source>No candidates were found. Nothing was changed.</source>
        <translation>Niemand wurde gefunden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Give --query (or --where, --filter) or --from-file, not both.</source>
        <translation>Geben Sie --query (oder --where, --filter) oder --from-file an, nicht beides.</translation>
    </message>
    <message>
        <source>Say which candidates: references, --query or --from-file.</source>
        <translation>Sagen Sie, wen: Referenzen, --query oder --from-file.</translation>
    </message>
    <message>
        <source>%1 cannot be changed for several candidates at once. Fields that can: %2</source>
        <translation>%1 lässt sich nicht für mehrere Kandidaten auf einmal ändern. Felder für mehrere: %2</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
    <message>
        <source>Replaces an unsent change.</source>
        <translation>Ersetzt eine nicht gesendete Änderung.</translation>
    </message>
    <message>
        <source>It was changed in the ATS too: you will be asked when sending.</source>
        <translation>Das wurde auch dort geändert: Beim Senden wird nachgefragt.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed in the drafts of %1.</source>
        <translation>
            <numerusform>%Ln Feld in den Entwürfen von %1 geändert.</numerusform>
            <numerusform>%Ln Felder in den Entwürfen von %1 geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln Kandidat</numerusform>
            <numerusform>%Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was saved.</source>
        <translation>Nur probiert: Nichts wird behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) cannot be changed this way; the table says why.</source>
        <translation>
            <numerusform>%Ln Feld lässt sich so nicht ändern; die Tabelle sagt, warum.</numerusform>
            <numerusform>%Ln Felder lassen sich so nicht ändern; die Tabelle sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächster %1</translation>
    </message>
    <message>
        <source>%1 must be mine or theirs, not “%2”.</source>
        <translation>%1 ist mine oder theirs, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 is not in conflict. See: vivier-cli conflicts</source>
        <translation>Bei %1 gibt es keinen Konflikt. Siehe: vivier-cli conflicts</translation>
    </message>
    <message>
        <source>(may have arrived)</source>
        <translation>(vielleicht schon dort)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>There is no draft of %1.</source>
        <translation>Es gibt keinen Entwurf von %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The value of %1 is not known or cannot be read, so nothing is added to it or removed.</source>
        <translation>Was %1 enthält, ist nicht bekannt oder nicht lesbar: Nichts wird hinzugefügt oder entfernt.</translation>
    </message>
    <message>
        <source>%1: nothing to send.</source>
        <translation>%1: nichts zu senden.</translation>
    </message>
    <message>
        <source>%1: %2 in the draft.</source>
        <translation>%1: %2 im Entwurf.</translation>
    </message>
    <message>
        <source>Stage: %1 (%2), the first of the job.</source>
        <translation>Phase: %1 (%2), die erste der Stelle.</translation>
    </message>
    <message>
        <source>Say what to change: name=value or --clear name.</source>
        <translation>Sagen Sie, was zu ändern ist: Name=Wert oder --clear Name.</translation>
    </message>
    <message>
        <source>Say for which job: job_reference=JOB</source>
        <translation>Sagen Sie, für welche Stelle: job_reference=STELLE</translation>
    </message>
    <message>
        <source>To create a candidate, %1 also needs: %2. Nothing was saved.</source>
        <translation>Um einen Kandidaten anzulegen, braucht %1 außerdem: %2. Nichts wird behalten.</translation>
    </message>
    <message>
        <source>The draft of %1 is discarded: none of it will be sent any more.</source>
        <translation>Der Entwurf von %1 ist verworfen: Davon wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>No filters are saved here.</source>
        <translation>Hier ist keiner gespeichert.</translation>
    </message>
    <message>
        <source>These are saved here: %1.</source>
        <translation>Hier sind gespeichert: %1.</translation>
    </message>
    <message>
        <source>There is no filter “%1”.</source>
        <translation>Es gibt keinen Filter „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a condition. list --help shows how they are written.</source>
        <translation>„%1“ ist keine Bedingung. list --help zeigt, wie man sie schreibt.</translation>
    </message>
    <message>
        <source>There is no job %1 here.</source>
        <translation>Hier gibt es keine Stelle %1.</translation>
    </message>
    <message>
        <source>No candidate here can be “%1”: this account does not have it.</source>
        <translation>Niemand hier kann „%1“ sein: Dieses Konto kennt das nicht.</translation>
    </message>
    <message>
        <source>Fields of %1 (%2) for edit and new:</source>
        <translation>Felder von %1 (%2) für edit und new:</translation>
    </message>
    <message>
        <source>Fields of %1 (%2) for edit:</source>
        <translation>Felder von %1 (%2) für edit:</translation>
    </message>
    <message>
        <source>and for new also:</source>
        <translation>und für new außerdem:</translation>
    </message>
    <message>
        <source>a new one needs:</source>
        <translation>ein neuer braucht:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>  --profile DIR   folder with all data of one user (default: %1)
</source>
        <translation>  --profile ORDNER   alle Daten eines Benutzers liegen in ORDNER (Vorgabe: %1)
</translation>
    </message>
    <message>
        <source>  --account NAME  which account; not needed if there is only one
  --json          print exactly one JSON value on standard output
  --yes           answer yes to questions: emptying a name, an email or the list of jobs, creating a
                  candidate who seems to exist already, creating one again
                  after a warning that it may exist, removing an account
                  that has drafts
  --help, --version
</source>
        <translation>  --account NAME     welches Konto; nicht nötig, wenn es nur eines gibt
  --json             genau einen JSON-Wert auf der Standardausgabe ausgeben
  --yes              Ja zu allem, was gefragt würde: einen Namen, eine E-Mail-Adresse oder die Liste der
                     Stellen leeren, einen Kandidaten anlegen, den es schon zu geben scheint, einen nach
                     einem solchen Hinweis noch einmal anlegen, der vielleicht schon angelegt ist, ein
                     Konto mit Entwürfen entfernen
  --help, --version
</translation>
    </message>
    <message>
        <source>REF is a candidate&apos;s reference, a vivier: link to it, or the address of its page in the ATS.
</source>
        <translation>REF ist die Referenz eines Kandidaten, ein vivier:-Link darauf oder die Adresse der Seite im ATS.
</translation>
    </message>
    <message>
        <source>an account has &quot;ca_file&quot;, &quot;client_certificate&quot; and &quot;client_key&quot;, too; proxy list: an array of {&quot;proxy&quot;}</source>
        <translation>ein Konto hat auch &quot;ca_file&quot;, &quot;client_certificate&quot; und &quot;client_key&quot;; proxy list: ein Array von {&quot;proxy&quot;}</translation>
    </message>
    <message>
        <source>a candidate has &quot;stage_since&quot;, too: null, or {&quot;at&quot;, &quot;told_by&quot;}; told_by is ats,</source>
        <translation>ein Kandidat hat auch &quot;stage_since&quot;: null, oder {&quot;at&quot;, &quot;told_by&quot;}; told_by ist ats,</translation>
    </message>
    <message>
        <source>sent (moved from Vivier), or seen (first seen there by Vivier: it may be longer)</source>
        <translation>sent (von hier dorthin gesendet) oder seen (von hier dort gesehen: vielleicht schon länger)</translation>
    </message>
    <message>
        <source>  edit of several candidates, or with --dry-run: an array of {&quot;reference&quot;, &quot;field&quot;, &quot;outcome&quot;, &quot;before&quot;,
    &quot;after&quot;, &quot;drafted&quot;, &quot;conflict&quot;, &quot;problem&quot;: null|{&quot;field&quot;, &quot;text&quot;, &quot;blocks&quot;}}
    outcome: changed, same, impossible; drafted: an unsent change was there; conflict: changed on
    both sides
  runs: an array of {&quot;run&quot;, &quot;at&quot;, &quot;candidates&quot;, &quot;accepted&quot;, &quot;refused&quot;, &quot;waiting&quot;}
  undo: an array of {&quot;reference&quot;, &quot;field&quot;, &quot;outcome&quot;: &quot;drafted&quot;|&quot;impossible&quot;, &quot;before&quot;, &quot;after&quot;,
    &quot;conflict&quot;, &quot;problem&quot;: null|text}
</source>
        <translation>  edit mit mehreren Kandidaten oder mit --dry-run: ein Array von {&quot;reference&quot;, &quot;field&quot;, &quot;outcome&quot;, &quot;before&quot;,
    &quot;after&quot;, &quot;drafted&quot;, &quot;conflict&quot;, &quot;problem&quot;: null|{&quot;field&quot;, &quot;text&quot;, &quot;blocks&quot;}}
    outcome: changed, same, impossible; drafted: es gab schon eine nicht gesendete Änderung; conflict:
    auf beiden Seiten geändert
  runs: ein Array von {&quot;run&quot;, &quot;at&quot;, &quot;candidates&quot;, &quot;accepted&quot;, &quot;refused&quot;, &quot;waiting&quot;}
  undo: ein Array von {&quot;reference&quot;, &quot;field&quot;, &quot;outcome&quot;: &quot;drafted&quot;|&quot;impossible&quot;, &quot;before&quot;, &quot;after&quot;,
    &quot;conflict&quot;, &quot;problem&quot;: null|Text}
</translation>
    </message>
    <message>
        <source>  export: an array of {&quot;reference&quot;, field: value}; with --output {&quot;candidates&quot;, &quot;file&quot;}
  import: {&quot;format&quot;, &quot;encoding&quot;, &quot;separator&quot;, &quot;columns&quot;: [{&quot;column&quot;, &quot;field&quot;, &quot;by&quot;}],
    &quot;new&quot;, &quot;update&quot;, &quot;same&quot;, &quot;problem&quot;: how many; &quot;new_tags&quot;, &quot;rows&quot;: [{&quot;line&quot;,
    &quot;outcome&quot;: &quot;new&quot;|&quot;update&quot;|&quot;same&quot;|&quot;problem&quot;, &quot;reference&quot;, &quot;name&quot;,
    &quot;changes&quot;: {field: {&quot;before&quot;, &quot;after&quot;}}, &quot;missing&quot;: [text], &quot;problem&quot;: null|text}]}
    by: name, content, map, or empty: left out
</source>
        <translation>  export: ein Array von {&quot;reference&quot;, Feld: Wert}; mit --output {&quot;candidates&quot;, &quot;file&quot;}
  import: {&quot;format&quot;, &quot;encoding&quot;, &quot;separator&quot;, &quot;columns&quot;: [{&quot;column&quot;, &quot;field&quot;, &quot;by&quot;}],
    &quot;new&quot;, &quot;update&quot;, &quot;same&quot;, &quot;problem&quot;: wie viele; &quot;new_tags&quot;, &quot;rows&quot;: [{&quot;line&quot;,
    &quot;outcome&quot;: &quot;new&quot;|&quot;update&quot;|&quot;same&quot;|&quot;problem&quot;, &quot;reference&quot;, &quot;name&quot;,
    &quot;changes&quot;: {Feld: {&quot;before&quot;, &quot;after&quot;}}, &quot;missing&quot;: [Text], &quot;problem&quot;: null|Text}]}
    by: name, content, map oder leer: ausgelassen
</translation>
    </message>
    <message>
        <source>Exit status:
  0  done
  1  usage: wrong arguments, a value that cannot be sent yet, a profile that cannot be used
  2  no such candidate, job, draft or account, here or in the ATS
  3  conflict: a field changed on both sides, the email is already in the job, the
     candidate is in another job now, or a comment or a new candidate may have arrived:
     you decide
  4  rejected by the ATS; the draft is kept. Or it emptied fields that were not sent, and
     nothing more is written to that account: see send --help
  5  offline or no usable answer; drafts are kept in the outbox
  6  not authorised: the token is wrong or is not allowed to do this, drafts are kept; or the
     profile&apos;s key is not available
  7  done, but standard output could not be written; a reader that closes the pipe early,
     as head does, is not a failure
  8  done, but check: the ATS stored something other than was sent, or fields that were not sent
     have changed since, by the ATS or by a colleague; the lines of send say which
When several drafts are sent, the status is that of the first that was not sent.
</source>
        <translation>Exit-Status:
  0  erledigt
  1  Aufruf: falsche Wörter, ein Wert, der noch nicht gesendet werden kann, ein unbrauchbares Profil
  2  kein solcher Kandidat, keine solche Stelle, kein solcher Entwurf oder kein solches Konto, hier oder im ATS
  3  Konflikt: ein Feld wurde auf beiden Seiten geändert, die E-Mail-Adresse gibt es schon bei der Stelle,
     der Kandidat gehört jetzt zu einer anderen Stelle, oder ein Kommentar oder ein neuer Kandidat ist
     vielleicht angekommen: Sie entscheiden
  4  vom ATS abgelehnt; der Entwurf bleibt. Oder es hat Felder geleert, die nicht gesendet wurden, und
     in dieses Konto wird nichts mehr geschrieben: siehe send --help
  5  offline oder keine brauchbare Antwort; Entwürfe bleiben im Postausgang
  6  nicht berechtigt: das Token ist falsch oder darf das nicht, Entwürfe bleiben; oder der
     Schlüssel des Profils ist nicht zu bekommen
  7  erledigt, aber die Standardausgabe ließ sich nicht schreiben; ein Leser, der die Pipe früh
     schließt, wie head, ist kein Fehler
  8  erledigt, aber sehen Sie nach: das ATS hat etwas anderes gespeichert als gesendet, oder nicht gesendete
     Felder sind seitdem anders, durch das ATS oder jemanden dort; die Zeilen von send sagen, welche
Werden mehrere Entwürfe gesendet, gilt der Status des ersten, der nicht gesendet wurde.
</translation>
    </message>
    <message>
        <source>All personal data is encrypted with a key in the keychain, where the tokens are too; without a keychain, set VIVIER_PASSPHRASE and both are encrypted with it in the profile.</source>
        <translation>Alle personenbezogenen Daten sind mit einem Schlüssel aus dem Schlüsselbund verschlüsselt, in dem auch die Tokens liegen; ohne Schlüsselbund setzen Sie VIVIER_PASSPHRASE, dann wird beides damit im Profil verschlüsselt.</translation>
    </message>
    <message>
        <source>Usage: vivier-cli [--profile DIR] [--account NAME] [--json] [--yes] VERB …
Edits the candidates of an applicant tracking system (ATS) without a window.
</source>
        <translation>Aufruf: vivier-cli [--profile ORDNER] [--account NAME] [--json] [--yes] BEFEHL …
Bearbeitet die Kandidaten eines Bewerbermanagementsystems (ATS) ohne Fenster.
</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>The encoding must be one of %1.</source>
        <translation>Die Kodierung ist eine von %1.</translation>
    </message>
    <message>
        <source>“%1” does not name a column as Column=field. Columns: %2</source>
        <translation>„%1“ benennt keine Spalte in der Form Spalte=Feld. Spalten: %2</translation>
    </message>
    <message>
        <source>A column cannot be used as “%1”, only as: %2</source>
        <translation>Eine Spalte kann nicht für „%1“ stehen, nur für: %2</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keine Stelle „%1“.</translation>
    </message>
    <message>
        <source>The separator must be one character, such as , or ; or the word tab.</source>
        <translation>Das Trennzeichen ist ein einziges Zeichen wie , oder ; oder das Wort tab.</translation>
    </message>
    <message>
        <source>There are no candidates in %1.</source>
        <translation>In %1 steht niemand.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln candidate(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Kandidat</numerusform>
            <numerusform>%L1 von %Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln job(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Stelle</numerusform>
            <numerusform>%L1 von %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the jobs as last loaded.</source>
        <translation>Das sind die Stellen vom letzten Abruf.</translation>
    </message>
    <message>
        <source>Loaded: %1 of %2.</source>
        <translation>Abgerufen: %1 von %2.</translation>
    </message>
    <message>
        <source>none yet; run: vivier-cli jobs</source>
        <translation>noch keine; führen Sie aus: vivier-cli jobs</translation>
    </message>
    <message>
        <source>There is no job “%1”. Known: %2</source>
        <translation>Es gibt keine Stelle „%1“. Bekannt sind: %2</translation>
    </message>
    <message>
        <source>Several jobs have this title. Say which one by its reference: %1</source>
        <translation>Mehrere Stellen haben diesen Titel. Sagen Sie mit der Referenz, welche: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns: %2</source>
        <translation>Es gibt keine Spalte „%1“. Spalten: %2</translation>
    </message>
    <message>
        <source>Say which columns: --columns a,b,c</source>
        <translation>Sagen Sie, welche Spalten: --columns a,b,c</translation>
    </message>
    <message>
        <source>The format is csv, vcard or json.</source>
        <translation>Das Format ist csv, vcard oder json.</translation>
    </message>
    <message>
        <source>--columns is for csv and json: a vCard has its own.</source>
        <translation>--columns gilt für csv und json: Eine vCard hat ihre eigenen Spalten.</translation>
    </message>
    <message>
        <source>With --json, say where the list is written: --output FILE</source>
        <translation>Sagen Sie bei --json, wohin die Liste geschrieben wird: --output FILE</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>ihrem Namen</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>ihrem Inhalt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>update of %1</source>
        <translation>Aktualisierung von %1</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <translation>%1: nichts zu ändern</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>CSV, separator %1</source>
        <translation>CSV, Trennzeichen %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Erkannt an</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>No candidate has these tags yet: %1</source>
        <translation>Diese Schlagwörter hat noch niemand: %1</translation>
    </message>
    <message>
        <source>Some new candidates cannot be sent yet:</source>
        <translation>Einige neue können noch nicht gesendet werden:</translation>
    </message>
    <message>
        <source>New: %1. Updated: %2. Nothing to change: %3. Not imported: %4.</source>
        <translation>Neu: %1. Aktualisiert: %2. Nichts zu ändern: %3. Nicht übernommen: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) written to %1. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln Kandidat in %1 geschrieben. Die Datei ist nicht verschlüsselt.</numerusform>
            <numerusform>%Ln Kandidaten in %1 geschrieben. Die Datei ist nicht verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>edit the candidates of an applicant tracking system (ATS) without a window</source>
        <translation>die Kandidaten eines Bewerbermanagementsystems (ATS) ohne Fenster bearbeiten</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>HINWEISE</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>SIEHE AUCH</translation>
    </message>
    <message>
        <source>%1 is not JSON. %2</source>
        <translation>%1 ist kein JSON. %2</translation>
    </message>
    <message>
        <source>%1 must be a JSON object, such as {&quot;source&quot;:&quot;fair&quot;}.</source>
        <translation>%1 ist ein JSON-Objekt, etwa {&quot;source&quot;:&quot;Messe&quot;}.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object at present. Give all of it: %1={…}</source>
        <translation>%1 ist derzeit kein JSON-Objekt. Geben Sie es als Ganzes an: %1={…}</translation>
    </message>
    <message>
        <source>%1 lacks a key between two dots.</source>
        <translation>In %1 fehlt ein Schlüssel zwischen zwei Punkten.</translation>
    </message>
    <message>
        <source>%1 cannot be added: what is above it is a value, not an object.</source>
        <translation>Für %1 ist kein Platz: Darüber steht ein Wert, kein Objekt.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>%1=@ needs the name of a file: %1=@FILE</source>
        <translation>%1=@ braucht den Namen einer Datei: %1=@DATEI</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln character(s) read from %2.</source>
        <translation>
            <numerusform>%1: %Ln Zeichen aus %2 gelesen.</numerusform>
            <numerusform>%1: %Ln Zeichen aus %2 gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln character(s) read from %3 (pages: %2).</source>
        <translation>
            <numerusform>%1: %Ln Zeichen aus %3 gelesen (Seiten: %2).</numerusform>
            <numerusform>%1: %Ln Zeichen aus %3 gelesen (Seiten: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1 has contained “%2” yet, and its documentation does not confirm that name, so it is not written. Once a pull has shown it, it can be.</source>
        <translation>Noch keine Antwort von %1 hat „%2“ enthalten, und die Dokumentation bestätigt diesen Namen nicht: Das Feld wird nicht geschrieben. Nach einem pull, der es zeigt, ist das möglich.</translation>
    </message>
    <message>
        <source>“%1” is not a proxy: give its host and port, as in proxy.example:3128.</source>
        <translation>„%1“ ist kein Proxy: Geben Sie Host und Port an, wie in proxy.example:3128.</translation>
    </message>
    <message>
        <source>Give --user NAME and --password-file FILE, or - for standard input.</source>
        <translation>Geben Sie --user NAME und --password-file FILE an, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>There is no keychain here. Set VIVIER_PASSPHRASE, now and for every later run: the login is then encrypted with it.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Setzen Sie VIVIER_PASSPHRASE, jetzt und bei jedem weiteren Aufruf; die Anmeldedaten werden damit verschlüsselt.</translation>
    </message>
    <message>
        <source>The login for %1 is saved.</source>
        <translation>Die Anmeldedaten für %1 sind gespeichert.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>No login for %1 is saved.</source>
        <translation>Für %1 sind keine Anmeldedaten gespeichert.</translation>
    </message>
    <message>
        <source>The login for %1 is deleted.</source>
        <translation>Die Anmeldedaten für %1 sind gelöscht.</translation>
    </message>
    <message>
        <source>There is no candidate %1 here.</source>
        <translation>Hier gibt es keinen Kandidaten %1.</translation>
    </message>
    <message>
        <source>There is no run %1. See: vivier-cli runs</source>
        <translation>Es gibt keine Sammelsendung %1. Siehe: vivier-cli runs</translation>
    </message>
    <message>
        <source>Several runs begin with %1.</source>
        <translation>Mehrere Sammelsendungen beginnen mit %1.</translation>
    </message>
    <message>
        <source>Say which run, or --last.</source>
        <translation>Sagen Sie, welche Sammelsendung, oder --last.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>It has been changed in the ATS since: you will be asked when sending.</source>
        <translation>Das wurde dort seitdem geändert: Beim Senden wird nachgefragt.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Sammelsendung</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Nothing in this run can be undone.</source>
        <translation>Von dieser Sammelsendung lässt sich nichts rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 is too long to be a secret.</source>
        <translation>%1 ist zu lang für ein Geheimnis.</translation>
    </message>
    <message>
        <source>accepted; shown only as %1</source>
        <translation>übernommen; zurückgegeben wird nur %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>accepted; never shown again</source>
        <translation>übernommen; wird nie zurückgegeben</translation>
    </message>
    <message>
        <source>what the ATS says about it cannot be read, so it is not known whether it was accepted; stays in the draft</source>
        <translation>was das ATS dazu sagt, ist nicht lesbar; ob es übernommen wurde, ist daher nicht bekannt; bleibt im Entwurf</translation>
    </message>
    <message>
        <source>not changed by the ATS; stays in the draft</source>
        <translation>vom ATS nicht geändert; bleibt im Entwurf</translation>
    </message>
    <message>
        <source>accepted, but what the ATS now says about it cannot be read</source>
        <translation>übernommen, aber was das ATS seitdem dazu sagt, ist nicht lesbar</translation>
    </message>
    <message>
        <source>stored differently</source>
        <translation>anders gespeichert</translation>
    </message>
    <message>
        <source>not sent, but changed since</source>
        <translation>nicht gesendet und seitdem anders</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>See: vivier-cli conflicts</source>
        <translation>Siehe: vivier-cli conflicts</translation>
    </message>
    <message>
        <source>To create it again, send it with --yes.</source>
        <translation>Um ihn noch einmal anzulegen, senden Sie ihn mit --yes.</translation>
    </message>
    <message>
        <source>To create it anyway, send it with --yes.</source>
        <translation>Um ihn trotzdem anzulegen, senden Sie ihn mit --yes.</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>Der Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>The draft is kept. To send it anyway, add --yes.</source>
        <translation>Der Entwurf bleibt erhalten. Um ihn trotzdem zu senden, fügen Sie --yes hinzu.</translation>
    </message>
    <message>
        <source>Then: vivier-cli resolve %1 %2=mine (send it again) or %2=theirs (it arrived)</source>
        <translation>Danach: vivier-cli resolve %1 %2=mine (noch einmal senden) oder %2=theirs (ist angekommen)</translation>
    </message>
    <message>
        <source>It is kept in the outbox; the next send checks first.</source>
        <translation>Es bleibt im Postausgang; das nächste send sieht zuerst nach.</translation>
    </message>
    <message>
        <source>It is kept in the outbox.</source>
        <translation>Es bleibt im Postausgang.</translation>
    </message>
    <message>
        <source>It is kept in the outbox; send tries again.</source>
        <translation>Es bleibt im Postausgang; send versucht es erneut.</translation>
    </message>
    <message>
        <source>  %1: mine “%2”, theirs “%3”</source>
        <translation>  %1: eigene „%2“, andere „%3“</translation>
    </message>
    <message>
        <source>%1 emptied fields that were not sent: %2.</source>
        <translation>%1 hat Felder geleert, die nicht gesendet wurden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) on hold are left out; name them to send them.</source>
        <translation>
            <numerusform>%Ln angehaltener Entwurf wird ausgelassen; um ihn zu senden, nennen Sie ihn.</numerusform>
            <numerusform>%Ln angehaltene Entwürfe werden ausgelassen; um sie zu senden, nennen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no draft of %1. Nothing was sent.</source>
        <translation>Es gibt keinen Entwurf von %1. Nichts wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 may still be working on it; checking again in %Ln second(s).</source>
        <translation>
            <numerusform>%1: %2 arbeitet vielleicht noch daran; nächste Nachfrage in %Ln Sekunde.</numerusform>
            <numerusform>%1: %2 arbeitet vielleicht noch daran; nächste Nachfrage in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give references or --run, not both.</source>
        <translation>Geben Sie Referenzen oder --run an, nicht beides.</translation>
    </message>
    <message>
        <source>There is no draft to send.</source>
        <translation>Es gibt keinen Entwurf zum Senden.</translation>
    </message>
    <message>
        <source>%1: sent without what cannot be sent yet; that stays in the draft.</source>
        <translation>%1: gesendet ohne das, was noch nicht gesendet werden kann; das bleibt im Entwurf.</translation>
    </message>
    <message>
        <source>Writing to %1 is stopped, here and in the window. Check the candidate there; if all is well: vivier-cli send --allow-writes</source>
        <translation>Das Schreiben in %1 ist gestoppt, hier und im Fenster. Sehen Sie sich dort den Kandidaten an; wenn alles stimmt: vivier-cli send --allow-writes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were not tried and are kept in the outbox.</source>
        <translation>
            <numerusform>%Ln Entwurf wurde nicht versucht und bleibt im Postausgang.</numerusform>
            <numerusform>%Ln Entwürfe wurden nicht versucht und bleiben im Postausgang.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account yet: vivier-cli account add …</source>
        <translation>Es gibt noch kein Konto: vivier-cli account add …</translation>
    </message>
    <message>
        <source>Say which account: --account %1</source>
        <translation>Sagen Sie, welches Konto: --account %1</translation>
    </message>
    <message>
        <source>There is no account “%1”. Known: %2</source>
        <translation>Es gibt kein Konto „%1“. Bekannt sind: %2</translation>
    </message>
    <message>
        <source>Set VIVIER_PASSPHRASE, now and for every later run.</source>
        <translation>Setzen Sie VIVIER_PASSPHRASE, jetzt und bei jedem weiteren Aufruf.</translation>
    </message>
    <message>
        <source>Set VIVIER_PASSPHRASE to it.</source>
        <translation>Geben Sie sie in VIVIER_PASSPHRASE an.</translation>
    </message>
    <message numerus="yes">
        <source>Updating %Ln candidate(s) from an earlier version of Vivier…</source>
        <translation>
            <numerusform>%Ln Kandidat aus einer früheren Version von Vivier wird übernommen…</numerusform>
            <numerusform>%Ln Kandidaten aus einer früheren Version von Vivier werden übernommen…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not lead to a candidate.</source>
        <translation>%1 führt zu keinem Kandidaten.</translation>
    </message>
    <message>
        <source>%1 leads to an account other than %2.</source>
        <translation>%1 führt zu einem anderen Konto als %2.</translation>
    </message>
    <message>
        <source>If the new one is right: vivier-cli account edit NAME --url URL</source>
        <translation>Wenn die neue stimmt: vivier-cli account edit NAME --url URL</translation>
    </message>
    <message>
        <source>Give them: vivier-cli proxy login %1 --user NAME --password-file FILE</source>
        <translation>Geben Sie sie an: vivier-cli proxy login %1 --user NAME --password-file FILE</translation>
    </message>
    <message>
        <source>save an account; the token is tested first and never printed. --ats is the short name of a system that vivier-cli --help lists, the first of them if it is left out; --company is for a key of several companies, and you are asked for it where it is needed; --phone-region (such as FR) is the country of national phone numbers. The ATS gets at most --rate requests a second (usually 4; 0: no limit) and --at-once at the same time (usually 2); when it asks for a pause, fewer for a while. For an ATS that has its own authority, or requires a client certificate: PEM files, checked at once; the passphrase of an encrypted key is stored with the token</source>
        <translation>ein Konto speichern; das Token wird zuerst getestet und nie ausgegeben. --ats ist der Kurzname eines Systems, das vivier-cli --help auflistet, ohne Angabe das erste; --company gilt für einen Schlüssel mehrerer Unternehmen, und es wird danach gefragt, wo es nötig ist; --phone-region (etwa DE) ist das Land, zu dem nationale Telefonnummern gehören. Das ATS erhält höchstens --rate Anfragen pro Sekunde (üblich 4; 0: unbegrenzt) und --at-once gleichzeitig (üblich 2); bittet es um eine Pause, eine Weile weniger. Für ein ATS mit eigener Zertifizierungsstelle, oder eines, das ein Client-Zertifikat verlangt: Dateien im PEM-Format, die sofort geprüft werden; die Passphrase eines verschlüsselten Schlüssels wird dort aufbewahrt, wo das Token ist</translation>
    </message>
    <message>
        <source>give an account a new address, token or files for its secure connection (an empty name: none). With --url the stored token may be sent to that address, even if it is the one that the account already names</source>
        <translation>einem Konto eine andere Adresse, ein anderes Token oder andere Dateien für die sichere Verbindung geben (leerer Name: keine). Mit --url darf das gespeicherte Token an diese Adresse gehen, auch wenn das Konto sie schon nennt</translation>
    </message>
    <message>
        <source>the accounts of this profile</source>
        <translation>die Konten dieses Profils</translation>
    </message>
    <message>
        <source>remove an account, its token and what was loaded; with drafts only after --yes</source>
        <translation>ein Konto, sein Token und alles Abgerufene vergessen; mit Entwürfen nur nach --yes</translation>
    </message>
    <message>
        <source>save the name and password that a proxy asks for, in the keychain or encrypted with VIVIER_PASSPHRASE. Which proxy is used is set in the system, or by https_proxy and no_proxy</source>
        <translation>Name und Passwort speichern, die ein Proxy verlangt, im Schlüsselbund oder mit VIVIER_PASSPHRASE verschlüsselt. Welcher Proxy gilt, sagen die Einstellungen des Systems oder https_proxy und no_proxy</translation>
    </message>
    <message>
        <source>the proxies whose login is saved</source>
        <translation>die Proxys, deren Anmeldedaten gespeichert sind</translation>
    </message>
    <message>
        <source>delete the login of a proxy</source>
        <translation>die Anmeldedaten für einen Proxy löschen</translation>
    </message>
    <message>
        <source>load organizations and jobs with their stages</source>
        <translation>Organisationen und Stellen mit ihren Phasen abrufen</translation>
    </message>
    <message>
        <source>load the candidates of one job (reference or name) or of all jobs: what changed since the last time, or everything with --all</source>
        <translation>die Kandidaten einer Stelle (Referenz oder Name) oder aller Stellen abrufen: was sich seit dem letzten Mal geändert hat, mit --all alle</translation>
    </message>
    <message>
        <source>candidates loaded so far; with a query, those whose names, texts, tags, phone numbers or jobs contain each of its words, and each phrase in quotes: &apos;&quot;data engineer&quot; paris&apos;. --filter is one that was saved in the window. A condition is one of stage:NAME (or a status), tag:TAG, not-tag:TAG, has:WHAT or lacks:WHAT (phone, email, resume, tag, sent-link: sent from Vivier), is:archived, is:draft, is:outbox, updated-after:DAY (on 2026-11-01 or later; 30d: in the last 30 days), updated-before:DAY, expiry:passed, expiry:30d (within 30 days). Of several stages, tags or expiries one is enough; apart from that, all must be met. Archived candidates are left out unless a query or a condition asks for them</source>
        <translation>bisher abgerufene Kandidaten; mit einer Suche die, in deren Namen, Texten, Schlagwörtern, Telefonnummern oder Stellen jedes ihrer Wörter vorkommt und jede Wortfolge in Anführungszeichen: &apos;&quot;data engineer&quot; berlin&apos;. --filter ist ein im Fenster gespeicherter Filter. Eine Bedingung ist stage:NAME (oder ein Status), tag:SCHLAGWORT, not-tag:SCHLAGWORT, has:WAS oder lacks:WAS (phone, email, resume, tag, sent-link: von hier gesendet), is:archived, is:draft, is:outbox, updated-after:DATUM (am 2026-11-01 oder später; 30d: in den letzten 30 Tagen), updated-before:DATUM, expiry:passed, expiry:30d (innerhalb von 30 Tagen). Von mehreren Phasen, Schlagwörtern oder Ablaufdaten genügt eines, sonst müssen alle zutreffen. Archivierte werden ausgelassen, außer eine Suche oder eine Bedingung fragt nach ihnen</translation>
    </message>
    <message>
        <source>write the candidates loaded so far, drafts included, as a list: all of them, or those that list would find. The columns are reference and the ATS&apos;s own field names. A CSV file is UTF-8 and starts with a byte order mark (--no-mark: without); its separator is the one of this computer&apos;s language; cells that a spreadsheet would run get an apostrophe in front. import reads CSV and vCard. The list is not encrypted</source>
        <translation>bisher abgerufene Kandidaten samt ihren Entwürfen als Liste schreiben: alle, oder die, die auch list findet. Spalten sind reference und die Feldnamen des ATS. Eine CSV-Datei ist in UTF-8 mit einer Markierung am Anfang (--no-mark: ohne), mit dem Trennzeichen der Sprache dieses Computers; Zellen, die ein Tabellenprogramm ausführen würde, erhalten vorn einen Apostroph. import liest CSV und vCard. Die Liste ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>draft what a list says: CSV, rows copied from a spreadsheet, or vCards. The encoding, the separator and what each column is for are detected and shown; --map sets a column (a field, reference, name, link, company, or nothing to leave it out). A row belongs to the candidate with its reference, else its email, else its phone; else to a new candidate, in JOB or in the job named in the row. Empty cells change nothing, and tags and jobs are only added. A problem in one row does not stop the others; with --report the rows that were not imported are written to FILE, to be fixed and imported. With --dry-run nothing is drafted</source>
        <translation>entwerfen, was eine Liste sagt: CSV, in einem Tabellenprogramm kopierte Zeilen oder vCards. Kodierung, Trennzeichen und die Bedeutung jeder Spalte werden selbst erkannt und genannt; --map legt sie fest (ein Feld, reference, name, link, company, oder nichts, um die Spalte auszulassen). Eine Zeile betrifft, wer ihre Referenz hat, sonst ihre E-Mail-Adresse, sonst ihre Telefonnummer; sonst jemand Neuen, bei JOB oder der Stelle, die die Zeile nennt. Leere Zellen ändern nichts, und Schlagwörter und Stellen werden nur ergänzt. Ein Fehler in einer Zeile hält keine andere auf; mit --report werden die nicht übernommenen Zeilen in FILE geschrieben, zum Korrigieren und erneuten Importieren. Mit --dry-run wird alles nur ausgegeben</translation>
    </message>
    <message>
        <source>one candidate, field by field</source>
        <translation>einen Kandidaten anzeigen, Feld für Feld</translation>
    </message>
    <message>
        <source>put changes into the draft; nothing is sent. How values are written: see vivier-cli --help. For several candidates (named, found as list finds them, or one reference on each line of FILE, - for standard input) it prints what changes for each; what cannot be changed for one does not stop the others. NAME+=VALUE adds to tags or jobs, NAME-=VALUE removes; a stage is the one with that name in the job of each. With --dry-run it prints the same, and nothing is saved</source>
        <translation>Änderungen in den Entwurf aufnehmen; gesendet wird nichts. Wie Werte geschrieben werden: siehe vivier-cli --help. Bei mehreren Kandidaten (genannt, wie mit list gefunden, oder eine Referenz je Zeile von FILE, - für die Standardeingabe) wird ausgegeben, was sich bei jedem ändert; was bei einem nicht geht, hält keinen anderen auf. NAME+=VALUE fügt Schlagwörter oder Stellen hinzu, NAME-=VALUE entfernt sie; eine Phase ist die dieses Namens in der Stelle des jeweiligen Kandidaten. Mit --dry-run ist die Ausgabe dieselbe, und nichts wird behalten</translation>
    </message>
    <message>
        <source>draft a candidate that the ATS does not have yet; vivier-cli --help lists the fields that are needed</source>
        <translation>einen Kandidaten entwerfen, den das ATS noch nicht hat; was es dafür braucht, steht bei den Feldern in vivier-cli --help</translation>
    </message>
    <message>
        <source>changes that have not arrived yet, and what each candidate in the outbox is waiting for</source>
        <translation>was geändert wurde und noch nicht angekommen ist, und was im Postausgang worauf wartet</translation>
    </message>
    <message>
        <source>what was sent together, newest first: when, for how many candidates, and how many were accepted, refused, or are waiting in the outbox</source>
        <translation>was zusammen gesendet wurde, das Neueste zuerst: wann, für wie viele Kandidaten, und wie viele angenommen oder abgelehnt wurden oder im Postausgang warten</translation>
    </message>
    <message>
        <source>undo a run, named by its id or the beginning of it, or the last one: what it changed becomes a draft of what was there before; send sends it. What somebody has changed since is never overwritten without asking</source>
        <translation>eine Sammelsendung rückgängig machen, genannt mit ihrer ID oder deren Anfang, oder die letzte: Was sie geändert hat, wird zu einem Entwurf mit dem Stand davor; send sendet ihn. Was jemand seitdem geändert hat, wird nie ohne Nachfrage überschrieben</translation>
    </message>
    <message>
        <source>fields that changed on both sides, with both values, and comments or documents that may have arrived</source>
        <translation>Felder, die auf beiden Seiten geändert wurden, mit beiden Werten, sowie Kommentare oder Dokumente, die vielleicht angekommen sind</translation>
    </message>
    <message>
        <source>choose a side, field by field; nothing is sent before the next send. For a comment or document that may have arrived: mine sends it again, theirs confirms that it arrived</source>
        <translation>eine Seite wählen, Feld für Feld; vor dem nächsten send wird nichts gesendet. Bei einem Kommentar oder Dokument, das vielleicht angekommen ist: mine sendet es noch einmal, theirs besagt, dass es da ist</translation>
    </message>
    <message>
        <source>discard the draft of a candidate, in the outbox too</source>
        <translation>den Entwurf eines Kandidaten verwerfen, auch im Postausgang</translation>
    </message>
    <message>
        <source>The stages of this job are not known yet: give the stage&apos;s number, or run: vivier-cli jobs</source>
        <translation>Die Phasen dieser Stelle sind noch nicht bekannt: Geben Sie die Nummer der Phase an, oder führen Sie aus: vivier-cli jobs</translation>
    </message>
    <message>
        <source>This job has no stage “%1”. It has: %2</source>
        <translation>Diese Stelle hat keine Phase „%1“. Sie hat: %2</translation>
    </message>
    <message>
        <source>%1 must be true or false, not “%2”.</source>
        <translation>%1 ist true oder false, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 names no tag. To remove all of them: --clear %1</source>
        <translation>%1 nennt kein Schlagwort. Um alle zu entfernen: --clear %1</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation>%1 ist einer der Werte %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 must be a day such as 2031-01-31, not “%2”.</source>
        <translation>%1 ist ein Datum wie 2031-01-31, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1: %2 is read as %3.</source>
        <translation>%1: %2 wird als %3 verstanden.</translation>
    </message>
    <message>
        <source>%1 names no job. To remove all of them: --clear %1</source>
        <translation>%1 nennt keine Stelle. Um alle zu entfernen: --clear %1</translation>
    </message>
    <message>
        <source>“%1” is not of the form name=value.</source>
        <translation>„%1“ hat nicht die Form Name=Wert.</translation>
    </message>
    <message>
        <source>%1 does not allow “%2” to be changed this way.</source>
        <translation>In %1 lässt sich „%2“ so nicht ändern.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Felder: %1</translation>
    </message>
    <message>
        <source>%1 holds one value: set it with = only.</source>
        <translation>%1 enthält nur einen Wert: Er wird nur mit = angegeben.</translation>
    </message>
    <message>
        <source>Say what to add to %1, or to remove.</source>
        <translation>Sagen Sie, was zu %1 hinzukommen oder daraus entfernt werden soll.</translation>
    </message>
    <message>
        <source>%1 is longer than %L2 characters.</source>
        <translation>%1 ist länger als %L2 Zeichen.</translation>
    </message>
    <message>
        <source>The value for %1 contains nothing visible. To empty it: --clear %1</source>
        <translation>%1 erhält nichts Sichtbares. Zum Leeren: --clear %1</translation>
    </message>
    <message>
        <source>%1 cannot be emptied, only given another value.</source>
        <translation>%1 lässt sich nicht leeren, nur mit einem anderen Wert füllen.</translation>
    </message>
    <message>
        <source>To empty %1: --clear %1</source>
        <translation>Um %1 zu leeren: --clear %1</translation>
    </message>
    <message>
        <source>(unreadable: %1)</source>
        <translation>(nicht lesbar: %1)</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>With --json:
  list, drafts: an array of candidates; show, edit, new, resolve: one candidate
    {&quot;reference&quot;, &quot;ats&quot;, &quot;job_reference&quot;, &quot;fields&quot;: {name: value}, &quot;draft&quot;: {name: {&quot;base&quot;, &quot;mine&quot;}},
     &quot;state&quot;: &quot;unchanged&quot;|&quot;draft&quot;|&quot;new&quot;|&quot;outbox&quot;|&quot;conflict&quot;|&quot;rejected&quot;|&quot;unsure&quot;,
     &quot;outbox&quot;: null|{&quot;reason&quot;, &quot;attempts&quot;, &quot;queued_at&quot;, &quot;next_attempt&quot;, &quot;held&quot;, &quot;field&quot;, &quot;words&quot;},
     &quot;updated_at&quot;, &quot;read_at&quot;}
    outbox: sent by you, not settled yet; reason: none (its turn comes), network, token, pause, fault, lost,
    disk; or, until you do something: rejected, forbidden, conflict, already-there, not-ready, gone, moved,
    unsure, stopped
    a field that is absent is unknown, null is empty, {&quot;unreadable&quot;: JSON} is what the ATS returned in a
    form other than documented; &quot;base&quot; is absent when unknown; no &quot;job_reference&quot;
    where a candidate may have several jobs; metadata is the JSON object as the ATS writes it
  jobs: an array of {&quot;reference&quot;, &quot;organization_reference&quot;, &quot;name&quot;, &quot;status&quot;,
    &quot;stages&quot;: [{&quot;id&quot;, &quot;name&quot;, &quot;reference&quot;, &quot;visible&quot;}]}
  pull: {&quot;jobs&quot;, &quot;candidates&quot;, &quot;complete&quot;, &quot;unreadable&quot;}; unreadable: candidates left out
  send: an array of {&quot;reference&quot;, &quot;key&quot;, &quot;fate&quot;, &quot;reason&quot;, &quot;exit&quot;, &quot;checks&quot;: [{&quot;field&quot;, &quot;verdict&quot;, &quot;sent&quot;, &quot;answered&quot;}],
    &quot;conflicts&quot;: [{&quot;field&quot;, &quot;base&quot;, &quot;mine&quot;, &quot;theirs&quot;}], &quot;problems&quot;: [{&quot;field&quot;, &quot;text&quot;, &quot;blocks&quot;}],
    &quot;matches&quot;: [REF], &quot;emptied&quot;: [field], &quot;error&quot;: null|{&quot;status&quot;, &quot;code&quot;, &quot;text&quot;}}
    fate: accepted, rejected, conflict, already-there, not-ready, kept, unknown, gone, moved, unsure,
    store-failed; reason: as of the outbox, or accepted
    verdict: confirmed, not-returned, not-yet (a file that the ATS fetches later), kept, changed,
    unsent (not sent, and different since)
  conflicts: an array of {&quot;reference&quot;, &quot;field&quot;, &quot;base&quot;, &quot;mine&quot;, &quot;theirs&quot;, &quot;unsure&quot;};
    unsure: it was sent once and may have arrived
  account list: an array of {&quot;name&quot;, &quot;ats&quot;, &quot;url&quot;, &quot;organizations&quot;, &quot;company&quot;,
    &quot;requests_per_second&quot; (0: no limit), &quot;requests_at_once&quot;, &quot;phone_region&quot;}; account add: one
  discard, account remove: an object with what was removed
</source>
        <translation>Mit --json:
  list, drafts: ein Array von Kandidaten; show, edit, new, resolve: ein Kandidat
    {&quot;reference&quot;, &quot;ats&quot;, &quot;job_reference&quot;, &quot;fields&quot;: {Name: Wert}, &quot;draft&quot;: {Name: {&quot;base&quot;, &quot;mine&quot;}},
     &quot;state&quot;: &quot;unchanged&quot;|&quot;draft&quot;|&quot;new&quot;|&quot;outbox&quot;|&quot;conflict&quot;|&quot;rejected&quot;|&quot;unsure&quot;,
     &quot;outbox&quot;: null|{&quot;reason&quot;, &quot;attempts&quot;, &quot;queued_at&quot;, &quot;next_attempt&quot;, &quot;held&quot;, &quot;field&quot;, &quot;words&quot;},
     &quot;updated_at&quot;, &quot;read_at&quot;}
    outbox: von Ihnen gesendet, noch nicht erledigt; reason: none (kommt an die Reihe), network, token, pause,
    fault, lost, disk; oder, bis Sie etwas tun: rejected, forbidden, conflict, already-there, not-ready, gone,
    moved, unsure, stopped
    ein fehlendes Feld ist unbekannt, null ist leer, {&quot;unreadable&quot;: JSON} hat das ATS in einer anderen Form
    geliefert als dokumentiert; &quot;base&quot; fehlt, wenn unbekannt; kein &quot;job_reference&quot;, wo ein Kandidat mehrere
    Stellen haben kann; metadata ist das JSON-Objekt, wie das ATS es schreibt
  jobs: ein Array von {&quot;reference&quot;, &quot;organization_reference&quot;, &quot;name&quot;, &quot;status&quot;,
    &quot;stages&quot;: [{&quot;id&quot;, &quot;name&quot;, &quot;reference&quot;, &quot;visible&quot;}]}
  pull: {&quot;jobs&quot;, &quot;candidates&quot;, &quot;complete&quot;, &quot;unreadable&quot;}; unreadable: ausgelassene Kandidaten
  send: ein Array von {&quot;reference&quot;, &quot;key&quot;, &quot;fate&quot;, &quot;reason&quot;, &quot;exit&quot;, &quot;checks&quot;: [{&quot;field&quot;, &quot;verdict&quot;, &quot;sent&quot;, &quot;answered&quot;}],
    &quot;conflicts&quot;: [{&quot;field&quot;, &quot;base&quot;, &quot;mine&quot;, &quot;theirs&quot;}], &quot;problems&quot;: [{&quot;field&quot;, &quot;text&quot;, &quot;blocks&quot;}],
    &quot;matches&quot;: [REF], &quot;emptied&quot;: [Feld], &quot;error&quot;: null|{&quot;status&quot;, &quot;code&quot;, &quot;text&quot;}}
    fate: accepted, rejected, conflict, already-there, not-ready, kept, unknown, gone, moved, unsure,
    store-failed; reason: wie beim Postausgang, oder accepted
    verdict: confirmed, not-returned, not-yet (eine Datei, die das ATS später abruft), kept, changed,
    unsent (nicht gesendet und seitdem anders)
  conflicts: ein Array von {&quot;reference&quot;, &quot;field&quot;, &quot;base&quot;, &quot;mine&quot;, &quot;theirs&quot;, &quot;unsure&quot;};
    unsure: wurde einmal gesendet und ist vielleicht angekommen
  account list: ein Array von {&quot;name&quot;, &quot;ats&quot;, &quot;url&quot;, &quot;organizations&quot;, &quot;company&quot;,
    &quot;requests_per_second&quot; (0: unbegrenzt), &quot;requests_at_once&quot;, &quot;phone_region&quot;}; account add: eines davon
  discard, account remove: ein Objekt mit dem, was weg ist
</translation>
    </message>
    <message>
        <source>  same: an array of {&quot;likely&quot;, &quot;reasons&quot;: [&quot;email&quot;|&quot;phone&quot;|&quot;profile&quot;|&quot;name&quot;],
    &quot;candidates&quot;: [{&quot;account&quot;, &quot;reference&quot;, &quot;name&quot;}, the same of the other]}
</source>
        <translation>  same: ein Array von {&quot;likely&quot;, &quot;reasons&quot;: [&quot;email&quot;|&quot;phone&quot;|&quot;profile&quot;|&quot;name&quot;],
    &quot;candidates&quot;: [{&quot;account&quot;, &quot;reference&quot;, &quot;name&quot;}, dasselbe vom anderen]}
</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>accepted; the ATS fetches the file later, and still shows the old one</source>
        <translation>übernommen; das ATS ruft die Datei später ab und zeigt noch die alte</translation>
    </message>
    <message>
        <source>A link stopped something. To send it all the same: vivier-cli send --unchecked</source>
        <translation>Ein Link hat etwas aufgehalten. Um es trotzdem zu senden: vivier-cli send --unchecked</translation>
    </message>
    <message>
        <source>pairs of candidates loaded so far who may be the same person, in all accounts: very likely with the same email, phone or profile link, maybe with the same name in the same job. Those that you said are two people are left out</source>
        <translation>Paare bisher abgerufener Kandidaten, die dieselbe Person sein könnten, in allen Konten: sehr wahrscheinlich bei gleicher E-Mail-Adresse, Telefonnummer oder gleichem Profil-Link, vielleicht bei gleichem Namen in derselben Stelle. Ausgelassen sind die, von denen Sie gesagt haben, dass es zwei Personen sind</translation>
    </message>
    <message>
        <source>put these drafts, or all that are ready, into the outbox and send them at once, archiving and refusing too: nothing is held back here. Prints what the ATS answered, field by field. What does not get through stays in the outbox; send, or the window, tries it again; with --run only what belongs to that run. Once an ATS has emptied fields that were not sent, nothing more is written to that account, not even from the window, until you have checked the candidate and send with --allow-writes. Links to files are opened first, without your token, unless the preferences say no; one that the ATS could not read keeps its field in the draft, unless you send with --unchecked</source>
        <translation>diese Entwürfe oder alle, die bereit sind, in den Postausgang legen und sofort senden, auch Archivierungen und Absagen: Hier wird nichts angehalten, um es noch zurückholen zu können. Gibt Feld für Feld aus, was das ATS geantwortet hat. Was nicht durchkommt, bleibt im Postausgang; send oder das Fenster versucht es erneut; mit --run nur das einer Sammelsendung, als Teil davon. Hat ein ATS einmal Felder geleert, die nicht gesendet wurden, wird in dieses Konto nichts mehr geschrieben, auch nicht vom Fenster, bis Sie sich den Kandidaten angesehen haben und mit --allow-writes senden. Links zu Dateien werden zuerst geöffnet, ohne Ihr Token, außer die Einstellungen sagen Nein; einer, den das ATS nicht lesen könnte, behält sein Feld im Entwurf, außer Sie senden mit --unchecked</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Send the token of “%1” to the new address?</source>
        <translation>Das Token von „%1“ an die neue Adresse senden?</translation>
    </message>
    <message>
        <source>&amp;Use the new address</source>
        <translation>&amp;Neue Adresse verwenden</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>This version does not know this field: T leaves it to %1</source>
        <translation>Diese Version kennt das Feld nicht: T überlässt es %1</translation>
    </message>
    <message>
        <source>M yours · T theirs · E edit</source>
        <translation>M Ihre · T andere · E bearbeiten</translation>
    </message>
    <message>
        <source>T theirs · E edit: yours is not a stage of this job</source>
        <translation>T andere · E bearbeiten: Ihre ist keine Phase dieser Stelle</translation>
    </message>
    <message>
        <source>both changed %1 · %2</source>
        <translation>auf beiden Seiten geändert: %1 · %2</translation>
    </message>
    <message>
        <source>changed again in %1 · %2</source>
        <translation>in %1 erneut geändert · %2</translation>
    </message>
    <message>
        <source>yours · typed %1 · theirs seen %2</source>
        <translation>Ihre · eingegeben: %1 · andere gesehen: %2</translation>
    </message>
    <message>
        <source>theirs · seen %1</source>
        <translation>andere · gesehen: %1</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>hier bearbeitet</translation>
    </message>
    <message>
        <source>merged: both sides’ changes kept</source>
        <translation>zusammengeführt: Änderungen beider Seiten behalten</translation>
    </message>
    <message>
        <source>only you changed it</source>
        <translation>nur von Ihnen geändert</translation>
    </message>
    <message>
        <source>only %1 changed it: nothing to send</source>
        <translation>nur in %1 geändert: nichts zu senden</translation>
    </message>
    <message>
        <source>the same on both sides: nothing to send</source>
        <translation>auf beiden Seiten gleich: nichts zu senden</translation>
    </message>
    <message>
        <source>%1 never shows this: yours will be sent</source>
        <translation>%1 gibt das nie zurück: Ihre Fassung wird gesendet</translation>
    </message>
</context>
<context>
    <name>CvProblemText</name>
    <message>
        <source>This file could not be opened. Check that it is still there and that you are allowed to read it.</source>
        <translation>Diese Datei ließ sich nicht öffnen. Prüfen Sie, ob es sie noch gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This is %1, not a file. Choose the file itself, or copy its text here.</source>
        <translation>Das ist %1, keine Datei. Wählen Sie die Datei selbst, oder kopieren Sie den Text hierher.</translation>
    </message>
    <message>
        <source>This is not a file that Vivier reads. Vivier reads %1: save it as one of these, or copy its text here.</source>
        <translation>Diese Datei kann Vivier nicht lesen. Vivier liest %1: Speichern Sie sie in einem dieser Formate, oder kopieren Sie den Text hierher.</translation>
    </message>
    <message>
        <source>This is %1. Vivier reads %2: save it as one of these, or copy its text here.</source>
        <translation>Das ist %1. Vivier liest %2: Speichern Sie es in einem dieser Formate, oder kopieren Sie den Text hierher.</translation>
    </message>
    <message numerus="yes">
        <source>This file is too large for a CV: Vivier reads up to %1, %Ln page(s) and %2 of text. Copy the text that you need here.</source>
        <translation>
            <numerusform>Diese Datei ist zu groß für einen Lebenslauf: Vivier liest bis zu %1, %Ln Seite und %2 Text. Kopieren Sie den Text, den Sie brauchen, hierher.</numerusform>
            <numerusform>Diese Datei ist zu groß für einen Lebenslauf: Vivier liest bis zu %1, %Ln Seiten und %2 Text. Kopieren Sie den Text, den Sie brauchen, hierher.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is damaged or incomplete, and none of its text was used. Ask for the file again, or open it elsewhere and copy its text here.</source>
        <translation>Diese Datei ist beschädigt oder unvollständig; von ihrem Text wurde nichts übernommen. Bitten Sie noch einmal darum, oder öffnen Sie sie anderswo und kopieren Sie den Text hierher.</translation>
    </message>
    <message>
        <source>This file is protected by a password. Save a copy without one, or copy its text here.</source>
        <translation>Diese Datei verlangt ein Passwort. Speichern Sie eine Kopie ohne Passwort, oder kopieren Sie den Text hierher.</translation>
    </message>
    <message>
        <source>This PDF contains pictures of pages, no text. Ask for the CV as a document, or type what you need here.</source>
        <translation>Dieses PDF enthält Bilder von Seiten, keinen Text. Bitten Sie um den Lebenslauf als Dokument, oder tippen Sie hier ein, was Sie brauchen.</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>Diese Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>This file takes more time or memory to read than a CV should: reading was stopped, and none of its text was used. Ask for it in another format, or copy its text here.</source>
        <translation>Diese Datei braucht zum Lesen mehr Zeit oder Speicher als ein Lebenslauf: Das Lesen wurde abgebrochen, und von ihrem Text wurde nichts übernommen. Bitten Sie um ein anderes Format, oder kopieren Sie den Text hierher.</translation>
    </message>
    <message>
        <source>This is %1. To read it, Vivier needs the package %2, which is not installed. Install it, or copy the text of the file here.</source>
        <translation>Das ist %1. Um es zu lesen, braucht Vivier das Paket %2, das nicht installiert ist. Installieren Sie es, oder kopieren Sie den Text der Datei hierher.</translation>
    </message>
    <message>
        <source>Vivier reads a file only where the system can isolate the reading from all other files and the network. This system cannot (it needs Linux with Landlock and seccomp), so the file was not read. Copy its text here.</source>
        <translation>Vivier liest eine Datei nur dort, wo das System das Lesen von allen anderen Dateien und vom Netzwerk abschotten kann. Dieses System kann das nicht (nötig ist Linux mit Landlock und seccomp). Deshalb wurde die Datei nicht gelesen. Kopieren Sie den Text hierher.</translation>
    </message>
    <message>
        <source>The program that reads files for Vivier, vivier-reader, is missing or does not work, so the file was not read. Reinstall Vivier, or copy the text of the file here.</source>
        <translation>Das Programm vivier-reader, das für Vivier Dateien liest, fehlt oder funktioniert nicht. Deshalb wurde die Datei nicht gelesen. Installieren Sie Vivier neu, oder kopieren Sie den Text der Datei hierher.</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>The new candidate “%1” exists only here. Discarding removes it; it cannot be undone.</source>
        <translation>Den neuen Kandidaten „%1“ gibt es nur hier. Beim Verwerfen wird er entfernt; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to %1 will be lost. Nothing changes in %2.</source>
        <translation>
            <numerusform>%Ln Änderung an %1 geht verloren. %2 behält seinen Stand.</numerusform>
            <numerusform>%Ln Änderungen an %1 gehen verloren. %2 behält seinen Stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its changes in the outbox will not be sent.</source>
        <translation>Was davon im Postausgang ist, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>GDPR expiry</source>
        <translation>DSGVO-Ablauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>CV text</source>
        <translation>Lebenslauftext</translation>
    </message>
    <message>
        <source>CV without names</source>
        <translation>Lebenslauf ohne Namen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Overall rating</source>
        <translation>Gesamtbewertung</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analysen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Path of analyses</source>
        <translation>Pfad der Analysen</translation>
    </message>
    <message>
        <source>Path of interviews</source>
        <translation>Pfad der Interviews</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Avatar</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Stack Overflow</source>
        <translation>Stack Overflow</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Dribbble</source>
        <translation>Dribbble</translation>
    </message>
    <message>
        <source>Behance</source>
        <translation>Behance</translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation>Twitter</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Tumblr</source>
        <translation>Tumblr</translation>
    </message>
    <message>
        <source>Vimeo</source>
        <translation>Vimeo</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stage in Welcome Kit</source>
        <translation>Phase in Welcome Kit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <source>Current avatar</source>
        <translation>Aktuelles Foto</translation>
    </message>
    <message>
        <source>Current resume</source>
        <translation>Aktueller Lebenslauf</translation>
    </message>
    <message>
        <source>Resume type</source>
        <translation>Typ des Lebenslaufs</translation>
    </message>
    <message>
        <source>Resume size</source>
        <translation>Größe des Lebenslaufs</translation>
    </message>
    <message>
        <source>Current portfolio</source>
        <translation>Aktuelles Portfolio</translation>
    </message>
    <message>
        <source>Portfolio size</source>
        <translation>Größe des Portfolios</translation>
    </message>
    <message>
        <source>Dashboard path</source>
        <translation>Pfad im Dashboard</translation>
    </message>
</context>
<context>
    <name>FieldEditors</name>
    <message>
        <source>Drop or paste a link to a document</source>
        <translation>Link zu einem Dokument hierherziehen oder einfügen</translation>
    </message>
    <message>
        <source>Drop or paste a link to a picture</source>
        <translation>Link zu einem Bild hierherziehen oder einfügen</translation>
    </message>
    <message>
        <source>Drop or paste a link: %1, %2 MB at most</source>
        <translation>Link hierherziehen oder einfügen: %1, höchstens %2&#xa0;MB</translation>
    </message>
    <message>
        <source>%1, %2 MB at most</source>
        <translation>%1, höchstens %2&#xa0;MB</translation>
    </message>
    <message>
        <source>Replace the %1…</source>
        <translation>%1 ersetzen…</translation>
    </message>
    <message>
        <source>visible to others at once, so it is held briefly before it is sent</source>
        <translation>für andere sofort sichtbar; wird deshalb vor dem Senden kurz angehalten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>last sent from Vivier %1</source>
        <translation>zuletzt von hier gesendet %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>im Postausgang</translation>
    </message>
    <message>
        <source>sent once, with the next send</source>
        <translation>wird einmal gesendet, beim nächsten Senden</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>jetzt: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message>
        <source>sent right after the creation</source>
        <translation>wird gleich nach dem Anlegen gesendet</translation>
    </message>
    <message>
        <source>“%1” is not documented: it cannot be chosen</source>
        <translation>„%1“ ist nicht dokumentiert: nicht wählbar</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters that are used, and that are taken</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>required, or %1</source>
        <extracomment>At a field that is needed unless another one is given: “required, or Phone”</extracomment>
        <translation>erforderlich, oder %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>This date has passed; it stays until you choose a later one.</source>
        <translation>Dieses Datum ist vorbei; es bleibt, bis Sie ein späteres wählen.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1 has something here that Vivier cannot read. It stays as it is, unless you enter another value.</source>
        <translation>In %1 steht hier etwas, das Vivier nicht lesen kann. Es bleibt, wie es ist, außer Sie geben einen anderen Wert ein.</translation>
    </message>
    <message>
        <source>in %1 now: %2</source>
        <translation>jetzt in %1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Try the direct link</source>
        <translation>Direkten Link versuchen</translation>
    </message>
</context>
<context>
    <name>FileTypeText</name>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Word 97-2003 document (.doc)</source>
        <translation>ein Word-97-2003-Dokument (.doc)</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>eine PostScript-Datei</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>an OpenDocument file that is not a text</source>
        <translation>eine OpenDocument-Datei, aber kein Text</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>ein Pages-Dokument</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a pipe between programs</source>
        <translation>eine Pipe zwischen Programmen</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a socket of a program</source>
        <translation>ein Socket eines Programms</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>eine andere Datei</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Has a phone</source>
        <translation>Mit Telefon</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Ohne Telefon</translation>
    </message>
    <message>
        <source>Has an email</source>
        <translation>Mit E-Mail</translation>
    </message>
    <message>
        <source>No email</source>
        <translation>Ohne E-Mail</translation>
    </message>
    <message>
        <source>Has a resume</source>
        <translation>Mit Lebenslauf</translation>
    </message>
    <message>
        <source>No resume</source>
        <translation>Ohne Lebenslauf</translation>
    </message>
    <message>
        <source>Has a tag</source>
        <translation>Mit Schlagwort</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Link sent from Vivier</source>
        <translation>Link von hier gesendet</translation>
    </message>
    <message>
        <source>No link sent from Vivier</source>
        <translation>Kein Link von hier gesendet</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Mit Entwurf</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message numerus="yes">
        <source>Updated in the last %Ln day(s)</source>
        <translation>
            <numerusform>Am letzten Tag aktualisiert</numerusform>
            <numerusform>In den letzten %Ln Tagen aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not updated for %Ln day(s)</source>
        <translation>
            <numerusform>Seit %Ln Tag nicht aktualisiert</numerusform>
            <numerusform>Seit %Ln Tagen nicht aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated since %1</source>
        <translation>Seit %1 aktualisiert</translation>
    </message>
    <message>
        <source>Not updated since %1</source>
        <translation>Seit %1 nicht aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Ablauf in %Ln Tag</numerusform>
            <numerusform>Ablauf in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Without tag %1</source>
        <translation>Ohne Schlagwort %1</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Schla&amp;gwort</translation>
    </message>
    <message>
        <source>&amp;Without tag</source>
        <translation>&amp;Ohne Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Has</source>
        <translation>&amp;Mit</translation>
    </message>
    <message>
        <source>&amp;Lacks</source>
        <translation>O&amp;hne</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Aktualisiert</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>A&amp;blauf</translation>
    </message>
</context>
<context>
    <name>FormDrop</name>
    <message>
        <source>This link is none that can be opened: nothing was changed.</source>
        <translation>Dieser Link lässt sich nicht öffnen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no link, address or number in this. Nothing was changed.</source>
        <translation>Darin ist kein Link, keine Adresse und keine Nummer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is a file on this computer. %1 needs a link that it can open, not a file: put the file online, then drop the link.</source>
        <translation>Das ist eine Datei auf diesem Computer. %1 nimmt nur einen Link an, den es abrufen kann, keine Datei: Stellen Sie die Datei dort ab, wo ein Link sie erreicht, und ziehen Sie dann den Link hierher.</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>%1 fetches them from a link that anyone can open</source>
        <translation>%1 ruft sie über einen Link ab, den alle öffnen können</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Netzwerke</translation>
    </message>
    <message>
        <source>%1 accepts these but never shows them</source>
        <translation>%1 übernimmt sie, zeigt sie aber nie an</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>Comment and documents</source>
        <translation>Kommentar und Dokumente</translation>
    </message>
    <message>
        <source>added once; %1 does not allow changes afterwards</source>
        <translation>einmal hinzugefügt; %1 lässt danach keine Änderung mehr zu</translation>
    </message>
    <message>
        <source>Only when creating</source>
        <translation>Nur beim Anlegen</translation>
    </message>
    <message>
        <source>%1 accepts these once and never shows them</source>
        <translation>%1 übernimmt sie einmal und zeigt sie nie an</translation>
    </message>
    <message>
        <source>CV text</source>
        <translation>Lebenslauftext</translation>
    </message>
    <message>
        <source>%1 accepts a new text and stores it without names</source>
        <translation>%1 nimmt einen neuen Text an und speichert ihn ohne Namen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>keys that other systems keep in %1</source>
        <translation>Schlüssel, die andere Systeme in %1 ablegen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>%1 does not allow these to be changed here</source>
        <translation>%1 lässt hier keine Änderung zu</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>this is not UTF-8 text.</source>
        <translation>Das ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>there is nothing here. An object without keys is {}.</source>
        <translation>Hier steht nichts. Ein Objekt ohne Schlüssel ist {}.</translation>
    </message>
    <message>
        <source>the JSON ends before this. Remove what follows, or an extra bracket.</source>
        <translation>Das JSON ist hier schon zu Ende. Entfernen Sie, was folgt, oder eine überzählige Klammer.</translation>
    </message>
    <message numerus="yes">
        <source>this is nested more than %Ln level(s) deep.</source>
        <translation>
            <numerusform>Das ist mehr als %Ln Ebene tief verschachtelt.</numerusform>
            <numerusform>Das ist mehr als %Ln Ebenen tief verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>a key is expected after the comma. Remove the comma or add a key.</source>
        <translation>Nach dem Komma fehlt ein Schlüssel. Entfernen Sie das Komma, oder fügen Sie einen Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>a key must be in straight quotes: &quot;key&quot;.</source>
        <translation>Ein Schlüssel steht in geraden Anführungszeichen: &quot;Schlüssel&quot;.</translation>
    </message>
    <message>
        <source>a colon is missing after this key: &quot;key&quot;: value.</source>
        <translation>Nach diesem Schlüssel fehlt ein Doppelpunkt: &quot;Schlüssel&quot;: Wert.</translation>
    </message>
    <message>
        <source>a value is missing after the colon.</source>
        <translation>Nach dem Doppelpunkt fehlt ein Wert.</translation>
    </message>
    <message>
        <source>a value is expected after the comma. Remove the comma or add a value.</source>
        <translation>Nach dem Komma fehlt ein Wert. Entfernen Sie das Komma, oder fügen Sie einen Wert hinzu.</translation>
    </message>
    <message>
        <source>a comma or a %1 is missing before this.</source>
        <translation>Vor dieser Stelle fehlt ein Komma oder %1.</translation>
    </message>
    <message>
        <source>a text must be in straight quotes: &quot;text&quot;.</source>
        <translation>Ein Text steht in geraden Anführungszeichen: &quot;Text&quot;.</translation>
    </message>
    <message>
        <source>a value is expected: a &quot;text&quot; in straight quotes, a number, true, false, null, { or [.</source>
        <translation>Hier wird ein Wert erwartet: ein &quot;Text&quot; in geraden Anführungszeichen, eine Zahl, true, false, null, { oder [.</translation>
    </message>
    <message>
        <source>this is not a number. Write it like 7, -1.5 or 2e3, or put it in straight quotes.</source>
        <translation>Das ist keine Zahl. Schreiben Sie sie wie 7, -1.5 oder 2e3, oder setzen Sie sie in gerade Anführungszeichen.</translation>
    </message>
    <message>
        <source>a text contains a control character. Remove it.</source>
        <translation>Ein Text enthält ein Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>this text is not closed. Add a quote at its end.</source>
        <translation>Dieser Text ist nicht abgeschlossen. Fügen Sie am Ende ein Anführungszeichen hinzu.</translation>
    </message>
    <message>
        <source>this backslash does not start anything that JSON knows. Write a backslash as \\.</source>
        <translation>Mit diesem Backslash beginnt nichts, was JSON kennt. Schreiben Sie einen Backslash als \\.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>a %1 is missing: it closes the %2 of line %3.</source>
        <translation>Es fehlt %1: Damit wird %2 aus Zeile %3 geschlossen.</translation>
    </message>
    <message>
        <source>this text is not closed on its line. Add a quote, or write a new line as \n.</source>
        <translation>Dieser Text ist in seiner Zeile nicht abgeschlossen. Fügen Sie ein Anführungszeichen hinzu, oder schreiben Sie einen Zeilenumbruch als \n.</translation>
    </message>
    <message>
        <source>a text contains a tab. Write it as \t.</source>
        <translation>Ein Text enthält einen Tabulator. Schreiben Sie ihn als \t.</translation>
    </message>
</context>
<context>
    <name>LabelText</name>
    <message>
        <source>%1: %2</source>
        <comment>a label and its value</comment>
        <extracomment>A label and what stands behind it; not for sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LinkVerdict</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>its size is not told, %1 takes up to %2</source>
        <translation>Größe nicht angegeben, %1 nimmt bis zu %2 an</translation>
    </message>
    <message>
        <source>anyone can open it</source>
        <translation>für alle zugänglich</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft %1 ab</translation>
    </message>
    <message>
        <source>This is %1, not a picture: %2 will not take it.</source>
        <translation>Das ist %1, kein Bild: %2 nimmt es nicht an.</translation>
    </message>
    <message>
        <source>This is not a picture: %1 will not take it.</source>
        <translation>Das ist kein Bild: %1 nimmt es nicht an.</translation>
    </message>
    <message>
        <source>This is a program, not a document: %1 will not take it.</source>
        <translation>Das ist ein Programm, kein Dokument: %1 nimmt es nicht an.</translation>
    </message>
    <message>
        <source>This is not a document: %1 will not take it.</source>
        <translation>Das ist kein Dokument: %1 nimmt es nicht an.</translation>
    </message>
    <message>
        <source>This is %1: %2 takes %3 here.</source>
        <translation>Das ist %1: %2 nimmt hier %3 an.</translation>
    </message>
    <message>
        <source>This is none of the files that %1 takes here: %2.</source>
        <translation>Das ist keine der Dateien, die %1 hier annimmt: %2.</translation>
    </message>
    <message>
        <source>Not checked: working offline</source>
        <translation>Nicht geprüft: Offline-Modus</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Link wird geprüft…</translation>
    </message>
    <message>
        <source>Still checking: %1 has not answered yet…</source>
        <translation>Wird noch geprüft: %1 hat noch nicht geantwortet…</translation>
    </message>
    <message>
        <source>This is not a web address: %1 cannot open it.</source>
        <translation>Das ist keine Webadresse: %1 kann sie nicht öffnen.</translation>
    </message>
    <message>
        <source>This address is not on the public internet: %1 cannot reach it.</source>
        <translation>Diese Adresse ist nicht im öffentlichen Internet: %1 erreicht sie nicht.</translation>
    </message>
    <message>
        <source>This link leads to an address that is not on the public internet: %1 cannot reach it.</source>
        <translation>Dieser Link führt zu einer Adresse, die nicht im öffentlichen Internet ist: %1 erreicht sie nicht.</translation>
    </message>
    <message>
        <source>%1 does not say what this is (answer %2).</source>
        <translation>%1 sagt nicht, was das ist (Antwort %2).</translation>
    </message>
    <message>
        <source>%1 does not say what this is.</source>
        <translation>%1 sagt nicht, was das ist.</translation>
    </message>
    <message>
        <source>This is a login page: %1 will not get the file.</source>
        <translation>Das ist eine Anmeldeseite: %1 erhält die Datei nicht.</translation>
    </message>
    <message>
        <source>This is a web page, not the file: %1 will not get the file.</source>
        <translation>Das ist eine Webseite, nicht die Datei: %1 erhält die Datei nicht.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 takes up to %3 here.</source>
        <translation>%1 sind zu viel: %2 nimmt hier bis zu %3 an.</translation>
    </message>
    <message>
        <source>The file is empty: %1 would get nothing.</source>
        <translation>Die Datei ist leer: %1 würde nichts erhalten.</translation>
    </message>
    <message>
        <source>There is nothing at this address: %1 will not get the file.</source>
        <translation>Unter dieser Adresse ist nichts: %1 erhält die Datei nicht.</translation>
    </message>
    <message>
        <source>The file is not there any more: %1 will not get it.</source>
        <translation>Die Datei ist nicht mehr da: %1 erhält sie nicht.</translation>
    </message>
    <message>
        <source>Only some people may open this: %1 will not get the file.</source>
        <translation>Nur bestimmte Personen dürfen das öffnen: %1 erhält die Datei nicht.</translation>
    </message>
    <message>
        <source>%1 is busy and did not show the file: %2 may not get it.</source>
        <translation>%1 ist überlastet und hat die Datei nicht gezeigt: Vielleicht erhält %2 sie nicht.</translation>
    </message>
    <message>
        <source>%1 has a problem and did not show the file: %2 may not get it.</source>
        <translation>Bei %1 ist eine Störung aufgetreten, die Datei war nicht zu sehen: Vielleicht erhält %2 sie nicht.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2 may not get the file.</source>
        <translation>%1 antwortet nicht: Vielleicht erhält %2 die Datei nicht.</translation>
    </message>
    <message>
        <source>There is no site called %1, or no network: %2 may not get the file.</source>
        <translation>Es gibt keine Website namens %1, oder das Netzwerk fehlt: Vielleicht erhält %2 die Datei nicht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid: %2 may refuse it.</source>
        <translation>Das Zertifikat von %1 ist ungültig: Vielleicht lehnt %2 es ab.</translation>
    </message>
    <message>
        <source>This link leads from one address to the next without an end: %1 will not get the file.</source>
        <translation>Dieser Link führt endlos von einer Adresse zur nächsten: %1 erhält die Datei nicht.</translation>
    </message>
    <message>
        <source>This link leads on to an unencrypted address: %1 may not follow it.</source>
        <translation>Dieser Link führt weiter zu einer unverschlüsselten Adresse: Vielleicht folgt %1 ihm nicht.</translation>
    </message>
    <message>
        <source>This link expired %1: %2 will not get the file.</source>
        <translation>Dieser Link ist %1 abgelaufen: %2 erhält die Datei nicht.</translation>
    </message>
    <message>
        <source>Try the direct link, or ask for a link that opens without signing in.</source>
        <translation>Versuchen Sie den direkten Link, oder bitten Sie um einen, der sich ohne Anmeldung öffnet.</translation>
    </message>
    <message>
        <source>Ask for a link that opens the file without signing in.</source>
        <translation>Bitten Sie um einen Link, der die Datei ohne Anmeldung öffnet.</translation>
    </message>
    <message>
        <source>Check the link, or ask for another one.</source>
        <translation>Prüfen Sie den Link, oder bitten Sie um einen anderen.</translation>
    </message>
    <message>
        <source>Ask for a new link.</source>
        <translation>Bitten Sie um einen neuen Link.</translation>
    </message>
    <message>
        <source>Ask for another file, or put it into another field.</source>
        <translation>Bitten Sie um eine andere Datei, oder nehmen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>Check how it is spelled. The network may also be away.</source>
        <translation>Prüfen Sie die Schreibweise. Vielleicht fehlt auch das Netzwerk.</translation>
    </message>
    <message>
        <source>Open it in the browser to see whether it works.</source>
        <translation>Öffnen Sie ihn im Browser, um zu sehen, ob er funktioniert.</translation>
    </message>
    <message>
        <source>Look how large it is before you send it.</source>
        <translation>Sehen Sie vor dem Senden nach, wie groß sie ist.</translation>
    </message>
    <message>
        <source>A proxy looked up where it leads: whether that is public could not be checked.</source>
        <translation>Ein Proxy hat die Adresse aufgelöst: Ob sie öffentlich ist, ließ sich nicht prüfen.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The stages of this job are not known yet. Load the jobs first.</source>
        <translation>Die Phasen dieser Stelle sind noch nicht bekannt. Rufen Sie zuerst die Stellen ab.</translation>
    </message>
    <message>
        <source>The job “%1” has several stages “%2”.</source>
        <translation>Die Stelle „%1“ hat mehrere Phasen „%2“.</translation>
    </message>
    <message>
        <source>The job “%1” has no stage “%2”.</source>
        <translation>Die Stelle „%1“ hat keine Phase „%2“.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>There is no job “%1”, or several have this name.</source>
        <translation>Es gibt keine Stelle „%1“, oder mehrere heißen so.</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2031-01-31.</source>
        <translation>„%1“ ist kein Datum wie 2031-01-31.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>„%1“ ist keiner dieser Werte: %2.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Das ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>There are more cells than columns: a separator or a quote is in the wrong place.</source>
        <translation>Es gibt mehr Zellen als Spalten: Ein Trennzeichen oder ein Anführungszeichen stimmt nicht.</translation>
    </message>
    <message>
        <source>What is stored about %1 cannot be read. Refresh this candidate.</source>
        <translation>Was zu %1 bekannt ist, ist nicht lesbar. Rufen Sie den Kandidaten erneut ab.</translation>
    </message>
    <message>
        <source>This person is in another job: %1.</source>
        <translation>Diese Person gehört zu einer anderen Stelle: %1.</translation>
    </message>
    <message>
        <source>%1 was already sent and may have arrived: check in the ATS first.</source>
        <translation>%1 wurde einmal gesendet und ist vielleicht angekommen: Sehen Sie zuerst dort nach.</translation>
    </message>
    <message>
        <source>%1: the current value is not known, so nothing can be added.</source>
        <translation>%1: Es ist nicht bekannt, was dort steht, daher lässt sich nichts hinzufügen.</translation>
    </message>
    <message>
        <source>This row names no one: there is no name, email or phone number.</source>
        <translation>Niemand ist genannt: Es gibt keinen Namen, keine E-Mail-Adresse und keine Telefonnummer.</translation>
    </message>
    <message>
        <source>A new candidate needs a job.</source>
        <translation>Wer neu ist, braucht eine Stelle.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive. Save the list as CSV in your spreadsheet, and choose that file.</source>
        <translation>%1 ist eine Arbeitsmappe oder ein Archiv. Speichern Sie die Liste im Tabellenprogramm als CSV, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is not a list, but a PDF, a picture, a program or the like. Choose a CSV file or vCards.</source>
        <translation>%1 ist keine Liste, sondern ein PDF, ein Bild, ein Programm oder Ähnliches. Wählen Sie eine CSV-Datei oder vCards.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Split it.</source>
        <translation>%1 ist größer als 64&#xa0;MB. Teilen Sie die Liste auf.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a list.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine Liste.</translation>
    </message>
    <message>
        <source>a new candidate without a name</source>
        <translation>ein neuer Kandidat ohne Namen</translation>
    </message>
    <message>
        <source>There is no candidate %1 here.</source>
        <translation>Hier gibt es keinen Kandidaten %1.</translation>
    </message>
    <message>
        <source>The phone number belongs to %1, who has another name. Say who is meant in a “reference” column, or remove the number.</source>
        <translation>Die Telefonnummer gehört zu %1, mit einem anderen Namen. Geben Sie in einer Spalte „reference“ an, wer gemeint ist, oder nehmen Sie die Nummer heraus.</translation>
    </message>
    <message>
        <source>Several candidates have this email: %1. Say which one in a “reference” column.</source>
        <translation>Mehrere Kandidaten haben diese E-Mail-Adresse: %1. Geben Sie in einer Spalte „reference“ an, wer gemeint ist.</translation>
    </message>
    <message>
        <source>Several candidates have this phone number: %1. Say which one in a “reference” column.</source>
        <translation>Mehrere Kandidaten haben diese Telefonnummer: %1. Geben Sie in einer Spalte „reference“ an, wer gemeint ist.</translation>
    </message>
    <message>
        <source>Line %1 is about the same person.</source>
        <translation>Zeile %1 betrifft dieselbe Person.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Editor for the candidates of an applicant tracking system.</source>
        <translation>Editor für die Kandidaten eines Bewerbermanagementsystems (ATS).</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Alle Daten in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Work with a simulated ATS on this computer, with a temporary profile unless --profile is given.</source>
        <translation>Mit einem erfundenen ATS auf diesem Computer arbeiten, mit einem Wegwerfprofil, wenn --profile nicht angegeben ist.</translation>
    </message>
    <message>
        <source>Play the guided tour on the sandbox and save pictures to this folder.</source>
        <translation>Den Hauptablauf in der Testumgebung durchspielen und Bilder davon in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Start with one of these: %1.</source>
        <translation>Mit einer dieser Aktionen beginnen: %1.</translation>
    </message>
    <message>
        <source>Reference of a candidate, the address of its page, or a vivier: link.</source>
        <translation>Referenz eines Kandidaten, die Adresse seiner Seite oder ein vivier:-Link.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Testumgebung</translation>
    </message>
    <message>
        <source>Sandbox %1</source>
        <translation>Testumgebung %1</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is an account, or its ATS, %2 what is said of it.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <extracomment>%1 is an account, %2 one or several candidates, %3 what is said of them.</extracomment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Compare both versions before they can be sent.</source>
        <translation>Vergleichen Sie beide Seiten, bevor gesendet werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox says why for each of them.</source>
        <translation>Der Postausgang nennt jeweils den Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) need your attention</source>
        <translation>
            <numerusform>%Ln Kandidat zu prüfen</numerusform>
            <numerusform>%Ln Kandidaten zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln gesendet</numerusform>
            <numerusform>%Ln gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>What was waiting for the network has been sent.</source>
        <translation>Was auf das Netzwerk gewartet hat, ist gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) expire soon</source>
        <translation>
            <numerusform>Bei %Ln Kandidaten naht das Ablaufdatum</numerusform>
            <numerusform>Bei %Ln Kandidaten naht das Ablaufdatum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxAction</name>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Open that candidate</source>
        <translation>Diesen Kandidaten öffnen</translation>
    </message>
    <message>
        <source>Create it anyway</source>
        <translation>Trotzdem anlegen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ist angekommen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>waiting: you work offline</source>
        <translation>wartet: Sie arbeiten offline</translation>
    </message>
    <message>
        <source>waiting for a new token</source>
        <translation>wartet auf ein neues Token</translation>
    </message>
    <message>
        <source>waiting for its token</source>
        <translation>wartet auf sein Token</translation>
    </message>
    <message>
        <source>waiting: writing is stopped</source>
        <translation>wartet: Schreiben gestoppt</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>wartet auf das Netzwerk</translation>
    </message>
    <message>
        <source>writing to this account is stopped</source>
        <translation>Schreiben in dieses Konto gestoppt</translation>
    </message>
    <message>
        <source>; sending in %1</source>
        <translation>; wird gesendet in %1</translation>
    </message>
    <message>
        <source>; next attempt in %1</source>
        <translation>; nächster Versuch in %1</translation>
    </message>
    <message>
        <source>you work offline: nothing is sent</source>
        <translation>Sie arbeiten offline: Nichts wird gesendet</translation>
    </message>
    <message>
        <source>%1 asked for a pause</source>
        <translation>%1 hat um eine Pause gebeten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln angehalten</numerusform>
            <numerusform>%Ln angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 at %2 request(s) a second</source>
        <translation>
            <numerusform>etwa %1 bei %2 Anfrage pro Sekunde</numerusform>
            <numerusform>etwa %1 bei %2 Anfragen pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Changed here and in %1. Nothing was sent: choose what to keep, field by field.</source>
        <translation>Hier und in %1 geändert. Nichts wurde gesendet: Wählen Sie Feld für Feld, was bleiben soll.</translation>
    </message>
    <message>
        <source>%1 no longer has this candidate, or the token does not give access to it. Nothing was sent: choose in the outbox what to do with the draft.</source>
        <translation>In %1 gibt es diesen Kandidaten nicht mehr, oder das Token darf ihn nicht sehen. Nichts wurde gesendet: Wählen Sie im Postausgang, was aus dem Entwurf wird.</translation>
    </message>
    <message>
        <source>%1 has moved this candidate to another job. Nothing was sent: check the stage, then send again.</source>
        <translation>%1 hat diesen Kandidaten zu einer anderen Stelle verschoben. Nichts wurde gesendet: Prüfen Sie die Phase, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Writing to %1 is stopped, because fields that were not sent came back empty. Your changes are kept.</source>
        <translation>Das Schreiben in %1 ist gestoppt, weil in einer Antwort Felder leer waren, die nicht gesendet wurden. Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 may have created this candidate: its answer was lost or unclear. Vivier checks, and does not create it again.</source>
        <translation>%1 hat diesen Kandidaten vielleicht angelegt: Die Antwort ging verloren oder sagt es nicht. Vivier sucht ihn und legt ihn nicht noch einmal an.</translation>
    </message>
    <message>
        <source>%1 may have created this candidate: its answer was lost or unclear, and no such candidate has been found since. Check there, then create it again or discard it.</source>
        <translation>%1 hat diesen Kandidaten vielleicht angelegt: Die Antwort ging verloren oder sagt es nicht, und seitdem war niemand Passendes zu finden. Sehen Sie dort nach, und legen Sie ihn dann noch einmal an, oder verwerfen Sie ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %Ln candidate(s) who may be this one. Nothing was sent: check, then decide.</source>
        <translation>
            <numerusform>%1 hat schon %Ln Kandidaten, der dieser sein könnte. Nichts wurde gesendet: Sehen Sie nach, und entscheiden Sie dann.</numerusform>
            <numerusform>%1 hat schon %Ln Kandidaten, von denen einer dieser sein könnte. Nichts wurde gesendet: Sehen Sie nach, und entscheiden Sie dann.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>It is not known whether %1 was accepted: Vivier cannot read what %2 says about it. Your change stays a draft.</source>
        <translation>Ob %1 übernommen wurde, ist nicht bekannt: Vivier kann nicht lesen, was %2 dazu sagt. Ihre Änderung bleibt Entwurf.</translation>
    </message>
    <message>
        <source>%1 was not changed: %2 still has the old value. Your change stays a draft.</source>
        <translation>%1 wurde nicht geändert: %2 hat noch den alten Wert. Ihre Änderung bleibt Entwurf.</translation>
    </message>
    <message>
        <source>%1 was accepted, but %2 now has something there that Vivier cannot read.</source>
        <translation>%1 wurde übernommen, aber in %2 steht dort jetzt etwas, das Vivier nicht lesen kann.</translation>
    </message>
    <message>
        <source>%1 was stored differently: “%2”.</source>
        <translation>%1 wurde anders gespeichert: „%2“.</translation>
    </message>
    <message>
        <source>What you sent was accepted. Changed without being sent: %1. This was done by %2 or by a colleague. The history shows both values.</source>
        <translation>Was Sie gesendet haben, wurde übernommen. Nicht gesendet und seitdem anders: %1. Das hat %2 geändert oder jemand dort. Der Verlauf zeigt beide Werte.</translation>
    </message>
    <message>
        <source>What you sent is waiting in the outbox.</source>
        <translation>Was Sie gesendet haben, wartet im Postausgang.</translation>
    </message>
    <message>
        <source>%1 refused %2. The reason is shown at that field.</source>
        <translation>%1 hat %2 abgelehnt. Der Grund steht bei diesem Feld.</translation>
    </message>
    <message>
        <source>%1 refused %2. The reason is shown at each of these fields.</source>
        <translation>%1 hat %2 abgelehnt. Der Grund steht bei jedem dieser Felder.</translation>
    </message>
    <message>
        <source>Not created yet. Missing or wrong: %1.</source>
        <translation>Noch nicht angelegt. Fehlt oder stimmt nicht: %1.</translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation>Behalten, nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>In the outbox: %1.</source>
        <translation>Im Postausgang: %1.</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>the token is not allowed to do this</source>
        <translation>das Token darf das nicht</translation>
    </message>
    <message>
        <source>somebody changed it too</source>
        <translation>jemand anders hat es auch geändert</translation>
    </message>
    <message>
        <source>may already exist</source>
        <translation>vielleicht schon vorhanden</translation>
    </message>
    <message>
        <source>cannot be sent yet</source>
        <translation>kann noch nicht gesendet werden</translation>
    </message>
    <message>
        <source>no longer in %1</source>
        <translation>nicht mehr in %1</translation>
    </message>
    <message>
        <source>is in another job now</source>
        <translation>gehört jetzt zu einer anderen Stelle</translation>
    </message>
    <message>
        <source>may have arrived: please check</source>
        <translation>vielleicht angekommen: bitte nachsehen</translation>
    </message>
    <message>
        <source>writing is stopped</source>
        <translation>Schreiben gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln change(s) are kept.</source>
        <translation>
            <numerusform>Ihre %Ln Änderung bleibt erhalten.</numerusform>
            <numerusform>Ihre %Ln Änderungen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest went to the outbox.</source>
        <translation>Der Rest ist jetzt im Postausgang.</translation>
    </message>
    <message>
        <source>%1 already has %2, who may be this candidate. Nothing was created. Open that candidate, or create a second one.</source>
        <translation>%1 hat schon %2; das könnte dieser Kandidat sein. Nichts wurde angelegt. Öffnen Sie jenen Kandidaten, oder legen Sie einen zweiten an.</translation>
    </message>
    <message>
        <source>The answer from %1 lacks fields that were not sent (%2). Writing is stopped until you have checked the candidate.</source>
        <translation>In der Antwort von %1 fehlt, was nicht gesendet wurde (%2). Das Schreiben ist gestoppt, bis Sie sich den Kandidaten angesehen haben.</translation>
    </message>
    <message>
        <source>%1 In the outbox: %2.</source>
        <translation>%1 Im Postausgang: %2.</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>sendet…</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>sending in %1</source>
        <translation>wird gesendet in %1</translation>
    </message>
    <message>
        <source>answer lost; checking in %1</source>
        <translation>Antwort verloren; sieht nach in %1</translation>
    </message>
    <message>
        <source>next attempt in %1</source>
        <translation>nächster Versuch in %1</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>wartet auf das Netzwerk</translation>
    </message>
    <message>
        <source>waiting for a new token</source>
        <translation>wartet auf ein neues Token</translation>
    </message>
    <message>
        <source>waiting for its token</source>
        <translation>wartet auf sein Token</translation>
    </message>
    <message>
        <source>answer lost: checking first</source>
        <translation>Antwort verloren: sieht zuerst nach</translation>
    </message>
    <message>
        <source>could not be saved on this computer</source>
        <translation>konnte auf diesem Computer nicht gespeichert werden</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
</context>
<context>
    <name>PageProblemText</name>
    <message>
        <source>This file is too large to be shown here. Open it in another program.</source>
        <translation>Diese Datei ist zu groß, um sie hier anzuzeigen. Öffnen Sie sie in einem anderen Programm.</translation>
    </message>
    <message>
        <source>This cannot be shown: the file is damaged or incomplete. Ask for it again, or open it elsewhere.</source>
        <translation>Das lässt sich nicht anzeigen: Die Datei ist beschädigt oder unvollständig. Bitten Sie noch einmal darum, oder öffnen Sie sie anderswo.</translation>
    </message>
    <message>
        <source>This file is protected by a password, so it cannot be shown here.</source>
        <translation>Diese Datei verlangt ein Passwort und lässt sich hier nicht anzeigen.</translation>
    </message>
    <message>
        <source>This took too much time or memory to show, and was stopped. Open the file in another program if you trust it.</source>
        <translation>Das Anzeigen brauchte zu viel Zeit oder Speicher und wurde abgebrochen. Öffnen Sie die Datei in einem anderen Programm, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>To show a PDF, Vivier needs the package %1, which is not installed.</source>
        <translation>Um ein PDF anzuzeigen, braucht Vivier das Paket %1; es ist nicht installiert.</translation>
    </message>
    <message>
        <source>Vivier shows a file only where the system can isolate the reading from all other files and the network. This system cannot: it needs Linux with Landlock and seccomp.</source>
        <translation>Vivier zeigt eine Datei nur dort, wo das System das Lesen von allen anderen Dateien und vom Netzwerk trennen kann. Dieses System kann das nicht: Nötig ist Linux mit Landlock und seccomp.</translation>
    </message>
    <message>
        <source>A picture of this kind is not shown here. Open it in another program.</source>
        <translation>Bilder dieser Art werden hier nicht angezeigt. Öffnen Sie es in einem anderen Programm.</translation>
    </message>
    <message>
        <source>The program that reads files for Vivier, vivier-reader, is missing or does not work. Reinstall Vivier.</source>
        <translation>Das Programm, das für Vivier Dateien liest, vivier-reader, fehlt oder funktioniert nicht. Installieren Sie Vivier neu.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>This number does not seem to exist in its country. Check it; it can be sent as it is.</source>
        <translation>Diese Nummer scheint es in ihrem Land nicht zu geben. Prüfen Sie sie; sie kann so gesendet werden.</translation>
    </message>
    <message>
        <source>%1 has no such number. If it is from another country, start it with + and that country&apos;s code, such as +33.</source>
        <translation>In diesem Land gibt es so eine Nummer nicht (%1). Ist sie aus einem anderen Land, beginnen Sie mit + und dessen Ländervorwahl, etwa +49.</translation>
    </message>
    <message>
        <source>This number has too few digits. Add the missing ones.</source>
        <translation>Diese Nummer hat zu wenige Ziffern. Ergänzen Sie die fehlenden.</translation>
    </message>
    <message>
        <source>This number has too few digits for its country. Check it; it can be sent as it is.</source>
        <translation>Diese Nummer hat für ihr Land zu wenige Ziffern. Prüfen Sie sie; sie kann so gesendet werden.</translation>
    </message>
    <message>
        <source>This number has too many digits. One number only, without an extension.</source>
        <translation>Diese Nummer hat zu viele Ziffern. Nur eine Nummer, ohne Durchwahl.</translation>
    </message>
    <message>
        <source>This number has too many digits for its country. Check it; it can be sent as it is.</source>
        <translation>Diese Nummer hat für ihr Land zu viele Ziffern. Prüfen Sie sie; sie kann so gesendet werden.</translation>
    </message>
    <message>
        <source>This number works only within its area. Put the area code in front.</source>
        <translation>Diese Nummer funktioniert nur im Ortsnetz. Setzen Sie die Vorwahl davor.</translation>
    </message>
    <message>
        <source>Which country is this number from? Start it with + and the country code, such as +33.</source>
        <translation>Aus welchem Land ist diese Nummer? Beginnen Sie mit + und der Ländervorwahl, etwa +49.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the +.</source>
        <translation>Diese Ländervorwahl gibt es nicht. Prüfen Sie die Ziffern nach dem +.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the +; it can be sent as it is.</source>
        <translation>Diese Ländervorwahl gibt es nicht. Prüfen Sie die Ziffern nach dem +; die Nummer kann so gesendet werden.</translation>
    </message>
    <message>
        <source>An extension cannot be sent with a number. Remove it.</source>
        <translation>Eine Durchwahl kann nicht mit der Nummer gesendet werden. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>This is not a telephone number. It can contain digits, spaces and a + in front.</source>
        <translation>Das ist keine Telefonnummer. Erlaubt sind Ziffern, Leerzeichen und ein + am Anfang.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Write it as in %1, or with + and a country code.</source>
        <translation>Das ist keine Telefonnummer. Schreiben Sie sie so wie im Land üblich (%1) oder mit + und Ländervorwahl.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Vivier is already open on this profile. Use that window, or close it first.</source>
        <translation>Vivier ist mit diesem Profil schon geöffnet. Verwenden Sie jenes Fenster, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The variable HOME is not set.</source>
        <translation>Die Variable HOME ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The variable HOME says %1, which is not a folder.</source>
        <translation>Die Variable HOME nennt %1; das ist kein Ordner.</translation>
    </message>
    <message>
        <source>Without it, Vivier does not know where your candidates are. Nothing was read or changed. Set HOME to your home folder, or name a folder with --profile.</source>
        <translation>Ohne sie weiß Vivier nicht, wo Ihre Kandidaten sind. Nichts wurde gelesen oder geändert. Setzen Sie HOME auf Ihren persönlichen Ordner, oder geben Sie mit --profile einen Ordner an.</translation>
    </message>
    <message>
        <source>This version of Vivier cannot talk to that system yet. The account and its drafts are kept.</source>
        <translation>Diese Version von Vivier kennt dieses System noch nicht. Das Konto und seine Entwürfe bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>ProfileKey</name>
    <message>
        <source>This computer has no keychain to store the key. Choose a passphrase: Vivier encrypts your candidates with it, and asks for it at every start. Without it nobody can read them, not even you.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für den Schlüssel. Wählen Sie eine Passphrase: Vivier verschlüsselt damit Ihre Kandidaten und fragt bei jedem Start danach. Ohne sie kann niemand sie lesen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>The candidates on this computer are encrypted with a passphrase. Type it to open them.</source>
        <translation>Die Kandidaten auf diesem Computer sind mit einer Passphrase verschlüsselt. Geben Sie sie ein, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This passphrase does not open the candidates on this computer. Nothing was changed. Type it again.</source>
        <translation>Diese Passphrase öffnet die Kandidaten auf diesem Computer nicht. Nichts wurde geändert. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The key to your candidates is in the keychain of this computer, which does not answer. Everything is kept, encrypted. Start the keychain, then try again.</source>
        <translation>Der Schlüssel zu Ihren Kandidaten liegt im Schlüsselbund dieses Computers, und der antwortet nicht. Alles ist noch da, verschlüsselt. Starten Sie den Schlüsselbund, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, and the key to your candidates is inside. Everything is kept, encrypted. Unlock the keychain, then try again.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt, und darin liegt der Schlüssel zu Ihren Kandidaten. Alles ist noch da, verschlüsselt. Entsperren Sie den Schlüsselbund, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer holds the key to your candidates. Everything is kept, encrypted. Restore the keychain from a backup, then try again.</source>
        <translation>Der Schlüsselbund dieses Computers enthält den Schlüssel zu Ihren Kandidaten nicht mehr. Alles ist noch da, verschlüsselt. Stellen Sie den Schlüsselbund aus einer Sicherung wieder her, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The key that was found is not the one that your candidates are encrypted with. Nothing was read or changed. Restore the keychain from the backup that belongs to these candidates, then try again.</source>
        <translation>Der gefundene Schlüssel ist nicht der, mit dem Ihre Kandidaten verschlüsselt sind. Nichts wurde gelesen oder geändert. Stellen Sie den Schlüsselbund aus der Sicherung wieder her, die zu diesen Kandidaten gehört, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This was a temporary profile: its key was kept only in memory and went with the program. Nothing was changed. Start with another folder.</source>
        <translation>Dieses Profil war zum Wegwerfen gedacht: Sein Schlüssel war nur im Arbeitsspeicher und ist mit dem Programm verschwunden. Nichts wurde geändert. Starten Sie mit einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Vivier could not open the candidates on this computer. Everything is kept as it is. Try again; if it happens again, restart Vivier.</source>
        <translation>Vivier konnte die Kandidaten auf diesem Computer nicht öffnen. Alles bleibt, wie es ist. Versuchen Sie es erneut; passiert es wieder, starten Sie Vivier neu.</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>The login is used until Vivier is closed, but could not be saved for later: the keychain does not accept it.</source>
        <translation>Die Anmeldedaten gelten, bis Vivier beendet wird, ließen sich aber nicht speichern: Der Schlüsselbund nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>The proxy does not accept this name and password. Type them again.</source>
        <translation>Der Proxy akzeptiert Namen und Passwort nicht. Geben Sie beides noch einmal ein.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer. Nothing was changed; try again when the network is back.</source>
        <translation>Der Proxy %1 antwortet nicht. Nichts wurde geändert; versuchen Sie es erneut, wenn das Netzwerk wieder da ist.</translation>
    </message>
    <message>
        <source>The login for %1 could not be deleted: the keychain does not answer, or is locked. Unlock it, then try again.</source>
        <translation>Die Anmeldedaten für %1 ließen sich nicht löschen: Der Schlüsselbund antwortet nicht oder ist gesperrt. Entsperren Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>PullWords</name>
    <message numerus="yes">
        <source>%Ln candidate(s) of %1 could not be read and were left out: the answer does not say which ones. What is already here about them is kept.</source>
        <translation>
            <numerusform>%Ln Kandidat aus %1 ließ sich nicht lesen und wurde ausgelassen: Die Antwort sagt nicht, welcher. Was hier schon dazu vorhanden ist, bleibt erhalten.</numerusform>
            <numerusform>%Ln Kandidaten aus %1 ließen sich nicht lesen und wurden ausgelassen: Die Antwort sagt nicht, welche. Was hier schon dazu vorhanden ist, bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of %1 could not be read and were left out: the answer does not say which ones. What is already here about them is kept.</source>
        <translation>
            <numerusform>%Ln Stelle aus %1 ließ sich nicht lesen und wurde ausgelassen: Die Antwort sagt nicht, welche. Was hier schon dazu vorhanden ist, bleibt erhalten.</numerusform>
            <numerusform>%Ln Stellen aus %1 ließen sich nicht lesen und wurden ausgelassen: Die Antwort sagt nicht, welche. Was hier schon dazu vorhanden ist, bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counts more candidates than it returns: it returned the same ones again, and the others could not be loaded. What was loaded is kept. Refresh all candidates later; if that does not help, tell the people who run %1.</source>
        <translation>%1 meldet mehr Kandidaten, als es liefert: Es kamen wieder dieselben, und die anderen ließen sich nicht lesen. Was gelesen wurde, bleibt erhalten. Rufen Sie später alle erneut ab; hilft das nicht, wenden Sie sich an den Betreiber von %1.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>New: %1</source>
        <extracomment>%1 is a file field, “Resume”: its link was changed here and not sent yet.</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a file field, “Resume”; %2 is an ATS: Welcome Kit.</extracomment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;Min.</numerusform>
            <numerusform>vor %Ln&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>vor %Ln Std.</numerusform>
            <numerusform>vor %Ln Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1</source>
        <comment>date</comment>
        <extracomment>A date, after a word such as “updated”</extracomment>
        <translation>am %1</translation>
    </message>
</context>
<context>
    <name>SameWords</name>
    <message>
        <source>Very likely:</source>
        <translation>Sehr wahrscheinlich:</translation>
    </message>
    <message>
        <source>Maybe:</source>
        <translation>Vielleicht:</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiches Telefon</translation>
    </message>
    <message>
        <source>same profile page</source>
        <translation>gleiche Profilseite</translation>
    </message>
    <message>
        <source>same name in the same job</source>
        <translation>gleicher Name, gleiche Stelle</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Saved to %1. The file is not encrypted: anyone who can open it can read all of it.</source>
        <translation>In %1 geschrieben. Die Datei ist nicht verschlüsselt: Wer sie lesen kann, liest alles darin.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Nothing is lost here; choose another place.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Hier ist nichts verloren; wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>SelectionCounts</name>
    <message numerus="yes">
        <source>%Ln of them not in this list</source>
        <translation>
            <numerusform>%Ln davon nicht in dieser Liste</numerusform>
            <numerusform>%Ln davon nicht in dieser Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendOnce</name>
    <message>
        <source>“%1” may have arrived in %2, and is never sent twice automatically. Check there, then send it again or remove it.</source>
        <translation>„%1“ ist vielleicht in %2 angekommen und wird nie von selbst zweimal gesendet. Sehen Sie dort nach, und senden Sie es dann noch einmal, oder verwerfen Sie es.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spellin&amp;g: not checked</source>
        <translation>Rechtschreibun&amp;g: nicht geprüft</translation>
    </message>
    <message>
        <source>Spellin&amp;g: %1</source>
        <translation>Rechtschreibun&amp;g: %1</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add “%1” to &amp;my words</source>
        <translation>„%1“ zu &amp;meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>&amp;By its text</source>
        <translation>&amp;Anhand des Textes</translation>
    </message>
    <message>
        <source>&amp;Not checked</source>
        <translation>&amp;Nicht geprüft</translation>
    </message>
</context>
<context>
    <name>StageTime</name>
    <message>
        <source>In “%1” since today, says %2.</source>
        <translation>Seit heute in „%1“, laut %2.</translation>
    </message>
    <message>
        <source>In “%1” since today: moved from Vivier.</source>
        <translation>Seit heute in „%1“: von hier dorthin gesendet.</translation>
    </message>
    <message>
        <source>In “%1” since today, when Vivier first saw it; perhaps for longer.</source>
        <translation>Von hier aus gesehen seit heute in „%1“, vielleicht schon länger.</translation>
    </message>
    <message>
        <source>%1+ d</source>
        <extracomment>At least so long is somebody in a stage, on a card: “12+ d”</extracomment>
        <translation>%1+&#xa0;T.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>How long somebody is in a stage, on a card: “12 d”</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;T.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in “%1”: since %2, says %3.</source>
        <translation>
            <numerusform>%Ln Tag in „%1“: seit %2, laut %3.</numerusform>
            <numerusform>%Ln Tage in „%1“: seit %2, laut %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in “%1”: moved from Vivier on %2.</source>
        <translation>
            <numerusform>%Ln Tag in „%1“: von hier dorthin gesendet am %2.</numerusform>
            <numerusform>%Ln Tage in „%1“: von hier dorthin gesendet am %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln day(s) in “%1”: Vivier first saw it there on %2; perhaps for longer.</source>
        <translation>
            <numerusform>Mindestens %Ln Tag in „%1“: von hier aus gesehen seit %2, vielleicht schon länger.</numerusform>
            <numerusform>Mindestens %Ln Tage in „%1“: von hier aus gesehen seit %2, vielleicht schon länger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is a file.</source>
        <translation>%1 ist eine Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 is a pipe.</source>
        <translation>%1 ist eine Pipe.</translation>
    </message>
    <message>
        <source>%1 is a socket.</source>
        <translation>%1 ist ein Socket.</translation>
    </message>
    <message>
        <source>%1 is a link to something that is not there.</source>
        <translation>%1 ist ein Verweis auf etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 is a device.</source>
        <translation>%1 ist ein Gerät.</translation>
    </message>
    <message>
        <source>It belongs to another user, %1.</source>
        <translation>Eigentümer ist ein anderer Benutzer: %1.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Das System meldet: %1.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 ist eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>Recovered account %1</source>
        <translation>Wiederhergestelltes Konto %1</translation>
    </message>
    <message>
        <source>its folder</source>
        <translation>seinen Ordner</translation>
    </message>
    <message>
        <source>Vivier cannot read or write %1 on this computer.</source>
        <translation>Vivier kann %1 auf diesem Computer weder lesen noch schreiben.</translation>
    </message>
    <message>
        <source>What was saved before is untouched. Check that it is there and that you are allowed to write to it, then restart Vivier.</source>
        <translation>Was vorher gespeichert war, ist unberührt. Prüfen Sie, ob es noch da ist und ob Sie dort schreiben dürfen, und starten Sie Vivier dann neu.</translation>
    </message>
    <message>
        <source>It takes the place of something that Vivier keeps there, and was left as it is. Move it somewhere else, or choose another folder, then restart Vivier.</source>
        <translation>Das liegt dort, wo Vivier etwas aufbewahrt, und wurde so gelassen. Verschieben Sie es, oder wählen Sie einen anderen Ordner, und starten Sie Vivier dann neu.</translation>
    </message>
    <message>
        <source>The disk is full, so this change is not saved yet. Everything saved before is kept. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll; diese Änderung ist deshalb noch nicht gespeichert. Alles vorher Gespeicherte bleibt erhalten. Schaffen Sie Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another program is using Vivier&apos;s file, so this change is not saved yet. Everything saved before is kept. If a backup is running, wait until it is done, then try again.</source>
        <translation>Ein anderes Programm benutzt die Datei von Vivier; diese Änderung ist deshalb noch nicht gespeichert. Alles vorher Gespeicherte bleibt erhalten. Warten Sie, bis eine laufende Sicherung fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Vivier&apos;s file on this computer is damaged. It is kept as it is. Start Vivier again: it sets the damaged file aside and recovers your drafts as far as they can be read.</source>
        <translation>Die Datei von Vivier auf diesem Computer ist beschädigt. Sie bleibt, wie sie ist. Starten Sie Vivier neu: Es legt die beschädigte Datei beiseite und übernimmt Ihre Entwürfe, soweit sie lesbar sind.</translation>
    </message>
    <message>
        <source>The candidates in %1 were saved by a newer Vivier. Nothing was changed. Install that version, or a newer one, to open them.</source>
        <translation>Die Kandidaten in %1 wurden von einer neueren Version von Vivier gespeichert. Nichts wurde geändert. Installieren Sie diese oder eine neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The candidates on this computer are encrypted, and their key has not been given yet. Nothing was changed. Unlock Vivier first, then try again.</source>
        <translation>Die Kandidaten auf diesem Computer sind verschlüsselt, und ihr Schlüssel wurde noch nicht angegeben. Nichts wurde geändert. Entsperren Sie zuerst Vivier, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The candidates on this computer are encrypted with a different key from the one given. Nothing was changed. Unlock Vivier with the key or the passphrase that they were saved with.</source>
        <translation>Die Kandidaten auf diesem Computer sind mit einem anderen Schlüssel verschlüsselt als dem angegebenen. Nichts wurde geändert. Entsperren Sie Vivier mit dem Schlüssel oder der Passphrase, mit der sie gespeichert wurden.</translation>
    </message>
    <message>
        <source>Vivier could not save this on your computer. Everything saved before is kept. Try again; if it happens again, restart Vivier.</source>
        <translation>Vivier konnte das auf Ihrem Computer nicht speichern. Alles vorher Gespeicherte bleibt erhalten. Versuchen Sie es erneut; passiert es wieder, starten Sie Vivier neu.</translation>
    </message>
    <message>
        <source>The profile was damaged. The damaged file was moved to %1 and is kept.</source>
        <translation>Das Profil war beschädigt. Die beschädigte Datei wurde nach %1 verschoben und bleibt erhalten.</translation>
    </message>
    <message>
        <source>None of your drafts or candidates could be read in it. Load the candidates again from the ATS.</source>
        <translation>Von Ihren Entwürfen und Kandidaten war darin nichts lesbar. Rufen Sie die Kandidaten erneut aus dem ATS ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>no draft</source>
        <translation>kein Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln Kandidat</numerusform>
            <numerusform>%Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>no candidate</source>
        <translation>kein Kandidat</translation>
    </message>
    <message>
        <source>Recovered from it: %1 and %2. Look through your drafts: what could not be read is missing.</source>
        <extracomment>%1 is &quot;3 drafts&quot; or &quot;no draft&quot;, %2 &quot;12 candidates&quot; or &quot;no candidate&quot;.</extracomment>
        <translation>Daraus übernommen: %1 und %2. Gehen Sie Ihre Entwürfe durch: Was nicht lesbar war, fehlt.</translation>
    </message>
    <message>
        <source>Some of what is kept on this computer was changed outside Vivier and could not be opened. It is set aside; nothing was deleted.</source>
        <translation>Ein Teil der Daten auf diesem Computer wurde außerhalb von Vivier geändert und ließ sich nicht öffnen. Er ist beiseitegelegt; nichts wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) will be loaded again.</source>
        <translation>
            <numerusform>%Ln Kandidat wird erneut abgerufen.</numerusform>
            <numerusform>%Ln Kandidaten werden erneut abgerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) lost a field: check them before you send.</source>
        <translation>
            <numerusform>%Ln Entwurf hat ein Feld verloren: Sehen Sie ihn sich vor dem Senden an.</numerusform>
            <numerusform>%Ln Entwürfe haben ein Feld verloren: Sehen Sie sie sich vor dem Senden an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the history are missing.</source>
        <translation>
            <numerusform>Im Verlauf fehlt %Ln Zeile.</numerusform>
            <numerusform>Im Verlauf fehlen %Ln Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncEngineWords</name>
    <message>
        <source>%1 was changed after you sent the candidate. Send it again.</source>
        <translation>%1 wurde geändert, nachdem Sie den Kandidaten gesendet haben. Senden Sie ihn noch einmal.</translation>
    </message>
</context>
<context>
    <name>TlsFiles</name>
    <message>
        <source>There is no file %1. Choose another one.</source>
        <translation>Die Datei %1 gibt es nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a certificate or a key.</source>
        <translation>%1 ist zu groß für ein Zertifikat oder einen Schlüssel.</translation>
    </message>
    <message>
        <source>There is no certificate in %1. It must be a PEM file: a text that contains “BEGIN CERTIFICATE”.</source>
        <translation>In %1 ist kein Zertifikat. Es muss im PEM-Format vorliegen: ein Text, in dem „BEGIN CERTIFICATE“ steht.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2. Ask for a new one.</source>
        <translation>Das Zertifikat in %1 ist am %2 abgelaufen. Bitten Sie um ein neues.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid only from %2. Check this computer&apos;s date.</source>
        <translation>Das Zertifikat in %1 gilt erst ab %2. Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>There is no private key in %1. It must be a PEM file: a text that contains “PRIVATE KEY”.</source>
        <translation>In %1 ist kein privater Schlüssel. Er muss im PEM-Format vorliegen: ein Text, in dem „PRIVATE KEY“ steht.</translation>
    </message>
    <message>
        <source>The key in %1 is encrypted. Enter its passphrase.</source>
        <translation>Der Schlüssel in %1 ist verschlüsselt. Geben Sie seine Passphrase ein.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key in %1.</source>
        <translation>Diese Passphrase öffnet den Schlüssel in %1 nicht.</translation>
    </message>
    <message>
        <source>The key in %1 is not the one of the client certificate. Choose two files that belong together.</source>
        <translation>Der Schlüssel in %1 gehört nicht zum Client-Zertifikat. Wählen Sie zwei Dateien, die zusammengehören.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key belongs to.</source>
        <translation>Wählen Sie das Client-Zertifikat, zu dem der Schlüssel gehört.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>This address contains an invisible character. Type the address again.</source>
        <translation>Diese Adresse enthält ein unsichtbares Zeichen. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>An address looks like name@company.com.</source>
        <translation>Eine Adresse sieht so aus: name@firma.de.</translation>
    </message>
    <message>
        <source>Only the address belongs here: %1.</source>
        <translation>Hierher gehört nur die Adresse: %1.</translation>
    </message>
    <message>
        <source>Only one address fits here, with one @.</source>
        <translation>Hier passt nur eine Adresse hinein, mit einem @.</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>Eine Adresse enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is not allowed in an address.</source>
        <translation>„%1“ gehört nicht in eine Adresse.</translation>
    </message>
    <message>
        <source>An address needs a domain such as company.com after the @.</source>
        <translation>Nach dem @ braucht eine Adresse eine Domain wie firma.de.</translation>
    </message>
    <message>
        <source>This link contains an invisible character. Copy it again from the browser&apos;s address bar.</source>
        <translation>Dieser Link enthält ein unsichtbares Zeichen. Kopieren Sie ihn noch einmal aus der Adressleiste des Browsers.</translation>
    </message>
    <message>
        <source>A link has no spaces. Copy it again from the browser&apos;s address bar.</source>
        <translation>Ein Link enthält keine Leerzeichen. Kopieren Sie ihn noch einmal aus der Adressleiste des Browsers.</translation>
    </message>
    <message>
        <source>This is not a complete link. Copy it again from the browser&apos;s address bar.</source>
        <translation>Das ist kein vollständiger Link. Kopieren Sie ihn noch einmal aus der Adressleiste des Browsers.</translation>
    </message>
    <message>
        <source>This is a file on this computer. %1 accepts a link, not a file.</source>
        <translation>Das ist eine Datei auf diesem Computer. %1 nimmt nur Links an, keine Dateien.</translation>
    </message>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>Ein Link beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>This link has no site: write it like https://example.com/page.</source>
        <translation>Diesem Link fehlt die Website: Schreiben Sie ihn wie https://example.com/seite.</translation>
    </message>
    <message>
        <source>This link contains a user name or a password. Remove it: everyone with access to the candidate could read it.</source>
        <translation>Dieser Link enthält einen Benutzernamen oder ein Passwort. Entfernen Sie das: Wer den Eintrag sieht, könnte es lesen.</translation>
    </message>
    <message>
        <source>A tag with a comma, “%1”, cannot be sent: %2 would make two tags of it. Remove it, or put the tags back.</source>
        <translation>Ein Schlagwort mit Komma, „%1“, kann nicht gesendet werden: %2 würde zwei daraus machen. Nehmen Sie es heraus, oder setzen Sie die Schlagwörter zurück.</translation>
    </message>
    <message>
        <source>This date does not exist. Choose another one.</source>
        <translation>Dieses Datum gibt es im Kalender nicht. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>%1 accepts only a date in the future. Choose a later one.</source>
        <translation>%1 nimmt nur ein Datum in der Zukunft an. Wählen Sie ein späteres.</translation>
    </message>
    <message>
        <source>%1 needs the number with its country code, such as +33612345678.</source>
        <translation>%1 erwartet die Nummer mit Ländervorwahl, etwa +4915112345678.</translation>
    </message>
    <message>
        <source>“%1” is a value that %2 does not document. It is never sent: choose one from the list.</source>
        <translation>„%1“ ist ein Wert, den %2 nicht dokumentiert. Er wird nie gesendet: Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>This is not a JSON object. Fix it, or put it back.</source>
        <translation>Das ist kein JSON-Objekt. Korrigieren Sie es, oder setzen Sie es zurück.</translation>
    </message>
    <message>
        <source>A key appears twice, and only one of them would be kept. Rename one.</source>
        <translation>Ein Schlüssel kommt zweimal vor, und nur einer davon würde gespeichert. Benennen Sie einen um.</translation>
    </message>
    <message>
        <source>Metadata can have at most 10 KB, 5 levels and 50 keys. Remove something.</source>
        <translation>Metadaten dürfen höchstens 10&#xa0;KB, 5 Ebenen und 50 Schlüssel umfassen. Nehmen Sie etwas heraus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts at most %Ln here.</source>
        <translation>
            <numerusform>%1 nimmt hier höchstens %Ln an.</numerusform>
            <numerusform>%1 nimmt hier höchstens %Ln an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters here; there are %3. Shorten it.</source>
        <translation>%1 nimmt hier höchstens %2 Zeichen an; es sind %3. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>%1 is needed to create a candidate.</source>
        <translation>Um einen Kandidaten anzulegen, wird %1 benötigt.</translation>
    </message>
    <message>
        <source>%1 would be emptied. %2 may refuse that; you will be asked before sending.</source>
        <translation>%1 würde geleert. Vielleicht lehnt %2 das ab; vor dem Senden werden Sie gefragt.</translation>
    </message>
    <message>
        <source>%1 cannot be emptied through %2&apos;s API. Put it back or enter another value.</source>
        <translation>%1 lässt sich über die Schnittstelle von %2 nicht leeren. Setzen Sie das Feld zurück, oder geben Sie einen anderen Wert ein.</translation>
    </message>
    <message>
        <source>%1: %2 has something here that Vivier cannot read. Yours would replace it; you will be asked before sending. To keep it, put the field back.</source>
        <translation>%1: In %2 steht hier etwas, das Vivier nicht lesen kann. Ihr Wert würde es ersetzen; vor dem Senden werden Sie gefragt. Um es zu behalten, setzen Sie das Feld zurück.</translation>
    </message>
    <message>
        <source>To create a candidate, one of these is needed: %1.</source>
        <translation>Um einen Kandidaten anzulegen, wird eines davon benötigt: %1.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Neuer Kandidat</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>something that Vivier cannot read</source>
        <translation>etwas, das Vivier nicht lesen kann</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>new text, %Ln character(s)</source>
        <translation>
            <numerusform>neuer Text, %Ln Zeichen</numerusform>
            <numerusform>neuer Text, %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) changed: %1</source>
        <translation>
            <numerusform>%Ln Schlüssel geändert: %1</numerusform>
            <numerusform>%Ln Schlüssel geändert: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The keychain of this computer does not answer, so the access token cannot be read or saved there. Your drafts are kept. Start the keychain and try again, or keep the token encrypted with a passphrase.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht; das Zugriffstoken lässt sich dort daher weder lesen noch aufbewahren. Ihre Entwürfe bleiben erhalten. Starten Sie den Schlüsselbund, und versuchen Sie es erneut, oder verschlüsseln Sie das Token mit einer Passphrase.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the access token stays inside. Your drafts are kept. Unlock the keychain, then try again.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt; das Zugriffstoken bleibt daher darin. Ihre Entwürfe bleiben erhalten. Entsperren Sie den Schlüsselbund, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This passphrase does not open the access token. Nothing was changed. Type it again; if it is lost, enter the token of the account again.</source>
        <translation>Diese Passphrase öffnet das Zugriffstoken nicht. Nichts wurde geändert. Geben Sie sie noch einmal ein; ist sie verloren, tragen Sie das Token des Kontos neu ein.</translation>
    </message>
    <message>
        <source>The access token is encrypted with a passphrase. Type the passphrase to continue.</source>
        <translation>Das Zugriffstoken ist mit einer Passphrase verschlüsselt. Geben Sie die Passphrase ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>No access token is saved for this account. Your drafts are kept. Enter the token in the account&apos;s settings.</source>
        <translation>Für dieses Konto ist kein Zugriffstoken gespeichert. Ihre Entwürfe bleiben erhalten. Tragen Sie das Token in den Einstellungen des Kontos ein.</translation>
    </message>
    <message>
        <source>The account names %1, and Vivier no longer knows which address its access token was saved for. The token was not sent. Your drafts are kept. Check the address before you use it.</source>
        <translation>Das Konto nennt %1, und Vivier weiß nicht mehr, für welche Adresse das Zugriffstoken gespeichert wurde. Das Token wurde nicht gesendet. Ihre Entwürfe bleiben erhalten. Prüfen Sie die Adresse, bevor Sie sie verwenden.</translation>
    </message>
    <message>
        <source>The access token was saved for %1, but the account now names %2. That was not changed in Vivier, so the token was not sent. Your drafts are kept. If you do not know why, put the old address back in the account&apos;s settings.</source>
        <translation>Das Zugriffstoken wurde für %1 gespeichert, aber das Konto nennt jetzt %2. Das wurde nicht in Vivier geändert, deshalb wurde das Token nicht gesendet. Ihre Entwürfe bleiben erhalten. Wenn Sie den Grund nicht kennen, tragen Sie in den Einstellungen des Kontos wieder die alte Adresse ein.</translation>
    </message>
    <message>
        <source>The access token could not be read or saved. Your drafts are kept. Try again; if it happens again, enter the token in the account&apos;s settings.</source>
        <translation>Das Zugriffstoken ließ sich weder lesen noch speichern. Ihre Entwürfe bleiben erhalten. Versuchen Sie es erneut; passiert es wieder, tragen Sie das Token in den Einstellungen des Kontos ein.</translation>
    </message>
</context>
<context>
    <name>vivier::AboutDialog</name>
    <message>
        <source>About Vivier</source>
        <translation>Über Vivier</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>MIT-Lizenz</translation>
    </message>
    <message>
        <source>Version %1 · MIT licence</source>
        <translation>Version %1 · MIT-Lizenz</translation>
    </message>
    <message>
        <source>An editor for the candidates of your applicant tracking system, online and on the train. Not made or endorsed by Welcome to the Jungle or by InstaView.</source>
        <translation>Ein Editor für die Kandidaten Ihres Bewerbermanagementsystems (ATS), online und im Zug. Weder von Welcome to the Jungle noch von InstaView entwickelt oder empfohlen.</translation>
    </message>
    <message>
        <source>Made &amp;with</source>
        <translation>&amp;Erstellt mit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>vivier::AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Country of p&amp;hone numbers</source>
        <translation>&amp;Land der Telefonnummern</translation>
    </message>
    <message>
        <source>A&amp;ddress of the API</source>
        <translation>A&amp;dresse der API</translation>
    </message>
    <message>
        <source>&amp;Use the usual address</source>
        <translation>Ü&amp;bliche Adresse verwenden</translation>
    </message>
    <message>
        <source>&amp;References of organizations</source>
        <translation>&amp;Referenzen der Organisationen</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>The saved API key is encrypted and has not been opened since the start. Enter it again to move it.</source>
        <translation>Der gespeicherte API-Schlüssel ist verschlüsselt und wurde seit dem Start nicht geöffnet. Geben Sie ihn neu ein, um ihn zu verschieben.</translation>
    </message>
    <message>
        <source>The saved token is encrypted and has not been opened since the start. Enter it again to move it.</source>
        <translation>Das gespeicherte Token ist verschlüsselt und wurde seit dem Start nicht geöffnet. Geben Sie es neu ein, um es zu verschieben.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>First correct the fields marked in red.</source>
        <translation>Korrigieren Sie zuerst, was rot markiert ist.</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>API-S&amp;chlüssel</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Where to keep the API key</source>
        <translation>Wo der API-Schlüssel aufbewahrt wird</translation>
    </message>
    <message>
        <source>Where to keep the token</source>
        <translation>Wo das Token aufbewahrt wird</translation>
    </message>
    <message>
        <source>Saved. Leave it empty to keep it.</source>
        <translation>Gespeichert. Leer lassen, um es zu behalten.</translation>
    </message>
    <message>
        <source>None is saved. Without one, drafts wait in the outbox.</source>
        <translation>Keines gespeichert. Ohne Token warten Entwürfe im Postausgang.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>The API key gives access to this company only.</source>
        <translation>Der API-Schlüssel gilt nur für dieses Unternehmen.</translation>
    </message>
    <message>
        <source>Test the connection to see which other companies the API key gives access to.</source>
        <translation>Testen Sie die Verbindung, um zu sehen, für welche anderen der API-Schlüssel gilt.</translation>
    </message>
    <message>
        <source>Only for an API key that covers several companies. Testing the connection lists them.</source>
        <translation>Nur bei einem API-Schlüssel für mehrere Unternehmen. Der Verbindungstest listet sie auf.</translation>
    </message>
    <message>
        <source>Contacting %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Use “%1” for another company?</source>
        <translation>„%1“ für ein anderes Unternehmen verwenden?</translation>
    </message>
    <message>
        <source>From now on, this account reads and changes %2. What was loaded from %1 stays on this computer until you remove the account, and can no longer be changed there. To keep both, add a second account.</source>
        <extracomment>%1 and %2 are companies.</extracomment>
        <translation>Ab jetzt liest und ändert das Konto %2. Was aus %1 abgerufen wurde, bleibt auf diesem Computer, bis Sie das Konto entfernen, lässt sich dort aber nicht mehr ändern. Mit einem zweiten Konto behalten Sie beide.</translation>
    </message>
    <message>
        <source>C&amp;hange the company</source>
        <translation>Unternehmen &amp;wechseln</translation>
    </message>
    <message>
        <source>This account is not saved yet.</source>
        <translation>Dieses Konto ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your changes to “%1” are not saved yet.</source>
        <translation>Ihre Änderungen an „%1“ sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Only if the token cannot list them; separated by commas.</source>
        <translation>Nur wenn das Token sie nicht auflisten darf; durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>For numbers without +.</source>
        <translation>Für Nummern ohne +.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>Konto &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>vivier::AccountMenu</name>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln im Postausgang</numerusform>
            <numerusform>%Ln im Postausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>vivier::AccountSession</name>
    <message>
        <source>The copy on this computer and its draft are kept.</source>
        <translation>Die Kopie auf diesem Computer und ihr Entwurf bleiben erhalten.</translation>
    </message>
    <message>
        <source>Candidates cannot be loaded (missing right: %1).</source>
        <extracomment>%1 is a scope of the ATS&apos;s API, such as candidates_r.</extracomment>
        <translation>Kandidaten lassen sich nicht abrufen (Recht %1).</translation>
    </message>
    <message>
        <source>Candidates of some or all jobs cannot be loaded (missing right: %1).</source>
        <translation>Kandidaten einiger oder aller Stellen lassen sich nicht abrufen (Recht %1).</translation>
    </message>
    <message>
        <source>What was loaded so far is kept.</source>
        <translation>Was bisher abgerufen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Jobs cannot be listed: new jobs and stages do not appear (missing right: %1). %2 Candidates of the jobs known here can be loaded, edited and sent.</source>
        <extracomment>%1 is a scope of the ATS&apos;s API, such as jobs_r; %2 is why it was refused.</extracomment>
        <translation>Stellen lassen sich nicht auflisten: Neue Stellen und Phasen erscheinen nicht (Recht %1). %2 Kandidaten der hier bekannten Stellen lassen sich abrufen, bearbeiten und senden.</translation>
    </message>
    <message>
        <source>Jobs cannot be listed: new jobs do not appear (missing rights: %1 and %3). %2 Candidates can be loaded, edited and sent.</source>
        <translation>Stellen lassen sich nicht auflisten: Neue Stellen erscheinen nicht (Rechte %1 und %3). %2 Kandidaten lassen sich abrufen, bearbeiten und senden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the candidates sent together need your attention. Their changes are kept; the outbox says why for each of them.</source>
        <translation>
            <numerusform>%Ln der zusammen gesendeten Kandidaten ist zu prüfen. Die Änderungen bleiben erhalten; der Postausgang nennt den Grund.</numerusform>
            <numerusform>%Ln der zusammen gesendeten Kandidaten sind zu prüfen. Die Änderungen bleiben erhalten; der Postausgang nennt jeweils den Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send: all changes are already in the outbox.</source>
        <translation>Nichts zu senden: Alle Änderungen sind schon im Postausgang.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) stay here, whole or in part: each has something to check before it can be sent.</source>
        <translation>
            <numerusform>%Ln Entwurf bleibt ganz oder teilweise hier: Vor dem Senden ist noch etwas zu prüfen.</numerusform>
            <numerusform>%Ln Entwürfe bleiben ganz oder teilweise hier: Bei jedem ist vor dem Senden noch etwas zu prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft of %1 is being sent.</source>
        <translation>Der Entwurf von %1 ist unterwegs.</translation>
    </message>
    <message>
        <source>The draft of %1 is in the outbox: sent when you are back online.</source>
        <translation>Der Entwurf von %1 ist im Postausgang: wird gesendet, sobald Sie nicht mehr offline arbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>Already sent for %Ln candidate(s): drafts now put it back there. Nothing is sent until you send them.</source>
        <translation>
            <numerusform>Für %Ln Kandidaten schon gesendet: Ein Entwurf macht es dort jetzt rückgängig. Nichts wird geändert, bevor Sie ihn senden.</numerusform>
            <numerusform>Für %Ln Kandidaten schon gesendet: Entwürfe machen es dort jetzt rückgängig. Nichts wird geändert, bevor Sie sie senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are drafts now.</source>
        <translation>
            <numerusform>%Ln Änderung ist jetzt Entwurf.</numerusform>
            <numerusform>%Ln Änderungen sind jetzt Entwurf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts from the list:</source>
        <extracomment>Of the list: 2 new, 1 changed</extracomment>
        <translation>Entwürfe aus der Liste:</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Noch ist nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are in the outbox, and are sent one after the other.</source>
        <translation>
            <numerusform>%Ln Kandidat ist jetzt im Postausgang.</numerusform>
            <numerusform>%Ln Kandidaten sind jetzt im Postausgang und werden nacheinander gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) a draft: check it before it is sent.</source>
        <translation>
            <numerusform>%Ln bleibt Entwurf: Vor dem Senden bitte prüfen.</numerusform>
            <numerusform>%Ln bleiben Entwurf: Vor dem Senden bitte prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put into the outbox; your changes are kept as drafts.</source>
        <translation>Nichts wurde in den Postausgang gelegt; Ihre Änderungen bleiben als Entwürfe erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) in the outbox: sent when you are back online.</source>
        <translation>
            <numerusform>%Ln Kandidat im Postausgang: wird gesendet, sobald Sie nicht mehr offline arbeiten.</numerusform>
            <numerusform>%Ln Kandidaten im Postausgang: werden gesendet, sobald Sie nicht mehr offline arbeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are being sent right now: only what does not get through is taken back.</source>
        <translation>
            <numerusform>%Ln Kandidat wird gerade gesendet: Zurückgeholt wird nur, was nicht durchkommt.</numerusform>
            <numerusform>%Ln Kandidaten werden gerade gesendet: Zurückgeholt wird nur, was nicht durchkommt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still in the outbox.</source>
        <translation>Es ist noch im Postausgang.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new candidate(s) stay drafts, with the change in them. Send their drafts to create them.</source>
        <translation>
            <numerusform>Ein neuer Kandidat bleibt mit der Änderung ein Entwurf. Senden Sie den Entwurf, um ihn anzulegen.</numerusform>
            <numerusform>%Ln neue Kandidaten bleiben mit der Änderung Entwürfe. Senden Sie die Entwürfe, um sie anzulegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %Ln candidate(s).</source>
        <translation>
            <numerusform>Für einen Kandidaten rückgängig gemacht.</numerusform>
            <numerusform>Für %Ln Kandidaten rückgängig gemacht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::AccountsController</name>
    <message>
        <source>Not opened, because it is not a web address: %1</source>
        <translation>Nicht geöffnet, da es keine Webadresse ist: %1</translation>
    </message>
    <message>
        <source>The profile was damaged</source>
        <translation>Das Profil war beschädigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an account, %2 a candidate, %3 what is said.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) were sent; the outbox is empty.</source>
        <translation>
            <numerusform>%Ln Kandidat wurde gesendet; der Postausgang des Kontos ist leer.</numerusform>
            <numerusform>%Ln Kandidaten wurden gesendet; der Postausgang des Kontos ist leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>The language changes once you have finished here: what is not kept yet would be lost.</source>
        <translation>Die Sprache wechselt, sobald Sie hier fertig sind: Was noch nicht gesichert ist, ginge sonst verloren.</translation>
    </message>
    <message>
        <source>Vivier is not locked: what you typed could not be saved, and would be lost.</source>
        <translation>Vivier ist nicht gesperrt: Ihre Eingaben ließen sich nicht speichern und würden verloren gehen.</translation>
    </message>
    <message>
        <source>The token is locked, so nothing can be loaded or sent. What is on this computer can be edited; drafts are kept.</source>
        <translation>Das Token ist gesperrt; daher lässt sich nichts abrufen oder senden. Was auf diesem Computer ist, können Sie bearbeiten; Entwürfe bleiben erhalten.</translation>
    </message>
    <message>
        <source>A link is waiting to be opened: close this page first (Esc).</source>
        <translation>Ein Link wartet darauf, geöffnet zu werden: Schließen Sie zuerst diese Seite (Esc).</translation>
    </message>
    <message>
        <source>This leads nowhere in Vivier: %1</source>
        <translation>Das führt in Vivier nirgendwohin: %1</translation>
    </message>
    <message>
        <source>This link is for an account that is not in this Vivier. Nothing was opened. Add the account in the File menu, then follow the link again.</source>
        <translation>Dieser Link gehört zu einem Konto, das nicht in diesem Vivier ist. Nichts wurde geöffnet. Fügen Sie das Konto im Menü „Datei“ hinzu, und folgen Sie dem Link dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no candidate %1 in %2.</source>
        <translation>Es gibt keinen Kandidaten %1 in %2.</translation>
    </message>
    <message>
        <source>%1 is not contacted while you work offline.</source>
        <translation>%1 wird nicht gefragt, solange Sie offline arbeiten.</translation>
    </message>
</context>
<context>
    <name>vivier::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>No account yet. Add one with the token or API key that your ATS gave you.</source>
        <translation>Noch kein Konto. Fügen Sie eines hinzu, mit dem Token oder API-Schlüssel Ihres ATS.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) that were never sent will be deleted for good.</source>
        <translation>
            <numerusform>%Ln nie gesendeter Entwurf wird endgültig gelöscht.</numerusform>
            <numerusform>%Ln nie gesendete Entwürfe werden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any drafts it has will be deleted for good.</source>
        <translation>Falls es Entwürfe hat, werden sie endgültig gelöscht.</translation>
    </message>
    <message>
        <source>It has no drafts.</source>
        <translation>Es hat keine Entwürfe.</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its API key and its candidates are removed from this computer. Nothing changes in %1.</source>
        <translation>Der API-Schlüssel und alles, was von den Kandidaten abgerufen wurde, wird von diesem Computer entfernt. In %1 ändert sich nichts.</translation>
    </message>
    <message>
        <source>Its token and its candidates are removed from this computer. Nothing changes in %1.</source>
        <translation>Das Token und alles, was von den Kandidaten abgerufen wurde, wird von diesem Computer entfernt. In %1 ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove it and %Ln draft(s)</source>
        <translation>
            <numerusform>Mit %Ln Entwurf &amp;entfernen</numerusform>
            <numerusform>Mit %Ln Entwürfen &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>vivier::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Kandidat</translation>
    </message>
    <message>
        <source>Selected ca&amp;ndidates</source>
        <translation>Aus&amp;gewählte Kandidaten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>vivier::ActivityModel</name>
    <message>
        <source>Not read from %1 while offline.</source>
        <translation>Offline, daher nicht aus %1 abgerufen.</translation>
    </message>
    <message>
        <source>Documents need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as documents_r.</extracomment>
        <translation>Für Dokumente ist das Recht %1 nötig.</translation>
    </message>
    <message>
        <source>Emails need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as emails_r.</extracomment>
        <translation>Für E-Mails ist das Recht %1 nötig.</translation>
    </message>
    <message>
        <source>Moves need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as moves_r.</extracomment>
        <translation>Für Phasenwechsel ist das Recht %1 nötig.</translation>
    </message>
    <message>
        <source>The job has too many moves to read them all: some may be missing here.</source>
        <translation>Diese Stelle hat zu viele Phasenwechsel, um alle zu lesen: Einige fehlen hier vielleicht.</translation>
    </message>
    <message>
        <source>%1 does not tell comments: here are those sent from Vivier.</source>
        <translation>%1 gibt Kommentare nicht heraus: Hier stehen die von hier gesendeten.</translation>
    </message>
    <message>
        <source>you wrote: %1</source>
        <translation>Sie haben geschrieben: %1</translation>
    </message>
    <message>
        <source>a stage that is gone</source>
        <translation>nicht mehr vorhandene Phase</translation>
    </message>
    <message>
        <source>document: %1</source>
        <extracomment>%1 is the name of a file, %2 its type and size: “document: diploma · PDF · 212 kB”</extracomment>
        <translation>Dokument: %1</translation>
    </message>
    <message>
        <source>document: %1 · %2</source>
        <translation>Dokument: %1 · %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 an %2</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Anhang: %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>email: %1</source>
        <translation>E-Mail: %1</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <extracomment>From one stage to another.</extracomment>
        <translation>verschoben: %1 → %2</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>created, origin %1</source>
        <translation>angelegt, Quelle %1</translation>
    </message>
</context>
<context>
    <name>vivier::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Everything sent…</source>
        <translation>Alles Gesendete…</translation>
    </message>
    <message>
        <source>The history of this candidate, where a send can be undone</source>
        <translation>Der Verlauf dieses Kandidaten, in dem sich Gesendetes rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Nothing has been sent from Vivier for this candidate yet.</source>
        <translation>Für diesen Kandidaten wurde von hier noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Aktivitäten durchsuchen</translation>
    </message>
    <message>
        <source>The whole of it</source>
        <translation>Das Ganze</translation>
    </message>
    <message>
        <source>Attach a link…</source>
        <translation>Link anhängen…</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation>Kommentar schreiben…</translation>
    </message>
    <message>
        <source>In the field “%1”; it is sent with the rest of the draft</source>
        <translation>Im Feld „%1“; wird mit dem übrigen Entwurf gesendet</translation>
    </message>
    <message>
        <source>Choose a candidate to see what happened.</source>
        <translation>Wählen Sie einen Kandidaten, um zu sehen, was war.</translation>
    </message>
    <message>
        <source>Nothing of it matches the search.</source>
        <translation>Nichts davon passt zur Suche.</translation>
    </message>
</context>
<context>
    <name>vivier::AtsChoice</name>
    <message>
        <source>Applicant tracking system</source>
        <translation>Bewerbermanagementsystem (ATS)</translation>
    </message>
</context>
<context>
    <name>vivier::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>vivier::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %Ln candidate(s)</source>
        <extracomment>The name of a column of the board, for a screen reader: the name of a stage.</extracomment>
        <translation>
            <numerusform>%1, %Ln Kandidat</numerusform>
            <numerusform>%1, %Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expand %1, %Ln candidate(s)</source>
        <extracomment>What a button does with a column of the board. %1 is the name of a stage.</extracomment>
        <translation>
            <numerusform>%1 ausklappen, %Ln Kandidat</numerusform>
            <numerusform>%1 ausklappen, %Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>Expand the column</source>
        <translation>Spalte ausklappen</translation>
    </message>
    <message>
        <source>Select, sort, collapse</source>
        <translation>Auswählen, sortieren, einklappen</translation>
    </message>
</context>
<context>
    <name>vivier::BoardModel</name>
    <message>
        <source>Not a stage of this job</source>
        <translation>Keine Phase dieser Stelle</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>moves when sent</source>
        <translation>wechselt beim Senden</translation>
    </message>
    <message>
        <source>Moves to “%1” when sent.</source>
        <translation>Wechselt beim Senden in „%1“.</translation>
    </message>
</context>
<context>
    <name>vivier::BoardPage</name>
    <message>
        <source>The board shows the candidates of one job, stage by stage.</source>
        <translation>Das Board zeigt die Kandidaten einer Stelle, Phase für Phase.</translation>
    </message>
    <message>
        <source>&amp;Choose a job</source>
        <translation>Stelle &amp;wählen</translation>
    </message>
    <message>
        <source>The stages of this job are not known on this computer yet.</source>
        <translation>Die Phasen dieser Stelle sind auf diesem Computer noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Select &amp;all in this column</source>
        <translation>&amp;Alle in dieser Spalte auswählen</translation>
    </message>
    <message>
        <source>&amp;Sort the board</source>
        <translation>Board &amp;sortieren</translation>
    </message>
    <message>
        <source>&amp;Collapse the column</source>
        <translation>Spalte &amp;einklappen</translation>
    </message>
</context>
<context>
    <name>vivier::BoardStrip</name>
    <message>
        <source>Work online</source>
        <translation>Online arbeiten</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Stelle wählen</translation>
    </message>
    <message>
        <source>Sends all changes to the candidates you moved.</source>
        <translation>Sendet alle Änderungen an den verschobenen Kandidaten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln Kandidat</numerusform>
            <numerusform>%Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln move(s)</source>
        <translation>
            <numerusform>%Ln Verschiebung senden</numerusform>
            <numerusform>%Ln Verschiebungen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>You work offline.</source>
        <translation>Sie arbeiten offline.</translation>
    </message>
    <message>
        <source>%1 does not answer; it last answered on %2.</source>
        <translation>%1 antwortet nicht; zuletzt am %2.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Moves are kept as drafts; what you send waits in the outbox and is sent when you are back online.</source>
        <translation>Verschiebungen bleiben als Entwürfe; was Sie senden, wartet im Postausgang und wird gesendet, sobald Sie wieder online sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting there.</source>
        <translation>
            <numerusform>%Ln Kandidat wartet dort.</numerusform>
            <numerusform>%Ln Kandidaten warten dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown, %Ln archived</source>
        <extracomment>How many are on the board, and how many are not as they are archived.</extracomment>
        <translation>
            <numerusform>%1 angezeigt, %Ln archiviert</numerusform>
            <numerusform>%1 angezeigt, %Ln archiviert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::BulkEditPanel</name>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>set the key to</source>
        <translation>Schlüssel setzen auf</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>setzen auf</translation>
    </message>
    <message>
        <source>remove the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>empty it</source>
        <translation>leeren</translation>
    </message>
    <message>
        <source>Value of the key</source>
        <translation>Wert des Schlüssels</translation>
    </message>
    <message>
        <source>Text, or JSON: 12, true, [&quot;a&quot;]</source>
        <translation>Text oder JSON: 12, true, [&quot;a&quot;]</translation>
    </message>
    <message>
        <source>Text or JSON</source>
        <translation>Text oder JSON</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>Fert&amp;ig</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was sich ändern soll</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Feld wählen</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>Key, with dots between its parts</source>
        <translation>Schlüssel, mit Punkten zwischen seinen Teilen</translation>
    </message>
    <message>
        <source>Key, such as source.campaign</source>
        <translation>Schlüssel, etwa source.campaign</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Zurück dazu, für wen es gilt</translation>
    </message>
</context>
<context>
    <name>vivier::BulkModel</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>included</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>vivier::BulkPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Save as &amp;drafts</source>
        <translation>Als &amp;Entwürfe speichern</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Another f&amp;ield…</source>
        <translation>Anderes &amp;Feld…</translation>
    </message>
    <message>
        <source>A&amp;ll of these</source>
        <translation>A&amp;lle diese</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>They become drafts like any others; nothing is sent yet</source>
        <translation>Daraus werden Entwürfe wie alle anderen; gesendet wird noch nichts</translation>
    </message>
    <message>
        <source>Send everything included, all together</source>
        <translation>Alles, was dabei ist, zusammen senden</translation>
    </message>
    <message>
        <source>Include or skip all candidates shown</source>
        <translation>Alle angezeigten aufnehmen oder auslassen</translation>
    </message>
    <message>
        <source>Candidates shown</source>
        <translation>Wer angezeigt wird</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Space skips, Enter opens, F2 decides.</source>
        <translation>Noch ist nichts gespeichert. Leertaste lässt aus, Eingabetaste öffnet, F2 klärt.</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Feld wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln Kandidat</numerusform>
            <numerusform>%Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <extracomment>%1 of the candidates that are selected</extracomment>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln candidate(s)</source>
        <translation>
            <numerusform>%1 von %Ln Kandidat</numerusform>
            <numerusform>%1 von %Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung &amp;senden</numerusform>
            <numerusform>%Ln Änderungen &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Mit Änderung</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>No candidates are selected. Select several in the list first.</source>
        <translation>Niemand ist ausgewählt. Wählen Sie zuerst mehrere Kandidaten in der Liste aus.</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Zurück zur Lis&amp;te</translation>
    </message>
    <message numerus="yes">
        <source>Choose what to change for %Ln candidate(s). You see everything before any of it is saved.</source>
        <translation>
            <numerusform>Wählen Sie, was sich für %Ln Kandidaten ändern soll. Sie sehen alles, bevor etwas gespeichert wird.</numerusform>
            <numerusform>Wählen Sie, was sich für %Ln Kandidaten ändern soll. Sie sehen alles, bevor etwas gespeichert wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ch&amp;oose a field…</source>
        <translation>Feld &amp;wählen…</translation>
    </message>
    <message>
        <source>No candidates here.</source>
        <translation>Hier ist niemand.</translation>
    </message>
</context>
<context>
    <name>vivier::BulkView</name>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Space includes or skips, Enter opens the candidate, F2 decides</source>
        <translation>Leertaste nimmt auf oder lässt aus, Eingabetaste öffnet den Kandidaten, F2 klärt</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln candidate(s) of this job</source>
        <extracomment>Over the stages to choose from.</extracomment>
        <translation>
            <numerusform>Für %Ln Kandidaten dieser Stelle</numerusform>
            <numerusform>Für %Ln Kandidaten dieser Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Include or skip</source>
        <translation>&amp;Aufnehmen oder auslassen</translation>
    </message>
    <message>
        <source>&amp;Open the candidate</source>
        <translation>Kandidaten ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Choose a &amp;stage…</source>
        <translation>&amp;Phase wählen…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
</context>
<context>
    <name>vivier::BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateDelegate</name>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>%1, +%L2</source>
        <extracomment>%1 is the name of a job, %L2 the number of further jobs.</extracomment>
        <translation>%1, +%L2</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>zu prüfen</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateForm</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Open the current file: %1</source>
        <translation>Aktuelle Datei öffnen: %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters; the text has %3. Nothing was changed.</source>
        <translation>%1 nimmt höchstens %2 Zeichen an; der Text hat %3. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters in one line; this one has %3. Nothing was changed.</source>
        <translation>%1 nimmt höchstens %2 Zeichen in einer Zeile an; diese hat %3. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: at most %2 can be edited here; there would be %3. Nothing was changed.</source>
        <translation>%1: Höchstens %2 lassen sich hier bearbeiten; es wären %3. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Will be %1</source>
        <translation>Wird zu %1</translation>
    </message>
    <message>
        <source>%1: %2 has none</source>
        <translation>%1: in %2 nicht vorhanden</translation>
    </message>
    <message>
        <source>%1, as stored in %2; read only</source>
        <translation>%1, wie in %2 gespeichert; nur lesbar</translation>
    </message>
    <message>
        <source>%1 puts the selection here</source>
        <extracomment>At a field&apos;s label: the key %1 puts the text that is selected in the resume into this field.</extracomment>
        <translation>%1 setzt die Auswahl hier ein</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateHeader</name>
    <message>
        <source>Show what will be sent</source>
        <translation>Anzeigen, was gesendet wird</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>A job, and how many more a candidate is in: “Sales manager +2”</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Show the candidates of this job</source>
        <translation>Kandidaten dieser Stelle anzeigen</translation>
    </message>
    <message>
        <source>not in %1 yet</source>
        <translation>noch nicht in %1</translation>
    </message>
    <message>
        <source>loaded %1</source>
        <translation>abgerufen %1</translation>
    </message>
    <message>
        <source>never loaded on this computer</source>
        <translation>auf diesem Computer nie abgerufen</translation>
    </message>
    <message>
        <source>Updated in %1: %2
Loaded: %3</source>
        <translation>Aktualisiert von %1: %2
Abgerufen: %3</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Aus Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Changed, not sent yet: click to put it back</source>
        <translation>Geändert, noch nicht gesendet: Klicken setzt es zurück</translation>
    </message>
    <message>
        <source>Takes effect when you send</source>
        <translation>Wirkt, sobald Sie senden</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>In %1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln zu klären</numerusform>
            <numerusform>%Ln zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln zu senden</numerusform>
            <numerusform>%Ln zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln im Postausgang</numerusform>
            <numerusform>%Ln im Postausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to fix</source>
        <translation>
            <numerusform>%Ln zu korrigieren</numerusform>
            <numerusform>%Ln zu korrigieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CandidateListModel</name>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateListPane</name>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Loading candidates: %L1 of %L2</source>
        <translation>Kandidaten werden abgerufen: %L1 von %L2</translation>
    </message>
    <message>
        <source>Loading candidates: %L1</source>
        <translation>Kandidaten werden abgerufen: %L1</translation>
    </message>
    <message>
        <source>Loading jobs…</source>
        <translation>Stellen werden abgerufen…</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Ohne Stelle</translation>
    </message>
    <message>
        <source>Candidates without a job</source>
        <translation>Kandidaten, die zu keiner Stelle gehören</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many candidates a search found, and of how many.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln Kandidat</numerusform>
            <numerusform>%Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <extracomment>How many candidates the recruiter selected in the list, and of how many.</extracomment>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>All&amp;e anzeigen</translation>
    </message>
    <message>
        <source>No candidate here matches “%1”.</source>
        <translation>Hier passt niemand zu „%1“.</translation>
    </message>
    <message>
        <source>No candidate here matches all of these filters.</source>
        <translation>Hier passt niemand zu all diesen Filtern.</translation>
    </message>
    <message>
        <source>No drafts: everything you typed has been sent.</source>
        <translation>Keine Entwürfe: Alle Eingaben sind gesendet.</translation>
    </message>
    <message>
        <source>No candidates here right now.</source>
        <translation>Hier ist gerade niemand.</translation>
    </message>
    <message>
        <source>Loading candidates…</source>
        <translation>Kandidaten werden abgerufen…</translation>
    </message>
    <message>
        <source>All candidates here are archived.</source>
        <translation>Hier sind alle archiviert.</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>No candidates of this job are on this computer yet.</source>
        <translation>Von dieser Stelle ist noch niemand auf diesem Computer.</translation>
    </message>
    <message>
        <source>No candidates on this computer yet. If %1 shows none either, the token may give access only to candidates that it created.</source>
        <translation>Noch keine Kandidaten auf diesem Computer. Zeigt %1 auch keine an, sieht das Token vielleicht nur Kandidaten, die es selbst angelegt hat.</translation>
    </message>
    <message>
        <source>No candidates on this computer yet.</source>
        <translation>Noch keine Kandidaten auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Load from %1</source>
        <translation>Aus %1 ab&amp;rufen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>There is no job “%1” here: the filter “%2” shows the candidates of all jobs.</source>
        <translation>Hier gibt es keine Stelle „%1“: Der Filter „%2“ zeigt die Kandidaten aller Stellen.</translation>
    </message>
    <message>
        <source>Nothing to save: all candidates are shown. Choose a filter first.</source>
        <translation>Nichts zu speichern: Alle werden angezeigt. Wählen Sie zuerst einen Filter.</translation>
    </message>
    <message>
        <source>It replaces the filter with this name.</source>
        <translation>Er ersetzt den Filter dieses Namens.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Ein anderer Filter heißt so.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Delete the filter?</source>
        <translation>Filter löschen?</translation>
    </message>
    <message>
        <source>The filter “%1” will be deleted in all accounts. No candidate is changed.</source>
        <translation>Der Filter „%1“ verschwindet aus allen Konten. Kein Kandidat wird geändert.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>vivier::CandidatesOut</name>
    <message>
        <source>candidates</source>
        <extracomment>The name of a file with several candidates.</extracomment>
        <translation>Kandidaten</translation>
    </message>
</context>
<context>
    <name>vivier::CandidatesPage</name>
    <message>
        <source>Choose a candidate on the left, or search with %1.</source>
        <translation>Wählen Sie links einen Kandidaten, oder suchen Sie mit %1.</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Neuer Kandidat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) copied as text.</source>
        <translation>
            <numerusform>%Ln Kandidat als Text kopiert.</numerusform>
            <numerusform>%Ln Kandidaten als Text kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) copied as vCard.</source>
        <translation>
            <numerusform>%Ln Kandidat als vCard kopiert.</numerusform>
            <numerusform>%Ln Kandidaten als vCard kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CardDelegate</name>
    <message>
        <source>%1, would be here</source>
        <translation>%1, wäre dann hier</translation>
    </message>
</context>
<context>
    <name>vivier::ChangeCard</name>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 wird zu %3</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird zu %2</translation>
    </message>
</context>
<context>
    <name>vivier::ChangesModel</name>
    <message>
        <source>refused by %1</source>
        <translation>abgelehnt von %1</translation>
    </message>
</context>
<context>
    <name>vivier::ChangesPane</name>
    <message>
        <source>C&amp;ompare…</source>
        <translation>Ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>What will be sent for this candidate</source>
        <translation>Was von diesem Kandidaten gesendet wird</translation>
    </message>
    <message>
        <source>What happened to this candidate</source>
        <translation>Was aus diesem Kandidaten wurde</translation>
    </message>
    <message>
        <source>Decide side by side: yours, theirs, or another result</source>
        <translation>Nebeneinander klären: Ihre Fassung, die andere oder ein anderes Ergebnis</translation>
    </message>
    <message>
        <source>Send this candidate&apos;s changes</source>
        <translation>Die Änderungen an diesem Kandidaten senden</translation>
    </message>
    <message>
        <source>Take out of the outbox; the changes stay a draft</source>
        <translation>Aus dem Postausgang; die Änderungen bleiben Entwurf</translation>
    </message>
    <message>
        <source>Discard this candidate&apos;s changes</source>
        <translation>Die Änderungen an diesem Kandidaten verwerfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Die letzte Eingabe rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung &amp;senden</numerusform>
            <numerusform>%Ln Änderungen &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Ihre behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Kept, not sent yet</source>
        <translation>Gespeichert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Not known whether it arrived: please check in %1, then answer at the field.</source>
        <translation>Unbekannt, ob es angekommen ist: Bitte sehen Sie in %1 nach, und geben Sie es beim Feld an.</translation>
    </message>
    <message>
        <source>Edited since it went into the outbox: send it again.</source>
        <translation>Seit dem Ablegen im Postausgang bearbeitet: Senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>im Postausgang</translation>
    </message>
    <message>
        <source>In %1 now: %2</source>
        <translation>Jetzt in %1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>To send %L1</source>
        <extracomment>The tab with what will be sent, and the number of changes in it.</extracomment>
        <translation>Zu senden %L1</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Fehlt noch: %1</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to decide</source>
        <translation>
            <numerusform>%Ln Feld zu klären</numerusform>
            <numerusform>%Ln Felder zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in the outbox</source>
        <translation>
            <numerusform>%Ln Änderung im Postausgang</numerusform>
            <numerusform>%Ln Änderungen im Postausgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>A&amp;nlegen</translation>
    </message>
    <message>
        <source>waiting until you are back online</source>
        <translation>wartet, bis Sie online sind</translation>
    </message>
    <message>
        <source>Outbox · %1</source>
        <extracomment>What the outbox says of this candidate, which may hold a colon: “Outbox · refused: Resume”</extracomment>
        <translation>Postausgang · %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Resume, portfolio and documents, to read</source>
        <translation>Lebenslauf, Portfolio und Dokumente zum Lesen</translation>
    </message>
</context>
<context>
    <name>vivier::ChoiceBar</name>
    <message>
        <source>not documented: shown as it is, cannot be chosen</source>
        <translation>nicht dokumentiert: wird angezeigt, wie es ist, und ist nicht wählbar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, aktuell</translation>
    </message>
    <message>
        <source>%1, the value in the ATS</source>
        <translation>%1, der Wert im ATS</translation>
    </message>
    <message>
        <source>%1, not documented, cannot be chosen</source>
        <translation>%1, nicht dokumentiert, nicht wählbar</translation>
    </message>
</context>
<context>
    <name>vivier::ChoiceChips</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Show only these</source>
        <translation>&amp;Nur diese anzeigen</translation>
    </message>
    <message>
        <source>&amp;Remove the filter</source>
        <translation>Filter &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>vivier::ClosingGuard</name>
    <message>
        <source>Drafts that you discarded will be back at the next start.</source>
        <translation>Entwürfe, die Sie verworfen haben, sind beim nächsten Start wieder da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %1 are not saved on this computer.</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>
            <numerusform>%Ln Feld von %1 ist auf diesem Computer nicht gespeichert.</numerusform>
            <numerusform>%Ln Felder von %1 sind auf diesem Computer nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Go online, send and quit</source>
        <translation>&amp;Online gehen, senden und beenden</translation>
    </message>
    <message>
        <source>&amp;Stay until sent</source>
        <translation>&amp;Warten, bis gesendet ist</translation>
    </message>
    <message>
        <source>&amp;Keep Vivier open</source>
        <translation>Vivier &amp;geöffnet lassen</translation>
    </message>
    <message>
        <source>Vivier closes when everything is sent: %1.</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>Vivier schließt sich, wenn alles gesendet ist: %1.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer and will be sent when you are back online: %1.</source>
        <translation>Alles bleibt auf diesem Computer und wird gesendet, sobald Sie nicht mehr offline arbeiten: %1.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer and will be sent when Vivier is started again: %1.</source>
        <translation>Alles bleibt auf diesem Computer und wird beim nächsten Start von Vivier gesendet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox</source>
        <translation>
            <numerusform>%Ln Kandidat wartet im Postausgang</numerusform>
            <numerusform>%Ln Kandidaten warten im Postausgang</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed could not be saved</source>
        <translation>Ihre Eingaben ließen sich nicht speichern</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Copy what was typed</source>
        <translation>Eingaben &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>&amp;Ohne Speichern beenden</translation>
    </message>
    <message>
        <source>It is copied: paste it somewhere before you quit.</source>
        <translation>Kopiert: Fügen Sie es anderswo ein, bevor Sie beenden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are paused and stay in the outbox.</source>
        <translation>
            <numerusform>Eine weitere Änderung ist angehalten und bleibt im Postausgang.</numerusform>
            <numerusform>%Ln weitere sind angehalten und bleiben im Postausgang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CompanyField</name>
    <message>
        <source>Company ID</source>
        <translation>ID des Unternehmens</translation>
    </message>
    <message>
        <source>Choose a company…</source>
        <translation>Unternehmen wählen…</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>In %1 now</source>
        <translation>Jetzt in %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Yours for all</source>
        <translation>Ihre für alle</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>Andere für alle</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Yours for all</source>
        <translation>&amp;Ihre für alle</translation>
    </message>
    <message>
        <source>Theirs for &amp;all</source>
        <translation>A&amp;ndere für alle</translation>
    </message>
    <message>
        <source>↑ ↓ fields · M yours · T theirs · E edit the result · U clear the choice · %1 undo · %2 send · Esc back</source>
        <translation>↑ ↓ Felder · M Ihre · T andere · E Ergebnis bearbeiten · U wieder offen · %1 rückgängig · %2 senden · Esc zurück</translation>
    </message>
    <message>
        <source>Back to the candidates; everything is kept (Esc)</source>
        <translation>Zurück zu den Kandidaten; alles bleibt erhalten (Esc)</translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation>Vorheriger Kandidat</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Nächster Kandidat</translation>
    </message>
    <message>
        <source>Keep yours for every field that both sides changed</source>
        <translation>Ihre Fassung für jedes Feld nehmen, das auf beiden Seiten geändert wurde</translation>
    </message>
    <message>
        <source>Take theirs for every field that both sides changed</source>
        <translation>Die andere Fassung für jedes Feld nehmen, das auf beiden Seiten geändert wurde</translation>
    </message>
    <message>
        <source>Nothing left to decide: every change was made on one side only.</source>
        <translation>Es ist nichts mehr zu klären: Jede Änderung gibt es nur auf einer Seite.</translation>
    </message>
    <message>
        <source>Nothing is sent until you decide. Both versions are kept. %1 of %2 decided.</source>
        <translation>Nichts wird gesendet, bis Sie sich entscheiden. Beide Fassungen bleiben erhalten. %1 von %2 geklärt.</translation>
    </message>
    <message>
        <source>Everything is decided: %1 stays as it is, and there is nothing left to send.</source>
        <translation>Alles ist geklärt: %1 behält seinen Stand, und es bleibt nichts zu senden.</translation>
    </message>
    <message>
        <source>Everything is decided. Nothing is sent until you send the result.</source>
        <translation>Alles ist geklärt. Gesendet wird erst, wenn Sie das Ergebnis senden.</translation>
    </message>
    <message>
        <source>Everything is decided, but one result has a problem: fix it before you send.</source>
        <translation>Alles ist geklärt, aber an einem Ergebnis stimmt etwas nicht: Korrigieren Sie es vor dem Senden.</translation>
    </message>
    <message>
        <source>No candidate needs a decision. When someone changes a field that you changed too, both versions are compared here.</source>
        <translation>Bei keinem Kandidaten ist etwas zu klären. Wenn jemand ein Feld ändert, das auch Sie geändert haben, werden hier beide Fassungen verglichen.</translation>
    </message>
    <message>
        <source>There is nothing left to decide for this candidate.</source>
        <translation>Bei diesem Kandidaten ist nichts mehr zu klären.</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Zurück zu den Kandidaten</translation>
    </message>
    <message>
        <source>%1: no longer in %2</source>
        <translation>%1: nicht mehr in %2</translation>
    </message>
    <message>
        <source>%1: moved to another job</source>
        <translation>%1: zu einer anderen Stelle verschoben</translation>
    </message>
    <message>
        <source>%1: somebody changed this candidate too</source>
        <translation>%1: Jemand anders hat diesen Kandidaten auch geändert</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Send result</source>
        <translation>Ergebnis &amp;senden</translation>
    </message>
    <message>
        <source>Nothing left to send</source>
        <translation>Es bleibt nichts zu senden</translation>
    </message>
    <message>
        <source>Send what is decided</source>
        <translation>Senden, was geklärt ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) need a decision</source>
        <translation>
            <numerusform>%Ln Kandidat zu klären</numerusform>
            <numerusform>%Ln Kandidaten zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>No candidate needs a decision</source>
        <translation>Kein Kandidat zu klären</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictRow</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, Ihre Fassung: %2</translation>
    </message>
    <message>
        <source>%1, in %2 now: %3</source>
        <translation>%1, jetzt in %2: %3</translation>
    </message>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, Ergebnis: %2</translation>
    </message>
    <message>
        <source>%1: clear the choice</source>
        <translation>%1: wieder offen</translation>
    </message>
    <message>
        <source>Clear the choice (U)</source>
        <translation>Wieder offen (U)</translation>
    </message>
    <message>
        <source>Keep yours (M)</source>
        <translation>Ihre übernehmen (M)</translation>
    </message>
    <message>
        <source>Take theirs (T)</source>
        <translation>Andere übernehmen (T)</translation>
    </message>
    <message>
        <source>Edit the result (E)</source>
        <translation>Ergebnis bearbeiten (E)</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictTable</name>
    <message>
        <source>Fields to decide</source>
        <translation>Zu klärende Felder</translation>
    </message>
</context>
<context>
    <name>vivier::ConnectionResult</name>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>vivier::ContactLine</name>
    <message>
        <source>Copy the email address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Telefonnummer kopieren</translation>
    </message>
</context>
<context>
    <name>vivier::CvReader</name>
    <message>
        <source>CVs (%1)</source>
        <translation>Lebensläufe (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>vivier::DashboardHostDialog</name>
    <message>
        <source>Open in Welcome Kit</source>
        <translation>In Welcome Kit öffnen</translation>
    </message>
    <message>
        <source>&amp;Address of the dashboard</source>
        <translation>&amp;Adresse des Dashboards</translation>
    </message>
    <message>
        <source>Welcome Kit says where a candidate&apos;s page is, but not on which site. Which one do you use in the browser?</source>
        <translation>Welcome Kit verrät, wo die Seite eines Kandidaten ist, aber nicht, auf welcher Website. Welche verwenden Sie im Browser?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Asked once. Your token is never sent there.</source>
        <translation>Wird nur einmal gefragt. Ihr Token wird nie dorthin gesendet.</translation>
    </message>
    <message>
        <source>Only %1 is saved.</source>
        <translation>Nur %1 wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>vivier::DateField</name>
    <message>
        <source>as %1</source>
        <comment>an example of a day</comment>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln year(s)</source>
        <translation>
            <numerusform>+%Ln Jahr</numerusform>
            <numerusform>+%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>vivier::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Fetching, %1…</source>
        <translation>Wird abgerufen, %1…</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird abgerufen…</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im Bro&amp;wser öffnen</translation>
    </message>
    <message>
        <source>You are working offline, and this document is not on this computer. It can be read once you are online again.</source>
        <translation>Sie arbeiten offline, und dieses Dokument ist nicht auf diesem Computer. Es lässt sich lesen, sobald Sie wieder online sind.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>vivier::DraftBook</name>
    <message>
        <source>Undo after sending</source>
        <translation>Rückgängig nach dem Senden</translation>
    </message>
    <message>
        <source>The answer was lost: the candidate may have been created already.</source>
        <translation>Die Antwort ging verloren: Vielleicht ist der Kandidat schon angelegt.</translation>
    </message>
</context>
<context>
    <name>vivier::DropRow</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Kein Feld</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Feld wählen</translation>
    </message>
    <message>
        <source>a file on this computer: %1 takes links alone</source>
        <translation>eine Datei auf diesem Computer: %1 nimmt nur Links</translation>
    </message>
    <message>
        <source>somebody’s page: dropped by itself, it opens</source>
        <translation>Seite eines Kandidaten: allein gezogen, öffnet sie sich</translation>
    </message>
    <message>
        <source>it has no certain place: choose its field</source>
        <translation>nicht eindeutig: Wählen Sie das Feld</translation>
    </message>
    <message>
        <source>its tracking parts taken off</source>
        <translation>ohne Tracking-Zusätze</translation>
    </message>
    <message>
        <source>made direct</source>
        <translation>direkter Link daraus</translation>
    </message>
    <message>
        <source>from the contact card</source>
        <translation>aus der Kontaktkarte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>schon dasselbe</translation>
    </message>
    <message>
        <source>not known now</source>
        <extracomment>%1 is what stands in the field now.</extracomment>
        <translation>jetzt unbekannt</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>ersetzt %1</translation>
    </message>
    <message>
        <source>none now</source>
        <translation>jetzt nichts</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Feld für %1</translation>
    </message>
</context>
<context>
    <name>vivier::DropSheet</name>
    <message>
        <source>What you pasted, for a new candidate</source>
        <translation>Was Sie eingefügt haben, für einen neuen Kandidaten</translation>
    </message>
    <message>
        <source>What you dropped</source>
        <translation>Was Sie hierhergezogen haben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Jetzt dort</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Was dorthin kommt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link</numerusform>
            <numerusform>%Ln Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other thing(s)</source>
        <translation>
            <numerusform>%Ln weitere Angabe</numerusform>
            <numerusform>%Ln weitere Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln Angabe</numerusform>
            <numerusform>%Ln Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>eine Kontaktkarte</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1: &quot;4 links&quot;, %2: &quot;a contact card&quot;.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, for %2. Nothing is changed yet.</source>
        <translation>%1, für %2. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>%1. Nobody is created yet.</source>
        <translation>%1. Noch ist niemand angelegt.</translation>
    </message>
    <message>
        <source>%1, in the job %2. Nobody is created yet.</source>
        <translation>%1, in der Stelle %2. Noch ist niemand angelegt.</translation>
    </message>
    <message>
        <source>The name in it is another one: is this about %1? Nothing is ticked.</source>
        <translation>Der Name darin ist ein anderer: Geht es um %1? Nichts ist angehakt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more was found, and is not listed.</source>
        <translation>
            <numerusform>%Ln weitere Angabe wurde gefunden und ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln weitere Angaben wurden gefunden und sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more person is in the card: only the first is listed.</source>
        <translation>
            <numerusform>In der Karte steht %Ln weitere Person: Nur die erste ist aufgeführt.</numerusform>
            <numerusform>In der Karte stehen %Ln weitere Personen: Nur die erste ist aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was too long to be read to its end.</source>
        <translation>Der Text war zu lang, um ihn bis zum Ende zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Create with %Ln</source>
        <translation>
            <numerusform>Mit %Ln Angabe anlegen</numerusform>
            <numerusform>Mit %Ln Angaben anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln into the form</source>
        <translation>
            <numerusform>%Ln ins Formular übernehmen</numerusform>
            <numerusform>%Ln ins Formular übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks · F chooses another field · one undo takes all of it back</source>
        <translation>Leertaste hakt an · F wählt ein anderes Feld · einmal rückgängig nimmt alles zurück</translation>
    </message>
    <message>
        <source>Nothing is ticked: Space ticks a line, F chooses its field.</source>
        <translation>Nichts ist angehakt: Leertaste hakt eine Zeile an, F wählt ihr Feld.</translation>
    </message>
</context>
<context>
    <name>vivier::EditChip</name>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Eingabetaste ändert es, Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>vivier::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>For E&amp;xcel: with a mark that says UTF-8</source>
        <translation>Für E&amp;xcel: mit einer UTF-8-Markierung am Anfang</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Alle Spalten</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, für ein Tabellenprogramm</translation>
    </message>
    <message>
        <source>vCard 4, for an address book</source>
        <translation>vCard 4, für ein Adressbuch</translation>
    </message>
    <message>
        <source>JSON, for a program</source>
        <translation>JSON, für ein Programm</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>A page for each candidate</source>
        <translation>Eine Seite pro Kandidat</translation>
    </message>
    <message>
        <source>Space includes a column or leaves it out</source>
        <translation>Leertaste nimmt eine Spalte auf oder lässt sie aus</translation>
    </message>
    <message>
        <source>As you see them: drafts included.</source>
        <translation>So wie Sie sie sehen: samt Entwürfen.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln candidate(s) in the list.</source>
        <translation>
            <numerusform>Der eine Kandidat der Liste.</numerusform>
            <numerusform>Alle %Ln Kandidaten der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected candidate(s): %1</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>
            <numerusform>%Ln ausgewählter Kandidat: %1</numerusform>
            <numerusform>%Ln ausgewählte Kandidaten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>&amp;All columns (%1 of %2)</source>
        <translation>&amp;Alle Spalten (%1 von %2)</translation>
    </message>
    <message>
        <source>%1 of %2 read…</source>
        <translation>%1 von %2 gelesen…</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Haken Sie eine Spalte an.</translation>
    </message>
    <message>
        <source>At most %1 can be printed at once. A PDF can hold all of them.</source>
        <translation>Auf einmal werden höchstens %1 gedruckt. Ein PDF nimmt alle auf.</translation>
    </message>
    <message>
        <source>A vCard has its own columns.</source>
        <translation>Eine vCard hat ihre eigenen Spalten.</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vorschau…</translation>
    </message>
    <message>
        <source>candidates %1</source>
        <extracomment>A file name; %1 is a date.</extracomment>
        <translation>Kandidaten %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Name of the job</source>
        <translation>Name der Stelle</translation>
    </message>
</context>
<context>
    <name>vivier::FieldEvents</name>
    <message>
        <source>Too large to be edited here (%1 characters). It stays as it is.</source>
        <translation>Zu groß, um hier bearbeitet zu werden (%1 Zeichen). Bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Too many to be edited here (%1). They stay as they are.</source>
        <translation>Zu viele, um hier bearbeitet zu werden (%1). Alles bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>vivier::FieldFrame</name>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Put back what it was (%1)</source>
        <translation>Zurücksetzen auf den alten Wert (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>war leer</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label and demand</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>vivier::FieldMenu</name>
    <message>
        <source>Copy the &amp;value</source>
        <translation>Wer&amp;t kopieren</translation>
    </message>
</context>
<context>
    <name>vivier::FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (hier nicht)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>This account has none of these, so no candidate matches.</source>
        <translation>Dieses Konto hat nichts davon; daher passt niemand.</translation>
    </message>
    <message>
        <source>Only those without a given tag</source>
        <translation>Nur Kandidaten ohne ein Schlagwort</translation>
    </message>
    <message>
        <source>Filter by a tag</source>
        <translation>Nach einem Schlagwort filtern</translation>
    </message>
    <message>
        <source>Without the &amp;tag</source>
        <translation>&amp;Ohne das Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Schla&amp;gwort</translation>
    </message>
    <message>
        <source>&amp;Add the filter</source>
        <translation>Filter &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Another tag…</source>
        <translation>&amp;Anderes Schlagwort…</translation>
    </message>
</context>
<context>
    <name>vivier::GonePanel</name>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>Entwurf beha&amp;lten</translation>
    </message>
    <message>
        <source>Leave everything as it is and decide later</source>
        <translation>Alles lassen, wie es ist, und später entscheiden</translation>
    </message>
    <message>
        <source>&amp;Send to the candidate in its new job</source>
        <translation>An den Kandidaten in der neuen S&amp;telle senden</translation>
    </message>
    <message>
        <source>The changes go to the same candidate, where it is now</source>
        <translation>Die Änderungen gehen an denselben Kandidaten, dort, wo er jetzt ist</translation>
    </message>
    <message>
        <source>Co&amp;mpare both versions…</source>
        <translation>Beide Fassungen ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>The move changed a field that you changed too</source>
        <translation>Beim Verschieben wurde ein Feld geändert, das auch Sie geändert haben</translation>
    </message>
    <message>
        <source>Create &amp;again…</source>
        <translation>&amp;Neu anlegen…</translation>
    </message>
    <message>
        <source>A new candidate in the same job, with the last values from %1 and your changes</source>
        <translation>Ein neuer Kandidat in derselben Stelle, aus dem letzten Stand von %1 und Ihren Änderungen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the changes to a CSV file</source>
        <translation>Die Änderungen in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Die Änderungen verwerfen</translation>
    </message>
    <message>
        <source>%1 no longer has this candidate, or the token does not give access to it.</source>
        <translation>In %1 gibt es diesen Kandidaten nicht mehr, oder das Token darf ihn nicht sehen.</translation>
    </message>
    <message>
        <source>%1 moved this candidate to another job.</source>
        <translation>%1 hat diesen Kandidaten zu einer anderen Stelle verschoben.</translation>
    </message>
    <message>
        <source>%1 moved this candidate to the job “%2”.</source>
        <translation>%1 hat diesen Kandidaten zur Stelle „%2“ verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. Your %Ln change(s) are kept; the move changed a field that you changed too, so compare both versions first.</source>
        <translation>
            <numerusform>Nichts wurde gesendet. Ihre %Ln Änderung bleibt erhalten; beim Verschieben wurde ein Feld geändert, das auch Sie geändert haben. Vergleichen Sie daher zuerst beide Fassungen.</numerusform>
            <numerusform>Nichts wurde gesendet. Ihre %Ln Änderungen bleiben erhalten; beim Verschieben wurde ein Feld geändert, das auch Sie geändert haben. Vergleichen Sie daher zuerst beide Fassungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. Your %Ln change(s) are kept until you decide.</source>
        <translation>
            <numerusform>Nichts wurde gesendet. Ihre %Ln Änderung bleibt erhalten, bis Sie sich entscheiden.</numerusform>
            <numerusform>Nichts wurde gesendet. Ihre %Ln Änderungen bleiben erhalten, bis Sie sich entscheiden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>vivier::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>created, %1</source>
        <translation>angelegt, %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>vivier::HistoryPage</name>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen…</translation>
    </message>
    <message>
        <source>Undo the whole &amp;run…</source>
        <translation>Ganze &amp;Sammelsendung rückgängig…</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>Als CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Zurück zu den Kandidaten (Esc)</translation>
    </message>
    <message>
        <source>Show what undoing the chosen row would do</source>
        <translation>Zeigen, was das Rückgängigmachen der gewählten Zeile bewirken würde</translation>
    </message>
    <message>
        <source>Save what the list shows as a file for a spreadsheet</source>
        <translation>Was die Liste zeigt, als Datei für ein Tabellenprogramm speichern</translation>
    </message>
    <message>
        <source>Search names, fields, values</source>
        <translation>Namen, Felder, Werte suchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Candidates shown</source>
        <translation>Wessen Verlauf</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>This candidate</source>
        <translation>Dieser Kandidat</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Alle Kandidaten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing sent matches “%1”.</source>
        <translation>Nichts Gesendetes passt zu „%1“.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>All&amp;e anzeigen</translation>
    </message>
    <message>
        <source>Nothing has been sent for %1 from Vivier yet.</source>
        <translation>Für %1 wurde von hier noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing has been sent from Vivier yet.</source>
        <translation>Von hier wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Open the candidate</source>
        <translation>Kandidaten ö&amp;ffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) drafted as before. Check them and press Send; until then nothing changes.</source>
        <translation>
            <numerusform>%Ln Feld mit dem vorherigen Wert als Entwurf angelegt. Sehen Sie es sich an, und drücken Sie „Senden“; bis dahin ändert sich nichts.</numerusform>
            <numerusform>%Ln Felder mit den vorherigen Werten als Entwurf angelegt. Sehen Sie sie sich an, und drücken Sie „Senden“; bis dahin ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone: these fields have unsent changes now.</source>
        <translation>Nichts wurde rückgängig gemacht: Diese Felder haben inzwischen nicht gesendete Änderungen.</translation>
    </message>
    <message>
        <source>All of this run has already been undone</source>
        <translation>Diese Sammelsendung ist schon ganz rückgängig gemacht</translation>
    </message>
    <message>
        <source>Show what undoing everything sent together with it would do</source>
        <translation>Zeigen, was das Rückgängigmachen von allem bewirken würde, was zusammen gesendet wurde</translation>
    </message>
    <message numerus="yes">
        <source>Undo the whole run: what was sent for %Ln candidate(s)</source>
        <translation>
            <numerusform>Ganze Sammelsendung rückgängig machen: was für %Ln Kandidaten gesendet wurde</numerusform>
            <numerusform>Ganze Sammelsendung rückgängig machen: was für %Ln Kandidaten gesendet wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this: %1</source>
        <translation>Das rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Undo what was sent for %1</source>
        <translation>Rückgängig machen, was für %1 gesendet wurde</translation>
    </message>
    <message>
        <source>Undo “%1” for %2</source>
        <translation>„%1“ von %2 rückgängig machen</translation>
    </message>
</context>
<context>
    <name>vivier::ImportModel</name>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>In dieser Datei steht nichts. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Was eingefügt wurde</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy rows in a spreadsheet first.</source>
        <translation>Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst Zeilen in einem Tabellenprogramm.</translation>
    </message>
    <message>
        <source>There are no candidates in this list. Choose another one, or paste rows with a name, an email or a phone number.</source>
        <translation>In dieser Liste steht niemand. Wählen Sie eine andere, oder fügen Sie Zeilen mit einem Namen, einer E-Mail-Adresse oder einer Telefonnummer ein.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>Candidate (reference)</source>
        <translation>Wer es ist (Referenz)</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Link (network detected)</source>
        <translation>Link, nach seinem Netzwerk</translation>
    </message>
    <message>
        <source>Company, after the subtitle</source>
        <translation>Unternehmen, hinter dem Untertitel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Was die Liste sagt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>update of %1</source>
        <extracomment>%1 is a candidate</extracomment>
        <translation>Aktualisierung von %1</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <extracomment>%1 is a candidate</extracomment>
        <translation>%1: nichts zu ändern</translation>
    </message>
</context>
<context>
    <name>vivier::ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Another fi&amp;le…</source>
        <translation>Andere Date&amp;i…</translation>
    </message>
    <message>
        <source>Save r&amp;ows not imported…</source>
        <translation>&amp;Rest speichern…</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Was die Liste sagt</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Zurück zu den Kandidaten (Esc)</translation>
    </message>
    <message>
        <source>Choose another list; nothing of this one is saved</source>
        <translation>Eine andere Liste wählen; von dieser wird nichts gespeichert</translation>
    </message>
    <message>
        <source>A file with these rows and the reasons: fix it and import it again</source>
        <translation>Eine Datei mit den nicht übernommenen Zeilen und dem Grund: Korrigieren Sie sie, und importieren Sie sie erneut</translation>
    </message>
    <message>
        <source>They become drafts like any others; nothing is sent yet</source>
        <translation>Daraus werden Entwürfe wie alle anderen; gesendet wird noch nichts</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Welche Zeilen angezeigt werden</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <source>No rows here.</source>
        <translation>Keine Zeile dieser Art.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln &amp;draft(s)</source>
        <translation>
            <numerusform>%Ln &amp;Entwurf anlegen</numerusform>
            <numerusform>%Ln &amp;Entwürfe anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Create &amp;drafts</source>
        <translation>&amp;Entwürfe anlegen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>Choose a list: a CSV file from any spreadsheet, or vCards from an address book. Or copy rows in a spreadsheet and press %1 here.</source>
        <extracomment>%1 is a key: Ctrl+V</extracomment>
        <translation>Wählen Sie eine Liste: eine CSV-Datei aus einem Tabellenprogramm oder vCards aus einem Adressbuch. Oder kopieren Sie Zeilen in einem Tabellenprogramm, und drücken Sie hier %1.</translation>
    </message>
    <message>
        <source>Choose a fi&amp;le…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen…</translation>
    </message>
    <message>
        <source>These rows cannot be imported. Save them, or correct what the columns are.</source>
        <translation>Diese Zeilen wurden nicht übernommen. Speichern Sie sie, oder legen Sie die Spalten anders fest.</translation>
    </message>
    <message>
        <source>Some new candidates cannot be sent yet:</source>
        <translation>Einige neue können noch nicht gesendet werden:</translation>
    </message>
    <message>
        <source>No candidate has these tags yet: %1.</source>
        <translation>Diese Schlagwörter hat noch niemand: %1.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Enter opens the candidate of a row.</source>
        <translation>Noch ist nichts gespeichert. Eingabetaste öffnet den Kandidaten einer Zeile.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.vcf)</source>
        <translation>Listen (*.csv *.tsv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save rows not imported</source>
        <translation>Nicht übernommene Zeilen speichern</translation>
    </message>
    <message>
        <source>not imported.csv</source>
        <extracomment>A file name</extracomment>
        <translation>nicht übernommen.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The list that was open is still here.</source>
        <translation>Die zuvor geöffnete Liste ist noch da.</translation>
    </message>
</context>
<context>
    <name>vivier::ImportReading</name>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie die Liste gelesen wird</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Was jede Spalte ist</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>The rows left over from a list cannot be read differently. Choose the file again.</source>
        <translation>Der Rest einer Liste lässt sich nicht anders lesen. Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>by its content</source>
        <translation>nach ihrem Inhalt</translation>
    </message>
    <message>
        <source>New ones without a &amp;job go to</source>
        <translation>Neue ohne S&amp;telle kommen zu</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Keine Stelle</translation>
    </message>
</context>
<context>
    <name>vivier::ImportView</name>
    <message>
        <source>In the list</source>
        <translation>Was die Liste sagt</translation>
    </message>
    <message>
        <source>Enter opens the candidate of the row</source>
        <translation>Eingabetaste öffnet den Kandidaten der Zeile</translation>
    </message>
</context>
<context>
    <name>vivier::JobChecklist</name>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>%1: not among the jobs that were loaded</source>
        <translation>%1: nicht unter den abgerufenen Stellen</translation>
    </message>
</context>
<context>
    <name>vivier::JobChooser</name>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Stelle wählen</translation>
    </message>
</context>
<context>
    <name>vivier::JobsField</name>
    <message>
        <source>Choose jobs</source>
        <translation>Stellen wählen</translation>
    </message>
    <message>
        <source>Search by title</source>
        <translation>Nach Titel suchen</translation>
    </message>
    <message>
        <source>Search the jobs</source>
        <translation>Stellen durchsuchen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>No job has these words in its title.</source>
        <translation>Keine Stelle hat diese Wörter im Titel.</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Stelle %1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>%1: not among the jobs that were loaded</source>
        <translation>%1: nicht unter den abgerufenen Stellen</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose jobs (%1)</source>
        <translation>Stellen wählen (%1)</translation>
    </message>
</context>
<context>
    <name>vivier::JournalModel</name>
    <message>
        <source>you sent %1; it was not changed</source>
        <translation>Sie haben gesendet: %1; nicht geändert</translation>
    </message>
    <message>
        <source>you created the candidate: %1</source>
        <translation>Sie haben den Kandidaten angelegt: %1</translation>
    </message>
    <message>
        <source>you sent %1</source>
        <translation>Sie haben gesendet: %1</translation>
    </message>
</context>
<context>
    <name>vivier::JournalWords</name>
    <message>
        <source>The candidate is no longer on this computer.</source>
        <translation>Der Kandidat ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>It was not sent from Vivier: %1 or a colleague changed it.</source>
        <translation>Das wurde nicht von hier gesendet: %1 hat es geändert oder jemand dort.</translation>
    </message>
    <message>
        <source>Nothing to undo: %1 kept the old value.</source>
        <translation>Nichts rückgängig zu machen: %1 hat den alten Wert behalten.</translation>
    </message>
    <message>
        <source>Sent when the candidate was created; %1 does not let Vivier delete candidates. You can archive it.</source>
        <translation>Beim Anlegen des Kandidaten gesendet; von hier lässt sich in %1 kein Kandidat löschen. Sie können ihn archivieren.</translation>
    </message>
    <message>
        <source>It was added for good and cannot be removed from here.</source>
        <translation>Dauerhaft hinzugefügt: Von hier lässt sich nichts wieder entfernen.</translation>
    </message>
    <message>
        <source>The old file cannot be brought back automatically: send its link again.</source>
        <translation>Die alte Datei kommt nicht von selbst zurück: Senden Sie ihren Link noch einmal.</translation>
    </message>
    <message>
        <source>The old value is not known: %1 never shows this field.</source>
        <translation>Der alte Wert ist nicht bekannt: %1 zeigt dieses Feld nie an.</translation>
    </message>
    <message>
        <source>The old value was not known when this was sent.</source>
        <translation>Der alte Wert war beim Senden nicht bekannt.</translation>
    </message>
    <message>
        <source>It was empty before, and %1 does not allow it to be emptied.</source>
        <translation>Das Feld war vorher leer, und in %1 lässt es sich nicht leeren.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the old value.</source>
        <translation>%1 nimmt den alten Wert nicht mehr an.</translation>
    </message>
    <message>
        <source>It cannot be changed from here.</source>
        <translation>Das lässt sich von hier nicht ändern.</translation>
    </message>
    <message>
        <source>It has an unsent change, which is kept. Send that one or put it back first.</source>
        <translation>Das Feld hat eine nicht gesendete Änderung, die erhalten bleibt. Senden Sie sie zuerst, oder setzen Sie sie zurück.</translation>
    </message>
    <message>
        <source>It is already as it was before.</source>
        <translation>Das ist schon wie vorher.</translation>
    </message>
    <message>
        <source>It was changed in between: only what was sent after that is undone.</source>
        <translation>Zwischendurch geändert: Rückgängig gemacht wird nur, was danach gesendet wurde.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>stored as sent</source>
        <translation>wie gesendet gespeichert</translation>
    </message>
    <message>
        <source>accepted; the new file is there</source>
        <extracomment>A type and a size of a file, “accepted: PDF, 212 kB”</extracomment>
        <translation>übernommen; die neue Datei ist da</translation>
    </message>
    <message>
        <source>accepted; %1 does not show it</source>
        <translation>übernommen; %1 zeigt es nicht an</translation>
    </message>
    <message>
        <source>the old file is still shown</source>
        <translation>die alte Datei wird noch angezeigt</translation>
    </message>
    <message>
        <source>kept the old file</source>
        <translation>alte Datei behalten</translation>
    </message>
    <message>
        <source>kept the old value</source>
        <translation>alten Wert behalten</translation>
    </message>
    <message>
        <source>not sent, and now “%1”: changed by %2 or by a colleague</source>
        <translation>nicht gesendet und jetzt „%1“: geändert von %2 oder von jemandem dort</translation>
    </message>
    <message>
        <source>emptied by %1</source>
        <translation>von %1 geleert</translation>
    </message>
    <message>
        <source>shortened: “%1”</source>
        <translation>gekürzt: „%1“</translation>
    </message>
    <message>
        <source>stored differently: “%1”</source>
        <translation>anders gespeichert: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept the old value</source>
        <translation>
            <numerusform>%Ln mit altem Wert</numerusform>
            <numerusform>%Ln mit altem Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored differently</source>
        <translation>
            <numerusform>%Ln anders gespeichert</numerusform>
            <numerusform>%Ln anders gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed without being sent</source>
        <translation>
            <numerusform>%Ln geändert, ohne gesendet zu sein</numerusform>
            <numerusform>%Ln geändert, ohne gesendet zu sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) still shown</source>
        <translation>
            <numerusform>%Ln alte Datei noch angezeigt</numerusform>
            <numerusform>%Ln alte Dateien noch angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field, what it was, and what it is now.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>It has been changed since: you will be asked before it is sent.</source>
        <translation>Seitdem wieder geändert: Vor dem Senden werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Sent from Vivier before: “%1”.</source>
        <translation>Vorher von hier gesendet: „%1“.</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>übernommen: %1</translation>
    </message>
    <message>
        <source>%1 still has the old file. Check that the link opens for everyone, without a login, then send it again.</source>
        <translation>%1 hat noch die alte Datei. Prüfen Sie, ob sich der Link für alle ohne Anmeldung öffnet, und senden Sie ihn dann noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) kept</source>
        <translation>
            <numerusform>%Ln alte Datei behalten</numerusform>
            <numerusform>%Ln alte Dateien behalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::LimitMeter</name>
    <message>
        <source>%1, full</source>
        <translation>%1, voll</translation>
    </message>
    <message>
        <source>%1, nearly full</source>
        <translation>%1, fast voll</translation>
    </message>
    <message>
        <source>%1, %2 too many</source>
        <translation>%1, %2 zu viel</translation>
    </message>
</context>
<context>
    <name>vivier::LinkChecks</name>
    <message>
        <source>It was edited while its link was checked: send it again.</source>
        <translation>Während der Prüfung des Links bearbeitet: Senden Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>vivier::LinkField</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Drop the link here</source>
        <translation>Link hier ablegen</translation>
    </message>
</context>
<context>
    <name>vivier::LongTextField</name>
    <message>
        <source>the first %1 of %2</source>
        <comment>characters</comment>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>vivier::MainWindow</name>
    <message>
        <source>Connect Vivier to your applicant tracking system to begin.</source>
        <translation>Verbinden Sie Vivier zuerst mit Ihrem Bewerbermanagementsystem (ATS).</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Konto hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>The saved filters could not be saved.</source>
        <translation>Die gespeicherten Filter ließen sich nicht sichern.</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <extracomment>%1 is an ATS: Welcome Kit.</extracomment>
        <translation>In %1 ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1 will be unarchived when the draft is sent.</source>
        <translation>%1 kommt aus dem Archiv zurück, sobald der Entwurf gesendet wird.</translation>
    </message>
    <message>
        <source>%1 will be archived when the draft is sent.</source>
        <translation>%1 wird archiviert, sobald der Entwurf gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied. They open in any Vivier that has this account.</source>
        <translation>
            <numerusform>%Ln Link kopiert: lässt sich in jedem Vivier öffnen, das dieses Konto hat.</numerusform>
            <numerusform>%Ln Links kopiert: lassen sich in jedem Vivier öffnen, das dieses Konto hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list ends here.</source>
        <translation>Die Liste endet hier.</translation>
    </message>
    <message>
        <source>The list begins here.</source>
        <translation>Die Liste beginnt hier.</translation>
    </message>
    <message>
        <source>Your own words could not be saved.</source>
        <translation>Ihre eigenen Wörter ließen sich nicht speichern.</translation>
    </message>
    <message>
        <source>No misspelled word here.</source>
        <translation>Hier gibt es keine Schreibfehler.</translation>
    </message>
    <message>
        <source>Spelling is not checked: the preferences say what is missing.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: In den Einstellungen steht, was fehlt.</translation>
    </message>
    <message>
        <source>Maybe the same person as %1: %2.</source>
        <extracomment>%1 is a candidate, %2 says why: &quot;same email, same phone&quot;</extracomment>
        <translation>Vielleicht dieselbe Person wie %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was copied that a candidate could begin with: copy a link, an address, a number, a signature or a contact card first.</source>
        <translation>Nichts Kopiertes taugt für einen neuen Kandidaten: Kopieren Sie zuerst einen Link, eine Adresse, eine Nummer, eine Signatur oder eine Kontaktkarte.</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataDelegate</name>
    <message>
        <source>At most %1 characters fit here, and this would be %2. Nothing was changed.</source>
        <translation>Hier passen höchstens %1 Zeichen hinein, und das wären %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataField</name>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Keys and values (%1)</source>
        <translation>Schlüssel und Werte (%1)</translation>
    </message>
    <message>
        <source>The same as JSON text (%1)</source>
        <translation>Dasselbe als JSON-Text (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>Innen hinzufügen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>↩ last valid text</source>
        <translation>↩ letzter gültiger Text</translation>
    </message>
    <message>
        <source>Add a key below</source>
        <translation>Darunter einen Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add a key inside this one</source>
        <translation>Darin einen Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Format the text on several lines</source>
        <translation>Den Text auf Zeilen verteilen</translation>
    </message>
    <message>
        <source>Discard what was typed since the text was last valid</source>
        <translation>Verwerfen, was eingegeben wurde, seit der Text zuletzt lesbar war</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>Schlüssel und Werte</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON-Text</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message>
        <source>%1 of %2 levels</source>
        <translation>%1 von %2 Ebenen</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>%1 von %2 Schlüsseln</translation>
    </message>
    <message>
        <source>No keys yet. Press Ins to add one.</source>
        <translation>Noch keine Schlüssel. Drücken Sie Einfg, um einen hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataModel</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>ja/nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Metadata is one group of keys: it starts with { and ends with }.</source>
        <translation>Metadaten sind eine Gruppe von Schlüsseln: Sie beginnt mit { und endet mit }.</translation>
    </message>
    <message>
        <source>The key “%1” appears twice. InstaView would keep only one of them: rename or remove one.</source>
        <translation>Der Schlüssel „%1“ kommt zweimal vor. InstaView würde nur einen davon behalten: Benennen Sie einen um, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>key: value, type</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The items of a list have a position, not a key.</source>
        <translation>Die Elemente einer Liste haben eine Position, keinen Schlüssel.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Ein Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>The key “%1” already exists here. Give this one another name.</source>
        <translation>Den Schlüssel „%1“ gibt es hier schon. Geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is nothing here to change.</source>
        <translation>Hier gibt es nichts zu ändern.</translation>
    </message>
    <message>
        <source>This is not a number: write it like 7, -1.5 or 2e3, or make it a text.</source>
        <translation>Das ist keine Zahl: Schreiben Sie sie wie 7, -1.5 oder 2e3, oder machen Sie einen Text daraus.</translation>
    </message>
    <message>
        <source>A %1 has no value of its own.</source>
        <translation>Der Typ „%1“ hat keinen eigenen Wert.</translation>
    </message>
    <message>
        <source>new key</source>
        <translation>neuer Schlüssel</translation>
    </message>
    <message>
        <source>new key %1</source>
        <translation>neuer Schlüssel %1</translation>
    </message>
    <message>
        <source>A list would lose the keys. Remove what is inside first.</source>
        <translation>In einer Liste würden die Schlüssel verloren gehen. Entfernen Sie zuerst, was darin ist.</translation>
    </message>
    <message>
        <source>This would lose what is inside. Remove that first.</source>
        <translation>Was darin ist, würde verloren gehen. Entfernen Sie das zuerst.</translation>
    </message>
    <message>
        <source>This is not a number: write it like 7, -1.5 or 2e3 first.</source>
        <translation>Das ist keine Zahl: Schreiben Sie sie zuerst wie 7, -1.5 oder 2e3.</translation>
    </message>
    <message>
        <source>This is neither yes nor no: write one of them first.</source>
        <translation>Das ist weder Ja noch Nein: Schreiben Sie zuerst eines davon.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataTree</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Rename “%1”?</source>
        <translation>„%1“ umbenennen?</translation>
    </message>
    <message>
        <source>You did not make this key: it came from the ATS, and others may look for it by this name. Its value stays.</source>
        <translation>Diesen Schlüssel haben nicht Sie angelegt: Er kommt aus dem ATS, und andere suchen ihn vielleicht unter diesem Namen. Sein Wert bleibt.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>vivier::MoreFields</name>
    <message>
        <source>Fewer networks</source>
        <translation>Weniger Netzwerke</translation>
    </message>
    <message numerus="yes">
        <source>More networks… %Ln</source>
        <translation>
            <numerusform>Weitere Netzwerke… %Ln</numerusform>
            <numerusform>Weitere Netzwerke… %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Networks… %Ln</source>
        <translation>
            <numerusform>Netzwerke… %Ln</numerusform>
            <numerusform>Netzwerke… %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>vivier::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Open that candidate</source>
        <translation>Diesen Kandidaten öffnen</translation>
    </message>
    <message>
        <source>I have checked, allow writing</source>
        <translation>Ich habe nachgesehen, Schreiben erlauben</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>Neues Token eingeben…</translation>
    </message>
    <message>
        <source>Use the new address…</source>
        <translation>Neue Adresse verwenden…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Postausgang öffnen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Go to that account</source>
        <translation>Zu diesem Konto gehen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Create a second one</source>
        <translation>Zweiten anlegen</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translation>Entwürfe anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a candidate, %2 what is said of her.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Nebeneinander…</translation>
    </message>
</context>
<context>
    <name>vivier::NotificationsField</name>
    <message>
        <source>A conflict: some&amp;body changed the same field</source>
        <translation>Ein Konf&amp;likt: Jemand anders hat dasselbe geändert</translation>
    </message>
    <message>
        <source>What you sent &amp;needs checking</source>
        <translation>Gesendetes, das zu prüfen &amp;ist</translation>
    </message>
    <message>
        <source>What waite&amp;d for the network has been sent</source>
        <translation>Gesendet, was auf das &amp;Netzwerk gewartet hat</translation>
    </message>
    <message>
        <source>An e&amp;xpiry date is near</source>
        <translation>Ein Ablaufdatum rückt näh&amp;er</translation>
    </message>
    <message>
        <source>Notifications while you work elsewhere</source>
        <translation>Benachrichtigungen, während Sie anderswo arbeiten</translation>
    </message>
    <message>
        <source>Na&amp;me candidates and accounts in them</source>
        <translation>Kandidaten und K&amp;onten darin nennen</translation>
    </message>
    <message>
        <source>Anyone who sees your screen can read them, perhaps even when it is locked.</source>
        <translation>Wer Ihren Bildschirm sieht, kann sie lesen, vielleicht auch, wenn er gesperrt ist.</translation>
    </message>
</context>
<context>
    <name>vivier::OfferBar</name>
    <message>
        <source>Selected text</source>
        <translation>Ausgewählter Text</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>In %1 einsetzen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A button and the letter that presses it: “Put into Phone P”</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>vivier::OtherMatches</name>
    <message>
        <source>Job: %1</source>
        <translation>Stelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln match(es)</source>
        <translation>
            <numerusform>%1: %Ln Treffer</numerusform>
            <numerusform>%1: %Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OtherMatchesView</name>
    <message>
        <source>Candidates of other accounts that match</source>
        <translation>Passende Kandidaten aus anderen Konten</translation>
    </message>
    <message>
        <source>In other accounts</source>
        <translation>In anderen Konten</translation>
    </message>
</context>
<context>
    <name>vivier::OutboxDetails</name>
    <message>
        <source>The selected item</source>
        <translation>Das ausgewählte Element</translation>
    </message>
    <message>
        <source>Fields that will change</source>
        <translation>Felder, die sich ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see every field and what you can do.</source>
        <translation>Wählen Sie eine Zeile, um jedes Feld zu sehen und was sich tun lässt.</translation>
    </message>
</context>
<context>
    <name>vivier::OutboxModel</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and what its list gains and loses</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>field and its new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>field, its old and its new value</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old and new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (edited since: a draft again)</source>
        <translation>%1 (seitdem bearbeitet: wieder Entwurf)</translation>
    </message>
    <message>
        <source>Nothing: edited since, a draft again</source>
        <translation>Nichts: seitdem bearbeitet, wieder Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Neuer Kandidat</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
</context>
<context>
    <name>vivier::OutboxPage</name>
    <message>
        <source>Ho&amp;ld all</source>
        <translation>Alle anhal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>Alle &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>Send all &amp;drafts</source>
        <translation>Alle Entwürfe &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Try now what is waiting or was refused; what is held stays held</source>
        <translation>Sofort versuchen, was wartet oder abgelehnt wurde; Angehaltenes bleibt</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Zurück zu den Kandidaten (Esc)</translation>
    </message>
    <message>
        <source>You work offline: it is sent when you are back online.</source>
        <translation>Sie arbeiten offline: Gesendet wird, sobald Sie wieder online sind.</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 von %2 angekommen</translation>
    </message>
    <message>
        <source>Re&amp;lease all</source>
        <translation>Alle &amp;freigeben</translation>
    </message>
    <message>
        <source>What is held is sent in its turn</source>
        <translation>Angehaltenes wird der Reihe nach gesendet</translation>
    </message>
    <message>
        <source>Nothing is sent until you release it</source>
        <translation>Nichts wird gesendet, bis Sie es freigeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) with changes that are not sent yet</source>
        <translation>
            <numerusform>%Ln Kandidat mit noch nicht gesendeten Änderungen</numerusform>
            <numerusform>%Ln Kandidaten mit noch nicht gesendeten Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every draft is sent</source>
        <translation>Alle Entwürfe sind gesendet</translation>
    </message>
    <message>
        <source>Reading the outbox…</source>
        <translation>Postausgang wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing is waiting. What you send appears here until %1 has answered.</source>
        <translation>Nichts wartet. Was Sie senden, steht hier, bis %1 geantwortet hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) with changes that are not sent yet.</source>
        <translation>
            <numerusform>%Ln Kandidat mit noch nicht gesendeten Änderungen.</numerusform>
            <numerusform>%Ln Kandidaten mit noch nicht gesendeten Änderungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OutboxView</name>
    <message>
        <source>What is waiting in the outbox</source>
        <translation>Was im Postausgang wartet</translation>
    </message>
    <message>
        <source>Being sent: wait for the answer</source>
        <translation>Unterwegs: Warten Sie die Antwort ab</translation>
    </message>
</context>
<context>
    <name>vivier::OwnWordsDialog</name>
    <message>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>These are accepted in every text, in every language.</source>
        <translation>Diese gelten in jedem Text und in jeder Sprache als richtig.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vivier::PageDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Ihre Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>vivier::PageView</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>vivier::Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>A candidate, a stage, an action, a job or an account</source>
        <translation>Ein Kandidat, eine Phase, eine Aktion, eine Stelle oder ein Konto</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs it · &gt; actions · @ candidates · # jobs</source>
        <extracomment>The signs narrow down what is looked for.</extracomment>
        <translation>↑ ↓ wählen · Eingabe führt aus · &gt; Aktionen · @ Kandidaten · # Stellen</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. %2 searches everything known about the candidates.</source>
        <translation>Hier heißt nichts „%1“. %2 durchsucht alles, was über die Kandidaten bekannt ist.</translation>
    </message>
</context>
<context>
    <name>vivier::PaletteModel</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>Diesen Link öffnen</translation>
    </message>
    <message>
        <source>found in another field</source>
        <extracomment>Why a candidate is shown whose name has nothing of what is searched for</extracomment>
        <translation>in einem anderen Feld gefunden</translation>
    </message>
</context>
<context>
    <name>vivier::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The API key of “%1” is encrypted. Type the passphrase to send and receive.</source>
        <translation>Der API-Schlüssel von „%1“ ist verschlüsselt. Geben Sie die Passphrase ein, um zu senden und zu empfangen.</translation>
    </message>
    <message>
        <source>The token of “%1” is encrypted. Type the passphrase to send and receive.</source>
        <translation>Das Token von „%1“ ist verschlüsselt. Geben Sie die Passphrase ein, um zu senden und zu empfangen.</translation>
    </message>
    <message>
        <source>Without it you work with what is on this computer; every edit is kept.</source>
        <translation>Ohne sie arbeiten Sie mit dem, was auf diesem Computer ist; jede Änderung bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>vivier::PassphraseMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters; four unrelated words work well.</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen; gut sind vier Wörter, die nichts miteinander zu tun haben.</numerusform>
            <numerusform>Mindestens %Ln Zeichen; gut sind vier Wörter, die nichts miteinander zu tun haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: it would soon be guessed. Four unrelated words work well.</source>
        <translation>Schwach: Sie wäre schnell erraten. Gut sind vier Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it good.</source>
        <translation>Mittel: Mit einem Wort mehr wird sie gut.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>vivier::PersonMerge</name>
    <message>
        <source>Merged with %1 (%2), who was archived.</source>
        <extracomment>A comment in the ATS; %1 is a name, %2 a reference.</extracomment>
        <translation>Zusammengeführt mit %1 (%2), dort archiviert.</translation>
    </message>
    <message>
        <source>The same person as %1 (%2), where the work goes on.</source>
        <extracomment>A comment in the ATS; %1 is a name, %2 a reference.</extracomment>
        <translation>Dieselbe Person wie %1 (%2); dort geht es weiter.</translation>
    </message>
    <message>
        <source>One of the two is a new candidate that was not created yet. Discard the draft, or create the candidate first: then the two can be merged.</source>
        <translation>Einer der beiden ist neu und noch nicht angelegt. Verwerfen Sie den Entwurf, oder legen Sie den Kandidaten zuerst an: Dann lassen sich beide zusammenführen.</translation>
    </message>
    <message>
        <source>One of the two is not read yet.</source>
        <translation>Einer der beiden ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Somebody else changed one of the two, too: compare that first, then merge.</source>
        <translation>Jemand anders hat einen der beiden auch geändert: Vergleichen Sie das zuerst, und führen Sie dann zusammen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>vivier::PhoneLine</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Write the number in international form (%1)</source>
        <translation>Die Nummer international schreiben (%1)</translation>
    </message>
    <message>
        <source>Will be sent as %1 → %2</source>
        <translation>Wird gesendet als %1 → %2</translation>
    </message>
</context>
<context>
    <name>vivier::PhoneRegionField</name>
    <message>
        <source>Same as this computer (no country)</source>
        <extracomment>%1 is a country, %2 its dialling code: &quot;As this computer (France, +33)&quot;.</extracomment>
        <translation>Wie dieser Computer (kein Land)</translation>
    </message>
    <message>
        <source>Same as this computer (%1, +%2)</source>
        <translation>Wie dieser Computer (%1, +%2)</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <extracomment>%1 is a country, %2 its dialling code: &quot;France (+33)&quot;.</extracomment>
        <translation>%1 (+%2)</translation>
    </message>
</context>
<context>
    <name>vivier::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>S&amp;pelling</source>
        <translation>Re&amp;chtschreibung</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>&amp;Forget proxy logins</source>
        <translation>Proxy-Anmeldedaten &amp;vergessen</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln %</source>
        <translation>
            <numerusform>%Ln&#xa0;%</numerusform>
            <numerusform>%Ln&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact: more on screen</source>
        <translation>Kompakt: mehr auf einen Blick</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Changes when you close the preferences.</source>
        <translation>Ändert sich, wenn Sie die Einstellungen schließen.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Spacing</source>
        <translation>&amp;Abstände</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>sofort senden</translation>
    </message>
    <message>
        <source>&amp;Hold risky changes for</source>
        <translation>Wartezeit bei &amp;riskanten Änderungen</translation>
    </message>
    <message>
        <source>After archiving, refusing or hiring: time to take it back.</source>
        <translation>Archiviert, abgelehnt oder eingestellt: Zeit, um es zurückzuholen.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Loc&amp;k when inactive</source>
        <translation>Bei Inaktivität s&amp;perren</translation>
    </message>
    <message>
        <source>If your keychain is open, unlocking does not ask for a password.</source>
        <translation>Ist Ihr Schlüsselbund offen, verlangt das Entsperren kein Passwort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Underline misspelled words</source>
        <translation>Falsch geschriebene Wörter unterstreichen</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Nicht prüfen</translation>
    </message>
    <message>
        <source>No dictionary is installed, so nothing is checked. On Debian and Ubuntu, install one such as hunspell-en-us or hunspell-fr, then start Vivier again.</source>
        <translation>Es ist kein Wörterbuch installiert, daher wird nichts geprüft. Installieren Sie unter Debian oder Ubuntu zum Beispiel hunspell-de-de oder hunspell-en-us, und starten Sie Vivier dann neu.</translation>
    </message>
    <message>
        <source>Dictionaries: %1</source>
        <translation>Wörterbücher: %1</translation>
    </message>
    <message>
        <source>My &amp;words…</source>
        <translation>Meine &amp;Wörter…</translation>
    </message>
    <message numerus="yes">
        <source>My &amp;words… (%Ln)</source>
        <translation>
            <numerusform>Meine &amp;Wörter… (%Ln)</numerusform>
            <numerusform>Meine &amp;Wörter… (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that you add from the menu of a misspelled word are kept here.</source>
        <translation>Hier stehen die Wörter, die Sie über das Menü eines falsch geschriebenen Wortes hinzufügen.</translation>
    </message>
    <message>
        <source>Accounts can be changed once Vivier is unlocked.</source>
        <translation>Konten lassen sich ändern, sobald Vivier entsperrt ist.</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>Vor dem Senden prüfen</translation>
    </message>
    <message>
        <source>Links to f&amp;iles</source>
        <translation>L&amp;inks zu Dateien</translation>
    </message>
    <message>
        <source>Each address is opened from this computer, without your token.</source>
        <translation>Jede Adresse wird von diesem Computer aus geöffnet, ohne Ihr Token.</translation>
    </message>
</context>
<context>
    <name>vivier::ProblemReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>This helps the people who fix the program. Names, email addresses, telephone numbers and keys of candidates are left out. Read it, copy it, and add what you did and what you expected. Vivier does not send it anywhere.</source>
        <translation>Das hilft denen, die das Programm verbessern. Namen, E-Mail-Adressen, Telefonnummern und Schlüssel von Kandidaten sind weggelassen. Lesen Sie es durch, kopieren Sie es, und ergänzen Sie, was Sie getan und was Sie erwartet haben. Vivier sendet es nirgendwohin.</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Was kopiert wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>vivier::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Remember them</source>
        <translation>&amp;Merken</translation>
    </message>
    <message>
        <source>The proxy %1 is between this computer and the network, and asks for a name and a password. They are given to no one else.</source>
        <translation>Der Proxy %1 liegt zwischen diesem Computer und dem Netzwerk und verlangt einen Namen und ein Passwort. Sonst erhält sie niemand.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Until then, you work with what is on this computer; what you sent waits in the outbox.</source>
        <translation>Bis dahin arbeiten Sie mit dem, was auf diesem Computer ist; was Sie gesendet haben, wartet im Postausgang.</translation>
    </message>
    <message>
        <source>No&amp;t now</source>
        <translation>Nicht &amp;jetzt</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Remember them: there is no keychain here, so only until Vivier is closed</source>
        <translation>&amp;Merken: Hier gibt es keinen Schlüsselbund, also nur, bis Vivier beendet wird</translation>
    </message>
    <message>
        <source>The proxy did not accept this name and password. Type them again.</source>
        <translation>Der Proxy hat den angegebenen Namen und das Passwort nicht akzeptiert. Geben Sie beides noch einmal ein.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>vivier::RateField</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Maximum requests a second</source>
        <translation>Höchstzahl der Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Maximum requests at a time</source>
        <translation>Höchstzahl gleichzeitiger Anfragen</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>The first words of a sentence: &quot;At most [4] requests a second, [2] at a time&quot;.</extracomment>
        <translation>&amp;Maximal</translation>
    </message>
    <message numerus="yes">
        <source>request(s) a second,</source>
        <extracomment>In the middle of it.</extracomment>
        <translation>
            <numerusform>Anfrage pro Sekunde,</numerusform>
            <numerusform>Anfragen pro Sekunde,</numerusform>
        </translation>
    </message>
    <message>
        <source>at a t&amp;ime</source>
        <extracomment>The end of it.</extracomment>
        <translation>&amp;gleichzeitig</translation>
    </message>
    <message>
        <source>Each answer from %1 says how many requests it still accepts, and Vivier keeps to that. Fewer leave more for other programs that use this key.</source>
        <translation>%1 sagt mit jeder Antwort, wie viele Anfragen es noch annimmt, und Vivier hält sich daran. Bei weniger bleiben mehr für andere Programme mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>%1 does not say how many requests it accepts. Fewer requests put less load on it and take longer; when it asks for a pause, Vivier slows down automatically for a while.</source>
        <translation>%1 sagt nicht, wie viele Anfragen es verträgt. Weniger sind schonender und dauern länger; bittet es um eine Pause, wird Vivier von selbst eine Weile langsamer.</translation>
    </message>
    <message>
        <source>How many answers from %1 are awaited at the same time. More help only if the connection is slow to respond.</source>
        <translation>Auf wie viele Antworten von %1 gleichzeitig gewartet wird. Mehr hilft nur, wenn die Verbindung lange Wege hat.</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt viele</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>vivier::ReadingPane</name>
    <message>
        <source>Resume and documents</source>
        <translation>Lebenslauf und Dokumente</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the document (%1)</source>
        <translation>Im Dokument suchen (%1)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Auf Breite anpassen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Old beside new</source>
        <translation>Alt neben neu</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>No candidate is open.</source>
        <translation>Kein Kandidat ist geöffnet.</translation>
    </message>
    <message>
        <source>There is nothing to read here: no resume, portfolio or document is known of this candidate.</source>
        <translation>Hier gibt es nichts zu lesen: Von diesem Kandidaten ist weder Lebenslauf noch Portfolio oder Dokument bekannt.</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <translation>%L1 von %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Page 1 of 2</extracomment>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>vivier::ReceiptView</name>
    <message>
        <source>Created %1</source>
        <translation>Angelegt %1</translation>
    </message>
    <message>
        <source>Not changed %1</source>
        <translation>Nicht geändert %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Angenommen %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Hide what the answer said</source>
        <translation>Antwort ausblenden</translation>
    </message>
    <message>
        <source>Show what the answer said, field by field</source>
        <translation>Die Antwort Feld für Feld anzeigen</translation>
    </message>
</context>
<context>
    <name>vivier::ReplacementField</name>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Diesen Text übernehmen</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Text ersetzen…</translation>
    </message>
    <message>
        <source>Reads the text of a file, so you can check it before using it</source>
        <translation>Liest den Text einer Datei; vor dem Übernehmen sehen Sie ihn durch</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>or drop one here: %1. It is read on this computer.</source>
        <extracomment>%1 is a list of types: PDF, DOCX and ODT.</extracomment>
        <translation>oder hier eine ablegen: %1. Sie wird auf diesem Computer gelesen.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Its text is too large to be edited here.</source>
        <translation>Der Text ist zu groß, um hier bearbeitet zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln characters</source>
        <translation>
            <numerusform>%1: %Ln Zeichen</numerusform>
            <numerusform>%1: %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. More than the limit of %2: shorten it afterwards.</source>
        <translation>%1. Mehr als die erlaubten %2: Kürzen Sie danach.</translation>
    </message>
    <message>
        <source>Use this text in place of yours</source>
        <translation>Diesen Text anstelle von Ihrem übernehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vivier::ResultEditor</name>
    <message>
        <source>%1, result</source>
        <translation>%1, Ergebnis</translation>
    </message>
</context>
<context>
    <name>vivier::RunButtons</name>
    <message>
        <source>Try again for the candidates that were refused</source>
        <translation>Für die Abgelehnten erneut versuchen</translation>
    </message>
    <message>
        <source>Pause, and show what undoing this run would do</source>
        <translation>Anhalten und zeigen, was das Rückgängigmachen des Gesendeten bewirken würde</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <translation>
            <numerusform>%Ln erneut versuchen</numerusform>
            <numerusform>%Ln erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln…</source>
        <translation>
            <numerusform>Rückgängig machen…</numerusform>
            <numerusform>Alle %Ln rückgängig machen…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held is sent in its turn</source>
        <translation>Angehaltenes wird der Reihe nach gesendet</translation>
    </message>
    <message>
        <source>What is waiting is held until you continue, even after a restart</source>
        <translation>Was wartet, bleibt angehalten, bis Sie fortsetzen, auch nach einem Neustart</translation>
    </message>
</context>
<context>
    <name>vivier::RunModel</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>sent, then undone</source>
        <translation>gesendet, dann rückgängig gemacht</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>gesendet: %1</translation>
    </message>
    <message>
        <source>taken back: a draft again</source>
        <translation>zurückgeholt: wieder Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln Kandidat</numerusform>
            <numerusform>%Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: %1 for %2</source>
        <extracomment>%1 is what changes, &quot;tag “paris-2027”&quot;; %2 is &quot;12 candidates&quot;.</extracomment>
        <translation>Angehalten: %1 · %2</translation>
    </message>
    <message>
        <source>Sending: %1 for %2</source>
        <translation>Wird gesendet: %1 · %2</translation>
    </message>
    <message>
        <source>Sent: %1 for %2</source>
        <translation>Gesendet: %1 · %2</translation>
    </message>
    <message>
        <source>Taken back: %1 for %2</source>
        <translation>Zurückgeholt: %1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln zurückgeholt</numerusform>
            <numerusform>%Ln zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>the rest is in the outbox</source>
        <translation>der Rest ist im Postausgang</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>without tag “%1”</source>
        <translation>ohne Schlagwort „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivieren</translation>
    </message>
    <message>
        <source>unarchive</source>
        <translation>aus dem Archiv holen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A field and its new value.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 is what was changed, &quot;tag “paris-2027”&quot;; %2 is &quot;12 candidates&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vivier::RunPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Sent together</source>
        <translation>Zusammen gesendet</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Zurück zu den Kandidaten (Esc)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Candidates of this run</source>
        <translation>Kandidaten dieser Sammelsendung</translation>
    </message>
</context>
<context>
    <name>vivier::RunStrip</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Show each candidate of this run</source>
        <translation>Jeden Kandidaten dieser Sammelsendung zeigen</translation>
    </message>
    <message>
        <source>Close; what is waiting is sent anyway</source>
        <translation>Schließen; was wartet, wird trotzdem gesendet</translation>
    </message>
    <message>
        <source>Close this run</source>
        <translation>Diese Sammelsendung schließen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>vivier::SameHead</name>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>vivier::SamePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Zusammen&amp;führen</translation>
    </message>
    <message>
        <source>S&amp;wap the two</source>
        <translation>Beide &amp;tauschen</translation>
    </message>
    <message>
        <source>A&amp;dd a comment to both that says so</source>
        <translation>Bei beiden als K&amp;ommentar vermerken</translation>
    </message>
    <message>
        <source>Attach the &amp;other’s file as a document</source>
        <translation>Datei des anderen als Dok&amp;ument anhängen</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>They may be one person after all</source>
        <translation>Vielleicht ist es doch eine Person</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Zurück zu den Kandidaten (Esc)</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Vorheriges Paar</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Nächstes Paar</translation>
    </message>
    <message>
        <source>Show the pairs that you said are two people</source>
        <translation>Paare anzeigen, die laut Ihnen zwei Personen sind</translation>
    </message>
    <message>
        <source>Decide about this pair after the others</source>
        <translation>Über dieses Paar nach den anderen entscheiden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The other one stays</source>
        <translation>Der andere bleibt</translation>
    </message>
    <message>
        <source>%1 and %2 stay two people.</source>
        <translation>%1 und %2 bleiben zwei Personen.</translation>
    </message>
    <message>
        <source>No pair is shown.</source>
        <translation>Es wird kein Paar angezeigt.</translation>
    </message>
    <message>
        <source>The two are in different accounts, and no candidate can be in two of them: they cannot be merged.</source>
        <translation>Die beiden sind in verschiedenen Konten, und kein Kandidat kann in zweien sein: Sie lassen sich nicht zusammenführen.</translation>
    </message>
    <message>
        <source>Both are in another account.</source>
        <translation>Beide sind in einem anderen Konto.</translation>
    </message>
    <message>
        <source>The other one is archived already.</source>
        <translation>Der andere ist schon archiviert.</translation>
    </message>
    <message>
        <source>Choose a value for each field first.</source>
        <translation>Wählen Sie zuerst für jedes Feld einen Wert.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Merging sends %Ln change(s) to %1</source>
        <translation>
            <numerusform>Zusammenführen sendet %Ln Änderung für %1</numerusform>
            <numerusform>Zusammenführen sendet %Ln Änderungen für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>and archives %1. Undo brings the pair back; comments and documents stay.</source>
        <translation>und archiviert %1. Rückgängig bringt das Paar zurück; Kommentare und Dokumente bleiben.</translation>
    </message>
    <message>
        <source>%1 has no archive: %2 stays there.</source>
        <translation>%1 hat kein Archiv: %2 bleibt dort.</translation>
    </message>
    <message>
        <source>Looking for candidates who may be the same person…</source>
        <translation>Kandidaten, die dieselbe Person sein könnten, werden gesucht…</translation>
    </message>
    <message>
        <source>No pair was said to be two people.</source>
        <translation>Von keinem Paar wurde gesagt, dass es zwei Personen sind.</translation>
    </message>
    <message>
        <source>Nobody here looks like somebody else.</source>
        <translation>Niemand hier sieht nach jemand anderem aus.</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Zurück zu den Kandidaten</translation>
    </message>
    <message>
        <source>pair %1 of %2</source>
        <translation>Paar %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Kept apart: %Ln</source>
        <translation>
            <numerusform>&amp;Getrennt: %Ln</numerusform>
            <numerusform>&amp;Getrennt: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not two after all</source>
        <translation>Doch &amp;nicht zwei</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>Ask about this pair again</source>
        <translation>Wieder nach diesem Paar fragen</translation>
    </message>
    <message>
        <source>They are two people: this is remembered, and can be undone</source>
        <translation>Es sind zwei Personen: Das wird gemerkt und lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>One run, which one step undoes</source>
        <translation>Eine Sammelsendung, in einem Schritt rückgängig</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>is archived</source>
        <translation>wird archiviert</translation>
    </message>
    <message>
        <source>stays, too</source>
        <translation>bleibt auch</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 geklärt</translation>
    </message>
</context>
<context>
    <name>vivier::SameRow</name>
    <message>
        <source>the same, not sent again</source>
        <translation>gleich, nicht noch einmal gesendet</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu klären</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>beide behalten</translation>
    </message>
    <message>
        <source>neither kept</source>
        <translation>keines behalten</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>hier geschrieben</translation>
    </message>
    <message>
        <source>stays, not sent again</source>
        <translation>bleibt, nicht noch einmal gesendet</translation>
    </message>
    <message>
        <source>%1 of the one who stays: %2</source>
        <translation>%1 des Kandidaten, der bleibt: %2</translation>
    </message>
    <message>
        <source>%1 of the one who is archived: %2</source>
        <translation>%1 des Kandidaten, der archiviert wird: %2</translation>
    </message>
    <message>
        <source>Choose one, or write</source>
        <translation>Wählen oder schreiben</translation>
    </message>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, Ergebnis: %2</translation>
    </message>
    <message>
        <source>Write the result (E)</source>
        <translation>Ergebnis schreiben (E)</translation>
    </message>
</context>
<context>
    <name>vivier::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche löschen (Esc)</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Suchen (%1)</translation>
    </message>
</context>
<context>
    <name>vivier::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Show&quot; or &quot;Hide&quot;, %2 a key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vivier::SegmentBar</name>
    <message>
        <source>Show what comes before</source>
        <translation>Zeigen, was davor kommt</translation>
    </message>
    <message>
        <source>Show what comes after</source>
        <translation>Zeigen, was danach kommt</translation>
    </message>
</context>
<context>
    <name>vivier::SegmentButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vivier::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <extracomment>%Ln is how many candidates the list has: 12 selected of 42</extracomment>
        <translation>
            <numerusform>von %Ln</numerusform>
            <numerusform>von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Selected candidates</source>
        <translation>Ausgewählte Kandidaten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not on this board</source>
        <translation>
            <numerusform>%Ln davon nicht auf diesem Board</numerusform>
            <numerusform>%Ln davon nicht auf diesem Board</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln &amp;draft(s)</source>
        <translation>
            <numerusform>%Ln &amp;Entwurf senden</numerusform>
            <numerusform>%Ln &amp;Entwürfe senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Send their &amp;drafts</source>
        <translation>Deren Ent&amp;würfe senden</translation>
    </message>
</context>
<context>
    <name>vivier::SendingPages</name>
    <message>
        <source>history %1.csv</source>
        <extracomment>A file name; %1 is a date.</extracomment>
        <translation>Verlauf %1.csv</translation>
    </message>
    <message>
        <source>draft of %1.csv</source>
        <extracomment>A file name; %1 is a candidate&apos;s name.</extracomment>
        <translation>Entwurf von %1.csv</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>vivier::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>vivier::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Action or keys</source>
        <translation>Aktion oder Tasten</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>No shortcut is called “%1”.</source>
        <translation>Kein Tastenkürzel heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>vivier::SortButton</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>Last c&amp;hanged</source>
        <translation>Zuletzt &amp;geändert</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>&amp;Angelegt</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Days in stage</source>
        <translation>&amp;Tage in der Phase</translation>
    </message>
    <message>
        <source>&amp;Days in status</source>
        <translation>&amp;Tage im Status</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>A&amp;blaufdatum</translation>
    </message>
    <message>
        <source>from Z to A</source>
        <translation>von Z bis A</translation>
    </message>
    <message>
        <source>from A to Z</source>
        <translation>von A bis Z</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>the newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>from the last to the first</source>
        <translation>von der letzten zur ersten</translation>
    </message>
    <message>
        <source>from the first to the last</source>
        <translation>von der ersten zur letzten</translation>
    </message>
    <message>
        <source>the longest first</source>
        <translation>längste zuerst</translation>
    </message>
    <message>
        <source>the shortest first</source>
        <translation>kürzeste zuerst</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>späteste zuerst</translation>
    </message>
    <message>
        <source>the soonest first</source>
        <translation>früheste zuerst</translation>
    </message>
    <message>
        <source>Sorted by: %1, %2</source>
        <extracomment>%1 is what the list is sorted by, %2 how: &quot;Sorted by: Last name, from Z to A&quot;.</extracomment>
        <translation>Sortiert: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what the list is sorted by, %2 how: &quot;Last name, from Z to A&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vivier::StageBar</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Phase %1 von %2</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, aktuell</translation>
    </message>
    <message>
        <source>%1, the stage in the ATS</source>
        <translation>%1, die Phase im ATS</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The stages of this job are not known yet</source>
        <translation>Die Phasen dieser Stelle sind noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>vivier::StageMenu</name>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>No job, so no stages</source>
        <translation>Keine Stelle, daher keine Phasen</translation>
    </message>
    <message>
        <source>The stages of this job are not known</source>
        <translation>Die Phasen dieser Stelle sind nicht bekannt</translation>
    </message>
    <message>
        <source>There is no stage with this number here.</source>
        <translation>Eine Phase mit dieser Nummer gibt es hier nicht.</translation>
    </message>
</context>
<context>
    <name>vivier::StatusDot</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
</context>
<context>
    <name>vivier::StatusLine</name>
    <message>
        <source>✓ Everything you typed is saved on this computer</source>
        <translation>✓ Alle Eingaben sind auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved yet: trying again</source>
        <translation>Noch nicht gespeichert: neuer Versuch</translation>
    </message>
    <message numerus="yes">
        <source>Creating %Ln draft(s)…</source>
        <translation>
            <numerusform>%Ln Entwurf wird angelegt…</numerusform>
            <numerusform>%Ln Entwürfe werden angelegt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %Ln draft(s)…</source>
        <translation>
            <numerusform>%Ln Entwurf wird zurückgeholt…</numerusform>
            <numerusform>%Ln Entwürfe werden zurückgeholt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln draft(s)…</source>
        <translation>
            <numerusform>%Ln Entwurf wird gesendet…</numerusform>
            <numerusform>%Ln Entwürfe werden gesendet…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln im Postausgang</numerusform>
            <numerusform>%Ln im Postausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending in %Ln second(s)</source>
        <translation>
            <numerusform>wird in %Ln Sekunde gesendet</numerusform>
            <numerusform>wird in %Ln Sekunden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next attempt in %Ln second(s)</source>
        <translation>
            <numerusform>nächster Versuch in %Ln Sekunde</numerusform>
            <numerusform>nächster Versuch in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>no drafts</source>
        <translation>keine Entwürfe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) on this computer</source>
        <translation>
            <numerusform>%Ln Kandidat auf diesem Computer</numerusform>
            <numerusform>%Ln Kandidaten auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln link(s) before sending…</source>
        <translation>
            <numerusform>%Ln Link wird vor dem Senden geprüft…</numerusform>
            <numerusform>%Ln Links werden vor dem Senden geprüft…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Entf entfernt es</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>%1; Delete removes it</source>
        <translation>%1; Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>vivier::TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>A comma, Enter or Tab adds the tag; Backspace removes the last</source>
        <translation>Komma, Eingabetaste oder Tab fügt das Schlagwort hinzu; Rücktaste entfernt das letzte</translation>
    </message>
</context>
<context>
    <name>vivier::TagUseModel</name>
    <message numerus="yes">
        <source>most used of %Ln similar tags</source>
        <extracomment>Of tags that look like one, such as &quot;Java&quot; and &quot;java&quot;: this one is carried by the most candidates.</extracomment>
        <translation>
            <numerusform>am häufigsten von %Ln ähnlichen</numerusform>
            <numerusform>am häufigsten von %Ln ähnlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 except for capitals</source>
        <extracomment>%1 is another tag: &quot;JavaScript but for capital letters&quot;</extracomment>
        <translation>%1, bis auf Großbuchstaben</translation>
    </message>
    <message>
        <source>%1 except for accents</source>
        <translation>%1, bis auf Akzente</translation>
    </message>
    <message>
        <source>%1 except for spaces or hyphens</source>
        <translation>%1, bis auf Leerzeichen oder Bindestriche</translation>
    </message>
    <message>
        <source>%1 in singular or plural</source>
        <translation>%1, in Einzahl oder Mehrzahl</translation>
    </message>
    <message>
        <source>%1 except for one letter</source>
        <translation>%1, bis auf einen Buchstaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived</source>
        <extracomment>How many of those who carry a tag are archived.</extracomment>
        <translation>
            <numerusform>%Ln archiviert</numerusform>
            <numerusform>%Ln archiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change to a candidate who has the tag</source>
        <translation>Wann jemand mit dem Schlagwort zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Similar to</source>
        <translation>Ähnlich wie</translation>
    </message>
</context>
<context>
    <name>vivier::TagsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Sho&amp;w candidates</source>
        <translation>Kandidaten anzei&amp;gen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Zusammen&amp;führen mit…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Zurück zu den Kandidaten (Esc)</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Schlagwörter suchen</translation>
    </message>
    <message>
        <source>Tags shown</source>
        <translation>Welche Schlagwörter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Most candidates first</source>
        <translation>Die meisten Kandidaten zuerst</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Zuletzt benutzte zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Show the candidates who have the tag in the list</source>
        <translation>In der Liste zeigen, wer das Schlagwort hat</translation>
    </message>
    <message>
        <source>Give the tag another name, for all candidates who have it</source>
        <translation>Dem Schlagwort bei allen, die es haben, einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Merge the selected tags into one, or the selected tag and the one it is similar to</source>
        <translation>Aus den gewählten Schlagwörtern eines machen, oder aus dem gewählten und dem, dem es ähnelt</translation>
    </message>
    <message>
        <source>Remove the selected tags from all candidates who have them</source>
        <translation>Die gewählten Schlagwörter bei allen entfernen, die sie haben</translation>
    </message>
    <message>
        <source>Last used: the last change to a candidate who has the tag. Drafts and archived candidates count.</source>
        <translation>Ein Schlagwort wurde zuletzt benutzt, als jemand mit diesem Schlagwort zuletzt geändert wurde. Entwürfe und archivierte Kandidaten zählen mit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like another</source>
        <translation>
            <numerusform>%Ln ähnelt einem anderen</numerusform>
            <numerusform>%Ln ähneln einem anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Look like another</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Counting the tags…</source>
        <translation>Schlagwörter werden gezählt…</translation>
    </message>
    <message>
        <source>No candidate has a tag yet.</source>
        <translation>Noch hat niemand ein Schlagwort.</translation>
    </message>
    <message>
        <source>No tag matches “%1”.</source>
        <translation>Kein Schlagwort passt zu „%1“.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>All&amp;e anzeigen</translation>
    </message>
    <message>
        <source>No tag looks like another.</source>
        <translation>Kein Schlagwort ähnelt einem anderen.</translation>
    </message>
    <message>
        <source>The tag already has this name.</source>
        <translation>Das Schlagwort heißt schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) already have this tag: the two become one.</source>
        <translation>
            <numerusform>%Ln Kandidat hat dieses Schlagwort schon: Aus beiden wird eines.</numerusform>
            <numerusform>%Ln Kandidaten haben dieses Schlagwort schon: Aus beiden wird eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>Neuer &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln tag(s)</source>
        <translation>
            <numerusform>%Ln Schlagwort zusammenführen</numerusform>
            <numerusform>%Ln Schlagwörter zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Into the tag</source>
        <translation>&amp;In das Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
</context>
<context>
    <name>vivier::TagsView</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Enter shows the candidates with the tag, F2 renames it</source>
        <translation>Eingabetaste zeigt, wer das Schlagwort hat, F2 benennt es um</translation>
    </message>
    <message>
        <source>Sho&amp;w candidates</source>
        <translation>Kandidaten anzei&amp;gen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Zusammen&amp;führen mit…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>vivier::TextField</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vivier::TlsField</name>
    <message>
        <source>Passphrase of that key</source>
        <translation>Passphrase dieses Schlüssels</translation>
    </message>
    <message>
        <source>Your own certificate authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Choose a certificate authority</source>
        <translation>Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>Client-Zertifikat wählen</translation>
    </message>
    <message>
        <source>Its private key, if it is in a separate file</source>
        <translation>Der private Schlüssel dazu, falls in eigener Datei</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Privaten Schlüssel wählen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Checking the files…</source>
        <translation>Dateien werden geprüft…</translation>
    </message>
    <message>
        <source>A PEM file, for an ATS whose certificate the system does not know.</source>
        <translation>Eine PEM-Datei, für ein ATS, dessen Zertifikat das System nicht kennt.</translation>
    </message>
    <message>
        <source>A PEM file, for an ATS that requires one.</source>
        <translation>Eine PEM-Datei, für ein ATS, das eines verlangt.</translation>
    </message>
    <message>
        <source>Stored with the token. Leave it empty if there is none, or to keep the stored one.</source>
        <translation>Wird dort aufbewahrt, wo das Token ist. Leer lassen, wenn es keine gibt oder um die gespeicherte zu behalten.</translation>
    </message>
</context>
<context>
    <name>vivier::TokenPlaceField</name>
    <message>
        <source>In the &amp;keychain of this computer</source>
        <translation>Im Schlüsselbund dieses Com&amp;puters</translation>
    </message>
    <message>
        <source>&amp;Encrypted in the profile, with a passphrase</source>
        <translation>Verschlüsselt im Pro&amp;fil, mit einer Passphrase</translation>
    </message>
    <message>
        <source>&amp;For this session only</source>
        <translation>Nur für diese Sit&amp;zung</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Passp&amp;hrase</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Passphrase wiederh&amp;olen</translation>
    </message>
    <message>
        <source>Kept only in memory; you are asked for it at each start.</source>
        <translation>Nur im Arbeitsspeicher; Sie werden bei jedem Start danach gefragt.</translation>
    </message>
    <message>
        <source>Type the passphrase of this profile.</source>
        <translation>Geben Sie die Passphrase dieses Profils ein.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Wählen Sie eine Passphrase.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %Ln characters.</source>
        <translation>
            <numerusform>Wählen Sie eine Passphrase mit mindestens %Ln Zeichen.</numerusform>
            <numerusform>Wählen Sie eine Passphrase mit mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Your computer protects it with your session.</source>
        <translation>Ihr Computer schützt es mit Ihrer Sitzung.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so this is not possible.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund; das ist daher nicht möglich.</translation>
    </message>
    <message>
        <source>The passphrase you gave opens this one too.</source>
        <translation>Die angegebene Passphrase öffnet auch dieses.</translation>
    </message>
    <message>
        <source>Another account is already encrypted: the same passphrase opens both.</source>
        <translation>Ein anderes Konto ist schon verschlüsselt: Dieselbe Passphrase öffnet beide.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start and cannot be recovered.</source>
        <translation>Die Passphrase wird bei jedem Start verlangt und lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>They match.</source>
        <translation>Beide stimmen überein.</translation>
    </message>
</context>
<context>
    <name>vivier::TopBar</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation>Kandidaten suchen</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Another account needs your attention:</source>
        <translation>In einem anderen Konto ist etwas zu prüfen:</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln Kandidaten durchsuchen</numerusform>
            <numerusform>%Ln Kandidaten durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>Outbox %L1 · %Ln to check</source>
        <extracomment>The number of candidates in the outbox, of which some need a decision.</extracomment>
        <translation>
            <numerusform>Postausgang %L1 · %Ln zu prüfen</numerusform>
            <numerusform>Postausgang %L1 · %Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox %L1</source>
        <translation>Postausgang %L1</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>To decide %L1</source>
        <translation>Zu klären %L1</translation>
    </message>
    <message>
        <source>To send %L1</source>
        <translation>Zu senden %L1</translation>
    </message>
    <message>
        <source>To fix %L1</source>
        <translation>Zu korrigieren %L1</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Anlegen…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird abgerufen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>%1 answered the last request.</source>
        <translation>%1 hat die letzte Anfrage beantwortet.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>%1 has not been contacted yet.</source>
        <translation>%1 wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 did not answer. Edits are kept on this computer; press F5 to try again.</source>
        <translation>%1 hat nicht geantwortet. Änderungen bleiben auf diesem Computer gespeichert; mit F5 versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Offline-Modus</translation>
    </message>
    <message>
        <source>%1 is not contacted until you switch “Work offline” off.</source>
        <translation>%1 wird nicht gefragt, bis Sie „Offline arbeiten“ ausschalten.</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>%1 does not accept the token. Enter a new one under Accounts.</source>
        <translation>%1 nimmt das Token nicht an. Geben Sie unter „Konten“ ein neues ein.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
</context>
<context>
    <name>vivier::Tour</name>
    <message>
        <source>load the jobs and their candidates</source>
        <translation>die Stellen und ihre Kandidaten abrufen</translation>
    </message>
    <message>
        <source>open a candidate</source>
        <translation>einen Kandidaten öffnen</translation>
    </message>
    <message>
        <source>change names with accents</source>
        <translation>Namen mit Akzenten ändern</translation>
    </message>
    <message>
        <source>set three social links</source>
        <translation>drei Links zu sozialen Netzwerken eintragen</translation>
    </message>
    <message>
        <source>drop a link on the resume</source>
        <translation>einen Link auf den Lebenslauf ziehen</translation>
    </message>
    <message>
        <source>move to another stage</source>
        <translation>in eine andere Phase verschieben</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>ein Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>send, and the ATS has everything</source>
        <translation>senden, und das ATS hat alles</translation>
    </message>
    <message>
        <source>work offline, edit and send: it waits in the outbox</source>
        <translation>offline arbeiten, bearbeiten und senden: Es wartet im Postausgang</translation>
    </message>
    <message>
        <source>look at the outbox</source>
        <translation>den Postausgang ansehen</translation>
    </message>
    <message>
        <source>go back online: it is sent automatically</source>
        <translation>wieder online gehen: Es wird von selbst gesendet</translation>
    </message>
    <message>
        <source>archive: a risky change waits on screen</source>
        <translation>archivieren: Eine riskante Änderung wartet sichtbar</translation>
    </message>
    <message>
        <source>send it now</source>
        <translation>sie jetzt freigeben</translation>
    </message>
    <message>
        <source>a colleague changes the same field: nothing is sent, both values are shown</source>
        <translation>jemand anders ändert dasselbe Feld: Nichts wird gesendet, beide Werte werden angezeigt</translation>
    </message>
    <message>
        <source>compare both sides</source>
        <translation>beide Seiten vergleichen</translation>
    </message>
    <message>
        <source>keep ours with a key</source>
        <translation>mit einer Taste die eigene Fassung wählen</translation>
    </message>
    <message>
        <source>send the result</source>
        <translation>das Ergebnis senden</translation>
    </message>
    <message>
        <source>look at what was sent</source>
        <translation>ansehen, was gesendet wurde</translation>
    </message>
    <message>
        <source>see what undoing it after sending will do</source>
        <translation>sehen, was das Rückgängigmachen nach dem Senden bewirkt</translation>
    </message>
    <message>
        <source>undo it: a draft like any other, sent</source>
        <translation>rückgängig machen: ein Entwurf wie jeder andere, gesendet</translation>
    </message>
    <message>
        <source>fill in a new candidate</source>
        <translation>einen neuen Kandidaten ausfüllen</translation>
    </message>
    <message>
        <source>create it</source>
        <translation>ihn anlegen</translation>
    </message>
    <message>
        <source>not confirmed within 30 s: %1</source>
        <translation>nicht innerhalb von 30&#xa0;s bestätigt: %1</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>vivier::UndoPreview</name>
    <message>
        <source>Create a &amp;draft</source>
        <translation>&amp;Entwurf anlegen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>What undoing does, field by field</source>
        <translation>Was das Rückgängigmachen bewirkt, Feld für Feld</translation>
    </message>
    <message>
        <source>Turn these fields into a draft; nothing is sent</source>
        <translation>Aus diesen Feldern einen Entwurf machen; nichts wird gesendet</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Nichts ändern (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) become(s) a draft. Nothing is sent until you press Send.</source>
        <translation>
            <numerusform>%Ln Feld wird Entwurf. Nichts wird gesendet, bis Sie „Senden“ drücken.</numerusform>
            <numerusform>%Ln Felder werden Entwurf. Nichts wird gesendet, bis Sie „Senden“ drücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this can be undone from here.</source>
        <translation>Nichts davon lässt sich von hier rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) cannot be undone.</source>
        <translation>
            <numerusform>%Ln Feld lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Felder lassen sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Pa&amp;ssphrase</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Vivier is locked</source>
        <translation>Vivier ist gesperrt</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>This profile is encrypted</source>
        <translation>Dieses Profil ist verschlüsselt</translation>
    </message>
    <message>
        <source>The key to this profile is missing</source>
        <translation>Der Schlüssel zu diesem Profil fehlt</translation>
    </message>
    <message>
        <source>This profile could not be opened</source>
        <translation>Dieses Profil ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Type the passphrase to open your candidates and drafts.</source>
        <translation>Geben Sie die Passphrase ein, um Ihre Kandidaten und Entwürfe zu öffnen.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Wird gesperrt…</translation>
    </message>
    <message>
        <source>What you typed is being saved. Vivier still waits for answers to what is being sent.</source>
        <translation>Ihre Eingaben werden gespeichert. Auf das, was unterwegs ist, wird noch gewartet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox, and will be sent once Vivier is unlocked and you are back online.</source>
        <translation>
            <numerusform>%Ln Kandidat wartet im Postausgang und wird nach dem Entsperren gesendet, sobald Sie nicht mehr offline arbeiten.</numerusform>
            <numerusform>%Ln Kandidaten warten im Postausgang und werden nach dem Entsperren gesendet, sobald Sie nicht mehr offline arbeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox, and will be sent once Vivier is unlocked.</source>
        <translation>
            <numerusform>%Ln Kandidat wartet im Postausgang und wird nach dem Entsperren gesendet.</numerusform>
            <numerusform>%Ln Kandidaten warten im Postausgang und werden nach dem Entsperren gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your drafts are kept. Only what %1 could undo was forgotten with the key.</source>
        <translation>Ihre Entwürfe bleiben erhalten. Nur die Schritte für %1 wurden mit dem Schlüssel vergessen.</translation>
    </message>
    <message>
        <source>Everything is kept, encrypted. The key is in the keychain of this computer: if that is open, it gives the key without asking for a password.</source>
        <translation>Alles ist noch da, verschlüsselt. Der Schlüssel liegt im Schlüsselbund dieses Computers: Ist der offen, gibt er ihn heraus, ohne nach einem Passwort zu fragen.</translation>
    </message>
    <message>
        <source>This temporary profile is deleted when Vivier is closed. Until then it opens without a passphrase.</source>
        <translation>Dieses Profil wird gelöscht, wenn Vivier geschlossen wird. Bis dahin öffnet es sich ohne Passphrase.</translation>
    </message>
    <message>
        <source>Updating candidates: %L1 of %L2…</source>
        <translation>Kandidaten werden übernommen: %L1 von %L2…</translation>
    </message>
    <message>
        <source>An earlier version of Vivier stored them in another form. This happens only once. If it is interrupted, the next start continues from there.</source>
        <translation>Eine frühere Version von Vivier hat sie in einer anderen Form gespeichert. Das geschieht nur einmal. Wird es unterbrochen, macht der nächste Start dort weiter.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>Opening this profile…</source>
        <translation>Das Profil wird geöffnet…</translation>
    </message>
    <message>
        <source>Vivier wants to store the key to your candidates in the keychain of this computer. The keychain may ask for its password in its own window: type it there. Or do without it.</source>
        <translation>Der Schlüsselbund dieses Computers soll den Schlüssel zu Ihren Kandidaten aufbewahren. Vielleicht fragt er in einem eigenen Fenster nach seinem Passwort: Geben Sie es dort ein. Oder verzichten Sie auf ihn.</translation>
    </message>
    <message>
        <source>If the keychain of this computer asks for its password, type it there.</source>
        <translation>Wenn der Schlüsselbund dieses Computers nach seinem Passwort fragt, geben Sie es dort ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>&amp;Choose a passphrase instead</source>
        <translation>S&amp;tattdessen Passphrase wählen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Encrypt and &amp;start</source>
        <translation>&amp;Verschlüsseln und beginnen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>Vivier encrypts your candidates with it, and asks for it at every start. Without it nobody can read them, not even you.</source>
        <translation>Vivier verschlüsselt damit Ihre Kandidaten und fragt bei jedem Start danach. Ohne sie kann niemand sie lesen, auch Sie nicht.</translation>
    </message>
</context>
<context>
    <name>vivier::UnsureBar</name>
    <message>
        <source>It arrived</source>
        <translation>Ist angekommen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Not known whether it arrived: please check in %1.</source>
        <translation>Unbekannt, ob es angekommen ist: Bitte sehen Sie in %1 nach.</translation>
    </message>
    <message>
        <source>%1: it arrived</source>
        <translation>%1: ist angekommen</translation>
    </message>
    <message>
        <source>Remove it here: %1 has it</source>
        <translation>Hier vergessen: %1 hat es</translation>
    </message>
    <message>
        <source>%1: send again</source>
        <translation>%1: erneut senden</translation>
    </message>
    <message>
        <source>It did not arrive: it is sent again with the next send</source>
        <translation>Nicht angekommen: wird beim nächsten Senden gesendet</translation>
    </message>
</context>
<context>
    <name>vivier::ViewSwitch</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
</TS>
