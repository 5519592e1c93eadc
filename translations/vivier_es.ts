<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountCheck</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>The first names of a list, and how many more there are.</extracomment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before this was tested.</source>
        <translation>Se detuvo antes de probarlo.</translation>
    </message>
    <message>
        <source>The API key lacks %1, or does not give access to this company. %2</source>
        <extracomment>%1 is a right such as read:jobs, %2 says what the ATS said.</extracomment>
        <translation>A la clave de API le falta %1, o no es de esta empresa. %2</translation>
    </message>
    <message>
        <source>Choose the company, then test again.</source>
        <translation>Elija la empresa y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Not tested, because the step above failed.</source>
        <translation>No se ha probado, porque lo anterior ha fallado.</translation>
    </message>
    <message>
        <source>Not tested: only a real change would show this. It needs %1.</source>
        <extracomment>%1 is a right such as candidates_rw or write:candidates.</extracomment>
        <translation>No se ha probado: solo se vería con un cambio real. Hace falta %1.</translation>
    </message>
    <message>
        <source>%1 lists no company for this key.</source>
        <translation>%1 no indica ninguna empresa para esta clave.</translation>
    </message>
    <message>
        <source>The API key does not give access to the company “%1”. Choose another one.</source>
        <translation>La clave de API no es de la empresa «%1». Elija una de las suyas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln oferta</numerusform>
            <numerusform>%Ln ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) in %1</source>
        <translation>
            <numerusform>%Ln oferta en %1</numerusform>
            <numerusform>%Ln ofertas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidato</numerusform>
            <numerusform>%Ln candidatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) in “%1”</source>
        <translation>
            <numerusform>%Ln candidato en «%1»</numerusform>
            <numerusform>%Ln candidatos en «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lists none. Enter their references in the account.</source>
        <translation>%1 no indica ninguna. Escriba sus referencias en la cuenta.</translation>
    </message>
    <message>
        <source>Not tested: this needs an organization.</source>
        <translation>No se ha probado: hace falta una organización.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Se ha detenido la prueba.</translation>
    </message>
    <message numerus="yes">
        <source>The API key is accepted. It covers %Ln companies: choose one.</source>
        <translation>
            <numerusform>La clave de API se ha aceptado. Es de %Ln empresa: elíjala.</numerusform>
            <numerusform>La clave de API se ha aceptado. Es de %Ln empresas: elija una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested: this needs a job.</source>
        <translation>No se ha probado: hace falta una oferta.</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Give the account a name.</source>
        <translation>Ponga un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Otra cuenta ya tiene este nombre. Elija uno distinto.</translation>
    </message>
    <message>
        <source>Enter the address of the API, or go back to the usual one.</source>
        <translation>Escriba la dirección de la API o vuelva a la habitual.</translation>
    </message>
    <message>
        <source>This is not a web address. A web address begins with https:// and a server name.</source>
        <translation>No es una dirección web: empieza por https:// e indica un servidor.</translation>
    </message>
    <message>
        <source>An address with http:// is not protected: what you send could be read on the way. Use https://.</source>
        <translation>Una dirección con http:// no está protegida: lo que se envía podría leerse por el camino. Use https://.</translation>
    </message>
    <message>
        <source>Remove any user name, and everything from “?” or “#” onwards.</source>
        <translation>Quite el nombre de usuario y todo lo que haya a partir de «?» o «#».</translation>
    </message>
    <message>
        <source>Enter the address shown in your browser when you use the dashboard.</source>
        <translation>Escriba la dirección que muestra el navegador cuando usa el panel.</translation>
    </message>
    <message>
        <source>Only an address that begins with https:// is protected.</source>
        <translation>Solo está protegida una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>An API key contains only plain letters, digits and symbols, without spaces. Copy it again.</source>
        <translation>Una clave de API solo tiene letras sin acento, cifras y signos, sin espacios. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>A token contains only plain letters, digits and symbols, without spaces. Copy it again.</source>
        <translation>Un token solo tiene letras sin acento, cifras y signos, sin espacios. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>%1&apos;s keys begin with %2. Is this the whole key?</source>
        <translation>Las claves de %1 empiezan por %2. ¿Está completa la clave?</translation>
    </message>
    <message>
        <source>%1&apos;s tokens begin with %2. Is this the whole token?</source>
        <translation>Los tokens de %1 empiezan por %2. ¿Está completo el token?</translation>
    </message>
    <message>
        <source>This key covers several companies. Choose the one for this account.</source>
        <translation>Esta clave es de varias empresas. Elija la de esta cuenta.</translation>
    </message>
    <message>
        <source>A company ID is one word of letters, digits and hyphens. Copy it again.</source>
        <translation>El identificador de una empresa es una sola palabra con letras, cifras y guiones. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Vivier cannot tell whether this account has drafts.</source>
        <translation>No se puede saber si esta cuenta tiene borradores.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are for its previous company.</source>
        <translation>
            <numerusform>%Ln borrador de esta cuenta es para la empresa anterior.</numerusform>
            <numerusform>%Ln borradores de esta cuenta son para la empresa anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are for %1.</source>
        <translation>
            <numerusform>%Ln borrador de esta cuenta es para %1.</numerusform>
            <numerusform>%Ln borradores de esta cuenta son para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a second account for the other company, or first send these drafts or put them back.</source>
        <translation>Añada una segunda cuenta para la otra empresa, o envíe o restablezca antes estos cambios.</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the ATS&apos;s name, %2 its own words.</extracomment>
        <translation>%1 responde: «%2»</translation>
    </message>
    <message>
        <source>The API key lacks %1. %2</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as jobs_r or read:jobs; %2 says what cannot be done without it.</extracomment>
        <translation>A la clave de API le falta %1. %2</translation>
    </message>
    <message>
        <source>The token lacks %1. %2</source>
        <translation>Al token le falta %1. %2</translation>
    </message>
    <message>
        <source>%1 has suspended this API key. Ask %1, or use another one.</source>
        <translation>%1 ha suspendido esta clave de API. Consulte a %1 o use otra.</translation>
    </message>
    <message>
        <source>%1 does not accept the API key. It may be incomplete, revoked or expired: copy it again or create a new one.</source>
        <translation>%1 no acepta la clave de API. Quizá esté incompleta, revocada o caducada: cópiela de nuevo o cree otra.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. The API key was not sent there. Check the account&apos;s address.</source>
        <translation>%1 remite a otra dirección. La clave de API no se ha enviado allí. Compruebe la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>The API key is not allowed to do this in %1.</source>
        <translation>La clave de API no permite hacer esto en %1.</translation>
    </message>
    <message>
        <source>This does not exist in %1, or the API key does not give access to it.</source>
        <translation>Esto no existe en %1, o la clave de API no permite verlo.</translation>
    </message>
    <message>
        <source>The API key is accepted.</source>
        <translation>La clave de API se ha aceptado.</translation>
    </message>
    <message>
        <source>The API key is accepted, but is not allowed to do everything.</source>
        <translation>La clave de API se ha aceptado, pero no permite hacerlo todo.</translation>
    </message>
    <message>
        <source>The API key is accepted for %1.</source>
        <extracomment>%1 is a company.</extracomment>
        <translation>La clave de API se ha aceptado para %1.</translation>
    </message>
    <message>
        <source>The API key is accepted for %1, but is not allowed to do everything.</source>
        <translation>La clave de API se ha aceptado para %1, pero no permite hacerlo todo.</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation>El token se ha aceptado.</translation>
    </message>
    <message>
        <source>The token is accepted, but is not allowed to do everything.</source>
        <translation>El token se ha aceptado, pero no permite hacerlo todo.</translation>
    </message>
    <message>
        <source>You are %1. The token is accepted.</source>
        <translation>Usted es %1. El token se ha aceptado.</translation>
    </message>
    <message>
        <source>You are %1. The token is not allowed to do everything.</source>
        <translation>Usted es %1. El token no permite hacerlo todo.</translation>
    </message>
</context>
<context>
    <name>ActionStates</name>
    <message>
        <source>%1 has no tags.</source>
        <translation>%1 no tiene etiquetas.</translation>
    </message>
    <message>
        <source>%1 has no archive.</source>
        <translation>%1 no permite archivar.</translation>
    </message>
    <message>
        <source>%1 does not say where a candidate&apos;s page is.</source>
        <translation>%1 no dice dónde está la página de un candidato.</translation>
    </message>
    <message>
        <source>Nothing to send: no candidate is open.</source>
        <translation>Nada que enviar: no hay ningún candidato abierto.</translation>
    </message>
    <message>
        <source>Nothing to send: there are no changes here.</source>
        <translation>Nada que enviar: aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is being sent right now; what was changed since stays a draft.</source>
        <translation>Se está enviando en este momento; lo que se cambió después sigue en borrador.</translation>
    </message>
    <message>
        <source>Nothing to take back: this candidate is not in the outbox.</source>
        <translation>Nada que retirar: este candidato no está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation>Se está enviando en este momento.</translation>
    </message>
    <message>
        <source>No candidate is open.</source>
        <translation>No hay ningún candidato abierto.</translation>
    </message>
    <message>
        <source>This candidate has not been created yet.</source>
        <translation>Este candidato aún no se ha creado.</translation>
    </message>
    <message>
        <source>None of the selected candidates has been created yet.</source>
        <translation>Ninguno de los candidatos seleccionados se ha creado aún.</translation>
    </message>
    <message>
        <source>No candidates are selected: select several in the list first.</source>
        <translation>No hay nadie seleccionado: seleccione antes varios candidatos en la lista.</translation>
    </message>
    <message>
        <source>On this page, these keys apply to your decisions here.</source>
        <translation>En esta página, estas teclas sirven para lo que se decide aquí.</translation>
    </message>
    <message>
        <source>Nothing to undo here. To undo a change to another candidate, open that candidate.</source>
        <translation>Aquí no hay nada que deshacer. Lo que cambió en otro candidato se deshace en ese candidato.</translation>
    </message>
    <message>
        <source>Nothing to redo here.</source>
        <translation>Aquí no hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Nothing is loaded while you work offline.</source>
        <translation>No se lee nada mientras trabaja sin conexión.</translation>
    </message>
    <message>
        <source>The candidate is not on screen: go back first (Esc).</source>
        <translation>El candidato no está a la vista: vuelva antes a él (Esc).</translation>
    </message>
    <message>
        <source>Select a card on the board first.</source>
        <translation>Vaya antes a una tarjeta del tablero.</translation>
    </message>
    <message>
        <source>Nothing to send: there are no drafts.</source>
        <translation>Nada que enviar: no hay borradores.</translation>
    </message>
    <message>
        <source>Nothing to take back: none of the selected rows can be.</source>
        <translation>Nada que retirar: ninguna fila elegida se puede retirar.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>No hay nadie en la lista.</translation>
    </message>
    <message>
        <source>Nothing to export: the list is empty, and no candidates are selected.</source>
        <translation>Nadie que exportar: la lista está vacía y no hay nadie seleccionado.</translation>
    </message>
    <message>
        <source>Nothing to send: none of the selected candidates has a draft.</source>
        <translation>Nada que enviar: ninguno de los candidatos seleccionados tiene borrador.</translation>
    </message>
    <message>
        <source>Nothing to discard: this candidate has no draft.</source>
        <translation>Nada que descartar: este candidato no tiene borrador.</translation>
    </message>
    <message>
        <source>No email address is known.</source>
        <translation>No se conoce ninguna dirección de correo.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>No se conoce ningún número de teléfono.</translation>
    </message>
    <message>
        <source>No candidate is open or selected.</source>
        <translation>No hay ningún candidato abierto ni seleccionado.</translation>
    </message>
    <message>
        <source>No candidates are selected.</source>
        <translation>No hay nadie seleccionado.</translation>
    </message>
    <message>
        <source>No candidate was open before this one.</source>
        <translation>No había ningún candidato abierto antes.</translation>
    </message>
    <message>
        <source>No candidate was open after this one.</source>
        <translation>No había ningún candidato abierto después.</translation>
    </message>
    <message>
        <source>%1 has no resume to read.</source>
        <translation>%1 no tiene ningún CV que leer.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New candidate</source>
        <translation>&amp;Nuevo candidato</translation>
    </message>
    <message>
        <source>&amp;Refresh all candidates</source>
        <translation>&amp;Leer todos los candidatos</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Trabajar sin conexión</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>C&amp;ortar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Next misspellin&amp;g</source>
        <translation>Siguiente fa&amp;lta de ortografía</translation>
    </message>
    <message>
        <source>Select all matc&amp;hes</source>
        <translation>Seleccionar todos los re&amp;sultados</translation>
    </message>
    <message>
        <source>Clear the s&amp;election</source>
        <translation>&amp;Quitar la selección</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Co&amp;mandos…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Send and go to the ne&amp;xt</source>
        <translation>Enviar &amp;y pasar al siguiente</translation>
    </message>
    <message>
        <source>Send a&amp;ll drafts</source>
        <translation>Enviar todos los &amp;borradores</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Retirar de la bandeja de salida</translation>
    </message>
    <message>
        <source>&amp;Discard draft…</source>
        <translation>&amp;Descartar el borrador…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Des&amp;archivar</translation>
    </message>
    <message>
        <source>Archi&amp;ve and go to the next</source>
        <translation>Archi&amp;var y pasar al siguiente</translation>
    </message>
    <message>
        <source>Unarchi&amp;ve and go to the next</source>
        <translation>Desarchi&amp;var y pasar al siguiente</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Abrir en el nave&amp;gador</translation>
    </message>
    <message>
        <source>Copy &amp;email</source>
        <translation>&amp;Copiar correo</translation>
    </message>
    <message>
        <source>Copy &amp;phone</source>
        <translation>Copiar telé&amp;fono</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Copiar como te&amp;xto</translation>
    </message>
    <message>
        <source>Copy as vCa&amp;rd</source>
        <translation>Copiar co&amp;mo vCard</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>C&amp;opiar enlace</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Stage…</source>
        <translation>Eta&amp;pa…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archivar…</translation>
    </message>
    <message>
        <source>Another &amp;field…</source>
        <translation>Otro &amp;campo…</translation>
    </message>
    <message>
        <source>Send their &amp;drafts</source>
        <translation>Enviar sus &amp;borradores</translation>
    </message>
    <message>
        <source>Boa&amp;rd</source>
        <translation>Table&amp;ro</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Next candidate</source>
        <translation>Candidato &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous candidate</source>
        <translation>Candidato a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Back to the last candidate</source>
        <translation>Volver al últim&amp;o candidato</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Avan&amp;zar</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>P&amp;anel anterior</translation>
    </message>
    <message>
        <source>&amp;What will be sent</source>
        <translation>Lo que se en&amp;viará</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>Ac&amp;tividad</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Bandeja de salida</translation>
    </message>
    <message>
        <source>&amp;Compare conflicts</source>
        <translation>&amp;Comparar conflictos</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía de uso</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Notificar un problema…</translation>
    </message>
    <message>
        <source>&amp;About Vivier</source>
        <translation>A&amp;cerca de Vivier</translation>
    </message>
    <message>
        <source>Move to stage 1 … 9</source>
        <translation>Pasar a la primera … novena etapa</translation>
    </message>
    <message>
        <source>Go to account 1 … 9</source>
        <translation>Ir a la primera … novena cuenta</translation>
    </message>
    <message>
        <source>Board: to the previous stage</source>
        <translation>Tablero: a la etapa anterior</translation>
    </message>
    <message>
        <source>Board: to the next stage</source>
        <translation>Tablero: a la etapa siguiente</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Campo siguiente, anterior</translation>
    </message>
    <message>
        <source>Press the button, open the row</source>
        <translation>Pulsar el botón, abrir la fila</translation>
    </message>
    <message>
        <source>Select or deselect the row</source>
        <translation>Seleccionar la fila, o no</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Seleccionar más filas</translation>
    </message>
    <message>
        <source>Edit the chosen cell</source>
        <translation>Editar la celda elegida</translation>
    </message>
    <message>
        <source>Put the field back</source>
        <translation>Restablecer el campo</translation>
    </message>
    <message>
        <source>Menu of the focused item</source>
        <translation>Menú del elemento activo</translation>
    </message>
    <message>
        <source>Clear the selection, close, back</source>
        <translation>Quitar la selección, cerrar, volver</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Paste &amp;into the form…</source>
        <translation>Pegar &amp;en la ficha…</translation>
    </message>
    <message>
        <source>Pas&amp;te to create…</source>
        <translation>Pegar como &amp;nuevo…</translation>
    </message>
    <message>
        <source>Sa&amp;me person…</source>
        <translation>Misma &amp;persona…</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Mostrar el CV</translation>
    </message>
    <message>
        <source>Resume: next or previous match</source>
        <translation>CV: resultado siguiente o anterior</translation>
    </message>
    <message>
        <source>Resume: larger, smaller, fit the width</source>
        <translation>CV: ampliar, reducir, ajustar al ancho</translation>
    </message>
    <message>
        <source>Resume: select text</source>
        <translation>CV: seleccionar texto</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the ATS&apos;s name, %2 its own words.</extracomment>
        <translation>%1 responde: «%2»</translation>
    </message>
    <message>
        <source>%1 cannot be reached: a proxy asks for a name and a password. Enter them in the proxy settings of this computer.</source>
        <translation>No se puede conectar con %1: un proxy intermedio pide un nombre y una contraseña. Indíquelos en los ajustes de proxy de este equipo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: this network wants you to sign in first. Use a browser for that.</source>
        <translation>No se puede conectar con %1: esta red exige iniciar sesión antes. Hágalo en un navegador.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and the account&apos;s address.</source>
        <translation>No se puede conectar con %1. Compruebe la red y la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the proxy %2 did not accept the name and the password.</source>
        <extracomment>%1 is the ATS&apos;s name, %2 a proxy: a host and a port.</extracomment>
        <translation>No se puede conectar con %1: el proxy %2 no ha aceptado el nombre y la contraseña.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the proxy %2 asks for a name and a password.</source>
        <translation>No se puede conectar con %1: el proxy %2 pide un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>%1 refused this because it is not paid for. Ask the person who manages the account.</source>
        <translation>%1 lo ha rechazado porque no está pagado. Consulte a quien gestiona la cuenta.</translation>
    </message>
    <message>
        <source>%1 refused this because it is too large. Shorten the longest text, or link to a smaller file.</source>
        <translation>%1 lo ha rechazado por ser demasiado grande. Acorte el texto más largo o enlace a un archivo más pequeño.</translation>
    </message>
    <message>
        <source>%1 refused this for legal reasons.</source>
        <translation>%1 lo ha rechazado por motivos legales.</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>%1 lo ha rechazado.</translation>
    </message>
    <message>
        <source>%1 did not answer. It is not known yet whether the change was accepted.</source>
        <translation>%1 no ha respondido. Aún no se sabe si ha aceptado el cambio.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again in a moment.</source>
        <translation>%1 no ha respondido. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The server did not prove that it is %1, so nothing was sent. Check the account&apos;s address and this computer&apos;s date.</source>
        <translation>El servidor no ha demostrado ser %1, así que no se ha enviado nada. Compruebe la dirección de la cuenta y la fecha de este equipo.</translation>
    </message>
    <message>
        <source>%1 could not be reached over a secure connection, so nothing was sent. It may need a client certificate: choose one in the account. If the account has one, check its address.</source>
        <translation>%1 no ha aceptado ninguna conexión segura, así que no se ha enviado nada. Quizá pida un certificado de cliente: elija uno en la cuenta. Si ya tiene uno, compruebe la dirección.</translation>
    </message>
    <message>
        <source>The address of %1 is not protected, so nothing was sent. Use one that begins with https://.</source>
        <translation>La dirección de %1 no está protegida, así que no se ha enviado nada. Use una que empiece por https://.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. The token was not sent there. Check the account&apos;s address.</source>
        <translation>%1 remite a otra dirección. El token no se ha enviado allí. Compruebe la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>Stopped before it finished.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>The answer from %1 is far too large, so it was ignored. Check the account&apos;s address.</source>
        <translation>La respuesta de %1 es mucho más grande de lo normal y se ha desechado. Compruebe la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>The answer from %1 is incomplete or unreadable. It is not known yet whether the change was accepted.</source>
        <translation>La respuesta de %1 está incompleta o no se puede leer. Aún no se sabe si ha aceptado el cambio.</translation>
    </message>
    <message>
        <source>The answer from %1 is incomplete or unreadable. Try again, and check the account&apos;s address.</source>
        <translation>La respuesta de %1 está incompleta o no se puede leer. Inténtelo de nuevo y compruebe la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>%1 does not accept the token or API key. Enter a new one in the account.</source>
        <translation>%1 no acepta el token o la clave de API. Escriba otro en la cuenta.</translation>
    </message>
    <message>
        <source>The token is not allowed to do this in %1. Ask for one that is, or leave this change out.</source>
        <translation>El token no permite hacer esto en %1. Pida uno que lo permita o prescinda de este cambio.</translation>
    </message>
    <message>
        <source>This does not exist in %1, or the token does not give access to it.</source>
        <translation>Esto no existe en %1, o el token no permite verlo.</translation>
    </message>
    <message>
        <source>%1 is asking for a pause of %2.</source>
        <translation>%1 pide una pausa de %2.</translation>
    </message>
    <message>
        <source>%1 is asking for a pause. Try again in a minute.</source>
        <translation>%1 pide una pausa. Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance for at least %2.</source>
        <translation>%1 está en mantenimiento, al menos durante %2.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance. Try again later.</source>
        <translation>%1 está en mantenimiento. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 has a problem on its side. It is not known yet whether the change was accepted.</source>
        <translation>%1 tiene un fallo propio. Aún no se sabe si ha aceptado el cambio.</translation>
    </message>
    <message>
        <source>%1 has a problem on its side. Try again later.</source>
        <translation>%1 tiene un fallo propio. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This cannot be sent to %1.</source>
        <translation>Esto no se puede enviar a %1.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Vivier does not understand (%2). Please report this.</source>
        <translation>%1 ha respondido de un modo que Vivier no conoce (%2). Notifíquelo, por favor.</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 accepted the change.</source>
        <translation>Aún no se sabe si %1 ha aceptado el cambio.</translation>
    </message>
</context>
<context>
    <name>AtsProfile</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>The company&apos;s name cannot be shown.</source>
        <translation>No se puede mostrar el nombre de la empresa.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Jobs cannot be listed.</source>
        <translation>No se pueden consultar las ofertas.</translation>
    </message>
    <message>
        <source>Reading candidates</source>
        <translation>Leer candidatos</translation>
    </message>
    <message>
        <source>Candidates cannot be read.</source>
        <translation>No se pueden leer los candidatos.</translation>
    </message>
    <message>
        <source>Changing candidates</source>
        <translation>Modificar candidatos</translation>
    </message>
    <message>
        <source>Inst&amp;aView</source>
        <translation>&amp;InstaView</translation>
    </message>
    <message>
        <source>API key from its dashboard</source>
        <translation>Clave de API de su panel</translation>
    </message>
    <message>
        <source>Enter the API key of your InstaView dashboard.</source>
        <translation>Escriba la clave de API de su panel de InstaView.</translation>
    </message>
    <message>
        <source>From Settings → API Keys in the InstaView dashboard; it is shown only once.</source>
        <translation>Está en Settings → API Keys, en el panel de InstaView; allí solo se muestra una vez.</translation>
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
        <translation>status=APPLIED y gender=female|male: uno de los valores documentados; con --clear gender es automático.
jobIds=OFERTA,OFERTA sustituye todas las ofertas (referencias o títulos exactos); --clear jobIds las quita todas
  y solo se envía con --yes. gdprExpiryDate=2031-01-31. phoneNumber=: un número nacional se lee como del país de
  la cuenta. cv=TEXTO, o cv=@ARCHIVO: el texto de un PDF, DOCX, ODT, DOC o TXT, leído aquí.
metadata={…} sustituye el objeto entero. metadata.CLAVE=VALOR y --clear metadata.CLAVE cambian una sola clave, y
  metadata.A.B una dentro de un objeto: un VALOR en JSON (1.10, true, null, &quot;007&quot;, [1,2], {&quot;a&quot;:1}) se toma
  tal como está escrito; cualquier otro es un texto. Una clave con un punto solo se puede escribir en el objeto entero.
</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>Your name cannot be shown.</source>
        <translation>No se puede mostrar su nombre.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Enter the references of your organizations in the account.</source>
        <translation>Escriba las referencias de sus organizaciones en la cuenta.</translation>
    </message>
    <message>
        <source>Jobs and stages</source>
        <translation>Ofertas y etapas</translation>
    </message>
    <message>
        <source>Jobs and their stages cannot be listed.</source>
        <translation>No se pueden consultar las ofertas y sus etapas.</translation>
    </message>
    <message>
        <source>Moves between stages</source>
        <translation>Cambios de etapa</translation>
    </message>
    <message>
        <source>Time in a stage is counted from when Vivier first saw it.</source>
        <translation>El tiempo en una etapa es el visto desde aquí.</translation>
    </message>
    <message>
        <source>&amp;Welcome Kit</source>
        <translation>Welcome &amp;Kit</translation>
    </message>
    <message>
        <source>Token from the vendor</source>
        <translation>Token facilitado por el fabricante</translation>
    </message>
    <message>
        <source>Enter the token that Welcome Kit&apos;s support gave you.</source>
        <translation>Escriba el token que le dio el fabricante de Welcome Kit.</translation>
    </message>
    <message>
        <source>O&amp;lder Welcome Kit API</source>
        <translation>API antigua de &amp;Welcome Kit</translation>
    </message>
    <message>
        <source>Also sends salutation and origin when a candidate is created, as the API of 2016 accepted them.</source>
        <translation>Al crear un candidato envía también el tratamiento y la procedencia, como admitía la API de 2016.</translation>
    </message>
    <message>
        <source>tag_list=a,b replaces all tags. archived=true|false. job_stage_id=ID or the stage&apos;s name.
</source>
        <translation>tag_list=a,b sustituye todas las etiquetas. archived=true|false. job_stage_id=ID o el nombre de la etapa.
</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>The stages of this job are not known yet. Load the jobs first.</source>
        <translation>Aún no se conocen las etapas de esta oferta. Lea antes las ofertas.</translation>
    </message>
    <message>
        <source>The job “%1” has no stage “%2”.</source>
        <translation>La oferta «%1» no tiene la etapa «%2».</translation>
    </message>
    <message>
        <source>The job “%1” has several stages “%2”.</source>
        <translation>La oferta «%1» tiene varias etapas «%2».</translation>
    </message>
    <message>
        <source>The value in %1 cannot be read: nothing in it can be changed.</source>
        <translation>Lo que contiene %1 aquí no se puede leer: no se puede cambiar nada en ello.</translation>
    </message>
    <message>
        <source>“%1” cannot be added: what is above it is a value, not an object.</source>
        <translation>No hay sitio para «%1»: lo que tiene encima es un valor, no un objeto.</translation>
    </message>
    <message>
        <source>The current value is not known: refresh the candidate first.</source>
        <translation>No se sabe qué hay: vuelva a leer antes el candidato.</translation>
    </message>
    <message>
        <source>It cannot be emptied, only given another value.</source>
        <translation>No se puede vaciar, solo darle otro valor.</translation>
    </message>
    <message>
        <source>It was already sent and may have arrived. Check in the ATS first, then decide.</source>
        <translation>Se envió una vez y quizá haya llegado. Compruébelo antes allí y decida después.</translation>
    </message>
    <message>
        <source>It cannot be changed this way.</source>
        <translation>No se puede cambiar así.</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>already has it</source>
        <translation>ya la tiene</translation>
    </message>
    <message>
        <source>does not have it</source>
        <translation>no la tiene</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nada que cambiar</translation>
    </message>
    <message>
        <source>already empty</source>
        <extracomment>%1 is a value: Interview already</extracomment>
        <translation>ya está vacío</translation>
    </message>
    <message>
        <source>already %1</source>
        <translation>ya es %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <extracomment>%1 is a stage: stays Interview</extracomment>
        <translation>sigue en %1</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>sigue como está</translation>
    </message>
    <message>
        <source>Somebody else changed it too (%1). Compare first.</source>
        <extracomment>%1 is a field: Stage</extracomment>
        <translation>Otra persona también lo ha cambiado (%1). Compare antes.</translation>
    </message>
    <message>
        <source>It cannot be changed this way.</source>
        <translation>No se puede cambiar así.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>after what is in the outbox</source>
        <translation>después de lo que hay en la bandeja de salida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) stay a draft</source>
        <translation>
            <numerusform>%Ln cambio más sigue en borrador</numerusform>
            <numerusform>%Ln cambios más siguen en borrador</numerusform>
        </translation>
    </message>
    <message>
        <source>already has an unsent change</source>
        <translation>ya tiene un cambio sin enviar</translation>
    </message>
    <message>
        <source>%1: emptied</source>
        <extracomment>%1 is a field: Expiry date: emptied</extracomment>
        <translation>%1: vaciado</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <extracomment>%1 is a key of metadata</extracomment>
        <translation>%1: quitada</translation>
    </message>
</context>
<context>
    <name>CandidateFilesText</name>
    <message>
        <source>This file is not on this computer yet, and nothing is read while you work offline. Connect, and open it once.</source>
        <translation>Este archivo aún no está en este equipo, y no se lee nada mientras trabaja sin conexión. Conéctese y ábralo una vez.</translation>
    </message>
    <message>
        <source>This link leads to no public address, so Vivier did not open it.</source>
        <translation>Este enlace no lleva a una dirección pública, así que no se ha abierto.</translation>
    </message>
    <message>
        <source>No answer came from where this file is. Check the connection, and try again.</source>
        <translation>No ha respondido el sitio donde está este archivo. Compruebe la conexión y reinténtelo.</translation>
    </message>
    <message>
        <source>This file is no longer where the link leads (status %1).</source>
        <translation>Este archivo ya no está donde lleva el enlace (estado %1).</translation>
    </message>
    <message>
        <source>The file was refused (status %1). The link may have run out: read the candidate again for a new one.</source>
        <translation>El archivo se ha rechazado (estado %1). Quizá el enlace haya caducado: actualice el candidato para obtener otro.</translation>
    </message>
    <message>
        <source>This link leads to a web page, not to a file. Open it in the browser.</source>
        <translation>Este enlace lleva a una página web, no a un archivo. Ábralo en el navegador.</translation>
    </message>
    <message>
        <source>This file is over %1, so it is not read here. Open it in the browser.</source>
        <translation>Este archivo pasa de %1, así que no se lee aquí. Ábralo en el navegador.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se ha detenido la lectura.</translation>
    </message>
    <message>
        <source>There are no files to fetch.</source>
        <translation>No hay archivos que leer.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln file(s) are on this computer already.</source>
        <translation>
            <numerusform>%Ln archivo ya está en este equipo.</numerusform>
            <numerusform>Los %Ln archivos ya están en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to fetch</source>
        <translation>
            <numerusform>%Ln archivo por leer</numerusform>
            <numerusform>%Ln archivos por leer</numerusform>
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
            <numerusform>%1, %Ln de tamaño desconocido</numerusform>
            <numerusform>%1, %Ln de tamaño desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln already on this computer</source>
        <comment>what is to be fetched</comment>
        <translation>
            <numerusform>%1; %Ln ya en este equipo</numerusform>
            <numerusform>%1; %Ln ya en este equipo</numerusform>
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
        <translation>--rate es el máximo de peticiones por segundo que recibe el ATS: de %1 a %2, o 0 para no poner límite.</translation>
    </message>
    <message>
        <source>--at-once is the maximum number of requests sent to the ATS at the same time: 1 to %1.</source>
        <translation>--at-once es cuántas peticiones recibe el ATS a la vez: de 1 a %1.</translation>
    </message>
    <message>
        <source>--ats must be one of these: %1.</source>
        <translation>--ats es uno de estos: %1.</translation>
    </message>
    <message>
        <source>--phone-region is a two-letter country code such as FR; “%1” is not one.</source>
        <translation>--phone-region son las dos letras de un país, como ES; «%1» no lo es.</translation>
    </message>
    <message>
        <source>Give the token in a file: --token-file FILE, or - for standard input.</source>
        <translation>Indique el token en un archivo: --token-file ARCHIVO, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>There is no token in %1: a token is one word of plain characters.</source>
        <translation>No hay ningún token en %1: es una sola palabra de caracteres sencillos.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>There is no keychain here. Set VIVIER_PASSPHRASE, now and for every later run: the token is then encrypted with it in the profile.</source>
        <translation>Aquí no hay llavero. Defina VIVIER_PASSPHRASE, ahora y en cada ejecución posterior, y el token se guardará cifrado con ella en el perfil.</translation>
    </message>
    <message>
        <source>This key covers several companies. Say which: --company ID</source>
        <translation>Esta clave es de varias empresas. Indique cuál: --company ID</translation>
    </message>
    <message>
        <source>This key does not give access to a company “%1”. Say which: --company ID</source>
        <translation>Esta clave no es de ninguna empresa «%1». Indique cuál: --company ID</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>No hay ninguna cuenta «%1».</translation>
    </message>
    <message>
        <source>Account %1 is saved.</source>
        <translation>La cuenta %1 se ha guardado.</translation>
    </message>
    <message>
        <source>Say what to change: --url URL, --token-file FILE, or a file of the secure connection.</source>
        <translation>Indique qué cambiar: --url URL, --token-file ARCHIVO o un archivo de la conexión segura.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>ATS</source>
        <translation>ATS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Phone region</source>
        <translation>País de los teléfonos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) of this account are not sent yet and would be lost. Add --yes to remove it anyway.</source>
        <translation>
            <numerusform>%Ln borrador de esta cuenta aún no se ha enviado y se perdería. Añada --yes para eliminarla de todos modos.</numerusform>
            <numerusform>%Ln borradores de esta cuenta aún no se han enviado y se perderían. Añada --yes para eliminarla de todos modos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 is removed.</source>
        <translation>La cuenta %1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Say what to do. vivier-cli --help lists the verbs.</source>
        <translation>Indique qué hacer. vivier-cli --help muestra los verbos.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. vivier-cli --help lists the verbs.</source>
        <translation>No hay ningún verbo «%1». vivier-cli --help muestra los verbos.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>There is no reference in %1: it needs one on each line.</source>
        <translation>No hay ninguna referencia en %1: debe haber una por línea.</translation>
    </message>
    <message>
        <source>This query finds all candidates. If that is what you want, add --yes.</source>
        <translation>Esta búsqueda encuentra a todo el mundo. Si es lo que quiere, añada --yes.</translation>
    </message>
    <message>
        <source>No candidates were found. Nothing was changed.</source>
        <translation>No se ha encontrado a nadie. No se cambia nada.</translation>
    </message>
    <message>
        <source>Give --query (or --where, --filter) or --from-file, not both.</source>
        <translation>Indique --query (o --where, --filter) o --from-file, no los dos.</translation>
    </message>
    <message>
        <source>Say which candidates: references, --query or --from-file.</source>
        <translation>Indique a quién: referencias, --query o --from-file.</translation>
    </message>
    <message>
        <source>%1 cannot be changed for several candidates at once. Fields that can: %2</source>
        <translation>%1 no se cambia en varios candidatos a la vez. Campos posibles para varios: %2</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nada que cambiar.</translation>
    </message>
    <message>
        <source>Replaces an unsent change.</source>
        <translation>Sustituye un cambio sin enviar.</translation>
    </message>
    <message>
        <source>It was changed in the ATS too: you will be asked when sending.</source>
        <translation>También se ha cambiado allí: al enviar se preguntará.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed in the drafts of %1.</source>
        <translation>
            <numerusform>%Ln campo cambiado en los borradores de %1.</numerusform>
            <numerusform>%Ln campos cambiados en los borradores de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidato</numerusform>
            <numerusform>%Ln candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was saved.</source>
        <translation>Solo es una prueba: no se guarda nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) cannot be changed this way; the table says why.</source>
        <translation>
            <numerusform>%Ln campo no se puede cambiar así; la tabla dice por qué.</numerusform>
            <numerusform>%Ln campos no se pueden cambiar así; la tabla dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Ofertas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>el próximo, %1</translation>
    </message>
    <message>
        <source>%1 must be mine or theirs, not “%2”.</source>
        <translation>%1 es mine o theirs, no «%2».</translation>
    </message>
    <message>
        <source>%1 is not in conflict. See: vivier-cli conflicts</source>
        <translation>%1 no está en conflicto. Véase: vivier-cli conflicts</translation>
    </message>
    <message>
        <source>(may have arrived)</source>
        <translation>(quizá haya llegado)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mi versión</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>There is no draft of %1.</source>
        <translation>No hay borrador de %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The value of %1 is not known or cannot be read, so nothing is added to it or removed.</source>
        <translation>Lo que contiene %1 se desconoce o no se puede leer: no se le añade ni se le quita nada.</translation>
    </message>
    <message>
        <source>%1: nothing to send.</source>
        <translation>%1: nada que enviar.</translation>
    </message>
    <message>
        <source>%1: %2 in the draft.</source>
        <translation>%1: %2 en el borrador.</translation>
    </message>
    <message>
        <source>Stage: %1 (%2), the first of the job.</source>
        <translation>Etapa: %1 (%2), la primera de la oferta.</translation>
    </message>
    <message>
        <source>Say what to change: name=value or --clear name.</source>
        <translation>Indique qué cambiar: nombre=valor o --clear nombre.</translation>
    </message>
    <message>
        <source>Say for which job: job_reference=JOB</source>
        <translation>Indique para qué oferta: job_reference=OFERTA</translation>
    </message>
    <message>
        <source>To create a candidate, %1 also needs: %2. Nothing was saved.</source>
        <translation>Para crear un candidato, %1 necesita además: %2. No se guarda nada.</translation>
    </message>
    <message>
        <source>The draft of %1 is discarded: none of it will be sent any more.</source>
        <translation>El borrador de %1 se ha descartado: ya no se envía nada de él.</translation>
    </message>
    <message>
        <source>No filters are saved here.</source>
        <translation>Aquí no hay ninguno guardado.</translation>
    </message>
    <message>
        <source>These are saved here: %1.</source>
        <translation>Aquí hay guardados: %1.</translation>
    </message>
    <message>
        <source>There is no filter “%1”.</source>
        <translation>No hay ningún filtro «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a condition. list --help shows how they are written.</source>
        <translation>«%1» no es una condición. list --help muestra cómo se escriben.</translation>
    </message>
    <message>
        <source>There is no job %1 here.</source>
        <translation>Aquí no hay ninguna oferta %1.</translation>
    </message>
    <message>
        <source>No candidate here can be “%1”: this account does not have it.</source>
        <translation>Nadie aquí puede ser «%1»: esta cuenta no lo tiene.</translation>
    </message>
    <message>
        <source>Fields of %1 (%2) for edit and new:</source>
        <translation>Campos de %1 (%2) para edit y new:</translation>
    </message>
    <message>
        <source>Fields of %1 (%2) for edit:</source>
        <translation>Campos de %1 (%2) para edit:</translation>
    </message>
    <message>
        <source>and for new also:</source>
        <translation>y para new, además:</translation>
    </message>
    <message>
        <source>a new one needs:</source>
        <translation>uno nuevo necesita:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>  --profile DIR   folder with all data of one user (default: %1)
</source>
        <translation>  --profile DIR   todos los datos de un usuario están en DIR (por defecto: %1)
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
        <translation>  --account NOMBRE  qué cuenta; no hace falta si solo hay una
  --json            escribe exactamente un valor JSON en la salida estándar
  --yes             sí a lo que se preguntaría: vaciar un nombre, un correo o la lista de ofertas, crear un
                    candidato que parece estar ya allí,
                    volver a crear uno que quizá se creó, cuando así se le avisó, eliminar una cuenta
                    que tiene borradores
  --help, --version
</translation>
    </message>
    <message>
        <source>REF is a candidate&apos;s reference, a vivier: link to it, or the address of its page in the ATS.
</source>
        <translation>REF es la referencia de un candidato, un enlace vivier: a él o la dirección de su página en el ATS.
</translation>
    </message>
    <message>
        <source>an account has &quot;ca_file&quot;, &quot;client_certificate&quot; and &quot;client_key&quot;, too; proxy list: an array of {&quot;proxy&quot;}</source>
        <translation>una cuenta tiene también &quot;ca_file&quot;, &quot;client_certificate&quot; y &quot;client_key&quot;; proxy list: una matriz de {&quot;proxy&quot;}</translation>
    </message>
    <message>
        <source>a candidate has &quot;stage_since&quot;, too: null, or {&quot;at&quot;, &quot;told_by&quot;}; told_by is ats,</source>
        <translation>un candidato tiene también &quot;stage_since&quot;: null, o {&quot;at&quot;, &quot;told_by&quot;}; told_by es ats,</translation>
    </message>
    <message>
        <source>sent (moved from Vivier), or seen (first seen there by Vivier: it may be longer)</source>
        <translation>sent (llegó a la etapa desde aquí) o seen (visto en ella desde aquí: puede que lleve más tiempo)</translation>
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
        <translation>  edit de varios candidatos, o con --dry-run: una matriz de {&quot;reference&quot;, &quot;field&quot;, &quot;outcome&quot;, &quot;before&quot;,
    &quot;after&quot;, &quot;drafted&quot;, &quot;conflict&quot;, &quot;problem&quot;: null|{&quot;field&quot;, &quot;text&quot;, &quot;blocks&quot;}}
    outcome: changed, same, impossible; drafted: ya había un cambio sin enviar; conflict: cambiado en
    los dos lados
  runs: una matriz de {&quot;run&quot;, &quot;at&quot;, &quot;candidates&quot;, &quot;accepted&quot;, &quot;refused&quot;, &quot;waiting&quot;}
  undo: una matriz de {&quot;reference&quot;, &quot;field&quot;, &quot;outcome&quot;: &quot;drafted&quot;|&quot;impossible&quot;, &quot;before&quot;, &quot;after&quot;,
    &quot;conflict&quot;, &quot;problem&quot;: null|texto}
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
        <translation>  export: una matriz de {&quot;reference&quot;, campo: valor}; con --output {&quot;candidates&quot;, &quot;file&quot;}
  import: {&quot;format&quot;, &quot;encoding&quot;, &quot;separator&quot;, &quot;columns&quot;: [{&quot;column&quot;, &quot;field&quot;, &quot;by&quot;}],
    &quot;new&quot;, &quot;update&quot;, &quot;same&quot;, &quot;problem&quot;: cuántos; &quot;new_tags&quot;, &quot;rows&quot;: [{&quot;line&quot;,
    &quot;outcome&quot;: &quot;new&quot;|&quot;update&quot;|&quot;same&quot;|&quot;problem&quot;, &quot;reference&quot;, &quot;name&quot;,
    &quot;changes&quot;: {campo: {&quot;before&quot;, &quot;after&quot;}}, &quot;missing&quot;: [texto], &quot;problem&quot;: null|texto}]}
    by: name, content, map, o vacío: omitida
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
        <translation>Código de salida:
  0  hecho
  1  uso: palabras incorrectas, un valor que aún no se puede enviar, un perfil que no se puede usar
  2  no existe ese candidato, oferta, borrador o cuenta, ni aquí ni en el ATS
  3  conflicto: un campo ha cambiado en los dos lados, el correo ya está en la oferta, el
     candidato está ahora en otra oferta, o quizá haya llegado un comentario o un candidato nuevo:
     usted decide
  4  rechazado por el ATS; el borrador se conserva. O bien el ATS vació campos que no se enviaron, y
     ya no se escribe nada en esa cuenta: véase send --help
  5  sin conexión o sin respuesta válida; los borradores se conservan en la bandeja de salida
  6  sin autorización: el token es incorrecto o no permite esto, los borradores se conservan; o no
     se puede obtener la clave del perfil
  7  hecho, pero no se pudo escribir en la salida estándar; que un lector cierre la tubería antes de tiempo,
     como hace head, no es un fallo
  8  hecho, pero revíselo: el ATS ha guardado algo distinto de lo enviado, o hay campos no enviados que
     son distintos desde entonces, por el ATS o por alguien allí; las líneas de send dicen cuáles
Cuando se envían varios borradores, el código es el del primero que no salió.
</translation>
    </message>
    <message>
        <source>All personal data is encrypted with a key in the keychain, where the tokens are too; without a keychain, set VIVIER_PASSPHRASE and both are encrypted with it in the profile.</source>
        <translation>Todos los datos personales se cifran con una clave del llavero, donde también están los tokens; sin llavero, defina VIVIER_PASSPHRASE y ambos se cifrarán con ella en el perfil.</translation>
    </message>
    <message>
        <source>Usage: vivier-cli [--profile DIR] [--account NAME] [--json] [--yes] VERB …
Edits the candidates of an applicant tracking system (ATS) without a window.
</source>
        <translation>Uso: vivier-cli [--profile DIR] [--account NOMBRE] [--json] [--yes] VERBO …
Edita los candidatos de un sistema de selección de personal (ATS) sin ventana.
</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verbos:</translation>
    </message>
    <message>
        <source>The encoding must be one of %1.</source>
        <translation>La codificación es una de estas: %1.</translation>
    </message>
    <message>
        <source>“%1” does not name a column as Column=field. Columns: %2</source>
        <translation>«%1» no indica ninguna columna como Columna=campo. Columnas: %2</translation>
    </message>
    <message>
        <source>A column cannot be used as “%1”, only as: %2</source>
        <translation>Una columna no puede servir para «%1», solo para: %2</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>No hay ninguna oferta «%1».</translation>
    </message>
    <message>
        <source>The separator must be one character, such as , or ; or the word tab.</source>
        <translation>El separador es un signo, como , o ; o la palabra tab.</translation>
    </message>
    <message>
        <source>There are no candidates in %1.</source>
        <translation>No hay nadie en %1.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln oferta</numerusform>
            <numerusform>%Ln ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln candidate(s)</source>
        <translation>
            <numerusform>%L1 de %Ln candidato</numerusform>
            <numerusform>%L1 de %Ln candidatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln job(s)</source>
        <translation>
            <numerusform>%L1 de %Ln oferta</numerusform>
            <numerusform>%L1 de %Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the jobs as last loaded.</source>
        <translation>Estas son las ofertas de la última lectura.</translation>
    </message>
    <message>
        <source>Loaded: %1 of %2.</source>
        <translation>Leído: %1 de %2.</translation>
    </message>
    <message>
        <source>none yet; run: vivier-cli jobs</source>
        <translation>ninguna todavía; ejecute: vivier-cli jobs</translation>
    </message>
    <message>
        <source>There is no job “%1”. Known: %2</source>
        <translation>No hay ninguna oferta «%1». Conocidas: %2</translation>
    </message>
    <message>
        <source>Several jobs have this title. Say which one by its reference: %1</source>
        <translation>Varias ofertas tienen este título. Indique cuál por su referencia: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns: %2</source>
        <translation>No hay ninguna columna «%1». Columnas: %2</translation>
    </message>
    <message>
        <source>Say which columns: --columns a,b,c</source>
        <translation>Indique qué columnas: --columns a,b,c</translation>
    </message>
    <message>
        <source>The format is csv, vcard or json.</source>
        <translation>El formato es csv, vcard o json.</translation>
    </message>
    <message>
        <source>--columns is for csv and json: a vCard has its own.</source>
        <translation>--columns es para csv y json: una vCard tiene las suyas.</translation>
    </message>
    <message>
        <source>With --json, say where the list is written: --output FILE</source>
        <translation>Con --json, indique dónde se escribe la lista: --output ARCHIVO</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>su contenido</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>update of %1</source>
        <translation>actualización de %1</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <translation>%1: nada que cambiar</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>CSV, separator %1</source>
        <translation>CSV, separador %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omitida)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Reconocida por</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No candidate has these tags yet: %1</source>
        <translation>Nadie tiene aún estas etiquetas: %1</translation>
    </message>
    <message>
        <source>Some new candidates cannot be sent yet:</source>
        <translation>Algunos nuevos aún no se pueden enviar:</translation>
    </message>
    <message>
        <source>New: %1. Updated: %2. Nothing to change: %3. Not imported: %4.</source>
        <translation>Nuevos: %1. Actualizados: %2. Sin cambios: %3. No aceptados: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) written to %1. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln candidato escrito en %1. El archivo no está cifrado.</numerusform>
            <numerusform>%Ln candidatos escritos en %1. El archivo no está cifrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>edit the candidates of an applicant tracking system (ATS) without a window</source>
        <translation>edita los candidatos de un sistema de selección de personal (ATS) sin ventana</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSIS</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>VERBOS</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTAS</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VÉASE TAMBIÉN</translation>
    </message>
    <message>
        <source>%1 is not JSON. %2</source>
        <translation>%1 no es JSON. %2</translation>
    </message>
    <message>
        <source>%1 must be a JSON object, such as {&quot;source&quot;:&quot;fair&quot;}.</source>
        <translation>%1 es un objeto JSON, como {&quot;source&quot;:&quot;feria&quot;}.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object at present. Give all of it: %1={…}</source>
        <translation>%1 no es ahora un objeto JSON. Indíquelo entero: %1={…}</translation>
    </message>
    <message>
        <source>%1 lacks a key between two dots.</source>
        <translation>A %1 le falta una clave entre dos puntos seguidos (..).</translation>
    </message>
    <message>
        <source>%1 cannot be added: what is above it is a value, not an object.</source>
        <translation>No hay sitio para %1: lo que tiene encima es un valor, no un objeto.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>No se puede escribir en la salida estándar: %1</translation>
    </message>
    <message>
        <source>%1=@ needs the name of a file: %1=@FILE</source>
        <translation>%1=@ necesita el nombre de un archivo: %1=@ARCHIVO</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln character(s) read from %2.</source>
        <translation>
            <numerusform>%1: se ha leído %Ln carácter de %2.</numerusform>
            <numerusform>%1: se han leído %Ln caracteres de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln character(s) read from %3 (pages: %2).</source>
        <translation>
            <numerusform>%1: se ha leído %Ln carácter de %3 (páginas: %2).</numerusform>
            <numerusform>%1: se han leído %Ln caracteres de %3 (páginas: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1 has contained “%2” yet, and its documentation does not confirm that name, so it is not written. Once a pull has shown it, it can be.</source>
        <translation>Ninguna respuesta de %1 ha mostrado aún «%2», y su documentación no dice que se llame así: no se escribe. Se podrá escribir después de un pull que lo muestre.</translation>
    </message>
    <message>
        <source>“%1” is not a proxy: give its host and port, as in proxy.example:3128.</source>
        <translation>«%1» no es un proxy: indique su host y su puerto, como en proxy.example:3128.</translation>
    </message>
    <message>
        <source>Give --user NAME and --password-file FILE, or - for standard input.</source>
        <translation>Indique --user NAME y --password-file FILE, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>There is no keychain here. Set VIVIER_PASSPHRASE, now and for every later run: the login is then encrypted with it.</source>
        <translation>Aquí no hay llavero. Defina VIVIER_PASSPHRASE, ahora y en cada ejecución posterior, y las credenciales se guardarán cifradas con ella.</translation>
    </message>
    <message>
        <source>The login for %1 is saved.</source>
        <translation>Las credenciales de %1 se han guardado.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>No login for %1 is saved.</source>
        <translation>No hay credenciales guardadas de %1.</translation>
    </message>
    <message>
        <source>The login for %1 is deleted.</source>
        <translation>Las credenciales de %1 se han eliminado.</translation>
    </message>
    <message>
        <source>There is no candidate %1 here.</source>
        <translation>Aquí no hay ningún candidato %1.</translation>
    </message>
    <message>
        <source>There is no run %1. See: vivier-cli runs</source>
        <translation>No hay ningún envío %1. Véase: vivier-cli runs</translation>
    </message>
    <message>
        <source>Several runs begin with %1.</source>
        <translation>Varios envíos empiezan por %1.</translation>
    </message>
    <message>
        <source>Say which run, or --last.</source>
        <translation>Indique qué envío, o --last.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>It has been changed in the ATS since: you will be asked when sending.</source>
        <translation>Se ha cambiado allí desde entonces: al enviar se preguntará.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Nothing in this run can be undone.</source>
        <translation>Nada de este envío se puede deshacer.</translation>
    </message>
    <message>
        <source>%1 is too long to be a secret.</source>
        <translation>%1 es demasiado largo para ser un secreto.</translation>
    </message>
    <message>
        <source>accepted; shown only as %1</source>
        <translation>aceptado; solo se vuelve a mostrar como %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>accepted; never shown again</source>
        <translation>aceptado; no se vuelve a mostrar nunca</translation>
    </message>
    <message>
        <source>what the ATS says about it cannot be read, so it is not known whether it was accepted; stays in the draft</source>
        <translation>no se puede leer lo que el ATS dice de ello, así que no se sabe si lo ha aceptado; sigue en el borrador</translation>
    </message>
    <message>
        <source>not changed by the ATS; stays in the draft</source>
        <translation>no lo ha cambiado el ATS; sigue en el borrador</translation>
    </message>
    <message>
        <source>accepted, but what the ATS now says about it cannot be read</source>
        <translation>aceptado, pero no se puede leer lo que el ATS dice de ello desde entonces</translation>
    </message>
    <message>
        <source>stored differently</source>
        <translation>guardado de otra forma</translation>
    </message>
    <message>
        <source>not sent, but changed since</source>
        <translation>no enviado, y distinto desde entonces</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>See: vivier-cli conflicts</source>
        <translation>Véase: vivier-cli conflicts</translation>
    </message>
    <message>
        <source>To create it again, send it with --yes.</source>
        <translation>Para volver a crearlo, envíelo con --yes.</translation>
    </message>
    <message>
        <source>To create it anyway, send it with --yes.</source>
        <translation>Para crearlo de todos modos, envíelo con --yes.</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>El borrador se conserva.</translation>
    </message>
    <message>
        <source>The draft is kept. To send it anyway, add --yes.</source>
        <translation>El borrador se conserva. Para enviarlo de todos modos, añada --yes.</translation>
    </message>
    <message>
        <source>Then: vivier-cli resolve %1 %2=mine (send it again) or %2=theirs (it arrived)</source>
        <translation>Después: vivier-cli resolve %1 %2=mine (enviarlo de nuevo) o %2=theirs (ya está allí)</translation>
    </message>
    <message>
        <source>It is kept in the outbox; the next send checks first.</source>
        <translation>Se conserva en la bandeja de salida; el próximo envío comprueba antes.</translation>
    </message>
    <message>
        <source>It is kept in the outbox.</source>
        <translation>Se conserva en la bandeja de salida.</translation>
    </message>
    <message>
        <source>It is kept in the outbox; send tries again.</source>
        <translation>Se conserva en la bandeja de salida; send lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>  %1: mine “%2”, theirs “%3”</source>
        <translation>  %1: mi versión «%2», la otra «%3»</translation>
    </message>
    <message>
        <source>%1 emptied fields that were not sent: %2.</source>
        <translation>%1 ha vaciado campos que no se enviaron: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) on hold are left out; name them to send them.</source>
        <translation>
            <numerusform>%Ln borrador retenido se deja fuera; nómbrelo para enviarlo.</numerusform>
            <numerusform>%Ln borradores retenidos se dejan fuera; nómbrelos para enviarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no draft of %1. Nothing was sent.</source>
        <translation>No hay borrador de %1. No se ha enviado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 may still be working on it; checking again in %Ln second(s).</source>
        <translation>
            <numerusform>%1: quizá %2 siga trabajando en ello; se vuelve a mirar en %Ln segundo.</numerusform>
            <numerusform>%1: quizá %2 siga trabajando en ello; se vuelve a mirar en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give references or --run, not both.</source>
        <translation>Indique referencias o --run, no los dos.</translation>
    </message>
    <message>
        <source>There is no draft to send.</source>
        <translation>No hay ningún borrador que enviar.</translation>
    </message>
    <message>
        <source>%1: sent without what cannot be sent yet; that stays in the draft.</source>
        <translation>%1: enviado sin lo que aún no se puede enviar; eso sigue en el borrador.</translation>
    </message>
    <message>
        <source>Writing to %1 is stopped, here and in the window. Check the candidate there; if all is well: vivier-cli send --allow-writes</source>
        <translation>Se ha detenido la escritura en %1, aquí y en la ventana. Compruebe allí el candidato; si todo está bien: vivier-cli send --allow-writes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were not tried and are kept in the outbox.</source>
        <translation>
            <numerusform>%Ln borrador no se ha intentado enviar y se conserva en la bandeja de salida.</numerusform>
            <numerusform>%Ln borradores no se han intentado enviar y se conservan en la bandeja de salida.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account yet: vivier-cli account add …</source>
        <translation>Aún no hay ninguna cuenta: vivier-cli account add …</translation>
    </message>
    <message>
        <source>Say which account: --account %1</source>
        <translation>Indique qué cuenta: --account %1</translation>
    </message>
    <message>
        <source>There is no account “%1”. Known: %2</source>
        <translation>No hay ninguna cuenta «%1». Conocidas: %2</translation>
    </message>
    <message>
        <source>Set VIVIER_PASSPHRASE, now and for every later run.</source>
        <translation>Defina VIVIER_PASSPHRASE, ahora y en cada ejecución posterior.</translation>
    </message>
    <message>
        <source>Set VIVIER_PASSPHRASE to it.</source>
        <translation>Indíquela en VIVIER_PASSPHRASE.</translation>
    </message>
    <message numerus="yes">
        <source>Updating %Ln candidate(s) from an earlier version of Vivier…</source>
        <translation>
            <numerusform>Actualizando %Ln candidato de un Vivier anterior…</numerusform>
            <numerusform>Actualizando %Ln candidatos de un Vivier anterior…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not lead to a candidate.</source>
        <translation>%1 no lleva a ningún candidato.</translation>
    </message>
    <message>
        <source>%1 leads to an account other than %2.</source>
        <translation>%1 lleva a una cuenta distinta de %2.</translation>
    </message>
    <message>
        <source>If the new one is right: vivier-cli account edit NAME --url URL</source>
        <translation>Si la nueva es la correcta: vivier-cli account edit NOMBRE --url URL</translation>
    </message>
    <message>
        <source>Give them: vivier-cli proxy login %1 --user NAME --password-file FILE</source>
        <translation>Indíquelas: vivier-cli proxy login %1 --user NAME --password-file FILE</translation>
    </message>
    <message>
        <source>save an account; the token is tested first and never printed. --ats is the short name of a system that vivier-cli --help lists, the first of them if it is left out; --company is for a key of several companies, and you are asked for it where it is needed; --phone-region (such as FR) is the country of national phone numbers. The ATS gets at most --rate requests a second (usually 4; 0: no limit) and --at-once at the same time (usually 2); when it asks for a pause, fewer for a while. For an ATS that has its own authority, or requires a client certificate: PEM files, checked at once; the passphrase of an encrypted key is stored with the token</source>
        <translation>guarda una cuenta; el token se prueba antes y no se muestra nunca. --ats es el nombre corto de un sistema de los que muestra vivier-cli --help, el primero si se omite; --company es para una clave de varias empresas, y se pide cuando hace falta; --phone-region (como ES) es el país de los números de teléfono nacionales. El ATS recibe como máximo --rate peticiones por segundo (normalmente 4; 0: sin límite) y --at-once a la vez (normalmente 2); cuando pide una pausa, menos durante un rato. Para un ATS que tiene su propia autoridad o que pide un certificado de cliente: archivos en formato PEM, que se comprueban al momento; la frase de contraseña de una clave cifrada se guarda donde está el token</translation>
    </message>
    <message>
        <source>give an account a new address, token or files for its secure connection (an empty name: none). With --url the stored token may be sent to that address, even if it is the one that the account already names</source>
        <translation>da a una cuenta otra dirección, otro token u otros archivos de su conexión segura (un nombre vacío: ninguno). Con --url, el token guardado puede ir a esa dirección, aunque sea la que la cuenta ya indica</translation>
    </message>
    <message>
        <source>the accounts of this profile</source>
        <translation>las cuentas de este perfil</translation>
    </message>
    <message>
        <source>remove an account, its token and what was loaded; with drafts only after --yes</source>
        <translation>elimina una cuenta, su token y lo que se leyó; si tiene borradores, solo con --yes</translation>
    </message>
    <message>
        <source>save the name and password that a proxy asks for, in the keychain or encrypted with VIVIER_PASSPHRASE. Which proxy is used is set in the system, or by https_proxy and no_proxy</source>
        <translation>guarda el nombre y la contraseña que pide un proxy, en el llavero o cifrados con VIVIER_PASSPHRASE. Qué proxy hay lo dicen los ajustes del sistema o https_proxy y no_proxy</translation>
    </message>
    <message>
        <source>the proxies whose login is saved</source>
        <translation>los proxies cuyas credenciales están guardadas</translation>
    </message>
    <message>
        <source>delete the login of a proxy</source>
        <translation>elimina las credenciales de un proxy</translation>
    </message>
    <message>
        <source>load organizations and jobs with their stages</source>
        <translation>lee las organizaciones y las ofertas con sus etapas</translation>
    </message>
    <message>
        <source>load the candidates of one job (reference or name) or of all jobs: what changed since the last time, or everything with --all</source>
        <translation>lee los candidatos de una oferta (referencia o nombre) o de todas: lo que ha cambiado desde la última vez o, con --all, a todos</translation>
    </message>
    <message>
        <source>candidates loaded so far; with a query, those whose names, texts, tags, phone numbers or jobs contain each of its words, and each phrase in quotes: &apos;&quot;data engineer&quot; paris&apos;. --filter is one that was saved in the window. A condition is one of stage:NAME (or a status), tag:TAG, not-tag:TAG, has:WHAT or lacks:WHAT (phone, email, resume, tag, sent-link: sent from Vivier), is:archived, is:draft, is:outbox, updated-after:DAY (on 2026-11-01 or later; 30d: in the last 30 days), updated-before:DAY, expiry:passed, expiry:30d (within 30 days). Of several stages, tags or expiries one is enough; apart from that, all must be met. Archived candidates are left out unless a query or a condition asks for them</source>
        <translation>los candidatos leídos hasta ahora; con una búsqueda, aquellos cuyos nombres, textos, etiquetas, teléfonos u ofertas contienen cada una de sus palabras y cada frase entre comillas: &apos;&quot;data engineer&quot; paris&apos;. --filter es uno guardado en la ventana. Una condición es stage:NOMBRE (o un estado), tag:ETIQUETA, not-tag:ETIQUETA, has:QUÉ o lacks:QUÉ (phone, email, resume, tag, sent-link: enviado desde aquí), is:archived, is:draft, is:outbox, updated-after:DÍA (el 2026-11-01 o después; 30d: en los últimos 30 días), updated-before:DÍA, expiry:passed, expiry:30d (en 30 días). De varias etapas, etiquetas o caducidades basta una; por lo demás, deben cumplirse todas. Los archivados se dejan fuera, salvo que una búsqueda o una condición los pida</translation>
    </message>
    <message>
        <source>write the candidates loaded so far, drafts included, as a list: all of them, or those that list would find. The columns are reference and the ATS&apos;s own field names. A CSV file is UTF-8 and starts with a byte order mark (--no-mark: without); its separator is the one of this computer&apos;s language; cells that a spreadsheet would run get an apostrophe in front. import reads CSV and vCard. The list is not encrypted</source>
        <translation>escribe en una lista los candidatos leídos hasta ahora, con lo que tienen en borrador: todos, o los que encontraría list. Las columnas son reference y los nombres de campos propios del ATS. Un archivo CSV va en UTF-8 con una marca al principio (--no-mark: sin ella), y su separador es el del idioma de este equipo; las celdas que una hoja de cálculo ejecutaría llevan un apóstrofo delante. import lee CSV y vCard. La lista no está cifrada</translation>
    </message>
    <message>
        <source>draft what a list says: CSV, rows copied from a spreadsheet, or vCards. The encoding, the separator and what each column is for are detected and shown; --map sets a column (a field, reference, name, link, company, or nothing to leave it out). A row belongs to the candidate with its reference, else its email, else its phone; else to a new candidate, in JOB or in the job named in the row. Empty cells change nothing, and tags and jobs are only added. A problem in one row does not stop the others; with --report the rows that were not imported are written to FILE, to be fixed and imported. With --dry-run nothing is drafted</source>
        <translation>pone en borrador lo que dice una lista: CSV, filas copiadas de una hoja de cálculo o vCards. La codificación, el separador y para qué es cada columna se averiguan solos y se indican; --map lo precisa (un campo, reference, name, link, company, o nada para omitir la columna). Una fila trata de quien tenga su referencia; si no, su correo; si no, su teléfono; si no, de alguien nuevo, en JOB o en la oferta que nombre la fila. Las celdas vacías no cambian nada, y a las etiquetas y las ofertas la lista solo añade. Lo que esté mal en una fila no detiene a las demás; con --report, las filas no aceptadas se escriben en FILE, para corregirlas e importarlas. Con --dry-run solo se muestra</translation>
    </message>
    <message>
        <source>one candidate, field by field</source>
        <translation>un candidato, campo por campo</translation>
    </message>
    <message>
        <source>put changes into the draft; nothing is sent. How values are written: see vivier-cli --help. For several candidates (named, found as list finds them, or one reference on each line of FILE, - for standard input) it prints what changes for each; what cannot be changed for one does not stop the others. NAME+=VALUE adds to tags or jobs, NAME-=VALUE removes; a stage is the one with that name in the job of each. With --dry-run it prints the same, and nothing is saved</source>
        <translation>pone cambios en el borrador; no se envía nada. Cómo se escriben los valores: véase vivier-cli --help. Con varios candidatos (nombrados, encontrados como con list, o una referencia por línea de FILE, - para la entrada estándar) muestra qué cambia en cada uno; lo que no se puede cambiar en uno no detiene a los demás. NAME+=VALUE añade a las etiquetas u ofertas, NAME-=VALUE quita; una etapa es la de ese nombre en la oferta de cada uno. Con --dry-run muestra lo mismo y no se guarda nada</translation>
    </message>
    <message>
        <source>draft a candidate that the ATS does not have yet; vivier-cli --help lists the fields that are needed</source>
        <translation>prepara un borrador de un candidato que el ATS aún no tiene; lo que necesita se indica con los campos en vivier-cli --help</translation>
    </message>
    <message>
        <source>changes that have not arrived yet, and what each candidate in the outbox is waiting for</source>
        <translation>lo que se ha cambiado y aún no ha llegado, y qué espera cada envío en la bandeja de salida</translation>
    </message>
    <message>
        <source>what was sent together, newest first: when, for how many candidates, and how many were accepted, refused, or are waiting in the outbox</source>
        <translation>lo que se envió junto, lo más reciente primero: cuándo, de cuántos candidatos, y cuántos se aceptaron, se rechazaron o esperan en la bandeja de salida</translation>
    </message>
    <message>
        <source>undo a run, named by its id or the beginning of it, or the last one: what it changed becomes a draft of what was there before; send sends it. What somebody has changed since is never overwritten without asking</source>
        <translation>deshace un envío, indicado por su identificador o el comienzo de este, o el último: lo que cambió pasa a ser un borrador de lo que había antes; send lo envía. Lo que alguien haya cambiado después nunca se sobrescribe sin preguntar</translation>
    </message>
    <message>
        <source>fields that changed on both sides, with both values, and comments or documents that may have arrived</source>
        <translation>campos que han cambiado en los dos lados, con los dos valores, y comentarios o documentos que quizá hayan llegado</translation>
    </message>
    <message>
        <source>choose a side, field by field; nothing is sent before the next send. For a comment or document that may have arrived: mine sends it again, theirs confirms that it arrived</source>
        <translation>elige un lado, campo por campo; no se envía nada antes del próximo send. De un comentario o documento que quizá haya llegado: mine lo envía de nuevo, theirs dice que ya está allí</translation>
    </message>
    <message>
        <source>discard the draft of a candidate, in the outbox too</source>
        <translation>descarta el borrador de un candidato, también en la bandeja de salida</translation>
    </message>
    <message>
        <source>The stages of this job are not known yet: give the stage&apos;s number, or run: vivier-cli jobs</source>
        <translation>Aún no se conocen las etapas de esta oferta: indique el número de la etapa o ejecute: vivier-cli jobs</translation>
    </message>
    <message>
        <source>This job has no stage “%1”. It has: %2</source>
        <translation>Esta oferta no tiene la etapa «%1». Tiene: %2</translation>
    </message>
    <message>
        <source>%1 must be true or false, not “%2”.</source>
        <translation>%1 es true o false, no «%2».</translation>
    </message>
    <message>
        <source>%1 names no tag. To remove all of them: --clear %1</source>
        <translation>%1 no nombra ninguna etiqueta. Para quitarlas todas: --clear %1</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation>%1 es uno de estos valores: %2, no «%3».</translation>
    </message>
    <message>
        <source>%1 must be a day such as 2031-01-31, not “%2”.</source>
        <translation>%1 es una fecha como 2031-01-31, no «%2».</translation>
    </message>
    <message>
        <source>%1: %2 is read as %3.</source>
        <translation>%1: %2 se toma como %3.</translation>
    </message>
    <message>
        <source>%1 names no job. To remove all of them: --clear %1</source>
        <translation>%1 no nombra ninguna oferta. Para quitarlas todas: --clear %1</translation>
    </message>
    <message>
        <source>“%1” is not of the form name=value.</source>
        <translation>«%1» no tiene la forma nombre=valor.</translation>
    </message>
    <message>
        <source>%1 does not allow “%2” to be changed this way.</source>
        <translation>%1 no permite a nadie cambiar «%2» así.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 no tiene el campo «%2».</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Campos: %1</translation>
    </message>
    <message>
        <source>%1 holds one value: set it with = only.</source>
        <translation>%1 contiene un solo valor: se indica solo con =.</translation>
    </message>
    <message>
        <source>Say what to add to %1, or to remove.</source>
        <translation>Indique qué añadir a %1 o qué quitar.</translation>
    </message>
    <message>
        <source>%1 is longer than %L2 characters.</source>
        <translation>%1 supera los %L2 caracteres.</translation>
    </message>
    <message>
        <source>The value for %1 contains nothing visible. To empty it: --clear %1</source>
        <translation>%1 no recibe nada visible. Para vaciarlo: --clear %1</translation>
    </message>
    <message>
        <source>%1 cannot be emptied, only given another value.</source>
        <translation>%1 no se puede vaciar, solo darle otro valor.</translation>
    </message>
    <message>
        <source>To empty %1: --clear %1</source>
        <translation>Para vaciar %1: --clear %1</translation>
    </message>
    <message>
        <source>(unreadable: %1)</source>
        <translation>(ilegible: %1)</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(se desconoce)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
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
        <translation>Con --json:
  list, drafts: una matriz de candidatos; show, edit, new, resolve: un candidato
    {&quot;reference&quot;, &quot;ats&quot;, &quot;job_reference&quot;, &quot;fields&quot;: {nombre: valor}, &quot;draft&quot;: {nombre: {&quot;base&quot;, &quot;mine&quot;}},
     &quot;state&quot;: &quot;unchanged&quot;|&quot;draft&quot;|&quot;new&quot;|&quot;outbox&quot;|&quot;conflict&quot;|&quot;rejected&quot;|&quot;unsure&quot;,
     &quot;outbox&quot;: null|{&quot;reason&quot;, &quot;attempts&quot;, &quot;queued_at&quot;, &quot;next_attempt&quot;, &quot;held&quot;, &quot;field&quot;, &quot;words&quot;},
     &quot;updated_at&quot;, &quot;read_at&quot;}
    outbox: enviado por usted y aún sin resolver; reason: none (ya le tocará), network, token, pause, fault, lost,
    disk; o, hasta que usted haga algo: rejected, forbidden, conflict, already-there, not-ready, gone, moved,
    unsure, stopped
    un campo ausente se desconoce, null es vacío, {&quot;unreadable&quot;: JSON} es lo que dio el ATS en una forma
    distinta de la que documenta; &quot;base&quot; falta si se desconoce; no hay &quot;job_reference&quot;
    donde un candidato puede tener varias ofertas; los metadatos son el objeto JSON tal como lo escribe el ATS
  jobs: una matriz de {&quot;reference&quot;, &quot;organization_reference&quot;, &quot;name&quot;, &quot;status&quot;,
    &quot;stages&quot;: [{&quot;id&quot;, &quot;name&quot;, &quot;reference&quot;, &quot;visible&quot;}]}
  pull: {&quot;jobs&quot;, &quot;candidates&quot;, &quot;complete&quot;, &quot;unreadable&quot;}; unreadable: candidatos omitidos
  send: una matriz de {&quot;reference&quot;, &quot;key&quot;, &quot;fate&quot;, &quot;reason&quot;, &quot;exit&quot;, &quot;checks&quot;: [{&quot;field&quot;, &quot;verdict&quot;, &quot;sent&quot;, &quot;answered&quot;}],
    &quot;conflicts&quot;: [{&quot;field&quot;, &quot;base&quot;, &quot;mine&quot;, &quot;theirs&quot;}], &quot;problems&quot;: [{&quot;field&quot;, &quot;text&quot;, &quot;blocks&quot;}],
    &quot;matches&quot;: [REF], &quot;emptied&quot;: [campo], &quot;error&quot;: null|{&quot;status&quot;, &quot;code&quot;, &quot;text&quot;}}
    fate: accepted, rejected, conflict, already-there, not-ready, kept, unknown, gone, moved, unsure,
    store-failed; reason: como en outbox, o accepted
    verdict: confirmed, not-returned, not-yet (un archivo que el ATS obtiene más tarde), kept, changed,
    unsent (no enviado, y distinto desde entonces)
  conflicts: una matriz de {&quot;reference&quot;, &quot;field&quot;, &quot;base&quot;, &quot;mine&quot;, &quot;theirs&quot;, &quot;unsure&quot;};
    unsure: se envió una vez y quizá haya llegado
  account list: una matriz de {&quot;name&quot;, &quot;ats&quot;, &quot;url&quot;, &quot;organizations&quot;, &quot;company&quot;,
    &quot;requests_per_second&quot; (0: sin límite), &quot;requests_at_once&quot;, &quot;phone_region&quot;}; account add: una sola
  discard, account remove: un objeto con lo que ha desaparecido
</translation>
    </message>
    <message>
        <source>  same: an array of {&quot;likely&quot;, &quot;reasons&quot;: [&quot;email&quot;|&quot;phone&quot;|&quot;profile&quot;|&quot;name&quot;],
    &quot;candidates&quot;: [{&quot;account&quot;, &quot;reference&quot;, &quot;name&quot;}, the same of the other]}
</source>
        <translation>  same: una matriz de {&quot;likely&quot;, &quot;reasons&quot;: [&quot;email&quot;|&quot;phone&quot;|&quot;profile&quot;|&quot;name&quot;],
    &quot;candidates&quot;: [{&quot;account&quot;, &quot;reference&quot;, &quot;name&quot;}, lo mismo del otro]}
</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>quizá</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>accepted; the ATS fetches the file later, and still shows the old one</source>
        <translation>aceptado; el ATS obtiene el archivo más tarde y aún muestra el antiguo</translation>
    </message>
    <message>
        <source>A link stopped something. To send it all the same: vivier-cli send --unchecked</source>
        <translation>Un enlace ha detenido algo. Para enviarlo de todos modos: vivier-cli send --unchecked</translation>
    </message>
    <message>
        <source>pairs of candidates loaded so far who may be the same person, in all accounts: very likely with the same email, phone or profile link, maybe with the same name in the same job. Those that you said are two people are left out</source>
        <translation>parejas de candidatos leídos hasta ahora que pueden ser la misma persona, en todas las cuentas: muy probable con el mismo correo, teléfono o enlace de perfil, quizá con el mismo nombre en la misma oferta. Se dejan fuera los que usted ha indicado que son dos personas</translation>
    </message>
    <message>
        <source>put these drafts, or all that are ready, into the outbox and send them at once, archiving and refusing too: nothing is held back here. Prints what the ATS answered, field by field. What does not get through stays in the outbox; send, or the window, tries it again; with --run only what belongs to that run. Once an ATS has emptied fields that were not sent, nothing more is written to that account, not even from the window, until you have checked the candidate and send with --allow-writes. Links to files are opened first, without your token, unless the preferences say no; one that the ATS could not read keeps its field in the draft, unless you send with --unchecked</source>
        <translation>pone estos borradores, o todos los que están listos, en la bandeja de salida y los envía de inmediato, también los archivados y rechazos: aquí no se retiene nada para poder retirarlo. Muestra lo que respondió el ATS, campo por campo. Lo que no pasa se queda en la bandeja de salida; send, o la ventana, lo intenta de nuevo; con --run, solo lo de ese envío, como parte de él. En cuanto un ATS vacía campos que no se enviaron, ya no se escribe nada en esa cuenta, tampoco desde la ventana, hasta que usted compruebe el candidato y envíe con --allow-writes. Los enlaces a archivos se abren antes, sin su token, salvo que las preferencias digan que no; el que el ATS no pueda leer deja su campo en el borrador, salvo que envíe con --unchecked</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Send the token of “%1” to the new address?</source>
        <translation>¿Enviar el token de «%1» a la nueva dirección?</translation>
    </message>
    <message>
        <source>&amp;Use the new address</source>
        <translation>&amp;Usar la nueva dirección</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>This version does not know this field: T leaves it to %1</source>
        <translation>Esta versión no conoce el campo: T lo deja en manos de %1</translation>
    </message>
    <message>
        <source>M yours · T theirs · E edit</source>
        <translation>M la mía · T la otra · E editar</translation>
    </message>
    <message>
        <source>T theirs · E edit: yours is not a stage of this job</source>
        <translation>T la otra · E editar: la mía no es una etapa de esta oferta</translation>
    </message>
    <message>
        <source>both changed %1 · %2</source>
        <translation>cambiado en los dos lados: %1 · %2</translation>
    </message>
    <message>
        <source>changed again in %1 · %2</source>
        <translation>cambiado otra vez en %1 · %2</translation>
    </message>
    <message>
        <source>yours · typed %1 · theirs seen %2</source>
        <translation>la mía · escrita %1 · la otra, vista %2</translation>
    </message>
    <message>
        <source>theirs · seen %1</source>
        <translation>la otra · vista %1</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>editado aquí</translation>
    </message>
    <message>
        <source>merged: both sides’ changes kept</source>
        <translation>combinado: se mantienen los cambios de los dos lados</translation>
    </message>
    <message>
        <source>only you changed it</source>
        <translation>solo lo ha cambiado usted</translation>
    </message>
    <message>
        <source>only %1 changed it: nothing to send</source>
        <translation>solo ha cambiado en %1: nada que enviar</translation>
    </message>
    <message>
        <source>the same on both sides: nothing to send</source>
        <translation>igual en los dos lados: nada que enviar</translation>
    </message>
    <message>
        <source>%1 never shows this: yours will be sent</source>
        <translation>%1 no lo muestra nunca: se enviará la mía</translation>
    </message>
</context>
<context>
    <name>CvProblemText</name>
    <message>
        <source>This file could not be opened. Check that it is still there and that you are allowed to read it.</source>
        <translation>No se ha podido abrir este archivo. Compruebe que sigue ahí y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>This is %1, not a file. Choose the file itself, or copy its text here.</source>
        <translation>Esto es %1, no un archivo. Elija el archivo en sí o copie aquí su texto.</translation>
    </message>
    <message>
        <source>This is not a file that Vivier reads. Vivier reads %1: save it as one of these, or copy its text here.</source>
        <translation>Vivier no lee este tipo de archivo. Lee %1: guárdelo en uno de estos formatos o copie aquí su texto.</translation>
    </message>
    <message>
        <source>This is %1. Vivier reads %2: save it as one of these, or copy its text here.</source>
        <translation>Esto es %1. Vivier lee %2: guárdelo en uno de estos formatos o copie aquí su texto.</translation>
    </message>
    <message numerus="yes">
        <source>This file is too large for a CV: Vivier reads up to %1, %Ln page(s) and %2 of text. Copy the text that you need here.</source>
        <translation>
            <numerusform>Este archivo es demasiado grande para ser un CV: Vivier lee hasta %1, %Ln página y %2 de texto. Copie aquí el texto que necesite.</numerusform>
            <numerusform>Este archivo es demasiado grande para ser un CV: Vivier lee hasta %1, %Ln páginas y %2 de texto. Copie aquí el texto que necesite.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is damaged or incomplete, and none of its text was used. Ask for the file again, or open it elsewhere and copy its text here.</source>
        <translation>Este archivo está dañado o incompleto, y no se ha tomado nada de su texto. Pídalo de nuevo, o ábralo en otro sitio y copie aquí su texto.</translation>
    </message>
    <message>
        <source>This file is protected by a password. Save a copy without one, or copy its text here.</source>
        <translation>Este archivo pide una contraseña. Guarde una copia sin ella o copie aquí su texto.</translation>
    </message>
    <message>
        <source>This PDF contains pictures of pages, no text. Ask for the CV as a document, or type what you need here.</source>
        <translation>Este PDF contiene imágenes de páginas, sin texto. Pida el CV como documento o escriba aquí lo que necesite.</translation>
    </message>
    <message>
        <source>This file contains no text.</source>
        <translation>Este archivo no contiene texto.</translation>
    </message>
    <message>
        <source>This file takes more time or memory to read than a CV should: reading was stopped, and none of its text was used. Ask for it in another format, or copy its text here.</source>
        <translation>Leer este archivo requiere más tiempo o memoria que leer un CV: se ha detenido la lectura y no se ha tomado nada de su texto. Pídalo en otro formato o copie aquí su texto.</translation>
    </message>
    <message>
        <source>This is %1. To read it, Vivier needs the package %2, which is not installed. Install it, or copy the text of the file here.</source>
        <translation>Esto es %1. Para leerlo, Vivier necesita el paquete %2, que no está instalado. Instálelo o copie aquí el texto del archivo.</translation>
    </message>
    <message>
        <source>Vivier reads a file only where the system can isolate the reading from all other files and the network. This system cannot (it needs Linux with Landlock and seccomp), so the file was not read. Copy its text here.</source>
        <translation>Vivier solo lee un archivo si el sistema puede aislar la lectura de todos los demás archivos y de la red. Este sistema no puede (hace falta Linux con Landlock y seccomp), así que el archivo no se ha leído. Copie aquí su texto.</translation>
    </message>
    <message>
        <source>The program that reads files for Vivier, vivier-reader, is missing or does not work, so the file was not read. Reinstall Vivier, or copy the text of the file here.</source>
        <translation>El programa que lee archivos para Vivier, vivier-reader, falta o no funciona, así que el archivo no se ha leído. Vuelva a instalar Vivier o copie aquí el texto del archivo.</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>The new candidate “%1” exists only here. Discarding removes it; it cannot be undone.</source>
        <translation>El nuevo candidato «%1» solo existe aquí. Al descartarlo se elimina y no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to %1 will be lost. Nothing changes in %2.</source>
        <translation>
            <numerusform>Se descartará %Ln cambio de %1. %2 conserva lo que tiene.</numerusform>
            <numerusform>Se descartarán %Ln cambios de %1. %2 conserva lo que tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its changes in the outbox will not be sent.</source>
        <translation>Lo que haya de él en la bandeja de salida no se enviará.</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>¿Descartar el borrador?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>GDPR expiry</source>
        <translation>Caducidad RGPD</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>CV text</source>
        <translation>Texto del CV</translation>
    </message>
    <message>
        <source>CV without names</source>
        <translation>CV anonimizado</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Overall rating</source>
        <translation>Valoración global</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Path of analyses</source>
        <translation>Ruta de los análisis</translation>
    </message>
    <message>
        <source>Path of interviews</source>
        <translation>Ruta de las entrevistas</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
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
        <translation>Sitio web</translation>
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
        <translation>Carta de presentación</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Stage in Welcome Kit</source>
        <translation>Etapa en Welcome Kit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Current avatar</source>
        <translation>Foto actual</translation>
    </message>
    <message>
        <source>Current resume</source>
        <translation>CV actual</translation>
    </message>
    <message>
        <source>Resume type</source>
        <translation>Tipo del CV</translation>
    </message>
    <message>
        <source>Resume size</source>
        <translation>Tamaño del CV</translation>
    </message>
    <message>
        <source>Current portfolio</source>
        <translation>Portfolio actual</translation>
    </message>
    <message>
        <source>Portfolio size</source>
        <translation>Tamaño del portfolio</translation>
    </message>
    <message>
        <source>Dashboard path</source>
        <translation>Ruta en el panel</translation>
    </message>
</context>
<context>
    <name>FieldEditors</name>
    <message>
        <source>Drop or paste a link to a document</source>
        <translation>Suelte o pegue un enlace a un documento</translation>
    </message>
    <message>
        <source>Drop or paste a link to a picture</source>
        <translation>Suelte o pegue un enlace a una imagen</translation>
    </message>
    <message>
        <source>Drop or paste a link: %1, %2 MB at most</source>
        <translation>Suelte o pegue un enlace: %1, %2 MB como máximo</translation>
    </message>
    <message>
        <source>%1, %2 MB at most</source>
        <translation>%1, %2 MB como máximo</translation>
    </message>
    <message>
        <source>Replace the %1…</source>
        <translation>Sustituir: %1…</translation>
    </message>
    <message>
        <source>visible to others at once, so it is held briefly before it is sent</source>
        <translation>otros lo ven enseguida, así que se retiene un momento antes de salir</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>last sent from Vivier %1</source>
        <translation>último envío desde aquí: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>en la bandeja de salida</translation>
    </message>
    <message>
        <source>sent once, with the next send</source>
        <translation>sale una sola vez, con el próximo envío</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>ahora: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>sent right after the creation</source>
        <translation>se envía justo después de crearlo</translation>
    </message>
    <message>
        <source>“%1” is not documented: it cannot be chosen</source>
        <translation>«%1» no está documentado: no se puede elegir</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters that are used, and that are taken</comment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>required, or %1</source>
        <extracomment>At a field that is needed unless another one is given: “required, or Phone”</extracomment>
        <translation>obligatorio, o %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>website</source>
        <translation>sitio web</translation>
    </message>
    <message>
        <source>This date has passed; it stays until you choose a later one.</source>
        <translation>Esta fecha ya ha pasado; se queda así hasta que elija otra posterior.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>%1 has something here that Vivier cannot read. It stays as it is, unless you enter another value.</source>
        <translation>%1 tiene aquí algo que Vivier no puede leer. Se queda como está, salvo que indique otro valor.</translation>
    </message>
    <message>
        <source>in %1 now: %2</source>
        <translation>en %1 ahora: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Try the direct link</source>
        <translation>Probar el enlace directo</translation>
    </message>
</context>
<context>
    <name>FileTypeText</name>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a Word 97-2003 document (.doc)</source>
        <translation>un documento de Word 97-2003 (.doc)</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un documento de Office antiguo</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un archivo XML</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un archivo PostScript</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>an OpenDocument file that is not a text</source>
        <translation>un archivo OpenDocument que no es un texto</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>un documento de Pages</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a pipe between programs</source>
        <translation>una tubería entre programas</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>a socket of a program</source>
        <translation>un socket de un programa</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>otro tipo de archivo</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Has a phone</source>
        <translation>Con teléfono</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Sin teléfono</translation>
    </message>
    <message>
        <source>Has an email</source>
        <translation>Con correo</translation>
    </message>
    <message>
        <source>No email</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <source>Has a resume</source>
        <translation>Con CV</translation>
    </message>
    <message>
        <source>No resume</source>
        <translation>Sin CV</translation>
    </message>
    <message>
        <source>Has a tag</source>
        <translation>Con etiqueta</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Link sent from Vivier</source>
        <translation>Enlace enviado desde aquí</translation>
    </message>
    <message>
        <source>No link sent from Vivier</source>
        <translation>Ningún enlace enviado desde aquí</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Con borrador</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>En la bandeja de salida</translation>
    </message>
    <message numerus="yes">
        <source>Updated in the last %Ln day(s)</source>
        <translation>
            <numerusform>Actualizados en el último día</numerusform>
            <numerusform>Actualizados en los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not updated for %Ln day(s)</source>
        <translation>
            <numerusform>Sin actualizar desde hace %Ln día</numerusform>
            <numerusform>Sin actualizar desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated since %1</source>
        <translation>Actualizados desde el %1</translation>
    </message>
    <message>
        <source>Not updated since %1</source>
        <translation>Sin actualizar desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Caducan en %Ln día</numerusform>
            <numerusform>Caducan en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducados</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Without tag %1</source>
        <translation>Sin la etiqueta %1</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Etapa</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;Without tag</source>
        <translation>Sin la eti&amp;queta</translation>
    </message>
    <message>
        <source>&amp;Has</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>&amp;Lacks</source>
        <translation>S&amp;in</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Actualización</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>Ca&amp;ducidad</translation>
    </message>
</context>
<context>
    <name>FormDrop</name>
    <message>
        <source>This link is none that can be opened: nothing was changed.</source>
        <translation>Este enlace no se puede abrir: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no link, address or number in this. Nothing was changed.</source>
        <translation>Aquí no hay ningún enlace, dirección ni número. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is a file on this computer. %1 needs a link that it can open, not a file: put the file online, then drop the link.</source>
        <translation>Este es un archivo de este equipo. %1 necesita un enlace que pueda abrir, no un archivo: ponga el archivo en línea y suelte el enlace.</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>%1 fetches them from a link that anyone can open</source>
        <translation>%1 los obtiene de un enlace que cualquiera puede abrir</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>%1 accepts these but never shows them</source>
        <translation>%1 los guarda, pero no los muestra nunca</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Carta de presentación</translation>
    </message>
    <message>
        <source>Comment and documents</source>
        <translation>Comentario y documentos</translation>
    </message>
    <message>
        <source>added once; %1 does not allow changes afterwards</source>
        <translation>se añaden una sola vez; %1 no permite cambiarlos después</translation>
    </message>
    <message>
        <source>Only when creating</source>
        <translation>Solo al crear</translation>
    </message>
    <message>
        <source>%1 accepts these once and never shows them</source>
        <translation>%1 los guarda una sola vez y no los muestra nunca</translation>
    </message>
    <message>
        <source>CV text</source>
        <translation>Texto del CV</translation>
    </message>
    <message>
        <source>%1 accepts a new text and stores it without names</source>
        <translation>%1 acepta un texto nuevo y lo guarda anonimizado</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>keys that other systems keep in %1</source>
        <translation>claves que otros sistemas guardan en %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>%1 does not allow these to be changed here</source>
        <translation>%1 no permite cambiarla aquí</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>this is not UTF-8 text.</source>
        <translation>este texto no está en UTF-8.</translation>
    </message>
    <message>
        <source>there is nothing here. An object without keys is {}.</source>
        <translation>aquí no hay nada escrito. Un objeto sin claves es {}.</translation>
    </message>
    <message>
        <source>the JSON ends before this. Remove what follows, or an extra bracket.</source>
        <translation>el JSON termina antes de esto. Quite lo que sigue o un cierre que sobra.</translation>
    </message>
    <message numerus="yes">
        <source>this is nested more than %Ln level(s) deep.</source>
        <translation>
            <numerusform>hay más de %Ln nivel de anidamiento.</numerusform>
            <numerusform>hay más de %Ln niveles de anidamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>a key is expected after the comma. Remove the comma or add a key.</source>
        <translation>se espera una clave después de la coma. Quite la coma o añada una clave.</translation>
    </message>
    <message>
        <source>a key must be in straight quotes: &quot;key&quot;.</source>
        <translation>una clave va entre comillas rectas: &quot;clave&quot;.</translation>
    </message>
    <message>
        <source>a colon is missing after this key: &quot;key&quot;: value.</source>
        <translation>faltan dos puntos después de esta clave: &quot;clave&quot;: valor.</translation>
    </message>
    <message>
        <source>a value is missing after the colon.</source>
        <translation>falta un valor después de los dos puntos.</translation>
    </message>
    <message>
        <source>a value is expected after the comma. Remove the comma or add a value.</source>
        <translation>se espera un valor después de la coma. Quite la coma o añada un valor.</translation>
    </message>
    <message>
        <source>a comma or a %1 is missing before this.</source>
        <translation>falta una coma o %1 antes de esto.</translation>
    </message>
    <message>
        <source>a text must be in straight quotes: &quot;text&quot;.</source>
        <translation>un texto va entre comillas rectas: &quot;texto&quot;.</translation>
    </message>
    <message>
        <source>a value is expected: a &quot;text&quot; in straight quotes, a number, true, false, null, { or [.</source>
        <translation>se espera un valor: un &quot;texto&quot; entre comillas rectas, un número, true, false, null, { o [.</translation>
    </message>
    <message>
        <source>this is not a number. Write it like 7, -1.5 or 2e3, or put it in straight quotes.</source>
        <translation>esto no es un número. Escríbalo como 7, -1.5 o 2e3, o póngalo entre comillas rectas.</translation>
    </message>
    <message>
        <source>a text contains a control character. Remove it.</source>
        <translation>un texto contiene un carácter de control. Quítelo.</translation>
    </message>
    <message>
        <source>this text is not closed. Add a quote at its end.</source>
        <translation>este texto no se cierra. Añada unas comillas al final.</translation>
    </message>
    <message>
        <source>this backslash does not start anything that JSON knows. Write a backslash as \\.</source>
        <translation>esta barra invertida no inicia nada que JSON conozca. Escriba una barra invertida como \\.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>a %1 is missing: it closes the %2 of line %3.</source>
        <translation>falta %1: cierra %2 de la línea %3.</translation>
    </message>
    <message>
        <source>this text is not closed on its line. Add a quote, or write a new line as \n.</source>
        <translation>este texto no se cierra en su línea. Añada unas comillas o escriba un salto de línea como \n.</translation>
    </message>
    <message>
        <source>a text contains a tab. Write it as \t.</source>
        <translation>un texto contiene un tabulador. Escríbalo como \t.</translation>
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
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>its size is not told, %1 takes up to %2</source>
        <translation>tamaño sin indicar, %1 acepta hasta %2</translation>
    </message>
    <message>
        <source>anyone can open it</source>
        <translation>cualquiera puede abrirlo</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>This is %1, not a picture: %2 will not take it.</source>
        <translation>Es un archivo %1, no una imagen: %2 no lo aceptará.</translation>
    </message>
    <message>
        <source>This is not a picture: %1 will not take it.</source>
        <translation>No es una imagen: %1 no lo aceptará.</translation>
    </message>
    <message>
        <source>This is a program, not a document: %1 will not take it.</source>
        <translation>Es un programa, no un documento: %1 no lo aceptará.</translation>
    </message>
    <message>
        <source>This is not a document: %1 will not take it.</source>
        <translation>No es un documento: %1 no lo aceptará.</translation>
    </message>
    <message>
        <source>This is %1: %2 takes %3 here.</source>
        <translation>Es un archivo %1: aquí %2 acepta %3.</translation>
    </message>
    <message>
        <source>This is none of the files that %1 takes here: %2.</source>
        <translation>No es ninguno de los archivos que %1 acepta aquí: %2.</translation>
    </message>
    <message>
        <source>Not checked: working offline</source>
        <translation>Sin comprobar: trabaja sin conexión</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Comprobando el enlace…</translation>
    </message>
    <message>
        <source>Still checking: %1 has not answered yet…</source>
        <translation>Aún comprobando: %1 no ha respondido todavía…</translation>
    </message>
    <message>
        <source>This is not a web address: %1 cannot open it.</source>
        <translation>No es una dirección web: %1 no puede abrirla.</translation>
    </message>
    <message>
        <source>This address is not on the public internet: %1 cannot reach it.</source>
        <translation>Esta dirección no está en la internet pública: %1 no puede llegar a ella.</translation>
    </message>
    <message>
        <source>This link leads to an address that is not on the public internet: %1 cannot reach it.</source>
        <translation>Este enlace lleva a una dirección que no está en la internet pública: %1 no puede llegar a ella.</translation>
    </message>
    <message>
        <source>%1 does not say what this is (answer %2).</source>
        <translation>%1 no dice qué es esto (respuesta %2).</translation>
    </message>
    <message>
        <source>%1 does not say what this is.</source>
        <translation>%1 no dice qué es esto.</translation>
    </message>
    <message>
        <source>This is a login page: %1 will not get the file.</source>
        <translation>Es una página de inicio de sesión: %1 no obtendrá el archivo.</translation>
    </message>
    <message>
        <source>This is a web page, not the file: %1 will not get the file.</source>
        <translation>Es una página web, no el archivo: %1 no obtendrá el archivo.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 takes up to %3 here.</source>
        <translation>%1 es demasiado: aquí %2 acepta hasta %3.</translation>
    </message>
    <message>
        <source>The file is empty: %1 would get nothing.</source>
        <translation>El archivo está vacío: %1 no obtendría nada.</translation>
    </message>
    <message>
        <source>There is nothing at this address: %1 will not get the file.</source>
        <translation>No hay nada en esta dirección: %1 no obtendrá el archivo.</translation>
    </message>
    <message>
        <source>The file is not there any more: %1 will not get it.</source>
        <translation>El archivo ya no está: %1 no lo obtendrá.</translation>
    </message>
    <message>
        <source>Only some people may open this: %1 will not get the file.</source>
        <translation>Solo algunas personas pueden abrirlo: %1 no obtendrá el archivo.</translation>
    </message>
    <message>
        <source>%1 is busy and did not show the file: %2 may not get it.</source>
        <translation>%1 está saturado y no ha mostrado el archivo: quizá %2 no lo obtenga.</translation>
    </message>
    <message>
        <source>%1 has a problem and did not show the file: %2 may not get it.</source>
        <translation>%1 tiene un fallo y no ha mostrado el archivo: quizá %2 no lo obtenga.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2 may not get the file.</source>
        <translation>%1 no responde: quizá %2 no obtenga el archivo.</translation>
    </message>
    <message>
        <source>There is no site called %1, or no network: %2 may not get the file.</source>
        <translation>No hay ningún sitio llamado %1, o no hay red: quizá %2 no obtenga el archivo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid: %2 may refuse it.</source>
        <translation>El certificado de %1 no es válido: quizá %2 lo rechace.</translation>
    </message>
    <message>
        <source>This link leads from one address to the next without an end: %1 will not get the file.</source>
        <translation>Este enlace lleva sin fin de una dirección a otra: %1 no obtendrá el archivo.</translation>
    </message>
    <message>
        <source>This link leads on to an unencrypted address: %1 may not follow it.</source>
        <translation>Este enlace lleva a una dirección sin cifrar: quizá %1 no lo siga.</translation>
    </message>
    <message>
        <source>This link expired %1: %2 will not get the file.</source>
        <translation>Este enlace caducó %1: %2 no obtendrá el archivo.</translation>
    </message>
    <message>
        <source>Try the direct link, or ask for a link that opens without signing in.</source>
        <translation>Pruebe el enlace directo o pida uno que se abra sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Ask for a link that opens the file without signing in.</source>
        <translation>Pida un enlace que abra el archivo sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Check the link, or ask for another one.</source>
        <translation>Compruebe el enlace o pida otro.</translation>
    </message>
    <message>
        <source>Ask for a new link.</source>
        <translation>Pida un enlace nuevo.</translation>
    </message>
    <message>
        <source>Ask for another file, or put it into another field.</source>
        <translation>Pida otro archivo o póngalo en otro campo.</translation>
    </message>
    <message>
        <source>Check how it is spelled. The network may also be away.</source>
        <translation>Compruebe cómo está escrito. También puede que no haya red.</translation>
    </message>
    <message>
        <source>Open it in the browser to see whether it works.</source>
        <translation>Ábralo en el navegador para ver si funciona.</translation>
    </message>
    <message>
        <source>Look how large it is before you send it.</source>
        <translation>Mire cuánto ocupa antes de enviarlo.</translation>
    </message>
    <message>
        <source>A proxy looked up where it leads: whether that is public could not be checked.</source>
        <translation>Un proxy ha buscado adónde lleva: no se ha podido comprobar si es público.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The stages of this job are not known yet. Load the jobs first.</source>
        <translation>Aún no se conocen las etapas de esta oferta. Lea antes las ofertas.</translation>
    </message>
    <message>
        <source>The job “%1” has several stages “%2”.</source>
        <translation>La oferta «%1» tiene varias etapas «%2».</translation>
    </message>
    <message>
        <source>The job “%1” has no stage “%2”.</source>
        <translation>La oferta «%1» no tiene la etapa «%2».</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>There is no job “%1”, or several have this name.</source>
        <translation>No hay ninguna oferta «%1», o hay varias con ese nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2031-01-31.</source>
        <translation>«%1» no es una fecha como 2031-01-31.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>«%1» no es ninguno de estos valores: %2.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Esto no es un objeto JSON.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Supera los %1 caracteres.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>There are more cells than columns: a separator or a quote is in the wrong place.</source>
        <translation>Hay más celdas que columnas: algún separador o unas comillas están mal.</translation>
    </message>
    <message>
        <source>What is stored about %1 cannot be read. Refresh this candidate.</source>
        <translation>Lo que se sabe de %1 no se puede leer. Vuelva a leerlo.</translation>
    </message>
    <message>
        <source>This person is in another job: %1.</source>
        <translation>Esta persona está en otra oferta: %1.</translation>
    </message>
    <message>
        <source>%1 was already sent and may have arrived: check in the ATS first.</source>
        <translation>%1 se envió una vez y quizá haya llegado: compruébelo antes allí.</translation>
    </message>
    <message>
        <source>%1: the current value is not known, so nothing can be added.</source>
        <translation>%1: no se sabe qué hay, así que no se puede añadir nada.</translation>
    </message>
    <message>
        <source>This row names no one: there is no name, email or phone number.</source>
        <translation>No se nombra a nadie: no hay nombre, correo ni teléfono.</translation>
    </message>
    <message>
        <source>A new candidate needs a job.</source>
        <translation>Alguien nuevo necesita una oferta.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive. Save the list as CSV in your spreadsheet, and choose that file.</source>
        <translation>%1 es un libro de cálculo o un archivo comprimido. Guarde la lista como CSV en su hoja de cálculo y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 is not a list, but a PDF, a picture, a program or the like. Choose a CSV file or vCards.</source>
        <translation>%1 no es una lista, sino un PDF, una imagen, un programa o algo parecido. Elija un archivo CSV o vCards.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Split it.</source>
        <translation>%1 supera los 64 MB. Divídalo.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a list.</source>
        <translation>%1 no es un archivo. Elija una lista.</translation>
    </message>
    <message>
        <source>a new candidate without a name</source>
        <translation>un nuevo candidato sin nombre</translation>
    </message>
    <message>
        <source>There is no candidate %1 here.</source>
        <translation>Aquí no hay ningún candidato %1.</translation>
    </message>
    <message>
        <source>The phone number belongs to %1, who has another name. Say who is meant in a “reference” column, or remove the number.</source>
        <translation>El número de teléfono es el de %1, que tiene otro nombre. Indique en una columna «reference» de quién se trata o quite el número.</translation>
    </message>
    <message>
        <source>Several candidates have this email: %1. Say which one in a “reference” column.</source>
        <translation>Varios candidatos tienen este correo: %1. Indique cuál en una columna «reference».</translation>
    </message>
    <message>
        <source>Several candidates have this phone number: %1. Say which one in a “reference” column.</source>
        <translation>Varios candidatos tienen este número de teléfono: %1. Indique cuál en una columna «reference».</translation>
    </message>
    <message>
        <source>Line %1 is about the same person.</source>
        <translation>La línea %1 trata de la misma persona.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Editor for the candidates of an applicant tracking system.</source>
        <translation>Editor para los candidatos de un sistema de selección de personal (ATS).</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardar todos los datos en esta carpeta.</translation>
    </message>
    <message>
        <source>Work with a simulated ATS on this computer, with a temporary profile unless --profile is given.</source>
        <translation>Trabajar con un ATS inventado en este equipo, con un perfil desechable salvo que se indique --profile.</translation>
    </message>
    <message>
        <source>Play the guided tour on the sandbox and save pictures to this folder.</source>
        <translation>Reproducir el recorrido principal en el entorno de pruebas y guardar imágenes en esta carpeta.</translation>
    </message>
    <message>
        <source>Start with one of these: %1.</source>
        <translation>Empezar por una de estas acciones: %1.</translation>
    </message>
    <message>
        <source>Reference of a candidate, the address of its page, or a vivier: link.</source>
        <translation>Referencia de un candidato, dirección de su página o enlace vivier:.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>Sandbox %1</source>
        <translation>Entorno de pruebas %1</translation>
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
        <translation>Compare los dos lados para que puedan salir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox says why for each of them.</source>
        <translation>La bandeja de salida dice de cada uno por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) need your attention</source>
        <translation>
            <numerusform>%Ln candidato por revisar</numerusform>
            <numerusform>%Ln candidatos por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln enviado</numerusform>
            <numerusform>%Ln enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>What was waiting for the network has been sent.</source>
        <translation>Lo que esperaba a la red ha salido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) expire soon</source>
        <translation>
            <numerusform>%Ln candidato caduca pronto</numerusform>
            <numerusform>%Ln candidatos caducan pronto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxAction</name>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Open that candidate</source>
        <translation>Abrir ese candidato</translation>
    </message>
    <message>
        <source>Create it anyway</source>
        <translation>Crear de todos modos</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ya</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Dejar salir</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>waiting: you work offline</source>
        <translation>espera: está sin conexión</translation>
    </message>
    <message>
        <source>waiting for a new token</source>
        <translation>espera un token nuevo</translation>
    </message>
    <message>
        <source>waiting for its token</source>
        <translation>espera su token</translation>
    </message>
    <message>
        <source>waiting: writing is stopped</source>
        <translation>espera: escritura detenida</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>espera a la red</translation>
    </message>
    <message>
        <source>writing to this account is stopped</source>
        <translation>escritura detenida en esta cuenta</translation>
    </message>
    <message>
        <source>; sending in %1</source>
        <translation>; sale en %1</translation>
    </message>
    <message>
        <source>; next attempt in %1</source>
        <translation>; próximo intento en %1</translation>
    </message>
    <message>
        <source>you work offline: nothing is sent</source>
        <translation>trabaja sin conexión: no sale nada</translation>
    </message>
    <message>
        <source>%1 asked for a pause</source>
        <translation>%1 ha pedido una pausa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln retenido</numerusform>
            <numerusform>%Ln retenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 at %2 request(s) a second</source>
        <translation>
            <numerusform>aprox. %1 a %2 petición por segundo</numerusform>
            <numerusform>aprox. %1 a %2 peticiones por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Changed here and in %1. Nothing was sent: choose what to keep, field by field.</source>
        <translation>Cambiado aquí y en %1. No se ha enviado nada: elija qué mantener, campo por campo.</translation>
    </message>
    <message>
        <source>%1 no longer has this candidate, or the token does not give access to it. Nothing was sent: choose in the outbox what to do with the draft.</source>
        <translation>%1 ya no tiene este candidato, o el token no permite verlo. No se ha enviado nada: elija en la bandeja de salida qué pasa con el borrador.</translation>
    </message>
    <message>
        <source>%1 has moved this candidate to another job. Nothing was sent: check the stage, then send again.</source>
        <translation>%1 ha pasado este candidato a otra oferta. No se ha enviado nada: compruebe la etapa y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Writing to %1 is stopped, because fields that were not sent came back empty. Your changes are kept.</source>
        <translation>Se ha detenido la escritura en %1 porque llegó una respuesta con campos vaciados que no se habían enviado. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>%1 may have created this candidate: its answer was lost or unclear. Vivier checks, and does not create it again.</source>
        <translation>%1 quizá haya creado este candidato: su respuesta se perdió o no lo dice. Vivier lo busca y no lo crea otra vez.</translation>
    </message>
    <message>
        <source>%1 may have created this candidate: its answer was lost or unclear, and no such candidate has been found since. Check there, then create it again or discard it.</source>
        <translation>%1 quizá haya creado este candidato: su respuesta se perdió o no lo dice, y desde entonces no se ha encontrado a nadie así. Compruébelo allí y vuelva a crearlo o descártelo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %Ln candidate(s) who may be this one. Nothing was sent: check, then decide.</source>
        <translation>
            <numerusform>%1 ya tiene %Ln candidato que quizá sea este. No se ha enviado nada: compruébelo y decida.</numerusform>
            <numerusform>%1 ya tiene %Ln candidatos que podrían ser este. No se ha enviado nada: compruébelo y decida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>It is not known whether %1 was accepted: Vivier cannot read what %2 says about it. Your change stays a draft.</source>
        <translation>No se sabe si se ha aceptado «%1»: Vivier no puede leer lo que %2 dice de ello. Su cambio sigue en borrador.</translation>
    </message>
    <message>
        <source>%1 was not changed: %2 still has the old value. Your change stays a draft.</source>
        <translation>El campo «%1» no se ha cambiado: %2 sigue teniendo el valor anterior. Su cambio sigue en borrador.</translation>
    </message>
    <message>
        <source>%1 was accepted, but %2 now has something there that Vivier cannot read.</source>
        <translation>El campo «%1» se ha aceptado, pero %2 tiene ahora ahí algo que Vivier no puede leer.</translation>
    </message>
    <message>
        <source>%1 was stored differently: “%2”.</source>
        <translation>El campo «%1» se ha guardado de otra forma: «%2».</translation>
    </message>
    <message>
        <source>What you sent was accepted. Changed without being sent: %1. This was done by %2 or by a colleague. The history shows both values.</source>
        <translation>Lo que envió se ha aceptado. No enviado, y distinto desde entonces: %1. Lo ha cambiado %2 o alguien allí. El historial muestra los dos valores.</translation>
    </message>
    <message>
        <source>What you sent is waiting in the outbox.</source>
        <translation>Lo que ha enviado espera en la bandeja de salida.</translation>
    </message>
    <message>
        <source>%1 refused %2. The reason is shown at that field.</source>
        <translation>%1 ha rechazado «%2». El motivo figura en ese campo.</translation>
    </message>
    <message>
        <source>%1 refused %2. The reason is shown at each of these fields.</source>
        <translation>%1 ha rechazado: %2. El motivo figura en cada uno de esos campos.</translation>
    </message>
    <message>
        <source>Not created yet. Missing or wrong: %1.</source>
        <translation>Aún no se ha creado. Falta o está mal: %1.</translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation>Guardado, no enviado: %1.</translation>
    </message>
    <message>
        <source>In the outbox: %1.</source>
        <translation>En la bandeja de salida: %1.</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>the token is not allowed to do this</source>
        <translation>el token no lo permite</translation>
    </message>
    <message>
        <source>somebody changed it too</source>
        <translation>otra persona también lo ha cambiado</translation>
    </message>
    <message>
        <source>may already exist</source>
        <translation>quizá ya esté allí</translation>
    </message>
    <message>
        <source>cannot be sent yet</source>
        <translation>aún no puede salir</translation>
    </message>
    <message>
        <source>no longer in %1</source>
        <translation>ya no está en %1</translation>
    </message>
    <message>
        <source>is in another job now</source>
        <translation>ahora está en otra oferta</translation>
    </message>
    <message>
        <source>may have arrived: please check</source>
        <translation>quizá haya llegado: compruébelo</translation>
    </message>
    <message>
        <source>writing is stopped</source>
        <translation>escritura detenida</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln change(s) are kept.</source>
        <translation>
            <numerusform>Su cambio se conserva.</numerusform>
            <numerusform>Sus %Ln cambios se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest went to the outbox.</source>
        <translation>El resto está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>%1 already has %2, who may be this candidate. Nothing was created. Open that candidate, or create a second one.</source>
        <translation>%1 ya tiene a %2, que quizá sea este candidato. No se ha creado nada. Abra ese candidato o cree un segundo.</translation>
    </message>
    <message>
        <source>The answer from %1 lacks fields that were not sent (%2). Writing is stopped until you have checked the candidate.</source>
        <translation>En la respuesta de %1 falta lo que no se envió (%2). La escritura queda detenida hasta que compruebe el candidato.</translation>
    </message>
    <message>
        <source>%1 In the outbox: %2.</source>
        <translation>%1 En la bandeja de salida: %2.</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>sending in %1</source>
        <translation>sale en %1</translation>
    </message>
    <message>
        <source>answer lost; checking in %1</source>
        <translation>respuesta perdida; se comprueba en %1</translation>
    </message>
    <message>
        <source>next attempt in %1</source>
        <translation>próximo intento en %1</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>espera a la red</translation>
    </message>
    <message>
        <source>waiting for a new token</source>
        <translation>espera un token nuevo</translation>
    </message>
    <message>
        <source>waiting for its token</source>
        <translation>espera su token</translation>
    </message>
    <message>
        <source>answer lost: checking first</source>
        <translation>respuesta perdida: antes se comprueba</translation>
    </message>
    <message>
        <source>could not be saved on this computer</source>
        <translation>no se ha podido guardar en este equipo</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>espera su turno</translation>
    </message>
</context>
<context>
    <name>PageProblemText</name>
    <message>
        <source>This file is too large to be shown here. Open it in another program.</source>
        <translation>Este archivo es demasiado grande para mostrarlo aquí. Ábralo en otro programa.</translation>
    </message>
    <message>
        <source>This cannot be shown: the file is damaged or incomplete. Ask for it again, or open it elsewhere.</source>
        <translation>No se puede mostrar: el archivo está dañado o incompleto. Pídalo de nuevo o ábralo en otro sitio.</translation>
    </message>
    <message>
        <source>This file is protected by a password, so it cannot be shown here.</source>
        <translation>Este archivo pide una contraseña, así que no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>This took too much time or memory to show, and was stopped. Open the file in another program if you trust it.</source>
        <translation>Mostrarlo requería demasiado tiempo o memoria, y se ha detenido. Abra el archivo en otro programa si se fía de él.</translation>
    </message>
    <message>
        <source>To show a PDF, Vivier needs the package %1, which is not installed.</source>
        <translation>Para mostrar un PDF, Vivier necesita el paquete %1, que no está instalado.</translation>
    </message>
    <message>
        <source>Vivier shows a file only where the system can isolate the reading from all other files and the network. This system cannot: it needs Linux with Landlock and seccomp.</source>
        <translation>Vivier solo muestra un archivo si el sistema puede aislar la lectura de todos los demás archivos y de la red. Este sistema no puede: hace falta Linux con Landlock y seccomp.</translation>
    </message>
    <message>
        <source>A picture of this kind is not shown here. Open it in another program.</source>
        <translation>Una imagen de este tipo no se muestra aquí. Ábrala en otro programa.</translation>
    </message>
    <message>
        <source>The program that reads files for Vivier, vivier-reader, is missing or does not work. Reinstall Vivier.</source>
        <translation>El programa que lee archivos para Vivier, vivier-reader, falta o no funciona. Vuelva a instalar Vivier.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>This number does not seem to exist in its country. Check it; it can be sent as it is.</source>
        <translation>Este número no parece existir en su país. Compruébelo; se puede enviar tal cual.</translation>
    </message>
    <message>
        <source>%1 has no such number. If it is from another country, start it with + and that country&apos;s code, such as +33.</source>
        <translation>Este número no existe en este país: %1. Si es de otro país, empiece con + y el prefijo de ese país, como +34.</translation>
    </message>
    <message>
        <source>This number has too few digits. Add the missing ones.</source>
        <translation>A este número le faltan cifras. Añádalas.</translation>
    </message>
    <message>
        <source>This number has too few digits for its country. Check it; it can be sent as it is.</source>
        <translation>A este número le faltan cifras para su país. Compruébelo; se puede enviar tal cual.</translation>
    </message>
    <message>
        <source>This number has too many digits. One number only, without an extension.</source>
        <translation>A este número le sobran cifras. Ponga un solo número, sin extensión.</translation>
    </message>
    <message>
        <source>This number has too many digits for its country. Check it; it can be sent as it is.</source>
        <translation>A este número le sobran cifras para su país. Compruébelo; se puede enviar tal cual.</translation>
    </message>
    <message>
        <source>This number works only within its area. Put the area code in front.</source>
        <translation>Este número solo funciona en su zona. Ponga delante el prefijo de la zona.</translation>
    </message>
    <message>
        <source>Which country is this number from? Start it with + and the country code, such as +33.</source>
        <translation>¿De qué país es este número? Empiece con + y el prefijo del país, como +34.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the +.</source>
        <translation>Ningún país tiene este prefijo. Compruebe las cifras después del +.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the +; it can be sent as it is.</source>
        <translation>Ningún país tiene este prefijo. Compruebe las cifras después del +; se puede enviar tal cual.</translation>
    </message>
    <message>
        <source>An extension cannot be sent with a number. Remove it.</source>
        <translation>No se puede enviar una extensión con el número. Quítela.</translation>
    </message>
    <message>
        <source>This is not a telephone number. It can contain digits, spaces and a + in front.</source>
        <translation>Esto no es un número de teléfono. Puede contener cifras, espacios y un + delante.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Write it as in %1, or with + and a country code.</source>
        <translation>Esto no es un número de teléfono. Escríbalo como en este país: %1, o con + y el prefijo de un país.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Vivier is already open on this profile. Use that window, or close it first.</source>
        <translation>Hay otro Vivier abierto con este perfil. Use esa ventana o ciérrela antes.</translation>
    </message>
    <message>
        <source>The variable HOME is not set.</source>
        <translation>La variable HOME no está definida.</translation>
    </message>
    <message>
        <source>The variable HOME says %1, which is not a folder.</source>
        <translation>La variable HOME indica %1, que no es una carpeta.</translation>
    </message>
    <message>
        <source>Without it, Vivier does not know where your candidates are. Nothing was read or changed. Set HOME to your home folder, or name a folder with --profile.</source>
        <translation>Sin ella, Vivier no sabe dónde están sus candidatos. No se ha leído ni cambiado nada. Indique su carpeta personal en HOME o una carpeta con --profile.</translation>
    </message>
    <message>
        <source>This version of Vivier cannot talk to that system yet. The account and its drafts are kept.</source>
        <translation>Esta versión de Vivier aún no sabe hablar con ese sistema. La cuenta y sus borradores se conservan.</translation>
    </message>
</context>
<context>
    <name>ProfileKey</name>
    <message>
        <source>This computer has no keychain to store the key. Choose a passphrase: Vivier encrypts your candidates with it, and asks for it at every start. Without it nobody can read them, not even you.</source>
        <translation>Este equipo no tiene un llavero donde guardar la clave. Elija una frase de contraseña: Vivier cifra con ella sus candidatos y la pide en cada inicio. Sin ella nadie puede leerlos, ni siquiera usted.</translation>
    </message>
    <message>
        <source>The candidates on this computer are encrypted with a passphrase. Type it to open them.</source>
        <translation>Los candidatos de este equipo están cifrados con una frase de contraseña. Escríbala para abrirlos.</translation>
    </message>
    <message>
        <source>This passphrase does not open the candidates on this computer. Nothing was changed. Type it again.</source>
        <translation>Esta frase de contraseña no abre los candidatos de este equipo. No se ha cambiado nada. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The key to your candidates is in the keychain of this computer, which does not answer. Everything is kept, encrypted. Start the keychain, then try again.</source>
        <translation>La clave de sus candidatos está en el llavero de este equipo, que no responde. Todo se conserva, cifrado. Inicie el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, and the key to your candidates is inside. Everything is kept, encrypted. Unlock the keychain, then try again.</source>
        <translation>El llavero de este equipo está bloqueado y dentro está la clave de sus candidatos. Todo se conserva, cifrado. Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer holds the key to your candidates. Everything is kept, encrypted. Restore the keychain from a backup, then try again.</source>
        <translation>El llavero de este equipo ya no contiene la clave de sus candidatos. Todo se conserva, cifrado. Recupere el llavero de una copia de seguridad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key that was found is not the one that your candidates are encrypted with. Nothing was read or changed. Restore the keychain from the backup that belongs to these candidates, then try again.</source>
        <translation>La clave encontrada no es con la que se cifraron sus candidatos. No se ha leído ni cambiado nada. Recupere el llavero de la copia de seguridad que corresponde a estos candidatos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This was a temporary profile: its key was kept only in memory and went with the program. Nothing was changed. Start with another folder.</source>
        <translation>Este perfil era desechable: su clave solo estaba en la memoria y desapareció con el programa. No se ha cambiado nada. Empiece con otra carpeta.</translation>
    </message>
    <message>
        <source>Vivier could not open the candidates on this computer. Everything is kept as it is. Try again; if it happens again, restart Vivier.</source>
        <translation>Vivier no ha podido abrir los candidatos de este equipo. Todo se conserva como está. Inténtelo de nuevo; si se repite, reinicie Vivier.</translation>
    </message>
</context>
<context>
    <name>ProxyLogin</name>
    <message>
        <source>The login is used until Vivier is closed, but could not be saved for later: the keychain does not accept it.</source>
        <translation>Las credenciales se usan hasta que se cierre Vivier, pero no se han podido guardar para más adelante: el llavero no las acepta.</translation>
    </message>
    <message>
        <source>The proxy does not accept this name and password. Type them again.</source>
        <translation>El proxy no acepta este nombre y esta contraseña. Escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer. Nothing was changed; try again when the network is back.</source>
        <translation>El proxy %1 no responde. No se ha cambiado nada; inténtelo de nuevo cuando vuelva la red.</translation>
    </message>
    <message>
        <source>The login for %1 could not be deleted: the keychain does not answer, or is locked. Unlock it, then try again.</source>
        <translation>No se han podido eliminar las credenciales de %1: el llavero no responde o está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>PullWords</name>
    <message numerus="yes">
        <source>%Ln candidate(s) of %1 could not be read and were left out: the answer does not say which ones. What is already here about them is kept.</source>
        <translation>
            <numerusform>%Ln candidato de %1 no se ha podido leer y se ha omitido: la respuesta no dice cuál es. Lo que ya hay aquí de él se conserva.</numerusform>
            <numerusform>%Ln candidatos de %1 no se han podido leer y se han omitido: la respuesta no dice cuáles son. Lo que ya hay aquí de ellos se conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of %1 could not be read and were left out: the answer does not say which ones. What is already here about them is kept.</source>
        <translation>
            <numerusform>%Ln oferta de %1 no se ha podido leer y se ha omitido: la respuesta no dice cuál es. Lo que ya hay aquí de ella se conserva.</numerusform>
            <numerusform>%Ln ofertas de %1 no se han podido leer y se han omitido: la respuesta no dice cuáles son. Lo que ya hay aquí de ellas se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counts more candidates than it returns: it returned the same ones again, and the others could not be loaded. What was loaded is kept. Refresh all candidates later; if that does not help, tell the people who run %1.</source>
        <translation>%1 anuncia más candidatos de los que da: ha vuelto a dar los mismos y los demás no se han podido leer. Lo leído se conserva. Vuelva a leerlo todo más tarde; si no sirve, avise a quien gestiona %1.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>New: %1</source>
        <extracomment>%1 is a file field, “Resume”: its link was changed here and not sent yet.</extracomment>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a file field, “Resume”; %2 is an ATS: Welcome Kit.</extracomment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>hace %Ln h</numerusform>
            <numerusform>hace %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1</source>
        <comment>date</comment>
        <extracomment>A date, after a word such as “updated”</extracomment>
        <translation>el %1</translation>
    </message>
</context>
<context>
    <name>SameWords</name>
    <message>
        <source>Very likely:</source>
        <translation>Muy probable:</translation>
    </message>
    <message>
        <source>Maybe:</source>
        <translation>Quizá:</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>mismo correo</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same profile page</source>
        <translation>misma página de perfil</translation>
    </message>
    <message>
        <source>same name in the same job</source>
        <translation>mismo nombre en la misma oferta</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Saved to %1. The file is not encrypted: anyone who can open it can read all of it.</source>
        <translation>Guardado en %1. El archivo no está cifrado: quien pueda abrirlo puede leerlo todo.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Nothing is lost here; choose another place.</source>
        <translation>No se ha podido escribir %1: %2. Aquí no se ha perdido nada; elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>SelectionCounts</name>
    <message numerus="yes">
        <source>%Ln of them not in this list</source>
        <translation>
            <numerusform>%Ln no está en esta lista</numerusform>
            <numerusform>%Ln no están en esta lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendOnce</name>
    <message>
        <source>“%1” may have arrived in %2, and is never sent twice automatically. Check there, then send it again or remove it.</source>
        <translation>«%1» quizá haya llegado a %2 y nunca se envía dos veces por sí solo. Compruébelo allí y reenvíelo o quítelo.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spellin&amp;g: not checked</source>
        <translation>Orto&amp;grafía: sin comprobar</translation>
    </message>
    <message>
        <source>Spellin&amp;g: %1</source>
        <translation>Orto&amp;grafía: %1</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add “%1” to &amp;my words</source>
        <translation>Añadir «%1» a &amp;mis palabras</translation>
    </message>
    <message>
        <source>&amp;By its text</source>
        <translation>&amp;Según sus palabras</translation>
    </message>
    <message>
        <source>&amp;Not checked</source>
        <translation>Sin &amp;comprobar</translation>
    </message>
</context>
<context>
    <name>StageTime</name>
    <message>
        <source>In “%1” since today, says %2.</source>
        <translation>En «%1» desde hoy, según %2.</translation>
    </message>
    <message>
        <source>In “%1” since today: moved from Vivier.</source>
        <translation>En «%1» desde hoy: pasó a esta etapa desde aquí.</translation>
    </message>
    <message>
        <source>In “%1” since today, when Vivier first saw it; perhaps for longer.</source>
        <translation>En «%1» desde hoy, visto desde aquí; quizá desde hace más tiempo.</translation>
    </message>
    <message>
        <source>%1+ d</source>
        <extracomment>At least so long is somebody in a stage, on a card: “12+ d”</extracomment>
        <translation>%1+ d</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>How long somebody is in a stage, on a card: “12 d”</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in “%1”: since %2, says %3.</source>
        <translation>
            <numerusform>%Ln día en «%1»: desde el %2, según %3.</numerusform>
            <numerusform>%Ln días en «%1»: desde el %2, según %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in “%1”: moved from Vivier on %2.</source>
        <translation>
            <numerusform>%Ln día en «%1»: enviado a esta etapa desde aquí el %2.</numerusform>
            <numerusform>%Ln días en «%1»: enviado a esta etapa desde aquí el %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln day(s) in “%1”: Vivier first saw it there on %2; perhaps for longer.</source>
        <translation>
            <numerusform>Al menos %Ln día en «%1»: desde el %2, visto desde aquí; quizá desde hace más tiempo.</numerusform>
            <numerusform>Al menos %Ln días en «%1»: desde el %2, visto desde aquí; quizá desde hace más tiempo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is a file.</source>
        <translation>%1 es un archivo.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>%1 is a pipe.</source>
        <translation>%1 es una tubería.</translation>
    </message>
    <message>
        <source>%1 is a socket.</source>
        <translation>%1 es un socket.</translation>
    </message>
    <message>
        <source>%1 is a link to something that is not there.</source>
        <translation>%1 es un enlace a algo que no existe.</translation>
    </message>
    <message>
        <source>%1 is a device.</source>
        <translation>%1 es un dispositivo.</translation>
    </message>
    <message>
        <source>It belongs to another user, %1.</source>
        <translation>Pertenece a otro usuario, %1.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>El sistema dice: %1.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>Recovered account %1</source>
        <translation>Cuenta recuperada %1</translation>
    </message>
    <message>
        <source>its folder</source>
        <translation>su carpeta</translation>
    </message>
    <message>
        <source>Vivier cannot read or write %1 on this computer.</source>
        <translation>Vivier no puede leer o escribir %1 en este equipo.</translation>
    </message>
    <message>
        <source>What was saved before is untouched. Check that it is there and that you are allowed to write to it, then restart Vivier.</source>
        <translation>Lo guardado antes está intacto. Compruebe que existe y que tiene permiso para escribir en él, y reinicie Vivier.</translation>
    </message>
    <message>
        <source>It takes the place of something that Vivier keeps there, and was left as it is. Move it somewhere else, or choose another folder, then restart Vivier.</source>
        <translation>Ocupa el lugar de algo que Vivier guarda ahí y se ha dejado como estaba. Muévalo a otro sitio o elija otra carpeta, y reinicie Vivier.</translation>
    </message>
    <message>
        <source>The disk is full, so this change is not saved yet. Everything saved before is kept. Free some space, then try again.</source>
        <translation>El disco está lleno, así que este cambio aún no se ha guardado. Todo lo guardado antes se conserva. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using Vivier&apos;s file, so this change is not saved yet. Everything saved before is kept. If a backup is running, wait until it is done, then try again.</source>
        <translation>Otro programa está usando el archivo de Vivier, así que este cambio aún no se ha guardado. Todo lo guardado antes se conserva. Espere a que termine la copia de seguridad, si la hay, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Vivier&apos;s file on this computer is damaged. It is kept as it is. Start Vivier again: it sets the damaged file aside and recovers your drafts as far as they can be read.</source>
        <translation>El archivo de Vivier en este equipo está dañado. Se conserva como está. Inicie Vivier de nuevo: aparta el archivo dañado y recupera sus borradores en la medida en que se puedan leer.</translation>
    </message>
    <message>
        <source>The candidates in %1 were saved by a newer Vivier. Nothing was changed. Install that version, or a newer one, to open them.</source>
        <translation>Los candidatos de %1 los guardó una versión más reciente de Vivier. No se ha cambiado nada. Instale esa versión, o una más reciente, para abrirlos.</translation>
    </message>
    <message>
        <source>The candidates on this computer are encrypted, and their key has not been given yet. Nothing was changed. Unlock Vivier first, then try again.</source>
        <translation>Los candidatos de este equipo están cifrados y aún no se ha dado su clave. No se ha cambiado nada. Desbloquee antes Vivier e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The candidates on this computer are encrypted with a different key from the one given. Nothing was changed. Unlock Vivier with the key or the passphrase that they were saved with.</source>
        <translation>Los candidatos de este equipo están cifrados con una clave distinta de la que se ha dado. No se ha cambiado nada. Desbloquee Vivier con la clave o la frase de contraseña con la que se guardaron.</translation>
    </message>
    <message>
        <source>Vivier could not save this on your computer. Everything saved before is kept. Try again; if it happens again, restart Vivier.</source>
        <translation>Vivier no ha podido guardar esto en su equipo. Todo lo guardado antes se conserva. Inténtelo de nuevo; si se repite, reinicie Vivier.</translation>
    </message>
    <message>
        <source>The profile was damaged. The damaged file was moved to %1 and is kept.</source>
        <translation>El perfil estaba dañado. El archivo dañado se ha movido a %1 y se conserva.</translation>
    </message>
    <message>
        <source>None of your drafts or candidates could be read in it. Load the candidates again from the ATS.</source>
        <translation>No se ha podido leer en él nada de sus borradores y candidatos. Vuelva a leer los candidatos del ATS.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln borrador</numerusform>
            <numerusform>%Ln borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>no draft</source>
        <translation>ningún borrador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidato</numerusform>
            <numerusform>%Ln candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>no candidate</source>
        <translation>ningún candidato</translation>
    </message>
    <message>
        <source>Recovered from it: %1 and %2. Look through your drafts: what could not be read is missing.</source>
        <extracomment>%1 is &quot;3 drafts&quot; or &quot;no draft&quot;, %2 &quot;12 candidates&quot; or &quot;no candidate&quot;.</extracomment>
        <translation>Se ha recuperado de él: %1 y %2. Revise sus borradores: falta lo que no se pudo leer.</translation>
    </message>
    <message>
        <source>Some of what is kept on this computer was changed outside Vivier and could not be opened. It is set aside; nothing was deleted.</source>
        <translation>Parte de lo que se guarda en este equipo se cambió fuera de Vivier y no se ha podido abrir. Se ha apartado; no se ha eliminado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) will be loaded again.</source>
        <translation>
            <numerusform>%Ln candidato se volverá a leer.</numerusform>
            <numerusform>%Ln candidatos se volverán a leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) lost a field: check them before you send.</source>
        <translation>
            <numerusform>%Ln borrador ha perdido un campo: revíselo antes de enviarlo.</numerusform>
            <numerusform>%Ln borradores han perdido un campo: revíselos antes de enviarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the history are missing.</source>
        <translation>
            <numerusform>Falta %Ln línea del historial.</numerusform>
            <numerusform>Faltan %Ln líneas del historial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncEngineWords</name>
    <message>
        <source>%1 was changed after you sent the candidate. Send it again.</source>
        <translation>El campo «%1» se cambió después de que enviara el candidato. Envíelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TlsFiles</name>
    <message>
        <source>There is no file %1. Choose another one.</source>
        <translation>No existe el archivo %1. Elija otro.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a certificate or a key.</source>
        <translation>%1 es demasiado grande para ser un certificado o una clave.</translation>
    </message>
    <message>
        <source>There is no certificate in %1. It must be a PEM file: a text that contains “BEGIN CERTIFICATE”.</source>
        <translation>No hay ningún certificado en %1. Debe estar en formato PEM: un texto que contiene «BEGIN CERTIFICATE».</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2. Ask for a new one.</source>
        <translation>El certificado de %1 caducó el %2. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid only from %2. Check this computer&apos;s date.</source>
        <translation>El certificado de %1 solo es válido a partir del %2. Compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>There is no private key in %1. It must be a PEM file: a text that contains “PRIVATE KEY”.</source>
        <translation>No hay ninguna clave privada en %1. Debe estar en formato PEM: un texto que contiene «PRIVATE KEY».</translation>
    </message>
    <message>
        <source>The key in %1 is encrypted. Enter its passphrase.</source>
        <translation>La clave de %1 está cifrada. Indique su frase de contraseña.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key in %1.</source>
        <translation>Esta frase de contraseña no abre la clave de %1.</translation>
    </message>
    <message>
        <source>The key in %1 is not the one of the client certificate. Choose two files that belong together.</source>
        <translation>La clave de %1 no es la del certificado de cliente. Elija los dos que van juntos.</translation>
    </message>
    <message>
        <source>Choose the client certificate that the key belongs to.</source>
        <translation>Elija el certificado de cliente al que corresponde la clave.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>This address contains an invisible character. Type the address again.</source>
        <translation>Esta dirección contiene un carácter invisible. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>An address looks like name@company.com.</source>
        <translation>Una dirección es como nombre@empresa.com.</translation>
    </message>
    <message>
        <source>Only the address belongs here: %1.</source>
        <translation>Aquí solo va la dirección: %1.</translation>
    </message>
    <message>
        <source>Only one address fits here, with one @.</source>
        <translation>Aquí solo cabe una dirección, con una sola @.</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>Una dirección no tiene espacios.</translation>
    </message>
    <message>
        <source>“%1” is not allowed in an address.</source>
        <translation>«%1» no puede estar en una dirección.</translation>
    </message>
    <message>
        <source>An address needs a domain such as company.com after the @.</source>
        <translation>Una dirección necesita un dominio, como empresa.com, después de la @.</translation>
    </message>
    <message>
        <source>This link contains an invisible character. Copy it again from the browser&apos;s address bar.</source>
        <translation>Este enlace contiene un carácter invisible. Cópielo de nuevo de la barra de direcciones del navegador.</translation>
    </message>
    <message>
        <source>A link has no spaces. Copy it again from the browser&apos;s address bar.</source>
        <translation>Un enlace no tiene espacios. Cópielo de nuevo de la barra de direcciones del navegador.</translation>
    </message>
    <message>
        <source>This is not a complete link. Copy it again from the browser&apos;s address bar.</source>
        <translation>Este enlace no está completo. Cópielo de nuevo de la barra de direcciones del navegador.</translation>
    </message>
    <message>
        <source>This is a file on this computer. %1 accepts a link, not a file.</source>
        <translation>Es un archivo de este equipo. %1 acepta un enlace, no un archivo.</translation>
    </message>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>Un enlace empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>This link has no site: write it like https://example.com/page.</source>
        <translation>Este enlace no tiene sitio: escríbalo como https://ejemplo.com/pagina.</translation>
    </message>
    <message>
        <source>This link contains a user name or a password. Remove it: everyone with access to the candidate could read it.</source>
        <translation>Este enlace contiene un nombre de usuario o una contraseña. Quítelo: cualquiera con acceso a la ficha podría leerlo.</translation>
    </message>
    <message>
        <source>A tag with a comma, “%1”, cannot be sent: %2 would make two tags of it. Remove it, or put the tags back.</source>
        <translation>Una etiqueta con coma, «%1», no se puede enviar: %2 haría dos de ella. Quítela o restablezca las etiquetas.</translation>
    </message>
    <message>
        <source>This date does not exist. Choose another one.</source>
        <translation>Esta fecha no existe en el calendario. Elija otra.</translation>
    </message>
    <message>
        <source>%1 accepts only a date in the future. Choose a later one.</source>
        <translation>%1 solo acepta una fecha futura. Elija una posterior.</translation>
    </message>
    <message>
        <source>%1 needs the number with its country code, such as +33612345678.</source>
        <translation>%1 acepta el número con el prefijo del país, como +34612345678.</translation>
    </message>
    <message>
        <source>“%1” is a value that %2 does not document. It is never sent: choose one from the list.</source>
        <translation>«%1» es un valor que %2 no documenta. No se envía nunca: elija uno de la lista.</translation>
    </message>
    <message>
        <source>This is not a JSON object. Fix it, or put it back.</source>
        <translation>Esto no es un objeto JSON. Corríjalo o restablézcalo.</translation>
    </message>
    <message>
        <source>A key appears twice, and only one of them would be kept. Rename one.</source>
        <translation>Una clave está repetida y solo se conservaría una de las dos. Cambie el nombre de una.</translation>
    </message>
    <message>
        <source>Metadata can have at most 10 KB, 5 levels and 50 keys. Remove something.</source>
        <translation>Los metadatos admiten como máximo 10 KB, 5 niveles y 50 claves. Quite algo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts at most %Ln here.</source>
        <translation>
            <numerusform>%1 admite aquí como máximo %Ln.</numerusform>
            <numerusform>%1 admite aquí como máximo %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters here; there are %3. Shorten it.</source>
        <translation>%1 admite aquí como máximo %2 caracteres; hay %3. Acórtelo.</translation>
    </message>
    <message>
        <source>%1 is needed to create a candidate.</source>
        <translation>El campo «%1» es necesario para crear un candidato.</translation>
    </message>
    <message>
        <source>%1 would be emptied. %2 may refuse that; you will be asked before sending.</source>
        <translation>El campo «%1» se vaciaría. %2 puede rechazarlo; se le preguntará antes de enviarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be emptied through %2&apos;s API. Put it back or enter another value.</source>
        <translation>El campo «%1» no se puede vaciar a través de la API de %2. Restablézcalo o indique otro valor.</translation>
    </message>
    <message>
        <source>%1: %2 has something here that Vivier cannot read. Yours would replace it; you will be asked before sending. To keep it, put the field back.</source>
        <translation>%1: %2 tiene aquí algo que Vivier no puede leer. El valor que ha escrito lo sustituiría; se le preguntará antes de enviarlo. Para conservarlo, restablezca el campo.</translation>
    </message>
    <message>
        <source>To create a candidate, one of these is needed: %1.</source>
        <translation>Para crear un candidato hace falta uno de estos campos: %1.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Nuevo candidato</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>something that Vivier cannot read</source>
        <translation>algo que Vivier no puede leer</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>etapa %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>new text, %Ln character(s)</source>
        <translation>
            <numerusform>texto nuevo, %Ln carácter</numerusform>
            <numerusform>texto nuevo, %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) changed: %1</source>
        <translation>
            <numerusform>%Ln clave cambiada: %1</numerusform>
            <numerusform>%Ln claves cambiadas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The keychain of this computer does not answer, so the access token cannot be read or saved there. Your drafts are kept. Start the keychain and try again, or keep the token encrypted with a passphrase.</source>
        <translation>El llavero de este equipo no responde, así que el token de acceso no se puede leer ni guardar ahí. Sus borradores se conservan. Inicie el llavero e inténtelo de nuevo, o guarde el token cifrado con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the access token stays inside. Your drafts are kept. Unlock the keychain, then try again.</source>
        <translation>El llavero de este equipo está bloqueado, así que el token de acceso se queda dentro. Sus borradores se conservan. Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the access token. Nothing was changed. Type it again; if it is lost, enter the token of the account again.</source>
        <translation>Esta frase de contraseña no abre el token de acceso. No se ha cambiado nada. Escríbala de nuevo; si se ha perdido, vuelva a introducir el token de la cuenta.</translation>
    </message>
    <message>
        <source>The access token is encrypted with a passphrase. Type the passphrase to continue.</source>
        <translation>El token de acceso está cifrado con una frase de contraseña. Escríbala para continuar.</translation>
    </message>
    <message>
        <source>No access token is saved for this account. Your drafts are kept. Enter the token in the account&apos;s settings.</source>
        <translation>No hay ningún token de acceso guardado para esta cuenta. Sus borradores se conservan. Escriba el token en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>The account names %1, and Vivier no longer knows which address its access token was saved for. The token was not sent. Your drafts are kept. Check the address before you use it.</source>
        <translation>La cuenta indica %1, y Vivier ya no sabe para qué dirección se guardó su token de acceso. El token no se ha enviado. Sus borradores se conservan. Compruebe la dirección antes de usarla.</translation>
    </message>
    <message>
        <source>The access token was saved for %1, but the account now names %2. That was not changed in Vivier, so the token was not sent. Your drafts are kept. If you do not know why, put the old address back in the account&apos;s settings.</source>
        <translation>El token de acceso se guardó para %1, pero la cuenta indica ahora %2. Eso no se cambió en Vivier, así que el token no se ha enviado. Sus borradores se conservan. Si no sabe por qué, restablezca la dirección anterior en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>The access token could not be read or saved. Your drafts are kept. Try again; if it happens again, enter the token in the account&apos;s settings.</source>
        <translation>No se ha podido leer o guardar el token de acceso. Sus borradores se conservan. Inténtelo de nuevo; si se repite, escriba el token en los ajustes de la cuenta.</translation>
    </message>
</context>
<context>
    <name>vivier::AboutDialog</name>
    <message>
        <source>About Vivier</source>
        <translation>Acerca de Vivier</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>Licencia MIT</translation>
    </message>
    <message>
        <source>Version %1 · MIT licence</source>
        <translation>Versión %1 · Licencia MIT</translation>
    </message>
    <message>
        <source>An editor for the candidates of your applicant tracking system, online and on the train. Not made or endorsed by Welcome to the Jungle or by InstaView.</source>
        <translation>Un editor para los candidatos de su sistema de selección (ATS), con conexión o en el tren. Ni creado ni respaldado por Welcome to the Jungle ni por InstaView.</translation>
    </message>
    <message>
        <source>Made &amp;with</source>
        <translation>Hecho c&amp;on</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>vivier::AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Country of p&amp;hone numbers</source>
        <translation>&amp;País de los teléfonos</translation>
    </message>
    <message>
        <source>A&amp;ddress of the API</source>
        <translation>&amp;Dirección de la API</translation>
    </message>
    <message>
        <source>&amp;Use the usual address</source>
        <translation>&amp;Usar la dirección habitual</translation>
    </message>
    <message>
        <source>&amp;References of organizations</source>
        <translation>&amp;Referencias de las organizaciones</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>E&amp;mpresa</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Probar la c&amp;onexión</translation>
    </message>
    <message>
        <source>The saved API key is encrypted and has not been opened since the start. Enter it again to move it.</source>
        <translation>La clave de API guardada está cifrada y no se ha abierto desde el inicio. Escríbala de nuevo para moverla.</translation>
    </message>
    <message>
        <source>The saved token is encrypted and has not been opened since the start. Enter it again to move it.</source>
        <translation>El token guardado está cifrado y no se ha abierto desde el inicio. Escríbalo de nuevo para moverlo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>First correct the fields marked in red.</source>
        <translation>Corrija antes lo marcado en rojo.</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Where to keep the API key</source>
        <translation>Dónde guardar la clave de API</translation>
    </message>
    <message>
        <source>Where to keep the token</source>
        <translation>Dónde guardar el token</translation>
    </message>
    <message>
        <source>Saved. Leave it empty to keep it.</source>
        <translation>Guardado. Déjelo vacío para conservarlo.</translation>
    </message>
    <message>
        <source>None is saved. Without one, drafts wait in the outbox.</source>
        <translation>No hay ninguno guardado. Sin él, los borradores esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>The API key gives access to this company only.</source>
        <translation>La clave de API es solo de esta empresa.</translation>
    </message>
    <message>
        <source>Test the connection to see which other companies the API key gives access to.</source>
        <translation>Pruebe la conexión para ver de qué otras empresas es la clave de API.</translation>
    </message>
    <message>
        <source>Only for an API key that covers several companies. Testing the connection lists them.</source>
        <translation>Solo para una clave de API de varias empresas. Al probar la conexión se muestran.</translation>
    </message>
    <message>
        <source>Contacting %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Use “%1” for another company?</source>
        <translation>¿Usar «%1» para otra empresa?</translation>
    </message>
    <message>
        <source>From now on, this account reads and changes %2. What was loaded from %1 stays on this computer until you remove the account, and can no longer be changed there. To keep both, add a second account.</source>
        <extracomment>%1 and %2 are companies.</extracomment>
        <translation>A partir de ahora leerá y modificará %2. Lo leído de %1 se queda en este equipo hasta que elimine la cuenta, y ya no se podrá cambiar allí. Una segunda cuenta mantiene las dos.</translation>
    </message>
    <message>
        <source>C&amp;hange the company</source>
        <translation>Cambiar de &amp;empresa</translation>
    </message>
    <message>
        <source>This account is not saved yet.</source>
        <translation>Esta cuenta aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Your changes to “%1” are not saved yet.</source>
        <translation>Lo que ha cambiado en «%1» aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Only if the token cannot list them; separated by commas.</source>
        <translation>Solo si el token no permite consultarlas; sepárelas con comas.</translation>
    </message>
    <message>
        <source>For numbers without +.</source>
        <translation>Para números sin +.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>&amp;Guardar la cuenta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>vivier::AccountMenu</name>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln en la bandeja de salida</numerusform>
            <numerusform>%Ln en la bandeja de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>vivier::AccountSession</name>
    <message>
        <source>The copy on this computer and its draft are kept.</source>
        <translation>La copia en este equipo y su borrador se conservan.</translation>
    </message>
    <message>
        <source>Candidates cannot be loaded (missing right: %1).</source>
        <extracomment>%1 is a scope of the ATS&apos;s API, such as candidates_r.</extracomment>
        <translation>La lectura de candidatos está desactivada (permiso %1).</translation>
    </message>
    <message>
        <source>Candidates of some or all jobs cannot be loaded (missing right: %1).</source>
        <translation>La lectura de candidatos está desactivada para algunas o todas las ofertas (permiso %1).</translation>
    </message>
    <message>
        <source>What was loaded so far is kept.</source>
        <translation>Lo leído hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Jobs cannot be listed: new jobs and stages do not appear (missing right: %1). %2 Candidates of the jobs known here can be loaded, edited and sent.</source>
        <extracomment>%1 is a scope of the ATS&apos;s API, such as jobs_r; %2 is why it was refused.</extracomment>
        <translation>La consulta de ofertas está desactivada: no aparecen ofertas ni etapas nuevas (permiso %1). %2 Los candidatos de las ofertas conocidas aquí se pueden leer, editar y enviar.</translation>
    </message>
    <message>
        <source>Jobs cannot be listed: new jobs do not appear (missing rights: %1 and %3). %2 Candidates can be loaded, edited and sent.</source>
        <translation>La consulta de ofertas está desactivada: no aparecen ofertas nuevas (permisos %1 y %3). %2 Los candidatos se pueden leer, editar y enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the candidates sent together need your attention. Their changes are kept; the outbox says why for each of them.</source>
        <translation>
            <numerusform>%Ln de los candidatos enviados juntos está por revisar. Sus cambios se conservan; la bandeja de salida dice por qué.</numerusform>
            <numerusform>%Ln de los candidatos enviados juntos están por revisar. Sus cambios se conservan; la bandeja de salida dice de cada uno por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send: all changes are already in the outbox.</source>
        <translation>Nada que enviar: todo lo que se ha cambiado está ya en la bandeja de salida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) stay here, whole or in part: each has something to check before it can be sent.</source>
        <translation>
            <numerusform>%Ln borrador se queda aquí, entero o en parte: hay algo que revisar antes de poder enviarlo.</numerusform>
            <numerusform>%Ln borradores se quedan aquí, enteros o en parte: en cada uno hay algo que revisar antes de poder enviarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft of %1 is being sent.</source>
        <translation>El borrador de %1 está en camino.</translation>
    </message>
    <message>
        <source>The draft of %1 is in the outbox: sent when you are back online.</source>
        <translation>El borrador de %1 está en la bandeja de salida: se enviará cuando deje de trabajar sin conexión.</translation>
    </message>
    <message numerus="yes">
        <source>Already sent for %Ln candidate(s): drafts now put it back there. Nothing is sent until you send them.</source>
        <translation>
            <numerusform>Ya se había enviado para %Ln candidato: ahora un borrador lo deshace allí. No sale nada hasta que lo envíe.</numerusform>
            <numerusform>Ya se había enviado para %Ln candidatos: ahora unos borradores lo deshacen allí. No sale nada hasta que los envíe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are drafts now.</source>
        <translation>
            <numerusform>%Ln cambio está ahora en borrador.</numerusform>
            <numerusform>%Ln cambios están ahora en borrador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts from the list:</source>
        <extracomment>Of the list: 2 new, 1 changed</extracomment>
        <translation>Borradores creados a partir de la lista:</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are in the outbox, and are sent one after the other.</source>
        <translation>
            <numerusform>%Ln candidato ha entrado en la bandeja de salida.</numerusform>
            <numerusform>%Ln candidatos han entrado en la bandeja de salida, para salir uno tras otro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) a draft: check it before it is sent.</source>
        <translation>
            <numerusform>%Ln sigue en borrador: revíselo antes de enviarlo.</numerusform>
            <numerusform>%Ln siguen en borrador: revíselos antes de enviarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put into the outbox; your changes are kept as drafts.</source>
        <translation>No se ha puesto nada en la bandeja de salida; sus cambios se conservan como borradores.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) in the outbox: sent when you are back online.</source>
        <translation>
            <numerusform>%Ln candidato en la bandeja de salida: se enviará cuando deje de trabajar sin conexión.</numerusform>
            <numerusform>%Ln candidatos en la bandeja de salida: se enviarán cuando deje de trabajar sin conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are being sent right now: only what does not get through is taken back.</source>
        <translation>
            <numerusform>%Ln candidato está saliendo en este momento: solo se retira si no llega a pasar.</numerusform>
            <numerusform>%Ln candidatos están saliendo en este momento: solo se retira lo que no llegue a pasar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still in the outbox.</source>
        <translation>Sigue en la bandeja de salida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new candidate(s) stay drafts, with the change in them. Send their drafts to create them.</source>
        <translation>
            <numerusform>%Ln candidato nuevo sigue en borrador, con el cambio. Envíe su borrador para crearlo.</numerusform>
            <numerusform>%Ln candidatos nuevos siguen en borrador, con el cambio. Envíe sus borradores para crearlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %Ln candidate(s).</source>
        <translation>
            <numerusform>Deshecho para %Ln candidato.</numerusform>
            <numerusform>Deshecho para %Ln candidatos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::AccountsController</name>
    <message>
        <source>Not opened, because it is not a web address: %1</source>
        <translation>No se ha abierto, porque no es una dirección web: %1</translation>
    </message>
    <message>
        <source>The profile was damaged</source>
        <translation>El perfil estaba dañado</translation>
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
            <numerusform>Se ha enviado %Ln candidato; la bandeja de salida está vacía.</numerusform>
            <numerusform>Se han enviado %Ln candidatos; la bandeja de salida está vacía.</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>token rechazado</translation>
    </message>
    <message>
        <source>The language changes once you have finished here: what is not kept yet would be lost.</source>
        <translation>El idioma cambiará cuando termine aquí: lo que aún no está guardado se perdería.</translation>
    </message>
    <message>
        <source>Vivier is not locked: what you typed could not be saved, and would be lost.</source>
        <translation>Vivier no se ha bloqueado: lo que ha escrito no se ha podido guardar y se perdería.</translation>
    </message>
    <message>
        <source>The token is locked, so nothing can be loaded or sent. What is on this computer can be edited; drafts are kept.</source>
        <translation>El token está bloqueado, así que no se puede leer ni enviar nada. Lo que está en este equipo se puede editar; los borradores se conservan.</translation>
    </message>
    <message>
        <source>A link is waiting to be opened: close this page first (Esc).</source>
        <translation>Un enlace espera para abrirse: cierre antes esta página (Esc).</translation>
    </message>
    <message>
        <source>This leads nowhere in Vivier: %1</source>
        <translation>Esto no lleva a ninguna parte en Vivier: %1</translation>
    </message>
    <message>
        <source>This link is for an account that is not in this Vivier. Nothing was opened. Add the account in the File menu, then follow the link again.</source>
        <translation>Este enlace es de una cuenta que no está en este Vivier. No se ha abierto nada. Añada la cuenta en el menú Archivo y vuelva a abrir el enlace.</translation>
    </message>
    <message>
        <source>There is no candidate %1 in %2.</source>
        <translation>No hay ningún candidato %1 en %2.</translation>
    </message>
    <message>
        <source>%1 is not contacted while you work offline.</source>
        <translation>No se consulta a %1 mientras trabaja sin conexión.</translation>
    </message>
</context>
<context>
    <name>vivier::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>No account yet. Add one with the token or API key that your ATS gave you.</source>
        <translation>Aún no hay ninguna cuenta. Añada una con el token o la clave de API que le ha dado su ATS.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) that were never sent will be deleted for good.</source>
        <translation>
            <numerusform>%Ln borrador que no se llegó a enviar se elimina definitivamente.</numerusform>
            <numerusform>%Ln borradores que no se llegaron a enviar se eliminan definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any drafts it has will be deleted for good.</source>
        <translation>Sus borradores, si los hay, se eliminan definitivamente.</translation>
    </message>
    <message>
        <source>It has no drafts.</source>
        <translation>No tiene borradores.</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>¿Eliminar la cuenta «%1»?</translation>
    </message>
    <message>
        <source>Its API key and its candidates are removed from this computer. Nothing changes in %1.</source>
        <translation>Su clave de API y lo leído de sus candidatos se borran de este equipo. En %1 no cambia nada.</translation>
    </message>
    <message>
        <source>Its token and its candidates are removed from this computer. Nothing changes in %1.</source>
        <translation>Su token y lo leído de sus candidatos se borran de este equipo. En %1 no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove it and %Ln draft(s)</source>
        <translation>
            <numerusform>E&amp;liminarla con %Ln borrador</numerusform>
            <numerusform>E&amp;liminarla con %Ln borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>E&amp;liminarla</translation>
    </message>
</context>
<context>
    <name>vivier::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;dición</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Candidato</translation>
    </message>
    <message>
        <source>Selected ca&amp;ndidates</source>
        <translation>Candidatos &amp;seleccionados</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>vivier::ActivityModel</name>
    <message>
        <source>Not read from %1 while offline.</source>
        <translation>Sin conexión no se lee de %1.</translation>
    </message>
    <message>
        <source>Documents need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as documents_r.</extracomment>
        <translation>Los documentos piden el permiso %1.</translation>
    </message>
    <message>
        <source>Emails need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as emails_r.</extracomment>
        <translation>Los correos piden el permiso %1.</translation>
    </message>
    <message>
        <source>Moves need the right %1.</source>
        <extracomment>%1 is a right of the ATS&apos;s API, such as moves_r.</extracomment>
        <translation>Los cambios de etapa piden el permiso %1.</translation>
    </message>
    <message>
        <source>The job has too many moves to read them all: some may be missing here.</source>
        <translation>La oferta tiene demasiados cambios de etapa para leerlos todos: aquí pueden faltar algunos.</translation>
    </message>
    <message>
        <source>%1 does not tell comments: here are those sent from Vivier.</source>
        <translation>%1 no indica los comentarios: estos son los enviados desde aquí.</translation>
    </message>
    <message>
        <source>you wrote: %1</source>
        <translation>usted escribió: %1</translation>
    </message>
    <message>
        <source>a stage that is gone</source>
        <translation>una etapa que ya no existe</translation>
    </message>
    <message>
        <source>document: %1</source>
        <extracomment>%1 is the name of a file, %2 its type and size: “document: diploma · PDF · 212 kB”</extracomment>
        <translation>documento: %1</translation>
    </message>
    <message>
        <source>document: %1 · %2</source>
        <translation>documento: %1 · %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Adjunto: %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>email: %1</source>
        <translation>correo: %1</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <extracomment>From one stage to another.</extracomment>
        <translation>pasó de %1 a %2</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>created, origin %1</source>
        <translation>creado, procedencia %1</translation>
    </message>
</context>
<context>
    <name>vivier::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Everything sent…</source>
        <translation>Todo lo enviado…</translation>
    </message>
    <message>
        <source>The history of this candidate, where a send can be undone</source>
        <translation>El historial de este candidato, donde se puede deshacer un envío</translation>
    </message>
    <message>
        <source>Nothing has been sent from Vivier for this candidate yet.</source>
        <translation>Aún no se ha enviado nada desde aquí para este candidato.</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>The whole of it</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Attach a link…</source>
        <translation>Adjuntar un enlace…</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation>Escribir un comentario…</translation>
    </message>
    <message>
        <source>In the field “%1”; it is sent with the rest of the draft</source>
        <translation>En el campo «%1»; se envía con el resto del borrador</translation>
    </message>
    <message>
        <source>Choose a candidate to see what happened.</source>
        <translation>Elija un candidato para ver qué ha pasado.</translation>
    </message>
    <message>
        <source>Nothing of it matches the search.</source>
        <translation>Nada coincide con la búsqueda.</translation>
    </message>
</context>
<context>
    <name>vivier::AtsChoice</name>
    <message>
        <source>Applicant tracking system</source>
        <translation>Sistema de selección (ATS)</translation>
    </message>
</context>
<context>
    <name>vivier::Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>vivier::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %Ln candidate(s)</source>
        <extracomment>The name of a column of the board, for a screen reader: the name of a stage.</extracomment>
        <translation>
            <numerusform>%1, %Ln candidato</numerusform>
            <numerusform>%1, %Ln candidatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expand %1, %Ln candidate(s)</source>
        <extracomment>What a button does with a column of the board. %1 is the name of a stage.</extracomment>
        <translation>
            <numerusform>Desplegar %1, %Ln candidato</numerusform>
            <numerusform>Desplegar %1, %Ln candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menú de %1</translation>
    </message>
    <message>
        <source>Expand the column</source>
        <translation>Desplegar la columna</translation>
    </message>
    <message>
        <source>Select, sort, collapse</source>
        <translation>Seleccionar, ordenar, contraer</translation>
    </message>
</context>
<context>
    <name>vivier::BoardModel</name>
    <message>
        <source>Not a stage of this job</source>
        <translation>Ninguna etapa de esta oferta</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Otro estado</translation>
    </message>
    <message>
        <source>moves when sent</source>
        <translation>pasa al enviar</translation>
    </message>
    <message>
        <source>Moves to “%1” when sent.</source>
        <translation>Pasa a «%1» al enviar.</translation>
    </message>
</context>
<context>
    <name>vivier::BoardPage</name>
    <message>
        <source>The board shows the candidates of one job, stage by stage.</source>
        <translation>El tablero muestra los candidatos de una oferta, etapa por etapa.</translation>
    </message>
    <message>
        <source>&amp;Choose a job</source>
        <translation>Elegir una o&amp;ferta</translation>
    </message>
    <message>
        <source>The stages of this job are not known on this computer yet.</source>
        <translation>Aún no se conocen en este equipo las etapas de esta oferta.</translation>
    </message>
    <message>
        <source>Select &amp;all in this column</source>
        <translation>Seleccionar &amp;toda esta columna</translation>
    </message>
    <message>
        <source>&amp;Sort the board</source>
        <translation>&amp;Ordenar el tablero</translation>
    </message>
    <message>
        <source>&amp;Collapse the column</source>
        <translation>&amp;Contraer la columna</translation>
    </message>
</context>
<context>
    <name>vivier::BoardStrip</name>
    <message>
        <source>Work online</source>
        <translation>Trabajar con conexión</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Elegir una oferta</translation>
    </message>
    <message>
        <source>Sends all changes to the candidates you moved.</source>
        <translation>Envía todo lo que se ha cambiado de los candidatos movidos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidato</numerusform>
            <numerusform>%Ln candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln move(s)</source>
        <translation>
            <numerusform>Enviar %Ln cambio de etapa</numerusform>
            <numerusform>Enviar %Ln cambios de etapa</numerusform>
        </translation>
    </message>
    <message>
        <source>You work offline.</source>
        <translation>Trabaja sin conexión.</translation>
    </message>
    <message>
        <source>%1 does not answer; it last answered on %2.</source>
        <translation>%1 no responde; respondió por última vez el %2.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>Moves are kept as drafts; what you send waits in the outbox and is sent when you are back online.</source>
        <translation>Los cambios de etapa se guardan como borradores; lo que envíe espera en la bandeja de salida y sale cuando vuelva la conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting there.</source>
        <translation>
            <numerusform>Allí espera %Ln candidato.</numerusform>
            <numerusform>Allí esperan %Ln candidatos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown, %Ln archived</source>
        <extracomment>How many are on the board, and how many are not as they are archived.</extracomment>
        <translation>
            <numerusform>%1 a la vista, %Ln archivado</numerusform>
            <numerusform>%1 a la vista, %Ln archivados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::BulkEditPanel</name>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>set the key to</source>
        <translation>poner la clave a</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>cambiar a</translation>
    </message>
    <message>
        <source>remove the key</source>
        <translation>quitar la clave</translation>
    </message>
    <message>
        <source>empty it</source>
        <translation>vaciar</translation>
    </message>
    <message>
        <source>Value of the key</source>
        <translation>Valor de la clave</translation>
    </message>
    <message>
        <source>Text, or JSON: 12, true, [&quot;a&quot;]</source>
        <translation>Texto o JSON: 12, true, [&quot;a&quot;]</translation>
    </message>
    <message>
        <source>Text or JSON</source>
        <translation>Texto o JSON</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>List&amp;o</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué se va a cambiar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Elegir un campo</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Qué se hace con él</translation>
    </message>
    <message>
        <source>Key, with dots between its parts</source>
        <translation>Clave, con puntos entre sus partes</translation>
    </message>
    <message>
        <source>Key, such as source.campaign</source>
        <translation>Clave, como origen.campaña</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Volver a los candidatos afectados</translation>
    </message>
</context>
<context>
    <name>vivier::BulkModel</name>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>vivier::BulkPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;lver</translation>
    </message>
    <message>
        <source>Save as &amp;drafts</source>
        <translation>Guardar en &amp;borradores</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Another f&amp;ield…</source>
        <translation>Otro ca&amp;mpo…</translation>
    </message>
    <message>
        <source>A&amp;ll of these</source>
        <translation>&amp;Todos estos</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué va a cambiar</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>They become drafts like any others; nothing is sent yet</source>
        <translation>Pasan a ser borradores como los demás; aún no se envía nada</translation>
    </message>
    <message>
        <source>Send everything included, all together</source>
        <translation>Enviar lo incluido, todo junto</translation>
    </message>
    <message>
        <source>Include or skip all candidates shown</source>
        <translation>Incluir u omitir a todos los mostrados</translation>
    </message>
    <message>
        <source>Candidates shown</source>
        <translation>A quién se muestra</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Space skips, Enter opens, F2 decides.</source>
        <translation>Aún no se ha guardado nada. Espacio omite, Intro abre, F2 decide.</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Elegir un campo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidato</numerusform>
            <numerusform>%Ln candidatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <extracomment>%1 of the candidates that are selected</extracomment>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln candidate(s)</source>
        <translation>
            <numerusform>%1 de %Ln candidato</numerusform>
            <numerusform>%1 de %Ln candidatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Enviar %Ln cambio</numerusform>
            <numerusform>&amp;Enviar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Van a cambiar</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>No candidates are selected. Select several in the list first.</source>
        <translation>No hay nadie seleccionado. Seleccione antes varios candidatos en la lista.</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Volver a la l&amp;ista</translation>
    </message>
    <message numerus="yes">
        <source>Choose what to change for %Ln candidate(s). You see everything before any of it is saved.</source>
        <translation>
            <numerusform>Elija qué se va a cambiar en %Ln candidato. Lo verá todo antes de que se guarde nada.</numerusform>
            <numerusform>Elija qué se va a cambiar en %Ln candidatos. Lo verá todo antes de que se guarde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ch&amp;oose a field…</source>
        <translation>Elegir un ca&amp;mpo…</translation>
    </message>
    <message>
        <source>No candidates here.</source>
        <translation>Nadie en este caso.</translation>
    </message>
</context>
<context>
    <name>vivier::BulkView</name>
    <message>
        <source>What will change</source>
        <translation>Qué va a cambiar</translation>
    </message>
    <message>
        <source>Space includes or skips, Enter opens the candidate, F2 decides</source>
        <translation>Espacio incluye u omite, Intro abre el candidato, F2 decide</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln candidate(s) of this job</source>
        <extracomment>Over the stages to choose from.</extracomment>
        <translation>
            <numerusform>Para %Ln candidato de esta oferta</numerusform>
            <numerusform>Para %Ln candidatos de esta oferta</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Include or skip</source>
        <translation>&amp;Incluir u omitir</translation>
    </message>
    <message>
        <source>&amp;Open the candidate</source>
        <translation>&amp;Abrir el candidato</translation>
    </message>
    <message>
        <source>Choose a &amp;stage…</source>
        <translation>Elegir una &amp;etapa…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
</context>
<context>
    <name>vivier::BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateDelegate</name>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>%1, +%L2</source>
        <extracomment>%1 is the name of a job, %L2 the number of further jobs.</extracomment>
        <translation>%1, +%L2</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>en bandeja</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>por revisar</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateForm</name>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Open the current file: %1</source>
        <translation>Abrir el archivo actual: %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters; the text has %3. Nothing was changed.</source>
        <translation>%1 admite como máximo %2 caracteres; el texto tiene %3. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 characters in one line; this one has %3. Nothing was changed.</source>
        <translation>%1 admite como máximo %2 caracteres en una línea; esta tiene %3. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1: at most %2 can be edited here; there would be %3. Nothing was changed.</source>
        <translation>%1: aquí se pueden editar %2 como máximo; habría %3. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Will be %1</source>
        <translation>Será %1</translation>
    </message>
    <message>
        <source>%1: %2 has none</source>
        <translation>%1: ninguno en %2</translation>
    </message>
    <message>
        <source>%1, as stored in %2; read only</source>
        <translation>%1, tal como lo guarda %2; solo lectura</translation>
    </message>
    <message>
        <source>%1 puts the selection here</source>
        <extracomment>At a field&apos;s label: the key %1 puts the text that is selected in the resume into this field.</extracomment>
        <translation>%1 pone aquí la selección</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateHeader</name>
    <message>
        <source>Show what will be sent</source>
        <translation>Mostrar lo que se enviará</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>A job, and how many more a candidate is in: “Sales manager +2”</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Show the candidates of this job</source>
        <translation>Mostrar los candidatos de esta oferta</translation>
    </message>
    <message>
        <source>not in %1 yet</source>
        <translation>aún no está en %1</translation>
    </message>
    <message>
        <source>loaded %1</source>
        <translation>leído %1</translation>
    </message>
    <message>
        <source>never loaded on this computer</source>
        <translation>nunca leído en este equipo</translation>
    </message>
    <message>
        <source>Updated in %1: %2
Loaded: %3</source>
        <translation>Actualizado por %1: %2
Leído: %3</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Changed, not sent yet: click to put it back</source>
        <translation>Cambiado, aún sin enviar: haga clic para restablecerlo</translation>
    </message>
    <message>
        <source>Takes effect when you send</source>
        <translation>Surte efecto al enviar</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Abrir en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln por decidir</numerusform>
            <numerusform>%Ln por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln por enviar</numerusform>
            <numerusform>%Ln por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln en la bandeja de salida</numerusform>
            <numerusform>%Ln en la bandeja de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to fix</source>
        <translation>
            <numerusform>%Ln por corregir</numerusform>
            <numerusform>%Ln por corregir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CandidateListModel</name>
    <message>
        <source>Job</source>
        <translation>Oferta</translation>
    </message>
</context>
<context>
    <name>vivier::CandidateListPane</name>
    <message>
        <source>Job</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Loading candidates: %L1 of %L2</source>
        <translation>Leyendo candidatos: %L1 de %L2</translation>
    </message>
    <message>
        <source>Loading candidates: %L1</source>
        <translation>Leyendo candidatos: %L1</translation>
    </message>
    <message>
        <source>Loading jobs…</source>
        <translation>Leyendo ofertas…</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Todas las ofertas</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Sin oferta</translation>
    </message>
    <message>
        <source>Candidates without a job</source>
        <translation>Candidatos que no pertenecen a ninguna oferta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many candidates a search found, and of how many.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidato</numerusform>
            <numerusform>%Ln candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <extracomment>How many candidates the recruiter selected in the list, and of how many.</extracomment>
        <translation>%1 de %2 seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar tod&amp;os</translation>
    </message>
    <message>
        <source>No candidate here matches “%1”.</source>
        <translation>Nadie coincide aquí con «%1».</translation>
    </message>
    <message>
        <source>No candidate here matches all of these filters.</source>
        <translation>Nadie aquí cumple todos estos filtros.</translation>
    </message>
    <message>
        <source>No drafts: everything you typed has been sent.</source>
        <translation>No hay borradores: todo lo escrito se ha enviado.</translation>
    </message>
    <message>
        <source>No candidates here right now.</source>
        <translation>Ahora mismo no hay nadie aquí.</translation>
    </message>
    <message>
        <source>Loading candidates…</source>
        <translation>Leyendo candidatos…</translation>
    </message>
    <message>
        <source>All candidates here are archived.</source>
        <translation>Todos los de aquí están archivados.</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Mostrar&amp;los</translation>
    </message>
    <message>
        <source>No candidates of this job are on this computer yet.</source>
        <translation>Aún no hay nadie de esta oferta en este equipo.</translation>
    </message>
    <message>
        <source>No candidates on this computer yet. If %1 shows none either, the token may give access only to candidates that it created.</source>
        <translation>Aún no hay candidatos en este equipo. Si %1 tampoco muestra ninguno, quizá el token solo pueda ver los candidatos que ha creado.</translation>
    </message>
    <message>
        <source>No candidates on this computer yet.</source>
        <translation>Aún no hay candidatos en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Load from %1</source>
        <translation>&amp;Leer de %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>There is no job “%1” here: the filter “%2” shows the candidates of all jobs.</source>
        <translation>Aquí no hay ninguna oferta «%1»: el filtro «%2» muestra los de todas las ofertas.</translation>
    </message>
    <message>
        <source>Nothing to save: all candidates are shown. Choose a filter first.</source>
        <translation>Nada que guardar: se muestra a todo el mundo. Elija antes un filtro.</translation>
    </message>
    <message>
        <source>It replaces the filter with this name.</source>
        <translation>Sustituye al filtro que tiene este nombre.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Otro filtro ya se llama así.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Cambiar el nombre del filtro</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Delete the filter?</source>
        <translation>¿Eliminar el filtro?</translation>
    </message>
    <message>
        <source>The filter “%1” will be deleted in all accounts. No candidate is changed.</source>
        <translation>El filtro «%1» desaparece de todas las cuentas. No se cambia ningún candidato.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>vivier::CandidatesOut</name>
    <message>
        <source>candidates</source>
        <extracomment>The name of a file with several candidates.</extracomment>
        <translation>candidatos</translation>
    </message>
</context>
<context>
    <name>vivier::CandidatesPage</name>
    <message>
        <source>Choose a candidate on the left, or search with %1.</source>
        <translation>Elija un candidato a la izquierda o busque con %1.</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Nuevo candidato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) copied as text.</source>
        <translation>
            <numerusform>%Ln candidato copiado como texto.</numerusform>
            <numerusform>%Ln candidatos copiados como texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) copied as vCard.</source>
        <translation>
            <numerusform>%Ln candidato copiado como vCard.</numerusform>
            <numerusform>%Ln candidatos copiados como vCard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CardDelegate</name>
    <message>
        <source>%1, would be here</source>
        <translation>%1, estaría aquí</translation>
    </message>
</context>
<context>
    <name>vivier::ChangeCard</name>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 pasa a ser %2</translation>
    </message>
</context>
<context>
    <name>vivier::ChangesModel</name>
    <message>
        <source>refused by %1</source>
        <translation>rechazado por %1</translation>
    </message>
</context>
<context>
    <name>vivier::ChangesPane</name>
    <message>
        <source>C&amp;ompare…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>Ret&amp;irar</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Desca&amp;rtar…</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What will be sent for this candidate</source>
        <translation>Lo que se enviará de este candidato</translation>
    </message>
    <message>
        <source>What happened to this candidate</source>
        <translation>Qué ha pasado con lo enviado de este candidato</translation>
    </message>
    <message>
        <source>Decide side by side: yours, theirs, or another result</source>
        <translation>Decidir comparando: la mía, la otra u otro resultado</translation>
    </message>
    <message>
        <source>Send this candidate&apos;s changes</source>
        <translation>Enviar los cambios de este candidato</translation>
    </message>
    <message>
        <source>Take out of the outbox; the changes stay a draft</source>
        <translation>Fuera de la bandeja de salida; los cambios siguen en borrador</translation>
    </message>
    <message>
        <source>Discard this candidate&apos;s changes</source>
        <translation>Descartar los cambios de este candidato</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Deshacer la última edición</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Enviar %Ln cambio</numerusform>
            <numerusform>&amp;Enviar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Usar la mía</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar la otra</translation>
    </message>
    <message>
        <source>Kept, not sent yet</source>
        <translation>Guardado, aún sin enviar</translation>
    </message>
    <message>
        <source>Not known whether it arrived: please check in %1, then answer at the field.</source>
        <translation>No se sabe si ha llegado: compruébelo en %1 e indíquelo en el campo.</translation>
    </message>
    <message>
        <source>Edited since it went into the outbox: send it again.</source>
        <translation>Editado desde que entró en la bandeja de salida: envíelo de nuevo.</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>en la bandeja de salida</translation>
    </message>
    <message>
        <source>In %1 now: %2</source>
        <translation>En %1 ahora: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>To send %L1</source>
        <extracomment>The tab with what will be sent, and the number of changes in it.</extracomment>
        <translation>Por enviar %L1</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Aún falta: %1</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada que enviar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to decide</source>
        <translation>
            <numerusform>%Ln campo por decidir</numerusform>
            <numerusform>%Ln campos por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in the outbox</source>
        <translation>
            <numerusform>%Ln cambio en la bandeja de salida</numerusform>
            <numerusform>%Ln cambios en la bandeja de salida</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>Cr&amp;ear</translation>
    </message>
    <message>
        <source>waiting until you are back online</source>
        <translation>espera hasta que deje de trabajar sin conexión</translation>
    </message>
    <message>
        <source>Outbox · %1</source>
        <extracomment>What the outbox says of this candidate, which may hold a colon: “Outbox · refused: Resume”</extracomment>
        <translation>Bandeja de salida · %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Resume, portfolio and documents, to read</source>
        <translation>CV, portfolio y documentos, para leer</translation>
    </message>
</context>
<context>
    <name>vivier::ChoiceBar</name>
    <message>
        <source>not documented: shown as it is, cannot be chosen</source>
        <translation>sin documentar: se muestra tal cual y no se puede elegir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, actual</translation>
    </message>
    <message>
        <source>%1, the value in the ATS</source>
        <translation>%1, el valor del ATS</translation>
    </message>
    <message>
        <source>%1, not documented, cannot be chosen</source>
        <translation>%1, sin documentar, no se puede elegir</translation>
    </message>
</context>
<context>
    <name>vivier::ChoiceChips</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Show only these</source>
        <translation>&amp;Mostrar solo estos</translation>
    </message>
    <message>
        <source>&amp;Remove the filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>vivier::ClosingGuard</name>
    <message>
        <source>Drafts that you discarded will be back at the next start.</source>
        <translation>Los borradores que ha descartado volverán a aparecer en el próximo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %1 are not saved on this computer.</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>
            <numerusform>%Ln campo de %1 no está guardado en este equipo.</numerusform>
            <numerusform>%Ln campos de %1 no están guardados en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Go online, send and quit</source>
        <translation>&amp;Conectarse, enviar y salir</translation>
    </message>
    <message>
        <source>&amp;Stay until sent</source>
        <translation>&amp;Quedarse hasta que se envíe</translation>
    </message>
    <message>
        <source>&amp;Keep Vivier open</source>
        <translation>&amp;Mantener Vivier abierto</translation>
    </message>
    <message>
        <source>Vivier closes when everything is sent: %1.</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>Vivier se cierra cuando se haya enviado todo: %1.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer and will be sent when you are back online: %1.</source>
        <translation>Todo se conserva en este equipo y sale cuando deje de trabajar sin conexión: %1.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer and will be sent when Vivier is started again: %1.</source>
        <translation>Todo se conserva en este equipo y sale cuando vuelva a iniciar Vivier: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox</source>
        <translation>
            <numerusform>%Ln candidato espera en la bandeja de salida</numerusform>
            <numerusform>%Ln candidatos esperan en la bandeja de salida</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed could not be saved</source>
        <translation>No se ha podido guardar lo que ha escrito</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Copy what was typed</source>
        <translation>&amp;Copiar lo escrito</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>&amp;Salir sin guardarlo</translation>
    </message>
    <message>
        <source>It is copied: paste it somewhere before you quit.</source>
        <translation>Copiado: péguelo en otro sitio antes de salir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are paused and stay in the outbox.</source>
        <translation>
            <numerusform>Otro está en pausa y se queda en la bandeja de salida.</numerusform>
            <numerusform>Otros %Ln están en pausa y se quedan en la bandeja de salida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::CompanyField</name>
    <message>
        <source>Company ID</source>
        <translation>Identificador de empresa</translation>
    </message>
    <message>
        <source>Choose a company…</source>
        <translation>Elija una empresa…</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La mía</translation>
    </message>
    <message>
        <source>In %1 now</source>
        <translation>En %1 ahora</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>Yours for all</source>
        <translation>La mía en todo</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>La otra en todo</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;lver</translation>
    </message>
    <message>
        <source>&amp;Yours for all</source>
        <translation>La &amp;mía en todo</translation>
    </message>
    <message>
        <source>Theirs for &amp;all</source>
        <translation>La &amp;otra en todo</translation>
    </message>
    <message>
        <source>↑ ↓ fields · M yours · T theirs · E edit the result · U clear the choice · %1 undo · %2 send · Esc back</source>
        <translation>↑ ↓ campos · M la mía · T la otra · E editar el resultado · U dejar sin decidir · %1 deshacer · %2 enviar · Esc volver</translation>
    </message>
    <message>
        <source>Back to the candidates; everything is kept (Esc)</source>
        <translation>Volver a los candidatos; todo se conserva (Esc)</translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation>El candidato anterior</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>El candidato siguiente</translation>
    </message>
    <message>
        <source>Keep yours for every field that both sides changed</source>
        <translation>Usar la mía en cada campo que ha cambiado en los dos lados</translation>
    </message>
    <message>
        <source>Take theirs for every field that both sides changed</source>
        <translation>Usar la otra en cada campo que ha cambiado en los dos lados</translation>
    </message>
    <message>
        <source>Nothing left to decide: every change was made on one side only.</source>
        <translation>No queda nada por decidir: cada cambio está en un solo lado.</translation>
    </message>
    <message>
        <source>Nothing is sent until you decide. Both versions are kept. %1 of %2 decided.</source>
        <translation>No se envía nada hasta que decida. Las dos versiones se conservan. Decididos: %1 de %2.</translation>
    </message>
    <message>
        <source>Everything is decided: %1 stays as it is, and there is nothing left to send.</source>
        <translation>Todo está decidido: %1 mantiene lo que tiene y no queda nada por enviar.</translation>
    </message>
    <message>
        <source>Everything is decided. Nothing is sent until you send the result.</source>
        <translation>Todo está decidido. No se envía nada hasta que envíe el resultado.</translation>
    </message>
    <message>
        <source>Everything is decided, but one result has a problem: fix it before you send.</source>
        <translation>Todo está decidido, pero un resultado tiene un problema: corríjalo antes de enviar.</translation>
    </message>
    <message>
        <source>No candidate needs a decision. When someone changes a field that you changed too, both versions are compared here.</source>
        <translation>Ningún candidato necesita una decisión. Cuando alguien cambia un campo que usted también ha cambiado, aquí se comparan las dos versiones.</translation>
    </message>
    <message>
        <source>There is nothing left to decide for this candidate.</source>
        <translation>Ya no hay nada que decidir sobre este candidato.</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Volver a los candidatos</translation>
    </message>
    <message>
        <source>%1: no longer in %2</source>
        <translation>%1: ya no está en %2</translation>
    </message>
    <message>
        <source>%1: moved to another job</source>
        <translation>%1: ha pasado a otra oferta</translation>
    </message>
    <message>
        <source>%1: somebody changed this candidate too</source>
        <translation>%1: otra persona también ha cambiado este candidato</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>Lis&amp;to</translation>
    </message>
    <message>
        <source>&amp;Send result</source>
        <translation>&amp;Enviar el resultado</translation>
    </message>
    <message>
        <source>Nothing left to send</source>
        <translation>No queda nada por enviar</translation>
    </message>
    <message>
        <source>Send what is decided</source>
        <translation>Enviar lo decidido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) need a decision</source>
        <translation>
            <numerusform>%Ln candidato por decidir</numerusform>
            <numerusform>%Ln candidatos por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>No candidate needs a decision</source>
        <translation>Ningún candidato por decidir</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictRow</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, la mía: %2</translation>
    </message>
    <message>
        <source>%1, in %2 now: %3</source>
        <translation>%1, en %2 ahora: %3</translation>
    </message>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, resultado: %2</translation>
    </message>
    <message>
        <source>%1: clear the choice</source>
        <translation>%1: de nuevo sin decidir</translation>
    </message>
    <message>
        <source>Clear the choice (U)</source>
        <translation>Dejar sin decidir (U)</translation>
    </message>
    <message>
        <source>Keep yours (M)</source>
        <translation>Usar la mía (M)</translation>
    </message>
    <message>
        <source>Take theirs (T)</source>
        <translation>Usar la otra (T)</translation>
    </message>
    <message>
        <source>Edit the result (E)</source>
        <translation>Editar el resultado (E)</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>vivier::ConflictTable</name>
    <message>
        <source>Fields to decide</source>
        <translation>Campos por decidir</translation>
    </message>
</context>
<context>
    <name>vivier::ConnectionResult</name>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>vivier::ContactLine</name>
    <message>
        <source>Copy the email address</source>
        <translation>Copiar la dirección de correo</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copiar el número de teléfono</translation>
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
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>vivier::DashboardHostDialog</name>
    <message>
        <source>Open in Welcome Kit</source>
        <translation>Abrir en Welcome Kit</translation>
    </message>
    <message>
        <source>&amp;Address of the dashboard</source>
        <translation>&amp;Dirección del panel</translation>
    </message>
    <message>
        <source>Welcome Kit says where a candidate&apos;s page is, but not on which site. Which one do you use in the browser?</source>
        <translation>Welcome Kit dice dónde está la página de un candidato, pero no en qué sitio web. ¿Cuál usa en el navegador?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Asked once. Your token is never sent there.</source>
        <translation>Se pregunta una sola vez. Su token no se envía nunca allí.</translation>
    </message>
    <message>
        <source>Only %1 is saved.</source>
        <translation>Solo se guarda %1.</translation>
    </message>
</context>
<context>
    <name>vivier::DateField</name>
    <message>
        <source>as %1</source>
        <comment>an example of a day</comment>
        <translation>p. ej. %1</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln year(s)</source>
        <translation>
            <numerusform>+%Ln año</numerusform>
            <numerusform>+%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
</context>
<context>
    <name>vivier::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Fetching, %1…</source>
        <translation>Leyendo, %1…</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Abrir en el nave&amp;gador</translation>
    </message>
    <message>
        <source>You are working offline, and this document is not on this computer. It can be read once you are online again.</source>
        <translation>Trabaja sin conexión, y este documento no está en este equipo. Podrá leerlo cuando vuelva a conectarse.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>vivier::DraftBook</name>
    <message>
        <source>Undo after sending</source>
        <translation>Deshacer después del envío</translation>
    </message>
    <message>
        <source>The answer was lost: the candidate may have been created already.</source>
        <translation>Su respuesta se perdió: quizá ya se haya creado.</translation>
    </message>
</context>
<context>
    <name>vivier::DropRow</name>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Ningún campo</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Elegir un campo</translation>
    </message>
    <message>
        <source>a file on this computer: %1 takes links alone</source>
        <translation>un archivo de este equipo: %1 solo acepta enlaces</translation>
    </message>
    <message>
        <source>somebody’s page: dropped by itself, it opens</source>
        <translation>la página de un candidato: si se suelta sola, se abre</translation>
    </message>
    <message>
        <source>it has no certain place: choose its field</source>
        <translation>no tiene un sitio claro: elija su campo</translation>
    </message>
    <message>
        <source>its tracking parts taken off</source>
        <translation>sin sus partes de rastreo</translation>
    </message>
    <message>
        <source>made direct</source>
        <translation>hecho directo</translation>
    </message>
    <message>
        <source>from the contact card</source>
        <translation>de la tarjeta de contacto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>sustituye</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>ya es igual</translation>
    </message>
    <message>
        <source>not known now</source>
        <extracomment>%1 is what stands in the field now.</extracomment>
        <translation>ahora se desconoce</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>sustituye a %1</translation>
    </message>
    <message>
        <source>none now</source>
        <translation>ninguno ahora</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Campo para %1</translation>
    </message>
</context>
<context>
    <name>vivier::DropSheet</name>
    <message>
        <source>What you pasted, for a new candidate</source>
        <translation>Lo que ha pegado, para un nuevo candidato</translation>
    </message>
    <message>
        <source>What you dropped</source>
        <translation>Lo que ha soltado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Lo que se pone</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln enlace</numerusform>
            <numerusform>%Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other thing(s)</source>
        <translation>
            <numerusform>%Ln elemento más</numerusform>
            <numerusform>%Ln elementos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>a contact card</source>
        <translation>una tarjeta de contacto</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1: &quot;4 links&quot;, %2: &quot;a contact card&quot;.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, for %2. Nothing is changed yet.</source>
        <translation>%1, para %2. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1. Nobody is created yet.</source>
        <translation>%1. Aún no se ha creado a nadie.</translation>
    </message>
    <message>
        <source>%1, in the job %2. Nobody is created yet.</source>
        <translation>%1, en la oferta %2. Aún no se ha creado a nadie.</translation>
    </message>
    <message>
        <source>The name in it is another one: is this about %1? Nothing is ticked.</source>
        <translation>El nombre que figura es otro: ¿se trata de %1? No hay nada marcado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more was found, and is not listed.</source>
        <translation>
            <numerusform>Se ha encontrado %Ln más, que no se muestra.</numerusform>
            <numerusform>Se han encontrado %Ln más, que no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more person is in the card: only the first is listed.</source>
        <translation>
            <numerusform>Hay %Ln persona más en la tarjeta: solo se muestra la primera.</numerusform>
            <numerusform>Hay %Ln personas más en la tarjeta: solo se muestra la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was too long to be read to its end.</source>
        <translation>El texto era demasiado largo para leerlo hasta el final.</translation>
    </message>
    <message numerus="yes">
        <source>Create with %Ln</source>
        <translation>
            <numerusform>Crear con %Ln</numerusform>
            <numerusform>Crear con %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln into the form</source>
        <translation>
            <numerusform>Poner %Ln en la ficha</numerusform>
            <numerusform>Poner %Ln en la ficha</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks · F chooses another field · one undo takes all of it back</source>
        <translation>Espacio marca · F elige otro campo · todo se deshace de una vez</translation>
    </message>
    <message>
        <source>Nothing is ticked: Space ticks a line, F chooses its field.</source>
        <translation>No hay nada marcado: Espacio marca una línea, F elige su campo.</translation>
    </message>
</context>
<context>
    <name>vivier::EditChip</name>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Intro lo cambia, Supr lo quita</translation>
    </message>
</context>
<context>
    <name>vivier::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>For E&amp;xcel: with a mark that says UTF-8</source>
        <translation>Para E&amp;xcel: con una marca que indica que es UTF-8</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Diseño</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Todas las columnas</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>vCard 4, for an address book</source>
        <translation>vCard 4, para una libreta de direcciones</translation>
    </message>
    <message>
        <source>JSON, for a program</source>
        <translation>JSON, para un programa</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>A page for each candidate</source>
        <translation>Una página por candidato</translation>
    </message>
    <message>
        <source>Space includes a column or leaves it out</source>
        <translation>Espacio incluye una columna o la omite</translation>
    </message>
    <message>
        <source>As you see them: drafts included.</source>
        <translation>Tal como los ve: con lo que está en borrador.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln candidate(s) in the list.</source>
        <translation>
            <numerusform>El único candidato de la lista.</numerusform>
            <numerusform>Los %Ln candidatos de la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected candidate(s): %1</source>
        <extracomment>%1 is a list of candidates&apos; names.</extracomment>
        <translation>
            <numerusform>%Ln candidato seleccionado: %1</numerusform>
            <numerusform>%Ln candidatos seleccionados: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>&amp;All columns (%1 of %2)</source>
        <translation>&amp;Todas las columnas (%1 de %2)</translation>
    </message>
    <message>
        <source>%1 of %2 read…</source>
        <translation>Leídos %1 de %2…</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Marque una columna.</translation>
    </message>
    <message>
        <source>At most %1 can be printed at once. A PDF can hold all of them.</source>
        <translation>Se imprimen %1 a la vez como máximo. Un PDF los admite todos.</translation>
    </message>
    <message>
        <source>A vCard has its own columns.</source>
        <translation>Una vCard tiene sus propias columnas.</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>candidates %1</source>
        <extracomment>A file name; %1 is a date.</extracomment>
        <translation>candidatos %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Name of the job</source>
        <translation>Nombre de la oferta</translation>
    </message>
</context>
<context>
    <name>vivier::FieldEvents</name>
    <message>
        <source>Too large to be edited here (%1 characters). It stays as it is.</source>
        <translation>Demasiado grande para editarlo aquí (%1 caracteres). Se queda como está.</translation>
    </message>
    <message>
        <source>Too many to be edited here (%1). They stay as they are.</source>
        <translation>Demasiados para editarlos aquí (%1). Se quedan como están.</translation>
    </message>
</context>
<context>
    <name>vivier::FieldFrame</name>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>Put back what it was (%1)</source>
        <translation>Restablecer lo que había (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>antes: vacío</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label and demand</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Restablecer %1</translation>
    </message>
</context>
<context>
    <name>vivier::FieldMenu</name>
    <message>
        <source>Copy the &amp;value</source>
        <translation>Copiar el &amp;valor</translation>
    </message>
</context>
<context>
    <name>vivier::FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (no está aquí)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>This account has none of these, so no candidate matches.</source>
        <translation>Esta cuenta no tiene ninguno de estos, así que nadie los cumple.</translation>
    </message>
    <message>
        <source>Only those without a given tag</source>
        <translation>Solo los que no tienen una etiqueta</translation>
    </message>
    <message>
        <source>Filter by a tag</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
    <message>
        <source>Without the &amp;tag</source>
        <translation>Sin la e&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;Add the filter</source>
        <translation>&amp;Añadir el filtro</translation>
    </message>
    <message>
        <source>&amp;Another tag…</source>
        <translation>&amp;Otra etiqueta…</translation>
    </message>
</context>
<context>
    <name>vivier::GonePanel</name>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>C&amp;onservar el borrador</translation>
    </message>
    <message>
        <source>Leave everything as it is and decide later</source>
        <translation>Dejarlo todo como está y decidir más tarde</translation>
    </message>
    <message>
        <source>&amp;Send to the candidate in its new job</source>
        <translation>&amp;Enviar al candidato en su nueva oferta</translation>
    </message>
    <message>
        <source>The changes go to the same candidate, where it is now</source>
        <translation>Los cambios van al mismo candidato, donde está ahora</translation>
    </message>
    <message>
        <source>Co&amp;mpare both versions…</source>
        <translation>Co&amp;mparar las dos versiones…</translation>
    </message>
    <message>
        <source>The move changed a field that you changed too</source>
        <translation>El cambio de oferta afectó a un campo que usted también ha cambiado</translation>
    </message>
    <message>
        <source>Create &amp;again…</source>
        <translation>Crear de &amp;nuevo…</translation>
    </message>
    <message>
        <source>A new candidate in the same job, with the last values from %1 and your changes</source>
        <translation>Un nuevo candidato en la misma oferta, con lo último que dijo %1 y lo que usted ha cambiado</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write the changes to a CSV file</source>
        <translation>Escribir los cambios en un archivo CSV</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Desca&amp;rtar…</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>%1 no longer has this candidate, or the token does not give access to it.</source>
        <translation>%1 ya no tiene este candidato, o el token no permite verlo.</translation>
    </message>
    <message>
        <source>%1 moved this candidate to another job.</source>
        <translation>%1 ha pasado este candidato a otra oferta.</translation>
    </message>
    <message>
        <source>%1 moved this candidate to the job “%2”.</source>
        <translation>%1 ha pasado este candidato a la oferta «%2».</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. Your %Ln change(s) are kept; the move changed a field that you changed too, so compare both versions first.</source>
        <translation>
            <numerusform>No se ha enviado nada. Su cambio se conserva; el cambio de oferta afectó al mismo campo, así que compare antes las dos versiones.</numerusform>
            <numerusform>No se ha enviado nada. Sus %Ln cambios se conservan; el cambio de oferta afectó a un campo que usted también ha cambiado, así que compare antes las dos versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. Your %Ln change(s) are kept until you decide.</source>
        <translation>
            <numerusform>No se ha enviado nada. Su cambio se conserva hasta que decida.</numerusform>
            <numerusform>No se ha enviado nada. Sus %Ln cambios se conservan hasta que decida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
</context>
<context>
    <name>vivier::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message>
        <source>created, %1</source>
        <translation>creado, %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>vivier::HistoryPage</name>
    <message>
        <source>&amp;Undo…</source>
        <translation>Des&amp;hacer…</translation>
    </message>
    <message>
        <source>Undo the whole &amp;run…</source>
        <translation>Deshacer todo el e&amp;nvío…</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>E&amp;xportar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;lver</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Volver a los candidatos (Esc)</translation>
    </message>
    <message>
        <source>Show what undoing the chosen row would do</source>
        <translation>Mostrar qué pasaría al deshacer la fila elegida</translation>
    </message>
    <message>
        <source>Save what the list shows as a file for a spreadsheet</source>
        <translation>Guardar lo que muestra la lista como archivo para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Search names, fields, values</source>
        <translation>Buscar nombres, campos, valores</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Candidates shown</source>
        <translation>De quién es el historial</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo que se ha enviado</translation>
    </message>
    <message>
        <source>This candidate</source>
        <translation>Este candidato</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Todos los candidatos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>Nothing sent matches “%1”.</source>
        <translation>Nada de lo enviado coincide con «%1».</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar t&amp;odo</translation>
    </message>
    <message>
        <source>Nothing has been sent for %1 from Vivier yet.</source>
        <translation>Aún no se ha enviado nada desde aquí para %1.</translation>
    </message>
    <message>
        <source>Nothing has been sent from Vivier yet.</source>
        <translation>Aún no se ha enviado nada desde aquí.</translation>
    </message>
    <message>
        <source>&amp;Open the candidate</source>
        <translation>&amp;Abrir el candidato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) drafted as before. Check them and press Send; until then nothing changes.</source>
        <translation>
            <numerusform>%Ln campo puesto en borrador como antes. Revíselo y pulse Enviar; hasta entonces no cambia nada.</numerusform>
            <numerusform>%Ln campos puestos en borrador como antes. Revíselos y pulse Enviar; hasta entonces no cambia nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone: these fields have unsent changes now.</source>
        <translation>No se ha deshecho nada: estos campos tienen ahora cambios sin enviar.</translation>
    </message>
    <message>
        <source>All of this run has already been undone</source>
        <translation>Todo este envío ya se ha deshecho</translation>
    </message>
    <message>
        <source>Show what undoing everything sent together with it would do</source>
        <translation>Mostrar qué pasaría al deshacer todo lo que se envió junto con ello</translation>
    </message>
    <message numerus="yes">
        <source>Undo the whole run: what was sent for %Ln candidate(s)</source>
        <translation>
            <numerusform>Deshacer todo el envío: lo enviado para %Ln candidato</numerusform>
            <numerusform>Deshacer todo el envío: lo enviado para %Ln candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this: %1</source>
        <translation>Deshacer esto: %1</translation>
    </message>
    <message>
        <source>Undo what was sent for %1</source>
        <translation>Deshacer lo enviado para %1</translation>
    </message>
    <message>
        <source>Undo “%1” for %2</source>
        <translation>Deshacer «%1» de %2</translation>
    </message>
</context>
<context>
    <name>vivier::ImportModel</name>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>No hay nada en este archivo. Elija otro.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Lo pegado</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy rows in a spreadsheet first.</source>
        <translation>No hay texto que pegar. Copie antes filas en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>There are no candidates in this list. Choose another one, or paste rows with a name, an email or a phone number.</source>
        <translation>No hay nadie en esta lista. Elija otra o pegue filas con un nombre, un correo o un teléfono.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omitida)</translation>
    </message>
    <message>
        <source>Candidate (reference)</source>
        <translation>Quién es (referencia)</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellidos</translation>
    </message>
    <message>
        <source>Link (network detected)</source>
        <translation>Enlace, según su red</translation>
    </message>
    <message>
        <source>Company, after the subtitle</source>
        <translation>Empresa, tras el subtítulo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Lo que dice la lista</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>update of %1</source>
        <extracomment>%1 is a candidate</extracomment>
        <translation>actualización de %1</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <extracomment>%1 is a candidate</extracomment>
        <translation>%1: nada que cambiar</translation>
    </message>
</context>
<context>
    <name>vivier::ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;lver</translation>
    </message>
    <message>
        <source>Another fi&amp;le…</source>
        <translation>Otro arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Save r&amp;ows not imported…</source>
        <translation>&amp;Guardar lo no aceptado…</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Lo que dice la lista</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Volver a los candidatos (Esc)</translation>
    </message>
    <message>
        <source>Choose another list; nothing of this one is saved</source>
        <translation>Elegir otra lista; de esta no se guarda nada</translation>
    </message>
    <message>
        <source>A file with these rows and the reasons: fix it and import it again</source>
        <translation>Un archivo con estas filas y el motivo: corríjalo e impórtelo de nuevo</translation>
    </message>
    <message>
        <source>They become drafts like any others; nothing is sent yet</source>
        <translation>Pasan a ser borradores como los demás; aún no se envía nada</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>La fila entera</translation>
    </message>
    <message>
        <source>No rows here.</source>
        <translation>Ninguna fila de este tipo.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln &amp;draft(s)</source>
        <translation>
            <numerusform>Crear %Ln &amp;borrador</numerusform>
            <numerusform>Crear %Ln &amp;borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Create &amp;drafts</source>
        <translation>Crear &amp;borradores</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>Choose a list: a CSV file from any spreadsheet, or vCards from an address book. Or copy rows in a spreadsheet and press %1 here.</source>
        <extracomment>%1 is a key: Ctrl+V</extracomment>
        <translation>Elija una lista: un archivo CSV de cualquier hoja de cálculo o vCards de una libreta de direcciones. O copie filas en una hoja de cálculo y pulse aquí %1.</translation>
    </message>
    <message>
        <source>Choose a fi&amp;le…</source>
        <translation>Elegir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>These rows cannot be imported. Save them, or correct what the columns are.</source>
        <translation>Estas filas no se han aceptado. Guárdelas o indique de otra forma qué son las columnas.</translation>
    </message>
    <message>
        <source>Some new candidates cannot be sent yet:</source>
        <translation>Algunos nuevos aún no se pueden enviar:</translation>
    </message>
    <message>
        <source>No candidate has these tags yet: %1.</source>
        <translation>Nadie tiene aún estas etiquetas: %1.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Enter opens the candidate of a row.</source>
        <translation>Aún no se ha guardado nada. Intro abre el candidato de una fila.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.vcf)</source>
        <translation>Listas (*.csv *.tsv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save rows not imported</source>
        <translation>Guardar lo no aceptado</translation>
    </message>
    <message>
        <source>not imported.csv</source>
        <extracomment>A file name</extracomment>
        <translation>no aceptado.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list that was open is still here.</source>
        <translation>La lista que estaba abierta sigue aquí.</translation>
    </message>
</context>
<context>
    <name>vivier::ImportReading</name>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>Se&amp;parador</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>C&amp;odificación</translation>
    </message>
    <message>
        <source>The rows left over from a list cannot be read differently. Choose the file again.</source>
        <translation>Lo que queda de una lista no se vuelve a leer de otra forma. Elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>by its content</source>
        <translation>según su contenido</translation>
    </message>
    <message>
        <source>New ones without a &amp;job go to</source>
        <translation>&amp;Oferta para los nuevos que no tienen</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Ninguna oferta</translation>
    </message>
</context>
<context>
    <name>vivier::ImportView</name>
    <message>
        <source>In the list</source>
        <translation>Lo que dice la lista</translation>
    </message>
    <message>
        <source>Enter opens the candidate of the row</source>
        <translation>Intro abre el candidato de la fila</translation>
    </message>
</context>
<context>
    <name>vivier::JobChecklist</name>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (cerrada)</translation>
    </message>
    <message>
        <source>%1: not among the jobs that were loaded</source>
        <translation>%1: no está entre las ofertas leídas</translation>
    </message>
</context>
<context>
    <name>vivier::JobChooser</name>
    <message>
        <source>Job</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Elija una oferta</translation>
    </message>
</context>
<context>
    <name>vivier::JobsField</name>
    <message>
        <source>Choose jobs</source>
        <translation>Elegir ofertas</translation>
    </message>
    <message>
        <source>Search by title</source>
        <translation>Buscar por título</translation>
    </message>
    <message>
        <source>Search the jobs</source>
        <translation>Buscar ofertas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>No job has these words in its title.</source>
        <translation>Ninguna oferta tiene estas palabras en su título.</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Oferta %1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (cerrada)</translation>
    </message>
    <message>
        <source>%1: not among the jobs that were loaded</source>
        <translation>%1: no está entre las ofertas leídas</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 de %2 como máximo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegida</numerusform>
            <numerusform>%Ln elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose jobs (%1)</source>
        <translation>Elegir ofertas (%1)</translation>
    </message>
</context>
<context>
    <name>vivier::JournalModel</name>
    <message>
        <source>you sent %1; it was not changed</source>
        <translation>ha enviado: %1; no se ha cambiado</translation>
    </message>
    <message>
        <source>you created the candidate: %1</source>
        <translation>ha creado el candidato: %1</translation>
    </message>
    <message>
        <source>you sent %1</source>
        <translation>ha enviado: %1</translation>
    </message>
</context>
<context>
    <name>vivier::JournalWords</name>
    <message>
        <source>The candidate is no longer on this computer.</source>
        <translation>El candidato ya no está en este equipo.</translation>
    </message>
    <message>
        <source>It was not sent from Vivier: %1 or a colleague changed it.</source>
        <translation>No se envió desde aquí: lo ha cambiado %1 o alguien allí.</translation>
    </message>
    <message>
        <source>Nothing to undo: %1 kept the old value.</source>
        <translation>Nada que deshacer: %1 mantuvo el valor anterior.</translation>
    </message>
    <message>
        <source>Sent when the candidate was created; %1 does not let Vivier delete candidates. You can archive it.</source>
        <translation>Se envió al crear el candidato; %1 no elimina ningún candidato desde aquí. Puede archivarlo.</translation>
    </message>
    <message>
        <source>It was added for good and cannot be removed from here.</source>
        <translation>Se añadió definitivamente: desde aquí no se puede quitar nada.</translation>
    </message>
    <message>
        <source>The old file cannot be brought back automatically: send its link again.</source>
        <translation>El archivo antiguo no puede volver por sí solo: envíe de nuevo su enlace.</translation>
    </message>
    <message>
        <source>The old value is not known: %1 never shows this field.</source>
        <translation>El valor anterior se desconoce: %1 no muestra nunca este campo.</translation>
    </message>
    <message>
        <source>The old value was not known when this was sent.</source>
        <translation>El valor anterior no se conocía cuando se envió esto.</translation>
    </message>
    <message>
        <source>It was empty before, and %1 does not allow it to be emptied.</source>
        <translation>Antes estaba vacío, y %1 no permite vaciarlo.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the old value.</source>
        <translation>%1 ya no acepta el valor anterior.</translation>
    </message>
    <message>
        <source>It cannot be changed from here.</source>
        <translation>No se puede cambiar desde aquí.</translation>
    </message>
    <message>
        <source>It has an unsent change, which is kept. Send that one or put it back first.</source>
        <translation>Tiene un cambio sin enviar, que se conserva. Envíelo o restablézcalo antes.</translation>
    </message>
    <message>
        <source>It is already as it was before.</source>
        <translation>Ya está como antes.</translation>
    </message>
    <message>
        <source>It was changed in between: only what was sent after that is undone.</source>
        <translation>Se cambió entretanto: solo se deshace lo que se envió después.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>stored as sent</source>
        <translation>guardado tal como se envió</translation>
    </message>
    <message>
        <source>accepted; the new file is there</source>
        <extracomment>A type and a size of a file, “accepted: PDF, 212 kB”</extracomment>
        <translation>aceptado; el archivo nuevo ya está</translation>
    </message>
    <message>
        <source>accepted; %1 does not show it</source>
        <translation>aceptado; %1 no lo muestra</translation>
    </message>
    <message>
        <source>the old file is still shown</source>
        <translation>aún se muestra el archivo antiguo</translation>
    </message>
    <message>
        <source>kept the old file</source>
        <translation>mantuvo el archivo antiguo</translation>
    </message>
    <message>
        <source>kept the old value</source>
        <translation>mantuvo el valor anterior</translation>
    </message>
    <message>
        <source>not sent, and now “%1”: changed by %2 or by a colleague</source>
        <translation>no enviado, y ahora «%1»: lo ha cambiado %2 o alguien allí</translation>
    </message>
    <message>
        <source>emptied by %1</source>
        <translation>vaciado por %1</translation>
    </message>
    <message>
        <source>shortened: “%1”</source>
        <translation>acortado: «%1»</translation>
    </message>
    <message>
        <source>stored differently: “%1”</source>
        <translation>guardado de otra forma: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept the old value</source>
        <translation>
            <numerusform>%Ln mantuvo el valor anterior</numerusform>
            <numerusform>%Ln mantuvieron el valor anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored differently</source>
        <translation>
            <numerusform>%Ln guardado de otra forma</numerusform>
            <numerusform>%Ln guardados de otra forma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed without being sent</source>
        <translation>
            <numerusform>%Ln cambiado sin haberse enviado</numerusform>
            <numerusform>%Ln cambiados sin haberse enviado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) still shown</source>
        <translation>
            <numerusform>aún se muestra %Ln archivo antiguo</numerusform>
            <numerusform>aún se muestran %Ln archivos antiguos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field, what it was, and what it is now.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>It has been changed since: you will be asked before it is sent.</source>
        <translation>Se ha cambiado otra vez desde entonces: se le preguntará antes de enviarlo.</translation>
    </message>
    <message>
        <source>Sent from Vivier before: “%1”.</source>
        <translation>Enviado antes desde aquí: «%1».</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>aceptado: %1</translation>
    </message>
    <message>
        <source>%1 still has the old file. Check that the link opens for everyone, without a login, then send it again.</source>
        <translation>%1 aún tiene el archivo antiguo. Compruebe que el enlace se abre para cualquiera, sin iniciar sesión, y envíelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) kept</source>
        <translation>
            <numerusform>%Ln archivo antiguo conservado</numerusform>
            <numerusform>%Ln archivos antiguos conservados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::LimitMeter</name>
    <message>
        <source>%1, full</source>
        <translation>%1, lleno</translation>
    </message>
    <message>
        <source>%1, nearly full</source>
        <translation>%1, casi lleno</translation>
    </message>
    <message>
        <source>%1, %2 too many</source>
        <translation>%1, sobran %2</translation>
    </message>
</context>
<context>
    <name>vivier::LinkChecks</name>
    <message>
        <source>It was edited while its link was checked: send it again.</source>
        <translation>Se ha editado mientras se comprobaba su enlace: envíelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>vivier::LinkField</name>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Drop the link here</source>
        <translation>Suelte aquí el enlace</translation>
    </message>
</context>
<context>
    <name>vivier::LongTextField</name>
    <message>
        <source>the first %1 of %2</source>
        <comment>characters</comment>
        <translation>los primeros %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>vivier::MainWindow</name>
    <message>
        <source>Connect Vivier to your applicant tracking system to begin.</source>
        <translation>Para empezar, conecte Vivier con su sistema de selección (ATS).</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Añadir una cue&amp;nta…</translation>
    </message>
    <message>
        <source>The saved filters could not be saved.</source>
        <translation>No se han podido guardar los filtros.</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <extracomment>%1 is an ATS: Welcome Kit.</extracomment>
        <translation>Abr&amp;ir en %1</translation>
    </message>
    <message>
        <source>%1 will be unarchived when the draft is sent.</source>
        <translation>%1 se desarchivará cuando se envíe el borrador.</translation>
    </message>
    <message>
        <source>%1 will be archived when the draft is sent.</source>
        <translation>%1 se archivará cuando se envíe el borrador.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied. They open in any Vivier that has this account.</source>
        <translation>
            <numerusform>%Ln enlace copiado: se abre en un Vivier que tenga la cuenta.</numerusform>
            <numerusform>%Ln enlaces copiados: se abren en un Vivier que tenga la cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list ends here.</source>
        <translation>La lista termina aquí.</translation>
    </message>
    <message>
        <source>The list begins here.</source>
        <translation>La lista empieza aquí.</translation>
    </message>
    <message>
        <source>Your own words could not be saved.</source>
        <translation>No se han podido guardar sus palabras.</translation>
    </message>
    <message>
        <source>No misspelled word here.</source>
        <translation>Aquí no hay faltas de ortografía.</translation>
    </message>
    <message>
        <source>Spelling is not checked: the preferences say what is missing.</source>
        <translation>No se comprueba la ortografía: las preferencias dicen qué falta.</translation>
    </message>
    <message>
        <source>Maybe the same person as %1: %2.</source>
        <extracomment>%1 is a candidate, %2 says why: &quot;same email, same phone&quot;</extracomment>
        <translation>Quizá sea la misma persona que %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was copied that a candidate could begin with: copy a link, an address, a number, a signature or a contact card first.</source>
        <translation>No se ha copiado nada con lo que crear un candidato: copie antes un enlace, una dirección, un número, una firma o una tarjeta de contacto.</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataDelegate</name>
    <message>
        <source>At most %1 characters fit here, and this would be %2. Nothing was changed.</source>
        <translation>Aquí caben %1 caracteres como máximo, y esto serían %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataField</name>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Keys and values (%1)</source>
        <translation>Claves y valores (%1)</translation>
    </message>
    <message>
        <source>The same as JSON text (%1)</source>
        <translation>Lo mismo como texto JSON (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>Añadir dentro</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Dar formato</translation>
    </message>
    <message>
        <source>↩ last valid text</source>
        <translation>↩ último texto correcto</translation>
    </message>
    <message>
        <source>Add a key below</source>
        <translation>Añadir una clave debajo</translation>
    </message>
    <message>
        <source>Add a key inside this one</source>
        <translation>Añadir una clave dentro de esta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Cambiar el tipo</translation>
    </message>
    <message>
        <source>Format the text on several lines</source>
        <translation>Repartir el texto en líneas</translation>
    </message>
    <message>
        <source>Discard what was typed since the text was last valid</source>
        <translation>Desechar lo escrito desde la última vez que el texto se pudo leer</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>Claves y valores</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>Texto JSON</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 de %2 bytes</translation>
    </message>
    <message>
        <source>%1 of %2 levels</source>
        <translation>%1 de %2 niveles</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>%1 de %2 claves</translation>
    </message>
    <message>
        <source>No keys yet. Press Ins to add one.</source>
        <translation>Aún no hay claves. Pulse Ins para añadir una.</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataModel</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>sí/no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>Metadata is one group of keys: it starts with { and ends with }.</source>
        <translation>Los metadatos son un grupo de claves: empiezan por { y terminan en }.</translation>
    </message>
    <message>
        <source>The key “%1” appears twice. InstaView would keep only one of them: rename or remove one.</source>
        <translation>La clave «%1» está repetida. InstaView solo conservaría una de las dos: cambie el nombre de una o quítela.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>elemento %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>key: value, type</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The items of a list have a position, not a key.</source>
        <translation>Los elementos de una lista tienen una posición, no una clave.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Una clave necesita un nombre.</translation>
    </message>
    <message>
        <source>The key “%1” already exists here. Give this one another name.</source>
        <translation>La clave «%1» ya está aquí. Dé otro nombre a esta.</translation>
    </message>
    <message>
        <source>There is nothing here to change.</source>
        <translation>Aquí no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>This is not a number: write it like 7, -1.5 or 2e3, or make it a text.</source>
        <translation>Esto no es un número: escríbalo como 7, -1.5 o 2e3, o conviértalo en texto.</translation>
    </message>
    <message>
        <source>A %1 has no value of its own.</source>
        <translation>Un elemento de tipo «%1» no tiene valor propio.</translation>
    </message>
    <message>
        <source>new key</source>
        <translation>clave nueva</translation>
    </message>
    <message>
        <source>new key %1</source>
        <translation>clave nueva %1</translation>
    </message>
    <message>
        <source>A list would lose the keys. Remove what is inside first.</source>
        <translation>Una lista perdería las claves. Quite antes lo que hay dentro.</translation>
    </message>
    <message>
        <source>This would lose what is inside. Remove that first.</source>
        <translation>Se perdería lo que hay dentro. Quítelo antes.</translation>
    </message>
    <message>
        <source>This is not a number: write it like 7, -1.5 or 2e3 first.</source>
        <translation>Esto no es un número: escríbalo antes como 7, -1.5 o 2e3.</translation>
    </message>
    <message>
        <source>This is neither yes nor no: write one of them first.</source>
        <translation>Esto no es ni sí ni no: escriba antes uno de los dos.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
</context>
<context>
    <name>vivier::MetadataTree</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rename “%1”?</source>
        <translation>¿Cambiar el nombre de «%1»?</translation>
    </message>
    <message>
        <source>You did not make this key: it came from the ATS, and others may look for it by this name. Its value stays.</source>
        <translation>Esta clave no la ha creado usted: viene del ATS, y quizá otros la busquen por este nombre. Su valor se mantiene.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>vivier::MoreFields</name>
    <message>
        <source>Fewer networks</source>
        <translation>Menos redes</translation>
    </message>
    <message numerus="yes">
        <source>More networks… %Ln</source>
        <translation>
            <numerusform>Más redes… %Ln</numerusform>
            <numerusform>Más redes… %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Networks… %Ln</source>
        <translation>
            <numerusform>Redes… %Ln</numerusform>
            <numerusform>Redes… %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>vivier::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Open that candidate</source>
        <translation>Abrir ese candidato</translation>
    </message>
    <message>
        <source>I have checked, allow writing</source>
        <translation>Lo he comprobado, permitir escritura</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>Indicar un token nuevo…</translation>
    </message>
    <message>
        <source>Use the new address…</source>
        <translation>Usar la nueva dirección…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Abrir la bandeja de salida</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Go to that account</source>
        <translation>Ir a esa cuenta</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Abrir el historial</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Create a second one</source>
        <translation>Crear un segundo</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translation>Mostrar los borradores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a candidate, %2 what is said of her.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Comparar los dos…</translation>
    </message>
</context>
<context>
    <name>vivier::NotificationsField</name>
    <message>
        <source>A conflict: some&amp;body changed the same field</source>
        <translation>Un con&amp;flicto: alguien ha cambiado lo mismo</translation>
    </message>
    <message>
        <source>What you sent &amp;needs checking</source>
        <translation>Un en&amp;vío por revisar</translation>
    </message>
    <message>
        <source>What waite&amp;d for the network has been sent</source>
        <translation>Lo que esperaba a la re&amp;d se ha enviado</translation>
    </message>
    <message>
        <source>An e&amp;xpiry date is near</source>
        <translation>Se acerca una fecha de cad&amp;ucidad</translation>
    </message>
    <message>
        <source>Notifications while you work elsewhere</source>
        <translation>Notificaciones mientras trabaja en otra cosa</translation>
    </message>
    <message>
        <source>Na&amp;me candidates and accounts in them</source>
        <translation>Incluir &amp;nombres de candidatos y cuentas</translation>
    </message>
    <message>
        <source>Anyone who sees your screen can read them, perhaps even when it is locked.</source>
        <translation>Quien vea su pantalla puede leerlos, quizá también cuando está bloqueada.</translation>
    </message>
</context>
<context>
    <name>vivier::OfferBar</name>
    <message>
        <source>Selected text</source>
        <translation>Texto seleccionado</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>Poner en %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A button and the letter that presses it: “Put into Phone P”</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>vivier::OtherMatches</name>
    <message>
        <source>Job: %1</source>
        <translation>Oferta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln match(es)</source>
        <translation>
            <numerusform>%1: %Ln resultado</numerusform>
            <numerusform>%1: %Ln resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OtherMatchesView</name>
    <message>
        <source>Candidates of other accounts that match</source>
        <translation>Candidatos de otras cuentas que coinciden</translation>
    </message>
    <message>
        <source>In other accounts</source>
        <translation>En otras cuentas</translation>
    </message>
</context>
<context>
    <name>vivier::OutboxDetails</name>
    <message>
        <source>The selected item</source>
        <translation>El elemento seleccionado</translation>
    </message>
    <message>
        <source>Fields that will change</source>
        <translation>Campos que van a cambiar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see every field and what you can do.</source>
        <translation>Elija una fila para ver cada campo y qué se puede hacer.</translation>
    </message>
</context>
<context>
    <name>vivier::OutboxModel</name>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and what its list gains and loses</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
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
        <translation>%1 (editado después: de nuevo en borrador)</translation>
    </message>
    <message>
        <source>Nothing: edited since, a draft again</source>
        <translation>Nada: editado después, de nuevo en borrador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué va a cambiar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Nuevo candidato</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidato %1</translation>
    </message>
</context>
<context>
    <name>vivier::OutboxPage</name>
    <message>
        <source>Ho&amp;ld all</source>
        <translation>Re&amp;tener todo</translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>&amp;Reintentar todo</translation>
    </message>
    <message>
        <source>Send all &amp;drafts</source>
        <translation>Enviar todos los &amp;borradores</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;lver</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Try now what is waiting or was refused; what is held stays held</source>
        <translation>Intentar ya lo que espera o se rechazó; lo retenido se queda</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Volver a los candidatos (Esc)</translation>
    </message>
    <message>
        <source>You work offline: it is sent when you are back online.</source>
        <translation>Trabaja sin conexión: saldrá cuando deje de hacerlo.</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 de %2 llegados</translation>
    </message>
    <message>
        <source>Re&amp;lease all</source>
        <translation>De&amp;jar salir todo</translation>
    </message>
    <message>
        <source>What is held is sent in its turn</source>
        <translation>Lo retenido sale cuando le toque</translation>
    </message>
    <message>
        <source>Nothing is sent until you release it</source>
        <translation>No sale nada hasta que se deje salir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) with changes that are not sent yet</source>
        <translation>
            <numerusform>%Ln candidato con cambios aún sin enviar</numerusform>
            <numerusform>%Ln candidatos con cambios aún sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Every draft is sent</source>
        <translation>Todos los borradores se han enviado</translation>
    </message>
    <message>
        <source>Reading the outbox…</source>
        <translation>Leyendo la bandeja de salida…</translation>
    </message>
    <message>
        <source>Nothing is waiting. What you send appears here until %1 has answered.</source>
        <translation>No hay nada en espera. Lo que envíe aparece aquí hasta que %1 responda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) with changes that are not sent yet.</source>
        <translation>
            <numerusform>%Ln candidato con cambios aún sin enviar.</numerusform>
            <numerusform>%Ln candidatos con cambios aún sin enviar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::OutboxView</name>
    <message>
        <source>What is waiting in the outbox</source>
        <translation>Lo que espera en la bandeja de salida</translation>
    </message>
    <message>
        <source>Being sent: wait for the answer</source>
        <translation>En camino: espere la respuesta</translation>
    </message>
</context>
<context>
    <name>vivier::OwnWordsDialog</name>
    <message>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>These are accepted in every text, in every language.</source>
        <translation>Son correctas en todos los textos y en todos los idiomas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vivier::PageDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>vivier::PageView</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Página %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>vivier::Palette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>A candidate, a stage, an action, a job or an account</source>
        <translation>Un candidato, una etapa, una acción, una oferta o una cuenta</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs it · &gt; actions · @ candidates · # jobs</source>
        <extracomment>The signs narrow down what is looked for.</extracomment>
        <translation>↑ ↓ elegir · Intro ejecuta · &gt; acciones · @ candidatos · # ofertas</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. %2 searches everything known about the candidates.</source>
        <translation>Aquí nada se llama «%1». %2 busca en todo lo que se sabe de los candidatos.</translation>
    </message>
</context>
<context>
    <name>vivier::PaletteModel</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>Abrir este enlace</translation>
    </message>
    <message>
        <source>found in another field</source>
        <extracomment>Why a candidate is shown whose name has nothing of what is searched for</extracomment>
        <translation>encontrado en otro campo</translation>
    </message>
</context>
<context>
    <name>vivier::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The API key of “%1” is encrypted. Type the passphrase to send and receive.</source>
        <translation>La clave de API de «%1» está cifrada. Escriba la frase de contraseña para enviar y recibir.</translation>
    </message>
    <message>
        <source>The token of “%1” is encrypted. Type the passphrase to send and receive.</source>
        <translation>El token de «%1» está cifrado. Escriba la frase de contraseña para enviar y recibir.</translation>
    </message>
    <message>
        <source>Without it you work with what is on this computer; every edit is kept.</source>
        <translation>Sin ella trabaja con lo que está en este equipo; cada cambio se conserva.</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Trabajar sin conexión</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>vivier::PassphraseMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Seguridad de la frase de contraseña</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters; four unrelated words work well.</source>
        <translation>
            <numerusform>Al menos %Ln carácter; cuatro palabras que no tengan nada que ver entre sí van bien.</numerusform>
            <numerusform>Al menos %Ln caracteres; cuatro palabras que no tengan nada que ver entre sí van bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: it would soon be guessed. Four unrelated words work well.</source>
        <translation>Débil: se adivinaría enseguida. Cuatro palabras que no tengan nada que ver entre sí van bien.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it good.</source>
        <translation>Aceptable: con una palabra más será buena.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Muy buena.</translation>
    </message>
</context>
<context>
    <name>vivier::PersonMerge</name>
    <message>
        <source>Merged with %1 (%2), who was archived.</source>
        <extracomment>A comment in the ATS; %1 is a name, %2 a reference.</extracomment>
        <translation>Combinado con %1 (%2), que se archivó.</translation>
    </message>
    <message>
        <source>The same person as %1 (%2), where the work goes on.</source>
        <extracomment>A comment in the ATS; %1 is a name, %2 a reference.</extracomment>
        <translation>La misma persona que %1 (%2), donde sigue el trabajo.</translation>
    </message>
    <message>
        <source>One of the two is a new candidate that was not created yet. Discard the draft, or create the candidate first: then the two can be merged.</source>
        <translation>Uno de los dos es un nuevo candidato que aún no se ha creado. Descarte el borrador o cree antes el candidato: entonces se podrán combinar.</translation>
    </message>
    <message>
        <source>One of the two is not read yet.</source>
        <translation>Uno de los dos aún no se ha leído.</translation>
    </message>
    <message>
        <source>Somebody else changed one of the two, too: compare that first, then merge.</source>
        <translation>Otra persona también ha cambiado uno de los dos: compárelo antes y combine después.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>vivier::PhoneLine</name>
    <message>
        <source>Use %1</source>
        <translation>%1: usarlo</translation>
    </message>
    <message>
        <source>Write the number in international form (%1)</source>
        <translation>Escribir el número en formato internacional (%1)</translation>
    </message>
    <message>
        <source>Will be sent as %1 → %2</source>
        <translation>Se enviará como %1 → %2</translation>
    </message>
</context>
<context>
    <name>vivier::PhoneRegionField</name>
    <message>
        <source>Same as this computer (no country)</source>
        <extracomment>%1 is a country, %2 its dialling code: &quot;As this computer (France, +33)&quot;.</extracomment>
        <translation>Como este equipo (ningún país)</translation>
    </message>
    <message>
        <source>Same as this computer (%1, +%2)</source>
        <translation>Como este equipo (%1, +%2)</translation>
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
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>S&amp;pelling</source>
        <translation>&amp;Ortografía</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>&amp;Forget proxy logins</source>
        <translation>O&amp;lvidar las credenciales de los proxies</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
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
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Compact: more on screen</source>
        <translation>Compacto: más a la vista a la vez</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Changes when you close the preferences.</source>
        <translation>Cambia al cerrar las preferencias.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Spacing</source>
        <translation>&amp;Espaciado</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>salen de inmediato</translation>
    </message>
    <message>
        <source>&amp;Hold risky changes for</source>
        <translation>&amp;Retener cambios delicados</translation>
    </message>
    <message>
        <source>After archiving, refusing or hiring: time to take it back.</source>
        <translation>Archivado, rechazado o contratado: tiempo para retirarlo.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Loc&amp;k when inactive</source>
        <translation>&amp;Bloquear si no hay actividad</translation>
    </message>
    <message>
        <source>If your keychain is open, unlocking does not ask for a password.</source>
        <translation>Si su llavero está abierto, desbloquear no pide contraseña.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Underline misspelled words</source>
        <translation>Subrayar las palabras mal escritas</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>No comprobar</translation>
    </message>
    <message>
        <source>No dictionary is installed, so nothing is checked. On Debian and Ubuntu, install one such as hunspell-en-us or hunspell-fr, then start Vivier again.</source>
        <translation>No hay ningún diccionario instalado, así que no se comprueba nada. En Debian y Ubuntu, instale por ejemplo hunspell-es o hunspell-en-us y vuelva a iniciar Vivier.</translation>
    </message>
    <message>
        <source>Dictionaries: %1</source>
        <translation>Diccionarios: %1</translation>
    </message>
    <message>
        <source>My &amp;words…</source>
        <translation>&amp;Mis palabras…</translation>
    </message>
    <message numerus="yes">
        <source>My &amp;words… (%Ln)</source>
        <translation>
            <numerusform>&amp;Mis palabras… (%Ln)</numerusform>
            <numerusform>&amp;Mis palabras… (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that you add from the menu of a misspelled word are kept here.</source>
        <translation>Aquí se guardan las palabras que añade desde el menú de una palabra mal escrita.</translation>
    </message>
    <message>
        <source>Accounts can be changed once Vivier is unlocked.</source>
        <translation>Las cuentas se podrán cambiar cuando Vivier esté desbloqueado.</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>Comprobar antes de enviar</translation>
    </message>
    <message>
        <source>Links to f&amp;iles</source>
        <translation>Enlaces a arc&amp;hivos</translation>
    </message>
    <message>
        <source>Each address is opened from this computer, without your token.</source>
        <translation>Cada dirección se abre desde este equipo, sin su token.</translation>
    </message>
</context>
<context>
    <name>vivier::ProblemReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Notificar un problema</translation>
    </message>
    <message>
        <source>This helps the people who fix the program. Names, email addresses, telephone numbers and keys of candidates are left out. Read it, copy it, and add what you did and what you expected. Vivier does not send it anywhere.</source>
        <translation>Esto ayuda a quien corrige el programa. No incluye nombres, direcciones de correo, teléfonos ni claves de candidatos. Léalo, cópielo y añada qué hizo y qué esperaba. Vivier no lo envía a ninguna parte.</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Lo que se copiará</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>vivier::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Remember them</source>
        <translation>&amp;Recordarlos</translation>
    </message>
    <message>
        <source>The proxy %1 is between this computer and the network, and asks for a name and a password. They are given to no one else.</source>
        <translation>El proxy %1 está entre este equipo y la red, y pide un nombre y una contraseña. No se dan a nadie más.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Until then, you work with what is on this computer; what you sent waits in the outbox.</source>
        <translation>Hasta entonces trabaja con lo que está en este equipo; lo que ha enviado espera en la bandeja de salida.</translation>
    </message>
    <message>
        <source>No&amp;t now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Remember them: there is no keychain here, so only until Vivier is closed</source>
        <translation>&amp;Recordarlos: aquí no hay llavero, así que solo hasta que se cierre Vivier</translation>
    </message>
    <message>
        <source>The proxy did not accept this name and password. Type them again.</source>
        <translation>El proxy no ha aceptado el nombre y la contraseña indicados. Escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>vivier::RateField</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <source>Maximum requests a second</source>
        <translation>Peticiones por segundo, como máximo</translation>
    </message>
    <message>
        <source>Maximum requests at a time</source>
        <translation>Peticiones a la vez, como máximo</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>The first words of a sentence: &quot;At most [4] requests a second, [2] at a time&quot;.</extracomment>
        <translation>Como má&amp;ximo</translation>
    </message>
    <message numerus="yes">
        <source>request(s) a second,</source>
        <extracomment>In the middle of it.</extracomment>
        <translation>
            <numerusform>petición por segundo,</numerusform>
            <numerusform>peticiones por segundo,</numerusform>
        </translation>
    </message>
    <message>
        <source>at a t&amp;ime</source>
        <extracomment>The end of it.</extracomment>
        <translation>a la ve&amp;z</translation>
    </message>
    <message>
        <source>Each answer from %1 says how many requests it still accepts, and Vivier keeps to that. Fewer leave more for other programs that use this key.</source>
        <translation>%1 dice en cada respuesta cuántas peticiones admite aún, y Vivier lo respeta. Con menos quedan más para otros programas que usan esta clave.</translation>
    </message>
    <message>
        <source>%1 does not say how many requests it accepts. Fewer requests put less load on it and take longer; when it asks for a pause, Vivier slows down automatically for a while.</source>
        <translation>%1 no dice cuántas peticiones admite. Con menos se le carga menos y se tarda más; cuando pide una pausa, Vivier va más despacio por sí solo durante un rato.</translation>
    </message>
    <message>
        <source>How many answers from %1 are awaited at the same time. More help only if the connection is slow to respond.</source>
        <translation>Cuántas respuestas de %1 se esperan a la vez. Más solo ayuda si la conexión tarda en responder.</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ilimitadas</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>vivier::ReadingPane</name>
    <message>
        <source>Resume and documents</source>
        <translation>CV y documentos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the document (%1)</source>
        <translation>Buscar en el documento (%1)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Old beside new</source>
        <translation>Antiguo y nuevo</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>No candidate is open.</source>
        <translation>No hay ningún candidato abierto.</translation>
    </message>
    <message>
        <source>There is nothing to read here: no resume, portfolio or document is known of this candidate.</source>
        <translation>Aquí no hay nada que leer: de este candidato no se conoce ningún CV, portfolio ni documento.</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <translation>%L1 de %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>sin resultados</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Page 1 of 2</extracomment>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>vivier::ReceiptView</name>
    <message>
        <source>Created %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Not changed %1</source>
        <translation>No cambiado: %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Hide what the answer said</source>
        <translation>Ocultar lo que dijo la respuesta</translation>
    </message>
    <message>
        <source>Show what the answer said, field by field</source>
        <translation>Mostrar lo que dijo la respuesta, campo por campo</translation>
    </message>
</context>
<context>
    <name>vivier::ReplacementField</name>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>No usarlo</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Sustituir el texto…</translation>
    </message>
    <message>
        <source>Reads the text of a file, so you can check it before using it</source>
        <translation>Lee el texto de un archivo, para revisarlo antes de usarlo</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>or drop one here: %1. It is read on this computer.</source>
        <extracomment>%1 is a list of types: PDF, DOCX and ODT.</extracomment>
        <translation>o suelte uno aquí: %1. Se lee en este equipo.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Its text is too large to be edited here.</source>
        <translation>Su texto es demasiado grande para editarlo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln characters</source>
        <translation>
            <numerusform>%1: %Ln carácter</numerusform>
            <numerusform>%1: %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. More than the limit of %2: shorten it afterwards.</source>
        <translation>%1. Supera los %2 que se admiten: acórtelo después.</translation>
    </message>
    <message>
        <source>Use this text in place of yours</source>
        <translation>Usar este texto en lugar del suyo</translation>
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
        <translation>%1, resultado</translation>
    </message>
</context>
<context>
    <name>vivier::RunButtons</name>
    <message>
        <source>Try again for the candidates that were refused</source>
        <translation>Reintentar con los que se rechazaron</translation>
    </message>
    <message>
        <source>Pause, and show what undoing this run would do</source>
        <translation>Pausar y mostrar qué pasaría al deshacer lo enviado</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <translation>
            <numerusform>Reintentar %Ln</numerusform>
            <numerusform>Reintentar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln…</source>
        <translation>
            <numerusform>Deshacer %Ln…</numerusform>
            <numerusform>Deshacer los %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held is sent in its turn</source>
        <translation>Lo retenido sale cuando le toque</translation>
    </message>
    <message>
        <source>What is waiting is held until you continue, even after a restart</source>
        <translation>Lo que espera queda retenido hasta que lo deje continuar, también tras reiniciar</translation>
    </message>
</context>
<context>
    <name>vivier::RunModel</name>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>sent, then undone</source>
        <translation>enviado, y deshecho después</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>enviado: %1</translation>
    </message>
    <message>
        <source>taken back: a draft again</source>
        <translation>retirado: de nuevo en borrador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidato</numerusform>
            <numerusform>%Ln candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: %1 for %2</source>
        <extracomment>%1 is what changes, &quot;tag “paris-2027”&quot;; %2 is &quot;12 candidates&quot;.</extracomment>
        <translation>En pausa: %1 para %2</translation>
    </message>
    <message>
        <source>Sending: %1 for %2</source>
        <translation>Enviando: %1 para %2</translation>
    </message>
    <message>
        <source>Sent: %1 for %2</source>
        <translation>Enviado: %1 para %2</translation>
    </message>
    <message>
        <source>Taken back: %1 for %2</source>
        <translation>Retirado: %1 para %2</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>Enviados: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln retirado</numerusform>
            <numerusform>%Ln retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan %1 aprox.</translation>
    </message>
    <message>
        <source>the rest is in the outbox</source>
        <translation>el resto está en la bandeja de salida</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>etiqueta «%1»</translation>
    </message>
    <message>
        <source>without tag “%1”</source>
        <translation>sin la etiqueta «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivar</translation>
    </message>
    <message>
        <source>unarchive</source>
        <translation>desarchivar</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A field and its new value.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 is what was changed, &quot;tag “paris-2027”&quot;; %2 is &quot;12 candidates&quot;.</extracomment>
        <translation>%1 para %2</translation>
    </message>
</context>
<context>
    <name>vivier::RunPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;lver</translation>
    </message>
    <message>
        <source>Sent together</source>
        <translation>Enviados juntos</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Volver a los candidatos (Esc)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Candidates of this run</source>
        <translation>Candidatos de este envío</translation>
    </message>
</context>
<context>
    <name>vivier::RunStrip</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Show each candidate of this run</source>
        <translation>Mostrar cada candidato de este envío</translation>
    </message>
    <message>
        <source>Close; what is waiting is sent anyway</source>
        <translation>Cerrar; lo que espera sale igualmente</translation>
    </message>
    <message>
        <source>Close this run</source>
        <translation>Cerrar este envío</translation>
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
        <translation>Abrir a %1</translation>
    </message>
</context>
<context>
    <name>vivier::SamePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;lver</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Com&amp;binar</translation>
    </message>
    <message>
        <source>S&amp;wap the two</source>
        <translation>&amp;Intercambiarlos</translation>
    </message>
    <message>
        <source>A&amp;dd a comment to both that says so</source>
        <translation>Añadi&amp;r a los dos un comentario que lo diga</translation>
    </message>
    <message>
        <source>Attach the &amp;other’s file as a document</source>
        <translation>Adjuntar el archivo del &amp;otro como documento</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Quizá la misma persona</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>They may be one person after all</source>
        <translation>Quizá sí sean una sola persona</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Volver a los candidatos (Esc)</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Pareja anterior</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Pareja siguiente</translation>
    </message>
    <message>
        <source>Show the pairs that you said are two people</source>
        <translation>Mostrar las parejas que ha indicado que son dos personas</translation>
    </message>
    <message>
        <source>Decide about this pair after the others</source>
        <translation>Decidir sobre esta pareja después de las demás</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The other one stays</source>
        <translation>Se queda el otro</translation>
    </message>
    <message>
        <source>%1 and %2 stay two people.</source>
        <translation>%1 y %2 siguen siendo dos personas.</translation>
    </message>
    <message>
        <source>No pair is shown.</source>
        <translation>No se muestra ninguna pareja.</translation>
    </message>
    <message>
        <source>The two are in different accounts, and no candidate can be in two of them: they cannot be merged.</source>
        <translation>Los dos están en cuentas distintas, y ningún candidato puede estar en dos de ellas: no se pueden combinar.</translation>
    </message>
    <message>
        <source>Both are in another account.</source>
        <translation>Los dos están en otra cuenta.</translation>
    </message>
    <message>
        <source>The other one is archived already.</source>
        <translation>El otro ya está archivado.</translation>
    </message>
    <message>
        <source>Choose a value for each field first.</source>
        <translation>Elija antes un valor para cada campo.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>Merging sends %Ln change(s) to %1</source>
        <translation>
            <numerusform>Combinar envía %Ln cambio a %1</numerusform>
            <numerusform>Combinar envía %Ln cambios a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>and archives %1. Undo brings the pair back; comments and documents stay.</source>
        <translation>y archiva a %1. Deshacer recupera la pareja; los comentarios y documentos se quedan.</translation>
    </message>
    <message>
        <source>%1 has no archive: %2 stays there.</source>
        <translation>%1 no permite archivar: %2 se queda allí.</translation>
    </message>
    <message>
        <source>Looking for candidates who may be the same person…</source>
        <translation>Buscando candidatos que puedan ser la misma persona…</translation>
    </message>
    <message>
        <source>No pair was said to be two people.</source>
        <translation>No se ha indicado ninguna pareja como dos personas.</translation>
    </message>
    <message>
        <source>Nobody here looks like somebody else.</source>
        <translation>Aquí nadie se parece a otra persona.</translation>
    </message>
    <message>
        <source>Back to the candidates</source>
        <translation>Volver a los candidatos</translation>
    </message>
    <message>
        <source>pair %1 of %2</source>
        <translation>pareja %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Kept apart: %Ln</source>
        <translation>
            <numerusform>&amp;Separada: %Ln</numerusform>
            <numerusform>&amp;Separadas: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not two after all</source>
        <translation>Al fi&amp;nal no son dos</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;No es la misma persona</translation>
    </message>
    <message>
        <source>Ask about this pair again</source>
        <translation>Volver a preguntar por esta pareja</translation>
    </message>
    <message>
        <source>They are two people: this is remembered, and can be undone</source>
        <translation>Son dos personas: se recuerda y se puede deshacer</translation>
    </message>
    <message>
        <source>One run, which one step undoes</source>
        <translation>Un solo envío, que se deshace de una vez</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>is archived</source>
        <translation>se archiva</translation>
    </message>
    <message>
        <source>stays, too</source>
        <translation>también se queda</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 de %2 decididos</translation>
    </message>
</context>
<context>
    <name>vivier::SameRow</name>
    <message>
        <source>the same, not sent again</source>
        <translation>es igual, no se reenvía</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>es igual</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>se guardan los dos</translation>
    </message>
    <message>
        <source>neither kept</source>
        <translation>no queda ninguno</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>escrito aquí</translation>
    </message>
    <message>
        <source>stays, not sent again</source>
        <translation>se queda, no se reenvía</translation>
    </message>
    <message>
        <source>%1 of the one who stays: %2</source>
        <translation>%1 de quien se queda: %2</translation>
    </message>
    <message>
        <source>%1 of the one who is archived: %2</source>
        <translation>%1 de quien se archiva: %2</translation>
    </message>
    <message>
        <source>Choose one, or write</source>
        <translation>Elija uno, o escriba</translation>
    </message>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, resultado: %2</translation>
    </message>
    <message>
        <source>Write the result (E)</source>
        <translation>Escribir el resultado (E)</translation>
    </message>
</context>
<context>
    <name>vivier::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Borrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Buscar (%1)</translation>
    </message>
</context>
<context>
    <name>vivier::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
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
        <translation>Mostrar lo anterior</translation>
    </message>
    <message>
        <source>Show what comes after</source>
        <translation>Mostrar lo siguiente</translation>
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
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <extracomment>%Ln is how many candidates the list has: 12 selected of 42</extracomment>
        <translation>
            <numerusform>de %Ln</numerusform>
            <numerusform>de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Selected candidates</source>
        <translation>Candidatos seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not on this board</source>
        <translation>
            <numerusform>%Ln fuera de este tablero</numerusform>
            <numerusform>%Ln fuera de este tablero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln &amp;draft(s)</source>
        <translation>
            <numerusform>Enviar %Ln &amp;borrador</numerusform>
            <numerusform>Enviar %Ln &amp;borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Send their &amp;drafts</source>
        <translation>Enviar sus &amp;borradores</translation>
    </message>
</context>
<context>
    <name>vivier::SendingPages</name>
    <message>
        <source>history %1.csv</source>
        <extracomment>A file name; %1 is a date.</extracomment>
        <translation>historial %1.csv</translation>
    </message>
    <message>
        <source>draft of %1.csv</source>
        <extracomment>A file name; %1 is a candidate&apos;s name.</extracomment>
        <translation>borrador de %1.csv</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>vivier::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>vivier::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Action or keys</source>
        <translation>Qué quiere hacer, o teclas</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtrar los atajos</translation>
    </message>
    <message>
        <source>No shortcut is called “%1”.</source>
        <translation>Ningún atajo se llama «%1».</translation>
    </message>
</context>
<context>
    <name>vivier::SortButton</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>Last c&amp;hanged</source>
        <translation>Último ca&amp;mbio</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>&amp;Creación</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Etapa</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Days in stage</source>
        <translation>&amp;Días en la etapa</translation>
    </message>
    <message>
        <source>&amp;Days in status</source>
        <translation>&amp;Días en el estado</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>Fecha de cad&amp;ucidad</translation>
    </message>
    <message>
        <source>from Z to A</source>
        <translation>de la Z a la A</translation>
    </message>
    <message>
        <source>from A to Z</source>
        <translation>de la A a la Z</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>primero los más antiguos</translation>
    </message>
    <message>
        <source>the newest first</source>
        <translation>primero los más recientes</translation>
    </message>
    <message>
        <source>from the last to the first</source>
        <translation>de la última a la primera</translation>
    </message>
    <message>
        <source>from the first to the last</source>
        <translation>de la primera a la última</translation>
    </message>
    <message>
        <source>the longest first</source>
        <translation>de más a menos</translation>
    </message>
    <message>
        <source>the shortest first</source>
        <translation>de menos a más</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>primero las más lejanas</translation>
    </message>
    <message>
        <source>the soonest first</source>
        <translation>primero las más próximas</translation>
    </message>
    <message>
        <source>Sorted by: %1, %2</source>
        <extracomment>%1 is what the list is sorted by, %2 how: &quot;Sorted by: Last name, from Z to A&quot;.</extracomment>
        <translation>Orden: %1, %2</translation>
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
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, actual</translation>
    </message>
    <message>
        <source>%1, the stage in the ATS</source>
        <translation>%1, la etapa en el ATS</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>The stages of this job are not known yet</source>
        <translation>Aún no se conocen las etapas de esta oferta</translation>
    </message>
</context>
<context>
    <name>vivier::StageMenu</name>
    <message>
        <source>S&amp;tage</source>
        <translation>Eta&amp;pa</translation>
    </message>
    <message>
        <source>No job, so no stages</source>
        <translation>Sin oferta no hay etapas</translation>
    </message>
    <message>
        <source>The stages of this job are not known</source>
        <translation>No se conocen las etapas de esta oferta</translation>
    </message>
    <message>
        <source>There is no stage with this number here.</source>
        <translation>Aquí no hay ninguna etapa con ese número.</translation>
    </message>
</context>
<context>
    <name>vivier::StatusDot</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
</context>
<context>
    <name>vivier::StatusLine</name>
    <message>
        <source>✓ Everything you typed is saved on this computer</source>
        <translation>✓ Todo lo escrito está guardado en este equipo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet: trying again</source>
        <translation>Aún sin guardar: reintentando</translation>
    </message>
    <message numerus="yes">
        <source>Creating %Ln draft(s)…</source>
        <translation>
            <numerusform>Creando %Ln borrador…</numerusform>
            <numerusform>Creando %Ln borradores…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %Ln draft(s)…</source>
        <translation>
            <numerusform>Retirando %Ln borrador…</numerusform>
            <numerusform>Retirando %Ln borradores…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln draft(s)…</source>
        <translation>
            <numerusform>Enviando %Ln borrador…</numerusform>
            <numerusform>Enviando %Ln borradores…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <translation>
            <numerusform>%Ln en la bandeja de salida</numerusform>
            <numerusform>%Ln en la bandeja de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending in %Ln second(s)</source>
        <translation>
            <numerusform>sale en %Ln segundo</numerusform>
            <numerusform>sale en %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next attempt in %Ln second(s)</source>
        <translation>
            <numerusform>próximo intento en %Ln segundo</numerusform>
            <numerusform>próximo intento en %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln borrador</numerusform>
            <numerusform>%Ln borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>no drafts</source>
        <translation>sin borradores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) on this computer</source>
        <translation>
            <numerusform>%Ln candidato en este equipo</numerusform>
            <numerusform>%Ln candidatos en este equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln link(s) before sending…</source>
        <translation>
            <numerusform>Comprobando %Ln enlace antes de enviar…</numerusform>
            <numerusform>Comprobando %Ln enlaces antes de enviar…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Supr la quita</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>%1; Delete removes it</source>
        <translation>%1; Supr la quita</translation>
    </message>
</context>
<context>
    <name>vivier::TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>A comma, Enter or Tab adds the tag; Backspace removes the last</source>
        <translation>Una coma, Intro o Tab añade la etiqueta; Retroceso quita la última</translation>
    </message>
</context>
<context>
    <name>vivier::TagUseModel</name>
    <message numerus="yes">
        <source>most used of %Ln similar tags</source>
        <extracomment>Of tags that look like one, such as &quot;Java&quot; and &quot;java&quot;: this one is carried by the most candidates.</extracomment>
        <translation>
            <numerusform>la más usada de %Ln parecida</numerusform>
            <numerusform>la más usada de %Ln parecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 except for capitals</source>
        <extracomment>%1 is another tag: &quot;JavaScript but for capital letters&quot;</extracomment>
        <translation>%1, salvo por las mayúsculas</translation>
    </message>
    <message>
        <source>%1 except for accents</source>
        <translation>%1, salvo por los acentos</translation>
    </message>
    <message>
        <source>%1 except for spaces or hyphens</source>
        <translation>%1, salvo por los espacios o guiones</translation>
    </message>
    <message>
        <source>%1 in singular or plural</source>
        <translation>%1, en singular o plural</translation>
    </message>
    <message>
        <source>%1 except for one letter</source>
        <translation>%1, salvo por una letra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived</source>
        <extracomment>How many of those who carry a tag are archived.</extracomment>
        <translation>
            <numerusform>%Ln archivado</numerusform>
            <numerusform>%Ln archivados</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change to a candidate who has the tag</source>
        <translation>Cuándo cambió por última vez alguien que lleva la etiqueta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Similar to</source>
        <translation>Se parece a</translation>
    </message>
</context>
<context>
    <name>vivier::TagsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;lver</translation>
    </message>
    <message>
        <source>Sho&amp;w candidates</source>
        <translation>&amp;Mostrar candidatos</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Com&amp;binar con…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Volver a los candidatos (Esc)</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Buscar etiquetas</translation>
    </message>
    <message>
        <source>Tags shown</source>
        <translation>Qué etiquetas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Most candidates first</source>
        <translation>Más candidatos primero</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Uso más reciente primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Show the candidates who have the tag in the list</source>
        <translation>Mostrar en la lista quién lleva la etiqueta</translation>
    </message>
    <message>
        <source>Give the tag another name, for all candidates who have it</source>
        <translation>Dar otro nombre a la etiqueta, para todos los que la llevan</translation>
    </message>
    <message>
        <source>Merge the selected tags into one, or the selected tag and the one it is similar to</source>
        <translation>Hacer una sola etiqueta de las elegidas, o de la elegida y aquella a la que se parece</translation>
    </message>
    <message>
        <source>Remove the selected tags from all candidates who have them</source>
        <translation>Quitar las etiquetas elegidas a todos los que las llevan</translation>
    </message>
    <message>
        <source>Last used: the last change to a candidate who has the tag. Drafts and archived candidates count.</source>
        <translation>El último uso de una etiqueta es el último cambio de alguien que la lleva. Cuentan los borradores y los candidatos archivados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like another</source>
        <translation>
            <numerusform>%Ln se parece a otra</numerusform>
            <numerusform>%Ln se parecen a otra</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Look like another</source>
        <translation>Se parecen a otra</translation>
    </message>
    <message>
        <source>Counting the tags…</source>
        <translation>Contando las etiquetas…</translation>
    </message>
    <message>
        <source>No candidate has a tag yet.</source>
        <translation>Nadie lleva aún ninguna etiqueta.</translation>
    </message>
    <message>
        <source>No tag matches “%1”.</source>
        <translation>Ninguna etiqueta coincide con «%1».</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todas</translation>
    </message>
    <message>
        <source>No tag looks like another.</source>
        <translation>Ninguna etiqueta se parece a otra.</translation>
    </message>
    <message>
        <source>The tag already has this name.</source>
        <translation>La etiqueta ya se llama así.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) already have this tag: the two become one.</source>
        <translation>
            <numerusform>%Ln candidato ya lleva esta etiqueta: las dos pasan a ser una.</numerusform>
            <numerusform>%Ln candidatos ya llevan esta etiqueta: las dos pasan a ser una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Cambiar el nombre de la etiqueta</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>&amp;Nuevo nombre</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln tag(s)</source>
        <translation>
            <numerusform>Combinar %Ln etiqueta</numerusform>
            <numerusform>Combinar %Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Into the tag</source>
        <translation>&amp;En la etiqueta</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>Com&amp;binar…</translation>
    </message>
</context>
<context>
    <name>vivier::TagsView</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Enter shows the candidates with the tag, F2 renames it</source>
        <translation>Intro muestra quién lleva la etiqueta, F2 cambia su nombre</translation>
    </message>
    <message>
        <source>Sho&amp;w candidates</source>
        <translation>&amp;Mostrar candidatos</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Com&amp;binar con…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
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
        <translation>Frase de contraseña de esa clave</translation>
    </message>
    <message>
        <source>Your own certificate authority</source>
        <translation>Autoridad de certificación propia</translation>
    </message>
    <message>
        <source>Choose a certificate authority</source>
        <translation>Elegir una autoridad de certificación</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>Elegir un certificado de cliente</translation>
    </message>
    <message>
        <source>Its private key, if it is in a separate file</source>
        <translation>Su clave privada, si está en otro archivo</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Elegir una clave privada</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Checking the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>A PEM file, for an ATS whose certificate the system does not know.</source>
        <translation>Un archivo PEM, para un ATS cuyo certificado el sistema no conoce.</translation>
    </message>
    <message>
        <source>A PEM file, for an ATS that requires one.</source>
        <translation>Un archivo PEM, para un ATS que lo pide.</translation>
    </message>
    <message>
        <source>Stored with the token. Leave it empty if there is none, or to keep the stored one.</source>
        <translation>Se guarda donde está el token. Déjelo vacío si no hay ninguna o para conservar la guardada.</translation>
    </message>
</context>
<context>
    <name>vivier::TokenPlaceField</name>
    <message>
        <source>In the &amp;keychain of this computer</source>
        <translation>En el &amp;llavero de este equipo</translation>
    </message>
    <message>
        <source>&amp;Encrypted in the profile, with a passphrase</source>
        <translation>Ci&amp;frado en el perfil, con una frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;For this session only</source>
        <translation>&amp;Solo para esta sesión</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Fras&amp;e de contraseña</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Repita la frase de contr&amp;aseña</translation>
    </message>
    <message>
        <source>Kept only in memory; you are asked for it at each start.</source>
        <translation>Se guarda en la memoria; se le pedirá en cada inicio.</translation>
    </message>
    <message>
        <source>Type the passphrase of this profile.</source>
        <translation>Escriba la frase de contraseña de este perfil.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Elija una frase de contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %Ln characters.</source>
        <translation>
            <numerusform>Elija una frase de contraseña de al menos %Ln carácter.</numerusform>
            <numerusform>Elija una frase de contraseña de al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Your computer protects it with your session.</source>
        <translation>Su equipo lo protege con su sesión.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so this is not possible.</source>
        <translation>En este equipo no responde ningún llavero, así que no es posible.</translation>
    </message>
    <message>
        <source>The passphrase you gave opens this one too.</source>
        <translation>La frase de contraseña que ha dado abre también este.</translation>
    </message>
    <message>
        <source>Another account is already encrypted: the same passphrase opens both.</source>
        <translation>Ya hay otra cuenta cifrada: la misma frase de contraseña abre las dos.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start and cannot be recovered.</source>
        <translation>La frase de contraseña se pide en cada inicio y no se puede recuperar.</translation>
    </message>
    <message>
        <source>They match.</source>
        <translation>Coinciden.</translation>
    </message>
</context>
<context>
    <name>vivier::TopBar</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation>Buscar candidatos</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Ninguna cuenta</translation>
    </message>
    <message>
        <source>Another account needs your attention:</source>
        <translation>Otra cuenta por revisar:</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln candidate(s)</source>
        <translation>
            <numerusform>Buscar entre %Ln candidato</numerusform>
            <numerusform>Buscar entre %Ln candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>Outbox %L1 · %Ln to check</source>
        <extracomment>The number of candidates in the outbox, of which some need a decision.</extracomment>
        <translation>
            <numerusform>Bandeja de salida %L1 · %Ln por revisar</numerusform>
            <numerusform>Bandeja de salida %L1 · %Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox %L1</source>
        <translation>Bandeja de salida %L1</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>To decide %L1</source>
        <translation>Por decidir %L1</translation>
    </message>
    <message>
        <source>To send %L1</source>
        <translation>Por enviar %L1</translation>
    </message>
    <message>
        <source>To fix %L1</source>
        <translation>Por corregir %L1</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Crear…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>%1 answered the last request.</source>
        <translation>%1 ha respondido a la última petición.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Not contacted yet</source>
        <translation>Sin consultar aún</translation>
    </message>
    <message>
        <source>%1 has not been contacted yet.</source>
        <translation>Aún no se ha consultado a %1.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1 did not answer. Edits are kept on this computer; press F5 to try again.</source>
        <translation>%1 no ha respondido. Los cambios se conservan en este equipo; pulse F5 para reintentar.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Trabaja sin conexión</translation>
    </message>
    <message>
        <source>%1 is not contacted until you switch “Work offline” off.</source>
        <translation>No se consulta nada a %1 hasta que desactive «Trabajar sin conexión».</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token rechazado</translation>
    </message>
    <message>
        <source>%1 does not accept the token. Enter a new one under Accounts.</source>
        <translation>%1 no acepta el token. Indique uno nuevo en Cuentas.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sin token</translation>
    </message>
</context>
<context>
    <name>vivier::Tour</name>
    <message>
        <source>load the jobs and their candidates</source>
        <translation>leer las ofertas y sus candidatos</translation>
    </message>
    <message>
        <source>open a candidate</source>
        <translation>abrir un candidato</translation>
    </message>
    <message>
        <source>change names with accents</source>
        <translation>cambiar nombres con acentos</translation>
    </message>
    <message>
        <source>set three social links</source>
        <translation>poner tres enlaces a redes sociales</translation>
    </message>
    <message>
        <source>drop a link on the resume</source>
        <translation>soltar un enlace en el CV</translation>
    </message>
    <message>
        <source>move to another stage</source>
        <translation>pasar a otra etapa</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>añadir una etiqueta</translation>
    </message>
    <message>
        <source>send, and the ATS has everything</source>
        <translation>enviar, y el ATS lo tiene todo</translation>
    </message>
    <message>
        <source>work offline, edit and send: it waits in the outbox</source>
        <translation>trabajar sin conexión, editar y enviar: espera en la bandeja de salida</translation>
    </message>
    <message>
        <source>look at the outbox</source>
        <translation>leer la bandeja de salida</translation>
    </message>
    <message>
        <source>go back online: it is sent automatically</source>
        <translation>volver a conectarse: sale por sí solo</translation>
    </message>
    <message>
        <source>archive: a risky change waits on screen</source>
        <translation>archivar: un cambio delicado espera a la vista</translation>
    </message>
    <message>
        <source>send it now</source>
        <translation>dejarlo salir ya</translation>
    </message>
    <message>
        <source>a colleague changes the same field: nothing is sent, both values are shown</source>
        <translation>un compañero cambia el mismo campo: no se envía nada, se muestran los dos valores</translation>
    </message>
    <message>
        <source>compare both sides</source>
        <translation>comparar los dos lados</translation>
    </message>
    <message>
        <source>keep ours with a key</source>
        <translation>elegir la nuestra con una tecla</translation>
    </message>
    <message>
        <source>send the result</source>
        <translation>enviar el resultado</translation>
    </message>
    <message>
        <source>look at what was sent</source>
        <translation>leer lo enviado</translation>
    </message>
    <message>
        <source>see what undoing it after sending will do</source>
        <translation>ver qué pasaría al deshacerlo después del envío</translation>
    </message>
    <message>
        <source>undo it: a draft like any other, sent</source>
        <translation>deshacerlo: un borrador como los demás, enviado</translation>
    </message>
    <message>
        <source>fill in a new candidate</source>
        <translation>rellenar un nuevo candidato</translation>
    </message>
    <message>
        <source>create it</source>
        <translation>crearlo</translation>
    </message>
    <message>
        <source>not confirmed within 30 s: %1</source>
        <translation>sin confirmar en 30 s: %1</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>no se puede escribir %1</translation>
    </message>
</context>
<context>
    <name>vivier::UndoPreview</name>
    <message>
        <source>Create a &amp;draft</source>
        <translation>Crear un &amp;borrador</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>What undoing does, field by field</source>
        <translation>Qué hace deshacer, campo por campo</translation>
    </message>
    <message>
        <source>Turn these fields into a draft; nothing is sent</source>
        <translation>Poner estos campos en borrador; no se envía nada</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>No cambiar nada (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) become(s) a draft. Nothing is sent until you press Send.</source>
        <translation>
            <numerusform>%Ln campo pasa a borrador. No se envía nada hasta que pulse Enviar.</numerusform>
            <numerusform>%Ln campos pasan a borrador. No se envía nada hasta que pulse Enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this can be undone from here.</source>
        <translation>Nada de esto se puede deshacer desde aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) cannot be undone.</source>
        <translation>
            <numerusform>%Ln campo no se puede deshacer.</numerusform>
            <numerusform>%Ln campos no se pueden deshacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vivier::UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <translation>&amp;Repítala</translation>
    </message>
    <message>
        <source>Vivier is locked</source>
        <translation>Vivier está bloqueado</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>This profile is encrypted</source>
        <translation>Este perfil está cifrado</translation>
    </message>
    <message>
        <source>The key to this profile is missing</source>
        <translation>Falta la clave de este perfil</translation>
    </message>
    <message>
        <source>This profile could not be opened</source>
        <translation>No se ha podido abrir este perfil</translation>
    </message>
    <message>
        <source>Type the passphrase to open your candidates and drafts.</source>
        <translation>Escriba la frase de contraseña para abrir sus candidatos y borradores.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Bloqueando…</translation>
    </message>
    <message>
        <source>What you typed is being saved. Vivier still waits for answers to what is being sent.</source>
        <translation>Se está guardando lo que ha escrito. Aún se espera la respuesta de lo que está en camino.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox, and will be sent once Vivier is unlocked and you are back online.</source>
        <translation>
            <numerusform>%Ln candidato espera en la bandeja de salida y saldrá tras desbloquear, cuando deje de trabajar sin conexión.</numerusform>
            <numerusform>%Ln candidatos esperan en la bandeja de salida y saldrán tras desbloquear, cuando deje de trabajar sin conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) are waiting in the outbox, and will be sent once Vivier is unlocked.</source>
        <translation>
            <numerusform>%Ln candidato espera en la bandeja de salida y saldrá tras desbloquear.</numerusform>
            <numerusform>%Ln candidatos esperan en la bandeja de salida y saldrán tras desbloquear.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your drafts are kept. Only what %1 could undo was forgotten with the key.</source>
        <translation>Sus borradores se conservan. Solo se han olvidado, con la clave, los pasos de %1.</translation>
    </message>
    <message>
        <source>Everything is kept, encrypted. The key is in the keychain of this computer: if that is open, it gives the key without asking for a password.</source>
        <translation>Todo se conserva, cifrado. La clave está en el llavero de este equipo: si está abierto, da la clave sin pedir contraseña.</translation>
    </message>
    <message>
        <source>This temporary profile is deleted when Vivier is closed. Until then it opens without a passphrase.</source>
        <translation>Este perfil se desecha al cerrar Vivier. Hasta entonces se abre sin frase de contraseña.</translation>
    </message>
    <message>
        <source>Updating candidates: %L1 of %L2…</source>
        <translation>Actualizando candidatos: %L1 de %L2…</translation>
    </message>
    <message>
        <source>An earlier version of Vivier stored them in another form. This happens only once. If it is interrupted, the next start continues from there.</source>
        <translation>Un Vivier anterior los guardaba de otra forma. Esto ocurre una sola vez. Si se interrumpe, continúa en el próximo inicio.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Opening this profile…</source>
        <translation>Abriendo este perfil…</translation>
    </message>
    <message>
        <source>Vivier wants to store the key to your candidates in the keychain of this computer. The keychain may ask for its password in its own window: type it there. Or do without it.</source>
        <translation>El llavero de este equipo va a guardar la clave de sus candidatos. Quizá pida su contraseña en una ventana propia: escríbala allí. O prescinda de él.</translation>
    </message>
    <message>
        <source>If the keychain of this computer asks for its password, type it there.</source>
        <translation>Si el llavero de este equipo pide su contraseña, escríbala allí.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>&amp;Choose a passphrase instead</source>
        <translation>&amp;Elegir mejor una frase de contraseña</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Encrypt and &amp;start</source>
        <translation>&amp;Cifrar y empezar</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Vivier encrypts your candidates with it, and asks for it at every start. Without it nobody can read them, not even you.</source>
        <translation>Vivier cifra con ella sus candidatos y la pide en cada inicio. Sin ella nadie puede leerlos, ni siquiera usted.</translation>
    </message>
</context>
<context>
    <name>vivier::UnsureBar</name>
    <message>
        <source>It arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Not known whether it arrived: please check in %1.</source>
        <translation>No se sabe si ha llegado: compruébelo en %1.</translation>
    </message>
    <message>
        <source>%1: it arrived</source>
        <translation>%1: ha llegado</translation>
    </message>
    <message>
        <source>Remove it here: %1 has it</source>
        <translation>Olvidarlo aquí: %1 ya lo tiene</translation>
    </message>
    <message>
        <source>%1: send again</source>
        <translation>%1: reenviar</translation>
    </message>
    <message>
        <source>It did not arrive: it is sent again with the next send</source>
        <translation>No ha llegado: sale con el próximo envío</translation>
    </message>
</context>
<context>
    <name>vivier::ViewSwitch</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
</TS>
