<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>AccountCheck</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>The first names of a list, and how many more there are.</extracomment>
        <translation>
            <numerusform>%1 a ešte %Ln</numerusform>
            <numerusform>%1 a ešte %Ln</numerusform>
            <numerusform>%1 a ešte %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before this was tested.</source>
        <translation>Zastavené skôr, než sa to vyskúšalo.</translation>
    </message>
    <message>
        <source>The API key lacks %1, or does not give access to this company. %2</source>
        <extracomment>%1 is a right such as read:jobs, %2 says what the ATS said.</extracomment>
        <translation>Kľúču API chýba právo %1 alebo neplatí pre túto firmu. %2</translation>
    </message>
    <message>
        <source>Choose the company, then test again.</source>
        <translation>Vyberte firmu a potom otestujte znova.</translation>
    </message>
    <message>
        <source>Not tested, because the step above failed.</source>
        <translation>Nevyskúšané, pretože predošlý krok zlyhal.</translation>
    </message>
    <message>
        <source>Not tested: only a real change would show this. It needs %1.</source>
        <extracomment>%1 is a right such as candidates_rw or write:candidates.</extracomment>
        <translation>Nevyskúšané: ukázala by to iba skutočná zmena. Treba na to právo %1.</translation>
    </message>
    <message>
        <source>%1 lists no company for this key.</source>
        <translation>Systém %1 neuvádza pre tento kľúč žiadnu firmu.</translation>
    </message>
    <message>
        <source>The API key does not give access to the company “%1”. Choose another one.</source>
        <translation>Kľúč API neplatí pre firmu „%1“. Vyberte niektorú z jeho firiem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln pozícia</numerusform>
            <numerusform>%Ln pozície</numerusform>
            <numerusform>%Ln pozícií</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) in %1</source>
        <translation>
            <numerusform>%Ln pozícia (%1)</numerusform>
            <numerusform>%Ln pozície (%1)</numerusform>
            <numerusform>%Ln pozícií (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Povolené</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidát</numerusform>
            <numerusform>%Ln kandidáti</numerusform>
            <numerusform>%Ln kandidátov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) in “%1”</source>
        <translation>
            <numerusform>%Ln kandidát na pozícii „%1“</numerusform>
            <numerusform>%Ln kandidáti na pozícii „%1“</numerusform>
            <numerusform>%Ln kandidátov na pozícii „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lists none. Enter their references in the account.</source>
        <translation>Systém %1 žiadnu neuvádza. Zadajte identifikátory organizácií v účte.</translation>
    </message>
    <message>
        <source>Not tested: this needs an organization.</source>
        <translation>Nevyskúšané: treba na to organizáciu.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Test bol zastavený.</translation>
    </message>
    <message numerus="yes">
        <source>The API key is accepted. It covers %Ln companies: choose one.</source>
        <translation>
            <numerusform>Kľúč API je prijatý. Platí pre %Ln firmu: vyberte ju.</numerusform>
            <numerusform>Kľúč API je prijatý. Platí pre %Ln firmy: vyberte jednu.</numerusform>
            <numerusform>Kľúč API je prijatý. Platí pre %Ln firiem: vyberte jednu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested: this needs a job.</source>
        <translation>Nevyskúšané: treba na to pozíciu.</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Give the account a name.</source>
        <translation>Pomenujte účet.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Tento názov už má iný účet. Zvoľte iný.</translation>
    </message>
    <message>
        <source>Enter the address of the API, or go back to the usual one.</source>
        <translation>Zadajte adresu API alebo sa vráťte k obvyklej.</translation>
    </message>
    <message>
        <source>This is not a web address. A web address begins with https:// and a server name.</source>
        <translation>Toto nie je webová adresa. Začína sa na https:// a uvádza server.</translation>
    </message>
    <message>
        <source>An address with http:// is not protected: what you send could be read on the way. Use https://.</source>
        <translation>Adresa s http:// nie je chránená: čo sa odošle, by si cestou mohol niekto prečítať. Použite https://.</translation>
    </message>
    <message>
        <source>Remove any user name, and everything from “?” or “#” onwards.</source>
        <translation>Vynechajte meno používateľa a všetko od znaku „?“ alebo „#“.</translation>
    </message>
    <message>
        <source>Enter the address shown in your browser when you use the dashboard.</source>
        <translation>Zadajte adresu, ktorú ukazuje prehliadač, keď používate ovládací panel.</translation>
    </message>
    <message>
        <source>Only an address that begins with https:// is protected.</source>
        <translation>Chránená je iba adresa, ktorá sa začína na https://.</translation>
    </message>
    <message>
        <source>An API key contains only plain letters, digits and symbols, without spaces. Copy it again.</source>
        <translation>Kľúč API má iba písmená bez diakritiky, číslice a znaky, bez medzier. Skopírujte ho znova.</translation>
    </message>
    <message>
        <source>A token contains only plain letters, digits and symbols, without spaces. Copy it again.</source>
        <translation>Token má iba písmená bez diakritiky, číslice a znaky, bez medzier. Skopírujte ho znova.</translation>
    </message>
    <message>
        <source>%1&apos;s keys begin with %2. Is this the whole key?</source>
        <translation>Kľúče systému %1 sa začínajú na %2. Je to celý kľúč?</translation>
    </message>
    <message>
        <source>%1&apos;s tokens begin with %2. Is this the whole token?</source>
        <translation>Tokeny systému %1 sa začínajú na %2. Je to celý token?</translation>
    </message>
    <message>
        <source>This key covers several companies. Choose the one for this account.</source>
        <translation>Tento kľúč platí pre viac firiem. Vyberte tú, pre ktorú je tento účet.</translation>
    </message>
    <message>
        <source>A company ID is one word of letters, digits and hyphens. Copy it again.</source>
        <translation>ID firmy je jedno slovo z písmen, číslic a spojovníkov. Skopírujte ho znova.</translation>
    </message>
    <message>
        <source>Vivier cannot tell whether this account has drafts.</source>
        <translation>Nedá sa zistiť, či má tento účet koncepty.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are for its previous company.</source>
        <translation>
            <numerusform>%Ln koncept tohto účtu patrí doterajšej firme.</numerusform>
            <numerusform>%Ln koncepty tohto účtu patria doterajšej firme.</numerusform>
            <numerusform>%Ln konceptov tohto účtu patrí doterajšej firme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are for %1.</source>
        <translation>
            <numerusform>%Ln koncept tohto účtu patrí firme %1.</numerusform>
            <numerusform>%Ln koncepty tohto účtu patria firme %1.</numerusform>
            <numerusform>%Ln konceptov tohto účtu patrí firme %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a second account for the other company, or first send these drafts or put them back.</source>
        <translation>Pridajte pre druhú firmu ďalší účet alebo tieto zmeny najprv odošlite či vráťte.</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the ATS&apos;s name, %2 its own words.</extracomment>
        <translation>%1 hlási: „%2“</translation>
    </message>
    <message>
        <source>The API key lacks %1. %2</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as jobs_r or read:jobs; %2 says what cannot be done without it.</extracomment>
        <translation>Kľúču API chýba právo %1. %2</translation>
    </message>
    <message>
        <source>The token lacks %1. %2</source>
        <translation>Tokenu chýba právo %1. %2</translation>
    </message>
    <message>
        <source>%1 has suspended this API key. Ask %1, or use another one.</source>
        <translation>%1 má tento kľúč API pozastavený. Obráťte sa na %1 alebo použite iný.</translation>
    </message>
    <message>
        <source>%1 does not accept the API key. It may be incomplete, revoked or expired: copy it again or create a new one.</source>
        <translation>%1 neprijíma tento kľúč API. Možno je neúplný, zrušený alebo po platnosti: skopírujte ho znova alebo vytvorte nový.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. The API key was not sent there. Check the account&apos;s address.</source>
        <translation>%1 odkazuje na inú adresu. Kľúč API sa tam neodoslal. Skontrolujte adresu účtu.</translation>
    </message>
    <message>
        <source>The API key is not allowed to do this in %1.</source>
        <translation>Kľúč API toto v systéme %1 nesmie.</translation>
    </message>
    <message>
        <source>This does not exist in %1, or the API key does not give access to it.</source>
        <translation>V systéme %1 to nie je alebo to kľúč API nesmie vidieť.</translation>
    </message>
    <message>
        <source>The API key is accepted.</source>
        <translation>Kľúč API je prijatý.</translation>
    </message>
    <message>
        <source>The API key is accepted, but is not allowed to do everything.</source>
        <translation>Kľúč API je prijatý, ale nesmie všetko.</translation>
    </message>
    <message>
        <source>The API key is accepted for %1.</source>
        <extracomment>%1 is a company.</extracomment>
        <translation>Kľúč API je prijatý pre firmu %1.</translation>
    </message>
    <message>
        <source>The API key is accepted for %1, but is not allowed to do everything.</source>
        <translation>Kľúč API je prijatý pre firmu %1, ale nesmie všetko.</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation>Token je prijatý.</translation>
    </message>
    <message>
        <source>The token is accepted, but is not allowed to do everything.</source>
        <translation>Token je prijatý, ale nesmie všetko.</translation>
    </message>
    <message>
        <source>You are %1. The token is accepted.</source>
        <translation>Ste %1. Token je prijatý.</translation>
    </message>
    <message>
        <source>You are %1. The token is not allowed to do everything.</source>
        <translation>Ste %1. Token nesmie všetko.</translation>
    </message>
</context>
<context>
    <name>ActionStates</name>
    <message>
        <source>%1 has no tags.</source>
        <translation>%1 nemá štítky.</translation>
    </message>
    <message>
        <source>%1 has no archive.</source>
        <translation>%1 nemá archív.</translation>
    </message>
    <message>
        <source>%1 does not say where a candidate&apos;s page is.</source>
        <translation>%1 neuvádza, kde je stránka kandidáta.</translation>
    </message>
    <message>
        <source>Nothing to send: no candidate is open.</source>
        <translation>Niet čo odoslať: nie je otvorený žiadny kandidát.</translation>
    </message>
    <message>
        <source>Nothing to send: there are no changes here.</source>
        <translation>Niet čo odoslať: nič sa tu nezmenilo.</translation>
    </message>
    <message>
        <source>It is being sent right now; what was changed since stays a draft.</source>
        <translation>Práve sa to odosiela; čo ste odvtedy zmenili, ostáva konceptom.</translation>
    </message>
    <message>
        <source>Nothing to take back: this candidate is not in the outbox.</source>
        <translation>Niet čo vziať späť: tento kandidát nie je v odchádzajúcich.</translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation>Práve sa to odosiela.</translation>
    </message>
    <message>
        <source>No candidate is open.</source>
        <translation>Nie je otvorený žiadny kandidát.</translation>
    </message>
    <message>
        <source>This candidate has not been created yet.</source>
        <translation>Tento kandidát ešte nie je vytvorený.</translation>
    </message>
    <message>
        <source>None of the selected candidates has been created yet.</source>
        <translation>Nikto z vybraných ešte nie je vytvorený.</translation>
    </message>
    <message>
        <source>No candidates are selected: select several in the list first.</source>
        <translation>Nikto nie je vybraný: najprv vyberte viac kandidátov v zozname.</translation>
    </message>
    <message>
        <source>On this page, these keys apply to your decisions here.</source>
        <translation>Na tejto stránke klávesy slúžia tomu, o čom tu rozhodujete.</translation>
    </message>
    <message>
        <source>Nothing to undo here. To undo a change to another candidate, open that candidate.</source>
        <translation>Tu niet čo vrátiť späť. Čo ste zmenili pri inom kandidátovi, vrátite tam.</translation>
    </message>
    <message>
        <source>Nothing to redo here.</source>
        <translation>Tu niet čo vykonať znova.</translation>
    </message>
    <message>
        <source>Nothing is loaded while you work offline.</source>
        <translation>Kým pracujete offline, nič sa nenačítava.</translation>
    </message>
    <message>
        <source>The candidate is not on screen: go back first (Esc).</source>
        <translation>Kandidát nie je zobrazený: najprv sa vráťte (Esc).</translation>
    </message>
    <message>
        <source>Select a card on the board first.</source>
        <translation>Najprv prejdite na kartu na nástenke.</translation>
    </message>
    <message>
        <source>Nothing to send: there are no drafts.</source>
        <translation>Niet čo odoslať: nie sú tu koncepty.</translation>
    </message>
    <message>
        <source>Nothing to take back: none of the selected rows can be.</source>
        <translation>Niet čo vziať späť: nie je vybraný žiadny riadok, pri ktorom sa to dá.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>V zozname nikto nie je.</translation>
    </message>
    <message>
        <source>Nothing to export: the list is empty, and no candidates are selected.</source>
        <translation>Niet koho exportovať: zoznam je prázdny a nikto nie je vybraný.</translation>
    </message>
    <message>
        <source>Nothing to send: none of the selected candidates has a draft.</source>
        <translation>Niet čo odoslať: nikto z vybraných nemá koncept.</translation>
    </message>
    <message>
        <source>Nothing to discard: this candidate has no draft.</source>
        <translation>Niet čo zahodiť: tento kandidát nemá koncept.</translation>
    </message>
    <message>
        <source>No email address is known.</source>
        <translation>E-mailová adresa nie je známa.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Telefónne číslo nie je známe.</translation>
    </message>
    <message>
        <source>No candidate is open or selected.</source>
        <translation>Nikto nie je otvorený ani vybraný.</translation>
    </message>
    <message>
        <source>No candidates are selected.</source>
        <translation>Nikto nie je vybraný.</translation>
    </message>
    <message>
        <source>No candidate was open before this one.</source>
        <translation>Predtým nebol otvorený nikto.</translation>
    </message>
    <message>
        <source>No candidate was open after this one.</source>
        <translation>Potom nebol otvorený nikto.</translation>
    </message>
    <message>
        <source>%1 has no resume to read.</source>
        <translation>%1 nemá životopis na čítanie.</translation>
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
        <translation>N&amp;ačítať všetkých kandidátov</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Pracovať &amp;offline</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importovať zoznam…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportovať…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>Účt&amp;y…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Na&amp;stavenia…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Zamknúť teraz</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ukončiť</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Vrátiť &amp;späť</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Znova</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Vystrihnúť</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovať</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Prilepiť</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Vybrať vš&amp;etko</translation>
    </message>
    <message>
        <source>Next misspellin&amp;g</source>
        <translation>Ďalší prek&amp;lep</translation>
    </message>
    <message>
        <source>Select all matc&amp;hes</source>
        <translation>Vybrať všetkých nájde&amp;ných</translation>
    </message>
    <message>
        <source>Clear the s&amp;election</source>
        <translation>Zrušiť vý&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Hľadať</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrovať…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter…</source>
        <translation>&amp;Uložiť tento filter…</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>P&amp;ríkazy…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Odoslať</translation>
    </message>
    <message>
        <source>Send and go to the ne&amp;xt</source>
        <translation>Odoslať a p&amp;rejsť na ďalšieho</translation>
    </message>
    <message>
        <source>Send a&amp;ll drafts</source>
        <translation>Odoslať všetk&amp;y koncepty</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Vziať späť z o&amp;dchádzajúcich</translation>
    </message>
    <message>
        <source>&amp;Discard draft…</source>
        <translation>&amp;Zahodiť koncept…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivovať</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Obnoviť z &amp;archívu</translation>
    </message>
    <message>
        <source>Archi&amp;ve and go to the next</source>
        <translation>Archi&amp;vovať a prejsť na ďalšieho</translation>
    </message>
    <message>
        <source>Unarchi&amp;ve and go to the next</source>
        <translation>Obnoviť z archí&amp;vu a prejsť na ďalšieho</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Otvoriť v preh&amp;liadači</translation>
    </message>
    <message>
        <source>Copy &amp;email</source>
        <translation>Kopírovať &amp;e-mail</translation>
    </message>
    <message>
        <source>Copy &amp;phone</source>
        <translation>Kopírovať &amp;telefón</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Kopírovať ako te&amp;xt</translation>
    </message>
    <message>
        <source>Copy as vCa&amp;rd</source>
        <translation>Kopírovať ako v&amp;Card</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Kopírovať od&amp;kaz</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Načítať znova</translation>
    </message>
    <message>
        <source>&amp;Stage…</source>
        <translation>&amp;Fáza…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Š&amp;títky…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archivovať…</translation>
    </message>
    <message>
        <source>Another &amp;field…</source>
        <translation>Iné &amp;pole…</translation>
    </message>
    <message>
        <source>Send their &amp;drafts</source>
        <translation>Odoslať ich &amp;koncepty</translation>
    </message>
    <message>
        <source>Boa&amp;rd</source>
        <translation>Nást&amp;enka</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Zoznam</translation>
    </message>
    <message>
        <source>&amp;Next candidate</source>
        <translation>Ďa&amp;lší kandidát</translation>
    </message>
    <message>
        <source>&amp;Previous candidate</source>
        <translation>&amp;Predchádzajúci kandidát</translation>
    </message>
    <message>
        <source>&amp;Back to the last candidate</source>
        <translation>Späť n&amp;a posledného kandidáta</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Znova dopre&amp;du</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Ďalší pa&amp;nel</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Predchádza&amp;júci panel</translation>
    </message>
    <message>
        <source>&amp;What will be sent</source>
        <translation>Čo &amp;sa odošle</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>Akt&amp;ivita</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Odchádzajúce</translation>
    </message>
    <message>
        <source>&amp;Compare conflicts</source>
        <translation>Porovnať &amp;konflikty</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;História</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Š&amp;títky</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klávesové skratky</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Používateľská príručka</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Nahlásiť p&amp;roblém…</translation>
    </message>
    <message>
        <source>&amp;About Vivier</source>
        <translation>O programe &amp;Vivier</translation>
    </message>
    <message>
        <source>Move to stage 1 … 9</source>
        <translation>Presunúť do prvej … deviatej fázy</translation>
    </message>
    <message>
        <source>Go to account 1 … 9</source>
        <translation>Prejsť na prvý … deviaty účet</translation>
    </message>
    <message>
        <source>Board: to the previous stage</source>
        <translation>Nástenka: do predošlej fázy</translation>
    </message>
    <message>
        <source>Board: to the next stage</source>
        <translation>Nástenka: do ďalšej fázy</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Ďalšie, predchádzajúce pole</translation>
    </message>
    <message>
        <source>Press the button, open the row</source>
        <translation>Stlačiť tlačidlo, otvoriť riadok</translation>
    </message>
    <message>
        <source>Select or deselect the row</source>
        <translation>Vybrať riadok alebo ho vynechať</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Vybrať viac riadkov</translation>
    </message>
    <message>
        <source>Edit the chosen cell</source>
        <translation>Upraviť vybranú bunku</translation>
    </message>
    <message>
        <source>Put the field back</source>
        <translation>Vrátiť hodnotu poľa</translation>
    </message>
    <message>
        <source>Menu of the focused item</source>
        <translation>Ponuka aktívneho prvku</translation>
    </message>
    <message>
        <source>Clear the selection, close, back</source>
        <translation>Zrušiť výber, zavrieť, späť</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Všade</translation>
    </message>
    <message>
        <source>Paste &amp;into the form…</source>
        <translation>Prilepiť d&amp;o formulára…</translation>
    </message>
    <message>
        <source>Pas&amp;te to create…</source>
        <translation>&amp;Prilepiť a vytvoriť…</translation>
    </message>
    <message>
        <source>Sa&amp;me person…</source>
        <translation>Tá i&amp;stá osoba…</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Ži&amp;votopis</translation>
    </message>
    <message>
        <source>Resume: next or previous match</source>
        <translation>Životopis: ďalší, predchádzajúci výskyt</translation>
    </message>
    <message>
        <source>Resume: larger, smaller, fit the width</source>
        <translation>Životopis: väčší, menší, na šírku</translation>
    </message>
    <message>
        <source>Resume: select text</source>
        <translation>Životopis: vybrať text</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the ATS&apos;s name, %2 its own words.</extracomment>
        <translation>%1 hlási: „%2“</translation>
    </message>
    <message>
        <source>%1 cannot be reached: a proxy asks for a name and a password. Enter them in the proxy settings of this computer.</source>
        <translation>Systém %1 nie je dostupný: proxy server cestou žiada meno a heslo. Zadajte ich v nastaveniach proxy tohto počítača.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: this network wants you to sign in first. Use a browser for that.</source>
        <translation>Systém %1 nie je dostupný: táto sieť chce, aby ste sa najprv prihlásili. Urobte to v prehliadači.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the account&apos;s address.</source>
        <translation>Systém %1 nie je dostupný. Skontrolujte sieť a adresu účtu.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the proxy %2 did not accept the name and the password.</source>
        <extracomment>%1 is the ATS&apos;s name, %2 a proxy: a host and a port.</extracomment>
        <translation>Systém %1 nie je dostupný: proxy %2 neprijal meno a heslo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the proxy %2 asks for a name and a password.</source>
        <translation>Systém %1 nie je dostupný: proxy %2 žiada meno a heslo.</translation>
    </message>
    <message>
        <source>%1 refused this because it is not paid for. Ask the person who manages the account.</source>
        <translation>Systém %1 to odmietol, lebo to nie je zaplatené. Opýtajte sa toho, kto spravuje účet.</translation>
    </message>
    <message>
        <source>%1 refused this because it is too large. Shorten the longest text, or link to a smaller file.</source>
        <translation>Systém %1 to odmietol, lebo je to príliš veľké. Skráťte najdlhší text alebo dajte odkaz na menší súbor.</translation>
    </message>
    <message>
        <source>%1 refused this for legal reasons.</source>
        <translation>Systém %1 to odmietol z právnych dôvodov.</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>Systém %1 to odmietol.</translation>
    </message>
    <message>
        <source>%1 did not answer. It is not known yet whether the change was accepted.</source>
        <translation>Systém %1 neodpovedal. Či zmenu prijal, zatiaľ nie je známe.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again in a moment.</source>
        <translation>Systém %1 neodpovedal. Skúste to o chvíľu znova.</translation>
    </message>
    <message>
        <source>The server did not prove that it is %1, so nothing was sent. Check the account&apos;s address and this computer&apos;s date.</source>
        <translation>Server nepreukázal, že je to %1, preto sa nič neodoslalo. Skontrolujte adresu účtu a dátum tohto počítača.</translation>
    </message>
    <message>
        <source>%1 could not be reached over a secure connection, so nothing was sent. It may need a client certificate: choose one in the account. If the account has one, check its address.</source>
        <translation>Systém %1 neprijal žiadne zabezpečené spojenie, preto sa nič neodoslalo. Možno žiada klientsky certifikát: vyberte ho v účte. Ak ho účet má, skontrolujte jeho adresu.</translation>
    </message>
    <message>
        <source>The address of %1 is not protected, so nothing was sent. Use one that begins with https://.</source>
        <translation>Adresa systému %1 nie je chránená, preto sa nič neodoslalo. Použite adresu, ktorá sa začína na https://.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. The token was not sent there. Check the account&apos;s address.</source>
        <translation>%1 odkazuje na inú adresu. Token sa tam neodoslal. Skontrolujte adresu účtu.</translation>
    </message>
    <message>
        <source>Stopped before it finished.</source>
        <translation>Zastavené pred dokončením.</translation>
    </message>
    <message>
        <source>The answer from %1 is far too large, so it was ignored. Check the account&apos;s address.</source>
        <translation>Odpoveď systému %1 je väčšia, než by mala byť, preto bola zahodená. Skontrolujte adresu účtu.</translation>
    </message>
    <message>
        <source>The answer from %1 is incomplete or unreadable. It is not known yet whether the change was accepted.</source>
        <translation>Odpoveď systému %1 je neúplná alebo sa nedá prečítať. Či zmenu prijal, zatiaľ nie je známe.</translation>
    </message>
    <message>
        <source>The answer from %1 is incomplete or unreadable. Try again, and check the account&apos;s address.</source>
        <translation>Odpoveď systému %1 je neúplná alebo sa nedá prečítať. Skúste to znova a skontrolujte adresu účtu.</translation>
    </message>
    <message>
        <source>%1 does not accept the token or API key. Enter a new one in the account.</source>
        <translation>%1 neprijíma token alebo kľúč API. Zadajte v účte nový.</translation>
    </message>
    <message>
        <source>The token is not allowed to do this in %1. Ask for one that is, or leave this change out.</source>
        <translation>Token toto v systéme %1 nesmie. Požiadajte o taký, ktorý to smie, alebo to vynechajte.</translation>
    </message>
    <message>
        <source>This does not exist in %1, or the token does not give access to it.</source>
        <translation>V systéme %1 to nie je alebo to token nesmie vidieť.</translation>
    </message>
    <message>
        <source>%1 is asking for a pause of %2.</source>
        <translation>%1 žiada o pauzu: %2.</translation>
    </message>
    <message>
        <source>%1 is asking for a pause. Try again in a minute.</source>
        <translation>%1 žiada o pauzu. Skúste to o minútu znova.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance for at least %2.</source>
        <translation>V systéme %1 prebieha údržba, potrvá najmenej %2.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance. Try again later.</source>
        <translation>V systéme %1 prebieha údržba. Skúste to neskôr.</translation>
    </message>
    <message>
        <source>%1 has a problem on its side. It is not known yet whether the change was accepted.</source>
        <translation>%1 má poruchu na svojej strane. Či zmenu prijal, zatiaľ nie je známe.</translation>
    </message>
    <message>
        <source>%1 has a problem on its side. Try again later.</source>
        <translation>%1 má poruchu na svojej strane. Skúste to neskôr.</translation>
    </message>
    <message>
        <source>This cannot be sent to %1.</source>
        <translation>Toto sa do systému %1 nedá odoslať.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Vivier does not understand (%2). Please report this.</source>
        <translation>Systém %1 odpovedal spôsobom, ktorý Vivier nepozná (%2). Nahláste to, prosím.</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 accepted the change.</source>
        <translation>Či systém %1 zmenu prijal, zatiaľ nie je známe.</translation>
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
        <translation>Názov firmy sa nedá zobraziť.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pozície</translation>
    </message>
    <message>
        <source>Jobs cannot be listed.</source>
        <translation>Pozície sa nedajú vypísať.</translation>
    </message>
    <message>
        <source>Reading candidates</source>
        <translation>Načítanie kandidátov</translation>
    </message>
    <message>
        <source>Candidates cannot be read.</source>
        <translation>Kandidátov nemožno načítať.</translation>
    </message>
    <message>
        <source>Changing candidates</source>
        <translation>Zmeny kandidátov</translation>
    </message>
    <message>
        <source>Inst&amp;aView</source>
        <translation>Insta&amp;View</translation>
    </message>
    <message>
        <source>API key from its dashboard</source>
        <translation>Kľúč API z ovládacieho panela</translation>
    </message>
    <message>
        <source>Enter the API key of your InstaView dashboard.</source>
        <translation>Zadajte kľúč API zo svojho ovládacieho panela InstaView.</translation>
    </message>
    <message>
        <source>From Settings → API Keys in the InstaView dashboard; it is shown only once.</source>
        <translation>V ovládacom paneli InstaView: Settings → API Keys; zobrazí sa tam iba raz.</translation>
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
        <translation>status=APPLIED a gender=female|male: jedna zo zdokumentovaných hodnôt; --clear gender znamená automaticky.
jobIds=POZÍCIA,POZÍCIA nahradí všetky pozície (identifikátory alebo presné názvy); --clear jobIds ich všetky
  odoberie a odošle sa iba s --yes. gdprExpiryDate=2031-01-31. phoneNumber=: vnútroštátne číslo sa číta podľa
  krajiny telefónov účtu. cv=TEXT alebo cv=@SÚBOR: text súboru PDF, DOCX, ODT, DOC alebo textového, čítaný tu.
metadata={…} nahradí celý objekt. metadata.KĽÚČ=HODNOTA a --clear metadata.KĽÚČ zmenia jeden kľúč a
  metadata.A.B jeden vnútri objektu: HODNOTA, ktorá je JSON (1.10, true, null, &quot;007&quot;, [1,2], {&quot;a&quot;:1}), sa vezme
  tak, ako je napísaná, každá iná je text. Kľúč s bodkou sa dá zadať iba v celom objekte.
</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Kto ste</translation>
    </message>
    <message>
        <source>Your name cannot be shown.</source>
        <translation>Vaše meno sa nedá zobraziť.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizácie</translation>
    </message>
    <message>
        <source>Enter the references of your organizations in the account.</source>
        <translation>Zadajte v účte identifikátory svojich organizácií.</translation>
    </message>
    <message>
        <source>Jobs and stages</source>
        <translation>Pozície a fázy</translation>
    </message>
    <message>
        <source>Jobs and their stages cannot be listed.</source>
        <translation>Pozície a ich fázy sa nedajú vypísať.</translation>
    </message>
    <message>
        <source>Moves between stages</source>
        <translation>Presuny medzi fázami</translation>
    </message>
    <message>
        <source>Time in a stage is counted from when Vivier first saw it.</source>
        <translation>Čas vo fáze sa uvádza tak, ako ho vidno odtiaľto.</translation>
    </message>
    <message>
        <source>&amp;Welcome Kit</source>
        <translation>&amp;Welcome Kit</translation>
    </message>
    <message>
        <source>Token from the vendor</source>
        <translation>Token od výrobcu</translation>
    </message>
    <message>
        <source>Enter the token that Welcome Kit&apos;s support gave you.</source>
        <translation>Zadajte token, ktorý ste dostali od výrobcu Welcome Kit.</translation>
    </message>
    <message>
        <source>O&amp;lder Welcome Kit API</source>
        <translation>Staršie A&amp;PI Welcome Kit</translation>
    </message>
    <message>
        <source>Also sends salutation and origin when a candidate is created, as the API of 2016 accepted them.</source>
        <translation>Pri vytvorení kandidáta odosiela aj oslovenie a zdroj, ako ich prijímalo API z roku 2016.</translation>
    </message>
    <message>
        <source>tag_list=a,b replaces all tags. archived=true|false. job_stage_id=ID or the stage&apos;s name.
</source>
        <translation>tag_list=a,b nahradí všetky štítky. archived=true|false. job_stage_id=ID alebo názov fázy.
</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>The stages of this job are not known yet. Load the jobs first.</source>
        <translation>Fázy tejto pozície ešte nie sú známe. Najprv načítajte pozície.</translation>
    </message>
    <message>
        <source>The job “%1” has no stage “%2”.</source>
        <translation>Pozícia „%1“ nemá fázu „%2“.</translation>
    </message>
    <message>
        <source>The job “%1” has several stages “%2”.</source>
        <translation>Pozícia „%1“ má viac fáz „%2“.</translation>
    </message>
    <message>
        <source>The value in %1 cannot be read: nothing in it can be changed.</source>
        <translation>Čo tu má %1, sa nedá prečítať: nič sa v tom nedá zmeniť.</translation>
    </message>
    <message>
        <source>“%1” cannot be added: what is above it is a value, not an object.</source>
        <translation>Pre „%1“ niet miesta: nad ním je hodnota, nie objekt.</translation>
    </message>
    <message>
        <source>The current value is not known: refresh the candidate first.</source>
        <translation>Čo tam je, nie je známe: najprv kandidáta načítajte znova.</translation>
    </message>
    <message>
        <source>It cannot be emptied, only given another value.</source>
        <translation>Nedá sa vyprázdniť, iba mu dať inú hodnotu.</translation>
    </message>
    <message>
        <source>It was already sent and may have arrived. Check in the ATS first, then decide.</source>
        <translation>Raz sa to odoslalo a mohlo to doraziť. Najprv sa tam pozrite, potom rozhodnite.</translation>
    </message>
    <message>
        <source>It cannot be changed this way.</source>
        <translation>Takto sa to nedá zmeniť.</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>(empty)</source>
        <translation>(prázdne)</translation>
    </message>
    <message>
        <source>already has it</source>
        <translation>už ho má</translation>
    </message>
    <message>
        <source>does not have it</source>
        <translation>nemá ho</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>niet čo zmeniť</translation>
    </message>
    <message>
        <source>already empty</source>
        <extracomment>%1 is a value: Interview already</extracomment>
        <translation>už je prázdne</translation>
    </message>
    <message>
        <source>already %1</source>
        <translation>%1 už je</translation>
    </message>
    <message>
        <source>stays %1</source>
        <extracomment>%1 is a stage: stays Interview</extracomment>
        <translation>ostáva %1</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>ostáva, ako je</translation>
    </message>
    <message>
        <source>Somebody else changed it too (%1). Compare first.</source>
        <extracomment>%1 is a field: Stage</extracomment>
        <translation>Zmenil to aj niekto iný (%1). Najprv porovnajte.</translation>
    </message>
    <message>
        <source>It cannot be changed this way.</source>
        <translation>Takto sa to nedá zmeniť.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Niet čo zmeniť</translation>
    </message>
    <message>
        <source>after what is in the outbox</source>
        <translation>po tom, čo je v odchádzajúcich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) stay a draft</source>
        <translation>
            <numerusform>%Ln ďalšia zmena ostáva konceptom</numerusform>
            <numerusform>%Ln ďalšie zmeny ostávajú konceptom</numerusform>
            <numerusform>%Ln ďalších zmien ostáva konceptom</numerusform>
        </translation>
    </message>
    <message>
        <source>already has an unsent change</source>
        <translation>už má neodoslanú zmenu</translation>
    </message>
    <message>
        <source>%1: emptied</source>
        <extracomment>%1 is a field: Expiry date: emptied</extracomment>
        <translation>%1: vyprázdnené</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <extracomment>%1 is a key of metadata</extracomment>
        <translation>%1: odobraté</translation>
    </message>
</context>
<context>
    <name>CandidateFilesText</name>
    <message>
        <source>This file is not on this computer yet, and nothing is read while you work offline. Connect, and open it once.</source>
        <translation>Tento súbor ešte nie je v tomto počítači a kým pracujete offline, nič sa nečíta. Pripojte sa a raz ho otvorte.</translation>
    </message>
    <message>
        <source>This link leads to no public address, so Vivier did not open it.</source>
        <translation>Tento odkaz nevedie na verejnú adresu, preto ho Vivier neotvoril.</translation>
    </message>
    <message>
        <source>No answer came from where this file is. Check the connection, and try again.</source>
        <translation>Miesto, kde súbor je, neodpovedá. Skontrolujte pripojenie a skúste to znova.</translation>
    </message>
    <message>
        <source>This file is no longer where the link leads (status %1).</source>
        <translation>Tento súbor už nie je tam, kam odkaz vedie (stav %1).</translation>
    </message>
    <message>
        <source>The file was refused (status %1). The link may have run out: read the candidate again for a new one.</source>
        <translation>Súbor bol odmietnutý (stav %1). Odkazu možno vypršala platnosť: načítajte kandidáta znova a dostanete nový.</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file. Open it in the browser.</source>
        <translation>Tento odkaz vedie na webovú stránku, nie na súbor. Otvorte ho v prehliadači.</translation>
    </message>
    <message>
        <source>This file is over %1, so it is not read here. Open it in the browser.</source>
        <translation>Tento súbor má viac než %1, preto sa tu nečíta. Otvorte ho v prehliadači.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Čítanie bolo zastavené.</translation>
    </message>
    <message>
        <source>There are no files to fetch.</source>
        <translation>Niet súborov na stiahnutie.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln file(s) are on this computer already.</source>
        <translation>
            <numerusform>%Ln súbor už je v tomto počítači.</numerusform>
            <numerusform>Všetky %Ln súbory už sú v tomto počítači.</numerusform>
            <numerusform>Všetkých %Ln súborov už je v tomto počítači.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to fetch</source>
        <translation>
            <numerusform>%Ln súbor na stiahnutie</numerusform>
            <numerusform>%Ln súbory na stiahnutie</numerusform>
            <numerusform>%Ln súborov na stiahnutie</numerusform>
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
            <numerusform>%1, %Ln neznámej veľkosti</numerusform>
            <numerusform>%1, %Ln neznámej veľkosti</numerusform>
            <numerusform>%1, %Ln neznámej veľkosti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln already on this computer</source>
        <comment>what is to be fetched</comment>
        <translation>
            <numerusform>%1; %Ln už je v tomto počítači</numerusform>
            <numerusform>%1; %Ln už sú v tomto počítači</numerusform>
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
        <translation>--rate je, koľko požiadaviek za sekundu dostane ATS najviac: %1 až %2 alebo 0 bez obmedzenia.</translation>
    </message>
    <message>
        <source>--at-once is the maximum number of requests sent to the ATS at the same time: 1 to %1.</source>
        <translation>--at-once je, koľko požiadaviek dostane ATS naraz: 1 až %1.</translation>
    </message>
    <message>
        <source>--ats must be one of these: %1.</source>
        <translation>--ats je niektorý z týchto: %1.</translation>
    </message>
    <message>
        <source>--phone-region is a two-letter country code such as FR; “%1” is not one.</source>
        <translation>--phone-region sú dve písmená krajiny, napríklad SK; „%1“ to nie je.</translation>
    </message>
    <message>
        <source>Give the token in a file: --token-file FILE, or - for standard input.</source>
        <translation>Token zadajte v súbore: --token-file SÚBOR alebo - pre štandardný vstup.</translation>
    </message>
    <message>
        <source>There is no token in %1: a token is one word of plain characters.</source>
        <translation>V súbore %1 nie je token: je to jedno slovo z jednoduchých znakov.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nič sa neuložilo.</translation>
    </message>
    <message>
        <source>There is no keychain here. Set VIVIER_PASSPHRASE, now and for every later run: the token is then encrypted with it in the profile.</source>
        <translation>Nie je tu zväzok kľúčov. Nastavte VIVIER_PASSPHRASE, teraz aj pri každom ďalšom spustení, a token sa ňou v profile zašifruje.</translation>
    </message>
    <message>
        <source>This key covers several companies. Say which: --company ID</source>
        <translation>Tento kľúč platí pre viac firiem. Povedzte, pre ktorú: --company ID</translation>
    </message>
    <message>
        <source>This key does not give access to a company “%1”. Say which: --company ID</source>
        <translation>Tento kľúč neplatí pre firmu „%1“. Povedzte, pre ktorú: --company ID</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Účet „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>Account %1 is saved.</source>
        <translation>Účet %1 je uložený.</translation>
    </message>
    <message>
        <source>Say what to change: --url URL, --token-file FILE, or a file of the secure connection.</source>
        <translation>Povedzte, čo zmeniť: --url URL, --token-file FILE alebo súbor zabezpečeného spojenia.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Meno</translation>
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
        <translation>Krajina telefónov</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are not sent yet and would be lost. Add --yes to remove it anyway.</source>
        <translation>
            <numerusform>%Ln koncept tohto účtu ešte nie je odoslaný a stratil by sa. Ak ho chcete aj tak odstrániť, pridajte --yes.</numerusform>
            <numerusform>%Ln koncepty tohto účtu ešte nie sú odoslané a stratili by sa. Ak ho chcete aj tak odstrániť, pridajte --yes.</numerusform>
            <numerusform>%Ln konceptov tohto účtu ešte nie je odoslaných a stratili by sa. Ak ho chcete aj tak odstrániť, pridajte --yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 is removed.</source>
        <translation>Účet %1 je odstránený.</translation>
    </message>
    <message>
        <source>Say what to do. vivier-cli --help lists the verbs.</source>
        <translation>Povedzte, čo urobiť. Príkazy vypíše vivier-cli --help.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. vivier-cli --help lists the verbs.</source>
        <translation>Príkaz „%1“ neexistuje. Príkazy vypíše vivier-cli --help.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Použitie: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 sa nedá prečítať: %2</translation>
    </message>
    <message>
        <source>There is no reference in %1: it needs one on each line.</source>
        <translation>V súbore %1 nie je identifikátor: má byť jeden na každom riadku.</translation>
    </message>
    <message>
        <source>This query finds all candidates. If that is what you want, add --yes.</source>
        <translation>Toto hľadanie nájde všetkých. Ak to tak má byť, pridajte --yes.</translation>
    </message>
    <message>
        <source>No candidates were found. Nothing was changed.</source>
        <translation>Nikto sa nenašiel. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>Give --query (or --where, --filter) or --from-file, not both.</source>
        <translation>Zadajte --query (alebo --where, --filter) alebo --from-file, nie oboje.</translation>
    </message>
    <message>
        <source>Say which candidates: references, --query or --from-file.</source>
        <translation>Povedzte, koho sa to týka: identifikátory, --query alebo --from-file.</translation>
    </message>
    <message>
        <source>%1 cannot be changed for several candidates at once. Fields that can: %2</source>
        <translation>%1 sa nedá meniť pre viac kandidátov naraz. Polia pre viacerých: %2</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Niet čo zmeniť.</translation>
    </message>
    <message>
        <source>Replaces an unsent change.</source>
        <translation>Nahradí neodoslanú zmenu.</translation>
    </message>
    <message>
        <source>It was changed in the ATS too: you will be asked when sending.</source>
        <translation>Zmenilo sa to aj tam: pri odosielaní sa Vivier opýta.</translation>
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
        <translation>Zmena</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed in the drafts of %1.</source>
        <translation>
            <numerusform>V konceptoch (%1) sa zmenilo %Ln pole.</numerusform>
            <numerusform>V konceptoch (%1) sa zmenili %Ln polia.</numerusform>
            <numerusform>V konceptoch (%1) sa zmenilo %Ln polí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidát</numerusform>
            <numerusform>%Ln kandidáti</numerusform>
            <numerusform>%Ln kandidátov</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was saved.</source>
        <translation>Iba skúška: nič sa neukladá.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) cannot be changed this way; the table says why.</source>
        <translation>
            <numerusform>%Ln pole sa takto zmeniť nedá; prečo, hovorí tabuľka.</numerusform>
            <numerusform>%Ln polia sa takto zmeniť nedajú; prečo, hovorí tabuľka.</numerusform>
            <numerusform>%Ln polí sa takto zmeniť nedá; prečo, hovorí tabuľka.</numerusform>
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
        <translation>Fáza</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pozície</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln pokus</numerusform>
            <numerusform>%Ln pokusy</numerusform>
            <numerusform>%Ln pokusov</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>ďalší: %1</translation>
    </message>
    <message>
        <source>%1 must be mine or theirs, not “%2”.</source>
        <translation>%1 je mine alebo theirs, nie „%2“.</translation>
    </message>
    <message>
        <source>%1 is not in conflict. See: vivier-cli conflicts</source>
        <translation>%1 nie je v konflikte. Pozri: vivier-cli conflicts</translation>
    </message>
    <message>
        <source>(may have arrived)</source>
        <translation>(možno tam je)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Predtým</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Vaše</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>There is no draft of %1.</source>
        <translation>Koncept kandidáta %1 neexistuje.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The value of %1 is not known or cannot be read, so nothing is added to it or removed.</source>
        <translation>Čo obsahuje %1, nie je známe alebo sa nedá prečítať: nič sa tam nepridá ani neodoberie.</translation>
    </message>
    <message>
        <source>%1: nothing to send.</source>
        <translation>%1: niet čo odoslať.</translation>
    </message>
    <message>
        <source>%1: %2 in the draft.</source>
        <translation>%1: %2 v koncepte.</translation>
    </message>
    <message>
        <source>Stage: %1 (%2), the first of the job.</source>
        <translation>Fáza: %1 (%2), prvá na pozícii.</translation>
    </message>
    <message>
        <source>Say what to change: name=value or --clear name.</source>
        <translation>Povedzte, čo zmeniť: pole=hodnota alebo --clear pole.</translation>
    </message>
    <message>
        <source>Say for which job: job_reference=JOB</source>
        <translation>Povedzte, pre ktorú pozíciu: job_reference=POZÍCIA</translation>
    </message>
    <message>
        <source>To create a candidate, %1 also needs: %2. Nothing was saved.</source>
        <translation>Na vytvorenie kandidáta potrebuje %1 aj: %2. Nič sa neuložilo.</translation>
    </message>
    <message>
        <source>The draft of %1 is discarded: none of it will be sent any more.</source>
        <translation>Koncept kandidáta %1 je zahodený: nič viac z neho sa neodošle.</translation>
    </message>
    <message>
        <source>No filters are saved here.</source>
        <translation>Žiadny tu nie je uložený.</translation>
    </message>
    <message>
        <source>These are saved here: %1.</source>
        <translation>Uložené sú tu tieto: %1.</translation>
    </message>
    <message>
        <source>There is no filter “%1”.</source>
        <translation>Filter „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>“%1” is not a condition. list --help shows how they are written.</source>
        <translation>„%1“ nie je podmienka. Ako sa píšu, ukáže list --help.</translation>
    </message>
    <message>
        <source>There is no job %1 here.</source>
        <translation>Pozícia %1 tu nie je.</translation>
    </message>
    <message>
        <source>No candidate here can be “%1”: this account does not have it.</source>
        <translation>Nikto tu nemôže byť „%1“: tento účet to nepozná.</translation>
    </message>
    <message>
        <source>Fields of %1 (%2) for edit and new:</source>
        <translation>Polia systému %1 (%2) pre edit a new:</translation>
    </message>
    <message>
        <source>Fields of %1 (%2) for edit:</source>
        <translation>Polia systému %1 (%2) pre edit:</translation>
    </message>
    <message>
        <source>and for new also:</source>
        <translation>a pre new aj:</translation>
    </message>
    <message>
        <source>a new one needs:</source>
        <translation>nový potrebuje:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Voľby:</translation>
    </message>
    <message>
        <source>  --profile DIR   folder with all data of one user (default: %1)
</source>
        <translation>  --profile ADRESÁR  všetky údaje jedného používateľa sú v priečinku ADRESÁR (predvolene: %1)
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
        <translation>  --account NÁZOV  ktorý účet; ak je iba jeden, netreba
  --json           vypíše na štandardný výstup presne jednu hodnotu JSON
  --yes            áno na to, na čo by sa program pýtal: vyprázdniť meno, e-mail alebo zoznam pozícií,
                   vytvoriť kandidáta, ktorý tam už zrejme je,
                   vytvoriť znova toho, kto sa podľa hlásenia už možno vytvoril, odstrániť účet,
                   ktorý má koncepty
  --help, --version
</translation>
    </message>
    <message>
        <source>REF is a candidate&apos;s reference, a vivier: link to it, or the address of its page in the ATS.
</source>
        <translation>REF je identifikátor kandidáta, odkaz vivier: naňho alebo adresa jeho stránky v ATS.
</translation>
    </message>
    <message>
        <source>an account has &quot;ca_file&quot;, &quot;client_certificate&quot; and &quot;client_key&quot;, too; proxy list: an array of {&quot;proxy&quot;}</source>
        <translation>účet má aj &quot;ca_file&quot;, &quot;client_certificate&quot; a &quot;client_key&quot;; proxy list: zoznam objektov {&quot;proxy&quot;}</translation>
    </message>
    <message>
        <source>a candidate has &quot;stage_since&quot;, too: null, or {&quot;at&quot;, &quot;told_by&quot;}; told_by is ats,</source>
        <translation>kandidát má aj &quot;stage_since&quot;: null alebo {&quot;at&quot;, &quot;told_by&quot;}; told_by je ats,</translation>
    </message>
    <message>
        <source>sent (moved from Vivier), or seen (first seen there by Vivier: it may be longer)</source>
        <translation>sent (odtiaľto) alebo seen (videné odtiaľto: môže to byť dlhšie)</translation>
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
        <translation>  edit viacerých kandidátov alebo s --dry-run: zoznam objektov {&quot;reference&quot;, &quot;field&quot;, &quot;outcome&quot;, &quot;before&quot;,
    &quot;after&quot;, &quot;drafted&quot;, &quot;conflict&quot;, &quot;problem&quot;: null|{&quot;field&quot;, &quot;text&quot;, &quot;blocks&quot;}}
    outcome: changed, same, impossible; drafted: bola tam neodoslaná zmena; conflict: zmenené na
    oboch stranách
  runs: zoznam objektov {&quot;run&quot;, &quot;at&quot;, &quot;candidates&quot;, &quot;accepted&quot;, &quot;refused&quot;, &quot;waiting&quot;}
  undo: zoznam objektov {&quot;reference&quot;, &quot;field&quot;, &quot;outcome&quot;: &quot;drafted&quot;|&quot;impossible&quot;, &quot;before&quot;, &quot;after&quot;,
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
        <translation>  export: zoznam objektov {&quot;reference&quot;, pole: hodnota}; s --output {&quot;candidates&quot;, &quot;file&quot;}
  import: {&quot;format&quot;, &quot;encoding&quot;, &quot;separator&quot;, &quot;columns&quot;: [{&quot;column&quot;, &quot;field&quot;, &quot;by&quot;}],
    &quot;new&quot;, &quot;update&quot;, &quot;same&quot;, &quot;problem&quot;: koľko; &quot;new_tags&quot;, &quot;rows&quot;: [{&quot;line&quot;,
    &quot;outcome&quot;: &quot;new&quot;|&quot;update&quot;|&quot;same&quot;|&quot;problem&quot;, &quot;reference&quot;, &quot;name&quot;,
    &quot;changes&quot;: {pole: {&quot;before&quot;, &quot;after&quot;}}, &quot;missing&quot;: [text], &quot;problem&quot;: null|text}]}
    by: name, content, map alebo prázdne: vynechané
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
  1  použitie: chybný príkaz, hodnota, ktorá sa ešte nedá odoslať, nepoužiteľný profil
  2  taký kandidát, pozícia, koncept alebo účet nie je, tu ani v ATS
  3  konflikt: pole sa zmenilo na oboch stranách, e-mail už na pozícii je, kandidát
     je teraz na inej pozícii alebo komentár či nový kandidát možno dorazil:
     rozhodnite
  4  ATS to odmietol; koncept je zachovaný. Alebo vyprázdnil polia, ktoré sa neodosielali, a do
     toho účtu sa už nič nezapisuje: pozri send --help
  5  offline alebo nepoužiteľná odpoveď; koncepty sú uložené v odchádzajúcich
  6  bez oprávnenia: token je nesprávny alebo toto nesmie, koncepty sú zachované; alebo sa
     nedá získať kľúč profilu
  7  hotovo, ale na štandardný výstup sa nedalo zapisovať; keď čitateľ zavrie rúru skôr,
     ako to robí head, nie je to chyba
  8  hotovo, ale pozrite sa: ATS uložil niečo iné, než sa odoslalo, alebo sú polia, ktoré sa neodosielali,
     odvtedy iné, pre ATS alebo niekoho tam; riadky príkazu send povedia ktoré
Keď sa odosiela viac konceptov, kód je podľa prvého, ktorý neodišiel.
</translation>
    </message>
    <message>
        <source>All personal data is encrypted with a key in the keychain, where the tokens are too; without a keychain, set VIVIER_PASSPHRASE and both are encrypted with it in the profile.</source>
        <translation>Všetky osobné údaje sú zašifrované kľúčom zo zväzku kľúčov, kde sú aj tokeny; bez zväzku kľúčov nastavte VIVIER_PASSPHRASE a oboje sa ňou v profile zašifruje.</translation>
    </message>
    <message>
        <source>Usage: vivier-cli [--profile DIR] [--account NAME] [--json] [--yes] VERB …
Edits the candidates of an applicant tracking system (ATS) without a window.
</source>
        <translation>Použitie: vivier-cli [--profile ADRESÁR] [--account NÁZOV] [--json] [--yes] PRÍKAZ …
Upravuje kandidátov náborového systému (ATS) bez okna.
</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Príkazy:</translation>
    </message>
    <message>
        <source>The encoding must be one of %1.</source>
        <translation>Kódovanie je jedno z týchto: %1.</translation>
    </message>
    <message>
        <source>“%1” does not name a column as Column=field. Columns: %2</source>
        <translation>„%1“ neurčuje stĺpec v tvare Stĺpec=pole. Stĺpce: %2</translation>
    </message>
    <message>
        <source>A column cannot be used as “%1”, only as: %2</source>
        <translation>Stĺpec sa nedá použiť pre „%1“, iba pre: %2</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Pozícia „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>The separator must be one character, such as , or ; or the word tab.</source>
        <translation>Oddeľovač je jeden znak, napríklad , alebo ; alebo slovo tab.</translation>
    </message>
    <message>
        <source>There are no candidates in %1.</source>
        <translation>V súbore %1 nikto nie je.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fázy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln pozícia</numerusform>
            <numerusform>%Ln pozície</numerusform>
            <numerusform>%Ln pozícií</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln candidate(s)</source>
        <translation>
            <numerusform>%L1 z %Ln kandidáta</numerusform>
            <numerusform>%L1 z %Ln kandidátov</numerusform>
            <numerusform>%L1 z %Ln kandidátov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln job(s)</source>
        <translation>
            <numerusform>%L1 z %Ln pozície</numerusform>
            <numerusform>%L1 z %Ln pozícií</numerusform>
            <numerusform>%L1 z %Ln pozícií</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the jobs as last loaded.</source>
        <translation>Toto sú pozície z posledného načítania.</translation>
    </message>
    <message>
        <source>Loaded: %1 of %2.</source>
        <translation>Načítané: %1, %2.</translation>
    </message>
    <message>
        <source>none yet; run: vivier-cli jobs</source>
        <translation>zatiaľ žiadne; spustite: vivier-cli jobs</translation>
    </message>
    <message>
        <source>There is no job “%1”. Known: %2</source>
        <translation>Pozícia „%1“ neexistuje. Známe: %2</translation>
    </message>
    <message>
        <source>Several jobs have this title. Say which one by its reference: %1</source>
        <translation>Tento názov má viac pozícií. Povedzte ktorá, identifikátorom: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 sa nedá zapísať: %2</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns: %2</source>
        <translation>Stĺpec „%1“ neexistuje. Stĺpce: %2</translation>
    </message>
    <message>
        <source>Say which columns: --columns a,b,c</source>
        <translation>Povedzte, ktoré stĺpce: --columns a,b,c</translation>
    </message>
    <message>
        <source>The format is csv, vcard or json.</source>
        <translation>Formát je csv, vcard alebo json.</translation>
    </message>
    <message>
        <source>--columns is for csv and json: a vCard has its own.</source>
        <translation>--columns je pre csv a json: vCard má vlastné.</translation>
    </message>
    <message>
        <source>With --json, say where the list is written: --output FILE</source>
        <translation>S --json povedzte, kam sa má zoznam zapísať: --output SÚBOR</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>podľa názvu</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>podľa obsahu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nový</translation>
    </message>
    <message>
        <source>update of %1</source>
        <translation>zmena: %1</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <translation>%1: niet čo zmeniť</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problém</translation>
    </message>
    <message>
        <source>CSV, separator %1</source>
        <translation>CSV, oddeľovač %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(vynechané)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Stĺpec</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Spoznané</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riadok</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Výsledok</translation>
    </message>
    <message>
        <source>No candidate has these tags yet: %1</source>
        <translation>Tieto štítky zatiaľ nikto nemá: %1</translation>
    </message>
    <message>
        <source>Some new candidates cannot be sent yet:</source>
        <translation>Niektorých nových zatiaľ nemožno odoslať:</translation>
    </message>
    <message>
        <source>New: %1. Updated: %2. Nothing to change: %3. Not imported: %4.</source>
        <translation>Noví: %1. Zmenení: %2. Bez zmeny: %3. Neprevzaté: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) written to %1. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln kandidát zapísaný do %1. Súbor nie je zašifrovaný.</numerusform>
            <numerusform>%Ln kandidáti zapísaní do %1. Súbor nie je zašifrovaný.</numerusform>
            <numerusform>%Ln kandidátov zapísaných do %1. Súbor nie je zašifrovaný.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Ochrana údajov</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NÁZOV</translation>
    </message>
    <message>
        <source>edit the candidates of an applicant tracking system (ATS) without a window</source>
        <translation>úprava kandidátov náborového systému (ATS) bez okna</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNTAX</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>PRÍKAZY</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>POZNÁMKY</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>POZRI TIEŽ</translation>
    </message>
    <message>
        <source>%1 is not JSON. %2</source>
        <translation>%1 nie je JSON. %2</translation>
    </message>
    <message>
        <source>%1 must be a JSON object, such as {&quot;source&quot;:&quot;fair&quot;}.</source>
        <translation>%1 je objekt JSON, napríklad {&quot;source&quot;:&quot;fair&quot;}.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object at present. Give all of it: %1={…}</source>
        <translation>%1 teraz nie je objekt JSON. Zadajte ho celý: %1={…}</translation>
    </message>
    <message>
        <source>%1 lacks a key between two dots.</source>
        <translation>V %1 chýba kľúč medzi dvoma bodkami.</translation>
    </message>
    <message>
        <source>%1 cannot be added: what is above it is a value, not an object.</source>
        <translation>Pre %1 niet miesta: nad ním je hodnota, nie objekt.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>Na štandardný výstup sa nedá zapisovať: %1</translation>
    </message>
    <message>
        <source>%1=@ needs the name of a file: %1=@FILE</source>
        <translation>%1=@ potrebuje názov súboru: %1=@SÚBOR</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln character(s) read from %2.</source>
        <translation>
            <numerusform>%1: prečítaný %Ln znak z %2.</numerusform>
            <numerusform>%1: prečítané %Ln znaky z %2.</numerusform>
            <numerusform>%1: prečítaných %Ln znakov z %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln character(s) read from %3 (pages: %2).</source>
        <translation>
            <numerusform>%1: prečítaný %Ln znak z %3 (strany: %2).</numerusform>
            <numerusform>%1: prečítané %Ln znaky z %3 (strany: %2).</numerusform>
            <numerusform>%1: prečítaných %Ln znakov z %3 (strany: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1 has contained “%2” yet, and its documentation does not confirm that name, so it is not written. Once a pull has shown it, it can be.</source>
        <translation>Žiadna odpoveď systému %1 zatiaľ neukázala „%2“ a jeho dokumentácia taký názov neuvádza: pole sa nezapisuje. Po načítaní, ktoré ho ukáže, to pôjde.</translation>
    </message>
    <message>
        <source>“%1” is not a proxy: give its host and port, as in proxy.example:3128.</source>
        <translation>„%1“ nie je proxy: zadajte hostiteľa a port, napríklad proxy.example:3128.</translation>
    </message>
    <message>
        <source>Give --user NAME and --password-file FILE, or - for standard input.</source>
        <translation>Zadajte --user NAME a --password-file FILE, alebo - pre štandardný vstup.</translation>
    </message>
    <message>
        <source>There is no keychain here. Set VIVIER_PASSPHRASE, now and for every later run: the login is then encrypted with it.</source>
        <translation>Nie je tu zväzok kľúčov. Nastavte VIVIER_PASSPHRASE, teraz aj pri každom ďalšom spustení, a prihlasovacie údaje sa ňou zašifrujú.</translation>
    </message>
    <message>
        <source>The login for %1 is saved.</source>
        <translation>Prihlasovacie údaje pre %1 sú uložené.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>No login for %1 is saved.</source>
        <translation>Pre %1 nie sú uložené prihlasovacie údaje.</translation>
    </message>
    <message>
        <source>The login for %1 is deleted.</source>
        <translation>Prihlasovacie údaje pre %1 sú vymazané.</translation>
    </message>
    <message>
        <source>There is no candidate %1 here.</source>
        <translation>Kandidát %1 tu nie je.</translation>
    </message>
    <message>
        <source>There is no run %1. See: vivier-cli runs</source>
        <translation>Odoslanie %1 neexistuje. Pozri: vivier-cli runs</translation>
    </message>
    <message>
        <source>Several runs begin with %1.</source>
        <translation>Na %1 sa začína viac odoslaní.</translation>
    </message>
    <message>
        <source>Say which run, or --last.</source>
        <translation>Povedzte ktoré odoslanie, alebo --last.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Zatiaľ sa nič neodoslalo.</translation>
    </message>
    <message>
        <source>It has been changed in the ATS since: you will be asked when sending.</source>
        <translation>Odvtedy sa to tam zmenilo: pri odosielaní sa Vivier opýta.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Odoslanie</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odoslané</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidáti</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Prijatí</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmietnutí</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čakajú</translation>
    </message>
    <message>
        <source>Nothing in this run can be undone.</source>
        <translation>Z tohto odoslania sa nedá nič vrátiť.</translation>
    </message>
    <message>
        <source>%1 is too long to be a secret.</source>
        <translation>%1 je na tajný údaj príliš dlhé.</translation>
    </message>
    <message>
        <source>accepted; shown only as %1</source>
        <translation>prijaté; späť sa ukazuje iba ako %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potvrdené</translation>
    </message>
    <message>
        <source>accepted; never shown again</source>
        <translation>prijaté; späť sa nikdy neukáže</translation>
    </message>
    <message>
        <source>what the ATS says about it cannot be read, so it is not known whether it was accepted; stays in the draft</source>
        <translation>čo o tom hovorí ATS, sa nedá prečítať, takže nie je známe, či to prijal; ostáva v koncepte</translation>
    </message>
    <message>
        <source>not changed by the ATS; stays in the draft</source>
        <translation>ATS to nezmenil; ostáva v koncepte</translation>
    </message>
    <message>
        <source>accepted, but what the ATS now says about it cannot be read</source>
        <translation>prijaté, ale čo o tom ATS odvtedy hovorí, sa nedá prečítať</translation>
    </message>
    <message>
        <source>stored differently</source>
        <translation>uložené inak</translation>
    </message>
    <message>
        <source>not sent, but changed since</source>
        <translation>neodoslané a odvtedy iné</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(prázdne)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln znak</numerusform>
            <numerusform>%Ln znaky</numerusform>
            <numerusform>%Ln znakov</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>prijaté</translation>
    </message>
    <message>
        <source>See: vivier-cli conflicts</source>
        <translation>Pozri: vivier-cli conflicts</translation>
    </message>
    <message>
        <source>To create it again, send it with --yes.</source>
        <translation>Ak sa má vytvoriť znova, odošlite ho s --yes.</translation>
    </message>
    <message>
        <source>To create it anyway, send it with --yes.</source>
        <translation>Ak sa má aj tak vytvoriť, odošlite ho s --yes.</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>Koncept je zachovaný.</translation>
    </message>
    <message>
        <source>The draft is kept. To send it anyway, add --yes.</source>
        <translation>Koncept je zachovaný. Ak ho chcete aj tak odoslať, pridajte --yes.</translation>
    </message>
    <message>
        <source>Then: vivier-cli resolve %1 %2=mine (send it again) or %2=theirs (it arrived)</source>
        <translation>Potom: vivier-cli resolve %1 %2=mine (odoslať znova) alebo %2=theirs (je to tam)</translation>
    </message>
    <message>
        <source>It is kept in the outbox; the next send checks first.</source>
        <translation>Je to uložené v odchádzajúcich; ďalšie odoslanie sa najprv pozrie.</translation>
    </message>
    <message>
        <source>It is kept in the outbox.</source>
        <translation>Je to uložené v odchádzajúcich.</translation>
    </message>
    <message>
        <source>It is kept in the outbox; send tries again.</source>
        <translation>Je to uložené v odchádzajúcich; send to skúsi znova.</translation>
    </message>
    <message>
        <source>  %1: mine “%2”, theirs “%3”</source>
        <translation>  %1: vaše „%2“, ich „%3“</translation>
    </message>
    <message>
        <source>%1 emptied fields that were not sent: %2.</source>
        <translation>Systém %1 vyprázdnil polia, ktoré sa neodosielali: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) on hold are left out; name them to send them.</source>
        <translation>
            <numerusform>%Ln pozdržaný koncept je vynechaný; ak ho chcete odoslať, uveďte ho.</numerusform>
            <numerusform>%Ln pozdržané koncepty sú vynechané; ak ich chcete odoslať, uveďte ich.</numerusform>
            <numerusform>%Ln pozdržaných konceptov je vynechaných; ak ich chcete odoslať, uveďte ich.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no draft of %1. Nothing was sent.</source>
        <translation>Koncept kandidáta %1 neexistuje. Nič sa neodoslalo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 may still be working on it; checking again in %Ln second(s).</source>
        <translation>
            <numerusform>%1: %2 na tom možno ešte pracuje; nové hľadanie o %Ln sekundu.</numerusform>
            <numerusform>%1: %2 na tom možno ešte pracuje; nové hľadanie o %Ln sekundy.</numerusform>
            <numerusform>%1: %2 na tom možno ešte pracuje; nové hľadanie o %Ln sekúnd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give references or --run, not both.</source>
        <translation>Zadajte identifikátory alebo --run, nie oboje.</translation>
    </message>
    <message>
        <source>There is no draft to send.</source>
        <translation>Niet konceptu na odoslanie.</translation>
    </message>
    <message>
        <source>%1: sent without what cannot be sent yet; that stays in the draft.</source>
        <translation>%1: odoslané bez toho, čo sa ešte odoslať nedá; to ostáva v koncepte.</translation>
    </message>
    <message>
        <source>Writing to %1 is stopped, here and in the window. Check the candidate there; if all is well: vivier-cli send --allow-writes</source>
        <translation>Zápis do systému %1 je zastavený, tu aj v okne. Pozrite sa tam na kandidáta; ak je všetko v poriadku: vivier-cli send --allow-writes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were not tried and are kept in the outbox.</source>
        <translation>
            <numerusform>%Ln koncept sa neskúšal a ostáva v odchádzajúcich.</numerusform>
            <numerusform>%Ln koncepty sa neskúšali a ostávajú v odchádzajúcich.</numerusform>
            <numerusform>%Ln konceptov sa neskúšalo a ostáva v odchádzajúcich.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account yet: vivier-cli account add …</source>
        <translation>Zatiaľ tu nie je účet: vivier-cli account add …</translation>
    </message>
    <message>
        <source>Say which account: --account %1</source>
        <translation>Povedzte, ktorý účet: --account %1</translation>
    </message>
    <message>
        <source>There is no account “%1”. Known: %2</source>
        <translation>Účet „%1“ neexistuje. Známe: %2</translation>
    </message>
    <message>
        <source>Set VIVIER_PASSPHRASE, now and for every later run.</source>
        <translation>Nastavte VIVIER_PASSPHRASE, teraz aj pri každom ďalšom spustení.</translation>
    </message>
    <message>
        <source>Set VIVIER_PASSPHRASE to it.</source>
        <translation>Zadajte ju do VIVIER_PASSPHRASE.</translation>
    </message>
    <message numerus="yes">
        <source>Updating %Ln candidate(s) from an earlier version of Vivier…</source>
        <translation>
            <numerusform>Prenáša sa %Ln kandidát zo staršej verzie programu Vivier…</numerusform>
            <numerusform>Prenášajú sa %Ln kandidáti zo staršej verzie programu Vivier…</numerusform>
            <numerusform>Prenáša sa %Ln kandidátov zo staršej verzie programu Vivier…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not lead to a candidate.</source>
        <translation>%1 nevedie k žiadnemu kandidátovi.</translation>
    </message>
    <message>
        <source>%1 leads to an account other than %2.</source>
        <translation>%1 vedie do iného účtu než %2.</translation>
    </message>
    <message>
        <source>If the new one is right: vivier-cli account edit NAME --url URL</source>
        <translation>Ak je nová správna: vivier-cli account edit NÁZOV --url URL</translation>
    </message>
    <message>
        <source>Give them: vivier-cli proxy login %1 --user NAME --password-file FILE</source>
        <translation>Zadajte ich: vivier-cli proxy login %1 --user NAME --password-file FILE</translation>
    </message>
    <message>
        <source>save an account; the token is tested first and never printed. --ats is the short name of a system that vivier-cli --help lists, the first of them if it is left out; --company is for a key of several companies, and you are asked for it where it is needed; --phone-region (such as FR) is the country of national phone numbers. The ATS gets at most --rate requests a second (usually 4; 0: no limit) and --at-once at the same time (usually 2); when it asks for a pause, fewer for a while. For an ATS that has its own authority, or requires a client certificate: PEM files, checked at once; the passphrase of an encrypted key is stored with the token</source>
        <translation>uloží účet; token sa najprv otestuje a nikdy sa nevypíše. --ats je krátky názov systému z výpisu vivier-cli --help, prvý z nich, ak chýba; --company je pre kľúč viacerých firiem a ak treba, program sa naň opýta; --phone-region (napríklad SK) je krajina vnútroštátnych telefónnych čísel. ATS dostane najviac --rate požiadaviek za sekundu (obvykle 4; 0: bez obmedzenia) a --at-once naraz (obvykle 2); keď žiada o pauzu, chvíľu menej. Pre ATS, ktorý má vlastnú certifikačnú autoritu alebo chce klientsky certifikát: súbory PEM, hneď sa skontrolujú; heslová fráza zašifrovaného kľúča sa uloží tam, kde je token</translation>
    </message>
    <message>
        <source>give an account a new address, token or files for its secure connection (an empty name: none). With --url the stored token may be sent to that address, even if it is the one that the account already names</source>
        <translation>dá účtu inú adresu, token alebo súbory zabezpečeného spojenia (prázdny názov: žiadny). S --url smie uložený token na tú adresu, aj keď ju účet už uvádza</translation>
    </message>
    <message>
        <source>the accounts of this profile</source>
        <translation>účty tohto profilu</translation>
    </message>
    <message>
        <source>remove an account, its token and what was loaded; with drafts only after --yes</source>
        <translation>zabudne účet, jeho token a čo sa načítalo; ak má koncepty, iba s --yes</translation>
    </message>
    <message>
        <source>save the name and password that a proxy asks for, in the keychain or encrypted with VIVIER_PASSPHRASE. Which proxy is used is set in the system, or by https_proxy and no_proxy</source>
        <translation>uloží meno a heslo, ktoré žiada proxy, do zväzku kľúčov alebo zašifrované s VIVIER_PASSPHRASE. Aký proxy sa používa, určujú nastavenia systému alebo https_proxy a no_proxy</translation>
    </message>
    <message>
        <source>the proxies whose login is saved</source>
        <translation>proxy servery, ktorých prihlasovacie údaje sú uložené</translation>
    </message>
    <message>
        <source>delete the login of a proxy</source>
        <translation>vymaže prihlasovacie údaje proxy servera</translation>
    </message>
    <message>
        <source>load organizations and jobs with their stages</source>
        <translation>načíta organizácie a pozície s ich fázami</translation>
    </message>
    <message>
        <source>load the candidates of one job (reference or name) or of all jobs: what changed since the last time, or everything with --all</source>
        <translation>načíta kandidátov jednej pozície (identifikátor alebo názov) alebo všetkých: čo sa od minula zmenilo, s --all každého</translation>
    </message>
    <message>
        <source>candidates loaded so far; with a query, those whose names, texts, tags, phone numbers or jobs contain each of its words, and each phrase in quotes: &apos;&quot;data engineer&quot; paris&apos;. --filter is one that was saved in the window. A condition is one of stage:NAME (or a status), tag:TAG, not-tag:TAG, has:WHAT or lacks:WHAT (phone, email, resume, tag, sent-link: sent from Vivier), is:archived, is:draft, is:outbox, updated-after:DAY (on 2026-11-01 or later; 30d: in the last 30 days), updated-before:DAY, expiry:passed, expiry:30d (within 30 days). Of several stages, tags or expiries one is enough; apart from that, all must be met. Archived candidates are left out unless a query or a condition asks for them</source>
        <translation>doteraz načítaní kandidáti; s hľadaním tí, ktorí majú v menách, textoch, štítkoch, telefónnych číslach alebo pozíciách každé jeho slovo a každé spojenie v úvodzovkách: &apos;&quot;data engineer&quot; bratislava&apos;. --filter je filter uložený v okne. Podmienka je niektorá z týchto: stage:NÁZOV (alebo stav), tag:ŠTÍTOK, not-tag:ŠTÍTOK, has:ČO alebo lacks:ČO (phone, email, resume, tag, sent-link: odoslaný odtiaľto), is:archived, is:draft, is:outbox, updated-after:DEŇ (2026-11-01 alebo neskôr; 30d: za posledných 30 dní), updated-before:DEŇ, expiry:passed, expiry:30d (do 30 dní). Z viacerých fáz, štítkov alebo platností stačí jedna, inak musia platiť všetky podmienky. Archivovaní sa vynechajú, ak o nich hľadanie alebo podmienka nehovorí</translation>
    </message>
    <message>
        <source>write the candidates loaded so far, drafts included, as a list: all of them, or those that list would find. The columns are reference and the ATS&apos;s own field names. A CSV file is UTF-8 and starts with a byte order mark (--no-mark: without); its separator is the one of this computer&apos;s language; cells that a spreadsheet would run get an apostrophe in front. import reads CSV and vCard. The list is not encrypted</source>
        <translation>zapíše doteraz načítaných kandidátov, aj s tým, čo majú v koncepte, ako zoznam: všetkých alebo tých, ktorých nájde list. Stĺpce sú reference a vlastné názvy polí ATS. Súbor CSV je v UTF-8 so značkou na začiatku (--no-mark: bez nej), oddeľovač podľa jazyka tohto počítača; bunky, ktoré by tabuľkový procesor vykonal, dostanú dopredu apostrof. import číta CSV a vCard. Zoznam nie je zašifrovaný</translation>
    </message>
    <message>
        <source>draft what a list says: CSV, rows copied from a spreadsheet, or vCards. The encoding, the separator and what each column is for are detected and shown; --map sets a column (a field, reference, name, link, company, or nothing to leave it out). A row belongs to the candidate with its reference, else its email, else its phone; else to a new candidate, in JOB or in the job named in the row. Empty cells change nothing, and tags and jobs are only added. A problem in one row does not stop the others; with --report the rows that were not imported are written to FILE, to be fixed and imported. With --dry-run nothing is drafted</source>
        <translation>pripraví koncepty podľa zoznamu: CSV, riadky skopírované z tabuľkového procesora alebo vCard. Kódovanie, oddeľovač a význam každého stĺpca sa zistia samy a vypíšu; --map ich určí (pole, reference, name, link, company alebo nič, ak sa má stĺpec vynechať). Riadok patrí tomu, kto má jeho identifikátor, inak jeho e-mail, inak jeho telefón; inak niekomu novému, na pozícii JOB alebo na tej, ktorú uvádza riadok. Prázdne bunky nič nemenia a k štítkom a pozíciám zoznam iba pridáva. Chyba v jednom riadku nezastaví ostatné; s --report sa neprevzaté riadky zapíšu do FILE, aby sa dali opraviť a importovať. S --dry-run sa to iba vypíše</translation>
    </message>
    <message>
        <source>one candidate, field by field</source>
        <translation>jeden kandidát, pole po poli</translation>
    </message>
    <message>
        <source>put changes into the draft; nothing is sent. How values are written: see vivier-cli --help. For several candidates (named, found as list finds them, or one reference on each line of FILE, - for standard input) it prints what changes for each; what cannot be changed for one does not stop the others. NAME+=VALUE adds to tags or jobs, NAME-=VALUE removes; a stage is the one with that name in the job of each. With --dry-run it prints the same, and nothing is saved</source>
        <translation>zapíše zmeny do konceptu; nič sa neodosiela. Ako sa píšu hodnoty: pozri vivier-cli --help. Pri viacerých kandidátoch (uvedených, nájdených ako cez list alebo po jednom identifikátore na riadku súboru FILE, - pre štandardný vstup) vypíše, čo sa pri ktorom zmení; čo sa nedá zmeniť pri jednom, nezastaví ostatných. NAME+=VALUE pridá k štítkom alebo pozíciám, NAME-=VALUE odoberie; fáza je tá s týmto názvom na pozícii každého z nich. S --dry-run vypíše to isté a nič sa neuloží</translation>
    </message>
    <message>
        <source>draft a candidate that the ATS does not have yet; vivier-cli --help lists the fields that are needed</source>
        <translation>pripraví koncept kandidáta, ktorého ATS ešte nemá; čo potrebuje, je pri poliach vo vivier-cli --help</translation>
    </message>
    <message>
        <source>changes that have not arrived yet, and what each candidate in the outbox is waiting for</source>
        <translation>čo sa zmenilo a ešte nedorazilo a na čo čaká to, čo je v odchádzajúcich</translation>
    </message>
    <message>
        <source>what was sent together, newest first: when, for how many candidates, and how many were accepted, refused, or are waiting in the outbox</source>
        <translation>čo sa odoslalo spolu, od najnovšieho: kedy, koľkých kandidátov sa to týkalo a koľko ich ATS prijal, odmietol alebo ich čaká v odchádzajúcich</translation>
    </message>
    <message>
        <source>undo a run, named by its id or the beginning of it, or the last one: what it changed becomes a draft of what was there before; send sends it. What somebody has changed since is never overwritten without asking</source>
        <translation>vráti odoslanie určené jeho ID alebo začiatkom ID, alebo posledné: z toho, čo zmenilo, sa stane koncept s predošlým stavom; send ho odošle. Čo niekto odvtedy zmenil, sa bez otázky nikdy neprepíše</translation>
    </message>
    <message>
        <source>fields that changed on both sides, with both values, and comments or documents that may have arrived</source>
        <translation>polia zmenené na oboch stranách, s obidvoma hodnotami, a komentáre či dokumenty, ktoré možno dorazili</translation>
    </message>
    <message>
        <source>choose a side, field by field; nothing is sent before the next send. For a comment or document that may have arrived: mine sends it again, theirs confirms that it arrived</source>
        <translation>vyberie stranu, pole po poli; pred ďalším send sa nič neodošle. Pri komentári či dokumente, ktorý možno dorazil: mine ho odošle znova, theirs hovorí, že tam je</translation>
    </message>
    <message>
        <source>discard the draft of a candidate, in the outbox too</source>
        <translation>zahodí koncept kandidáta, aj v odchádzajúcich</translation>
    </message>
    <message>
        <source>The stages of this job are not known yet: give the stage&apos;s number, or run: vivier-cli jobs</source>
        <translation>Fázy tejto pozície ešte nie sú známe: zadajte číslo fázy alebo spustite: vivier-cli jobs</translation>
    </message>
    <message>
        <source>This job has no stage “%1”. It has: %2</source>
        <translation>Táto pozícia nemá fázu „%1“. Má: %2</translation>
    </message>
    <message>
        <source>%1 must be true or false, not “%2”.</source>
        <translation>%1 je true alebo false, nie „%2“.</translation>
    </message>
    <message>
        <source>%1 names no tag. To remove all of them: --clear %1</source>
        <translation>%1 neuvádza žiadny štítok. Všetky odoberie: --clear %1</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation>%1 je niektorá z hodnôt %2, nie „%3“.</translation>
    </message>
    <message>
        <source>%1 must be a day such as 2031-01-31, not “%2”.</source>
        <translation>%1 je deň v tvare 2031-01-31, nie „%2“.</translation>
    </message>
    <message>
        <source>%1: %2 is read as %3.</source>
        <translation>%1: %2 sa chápe ako %3.</translation>
    </message>
    <message>
        <source>%1 names no job. To remove all of them: --clear %1</source>
        <translation>%1 neuvádza žiadnu pozíciu. Všetky odoberie: --clear %1</translation>
    </message>
    <message>
        <source>“%1” is not of the form name=value.</source>
        <translation>„%1“ nemá tvar pole=hodnota.</translation>
    </message>
    <message>
        <source>%1 does not allow “%2” to be changed this way.</source>
        <translation>%1 nikomu nedovolí takto zmeniť „%2“.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 nemá pole „%2“.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Polia: %1</translation>
    </message>
    <message>
        <source>%1 holds one value: set it with = only.</source>
        <translation>%1 má iba jednu hodnotu: zadáva sa iba s =.</translation>
    </message>
    <message>
        <source>Say what to add to %1, or to remove.</source>
        <translation>Povedzte, čo do %1 pridať alebo odobrať.</translation>
    </message>
    <message>
        <source>%1 is longer than %L2 characters.</source>
        <translation>%1 má viac než %L2 znakov.</translation>
    </message>
    <message>
        <source>The value for %1 contains nothing visible. To empty it: --clear %1</source>
        <translation>%1 nedostáva nič viditeľné. Vyprázdni ho: --clear %1</translation>
    </message>
    <message>
        <source>%1 cannot be emptied, only given another value.</source>
        <translation>%1 sa nedá vyprázdniť, iba dostať inú hodnotu.</translation>
    </message>
    <message>
        <source>To empty %1: --clear %1</source>
        <translation>%1 vyprázdni: --clear %1</translation>
    </message>
    <message>
        <source>(unreadable: %1)</source>
        <translation>(nečitateľné: %1)</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(neznáme)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> alebo </translation>
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
  list, drafts: zoznam kandidátov; show, edit, new, resolve: jeden kandidát
    {&quot;reference&quot;, &quot;ats&quot;, &quot;job_reference&quot;, &quot;fields&quot;: {názov: hodnota}, &quot;draft&quot;: {názov: {&quot;base&quot;, &quot;mine&quot;}},
     &quot;state&quot;: &quot;unchanged&quot;|&quot;draft&quot;|&quot;new&quot;|&quot;outbox&quot;|&quot;conflict&quot;|&quot;rejected&quot;|&quot;unsure&quot;,
     &quot;outbox&quot;: null|{&quot;reason&quot;, &quot;attempts&quot;, &quot;queued_at&quot;, &quot;next_attempt&quot;, &quot;held&quot;, &quot;field&quot;, &quot;words&quot;},
     &quot;updated_at&quot;, &quot;read_at&quot;}
    outbox: odoslali ste to, ešte nie je vybavené; reason: none (príde na rad), network, token, pause, fault,
    lost, disk; alebo, kým niečo neurobíte: rejected, forbidden, conflict, already-there, not-ready, gone, moved,
    unsure, stopped
    pole, ktoré chýba, je neznáme, null je prázdne, {&quot;unreadable&quot;: JSON} je to, čo ATS dal v inom tvare,
    než dokumentuje; &quot;base&quot; chýba, keď nie je známe; &quot;job_reference&quot; nie je tam,
    kde kandidát môže mať viac pozícií; metadata je objekt JSON tak, ako ho píše ATS
  jobs: zoznam objektov {&quot;reference&quot;, &quot;organization_reference&quot;, &quot;name&quot;, &quot;status&quot;,
    &quot;stages&quot;: [{&quot;id&quot;, &quot;name&quot;, &quot;reference&quot;, &quot;visible&quot;}]}
  pull: {&quot;jobs&quot;, &quot;candidates&quot;, &quot;complete&quot;, &quot;unreadable&quot;}; unreadable: vynechaní kandidáti
  send: zoznam objektov {&quot;reference&quot;, &quot;key&quot;, &quot;fate&quot;, &quot;reason&quot;, &quot;exit&quot;, &quot;checks&quot;: [{&quot;field&quot;, &quot;verdict&quot;, &quot;sent&quot;, &quot;answered&quot;}],
    &quot;conflicts&quot;: [{&quot;field&quot;, &quot;base&quot;, &quot;mine&quot;, &quot;theirs&quot;}], &quot;problems&quot;: [{&quot;field&quot;, &quot;text&quot;, &quot;blocks&quot;}],
    &quot;matches&quot;: [REF], &quot;emptied&quot;: [pole], &quot;error&quot;: null|{&quot;status&quot;, &quot;code&quot;, &quot;text&quot;}}
    fate: accepted, rejected, conflict, already-there, not-ready, kept, unknown, gone, moved, unsure,
    store-failed; reason: ako pri outbox, alebo accepted
    verdict: confirmed, not-returned, not-yet (súbor, ktorý si ATS stiahne neskôr), kept, changed,
    unsent (neodoslané a odvtedy iné)
  conflicts: zoznam objektov {&quot;reference&quot;, &quot;field&quot;, &quot;base&quot;, &quot;mine&quot;, &quot;theirs&quot;, &quot;unsure&quot;};
    unsure: raz sa to odoslalo a mohlo to doraziť
  account list: zoznam objektov {&quot;name&quot;, &quot;ats&quot;, &quot;url&quot;, &quot;organizations&quot;, &quot;company&quot;,
    &quot;requests_per_second&quot; (0: bez obmedzenia), &quot;requests_at_once&quot;, &quot;phone_region&quot;}; account add: jeden
  discard, account remove: objekt s tým, čo zaniklo
</translation>
    </message>
    <message>
        <source>  same: an array of {&quot;likely&quot;, &quot;reasons&quot;: [&quot;email&quot;|&quot;phone&quot;|&quot;profile&quot;|&quot;name&quot;],
    &quot;candidates&quot;: [{&quot;account&quot;, &quot;reference&quot;, &quot;name&quot;}, the same of the other]}
</source>
        <translation>  same: zoznam objektov {&quot;likely&quot;, &quot;reasons&quot;: [&quot;email&quot;|&quot;phone&quot;|&quot;profile&quot;|&quot;name&quot;],
    &quot;candidates&quot;: [{&quot;account&quot;, &quot;reference&quot;, &quot;name&quot;}, to isté o druhom]}
</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>veľmi pravdepodobne</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>možno</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Tá istá osoba</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Prečo</translation>
    </message>
    <message>
        <source>accepted; the ATS fetches the file later, and still shows the old one</source>
        <translation>prijaté; súbor si ATS stiahne neskôr a zatiaľ ukazuje starý</translation>
    </message>
    <message>
        <source>A link stopped something. To send it all the same: vivier-cli send --unchecked</source>
        <translation>Niektorý odkaz odoslanie zastavil. Ak to chcete aj tak odoslať: vivier-cli send --unchecked</translation>
    </message>
    <message>
        <source>pairs of candidates loaded so far who may be the same person, in all accounts: very likely with the same email, phone or profile link, maybe with the same name in the same job. Those that you said are two people are left out</source>
        <translation>dvojice doteraz načítaných kandidátov, ktorí môžu byť tá istá osoba, vo všetkých účtoch: veľmi pravdepodobne s rovnakým e-mailom, telefónom alebo odkazom na profil, možno s rovnakým menom na tej istej pozícii. Vynechané sú tie, o ktorých ste povedali, že sú to dvaja ľudia</translation>
    </message>
    <message>
        <source>put these drafts, or all that are ready, into the outbox and send them at once, archiving and refusing too: nothing is held back here. Prints what the ATS answered, field by field. What does not get through stays in the outbox; send, or the window, tries it again; with --run only what belongs to that run. Once an ATS has emptied fields that were not sent, nothing more is written to that account, not even from the window, until you have checked the candidate and send with --allow-writes. Links to files are opened first, without your token, unless the preferences say no; one that the ATS could not read keeps its field in the draft, unless you send with --unchecked</source>
        <translation>dá tieto koncepty alebo všetky pripravené do odchádzajúcich a hneď ich odošle, aj archiváciu a odmietnutie: nič sa tu nepozdrží, aby sa to dalo vziať späť. Vypíše, čo ATS odpovedal, pole po poli. Čo neprejde, ostane v odchádzajúcich; send alebo okno to skúsi znova; s --run iba to z jedného odoslania, ako jeho súčasť. Keď ATS vyprázdni polia, ktoré sa neodosielali, do toho účtu sa už nič nezapíše, ani z okna, kým sa na kandidáta nepozriete a neodošlete s --allow-writes. Odkazy na súbory sa najprv otvoria, bez vášho tokenu, ak nastavenia nehovoria inak; odkaz, ktorý by ATS neprečítal, nechá svoje pole v koncepte, ak neodošlete s --unchecked</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Zrušiť</translation>
    </message>
    <message>
        <source>Send the token of “%1” to the new address?</source>
        <translation>Poslať token účtu „%1“ na novú adresu?</translation>
    </message>
    <message>
        <source>&amp;Use the new address</source>
        <translation>&amp;Použiť novú adresu</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>not known</source>
        <translation>neznáme</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdne</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>bez zmeny</translation>
    </message>
    <message>
        <source>This version does not know this field: T leaves it to %1</source>
        <translation>Táto verzia pole nepozná: T ho nechá na %1</translation>
    </message>
    <message>
        <source>M yours · T theirs · E edit</source>
        <translation>M vaše · T ich · E upraviť</translation>
    </message>
    <message>
        <source>T theirs · E edit: yours is not a stage of this job</source>
        <translation>T ich · E upraviť: vaša hodnota nie je fáza tejto pozície</translation>
    </message>
    <message>
        <source>both changed %1 · %2</source>
        <translation>zmenené na oboch stranách: %1 · %2</translation>
    </message>
    <message>
        <source>changed again in %1 · %2</source>
        <translation>znova zmenené v systéme %1 · %2</translation>
    </message>
    <message>
        <source>yours · typed %1 · theirs seen %2</source>
        <translation>vaše · napísané: %1 · ich videné: %2</translation>
    </message>
    <message>
        <source>theirs · seen %1</source>
        <translation>ich · videné: %1</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>upravené tu</translation>
    </message>
    <message>
        <source>merged: both sides’ changes kept</source>
        <translation>zlúčené: zmeny oboch strán sú zachované</translation>
    </message>
    <message>
        <source>only you changed it</source>
        <translation>zmenené iba u vás</translation>
    </message>
    <message>
        <source>only %1 changed it: nothing to send</source>
        <translation>zmenené iba v systéme %1: niet čo odoslať</translation>
    </message>
    <message>
        <source>the same on both sides: nothing to send</source>
        <translation>na oboch stranách rovnaké: niet čo odoslať</translation>
    </message>
    <message>
        <source>%1 never shows this: yours will be sent</source>
        <translation>%1 to nikdy neukazuje: odošle sa vaše</translation>
    </message>
</context>
<context>
    <name>CvProblemText</name>
    <message>
        <source>This file could not be opened. Check that it is still there and that you are allowed to read it.</source>
        <translation>Tento súbor sa nedal otvoriť. Skontrolujte, či tam ešte je a či ho smiete čítať.</translation>
    </message>
    <message>
        <source>This is %1, not a file. Choose the file itself, or copy its text here.</source>
        <translation>Toto je %1, nie súbor. Vyberte samotný súbor alebo skopírujte jeho text sem.</translation>
    </message>
    <message>
        <source>This is not a file that Vivier reads. Vivier reads %1: save it as one of these, or copy its text here.</source>
        <translation>Takýto súbor Vivier nečíta. Číta %1: uložte ho v niektorom z týchto formátov alebo skopírujte jeho text sem.</translation>
    </message>
    <message>
        <source>This is %1. Vivier reads %2: save it as one of these, or copy its text here.</source>
        <translation>Toto je %1. Vivier číta %2: uložte to v niektorom z týchto formátov alebo skopírujte text sem.</translation>
    </message>
    <message numerus="yes">
        <source>This file is too large for a CV: Vivier reads up to %1, %Ln page(s) and %2 of text. Copy the text that you need here.</source>
        <translation>
            <numerusform>Tento súbor je na životopis príliš veľký: Vivier číta najviac %1, %Ln stranu a %2 textu. Skopírujte sem text, ktorý potrebujete.</numerusform>
            <numerusform>Tento súbor je na životopis príliš veľký: Vivier číta najviac %1, %Ln strany a %2 textu. Skopírujte sem text, ktorý potrebujete.</numerusform>
            <numerusform>Tento súbor je na životopis príliš veľký: Vivier číta najviac %1, %Ln strán a %2 textu. Skopírujte sem text, ktorý potrebujete.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is damaged or incomplete, and none of its text was used. Ask for the file again, or open it elsewhere and copy its text here.</source>
        <translation>Tento súbor je poškodený alebo neúplný a nič z jeho textu sa neprevzalo. Vyžiadajte si ho znova alebo ho otvorte inde a skopírujte jeho text sem.</translation>
    </message>
    <message>
        <source>This file is protected by a password. Save a copy without one, or copy its text here.</source>
        <translation>Tento súbor žiada heslo. Uložte kópiu bez hesla alebo skopírujte jeho text sem.</translation>
    </message>
    <message>
        <source>This PDF contains pictures of pages, no text. Ask for the CV as a document, or type what you need here.</source>
        <translation>Toto PDF obsahuje obrázky strán, nie text. Vyžiadajte si životopis ako dokument alebo sem napíšte, čo potrebujete.</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>V tomto súbore nie je žiadny text.</translation>
    </message>
    <message>
        <source>This file takes more time or memory to read than a CV should: reading was stopped, and none of its text was used. Ask for it in another format, or copy its text here.</source>
        <translation>Čítanie tohto súboru žiada viac času alebo pamäte, než býva pri životopise: bolo zastavené a nič z jeho textu sa neprevzalo. Vyžiadajte si ho v inom formáte alebo skopírujte jeho text sem.</translation>
    </message>
    <message>
        <source>This is %1. To read it, Vivier needs the package %2, which is not installed. Install it, or copy the text of the file here.</source>
        <translation>Toto je %1. Aby to Vivier prečítal, potrebuje balík %2, ktorý nie je nainštalovaný. Nainštalujte ho alebo skopírujte text súboru sem.</translation>
    </message>
    <message>
        <source>Vivier reads a file only where the system can isolate the reading from all other files and the network. This system cannot (it needs Linux with Landlock and seccomp), so the file was not read. Copy its text here.</source>
        <translation>Vivier číta súbor iba tam, kde systém dokáže čítanie oddeliť od všetkých ostatných súborov a od siete. Tento systém to nedokáže (treba Linux s Landlock a seccomp), preto sa súbor nečítal. Skopírujte jeho text sem.</translation>
    </message>
    <message>
        <source>The program that reads files for Vivier, vivier-reader, is missing or does not work, so the file was not read. Reinstall Vivier, or copy the text of the file here.</source>
        <translation>Program vivier-reader, ktorý pre Vivier číta súbory, chýba alebo nefunguje, preto sa súbor nečítal. Nainštalujte Vivier znova alebo skopírujte text súboru sem.</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>The new candidate “%1” exists only here. Discarding removes it; it cannot be undone.</source>
        <translation>Nový kandidát „%1“ je iba tu. Zahodením sa odstráni; nedá sa to vrátiť.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to %1 will be lost. Nothing changes in %2.</source>
        <translation>
            <numerusform>%Ln zmena kandidáta %1 sa zahodí. V systéme %2 ostane, čo tam je.</numerusform>
            <numerusform>%Ln zmeny kandidáta %1 sa zahodia. V systéme %2 ostane, čo tam je.</numerusform>
            <numerusform>%Ln zmien kandidáta %1 sa zahodí. V systéme %2 ostane, čo tam je.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its changes in the outbox will not be sent.</source>
        <translation>Čo z toho je v odchádzajúcich, sa neodošle.</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Zahodiť koncept?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zahodiť</translation>
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
            <numerusform>%Ln deň</numerusform>
            <numerusform>%Ln dni</numerusform>
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
        <translation>Meno</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Priezvisko</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefón</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Pohlavie</translation>
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
        <translation>Platnosť GDPR</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Neurčený</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Uchádzač</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>V procese</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Prijatý</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zamietnutý</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pozície</translation>
    </message>
    <message>
        <source>CV text</source>
        <translation>Text životopisu</translation>
    </message>
    <message>
        <source>CV without names</source>
        <translation>Životopis bez mien</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadáta</translation>
    </message>
    <message>
        <source>Overall rating</source>
        <translation>Celkové hodnotenie</translation>
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
        <translation>Vytvorené</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Zmenené</translation>
    </message>
    <message>
        <source>Path of analyses</source>
        <translation>Cesta k analýzam</translation>
    </message>
    <message>
        <source>Path of interviews</source>
        <translation>Cesta k pohovorom</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Podtitul</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fáza</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivovaný</translation>
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
        <translation>Portfólio</translation>
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
        <translation>Motivačný list</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentár</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizácia</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pozícia</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Odporučil</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Oslovenie</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Stage in Welcome Kit</source>
        <translation>Fáza vo Welcome Kit</translation>
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
        <translation>Mesto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Krajina</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Kód krajiny</translation>
    </message>
    <message>
        <source>Current avatar</source>
        <translation>Súčasná fotka</translation>
    </message>
    <message>
        <source>Current resume</source>
        <translation>Súčasný životopis</translation>
    </message>
    <message>
        <source>Resume type</source>
        <translation>Typ životopisu</translation>
    </message>
    <message>
        <source>Resume size</source>
        <translation>Veľkosť životopisu</translation>
    </message>
    <message>
        <source>Current portfolio</source>
        <translation>Súčasné portfólio</translation>
    </message>
    <message>
        <source>Portfolio size</source>
        <translation>Veľkosť portfólia</translation>
    </message>
    <message>
        <source>Dashboard path</source>
        <translation>Cesta v ovládacom paneli</translation>
    </message>
</context>
<context>
    <name>FieldEditors</name>
    <message>
        <source>Drop or paste a link to a document</source>
        <translation>Presuňte sem alebo prilepte odkaz na dokument</translation>
    </message>
    <message>
        <source>Drop or paste a link to a picture</source>
        <translation>Presuňte sem alebo prilepte odkaz na obrázok</translation>
    </message>
    <message>
        <source>Drop or paste a link: %1, %2 MB at most</source>
        <translation>Presuňte sem alebo prilepte odkaz: %1, najviac %2 MB</translation>
    </message>
    <message>
        <source>%1, %2 MB at most</source>
        <translation>%1, najviac %2 MB</translation>
    </message>
    <message>
        <source>Replace the %1…</source>
        <translation>Nahradiť: %1…</translation>
    </message>
    <message>
        <source>visible to others at once, so it is held briefly before it is sent</source>
        <translation>ostatní to hneď uvidia, preto to pred odchodom na chvíľu počká</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>áno</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>last sent from Vivier %1</source>
        <translation>naposledy odoslané odtiaľto: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>neznáme</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>v odchádzajúcich</translation>
    </message>
    <message>
        <source>sent once, with the next send</source>
        <translation>odíde raz, s najbližším odoslaním</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>teraz: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>zatiaľ nič</translation>
    </message>
    <message>
        <source>sent right after the creation</source>
        <translation>odošle sa hneď po vytvorení</translation>
    </message>
    <message>
        <source>“%1” is not documented: it cannot be chosen</source>
        <translation>„%1“ nie je zdokumentované: nedá sa to vybrať</translation>
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
        <translation>povinné, alebo %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nič</translation>
    </message>
    <message>
        <source>website</source>
        <translation>web</translation>
    </message>
    <message>
        <source>This date has passed; it stays until you choose a later one.</source>
        <translation>Tento deň už uplynul; ostáva, kým nevyberiete neskorší.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nečitateľné</translation>
    </message>
    <message>
        <source>%1 has something here that Vivier cannot read. It stays as it is, unless you enter another value.</source>
        <translation>%1 tu má niečo, čo Vivier nevie prečítať. Ostane to tak, ak nezadáte inú hodnotu.</translation>
    </message>
    <message>
        <source>in %1 now: %2</source>
        <translation>v systéme %1 teraz: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(prázdne)</translation>
    </message>
    <message>
        <source>Try the direct link</source>
        <translation>Skúsiť priamy odkaz</translation>
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
        <translation>dokument Word 97-2003 (.doc)</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>starý dokument Office</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>obrázok PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>obrázok JPEG</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>obrázok</translation>
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
        <translation>súbor XML</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>súbor PostScript</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>archív</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>tabuľkový zošit</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>prezentácia</translation>
    </message>
    <message>
        <source>an OpenDocument file that is not a text</source>
        <translation>súbor OpenDocument iný než text</translation>
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
        <translation>priečinok</translation>
    </message>
    <message>
        <source>a pipe between programs</source>
        <translation>rúra medzi programami</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>zariadenie</translation>
    </message>
    <message>
        <source>a socket of a program</source>
        <translation>soket programu</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>iný súbor</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Has a phone</source>
        <translation>Má telefón</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Bez telefónu</translation>
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
        <translation>Má štítok</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Bez štítka</translation>
    </message>
    <message>
        <source>Link sent from Vivier</source>
        <translation>Odkaz odoslaný odtiaľto</translation>
    </message>
    <message>
        <source>No link sent from Vivier</source>
        <translation>Bez odkazu odoslaného odtiaľto</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivovaní</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>S konceptom</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>V odchádzajúcich</translation>
    </message>
    <message numerus="yes">
        <source>Updated in the last %Ln day(s)</source>
        <translation>
            <numerusform>Zmenení za posledný %Ln deň</numerusform>
            <numerusform>Zmenení za posledné %Ln dni</numerusform>
            <numerusform>Zmenení za posledných %Ln dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not updated for %Ln day(s)</source>
        <translation>
            <numerusform>Bez zmeny %Ln deň</numerusform>
            <numerusform>Bez zmeny %Ln dni</numerusform>
            <numerusform>Bez zmeny %Ln dní</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated since %1</source>
        <translation>Zmenení od %1</translation>
    </message>
    <message>
        <source>Not updated since %1</source>
        <translation>Bez zmeny od %1</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Platnosť končí do %Ln dňa</numerusform>
            <numerusform>Platnosť končí do %Ln dní</numerusform>
            <numerusform>Platnosť končí do %Ln dní</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Po platnosti</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Štítok %1</translation>
    </message>
    <message>
        <source>Without tag %1</source>
        <translation>Bez štítka %1</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Fáza</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Stav</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Š&amp;títok</translation>
    </message>
    <message>
        <source>&amp;Without tag</source>
        <translation>&amp;Bez štítka</translation>
    </message>
    <message>
        <source>&amp;Has</source>
        <translation>&amp;Má</translation>
    </message>
    <message>
        <source>&amp;Lacks</source>
        <translation>&amp;Chýba</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Zmenení</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>&amp;Platnosť</translation>
    </message>
</context>
<context>
    <name>FormDrop</name>
    <message>
        <source>This link is none that can be opened: nothing was changed.</source>
        <translation>Tento odkaz sa nedá otvoriť: nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>There is no link, address or number in this. Nothing was changed.</source>
        <translation>Odkaz, adresa ani číslo v tom nie je. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>This is a file on this computer. %1 needs a link that it can open, not a file: put the file online, then drop the link.</source>
        <translation>To je súbor v tomto počítači. %1 prijíma odkaz, ktorý si vie stiahnuť, nie súbor: dajte súbor tam, kam odkaz dosiahne, a potom presuňte sem odkaz.</translation>
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
        <translation>%1 si ich stiahne z odkazu, ktorý môže otvoriť každý</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociálne siete</translation>
    </message>
    <message>
        <source>%1 accepts these but never shows them</source>
        <translation>%1 ich prijme, ale nikdy neukáže</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Motivačný list</translation>
    </message>
    <message>
        <source>Comment and documents</source>
        <translation>Komentár a dokumenty</translation>
    </message>
    <message>
        <source>added once; %1 does not allow changes afterwards</source>
        <translation>pridávajú sa raz; %1 ich potom nedovolí zmeniť</translation>
    </message>
    <message>
        <source>Only when creating</source>
        <translation>Iba pri vytváraní</translation>
    </message>
    <message>
        <source>%1 accepts these once and never shows them</source>
        <translation>%1 ich prijme raz a nikdy neukáže</translation>
    </message>
    <message>
        <source>CV text</source>
        <translation>Text životopisu</translation>
    </message>
    <message>
        <source>%1 accepts a new text and stores it without names</source>
        <translation>%1 prijme nový text a uchová ho bez mien</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadáta</translation>
    </message>
    <message>
        <source>keys that other systems keep in %1</source>
        <translation>kľúče, ktoré si v %1 uchovávajú iné systémy</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Údaje</translation>
    </message>
    <message>
        <source>%1 does not allow these to be changed here</source>
        <translation>%1 ich odtiaľto nedovolí zmeniť</translation>
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
        <translation>tento text nie je v UTF-8.</translation>
    </message>
    <message>
        <source>there is nothing here. An object without keys is {}.</source>
        <translation>nič tu nie je napísané. Objekt bez kľúčov je {}.</translation>
    </message>
    <message>
        <source>the JSON ends before this. Remove what follows, or an extra bracket.</source>
        <translation>JSON sa končí už pred týmto. Odstráňte, čo nasleduje, alebo nadbytočnú zátvorku.</translation>
    </message>
    <message numerus="yes">
        <source>this is nested more than %Ln level(s) deep.</source>
        <translation>
            <numerusform>vnorenie je tu hlbšie než %Ln úroveň.</numerusform>
            <numerusform>vnorenie je tu hlbšie než %Ln úrovne.</numerusform>
            <numerusform>vnorenie je tu hlbšie než %Ln úrovní.</numerusform>
        </translation>
    </message>
    <message>
        <source>a key is expected after the comma. Remove the comma or add a key.</source>
        <translation>za čiarkou má byť kľúč. Odstráňte čiarku alebo pridajte kľúč.</translation>
    </message>
    <message>
        <source>a key must be in straight quotes: &quot;key&quot;.</source>
        <translation>kľúč stojí v rovných úvodzovkách: &quot;kľúč&quot;.</translation>
    </message>
    <message>
        <source>a colon is missing after this key: &quot;key&quot;: value.</source>
        <translation>za týmto kľúčom chýba dvojbodka: &quot;kľúč&quot;: hodnota.</translation>
    </message>
    <message>
        <source>a value is missing after the colon.</source>
        <translation>za dvojbodkou chýba hodnota.</translation>
    </message>
    <message>
        <source>a value is expected after the comma. Remove the comma or add a value.</source>
        <translation>za čiarkou má byť hodnota. Odstráňte čiarku alebo pridajte hodnotu.</translation>
    </message>
    <message>
        <source>a comma or a %1 is missing before this.</source>
        <translation>pred týmto chýba čiarka alebo %1.</translation>
    </message>
    <message>
        <source>a text must be in straight quotes: &quot;text&quot;.</source>
        <translation>text stojí v rovných úvodzovkách: &quot;text&quot;.</translation>
    </message>
    <message>
        <source>a value is expected: a &quot;text&quot; in straight quotes, a number, true, false, null, { or [.</source>
        <translation>má tu byť hodnota: &quot;text&quot; v rovných úvodzovkách, číslo, true, false, null, { alebo [.</translation>
    </message>
    <message>
        <source>this is not a number. Write it like 7, -1.5 or 2e3, or put it in straight quotes.</source>
        <translation>toto nie je číslo. Napíšte ho ako 7, -1.5 alebo 2e3, alebo ho dajte do rovných úvodzoviek.</translation>
    </message>
    <message>
        <source>a text contains a control character. Remove it.</source>
        <translation>v texte je riadiaci znak. Odstráňte ho.</translation>
    </message>
    <message>
        <source>this text is not closed. Add a quote at its end.</source>
        <translation>tento text sa nekončí. Pridajte úvodzovku na jeho koniec.</translation>
    </message>
    <message>
        <source>this backslash does not start anything that JSON knows. Write a backslash as \\.</source>
        <translation>touto opačnou lomkou sa nezačína nič, čo JSON pozná. Opačnú lomku napíšte ako \\.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Riadok %1, stĺpec %2: %3</translation>
    </message>
    <message>
        <source>a %1 is missing: it closes the %2 of line %3.</source>
        <translation>chýba %1: zatvára %2 z riadka %3.</translation>
    </message>
    <message>
        <source>this text is not closed on its line. Add a quote, or write a new line as \n.</source>
        <translation>tento text sa na svojom riadku nekončí. Pridajte úvodzovku alebo nový riadok napíšte ako \n.</translation>
    </message>
    <message>
        <source>a text contains a tab. Write it as \t.</source>
        <translation>v texte je tabulátor. Napíšte ho ako \t.</translation>
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
        <translation>dnes o %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>dňa %1</translation>
    </message>
    <message>
        <source>its size is not told, %1 takes up to %2</source>
        <translation>veľkosť nie je uvedená, %1 prijíma najviac %2</translation>
    </message>
    <message>
        <source>anyone can open it</source>
        <translation>otvorí ho každý</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>platnosť vyprší %1</translation>
    </message>
    <message>
        <source>This is %1, not a picture: %2 will not take it.</source>
        <translation>Toto je %1, nie obrázok: %2 to neprijme.</translation>
    </message>
    <message>
        <source>This is not a picture: %1 will not take it.</source>
        <translation>Toto nie je obrázok: %1 to neprijme.</translation>
    </message>
    <message>
        <source>This is a program, not a document: %1 will not take it.</source>
        <translation>Toto je program, nie dokument: %1 to neprijme.</translation>
    </message>
    <message>
        <source>This is not a document: %1 will not take it.</source>
        <translation>Toto nie je dokument: %1 to neprijme.</translation>
    </message>
    <message>
        <source>This is %1: %2 takes %3 here.</source>
        <translation>Toto je %1: %2 tu prijíma %3.</translation>
    </message>
    <message>
        <source>This is none of the files that %1 takes here: %2.</source>
        <translation>Toto nie je žiadny zo súborov, ktoré tu %1 prijíma: %2.</translation>
    </message>
    <message>
        <source>Not checked: working offline</source>
        <translation>Neskontrolované: práca offline</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Kontroluje sa odkaz…</translation>
    </message>
    <message>
        <source>Still checking: %1 has not answered yet…</source>
        <translation>Stále sa kontroluje: %1 ešte neodpovedá…</translation>
    </message>
    <message>
        <source>This is not a web address: %1 cannot open it.</source>
        <translation>Toto nie je webová adresa: %1 ju nevie otvoriť.</translation>
    </message>
    <message>
        <source>This address is not on the public internet: %1 cannot reach it.</source>
        <translation>Táto adresa nie je na verejnom internete: %1 sa k nej nedostane.</translation>
    </message>
    <message>
        <source>This link leads to an address that is not on the public internet: %1 cannot reach it.</source>
        <translation>Tento odkaz vedie na adresu, ktorá nie je na verejnom internete: %1 sa k nej nedostane.</translation>
    </message>
    <message>
        <source>%1 does not say what this is (answer %2).</source>
        <translation>%1 neuvádza, čo to je (odpoveď %2).</translation>
    </message>
    <message>
        <source>%1 does not say what this is.</source>
        <translation>%1 neuvádza, čo to je.</translation>
    </message>
    <message>
        <source>This is a login page: %1 will not get the file.</source>
        <translation>Toto je prihlasovacia stránka: %1 súbor nedostane.</translation>
    </message>
    <message>
        <source>This is a web page, not the file: %1 will not get the file.</source>
        <translation>Toto je webová stránka, nie súbor: %1 súbor nedostane.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 takes up to %3 here.</source>
        <translation>%1 je príliš veľa: %2 tu prijíma najviac %3.</translation>
    </message>
    <message>
        <source>The file is empty: %1 would get nothing.</source>
        <translation>Súbor je prázdny: %1 by nedostal nič.</translation>
    </message>
    <message>
        <source>There is nothing at this address: %1 will not get the file.</source>
        <translation>Na tejto adrese nič nie je: %1 súbor nedostane.</translation>
    </message>
    <message>
        <source>The file is not there any more: %1 will not get it.</source>
        <translation>Súbor tam už nie je: %1 ho nedostane.</translation>
    </message>
    <message>
        <source>Only some people may open this: %1 will not get the file.</source>
        <translation>Toto smú otvoriť iba niektorí ľudia: %1 súbor nedostane.</translation>
    </message>
    <message>
        <source>%1 is busy and did not show the file: %2 may not get it.</source>
        <translation>%1 má priveľa práce a súbor neukázal: %2 ho možno nedostane.</translation>
    </message>
    <message>
        <source>%1 has a problem and did not show the file: %2 may not get it.</source>
        <translation>%1 má poruchu a súbor neukázal: %2 ho možno nedostane.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2 may not get the file.</source>
        <translation>%1 neodpovedá: %2 súbor možno nedostane.</translation>
    </message>
    <message>
        <source>There is no site called %1, or no network: %2 may not get the file.</source>
        <translation>Lokalita %1 neexistuje alebo chýba sieť: %2 súbor možno nedostane.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid: %2 may refuse it.</source>
        <translation>Certifikát lokality %1 nie je platný: %2 ju môže odmietnuť.</translation>
    </message>
    <message>
        <source>This link leads from one address to the next without an end: %1 will not get the file.</source>
        <translation>Tento odkaz vedie z adresy na adresu bez konca: %1 súbor nedostane.</translation>
    </message>
    <message>
        <source>This link leads on to an unencrypted address: %1 may not follow it.</source>
        <translation>Tento odkaz vedie ďalej na nešifrovanú adresu: %1 tam možno nepôjde.</translation>
    </message>
    <message>
        <source>This link expired %1: %2 will not get the file.</source>
        <translation>Platnosť tohto odkazu vypršala %1: %2 súbor nedostane.</translation>
    </message>
    <message>
        <source>Try the direct link, or ask for a link that opens without signing in.</source>
        <translation>Skúste priamy odkaz alebo si vyžiadajte taký, ktorý sa otvorí bez prihlásenia.</translation>
    </message>
    <message>
        <source>Ask for a link that opens the file without signing in.</source>
        <translation>Vyžiadajte si odkaz, ktorý súbor otvorí bez prihlásenia.</translation>
    </message>
    <message>
        <source>Check the link, or ask for another one.</source>
        <translation>Skontrolujte odkaz alebo si vyžiadajte iný.</translation>
    </message>
    <message>
        <source>Ask for a new link.</source>
        <translation>Vyžiadajte si nový odkaz.</translation>
    </message>
    <message>
        <source>Ask for another file, or put it into another field.</source>
        <translation>Vyžiadajte si iný súbor alebo použite iné pole.</translation>
    </message>
    <message>
        <source>Check how it is spelled. The network may also be away.</source>
        <translation>Skontrolujte, či je správne napísaná. Možno chýba aj sieť.</translation>
    </message>
    <message>
        <source>Open it in the browser to see whether it works.</source>
        <translation>Otvorte ho v prehliadači a uvidíte, či funguje.</translation>
    </message>
    <message>
        <source>Look how large it is before you send it.</source>
        <translation>Pred odoslaním sa pozrite, aký je veľký.</translation>
    </message>
    <message>
        <source>A proxy looked up where it leads: whether that is public could not be checked.</source>
        <translation>Kam odkaz vedie, zistil proxy: či je to verejná adresa, sa nedalo skontrolovať.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The stages of this job are not known yet. Load the jobs first.</source>
        <translation>Fázy tejto pozície ešte nie sú známe. Najprv načítajte pozície.</translation>
    </message>
    <message>
        <source>The job “%1” has several stages “%2”.</source>
        <translation>Pozícia „%1“ má viac fáz „%2“.</translation>
    </message>
    <message>
        <source>The job “%1” has no stage “%2”.</source>
        <translation>Pozícia „%1“ nemá fázu „%2“.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ nie je ani áno, ani nie.</translation>
    </message>
    <message>
        <source>There is no job “%1”, or several have this name.</source>
        <translation>Pozícia „%1“ neexistuje, alebo sa tak volá viac pozícií.</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2031-01-31.</source>
        <translation>„%1“ nie je deň v tvare 2031-01-31.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>„%1“ nie je nič z tohto: %2.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Toto nie je objekt JSON.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Má to viac než %1 znakov.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Stĺpec %1</translation>
    </message>
    <message>
        <source>There are more cells than columns: a separator or a quote is in the wrong place.</source>
        <translation>Buniek je viac než stĺpcov: niečo nie je v poriadku s oddeľovačom alebo úvodzovkou.</translation>
    </message>
    <message>
        <source>What is stored about %1 cannot be read. Refresh this candidate.</source>
        <translation>Čo je o kandidátovi %1 známe, sa nedá prečítať. Načítajte ho znova.</translation>
    </message>
    <message>
        <source>This person is in another job: %1.</source>
        <translation>Táto osoba je na inej pozícii: %1.</translation>
    </message>
    <message>
        <source>%1 was already sent and may have arrived: check in the ATS first.</source>
        <translation>Hodnota v stĺpci %1 sa raz odoslala a mohla doraziť: najprv sa tam pozrite.</translation>
    </message>
    <message>
        <source>%1: the current value is not known, so nothing can be added.</source>
        <translation>%1: čo tam je, nie je známe, takže sa nedá nič pridať.</translation>
    </message>
    <message>
        <source>This row names no one: there is no name, email or phone number.</source>
        <translation>Nikto nie je uvedený: chýba meno, e-mail aj telefónne číslo.</translation>
    </message>
    <message>
        <source>A new candidate needs a job.</source>
        <translation>Nový kandidát potrebuje pozíciu.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 sa nedá prečítať: %2</translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive. Save the list as CSV in your spreadsheet, and choose that file.</source>
        <translation>%1 je zošit alebo archív. Uložte zoznam v tabuľkovom procesore ako CSV a vyberte ten súbor.</translation>
    </message>
    <message>
        <source>%1 is not a list, but a PDF, a picture, a program or the like. Choose a CSV file or vCards.</source>
        <translation>%1 nie je zoznam, ale PDF, obrázok, program alebo niečo podobné. Vyberte súbor CSV alebo vCard.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Split it.</source>
        <translation>%1 má viac než 64 MB. Rozdeľte to.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a list.</source>
        <translation>%1 nie je súbor. Vyberte zoznam.</translation>
    </message>
    <message>
        <source>a new candidate without a name</source>
        <translation>nový kandidát bez mena</translation>
    </message>
    <message>
        <source>There is no candidate %1 here.</source>
        <translation>Kandidát %1 tu nie je.</translation>
    </message>
    <message>
        <source>The phone number belongs to %1, who has another name. Say who is meant in a “reference” column, or remove the number.</source>
        <translation>Toto telefónne číslo má kandidát %1, ktorý sa volá inak. V stĺpci „reference“ uveďte, o koho ide, alebo číslo odstráňte.</translation>
    </message>
    <message>
        <source>Several candidates have this email: %1. Say which one in a “reference” column.</source>
        <translation>Tento e-mail má viac kandidátov: %1. Uveďte ktorý v stĺpci „reference“.</translation>
    </message>
    <message>
        <source>Several candidates have this phone number: %1. Say which one in a “reference” column.</source>
        <translation>Toto telefónne číslo má viac kandidátov: %1. Uveďte ktorý v stĺpci „reference“.</translation>
    </message>
    <message>
        <source>Line %1 is about the same person.</source>
        <translation>Riadok %1 je o tej istej osobe.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Editor for the candidates of an applicant tracking system.</source>
        <translation>Editor kandidátov náborového systému (ATS).</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Uchovávať všetky údaje v tomto priečinku.</translation>
    </message>
    <message>
        <source>Work with a simulated ATS on this computer, with a temporary profile unless --profile is given.</source>
        <translation>Pracovať s vymysleným ATS v tomto počítači, s profilom na zahodenie, ak nie je zadané --profile.</translation>
    </message>
    <message>
        <source>Play the guided tour on the sandbox and save pictures to this folder.</source>
        <translation>Prehrať hlavnú úlohu v skúšobnom ATS a zapísať obrázky do tohto priečinka.</translation>
    </message>
    <message>
        <source>Start with one of these: %1.</source>
        <translation>Začať niektorou z týchto akcií: %1.</translation>
    </message>
    <message>
        <source>Reference of a candidate, the address of its page, or a vivier: link.</source>
        <translation>Identifikátor kandidáta, adresa jeho stránky alebo odkaz vivier:.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Skúšobný ATS</translation>
    </message>
    <message>
        <source>Sandbox %1</source>
        <translation>Skúšobný ATS %1</translation>
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
        <translation>Porovnajte obe strany, aby mohli odísť.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln konflikt</numerusform>
            <numerusform>%Ln konflikty</numerusform>
            <numerusform>%Ln konfliktov</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox says why for each of them.</source>
        <translation>Prečo, to pri každom uvádzajú odchádzajúce.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) need your attention</source>
        <translation>
            <numerusform>%Ln kandidát čaká na vás</numerusform>
            <numerusform>%Ln kandidáti čakajú na vás</numerusform>
            <numerusform>%Ln kandidátov čaká na vás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>Odoslané: %Ln</numerusform>
            <numerusform>Odoslané: %Ln</numerusform>
            <numerusform>Odoslané: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What was waiting for the network has been sent.</source>
        <translation>Čo čakalo na sieť, už odišlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) expire soon</source>
        <translation>
            <numerusform>%Ln kandidátovi čoskoro končí platnosť</numerusform>
            <numerusform>%Ln kandidátom čoskoro končí platnosť</numerusform>
            <numerusform>%Ln kandidátom čoskoro končí platnosť</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxAction</name>
    <message>
        <source>Compare…</source>
        <translation>Porovnať…</translation>
    </message>
    <message>
        <source>Open that candidate</source>
        <translation>Otvoriť toho kandidáta</translation>
    </message>
    <message>
        <source>Create it anyway</source>
        <translation>Aj tak vytvoriť</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Rozhodnúť…</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Je to tam</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Odoslať znova</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Odoslať hneď</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Upraviť</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Uvoľniť</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pozdržať</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Vziať späť</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>waiting: you work offline</source>
        <translation>čaká: pracujete offline</translation>
    </message>
    <message>
        <source>waiting for a new token</source>
        <translation>čaká na nový token</translation>
    </message>
    <message>
        <source>waiting for its token</source>
        <translation>čaká na svoj token</translation>
    </message>
    <message>
        <source>waiting: writing is stopped</source>
        <translation>čaká: zápis je zastavený</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>čaká na sieť</translation>
    </message>
    <message>
        <source>writing to this account is stopped</source>
        <translation>zápis do tohto účtu je zastavený</translation>
    </message>
    <message>
        <source>; sending in %1</source>
        <translation>; odíde o %1</translation>
    </message>
    <message>
        <source>; next attempt in %1</source>
        <translation>; ďalší pokus o %1</translation>
    </message>
    <message>
        <source>you work offline: nothing is sent</source>
        <translation>pracujete offline: nič neodchádza</translation>
    </message>
    <message>
        <source>%1 asked for a pause</source>
        <translation>%1 žiada o pauzu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln čaká</numerusform>
            <numerusform>%Ln čakajú</numerusform>
            <numerusform>%Ln čaká</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>pozdržané: %Ln</numerusform>
            <numerusform>pozdržané: %Ln</numerusform>
            <numerusform>pozdržané: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln čaká na vás</numerusform>
            <numerusform>%Ln čakajú na vás</numerusform>
            <numerusform>%Ln čaká na vás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 at %2 request(s) a second</source>
        <translation>
            <numerusform>asi %1 pri %2 požiadavke za sekundu</numerusform>
            <numerusform>asi %1 pri %2 požiadavkách za sekundu</numerusform>
            <numerusform>asi %1 pri %2 požiadavkách za sekundu</numerusform>
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
        <translation>Zmenené tu aj v systéme %1. Nič sa neodoslalo: vyberte, čo si ponechať, pole po poli.</translation>
    </message>
    <message>
        <source>%1 no longer has this candidate, or the token does not give access to it. Nothing was sent: choose in the outbox what to do with the draft.</source>
        <translation>%1 už tohto kandidáta nemá alebo ho token nesmie vidieť. Nič sa neodoslalo: v odchádzajúcich vyberte, čo bude s konceptom.</translation>
    </message>
    <message>
        <source>%1 has moved this candidate to another job. Nothing was sent: check the stage, then send again.</source>
        <translation>V systéme %1 je tento kandidát presunutý na inú pozíciu. Nič sa neodoslalo: skontrolujte fázu a odošlite znova.</translation>
    </message>
    <message>
        <source>Writing to %1 is stopped, because fields that were not sent came back empty. Your changes are kept.</source>
        <translation>Zápis do systému %1 je zastavený, lebo prišla odpoveď, v ktorej sú vyprázdnené polia, čo sa neodosielali. Vaše zmeny sú zachované.</translation>
    </message>
    <message>
        <source>%1 may have created this candidate: its answer was lost or unclear. Vivier checks, and does not create it again.</source>
        <translation>Systém %1 možno tohto kandidáta vytvoril: odpoveď sa stratila alebo to neuvádza. Vivier ho hľadá a znova ho nevytvorí.</translation>
    </message>
    <message>
        <source>%1 may have created this candidate: its answer was lost or unclear, and no such candidate has been found since. Check there, then create it again or discard it.</source>
        <translation>Systém %1 možno tohto kandidáta vytvoril: odpoveď sa stratila alebo to neuvádza a nikto taký sa odvtedy nenašiel. Pozrite sa tam a potom ho vytvorte znova alebo zahoďte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %Ln candidate(s) who may be this one. Nothing was sent: check, then decide.</source>
        <translation>
            <numerusform>%1 už má %Ln kandidáta, ktorý to môže byť. Nič sa neodoslalo: pozrite sa a rozhodnite.</numerusform>
            <numerusform>%1 už má %Ln kandidátov, z ktorých to niektorý môže byť. Nič sa neodoslalo: pozrite sa a rozhodnite.</numerusform>
            <numerusform>%1 už má %Ln kandidátov, z ktorých to niektorý môže byť. Nič sa neodoslalo: pozrite sa a rozhodnite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>It is not known whether %1 was accepted: Vivier cannot read what %2 says about it. Your change stays a draft.</source>
        <translation>Či je pole „%1“ prijaté, nie je známe: čo o ňom hovorí %2, Vivier nevie prečítať. Vaša zmena ostáva konceptom.</translation>
    </message>
    <message>
        <source>%1 was not changed: %2 still has the old value. Your change stays a draft.</source>
        <translation>Pole „%1“ sa nezmenilo: %2 má stále starú hodnotu. Vaša zmena ostáva konceptom.</translation>
    </message>
    <message>
        <source>%1 was accepted, but %2 now has something there that Vivier cannot read.</source>
        <translation>Pole „%1“ je prijaté, ale %2 tam teraz má niečo, čo Vivier nevie prečítať.</translation>
    </message>
    <message>
        <source>%1 was stored differently: “%2”.</source>
        <translation>Pole „%1“ sa uložilo inak: „%2“.</translation>
    </message>
    <message>
        <source>What you sent was accepted. Changed without being sent: %1. This was done by %2 or by a colleague. The history shows both values.</source>
        <translation>Čo ste odoslali, je prijaté. Neodoslané a odvtedy iné: %1. Zmenil to systém %2 alebo niekto tam. História ukazuje obe hodnoty.</translation>
    </message>
    <message>
        <source>What you sent is waiting in the outbox.</source>
        <translation>Čo ste odoslali, čaká v odchádzajúcich.</translation>
    </message>
    <message>
        <source>%1 refused %2. The reason is shown at that field.</source>
        <translation>Systém %1 odmietol pole „%2“. Dôvod je pri ňom.</translation>
    </message>
    <message>
        <source>%1 refused %2. The reason is shown at each of these fields.</source>
        <translation>Systém %1 odmietol: %2. Dôvod je pri každom z týchto polí.</translation>
    </message>
    <message>
        <source>Not created yet. Missing or wrong: %1.</source>
        <translation>Ešte nevytvorený. Chýba alebo je nesprávne: %1.</translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation>Uložené, neodoslané: %1.</translation>
    </message>
    <message>
        <source>In the outbox: %1.</source>
        <translation>V odchádzajúcich: %1.</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>odmietnuté: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmietnuté</translation>
    </message>
    <message>
        <source>the token is not allowed to do this</source>
        <translation>token to nesmie</translation>
    </message>
    <message>
        <source>somebody changed it too</source>
        <translation>zmenil to aj niekto iný</translation>
    </message>
    <message>
        <source>may already exist</source>
        <translation>možno tam už je</translation>
    </message>
    <message>
        <source>cannot be sent yet</source>
        <translation>ešte nemôže odísť</translation>
    </message>
    <message>
        <source>no longer in %1</source>
        <translation>už nie je v systéme %1</translation>
    </message>
    <message>
        <source>is in another job now</source>
        <translation>je teraz na inej pozícii</translation>
    </message>
    <message>
        <source>may have arrived: please check</source>
        <translation>možno dorazilo: pozrite sa</translation>
    </message>
    <message>
        <source>writing is stopped</source>
        <translation>zápis je zastavený</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln change(s) are kept.</source>
        <translation>
            <numerusform>Vaša %Ln zmena je zachovaná.</numerusform>
            <numerusform>Vaše %Ln zmeny sú zachované.</numerusform>
            <numerusform>Vašich %Ln zmien je zachovaných.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest went to the outbox.</source>
        <translation>Ostatné je v odchádzajúcich.</translation>
    </message>
    <message>
        <source>%1 already has %2, who may be this candidate. Nothing was created. Open that candidate, or create a second one.</source>
        <translation>%1 už má kandidáta %2, ktorý to môže byť. Nič sa nevytvorilo. Otvorte ho alebo vytvorte druhého.</translation>
    </message>
    <message>
        <source>The answer from %1 lacks fields that were not sent (%2). Writing is stopped until you have checked the candidate.</source>
        <translation>V odpovedi systému %1 chýba, čo sa neodosielalo (%2). Zápis je zastavený, kým sa na kandidáta nepozriete.</translation>
    </message>
    <message>
        <source>%1 In the outbox: %2.</source>
        <translation>%1 V odchádzajúcich: %2.</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>odosiela sa…</translation>
    </message>
    <message>
        <source>held</source>
        <translation>pozdržané</translation>
    </message>
    <message>
        <source>sending in %1</source>
        <translation>odíde o %1</translation>
    </message>
    <message>
        <source>answer lost; checking in %1</source>
        <translation>odpoveď sa stratila; pozrie sa o %1</translation>
    </message>
    <message>
        <source>next attempt in %1</source>
        <translation>ďalší pokus o %1</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>čaká na sieť</translation>
    </message>
    <message>
        <source>waiting for a new token</source>
        <translation>čaká na nový token</translation>
    </message>
    <message>
        <source>waiting for its token</source>
        <translation>čaká na svoj token</translation>
    </message>
    <message>
        <source>answer lost: checking first</source>
        <translation>odpoveď sa stratila: najprv sa pozrie</translation>
    </message>
    <message>
        <source>could not be saved on this computer</source>
        <translation>nedalo sa uložiť v tomto počítači</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>čaká, kým príde na rad</translation>
    </message>
</context>
<context>
    <name>PageProblemText</name>
    <message>
        <source>This file is too large to be shown here. Open it in another program.</source>
        <translation>Tento súbor je príliš veľký, aby sa tu zobrazil. Otvorte ho v inom programe.</translation>
    </message>
    <message>
        <source>This cannot be shown: the file is damaged or incomplete. Ask for it again, or open it elsewhere.</source>
        <translation>Toto sa nedá zobraziť: súbor je poškodený alebo neúplný. Vyžiadajte si ho znova alebo ho otvorte inde.</translation>
    </message>
    <message>
        <source>This file is protected by a password, so it cannot be shown here.</source>
        <translation>Tento súbor žiada heslo, preto sa tu nedá zobraziť.</translation>
    </message>
    <message>
        <source>This took too much time or memory to show, and was stopped. Open the file in another program if you trust it.</source>
        <translation>Zobrazenie zaberalo priveľa času alebo pamäte a bolo zastavené. Ak súboru dôverujete, otvorte ho v inom programe.</translation>
    </message>
    <message>
        <source>To show a PDF, Vivier needs the package %1, which is not installed.</source>
        <translation>Na zobrazenie PDF potrebuje Vivier balík %1, ktorý nie je nainštalovaný.</translation>
    </message>
    <message>
        <source>Vivier shows a file only where the system can isolate the reading from all other files and the network. This system cannot: it needs Linux with Landlock and seccomp.</source>
        <translation>Vivier ukáže súbor iba tam, kde systém dokáže čítanie oddeliť od všetkých ostatných súborov a od siete. Tento systém to nevie: treba Linux s Landlock a seccomp.</translation>
    </message>
    <message>
        <source>A picture of this kind is not shown here. Open it in another program.</source>
        <translation>Obrázok tohto druhu sa tu nezobrazuje. Otvorte ho v inom programe.</translation>
    </message>
    <message>
        <source>The program that reads files for Vivier, vivier-reader, is missing or does not work. Reinstall Vivier.</source>
        <translation>Program, ktorý pre Vivier číta súbory, vivier-reader, chýba alebo nefunguje. Nainštalujte Vivier znova.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>This number does not seem to exist in its country. Check it; it can be sent as it is.</source>
        <translation>Zdá sa, že toto číslo vo svojej krajine neexistuje. Skontrolujte ho; odoslať sa dá aj takto.</translation>
    </message>
    <message>
        <source>%1 has no such number. If it is from another country, start it with + and that country&apos;s code, such as +33.</source>
        <translation>V krajine %1 také číslo nie je. Ak je z inej krajiny, začnite ho znakom + a jej predvoľbou, napríklad +421.</translation>
    </message>
    <message>
        <source>This number has too few digits. Add the missing ones.</source>
        <translation>Toto číslo má málo číslic. Doplňte chýbajúce.</translation>
    </message>
    <message>
        <source>This number has too few digits for its country. Check it; it can be sent as it is.</source>
        <translation>Toto číslo má na svoju krajinu málo číslic. Skontrolujte ho; odoslať sa dá aj takto.</translation>
    </message>
    <message>
        <source>This number has too many digits. One number only, without an extension.</source>
        <translation>Toto číslo má priveľa číslic. Iba jedno číslo, bez klapky.</translation>
    </message>
    <message>
        <source>This number has too many digits for its country. Check it; it can be sent as it is.</source>
        <translation>Toto číslo má na svoju krajinu priveľa číslic. Skontrolujte ho; odoslať sa dá aj takto.</translation>
    </message>
    <message>
        <source>This number works only within its area. Put the area code in front.</source>
        <translation>Toto číslo funguje iba vo svojej oblasti. Pridajte pred neho predvoľbu.</translation>
    </message>
    <message>
        <source>Which country is this number from? Start it with + and the country code, such as +33.</source>
        <translation>Z ktorej krajiny je toto číslo? Začnite ho znakom + a predvoľbou krajiny, napríklad +421.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the +.</source>
        <translation>Túto predvoľbu nemá žiadna krajina. Skontrolujte číslice za znakom +.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the +; it can be sent as it is.</source>
        <translation>Túto predvoľbu nemá žiadna krajina. Skontrolujte číslice za znakom +; odoslať sa dá aj takto.</translation>
    </message>
    <message>
        <source>An extension cannot be sent with a number. Remove it.</source>
        <translation>Klapka sa s číslom odoslať nedá. Vynechajte ju.</translation>
    </message>
    <message>
        <source>This is not a telephone number. It can contain digits, spaces and a + in front.</source>
        <translation>Toto nie je telefónne číslo. Môže mať číslice, medzery a na začiatku +.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Write it as in %1, or with + and a country code.</source>
        <translation>Toto nie je telefónne číslo. Napíšte ho ako v krajine %1 alebo s + a predvoľbou krajiny.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Vivier is already open on this profile. Use that window, or close it first.</source>
        <translation>Na tomto profile je už otvorený iný Vivier. Použite jeho okno alebo ho najprv zavrite.</translation>
    </message>
    <message>
        <source>The variable HOME is not set.</source>
        <translation>Premenná HOME nie je nastavená.</translation>
    </message>
    <message>
        <source>The variable HOME says %1, which is not a folder.</source>
        <translation>Premenná HOME uvádza %1, čo nie je priečinok.</translation>
    </message>
    <message>
        <source>Without it, Vivier does not know where your candidates are. Nothing was read or changed. Set HOME to your home folder, or name a folder with --profile.</source>
        <translation>Bez nej Vivier nevie, kde sú vaši kandidáti. Nič sa nenačítalo ani nezmenilo. Nastavte HOME na svoj domovský priečinok alebo uveďte priečinok cez --profile.</translation>
    </message>
    <message>
        <source>This version of Vivier cannot talk to that system yet. The account and its drafts are kept.</source>
        <translation>Táto verzia programu Vivier s tým systémom ešte nevie komunikovať. Účet a jeho koncepty sú zachované.</translation>
    </message>
</context>
<context>
    <name>ProfileKey</name>
    <message>
        <source>This computer has no keychain to store the key. Choose a passphrase: Vivier encrypts your candidates with it, and asks for it at every start. Without it nobody can read them, not even you.</source>
        <translation>Tento počítač nemá zväzok kľúčov, v ktorom by bol kľúč. Zvoľte si heslovú frázu: Vivier ňou zašifruje vašich kandidátov a bude sa na ňu pýtať pri každom spustení. Bez nej ich nikto neprečíta, ani vy.</translation>
    </message>
    <message>
        <source>The candidates on this computer are encrypted with a passphrase. Type it to open them.</source>
        <translation>Kandidáti v tomto počítači sú zašifrovaní heslovou frázou. Otvoríte ich, keď ju zadáte.</translation>
    </message>
    <message>
        <source>This passphrase does not open the candidates on this computer. Nothing was changed. Type it again.</source>
        <translation>Táto heslová fráza kandidátov v tomto počítači neotvorí. Nič sa nezmenilo. Zadajte ju znova.</translation>
    </message>
    <message>
        <source>The key to your candidates is in the keychain of this computer, which does not answer. Everything is kept, encrypted. Start the keychain, then try again.</source>
        <translation>Kľúč k vašim kandidátom je vo zväzku kľúčov tohto počítača, ktorý neodpovedá. Všetko je zachované, zašifrované. Spustite zväzok kľúčov a skúste to znova.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, and the key to your candidates is inside. Everything is kept, encrypted. Unlock the keychain, then try again.</source>
        <translation>Zväzok kľúčov tohto počítača je zamknutý a kľúč k vašim kandidátom je v ňom. Všetko je zachované, zašifrované. Odomknite zväzok kľúčov a skúste to znova.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer holds the key to your candidates. Everything is kept, encrypted. Restore the keychain from a backup, then try again.</source>
        <translation>Vo zväzku kľúčov tohto počítača už nie je kľúč k vašim kandidátom. Všetko je zachované, zašifrované. Obnovte zväzok kľúčov zo zálohy a skúste to znova.</translation>
    </message>
    <message>
        <source>The key that was found is not the one that your candidates are encrypted with. Nothing was read or changed. Restore the keychain from the backup that belongs to these candidates, then try again.</source>
        <translation>Nájdený kľúč nie je ten, ktorým sú vaši kandidáti zašifrovaní. Nič sa nenačítalo ani nezmenilo. Obnovte zväzok kľúčov zo zálohy, ktorá patrí k týmto kandidátom, a skúste to znova.</translation>
    </message>
    <message>
        <source>This was a temporary profile: its key was kept only in memory and went with the program. Nothing was changed. Start with another folder.</source>
        <translation>Tento profil bol na zahodenie: jeho kľúč bol iba v pamäti a zanikol s programom. Nič sa nezmenilo. Začnite s iným priečinkom.</translation>
    </message>
    <message>
        <source>Vivier could not open the candidates on this computer. Everything is kept as it is. Try again; if it happens again, restart Vivier.</source>
        <translation>Vivier nedokázal otvoriť kandidátov v tomto počítači. Všetko ostáva, ako je. Skúste to znova; ak sa to zopakuje, spustite Vivier nanovo.</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>The login is used until Vivier is closed, but could not be saved for later: the keychain does not accept it.</source>
        <translation>Prihlasovacie údaje sa používajú do zatvorenia programu Vivier, uložiť na neskôr sa však nedali: zväzok kľúčov ich neprijal.</translation>
    </message>
    <message>
        <source>The proxy does not accept this name and password. Type them again.</source>
        <translation>Proxy neprijíma toto meno a heslo. Zadajte ich znova.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer. Nothing was changed; try again when the network is back.</source>
        <translation>Proxy %1 neodpovedá. Nič sa nezmenilo; skúste to znova, keď bude sieť dostupná.</translation>
    </message>
    <message>
        <source>The login for %1 could not be deleted: the keychain does not answer, or is locked. Unlock it, then try again.</source>
        <translation>Prihlasovacie údaje pre %1 sa nedali vymazať: zväzok kľúčov neodpovedá alebo je zamknutý. Odomknite ho a skúste to znova.</translation>
    </message>
</context>
<context>
    <name>PullWords</name>
    <message numerus="yes">
        <source>%Ln candidate(s) of %1 could not be read and were left out: the answer does not say which ones. What is already here about them is kept.</source>
        <translation>
            <numerusform>%Ln kandidát zo systému %1 sa nedal prečítať a je vynechaný: odpoveď neuvádza, ktorý to je. Čo tu o ňom už je, ostáva.</numerusform>
            <numerusform>%Ln kandidáti zo systému %1 sa nedali prečítať a sú vynechaní: odpoveď neuvádza, ktorí to sú. Čo tu o nich už je, ostáva.</numerusform>
            <numerusform>%Ln kandidátov zo systému %1 sa nedalo prečítať a je vynechaných: odpoveď neuvádza, ktorí to sú. Čo tu o nich už je, ostáva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of %1 could not be read and were left out: the answer does not say which ones. What is already here about them is kept.</source>
        <translation>
            <numerusform>%Ln pozícia zo systému %1 sa nedala prečítať a je vynechaná: odpoveď neuvádza, ktorá to je. Čo tu o nej už je, ostáva.</numerusform>
            <numerusform>%Ln pozície zo systému %1 sa nedali prečítať a sú vynechané: odpoveď neuvádza, ktoré to sú. Čo tu o nich už je, ostáva.</numerusform>
            <numerusform>%Ln pozícií zo systému %1 sa nedalo prečítať a je vynechaných: odpoveď neuvádza, ktoré to sú. Čo tu o nich už je, ostáva.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counts more candidates than it returns: it returned the same ones again, and the others could not be loaded. What was loaded is kept. Refresh all candidates later; if that does not help, tell the people who run %1.</source>
        <translation>%1 hlási viac kandidátov, než ich dáva: dostali sme znova tých istých a ostatní sa nedali načítať. Čo sa načítalo, ostáva. Neskôr načítajte všetko znova; ak to nepomôže, povedzte to tomu, kto prevádzkuje %1.</translation>
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
        <translation>Nové: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a file field, “Resume”; %2 is an ATS: Welcome Kit.</extracomment>
        <translation>%1 v systéme %2</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>práve teraz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>pred %Ln min</numerusform>
            <numerusform>pred %Ln min</numerusform>
            <numerusform>pred %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>pred %Ln h</numerusform>
            <numerusform>pred %Ln h</numerusform>
            <numerusform>pred %Ln h</numerusform>
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
        <translation>Veľmi pravdepodobne:</translation>
    </message>
    <message>
        <source>Maybe:</source>
        <translation>Možno:</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>rovnaký e-mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>rovnaký telefón</translation>
    </message>
    <message>
        <source>same profile page</source>
        <translation>rovnaký profil</translation>
    </message>
    <message>
        <source>same name in the same job</source>
        <translation>rovnaké meno na tej istej pozícii</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Saved to %1. The file is not encrypted: anyone who can open it can read all of it.</source>
        <translation>Zapísané do %1. Súbor nie je zašifrovaný: kto ho môže čítať, prečíta ho celý.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Nothing is lost here; choose another place.</source>
        <translation>%1 sa nedalo zapísať: %2. Nič sa tu nestratilo; vyberte iné miesto.</translation>
    </message>
</context>
<context>
    <name>SelectionCounts</name>
    <message numerus="yes">
        <source>%Ln of them not in this list</source>
        <translation>
            <numerusform>%Ln z nich nie je v tomto zozname</numerusform>
            <numerusform>%Ln z nich nie sú v tomto zozname</numerusform>
            <numerusform>%Ln z nich nie je v tomto zozname</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendOnce</name>
    <message>
        <source>“%1” may have arrived in %2, and is never sent twice automatically. Check there, then send it again or remove it.</source>
        <translation>„%1“ možno do systému %2 dorazilo a samo sa nikdy neodošle dvakrát. Pozrite sa tam a potom to odošlite znova alebo zahoďte.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spellin&amp;g: not checked</source>
        <translation>Pravop&amp;is: nekontroluje sa</translation>
    </message>
    <message>
        <source>Spellin&amp;g: %1</source>
        <translation>Pravop&amp;is: %1</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Žiadne návrhy</translation>
    </message>
    <message>
        <source>Add “%1” to &amp;my words</source>
        <translation>Pridať „%1“ medzi &amp;moje slová</translation>
    </message>
    <message>
        <source>&amp;By its text</source>
        <translation>&amp;Podľa slov</translation>
    </message>
    <message>
        <source>&amp;Not checked</source>
        <translation>&amp;Nekontrolovať</translation>
    </message>
</context>
<context>
    <name>StageTime</name>
    <message>
        <source>In “%1” since today, says %2.</source>
        <translation>„%1“ od dnes, podľa systému %2.</translation>
    </message>
    <message>
        <source>In “%1” since today: moved from Vivier.</source>
        <translation>„%1“ od dnes: odoslané odtiaľto.</translation>
    </message>
    <message>
        <source>In “%1” since today, when Vivier first saw it; perhaps for longer.</source>
        <translation>„%1“ od dnes, ako to vidno odtiaľto, možno aj dlhšie.</translation>
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
            <numerusform>„%1“ už %Ln deň: od %2, podľa systému %3.</numerusform>
            <numerusform>„%1“ už %Ln dni: od %2, podľa systému %3.</numerusform>
            <numerusform>„%1“ už %Ln dní: od %2, podľa systému %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in “%1”: moved from Vivier on %2.</source>
        <translation>
            <numerusform>„%1“ už %Ln deň: odoslané odtiaľto %2.</numerusform>
            <numerusform>„%1“ už %Ln dni: odoslané odtiaľto %2.</numerusform>
            <numerusform>„%1“ už %Ln dní: odoslané odtiaľto %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln day(s) in “%1”: Vivier first saw it there on %2; perhaps for longer.</source>
        <translation>
            <numerusform>„%1“ najmenej %Ln deň: od %2, ako to vidno odtiaľto, možno aj dlhšie.</numerusform>
            <numerusform>„%1“ najmenej %Ln dni: od %2, ako to vidno odtiaľto, možno aj dlhšie.</numerusform>
            <numerusform>„%1“ najmenej %Ln dní: od %2, ako to vidno odtiaľto, možno aj dlhšie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is a file.</source>
        <translation>%1 je súbor.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 je priečinok.</translation>
    </message>
    <message>
        <source>%1 is a pipe.</source>
        <translation>%1 je rúra.</translation>
    </message>
    <message>
        <source>%1 is a socket.</source>
        <translation>%1 je soket.</translation>
    </message>
    <message>
        <source>%1 is a link to something that is not there.</source>
        <translation>%1 je odkaz na niečo, čo neexistuje.</translation>
    </message>
    <message>
        <source>%1 is a device.</source>
        <translation>%1 je zariadenie.</translation>
    </message>
    <message>
        <source>It belongs to another user, %1.</source>
        <translation>Patrí inému používateľovi: %1.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Systém hlási: %1.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 je databáza iného programu.</translation>
    </message>
    <message>
        <source>Recovered account %1</source>
        <translation>Obnovený účet %1</translation>
    </message>
    <message>
        <source>its folder</source>
        <translation>priečinok programu Vivier</translation>
    </message>
    <message>
        <source>Vivier cannot read or write %1 on this computer.</source>
        <translation>Vivier nemôže v tomto počítači čítať alebo zapisovať %1.</translation>
    </message>
    <message>
        <source>What was saved before is untouched. Check that it is there and that you are allowed to write to it, then restart Vivier.</source>
        <translation>Čo bolo uložené predtým, je nedotknuté. Skontrolujte, či to tam je a či tam smiete zapisovať, a spustite Vivier nanovo.</translation>
    </message>
    <message>
        <source>It takes the place of something that Vivier keeps there, and was left as it is. Move it somewhere else, or choose another folder, then restart Vivier.</source>
        <translation>Je na mieste niečoho, čo tam Vivier uchováva, a ostáva tak, ako je. Presuňte to inam alebo vyberte iný priečinok a spustite Vivier nanovo.</translation>
    </message>
    <message>
        <source>The disk is full, so this change is not saved yet. Everything saved before is kept. Free some space, then try again.</source>
        <translation>Disk je plný, preto táto zmena ešte nie je uložená. Všetko, čo bolo uložené predtým, ostáva. Uvoľnite miesto a skúste to znova.</translation>
    </message>
    <message>
        <source>Another program is using Vivier&apos;s file, so this change is not saved yet. Everything saved before is kept. If a backup is running, wait until it is done, then try again.</source>
        <translation>Súbor programu Vivier používa iný program, preto táto zmena ešte nie je uložená. Všetko, čo bolo uložené predtým, ostáva. Počkajte, kým sa skončí prípadná záloha, a skúste to znova.</translation>
    </message>
    <message>
        <source>Vivier&apos;s file on this computer is damaged. It is kept as it is. Start Vivier again: it sets the damaged file aside and recovers your drafts as far as they can be read.</source>
        <translation>Súbor programu Vivier v tomto počítači je poškodený. Ostáva tak, ako je. Spustite Vivier znova: poškodený súbor odloží nabok a prevezme vaše koncepty, pokiaľ sa dajú prečítať.</translation>
    </message>
    <message>
        <source>The candidates in %1 were saved by a newer Vivier. Nothing was changed. Install that version, or a newer one, to open them.</source>
        <translation>Kandidátov v %1 uložila novšia verzia programu Vivier. Nič sa nezmenilo. Otvoríte ich, keď si nainštalujete tú verziu alebo ešte novšiu.</translation>
    </message>
    <message>
        <source>The candidates on this computer are encrypted, and their key has not been given yet. Nothing was changed. Unlock Vivier first, then try again.</source>
        <translation>Kandidáti v tomto počítači sú zašifrovaní a ich kľúč ešte nebol zadaný. Nič sa nezmenilo. Najprv odomknite Vivier a skúste to znova.</translation>
    </message>
    <message>
        <source>The candidates on this computer are encrypted with a different key from the one given. Nothing was changed. Unlock Vivier with the key or the passphrase that they were saved with.</source>
        <translation>Kandidáti v tomto počítači sú zašifrovaní iným kľúčom, než bol zadaný. Nič sa nezmenilo. Odomknite Vivier kľúčom alebo heslovou frázou, s ktorými boli uložení.</translation>
    </message>
    <message>
        <source>Vivier could not save this on your computer. Everything saved before is kept. Try again; if it happens again, restart Vivier.</source>
        <translation>Vivier to nedokázal uložiť vo vašom počítači. Všetko, čo bolo uložené predtým, ostáva. Skúste to znova; ak sa to zopakuje, spustite Vivier nanovo.</translation>
    </message>
    <message>
        <source>The profile was damaged. The damaged file was moved to %1 and is kept.</source>
        <translation>Profil bol poškodený. Poškodený súbor je presunutý do %1 a uchovaný.</translation>
    </message>
    <message>
        <source>None of your drafts or candidates could be read in it. Load the candidates again from the ATS.</source>
        <translation>Z vašich konceptov a kandidátov sa v ňom nič nedalo prečítať. Načítajte kandidátov znova z ATS.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln koncept</numerusform>
            <numerusform>%Ln koncepty</numerusform>
            <numerusform>%Ln konceptov</numerusform>
        </translation>
    </message>
    <message>
        <source>no draft</source>
        <translation>žiadny koncept</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidát</numerusform>
            <numerusform>%Ln kandidáti</numerusform>
            <numerusform>%Ln kandidátov</numerusform>
        </translation>
    </message>
    <message>
        <source>no candidate</source>
        <translation>žiadny kandidát</translation>
    </message>
    <message>
        <source>Recovered from it: %1 and %2. Look through your drafts: what could not be read is missing.</source>
        <extracomment>%1 is &quot;3 drafts&quot; or &quot;no draft&quot;, %2 &quot;12 candidates&quot; or &quot;no candidate&quot;.</extracomment>
        <translation>Prevzaté z neho: %1 a %2. Prezrite si svoje koncepty: čo sa nedalo prečítať, chýba.</translation>
    </message>
    <message>
        <source>Some of what is kept on this computer was changed outside Vivier and could not be opened. It is set aside; nothing was deleted.</source>
        <translation>Časť toho, čo je uložené v tomto počítači, sa zmenila mimo programu Vivier a nedala sa otvoriť. Je odložená nabok; nič sa nevymazalo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) will be loaded again.</source>
        <translation>
            <numerusform>%Ln kandidát sa načíta znova.</numerusform>
            <numerusform>%Ln kandidáti sa načítajú znova.</numerusform>
            <numerusform>%Ln kandidátov sa načíta znova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) lost a field: check them before you send.</source>
        <translation>
            <numerusform>%Ln koncept prišiel o pole: pozrite si ho pred odoslaním.</numerusform>
            <numerusform>%Ln koncepty prišli o pole: pozrite si ich pred odoslaním.</numerusform>
            <numerusform>%Ln konceptov prišlo o pole: pozrite si ich pred odoslaním.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the history are missing.</source>
        <translation>
            <numerusform>V histórii chýba %Ln riadok.</numerusform>
            <numerusform>V histórii chýbajú %Ln riadky.</numerusform>
            <numerusform>V histórii chýba %Ln riadkov.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncEngineWords</name>
    <message>
        <source>%1 was changed after you sent the candidate. Send it again.</source>
        <translation>Pole „%1“ sa zmenilo po tom, čo ste kandidáta odoslali. Odošlite ho ešte raz.</translation>
    </message>
</context>
<context>
    <name>TlsFiles</name>
    <message>
        <source>There is no file %1. Choose another one.</source>
        <translation>Súbor %1 neexistuje. Vyberte iný.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 sa nedá prečítať: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a certificate or a key.</source>
        <translation>%1 je na certifikát alebo kľúč príliš veľké.</translation>
    </message>
    <message>
        <source>There is no certificate in %1. It must be a PEM file: a text that contains “BEGIN CERTIFICATE”.</source>
        <translation>V súbore %1 nie je certifikát. Musí byť v tvare PEM: text, v ktorom je „BEGIN CERTIFICATE“.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2. Ask for a new one.</source>
        <translation>Certifikát v súbore %1 stratil platnosť %2. Požiadajte o nový.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid only from %2. Check this computer&apos;s date.</source>
        <translation>Certifikát v súbore %1 platí až od %2. Skontrolujte dátum tohto počítača.</translation>
    </message>
    <message>
        <source>There is no private key in %1. It must be a PEM file: a text that contains “PRIVATE KEY”.</source>
        <translation>V súbore %1 nie je súkromný kľúč. Musí byť v tvare PEM: text, v ktorom je „PRIVATE KEY“.</translation>
    </message>
    <message>
        <source>The key in %1 is encrypted. Enter its passphrase.</source>
        <translation>Kľúč v súbore %1 je zašifrovaný. Zadajte jeho heslovú frázu.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key in %1.</source>
        <translation>Táto heslová fráza kľúč v súbore %1 neotvorí.</translation>
    </message>
    <message>
        <source>The key in %1 is not the one of the client certificate. Choose two files that belong together.</source>
        <translation>Kľúč v súbore %1 nepatrí ku klientskemu certifikátu. Vyberte dva súbory, ktoré patria k sebe.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key belongs to.</source>
        <translation>Vyberte klientsky certifikát, ku ktorému kľúč patrí.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>This address contains an invisible character. Type the address again.</source>
        <translation>V tejto adrese je neviditeľný znak. Napíšte ju nanovo.</translation>
    </message>
    <message>
        <source>An address looks like name@company.com.</source>
        <translation>Adresa vyzerá ako meno@firma.sk.</translation>
    </message>
    <message>
        <source>Only the address belongs here: %1.</source>
        <translation>Patrí sem iba adresa: %1.</translation>
    </message>
    <message>
        <source>Only one address fits here, with one @.</source>
        <translation>Zmestí sa sem iba jedna adresa, s jedným znakom @.</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>Adresa nemá medzery.</translation>
    </message>
    <message>
        <source>“%1” is not allowed in an address.</source>
        <translation>„%1“ do adresy nepatrí.</translation>
    </message>
    <message>
        <source>An address needs a domain such as company.com after the @.</source>
        <translation>Za znakom @ má byť v adrese doména, napríklad firma.sk.</translation>
    </message>
    <message>
        <source>This link contains an invisible character. Copy it again from the browser&apos;s address bar.</source>
        <translation>V tomto odkaze je neviditeľný znak. Skopírujte ho znova z panela s adresou v prehliadači.</translation>
    </message>
    <message>
        <source>A link has no spaces. Copy it again from the browser&apos;s address bar.</source>
        <translation>Odkaz nemá medzery. Skopírujte ho znova z panela s adresou v prehliadači.</translation>
    </message>
    <message>
        <source>This is not a complete link. Copy it again from the browser&apos;s address bar.</source>
        <translation>Toto nie je úplný odkaz. Skopírujte ho znova z panela s adresou v prehliadači.</translation>
    </message>
    <message>
        <source>This is a file on this computer. %1 accepts a link, not a file.</source>
        <translation>Toto je súbor v tomto počítači. %1 prijíma odkaz, nie súbor.</translation>
    </message>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>Odkaz sa začína na https:// alebo http://.</translation>
    </message>
    <message>
        <source>This link has no site: write it like https://example.com/page.</source>
        <translation>V tomto odkaze chýba server: napíšte ho ako https://priklad.sk/stranka.</translation>
    </message>
    <message>
        <source>This link contains a user name or a password. Remove it: everyone with access to the candidate could read it.</source>
        <translation>V tomto odkaze je meno používateľa alebo heslo. Odstráňte ho: mohol by si ho prečítať každý, kto záznam vidí.</translation>
    </message>
    <message>
        <source>A tag with a comma, “%1”, cannot be sent: %2 would make two tags of it. Remove it, or put the tags back.</source>
        <translation>Štítok s čiarkou, „%1“, sa nedá odoslať: %2 by z neho urobil dva. Odoberte ho alebo vráťte pôvodné štítky.</translation>
    </message>
    <message>
        <source>This date does not exist. Choose another one.</source>
        <translation>Taký deň v kalendári nie je. Vyberte iný.</translation>
    </message>
    <message>
        <source>%1 accepts only a date in the future. Choose a later one.</source>
        <translation>%1 prijíma iba deň v budúcnosti. Vyberte neskorší.</translation>
    </message>
    <message>
        <source>%1 needs the number with its country code, such as +33612345678.</source>
        <translation>%1 prijíma číslo s predvoľbou krajiny, napríklad +421912345678.</translation>
    </message>
    <message>
        <source>“%1” is a value that %2 does not document. It is never sent: choose one from the list.</source>
        <translation>Hodnotu „%1“ systém %2 nedokumentuje. Nikdy sa neodošle: vyberte niektorú zo zoznamu.</translation>
    </message>
    <message>
        <source>This is not a JSON object. Fix it, or put it back.</source>
        <translation>Toto nie je objekt JSON. Opravte ho alebo vráťte pôvodný.</translation>
    </message>
    <message>
        <source>A key appears twice, and only one of them would be kept. Rename one.</source>
        <translation>Jeden kľúč je tu dvakrát a ostal by iba jeden z nich. Jeden premenujte.</translation>
    </message>
    <message>
        <source>Metadata can have at most 10 KB, 5 levels and 50 keys. Remove something.</source>
        <translation>Metadáta môžu mať najviac 10 KB, 5 úrovní a 50 kľúčov. Niečo odoberte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts at most %Ln here.</source>
        <translation>
            <numerusform>%1 tu prijíma najviac %Ln.</numerusform>
            <numerusform>%1 tu prijíma najviac %Ln.</numerusform>
            <numerusform>%1 tu prijíma najviac %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters here; there are %3. Shorten it.</source>
        <translation>%1 tu prijíma najviac %2 znakov; teraz ich je %3. Skráťte to.</translation>
    </message>
    <message>
        <source>%1 is needed to create a candidate.</source>
        <translation>Na vytvorenie kandidáta je potrebné pole „%1“.</translation>
    </message>
    <message>
        <source>%1 would be emptied. %2 may refuse that; you will be asked before sending.</source>
        <translation>Pole „%1“ by sa vyprázdnilo. %2 to môže odmietnuť; pred odoslaním sa vás Vivier opýta.</translation>
    </message>
    <message>
        <source>%1 cannot be emptied through %2&apos;s API. Put it back or enter another value.</source>
        <translation>Rozhranie systému %2 nedovoľuje vyprázdniť pole „%1“. Vráťte pôvodnú hodnotu alebo zadajte inú.</translation>
    </message>
    <message>
        <source>%1: %2 has something here that Vivier cannot read. Yours would replace it; you will be asked before sending. To keep it, put the field back.</source>
        <translation>%1: %2 tu má niečo, čo Vivier nevie prečítať. Vaša hodnota by to nahradila; pred odoslaním sa vás Vivier opýta. Ak to má ostať, vráťte pôvodnú hodnotu poľa.</translation>
    </message>
    <message>
        <source>To create a candidate, one of these is needed: %1.</source>
        <translation>Na vytvorenie kandidáta je potrebné niektoré z týchto polí: %1.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln kľúč</numerusform>
            <numerusform>%Ln kľúče</numerusform>
            <numerusform>%Ln kľúčov</numerusform>
        </translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Nový kandidát</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(bez mena)</translation>
    </message>
    <message>
        <source>something that Vivier cannot read</source>
        <translation>niečo, čo Vivier nevie prečítať</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>fáza %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>áno</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>new text, %Ln character(s)</source>
        <translation>
            <numerusform>nový text, %Ln znak</numerusform>
            <numerusform>nový text, %Ln znaky</numerusform>
            <numerusform>nový text, %Ln znakov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) changed: %1</source>
        <translation>
            <numerusform>zmenený %Ln kľúč: %1</numerusform>
            <numerusform>zmenené %Ln kľúče: %1</numerusform>
            <numerusform>zmenených %Ln kľúčov: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The keychain of this computer does not answer, so the access token cannot be read or saved there. Your drafts are kept. Start the keychain and try again, or keep the token encrypted with a passphrase.</source>
        <translation>Zväzok kľúčov tohto počítača neodpovedá, preto sa v ňom prístupový token nedá prečítať ani uložiť. Vaše koncepty sú zachované. Spustite zväzok kľúčov a skúste to znova alebo token zašifrujte heslovou frázou.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the access token stays inside. Your drafts are kept. Unlock the keychain, then try again.</source>
        <translation>Zväzok kľúčov tohto počítača je zamknutý, preto prístupový token ostáva v ňom. Vaše koncepty sú zachované. Odomknite zväzok kľúčov a skúste to znova.</translation>
    </message>
    <message>
        <source>This passphrase does not open the access token. Nothing was changed. Type it again; if it is lost, enter the token of the account again.</source>
        <translation>Táto heslová fráza prístupový token neotvorí. Nič sa nezmenilo. Zadajte ju znova; ak ste ju stratili, zadajte nanovo token účtu.</translation>
    </message>
    <message>
        <source>The access token is encrypted with a passphrase. Type the passphrase to continue.</source>
        <translation>Prístupový token je zašifrovaný heslovou frázou. Ak chcete pokračovať, zadajte ju.</translation>
    </message>
    <message>
        <source>No access token is saved for this account. Your drafts are kept. Enter the token in the account&apos;s settings.</source>
        <translation>Pre tento účet nie je uložený prístupový token. Vaše koncepty sú zachované. Zadajte token v nastaveniach účtu.</translation>
    </message>
    <message>
        <source>The account names %1, and Vivier no longer knows which address its access token was saved for. The token was not sent. Your drafts are kept. Check the address before you use it.</source>
        <translation>Účet uvádza %1 a Vivier už nevie, pre ktorú adresu bol jeho prístupový token uložený. Token sa neodoslal. Vaše koncepty sú zachované. Skontrolujte adresu, skôr než ju použijete.</translation>
    </message>
    <message>
        <source>The access token was saved for %1, but the account now names %2. That was not changed in Vivier, so the token was not sent. Your drafts are kept. If you do not know why, put the old address back in the account&apos;s settings.</source>
        <translation>Prístupový token bol uložený pre %1, ale účet teraz uvádza %2. Vo Vivieri sa to nezmenilo, preto sa token neodoslal. Vaše koncepty sú zachované. Ak neviete prečo, vráťte v nastaveniach účtu pôvodnú adresu.</translation>
    </message>
    <message>
        <source>The access token could not be read or saved. Your drafts are kept. Try again; if it happens again, enter the token in the account&apos;s settings.</source>
        <translation>Prístupový token sa nedal prečítať ani uložiť. Vaše koncepty sú zachované. Skúste to znova; ak sa to zopakuje, zadajte token v nastaveniach účtu.</translation>
    </message>
</context>
<context>
    <name>vivier::AboutDialog</name>
    <message>
        <source>About Vivier</source>
        <translation>O programe Vivier</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>Licencia MIT</translation>
    </message>
    <message>
        <source>Version %1 · MIT licence</source>
        <translation>Verzia %1 · licencia MIT</translation>
    </message>
    <message>
        <source>An editor for the candidates of your applicant tracking system, online and on the train. Not made or endorsed by Welcome to the Jungle or by InstaView.</source>
        <translation>Editor kandidátov vášho náborového systému (ATS), online aj vo vlaku. Nevytvorili ho ani neschválili Welcome to the Jungle či InstaView.</translation>
    </message>
    <message>
        <source>Made &amp;with</source>
        <translation>&amp;Vytvorené pomocou</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavrieť</translation>
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
        <translation>&amp;Názov</translation>
    </message>
    <message>
        <source>Country of p&amp;hone numbers</source>
        <translation>&amp;Krajina telefónnych čísel</translation>
    </message>
    <message>
        <source>A&amp;ddress of the API</source>
        <translation>A&amp;dresa API</translation>
    </message>
    <message>
        <source>&amp;Use the usual address</source>
        <translation>Po&amp;užiť obvyklú adresu</translation>
    </message>
    <message>
        <source>&amp;References of organizations</source>
        <translation>&amp;Identifikátory organizácií</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Otestovať &amp;spojenie</translation>
    </message>
    <message>
        <source>The saved API key is encrypted and has not been opened since the start. Enter it again to move it.</source>
        <translation>Uložený kľúč API je zašifrovaný a od spustenia nebol otvorený. Ak ho chcete presunúť, zadajte ho nanovo.</translation>
    </message>
    <message>
        <source>The saved token is encrypted and has not been opened since the start. Enter it again to move it.</source>
        <translation>Uložený token je zašifrovaný a od spustenia nebol otvorený. Ak ho chcete presunúť, zadajte ho nanovo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Ukladá sa…</translation>
    </message>
    <message>
        <source>First correct the fields marked in red.</source>
        <translation>Najprv opravte, čo je označené červenou.</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>Kľúč A&amp;PI</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Where to keep the API key</source>
        <translation>Kam uložiť kľúč API</translation>
    </message>
    <message>
        <source>Where to keep the token</source>
        <translation>Kam uložiť token</translation>
    </message>
    <message>
        <source>Saved. Leave it empty to keep it.</source>
        <translation>Uložené. Ak to má ostať, nechajte prázdne.</translation>
    </message>
    <message>
        <source>None is saved. Without one, drafts wait in the outbox.</source>
        <translation>Nie je uložený. Bez neho koncepty čakajú v odchádzajúcich.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>nepovinné</translation>
    </message>
    <message>
        <source>The API key gives access to this company only.</source>
        <translation>Kľúč API platí iba pre túto firmu.</translation>
    </message>
    <message>
        <source>Test the connection to see which other companies the API key gives access to.</source>
        <translation>Otestujte spojenie a uvidíte, pre ktoré ďalšie firmy kľúč API platí.</translation>
    </message>
    <message>
        <source>Only for an API key that covers several companies. Testing the connection lists them.</source>
        <translation>Iba pri kľúči API viacerých firiem. Vypíše ich test spojenia.</translation>
    </message>
    <message>
        <source>Contacting %1…</source>
        <translation>Overuje sa v systéme %1…</translation>
    </message>
    <message>
        <source>Use “%1” for another company?</source>
        <translation>Použiť „%1“ pre inú firmu?</translation>
    </message>
    <message>
        <source>From now on, this account reads and changes %2. What was loaded from %1 stays on this computer until you remove the account, and can no longer be changed there. To keep both, add a second account.</source>
        <extracomment>%1 and %2 are companies.</extracomment>
        <translation>Odteraz bude účet čítať a meniť firmu %2. Čo sa načítalo z firmy %1, ostane v tomto počítači, kým účet neodstránite, ale už sa to nebude dať meniť. S druhým účtom si ponecháte obe.</translation>
    </message>
    <message>
        <source>C&amp;hange the company</source>
        <translation>&amp;Zmeniť firmu</translation>
    </message>
    <message>
        <source>This account is not saved yet.</source>
        <translation>Tento účet ešte nie je uložený.</translation>
    </message>
    <message>
        <source>Your changes to “%1” are not saved yet.</source>
        <translation>Čo ste zmenili v účte „%1“, ešte nie je uložené.</translation>
    </message>
    <message>
        <source>Only if the token cannot list them; separated by commas.</source>
        <translation>Iba ak ich token nesmie vypísať; oddeľte čiarkami.</translation>
    </message>
    <message>
        <source>For numbers without +.</source>
        <translation>Pre čísla bez +.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>U&amp;ložiť účet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>U&amp;ložiť</translation>
    </message>
</context>
<context>
    <name>vivier::AccountMenu</name>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln v odchádzajúcich</numerusform>
            <numerusform>%Ln v odchádzajúcich</numerusform>
            <numerusform>%Ln v odchádzajúcich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln čaká na vás</numerusform>
            <numerusform>%Ln čakajú na vás</numerusform>
            <numerusform>%Ln čaká na vás</numerusform>
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
        <translation>Kópia v tomto počítači aj jej koncept sú zachované.</translation>
    </message>
    <message>
        <source>Candidates cannot be loaded (missing right: %1).</source>
        <extracomment>%1 is a scope of the ATS&apos;s API, such as candidates_r.</extracomment>
        <translation>Načítavanie kandidátov je vypnuté (právo %1).</translation>
    </message>
    <message>
        <source>Candidates of some or all jobs cannot be loaded (missing right: %1).</source>
        <translation>Načítavanie kandidátov je vypnuté pre niektoré alebo všetky pozície (právo %1).</translation>
    </message>
    <message>
        <source>What was loaded so far is kept.</source>
        <translation>Čo sa doteraz načítalo, ostáva.</translation>
    </message>
    <message>
        <source>Jobs cannot be listed: new jobs and stages do not appear (missing right: %1). %2 Candidates of the jobs known here can be loaded, edited and sent.</source>
        <extracomment>%1 is a scope of the ATS&apos;s API, such as jobs_r; %2 is why it was refused.</extracomment>
        <translation>Výpis pozícií je vypnutý: nové pozície a fázy sa neobjavia (právo %1). %2 Kandidátov na tu známych pozíciách môžete načítať, upravovať aj odosielať.</translation>
    </message>
    <message>
        <source>Jobs cannot be listed: new jobs do not appear (missing rights: %1 and %3). %2 Candidates can be loaded, edited and sent.</source>
        <translation>Výpis pozícií je vypnutý: nové pozície sa neobjavia (práva %1 a %3). %2 Kandidátov môžete načítať, upravovať aj odosielať.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the candidates sent together need your attention. Their changes are kept; the outbox says why for each of them.</source>
        <translation>
            <numerusform>%Ln z kandidátov odosielaných spolu čaká na vás. Jeho zmeny sú zachované; prečo, uvádzajú odchádzajúce.</numerusform>
            <numerusform>%Ln z kandidátov odosielaných spolu čakajú na vás. Ich zmeny sú zachované; prečo, to pri každom uvádzajú odchádzajúce.</numerusform>
            <numerusform>%Ln z kandidátov odosielaných spolu čaká na vás. Ich zmeny sú zachované; prečo, to pri každom uvádzajú odchádzajúce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send: all changes are already in the outbox.</source>
        <translation>Niet čo odoslať: všetko zmenené už je v odchádzajúcich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) stay here, whole or in part: each has something to check before it can be sent.</source>
        <translation>
            <numerusform>%Ln koncept tu celý alebo sčasti ostáva: pred odoslaním si v ňom treba niečo pozrieť.</numerusform>
            <numerusform>%Ln koncepty tu celé alebo sčasti ostávajú: pred odoslaním si v každom treba niečo pozrieť.</numerusform>
            <numerusform>%Ln konceptov tu celých alebo sčasti ostáva: pred odoslaním si v každom treba niečo pozrieť.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft of %1 is being sent.</source>
        <translation>Koncept kandidáta %1 sa odosiela.</translation>
    </message>
    <message>
        <source>The draft of %1 is in the outbox: sent when you are back online.</source>
        <translation>Koncept kandidáta %1 je v odchádzajúcich: odíde, keď budete znova online.</translation>
    </message>
    <message numerus="yes">
        <source>Already sent for %Ln candidate(s): drafts now put it back there. Nothing is sent until you send them.</source>
        <translation>
            <numerusform>Už odoslané pri %Ln kandidátovi: vrátia to tam koncepty. Kým ich neodošlete, nič neodíde.</numerusform>
            <numerusform>Už odoslané pri %Ln kandidátoch: vrátia to tam koncepty. Kým ich neodošlete, nič neodíde.</numerusform>
            <numerusform>Už odoslané pri %Ln kandidátoch: vrátia to tam koncepty. Kým ich neodošlete, nič neodíde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are drafts now.</source>
        <translation>
            <numerusform>%Ln zmena je teraz konceptom.</numerusform>
            <numerusform>%Ln zmeny sú teraz konceptmi.</numerusform>
            <numerusform>%Ln zmien je teraz konceptmi.</numerusform>
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
            <numerusform>%Ln zmenený</numerusform>
            <numerusform>%Ln zmenení</numerusform>
            <numerusform>%Ln zmenených</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts from the list:</source>
        <extracomment>Of the list: 2 new, 1 changed</extracomment>
        <translation>Koncepty zo zoznamu:</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Zatiaľ sa nič neodoslalo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are in the outbox, and are sent one after the other.</source>
        <translation>
            <numerusform>%Ln kandidát je v odchádzajúcich, odíde, keď príde na rad.</numerusform>
            <numerusform>%Ln kandidáti sú v odchádzajúcich, odchádzajú jeden po druhom.</numerusform>
            <numerusform>%Ln kandidátov je v odchádzajúcich, odchádzajú jeden po druhom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) a draft: check it before it is sent.</source>
        <translation>
            <numerusform>%Ln ostáva konceptom: pred odoslaním si ho pozrite.</numerusform>
            <numerusform>%Ln ostávajú konceptmi: pred odoslaním si ich pozrite.</numerusform>
            <numerusform>%Ln ostáva konceptmi: pred odoslaním si ich pozrite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put into the outbox; your changes are kept as drafts.</source>
        <translation>Do odchádzajúcich sa nič nedalo; vaše zmeny ostávajú ako koncepty.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) in the outbox: sent when you are back online.</source>
        <translation>
            <numerusform>%Ln kandidát v odchádzajúcich: odíde, keď budete znova online.</numerusform>
            <numerusform>%Ln kandidáti v odchádzajúcich: odídu, keď budete znova online.</numerusform>
            <numerusform>%Ln kandidátov v odchádzajúcich: odíde, keď budete znova online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are being sent right now: only what does not get through is taken back.</source>
        <translation>
            <numerusform>%Ln kandidát práve odchádza: späť sa vezme iba to, čo neprejde.</numerusform>
            <numerusform>%Ln kandidáti práve odchádzajú: späť sa vezme iba to, čo neprejde.</numerusform>
            <numerusform>%Ln kandidátov práve odchádza: späť sa vezme iba to, čo neprejde.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still in the outbox.</source>
        <translation>Stále je to v odchádzajúcich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new candidate(s) stay drafts, with the change in them. Send their drafts to create them.</source>
        <translation>
            <numerusform>%Ln nový kandidát ostáva konceptom aj so zmenou. Odoslaním konceptu ho vytvoríte.</numerusform>
            <numerusform>%Ln noví kandidáti ostávajú konceptmi aj so zmenou. Odoslaním konceptov ich vytvoríte.</numerusform>
            <numerusform>%Ln nových kandidátov ostáva konceptmi aj so zmenou. Odoslaním konceptov ich vytvoríte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %Ln candidate(s).</source>
        <translation>
            <numerusform>Vrátené späť (kandidáti: %Ln).</numerusform>
            <numerusform>Vrátené späť (kandidáti: %Ln).</numerusform>
            <numerusform>Vrátené späť (kandidáti: %Ln).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::AccountsController</name>
    <message>
        <source>Not opened, because it is not a web address: %1</source>
        <translation>Neotvorené, lebo to nie je webová adresa: %1</translation>
    </message>
    <message>
        <source>The profile was damaged</source>
        <translation>Profil bol poškodený</translation>
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
            <numerusform>%Ln kandidát bol odoslaný; odchádzajúce sú prázdne.</numerusform>
            <numerusform>%Ln kandidáti boli odoslaní; odchádzajúce sú prázdne.</numerusform>
            <numerusform>%Ln kandidátov bolo odoslaných; odchádzajúce sú prázdne.</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>zamknutý</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>nedá sa otvoriť</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>bez tokenu</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>token odmietnutý</translation>
    </message>
    <message>
        <source>The language changes once you have finished here: what is not kept yet would be lost.</source>
        <translation>Jazyk sa zmení, keď tu skončíte: čo ešte nie je uložené, by sa stratilo.</translation>
    </message>
    <message>
        <source>Vivier is not locked: what you typed could not be saved, and would be lost.</source>
        <translation>Vivier nie je zamknutý: čo ste napísali, sa nedalo uložiť a stratilo by sa.</translation>
    </message>
    <message>
        <source>The token is locked, so nothing can be loaded or sent. What is on this computer can be edited; drafts are kept.</source>
        <translation>Token je zamknutý, preto sa nič nedá načítať ani odoslať. Čo je v tomto počítači, môžete upravovať; koncepty sa ukladajú.</translation>
    </message>
    <message>
        <source>A link is waiting to be opened: close this page first (Esc).</source>
        <translation>Na otvorenie čaká odkaz: najprv zavrite túto stránku (Esc).</translation>
    </message>
    <message>
        <source>This leads nowhere in Vivier: %1</source>
        <translation>Toto vo Vivieri nikam nevedie: %1</translation>
    </message>
    <message>
        <source>This link is for an account that is not in this Vivier. Nothing was opened. Add the account in the File menu, then follow the link again.</source>
        <translation>Tento odkaz je pre účet, ktorý v tomto Vivieri nie je. Nič sa neotvorilo. Pridajte účet v ponuke Súbor a potom odkaz otvorte znova.</translation>
    </message>
    <message>
        <source>There is no candidate %1 in %2.</source>
        <translation>Kandidát %1 v systéme %2 nie je.</translation>
    </message>
    <message>
        <source>%1 is not contacted while you work offline.</source>
        <translation>Kým pracujete offline, Vivier sa systému %1 na nič nepýta.</translation>
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
        <translation>&amp;Pridať…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Upraviť…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Odstrániť…</translation>
    </message>
    <message>
        <source>No account yet. Add one with the token or API key that your ATS gave you.</source>
        <translation>Zatiaľ žiadny účet. Pridajte ho pomocou tokenu alebo kľúča API od vášho ATS.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Pridať účet…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavrieť</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) that were never sent will be deleted for good.</source>
        <translation>
            <numerusform>%Ln koncept, ktorý nikdy nebol odoslaný, sa natrvalo vymaže.</numerusform>
            <numerusform>%Ln koncepty, ktoré nikdy neboli odoslané, sa natrvalo vymažú.</numerusform>
            <numerusform>%Ln konceptov, ktoré nikdy neboli odoslané, sa natrvalo vymaže.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any drafts it has will be deleted for good.</source>
        <translation>Jeho prípadné koncepty sa natrvalo vymažú.</translation>
    </message>
    <message>
        <source>It has no drafts.</source>
        <translation>Nemá koncepty.</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Odstrániť účet „%1“?</translation>
    </message>
    <message>
        <source>Its API key and its candidates are removed from this computer. Nothing changes in %1.</source>
        <translation>Jeho kľúč API a čo sa načítalo o jeho kandidátoch, z tohto počítača zmizne. V systéme %1 sa nič nezmení.</translation>
    </message>
    <message>
        <source>Its token and its candidates are removed from this computer. Nothing changes in %1.</source>
        <translation>Jeho token a čo sa načítalo o jeho kandidátoch, z tohto počítača zmizne. V systéme %1 sa nič nezmení.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove it and %Ln draft(s)</source>
        <translation>
            <numerusform>&amp;Odstrániť aj s %Ln konceptom</numerusform>
            <numerusform>&amp;Odstrániť aj s %Ln konceptmi</numerusform>
            <numerusform>&amp;Odstrániť aj s %Ln konceptmi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Odstrániť</translation>
    </message>
</context>
<context>
    <name>vivier::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Súbor</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Úp&amp;ravy</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Kandidát</translation>
    </message>
    <message>
        <source>Selected ca&amp;ndidates</source>
        <translation>Vy&amp;braní kandidáti</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Zobraziť</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomocník</translation>
    </message>
</context>
<context>
    <name>vivier::ActivityModel</name>
    <message>
        <source>Not read from %1 while offline.</source>
        <translation>Offline sa zo systému %1 nečíta.</translation>
    </message>
    <message>
        <source>Documents need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as documents_r.</extracomment>
        <translation>Na dokumenty treba právo %1.</translation>
    </message>
    <message>
        <source>Emails need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as emails_r.</extracomment>
        <translation>Na e-maily treba právo %1.</translation>
    </message>
    <message>
        <source>Moves need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as moves_r.</extracomment>
        <translation>Na presuny treba právo %1.</translation>
    </message>
    <message>
        <source>The job has too many moves to read them all: some may be missing here.</source>
        <translation>Pozícia má priveľa presunov, všetky sa nedajú načítať: niektoré tu môžu chýbať.</translation>
    </message>
    <message>
        <source>%1 does not tell comments: here are those sent from Vivier.</source>
        <translation>%1 komentáre neuvádza: sú tu tie, ktoré sa odoslali odtiaľto.</translation>
    </message>
    <message>
        <source>you wrote: %1</source>
        <translation>napísali ste: %1</translation>
    </message>
    <message>
        <source>a stage that is gone</source>
        <translation>fáza, ktorá už nie je</translation>
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
        <translation>Od: %1, komu: %2</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Príloha: %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez predmetu)</translation>
    </message>
    <message>
        <source>email: %1</source>
        <translation>e-mail: %1</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <extracomment>From one stage to another.</extracomment>
        <translation>presun: %1 → %2</translation>
    </message>
    <message>
        <source>created</source>
        <translation>vytvorenie</translation>
    </message>
    <message>
        <source>created, origin %1</source>
        <translation>vytvorenie, zdroj %1</translation>
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
        <translation>Všetko odoslané…</translation>
    </message>
    <message>
        <source>The history of this candidate, where a send can be undone</source>
        <translation>História tohto kandidáta, kde sa odoslanie dá vrátiť späť</translation>
    </message>
    <message>
        <source>Nothing has been sent from Vivier for this candidate yet.</source>
        <translation>Pre tohto kandidáta sa odtiaľto ešte nič neodoslalo.</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Hľadať v aktivite</translation>
    </message>
    <message>
        <source>The whole of it</source>
        <translation>Celé znenie</translation>
    </message>
    <message>
        <source>Attach a link…</source>
        <translation>Pripojiť odkaz…</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation>Napísať komentár…</translation>
    </message>
    <message>
        <source>In the field “%1”; it is sent with the rest of the draft</source>
        <translation>V poli „%1“; odošle sa so zvyškom konceptu</translation>
    </message>
    <message>
        <source>Choose a candidate to see what happened.</source>
        <translation>Vyberte kandidáta a uvidíte, čo sa dialo.</translation>
    </message>
    <message>
        <source>Nothing of it matches the search.</source>
        <translation>Nič z toho nezodpovedá hľadaniu.</translation>
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
        <translation>Zavrieť (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zavrieť túto správu</translation>
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
            <numerusform>%1, %Ln kandidátov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expand %1, %Ln candidate(s)</source>
        <extracomment>What a button does with a column of the board. %1 is the name of a stage.</extracomment>
        <translation>
            <numerusform>Rozbaliť %1, %Ln kandidát</numerusform>
            <numerusform>Rozbaliť %1, %Ln kandidáti</numerusform>
            <numerusform>Rozbaliť %1, %Ln kandidátov</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Ponuka: %1</translation>
    </message>
    <message>
        <source>Expand the column</source>
        <translation>Rozbaliť stĺpec</translation>
    </message>
    <message>
        <source>Select, sort, collapse</source>
        <translation>Vybrať, zoradiť, zbaliť</translation>
    </message>
</context>
<context>
    <name>vivier::BoardModel</name>
    <message>
        <source>Not a stage of this job</source>
        <translation>Žiadna fáza tejto pozície</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Iný stav</translation>
    </message>
    <message>
        <source>moves when sent</source>
        <translation>presun po odoslaní</translation>
    </message>
    <message>
        <source>Moves to “%1” when sent.</source>
        <translation>Po odoslaní sa presunie do „%1“.</translation>
    </message>
</context>
<context>
    <name>vivier::BoardPage</name>
    <message>
        <source>The board shows the candidates of one job, stage by stage.</source>
        <translation>Nástenka ukazuje kandidátov jednej pozície, fázu po fáze.</translation>
    </message>
    <message>
        <source>&amp;Choose a job</source>
        <translation>&amp;Vybrať pozíciu</translation>
    </message>
    <message>
        <source>The stages of this job are not known on this computer yet.</source>
        <translation>Fázy tejto pozície ešte v tomto počítači nie sú známe.</translation>
    </message>
    <message>
        <source>Select &amp;all in this column</source>
        <translation>Vybrať &amp;všetkých v stĺpci</translation>
    </message>
    <message>
        <source>&amp;Sort the board</source>
        <translation>Z&amp;oradiť nástenku</translation>
    </message>
    <message>
        <source>&amp;Collapse the column</source>
        <translation>Z&amp;baliť stĺpec</translation>
    </message>
</context>
<context>
    <name>vivier::BoardStrip</name>
    <message>
        <source>Work online</source>
        <translation>Pracovať online</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pozícia</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Vybrať pozíciu</translation>
    </message>
    <message>
        <source>Sends all changes to the candidates you moved.</source>
        <translation>Odošle všetko, čo sa zmenilo pri presunutých kandidátoch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidát</numerusform>
            <numerusform>%Ln kandidáti</numerusform>
            <numerusform>%Ln kandidátov</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>zobrazené: %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln move(s)</source>
        <translation>
            <numerusform>Odoslať %Ln presun</numerusform>
            <numerusform>Odoslať %Ln presuny</numerusform>
            <numerusform>Odoslať %Ln presunov</numerusform>
        </translation>
    </message>
    <message>
        <source>You work offline.</source>
        <translation>Pracujete offline.</translation>
    </message>
    <message>
        <source>%1 does not answer; it last answered on %2.</source>
        <translation>%1 neodpovedá; posledná odpoveď: %2.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 neodpovedá.</translation>
    </message>
    <message>
        <source>Moves are kept as drafts; what you send waits in the outbox and is sent when you are back online.</source>
        <translation>Presuny ostávajú ako koncepty; čo odošlete, čaká v odchádzajúcich a odíde, keď budete znova online.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting there.</source>
        <translation>
            <numerusform>Čaká tam %Ln kandidát.</numerusform>
            <numerusform>Čakajú tam %Ln kandidáti.</numerusform>
            <numerusform>Čaká tam %Ln kandidátov.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown, %Ln archived</source>
        <extracomment>How many are on the board, and how many are not as they are archived.</extracomment>
        <translation>
            <numerusform>Zobrazené: %1, v archíve: %Ln</numerusform>
            <numerusform>Zobrazené: %1, v archíve: %Ln</numerusform>
            <numerusform>Zobrazené: %1, v archíve: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::BulkEditPanel</name>
    <message>
        <source>add</source>
        <translation>pridať</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>odobrať</translation>
    </message>
    <message>
        <source>set the key to</source>
        <translation>nastaviť kľúč na</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>nastaviť na</translation>
    </message>
    <message>
        <source>remove the key</source>
        <translation>odobrať kľúč</translation>
    </message>
    <message>
        <source>empty it</source>
        <translation>vyprázdniť</translation>
    </message>
    <message>
        <source>Value of the key</source>
        <translation>Hodnota kľúča</translation>
    </message>
    <message>
        <source>Text, or JSON: 12, true, [&quot;a&quot;]</source>
        <translation>Text alebo JSON: 12, true, [&quot;a&quot;]</translation>
    </message>
    <message>
        <source>Text or JSON</source>
        <translation>Text alebo JSON</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Hotovo</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Čo sa má zmeniť</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Vybrať pole</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Čo sa s ním stane</translation>
    </message>
    <message>
        <source>Key, with dots between its parts</source>
        <translation>Kľúč, medzi jeho časťami bodky</translation>
    </message>
    <message>
        <source>Key, such as source.campaign</source>
        <translation>Kľúč, napríklad source.campaign</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kľúč</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Späť na to, koho sa to týka</translation>
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
        <translation>Dobré vedieť</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porovnať</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vybrať…</translation>
    </message>
    <message>
        <source>included</source>
        <translation>zahrnuté</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>vynechané</translation>
    </message>
</context>
<context>
    <name>vivier::BulkPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Späť</translation>
    </message>
    <message>
        <source>Save as &amp;drafts</source>
        <translation>Uložiť ako &amp;koncepty</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Odoslať</translation>
    </message>
    <message>
        <source>Another f&amp;ield…</source>
        <translation>Iné &amp;pole…</translation>
    </message>
    <message>
        <source>A&amp;ll of these</source>
        <translation>&amp;Všetci títo</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Čo sa zmení</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Späť (Esc)</translation>
    </message>
    <message>
        <source>They become drafts like any others; nothing is sent yet</source>
        <translation>Stanú sa z nich bežné koncepty; zatiaľ sa nič neodosiela</translation>
    </message>
    <message>
        <source>Send everything included, all together</source>
        <translation>Odoslať naraz všetko, čo je zahrnuté</translation>
    </message>
    <message>
        <source>Include or skip all candidates shown</source>
        <translation>Zahrnúť alebo vynechať všetkých zobrazených</translation>
    </message>
    <message>
        <source>Candidates shown</source>
        <translation>Kto je zobrazený</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Space skips, Enter opens, F2 decides.</source>
        <translation>Zatiaľ sa nič neuložilo. Medzerník vynechá, Enter otvorí, F2 rozhodne.</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Vybrať pole</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidát</numerusform>
            <numerusform>%Ln kandidáti</numerusform>
            <numerusform>%Ln kandidátov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <extracomment>%1 of the candidates that are selected</extracomment>
        <translation>
            <numerusform>%Ln zmena</numerusform>
            <numerusform>%Ln zmeny</numerusform>
            <numerusform>%Ln zmien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln candidate(s)</source>
        <translation>
            <numerusform>%1 z %Ln kandidáta</numerusform>
            <numerusform>%1 z %Ln kandidátov</numerusform>
            <numerusform>%1 z %Ln kandidátov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Odoslať %Ln zmenu</numerusform>
            <numerusform>&amp;Odoslať %Ln zmeny</numerusform>
            <numerusform>&amp;Odoslať %Ln zmien</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všetci</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Zmení sa</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Čaká na vás</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Niet čo zmeniť</translation>
    </message>
    <message>
        <source>No candidates are selected. Select several in the list first.</source>
        <translation>Nikto nie je vybraný. Najprv vyberte viac kandidátov v zozname.</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Späť na &amp;zoznam</translation>
    </message>
    <message numerus="yes">
        <source>Choose what to change for %Ln candidate(s). You see everything before any of it is saved.</source>
        <translation>
            <numerusform>Vyberte, čo sa má zmeniť pri %Ln kandidátovi. Všetko uvidíte skôr, než sa čokoľvek uloží.</numerusform>
            <numerusform>Vyberte, čo sa má zmeniť pri %Ln kandidátoch. Všetko uvidíte skôr, než sa čokoľvek uloží.</numerusform>
            <numerusform>Vyberte, čo sa má zmeniť pri %Ln kandidátoch. Všetko uvidíte skôr, než sa čokoľvek uloží.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ch&amp;oose a field…</source>
        <translation>V&amp;ybrať pole…</translation>
    </message>
    <message>
        <source>No candidates here.</source>
        <translation>Nikto taký tu nie je.</translation>
    </message>
</context>
<context>
    <name>vivier::BulkView</name>
    <message>
        <source>What will change</source>
        <translation>Čo sa zmení</translation>
    </message>
    <message>
        <source>Space includes or skips, Enter opens the candidate, F2 decides</source>
        <translation>Medzerník zahrnie alebo vynechá, Enter otvorí kandidáta, F2 rozhodne</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln candidate(s) of this job</source>
        <extracomment>Over the stages to choose from.</extracomment>
        <translation>
            <numerusform>Pre %Ln kandidáta tejto pozície</numerusform>
            <numerusform>Pre %Ln kandidátov tejto pozície</numerusform>
            <numerusform>Pre %Ln kandidátov tejto pozície</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Include or skip</source>
        <translation>&amp;Zahrnúť alebo vynechať</translation>
    </message>
    <message>
        <source>&amp;Open the candidate</source>
        <translation>&amp;Otvoriť kandidáta</translation>
    </message>
    <message>
        <source>Choose a &amp;stage…</source>
        <translation>Vybrať &amp;fázu…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Porovnať…</translation>
    </message>
</context>
<context>
    <name>vivier::BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>Zastaviť</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateDelegate</name>
    <message>
        <source>archived</source>
        <translation>archivovaný</translation>
    </message>
    <message>
        <source>%1, +%L2</source>
        <extracomment>%1 is the name of a job, %L2 the number of further jobs.</extracomment>
        <translation>%1, +%L2</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>vybraný</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>koncept</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>odchádzajúce</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>odosiela sa</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmietnuté</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>konflikt</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>čaká na vás</translation>
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
        <translation>Kam patrí</translation>
    </message>
    <message>
        <source>Open the current file: %1</source>
        <translation>Otvoriť súčasný súbor: %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pozícia</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters; the text has %3. Nothing was changed.</source>
        <translation>%1 prijíma najviac %2 znakov; text ich má %3. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters in one line; this one has %3. Nothing was changed.</source>
        <translation>%1 prijíma najviac %2 znakov v jednom riadku; tento ich má %3. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>%1: at most %2 can be edited here; there would be %3. Nothing was changed.</source>
        <translation>%1: upraviť sa tu dá najviac %2; bolo by ich %3. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>Will be %1</source>
        <translation>Bude to %1</translation>
    </message>
    <message>
        <source>%1: %2 has none</source>
        <translation>%1: %2 nič nemá</translation>
    </message>
    <message>
        <source>%1, as stored in %2; read only</source>
        <translation>%1, ako to má %2; iba na čítanie</translation>
    </message>
    <message>
        <source>%1 puts the selection here</source>
        <extracomment>At a field&apos;s label: the key %1 puts the text that is selected in the resume into this field.</extracomment>
        <translation>%1 sem vloží výber</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateHeader</name>
    <message>
        <source>Show what will be sent</source>
        <translation>Zobraziť, čo sa odošle</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>A job, and how many more a candidate is in: “Sales manager +2”</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Show the candidates of this job</source>
        <translation>Zobraziť kandidátov tejto pozície</translation>
    </message>
    <message>
        <source>not in %1 yet</source>
        <translation>ešte nie je v systéme %1</translation>
    </message>
    <message>
        <source>loaded %1</source>
        <translation>načítané %1</translation>
    </message>
    <message>
        <source>never loaded on this computer</source>
        <translation>v tomto počítači nikdy nenačítané</translation>
    </message>
    <message>
        <source>Updated in %1: %2
Loaded: %3</source>
        <translation>Systém %1 zmenil: %2
Načítané: %3</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Obnoviť z archívu</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivovať</translation>
    </message>
    <message>
        <source>Changed, not sent yet: click to put it back</source>
        <translation>Zmenené, ešte neodoslané: kliknutím vrátite pôvodné</translation>
    </message>
    <message>
        <source>Takes effect when you send</source>
        <translation>Prejaví sa po odoslaní</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Otvoriť v systéme %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>rozhodnúť: %Ln</numerusform>
            <numerusform>rozhodnúť: %Ln</numerusform>
            <numerusform>rozhodnúť: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>na odoslanie: %Ln</numerusform>
            <numerusform>na odoslanie: %Ln</numerusform>
            <numerusform>na odoslanie: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>v odchádzajúcich: %Ln</numerusform>
            <numerusform>v odchádzajúcich: %Ln</numerusform>
            <numerusform>v odchádzajúcich: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to fix</source>
        <translation>
            <numerusform>opraviť: %Ln</numerusform>
            <numerusform>opraviť: %Ln</numerusform>
            <numerusform>opraviť: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CandidateListModel</name>
    <message>
        <source>Job</source>
        <translation>Pozícia</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateListPane</name>
    <message>
        <source>Job</source>
        <translation>Pozícia</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidáti</translation>
    </message>
    <message>
        <source>Loading candidates: %L1 of %L2</source>
        <translation>Načítavajú sa kandidáti: %L1 z %L2</translation>
    </message>
    <message>
        <source>Loading candidates: %L1</source>
        <translation>Načítavajú sa kandidáti: %L1</translation>
    </message>
    <message>
        <source>Loading jobs…</source>
        <translation>Načítavajú sa pozície…</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Všetky pozície</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Bez pozície</translation>
    </message>
    <message>
        <source>Candidates without a job</source>
        <translation>Kandidáti, ktorí nie sú na žiadnej pozícii</translation>
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
            <numerusform>%Ln kandidátov</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <extracomment>How many candidates the recruiter selected in the list, and of how many.</extracomment>
        <translation>vybraní: %1 z %2</translation>
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
        <source>Show &amp;all</source>
        <translation>Zobraziť &amp;všetkých</translation>
    </message>
    <message>
        <source>No candidate here matches “%1”.</source>
        <translation>Hľadaniu „%1“ tu nikto nezodpovedá.</translation>
    </message>
    <message>
        <source>No candidate here matches all of these filters.</source>
        <translation>Všetkým týmto filtrom tu nikto nezodpovedá.</translation>
    </message>
    <message>
        <source>No drafts: everything you typed has been sent.</source>
        <translation>Žiadne koncepty: všetko napísané je odoslané.</translation>
    </message>
    <message>
        <source>No candidates here right now.</source>
        <translation>Momentálne tu nikto nie je.</translation>
    </message>
    <message>
        <source>Loading candidates…</source>
        <translation>Načítavajú sa kandidáti…</translation>
    </message>
    <message>
        <source>All candidates here are archived.</source>
        <translation>Všetci sú tu archivovaní.</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Zo&amp;braziť ich</translation>
    </message>
    <message>
        <source>No candidates of this job are on this computer yet.</source>
        <translation>V tomto počítači zatiaľ nikto z tejto pozície nie je.</translation>
    </message>
    <message>
        <source>No candidates on this computer yet. If %1 shows none either, the token may give access only to candidates that it created.</source>
        <translation>V tomto počítači zatiaľ nie sú kandidáti. Ak ich neukazuje ani %1, token možno vidí iba tých, ktorých sám vytvoril.</translation>
    </message>
    <message>
        <source>No candidates on this computer yet.</source>
        <translation>V tomto počítači zatiaľ nie sú kandidáti.</translation>
    </message>
    <message>
        <source>&amp;Load from %1</source>
        <translation>&amp;Načítať zo systému %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Ostatné</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všetci</translation>
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
        <translation>Pozícia „%1“ tu nie je: filter „%2“ ukazuje kandidátov zo všetkých pozícií.</translation>
    </message>
    <message>
        <source>Nothing to save: all candidates are shown. Choose a filter first.</source>
        <translation>Niet čo uložiť: zobrazení sú všetci. Najprv vyberte filter.</translation>
    </message>
    <message>
        <source>It replaces the filter with this name.</source>
        <translation>Nahradí filter s týmto názvom.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Uložiť tento filter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Názov</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>U&amp;ložiť</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Pre&amp;menovať…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Vymazať…</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Takto sa už volá iný filter.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Premenovať filter</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Pre&amp;menovať</translation>
    </message>
    <message>
        <source>Delete the filter?</source>
        <translation>Vymazať filter?</translation>
    </message>
    <message>
        <source>The filter “%1” will be deleted in all accounts. No candidate is changed.</source>
        <translation>Filter „%1“ zmizne zo všetkých účtov. Žiadny kandidát sa nezmení.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Vymazať</translation>
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
        <translation>Vyberte kandidáta vľavo alebo hľadajte pomocou %1.</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Nový kandidát</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) copied as text.</source>
        <translation>
            <numerusform>%Ln kandidát skopírovaný ako text.</numerusform>
            <numerusform>%Ln kandidáti skopírovaní ako text.</numerusform>
            <numerusform>%Ln kandidátov skopírovaných ako text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) copied as vCard.</source>
        <translation>
            <numerusform>%Ln kandidát skopírovaný ako vCard.</numerusform>
            <numerusform>%Ln kandidáti skopírovaní ako vCard.</numerusform>
            <numerusform>%Ln kandidátov skopírovaných ako vCard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CardDelegate</name>
    <message>
        <source>%1, would be here</source>
        <translation>%1, tu by bola karta</translation>
    </message>
</context>
<context>
    <name>vivier::ChangeCard</name>
    <message>
        <source>Put back</source>
        <translation>Vrátiť</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdne</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Vrátiť: %1</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 sa zmení na %3</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1: nová hodnota %2</translation>
    </message>
</context>
<context>
    <name>vivier::ChangesModel</name>
    <message>
        <source>refused by %1</source>
        <translation>%1 to odmietol</translation>
    </message>
</context>
<context>
    <name>vivier::ChangesPane</name>
    <message>
        <source>C&amp;ompare…</source>
        <translation>&amp;Porovnať…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Odoslať</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>Vziať &amp;späť</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Zahodiť…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Čo sa odošle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivita</translation>
    </message>
    <message>
        <source>What will be sent for this candidate</source>
        <translation>Čo sa z tohto kandidáta odošle</translation>
    </message>
    <message>
        <source>What happened to this candidate</source>
        <translation>Čo sa s týmto kandidátom dialo</translation>
    </message>
    <message>
        <source>Decide side by side: yours, theirs, or another result</source>
        <translation>Rozhodnúť vedľa seba: vaše, ich alebo iný výsledok</translation>
    </message>
    <message>
        <source>Send this candidate&apos;s changes</source>
        <translation>Odoslať zmeny tohto kandidáta</translation>
    </message>
    <message>
        <source>Take out of the outbox; the changes stay a draft</source>
        <translation>Von z odchádzajúcich; zmeny ostanú konceptom</translation>
    </message>
    <message>
        <source>Discard this candidate&apos;s changes</source>
        <translation>Zahodiť zmeny tohto kandidáta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátiť späť</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Vrátiť poslednú úpravu</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Odoslať %Ln zmenu</numerusform>
            <numerusform>&amp;Odoslať %Ln zmeny</numerusform>
            <numerusform>&amp;Odoslať %Ln zmien</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Ponechať vaše</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prevziať ich</translation>
    </message>
    <message>
        <source>Kept, not sent yet</source>
        <translation>Uložené, ešte neodoslané</translation>
    </message>
    <message>
        <source>Not known whether it arrived: please check in %1, then answer at the field.</source>
        <translation>Nevedno, či to dorazilo: overte to v systéme %1 a uveďte to pri poli.</translation>
    </message>
    <message>
        <source>Edited since it went into the outbox: send it again.</source>
        <translation>Upravené po zaradení do odchádzajúcich: odošlite to znova.</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>v odchádzajúcich</translation>
    </message>
    <message>
        <source>In %1 now: %2</source>
        <translation>V systéme %1 teraz: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(prázdne)</translation>
    </message>
    <message>
        <source>To send %L1</source>
        <extracomment>The tab with what will be sent, and the number of changes in it.</extracomment>
        <translation>Na odoslanie %L1</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Na odoslanie</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Ešte chýba: %1</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Niet čo odoslať</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to decide</source>
        <translation>
            <numerusform>Treba rozhodnúť %Ln pole</numerusform>
            <numerusform>Treba rozhodnúť %Ln polia</numerusform>
            <numerusform>Treba rozhodnúť %Ln polí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in the outbox</source>
        <translation>
            <numerusform>%Ln zmena v odchádzajúcich</numerusform>
            <numerusform>%Ln zmeny v odchádzajúcich</numerusform>
            <numerusform>%Ln zmien v odchádzajúcich</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Odosiela sa…</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Vytvoriť</translation>
    </message>
    <message>
        <source>waiting until you are back online</source>
        <translation>čaká, kým budete znova online</translation>
    </message>
    <message>
        <source>Outbox · %1</source>
        <extracomment>What the outbox says of this candidate, which may hold a colon: “Outbox · refused: Resume”</extracomment>
        <translation>Odchádzajúce · %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Životopis</translation>
    </message>
    <message>
        <source>Resume, portfolio and documents, to read</source>
        <translation>Životopis, portfólio a dokumenty na čítanie</translation>
    </message>
</context>
<context>
    <name>vivier::ChoiceBar</name>
    <message>
        <source>not documented: shown as it is, cannot be chosen</source>
        <translation>nezdokumentované: ukazuje sa tak, ako je, a nedá sa vybrať</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, súčasná hodnota</translation>
    </message>
    <message>
        <source>%1, the value in the ATS</source>
        <translation>%1, hodnota v ATS</translation>
    </message>
    <message>
        <source>%1, not documented, cannot be chosen</source>
        <translation>%1, nezdokumentované, nedá sa vybrať</translation>
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
            <numerusform>%Ln ďalší</numerusform>
            <numerusform>%Ln ďalšie</numerusform>
            <numerusform>%Ln ďalších</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovať</translation>
    </message>
    <message>
        <source>&amp;Show only these</source>
        <translation>&amp;Zobraziť iba týchto</translation>
    </message>
    <message>
        <source>&amp;Remove the filter</source>
        <translation>&amp;Odstrániť filter</translation>
    </message>
</context>
<context>
    <name>vivier::ClosingGuard</name>
    <message>
        <source>Drafts that you discarded will be back at the next start.</source>
        <translation>Koncepty, ktoré ste zahodili, tu po ďalšom spustení budú znova.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %1 are not saved on this computer.</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>
            <numerusform>%Ln pole nie je v tomto počítači uložené: %1.</numerusform>
            <numerusform>%Ln polia nie sú v tomto počítači uložené: %1.</numerusform>
            <numerusform>%Ln polí nie je v tomto počítači uložených: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ukončiť</translation>
    </message>
    <message>
        <source>&amp;Go online, send and quit</source>
        <translation>Prejsť &amp;online, odoslať a ukončiť</translation>
    </message>
    <message>
        <source>&amp;Stay until sent</source>
        <translation>&amp;Počkať na odoslanie</translation>
    </message>
    <message>
        <source>&amp;Keep Vivier open</source>
        <translation>&amp;Nechať Vivier otvorený</translation>
    </message>
    <message>
        <source>Vivier closes when everything is sent: %1.</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>Vivier sa zavrie, keď sa všetko odošle: %1.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer and will be sent when you are back online: %1.</source>
        <translation>Všetko je uložené v tomto počítači a odíde, keď už nebudete pracovať offline: %1.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer and will be sent when Vivier is started again: %1.</source>
        <translation>Všetko je uložené v tomto počítači a odíde pri ďalšom spustení programu Vivier: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox</source>
        <translation>
            <numerusform>%Ln kandidát čaká v odchádzajúcich</numerusform>
            <numerusform>%Ln kandidáti čakajú v odchádzajúcich</numerusform>
            <numerusform>%Ln kandidátov čaká v odchádzajúcich</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed could not be saved</source>
        <translation>Čo ste napísali, sa nedalo uložiť</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Skúsiť znova</translation>
    </message>
    <message>
        <source>&amp;Copy what was typed</source>
        <translation>&amp;Kopírovať napísané</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>&amp;Ukončiť bez uloženia</translation>
    </message>
    <message>
        <source>It is copied: paste it somewhere before you quit.</source>
        <translation>Je to skopírované: pred ukončením to niekam prilepte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are paused and stay in the outbox.</source>
        <translation>
            <numerusform>Ďalší %Ln je pozastavený a ostane v Odchádzajúcich.</numerusform>
            <numerusform>Ďalší %Ln sú pozastavení a ostanú v Odchádzajúcich.</numerusform>
            <numerusform>Ďalších %Ln je pozastavených a ostane v Odchádzajúcich.</numerusform>
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
        <translation>Predtým</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vaše</translation>
    </message>
    <message>
        <source>In %1 now</source>
        <translation>V systéme %1 teraz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Výsledok</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>nerozhodnuté</translation>
    </message>
    <message>
        <source>Yours for all</source>
        <translation>Všade vaše</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>Všade ich</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Späť</translation>
    </message>
    <message>
        <source>&amp;Yours for all</source>
        <translation>Všade &amp;vaše</translation>
    </message>
    <message>
        <source>Theirs for &amp;all</source>
        <translation>Všade &amp;ich</translation>
    </message>
    <message>
        <source>↑ ↓ fields · M yours · T theirs · E edit the result · U clear the choice · %1 undo · %2 send · Esc back</source>
        <translation>↑ ↓ polia · M vaše · T ich · E upraviť výsledok · U znova nerozhodnuté · %1 vrátiť späť · %2 odoslať · Esc späť</translation>
    </message>
    <message>
        <source>Back to the candidates; everything is kept (Esc)</source>
        <translation>Späť na kandidátov; všetko ostáva uložené (Esc)</translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation>Predchádzajúci kandidát</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Ďalší kandidát</translation>
    </message>
    <message>
        <source>Keep yours for every field that both sides changed</source>
        <translation>Ponechať vaše v každom poli, ktoré zmenili obe strany</translation>
    </message>
    <message>
        <source>Take theirs for every field that both sides changed</source>
        <translation>Prevziať ich v každom poli, ktoré zmenili obe strany</translation>
    </message>
    <message>
        <source>Nothing left to decide: every change was made on one side only.</source>
        <translation>Už niet o čom rozhodovať: každá zmena je iba na jednej strane.</translation>
    </message>
    <message>
        <source>Nothing is sent until you decide. Both versions are kept. %1 of %2 decided.</source>
        <translation>Kým nerozhodnete, nič sa neodošle. Obe verzie sú zachované. Rozhodnuté: %1 z %2.</translation>
    </message>
    <message>
        <source>Everything is decided: %1 stays as it is, and there is nothing left to send.</source>
        <translation>Všetko je rozhodnuté: v systéme %1 ostane, čo tam je, a niet čo odoslať.</translation>
    </message>
    <message>
        <source>Everything is decided. Nothing is sent until you send the result.</source>
        <translation>Všetko je rozhodnuté. Kým výsledok neodošlete, nič neodíde.</translation>
    </message>
    <message>
        <source>Everything is decided, but one result has a problem: fix it before you send.</source>
        <translation>Všetko je rozhodnuté, ale s výsledkom je problém: pred odoslaním ho opravte.</translation>
    </message>
    <message>
        <source>No candidate needs a decision. When someone changes a field that you changed too, both versions are compared here.</source>
        <translation>O žiadnom kandidátovi netreba rozhodnúť. Keď niekto zmení pole, ktoré ste zmenili aj vy, obe verzie sa porovnajú tu.</translation>
    </message>
    <message>
        <source>There is nothing left to decide for this candidate.</source>
        <translation>O tomto kandidátovi už netreba rozhodovať.</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Späť na kandidátov</translation>
    </message>
    <message>
        <source>%1: no longer in %2</source>
        <translation>%1: už nie je v systéme %2</translation>
    </message>
    <message>
        <source>%1: moved to another job</source>
        <translation>%1: presun na inú pozíciu</translation>
    </message>
    <message>
        <source>%1: somebody changed this candidate too</source>
        <translation>%1: kandidáta zmenil aj niekto iný</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Hotovo</translation>
    </message>
    <message>
        <source>&amp;Send result</source>
        <translation>&amp;Odoslať výsledok</translation>
    </message>
    <message>
        <source>Nothing left to send</source>
        <translation>Už niet čo odoslať</translation>
    </message>
    <message>
        <source>Send what is decided</source>
        <translation>Odoslať, čo je rozhodnuté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) need a decision</source>
        <translation>
            <numerusform>O %Ln kandidátovi treba rozhodnúť</numerusform>
            <numerusform>O %Ln kandidátoch treba rozhodnúť</numerusform>
            <numerusform>O %Ln kandidátoch treba rozhodnúť</numerusform>
        </translation>
    </message>
    <message>
        <source>No candidate needs a decision</source>
        <translation>Netreba o nikom rozhodnúť</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictRow</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, predtým: %2</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, vaše: %2</translation>
    </message>
    <message>
        <source>%1, in %2 now: %3</source>
        <translation>%1, v systéme %2 teraz: %3</translation>
    </message>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, výsledok: %2</translation>
    </message>
    <message>
        <source>%1: clear the choice</source>
        <translation>%1: znova nerozhodnuté</translation>
    </message>
    <message>
        <source>Clear the choice (U)</source>
        <translation>Znova nerozhodnuté (U)</translation>
    </message>
    <message>
        <source>Keep yours (M)</source>
        <translation>Ponechať vaše (M)</translation>
    </message>
    <message>
        <source>Take theirs (T)</source>
        <translation>Prevziať ich (T)</translation>
    </message>
    <message>
        <source>Edit the result (E)</source>
        <translation>Upraviť výsledok (E)</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Zobraziť menej</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Zobraziť všetko</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictTable</name>
    <message>
        <source>Fields to decide</source>
        <translation>Polia na rozhodnutie</translation>
    </message>
</context>
<context>
    <name>vivier::ConnectionResult</name>
    <message>
        <source>Failed</source>
        <translation>Zlyhalo</translation>
    </message>
</context>
<context>
    <name>vivier::ContactLine</name>
    <message>
        <source>Copy the email address</source>
        <translation>Kopírovať e-mailovú adresu</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Kopírovať telefónne číslo</translation>
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
        <translation>Všetky súbory (*)</translation>
    </message>
</context>
<context>
    <name>vivier::DashboardHostDialog</name>
    <message>
        <source>Open in Welcome Kit</source>
        <translation>Otvoriť vo Welcome Kit</translation>
    </message>
    <message>
        <source>&amp;Address of the dashboard</source>
        <translation>&amp;Adresa ovládacieho panela</translation>
    </message>
    <message>
        <source>Welcome Kit says where a candidate&apos;s page is, but not on which site. Which one do you use in the browser?</source>
        <translation>Welcome Kit uvádza, kde je stránka kandidáta, nie však na akom webe. Ktorý používate v prehliadači?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>Po&amp;užiť</translation>
    </message>
    <message>
        <source>Asked once. Your token is never sent there.</source>
        <translation>Pýtame sa iba raz. Váš token sa tam nikdy neodošle.</translation>
    </message>
    <message>
        <source>Only %1 is saved.</source>
        <translation>Uloží sa iba %1.</translation>
    </message>
</context>
<context>
    <name>vivier::DateField</name>
    <message>
        <source>as %1</source>
        <comment>an example of a day</comment>
        <translation>napríklad %1</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Vybrať z kalendára</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendár</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln year(s)</source>
        <translation>
            <numerusform>+%Ln rok</numerusform>
            <numerusform>+%Ln roky</numerusform>
            <numerusform>+%Ln rokov</numerusform>
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
        <translation>Sťahuje sa, %1…</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Sťahuje sa…</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Otvoriť v preh&amp;liadači</translation>
    </message>
    <message>
        <source>You are working offline, and this document is not on this computer. It can be read once you are online again.</source>
        <translation>Pracujete offline a tento dokument nie je v tomto počítači. Dá sa čítať, keď budete znova online.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Skúsiť z&amp;nova</translation>
    </message>
</context>
<context>
    <name>vivier::DraftBook</name>
    <message>
        <source>Undo after sending</source>
        <translation>Vrátenie po odoslaní</translation>
    </message>
    <message>
        <source>The answer was lost: the candidate may have been created already.</source>
        <translation>Odpoveď sa stratila: kandidát už možno je vytvorený.</translation>
    </message>
</context>
<context>
    <name>vivier::DropRow</name>
    <message>
        <source>not known</source>
        <translation>neznáme</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Žiadne pole</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Vybrať pole</translation>
    </message>
    <message>
        <source>a file on this computer: %1 takes links alone</source>
        <translation>súbor v tomto počítači: %1 prijíma iba odkazy</translation>
    </message>
    <message>
        <source>somebody’s page: dropped by itself, it opens</source>
        <translation>stránka kandidáta: presuňte ju samu a otvorí sa</translation>
    </message>
    <message>
        <source>it has no certain place: choose its field</source>
        <translation>miesto nie je isté: vyberte pole</translation>
    </message>
    <message>
        <source>its tracking parts taken off</source>
        <translation>bez sledovacích častí</translation>
    </message>
    <message>
        <source>made direct</source>
        <translation>zmenený na priamy</translation>
    </message>
    <message>
        <source>from the contact card</source>
        <translation>z vizitky</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nič</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>nahradí</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>už to tam je</translation>
    </message>
    <message>
        <source>not known now</source>
        <extracomment>%1 is what stands in the field now.</extracomment>
        <translation>teraz neznáme</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>nahradí %1</translation>
    </message>
    <message>
        <source>none now</source>
        <translation>teraz nič</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Pole pre %1</translation>
    </message>
</context>
<context>
    <name>vivier::DropSheet</name>
    <message>
        <source>What you pasted, for a new candidate</source>
        <translation>Čo ste prilepili, pre nového kandidáta</translation>
    </message>
    <message>
        <source>What you dropped</source>
        <translation>Čo ste presunuli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Teraz tam je</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Čo tam pôjde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln odkaz</numerusform>
            <numerusform>%Ln odkazy</numerusform>
            <numerusform>%Ln odkazov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other thing(s)</source>
        <translation>
            <numerusform>%Ln ďalší údaj</numerusform>
            <numerusform>%Ln ďalšie údaje</numerusform>
            <numerusform>%Ln ďalších údajov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln údaj</numerusform>
            <numerusform>%Ln údaje</numerusform>
            <numerusform>%Ln údajov</numerusform>
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
        <translation>%1, kandidát: %2. Zatiaľ sa nič nezmenilo.</translation>
    </message>
    <message>
        <source>%1. Nobody is created yet.</source>
        <translation>%1. Zatiaľ nie je nikto vytvorený.</translation>
    </message>
    <message>
        <source>%1, in the job %2. Nobody is created yet.</source>
        <translation>%1, na pozícii %2. Zatiaľ nie je nikto vytvorený.</translation>
    </message>
    <message>
        <source>The name in it is another one: is this about %1? Nothing is ticked.</source>
        <translation>Je v tom iné meno. Týka sa to kandidáta %1? Nič nie je zaškrtnuté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more was found, and is not listed.</source>
        <translation>
            <numerusform>Našiel sa ešte %Ln údaj, ktorý tu nie je uvedený.</numerusform>
            <numerusform>Našli sa ešte %Ln údaje, ktoré tu nie sú uvedené.</numerusform>
            <numerusform>Našlo sa ešte %Ln údajov, ktoré tu nie sú uvedené.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more person is in the card: only the first is listed.</source>
        <translation>
            <numerusform>Vo vizitke je ešte %Ln osoba: uvedená je iba prvá.</numerusform>
            <numerusform>Vo vizitke sú ešte %Ln osoby: uvedená je iba prvá.</numerusform>
            <numerusform>Vo vizitke je ešte %Ln osôb: uvedená je iba prvá.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was too long to be read to its end.</source>
        <translation>Text bol príliš dlhý a nedal sa prečítať do konca.</translation>
    </message>
    <message numerus="yes">
        <source>Create with %Ln</source>
        <translation>
            <numerusform>Vytvoriť s %Ln údajom</numerusform>
            <numerusform>Vytvoriť s %Ln údajmi</numerusform>
            <numerusform>Vytvoriť s %Ln údajmi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln into the form</source>
        <translation>
            <numerusform>Dať %Ln do formulára</numerusform>
            <numerusform>Dať %Ln do formulára</numerusform>
            <numerusform>Dať %Ln do formulára</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks · F chooses another field · one undo takes all of it back</source>
        <translation>Medzerník zaškrtne · F vyberie iné pole · jedno vrátenie vezme späť všetko</translation>
    </message>
    <message>
        <source>Nothing is ticked: Space ticks a line, F chooses its field.</source>
        <translation>Nič nie je zaškrtnuté: medzerník zaškrtne riadok, F vyberie jeho pole.</translation>
    </message>
</context>
<context>
    <name>vivier::EditChip</name>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Enter to zmení, Delete odoberie</translation>
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
        <translation>&amp;Oddeľovač</translation>
    </message>
    <message>
        <source>For E&amp;xcel: with a mark that says UTF-8</source>
        <translation>Pre E&amp;xcel: so značkou, že ide o UTF-8</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Rozloženie</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Stĺpce</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Všetky stĺpce</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, pre tabuľkový procesor</translation>
    </message>
    <message>
        <source>vCard 4, for an address book</source>
        <translation>vCard 4, pre adresár</translation>
    </message>
    <message>
        <source>JSON, for a program</source>
        <translation>JSON, pre program</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tlačiť…</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Čiarka ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Bodkočiarka ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulátor</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Tabuľka</translation>
    </message>
    <message>
        <source>A page for each candidate</source>
        <translation>Strana pre každého kandidáta</translation>
    </message>
    <message>
        <source>Space includes a column or leaves it out</source>
        <translation>Medzerník stĺpec zahrnie alebo vynechá</translation>
    </message>
    <message>
        <source>As you see them: drafts included.</source>
        <translation>Tak, ako ich vidíte: aj s konceptmi.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formát</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportovať…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln candidate(s) in the list.</source>
        <translation>
            <numerusform>%Ln kandidát: celý zoznam.</numerusform>
            <numerusform>%Ln kandidáti: celý zoznam.</numerusform>
            <numerusform>%Ln kandidátov: celý zoznam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected candidate(s): %1</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>
            <numerusform>%Ln vybraný kandidát: %1</numerusform>
            <numerusform>%Ln vybraní kandidáti: %1</numerusform>
            <numerusform>%Ln vybraných kandidátov: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Identifikátor</translation>
    </message>
    <message>
        <source>&amp;All columns (%1 of %2)</source>
        <translation>&amp;Všetky stĺpce (%1 z %2)</translation>
    </message>
    <message>
        <source>%1 of %2 read…</source>
        <translation>Načítava sa: %1 z %2…</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Začiarknite niektorý stĺpec.</translation>
    </message>
    <message>
        <source>At most %1 can be printed at once. A PDF can hold all of them.</source>
        <translation>Naraz sa vytlačí najviac %1. PDF obsiahne všetkých.</translation>
    </message>
    <message>
        <source>A vCard has its own columns.</source>
        <translation>vCard má vlastné stĺpce.</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Náhľad…</translation>
    </message>
    <message>
        <source>candidates %1</source>
        <extracomment>A file name; %1 is a date.</extracomment>
        <translation>kandidáti %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Súbory %1 (*.%2)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidáti</translation>
    </message>
    <message>
        <source>Name of the job</source>
        <translation>Názov pozície</translation>
    </message>
</context>
<context>
    <name>vivier::FieldEvents</name>
    <message>
        <source>Too large to be edited here (%1 characters). It stays as it is.</source>
        <translation>Na úpravu tu je to príliš veľké (znakov: %1). Ostáva to tak, ako to je.</translation>
    </message>
    <message>
        <source>Too many to be edited here (%1). They stay as they are.</source>
        <translation>Na úpravu tu je ich príliš veľa (%1). Ostávajú tak, ako sú.</translation>
    </message>
</context>
<context>
    <name>vivier::FieldFrame</name>
    <message>
        <source>Put back</source>
        <translation>Vrátiť</translation>
    </message>
    <message>
        <source>required</source>
        <translation>povinné</translation>
    </message>
    <message>
        <source>Put back what it was (%1)</source>
        <translation>Vrátiť, čo tu bolo (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>neznáme</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>bolo prázdne</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>bolo %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label and demand</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmenené</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Vrátiť: %1</translation>
    </message>
</context>
<context>
    <name>vivier::FieldMenu</name>
    <message>
        <source>Copy the &amp;value</source>
        <translation>Kopírovať ho&amp;dnotu</translation>
    </message>
</context>
<context>
    <name>vivier::FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrovať…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Uložiť…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Zrušiť všetky</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (tu nie je)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>This account has none of these, so no candidate matches.</source>
        <translation>Tento účet nič z toho nemá, preto nikto nezodpovedá.</translation>
    </message>
    <message>
        <source>Only those without a given tag</source>
        <translation>Iba tí, ktorí štítok nemajú</translation>
    </message>
    <message>
        <source>Filter by a tag</source>
        <translation>Filtrovať podľa štítka</translation>
    </message>
    <message>
        <source>Without the &amp;tag</source>
        <translation>Be&amp;z štítka</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Š&amp;títok</translation>
    </message>
    <message>
        <source>&amp;Add the filter</source>
        <translation>&amp;Pridať filter</translation>
    </message>
    <message>
        <source>&amp;Another tag…</source>
        <translation>&amp;Iný štítok…</translation>
    </message>
</context>
<context>
    <name>vivier::GonePanel</name>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>&amp;Ponechať koncept</translation>
    </message>
    <message>
        <source>Leave everything as it is and decide later</source>
        <translation>Nechať všetko tak, ako je, a rozhodnúť neskôr</translation>
    </message>
    <message>
        <source>&amp;Send to the candidate in its new job</source>
        <translation>&amp;Odoslať kandidátovi na novej pozícii</translation>
    </message>
    <message>
        <source>The changes go to the same candidate, where it is now</source>
        <translation>Zmeny dostane ten istý kandidát tam, kde teraz je</translation>
    </message>
    <message>
        <source>Co&amp;mpare both versions…</source>
        <translation>Po&amp;rovnať obe verzie…</translation>
    </message>
    <message>
        <source>The move changed a field that you changed too</source>
        <translation>Presun zmenil pole, ktoré ste zmenili aj vy</translation>
    </message>
    <message>
        <source>Create &amp;again…</source>
        <translation>Vytvoriť na&amp;novo…</translation>
    </message>
    <message>
        <source>A new candidate in the same job, with the last values from %1 and your changes</source>
        <translation>Nový kandidát na tej istej pozícii podľa toho, čo naposledy uvádzal %1 a čo ste zmenili</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportovať…</translation>
    </message>
    <message>
        <source>Write the changes to a CSV file</source>
        <translation>Zapísať zmeny do súboru CSV</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Zahodiť…</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Zahodiť zmeny</translation>
    </message>
    <message>
        <source>%1 no longer has this candidate, or the token does not give access to it.</source>
        <translation>V systéme %1 tento kandidát už nie je alebo ho token nesmie vidieť.</translation>
    </message>
    <message>
        <source>%1 moved this candidate to another job.</source>
        <translation>V systéme %1 je tento kandidát presunutý na inú pozíciu.</translation>
    </message>
    <message>
        <source>%1 moved this candidate to the job “%2”.</source>
        <translation>V systéme %1 je tento kandidát presunutý na pozíciu „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. Your %Ln change(s) are kept; the move changed a field that you changed too, so compare both versions first.</source>
        <translation>
            <numerusform>Nič sa neodoslalo. Vaša %Ln zmena je zachovaná; presun zmenil pole, ktoré ste zmenili aj vy, preto najprv porovnajte obe verzie.</numerusform>
            <numerusform>Nič sa neodoslalo. Vaše %Ln zmeny sú zachované; presun zmenil pole, ktoré ste zmenili aj vy, preto najprv porovnajte obe verzie.</numerusform>
            <numerusform>Nič sa neodoslalo. Vašich %Ln zmien je zachovaných; presun zmenil pole, ktoré ste zmenili aj vy, preto najprv porovnajte obe verzie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. Your %Ln change(s) are kept until you decide.</source>
        <translation>
            <numerusform>Nič sa neodoslalo. Vaša %Ln zmena je zachovaná, kým nerozhodnete.</numerusform>
            <numerusform>Nič sa neodoslalo. Vaše %Ln zmeny sú zachované, kým nerozhodnete.</numerusform>
            <numerusform>Nič sa neodoslalo. Vašich %Ln zmien je zachovaných, kým nerozhodnete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Používateľská príručka</translation>
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
            <numerusform>%Ln polia</numerusform>
            <numerusform>%Ln polí</numerusform>
        </translation>
    </message>
    <message>
        <source>created, %1</source>
        <translation>vytvorenie, %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Čo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Predtým</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odoslané</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpoveď</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kedy</translation>
    </message>
</context>
<context>
    <name>vivier::HistoryPage</name>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Vrátiť späť…</translation>
    </message>
    <message>
        <source>Undo the whole &amp;run…</source>
        <translation>V&amp;rátiť celé odoslanie…</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>&amp;Exportovať ako CSV…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Späť</translation>
    </message>
    <message>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Späť na kandidátov (Esc)</translation>
    </message>
    <message>
        <source>Show what undoing the chosen row would do</source>
        <translation>Ukázať, čo by spravilo vrátenie vybraného riadka</translation>
    </message>
    <message>
        <source>Save what the list shows as a file for a spreadsheet</source>
        <translation>Uložiť, čo zoznam ukazuje, ako súbor pre tabuľkový procesor</translation>
    </message>
    <message>
        <source>Search names, fields, values</source>
        <translation>Hľadať mená, polia, hodnoty</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Hľadať v histórii</translation>
    </message>
    <message>
        <source>Candidates shown</source>
        <translation>Čia história</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Čo sa odoslalo</translation>
    </message>
    <message>
        <source>This candidate</source>
        <translation>Tento kandidát</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Všetci kandidáti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln zmena</numerusform>
            <numerusform>%Ln zmeny</numerusform>
            <numerusform>%Ln zmien</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>S&amp;kúsiť znova</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Načítava sa história…</translation>
    </message>
    <message>
        <source>Nothing sent matches “%1”.</source>
        <translation>Nič z odoslaného nezodpovedá hľadaniu „%1“.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Zobraziť všetko</translation>
    </message>
    <message>
        <source>Nothing has been sent for %1 from Vivier yet.</source>
        <translation>Pre kandidáta %1 sa odtiaľto ešte nič neodoslalo.</translation>
    </message>
    <message>
        <source>Nothing has been sent from Vivier yet.</source>
        <translation>Odtiaľto sa ešte nič neodoslalo.</translation>
    </message>
    <message>
        <source>&amp;Open the candidate</source>
        <translation>&amp;Otvoriť kandidáta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) drafted as before. Check them and press Send; until then nothing changes.</source>
        <translation>
            <numerusform>%Ln pole je v koncepte ako predtým. Pozrite si ho a stlačte „Odoslať“; dovtedy sa nič nezmení.</numerusform>
            <numerusform>%Ln polia sú v koncepte ako predtým. Pozrite si ich a stlačte „Odoslať“; dovtedy sa nič nezmení.</numerusform>
            <numerusform>%Ln polí je v koncepte ako predtým. Pozrite si ich a stlačte „Odoslať“; dovtedy sa nič nezmení.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone: these fields have unsent changes now.</source>
        <translation>Nič sa nevrátilo: tieto polia už majú neodoslané zmeny.</translation>
    </message>
    <message>
        <source>All of this run has already been undone</source>
        <translation>Celé toto odoslanie je už vrátené</translation>
    </message>
    <message>
        <source>Show what undoing everything sent together with it would do</source>
        <translation>Ukázať, čo by spravilo vrátenie všetkého, čo sa odoslalo spolu s týmto</translation>
    </message>
    <message numerus="yes">
        <source>Undo the whole run: what was sent for %Ln candidate(s)</source>
        <translation>
            <numerusform>Vrátiť celé odoslanie: čo sa odoslalo pre %Ln kandidáta</numerusform>
            <numerusform>Vrátiť celé odoslanie: čo sa odoslalo pre %Ln kandidátov</numerusform>
            <numerusform>Vrátiť celé odoslanie: čo sa odoslalo pre %Ln kandidátov</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this: %1</source>
        <translation>Vrátiť toto: %1</translation>
    </message>
    <message>
        <source>Undo what was sent for %1</source>
        <translation>Vrátiť, čo sa odoslalo pre kandidáta %1</translation>
    </message>
    <message>
        <source>Undo “%1” for %2</source>
        <translation>Vrátiť „%1“ pri kandidátovi %2</translation>
    </message>
</context>
<context>
    <name>vivier::ImportModel</name>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Tento súbor je prázdny. Vyberte iný.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Čo ste prilepili</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy rows in a spreadsheet first.</source>
        <translation>Niet textu na prilepenie. Najprv skopírujte riadky v tabuľkovom procesore.</translation>
    </message>
    <message>
        <source>There are no candidates in this list. Choose another one, or paste rows with a name, an email or a phone number.</source>
        <translation>V tomto zozname nikto nie je. Vyberte iný alebo prilepte riadky s menom, e-mailom či telefónnym číslom.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(vynechané)</translation>
    </message>
    <message>
        <source>Candidate (reference)</source>
        <translation>Kto to je (identifikátor)</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Meno a priezvisko</translation>
    </message>
    <message>
        <source>Link (network detected)</source>
        <translation>Odkaz, podľa siete</translation>
    </message>
    <message>
        <source>Company, after the subtitle</source>
        <translation>Firma, za podtitulom</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riadok</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Stane sa</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Čo je v zozname</translation>
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
        <translation>zmena: %1</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <extracomment>%1 is a candidate</extracomment>
        <translation>%1: niet čo zmeniť</translation>
    </message>
</context>
<context>
    <name>vivier::ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Späť</translation>
    </message>
    <message>
        <source>Another fi&amp;le…</source>
        <translation>&amp;Iný súbor…</translation>
    </message>
    <message>
        <source>Save r&amp;ows not imported…</source>
        <translation>Uložiť neprevza&amp;té…</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Čo je v zozname</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Späť na kandidátov (Esc)</translation>
    </message>
    <message>
        <source>Choose another list; nothing of this one is saved</source>
        <translation>Vybrať iný zoznam; z tohto sa nič neuloží</translation>
    </message>
    <message>
        <source>A file with these rows and the reasons: fix it and import it again</source>
        <translation>Súbor s týmito riadkami a dôvodmi: opravte ho a importujte znova</translation>
    </message>
    <message>
        <source>They become drafts like any others; nothing is sent yet</source>
        <translation>Stanú sa z nich bežné koncepty; zatiaľ sa nič neodosiela</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Ktoré riadky sú zobrazené</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Celý riadok</translation>
    </message>
    <message>
        <source>No rows here.</source>
        <translation>Žiadny taký riadok.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln &amp;draft(s)</source>
        <translation>
            <numerusform>Vytvoriť %Ln &amp;koncept</numerusform>
            <numerusform>Vytvoriť %Ln &amp;koncepty</numerusform>
            <numerusform>Vytvoriť %Ln &amp;konceptov</numerusform>
        </translation>
    </message>
    <message>
        <source>Create &amp;drafts</source>
        <translation>Vytvoriť &amp;koncepty</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všetky</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Noví</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Zmeny</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problémy</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Niet čo zmeniť</translation>
    </message>
    <message>
        <source>Choose a list: a CSV file from any spreadsheet, or vCards from an address book. Or copy rows in a spreadsheet and press %1 here.</source>
        <extracomment>%1 is a key: Ctrl+V</extracomment>
        <translation>Vyberte zoznam: súbor CSV z ktoréhokoľvek tabuľkového procesora alebo vCard z adresára. Alebo skopírujte riadky v tabuľkovom procesore a stlačte tu %1.</translation>
    </message>
    <message>
        <source>Choose a fi&amp;le…</source>
        <translation>V&amp;ybrať súbor…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Zoznam sa načítava…</translation>
    </message>
    <message>
        <source>These rows cannot be imported. Save them, or correct what the columns are.</source>
        <translation>Tieto riadky sa neprevzali. Uložte ich alebo určte inak, čo sú stĺpce.</translation>
    </message>
    <message>
        <source>Some new candidates cannot be sent yet:</source>
        <translation>Niektorých nových zatiaľ nemožno odoslať:</translation>
    </message>
    <message>
        <source>No candidate has these tags yet: %1.</source>
        <translation>Tieto štítky zatiaľ nikto nemá: %1.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Enter opens the candidate of a row.</source>
        <translation>Zatiaľ sa nič neuložilo. Enter otvorí kandidáta v riadku.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importovať zoznam</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.vcf)</source>
        <translation>Zoznamy (*.csv *.tsv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všetky súbory (*)</translation>
    </message>
    <message>
        <source>Save rows not imported</source>
        <translation>Uložiť neprevzaté</translation>
    </message>
    <message>
        <source>not imported.csv</source>
        <extracomment>A file name</extracomment>
        <translation>neprevzaté.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Súbory CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list that was open is still here.</source>
        <translation>Predtým otvorený zoznam je stále tu.</translation>
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
        <translation>Bodkočiarka ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Čiarka ,</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Zvislá čiara</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>&amp;Oddeľovač</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Ako sa číta</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Čo je ktorý stĺpec</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>Kó&amp;dovanie</translation>
    </message>
    <message>
        <source>The rows left over from a list cannot be read differently. Choose the file again.</source>
        <translation>Čo zo zoznamu ostalo, sa inak prečítať nedá. Vyberte súbor ešte raz.</translation>
    </message>
    <message>
        <source>by its content</source>
        <translation>podľa obsahu</translation>
    </message>
    <message>
        <source>New ones without a &amp;job go to</source>
        <translation>Noví bez pozície patria k &amp;pozícii</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Žiadna pozícia</translation>
    </message>
</context>
<context>
    <name>vivier::ImportView</name>
    <message>
        <source>In the list</source>
        <translation>Čo je v zozname</translation>
    </message>
    <message>
        <source>Enter opens the candidate of the row</source>
        <translation>Enter otvorí kandidáta v riadku</translation>
    </message>
</context>
<context>
    <name>vivier::JobChecklist</name>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (uzavretá)</translation>
    </message>
    <message>
        <source>%1: not among the jobs that were loaded</source>
        <translation>%1: nie je medzi načítanými pozíciami</translation>
    </message>
</context>
<context>
    <name>vivier::JobChooser</name>
    <message>
        <source>Job</source>
        <translation>Pozícia</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Vybrať pozíciu</translation>
    </message>
</context>
<context>
    <name>vivier::JobsField</name>
    <message>
        <source>Choose jobs</source>
        <translation>Vybrať pozície</translation>
    </message>
    <message>
        <source>Search by title</source>
        <translation>Hľadať podľa názvu</translation>
    </message>
    <message>
        <source>Search the jobs</source>
        <translation>Hľadať v pozíciách</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pozície</translation>
    </message>
    <message>
        <source>No job has these words in its title.</source>
        <translation>Tieto slová nemá v názve žiadna pozícia.</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Pozícia %1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (uzavretá)</translation>
    </message>
    <message>
        <source>%1: not among the jobs that were loaded</source>
        <translation>%1: nie je medzi načítanými pozíciami</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 z najviac %2</translation>
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
        <translation>Vybrať pozície (%1)</translation>
    </message>
</context>
<context>
    <name>vivier::JournalModel</name>
    <message>
        <source>you sent %1; it was not changed</source>
        <translation>odoslali ste: %1; nezmenilo sa to</translation>
    </message>
    <message>
        <source>you created the candidate: %1</source>
        <translation>vytvorili ste kandidáta: %1</translation>
    </message>
    <message>
        <source>you sent %1</source>
        <translation>odoslali ste: %1</translation>
    </message>
</context>
<context>
    <name>vivier::JournalWords</name>
    <message>
        <source>The candidate is no longer on this computer.</source>
        <translation>Kandidát už v tomto počítači nie je.</translation>
    </message>
    <message>
        <source>It was not sent from Vivier: %1 or a colleague changed it.</source>
        <translation>Odtiaľto sa to neodoslalo: zmenil to systém %1 alebo niekto tam.</translation>
    </message>
    <message>
        <source>Nothing to undo: %1 kept the old value.</source>
        <translation>Niet čo vrátiť: v systéme %1 ostala stará hodnota.</translation>
    </message>
    <message>
        <source>Sent when the candidate was created; %1 does not let Vivier delete candidates. You can archive it.</source>
        <translation>Odoslané pri vytvorení kandidáta; %1 odtiaľto kandidátov nemaže. Môžete ho archivovať.</translation>
    </message>
    <message>
        <source>It was added for good and cannot be removed from here.</source>
        <translation>Je to pridané natrvalo: odtiaľto sa to už nedá odobrať.</translation>
    </message>
    <message>
        <source>The old file cannot be brought back automatically: send its link again.</source>
        <translation>Starý súbor sa sám vrátiť nedá: odošlite znova jeho odkaz.</translation>
    </message>
    <message>
        <source>The old value is not known: %1 never shows this field.</source>
        <translation>Stará hodnota nie je známa: %1 toto pole nikdy neukazuje.</translation>
    </message>
    <message>
        <source>The old value was not known when this was sent.</source>
        <translation>Pri odoslaní nebola stará hodnota známa.</translation>
    </message>
    <message>
        <source>It was empty before, and %1 does not allow it to be emptied.</source>
        <translation>Predtým bolo prázdne a %1 nevie, ako to vyprázdniť.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the old value.</source>
        <translation>%1 už starú hodnotu neprijíma.</translation>
    </message>
    <message>
        <source>It cannot be changed from here.</source>
        <translation>Odtiaľto sa to nedá zmeniť.</translation>
    </message>
    <message>
        <source>It has an unsent change, which is kept. Send that one or put it back first.</source>
        <translation>Je tu neodoslaná zmena, ktorá ostáva. Najprv ju odošlite alebo vráťte.</translation>
    </message>
    <message>
        <source>It is already as it was before.</source>
        <translation>Už je to také, ako predtým.</translation>
    </message>
    <message>
        <source>It was changed in between: only what was sent after that is undone.</source>
        <translation>Medzitým sa to zmenilo: vráti sa iba to, čo sa odoslalo potom.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>neznáme</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdne</translation>
    </message>
    <message>
        <source>stored as sent</source>
        <translation>uložené presne tak</translation>
    </message>
    <message>
        <source>accepted; the new file is there</source>
        <extracomment>A type and a size of a file, “accepted: PDF, 212 kB”</extracomment>
        <translation>prijaté; nový súbor tam je</translation>
    </message>
    <message>
        <source>accepted; %1 does not show it</source>
        <translation>prijaté; %1 to neukazuje</translation>
    </message>
    <message>
        <source>the old file is still shown</source>
        <translation>stále sa ukazuje starý súbor</translation>
    </message>
    <message>
        <source>kept the old file</source>
        <translation>ostal starý súbor</translation>
    </message>
    <message>
        <source>kept the old value</source>
        <translation>ostala stará hodnota</translation>
    </message>
    <message>
        <source>not sent, and now “%1”: changed by %2 or by a colleague</source>
        <translation>neodoslané, a teraz „%1“: zmenil to systém %2 alebo niekto tam</translation>
    </message>
    <message>
        <source>emptied by %1</source>
        <translation>vyprázdnil to %1</translation>
    </message>
    <message>
        <source>shortened: “%1”</source>
        <translation>skrátené: „%1“</translation>
    </message>
    <message>
        <source>stored differently: “%1”</source>
        <translation>uložené inak: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept the old value</source>
        <translation>
            <numerusform>bez zmeny: %Ln</numerusform>
            <numerusform>bez zmeny: %Ln</numerusform>
            <numerusform>bez zmeny: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored differently</source>
        <translation>
            <numerusform>uložené inak: %Ln</numerusform>
            <numerusform>uložené inak: %Ln</numerusform>
            <numerusform>uložené inak: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed without being sent</source>
        <translation>
            <numerusform>zmenené bez odoslania: %Ln</numerusform>
            <numerusform>zmenené bez odoslania: %Ln</numerusform>
            <numerusform>zmenené bez odoslania: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) still shown</source>
        <translation>
            <numerusform>stále starý súbor: %Ln</numerusform>
            <numerusform>stále starý súbor: %Ln</numerusform>
            <numerusform>stále starý súbor: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field, what it was, and what it is now.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>It has been changed since: you will be asked before it is sent.</source>
        <translation>Odvtedy sa to znova zmenilo: pred odoslaním sa vás Vivier opýta.</translation>
    </message>
    <message>
        <source>Sent from Vivier before: “%1”.</source>
        <translation>Predtým odoslané odtiaľto: „%1“.</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>prijaté: %1</translation>
    </message>
    <message>
        <source>%1 still has the old file. Check that the link opens for everyone, without a login, then send it again.</source>
        <translation>%1 má stále starý súbor. Skontrolujte, či sa odkaz otvorí každému, bez prihlásenia, a odošlite ho znova.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) kept</source>
        <translation>
            <numerusform>ostal starý súbor: %Ln</numerusform>
            <numerusform>ostal starý súbor: %Ln</numerusform>
            <numerusform>ostal starý súbor: %Ln</numerusform>
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
        <translation>%1, takmer plné</translation>
    </message>
    <message>
        <source>%1, %2 too many</source>
        <translation>%1, o %2 viac</translation>
    </message>
</context>
<context>
    <name>vivier::LinkChecks</name>
    <message>
        <source>It was edited while its link was checked: send it again.</source>
        <translation>Pri kontrole odkazu sa to upravilo: odošlite to znova.</translation>
    </message>
</context>
<context>
    <name>vivier::LinkField</name>
    <message>
        <source>Open in the browser</source>
        <translation>Otvoriť v prehliadači</translation>
    </message>
    <message>
        <source>Drop the link here</source>
        <translation>Pustite odkaz sem</translation>
    </message>
</context>
<context>
    <name>vivier::LongTextField</name>
    <message>
        <source>the first %1 of %2</source>
        <comment>characters</comment>
        <translation>prvých %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln znak</numerusform>
            <numerusform>%Ln znaky</numerusform>
            <numerusform>%Ln znakov</numerusform>
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
        <translation>Na začiatok pripojte Vivier k svojmu náborovému systému (ATS).</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Pridať účet…</translation>
    </message>
    <message>
        <source>The saved filters could not be saved.</source>
        <translation>Uložené filtre sa nepodarilo zachovať.</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <extracomment>%1 is an ATS: Welcome Kit.</extracomment>
        <translation>&amp;Otvoriť v systéme %1</translation>
    </message>
    <message>
        <source>%1 will be unarchived when the draft is sent.</source>
        <translation>%1 sa po odoslaní konceptu obnoví z archívu.</translation>
    </message>
    <message>
        <source>%1 will be archived when the draft is sent.</source>
        <translation>%1 sa po odoslaní konceptu archivuje.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied. They open in any Vivier that has this account.</source>
        <translation>
            <numerusform>%Ln odkaz skopírovaný: otvorí sa vo Vivieri, ktorý má tento účet.</numerusform>
            <numerusform>%Ln odkazy skopírované: otvoria sa vo Vivieri, ktorý má tento účet.</numerusform>
            <numerusform>%Ln odkazov skopírovaných: otvoria sa vo Vivieri, ktorý má tento účet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list ends here.</source>
        <translation>Tu sa zoznam končí.</translation>
    </message>
    <message>
        <source>The list begins here.</source>
        <translation>Tu sa zoznam začína.</translation>
    </message>
    <message>
        <source>Your own words could not be saved.</source>
        <translation>Vaše slová sa nepodarilo uložiť.</translation>
    </message>
    <message>
        <source>No misspelled word here.</source>
        <translation>Preklep tu nie je.</translation>
    </message>
    <message>
        <source>Spelling is not checked: the preferences say what is missing.</source>
        <translation>Pravopis sa nekontroluje: čo chýba, je v nastaveniach.</translation>
    </message>
    <message>
        <source>Maybe the same person as %1: %2.</source>
        <extracomment>%1 is a candidate, %2 says why: &quot;same email, same phone&quot;</extracomment>
        <translation>Možno tá istá osoba ako %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was copied that a candidate could begin with: copy a link, an address, a number, a signature or a contact card first.</source>
        <translation>Nie je skopírované nič, čím by sa kandidát dal začať: najprv skopírujte odkaz, adresu, číslo, podpis alebo vizitku.</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataDelegate</name>
    <message>
        <source>At most %1 characters fit here, and this would be %2. Nothing was changed.</source>
        <translation>Zmestí sa sem najviac %1 znakov, toto by ich malo %2. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kľúč</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Hodnota: %1</translation>
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
        <translation>Kľúče a hodnoty (%1)</translation>
    </message>
    <message>
        <source>The same as JSON text (%1)</source>
        <translation>To isté ako text JSON (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridať</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>Pridať dovnútra</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Usporiadať</translation>
    </message>
    <message>
        <source>↩ last valid text</source>
        <translation>↩ posledný dobrý text</translation>
    </message>
    <message>
        <source>Add a key below</source>
        <translation>Pridať kľúč pod tento</translation>
    </message>
    <message>
        <source>Add a key inside this one</source>
        <translation>Pridať kľúč dovnútra tohto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Posunúť hore</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Posunúť dole</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Zmeniť typ</translation>
    </message>
    <message>
        <source>Format the text on several lines</source>
        <translation>Rozložiť text do riadkov</translation>
    </message>
    <message>
        <source>Discard what was typed since the text was last valid</source>
        <translation>Zahodiť, čo ste napísali, odkedy sa text dal naposledy prečítať</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>Kľúče a hodnoty</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>Text JSON</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>Bajty: %1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 levels</source>
        <translation>Úrovne: %1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>Kľúče: %1 z %2</translation>
    </message>
    <message>
        <source>No keys yet. Press Ins to add one.</source>
        <translation>Zatiaľ žiadne kľúče. Pridáte ich klávesom Insert.</translation>
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
        <translation>áno/nie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nič</translation>
    </message>
    <message>
        <source>list</source>
        <translation>zoznam</translation>
    </message>
    <message>
        <source>group</source>
        <translation>skupina</translation>
    </message>
    <message>
        <source>Metadata is one group of keys: it starts with { and ends with }.</source>
        <translation>Metadáta sú jedna skupina kľúčov: začína sa znakom { a končí sa znakom }.</translation>
    </message>
    <message>
        <source>The key “%1” appears twice. InstaView would keep only one of them: rename or remove one.</source>
        <translation>Kľúč „%1“ je tu dvakrát. InstaView by si ponechal iba jeden: jeden premenujte alebo odstráňte.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>položka %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>áno</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln položka</numerusform>
            <numerusform>%Ln položky</numerusform>
            <numerusform>%Ln položiek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln kľúč</numerusform>
            <numerusform>%Ln kľúče</numerusform>
            <numerusform>%Ln kľúčov</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>key: value, type</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kľúč</translation>
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
        <translation>Položky zoznamu majú poradie, nie kľúč.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Kľúč potrebuje názov.</translation>
    </message>
    <message>
        <source>The key “%1” already exists here. Give this one another name.</source>
        <translation>Kľúč „%1“ tu už je. Pomenujte tento inak.</translation>
    </message>
    <message>
        <source>There is nothing here to change.</source>
        <translation>Niet tu čo zmeniť.</translation>
    </message>
    <message>
        <source>This is not a number: write it like 7, -1.5 or 2e3, or make it a text.</source>
        <translation>Toto nie je číslo: napíšte ho ako 7, -1.5 alebo 2e3, alebo z neho urobte text.</translation>
    </message>
    <message>
        <source>A %1 has no value of its own.</source>
        <translation>Typ „%1“ nemá vlastnú hodnotu.</translation>
    </message>
    <message>
        <source>new key</source>
        <translation>nový kľúč</translation>
    </message>
    <message>
        <source>new key %1</source>
        <translation>nový kľúč %1</translation>
    </message>
    <message>
        <source>A list would lose the keys. Remove what is inside first.</source>
        <translation>V zozname by sa kľúče stratili. Najprv odstráňte, čo je vnútri.</translation>
    </message>
    <message>
        <source>This would lose what is inside. Remove that first.</source>
        <translation>Stratilo by sa, čo je vnútri. Najprv to odstráňte.</translation>
    </message>
    <message>
        <source>This is not a number: write it like 7, -1.5 or 2e3 first.</source>
        <translation>Toto nie je číslo: najprv ho napíšte ako 7, -1.5 alebo 2e3.</translation>
    </message>
    <message>
        <source>This is neither yes nor no: write one of them first.</source>
        <translation>Toto nie je ani áno, ani nie: najprv napíšte jedno z toho.</translation>
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
        <translation>Premenovať „%1“?</translation>
    </message>
    <message>
        <source>You did not make this key: it came from the ATS, and others may look for it by this name. Its value stays.</source>
        <translation>Tento kľúč ste nevytvorili: je z ATS a iní ho možno pod týmto názvom hľadajú. Jeho hodnota ostane.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Premenovať</translation>
    </message>
</context>
<context>
    <name>vivier::MoreFields</name>
    <message>
        <source>Fewer networks</source>
        <translation>Menej sietí</translation>
    </message>
    <message numerus="yes">
        <source>More networks… %Ln</source>
        <translation>
            <numerusform>Ďalšie siete… %Ln</numerusform>
            <numerusform>Ďalšie siete… %Ln</numerusform>
            <numerusform>Ďalšie siete… %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Networks… %Ln</source>
        <translation>
            <numerusform>Siete… %Ln</numerusform>
            <numerusform>Siete… %Ln</numerusform>
            <numerusform>Siete… %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
</context>
<context>
    <name>vivier::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Aj tak odoslať</translation>
    </message>
    <message>
        <source>Open that candidate</source>
        <translation>Otvoriť toho kandidáta</translation>
    </message>
    <message>
        <source>I have checked, allow writing</source>
        <translation>Skontrolované, povoliť zápis</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>Zadať nový token…</translation>
    </message>
    <message>
        <source>Use the new address…</source>
        <translation>Použiť novú adresu…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porovnať…</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Otvoriť odchádzajúce</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Odomknúť…</translation>
    </message>
    <message>
        <source>Go to that account</source>
        <translation>Prejsť na ten účet</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Prihlásiť sa…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátiť späť</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Otvoriť históriu</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zobraziť ich</translation>
    </message>
    <message>
        <source>Create a second one</source>
        <translation>Vytvoriť druhého</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translation>Zobraziť koncepty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a candidate, %2 what is said of her.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Vedľa seba…</translation>
    </message>
</context>
<context>
    <name>vivier::NotificationsField</name>
    <message>
        <source>A conflict: some&amp;body changed the same field</source>
        <translation>Konf&amp;likt: niekto zmenil to isté</translation>
    </message>
    <message>
        <source>What you sent &amp;needs checking</source>
        <translation>Odoslané, čo ča&amp;ká na vás</translation>
    </message>
    <message>
        <source>What waite&amp;d for the network has been sent</source>
        <translation>Odoslalo sa, čo čakalo na &amp;sieť</translation>
    </message>
    <message>
        <source>An e&amp;xpiry date is near</source>
        <translation>&amp;Blíži sa koniec platnosti</translation>
    </message>
    <message>
        <source>Notifications while you work elsewhere</source>
        <translation>Upozornenia, keď pracujete inde</translation>
    </message>
    <message>
        <source>Na&amp;me candidates and accounts in them</source>
        <translation>U&amp;vádzať v nich mená kandidátov a účtov</translation>
    </message>
    <message>
        <source>Anyone who sees your screen can read them, perhaps even when it is locked.</source>
        <translation>Môže ich čítať každý, kto vidí vašu obrazovku, možno aj keď je zamknutá.</translation>
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
        <translation>Do poľa %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A button and the letter that presses it: “Put into Phone P”</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovať</translation>
    </message>
</context>
<context>
    <name>vivier::OtherMatches</name>
    <message>
        <source>Job: %1</source>
        <translation>Pozícia: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln match(es)</source>
        <translation>
            <numerusform>%1: %Ln výsledok</numerusform>
            <numerusform>%1: %Ln výsledky</numerusform>
            <numerusform>%1: %Ln výsledkov</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OtherMatchesView</name>
    <message>
        <source>Candidates of other accounts that match</source>
        <translation>Zodpovedajúci kandidáti z iných účtov</translation>
    </message>
    <message>
        <source>In other accounts</source>
        <translation>V iných účtoch</translation>
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
        <translation>Polia, ktoré sa zmenia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Vybrané: %Ln</numerusform>
            <numerusform>Vybrané: %Ln</numerusform>
            <numerusform>Vybrané: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see every field and what you can do.</source>
        <translation>Vyberte riadok a uvidíte každé pole a čo sa dá urobiť.</translation>
    </message>
</context>
<context>
    <name>vivier::OutboxModel</name>
    <message>
        <source>Archive</source>
        <translation>Archivovať</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Obnoviť z archívu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and what its list gains and loses</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdne</translation>
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
        <translation>%1 (odvtedy upravené: znova koncept)</translation>
    </message>
    <message>
        <source>Nothing: edited since, a draft again</source>
        <translation>Nič: odvtedy upravené, znova koncept</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln pole</numerusform>
            <numerusform>%Ln polia</numerusform>
            <numerusform>%Ln polí</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidát</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Čo sa zmení</translation>
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
        <translation>Po&amp;zdržať všetko</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>&amp;Skúsiť všetko znova</translation>
    </message>
    <message>
        <source>Send all &amp;drafts</source>
        <translation>Odoslať všetky &amp;koncepty</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>S&amp;päť</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Odchádzajúce</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Dorazilo</translation>
    </message>
    <message>
        <source>Try now what is waiting or was refused; what is held stays held</source>
        <translation>Hneď skúsiť, čo čaká alebo bolo odmietnuté; pozdržané ostáva</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Späť na kandidátov (Esc)</translation>
    </message>
    <message>
        <source>You work offline: it is sent when you are back online.</source>
        <translation>Pracujete offline: odíde to, keď budete znova online.</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>dorazilo %1 z %2</translation>
    </message>
    <message>
        <source>Re&amp;lease all</source>
        <translation>&amp;Uvoľniť všetko</translation>
    </message>
    <message>
        <source>What is held is sent in its turn</source>
        <translation>Čo je pozdržané, odíde, keď príde na rad</translation>
    </message>
    <message>
        <source>Nothing is sent until you release it</source>
        <translation>Kým to neuvoľníte, nič neodíde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) with changes that are not sent yet</source>
        <translation>
            <numerusform>%Ln kandidát s ešte neodoslanými zmenami</numerusform>
            <numerusform>%Ln kandidáti s ešte neodoslanými zmenami</numerusform>
            <numerusform>%Ln kandidátov s ešte neodoslanými zmenami</numerusform>
        </translation>
    </message>
    <message>
        <source>Every draft is sent</source>
        <translation>Všetky koncepty sú odoslané</translation>
    </message>
    <message>
        <source>Reading the outbox…</source>
        <translation>Načítavajú sa odchádzajúce…</translation>
    </message>
    <message>
        <source>Nothing is waiting. What you send appears here until %1 has answered.</source>
        <translation>Nič nečaká. Čo odošlete, je tu, kým %1 neodpovie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) with changes that are not sent yet.</source>
        <translation>
            <numerusform>%Ln kandidát s ešte neodoslanými zmenami.</numerusform>
            <numerusform>%Ln kandidáti s ešte neodoslanými zmenami.</numerusform>
            <numerusform>%Ln kandidátov s ešte neodoslanými zmenami.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OutboxView</name>
    <message>
        <source>What is waiting in the outbox</source>
        <translation>Čo čaká v odchádzajúcich</translation>
    </message>
    <message>
        <source>Being sent: wait for the answer</source>
        <translation>Práve sa odosiela: počkajte na odpoveď</translation>
    </message>
</context>
<context>
    <name>vivier::OwnWordsDialog</name>
    <message>
        <source>My words</source>
        <translation>Moje slová</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odstrániť</translation>
    </message>
    <message>
        <source>These are accepted in every text, in every language.</source>
        <translation>Tieto sú správne v každom texte, v každom jazyku.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
</context>
<context>
    <name>vivier::PageDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Zahodiť, čo ste napísali?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Zahodiť</translation>
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
        <translation>Strana %L1 z %L2</translation>
    </message>
</context>
<context>
    <name>vivier::Palette</name>
    <message>
        <source>Commands</source>
        <translation>Príkazy</translation>
    </message>
    <message>
        <source>A candidate, a stage, an action, a job or an account</source>
        <translation>Kandidát, fáza, akcia, pozícia alebo účet</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Nájsť príkaz</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Čo sa našlo</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs it · &gt; actions · @ candidates · # jobs</source>
        <extracomment>The signs narrow down what is looked for.</extracomment>
        <translation>↑ ↓ vybrať · Enter spustí · &gt; akcie · @ kandidáti · # pozície</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. %2 searches everything known about the candidates.</source>
        <translation>Nič sa tu nevolá „%1“. %2 hľadá vo všetkom, čo je o kandidátoch známe.</translation>
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
        <translation>Fázy</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Akcie</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pozície</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivovaný</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(bez mena)</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>Otvoriť tento odkaz</translation>
    </message>
    <message>
        <source>found in another field</source>
        <extracomment>Why a candidate is shown whose name has nothing of what is searched for</extracomment>
        <translation>nájdené v inom poli</translation>
    </message>
</context>
<context>
    <name>vivier::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Heslová fráza</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Heslová fráza</translation>
    </message>
    <message>
        <source>The API key of “%1” is encrypted. Type the passphrase to send and receive.</source>
        <translation>Kľúč API účtu „%1“ je zašifrovaný. Ak chcete odosielať a prijímať, zadajte heslovú frázu.</translation>
    </message>
    <message>
        <source>The token of “%1” is encrypted. Type the passphrase to send and receive.</source>
        <translation>Token účtu „%1“ je zašifrovaný. Ak chcete odosielať a prijímať, zadajte heslovú frázu.</translation>
    </message>
    <message>
        <source>Without it you work with what is on this computer; every edit is kept.</source>
        <translation>Bez nej pracujete s tým, čo je v tomto počítači; každá úprava sa uloží.</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Pracovať o&amp;ffline</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otvoriť</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otvára sa…</translation>
    </message>
</context>
<context>
    <name>vivier::PassphraseMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Sila heslovej frázy</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters; four unrelated words work well.</source>
        <translation>
            <numerusform>Aspoň %Ln znak; dobré sú štyri slová, ktoré spolu nesúvisia.</numerusform>
            <numerusform>Aspoň %Ln znaky; dobré sú štyri slová, ktoré spolu nesúvisia.</numerusform>
            <numerusform>Aspoň %Ln znakov; dobré sú štyri slová, ktoré spolu nesúvisia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: it would soon be guessed. Four unrelated words work well.</source>
        <translation>Slabá: niekto by ju čoskoro uhádol. Dobré sú štyri slová, ktoré spolu nesúvisia.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it good.</source>
        <translation>Prijateľná: s jedným slovom navyše bude dobrá.</translation>
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
        <translation>Zlúčené s kandidátom %1 (%2), ktorý sa archivoval.</translation>
    </message>
    <message>
        <source>The same person as %1 (%2), where the work goes on.</source>
        <extracomment>A comment in the ATS; %1 is a name, %2 a reference.</extracomment>
        <translation>Tá istá osoba ako %1 (%2), kde sa pokračuje.</translation>
    </message>
    <message>
        <source>One of the two is a new candidate that was not created yet. Discard the draft, or create the candidate first: then the two can be merged.</source>
        <translation>Jeden z nich je nový kandidát, ktorý ešte nie je vytvorený. Zahoďte koncept alebo kandidáta najprv vytvorte: potom sa dajú zlúčiť.</translation>
    </message>
    <message>
        <source>One of the two is not read yet.</source>
        <translation>Jeden z nich ešte nie je načítaný.</translation>
    </message>
    <message>
        <source>Somebody else changed one of the two, too: compare that first, then merge.</source>
        <translation>Jedného z nich zmenil aj niekto iný: najprv to porovnajte, potom zlúčte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>neznáme</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdne</translation>
    </message>
</context>
<context>
    <name>vivier::PhoneLine</name>
    <message>
        <source>Use %1</source>
        <translation>%1: použiť</translation>
    </message>
    <message>
        <source>Write the number in international form (%1)</source>
        <translation>Napísať číslo v medzinárodnom tvare (%1)</translation>
    </message>
    <message>
        <source>Will be sent as %1 → %2</source>
        <translation>Odošle sa ako %1 → %2</translation>
    </message>
</context>
<context>
    <name>vivier::PhoneRegionField</name>
    <message>
        <source>Same as this computer (no country)</source>
        <extracomment>%1 is a country, %2 its dialling code: &quot;As this computer (France, +33)&quot;.</extracomment>
        <translation>Podľa tohto počítača (bez krajiny)</translation>
    </message>
    <message>
        <source>Same as this computer (%1, +%2)</source>
        <translation>Podľa tohto počítača (%1, +%2)</translation>
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
        <translation>Nastavenia</translation>
    </message>
    <message>
        <source>S&amp;pelling</source>
        <translation>&amp;Pravopis</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>Účt&amp;y…</translation>
    </message>
    <message>
        <source>&amp;Forget proxy logins</source>
        <translation>Zab&amp;udnúť prihlásenia do proxy</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Podľa systému</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlý</translation>
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
        <translation>Pohodlné</translation>
    </message>
    <message>
        <source>Compact: more on screen</source>
        <translation>Husté: viac naraz na obrazovke</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>Changes when you close the preferences.</source>
        <translation>Zmení sa po zatvorení nastavení.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Vzhľad</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Veľkosť &amp;textu</translation>
    </message>
    <message>
        <source>&amp;Spacing</source>
        <translation>&amp;Rozostupy</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>odoslať ihneď</translation>
    </message>
    <message>
        <source>&amp;Hold risky changes for</source>
        <translation>&amp;Odklad citlivých zmien</translation>
    </message>
    <message>
        <source>After archiving, refusing or hiring: time to take it back.</source>
        <translation>Archivovaní, zamietnutí alebo prijatí: čas na vzatie späť.</translation>
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
        <translation>&amp;Zamknúť pri nečinnosti</translation>
    </message>
    <message>
        <source>If your keychain is open, unlocking does not ask for a password.</source>
        <translation>Ak je váš zväzok kľúčov otvorený, odomknutie nežiada heslo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Underline misspelled words</source>
        <translation>Podčiarkovať preklepy</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Nekontrolovať</translation>
    </message>
    <message>
        <source>No dictionary is installed, so nothing is checked. On Debian and Ubuntu, install one such as hunspell-en-us or hunspell-fr, then start Vivier again.</source>
        <translation>Nie je nainštalovaný žiadny slovník, preto sa nič nekontroluje. V Debiane a Ubuntu si nejaký nainštalujte, napríklad hunspell-sk alebo hunspell-en-us, a spustite Vivier znova.</translation>
    </message>
    <message>
        <source>Dictionaries: %1</source>
        <translation>Slovníky: %1</translation>
    </message>
    <message>
        <source>My &amp;words…</source>
        <translation>&amp;Moje slová…</translation>
    </message>
    <message numerus="yes">
        <source>My &amp;words… (%Ln)</source>
        <translation>
            <numerusform>&amp;Moje slová… (%Ln)</numerusform>
            <numerusform>&amp;Moje slová… (%Ln)</numerusform>
            <numerusform>&amp;Moje slová… (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that you add from the menu of a misspelled word are kept here.</source>
        <translation>Sú tu slová, ktoré pridáte z ponuky podčiarknutého slova.</translation>
    </message>
    <message>
        <source>Accounts can be changed once Vivier is unlocked.</source>
        <translation>Účty sa dajú meniť, keď je Vivier odomknutý.</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>Skontrolovať pred odoslaním</translation>
    </message>
    <message>
        <source>Links to f&amp;iles</source>
        <translation>Odkazy na &amp;súbory</translation>
    </message>
    <message>
        <source>Each address is opened from this computer, without your token.</source>
        <translation>Každá adresa sa otvorí z tohto počítača, bez vášho tokenu.</translation>
    </message>
</context>
<context>
    <name>vivier::ProblemReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Nahlásiť problém</translation>
    </message>
    <message>
        <source>This helps the people who fix the program. Names, email addresses, telephone numbers and keys of candidates are left out. Read it, copy it, and add what you did and what you expected. Vivier does not send it anywhere.</source>
        <translation>Pomôže to tomu, kto program opravuje. Mená, e-mailové adresy, telefónne čísla a kľúče kandidátov v tom nie sú. Prečítajte si to, skopírujte a doplňte, čo ste robili a čo ste očakávali. Vivier to nikam neposiela.</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Čo sa skopíruje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovať</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopírované.</translation>
    </message>
</context>
<context>
    <name>vivier::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Prihlásiť sa do proxy</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Heslo</translation>
    </message>
    <message>
        <source>&amp;Remember them</source>
        <translation>&amp;Zapamätať</translation>
    </message>
    <message>
        <source>The proxy %1 is between this computer and the network, and asks for a name and a password. They are given to no one else.</source>
        <translation>Medzi týmto počítačom a sieťou je proxy %1 a žiada meno a heslo. Nikto iný ich nedostane.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Meno</translation>
    </message>
    <message>
        <source>Until then, you work with what is on this computer; what you sent waits in the outbox.</source>
        <translation>Dovtedy pracujete s tým, čo je v tomto počítači; čo ste odoslali, čaká v odchádzajúcich.</translation>
    </message>
    <message>
        <source>No&amp;t now</source>
        <translation>&amp;Teraz nie</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Prihlásiť sa</translation>
    </message>
    <message>
        <source>&amp;Remember them: there is no keychain here, so only until Vivier is closed</source>
        <translation>&amp;Zapamätať: nie je tu zväzok kľúčov, preto iba do zatvorenia programu Vivier</translation>
    </message>
    <message>
        <source>The proxy did not accept this name and password. Type them again.</source>
        <translation>Proxy neprijal zadané meno a heslo. Zadajte ich znova.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Prihlasuje sa…</translation>
    </message>
</context>
<context>
    <name>vivier::RateField</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Rozšírené</translation>
    </message>
    <message>
        <source>Maximum requests a second</source>
        <translation>Požiadavky za sekundu, najviac</translation>
    </message>
    <message>
        <source>Maximum requests at a time</source>
        <translation>Požiadavky naraz, najviac</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>The first words of a sentence: &quot;At most [4] requests a second, [2] at a time&quot;.</extracomment>
        <translation>Na&amp;jviac</translation>
    </message>
    <message numerus="yes">
        <source>request(s) a second,</source>
        <extracomment>In the middle of it.</extracomment>
        <translation>
            <numerusform>požiadavka za sekundu,</numerusform>
            <numerusform>požiadavky za sekundu,</numerusform>
            <numerusform>požiadaviek za sekundu,</numerusform>
        </translation>
    </message>
    <message>
        <source>at a t&amp;ime</source>
        <extracomment>The end of it.</extracomment>
        <translation>nara&amp;z</translation>
    </message>
    <message>
        <source>Each answer from %1 says how many requests it still accepts, and Vivier keeps to that. Fewer leave more for other programs that use this key.</source>
        <translation>%1 pri každej odpovedi uvádza, koľko požiadaviek ešte prijme, a Vivier sa toho drží. Ak ich bude menej, viac ostane iným programom s týmto kľúčom.</translation>
    </message>
    <message>
        <source>%1 does not say how many requests it accepts. Fewer requests put less load on it and take longer; when it asks for a pause, Vivier slows down automatically for a while.</source>
        <translation>%1 neuvádza, koľko požiadaviek prijme. Menej požiadaviek ho menej zaťaží, ale trvá to dlhšie; keď požiada o pauzu, Vivier sám na čas spomalí.</translation>
    </message>
    <message>
        <source>How many answers from %1 are awaited at the same time. More help only if the connection is slow to respond.</source>
        <translation>Na koľko odpovedí systému %1 sa čaká naraz. Viac pomôže iba pri pomalom spojení.</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>neobmedzene veľa</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Rozbalené</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Zbalené</translation>
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
        <translation>Čo sa zobrazuje</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Hľadať v dokumente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hľadať</translation>
    </message>
    <message>
        <source>Search in the document (%1)</source>
        <translation>Hľadať v dokumente (%1)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Predchádzajúci výskyt</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Ďalší výskyt</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menšie</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Na šírku</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Väčšie</translation>
    </message>
    <message>
        <source>Old beside new</source>
        <translation>Starý vedľa nového</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otvoriť v prehliadači</translation>
    </message>
    <message>
        <source>No candidate is open.</source>
        <translation>Nie je otvorený žiadny kandidát.</translation>
    </message>
    <message>
        <source>There is nothing to read here: no resume, portfolio or document is known of this candidate.</source>
        <translation>Tu niet čo čítať: o životopise, portfóliu ani dokumente tohto kandidáta sa nevie.</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <translation>%L1 z %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Hľadá sa…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nenájdené</translation>
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
        <translation>Vytvorené %1</translation>
    </message>
    <message>
        <source>Not changed %1</source>
        <translation>Nezmenené %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Prijaté %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln pole</numerusform>
            <numerusform>%Ln polia</numerusform>
            <numerusform>%Ln polí</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Predtým: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Odoslané: %1</translation>
    </message>
    <message>
        <source>Hide what the answer said</source>
        <translation>Skryť, čo hovorí odpoveď</translation>
    </message>
    <message>
        <source>Show what the answer said, field by field</source>
        <translation>Ukázať, čo hovorí odpoveď, pole po poli</translation>
    </message>
</context>
<context>
    <name>vivier::ReplacementField</name>
    <message>
        <source>Open a file…</source>
        <translation>Otvoriť súbor…</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Prevziať tento text</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Neprevziať</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Nahradiť text…</translation>
    </message>
    <message>
        <source>Reads the text of a file, so you can check it before using it</source>
        <translation>Prečíta text súboru; pred prevzatím si ho môžete pozrieť</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text súboru</translation>
    </message>
    <message>
        <source>or drop one here: %1. It is read on this computer.</source>
        <extracomment>%1 is a list of types: PDF, DOCX and ODT.</extracomment>
        <translation>alebo súbor presuňte sem: %1. Číta sa v tomto počítači.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Otvoriť súbor</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Číta sa %1…</translation>
    </message>
    <message>
        <source>Its text is too large to be edited here.</source>
        <translation>Jeho text je na úpravu tu príliš veľký.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln characters</source>
        <translation>
            <numerusform>%1: %Ln znak</numerusform>
            <numerusform>%1: %Ln znaky</numerusform>
            <numerusform>%1: %Ln znakov</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. More than the limit of %2: shorten it afterwards.</source>
        <translation>%1. To je viac než povolených %2: potom to skráťte.</translation>
    </message>
    <message>
        <source>Use this text in place of yours</source>
        <translation>Prevziať tento text namiesto vášho</translation>
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
        <translation>%1, výsledok</translation>
    </message>
</context>
<context>
    <name>vivier::RunButtons</name>
    <message>
        <source>Try again for the candidates that were refused</source>
        <translation>Skúsiť znova pri odmietnutých</translation>
    </message>
    <message>
        <source>Pause, and show what undoing this run would do</source>
        <translation>Pozastaviť a ukázať, čo by spravilo vrátenie odoslaného</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <translation>
            <numerusform>Skúsiť znova (%Ln)</numerusform>
            <numerusform>Skúsiť znova (%Ln)</numerusform>
            <numerusform>Skúsiť znova (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Pokračovať</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pozastaviť</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln…</source>
        <translation>
            <numerusform>Vrátiť všetko (%Ln)…</numerusform>
            <numerusform>Vrátiť všetko (%Ln)…</numerusform>
            <numerusform>Vrátiť všetko (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held is sent in its turn</source>
        <translation>Čo je pozdržané, odíde, keď príde na rad</translation>
    </message>
    <message>
        <source>What is waiting is held until you continue, even after a restart</source>
        <translation>Čo čaká, je pozdržané, kým nedáte pokračovať, aj po novom spustení</translation>
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
        <translation>Čo sa mení</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>sent, then undone</source>
        <translation>odoslané a potom vzaté späť</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>odoslané</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>odoslané: %1</translation>
    </message>
    <message>
        <source>taken back: a draft again</source>
        <translation>vzaté späť: znova koncept</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln kandidát</numerusform>
            <numerusform>%Ln kandidáti</numerusform>
            <numerusform>%Ln kandidátov</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: %1 for %2</source>
        <extracomment>%1 is what changes, &quot;tag “paris-2027”&quot;; %2 is &quot;12 candidates&quot;.</extracomment>
        <translation>Pozastavené: %1 (%2)</translation>
    </message>
    <message>
        <source>Sending: %1 for %2</source>
        <translation>Odosiela sa: %1 (%2)</translation>
    </message>
    <message>
        <source>Sent: %1 for %2</source>
        <translation>Odoslané: %1 (%2)</translation>
    </message>
    <message>
        <source>Taken back: %1 for %2</source>
        <translation>Vzaté späť: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>odoslané: %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln čaká na vás</numerusform>
            <numerusform>%Ln čakajú na vás</numerusform>
            <numerusform>%Ln čaká na vás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>vzaté späť: %Ln</numerusform>
            <numerusform>vzaté späť: %Ln</numerusform>
            <numerusform>vzaté späť: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>ostáva asi %1</translation>
    </message>
    <message>
        <source>the rest is in the outbox</source>
        <translation>ostatné je v odchádzajúcich</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>štítok „%1“</translation>
    </message>
    <message>
        <source>without tag “%1”</source>
        <translation>bez štítka „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln pole</numerusform>
            <numerusform>%Ln polia</numerusform>
            <numerusform>%Ln polí</numerusform>
        </translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivovať</translation>
    </message>
    <message>
        <source>unarchive</source>
        <translation>obnoviť z archívu</translation>
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
        <translation>&amp;Späť</translation>
    </message>
    <message>
        <source>Sent together</source>
        <translation>Odoslané spolu</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Späť na kandidátov (Esc)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odoslané</translation>
    </message>
    <message>
        <source>Candidates of this run</source>
        <translation>Kandidáti tohto odoslania</translation>
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
        <translation>Odoslané</translation>
    </message>
    <message>
        <source>Show each candidate of this run</source>
        <translation>Zobraziť každého kandidáta tohto odoslania</translation>
    </message>
    <message>
        <source>Close; what is waiting is sent anyway</source>
        <translation>Zavrieť; čo čaká, aj tak odíde</translation>
    </message>
    <message>
        <source>Close this run</source>
        <translation>Zavrieť toto odoslanie</translation>
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
        <translation>Otvoriť: %1</translation>
    </message>
</context>
<context>
    <name>vivier::SamePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Späť</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>N&amp;eskôr</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Z&amp;lúčiť</translation>
    </message>
    <message>
        <source>S&amp;wap the two</source>
        <translation>Vy&amp;meniť ich</translation>
    </message>
    <message>
        <source>A&amp;dd a comment to both that says so</source>
        <translation>&amp;Uviesť to u oboch v komentári</translation>
    </message>
    <message>
        <source>Attach the &amp;other’s file as a document</source>
        <translation>Pripojiť súbor &amp;druhého ako dokument</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Možno tá istá osoba</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátiť späť</translation>
    </message>
    <message>
        <source>They may be one person after all</source>
        <translation>Možno je to predsa jedna osoba</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Späť na kandidátov (Esc)</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Predchádzajúca dvojica</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Ďalšia dvojica</translation>
    </message>
    <message>
        <source>Show the pairs that you said are two people</source>
        <translation>Zobraziť dvojice, ktoré sú podľa vás dvaja ľudia</translation>
    </message>
    <message>
        <source>Decide about this pair after the others</source>
        <translation>Rozhodnúť o tejto dvojici až po ostatných</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Výsledok</translation>
    </message>
    <message>
        <source>The other one stays</source>
        <translation>Ostane ten druhý</translation>
    </message>
    <message>
        <source>%1 and %2 stay two people.</source>
        <translation>%1 a %2 ostávajú dvaja ľudia.</translation>
    </message>
    <message>
        <source>No pair is shown.</source>
        <translation>Nie je zobrazená žiadna dvojica.</translation>
    </message>
    <message>
        <source>The two are in different accounts, and no candidate can be in two of them: they cannot be merged.</source>
        <translation>Sú v rôznych účtoch a žiadny kandidát nemôže byť v dvoch: nedajú sa zlúčiť.</translation>
    </message>
    <message>
        <source>Both are in another account.</source>
        <translation>Obaja sú v inom účte.</translation>
    </message>
    <message>
        <source>The other one is archived already.</source>
        <translation>Ten druhý už je archivovaný.</translation>
    </message>
    <message>
        <source>Choose a value for each field first.</source>
        <translation>Najprv vyberte hodnotu pre každé pole.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Niet čo zmeniť.</translation>
    </message>
    <message numerus="yes">
        <source>Merging sends %Ln change(s) to %1</source>
        <translation>
            <numerusform>Zlúčenie odošle %Ln zmenu kandidáta %1</numerusform>
            <numerusform>Zlúčenie odošle %Ln zmeny kandidáta %1</numerusform>
            <numerusform>Zlúčenie odošle %Ln zmien kandidáta %1</numerusform>
        </translation>
    </message>
    <message>
        <source>and archives %1. Undo brings the pair back; comments and documents stay.</source>
        <translation>a archivuje kandidáta %1. Vrátenie dvojicu obnoví; komentáre a dokumenty ostanú.</translation>
    </message>
    <message>
        <source>%1 has no archive: %2 stays there.</source>
        <translation>%1 nemá archív: %2 tam ostane.</translation>
    </message>
    <message>
        <source>Looking for candidates who may be the same person…</source>
        <translation>Hľadajú sa kandidáti, ktorí môžu byť tá istá osoba…</translation>
    </message>
    <message>
        <source>No pair was said to be two people.</source>
        <translation>O žiadnej dvojici ste nepovedali, že sú to dvaja ľudia.</translation>
    </message>
    <message>
        <source>Nobody here looks like somebody else.</source>
        <translation>Nikto sa tu nepodobá na niekoho iného.</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Späť na kandidátov</translation>
    </message>
    <message>
        <source>pair %1 of %2</source>
        <translation>dvojica %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Kept apart: %Ln</source>
        <translation>
            <numerusform>&amp;Oddelené: %Ln</numerusform>
            <numerusform>&amp;Oddelené: %Ln</numerusform>
            <numerusform>&amp;Oddelené: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not two after all</source>
        <translation>Predsa &amp;nie dvaja</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;Nie tá istá osoba</translation>
    </message>
    <message>
        <source>Ask about this pair again</source>
        <translation>Pýtať sa na túto dvojicu znova</translation>
    </message>
    <message>
        <source>They are two people: this is remembered, and can be undone</source>
        <translation>Sú to dvaja ľudia: zapamätá sa to a dá sa to vrátiť</translation>
    </message>
    <message>
        <source>One run, which one step undoes</source>
        <translation>Jedno odoslanie, ktoré sa dá vrátiť jedným krokom</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>ostane</translation>
    </message>
    <message>
        <source>is archived</source>
        <translation>archivuje sa</translation>
    </message>
    <message>
        <source>stays, too</source>
        <translation>ostane tiež</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>rozhodnuté: %1 z %2</translation>
    </message>
</context>
<context>
    <name>vivier::SameRow</name>
    <message>
        <source>the same, not sent again</source>
        <translation>rovnaké, znova sa neodošle</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>rovnaké</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>treba rozhodnúť</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>ostanú obe</translation>
    </message>
    <message>
        <source>neither kept</source>
        <translation>neostane ani jedna</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>napísané tu</translation>
    </message>
    <message>
        <source>stays, not sent again</source>
        <translation>ostane, znova sa neodošle</translation>
    </message>
    <message>
        <source>%1 of the one who stays: %2</source>
        <translation>%1 kandidáta, ktorý ostane: %2</translation>
    </message>
    <message>
        <source>%1 of the one who is archived: %2</source>
        <translation>%1 kandidáta, ktorý sa archivuje: %2</translation>
    </message>
    <message>
        <source>Choose one, or write</source>
        <translation>Vyberte alebo napíšte</translation>
    </message>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, výsledok: %2</translation>
    </message>
    <message>
        <source>Write the result (E)</source>
        <translation>Napísať výsledok (E)</translation>
    </message>
</context>
<context>
    <name>vivier::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Hľadať</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zrušiť hľadanie</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Zrušiť hľadanie (Esc)</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Hľadať (%1)</translation>
    </message>
</context>
<context>
    <name>vivier::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zobraziť</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skryť</translation>
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
        <translation>Zobraziť, čo je pred tým</translation>
    </message>
    <message>
        <source>Show what comes after</source>
        <translation>Zobraziť, čo je za tým</translation>
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
            <numerusform>%Ln vybraný</numerusform>
            <numerusform>%Ln vybraní</numerusform>
            <numerusform>%Ln vybraných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <extracomment>%Ln is how many candidates the list has: 12 selected of 42</extracomment>
        <translation>
            <numerusform>z %Ln</numerusform>
            <numerusform>z %Ln</numerusform>
            <numerusform>z %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Zrušiť výber</translation>
    </message>
    <message>
        <source>Selected candidates</source>
        <translation>Vybraní kandidáti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not on this board</source>
        <translation>
            <numerusform>z toho %Ln mimo tejto nástenky</numerusform>
            <numerusform>z toho %Ln mimo tejto nástenky</numerusform>
            <numerusform>z toho %Ln mimo tejto nástenky</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln &amp;draft(s)</source>
        <translation>
            <numerusform>Odoslať %Ln &amp;koncept</numerusform>
            <numerusform>Odoslať %Ln &amp;koncepty</numerusform>
            <numerusform>Odoslať %Ln &amp;konceptov</numerusform>
        </translation>
    </message>
    <message>
        <source>Send their &amp;drafts</source>
        <translation>Odoslať ich &amp;koncepty</translation>
    </message>
</context>
<context>
    <name>vivier::SendingPages</name>
    <message>
        <source>history %1.csv</source>
        <extracomment>A file name; %1 is a date.</extracomment>
        <translation>história %1.csv</translation>
    </message>
    <message>
        <source>draft of %1.csv</source>
        <extracomment>A file name; %1 is a candidate&apos;s name.</extracomment>
        <translation>koncept %1.csv</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportovať ako CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Súbory CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>vivier::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zavrieť (Esc)</translation>
    </message>
</context>
<context>
    <name>vivier::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové skratky</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Action or keys</source>
        <translation>Čo chcete urobiť, alebo klávesy</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtrovať skratky</translation>
    </message>
    <message>
        <source>No shortcut is called “%1”.</source>
        <translation>Žiadna skratka sa nevolá „%1“.</translation>
    </message>
</context>
<context>
    <name>vivier::SortButton</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Meno</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Priezvisko</translation>
    </message>
    <message>
        <source>Last c&amp;hanged</source>
        <translation>Posledná &amp;zmena</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>&amp;Vytvorenie</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Fáza</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Stav</translation>
    </message>
    <message>
        <source>&amp;Days in stage</source>
        <translation>Dn&amp;i vo fáze</translation>
    </message>
    <message>
        <source>&amp;Days in status</source>
        <translation>Dn&amp;i v stave</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>&amp;Dátum platnosti</translation>
    </message>
    <message>
        <source>from Z to A</source>
        <translation>od Z po A</translation>
    </message>
    <message>
        <source>from A to Z</source>
        <translation>od A po Z</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>od najstarších</translation>
    </message>
    <message>
        <source>the newest first</source>
        <translation>od najnovších</translation>
    </message>
    <message>
        <source>from the last to the first</source>
        <translation>od konca</translation>
    </message>
    <message>
        <source>from the first to the last</source>
        <translation>od začiatku</translation>
    </message>
    <message>
        <source>the longest first</source>
        <translation>najdlhšie najprv</translation>
    </message>
    <message>
        <source>the shortest first</source>
        <translation>najkratšie najprv</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>od najneskoršej</translation>
    </message>
    <message>
        <source>the soonest first</source>
        <translation>od najbližšej</translation>
    </message>
    <message>
        <source>Sorted by: %1, %2</source>
        <extracomment>%1 is what the list is sorted by, %2 how: &quot;Sorted by: Last name, from Z to A&quot;.</extracomment>
        <translation>Zoradené: %1, %2</translation>
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
        <translation>Fáza</translation>
    </message>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Fáza %1 z %2</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, súčasná</translation>
    </message>
    <message>
        <source>%1, the stage in the ATS</source>
        <translation>%1, fáza v ATS</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>neznáma</translation>
    </message>
    <message>
        <source>The stages of this job are not known yet</source>
        <translation>Fázy tejto pozície ešte nie sú známe</translation>
    </message>
</context>
<context>
    <name>vivier::StageMenu</name>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Fáza</translation>
    </message>
    <message>
        <source>No job, so no stages</source>
        <translation>Bez pozície, preto bez fáz</translation>
    </message>
    <message>
        <source>The stages of this job are not known</source>
        <translation>Fázy tejto pozície nie sú známe</translation>
    </message>
    <message>
        <source>There is no stage with this number here.</source>
        <translation>Fáza s týmto číslom tu nie je.</translation>
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
        <translation>Pracuje</translation>
    </message>
</context>
<context>
    <name>vivier::StatusLine</name>
    <message>
        <source>✓ Everything you typed is saved on this computer</source>
        <translation>✓ Všetko napísané je v tomto počítači uložené</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Ukladá sa…</translation>
    </message>
    <message>
        <source>Not saved yet: trying again</source>
        <translation>Ešte neuložené: nový pokus</translation>
    </message>
    <message numerus="yes">
        <source>Creating %Ln draft(s)…</source>
        <translation>
            <numerusform>Pripravuje sa %Ln koncept…</numerusform>
            <numerusform>Pripravujú sa %Ln koncepty…</numerusform>
            <numerusform>Pripravuje sa %Ln konceptov…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %Ln draft(s)…</source>
        <translation>
            <numerusform>Berie sa späť %Ln koncept…</numerusform>
            <numerusform>Berú sa späť %Ln koncepty…</numerusform>
            <numerusform>Berie sa späť %Ln konceptov…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln draft(s)…</source>
        <translation>
            <numerusform>Odosiela sa %Ln koncept…</numerusform>
            <numerusform>Odosielajú sa %Ln koncepty…</numerusform>
            <numerusform>Odosiela sa %Ln konceptov…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln v odchádzajúcich</numerusform>
            <numerusform>%Ln v odchádzajúcich</numerusform>
            <numerusform>%Ln v odchádzajúcich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending in %Ln second(s)</source>
        <translation>
            <numerusform>odíde o %Ln sekundu</numerusform>
            <numerusform>odíde o %Ln sekundy</numerusform>
            <numerusform>odíde o %Ln sekúnd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next attempt in %Ln second(s)</source>
        <translation>
            <numerusform>ďalší pokus o %Ln sekundu</numerusform>
            <numerusform>ďalší pokus o %Ln sekundy</numerusform>
            <numerusform>ďalší pokus o %Ln sekúnd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln koncept</numerusform>
            <numerusform>%Ln koncepty</numerusform>
            <numerusform>%Ln konceptov</numerusform>
        </translation>
    </message>
    <message>
        <source>no drafts</source>
        <translation>žiadne koncepty</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) on this computer</source>
        <translation>
            <numerusform>%Ln kandidát v tomto počítači</numerusform>
            <numerusform>%Ln kandidáti v tomto počítači</numerusform>
            <numerusform>%Ln kandidátov v tomto počítači</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln link(s) before sending…</source>
        <translation>
            <numerusform>Pred odoslaním sa kontroluje %Ln odkaz…</numerusform>
            <numerusform>Pred odoslaním sa kontrolujú %Ln odkazy…</numerusform>
            <numerusform>Pred odoslaním sa kontroluje %Ln odkazov…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Štítok %1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Delete ho odoberie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovať</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odobrať</translation>
    </message>
    <message>
        <source>%1; Delete removes it</source>
        <translation>%1; Delete ho odoberie</translation>
    </message>
</context>
<context>
    <name>vivier::TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Pridať štítok</translation>
    </message>
    <message>
        <source>A comma, Enter or Tab adds the tag; Backspace removes the last</source>
        <translation>Čiarka, Enter alebo Tab štítok pridá; Backspace odoberie posledný</translation>
    </message>
</context>
<context>
    <name>vivier::TagUseModel</name>
    <message numerus="yes">
        <source>most used of %Ln similar tags</source>
        <extracomment>Of tags that look like one, such as &quot;Java&quot; and &quot;java&quot;: this one is carried by the most candidates.</extracomment>
        <translation>
            <numerusform>najpoužívanejší z %Ln podobného</numerusform>
            <numerusform>najpoužívanejší z %Ln podobných</numerusform>
            <numerusform>najpoužívanejší z %Ln podobných</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 except for capitals</source>
        <extracomment>%1 is another tag: &quot;JavaScript but for capital letters&quot;</extracomment>
        <translation>%1, až na veľké písmená</translation>
    </message>
    <message>
        <source>%1 except for accents</source>
        <translation>%1, až na diakritiku</translation>
    </message>
    <message>
        <source>%1 except for spaces or hyphens</source>
        <translation>%1, až na medzery či spojovníky</translation>
    </message>
    <message>
        <source>%1 in singular or plural</source>
        <translation>%1, jednotné alebo množné číslo</translation>
    </message>
    <message>
        <source>%1 except for one letter</source>
        <translation>%1, až na jedno písmeno</translation>
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
        <translation>Kedy sa naposledy zmenil niekto, kto štítok má</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Štítok</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidáti</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Naposledy použité</translation>
    </message>
    <message>
        <source>Similar to</source>
        <translation>Podobá sa</translation>
    </message>
</context>
<context>
    <name>vivier::TagsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Späť</translation>
    </message>
    <message>
        <source>Sho&amp;w candidates</source>
        <translation>Zo&amp;braziť kandidátov</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Pre&amp;menovať…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Z&amp;lúčiť s…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Vymazať…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Späť na kandidátov (Esc)</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Hľadať štítky</translation>
    </message>
    <message>
        <source>Tags shown</source>
        <translation>Ktoré štítky</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Poradie</translation>
    </message>
    <message>
        <source>Most candidates first</source>
        <translation>Najviac kandidátov</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Naposledy použité</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Podľa názvu</translation>
    </message>
    <message>
        <source>Show the candidates who have the tag in the list</source>
        <translation>Zobraziť v zozname, kto štítok má</translation>
    </message>
    <message>
        <source>Give the tag another name, for all candidates who have it</source>
        <translation>Dať štítku iný názov u všetkých, ktorí ho majú</translation>
    </message>
    <message>
        <source>Merge the selected tags into one, or the selected tag and the one it is similar to</source>
        <translation>Urobiť jeden štítok z vybraných alebo z vybraného a toho, na ktorý sa podobá</translation>
    </message>
    <message>
        <source>Remove the selected tags from all candidates who have them</source>
        <translation>Odobrať vybrané štítky všetkým, ktorí ich majú</translation>
    </message>
    <message>
        <source>Last used: the last change to a candidate who has the tag. Drafts and archived candidates count.</source>
        <translation>Štítok bol naposledy použitý vtedy, keď sa naposledy zmenil niekto, kto ho má. Koncepty a archivovaní kandidáti sa počítajú.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln štítok</numerusform>
            <numerusform>%Ln štítky</numerusform>
            <numerusform>%Ln štítkov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like another</source>
        <translation>
            <numerusform>%Ln sa podobá na iný</numerusform>
            <numerusform>%Ln sa podobajú na iný</numerusform>
            <numerusform>%Ln sa podobá na iný</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všetky</translation>
    </message>
    <message>
        <source>Look like another</source>
        <translation>Podobné inému</translation>
    </message>
    <message>
        <source>Counting the tags…</source>
        <translation>Počítajú sa štítky…</translation>
    </message>
    <message>
        <source>No candidate has a tag yet.</source>
        <translation>Zatiaľ nikto nemá štítok.</translation>
    </message>
    <message>
        <source>No tag matches “%1”.</source>
        <translation>Hľadaniu „%1“ nezodpovedá žiadny štítok.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Zobraziť vš&amp;etky</translation>
    </message>
    <message>
        <source>No tag looks like another.</source>
        <translation>Žiadny štítok sa nepodobá na iný.</translation>
    </message>
    <message>
        <source>The tag already has this name.</source>
        <translation>Štítok sa tak už volá.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) already have this tag: the two become one.</source>
        <translation>
            <numerusform>%Ln kandidát už tento štítok má: z dvoch bude jeden.</numerusform>
            <numerusform>%Ln kandidáti už tento štítok majú: z dvoch bude jeden.</numerusform>
            <numerusform>%Ln kandidátov už tento štítok má: z dvoch bude jeden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Premenovať štítok</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>&amp;Nový názov</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Pre&amp;menovať…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln tag(s)</source>
        <translation>
            <numerusform>Zlúčiť %Ln štítok</numerusform>
            <numerusform>Zlúčiť %Ln štítky</numerusform>
            <numerusform>Zlúčiť %Ln štítkov</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Into the tag</source>
        <translation>&amp;Do štítka</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zlúčiť…</translation>
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
        <translation>Enter ukáže, kto štítok má, F2 ho premenuje</translation>
    </message>
    <message>
        <source>Sho&amp;w candidates</source>
        <translation>Zo&amp;braziť kandidátov</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Pre&amp;menovať…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Z&amp;lúčiť s…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Vymazať…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovať</translation>
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
        <translation>Heslová fráza toho kľúča</translation>
    </message>
    <message>
        <source>Your own certificate authority</source>
        <translation>Vlastná certifikačná autorita</translation>
    </message>
    <message>
        <source>Choose a certificate authority</source>
        <translation>Vybrať certifikačnú autoritu</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Klientsky certifikát</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>Vybrať klientsky certifikát</translation>
    </message>
    <message>
        <source>Its private key, if it is in a separate file</source>
        <translation>Jeho súkromný kľúč, ak je vo vlastnom súbore</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Vybrať súkromný kľúč</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>nepovinné</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vybrať…</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>Certifikáty a kľúče (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všetky súbory (*)</translation>
    </message>
    <message>
        <source>Checking the files…</source>
        <translation>Kontrolujú sa súbory…</translation>
    </message>
    <message>
        <source>A PEM file, for an ATS whose certificate the system does not know.</source>
        <translation>Súbor PEM, pre ATS, ktorého certifikát systém nepozná.</translation>
    </message>
    <message>
        <source>A PEM file, for an ATS that requires one.</source>
        <translation>Súbor PEM, pre ATS, ktorý ho chce.</translation>
    </message>
    <message>
        <source>Stored with the token. Leave it empty if there is none, or to keep the stored one.</source>
        <translation>Uloží sa tam, kde je token. Ak žiadna nie je alebo má ostať uložená, nechajte prázdne.</translation>
    </message>
</context>
<context>
    <name>vivier::TokenPlaceField</name>
    <message>
        <source>In the &amp;keychain of this computer</source>
        <translation>V&amp;o zväzku kľúčov tohto počítača</translation>
    </message>
    <message>
        <source>&amp;Encrypted in the profile, with a passphrase</source>
        <translation>V profile, zašifrovaný &amp;heslovou frázou</translation>
    </message>
    <message>
        <source>&amp;For this session only</source>
        <translation>I&amp;ba pre toto spustenie</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>H&amp;eslová fráza</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Heslová fráza zno&amp;va</translation>
    </message>
    <message>
        <source>Kept only in memory; you are asked for it at each start.</source>
        <translation>Ostáva v pamäti; pri každom spustení sa naň Vivier opýta.</translation>
    </message>
    <message>
        <source>Type the passphrase of this profile.</source>
        <translation>Zadajte heslovú frázu tohto profilu.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Zvoľte si heslovú frázu.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %Ln characters.</source>
        <translation>
            <numerusform>Zvoľte si heslovú frázu, ktorá má aspoň %Ln znak.</numerusform>
            <numerusform>Zvoľte si heslovú frázu, ktorá má aspoň %Ln znaky.</numerusform>
            <numerusform>Zvoľte si heslovú frázu, ktorá má aspoň %Ln znakov.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Heslové frázy nie sú rovnaké.</translation>
    </message>
    <message>
        <source>Your computer protects it with your session.</source>
        <translation>Váš počítač ho chráni spolu s vaším prihlásením.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so this is not possible.</source>
        <translation>V tomto počítači neodpovedá žiadny zväzok kľúčov, preto to nejde.</translation>
    </message>
    <message>
        <source>The passphrase you gave opens this one too.</source>
        <translation>Heslová fráza, ktorú ste zadali, otvorí aj tento.</translation>
    </message>
    <message>
        <source>Another account is already encrypted: the same passphrase opens both.</source>
        <translation>Iný účet je už zašifrovaný: tá istá heslová fráza otvorí oba.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start and cannot be recovered.</source>
        <translation>Heslovú frázu treba zadať pri každom spustení a nedá sa obnoviť.</translation>
    </message>
    <message>
        <source>They match.</source>
        <translation>Sú rovnaké.</translation>
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
        <translation>Hľadať kandidátov</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Žiadny účet</translation>
    </message>
    <message>
        <source>Another account needs your attention:</source>
        <translation>Čaká na vás iný účet:</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln candidate(s)</source>
        <translation>
            <numerusform>Hľadať v %Ln kandidátovi</numerusform>
            <numerusform>Hľadať v %Ln kandidátoch</numerusform>
            <numerusform>Hľadať v %Ln kandidátoch</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hľadať</translation>
    </message>
    <message numerus="yes">
        <source>Outbox %L1 · %Ln to check</source>
        <extracomment>The number of candidates in the outbox, of which some need a decision.</extracomment>
        <translation>
            <numerusform>Odchádzajúce %L1 · %Ln čaká na vás</numerusform>
            <numerusform>Odchádzajúce %L1 · %Ln čakajú na vás</numerusform>
            <numerusform>Odchádzajúce %L1 · %Ln čaká na vás</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox %L1</source>
        <translation>Odchádzajúce %L1</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Odchádzajúce</translation>
    </message>
    <message>
        <source>To decide %L1</source>
        <translation>Rozhodnúť %L1</translation>
    </message>
    <message>
        <source>To send %L1</source>
        <translation>Na odoslanie %L1</translation>
    </message>
    <message>
        <source>To fix %L1</source>
        <translation>Opraviť %L1</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Na odoslanie</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Vytvoriť…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivita</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Načítava sa</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>%1 answered the last request.</source>
        <translation>Systém %1 na poslednú požiadavku odpovedal.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Pripája sa</translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation>Zatiaľ nepripojené</translation>
    </message>
    <message>
        <source>%1 has not been contacted yet.</source>
        <translation>Systému %1 sa Vivier ešte na nič nepýtal.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 did not answer. Edits are kept on this computer; press F5 to try again.</source>
        <translation>Systém %1 neodpovedal. Úpravy sú uložené v tomto počítači; klávesom F5 to skúsite znova.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Práca offline</translation>
    </message>
    <message>
        <source>%1 is not contacted until you switch “Work offline” off.</source>
        <translation>Kým nevypnete „Pracovať offline“, Vivier sa systému %1 na nič nepýta.</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token odmietnutý</translation>
    </message>
    <message>
        <source>%1 does not accept the token. Enter a new one under Accounts.</source>
        <translation>%1 token neprijíma. Zadajte nový v časti Účty.</translation>
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
        <translation>načítať pozície a ich kandidátov</translation>
    </message>
    <message>
        <source>open a candidate</source>
        <translation>otvoriť kandidáta</translation>
    </message>
    <message>
        <source>change names with accents</source>
        <translation>zmeniť mená s diakritikou</translation>
    </message>
    <message>
        <source>set three social links</source>
        <translation>zadať tri sociálne siete</translation>
    </message>
    <message>
        <source>drop a link on the resume</source>
        <translation>presunúť odkaz na pole životopisu</translation>
    </message>
    <message>
        <source>move to another stage</source>
        <translation>presunúť do inej fázy</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>pridať štítok</translation>
    </message>
    <message>
        <source>send, and the ATS has everything</source>
        <translation>odoslať, a ATS má všetko</translation>
    </message>
    <message>
        <source>work offline, edit and send: it waits in the outbox</source>
        <translation>pracovať offline, upraviť a odoslať: čaká to v odchádzajúcich</translation>
    </message>
    <message>
        <source>look at the outbox</source>
        <translation>prečítať odchádzajúce</translation>
    </message>
    <message>
        <source>go back online: it is sent automatically</source>
        <translation>vrátiť sa online: odíde to samo</translation>
    </message>
    <message>
        <source>archive: a risky change waits on screen</source>
        <translation>archivovať: citlivá zmena viditeľne čaká</translation>
    </message>
    <message>
        <source>send it now</source>
        <translation>nechať ju odísť hneď</translation>
    </message>
    <message>
        <source>a colleague changes the same field: nothing is sent, both values are shown</source>
        <translation>kolega zmení to isté pole: nič sa neodošle, zobrazia sa obe hodnoty</translation>
    </message>
    <message>
        <source>compare both sides</source>
        <translation>porovnať obe strany</translation>
    </message>
    <message>
        <source>keep ours with a key</source>
        <translation>rozhodnúť sa klávesom pre naše</translation>
    </message>
    <message>
        <source>send the result</source>
        <translation>odoslať výsledok</translation>
    </message>
    <message>
        <source>look at what was sent</source>
        <translation>prečítať, čo sa odoslalo</translation>
    </message>
    <message>
        <source>see what undoing it after sending will do</source>
        <translation>pozrieť si, čo spraví vrátenie po odoslaní</translation>
    </message>
    <message>
        <source>undo it: a draft like any other, sent</source>
        <translation>vrátiť to: bežný koncept, odoslaný</translation>
    </message>
    <message>
        <source>fill in a new candidate</source>
        <translation>vyplniť nového kandidáta</translation>
    </message>
    <message>
        <source>create it</source>
        <translation>vytvoriť ho</translation>
    </message>
    <message>
        <source>not confirmed within 30 s: %1</source>
        <translation>nepotvrdené do 30 s: %1</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 sa nedá zapísať</translation>
    </message>
</context>
<context>
    <name>vivier::UndoPreview</name>
    <message>
        <source>Create a &amp;draft</source>
        <translation>Vytvoriť &amp;koncept</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Zrušiť</translation>
    </message>
    <message>
        <source>What undoing does, field by field</source>
        <translation>Čo vrátenie spraví, pole po poli</translation>
    </message>
    <message>
        <source>Turn these fields into a draft; nothing is sent</source>
        <translation>Urobiť z týchto polí koncept; nič sa neodošle</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Nič nemeniť (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) become(s) a draft. Nothing is sent until you press Send.</source>
        <translation>
            <numerusform>Z %Ln poľa sa stane koncept. Kým nestlačíte „Odoslať“, nič sa neodošle.</numerusform>
            <numerusform>Z %Ln polí sa stane koncept. Kým nestlačíte „Odoslať“, nič sa neodošle.</numerusform>
            <numerusform>Z %Ln polí sa stane koncept. Kým nestlačíte „Odoslať“, nič sa neodošle.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this can be undone from here.</source>
        <translation>Nič z toho sa odtiaľto nedá vrátiť.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) cannot be undone.</source>
        <translation>
            <numerusform>%Ln pole sa nedá vrátiť.</numerusform>
            <numerusform>%Ln polia sa nedajú vrátiť.</numerusform>
            <numerusform>%Ln polí sa nedá vrátiť.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Heslová fráza</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <translation>Zop&amp;akovať</translation>
    </message>
    <message>
        <source>Vivier is locked</source>
        <translation>Vivier je zamknutý</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Zvoľte si heslovú frázu</translation>
    </message>
    <message>
        <source>This profile is encrypted</source>
        <translation>Tento profil je zašifrovaný</translation>
    </message>
    <message>
        <source>The key to this profile is missing</source>
        <translation>Kľúč k tomuto profilu chýba</translation>
    </message>
    <message>
        <source>This profile could not be opened</source>
        <translation>Tento profil sa nedal otvoriť</translation>
    </message>
    <message>
        <source>Type the passphrase to open your candidates and drafts.</source>
        <translation>Zadajte heslovú frázu a otvoria sa vaši kandidáti a koncepty.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Zamyká sa…</translation>
    </message>
    <message>
        <source>What you typed is being saved. Vivier still waits for answers to what is being sent.</source>
        <translation>Čo ste napísali, sa ukladá. Na to, čo sa práve odosiela, sa ešte čaká.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox, and will be sent once Vivier is unlocked and you are back online.</source>
        <translation>
            <numerusform>%Ln kandidát čaká v odchádzajúcich a odíde po odomknutí, keď budete znova online.</numerusform>
            <numerusform>%Ln kandidáti čakajú v odchádzajúcich a odídu po odomknutí, keď budete znova online.</numerusform>
            <numerusform>%Ln kandidátov čaká v odchádzajúcich a odíde po odomknutí, keď budete znova online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox, and will be sent once Vivier is unlocked.</source>
        <translation>
            <numerusform>%Ln kandidát čaká v odchádzajúcich a odíde po odomknutí.</numerusform>
            <numerusform>%Ln kandidáti čakajú v odchádzajúcich a odídu po odomknutí.</numerusform>
            <numerusform>%Ln kandidátov čaká v odchádzajúcich a odíde po odomknutí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your drafts are kept. Only what %1 could undo was forgotten with the key.</source>
        <translation>Vaše koncepty sú zachované. S kľúčom sa zabudli iba kroky pre %1.</translation>
    </message>
    <message>
        <source>Everything is kept, encrypted. The key is in the keychain of this computer: if that is open, it gives the key without asking for a password.</source>
        <translation>Všetko je zachované, zašifrované. Kľúč je vo zväzku kľúčov tohto počítača: ak je otvorený, vydá kľúč bez hesla.</translation>
    </message>
    <message>
        <source>This temporary profile is deleted when Vivier is closed. Until then it opens without a passphrase.</source>
        <translation>Tento profil sa pri zatvorení programu Vivier zahodí. Dovtedy sa otvára bez heslovej frázy.</translation>
    </message>
    <message>
        <source>Updating candidates: %L1 of %L2…</source>
        <translation>Prenášajú sa kandidáti: %L1 z %L2…</translation>
    </message>
    <message>
        <source>An earlier version of Vivier stored them in another form. This happens only once. If it is interrupted, the next start continues from there.</source>
        <translation>Staršia verzia programu Vivier ich mala v inej podobe. Stane sa to iba raz. Ak sa to preruší, ďalšie spustenie bude pokračovať odtiaľ.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Čaká sa na zväzok kľúčov…</translation>
    </message>
    <message>
        <source>Opening this profile…</source>
        <translation>Otvára sa tento profil…</translation>
    </message>
    <message>
        <source>Vivier wants to store the key to your candidates in the keychain of this computer. The keychain may ask for its password in its own window: type it there. Or do without it.</source>
        <translation>Kľúč k vašim kandidátom má byť vo zväzku kľúčov tohto počítača. Možno v samostatnom okne žiada heslo: zadajte ho tam. Alebo sa zaobíďte bez neho.</translation>
    </message>
    <message>
        <source>If the keychain of this computer asks for its password, type it there.</source>
        <translation>Ak zväzok kľúčov tohto počítača žiada heslo, zadajte ho v jeho okne.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Nie sú rovnaké.</translation>
    </message>
    <message>
        <source>&amp;Choose a passphrase instead</source>
        <translation>&amp;Radšej zvoliť heslovú frázu</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otvára sa…</translation>
    </message>
    <message>
        <source>Encrypt and &amp;start</source>
        <translation>&amp;Zašifrovať a začať</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Odomknúť</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otvoriť</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Skúsiť znova</translation>
    </message>
    <message>
        <source>Vivier encrypts your candidates with it, and asks for it at every start. Without it nobody can read them, not even you.</source>
        <translation>Vivier ňou zašifruje vašich kandidátov a bude sa na ňu pýtať pri každom spustení. Bez nej ich nikto neprečíta, ani vy.</translation>
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
        <translation>Odoslať znova</translation>
    </message>
    <message>
        <source>Not known whether it arrived: please check in %1.</source>
        <translation>Nevedno, či to dorazilo: overte to v systéme %1.</translation>
    </message>
    <message>
        <source>%1: it arrived</source>
        <translation>%1: je to tam</translation>
    </message>
    <message>
        <source>Remove it here: %1 has it</source>
        <translation>Zabudnúť to tu: %1 to má</translation>
    </message>
    <message>
        <source>%1: send again</source>
        <translation>%1: odoslať znova</translation>
    </message>
    <message>
        <source>It did not arrive: it is sent again with the next send</source>
        <translation>Nedorazilo to: odíde to s ďalším odoslaním</translation>
    </message>
</context>
<context>
    <name>vivier::ViewSwitch</name>
    <message>
        <source>List</source>
        <translation>Zoznam</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Nástenka</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Zobrazenie</translation>
    </message>
</context>
</TS>
