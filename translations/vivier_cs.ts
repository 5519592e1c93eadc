<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>AccountCheck</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>The first names of a list, and how many more there are.</extracomment>
        <translation>
            <numerusform>%1 a %Ln další</numerusform>
            <numerusform>%1 a %Ln další</numerusform>
            <numerusform>%1 a %Ln dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before this was tested.</source>
        <translation>Zastaveno ještě před pokusem.</translation>
    </message>
    <message>
        <source>The API key lacks %1, or does not give access to this company. %2</source>
        <extracomment>%1 is a right such as read:jobs, %2 says what the ATS said.</extracomment>
        <translation>Klíči API chybí oprávnění %1, nebo není pro tuto firmu. %2</translation>
    </message>
    <message>
        <source>Choose the company, then test again.</source>
        <translation>Vyberte firmu a spusťte test znovu.</translation>
    </message>
    <message>
        <source>Not tested, because the step above failed.</source>
        <translation>Nezkoušelo se, protože předchozí krok selhal.</translation>
    </message>
    <message>
        <source>Not tested: only a real change would show this. It needs %1.</source>
        <extracomment>%1 is a right such as candidates_rw or write:candidates.</extracomment>
        <translation>Nezkoušelo se: ukázala by to až skutečná změna. Je potřeba %1.</translation>
    </message>
    <message>
        <source>%1 lists no company for this key.</source>
        <translation>Systém %1 k tomuto klíči neuvádí žádnou firmu.</translation>
    </message>
    <message>
        <source>The API key does not give access to the company “%1”. Choose another one.</source>
        <translation>Klíč API není pro firmu „%1“. Vyberte některou z jeho firem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln pozice</numerusform>
            <numerusform>%Ln pozice</numerusform>
            <numerusform>%Ln pozic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) in %1</source>
        <translation>
            <numerusform>%Ln pozice v %1</numerusform>
            <numerusform>%Ln pozice v %1</numerusform>
            <numerusform>%Ln pozic v %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Povoleno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidát</numerusform>
            <numerusform>%Ln kandidáti</numerusform>
            <numerusform>%Ln kandidátů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) in “%1”</source>
        <translation>
            <numerusform>%Ln kandidát u „%1“</numerusform>
            <numerusform>%Ln kandidáti u „%1“</numerusform>
            <numerusform>%Ln kandidátů u „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lists none. Enter their references in the account.</source>
        <translation>Systém %1 žádné neuvádí. Zadejte jejich identifikátory v účtu.</translation>
    </message>
    <message>
        <source>Not tested: this needs an organization.</source>
        <translation>Nezkoušelo se: je k tomu potřeba organizace.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Test byl zastaven.</translation>
    </message>
    <message numerus="yes">
        <source>The API key is accepted. It covers %Ln companies: choose one.</source>
        <translation>
            <numerusform>Klíč API je přijat. Platí pro %Ln firmu: vyberte ji.</numerusform>
            <numerusform>Klíč API je přijat. Platí pro %Ln firmy: vyberte jednu.</numerusform>
            <numerusform>Klíč API je přijat. Platí pro %Ln firem: vyberte jednu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested: this needs a job.</source>
        <translation>Nezkoušelo se: je k tomu potřeba pozice.</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Give the account a name.</source>
        <translation>Pojmenujte účet.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Tento název už má jiný účet. Zvolte jiný.</translation>
    </message>
    <message>
        <source>Enter the address of the API, or go back to the usual one.</source>
        <translation>Zadejte adresu API, nebo se vraťte k obvyklé.</translation>
    </message>
    <message>
        <source>This is not a web address. A web address begins with https:// and a server name.</source>
        <translation>Tohle není webová adresa. Ta začíná https:// a uvádí server.</translation>
    </message>
    <message>
        <source>An address with http:// is not protected: what you send could be read on the way. Use https://.</source>
        <translation>Adresa s http:// není chráněná: co se odešle, by mohl cestou někdo přečíst. Použijte https://.</translation>
    </message>
    <message>
        <source>Remove any user name, and everything from “?” or “#” onwards.</source>
        <translation>Vynechte uživatelské jméno a vše od znaku „?“ nebo „#“.</translation>
    </message>
    <message>
        <source>Enter the address shown in your browser when you use the dashboard.</source>
        <translation>Zadejte adresu, kterou ukazuje prohlížeč, když používáte dashboard.</translation>
    </message>
    <message>
        <source>Only an address that begins with https:// is protected.</source>
        <translation>Chráněná je jen adresa, která začíná https://.</translation>
    </message>
    <message>
        <source>An API key contains only plain letters, digits and symbols, without spaces. Copy it again.</source>
        <translation>Klíč API obsahuje jen písmena bez diakritiky, číslice a znaky, žádné mezery. Zkopírujte ho znovu.</translation>
    </message>
    <message>
        <source>A token contains only plain letters, digits and symbols, without spaces. Copy it again.</source>
        <translation>Token obsahuje jen písmena bez diakritiky, číslice a znaky, žádné mezery. Zkopírujte ho znovu.</translation>
    </message>
    <message>
        <source>%1&apos;s keys begin with %2. Is this the whole key?</source>
        <translation>Klíče systému %1 začínají na %2. Je tohle celý klíč?</translation>
    </message>
    <message>
        <source>%1&apos;s tokens begin with %2. Is this the whole token?</source>
        <translation>Tokeny systému %1 začínají na %2. Je tohle celý token?</translation>
    </message>
    <message>
        <source>This key covers several companies. Choose the one for this account.</source>
        <translation>Tento klíč platí pro více firem. Vyberte tu, pro kterou je tento účet.</translation>
    </message>
    <message>
        <source>A company ID is one word of letters, digits and hyphens. Copy it again.</source>
        <translation>ID firmy je jedno slovo z písmen, číslic a spojovníků. Zkopírujte ho znovu.</translation>
    </message>
    <message>
        <source>Vivier cannot tell whether this account has drafts.</source>
        <translation>Nelze zjistit, zda má tento účet koncepty.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are for its previous company.</source>
        <translation>
            <numerusform>%Ln koncept je pro původní firmu.</numerusform>
            <numerusform>%Ln koncepty jsou pro původní firmu.</numerusform>
            <numerusform>%Ln konceptů je pro původní firmu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are for %1.</source>
        <translation>
            <numerusform>%Ln koncept je pro firmu %1.</numerusform>
            <numerusform>%Ln koncepty jsou pro firmu %1.</numerusform>
            <numerusform>%Ln konceptů je pro firmu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a second account for the other company, or first send these drafts or put them back.</source>
        <translation>Pro druhou firmu přidejte další účet, nebo nejdřív tyto koncepty odešlete či vraťte do původního stavu.</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the ATS&apos;s name, %2 its own words.</extracomment>
        <translation>%1 odpovídá: „%2“</translation>
    </message>
    <message>
        <source>The API key lacks %1. %2</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as jobs_r or read:jobs; %2 says what cannot be done without it.</extracomment>
        <translation>Klíči API chybí oprávnění %1. %2</translation>
    </message>
    <message>
        <source>The token lacks %1. %2</source>
        <translation>Tokenu chybí oprávnění %1. %2</translation>
    </message>
    <message>
        <source>%1 has suspended this API key. Ask %1, or use another one.</source>
        <translation>Systém %1 tento klíč API pozastavil. Obraťte se na %1, nebo použijte jiný klíč.</translation>
    </message>
    <message>
        <source>%1 does not accept the API key. It may be incomplete, revoked or expired: copy it again or create a new one.</source>
        <translation>Systém %1 klíč API nepřijímá. Možná je neúplný, zrušený nebo mu vypršela platnost: zkopírujte ho znovu, nebo vytvořte nový.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. The API key was not sent there. Check the account&apos;s address.</source>
        <translation>Systém %1 odkazuje na jinou adresu. Klíč API se tam neodeslal. Zkontrolujte adresu účtu.</translation>
    </message>
    <message>
        <source>The API key is not allowed to do this in %1.</source>
        <translation>Klíč API tohle v systému %1 nesmí.</translation>
    </message>
    <message>
        <source>This does not exist in %1, or the API key does not give access to it.</source>
        <translation>V systému %1 tohle není, nebo to klíč API nesmí vidět.</translation>
    </message>
    <message>
        <source>The API key is accepted.</source>
        <translation>Klíč API je přijat.</translation>
    </message>
    <message>
        <source>The API key is accepted, but is not allowed to do everything.</source>
        <translation>Klíč API je přijat, ale nesmí všechno.</translation>
    </message>
    <message>
        <source>The API key is accepted for %1.</source>
        <extracomment>%1 is a company.</extracomment>
        <translation>Klíč API je přijat pro %1.</translation>
    </message>
    <message>
        <source>The API key is accepted for %1, but is not allowed to do everything.</source>
        <translation>Klíč API je přijat pro %1, ale nesmí všechno.</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation>Token je přijat.</translation>
    </message>
    <message>
        <source>The token is accepted, but is not allowed to do everything.</source>
        <translation>Token je přijat, ale nesmí všechno.</translation>
    </message>
    <message>
        <source>You are %1. The token is accepted.</source>
        <translation>Jste %1. Token je přijat.</translation>
    </message>
    <message>
        <source>You are %1. The token is not allowed to do everything.</source>
        <translation>Jste %1. Token nesmí všechno.</translation>
    </message>
</context>
<context>
    <name>ActionStates</name>
    <message>
        <source>%1 has no tags.</source>
        <translation>Systém %1 nemá štítky.</translation>
    </message>
    <message>
        <source>%1 has no archive.</source>
        <translation>Systém %1 nemá archiv.</translation>
    </message>
    <message>
        <source>%1 does not say where a candidate&apos;s page is.</source>
        <translation>Systém %1 neuvádí, kde je stránka kandidáta.</translation>
    </message>
    <message>
        <source>Nothing to send: no candidate is open.</source>
        <translation>Není co odeslat: není otevřený žádný kandidát.</translation>
    </message>
    <message>
        <source>Nothing to send: there are no changes here.</source>
        <translation>Není co odeslat: nic se tu nezměnilo.</translation>
    </message>
    <message>
        <source>It is being sent right now; what was changed since stays a draft.</source>
        <translation>Právě se odesílá; co se změnilo potom, zůstává konceptem.</translation>
    </message>
    <message>
        <source>Nothing to take back: this candidate is not in the outbox.</source>
        <translation>Není co vzít zpět: tento kandidát není ve frontě k odeslání.</translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation>Právě se odesílá.</translation>
    </message>
    <message>
        <source>No candidate is open.</source>
        <translation>Není otevřený žádný kandidát.</translation>
    </message>
    <message>
        <source>This candidate has not been created yet.</source>
        <translation>Tento kandidát ještě není vytvořen.</translation>
    </message>
    <message>
        <source>None of the selected candidates has been created yet.</source>
        <translation>Nikdo z vybraných ještě není vytvořen.</translation>
    </message>
    <message>
        <source>No candidates are selected: select several in the list first.</source>
        <translation>Nikdo není vybrán: nejdřív vyberte několik kandidátů v seznamu.</translation>
    </message>
    <message>
        <source>On this page, these keys apply to your decisions here.</source>
        <translation>Na této stránce klávesy slouží k tomu, o čem tu rozhodujete.</translation>
    </message>
    <message>
        <source>Nothing to undo here. To undo a change to another candidate, open that candidate.</source>
        <translation>Tady není co vrátit zpět. Změny u jiného kandidáta se vracejí u něj.</translation>
    </message>
    <message>
        <source>Nothing to redo here.</source>
        <translation>Tady není co provést znovu.</translation>
    </message>
    <message>
        <source>Nothing is loaded while you work offline.</source>
        <translation>Když pracujete offline, nic se nenačítá.</translation>
    </message>
    <message>
        <source>The candidate is not on screen: go back first (Esc).</source>
        <translation>Kandidát není vidět: nejdřív se vraťte (Esc).</translation>
    </message>
    <message>
        <source>Select a card on the board first.</source>
        <translation>Nejdřív přejděte na kartu na nástěnce.</translation>
    </message>
    <message>
        <source>Nothing to send: there are no drafts.</source>
        <translation>Není co odeslat: nejsou žádné koncepty.</translation>
    </message>
    <message>
        <source>Nothing to take back: none of the selected rows can be.</source>
        <translation>Není co vzít zpět: nic z vybraného vzít zpět nelze.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Seznam je prázdný.</translation>
    </message>
    <message>
        <source>Nothing to export: the list is empty, and no candidates are selected.</source>
        <translation>Není koho exportovat: seznam je prázdný a nikdo není vybrán.</translation>
    </message>
    <message>
        <source>Nothing to send: none of the selected candidates has a draft.</source>
        <translation>Není co odeslat: nikdo z vybraných nemá koncept.</translation>
    </message>
    <message>
        <source>Nothing to discard: this candidate has no draft.</source>
        <translation>Není co zahodit: tento kandidát nemá koncept.</translation>
    </message>
    <message>
        <source>No email address is known.</source>
        <translation>Není znám žádný e-mail.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Není znám žádný telefon.</translation>
    </message>
    <message>
        <source>No candidate is open or selected.</source>
        <translation>Nikdo není otevřený ani vybraný.</translation>
    </message>
    <message>
        <source>No candidates are selected.</source>
        <translation>Nikdo není vybrán.</translation>
    </message>
    <message>
        <source>No candidate was open before this one.</source>
        <translation>Předtím nebyl otevřený žádný kandidát.</translation>
    </message>
    <message>
        <source>No candidate was open after this one.</source>
        <translation>Potom už nebyl otevřený žádný kandidát.</translation>
    </message>
    <message>
        <source>%1 has no resume to read.</source>
        <translation>%1 nemá životopis ke čtení.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New candidate</source>
        <translation>&amp;Nový kandidát</translation>
    </message>
    <message>
        <source>&amp;Refresh all candidates</source>
        <translation>Načíst &amp;všechny kandidáty</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Pracovat &amp;offline</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importovat seznam…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportovat…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>Úč&amp;ty…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Na&amp;stavení…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Za&amp;mknout</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ukončit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Provést znovu</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Vyj&amp;mout</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>V&amp;ložit</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Vybrat vš&amp;e</translation>
    </message>
    <message>
        <source>Next misspellin&amp;g</source>
        <translation>Další prav&amp;opisná chyba</translation>
    </message>
    <message>
        <source>Select all matc&amp;hes</source>
        <translation>Vybrat všechny nale&amp;zené</translation>
    </message>
    <message>
        <source>Clear the s&amp;election</source>
        <translation>Zrušit vý&amp;běr</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Hledat</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrovat…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter…</source>
        <translation>&amp;Uložit tento filtr…</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Příkaz&amp;y…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Odeslat</translation>
    </message>
    <message>
        <source>Send and go to the ne&amp;xt</source>
        <translation>Odeslat a pře&amp;jít na dalšího</translation>
    </message>
    <message>
        <source>Send a&amp;ll drafts</source>
        <translation>Odeslat všechn&amp;y koncepty</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Vzít &amp;zpět</translation>
    </message>
    <message>
        <source>&amp;Discard draft…</source>
        <translation>Zahodit ko&amp;ncept…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivovat</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Vrátit z &amp;archivu</translation>
    </message>
    <message>
        <source>Archi&amp;ve and go to the next</source>
        <translation>A&amp;rchivovat a přejít na dalšího</translation>
    </message>
    <message>
        <source>Unarchi&amp;ve and go to the next</source>
        <translation>V&amp;rátit z archivu a přejít na dalšího</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Otevřít v proh&amp;lížeči</translation>
    </message>
    <message>
        <source>Copy &amp;email</source>
        <translation>Kopírovat &amp;e-mail</translation>
    </message>
    <message>
        <source>Copy &amp;phone</source>
        <translation>Kopírovat &amp;telefon</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Kopírovat jako text</translation>
    </message>
    <message>
        <source>Copy as vCa&amp;rd</source>
        <translation>Kopírovat jako vCar&amp;d</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Kop&amp;írovat odkaz</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Akt&amp;ualizovat</translation>
    </message>
    <message>
        <source>&amp;Stage…</source>
        <translation>&amp;Fáze…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Ští&amp;tky…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archivovat…</translation>
    </message>
    <message>
        <source>Another &amp;field…</source>
        <translation>Jiné &amp;pole…</translation>
    </message>
    <message>
        <source>Send their &amp;drafts</source>
        <translation>Odeslat jejich &amp;koncepty</translation>
    </message>
    <message>
        <source>Boa&amp;rd</source>
        <translation>&amp;Nástěnka</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Seznam</translation>
    </message>
    <message>
        <source>&amp;Next candidate</source>
        <translation>&amp;Další kandidát</translation>
    </message>
    <message>
        <source>&amp;Previous candidate</source>
        <translation>&amp;Předchozí kandidát</translation>
    </message>
    <message>
        <source>&amp;Back to the last candidate</source>
        <translation>Zpět k poslední&amp;mu kandidátovi</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Znovu vpřed</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Další p&amp;anel</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Předchozí pane&amp;l</translation>
    </message>
    <message>
        <source>&amp;What will be sent</source>
        <translation>&amp;Co se odešle</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>Akti&amp;vita</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Fronta k odeslání</translation>
    </message>
    <message>
        <source>&amp;Compare conflicts</source>
        <translation>Po&amp;rovnat konflikty</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historie</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Štít&amp;ky</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Klávesové &amp;zkratky</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Uživatelská &amp;příručka</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Na&amp;hlásit problém…</translation>
    </message>
    <message>
        <source>&amp;About Vivier</source>
        <translation>O &amp;aplikaci Vivier</translation>
    </message>
    <message>
        <source>Move to stage 1 … 9</source>
        <translation>Přesunout do první … deváté fáze</translation>
    </message>
    <message>
        <source>Go to account 1 … 9</source>
        <translation>Přejít na první … devátý účet</translation>
    </message>
    <message>
        <source>Board: to the previous stage</source>
        <translation>Nástěnka: do předchozí fáze</translation>
    </message>
    <message>
        <source>Board: to the next stage</source>
        <translation>Nástěnka: do další fáze</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Další, předchozí pole</translation>
    </message>
    <message>
        <source>Press the button, open the row</source>
        <translation>Stisknout tlačítko, otevřít řádek</translation>
    </message>
    <message>
        <source>Select or deselect the row</source>
        <translation>Vybrat řádek, nebo ho vynechat</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Vybrat další řádky</translation>
    </message>
    <message>
        <source>Edit the chosen cell</source>
        <translation>Upravit zvolenou buňku</translation>
    </message>
    <message>
        <source>Put the field back</source>
        <translation>Vrátit pole</translation>
    </message>
    <message>
        <source>Menu of the focused item</source>
        <translation>Nabídka aktivního prvku</translation>
    </message>
    <message>
        <source>Clear the selection, close, back</source>
        <translation>Zrušit výběr, zavřít, zpět</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Všude</translation>
    </message>
    <message>
        <source>Paste &amp;into the form…</source>
        <translation>Vložit &amp;do formuláře…</translation>
    </message>
    <message>
        <source>Pas&amp;te to create…</source>
        <translation>Vytvořit ze &amp;schránky…</translation>
    </message>
    <message>
        <source>Sa&amp;me person…</source>
        <translation>Stejná oso&amp;ba…</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Živo&amp;topis</translation>
    </message>
    <message>
        <source>Resume: next or previous match</source>
        <translation>Životopis: další, předchozí výskyt</translation>
    </message>
    <message>
        <source>Resume: larger, smaller, fit the width</source>
        <translation>Životopis: větší, menší, na šířku</translation>
    </message>
    <message>
        <source>Resume: select text</source>
        <translation>Životopis: vybrat text</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the ATS&apos;s name, %2 its own words.</extracomment>
        <translation>%1 odpovídá: „%2“</translation>
    </message>
    <message>
        <source>%1 cannot be reached: a proxy asks for a name and a password. Enter them in the proxy settings of this computer.</source>
        <translation>Systém %1 není dostupný: proxy server po cestě chce jméno a heslo. Zadejte je v nastavení proxy tohoto počítače.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: this network wants you to sign in first. Use a browser for that.</source>
        <translation>Systém %1 není dostupný: tato síť chce, abyste se nejdřív přihlásili. Udělejte to v prohlížeči.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the account&apos;s address.</source>
        <translation>Systém %1 není dostupný. Zkontrolujte síť a adresu účtu.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the proxy %2 did not accept the name and the password.</source>
        <extracomment>%1 is the ATS&apos;s name, %2 a proxy: a host and a port.</extracomment>
        <translation>Systém %1 není dostupný: proxy server %2 nepřijal jméno a heslo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the proxy %2 asks for a name and a password.</source>
        <translation>Systém %1 není dostupný: proxy server %2 chce jméno a heslo.</translation>
    </message>
    <message>
        <source>%1 refused this because it is not paid for. Ask the person who manages the account.</source>
        <translation>Systém %1 to odmítl, protože to není zaplacené. Zeptejte se toho, kdo účet spravuje.</translation>
    </message>
    <message>
        <source>%1 refused this because it is too large. Shorten the longest text, or link to a smaller file.</source>
        <translation>Systém %1 to odmítl, protože je to příliš velké. Zkraťte nejdelší text, nebo dejte odkaz na menší soubor.</translation>
    </message>
    <message>
        <source>%1 refused this for legal reasons.</source>
        <translation>Systém %1 to odmítl z právních důvodů.</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>Systém %1 to odmítl.</translation>
    </message>
    <message>
        <source>%1 did not answer. It is not known yet whether the change was accepted.</source>
        <translation>Systém %1 neodpověděl. Zda změnu přijal, se zatím neví.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again in a moment.</source>
        <translation>Systém %1 neodpověděl. Zkuste to za chvíli znovu.</translation>
    </message>
    <message>
        <source>The server did not prove that it is %1, so nothing was sent. Check the account&apos;s address and this computer&apos;s date.</source>
        <translation>Server neprokázal, že je to %1, proto se nic neodeslalo. Zkontrolujte adresu účtu a datum v počítači.</translation>
    </message>
    <message>
        <source>%1 could not be reached over a secure connection, so nothing was sent. It may need a client certificate: choose one in the account. If the account has one, check its address.</source>
        <translation>Systém %1 nepřijal žádné zabezpečené spojení, proto se nic neodeslalo. Možná chce klientský certifikát: vyberte ho v účtu. Pokud ho účet už má, zkontrolujte adresu.</translation>
    </message>
    <message>
        <source>The address of %1 is not protected, so nothing was sent. Use one that begins with https://.</source>
        <translation>Adresa systému %1 není chráněná, proto se nic neodeslalo. Použijte adresu, která začíná https://.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. The token was not sent there. Check the account&apos;s address.</source>
        <translation>Systém %1 odkazuje na jinou adresu. Token se tam neodeslal. Zkontrolujte adresu účtu.</translation>
    </message>
    <message>
        <source>Stopped before it finished.</source>
        <translation>Zastaveno před dokončením.</translation>
    </message>
    <message>
        <source>The answer from %1 is far too large, so it was ignored. Check the account&apos;s address.</source>
        <translation>Odpověď systému %1 je neobvykle velká, proto byla zahozena. Zkontrolujte adresu účtu.</translation>
    </message>
    <message>
        <source>The answer from %1 is incomplete or unreadable. It is not known yet whether the change was accepted.</source>
        <translation>Odpověď systému %1 je neúplná nebo nečitelná. Zda změnu přijal, se zatím neví.</translation>
    </message>
    <message>
        <source>The answer from %1 is incomplete or unreadable. Try again, and check the account&apos;s address.</source>
        <translation>Odpověď systému %1 je neúplná nebo nečitelná. Zkuste to znovu a zkontrolujte adresu účtu.</translation>
    </message>
    <message>
        <source>%1 does not accept the token or API key. Enter a new one in the account.</source>
        <translation>Systém %1 token nebo klíč API nepřijímá. Zadejte v účtu nový.</translation>
    </message>
    <message>
        <source>The token is not allowed to do this in %1. Ask for one that is, or leave this change out.</source>
        <translation>Token tohle v systému %1 nesmí. Vyžádejte si takový, který smí, nebo to vynechte.</translation>
    </message>
    <message>
        <source>This does not exist in %1, or the token does not give access to it.</source>
        <translation>V systému %1 tohle není, nebo to token nesmí vidět.</translation>
    </message>
    <message>
        <source>%1 is asking for a pause of %2.</source>
        <translation>Systém %1 žádá o pauzu %2.</translation>
    </message>
    <message>
        <source>%1 is asking for a pause. Try again in a minute.</source>
        <translation>Systém %1 žádá o pauzu. Zkuste to za minutu znovu.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance for at least %2.</source>
        <translation>Systém %1 má odstávku kvůli údržbě, nejméně na %2.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance. Try again later.</source>
        <translation>Systém %1 má odstávku kvůli údržbě. Zkuste to později.</translation>
    </message>
    <message>
        <source>%1 has a problem on its side. It is not known yet whether the change was accepted.</source>
        <translation>V systému %1 došlo k chybě. Zda změnu přijal, se zatím neví.</translation>
    </message>
    <message>
        <source>%1 has a problem on its side. Try again later.</source>
        <translation>V systému %1 došlo k chybě. Zkuste to později.</translation>
    </message>
    <message>
        <source>This cannot be sent to %1.</source>
        <translation>Tohle nelze do systému %1 odeslat.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Vivier does not understand (%2). Please report this.</source>
        <translation>Systém %1 odpověděl způsobem, který Vivier nezná (%2). Nahlaste to, prosím.</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 accepted the change.</source>
        <translation>Zda systém %1 změnu přijal, se zatím neví.</translation>
    </message>
</context>
<context>
    <name>AtsProfile</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>The company&apos;s name cannot be shown.</source>
        <translation>Název firmy nelze zobrazit.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pozice</translation>
    </message>
    <message>
        <source>Jobs cannot be listed.</source>
        <translation>Pozice nelze zobrazit.</translation>
    </message>
    <message>
        <source>Reading candidates</source>
        <translation>Čtení kandidátů</translation>
    </message>
    <message>
        <source>Candidates cannot be read.</source>
        <translation>Kandidáty nelze číst.</translation>
    </message>
    <message>
        <source>Changing candidates</source>
        <translation>Změny kandidátů</translation>
    </message>
    <message>
        <source>Inst&amp;aView</source>
        <translation>Inst&amp;aView</translation>
    </message>
    <message>
        <source>API key from its dashboard</source>
        <translation>Klíč API z dashboardu</translation>
    </message>
    <message>
        <source>Enter the API key of your InstaView dashboard.</source>
        <translation>Zadejte klíč API z dashboardu InstaView.</translation>
    </message>
    <message>
        <source>From Settings → API Keys in the InstaView dashboard; it is shown only once.</source>
        <translation>V dashboardu InstaView: Settings → API Keys; zobrazí se tam jen jednou.</translation>
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
        <translation>status=APPLIED a gender=female|male: některá z dokumentovaných hodnot; --clear gender nechá volbu na systému.
jobIds=POZICE,POZICE nahradí všechny pozice (identifikátory nebo přesné názvy); --clear jobIds je všechny
  odebere a odešle se jen s --yes. gdprExpiryDate=2031-01-31. phoneNumber=: národní číslo se čte podle země
  telefonů účtu. cv=TEXT, nebo cv=@SOUBOR: text souboru PDF, DOCX, ODT, DOC nebo textového, přečtený zde.
metadata={…} nahradí celý objekt. metadata.KLÍČ=HODNOTA a --clear metadata.KLÍČ změní jeden klíč a
  metadata.A.B klíč uvnitř objektu: HODNOTA, která je JSON (1.10, true, null, &quot;007&quot;, [1,2], {&quot;a&quot;:1}), se
  převezme, jak je zapsaná, jiná je text. Klíč, který obsahuje tečku, lze zapsat jen v celém objektu.
</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Kdo jste</translation>
    </message>
    <message>
        <source>Your name cannot be shown.</source>
        <translation>Vaše jméno nelze zobrazit.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>Enter the references of your organizations in the account.</source>
        <translation>Zadejte v účtu identifikátory svých organizací.</translation>
    </message>
    <message>
        <source>Jobs and stages</source>
        <translation>Pozice a fáze</translation>
    </message>
    <message>
        <source>Jobs and their stages cannot be listed.</source>
        <translation>Pozice a jejich fáze nelze zobrazit.</translation>
    </message>
    <message>
        <source>Moves between stages</source>
        <translation>Přesuny mezi fázemi</translation>
    </message>
    <message>
        <source>Time in a stage is counted from when Vivier first saw it.</source>
        <translation>Doba ve fázi se uvádí tak, jak je vidět odtud.</translation>
    </message>
    <message>
        <source>&amp;Welcome Kit</source>
        <translation>&amp;Welcome Kit</translation>
    </message>
    <message>
        <source>Token from the vendor</source>
        <translation>Token od dodavatele</translation>
    </message>
    <message>
        <source>Enter the token that Welcome Kit&apos;s support gave you.</source>
        <translation>Zadejte token, který jste dostali od dodavatele Welcome Kit.</translation>
    </message>
    <message>
        <source>O&amp;lder Welcome Kit API</source>
        <translation>&amp;Starší API Welcome Kit</translation>
    </message>
    <message>
        <source>Also sends salutation and origin when a candidate is created, as the API of 2016 accepted them.</source>
        <translation>Při vytvoření kandidáta odesílá i oslovení a zdroj, jak je přijímalo API z roku 2016.</translation>
    </message>
    <message>
        <source>tag_list=a,b replaces all tags. archived=true|false. job_stage_id=ID or the stage&apos;s name.
</source>
        <translation>tag_list=a,b nahradí všechny štítky. archived=true|false. job_stage_id=ID nebo název fáze.
</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>The stages of this job are not known yet. Load the jobs first.</source>
        <translation>Fáze této pozice zatím nejsou známé. Nejdřív načtěte pozice.</translation>
    </message>
    <message>
        <source>The job “%1” has no stage “%2”.</source>
        <translation>Pozice „%1“ nemá fázi „%2“.</translation>
    </message>
    <message>
        <source>The job “%1” has several stages “%2”.</source>
        <translation>Pozice „%1“ má několik fází „%2“.</translation>
    </message>
    <message>
        <source>The value in %1 cannot be read: nothing in it can be changed.</source>
        <translation>Co tu má systém %1, nelze přečíst: nic z toho nejde změnit.</translation>
    </message>
    <message>
        <source>“%1” cannot be added: what is above it is a value, not an object.</source>
        <translation>Pro „%1“ tu není místo: nad tím je hodnota, ne objekt.</translation>
    </message>
    <message>
        <source>The current value is not known: refresh the candidate first.</source>
        <translation>Neví se, co tam je: nejdřív kandidáta znovu načtěte.</translation>
    </message>
    <message>
        <source>It cannot be emptied, only given another value.</source>
        <translation>Pole nelze vyprázdnit, jen mu dát jinou hodnotu.</translation>
    </message>
    <message>
        <source>It was already sent and may have arrived. Check in the ATS first, then decide.</source>
        <translation>Jednou se to odeslalo a možná to došlo. Nejdřív se tam podívejte, pak rozhodněte.</translation>
    </message>
    <message>
        <source>It cannot be changed this way.</source>
        <translation>Takhle to změnit nelze.</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>(empty)</source>
        <translation>(prázdné)</translation>
    </message>
    <message>
        <source>already has it</source>
        <translation>už má</translation>
    </message>
    <message>
        <source>does not have it</source>
        <translation>nemá</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>není co měnit</translation>
    </message>
    <message>
        <source>already empty</source>
        <extracomment>%1 is a value: Interview already</extracomment>
        <translation>už je prázdné</translation>
    </message>
    <message>
        <source>already %1</source>
        <translation>už je %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <extracomment>%1 is a stage: stays Interview</extracomment>
        <translation>zůstává %1</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>zůstává beze změny</translation>
    </message>
    <message>
        <source>Somebody else changed it too (%1). Compare first.</source>
        <extracomment>%1 is a field: Stage</extracomment>
        <translation>Změnil to i někdo jiný (%1). Nejdřív porovnejte.</translation>
    </message>
    <message>
        <source>It cannot be changed this way.</source>
        <translation>Takhle to změnit nelze.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Není co měnit</translation>
    </message>
    <message>
        <source>after what is in the outbox</source>
        <translation>až po tom, co je ve frontě</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) stay a draft</source>
        <translation>
            <numerusform>%Ln další změna zůstává konceptem</numerusform>
            <numerusform>%Ln další změny zůstávají konceptem</numerusform>
            <numerusform>%Ln dalších změn zůstává konceptem</numerusform>
        </translation>
    </message>
    <message>
        <source>already has an unsent change</source>
        <translation>už má neodeslanou změnu</translation>
    </message>
    <message>
        <source>%1: emptied</source>
        <extracomment>%1 is a field: Expiry date: emptied</extracomment>
        <translation>%1: vyprázdněno</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <extracomment>%1 is a key of metadata</extracomment>
        <translation>%1: odebráno</translation>
    </message>
</context>
<context>
    <name>CandidateFilesText</name>
    <message>
        <source>This file is not on this computer yet, and nothing is read while you work offline. Connect, and open it once.</source>
        <translation>Tento soubor v tomto počítači zatím není, a když pracujete offline, nic se nečte. Připojte se a jednou ho otevřete.</translation>
    </message>
    <message>
        <source>This link leads to no public address, so Vivier did not open it.</source>
        <translation>Tento odkaz nevede na veřejnou adresu, proto ho Vivier neotevřel.</translation>
    </message>
    <message>
        <source>No answer came from where this file is. Check the connection, and try again.</source>
        <translation>Místo, kde soubor je, neodpovědělo. Zkontrolujte připojení a zkuste to znovu.</translation>
    </message>
    <message>
        <source>This file is no longer where the link leads (status %1).</source>
        <translation>Tento soubor už není tam, kam odkaz vede (stav %1).</translation>
    </message>
    <message>
        <source>The file was refused (status %1). The link may have run out: read the candidate again for a new one.</source>
        <translation>Soubor nebyl vydán (stav %1). Odkazu možná vypršela platnost: načtěte kandidáta znovu, dostanete nový.</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file. Open it in the browser.</source>
        <translation>Tento odkaz vede na webovou stránku, ne na soubor. Otevřete ho v prohlížeči.</translation>
    </message>
    <message>
        <source>This file is over %1, so it is not read here. Open it in the browser.</source>
        <translation>Tento soubor má víc než %1, proto se tu nečte. Otevřete ho v prohlížeči.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Čtení bylo zastaveno.</translation>
    </message>
    <message>
        <source>There are no files to fetch.</source>
        <translation>Není co stáhnout.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln file(s) are on this computer already.</source>
        <translation>
            <numerusform>%Ln soubor už je v tomto počítači.</numerusform>
            <numerusform>Všechny %Ln soubory už jsou v tomto počítači.</numerusform>
            <numerusform>Všech %Ln souborů už je v tomto počítači.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to fetch</source>
        <translation>
            <numerusform>%Ln soubor ke stažení</numerusform>
            <numerusform>%Ln soubory ke stažení</numerusform>
            <numerusform>%Ln souborů ke stažení</numerusform>
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
            <numerusform>%1, %Ln neznámé velikosti</numerusform>
            <numerusform>%1, %Ln neznámé velikosti</numerusform>
            <numerusform>%1, %Ln neznámé velikosti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln already on this computer</source>
        <comment>what is to be fetched</comment>
        <translation>
            <numerusform>%1; %Ln už je v tomto počítači</numerusform>
            <numerusform>%1; %Ln už jsou v tomto počítači</numerusform>
            <numerusform>%1; %Ln už je v tomto počítači</numerusform>
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
        <translation>--rate určuje, kolik požadavků za sekundu ATS nejvýše dostane: %1 až %2, nebo 0 bez omezení.</translation>
    </message>
    <message>
        <source>--at-once is the maximum number of requests sent to the ATS at the same time: 1 to %1.</source>
        <translation>--at-once určuje, kolik požadavků ATS dostane současně: 1 až %1.</translation>
    </message>
    <message>
        <source>--ats must be one of these: %1.</source>
        <translation>--ats je jedna z hodnot: %1.</translation>
    </message>
    <message>
        <source>--phone-region is a two-letter country code such as FR; “%1” is not one.</source>
        <translation>--phone-region je dvoupísmenný kód země, např. CZ; „%1“ jím není.</translation>
    </message>
    <message>
        <source>Give the token in a file: --token-file FILE, or - for standard input.</source>
        <translation>Zadejte token v souboru: --token-file SOUBOR, nebo - pro standardní vstup.</translation>
    </message>
    <message>
        <source>There is no token in %1: a token is one word of plain characters.</source>
        <translation>V %1 není žádný token: je to jedno slovo z jednoduchých znaků.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nic se neuložilo.</translation>
    </message>
    <message>
        <source>There is no keychain here. Set VIVIER_PASSPHRASE, now and for every later run: the token is then encrypted with it in the profile.</source>
        <translation>Není tu žádná klíčenka. Nastavte VIVIER_PASSPHRASE, teď i při každém dalším spuštění, a token se s ní v profilu zašifruje.</translation>
    </message>
    <message>
        <source>This key covers several companies. Say which: --company ID</source>
        <translation>Tento klíč platí pro více firem. Uveďte kterou: --company ID</translation>
    </message>
    <message>
        <source>This key does not give access to a company “%1”. Say which: --company ID</source>
        <translation>Tento klíč neplatí pro firmu „%1“. Uveďte kterou: --company ID</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Účet „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>Account %1 is saved.</source>
        <translation>Účet %1 je uložen.</translation>
    </message>
    <message>
        <source>Say what to change: --url URL, --token-file FILE, or a file of the secure connection.</source>
        <translation>Uveďte, co se má změnit: --url URL, --token-file FILE, nebo soubor zabezpečeného spojení.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>ATS</source>
        <translation>ATS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone region</source>
        <translation>Země telefonů</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are not sent yet and would be lost. Add --yes to remove it anyway.</source>
        <translation>
            <numerusform>%Ln koncept tohoto účtu ještě není odeslaný a ztratil by se. Chcete-li účet přesto odebrat, přidejte --yes.</numerusform>
            <numerusform>%Ln koncepty tohoto účtu ještě nejsou odeslané a ztratily by se. Chcete-li účet přesto odebrat, přidejte --yes.</numerusform>
            <numerusform>%Ln konceptů tohoto účtu ještě není odesláno a ztratily by se. Chcete-li účet přesto odebrat, přidejte --yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 is removed.</source>
        <translation>Účet %1 je odebrán.</translation>
    </message>
    <message>
        <source>Say what to do. vivier-cli --help lists the verbs.</source>
        <translation>Uveďte, co se má udělat. Příkazy vypíše vivier-cli --help.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. vivier-cli --help lists the verbs.</source>
        <translation>Příkaz „%1“ neexistuje. Příkazy vypíše vivier-cli --help.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Použití: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 nelze přečíst: %2</translation>
    </message>
    <message>
        <source>There is no reference in %1: it needs one on each line.</source>
        <translation>V %1 není žádný identifikátor: má být jeden na každém řádku.</translation>
    </message>
    <message>
        <source>This query finds all candidates. If that is what you want, add --yes.</source>
        <translation>Tento dotaz najde všechny. Je-li to záměr, přidejte --yes.</translation>
    </message>
    <message>
        <source>No candidates were found. Nothing was changed.</source>
        <translation>Nikdo se nenašel. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Give --query (or --where, --filter) or --from-file, not both.</source>
        <translation>Zadejte --query (nebo --where, --filter), nebo --from-file, ne obojí.</translation>
    </message>
    <message>
        <source>Say which candidates: references, --query or --from-file.</source>
        <translation>Uveďte koho: identifikátory, --query nebo --from-file.</translation>
    </message>
    <message>
        <source>%1 cannot be changed for several candidates at once. Fields that can: %2</source>
        <translation>%1 se u více kandidátů najednou nemění. Pole pro více kandidátů: %2</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Není co měnit.</translation>
    </message>
    <message>
        <source>Replaces an unsent change.</source>
        <translation>Nahrazuje neodeslanou změnu.</translation>
    </message>
    <message>
        <source>It was changed in the ATS too: you will be asked when sending.</source>
        <translation>Změnilo se to i tam: při odeslání se objeví dotaz.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Identifikátor</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změna</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed in the drafts of %1.</source>
        <translation>
            <numerusform>V konceptech se změnilo %Ln pole (%1).</numerusform>
            <numerusform>V konceptech se změnila %Ln pole (%1).</numerusform>
            <numerusform>V konceptech se změnilo %Ln polí (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidát</numerusform>
            <numerusform>%Ln kandidáti</numerusform>
            <numerusform>%Ln kandidátů</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was saved.</source>
        <translation>Jen zkouška: nic se neuložilo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) cannot be changed this way; the table says why.</source>
        <translation>
            <numerusform>%Ln pole takto změnit nelze; proč, říká tabulka.</numerusform>
            <numerusform>%Ln pole takto změnit nelze; proč, říká tabulka.</numerusform>
            <numerusform>%Ln polí takto změnit nelze; proč, říká tabulka.</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fáze</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pozice</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln pokus</numerusform>
            <numerusform>%Ln pokusy</numerusform>
            <numerusform>%Ln pokusů</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>další %1</translation>
    </message>
    <message>
        <source>%1 must be mine or theirs, not “%2”.</source>
        <translation>%1 je mine nebo theirs, ne „%2“.</translation>
    </message>
    <message>
        <source>%1 is not in conflict. See: vivier-cli conflicts</source>
        <translation>%1 není v konfliktu. Viz: vivier-cli conflicts</translation>
    </message>
    <message>
        <source>(may have arrived)</source>
        <translation>(možná tam je)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Původně</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Jejich</translation>
    </message>
    <message>
        <source>There is no draft of %1.</source>
        <translation>Koncept pro %1 neexistuje.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The value of %1 is not known or cannot be read, so nothing is added to it or removed.</source>
        <translation>Co obsahuje %1, se neví nebo to nelze přečíst: nic se nepřidává ani neodebírá.</translation>
    </message>
    <message>
        <source>%1: nothing to send.</source>
        <translation>%1: není co odeslat.</translation>
    </message>
    <message>
        <source>%1: %2 in the draft.</source>
        <translation>%1: %2 v konceptu.</translation>
    </message>
    <message>
        <source>Stage: %1 (%2), the first of the job.</source>
        <translation>Fáze: %1 (%2), první u této pozice.</translation>
    </message>
    <message>
        <source>Say what to change: name=value or --clear name.</source>
        <translation>Uveďte, co změnit: název=hodnota nebo --clear název.</translation>
    </message>
    <message>
        <source>Say for which job: job_reference=JOB</source>
        <translation>Uveďte, pro kterou pozici: job_reference=POZICE</translation>
    </message>
    <message>
        <source>To create a candidate, %1 also needs: %2. Nothing was saved.</source>
        <translation>K vytvoření kandidáta systém %1 potřebuje ještě: %2. Nic se neuložilo.</translation>
    </message>
    <message>
        <source>The draft of %1 is discarded: none of it will be sent any more.</source>
        <translation>Koncept pro %1 je zahozen: nic dalšího z něj se neodešle.</translation>
    </message>
    <message>
        <source>No filters are saved here.</source>
        <translation>Žádný tu není uložen.</translation>
    </message>
    <message>
        <source>These are saved here: %1.</source>
        <translation>Uložené jsou tyto: %1.</translation>
    </message>
    <message>
        <source>There is no filter “%1”.</source>
        <translation>Filtr „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>“%1” is not a condition. list --help shows how they are written.</source>
        <translation>„%1“ není podmínka. Jak se podmínky píší, ukáže list --help.</translation>
    </message>
    <message>
        <source>There is no job %1 here.</source>
        <translation>Pozice %1 tu není.</translation>
    </message>
    <message>
        <source>No candidate here can be “%1”: this account does not have it.</source>
        <translation>Nikdo tu nemůže být „%1“: tento účet to nemá.</translation>
    </message>
    <message>
        <source>Fields of %1 (%2) for edit and new:</source>
        <translation>Pole systému %1 (%2) pro edit a new:</translation>
    </message>
    <message>
        <source>Fields of %1 (%2) for edit:</source>
        <translation>Pole systému %1 (%2) pro edit:</translation>
    </message>
    <message>
        <source>and for new also:</source>
        <translation>a pro new navíc:</translation>
    </message>
    <message>
        <source>a new one needs:</source>
        <translation>nový potřebuje:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Volby:</translation>
    </message>
    <message>
        <source>  --profile DIR   folder with all data of one user (default: %1)
</source>
        <translation>  --profile SLOŽKA  všechna data jednoho uživatele jsou ve SLOŽCE (výchozí: %1)
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
        <translation>  --account NÁZEV  který účet; není potřeba, když je jen jeden
  --json           vypíše na standardní výstup právě jednu hodnotu JSON
  --yes            ano na to, na co by se program ptal: vyprázdnit jméno, e-mail nebo seznam pozic, vytvořit
                   kandidáta, který tam zřejmě už je,
                   vytvořit znovu toho, který už podle upozornění možná vytvořen byl, odebrat účet,
                   který má koncepty
  --help, --version
</translation>
    </message>
    <message>
        <source>REF is a candidate&apos;s reference, a vivier: link to it, or the address of its page in the ATS.
</source>
        <translation>REF je identifikátor kandidáta, odkaz vivier: na něj, nebo adresa jeho stránky v ATS.
</translation>
    </message>
    <message>
        <source>an account has &quot;ca_file&quot;, &quot;client_certificate&quot; and &quot;client_key&quot;, too; proxy list: an array of {&quot;proxy&quot;}</source>
        <translation>účet má i &quot;ca_file&quot;, &quot;client_certificate&quot; a &quot;client_key&quot;; proxy list: seznam objektů {&quot;proxy&quot;}</translation>
    </message>
    <message>
        <source>a candidate has &quot;stage_since&quot;, too: null, or {&quot;at&quot;, &quot;told_by&quot;}; told_by is ats,</source>
        <translation>kandidát má i &quot;stage_since&quot;: null, nebo {&quot;at&quot;, &quot;told_by&quot;}; told_by je ats,</translation>
    </message>
    <message>
        <source>sent (moved from Vivier), or seen (first seen there by Vivier: it may be longer)</source>
        <translation>sent (odesláno odtud), nebo seen (viděno odtud: může to být déle)</translation>
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
        <translation>  edit více kandidátů, nebo s --dry-run: seznam objektů {&quot;reference&quot;, &quot;field&quot;, &quot;outcome&quot;, &quot;before&quot;,
    &quot;after&quot;, &quot;drafted&quot;, &quot;conflict&quot;, &quot;problem&quot;: null|{&quot;field&quot;, &quot;text&quot;, &quot;blocks&quot;}}
    outcome: changed, same, impossible; drafted: byla tam neodeslaná změna; conflict: změněno na
    obou stranách
  runs: seznam objektů {&quot;run&quot;, &quot;at&quot;, &quot;candidates&quot;, &quot;accepted&quot;, &quot;refused&quot;, &quot;waiting&quot;}
  undo: seznam objektů {&quot;reference&quot;, &quot;field&quot;, &quot;outcome&quot;: &quot;drafted&quot;|&quot;impossible&quot;, &quot;before&quot;, &quot;after&quot;,
    &quot;conflict&quot;, &quot;problem&quot;: null|text}
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
        <translation>  export: seznam objektů {&quot;reference&quot;, pole: hodnota}; s --output {&quot;candidates&quot;, &quot;file&quot;}
  import: {&quot;format&quot;, &quot;encoding&quot;, &quot;separator&quot;, &quot;columns&quot;: [{&quot;column&quot;, &quot;field&quot;, &quot;by&quot;}],
    &quot;new&quot;, &quot;update&quot;, &quot;same&quot;, &quot;problem&quot;: kolik; &quot;new_tags&quot;, &quot;rows&quot;: [{&quot;line&quot;,
    &quot;outcome&quot;: &quot;new&quot;|&quot;update&quot;|&quot;same&quot;|&quot;problem&quot;, &quot;reference&quot;, &quot;name&quot;,
    &quot;changes&quot;: {pole: {&quot;before&quot;, &quot;after&quot;}}, &quot;missing&quot;: [text], &quot;problem&quot;: null|text}]}
    by: name, content, map, nebo prázdné: vynecháno
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
        <translation>Návratový kód:
  0  hotovo
  1  použití: chybný příkaz, hodnota, kterou zatím nelze odeslat, nepoužitelný profil
  2  takový kandidát, pozice, koncept nebo účet není, tady nebo v ATS
  3  konflikt: pole se změnilo na obou stranách, e-mail už u pozice je, kandidát
     je teď u jiné pozice, nebo komentář či nový kandidát možná dorazil:
     rozhodnete vy
  4  ATS to odmítl; koncept zůstává. Nebo vyprázdnil pole, která se neodesílala, a do
     tohoto účtu se dál nic nezapisuje: viz send --help
  5  offline nebo bez použitelné odpovědi; koncepty zůstávají ve frontě k odeslání
  6  bez oprávnění: token je chybný nebo tohle nesmí, koncepty zůstávají; nebo
     nelze získat klíč profilu
  7  hotovo, ale nešlo zapsat na standardní výstup; čtenář, který rouru zavře dřív,
     jako head, není chyba
  8  hotovo, ale podívejte se: ATS uložil něco jiného, než se odeslalo, nebo jsou pole, která se
     neodesílala, od té doby jiná kvůli ATS nebo někomu tam; která, říkají řádky send
Když se odesílá více konceptů, platí kód prvního, který neodešel.
</translation>
    </message>
    <message>
        <source>All personal data is encrypted with a key in the keychain, where the tokens are too; without a keychain, set VIVIER_PASSPHRASE and both are encrypted with it in the profile.</source>
        <translation>Všechny osobní údaje jsou zašifrované klíčem z klíčenky, kde jsou i tokeny; bez klíčenky nastavte VIVIER_PASSPHRASE a obojí se zašifruje s ní v profilu.</translation>
    </message>
    <message>
        <source>Usage: vivier-cli [--profile DIR] [--account NAME] [--json] [--yes] VERB …
Edits the candidates of an applicant tracking system (ATS) without a window.
</source>
        <translation>Použití: vivier-cli [--profile SLOŽKA] [--account NÁZEV] [--json] [--yes] PŘÍKAZ …
Upravuje kandidáty náborového systému (ATS) bez okna.
</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Příkazy:</translation>
    </message>
    <message>
        <source>The encoding must be one of %1.</source>
        <translation>Kódování je jedno z: %1.</translation>
    </message>
    <message>
        <source>“%1” does not name a column as Column=field. Columns: %2</source>
        <translation>„%1“ neurčuje žádný sloupec ve tvaru Sloupec=pole. Sloupce: %2</translation>
    </message>
    <message>
        <source>A column cannot be used as “%1”, only as: %2</source>
        <translation>Sloupec nelze použít pro „%1“, jen pro: %2</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Pozice „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>The separator must be one character, such as , or ; or the word tab.</source>
        <translation>Oddělovač je jeden znak, např. , nebo ; nebo slovo tab.</translation>
    </message>
    <message>
        <source>There are no candidates in %1.</source>
        <translation>V %1 nikdo není.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fáze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln pozice</numerusform>
            <numerusform>%Ln pozice</numerusform>
            <numerusform>%Ln pozic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln candidate(s)</source>
        <translation>
            <numerusform>%L1 z %Ln kandidáta</numerusform>
            <numerusform>%L1 ze %Ln kandidátů</numerusform>
            <numerusform>%L1 z %Ln kandidátů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln job(s)</source>
        <translation>
            <numerusform>%L1 z %Ln pozice</numerusform>
            <numerusform>%L1 ze %Ln pozic</numerusform>
            <numerusform>%L1 z %Ln pozic</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the jobs as last loaded.</source>
        <translation>Toto jsou pozice z posledního načtení.</translation>
    </message>
    <message>
        <source>Loaded: %1 of %2.</source>
        <translation>Načteno: %1 z %2.</translation>
    </message>
    <message>
        <source>none yet; run: vivier-cli jobs</source>
        <translation>zatím žádné; spusťte: vivier-cli jobs</translation>
    </message>
    <message>
        <source>There is no job “%1”. Known: %2</source>
        <translation>Pozice „%1“ neexistuje. Známé: %2</translation>
    </message>
    <message>
        <source>Several jobs have this title. Say which one by its reference: %1</source>
        <translation>Tento název má více pozic. Uveďte identifikátor: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 nelze zapsat: %2</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns: %2</source>
        <translation>Sloupec „%1“ neexistuje. Sloupce: %2</translation>
    </message>
    <message>
        <source>Say which columns: --columns a,b,c</source>
        <translation>Uveďte sloupce: --columns a,b,c</translation>
    </message>
    <message>
        <source>The format is csv, vcard or json.</source>
        <translation>Formát je csv, vcard nebo json.</translation>
    </message>
    <message>
        <source>--columns is for csv and json: a vCard has its own.</source>
        <translation>--columns platí pro csv a json: vCard má své vlastní.</translation>
    </message>
    <message>
        <source>With --json, say where the list is written: --output FILE</source>
        <translation>S --json uveďte, kam se má seznam zapsat: --output FILE</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>názvu</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>obsahu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nový</translation>
    </message>
    <message>
        <source>update of %1</source>
        <translation>aktualizace: %1</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <translation>%1: není co měnit</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problém</translation>
    </message>
    <message>
        <source>CSV, separator %1</source>
        <translation>CSV, oddělovač %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(vynecháno)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sloupec</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Rozpoznáno podle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Řádek</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>No candidate has these tags yet: %1</source>
        <translation>Tyto štítky zatím nikdo nemá: %1</translation>
    </message>
    <message>
        <source>Some new candidates cannot be sent yet:</source>
        <translation>Některé nové zatím nelze odeslat:</translation>
    </message>
    <message>
        <source>New: %1. Updated: %2. Nothing to change: %3. Not imported: %4.</source>
        <translation>Nové: %1. Aktualizované: %2. Není co měnit: %3. Nepřevzaté: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) written to %1. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln kandidát zapsán do %1. Soubor není zašifrovaný.</numerusform>
            <numerusform>%Ln kandidáti zapsáni do %1. Soubor není zašifrovaný.</numerusform>
            <numerusform>%Ln kandidátů zapsáno do %1. Soubor není zašifrovaný.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezpečnost</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>JMÉNO</translation>
    </message>
    <message>
        <source>edit the candidates of an applicant tracking system (ATS) without a window</source>
        <translation>upravovat kandidáty náborového systému (ATS) bez okna</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>POUŽITÍ</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>PŘÍKAZY</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>POZNÁMKY</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VIZ TÉŽ</translation>
    </message>
    <message>
        <source>%1 is not JSON. %2</source>
        <translation>%1 není JSON. %2</translation>
    </message>
    <message>
        <source>%1 must be a JSON object, such as {&quot;source&quot;:&quot;fair&quot;}.</source>
        <translation>%1 je objekt JSON, např. {&quot;source&quot;:&quot;veletrh&quot;}.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object at present. Give all of it: %1={…}</source>
        <translation>%1 teď není objekt JSON. Zadejte ho celý: %1={…}</translation>
    </message>
    <message>
        <source>%1 lacks a key between two dots.</source>
        <translation>V %1 chybí klíč mezi dvěma tečkami.</translation>
    </message>
    <message>
        <source>%1 cannot be added: what is above it is a value, not an object.</source>
        <translation>Pro %1 tu není místo: nad tím je hodnota, ne objekt.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>Na standardní výstup nelze zapsat: %1</translation>
    </message>
    <message>
        <source>%1=@ needs the name of a file: %1=@FILE</source>
        <translation>%1=@ potřebuje název souboru: %1=@SOUBOR</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln character(s) read from %2.</source>
        <translation>
            <numerusform>%1: %Ln znak přečtený z %2.</numerusform>
            <numerusform>%1: %Ln znaky přečtené z %2.</numerusform>
            <numerusform>%1: %Ln znaků přečtených z %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln character(s) read from %3 (pages: %2).</source>
        <translation>
            <numerusform>%1: %Ln znak přečtený z %3 (strany: %2).</numerusform>
            <numerusform>%1: %Ln znaky přečtené z %3 (strany: %2).</numerusform>
            <numerusform>%1: %Ln znaků přečtených z %3 (strany: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1 has contained “%2” yet, and its documentation does not confirm that name, so it is not written. Once a pull has shown it, it can be.</source>
        <translation>Žádná odpověď systému %1 zatím pole „%2“ neukázala a jeho dokumentace nepotvrzuje, že se tak jmenuje: nezapisuje se. Zapsat půjde, až ho některé načtení ukáže.</translation>
    </message>
    <message>
        <source>“%1” is not a proxy: give its host and port, as in proxy.example:3128.</source>
        <translation>„%1“ není proxy server: zadejte jeho adresu a port, např. proxy.example:3128.</translation>
    </message>
    <message>
        <source>Give --user NAME and --password-file FILE, or - for standard input.</source>
        <translation>Zadejte --user NAME a --password-file FILE, nebo - pro standardní vstup.</translation>
    </message>
    <message>
        <source>There is no keychain here. Set VIVIER_PASSPHRASE, now and for every later run: the login is then encrypted with it.</source>
        <translation>Není tu žádná klíčenka. Nastavte VIVIER_PASSPHRASE, teď i při každém dalším spuštění, a přihlašovací údaje se s ní zašifrují.</translation>
    </message>
    <message>
        <source>The login for %1 is saved.</source>
        <translation>Přihlašovací údaje pro %1 jsou uloženy.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>No login for %1 is saved.</source>
        <translation>Pro %1 nejsou uloženy žádné přihlašovací údaje.</translation>
    </message>
    <message>
        <source>The login for %1 is deleted.</source>
        <translation>Přihlašovací údaje pro %1 jsou smazány.</translation>
    </message>
    <message>
        <source>There is no candidate %1 here.</source>
        <translation>Kandidát %1 tu není.</translation>
    </message>
    <message>
        <source>There is no run %1. See: vivier-cli runs</source>
        <translation>Dávka %1 neexistuje. Viz: vivier-cli runs</translation>
    </message>
    <message>
        <source>Several runs begin with %1.</source>
        <translation>Na %1 začíná více dávek.</translation>
    </message>
    <message>
        <source>Say which run, or --last.</source>
        <translation>Uveďte dávku, nebo --last.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Zatím se nic neodeslalo.</translation>
    </message>
    <message>
        <source>It has been changed in the ATS since: you will be asked when sending.</source>
        <translation>Od té doby se to tam změnilo: při odeslání se objeví dotaz.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Dávka</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odesláno</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidáti</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Přijato</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmítnuto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čeká</translation>
    </message>
    <message>
        <source>Nothing in this run can be undone.</source>
        <translation>Z této dávky nelze nic vzít zpět.</translation>
    </message>
    <message>
        <source>%1 is too long to be a secret.</source>
        <translation>Soubor %1 je na tajný údaj příliš dlouhý.</translation>
    </message>
    <message>
        <source>accepted; shown only as %1</source>
        <translation>přijato; zpětně se zobrazuje jen jako %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potvrzeno</translation>
    </message>
    <message>
        <source>accepted; never shown again</source>
        <translation>přijato; zpětně se nezobrazuje</translation>
    </message>
    <message>
        <source>what the ATS says about it cannot be read, so it is not known whether it was accepted; stays in the draft</source>
        <translation>co o tom říká ATS, nelze přečíst, takže se neví, zda to přijal; zůstává v konceptu</translation>
    </message>
    <message>
        <source>not changed by the ATS; stays in the draft</source>
        <translation>ATS to nezměnil; zůstává v konceptu</translation>
    </message>
    <message>
        <source>accepted, but what the ATS now says about it cannot be read</source>
        <translation>přijato, ale co o tom ATS od té doby říká, nelze přečíst</translation>
    </message>
    <message>
        <source>stored differently</source>
        <translation>uloženo jinak</translation>
    </message>
    <message>
        <source>not sent, but changed since</source>
        <translation>neodesláno, a od té doby jiné</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(prázdné)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln znak</numerusform>
            <numerusform>%Ln znaky</numerusform>
            <numerusform>%Ln znaků</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>přijato</translation>
    </message>
    <message>
        <source>See: vivier-cli conflicts</source>
        <translation>Viz: vivier-cli conflicts</translation>
    </message>
    <message>
        <source>To create it again, send it with --yes.</source>
        <translation>K novému vytvoření odešlete s --yes.</translation>
    </message>
    <message>
        <source>To create it anyway, send it with --yes.</source>
        <translation>Chcete-li ho přesto vytvořit, odešlete s --yes.</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>Koncept zůstává zachován.</translation>
    </message>
    <message>
        <source>The draft is kept. To send it anyway, add --yes.</source>
        <translation>Koncept zůstává zachován. Chcete-li ho přesto odeslat, přidejte --yes.</translation>
    </message>
    <message>
        <source>Then: vivier-cli resolve %1 %2=mine (send it again) or %2=theirs (it arrived)</source>
        <translation>Potom: vivier-cli resolve %1 %2=mine (odeslat znovu) nebo %2=theirs (je tam)</translation>
    </message>
    <message>
        <source>It is kept in the outbox; the next send checks first.</source>
        <translation>Zůstává ve frontě k odeslání; příští send se nejdřív podívá.</translation>
    </message>
    <message>
        <source>It is kept in the outbox.</source>
        <translation>Zůstává ve frontě k odeslání.</translation>
    </message>
    <message>
        <source>It is kept in the outbox; send tries again.</source>
        <translation>Zůstává ve frontě k odeslání; send to zkusí znovu.</translation>
    </message>
    <message>
        <source>  %1: mine “%2”, theirs “%3”</source>
        <translation>  %1: moje „%2“, jejich „%3“</translation>
    </message>
    <message>
        <source>%1 emptied fields that were not sent: %2.</source>
        <translation>Systém %1 vyprázdnil pole, která se neodesílala: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) on hold are left out; name them to send them.</source>
        <translation>
            <numerusform>%Ln pozdržený koncept se vynechává; k odeslání ho uveďte jménem.</numerusform>
            <numerusform>%Ln pozdržené koncepty se vynechávají; k odeslání je uveďte jménem.</numerusform>
            <numerusform>%Ln pozdržených konceptů se vynechává; k odeslání je uveďte jménem.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no draft of %1. Nothing was sent.</source>
        <translation>Koncept pro %1 neexistuje. Nic se neodeslalo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 may still be working on it; checking again in %Ln second(s).</source>
        <translation>
            <numerusform>%1: systém %2 na tom možná ještě pracuje; znovu se podívá za %Ln sekundu.</numerusform>
            <numerusform>%1: systém %2 na tom možná ještě pracuje; znovu se podívá za %Ln sekundy.</numerusform>
            <numerusform>%1: systém %2 na tom možná ještě pracuje; znovu se podívá za %Ln sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give references or --run, not both.</source>
        <translation>Zadejte identifikátory, nebo --run, ne obojí.</translation>
    </message>
    <message>
        <source>There is no draft to send.</source>
        <translation>Není žádný koncept k odeslání.</translation>
    </message>
    <message>
        <source>%1: sent without what cannot be sent yet; that stays in the draft.</source>
        <translation>%1: odesláno bez toho, co zatím odeslat nelze; to zůstává v konceptu.</translation>
    </message>
    <message>
        <source>Writing to %1 is stopped, here and in the window. Check the candidate there; if all is well: vivier-cli send --allow-writes</source>
        <translation>Zápis do systému %1 je zastaven, tady i v okně. Podívejte se tam na kandidáta; je-li vše v pořádku: vivier-cli send --allow-writes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were not tried and are kept in the outbox.</source>
        <translation>
            <numerusform>%Ln koncept se nezkoušel a zůstává ve frontě k odeslání.</numerusform>
            <numerusform>%Ln koncepty se nezkoušely a zůstávají ve frontě k odeslání.</numerusform>
            <numerusform>%Ln konceptů se nezkoušelo a zůstává ve frontě k odeslání.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account yet: vivier-cli account add …</source>
        <translation>Zatím není žádný účet: vivier-cli account add …</translation>
    </message>
    <message>
        <source>Say which account: --account %1</source>
        <translation>Uveďte, který účet: --account %1</translation>
    </message>
    <message>
        <source>There is no account “%1”. Known: %2</source>
        <translation>Účet „%1“ neexistuje. Známé: %2</translation>
    </message>
    <message>
        <source>Set VIVIER_PASSPHRASE, now and for every later run.</source>
        <translation>Nastavte VIVIER_PASSPHRASE, teď i při každém dalším spuštění.</translation>
    </message>
    <message>
        <source>Set VIVIER_PASSPHRASE to it.</source>
        <translation>Nastavte ji ve VIVIER_PASSPHRASE.</translation>
    </message>
    <message numerus="yes">
        <source>Updating %Ln candidate(s) from an earlier version of Vivier…</source>
        <translation>
            <numerusform>Převádí se %Ln kandidát z dřívější verze Vivier…</numerusform>
            <numerusform>Převádějí se %Ln kandidáti z dřívější verze Vivier…</numerusform>
            <numerusform>Převádí se %Ln kandidátů z dřívější verze Vivier…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not lead to a candidate.</source>
        <translation>%1 nevede k žádnému kandidátovi.</translation>
    </message>
    <message>
        <source>%1 leads to an account other than %2.</source>
        <translation>%1 vede k jinému účtu než %2.</translation>
    </message>
    <message>
        <source>If the new one is right: vivier-cli account edit NAME --url URL</source>
        <translation>Je-li správná ta nová: vivier-cli account edit NAME --url URL</translation>
    </message>
    <message>
        <source>Give them: vivier-cli proxy login %1 --user NAME --password-file FILE</source>
        <translation>Zadejte je: vivier-cli proxy login %1 --user NAME --password-file FILE</translation>
    </message>
    <message>
        <source>save an account; the token is tested first and never printed. --ats is the short name of a system that vivier-cli --help lists, the first of them if it is left out; --company is for a key of several companies, and you are asked for it where it is needed; --phone-region (such as FR) is the country of national phone numbers. The ATS gets at most --rate requests a second (usually 4; 0: no limit) and --at-once at the same time (usually 2); when it asks for a pause, fewer for a while. For an ATS that has its own authority, or requires a client certificate: PEM files, checked at once; the passphrase of an encrypted key is stored with the token</source>
        <translation>uložit účet; token se nejdřív vyzkouší a nikdy se nevypíše. --ats je krátký název systému ze seznamu ve vivier-cli --help, bez něj se bere první; --company je pro klíč více firem a bude vyžádáno, kde je potřeba; --phone-region (např. CZ) určuje zemi národních telefonních čísel. ATS dostane nejvýše --rate požadavků za sekundu (obvykle 4; 0: bez omezení) a --at-once současně (obvykle 2); když požádá o pauzu, na chvíli méně. Pro ATS, který má vlastní certifikační autoritu nebo chce klientský certifikát: soubory ve formátu PEM, hned se ověří; heslová fráze zašifrovaného klíče se ukládá tam, kde token</translation>
    </message>
    <message>
        <source>give an account a new address, token or files for its secure connection (an empty name: none). With --url the stored token may be sent to that address, even if it is the one that the account already names</source>
        <translation>dát účtu jinou adresu, token nebo soubory zabezpečeného spojení (prázdný název: žádné). S --url smí uložený token na tuto adresu, i když je to ta, kterou účet už uvádí</translation>
    </message>
    <message>
        <source>the accounts of this profile</source>
        <translation>účty tohoto profilu</translation>
    </message>
    <message>
        <source>remove an account, its token and what was loaded; with drafts only after --yes</source>
        <translation>zapomenout účet, jeho token a vše, co se načetlo; má-li koncepty, jen s --yes</translation>
    </message>
    <message>
        <source>save the name and password that a proxy asks for, in the keychain or encrypted with VIVIER_PASSPHRASE. Which proxy is used is set in the system, or by https_proxy and no_proxy</source>
        <translation>uložit jméno a heslo, které chce proxy server, do klíčenky nebo zašifrované s VIVIER_PASSPHRASE. Který proxy server se používá, říká nastavení systému nebo https_proxy a no_proxy</translation>
    </message>
    <message>
        <source>the proxies whose login is saved</source>
        <translation>proxy servery s uloženými přihlašovacími údaji</translation>
    </message>
    <message>
        <source>delete the login of a proxy</source>
        <translation>smazat přihlašovací údaje proxy serveru</translation>
    </message>
    <message>
        <source>load organizations and jobs with their stages</source>
        <translation>načíst organizace a pozice s jejich fázemi</translation>
    </message>
    <message>
        <source>load the candidates of one job (reference or name) or of all jobs: what changed since the last time, or everything with --all</source>
        <translation>načíst kandidáty jedné pozice (identifikátor nebo název) nebo všech: co se od minula změnilo, s --all všechny</translation>
    </message>
    <message>
        <source>candidates loaded so far; with a query, those whose names, texts, tags, phone numbers or jobs contain each of its words, and each phrase in quotes: &apos;&quot;data engineer&quot; paris&apos;. --filter is one that was saved in the window. A condition is one of stage:NAME (or a status), tag:TAG, not-tag:TAG, has:WHAT or lacks:WHAT (phone, email, resume, tag, sent-link: sent from Vivier), is:archived, is:draft, is:outbox, updated-after:DAY (on 2026-11-01 or later; 30d: in the last 30 days), updated-before:DAY, expiry:passed, expiry:30d (within 30 days). Of several stages, tags or expiries one is enough; apart from that, all must be met. Archived candidates are left out unless a query or a condition asks for them</source>
        <translation>dosud načtení kandidáti; s dotazem ti, v jejichž jménech, textech, štítcích, telefonech nebo pozicích je každé jeho slovo a každé spojení v uvozovkách: &apos;&quot;data engineer&quot; praha&apos;. --filter použije filtr uložený v okně. Podmínka je jedna z stage:NÁZEV (nebo stav), tag:ŠTÍTEK, not-tag:ŠTÍTEK, has:CO nebo lacks:CO (phone, email, resume, tag, sent-link: odesláno odtud), is:archived, is:draft, is:outbox, updated-after:DEN (2026-11-01 nebo později; 30d: za posledních 30 dnů), updated-before:DEN, expiry:passed, expiry:30d (do 30 dnů). Z více fází, štítků nebo platností stačí jedna, jinak musí platit všechny podmínky. Archivovaní se vynechávají, pokud se na ně dotaz nebo podmínka neptá</translation>
    </message>
    <message>
        <source>write the candidates loaded so far, drafts included, as a list: all of them, or those that list would find. The columns are reference and the ATS&apos;s own field names. A CSV file is UTF-8 and starts with a byte order mark (--no-mark: without); its separator is the one of this computer&apos;s language; cells that a spreadsheet would run get an apostrophe in front. import reads CSV and vCard. The list is not encrypted</source>
        <translation>zapsat dosud načtené kandidáty i s tím, co mají v konceptu, do seznamu: všechny, nebo nalezené tak, jak je hledá list. Sloupce jsou reference a vlastní názvy polí v ATS. Soubor CSV je v UTF-8 se značkou na začátku (--no-mark: bez ní), oddělovač je podle jazyka počítače; buňky, které by tabulkový editor spustil, dostanou na začátek apostrof. import čte CSV a vCard. Seznam není zašifrovaný</translation>
    </message>
    <message>
        <source>draft what a list says: CSV, rows copied from a spreadsheet, or vCards. The encoding, the separator and what each column is for are detected and shown; --map sets a column (a field, reference, name, link, company, or nothing to leave it out). A row belongs to the candidate with its reference, else its email, else its phone; else to a new candidate, in JOB or in the job named in the row. Empty cells change nothing, and tags and jobs are only added. A problem in one row does not stop the others; with --report the rows that were not imported are written to FILE, to be fixed and imported. With --dry-run nothing is drafted</source>
        <translation>připravit koncepty podle seznamu: CSV, řádky zkopírované z tabulky nebo vCard. Kódování, oddělovač a k čemu je který sloupec se pozná samo a vypíše; --map to určí (pole, reference, name, link, company, nebo nic, když se má sloupec vynechat). Řádek se týká toho, kdo má jeho identifikátor, jinak jeho e-mail, jinak jeho telefon; jinak někoho nového, u pozice JOB nebo té, kterou řádek uvádí. Prázdné buňky nic nemění a štítky a pozice seznam jen přidává. Co je špatně na jednom řádku, nezastaví ostatní; s --report se nepřevzaté řádky zapíšou do FILE k opravě a novému importu. S --dry-run se vše jen vypíše</translation>
    </message>
    <message>
        <source>one candidate, field by field</source>
        <translation>jeden kandidát, pole po poli</translation>
    </message>
    <message>
        <source>put changes into the draft; nothing is sent. How values are written: see vivier-cli --help. For several candidates (named, found as list finds them, or one reference on each line of FILE, - for standard input) it prints what changes for each; what cannot be changed for one does not stop the others. NAME+=VALUE adds to tags or jobs, NAME-=VALUE removes; a stage is the one with that name in the job of each. With --dry-run it prints the same, and nothing is saved</source>
        <translation>zapsat změny do konceptu; nic se neodešle. Jak se píší hodnoty: viz vivier-cli --help. U více kandidátů (uvedených, nalezených tak, jak je hledá list, nebo po jednom identifikátoru na řádku FILE, - pro standardní vstup) vypíše, co se u koho změní; co nejde u jednoho, nezastaví ostatní. NAME+=VALUE přidá ke štítkům nebo pozicím, NAME-=VALUE odebere; fáze je ta toho názvu u pozice každého z nich. S --dry-run vypíše totéž a nic se neuloží</translation>
    </message>
    <message>
        <source>draft a candidate that the ATS does not have yet; vivier-cli --help lists the fields that are needed</source>
        <translation>připravit koncept kandidáta, kterého ATS ještě nemá; co je k tomu potřeba, říkají pole ve vivier-cli --help</translation>
    </message>
    <message>
        <source>changes that have not arrived yet, and what each candidate in the outbox is waiting for</source>
        <translation>co se změnilo a ještě nedorazilo a na co čeká to, co je ve frontě k odeslání</translation>
    </message>
    <message>
        <source>what was sent together, newest first: when, for how many candidates, and how many were accepted, refused, or are waiting in the outbox</source>
        <translation>co se odeslalo společně, nejnovější první: kdy, kolik kandidátů a kolik z nich je přijato, odmítnuto nebo čeká ve frontě k odeslání</translation>
    </message>
    <message>
        <source>undo a run, named by its id or the beginning of it, or the last one: what it changed becomes a draft of what was there before; send sends it. What somebody has changed since is never overwritten without asking</source>
        <translation>vzít dávku zpět, určenou jejím ID nebo jeho začátkem, nebo poslední: z toho, co změnila, se stane koncept s tím, co tam bylo předtím; odešle ho send. Co mezitím změnil někdo jiný, se nikdy nepřepíše bez dotazu</translation>
    </message>
    <message>
        <source>fields that changed on both sides, with both values, and comments or documents that may have arrived</source>
        <translation>pole změněná na obou stranách s oběma hodnotami a komentáře nebo dokumenty, které možná dorazily</translation>
    </message>
    <message>
        <source>choose a side, field by field; nothing is sent before the next send. For a comment or document that may have arrived: mine sends it again, theirs confirms that it arrived</source>
        <translation>vybrat stranu, pole po poli; do příštího send se nic neodešle. U komentáře nebo dokumentu, který možná dorazil: mine ho odešle znovu, theirs říká, že tam je</translation>
    </message>
    <message>
        <source>discard the draft of a candidate, in the outbox too</source>
        <translation>zahodit koncept kandidáta, i ve frontě k odeslání</translation>
    </message>
    <message>
        <source>The stages of this job are not known yet: give the stage&apos;s number, or run: vivier-cli jobs</source>
        <translation>Fáze této pozice zatím nejsou známé: zadejte číslo fáze, nebo spusťte: vivier-cli jobs</translation>
    </message>
    <message>
        <source>This job has no stage “%1”. It has: %2</source>
        <translation>Tato pozice nemá fázi „%1“. Má: %2</translation>
    </message>
    <message>
        <source>%1 must be true or false, not “%2”.</source>
        <translation>%1 je true nebo false, ne „%2“.</translation>
    </message>
    <message>
        <source>%1 names no tag. To remove all of them: --clear %1</source>
        <translation>%1 neuvádí žádný štítek. Odebrat všechny: --clear %1</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation>%1 je jedna z hodnot %2, ne „%3“.</translation>
    </message>
    <message>
        <source>%1 must be a day such as 2031-01-31, not “%2”.</source>
        <translation>%1 je datum jako 2031-01-31, ne „%2“.</translation>
    </message>
    <message>
        <source>%1: %2 is read as %3.</source>
        <translation>%1: %2 se bere jako %3.</translation>
    </message>
    <message>
        <source>%1 names no job. To remove all of them: --clear %1</source>
        <translation>%1 neuvádí žádnou pozici. Odebrat všechny: --clear %1</translation>
    </message>
    <message>
        <source>“%1” is not of the form name=value.</source>
        <translation>„%1“ nemá tvar název=hodnota.</translation>
    </message>
    <message>
        <source>%1 does not allow “%2” to be changed this way.</source>
        <translation>Systém %1 nedovoluje měnit „%2“ tímto způsobem.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>Systém %1 nemá pole „%2“.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Pole: %1</translation>
    </message>
    <message>
        <source>%1 holds one value: set it with = only.</source>
        <translation>%1 obsahuje jednu hodnotu: zadává se jen s =.</translation>
    </message>
    <message>
        <source>Say what to add to %1, or to remove.</source>
        <translation>Uveďte, co se má k %1 přidat, nebo odebrat.</translation>
    </message>
    <message>
        <source>%1 is longer than %L2 characters.</source>
        <translation>%1 je delší než %L2 znaků.</translation>
    </message>
    <message>
        <source>The value for %1 contains nothing visible. To empty it: --clear %1</source>
        <translation>%1 nedostává nic viditelného. Vyprázdnit: --clear %1</translation>
    </message>
    <message>
        <source>%1 cannot be emptied, only given another value.</source>
        <translation>%1 nelze vyprázdnit, jen zadat jinou hodnotu.</translation>
    </message>
    <message>
        <source>To empty %1: --clear %1</source>
        <translation>Vyprázdnit %1: --clear %1</translation>
    </message>
    <message>
        <source>(unreadable: %1)</source>
        <translation>(nečitelné: %1)</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(neznámé)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> nebo </translation>
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
        <translation>S --json:
  list, drafts: seznam kandidátů; show, edit, new, resolve: jeden kandidát
    {&quot;reference&quot;, &quot;ats&quot;, &quot;job_reference&quot;, &quot;fields&quot;: {název: hodnota}, &quot;draft&quot;: {název: {&quot;base&quot;, &quot;mine&quot;}},
     &quot;state&quot;: &quot;unchanged&quot;|&quot;draft&quot;|&quot;new&quot;|&quot;outbox&quot;|&quot;conflict&quot;|&quot;rejected&quot;|&quot;unsure&quot;,
     &quot;outbox&quot;: null|{&quot;reason&quot;, &quot;attempts&quot;, &quot;queued_at&quot;, &quot;next_attempt&quot;, &quot;held&quot;, &quot;field&quot;, &quot;words&quot;},
     &quot;updated_at&quot;, &quot;read_at&quot;}
    outbox: vámi odeslané, ještě nevyřízené; reason: none (přijde na řadu), network, token, pause, fault,
    lost, disk; nebo dokud něco neuděláte: rejected, forbidden, conflict, already-there, not-ready, gone,
    moved, unsure, stopped
    chybějící pole je neznámé, null je prázdné, {&quot;unreadable&quot;: JSON} je to, co ATS dal v jiném tvaru,
    než dokumentuje; &quot;base&quot; chybí, když není známé; bez &quot;job_reference&quot; tam,
    kde kandidát může mít více pozic; metadata jsou objekt JSON tak, jak ho zapisuje ATS
  jobs: seznam objektů {&quot;reference&quot;, &quot;organization_reference&quot;, &quot;name&quot;, &quot;status&quot;,
    &quot;stages&quot;: [{&quot;id&quot;, &quot;name&quot;, &quot;reference&quot;, &quot;visible&quot;}]}
  pull: {&quot;jobs&quot;, &quot;candidates&quot;, &quot;complete&quot;, &quot;unreadable&quot;}; unreadable: vynechaní kandidáti
  send: seznam objektů {&quot;reference&quot;, &quot;key&quot;, &quot;fate&quot;, &quot;reason&quot;, &quot;exit&quot;, &quot;checks&quot;: [{&quot;field&quot;, &quot;verdict&quot;, &quot;sent&quot;, &quot;answered&quot;}],
    &quot;conflicts&quot;: [{&quot;field&quot;, &quot;base&quot;, &quot;mine&quot;, &quot;theirs&quot;}], &quot;problems&quot;: [{&quot;field&quot;, &quot;text&quot;, &quot;blocks&quot;}],
    &quot;matches&quot;: [REF], &quot;emptied&quot;: [pole], &quot;error&quot;: null|{&quot;status&quot;, &quot;code&quot;, &quot;text&quot;}}
    fate: accepted, rejected, conflict, already-there, not-ready, kept, unknown, gone, moved, unsure,
    store-failed; reason: jako u outbox, nebo accepted
    verdict: confirmed, not-returned, not-yet (soubor, který si ATS stáhne později), kept, changed,
    unsent (neodesláno, a od té doby jiné)
  conflicts: seznam objektů {&quot;reference&quot;, &quot;field&quot;, &quot;base&quot;, &quot;mine&quot;, &quot;theirs&quot;, &quot;unsure&quot;};
    unsure: jednou odesláno a možná dorazilo
  account list: seznam objektů {&quot;name&quot;, &quot;ats&quot;, &quot;url&quot;, &quot;organizations&quot;, &quot;company&quot;,
    &quot;requests_per_second&quot; (0: bez omezení), &quot;requests_at_once&quot;, &quot;phone_region&quot;}; account add: jeden
  discard, account remove: objekt s tím, co zmizelo
</translation>
    </message>
    <message>
        <source>  same: an array of {&quot;likely&quot;, &quot;reasons&quot;: [&quot;email&quot;|&quot;phone&quot;|&quot;profile&quot;|&quot;name&quot;],
    &quot;candidates&quot;: [{&quot;account&quot;, &quot;reference&quot;, &quot;name&quot;}, the same of the other]}
</source>
        <translation>  same: seznam objektů {&quot;likely&quot;, &quot;reasons&quot;: [&quot;email&quot;|&quot;phone&quot;|&quot;profile&quot;|&quot;name&quot;],
    &quot;candidates&quot;: [{&quot;account&quot;, &quot;reference&quot;, &quot;name&quot;}, totéž o druhém]}
</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>velmi pravděpodobně</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>možná</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Stejná osoba</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Proč</translation>
    </message>
    <message>
        <source>accepted; the ATS fetches the file later, and still shows the old one</source>
        <translation>přijato; ATS si soubor stáhne později a zatím ukazuje starý</translation>
    </message>
    <message>
        <source>A link stopped something. To send it all the same: vivier-cli send --unchecked</source>
        <translation>Něco se kvůli odkazu zastavilo. Přesto odeslat: vivier-cli send --unchecked</translation>
    </message>
    <message>
        <source>pairs of candidates loaded so far who may be the same person, in all accounts: very likely with the same email, phone or profile link, maybe with the same name in the same job. Those that you said are two people are left out</source>
        <translation>dvojice dosud načtených kandidátů, kteří mohou být stejný člověk, ze všech účtů: velmi pravděpodobně se stejným e-mailem, telefonem nebo odkazem na profil, možná se stejným jménem u stejné pozice. Ty, o kterých jste řekli, že jsou to dva lidé, jsou vynechány</translation>
    </message>
    <message>
        <source>put these drafts, or all that are ready, into the outbox and send them at once, archiving and refusing too: nothing is held back here. Prints what the ATS answered, field by field. What does not get through stays in the outbox; send, or the window, tries it again; with --run only what belongs to that run. Once an ATS has emptied fields that were not sent, nothing more is written to that account, not even from the window, until you have checked the candidate and send with --allow-writes. Links to files are opened first, without your token, unless the preferences say no; one that the ATS could not read keeps its field in the draft, unless you send with --unchecked</source>
        <translation>zařadit tyto koncepty, nebo všechny připravené, do fronty k odeslání a hned je odeslat, včetně archivace a zamítnutí: nic se tu nepozdrží, aby se to dalo vzít zpět. Vypíše, co ATS odpověděl, pole po poli. Co neprojde, zůstane ve frontě; send nebo okno to zkusí znovu; s --run jen to z jedné dávky, jako její součást. Jakmile ATS vyprázdní pole, která se neodesílala, do tohoto účtu se už nic nezapíše, ani z okna, dokud se na kandidáta nepodíváte a neodešlete s --allow-writes. Odkazy na soubory se předtím otevřou bez vašeho tokenu, pokud to nastavení nevypíná; pole s odkazem, který by ATS nepřečetl, zůstane v konceptu, ledaže odešlete s --unchecked</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Zrušit</translation>
    </message>
    <message>
        <source>Send the token of “%1” to the new address?</source>
        <translation>Odeslat token účtu „%1“ na novou adresu?</translation>
    </message>
    <message>
        <source>&amp;Use the new address</source>
        <translation>&amp;Použít novou adresu</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdné</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>beze změny</translation>
    </message>
    <message>
        <source>This version does not know this field: T leaves it to %1</source>
        <translation>Tato verze pole nezná: T ho nechá na %1</translation>
    </message>
    <message>
        <source>M yours · T theirs · E edit</source>
        <translation>M vaše · T jejich · E upravit</translation>
    </message>
    <message>
        <source>T theirs · E edit: yours is not a stage of this job</source>
        <translation>T jejich · E upravit: vaše není fáze této pozice</translation>
    </message>
    <message>
        <source>both changed %1 · %2</source>
        <translation>změněno na obou stranách: %1 · %2</translation>
    </message>
    <message>
        <source>changed again in %1 · %2</source>
        <translation>znovu změněno v %1 · %2</translation>
    </message>
    <message>
        <source>yours · typed %1 · theirs seen %2</source>
        <translation>vaše · napsáno %1 · jejich viděno %2</translation>
    </message>
    <message>
        <source>theirs · seen %1</source>
        <translation>jejich · viděno %1</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>upraveno zde</translation>
    </message>
    <message>
        <source>merged: both sides’ changes kept</source>
        <translation>sloučeno: změny obou stran zůstávají</translation>
    </message>
    <message>
        <source>only you changed it</source>
        <translation>změnili jste to jen vy</translation>
    </message>
    <message>
        <source>only %1 changed it: nothing to send</source>
        <translation>změněno jen v %1: není co odeslat</translation>
    </message>
    <message>
        <source>the same on both sides: nothing to send</source>
        <translation>na obou stranách stejné: není co odeslat</translation>
    </message>
    <message>
        <source>%1 never shows this: yours will be sent</source>
        <translation>%1 to nikdy neukazuje: odešle se vaše</translation>
    </message>
</context>
<context>
    <name>CvProblemText</name>
    <message>
        <source>This file could not be opened. Check that it is still there and that you are allowed to read it.</source>
        <translation>Tento soubor nešlo otevřít. Zkontrolujte, zda tam ještě je a zda ho smíte číst.</translation>
    </message>
    <message>
        <source>This is %1, not a file. Choose the file itself, or copy its text here.</source>
        <translation>Tohle je %1, ne soubor. Vyberte přímo soubor, nebo sem zkopírujte jeho text.</translation>
    </message>
    <message>
        <source>This is not a file that Vivier reads. Vivier reads %1: save it as one of these, or copy its text here.</source>
        <translation>Takový soubor Vivier nečte. Vivier čte %1: uložte ho v jednom z těchto formátů, nebo sem zkopírujte jeho text.</translation>
    </message>
    <message>
        <source>This is %1. Vivier reads %2: save it as one of these, or copy its text here.</source>
        <translation>Tohle je %1. Vivier čte %2: uložte ho v jednom z těchto formátů, nebo sem zkopírujte jeho text.</translation>
    </message>
    <message numerus="yes">
        <source>This file is too large for a CV: Vivier reads up to %1, %Ln page(s) and %2 of text. Copy the text that you need here.</source>
        <translation>
            <numerusform>Tento soubor je na životopis příliš velký: Vivier čte nejvýše %1, %Ln stránku a %2 textu. Zkopírujte sem text, který potřebujete.</numerusform>
            <numerusform>Tento soubor je na životopis příliš velký: Vivier čte nejvýše %1, %Ln stránky a %2 textu. Zkopírujte sem text, který potřebujete.</numerusform>
            <numerusform>Tento soubor je na životopis příliš velký: Vivier čte nejvýše %1, %Ln stránek a %2 textu. Zkopírujte sem text, který potřebujete.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is damaged or incomplete, and none of its text was used. Ask for the file again, or open it elsewhere and copy its text here.</source>
        <translation>Tento soubor je poškozený nebo neúplný a žádný text se z něj nepřevzal. Vyžádejte si ho znovu, nebo ho otevřete jinde a text sem zkopírujte.</translation>
    </message>
    <message>
        <source>This file is protected by a password. Save a copy without one, or copy its text here.</source>
        <translation>Tento soubor chce heslo. Uložte si kopii bez hesla, nebo sem zkopírujte jeho text.</translation>
    </message>
    <message>
        <source>This PDF contains pictures of pages, no text. Ask for the CV as a document, or type what you need here.</source>
        <translation>V tomto PDF jsou jen obrázky stránek, žádný text. Požádejte o životopis jako dokument, nebo sem napište, co potřebujete.</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>V tomto souboru není žádný text.</translation>
    </message>
    <message>
        <source>This file takes more time or memory to read than a CV should: reading was stopped, and none of its text was used. Ask for it in another format, or copy its text here.</source>
        <translation>Čtení tohoto souboru trvá déle nebo potřebuje víc paměti než u životopisu: bylo zastaveno a žádný text se nepřevzal. Požádejte o jiný formát, nebo sem zkopírujte jeho text.</translation>
    </message>
    <message>
        <source>This is %1. To read it, Vivier needs the package %2, which is not installed. Install it, or copy the text of the file here.</source>
        <translation>Tohle je %1. K přečtení Vivier potřebuje balíček %2, který není nainstalovaný. Nainstalujte ho, nebo sem zkopírujte text souboru.</translation>
    </message>
    <message>
        <source>Vivier reads a file only where the system can isolate the reading from all other files and the network. This system cannot (it needs Linux with Landlock and seccomp), so the file was not read. Copy its text here.</source>
        <translation>Vivier čte soubor jen tam, kde systém dokáže čtení oddělit od všech ostatních souborů a od sítě. Tento systém to neumí (je potřeba Linux s Landlock a seccomp), proto se soubor nepřečetl. Zkopírujte sem jeho text.</translation>
    </message>
    <message>
        <source>The program that reads files for Vivier, vivier-reader, is missing or does not work, so the file was not read. Reinstall Vivier, or copy the text of the file here.</source>
        <translation>Program, který pro Vivier čte soubory, vivier-reader, chybí nebo nefunguje, proto se soubor nepřečetl. Nainstalujte Vivier znovu, nebo sem zkopírujte text souboru.</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>The new candidate “%1” exists only here. Discarding removes it; it cannot be undone.</source>
        <translation>Nový kandidát „%1“ existuje jen tady. Zahozením zmizí; nelze to vrátit zpět.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to %1 will be lost. Nothing changes in %2.</source>
        <translation>
            <numerusform>%Ln změna kandidáta %1 se zahodí. V systému %2 zůstane, co tam je.</numerusform>
            <numerusform>%Ln změny kandidáta %1 se zahodí. V systému %2 zůstane, co tam je.</numerusform>
            <numerusform>%Ln změn kandidáta %1 se zahodí. V systému %2 zůstane, co tam je.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its changes in the outbox will not be sent.</source>
        <translation>Co z toho je ve frontě, se neodešle.</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Zahodit koncept?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zahodit</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln den</numerusform>
            <numerusform>%Ln dny</numerusform>
            <numerusform>%Ln dní</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>First name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Příjmení</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Pohlaví</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Žena</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Muž</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automaticky</translation>
    </message>
    <message>
        <source>GDPR expiry</source>
        <translation>Platnost GDPR</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Neurčeno</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Přihláška</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>Probíhá</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Přijato</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zamítnuto</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pozice</translation>
    </message>
    <message>
        <source>CV text</source>
        <translation>Text životopisu</translation>
    </message>
    <message>
        <source>CV without names</source>
        <translation>Anonymní životopis</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadata</translation>
    </message>
    <message>
        <source>Overall rating</source>
        <translation>Celkové hodnocení</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analýzy</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Pohovory</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualizováno</translation>
    </message>
    <message>
        <source>Path of analyses</source>
        <translation>Cesta k analýzám</translation>
    </message>
    <message>
        <source>Path of interviews</source>
        <translation>Cesta k pohovorům</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Podtitul</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fáze</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivováno</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Životopis</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Avatar</source>
        <translation>Fotka</translation>
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
        <translation>Web</translation>
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
        <translation>Motivační dopis</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentář</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pozice</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Doporučil(a)</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Oslovení</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Stage in Welcome Kit</source>
        <translation>Fáze ve Welcome Kit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PSČ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Město</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Kód země</translation>
    </message>
    <message>
        <source>Current avatar</source>
        <translation>Nynější fotka</translation>
    </message>
    <message>
        <source>Current resume</source>
        <translation>Nynější životopis</translation>
    </message>
    <message>
        <source>Resume type</source>
        <translation>Typ životopisu</translation>
    </message>
    <message>
        <source>Resume size</source>
        <translation>Velikost životopisu</translation>
    </message>
    <message>
        <source>Current portfolio</source>
        <translation>Nynější portfolio</translation>
    </message>
    <message>
        <source>Portfolio size</source>
        <translation>Velikost portfolia</translation>
    </message>
    <message>
        <source>Dashboard path</source>
        <translation>Cesta v dashboardu</translation>
    </message>
</context>
<context>
    <name>FieldEditors</name>
    <message>
        <source>Drop or paste a link to a document</source>
        <translation>Přetáhněte nebo vložte odkaz na dokument</translation>
    </message>
    <message>
        <source>Drop or paste a link to a picture</source>
        <translation>Přetáhněte nebo vložte odkaz na obrázek</translation>
    </message>
    <message>
        <source>Drop or paste a link: %1, %2 MB at most</source>
        <translation>Přetáhněte nebo vložte odkaz: %1, nejvýše %2 MB</translation>
    </message>
    <message>
        <source>%1, %2 MB at most</source>
        <translation>%1, nejvýše %2 MB</translation>
    </message>
    <message>
        <source>Replace the %1…</source>
        <translation>Nahradit: %1…</translation>
    </message>
    <message>
        <source>visible to others at once, so it is held briefly before it is sent</source>
        <translation>ostatní to hned uvidí, proto se to před odesláním krátce pozdrží</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>last sent from Vivier %1</source>
        <translation>naposledy odtud odesláno %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>ve frontě</translation>
    </message>
    <message>
        <source>sent once, with the next send</source>
        <translation>odešle se jednou, při příštím odeslání</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>nyní: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>zatím žádné</translation>
    </message>
    <message>
        <source>sent right after the creation</source>
        <translation>odešle se hned po vytvoření</translation>
    </message>
    <message>
        <source>“%1” is not documented: it cannot be chosen</source>
        <translation>„%1“ není v dokumentaci: nelze vybrat</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters that are used, and that are taken</comment>
        <translation>%L1 z %L2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>povinné</translation>
    </message>
    <message>
        <source>required, or %1</source>
        <extracomment>At a field that is needed unless another one is given: “required, or Phone”</extracomment>
        <translation>povinné, nebo %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
    <message>
        <source>website</source>
        <translation>web</translation>
    </message>
    <message>
        <source>This date has passed; it stays until you choose a later one.</source>
        <translation>Tento den už minul; zůstane, dokud nevyberete pozdější.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nelze přečíst</translation>
    </message>
    <message>
        <source>%1 has something here that Vivier cannot read. It stays as it is, unless you enter another value.</source>
        <translation>V systému %1 je tu něco, co Vivier neumí přečíst. Zůstane to beze změny, pokud nezadáte jinou hodnotu.</translation>
    </message>
    <message>
        <source>in %1 now: %2</source>
        <translation>nyní v %1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(prázdné)</translation>
    </message>
    <message>
        <source>Try the direct link</source>
        <translation>Zkusit přímý odkaz</translation>
    </message>
</context>
<context>
    <name>FileTypeText</name>
    <message>
        <source>a PDF document</source>
        <translation>dokument PDF</translation>
    </message>
    <message>
        <source>a Word 97-2003 document (.doc)</source>
        <translation>dokument Word 97–2003 (.doc)</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>starý dokument Office</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>obrázek PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>obrázek JPEG</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>obrázek</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>dokument RTF</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>webová stránka</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>soubor XML</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>soubor PostScript</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>archiv</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>sešit tabulkového editoru</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>prezentace</translation>
    </message>
    <message>
        <source>an OpenDocument file that is not a text</source>
        <translation>jiný soubor OpenDocument než text</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>elektronická kniha</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>dokument Pages</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>složka</translation>
    </message>
    <message>
        <source>a pipe between programs</source>
        <translation>roura mezi programy</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>zařízení</translation>
    </message>
    <message>
        <source>a socket of a program</source>
        <translation>soket programu</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>jiný soubor</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Has a phone</source>
        <translation>Má telefon</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Bez telefonu</translation>
    </message>
    <message>
        <source>Has an email</source>
        <translation>Má e-mail</translation>
    </message>
    <message>
        <source>No email</source>
        <translation>Bez e-mailu</translation>
    </message>
    <message>
        <source>Has a resume</source>
        <translation>Má životopis</translation>
    </message>
    <message>
        <source>No resume</source>
        <translation>Bez životopisu</translation>
    </message>
    <message>
        <source>Has a tag</source>
        <translation>Má štítek</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Bez štítku</translation>
    </message>
    <message>
        <source>Link sent from Vivier</source>
        <translation>Odkaz odeslaný odtud</translation>
    </message>
    <message>
        <source>No link sent from Vivier</source>
        <translation>Žádný odkaz odtud</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivovaní</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>S konceptem</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Ve frontě</translation>
    </message>
    <message numerus="yes">
        <source>Updated in the last %Ln day(s)</source>
        <translation>
            <numerusform>Aktualizováno za poslední %Ln den</numerusform>
            <numerusform>Aktualizováno za poslední %Ln dny</numerusform>
            <numerusform>Aktualizováno za posledních %Ln dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not updated for %Ln day(s)</source>
        <translation>
            <numerusform>Neaktualizováno %Ln den</numerusform>
            <numerusform>Neaktualizováno %Ln dny</numerusform>
            <numerusform>Neaktualizováno %Ln dní</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated since %1</source>
        <translation>Aktualizováno od %1</translation>
    </message>
    <message>
        <source>Not updated since %1</source>
        <translation>Neaktualizováno od %1</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Vyprší do %Ln dne</numerusform>
            <numerusform>Vyprší do %Ln dnů</numerusform>
            <numerusform>Vyprší do %Ln dnů</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vypršelo</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Štítek %1</translation>
    </message>
    <message>
        <source>Without tag %1</source>
        <translation>Bez štítku %1</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Fáze</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Stav</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Ští&amp;tek</translation>
    </message>
    <message>
        <source>&amp;Without tag</source>
        <translation>&amp;Bez štítku</translation>
    </message>
    <message>
        <source>&amp;Has</source>
        <translation>&amp;Má</translation>
    </message>
    <message>
        <source>&amp;Lacks</source>
        <translation>&amp;Nemá</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Aktualizace</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>&amp;Platnost</translation>
    </message>
</context>
<context>
    <name>FormDrop</name>
    <message>
        <source>This link is none that can be opened: nothing was changed.</source>
        <translation>Tento odkaz nelze otevřít: nic se nezměnilo.</translation>
    </message>
    <message>
        <source>There is no link, address or number in this. Nothing was changed.</source>
        <translation>Není v tom odkaz, adresa ani číslo. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>This is a file on this computer. %1 needs a link that it can open, not a file: put the file online, then drop the link.</source>
        <translation>Tohle je soubor v tomto počítači. Systém %1 potřebuje odkaz, který může otevřít, ne soubor: umístěte soubor na web a přetáhněte odkaz.</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>%1 fetches them from a link that anyone can open</source>
        <translation>systém %1 si je stáhne z odkazu, který může otevřít kdokoli</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociální sítě</translation>
    </message>
    <message>
        <source>%1 accepts these but never shows them</source>
        <translation>systém %1 je přijímá, ale nikdy nezobrazuje</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Motivační dopis</translation>
    </message>
    <message>
        <source>Comment and documents</source>
        <translation>Komentář a dokumenty</translation>
    </message>
    <message>
        <source>added once; %1 does not allow changes afterwards</source>
        <translation>přidávají se jednou; systém %1 je pak nedovolí změnit</translation>
    </message>
    <message>
        <source>Only when creating</source>
        <translation>Jen při vytvoření</translation>
    </message>
    <message>
        <source>%1 accepts these once and never shows them</source>
        <translation>systém %1 je přijme jednou a nikdy nezobrazí</translation>
    </message>
    <message>
        <source>CV text</source>
        <translation>Text životopisu</translation>
    </message>
    <message>
        <source>%1 accepts a new text and stores it without names</source>
        <translation>systém %1 přijme nový text a uchová ho anonymně</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadata</translation>
    </message>
    <message>
        <source>keys that other systems keep in %1</source>
        <translation>klíče, které v systému %1 uchovávají jiné systémy</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Údaje</translation>
    </message>
    <message>
        <source>%1 does not allow these to be changed here</source>
        <translation>systém %1 je tu nedovolí změnit</translation>
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
        <translation>tohle není text v UTF-8.</translation>
    </message>
    <message>
        <source>there is nothing here. An object without keys is {}.</source>
        <translation>nic tu není. Objekt bez klíčů se píše {}.</translation>
    </message>
    <message>
        <source>the JSON ends before this. Remove what follows, or an extra bracket.</source>
        <translation>JSON končí už před tímto místem. Odstraňte, co následuje, nebo přebytečnou závorku.</translation>
    </message>
    <message numerus="yes">
        <source>this is nested more than %Ln level(s) deep.</source>
        <translation>
            <numerusform>tohle je vnořené hlouběji než %Ln úroveň.</numerusform>
            <numerusform>tohle je vnořené hlouběji než %Ln úrovně.</numerusform>
            <numerusform>tohle je vnořené hlouběji než %Ln úrovní.</numerusform>
        </translation>
    </message>
    <message>
        <source>a key is expected after the comma. Remove the comma or add a key.</source>
        <translation>za čárkou má být klíč. Odstraňte čárku, nebo přidejte klíč.</translation>
    </message>
    <message>
        <source>a key must be in straight quotes: &quot;key&quot;.</source>
        <translation>klíč se píše do rovných uvozovek: &quot;klíč&quot;.</translation>
    </message>
    <message>
        <source>a colon is missing after this key: &quot;key&quot;: value.</source>
        <translation>za tímto klíčem chybí dvojtečka: &quot;klíč&quot;: hodnota.</translation>
    </message>
    <message>
        <source>a value is missing after the colon.</source>
        <translation>za dvojtečkou chybí hodnota.</translation>
    </message>
    <message>
        <source>a value is expected after the comma. Remove the comma or add a value.</source>
        <translation>za čárkou má být hodnota. Odstraňte čárku, nebo přidejte hodnotu.</translation>
    </message>
    <message>
        <source>a comma or a %1 is missing before this.</source>
        <translation>před tímto chybí čárka nebo %1.</translation>
    </message>
    <message>
        <source>a text must be in straight quotes: &quot;text&quot;.</source>
        <translation>text se píše do rovných uvozovek: &quot;text&quot;.</translation>
    </message>
    <message>
        <source>a value is expected: a &quot;text&quot; in straight quotes, a number, true, false, null, { or [.</source>
        <translation>má tu být hodnota: &quot;text&quot; v rovných uvozovkách, číslo, true, false, null, { nebo [.</translation>
    </message>
    <message>
        <source>this is not a number. Write it like 7, -1.5 or 2e3, or put it in straight quotes.</source>
        <translation>tohle není číslo. Napište ho jako 7, -1.5 nebo 2e3, nebo ho dejte do rovných uvozovek.</translation>
    </message>
    <message>
        <source>a text contains a control character. Remove it.</source>
        <translation>v textu je řídicí znak. Odstraňte ho.</translation>
    </message>
    <message>
        <source>this text is not closed. Add a quote at its end.</source>
        <translation>tento text nekončí. Přidejte na konec uvozovku.</translation>
    </message>
    <message>
        <source>this backslash does not start anything that JSON knows. Write a backslash as \\.</source>
        <translation>takové spojení se zpětným lomítkem JSON nezná. Zpětné lomítko pište jako \\.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Řádek %1, sloupec %2: %3</translation>
    </message>
    <message>
        <source>a %1 is missing: it closes the %2 of line %3.</source>
        <translation>chybí %1: uzavírá %2 z řádku %3.</translation>
    </message>
    <message>
        <source>this text is not closed on its line. Add a quote, or write a new line as \n.</source>
        <translation>tento text na svém řádku nekončí. Přidejte uvozovku, nebo nový řádek pište jako \n.</translation>
    </message>
    <message>
        <source>a text contains a tab. Write it as \t.</source>
        <translation>v textu je tabulátor. Pište ho jako \t.</translation>
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
        <translation>dnes v %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>dne %1</translation>
    </message>
    <message>
        <source>its size is not told, %1 takes up to %2</source>
        <translation>velikost není uvedena, systém %1 přijímá nejvýše %2</translation>
    </message>
    <message>
        <source>anyone can open it</source>
        <translation>otevře ho kdokoli</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>vyprší %1</translation>
    </message>
    <message>
        <source>This is %1, not a picture: %2 will not take it.</source>
        <translation>Tohle je %1, ne obrázek: systém %2 to nepřijme.</translation>
    </message>
    <message>
        <source>This is not a picture: %1 will not take it.</source>
        <translation>Tohle není obrázek: systém %1 to nepřijme.</translation>
    </message>
    <message>
        <source>This is a program, not a document: %1 will not take it.</source>
        <translation>Tohle je program, ne dokument: systém %1 to nepřijme.</translation>
    </message>
    <message>
        <source>This is not a document: %1 will not take it.</source>
        <translation>Tohle není dokument: systém %1 to nepřijme.</translation>
    </message>
    <message>
        <source>This is %1: %2 takes %3 here.</source>
        <translation>Tohle je %1: systém %2 tu přijímá %3.</translation>
    </message>
    <message>
        <source>This is none of the files that %1 takes here: %2.</source>
        <translation>Takový soubor systém %1 nepřijme. Přijímá tu: %2.</translation>
    </message>
    <message>
        <source>Not checked: working offline</source>
        <translation>Nezkontrolováno: pracuje se offline</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Kontroluje se odkaz…</translation>
    </message>
    <message>
        <source>Still checking: %1 has not answered yet…</source>
        <translation>Stále se kontroluje: %1 zatím neodpovídá…</translation>
    </message>
    <message>
        <source>This is not a web address: %1 cannot open it.</source>
        <translation>Tohle není webová adresa: systém %1 ji neotevře.</translation>
    </message>
    <message>
        <source>This address is not on the public internet: %1 cannot reach it.</source>
        <translation>Tato adresa není na veřejném internetu: systém %1 se na ni nedostane.</translation>
    </message>
    <message>
        <source>This link leads to an address that is not on the public internet: %1 cannot reach it.</source>
        <translation>Tento odkaz vede na adresu, která není na veřejném internetu: systém %1 se na ni nedostane.</translation>
    </message>
    <message>
        <source>%1 does not say what this is (answer %2).</source>
        <translation>%1 neříká, co to je (odpověď %2).</translation>
    </message>
    <message>
        <source>%1 does not say what this is.</source>
        <translation>%1 neříká, co to je.</translation>
    </message>
    <message>
        <source>This is a login page: %1 will not get the file.</source>
        <translation>Tohle je přihlašovací stránka: systém %1 soubor nedostane.</translation>
    </message>
    <message>
        <source>This is a web page, not the file: %1 will not get the file.</source>
        <translation>Tohle je webová stránka, ne soubor: systém %1 soubor nedostane.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 takes up to %3 here.</source>
        <translation>%1 je příliš mnoho: systém %2 tu přijímá nejvýše %3.</translation>
    </message>
    <message>
        <source>The file is empty: %1 would get nothing.</source>
        <translation>Soubor je prázdný: systém %1 by nedostal nic.</translation>
    </message>
    <message>
        <source>There is nothing at this address: %1 will not get the file.</source>
        <translation>Na této adrese nic není: systém %1 soubor nedostane.</translation>
    </message>
    <message>
        <source>The file is not there any more: %1 will not get it.</source>
        <translation>Soubor tam už není: systém %1 ho nedostane.</translation>
    </message>
    <message>
        <source>Only some people may open this: %1 will not get the file.</source>
        <translation>Tohle smí otevřít jen někdo: systém %1 soubor nedostane.</translation>
    </message>
    <message>
        <source>%1 is busy and did not show the file: %2 may not get it.</source>
        <translation>%1 je přetížený a soubor neukázal: systém %2 ho možná nedostane.</translation>
    </message>
    <message>
        <source>%1 has a problem and did not show the file: %2 may not get it.</source>
        <translation>%1 má potíže a soubor neukázal: systém %2 ho možná nedostane.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2 may not get the file.</source>
        <translation>%1 neodpovídá: systém %2 soubor možná nedostane.</translation>
    </message>
    <message>
        <source>There is no site called %1, or no network: %2 may not get the file.</source>
        <translation>Web %1 neexistuje, nebo nefunguje síť: systém %2 soubor možná nedostane.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid: %2 may refuse it.</source>
        <translation>Certifikát webu %1 je neplatný: systém %2 ho možná odmítne.</translation>
    </message>
    <message>
        <source>This link leads from one address to the next without an end: %1 will not get the file.</source>
        <translation>Tento odkaz vede z jedné adresy na druhou bez konce: systém %1 soubor nedostane.</translation>
    </message>
    <message>
        <source>This link leads on to an unencrypted address: %1 may not follow it.</source>
        <translation>Tento odkaz vede dál na nešifrovanou adresu: systém %1 tam možná nepůjde.</translation>
    </message>
    <message>
        <source>This link expired %1: %2 will not get the file.</source>
        <translation>Platnost tohoto odkazu vypršela %1: systém %2 soubor nedostane.</translation>
    </message>
    <message>
        <source>Try the direct link, or ask for a link that opens without signing in.</source>
        <translation>Zkuste přímý odkaz, nebo si vyžádejte takový, který se otevře bez přihlášení.</translation>
    </message>
    <message>
        <source>Ask for a link that opens the file without signing in.</source>
        <translation>Vyžádejte si odkaz, který soubor otevře bez přihlášení.</translation>
    </message>
    <message>
        <source>Check the link, or ask for another one.</source>
        <translation>Zkontrolujte odkaz, nebo si vyžádejte jiný.</translation>
    </message>
    <message>
        <source>Ask for a new link.</source>
        <translation>Vyžádejte si nový odkaz.</translation>
    </message>
    <message>
        <source>Ask for another file, or put it into another field.</source>
        <translation>Vyžádejte si jiný soubor, nebo ho dejte do jiného pole.</translation>
    </message>
    <message>
        <source>Check how it is spelled. The network may also be away.</source>
        <translation>Zkontrolujte, zda je správně napsaný. Možná také nefunguje síť.</translation>
    </message>
    <message>
        <source>Open it in the browser to see whether it works.</source>
        <translation>Otevřete ho v prohlížeči a uvidíte, zda funguje.</translation>
    </message>
    <message>
        <source>Look how large it is before you send it.</source>
        <translation>Před odesláním se podívejte, jak je velký.</translation>
    </message>
    <message>
        <source>A proxy looked up where it leads: whether that is public could not be checked.</source>
        <translation>Kam vede, zjistil proxy server: zda je to veřejná adresa, nešlo zkontrolovat.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The stages of this job are not known yet. Load the jobs first.</source>
        <translation>Fáze této pozice zatím nejsou známé. Nejdřív načtěte pozice.</translation>
    </message>
    <message>
        <source>The job “%1” has several stages “%2”.</source>
        <translation>Pozice „%1“ má několik fází „%2“.</translation>
    </message>
    <message>
        <source>The job “%1” has no stage “%2”.</source>
        <translation>Pozice „%1“ nemá fázi „%2“.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ není ani ano, ani ne.</translation>
    </message>
    <message>
        <source>There is no job “%1”, or several have this name.</source>
        <translation>Pozice „%1“ neexistuje, nebo se tak jmenuje více pozic.</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2031-01-31.</source>
        <translation>„%1“ není datum jako 2031-01-31.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>„%1“ není žádná z hodnot: %2.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Tohle není objekt JSON.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Je to delší než %1 znaků.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Sloupec %1</translation>
    </message>
    <message>
        <source>There are more cells than columns: a separator or a quote is in the wrong place.</source>
        <translation>Je tu víc buněk než sloupců: oddělovač nebo uvozovka je na špatném místě.</translation>
    </message>
    <message>
        <source>What is stored about %1 cannot be read. Refresh this candidate.</source>
        <translation>Co je známo o kandidátovi %1, nelze přečíst. Načtěte ho znovu.</translation>
    </message>
    <message>
        <source>This person is in another job: %1.</source>
        <translation>Tento člověk je u jiné pozice: %1.</translation>
    </message>
    <message>
        <source>%1 was already sent and may have arrived: check in the ATS first.</source>
        <translation>%1 se jednou odeslalo a možná dorazilo: nejdřív se tam podívejte.</translation>
    </message>
    <message>
        <source>%1: the current value is not known, so nothing can be added.</source>
        <translation>%1: neví se, co tam je, proto nelze nic přidat.</translation>
    </message>
    <message>
        <source>This row names no one: there is no name, email or phone number.</source>
        <translation>Není jasné, o koho jde: chybí jméno, e-mail i telefon.</translation>
    </message>
    <message>
        <source>A new candidate needs a job.</source>
        <translation>Někdo nový potřebuje pozici.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 nelze přečíst: %2</translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive. Save the list as CSV in your spreadsheet, and choose that file.</source>
        <translation>%1 je sešit nebo archiv. Uložte seznam v tabulkovém editoru jako CSV a vyberte ten soubor.</translation>
    </message>
    <message>
        <source>%1 is not a list, but a PDF, a picture, a program or the like. Choose a CSV file or vCards.</source>
        <translation>%1 není seznam, ale PDF, obrázek, program a podobně. Vyberte soubor CSV nebo vCard.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Split it.</source>
        <translation>%1 má víc než 64 MB. Rozdělte ho.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a list.</source>
        <translation>%1 není soubor. Vyberte seznam.</translation>
    </message>
    <message>
        <source>a new candidate without a name</source>
        <translation>nový kandidát beze jména</translation>
    </message>
    <message>
        <source>There is no candidate %1 here.</source>
        <translation>Kandidát %1 tu není.</translation>
    </message>
    <message>
        <source>The phone number belongs to %1, who has another name. Say who is meant in a “reference” column, or remove the number.</source>
        <translation>Tento telefon patří jinému jménu: %1. Uveďte ve sloupci „reference“, o koho jde, nebo číslo vynechte.</translation>
    </message>
    <message>
        <source>Several candidates have this email: %1. Say which one in a “reference” column.</source>
        <translation>Tento e-mail má více kandidátů: %1. Uveďte ve sloupci „reference“, který to je.</translation>
    </message>
    <message>
        <source>Several candidates have this phone number: %1. Say which one in a “reference” column.</source>
        <translation>Tento telefon má více kandidátů: %1. Uveďte ve sloupci „reference“, který to je.</translation>
    </message>
    <message>
        <source>Line %1 is about the same person.</source>
        <translation>Řádek %1 se týká téhož člověka.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Editor for the candidates of an applicant tracking system.</source>
        <translation>Editor kandidátů v náborovém systému (ATS).</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Uchovávat všechna data v této složce.</translation>
    </message>
    <message>
        <source>Work with a simulated ATS on this computer, with a temporary profile unless --profile is given.</source>
        <translation>Pracovat se smyšleným ATS v tomto počítači, s profilem na zahození, pokud není zadáno --profile.</translation>
    </message>
    <message>
        <source>Play the guided tour on the sandbox and save pictures to this folder.</source>
        <translation>Předvést hlavní práci ve zkušebním prostředí a uložit obrázky do této složky.</translation>
    </message>
    <message>
        <source>Start with one of these: %1.</source>
        <translation>Začít jednou z těchto akcí: %1.</translation>
    </message>
    <message>
        <source>Reference of a candidate, the address of its page, or a vivier: link.</source>
        <translation>Identifikátor kandidáta, adresa jeho stránky, nebo odkaz vivier:.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Zkušební ATS</translation>
    </message>
    <message>
        <source>Sandbox %1</source>
        <translation>Zkušební %1</translation>
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
        <translation>Než se odešlou, porovnejte obě verze.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln konflikt</numerusform>
            <numerusform>%Ln konflikty</numerusform>
            <numerusform>%Ln konfliktů</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox says why for each of them.</source>
        <translation>Důvod u každého říká fronta k odeslání.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) need your attention</source>
        <translation>
            <numerusform>%Ln kandidát na vás čeká</numerusform>
            <numerusform>%Ln kandidáti na vás čekají</numerusform>
            <numerusform>%Ln kandidátů na vás čeká</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>Odesláno: %Ln</numerusform>
            <numerusform>Odesláno: %Ln</numerusform>
            <numerusform>Odesláno: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What was waiting for the network has been sent.</source>
        <translation>Co čekalo na síť, se odeslalo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) expire soon</source>
        <translation>
            <numerusform>%Ln kandidátovi brzy vyprší platnost</numerusform>
            <numerusform>%Ln kandidátům brzy vyprší platnost</numerusform>
            <numerusform>%Ln kandidátům brzy vyprší platnost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxAction</name>
    <message>
        <source>Compare…</source>
        <translation>Porovnat…</translation>
    </message>
    <message>
        <source>Open that candidate</source>
        <translation>Otevřít kandidáta</translation>
    </message>
    <message>
        <source>Create it anyway</source>
        <translation>Přesto vytvořit</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Rozhodnout…</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Je to tam</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Odeslat znovu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Odeslat hned</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Upravit</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Uvolnit</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pozdržet</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Vzít zpět</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>waiting: you work offline</source>
        <translation>čeká: pracujete offline</translation>
    </message>
    <message>
        <source>waiting for a new token</source>
        <translation>čeká na nový token</translation>
    </message>
    <message>
        <source>waiting for its token</source>
        <translation>čeká na svůj token</translation>
    </message>
    <message>
        <source>waiting: writing is stopped</source>
        <translation>čeká: zápis je zastaven</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>čeká na síť</translation>
    </message>
    <message>
        <source>writing to this account is stopped</source>
        <translation>zápis do tohoto účtu je zastaven</translation>
    </message>
    <message>
        <source>; sending in %1</source>
        <translation>; odešle se za %1</translation>
    </message>
    <message>
        <source>; next attempt in %1</source>
        <translation>; další pokus za %1</translation>
    </message>
    <message>
        <source>you work offline: nothing is sent</source>
        <translation>pracujete offline: nic se neodesílá</translation>
    </message>
    <message>
        <source>%1 asked for a pause</source>
        <translation>systém %1 požádal o pauzu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln čeká</numerusform>
            <numerusform>%Ln čekají</numerusform>
            <numerusform>%Ln čeká</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln pozdržen</numerusform>
            <numerusform>%Ln pozdrženi</numerusform>
            <numerusform>%Ln pozdrženo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln čeká na vás</numerusform>
            <numerusform>%Ln čekají na vás</numerusform>
            <numerusform>%Ln čeká na vás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 at %2 request(s) a second</source>
        <translation>
            <numerusform>asi %1 při %2 požadavku za sekundu</numerusform>
            <numerusform>asi %1 při %2 požadavcích za sekundu</numerusform>
            <numerusform>asi %1 při %2 požadavcích za sekundu</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>asi %1</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Changed here and in %1. Nothing was sent: choose what to keep, field by field.</source>
        <translation>Změněno zde i v systému %1. Nic se neodeslalo: vyberte, co má zůstat, pole po poli.</translation>
    </message>
    <message>
        <source>%1 no longer has this candidate, or the token does not give access to it. Nothing was sent: choose in the outbox what to do with the draft.</source>
        <translation>V systému %1 už tento kandidát není, nebo ho token nesmí vidět. Nic se neodeslalo: vyberte ve frontě k odeslání, co bude s konceptem.</translation>
    </message>
    <message>
        <source>%1 has moved this candidate to another job. Nothing was sent: check the stage, then send again.</source>
        <translation>Systém %1 přesunul tohoto kandidáta k jiné pozici. Nic se neodeslalo: zkontrolujte fázi a odešlete znovu.</translation>
    </message>
    <message>
        <source>Writing to %1 is stopped, because fields that were not sent came back empty. Your changes are kept.</source>
        <translation>Zápis do systému %1 je zastaven, protože v odpovědi byla prázdná pole, která se neodesílala. Vaše změny zůstávají zachovány.</translation>
    </message>
    <message>
        <source>%1 may have created this candidate: its answer was lost or unclear. Vivier checks, and does not create it again.</source>
        <translation>Systém %1 tohoto kandidáta možná vytvořil: jeho odpověď se ztratila, nebo to neříká. Vivier ho hledá a znovu ho nevytvoří.</translation>
    </message>
    <message>
        <source>%1 may have created this candidate: its answer was lost or unclear, and no such candidate has been found since. Check there, then create it again or discard it.</source>
        <translation>Systém %1 tohoto kandidáta možná vytvořil: jeho odpověď se ztratila, nebo to neříká, a nikdo takový se od té doby nenašel. Podívejte se tam, pak ho vytvořte znovu, nebo zahoďte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %Ln candidate(s) who may be this one. Nothing was sent: check, then decide.</source>
        <translation>
            <numerusform>V systému %1 už je %Ln kandidát, který je možná tento. Nic se neodeslalo: podívejte se a rozhodněte.</numerusform>
            <numerusform>V systému %1 už jsou %Ln kandidáti, z nichž jeden je možná tento. Nic se neodeslalo: podívejte se a rozhodněte.</numerusform>
            <numerusform>V systému %1 už je %Ln kandidátů, z nichž jeden je možná tento. Nic se neodeslalo: podívejte se a rozhodněte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>It is not known whether %1 was accepted: Vivier cannot read what %2 says about it. Your change stays a draft.</source>
        <translation>Zda se pole „%1“ přijalo, se neví: Vivier neumí přečíst, co o něm systém %2 říká. Vaše změna zůstává konceptem.</translation>
    </message>
    <message>
        <source>%1 was not changed: %2 still has the old value. Your change stays a draft.</source>
        <translation>Pole „%1“ se nezměnilo: v systému %2 je stále stará hodnota. Vaše změna zůstává konceptem.</translation>
    </message>
    <message>
        <source>%1 was accepted, but %2 now has something there that Vivier cannot read.</source>
        <translation>Pole „%1“ se přijalo, ale v systému %2 je v něm teď něco, co Vivier neumí přečíst.</translation>
    </message>
    <message>
        <source>%1 was stored differently: “%2”.</source>
        <translation>Pole „%1“ se uložilo jinak: „%2“.</translation>
    </message>
    <message>
        <source>What you sent was accepted. Changed without being sent: %1. This was done by %2 or by a colleague. The history shows both values.</source>
        <translation>Co jste odeslali, se přijalo. Neodesláno, a od té doby jiné: %1. Změnil to systém %2, nebo někdo tam. Obě hodnoty ukazuje historie.</translation>
    </message>
    <message>
        <source>What you sent is waiting in the outbox.</source>
        <translation>Co jste odeslali, čeká ve frontě k odeslání.</translation>
    </message>
    <message>
        <source>%1 refused %2. The reason is shown at that field.</source>
        <translation>Systém %1 odmítl: %2. Důvod je uvedený u tohoto pole.</translation>
    </message>
    <message>
        <source>%1 refused %2. The reason is shown at each of these fields.</source>
        <translation>Systém %1 odmítl: %2. Důvod je uvedený u každého z těchto polí.</translation>
    </message>
    <message>
        <source>Not created yet. Missing or wrong: %1.</source>
        <translation>Zatím nevytvořeno. Chybí nebo je špatně: %1.</translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation>Uloženo, neodesláno: %1.</translation>
    </message>
    <message>
        <source>In the outbox: %1.</source>
        <translation>Ve frontě k odeslání: %1.</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>odmítnuto: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmítnuto</translation>
    </message>
    <message>
        <source>the token is not allowed to do this</source>
        <translation>token tohle nesmí</translation>
    </message>
    <message>
        <source>somebody changed it too</source>
        <translation>změnil to i někdo jiný</translation>
    </message>
    <message>
        <source>may already exist</source>
        <translation>možná už tam je</translation>
    </message>
    <message>
        <source>cannot be sent yet</source>
        <translation>zatím nelze odeslat</translation>
    </message>
    <message>
        <source>no longer in %1</source>
        <translation>už není v %1</translation>
    </message>
    <message>
        <source>is in another job now</source>
        <translation>je teď u jiné pozice</translation>
    </message>
    <message>
        <source>may have arrived: please check</source>
        <translation>možná dorazilo: podívejte se</translation>
    </message>
    <message>
        <source>writing is stopped</source>
        <translation>zápis je zastaven</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln change(s) are kept.</source>
        <translation>
            <numerusform>Vaše %Ln změna zůstává zachována.</numerusform>
            <numerusform>Vaše %Ln změny zůstávají zachovány.</numerusform>
            <numerusform>Vašich %Ln změn zůstává zachováno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest went to the outbox.</source>
        <translation>Zbytek šel do fronty k odeslání.</translation>
    </message>
    <message>
        <source>%1 already has %2, who may be this candidate. Nothing was created. Open that candidate, or create a second one.</source>
        <translation>V systému %1 už je %2; možná je to tento kandidát. Nic se nevytvořilo. Otevřete toho kandidáta, nebo vytvořte druhého.</translation>
    </message>
    <message>
        <source>The answer from %1 lacks fields that were not sent (%2). Writing is stopped until you have checked the candidate.</source>
        <translation>V odpovědi systému %1 chybí, co se neodesílalo (%2). Zápis je zastaven, dokud se na kandidáta nepodíváte.</translation>
    </message>
    <message>
        <source>%1 In the outbox: %2.</source>
        <translation>%1 Ve frontě k odeslání: %2.</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>odesílá se…</translation>
    </message>
    <message>
        <source>held</source>
        <translation>pozdrženo</translation>
    </message>
    <message>
        <source>sending in %1</source>
        <translation>odešle se za %1</translation>
    </message>
    <message>
        <source>answer lost; checking in %1</source>
        <translation>odpověď se ztratila; hledá se za %1</translation>
    </message>
    <message>
        <source>next attempt in %1</source>
        <translation>další pokus za %1</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>čeká na síť</translation>
    </message>
    <message>
        <source>waiting for a new token</source>
        <translation>čeká na nový token</translation>
    </message>
    <message>
        <source>waiting for its token</source>
        <translation>čeká na svůj token</translation>
    </message>
    <message>
        <source>answer lost: checking first</source>
        <translation>odpověď se ztratila: nejdřív se hledá</translation>
    </message>
    <message>
        <source>could not be saved on this computer</source>
        <translation>nešlo uložit v tomto počítači</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>čeká v pořadí</translation>
    </message>
</context>
<context>
    <name>PageProblemText</name>
    <message>
        <source>This file is too large to be shown here. Open it in another program.</source>
        <translation>Tento soubor je příliš velký, aby se tu zobrazil. Otevřete ho v jiném programu.</translation>
    </message>
    <message>
        <source>This cannot be shown: the file is damaged or incomplete. Ask for it again, or open it elsewhere.</source>
        <translation>Tohle nelze zobrazit: soubor je poškozený nebo neúplný. Vyžádejte si ho znovu, nebo ho otevřete jinde.</translation>
    </message>
    <message>
        <source>This file is protected by a password, so it cannot be shown here.</source>
        <translation>Tento soubor chce heslo, proto se tu nedá zobrazit.</translation>
    </message>
    <message>
        <source>This took too much time or memory to show, and was stopped. Open the file in another program if you trust it.</source>
        <translation>Zobrazení trvalo moc dlouho nebo potřebovalo moc paměti a bylo zastaveno. Pokud souboru věříte, otevřete ho v jiném programu.</translation>
    </message>
    <message>
        <source>To show a PDF, Vivier needs the package %1, which is not installed.</source>
        <translation>K zobrazení PDF Vivier potřebuje balíček %1, který není nainstalovaný.</translation>
    </message>
    <message>
        <source>Vivier shows a file only where the system can isolate the reading from all other files and the network. This system cannot: it needs Linux with Landlock and seccomp.</source>
        <translation>Vivier zobrazí soubor jen tam, kde systém dokáže čtení oddělit od všech ostatních souborů a od sítě. Tento systém to nedokáže: je potřeba Linux s Landlock a seccomp.</translation>
    </message>
    <message>
        <source>A picture of this kind is not shown here. Open it in another program.</source>
        <translation>Obrázek tohoto druhu se tu nezobrazí. Otevřete ho v jiném programu.</translation>
    </message>
    <message>
        <source>The program that reads files for Vivier, vivier-reader, is missing or does not work. Reinstall Vivier.</source>
        <translation>Program, který pro Vivier čte soubory, vivier-reader, chybí nebo nefunguje. Nainstalujte Vivier znovu.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>This number does not seem to exist in its country. Check it; it can be sent as it is.</source>
        <translation>Toto číslo v dané zemi zřejmě neexistuje. Zkontrolujte ho; odeslat ho lze i takto.</translation>
    </message>
    <message>
        <source>%1 has no such number. If it is from another country, start it with + and that country&apos;s code, such as +33.</source>
        <translation>Takové číslo v této zemi (%1) není. Je-li z jiné země, začněte ho znakem + a její předvolbou, např. +420.</translation>
    </message>
    <message>
        <source>This number has too few digits. Add the missing ones.</source>
        <translation>Toto číslo má málo číslic. Doplňte chybějící.</translation>
    </message>
    <message>
        <source>This number has too few digits for its country. Check it; it can be sent as it is.</source>
        <translation>Toto číslo má na svou zemi málo číslic. Zkontrolujte ho; odeslat ho lze i takto.</translation>
    </message>
    <message>
        <source>This number has too many digits. One number only, without an extension.</source>
        <translation>Toto číslo má moc číslic. Jen jedno číslo, bez klapky.</translation>
    </message>
    <message>
        <source>This number has too many digits for its country. Check it; it can be sent as it is.</source>
        <translation>Toto číslo má na svou zemi moc číslic. Zkontrolujte ho; odeslat ho lze i takto.</translation>
    </message>
    <message>
        <source>This number works only within its area. Put the area code in front.</source>
        <translation>Toto číslo funguje jen ve své oblasti. Doplňte na začátek oblastní předvolbu.</translation>
    </message>
    <message>
        <source>Which country is this number from? Start it with + and the country code, such as +33.</source>
        <translation>Ze které země je toto číslo? Začněte ho znakem + a předvolbou země, např. +420.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the +.</source>
        <translation>Tuto předvolbu nemá žádná země. Zkontrolujte číslice za znakem +.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the +; it can be sent as it is.</source>
        <translation>Tuto předvolbu nemá žádná země. Zkontrolujte číslice za znakem +; odeslat číslo lze i takto.</translation>
    </message>
    <message>
        <source>An extension cannot be sent with a number. Remove it.</source>
        <translation>Klapku nelze s číslem odeslat. Vynechte ji.</translation>
    </message>
    <message>
        <source>This is not a telephone number. It can contain digits, spaces and a + in front.</source>
        <translation>Tohle není telefonní číslo. Může obsahovat číslice, mezery a na začátku +.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Write it as in %1, or with + and a country code.</source>
        <translation>Tohle není telefonní číslo. Napište ho jako v této zemi: %1, nebo s + a předvolbou země.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Vivier is already open on this profile. Use that window, or close it first.</source>
        <translation>Na tomto profilu už je otevřený jiný Vivier. Použijte jeho okno, nebo ho nejdřív zavřete.</translation>
    </message>
    <message>
        <source>The variable HOME is not set.</source>
        <translation>Proměnná HOME není nastavená.</translation>
    </message>
    <message>
        <source>The variable HOME says %1, which is not a folder.</source>
        <translation>Proměnná HOME uvádí %1, což není složka.</translation>
    </message>
    <message>
        <source>Without it, Vivier does not know where your candidates are. Nothing was read or changed. Set HOME to your home folder, or name a folder with --profile.</source>
        <translation>Bez ní Vivier neví, kde jsou vaši kandidáti. Nic se nepřečetlo ani nezměnilo. Nastavte HOME na svou domovskou složku, nebo uveďte složku s --profile.</translation>
    </message>
    <message>
        <source>This version of Vivier cannot talk to that system yet. The account and its drafts are kept.</source>
        <translation>Tato verze Vivier zatím s tímto systémem mluvit neumí. Účet i jeho koncepty zůstávají zachovány.</translation>
    </message>
</context>
<context>
    <name>ProfileKey</name>
    <message>
        <source>This computer has no keychain to store the key. Choose a passphrase: Vivier encrypts your candidates with it, and asks for it at every start. Without it nobody can read them, not even you.</source>
        <translation>Tento počítač nemá klíčenku, kam by se klíč uložil. Zvolte heslovou frázi: Vivier s ní vaše kandidáty zašifruje a zeptá se na ni při každém spuštění. Bez ní je nepřečte nikdo, ani vy.</translation>
    </message>
    <message>
        <source>The candidates on this computer are encrypted with a passphrase. Type it to open them.</source>
        <translation>Kandidáti v tomto počítači jsou zašifrovaní heslovou frází. Zadáním fráze je otevřete.</translation>
    </message>
    <message>
        <source>This passphrase does not open the candidates on this computer. Nothing was changed. Type it again.</source>
        <translation>Tato heslová fráze kandidáty v tomto počítači neotevře. Nic se nezměnilo. Zadejte ji znovu.</translation>
    </message>
    <message>
        <source>The key to your candidates is in the keychain of this computer, which does not answer. Everything is kept, encrypted. Start the keychain, then try again.</source>
        <translation>Klíč k vašim kandidátům je v klíčence tohoto počítače, která neodpovídá. Vše zůstává zachováno a zašifrováno. Spusťte klíčenku a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, and the key to your candidates is inside. Everything is kept, encrypted. Unlock the keychain, then try again.</source>
        <translation>Klíčenka tohoto počítače je zamčená a klíč k vašim kandidátům je uvnitř. Vše zůstává zachováno a zašifrováno. Odemkněte klíčenku a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer holds the key to your candidates. Everything is kept, encrypted. Restore the keychain from a backup, then try again.</source>
        <translation>V klíčence tohoto počítače už klíč k vašim kandidátům není. Vše zůstává zachováno a zašifrováno. Obnovte klíčenku ze zálohy a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The key that was found is not the one that your candidates are encrypted with. Nothing was read or changed. Restore the keychain from the backup that belongs to these candidates, then try again.</source>
        <translation>Nalezený klíč není ten, kterým jsou vaši kandidáti zašifrovaní. Nic se nepřečetlo ani nezměnilo. Obnovte klíčenku ze zálohy, která k těmto kandidátům patří, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>This was a temporary profile: its key was kept only in memory and went with the program. Nothing was changed. Start with another folder.</source>
        <translation>Tento profil byl na zahození: jeho klíč byl jen v paměti a zmizel s programem. Nic se nezměnilo. Začněte s jinou složkou.</translation>
    </message>
    <message>
        <source>Vivier could not open the candidates on this computer. Everything is kept as it is. Try again; if it happens again, restart Vivier.</source>
        <translation>Vivier nedokázal otevřít kandidáty v tomto počítači. Vše zůstává beze změny. Zkuste to znovu; stane-li se to zase, spusťte Vivier znovu.</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>The login is used until Vivier is closed, but could not be saved for later: the keychain does not accept it.</source>
        <translation>Přihlašovací údaje se použijí do ukončení Vivier, ale na později je nešlo uložit: klíčenka je nepřijala.</translation>
    </message>
    <message>
        <source>The proxy does not accept this name and password. Type them again.</source>
        <translation>Proxy server toto jméno a heslo nepřijímá. Zadejte je znovu.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer. Nothing was changed; try again when the network is back.</source>
        <translation>Proxy server %1 neodpovídá. Nic se nezměnilo; zkuste to znovu, až bude síť zpátky.</translation>
    </message>
    <message>
        <source>The login for %1 could not be deleted: the keychain does not answer, or is locked. Unlock it, then try again.</source>
        <translation>Přihlašovací údaje pro %1 nešlo smazat: klíčenka neodpovídá, nebo je zamčená. Odemkněte ji a zkuste to znovu.</translation>
    </message>
</context>
<context>
    <name>PullWords</name>
    <message numerus="yes">
        <source>%Ln candidate(s) of %1 could not be read and were left out: the answer does not say which ones. What is already here about them is kept.</source>
        <translation>
            <numerusform>%Ln kandidáta ze systému %1 nešlo přečíst a byl vynechán: odpověď neříká, který to je. Co už tu o něm je, zůstává.</numerusform>
            <numerusform>%Ln kandidáty ze systému %1 nešlo přečíst a byli vynecháni: odpověď neříká, kteří to jsou. Co už tu o nich je, zůstává.</numerusform>
            <numerusform>%Ln kandidátů ze systému %1 nešlo přečíst a byli vynecháni: odpověď neříká, kteří to jsou. Co už tu o nich je, zůstává.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of %1 could not be read and were left out: the answer does not say which ones. What is already here about them is kept.</source>
        <translation>
            <numerusform>%Ln pozici ze systému %1 nešlo přečíst a byla vynechána: odpověď neříká, která to je. Co už tu o ní je, zůstává.</numerusform>
            <numerusform>%Ln pozice ze systému %1 nešlo přečíst a byly vynechány: odpověď neříká, které to jsou. Co už tu o nich je, zůstává.</numerusform>
            <numerusform>%Ln pozic ze systému %1 nešlo přečíst a byly vynechány: odpověď neříká, které to jsou. Co už tu o nich je, zůstává.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counts more candidates than it returns: it returned the same ones again, and the others could not be loaded. What was loaded is kept. Refresh all candidates later; if that does not help, tell the people who run %1.</source>
        <translation>Systém %1 hlásí víc kandidátů, než jich vydává: vydal znovu tytéž a ostatní nešlo přečíst. Co se načetlo, zůstává. Načtěte později všechno znovu; nepomůže-li to, řekněte to tomu, kdo %1 provozuje.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>New: %1</source>
        <extracomment>%1 is a file field, “Resume”: its link was changed here and not sent yet.</extracomment>
        <translation>Nový: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a file field, “Resume”; %2 is an ATS: Welcome Kit.</extracomment>
        <translation>%1 v %2</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>právě teď</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>před %Ln min</numerusform>
            <numerusform>před %Ln min</numerusform>
            <numerusform>před %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>před %Ln h</numerusform>
            <numerusform>před %Ln h</numerusform>
            <numerusform>před %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1</source>
        <comment>date</comment>
        <extracomment>A date, after a word such as “updated”</extracomment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>SameWords</name>
    <message>
        <source>Very likely:</source>
        <translation>Velmi pravděpodobně:</translation>
    </message>
    <message>
        <source>Maybe:</source>
        <translation>Možná:</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>stejný e-mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>stejný telefon</translation>
    </message>
    <message>
        <source>same profile page</source>
        <translation>stejná stránka profilu</translation>
    </message>
    <message>
        <source>same name in the same job</source>
        <translation>stejné jméno u stejné pozice</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Saved to %1. The file is not encrypted: anyone who can open it can read all of it.</source>
        <translation>Zapsáno do %1. Soubor není zašifrovaný: kdo ho může otevřít, přečte vše.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Nothing is lost here; choose another place.</source>
        <translation>%1 nešlo zapsat: %2. Nic se tu neztratilo; zvolte jiné místo.</translation>
    </message>
</context>
<context>
    <name>SelectionCounts</name>
    <message numerus="yes">
        <source>%Ln of them not in this list</source>
        <translation>
            <numerusform>%Ln z nich není v tomto seznamu</numerusform>
            <numerusform>%Ln z nich nejsou v tomto seznamu</numerusform>
            <numerusform>%Ln z nich není v tomto seznamu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendOnce</name>
    <message>
        <source>“%1” may have arrived in %2, and is never sent twice automatically. Check there, then send it again or remove it.</source>
        <translation>Pole „%1“ možná do systému %2 dorazilo a dvakrát se samo nikdy neodešle. Podívejte se tam, pak ho odešlete znovu, nebo zahoďte.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spellin&amp;g: not checked</source>
        <translation>Prav&amp;opis: nekontroluje se</translation>
    </message>
    <message>
        <source>Spellin&amp;g: %1</source>
        <translation>Prav&amp;opis: %1</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Žádné návrhy</translation>
    </message>
    <message>
        <source>Add “%1” to &amp;my words</source>
        <translation>Přidat „%1“ do mých &amp;slov</translation>
    </message>
    <message>
        <source>&amp;By its text</source>
        <translation>&amp;Podle slov</translation>
    </message>
    <message>
        <source>&amp;Not checked</source>
        <translation>&amp;Nekontrolovat</translation>
    </message>
</context>
<context>
    <name>StageTime</name>
    <message>
        <source>In “%1” since today, says %2.</source>
        <translation>„%1“ od dneška, uvádí %2.</translation>
    </message>
    <message>
        <source>In “%1” since today: moved from Vivier.</source>
        <translation>„%1“ od dneška: odesláno odtud.</translation>
    </message>
    <message>
        <source>In “%1” since today, when Vivier first saw it; perhaps for longer.</source>
        <translation>„%1“ od dneška, jak je vidět odtud, možná déle.</translation>
    </message>
    <message>
        <source>%1+ d</source>
        <extracomment>At least so long is somebody in a stage, on a card: “12+ d”</extracomment>
        <translation>%1+ d</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>How long somebody is in a stage, on a card: “12 d”</extracomment>
        <translation>dnes</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in “%1”: since %2, says %3.</source>
        <translation>
            <numerusform>„%1“ už %Ln den: od %2, uvádí %3.</numerusform>
            <numerusform>„%1“ už %Ln dny: od %2, uvádí %3.</numerusform>
            <numerusform>„%1“ už %Ln dní: od %2, uvádí %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in “%1”: moved from Vivier on %2.</source>
        <translation>
            <numerusform>„%1“ už %Ln den: odesláno odtud %2.</numerusform>
            <numerusform>„%1“ už %Ln dny: odesláno odtud %2.</numerusform>
            <numerusform>„%1“ už %Ln dní: odesláno odtud %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln day(s) in “%1”: Vivier first saw it there on %2; perhaps for longer.</source>
        <translation>
            <numerusform>„%1“ nejméně %Ln den: od %2, jak je vidět odtud, možná déle.</numerusform>
            <numerusform>„%1“ nejméně %Ln dny: od %2, jak je vidět odtud, možná déle.</numerusform>
            <numerusform>„%1“ nejméně %Ln dní: od %2, jak je vidět odtud, možná déle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is a file.</source>
        <translation>%1 je soubor.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 je složka.</translation>
    </message>
    <message>
        <source>%1 is a pipe.</source>
        <translation>%1 je roura.</translation>
    </message>
    <message>
        <source>%1 is a socket.</source>
        <translation>%1 je soket.</translation>
    </message>
    <message>
        <source>%1 is a link to something that is not there.</source>
        <translation>%1 je odkaz na něco, co neexistuje.</translation>
    </message>
    <message>
        <source>%1 is a device.</source>
        <translation>%1 je zařízení.</translation>
    </message>
    <message>
        <source>It belongs to another user, %1.</source>
        <translation>Patří jinému uživateli: %1.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Systém hlásí: %1.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 je databáze jiného programu.</translation>
    </message>
    <message>
        <source>Recovered account %1</source>
        <translation>Obnovený účet %1</translation>
    </message>
    <message>
        <source>its folder</source>
        <translation>jeho složka</translation>
    </message>
    <message>
        <source>Vivier cannot read or write %1 on this computer.</source>
        <translation>Vivier nemůže v tomto počítači číst nebo zapisovat: %1.</translation>
    </message>
    <message>
        <source>What was saved before is untouched. Check that it is there and that you are allowed to write to it, then restart Vivier.</source>
        <translation>Co bylo uloženo předtím, je nedotčené. Zkontrolujte, zda to tam je a zda tam smíte zapisovat, a spusťte Vivier znovu.</translation>
    </message>
    <message>
        <source>It takes the place of something that Vivier keeps there, and was left as it is. Move it somewhere else, or choose another folder, then restart Vivier.</source>
        <translation>Je to na místě, kde Vivier uchovává svá data, a zůstalo to beze změny. Přesuňte to jinam, nebo zvolte jinou složku, a spusťte Vivier znovu.</translation>
    </message>
    <message>
        <source>The disk is full, so this change is not saved yet. Everything saved before is kept. Free some space, then try again.</source>
        <translation>Disk je plný, proto tato změna ještě není uložená. Vše uložené předtím zůstává. Uvolněte místo a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Another program is using Vivier&apos;s file, so this change is not saved yet. Everything saved before is kept. If a backup is running, wait until it is done, then try again.</source>
        <translation>Soubor Vivier používá jiný program, proto tato změna ještě není uložená. Vše uložené předtím zůstává. Počkejte, až skončí zálohování, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Vivier&apos;s file on this computer is damaged. It is kept as it is. Start Vivier again: it sets the damaged file aside and recovers your drafts as far as they can be read.</source>
        <translation>Soubor Vivier v tomto počítači je poškozený. Zůstává, jak je. Spusťte Vivier znovu: poškozený soubor odloží stranou a převezme z něj koncepty, pokud je lze přečíst.</translation>
    </message>
    <message>
        <source>The candidates in %1 were saved by a newer Vivier. Nothing was changed. Install that version, or a newer one, to open them.</source>
        <translation>Kandidáty (%1) uložila novější verze Vivier. Nic se nezměnilo. K otevření nainstalujte tuto verzi, nebo novější.</translation>
    </message>
    <message>
        <source>The candidates on this computer are encrypted, and their key has not been given yet. Nothing was changed. Unlock Vivier first, then try again.</source>
        <translation>Kandidáti v tomto počítači jsou zašifrovaní a jejich klíč ještě nebyl zadán. Nic se nezměnilo. Nejdřív Vivier odemkněte a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The candidates on this computer are encrypted with a different key from the one given. Nothing was changed. Unlock Vivier with the key or the passphrase that they were saved with.</source>
        <translation>Kandidáti v tomto počítači jsou zašifrovaní jiným klíčem, než byl zadán. Nic se nezměnilo. Odemkněte Vivier klíčem nebo heslovou frází, se kterou byli uloženi.</translation>
    </message>
    <message>
        <source>Vivier could not save this on your computer. Everything saved before is kept. Try again; if it happens again, restart Vivier.</source>
        <translation>Vivier to nedokázal do počítače uložit. Vše uložené předtím zůstává. Zkuste to znovu; stane-li se to zase, spusťte Vivier znovu.</translation>
    </message>
    <message>
        <source>The profile was damaged. The damaged file was moved to %1 and is kept.</source>
        <translation>Profil byl poškozený. Poškozený soubor se přesunul do %1 a zůstává tam.</translation>
    </message>
    <message>
        <source>None of your drafts or candidates could be read in it. Load the candidates again from the ATS.</source>
        <translation>Z vašich konceptů a kandidátů v něm nešlo nic přečíst. Načtěte kandidáty znovu z ATS.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln koncept</numerusform>
            <numerusform>%Ln koncepty</numerusform>
            <numerusform>%Ln konceptů</numerusform>
        </translation>
    </message>
    <message>
        <source>no draft</source>
        <translation>žádný koncept</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidát</numerusform>
            <numerusform>%Ln kandidáti</numerusform>
            <numerusform>%Ln kandidátů</numerusform>
        </translation>
    </message>
    <message>
        <source>no candidate</source>
        <translation>žádný kandidát</translation>
    </message>
    <message>
        <source>Recovered from it: %1 and %2. Look through your drafts: what could not be read is missing.</source>
        <extracomment>%1 is &quot;3 drafts&quot; or &quot;no draft&quot;, %2 &quot;12 candidates&quot; or &quot;no candidate&quot;.</extracomment>
        <translation>Převzato z něj: %1 a %2. Projděte své koncepty: co nešlo přečíst, chybí.</translation>
    </message>
    <message>
        <source>Some of what is kept on this computer was changed outside Vivier and could not be opened. It is set aside; nothing was deleted.</source>
        <translation>Část toho, co je v tomto počítači uloženo, byla změněna mimo Vivier a nešla otevřít. Je odložena stranou; nic se nesmazalo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) will be loaded again.</source>
        <translation>
            <numerusform>%Ln kandidát se načte znovu.</numerusform>
            <numerusform>%Ln kandidáti se načtou znovu.</numerusform>
            <numerusform>%Ln kandidátů se načte znovu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) lost a field: check them before you send.</source>
        <translation>
            <numerusform>%Ln koncept přišel o pole: před odesláním ho zkontrolujte.</numerusform>
            <numerusform>%Ln koncepty přišly o pole: před odesláním je zkontrolujte.</numerusform>
            <numerusform>%Ln konceptů přišlo o pole: před odesláním je zkontrolujte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the history are missing.</source>
        <translation>
            <numerusform>%Ln řádek historie chybí.</numerusform>
            <numerusform>%Ln řádky historie chybějí.</numerusform>
            <numerusform>%Ln řádků historie chybí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncEngineWords</name>
    <message>
        <source>%1 was changed after you sent the candidate. Send it again.</source>
        <translation>Pole „%1“ se po odeslání kandidáta změnilo. Odešlete ho ještě jednou.</translation>
    </message>
</context>
<context>
    <name>TlsFiles</name>
    <message>
        <source>There is no file %1. Choose another one.</source>
        <translation>Soubor %1 neexistuje. Vyberte jiný.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 nelze přečíst: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a certificate or a key.</source>
        <translation>Soubor %1 je na certifikát nebo klíč příliš velký.</translation>
    </message>
    <message>
        <source>There is no certificate in %1. It must be a PEM file: a text that contains “BEGIN CERTIFICATE”.</source>
        <translation>V souboru %1 není žádný certifikát. Musí být ve formátu PEM: text, v němž je „BEGIN CERTIFICATE“.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2. Ask for a new one.</source>
        <translation>Certifikátu v souboru %1 vypršela platnost %2. Vyžádejte si nový.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid only from %2. Check this computer&apos;s date.</source>
        <translation>Certifikát v souboru %1 platí až od %2. Zkontrolujte datum v počítači.</translation>
    </message>
    <message>
        <source>There is no private key in %1. It must be a PEM file: a text that contains “PRIVATE KEY”.</source>
        <translation>V souboru %1 není žádný soukromý klíč. Musí být ve formátu PEM: text, v němž je „PRIVATE KEY“.</translation>
    </message>
    <message>
        <source>The key in %1 is encrypted. Enter its passphrase.</source>
        <translation>Klíč v souboru %1 je zašifrovaný. Zadejte jeho heslovou frázi.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key in %1.</source>
        <translation>Tato heslová fráze klíč v souboru %1 neotevře.</translation>
    </message>
    <message>
        <source>The key in %1 is not the one of the client certificate. Choose two files that belong together.</source>
        <translation>Klíč v souboru %1 nepatří ke klientskému certifikátu. Vyberte dva soubory, které patří k sobě.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key belongs to.</source>
        <translation>Vyberte klientský certifikát, ke kterému klíč patří.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>This address contains an invisible character. Type the address again.</source>
        <translation>V adrese je neviditelný znak. Napište ji znovu.</translation>
    </message>
    <message>
        <source>An address looks like name@company.com.</source>
        <translation>Adresa vypadá jako jmeno@firma.cz.</translation>
    </message>
    <message>
        <source>Only the address belongs here: %1.</source>
        <translation>Patří sem jen adresa: %1.</translation>
    </message>
    <message>
        <source>Only one address fits here, with one @.</source>
        <translation>Patří sem jen jedna adresa, s jedním @.</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>V adrese nejsou mezery.</translation>
    </message>
    <message>
        <source>“%1” is not allowed in an address.</source>
        <translation>„%1“ do adresy nepatří.</translation>
    </message>
    <message>
        <source>An address needs a domain such as company.com after the @.</source>
        <translation>Za @ musí být doména, např. firma.cz.</translation>
    </message>
    <message>
        <source>This link contains an invisible character. Copy it again from the browser&apos;s address bar.</source>
        <translation>V odkazu je neviditelný znak. Zkopírujte ho znovu z adresního řádku prohlížeče.</translation>
    </message>
    <message>
        <source>A link has no spaces. Copy it again from the browser&apos;s address bar.</source>
        <translation>V odkazu nejsou mezery. Zkopírujte ho znovu z adresního řádku prohlížeče.</translation>
    </message>
    <message>
        <source>This is not a complete link. Copy it again from the browser&apos;s address bar.</source>
        <translation>Tohle není úplný odkaz. Zkopírujte ho znovu z adresního řádku prohlížeče.</translation>
    </message>
    <message>
        <source>This is a file on this computer. %1 accepts a link, not a file.</source>
        <translation>Tohle je soubor v tomto počítači. Systém %1 přijímá odkaz, ne soubor.</translation>
    </message>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>Odkaz začíná https:// nebo http://.</translation>
    </message>
    <message>
        <source>This link has no site: write it like https://example.com/page.</source>
        <translation>V odkazu chybí web: napište ho jako https://example.com/stranka.</translation>
    </message>
    <message>
        <source>This link contains a user name or a password. Remove it: everyone with access to the candidate could read it.</source>
        <translation>V odkazu je uživatelské jméno nebo heslo. Odstraňte je: mohl by je číst každý, kdo záznam vidí.</translation>
    </message>
    <message>
        <source>A tag with a comma, “%1”, cannot be sent: %2 would make two tags of it. Remove it, or put the tags back.</source>
        <translation>Štítek s čárkou, „%1“, nelze odeslat: systém %2 by z něj udělal dva. Odeberte ho, nebo vraťte původní štítky.</translation>
    </message>
    <message>
        <source>This date does not exist. Choose another one.</source>
        <translation>Takový den v kalendáři není. Vyberte jiný.</translation>
    </message>
    <message>
        <source>%1 accepts only a date in the future. Choose a later one.</source>
        <translation>Systém %1 přijímá jen den v budoucnosti. Vyberte pozdější.</translation>
    </message>
    <message>
        <source>%1 needs the number with its country code, such as +33612345678.</source>
        <translation>Systém %1 přijímá číslo s předvolbou země, např. +420601234567.</translation>
    </message>
    <message>
        <source>“%1” is a value that %2 does not document. It is never sent: choose one from the list.</source>
        <translation>Hodnotu „%1“ systém %2 ve své dokumentaci nemá. Nikdy se neodešle: vyberte jinou ze seznamu.</translation>
    </message>
    <message>
        <source>This is not a JSON object. Fix it, or put it back.</source>
        <translation>Tohle není objekt JSON. Opravte ho, nebo vraťte původní.</translation>
    </message>
    <message>
        <source>A key appears twice, and only one of them would be kept. Rename one.</source>
        <translation>Jeden klíč je tu dvakrát a zůstal by jen jeden. Přejmenujte jeden z nich.</translation>
    </message>
    <message>
        <source>Metadata can have at most 10 KB, 5 levels and 50 keys. Remove something.</source>
        <translation>Metadata smějí mít nejvýše 10 kB, 5 úrovní a 50 klíčů. Něco odeberte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts at most %Ln here.</source>
        <translation>
            <numerusform>Systém %1 jich tu přijímá nejvýše %Ln.</numerusform>
            <numerusform>Systém %1 jich tu přijímá nejvýše %Ln.</numerusform>
            <numerusform>Systém %1 jich tu přijímá nejvýše %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters here; there are %3. Shorten it.</source>
        <translation>Systém %1 tu přijímá nejvýše tolik znaků: %2; teď je jich %3. Zkraťte to.</translation>
    </message>
    <message>
        <source>%1 is needed to create a candidate.</source>
        <translation>K vytvoření kandidáta je potřeba pole „%1“.</translation>
    </message>
    <message>
        <source>%1 would be emptied. %2 may refuse that; you will be asked before sending.</source>
        <translation>Pole „%1“ by se vyprázdnilo. Systém %2 to může odmítnout; před odesláním se objeví dotaz.</translation>
    </message>
    <message>
        <source>%1 cannot be emptied through %2&apos;s API. Put it back or enter another value.</source>
        <translation>Pole „%1“ nelze přes API systému %2 vyprázdnit. Vraťte původní hodnotu, nebo zadejte jinou.</translation>
    </message>
    <message>
        <source>%1: %2 has something here that Vivier cannot read. Yours would replace it; you will be asked before sending. To keep it, put the field back.</source>
        <translation>%1: v systému %2 je tu něco, co Vivier neumí přečíst. Vaše hodnota by to nahradila; před odesláním se objeví dotaz. Má-li to zůstat, vraťte původní hodnotu pole.</translation>
    </message>
    <message>
        <source>To create a candidate, one of these is needed: %1.</source>
        <translation>K vytvoření kandidáta je potřeba jedno z polí: %1.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln klíč</numerusform>
            <numerusform>%Ln klíče</numerusform>
            <numerusform>%Ln klíčů</numerusform>
        </translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Nový kandidát</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(beze jména)</translation>
    </message>
    <message>
        <source>something that Vivier cannot read</source>
        <translation>něco, co Vivier neumí přečíst</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>fáze %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message numerus="yes">
        <source>new text, %Ln character(s)</source>
        <translation>
            <numerusform>nový text, %Ln znak</numerusform>
            <numerusform>nový text, %Ln znaky</numerusform>
            <numerusform>nový text, %Ln znaků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) changed: %1</source>
        <translation>
            <numerusform>%Ln změněný klíč: %1</numerusform>
            <numerusform>%Ln změněné klíče: %1</numerusform>
            <numerusform>%Ln změněných klíčů: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The keychain of this computer does not answer, so the access token cannot be read or saved there. Your drafts are kept. Start the keychain and try again, or keep the token encrypted with a passphrase.</source>
        <translation>Klíčenka tohoto počítače neodpovídá, proto z ní nelze přístupový token přečíst ani ho do ní uložit. Vaše koncepty zůstávají zachovány. Spusťte klíčenku a zkuste to znovu, nebo token zašifrujte heslovou frází.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the access token stays inside. Your drafts are kept. Unlock the keychain, then try again.</source>
        <translation>Klíčenka tohoto počítače je zamčená, proto přístupový token zůstává uvnitř. Vaše koncepty zůstávají zachovány. Odemkněte klíčenku a zkuste to znovu.</translation>
    </message>
    <message>
        <source>This passphrase does not open the access token. Nothing was changed. Type it again; if it is lost, enter the token of the account again.</source>
        <translation>Tato heslová fráze přístupový token neotevře. Nic se nezměnilo. Zadejte ji znovu; pokud se ztratila, zadejte nový token účtu.</translation>
    </message>
    <message>
        <source>The access token is encrypted with a passphrase. Type the passphrase to continue.</source>
        <translation>Přístupový token je zašifrovaný heslovou frází. Pokračujte jejím zadáním.</translation>
    </message>
    <message>
        <source>No access token is saved for this account. Your drafts are kept. Enter the token in the account&apos;s settings.</source>
        <translation>K tomuto účtu není uložen žádný přístupový token. Vaše koncepty zůstávají zachovány. Zadejte token v nastavení účtu.</translation>
    </message>
    <message>
        <source>The account names %1, and Vivier no longer knows which address its access token was saved for. The token was not sent. Your drafts are kept. Check the address before you use it.</source>
        <translation>Účet uvádí %1 a Vivier už neví, pro kterou adresu byl jeho přístupový token uložen. Token se neodeslal. Vaše koncepty zůstávají zachovány. Než adresu použijete, zkontrolujte ji.</translation>
    </message>
    <message>
        <source>The access token was saved for %1, but the account now names %2. That was not changed in Vivier, so the token was not sent. Your drafts are kept. If you do not know why, put the old address back in the account&apos;s settings.</source>
        <translation>Přístupový token byl uložen pro %1, ale účet teď uvádí %2. Ve Vivier se to nezměnilo, proto se token neodeslal. Vaše koncepty zůstávají zachovány. Pokud nevíte proč, vraťte v nastavení účtu původní adresu.</translation>
    </message>
    <message>
        <source>The access token could not be read or saved. Your drafts are kept. Try again; if it happens again, enter the token in the account&apos;s settings.</source>
        <translation>Přístupový token nešlo přečíst nebo uložit. Vaše koncepty zůstávají zachovány. Zkuste to znovu; stane-li se to zase, zadejte token v nastavení účtu.</translation>
    </message>
</context>
<context>
    <name>vivier::AboutDialog</name>
    <message>
        <source>About Vivier</source>
        <translation>O aplikaci Vivier</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>Licence MIT</translation>
    </message>
    <message>
        <source>Version %1 · MIT licence</source>
        <translation>Verze %1 · Licence MIT</translation>
    </message>
    <message>
        <source>An editor for the candidates of your applicant tracking system, online and on the train. Not made or endorsed by Welcome to the Jungle or by InstaView.</source>
        <translation>Editor kandidátů z vašeho náborového systému (ATS), online i ve vlaku. Není to výrobek společností Welcome to the Jungle ani InstaView a neschválily ho.</translation>
    </message>
    <message>
        <source>Made &amp;with</source>
        <translation>Vytvořeno &amp;pomocí</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
</context>
<context>
    <name>vivier::AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Nový účet</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Účet %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Název</translation>
    </message>
    <message>
        <source>Country of p&amp;hone numbers</source>
        <translation>Země tele&amp;fonních čísel</translation>
    </message>
    <message>
        <source>A&amp;ddress of the API</source>
        <translation>A&amp;dresa API</translation>
    </message>
    <message>
        <source>&amp;Use the usual address</source>
        <translation>&amp;Použít obvyklou adresu</translation>
    </message>
    <message>
        <source>&amp;References of organizations</source>
        <translation>&amp;Identifikátory organizací</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>Fi&amp;rma</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Vyzkoušet spojení</translation>
    </message>
    <message>
        <source>The saved API key is encrypted and has not been opened since the start. Enter it again to move it.</source>
        <translation>Uložený klíč API je zašifrovaný a od spuštění nebyl otevřen. Chcete-li ho přesunout, zadejte ho znovu.</translation>
    </message>
    <message>
        <source>The saved token is encrypted and has not been opened since the start. Enter it again to move it.</source>
        <translation>Uložený token je zašifrovaný a od spuštění nebyl otevřen. Chcete-li ho přesunout, zadejte ho znovu.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Ukládá se…</translation>
    </message>
    <message>
        <source>First correct the fields marked in red.</source>
        <translation>Nejdřív opravte, co je označené červeně.</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>&amp;Klíč API</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Where to keep the API key</source>
        <translation>Kam uložit klíč API</translation>
    </message>
    <message>
        <source>Where to keep the token</source>
        <translation>Kam uložit token</translation>
    </message>
    <message>
        <source>Saved. Leave it empty to keep it.</source>
        <translation>Uloženo. Má-li zůstat, nechte pole prázdné.</translation>
    </message>
    <message>
        <source>None is saved. Without one, drafts wait in the outbox.</source>
        <translation>Žádný není uložen. Bez něj koncepty čekají ve frontě k odeslání.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>nepovinné</translation>
    </message>
    <message>
        <source>The API key gives access to this company only.</source>
        <translation>Klíč API je jen pro tuto firmu.</translation>
    </message>
    <message>
        <source>Test the connection to see which other companies the API key gives access to.</source>
        <translation>Pro které další firmy klíč API platí, zjistíte vyzkoušením spojení.</translation>
    </message>
    <message>
        <source>Only for an API key that covers several companies. Testing the connection lists them.</source>
        <translation>Jen pro klíč API více firem. Vypíše je vyzkoušení spojení.</translation>
    </message>
    <message>
        <source>Contacting %1…</source>
        <translation>Dotaz na %1…</translation>
    </message>
    <message>
        <source>Use “%1” for another company?</source>
        <translation>Použít „%1“ pro jinou firmu?</translation>
    </message>
    <message>
        <source>From now on, this account reads and changes %2. What was loaded from %1 stays on this computer until you remove the account, and can no longer be changed there. To keep both, add a second account.</source>
        <extracomment>%1 and %2 are companies.</extracomment>
        <translation>Odteď bude účet číst a měnit firmu %2. Co se načetlo z firmy %1, zůstane v tomto počítači, dokud účet neodeberete, a už to tam nepůjde měnit. Chcete-li mít obě, přidejte druhý účet.</translation>
    </message>
    <message>
        <source>C&amp;hange the company</source>
        <translation>&amp;Změnit firmu</translation>
    </message>
    <message>
        <source>This account is not saved yet.</source>
        <translation>Tento účet ještě není uložený.</translation>
    </message>
    <message>
        <source>Your changes to “%1” are not saved yet.</source>
        <translation>Vaše změny účtu „%1“ ještě nejsou uložené.</translation>
    </message>
    <message>
        <source>Only if the token cannot list them; separated by commas.</source>
        <translation>Jen když je token nesmí vypsat; oddělte čárkami.</translation>
    </message>
    <message>
        <source>For numbers without +.</source>
        <translation>Pro čísla bez +.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>&amp;Uložit účet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
</context>
<context>
    <name>vivier::AccountMenu</name>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln ve frontě</numerusform>
            <numerusform>%Ln ve frontě</numerusform>
            <numerusform>%Ln ve frontě</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln čeká na vás</numerusform>
            <numerusform>%Ln čekají na vás</numerusform>
            <numerusform>%Ln čeká na vás</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
</context>
<context>
    <name>vivier::AccountSession</name>
    <message>
        <source>The copy on this computer and its draft are kept.</source>
        <translation>Kopie v tomto počítači i její koncept zůstávají zachovány.</translation>
    </message>
    <message>
        <source>Candidates cannot be loaded (missing right: %1).</source>
        <extracomment>%1 is a scope of the ATS&apos;s API, such as candidates_r.</extracomment>
        <translation>Čtení kandidátů je vypnuté (oprávnění %1).</translation>
    </message>
    <message>
        <source>Candidates of some or all jobs cannot be loaded (missing right: %1).</source>
        <translation>Čtení kandidátů je u některých nebo všech pozic vypnuté (oprávnění %1).</translation>
    </message>
    <message>
        <source>What was loaded so far is kept.</source>
        <translation>Co se zatím načetlo, zůstává zachováno.</translation>
    </message>
    <message>
        <source>Jobs cannot be listed: new jobs and stages do not appear (missing right: %1). %2 Candidates of the jobs known here can be loaded, edited and sent.</source>
        <extracomment>%1 is a scope of the ATS&apos;s API, such as jobs_r; %2 is why it was refused.</extracomment>
        <translation>Výpis pozic je vypnutý: nové pozice a fáze se neobjeví (oprávnění %1). %2 Kandidáty zdejších známých pozic lze číst, upravovat a odesílat.</translation>
    </message>
    <message>
        <source>Jobs cannot be listed: new jobs do not appear (missing rights: %1 and %3). %2 Candidates can be loaded, edited and sent.</source>
        <translation>Výpis pozic je vypnutý: nové pozice se neobjeví (oprávnění %1 a %3). %2 Kandidáty lze číst, upravovat a odesílat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the candidates sent together need your attention. Their changes are kept; the outbox says why for each of them.</source>
        <translation>
            <numerusform>Ze společně odesílaných kandidátů na vás %Ln čeká. Jeho změny zůstávají zachovány; důvod říká fronta k odeslání.</numerusform>
            <numerusform>Ze společně odesílaných kandidátů na vás %Ln čekají. Jejich změny zůstávají zachovány; důvod u každého říká fronta k odeslání.</numerusform>
            <numerusform>Ze společně odesílaných kandidátů jich na vás %Ln čeká. Jejich změny zůstávají zachovány; důvod u každého říká fronta k odeslání.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send: all changes are already in the outbox.</source>
        <translation>Není co odeslat: vše, co se změnilo, už je ve frontě k odeslání.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) stay here, whole or in part: each has something to check before it can be sent.</source>
        <translation>
            <numerusform>%Ln koncept tu zůstává, celý nebo zčásti: před odesláním je v něm třeba něco zkontrolovat.</numerusform>
            <numerusform>%Ln koncepty tu zůstávají, celé nebo zčásti: před odesláním je v každém třeba něco zkontrolovat.</numerusform>
            <numerusform>%Ln konceptů tu zůstává, celé nebo zčásti: před odesláním je v každém třeba něco zkontrolovat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft of %1 is being sent.</source>
        <translation>Koncept kandidáta %1 se odesílá.</translation>
    </message>
    <message>
        <source>The draft of %1 is in the outbox: sent when you are back online.</source>
        <translation>Koncept kandidáta %1 je ve frontě k odeslání: odešle se, až přestanete pracovat offline.</translation>
    </message>
    <message numerus="yes">
        <source>Already sent for %Ln candidate(s): drafts now put it back there. Nothing is sent until you send them.</source>
        <translation>
            <numerusform>U %Ln kandidáta se to už odeslalo: teď to bere zpět koncept. Dokud ho neodešlete, nic neodejde.</numerusform>
            <numerusform>U %Ln kandidátů se to už odeslalo: teď to berou zpět koncepty. Dokud je neodešlete, nic neodejde.</numerusform>
            <numerusform>U %Ln kandidátů se to už odeslalo: teď to berou zpět koncepty. Dokud je neodešlete, nic neodejde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are drafts now.</source>
        <translation>
            <numerusform>Z %Ln změny je teď koncept.</numerusform>
            <numerusform>Ze %Ln změn jsou teď koncepty.</numerusform>
            <numerusform>Z %Ln změn jsou teď koncepty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nový</numerusform>
            <numerusform>%Ln noví</numerusform>
            <numerusform>%Ln nových</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln změněný</numerusform>
            <numerusform>%Ln změnění</numerusform>
            <numerusform>%Ln změněných</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts from the list:</source>
        <extracomment>Of the list: 2 new, 1 changed</extracomment>
        <translation>Koncepty ze seznamu:</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Zatím se nic neodeslalo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are in the outbox, and are sent one after the other.</source>
        <translation>
            <numerusform>%Ln kandidát šel do fronty k odeslání a odejde, až přijde na řadu.</numerusform>
            <numerusform>%Ln kandidáti šli do fronty k odeslání a odejdou jeden po druhém.</numerusform>
            <numerusform>%Ln kandidátů šlo do fronty k odeslání a odejde jeden po druhém.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) a draft: check it before it is sent.</source>
        <translation>
            <numerusform>%Ln zůstává konceptem: před odesláním ho zkontrolujte.</numerusform>
            <numerusform>%Ln zůstávají konceptem: před odesláním je zkontrolujte.</numerusform>
            <numerusform>%Ln zůstává konceptem: před odesláním je zkontrolujte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put into the outbox; your changes are kept as drafts.</source>
        <translation>Do fronty k odeslání se nic nezařadilo; vaše změny zůstávají jako koncepty.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) in the outbox: sent when you are back online.</source>
        <translation>
            <numerusform>%Ln kandidát ve frontě k odeslání: odešle se, až přestanete pracovat offline.</numerusform>
            <numerusform>%Ln kandidáti ve frontě k odeslání: odešlou se, až přestanete pracovat offline.</numerusform>
            <numerusform>%Ln kandidátů ve frontě k odeslání: odešle se, až přestanete pracovat offline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are being sent right now: only what does not get through is taken back.</source>
        <translation>
            <numerusform>%Ln kandidát se právě odesílá: zpět se vezme jen to, co neprojde.</numerusform>
            <numerusform>%Ln kandidáti se právě odesílají: zpět se vezme jen to, co neprojde.</numerusform>
            <numerusform>%Ln kandidátů se právě odesílá: zpět se vezme jen to, co neprojde.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still in the outbox.</source>
        <translation>Stále je to ve frontě k odeslání.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new candidate(s) stay drafts, with the change in them. Send their drafts to create them.</source>
        <translation>
            <numerusform>%Ln nový kandidát zůstává konceptem i se změnou. Odesláním konceptu ho vytvoříte.</numerusform>
            <numerusform>%Ln noví kandidáti zůstávají koncepty i se změnou. Odesláním konceptů je vytvoříte.</numerusform>
            <numerusform>%Ln nových kandidátů zůstává koncepty i se změnou. Odesláním konceptů je vytvoříte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %Ln candidate(s).</source>
        <translation>
            <numerusform>Vráceno zpět (kandidáti: %Ln).</numerusform>
            <numerusform>Vráceno zpět (kandidáti: %Ln).</numerusform>
            <numerusform>Vráceno zpět (kandidáti: %Ln).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::AccountsController</name>
    <message>
        <source>Not opened, because it is not a web address: %1</source>
        <translation>Neotevřelo se, protože to není webová adresa: %1</translation>
    </message>
    <message>
        <source>The profile was damaged</source>
        <translation>Profil byl poškozený</translation>
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
            <numerusform>Odeslán %Ln kandidát; fronta k odeslání je prázdná.</numerusform>
            <numerusform>Odesláni %Ln kandidáti; fronta k odeslání je prázdná.</numerusform>
            <numerusform>Odesláno %Ln kandidátů; fronta k odeslání je prázdná.</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>zamčeno</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>nelze otevřít</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>bez tokenu</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>token odmítnut</translation>
    </message>
    <message>
        <source>The language changes once you have finished here: what is not kept yet would be lost.</source>
        <translation>Jazyk se změní, až tu skončíte: co ještě není uložené, by se ztratilo.</translation>
    </message>
    <message>
        <source>Vivier is not locked: what you typed could not be saved, and would be lost.</source>
        <translation>Vivier není zamčený: co jste napsali, se nepodařilo uložit a ztratilo by se.</translation>
    </message>
    <message>
        <source>The token is locked, so nothing can be loaded or sent. What is on this computer can be edited; drafts are kept.</source>
        <translation>Token je zamčený, proto nelze nic načíst ani odeslat. Co je v tomto počítači, lze upravovat; koncepty zůstávají zachovány.</translation>
    </message>
    <message>
        <source>A link is waiting to be opened: close this page first (Esc).</source>
        <translation>Odkaz čeká na otevření: nejdřív zavřete tuto stránku (Esc).</translation>
    </message>
    <message>
        <source>This leads nowhere in Vivier: %1</source>
        <translation>Tohle ve Vivier nikam nevede: %1</translation>
    </message>
    <message>
        <source>This link is for an account that is not in this Vivier. Nothing was opened. Add the account in the File menu, then follow the link again.</source>
        <translation>Tento odkaz je pro účet, který v tomto Vivier není. Nic se neotevřelo. Přidejte účet v nabídce Soubor a klikněte na odkaz znovu.</translation>
    </message>
    <message>
        <source>There is no candidate %1 in %2.</source>
        <translation>Kandidát %1 v %2 není.</translation>
    </message>
    <message>
        <source>%1 is not contacted while you work offline.</source>
        <translation>Když pracujete offline, Vivier se systému %1 na nic neptá.</translation>
    </message>
</context>
<context>
    <name>vivier::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Přidat…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Upravit…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Odebrat…</translation>
    </message>
    <message>
        <source>No account yet. Add one with the token or API key that your ATS gave you.</source>
        <translation>Zatím žádný účet. Přidejte ho s tokenem nebo klíčem API ze svého ATS.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Přidat účet…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) that were never sent will be deleted for good.</source>
        <translation>
            <numerusform>%Ln koncept, který se nikdy neodeslal, se nadobro smaže.</numerusform>
            <numerusform>%Ln koncepty, které se nikdy neodeslaly, se nadobro smažou.</numerusform>
            <numerusform>%Ln konceptů, které se nikdy neodeslaly, se nadobro smaže.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any drafts it has will be deleted for good.</source>
        <translation>Jeho koncepty, pokud nějaké jsou, se nadobro smažou.</translation>
    </message>
    <message>
        <source>It has no drafts.</source>
        <translation>Nemá žádné koncepty.</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Odebrat účet „%1“?</translation>
    </message>
    <message>
        <source>Its API key and its candidates are removed from this computer. Nothing changes in %1.</source>
        <translation>Jeho klíč API a vše, co se načetlo o jeho kandidátech, zmizí z tohoto počítače. V systému %1 se nic nezmění.</translation>
    </message>
    <message>
        <source>Its token and its candidates are removed from this computer. Nothing changes in %1.</source>
        <translation>Jeho token a vše, co se načetlo o jeho kandidátech, zmizí z tohoto počítače. V systému %1 se nic nezmění.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove it and %Ln draft(s)</source>
        <translation>
            <numerusform>&amp;Odebrat účet i %Ln koncept</numerusform>
            <numerusform>&amp;Odebrat účet i %Ln koncepty</numerusform>
            <numerusform>&amp;Odebrat účet i %Ln konceptů</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Odebrat účet</translation>
    </message>
</context>
<context>
    <name>vivier::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Soubor</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Úpr&amp;avy</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Kandidát</translation>
    </message>
    <message>
        <source>Selected ca&amp;ndidates</source>
        <translation>&amp;Vybraní kandidáti</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Zobrazit</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Nápověda</translation>
    </message>
</context>
<context>
    <name>vivier::ActivityModel</name>
    <message>
        <source>Not read from %1 while offline.</source>
        <translation>Offline se ze systému %1 nenačítá.</translation>
    </message>
    <message>
        <source>Documents need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as documents_r.</extracomment>
        <translation>Dokumenty vyžadují oprávnění %1.</translation>
    </message>
    <message>
        <source>Emails need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as emails_r.</extracomment>
        <translation>E-maily vyžadují oprávnění %1.</translation>
    </message>
    <message>
        <source>Moves need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as moves_r.</extracomment>
        <translation>Přesuny vyžadují oprávnění %1.</translation>
    </message>
    <message>
        <source>The job has too many moves to read them all: some may be missing here.</source>
        <translation>Pozice má příliš mnoho přesunů, než aby šly načíst všechny: některé tu mohou chybět.</translation>
    </message>
    <message>
        <source>%1 does not tell comments: here are those sent from Vivier.</source>
        <translation>Systém %1 komentáře neuvádí: tady jsou ty, které se odeslaly odtud.</translation>
    </message>
    <message>
        <source>you wrote: %1</source>
        <translation>napsali jste: %1</translation>
    </message>
    <message>
        <source>a stage that is gone</source>
        <translation>fáze, která už není</translation>
    </message>
    <message>
        <source>document: %1</source>
        <extracomment>%1 is the name of a file, %2 its type and size: “document: diploma · PDF · 212 kB”</extracomment>
        <translation>dokument: %1</translation>
    </message>
    <message>
        <source>document: %1 · %2</source>
        <translation>dokument: %1 · %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Od %1 pro %2</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Příloha: %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez předmětu)</translation>
    </message>
    <message>
        <source>email: %1</source>
        <translation>e-mail: %1</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <extracomment>From one stage to another.</extracomment>
        <translation>přesun z %1 do %2</translation>
    </message>
    <message>
        <source>created</source>
        <translation>vytvořeno</translation>
    </message>
    <message>
        <source>created, origin %1</source>
        <translation>vytvořeno, zdroj: %1</translation>
    </message>
</context>
<context>
    <name>vivier::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Aktivita</translation>
    </message>
    <message>
        <source>Everything sent…</source>
        <translation>Vše, co se odeslalo…</translation>
    </message>
    <message>
        <source>The history of this candidate, where a send can be undone</source>
        <translation>Historie tohoto kandidáta, kde lze odeslané vrátit zpět</translation>
    </message>
    <message>
        <source>Nothing has been sent from Vivier for this candidate yet.</source>
        <translation>U tohoto kandidáta se odtud zatím nic neodeslalo.</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Hledat v aktivitě</translation>
    </message>
    <message>
        <source>The whole of it</source>
        <translation>Celé znění</translation>
    </message>
    <message>
        <source>Attach a link…</source>
        <translation>Připojit odkaz…</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation>Napsat komentář…</translation>
    </message>
    <message>
        <source>In the field “%1”; it is sent with the rest of the draft</source>
        <translation>V poli „%1“; odešle se se zbytkem konceptu</translation>
    </message>
    <message>
        <source>Choose a candidate to see what happened.</source>
        <translation>Vyberte kandidáta a uvidíte, co se stalo.</translation>
    </message>
    <message>
        <source>Nothing of it matches the search.</source>
        <translation>Hledanému tu nic neodpovídá.</translation>
    </message>
</context>
<context>
    <name>vivier::AtsChoice</name>
    <message>
        <source>Applicant tracking system</source>
        <translation>Náborový systém (ATS)</translation>
    </message>
</context>
<context>
    <name>vivier::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Zavřít (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zavřít tuto zprávu</translation>
    </message>
</context>
<context>
    <name>vivier::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %Ln candidate(s)</source>
        <extracomment>The name of a column of the board, for a screen reader: the name of a stage.</extracomment>
        <translation>
            <numerusform>%1, %Ln kandidát</numerusform>
            <numerusform>%1, %Ln kandidáti</numerusform>
            <numerusform>%1, %Ln kandidátů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expand %1, %Ln candidate(s)</source>
        <extracomment>What a button does with a column of the board. %1 is the name of a stage.</extracomment>
        <translation>
            <numerusform>Rozbalit %1, %Ln kandidát</numerusform>
            <numerusform>Rozbalit %1, %Ln kandidáti</numerusform>
            <numerusform>Rozbalit %1, %Ln kandidátů</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Nabídka sloupce %1</translation>
    </message>
    <message>
        <source>Expand the column</source>
        <translation>Rozbalit sloupec</translation>
    </message>
    <message>
        <source>Select, sort, collapse</source>
        <translation>Vybrat, seřadit, sbalit</translation>
    </message>
</context>
<context>
    <name>vivier::BoardModel</name>
    <message>
        <source>Not a stage of this job</source>
        <translation>Mimo fáze této pozice</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Jiný stav</translation>
    </message>
    <message>
        <source>moves when sent</source>
        <translation>přesune se při odeslání</translation>
    </message>
    <message>
        <source>Moves to “%1” when sent.</source>
        <translation>Při odeslání se přesune do „%1“.</translation>
    </message>
</context>
<context>
    <name>vivier::BoardPage</name>
    <message>
        <source>The board shows the candidates of one job, stage by stage.</source>
        <translation>Nástěnka ukazuje kandidáty jedné pozice podle fází.</translation>
    </message>
    <message>
        <source>&amp;Choose a job</source>
        <translation>Vy&amp;brat pozici</translation>
    </message>
    <message>
        <source>The stages of this job are not known on this computer yet.</source>
        <translation>Fáze této pozice v tomto počítači zatím nejsou známé.</translation>
    </message>
    <message>
        <source>Select &amp;all in this column</source>
        <translation>Vybrat &amp;vše v tomto sloupci</translation>
    </message>
    <message>
        <source>&amp;Sort the board</source>
        <translation>Seřa&amp;dit nástěnku</translation>
    </message>
    <message>
        <source>&amp;Collapse the column</source>
        <translation>&amp;Sbalit sloupec</translation>
    </message>
</context>
<context>
    <name>vivier::BoardStrip</name>
    <message>
        <source>Work online</source>
        <translation>Pracovat online</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pozice</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Vyberte pozici</translation>
    </message>
    <message>
        <source>Sends all changes to the candidates you moved.</source>
        <translation>Odešle vše, co se u přesunutých kandidátů změnilo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidát</numerusform>
            <numerusform>%Ln kandidáti</numerusform>
            <numerusform>%Ln kandidátů</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>zobrazeno %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln move(s)</source>
        <translation>
            <numerusform>Odeslat %Ln přesun</numerusform>
            <numerusform>Odeslat %Ln přesuny</numerusform>
            <numerusform>Odeslat %Ln přesunů</numerusform>
        </translation>
    </message>
    <message>
        <source>You work offline.</source>
        <translation>Pracujete offline.</translation>
    </message>
    <message>
        <source>%1 does not answer; it last answered on %2.</source>
        <translation>Systém %1 neodpovídá; naposledy odpověděl %2.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>Systém %1 neodpovídá.</translation>
    </message>
    <message>
        <source>Moves are kept as drafts; what you send waits in the outbox and is sent when you are back online.</source>
        <translation>Přesuny zůstávají jako koncepty; co odešlete, čeká ve frontě a odejde, až budete zase online.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting there.</source>
        <translation>
            <numerusform>Čeká tam %Ln kandidát.</numerusform>
            <numerusform>Čekají tam %Ln kandidáti.</numerusform>
            <numerusform>Čeká tam %Ln kandidátů.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown, %Ln archived</source>
        <extracomment>How many are on the board, and how many are not as they are archived.</extracomment>
        <translation>
            <numerusform>Zobrazeno: %1, v archivu: %Ln</numerusform>
            <numerusform>Zobrazeno: %1, v archivu: %Ln</numerusform>
            <numerusform>Zobrazeno: %1, v archivu: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::BulkEditPanel</name>
    <message>
        <source>add</source>
        <translation>přidat</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>odebrat</translation>
    </message>
    <message>
        <source>set the key to</source>
        <translation>nastavit klíč na</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>nastavit na</translation>
    </message>
    <message>
        <source>remove the key</source>
        <translation>odebrat klíč</translation>
    </message>
    <message>
        <source>empty it</source>
        <translation>vyprázdnit</translation>
    </message>
    <message>
        <source>Value of the key</source>
        <translation>Hodnota klíče</translation>
    </message>
    <message>
        <source>Text, or JSON: 12, true, [&quot;a&quot;]</source>
        <translation>Text, nebo JSON: 12, true, [&quot;a&quot;]</translation>
    </message>
    <message>
        <source>Text or JSON</source>
        <translation>Text nebo JSON</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Hotovo</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Co se má změnit</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Vyberte pole</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Co se s ním má stát</translation>
    </message>
    <message>
        <source>Key, with dots between its parts</source>
        <translation>Klíč, části oddělené tečkami</translation>
    </message>
    <message>
        <source>Key, such as source.campaign</source>
        <translation>Klíč, např. source.campaign</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klíč</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Zpět k tomu, koho se to týká</translation>
    </message>
</context>
<context>
    <name>vivier::BulkModel</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidát</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porovnat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vybrat…</translation>
    </message>
    <message>
        <source>included</source>
        <translation>zahrnuto</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>vynecháno</translation>
    </message>
</context>
<context>
    <name>vivier::BulkPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zpě&amp;t</translation>
    </message>
    <message>
        <source>Save as &amp;drafts</source>
        <translation>Uložit jako kon&amp;cepty</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Odeslat</translation>
    </message>
    <message>
        <source>Another f&amp;ield…</source>
        <translation>Jiné &amp;pole…</translation>
    </message>
    <message>
        <source>A&amp;ll of these</source>
        <translation>Vš&amp;ichni z nich</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Co se změní</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zpět (Esc)</translation>
    </message>
    <message>
        <source>They become drafts like any others; nothing is sent yet</source>
        <translation>Stanou se z nich koncepty jako každé jiné; zatím se nic neodešle</translation>
    </message>
    <message>
        <source>Send everything included, all together</source>
        <translation>Odeslat vše zahrnuté najednou</translation>
    </message>
    <message>
        <source>Include or skip all candidates shown</source>
        <translation>Zahrnout nebo vynechat všechny zobrazené</translation>
    </message>
    <message>
        <source>Candidates shown</source>
        <translation>Koho zobrazit</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Space skips, Enter opens, F2 decides.</source>
        <translation>Zatím se nic neukládá. Mezerník vynechá, Enter otevře, F2 rozhodne.</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Vyberte pole</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidát</numerusform>
            <numerusform>%Ln kandidáti</numerusform>
            <numerusform>%Ln kandidátů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <extracomment>%1 of the candidates that are selected</extracomment>
        <translation>
            <numerusform>%Ln změna</numerusform>
            <numerusform>%Ln změny</numerusform>
            <numerusform>%Ln změn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln candidate(s)</source>
        <translation>
            <numerusform>%1 z %Ln kandidáta</numerusform>
            <numerusform>%1 ze %Ln kandidátů</numerusform>
            <numerusform>%1 z %Ln kandidátů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Odeslat %Ln změnu</numerusform>
            <numerusform>&amp;Odeslat %Ln změny</numerusform>
            <numerusform>&amp;Odeslat %Ln změn</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všichni</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Změní se</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Čeká na vás</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Beze změny</translation>
    </message>
    <message>
        <source>No candidates are selected. Select several in the list first.</source>
        <translation>Nikdo není vybrán. Nejdřív vyberte několik kandidátů v seznamu.</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Zpět na sezna&amp;m</translation>
    </message>
    <message numerus="yes">
        <source>Choose what to change for %Ln candidate(s). You see everything before any of it is saved.</source>
        <translation>
            <numerusform>Vyberte, co se má u %Ln kandidáta změnit. Než se cokoli uloží, vše uvidíte.</numerusform>
            <numerusform>Vyberte, co se má u %Ln kandidátů změnit. Než se cokoli uloží, vše uvidíte.</numerusform>
            <numerusform>Vyberte, co se má u %Ln kandidátů změnit. Než se cokoli uloží, vše uvidíte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ch&amp;oose a field…</source>
        <translation>Vybrat po&amp;le…</translation>
    </message>
    <message>
        <source>No candidates here.</source>
        <translation>Nikdo takový.</translation>
    </message>
</context>
<context>
    <name>vivier::BulkView</name>
    <message>
        <source>What will change</source>
        <translation>Co se změní</translation>
    </message>
    <message>
        <source>Space includes or skips, Enter opens the candidate, F2 decides</source>
        <translation>Mezerník zahrne nebo vynechá, Enter otevře kandidáta, F2 rozhodne</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln candidate(s) of this job</source>
        <extracomment>Over the stages to choose from.</extracomment>
        <translation>
            <numerusform>Pro %Ln kandidáta této pozice</numerusform>
            <numerusform>Pro %Ln kandidáty této pozice</numerusform>
            <numerusform>Pro %Ln kandidátů této pozice</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Include or skip</source>
        <translation>Za&amp;hrnout nebo vynechat</translation>
    </message>
    <message>
        <source>&amp;Open the candidate</source>
        <translation>O&amp;tevřít kandidáta</translation>
    </message>
    <message>
        <source>Choose a &amp;stage…</source>
        <translation>Vybrat &amp;fázi…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Po&amp;rovnat…</translation>
    </message>
</context>
<context>
    <name>vivier::BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateDelegate</name>
    <message>
        <source>archived</source>
        <translation>archivováno</translation>
    </message>
    <message>
        <source>%1, +%L2</source>
        <extracomment>%1 is the name of a job, %L2 the number of further jobs.</extracomment>
        <translation>%1, +%L2</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>vybráno</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>koncept</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>ve frontě</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>odesílá se</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmítnuto</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>konflikt</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>čeká na vás</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateForm</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidát</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Zařazení</translation>
    </message>
    <message>
        <source>Open the current file: %1</source>
        <translation>Otevřít nynější soubor: %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pozice</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters; the text has %3. Nothing was changed.</source>
        <translation>Systém %1 přijímá nejvýše tolik znaků: %2; text jich má %3. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters in one line; this one has %3. Nothing was changed.</source>
        <translation>Systém %1 přijímá na jednom řádku nejvýše tolik znaků: %2; tento jich má %3. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>%1: at most %2 can be edited here; there would be %3. Nothing was changed.</source>
        <translation>%1: upravit jich tu lze nejvýše %2; bylo by jich %3. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Will be %1</source>
        <translation>Bude: %1</translation>
    </message>
    <message>
        <source>%1: %2 has none</source>
        <translation>%1: v systému %2 žádné není</translation>
    </message>
    <message>
        <source>%1, as stored in %2; read only</source>
        <translation>%1, jak je v systému %2; jen ke čtení</translation>
    </message>
    <message>
        <source>%1 puts the selection here</source>
        <extracomment>At a field&apos;s label: the key %1 puts the text that is selected in the resume into this field.</extracomment>
        <translation>%1 sem vloží výběr</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateHeader</name>
    <message>
        <source>Show what will be sent</source>
        <translation>Zobrazit, co se odešle</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>A job, and how many more a candidate is in: “Sales manager +2”</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Show the candidates of this job</source>
        <translation>Zobrazit kandidáty této pozice</translation>
    </message>
    <message>
        <source>not in %1 yet</source>
        <translation>zatím není v %1</translation>
    </message>
    <message>
        <source>loaded %1</source>
        <translation>načteno %1</translation>
    </message>
    <message>
        <source>never loaded on this computer</source>
        <translation>v tomto počítači ještě nenačteno</translation>
    </message>
    <message>
        <source>Updated in %1: %2
Loaded: %3</source>
        <translation>Aktualizováno v systému %1: %2
Načteno: %3</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Vrátit z archivu</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivovat</translation>
    </message>
    <message>
        <source>Changed, not sent yet: click to put it back</source>
        <translation>Změněno, zatím neodesláno: kliknutím vrátíte původní</translation>
    </message>
    <message>
        <source>Takes effect when you send</source>
        <translation>Projeví se po odeslání</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Otevřít v %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln k rozhodnutí</numerusform>
            <numerusform>%Ln k rozhodnutí</numerusform>
            <numerusform>%Ln k rozhodnutí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln k odeslání</numerusform>
            <numerusform>%Ln k odeslání</numerusform>
            <numerusform>%Ln k odeslání</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln ve frontě</numerusform>
            <numerusform>%Ln ve frontě</numerusform>
            <numerusform>%Ln ve frontě</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to fix</source>
        <translation>
            <numerusform>%Ln k opravě</numerusform>
            <numerusform>%Ln k opravě</numerusform>
            <numerusform>%Ln k opravě</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CandidateListModel</name>
    <message>
        <source>Job</source>
        <translation>Pozice</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateListPane</name>
    <message>
        <source>Job</source>
        <translation>Pozice</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidáti</translation>
    </message>
    <message>
        <source>Loading candidates: %L1 of %L2</source>
        <translation>Načítají se kandidáti: %L1 z %L2</translation>
    </message>
    <message>
        <source>Loading candidates: %L1</source>
        <translation>Načítají se kandidáti: %L1</translation>
    </message>
    <message>
        <source>Loading jobs…</source>
        <translation>Načítají se pozice…</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Všechny pozice</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Bez pozice</translation>
    </message>
    <message>
        <source>Candidates without a job</source>
        <translation>Kandidáti, kteří nepatří k žádné pozici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many candidates a search found, and of how many.</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidát</numerusform>
            <numerusform>%Ln kandidáti</numerusform>
            <numerusform>%Ln kandidátů</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <extracomment>How many candidates the recruiter selected in the list, and of how many.</extracomment>
        <translation>vybráno %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln vybrán</numerusform>
            <numerusform>%Ln vybráni</numerusform>
            <numerusform>%Ln vybráno</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Zobrazit vš&amp;e</translation>
    </message>
    <message>
        <source>No candidate here matches “%1”.</source>
        <translation>Výrazu „%1“ tu nikdo neodpovídá.</translation>
    </message>
    <message>
        <source>No candidate here matches all of these filters.</source>
        <translation>Všem těmto filtrům tu nikdo neodpovídá.</translation>
    </message>
    <message>
        <source>No drafts: everything you typed has been sent.</source>
        <translation>Žádné koncepty: vše, co jste napsali, je odesláno.</translation>
    </message>
    <message>
        <source>No candidates here right now.</source>
        <translation>Teď tu nikdo není.</translation>
    </message>
    <message>
        <source>Loading candidates…</source>
        <translation>Načítají se kandidáti…</translation>
    </message>
    <message>
        <source>All candidates here are archived.</source>
        <translation>Všichni jsou tu archivovaní.</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Zobrazit &amp;je</translation>
    </message>
    <message>
        <source>No candidates of this job are on this computer yet.</source>
        <translation>V tomto počítači zatím není nikdo z této pozice.</translation>
    </message>
    <message>
        <source>No candidates on this computer yet. If %1 shows none either, the token may give access only to candidates that it created.</source>
        <translation>V tomto počítači zatím nejsou žádní kandidáti. Pokud je neukazuje ani %1, token možná vidí jen kandidáty, které sám vytvořil.</translation>
    </message>
    <message>
        <source>No candidates on this computer yet.</source>
        <translation>V tomto počítači zatím nejsou žádní kandidáti.</translation>
    </message>
    <message>
        <source>&amp;Load from %1</source>
        <translation>Načís&amp;t z %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Ostatní</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všichni</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Koncepty</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivovaní</translation>
    </message>
    <message>
        <source>There is no job “%1” here: the filter “%2” shows the candidates of all jobs.</source>
        <translation>Pozice „%1“ tu není: filtr „%2“ ukazuje kandidáty všech pozic.</translation>
    </message>
    <message>
        <source>Nothing to save: all candidates are shown. Choose a filter first.</source>
        <translation>Není co uložit: zobrazují se všichni. Nejdřív zvolte filtr.</translation>
    </message>
    <message>
        <source>It replaces the filter with this name.</source>
        <translation>Nahradí filtr tohoto názvu.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Uložit tento filtr</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Název</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Přejmenovat…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Smazat…</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Tak se už jmenuje jiný filtr.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Přejmenovat filtr</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Přejmenovat</translation>
    </message>
    <message>
        <source>Delete the filter?</source>
        <translation>Smazat filtr?</translation>
    </message>
    <message>
        <source>The filter “%1” will be deleted in all accounts. No candidate is changed.</source>
        <translation>Filtr „%1“ zmizí ve všech účtech. Žádný kandidát se nezmění.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Smazat</translation>
    </message>
</context>
<context>
    <name>vivier::CandidatesOut</name>
    <message>
        <source>candidates</source>
        <extracomment>The name of a file with several candidates.</extracomment>
        <translation>kandidáti</translation>
    </message>
</context>
<context>
    <name>vivier::CandidatesPage</name>
    <message>
        <source>Choose a candidate on the left, or search with %1.</source>
        <translation>Vyberte kandidáta vlevo, nebo hledejte: %1.</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Nový kandidát</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) copied as text.</source>
        <translation>
            <numerusform>%Ln kandidát zkopírován jako text.</numerusform>
            <numerusform>%Ln kandidáti zkopírováni jako text.</numerusform>
            <numerusform>%Ln kandidátů zkopírováno jako text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) copied as vCard.</source>
        <translation>
            <numerusform>%Ln kandidát zkopírován jako vCard.</numerusform>
            <numerusform>%Ln kandidáti zkopírováni jako vCard.</numerusform>
            <numerusform>%Ln kandidátů zkopírováno jako vCard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CardDelegate</name>
    <message>
        <source>%1, would be here</source>
        <translation>%1, místo by bylo zde</translation>
    </message>
</context>
<context>
    <name>vivier::ChangeCard</name>
    <message>
        <source>Put back</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdné</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Vrátit původní: %1</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 se změní na %3</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 se změní na %2</translation>
    </message>
</context>
<context>
    <name>vivier::ChangesModel</name>
    <message>
        <source>refused by %1</source>
        <translation>odmítl %1</translation>
    </message>
</context>
<context>
    <name>vivier::ChangesPane</name>
    <message>
        <source>C&amp;ompare…</source>
        <translation>Po&amp;rovnat…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Odeslat</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>Vzít z&amp;pět</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Za&amp;hodit…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Co se odešle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivita</translation>
    </message>
    <message>
        <source>What will be sent for this candidate</source>
        <translation>Co se u tohoto kandidáta odešle</translation>
    </message>
    <message>
        <source>What happened to this candidate</source>
        <translation>Co se s tímto kandidátem stalo</translation>
    </message>
    <message>
        <source>Decide side by side: yours, theirs, or another result</source>
        <translation>Rozhodnout vedle sebe: vaše, jejich, nebo jiný výsledek</translation>
    </message>
    <message>
        <source>Send this candidate&apos;s changes</source>
        <translation>Odeslat změny tohoto kandidáta</translation>
    </message>
    <message>
        <source>Take out of the outbox; the changes stay a draft</source>
        <translation>Z fronty k odeslání; změny zůstanou konceptem</translation>
    </message>
    <message>
        <source>Discard this candidate&apos;s changes</source>
        <translation>Zahodit změny tohoto kandidáta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Vrátit zpět poslední úpravu</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Odeslat %Ln změnu</numerusform>
            <numerusform>&amp;Odeslat %Ln změny</numerusform>
            <numerusform>&amp;Odeslat %Ln změn</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Nechat vaše</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Převzít jejich</translation>
    </message>
    <message>
        <source>Kept, not sent yet</source>
        <translation>Uloženo, zatím neodesláno</translation>
    </message>
    <message>
        <source>Not known whether it arrived: please check in %1, then answer at the field.</source>
        <translation>Neví se, zda to došlo: podívejte se do systému %1 a uveďte to u pole.</translation>
    </message>
    <message>
        <source>Edited since it went into the outbox: send it again.</source>
        <translation>Od zařazení do fronty upraveno: odešlete znovu.</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>ve frontě</translation>
    </message>
    <message>
        <source>In %1 now: %2</source>
        <translation>Nyní v %1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(prázdné)</translation>
    </message>
    <message>
        <source>To send %L1</source>
        <extracomment>The tab with what will be sent, and the number of changes in it.</extracomment>
        <translation>K odeslání %L1</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>K odeslání</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Ještě chybí: %1</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Není co odeslat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to decide</source>
        <translation>
            <numerusform>%Ln pole k rozhodnutí</numerusform>
            <numerusform>%Ln pole k rozhodnutí</numerusform>
            <numerusform>%Ln polí k rozhodnutí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in the outbox</source>
        <translation>
            <numerusform>%Ln změna ve frontě</numerusform>
            <numerusform>%Ln změny ve frontě</numerusform>
            <numerusform>%Ln změn ve frontě</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Odesílá se…</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>V&amp;ytvořit</translation>
    </message>
    <message>
        <source>waiting until you are back online</source>
        <translation>čeká, až přestanete pracovat offline</translation>
    </message>
    <message>
        <source>Outbox · %1</source>
        <extracomment>What the outbox says of this candidate, which may hold a colon: “Outbox · refused: Resume”</extracomment>
        <translation>Fronta · %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Životopis</translation>
    </message>
    <message>
        <source>Resume, portfolio and documents, to read</source>
        <translation>Životopis, portfolio a dokumenty ke čtení</translation>
    </message>
</context>
<context>
    <name>vivier::ChoiceBar</name>
    <message>
        <source>not documented: shown as it is, cannot be chosen</source>
        <translation>není v dokumentaci: zobrazuje se beze změny a nelze vybrat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, nynější</translation>
    </message>
    <message>
        <source>%1, the value in the ATS</source>
        <translation>%1, hodnota v ATS</translation>
    </message>
    <message>
        <source>%1, not documented, cannot be chosen</source>
        <translation>%1, není v dokumentaci, nelze vybrat</translation>
    </message>
</context>
<context>
    <name>vivier::ChoiceChips</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln další</numerusform>
            <numerusform>%Ln další</numerusform>
            <numerusform>%Ln dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>&amp;Show only these</source>
        <translation>&amp;Zobrazit jen tyto</translation>
    </message>
    <message>
        <source>&amp;Remove the filter</source>
        <translation>&amp;Odebrat filtr</translation>
    </message>
</context>
<context>
    <name>vivier::ClosingGuard</name>
    <message>
        <source>Drafts that you discarded will be back at the next start.</source>
        <translation>Koncepty, které jste zahodili, tu po příštím spuštění zase budou.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %1 are not saved on this computer.</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>
            <numerusform>%Ln pole (%1) není v tomto počítači uložené.</numerusform>
            <numerusform>%Ln pole (%1) nejsou v tomto počítači uložená.</numerusform>
            <numerusform>%Ln polí (%1) není v tomto počítači uloženo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ukončit</translation>
    </message>
    <message>
        <source>&amp;Go online, send and quit</source>
        <translation>Přejít &amp;online, odeslat a ukončit</translation>
    </message>
    <message>
        <source>&amp;Stay until sent</source>
        <translation>&amp;Počkat na odeslání</translation>
    </message>
    <message>
        <source>&amp;Keep Vivier open</source>
        <translation>&amp;Nechat Vivier otevřený</translation>
    </message>
    <message>
        <source>Vivier closes when everything is sent: %1.</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>Vivier se zavře, až bude vše odesláno: %1.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer and will be sent when you are back online: %1.</source>
        <translation>Vše je uložené v tomto počítači a odešle se, až přestanete pracovat offline: %1.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer and will be sent when Vivier is started again: %1.</source>
        <translation>Vše je uložené v tomto počítači a odešle se, až Vivier znovu spustíte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox</source>
        <translation>
            <numerusform>%Ln kandidát čeká ve frontě k odeslání</numerusform>
            <numerusform>%Ln kandidáti čekají ve frontě k odeslání</numerusform>
            <numerusform>%Ln kandidátů čeká ve frontě k odeslání</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed could not be saved</source>
        <translation>Co jste napsali, se nepodařilo uložit</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Zkusit znovu</translation>
    </message>
    <message>
        <source>&amp;Copy what was typed</source>
        <translation>&amp;Kopírovat napsané</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>&amp;Ukončit bez uložení</translation>
    </message>
    <message>
        <source>It is copied: paste it somewhere before you quit.</source>
        <translation>Je to zkopírované: před ukončením to vložte někam jinam.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are paused and stay in the outbox.</source>
        <translation>
            <numerusform>Další %Ln je pozastavený a zůstane ve frontě k odeslání.</numerusform>
            <numerusform>Další %Ln jsou pozastavení a zůstanou ve frontě k odeslání.</numerusform>
            <numerusform>Dalších %Ln je pozastaveno a zůstane ve frontě k odeslání.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CompanyField</name>
    <message>
        <source>Company ID</source>
        <translation>ID firmy</translation>
    </message>
    <message>
        <source>Choose a company…</source>
        <translation>Vyberte firmu…</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictModel</name>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Původně</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vaše</translation>
    </message>
    <message>
        <source>In %1 now</source>
        <translation>Nyní v %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>nerozhodnuto</translation>
    </message>
    <message>
        <source>Yours for all</source>
        <translation>Všude vaše</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>Všude jejich</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zpě&amp;t</translation>
    </message>
    <message>
        <source>&amp;Yours for all</source>
        <translation>Vš&amp;ude vaše</translation>
    </message>
    <message>
        <source>Theirs for &amp;all</source>
        <translation>Všude &amp;jejich</translation>
    </message>
    <message>
        <source>↑ ↓ fields · M yours · T theirs · E edit the result · U clear the choice · %1 undo · %2 send · Esc back</source>
        <translation>↑ ↓ pole · M vaše · T jejich · E upravit výsledek · U znovu nerozhodnuto · %1 vrátit zpět · %2 odeslat · Esc zpět</translation>
    </message>
    <message>
        <source>Back to the candidates; everything is kept (Esc)</source>
        <translation>Zpět ke kandidátům; vše zůstává zachováno (Esc)</translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation>Předchozí kandidát</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Další kandidát</translation>
    </message>
    <message>
        <source>Keep yours for every field that both sides changed</source>
        <translation>U každého pole změněného na obou stranách nechat vaše</translation>
    </message>
    <message>
        <source>Take theirs for every field that both sides changed</source>
        <translation>U každého pole změněného na obou stranách převzít jejich</translation>
    </message>
    <message>
        <source>Nothing left to decide: every change was made on one side only.</source>
        <translation>Není o čem rozhodovat: každá změna je jen na jedné straně.</translation>
    </message>
    <message>
        <source>Nothing is sent until you decide. Both versions are kept. %1 of %2 decided.</source>
        <translation>Dokud nerozhodnete, nic se neodešle. Obě verze zůstávají zachovány. Rozhodnuto %1 z %2.</translation>
    </message>
    <message>
        <source>Everything is decided: %1 stays as it is, and there is nothing left to send.</source>
        <translation>Vše je rozhodnuto: v systému %1 zůstává, co tam je, a není co odeslat.</translation>
    </message>
    <message>
        <source>Everything is decided. Nothing is sent until you send the result.</source>
        <translation>Vše je rozhodnuto. Nic se neodešle, dokud výsledek neodešlete.</translation>
    </message>
    <message>
        <source>Everything is decided, but one result has a problem: fix it before you send.</source>
        <translation>Vše je rozhodnuto, ale jeden výsledek má chybu: před odesláním ji opravte.</translation>
    </message>
    <message>
        <source>No candidate needs a decision. When someone changes a field that you changed too, both versions are compared here.</source>
        <translation>Na rozhodnutí nikdo nečeká. Když někdo změní pole, které jste změnili i vy, porovnají se obě verze tady.</translation>
    </message>
    <message>
        <source>There is nothing left to decide for this candidate.</source>
        <translation>U tohoto kandidáta už není o čem rozhodovat.</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Zpět ke kandidátům</translation>
    </message>
    <message>
        <source>%1: no longer in %2</source>
        <translation>%1: už není v systému %2</translation>
    </message>
    <message>
        <source>%1: moved to another job</source>
        <translation>%1: přesun k jiné pozici</translation>
    </message>
    <message>
        <source>%1: somebody changed this candidate too</source>
        <translation>%1: tohoto kandidáta změnil i někdo jiný</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Hotovo</translation>
    </message>
    <message>
        <source>&amp;Send result</source>
        <translation>&amp;Odeslat výsledek</translation>
    </message>
    <message>
        <source>Nothing left to send</source>
        <translation>Není co odeslat</translation>
    </message>
    <message>
        <source>Send what is decided</source>
        <translation>Odeslat, co je rozhodnuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) need a decision</source>
        <translation>
            <numerusform>%Ln kandidát čeká na rozhodnutí</numerusform>
            <numerusform>%Ln kandidáti čekají na rozhodnutí</numerusform>
            <numerusform>%Ln kandidátů čeká na rozhodnutí</numerusform>
        </translation>
    </message>
    <message>
        <source>No candidate needs a decision</source>
        <translation>Na rozhodnutí nikdo nečeká</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictRow</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, původně: %2</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, vaše: %2</translation>
    </message>
    <message>
        <source>%1, in %2 now: %3</source>
        <translation>%1, nyní v %2: %3</translation>
    </message>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, výsledek: %2</translation>
    </message>
    <message>
        <source>%1: clear the choice</source>
        <translation>%1: znovu nerozhodnuto</translation>
    </message>
    <message>
        <source>Clear the choice (U)</source>
        <translation>Znovu nerozhodnuto (U)</translation>
    </message>
    <message>
        <source>Keep yours (M)</source>
        <translation>Nechat vaše (M)</translation>
    </message>
    <message>
        <source>Take theirs (T)</source>
        <translation>Převzít jejich (T)</translation>
    </message>
    <message>
        <source>Edit the result (E)</source>
        <translation>Upravit výsledek (E)</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Zobrazit méně</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Zobrazit vše</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictTable</name>
    <message>
        <source>Fields to decide</source>
        <translation>Pole k rozhodnutí</translation>
    </message>
</context>
<context>
    <name>vivier::ConnectionResult</name>
    <message>
        <source>Failed</source>
        <translation>Selhalo</translation>
    </message>
</context>
<context>
    <name>vivier::ContactLine</name>
    <message>
        <source>Copy the email address</source>
        <translation>Kopírovat e-mailovou adresu</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Kopírovat telefonní číslo</translation>
    </message>
</context>
<context>
    <name>vivier::CvReader</name>
    <message>
        <source>CVs (%1)</source>
        <translation>Životopisy (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
</context>
<context>
    <name>vivier::DashboardHostDialog</name>
    <message>
        <source>Open in Welcome Kit</source>
        <translation>Otevřít ve Welcome Kit</translation>
    </message>
    <message>
        <source>&amp;Address of the dashboard</source>
        <translation>&amp;Adresa dashboardu</translation>
    </message>
    <message>
        <source>Welcome Kit says where a candidate&apos;s page is, but not on which site. Which one do you use in the browser?</source>
        <translation>Welcome Kit říká, kde je stránka kandidáta, ale ne na kterém webu. Který v prohlížeči používáte?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Použít</translation>
    </message>
    <message>
        <source>Asked once. Your token is never sent there.</source>
        <translation>Ptá se jen jednou. Váš token se tam nikdy neodešle.</translation>
    </message>
    <message>
        <source>Only %1 is saved.</source>
        <translation>Uloží se jen %1.</translation>
    </message>
</context>
<context>
    <name>vivier::DateField</name>
    <message>
        <source>as %1</source>
        <comment>an example of a day</comment>
        <translation>např. %1</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Vybrat z kalendáře</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendář</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln year(s)</source>
        <translation>
            <numerusform>+%Ln rok</numerusform>
            <numerusform>+%Ln roky</numerusform>
            <numerusform>+%Ln let</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, do %2</translation>
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
        <translation>Stahuje se, %1…</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Stahuje se…</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Otevřít v proh&amp;lížeči</translation>
    </message>
    <message>
        <source>You are working offline, and this document is not on this computer. It can be read once you are online again.</source>
        <translation>Pracujete offline a tento dokument v tomto počítači není. Přečtete si ho, až budete zase online.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Zkusit znov&amp;u</translation>
    </message>
</context>
<context>
    <name>vivier::DraftBook</name>
    <message>
        <source>Undo after sending</source>
        <translation>Vrácení zpět po odeslání</translation>
    </message>
    <message>
        <source>The answer was lost: the candidate may have been created already.</source>
        <translation>Odpověď se ztratila: kandidát už možná byl vytvořen.</translation>
    </message>
</context>
<context>
    <name>vivier::DropRow</name>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Žádné pole</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Zvolit pole</translation>
    </message>
    <message>
        <source>a file on this computer: %1 takes links alone</source>
        <translation>soubor v tomto počítači: systém %1 přijímá jen odkazy</translation>
    </message>
    <message>
        <source>somebody’s page: dropped by itself, it opens</source>
        <translation>něčí stránka: přetažená samostatně se otevře</translation>
    </message>
    <message>
        <source>it has no certain place: choose its field</source>
        <translation>není jasné, kam patří: zvolte pole</translation>
    </message>
    <message>
        <source>its tracking parts taken off</source>
        <translation>bez sledovacích částí</translation>
    </message>
    <message>
        <source>made direct</source>
        <translation>přímý odkaz</translation>
    </message>
    <message>
        <source>from the contact card</source>
        <translation>z vizitky</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>nahradí</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>už je stejné</translation>
    </message>
    <message>
        <source>not known now</source>
        <extracomment>%1 is what stands in the field now.</extracomment>
        <translation>nyní není známo</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>nahradí: %1</translation>
    </message>
    <message>
        <source>none now</source>
        <translation>zatím žádné</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Pole pro: %1</translation>
    </message>
</context>
<context>
    <name>vivier::DropSheet</name>
    <message>
        <source>What you pasted, for a new candidate</source>
        <translation>Co jste vložili, pro nového kandidáta</translation>
    </message>
    <message>
        <source>What you dropped</source>
        <translation>Co jste přetáhli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Co tam je</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Co tam přijde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln odkaz</numerusform>
            <numerusform>%Ln odkazy</numerusform>
            <numerusform>%Ln odkazů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other thing(s)</source>
        <translation>
            <numerusform>%Ln další údaj</numerusform>
            <numerusform>%Ln další údaje</numerusform>
            <numerusform>%Ln dalších údajů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln údaj</numerusform>
            <numerusform>%Ln údaje</numerusform>
            <numerusform>%Ln údajů</numerusform>
        </translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>vizitka</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1: &quot;4 links&quot;, %2: &quot;a contact card&quot;.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, for %2. Nothing is changed yet.</source>
        <translation>%1 pro %2. Zatím se nic nezměnilo.</translation>
    </message>
    <message>
        <source>%1. Nobody is created yet.</source>
        <translation>%1. Zatím nikdo není vytvořen.</translation>
    </message>
    <message>
        <source>%1, in the job %2. Nobody is created yet.</source>
        <translation>%1, pozice %2. Zatím nikdo není vytvořen.</translation>
    </message>
    <message>
        <source>The name in it is another one: is this about %1? Nothing is ticked.</source>
        <translation>Je v tom jiné jméno: týká se to kandidáta %1? Nic není zaškrtnuto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more was found, and is not listed.</source>
        <translation>
            <numerusform>Našel se ještě %Ln údaj, který tu není uveden.</numerusform>
            <numerusform>Našly se ještě %Ln údaje, které tu nejsou uvedeny.</numerusform>
            <numerusform>Našlo se ještě %Ln údajů, které tu nejsou uvedeny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more person is in the card: only the first is listed.</source>
        <translation>
            <numerusform>Na vizitce je ještě %Ln člověk: uveden je jen první.</numerusform>
            <numerusform>Na vizitce jsou ještě %Ln lidé: uveden je jen první.</numerusform>
            <numerusform>Na vizitce je ještě %Ln lidí: uveden je jen první.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was too long to be read to its end.</source>
        <translation>Text byl příliš dlouhý, aby se přečetl až do konce.</translation>
    </message>
    <message numerus="yes">
        <source>Create with %Ln</source>
        <translation>
            <numerusform>Vytvořit s %Ln údajem</numerusform>
            <numerusform>Vytvořit s %Ln údaji</numerusform>
            <numerusform>Vytvořit s %Ln údaji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln into the form</source>
        <translation>
            <numerusform>Vložit %Ln údaj do formuláře</numerusform>
            <numerusform>Vložit %Ln údaje do formuláře</numerusform>
            <numerusform>Vložit %Ln údajů do formuláře</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks · F chooses another field · one undo takes all of it back</source>
        <translation>Mezerník zaškrtne · F zvolí jiné pole · vše se vrátí jedním krokem</translation>
    </message>
    <message>
        <source>Nothing is ticked: Space ticks a line, F chooses its field.</source>
        <translation>Nic není zaškrtnuto: mezerník zaškrtne řádek, F zvolí jeho pole.</translation>
    </message>
</context>
<context>
    <name>vivier::EditChip</name>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Enter upraví, Delete odebere</translation>
    </message>
</context>
<context>
    <name>vivier::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Oddělovač</translation>
    </message>
    <message>
        <source>For E&amp;xcel: with a mark that says UTF-8</source>
        <translation>Pro E&amp;xcel: se značkou, že jde o UTF-8</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Rozvržení</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Sloupce</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Všechny sloupce</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV pro tabulkový editor</translation>
    </message>
    <message>
        <source>vCard 4, for an address book</source>
        <translation>vCard 4 pro adresář kontaktů</translation>
    </message>
    <message>
        <source>JSON, for a program</source>
        <translation>JSON pro program</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Vytisknout…</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Čárka ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Středník ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulátor</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Tabulka</translation>
    </message>
    <message>
        <source>A page for each candidate</source>
        <translation>Stránka pro každého kandidáta</translation>
    </message>
    <message>
        <source>Space includes a column or leaves it out</source>
        <translation>Mezerník sloupec zahrne nebo vynechá</translation>
    </message>
    <message>
        <source>As you see them: drafts included.</source>
        <translation>Jak je vidíte: i s tím, co je v konceptech.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formát</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportovat…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln candidate(s) in the list.</source>
        <translation>
            <numerusform>Celý seznam: %Ln kandidát.</numerusform>
            <numerusform>Celý seznam: %Ln kandidáti.</numerusform>
            <numerusform>Celý seznam: %Ln kandidátů.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected candidate(s): %1</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>
            <numerusform>%Ln vybraný kandidát: %1</numerusform>
            <numerusform>%Ln vybraní kandidáti: %1</numerusform>
            <numerusform>%Ln vybraných kandidátů: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Identifikátor</translation>
    </message>
    <message>
        <source>&amp;All columns (%1 of %2)</source>
        <translation>&amp;Všechny sloupce (%1 z %2)</translation>
    </message>
    <message>
        <source>%1 of %2 read…</source>
        <translation>Přečteno %1 z %2…</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Zaškrtněte nějaký sloupec.</translation>
    </message>
    <message>
        <source>At most %1 can be printed at once. A PDF can hold all of them.</source>
        <translation>Najednou se jich vytiskne nejvýše %1. Do PDF se vejdou všichni.</translation>
    </message>
    <message>
        <source>A vCard has its own columns.</source>
        <translation>Formát vCard má své vlastní sloupce.</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Náhled…</translation>
    </message>
    <message>
        <source>candidates %1</source>
        <extracomment>A file name; %1 is a date.</extracomment>
        <translation>kandidáti %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Soubory %1 (*.%2)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidáti</translation>
    </message>
    <message>
        <source>Name of the job</source>
        <translation>Název pozice</translation>
    </message>
</context>
<context>
    <name>vivier::FieldEvents</name>
    <message>
        <source>Too large to be edited here (%1 characters). It stays as it is.</source>
        <translation>Na úpravy je to tu příliš velké (znaků: %1). Zůstane to beze změny.</translation>
    </message>
    <message>
        <source>Too many to be edited here (%1). They stay as they are.</source>
        <translation>Na úpravy je jich tu příliš mnoho (%1). Zůstanou beze změny.</translation>
    </message>
</context>
<context>
    <name>vivier::FieldFrame</name>
    <message>
        <source>Put back</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>required</source>
        <translation>povinné</translation>
    </message>
    <message>
        <source>Put back what it was (%1)</source>
        <translation>Vrátit původní hodnotu (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>bylo prázdné</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>bylo: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label and demand</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>změněno</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Vrátit původní: %1</translation>
    </message>
</context>
<context>
    <name>vivier::FieldMenu</name>
    <message>
        <source>Copy the &amp;value</source>
        <translation>Kopírovat ho&amp;dnotu</translation>
    </message>
</context>
<context>
    <name>vivier::FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrovat…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Uložit…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Zrušit vše</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (tady není)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtr: %1</translation>
    </message>
    <message>
        <source>This account has none of these, so no candidate matches.</source>
        <translation>Tento účet nic z toho nemá, takže nikdo nevyhovuje.</translation>
    </message>
    <message>
        <source>Only those without a given tag</source>
        <translation>Jen ti bez štítku</translation>
    </message>
    <message>
        <source>Filter by a tag</source>
        <translation>Filtrovat podle štítku</translation>
    </message>
    <message>
        <source>Without the &amp;tag</source>
        <translation>&amp;Bez štítku</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Ští&amp;tek</translation>
    </message>
    <message>
        <source>&amp;Add the filter</source>
        <translation>Při&amp;dat filtr</translation>
    </message>
    <message>
        <source>&amp;Another tag…</source>
        <translation>&amp;Jiný štítek…</translation>
    </message>
</context>
<context>
    <name>vivier::GonePanel</name>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>Pone&amp;chat koncept</translation>
    </message>
    <message>
        <source>Leave everything as it is and decide later</source>
        <translation>Nechat vše, jak je, a rozhodnout později</translation>
    </message>
    <message>
        <source>&amp;Send to the candidate in its new job</source>
        <translation>O&amp;deslat kandidátovi u nové pozice</translation>
    </message>
    <message>
        <source>The changes go to the same candidate, where it is now</source>
        <translation>Změny půjdou k témuž kandidátovi, tam, kde je teď</translation>
    </message>
    <message>
        <source>Co&amp;mpare both versions…</source>
        <translation>&amp;Porovnat obě verze…</translation>
    </message>
    <message>
        <source>The move changed a field that you changed too</source>
        <translation>Přesun změnil pole, které jste změnili i vy</translation>
    </message>
    <message>
        <source>Create &amp;again…</source>
        <translation>V&amp;ytvořit znovu…</translation>
    </message>
    <message>
        <source>A new candidate in the same job, with the last values from %1 and your changes</source>
        <translation>Nový kandidát u téže pozice, z toho, co naposledy uvedl systém %1 a co jste změnili</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportovat…</translation>
    </message>
    <message>
        <source>Write the changes to a CSV file</source>
        <translation>Zapsat změny do souboru CSV</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Zahod&amp;it…</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Zahodit změny</translation>
    </message>
    <message>
        <source>%1 no longer has this candidate, or the token does not give access to it.</source>
        <translation>V systému %1 už tento kandidát není, nebo ho token nesmí vidět.</translation>
    </message>
    <message>
        <source>%1 moved this candidate to another job.</source>
        <translation>Systém %1 přesunul tohoto kandidáta k jiné pozici.</translation>
    </message>
    <message>
        <source>%1 moved this candidate to the job “%2”.</source>
        <translation>Systém %1 přesunul tohoto kandidáta k pozici „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. Your %Ln change(s) are kept; the move changed a field that you changed too, so compare both versions first.</source>
        <translation>
            <numerusform>Nic se neodeslalo. Vaše %Ln změna zůstává zachována; přesun změnil pole, které jste změnili i vy, proto nejdřív porovnejte obě verze.</numerusform>
            <numerusform>Nic se neodeslalo. Vaše %Ln změny zůstávají zachovány; přesun změnil pole, které jste změnili i vy, proto nejdřív porovnejte obě verze.</numerusform>
            <numerusform>Nic se neodeslalo. Vašich %Ln změn zůstává zachováno; přesun změnil pole, které jste změnili i vy, proto nejdřív porovnejte obě verze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. Your %Ln change(s) are kept until you decide.</source>
        <translation>
            <numerusform>Nic se neodeslalo. Vaše %Ln změna zůstává zachována, dokud nerozhodnete.</numerusform>
            <numerusform>Nic se neodeslalo. Vaše %Ln změny zůstávají zachovány, dokud nerozhodnete.</numerusform>
            <numerusform>Nic se neodeslalo. Vašich %Ln změn zůstává zachováno, dokud nerozhodnete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Uživatelská příručka</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Obsah</translation>
    </message>
</context>
<context>
    <name>vivier::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln pole</numerusform>
            <numerusform>%Ln pole</numerusform>
            <numerusform>%Ln polí</numerusform>
        </translation>
    </message>
    <message>
        <source>created, %1</source>
        <translation>vytvořeno, %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Původně</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odesláno</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpověď</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
</context>
<context>
    <name>vivier::HistoryPage</name>
    <message>
        <source>&amp;Undo…</source>
        <translation>V&amp;rátit zpět…</translation>
    </message>
    <message>
        <source>Undo the whole &amp;run…</source>
        <translation>Vrátit celou &amp;dávku…</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>&amp;Exportovat do CSV…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zpě&amp;t</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Zpět ke kandidátům (Esc)</translation>
    </message>
    <message>
        <source>Show what undoing the chosen row would do</source>
        <translation>Ukázat, co by vrácení zvoleného řádku udělalo</translation>
    </message>
    <message>
        <source>Save what the list shows as a file for a spreadsheet</source>
        <translation>Uložit obsah seznamu do souboru pro tabulkový editor</translation>
    </message>
    <message>
        <source>Search names, fields, values</source>
        <translation>Hledat jména, pole, hodnoty</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Hledat v historii</translation>
    </message>
    <message>
        <source>Candidates shown</source>
        <translation>Čí historie</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Co se odeslalo</translation>
    </message>
    <message>
        <source>This candidate</source>
        <translation>Tento kandidát</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Všichni kandidáti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln změna</numerusform>
            <numerusform>%Ln změny</numerusform>
            <numerusform>%Ln změn</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Zk&amp;usit znovu</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Načítá se historie…</translation>
    </message>
    <message>
        <source>Nothing sent matches “%1”.</source>
        <translation>Výrazu „%1“ nic odeslaného neodpovídá.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Zo&amp;brazit vše</translation>
    </message>
    <message>
        <source>Nothing has been sent for %1 from Vivier yet.</source>
        <translation>Pro kandidáta %1 se odtud zatím nic neodeslalo.</translation>
    </message>
    <message>
        <source>Nothing has been sent from Vivier yet.</source>
        <translation>Odtud se zatím nic neodeslalo.</translation>
    </message>
    <message>
        <source>&amp;Open the candidate</source>
        <translation>&amp;Otevřít kandidáta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) drafted as before. Check them and press Send; until then nothing changes.</source>
        <translation>
            <numerusform>%Ln pole je v konceptu jako předtím. Zkontrolujte ho a stiskněte Odeslat; do té doby se nic nezmění.</numerusform>
            <numerusform>%Ln pole jsou v konceptu jako předtím. Zkontrolujte je a stiskněte Odeslat; do té doby se nic nezmění.</numerusform>
            <numerusform>%Ln polí je v konceptu jako předtím. Zkontrolujte je a stiskněte Odeslat; do té doby se nic nezmění.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone: these fields have unsent changes now.</source>
        <translation>Nic se nevrátilo: tato pole už mají neodeslané změny.</translation>
    </message>
    <message>
        <source>All of this run has already been undone</source>
        <translation>Celá tato dávka už je vzata zpět</translation>
    </message>
    <message>
        <source>Show what undoing everything sent together with it would do</source>
        <translation>Ukázat, co by udělalo vrácení všeho, co se odeslalo společně</translation>
    </message>
    <message numerus="yes">
        <source>Undo the whole run: what was sent for %Ln candidate(s)</source>
        <translation>
            <numerusform>Vrátit celou dávku: co se odeslalo pro %Ln kandidáta</numerusform>
            <numerusform>Vrátit celou dávku: co se odeslalo pro %Ln kandidáty</numerusform>
            <numerusform>Vrátit celou dávku: co se odeslalo pro %Ln kandidátů</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this: %1</source>
        <translation>Vrátit zpět: %1</translation>
    </message>
    <message>
        <source>Undo what was sent for %1</source>
        <translation>Vrátit zpět, co se odeslalo pro: %1</translation>
    </message>
    <message>
        <source>Undo “%1” for %2</source>
        <translation>Vrátit zpět „%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>vivier::ImportModel</name>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Soubor je prázdný. Vyberte jiný.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Co jste vložili</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy rows in a spreadsheet first.</source>
        <translation>Není žádný text ke vložení. Nejdřív zkopírujte řádky v tabulkovém editoru.</translation>
    </message>
    <message>
        <source>There are no candidates in this list. Choose another one, or paste rows with a name, an email or a phone number.</source>
        <translation>V tomto seznamu nikdo není. Vyberte jiný, nebo vložte řádky se jménem, e-mailem nebo telefonem.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(vynecháno)</translation>
    </message>
    <message>
        <source>Candidate (reference)</source>
        <translation>Kdo to je (identifikátor)</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Jméno a příjmení</translation>
    </message>
    <message>
        <source>Link (network detected)</source>
        <translation>Odkaz, podle sítě</translation>
    </message>
    <message>
        <source>Company, after the subtitle</source>
        <translation>Firma, za podtitulem</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Řádek</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Bude z toho</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Co říká seznam</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nový</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problém</translation>
    </message>
    <message>
        <source>update of %1</source>
        <extracomment>%1 is a candidate</extracomment>
        <translation>aktualizace: %1</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <extracomment>%1 is a candidate</extracomment>
        <translation>%1: není co měnit</translation>
    </message>
</context>
<context>
    <name>vivier::ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zpě&amp;t</translation>
    </message>
    <message>
        <source>Another fi&amp;le…</source>
        <translation>Jiný so&amp;ubor…</translation>
    </message>
    <message>
        <source>Save r&amp;ows not imported…</source>
        <translation>Uložit ne&amp;převzaté…</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Co říká seznam</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Zpět ke kandidátům (Esc)</translation>
    </message>
    <message>
        <source>Choose another list; nothing of this one is saved</source>
        <translation>Vybrat jiný seznam; z tohoto se nic neuloží</translation>
    </message>
    <message>
        <source>A file with these rows and the reasons: fix it and import it again</source>
        <translation>Soubor s těmito řádky a s důvodem: opravte ho a importujte znovu</translation>
    </message>
    <message>
        <source>They become drafts like any others; nothing is sent yet</source>
        <translation>Stanou se z nich koncepty jako každé jiné; zatím se nic neodešle</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Které řádky zobrazit</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Celý řádek</translation>
    </message>
    <message>
        <source>No rows here.</source>
        <translation>Žádný takový řádek.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln &amp;draft(s)</source>
        <translation>
            <numerusform>Vytvořit %Ln kon&amp;cept</numerusform>
            <numerusform>Vytvořit %Ln kon&amp;cepty</numerusform>
            <numerusform>Vytvořit %Ln kon&amp;ceptů</numerusform>
        </translation>
    </message>
    <message>
        <source>Create &amp;drafts</source>
        <translation>Vytvořit kon&amp;cepty</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Noví</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualizace</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problémy</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Není co měnit</translation>
    </message>
    <message>
        <source>Choose a list: a CSV file from any spreadsheet, or vCards from an address book. Or copy rows in a spreadsheet and press %1 here.</source>
        <extracomment>%1 is a key: Ctrl+V</extracomment>
        <translation>Vyberte seznam: soubor CSV z jakéhokoli tabulkového editoru, nebo vCard z adresáře kontaktů. Nebo zkopírujte řádky v tabulkovém editoru a stiskněte tady %1.</translation>
    </message>
    <message>
        <source>Choose a fi&amp;le…</source>
        <translation>Vybrat sou&amp;bor…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Čte se seznam…</translation>
    </message>
    <message>
        <source>These rows cannot be imported. Save them, or correct what the columns are.</source>
        <translation>Tyto řádky se nepřevzaly. Uložte je, nebo určete sloupce jinak.</translation>
    </message>
    <message>
        <source>Some new candidates cannot be sent yet:</source>
        <translation>Některé nové zatím nelze odeslat:</translation>
    </message>
    <message>
        <source>No candidate has these tags yet: %1.</source>
        <translation>Tyto štítky zatím nikdo nemá: %1.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Enter opens the candidate of a row.</source>
        <translation>Zatím se nic neukládá. Enter otevře kandidáta z řádku.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importovat seznam</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.vcf)</source>
        <translation>Seznamy (*.csv *.tsv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Save rows not imported</source>
        <translation>Uložit nepřevzaté</translation>
    </message>
    <message>
        <source>not imported.csv</source>
        <extracomment>A file name</extracomment>
        <translation>nepřevzaté.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Soubory CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list that was open is still here.</source>
        <translation>Dříve otevřený seznam je stále zde.</translation>
    </message>
</context>
<context>
    <name>vivier::ImportReading</name>
    <message>
        <source>Tab</source>
        <translation>Tabulátor</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Středník ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Čárka ,</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Svislá čára</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>&amp;Oddělovač</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Jak se seznam čte</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Co je který sloupec</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>Kó&amp;dování</translation>
    </message>
    <message>
        <source>The rows left over from a list cannot be read differently. Choose the file again.</source>
        <translation>Zbytek seznamu už jinak číst nelze. Vyberte soubor znovu.</translation>
    </message>
    <message>
        <source>by its content</source>
        <translation>podle obsahu</translation>
    </message>
    <message>
        <source>New ones without a &amp;job go to</source>
        <translation>Noví bez pozice patří k &amp;pozici</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Žádná pozice</translation>
    </message>
</context>
<context>
    <name>vivier::ImportView</name>
    <message>
        <source>In the list</source>
        <translation>Co říká seznam</translation>
    </message>
    <message>
        <source>Enter opens the candidate of the row</source>
        <translation>Enter otevře kandidáta z řádku</translation>
    </message>
</context>
<context>
    <name>vivier::JobChecklist</name>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (uzavřená)</translation>
    </message>
    <message>
        <source>%1: not among the jobs that were loaded</source>
        <translation>%1: není mezi načtenými pozicemi</translation>
    </message>
</context>
<context>
    <name>vivier::JobChooser</name>
    <message>
        <source>Job</source>
        <translation>Pozice</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Vyberte pozici</translation>
    </message>
</context>
<context>
    <name>vivier::JobsField</name>
    <message>
        <source>Choose jobs</source>
        <translation>Vybrat pozice</translation>
    </message>
    <message>
        <source>Search by title</source>
        <translation>Hledat podle názvu</translation>
    </message>
    <message>
        <source>Search the jobs</source>
        <translation>Hledat v pozicích</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pozice</translation>
    </message>
    <message>
        <source>No job has these words in its title.</source>
        <translation>Žádná pozice nemá tato slova v názvu.</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Pozice %1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (uzavřená)</translation>
    </message>
    <message>
        <source>%1: not among the jobs that were loaded</source>
        <translation>%1: není mezi načtenými pozicemi</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 z nejvýše %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln vybraná</numerusform>
            <numerusform>%Ln vybrané</numerusform>
            <numerusform>%Ln vybraných</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose jobs (%1)</source>
        <translation>Vybrat pozice (%1)</translation>
    </message>
</context>
<context>
    <name>vivier::JournalModel</name>
    <message>
        <source>you sent %1; it was not changed</source>
        <translation>odeslali jste: %1; nezměnilo se</translation>
    </message>
    <message>
        <source>you created the candidate: %1</source>
        <translation>vytvořili jste kandidáta: %1</translation>
    </message>
    <message>
        <source>you sent %1</source>
        <translation>odeslali jste: %1</translation>
    </message>
</context>
<context>
    <name>vivier::JournalWords</name>
    <message>
        <source>The candidate is no longer on this computer.</source>
        <translation>Kandidát už v tomto počítači není.</translation>
    </message>
    <message>
        <source>It was not sent from Vivier: %1 or a colleague changed it.</source>
        <translation>Odtud se to neodeslalo: změnil to systém %1, nebo někdo tam.</translation>
    </message>
    <message>
        <source>Nothing to undo: %1 kept the old value.</source>
        <translation>Není co vrátit: systém %1 ponechal starou hodnotu.</translation>
    </message>
    <message>
        <source>Sent when the candidate was created; %1 does not let Vivier delete candidates. You can archive it.</source>
        <translation>Odesláno při vytvoření kandidáta; v systému %1 nelze kandidáta odtud smazat. Můžete ho archivovat.</translation>
    </message>
    <message>
        <source>It was added for good and cannot be removed from here.</source>
        <translation>Bylo to přidáno natrvalo: odtud z toho nelze nic odebrat.</translation>
    </message>
    <message>
        <source>The old file cannot be brought back automatically: send its link again.</source>
        <translation>Starý soubor se sám nevrátí: odešlete znovu jeho odkaz.</translation>
    </message>
    <message>
        <source>The old value is not known: %1 never shows this field.</source>
        <translation>Stará hodnota není známá: systém %1 toto pole nikdy neukazuje.</translation>
    </message>
    <message>
        <source>The old value was not known when this was sent.</source>
        <translation>Stará hodnota nebyla při odeslání známá.</translation>
    </message>
    <message>
        <source>It was empty before, and %1 does not allow it to be emptied.</source>
        <translation>Předtím to bylo prázdné a systém %1 to nedovoluje vyprázdnit.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the old value.</source>
        <translation>Systém %1 už starou hodnotu nepřijímá.</translation>
    </message>
    <message>
        <source>It cannot be changed from here.</source>
        <translation>Odtud to změnit nelze.</translation>
    </message>
    <message>
        <source>It has an unsent change, which is kept. Send that one or put it back first.</source>
        <translation>Je tu neodeslaná změna, ta zůstává. Nejdřív ji odešlete, nebo vraťte původní.</translation>
    </message>
    <message>
        <source>It is already as it was before.</source>
        <translation>Už je to stejné jako předtím.</translation>
    </message>
    <message>
        <source>It was changed in between: only what was sent after that is undone.</source>
        <translation>Mezitím se to změnilo: vrátí se jen to, co se odeslalo potom.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdné</translation>
    </message>
    <message>
        <source>stored as sent</source>
        <translation>uloženo, jak bylo odesláno</translation>
    </message>
    <message>
        <source>accepted; the new file is there</source>
        <extracomment>A type and a size of a file, “accepted: PDF, 212 kB”</extracomment>
        <translation>přijato; nový soubor tam je</translation>
    </message>
    <message>
        <source>accepted; %1 does not show it</source>
        <translation>přijato; systém %1 to nezobrazuje</translation>
    </message>
    <message>
        <source>the old file is still shown</source>
        <translation>zatím se zobrazuje starý soubor</translation>
    </message>
    <message>
        <source>kept the old file</source>
        <translation>ponechán starý soubor</translation>
    </message>
    <message>
        <source>kept the old value</source>
        <translation>ponechána stará hodnota</translation>
    </message>
    <message>
        <source>not sent, and now “%1”: changed by %2 or by a colleague</source>
        <translation>neodesláno, a teď „%1“: změnil to systém %2, nebo někdo tam</translation>
    </message>
    <message>
        <source>emptied by %1</source>
        <translation>vyprázdnil %1</translation>
    </message>
    <message>
        <source>shortened: “%1”</source>
        <translation>zkráceno: „%1“</translation>
    </message>
    <message>
        <source>stored differently: “%1”</source>
        <translation>uloženo jinak: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept the old value</source>
        <translation>
            <numerusform>%Ln se starou hodnotou</numerusform>
            <numerusform>%Ln se starou hodnotou</numerusform>
            <numerusform>%Ln se starou hodnotou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored differently</source>
        <translation>
            <numerusform>%Ln uloženo jinak</numerusform>
            <numerusform>%Ln uložena jinak</numerusform>
            <numerusform>%Ln uloženo jinak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed without being sent</source>
        <translation>
            <numerusform>%Ln změněno bez odeslání</numerusform>
            <numerusform>%Ln změněna bez odeslání</numerusform>
            <numerusform>%Ln změněno bez odeslání</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) still shown</source>
        <translation>
            <numerusform>%Ln starý soubor se stále zobrazuje</numerusform>
            <numerusform>%Ln staré soubory se stále zobrazují</numerusform>
            <numerusform>%Ln starých souborů se stále zobrazuje</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field, what it was, and what it is now.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>It has been changed since: you will be asked before it is sent.</source>
        <translation>Od té doby se to znovu změnilo: před odesláním se objeví dotaz.</translation>
    </message>
    <message>
        <source>Sent from Vivier before: “%1”.</source>
        <translation>Dříve odtud odesláno: „%1“.</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>přijato: %1</translation>
    </message>
    <message>
        <source>%1 still has the old file. Check that the link opens for everyone, without a login, then send it again.</source>
        <translation>Systém %1 má stále starý soubor. Zkontrolujte, zda se odkaz otevře každému bez přihlášení, a odešlete ho znovu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) kept</source>
        <translation>
            <numerusform>%Ln starý soubor ponechán</numerusform>
            <numerusform>%Ln staré soubory ponechány</numerusform>
            <numerusform>%Ln starých souborů ponecháno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::LimitMeter</name>
    <message>
        <source>%1, full</source>
        <translation>%1, plné</translation>
    </message>
    <message>
        <source>%1, nearly full</source>
        <translation>%1, téměř plné</translation>
    </message>
    <message>
        <source>%1, %2 too many</source>
        <translation>%1, o %2 víc</translation>
    </message>
</context>
<context>
    <name>vivier::LinkChecks</name>
    <message>
        <source>It was edited while its link was checked: send it again.</source>
        <translation>Během kontroly odkazu se to upravilo: odešlete to znovu.</translation>
    </message>
</context>
<context>
    <name>vivier::LinkField</name>
    <message>
        <source>Open in the browser</source>
        <translation>Otevřít v prohlížeči</translation>
    </message>
    <message>
        <source>Drop the link here</source>
        <translation>Přetáhněte odkaz sem</translation>
    </message>
</context>
<context>
    <name>vivier::LongTextField</name>
    <message>
        <source>the first %1 of %2</source>
        <comment>characters</comment>
        <translation>prvních %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln znak</numerusform>
            <numerusform>%Ln znaky</numerusform>
            <numerusform>%Ln znaků</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>vivier::MainWindow</name>
    <message>
        <source>Connect Vivier to your applicant tracking system to begin.</source>
        <translation>Začněte propojením Vivier s vaším náborovým systémem (ATS).</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Při&amp;dat účet…</translation>
    </message>
    <message>
        <source>The saved filters could not be saved.</source>
        <translation>Uložené filtry se nepodařilo uchovat.</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <extracomment>%1 is an ATS: Welcome Kit.</extracomment>
        <translation>Ote&amp;vřít v %1</translation>
    </message>
    <message>
        <source>%1 will be unarchived when the draft is sent.</source>
        <translation>%1 se po odeslání konceptu vrátí z archivu.</translation>
    </message>
    <message>
        <source>%1 will be archived when the draft is sent.</source>
        <translation>%1 se po odeslání konceptu přesune do archivu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied. They open in any Vivier that has this account.</source>
        <translation>
            <numerusform>%Ln odkaz zkopírován: otevře se ve Vivier, který má tento účet.</numerusform>
            <numerusform>%Ln odkazy zkopírovány: otevřou se ve Vivier, který má tento účet.</numerusform>
            <numerusform>%Ln odkazů zkopírováno: otevřou se ve Vivier, který má tento účet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list ends here.</source>
        <translation>Tady seznam končí.</translation>
    </message>
    <message>
        <source>The list begins here.</source>
        <translation>Tady seznam začíná.</translation>
    </message>
    <message>
        <source>Your own words could not be saved.</source>
        <translation>Vaše vlastní slova se nepodařilo uchovat.</translation>
    </message>
    <message>
        <source>No misspelled word here.</source>
        <translation>Žádná pravopisná chyba tu není.</translation>
    </message>
    <message>
        <source>Spelling is not checked: the preferences say what is missing.</source>
        <translation>Pravopis se nekontroluje: co chybí, říká nastavení.</translation>
    </message>
    <message>
        <source>Maybe the same person as %1: %2.</source>
        <extracomment>%1 is a candidate, %2 says why: &quot;same email, same phone&quot;</extracomment>
        <translation>Možná stejný člověk jako %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was copied that a candidate could begin with: copy a link, an address, a number, a signature or a contact card first.</source>
        <translation>Ve schránce není nic, čím by mohl kandidát začít: nejdřív zkopírujte odkaz, adresu, číslo, podpis nebo vizitku.</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataDelegate</name>
    <message>
        <source>At most %1 characters fit here, and this would be %2. Nothing was changed.</source>
        <translation>Vejde se sem nejvýše tolik znaků: %1; bylo by jich %2. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klíč</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Hodnota klíče %1</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataField</name>
    <message>
        <source>Tree</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Keys and values (%1)</source>
        <translation>Klíče a hodnoty (%1)</translation>
    </message>
    <message>
        <source>The same as JSON text (%1)</source>
        <translation>Totéž jako text JSON (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>Přidat dovnitř</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formátovat</translation>
    </message>
    <message>
        <source>↩ last valid text</source>
        <translation>↩ poslední správný text</translation>
    </message>
    <message>
        <source>Add a key below</source>
        <translation>Přidat klíč pod tento</translation>
    </message>
    <message>
        <source>Add a key inside this one</source>
        <translation>Přidat klíč dovnitř tohoto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nahoru</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Dolů</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Změnit typ</translation>
    </message>
    <message>
        <source>Format the text on several lines</source>
        <translation>Rozložit text na řádky</translation>
    </message>
    <message>
        <source>Discard what was typed since the text was last valid</source>
        <translation>Zahodit, co se napsalo od chvíle, kdy text ještě šel přečíst</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>Klíče a hodnoty</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>Text JSON</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 z %2 bajtů</translation>
    </message>
    <message>
        <source>%1 of %2 levels</source>
        <translation>%1 z %2 úrovní</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>%1 z %2 klíčů</translation>
    </message>
    <message>
        <source>No keys yet. Press Ins to add one.</source>
        <translation>Zatím žádné klíče. Přidejte klíč stisknutím Ins.</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataModel</name>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>číslo</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>ano/ne</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>list</source>
        <translation>seznam</translation>
    </message>
    <message>
        <source>group</source>
        <translation>skupina</translation>
    </message>
    <message>
        <source>Metadata is one group of keys: it starts with { and ends with }.</source>
        <translation>Metadata jsou jedna skupina klíčů: začíná { a končí }.</translation>
    </message>
    <message>
        <source>The key “%1” appears twice. InstaView would keep only one of them: rename or remove one.</source>
        <translation>Klíč „%1“ je tu dvakrát. InstaView by ponechal jen jeden: jeden přejmenujte, nebo odeberte.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>položka %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln položka</numerusform>
            <numerusform>%Ln položky</numerusform>
            <numerusform>%Ln položek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln klíč</numerusform>
            <numerusform>%Ln klíče</numerusform>
            <numerusform>%Ln klíčů</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>key: value, type</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klíč</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The items of a list have a position, not a key.</source>
        <translation>Položky seznamu mají pořadí, ne klíč.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Klíč musí mít název.</translation>
    </message>
    <message>
        <source>The key “%1” already exists here. Give this one another name.</source>
        <translation>Klíč „%1“ už tu je. Pojmenujte tento jinak.</translation>
    </message>
    <message>
        <source>There is nothing here to change.</source>
        <translation>Tady není co měnit.</translation>
    </message>
    <message>
        <source>This is not a number: write it like 7, -1.5 or 2e3, or make it a text.</source>
        <translation>Tohle není číslo: napište ho jako 7, -1.5 nebo 2e3, nebo z něj udělejte text.</translation>
    </message>
    <message>
        <source>A %1 has no value of its own.</source>
        <translation>Typ „%1“ nemá vlastní hodnotu.</translation>
    </message>
    <message>
        <source>new key</source>
        <translation>nový klíč</translation>
    </message>
    <message>
        <source>new key %1</source>
        <translation>nový klíč %1</translation>
    </message>
    <message>
        <source>A list would lose the keys. Remove what is inside first.</source>
        <translation>V seznamu by se klíče ztratily. Nejdřív odeberte, co je uvnitř.</translation>
    </message>
    <message>
        <source>This would lose what is inside. Remove that first.</source>
        <translation>Co je uvnitř, by se ztratilo. Nejdřív to odeberte.</translation>
    </message>
    <message>
        <source>This is not a number: write it like 7, -1.5 or 2e3 first.</source>
        <translation>Tohle není číslo: nejdřív ho napište jako 7, -1.5 nebo 2e3.</translation>
    </message>
    <message>
        <source>This is neither yes nor no: write one of them first.</source>
        <translation>Tohle není ani ano, ani ne: nejdřív napište jedno z nich.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>hodnota</translation>
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
        <translation>Přejmenovat „%1“?</translation>
    </message>
    <message>
        <source>You did not make this key: it came from the ATS, and others may look for it by this name. Its value stays.</source>
        <translation>Tento klíč jste nevytvořili vy: je z ATS a pod tímto názvem ho může hledat někdo jiný. Jeho hodnota zůstane.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
</context>
<context>
    <name>vivier::MoreFields</name>
    <message>
        <source>Fewer networks</source>
        <translation>Méně sítí</translation>
    </message>
    <message numerus="yes">
        <source>More networks… %Ln</source>
        <translation>
            <numerusform>Další sítě… %Ln</numerusform>
            <numerusform>Další sítě… %Ln</numerusform>
            <numerusform>Další sítě… %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Networks… %Ln</source>
        <translation>
            <numerusform>Sítě… %Ln</numerusform>
            <numerusform>Sítě… %Ln</numerusform>
            <numerusform>Sítě… %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>vivier::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Přesto odeslat</translation>
    </message>
    <message>
        <source>Open that candidate</source>
        <translation>Otevřít kandidáta</translation>
    </message>
    <message>
        <source>I have checked, allow writing</source>
        <translation>Zkontrolováno, povolit zápis</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>Zadat nový token…</translation>
    </message>
    <message>
        <source>Use the new address…</source>
        <translation>Použít novou adresu…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porovnat…</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Otevřít frontu</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Odemknout…</translation>
    </message>
    <message>
        <source>Go to that account</source>
        <translation>Přejít na tento účet</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Přihlásit se…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Otevřít historii</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zobrazit je</translation>
    </message>
    <message>
        <source>Create a second one</source>
        <translation>Vytvořit druhého</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translation>Zobrazit koncepty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a candidate, %2 what is said of her.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Vedle sebe…</translation>
    </message>
</context>
<context>
    <name>vivier::NotificationsField</name>
    <message>
        <source>A conflict: some&amp;body changed the same field</source>
        <translation>&amp;Konflikt: totéž změnil i někdo jiný</translation>
    </message>
    <message>
        <source>What you sent &amp;needs checking</source>
        <translation>Něco od&amp;eslaného na vás čeká</translation>
    </message>
    <message>
        <source>What waite&amp;d for the network has been sent</source>
        <translation>Odeslalo se, co čekalo na &amp;síť</translation>
    </message>
    <message>
        <source>An e&amp;xpiry date is near</source>
        <translation>&amp;Blíží se konec platnosti</translation>
    </message>
    <message>
        <source>Notifications while you work elsewhere</source>
        <translation>Oznámení, když pracujete jinde</translation>
    </message>
    <message>
        <source>Na&amp;me candidates and accounts in them</source>
        <translation>&amp;Uvádět v nich kandidáty a účty</translation>
    </message>
    <message>
        <source>Anyone who sees your screen can read them, perhaps even when it is locked.</source>
        <translation>Přečte je každý, kdo vidí vaši obrazovku, a možná i když je zamčená.</translation>
    </message>
</context>
<context>
    <name>vivier::OfferBar</name>
    <message>
        <source>Selected text</source>
        <translation>Vybraný text</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>Do pole %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A button and the letter that presses it: “Put into Phone P”</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
</context>
<context>
    <name>vivier::OtherMatches</name>
    <message>
        <source>Job: %1</source>
        <translation>Pozice: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln match(es)</source>
        <translation>
            <numerusform>%1: %Ln shoda</numerusform>
            <numerusform>%1: %Ln shody</numerusform>
            <numerusform>%1: %Ln shod</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OtherMatchesView</name>
    <message>
        <source>Candidates of other accounts that match</source>
        <translation>Odpovídající kandidáti z jiných účtů</translation>
    </message>
    <message>
        <source>In other accounts</source>
        <translation>V jiných účtech</translation>
    </message>
</context>
<context>
    <name>vivier::OutboxDetails</name>
    <message>
        <source>The selected item</source>
        <translation>Vybraná položka</translation>
    </message>
    <message>
        <source>Fields that will change</source>
        <translation>Pole, která se změní</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln vybraný</numerusform>
            <numerusform>%Ln vybraní</numerusform>
            <numerusform>%Ln vybraných</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see every field and what you can do.</source>
        <translation>Vyberte řádek a uvidíte všechna pole i to, co s nimi lze dělat.</translation>
    </message>
</context>
<context>
    <name>vivier::OutboxModel</name>
    <message>
        <source>Archive</source>
        <translation>Archivovat</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Vrátit z archivu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and what its list gains and loses</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdné</translation>
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
        <translation>%1 (od té doby upraveno: znovu koncept)</translation>
    </message>
    <message>
        <source>Nothing: edited since, a draft again</source>
        <translation>Nic: od té doby upraveno, znovu koncept</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln pole</numerusform>
            <numerusform>%Ln pole</numerusform>
            <numerusform>%Ln polí</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidát</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Co se změní</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Nový kandidát</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nový: %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidát %1</translation>
    </message>
</context>
<context>
    <name>vivier::OutboxPage</name>
    <message>
        <source>Ho&amp;ld all</source>
        <translation>Poz&amp;držet vše</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>Zkusit vš&amp;e znovu</translation>
    </message>
    <message>
        <source>Send all &amp;drafts</source>
        <translation>&amp;Odeslat všechny koncepty</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zpě&amp;t</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Fronta k odeslání</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Došlo</translation>
    </message>
    <message>
        <source>Try now what is waiting or was refused; what is held stays held</source>
        <translation>Hned zkusit, co čeká nebo bylo odmítnuto; pozdržené zůstane</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Zpět ke kandidátům (Esc)</translation>
    </message>
    <message>
        <source>You work offline: it is sent when you are back online.</source>
        <translation>Pracujete offline: odejde to, až přestanete.</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>došlo %1 z %2</translation>
    </message>
    <message>
        <source>Re&amp;lease all</source>
        <translation>&amp;Uvolnit vše</translation>
    </message>
    <message>
        <source>What is held is sent in its turn</source>
        <translation>Pozdržené odejde, až přijde na řadu</translation>
    </message>
    <message>
        <source>Nothing is sent until you release it</source>
        <translation>Nic neodejde, dokud se to neuvolní</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) with changes that are not sent yet</source>
        <translation>
            <numerusform>%Ln kandidát s neodeslanými změnami</numerusform>
            <numerusform>%Ln kandidáti s neodeslanými změnami</numerusform>
            <numerusform>%Ln kandidátů s neodeslanými změnami</numerusform>
        </translation>
    </message>
    <message>
        <source>Every draft is sent</source>
        <translation>Všechny koncepty jsou odeslané</translation>
    </message>
    <message>
        <source>Reading the outbox…</source>
        <translation>Načítá se fronta k odeslání…</translation>
    </message>
    <message>
        <source>Nothing is waiting. What you send appears here until %1 has answered.</source>
        <translation>Nic nečeká. Co odešlete, je tu vidět, dokud systém %1 neodpoví.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) with changes that are not sent yet.</source>
        <translation>
            <numerusform>%Ln kandidát s neodeslanými změnami.</numerusform>
            <numerusform>%Ln kandidáti s neodeslanými změnami.</numerusform>
            <numerusform>%Ln kandidátů s neodeslanými změnami.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OutboxView</name>
    <message>
        <source>What is waiting in the outbox</source>
        <translation>Co čeká ve frontě k odeslání</translation>
    </message>
    <message>
        <source>Being sent: wait for the answer</source>
        <translation>Odesílá se: počkejte na odpověď</translation>
    </message>
</context>
<context>
    <name>vivier::OwnWordsDialog</name>
    <message>
        <source>My words</source>
        <translation>Moje slova</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odebrat</translation>
    </message>
    <message>
        <source>These are accepted in every text, in every language.</source>
        <translation>Tato slova jsou správně v každém textu a jazyce.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>vivier::PageDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Zahodit, co jste napsali?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Za&amp;hodit</translation>
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
        <translation>Stránka %L1 z %L2</translation>
    </message>
</context>
<context>
    <name>vivier::Palette</name>
    <message>
        <source>Commands</source>
        <translation>Příkazy</translation>
    </message>
    <message>
        <source>A candidate, a stage, an action, a job or an account</source>
        <translation>Kandidát, fáze, akce, pozice nebo účet</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Najít příkaz</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Co se našlo</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs it · &gt; actions · @ candidates · # jobs</source>
        <extracomment>The signs narrow down what is looked for.</extracomment>
        <translation>↑ ↓ vybrat · Enter spustí · &gt; akce · @ kandidáti · # pozice</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. %2 searches everything known about the candidates.</source>
        <translation>Nic se tu nejmenuje „%1“. Ve všem, co je o kandidátech známo, hledá %2.</translation>
    </message>
</context>
<context>
    <name>vivier::PaletteModel</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidáti</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fáze</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Akce</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pozice</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivováno</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(beze jména)</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>Otevřít tento odkaz</translation>
    </message>
    <message>
        <source>found in another field</source>
        <extracomment>Why a candidate is shown whose name has nothing of what is searched for</extracomment>
        <translation>nalezeno v jiném poli</translation>
    </message>
</context>
<context>
    <name>vivier::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Heslová fráze</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Heslová fráze</translation>
    </message>
    <message>
        <source>The API key of “%1” is encrypted. Type the passphrase to send and receive.</source>
        <translation>Klíč API účtu „%1“ je zašifrovaný. Chcete-li odesílat a přijímat, zadejte heslovou frázi.</translation>
    </message>
    <message>
        <source>The token of “%1” is encrypted. Type the passphrase to send and receive.</source>
        <translation>Token účtu „%1“ je zašifrovaný. Chcete-li odesílat a přijímat, zadejte heslovou frázi.</translation>
    </message>
    <message>
        <source>Without it you work with what is on this computer; every edit is kept.</source>
        <translation>Bez ní pracujete s tím, co je v tomto počítači; každá úprava se uloží.</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Pracovat offline</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otevřít</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otevírá se…</translation>
    </message>
</context>
<context>
    <name>vivier::PassphraseMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Síla heslové fráze</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters; four unrelated words work well.</source>
        <translation>
            <numerusform>Nejméně %Ln znak; dobrá jsou čtyři slova, která spolu nesouvisejí.</numerusform>
            <numerusform>Nejméně %Ln znaky; dobrá jsou čtyři slova, která spolu nesouvisejí.</numerusform>
            <numerusform>Nejméně %Ln znaků; dobrá jsou čtyři slova, která spolu nesouvisejí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: it would soon be guessed. Four unrelated words work well.</source>
        <translation>Slabá: dala by se brzy uhodnout. Dobrá jsou čtyři slova, která spolu nesouvisejí.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it good.</source>
        <translation>Ucházející: s jedním slovem navíc bude dobrá.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Dobrá.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Silná.</translation>
    </message>
</context>
<context>
    <name>vivier::PersonMerge</name>
    <message>
        <source>Merged with %1 (%2), who was archived.</source>
        <extracomment>A comment in the ATS; %1 is a name, %2 a reference.</extracomment>
        <translation>Sloučeno s kandidátem %1 (%2), který je v archivu.</translation>
    </message>
    <message>
        <source>The same person as %1 (%2), where the work goes on.</source>
        <extracomment>A comment in the ATS; %1 is a name, %2 a reference.</extracomment>
        <translation>Stejný člověk jako %1 (%2): práce pokračuje tam.</translation>
    </message>
    <message>
        <source>One of the two is a new candidate that was not created yet. Discard the draft, or create the candidate first: then the two can be merged.</source>
        <translation>Jeden z těch dvou je nový kandidát, který ještě není vytvořen. Zahoďte koncept, nebo kandidáta nejdřív vytvořte: potom je lze sloučit.</translation>
    </message>
    <message>
        <source>One of the two is not read yet.</source>
        <translation>Jeden z těch dvou ještě není načtený.</translation>
    </message>
    <message>
        <source>Somebody else changed one of the two, too: compare that first, then merge.</source>
        <translation>Jednoho z těch dvou změnil i někdo jiný: nejdřív to porovnejte, potom slučte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdné</translation>
    </message>
</context>
<context>
    <name>vivier::PhoneLine</name>
    <message>
        <source>Use %1</source>
        <translation>%1: použít</translation>
    </message>
    <message>
        <source>Write the number in international form (%1)</source>
        <translation>Napsat číslo v mezinárodním tvaru (%1)</translation>
    </message>
    <message>
        <source>Will be sent as %1 → %2</source>
        <translation>Odešle se jako %1 → %2</translation>
    </message>
</context>
<context>
    <name>vivier::PhoneRegionField</name>
    <message>
        <source>Same as this computer (no country)</source>
        <extracomment>%1 is a country, %2 its dialling code: &quot;As this computer (France, +33)&quot;.</extracomment>
        <translation>Podle počítače (žádná země)</translation>
    </message>
    <message>
        <source>Same as this computer (%1, +%2)</source>
        <translation>Podle počítače (%1, +%2)</translation>
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
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>S&amp;pelling</source>
        <translation>Prav&amp;opis</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>Úč&amp;ty…</translation>
    </message>
    <message>
        <source>&amp;Forget proxy logins</source>
        <translation>Zapomenout přihlašovací ú&amp;daje k proxy</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlý</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message numerus="yes">
        <source>%Ln %</source>
        <translation>
            <numerusform>%Ln %</numerusform>
            <numerusform>%Ln %</numerusform>
            <numerusform>%Ln %</numerusform>
        </translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Vzdušné</translation>
    </message>
    <message>
        <source>Compact: more on screen</source>
        <translation>Úsporné: na obrazovku se vejde víc</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>Changes when you close the preferences.</source>
        <translation>Změní se po zavření předvoleb.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Vzhled</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Velikost te&amp;xtu</translation>
    </message>
    <message>
        <source>&amp;Spacing</source>
        <translation>&amp;Rozestupy</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>odeslat hned</translation>
    </message>
    <message>
        <source>&amp;Hold risky changes for</source>
        <translation>&amp;Pozdržet citlivé změny na</translation>
    </message>
    <message>
        <source>After archiving, refusing or hiring: time to take it back.</source>
        <translation>Archivace, zamítnutí, přijetí: čas vzít je zpět.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
    <message>
        <source>Loc&amp;k when inactive</source>
        <translation>&amp;Zamknout po nečinnosti</translation>
    </message>
    <message>
        <source>If your keychain is open, unlocking does not ask for a password.</source>
        <translation>Je-li klíčenka otevřená, odemčení heslo nevyžaduje.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Underline misspelled words</source>
        <translation>Podtrhávat pravopisné chyby</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Nekontrolovat</translation>
    </message>
    <message>
        <source>No dictionary is installed, so nothing is checked. On Debian and Ubuntu, install one such as hunspell-en-us or hunspell-fr, then start Vivier again.</source>
        <translation>Není nainstalovaný žádný slovník, proto se nic nekontroluje. V Debianu a Ubuntu nainstalujte např. hunspell-cs nebo hunspell-en-us a spusťte Vivier znovu.</translation>
    </message>
    <message>
        <source>Dictionaries: %1</source>
        <translation>Slovníky: %1</translation>
    </message>
    <message>
        <source>My &amp;words…</source>
        <translation>&amp;Moje slova…</translation>
    </message>
    <message numerus="yes">
        <source>My &amp;words… (%Ln)</source>
        <translation>
            <numerusform>&amp;Moje slova… (%Ln)</numerusform>
            <numerusform>&amp;Moje slova… (%Ln)</numerusform>
            <numerusform>&amp;Moje slova… (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that you add from the menu of a misspelled word are kept here.</source>
        <translation>Tady jsou slova, která přidáte z nabídky podtrženého slova.</translation>
    </message>
    <message>
        <source>Accounts can be changed once Vivier is unlocked.</source>
        <translation>Účty lze měnit, až bude Vivier odemčený.</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>Kontrolovat před odesláním</translation>
    </message>
    <message>
        <source>Links to f&amp;iles</source>
        <translation>Odkazy na so&amp;ubory</translation>
    </message>
    <message>
        <source>Each address is opened from this computer, without your token.</source>
        <translation>Každá adresa se otevře z tohoto počítače, bez vašeho tokenu.</translation>
    </message>
</context>
<context>
    <name>vivier::ProblemReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Nahlásit problém</translation>
    </message>
    <message>
        <source>This helps the people who fix the program. Names, email addresses, telephone numbers and keys of candidates are left out. Read it, copy it, and add what you did and what you expected. Vivier does not send it anywhere.</source>
        <translation>Pomůže to těm, kdo program opravují. Jména, e-mailové adresy, telefonní čísla a klíče kandidátů jsou vynechány. Přečtěte si to, zkopírujte a doplňte, co jste udělali a co jste čekali. Vivier to nikam neposílá.</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Co se zkopíruje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Zkopírováno.</translation>
    </message>
</context>
<context>
    <name>vivier::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Přihlásit se k proxy serveru</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Heslo</translation>
    </message>
    <message>
        <source>&amp;Remember them</source>
        <translation>&amp;Zapamatovat si je</translation>
    </message>
    <message>
        <source>The proxy %1 is between this computer and the network, and asks for a name and a password. They are given to no one else.</source>
        <translation>Proxy server %1 stojí mezi tímto počítačem a sítí a chce jméno a heslo. Nikomu jinému se nepředají.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jméno</translation>
    </message>
    <message>
        <source>Until then, you work with what is on this computer; what you sent waits in the outbox.</source>
        <translation>Do té doby pracujete s tím, co je v tomto počítači; co jste odeslali, čeká ve frontě k odeslání.</translation>
    </message>
    <message>
        <source>No&amp;t now</source>
        <translation>&amp;Teď ne</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Přihlásit se</translation>
    </message>
    <message>
        <source>&amp;Remember them: there is no keychain here, so only until Vivier is closed</source>
        <translation>&amp;Zapamatovat si je: není tu klíčenka, takže jen do ukončení Vivier</translation>
    </message>
    <message>
        <source>The proxy did not accept this name and password. Type them again.</source>
        <translation>Proxy server zadané jméno a heslo nepřijal. Zadejte je znovu.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Přihlašování…</translation>
    </message>
</context>
<context>
    <name>vivier::RateField</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Pokroči&amp;lé</translation>
    </message>
    <message>
        <source>Maximum requests a second</source>
        <translation>Nejvýše požadavků za sekundu</translation>
    </message>
    <message>
        <source>Maximum requests at a time</source>
        <translation>Nejvýše požadavků najednou</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>The first words of a sentence: &quot;At most [4] requests a second, [2] at a time&quot;.</extracomment>
        <translation>N&amp;ejvýše</translation>
    </message>
    <message numerus="yes">
        <source>request(s) a second,</source>
        <extracomment>In the middle of it.</extracomment>
        <translation>
            <numerusform>požadavek za sekundu,</numerusform>
            <numerusform>požadavky za sekundu,</numerusform>
            <numerusform>požadavků za sekundu,</numerusform>
        </translation>
    </message>
    <message>
        <source>at a t&amp;ime</source>
        <extracomment>The end of it.</extracomment>
        <translation>na&amp;jednou</translation>
    </message>
    <message>
        <source>Each answer from %1 says how many requests it still accepts, and Vivier keeps to that. Fewer leave more for other programs that use this key.</source>
        <translation>Systém %1 s každou odpovědí uvádí, kolik požadavků ještě přijme, a Vivier se tím řídí. Méně požadavků jich víc nechá jiným programům s tímto klíčem.</translation>
    </message>
    <message>
        <source>%1 does not say how many requests it accepts. Fewer requests put less load on it and take longer; when it asks for a pause, Vivier slows down automatically for a while.</source>
        <translation>Systém %1 neuvádí, kolik požadavků snese. Méně je k němu šetrnější a trvá déle; když požádá o pauzu, Vivier na chvíli sám zpomalí.</translation>
    </message>
    <message>
        <source>How many answers from %1 are awaited at the same time. More help only if the connection is slow to respond.</source>
        <translation>Na kolik odpovědí systému %1 se čeká současně. Víc pomůže jen tam, kde je k němu daleko.</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>neomezeně</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Rozbaleno</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Sbaleno</translation>
    </message>
</context>
<context>
    <name>vivier::ReadingPane</name>
    <message>
        <source>Resume and documents</source>
        <translation>Životopis a dokumenty</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co se zobrazuje</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Hledat v dokumentu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Search in the document (%1)</source>
        <translation>Hledat v dokumentu (%1)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Předchozí výskyt</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Další výskyt</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Zmenšit</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Na šířku</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Zvětšit</translation>
    </message>
    <message>
        <source>Old beside new</source>
        <translation>Starý vedle nového</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otevřít v prohlížeči</translation>
    </message>
    <message>
        <source>No candidate is open.</source>
        <translation>Není otevřený žádný kandidát.</translation>
    </message>
    <message>
        <source>There is nothing to read here: no resume, portfolio or document is known of this candidate.</source>
        <translation>Není tu co číst: u tohoto kandidáta není známý životopis, portfolio ani dokument.</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <translation>%L1 z %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Hledá se…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nenalezeno</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Page 1 of 2</extracomment>
        <translation>%L1 z %L2</translation>
    </message>
</context>
<context>
    <name>vivier::ReceiptView</name>
    <message>
        <source>Created %1</source>
        <translation>Vytvořeno %1</translation>
    </message>
    <message>
        <source>Not changed %1</source>
        <translation>Nezměněno %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Přijato %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln pole</numerusform>
            <numerusform>%Ln pole</numerusform>
            <numerusform>%Ln polí</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Původně: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Odesláno: %1</translation>
    </message>
    <message>
        <source>Hide what the answer said</source>
        <translation>Skrýt, co říká odpověď</translation>
    </message>
    <message>
        <source>Show what the answer said, field by field</source>
        <translation>Zobrazit, co říká odpověď, pole po poli</translation>
    </message>
</context>
<context>
    <name>vivier::ReplacementField</name>
    <message>
        <source>Open a file…</source>
        <translation>Otevřít soubor…</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Převzít tento text</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Nepřevzít</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Nahradit text…</translation>
    </message>
    <message>
        <source>Reads the text of a file, so you can check it before using it</source>
        <translation>Přečte text souboru; před převzetím si ho prohlédnete</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text souboru</translation>
    </message>
    <message>
        <source>or drop one here: %1. It is read on this computer.</source>
        <extracomment>%1 is a list of types: PDF, DOCX and ODT.</extracomment>
        <translation>nebo sem soubor přetáhněte: %1. Čte se v tomto počítači.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Otevřít soubor</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Čte se %1…</translation>
    </message>
    <message>
        <source>Its text is too large to be edited here.</source>
        <translation>Jeho text je na úpravy tady příliš velký.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln characters</source>
        <translation>
            <numerusform>%1: %Ln znak</numerusform>
            <numerusform>%1: %Ln znaky</numerusform>
            <numerusform>%1: %Ln znaků</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. More than the limit of %2: shorten it afterwards.</source>
        <translation>%1. Přijímá se nejvýše %2: text pak zkraťte.</translation>
    </message>
    <message>
        <source>Use this text in place of yours</source>
        <translation>Převzít tento text místo vašeho</translation>
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
        <translation>%1, výsledek</translation>
    </message>
</context>
<context>
    <name>vivier::RunButtons</name>
    <message>
        <source>Try again for the candidates that were refused</source>
        <translation>Zkusit znovu u těch, kdo byli odmítnuti</translation>
    </message>
    <message>
        <source>Pause, and show what undoing this run would do</source>
        <translation>Pozastavit a ukázat, co by vrácení odeslaného udělalo</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <translation>
            <numerusform>Zkusit znovu (%Ln)</numerusform>
            <numerusform>Zkusit znovu (%Ln)</numerusform>
            <numerusform>Zkusit znovu (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pozastavit</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln…</source>
        <translation>
            <numerusform>Vrátit vše (%Ln)…</numerusform>
            <numerusform>Vrátit vše (%Ln)…</numerusform>
            <numerusform>Vrátit vše (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held is sent in its turn</source>
        <translation>Pozdržené odejde, až přijde na řadu</translation>
    </message>
    <message>
        <source>What is waiting is held until you continue, even after a restart</source>
        <translation>Co čeká, se pozdrží, dokud nedáte pokračovat, i po novém spuštění</translation>
    </message>
</context>
<context>
    <name>vivier::RunModel</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidát</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Co se mění</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>sent, then undone</source>
        <translation>odesláno a potom vzato zpět</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>odesláno</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>odesláno: %1</translation>
    </message>
    <message>
        <source>taken back: a draft again</source>
        <translation>vzato zpět: znovu koncept</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidát</numerusform>
            <numerusform>%Ln kandidáti</numerusform>
            <numerusform>%Ln kandidátů</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: %1 for %2</source>
        <extracomment>%1 is what changes, &quot;tag “paris-2027”&quot;; %2 is &quot;12 candidates&quot;.</extracomment>
        <translation>Pozastaveno: %1 (%2)</translation>
    </message>
    <message>
        <source>Sending: %1 for %2</source>
        <translation>Odesílá se: %1 (%2)</translation>
    </message>
    <message>
        <source>Sent: %1 for %2</source>
        <translation>Odesláno: %1 (%2)</translation>
    </message>
    <message>
        <source>Taken back: %1 for %2</source>
        <translation>Vzato zpět: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>odesláno %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln čeká na vás</numerusform>
            <numerusform>%Ln čekají na vás</numerusform>
            <numerusform>%Ln čeká na vás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln vzat zpět</numerusform>
            <numerusform>%Ln vzati zpět</numerusform>
            <numerusform>%Ln vzato zpět</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>zbývá asi %1</translation>
    </message>
    <message>
        <source>the rest is in the outbox</source>
        <translation>zbytek je ve frontě</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>štítek „%1“</translation>
    </message>
    <message>
        <source>without tag “%1”</source>
        <translation>bez štítku „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln pole</numerusform>
            <numerusform>%Ln pole</numerusform>
            <numerusform>%Ln polí</numerusform>
        </translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivovat</translation>
    </message>
    <message>
        <source>unarchive</source>
        <translation>vrátit z archivu</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A field and its new value.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 is what was changed, &quot;tag “paris-2027”&quot;; %2 is &quot;12 candidates&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vivier::RunPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zpě&amp;t</translation>
    </message>
    <message>
        <source>Sent together</source>
        <translation>Odesláno společně</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Zpět ke kandidátům (Esc)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odesláno</translation>
    </message>
    <message>
        <source>Candidates of this run</source>
        <translation>Kandidáti této dávky</translation>
    </message>
</context>
<context>
    <name>vivier::RunStrip</name>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odesláno</translation>
    </message>
    <message>
        <source>Show each candidate of this run</source>
        <translation>Zobrazit jednotlivé kandidáty této dávky</translation>
    </message>
    <message>
        <source>Close; what is waiting is sent anyway</source>
        <translation>Zavřít; co čeká, odejde tak jako tak</translation>
    </message>
    <message>
        <source>Close this run</source>
        <translation>Zavřít tuto dávku</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>vivier::SameHead</name>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Otevřít: %1</translation>
    </message>
</context>
<context>
    <name>vivier::SamePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zpě&amp;t</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Později</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>S&amp;loučit</translation>
    </message>
    <message>
        <source>S&amp;wap the two</source>
        <translation>P&amp;rohodit</translation>
    </message>
    <message>
        <source>A&amp;dd a comment to both that says so</source>
        <translation>Přidat k oběma k&amp;omentář, který to říká</translation>
    </message>
    <message>
        <source>Attach the &amp;other’s file as a document</source>
        <translation>Připojit soubor druhého jako &amp;dokument</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Možná stejná osoba</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>They may be one person after all</source>
        <translation>Přece jen to může být jeden člověk</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Zpět ke kandidátům (Esc)</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Předchozí dvojice</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Další dvojice</translation>
    </message>
    <message>
        <source>Show the pairs that you said are two people</source>
        <translation>Zobrazit dvojice, o kterých jste řekli, že jsou to dva lidé</translation>
    </message>
    <message>
        <source>Decide about this pair after the others</source>
        <translation>O této dvojici rozhodnout až po ostatních</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>The other one stays</source>
        <translation>Zůstane ten druhý</translation>
    </message>
    <message>
        <source>%1 and %2 stay two people.</source>
        <translation>%1 a %2 zůstávají dva lidé.</translation>
    </message>
    <message>
        <source>No pair is shown.</source>
        <translation>Žádná dvojice není vidět.</translation>
    </message>
    <message>
        <source>The two are in different accounts, and no candidate can be in two of them: they cannot be merged.</source>
        <translation>Každý je v jiném účtu a žádný kandidát nemůže být ve dvou: sloučit je nelze.</translation>
    </message>
    <message>
        <source>Both are in another account.</source>
        <translation>Oba jsou v jiném účtu.</translation>
    </message>
    <message>
        <source>The other one is archived already.</source>
        <translation>Ten druhý už je v archivu.</translation>
    </message>
    <message>
        <source>Choose a value for each field first.</source>
        <translation>Nejdřív zvolte hodnotu u každého pole.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Není co měnit.</translation>
    </message>
    <message numerus="yes">
        <source>Merging sends %Ln change(s) to %1</source>
        <translation>
            <numerusform>Sloučení odešle do systému %1 %Ln změnu</numerusform>
            <numerusform>Sloučení odešle do systému %1 %Ln změny</numerusform>
            <numerusform>Sloučení odešle do systému %1 %Ln změn</numerusform>
        </translation>
    </message>
    <message>
        <source>and archives %1. Undo brings the pair back; comments and documents stay.</source>
        <translation>a archivuje kandidáta %1. Vrácení dvojici obnoví; komentáře a dokumenty zůstanou.</translation>
    </message>
    <message>
        <source>%1 has no archive: %2 stays there.</source>
        <translation>Systém %1 nemá archiv: %2 tam zůstane.</translation>
    </message>
    <message>
        <source>Looking for candidates who may be the same person…</source>
        <translation>Hledají se kandidáti, kteří mohou být stejný člověk…</translation>
    </message>
    <message>
        <source>No pair was said to be two people.</source>
        <translation>O žádné dvojici jste neřekli, že jsou to dva lidé.</translation>
    </message>
    <message>
        <source>Nobody here looks like somebody else.</source>
        <translation>Nikdo se tu nepodobá jinému.</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Zpět ke kandidátům</translation>
    </message>
    <message>
        <source>pair %1 of %2</source>
        <translation>dvojice %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Kept apart: %Ln</source>
        <translation>
            <numerusform>Odděl&amp;ené dvojice: %Ln</numerusform>
            <numerusform>Odděl&amp;ené dvojice: %Ln</numerusform>
            <numerusform>Odděl&amp;ené dvojice: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not two after all</source>
        <translation>Přece &amp;jen jeden člověk</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>Není to stejná oso&amp;ba</translation>
    </message>
    <message>
        <source>Ask about this pair again</source>
        <translation>Ptát se na tuto dvojici znovu</translation>
    </message>
    <message>
        <source>They are two people: this is remembered, and can be undone</source>
        <translation>Jsou to dva lidé: zapamatuje se to a lze to vrátit zpět</translation>
    </message>
    <message>
        <source>One run, which one step undoes</source>
        <translation>Jedna dávka, kterou vrátí jeden krok</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>zůstane</translation>
    </message>
    <message>
        <source>is archived</source>
        <translation>půjde do archivu</translation>
    </message>
    <message>
        <source>stays, too</source>
        <translation>také zůstane</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>rozhodnuto %1 z %2</translation>
    </message>
</context>
<context>
    <name>vivier::SameRow</name>
    <message>
        <source>the same, not sent again</source>
        <translation>stejné, znovu se neodešle</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>stejné</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>k rozhodnutí</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>obojí zůstává</translation>
    </message>
    <message>
        <source>neither kept</source>
        <translation>nezůstává ani jedno</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>napsáno tady</translation>
    </message>
    <message>
        <source>stays, not sent again</source>
        <translation>zůstává, znovu se neodešle</translation>
    </message>
    <message>
        <source>%1 of the one who stays: %2</source>
        <translation>%1, kdo zůstává: %2</translation>
    </message>
    <message>
        <source>%1 of the one who is archived: %2</source>
        <translation>%1, kdo jde do archivu: %2</translation>
    </message>
    <message>
        <source>Choose one, or write</source>
        <translation>Zvolte, nebo napište</translation>
    </message>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, výsledek: %2</translation>
    </message>
    <message>
        <source>Write the result (E)</source>
        <translation>Napsat výsledek (E)</translation>
    </message>
</context>
<context>
    <name>vivier::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vymazat hledání</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Vymazat hledání (Esc)</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Hledat (%1)</translation>
    </message>
</context>
<context>
    <name>vivier::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skrýt</translation>
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
        <translation>Zobrazit, co je předtím</translation>
    </message>
    <message>
        <source>Show what comes after</source>
        <translation>Zobrazit, co je potom</translation>
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
            <numerusform>%Ln vybrán</numerusform>
            <numerusform>%Ln vybráni</numerusform>
            <numerusform>%Ln vybráno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <extracomment>%Ln is how many candidates the list has: 12 selected of 42</extracomment>
        <translation>
            <numerusform>z %Ln</numerusform>
            <numerusform>ze %Ln</numerusform>
            <numerusform>z %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Zrušit výběr</translation>
    </message>
    <message>
        <source>Selected candidates</source>
        <translation>Vybraní kandidáti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not on this board</source>
        <translation>
            <numerusform>z toho %Ln mimo tuto nástěnku</numerusform>
            <numerusform>z toho %Ln mimo tuto nástěnku</numerusform>
            <numerusform>z toho %Ln mimo tuto nástěnku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln &amp;draft(s)</source>
        <translation>
            <numerusform>Odeslat %Ln kon&amp;cept</numerusform>
            <numerusform>Odeslat %Ln kon&amp;cepty</numerusform>
            <numerusform>Odeslat %Ln kon&amp;ceptů</numerusform>
        </translation>
    </message>
    <message>
        <source>Send their &amp;drafts</source>
        <translation>Odeslat jejich kon&amp;cepty</translation>
    </message>
</context>
<context>
    <name>vivier::SendingPages</name>
    <message>
        <source>history %1.csv</source>
        <extracomment>A file name; %1 is a date.</extracomment>
        <translation>historie %1.csv</translation>
    </message>
    <message>
        <source>draft of %1.csv</source>
        <extracomment>A file name; %1 is a candidate&apos;s name.</extracomment>
        <translation>koncept %1.csv</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportovat do CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Soubory CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>vivier::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zavřít (Esc)</translation>
    </message>
</context>
<context>
    <name>vivier::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Action or keys</source>
        <translation>Co chcete udělat, nebo klávesy</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtrovat zkratky</translation>
    </message>
    <message>
        <source>No shortcut is called “%1”.</source>
        <translation>Žádná zkratka se nejmenuje „%1“.</translation>
    </message>
</context>
<context>
    <name>vivier::SortButton</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Jméno</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Příjmení</translation>
    </message>
    <message>
        <source>Last c&amp;hanged</source>
        <translation>Poslední &amp;změna</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>&amp;Vytvoření</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Fáze</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Stav</translation>
    </message>
    <message>
        <source>&amp;Days in stage</source>
        <translation>&amp;Dny ve fázi</translation>
    </message>
    <message>
        <source>&amp;Days in status</source>
        <translation>&amp;Dny ve stavu</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>&amp;Konec platnosti</translation>
    </message>
    <message>
        <source>from Z to A</source>
        <translation>od Z do A</translation>
    </message>
    <message>
        <source>from A to Z</source>
        <translation>od A do Z</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>od nejstarších</translation>
    </message>
    <message>
        <source>the newest first</source>
        <translation>od nejnovějších</translation>
    </message>
    <message>
        <source>from the last to the first</source>
        <translation>od konce</translation>
    </message>
    <message>
        <source>from the first to the last</source>
        <translation>od začátku</translation>
    </message>
    <message>
        <source>the longest first</source>
        <translation>od nejdelší doby</translation>
    </message>
    <message>
        <source>the shortest first</source>
        <translation>od nejkratší doby</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>od nejpozdějších</translation>
    </message>
    <message>
        <source>the soonest first</source>
        <translation>od nejbližších</translation>
    </message>
    <message>
        <source>Sorted by: %1, %2</source>
        <extracomment>%1 is what the list is sorted by, %2 how: &quot;Sorted by: Last name, from Z to A&quot;.</extracomment>
        <translation>Seřazeno: %1, %2</translation>
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
        <translation>Fáze</translation>
    </message>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Fáze %1 z %2</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, nynější</translation>
    </message>
    <message>
        <source>%1, the stage in the ATS</source>
        <translation>%1, fáze v ATS</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>The stages of this job are not known yet</source>
        <translation>Fáze této pozice zatím nejsou známé</translation>
    </message>
</context>
<context>
    <name>vivier::StageMenu</name>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Fáze</translation>
    </message>
    <message>
        <source>No job, so no stages</source>
        <translation>Bez pozice nejsou ani fáze</translation>
    </message>
    <message>
        <source>The stages of this job are not known</source>
        <translation>Fáze této pozice nejsou známé</translation>
    </message>
    <message>
        <source>There is no stage with this number here.</source>
        <translation>Fáze s tímto číslem tu není.</translation>
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
        <translation>Pracuje se</translation>
    </message>
</context>
<context>
    <name>vivier::StatusLine</name>
    <message>
        <source>✓ Everything you typed is saved on this computer</source>
        <translation>✓ Vše napsané je uložené v tomto počítači</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Ukládá se…</translation>
    </message>
    <message>
        <source>Not saved yet: trying again</source>
        <translation>Zatím neuloženo: zkouší se znovu</translation>
    </message>
    <message numerus="yes">
        <source>Creating %Ln draft(s)…</source>
        <translation>
            <numerusform>Vytváří se %Ln koncept…</numerusform>
            <numerusform>Vytvářejí se %Ln koncepty…</numerusform>
            <numerusform>Vytváří se %Ln konceptů…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %Ln draft(s)…</source>
        <translation>
            <numerusform>Bere se zpět %Ln koncept…</numerusform>
            <numerusform>Berou se zpět %Ln koncepty…</numerusform>
            <numerusform>Bere se zpět %Ln konceptů…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln draft(s)…</source>
        <translation>
            <numerusform>Odesílá se %Ln koncept…</numerusform>
            <numerusform>Odesílají se %Ln koncepty…</numerusform>
            <numerusform>Odesílá se %Ln konceptů…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln ve frontě</numerusform>
            <numerusform>%Ln ve frontě</numerusform>
            <numerusform>%Ln ve frontě</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending in %Ln second(s)</source>
        <translation>
            <numerusform>odešle se za %Ln sekundu</numerusform>
            <numerusform>odešle se za %Ln sekundy</numerusform>
            <numerusform>odešle se za %Ln sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next attempt in %Ln second(s)</source>
        <translation>
            <numerusform>další pokus za %Ln sekundu</numerusform>
            <numerusform>další pokus za %Ln sekundy</numerusform>
            <numerusform>další pokus za %Ln sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln koncept</numerusform>
            <numerusform>%Ln koncepty</numerusform>
            <numerusform>%Ln konceptů</numerusform>
        </translation>
    </message>
    <message>
        <source>no drafts</source>
        <translation>žádné koncepty</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) on this computer</source>
        <translation>
            <numerusform>%Ln kandidát v tomto počítači</numerusform>
            <numerusform>%Ln kandidáti v tomto počítači</numerusform>
            <numerusform>%Ln kandidátů v tomto počítači</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln link(s) before sending…</source>
        <translation>
            <numerusform>Před odesláním se kontroluje %Ln odkaz…</numerusform>
            <numerusform>Před odesláním se kontrolují %Ln odkazy…</numerusform>
            <numerusform>Před odesláním se kontroluje %Ln odkazů…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Štítek %1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Delete ho odebere</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odebrat</translation>
    </message>
    <message>
        <source>%1; Delete removes it</source>
        <translation>%1; Delete ho odebere</translation>
    </message>
</context>
<context>
    <name>vivier::TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Přidat štítek</translation>
    </message>
    <message>
        <source>A comma, Enter or Tab adds the tag; Backspace removes the last</source>
        <translation>Čárka, Enter nebo Tab štítek přidá; Backspace odebere poslední</translation>
    </message>
</context>
<context>
    <name>vivier::TagUseModel</name>
    <message numerus="yes">
        <source>most used of %Ln similar tags</source>
        <extracomment>Of tags that look like one, such as &quot;Java&quot; and &quot;java&quot;: this one is carried by the most candidates.</extracomment>
        <translation>
            <numerusform>nejpoužívanější z %Ln podobného</numerusform>
            <numerusform>nejpoužívanější ze %Ln podobných</numerusform>
            <numerusform>nejpoužívanější z %Ln podobných</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 except for capitals</source>
        <extracomment>%1 is another tag: &quot;JavaScript but for capital letters&quot;</extracomment>
        <translation>%1 až na velká písmena</translation>
    </message>
    <message>
        <source>%1 except for accents</source>
        <translation>%1 až na diakritiku</translation>
    </message>
    <message>
        <source>%1 except for spaces or hyphens</source>
        <translation>%1 až na mezery nebo spojovníky</translation>
    </message>
    <message>
        <source>%1 in singular or plural</source>
        <translation>%1 v jednotném nebo množném čísle</translation>
    </message>
    <message>
        <source>%1 except for one letter</source>
        <translation>%1 až na jedno písmeno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived</source>
        <extracomment>How many of those who carry a tag are archived.</extracomment>
        <translation>
            <numerusform>%Ln archivovaný</numerusform>
            <numerusform>%Ln archivovaní</numerusform>
            <numerusform>%Ln archivovaných</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change to a candidate who has the tag</source>
        <translation>Kdy se naposledy změnil někdo, kdo tento štítek má</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Štítek</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidáti</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Naposledy použit</translation>
    </message>
    <message>
        <source>Similar to</source>
        <translation>Podobá se</translation>
    </message>
</context>
<context>
    <name>vivier::TagsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zpě&amp;t</translation>
    </message>
    <message>
        <source>Sho&amp;w candidates</source>
        <translation>Zo&amp;brazit kandidáty</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Přejmenovat…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Slo&amp;učit do…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>S&amp;mazat…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Zpět ke kandidátům (Esc)</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Hledat štítky</translation>
    </message>
    <message>
        <source>Tags shown</source>
        <translation>Které štítky</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>Most candidates first</source>
        <translation>Podle počtu kandidátů</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Podle posledního použití</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Podle názvu</translation>
    </message>
    <message>
        <source>Show the candidates who have the tag in the list</source>
        <translation>Zobrazit v seznamu, kdo štítek má</translation>
    </message>
    <message>
        <source>Give the tag another name, for all candidates who have it</source>
        <translation>Dát štítku jiný název u všech, kdo ho mají</translation>
    </message>
    <message>
        <source>Merge the selected tags into one, or the selected tag and the one it is similar to</source>
        <translation>Udělat jeden štítek ze všech vybraných, nebo z vybraného a toho, kterému se podobá</translation>
    </message>
    <message>
        <source>Remove the selected tags from all candidates who have them</source>
        <translation>Odebrat vybrané štítky všem, kdo je mají</translation>
    </message>
    <message>
        <source>Last used: the last change to a candidate who has the tag. Drafts and archived candidates count.</source>
        <translation>Štítek byl naposledy použit, když se naposledy změnil někdo, kdo ho má. Počítají se i koncepty a archivovaní kandidáti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln štítek</numerusform>
            <numerusform>%Ln štítky</numerusform>
            <numerusform>%Ln štítků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like another</source>
        <translation>
            <numerusform>%Ln se podobá jinému</numerusform>
            <numerusform>%Ln se podobají jinému</numerusform>
            <numerusform>%Ln se podobá jinému</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všechny</translation>
    </message>
    <message>
        <source>Look like another</source>
        <translation>Podobné jinému</translation>
    </message>
    <message>
        <source>Counting the tags…</source>
        <translation>Počítají se štítky…</translation>
    </message>
    <message>
        <source>No candidate has a tag yet.</source>
        <translation>Zatím nikdo nemá žádný štítek.</translation>
    </message>
    <message>
        <source>No tag matches “%1”.</source>
        <translation>Výrazu „%1“ neodpovídá žádný štítek.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Zobrazit vš&amp;e</translation>
    </message>
    <message>
        <source>No tag looks like another.</source>
        <translation>Žádný štítek se nepodobá jinému.</translation>
    </message>
    <message>
        <source>The tag already has this name.</source>
        <translation>Štítek se tak už jmenuje.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) already have this tag: the two become one.</source>
        <translation>
            <numerusform>%Ln kandidát už tento štítek má: oba štítky se spojí v jeden.</numerusform>
            <numerusform>%Ln kandidáti už tento štítek mají: oba štítky se spojí v jeden.</numerusform>
            <numerusform>%Ln kandidátů už tento štítek má: oba štítky se spojí v jeden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Přejmenovat štítek</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>&amp;Nový název</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Přejmenovat…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln tag(s)</source>
        <translation>
            <numerusform>Sloučit %Ln štítek</numerusform>
            <numerusform>Sloučit %Ln štítky</numerusform>
            <numerusform>Sloučit %Ln štítků</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Into the tag</source>
        <translation>&amp;Do štítku</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Sloučit…</translation>
    </message>
</context>
<context>
    <name>vivier::TagsView</name>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Enter shows the candidates with the tag, F2 renames it</source>
        <translation>Enter ukáže, kdo štítek má, F2 ho přejmenuje</translation>
    </message>
    <message>
        <source>Sho&amp;w candidates</source>
        <translation>Zo&amp;brazit kandidáty</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Přejmenovat…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Slo&amp;učit do…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>S&amp;mazat…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
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
        <translation>Heslová fráze tohoto klíče</translation>
    </message>
    <message>
        <source>Your own certificate authority</source>
        <translation>Vlastní certifikační autorita</translation>
    </message>
    <message>
        <source>Choose a certificate authority</source>
        <translation>Vybrat certifikační autoritu</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Klientský certifikát</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>Vybrat klientský certifikát</translation>
    </message>
    <message>
        <source>Its private key, if it is in a separate file</source>
        <translation>Jeho soukromý klíč, je-li ve zvláštním souboru</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Vybrat soukromý klíč</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>nepovinné</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vybrat…</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>Certifikáty a klíče (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Checking the files…</source>
        <translation>Kontrolují se soubory…</translation>
    </message>
    <message>
        <source>A PEM file, for an ATS whose certificate the system does not know.</source>
        <translation>Soubor PEM pro ATS, jehož certifikát systém nezná.</translation>
    </message>
    <message>
        <source>A PEM file, for an ATS that requires one.</source>
        <translation>Soubor PEM pro ATS, který ho vyžaduje.</translation>
    </message>
    <message>
        <source>Stored with the token. Leave it empty if there is none, or to keep the stored one.</source>
        <translation>Ukládá se tam, kde token. Nechte prázdné, pokud žádná není nebo má zůstat ta uložená.</translation>
    </message>
</context>
<context>
    <name>vivier::TokenPlaceField</name>
    <message>
        <source>In the &amp;keychain of this computer</source>
        <translation>V klíčen&amp;ce tohoto počítače</translation>
    </message>
    <message>
        <source>&amp;Encrypted in the profile, with a passphrase</source>
        <translation>&amp;Zašifrovaný v profilu, s heslovou frází</translation>
    </message>
    <message>
        <source>&amp;For this session only</source>
        <translation>Jen do ukončení progra&amp;mu</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Heslová fráze</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Heslová fráze zn&amp;ovu</translation>
    </message>
    <message>
        <source>Kept only in memory; you are asked for it at each start.</source>
        <translation>Uchová se jen v paměti; při každém spuštění se zadává znovu.</translation>
    </message>
    <message>
        <source>Type the passphrase of this profile.</source>
        <translation>Zadejte heslovou frázi tohoto profilu.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Zvolte heslovou frázi.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %Ln characters.</source>
        <translation>
            <numerusform>Zvolte heslovou frázi, která má nejméně %Ln znak.</numerusform>
            <numerusform>Zvolte heslovou frázi, která má nejméně %Ln znaky.</numerusform>
            <numerusform>Zvolte heslovou frázi, která má nejméně %Ln znaků.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Heslové fráze se liší.</translation>
    </message>
    <message>
        <source>Your computer protects it with your session.</source>
        <translation>Počítač ho chrání vaším přihlášením.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so this is not possible.</source>
        <translation>V tomto počítači neodpovídá žádná klíčenka, proto to nejde.</translation>
    </message>
    <message>
        <source>The passphrase you gave opens this one too.</source>
        <translation>Heslová fráze, kterou jste zadali, otevře i tento.</translation>
    </message>
    <message>
        <source>Another account is already encrypted: the same passphrase opens both.</source>
        <translation>Jiný účet už je zašifrovaný: oba otevře tatáž heslová fráze.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start and cannot be recovered.</source>
        <translation>Heslová fráze se zadává při každém spuštění a nelze ji obnovit.</translation>
    </message>
    <message>
        <source>They match.</source>
        <translation>Shodují se.</translation>
    </message>
</context>
<context>
    <name>vivier::TopBar</name>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation>Hledat kandidáty</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Žádný účet</translation>
    </message>
    <message>
        <source>Another account needs your attention:</source>
        <translation>Čeká na vás jiný účet:</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln candidate(s)</source>
        <translation>
            <numerusform>Hledat mezi %Ln kandidátem</numerusform>
            <numerusform>Hledat mezi %Ln kandidáty</numerusform>
            <numerusform>Hledat mezi %Ln kandidáty</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message numerus="yes">
        <source>Outbox %L1 · %Ln to check</source>
        <extracomment>The number of candidates in the outbox, of which some need a decision.</extracomment>
        <translation>
            <numerusform>Fronta %L1 · %Ln čeká na vás</numerusform>
            <numerusform>Fronta %L1 · %Ln čekají na vás</numerusform>
            <numerusform>Fronta %L1 · %Ln čeká na vás</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox %L1</source>
        <translation>Fronta %L1</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Fronta</translation>
    </message>
    <message>
        <source>To decide %L1</source>
        <translation>K rozhodnutí %L1</translation>
    </message>
    <message>
        <source>To send %L1</source>
        <translation>K odeslání %L1</translation>
    </message>
    <message>
        <source>To fix %L1</source>
        <translation>K opravě %L1</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>K odeslání</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Vytvořit…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivita</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Načítání</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>%1 answered the last request.</source>
        <translation>Systém %1 na poslední požadavek odpověděl.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Připojování</translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation>Zatím bez dotazu</translation>
    </message>
    <message>
        <source>%1 has not been contacted yet.</source>
        <translation>Vivier se systému %1 zatím na nic neptal.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 did not answer. Edits are kept on this computer; press F5 to try again.</source>
        <translation>Systém %1 neodpověděl. Úpravy zůstávají v tomto počítači; stisknutím F5 to zkusíte znovu.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Práce offline</translation>
    </message>
    <message>
        <source>%1 is not contacted until you switch “Work offline” off.</source>
        <translation>Dokud nevypnete „Pracovat offline“, Vivier se systému %1 na nic neptá.</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token odmítnut</translation>
    </message>
    <message>
        <source>%1 does not accept the token. Enter a new one under Accounts.</source>
        <translation>Systém %1 token nepřijímá. Nový zadejte v Účtech.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Bez tokenu</translation>
    </message>
</context>
<context>
    <name>vivier::Tour</name>
    <message>
        <source>load the jobs and their candidates</source>
        <translation>načíst pozice a jejich kandidáty</translation>
    </message>
    <message>
        <source>open a candidate</source>
        <translation>otevřít kandidáta</translation>
    </message>
    <message>
        <source>change names with accents</source>
        <translation>změnit jména s diakritikou</translation>
    </message>
    <message>
        <source>set three social links</source>
        <translation>zadat tři odkazy na sociální sítě</translation>
    </message>
    <message>
        <source>drop a link on the resume</source>
        <translation>přetáhnout odkaz na životopis</translation>
    </message>
    <message>
        <source>move to another stage</source>
        <translation>přesunout do jiné fáze</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>přidat štítek</translation>
    </message>
    <message>
        <source>send, and the ATS has everything</source>
        <translation>odeslat, a ATS to všechno má</translation>
    </message>
    <message>
        <source>work offline, edit and send: it waits in the outbox</source>
        <translation>pracovat offline, upravit a odeslat: čeká to ve frontě k odeslání</translation>
    </message>
    <message>
        <source>look at the outbox</source>
        <translation>prohlédnout frontu k odeslání</translation>
    </message>
    <message>
        <source>go back online: it is sent automatically</source>
        <translation>vrátit se online: odejde to samo</translation>
    </message>
    <message>
        <source>archive: a risky change waits on screen</source>
        <translation>archivovat: citlivá změna viditelně čeká</translation>
    </message>
    <message>
        <source>send it now</source>
        <translation>nechat ji odejít hned</translation>
    </message>
    <message>
        <source>a colleague changes the same field: nothing is sent, both values are shown</source>
        <translation>kolega změní totéž pole: nic se neodešle, zobrazí se obě hodnoty</translation>
    </message>
    <message>
        <source>compare both sides</source>
        <translation>porovnat obě strany</translation>
    </message>
    <message>
        <source>keep ours with a key</source>
        <translation>rozhodnout se klávesou pro naši verzi</translation>
    </message>
    <message>
        <source>send the result</source>
        <translation>odeslat výsledek</translation>
    </message>
    <message>
        <source>look at what was sent</source>
        <translation>prohlédnout, co se odeslalo</translation>
    </message>
    <message>
        <source>see what undoing it after sending will do</source>
        <translation>podívat se, co udělá vrácení po odeslání</translation>
    </message>
    <message>
        <source>undo it: a draft like any other, sent</source>
        <translation>vrátit to: koncept jako každý jiný, odeslaný</translation>
    </message>
    <message>
        <source>fill in a new candidate</source>
        <translation>vyplnit nového kandidáta</translation>
    </message>
    <message>
        <source>create it</source>
        <translation>vytvořit ho</translation>
    </message>
    <message>
        <source>not confirmed within 30 s: %1</source>
        <translation>nepotvrzeno do 30 s: %1</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>nelze zapsat %1</translation>
    </message>
</context>
<context>
    <name>vivier::UndoPreview</name>
    <message>
        <source>Create a &amp;draft</source>
        <translation>Vytvořit kon&amp;cept</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Zruš&amp;it</translation>
    </message>
    <message>
        <source>What undoing does, field by field</source>
        <translation>Co vrácení udělá, pole po poli</translation>
    </message>
    <message>
        <source>Turn these fields into a draft; nothing is sent</source>
        <translation>Udělat z těchto polí koncept; nic se neodešle</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Nic neměnit (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) become(s) a draft. Nothing is sent until you press Send.</source>
        <translation>
            <numerusform>Z %Ln pole se stane koncept. Dokud nestisknete Odeslat, nic se neodešle.</numerusform>
            <numerusform>Ze %Ln polí se stane koncept. Dokud nestisknete Odeslat, nic se neodešle.</numerusform>
            <numerusform>Z %Ln polí se stane koncept. Dokud nestisknete Odeslat, nic se neodešle.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this can be undone from here.</source>
        <translation>Nic z toho nelze odtud vrátit zpět.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) cannot be undone.</source>
        <translation>
            <numerusform>%Ln pole nelze vrátit zpět.</numerusform>
            <numerusform>%Ln pole nelze vrátit zpět.</numerusform>
            <numerusform>%Ln polí nelze vrátit zpět.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Heslová fráze</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <translation>Zo&amp;pakujte ji</translation>
    </message>
    <message>
        <source>Vivier is locked</source>
        <translation>Vivier je zamčený</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Zvolte heslovou frázi</translation>
    </message>
    <message>
        <source>This profile is encrypted</source>
        <translation>Tento profil je zašifrovaný</translation>
    </message>
    <message>
        <source>The key to this profile is missing</source>
        <translation>Klíč k tomuto profilu chybí</translation>
    </message>
    <message>
        <source>This profile could not be opened</source>
        <translation>Tento profil nešlo otevřít</translation>
    </message>
    <message>
        <source>Type the passphrase to open your candidates and drafts.</source>
        <translation>Kandidáty a koncepty otevřete zadáním heslové fráze.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Zamykání…</translation>
    </message>
    <message>
        <source>What you typed is being saved. Vivier still waits for answers to what is being sent.</source>
        <translation>Co jste napsali, se ukládá. Na odpověď k tomu, co už se odesílá, se ještě čeká.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox, and will be sent once Vivier is unlocked and you are back online.</source>
        <translation>
            <numerusform>%Ln kandidát čeká ve frontě k odeslání a odejde po odemčení, až přestanete pracovat offline.</numerusform>
            <numerusform>%Ln kandidáti čekají ve frontě k odeslání a odejdou po odemčení, až přestanete pracovat offline.</numerusform>
            <numerusform>%Ln kandidátů čeká ve frontě k odeslání a odejde po odemčení, až přestanete pracovat offline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox, and will be sent once Vivier is unlocked.</source>
        <translation>
            <numerusform>%Ln kandidát čeká ve frontě k odeslání a odejde po odemčení.</numerusform>
            <numerusform>%Ln kandidáti čekají ve frontě k odeslání a odejdou po odemčení.</numerusform>
            <numerusform>%Ln kandidátů čeká ve frontě k odeslání a odejde po odemčení.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your drafts are kept. Only what %1 could undo was forgotten with the key.</source>
        <translation>Vaše koncepty zůstávají zachovány. S klíčem se zapomněly jen kroky pro %1.</translation>
    </message>
    <message>
        <source>Everything is kept, encrypted. The key is in the keychain of this computer: if that is open, it gives the key without asking for a password.</source>
        <translation>Vše zůstává zachováno a zašifrováno. Klíč je v klíčence tohoto počítače: je-li otevřená, vydá ho bez hesla.</translation>
    </message>
    <message>
        <source>This temporary profile is deleted when Vivier is closed. Until then it opens without a passphrase.</source>
        <translation>Tento profil se zahodí, až se Vivier zavře. Do té doby se otevírá bez heslové fráze.</translation>
    </message>
    <message>
        <source>Updating candidates: %L1 of %L2…</source>
        <translation>Převádějí se kandidáti: %L1 z %L2…</translation>
    </message>
    <message>
        <source>An earlier version of Vivier stored them in another form. This happens only once. If it is interrupted, the next start continues from there.</source>
        <translation>Starší Vivier je ukládal v jiné podobě. Stane se to jen jednou. Při přerušení bude příští spuštění pokračovat odtud.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Čeká se na klíčenku…</translation>
    </message>
    <message>
        <source>Opening this profile…</source>
        <translation>Otevírá se tento profil…</translation>
    </message>
    <message>
        <source>Vivier wants to store the key to your candidates in the keychain of this computer. The keychain may ask for its password in its own window: type it there. Or do without it.</source>
        <translation>Klíč k vašim kandidátům má uchovat klíčenka tohoto počítače. Možná chce své heslo ve vlastním okně: zadejte ho tam. Nebo se obejděte bez ní.</translation>
    </message>
    <message>
        <source>If the keychain of this computer asks for its password, type it there.</source>
        <translation>Pokud klíčenka tohoto počítače chce své heslo, zadejte ho v jejím okně.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Obě fráze nejsou stejné.</translation>
    </message>
    <message>
        <source>&amp;Choose a passphrase instead</source>
        <translation>&amp;Raději zvolit heslovou frázi</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otevírá se…</translation>
    </message>
    <message>
        <source>Encrypt and &amp;start</source>
        <translation>Zaši&amp;frovat a začít</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Odemknout</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otevřít</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Zkusit znov&amp;u</translation>
    </message>
    <message>
        <source>Vivier encrypts your candidates with it, and asks for it at every start. Without it nobody can read them, not even you.</source>
        <translation>Vivier s ní vaše kandidáty zašifruje a zeptá se na ni při každém spuštění. Bez ní je nepřečte nikdo, ani vy.</translation>
    </message>
</context>
<context>
    <name>vivier::UnsureBar</name>
    <message>
        <source>It arrived</source>
        <translation>Je to tam</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Odeslat znovu</translation>
    </message>
    <message>
        <source>Not known whether it arrived: please check in %1.</source>
        <translation>Neví se, zda to došlo: podívejte se do systému %1.</translation>
    </message>
    <message>
        <source>%1: it arrived</source>
        <translation>%1: je to tam</translation>
    </message>
    <message>
        <source>Remove it here: %1 has it</source>
        <translation>Tady na to zapomenout: systém %1 to má</translation>
    </message>
    <message>
        <source>%1: send again</source>
        <translation>%1: odeslat znovu</translation>
    </message>
    <message>
        <source>It did not arrive: it is sent again with the next send</source>
        <translation>Nedošlo to: odešle se to s příštím odesláním</translation>
    </message>
</context>
<context>
    <name>vivier::ViewSwitch</name>
    <message>
        <source>List</source>
        <translation>Seznam</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Nástěnka</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Zobrazení</translation>
    </message>
</context>
</TS>
