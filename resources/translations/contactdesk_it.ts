<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenze</translation>
    </message>
    <message>
        <source>About Contact Desk</source>
        <translation>Informazioni su Contact Desk</translation>
    </message>
    <message>
        <source>Contact Desk {version}</source>
        <translation>Contact Desk {version}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Look up a contact by its ID in Wethod or Clemta and see who it is.</source>
        <translation>Cerca un contatto in Wethod o Clemta in base all’ID e mostra di chi si tratta.</translation>
    </message>
    <message>
        <source>Made with Qt {qt}, used under the LGPL, version 3: its libraries are separate files, which you may replace. Contact Desk itself is under the MIT licence.</source>
        <translation>Realizzato con Qt {qt}, utilizzato secondo la LGPL, versione 3: le librerie sono file separati e sostituibili. Contact Desk è distribuito con licenza MIT.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Credenziali</translation>
    </message>
    <message>
        <source>Window, log</source>
        <translation>Finestra, log</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>C&amp;all {0}</source>
        <translation>C&amp;hiama {0}</translation>
    </message>
    <message>
        <source>Call {0}</source>
        <translation>Chiama {0}</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>Copia t&amp;utto</translation>
    </message>
    <message>
        <source>Copy a part of the contact</source>
        <translation>Copia una parte del contatto</translation>
    </message>
    <message>
        <source>Copy all fields as text</source>
        <translation>Copia tutti i campi come testo</translation>
    </message>
    <message>
        <source>E&amp;mail</source>
        <translation>&amp;Email</translation>
    </message>
    <message>
        <source>Open lin&amp;k</source>
        <translation>Apri lin&amp;k</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Apri {0}</translation>
    </message>
    <message>
        <source>Write to {0}</source>
        <translation>Scrivi a {0}</translation>
    </message>
</context>
<context>
    <name>ActivationController</name>
    <message>
        <source>Close the dialog to change to {name}</source>
        <translation>Chiudere la finestra di dialogo per passare a {name}</translation>
    </message>
    <message>
        <source>Close the dialog to go on with the lookup</source>
        <translation>Chiudere la finestra di dialogo per continuare la ricerca</translation>
    </message>
    <message>
        <source>Close the dialog to look up {id}</source>
        <translation>Chiudere la finestra di dialogo per cercare {id}</translation>
    </message>
    <message>
        <source>Close the dialog to open the connection settings</source>
        <translation>Chiudere la finestra di dialogo per aprire le impostazioni di connessione</translation>
    </message>
    <message>
        <source>The profile “{name}” was removed</source>
        <translation>Il profilo «{name}» è stato rimosso</translation>
    </message>
    <message>
        <source>There is no profile named “{name}”</source>
        <translation>Nessun profilo con il nome «{name}»</translation>
    </message>
</context>
<context>
    <name>AskAllController</name>
    <message numerus="yes">
        <source>%n profiles had not answered</source>
        <translation>
            <numerusform>%n profilo non aveva ancora risposto</numerusform>
            <numerusform>%n profili non avevano ancora risposto</numerusform>
        </translation>
    </message>
    <message>
        <source>1 profile had not answered</source>
        <translation>1 profilo non aveva ancora risposto</translation>
    </message>
    <message>
        <source>Found in {profile}</source>
        <translation>Trovato in {profile}</translation>
    </message>
    <message>
        <source>This ID fits none of the profiles that may be asked.</source>
        <translation>Questo ID non è compatibile con nessuno dei profili interrogabili.</translation>
    </message>
</context>
<context>
    <name>AskAllDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Ask every profile</source>
        <translation>Interroga tutti i profili</translation>
    </message>
</context>
<context>
    <name>AskList</name>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
</context>
<context>
    <name>AskRowText</name>
    <message>
        <source>Asking…</source>
        <translation>In corso…</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>May not see this contact, if there is one</source>
        <translation>Non autorizzato a vedere il contatto, se esiste</translation>
    </message>
    <message>
        <source>No contact with this ID</source>
        <translation>Nessun contatto con questo ID</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Da interrogare</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>The profile was changed or removed</source>
        <translation>Il profilo è stato modificato o rimosso</translation>
    </message>
    <message>
        <source>Waiting for the response</source>
        <translation>In attesa della risposta</translation>
    </message>
    <message>
        <source>{profile} ({api}), colour {colour}: {state}. {detail}</source>
        <translation>{profile} ({api}), colore {colour}: {state}. {detail}</translation>
    </message>
</context>
<context>
    <name>AskSummary</name>
    <message numerus="yes">
        <source>&amp;Ask %n profiles</source>
        <translation>
            <numerusform>&amp;Interroga %n profilo</numerusform>
            <numerusform>&amp;Interroga %n profili</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask 1 profile</source>
        <translation>&amp;Interroga 1 profilo</translation>
    </message>
    <message>
        <source>Asking: {count} of {total} profiles have answered.</source>
        <translation>Interrogazione in corso – risposte ricevute: {count} su {total}.</translation>
    </message>
    <message>
        <source>Cannot tell, since they may not see it: {profiles}</source>
        <translation>Incerto per mancanza di autorizzazione: {profiles}</translation>
    </message>
    <message>
        <source>Check the ID, or ask somebody who may see contacts there.</source>
        <translation>Controllare l’ID o rivolgersi a chi è autorizzato a vedere i contatti.</translation>
    </message>
    <message>
        <source>Check the ID.</source>
        <translation>Controllare l’ID.</translation>
    </message>
    <message>
        <source>Choose a profile that failed and press Try again.</source>
        <translation>Selezionare un profilo con errore e premere Riprova.</translation>
    </message>
    <message>
        <source>Choose the right contact and press Open.</source>
        <translation>Selezionare il contatto corretto e premere Apri.</translation>
    </message>
    <message numerus="yes">
        <source>Contact Desk will send %n requests for contact {id}, one to each profile.</source>
        <translation>
            <numerusform>Contact Desk invierà %n richiesta per il contatto {id} a questo profilo.</numerusform>
            <numerusform>Contact Desk invierà %n richieste per il contatto {id}, una per profilo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact Desk will send 1 request for contact {id}, to this profile.</source>
        <translation>Contact Desk invierà 1 richiesta per il contatto {id} a questo profilo.</translation>
    </message>
    <message numerus="yes">
        <source>Contact {id} was found in %n profiles.</source>
        <translation>
            <numerusform>Contatto {id} trovato in %n profilo.</numerusform>
            <numerusform>Contatto {id} trovato in %n profili.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact {id} was found in “{profile}”.</source>
        <translation>Contatto {id} trovato in «{profile}».</translation>
    </message>
    <message>
        <source>Contact {id} was not found in the profiles that could tell.</source>
        <translation>Contatto {id} non trovato nei profili in cui era possibile verificarlo.</translation>
    </message>
    <message>
        <source>Contact {id} was not found.</source>
        <translation>Contatto {id} non trovato.</translation>
    </message>
    <message>
        <source>Failed: {profiles}</source>
        <translation>Errore: {profiles}</translation>
    </message>
    <message>
        <source>No profile could tell whether contact {id} exists.</source>
        <translation>Nessun profilo ha potuto verificare se il contatto {id} esiste.</translation>
    </message>
    <message>
        <source>Not asked, since a sandbox is left out beside a production profile: {profiles}</source>
        <translation>Non interrogati perché la sandbox è esclusa se esiste un profilo di produzione: {profiles}</translation>
    </message>
    <message>
        <source>Not asked, since the ID does not fit: {profiles}</source>
        <translation>Non interrogati perché l’ID non è compatibile: {profiles}</translation>
    </message>
    <message>
        <source>Not asked, since the pasted text names another address or company: {profiles}</source>
        <translation>Non interrogati perché il testo incollato indica un altro indirizzo o un’altra azienda: {profiles}</translation>
    </message>
    <message>
        <source>Not asked, since their settings leave them out: {profiles}</source>
        <translation>Non interrogati perché esclusi dalle loro impostazioni: {profiles}</translation>
    </message>
    <message>
        <source>Not there: {profiles}</source>
        <translation>Assente: {profiles}</translation>
    </message>
    <message>
        <source>Press Open to see the contact.</source>
        <translation>Premere Apri per vedere il contatto.</translation>
    </message>
    <message>
        <source>Stopped: {profiles}</source>
        <translation>Interrotto: {profiles}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} e %n altro</numerusform>
            <numerusform>{names} e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and 1 more</source>
        <translation>{names} e 1 altro</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Click to copy</source>
        <translation>Fare clic per copiare</translation>
    </message>
</context>
<context>
    <name>BulkController</name>
    <message>
        <source>From the list</source>
        <translation>Dall’elenco</translation>
    </message>
    <message>
        <source>Lookup failed</source>
        <translation>Ricerca non riuscita</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Elenco incollato</translation>
    </message>
    <message>
        <source>The list is paused</source>
        <translation>L’elenco è in pausa</translation>
    </message>
    <message>
        <source>The profile of the list was removed</source>
        <translation>Il profilo dell’elenco è stato rimosso</translation>
    </message>
    <message>
        <source>This ID has not been looked up yet</source>
        <translation>Questo ID non è ancora stato cercato</translation>
    </message>
    <message>
        <source>the profile of the list has changed since</source>
        <translation>il profilo dell’elenco è cambiato nel frattempo</translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Click to sort; or press Space in the column</source>
        <translation>Fare clic per ordinare oppure premere Spazio nella colonna</translation>
    </message>
    <message>
        <source>No row has this outcome and these words.</source>
        <translation>Nessuna riga con questo esito e questo testo.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Esiti</translation>
    </message>
</context>
<context>
    <name>BulkTableModel</name>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ora</numerusform>
            <numerusform>%Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln richiesta</numerusform>
            <numerusform>%Ln richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln secondo</numerusform>
            <numerusform>%Ln secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twice</source>
        <translation>
            <numerusform>%Ln ripetuto</numerusform>
            <numerusform>%Ln ripetuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusable</source>
        <translation>
            <numerusform>%Ln inutilizzabile</numerusform>
            <numerusform>%Ln inutilizzabili</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ID</source>
        <translation>1 ID</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 richiesta</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 riga</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 secondo</translation>
    </message>
    <message>
        <source>1 twice</source>
        <translation>1 ripetuto</translation>
    </message>
    <message>
        <source>1 unusable</source>
        <translation>1 inutilizzabile</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Another column may hold the IDs, too. Check the column.</source>
        <translation>Anche un’altra colonna potrebbe contenere gli ID. Controllare la colonna.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation>Verificare che il file esista e che sia possibile aprirlo.</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Colonna {letter}</translation>
    </message>
    <message>
        <source>Divide it into several files, and look them up one after another.</source>
        <translation>Suddividerlo in più file ed elaborarli uno alla volta.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Failed: {what}</source>
        <translation>Errore: {what}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Ricerca in corso</translation>
    </message>
    <message>
        <source>No cell of this column looks like a {service} ID. Check the column.</source>
        <translation>Nessuna cella di questa colonna sembra contenere un ID di {service}. Controllare la colonna.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non consentito</translation>
    </message>
    <message>
        <source>Open a file with a contact ID in each row.</source>
        <translation>Aprire un file con un ID contatto in ogni riga.</translation>
    </message>
    <message>
        <source>Open a text file, a CSV file, or a workbook in the format .xlsx or .ods.</source>
        <translation>Aprire un file di testo, un file CSV o una cartella di lavoro in formato .xlsx o .ods.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it again, and open that file.</source>
        <translation>Aprirlo nel programma per fogli di calcolo, salvarlo di nuovo e aprire quel file.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it without the password, and open that file.</source>
        <translation>Aprirlo nel programma per fogli di calcolo, salvarlo senza password e aprire quel file.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Testo incollato</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Paused, since its profile was changed and may give other contacts now. Press Go on to start the list anew.</source>
        <translation>In pausa perché il profilo è stato modificato e potrebbe restituire altri contatti. Premere Riprendi per ricominciare l’elenco.</translation>
    </message>
    <message>
        <source>Paused, since its profile was changed. Press Go on to continue with the new settings.</source>
        <translation>In pausa perché il profilo è stato modificato. Premere Riprendi per continuare con le nuove impostazioni.</translation>
    </message>
    <message>
        <source>Paused, since its profile was removed. What was found can still be exported.</source>
        <translation>In pausa perché il profilo è stato rimosso. I contatti trovati possono ancora essere esportati.</translation>
    </message>
    <message>
        <source>Paused, since many lookups in a row failed: {title}. Press Go on to try the rest.</source>
        <translation>In pausa dopo molte ricerche consecutive non riuscite: {title}. Premere Riprendi per provare le restanti.</translation>
    </message>
    <message>
        <source>Paused: the contacts found take as much memory as a list may. Export them, and look up the rest as a list of its own.</source>
        <translation>In pausa: i contatti trovati occupano tutta la memoria disponibile per un elenco. Esportarli e cercare i restanti in un elenco separato.</translation>
    </message>
    <message>
        <source>Paused: {service} still limits requests after the time that it named. Go on later.</source>
        <translation>In pausa: {service} limita ancora le richieste dopo il tempo indicato. Riprendere più tardi.</translation>
    </message>
    <message>
        <source>Paused: {title}. Every further lookup would fail alike. Fix the cause, then press Go on.</source>
        <translation>In pausa: {title}. Ogni altra ricerca darebbe lo stesso errore. Eliminare la causa, quindi premere Riprendi.</translation>
    </message>
    <message>
        <source>Row {number}: a spreadsheet has rounded this ID: {text}</source>
        <translation>Riga {number}: ID arrotondato da un foglio di calcolo: {text}</translation>
    </message>
    <message>
        <source>Row {number}: not a whole number: {text}</source>
        <translation>Riga {number}: non è un numero intero: {text}</translation>
    </message>
    <message>
        <source>Row {number}: several IDs in one cell: {text}</source>
        <translation>Riga {number}: più ID in una cella: {text}</translation>
    </message>
    <message>
        <source>Row {number}: the cell is empty</source>
        <translation>Riga {number}: la cella è vuota</translation>
    </message>
    <message>
        <source>Row {number}: there is no ID in this cell: {text}</source>
        <translation>Riga {number}: nessun ID in questa cella: {text}</translation>
    </message>
    <message>
        <source>Row {number}: {text}: {why}</source>
        <translation>Riga {number}: {text}: {why}</translation>
    </message>
    <message>
        <source>Save only the column with the IDs, and open that file.</source>
        <translation>Salvare solo la colonna con gli ID e aprire quel file.</translation>
    </message>
    <message>
        <source>The list goes on in {time}, to stay within {budget}.</source>
        <translation>L’elenco riprende tra {time} per rispettare il limite di {budget}.</translation>
    </message>
    <message>
        <source>The list is cancelled: {found} of {total} found</source>
        <translation>Elenco annullato – trovati: {found} su {total}</translation>
    </message>
    <message>
        <source>The list is done: {found} of {total} found</source>
        <translation>Elenco completato – trovati: {found} su {total}</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Il testo incollato</translation>
    </message>
    <message>
        <source>The service refuses it.</source>
        <translation>Il servizio non lo accetta.</translation>
    </message>
    <message>
        <source>There is nothing to look up here.</source>
        <translation>Qui non c’è nulla da cercare.</translation>
    </message>
    <message>
        <source>There is nothing to look up here. Choose another column or sheet.</source>
        <translation>Qui non c’è nulla da cercare. Scegliere un’altra colonna o un altro foglio.</translation>
    </message>
    <message>
        <source>There is nothing to look up here. Choose another column.</source>
        <translation>Qui non c’è nulla da cercare. Scegliere un’altra colonna.</translation>
    </message>
    <message>
        <source>There is nothing to look up here. Choose another sheet.</source>
        <translation>Qui non c’è nulla da cercare. Scegliere un altro foglio.</translation>
    </message>
    <message>
        <source>These look like {api} IDs. Choose a {api} profile.</source>
        <translation>Questi sembrano ID di {api}. Scegliere un profilo {api}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>ancora circa {time}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more rows</source>
        <translation>
            <numerusform>e %Ln altra riga</numerusform>
            <numerusform>e altre %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more row</source>
        <translation>e 1 altra riga</translation>
    </message>
    <message>
        <source>read as {encoding}, since the file does not name its encoding</source>
        <translation>letto come {encoding}: il file non indica la codifica</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>con separatore virgola</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>con separatore punto e virgola</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>con separatore tabulazione</translation>
    </message>
    <message>
        <source>separated by |</source>
        <translation>con separatore |</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo sconosciuto</translation>
    </message>
    <message>
        <source>{column} (such as {examples})</source>
        <translation>{column} (ad es. {examples})</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>Impossibile leggere {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} has more than 50,000 rows.</source>
        <translation>{file} ha più di 50.000 righe.</translation>
    </message>
    <message>
        <source>{file} has nothing in it.</source>
        <translation>{file} è vuoto.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete.</source>
        <translation>{file} è danneggiato o incompleto.</translation>
    </message>
    <message>
        <source>{file} is larger than 20 MB.</source>
        <translation>{file} supera i 20 MB.</translation>
    </message>
    <message>
        <source>{file} is neither a text nor a workbook that can be read.</source>
        <translation>{file} non è un testo né una cartella di lavoro leggibile.</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} è protetto da password.</translation>
    </message>
    <message>
        <source>{file} takes more than 200 MB when it is unpacked.</source>
        <translation>{file} supera i 200 MB una volta decompresso.</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} al secondo</translation>
    </message>
    <message>
        <source>{requests} requests a minute</source>
        <translation>{requests} richieste al minuto</translation>
    </message>
    <message>
        <source>{requests} requests an hour</source>
        <translation>{requests} richieste all’ora</translation>
    </message>
    <message>
        <source>{requests} requests in {time}</source>
        <translation>{requests} richieste in {time}</translation>
    </message>
    <message>
        <source>{requests} to {profile}, about {time}.</source>
        <translation>{requests} a {profile}, circa {time}.</translation>
    </message>
    <message>
        <source>{rows}: {parts}</source>
        <translation>{rows}: {parts}</translation>
    </message>
    <message>
        <source>{service} is limiting requests. The list goes on in {time}.</source>
        <translation>{service} sta limitando le richieste. L’elenco riprende tra {time}.</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
</context>
<context>
    <name>BulkView</name>
    <message>
        <source>List: {name}</source>
        <translation>Elenco: {name}</translation>
    </message>
    <message>
        <source>Profile of the list: {profile}</source>
        <translation>Profilo dell’elenco: {profile}</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>A client certificate is required</source>
        <translation>Certificato client richiesto</translation>
    </message>
    <message>
        <source>Ask IT for the right address of the proxy, correct {proxy_setting}, and start the program again.</source>
        <translation>Chiedere al reparto IT l’indirizzo corretto del proxy, correggere {proxy_setting} e riavviare il programma.</translation>
    </message>
    <message>
        <source>Ask IT for the right file, then press Connection settings… and choose it instead.</source>
        <translation>Chiedere il file corretto al reparto IT, quindi premere Impostazioni connessione… e selezionarlo.</translation>
    </message>
    <message>
        <source>Check the base URL; if it is right, ask IT for a certificate file, press Connection settings… and choose it at “Certificates”.</source>
        <translation>Controllare l’URL di base; se è corretto, chiedere al reparto IT un file di certificati, premere Impostazioni connessione… e selezionarlo in «Certificati».</translation>
    </message>
    <message>
        <source>Correct this computer&apos;s date and press Try again; if the date is right, ask IT for a new certificate of the proxy.</source>
        <translation>Correggere la data di questo computer e premere Riprova; se la data è corretta, chiedere al reparto IT un nuovo certificato per il proxy.</translation>
    </message>
    <message>
        <source>Correct this computer&apos;s date and press Try again; if the date is right, ask the support of {api} for a new certificate.</source>
        <translation>Correggere la data di questo computer e premere Riprova; se la data è corretta, chiedere un nuovo certificato all’assistenza di {api}.</translation>
    </message>
    <message>
        <source>Either {server} left out its intermediate certificate, or this computer does not trust the authority that issued its certificate, so nothing was sent.</source>
        <translation>{server} ha omesso il certificato intermedio oppure l’autorità che ha emesso il certificato non è considerata attendibile da questo computer, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>If {proxy_setting} is right, ask IT for a certificate file, press Connection settings… and choose it at “Certificates”.</source>
        <translation>Se il proxy è corretto ({proxy_setting}), chiedere al reparto IT un file di certificati, premere Impostazioni connessione… e selezionarlo in «Certificati».</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Nessuna connessione sicura</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT about a proxy.</source>
        <translation>Premere Impostazioni connessione… e controllare l’URL di base oppure chiedere al reparto IT informazioni su un proxy.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT for an address of {api} that needs no client certificate.</source>
        <translation>Premere Impostazioni connessione… e controllare l’URL di base oppure chiedere al reparto IT un indirizzo di {api} che non richieda un certificato client.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the port in the base URL, or ask IT about a proxy.</source>
        <translation>Premere Impostazioni connessione… e controllare la porta nell’URL di base oppure chiedere al reparto IT informazioni su un proxy.</translation>
    </message>
    <message>
        <source>Press Connection settings… and choose the right file, or ask IT for it.</source>
        <translation>Premere Impostazioni connessione… e selezionare il file corretto oppure chiederlo al reparto IT.</translation>
    </message>
    <message>
        <source>The certificate file cannot be used</source>
        <translation>File di certificati non utilizzabile</translation>
    </message>
    <message>
        <source>The certificate file {host} cannot be read, so nothing was sent.</source>
        <translation>Impossibile leggere il file di certificati {host}, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The certificate file {host} contains no certificates, so nothing was sent.</source>
        <translation>Il file di certificati {host} non contiene certificati, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The certificate file {host} does not exist, so nothing was sent.</source>
        <translation>Il file di certificati {host} non esiste, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Certificato scaduto</translation>
    </message>
    <message>
        <source>The certificate is for another host</source>
        <translation>Certificato per un altro host</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>Certificato non attendibile</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Certificato non ancora valido</translation>
    </message>
    <message>
        <source>The certificate is out of date</source>
        <translation>Certificato fuori dal periodo di validità</translation>
    </message>
    <message>
        <source>The certificate of {server} has expired or is not valid yet, so nothing was sent.</source>
        <translation>Il certificato di {server} è scaduto o non è ancora valido, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The certificate of {server} has expired, so nothing was sent.</source>
        <translation>Il certificato di {server} è scaduto, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not valid yet, so nothing was sent.</source>
        <translation>Il certificato di {server} non è ancora valido, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The certificate of {server} is self-signed, and this computer does not trust it, so nothing was sent.</source>
        <translation>Il certificato di {server} è autofirmato e non è considerato attendibile da questo computer, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The certificate of {server} is valid, but an issuer&apos;s certificate has expired, so nothing was sent.</source>
        <translation>Il certificato di {server} è valido, ma quello di un’autorità emittente è scaduto, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The certificate of {server} was issued for another host, so nothing was sent.</source>
        <translation>Il certificato di {server} è stato emesso per un altro host, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The connection to {server} requires a certificate of this computer, which Contact Desk cannot send.</source>
        <translation>La connessione a {server} richiede un certificato di questo computer, che Contact Desk non può inviare.</translation>
    </message>
    <message>
        <source>The file “{file}” with additional certificates did not help.</source>
        <translation>Il file «{file}» con i certificati aggiuntivi non ha risolto il problema.</translation>
    </message>
    <message>
        <source>The secure connection to {server} was broken off, for a reason that is not known.</source>
        <translation>La connessione sicura a {server} è stata interrotta per un motivo sconosciuto.</translation>
    </message>
    <message>
        <source>This computer and {server} have no TLS version or encryption method in common, so nothing was sent.</source>
        <translation>Questo computer e {server} non hanno in comune alcuna versione TLS né alcun metodo di crittografia, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>This computer does not trust the authority that issued the certificate of {server}, so nothing was sent.</source>
        <translation>L’autorità che ha emesso il certificato di {server} non è considerata attendibile da questo computer, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {server}, so nothing was sent.</source>
        <translation>Il certificato di {server} non è considerato attendibile da questo computer, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>What responds at {server} does not speak TLS: probably the port is wrong. Nothing was sent.</source>
        <translation>Il sistema che risponde da {server} non usa TLS: probabilmente la porta è errata. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>{host} is a folder, not a certificate file, so nothing was sent.</source>
        <translation>{host} è una cartella, non un file di certificati, perciò non è stato inviato nulla.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Add a profile first.</source>
        <translation>Aggiungere prima un profilo.</translation>
    </message>
    <message>
        <source>Cl&amp;ose the list</source>
        <translation>C&amp;hiudi elenco</translation>
    </message>
    <message>
        <source>Colu&amp;mn</source>
        <translation>C&amp;olonna</translation>
    </message>
    <message>
        <source>Column with the IDs</source>
        <translation>Colonna con gli ID</translation>
    </message>
    <message>
        <source>Look &amp;up in</source>
        <translation>Cerca s&amp;u</translation>
    </message>
    <message>
        <source>Profile to ask</source>
        <translation>Profilo da interrogare</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>Fog&amp;lio</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>Avvia ric&amp;erca</translation>
    </message>
    <message>
        <source>Unusable rows, which are left out</source>
        <translation>Righe inutilizzabili, escluse dalla ricerca</translation>
    </message>
    <message>
        <source>Unusable rows, which are left out:</source>
        <translation>Righe inutilizzabili, escluse dalla ricerca:</translation>
    </message>
</context>
<context>
    <name>CheckResult</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Crittografia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Maybe wrong</source>
        <translation>Possibile errore</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nessuna verifica</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorizzazione</translation>
    </message>
    <message>
        <source>Test: {result}</source>
        <translation>Verifica: {result}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Verifica…</translation>
    </message>
</context>
<context>
    <name>ClientStatus</name>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Retry: load the client again</source>
        <translation>Riprova: carica di nuovo il cliente</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>The client ID of this contact cannot be used.</source>
        <translation>L’ID cliente di questo contatto non è utilizzabile.</translation>
    </message>
    <message>
        <source>The client did not arrive within {limit} s.</source>
        <translation>Cliente non ricevuto entro {limit} s.</translation>
    </message>
    <message>
        <source>The client was not loaded, since Contact Desk itself failed.</source>
        <translation>Cliente non caricato: si è verificato un errore interno di Contact Desk.</translation>
    </message>
    <message>
        <source>The client was not loaded, since no {secret} is stored for this profile.</source>
        <translation>Cliente non caricato: nessuna credenziale ({secret}) salvata per questo profilo.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the base URL has a user name or password.</source>
        <translation>Cliente non caricato: l’URL di base contiene un nome utente o una password.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the certificate file of the profile cannot be used.</source>
        <translation>Cliente non caricato: il file di certificati del profilo non è utilizzabile.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the connection settings cannot be used.</source>
        <translation>Cliente non caricato: le impostazioni di connessione non sono utilizzabili.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the connection to {server} is not secure.</source>
        <translation>Cliente non caricato: la connessione a {server} non è sicura.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the keyring did not give access to the {secret}.</source>
        <translation>Cliente non caricato: il portachiavi non ha dato accesso alla credenziale ({secret}).</translation>
    </message>
    <message>
        <source>The client was not loaded, since the proxy gives no connection to {server}.</source>
        <translation>Cliente non caricato: il proxy non fornisce una connessione a {server}.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the proxy refused the request.</source>
        <translation>Cliente non caricato: il proxy ha respinto la richiesta.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the request was redirected to {host}.</source>
        <translation>Cliente non caricato: la richiesta è stata reindirizzata a {host}.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response breaks the rules of HTTP.</source>
        <translation>Cliente non caricato: la risposta viola le regole HTTP.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response has an error.</source>
        <translation>Cliente non caricato: la risposta contiene un errore.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is a web page.</source>
        <translation>Cliente non caricato: la risposta è una pagina web.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is empty.</source>
        <translation>Cliente non caricato: la risposta è vuota.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is not from {api}.</source>
        <translation>Cliente non caricato: la risposta non proviene da {api}.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is too large.</source>
        <translation>Cliente non caricato: la risposta è troppo grande.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is unreadable.</source>
        <translation>Cliente non caricato: la risposta è illeggibile.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response was cut off.</source>
        <translation>Cliente non caricato: la risposta è stata troncata.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the {secret} cannot be sent.</source>
        <translation>Cliente non caricato: impossibile inviare la credenziale ({secret}).</translation>
    </message>
    <message>
        <source>The client was not loaded, since there is no connection to {server}.</source>
        <translation>Cliente non caricato: nessuna connessione a {server}.</translation>
    </message>
    <message>
        <source>The client was not loaded, since there is no keyring with the {secret}.</source>
        <translation>Cliente non caricato: non è disponibile un portachiavi con la credenziale ({secret}).</translation>
    </message>
    <message>
        <source>The client was not loaded, since this is an older contact.</source>
        <translation>Cliente non caricato: questo è un contatto precedente.</translation>
    </message>
    <message>
        <source>The client was not loaded, since you cancelled.</source>
        <translation>Cliente non caricato: caricamento annullato.</translation>
    </message>
    <message>
        <source>The client was not loaded, since {api} sent an unexpected response.</source>
        <translation>Cliente non caricato: {api} ha inviato una risposta imprevista.</translation>
    </message>
    <message>
        <source>The client was not loaded, since {server} asks for a user name and password.</source>
        <translation>Cliente non caricato: {server} richiede nome utente e password.</translation>
    </message>
    <message>
        <source>The client was not loaded, since {server} redirected the request to another address.</source>
        <translation>Cliente non caricato: {server} ha reindirizzato la richiesta a un altro indirizzo.</translation>
    </message>
    <message>
        <source>The client was not loaded, since {server} requires a certificate of this computer.</source>
        <translation>Cliente non caricato: {server} richiede un certificato di questo computer.</translation>
    </message>
    <message>
        <source>The client was refused, by {api} for want of a permission or by a gateway in between.</source>
        <translation>Accesso al cliente negato, da {api} per mancanza di un’autorizzazione o da un gateway intermedio.</translation>
    </message>
    <message>
        <source>The {secret} was not accepted for the client.</source>
        <translation>Credenziale ({secret}) non accettata per il cliente.</translation>
    </message>
    <message>
        <source>The {secret}&apos;s owner lacks the permission to see this client.</source>
        <translation>L’utente della credenziale ({secret}) non è autorizzato a vedere questo cliente.</translation>
    </message>
    <message>
        <source>The {secret}&apos;s owner lacks the permission “{permission}”.</source>
        <translation>L’utente della credenziale ({secret}) non ha l’autorizzazione «{permission}».</translation>
    </message>
    <message>
        <source>This contact has no client.</source>
        <translation>Questo contatto non ha un cliente.</translation>
    </message>
    <message>
        <source>This profile is set not to load clients.</source>
        <translation>Questo profilo è impostato per non caricare i clienti.</translation>
    </message>
    <message>
        <source>Waiting for the client from {api}…</source>
        <translation>In attesa del cliente da {api}…</translation>
    </message>
    <message>
        <source>{api} does not have this client; perhaps it was deleted.</source>
        <translation>{api} non ha questo cliente; forse è stato eliminato.</translation>
    </message>
    <message>
        <source>{api} has a problem, so the client was not loaded.</source>
        <translation>{api} ha un problema, perciò il cliente non è stato caricato.</translation>
    </message>
    <message>
        <source>{api} is limiting requests, so the client was not loaded.</source>
        <translation>{api} sta limitando le richieste, perciò il cliente non è stato caricato.</translation>
    </message>
    <message>
        <source>{api} marks this client as deleted.</source>
        <translation>{api} indica questo cliente come eliminato.</translation>
    </message>
    <message>
        <source>{api} refused the client, perhaps because of these settings: {settings}.</source>
        <translation>{api} ha respinto la richiesta del cliente, forse a causa di queste impostazioni: {settings}.</translation>
    </message>
    <message>
        <source>{api} refused the request for the client as invalid.</source>
        <translation>{api} ha respinto la richiesta del cliente perché non valida.</translation>
    </message>
    <message>
        <source>{api} reported that it could not load the client.</source>
        <translation>{api} ha segnalato di non aver potuto caricare il cliente.</translation>
    </message>
    <message>
        <source>{api} sent no client that belongs to this contact.</source>
        <translation>{api} non ha inviato un cliente appartenente a questo contatto.</translation>
    </message>
</context>
<context>
    <name>Collapsible</name>
    <message>
        <source>Folded</source>
        <translation>Compresso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Espanso</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>amber</source>
        <translation>ambra</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blu</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grigio</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rosso</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>viola</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&apos;{0}&apos; does not end in .png</source>
        <translation>«{0}» non termina con .png</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a folder</source>
        <translation>«{0}» è una cartella</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a folder</source>
        <translation>«{0}» non è una cartella</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; names nobody&apos;s home folder; &apos;./{0}&apos; means a file of that name</source>
        <translation>«{0}» non indica la cartella home di alcun utente; «./{0}» indica un file con quel nome</translation>
    </message>
    <message>
        <source>--screenshot, --quit-when done: the lookup failed or was refused</source>
        <translation>--screenshot, --quit-when done: ricerca non riuscita o respinta</translation>
    </message>
    <message>
        <source>Look up a contact by its ID in Wethod or Clemta and see who it is.
Without a window: contactdesk get ID… (see contactdesk get --help).</source>
        <translation>Cerca un contatto in Wethod o Clemta in base all’ID e mostra di chi si tratta.
Senza finestra: contactdesk get ID… (vedere contactdesk get --help).</translation>
    </message>
    <message>
        <source>SIGINT (Ctrl+C) before the window was shown</source>
        <translation>SIGINT (Ctrl+C) prima che la finestra fosse visibile</translation>
    </message>
    <message>
        <source>SIGTERM before the window was shown</source>
        <translation>SIGTERM prima che la finestra fosse visibile</translation>
    </message>
    <message>
        <source>a folder must be named</source>
        <translation>è necessario indicare una cartella</translation>
    </message>
    <message>
        <source>choose this profile (else the one used last)</source>
        <translation>sceglie questo profilo (altrimenti l’ultimo usato)</translation>
    </message>
    <message>
        <source>colours of the window in this run (else as chosen in the View menu)</source>
        <translation>colori della finestra in questa sessione (altrimenti quelli scelti nel menu Visualizza)</translation>
    </message>
    <message>
        <source>contactdesk: the folder {0} cannot be made: {1}</source>
        <translation>contactdesk: impossibile creare la cartella {0}: {1}</translation>
    </message>
    <message>
        <source>contactdesk: there is no profile named “{name}”, since no profile is saved.</source>
        <translation>contactdesk: nessun profilo con il nome «{name}»: non è salvato alcun profilo.</translation>
    </message>
    <message>
        <source>contactdesk: there is no profile named “{name}”; there are: {names}</source>
        <translation>contactdesk: nessun profilo con il nome «{name}»; profili disponibili: {names}</translation>
    </message>
    <message>
        <source>contactdesk: {path} could not be written: {reason}</source>
        <translation>contactdesk: impossibile scrivere {path}: {reason}</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>codici di uscita:</translation>
    </message>
    <message>
        <source>keep all files in DIR instead of the usual folders; secrets stay in the keyring</source>
        <translation>tiene tutti i file in DIR invece che nelle cartelle consuete; le credenziali restano nel portachiavi</translation>
    </message>
    <message>
        <source>lay the window out from right to left</source>
        <translation>dispone la finestra da destra a sinistra</translation>
    </message>
    <message>
        <source>look this ID up as soon as the window is ready</source>
        <translation>cerca questo ID appena la finestra è pronta</translation>
    </message>
    <message>
        <source>open the connection settings at start</source>
        <translation>apre le impostazioni di connessione all’avvio</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opzioni</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argomenti posizionali</translation>
    </message>
    <message>
        <source>quit as soon as the window is painted, is ready for a lookup, or is done with the first lookup</source>
        <translation>esce appena la finestra è disegnata, è pronta per una ricerca o ha concluso la prima ricerca</translation>
    </message>
    <message>
        <source>save a picture of the window, with --lookup after the lookup, and quit; needs no screen</source>
        <translation>salva un’immagine della finestra, con --lookup dopo la ricerca, ed esce; non serve uno schermo</translation>
    </message>
    <message>
        <source>show the version and quit</source>
        <translation>mostra la versione ed esce</translation>
    </message>
    <message>
        <source>show this help and quit</source>
        <translation>mostra questa guida ed esce</translation>
    </message>
    <message>
        <source>start with the built-in demo service; no account is needed</source>
        <translation>avvia con il servizio demo integrato; non serve un account</translation>
    </message>
    <message>
        <source>success, or the window was closed, also by SIGINT or SIGTERM</source>
        <translation>operazione riuscita o finestra chiusa, anche con SIGINT o SIGTERM</translation>
    </message>
    <message>
        <source>there is no folder &apos;{0}&apos;</source>
        <translation>la cartella «{0}» non esiste</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>wrong usage, no window can open, or the picture cannot be written</source>
        <translation>uso errato, impossibile aprire una finestra o scrivere l’immagine</translation>
    </message>
    <message>
        <source>{program}: {message} (see {program} --help)</source>
        <translation>{program}: {message} (vedere {program} --help)</translation>
    </message>
</context>
<context>
    <name>Confirmations</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Non salvare</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continua modifica</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Its stored secret is removed as well. This cannot be undone.</source>
        <translation>Verrà rimossa anche la credenziale salvata. L’operazione non può essere annullata.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Rimuovi profilo</translation>
    </message>
    <message>
        <source>Remove the profile “{name}”?</source>
        <translation>Rimuovere il profilo «{name}»?</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Salvare le modifiche a «{name}»?</translation>
    </message>
    <message>
        <source>The changes to “{name}” cannot be saved yet.</source>
        <translation>Le modifiche a «{name}» non possono ancora essere salvate.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifiche non salvate</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Check the cable, Wi-Fi or VPN and press Try again, or press Connection settings… and check the base URL.</source>
        <translation>Controllare il cavo, il Wi-Fi o la VPN e premere Riprova oppure premere Impostazioni connessione… e controllare l’URL di base.</translation>
    </message>
    <message>
        <source>Check the network and press Try again, or press Connection settings… and check the base URL.</source>
        <translation>Controllare la rete e premere Riprova oppure premere Impostazioni connessione… e controllare l’URL di base.</translation>
    </message>
    <message>
        <source>Press Connection settings… and change the base URL so that it begins with https://.</source>
        <translation>Premere Impostazioni connessione… e modificare l’URL di base in modo che inizi con https://.</translation>
    </message>
    <message>
        <source>Press Connection settings… and change the base URL, or ask the support of {api} for it.</source>
        <translation>Premere Impostazioni connessione… e modificare l’URL di base oppure chiederlo all’assistenza di {api}.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask the support of {api} for it.</source>
        <translation>Premere Impostazioni connessione… e controllare l’URL di base oppure chiederlo all’assistenza di {api}.</translation>
    </message>
    <message>
        <source>Press Copy details and send them to the support of {api} or to IT.</source>
        <translation>Premere Copia dettagli e inviarli all’assistenza di {api} o al reparto IT.</translation>
    </message>
    <message>
        <source>Press Try again in a minute, or press Connection settings… and check the base URL.</source>
        <translation>Premere Riprova tra un minuto oppure premere Impostazioni connessione… e controllare l’URL di base.</translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, ask IT about the network.</source>
        <translation>Premere Riprova; se il problema si ripete, chiedere al reparto IT informazioni sulla rete.</translation>
    </message>
    <message>
        <source>Redirected to another address</source>
        <translation>Reindirizzamento a un altro indirizzo</translation>
    </message>
    <message>
        <source>The address was not found</source>
        <translation>Indirizzo non trovato</translation>
    </message>
    <message>
        <source>The connection to {server} broke before a response came.</source>
        <translation>La connessione a {server} si è interrotta prima della risposta.</translation>
    </message>
    <message>
        <source>The connection to {server} was refused: no service is running there now.</source>
        <translation>La connessione a {server} è stata rifiutata: al momento non vi è in esecuzione alcun servizio.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Connessione interrotta</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Connessione rifiutata</translation>
    </message>
    <message>
        <source>The network cannot find {server}: the name is misspelt, or this computer is offline.</source>
        <translation>La rete non riesce a trovare {server}: il nome è scritto in modo errato oppure questo computer è offline.</translation>
    </message>
    <message>
        <source>The network cannot find {server}: the name is misspelt, perhaps by a letter of another alphabet that looks the same, or this computer is offline.</source>
        <translation>La rete non riesce a trovare {server}: il nome è scritto in modo errato, forse per una lettera simile di un altro alfabeto, oppure questo computer è offline.</translation>
    </message>
    <message>
        <source>The network has no way to {server} now: this computer is offline, or {server} is switched off.</source>
        <translation>Al momento la rete non ha un percorso verso {server}: questo computer è offline oppure {server} è spento.</translation>
    </message>
    <message>
        <source>The request was redirected from {path} to {target} on {server}, and nothing was sent there.</source>
        <translation>La richiesta è stata reindirizzata da {path} a {target} su {server}, dove non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The request was redirected from {path} to {target}: {server} asks for a slash at the end.</source>
        <translation>La richiesta è stata reindirizzata da {path} a {target}: {server} richiede una barra finale.</translation>
    </message>
    <message>
        <source>The request was redirected to http on {server}, without encryption; nothing was sent there.</source>
        <translation>La richiesta è stata reindirizzata a http su {server}, senza crittografia: a quell’indirizzo non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The request was redirected to https: {server} asks for encryption.</source>
        <translation>La richiesta è stata reindirizzata a https: {server} richiede la crittografia.</translation>
    </message>
    <message>
        <source>The request was redirected to the same path {path} on {server}, as login pages do.</source>
        <translation>La richiesta è stata reindirizzata allo stesso percorso {path} su {server}, come fanno le pagine di accesso.</translation>
    </message>
    <message>
        <source>The request was redirected to {host}, and nothing was sent there.</source>
        <translation>La richiesta è stata reindirizzata a {host}, dove non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Server non raggiungibile</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>E&amp;sporta JSON…</translation>
    </message>
    <message>
        <source>E&amp;xport older: {name}…</source>
        <translation>E&amp;sporta precedente: {name}…</translation>
    </message>
    <message>
        <source>Export &amp;as…</source>
        <translation>Esporta c&amp;ome…</translation>
    </message>
    <message>
        <source>Export older &amp;as: {name}…</source>
        <translation>Esporta precedente c&amp;ome: {name}…</translation>
    </message>
    <message>
        <source>Export older with &amp;client: {name}…</source>
        <translation>Esporta precedente con &amp;cliente: {name}…</translation>
    </message>
    <message>
        <source>Export with &amp;client…</source>
        <translation>Esporta con &amp;cliente…</translation>
    </message>
    <message>
        <source>Save the contact as the service sent it (Ctrl+S)</source>
        <translation>Salva il contatto come inviato dal servizio (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>ContactClipboard</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copied from older contact ID {0}</source>
        <translation>Copiato dal contatto precedente, ID {0}</translation>
    </message>
    <message>
        <source>Nothing to copy – {0}: {1}</source>
        <translation>Nulla da copiare – {0}: {1}</translation>
    </message>
    <message>
        <source>Value of an older contact</source>
        <translation>Valore di un contatto precedente</translation>
    </message>
</context>
<context>
    <name>ContactHeader</name>
    <message>
        <source>From: {0}</source>
        <translation>Da: {0}</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>Name: {0}</source>
        <translation>Nome: {0}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>The response has ID {0}, but you looked up {1}</source>
        <translation>La risposta ha l’ID {0}, ma è stato cercato {1}</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>Contact found: {details}</source>
        <translation>Contatto trovato: {details}</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>Older contact – {0}</source>
        <translation>Contatto precedente – {0}</translation>
    </message>
    <message>
        <source>Older contact: ID {0}, {1} – {2}</source>
        <translation>Contatto precedente: ID {0}, {1} – {2}</translation>
    </message>
    <message>
        <source>Older contact: {0}</source>
        <translation>Contatto precedente: {0}</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Altri campi</translation>
    </message>
    <message>
        <source>The response has ID {0}, but you looked up {1}</source>
        <translation>La risposta ha l’ID {0}, ma è stato cercato {1}</translation>
    </message>
    <message>
        <source>{0} has no such data.</source>
        <translation>{0} non ha dati di questo tipo.</translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>How the contact is shown</source>
        <translation>Visualizzazione del contatto</translation>
    </message>
    <message>
        <source>address</source>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>tutti i campi</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>una riga</translation>
    </message>
</context>
<context>
    <name>CopyController</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>cURL for Bash</source>
        <translation>cURL per Bash</translation>
    </message>
    <message>
        <source>cURL for PowerShell</source>
        <translation>cURL per PowerShell</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>&amp;What can I try?</source>
        <translation>&amp;Quali ID provare?</translation>
    </message>
    <message>
        <source>Add a &amp;real connection…</source>
        <translation>Aggiu&amp;ngi connessione reale…</translation>
    </message>
    <message>
        <source>Demonstration: every contact here is invented.</source>
        <translation>Demo: tutti i contatti sono fittizi.</translation>
    </message>
    <message>
        <source>You are using a real connection. Its contacts are real.</source>
        <translation>È in uso una connessione reale. I contatti sono reali.</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>O&amp;ther fields ({0})</source>
        <translation>A&amp;ltri campi ({0})</translation>
    </message>
    <message>
        <source>and {0} more: see JSON</source>
        <translation>altri: {0}, vedere JSON</translation>
    </message>
</context>
<context>
    <name>DialogLayout</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Verifica connessione</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Aggiungi un profilo</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>Annulla &amp;verifica</translation>
    </message>
    <message>
        <source>Copy this profile without its secret</source>
        <translation>Copia questo profilo senza la credenziale</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplica</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Rimuovi questo profilo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Test these settings, saved or not, without reading a contact</source>
        <translation>Verifica queste impostazioni, salvate o meno, senza leggere un contatto</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produzione</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
</context>
<context>
    <name>EnvironmentBadge</name>
    <message>
        <source>Environment: {word}</source>
        <translation>Ambiente: {word}</translation>
    </message>
</context>
<context>
    <name>ExamplesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>ID contatto</translation>
    </message>
    <message>
        <source>IDs to try</source>
        <translation>ID da provare</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Try these IDs to see contacts and errors.</source>
        <translation>Provare questi ID per vedere contatti ed errori.</translation>
    </message>
    <message>
        <source>What can I try?</source>
        <translation>Quali ID provare?</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>a list of texts</source>
        <translation>una lista di testi</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>una data con ora</translation>
    </message>
    <message>
        <source>a time in Unix seconds</source>
        <translation>una data con ora in secondi Unix</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>un numero intero da 1 in su</translation>
    </message>
    <message>
        <source>an object of fields</source>
        <translation>un oggetto con campi</translation>
    </message>
    <message>
        <source>customer or vendor</source>
        <translation>customer o vendor</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>text or a whole number</source>
        <translation>testo o un numero intero</translation>
    </message>
    <message>
        <source>this member only once</source>
        <translation>questo membro una sola volta</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>{api} has no contact with the ID “{id}” for the profile “{profile}”. Companies and assets have IDs of the same form.</source>
        <translation>{api} non ha alcun contatto con l’ID «{id}» per il profilo «{profile}». Gli ID di aziende e cespiti hanno la stessa forma.</translation>
    </message>
    <message>
        <source>{api} has no contact with the ID “{id}” for the profile “{profile}”. The number of a client is not the number of a contact.</source>
        <translation>{api} non ha alcun contatto con l’ID «{id}» per il profilo «{profile}». Il numero di un cliente non è il numero di un contatto.</translation>
    </message>
    <message>
        <source>{api} refused the request, perhaps because of the company or version.</source>
        <translation>{api} ha respinto la richiesta, forse a causa dell’azienda o della versione.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message numerus="yes">
        <source>Export the list: %Ln rows</source>
        <translation>
            <numerusform>Esporta l’elenco: %Ln riga</numerusform>
            <numerusform>Esporta l’elenco: %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list: one row</source>
        <translation>Esporta l’elenco: una riga</translation>
    </message>
    <message>
        <source>Export the older contact {name}, ID {id}</source>
        <translation>Esporta il contatto precedente {name}, ID {id}</translation>
    </message>
    <message>
        <source>Export {name}, ID {id}</source>
        <translation>Esporta {name}, ID {id}</translation>
    </message>
    <message>
        <source>The contact was not exported</source>
        <translation>Il contatto non è stato esportato</translation>
    </message>
    <message>
        <source>The file is unchanged. Export again to another folder.</source>
        <translation>Il file è invariato. Ripetere l’esportazione in un’altra cartella.</translation>
    </message>
    <message>
        <source>This is an older contact, not the one looked up last.</source>
        <translation>Questo è un contatto precedente, non l’ultimo cercato.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contatti</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>Impossibile scrivere {file}: {reason}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %Ln rows, with the outcome of each</source>
        <translation>
            <numerusform>&amp;Tutto: %Ln riga, con il relativo esito</numerusform>
            <numerusform>&amp;Tutte le %Ln righe, ciascuna con il proprio esito</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All of it: one row, with its outcome</source>
        <translation>&amp;Tutto: una riga, con il relativo esito</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Informazioni su questo file</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was exported.</source>
        <translation>Annullato. Non è stato esportato nulla.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annullamento…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Export as Excel workbook instead…</source>
        <translation>Esporta invece come cartella di lavoro Excel…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Include &amp;notes</source>
        <translation>Includi &amp;note</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln contacts &amp;that were found</source>
        <translation>
            <numerusform>&amp;Solo %Ln contatto trovato</numerusform>
            <numerusform>&amp;Solo i %Ln contatti trovati</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the contact &amp;that was found</source>
        <translation>&amp;Solo il contatto trovato</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avanzamento dell’esportazione</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostra nella &amp;cartella</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Scrittura di {file}…</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exported to {file}</source>
        <translation>Esportato in {file}</translation>
    </message>
    <message>
        <source>No program shows the folder {folder}.</source>
        <translation>Nessun programma può mostrare la cartella {folder}.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>Impossibile scrivere {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. The file is unchanged. Export again under another name or to another folder.</source>
        <translation>Impossibile scrivere {file}: {reason}. Il file è invariato. Ripetere l’esportazione con un altro nome o in un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>A card with the name, company, email addresses, telephone numbers and postal address.</source>
        <translation>Una scheda con nome, azienda, indirizzi email, numeri di telefono e indirizzo postale.</translation>
    </message>
    <message>
        <source>A value that begins like a formula gets an apostrophe, so that nothing is calculated. A spreadsheet still changes values such as 0042 when it opens the file; an Excel workbook keeps them.</source>
        <translation>Un valore che inizia come una formula riceve un apostrofo, in modo che non venga calcolato. All’apertura del file un foglio di calcolo modifica comunque valori come 0042; una cartella di lavoro Excel li conserva.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV per foglio di calcolo</translation>
    </message>
    <message>
        <source>CSV, exact values</source>
        <translation>CSV, valori esatti</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Cartella di lavoro Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di lavoro Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>For another program: each contact as the service sent it, on a line of its own.</source>
        <translation>Per un altro programma: ogni contatto come inviato dal servizio, su una riga a sé.</translation>
    </message>
    <message>
        <source>For another program: every value as received. Do not open this file in a spreadsheet, which would calculate a value that begins with “=”.</source>
        <translation>Per un altro programma: ogni valore come ricevuto. Non aprire questo file in un foglio di calcolo, che calcolerebbe i valori che iniziano con «=».</translation>
    </message>
    <message>
        <source>For another program: one array of the contacts exactly as the service sent them.</source>
        <translation>Per un altro programma: un solo array con i contatti esattamente come inviati dal servizio.</translation>
    </message>
    <message>
        <source>For another program: the contact as the service sent it, on one line.</source>
        <translation>Per un altro programma: il contatto come inviato dal servizio, su una sola riga.</translation>
    </message>
    <message>
        <source>For another program: the contact exactly as the service sent it.</source>
        <translation>Per un altro programma: il contatto esattamente come inviato dal servizio.</translation>
    </message>
    <message>
        <source>ID looked up</source>
        <translation>ID cercato</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson)</source>
        <translation>NDJSON (*.ndjson)</translation>
    </message>
    <message>
        <source>NDJSON, one line per contact</source>
        <translation>NDJSON, un contatto per riga</translation>
    </message>
    <message>
        <source>One card per contact, with its name, company, email addresses, telephone numbers and postal address.</source>
        <translation>Una scheda per contatto, con nome, azienda, indirizzi email, numeri di telefono e indirizzo postale.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>The best choice for Excel and other spreadsheets: every value is text and stays as it is, and nothing is calculated.</source>
        <translation>La scelta migliore per Excel e altri fogli di calcolo: ogni valore è un testo e resta invariato, senza alcun calcolo.</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>vCard for an address book</source>
        <translation>vCard per rubrica</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>Code: {0}</source>
        <translation>Codice: {0}</translation>
    </message>
    <message>
        <source>Message from {0}:</source>
        <translation>Messaggio da {0}:</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message numerus="yes">
        <source>Ask the &amp;other %n profiles</source>
        <translation>
            <numerusform>Interroga %n &amp;altro profilo</numerusform>
            <numerusform>Interroga gli &amp;altri %n profili</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the &amp;other profile</source>
        <translation>Interroga l’&amp;altro profilo</translation>
    </message>
    <message>
        <source>Connection &amp;settings…</source>
        <translation>&amp;Impostazioni connessione…</translation>
    </message>
    <message>
        <source>Contact Desk</source>
        <translation>Contact Desk</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Copia dettagli</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Lookup failed</source>
        <translation>Ricerca non riuscita</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message numerus="yes">
        <source>Try &amp;again (%n min)</source>
        <translation>
            <numerusform>&amp;Riprova (%n min)</numerusform>
            <numerusform>&amp;Riprova (%n min)</numerusform>
        </translation>
    </message>
    <message>
        <source>Try &amp;again ({0})</source>
        <translation>&amp;Riprova ({0})</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
</context>
<context>
    <name>FailureQuote</name>
    <message>
        <source>Fields</source>
        <translation>Campi</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>A fault in Contact Desk</source>
        <translation>Errore interno di Contact Desk</translation>
    </message>
    <message>
        <source>Contact Desk itself failed while looking up the ID “{id}”; you did nothing wrong.</source>
        <translation>Si è verificato un errore interno di Contact Desk durante la ricerca dell’ID «{id}»; l’errore non dipende dalle operazioni eseguite.</translation>
    </message>
    <message>
        <source>Contact Desk itself failed; you did nothing wrong.</source>
        <translation>Si è verificato un errore interno di Contact Desk; l’errore non dipende dalle operazioni eseguite.</translation>
    </message>
    <message numerus="yes">
        <source>Contact Desk tried %n times.</source>
        <translation>
            <numerusform>Contact Desk ha effettuato %n tentativo.</numerusform>
            <numerusform>Contact Desk ha effettuato %n tentativi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the ID and press Look up.</source>
        <translation>Correggere l’ID e premere Cerca.</translation>
    </message>
    <message>
        <source>No contact {id} in {profile}</source>
        <translation>Nessun contatto {id} in {profile}</translation>
    </message>
    <message>
        <source>No request to {api} can contain the ID “{id}”, so nothing was sent.</source>
        <translation>Nessuna richiesta a {api} può contenere l’ID «{id}», perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>No valid request can be made from the settings of the profile “{profile}”, so nothing was sent.</source>
        <translation>Le impostazioni del profilo «{profile}» non consentono di creare una richiesta valida, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Press Close; if it happens again, press Copy details and send them to the developers.</source>
        <translation>Premere Chiudi; se il problema si ripete, premere Copia dettagli e inviarli agli sviluppatori.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check every field, the base URL first.</source>
        <translation>Premere Impostazioni connessione… e controllare ogni campo, a partire dall’URL di base.</translation>
    </message>
    <message>
        <source>Press Connection settings… and save the profile: its form shows the address without them.</source>
        <translation>Premere Impostazioni connessione… e salvare il profilo: il modulo mostra l’indirizzo senza questi dati.</translation>
    </message>
    <message>
        <source>Status: {0}.</source>
        <translation>Stato: {0}.</translation>
    </message>
    <message>
        <source>The base URL has a user name or password</source>
        <translation>L’URL di base contiene un nome utente o una password</translation>
    </message>
    <message>
        <source>The base URL of the profile “{profile}” has a user name or password in it, which no profile can use, so nothing was sent.</source>
        <translation>L’URL di base del profilo «{profile}» contiene un nome utente o una password, che nessun profilo può usare, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The connection settings cannot be used</source>
        <translation>Impostazioni connessione non utilizzabili</translation>
    </message>
    <message>
        <source>The lookup of {id} in {profile} failed: {title}</source>
        <translation>La ricerca di {id} in {profile} non è riuscita: {title}</translation>
    </message>
    <message>
        <source>This ID cannot be looked up</source>
        <translation>Impossibile cercare questo ID</translation>
    </message>
    <message>
        <source>This version of Contact Desk does not support the API “{profile_api}” of the profile “{profile}”, so nothing was sent.</source>
        <translation>Questa versione di Contact Desk non supporta l’API «{profile_api}» del profilo «{profile}», perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Update Contact Desk, or press Connection settings… and choose another API.</source>
        <translation>Aggiornare Contact Desk oppure premere Impostazioni connessione… e scegliere un’altra API.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>e 1 altro</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>questo server</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>questo servizio</translation>
    </message>
    <message>
        <source>the system&apos;s proxy settings</source>
        <translation>le impostazioni proxy del sistema</translation>
    </message>
    <message>
        <source>token or API key</source>
        <translation>token o chiave API</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Address 1</source>
        <translation>Indirizzo 1</translation>
    </message>
    <message>
        <source>Address 2</source>
        <translation>Indirizzo 2</translation>
    </message>
    <message>
        <source>Administration email</source>
        <translation>Email amministrazione</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Come ricevuto</translation>
    </message>
    <message>
        <source>BCC emails</source>
        <translation>Email CCN</translation>
    </message>
    <message>
        <source>CC emails</source>
        <translation>Email CC</translation>
    </message>
    <message>
        <source>Certified email</source>
        <translation>PEC</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID cliente</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Codice paese</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato il</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato il</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Dialling code</source>
        <translation>Prefisso</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distretto</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Intent code</source>
        <translation>Lettera d’intento</translation>
    </message>
    <message>
        <source>Intent date</source>
        <translation>Data lett. d’intento</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Ragione sociale</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Payment condition</source>
        <translation>Cond. di pagamento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Codice postale</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>N. registro imprese</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>SDI code</source>
        <translation>Codice SDI</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato/regione</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>ID fiscale</translation>
    </message>
    <message>
        <source>Tax reference</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornato il</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Call {0}</source>
        <translation>Chiama {0}</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>Copia {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Apri {0}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostra %n in più</numerusform>
            <numerusform>Mostra %n in più</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all ({0} characters)</source>
        <translation>Mostra tutto ({0} caratteri)</translation>
    </message>
    <message>
        <source>Write to {0}</source>
        <translation>Scrivi a {0}</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>As received: {0}</source>
        <translation>Come ricevuto: {0}</translation>
    </message>
    <message>
        <source>Came as {0}; expected {1}</source>
        <translation>Ricevuto: {0}; previsto: {1}</translation>
    </message>
    <message>
        <source>Came with control characters, which JSON forbids</source>
        <translation>Ricevuto con caratteri di controllo, vietati in JSON</translation>
    </message>
    <message>
        <source>Expected {0}</source>
        <translation>Previsto: {0}</translation>
    </message>
    <message>
        <source>Here: {0} {1}</source>
        <translation>Ora locale: {0} {1}</translation>
    </message>
    <message>
        <source>Only http and https addresses without a user name are opened from here.</source>
        <translation>Da qui si aprono solo indirizzi http e https senza nome utente.</translation>
    </message>
    <message>
        <source>Opens {0}</source>
        <translation>Apre {0}</translation>
    </message>
    <message>
        <source>UTC: {0}</source>
        <translation>UTC: {0}</translation>
    </message>
    <message>
        <source>Unix seconds: {0}</source>
        <translation>Secondi Unix: {0}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un oggetto</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non inviato</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>only white space</source>
        <translation>solo spazi</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>sì/no</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>&amp;Add a connection</source>
        <translation>A&amp;ggiungi una connessione</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>Prova la &amp;demo</translation>
    </message>
    <message>
        <source>Contact Desk looks up contacts in Wethod and Clemta. Add a connection with your own token or API key, or try it first with invented contacts.</source>
        <translation>Contact Desk cerca contatti in Wethod e Clemta. Aggiungere una connessione con il proprio token o la propria chiave API oppure provare prima con contatti fittizi.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Nessuna connessione</translation>
    </message>
</context>
<context>
    <name>FullValueDialog</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copia tutto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>The first {0} of {1} characters; copying takes all of them.</source>
        <translation>I primi {0} caratteri di {1}; la copia li comprende tutti.</translation>
    </message>
    <message>
        <source>{0} characters.</source>
        <translation>{0} caratteri.</translation>
    </message>
</context>
<context>
    <name>GetCommand</name>
    <message>
        <source>&apos;{0}&apos; cannot be used: {1}</source>
        <translation>«{0}» non è utilizzabile: {1}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no regular file</source>
        <translation>«{0}» non è un file normale</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; names nobody&apos;s home folder</source>
        <translation>«{0}» non indica la cartella home di alcun utente</translation>
    </message>
    <message>
        <source>--exact is for the format csv</source>
        <translation>--exact vale solo per il formato csv</translation>
    </message>
    <message>
        <source>--failed needs a file of its own</source>
        <translation>--failed richiede un file distinto</translation>
    </message>
    <message>
        <source>--resume goes on with its own FILE, in the format ndjson</source>
        <translation>--resume continua con il proprio FILE, nel formato ndjson</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this ID.</source>
        <translation>Un foglio di calcolo ha arrotondato questo ID.</translation>
    </message>
    <message>
        <source>A workbook is no text; name a file with --out.</source>
        <translation>Una cartella di lavoro non è un testo; indicare un file con --out.</translation>
    </message>
    <message>
        <source>Ask for the rest again with --resume {out}</source>
        <translation>Richiedere i restanti con --resume {out}</translation>
    </message>
    <message>
        <source>Cells that got an apostrophe, so that a spreadsheet does not calculate them: {count:,}.</source>
        <translation>Celle con apostrofo aggiunto perché un foglio di calcolo non le calcoli: {count:,}.</translation>
    </message>
    <message>
        <source>Interrupted. IDs without an answer: {left:,}.</source>
        <translation>Interrotto dall’utente. ID senza risposta: {left:,}.</translation>
    </message>
    <message>
        <source>Look contacts up by their IDs and print them, without a window. Each ID is asked once.</source>
        <translation>Cerca contatti in base agli ID e li stampa, senza finestra. Ogni ID viene richiesto una sola volta.</translation>
    </message>
    <message>
        <source>Name the profile with --profile. The profiles are: {names}</source>
        <translation>Indicare il profilo con --profile. Profili disponibili: {names}</translation>
    </message>
    <message>
        <source>SIGINT (Ctrl+C)</source>
        <translation>SIGINT (Ctrl+C)</translation>
    </message>
    <message>
        <source>Something unexpected happened; the log has details.</source>
        <translation>Si è verificato un errore imprevisto; i dettagli sono nel log.</translation>
    </message>
    <message>
        <source>Something unexpected happened; {path} has details.</source>
        <translation>Si è verificato un errore imprevisto; i dettagli sono in {path}.</translation>
    </message>
    <message>
        <source>Standard input has more than {most:,} IDs. Divide the list.</source>
        <translation>L’input standard contiene più di {most:,} ID. Suddividere l’elenco.</translation>
    </message>
    <message>
        <source>Standard input is no text. Give one ID on each line.</source>
        <translation>L’input standard non è un testo. Indicare un ID per riga.</translation>
    </message>
    <message>
        <source>Stopped, since many lookups in a row failed, at last: {text} IDs without an answer: {left:,}.</source>
        <translation>Interrotto dopo molte ricerche consecutive non riuscite; ultimo errore: {text} ID senza risposta: {left:,}.</translation>
    </message>
    <message>
        <source>Stopped, since the contacts take too much memory. Divide the list, or use the format ndjson. IDs without an answer: {left:,}.</source>
        <translation>Interrotto perché i contatti occupano troppa memoria. Suddividere l’elenco oppure usare il formato ndjson. ID senza risposta: {left:,}.</translation>
    </message>
    <message>
        <source>Stopped. {text} IDs without an answer: {left:,}.</source>
        <translation>Interrotto. {text} ID senza risposta: {left:,}.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connessione si è interrotta.</translation>
    </message>
    <message>
        <source>The keyring does not give out the {secret} ({kind}). Unlock it, or pass the {secret} with CONTACTDESK_SECRET_FD.</source>
        <translation>Il portachiavi non fornisce la credenziale ({secret}; {kind}). Sbloccarlo oppure fornirla con CONTACTDESK_SECRET_FD.</translation>
    </message>
    <message>
        <source>The keyring has no {secret} for the profile. Enter it in the connection settings, or pass it with CONTACTDESK_SECRET_FD.</source>
        <translation>Il portachiavi non contiene la credenziale ({secret}) del profilo. Inserirla nelle impostazioni di connessione oppure fornirla con CONTACTDESK_SECRET_FD.</translation>
    </message>
    <message>
        <source>The profile cannot be used ({kind}). Correct it in the connection settings.</source>
        <translation>Profilo non utilizzabile ({kind}). Correggerlo nelle impostazioni di connessione.</translation>
    </message>
    <message>
        <source>The profile is for an API that this version does not support.</source>
        <translation>Il profilo è per un’API non supportata da questa versione.</translation>
    </message>
    <message>
        <source>The profile “{name}” is damaged ({problem} {member}). Start Contact Desk to see where.</source>
        <translation>Il profilo «{name}» è danneggiato ({problem} {member}). Avviare Contact Desk per vedere dove.</translation>
    </message>
    <message>
        <source>The response cannot be read ({kind}).</source>
        <translation>Impossibile leggere la risposta ({kind}).</translation>
    </message>
    <message>
        <source>The server cannot be reached ({kind}). Check the network, and the base URL in the connection settings.</source>
        <translation>Impossibile raggiungere il server ({kind}). Controllare la rete e l’URL di base nelle impostazioni di connessione.</translation>
    </message>
    <message>
        <source>The way through the proxy fails ({kind}). Correct the proxy settings.</source>
        <translation>Connessione tramite proxy non riuscita ({kind}). Correggere le impostazioni proxy.</translation>
    </message>
    <message>
        <source>The {secret} may not see this. Ask your administrator for permission.</source>
        <translation>La credenziale ({secret}) non consente questo accesso. Chiedere l’autorizzazione all’amministratore.</translation>
    </message>
    <message>
        <source>There is more than one ID in this text.</source>
        <translation>Questo testo contiene più di un ID.</translation>
    </message>
    <message>
        <source>There is no ID in this text.</source>
        <translation>Questo testo non contiene alcun ID.</translation>
    </message>
    <message>
        <source>There is no profile yet. Start Contact Desk to create one, or use --demo.</source>
        <translation>Non esiste ancora alcun profilo. Avviare Contact Desk per crearne uno oppure usare --demo.</translation>
    </message>
    <message>
        <source>There is no profile “{name}”. The profiles are: {names}</source>
        <translation>Il profilo «{name}» non esiste. Profili disponibili: {names}</translation>
    </message>
    <message>
        <source>There is no secure connection to {api} ({kind}). Ask your administrator, or look the ID up in the window.</source>
        <translation>Nessuna connessione sicura a {api} ({kind}). Rivolgersi all’amministratore oppure cercare l’ID nella finestra.</translation>
    </message>
    <message>
        <source>There is no standard input to read IDs from.</source>
        <translation>Input standard non disponibile per leggere gli ID.</translation>
    </message>
    <message>
        <source>There is no standard output; name a file with --out.</source>
        <translation>Output standard non disponibile; indicare un file con --out.</translation>
    </message>
    <message>
        <source>This cannot be sent as an ID.</source>
        <translation>Questo valore non può essere inviato come ID.</translation>
    </message>
    <message>
        <source>This is not a response of {api} ({kind}). Check the base URL in the connection settings.</source>
        <translation>Questa non è una risposta di {api} ({kind}). Controllare l’URL di base nelle impostazioni di connessione.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Questo non è un numero intero.</translation>
    </message>
    <message>
        <source>Values cut at the 32,767 characters that a cell can hold: {count:,}.</source>
        <translation>Valori troncati a 32.767 caratteri, il massimo per una cella: {count:,}.</translation>
    </message>
    <message>
        <source>Values that a spreadsheet changes when it opens this file: {count:,}. --format xlsx keeps them.</source>
        <translation>Valori che un foglio di calcolo modifica all’apertura di questo file: {count:,}. --format xlsx li conserva.</translation>
    </message>
    <message>
        <source>Waiting, so as not to exceed the limit of {api}; going on in {seconds:,.0f} s.</source>
        <translation>In attesa, per non superare il limite di {api}; si riprende tra {seconds:,.0f} s.</translation>
    </message>
    <message>
        <source>Waiting, to stay within {requests:,} requests in {window:,.0f} s; going on in {seconds:,.0f} s.</source>
        <translation>In attesa, per rispettare il limite di {requests:,} richieste in {window:,.0f} s; si riprende tra {seconds:,.0f} s.</translation>
    </message>
    <message>
        <source>an ID; a single - reads them from standard input, one on each line</source>
        <translation>un ID; un singolo - li legge dall’input standard, uno per riga</translation>
    </message>
    <message>
        <source>ask the built-in demo service; no account is needed</source>
        <translation>interroga il servizio demo integrato; non serve un account</translation>
    </message>
    <message>
        <source>every contact was found</source>
        <translation>tutti i contatti sono stati trovati</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>codici di uscita:</translation>
    </message>
    <message>
        <source>give at least one ID, or - to read them from standard input</source>
        <translation>indicare almeno un ID, oppure - per leggerli dall’input standard</translation>
    </message>
    <message>
        <source>give either IDs or -</source>
        <translation>indicare gli ID oppure -, non entrambi</translation>
    </message>
    <message>
        <source>go on with a run that wrote FILE.ndjson and left FILE.ndjson.state: ask only for what was neither found nor reported as not there</source>
        <translation>riprende un’esecuzione che ha scritto FILE.ndjson e lasciato FILE.ndjson.state: richiede solo gli ID non ancora trovati né segnalati come assenti</translation>
    </message>
    <message>
        <source>read the profiles in DIR instead of the usual folder</source>
        <translation>legge i profili in DIR invece che nella cartella consueta</translation>
    </message>
    <message>
        <source>show the version and quit</source>
        <translation>mostra la versione ed esce</translation>
    </message>
    <message>
        <source>show this help and quit</source>
        <translation>mostra questa guida ed esce</translation>
    </message>
    <message>
        <source>some were not found or failed, or the reader of a pipe ended</source>
        <translation>alcuni non trovati o con errore, oppure il lettore di una pipe è terminato</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>l’output standard</translation>
    </message>
    <message>
        <source>stopped before the end, e.g. by a wrong secret, the keyring, a certificate, a proxy or many failures</source>
        <translation>interrotto prima della fine, ad es. da una credenziale errata, dal portachiavi, da un certificato, da un proxy o da molti errori</translation>
    </message>
    <message>
        <source>the format of the contacts (else by the name of --out, else ndjson: each as received, on one line, as soon as it comes)</source>
        <translation>il formato dei contatti (altrimenti in base al nome di --out, altrimenti ndjson: ciascuno come ricevuto, su una riga, appena arriva)</translation>
    </message>
    <message>
        <source>the profile to ask; needed unless there is exactly one</source>
        <translation>il profilo da interrogare; necessario se non ne esiste esattamente uno</translation>
    </message>
    <message>
        <source>there is no folder &apos;{0}&apos;</source>
        <translation>la cartella «{0}» non esiste</translation>
    </message>
    <message>
        <source>write csv for programs, not for a spreadsheet: every value as received</source>
        <translation>scrive csv per programmi, non per un foglio di calcolo: ogni valore come ricevuto</translation>
    </message>
    <message>
        <source>write the IDs without a contact to FILE, one JSON object on each line: id, outcome, kind, message</source>
        <translation>scrive in FILE gli ID senza contatto, un oggetto JSON per riga: id, outcome, kind, message</translation>
    </message>
    <message>
        <source>write the contacts to FILE; ndjson is appended to it, any other format replaces it at the end</source>
        <translation>scrive i contatti in FILE; ndjson viene accodato, ogni altro formato lo sostituisce alla fine</translation>
    </message>
    <message>
        <source>wrong usage, or a file or profile cannot be used; nothing was asked</source>
        <translation>uso errato, oppure file o profilo non utilizzabile; nessuna interrogazione</translation>
    </message>
    <message>
        <source>{api} did not respond within the time limit.</source>
        <translation>{api} non ha risposto entro il limite di tempo.</translation>
    </message>
    <message>
        <source>{api} does not accept the {secret}. Enter a valid one in the connection settings.</source>
        <translation>{api} non accetta la credenziale ({secret}). Inserirne una valida nelle impostazioni di connessione.</translation>
    </message>
    <message>
        <source>{api} has a problem. Try again later.</source>
        <translation>{api} ha un problema. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>{api} has no IDs of this form; one is {example}.</source>
        <translation>{api} non ha ID di questa forma; un esempio è {example}.</translation>
    </message>
    <message>
        <source>{api} has no contact with this ID.</source>
        <translation>{api} non ha alcun contatto con questo ID.</translation>
    </message>
    <message>
        <source>{api} is limiting requests. Try again later.</source>
        <translation>{api} sta limitando le richieste. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>{api} refused the request as invalid.</source>
        <translation>{api} ha respinto la richiesta perché non valida.</translation>
    </message>
    <message>
        <source>{api} refused the request, perhaps because of a setting. Correct the profile in the connection settings.</source>
        <translation>{api} ha respinto la richiesta, forse a causa di un’impostazione. Correggere il profilo nelle impostazioni di connessione.</translation>
    </message>
    <message>
        <source>{done:,} of {total:,}, {missing:,} without a contact</source>
        <translation>{done:,} di {total:,}, {missing:,} senza contatto</translation>
    </message>
    <message>
        <source>{done:,} of {total:,}, {missing:,} without a contact, about {left:,} s left</source>
        <translation>{done:,} di {total:,}, {missing:,} senza contatto, ancora circa {left:,} s</translation>
    </message>
    <message>
        <source>{done:,} of {total:,}. {wait}</source>
        <translation>{done:,} di {total:,}. {wait}</translation>
    </message>
    <message>
        <source>{path} belongs to a run that has not ended yet.</source>
        <translation>{path} appartiene a un’esecuzione non ancora terminata.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Ask for permission to read it.</source>
        <translation>Impossibile leggere {path}. Chiedere l’autorizzazione di lettura.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Impossibile scrivere {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. Start Contact Desk to repair it.</source>
        <translation>{path} è danneggiato e non può essere letto. Avviare Contact Desk per ripararlo.</translation>
    </message>
    <message>
        <source>{path} is damaged. Remove it, and start again.</source>
        <translation>{path} è danneggiato. Rimuoverlo e ricominciare.</translation>
    </message>
    <message>
        <source>{path} is left from a run that did not end. Use --resume {out}, or remove it.</source>
        <translation>{path} proviene da un’esecuzione non terminata. Usare --resume {out} oppure rimuoverlo.</translation>
    </message>
    <message>
        <source>{path} is missing: a run can be resumed only with it.</source>
        <translation>{path} non esiste: senza questo file un’esecuzione non può essere ripresa.</translation>
    </message>
    <message>
        <source>{path} is no file. Move it away.</source>
        <translation>{path} non è un file. Spostarlo altrove.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Contact Desk. Update Contact Desk.</source>
        <translation>{path} è stato scritto da una versione più recente di Contact Desk. Aggiornare Contact Desk.</translation>
    </message>
    <message>
        <source>{path} was written for another profile, address, setting or list of IDs; nothing was asked.</source>
        <translation>{path} è stato scritto per un altro profilo, indirizzo, impostazione o elenco di ID; nessuna interrogazione effettuata.</translation>
    </message>
    <message>
        <source>{program}: {message} (see {program} --help)</source>
        <translation>{program}: {message} (vedere {program} --help)</translation>
    </message>
    <message>
        <source>{variable} gives no {secret} that can be sent ({problem}).</source>
        <translation>{variable} non fornisce una credenziale ({secret}) che possa essere inviata ({problem}).</translation>
    </message>
    <message>
        <source>{variable} must be the number of an open file descriptor.</source>
        <translation>{variable} deve essere il numero di un descrittore di file aperto.</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnostica copiata</translation>
    </message>
    <message>
        <source>No keyring can be used here: a secret is kept in memory until you quit.</source>
        <translation>Nessun portachiavi utilizzabile: la credenziale resta in memoria fino alla chiusura del programma.</translation>
    </message>
    <message>
        <source>The session bus (D-Bus) does not answer: a secret is kept in memory until you quit. Log out and in again to use the keyring.</source>
        <translation>Il bus di sessione (D-Bus) non risponde: la credenziale resta in memoria fino alla chiusura del programma. Per usare il portachiavi, disconnettersi e accedere di nuovo al sistema.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not respond.</source>
        <translation>Il portachiavi del sistema non risponde.</translation>
    </message>
    <message>
        <source>{keyring}, service “contactdesk”</source>
        <translation>{keyring}, servizio «contactdesk»</translation>
    </message>
</context>
<context>
    <name>IdHint</name>
    <message numerus="yes">
        <source>%Ln IDs. Look them up as a list.</source>
        <translation>
            <numerusform>%Ln ID. Cercarlo come elenco.</numerusform>
            <numerusform>%Ln ID. Cercarli come elenco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs. Paste only the IDs to look them up as a list.</source>
        <translation>
            <numerusform>%Ln ID. Incollare solo l’ID per cercarlo come elenco.</numerusform>
            <numerusform>%Ln ID. Incollare solo gli ID per cercarli come elenco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles fit. Choose one of these, or the profile above.</source>
        <translation>
            <numerusform>%n profilo compatibile. Sceglierlo, qui o sopra.</numerusform>
            <numerusform>%n profili compatibili. Sceglierne uno, qui o sopra.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use {profile}</source>
        <translation>Sce&amp;gli {profile}</translation>
    </message>
    <message>
        <source>Choose a {api} profile.</source>
        <translation>Scegliere un profilo {api}.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <source>Loo&amp;k up a list</source>
        <translation>Cerca da elenc&amp;o</translation>
    </message>
    <message>
        <source>Look up a list</source>
        <translation>Cerca da elenco</translation>
    </message>
    <message>
        <source>Many IDs. Look them up as a list.</source>
        <translation>Molti ID. Cercarli come elenco.</translation>
    </message>
    <message>
        <source>This looks like a {api} ID.</source>
        <translation>Questo sembra un ID di {api}.</translation>
    </message>
    <message>
        <source>This looks like a {api} ID. Choose a {api} profile.</source>
        <translation>Questo sembra un ID di {api}. Scegliere un profilo {api}.</translation>
    </message>
    <message>
        <source>Use {profile}</source>
        <translation>Scegli {profile}</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Leave it out</source>
        <translation>Ometti</translation>
    </message>
    <message>
        <source>Use it without them</source>
        <translation>Usa senza</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Usa {value}</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>C&amp;opy JSON</source>
        <translation>C&amp;opia JSON</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Copy all of the JSON on this page</source>
        <translation>Copia tutto il JSON di questa pagina</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>Trova in JSON</translation>
    </message>
    <message>
        <source>Hits: {0}</source>
        <translation>Occorrenze: {0}</translation>
    </message>
    <message>
        <source>In the part not shown: copy or export</source>
        <translation>Nella parte non visualizzata: copiare o esportare</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON as received</source>
        <translation>JSON come ricevuto</translation>
    </message>
    <message>
        <source>JSON of the client</source>
        <translation>JSON del cliente</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Occorrenza successiva (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Occorrenza precedente (Maiusc+F3)</translation>
    </message>
    <message>
        <source>Showing {0} of {1}; copy and export take all of it</source>
        <translation>Visualizzati {0} di {1}; copia ed esportazione comprendono tutto</translation>
    </message>
    <message>
        <source>Which JSON is shown</source>
        <translation>JSON visualizzato</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} di {1}</translation>
    </message>
    <message>
        <source>{0} of {1} in what is shown</source>
        <translation>{0} di {1} nella parte visualizzata</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>The language changes when Contact Desk starts the next time.</source>
        <translation>La lingua cambia al prossimo avvio di Contact Desk.</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Torna all’elenco</translation>
    </message>
</context>
<context>
    <name>ListFileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv *.xlsx *.ods)</source>
        <translation>Elenchi (*.txt *.csv *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Look up a list</source>
        <translation>Cerca da elenco</translation>
    </message>
</context>
<context>
    <name>ListInputController</name>
    <message>
        <source>Add a profile first.</source>
        <translation>Aggiungere prima un profilo.</translation>
    </message>
    <message>
        <source>Drop one file at a time</source>
        <translation>Trascinare un solo file alla volta</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Non ancora avviato</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lettura di {file}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>The list cannot be opened</source>
        <translation>Impossibile aprire l’elenco</translation>
    </message>
</context>
<context>
    <name>ListQuestions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Scarta</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>&amp;Ricomincia</translation>
    </message>
    <message>
        <source>Every ID is looked up again, and the outcomes so far are dropped.</source>
        <translation>Tutti gli ID verranno cercati di nuovo e gli esiti ottenuti finora verranno scartati.</translation>
    </message>
    <message>
        <source>If you go on, they are lost. A CSV or Excel file of all rows holds every outcome.</source>
        <translation>Proseguendo andranno persi. Un file CSV o Excel con tutte le righe contiene ogni esito.</translation>
    </message>
    <message>
        <source>Outcomes are not exported</source>
        <translation>Esiti non esportati</translation>
    </message>
    <message>
        <source>Start the list anew</source>
        <translation>Ricomincia l’elenco</translation>
    </message>
    <message>
        <source>The list “{name}” has outcomes that are in no file.</source>
        <translation>L’elenco «{name}» contiene esiti non presenti in alcun file.</translation>
    </message>
    <message>
        <source>The profile “{name}” is for another service now, or has other settings.</source>
        <translation>Il profilo «{name}» ora riguarda un altro servizio o ha altre impostazioni.</translation>
    </message>
</context>
<context>
    <name>LookupBar</name>
    <message>
        <source>&amp;Look up</source>
        <translation>Ce&amp;rca</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profilo</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Imposta&amp;zioni…</translation>
    </message>
    <message>
        <source>Add a profile first.</source>
        <translation>Aggiungere prima un profilo.</translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>Scegliere prima un profilo.</translation>
    </message>
    <message>
        <source>Connection settings (Ctrl+,)</source>
        <translation>Impostazioni connessione (Ctrl+,)</translation>
    </message>
    <message>
        <source>Contact &amp;ID</source>
        <translation>&amp;ID contatto</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>ID contatto</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Nessun profilo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Profile to look up in (Alt+P)</source>
        <translation>Profilo in cui cercare (Alt+P)</translation>
    </message>
    <message>
        <source>The profile is now {profile}</source>
        <translation>Il profilo ora è {profile}</translation>
    </message>
    <message>
        <source>This profile was removed. Paste the ID again.</source>
        <translation>Questo profilo è stato rimosso. Incollare di nuovo l’ID.</translation>
    </message>
    <message>
        <source>such as {id}</source>
        <translation>ad es. {id}</translation>
    </message>
</context>
<context>
    <name>LookupController</name>
    <message>
        <source>Cancelled, since the profile changed</source>
        <translation>Annullato: il profilo è cambiato</translation>
    </message>
    <message>
        <source>Looking up {id}…</source>
        <translation>Ricerca di {id}…</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask for a password.</source>
        <translation>In attesa del portachiavi. Potrebbe richiedere una password.</translation>
    </message>
</context>
<context>
    <name>LookupProgress</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Ricerca in corso</translation>
    </message>
    <message>
        <source>Stop looking up (Esc)</source>
        <translation>Interrompi la ricerca (Esc)</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Contact Desk</source>
        <translation>Contact Desk</translation>
    </message>
    <message>
        <source>No program opens {address}</source>
        <translation>Nessun programma può aprire {address}</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Non è stato inviato nulla</translation>
    </message>
    <message>
        <source>a fault occurred</source>
        <translation>errore interno</translation>
    </message>
    <message>
        <source>being looked up again</source>
        <translation>nuova ricerca in corso</translation>
    </message>
    <message>
        <source>every profile was asked since</source>
        <translation>interrogati in seguito tutti i profili</translation>
    </message>
    <message>
        <source>not the ID that you entered last</source>
        <translation>non è l’ultimo ID inserito</translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>profilo cambiato</translation>
    </message>
    <message>
        <source>the last lookup was cancelled</source>
        <translation>l’ultima ricerca è stata annullata</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Contact Desk</source>
        <translation>&amp;Informazioni su Contact Desk</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>As&amp;petto</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Cancel lookup</source>
        <translation>&amp;Annulla ricerca</translation>
    </message>
    <message>
        <source>&amp;Clear recent lookups</source>
        <translation>&amp;Cancella ricerche recenti</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connessione</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copia diagnostica</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Find in JSON</source>
        <translation>Tr&amp;ova in JSON</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Go to the contact ID</source>
        <translation>Vai all’&amp;ID contatto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tasti di scelta rapida</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>&amp;Esci dalla demo</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Elenco</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>&amp;Look up a list…</source>
        <translation>Cerca da e&amp;lenco…</translation>
    </message>
    <message>
        <source>&amp;Next profile</source>
        <translation>Profilo &amp;successivo</translation>
    </message>
    <message>
        <source>&amp;Previous profile</source>
        <translation>Profilo &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Recent lookups…</source>
        <translation>&amp;Ricerche recenti…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;What can I try?</source>
        <translation>&amp;Quali ID provare?</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>Ask &amp;every profile…</source>
        <translation>Interroga &amp;tutti i profili…</translation>
    </message>
    <message>
        <source>Connection &amp;settings…</source>
        <translation>Imp&amp;ostazioni connessione…</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copia t&amp;utto</translation>
    </message>
    <message>
        <source>Copy &amp;email</source>
        <translation>Copia &amp;email</translation>
    </message>
    <message>
        <source>Copy &amp;phone number</source>
        <translation>Copia &amp;telefono</translation>
    </message>
    <message>
        <source>Copy a&amp;ddress</source>
        <translation>Copia &amp;indirizzo</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copia come &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copia come &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;vCard</source>
        <translation>Copia come &amp;vCard</translation>
    </message>
    <message>
        <source>Copy as cURL for &amp;Bash</source>
        <translation>Copia come cURL per &amp;Bash</translation>
    </message>
    <message>
        <source>Copy as cURL for Power&amp;Shell</source>
        <translation>Copia come cURL per Power&amp;Shell</translation>
    </message>
    <message>
        <source>Copy one &amp;line for a ticket</source>
        <translation>Copia una &amp;riga per ticket</translation>
    </message>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>E&amp;sporta JSON…</translation>
    </message>
    <message>
        <source>Export &amp;as…</source>
        <translation>Esporta c&amp;ome…</translation>
    </message>
    <message>
        <source>Export with &amp;client…</source>
        <translation>Esporta con &amp;cliente…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lin&amp;gua</translation>
    </message>
    <message>
        <source>Look up &amp;again</source>
        <translation>Cerca di &amp;nuovo</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Prova la &amp;demo</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close &amp;notice</source>
        <translation>Chiudi no&amp;tifica</translation>
    </message>
    <message>
        <source>{api} responded as its newer service does, which has no contacts. The {secret} or the address of the profile “{profile}” may belong to that service.</source>
        <translation>{api} ha risposto come il suo servizio più recente, che non ha contatti. La credenziale ({secret}) o l’indirizzo del profilo «{profile}» potrebbe appartenere a quel servizio.</translation>
    </message>
    <message>
        <source>{api} says: this service ended on {date}.</source>
        <translation>{api} segnala: questo servizio è terminato in data {date}.</translation>
    </message>
    <message>
        <source>{api} says: this service ends on {date}.</source>
        <translation>{api} segnala: questo servizio terminerà in data {date}.</translation>
    </message>
    <message>
        <source>{api} says: this service has been outdated since {date} and may end.</source>
        <translation>{api} segnala: questo servizio è obsoleto a partire dalla data {date} e potrebbe terminare.</translation>
    </message>
    <message>
        <source>{api} says: this service is outdated and may end.</source>
        <translation>{api} segnala: questo servizio è obsoleto e potrebbe terminare.</translation>
    </message>
    <message>
        <source>{api} says: this service will be outdated from {date}.</source>
        <translation>{api} segnala: questo servizio sarà obsoleto a partire dalla data {date}.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Looking up {id}</source>
        <translation>Ricerca di {id}</translation>
    </message>
    <message>
        <source>Paste a contact&apos;s ID above and press Enter to see who it is.</source>
        <translation>Incollare qui sopra l’ID di un contatto e premere Invio per vedere chi è.</translation>
    </message>
    <message>
        <source>Press {key} to look up {id} in {profile} again.</source>
        <translation>Premere {key} per cercare di nuovo {id} in {profile}.</translation>
    </message>
    <message>
        <source>Show ID {id} &amp;again</source>
        <translation>Mostra di n&amp;uovo l’ID {id}</translation>
    </message>
    <message>
        <source>Show {name} (ID {id}) &amp;again</source>
        <translation>Mostra di n&amp;uovo {name} (ID {id})</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Di chi si tratta?</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message numerus="yes">
        <source>%n empty fields</source>
        <translation>
            <numerusform>%n campo vuoto</numerusform>
            <numerusform>%n campi vuoti</numerusform>
        </translation>
    </message>
    <message>
        <source>1 empty field</source>
        <translation>1 campo vuoto</translation>
    </message>
</context>
<context>
    <name>PasteChoices</name>
    <message>
        <source>Choices</source>
        <translation>Scelte</translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message>
        <source>A key was in what you pasted; it was not used.</source>
        <translation>La chiave nel testo incollato non è stata usata.</translation>
    </message>
    <message>
        <source>A key was in what you pasted; it was not used. {hint}</source>
        <translation>La chiave incollata non è stata usata. {hint}</translation>
    </message>
    <message>
        <source>Enter asks for {id}</source>
        <translation>Invio cerca {id}</translation>
    </message>
    <message>
        <source>Enter asks ● {profile} for {id}</source>
        <translation>Invio interroga ● {profile} per {id}</translation>
    </message>
    <message>
        <source>Enter asks ● {profile} for {id}, created {date}</source>
        <translation>Invio interroga ● {profile} per {id}, creato: {date}</translation>
    </message>
    <message>
        <source>It is not clear which contact ID is meant. Choose one.</source>
        <translation>Non è chiaro quale ID contatto sia indicato. Sceglierne uno.</translation>
    </message>
    <message>
        <source>Key not used. {hint}</source>
        <translation>Chiave non usata. {hint}</translation>
    </message>
    <message>
        <source>Mistyped? Enter asks ● {profile} for {id}</source>
        <translation>Refuso? Invio interroga ● {profile} per {id}</translation>
    </message>
    <message>
        <source>Mistyped? {id}</source>
        <translation>Refuso? {id}</translation>
    </message>
    <message>
        <source>No profile fits this ID.</source>
        <translation>Nessun profilo compatibile con questo ID.</translation>
    </message>
    <message>
        <source>Only the beginning of the pasted text was read.</source>
        <translation>È stato letto solo l’inizio del testo incollato.</translation>
    </message>
    <message>
        <source>Only the beginning was read. A key was in what you pasted; it was not used.</source>
        <translation>Letto solo l’inizio. La chiave incollata non è stata usata.</translation>
    </message>
    <message>
        <source>Probably mistyped (created {date}). Enter asks ● {profile} for {id}</source>
        <translation>Probabile refuso (creato: {date}). Invio interroga ● {profile} per {id}</translation>
    </message>
    <message>
        <source>Probably mistyped. Enter asks ● {profile} for {id}</source>
        <translation>Probabile refuso. Invio interroga ● {profile} per {id}</translation>
    </message>
    <message>
        <source>Profile changed. Enter asks ● {profile} for {id}</source>
        <translation>Profilo cambiato. Invio interroga ● {profile} per {id}</translation>
    </message>
    <message>
        <source>Profile changed. Enter asks ● {profile} for {id}, created {date}</source>
        <translation>Profilo cambiato. Invio interroga ● {profile} per {id}, creato: {date}</translation>
    </message>
    <message>
        <source>Several profiles fit {id}. Choose one.</source>
        <translation>Più profili sono compatibili con {id}. Sceglierne uno.</translation>
    </message>
    <message>
        <source>The pasted text has no contact ID.</source>
        <translation>Il testo incollato non contiene un ID contatto.</translation>
    </message>
    <message>
        <source>There is no profile for the company {place}.</source>
        <translation>Nessun profilo per l’azienda {place}.</translation>
    </message>
    <message>
        <source>There is no profile for {place}, so nothing is asked.</source>
        <translation>Nessun profilo per {place}: nessuna richiesta inviata.</translation>
    </message>
    <message>
        <source>This ID is from {place}, so this profile is not asked.</source>
        <translation>L’ID proviene da {place}: profilo non interrogato.</translation>
    </message>
    <message>
        <source>This ID is from {place}.</source>
        <translation>Questo ID proviene da {place}.</translation>
    </message>
    <message>
        <source>This JSON is incomplete or damaged. Paste the contact&apos;s ID.</source>
        <translation>JSON incompleto o danneggiato. Incollare l’ID del contatto.</translation>
    </message>
    <message>
        <source>This JSON is not a contact. Paste the contact&apos;s ID.</source>
        <translation>Questo JSON non è un contatto. Incollare l’ID del contatto.</translation>
    </message>
    <message>
        <source>This can be read in several ways. Choose the contact ID.</source>
        <translation>Testo leggibile in più modi. Scegliere l’ID contatto.</translation>
    </message>
    <message>
        <source>This is labelled as the ID of something other than a contact.</source>
        <translation>Il testo indica che non è l’ID di un contatto.</translation>
    </message>
    <message>
        <source>This is not a whole number. Copy the ID again.</source>
        <translation>Questo non è un numero intero. Copiare di nuovo l’ID.</translation>
    </message>
    <message>
        <source>This is not the address of a contact. Paste its ID.</source>
        <translation>Questo non è l’indirizzo di un contatto. Incollare l’ID.</translation>
    </message>
    <message>
        <source>This looks like a {api} ID with one character too many.</source>
        <translation>Questo sembra un ID di {api} con un carattere di troppo.</translation>
    </message>
    <message>
        <source>This looks like a {api} ID, but one character is missing.</source>
        <translation>Questo sembra un ID di {api}, ma manca un carattere.</translation>
    </message>
    <message>
        <source>This looks like a {api} ID. There is no profile for {api}.</source>
        <translation>Questo sembra un ID di {api}. Nessun profilo per {api}.</translation>
    </message>
    <message>
        <source>This number was rounded. Copy the whole ID from its source.</source>
        <translation>Numero arrotondato. Copiare l’ID intero dall’origine.</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>Dialled as {0}</source>
        <translation>Numero composto: {0}</translation>
    </message>
    <message>
        <source>unusual number</source>
        <translation>numero insolito</translation>
    </message>
    <message>
        <source>{number} ext. {extension}</source>
        <translation>{number} int. {extension}</translation>
    </message>
</context>
<context>
    <name>PlainFileIcons</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL di &amp;base</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>A lookup ends after this time</source>
        <translation>Una ricerca termina dopo questo tempo</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>A&amp;PI</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <translation>Certificati aggiuntivi</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Ask it with “Ask ever&amp;y profile”</source>
        <translation>&amp;Includi in «Interroga tutti i profili»</translation>
    </message>
    <message>
        <source>Automatic: as the host in the base URL says</source>
        <translation>Automatico: in base all’host nell’URL di base</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sce&amp;gli…</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>Certi&amp;ficati</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificati (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Scegli un file di certificati</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Colour of this profile</source>
        <translation>Colore di questo profilo</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Ambi&amp;ente</translation>
    </message>
    <message>
        <source>Optional: system certificates are always trusted</source>
        <translation>Facoltativi: si aggiungono a quelli di sistema</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Credenziale</translation>
    </message>
    <message>
        <source>Sho&amp;w the client&apos;s billing details</source>
        <translation>&amp;Mostra dati di fatturazione del cliente</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Limite di tempo</translation>
    </message>
    <message>
        <source>Unless changed, a sandbox is left out if its API has a production profile</source>
        <translation>Se non modificato, una sandbox è esclusa quando la sua API ha un profilo di produzione</translation>
    </message>
    <message>
        <source>such as Acme production</source>
        <translation>ad es. Acme produzione</translation>
    </message>
</context>
<context>
    <name>ProfileFileController</name>
    <message numerus="yes">
        <source>%n profiles cannot be used</source>
        <translation>
            <numerusform>%n profilo non è utilizzabile</numerusform>
            <numerusform>%n profili non sono utilizzabili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles:</source>
        <translation>
            <numerusform>%n profilo:</numerusform>
            <numerusform>%n profili:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Use the version from {time}</source>
        <translation>&amp;Usa la versione precedente ({time})</translation>
    </message>
    <message>
        <source>One profile cannot be used</source>
        <translation>Un profilo non è utilizzabile</translation>
    </message>
    <message>
        <source>One profile:</source>
        <translation>Un profilo:</translation>
    </message>
    <message>
        <source>The damaged file is kept under another name. The secrets in the keyring stay as they are.</source>
        <translation>Il file danneggiato viene conservato con un altro nome. Le credenziali nel portachiavi restano invariate.</translation>
    </message>
    <message>
        <source>The other profiles work. What cannot be used stays in {path}. Correct it there, then start again.</source>
        <translation>Gli altri profili funzionano. Ciò che non è utilizzabile resta in {path}. Correggerlo in quel file, quindi riavviare.</translation>
    </message>
    <message>
        <source>The saved profiles cannot be used</source>
        <translation>Impossibile usare i profili salvati</translation>
    </message>
    <message>
        <source>What cannot be used stays in {path}. Correct it there, then start Contact Desk again.</source>
        <translation>Ciò che non è utilizzabile resta in {path}. Correggerlo in quel file, quindi riavviare Contact Desk.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. The version from {time} is still there:</source>
        <translation>{path} è danneggiato e non può essere letto. È ancora disponibile la versione precedente ({time}):</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Asking the keyring…</source>
        <translation>Richiesta al portachiavi…</translation>
    </message>
    <message>
        <source>Automatic ({environment})</source>
        <translation>Automatico ({environment})</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}</source>
        <translation>Le richieste passano attraverso il proxy {proxy}</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Credenziale</translation>
    </message>
    <message>
        <source>Stored for this run only; type to replace</source>
        <translation>Solo per questa sessione; digitare per sostituire</translation>
    </message>
    <message>
        <source>Stored in the keyring; type to replace</source>
        <translation>Già nel portachiavi; digitare per sostituire</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
</context>
<context>
    <name>ProfilePopup</name>
    <message>
        <source>Filter profiles</source>
        <translation>Filtra profili</translation>
    </message>
    <message>
        <source>No profile has “{text}”.</source>
        <translation>Nessun profilo contiene «{text}».</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Digitare per filtrare</translation>
    </message>
</context>
<context>
    <name>ProfileSelector</name>
    <message>
        <source>{name}, colour {colour}</source>
        <translation>{name}, colore {colour}</translation>
    </message>
</context>
<context>
    <name>ProfilesController</name>
    <message>
        <source>A fault in Contact Desk stopped this action.</source>
        <translation>Un errore interno di Contact Desk ha interrotto questa azione.</translation>
    </message>
    <message>
        <source>If the base URL is right, ask IT for a certificate file and choose it at “Certificates”.</source>
        <translation>Se l’URL di base è corretto, chiedere al reparto IT un file di certificati e selezionarlo in «Certificati».</translation>
    </message>
    <message>
        <source>Removed, but its secret is still in the keyring. {why}</source>
        <translation>Profilo rimosso, ma la credenziale è ancora nel portachiavi. {why}</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connessione funziona.</translation>
    </message>
    <message>
        <source>The {secret} belongs to {name} ({email}).</source>
        <translation>Questa credenziale ({secret}) appartiene a {name} ({email}).</translation>
    </message>
    <message>
        <source>The {secret} belongs to {name}.</source>
        <translation>Questa credenziale ({secret}) appartiene a {name}.</translation>
    </message>
    <message>
        <source>{why} You can enter it here for this run.</source>
        <translation>{why} È possibile inserire qui la credenziale per questa sessione.</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Connection settings</source>
        <translation>Impostazioni connessione</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuovo profilo</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Rimosso.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Saved. No secret is stored.</source>
        <translation>Salvato. Nessuna credenziale salvata.</translation>
    </message>
    <message>
        <source>Saved. The secret is in the keyring.</source>
        <translation>Salvato. La credenziale è nel portachiavi.</translation>
    </message>
    <message>
        <source>Saved. The secret is kept for this run only.</source>
        <translation>Salvato. La credenziale è conservata solo per questa sessione.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Interrompi attesa</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask for a password.</source>
        <translation>In attesa del portachiavi. Potrebbe richiedere una password.</translation>
    </message>
    <message>
        <source>{api} · not saved</source>
        <translation>{api} · non salvato</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} (copia)</translation>
    </message>
</context>
<context>
    <name>ProxyWords</name>
    <message>
        <source>A proxy on the way to {api} requires a name and password.</source>
        <translation>Un proxy sul percorso verso {api} richiede nome utente e password.</translation>
    </message>
    <message>
        <source>Ask IT for a proxy that accepts a name and password (Basic) or needs none.</source>
        <translation>Chiedere al reparto IT un proxy che accetti nome utente e password (Basic) o che non ne richieda.</translation>
    </message>
    <message>
        <source>Ask IT for both, write NAME:PASSWORD@ before the host in {proxy_setting}, and start the program again.</source>
        <translation>Chiedere entrambi al reparto IT, scrivere NOME:PASSWORD@ prima dell’host nell’indirizzo del proxy ({proxy_setting}) e riavviare il programma.</translation>
    </message>
    <message>
        <source>Ask IT for the proxy&apos;s address and kind, correct {proxy_setting}, and start the program again.</source>
        <translation>Chiedere al reparto IT l’indirizzo e il tipo del proxy, correggere {proxy_setting} e riavviare il programma.</translation>
    </message>
    <message>
        <source>Ask IT for the right ones, correct {proxy_setting}, and start the program again.</source>
        <translation>Chiedere al reparto IT i dati corretti, correggere {proxy_setting} e riavviare il programma.</translation>
    </message>
    <message>
        <source>Ask IT for the right proxy, correct {proxy_setting}, and start the program again.</source>
        <translation>Chiedere al reparto IT il proxy corretto, correggere {proxy_setting} e riavviare il programma.</translation>
    </message>
    <message>
        <source>Ask IT to allow {server} on this proxy, then press Try again.</source>
        <translation>Chiedere al reparto IT di consentire {server} su questo proxy, quindi premere Riprova.</translation>
    </message>
    <message>
        <source>Ask IT to remove the quotation marks from {proxy_setting}, and start the program again.</source>
        <translation>Chiedere al reparto IT di rimuovere le virgolette dall’impostazione ({proxy_setting}), quindi riavviare il programma.</translation>
    </message>
    <message>
        <source>Ask IT to set HTTPS_PROXY to the proxy with its name and password, and start the program again.</source>
        <translation>Chiedere al reparto IT di impostare HTTPS_PROXY sul proxy con nome utente e password, quindi riavviare il programma.</translation>
    </message>
    <message>
        <source>Ask IT which proxy this computer should use, then press Try again.</source>
        <translation>Chiedere al reparto IT quale proxy debba usare questo computer, quindi premere Riprova.</translation>
    </message>
    <message>
        <source>Check the network or VPN and press Try again, or ask IT to check {proxy_setting}.</source>
        <translation>Controllare la rete o la VPN e premere Riprova oppure chiedere al reparto IT di controllare {proxy_setting}.</translation>
    </message>
    <message>
        <source>Press Try again in a minute, or press Connection settings… and check the base URL.</source>
        <translation>Premere Riprova tra un minuto oppure premere Impostazioni connessione… e controllare l’URL di base.</translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, ask IT to check {proxy_setting}.</source>
        <translation>Premere Riprova; se il problema si ripete, chiedere al reparto IT di controllare {proxy_setting}.</translation>
    </message>
    <message>
        <source>The connection to the proxy {proxy} failed: it is not running, or the network is down.</source>
        <translation>La connessione al proxy {proxy} non è riuscita: il proxy non è in esecuzione oppure la rete non è attiva.</translation>
    </message>
    <message>
        <source>The network cannot find the proxy {proxy}: its name is misspelt, or this computer is offline.</source>
        <translation>La rete non riesce a trovare il proxy {proxy}: il nome è scritto in modo errato oppure questo computer è offline.</translation>
    </message>
    <message>
        <source>The port is missing in {proxy_setting}, so the usual one was tried.</source>
        <translation>Nell’indirizzo del proxy ({proxy_setting}) manca la porta, perciò è stata provata quella consueta.</translation>
    </message>
    <message>
        <source>The proxy address in {proxy_setting} has quotation marks around it.</source>
        <translation>L’indirizzo del proxy è racchiuso tra virgolette ({proxy_setting}).</translation>
    </message>
    <message>
        <source>The proxy address in {proxy_setting} is malformed; it must look like http://HOST:PORT.</source>
        <translation>L’indirizzo del proxy non è valido ({proxy_setting}); deve avere la forma http://HOST:PORTA.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Proxy non raggiungibile</translation>
    </message>
    <message>
        <source>The proxy cannot reach the server</source>
        <translation>Il proxy non riesce a raggiungere il server</translation>
    </message>
    <message>
        <source>The proxy closed the connection</source>
        <translation>Il proxy ha chiuso la connessione</translation>
    </message>
    <message>
        <source>The proxy did not accept the name and password</source>
        <translation>Il proxy non ha accettato nome utente e password</translation>
    </message>
    <message>
        <source>The proxy does not answer as a proxy</source>
        <translation>Il proxy non risponde come un proxy</translation>
    </message>
    <message>
        <source>The proxy refused the request</source>
        <translation>Il proxy ha respinto la richiesta</translation>
    </message>
    <message>
        <source>The proxy requires a name and password</source>
        <translation>Il proxy richiede nome utente e password</translation>
    </message>
    <message>
        <source>The proxy requires another way to sign in</source>
        <translation>Il proxy richiede un altro metodo di accesso</translation>
    </message>
    <message>
        <source>The proxy setting cannot be used</source>
        <translation>Impostazione proxy non utilizzabile</translation>
    </message>
    <message>
        <source>The proxy was not found</source>
        <translation>Proxy non trovato</translation>
    </message>
    <message>
        <source>The proxy {proxy} accepts only {proxy_sign_in}, which Contact Desk does not support.</source>
        <translation>Il proxy {proxy} accetta solo {proxy_sign_in}, non supportato da Contact Desk.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept the name and password in {proxy_setting}.</source>
        <translation>Il proxy {proxy} non ha accettato il nome utente e la password indicati ({proxy_setting}).</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow connections to {server}.</source>
        <translation>Il proxy {proxy} non consente connessioni a {server}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} ended the connection without an answer: it is overloaded, or of another kind.</source>
        <translation>Il proxy {proxy} ha chiuso la connessione senza rispondere: è sovraccarico oppure di un altro tipo.</translation>
    </message>
    <message>
        <source>The proxy {proxy} is of the kind “{proxy_scheme}”; Contact Desk can use http, https and socks5.</source>
        <translation>Il proxy {proxy} è di tipo «{proxy_scheme}»; Contact Desk può usare http, https e socks5.</translation>
    </message>
    <message>
        <source>The proxy {proxy} requires a name and password, and none are set.</source>
        <translation>Il proxy {proxy} richiede nome utente e password, ma non sono impostati.</translation>
    </message>
    <message>
        <source>The proxy {proxy} works, but gets no connection to {server}, which is down or misspelt.</source>
        <translation>Il proxy {proxy} funziona, ma non ottiene una connessione a {server}: il server non è attivo o il nome è scritto in modo errato.</translation>
    </message>
    <message>
        <source>The user name or password in {proxy_setting} has signs that must be percent-encoded, such as %2F for /.</source>
        <translation>Il nome utente o la password del proxy ({proxy_setting}) contiene segni che richiedono la codifica percentuale, ad es. %2F per /.</translation>
    </message>
    <message>
        <source>What runs at {proxy} is no HTTP proxy.</source>
        <translation>Il sistema in esecuzione su {proxy} non è un proxy HTTP.</translation>
    </message>
    <message>
        <source>What runs at {proxy} is no SOCKS 5 proxy.</source>
        <translation>Il sistema in esecuzione su {proxy} non è un proxy SOCKS 5.</translation>
    </message>
    <message>
        <source>What runs at {proxy} is no proxy with TLS; for most proxies, http:// is right.</source>
        <translation>Il sistema in esecuzione su {proxy} non è un proxy con TLS; per la maggior parte dei proxy è corretto http://.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Cartella:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo di file:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pag↓</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pag↑</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maiusc</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
</context>
<context>
    <name>RecentController</name>
    <message>
        <source>Recent lookups cleared</source>
        <translation>Ricerche recenti cancellate</translation>
    </message>
    <message>
        <source>The lookup was cancelled</source>
        <translation>La ricerca è stata annullata</translation>
    </message>
    <message>
        <source>The lookup was cancelled, and the profile is now {name}</source>
        <translation>La ricerca è stata annullata e il profilo ora è {name}</translation>
    </message>
    <message>
        <source>The profile is now {name}</source>
        <translation>Il profilo ora è {name}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>ricevuto: {time}</translation>
    </message>
</context>
<context>
    <name>RecentPopup</name>
    <message numerus="yes">
        <source>%n recent lookups, the first one: {row}</source>
        <translation>
            <numerusform>%n ricerca recente: {row}</numerusform>
            <numerusform>%n ricerche recenti, la prima: {row}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 recent lookup: {row}</source>
        <translation>1 ricerca recente: {row}</translation>
    </message>
    <message>
        <source>Contacts that you look up appear here.</source>
        <translation>I contatti cercati compaiono qui.</translation>
    </message>
    <message>
        <source>Filter recent lookups</source>
        <translation>Filtra ricerche recenti</translation>
    </message>
    <message>
        <source>Kept in memory only, until you quit.</source>
        <translation>Conservate solo in memoria, fino alla chiusura del programma.</translation>
    </message>
    <message>
        <source>Name, ID, profile or time</source>
        <translation>Nome, ID, profilo o ora</translation>
    </message>
    <message>
        <source>No recent lookup has “{text}”.</source>
        <translation>Nessuna ricerca recente contiene «{text}».</translation>
    </message>
    <message>
        <source>Recent lookups</source>
        <translation>Ricerche recenti</translation>
    </message>
</context>
<context>
    <name>RecentText</name>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>{name}, {id}, {profile} ({api}), colour {colour}, {time}</source>
        <translation>{name}, {id}, {profile} ({api}), colore {colour}, {time}</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%Ln cells were cut: a workbook holds at most 32,767 characters in a cell.</source>
        <translation>
            <numerusform>%Ln cella è stata troncata: in una cartella di lavoro una cella può contenere al massimo 32.767 caratteri.</numerusform>
            <numerusform>%Ln celle sono state troncate: in una cartella di lavoro una cella può contenere al massimo 32.767 caratteri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were exported to {file}.</source>
        <translation>
            <numerusform>%Ln riga è stata esportata in {file}.</numerusform>
            <numerusform>%Ln righe sono state esportate in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows without a contact were left out.</source>
        <translation>
            <numerusform>%Ln riga senza contatto è stata esclusa.</numerusform>
            <numerusform>%Ln righe senza contatto sono state escluse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are missing: a table has at most 16,384 columns.</source>
        <translation>
            <numerusform>Manca %Ln valore: una tabella può avere al massimo 16.384 colonne.</numerusform>
            <numerusform>Mancano %Ln valori: una tabella può avere al massimo 16.384 colonne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values that begin like a formula got an apostrophe.</source>
        <translation>
            <numerusform>A %Ln valore che inizia come una formula è stato aggiunto un apostrofo.</numerusform>
            <numerusform>A %Ln valori che iniziano come una formula è stato aggiunto un apostrofo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet will change %Ln values when it opens this file. An Excel workbook keeps them.</source>
        <translation>
            <numerusform>Un foglio di calcolo modificherà %Ln valore all’apertura di questo file. Una cartella di lavoro Excel lo conserva.</numerusform>
            <numerusform>Un foglio di calcolo modificherà %Ln valori all’apertura di questo file. Una cartella di lavoro Excel li conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet will change one value when it opens this file. An Excel workbook keeps it.</source>
        <translation>Un foglio di calcolo modificherà un valore all’apertura di questo file. Una cartella di lavoro Excel lo conserva.</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Esportato in {file}.</translation>
    </message>
    <message>
        <source>One cell was cut: a workbook holds at most 32,767 characters in a cell.</source>
        <translation>Una cella è stata troncata: in una cartella di lavoro una cella può contenere al massimo 32.767 caratteri.</translation>
    </message>
    <message>
        <source>One row was exported to {file}.</source>
        <translation>Una riga è stata esportata in {file}.</translation>
    </message>
    <message>
        <source>One row without a contact was left out.</source>
        <translation>Una riga senza contatto è stata esclusa.</translation>
    </message>
    <message>
        <source>One value is missing: a table has at most 16,384 columns.</source>
        <translation>Manca un valore: una tabella può avere al massimo 16.384 colonne.</translation>
    </message>
    <message>
        <source>One value that begins like a formula got an apostrophe.</source>
        <translation>A un valore che inizia come una formula è stato aggiunto un apostrofo.</translation>
    </message>
</context>
<context>
    <name>ResponseWords</name>
    <message>
        <source>A user name and password are required</source>
        <translation>Nome utente e password richiesti</translation>
    </message>
    <message>
        <source>A web page came instead of a contact</source>
        <translation>Ricevuta una pagina web invece di un contatto</translation>
    </message>
    <message>
        <source>An unexpected response</source>
        <translation>Risposta imprevista</translation>
    </message>
    <message>
        <source>Another server responded</source>
        <translation>Ha risposto un altro server</translation>
    </message>
    <message>
        <source>Check the ID and press Look up, or press Copy details and ask the support of {api}.</source>
        <translation>Controllare l’ID e premere Cerca oppure premere Copia dettagli e rivolgersi all’assistenza di {api}.</translation>
    </message>
    <message>
        <source>Check the VPN, or press Connection settings… and check the base URL, or press Copy details and ask IT.</source>
        <translation>Controllare la VPN, oppure premere Impostazioni connessione… e controllare l’URL di base, oppure premere Copia dettagli e rivolgersi al reparto IT.</translation>
    </message>
    <message>
        <source>Correct what the message says, or press Copy details and send them to the support of {api}.</source>
        <translation>Correggere quanto indicato nel messaggio oppure premere Copia dettagli e inviarli all’assistenza di {api}.</translation>
    </message>
    <message>
        <source>Instead of the {secret}, {server} asks for a user name and password: probably a gateway or proxy in front of {api}.</source>
        <translation>Invece della credenziale ({secret}), {server} richiede nome utente e password: probabilmente un gateway o un proxy davanti al servizio ({api}).</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT about a login page or proxy.</source>
        <translation>Premere Impostazioni connessione… e controllare l’URL di base oppure chiedere al reparto IT se intervengono una pagina di accesso o un proxy.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT about a proxy.</source>
        <translation>Premere Impostazioni connessione… e controllare l’URL di base oppure chiedere al reparto IT informazioni su un proxy.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT for an address without a password.</source>
        <translation>Premere Impostazioni connessione… e controllare l’URL di base oppure chiedere al reparto IT un indirizzo senza password.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask the support of {api}.</source>
        <translation>Premere Impostazioni connessione… e controllare l’URL di base oppure rivolgersi all’assistenza di {api}.</translation>
    </message>
    <message>
        <source>Press Copy details and send them to the support of {api}, or ask IT about a proxy.</source>
        <translation>Premere Copia dettagli e inviarli all’assistenza di {api} oppure chiedere al reparto IT informazioni su un proxy.</translation>
    </message>
    <message>
        <source>Press Copy details and send them to the support of {api}.</source>
        <translation>Premere Copia dettagli e inviarli all’assistenza di {api}.</translation>
    </message>
    <message>
        <source>Press Try again, or press Connection settings… and check the base URL.</source>
        <translation>Premere Riprova oppure premere Impostazioni connessione… e controllare l’URL di base.</translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, ask IT about the network.</source>
        <translation>Premere Riprova; se il problema si ripete, chiedere al reparto IT informazioni sulla rete.</translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, press Copy details and send them to the support of {api}.</source>
        <translation>Premere Riprova; se il problema si ripete, premere Copia dettagli e inviarli all’assistenza di {api}.</translation>
    </message>
    <message>
        <source>The JSON of the response has an error.</source>
        <translation>Il JSON della risposta contiene un errore.</translation>
    </message>
    <message>
        <source>The response breaks the rules of HTTP</source>
        <translation>La risposta viola le regole HTTP</translation>
    </message>
    <message>
        <source>The response came as a whole, but {api}, or a proxy in between, had cut it off before.</source>
        <translation>La risposta è arrivata per intero, ma era già stata troncata da {api} o da un proxy intermedio.</translation>
    </message>
    <message>
        <source>The response does not look like {api}: probably a firewall or proxy refuses this computer, or the address is wrong.</source>
        <translation>La risposta non sembra provenire da {api}: probabilmente un firewall o un proxy blocca questo computer oppure l’indirizzo è errato.</translation>
    </message>
    <message>
        <source>The response does not look like {api}: probably a wrong address or a proxy.</source>
        <translation>La risposta non sembra provenire da {api}: probabilmente l’indirizzo è errato o interviene un proxy.</translation>
    </message>
    <message>
        <source>The response ended too early.</source>
        <translation>La risposta è terminata troppo presto.</translation>
    </message>
    <message>
        <source>The response has an error</source>
        <translation>La risposta contiene un errore</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: JSON needs straight double quotation marks.</source>
        <translation>La risposta contiene un errore alla riga {line}, colonna {column}: JSON richiede virgolette doppie dritte.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: a byte there is not in {name}.</source>
        <translation>La risposta contiene un errore alla riga {line}, colonna {column}: un byte non è valido in {name}.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: a comma without anything behind it.</source>
        <translation>La risposta contiene un errore alla riga {line}, colonna {column}: virgola senza nulla dopo.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: an escape that JSON does not have.</source>
        <translation>La risposta contiene un errore alla riga {line}, colonna {column}: sequenza di escape inesistente in JSON.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: expected a colon.</source>
        <translation>La risposta contiene un errore alla riga {line}, colonna {column}: previsti i due punti.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: expected a comma.</source>
        <translation>La risposta contiene un errore alla riga {line}, colonna {column}: prevista una virgola.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: expected a name in double quotation marks.</source>
        <translation>La risposta contiene un errore alla riga {line}, colonna {column}: previsto un nome tra virgolette doppie.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: expected a value of JSON.</source>
        <translation>La risposta contiene un errore alla riga {line}, colonna {column}: previsto un valore JSON.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: more text follows the end of the JSON.</source>
        <translation>La risposta contiene un errore alla riga {line}, colonna {column}: altro testo dopo la fine del JSON.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: {name} is no value of JSON.</source>
        <translation>La risposta contiene un errore alla riga {line}, colonna {column}: {name} non è un valore JSON.</translation>
    </message>
    <message>
        <source>The response has more nested levels than can be read.</source>
        <translation>La risposta ha più livelli annidati di quanti se ne possano leggere.</translation>
    </message>
    <message>
        <source>The response has no contact</source>
        <translation>La risposta non contiene un contatto</translation>
    </message>
    <message>
        <source>The response has no content.</source>
        <translation>La risposta non ha contenuto.</translation>
    </message>
    <message>
        <source>The response is a web page: probably a website&apos;s address or a login page.</source>
        <translation>La risposta è una pagina web: probabilmente è l’indirizzo di un sito web o una pagina di accesso.</translation>
    </message>
    <message>
        <source>The response is compressed</source>
        <translation>La risposta è compressa</translation>
    </message>
    <message>
        <source>The response is compressed as “{encoding}”, which was not asked for and cannot be read.</source>
        <translation>La risposta è compressa come «{encoding}», formato non richiesto e non leggibile.</translation>
    </message>
    <message>
        <source>The response is empty</source>
        <translation>La risposta è vuota</translation>
    </message>
    <message>
        <source>The response is far larger than a contact, so it was not read to its end.</source>
        <translation>La risposta è molto più grande di un contatto, perciò non è stata letta fino alla fine.</translation>
    </message>
    <message>
        <source>The response is nested too deeply</source>
        <translation>La risposta è annidata troppo in profondità</translation>
    </message>
    <message>
        <source>The response is not JSON, the format that {api} uses.</source>
        <translation>La risposta non è in JSON, il formato usato da {api}.</translation>
    </message>
    <message>
        <source>The response is not valid HTTP: the server, or a proxy in between, made a mistake.</source>
        <translation>La risposta non è HTTP valido: il server, o un proxy intermedio, ha commesso un errore.</translation>
    </message>
    <message>
        <source>The response is too large</source>
        <translation>La risposta è troppo grande</translation>
    </message>
    <message>
        <source>The response is unreadable</source>
        <translation>La risposta è illeggibile</translation>
    </message>
    <message>
        <source>The response was cut off</source>
        <translation>La risposta è stata troncata</translation>
    </message>
    <message>
        <source>{api} does not document this response: probably a wrong address or a proxy.</source>
        <translation>Questa risposta non è documentata da {api}: probabilmente l’indirizzo è errato o interviene un proxy.</translation>
    </message>
    <message>
        <source>{api} does not document this response; its message may say why it came.</source>
        <translation>Questa risposta non è documentata da {api}; il messaggio potrebbe indicarne il motivo.</translation>
    </message>
    <message>
        <source>{api} sent no contact for the ID “{id}”.</source>
        <translation>{api} non ha inviato alcun contatto per l’ID «{id}».</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>&amp;Go on</source>
        <translation>Ripren&amp;di</translation>
    </message>
    <message>
        <source>C&amp;ancel the list</source>
        <translation>Annu&amp;lla elenco</translation>
    </message>
    <message>
        <source>Close the lis&amp;t</source>
        <translation>C&amp;hiudi elenco</translation>
    </message>
    <message>
        <source>Exp&amp;ort list…</source>
        <translation>Esporta elenc&amp;o…</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>&amp;Trova</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Trova nell’elenco</translation>
    </message>
    <message>
        <source>ID, name, email, phone or company</source>
        <translation>ID, nome, email, telefono o azienda</translation>
    </message>
    <message>
        <source>Outco&amp;me</source>
        <translation>&amp;Esito</translation>
    </message>
    <message>
        <source>Outcome to show</source>
        <translation>Esito da mostrare</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Tr&amp;y the failed again</source>
        <translation>Riprova g&amp;li errori</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>A client other than the requested one</source>
        <translation>Un cliente diverso da quello richiesto</translation>
    </message>
    <message>
        <source>A client that comes after three seconds</source>
        <translation>Un cliente che arriva dopo tre secondi</translation>
    </message>
    <message>
        <source>A client that does not exist</source>
        <translation>Un cliente inesistente</translation>
    </message>
    <message>
        <source>A client that the token may not see</source>
        <translation>Un cliente che il token non può vedere</translation>
    </message>
    <message>
        <source>A client whose response stops in the middle</source>
        <translation>Un cliente la cui risposta si interrompe a metà</translation>
    </message>
    <message>
        <source>A client with a condition that is not met</source>
        <translation>Un cliente con una condizione non soddisfatta</translation>
    </message>
    <message>
        <source>A client with fields that are not documented</source>
        <translation>Un cliente con campi non documentati</translation>
    </message>
    <message>
        <source>A client without any details</source>
        <translation>Un cliente senza alcun dettaglio</translation>
    </message>
    <message>
        <source>A contact with control characters</source>
        <translation>Un contatto con caratteri di controllo</translation>
    </message>
    <message>
        <source>A deleted client</source>
        <translation>Un cliente eliminato</translation>
    </message>
    <message>
        <source>A failure with status 200</source>
        <translation>Un errore con stato 200</translation>
    </message>
    <message>
        <source>A gateway that asks for a user name and password</source>
        <translation>Un gateway che richiede nome utente e password</translation>
    </message>
    <message>
        <source>A gateway that does not reach the service</source>
        <translation>Un gateway che non raggiunge il servizio</translation>
    </message>
    <message>
        <source>A gateway that requires a client certificate</source>
        <translation>Un gateway che richiede un certificato client</translation>
    </message>
    <message>
        <source>A good response after three seconds</source>
        <translation>Una risposta corretta dopo tre secondi</translation>
    </message>
    <message>
        <source>A huge response</source>
        <translation>Una risposta enorme</translation>
    </message>
    <message>
        <source>A list instead of a contact</source>
        <translation>Una lista invece di un contatto</translation>
    </message>
    <message>
        <source>A name in Arabic</source>
        <translation>Un nome in arabo</translation>
    </message>
    <message>
        <source>A name in Japanese</source>
        <translation>Un nome in giapponese</translation>
    </message>
    <message>
        <source>A notice that the service ends</source>
        <translation>Una notifica di fine servizio</translation>
    </message>
    <message>
        <source>A proxy&apos;s page that forbids it</source>
        <translation>La pagina di un proxy che vieta l’accesso</translation>
    </message>
    <message>
        <source>A refusal that is not in the documented form</source>
        <translation>Un rifiuto in forma non documentata</translation>
    </message>
    <message>
        <source>A response cut off by the network</source>
        <translation>Una risposta troncata dalla rete</translation>
    </message>
    <message>
        <source>A response in drips that never ends</source>
        <translation>Una risposta lentissima che non termina mai</translation>
    </message>
    <message>
        <source>A response nested very deeply</source>
        <translation>Una risposta molto annidata</translation>
    </message>
    <message>
        <source>A response that stops in the middle</source>
        <translation>Una risposta che si interrompe a metà</translation>
    </message>
    <message>
        <source>A sign-in page instead of a contact</source>
        <translation>Una pagina di accesso invece di un contatto</translation>
    </message>
    <message>
        <source>A status that is not documented</source>
        <translation>Uno stato non documentato</translation>
    </message>
    <message>
        <source>A success without a contact</source>
        <translation>Un esito positivo senza contatto</translation>
    </message>
    <message>
        <source>A telephone number sent as an integer</source>
        <translation>Un numero di telefono inviato come intero</translation>
    </message>
    <message>
        <source>A very long name</source>
        <translation>Un nome molto lungo</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>Chiave API non accettata</translation>
    </message>
    <message>
        <source>API key without permission</source>
        <translation>Chiave API senza autorizzazione</translation>
    </message>
    <message>
        <source>An empty response</source>
        <translation>Una risposta vuota</translation>
    </message>
    <message>
        <source>An ordinary contact</source>
        <translation>Un contatto comune</translation>
    </message>
    <message>
        <source>An ordinary vendor</source>
        <translation>Un fornitore comune</translation>
    </message>
    <message>
        <source>Another contact than the one asked for</source>
        <translation>Un contatto diverso da quello richiesto</translation>
    </message>
    <message>
        <source>Another server&apos;s page not found</source>
        <translation>La pagina «non trovata» di un altro server</translation>
    </message>
    <message>
        <source>Closes the connection without a response</source>
        <translation>Chiude la connessione senza risposta</translation>
    </message>
    <message>
        <source>Company or version refused</source>
        <translation>Azienda o versione non accettata</translation>
    </message>
    <message>
        <source>Fails twice, works the third time</source>
        <translation>Due errori, poi funziona al terzo tentativo</translation>
    </message>
    <message>
        <source>Fields of another type than documented</source>
        <translation>Campi di tipo diverso da quello documentato</translation>
    </message>
    <message>
        <source>Fields that are not documented</source>
        <translation>Campi non documentati</translation>
    </message>
    <message>
        <source>Invalid request with three errors</source>
        <translation>Richiesta non valida con tre errori</translation>
    </message>
    <message>
        <source>JSON with an error in its third line</source>
        <translation>JSON con un errore alla terza riga</translation>
    </message>
    <message>
        <source>Most fields missing</source>
        <translation>Quasi tutti i campi mancanti</translation>
    </message>
    <message>
        <source>Never responds</source>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>No billing at all</source>
        <translation>Nessun dato di fatturazione</translation>
    </message>
    <message>
        <source>No content</source>
        <translation>Nessun contenuto</translation>
    </message>
    <message>
        <source>No such contact</source>
        <translation>Contatto inesistente</translation>
    </message>
    <message>
        <source>Redirected to another host</source>
        <translation>Reindirizzamento a un altro host</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Errore del server</translation>
    </message>
    <message>
        <source>Text that is not JSON</source>
        <translation>Testo che non è JSON</translation>
    </message>
    <message>
        <source>The documentation&apos;s own example</source>
        <translation>L’esempio della documentazione</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token non accettato</translation>
    </message>
    <message>
        <source>Token without the permission crm.view</source>
        <translation>Token senza l’autorizzazione crm.view</translation>
    </message>
    <message>
        <source>Too many requests, five seconds to wait</source>
        <translation>Troppe richieste, cinque secondi di attesa</translation>
    </message>
    <message>
        <source>Too many requests, no time given</source>
        <translation>Troppe richieste, tempo non indicato</translation>
    </message>
    <message>
        <source>Very long notes</source>
        <translation>Note molto lunghe</translation>
    </message>
</context>
<context>
    <name>SecondsEdit</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>It is a key of Clemta&apos;s API and begins with clemta_.</source>
        <translation>È una chiave dell’API di Clemta e inizia con clemta_.</translation>
    </message>
    <message>
        <source>It is a personal token: Wethod shows it once, in Settings › Developer settings.</source>
        <translation>È un token personale: Wethod lo mostra una sola volta, in Settings › Developer settings.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Nascondi il testo digitato</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostra il testo digitato</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>Log out and in again, or press Connection settings… and enter the {secret} for this run.</source>
        <translation>Disconnettersi e accedere di nuovo al sistema oppure premere Impostazioni connessione… e inserire la credenziale ({secret}) per questa sessione.</translation>
    </message>
    <message>
        <source>Look for its password window and press Try again, or press Connection settings… and enter the {secret} for this run.</source>
        <translation>Cercare la finestra della password del portachiavi e premere Riprova oppure premere Impostazioni connessione… e inserire la credenziale ({secret}) per questa sessione.</translation>
    </message>
    <message>
        <source>No {secret} is stored</source>
        <translation>Nessuna credenziale salvata ({secret})</translation>
    </message>
    <message>
        <source>Press Connection settings… and enter it again, without spaces and line breaks.</source>
        <translation>Premere Impostazioni connessione… e inserirla di nuovo, senza spazi né interruzioni di riga.</translation>
    </message>
    <message>
        <source>Press Connection settings… and enter it for this run, or ask IT to set up a keyring.</source>
        <translation>Premere Impostazioni connessione… e inserirla per questa sessione oppure chiedere al reparto IT di configurare un portachiavi.</translation>
    </message>
    <message>
        <source>Press Connection settings… and enter it.</source>
        <translation>Premere Impostazioni connessione… e inserirla.</translation>
    </message>
    <message>
        <source>Press Try again and allow the access, or press Connection settings… and enter the {secret} for this run. IT can repair the keyring.</source>
        <translation>Premere Riprova e consentire l’accesso oppure premere Impostazioni connessione… e inserire la credenziale ({secret}) per questa sessione. Il reparto IT può riparare il portachiavi.</translation>
    </message>
    <message>
        <source>Press Try again and enter the keyring&apos;s password when it asks, or press Connection settings… and enter the {secret} for this run.</source>
        <translation>Premere Riprova e inserire la password del portachiavi quando viene richiesta oppure premere Impostazioni connessione… e inserire la credenziale ({secret}) per questa sessione.</translation>
    </message>
    <message>
        <source>Press Try again and unlock the keyring when it asks for its password, or press Connection settings… and enter the {secret} for this run.</source>
        <translation>Premere Riprova e sbloccare il portachiavi quando richiede la password oppure premere Impostazioni connessione… e inserire la credenziale ({secret}) per questa sessione.</translation>
    </message>
    <message>
        <source>The keyring asked for its password, and its window was closed without one.</source>
        <translation>Il portachiavi ha richiesto la password, ma la finestra è stata chiusa senza inserirla.</translation>
    </message>
    <message>
        <source>The keyring did not give access to the {secret} in time.</source>
        <translation>Il portachiavi non ha dato accesso in tempo alla credenziale ({secret}).</translation>
    </message>
    <message>
        <source>The keyring did not give access to the {secret}.</source>
        <translation>Il portachiavi non ha dato accesso alla credenziale ({secret}).</translation>
    </message>
    <message>
        <source>The keyring does not respond</source>
        <translation>Il portachiavi non risponde</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Il portachiavi è bloccato</translation>
    </message>
    <message>
        <source>The keyring refused access</source>
        <translation>Il portachiavi ha negato l’accesso</translation>
    </message>
    <message>
        <source>The keyring with the {secret} cannot be reached: the session bus (D-Bus) does not answer.</source>
        <translation>Impossibile raggiungere il portachiavi con la credenziale ({secret}): il bus di sessione (D-Bus) non risponde.</translation>
    </message>
    <message>
        <source>The keyring with the {secret} was not unlocked.</source>
        <translation>Il portachiavi con la credenziale ({secret}) non è stato sbloccato.</translation>
    </message>
    <message>
        <source>The keyring&apos;s password was not entered</source>
        <translation>La password del portachiavi non è stata inserita</translation>
    </message>
    <message>
        <source>The {secret} cannot be sent</source>
        <translation>Impossibile inviare la credenziale ({secret})</translation>
    </message>
    <message>
        <source>The {secret} has characters that no request can contain, so nothing was sent.</source>
        <translation>La credenziale ({secret}) contiene caratteri non ammessi in una richiesta, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Nessun portachiavi disponibile</translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep the {secret}.</source>
        <translation>Questo computer non ha un portachiavi in grado di conservare la credenziale ({secret}).</translation>
    </message>
    <message>
        <source>This computer has no {secret} for this profile, so nothing was sent.</source>
        <translation>Questo computer non ha una credenziale ({secret}) per questo profilo, perciò non è stato inviato nulla.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Billing</source>
        <translation>Fatturazione</translation>
    </message>
    <message>
        <source>Client and billing</source>
        <translation>Cliente e fatturazione</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Access to contacts was refused</source>
        <translation>Accesso ai contatti negato</translation>
    </message>
    <message>
        <source>Ask your company&apos;s {api} administrator for the permission, then press Try again.</source>
        <translation>Chiedere l’autorizzazione a chi amministra {api} in azienda, quindi premere Riprova.</translation>
    </message>
    <message>
        <source>Ask your company&apos;s {api} administrator for “{permission}”, then press Try again.</source>
        <translation>Chiedere «{permission}» a chi amministra {api} in azienda, quindi premere Riprova.</translation>
    </message>
    <message>
        <source>Ask your company&apos;s {api} administrator whether the owner has the permission; if so, press Copy details and ask IT about a gateway.</source>
        <translation>Chiedere a chi amministra {api} in azienda se l’utente ha l’autorizzazione; in tal caso premere Copia dettagli e chiedere al reparto IT informazioni su un gateway.</translation>
    </message>
    <message>
        <source>Ask your company&apos;s {api} administrator whether the owner has “{permission}”; if so, press Copy details and ask IT about a gateway.</source>
        <translation>Chiedere a chi amministra {api} in azienda se l’utente ha «{permission}»; in tal caso premere Copia dettagli e chiedere al reparto IT informazioni su un gateway.</translation>
    </message>
    <message>
        <source>Check the ID and press Try again, or press Copy details and ask the support of {api}.</source>
        <translation>Controllare l’ID e premere Riprova oppure premere Copia dettagli e rivolgersi all’assistenza di {api}.</translation>
    </message>
    <message>
        <source>Check the ID or try another profile, then press Look up.</source>
        <translation>Controllare l’ID o provare un altro profilo, quindi premere Cerca.</translation>
    </message>
    <message>
        <source>Compare the ID with its source, correct it and press Look up.</source>
        <translation>Confrontare l’ID con l’origine, correggerlo e premere Cerca.</translation>
    </message>
    <message>
        <source>Contact not found</source>
        <translation>Contatto non trovato</translation>
    </message>
    <message>
        <source>Either the owner of the {secret} does not have the permission “{permission}” in {api}, or a gateway refused the request: the response does not have the form that {api} documents.</source>
        <translation>L’utente della credenziale ({secret}) non ha l’autorizzazione «{permission}» in {api} oppure un gateway ha respinto la richiesta: la risposta non ha la forma documentata da {api}.</translation>
    </message>
    <message>
        <source>Either the owner of the {secret} is not allowed to view contacts in {api}, or a gateway refused the request: the response does not have the form that {api} documents.</source>
        <translation>L’utente della credenziale ({secret}) non è autorizzato a vedere i contatti in {api} oppure un gateway ha respinto la richiesta: la risposta non ha la forma documentata da {api}.</translation>
    </message>
    <message>
        <source>No permission to view contacts</source>
        <translation>Nessuna autorizzazione a vedere i contatti</translation>
    </message>
    <message>
        <source>Press Connection settings… and check these settings.</source>
        <translation>Premere Impostazioni connessione… e controllare queste impostazioni.</translation>
    </message>
    <message>
        <source>Press Connection settings… and enter a valid {secret}.</source>
        <translation>Premere Impostazioni connessione… e inserire una credenziale valida ({secret}).</translation>
    </message>
    <message>
        <source>Press Copy details and send them to the support of {api}.</source>
        <translation>Premere Copia dettagli e inviarli all’assistenza di {api}.</translation>
    </message>
    <message>
        <source>Press Try again in a minute; if it happens again, press Copy details and send them to the support of {api}.</source>
        <translation>Premere Riprova tra un minuto; se il problema si ripete, premere Copia dettagli e inviarli all’assistenza di {api}.</translation>
    </message>
    <message>
        <source>Press Try again later, or press Copy details and send them to the support of {api}.</source>
        <translation>Premere Riprova più tardi oppure premere Copia dettagli e inviarli all’assistenza di {api}.</translation>
    </message>
    <message>
        <source>Something went wrong at {api}, not on your side.</source>
        <translation>Si è verificato un problema presso {api}, non su questo computer.</translation>
    </message>
    <message>
        <source>Something went wrong at {api}, which asks to wait for more than an hour.</source>
        <translation>Si è verificato un problema presso {api}, che chiede di attendere più di un’ora.</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong at {api}, which named a waiting time of %n minutes.</source>
        <translation>
            <numerusform>Si è verificato un problema presso {api}, che ha indicato un tempo di attesa di %n minuto.</numerusform>
            <numerusform>Si è verificato un problema presso {api}, che ha indicato un tempo di attesa di %n minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong at {api}, which named a waiting time of %n seconds.</source>
        <translation>
            <numerusform>Si è verificato un problema presso {api}, che ha indicato un tempo di attesa di %n secondo.</numerusform>
            <numerusform>Si è verificato un problema presso {api}, che ha indicato un tempo di attesa di %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong at {api}, which named a waiting time of 1 second.</source>
        <translation>Si è verificato un problema presso {api}, che ha indicato un tempo di attesa di 1 secondo.</translation>
    </message>
    <message>
        <source>The owner of the {secret} does not have the permission “{permission}” in {api}.</source>
        <translation>L’utente della credenziale ({secret}) non ha l’autorizzazione «{permission}» in {api}.</translation>
    </message>
    <message>
        <source>The owner of the {secret} is not allowed to view contacts in {api}.</source>
        <translation>L’utente della credenziale ({secret}) non è autorizzato a vedere i contatti in {api}.</translation>
    </message>
    <message>
        <source>The request was not accepted</source>
        <translation>La richiesta non è stata accettata</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Il servizio ha un problema</translation>
    </message>
    <message>
        <source>The service reported a failure</source>
        <translation>Il servizio ha segnalato un errore</translation>
    </message>
    <message>
        <source>The {secret} of the profile “{profile}” was not accepted, either by {api} or by a gateway: the response does not have the form that {api} documents.</source>
        <translation>La credenziale ({secret}) del profilo «{profile}» non è stata accettata, da {api} o da un gateway: la risposta non ha la forma documentata da {api}.</translation>
    </message>
    <message>
        <source>The {secret} was not accepted</source>
        <translation>Credenziale non accettata ({secret})</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Troppe richieste</translation>
    </message>
    <message>
        <source>Wait a minute, then press Try again.</source>
        <translation>Attendere un minuto, quindi premere Riprova.</translation>
    </message>
    <message>
        <source>Wait for the countdown, then press Try again.</source>
        <translation>Attendere il conto alla rovescia, quindi premere Riprova.</translation>
    </message>
    <message>
        <source>{api} did not accept the {secret} of the profile “{profile}”.</source>
        <translation>{api} non ha accettato la credenziale ({secret}) del profilo «{profile}».</translation>
    </message>
    <message>
        <source>{api} found something wrong with the request for the ID “{id}”.</source>
        <translation>{api} ha rilevato un problema nella richiesta per l’ID «{id}».</translation>
    </message>
    <message>
        <source>{api} has no contact with the ID “{id}” for the profile “{profile}”.</source>
        <translation>{api} non ha alcun contatto con l’ID «{id}» per il profilo «{profile}».</translation>
    </message>
    <message>
        <source>{api} is limiting requests, and asks to wait for more than an hour.</source>
        <translation>{api} sta limitando le richieste e chiede di attendere più di un’ora.</translation>
    </message>
    <message numerus="yes">
        <source>{api} is limiting requests, and named a waiting time of %n minutes.</source>
        <translation>
            <numerusform>{api} sta limitando le richieste e ha indicato un tempo di attesa di %n minuto.</numerusform>
            <numerusform>{api} sta limitando le richieste e ha indicato un tempo di attesa di %n minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{api} is limiting requests, and named a waiting time of %n seconds.</source>
        <translation>
            <numerusform>{api} sta limitando le richieste e ha indicato un tempo di attesa di %n secondo.</numerusform>
            <numerusform>{api} sta limitando le richieste e ha indicato un tempo di attesa di %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{api} is limiting requests, and named a waiting time of 1 second.</source>
        <translation>{api} sta limitando le richieste e ha indicato un tempo di attesa di 1 secondo.</translation>
    </message>
    <message>
        <source>{api} is limiting requests, and named no usable waiting time.</source>
        <translation>{api} sta limitando le richieste e non ha indicato un tempo di attesa utilizzabile.</translation>
    </message>
    <message>
        <source>{api} refused the request</source>
        <translation>Richiesta respinta da {api}</translation>
    </message>
    <message>
        <source>{api} refused the request, and named no reason that is documented.</source>
        <translation>{api} ha respinto la richiesta senza indicare un motivo documentato.</translation>
    </message>
    <message>
        <source>{api} refused the request, perhaps because of these settings: {settings}.</source>
        <translation>{api} ha respinto la richiesta, forse a causa di queste impostazioni: {settings}.</translation>
    </message>
    <message>
        <source>{api} reported that it could not look up the ID “{id}”.</source>
        <translation>{api} ha segnalato di non aver potuto cercare l’ID «{id}».</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Copy the selected rows of a list</source>
        <translation>Copia le righe selezionate di un elenco</translation>
    </message>
    <message>
        <source>Copy the selection in a value, or the whole value</source>
        <translation>Copia la selezione in un valore o l’intero valore</translation>
    </message>
    <message>
        <source>Go from a value to the one above</source>
        <translation>Passa al valore precedente</translation>
    </message>
    <message>
        <source>Go from a value to the one below</source>
        <translation>Passa al valore successivo</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Nella finestra</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tasti di scelta rapida</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>List the recent lookups from the empty ID field</source>
        <translation>Elenca le ricerche recenti dal campo ID vuoto</translation>
    </message>
    <message>
        <source>Look up the ID in the ID field</source>
        <translation>Cerca l’ID nel campo ID</translation>
    </message>
</context>
<context>
    <name>StaleMark</name>
    <message>
        <source>not what you looked up last</source>
        <translation>non è l’ultimo cercato</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>E&amp;sporta JSON…</translation>
    </message>
    <message>
        <source>Trying again ({number} of {most})…</source>
        <translation>Nuovo tentativo ({number} di {most})…</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>adesso</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>StatusLabel</name>
    <message>
        <source>Status: {status}</source>
        <translation>Stato: {status}</translation>
    </message>
</context>
<context>
    <name>StoreErrorText</name>
    <message>
        <source>Another Contact Desk is using {path} and does not respond. Close it, then save again.</source>
        <translation>Un’altra istanza di Contact Desk sta usando {path} e non risponde. Chiuderla, quindi salvare di nuovo.</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Voce {number}</translation>
    </message>
    <message>
        <source>Entry {number} (“{name}”)</source>
        <translation>Voce {number} («{name}»)</translation>
    </message>
    <message>
        <source>The disk is full, so {path} could not be written. Free some space, then save again.</source>
        <translation>Il disco è pieno, perciò non è stato possibile scrivere {path}. Liberare spazio, quindi salvare di nuovo.</translation>
    </message>
    <message>
        <source>The secret is longer than this computer&apos;s keyring can hold.</source>
        <translation>La credenziale è più lunga di quanto il portachiavi di questo computer possa contenere.</translation>
    </message>
    <message>
        <source>{entry} has a text or number that cannot be read.</source>
        <translation>{entry} contiene un testo o un numero illeggibile.</translation>
    </message>
    <message>
        <source>{entry} is no profile: it must stand in braces.</source>
        <translation>{entry} non è un profilo: deve essere tra parentesi graffe.</translation>
    </message>
    <message>
        <source>{entry}: another profile has the same “{member}”.</source>
        <translation>{entry}: un altro profilo ha lo stesso «{member}».</translation>
    </message>
    <message>
        <source>{entry}: “{member}” is empty.</source>
        <translation>{entry}: «{member}» è vuoto.</translation>
    </message>
    <message>
        <source>{entry}: “{member}” is missing.</source>
        <translation>{entry}: «{member}» manca.</translation>
    </message>
    <message>
        <source>{entry}: “{member}” must be a number above 0.</source>
        <translation>{entry}: «{member}» deve essere un numero maggiore di 0.</translation>
    </message>
    <message>
        <source>{entry}: “{member}” must be a text in quotes.</source>
        <translation>{entry}: «{member}» deve essere un testo tra virgolette.</translation>
    </message>
    <message>
        <source>{entry}: “{member}” must be an object in braces.</source>
        <translation>{entry}: «{member}» deve essere un oggetto tra parentesi graffe.</translation>
    </message>
    <message>
        <source>{entry}: “{member}” must be true or false.</source>
        <translation>{entry}: «{member}» deve essere true o false.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Ask your administrator for permission to read it.</source>
        <translation>Impossibile leggere {path}. Chiedere l’autorizzazione di lettura all’amministratore.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Ask your administrator for permission to write it.</source>
        <translation>Impossibile scrivere {path}. Chiedere l’autorizzazione di scrittura all’amministratore.</translation>
    </message>
    <message>
        <source>{path} is a folder, or no file at all. Move it away, then start again.</source>
        <translation>{path} è una cartella o non è un file. Spostarlo altrove, quindi riavviare.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. When you next save a profile, the damaged file is kept under another name.</source>
        <translation>{path} è danneggiato e non può essere letto. Al prossimo salvataggio di un profilo, il file danneggiato viene conservato con un altro nome.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read: line {line}, column {column} breaks the rules of JSON. Correct it there and start again. If you save a profile first, the damaged file is kept under another name.</source>
        <translation>{path} è danneggiato e non può essere letto: la riga {line}, colonna {column} viola le regole JSON. Correggere il file e riavviare. Se prima viene salvato un profilo, il file danneggiato viene conservato con un altro nome.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Contact Desk. Update Contact Desk. Until then, nothing can be saved.</source>
        <translation>{path} è stato scritto da una versione più recente di Contact Desk. Aggiornare Contact Desk. Fino ad allora non è possibile salvare nulla.</translation>
    </message>
</context>
<context>
    <name>TimeLimitWords</name>
    <message>
        <source>A connection to {server} was made, but no encryption (TLS) began within {limit} s, so nothing was sent.</source>
        <translation>La connessione a {server} è stata stabilita, ma la crittografia (TLS) non è iniziata entro {limit} s, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Ask IT for the proxy&apos;s address and kind, correct {proxy_setting}, and start the program again.</source>
        <translation>Chiedere al reparto IT l’indirizzo e il tipo del proxy, correggere {proxy_setting} e riavviare il programma.</translation>
    </message>
    <message>
        <source>Check the network or VPN and press Try again, or ask IT to check {proxy_setting}.</source>
        <translation>Controllare la rete o la VPN e premere Riprova oppure chiedere al reparto IT di controllare {proxy_setting}.</translation>
    </message>
    <message>
        <source>Check the network or VPN and press Try again, or press Connection settings… and check the base URL.</source>
        <translation>Controllare la rete o la VPN e premere Riprova oppure premere Impostazioni connessione… e controllare l’URL di base.</translation>
    </message>
    <message>
        <source>No complete response came from {server} through the proxy {proxy} within {limit} s.</source>
        <translation>Nessuna risposta completa da {server} tramite il proxy {proxy} entro {limit} s.</translation>
    </message>
    <message>
        <source>No complete response came from {server} within {limit} s.</source>
        <translation>Nessuna risposta completa da {server} entro {limit} s.</translation>
    </message>
    <message>
        <source>No connection to {server} was made within {limit} s: it is down, or a firewall is in between.</source>
        <translation>Nessuna connessione a {server} entro {limit} s: il server non è attivo oppure è presente un firewall.</translation>
    </message>
    <message>
        <source>No response came from {server} within {limit} s. The connection had been idle for {idle} s before: perhaps a firewall had given it up.</source>
        <translation>Nessuna risposta da {server} entro {limit} s. La connessione era rimasta inattiva per {idle} s: forse un firewall l’aveva chiusa.</translation>
    </message>
    <message>
        <source>No response in time</source>
        <translation>Nessuna risposta in tempo</translation>
    </message>
    <message>
        <source>Press Try again, or press Connection settings… and check the base URL and its port, or ask IT about a firewall.</source>
        <translation>Premere Riprova, oppure premere Impostazioni connessione… e controllare l’URL di base e la porta, oppure chiedere al reparto IT informazioni su un firewall.</translation>
    </message>
    <message>
        <source>Press Try again, or press Connection settings… and raise the time limit.</source>
        <translation>Premere Riprova oppure premere Impostazioni connessione… e aumentare il limite di tempo.</translation>
    </message>
    <message>
        <source>Press Try again, or press Connection settings… and raise the time limit; ask IT whether the proxy works.</source>
        <translation>Premere Riprova oppure premere Impostazioni connessione… e aumentare il limite di tempo; chiedere al reparto IT se il proxy funziona.</translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, ask IT whether the proxy works and can reach {server}.</source>
        <translation>Premere Riprova; se il problema si ripete, chiedere al reparto IT se il proxy funziona e può raggiungere {server}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} accepted no connection within {limit} s: it is down, or a firewall is in between.</source>
        <translation>Il proxy {proxy} non ha accettato alcuna connessione entro {limit} s: non è attivo oppure è presente un firewall.</translation>
    </message>
    <message>
        <source>The proxy {proxy} answers no SOCKS 5: probably it is another kind of proxy; for most, http:// is right.</source>
        <translation>Il proxy {proxy} non risponde in SOCKS 5: probabilmente è un proxy di altro tipo; per la maggior parte è corretto http://.</translation>
    </message>
    <message>
        <source>The proxy {proxy} answers no TLS: probably it is another kind of proxy; for most, http:// is right.</source>
        <translation>Il proxy {proxy} non risponde in TLS: probabilmente è un proxy di altro tipo; per la maggior parte è corretto http://.</translation>
    </message>
    <message>
        <source>The proxy {proxy} connected to {server}, which began no encryption (TLS) within {limit} s, so nothing was sent.</source>
        <translation>Il proxy {proxy} si è connesso a {server}, ma la crittografia (TLS) non è iniziata entro {limit} s, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The proxy {proxy} was asked to connect to {server}, and did not do so within {limit} s.</source>
        <translation>Al proxy {proxy} è stato chiesto di connettersi a {server}, ma la connessione non è avvenuta entro {limit} s.</translation>
    </message>
    <message>
        <source>The request was sent to {server} through the proxy {proxy}, and no response came within {limit} s.</source>
        <translation>La richiesta è stata inviata a {server} tramite il proxy {proxy}, ma nessuna risposta è arrivata entro {limit} s.</translation>
    </message>
    <message>
        <source>The request was sent to {server}, and no response came within {limit} s.</source>
        <translation>La richiesta è stata inviata a {server}, ma nessuna risposta è arrivata entro {limit} s.</translation>
    </message>
    <message>
        <source>The response of {server} began to come through the proxy {proxy}, and was not complete within {limit} s.</source>
        <translation>La risposta di {server} ha iniziato ad arrivare tramite il proxy {proxy}, ma non era completa entro {limit} s.</translation>
    </message>
    <message>
        <source>The response of {server} began to come, and was not complete within {limit} s.</source>
        <translation>La risposta di {server} ha iniziato ad arrivare, ma non era completa entro {limit} s.</translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy &amp;original value</source>
        <translation>Copia valore &amp;originale</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%Ln requests left</source>
        <translation>
            <numerusform>%Ln richiesta rimanente</numerusform>
            <numerusform>%Ln richieste rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n ora fa</numerusform>
            <numerusform>%n ore fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minuto fa</numerusform>
            <numerusform>%n minuti fa</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 ora fa</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 minuto fa</translation>
    </message>
    <message>
        <source>1 request left</source>
        <translation>1 richiesta rimanente</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln requests left</source>
        <translation>
            <numerusform>{left} su %Ln richiesta rimanente</numerusform>
            <numerusform>{left} su %Ln richieste rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} of 1 request left</source>
        <translation>{left} su 1 richiesta rimanente</translation>
    </message>
</context>
<context>
    <name>_Wording</name>
    <message>
        <source>A contact ID cannot consist only of dots.</source>
        <translation>Un ID contatto non può essere composto solo da punti.</translation>
    </message>
    <message>
        <source>A contact ID here looks like {example}.</source>
        <translation>Qui un ID contatto ha la forma {example}.</translation>
    </message>
    <message>
        <source>A user name or password was left out. Save to use the address.</source>
        <translation>Un nome utente o una password è stato omesso. Salvare per usare l’indirizzo.</translation>
    </message>
    <message>
        <source>A value looks like {example}.</source>
        <translation>Un valore ha la forma {example}.</translation>
    </message>
    <message>
        <source>An address looks like https://api.example.com</source>
        <translation>Un indirizzo ha la forma https://api.example.com</translation>
    </message>
    <message>
        <source>Another profile has this name. Choose another.</source>
        <translation>Un altro profilo ha questo nome. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>Clemta IDs usually have 24 hex digits. You can still try.</source>
        <translation>Un ID Clemta ha di norma 24 cifre esadecimali. Si può provare.</translation>
    </message>
    <message>
        <source>Enter a contact ID.</source>
        <translation>Inserire un ID contatto.</translation>
    </message>
    <message>
        <source>Enter a name for the profile.</source>
        <translation>Inserire un nome per il profilo.</translation>
    </message>
    <message>
        <source>Enter a value, such as {example}.</source>
        <translation>Inserire un valore, ad es. {example}.</translation>
    </message>
    <message>
        <source>Enter it again: saving removes the one for the old address.</source>
        <translation>Inserire di nuovo la credenziale: il salvataggio rimuove quella dell’indirizzo precedente.</translation>
    </message>
    <message>
        <source>Enter only the base address.</source>
        <translation>Inserire solo l’indirizzo di base.</translation>
    </message>
    <message>
        <source>Enter only the first part of the address.</source>
        <translation>Inserire solo la prima parte dell’indirizzo.</translation>
    </message>
    <message>
        <source>Enter only the first part: “acme” of acme.wethod.com.</source>
        <translation>Inserire solo la prima parte: «acme» di acme.wethod.com.</translation>
    </message>
    <message>
        <source>Enter the address of the service.</source>
        <translation>Inserire l’indirizzo del servizio.</translation>
    </message>
    <message>
        <source>Enter the company: “acme” of acme.wethod.com.</source>
        <translation>Inserire l’azienda: «acme» di acme.wethod.com.</translation>
    </message>
    <message>
        <source>Enter the new one: saving removes the stored one.</source>
        <translation>Inserire la nuova credenziale: il salvataggio rimuove quella salvata.</translation>
    </message>
    <message>
        <source>Enter the version: a date such as 2024-06-15.</source>
        <translation>Inserire la versione: una data, ad es. 2024-06-15.</translation>
    </message>
    <message>
        <source>Invisible characters in it cannot be sent.</source>
        <translation>Contiene caratteri invisibili che non possono essere inviati.</translation>
    </message>
    <message>
        <source>It contains a character that cannot be sent. Copy it again.</source>
        <translation>Contiene un carattere che non può essere inviato. Copiare di nuovo il valore.</translation>
    </message>
    <message>
        <source>It contains a control character. Copy it again.</source>
        <translation>Contiene un carattere di controllo. Copiare di nuovo il valore.</translation>
    </message>
    <message>
        <source>It contains invisible characters.</source>
        <translation>Contiene caratteri invisibili.</translation>
    </message>
    <message>
        <source>It contains spaces. Copy it again.</source>
        <translation>Contiene spazi. Copiare di nuovo il valore.</translation>
    </message>
    <message>
        <source>One of the ID&apos;s 24 characters is missing. You can still try.</source>
        <translation>Manca uno dei 24 caratteri dell’ID. Si può provare.</translation>
    </message>
    <message>
        <source>Remove its quotes or brackets.</source>
        <translation>Rimuovere le virgolette o le parentesi.</translation>
    </message>
    <message>
        <source>Remove the part from ? or # on.</source>
        <translation>Rimuovere la parte da ? o # in poi.</translation>
    </message>
    <message>
        <source>Remove the quotes or brackets.</source>
        <translation>Rimuovere le virgolette o le parentesi.</translation>
    </message>
    <message>
        <source>Remove the slash at the end.</source>
        <translation>Rimuovere la barra finale.</translation>
    </message>
    <message>
        <source>Remove the user name or password: an address cannot have one.</source>
        <translation>Rimuovere nome utente o password: non sono ammessi in un indirizzo.</translation>
    </message>
    <message>
        <source>Remove “Bearer”: it is added when sending.</source>
        <translation>Rimuovere «Bearer»: viene aggiunto durante l’invio.</translation>
    </message>
    <message>
        <source>Start with https://</source>
        <translation>Iniziare con https://</translation>
    </message>
    <message>
        <source>The ID has one character more than 24. You can still try.</source>
        <translation>L’ID ha un carattere oltre i 24 previsti. Si può provare.</translation>
    </message>
    <message>
        <source>The address must start with https://</source>
        <translation>L’indirizzo deve iniziare con https://</translation>
    </message>
    <message>
        <source>The port “{part}” must be a number from 1 to 65535.</source>
        <translation>La porta «{part}» deve essere un numero da 1 a 65535.</translation>
    </message>
    <message>
        <source>The time limit must be 1 to 120 seconds.</source>
        <translation>Il limite di tempo deve essere compreso tra 1 e 120 secondi.</translation>
    </message>
    <message>
        <source>There is no keyring. It is kept only until you quit.</source>
        <translation>Nessun portachiavi: la credenziale resta in memoria fino alla chiusura del programma.</translation>
    </message>
    <message>
        <source>These look like several IDs. Look up one at a time.</source>
        <translation>Il testo sembra contenere più ID. Cercarne uno alla volta.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its permissions.</source>
        <translation>Impossibile leggere questo file. Controllarne le autorizzazioni.</translation>
    </message>
    <message>
        <source>This file contains no certificates.</source>
        <translation>Questo file non contiene certificati.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Questo file non esiste.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Questa è una cartella. Scegliere un file al suo interno.</translation>
    </message>
    <message>
        <source>This is too long for a contact ID.</source>
        <translation>Il testo è troppo lungo per un ID contatto.</translation>
    </message>
    <message>
        <source>This version does not support the API. Choose another.</source>
        <translation>Questa versione non supporta l’API. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>Unusual digits or spaces were replaced. Save to use the address.</source>
        <translation>Cifre o spazi insoliti sono stati sostituiti. Salvare per usare l’indirizzo.</translation>
    </message>
    <message>
        <source>Versions are dates such as 2024-06-15.</source>
        <translation>Le versioni sono date, ad es. 2024-06-15.</translation>
    </message>
    <message>
        <source>Wethod IDs have only digits, such as 42.</source>
        <translation>Gli ID di Wethod contengono solo cifre, ad es. 42.</translation>
    </message>
    <message>
        <source>What you enter is kept only until you quit, since the session bus does not answer. Log out and in again to use the keyring.</source>
        <translation>La credenziale inserita viene conservata solo fino alla chiusura del programma, perché il bus di sessione non risponde. Per usare il portachiavi, disconnettersi e accedere di nuovo al sistema.</translation>
    </message>
    <message>
        <source>You can save without it, but lookups need it.</source>
        <translation>Si può salvare senza credenziale, ma le ricerche la richiedono.</translation>
    </message>
    <message>
        <source>“clmt_” keys are for another API. You can still try.</source>
        <translation>Le chiavi «clmt_» sono per un’altra API. Si può comunque provare.</translation>
    </message>
    <message>
        <source>“{part}” cannot be part of a host name.</source>
        <translation>«{part}» non può far parte del nome di un host.</translation>
    </message>
</context>
</TS>
