<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountCheck</name>
    <message>
        <source>Stopped before this was tested.</source>
        <translation>Arrêté avant ce test.</translation>
    </message>
    <message>
        <source>Not tested, because the step above failed.</source>
        <translation>Non testé&#xa0;: l’étape précédente a échoué.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>Not tested: this needs an organization.</source>
        <translation>Non testé&#xa0;: il faut une organisation.</translation>
    </message>
    <message>
        <source>%1 lists none. Enter their references in the account.</source>
        <translation>%1 n’en indique aucune. Saisissez leurs références dans le compte.</translation>
    </message>
    <message>
        <source>Not tested: this needs a job.</source>
        <translation>Non testé&#xa0;: il faut une offre.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>The API key lacks %1, or does not give access to this company. %2</source>
        <extracomment>%1 is a right such as read:jobs, %2 says what the ATS said.</extracomment>
        <translation>Il manque %1 à la clé d’API, ou elle ne donne pas accès à cette entreprise. %2</translation>
    </message>
    <message>
        <source>Choose the company, then test again.</source>
        <translation>Choisissez l’entreprise, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Not tested: only a real change would show this. It needs %1.</source>
        <extracomment>%1 is a right such as candidates_rw or write:candidates.</extracomment>
        <translation>Non testé&#xa0;: seule une vraie modification le montrerait. Il faut %1.</translation>
    </message>
    <message>
        <source>The API key does not give access to the company “%1”. Choose another one.</source>
        <translation>La clé d’API ne donne pas accès à l’entreprise «&#x202f;%1&#x202f;». Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 lists no company for this key.</source>
        <translation>%1 n’indique aucune entreprise pour cette clé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>The first names of a list, and how many more there are.</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln offre</numerusform>
            <numerusform>%Ln offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) in %1</source>
        <translation>
            <numerusform>%Ln offre dans %1</numerusform>
            <numerusform>%Ln offres dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidat</numerusform>
            <numerusform>%Ln candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) in “%1”</source>
        <translation>
            <numerusform>%Ln candidat dans «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%Ln candidats dans «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The API key is accepted. It covers %Ln companies: choose one.</source>
        <translation>
            <numerusform>La clé d’API est acceptée. Elle donne accès à %Ln entreprise&#xa0;: choisissez-la.</numerusform>
            <numerusform>La clé d’API est acceptée. Elle donne accès à %Ln entreprises&#xa0;: choisissez-en une.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Un autre compte porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Enter the address of the API, or go back to the usual one.</source>
        <translation>Saisissez l’adresse de l’API ou revenez à l’adresse habituelle.</translation>
    </message>
    <message>
        <source>This is not a web address. A web address begins with https:// and a server name.</source>
        <translation>Ce n’est pas une adresse web&#xa0;: elle doit commencer par https:// suivi d’un nom de serveur.</translation>
    </message>
    <message>
        <source>Remove any user name, and everything from “?” or “#” onwards.</source>
        <translation>Retirez le nom d’utilisateur, et tout à partir de «&#x202f;?&#x202f;» ou «&#x202f;#&#x202f;».</translation>
    </message>
    <message>
        <source>Enter the address shown in your browser when you use the dashboard.</source>
        <translation>Saisissez l’adresse affichée dans le navigateur quand vous utilisez le tableau de bord.</translation>
    </message>
    <message>
        <source>Only an address that begins with https:// is protected.</source>
        <translation>Seule une adresse qui commence par https:// est protégée.</translation>
    </message>
    <message>
        <source>An address with http:// is not protected: what you send could be read on the way. Use https://.</source>
        <translation>Une adresse en http:// n’est pas protégée&#xa0;: ce qui est envoyé pourrait être lu en chemin. Utilisez https://.</translation>
    </message>
    <message>
        <source>This key covers several companies. Choose the one for this account.</source>
        <translation>Cette clé donne accès à plusieurs entreprises. Choisissez celle de ce compte.</translation>
    </message>
    <message>
        <source>A company ID is one word of letters, digits and hyphens. Copy it again.</source>
        <translation>L’identifiant d’une entreprise est un seul mot, fait de lettres, de chiffres et de tirets. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Vivier cannot tell whether this account has drafts.</source>
        <translation>Impossible de savoir si ce compte a des brouillons.</translation>
    </message>
    <message>
        <source>Add a second account for the other company, or first send these drafts or put them back.</source>
        <translation>Ajoutez un second compte pour l’autre entreprise, ou commencez par envoyer ou rétablir ces brouillons.</translation>
    </message>
    <message>
        <source>An API key contains only plain letters, digits and symbols, without spaces. Copy it again.</source>
        <translation>Une clé d’API ne contient que des lettres sans accent, des chiffres et des symboles, sans espace. Copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>A token contains only plain letters, digits and symbols, without spaces. Copy it again.</source>
        <translation>Un jeton ne contient que des lettres sans accent, des chiffres et des symboles, sans espace. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1&apos;s keys begin with %2. Is this the whole key?</source>
        <translation>Les clés de %1 commencent par %2. La clé est-elle complète&#x202f;?</translation>
    </message>
    <message>
        <source>%1&apos;s tokens begin with %2. Is this the whole token?</source>
        <translation>Les jetons de %1 commencent par %2. Le jeton est-il complet&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are for its previous company.</source>
        <translation>
            <numerusform>%Ln brouillon de ce compte concerne l’entreprise précédente.</numerusform>
            <numerusform>%Ln brouillons de ce compte concernent l’entreprise précédente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are for %1.</source>
        <translation>
            <numerusform>%Ln brouillon de ce compte concerne %1.</numerusform>
            <numerusform>%Ln brouillons de ce compte concernent %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the ATS&apos;s name, %2 its own words.</extracomment>
        <translation>%1 répond&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>The API key lacks %1. %2</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as jobs_r or read:jobs; %2 says what cannot be done without it.</extracomment>
        <translation>Il manque %1 à la clé d’API. %2</translation>
    </message>
    <message>
        <source>The token lacks %1. %2</source>
        <translation>Il manque %1 au jeton. %2</translation>
    </message>
    <message>
        <source>The API key is accepted.</source>
        <translation>La clé d’API est acceptée.</translation>
    </message>
    <message>
        <source>The API key is accepted, but is not allowed to do everything.</source>
        <translation>La clé d’API est acceptée, mais ne permet pas tout.</translation>
    </message>
    <message>
        <source>The API key is accepted for %1.</source>
        <extracomment>%1 is a company.</extracomment>
        <translation>La clé d’API est acceptée pour %1.</translation>
    </message>
    <message>
        <source>The API key is accepted for %1, but is not allowed to do everything.</source>
        <translation>La clé d’API est acceptée pour %1, mais ne permet pas tout.</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation>Le jeton est accepté.</translation>
    </message>
    <message>
        <source>The token is accepted, but is not allowed to do everything.</source>
        <translation>Le jeton est accepté, mais ne permet pas tout.</translation>
    </message>
    <message>
        <source>You are %1. The token is accepted.</source>
        <translation>Vous êtes %1. Le jeton est accepté.</translation>
    </message>
    <message>
        <source>You are %1. The token is not allowed to do everything.</source>
        <translation>Vous êtes %1. Le jeton ne permet pas tout.</translation>
    </message>
    <message>
        <source>%1 has suspended this API key. Ask %1, or use another one.</source>
        <translation>%1 a suspendu cette clé d’API. Contactez %1, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>%1 does not accept the API key. It may be incomplete, revoked or expired: copy it again or create a new one.</source>
        <translation>%1 n’accepte pas la clé d’API. Elle est peut-être incomplète, révoquée ou expirée&#xa0;: copiez-la à nouveau ou créez-en une autre.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. The API key was not sent there. Check the account&apos;s address.</source>
        <translation>%1 renvoie vers une autre adresse. La clé d’API n’y a pas été envoyée. Vérifiez l’adresse du compte.</translation>
    </message>
    <message>
        <source>The API key is not allowed to do this in %1.</source>
        <translation>La clé d’API ne permet pas cela dans %1.</translation>
    </message>
    <message>
        <source>This does not exist in %1, or the API key does not give access to it.</source>
        <translation>Ceci n’existe pas dans %1, ou la clé d’API n’y donne pas accès.</translation>
    </message>
</context>
<context>
    <name>ActionStates</name>
    <message>
        <source>Nothing to send: no candidate is open.</source>
        <translation>Rien à envoyer&#xa0;: aucun candidat n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing to send: there are no changes here.</source>
        <translation>Rien à envoyer&#xa0;: il n’y a pas de modification ici.</translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
    <message>
        <source>Nothing to take back: this candidate is not in the outbox.</source>
        <translation>Rien à retirer&#xa0;: ce candidat n’est pas dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>No candidate is open.</source>
        <translation>Aucun candidat n’est ouvert.</translation>
    </message>
    <message>
        <source>This candidate has not been created yet.</source>
        <translation>Ce candidat n’a pas encore été créé.</translation>
    </message>
    <message>
        <source>Nothing is loaded while you work offline.</source>
        <translation>Rien n’est récupéré tant que vous travaillez hors ligne.</translation>
    </message>
    <message>
        <source>Nothing to send: there are no drafts.</source>
        <translation>Rien à envoyer&#xa0;: il n’y a pas de brouillon.</translation>
    </message>
    <message>
        <source>Nothing to discard: this candidate has no draft.</source>
        <translation>Rien à abandonner&#xa0;: ce candidat n’a pas de brouillon.</translation>
    </message>
    <message>
        <source>No email address is known.</source>
        <translation>Aucune adresse e-mail n’est connue.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Aucun numéro de téléphone n’est connu.</translation>
    </message>
    <message>
        <source>No candidate was open before this one.</source>
        <translation>Aucun candidat n’était ouvert avant celui-ci.</translation>
    </message>
    <message>
        <source>No candidate was open after this one.</source>
        <translation>Aucun candidat n’était ouvert après celui-ci.</translation>
    </message>
    <message>
        <source>The candidate is not on screen: go back first (Esc).</source>
        <translation>Le candidat n’est pas affiché&#xa0;: revenez d’abord à lui (Échap).</translation>
    </message>
    <message>
        <source>Nothing to take back: none of the selected rows can be.</source>
        <translation>Rien à retirer&#xa0;: aucune des lignes sélectionnées ne peut l’être.</translation>
    </message>
    <message>
        <source>It is being sent right now; what was changed since stays a draft.</source>
        <translation>L’envoi est en cours&#x202f;; les modifications faites depuis restent en brouillon.</translation>
    </message>
    <message>
        <source>No candidates are selected: select several in the list first.</source>
        <translation>Aucun candidat n’est sélectionné&#xa0;: sélectionnez-en d’abord plusieurs dans la liste.</translation>
    </message>
    <message>
        <source>Select a card on the board first.</source>
        <translation>Sélectionnez d’abord une carte du tableau.</translation>
    </message>
    <message>
        <source>Nothing to send: none of the selected candidates has a draft.</source>
        <translation>Rien à envoyer&#xa0;: aucun des candidats sélectionnés n’a de brouillon.</translation>
    </message>
    <message>
        <source>No candidates are selected.</source>
        <translation>Aucun candidat n’est sélectionné.</translation>
    </message>
    <message>
        <source>Nothing to export: the list is empty, and no candidates are selected.</source>
        <translation>Rien à exporter&#xa0;: la liste est vide et aucun candidat n’est sélectionné.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>%1 has no tags.</source>
        <translation>%1 n’a pas d’étiquettes.</translation>
    </message>
    <message>
        <source>%1 has no archive.</source>
        <translation>%1 n’a pas d’archives.</translation>
    </message>
    <message>
        <source>%1 does not say where a candidate&apos;s page is.</source>
        <translation>%1 n’indique pas où se trouve la page d’un candidat.</translation>
    </message>
    <message>
        <source>On this page, these keys apply to your decisions here.</source>
        <translation>Sur cette page, ces touches servent à vos décisions.</translation>
    </message>
    <message>
        <source>Nothing to undo here. To undo a change to another candidate, open that candidate.</source>
        <translation>Rien à annuler ici. Pour annuler une modification d’un autre candidat, ouvrez sa fiche.</translation>
    </message>
    <message>
        <source>Nothing to redo here.</source>
        <translation>Rien à refaire ici.</translation>
    </message>
    <message>
        <source>None of the selected candidates has been created yet.</source>
        <translation>Aucun des candidats sélectionnés n’a encore été créé.</translation>
    </message>
    <message>
        <source>No candidate is open or selected.</source>
        <translation>Aucun candidat n’est ouvert ni sélectionné.</translation>
    </message>
    <message>
        <source>%1 has no resume to read.</source>
        <translation>%1 n’a pas de CV à lire.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New candidate</source>
        <translation>&amp;Nouveau candidat</translation>
    </message>
    <message>
        <source>&amp;Refresh all candidates</source>
        <translation>&amp;Récupérer tous les candidats</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Travailler hors ligne</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Refa&amp;ire</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Discard draft…</source>
        <translation>&amp;Abandonner le brouillon…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;chiver</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actual&amp;iser</translation>
    </message>
    <message>
        <source>&amp;Next candidate</source>
        <translation>Candidat &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous candidate</source>
        <translation>Candidat &amp;précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>V&amp;olet suivant</translation>
    </message>
    <message>
        <source>&amp;What will be sent</source>
        <translation>Modifi&amp;cations à envoyer</translation>
    </message>
    <message>
        <source>&amp;About Vivier</source>
        <translation>À &amp;propos de Vivier</translation>
    </message>
    <message>
        <source>Send a&amp;ll drafts</source>
        <translation>Envoyer &amp;tous les brouillons</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Retirer de la boîte d’envoi</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Boîte d’envoi</translation>
    </message>
    <message>
        <source>&amp;Compare conflicts</source>
        <translation>Co&amp;mparer les conflits</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Co&amp;mmandes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet précé&amp;dent</translation>
    </message>
    <message>
        <source>Send and go to the ne&amp;xt</source>
        <translation>Envoyer et passer au s&amp;uivant</translation>
    </message>
    <message>
        <source>Archi&amp;ve and go to the next</source>
        <translation>Archi&amp;ver et passer au suivant</translation>
    </message>
    <message>
        <source>Copy &amp;email</source>
        <translation>Copier l’e-&amp;mail</translation>
    </message>
    <message>
        <source>Copy &amp;phone</source>
        <translation>Copier le télép&amp;hone</translation>
    </message>
    <message>
        <source>&amp;Back to the last candidate</source>
        <translation>&amp;Revenir au dernier candidat ouvert</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>Act&amp;ivité</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>Move to stage 1 … 9</source>
        <translation>Passer à l’étape 1 … 9</translation>
    </message>
    <message>
        <source>Go to account 1 … 9</source>
        <translation>Aller au compte 1 … 9</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Champ suivant ou précédent</translation>
    </message>
    <message>
        <source>Press the button, open the row</source>
        <translation>Activer le bouton, ouvrir la ligne</translation>
    </message>
    <message>
        <source>Edit the chosen cell</source>
        <translation>Modifier la cellule choisie</translation>
    </message>
    <message>
        <source>Put the field back</source>
        <translation>Rétablir le champ</translation>
    </message>
    <message>
        <source>Menu of the focused item</source>
        <translation>Menu de l’élément actif</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Désar&amp;chiver</translation>
    </message>
    <message>
        <source>Unarchi&amp;ve and go to the next</source>
        <translation>Désarchi&amp;ver et passer au suivant</translation>
    </message>
    <message>
        <source>Select all matc&amp;hes</source>
        <translation>&amp;Sélectionner tous les résultats</translation>
    </message>
    <message>
        <source>Clear the s&amp;election</source>
        <translation>&amp;Effacer la sélection</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter…</source>
        <translation>E&amp;nregistrer ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Stage…</source>
        <translation>&amp;Étape…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archiver…</translation>
    </message>
    <message>
        <source>Another &amp;field…</source>
        <translation>Autre &amp;champ…</translation>
    </message>
    <message>
        <source>Send their &amp;drafts</source>
        <translation>Envoyer leurs &amp;brouillons</translation>
    </message>
    <message>
        <source>Boa&amp;rd</source>
        <translation>Tab&amp;leau</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Board: to the previous stage</source>
        <translation>Tableau&#xa0;: à l’étape précédente</translation>
    </message>
    <message>
        <source>Board: to the next stage</source>
        <translation>Tableau&#xa0;: à l’étape suivante</translation>
    </message>
    <message>
        <source>Select or deselect the row</source>
        <translation>Sélectionner ou désélectionner la ligne</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Sélectionner d’autres lignes</translation>
    </message>
    <message>
        <source>Clear the selection, close, back</source>
        <translation>Désélectionner, fermer, revenir</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Next misspellin&amp;g</source>
        <translation>Faute d’ortho&amp;graphe suivante</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Copier en te&amp;xte</translation>
    </message>
    <message>
        <source>Copy as vCa&amp;rd</source>
        <translation>Co&amp;pier en vCard</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Paste &amp;into the form…</source>
        <translation>Coller &amp;dans la fiche…</translation>
    </message>
    <message>
        <source>Pas&amp;te to create…</source>
        <translation>Coller en &amp;nouveau candidat…</translation>
    </message>
    <message>
        <source>Sa&amp;me person…</source>
        <translation>Même per&amp;sonne…</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Afficher le CV</translation>
    </message>
    <message>
        <source>Resume: next or previous match</source>
        <translation>CV&#xa0;: résultat suivant ou précédent</translation>
    </message>
    <message>
        <source>Resume: larger, smaller, fit the width</source>
        <translation>CV&#xa0;: agrandir, réduire, ajuster en largeur</translation>
    </message>
    <message>
        <source>Resume: select text</source>
        <translation>CV&#xa0;: sélectionner du texte</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the ATS&apos;s name, %2 its own words.</extracomment>
        <translation>%1 répond&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the account&apos;s address.</source>
        <translation>%1 est injoignable. Vérifiez le réseau et l’adresse du compte.</translation>
    </message>
    <message>
        <source>%1 did not answer. It is not known yet whether the change was accepted.</source>
        <translation>%1 n’a pas répondu. On ne sait pas encore si la modification a été acceptée.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again in a moment.</source>
        <translation>%1 n’a pas répondu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server did not prove that it is %1, so nothing was sent. Check the account&apos;s address and this computer&apos;s date.</source>
        <translation>Le serveur n’a pas prouvé qu’il est bien %1&#xa0;: rien n’a été envoyé. Vérifiez l’adresse du compte et la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The address of %1 is not protected, so nothing was sent. Use one that begins with https://.</source>
        <translation>L’adresse de %1 n’est pas protégée&#xa0;: rien n’a été envoyé. Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. The token was not sent there. Check the account&apos;s address.</source>
        <translation>%1 renvoie vers une autre adresse. Le jeton n’y a pas été envoyé. Vérifiez l’adresse du compte.</translation>
    </message>
    <message>
        <source>Stopped before it finished.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>The answer from %1 is far too large, so it was ignored. Check the account&apos;s address.</source>
        <translation>La réponse de %1 est anormalement volumineuse&#xa0;: elle a été ignorée. Vérifiez l’adresse du compte.</translation>
    </message>
    <message>
        <source>The answer from %1 is incomplete or unreadable. It is not known yet whether the change was accepted.</source>
        <translation>La réponse de %1 est incomplète ou illisible. On ne sait pas encore si la modification a été acceptée.</translation>
    </message>
    <message>
        <source>The answer from %1 is incomplete or unreadable. Try again, and check the account&apos;s address.</source>
        <translation>La réponse de %1 est incomplète ou illisible. Réessayez et vérifiez l’adresse du compte.</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>%1 a refusé cette demande.</translation>
    </message>
    <message>
        <source>%1 does not accept the token or API key. Enter a new one in the account.</source>
        <translation>%1 n’accepte pas le jeton ou la clé d’API. Saisissez-en un autre dans le compte.</translation>
    </message>
    <message>
        <source>The token is not allowed to do this in %1. Ask for one that is, or leave this change out.</source>
        <translation>Le jeton ne permet pas cela dans %1. Demandez-en un qui le permette, ou renoncez à cette modification.</translation>
    </message>
    <message>
        <source>This does not exist in %1, or the token does not give access to it.</source>
        <translation>Ceci n’existe pas dans %1, ou le jeton n’y donne pas accès.</translation>
    </message>
    <message>
        <source>%1 is asking for a pause. Try again in a minute.</source>
        <translation>%1 demande une pause. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance. Try again later.</source>
        <translation>%1 est en maintenance. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 has a problem on its side. It is not known yet whether the change was accepted.</source>
        <translation>%1 rencontre une panne de son côté. On ne sait pas encore si la modification a été acceptée.</translation>
    </message>
    <message>
        <source>%1 has a problem on its side. Try again later.</source>
        <translation>%1 rencontre une panne de son côté. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This cannot be sent to %1.</source>
        <translation>Ceci ne peut pas être envoyé à %1.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Vivier does not understand (%2). Please report this.</source>
        <translation>%1 a donné une réponse que Vivier ne comprend pas (%2). Merci de le signaler.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: a proxy asks for a name and a password. Enter them in the proxy settings of this computer.</source>
        <translation>%1 est injoignable&#xa0;: un proxy demande un nom et un mot de passe. Indiquez-les dans les réglages de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: this network wants you to sign in first. Use a browser for that.</source>
        <translation>%1 est injoignable&#xa0;: ce réseau demande d’abord de vous connecter. Faites-le dans un navigateur.</translation>
    </message>
    <message>
        <source>%1 refused this because it is not paid for. Ask the person who manages the account.</source>
        <translation>%1 a refusé cette demande, car le service n’est pas payé. Adressez-vous à la personne qui gère le compte.</translation>
    </message>
    <message>
        <source>%1 refused this because it is too large. Shorten the longest text, or link to a smaller file.</source>
        <translation>%1 a refusé cet envoi, car il est trop volumineux. Raccourcissez le texte le plus long, ou mettez un lien vers un fichier plus petit.</translation>
    </message>
    <message>
        <source>%1 refused this for legal reasons.</source>
        <translation>%1 a refusé cette demande pour des raisons légales.</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 accepted the change.</source>
        <translation>On ne sait pas encore si %1 a accepté la modification.</translation>
    </message>
    <message>
        <source>%1 is asking for a pause of %2.</source>
        <translation>%1 demande une pause de %2.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance for at least %2.</source>
        <translation>%1 est en maintenance, pendant au moins %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the proxy %2 did not accept the name and the password.</source>
        <extracomment>%1 is the ATS&apos;s name, %2 a proxy: a host and a port.</extracomment>
        <translation>%1 est injoignable&#xa0;: le proxy %2 n’a pas accepté le nom et le mot de passe.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the proxy %2 asks for a name and a password.</source>
        <translation>%1 est injoignable&#xa0;: le proxy %2 demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>%1 could not be reached over a secure connection, so nothing was sent. It may need a client certificate: choose one in the account. If the account has one, check its address.</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie&#xa0;: rien n’a été envoyé. Il faut peut-être un certificat client&#xa0;: choisissez-en un dans le compte. Si le compte en a déjà un, vérifiez l’adresse.</translation>
    </message>
</context>
<context>
    <name>AtsProfile</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>The company&apos;s name cannot be shown.</source>
        <translation>Le nom de l’entreprise ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Jobs cannot be listed.</source>
        <translation>Les offres ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>Reading candidates</source>
        <translation>Lecture des candidats</translation>
    </message>
    <message>
        <source>Candidates cannot be read.</source>
        <translation>Les candidats ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Changing candidates</source>
        <translation>Modification des candidats</translation>
    </message>
    <message>
        <source>Inst&amp;aView</source>
        <translation>In&amp;staView</translation>
    </message>
    <message>
        <source>API key from its dashboard</source>
        <translation>Clé d’API, dans son tableau de bord</translation>
    </message>
    <message>
        <source>Enter the API key of your InstaView dashboard.</source>
        <translation>Saisissez la clé d’API de votre tableau de bord InstaView.</translation>
    </message>
    <message>
        <source>From Settings → API Keys in the InstaView dashboard; it is shown only once.</source>
        <translation>Dans le tableau de bord InstaView&#xa0;: Settings → API Keys&#x202f;; elle n’y est affichée qu’une fois.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name cannot be shown.</source>
        <translation>Votre nom ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Enter the references of your organizations in the account.</source>
        <translation>Saisissez les références de vos organisations dans le compte.</translation>
    </message>
    <message>
        <source>Jobs and stages</source>
        <translation>Offres et étapes</translation>
    </message>
    <message>
        <source>Jobs and their stages cannot be listed.</source>
        <translation>Les offres et leurs étapes ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>&amp;Welcome Kit</source>
        <translation>Welcome &amp;Kit</translation>
    </message>
    <message>
        <source>Token from the vendor</source>
        <translation>Jeton fourni par l’éditeur</translation>
    </message>
    <message>
        <source>Enter the token that Welcome Kit&apos;s support gave you.</source>
        <translation>Saisissez le jeton que vous a donné l’éditeur de Welcome Kit.</translation>
    </message>
    <message>
        <source>O&amp;lder Welcome Kit API</source>
        <translation>Ancienne API de &amp;Welcome Kit</translation>
    </message>
    <message>
        <source>Also sends salutation and origin when a candidate is created, as the API of 2016 accepted them.</source>
        <translation>Envoie aussi la civilité et l’origine à la création d’un candidat, comme l’acceptait l’API de 2016.</translation>
    </message>
    <message>
        <source>tag_list=a,b replaces all tags. archived=true|false. job_stage_id=ID or the stage&apos;s name.
</source>
        <translation>tag_list=a,b remplace toutes les étiquettes. archived=true|false. job_stage_id=ID ou le nom de l’étape.
</translation>
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
        <translation>status=APPLIED et gender=female|male&#xa0;: une des valeurs documentées&#x202f;; --clear gender laisse InstaView choisir.
jobIds=OFFRE,OFFRE remplace toutes les offres (références ou titres exacts)&#x202f;; --clear jobIds les retire toutes,
  et n’est envoyé qu’avec --yes. gdprExpiryDate=2031-01-31. phoneNumber=&#xa0;: un numéro national est lu comme un
  numéro du pays du compte. cv=TEXTE, ou cv=@FICHIER&#xa0;: le texte d’un PDF, DOCX, ODT, DOC ou texte brut, lu ici.
metadata={…} remplace l’objet entier. metadata.CLÉ=VALEUR et --clear metadata.CLÉ modifient une seule clé, et
  metadata.A.B une clé à l’intérieur d’un objet&#xa0;: une VALEUR en JSON (1.10, true, null, &quot;007&quot;, [1,2], {&quot;a&quot;:1}) est
  prise telle quelle, toute autre est un texte. Une clé qui contient un point ne s’écrit que dans l’objet entier.
</translation>
    </message>
    <message>
        <source>Moves between stages</source>
        <translation>Déplacements d’étape</translation>
    </message>
    <message>
        <source>Time in a stage is counted from when Vivier first saw it.</source>
        <translation>La durée dans une étape est comptée depuis que Vivier l’a vue.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>The stages of this job are not known yet. Load the jobs first.</source>
        <translation>Les étapes de cette offre ne sont pas encore connues. Récupérez d’abord les offres.</translation>
    </message>
    <message>
        <source>The job “%1” has no stage “%2”.</source>
        <translation>L’offre «&#x202f;%1&#x202f;» n’a pas d’étape «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The job “%1” has several stages “%2”.</source>
        <translation>L’offre «&#x202f;%1&#x202f;» a plusieurs étapes «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The value in %1 cannot be read: nothing in it can be changed.</source>
        <translation>La valeur dans %1 est illisible&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be added: what is above it is a value, not an object.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ajouté&#xa0;: l’élément parent est une valeur, pas un objet.</translation>
    </message>
    <message>
        <source>The current value is not known: refresh the candidate first.</source>
        <translation>La valeur actuelle est inconnue&#xa0;: actualisez d’abord le candidat.</translation>
    </message>
    <message>
        <source>It cannot be emptied, only given another value.</source>
        <translation>Ce champ ne peut pas être vidé, seulement recevoir une autre valeur.</translation>
    </message>
    <message>
        <source>It was already sent and may have arrived. Check in the ATS first, then decide.</source>
        <translation>Cela a déjà été envoyé et est peut-être arrivé. Vérifiez d’abord dans l’ATS, puis décidez.</translation>
    </message>
    <message>
        <source>It cannot be changed this way.</source>
        <translation>On ne peut pas le modifier ainsi.</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>already has it</source>
        <translation>l’a déjà</translation>
    </message>
    <message>
        <source>does not have it</source>
        <translation>ne l’a pas</translation>
    </message>
    <message>
        <source>already empty</source>
        <extracomment>%1 is a value: Interview already</extracomment>
        <translation>déjà vide</translation>
    </message>
    <message>
        <source>already %1</source>
        <translation>déjà %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <extracomment>%1 is a stage: stays Interview</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste tel quel</translation>
    </message>
    <message>
        <source>Somebody else changed it too (%1). Compare first.</source>
        <extracomment>%1 is a field: Stage</extracomment>
        <translation>Quelqu’un d’autre l’a aussi modifié (%1). Comparez d’abord.</translation>
    </message>
    <message>
        <source>It cannot be changed this way.</source>
        <translation>On ne peut pas le modifier ainsi.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à modifier</translation>
    </message>
    <message>
        <source>after what is in the outbox</source>
        <translation>après les envois en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) stay a draft</source>
        <translation>
            <numerusform>%Ln autre modification reste en brouillon</numerusform>
            <numerusform>%Ln autres modifications restent en brouillon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: emptied</source>
        <extracomment>%1 is a field: Expiry date: emptied</extracomment>
        <translation>%1&#xa0;: vidé</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <extracomment>%1 is a key of metadata</extracomment>
        <translation>%1&#xa0;: retirée</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>rien à modifier</translation>
    </message>
    <message>
        <source>already has an unsent change</source>
        <translation>a déjà une modification non envoyée</translation>
    </message>
</context>
<context>
    <name>CandidateFilesText</name>
    <message>
        <source>This file is not on this computer yet, and nothing is read while you work offline. Connect, and open it once.</source>
        <translation>Ce fichier n’est pas encore sur cet ordinateur, et rien n’est lu tant que vous travaillez hors ligne. Repassez en ligne et ouvrez-le une fois.</translation>
    </message>
    <message>
        <source>This link leads to no public address, so Vivier did not open it.</source>
        <translation>Ce lien ne mène à aucune adresse publique&#xa0;: Vivier ne l’a pas ouvert.</translation>
    </message>
    <message>
        <source>No answer came from where this file is. Check the connection, and try again.</source>
        <translation>Aucune réponse de l’endroit où se trouve ce fichier. Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>This file is no longer where the link leads (status %1).</source>
        <translation>Ce fichier n’est plus là où mène le lien (statut %1).</translation>
    </message>
    <message>
        <source>The file was refused (status %1). The link may have run out: read the candidate again for a new one.</source>
        <translation>Le fichier a été refusé (statut %1). Le lien a peut-être expiré&#xa0;: actualisez le candidat pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file. Open it in the browser.</source>
        <translation>Ce lien mène à une page web, pas à un fichier. Ouvrez-le dans le navigateur.</translation>
    </message>
    <message>
        <source>This file is over %1, so it is not read here. Open it in the browser.</source>
        <translation>Ce fichier dépasse %1&#xa0;: il n’est pas lu ici. Ouvrez-le dans le navigateur.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>There are no files to fetch.</source>
        <translation>Aucun fichier à récupérer.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln file(s) are on this computer already.</source>
        <translation>
            <numerusform>%Ln fichier est déjà sur cet ordinateur.</numerusform>
            <numerusform>Les %Ln fichiers sont déjà sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to fetch</source>
        <translation>
            <numerusform>%Ln fichier à récupérer</numerusform>
            <numerusform>%Ln fichiers à récupérer</numerusform>
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
            <numerusform>%1, dont %Ln de taille inconnue</numerusform>
            <numerusform>%1, dont %Ln de taille inconnue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln already on this computer</source>
        <comment>what is to be fetched</comment>
        <translation>
            <numerusform>%1&#x202f;; %Ln déjà sur cet ordinateur</numerusform>
            <numerusform>%1&#x202f;; %Ln déjà sur cet ordinateur</numerusform>
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
        <source>Give the token in a file: --token-file FILE, or - for standard input.</source>
        <translation>Donnez le jeton dans un fichier&#xa0;: --token-file FICHIER, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no token in %1: a token is one word of plain characters.</source>
        <translation>Il n’y a pas de jeton dans %1&#xa0;: un jeton est un seul mot, en caractères simples.</translation>
    </message>
    <message>
        <source>There is no keychain here. Set VIVIER_PASSPHRASE, now and for every later run: the token is then encrypted with it in the profile.</source>
        <translation>Il n’y a pas de trousseau ici. Définissez VIVIER_PASSPHRASE, maintenant et à chaque lancement&#xa0;: le jeton sera chiffré avec elle dans le profil.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Il n’y a pas de compte «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Account %1 is saved.</source>
        <translation>Le compte %1 est enregistré.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <source>Account %1 is removed.</source>
        <translation>Le compte %1 est supprimé.</translation>
    </message>
    <message>
        <source>Say what to do. vivier-cli --help lists the verbs.</source>
        <translation>Dites ce qu’il faut faire. vivier-cli --help donne la liste des verbes.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. vivier-cli --help lists the verbs.</source>
        <translation>Il n’y a pas de verbe «&#x202f;%1&#x202f;». vivier-cli --help donne la liste des verbes.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>%1 must be mine or theirs, not “%2”.</source>
        <translation>%1 doit être mine ou theirs, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is not in conflict. See: vivier-cli conflicts</source>
        <translation>%1 n’est pas en conflit. Voir&#xa0;: vivier-cli conflicts</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Leur version</translation>
    </message>
    <message>
        <source>There is no draft of %1.</source>
        <translation>Il n’y a pas de brouillon de %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: nothing to send.</source>
        <translation>%1&#xa0;: rien à envoyer.</translation>
    </message>
    <message>
        <source>%1: %2 in the draft.</source>
        <translation>%1&#xa0;: %2 dans le brouillon.</translation>
    </message>
    <message>
        <source>Stage: %1 (%2), the first of the job.</source>
        <translation>Étape&#xa0;: %1 (%2), la première de l’offre.</translation>
    </message>
    <message>
        <source>Say what to change: name=value or --clear name.</source>
        <translation>Indiquez quoi modifier&#xa0;: nom=valeur ou --clear nom.</translation>
    </message>
    <message>
        <source>Say for which job: job_reference=JOB</source>
        <translation>Indiquez pour quelle offre&#xa0;: job_reference=OFFRE</translation>
    </message>
    <message>
        <source>Usage: vivier-cli [--profile DIR] [--account NAME] [--json] [--yes] VERB …
Edits the candidates of an applicant tracking system (ATS) without a window.
</source>
        <translation>Usage&#xa0;: vivier-cli [--profile DOSSIER] [--account NOM] [--json] [--yes] VERBE …
Modifie les candidats d’un logiciel de recrutement (ATS), sans fenêtre.
</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verbes&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>  --profile DIR   folder with all data of one user (default: %1)
</source>
        <translation>  --profile DOSSIER  dossier de toutes les données d’un utilisateur (par défaut&#xa0;: %1)
</translation>
    </message>
    <message>
        <source>and for new also:</source>
        <translation>et pour new, en plus&#xa0;:</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>These are the jobs as last loaded.</source>
        <translation>Ce sont les offres de la dernière récupération.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Il n’y a pas d’offre «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>accepted; never shown again</source>
        <translation>accepté&#x202f;; jamais réaffiché</translation>
    </message>
    <message>
        <source>not changed by the ATS; stays in the draft</source>
        <translation>non modifié par l’ATS&#x202f;; reste dans le brouillon</translation>
    </message>
    <message>
        <source>stored differently</source>
        <translation>enregistré autrement</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>Le brouillon est conservé.</translation>
    </message>
    <message>
        <source>  %1: mine “%2”, theirs “%3”</source>
        <translation>  %1&#xa0;: ma version «&#x202f;%2&#x202f;», leur version «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>There is no draft of %1. Nothing was sent.</source>
        <translation>Il n’y a pas de brouillon de %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is no draft to send.</source>
        <translation>Il n’y a pas de brouillon à envoyer.</translation>
    </message>
    <message>
        <source>There is no account yet: vivier-cli account add …</source>
        <translation>Il n’y a pas encore de compte&#xa0;: vivier-cli account add …</translation>
    </message>
    <message>
        <source>Say which account: --account %1</source>
        <translation>Dites quel compte&#xa0;: --account %1</translation>
    </message>
    <message>
        <source>There is no account “%1”. Known: %2</source>
        <translation>Il n’y a pas de compte «&#x202f;%1&#x202f;». Connus&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no candidate %1 here.</source>
        <translation>Il n’y a pas de candidat %1 ici.</translation>
    </message>
    <message>
        <source>the accounts of this profile</source>
        <translation>les comptes de ce profil</translation>
    </message>
    <message>
        <source>remove an account, its token and what was loaded; with drafts only after --yes</source>
        <translation>supprime un compte, son jeton et ses données&#x202f;; s’il a des brouillons, seulement avec --yes</translation>
    </message>
    <message>
        <source>load organizations and jobs with their stages</source>
        <translation>récupère les organisations et les offres avec leurs étapes</translation>
    </message>
    <message>
        <source>one candidate, field by field</source>
        <translation>un candidat, champ par champ</translation>
    </message>
    <message>
        <source>The stages of this job are not known yet: give the stage&apos;s number, or run: vivier-cli jobs</source>
        <translation>Les étapes de cette offre ne sont pas encore connues&#xa0;: donnez le numéro de l’étape, ou lancez&#xa0;: vivier-cli jobs</translation>
    </message>
    <message>
        <source>This job has no stage “%1”. It has: %2</source>
        <translation>Cette offre n’a pas d’étape «&#x202f;%1&#x202f;». Elle a&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 must be true or false, not “%2”.</source>
        <translation>%1 doit être true ou false, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not of the form name=value.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas de la forme nom=valeur.</translation>
    </message>
    <message>
        <source>%1 does not allow “%2” to be changed this way.</source>
        <translation>%1 ne permet pas de modifier «&#x202f;%2&#x202f;» ainsi.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 n’a pas de champ «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Champs&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is longer than %L2 characters.</source>
        <translation>%1 dépasse %L2 caractères.</translation>
    </message>
    <message>
        <source>%1 cannot be emptied, only given another value.</source>
        <translation>%1 ne peut pas être vidé&#x202f;; donnez-lui une autre valeur.</translation>
    </message>
    <message>
        <source>Set VIVIER_PASSPHRASE to it.</source>
        <translation>Indiquez-la dans VIVIER_PASSPHRASE.</translation>
    </message>
    <message>
        <source>--rate is the maximum number of requests a second sent to the ATS: %1 to %2, or 0 for no limit.</source>
        <translation>--rate est le nombre maximal de requêtes par seconde envoyées à l’ATS&#xa0;: de %1 à %2, ou 0 pour ne pas limiter.</translation>
    </message>
    <message>
        <source>--at-once is the maximum number of requests sent to the ATS at the same time: 1 to %1.</source>
        <translation>--at-once est le nombre maximal de requêtes envoyées en même temps à l’ATS&#xa0;: de 1 à %1.</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prochaine %1</translation>
    </message>
    <message>
        <source>(may have arrived)</source>
        <translation>(peut-être arrivé)</translation>
    </message>
    <message>
        <source>All personal data is encrypted with a key in the keychain, where the tokens are too; without a keychain, set VIVIER_PASSPHRASE and both are encrypted with it in the profile.</source>
        <translation>Toutes les données personnelles sont chiffrées avec une clé du trousseau, où se trouvent aussi les jetons&#x202f;; sans trousseau, définissez VIVIER_PASSPHRASE&#xa0;: données et jetons seront chiffrés avec elle dans le profil.</translation>
    </message>
    <message>
        <source>It is kept in the outbox; send tries again.</source>
        <translation>Conservé dans la boîte d’envoi&#x202f;; send réessaiera.</translation>
    </message>
    <message>
        <source>Set VIVIER_PASSPHRASE, now and for every later run.</source>
        <translation>Définissez VIVIER_PASSPHRASE, maintenant et à chaque lancement.</translation>
    </message>
    <message>
        <source>load the candidates of one job (reference or name) or of all jobs: what changed since the last time, or everything with --all</source>
        <translation>récupère les candidats d’une offre (référence ou nom) ou de toutes&#xa0;: les changements depuis la dernière fois, ou tout avec --all</translation>
    </message>
    <message>
        <source>changes that have not arrived yet, and what each candidate in the outbox is waiting for</source>
        <translation>les modifications pas encore arrivées, et ce qu’attend chaque candidat de la boîte d’envoi</translation>
    </message>
    <message>
        <source>fields that changed on both sides, with both values, and comments or documents that may have arrived</source>
        <translation>les champs modifiés des deux côtés, avec les deux valeurs, et les commentaires ou documents peut-être arrivés</translation>
    </message>
    <message>
        <source>choose a side, field by field; nothing is sent before the next send. For a comment or document that may have arrived: mine sends it again, theirs confirms that it arrived</source>
        <translation>choisit un côté, champ par champ&#x202f;; rien n’est envoyé avant le prochain send. Pour un commentaire ou un document peut-être arrivé&#xa0;: mine le renvoie, theirs confirme qu’il est arrivé</translation>
    </message>
    <message>
        <source>discard the draft of a candidate, in the outbox too</source>
        <translation>abandonne le brouillon d’un candidat, même dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>--phone-region is a two-letter country code such as FR; “%1” is not one.</source>
        <translation>--phone-region est le code à deux lettres d’un pays, par exemple FR&#x202f;; «&#x202f;%1&#x202f;» n’en est pas un.</translation>
    </message>
    <message>
        <source>This key covers several companies. Say which: --company ID</source>
        <translation>Cette clé donne accès à plusieurs entreprises. Indiquez laquelle&#xa0;: --company ID</translation>
    </message>
    <message>
        <source>This key does not give access to a company “%1”. Say which: --company ID</source>
        <translation>Cette clé ne donne accès à aucune entreprise «&#x202f;%1&#x202f;». Indiquez laquelle&#xa0;: --company ID</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Phone region</source>
        <translation>Pays des téléphones</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>No answer from %1 has contained “%2” yet, and its documentation does not confirm that name, so it is not written. Once a pull has shown it, it can be.</source>
        <translation>Aucune réponse de %1 n’a encore montré «&#x202f;%2&#x202f;», et sa documentation ne confirme pas ce nom&#xa0;: le champ n’est pas écrit. Il pourra l’être dès qu’un pull l’aura montré.</translation>
    </message>
    <message>
        <source>To create a candidate, %1 also needs: %2. Nothing was saved.</source>
        <translation>Pour créer un candidat, %1 demande aussi&#xa0;: %2. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>none yet; run: vivier-cli jobs</source>
        <translation>aucune pour l’instant&#x202f;; lancez&#xa0;: vivier-cli jobs</translation>
    </message>
    <message>
        <source>There is no job “%1”. Known: %2</source>
        <translation>Il n’y a pas d’offre «&#x202f;%1&#x202f;». Connues&#xa0;: %2</translation>
    </message>
    <message>
        <source>Several jobs have this title. Say which one by its reference: %1</source>
        <translation>Plusieurs offres ont ce titre. Indiquez laquelle par sa référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not JSON. %2</source>
        <translation>%1 n’est pas du JSON. %2</translation>
    </message>
    <message>
        <source>%1 must be a JSON object, such as {&quot;source&quot;:&quot;fair&quot;}.</source>
        <translation>%1 doit être un objet JSON, par exemple {&quot;source&quot;:&quot;salon&quot;}.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object at present. Give all of it: %1={…}</source>
        <translation>%1 n’est pas un objet JSON pour l’instant. Indiquez-le en entier&#xa0;: %1={…}</translation>
    </message>
    <message>
        <source>%1 lacks a key between two dots.</source>
        <translation>Dans %1, il manque une clé entre deux «&#x202f;.&#x202f;».</translation>
    </message>
    <message>
        <source>%1 cannot be added: what is above it is a value, not an object.</source>
        <translation>%1 ne peut pas être ajouté&#xa0;: l’élément parent est une valeur, pas un objet.</translation>
    </message>
    <message>
        <source>accepted; shown only as %1</source>
        <translation>accepté&#x202f;; réaffiché seulement sous la forme %1</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation>%1 doit être l’une de ces valeurs&#xa0;: %2, et non «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>%1 must be a day such as 2031-01-31, not “%2”.</source>
        <translation>%1 doit être une date comme 2031-01-31, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1: %2 is read as %3.</source>
        <translation>%1&#xa0;: %2 est compris comme %3.</translation>
    </message>
    <message>
        <source>%1 names no job. To remove all of them: --clear %1</source>
        <translation>%1 ne nomme aucune offre. Pour les retirer toutes&#xa0;: --clear %1</translation>
    </message>
    <message>
        <source>To empty %1: --clear %1</source>
        <translation>Pour vider %1&#xa0;: --clear %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>--ats must be one of these: %1.</source>
        <translation>--ats doit être l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fields of %1 (%2) for edit and new:</source>
        <translation>Champs de %1 (%2) pour edit et new&#xa0;:</translation>
    </message>
    <message>
        <source>Fields of %1 (%2) for edit:</source>
        <translation>Champs de %1 (%2) pour edit&#xa0;:</translation>
    </message>
    <message>
        <source>%1 emptied fields that were not sent: %2.</source>
        <translation>%1 a vidé des champs qui n’avaient pas été envoyés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Writing to %1 is stopped, here and in the window. Check the candidate there; if all is well: vivier-cli send --allow-writes</source>
        <translation>L’écriture dans %1 est arrêtée, ici et dans la fenêtre. Vérifiez-y le candidat&#x202f;; si tout va bien&#xa0;: vivier-cli send --allow-writes</translation>
    </message>
    <message>
        <source>a new one needs:</source>
        <translation>un nouveau demande&#xa0;:</translation>
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
        <translation>  --account NOM      quel compte&#x202f;; inutile s’il n’y en a qu’un
  --json             écrit exactement une valeur JSON sur la sortie standard
  --yes              répond oui aux questions&#xa0;: vider un nom, un e-mail ou la liste des offres, créer un
                     candidat qui semble déjà exister, le créer de nouveau
                     alors qu’il existe peut-être déjà, supprimer un compte qui a des brouillons
  --help, --version
</translation>
    </message>
    <message numerus="yes">
        <source>Updating %Ln candidate(s) from an earlier version of Vivier…</source>
        <translation>
            <numerusform>Mise à jour de %Ln candidat d’une version antérieure de Vivier…</numerusform>
            <numerusform>Mise à jour de %Ln candidats d’une version antérieure de Vivier…</numerusform>
        </translation>
    </message>
    <message>
        <source>draft a candidate that the ATS does not have yet; vivier-cli --help lists the fields that are needed</source>
        <translation>prépare un candidat que l’ATS n’a pas encore&#x202f;; vivier-cli --help indique les champs nécessaires</translation>
    </message>
    <message>
        <source>%1 names no tag. To remove all of them: --clear %1</source>
        <translation>%1 ne nomme aucune étiquette. Pour les retirer toutes&#xa0;: --clear %1</translation>
    </message>
    <message>
        <source>The value for %1 contains nothing visible. To empty it: --clear %1</source>
        <translation>La valeur de %1 ne contient rien de visible. Pour le vider&#xa0;: --clear %1</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>La sortie standard ne peut pas être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>See: vivier-cli conflicts</source>
        <translation>Voir&#xa0;: vivier-cli conflicts</translation>
    </message>
    <message>
        <source>To create it again, send it with --yes.</source>
        <translation>Pour le créer de nouveau, envoyez-le avec --yes.</translation>
    </message>
    <message>
        <source>To create it anyway, send it with --yes.</source>
        <translation>Pour le créer quand même, envoyez-le avec --yes.</translation>
    </message>
    <message>
        <source>It is kept in the outbox; the next send checks first.</source>
        <translation>Il est conservé dans la boîte d’envoi&#x202f;; le prochain envoi vérifiera d’abord.</translation>
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
        <translation>Code de sortie&#xa0;:
  0  fait
  1  usage&#xa0;: commande erronée, valeur qui ne peut pas encore être envoyée, profil inutilisable
  2  candidat, offre, brouillon ou compte introuvable, ici ou dans l’ATS
  3  conflit&#xa0;: un champ a changé des deux côtés, l’e-mail est déjà dans l’offre, le candidat
     est maintenant dans une autre offre, ou un commentaire ou un nouveau candidat est peut-être arrivé&#xa0;: à vous de décider
  4  refusé par l’ATS, le brouillon est gardé&#x202f;; ou il a vidé des champs non envoyés, et plus
     rien n’est écrit sur ce compte&#xa0;: voir send --help
  5  hors ligne ou pas de réponse utilisable&#x202f;; les brouillons sont conservés dans la boîte d’envoi
  6  non autorisé&#xa0;: le jeton est faux ou ne permet pas cela, et les brouillons sont conservés&#x202f;;
     ou la clé du profil ne peut pas être obtenue
  7  fait, mais la sortie standard n’a pas pu être écrite&#x202f;; un lecteur qui ferme le tube tôt,
     comme head, n’est pas un échec
  8  fait, mais à vérifier&#xa0;: l’ATS a enregistré autre chose que ce qui a été envoyé, ou des champs
     non envoyés ont changé depuis, à cause de l’ATS ou d’un collègue&#x202f;; les lignes de send disent lesquels
Si plusieurs brouillons sont envoyés, le code est celui du premier qui n’a pas été envoyé.
</translation>
    </message>
    <message>
        <source>not sent, but changed since</source>
        <translation>non envoyé, mais modifié depuis</translation>
    </message>
    <message>
        <source>If the new one is right: vivier-cli account edit NAME --url URL</source>
        <translation>Si la nouvelle est la bonne&#xa0;: vivier-cli account edit NOM --url URL</translation>
    </message>
    <message>
        <source>(unreadable: %1)</source>
        <translation>(illisible&#xa0;: %1)</translation>
    </message>
    <message>
        <source>The draft of %1 is discarded: none of it will be sent any more.</source>
        <translation>Le brouillon de %1 est abandonné&#xa0;: plus rien n’en sera envoyé.</translation>
    </message>
    <message>
        <source>%1=@ needs the name of a file: %1=@FILE</source>
        <translation>%1=@ attend le nom d’un fichier&#xa0;: %1=@FICHIER</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln offre</numerusform>
            <numerusform>%Ln offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidat</numerusform>
            <numerusform>%Ln candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln candidate(s)</source>
        <translation>
            <numerusform>%L1 sur %Ln candidat</numerusform>
            <numerusform>%L1 sur %Ln candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln job(s)</source>
        <translation>
            <numerusform>%L1 sur %Ln offre</numerusform>
            <numerusform>%L1 sur %Ln offres</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded: %1 of %2.</source>
        <translation>Récupéré&#xa0;: %1 de %2.</translation>
    </message>
    <message>
        <source>what the ATS says about it cannot be read, so it is not known whether it was accepted; stays in the draft</source>
        <translation>la réponse de l’ATS à ce sujet est illisible, on ne sait donc pas si c’est accepté&#x202f;; reste dans le brouillon</translation>
    </message>
    <message>
        <source>accepted, but what the ATS now says about it cannot be read</source>
        <translation>accepté, mais la réponse de l’ATS depuis est illisible</translation>
    </message>
    <message>
        <source>The draft is kept. To send it anyway, add --yes.</source>
        <translation>Le brouillon est conservé. Pour l’envoyer quand même, ajoutez --yes.</translation>
    </message>
    <message>
        <source>Then: vivier-cli resolve %1 %2=mine (send it again) or %2=theirs (it arrived)</source>
        <translation>Puis&#xa0;: vivier-cli resolve %1 %2=mine (renvoyer) ou %2=theirs (c’est arrivé)</translation>
    </message>
    <message>
        <source>It is kept in the outbox.</source>
        <translation>Conservé dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>%1: sent without what cannot be sent yet; that stays in the draft.</source>
        <translation>%1&#xa0;: envoyé sans ce qui ne peut pas encore l’être&#x202f;; cela reste dans le brouillon.</translation>
    </message>
    <message>
        <source>There is no reference in %1: it needs one on each line.</source>
        <translation>Il n’y a pas de référence dans %1&#xa0;: il en faut une par ligne.</translation>
    </message>
    <message>
        <source>This query finds all candidates. If that is what you want, add --yes.</source>
        <translation>Cette recherche trouve tous les candidats. Si c’est voulu, ajoutez --yes.</translation>
    </message>
    <message>
        <source>No candidates were found. Nothing was changed.</source>
        <translation>Aucun candidat trouvé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give --query (or --where, --filter) or --from-file, not both.</source>
        <translation>Indiquez --query (ou --where, --filter) ou --from-file, pas les deux.</translation>
    </message>
    <message>
        <source>Say which candidates: references, --query or --from-file.</source>
        <translation>Indiquez les candidats&#xa0;: des références, --query ou --from-file.</translation>
    </message>
    <message>
        <source>%1 cannot be changed for several candidates at once. Fields that can: %2</source>
        <translation>%1 ne peut pas être modifié pour plusieurs candidats à la fois. Champs possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>Replaces an unsent change.</source>
        <translation>Remplace une modification non envoyée.</translation>
    </message>
    <message>
        <source>It was changed in the ATS too: you will be asked when sending.</source>
        <translation>Cela a aussi été modifié dans l’ATS&#xa0;: l’envoi posera la question.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Dry run: nothing was saved.</source>
        <translation>Essai seulement&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The value of %1 is not known or cannot be read, so nothing is added to it or removed.</source>
        <translation>Le contenu de %1 est inconnu ou illisible&#xa0;: rien n’y est ajouté ni retiré.</translation>
    </message>
    <message>
        <source>No filters are saved here.</source>
        <translation>Aucun filtre n’est enregistré ici.</translation>
    </message>
    <message>
        <source>These are saved here: %1.</source>
        <translation>Filtres enregistrés ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no filter “%1”.</source>
        <translation>Il n’y a pas de filtre «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not a condition. list --help shows how they are written.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une condition. list --help montre comment elles s’écrivent.</translation>
    </message>
    <message>
        <source>There is no job %1 here.</source>
        <translation>Il n’y a pas d’offre %1 ici.</translation>
    </message>
    <message>
        <source>No candidate here can be “%1”: this account does not have it.</source>
        <translation>Aucun candidat ne peut être «&#x202f;%1&#x202f;» ici&#xa0;: ce compte ne le connaît pas.</translation>
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
        <translation>  edit de plusieurs candidats, ou avec --dry-run&#xa0;: un tableau de {&quot;reference&quot;, &quot;field&quot;, &quot;outcome&quot;,
    &quot;before&quot;, &quot;after&quot;, &quot;drafted&quot;, &quot;conflict&quot;, &quot;problem&quot;: null|{&quot;field&quot;, &quot;text&quot;, &quot;blocks&quot;}}
    outcome&#xa0;: changed, same, impossible&#x202f;; drafted&#xa0;: une modification non envoyée était là&#x202f;; conflict&#xa0;:
    modifié des deux côtés
  runs&#xa0;: un tableau de {&quot;run&quot;, &quot;at&quot;, &quot;candidates&quot;, &quot;accepted&quot;, &quot;refused&quot;, &quot;waiting&quot;}
  undo&#xa0;: un tableau de {&quot;reference&quot;, &quot;field&quot;, &quot;outcome&quot;: &quot;drafted&quot;|&quot;impossible&quot;, &quot;before&quot;, &quot;after&quot;,
    &quot;conflict&quot;, &quot;problem&quot;: null|texte}
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
        <translation>  export&#xa0;: un tableau de {&quot;reference&quot;, champ: valeur}&#x202f;; avec --output {&quot;candidates&quot;, &quot;file&quot;}
  import&#xa0;: {&quot;format&quot;, &quot;encoding&quot;, &quot;separator&quot;, &quot;columns&quot;: [{&quot;column&quot;, &quot;field&quot;, &quot;by&quot;}],
    &quot;new&quot;, &quot;update&quot;, &quot;same&quot;, &quot;problem&quot;: combien&#x202f;; &quot;new_tags&quot;, &quot;rows&quot;: [{&quot;line&quot;,
    &quot;outcome&quot;: &quot;new&quot;|&quot;update&quot;|&quot;same&quot;|&quot;problem&quot;, &quot;reference&quot;, &quot;name&quot;,
    &quot;changes&quot;: {champ: {&quot;before&quot;, &quot;after&quot;}}, &quot;missing&quot;: [texte], &quot;problem&quot;: null|texte}]}
    by&#xa0;: name, content, map, ou vide&#xa0;: laissé de côté
</translation>
    </message>
    <message>
        <source>The encoding must be one of %1.</source>
        <translation>L’encodage doit être l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” does not name a column as Column=field. Columns: %2</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucune colonne sous la forme Colonne=champ. Colonnes&#xa0;: %2</translation>
    </message>
    <message>
        <source>A column cannot be used as “%1”, only as: %2</source>
        <translation>Une colonne ne peut pas servir de «&#x202f;%1&#x202f;», seulement de&#xa0;: %2</translation>
    </message>
    <message>
        <source>The separator must be one character, such as , or ; or the word tab.</source>
        <translation>Le séparateur doit être un seul caractère, comme , ou&#x202f;; ou le mot tab.</translation>
    </message>
    <message>
        <source>There are no candidates in %1.</source>
        <translation>Il n’y a aucun candidat dans %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns: %2</source>
        <translation>Il n’y a pas de colonne «&#x202f;%1&#x202f;». Colonnes&#xa0;: %2</translation>
    </message>
    <message>
        <source>Say which columns: --columns a,b,c</source>
        <translation>Dites quelles colonnes&#xa0;: --columns a,b,c</translation>
    </message>
    <message>
        <source>The format is csv, vcard or json.</source>
        <translation>Le format est csv, vcard ou json.</translation>
    </message>
    <message>
        <source>--columns is for csv and json: a vCard has its own.</source>
        <translation>--columns sert pour csv et json&#xa0;: une vCard a ses propres champs.</translation>
    </message>
    <message>
        <source>With --json, say where the list is written: --output FILE</source>
        <translation>Avec --json, dites où écrire la liste&#xa0;: --output FILE</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>son contenu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>update of %1</source>
        <translation>mise à jour de %1</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>CSV, separator %1</source>
        <translation>CSV, séparateur %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ignorée)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Reconnue d’après</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>No candidate has these tags yet: %1</source>
        <translation>Aucun candidat n’a encore ces étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some new candidates cannot be sent yet:</source>
        <translation>Certains nouveaux candidats ne peuvent pas encore être envoyés&#xa0;:</translation>
    </message>
    <message>
        <source>There is no run %1. See: vivier-cli runs</source>
        <translation>Il n’y a pas d’envoi %1. Voir&#xa0;: vivier-cli runs</translation>
    </message>
    <message>
        <source>Several runs begin with %1.</source>
        <translation>Plusieurs envois commencent par %1.</translation>
    </message>
    <message>
        <source>Say which run, or --last.</source>
        <translation>Indiquez quel envoi, ou --last.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>It has been changed in the ATS since: you will be asked when sending.</source>
        <translation>Cela a été modifié dans l’ATS depuis&#xa0;: l’envoi posera la question.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Nothing in this run can be undone.</source>
        <translation>Rien de cet envoi ne peut être annulé.</translation>
    </message>
    <message>
        <source>Give references or --run, not both.</source>
        <translation>Donnez des références ou --run, pas les deux.</translation>
    </message>
    <message>
        <source>write the candidates loaded so far, drafts included, as a list: all of them, or those that list would find. The columns are reference and the ATS&apos;s own field names. A CSV file is UTF-8 and starts with a byte order mark (--no-mark: without); its separator is the one of this computer&apos;s language; cells that a spreadsheet would run get an apostrophe in front. import reads CSV and vCard. The list is not encrypted</source>
        <translation>écrit dans une liste les candidats déjà récupérés, brouillons compris&#xa0;: tous, ou ceux que list trouverait. Les colonnes sont reference et les noms de champs de l’ATS. Un fichier CSV est en UTF-8 et commence par un indicateur d’ordre des octets (--no-mark&#xa0;: sans)&#x202f;; son séparateur est celui de la langue de cet ordinateur&#x202f;; les cellules qu’un tableur exécuterait reçoivent une apostrophe devant. import lit CSV et vCard. La liste n’est pas chiffrée</translation>
    </message>
    <message>
        <source>draft what a list says: CSV, rows copied from a spreadsheet, or vCards. The encoding, the separator and what each column is for are detected and shown; --map sets a column (a field, reference, name, link, company, or nothing to leave it out). A row belongs to the candidate with its reference, else its email, else its phone; else to a new candidate, in JOB or in the job named in the row. Empty cells change nothing, and tags and jobs are only added. A problem in one row does not stop the others; with --report the rows that were not imported are written to FILE, to be fixed and imported. With --dry-run nothing is drafted</source>
        <translation>met en brouillon ce que dit une liste&#xa0;: CSV, lignes copiées d’un tableur, ou vCards. L’encodage, le séparateur et le rôle de chaque colonne sont détectés et affichés&#x202f;; --map fixe une colonne (un champ, reference, name, link, company, ou rien pour l’ignorer). Une ligne concerne le candidat qui a sa référence, sinon son e-mail, sinon son téléphone&#x202f;; sinon un nouveau candidat, dans JOB ou dans l’offre indiquée par la ligne. Les cellules vides ne changent rien, et les étiquettes et les offres sont seulement ajoutées. Un problème dans une ligne n’arrête pas les autres&#x202f;; avec --report, les lignes non importées sont écrites dans FILE, à corriger et à réimporter. Avec --dry-run, rien n’est mis en brouillon</translation>
    </message>
    <message>
        <source>put changes into the draft; nothing is sent. How values are written: see vivier-cli --help. For several candidates (named, found as list finds them, or one reference on each line of FILE, - for standard input) it prints what changes for each; what cannot be changed for one does not stop the others. NAME+=VALUE adds to tags or jobs, NAME-=VALUE removes; a stage is the one with that name in the job of each. With --dry-run it prints the same, and nothing is saved</source>
        <translation>met des modifications dans le brouillon&#x202f;; rien n’est envoyé. Écriture des valeurs&#xa0;: voir vivier-cli --help. Pour plusieurs candidats (nommés, trouvés comme par list, ou une référence par ligne de FILE, - pour l’entrée standard), affiche ce qui change pour chacun&#x202f;; ce qui est impossible pour l’un n’arrête pas les autres. NAME+=VALUE ajoute aux étiquettes ou aux offres, NAME-=VALUE retire&#x202f;; une étape est celle de ce nom dans l’offre de chacun. Avec --dry-run, affiche la même chose, et rien n’est enregistré</translation>
    </message>
    <message>
        <source>what was sent together, newest first: when, for how many candidates, and how many were accepted, refused, or are waiting in the outbox</source>
        <translation>ce qui a été envoyé ensemble, le plus récent d’abord&#xa0;: quand, pour combien de candidats, et combien sont acceptés, refusés ou en attente dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>undo a run, named by its id or the beginning of it, or the last one: what it changed becomes a draft of what was there before; send sends it. What somebody has changed since is never overwritten without asking</source>
        <translation>annule un envoi, indiqué par son identifiant (ou le début de celui-ci), ou le dernier&#xa0;: les valeurs d’avant deviennent un brouillon&#x202f;; send l’envoie. Une modification faite depuis par quelqu’un d’autre n’est jamais écrasée sans question</translation>
    </message>
    <message>
        <source>%1 holds one value: set it with = only.</source>
        <translation>%1 contient une seule valeur&#xa0;: indiquez-la avec = seulement.</translation>
    </message>
    <message>
        <source>Say what to add to %1, or to remove.</source>
        <translation>Indiquez quoi ajouter à %1, ou quoi en retirer.</translation>
    </message>
    <message>
        <source>candidates loaded so far; with a query, those whose names, texts, tags, phone numbers or jobs contain each of its words, and each phrase in quotes: &apos;&quot;data engineer&quot; paris&apos;. --filter is one that was saved in the window. A condition is one of stage:NAME (or a status), tag:TAG, not-tag:TAG, has:WHAT or lacks:WHAT (phone, email, resume, tag, sent-link: sent from Vivier), is:archived, is:draft, is:outbox, updated-after:DAY (on 2026-11-01 or later; 30d: in the last 30 days), updated-before:DAY, expiry:passed, expiry:30d (within 30 days). Of several stages, tags or expiries one is enough; apart from that, all must be met. Archived candidates are left out unless a query or a condition asks for them</source>
        <translation>les candidats récupérés jusqu’ici&#x202f;; avec une recherche, ceux dont les noms, textes, étiquettes, numéros de téléphone ou offres contiennent chacun de ses mots, et chaque suite de mots entre guillemets&#xa0;: &apos;&quot;data engineer&quot; paris&apos;. --filter en prend un qui a été enregistré dans la fenêtre. Une condition est stage:NOM (ou un statut), tag:ÉTIQUETTE, not-tag:ÉTIQUETTE, has:QUOI ou lacks:QUOI (phone, email, resume, tag, sent-link&#xa0;: envoyé depuis Vivier), is:archived, is:draft, is:outbox, updated-after:JOUR (à partir du 2026-11-01&#x202f;; 30d&#xa0;: depuis 30 jours), updated-before:JOUR, expiry:passed, expiry:30d (sous 30 jours). Entre plusieurs étapes, étiquettes ou expirations, une suffit&#x202f;; sinon toutes les conditions doivent être remplies. Les candidats archivés sont laissés de côté, sauf si une recherche ou une condition les demande</translation>
    </message>
    <message>
        <source>a candidate has &quot;stage_since&quot;, too: null, or {&quot;at&quot;, &quot;told_by&quot;}; told_by is ats,</source>
        <translation>un candidat a aussi &quot;stage_since&quot;&#xa0;: null, ou {&quot;at&quot;, &quot;told_by&quot;}&#x202f;; told_by est ats,</translation>
    </message>
    <message>
        <source>sent (moved from Vivier), or seen (first seen there by Vivier: it may be longer)</source>
        <translation>sent (déplacé depuis Vivier) ou seen (vu là par Vivier&#xa0;: peut-être depuis plus longtemps)</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Rien à modifier.</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <translation>%1&#xa0;: rien à modifier</translation>
    </message>
    <message>
        <source>New: %1. Updated: %2. Nothing to change: %3. Not imported: %4.</source>
        <translation>Nouveaux&#xa0;: %1. Mis à jour&#xa0;: %2. Rien à modifier&#xa0;: %3. Non importés&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Say what to change: --url URL, --token-file FILE, or a file of the secure connection.</source>
        <translation>Indiquez ce qui change&#xa0;: --url URL, --token-file FILE, ou un fichier de la connexion sécurisée.</translation>
    </message>
    <message>
        <source>REF is a candidate&apos;s reference, a vivier: link to it, or the address of its page in the ATS.
</source>
        <translation>REF est la référence d’un candidat, un lien vivier: vers lui, ou l’adresse de sa page dans l’ATS.
</translation>
    </message>
    <message>
        <source>an account has &quot;ca_file&quot;, &quot;client_certificate&quot; and &quot;client_key&quot;, too; proxy list: an array of {&quot;proxy&quot;}</source>
        <translation>un compte a aussi &quot;ca_file&quot;, &quot;client_certificate&quot; et &quot;client_key&quot;&#x202f;; proxy list&#xa0;: un tableau de {&quot;proxy&quot;}</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Protection des données</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>edit the candidates of an applicant tracking system (ATS) without a window</source>
        <translation>modifier les candidats d’un logiciel de recrutement (ATS) sans fenêtre</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>VERBES</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTES</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VOIR AUSSI</translation>
    </message>
    <message>
        <source>“%1” is not a proxy: give its host and port, as in proxy.example:3128.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un proxy&#xa0;: indiquez son hôte et son port, comme proxy.example:3128.</translation>
    </message>
    <message>
        <source>Give --user NAME and --password-file FILE, or - for standard input.</source>
        <translation>Indiquez --user NAME et --password-file FILE, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>There is no keychain here. Set VIVIER_PASSPHRASE, now and for every later run: the login is then encrypted with it.</source>
        <translation>Il n’y a pas de trousseau ici. Définissez VIVIER_PASSPHRASE, maintenant et à chaque lancement&#xa0;: les identifiants seront chiffrés avec elle.</translation>
    </message>
    <message>
        <source>The login for %1 is saved.</source>
        <translation>Les identifiants pour %1 sont enregistrés.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>No login for %1 is saved.</source>
        <translation>Aucun identifiant n’est enregistré pour %1.</translation>
    </message>
    <message>
        <source>The login for %1 is deleted.</source>
        <translation>Les identifiants pour %1 sont supprimés.</translation>
    </message>
    <message>
        <source>%1 is too long to be a secret.</source>
        <translation>%1 est trop long pour être un secret.</translation>
    </message>
    <message>
        <source>%1 does not lead to a candidate.</source>
        <translation>%1 ne mène à aucun candidat.</translation>
    </message>
    <message>
        <source>%1 leads to an account other than %2.</source>
        <translation>%1 mène à un autre compte que %2.</translation>
    </message>
    <message>
        <source>Give them: vivier-cli proxy login %1 --user NAME --password-file FILE</source>
        <translation>Indiquez-les&#xa0;: vivier-cli proxy login %1 --user NAME --password-file FILE</translation>
    </message>
    <message>
        <source>save an account; the token is tested first and never printed. --ats is the short name of a system that vivier-cli --help lists, the first of them if it is left out; --company is for a key of several companies, and you are asked for it where it is needed; --phone-region (such as FR) is the country of national phone numbers. The ATS gets at most --rate requests a second (usually 4; 0: no limit) and --at-once at the same time (usually 2); when it asks for a pause, fewer for a while. For an ATS that has its own authority, or requires a client certificate: PEM files, checked at once; the passphrase of an encrypted key is stored with the token</source>
        <translation>enregistre un compte&#x202f;; le jeton est d’abord testé, et jamais affiché. --ats est le nom court d’un système que cite vivier-cli --help, le premier si vous ne précisez rien&#x202f;; --company sert pour une clé de plusieurs entreprises, et vous sera demandé s’il le faut&#x202f;; --phone-region (par exemple FR) est le pays des numéros de téléphone nationaux. L’ATS reçoit au plus --rate requêtes par seconde (4 d’ordinaire&#x202f;; 0&#xa0;: sans limite) et --at-once en même temps (2 d’ordinaire)&#x202f;; s’il demande une pause, moins pendant un moment. Pour un ATS qui a sa propre autorité, ou qui exige un certificat client&#xa0;: des fichiers PEM, vérifiés aussitôt&#x202f;; la phrase secrète d’une clé chiffrée est conservée avec le jeton</translation>
    </message>
    <message>
        <source>give an account a new address, token or files for its secure connection (an empty name: none). With --url the stored token may be sent to that address, even if it is the one that the account already names</source>
        <translation>donne à un compte une autre adresse, un autre jeton ou d’autres fichiers pour sa connexion sécurisée (un nom vide&#xa0;: aucun). Avec --url, le jeton conservé peut être envoyé à cette adresse, même si c’est celle que le compte indique déjà</translation>
    </message>
    <message>
        <source>save the name and password that a proxy asks for, in the keychain or encrypted with VIVIER_PASSPHRASE. Which proxy is used is set in the system, or by https_proxy and no_proxy</source>
        <translation>enregistre le nom et le mot de passe que demande un proxy, dans le trousseau ou chiffrés avec VIVIER_PASSPHRASE. Le proxy utilisé est celui des réglages du système, ou de https_proxy et no_proxy</translation>
    </message>
    <message>
        <source>the proxies whose login is saved</source>
        <translation>les proxys dont les identifiants sont enregistrés</translation>
    </message>
    <message>
        <source>delete the login of a proxy</source>
        <translation>supprime les identifiants d’un proxy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are not sent yet and would be lost. Add --yes to remove it anyway.</source>
        <translation>
            <numerusform>%Ln brouillon de ce compte n’est pas encore envoyé et serait perdu. Ajoutez --yes pour supprimer le compte quand même.</numerusform>
            <numerusform>%Ln brouillons de ce compte ne sont pas encore envoyés et seraient perdus. Ajoutez --yes pour supprimer le compte quand même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed in the drafts of %1.</source>
        <translation>
            <numerusform>%Ln champ modifié dans les brouillons de %1.</numerusform>
            <numerusform>%Ln champs modifiés dans les brouillons de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) cannot be changed this way; the table says why.</source>
        <translation>
            <numerusform>%Ln champ ne peut pas être modifié ainsi&#x202f;; le tableau dit pourquoi.</numerusform>
            <numerusform>%Ln champs ne peuvent pas être modifiés ainsi&#x202f;; le tableau dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln tentative</numerusform>
            <numerusform>%Ln tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) written to %1. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln candidat écrit dans %1. Ce fichier n’est pas chiffré.</numerusform>
            <numerusform>%Ln candidats écrits dans %1. Ce fichier n’est pas chiffré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln character(s) read from %2.</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln caractère lu dans %2.</numerusform>
            <numerusform>%1&#xa0;: %Ln caractères lus dans %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln character(s) read from %3 (pages: %2).</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln caractère lu dans %3 (pages&#xa0;: %2).</numerusform>
            <numerusform>%1&#xa0;: %Ln caractères lus dans %3 (pages&#xa0;: %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) on hold are left out; name them to send them.</source>
        <translation>
            <numerusform>%Ln brouillon suspendu est laissé de côté&#x202f;; nommez-le pour l’envoyer.</numerusform>
            <numerusform>%Ln brouillons suspendus sont laissés de côté&#x202f;; nommez-les pour les envoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 may still be working on it; checking again in %Ln second(s).</source>
        <translation>
            <numerusform>%1&#xa0;: %2 y travaille peut-être encore&#x202f;; nouvelle vérification dans %Ln seconde.</numerusform>
            <numerusform>%1&#xa0;: %2 y travaille peut-être encore&#x202f;; nouvelle vérification dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were not tried and are kept in the outbox.</source>
        <translation>
            <numerusform>%Ln brouillon n’a pas été essayé et est conservé dans la boîte d’envoi.</numerusform>
            <numerusform>%Ln brouillons n’ont pas été essayés et sont conservés dans la boîte d’envoi.</numerusform>
        </translation>
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
        <translation>Avec --json&#xa0;:
  list, drafts&#xa0;: un tableau de candidats&#x202f;; show, edit, new, resolve&#xa0;: un candidat
    {&quot;reference&quot;, &quot;ats&quot;, &quot;job_reference&quot;, &quot;fields&quot;: {nom: valeur}, &quot;draft&quot;: {nom: {&quot;base&quot;, &quot;mine&quot;}},
     &quot;state&quot;: &quot;unchanged&quot;|&quot;draft&quot;|&quot;new&quot;|&quot;outbox&quot;|&quot;conflict&quot;|&quot;rejected&quot;|&quot;unsure&quot;,
     &quot;outbox&quot;: null|{&quot;reason&quot;, &quot;attempts&quot;, &quot;queued_at&quot;, &quot;next_attempt&quot;, &quot;held&quot;, &quot;field&quot;, &quot;words&quot;},
     &quot;updated_at&quot;, &quot;read_at&quot;}
    outbox&#xa0;: envoyé par vous, pas encore réglé&#x202f;; reason&#xa0;: none (son tour viendra), network, token, pause,
    fault, lost, disk&#x202f;; ou, tant que vous n’intervenez pas&#xa0;: rejected, forbidden, conflict, already-there,
    not-ready, gone, moved, unsure, stopped
    un champ absent est inconnu, null est vide, {&quot;unreadable&quot;: JSON} est ce que
    l’ATS a donné sous une autre forme que celle qu’il documente&#x202f;; &quot;base&quot; est absent s’il est inconnu&#x202f;; pas de
    &quot;job_reference&quot; où un candidat peut avoir plusieurs offres&#x202f;; les métadonnées sont l’objet JSON tel que l’ATS
    l’écrit
  jobs&#xa0;: un tableau de {&quot;reference&quot;, &quot;organization_reference&quot;, &quot;name&quot;, &quot;status&quot;,
    &quot;stages&quot;: [{&quot;id&quot;, &quot;name&quot;, &quot;reference&quot;, &quot;visible&quot;}]}
  pull&#xa0;: {&quot;jobs&quot;, &quot;candidates&quot;, &quot;complete&quot;, &quot;unreadable&quot;}&#x202f;; unreadable&#xa0;: candidats laissés de côté
  send&#xa0;: un tableau de {&quot;reference&quot;, &quot;key&quot;, &quot;fate&quot;, &quot;reason&quot;, &quot;exit&quot;, &quot;checks&quot;: [{&quot;field&quot;, &quot;verdict&quot;, &quot;sent&quot;, &quot;answered&quot;}],
    &quot;conflicts&quot;: [{&quot;field&quot;, &quot;base&quot;, &quot;mine&quot;, &quot;theirs&quot;}], &quot;problems&quot;: [{&quot;field&quot;, &quot;text&quot;, &quot;blocks&quot;}],
    &quot;matches&quot;: [RÉF], &quot;emptied&quot;: [champ], &quot;error&quot;: null|{&quot;status&quot;, &quot;code&quot;, &quot;text&quot;}}
    fate&#xa0;: accepted, rejected, conflict, already-there, not-ready, kept, unknown, gone, moved, unsure,
    store-failed&#x202f;; reason&#xa0;: comme pour outbox, ou accepted
    verdict&#xa0;: confirmed, not-returned, not-yet (un fichier que l’ATS récupère plus tard), kept, changed,
    unsent (non envoyé, et différent depuis)
  conflicts&#xa0;: un tableau de {&quot;reference&quot;, &quot;field&quot;, &quot;base&quot;, &quot;mine&quot;, &quot;theirs&quot;, &quot;unsure&quot;}&#x202f;;
    unsure&#xa0;: envoyé une fois et peut-être arrivé
  account list&#xa0;: un tableau de {&quot;name&quot;, &quot;ats&quot;, &quot;url&quot;, &quot;organizations&quot;, &quot;company&quot;,
    &quot;requests_per_second&quot; (0&#xa0;: sans limite), &quot;requests_at_once&quot;, &quot;phone_region&quot;}&#x202f;;
    account add&#xa0;: un seul
  discard, account remove&#xa0;: un objet avec ce qui a été supprimé
</translation>
    </message>
    <message>
        <source>  same: an array of {&quot;likely&quot;, &quot;reasons&quot;: [&quot;email&quot;|&quot;phone&quot;|&quot;profile&quot;|&quot;name&quot;],
    &quot;candidates&quot;: [{&quot;account&quot;, &quot;reference&quot;, &quot;name&quot;}, the same of the other]}
</source>
        <translation>  same&#xa0;: un tableau de {&quot;likely&quot;, &quot;reasons&quot;: [&quot;email&quot;|&quot;phone&quot;|&quot;profile&quot;|&quot;name&quot;],
    &quot;candidates&quot;: [{&quot;account&quot;, &quot;reference&quot;, &quot;name&quot;}, de même pour l’autre]}
</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>accepted; the ATS fetches the file later, and still shows the old one</source>
        <translation>accepté&#x202f;; l’ATS récupère le fichier plus tard et affiche encore l’ancien</translation>
    </message>
    <message>
        <source>A link stopped something. To send it all the same: vivier-cli send --unchecked</source>
        <translation>Un lien a bloqué un envoi. Pour l’envoyer malgré tout&#xa0;: vivier-cli send --unchecked</translation>
    </message>
    <message>
        <source>pairs of candidates loaded so far who may be the same person, in all accounts: very likely with the same email, phone or profile link, maybe with the same name in the same job. Those that you said are two people are left out</source>
        <translation>paires de candidats récupérés jusqu’ici qui sont peut-être la même personne, dans tous les comptes&#xa0;: très probable avec le même e-mail, téléphone ou lien de profil, peut-être avec le même nom dans la même offre. Ceux dont vous avez dit que ce sont deux personnes sont laissés de côté</translation>
    </message>
    <message>
        <source>put these drafts, or all that are ready, into the outbox and send them at once, archiving and refusing too: nothing is held back here. Prints what the ATS answered, field by field. What does not get through stays in the outbox; send, or the window, tries it again; with --run only what belongs to that run. Once an ATS has emptied fields that were not sent, nothing more is written to that account, not even from the window, until you have checked the candidate and send with --allow-writes. Links to files are opened first, without your token, unless the preferences say no; one that the ATS could not read keeps its field in the draft, unless you send with --unchecked</source>
        <translation>met ces brouillons, ou tous ceux qui sont prêts, dans la boîte d’envoi et les envoie aussitôt, archivages et refus compris&#xa0;: rien n’est retenu ici. Affiche ce que l’ATS a répondu, champ par champ. Ce qui ne passe pas reste dans la boîte d’envoi&#x202f;; send, ou la fenêtre, réessaie&#x202f;; avec --run, seulement ce qui fait partie de cet envoi. Dès qu’un ATS a vidé des champs qui n’avaient pas été envoyés, plus rien n’est écrit sur ce compte, même depuis la fenêtre, avant que vous ayez vérifié le candidat et envoyé avec --allow-writes. Les liens vers des fichiers sont d’abord ouverts, sans votre jeton, sauf si les préférences disent non&#x202f;; si l’ATS ne peut pas lire un lien, son champ reste dans le brouillon, sauf si vous envoyez avec --unchecked</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Send the token of “%1” to the new address?</source>
        <translation>Envoyer le jeton de «&#x202f;%1&#x202f;» à la nouvelle adresse&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Use the new address</source>
        <translation>&amp;Utiliser la nouvelle adresse</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>This version does not know this field: T leaves it to %1</source>
        <translation>Cette version ne connaît pas ce champ&#xa0;: T le laisse à %1</translation>
    </message>
    <message>
        <source>M yours · T theirs · E edit</source>
        <translation>M ma version · T leur version · E modifier</translation>
    </message>
    <message>
        <source>T theirs · E edit: yours is not a stage of this job</source>
        <translation>T leur version · E modifier&#xa0;: la vôtre n’est pas une étape de cette offre</translation>
    </message>
    <message>
        <source>both changed %1 · %2</source>
        <translation>modifié des deux côtés&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>changed again in %1 · %2</source>
        <translation>encore modifié dans %1 · %2</translation>
    </message>
    <message>
        <source>yours · typed %1 · theirs seen %2</source>
        <translation>ma version · saisie&#xa0;: %1 · la leur vue&#xa0;: %2</translation>
    </message>
    <message>
        <source>theirs · seen %1</source>
        <translation>leur version · vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>modifié ici</translation>
    </message>
    <message>
        <source>merged: both sides’ changes kept</source>
        <translation>fusionné&#xa0;: modifications des deux côtés conservées</translation>
    </message>
    <message>
        <source>only you changed it</source>
        <translation>modifié seulement ici</translation>
    </message>
    <message>
        <source>only %1 changed it: nothing to send</source>
        <translation>modifié seulement dans %1&#xa0;: rien à envoyer</translation>
    </message>
    <message>
        <source>the same on both sides: nothing to send</source>
        <translation>identique des deux côtés&#xa0;: rien à envoyer</translation>
    </message>
    <message>
        <source>%1 never shows this: yours will be sent</source>
        <translation>%1 ne le montre jamais&#xa0;: votre version sera envoyée</translation>
    </message>
</context>
<context>
    <name>CvProblemText</name>
    <message>
        <source>This file could not be opened. Check that it is still there and that you are allowed to read it.</source>
        <translation>Ce fichier n’a pas pu être ouvert. Vérifiez qu’il existe encore et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete, and none of its text was used. Ask for the file again, or open it elsewhere and copy its text here.</source>
        <translation>Ce fichier est endommagé ou incomplet, et rien n’en a été repris. Redemandez-le, ou ouvrez-le ailleurs et copiez son texte ici.</translation>
    </message>
    <message>
        <source>This file is protected by a password. Save a copy without one, or copy its text here.</source>
        <translation>Ce fichier est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, ou copiez son texte ici.</translation>
    </message>
    <message>
        <source>This PDF contains pictures of pages, no text. Ask for the CV as a document, or type what you need here.</source>
        <translation>Ce PDF contient des images de pages, sans texte. Demandez le CV sous forme de document, ou saisissez ici ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>Ce fichier ne contient aucun texte.</translation>
    </message>
    <message>
        <source>This file takes more time or memory to read than a CV should: reading was stopped, and none of its text was used. Ask for it in another format, or copy its text here.</source>
        <translation>La lecture de ce fichier demande plus de temps ou de mémoire qu’un CV n’en demande&#xa0;: elle a été arrêtée, et rien n’en a été repris. Demandez-le dans un autre format, ou copiez son texte ici.</translation>
    </message>
    <message>
        <source>This is %1. To read it, Vivier needs the package %2, which is not installed. Install it, or copy the text of the file here.</source>
        <translation>C’est %1. Pour le lire, Vivier a besoin du paquet %2, qui n’est pas installé. Installez-le, ou copiez ici le texte du fichier.</translation>
    </message>
    <message>
        <source>Vivier reads a file only where the system can isolate the reading from all other files and the network. This system cannot (it needs Linux with Landlock and seccomp), so the file was not read. Copy its text here.</source>
        <translation>Vivier ne lit un fichier que si le système peut isoler cette lecture de tous les autres fichiers et du réseau. Ce système ne le peut pas (il faut Linux avec Landlock et seccomp)&#xa0;: le fichier n’a pas été lu. Copiez son texte ici.</translation>
    </message>
    <message>
        <source>The program that reads files for Vivier, vivier-reader, is missing or does not work, so the file was not read. Reinstall Vivier, or copy the text of the file here.</source>
        <translation>Le programme qui lit les fichiers pour Vivier, vivier-reader, est absent ou ne fonctionne pas&#xa0;: le fichier n’a pas été lu. Réinstallez Vivier, ou copiez ici le texte du fichier.</translation>
    </message>
    <message>
        <source>This is %1, not a file. Choose the file itself, or copy its text here.</source>
        <translation>C’est %1, pas un fichier. Choisissez le fichier lui-même, ou copiez son texte ici.</translation>
    </message>
    <message>
        <source>This is not a file that Vivier reads. Vivier reads %1: save it as one of these, or copy its text here.</source>
        <translation>Vivier ne lit pas ce type de fichier. Il lit %1&#xa0;: enregistrez-le sous l’un de ces formats, ou copiez son texte ici.</translation>
    </message>
    <message>
        <source>This is %1. Vivier reads %2: save it as one of these, or copy its text here.</source>
        <translation>C’est %1. Vivier lit %2&#xa0;: enregistrez-le sous l’un de ces formats, ou copiez son texte ici.</translation>
    </message>
    <message numerus="yes">
        <source>This file is too large for a CV: Vivier reads up to %1, %Ln page(s) and %2 of text. Copy the text that you need here.</source>
        <translation>
            <numerusform>Ce fichier est trop gros pour un CV&#xa0;: Vivier lit jusqu’à %1, %Ln page et %2 de texte. Copiez ici le texte dont vous avez besoin.</numerusform>
            <numerusform>Ce fichier est trop gros pour un CV&#xa0;: Vivier lit jusqu’à %1, %Ln pages et %2 de texte. Copiez ici le texte dont vous avez besoin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>The new candidate “%1” exists only here. Discarding removes it; it cannot be undone.</source>
        <translation>Le nouveau candidat «&#x202f;%1&#x202f;» n’existe qu’ici. L’abandonner le supprime&#x202f;; c’est irréversible.</translation>
    </message>
    <message>
        <source>Its changes in the outbox will not be sent.</source>
        <translation>Ses modifications dans la boîte d’envoi ne seront pas envoyées.</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Abandonner le brouillon&#x202f;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to %1 will be lost. Nothing changes in %2.</source>
        <translation>
            <numerusform>%Ln modification de %1 sera perdue. Rien ne change dans %2.</numerusform>
            <numerusform>%Ln modifications de %1 seront perdues. Rien ne change dans %2.</numerusform>
        </translation>
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
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h&#xa0;%2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Avatar</source>
        <translation>Photo</translation>
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
        <translation>Site web</translation>
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
        <translation>Lettre de motivation</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Recommandé par</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Stage in Welcome Kit</source>
        <translation>Étape dans Welcome Kit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code du pays</translation>
    </message>
    <message>
        <source>Current avatar</source>
        <translation>Photo actuelle</translation>
    </message>
    <message>
        <source>Current resume</source>
        <translation>CV actuel</translation>
    </message>
    <message>
        <source>Resume type</source>
        <translation>Type du CV</translation>
    </message>
    <message>
        <source>Resume size</source>
        <translation>Taille du CV</translation>
    </message>
    <message>
        <source>Current portfolio</source>
        <translation>Portfolio actuel</translation>
    </message>
    <message>
        <source>Portfolio size</source>
        <translation>Taille du portfolio</translation>
    </message>
    <message>
        <source>Dashboard path</source>
        <translation>Chemin dans le tableau de bord</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>GDPR expiry</source>
        <translation>Expiration RGPD</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>A postulé</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>CV text</source>
        <translation>Texte du CV</translation>
    </message>
    <message>
        <source>CV without names</source>
        <translation>CV anonymisé</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Overall rating</source>
        <translation>Note globale</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Path of analyses</source>
        <translation>Chemin des analyses</translation>
    </message>
    <message>
        <source>Path of interviews</source>
        <translation>Chemin des entretiens</translation>
    </message>
</context>
<context>
    <name>FieldEditors</name>
    <message>
        <source>Drop or paste a link to a picture</source>
        <translation>Déposez ou collez un lien vers une image</translation>
    </message>
    <message>
        <source>Drop or paste a link: %1, %2 MB at most</source>
        <translation>Déposez ou collez un lien&#xa0;: %1, %2 Mo au plus</translation>
    </message>
    <message>
        <source>Drop or paste a link to a document</source>
        <translation>Déposez ou collez un lien vers un document</translation>
    </message>
    <message>
        <source>visible to others at once, so it is held briefly before it is sent</source>
        <translation>visible aussitôt par les autres&#xa0;: brièvement retenu avant l’envoi</translation>
    </message>
    <message>
        <source>Replace the %1…</source>
        <translation>Remplacer&#xa0;: %1…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1, %2 MB at most</source>
        <translation>%1, %2&#xa0;Mo au plus</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>last sent from Vivier %1</source>
        <translation>dernier envoi depuis Vivier %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>sent once, with the next send</source>
        <translation>envoyé une seule fois, au prochain envoi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>in %1 now: %2</source>
        <translation>maintenant dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>sent right after the creation</source>
        <translation>envoyé juste après la création</translation>
    </message>
    <message>
        <source>“%1” is not documented: it cannot be chosen</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas documenté&#xa0;: choix impossible</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>required, or %1</source>
        <extracomment>At a field that is needed unless another one is given: “required, or Phone”</extracomment>
        <translation>obligatoire, ou %1</translation>
    </message>
    <message>
        <source>This date has passed; it stays until you choose a later one.</source>
        <translation>Cette date est passée&#x202f;; elle reste tant que vous n’en choisissez pas une plus tardive.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1 has something here that Vivier cannot read. It stays as it is, unless you enter another value.</source>
        <translation>%1 contient ici une donnée que Vivier ne peut pas lire. Elle reste telle quelle, sauf si vous saisissez une autre valeur.</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters that are used, and that are taken</comment>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Try the direct link</source>
        <translation>Essayer le lien direct</translation>
    </message>
</context>
<context>
    <name>FileTypeText</name>
    <message>
        <source>a Word 97-2003 document (.doc)</source>
        <translation>un document Word 97-2003 (.doc)</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>un classeur (tableur)</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>an OpenDocument file that is not a text</source>
        <translation>un fichier OpenDocument qui n’est pas un texte</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un livre numérique</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>un document Pages</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>un autre fichier</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a pipe between programs</source>
        <translation>un tube entre programmes</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>a socket of a program</source>
        <translation>un socket de programme</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Has a phone</source>
        <translation>Avec téléphone</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Sans téléphone</translation>
    </message>
    <message>
        <source>Has an email</source>
        <translation>Avec e-mail</translation>
    </message>
    <message>
        <source>No email</source>
        <translation>Sans e-mail</translation>
    </message>
    <message>
        <source>Has a resume</source>
        <translation>Avec CV</translation>
    </message>
    <message>
        <source>No resume</source>
        <translation>Sans CV</translation>
    </message>
    <message>
        <source>Has a tag</source>
        <translation>Avec étiquette</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Avec un brouillon</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Updated since %1</source>
        <translation>Mis à jour depuis le %1</translation>
    </message>
    <message>
        <source>Not updated since %1</source>
        <translation>Pas mis à jour depuis le %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Without tag %1</source>
        <translation>Sans l’étiquette %1</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Étiquette</translation>
    </message>
    <message>
        <source>&amp;Without tag</source>
        <translation>Sans l’éti&amp;quette</translation>
    </message>
    <message>
        <source>&amp;Has</source>
        <translation>&amp;Avec</translation>
    </message>
    <message>
        <source>&amp;Lacks</source>
        <translation>&amp;Sans</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Mise à jour</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>E&amp;xpiration</translation>
    </message>
    <message>
        <source>Link sent from Vivier</source>
        <translation>Lien envoyé depuis Vivier</translation>
    </message>
    <message>
        <source>No link sent from Vivier</source>
        <translation>Aucun lien envoyé depuis Vivier</translation>
    </message>
    <message numerus="yes">
        <source>Updated in the last %Ln day(s)</source>
        <translation>
            <numerusform>Mis à jour depuis %Ln jour</numerusform>
            <numerusform>Mis à jour depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not updated for %Ln day(s)</source>
        <translation>
            <numerusform>Pas mis à jour depuis %Ln jour</numerusform>
            <numerusform>Pas mis à jour depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Expire sous %Ln jour</numerusform>
            <numerusform>Expire sous %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDrop</name>
    <message>
        <source>This link is none that can be opened: nothing was changed.</source>
        <translation>Ce lien ne peut pas être ouvert&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no link, address or number in this. Nothing was changed.</source>
        <translation>Il n’y a là ni lien, ni adresse, ni numéro. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is a file on this computer. %1 needs a link that it can open, not a file: put the file online, then drop the link.</source>
        <translation>C’est un fichier de cet ordinateur. %1 attend un lien qu’il peut ouvrir, pas un fichier&#xa0;: mettez le fichier en ligne, puis déposez le lien.</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>%1 fetches them from a link that anyone can open</source>
        <translation>%1 les récupère par un lien ouvert à tous</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>%1 accepts these but never shows them</source>
        <translation>%1 les accepte mais ne les réaffiche jamais</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Lettre de motivation</translation>
    </message>
    <message>
        <source>Comment and documents</source>
        <translation>Commentaire et documents</translation>
    </message>
    <message>
        <source>added once; %1 does not allow changes afterwards</source>
        <translation>ajoutés une fois pour toutes&#x202f;; %1 ne permet pas de les modifier ensuite</translation>
    </message>
    <message>
        <source>%1 accepts these once and never shows them</source>
        <translation>%1 les accepte une seule fois et ne les réaffiche jamais</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>%1 does not allow these to be changed here</source>
        <translation>%1 ne permet pas de les modifier ici</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>CV text</source>
        <translation>Texte du CV</translation>
    </message>
    <message>
        <source>%1 accepts a new text and stores it without names</source>
        <translation>%1 accepte un nouveau texte et l’enregistre anonymisé</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>keys that other systems keep in %1</source>
        <translation>clés que d’autres systèmes conservent dans %1</translation>
    </message>
    <message>
        <source>Only when creating</source>
        <translation>À la création</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>this is not UTF-8 text.</source>
        <translation>ce texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>there is nothing here. An object without keys is {}.</source>
        <translation>il n’y a rien ici. Un objet sans clé s’écrit {}.</translation>
    </message>
    <message>
        <source>the JSON ends before this. Remove what follows, or an extra bracket.</source>
        <translation>le JSON se termine avant ceci. Retirez la suite, ou un crochet en trop.</translation>
    </message>
    <message>
        <source>a key is expected after the comma. Remove the comma or add a key.</source>
        <translation>il faut une clé après la virgule. Retirez la virgule ou ajoutez une clé.</translation>
    </message>
    <message>
        <source>a key must be in straight quotes: &quot;key&quot;.</source>
        <translation>une clé s’écrit entre guillemets droits&#xa0;: &quot;clé&quot;.</translation>
    </message>
    <message>
        <source>a colon is missing after this key: &quot;key&quot;: value.</source>
        <translation>il manque un deux-points après cette clé&#xa0;: &quot;clé&quot;: valeur.</translation>
    </message>
    <message>
        <source>a value is missing after the colon.</source>
        <translation>il manque une valeur après le deux-points.</translation>
    </message>
    <message>
        <source>a value is expected after the comma. Remove the comma or add a value.</source>
        <translation>il faut une valeur après la virgule. Retirez la virgule ou ajoutez une valeur.</translation>
    </message>
    <message>
        <source>a comma or a %1 is missing before this.</source>
        <translation>il manque une virgule ou %1 avant ceci.</translation>
    </message>
    <message>
        <source>a text must be in straight quotes: &quot;text&quot;.</source>
        <translation>un texte s’écrit entre guillemets droits&#xa0;: &quot;texte&quot;.</translation>
    </message>
    <message>
        <source>a value is expected: a &quot;text&quot; in straight quotes, a number, true, false, null, { or [.</source>
        <translation>il faut une valeur&#xa0;: un &quot;texte&quot; entre guillemets droits, un nombre, true, false, null, { ou [.</translation>
    </message>
    <message>
        <source>this is not a number. Write it like 7, -1.5 or 2e3, or put it in straight quotes.</source>
        <translation>ceci n’est pas un nombre. Écrivez-le comme 7, -1.5 ou 2e3, ou mettez-le entre guillemets droits.</translation>
    </message>
    <message>
        <source>a text contains a control character. Remove it.</source>
        <translation>un texte contient un caractère de contrôle. Retirez-le.</translation>
    </message>
    <message>
        <source>this text is not closed. Add a quote at its end.</source>
        <translation>ce texte n’est pas fermé. Ajoutez un guillemet à la fin.</translation>
    </message>
    <message>
        <source>this backslash does not start anything that JSON knows. Write a backslash as \\.</source>
        <translation>JSON ne connaît rien qui commence par cette barre oblique inverse. Une barre oblique inverse s’écrit \\.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>a %1 is missing: it closes the %2 of line %3.</source>
        <translation>il manque %1 pour fermer le %2 de la ligne %3.</translation>
    </message>
    <message numerus="yes">
        <source>this is nested more than %Ln level(s) deep.</source>
        <translation>
            <numerusform>plus de %Ln niveau d’imbrication ici.</numerusform>
            <numerusform>plus de %Ln niveaux d’imbrication ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>this text is not closed on its line. Add a quote, or write a new line as \n.</source>
        <translation>ce texte n’est pas fermé sur sa ligne. Ajoutez un guillemet, ou écrivez un retour à la ligne sous la forme \n.</translation>
    </message>
    <message>
        <source>a text contains a tab. Write it as \t.</source>
        <translation>un texte contient une tabulation. Écrivez-la \t.</translation>
    </message>
</context>
<context>
    <name>LabelText</name>
    <message>
        <source>%1: %2</source>
        <comment>a label and its value</comment>
        <extracomment>A label and what stands behind it; not for sentences.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LinkVerdict</name>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>its size is not told, %1 takes up to %2</source>
        <translation>taille non indiquée, %1 accepte jusqu’à %2</translation>
    </message>
    <message>
        <source>anyone can open it</source>
        <translation>ouvert à tous</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>This is %1, not a picture: %2 will not take it.</source>
        <translation>C’est un fichier %1, pas une image&#xa0;: %2 ne l’acceptera pas.</translation>
    </message>
    <message>
        <source>This is not a picture: %1 will not take it.</source>
        <translation>Ce n’est pas une image&#xa0;: %1 ne l’acceptera pas.</translation>
    </message>
    <message>
        <source>This is a program, not a document: %1 will not take it.</source>
        <translation>C’est un programme, pas un document&#xa0;: %1 ne l’acceptera pas.</translation>
    </message>
    <message>
        <source>This is not a document: %1 will not take it.</source>
        <translation>Ce n’est pas un document&#xa0;: %1 ne l’acceptera pas.</translation>
    </message>
    <message>
        <source>This is %1: %2 takes %3 here.</source>
        <translation>C’est un fichier %1&#xa0;: ici, %2 accepte %3.</translation>
    </message>
    <message>
        <source>This is none of the files that %1 takes here: %2.</source>
        <translation>Ce n’est aucun des fichiers que %1 accepte ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not checked: working offline</source>
        <translation>Non vérifié&#xa0;: travail hors ligne</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Vérification du lien…</translation>
    </message>
    <message>
        <source>Still checking: %1 has not answered yet…</source>
        <translation>Vérification en cours&#xa0;: %1 n’a pas encore répondu…</translation>
    </message>
    <message>
        <source>This is not a web address: %1 cannot open it.</source>
        <translation>Ce n’est pas une adresse web&#xa0;: %1 ne peut pas l’ouvrir.</translation>
    </message>
    <message>
        <source>This address is not on the public internet: %1 cannot reach it.</source>
        <translation>Cette adresse n’est pas sur l’internet public&#xa0;: %1 ne peut pas l’atteindre.</translation>
    </message>
    <message>
        <source>This link leads to an address that is not on the public internet: %1 cannot reach it.</source>
        <translation>Ce lien mène à une adresse qui n’est pas sur l’internet public&#xa0;: %1 ne peut pas l’atteindre.</translation>
    </message>
    <message>
        <source>%1 does not say what this is (answer %2).</source>
        <translation>%1 n’indique pas ce que c’est (réponse %2).</translation>
    </message>
    <message>
        <source>%1 does not say what this is.</source>
        <translation>%1 n’indique pas ce que c’est.</translation>
    </message>
    <message>
        <source>This is a login page: %1 will not get the file.</source>
        <translation>C’est une page de connexion&#xa0;: %1 n’obtiendra pas le fichier.</translation>
    </message>
    <message>
        <source>This is a web page, not the file: %1 will not get the file.</source>
        <translation>C’est une page web, pas le fichier&#xa0;: %1 n’obtiendra pas le fichier.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 takes up to %3 here.</source>
        <translation>%1, c’est trop&#xa0;: ici, %2 accepte jusqu’à %3.</translation>
    </message>
    <message>
        <source>The file is empty: %1 would get nothing.</source>
        <translation>Le fichier est vide&#xa0;: %1 n’obtiendrait rien.</translation>
    </message>
    <message>
        <source>There is nothing at this address: %1 will not get the file.</source>
        <translation>Il n’y a rien à cette adresse&#xa0;: %1 n’obtiendra pas le fichier.</translation>
    </message>
    <message>
        <source>The file is not there any more: %1 will not get it.</source>
        <translation>Le fichier n’y est plus&#xa0;: %1 ne l’obtiendra pas.</translation>
    </message>
    <message>
        <source>Only some people may open this: %1 will not get the file.</source>
        <translation>Seules certaines personnes peuvent l’ouvrir&#xa0;: %1 n’obtiendra pas le fichier.</translation>
    </message>
    <message>
        <source>%1 is busy and did not show the file: %2 may not get it.</source>
        <translation>%1 est surchargé et n’a pas montré le fichier&#xa0;: %2 ne l’obtiendra peut-être pas.</translation>
    </message>
    <message>
        <source>%1 has a problem and did not show the file: %2 may not get it.</source>
        <translation>%1 est en panne et n’a pas montré le fichier&#xa0;: %2 ne l’obtiendra peut-être pas.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2 may not get the file.</source>
        <translation>%1 ne répond pas&#xa0;: %2 n’obtiendra peut-être pas le fichier.</translation>
    </message>
    <message>
        <source>There is no site called %1, or no network: %2 may not get the file.</source>
        <translation>Aucun site ne s’appelle %1, ou le réseau manque&#xa0;: %2 n’obtiendra peut-être pas le fichier.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid: %2 may refuse it.</source>
        <translation>Le certificat de %1 n’est pas valable&#xa0;: %2 peut le refuser.</translation>
    </message>
    <message>
        <source>This link leads from one address to the next without an end: %1 will not get the file.</source>
        <translation>Ce lien mène sans fin d’une adresse à l’autre&#xa0;: %1 n’obtiendra pas le fichier.</translation>
    </message>
    <message>
        <source>This link leads on to an unencrypted address: %1 may not follow it.</source>
        <translation>Ce lien mène à une adresse non chiffrée&#xa0;: %1 ne le suivra peut-être pas.</translation>
    </message>
    <message>
        <source>This link expired %1: %2 will not get the file.</source>
        <translation>Ce lien a expiré %1&#xa0;: %2 n’obtiendra pas le fichier.</translation>
    </message>
    <message>
        <source>Try the direct link, or ask for a link that opens without signing in.</source>
        <translation>Essayez le lien direct, ou demandez un lien qui s’ouvre sans connexion.</translation>
    </message>
    <message>
        <source>Ask for a link that opens the file without signing in.</source>
        <translation>Demandez un lien qui ouvre le fichier sans connexion.</translation>
    </message>
    <message>
        <source>Check the link, or ask for another one.</source>
        <translation>Vérifiez le lien, ou demandez-en un autre.</translation>
    </message>
    <message>
        <source>Ask for a new link.</source>
        <translation>Demandez un nouveau lien.</translation>
    </message>
    <message>
        <source>Ask for another file, or put it into another field.</source>
        <translation>Demandez un autre fichier, ou mettez-le dans un autre champ.</translation>
    </message>
    <message>
        <source>Check how it is spelled. The network may also be away.</source>
        <translation>Vérifiez l’orthographe. Le réseau est peut-être aussi coupé.</translation>
    </message>
    <message>
        <source>Open it in the browser to see whether it works.</source>
        <translation>Ouvrez-le dans le navigateur pour voir s’il fonctionne.</translation>
    </message>
    <message>
        <source>Look how large it is before you send it.</source>
        <translation>Regardez sa taille avant de l’envoyer.</translation>
    </message>
    <message>
        <source>A proxy looked up where it leads: whether that is public could not be checked.</source>
        <translation>Un proxy a cherché où il mène&#xa0;: impossible de vérifier si c’est public.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The stages of this job are not known yet. Load the jobs first.</source>
        <translation>Les étapes de cette offre ne sont pas encore connues. Récupérez d’abord les offres.</translation>
    </message>
    <message>
        <source>The job “%1” has several stages “%2”.</source>
        <translation>L’offre «&#x202f;%1&#x202f;» a plusieurs étapes «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The job “%1” has no stage “%2”.</source>
        <translation>L’offre «&#x202f;%1&#x202f;» n’a pas d’étape «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>There is no job “%1”, or several have this name.</source>
        <translation>Il n’y a pas d’offre «&#x202f;%1&#x202f;», ou plusieurs portent ce nom.</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2031-01-31.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date comme 31/01/2031.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>C’est plus long que %1 caractères.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>There are more cells than columns: a separator or a quote is in the wrong place.</source>
        <translation>Il y a plus de cellules que de colonnes&#xa0;: un séparateur ou un guillemet est mal placé.</translation>
    </message>
    <message>
        <source>What is stored about %1 cannot be read. Refresh this candidate.</source>
        <translation>Les données de %1 sont illisibles. Actualisez ce candidat.</translation>
    </message>
    <message>
        <source>This person is in another job: %1.</source>
        <translation>Cette personne est dans une autre offre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was already sent and may have arrived: check in the ATS first.</source>
        <translation>%1 a déjà été envoyé et est peut-être arrivé&#xa0;: vérifiez d’abord dans l’ATS.</translation>
    </message>
    <message>
        <source>%1: the current value is not known, so nothing can be added.</source>
        <translation>%1&#xa0;: la valeur actuelle est inconnue, rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>This row names no one: there is no name, email or phone number.</source>
        <translation>Cette ligne ne nomme personne&#xa0;: ni nom, ni e-mail, ni téléphone.</translation>
    </message>
    <message>
        <source>A new candidate needs a job.</source>
        <translation>Il faut une offre pour un nouveau candidat.</translation>
    </message>
    <message>
        <source>There is no candidate %1 here.</source>
        <translation>Il n’y a pas de candidat %1 ici.</translation>
    </message>
    <message>
        <source>Several candidates have this email: %1. Say which one in a “reference” column.</source>
        <translation>Plusieurs candidats ont cet e-mail&#xa0;: %1. Indiquez lequel dans une colonne «&#x202f;reference&#x202f;».</translation>
    </message>
    <message>
        <source>Several candidates have this phone number: %1. Say which one in a “reference” column.</source>
        <translation>Plusieurs candidats ont ce numéro de téléphone&#xa0;: %1. Indiquez lequel dans une colonne «&#x202f;reference&#x202f;».</translation>
    </message>
    <message>
        <source>Line %1 is about the same person.</source>
        <translation>La ligne %1 concerne la même personne.</translation>
    </message>
    <message>
        <source>The phone number belongs to %1, who has another name. Say who is meant in a “reference” column, or remove the number.</source>
        <translation>Ce numéro est celui de %1, qui a un autre nom. Indiquez dans une colonne «&#x202f;reference&#x202f;» de qui il s’agit, ou retirez le numéro.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Split it.</source>
        <translation>%1 dépasse 64&#xa0;Mo. Découpez-le.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a list.</source>
        <translation>%1 n’est pas un fichier. Choisissez une liste.</translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive. Save the list as CSV in your spreadsheet, and choose that file.</source>
        <translation>%1 est un classeur ou une archive. Enregistrez la liste en CSV dans votre tableur, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is not a list, but a PDF, a picture, a program or the like. Choose a CSV file or vCards.</source>
        <translation>%1 n’est pas une liste, mais un PDF, une image, un programme ou autre. Choisissez un fichier CSV ou des vCards.</translation>
    </message>
    <message>
        <source>a new candidate without a name</source>
        <translation>un nouveau candidat sans nom</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Editor for the candidates of an applicant tracking system.</source>
        <translation>Éditeur des candidats d’un logiciel de recrutement (ATS).</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Tout conserver dans ce dossier.</translation>
    </message>
    <message>
        <source>Work with a simulated ATS on this computer, with a temporary profile unless --profile is given.</source>
        <translation>Travailler sur un ATS fictif, sur cet ordinateur, avec un profil temporaire sauf si --profile est donné.</translation>
    </message>
    <message>
        <source>Play the guided tour on the sandbox and save pictures to this folder.</source>
        <translation>Jouer la visite guidée sur l’ATS fictif et enregistrer des images dans ce dossier.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Sandbox %1</source>
        <translation>Bac à sable %1</translation>
    </message>
    <message>
        <source>Start with one of these: %1.</source>
        <translation>Commencer par l’une de ces actions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reference of a candidate, the address of its page, or a vivier: link.</source>
        <translation>Référence d’un candidat, adresse de sa page, ou lien vivier:.</translation>
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
        <translation>Comparez les deux versions pour qu’ils puissent être envoyés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox says why for each of them.</source>
        <translation>La boîte d’envoi dit pourquoi pour chacun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) need your attention</source>
        <translation>
            <numerusform>%Ln candidat à vérifier</numerusform>
            <numerusform>%Ln candidats à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln envoyé</numerusform>
            <numerusform>%Ln envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>What was waiting for the network has been sent.</source>
        <translation>Les modifications qui attendaient le réseau ont été envoyées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) expire soon</source>
        <translation>
            <numerusform>%Ln candidat expire bientôt</numerusform>
            <numerusform>%Ln candidats expirent bientôt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxAction</name>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Open that candidate</source>
        <translation>Ouvrir ce candidat</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Bien arrivé</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Create it anyway</source>
        <translation>Créer quand même</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>waiting: you work offline</source>
        <translation>en attente&#xa0;: vous travaillez hors ligne</translation>
    </message>
    <message>
        <source>waiting for a new token</source>
        <translation>en attente d’un nouveau jeton</translation>
    </message>
    <message>
        <source>waiting: writing is stopped</source>
        <translation>en attente&#xa0;: écriture arrêtée</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>en attente du réseau</translation>
    </message>
    <message>
        <source>writing to this account is stopped</source>
        <translation>écriture arrêtée sur ce compte</translation>
    </message>
    <message>
        <source>; next attempt in %1</source>
        <translation>&#x202f;; prochaine tentative dans %1</translation>
    </message>
    <message>
        <source>you work offline: nothing is sent</source>
        <translation>vous travaillez hors ligne&#xa0;: rien n’est envoyé</translation>
    </message>
    <message>
        <source>%1 asked for a pause</source>
        <translation>%1 a demandé une pause</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>waiting for its token</source>
        <translation>en attente de son jeton</translation>
    </message>
    <message>
        <source>; sending in %1</source>
        <translation>; envoi dans %1</translation>
    </message>
    <message numerus="yes">
        <source>about %1 at %2 request(s) a second</source>
        <translation>
            <numerusform>environ %1 à %2 requête par seconde</numerusform>
            <numerusform>environ %1 à %2 requêtes par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln suspendu</numerusform>
            <numerusform>%Ln suspendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Changed here and in %1. Nothing was sent: choose what to keep, field by field.</source>
        <translation>Modifié ici et dans %1. Rien n’a été envoyé&#xa0;: choisissez quoi garder, champ par champ.</translation>
    </message>
    <message>
        <source>%1 has moved this candidate to another job. Nothing was sent: check the stage, then send again.</source>
        <translation>%1 a déplacé ce candidat vers une autre offre. Rien n’a été envoyé&#xa0;: vérifiez l’étape, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>%1 no longer has this candidate, or the token does not give access to it. Nothing was sent: choose in the outbox what to do with the draft.</source>
        <translation>%1 n’a plus ce candidat, ou le jeton n’y donne pas accès. Rien n’a été envoyé&#xa0;: choisissez dans la boîte d’envoi que faire du brouillon.</translation>
    </message>
    <message>
        <source>Writing to %1 is stopped, because fields that were not sent came back empty. Your changes are kept.</source>
        <translation>L’écriture dans %1 est arrêtée, car des champs qui n’avaient pas été envoyés sont revenus vides. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>%1 may have created this candidate: its answer was lost or unclear. Vivier checks, and does not create it again.</source>
        <translation>%1 a peut-être créé ce candidat&#xa0;: sa réponse s’est perdue ou n’est pas claire. Vivier vérifie, et ne le crée pas une seconde fois.</translation>
    </message>
    <message>
        <source>%1 may have created this candidate: its answer was lost or unclear, and no such candidate has been found since. Check there, then create it again or discard it.</source>
        <translation>%1 a peut-être créé ce candidat&#xa0;: sa réponse s’est perdue ou n’est pas claire, et aucun candidat semblable n’a été trouvé depuis. Vérifiez-y, puis créez-le à nouveau ou abandonnez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %Ln candidate(s) who may be this one. Nothing was sent: check, then decide.</source>
        <translation>
            <numerusform>%1 a déjà %Ln candidat qui est peut-être celui-ci. Rien n’a été envoyé&#xa0;: vérifiez, puis décidez.</numerusform>
            <numerusform>%1 a déjà %Ln candidats dont l’un est peut-être celui-ci. Rien n’a été envoyé&#xa0;: vérifiez, puis décidez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>%1 was not changed: %2 still has the old value. Your change stays a draft.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» n’a pas été modifié&#xa0;: %2 a encore l’ancienne valeur. Votre modification reste en brouillon.</translation>
    </message>
    <message>
        <source>%1 was stored differently: “%2”.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» a été enregistré autrement&#xa0;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>What you sent is waiting in the outbox.</source>
        <translation>Vos envois attendent dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>the token is not allowed to do this</source>
        <translation>le jeton ne permet pas cela</translation>
    </message>
    <message>
        <source>somebody changed it too</source>
        <translation>quelqu’un l’a aussi modifié</translation>
    </message>
    <message>
        <source>cannot be sent yet</source>
        <translation>ne peut pas encore être envoyé</translation>
    </message>
    <message>
        <source>no longer in %1</source>
        <translation>n’est plus dans %1</translation>
    </message>
    <message>
        <source>is in another job now</source>
        <translation>est maintenant dans une autre offre</translation>
    </message>
    <message>
        <source>may have arrived: please check</source>
        <translation>peut-être arrivé&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>writing is stopped</source>
        <translation>écriture arrêtée</translation>
    </message>
    <message>
        <source>In the outbox: %1.</source>
        <translation>Dans la boîte d’envoi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 In the outbox: %2.</source>
        <translation>%1 Dans la boîte d’envoi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>envoi…</translation>
    </message>
    <message>
        <source>held</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>sending in %1</source>
        <translation>envoi dans %1</translation>
    </message>
    <message>
        <source>answer lost; checking in %1</source>
        <translation>réponse perdue&#x202f;; vérification dans %1</translation>
    </message>
    <message>
        <source>next attempt in %1</source>
        <translation>prochaine tentative dans %1</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>en attente du réseau</translation>
    </message>
    <message>
        <source>waiting for a new token</source>
        <translation>en attente d’un nouveau jeton</translation>
    </message>
    <message>
        <source>answer lost: checking first</source>
        <translation>réponse perdue&#xa0;: vérification d’abord</translation>
    </message>
    <message>
        <source>could not be saved on this computer</source>
        <translation>n’a pas pu être enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>en attente de son tour</translation>
    </message>
    <message>
        <source>%1 already has %2, who may be this candidate. Nothing was created. Open that candidate, or create a second one.</source>
        <translation>%1 a déjà %2, qui est peut-être ce candidat. Rien n’a été créé. Ouvrez ce candidat, ou créez-en un second.</translation>
    </message>
    <message>
        <source>may already exist</source>
        <translation>existe peut-être déjà</translation>
    </message>
    <message>
        <source>%1 was accepted, but %2 now has something there that Vivier cannot read.</source>
        <translation>%1&#xa0;: la valeur a été acceptée, mais %2 contient maintenant une donnée que Vivier ne peut pas lire.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was accepted: Vivier cannot read what %2 says about it. Your change stays a draft.</source>
        <translation>On ne sait pas si %1 a été accepté&#xa0;: Vivier ne peut pas lire ce que %2 en dit. Votre modification reste en brouillon.</translation>
    </message>
    <message>
        <source>waiting for its token</source>
        <translation>en attente de son jeton</translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation>Conservé, non envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>%1 refused %2. The reason is shown at that field.</source>
        <translation>%1 a refusé «&#x202f;%2&#x202f;». La raison est indiquée sous ce champ.</translation>
    </message>
    <message>
        <source>%1 refused %2. The reason is shown at each of these fields.</source>
        <translation>%1 a refusé&#xa0;: %2. La raison est indiquée sous chacun de ces champs.</translation>
    </message>
    <message>
        <source>Not created yet. Missing or wrong: %1.</source>
        <translation>Pas encore créé. À compléter ou corriger&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What you sent was accepted. Changed without being sent: %1. This was done by %2 or by a colleague. The history shows both values.</source>
        <translation>Votre envoi a été accepté. Modifié sans avoir été envoyé&#xa0;: %1. C’est %2 qui l’a modifié, ou un collègue. L’historique montre les deux valeurs.</translation>
    </message>
    <message>
        <source>The rest went to the outbox.</source>
        <translation>Le reste est dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The answer from %1 lacks fields that were not sent (%2). Writing is stopped until you have checked the candidate.</source>
        <translation>Dans la réponse de %1, il manque des champs qui n’avaient pas été envoyés (%2). L’écriture est arrêtée jusqu’à ce que vous ayez vérifié le candidat.</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln change(s) are kept.</source>
        <translation>
            <numerusform>%Ln modification est conservée.</numerusform>
            <numerusform>Vos %Ln modifications sont conservées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageProblemText</name>
    <message>
        <source>This file is too large to be shown here. Open it in another program.</source>
        <translation>Ce fichier est trop gros pour être affiché ici. Ouvrez-le dans un autre programme.</translation>
    </message>
    <message>
        <source>This cannot be shown: the file is damaged or incomplete. Ask for it again, or open it elsewhere.</source>
        <translation>Affichage impossible&#xa0;: le fichier est endommagé ou incomplet. Redemandez-le, ou ouvrez-le ailleurs.</translation>
    </message>
    <message>
        <source>This file is protected by a password, so it cannot be shown here.</source>
        <translation>Ce fichier est protégé par un mot de passe&#xa0;: il ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>This took too much time or memory to show, and was stopped. Open the file in another program if you trust it.</source>
        <translation>L’affichage demandait trop de temps ou de mémoire et a été arrêté. Ouvrez le fichier dans un autre programme si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>To show a PDF, Vivier needs the package %1, which is not installed.</source>
        <translation>Pour afficher un PDF, Vivier a besoin du paquet %1, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Vivier shows a file only where the system can isolate the reading from all other files and the network. This system cannot: it needs Linux with Landlock and seccomp.</source>
        <translation>Vivier n’affiche un fichier que si le système peut isoler sa lecture de tous les autres fichiers et du réseau. Ce système ne le peut pas&#xa0;: il faut Linux avec Landlock et seccomp.</translation>
    </message>
    <message>
        <source>A picture of this kind is not shown here. Open it in another program.</source>
        <translation>Une image de ce type n’est pas affichée ici. Ouvrez-la dans un autre programme.</translation>
    </message>
    <message>
        <source>The program that reads files for Vivier, vivier-reader, is missing or does not work. Reinstall Vivier.</source>
        <translation>Le programme qui lit les fichiers pour Vivier, vivier-reader, est absent ou ne fonctionne pas. Réinstallez Vivier.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>This number does not seem to exist in its country. Check it; it can be sent as it is.</source>
        <translation>Ce numéro ne semble pas exister dans son pays. Vérifiez-le&#x202f;; il peut être envoyé tel quel.</translation>
    </message>
    <message>
        <source>This number has too few digits. Add the missing ones.</source>
        <translation>Ce numéro a trop peu de chiffres. Ajoutez ceux qui manquent.</translation>
    </message>
    <message>
        <source>This number has too few digits for its country. Check it; it can be sent as it is.</source>
        <translation>Ce numéro a trop peu de chiffres pour son pays. Vérifiez-le&#x202f;; il peut être envoyé tel quel.</translation>
    </message>
    <message>
        <source>This number has too many digits. One number only, without an extension.</source>
        <translation>Ce numéro a trop de chiffres. Un seul numéro, sans numéro de poste.</translation>
    </message>
    <message>
        <source>This number has too many digits for its country. Check it; it can be sent as it is.</source>
        <translation>Ce numéro a trop de chiffres pour son pays. Vérifiez-le&#x202f;; il peut être envoyé tel quel.</translation>
    </message>
    <message>
        <source>This number works only within its area. Put the area code in front.</source>
        <translation>Ce numéro ne fonctionne que dans sa zone. Ajoutez l’indicatif régional devant.</translation>
    </message>
    <message>
        <source>Which country is this number from? Start it with + and the country code, such as +33.</source>
        <translation>De quel pays est ce numéro&#x202f;? Commencez par + et l’indicatif du pays, comme +33.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the +.</source>
        <translation>Aucun pays n’a cet indicatif. Vérifiez les chiffres après le +.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the +; it can be sent as it is.</source>
        <translation>Aucun pays n’a cet indicatif. Vérifiez les chiffres après le +&#x202f;; il peut être envoyé tel quel.</translation>
    </message>
    <message>
        <source>An extension cannot be sent with a number. Remove it.</source>
        <translation>Un numéro de poste ne peut pas être envoyé avec le numéro. Retirez-le.</translation>
    </message>
    <message>
        <source>This is not a telephone number. It can contain digits, spaces and a + in front.</source>
        <translation>Ce n’est pas un numéro de téléphone. Il peut contenir des chiffres, des espaces et un + au début.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Write it as in %1, or with + and a country code.</source>
        <translation>Ce n’est pas un numéro de téléphone. Écrivez-le comme dans ce pays&#xa0;: %1, ou avec + et un indicatif de pays.</translation>
    </message>
    <message>
        <source>%1 has no such number. If it is from another country, start it with + and that country&apos;s code, such as +33.</source>
        <translation>Ce numéro n’existe pas dans ce pays (%1). S’il est d’un autre pays, commencez-le par + et l’indicatif de ce pays, par exemple +33.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Vivier is already open on this profile. Use that window, or close it first.</source>
        <translation>Vivier est déjà ouvert sur ce profil. Utilisez cette fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>This version of Vivier cannot talk to that system yet. The account and its drafts are kept.</source>
        <translation>Cette version de Vivier ne sait pas encore parler à ce système. Le compte et ses brouillons sont conservés.</translation>
    </message>
    <message>
        <source>The variable HOME is not set.</source>
        <translation>La variable HOME n’est pas définie.</translation>
    </message>
    <message>
        <source>The variable HOME says %1, which is not a folder.</source>
        <translation>La variable HOME indique %1, qui n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Without it, Vivier does not know where your candidates are. Nothing was read or changed. Set HOME to your home folder, or name a folder with --profile.</source>
        <translation>Sans elle, Vivier ne sait pas où sont vos candidats. Rien n’a été lu ni modifié. Indiquez votre dossier personnel dans HOME, ou un dossier avec --profile.</translation>
    </message>
</context>
<context>
    <name>ProfileKey</name>
    <message>
        <source>The candidates on this computer are encrypted with a passphrase. Type it to open them.</source>
        <translation>Les candidats sur cet ordinateur sont chiffrés avec une phrase secrète. Saisissez-la pour les ouvrir.</translation>
    </message>
    <message>
        <source>This passphrase does not open the candidates on this computer. Nothing was changed. Type it again.</source>
        <translation>Cette phrase secrète ne donne pas accès aux candidats de cet ordinateur. Rien n’a été modifié. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The key to your candidates is in the keychain of this computer, which does not answer. Everything is kept, encrypted. Start the keychain, then try again.</source>
        <translation>La clé de vos candidats est dans le trousseau de cet ordinateur, qui ne répond pas. Tout est conservé et reste chiffré. Démarrez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, and the key to your candidates is inside. Everything is kept, encrypted. Unlock the keychain, then try again.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé, avec la clé de vos candidats à l’intérieur. Tout est conservé et reste chiffré. Déverrouillez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer holds the key to your candidates. Everything is kept, encrypted. Restore the keychain from a backup, then try again.</source>
        <translation>Le trousseau de cet ordinateur ne contient plus la clé de vos candidats. Tout est conservé et reste chiffré. Restaurez le trousseau depuis une sauvegarde, puis réessayez.</translation>
    </message>
    <message>
        <source>The key that was found is not the one that your candidates are encrypted with. Nothing was read or changed. Restore the keychain from the backup that belongs to these candidates, then try again.</source>
        <translation>La clé trouvée n’est pas celle qui chiffre vos candidats. Rien n’a été lu ni modifié. Restaurez le trousseau depuis la sauvegarde qui correspond à ces candidats, puis réessayez.</translation>
    </message>
    <message>
        <source>This was a temporary profile: its key was kept only in memory and went with the program. Nothing was changed. Start with another folder.</source>
        <translation>Ce profil était temporaire&#xa0;: sa clé n’était conservée qu’en mémoire et a disparu avec le programme. Rien n’a été modifié. Démarrez avec un autre dossier.</translation>
    </message>
    <message>
        <source>Vivier could not open the candidates on this computer. Everything is kept as it is. Try again; if it happens again, restart Vivier.</source>
        <translation>Vivier n’a pas pu ouvrir les candidats sur cet ordinateur. Tout est conservé tel quel. Réessayez&#x202f;; si cela se reproduit, relancez Vivier.</translation>
    </message>
    <message>
        <source>This computer has no keychain to store the key. Choose a passphrase: Vivier encrypts your candidates with it, and asks for it at every start. Without it nobody can read them, not even you.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour conserver la clé. Choisissez une phrase secrète&#xa0;: Vivier l’utilise pour chiffrer les données de vos candidats et la demande à chaque démarrage. Sans elle, personne ne peut les lire, pas même vous.</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>The login is used until Vivier is closed, but could not be saved for later: the keychain does not accept it.</source>
        <translation>Ces identifiants servent jusqu’à la fermeture de Vivier, mais n’ont pas pu être enregistrés&#xa0;: le trousseau les refuse.</translation>
    </message>
    <message>
        <source>The proxy does not accept this name and password. Type them again.</source>
        <translation>Le proxy n’accepte pas ce nom et ce mot de passe. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer. Nothing was changed; try again when the network is back.</source>
        <translation>Le proxy %1 ne répond pas. Rien n’a été modifié&#x202f;; réessayez au retour du réseau.</translation>
    </message>
    <message>
        <source>The login for %1 could not be deleted: the keychain does not answer, or is locked. Unlock it, then try again.</source>
        <translation>Les identifiants pour %1 n’ont pas pu être supprimés&#xa0;: le trousseau ne répond pas ou est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>PullWords</name>
    <message>
        <source>%1 counts more candidates than it returns: it returned the same ones again, and the others could not be loaded. What was loaded is kept. Refresh all candidates later; if that does not help, tell the people who run %1.</source>
        <translation>%1 annonce plus de candidats qu’il n’en renvoie&#xa0;: il a renvoyé les mêmes, et les autres n’ont pas pu être récupérés. Les données récupérées sont conservées. Récupérez à nouveau tous les candidats plus tard&#x202f;; si cela n’y change rien, prévenez la personne qui gère %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) of %1 could not be read and were left out: the answer does not say which ones. What is already here about them is kept.</source>
        <translation>
            <numerusform>%Ln candidat de %1 n’a pas pu être lu et a été laissé de côté&#xa0;: la réponse ne dit pas lequel. Les données déjà présentes ici sont conservées.</numerusform>
            <numerusform>%Ln candidats de %1 n’ont pas pu être lus et ont été laissés de côté&#xa0;: la réponse ne dit pas lesquels. Les données déjà présentes ici sont conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of %1 could not be read and were left out: the answer does not say which ones. What is already here about them is kept.</source>
        <translation>
            <numerusform>%Ln offre de %1 n’a pas pu être lue et a été laissée de côté&#xa0;: la réponse ne dit pas laquelle. Les données déjà présentes ici sont conservées.</numerusform>
            <numerusform>%Ln offres de %1 n’ont pas pu être lues et ont été laissées de côté&#xa0;: la réponse ne dit pas lesquelles. Les données déjà présentes ici sont conservées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>New: %1</source>
        <extracomment>%1 is a file field, “Resume”: its link was changed here and not sent yet.</extracomment>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a file field, “Resume”; %2 is an ATS: Welcome Kit.</extracomment>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>date</comment>
        <extracomment>A date, after a word such as “updated”</extracomment>
        <translation>le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln min</numerusform>
            <numerusform>il y a %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>il y a %Ln h</numerusform>
            <numerusform>il y a %Ln h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameWords</name>
    <message>
        <source>Very likely:</source>
        <translation>Très probablement&#xa0;:</translation>
    </message>
    <message>
        <source>Maybe:</source>
        <translation>Peut-être&#xa0;:</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same profile page</source>
        <translation>même page de profil</translation>
    </message>
    <message>
        <source>same name in the same job</source>
        <translation>même nom dans la même offre</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Saved to %1. The file is not encrypted: anyone who can open it can read all of it.</source>
        <translation>Enregistré dans %1. Le fichier n’est pas chiffré&#xa0;: toute personne qui peut l’ouvrir peut tout y lire.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Nothing is lost here; choose another place.</source>
        <translation>%1 n’a pas pu être enregistré&#xa0;: %2. Rien n’est perdu ici&#x202f;; choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>SelectionCounts</name>
    <message numerus="yes">
        <source>%Ln of them not in this list</source>
        <translation>
            <numerusform>dont %Ln absent de cette liste</numerusform>
            <numerusform>dont %Ln absents de cette liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendOnce</name>
    <message>
        <source>“%1” may have arrived in %2, and is never sent twice automatically. Check there, then send it again or remove it.</source>
        <translation>«&#x202f;%1&#x202f;» est peut-être arrivé dans %2 et n’est jamais envoyé deux fois automatiquement. Vérifiez-y, puis renvoyez-le ou retirez-le.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spellin&amp;g: not checked</source>
        <translation>Ortho&amp;graphe&#xa0;: non vérifiée</translation>
    </message>
    <message>
        <source>Spellin&amp;g: %1</source>
        <translation>Ortho&amp;graphe&#xa0;: %1</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add “%1” to &amp;my words</source>
        <translation>Ajouter «&#x202f;%1&#x202f;» à &amp;mes mots</translation>
    </message>
    <message>
        <source>&amp;By its text</source>
        <translation>&amp;D’après son texte</translation>
    </message>
    <message>
        <source>&amp;Not checked</source>
        <translation>&amp;Non vérifié</translation>
    </message>
</context>
<context>
    <name>StageTime</name>
    <message>
        <source>In “%1” since today, says %2.</source>
        <translation>À «&#x202f;%1&#x202f;» depuis aujourd’hui, selon %2.</translation>
    </message>
    <message>
        <source>In “%1” since today: moved from Vivier.</source>
        <translation>À «&#x202f;%1&#x202f;» depuis aujourd’hui&#xa0;: déplacé depuis Vivier.</translation>
    </message>
    <message>
        <source>In “%1” since today, when Vivier first saw it; perhaps for longer.</source>
        <translation>À «&#x202f;%1&#x202f;» depuis aujourd’hui, selon ce que Vivier a vu&#x202f;; peut-être depuis plus longtemps.</translation>
    </message>
    <message>
        <source>%1+ d</source>
        <extracomment>At least so long is somebody in a stage, on a card: “12+ d”</extracomment>
        <translation>%1&#xa0;j ou&#xa0;+</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>How long somebody is in a stage, on a card: “12 d”</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in “%1”: since %2, says %3.</source>
        <translation>
            <numerusform>%Ln jour à «&#x202f;%1&#x202f;»&#xa0;: depuis le %2, selon %3.</numerusform>
            <numerusform>%Ln jours à «&#x202f;%1&#x202f;»&#xa0;: depuis le %2, selon %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in “%1”: moved from Vivier on %2.</source>
        <translation>
            <numerusform>%Ln jour à «&#x202f;%1&#x202f;»&#xa0;: déplacé depuis Vivier le %2.</numerusform>
            <numerusform>%Ln jours à «&#x202f;%1&#x202f;»&#xa0;: déplacé depuis Vivier le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln day(s) in “%1”: Vivier first saw it there on %2; perhaps for longer.</source>
        <translation>
            <numerusform>Au moins %Ln jour à «&#x202f;%1&#x202f;»&#xa0;: vu là par Vivier depuis le %2&#x202f;; peut-être depuis plus longtemps.</numerusform>
            <numerusform>Au moins %Ln jours à «&#x202f;%1&#x202f;»&#xa0;: vu là par Vivier depuis le %2&#x202f;; peut-être depuis plus longtemps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Recovered account %1</source>
        <translation>Compte récupéré %1</translation>
    </message>
    <message>
        <source>The disk is full, so this change is not saved yet. Everything saved before is kept. Free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: cette modification n’est pas encore enregistrée. Tout ce qui était enregistré est conservé. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is using Vivier&apos;s file, so this change is not saved yet. Everything saved before is kept. If a backup is running, wait until it is done, then try again.</source>
        <translation>Un autre programme utilise le fichier de Vivier&#xa0;: cette modification n’est pas encore enregistrée. Tout ce qui était enregistré est conservé. Si une sauvegarde est en cours, attendez qu’elle se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>Vivier&apos;s file on this computer is damaged. It is kept as it is. Start Vivier again: it sets the damaged file aside and recovers your drafts as far as they can be read.</source>
        <translation>Le fichier de Vivier sur cet ordinateur est endommagé. Il est conservé tel quel. Relancez Vivier&#xa0;: il mettra ce fichier de côté et récupérera vos brouillons, dans la mesure où ils sont lisibles.</translation>
    </message>
    <message>
        <source>Vivier could not save this on your computer. Everything saved before is kept. Try again; if it happens again, restart Vivier.</source>
        <translation>Vivier n’a pas pu enregistrer ceci sur votre ordinateur. Tout ce qui était enregistré est conservé. Réessayez&#x202f;; si cela se reproduit, relancez Vivier.</translation>
    </message>
    <message>
        <source>The candidates on this computer are encrypted, and their key has not been given yet. Nothing was changed. Unlock Vivier first, then try again.</source>
        <translation>Les candidats sur cet ordinateur sont chiffrés, et leur clé n’a pas encore été donnée. Rien n’a été modifié. Déverrouillez d’abord Vivier, puis réessayez.</translation>
    </message>
    <message>
        <source>The candidates on this computer are encrypted with a different key from the one given. Nothing was changed. Unlock Vivier with the key or the passphrase that they were saved with.</source>
        <translation>Les candidats sur cet ordinateur sont chiffrés avec une autre clé que celle indiquée. Rien n’a été modifié. Déverrouillez Vivier avec la clé ou la phrase secrète utilisée pour les enregistrer.</translation>
    </message>
    <message>
        <source>%1 is a file.</source>
        <translation>%1 est un fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>%1 is a pipe.</source>
        <translation>%1 est un tube.</translation>
    </message>
    <message>
        <source>%1 is a socket.</source>
        <translation>%1 est un socket.</translation>
    </message>
    <message>
        <source>%1 is a link to something that is not there.</source>
        <translation>%1 est un lien vers quelque chose qui n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a device.</source>
        <translation>%1 est un périphérique.</translation>
    </message>
    <message>
        <source>It belongs to another user, %1.</source>
        <translation>Il appartient à un autre utilisateur, %1.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Le système indique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 est une base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>its folder</source>
        <translation>son dossier</translation>
    </message>
    <message>
        <source>Vivier cannot read or write %1 on this computer.</source>
        <translation>Vivier ne peut ni lire ni écrire %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What was saved before is untouched. Check that it is there and that you are allowed to write to it, then restart Vivier.</source>
        <translation>Les données déjà enregistrées sont intactes. Vérifiez qu’il existe et que vous pouvez y écrire, puis relancez Vivier.</translation>
    </message>
    <message>
        <source>It takes the place of something that Vivier keeps there, and was left as it is. Move it somewhere else, or choose another folder, then restart Vivier.</source>
        <translation>Il occupe la place de quelque chose que Vivier y conserve, et a été laissé tel quel. Déplacez-le, ou choisissez un autre dossier, puis relancez Vivier.</translation>
    </message>
    <message>
        <source>The candidates in %1 were saved by a newer Vivier. Nothing was changed. Install that version, or a newer one, to open them.</source>
        <translation>Les candidats de %1 ont été enregistrés par une version plus récente de Vivier. Rien n’a été modifié. Installez cette version, ou une plus récente, pour les ouvrir.</translation>
    </message>
    <message>
        <source>Some of what is kept on this computer was changed outside Vivier and could not be opened. It is set aside; nothing was deleted.</source>
        <translation>Une partie des données de cet ordinateur a été modifiée hors de Vivier et n’a pas pu être ouverte. Elle est mise de côté&#x202f;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The profile was damaged. The damaged file was moved to %1 and is kept.</source>
        <translation>Le profil était endommagé. Le fichier endommagé a été déplacé vers %1 et y est conservé.</translation>
    </message>
    <message>
        <source>None of your drafts or candidates could be read in it. Load the candidates again from the ATS.</source>
        <translation>Aucun de vos brouillons ni de vos candidats n’a pu y être lu. Récupérez à nouveau les candidats depuis l’ATS.</translation>
    </message>
    <message>
        <source>no draft</source>
        <translation>aucun brouillon</translation>
    </message>
    <message>
        <source>no candidate</source>
        <translation>aucun candidat</translation>
    </message>
    <message>
        <source>Recovered from it: %1 and %2. Look through your drafts: what could not be read is missing.</source>
        <extracomment>%1 is &quot;3 drafts&quot; or &quot;no draft&quot;, %2 &quot;12 candidates&quot; or &quot;no candidate&quot;.</extracomment>
        <translation>Récupéré du fichier&#xa0;: %1 et %2. Parcourez vos brouillons&#xa0;: ce qui n’a pas pu être lu manque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln brouillon</numerusform>
            <numerusform>%Ln brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidat</numerusform>
            <numerusform>%Ln candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) will be loaded again.</source>
        <translation>
            <numerusform>%Ln candidat sera récupéré à nouveau.</numerusform>
            <numerusform>%Ln candidats seront récupérés à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) lost a field: check them before you send.</source>
        <translation>
            <numerusform>%Ln brouillon a perdu un champ&#xa0;: vérifiez-le avant d’envoyer.</numerusform>
            <numerusform>%Ln brouillons ont perdu un champ&#xa0;: vérifiez-les avant d’envoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the history are missing.</source>
        <translation>
            <numerusform>Il manque %Ln ligne de l’historique.</numerusform>
            <numerusform>Il manque %Ln lignes de l’historique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncEngineWords</name>
    <message>
        <source>%1 was changed after you sent the candidate. Send it again.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» a été modifié après l’envoi du candidat. Envoyez à nouveau.</translation>
    </message>
</context>
<context>
    <name>TlsFiles</name>
    <message>
        <source>There is no file %1. Choose another one.</source>
        <translation>Le fichier %1 n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a certificate or a key.</source>
        <translation>%1 est trop grand pour être un certificat ou une clé.</translation>
    </message>
    <message>
        <source>There is no certificate in %1. It must be a PEM file: a text that contains “BEGIN CERTIFICATE”.</source>
        <translation>%1 ne contient aucun certificat. Il faut un fichier PEM&#xa0;: un texte où figure «&#x202f;BEGIN CERTIFICATE&#x202f;».</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2. Ask for a new one.</source>
        <translation>Le certificat de %1 a expiré le %2. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid only from %2. Check this computer&apos;s date.</source>
        <translation>Le certificat de %1 n’est valable qu’à partir du %2. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no private key in %1. It must be a PEM file: a text that contains “PRIVATE KEY”.</source>
        <translation>%1 ne contient aucune clé privée. Il faut un fichier PEM&#xa0;: un texte où figure «&#x202f;PRIVATE KEY&#x202f;».</translation>
    </message>
    <message>
        <source>The key in %1 is encrypted. Enter its passphrase.</source>
        <translation>La clé de %1 est chiffrée. Indiquez sa phrase secrète.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key in %1.</source>
        <translation>Cette phrase secrète n’ouvre pas la clé de %1.</translation>
    </message>
    <message>
        <source>The key in %1 is not the one of the client certificate. Choose two files that belong together.</source>
        <translation>La clé de %1 n’est pas celle du certificat client. Choisissez les deux fichiers qui vont ensemble.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key belongs to.</source>
        <translation>Choisissez le certificat client auquel correspond la clé.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>This is not a complete link. Copy it again from the browser&apos;s address bar.</source>
        <translation>Ce lien n’est pas complet. Copiez-le à nouveau depuis la barre d’adresse du navigateur.</translation>
    </message>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>Un lien commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>This link has no site: write it like https://example.com/page.</source>
        <translation>Ce lien n’indique aucun site&#xa0;: écrivez-le comme https://exemple.com/page.</translation>
    </message>
    <message>
        <source>This link contains a user name or a password. Remove it: everyone with access to the candidate could read it.</source>
        <translation>Ce lien contient un nom d’utilisateur ou un mot de passe. Retirez-le&#xa0;: toute personne ayant accès à la fiche pourrait le lire.</translation>
    </message>
    <message>
        <source>%1 is needed to create a candidate.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» est nécessaire pour créer un candidat.</translation>
    </message>
    <message>
        <source>This is a file on this computer. %1 accepts a link, not a file.</source>
        <translation>C’est un fichier de cet ordinateur. %1 accepte un lien, pas un fichier.</translation>
    </message>
    <message>
        <source>This date does not exist. Choose another one.</source>
        <translation>Cette date n’existe pas dans le calendrier. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 accepts only a date in the future. Choose a later one.</source>
        <translation>%1 n’accepte qu’une date à venir. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>%1 needs the number with its country code, such as +33612345678.</source>
        <translation>%1 attend le numéro avec l’indicatif du pays, comme +33612345678.</translation>
    </message>
    <message>
        <source>“%1” is a value that %2 does not document. It is never sent: choose one from the list.</source>
        <translation>«&#x202f;%1&#x202f;» est une valeur que %2 ne documente pas. Elle n’est jamais envoyée&#xa0;: choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>This is not a JSON object. Fix it, or put it back.</source>
        <translation>Ce n’est pas un objet JSON. Corrigez-le, ou rétablissez-le.</translation>
    </message>
    <message>
        <source>A key appears twice, and only one of them would be kept. Rename one.</source>
        <translation>Une clé est en double, et une seule serait conservée. Renommez-en une.</translation>
    </message>
    <message>
        <source>Metadata can have at most 10 KB, 5 levels and 50 keys. Remove something.</source>
        <translation>Les métadonnées sont limitées à 10 Ko, 5 niveaux et 50 clés. Retirez-en une partie.</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters here; there are %3. Shorten it.</source>
        <translation>%1 accepte ici au plus %2 caractères&#x202f;; il y en a %3. Raccourcissez.</translation>
    </message>
    <message>
        <source>%1 would be emptied. %2 may refuse that; you will be asked before sending.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» serait vidé. %2 peut le refuser&#x202f;; une confirmation vous sera demandée avant l’envoi.</translation>
    </message>
    <message>
        <source>%1 cannot be emptied through %2&apos;s API. Put it back or enter another value.</source>
        <translation>L’API de %2 ne permet pas de vider le champ «&#x202f;%1&#x202f;». Rétablissez-le ou saisissez une autre valeur.</translation>
    </message>
    <message>
        <source>To create a candidate, one of these is needed: %1.</source>
        <translation>Pour créer un candidat, il faut l’un de ces champs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This address contains an invisible character. Type the address again.</source>
        <translation>Cette adresse contient un caractère invisible. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>This link contains an invisible character. Copy it again from the browser&apos;s address bar.</source>
        <translation>Ce lien contient un caractère invisible. Copiez-le à nouveau depuis la barre d’adresse du navigateur.</translation>
    </message>
    <message>
        <source>A link has no spaces. Copy it again from the browser&apos;s address bar.</source>
        <translation>Un lien ne contient pas d’espace. Copiez-le à nouveau depuis la barre d’adresse du navigateur.</translation>
    </message>
    <message>
        <source>A tag with a comma, “%1”, cannot be sent: %2 would make two tags of it. Remove it, or put the tags back.</source>
        <translation>Une étiquette avec une virgule, «&#x202f;%1&#x202f;», ne peut pas être envoyée&#xa0;: %2 en ferait deux. Retirez-la, ou rétablissez les étiquettes.</translation>
    </message>
    <message>
        <source>%1: %2 has something here that Vivier cannot read. Yours would replace it; you will be asked before sending. To keep it, put the field back.</source>
        <translation>%1&#xa0;: %2 contient ici une donnée que Vivier ne peut pas lire. Votre valeur la remplacerait&#x202f;; une confirmation vous sera demandée avant l’envoi. Pour la conserver, rétablissez le champ.</translation>
    </message>
    <message>
        <source>An address looks like name@company.com.</source>
        <translation>Adresse attendue&#xa0;: nom@entreprise.com.</translation>
    </message>
    <message>
        <source>Only the address belongs here: %1.</source>
        <translation>Seule l’adresse a sa place ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only one address fits here, with one @.</source>
        <translation>Une seule adresse a sa place ici, avec un seul @.</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>Une adresse ne contient pas d’espace.</translation>
    </message>
    <message>
        <source>“%1” is not allowed in an address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas permis dans une adresse.</translation>
    </message>
    <message>
        <source>An address needs a domain such as company.com after the @.</source>
        <translation>Il faut un domaine, comme entreprise.com, après le @.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts at most %Ln here.</source>
        <translation>
            <numerusform>%1 en accepte au plus %Ln ici.</numerusform>
            <numerusform>%1 en accepte au plus %Ln ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>stage %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>something that Vivier cannot read</source>
        <translation>une donnée que Vivier ne peut pas lire</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Nouveau candidat</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new text, %Ln character(s)</source>
        <translation>
            <numerusform>nouveau texte, %Ln caractère</numerusform>
            <numerusform>nouveau texte, %Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) changed: %1</source>
        <translation>
            <numerusform>%Ln clé modifiée&#xa0;: %1</numerusform>
            <numerusform>%Ln clés modifiées&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The keychain of this computer does not answer, so the access token cannot be read or saved there. Your drafts are kept. Start the keychain and try again, or keep the token encrypted with a passphrase.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas&#xa0;: le jeton d’accès ne peut y être ni lu ni enregistré. Vos brouillons sont conservés. Démarrez le trousseau et réessayez, ou conservez le jeton chiffré avec une phrase secrète.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the access token stays inside. Your drafts are kept. Unlock the keychain, then try again.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé&#xa0;: le jeton d’accès y reste enfermé. Vos brouillons sont conservés. Déverrouillez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>This passphrase does not open the access token. Nothing was changed. Type it again; if it is lost, enter the token of the account again.</source>
        <translation>Cette phrase secrète n’ouvre pas le jeton d’accès. Rien n’a été modifié. Saisissez-la à nouveau&#x202f;; si elle est perdue, saisissez à nouveau le jeton du compte.</translation>
    </message>
    <message>
        <source>The access token is encrypted with a passphrase. Type the passphrase to continue.</source>
        <translation>Le jeton d’accès est chiffré avec une phrase secrète. Saisissez-la pour continuer.</translation>
    </message>
    <message>
        <source>No access token is saved for this account. Your drafts are kept. Enter the token in the account&apos;s settings.</source>
        <translation>Aucun jeton d’accès n’est enregistré pour ce compte. Vos brouillons sont conservés. Saisissez le jeton dans les réglages du compte.</translation>
    </message>
    <message>
        <source>The access token could not be read or saved. Your drafts are kept. Try again; if it happens again, enter the token in the account&apos;s settings.</source>
        <translation>Le jeton d’accès n’a pu être ni lu ni enregistré. Vos brouillons sont conservés. Réessayez&#x202f;; si cela se reproduit, saisissez le jeton dans les réglages du compte.</translation>
    </message>
    <message>
        <source>The access token was saved for %1, but the account now names %2. That was not changed in Vivier, so the token was not sent. Your drafts are kept. If you do not know why, put the old address back in the account&apos;s settings.</source>
        <translation>Le jeton d’accès a été enregistré pour %1, mais le compte indique maintenant %2. Ce changement n’a pas été fait dans Vivier&#xa0;: le jeton n’a donc pas été envoyé. Vos brouillons sont conservés. Si vous n’en connaissez pas la raison, rétablissez l’ancienne adresse dans les réglages du compte.</translation>
    </message>
    <message>
        <source>The account names %1, and Vivier no longer knows which address its access token was saved for. The token was not sent. Your drafts are kept. Check the address before you use it.</source>
        <translation>Le compte indique %1, et Vivier ne sait plus pour quelle adresse son jeton d’accès a été enregistré. Le jeton n’a pas été envoyé. Vos brouillons sont conservés. Vérifiez l’adresse avant de l’utiliser.</translation>
    </message>
</context>
<context>
    <name>vivier::AboutDialog</name>
    <message>
        <source>About Vivier</source>
        <translation>À propos de Vivier</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>Licence MIT</translation>
    </message>
    <message>
        <source>Version %1 · MIT licence</source>
        <translation>Version %1 · Licence MIT</translation>
    </message>
    <message>
        <source>Made &amp;with</source>
        <translation>&amp;Réalisé avec</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>An editor for the candidates of your applicant tracking system, online and on the train. Not made or endorsed by Welcome to the Jungle or by InstaView.</source>
        <translation>Un éditeur pour les candidats de votre logiciel de recrutement (ATS), en ligne comme dans le train. Ni conçu ni approuvé par Welcome to the Jungle ou par InstaView.</translation>
    </message>
</context>
<context>
    <name>vivier::AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A&amp;ddress of the API</source>
        <translation>A&amp;dresse de l’API</translation>
    </message>
    <message>
        <source>&amp;Use the usual address</source>
        <translation>&amp;Utiliser l’adresse habituelle</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;References of organizations</source>
        <translation>&amp;Références des organisations</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Where to keep the token</source>
        <translation>Où conserver le jeton</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>&amp;Enregistrer le compte</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The saved token is encrypted and has not been opened since the start. Enter it again to move it.</source>
        <translation>Le jeton enregistré est chiffré et n’a pas été ouvert depuis le démarrage. Saisissez-le à nouveau pour le déplacer.</translation>
    </message>
    <message>
        <source>Saved. Leave it empty to keep it.</source>
        <translation>Enregistré. Laissez vide pour le garder.</translation>
    </message>
    <message>
        <source>None is saved. Without one, drafts wait in the outbox.</source>
        <translation>Aucun n’est enregistré. Sans jeton, les brouillons attendent dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Contacting %1…</source>
        <translation>Contact avec %1…</translation>
    </message>
    <message>
        <source>Only if the token cannot list them; separated by commas.</source>
        <translation>Seulement si le jeton ne permet pas de les lister&#x202f;; séparez par des virgules.</translation>
    </message>
    <message>
        <source>Country of p&amp;hone numbers</source>
        <translation>Pa&amp;ys des numéros de téléphone</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>Entre&amp;prise</translation>
    </message>
    <message>
        <source>The saved API key is encrypted and has not been opened since the start. Enter it again to move it.</source>
        <translation>La clé d’API enregistrée est chiffrée et n’a pas été ouverte depuis le démarrage. Saisissez-la à nouveau pour la déplacer.</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>&amp;Clé d’API</translation>
    </message>
    <message>
        <source>Where to keep the API key</source>
        <translation>Où conserver la clé d’API</translation>
    </message>
    <message>
        <source>The API key gives access to this company only.</source>
        <translation>La clé d’API ne donne accès qu’à cette entreprise.</translation>
    </message>
    <message>
        <source>Test the connection to see which other companies the API key gives access to.</source>
        <translation>Testez la connexion pour voir à quelles autres entreprises la clé d’API donne accès.</translation>
    </message>
    <message>
        <source>Only for an API key that covers several companies. Testing the connection lists them.</source>
        <translation>Seulement pour une clé d’API qui donne accès à plusieurs entreprises. Le test de la connexion les affiche.</translation>
    </message>
    <message>
        <source>Use “%1” for another company?</source>
        <translation>Utiliser «&#x202f;%1&#x202f;» pour une autre entreprise&#x202f;?</translation>
    </message>
    <message>
        <source>From now on, this account reads and changes %2. What was loaded from %1 stays on this computer until you remove the account, and can no longer be changed there. To keep both, add a second account.</source>
        <extracomment>%1 and %2 are companies.</extracomment>
        <translation>Désormais, ce compte lira et modifiera %2. Les données récupérées de %1 restent sur cet ordinateur jusqu’à la suppression du compte, mais ne pourront plus être modifiées. Pour garder les deux, ajoutez un second compte.</translation>
    </message>
    <message>
        <source>C&amp;hange the company</source>
        <translation>&amp;Changer d’entreprise</translation>
    </message>
    <message>
        <source>For numbers without +.</source>
        <translation>Pour les numéros sans +.</translation>
    </message>
    <message>
        <source>First correct the fields marked in red.</source>
        <translation>Corrigez d’abord les champs marqués en rouge.</translation>
    </message>
    <message>
        <source>This account is not saved yet.</source>
        <translation>Ce compte n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Your changes to “%1” are not saved yet.</source>
        <translation>Vos modifications de «&#xa0;%1&#xa0;» ne sont pas encore enregistrées.</translation>
    </message>
</context>
<context>
    <name>vivier::AccountMenu</name>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln dans la boîte d’envoi</numerusform>
            <numerusform>%Ln dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>vivier::AccountSession</name>
    <message>
        <source>What was loaded so far is kept.</source>
        <translation>Les données déjà récupérées sont conservées.</translation>
    </message>
    <message>
        <source>The copy on this computer and its draft are kept.</source>
        <translation>La copie sur cet ordinateur et son brouillon sont conservés.</translation>
    </message>
    <message>
        <source>Nothing was put into the outbox; your changes are kept as drafts.</source>
        <translation>Rien n’a été mis dans la boîte d’envoi&#x202f;; vos modifications restent en brouillon.</translation>
    </message>
    <message>
        <source>It is still in the outbox.</source>
        <translation>Toujours dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Candidates cannot be loaded (missing right: %1).</source>
        <extracomment>%1 is a scope of the ATS&apos;s API, such as candidates_r.</extracomment>
        <translation>Les candidats ne peuvent pas être récupérés (droit manquant&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Candidates of some or all jobs cannot be loaded (missing right: %1).</source>
        <translation>Les candidats de certaines offres, ou de toutes, ne peuvent pas être récupérés (droit manquant&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Jobs cannot be listed: new jobs and stages do not appear (missing right: %1). %2 Candidates of the jobs known here can be loaded, edited and sent.</source>
        <extracomment>%1 is a scope of the ATS&apos;s API, such as jobs_r; %2 is why it was refused.</extracomment>
        <translation>La liste des offres ne peut pas être récupérée&#xa0;: les nouvelles offres et étapes n’apparaissent pas (droit manquant&#xa0;: %1). %2 Les candidats des offres connues ici peuvent être récupérés, modifiés et envoyés.</translation>
    </message>
    <message>
        <source>Jobs cannot be listed: new jobs do not appear (missing rights: %1 and %3). %2 Candidates can be loaded, edited and sent.</source>
        <translation>La liste des offres ne peut pas être récupérée&#xa0;: les nouvelles offres n’apparaissent pas (droits manquants&#xa0;: %1 et %3). %2 Les candidats peuvent être récupérés, modifiés et envoyés.</translation>
    </message>
    <message>
        <source>Nothing to send: all changes are already in the outbox.</source>
        <translation>Rien à envoyer&#xa0;: toutes les modifications sont déjà dans la boîte d’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are drafts now.</source>
        <translation>
            <numerusform>%Ln modification est maintenant un brouillon.</numerusform>
            <numerusform>%Ln modifications sont maintenant des brouillons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) a draft: check it before it is sent.</source>
        <translation>
            <numerusform>%Ln reste un brouillon&#xa0;: à vérifier avant l’envoi.</numerusform>
            <numerusform>%Ln restent des brouillons&#xa0;: à vérifier avant l’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the candidates sent together need your attention. Their changes are kept; the outbox says why for each of them.</source>
        <translation>
            <numerusform>%Ln des candidats envoyés ensemble est à vérifier. Ses modifications sont conservées&#x202f;; la boîte d’envoi dit pourquoi.</numerusform>
            <numerusform>%Ln des candidats envoyés ensemble sont à vérifier. Leurs modifications sont conservées&#x202f;; la boîte d’envoi dit pour chacun pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft of %1 is being sent.</source>
        <translation>Le brouillon de %1 est en cours d’envoi.</translation>
    </message>
    <message>
        <source>The draft of %1 is in the outbox: sent when you are back online.</source>
        <translation>Le brouillon de %1 est dans la boîte d’envoi&#xa0;: il sera envoyé à votre retour en ligne.</translation>
    </message>
    <message numerus="yes">
        <source>Already sent for %Ln candidate(s): drafts now put it back there. Nothing is sent until you send them.</source>
        <translation>
            <numerusform>Déjà envoyé pour %Ln candidat&#xa0;: un brouillon remet maintenant les anciennes valeurs. Rien n’est envoyé avant que vous l’envoyiez.</numerusform>
            <numerusform>Déjà envoyé pour %Ln candidats&#xa0;: des brouillons remettent maintenant les anciennes valeurs. Rien n’est envoyé avant que vous les envoyiez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts from the list:</source>
        <extracomment>Of the list: 2 new, 1 changed</extracomment>
        <translation>Brouillons tirés de la liste&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Rien n’est encore envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are in the outbox, and are sent one after the other.</source>
        <translation>
            <numerusform>%Ln candidat est dans la boîte d’envoi.</numerusform>
            <numerusform>%Ln candidats sont dans la boîte d’envoi&#x202f;; ils sont envoyés l’un après l’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) stay here, whole or in part: each has something to check before it can be sent.</source>
        <translation>
            <numerusform>%Ln brouillon reste ici, en tout ou en partie&#xa0;: il y a quelque chose à vérifier avant de pouvoir l’envoyer.</numerusform>
            <numerusform>%Ln brouillons restent ici, en tout ou en partie&#xa0;: pour chacun, il y a quelque chose à vérifier avant de pouvoir l’envoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new candidate(s) stay drafts, with the change in them. Send their drafts to create them.</source>
        <translation>
            <numerusform>%Ln nouveau candidat reste un brouillon, avec la modification. Envoyez son brouillon pour le créer.</numerusform>
            <numerusform>%Ln nouveaux candidats restent des brouillons, avec la modification. Envoyez leurs brouillons pour les créer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %Ln candidate(s).</source>
        <translation>
            <numerusform>Annulé pour %Ln candidat.</numerusform>
            <numerusform>Annulé pour %Ln candidats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) in the outbox: sent when you are back online.</source>
        <translation>
            <numerusform>%Ln candidat dans la boîte d’envoi&#xa0;: il sera envoyé à votre retour en ligne.</numerusform>
            <numerusform>%Ln candidats dans la boîte d’envoi&#xa0;: ils seront envoyés à votre retour en ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are being sent right now: only what does not get through is taken back.</source>
        <translation>
            <numerusform>%Ln candidat est en cours d’envoi&#xa0;: il ne sera retiré que s’il ne passe pas.</numerusform>
            <numerusform>%Ln candidats sont en cours d’envoi&#xa0;: seuls ceux qui ne passent pas seront retirés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::AccountsController</name>
    <message>
        <source>The token is locked, so nothing can be loaded or sent. What is on this computer can be edited; drafts are kept.</source>
        <translation>Le jeton est verrouillé&#xa0;: rien ne peut être récupéré ni envoyé. Les données de cet ordinateur restent modifiables, et les brouillons sont conservés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an account, %2 a candidate, %3 what is said.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) were sent; the outbox is empty.</source>
        <translation>
            <numerusform>%Ln candidat a été envoyé&#x202f;; la boîte d’envoi est vide.</numerusform>
            <numerusform>%Ln candidats ont été envoyés&#x202f;; la boîte d’envoi est vide.</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>pas de jeton</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>jeton refusé</translation>
    </message>
    <message>
        <source>Not opened, because it is not a web address: %1</source>
        <translation>Non ouvert, car ce n’est pas une adresse web&#xa0;: %1</translation>
    </message>
    <message>
        <source>The profile was damaged</source>
        <translation>Le profil était endommagé</translation>
    </message>
    <message>
        <source>Vivier is not locked: what you typed could not be saved, and would be lost.</source>
        <translation>Vivier n’est pas verrouillé&#xa0;: votre saisie n’a pas pu être enregistrée et serait perdue.</translation>
    </message>
    <message>
        <source>A link is waiting to be opened: close this page first (Esc).</source>
        <translation>Un lien attend d’être ouvert&#xa0;: fermez d’abord cette page (Échap).</translation>
    </message>
    <message>
        <source>This leads nowhere in Vivier: %1</source>
        <translation>Ceci ne mène nulle part dans Vivier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This link is for an account that is not in this Vivier. Nothing was opened. Add the account in the File menu, then follow the link again.</source>
        <translation>Ce lien concerne un compte qui n’est pas dans ce Vivier. Rien n’a été ouvert. Ajoutez le compte dans le menu Fichier, puis suivez le lien à nouveau.</translation>
    </message>
    <message>
        <source>There is no candidate %1 in %2.</source>
        <translation>Il n’y a pas de candidat %1 dans %2.</translation>
    </message>
    <message>
        <source>%1 is not contacted while you work offline.</source>
        <translation>%1 n’est pas contacté tant que vous travaillez hors ligne.</translation>
    </message>
    <message>
        <source>The language changes once you have finished here: what is not kept yet would be lost.</source>
        <translation>La langue changera quand vous aurez terminé ici&#xa0;: ce qui n’est pas encore gardé serait perdu.</translation>
    </message>
</context>
<context>
    <name>vivier::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Any drafts it has will be deleted for good.</source>
        <translation>Ses éventuels brouillons seront définitivement supprimés.</translation>
    </message>
    <message>
        <source>It has no drafts.</source>
        <translation>Il n’a pas de brouillon.</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Supprimer le compte «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its token and its candidates are removed from this computer. Nothing changes in %1.</source>
        <translation>Son jeton et ses candidats seront supprimés de cet ordinateur. Rien ne change dans %1.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>No account yet. Add one with the token or API key that your ATS gave you.</source>
        <translation>Pas encore de compte. Ajoutez-en un avec le jeton ou la clé d’API fournis par votre ATS.</translation>
    </message>
    <message>
        <source>Its API key and its candidates are removed from this computer. Nothing changes in %1.</source>
        <translation>Sa clé d’API et ses candidats seront supprimés de cet ordinateur. Rien ne change dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) that were never sent will be deleted for good.</source>
        <translation>
            <numerusform>%Ln brouillon jamais envoyé sera définitivement supprimé.</numerusform>
            <numerusform>%Ln brouillons jamais envoyés seront définitivement supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove it and %Ln draft(s)</source>
        <translation>
            <numerusform>&amp;Supprimer, avec %Ln brouillon</numerusform>
            <numerusform>&amp;Supprimer, avec %Ln brouillons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Candidat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Selected ca&amp;ndidates</source>
        <translation>Can&amp;didats sélectionnés</translation>
    </message>
</context>
<context>
    <name>vivier::ActivityModel</name>
    <message>
        <source>Not read from %1 while offline.</source>
        <translation>Non lu dans %1&#xa0;: hors ligne.</translation>
    </message>
    <message>
        <source>Documents need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as documents_r.</extracomment>
        <translation>Les documents demandent le droit %1.</translation>
    </message>
    <message>
        <source>Emails need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as emails_r.</extracomment>
        <translation>Les e-mails demandent le droit %1.</translation>
    </message>
    <message>
        <source>Moves need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as moves_r.</extracomment>
        <translation>Les déplacements demandent le droit %1.</translation>
    </message>
    <message>
        <source>The job has too many moves to read them all: some may be missing here.</source>
        <translation>L’offre a trop de déplacements pour les lire tous&#xa0;: il peut en manquer ici.</translation>
    </message>
    <message>
        <source>%1 does not tell comments: here are those sent from Vivier.</source>
        <translation>%1 n’indique pas les commentaires&#xa0;: voici ceux envoyés depuis Vivier.</translation>
    </message>
    <message>
        <source>you wrote: %1</source>
        <translation>vous avez écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>a stage that is gone</source>
        <translation>une étape disparue</translation>
    </message>
    <message>
        <source>document: %1</source>
        <extracomment>%1 is the name of a file, %2 its type and size: “document: diploma · PDF · 212 kB”</extracomment>
        <translation>document&#xa0;: %1</translation>
    </message>
    <message>
        <source>document: %1 · %2</source>
        <translation>document&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Pièce jointe&#xa0;: %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>email: %1</source>
        <translation>e-mail&#xa0;: %1</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <extracomment>From one stage to another.</extracomment>
        <translation>passé de %1 à %2</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>created, origin %1</source>
        <translation>créé, origine %1</translation>
    </message>
</context>
<context>
    <name>vivier::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Everything sent…</source>
        <translation>Historique des envois…</translation>
    </message>
    <message>
        <source>Nothing has been sent from Vivier for this candidate yet.</source>
        <translation>Rien n’a encore été envoyé depuis Vivier pour ce candidat.</translation>
    </message>
    <message>
        <source>The history of this candidate, where a send can be undone</source>
        <translation>L’historique de ce candidat, où un envoi peut être annulé</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Rechercher dans l’activité</translation>
    </message>
    <message>
        <source>The whole of it</source>
        <translation>Texte entier</translation>
    </message>
    <message>
        <source>Attach a link…</source>
        <translation>Joindre un lien…</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation>Écrire un commentaire…</translation>
    </message>
    <message>
        <source>In the field “%1”; it is sent with the rest of the draft</source>
        <translation>Dans le champ «&#x202f;%1&#x202f;»&#x202f;; il est envoyé avec le reste du brouillon</translation>
    </message>
    <message>
        <source>Choose a candidate to see what happened.</source>
        <translation>Choisissez un candidat pour voir ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Nothing of it matches the search.</source>
        <translation>Rien ne correspond à la recherche.</translation>
    </message>
</context>
<context>
    <name>vivier::AtsChoice</name>
    <message>
        <source>Applicant tracking system</source>
        <translation>Logiciel de recrutement (ATS)</translation>
    </message>
</context>
<context>
    <name>vivier::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>vivier::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %Ln candidate(s)</source>
        <extracomment>The name of a column of the board, for a screen reader: the name of a stage.</extracomment>
        <translation>
            <numerusform>%1, %Ln candidat</numerusform>
            <numerusform>%1, %Ln candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expand %1, %Ln candidate(s)</source>
        <extracomment>What a button does with a column of the board. %1 is the name of a stage.</extracomment>
        <translation>
            <numerusform>Développer %1, %Ln candidat</numerusform>
            <numerusform>Développer %1, %Ln candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menu de %1</translation>
    </message>
    <message>
        <source>Expand the column</source>
        <translation>Développer la colonne</translation>
    </message>
    <message>
        <source>Select, sort, collapse</source>
        <translation>Sélectionner, trier, réduire</translation>
    </message>
</context>
<context>
    <name>vivier::BoardModel</name>
    <message>
        <source>Not a stage of this job</source>
        <translation>Hors des étapes de cette offre</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Autre statut</translation>
    </message>
    <message>
        <source>moves when sent</source>
        <translation>changera à l’envoi</translation>
    </message>
    <message>
        <source>Moves to “%1” when sent.</source>
        <translation>Passera à «&#x202f;%1&#x202f;» à l’envoi.</translation>
    </message>
</context>
<context>
    <name>vivier::BoardPage</name>
    <message>
        <source>The board shows the candidates of one job, stage by stage.</source>
        <translation>Le tableau montre les candidats d’une offre, étape par étape.</translation>
    </message>
    <message>
        <source>&amp;Choose a job</source>
        <translation>&amp;Choisir une offre</translation>
    </message>
    <message>
        <source>The stages of this job are not known on this computer yet.</source>
        <translation>Les étapes de cette offre ne sont pas encore connues sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Select &amp;all in this column</source>
        <translation>Sélectionner toute l&amp;a colonne</translation>
    </message>
    <message>
        <source>&amp;Sort the board</source>
        <translation>T&amp;rier le tableau</translation>
    </message>
    <message>
        <source>&amp;Collapse the column</source>
        <translation>Ré&amp;duire la colonne</translation>
    </message>
</context>
<context>
    <name>vivier::BoardStrip</name>
    <message>
        <source>Work online</source>
        <translation>Travailler en ligne</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Choisir une offre</translation>
    </message>
    <message>
        <source>Sends all changes to the candidates you moved.</source>
        <translation>Envoie toutes les modifications des candidats déplacés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidat</numerusform>
            <numerusform>%Ln candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln move(s)</source>
        <translation>
            <numerusform>Envoyer %Ln déplacement</numerusform>
            <numerusform>Envoyer %Ln déplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>You work offline.</source>
        <translation>Vous travaillez hors ligne.</translation>
    </message>
    <message>
        <source>%1 does not answer; it last answered on %2.</source>
        <translation>%1 ne répond pas&#x202f;; dernière réponse le %2.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>Moves are kept as drafts; what you send waits in the outbox and is sent when you are back online.</source>
        <translation>Les déplacements restent des brouillons&#x202f;; vos envois attendent dans la boîte d’envoi jusqu’à votre retour en ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting there.</source>
        <translation>
            <numerusform>%Ln candidat y attend.</numerusform>
            <numerusform>%Ln candidats y attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown, %Ln archived</source>
        <extracomment>How many are on the board, and how many are not as they are archived.</extracomment>
        <translation>
            <numerusform>%1 affichés, %Ln archivé</numerusform>
            <numerusform>%1 affichés, %Ln archivés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::BulkEditPanel</name>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>set the key to</source>
        <translation>donner à la clé</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>remplacer par</translation>
    </message>
    <message>
        <source>remove the key</source>
        <translation>retirer la clé</translation>
    </message>
    <message>
        <source>empty it</source>
        <translation>vider</translation>
    </message>
    <message>
        <source>Value of the key</source>
        <translation>Valeur de la clé</translation>
    </message>
    <message>
        <source>Text, or JSON: 12, true, [&quot;a&quot;]</source>
        <translation>Du texte ou du JSON&#xa0;: 12, true, [&quot;a&quot;]</translation>
    </message>
    <message>
        <source>Text or JSON</source>
        <translation>Texte ou JSON</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>Termi&amp;né</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Choisir un champ</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Key, with dots between its parts</source>
        <translation>Clé, avec des points entre ses parties</translation>
    </message>
    <message>
        <source>Key, such as source.campaign</source>
        <translation>Clé, par exemple source.campagne</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Retour aux candidats concernés</translation>
    </message>
</context>
<context>
    <name>vivier::BulkModel</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>included</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>vivier::BulkPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Save as &amp;drafts</source>
        <translation>Garder en &amp;brouillons</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Another f&amp;ield…</source>
        <translation>Autre cha&amp;mp…</translation>
    </message>
    <message>
        <source>A&amp;ll of these</source>
        <translation>To&amp;us ceux-ci</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>They become drafts like any others; nothing is sent yet</source>
        <translation>Ils deviennent des brouillons comme les autres&#x202f;; rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>Send everything included, all together</source>
        <translation>Envoyer d’un coup tout ce qui est inclus</translation>
    </message>
    <message>
        <source>Include or skip all candidates shown</source>
        <translation>Inclure ou écarter tous les candidats affichés</translation>
    </message>
    <message>
        <source>Candidates shown</source>
        <translation>Candidats affichés</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Choisir un champ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidat</numerusform>
            <numerusform>%Ln candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <extracomment>%1 of the candidates that are selected</extracomment>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln candidate(s)</source>
        <translation>
            <numerusform>%1 sur %Ln candidat</numerusform>
            <numerusform>%1 sur %Ln candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Envoyer %Ln modification</numerusform>
            <numerusform>&amp;Envoyer %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Vont changer</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à modifier</translation>
    </message>
    <message>
        <source>No candidates are selected. Select several in the list first.</source>
        <translation>Aucun candidat n’est sélectionné. Sélectionnez-en d’abord plusieurs dans la liste.</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Retour à la &amp;liste</translation>
    </message>
    <message numerus="yes">
        <source>Choose what to change for %Ln candidate(s). You see everything before any of it is saved.</source>
        <translation>
            <numerusform>Choisissez ce qui doit changer pour %Ln candidat. Vous voyez tout avant que rien ne soit enregistré.</numerusform>
            <numerusform>Choisissez ce qui doit changer pour %Ln candidats. Vous voyez tout avant que rien ne soit enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ch&amp;oose a field…</source>
        <translation>Ch&amp;oisir un champ…</translation>
    </message>
    <message>
        <source>No candidates here.</source>
        <translation>Aucun candidat dans ce cas.</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Space skips, Enter opens, F2 decides.</source>
        <translation>Rien n’est encore enregistré. Espace écarte, Entrée ouvre, F2 décide.</translation>
    </message>
</context>
<context>
    <name>vivier::BulkView</name>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>&amp;Include or skip</source>
        <translation>&amp;Inclure ou écarter</translation>
    </message>
    <message>
        <source>&amp;Open the candidate</source>
        <translation>&amp;Ouvrir le candidat</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Space includes or skips, Enter opens the candidate, F2 decides</source>
        <translation>Espace inclut ou écarte, Entrée ouvre le candidat, F2 décide</translation>
    </message>
    <message>
        <source>Choose a &amp;stage…</source>
        <translation>Choisir une é&amp;tape…</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln candidate(s) of this job</source>
        <extracomment>Over the stages to choose from.</extracomment>
        <translation>
            <numerusform>Pour %Ln candidat de cette offre</numerusform>
            <numerusform>Pour les %Ln candidats de cette offre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateDelegate</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>boîte d’envoi</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>%1, +%L2</source>
        <extracomment>%1 is the name of a job, %L2 the number of further jobs.</extracomment>
        <translation>%1, +%L2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateForm</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters; the text has %3. Nothing was changed.</source>
        <translation>%1 accepte au plus %2 caractères&#x202f;; le texte en compte %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Open the current file: %1</source>
        <translation>Ouvrir le fichier actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 has none</source>
        <translation>%1&#xa0;: aucun dans %2</translation>
    </message>
    <message>
        <source>%1, as stored in %2; read only</source>
        <translation>%1, tel qu’enregistré dans %2&#x202f;; lecture seule</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters in one line; this one has %3. Nothing was changed.</source>
        <translation>%1 accepte au plus %2 caractères sur une ligne&#x202f;; celle-ci en a %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: at most %2 can be edited here; there would be %3. Nothing was changed.</source>
        <translation>%1&#xa0;: on peut en modifier ici %2 au plus&#x202f;; il y en aurait %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Will be %1</source>
        <translation>Deviendra&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 puts the selection here</source>
        <extracomment>At a field&apos;s label: the key %1 puts the text that is selected in the resume into this field.</extracomment>
        <translation>%1 y met la sélection</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateHeader</name>
    <message>
        <source>not in %1 yet</source>
        <translation>pas encore dans %1</translation>
    </message>
    <message>
        <source>loaded %1</source>
        <translation>récupéré %1</translation>
    </message>
    <message>
        <source>never loaded on this computer</source>
        <translation>jamais récupéré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Updated in %1: %2
Loaded: %3</source>
        <translation>Mis à jour dans %1&#xa0;: %2
Récupéré&#xa0;: %3</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Changed, not sent yet: click to put it back</source>
        <translation>Modifié, pas encore envoyé&#xa0;: cliquez pour rétablir</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Ouvrir dans %1</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>A job, and how many more a candidate is in: “Sales manager +2”</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Show the candidates of this job</source>
        <translation>Afficher les candidats de cette offre</translation>
    </message>
    <message>
        <source>Show what will be sent</source>
        <translation>Afficher les modifications à envoyer</translation>
    </message>
    <message>
        <source>Takes effect when you send</source>
        <translation>Prend effet à l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln à envoyer</numerusform>
            <numerusform>%Ln à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln dans la boîte d’envoi</numerusform>
            <numerusform>%Ln dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to fix</source>
        <translation>
            <numerusform>%Ln à corriger</numerusform>
            <numerusform>%Ln à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CandidateListModel</name>
    <message>
        <source>Job</source>
        <translation>Offre</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateListPane</name>
    <message>
        <source>Job</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Loading candidates: %L1</source>
        <translation>Récupération des candidats&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Loading jobs…</source>
        <translation>Récupération des offres…</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Toutes les offres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>No candidate here matches “%1”.</source>
        <translation>Aucun candidat ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>No drafts: everything you typed has been sent.</source>
        <translation>Aucun brouillon&#xa0;: tout ce que vous avez saisi est envoyé.</translation>
    </message>
    <message>
        <source>No candidates here right now.</source>
        <translation>Aucun candidat ici pour l’instant.</translation>
    </message>
    <message>
        <source>Loading candidates…</source>
        <translation>Récupération des candidats…</translation>
    </message>
    <message>
        <source>No candidates on this computer yet. If %1 shows none either, the token may give access only to candidates that it created.</source>
        <translation>Pas encore de candidat sur cet ordinateur. Si %1 n’en montre pas non plus, le jeton ne donne peut-être accès qu’aux candidats qu’il a créés.</translation>
    </message>
    <message>
        <source>&amp;Load from %1</source>
        <translation>&amp;Récupérer depuis %1</translation>
    </message>
    <message>
        <source>Loading candidates: %L1 of %L2</source>
        <translation>Récupération des candidats&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Sans offre</translation>
    </message>
    <message>
        <source>Candidates without a job</source>
        <translation>Candidats sans offre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>No candidates on this computer yet.</source>
        <translation>Pas encore de candidat sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many candidates a search found, and of how many.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidat</numerusform>
            <numerusform>%Ln candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <extracomment>How many candidates the recruiter selected in the list, and of how many.</extracomment>
        <translation>%1 sur %2 sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>No candidate here matches all of these filters.</source>
        <translation>Aucun candidat ne correspond à tous ces filtres.</translation>
    </message>
    <message>
        <source>There is no job “%1” here: the filter “%2” shows the candidates of all jobs.</source>
        <translation>Il n’y a pas d’offre «&#x202f;%1&#x202f;» ici&#xa0;: le filtre «&#x202f;%2&#x202f;» montre les candidats de toutes les offres.</translation>
    </message>
    <message>
        <source>Nothing to save: all candidates are shown. Choose a filter first.</source>
        <translation>Rien à enregistrer&#xa0;: tous les candidats sont affichés. Choisissez d’abord un filtre.</translation>
    </message>
    <message>
        <source>It replaces the filter with this name.</source>
        <translation>Il remplace le filtre du même nom.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Un autre filtre porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Delete the filter?</source>
        <translation>Supprimer le filtre&#x202f;?</translation>
    </message>
    <message>
        <source>The filter “%1” will be deleted in all accounts. No candidate is changed.</source>
        <translation>Le filtre «&#x202f;%1&#x202f;» sera supprimé de tous les comptes. Aucun candidat n’est modifié.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>No candidates of this job are on this computer yet.</source>
        <translation>Aucun candidat de cette offre n’est encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>All candidates here are archived.</source>
        <translation>Tous les candidats sont archivés ici.</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Les a&amp;fficher</translation>
    </message>
</context>
<context>
    <name>vivier::CandidatesOut</name>
    <message>
        <source>candidates</source>
        <extracomment>The name of a file with several candidates.</extracomment>
        <translation>candidats</translation>
    </message>
</context>
<context>
    <name>vivier::CandidatesPage</name>
    <message>
        <source>New candidate</source>
        <translation>Nouveau candidat</translation>
    </message>
    <message>
        <source>Choose a candidate on the left, or search with %1.</source>
        <translation>Choisissez un candidat à gauche, ou recherchez-en un avec %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) copied as text.</source>
        <translation>
            <numerusform>%Ln candidat copié en texte.</numerusform>
            <numerusform>%Ln candidats copiés en texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) copied as vCard.</source>
        <translation>
            <numerusform>%Ln candidat copié en vCard.</numerusform>
            <numerusform>%Ln candidats copiés en vCard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CardDelegate</name>
    <message>
        <source>%1, would be here</source>
        <translation>%1, serait ici</translation>
    </message>
</context>
<context>
    <name>vivier::ChangeCard</name>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1&#xa0;: %2 devient %3</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 devient %2</translation>
    </message>
</context>
<context>
    <name>vivier::ChangesModel</name>
    <message>
        <source>refused by %1</source>
        <translation>refusé par %1</translation>
    </message>
</context>
<context>
    <name>vivier::ChangesPane</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Modifications à envoyer</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre leur version</translation>
    </message>
    <message>
        <source>In %1 now: %2</source>
        <translation>Maintenant dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>Cré&amp;er</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>Co&amp;mparer…</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>&amp;Retirer de l’envoi</translation>
    </message>
    <message>
        <source>Take out of the outbox; the changes stay a draft</source>
        <translation>Retirer de la boîte d’envoi&#x202f;; les modifications restent en brouillon</translation>
    </message>
    <message>
        <source>Decide side by side: yours, theirs, or another result</source>
        <translation>Décider côte à côte&#xa0;: votre version, la leur ou un autre résultat</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Not known whether it arrived: please check in %1, then answer at the field.</source>
        <translation>On ne sait pas si c’est arrivé&#xa0;: vérifiez dans %1 et indiquez-le près du champ.</translation>
    </message>
    <message>
        <source>waiting until you are back online</source>
        <translation>en attente de votre retour en ligne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Kept, not sent yet</source>
        <translation>Conservé, pas encore envoyé</translation>
    </message>
    <message>
        <source>To send %L1</source>
        <extracomment>The tab with what will be sent, and the number of changes in it.</extracomment>
        <translation>À envoyer %L1</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>What will be sent for this candidate</source>
        <translation>Modifications à envoyer pour ce candidat</translation>
    </message>
    <message>
        <source>What happened to this candidate</source>
        <translation>Activité de ce candidat</translation>
    </message>
    <message>
        <source>Send this candidate&apos;s changes</source>
        <translation>Envoyer les modifications de ce candidat</translation>
    </message>
    <message>
        <source>Discard this candidate&apos;s changes</source>
        <translation>Abandonner les modifications de ce candidat</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Edited since it went into the outbox: send it again.</source>
        <translation>Modifié depuis l’ajout à la boîte d’envoi&#xa0;: envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>Outbox · %1</source>
        <extracomment>What the outbox says of this candidate, which may hold a colon: “Outbox · refused: Resume”</extracomment>
        <translation>Boîte d’envoi · %1</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Il manque encore&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Envoyer %Ln modification</numerusform>
            <numerusform>&amp;Envoyer %Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to decide</source>
        <translation>
            <numerusform>%Ln champ à décider</numerusform>
            <numerusform>%Ln champs à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in the outbox</source>
        <translation>
            <numerusform>%Ln modification dans la boîte d’envoi</numerusform>
            <numerusform>%Ln modifications dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Resume, portfolio and documents, to read</source>
        <translation>CV, portfolio et documents, à lire</translation>
    </message>
</context>
<context>
    <name>vivier::ChoiceBar</name>
    <message>
        <source>not documented: shown as it is, cannot be chosen</source>
        <translation>non documenté&#xa0;: affiché tel quel, choix impossible</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, actuelle</translation>
    </message>
    <message>
        <source>%1, the value in the ATS</source>
        <translation>%1, la valeur dans l’ATS</translation>
    </message>
    <message>
        <source>%1, not documented, cannot be chosen</source>
        <translation>%1, non documenté, choix impossible</translation>
    </message>
</context>
<context>
    <name>vivier::ChoiceChips</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Show only these</source>
        <translation>&amp;Afficher seulement ceux-ci</translation>
    </message>
    <message>
        <source>&amp;Remove the filter</source>
        <translation>&amp;Enlever le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ClosingGuard</name>
    <message>
        <source>Drafts that you discarded will be back at the next start.</source>
        <translation>Les brouillons que vous avez abandonnés réapparaîtront au prochain démarrage.</translation>
    </message>
    <message>
        <source>What you typed could not be saved</source>
        <translation>Votre saisie n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Copy what was typed</source>
        <translation>&amp;Copier la saisie</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>&amp;Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Keep Vivier open</source>
        <translation>&amp;Garder Vivier ouvert</translation>
    </message>
    <message>
        <source>It is copied: paste it somewhere before you quit.</source>
        <translation>Elle est copiée&#xa0;: collez-la ailleurs avant de quitter.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Stay until sent</source>
        <translation>&amp;Rester jusqu’à l’envoi</translation>
    </message>
    <message>
        <source>&amp;Go online, send and quit</source>
        <translation>&amp;Passer en ligne, envoyer et quitter</translation>
    </message>
    <message>
        <source>Vivier closes when everything is sent: %1.</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>Vivier se fermera quand tout sera envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer and will be sent when you are back online: %1.</source>
        <translation>Tout est conservé sur cet ordinateur et sera envoyé à votre retour en ligne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer and will be sent when Vivier is started again: %1.</source>
        <translation>Tout est conservé sur cet ordinateur et sera envoyé au prochain démarrage de Vivier&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %1 are not saved on this computer.</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>
            <numerusform>%Ln champ de %1 n’est pas enregistré sur cet ordinateur.</numerusform>
            <numerusform>%Ln champs de %1 ne sont pas enregistrés sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox</source>
        <translation>
            <numerusform>%Ln candidat attend dans la boîte d’envoi</numerusform>
            <numerusform>%Ln candidats attendent dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are paused and stay in the outbox.</source>
        <translation>
            <numerusform>%Ln autre est en pause et reste dans la boîte d’envoi.</numerusform>
            <numerusform>%Ln autres sont en pause et restent dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CompanyField</name>
    <message>
        <source>Company ID</source>
        <translation>Identifiant de l’entreprise</translation>
    </message>
    <message>
        <source>Choose a company…</source>
        <translation>Choisissez une entreprise…</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>In %1 now</source>
        <translation>Maintenant dans %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>Yours for all</source>
        <translation>Ma version partout</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>Leur version partout</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Yours for all</source>
        <translation>&amp;Ma version partout</translation>
    </message>
    <message>
        <source>Theirs for &amp;all</source>
        <translation>&amp;Leur version partout</translation>
    </message>
    <message>
        <source>Back to the candidates; everything is kept (Esc)</source>
        <translation>Retour aux candidats&#x202f;; tout est conservé (Échap)</translation>
    </message>
    <message>
        <source>Keep yours for every field that both sides changed</source>
        <translation>Garder votre version pour chaque champ modifié des deux côtés</translation>
    </message>
    <message>
        <source>Take theirs for every field that both sides changed</source>
        <translation>Prendre leur version pour chaque champ modifié des deux côtés</translation>
    </message>
    <message>
        <source>Nothing left to decide: every change was made on one side only.</source>
        <translation>Il n’y a plus rien à décider&#xa0;: chaque modification ne vient que d’un seul côté.</translation>
    </message>
    <message>
        <source>Nothing is sent until you decide. Both versions are kept. %1 of %2 decided.</source>
        <translation>Rien n’est envoyé tant que vous n’avez pas décidé. Les deux versions sont conservées. Choix faits&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Everything is decided: %1 stays as it is, and there is nothing left to send.</source>
        <translation>Tout est décidé&#xa0;: rien ne change dans %1, et il n’y a plus rien à envoyer.</translation>
    </message>
    <message>
        <source>Everything is decided. Nothing is sent until you send the result.</source>
        <translation>Tout est décidé. Rien n’est envoyé tant que vous n’envoyez pas le résultat.</translation>
    </message>
    <message>
        <source>Everything is decided, but one result has a problem: fix it before you send.</source>
        <translation>Tout est décidé, mais un résultat pose problème&#xa0;: corrigez-le avant d’envoyer.</translation>
    </message>
    <message>
        <source>No candidate needs a decision. When someone changes a field that you changed too, both versions are compared here.</source>
        <translation>Aucun candidat n’attend de décision. Quand quelqu’un modifie un champ que vous avez modifié aussi, les deux versions sont comparées ici.</translation>
    </message>
    <message>
        <source>There is nothing left to decide for this candidate.</source>
        <translation>Il n’y a plus rien à décider pour ce candidat.</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Retour aux candidats</translation>
    </message>
    <message>
        <source>%1: no longer in %2</source>
        <translation>%1&#xa0;: n’est plus dans %2</translation>
    </message>
    <message>
        <source>%1: moved to another job</source>
        <translation>%1&#xa0;: passé dans une autre offre</translation>
    </message>
    <message>
        <source>%1: somebody changed this candidate too</source>
        <translation>%1&#xa0;: quelqu’un a aussi modifié ce candidat</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Send result</source>
        <translation>&amp;Envoyer le résultat</translation>
    </message>
    <message>
        <source>Nothing left to send</source>
        <translation>Il n’y a plus rien à envoyer</translation>
    </message>
    <message>
        <source>No candidate needs a decision</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>↑ ↓ fields · M yours · T theirs · E edit the result · U clear the choice · %1 undo · %2 send · Esc back</source>
        <translation>↑ ↓ champs · M ma version · T leur version · E modifier le résultat · U effacer le choix · %1 annuler · %2 envoyer · Échap retour</translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation>Candidat précédent</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Candidat suivant</translation>
    </message>
    <message>
        <source>Send what is decided</source>
        <translation>Envoyer les décisions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) need a decision</source>
        <translation>
            <numerusform>%Ln candidat en conflit</numerusform>
            <numerusform>%Ln candidats en conflit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ConflictRow</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, ma version&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, in %2 now: %3</source>
        <translation>%1, maintenant dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, résultat&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: clear the choice</source>
        <translation>%1&#xa0;: effacer le choix</translation>
    </message>
    <message>
        <source>Clear the choice (U)</source>
        <translation>Effacer le choix (U)</translation>
    </message>
    <message>
        <source>Keep yours (M)</source>
        <translation>Garder ma version (M)</translation>
    </message>
    <message>
        <source>Take theirs (T)</source>
        <translation>Prendre leur version (T)</translation>
    </message>
    <message>
        <source>Edit the result (E)</source>
        <translation>Modifier le résultat (E)</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictTable</name>
    <message>
        <source>Fields to decide</source>
        <translation>Champs à décider</translation>
    </message>
</context>
<context>
    <name>vivier::ConnectionResult</name>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>vivier::ContactLine</name>
    <message>
        <source>Copy the email address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copier le numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>vivier::CvReader</name>
    <message>
        <source>CVs (%1)</source>
        <translation>CV (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>vivier::DashboardHostDialog</name>
    <message>
        <source>Open in Welcome Kit</source>
        <translation>Ouvrir dans Welcome Kit</translation>
    </message>
    <message>
        <source>&amp;Address of the dashboard</source>
        <translation>&amp;Adresse du tableau de bord</translation>
    </message>
    <message>
        <source>Welcome Kit says where a candidate&apos;s page is, but not on which site. Which one do you use in the browser?</source>
        <translation>Welcome Kit indique où se trouve la page d’un candidat, mais pas sur quel site. Lequel utilisez-vous dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Asked once. Your token is never sent there.</source>
        <translation>Demandé une seule fois. Votre jeton n’y est jamais envoyé.</translation>
    </message>
    <message>
        <source>Only %1 is saved.</source>
        <translation>Seul %1 est enregistré.</translation>
    </message>
</context>
<context>
    <name>vivier::DateField</name>
    <message>
        <source>as %1</source>
        <comment>an example of a day</comment>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln year(s)</source>
        <translation>
            <numerusform>+%Ln an</numerusform>
            <numerusform>+%Ln ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Fetching, %1…</source>
        <translation>Récupération, %1…</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>You are working offline, and this document is not on this computer. It can be read once you are online again.</source>
        <translation>Vous travaillez hors ligne, et ce document n’est pas sur cet ordinateur. Il pourra être lu à votre retour en ligne.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>vivier::DraftBook</name>
    <message>
        <source>Undo after sending</source>
        <translation>Annulation après envoi</translation>
    </message>
    <message>
        <source>The answer was lost: the candidate may have been created already.</source>
        <translation>La réponse a été perdue&#xa0;: le candidat a peut-être déjà été créé.</translation>
    </message>
</context>
<context>
    <name>vivier::DropRow</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Aucun champ</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Choisir un champ</translation>
    </message>
    <message>
        <source>a file on this computer: %1 takes links alone</source>
        <translation>un fichier de cet ordinateur&#xa0;: %1 n’accepte que des liens</translation>
    </message>
    <message>
        <source>somebody’s page: dropped by itself, it opens</source>
        <translation>la page d’un candidat&#xa0;: déposée seule, elle s’ouvre</translation>
    </message>
    <message>
        <source>it has no certain place: choose its field</source>
        <translation>sans place certaine&#xa0;: choisissez son champ</translation>
    </message>
    <message>
        <source>its tracking parts taken off</source>
        <translation>éléments de suivi retirés</translation>
    </message>
    <message>
        <source>made direct</source>
        <translation>rendu direct</translation>
    </message>
    <message>
        <source>from the contact card</source>
        <translation>de la carte de visite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>déjà identique</translation>
    </message>
    <message>
        <source>not known now</source>
        <extracomment>%1 is what stands in the field now.</extracomment>
        <translation>actuellement inconnu</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>remplace %1</translation>
    </message>
    <message>
        <source>none now</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Champ pour %1</translation>
    </message>
</context>
<context>
    <name>vivier::DropSheet</name>
    <message>
        <source>What you pasted, for a new candidate</source>
        <translation>Ce que vous avez collé, pour un nouveau candidat</translation>
    </message>
    <message>
        <source>What you dropped</source>
        <translation>Ce que vous avez déposé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Ce qui y va</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other thing(s)</source>
        <translation>
            <numerusform>%Ln autre élément</numerusform>
            <numerusform>%Ln autres éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>une carte de visite</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1: &quot;4 links&quot;, %2: &quot;a contact card&quot;.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, for %2. Nothing is changed yet.</source>
        <translation>%1, pour %2. Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>%1. Nobody is created yet.</source>
        <translation>%1. Personne n’est encore créé.</translation>
    </message>
    <message>
        <source>%1, in the job %2. Nobody is created yet.</source>
        <translation>%1, dans l’offre %2. Personne n’est encore créé.</translation>
    </message>
    <message>
        <source>The name in it is another one: is this about %1? Nothing is ticked.</source>
        <translation>Le nom indiqué est différent&#xa0;: s’agit-il de %1&#x202f;? Rien n’est coché.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more was found, and is not listed.</source>
        <translation>
            <numerusform>%Ln autre a été trouvé et n’est pas affiché.</numerusform>
            <numerusform>%Ln autres ont été trouvés et ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more person is in the card: only the first is listed.</source>
        <translation>
            <numerusform>%Ln autre personne est dans la carte&#xa0;: seule la première est affichée.</numerusform>
            <numerusform>%Ln autres personnes sont dans la carte&#xa0;: seule la première est affichée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was too long to be read to its end.</source>
        <translation>Le texte était trop long pour être lu jusqu’au bout.</translation>
    </message>
    <message numerus="yes">
        <source>Create with %Ln</source>
        <translation>
            <numerusform>Créer avec %Ln</numerusform>
            <numerusform>Créer avec %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln into the form</source>
        <translation>
            <numerusform>Mettre %Ln dans la fiche</numerusform>
            <numerusform>Mettre %Ln dans la fiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks · F chooses another field · one undo takes all of it back</source>
        <translation>Espace coche · F choisit un autre champ · une seule annulation rétablit tout</translation>
    </message>
    <message>
        <source>Nothing is ticked: Space ticks a line, F chooses its field.</source>
        <translation>Rien n’est coché&#xa0;: Espace coche une ligne, F choisit son champ.</translation>
    </message>
</context>
<context>
    <name>vivier::EditChip</name>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Entrée le modifie, Suppr le retire</translation>
    </message>
</context>
<context>
    <name>vivier::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>For E&amp;xcel: with a mark that says UTF-8</source>
        <translation>Pour E&amp;xcel&#xa0;: avec une marque UTF-8</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Mise en page</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Toutes les colonnes</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, pour un tableur</translation>
    </message>
    <message>
        <source>vCard 4, for an address book</source>
        <translation>vCard 4, pour un carnet d’adresses</translation>
    </message>
    <message>
        <source>JSON, for a program</source>
        <translation>JSON, pour un programme</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>A page for each candidate</source>
        <translation>Une page par candidat</translation>
    </message>
    <message>
        <source>Space includes a column or leaves it out</source>
        <translation>Espace inclut une colonne ou l’écarte</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>%1 of %2 read…</source>
        <translation>Lecture&#xa0;: %1 sur %2…</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>At most %1 can be printed at once. A PDF can hold all of them.</source>
        <translation>On peut en imprimer %1 au plus à la fois. Un PDF peut tous les contenir.</translation>
    </message>
    <message>
        <source>A vCard has its own columns.</source>
        <translation>Une vCard a ses propres colonnes.</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>A&amp;perçu…</translation>
    </message>
    <message>
        <source>candidates %1</source>
        <extracomment>A file name; %1 is a date.</extracomment>
        <translation>candidats %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>As you see them: drafts included.</source>
        <translation>Tels que vous les voyez&#xa0;: brouillons compris.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln candidate(s) in the list.</source>
        <translation>
            <numerusform>%Ln candidat&#xa0;: toute la liste.</numerusform>
            <numerusform>%Ln candidats&#xa0;: toute la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected candidate(s): %1</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>
            <numerusform>%Ln candidat sélectionné&#xa0;: %1</numerusform>
            <numerusform>%Ln candidats sélectionnés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All columns (%1 of %2)</source>
        <translation>&amp;Toutes les colonnes (%1 sur %2)</translation>
    </message>
    <message>
        <source>Name of the job</source>
        <translation>Nom de l’offre</translation>
    </message>
</context>
<context>
    <name>vivier::FieldEvents</name>
    <message>
        <source>Too large to be edited here (%1 characters). It stays as it is.</source>
        <translation>Trop grand pour être modifié ici (%1 caractères). Il reste tel quel.</translation>
    </message>
    <message>
        <source>Too many to be edited here (%1). They stay as they are.</source>
        <translation>Trop nombreux pour être modifiés ici (%1). Ils restent tels quels.</translation>
    </message>
</context>
<context>
    <name>vivier::FieldFrame</name>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Put back what it was (%1)</source>
        <translation>Rétablir la valeur d’avant (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>avant&#xa0;: vide</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label and demand</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>vivier::FieldMenu</name>
    <message>
        <source>Copy the &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
</context>
<context>
    <name>vivier::FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (absent ici)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>This account has none of these, so no candidate matches.</source>
        <translation>Ce compte n’en a aucun&#xa0;: aucun candidat ne correspond.</translation>
    </message>
    <message>
        <source>Filter by a tag</source>
        <translation>Filtrer par étiquette</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;Add the filter</source>
        <translation>&amp;Ajouter le filtre</translation>
    </message>
    <message>
        <source>&amp;Another tag…</source>
        <translation>&amp;Autre étiquette…</translation>
    </message>
    <message>
        <source>Only those without a given tag</source>
        <translation>Seulement ceux sans une étiquette donnée</translation>
    </message>
    <message>
        <source>Without the &amp;tag</source>
        <translation>Sans l’é&amp;tiquette</translation>
    </message>
</context>
<context>
    <name>vivier::GonePanel</name>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>&amp;Garder le brouillon</translation>
    </message>
    <message>
        <source>Leave everything as it is and decide later</source>
        <translation>Tout laisser tel quel et décider plus tard</translation>
    </message>
    <message>
        <source>&amp;Send to the candidate in its new job</source>
        <translation>Envoyer au candidat dans sa nouvelle &amp;offre</translation>
    </message>
    <message>
        <source>The changes go to the same candidate, where it is now</source>
        <translation>Les modifications vont au même candidat, là où il est maintenant</translation>
    </message>
    <message>
        <source>Co&amp;mpare both versions…</source>
        <translation>Co&amp;mparer les deux versions…</translation>
    </message>
    <message>
        <source>The move changed a field that you changed too</source>
        <translation>Le changement d’offre a touché un champ que vous avez modifié aussi</translation>
    </message>
    <message>
        <source>Create &amp;again…</source>
        <translation>Créer à &amp;nouveau…</translation>
    </message>
    <message>
        <source>A new candidate in the same job, with the last values from %1 and your changes</source>
        <translation>Un nouveau candidat dans la même offre, avec les dernières valeurs de %1 et vos modifications</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write the changes to a CSV file</source>
        <translation>Écrire les modifications dans un fichier CSV</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>%1 no longer has this candidate, or the token does not give access to it.</source>
        <translation>Ce candidat n’existe plus dans %1, ou le jeton n’y donne pas accès.</translation>
    </message>
    <message>
        <source>%1 moved this candidate to another job.</source>
        <translation>%1 a déplacé ce candidat vers une autre offre.</translation>
    </message>
    <message>
        <source>%1 moved this candidate to the job “%2”.</source>
        <translation>%1 a déplacé ce candidat vers l’offre «&#x202f;%2&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. Your %Ln change(s) are kept; the move changed a field that you changed too, so compare both versions first.</source>
        <translation>
            <numerusform>Rien n’a été envoyé. %Ln modification est conservée&#x202f;; le changement d’offre a touché le même champ&#xa0;: comparez d’abord les deux versions.</numerusform>
            <numerusform>Rien n’a été envoyé. Vos %Ln modifications sont conservées&#x202f;; le changement d’offre a touché un champ que vous avez modifié aussi&#xa0;: comparez d’abord les deux versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. Your %Ln change(s) are kept until you decide.</source>
        <translation>
            <numerusform>Rien n’a été envoyé. %Ln modification est conservée jusqu’à votre décision.</numerusform>
            <numerusform>Rien n’a été envoyé. Vos %Ln modifications sont conservées jusqu’à votre décision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>vivier::HistoryModel</name>
    <message>
        <source>created, %1</source>
        <translation>création, %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::HistoryPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>A&amp;nnuler…</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Retour aux candidats (Échap)</translation>
    </message>
    <message>
        <source>Search names, fields, values</source>
        <translation>Rechercher un nom, un champ, une valeur</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Candidates shown</source>
        <translation>Candidats affichés</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Nothing was undone: these fields have unsent changes now.</source>
        <translation>Rien n’a été annulé&#xa0;: ces champs ont désormais des modifications non envoyées.</translation>
    </message>
    <message>
        <source>This candidate</source>
        <translation>Ce candidat</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Tous les candidats</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Nothing sent matches “%1”.</source>
        <translation>Aucun envoi ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Nothing has been sent for %1 from Vivier yet.</source>
        <translation>Rien n’a encore été envoyé depuis Vivier pour %1.</translation>
    </message>
    <message>
        <source>Nothing has been sent from Vivier yet.</source>
        <translation>Rien n’a encore été envoyé depuis Vivier.</translation>
    </message>
    <message>
        <source>Undo this: %1</source>
        <translation>Annuler ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo what was sent for %1</source>
        <translation>Annuler les envois pour %1</translation>
    </message>
    <message>
        <source>Undo “%1” for %2</source>
        <translation>Annuler «&#x202f;%1&#x202f;» pour %2</translation>
    </message>
    <message>
        <source>Show what undoing the chosen row would do</source>
        <translation>Montrer ce que ferait l’annulation de la ligne choisie</translation>
    </message>
    <message>
        <source>Save what the list shows as a file for a spreadsheet</source>
        <translation>Enregistrer ce que montre la liste dans un fichier pour tableur</translation>
    </message>
    <message>
        <source>&amp;Open the candidate</source>
        <translation>&amp;Ouvrir le candidat</translation>
    </message>
    <message>
        <source>Undo the whole &amp;run…</source>
        <translation>Annuler tout l’&amp;envoi…</translation>
    </message>
    <message>
        <source>Show what undoing everything sent together with it would do</source>
        <translation>Montrer ce que ferait l’annulation de tout cet envoi</translation>
    </message>
    <message>
        <source>All of this run has already been undone</source>
        <translation>Tout cet envoi a déjà été annulé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) drafted as before. Check them and press Send; until then nothing changes.</source>
        <translation>
            <numerusform>%Ln champ remis en brouillon comme avant. Vérifiez-le et appuyez sur Envoyer&#x202f;; d’ici là, rien ne change.</numerusform>
            <numerusform>%Ln champs remis en brouillon comme avant. Vérifiez-les et appuyez sur Envoyer&#x202f;; d’ici là, rien ne change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the whole run: what was sent for %Ln candidate(s)</source>
        <translation>
            <numerusform>Annuler tout l’envoi&#xa0;: %Ln candidat</numerusform>
            <numerusform>Annuler tout l’envoi&#xa0;: %Ln candidats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ImportModel</name>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Ce fichier est vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy rows in a spreadsheet first.</source>
        <translation>Il n’y a pas de texte à coller. Copiez d’abord des lignes dans un tableur.</translation>
    </message>
    <message>
        <source>There are no candidates in this list. Choose another one, or paste rows with a name, an email or a phone number.</source>
        <translation>Il n’y a aucun candidat dans cette liste. Choisissez-en une autre, ou collez des lignes avec un nom, une adresse e-mail ou un téléphone.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ignorée)</translation>
    </message>
    <message>
        <source>Candidate (reference)</source>
        <translation>Candidat (référence)</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Link (network detected)</source>
        <translation>Lien (réseau détecté)</translation>
    </message>
    <message>
        <source>Company, after the subtitle</source>
        <translation>Entreprise, après le sous-titre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>update of %1</source>
        <extracomment>%1 is a candidate</extracomment>
        <translation>mise à jour de %1</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <extracomment>%1 is a candidate</extracomment>
        <translation>%1&#xa0;: rien à modifier</translation>
    </message>
</context>
<context>
    <name>vivier::ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Another fi&amp;le…</source>
        <translation>Autr&amp;e fichier…</translation>
    </message>
    <message>
        <source>Save r&amp;ows not imported…</source>
        <translation>Enregistrer les refu&amp;s…</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Retour aux candidats (Échap)</translation>
    </message>
    <message>
        <source>Choose another list; nothing of this one is saved</source>
        <translation>Choisir une autre liste&#x202f;; rien de celle-ci n’est enregistré</translation>
    </message>
    <message>
        <source>A file with these rows and the reasons: fix it and import it again</source>
        <translation>Un fichier avec ces lignes et les raisons&#xa0;: corrigez-le et réimportez-le</translation>
    </message>
    <message>
        <source>They become drafts like any others; nothing is sent yet</source>
        <translation>Elles deviennent des brouillons comme les autres&#x202f;; rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>La ligne entière</translation>
    </message>
    <message>
        <source>No rows here.</source>
        <translation>Aucune ligne dans ce cas.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln &amp;draft(s)</source>
        <translation>
            <numerusform>Créer %Ln &amp;brouillon</numerusform>
            <numerusform>Créer %Ln &amp;brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Create &amp;drafts</source>
        <translation>Créer des &amp;brouillons</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Choose a list: a CSV file from any spreadsheet, or vCards from an address book. Or copy rows in a spreadsheet and press %1 here.</source>
        <extracomment>%1 is a key: Ctrl+V</extracomment>
        <translation>Choisissez une liste&#xa0;: un fichier CSV de n’importe quel tableur, ou les vCards d’un carnet d’adresses. Ou copiez des lignes dans un tableur et appuyez ici sur %1.</translation>
    </message>
    <message>
        <source>Choose a fi&amp;le…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>These rows cannot be imported. Save them, or correct what the columns are.</source>
        <translation>Ces lignes ne peuvent pas être importées. Enregistrez-les, ou corrigez le rôle des colonnes.</translation>
    </message>
    <message>
        <source>Some new candidates cannot be sent yet:</source>
        <translation>Certains nouveaux candidats ne peuvent pas encore être envoyés&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Enter opens the candidate of a row.</source>
        <translation>Rien n’est encore enregistré. Entrée ouvre le candidat d’une ligne.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.vcf)</source>
        <translation>Listes (*.csv *.tsv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save rows not imported</source>
        <translation>Enregistrer les refus</translation>
    </message>
    <message>
        <source>not imported.csv</source>
        <extracomment>A file name</extracomment>
        <translation>refus.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à modifier</translation>
    </message>
    <message>
        <source>No candidate has these tags yet: %1.</source>
        <translation>Aucun candidat n’a encore ces étiquettes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The list that was open is still here.</source>
        <translation>La liste ouverte avant est toujours là.</translation>
    </message>
</context>
<context>
    <name>vivier::ImportReading</name>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>Sé&amp;parateur</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Rôle de chaque colonne</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>Enc&amp;odage</translation>
    </message>
    <message>
        <source>by its content</source>
        <translation>d’après son contenu</translation>
    </message>
    <message>
        <source>The rows left over from a list cannot be read differently. Choose the file again.</source>
        <translation>Les lignes restantes d’une liste ne peuvent pas être relues autrement. Choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>New ones without a &amp;job go to</source>
        <translation>&amp;Les nouveaux sans offre vont à</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Aucune offre</translation>
    </message>
</context>
<context>
    <name>vivier::ImportView</name>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Enter opens the candidate of the row</source>
        <translation>Entrée ouvre le candidat de la ligne</translation>
    </message>
</context>
<context>
    <name>vivier::JobChecklist</name>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (fermée)</translation>
    </message>
    <message>
        <source>%1: not among the jobs that were loaded</source>
        <translation>%1&#xa0;: absente des offres récupérées</translation>
    </message>
</context>
<context>
    <name>vivier::JobChooser</name>
    <message>
        <source>Job</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Choisissez une offre</translation>
    </message>
</context>
<context>
    <name>vivier::JobsField</name>
    <message>
        <source>Choose jobs</source>
        <translation>Choisir les offres</translation>
    </message>
    <message>
        <source>Search by title</source>
        <translation>Rechercher par titre</translation>
    </message>
    <message>
        <source>Search the jobs</source>
        <translation>Rechercher parmi les offres</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>No job has these words in its title.</source>
        <translation>Aucune offre n’a ces mots dans son titre.</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Offre %1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (fermée)</translation>
    </message>
    <message>
        <source>%1: not among the jobs that were loaded</source>
        <translation>%1&#xa0;: absente des offres récupérées</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 sur %2 au plus</translation>
    </message>
    <message>
        <source>Choose jobs (%1)</source>
        <translation>Choisir les offres (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::JournalModel</name>
    <message>
        <source>you sent %1</source>
        <translation>vous avez envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>you sent %1; it was not changed</source>
        <translation>vous avez envoyé&#xa0;: %1&#x202f;; sans effet</translation>
    </message>
    <message>
        <source>you created the candidate: %1</source>
        <translation>vous avez créé le candidat&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vivier::JournalWords</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>stored as sent</source>
        <translation>enregistré tel quel</translation>
    </message>
    <message>
        <source>accepted; the new file is there</source>
        <extracomment>A type and a size of a file, “accepted: PDF, 212 kB”</extracomment>
        <translation>accepté&#x202f;; le nouveau fichier y est</translation>
    </message>
    <message>
        <source>accepted; %1 does not show it</source>
        <translation>accepté&#x202f;; %1 ne le montre pas</translation>
    </message>
    <message>
        <source>the old file is still shown</source>
        <translation>l’ancien fichier est encore affiché</translation>
    </message>
    <message>
        <source>kept the old file</source>
        <translation>ancien fichier conservé</translation>
    </message>
    <message>
        <source>kept the old value</source>
        <translation>ancienne valeur conservée</translation>
    </message>
    <message>
        <source>emptied by %1</source>
        <translation>vidé par %1</translation>
    </message>
    <message>
        <source>shortened: “%1”</source>
        <translation>raccourci&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>stored differently: “%1”</source>
        <translation>enregistré autrement&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It has been changed since: you will be asked before it is sent.</source>
        <translation>Modifié à nouveau depuis&#xa0;: une confirmation vous sera demandée avant l’envoi.</translation>
    </message>
    <message>
        <source>The candidate is no longer on this computer.</source>
        <translation>Le candidat n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing to undo: %1 kept the old value.</source>
        <translation>Rien à annuler&#xa0;: %1 a gardé l’ancienne valeur.</translation>
    </message>
    <message>
        <source>Sent when the candidate was created; %1 does not let Vivier delete candidates. You can archive it.</source>
        <translation>Envoyé à la création du candidat&#x202f;; %1 ne permet pas à Vivier de supprimer un candidat. Vous pouvez l’archiver.</translation>
    </message>
    <message>
        <source>It was added for good and cannot be removed from here.</source>
        <translation>Ajouté définitivement&#xa0;: impossible de le retirer d’ici.</translation>
    </message>
    <message>
        <source>The old file cannot be brought back automatically: send its link again.</source>
        <translation>L’ancien fichier ne peut pas être rétabli automatiquement&#xa0;: envoyez à nouveau son lien.</translation>
    </message>
    <message>
        <source>The old value was not known when this was sent.</source>
        <translation>L’ancienne valeur n’était pas connue au moment de l’envoi.</translation>
    </message>
    <message>
        <source>Sent from Vivier before: “%1”.</source>
        <translation>Envoyé auparavant depuis Vivier&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It was empty before, and %1 does not allow it to be emptied.</source>
        <translation>Le champ était vide, et %1 ne permet pas de le vider.</translation>
    </message>
    <message>
        <source>It cannot be changed from here.</source>
        <translation>Ce champ ne peut pas être modifié d’ici.</translation>
    </message>
    <message>
        <source>It has an unsent change, which is kept. Send that one or put it back first.</source>
        <translation>Ce champ a une modification non envoyée, qui est conservée. Envoyez-la ou rétablissez le champ d’abord.</translation>
    </message>
    <message>
        <source>It is already as it was before.</source>
        <translation>Ce champ est déjà comme avant.</translation>
    </message>
    <message>
        <source>It was changed in between: only what was sent after that is undone.</source>
        <translation>Modifié entre-temps&#xa0;: seul ce qui a été envoyé ensuite est annulé.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the old value.</source>
        <translation>%1 n’accepte plus l’ancienne valeur.</translation>
    </message>
    <message>
        <source>not sent, and now “%1”: changed by %2 or by a colleague</source>
        <translation>non envoyé, et désormais «&#x202f;%1&#x202f;»&#xa0;: modifié par %2 ou par un collègue</translation>
    </message>
    <message>
        <source>It was not sent from Vivier: %1 or a colleague changed it.</source>
        <translation>Cela n’a pas été envoyé depuis Vivier&#xa0;: %1 l’a modifié, ou un collègue.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field, what it was, and what it is now.</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>The old value is not known: %1 never shows this field.</source>
        <translation>L’ancienne valeur n’est pas connue&#xa0;: %1 ne montre jamais ce champ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept the old value</source>
        <translation>
            <numerusform>%Ln resté inchangé</numerusform>
            <numerusform>%Ln restés inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored differently</source>
        <translation>
            <numerusform>%Ln enregistré autrement</numerusform>
            <numerusform>%Ln enregistrés autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed without being sent</source>
        <translation>
            <numerusform>%Ln modifié sans avoir été envoyé</numerusform>
            <numerusform>%Ln modifiés sans avoir été envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) still shown</source>
        <translation>
            <numerusform>%Ln ancien fichier encore affiché</numerusform>
            <numerusform>%Ln anciens fichiers encore affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 still has the old file. Check that the link opens for everyone, without a login, then send it again.</source>
        <translation>%1 a encore l’ancien fichier. Vérifiez que le lien s’ouvre pour tous, sans connexion, puis envoyez-le à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) kept</source>
        <translation>
            <numerusform>%Ln ancien fichier conservé</numerusform>
            <numerusform>%Ln anciens fichiers conservés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::LimitMeter</name>
    <message>
        <source>%1, full</source>
        <translation>%1, plein</translation>
    </message>
    <message>
        <source>%1, nearly full</source>
        <translation>%1, presque plein</translation>
    </message>
    <message>
        <source>%1, %2 too many</source>
        <translation>%1, %2 de trop</translation>
    </message>
</context>
<context>
    <name>vivier::LinkChecks</name>
    <message>
        <source>It was edited while its link was checked: send it again.</source>
        <translation>Modifié pendant la vérification de son lien&#xa0;: envoyez à nouveau.</translation>
    </message>
</context>
<context>
    <name>vivier::LinkField</name>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Drop the link here</source>
        <translation>Déposez le lien ici</translation>
    </message>
</context>
<context>
    <name>vivier::LongTextField</name>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <comment>characters</comment>
        <translation>les %1 premiers sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::MainWindow</name>
    <message>
        <source>Connect Vivier to your applicant tracking system to begin.</source>
        <translation>Pour commencer, reliez Vivier à votre logiciel de recrutement (ATS).</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Ajouter un c&amp;ompte…</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <extracomment>%1 is an ATS: Welcome Kit.</extracomment>
        <translation>&amp;Ouvrir dans %1</translation>
    </message>
    <message>
        <source>%1 will be unarchived when the draft is sent.</source>
        <translation>%1 sera désarchivé à l’envoi du brouillon.</translation>
    </message>
    <message>
        <source>%1 will be archived when the draft is sent.</source>
        <translation>%1 sera archivé à l’envoi du brouillon.</translation>
    </message>
    <message>
        <source>The list ends here.</source>
        <translation>La liste s’arrête ici.</translation>
    </message>
    <message>
        <source>The list begins here.</source>
        <translation>La liste commence ici.</translation>
    </message>
    <message>
        <source>The saved filters could not be saved.</source>
        <translation>Les filtres n’ont pas pu être enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied. They open in any Vivier that has this account.</source>
        <translation>
            <numerusform>%Ln lien copié. Il s’ouvre dans tout Vivier qui a ce compte.</numerusform>
            <numerusform>%Ln liens copiés. Ils s’ouvrent dans tout Vivier qui a ce compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words could not be saved.</source>
        <translation>Vos propres mots n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>No misspelled word here.</source>
        <translation>Aucune faute d’orthographe ici.</translation>
    </message>
    <message>
        <source>Spelling is not checked: the preferences say what is missing.</source>
        <translation>L’orthographe n’est pas vérifiée&#xa0;: les préférences disent ce qui manque.</translation>
    </message>
    <message>
        <source>Maybe the same person as %1: %2.</source>
        <extracomment>%1 is a candidate, %2 says why: &quot;same email, same phone&quot;</extracomment>
        <translation>Peut-être la même personne que %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was copied that a candidate could begin with: copy a link, an address, a number, a signature or a contact card first.</source>
        <translation>Rien de copié ne permet de créer un candidat&#xa0;: copiez d’abord un lien, une adresse, un numéro, une signature ou une carte de visite.</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataDelegate</name>
    <message>
        <source>At most %1 characters fit here, and this would be %2. Nothing was changed.</source>
        <translation>%1 caractères au plus&#x202f;; ceci en ferait %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataField</name>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Keys and values (%1)</source>
        <translation>Clés et valeurs (%1)</translation>
    </message>
    <message>
        <source>The same as JSON text (%1)</source>
        <translation>La même chose en texte JSON (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>Ajouter à l’intérieur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>↩ last valid text</source>
        <translation>↩ dernier texte valide</translation>
    </message>
    <message>
        <source>Add a key below</source>
        <translation>Ajouter une clé en dessous</translation>
    </message>
    <message>
        <source>Add a key inside this one</source>
        <translation>Ajouter une clé dans celle-ci</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Format the text on several lines</source>
        <translation>Répartir le texte sur plusieurs lignes</translation>
    </message>
    <message>
        <source>Discard what was typed since the text was last valid</source>
        <translation>Abandonner la saisie faite depuis la dernière version valide</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>Clés et valeurs</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>Texte JSON</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>Octets&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 levels</source>
        <translation>Niveaux&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>Clés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>No keys yet. Press Ins to add one.</source>
        <translation>Aucune clé. Appuyez sur Inser pour en ajouter une.</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataModel</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>oui/non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>Metadata is one group of keys: it starts with { and ends with }.</source>
        <translation>Les métadonnées sont un groupe de clés&#xa0;: elles commencent par { et finissent par }.</translation>
    </message>
    <message>
        <source>The key “%1” appears twice. InstaView would keep only one of them: rename or remove one.</source>
        <translation>La clé «&#x202f;%1&#x202f;» est en double. InstaView n’en garderait qu’une&#xa0;: renommez ou supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>élément %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>key: value, type</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The items of a list have a position, not a key.</source>
        <translation>Les éléments d’une liste ont un rang, pas de clé.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Une clé doit avoir un nom.</translation>
    </message>
    <message>
        <source>The key “%1” already exists here. Give this one another name.</source>
        <translation>La clé «&#x202f;%1&#x202f;» existe déjà ici. Donnez un autre nom à celle-ci.</translation>
    </message>
    <message>
        <source>There is nothing here to change.</source>
        <translation>Il n’y a rien à modifier ici.</translation>
    </message>
    <message>
        <source>This is not a number: write it like 7, -1.5 or 2e3, or make it a text.</source>
        <translation>Ce n’est pas un nombre&#xa0;: écrivez-le comme 7, -1.5 ou 2e3, ou faites-en un texte.</translation>
    </message>
    <message>
        <source>A %1 has no value of its own.</source>
        <translation>Un élément de type «&#x202f;%1&#x202f;» n’a pas de valeur propre.</translation>
    </message>
    <message>
        <source>new key</source>
        <translation>nouvelle clé</translation>
    </message>
    <message>
        <source>new key %1</source>
        <translation>nouvelle clé %1</translation>
    </message>
    <message>
        <source>A list would lose the keys. Remove what is inside first.</source>
        <translation>Une liste perdrait les clés. Supprimez d’abord le contenu.</translation>
    </message>
    <message>
        <source>This would lose what is inside. Remove that first.</source>
        <translation>Le contenu serait perdu. Supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>This is not a number: write it like 7, -1.5 or 2e3 first.</source>
        <translation>Ce n’est pas un nombre&#xa0;: écrivez-le d’abord comme 7, -1.5 ou 2e3.</translation>
    </message>
    <message>
        <source>This is neither yes nor no: write one of them first.</source>
        <translation>Ce n’est ni oui ni non&#xa0;: écrivez d’abord l’un des deux.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::MetadataTree</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rename “%1”?</source>
        <translation>Renommer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>You did not make this key: it came from the ATS, and others may look for it by this name. Its value stays.</source>
        <translation>Vous n’avez pas créé cette clé&#xa0;: elle vient de l’ATS, et d’autres la cherchent peut-être sous ce nom. Sa valeur reste.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>vivier::MoreFields</name>
    <message>
        <source>Fewer networks</source>
        <translation>Moins de réseaux</translation>
    </message>
    <message numerus="yes">
        <source>More networks… %Ln</source>
        <translation>
            <numerusform>Autres réseaux… %Ln</numerusform>
            <numerusform>Autres réseaux… %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Networks… %Ln</source>
        <translation>
            <numerusform>Réseaux… %Ln</numerusform>
            <numerusform>Réseaux… %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vivier::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer malgré tout</translation>
    </message>
    <message>
        <source>Open that candidate</source>
        <translation>Ouvrir ce candidat</translation>
    </message>
    <message>
        <source>I have checked, allow writing</source>
        <translation>J’ai vérifié, autoriser l’écriture</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>Saisir un nouveau jeton…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Ouvrir la boîte d’envoi</translation>
    </message>
    <message>
        <source>Create a second one</source>
        <translation>En créer un second</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Go to that account</source>
        <translation>Aller à ce compte</translation>
    </message>
    <message>
        <source>Use the new address…</source>
        <translation>Utiliser la nouvelle adresse…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a candidate, %2 what is said of her.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translation>Montrer les brouillons</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Ouvrir l’historique</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Côte à côte…</translation>
    </message>
</context>
<context>
    <name>vivier::NotificationsField</name>
    <message>
        <source>A conflict: some&amp;body changed the same field</source>
        <translation>Con&amp;flit&#xa0;: quelqu’un a modifié le même champ</translation>
    </message>
    <message>
        <source>What you sent &amp;needs checking</source>
        <translation>Un e&amp;nvoi à vérifier</translation>
    </message>
    <message>
        <source>What waite&amp;d for the network has been sent</source>
        <translation>Les envois en attente du &amp;réseau sont partis</translation>
    </message>
    <message>
        <source>An e&amp;xpiry date is near</source>
        <translation>Une date d’e&amp;xpiration approche</translation>
    </message>
    <message>
        <source>Notifications while you work elsewhere</source>
        <translation>Notifications quand vous êtes ailleurs</translation>
    </message>
    <message>
        <source>Na&amp;me candidates and accounts in them</source>
        <translation>Y nommer les candidats et les compte&amp;s</translation>
    </message>
    <message>
        <source>Anyone who sees your screen can read them, perhaps even when it is locked.</source>
        <translation>Toute personne qui voit votre écran peut les lire, parfois même quand il est verrouillé.</translation>
    </message>
</context>
<context>
    <name>vivier::OfferBar</name>
    <message>
        <source>Selected text</source>
        <translation>Texte sélectionné</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>Mettre dans %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A button and the letter that presses it: “Put into Phone P”</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>vivier::OtherMatches</name>
    <message numerus="yes">
        <source>%1: %Ln match(es)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln résultat</numerusform>
            <numerusform>%1&#xa0;: %Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Offre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vivier::OtherMatchesView</name>
    <message>
        <source>Candidates of other accounts that match</source>
        <translation>Candidats d’autres comptes qui correspondent</translation>
    </message>
    <message>
        <source>In other accounts</source>
        <translation>Dans d’autres comptes</translation>
    </message>
</context>
<context>
    <name>vivier::OutboxDetails</name>
    <message>
        <source>The selected item</source>
        <translation>Élément sélectionné</translation>
    </message>
    <message>
        <source>Fields that will change</source>
        <translation>Champs qui changeront</translation>
    </message>
    <message>
        <source>Choose a row to see every field and what you can do.</source>
        <translation>Choisissez une ligne pour voir chaque champ et les actions possibles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OutboxModel</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Nouveau candidat</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old and new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (edited since: a draft again)</source>
        <translation>%1 (modifié depuis&#xa0;: de nouveau un brouillon)</translation>
    </message>
    <message>
        <source>Nothing: edited since, a draft again</source>
        <translation>Rien&#xa0;: modifié depuis, de nouveau un brouillon</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and what its list gains and loses</comment>
        <translation>%1 %2</translation>
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
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OutboxPage</name>
    <message>
        <source>Ho&amp;ld all</source>
        <translation>Suspendre &amp;tous les envois</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>Tout rée&amp;ssayer</translation>
    </message>
    <message>
        <source>Send all &amp;drafts</source>
        <translation>&amp;Envoyer tous les brouillons</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Try now what is waiting or was refused; what is held stays held</source>
        <translation>Réessayer maintenant les envois en attente ou refusés&#x202f;; les envois suspendus le restent</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Retour aux candidats (Échap)</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 sur %2 arrivés</translation>
    </message>
    <message>
        <source>Re&amp;lease all</source>
        <translation>Reprendre &amp;tous les envois</translation>
    </message>
    <message>
        <source>What is held is sent in its turn</source>
        <translation>Les envois suspendus reprendront à leur tour</translation>
    </message>
    <message>
        <source>Nothing is sent until you release it</source>
        <translation>Rien n’est envoyé tant que vous ne reprenez pas les envois</translation>
    </message>
    <message>
        <source>Every draft is sent</source>
        <translation>Tous les brouillons sont envoyés</translation>
    </message>
    <message>
        <source>Reading the outbox…</source>
        <translation>Lecture de la boîte d’envoi…</translation>
    </message>
    <message>
        <source>Nothing is waiting. What you send appears here until %1 has answered.</source>
        <translation>Rien en attente. Vos envois apparaissent ici jusqu’à la réponse de %1.</translation>
    </message>
    <message>
        <source>You work offline: it is sent when you are back online.</source>
        <translation>Vous travaillez hors ligne&#xa0;: l’envoi se fera à votre retour en ligne.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) with changes that are not sent yet</source>
        <translation>
            <numerusform>%Ln candidat avec des modifications pas encore envoyées</numerusform>
            <numerusform>%Ln candidats avec des modifications pas encore envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) with changes that are not sent yet.</source>
        <translation>
            <numerusform>%Ln candidat avec des modifications pas encore envoyées.</numerusform>
            <numerusform>%Ln candidats avec des modifications pas encore envoyées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OutboxView</name>
    <message>
        <source>What is waiting in the outbox</source>
        <translation>Envois en attente</translation>
    </message>
    <message>
        <source>Being sent: wait for the answer</source>
        <translation>Envoi en cours&#xa0;: attendez la réponse</translation>
    </message>
</context>
<context>
    <name>vivier::OwnWordsDialog</name>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>These are accepted in every text, in every language.</source>
        <translation>Ils sont acceptés dans tous les textes et toutes les langues.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>vivier::PageDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>vivier::PageView</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Page %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>vivier::Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>A candidate, a stage, an action, a job or an account</source>
        <translation>Un candidat, une étape, une action, une offre ou un compte</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs it · &gt; actions · @ candidates · # jobs</source>
        <extracomment>The signs narrow down what is looked for.</extracomment>
        <translation>↑ ↓ choisir · Entrée valide · &gt; actions · @ candidats · # offres</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. %2 searches everything known about the candidates.</source>
        <translation>Rien ici ne s’appelle «&#x202f;%1&#x202f;». %2 cherche dans toutes les données des candidats.</translation>
    </message>
</context>
<context>
    <name>vivier::PaletteModel</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>Ouvrir ce lien</translation>
    </message>
    <message>
        <source>found in another field</source>
        <extracomment>Why a candidate is shown whose name has nothing of what is searched for</extracomment>
        <translation>trouvé dans un autre champ</translation>
    </message>
</context>
<context>
    <name>vivier::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The token of “%1” is encrypted. Type the passphrase to send and receive.</source>
        <translation>Le jeton de «&#x202f;%1&#x202f;» est chiffré. Saisissez la phrase secrète pour envoyer et recevoir.</translation>
    </message>
    <message>
        <source>Without it you work with what is on this computer; every edit is kept.</source>
        <translation>Sans elle, vous travaillez avec les données de cet ordinateur&#x202f;; toutes vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Travailler hors ligne</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>The API key of “%1” is encrypted. Type the passphrase to send and receive.</source>
        <translation>La clé d’API de «&#x202f;%1&#x202f;» est chiffrée. Saisissez la phrase secrète pour envoyer et recevoir.</translation>
    </message>
</context>
<context>
    <name>vivier::PassphraseMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Robustesse de la phrase secrète</translation>
    </message>
    <message>
        <source>Weak: it would soon be guessed. Four unrelated words work well.</source>
        <translation>Faible&#xa0;: elle serait vite devinée. Quatre mots sans rapport entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it good.</source>
        <translation>Correcte&#xa0;: un mot de plus suffirait.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bonne.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Très bonne.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters; four unrelated words work well.</source>
        <translation>
            <numerusform>Au moins %Ln caractère&#x202f;; quatre mots sans rapport entre eux conviennent bien.</numerusform>
            <numerusform>Au moins %Ln caractères&#x202f;; quatre mots sans rapport entre eux conviennent bien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::PersonMerge</name>
    <message>
        <source>Merged with %1 (%2), who was archived.</source>
        <extracomment>A comment in the ATS; %1 is a name, %2 a reference.</extracomment>
        <translation>Fusionné avec %1 (%2), qui a été archivé.</translation>
    </message>
    <message>
        <source>The same person as %1 (%2), where the work goes on.</source>
        <extracomment>A comment in the ATS; %1 is a name, %2 a reference.</extracomment>
        <translation>La même personne que %1 (%2), où le travail continue.</translation>
    </message>
    <message>
        <source>One of the two is a new candidate that was not created yet. Discard the draft, or create the candidate first: then the two can be merged.</source>
        <translation>L’un des deux est un nouveau candidat, pas encore créé. Abandonnez le brouillon, ou créez d’abord le candidat&#xa0;: les deux pourront alors être fusionnés.</translation>
    </message>
    <message>
        <source>One of the two is not read yet.</source>
        <translation>L’un des deux n’est pas encore récupéré.</translation>
    </message>
    <message>
        <source>Somebody else changed one of the two, too: compare that first, then merge.</source>
        <translation>Quelqu’un d’autre a aussi modifié l’un des deux&#xa0;: comparez d’abord, puis fusionnez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>vivier::PhoneLine</name>
    <message>
        <source>Write the number in international form (%1)</source>
        <translation>Écrire le numéro au format international (%1)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Will be sent as %1 → %2</source>
        <translation>Sera envoyé sous la forme %1 → %2</translation>
    </message>
</context>
<context>
    <name>vivier::PhoneRegionField</name>
    <message>
        <source>Same as this computer (no country)</source>
        <extracomment>%1 is a country, %2 its dialling code: &quot;As this computer (France, +33)&quot;.</extracomment>
        <translation>Comme cet ordinateur (aucun pays)</translation>
    </message>
    <message>
        <source>Same as this computer (%1, +%2)</source>
        <translation>Comme cet ordinateur (%1, +%2)</translation>
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
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>envoi immédiat</translation>
    </message>
    <message>
        <source>After archiving, refusing or hiring: time to take it back.</source>
        <translation>Après un archivage, un refus ou un recrutement&#xa0;: délai pour retirer l’envoi.</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>Compact: more on screen</source>
        <translation>Compact&#xa0;: davantage à l’écran</translation>
    </message>
    <message>
        <source>&amp;Spacing</source>
        <translation>&amp;Espacement</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Loc&amp;k when inactive</source>
        <translation>&amp;Verrouiller en cas d’inactivité</translation>
    </message>
    <message>
        <source>If your keychain is open, unlocking does not ask for a password.</source>
        <translation>Si votre trousseau est ouvert, le déverrouillage ne demande pas de mot de passe.</translation>
    </message>
    <message>
        <source>Accounts can be changed once Vivier is unlocked.</source>
        <translation>Les comptes peuvent être modifiés une fois Vivier déverrouillé.</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Hold risky changes for</source>
        <translation>&amp;Délai des envois sensibles</translation>
    </message>
    <message>
        <source>S&amp;pelling</source>
        <translation>&amp;Orthographe</translation>
    </message>
    <message>
        <source>&amp;Forget proxy logins</source>
        <translation>&amp;Oublier les identifiants des proxys</translation>
    </message>
    <message>
        <source>Underline misspelled words</source>
        <translation>Souligner les mots mal orthographiés</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Ne pas vérifier</translation>
    </message>
    <message>
        <source>No dictionary is installed, so nothing is checked. On Debian and Ubuntu, install one such as hunspell-en-us or hunspell-fr, then start Vivier again.</source>
        <translation>Aucun dictionnaire n’est installé&#xa0;: rien n’est donc vérifié. Sous Debian et Ubuntu, installez par exemple hunspell-fr ou hunspell-en-us, puis redémarrez Vivier.</translation>
    </message>
    <message>
        <source>Dictionaries: %1</source>
        <translation>Dictionnaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>My &amp;words…</source>
        <translation>&amp;Mes mots…</translation>
    </message>
    <message>
        <source>Words that you add from the menu of a misspelled word are kept here.</source>
        <translation>Les mots que vous ajoutez depuis le menu d’un mot souligné sont enregistrés ici.</translation>
    </message>
    <message>
        <source>Changes when you close the preferences.</source>
        <translation>Change quand vous fermez les préférences.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln %</source>
        <translation>
            <numerusform>%Ln&#xa0;%</numerusform>
            <numerusform>%Ln&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My &amp;words… (%Ln)</source>
        <translation>
            <numerusform>&amp;Mes mots… (%Ln)</numerusform>
            <numerusform>&amp;Mes mots… (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>Vérifier avant l’envoi</translation>
    </message>
    <message>
        <source>Links to f&amp;iles</source>
        <translation>L&amp;iens vers fichiers</translation>
    </message>
    <message>
        <source>Each address is opened from this computer, without your token.</source>
        <translation>Chaque adresse est ouverte depuis cet ordinateur, sans votre jeton.</translation>
    </message>
</context>
<context>
    <name>vivier::ProblemReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>This helps the people who fix the program. Names, email addresses, telephone numbers and keys of candidates are left out. Read it, copy it, and add what you did and what you expected. Vivier does not send it anywhere.</source>
        <translation>Ceci aide les personnes qui corrigent le programme. Les noms, adresses e-mail, numéros de téléphone et clés des candidats n’y sont pas. Relisez-le, copiez-le, puis ajoutez ce que vous avez fait et ce que vous attendiez. Vivier ne l’envoie nulle part.</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Texte à copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>vivier::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Se connecter au proxy</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Remember them</source>
        <translation>&amp;Les retenir</translation>
    </message>
    <message>
        <source>The proxy %1 is between this computer and the network, and asks for a name and a password. They are given to no one else.</source>
        <translation>Le proxy %1 se trouve entre cet ordinateur et le réseau, et demande un nom et un mot de passe. Ils ne sont donnés à personne d’autre.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Until then, you work with what is on this computer; what you sent waits in the outbox.</source>
        <translation>D’ici là, vous travaillez avec les données de cet ordinateur&#x202f;; vos envois attendent dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>No&amp;t now</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Remember them: there is no keychain here, so only until Vivier is closed</source>
        <translation>&amp;Les retenir&#xa0;: il n’y a pas de trousseau ici, donc seulement jusqu’à la fermeture de Vivier</translation>
    </message>
    <message>
        <source>The proxy did not accept this name and password. Type them again.</source>
        <translation>Le proxy n’a pas accepté ce nom et ce mot de passe. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>vivier::RateField</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Avancé</translation>
    </message>
    <message>
        <source>Maximum requests a second</source>
        <translation>Requêtes par seconde (maximum)</translation>
    </message>
    <message>
        <source>Maximum requests at a time</source>
        <translation>Requêtes simultanées (maximum)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>The first words of a sentence: &quot;At most [4] requests a second, [2] at a time&quot;.</extracomment>
        <translation>Au p&amp;lus</translation>
    </message>
    <message>
        <source>at a t&amp;ime</source>
        <extracomment>The end of it.</extracomment>
        <translation>à la fo&amp;is</translation>
    </message>
    <message>
        <source>%1 does not say how many requests it accepts. Fewer requests put less load on it and take longer; when it asks for a pause, Vivier slows down automatically for a while.</source>
        <translation>%1 n’indique pas combien de requêtes il accepte. Moins de requêtes le ménagent mais prennent plus de temps&#x202f;; quand il demande une pause, Vivier ralentit automatiquement pendant un moment.</translation>
    </message>
    <message>
        <source>How many answers from %1 are awaited at the same time. More help only if the connection is slow to respond.</source>
        <translation>Nombre de réponses de %1 attendues en même temps. En augmenter le nombre n’aide que si la connexion est lente à répondre.</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>un nombre illimité de</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Each answer from %1 says how many requests it still accepts, and Vivier keeps to that. Fewer leave more for other programs that use this key.</source>
        <translation>%1 indique à chaque réponse combien de requêtes il accepte encore, et Vivier s’y tient. En demander moins en laisse davantage aux autres programmes qui utilisent cette clé.</translation>
    </message>
    <message numerus="yes">
        <source>request(s) a second,</source>
        <extracomment>In the middle of it.</extracomment>
        <translation>
            <numerusform>requête par seconde,</numerusform>
            <numerusform>requêtes par seconde,</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ReadingPane</name>
    <message>
        <source>Resume and documents</source>
        <translation>CV et documents</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Rechercher dans le document</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the document (%1)</source>
        <translation>Rechercher dans le document (%1)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster en largeur</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Old beside new</source>
        <translation>Ancien et nouveau</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>No candidate is open.</source>
        <translation>Aucun candidat n’est ouvert.</translation>
    </message>
    <message>
        <source>There is nothing to read here: no resume, portfolio or document is known of this candidate.</source>
        <translation>Rien à lire ici&#xa0;: aucun CV, portfolio ou document n’est connu pour ce candidat.</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <translation>%L1 sur %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Page 1 of 2</extracomment>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>vivier::ReceiptView</name>
    <message>
        <source>Created %1</source>
        <translation>Créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not changed %1</source>
        <translation>Non modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide what the answer said</source>
        <translation>Masquer le détail de la réponse</translation>
    </message>
    <message>
        <source>Show what the answer said, field by field</source>
        <translation>Montrer la réponse, champ par champ</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ReplacementField</name>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Utiliser ce texte</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Ne pas l’utiliser</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Remplacer le texte…</translation>
    </message>
    <message>
        <source>Reads the text of a file, so you can check it before using it</source>
        <translation>Lit le texte d’un fichier&#x202f;; vous le relisez avant de l’utiliser</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1. More than the limit of %2: shorten it afterwards.</source>
        <translation>%1. La limite est de %2&#xa0;: raccourcissez ensuite.</translation>
    </message>
    <message>
        <source>Use this text in place of yours</source>
        <translation>Utiliser ce texte à la place du vôtre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Its text is too large to be edited here.</source>
        <translation>Son texte est trop grand pour être modifié ici.</translation>
    </message>
    <message>
        <source>or drop one here: %1. It is read on this computer.</source>
        <extracomment>%1 is a list of types: PDF, DOCX and ODT.</extracomment>
        <translation>ou déposez-en un ici&#xa0;: %1. Il est lu sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln characters</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln caractère</numerusform>
            <numerusform>%1&#xa0;: %Ln caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::ResultEditor</name>
    <message>
        <source>%1, result</source>
        <translation>%1, résultat</translation>
    </message>
</context>
<context>
    <name>vivier::RunButtons</name>
    <message>
        <source>Try again for the candidates that were refused</source>
        <translation>Réessayer pour les candidats refusés</translation>
    </message>
    <message>
        <source>Pause, and show what undoing this run would do</source>
        <translation>Mettre en pause et montrer ce que ferait l’annulation de l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <translation>
            <numerusform>Réessayer pour %Ln</numerusform>
            <numerusform>Réessayer pour %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln…</source>
        <translation>
            <numerusform>Annuler l’envoi…</numerusform>
            <numerusform>Annuler les %Ln envois…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held is sent in its turn</source>
        <translation>Les envois suspendus reprendront à leur tour</translation>
    </message>
    <message>
        <source>What is waiting is held until you continue, even after a restart</source>
        <translation>Les envois en attente restent suspendus jusqu’à la reprise, même après un redémarrage</translation>
    </message>
</context>
<context>
    <name>vivier::RunModel</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>taken back: a draft again</source>
        <translation>retiré&#xa0;: de nouveau un brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidat</numerusform>
            <numerusform>%Ln candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: %1 for %2</source>
        <extracomment>%1 is what changes, &quot;tag “paris-2027”&quot;; %2 is &quot;12 candidates&quot;.</extracomment>
        <translation>En pause&#xa0;: %1 pour %2</translation>
    </message>
    <message>
        <source>Sending: %1 for %2</source>
        <translation>Envoi en cours&#xa0;: %1 pour %2</translation>
    </message>
    <message>
        <source>Sent: %1 for %2</source>
        <translation>Envoyé&#xa0;: %1 pour %2</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 sur %2 envoyés</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>the rest is in the outbox</source>
        <translation>le reste est dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>without tag “%1”</source>
        <translation>sans l’étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archiver</translation>
    </message>
    <message>
        <source>unarchive</source>
        <translation>désarchiver</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A field and its new value.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Taken back: %1 for %2</source>
        <translation>Retiré&#xa0;: %1 pour %2</translation>
    </message>
    <message>
        <source>sent, then undone</source>
        <translation>envoyé, puis annulé</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 is what was changed, &quot;tag “paris-2027”&quot;; %2 is &quot;12 candidates&quot;.</extracomment>
        <translation>%1 pour %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln retiré</numerusform>
            <numerusform>%Ln retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::RunPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Sent together</source>
        <translation>Envoyés ensemble</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Retour aux candidats (Échap)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Candidates of this run</source>
        <translation>Candidats de cet envoi</translation>
    </message>
</context>
<context>
    <name>vivier::RunStrip</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Show each candidate of this run</source>
        <translation>Montrer chaque candidat de cet envoi</translation>
    </message>
    <message>
        <source>Close; what is waiting is sent anyway</source>
        <translation>Fermer&#x202f;; les envois en attente continuent</translation>
    </message>
    <message>
        <source>Close this run</source>
        <translation>Fermer cet envoi</translation>
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
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>vivier::SamePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>F&amp;usionner</translation>
    </message>
    <message>
        <source>S&amp;wap the two</source>
        <translation>In&amp;verser les deux</translation>
    </message>
    <message>
        <source>A&amp;dd a comment to both that says so</source>
        <translation>A&amp;jouter aux deux un commentaire qui l’indique</translation>
    </message>
    <message>
        <source>Attach the &amp;other’s file as a document</source>
        <translation>Joindre le fichier de l’autre comme d&amp;ocument</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>They may be one person after all</source>
        <translation>C’est peut-être la même personne, finalement</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Retour aux candidats (Échap)</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Paire précédente</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Paire suivante</translation>
    </message>
    <message>
        <source>Show the pairs that you said are two people</source>
        <translation>Afficher les paires que vous avez dites être deux personnes</translation>
    </message>
    <message>
        <source>Decide about this pair after the others</source>
        <translation>Décider de cette paire après les autres</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The other one stays</source>
        <translation>C’est l’autre qui reste</translation>
    </message>
    <message>
        <source>%1 and %2 stay two people.</source>
        <translation>%1 et %2 restent deux personnes.</translation>
    </message>
    <message>
        <source>No pair is shown.</source>
        <translation>Aucune paire n’est affichée.</translation>
    </message>
    <message>
        <source>The two are in different accounts, and no candidate can be in two of them: they cannot be merged.</source>
        <translation>Les deux sont dans des comptes différents, et aucun candidat ne peut être dans deux comptes&#xa0;: ils ne peuvent pas être fusionnés.</translation>
    </message>
    <message>
        <source>Both are in another account.</source>
        <translation>Les deux sont dans un autre compte.</translation>
    </message>
    <message>
        <source>The other one is archived already.</source>
        <translation>L’autre est déjà archivé.</translation>
    </message>
    <message>
        <source>Choose a value for each field first.</source>
        <translation>Choisissez d’abord une valeur pour chaque champ.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message numerus="yes">
        <source>Merging sends %Ln change(s) to %1</source>
        <translation>
            <numerusform>La fusion envoie %Ln modification à %1</numerusform>
            <numerusform>La fusion envoie %Ln modifications à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>and archives %1. Undo brings the pair back; comments and documents stay.</source>
        <translation>et archive %1. Annuler rétablit la paire&#x202f;; les commentaires et documents restent.</translation>
    </message>
    <message>
        <source>%1 has no archive: %2 stays there.</source>
        <translation>%1 n’a pas d’archives&#xa0;: %2 y reste.</translation>
    </message>
    <message>
        <source>Looking for candidates who may be the same person…</source>
        <translation>Recherche de candidats qui sont peut-être la même personne…</translation>
    </message>
    <message>
        <source>No pair was said to be two people.</source>
        <translation>Aucune paire n’a été dite être deux personnes.</translation>
    </message>
    <message>
        <source>Nobody here looks like somebody else.</source>
        <translation>Personne ici ne ressemble à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Retour aux candidats</translation>
    </message>
    <message>
        <source>pair %1 of %2</source>
        <translation>paire %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Kept apart: %Ln</source>
        <translation>
            <numerusform>&amp;Séparée&#xa0;: %Ln</numerusform>
            <numerusform>&amp;Séparées&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not two after all</source>
        <translation>Pas deux, fi&amp;nalement</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>Pas la même perso&amp;nne</translation>
    </message>
    <message>
        <source>Ask about this pair again</source>
        <translation>Redemander pour cette paire</translation>
    </message>
    <message>
        <source>They are two people: this is remembered, and can be undone</source>
        <translation>Ce sont deux personnes&#xa0;: c’est retenu, et peut être annulé</translation>
    </message>
    <message>
        <source>One run, which one step undoes</source>
        <translation>Un seul envoi, annulable en une fois</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>is archived</source>
        <translation>est archivé</translation>
    </message>
    <message>
        <source>stays, too</source>
        <translation>reste aussi</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 sur %2 décidés</translation>
    </message>
</context>
<context>
    <name>vivier::SameRow</name>
    <message>
        <source>the same, not sent again</source>
        <translation>identique, non renvoyé</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>deux gardés</translation>
    </message>
    <message>
        <source>neither kept</source>
        <translation>aucun gardé</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>saisi ici</translation>
    </message>
    <message>
        <source>stays, not sent again</source>
        <translation>reste, non renvoyé</translation>
    </message>
    <message>
        <source>%1 of the one who stays: %2</source>
        <translation>%1 de celui qui reste&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of the one who is archived: %2</source>
        <translation>%1 de celui qui est archivé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose one, or write</source>
        <translation>Choisissez, ou saisissez</translation>
    </message>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, résultat&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write the result (E)</source>
        <translation>Saisir le résultat (E)</translation>
    </message>
</context>
<context>
    <name>vivier::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Rechercher (%1)</translation>
    </message>
</context>
<context>
    <name>vivier::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
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
        <translation>Afficher les précédents</translation>
    </message>
    <message>
        <source>Show what comes after</source>
        <translation>Afficher les suivants</translation>
    </message>
</context>
<context>
    <name>vivier::SegmentButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vivier::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Selected candidates</source>
        <translation>Candidats sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <extracomment>%Ln is how many candidates the list has: 12 selected of 42</extracomment>
        <translation>
            <numerusform>sur %Ln</numerusform>
            <numerusform>sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln &amp;draft(s)</source>
        <translation>
            <numerusform>Envoyer %Ln &amp;brouillon</numerusform>
            <numerusform>Envoyer %Ln &amp;brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Send their &amp;drafts</source>
        <translation>Envoyer leurs &amp;brouillons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not on this board</source>
        <translation>
            <numerusform>dont %Ln absent de ce tableau</numerusform>
            <numerusform>dont %Ln absents de ce tableau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::SendingPages</name>
    <message>
        <source>history %1.csv</source>
        <extracomment>A file name; %1 is a date.</extracomment>
        <translation>historique %1.csv</translation>
    </message>
    <message>
        <source>draft of %1.csv</source>
        <extracomment>A file name; %1 is a candidate&apos;s name.</extracomment>
        <translation>brouillon %1.csv</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>vivier::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>vivier::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Action or keys</source>
        <translation>Action ou touches</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtrer les raccourcis</translation>
    </message>
    <message>
        <source>No shortcut is called “%1”.</source>
        <translation>Aucun raccourci ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>vivier::SortButton</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Last c&amp;hanged</source>
        <translation>Dernière &amp;modification</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>&amp;Création</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>&amp;Date d’expiration</translation>
    </message>
    <message>
        <source>from Z to A</source>
        <translation>de Z à A</translation>
    </message>
    <message>
        <source>from A to Z</source>
        <translation>de A à Z</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>les plus anciens d’abord</translation>
    </message>
    <message>
        <source>the newest first</source>
        <translation>les plus récents d’abord</translation>
    </message>
    <message>
        <source>from the last to the first</source>
        <translation>de la dernière à la première</translation>
    </message>
    <message>
        <source>from the first to the last</source>
        <translation>de la première à la dernière</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>les plus lointaines d’abord</translation>
    </message>
    <message>
        <source>the soonest first</source>
        <translation>les plus proches d’abord</translation>
    </message>
    <message>
        <source>Sorted by: %1, %2</source>
        <extracomment>%1 is what the list is sorted by, %2 how: &quot;Sorted by: Last name, from Z to A&quot;.</extracomment>
        <translation>Tri&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what the list is sorted by, %2 how: &quot;Last name, from Z to A&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Days in stage</source>
        <translation>D&amp;urée dans l’étape</translation>
    </message>
    <message>
        <source>&amp;Days in status</source>
        <translation>D&amp;urée dans le statut</translation>
    </message>
    <message>
        <source>the longest first</source>
        <translation>la plus longue d’abord</translation>
    </message>
    <message>
        <source>the shortest first</source>
        <translation>la plus courte d’abord</translation>
    </message>
</context>
<context>
    <name>vivier::StageBar</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, actuelle</translation>
    </message>
    <message>
        <source>%1, the stage in the ATS</source>
        <translation>%1, l’étape dans l’ATS</translation>
    </message>
    <message>
        <source>The stages of this job are not known yet</source>
        <translation>Les étapes de cette offre ne sont pas encore connues</translation>
    </message>
</context>
<context>
    <name>vivier::StageMenu</name>
    <message>
        <source>S&amp;tage</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <source>No job, so no stages</source>
        <translation>Pas d’offre, donc pas d’étapes</translation>
    </message>
    <message>
        <source>The stages of this job are not known</source>
        <translation>Les étapes de cette offre ne sont pas connues</translation>
    </message>
    <message>
        <source>There is no stage with this number here.</source>
        <translation>Il n’y a pas d’étape avec ce numéro ici.</translation>
    </message>
</context>
<context>
    <name>vivier::StatusDot</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
</context>
<context>
    <name>vivier::StatusLine</name>
    <message>
        <source>✓ Everything you typed is saved on this computer</source>
        <translation>✓ Toute votre saisie est enregistrée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet: trying again</source>
        <translation>Pas encore enregistré&#xa0;: nouvel essai</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln brouillon</numerusform>
            <numerusform>%Ln brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>no drafts</source>
        <translation>aucun brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) on this computer</source>
        <translation>
            <numerusform>%Ln candidat sur cet ordinateur</numerusform>
            <numerusform>%Ln candidats sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln dans la boîte d’envoi</numerusform>
            <numerusform>%Ln dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next attempt in %Ln second(s)</source>
        <translation>
            <numerusform>prochaine tentative dans %Ln seconde</numerusform>
            <numerusform>prochaine tentative dans %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending in %Ln second(s)</source>
        <translation>
            <numerusform>envoi dans %Ln&#xa0;seconde</numerusform>
            <numerusform>envoi dans %Ln&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating %Ln draft(s)…</source>
        <translation>
            <numerusform>Création de %Ln brouillon…</numerusform>
            <numerusform>Création de %Ln brouillons…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %Ln draft(s)…</source>
        <translation>
            <numerusform>Retrait de %Ln brouillon…</numerusform>
            <numerusform>Retrait de %Ln brouillons…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln draft(s)…</source>
        <translation>
            <numerusform>Envoi de %Ln brouillon…</numerusform>
            <numerusform>Envoi de %Ln brouillons…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln link(s) before sending…</source>
        <translation>
            <numerusform>Vérification de %Ln lien avant l’envoi…</numerusform>
            <numerusform>Vérification de %Ln liens avant l’envoi…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Suppr la retire</translation>
    </message>
    <message>
        <source>%1; Delete removes it</source>
        <translation>%1&#x202f;; Suppr la retire</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Enlever</translation>
    </message>
</context>
<context>
    <name>vivier::TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>A comma, Enter or Tab adds the tag; Backspace removes the last</source>
        <translation>Une virgule, Entrée ou Tab ajoute l’étiquette&#x202f;; Retour arrière retire la dernière</translation>
    </message>
</context>
<context>
    <name>vivier::TagUseModel</name>
    <message numerus="yes">
        <source>most used of %Ln similar tags</source>
        <extracomment>Of tags that look like one, such as &quot;Java&quot; and &quot;java&quot;: this one is carried by the most candidates.</extracomment>
        <translation>
            <numerusform>la plus utilisée de %Ln semblable</numerusform>
            <numerusform>la plus utilisée de %Ln semblables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 except for capitals</source>
        <extracomment>%1 is another tag: &quot;JavaScript but for capital letters&quot;</extracomment>
        <translation>%1, aux majuscules près</translation>
    </message>
    <message>
        <source>%1 except for accents</source>
        <translation>%1, aux accents près</translation>
    </message>
    <message>
        <source>%1 except for spaces or hyphens</source>
        <translation>%1, aux espaces ou traits d’union près</translation>
    </message>
    <message>
        <source>%1 in singular or plural</source>
        <translation>%1, au singulier ou au pluriel</translation>
    </message>
    <message>
        <source>%1 except for one letter</source>
        <translation>%1, à une lettre près</translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived</source>
        <extracomment>How many of those who carry a tag are archived.</extracomment>
        <translation>
            <numerusform>%Ln archivé</numerusform>
            <numerusform>%Ln archivés</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change to a candidate who has the tag</source>
        <translation>Dernière modification d’un candidat qui a l’étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Similar to</source>
        <translation>Ressemble à</translation>
    </message>
</context>
<context>
    <name>vivier::TagsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Sho&amp;w candidates</source>
        <translation>&amp;Voir les candidats</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Fu&amp;sionner avec…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Retour aux candidats (Échap)</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Rechercher une étiquette</translation>
    </message>
    <message>
        <source>Tags shown</source>
        <translation>Étiquettes affichées</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Most candidates first</source>
        <translation>Les plus utilisées d’abord</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Les dernières utilisées d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Show the candidates who have the tag in the list</source>
        <translation>Afficher dans la liste les candidats qui ont l’étiquette</translation>
    </message>
    <message>
        <source>Give the tag another name, for all candidates who have it</source>
        <translation>Donner un autre nom à l’étiquette, pour tous les candidats qui l’ont</translation>
    </message>
    <message>
        <source>Merge the selected tags into one, or the selected tag and the one it is similar to</source>
        <translation>Fusionner les étiquettes sélectionnées, ou l’étiquette sélectionnée et sa semblable</translation>
    </message>
    <message>
        <source>Remove the selected tags from all candidates who have them</source>
        <translation>Retirer les étiquettes sélectionnées à tous les candidats qui les ont</translation>
    </message>
    <message>
        <source>Last used: the last change to a candidate who has the tag. Drafts and archived candidates count.</source>
        <translation>Dernier usage&#xa0;: la dernière modification d’un candidat qui a l’étiquette. Les brouillons et les candidats archivés comptent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln étiquette</numerusform>
            <numerusform>%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like another</source>
        <translation>
            <numerusform>%Ln ressemble à une autre</numerusform>
            <numerusform>%Ln ressemblent à une autre</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Look like another</source>
        <translation>Ressemblent à une autre</translation>
    </message>
    <message>
        <source>Counting the tags…</source>
        <translation>Décompte des étiquettes…</translation>
    </message>
    <message>
        <source>No candidate has a tag yet.</source>
        <translation>Aucun candidat n’a encore d’étiquette.</translation>
    </message>
    <message>
        <source>No tag matches “%1”.</source>
        <translation>Aucune étiquette ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>No tag looks like another.</source>
        <translation>Aucune étiquette ne ressemble à une autre.</translation>
    </message>
    <message>
        <source>The tag already has this name.</source>
        <translation>L’étiquette porte déjà ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) already have this tag: the two become one.</source>
        <translation>
            <numerusform>%Ln candidat a déjà cette étiquette&#xa0;: les deux n’en feront qu’une.</numerusform>
            <numerusform>%Ln candidats ont déjà cette étiquette&#xa0;: les deux n’en feront qu’une.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>Nouveau &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln tag(s)</source>
        <translation>
            <numerusform>Fusionner %Ln étiquette</numerusform>
            <numerusform>Fusionner %Ln étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Into the tag</source>
        <translation>&amp;Dans l’étiquette</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
</context>
<context>
    <name>vivier::TagsView</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Enter shows the candidates with the tag, F2 renames it</source>
        <translation>Entrée affiche les candidats qui ont l’étiquette, F2 la renomme</translation>
    </message>
    <message>
        <source>Sho&amp;w candidates</source>
        <translation>&amp;Voir les candidats</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Fu&amp;sionner avec…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
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
        <translation>Phrase secrète de cette clé</translation>
    </message>
    <message>
        <source>Your own certificate authority</source>
        <translation>Autorité de certification interne</translation>
    </message>
    <message>
        <source>Choose a certificate authority</source>
        <translation>Choisir une autorité de certification</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>Choisir un certificat client</translation>
    </message>
    <message>
        <source>Its private key, if it is in a separate file</source>
        <translation>Sa clé privée, si elle est dans un autre fichier</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Choisir une clé privée</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Checking the files…</source>
        <translation>Vérification des fichiers…</translation>
    </message>
    <message>
        <source>A PEM file, for an ATS whose certificate the system does not know.</source>
        <translation>Un fichier PEM, pour un ATS dont le système ne connaît pas le certificat.</translation>
    </message>
    <message>
        <source>A PEM file, for an ATS that requires one.</source>
        <translation>Un fichier PEM, pour un ATS qui en exige un.</translation>
    </message>
    <message>
        <source>Stored with the token. Leave it empty if there is none, or to keep the stored one.</source>
        <translation>Conservée avec le jeton. Laissez vide s’il n’y en a pas, ou pour garder celle qui est conservée.</translation>
    </message>
</context>
<context>
    <name>vivier::TokenPlaceField</name>
    <message>
        <source>In the &amp;keychain of this computer</source>
        <translation>Dans le tr&amp;ousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Encrypted in the profile, with a passphrase</source>
        <translation>Chi&amp;ffré par une phrase secrète</translation>
    </message>
    <message>
        <source>&amp;For this session only</source>
        <translation>Pour cette session seule&amp;ment</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>P&amp;hrase secrète</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Phrase secrète à nou&amp;veau</translation>
    </message>
    <message>
        <source>Kept only in memory; you are asked for it at each start.</source>
        <translation>Gardé uniquement en mémoire&#x202f;; il vous sera demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>Type the passphrase of this profile.</source>
        <translation>Saisissez la phrase secrète de ce profil.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Choisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>Your computer protects it with your session.</source>
        <translation>Votre ordinateur le protège avec votre session.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so this is not possible.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur&#xa0;: choix indisponible.</translation>
    </message>
    <message>
        <source>The passphrase you gave opens this one too.</source>
        <translation>La phrase secrète déjà donnée ouvre aussi celui-ci.</translation>
    </message>
    <message>
        <source>Another account is already encrypted: the same passphrase opens both.</source>
        <translation>Un autre compte est déjà chiffré&#xa0;: la même phrase secrète ouvre les deux.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start and cannot be recovered.</source>
        <translation>La phrase secrète est demandée à chaque démarrage et ne peut pas être récupérée.</translation>
    </message>
    <message>
        <source>They match.</source>
        <translation>Elles sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %Ln characters.</source>
        <translation>
            <numerusform>Choisissez une phrase secrète d’au moins %Ln caractère.</numerusform>
            <numerusform>Choisissez une phrase secrète d’au moins %Ln caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::TopBar</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation>Rechercher des candidats</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln candidate(s)</source>
        <translation>
            <numerusform>Rechercher parmi %Ln candidat</numerusform>
            <numerusform>Rechercher parmi %Ln candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>%1 answered the last request.</source>
        <translation>%1 a répondu à la dernière demande.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>%1 has not been contacted yet.</source>
        <translation>%1 n’a pas encore été contacté.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>%1 did not answer. Edits are kept on this computer; press F5 to try again.</source>
        <translation>%1 n’a pas répondu. Vos modifications sont conservées sur cet ordinateur&#x202f;; appuyez sur F5 pour réessayer.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Travail hors ligne</translation>
    </message>
    <message>
        <source>%1 is not contacted until you switch “Work offline” off.</source>
        <translation>%1 n’est pas contacté tant que «&#x202f;Travailler hors ligne&#x202f;» est activé.</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Jeton refusé</translation>
    </message>
    <message>
        <source>%1 does not accept the token. Enter a new one under Accounts.</source>
        <translation>%1 n’accepte pas le jeton. Saisissez-en un nouveau dans Comptes.</translation>
    </message>
    <message>
        <source>Outbox %L1</source>
        <translation>Boîte d’envoi %L1</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Another account needs your attention:</source>
        <translation>Un autre compte est à vérifier&#xa0;:</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Pas de jeton</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>To decide %L1</source>
        <translation>À décider %L1</translation>
    </message>
    <message>
        <source>To send %L1</source>
        <translation>À envoyer %L1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>To fix %L1</source>
        <translation>À corriger %L1</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Créer…</translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation>Pas encore contacté</translation>
    </message>
    <message numerus="yes">
        <source>Outbox %L1 · %Ln to check</source>
        <extracomment>The number of candidates in the outbox, of which some need a decision.</extracomment>
        <translation>
            <numerusform>Boîte d’envoi %L1 · %Ln à vérifier</numerusform>
            <numerusform>Boîte d’envoi %L1 · %Ln à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::Tour</name>
    <message>
        <source>load the jobs and their candidates</source>
        <translation>récupérer les offres et leurs candidats</translation>
    </message>
    <message>
        <source>open a candidate</source>
        <translation>ouvrir un candidat</translation>
    </message>
    <message>
        <source>change names with accents</source>
        <translation>changer des noms accentués</translation>
    </message>
    <message>
        <source>set three social links</source>
        <translation>indiquer trois réseaux sociaux</translation>
    </message>
    <message>
        <source>drop a link on the resume</source>
        <translation>déposer un lien sur le CV</translation>
    </message>
    <message>
        <source>move to another stage</source>
        <translation>changer d’étape</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>ajouter une étiquette</translation>
    </message>
    <message>
        <source>send, and the ATS has everything</source>
        <translation>envoyer, et l’ATS a tout reçu</translation>
    </message>
    <message>
        <source>a colleague changes the same field: nothing is sent, both values are shown</source>
        <translation>un collègue modifie le même champ&#xa0;: rien n’est envoyé, les deux valeurs sont affichées</translation>
    </message>
    <message>
        <source>fill in a new candidate</source>
        <translation>remplir un nouveau candidat</translation>
    </message>
    <message>
        <source>create it</source>
        <translation>le créer</translation>
    </message>
    <message>
        <source>not confirmed within 30 s: %1</source>
        <translation>non confirmé en 30 s&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>impossible d’écrire %1</translation>
    </message>
    <message>
        <source>work offline, edit and send: it waits in the outbox</source>
        <translation>travailler hors ligne, modifier et envoyer&#xa0;: l’envoi attend dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>look at the outbox</source>
        <translation>consulter la boîte d’envoi</translation>
    </message>
    <message>
        <source>go back online: it is sent automatically</source>
        <translation>revenir en ligne&#xa0;: l’envoi se fait tout seul</translation>
    </message>
    <message>
        <source>archive: a risky change waits on screen</source>
        <translation>archiver&#xa0;: une modification sensible attend, bien visible</translation>
    </message>
    <message>
        <source>send it now</source>
        <translation>l’envoyer maintenant</translation>
    </message>
    <message>
        <source>compare both sides</source>
        <translation>comparer les deux versions</translation>
    </message>
    <message>
        <source>keep ours with a key</source>
        <translation>garder notre version d’une touche</translation>
    </message>
    <message>
        <source>send the result</source>
        <translation>envoyer le résultat</translation>
    </message>
    <message>
        <source>look at what was sent</source>
        <translation>consulter l’historique des envois</translation>
    </message>
    <message>
        <source>see what undoing it after sending will do</source>
        <translation>voir ce que fera l’annulation après envoi</translation>
    </message>
    <message>
        <source>undo it: a draft like any other, sent</source>
        <translation>l’annuler&#xa0;: un brouillon comme un autre, envoyé</translation>
    </message>
</context>
<context>
    <name>vivier::UndoPreview</name>
    <message>
        <source>Create a &amp;draft</source>
        <translation>Créer un &amp;brouillon</translation>
    </message>
    <message>
        <source>What undoing does, field by field</source>
        <translation>Ce que fait l’annulation, champ par champ</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Ne rien changer (Échap)</translation>
    </message>
    <message>
        <source>None of this can be undone from here.</source>
        <translation>Rien de tout cela ne peut être annulé d’ici.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ne &amp;rien changer</translation>
    </message>
    <message>
        <source>Turn these fields into a draft; nothing is sent</source>
        <translation>Faire de ces champs un brouillon&#x202f;; rien n’est envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) become(s) a draft. Nothing is sent until you press Send.</source>
        <translation>
            <numerusform>%Ln champ passe en brouillon. Rien n’est envoyé tant que vous ne cliquez pas sur Envoyer.</numerusform>
            <numerusform>%Ln champs passent en brouillon. Rien n’est envoyé tant que vous ne cliquez pas sur Envoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) cannot be undone.</source>
        <translation>
            <numerusform>%Ln champ ne peut pas être annulé.</numerusform>
            <numerusform>%Ln champs ne peuvent pas être annulés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <translation>&amp;Répétez-la</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>This profile is encrypted</source>
        <translation>Ce profil est chiffré</translation>
    </message>
    <message>
        <source>Type the passphrase to open your candidates and drafts.</source>
        <translation>Saisissez la phrase secrète pour ouvrir vos candidats et vos brouillons.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Encrypt and &amp;start</source>
        <translation>Chi&amp;ffrer et commencer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Opening this profile…</source>
        <translation>Ouverture de ce profil…</translation>
    </message>
    <message>
        <source>If the keychain of this computer asks for its password, type it there.</source>
        <translation>Si le trousseau de cet ordinateur demande son mot de passe, saisissez-le dans sa fenêtre.</translation>
    </message>
    <message>
        <source>Updating candidates: %L1 of %L2…</source>
        <translation>Mise à jour des candidats&#xa0;: %L1 sur %L2…</translation>
    </message>
    <message>
        <source>An earlier version of Vivier stored them in another form. This happens only once. If it is interrupted, the next start continues from there.</source>
        <translation>Une version antérieure de Vivier les enregistrait sous une autre forme. Cela n’arrive qu’une fois. En cas d’interruption, le prochain démarrage continue de là.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>Vivier wants to store the key to your candidates in the keychain of this computer. The keychain may ask for its password in its own window: type it there. Or do without it.</source>
        <translation>Vivier veut conserver la clé de vos candidats dans le trousseau de cet ordinateur. Le trousseau demande peut-être son mot de passe dans une autre fenêtre&#xa0;: saisissez-le là. Vous pouvez aussi vous en passer.</translation>
    </message>
    <message>
        <source>&amp;Choose a passphrase instead</source>
        <translation>&amp;Choisir plutôt une phrase secrète</translation>
    </message>
    <message>
        <source>Vivier encrypts your candidates with it, and asks for it at every start. Without it nobody can read them, not even you.</source>
        <translation>Vivier s’en sert pour chiffrer les données de vos candidats et la demande à chaque démarrage. Sans elle, personne ne peut les lire, pas même vous.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Verrouillage…</translation>
    </message>
    <message>
        <source>What you typed is being saved. Vivier still waits for answers to what is being sent.</source>
        <translation>Votre saisie est en cours d’enregistrement. Vivier attend encore la réponse aux envois en cours.</translation>
    </message>
    <message>
        <source>Vivier is locked</source>
        <translation>Vivier est verrouillé</translation>
    </message>
    <message>
        <source>Everything is kept, encrypted. The key is in the keychain of this computer: if that is open, it gives the key without asking for a password.</source>
        <translation>Tout est conservé et reste chiffré. La clé est dans le trousseau de cet ordinateur&#xa0;: s’il est ouvert, il la donne sans demander de mot de passe.</translation>
    </message>
    <message>
        <source>This temporary profile is deleted when Vivier is closed. Until then it opens without a passphrase.</source>
        <translation>Ce profil temporaire est supprimé à la fermeture de Vivier. D’ici là, il s’ouvre sans phrase secrète.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>This profile could not be opened</source>
        <translation>Ce profil n’a pas pu être ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox, and will be sent once Vivier is unlocked and you are back online.</source>
        <translation>
            <numerusform>%Ln candidat attend dans la boîte d’envoi&#x202f;; il sera envoyé après le déverrouillage, dès votre retour en ligne.</numerusform>
            <numerusform>%Ln candidats attendent dans la boîte d’envoi&#x202f;; ils seront envoyés après le déverrouillage, dès votre retour en ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox, and will be sent once Vivier is unlocked.</source>
        <translation>
            <numerusform>%Ln candidat attend dans la boîte d’envoi&#x202f;; il sera envoyé après le déverrouillage.</numerusform>
            <numerusform>%Ln candidats attendent dans la boîte d’envoi&#x202f;; ils seront envoyés après le déverrouillage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your drafts are kept. Only what %1 could undo was forgotten with the key.</source>
        <translation>Vos brouillons sont conservés. Seul ce que %1 pouvait annuler a été oublié avec la clé.</translation>
    </message>
    <message>
        <source>The key to this profile is missing</source>
        <translation>La clé de ce profil est introuvable</translation>
    </message>
</context>
<context>
    <name>vivier::UnsureBar</name>
    <message>
        <source>It arrived</source>
        <translation>Bien arrivé</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Not known whether it arrived: please check in %1.</source>
        <translation>On ne sait pas si c’est arrivé&#xa0;: vérifiez dans %1.</translation>
    </message>
    <message>
        <source>%1: it arrived</source>
        <translation>%1&#xa0;: bien arrivé</translation>
    </message>
    <message>
        <source>Remove it here: %1 has it</source>
        <translation>Le retirer d’ici&#xa0;: %1 l’a reçu</translation>
    </message>
    <message>
        <source>%1: send again</source>
        <translation>%1&#xa0;: renvoyer</translation>
    </message>
    <message>
        <source>It did not arrive: it is sent again with the next send</source>
        <translation>Pas arrivé&#xa0;: renvoyé au prochain envoi</translation>
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
        <translation>Tableau</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
</TS>
