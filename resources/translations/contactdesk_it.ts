<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Contact Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Desk {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a contact by its ID in Wethod or Clemta and see who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt {qt}, used under the LGPL, version 3: its libraries are separate files, which you may replace. Contact Desk itself is under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window, log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>C&amp;all {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a part of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all fields as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lin&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationController</name>
    <message>
        <source>Close the dialog to change to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the dialog to go on with the lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the dialog to look up {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the dialog to open the connection settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “{name}” was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile named “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskAllController</name>
    <message numerus="yes">
        <source>%n profiles had not answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 profile had not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ID fits none of the profiles that may be asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskAllDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask every profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskList</name>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskRowText</name>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not see this contact, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with this ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was changed or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} ({api}), colour {colour}: {state}. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskSummary</name>
    <message numerus="yes">
        <source>&amp;Ask %n profiles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask 1 profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking: {count} of {total} profiles have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell, since they may not see it: {profiles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ID, or ask somebody who may see contacts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile that failed and press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right contact and press Open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Contact Desk will send %n requests for contact {id}, one to each profile.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contact Desk will send 1 request for contact {id}, to this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Contact {id} was found in %n profiles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contact {id} was found in “{profile}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact {id} was not found in the profiles that could tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact {id} was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {profiles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile could tell whether contact {id} exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked, since a sandbox is left out beside a production profile: {profiles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked, since the ID does not fit: {profiles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked, since the pasted text names another address or company: {profiles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked, since their settings leave them out: {profiles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there: {profiles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Open to see the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {profiles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Click to copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkController</name>
    <message>
        <source>From the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile of the list was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ID has not been looked up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile of the list has changed since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Click to sort; or press Space in the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has this outcome and these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkTableModel</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column may hold the IDs, too. Check the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into several files, and look them up one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell of this column looks like a {service} ID. Check the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file with a contact ID in each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text file, a CSV file, or a workbook in the format .xlsx or .ods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it again, and open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it without the password, and open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, since its profile was changed and may give other contacts now. Press Go on to start the list anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, since its profile was changed. Press Go on to continue with the new settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, since its profile was removed. What was found can still be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, since many lookups in a row failed: {title}. Press Go on to try the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the contacts found take as much memory as a list may. Export them, and look up the rest as a list of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {service} still limits requests after the time that it named. Go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {title}. Every further lookup would fail alike. Fix the cause, then press Go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: a spreadsheet has rounded this ID: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: not a whole number: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: several IDs in one cell: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: the cell is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: there is no ID in this cell: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: {text}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save only the column with the IDs, and open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list goes on in {time}, to stay within {budget}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is cancelled: {found} of {total} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is done: {found} of {total} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look up here. Choose another column or sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look up here. Choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look up here. Choose another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These look like {api} IDs. Choose a {api} profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as {encoding}, since the file does not name its encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} (such as {examples})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has more than 50,000 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is neither a text nor a workbook that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} takes more than 200 MB when it is unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requests} requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requests} requests an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requests} requests in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requests} to {profile}, about {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows}: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is limiting requests. The list goes on in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkView</name>
    <message>
        <source>List: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of the list: {profile}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>A client certificate is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT for the right address of the proxy, correct {proxy_setting}, and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT for the right file, then press Connection settings… and choose it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL; if it is right, ask IT for a certificate file, press Connection settings… and choose it at “Certificates”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this computer&apos;s date and press Try again; if the date is right, ask IT for a new certificate of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this computer&apos;s date and press Try again; if the date is right, ask the support of {api} for a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either {server} left out its intermediate certificate, or this computer does not trust the authority that issued its certificate, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {proxy_setting} is right, ask IT for a certificate file, press Connection settings… and choose it at “Certificates”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT about a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT for an address of {api} that needs no client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and check the port in the base URL, or ask IT about a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and choose the right file, or ask IT for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file {host} cannot be read, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file {host} contains no certificates, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file {host} does not exist, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} has expired or is not valid yet, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} has expired, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} is not valid yet, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} is self-signed, and this computer does not trust it, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} is valid, but an issuer&apos;s certificate has expired, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} was issued for another host, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {server} requires a certificate of this computer, which Contact Desk cannot send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” with additional certificates did not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to {server} was broken off, for a reason that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer and {server} have no TLS version or encryption method in common, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not trust the authority that issued the certificate of {server}, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {server}, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What responds at {server} does not speak TLS: probably the port is wrong. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is a folder, not a certificate file, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Add a profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colu&amp;mn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;up in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable rows, which are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable rows, which are left out:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckResult</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientStatus</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry: load the client again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>The client ID of this contact cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client did not arrive within {limit} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since Contact Desk itself failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since no {secret} is stored for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the base URL has a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the certificate file of the profile cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the connection settings cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the connection to {server} is not secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the keyring did not give access to the {secret}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the proxy gives no connection to {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the proxy refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the request was redirected to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the response breaks the rules of HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the response has an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is not from {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the response was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since the {secret} cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since there is no connection to {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since there is no keyring with the {secret}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since this is an older contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since you cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since {api} sent an unexpected response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since {server} asks for a user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since {server} redirected the request to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was not loaded, since {server} requires a certificate of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was refused, by {api} for want of a permission or by a gateway in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {secret} was not accepted for the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {secret}&apos;s owner lacks the permission to see this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {secret}&apos;s owner lacks the permission “{permission}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact has no client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is set not to load clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the client from {api}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} does not have this client; perhaps it was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} has a problem, so the client was not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} is limiting requests, so the client was not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} marks this client as deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} refused the client, perhaps because of these settings: {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} refused the request for the client as invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} reported that it could not load the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} sent no client that belongs to this contact.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Collapsible</name>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&apos;{0}&apos; does not end in .png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; names nobody&apos;s home folder; &apos;./{0}&apos; means a file of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--screenshot, --quit-when done: the lookup failed or was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a contact by its ID in Wethod or Clemta and see who it is.
Without a window: contactdesk get ID… (see contactdesk get --help).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIGINT (Ctrl+C) before the window was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIGTERM before the window was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder must be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose this profile (else the one used last)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours of the window in this run (else as chosen in the View menu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contactdesk: the folder {0} cannot be made: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contactdesk: there is no profile named “{name}”, since no profile is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contactdesk: there is no profile named “{name}”; there are: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contactdesk: {path} could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep all files in DIR instead of the usual folders; secrets stay in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look this ID up as soon as the window is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the connection settings at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quit as soon as the window is painted, is ready for a lookup, or is done with the first lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a picture of the window, with --lookup after the lookup, and quit; needs no screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start with the built-in demo service; no account is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success, or the window was closed, also by SIGINT or SIGTERM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder &apos;{0}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong usage, no window can open, or the picture cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}: {message} (see {program} --help)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirmations</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stored secret is removed as well. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the profile “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes to “{name}” cannot be saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Check the cable, Wi-Fi or VPN and press Try again, or press Connection settings… and check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and press Try again, or press Connection settings… and check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and change the base URL so that it begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and change the base URL, or ask the support of {api} for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask the support of {api} for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Copy details and send them to the support of {api} or to IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again in a minute, or press Connection settings… and check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, ask IT about the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {server} broke before a response came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {server} was refused: no service is running there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot find {server}: the name is misspelt, or this computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot find {server}: the name is misspelt, perhaps by a letter of another alphabet that looks the same, or this computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no way to {server} now: this computer is offline, or {server} is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was redirected from {path} to {target} on {server}, and nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was redirected from {path} to {target}: {server} asks for a slash at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was redirected to http on {server}, without encryption; nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was redirected to https: {server} asks for encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was redirected to the same path {path} on {server}, as login pages do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was redirected to {host}, and nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport older: {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export older &amp;as: {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export older with &amp;client: {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with &amp;client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the contact as the service sent it (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactClipboard</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from older contact ID {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to copy – {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactHeader</name>
    <message>
        <source>From: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has ID {0}, but you looked up {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>ID {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older contact – {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older contact: ID {0}, {1} – {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older contact: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has ID {0}, but you looked up {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no such data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the contact is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyController</name>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cURL for Bash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cURL for PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>&amp;What can I try?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;real connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration: every contact here is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are using a real connection. Its contacts are real.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>O&amp;ther fields ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more: see JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogLayout</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this profile without its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test these settings, saved or not, without reading a contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentBadge</name>
    <message>
        <source>Environment: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExamplesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDs to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try these IDs to see contacts and errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I try?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time in Unix seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer or vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text or a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this member only once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>{api} has no contact with the ID “{id}” for the profile “{profile}”. Companies and assets have IDs of the same form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} has no contact with the ID “{id}” for the profile “{profile}”. The number of a client is not the number of a contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} refused the request, perhaps because of the company or version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message numerus="yes">
        <source>Export the list: %Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list: one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the older contact {name}, ID {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {name}, ID {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact was not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is unchanged. Export again to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older contact, not the one looked up last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %Ln rows, with the outcome of each</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All of it: one row, with its outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as Excel workbook instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include &amp;notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln contacts &amp;that were found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the contact &amp;that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exported to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program shows the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. The file is unchanged. Export again under another name or to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>A card with the name, company, email addresses, telephone numbers and postal address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that begins like a formula gets an apostrophe, so that nothing is calculated. A spreadsheet still changes values such as 0042 when it opens the file; an Excel workbook keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, exact values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another program: each contact as the service sent it, on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another program: every value as received. Do not open this file in a spreadsheet, which would calculate a value that begins with “=”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another program: one array of the contacts exactly as the service sent them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another program: the contact as the service sent it, on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another program: the contact exactly as the service sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON, one line per contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card per contact, with its name, company, email addresses, telephone numbers and postal address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best choice for Excel and other spreadsheets: every value is text and stays as it is, and nothing is calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard for an address book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>Code: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message from {0}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask the &amp;other %n profiles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the &amp;other profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection &amp;settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try &amp;again (%n min)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try &amp;again ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureQuote</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>A fault in Contact Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Desk itself failed while looking up the ID “{id}”; you did nothing wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Desk itself failed; you did nothing wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Contact Desk tried %n times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the ID and press Look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact {id} in {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request to {api} can contain the ID “{id}”, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid request can be made from the settings of the profile “{profile}”, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Close; if it happens again, press Copy details and send them to the developers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and check every field, the base URL first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and save the profile: its form shows the address without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL has a user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL of the profile “{profile}” has a user name or password in it, which no profile can use, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection settings cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup of {id} in {profile} failed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ID cannot be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Contact Desk does not support the API “{profile_api}” of the profile “{profile}”, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Contact Desk, or press Connection settings… and choose another API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s proxy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token or API key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BCC emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
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
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialling code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDI code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Call {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all ({0} characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>As received: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came as {0}; expected {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with control characters, which JSON forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only http and https addresses without a user name are opened from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix seconds: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>&amp;Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Desk looks up contacts in Wethod and Clemta. Add a connection with your own token or API key, or try it first with invented contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FullValueDialog</name>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0} of {1} characters; copying takes all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GetCommand</name>
    <message>
        <source>&apos;{0}&apos; cannot be used: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; names nobody&apos;s home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--exact is for the format csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--failed needs a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--resume goes on with its own FILE, in the format ndjson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook is no text; name a file with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the rest again with --resume {out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that got an apostrophe, so that a spreadsheet does not calculate them: {count:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted. IDs without an answer: {left:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look contacts up by their IDs and print them, without a window. Each ID is asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the profile with --profile. The profiles are: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIGINT (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened; the log has details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened; {path} has details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input has more than {most:,} IDs. Divide the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is no text. Give one ID on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, since many lookups in a row failed, at last: {text} IDs without an answer: {left:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, since the contacts take too much memory. Divide the list, or use the format ndjson. IDs without an answer: {left:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {text} IDs without an answer: {left:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not give out the {secret} ({kind}). Unlock it, or pass the {secret} with CONTACTDESK_SECRET_FD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has no {secret} for the profile. Enter it in the connection settings, or pass it with CONTACTDESK_SECRET_FD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be used ({kind}). Correct it in the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is for an API that this version does not support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “{name}” is damaged ({problem} {member}). Start Contact Desk to see where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response cannot be read ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached ({kind}). Check the network, and the base URL in the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way through the proxy fails ({kind}). Correct the proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {secret} may not see this. Ask your administrator for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one ID in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ID in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile yet. Start Contact Desk to create one, or use --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “{name}”. The profiles are: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secure connection to {api} ({kind}). Ask your administrator, or look the ID up in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no standard input to read IDs from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no standard output; name a file with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be sent as an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a response of {api} ({kind}). Check the base URL in the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values cut at the 32,767 characters that a cell can hold: {count:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that a spreadsheet changes when it opens this file: {count:,}. --format xlsx keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, so as not to exceed the limit of {api}; going on in {seconds:,.0f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, to stay within {requests:,} requests in {window:,.0f} s; going on in {seconds:,.0f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ID; a single - reads them from standard input, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the built-in demo service; no account is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every contact was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give at least one ID, or - to read them from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give either IDs or -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with a run that wrote FILE.ndjson and left FILE.ndjson.state: ask only for what was neither found nor reported as not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the profiles in DIR instead of the usual folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some were not found or failed, or the reader of a pipe ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before the end, e.g. by a wrong secret, the keyring, a certificate, a proxy or many failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format of the contacts (else by the name of --out, else ndjson: each as received, on one line, as soon as it comes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile to ask; needed unless there is exactly one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder &apos;{0}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write csv for programs, not for a spreadsheet: every value as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the IDs without a contact to FILE, one JSON object on each line: id, outcome, kind, message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the contacts to FILE; ndjson is appended to it, any other format replaces it at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong usage, or a file or profile cannot be used; nothing was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} did not respond within the time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} does not accept the {secret}. Enter a valid one in the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} has a problem. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} has no IDs of this form; one is {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} has no contact with this ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} is limiting requests. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} refused the request as invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} refused the request, perhaps because of a setting. Correct the profile in the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done:,} of {total:,}, {missing:,} without a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done:,} of {total:,}, {missing:,} without a contact, about {left:,} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done:,} of {total:,}. {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to a run that has not ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read. Ask for permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. Start Contact Desk to repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. Remove it, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is left from a run that did not end. Use --resume {out}, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is missing: a run can be resumed only with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file. Move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Contact Desk. Update Contact Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written for another profile, address, setting or list of IDs; nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}: {message} (see {program} --help)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} gives no {secret} that can be sent ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} must be the number of an open file descriptor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Diagnostics copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring can be used here: a secret is kept in memory until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session bus (D-Bus) does not answer: a secret is kept in memory until you quit. Log out and in again to use the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not respond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keyring}, service “contactdesk”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdHint</name>
    <message numerus="yes">
        <source>%Ln IDs. Look them up as a list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs. Paste only the IDs to look them up as a list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles fit. Choose one of these, or the profile above.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a {api} profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k up a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many IDs. Look them up as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a {api} ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a {api} ID. Choose a {api} profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {profile}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>C&amp;opy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of the JSON on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the part not shown: copy or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing {0} of {1}; copy and export take all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which JSON is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} in what is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv *.xlsx *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListInputController</name>
    <message>
        <source>Add a profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one file at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListQuestions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ID is looked up again, and the outcomes so far are dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you go on, they are lost. A CSV or Excel file of all rows holds every outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes are not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the list anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “{name}” has outcomes that are in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “{name}” is for another service now, or has other settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupBar</name>
    <message>
        <source>&amp;Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection settings (Ctrl+,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile to look up in (Alt+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was removed. Paste the ID again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as {id}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupController</name>
    <message>
        <source>Cancelled, since the profile changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up {id}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask for a password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupProgress</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking up (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opens {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being looked up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every profile was asked since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the ID that you entered last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last lookup was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Contact Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear recent lookups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the contact ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent lookups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What can I try?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;every profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection &amp;settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;vCard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL for &amp;Bash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL for Power&amp;Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy one &amp;line for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with &amp;client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close &amp;notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} responded as its newer service does, which has no contacts. The {secret} or the address of the profile “{profile}” may belong to that service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} says: this service ended on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} says: this service ends on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} says: this service has been outdated since {date} and may end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} says: this service is outdated and may end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} says: this service will be outdated from {date}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Looking up {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a contact&apos;s ID above and press Enter to see who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {key} to look up {id} in {profile} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ID {id} &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name} (ID {id}) &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message numerus="yes">
        <source>%n empty fields</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 empty field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteChoices</name>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message>
        <source>A key was in what you pasted; it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key was in what you pasted; it was not used. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter asks for {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter asks ● {profile} for {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter asks ● {profile} for {id}, created {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which contact ID is meant. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not used. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistyped? Enter asks ● {profile} for {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistyped? {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile fits this ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning of the pasted text was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning was read. A key was in what you pasted; it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably mistyped (created {date}). Enter asks ● {profile} for {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably mistyped. Enter asks ● {profile} for {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile changed. Enter asks ● {profile} for {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile changed. Enter asks ● {profile} for {id}, created {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several profiles fit {id}. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text has no contact ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile for the company {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile for {place}, so nothing is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ID is from {place}, so this profile is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ID is from {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON is incomplete or damaged. Paste the contact&apos;s ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON is not a contact. Paste the contact&apos;s ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be read in several ways. Choose the contact ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is labelled as the ID of something other than a contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number. Copy the ID again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a contact. Paste its ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a {api} ID with one character too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a {api} ID, but one character is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a {api} ID. There is no profile for {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number was rounded. Copy the whole ID from its source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>Dialled as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusual number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ext. {extension}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainFileIcons</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>&amp;Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lookup ends after this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it with “Ask ever&amp;y profile”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: as the host in the base URL says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: system certificates are always trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w the client&apos;s billing details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless changed, a sandbox is left out if its API has a production profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as Acme production</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileFileController</name>
    <message numerus="yes">
        <source>%n profiles cannot be used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the version from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One profile cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One profile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept under another name. The secrets in the keyring stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other profiles work. What cannot be used stays in {path}. Correct it there, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved profiles cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be used stays in {path}. Correct it there, then start Contact Desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. The version from {time} is still there:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Asking the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic ({environment})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored for this run only; type to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the keyring; type to replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePopup</name>
    <message>
        <source>Filter profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile has “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileSelector</name>
    <message>
        <source>{name}, colour {colour}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilesController</name>
    <message>
        <source>A fault in Contact Desk stopped this action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the base URL is right, ask IT for a certificate file and choose it at “Certificates”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed, but its secret is still in the keyring. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {secret} belongs to {name} ({email}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {secret} belongs to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} You can enter it here for this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Connection settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. No secret is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The secret is in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The secret is kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} · not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxyWords</name>
    <message>
        <source>A proxy on the way to {api} requires a name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT for a proxy that accepts a name and password (Basic) or needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT for both, write NAME:PASSWORD@ before the host in {proxy_setting}, and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT for the proxy&apos;s address and kind, correct {proxy_setting}, and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT for the right ones, correct {proxy_setting}, and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT for the right proxy, correct {proxy_setting}, and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT to allow {server} on this proxy, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT to remove the quotation marks from {proxy_setting}, and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT to set HTTPS_PROXY to the proxy with its name and password, and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT which proxy this computer should use, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network or VPN and press Try again, or ask IT to check {proxy_setting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again in a minute, or press Connection settings… and check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, ask IT to check {proxy_setting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the proxy {proxy} failed: it is not running, or the network is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot find the proxy {proxy}: its name is misspelt, or this computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is missing in {proxy_setting}, so the usual one was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy address in {proxy_setting} has quotation marks around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy address in {proxy_setting} is malformed; it must look like http://HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot reach the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not accept the name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not answer as a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy requires a name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy requires another way to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy setting cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} accepts only {proxy_sign_in}, which Contact Desk does not support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept the name and password in {proxy_setting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow connections to {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} ended the connection without an answer: it is overloaded, or of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} is of the kind “{proxy_scheme}”; Contact Desk can use http, https and socks5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} requires a name and password, and none are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} works, but gets no connection to {server}, which is down or misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or password in {proxy_setting} has signs that must be percent-encoded, such as %2F for /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs at {proxy} is no HTTP proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs at {proxy} is no SOCKS 5 proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs at {proxy} is no proxy with TLS; for most proxies, http:// is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentController</name>
    <message>
        <source>Recent lookups cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup was cancelled, and the profile is now {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is now {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentPopup</name>
    <message numerus="yes">
        <source>%n recent lookups, the first one: {row}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 recent lookup: {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that you look up appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter recent lookups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory only, until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, ID, profile or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent lookup has “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent lookups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentText</name>
    <message>
        <source>ID {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {id}, {profile} ({api}), colour {colour}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%Ln cells were cut: a workbook holds at most 32,767 characters in a cell.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were exported to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows without a contact were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are missing: a table has at most 16,384 columns.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values that begin like a formula got an apostrophe.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet will change %Ln values when it opens this file. An Excel workbook keeps them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet will change one value when it opens this file. An Excel workbook keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell was cut: a workbook holds at most 32,767 characters in a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row was exported to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row without a contact was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value is missing: a table has at most 16,384 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value that begins like a formula got an apostrophe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseWords</name>
    <message>
        <source>A user name and password are required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server responded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ID and press Look up, or press Copy details and ask the support of {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the VPN, or press Connection settings… and check the base URL, or press Copy details and ask IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what the message says, or press Copy details and send them to the support of {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of the {secret}, {server} asks for a user name and password: probably a gateway or proxy in front of {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT about a login page or proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT about a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT for an address without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask the support of {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Copy details and send them to the support of {api}, or ask IT about a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Copy details and send them to the support of {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again, or press Connection settings… and check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, ask IT about the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, press Copy details and send them to the support of {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON of the response has an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response breaks the rules of HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response came as a whole, but {api}, or a proxy in between, had cut it off before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response does not look like {api}: probably a firewall or proxy refuses this computer, or the address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response does not look like {api}: probably a wrong address or a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response ended too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: JSON needs straight double quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: a byte there is not in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: a comma without anything behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: an escape that JSON does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: expected a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: expected a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: expected a name in double quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: expected a value of JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: more text follows the end of the JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: {name} is no value of JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has more nested levels than can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has no content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is a web page: probably a website&apos;s address or a login page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is compressed as “{encoding}”, which was not asked for and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is far larger than a contact, so it was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is not JSON, the format that {api} uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is not valid HTTP: the server, or a proxy in between, made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} does not document this response: probably a wrong address or a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} does not document this response; its message may say why it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} sent no contact for the ID “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the lis&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exp&amp;ort list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID, name, email, phone or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outco&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y the failed again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>A client other than the requested one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that comes after three seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that the token may not see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client whose response stops in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client with a condition that is not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client with fields that are not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client without any details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact with control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deleted client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failure with status 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway that asks for a user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway that does not reach the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway that requires a client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good response after three seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A huge response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list instead of a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice that the service ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy&apos;s page that forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refusal that is not in the documented form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response cut off by the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response in drips that never ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response nested very deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response that stops in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in page instead of a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A status that is not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A success without a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number sent as an integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very long name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key without permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another contact than the one asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server&apos;s page not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the connection without a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or version refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails twice, works the third time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of another type than documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that are not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid request with three errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with an error in its third line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most fields missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never responds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No billing at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected to another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documentation&apos;s own example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token without the permission crm.view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests, five seconds to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests, no time given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very long notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondsEdit</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a key of Clemta&apos;s API and begins with clemta_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a personal token: Wethod shows it once, in Settings › Developer settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>Log out and in again, or press Connection settings… and enter the {secret} for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its password window and press Try again, or press Connection settings… and enter the {secret} for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {secret} is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and enter it again, without spaces and line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and enter it for this run, or ask IT to set up a keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again and allow the access, or press Connection settings… and enter the {secret} for this run. IT can repair the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again and enter the keyring&apos;s password when it asks, or press Connection settings… and enter the {secret} for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again and unlock the keyring when it asks for its password, or press Connection settings… and enter the {secret} for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring asked for its password, and its window was closed without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not give access to the {secret} in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not give access to the {secret}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not respond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring refused access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring with the {secret} cannot be reached: the session bus (D-Bus) does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring with the {secret} was not unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring&apos;s password was not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {secret} cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {secret} has characters that no request can contain, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep the {secret}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no {secret} for this profile, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client and billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Access to contacts was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your company&apos;s {api} administrator for the permission, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your company&apos;s {api} administrator for “{permission}”, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your company&apos;s {api} administrator whether the owner has the permission; if so, press Copy details and ask IT about a gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your company&apos;s {api} administrator whether the owner has “{permission}”; if so, press Copy details and ask IT about a gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ID and press Try again, or press Copy details and ask the support of {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ID or try another profile, then press Look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the ID with its source, correct it and press Look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the owner of the {secret} does not have the permission “{permission}” in {api}, or a gateway refused the request: the response does not have the form that {api} documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the owner of the {secret} is not allowed to view contacts in {api}, or a gateway refused the request: the response does not have the form that {api} documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to view contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and check these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connection settings… and enter a valid {secret}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Copy details and send them to the support of {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again in a minute; if it happens again, press Copy details and send them to the support of {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again later, or press Copy details and send them to the support of {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong at {api}, not on your side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong at {api}, which asks to wait for more than an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong at {api}, which named a waiting time of %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong at {api}, which named a waiting time of %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong at {api}, which named a waiting time of 1 second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the {secret} does not have the permission “{permission}” in {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the {secret} is not allowed to view contacts in {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service reported a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {secret} of the profile “{profile}” was not accepted, either by {api} or by a gateway: the response does not have the form that {api} documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {secret} was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the countdown, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} did not accept the {secret} of the profile “{profile}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} found something wrong with the request for the ID “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} has no contact with the ID “{id}” for the profile “{profile}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} is limiting requests, and asks to wait for more than an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{api} is limiting requests, and named a waiting time of %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{api} is limiting requests, and named a waiting time of %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{api} is limiting requests, and named a waiting time of 1 second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} is limiting requests, and named no usable waiting time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} refused the request, and named no reason that is documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} refused the request, perhaps because of these settings: {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} reported that it could not look up the ID “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection in a value, or the whole value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from a value to the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from a value to the one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the recent lookups from the empty ID field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the ID in the ID field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaleMark</name>
    <message>
        <source>not what you looked up last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again ({number} of {most})…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLabel</name>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreErrorText</name>
    <message>
        <source>Another Contact Desk is using {path} and does not respond. Close it, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} (“{name}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so {path} could not be written. Free some space, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is longer than this computer&apos;s keyring can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} has a text or number that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is no profile: it must stand in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}: another profile has the same “{member}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}: “{member}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}: “{member}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}: “{member}” must be a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}: “{member}” must be a text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}: “{member}” must be an object in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}: “{member}” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read. Ask your administrator for permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written. Ask your administrator for permission to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, or no file at all. Move it away, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. When you next save a profile, the damaged file is kept under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read: line {line}, column {column} breaks the rules of JSON. Correct it there and start again. If you save a profile first, the damaged file is kept under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Contact Desk. Update Contact Desk. Until then, nothing can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLimitWords</name>
    <message>
        <source>A connection to {server} was made, but no encryption (TLS) began within {limit} s, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT for the proxy&apos;s address and kind, correct {proxy_setting}, and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network or VPN and press Try again, or ask IT to check {proxy_setting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network or VPN and press Try again, or press Connection settings… and check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete response came from {server} through the proxy {proxy} within {limit} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete response came from {server} within {limit} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {server} was made within {limit} s: it is down, or a firewall is in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response came from {server} within {limit} s. The connection had been idle for {idle} s before: perhaps a firewall had given it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again, or press Connection settings… and check the base URL and its port, or ask IT about a firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again, or press Connection settings… and raise the time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again, or press Connection settings… and raise the time limit; ask IT whether the proxy works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, ask IT whether the proxy works and can reach {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} accepted no connection within {limit} s: it is down, or a firewall is in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} answers no SOCKS 5: probably it is another kind of proxy; for most, http:// is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} answers no TLS: probably it is another kind of proxy; for most, http:// is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} connected to {server}, which began no encryption (TLS) within {limit} s, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} was asked to connect to {server}, and did not do so within {limit} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent to {server} through the proxy {proxy}, and no response came within {limit} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent to {server}, and no response came within {limit} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response of {server} began to come through the proxy {proxy}, and was not complete within {limit} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response of {server} began to come, and was not complete within {limit} s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;original value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n requests left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{left} of 1 request left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Wording</name>
    <message>
        <source>A contact ID cannot consist only of dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact ID here looks like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name or password was left out. Save to use the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value looks like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like https://api.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clemta IDs usually have 24 hex digits. You can still try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a contact ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name for the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a value, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again: saving removes the one for the old address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only the base address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only the first part of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only the first part: “acme” of acme.wethod.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the company: “acme” of acme.wethod.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new one: saving removes the stored one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the version: a date such as 2024-06-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters in it cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a character that cannot be sent. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a control character. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains invisible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains spaces. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the ID&apos;s 24 characters is missing. You can still try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove its quotes or brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the part from ? or # on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quotes or brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the slash at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the user name or password: an address cannot have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “Bearer”: it is added when sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID has one character more than 24. You can still try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must start with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port “{part}” must be a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time limit must be 1 to 120 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring. It is kept only until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These look like several IDs. Look up one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file contains no certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a contact ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not support the API. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual digits or spaces were replaced. Save to use the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions are dates such as 2024-06-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wethod IDs have only digits, such as 42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you enter is kept only until you quit, since the session bus does not answer. Log out and in again to use the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can save without it, but lookups need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“clmt_” keys are for another API. You can still try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” cannot be part of a host name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
