<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lisanslar</translation>
    </message>
    <message>
        <source>About Contact Desk</source>
        <translation>Contact Desk hakkında</translation>
    </message>
    <message>
        <source>Contact Desk {version}</source>
        <translation>Contact Desk {version}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>Look up a contact by its ID in Wethod or Clemta and see who it is.</source>
        <translation>Bir kişiyi Wethod veya Clemta ID’siyle sorgulayın ve kim olduğunu görün.</translation>
    </message>
    <message>
        <source>Made with Qt {qt}, used under the LGPL, version 3: its libraries are separate files, which you may replace. Contact Desk itself is under the MIT licence.</source>
        <translation>LGPL sürüm 3 kapsamında kullanılan Qt {qt} ile yapılmıştır: kitaplıkları ayrı dosyalardır ve değiştirilebilir. Contact Desk’in kendisi MIT lisansı altındadır.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiller</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Gizli bilgiler</translation>
    </message>
    <message>
        <source>Window, log</source>
        <translation>Pencere, günlük</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>C&amp;all {0}</source>
        <translation>Tele&amp;fon: {0}</translation>
    </message>
    <message>
        <source>Call {0}</source>
        <translation>Ara: {0}</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>&amp;Hepsini kopyala</translation>
    </message>
    <message>
        <source>Copy a part of the contact</source>
        <translation>Kişinin bir bölümünü kopyala</translation>
    </message>
    <message>
        <source>Copy all fields as text</source>
        <translation>Tüm alanları metin olarak kopyala</translation>
    </message>
    <message>
        <source>E&amp;mail</source>
        <translation>E-p&amp;osta</translation>
    </message>
    <message>
        <source>Open lin&amp;k</source>
        <translation>&amp;Web’de aç</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Aç: {0}</translation>
    </message>
    <message>
        <source>Write to {0}</source>
        <translation>E-posta yaz: {0}</translation>
    </message>
</context>
<context>
    <name>ActivationController</name>
    <message>
        <source>Close the dialog to change to {name}</source>
        <translation>{name} profiline geçmek için iletişim kutusunu kapatın</translation>
    </message>
    <message>
        <source>Close the dialog to go on with the lookup</source>
        <translation>Sorguya devam etmek için iletişim kutusunu kapatın</translation>
    </message>
    <message>
        <source>Close the dialog to look up {id}</source>
        <translation>{id} ID’sini sorgulamak için iletişim kutusunu kapatın</translation>
    </message>
    <message>
        <source>Close the dialog to open the connection settings</source>
        <translation>Bağlantı ayarlarını açmak için iletişim kutusunu kapatın</translation>
    </message>
    <message>
        <source>The profile “{name}” was removed</source>
        <translation>“{name}” profili kaldırıldı</translation>
    </message>
    <message>
        <source>There is no profile named “{name}”</source>
        <translation>“{name}” adlı bir profil yok</translation>
    </message>
</context>
<context>
    <name>AskAllController</name>
    <message numerus="yes">
        <source>%n profiles had not answered</source>
        <translation>
            <numerusform>%n profil yanıt vermemişti</numerusform>
        </translation>
    </message>
    <message>
        <source>1 profile had not answered</source>
        <translation>1 profil yanıt vermemişti</translation>
    </message>
    <message>
        <source>Found in {profile}</source>
        <translation>{profile} profilinde bulundu</translation>
    </message>
    <message>
        <source>This ID fits none of the profiles that may be asked.</source>
        <translation>Bu ID, sorulabilecek profillerin hiçbirine uymuyor.</translation>
    </message>
</context>
<context>
    <name>AskAllDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Vazgeç</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Yeniden dene</translation>
    </message>
    <message>
        <source>Ask every profile</source>
        <translation>Tüm profillere sor</translation>
    </message>
</context>
<context>
    <name>AskList</name>
    <message>
        <source>Profiles</source>
        <translation>Profiller</translation>
    </message>
</context>
<context>
    <name>AskRowText</name>
    <message>
        <source>Asking…</source>
        <translation>Soruluyor…</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulundu</translation>
    </message>
    <message>
        <source>May not see this contact, if there is one</source>
        <translation>Kişi var olsa bile bu profil onu göremiyor</translation>
    </message>
    <message>
        <source>No contact with this ID</source>
        <translation>Bu ID’ye sahip bir kişi yok</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ad yok</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Henüz sorulmadı</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Orada yok</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>The profile was changed or removed</source>
        <translation>Profil değiştirildi veya kaldırıldı</translation>
    </message>
    <message>
        <source>Waiting for the response</source>
        <translation>Yanıt bekleniyor</translation>
    </message>
    <message>
        <source>{profile} ({api}), colour {colour}: {state}. {detail}</source>
        <translation>{profile} ({api}), renk {colour}: {state}. {detail}</translation>
    </message>
</context>
<context>
    <name>AskSummary</name>
    <message numerus="yes">
        <source>&amp;Ask %n profiles</source>
        <translation>
            <numerusform>%n profile &amp;sor</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask 1 profile</source>
        <translation>1 profile &amp;sor</translation>
    </message>
    <message>
        <source>Asking: {count} of {total} profiles have answered.</source>
        <translation>Soruluyor: {total} profilden {count} tanesi yanıt verdi.</translation>
    </message>
    <message>
        <source>Cannot tell, since they may not see it: {profiles}</source>
        <translation>Kişiyi görme izni olmadığından belirsiz: {profiles}</translation>
    </message>
    <message>
        <source>Check the ID, or ask somebody who may see contacts there.</source>
        <translation>ID’yi denetleyin veya oradaki kişileri görebilen birine danışın.</translation>
    </message>
    <message>
        <source>Check the ID.</source>
        <translation>ID’yi denetleyin.</translation>
    </message>
    <message>
        <source>Choose a profile that failed and press Try again.</source>
        <translation>Başarısız olan bir profili seçip “Yeniden dene” düğmesine basın.</translation>
    </message>
    <message>
        <source>Choose the right contact and press Open.</source>
        <translation>Doğru kişiyi seçip “Aç” düğmesine basın.</translation>
    </message>
    <message numerus="yes">
        <source>Contact Desk will send %n requests for contact {id}, one to each profile.</source>
        <translation>
            <numerusform>Contact Desk, {id} ID’li kişi için her profile bir tane olmak üzere %n istek gönderecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact Desk will send 1 request for contact {id}, to this profile.</source>
        <translation>Contact Desk, {id} ID’li kişi için bu profile 1 istek gönderecek.</translation>
    </message>
    <message numerus="yes">
        <source>Contact {id} was found in %n profiles.</source>
        <translation>
            <numerusform>{id} ID’li kişi %n profilde bulundu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact {id} was found in “{profile}”.</source>
        <translation>{id} ID’li kişi “{profile}” profilinde bulundu.</translation>
    </message>
    <message>
        <source>Contact {id} was not found in the profiles that could tell.</source>
        <translation>{id} ID’li kişi, bilgi verebilen profillerde bulunamadı.</translation>
    </message>
    <message>
        <source>Contact {id} was not found.</source>
        <translation>{id} ID’li kişi bulunamadı.</translation>
    </message>
    <message>
        <source>Failed: {profiles}</source>
        <translation>Başarısız: {profiles}</translation>
    </message>
    <message>
        <source>No profile could tell whether contact {id} exists.</source>
        <translation>Hiçbir profil {id} ID’li kişinin olup olmadığını bildiremedi.</translation>
    </message>
    <message>
        <source>Not asked, since a sandbox is left out beside a production profile: {profiles}</source>
        <translation>Canlı bir profil varken sandbox dışarıda bırakıldığı için sorulmuyor: {profiles}</translation>
    </message>
    <message>
        <source>Not asked, since the ID does not fit: {profiles}</source>
        <translation>ID uymadığı için sorulmuyor: {profiles}</translation>
    </message>
    <message>
        <source>Not asked, since the pasted text names another address or company: {profiles}</source>
        <translation>Yapıştırılan metinde başka bir adres veya şirket geçtiği için sorulmuyor: {profiles}</translation>
    </message>
    <message>
        <source>Not asked, since their settings leave them out: {profiles}</source>
        <translation>Ayarları gereği sorulmuyor: {profiles}</translation>
    </message>
    <message>
        <source>Not there: {profiles}</source>
        <translation>Orada yok: {profiles}</translation>
    </message>
    <message>
        <source>Press Open to see the contact.</source>
        <translation>Kişiyi görmek için “Aç” düğmesine basın.</translation>
    </message>
    <message>
        <source>Stopped: {profiles}</source>
        <translation>Durduruldu: {profiles}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} ve %n profil daha</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and 1 more</source>
        <translation>{names} ve 1 profil daha</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Click to copy</source>
        <translation>Kopyalamak için tıklayın</translation>
    </message>
</context>
<context>
    <name>BulkController</name>
    <message>
        <source>From the list</source>
        <translation>Listeden</translation>
    </message>
    <message>
        <source>Lookup failed</source>
        <translation>Sorgu başarısız oldu</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Yapıştırılan liste</translation>
    </message>
    <message>
        <source>The list is paused</source>
        <translation>Liste duraklatıldı</translation>
    </message>
    <message>
        <source>The profile of the list was removed</source>
        <translation>Listenin profili kaldırıldı</translation>
    </message>
    <message>
        <source>This ID has not been looked up yet</source>
        <translation>Bu ID henüz sorgulanmadı</translation>
    </message>
    <message>
        <source>the profile of the list has changed since</source>
        <translation>o zamandan beri listenin profili değişti</translation>
    </message>
</context>
<context>
    <name>BulkTable</name>
    <message>
        <source>Click to sort; or press Space in the column</source>
        <translation>Sıralamak için tıklayın veya sütunda Boşluk tuşuna basın</translation>
    </message>
    <message>
        <source>No row has this outcome and these words.</source>
        <translation>Bu sonuca ve bu sözcüklere uyan satır yok.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Sonuçlar</translation>
    </message>
</context>
<context>
    <name>BulkTableModel</name>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln istek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln saniye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twice</source>
        <translation>
            <numerusform>%Ln yinelenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusable</source>
        <translation>
            <numerusform>%Ln kullanılamaz</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ID</source>
        <translation>1 ID</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 istek</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 satır</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 saniye</translation>
    </message>
    <message>
        <source>1 twice</source>
        <translation>1 yinelenen</translation>
    </message>
    <message>
        <source>1 unusable</source>
        <translation>1 kullanılamaz</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Another column may hold the IDs, too. Check the column.</source>
        <translation>ID’ler başka bir sütunda da olabilir. Sütunu denetleyin.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation>Dosyanın yerinde olduğunu ve açma izniniz bulunduğunu denetleyin.</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>{letter} sütunu</translation>
    </message>
    <message>
        <source>Divide it into several files, and look them up one after another.</source>
        <translation>Dosyayı bölün ve parçaları birbiri ardına sorgulayın.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Failed: {what}</source>
        <translation>Başarısız: {what}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulundu</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Sorgulanıyor</translation>
    </message>
    <message>
        <source>No cell of this column looks like a {service} ID. Check the column.</source>
        <translation>Bu sütunda {service} ID’sine benzeyen hücre yok. Sütunu denetleyin.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>İzin yok</translation>
    </message>
    <message>
        <source>Open a file with a contact ID in each row.</source>
        <translation>Her satırında bir kişi ID’si bulunan bir dosya açın.</translation>
    </message>
    <message>
        <source>Open a text file, a CSV file, or a workbook in the format .xlsx or .ods.</source>
        <translation>Bir metin dosyası, CSV dosyası veya .xlsx ya da .ods biçiminde bir çalışma kitabı açın.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it again, and open that file.</source>
        <translation>Dosyayı elektronik tablo programınızda açın, yeniden kaydedin ve o dosyayı açın.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it without the password, and open that file.</source>
        <translation>Dosyayı elektronik tablo programınızda açın, parolasız kaydedin ve o dosyayı açın.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Yapıştırılan metin</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Paused, since its profile was changed and may give other contacts now. Press Go on to start the list anew.</source>
        <translation>Profili değiştirildiği ve artık başka kişiler getirebileceği için duraklatıldı. Listeyi baştan başlatmak için “Devam et” düğmesine basın.</translation>
    </message>
    <message>
        <source>Paused, since its profile was changed. Press Go on to continue with the new settings.</source>
        <translation>Profili değiştirildiği için duraklatıldı. Yeni ayarlarla sürdürmek için “Devam et” düğmesine basın.</translation>
    </message>
    <message>
        <source>Paused, since its profile was removed. What was found can still be exported.</source>
        <translation>Profili kaldırıldığı için duraklatıldı. Bulunanlar yine de dışa aktarılabilir.</translation>
    </message>
    <message>
        <source>Paused, since many lookups in a row failed: {title}. Press Go on to try the rest.</source>
        <translation>Art arda birçok sorgu başarısız olduğu için duraklatıldı: {title}. Kalanları denemek için “Devam et” düğmesine basın.</translation>
    </message>
    <message>
        <source>Paused: the contacts found take as much memory as a list may. Export them, and look up the rest as a list of its own.</source>
        <translation>Duraklatıldı: bulunan kişiler, bir listeye ayrılan belleğin tamamını kaplıyor. Bunları dışa aktarın, kalanları ayrı bir liste olarak sorgulayın.</translation>
    </message>
    <message>
        <source>Paused: {service} still limits requests after the time that it named. Go on later.</source>
        <translation>Duraklatıldı: {service}, bildirdiği süre dolduğu hâlde istekleri sınırlıyor. Daha sonra devam edin.</translation>
    </message>
    <message>
        <source>Paused: {title}. Every further lookup would fail alike. Fix the cause, then press Go on.</source>
        <translation>Duraklatıldı: {title}. Sonraki tüm sorgular da aynı nedenle başarısız olur. Nedeni giderin, ardından “Devam et” düğmesine basın.</translation>
    </message>
    <message>
        <source>Row {number}: a spreadsheet has rounded this ID: {text}</source>
        <translation>Satır {number}: elektronik tablo bu ID’yi yuvarlamış: {text}</translation>
    </message>
    <message>
        <source>Row {number}: not a whole number: {text}</source>
        <translation>Satır {number}: tam sayı değil: {text}</translation>
    </message>
    <message>
        <source>Row {number}: several IDs in one cell: {text}</source>
        <translation>Satır {number}: bir hücrede birden çok ID: {text}</translation>
    </message>
    <message>
        <source>Row {number}: the cell is empty</source>
        <translation>Satır {number}: hücre boş</translation>
    </message>
    <message>
        <source>Row {number}: there is no ID in this cell: {text}</source>
        <translation>Satır {number}: bu hücrede ID yok: {text}</translation>
    </message>
    <message>
        <source>Row {number}: {text}: {why}</source>
        <translation>Satır {number}: {text}: {why}</translation>
    </message>
    <message>
        <source>Save only the column with the IDs, and open that file.</source>
        <translation>Yalnızca ID’lerin bulunduğu sütunu kaydedip o dosyayı açın.</translation>
    </message>
    <message>
        <source>The list goes on in {time}, to stay within {budget}.</source>
        <translation>Şu sınırı aşmamak için liste {time} sonra devam edecek: {budget}.</translation>
    </message>
    <message>
        <source>The list is cancelled: {found} of {total} found</source>
        <translation>Liste iptal edildi: {total} ID’den {found} tanesi bulundu</translation>
    </message>
    <message>
        <source>The list is done: {found} of {total} found</source>
        <translation>Liste tamamlandı: {total} ID’den {found} tanesi bulundu</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Yapıştırılan metin</translation>
    </message>
    <message>
        <source>The service refuses it.</source>
        <translation>Hizmet bunu reddediyor.</translation>
    </message>
    <message>
        <source>There is nothing to look up here.</source>
        <translation>Burada sorgulanacak bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to look up here. Choose another column or sheet.</source>
        <translation>Burada sorgulanacak bir şey yok. Başka bir sütun veya sayfa seçin.</translation>
    </message>
    <message>
        <source>There is nothing to look up here. Choose another column.</source>
        <translation>Burada sorgulanacak bir şey yok. Başka bir sütun seçin.</translation>
    </message>
    <message>
        <source>There is nothing to look up here. Choose another sheet.</source>
        <translation>Burada sorgulanacak bir şey yok. Başka bir sayfa seçin.</translation>
    </message>
    <message>
        <source>These look like {api} IDs. Choose a {api} profile.</source>
        <translation>Bunlar {api} ID’lerine benziyor. Bir {api} profili seçin.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>yaklaşık {time} kaldı</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more rows</source>
        <translation>
            <numerusform>ve %Ln satır daha</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more row</source>
        <translation>ve 1 satır daha</translation>
    </message>
    <message>
        <source>read as {encoding}, since the file does not name its encoding</source>
        <translation>dosya kodlamasını belirtmediğinden {encoding} olarak okundu</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>virgülle ayrılmış</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>noktalı virgülle ayrılmış</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>sekmeyle ayrılmış</translation>
    </message>
    <message>
        <source>separated by |</source>
        <translation>| ile ayrılmış</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>bilinmeyen neden</translation>
    </message>
    <message>
        <source>{column} (such as {examples})</source>
        <translation>{column} (örneğin {examples})</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} okunamadı: {reason}.</translation>
    </message>
    <message>
        <source>{file} has more than 50,000 rows.</source>
        <translation>{file} 50.000’den çok satır içeriyor.</translation>
    </message>
    <message>
        <source>{file} has nothing in it.</source>
        <translation>{file} boş.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete.</source>
        <translation>{file} bozuk veya eksik.</translation>
    </message>
    <message>
        <source>{file} is larger than 20 MB.</source>
        <translation>{file} 20 MB’tan büyük.</translation>
    </message>
    <message>
        <source>{file} is neither a text nor a workbook that can be read.</source>
        <translation>{file}, okunabilir bir metin veya çalışma kitabı değil.</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} parolayla korunuyor.</translation>
    </message>
    <message>
        <source>{file} takes more than 200 MB when it is unpacked.</source>
        <translation>{file}, sıkıştırması açıldığında 200 MB’tan çok yer kaplıyor.</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>saniyede {rate}</translation>
    </message>
    <message>
        <source>{requests} requests a minute</source>
        <translation>dakikada {requests} istek</translation>
    </message>
    <message>
        <source>{requests} requests an hour</source>
        <translation>saatte {requests} istek</translation>
    </message>
    <message>
        <source>{requests} requests in {time}</source>
        <translation>{time} içinde {requests} istek</translation>
    </message>
    <message>
        <source>{requests} to {profile}, about {time}.</source>
        <translation>{profile} profiline {requests}, yaklaşık {time}.</translation>
    </message>
    <message>
        <source>{rows}: {parts}</source>
        <translation>{rows}: {parts}</translation>
    </message>
    <message>
        <source>{service} is limiting requests. The list goes on in {time}.</source>
        <translation>{service} istekleri sınırlıyor. Liste {time} sonra devam edecek.</translation>
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
        <translation>Liste: {name}</translation>
    </message>
    <message>
        <source>Profile of the list: {profile}</source>
        <translation>Listenin profili: {profile}</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>A client certificate is required</source>
        <translation>İstemci sertifikası gerekiyor</translation>
    </message>
    <message>
        <source>Ask IT for the right address of the proxy, correct {proxy_setting}, and start the program again.</source>
        <translation>BT ekibinden proxy sunucusunun doğru adresini isteyin, proxy ayarını ({proxy_setting}) düzeltin ve programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Ask IT for the right file, then press Connection settings… and choose it instead.</source>
        <translation>BT ekibinden doğru dosyayı isteyin, ardından “Bağlantı ayarları…” düğmesine basıp onu seçin.</translation>
    </message>
    <message>
        <source>Check the base URL; if it is right, ask IT for a certificate file, press Connection settings… and choose it at “Certificates”.</source>
        <translation>Temel URL’yi denetleyin; doğruysa BT ekibinden bir sertifika dosyası isteyin, “Bağlantı ayarları…” düğmesine basın ve dosyayı “Sertifikalar” alanında seçin.</translation>
    </message>
    <message>
        <source>Correct this computer&apos;s date and press Try again; if the date is right, ask IT for a new certificate of the proxy.</source>
        <translation>Bu bilgisayarın tarihini düzeltip “Yeniden dene” düğmesine basın; tarih doğruysa BT ekibinden proxy sunucusu için yeni bir sertifika isteyin.</translation>
    </message>
    <message>
        <source>Correct this computer&apos;s date and press Try again; if the date is right, ask the support of {api} for a new certificate.</source>
        <translation>Bu bilgisayarın tarihini düzeltip “Yeniden dene” düğmesine basın; tarih doğruysa {api} destek ekibinden yeni bir sertifika isteyin.</translation>
    </message>
    <message>
        <source>Either {server} left out its intermediate certificate, or this computer does not trust the authority that issued its certificate, so nothing was sent.</source>
        <translation>Ya {server} ara sertifikasını göndermedi ya da bu bilgisayar sertifikayı veren yetkiliye güvenmiyor; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>If {proxy_setting} is right, ask IT for a certificate file, press Connection settings… and choose it at “Certificates”.</source>
        <translation>Proxy ayarı ({proxy_setting}) doğruysa BT ekibinden bir sertifika dosyası isteyin, “Bağlantı ayarları…” düğmesine basın ve dosyayı “Sertifikalar” alanında seçin.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Güvenli bağlantı yok</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT about a proxy.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp temel URL’yi denetleyin veya BT ekibine proxy sunucusu olup olmadığını sorun.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT for an address of {api} that needs no client certificate.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp temel URL’yi denetleyin veya BT ekibinden istemci sertifikası gerektirmeyen bir {api} adresi isteyin.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the port in the base URL, or ask IT about a proxy.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp temel URL’deki portu denetleyin veya BT ekibine proxy sunucusu olup olmadığını sorun.</translation>
    </message>
    <message>
        <source>Press Connection settings… and choose the right file, or ask IT for it.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp doğru dosyayı seçin veya dosyayı BT ekibinden isteyin.</translation>
    </message>
    <message>
        <source>The certificate file cannot be used</source>
        <translation>Sertifika dosyası kullanılamıyor</translation>
    </message>
    <message>
        <source>The certificate file {host} cannot be read, so nothing was sent.</source>
        <translation>{host} sertifika dosyası okunamıyor; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>The certificate file {host} contains no certificates, so nothing was sent.</source>
        <translation>{host} sertifika dosyası hiç sertifika içermiyor; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>The certificate file {host} does not exist, so nothing was sent.</source>
        <translation>{host} sertifika dosyası yok; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Sertifikanın süresi dolmuş</translation>
    </message>
    <message>
        <source>The certificate is for another host</source>
        <translation>Sertifika başka bir ana makineye ait</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>Sertifikaya güvenilmiyor</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Sertifika henüz geçerli değil</translation>
    </message>
    <message>
        <source>The certificate is out of date</source>
        <translation>Sertifika tarihi geçersiz</translation>
    </message>
    <message>
        <source>The certificate of {server} has expired or is not valid yet, so nothing was sent.</source>
        <translation>{server} sertifikasının süresi dolmuş veya sertifika henüz geçerli değil; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>The certificate of {server} has expired, so nothing was sent.</source>
        <translation>{server} sertifikasının süresi dolmuş; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not valid yet, so nothing was sent.</source>
        <translation>{server} sertifikası henüz geçerli değil; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>The certificate of {server} is self-signed, and this computer does not trust it, so nothing was sent.</source>
        <translation>{server} sertifikası kendinden imzalı ve bu bilgisayar ona güvenmiyor; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>The certificate of {server} is valid, but an issuer&apos;s certificate has expired, so nothing was sent.</source>
        <translation>{server} sertifikası geçerli, ancak onu veren kuruluşun sertifikasının süresi dolmuş; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>The certificate of {server} was issued for another host, so nothing was sent.</source>
        <translation>{server} sertifikası başka bir ana makine için düzenlenmiş; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>The connection to {server} requires a certificate of this computer, which Contact Desk cannot send.</source>
        <translation>{server} bağlantısı bu bilgisayardan bir sertifika istiyor; Contact Desk bunu gönderemez.</translation>
    </message>
    <message>
        <source>The file “{file}” with additional certificates did not help.</source>
        <translation>Ek sertifikaların bulunduğu “{file}” dosyası sorunu gidermedi.</translation>
    </message>
    <message>
        <source>The secure connection to {server} was broken off, for a reason that is not known.</source>
        <translation>{server} ile kurulan güvenli bağlantı, bilinmeyen bir nedenle kesildi.</translation>
    </message>
    <message>
        <source>This computer and {server} have no TLS version or encryption method in common, so nothing was sent.</source>
        <translation>Bu bilgisayar ile {server} arasında ortak bir TLS sürümü veya şifreleme yöntemi yok; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>This computer does not trust the authority that issued the certificate of {server}, so nothing was sent.</source>
        <translation>Bu bilgisayar, {server} sertifikasını veren yetkiliye güvenmiyor; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {server}, so nothing was sent.</source>
        <translation>Bu bilgisayar {server} sertifikasına güvenmiyor; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>What responds at {server} does not speak TLS: probably the port is wrong. Nothing was sent.</source>
        <translation>{server} adresinde yanıt veren sunucu TLS kullanmıyor: büyük olasılıkla port yanlış. Hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>{host} is a folder, not a certificate file, so nothing was sent.</source>
        <translation>{host} bir klasör, sertifika dosyası değil; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Add a profile first.</source>
        <translation>Önce bir profil ekleyin.</translation>
    </message>
    <message>
        <source>Cl&amp;ose the list</source>
        <translation>L&amp;isteyi kapat</translation>
    </message>
    <message>
        <source>Colu&amp;mn</source>
        <translation>Sütu&amp;n</translation>
    </message>
    <message>
        <source>Column with the IDs</source>
        <translation>ID’lerin bulunduğu sütun</translation>
    </message>
    <message>
        <source>Look &amp;up in</source>
        <translation>S&amp;orgu profili</translation>
    </message>
    <message>
        <source>Profile to ask</source>
        <translation>Sorulacak profil</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>Say&amp;fa</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>Baş&amp;lat</translation>
    </message>
    <message>
        <source>Unusable rows, which are left out</source>
        <translation>Dışarıda bırakılan, kullanılamaz satırlar</translation>
    </message>
    <message>
        <source>Unusable rows, which are left out:</source>
        <translation>Dışarıda bırakılan, kullanılamaz satırlar:</translation>
    </message>
</context>
<context>
    <name>CheckResult</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Şifreleme</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Maybe wrong</source>
        <translation>Yanlış olabilir</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Denetlenmedi</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>İzin</translation>
    </message>
    <message>
        <source>Test: {result}</source>
        <translation>Test: {result}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test ediliyor…</translation>
    </message>
</context>
<context>
    <name>ClientStatus</name>
    <message>
        <source>Retry</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Retry: load the client again</source>
        <translation>Yinele: müşteri bilgilerini yeniden yükle</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>The client ID of this contact cannot be used.</source>
        <translation>Bu kişinin müşteri ID’si kullanılamıyor.</translation>
    </message>
    <message>
        <source>The client did not arrive within {limit} s.</source>
        <translation>Müşteri bilgileri {limit} sn içinde gelmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since Contact Desk itself failed.</source>
        <translation>Contact Desk’te bir hata oluştuğu için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since no {secret} is stored for this profile.</source>
        <translation>Bu profil için {secret} kayıtlı olmadığından müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the base URL has a user name or password.</source>
        <translation>Temel URL’de kullanıcı adı veya parola olduğu için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the certificate file of the profile cannot be used.</source>
        <translation>Profilin sertifika dosyası kullanılamadığı için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the connection settings cannot be used.</source>
        <translation>Bağlantı ayarları kullanılamadığı için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the connection to {server} is not secure.</source>
        <translation>{server} bağlantısı güvenli olmadığı için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the keyring did not give access to the {secret}.</source>
        <translation>Anahtarlık {secret} erişimine izin vermediğinden müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the proxy gives no connection to {server}.</source>
        <translation>Proxy sunucusu {server} bağlantısı kuramadığı için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the proxy refused the request.</source>
        <translation>Proxy sunucusu isteği reddettiği için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the request was redirected to {host}.</source>
        <translation>İstek {host} adresine yönlendirildiği için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response breaks the rules of HTTP.</source>
        <translation>Yanıt HTTP kurallarına uymadığı için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response has an error.</source>
        <translation>Yanıtta hata olduğu için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is a web page.</source>
        <translation>Yanıt bir web sayfası olduğu için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is empty.</source>
        <translation>Yanıt boş olduğu için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is not from {api}.</source>
        <translation>Yanıt {api} tarafından gönderilmediği için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is too large.</source>
        <translation>Yanıt çok büyük olduğu için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response is unreadable.</source>
        <translation>Yanıt okunamadığı için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the response was cut off.</source>
        <translation>Yanıt yarıda kesildiği için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since the {secret} cannot be sent.</source>
        <translation>Kayıtlı {secret} gönderilemediği için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since there is no connection to {server}.</source>
        <translation>{server} bağlantısı olmadığı için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since there is no keyring with the {secret}.</source>
        <translation>İçinde {secret} bulunan bir anahtarlık olmadığından müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since this is an older contact.</source>
        <translation>Bu, önceki bir kişi olduğu için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since you cancelled.</source>
        <translation>İptal ettiğiniz için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since {api} sent an unexpected response.</source>
        <translation>{api} beklenmeyen bir yanıt gönderdiği için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since {server} asks for a user name and password.</source>
        <translation>{server} kullanıcı adı ve parola istediği için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since {server} redirected the request to another address.</source>
        <translation>{server} isteği başka bir adrese yönlendirdiği için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was not loaded, since {server} requires a certificate of this computer.</source>
        <translation>{server} bu bilgisayardan bir sertifika istediği için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>The client was refused, by {api} for want of a permission or by a gateway in between.</source>
        <translation>Müşteri isteği, izin eksikliği nedeniyle {api} tarafından veya aradaki bir ağ geçidi tarafından reddedildi.</translation>
    </message>
    <message>
        <source>The {secret} was not accepted for the client.</source>
        <translation>Müşteri isteğinde {secret} kabul edilmedi.</translation>
    </message>
    <message>
        <source>The {secret}&apos;s owner lacks the permission to see this client.</source>
        <translation>Kullanılan {secret} sahibinin bu müşteriyi görme izni yok.</translation>
    </message>
    <message>
        <source>The {secret}&apos;s owner lacks the permission “{permission}”.</source>
        <translation>Kullanılan {secret} sahibinin “{permission}” izni yok.</translation>
    </message>
    <message>
        <source>This contact has no client.</source>
        <translation>Bu kişinin müşterisi yok.</translation>
    </message>
    <message>
        <source>This profile is set not to load clients.</source>
        <translation>Bu profil, müşteri bilgilerini yüklememek üzere ayarlı.</translation>
    </message>
    <message>
        <source>Waiting for the client from {api}…</source>
        <translation>{api} üzerinden müşteri bilgileri bekleniyor…</translation>
    </message>
    <message>
        <source>{api} does not have this client; perhaps it was deleted.</source>
        <translation>{api} kayıtlarında bu müşteri yok; silinmiş olabilir.</translation>
    </message>
    <message>
        <source>{api} has a problem, so the client was not loaded.</source>
        <translation>{api} tarafında bir sorun olduğu için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>{api} is limiting requests, so the client was not loaded.</source>
        <translation>{api} istekleri sınırladığı için müşteri bilgileri yüklenmedi.</translation>
    </message>
    <message>
        <source>{api} marks this client as deleted.</source>
        <translation>{api} bu müşteriyi silinmiş olarak işaretlemiş.</translation>
    </message>
    <message>
        <source>{api} refused the client, perhaps because of these settings: {settings}.</source>
        <translation>{api} müşteri isteğini reddetti; nedeni şu ayarlar olabilir: {settings}.</translation>
    </message>
    <message>
        <source>{api} refused the request for the client as invalid.</source>
        <translation>{api} müşteri isteğini geçersiz sayıp reddetti.</translation>
    </message>
    <message>
        <source>{api} reported that it could not load the client.</source>
        <translation>{api} müşteri bilgilerini yükleyemediğini bildirdi.</translation>
    </message>
    <message>
        <source>{api} sent no client that belongs to this contact.</source>
        <translation>{api} bu kişiye ait müşteri bilgisi göndermedi.</translation>
    </message>
</context>
<context>
    <name>Collapsible</name>
    <message>
        <source>Folded</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>amber</source>
        <translation>kehribar</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>mavi</translation>
    </message>
    <message>
        <source>green</source>
        <translation>yeşil</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gri</translation>
    </message>
    <message>
        <source>red</source>
        <translation>kırmızı</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>mor</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&apos;{0}&apos; does not end in .png</source>
        <translation>&apos;{0}&apos; .png ile bitmiyor</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a folder</source>
        <translation>&apos;{0}&apos; bir klasör</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a folder</source>
        <translation>&apos;{0}&apos; bir klasör değil</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; names nobody&apos;s home folder; &apos;./{0}&apos; means a file of that name</source>
        <translation>&apos;{0}&apos; hiçbir kullanıcının ev klasörü değil; bu adda bir dosya için &apos;./{0}&apos; yazın</translation>
    </message>
    <message>
        <source>--screenshot, --quit-when done: the lookup failed or was refused</source>
        <translation>--screenshot, --quit-when done: sorgu başarısız oldu veya reddedildi</translation>
    </message>
    <message>
        <source>Look up a contact by its ID in Wethod or Clemta and see who it is.
Without a window: contactdesk get ID… (see contactdesk get --help).</source>
        <translation>Bir kişiyi Wethod veya Clemta ID’siyle sorgulayın ve kim olduğunu görün.
Penceresiz kullanım: contactdesk get ID… (bkz. contactdesk get --help).</translation>
    </message>
    <message>
        <source>SIGINT (Ctrl+C) before the window was shown</source>
        <translation>pencere gösterilmeden önce SIGINT (Ctrl+C)</translation>
    </message>
    <message>
        <source>SIGTERM before the window was shown</source>
        <translation>pencere gösterilmeden önce SIGTERM</translation>
    </message>
    <message>
        <source>a folder must be named</source>
        <translation>bir klasör belirtilmelidir</translation>
    </message>
    <message>
        <source>choose this profile (else the one used last)</source>
        <translation>bu profili seçer (verilmezse son kullanılan)</translation>
    </message>
    <message>
        <source>colours of the window in this run (else as chosen in the View menu)</source>
        <translation>bu çalıştırmada pencerenin renkleri (verilmezse Görünüm menüsünde seçildiği gibi)</translation>
    </message>
    <message>
        <source>contactdesk: the folder {0} cannot be made: {1}</source>
        <translation>contactdesk: {0} klasörü oluşturulamıyor: {1}</translation>
    </message>
    <message>
        <source>contactdesk: there is no profile named “{name}”, since no profile is saved.</source>
        <translation>contactdesk: kayıtlı profil olmadığından “{name}” adlı bir profil yok.</translation>
    </message>
    <message>
        <source>contactdesk: there is no profile named “{name}”; there are: {names}</source>
        <translation>contactdesk: “{name}” adlı bir profil yok; var olan profiller: {names}</translation>
    </message>
    <message>
        <source>contactdesk: {path} could not be written: {reason}</source>
        <translation>contactdesk: {path} yazılamadı: {reason}</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>çıkış kodları:</translation>
    </message>
    <message>
        <source>keep all files in DIR instead of the usual folders; secrets stay in the keyring</source>
        <translation>tüm dosyaları olağan klasörler yerine DIR klasöründe tutar; gizli bilgiler anahtarlıkta kalır</translation>
    </message>
    <message>
        <source>lay the window out from right to left</source>
        <translation>pencereyi sağdan sola doğru düzenler</translation>
    </message>
    <message>
        <source>look this ID up as soon as the window is ready</source>
        <translation>pencere hazır olur olmaz bu ID’yi sorgular</translation>
    </message>
    <message>
        <source>open the connection settings at start</source>
        <translation>başlangıçta bağlantı ayarlarını açar</translation>
    </message>
    <message>
        <source>options</source>
        <translation>seçenekler</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>konumsal argümanlar</translation>
    </message>
    <message>
        <source>quit as soon as the window is painted, is ready for a lookup, or is done with the first lookup</source>
        <translation>pencere çizildiğinde, sorguya hazır olduğunda veya ilk sorguyu bitirdiğinde çıkar</translation>
    </message>
    <message>
        <source>save a picture of the window, with --lookup after the lookup, and quit; needs no screen</source>
        <translation>pencerenin resmini (--lookup ile sorgudan sonra) kaydedip çıkar; ekran gerekmez</translation>
    </message>
    <message>
        <source>show the version and quit</source>
        <translation>sürümü gösterip çıkar</translation>
    </message>
    <message>
        <source>show this help and quit</source>
        <translation>bu yardımı gösterip çıkar</translation>
    </message>
    <message>
        <source>start with the built-in demo service; no account is needed</source>
        <translation>yerleşik demo hizmetiyle başlatır; hesap gerekmez</translation>
    </message>
    <message>
        <source>success, or the window was closed, also by SIGINT or SIGTERM</source>
        <translation>başarılı ya da pencere kapatıldı (SIGINT veya SIGTERM ile de)</translation>
    </message>
    <message>
        <source>there is no folder &apos;{0}&apos;</source>
        <translation>&apos;{0}&apos; klasörü yok</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>kullanım: </translation>
    </message>
    <message>
        <source>wrong usage, no window can open, or the picture cannot be written</source>
        <translation>yanlış kullanım, pencere açılamıyor veya resim yazılamıyor</translation>
    </message>
    <message>
        <source>{program}: {message} (see {program} --help)</source>
        <translation>{program}: {message} (bkz. {program} --help)</translation>
    </message>
</context>
<context>
    <name>Confirmations</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Vazgeç</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Kaydet&amp;me</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Düzenlemeye dön</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ka&amp;ldır</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Its stored secret is removed as well. This cannot be undone.</source>
        <translation>Kayıtlı gizli bilgisi de kaldırılır. Bu işlem geri alınamaz.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profili kaldır</translation>
    </message>
    <message>
        <source>Remove the profile “{name}”?</source>
        <translation>“{name}” profili kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>“{name}” profilindeki değişiklikler kaydedilsin mi?</translation>
    </message>
    <message>
        <source>The changes to “{name}” cannot be saved yet.</source>
        <translation>“{name}” profilindeki değişiklikler henüz kaydedilemiyor.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Kaydedilmemiş değişiklikler</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Check the cable, Wi-Fi or VPN and press Try again, or press Connection settings… and check the base URL.</source>
        <translation>Kabloyu, Wi-Fi’yi veya VPN’i denetleyip “Yeniden dene” düğmesine basın veya “Bağlantı ayarları…” düğmesine basıp temel URL’yi denetleyin.</translation>
    </message>
    <message>
        <source>Check the network and press Try again, or press Connection settings… and check the base URL.</source>
        <translation>Ağı denetleyip “Yeniden dene” düğmesine basın veya “Bağlantı ayarları…” düğmesine basıp temel URL’yi denetleyin.</translation>
    </message>
    <message>
        <source>Press Connection settings… and change the base URL so that it begins with https://.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp temel URL’yi https:// ile başlayacak biçimde değiştirin.</translation>
    </message>
    <message>
        <source>Press Connection settings… and change the base URL, or ask the support of {api} for it.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp temel URL’yi değiştirin veya {api} destek ekibinden isteyin.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask the support of {api} for it.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp temel URL’yi denetleyin veya {api} destek ekibinden isteyin.</translation>
    </message>
    <message>
        <source>Press Copy details and send them to the support of {api} or to IT.</source>
        <translation>“Ayrıntıları kopyala” düğmesine basın ve bunları {api} destek ekibine veya BT ekibine gönderin.</translation>
    </message>
    <message>
        <source>Press Try again in a minute, or press Connection settings… and check the base URL.</source>
        <translation>Bir dakika sonra “Yeniden dene” düğmesine basın veya “Bağlantı ayarları…” düğmesine basıp temel URL’yi denetleyin.</translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, ask IT about the network.</source>
        <translation>“Yeniden dene” düğmesine basın; yine olursa ağ konusunda BT ekibine danışın.</translation>
    </message>
    <message>
        <source>Redirected to another address</source>
        <translation>Başka bir adrese yönlendirildi</translation>
    </message>
    <message>
        <source>The address was not found</source>
        <translation>Adres bulunamadı</translation>
    </message>
    <message>
        <source>The connection to {server} broke before a response came.</source>
        <translation>{server} bağlantısı, yanıt gelmeden önce koptu.</translation>
    </message>
    <message>
        <source>The connection to {server} was refused: no service is running there now.</source>
        <translation>{server} bağlantısı reddedildi: orada şu anda çalışan bir hizmet yok.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Bağlantı koptu</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Bağlantı reddedildi</translation>
    </message>
    <message>
        <source>The network cannot find {server}: the name is misspelt, or this computer is offline.</source>
        <translation>Ağda {server} bulunamıyor: ad yanlış yazılmış veya bu bilgisayar çevrimdışı.</translation>
    </message>
    <message>
        <source>The network cannot find {server}: the name is misspelt, perhaps by a letter of another alphabet that looks the same, or this computer is offline.</source>
        <translation>Ağda {server} bulunamıyor: ad yanlış yazılmış (belki başka bir alfabenin aynı görünen bir harfiyle) veya bu bilgisayar çevrimdışı.</translation>
    </message>
    <message>
        <source>The network has no way to {server} now: this computer is offline, or {server} is switched off.</source>
        <translation>Ağda {server} için şu anda bir yol yok: bu bilgisayar çevrimdışı veya {server} kapalı.</translation>
    </message>
    <message>
        <source>The request was redirected from {path} to {target} on {server}, and nothing was sent there.</source>
        <translation>İstek, {server} üzerinde {path} yolundan {target} yoluna yönlendirildi; oraya hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>The request was redirected from {path} to {target}: {server} asks for a slash at the end.</source>
        <translation>İstek {path} yolundan {target} yoluna yönlendirildi: {server} sonda bir eğik çizgi istiyor.</translation>
    </message>
    <message>
        <source>The request was redirected to http on {server}, without encryption; nothing was sent there.</source>
        <translation>İstek, {server} üzerinde şifrelemesiz http’ye yönlendirildi; oraya hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>The request was redirected to https: {server} asks for encryption.</source>
        <translation>İstek https’ye yönlendirildi: {server} şifreleme istiyor.</translation>
    </message>
    <message>
        <source>The request was redirected to the same path {path} on {server}, as login pages do.</source>
        <translation>İstek, oturum açma sayfalarında olduğu gibi, {server} üzerinde aynı yola ({path}) yönlendirildi.</translation>
    </message>
    <message>
        <source>The request was redirected to {host}, and nothing was sent there.</source>
        <translation>İstek {host} adresine yönlendirildi; oraya hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Sunucuya ulaşılamıyor</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>JSON’u dışa ak&amp;tar…</translation>
    </message>
    <message>
        <source>E&amp;xport older: {name}…</source>
        <translation>Öncekini dışa ak&amp;tar: {name}…</translation>
    </message>
    <message>
        <source>Export &amp;as…</source>
        <translation>&amp;Farklı dışa aktar…</translation>
    </message>
    <message>
        <source>Export older &amp;as: {name}…</source>
        <translation>Öncekini &amp;farklı dışa aktar: {name}…</translation>
    </message>
    <message>
        <source>Export older with &amp;client: {name}…</source>
        <translation>Öncekini &amp;müşteriyle dışa aktar: {name}…</translation>
    </message>
    <message>
        <source>Export with &amp;client…</source>
        <translation>&amp;Müşteriyle dışa aktar…</translation>
    </message>
    <message>
        <source>Save the contact as the service sent it (Ctrl+S)</source>
        <translation>Kişiyi hizmetin gönderdiği biçimde kaydet (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>ContactClipboard</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copied from older contact ID {0}</source>
        <translation>Önceki kişiden kopyalandı, ID {0}</translation>
    </message>
    <message>
        <source>Nothing to copy – {0}: {1}</source>
        <translation>Kopyalanacak bir şey yok – {0}: {1}</translation>
    </message>
    <message>
        <source>Value of an older contact</source>
        <translation>Önceki kişinin değeri</translation>
    </message>
</context>
<context>
    <name>ContactHeader</name>
    <message>
        <source>From: {0}</source>
        <translation>Kaynak: {0}</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>Name: {0}</source>
        <translation>Ad: {0}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ad yok</translation>
    </message>
    <message>
        <source>The response has ID {0}, but you looked up {1}</source>
        <translation>Yanıttaki ID {0}, sorguladığınız ID ise {1}</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>Contact found: {details}</source>
        <translation>Kişi bulundu: {details}</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ad yok</translation>
    </message>
    <message>
        <source>Older contact – {0}</source>
        <translation>Önceki kişi – {0}</translation>
    </message>
    <message>
        <source>Older contact: ID {0}, {1} – {2}</source>
        <translation>Önceki kişi: ID {0}, {1} – {2}</translation>
    </message>
    <message>
        <source>Older contact: {0}</source>
        <translation>Önceki kişi: {0}</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Diğer alanlar</translation>
    </message>
    <message>
        <source>The response has ID {0}, but you looked up {1}</source>
        <translation>Yanıttaki ID {0}, sorguladığınız ID ise {1}</translation>
    </message>
    <message>
        <source>{0} has no such data.</source>
        <translation>{0} bu tür veri sunmuyor.</translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>&amp;Details</source>
        <translation>Ay&amp;rıntılar</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>How the contact is shown</source>
        <translation>Kişinin gösterim biçimi</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>tüm alanlar</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>tek satır</translation>
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
        <translation>Bash için cURL</translation>
    </message>
    <message>
        <source>cURL for PowerShell</source>
        <translation>PowerShell için cURL</translation>
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
        <translation>Neler deneyebiliri&amp;m?</translation>
    </message>
    <message>
        <source>Add a &amp;real connection…</source>
        <translation>Gerçek bağlantı &amp;ekle…</translation>
    </message>
    <message>
        <source>Demonstration: every contact here is invented.</source>
        <translation>Demo: buradaki tüm kişiler kurgusaldır.</translation>
    </message>
    <message>
        <source>You are using a real connection. Its contacts are real.</source>
        <translation>Gerçek bir bağlantı kullanıyorsunuz. Kişiler gerçektir.</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>O&amp;ther fields ({0})</source>
        <translation>Diğer ala&amp;nlar ({0})</translation>
    </message>
    <message>
        <source>and {0} more: see JSON</source>
        <translation>ve {0} tane daha: JSON’a bakın</translation>
    </message>
</context>
<context>
    <name>DialogLayout</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ka&amp;ldır</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ka&amp;ydet</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Bağlantıyı &amp;test et</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil ekle</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>&amp;Testi iptal et</translation>
    </message>
    <message>
        <source>Copy this profile without its secret</source>
        <translation>Bu profili gizli bilgisi olmadan kopyala</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Ç&amp;oğalt</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Bu profili kaldır</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Test these settings, saved or not, without reading a contact</source>
        <translation>Bu ayarları, kaydedilmiş olsun olmasın, kişi okumadan test et</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>production</source>
        <translation>canlı</translation>
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
        <translation>Ortam: {word}</translation>
    </message>
</context>
<context>
    <name>ExamplesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Sorgula</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kişi ID’si</translation>
    </message>
    <message>
        <source>IDs to try</source>
        <translation>Denenecek ID’ler</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Try these IDs to see contacts and errors.</source>
        <translation>Kişileri ve hataları görmek için bu ID’leri deneyin.</translation>
    </message>
    <message>
        <source>What can I try?</source>
        <translation>Neler deneyebilirim?</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>a list of texts</source>
        <translation>metin listesi</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>zaman</translation>
    </message>
    <message>
        <source>a time in Unix seconds</source>
        <translation>Unix saniyesi olarak bir zaman</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>tam sayı</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>1 veya daha büyük bir tam sayı</translation>
    </message>
    <message>
        <source>an object of fields</source>
        <translation>alanlardan oluşan bir nesne</translation>
    </message>
    <message>
        <source>customer or vendor</source>
        <translation>“customer” veya “vendor”</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>text or a whole number</source>
        <translation>metin veya tam sayı</translation>
    </message>
    <message>
        <source>this member only once</source>
        <translation>bu üyenin yalnızca bir kez geçmesi</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>{api} has no contact with the ID “{id}” for the profile “{profile}”. Companies and assets have IDs of the same form.</source>
        <translation>{api} üzerinde “{profile}” profili için “{id}” ID’li bir kişi yok. Şirketlerin ve demirbaşların ID’leri de aynı biçimdedir.</translation>
    </message>
    <message>
        <source>{api} has no contact with the ID “{id}” for the profile “{profile}”. The number of a client is not the number of a contact.</source>
        <translation>{api} üzerinde “{profile}” profili için “{id}” ID’li bir kişi yok. Müşteri numarası, kişi numarası değildir.</translation>
    </message>
    <message>
        <source>{api} refused the request, perhaps because of the company or version.</source>
        <translation>{api} isteği reddetti; nedeni şirket veya sürüm olabilir.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message numerus="yes">
        <source>Export the list: %Ln rows</source>
        <translation>
            <numerusform>Listeyi dışa aktar: %Ln satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list: one row</source>
        <translation>Listeyi dışa aktar: 1 satır</translation>
    </message>
    <message>
        <source>Export the older contact {name}, ID {id}</source>
        <translation>Önceki kişiyi dışa aktar: {name}, ID {id}</translation>
    </message>
    <message>
        <source>Export {name}, ID {id}</source>
        <translation>Dışa aktar: {name}, ID {id}</translation>
    </message>
    <message>
        <source>The contact was not exported</source>
        <translation>Kişi dışa aktarılmadı</translation>
    </message>
    <message>
        <source>The file is unchanged. Export again to another folder.</source>
        <translation>Dosya değişmedi. Başka bir klasöre yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>This is an older contact, not the one looked up last.</source>
        <translation>Bu, önceki bir kişi; son sorgulanan kişi değil.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kişiler</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} yazılamadı: {reason}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %Ln rows, with the outcome of each</source>
        <translation>
            <numerusform>&amp;Tümü: sonuçlarıyla birlikte %Ln satır</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All of it: one row, with its outcome</source>
        <translation>&amp;Tümü: sonucuyla birlikte bir satır</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Vazgeç</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Bu dosya hakkında</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was exported.</source>
        <translation>İptal edildi. Hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>İptal ediliyor…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Export as Excel workbook instead…</source>
        <translation>Excel çalışma kitabı olarak dışa aktar…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Biçi&amp;m</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Include &amp;notes</source>
        <translation>&amp;Notları ekle</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln contacts &amp;that were found</source>
        <translation>
            <numerusform>Yalnızca &amp;bulunan %Ln kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the contact &amp;that was found</source>
        <translation>Yalnızca &amp;bulunan kişi</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Dışa aktarmanın ilerlemesi</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Klasörde &amp;göster</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} yazılıyor…</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exported to {file}</source>
        <translation>Dışa aktarıldı: {file}</translation>
    </message>
    <message>
        <source>No program shows the folder {folder}.</source>
        <translation>{folder} klasörünü gösterecek bir program yok.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} yazılamadı.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. The file is unchanged. Export again under another name or to another folder.</source>
        <translation>{file} yazılamadı: {reason}. Dosya değişmedi. Başka bir adla veya başka bir klasöre yeniden dışa aktarın.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>A card with the name, company, email addresses, telephone numbers and postal address.</source>
        <translation>Ad, şirket, e-posta adresleri, telefon numaraları ve posta adresinin bulunduğu bir kart.</translation>
    </message>
    <message>
        <source>A value that begins like a formula gets an apostrophe, so that nothing is calculated. A spreadsheet still changes values such as 0042 when it opens the file; an Excel workbook keeps them.</source>
        <translation>Formül gibi başlayan değerlere, hesaplanmamaları için kesme işareti eklenir. Elektronik tablo, dosyayı açarken 0042 gibi değerleri yine de değiştirir; Excel çalışma kitabı bunları korur.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>Elektronik tablo için CSV</translation>
    </message>
    <message>
        <source>CSV, exact values</source>
        <translation>CSV, özgün değerler</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel çalışma kitabı</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel çalışma kitabı (*.xlsx)</translation>
    </message>
    <message>
        <source>For another program: each contact as the service sent it, on a line of its own.</source>
        <translation>Başka bir program için: her kişi, hizmetin gönderdiği biçimde ayrı bir satırda.</translation>
    </message>
    <message>
        <source>For another program: every value as received. Do not open this file in a spreadsheet, which would calculate a value that begins with “=”.</source>
        <translation>Başka bir program için: her değer alındığı gibi. Bu dosyayı elektronik tabloda açmayın: “=” ile başlayan değerler hesaplanır.</translation>
    </message>
    <message>
        <source>For another program: one array of the contacts exactly as the service sent them.</source>
        <translation>Başka bir program için: tam olarak hizmetin gönderdiği biçimde kişilerden oluşan bir dizi.</translation>
    </message>
    <message>
        <source>For another program: the contact as the service sent it, on one line.</source>
        <translation>Başka bir program için: hizmetin gönderdiği biçimde kişi, tek satırda.</translation>
    </message>
    <message>
        <source>For another program: the contact exactly as the service sent it.</source>
        <translation>Başka bir program için: tam olarak hizmetin gönderdiği biçimde kişi.</translation>
    </message>
    <message>
        <source>ID looked up</source>
        <translation>Sorgulanan ID</translation>
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
        <translation>NDJSON, satır başına bir kişi</translation>
    </message>
    <message>
        <source>One card per contact, with its name, company, email addresses, telephone numbers and postal address.</source>
        <translation>Kişi başına bir kart: ad, şirket, e-posta adresleri, telefon numaraları ve posta adresi.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>The best choice for Excel and other spreadsheets: every value is text and stays as it is, and nothing is calculated.</source>
        <translation>Excel ve diğer elektronik tablolar için en iyi seçim: her değer metindir, olduğu gibi kalır ve hiçbir şey hesaplanmaz.</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>vCard for an address book</source>
        <translation>Adres defteri için vCard</translation>
    </message>
</context>
<context>
    <name>FailureDetails</name>
    <message>
        <source>Code: {0}</source>
        <translation>Kod: {0}</translation>
    </message>
    <message>
        <source>Message from {0}:</source>
        <translation>{0} mesajı:</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message numerus="yes">
        <source>Ask the &amp;other %n profiles</source>
        <translation>
            <numerusform>Diğer %n profile &amp;sor</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the &amp;other profile</source>
        <translation>Diğer profile &amp;sor</translation>
    </message>
    <message>
        <source>Connection &amp;settings…</source>
        <translation>&amp;Bağlantı ayarları…</translation>
    </message>
    <message>
        <source>Contact Desk</source>
        <translation>Contact Desk</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Ayrıntıları k&amp;opyala</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>Ay&amp;rıntılar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Lookup failed</source>
        <translation>Sorgu başarısız oldu</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Yeniden dene</translation>
    </message>
    <message numerus="yes">
        <source>Try &amp;again (%n min)</source>
        <translation>
            <numerusform>&amp;Yeniden dene (%n dk)</numerusform>
        </translation>
    </message>
    <message>
        <source>Try &amp;again ({0})</source>
        <translation>&amp;Yeniden dene ({0})</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
</context>
<context>
    <name>FailureQuote</name>
    <message>
        <source>Fields</source>
        <translation>Alanlar</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>A fault in Contact Desk</source>
        <translation>Contact Desk’te bir hata</translation>
    </message>
    <message>
        <source>Contact Desk itself failed while looking up the ID “{id}”; you did nothing wrong.</source>
        <translation>“{id}” ID’si sorgulanırken Contact Desk’in kendisinde bir hata oluştu; siz yanlış bir şey yapmadınız.</translation>
    </message>
    <message>
        <source>Contact Desk itself failed; you did nothing wrong.</source>
        <translation>Contact Desk’in kendisinde bir hata oluştu; siz yanlış bir şey yapmadınız.</translation>
    </message>
    <message numerus="yes">
        <source>Contact Desk tried %n times.</source>
        <translation>
            <numerusform>Contact Desk %n kez denedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the ID and press Look up.</source>
        <translation>ID’yi düzeltip “Sorgula” düğmesine basın.</translation>
    </message>
    <message>
        <source>No contact {id} in {profile}</source>
        <translation>{profile} profilinde {id} ID’li kişi yok</translation>
    </message>
    <message>
        <source>No request to {api} can contain the ID “{id}”, so nothing was sent.</source>
        <translation>“{id}” ID’si hiçbir {api} isteğinde kullanılamaz; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>No valid request can be made from the settings of the profile “{profile}”, so nothing was sent.</source>
        <translation>“{profile}” profilinin ayarlarıyla geçerli bir istek oluşturulamıyor; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>Press Close; if it happens again, press Copy details and send them to the developers.</source>
        <translation>“Kapat” düğmesine basın; yine olursa “Ayrıntıları kopyala” düğmesine basıp ayrıntıları geliştiricilere gönderin.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check every field, the base URL first.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp önce temel URL olmak üzere tüm alanları denetleyin.</translation>
    </message>
    <message>
        <source>Press Connection settings… and save the profile: its form shows the address without them.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp profili kaydedin: form, adresi bunlar olmadan gösterir.</translation>
    </message>
    <message>
        <source>Status: {0}.</source>
        <translation>Durum: {0}.</translation>
    </message>
    <message>
        <source>The base URL has a user name or password</source>
        <translation>Temel URL’de kullanıcı adı veya parola var</translation>
    </message>
    <message>
        <source>The base URL of the profile “{profile}” has a user name or password in it, which no profile can use, so nothing was sent.</source>
        <translation>“{profile}” profilinin temel URL’sinde kullanıcı adı veya parola var; hiçbir profil bunları kullanamadığı için hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>The connection settings cannot be used</source>
        <translation>Bağlantı ayarları kullanılamıyor</translation>
    </message>
    <message>
        <source>The lookup of {id} in {profile} failed: {title}</source>
        <translation>{profile} profilindeki {id} sorgusu başarısız oldu: {title}</translation>
    </message>
    <message>
        <source>This ID cannot be looked up</source>
        <translation>Bu ID sorgulanamıyor</translation>
    </message>
    <message>
        <source>This version of Contact Desk does not support the API “{profile_api}” of the profile “{profile}”, so nothing was sent.</source>
        <translation>Contact Desk’in bu sürümü, “{profile}” profilinin kullandığı “{profile_api}” API’sini desteklemiyor; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>Update Contact Desk, or press Connection settings… and choose another API.</source>
        <translation>Contact Desk’i güncelleyin veya “Bağlantı ayarları…” düğmesine basıp başka bir API seçin.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>ve 1 tane daha</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>sunucu</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>hizmet</translation>
    </message>
    <message>
        <source>the system&apos;s proxy settings</source>
        <translation>sistem ayarları</translation>
    </message>
    <message>
        <source>token or API key</source>
        <translation>token veya API anahtarı</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Acronym</source>
        <translation>Kısa ad</translation>
    </message>
    <message>
        <source>Address 1</source>
        <translation>Adres 1</translation>
    </message>
    <message>
        <source>Address 2</source>
        <translation>Adres 2</translation>
    </message>
    <message>
        <source>Administration email</source>
        <translation>Muhasebe e-postası</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Alındığı gibi</translation>
    </message>
    <message>
        <source>BCC emails</source>
        <translation>BCC e-postaları</translation>
    </message>
    <message>
        <source>CC emails</source>
        <translation>CC e-postaları</translation>
    </message>
    <message>
        <source>Certified email</source>
        <translation>Kayıtlı e-posta</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Müşteri ID’si</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ülke kodu</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturulma</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silinme</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Dialling code</source>
        <translation>Telefon kodu</translation>
    </message>
    <message>
        <source>District</source>
        <translation>İlçe</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Intent code</source>
        <translation>Niyet beyanı kodu</translation>
    </message>
    <message>
        <source>Intent date</source>
        <translation>Niyet beyanı tarihi</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Ticaret unvanı</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Payment condition</source>
        <translation>Ödeme koşulu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Sicil numarası</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>SDI code</source>
        <translation>SDI kodu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Eyalet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Sokak</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>Vergi numarası</translation>
    </message>
    <message>
        <source>Tax reference</source>
        <translation>Vergi kodu</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Güncellenme</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>KDV numarası</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web sitesi</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Call {0}</source>
        <translation>Ara: {0}</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>Kopyala: {0}</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Aç: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n tane daha göster</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all ({0} characters)</source>
        <translation>Tümünü göster ({0} karakter)</translation>
    </message>
    <message>
        <source>Write to {0}</source>
        <translation>E-posta yaz: {0}</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>As received: {0}</source>
        <translation>Alındığı gibi: {0}</translation>
    </message>
    <message>
        <source>Came as {0}; expected {1}</source>
        <translation>Gelen: {0}; beklenen: {1}</translation>
    </message>
    <message>
        <source>Came with control characters, which JSON forbids</source>
        <translation>JSON’un yasakladığı denetim karakterleriyle geldi</translation>
    </message>
    <message>
        <source>Expected {0}</source>
        <translation>Beklenen: {0}</translation>
    </message>
    <message>
        <source>Here: {0} {1}</source>
        <translation>Yerel: {0} {1}</translation>
    </message>
    <message>
        <source>Only http and https addresses without a user name are opened from here.</source>
        <translation>Buradan yalnızca kullanıcı adı içermeyen http ve https adresleri açılır.</translation>
    </message>
    <message>
        <source>Opens {0}</source>
        <translation>Şunu açar: {0}</translation>
    </message>
    <message>
        <source>UTC: {0}</source>
        <translation>UTC: {0}</translation>
    </message>
    <message>
        <source>Unix seconds: {0}</source>
        <translation>Unix saniyesi: {0}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>bir liste</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>bir sayı</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>bir nesne</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>gönderilmedi</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>only white space</source>
        <translation>yalnızca boşluk karakterleri</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>evet/hayır</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>&amp;Add a connection</source>
        <translation>Bağlantı &amp;ekle</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>De&amp;moyu dene</translation>
    </message>
    <message>
        <source>Contact Desk looks up contacts in Wethod and Clemta. Add a connection with your own token or API key, or try it first with invented contacts.</source>
        <translation>Contact Desk, Wethod ve Clemta’daki kişileri sorgular. Kendi tokeniniz veya API anahtarınızla bir bağlantı ekleyin ya da önce kurgusal kişilerle deneyin.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Henüz bağlantı yok</translation>
    </message>
</context>
<context>
    <name>FullValueDialog</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Hepsini kopyala</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>The first {0} of {1} characters; copying takes all of them.</source>
        <translation>{1} karakterin ilk {0} tanesi; kopyalama tümünü alır.</translation>
    </message>
    <message>
        <source>{0} characters.</source>
        <translation>{0} karakter.</translation>
    </message>
</context>
<context>
    <name>GetCommand</name>
    <message>
        <source>&apos;{0}&apos; cannot be used: {1}</source>
        <translation>&apos;{0}&apos; kullanılamıyor: {1}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no regular file</source>
        <translation>&apos;{0}&apos; normal bir dosya değil</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; names nobody&apos;s home folder</source>
        <translation>&apos;{0}&apos; hiçbir kullanıcının ev klasörü değil</translation>
    </message>
    <message>
        <source>--exact is for the format csv</source>
        <translation>--exact yalnızca csv biçimi içindir</translation>
    </message>
    <message>
        <source>--failed needs a file of its own</source>
        <translation>--failed için ayrı bir dosya gerekir</translation>
    </message>
    <message>
        <source>--resume goes on with its own FILE, in the format ndjson</source>
        <translation>--resume kendi FILE dosyasıyla, ndjson biçiminde sürdürür</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this ID.</source>
        <translation>Elektronik tablo bu ID’yi yuvarlamış.</translation>
    </message>
    <message>
        <source>A workbook is no text; name a file with --out.</source>
        <translation>Çalışma kitabı metin değildir; --out ile bir dosya belirtin.</translation>
    </message>
    <message>
        <source>Ask for the rest again with --resume {out}</source>
        <translation>Kalanları --resume {out} ile yeniden sorgulayın</translation>
    </message>
    <message>
        <source>Cells that got an apostrophe, so that a spreadsheet does not calculate them: {count:,}.</source>
        <translation>Elektronik tablonun hesaplamaması için kesme işareti eklenen hücre sayısı: {count:,}.</translation>
    </message>
    <message>
        <source>Interrupted. IDs without an answer: {left:,}.</source>
        <translation>Kesildi. Yanıtsız ID sayısı: {left:,}.</translation>
    </message>
    <message>
        <source>Look contacts up by their IDs and print them, without a window. Each ID is asked once.</source>
        <translation>Kişileri ID’leriyle sorgular ve pencere olmadan çıktıya yazar. Her ID bir kez sorulur.</translation>
    </message>
    <message>
        <source>Name the profile with --profile. The profiles are: {names}</source>
        <translation>Profili --profile ile belirtin. Profiller: {names}</translation>
    </message>
    <message>
        <source>SIGINT (Ctrl+C)</source>
        <translation>SIGINT (Ctrl+C)</translation>
    </message>
    <message>
        <source>Something unexpected happened; the log has details.</source>
        <translation>Beklenmeyen bir şey oldu; ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>Something unexpected happened; {path} has details.</source>
        <translation>Beklenmeyen bir şey oldu; ayrıntılar şurada: {path}.</translation>
    </message>
    <message>
        <source>Standard input has more than {most:,} IDs. Divide the list.</source>
        <translation>Standart girdideki ID sayısı {most:,} sınırını aşıyor. Listeyi bölün.</translation>
    </message>
    <message>
        <source>Standard input is no text. Give one ID on each line.</source>
        <translation>Standart girdi metin değil. Her satırda bir ID verin.</translation>
    </message>
    <message>
        <source>Stopped, since many lookups in a row failed, at last: {text} IDs without an answer: {left:,}.</source>
        <translation>Art arda birçok sorgu başarısız olduğu için durduruldu; sonuncusu: {text} Yanıtsız ID sayısı: {left:,}.</translation>
    </message>
    <message>
        <source>Stopped, since the contacts take too much memory. Divide the list, or use the format ndjson. IDs without an answer: {left:,}.</source>
        <translation>Kişiler çok fazla bellek kapladığı için durduruldu. Listeyi bölün veya ndjson biçimini kullanın. Yanıtsız ID sayısı: {left:,}.</translation>
    </message>
    <message>
        <source>Stopped. {text} IDs without an answer: {left:,}.</source>
        <translation>Durduruldu. {text} Yanıtsız ID sayısı: {left:,}.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Bağlantı koptu.</translation>
    </message>
    <message>
        <source>The keyring does not give out the {secret} ({kind}). Unlock it, or pass the {secret} with CONTACTDESK_SECRET_FD.</source>
        <translation>Anahtarlık {secret} bilgisini vermiyor ({kind}). Anahtarlığın kilidini açın veya {secret} bilgisini CONTACTDESK_SECRET_FD ile iletin.</translation>
    </message>
    <message>
        <source>The keyring has no {secret} for the profile. Enter it in the connection settings, or pass it with CONTACTDESK_SECRET_FD.</source>
        <translation>Anahtarlıkta bu profil için {secret} yok. Bağlantı ayarlarında girin veya CONTACTDESK_SECRET_FD ile iletin.</translation>
    </message>
    <message>
        <source>The profile cannot be used ({kind}). Correct it in the connection settings.</source>
        <translation>Profil kullanılamıyor ({kind}). Bağlantı ayarlarında düzeltin.</translation>
    </message>
    <message>
        <source>The profile is for an API that this version does not support.</source>
        <translation>Profil, bu sürümün desteklemediği bir API için.</translation>
    </message>
    <message>
        <source>The profile “{name}” is damaged ({problem} {member}). Start Contact Desk to see where.</source>
        <translation>“{name}” profili bozuk ({problem} {member}). Yerini görmek için Contact Desk’i başlatın.</translation>
    </message>
    <message>
        <source>The response cannot be read ({kind}).</source>
        <translation>Yanıt okunamıyor ({kind}).</translation>
    </message>
    <message>
        <source>The server cannot be reached ({kind}). Check the network, and the base URL in the connection settings.</source>
        <translation>Sunucuya ulaşılamıyor ({kind}). Ağı ve bağlantı ayarlarındaki temel URL’yi denetleyin.</translation>
    </message>
    <message>
        <source>The way through the proxy fails ({kind}). Correct the proxy settings.</source>
        <translation>Proxy sunucusu üzerinden giden yol çalışmıyor ({kind}). Proxy ayarlarını düzeltin.</translation>
    </message>
    <message>
        <source>The {secret} may not see this. Ask your administrator for permission.</source>
        <translation>Kullanılan {secret} bunu görme iznine sahip değil. Yöneticinizden izin isteyin.</translation>
    </message>
    <message>
        <source>There is more than one ID in this text.</source>
        <translation>Bu metinde birden çok ID var.</translation>
    </message>
    <message>
        <source>There is no ID in this text.</source>
        <translation>Bu metinde ID yok.</translation>
    </message>
    <message>
        <source>There is no profile yet. Start Contact Desk to create one, or use --demo.</source>
        <translation>Henüz profil yok. Profil oluşturmak için Contact Desk’i başlatın veya --demo kullanın.</translation>
    </message>
    <message>
        <source>There is no profile “{name}”. The profiles are: {names}</source>
        <translation>“{name}” adlı bir profil yok. Profiller: {names}</translation>
    </message>
    <message>
        <source>There is no secure connection to {api} ({kind}). Ask your administrator, or look the ID up in the window.</source>
        <translation>{api} ile güvenli bağlantı yok ({kind}). Yöneticinize danışın veya ID’yi pencerede sorgulayın.</translation>
    </message>
    <message>
        <source>There is no standard input to read IDs from.</source>
        <translation>ID’lerin okunacağı standart girdi yok.</translation>
    </message>
    <message>
        <source>There is no standard output; name a file with --out.</source>
        <translation>Standart çıktı yok; --out ile bir dosya belirtin.</translation>
    </message>
    <message>
        <source>This cannot be sent as an ID.</source>
        <translation>Bu, ID olarak gönderilemez.</translation>
    </message>
    <message>
        <source>This is not a response of {api} ({kind}). Check the base URL in the connection settings.</source>
        <translation>Bu, bir {api} yanıtı değil ({kind}). Bağlantı ayarlarında temel URL’yi denetleyin.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Bu bir tam sayı değil.</translation>
    </message>
    <message>
        <source>Values cut at the 32,767 characters that a cell can hold: {count:,}.</source>
        <translation>Bir hücrenin alabildiği 32.767 karakterde kesilen değer sayısı: {count:,}.</translation>
    </message>
    <message>
        <source>Values that a spreadsheet changes when it opens this file: {count:,}. --format xlsx keeps them.</source>
        <translation>Elektronik tablonun bu dosyayı açarken değiştireceği değer sayısı: {count:,}. --format xlsx bunları korur.</translation>
    </message>
    <message>
        <source>Waiting, so as not to exceed the limit of {api}; going on in {seconds:,.0f} s.</source>
        <translation>{api} sınırını aşmamak için bekleniyor; {seconds:,.0f} sn sonra devam edilecek.</translation>
    </message>
    <message>
        <source>Waiting, to stay within {requests:,} requests in {window:,.0f} s; going on in {seconds:,.0f} s.</source>
        <translation>{window:,.0f} sn içinde {requests:,} istek sınırını aşmamak için bekleniyor; {seconds:,.0f} sn sonra devam edilecek.</translation>
    </message>
    <message>
        <source>an ID; a single - reads them from standard input, one on each line</source>
        <translation>bir ID; tek başına - ID’leri standart girdiden, satır başına bir tane olacak şekilde okur</translation>
    </message>
    <message>
        <source>ask the built-in demo service; no account is needed</source>
        <translation>yerleşik demo hizmetine sorar; hesap gerekmez</translation>
    </message>
    <message>
        <source>every contact was found</source>
        <translation>tüm kişiler bulundu</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>çıkış kodları:</translation>
    </message>
    <message>
        <source>give at least one ID, or - to read them from standard input</source>
        <translation>en az bir ID verin veya standart girdiden okumak için - yazın</translation>
    </message>
    <message>
        <source>give either IDs or -</source>
        <translation>ya ID’leri ya da - verin</translation>
    </message>
    <message>
        <source>go on with a run that wrote FILE.ndjson and left FILE.ndjson.state: ask only for what was neither found nor reported as not there</source>
        <translation>FILE.ndjson yazan ve FILE.ndjson.state bırakan bir çalıştırmayı sürdürür: yalnızca bulunmamış ve yok diye bildirilmemiş olanları sorar</translation>
    </message>
    <message>
        <source>read the profiles in DIR instead of the usual folder</source>
        <translation>profilleri olağan klasör yerine DIR klasöründen okur</translation>
    </message>
    <message>
        <source>show the version and quit</source>
        <translation>sürümü gösterip çıkar</translation>
    </message>
    <message>
        <source>show this help and quit</source>
        <translation>bu yardımı gösterip çıkar</translation>
    </message>
    <message>
        <source>some were not found or failed, or the reader of a pipe ended</source>
        <translation>bazıları bulunamadı veya başarısız oldu ya da çıktıyı okuyan program sona erdi</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>standart çıktı</translation>
    </message>
    <message>
        <source>stopped before the end, e.g. by a wrong secret, the keyring, a certificate, a proxy or many failures</source>
        <translation>bitmeden durduruldu; örneğin yanlış gizli bilgi, anahtarlık, sertifika, proxy sunucusu veya çok sayıda başarısızlık nedeniyle</translation>
    </message>
    <message>
        <source>the format of the contacts (else by the name of --out, else ndjson: each as received, on one line, as soon as it comes)</source>
        <translation>kişilerin biçimi (verilmezse --out adına göre, o da yoksa ndjson: her kişi alındığı gibi, tek satırda, gelir gelmez)</translation>
    </message>
    <message>
        <source>the profile to ask; needed unless there is exactly one</source>
        <translation>sorulacak profil; tam olarak bir profil varsa gerekmez</translation>
    </message>
    <message>
        <source>there is no folder &apos;{0}&apos;</source>
        <translation>&apos;{0}&apos; klasörü yok</translation>
    </message>
    <message>
        <source>write csv for programs, not for a spreadsheet: every value as received</source>
        <translation>csv’yi elektronik tablo için değil, programlar için yazar: her değer alındığı gibi</translation>
    </message>
    <message>
        <source>write the IDs without a contact to FILE, one JSON object on each line: id, outcome, kind, message</source>
        <translation>kişisi bulunmayan ID’leri FILE dosyasına, satır başına bir JSON nesnesi olarak yazar: id, outcome, kind, message</translation>
    </message>
    <message>
        <source>write the contacts to FILE; ndjson is appended to it, any other format replaces it at the end</source>
        <translation>kişileri FILE dosyasına yazar; ndjson dosyaya eklenir, diğer biçimler sonunda dosyanın yerine geçer</translation>
    </message>
    <message>
        <source>wrong usage, or a file or profile cannot be used; nothing was asked</source>
        <translation>yanlış kullanım veya bir dosya ya da profil kullanılamıyor; hiçbir şey sorulmadı</translation>
    </message>
    <message>
        <source>{api} did not respond within the time limit.</source>
        <translation>{api} süre sınırı içinde yanıt vermedi.</translation>
    </message>
    <message>
        <source>{api} does not accept the {secret}. Enter a valid one in the connection settings.</source>
        <translation>{api} tarafından {secret} kabul edilmiyor. Bağlantı ayarlarında geçerli bir tane girin.</translation>
    </message>
    <message>
        <source>{api} has a problem. Try again later.</source>
        <translation>{api} tarafında bir sorun var. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{api} has no IDs of this form; one is {example}.</source>
        <translation>{api} ID’leri bu biçimde değildir; örnek bir ID: {example}.</translation>
    </message>
    <message>
        <source>{api} has no contact with this ID.</source>
        <translation>{api} üzerinde bu ID’ye sahip bir kişi yok.</translation>
    </message>
    <message>
        <source>{api} is limiting requests. Try again later.</source>
        <translation>{api} istekleri sınırlıyor. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{api} refused the request as invalid.</source>
        <translation>{api} isteği geçersiz sayıp reddetti.</translation>
    </message>
    <message>
        <source>{api} refused the request, perhaps because of a setting. Correct the profile in the connection settings.</source>
        <translation>{api} isteği reddetti; nedeni bir ayar olabilir. Profili bağlantı ayarlarında düzeltin.</translation>
    </message>
    <message>
        <source>{done:,} of {total:,}, {missing:,} without a contact</source>
        <translation>{done:,}/{total:,}, {missing:,} kişi bulunamadı</translation>
    </message>
    <message>
        <source>{done:,} of {total:,}, {missing:,} without a contact, about {left:,} s left</source>
        <translation>{done:,}/{total:,}, {missing:,} kişi bulunamadı, yaklaşık {left:,} sn kaldı</translation>
    </message>
    <message>
        <source>{done:,} of {total:,}. {wait}</source>
        <translation>{done:,}/{total:,}. {wait}</translation>
    </message>
    <message>
        <source>{path} belongs to a run that has not ended yet.</source>
        <translation>{path} henüz bitmemiş bir çalıştırmaya ait.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Ask for permission to read it.</source>
        <translation>{path} okunamıyor. Okuma izni isteyin.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} yazılamıyor: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. Start Contact Desk to repair it.</source>
        <translation>{path} bozuk ve okunamıyor. Onarmak için Contact Desk’i başlatın.</translation>
    </message>
    <message>
        <source>{path} is damaged. Remove it, and start again.</source>
        <translation>{path} bozuk. Dosyayı silip yeniden başlatın.</translation>
    </message>
    <message>
        <source>{path} is left from a run that did not end. Use --resume {out}, or remove it.</source>
        <translation>{path} bitmemiş bir çalıştırmadan kalmış. --resume {out} kullanın veya dosyayı silin.</translation>
    </message>
    <message>
        <source>{path} is missing: a run can be resumed only with it.</source>
        <translation>{path} yok: bir çalıştırma yalnızca bu dosyayla sürdürülebilir.</translation>
    </message>
    <message>
        <source>{path} is no file. Move it away.</source>
        <translation>{path} bir dosya değil. Başka bir yere taşıyın.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Contact Desk. Update Contact Desk.</source>
        <translation>{path} daha yeni bir Contact Desk tarafından yazılmış. Contact Desk’i güncelleyin.</translation>
    </message>
    <message>
        <source>{path} was written for another profile, address, setting or list of IDs; nothing was asked.</source>
        <translation>{path} başka bir profil, adres, ayar veya ID listesi için yazılmış; hiçbir şey sorulmadı.</translation>
    </message>
    <message>
        <source>{program}: {message} (see {program} --help)</source>
        <translation>{program}: {message} (bkz. {program} --help)</translation>
    </message>
    <message>
        <source>{variable} gives no {secret} that can be sent ({problem}).</source>
        <translation>{variable} üzerinden gönderilebilir bir {secret} alınamadı ({problem}).</translation>
    </message>
    <message>
        <source>{variable} must be the number of an open file descriptor.</source>
        <translation>{variable}, açık bir dosya tanıtıcısının numarası olmalıdır.</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Diagnostics copied</source>
        <translation>Tanılama bilgileri kopyalandı</translation>
    </message>
    <message>
        <source>No keyring can be used here: a secret is kept in memory until you quit.</source>
        <translation>Burada kullanılabilecek bir anahtarlık yok: gizli bilgi, programdan çıkana kadar bellekte tutulur.</translation>
    </message>
    <message>
        <source>The session bus (D-Bus) does not answer: a secret is kept in memory until you quit. Log out and in again to use the keyring.</source>
        <translation>Oturum veri yolu (D-Bus) yanıt vermiyor: gizli bilgi, programdan çıkana kadar bellekte tutulur. Anahtarlığı kullanmak için oturumu kapatıp yeniden açın.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not respond.</source>
        <translation>Sistemin anahtarlığı yanıt vermiyor.</translation>
    </message>
    <message>
        <source>{keyring}, service “contactdesk”</source>
        <translation>{keyring}, hizmet “contactdesk”</translation>
    </message>
</context>
<context>
    <name>IdHint</name>
    <message numerus="yes">
        <source>%Ln IDs. Look them up as a list.</source>
        <translation>
            <numerusform>%Ln ID. Bunları liste olarak sorgulayın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs. Paste only the IDs to look them up as a list.</source>
        <translation>
            <numerusform>%Ln ID. Liste olarak sorgulamak için yalnızca ID’leri yapıştırın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles fit. Choose one of these, or the profile above.</source>
        <translation>
            <numerusform>%n profil uyuyor. Bunlardan birini veya yukarıdaki profili seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use {profile}</source>
        <translation>K&amp;ullan: {profile}</translation>
    </message>
    <message>
        <source>Choose a {api} profile.</source>
        <translation>Bir {api} profili seçin.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>İpucu</translation>
    </message>
    <message>
        <source>Loo&amp;k up a list</source>
        <translation>Liste sorg&amp;ula</translation>
    </message>
    <message>
        <source>Look up a list</source>
        <translation>Liste sorgula</translation>
    </message>
    <message>
        <source>Many IDs. Look them up as a list.</source>
        <translation>Çok sayıda ID. Bunları liste olarak sorgulayın.</translation>
    </message>
    <message>
        <source>This looks like a {api} ID.</source>
        <translation>Bu bir {api} ID’sine benziyor.</translation>
    </message>
    <message>
        <source>This looks like a {api} ID. Choose a {api} profile.</source>
        <translation>Bu bir {api} ID’sine benziyor. Bir {api} profili seçin.</translation>
    </message>
    <message>
        <source>Use {profile}</source>
        <translation>Kullan: {profile}</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Leave it out</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Use it without them</source>
        <translation>Bunlar olmadan kullan</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Kullan: {value}</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>C&amp;opy JSON</source>
        <translation>JSO&amp;N’u kopyala</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Copy all of the JSON on this page</source>
        <translation>Bu sayfadaki JSON’un tümünü kopyala</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>JSON içinde bul</translation>
    </message>
    <message>
        <source>Hits: {0}</source>
        <translation>Eşleşme: {0}</translation>
    </message>
    <message>
        <source>In the part not shown: copy or export</source>
        <translation>Gösterilmeyen bölümde: kopyalayın veya dışa aktarın</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON as received</source>
        <translation>Alındığı gibi JSON</translation>
    </message>
    <message>
        <source>JSON of the client</source>
        <translation>Müşterinin JSON’u</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Sonraki eşleşme (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Önceki eşleşme (Shift+F3)</translation>
    </message>
    <message>
        <source>Showing {0} of {1}; copy and export take all of it</source>
        <translation>Toplam {1}, gösterilen {0}; kopyalama ve dışa aktarma tümünü alır</translation>
    </message>
    <message>
        <source>Which JSON is shown</source>
        <translation>Hangi JSON’un gösterileceği</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0} of {1} in what is shown</source>
        <translation>gösterilen bölümde {0}/{1}</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>The language changes when Contact Desk starts the next time.</source>
        <translation>Dil, Contact Desk’in bir sonraki açılışında değişir.</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Listeye dön</translation>
    </message>
</context>
<context>
    <name>ListFileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv *.xlsx *.ods)</source>
        <translation>Listeler (*.txt *.csv *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Look up a list</source>
        <translation>Liste sorgula</translation>
    </message>
</context>
<context>
    <name>ListInputController</name>
    <message>
        <source>Add a profile first.</source>
        <translation>Önce bir profil ekleyin.</translation>
    </message>
    <message>
        <source>Drop one file at a time</source>
        <translation>Dosyaları birer birer bırakın</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Henüz başlatılmadı</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} okunuyor…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>The list cannot be opened</source>
        <translation>Liste açılamıyor</translation>
    </message>
</context>
<context>
    <name>ListQuestions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Vazgeç</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>&amp;Baştan başlat</translation>
    </message>
    <message>
        <source>Every ID is looked up again, and the outcomes so far are dropped.</source>
        <translation>Tüm ID’ler yeniden sorgulanır ve şimdiye kadarki sonuçlar silinir.</translation>
    </message>
    <message>
        <source>If you go on, they are lost. A CSV or Excel file of all rows holds every outcome.</source>
        <translation>Devam ederseniz kaybolurlar. Tüm satırları içeren bir CSV veya Excel dosyasında her sonuç bulunur.</translation>
    </message>
    <message>
        <source>Outcomes are not exported</source>
        <translation>Sonuçlar dışa aktarılmadı</translation>
    </message>
    <message>
        <source>Start the list anew</source>
        <translation>Listeyi baştan başlat</translation>
    </message>
    <message>
        <source>The list “{name}” has outcomes that are in no file.</source>
        <translation>“{name}” listesinde hiçbir dosyada bulunmayan sonuçlar var.</translation>
    </message>
    <message>
        <source>The profile “{name}” is for another service now, or has other settings.</source>
        <translation>“{name}” profili artık başka bir hizmete ait veya ayarları değişti.</translation>
    </message>
</context>
<context>
    <name>LookupBar</name>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Sorgula</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ayarlar…</translation>
    </message>
    <message>
        <source>Add a profile first.</source>
        <translation>Önce bir profil ekleyin.</translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>Önce bir profil seçin.</translation>
    </message>
    <message>
        <source>Connection settings (Ctrl+,)</source>
        <translation>Bağlantı ayarları (Ctrl+,)</translation>
    </message>
    <message>
        <source>Contact &amp;ID</source>
        <translation>&amp;Kişi ID’si</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kişi ID’si</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Henüz profil yok</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile to look up in (Alt+P)</source>
        <translation>Sorgunun yapılacağı profil (Alt+P)</translation>
    </message>
    <message>
        <source>The profile is now {profile}</source>
        <translation>Profil artık {profile}</translation>
    </message>
    <message>
        <source>This profile was removed. Paste the ID again.</source>
        <translation>Bu profil kaldırıldı. ID’yi yeniden yapıştırın.</translation>
    </message>
    <message>
        <source>such as {id}</source>
        <translation>örneğin {id}</translation>
    </message>
</context>
<context>
    <name>LookupController</name>
    <message>
        <source>Cancelled, since the profile changed</source>
        <translation>Profil değiştiği için iptal edildi</translation>
    </message>
    <message>
        <source>Looking up {id}…</source>
        <translation>{id} sorgulanıyor…</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask for a password.</source>
        <translation>Anahtarlık bekleniyor. Parola isteyebilir.</translation>
    </message>
</context>
<context>
    <name>LookupProgress</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Vazgeç</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Sorgulanıyor</translation>
    </message>
    <message>
        <source>Stop looking up (Esc)</source>
        <translation>Sorguyu durdur (Esc)</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Contact Desk</source>
        <translation>Contact Desk</translation>
    </message>
    <message>
        <source>No program opens {address}</source>
        <translation>{address} adresini açacak bir program yok</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Hiçbir veri gönderilmedi</translation>
    </message>
    <message>
        <source>a fault occurred</source>
        <translation>bir hata oluştu</translation>
    </message>
    <message>
        <source>being looked up again</source>
        <translation>yeniden sorgulanıyor</translation>
    </message>
    <message>
        <source>every profile was asked since</source>
        <translation>ardından tüm profillere soruldu</translation>
    </message>
    <message>
        <source>not the ID that you entered last</source>
        <translation>son girdiğiniz ID değil</translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>profil değişti</translation>
    </message>
    <message>
        <source>the last lookup was cancelled</source>
        <translation>son sorgu iptal edildi</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Contact Desk</source>
        <translation>Contact Desk &amp;hakkında</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Cancel lookup</source>
        <translation>Sorguyu i&amp;ptal et</translation>
    </message>
    <message>
        <source>&amp;Clear recent lookups</source>
        <translation>Son sorguları &amp;temizle</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Bağlantı</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Tanılama bilgilerini kopyala</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Ayrıntılar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Find in JSON</source>
        <translation>JSON içinde b&amp;ul</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>İle&amp;ri</translation>
    </message>
    <message>
        <source>&amp;Go to the contact ID</source>
        <translation>&amp;Kişi ID’sine git</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>&amp;Leave the demo</source>
        <translation>De&amp;modan çık</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Sorgula</translation>
    </message>
    <message>
        <source>&amp;Look up a list…</source>
        <translation>&amp;Liste sorgula…</translation>
    </message>
    <message>
        <source>&amp;Next profile</source>
        <translation>S&amp;onraki profil</translation>
    </message>
    <message>
        <source>&amp;Previous profile</source>
        <translation>Ö&amp;nceki profil</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;kış</translation>
    </message>
    <message>
        <source>&amp;Recent lookups…</source>
        <translation>&amp;Son sorgular…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;What can I try?</source>
        <translation>&amp;Neler deneyebilirim?</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Sistemle aynı</translation>
    </message>
    <message>
        <source>Ask &amp;every profile…</source>
        <translation>&amp;Tüm profillere sor…</translation>
    </message>
    <message>
        <source>Connection &amp;settings…</source>
        <translation>Bağlantı &amp;ayarları…</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Hepsini kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;email</source>
        <translation>&amp;E-postayı kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;phone number</source>
        <translation>&amp;Telefonu kopyala</translation>
    </message>
    <message>
        <source>Copy a&amp;ddress</source>
        <translation>&amp;Adresi kopyala</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>&amp;JSON olarak kopyala</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>&amp;Markdown olarak kopyala</translation>
    </message>
    <message>
        <source>Copy as &amp;vCard</source>
        <translation>&amp;vCard olarak kopyala</translation>
    </message>
    <message>
        <source>Copy as cURL for &amp;Bash</source>
        <translation>&amp;Bash için cURL olarak kopyala</translation>
    </message>
    <message>
        <source>Copy as cURL for Power&amp;Shell</source>
        <translation>&amp;PowerShell için cURL olarak kopyala</translation>
    </message>
    <message>
        <source>Copy one &amp;line for a ticket</source>
        <translation>Destek kaydı için &amp;satır kopyala</translation>
    </message>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>JSON’u dışa ak&amp;tar…</translation>
    </message>
    <message>
        <source>Export &amp;as…</source>
        <translation>&amp;Farklı dışa aktar…</translation>
    </message>
    <message>
        <source>Export with &amp;client…</source>
        <translation>&amp;Müşteriyle dışa aktar…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Look up &amp;again</source>
        <translation>&amp;Yeniden sorgula</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demoyu dene</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close &amp;notice</source>
        <translation>D&amp;uyuruyu kapat</translation>
    </message>
    <message>
        <source>{api} responded as its newer service does, which has no contacts. The {secret} or the address of the profile “{profile}” may belong to that service.</source>
        <translation>{api}, kişi içermeyen yeni hizmetinin biçiminde yanıt verdi. “{profile}” profilindeki {secret} veya adres bu hizmete ait olabilir.</translation>
    </message>
    <message>
        <source>{api} says: this service ended on {date}.</source>
        <translation>{api} bildirimi: bu hizmet {date} tarihinde sona erdi.</translation>
    </message>
    <message>
        <source>{api} says: this service ends on {date}.</source>
        <translation>{api} bildirimi: bu hizmet {date} tarihinde sona erecek.</translation>
    </message>
    <message>
        <source>{api} says: this service has been outdated since {date} and may end.</source>
        <translation>{api} bildirimi: bu hizmet {date} tarihinden beri eski sayılıyor ve sona erebilir.</translation>
    </message>
    <message>
        <source>{api} says: this service is outdated and may end.</source>
        <translation>{api} bildirimi: bu hizmet eskidi ve sona erebilir.</translation>
    </message>
    <message>
        <source>{api} says: this service will be outdated from {date}.</source>
        <translation>{api} bildirimi: bu hizmet {date} tarihinden itibaren eski sayılacak.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Looking up {id}</source>
        <translation>{id} sorgulanıyor</translation>
    </message>
    <message>
        <source>Paste a contact&apos;s ID above and press Enter to see who it is.</source>
        <translation>Kim olduğunu görmek için kişi ID’sini yukarıya yapıştırıp Enter’a basın.</translation>
    </message>
    <message>
        <source>Press {key} to look up {id} in {profile} again.</source>
        <translation>{profile} profilinde {id} ID’sini yeniden sorgulamak için {key} tuşuna basın.</translation>
    </message>
    <message>
        <source>Show ID {id} &amp;again</source>
        <translation>Yeniden göste&amp;r: ID {id}</translation>
    </message>
    <message>
        <source>Show {name} (ID {id}) &amp;again</source>
        <translation>Yeniden göste&amp;r: {name} (ID {id})</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Bu kişi kim?</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message numerus="yes">
        <source>%n empty fields</source>
        <translation>
            <numerusform>%n boş alan</numerusform>
        </translation>
    </message>
    <message>
        <source>1 empty field</source>
        <translation>1 boş alan</translation>
    </message>
</context>
<context>
    <name>PasteChoices</name>
    <message>
        <source>Choices</source>
        <translation>Seçenekler</translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message>
        <source>A key was in what you pasted; it was not used.</source>
        <translation>Yapıştırdığınız metinde bir anahtar vardı; kullanılmadı.</translation>
    </message>
    <message>
        <source>A key was in what you pasted; it was not used. {hint}</source>
        <translation>Yapıştırdığınız metinde bir anahtar vardı; kullanılmadı. {hint}</translation>
    </message>
    <message>
        <source>Enter asks for {id}</source>
        <translation>Enter: {id} sorgulanır</translation>
    </message>
    <message>
        <source>Enter asks ● {profile} for {id}</source>
        <translation>Enter: ● {profile} profilinde {id} sorgulanır</translation>
    </message>
    <message>
        <source>Enter asks ● {profile} for {id}, created {date}</source>
        <translation>Enter: ● {profile} profilinde {id} sorgulanır, oluşturulma {date}</translation>
    </message>
    <message>
        <source>It is not clear which contact ID is meant. Choose one.</source>
        <translation>Hangi kişi ID’sinin kastedildiği belli değil. Birini seçin.</translation>
    </message>
    <message>
        <source>Key not used. {hint}</source>
        <translation>Anahtar kullanılmadı. {hint}</translation>
    </message>
    <message>
        <source>Mistyped? Enter asks ● {profile} for {id}</source>
        <translation>Yanlış mı? Enter: ● {profile} profilinde {id} sorgulanır</translation>
    </message>
    <message>
        <source>Mistyped? {id}</source>
        <translation>Yanlış mı? {id}</translation>
    </message>
    <message>
        <source>No profile fits this ID.</source>
        <translation>Bu ID’ye uyan profil yok.</translation>
    </message>
    <message>
        <source>Only the beginning of the pasted text was read.</source>
        <translation>Yapıştırılan metnin yalnızca baş tarafı okundu.</translation>
    </message>
    <message>
        <source>Only the beginning was read. A key was in what you pasted; it was not used.</source>
        <translation>Yalnızca baş tarafı okundu. Yapıştırdığınız metinde bir anahtar vardı; kullanılmadı.</translation>
    </message>
    <message>
        <source>Probably mistyped (created {date}). Enter asks ● {profile} for {id}</source>
        <translation>Yanlış yazılmış olabilir (oluşturulma {date}). Enter: ● {profile} profilinde {id} sorgulanır</translation>
    </message>
    <message>
        <source>Probably mistyped. Enter asks ● {profile} for {id}</source>
        <translation>Yanlış yazılmış olabilir. Enter: ● {profile} profilinde {id} sorgulanır</translation>
    </message>
    <message>
        <source>Profile changed. Enter asks ● {profile} for {id}</source>
        <translation>Profil değişti. Enter: ● {profile} profilinde {id} sorgulanır</translation>
    </message>
    <message>
        <source>Profile changed. Enter asks ● {profile} for {id}, created {date}</source>
        <translation>Profil değişti. Enter: ● {profile} profilinde {id} sorgulanır, oluşturulma {date}</translation>
    </message>
    <message>
        <source>Several profiles fit {id}. Choose one.</source>
        <translation>{id} birden çok profile uyuyor. Birini seçin.</translation>
    </message>
    <message>
        <source>The pasted text has no contact ID.</source>
        <translation>Yapıştırılan metinde kişi ID’si yok.</translation>
    </message>
    <message>
        <source>There is no profile for the company {place}.</source>
        <translation>{place} şirketi için profil yok.</translation>
    </message>
    <message>
        <source>There is no profile for {place}, so nothing is asked.</source>
        <translation>{place} için profil yok; bu nedenle hiçbir şey sorulmuyor.</translation>
    </message>
    <message>
        <source>This ID is from {place}, so this profile is not asked.</source>
        <translation>Bu ID {place} kaynaklı; bu nedenle bu profile sorulmuyor.</translation>
    </message>
    <message>
        <source>This ID is from {place}.</source>
        <translation>Bu ID {place} kaynaklı.</translation>
    </message>
    <message>
        <source>This JSON is incomplete or damaged. Paste the contact&apos;s ID.</source>
        <translation>Bu JSON eksik veya bozuk. Kişinin ID’sini yapıştırın.</translation>
    </message>
    <message>
        <source>This JSON is not a contact. Paste the contact&apos;s ID.</source>
        <translation>Bu JSON bir kişi değil. Kişinin ID’sini yapıştırın.</translation>
    </message>
    <message>
        <source>This can be read in several ways. Choose the contact ID.</source>
        <translation>Bu birkaç biçimde okunabilir. Kişi ID’sini seçin.</translation>
    </message>
    <message>
        <source>This is labelled as the ID of something other than a contact.</source>
        <translation>Bu, kişi dışında bir şeyin ID’si olarak etiketlenmiş.</translation>
    </message>
    <message>
        <source>This is not a whole number. Copy the ID again.</source>
        <translation>Bu bir tam sayı değil. ID’yi yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>This is not the address of a contact. Paste its ID.</source>
        <translation>Bu bir kişinin adresi değil. Kişinin ID’sini yapıştırın.</translation>
    </message>
    <message>
        <source>This looks like a {api} ID with one character too many.</source>
        <translation>Bu, bir karakteri fazla olan bir {api} ID’sine benziyor.</translation>
    </message>
    <message>
        <source>This looks like a {api} ID, but one character is missing.</source>
        <translation>Bu bir {api} ID’sine benziyor, ancak bir karakteri eksik.</translation>
    </message>
    <message>
        <source>This looks like a {api} ID. There is no profile for {api}.</source>
        <translation>Bu bir {api} ID’sine benziyor. {api} için profil yok.</translation>
    </message>
    <message>
        <source>This number was rounded. Copy the whole ID from its source.</source>
        <translation>Bu sayı yuvarlanmış. ID’nin tamamını kaynağından kopyalayın.</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>Dialled as {0}</source>
        <translation>Şöyle aranır: {0}</translation>
    </message>
    <message>
        <source>unusual number</source>
        <translation>olağan dışı numara</translation>
    </message>
    <message>
        <source>{number} ext. {extension}</source>
        <translation>{number} dahili {extension}</translation>
    </message>
</context>
<context>
    <name>PlainFileIcons</name>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>&amp;Base URL</source>
        <translation>Temel &amp;URL</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>A lookup ends after this time</source>
        <translation>Sorgu bu sürenin sonunda kesilir</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>A&amp;PI</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <translation>Ek sertifikalar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Ask it with “Ask ever&amp;y profile”</source>
        <translation>“Tüm profillere sor” &amp;bunu da kapsasın</translation>
    </message>
    <message>
        <source>Automatic: as the host in the base URL says</source>
        <translation>Otomatik: temel URL’deki ana makineye göre</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Gözat…</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>Se&amp;rtifikalar</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Sertifikalar (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Sertifika dosyası seç</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Colour of this profile</source>
        <translation>Bu profilin rengi</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Orta&amp;m</translation>
    </message>
    <message>
        <source>Optional: system certificates are always trusted</source>
        <translation>İsteğe bağlı: sistemdekilere güvenilir</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Gizli bilgi</translation>
    </message>
    <message>
        <source>Sho&amp;w the client&apos;s billing details</source>
        <translation>Müşterinin &amp;fatura bilgilerini göster</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Süre sınırı</translation>
    </message>
    <message>
        <source>Unless changed, a sandbox is left out if its API has a production profile</source>
        <translation>Değiştirilmedikçe, API’nin canlı profili varsa sandbox dışarıda bırakılır</translation>
    </message>
    <message>
        <source>such as Acme production</source>
        <translation>örneğin Acme canlı</translation>
    </message>
</context>
<context>
    <name>ProfileFileController</name>
    <message numerus="yes">
        <source>%n profiles cannot be used</source>
        <translation>
            <numerusform>%n profil kullanılamıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles:</source>
        <translation>
            <numerusform>%n profil:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Use the version from {time}</source>
        <translation>{time} &amp;sürümünü kullan</translation>
    </message>
    <message>
        <source>One profile cannot be used</source>
        <translation>Bir profil kullanılamıyor</translation>
    </message>
    <message>
        <source>One profile:</source>
        <translation>Bir profil:</translation>
    </message>
    <message>
        <source>The damaged file is kept under another name. The secrets in the keyring stay as they are.</source>
        <translation>Bozuk dosya başka bir adla saklanır. Anahtarlıktaki gizli bilgiler olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>The other profiles work. What cannot be used stays in {path}. Correct it there, then start again.</source>
        <translation>Diğer profiller çalışıyor. Kullanılamayanlar {path} dosyasında kalır. Orada düzeltin, ardından yeniden başlatın.</translation>
    </message>
    <message>
        <source>The saved profiles cannot be used</source>
        <translation>Kayıtlı profiller kullanılamıyor</translation>
    </message>
    <message>
        <source>What cannot be used stays in {path}. Correct it there, then start Contact Desk again.</source>
        <translation>Kullanılamayanlar {path} dosyasında kalır. Orada düzeltin, ardından Contact Desk’i yeniden başlatın.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. The version from {time} is still there:</source>
        <translation>{path} bozuk ve okunamıyor. {time} sürümü hâlâ duruyor:</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Asking the keyring…</source>
        <translation>Anahtarlığa soruluyor…</translation>
    </message>
    <message>
        <source>Automatic ({environment})</source>
        <translation>Otomatik ({environment})</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}</source>
        <translation>İstekler {proxy} proxy sunucusundan geçer</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Gizli bilgi</translation>
    </message>
    <message>
        <source>Stored for this run only; type to replace</source>
        <translation>Program kapanana kadar kayıtlı; değiştirmek için yazın</translation>
    </message>
    <message>
        <source>Stored in the keyring; type to replace</source>
        <translation>Anahtarlıkta kayıtlı; değiştirmek için yazın</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profiller</translation>
    </message>
</context>
<context>
    <name>ProfilePopup</name>
    <message>
        <source>Filter profiles</source>
        <translation>Profilleri filtrele</translation>
    </message>
    <message>
        <source>No profile has “{text}”.</source>
        <translation>“{text}” içeren profil yok.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiller</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Filtrelemek için yazın</translation>
    </message>
</context>
<context>
    <name>ProfileSelector</name>
    <message>
        <source>{name}, colour {colour}</source>
        <translation>{name}, renk {colour}</translation>
    </message>
</context>
<context>
    <name>ProfilesController</name>
    <message>
        <source>A fault in Contact Desk stopped this action.</source>
        <translation>Contact Desk’teki bir hata bu işlemi durdurdu.</translation>
    </message>
    <message>
        <source>If the base URL is right, ask IT for a certificate file and choose it at “Certificates”.</source>
        <translation>Temel URL doğruysa BT ekibinden bir sertifika dosyası isteyin ve dosyayı “Sertifikalar” alanında seçin.</translation>
    </message>
    <message>
        <source>Removed, but its secret is still in the keyring. {why}</source>
        <translation>Kaldırıldı, ancak gizli bilgisi hâlâ anahtarlıkta. {why}</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Bağlantı çalışıyor.</translation>
    </message>
    <message>
        <source>The {secret} belongs to {name} ({email}).</source>
        <translation>Bu {secret} şu kişiye ait: {name} ({email}).</translation>
    </message>
    <message>
        <source>The {secret} belongs to {name}.</source>
        <translation>Bu {secret} şu kişiye ait: {name}.</translation>
    </message>
    <message>
        <source>{why} You can enter it here for this run.</source>
        <translation>{why} Bu çalıştırma için buraya girebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Connection settings</source>
        <translation>Bağlantı ayarları</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Yeni profil</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Kaldırıldı.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Saved. No secret is stored.</source>
        <translation>Kaydedildi. Kayıtlı gizli bilgi yok.</translation>
    </message>
    <message>
        <source>Saved. The secret is in the keyring.</source>
        <translation>Kaydedildi. Gizli bilgi anahtarlıkta.</translation>
    </message>
    <message>
        <source>Saved. The secret is kept for this run only.</source>
        <translation>Kaydedildi. Gizli bilgi yalnızca program kapanana kadar tutulur.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Beklemeyi durdur</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask for a password.</source>
        <translation>Anahtarlık bekleniyor. Parola isteyebilir.</translation>
    </message>
    <message>
        <source>{api} · not saved</source>
        <translation>{api} · kaydedilmedi</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} kopyası</translation>
    </message>
</context>
<context>
    <name>ProxyWords</name>
    <message>
        <source>A proxy on the way to {api} requires a name and password.</source>
        <translation>{api} yolundaki bir proxy sunucusu ad ve parola istiyor.</translation>
    </message>
    <message>
        <source>Ask IT for a proxy that accepts a name and password (Basic) or needs none.</source>
        <translation>BT ekibinden ad ve parola (Basic) kabul eden veya bunları istemeyen bir proxy sunucusu isteyin.</translation>
    </message>
    <message>
        <source>Ask IT for both, write NAME:PASSWORD@ before the host in {proxy_setting}, and start the program again.</source>
        <translation>Her ikisini de BT ekibinden isteyin, proxy ayarında ({proxy_setting}) ana makineden önce NAME:PASSWORD@ biçiminde yazın ve programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Ask IT for the proxy&apos;s address and kind, correct {proxy_setting}, and start the program again.</source>
        <translation>BT ekibinden proxy sunucusunun adresini ve türünü isteyin, proxy ayarını ({proxy_setting}) düzeltin ve programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Ask IT for the right ones, correct {proxy_setting}, and start the program again.</source>
        <translation>BT ekibinden doğrularını isteyin, proxy ayarını ({proxy_setting}) düzeltin ve programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Ask IT for the right proxy, correct {proxy_setting}, and start the program again.</source>
        <translation>BT ekibinden doğru proxy sunucusunu isteyin, proxy ayarını ({proxy_setting}) düzeltin ve programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Ask IT to allow {server} on this proxy, then press Try again.</source>
        <translation>BT ekibinden bu proxy sunucusunda {server} için izin vermesini isteyin, ardından “Yeniden dene” düğmesine basın.</translation>
    </message>
    <message>
        <source>Ask IT to remove the quotation marks from {proxy_setting}, and start the program again.</source>
        <translation>BT ekibinden proxy ayarındaki ({proxy_setting}) tırnak işaretlerini kaldırmasını isteyin ve programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Ask IT to set HTTPS_PROXY to the proxy with its name and password, and start the program again.</source>
        <translation>BT ekibinden, HTTPS_PROXY değişkenine proxy sunucusunu ad ve parolayla birlikte yazmasını isteyin ve programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Ask IT which proxy this computer should use, then press Try again.</source>
        <translation>BT ekibine bu bilgisayarın hangi proxy sunucusunu kullanması gerektiğini sorun, ardından “Yeniden dene” düğmesine basın.</translation>
    </message>
    <message>
        <source>Check the network or VPN and press Try again, or ask IT to check {proxy_setting}.</source>
        <translation>Ağı veya VPN’i denetleyip “Yeniden dene” düğmesine basın ya da BT ekibinden proxy ayarını ({proxy_setting}) denetlemesini isteyin.</translation>
    </message>
    <message>
        <source>Press Try again in a minute, or press Connection settings… and check the base URL.</source>
        <translation>Bir dakika sonra “Yeniden dene” düğmesine basın veya “Bağlantı ayarları…” düğmesine basıp temel URL’yi denetleyin.</translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, ask IT to check {proxy_setting}.</source>
        <translation>“Yeniden dene” düğmesine basın; yine olursa BT ekibinden proxy ayarını ({proxy_setting}) denetlemesini isteyin.</translation>
    </message>
    <message>
        <source>The connection to the proxy {proxy} failed: it is not running, or the network is down.</source>
        <translation>{proxy} proxy sunucusuyla bağlantı kurulamadı: sunucu çalışmıyor veya ağ bağlantısı yok.</translation>
    </message>
    <message>
        <source>The network cannot find the proxy {proxy}: its name is misspelt, or this computer is offline.</source>
        <translation>Ağda {proxy} proxy sunucusu bulunamıyor: adı yanlış yazılmış veya bu bilgisayar çevrimdışı.</translation>
    </message>
    <message>
        <source>The port is missing in {proxy_setting}, so the usual one was tried.</source>
        <translation>Proxy ayarında ({proxy_setting}) port eksik; bu nedenle varsayılan port denendi.</translation>
    </message>
    <message>
        <source>The proxy address in {proxy_setting} has quotation marks around it.</source>
        <translation>Proxy ayarındaki ({proxy_setting}) adres tırnak işaretleri içinde.</translation>
    </message>
    <message>
        <source>The proxy address in {proxy_setting} is malformed; it must look like http://HOST:PORT.</source>
        <translation>Proxy ayarındaki ({proxy_setting}) adresin biçimi hatalı; http://HOST:PORT biçiminde olmalıdır.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Proxy sunucusuna ulaşılamıyor</translation>
    </message>
    <message>
        <source>The proxy cannot reach the server</source>
        <translation>Proxy sunucusu hedef sunucuya ulaşamıyor</translation>
    </message>
    <message>
        <source>The proxy closed the connection</source>
        <translation>Proxy sunucusu bağlantıyı kapattı</translation>
    </message>
    <message>
        <source>The proxy did not accept the name and password</source>
        <translation>Proxy sunucusu, ad ve parolayı kabul etmedi</translation>
    </message>
    <message>
        <source>The proxy does not answer as a proxy</source>
        <translation>Proxy sunucusu proxy gibi yanıt vermiyor</translation>
    </message>
    <message>
        <source>The proxy refused the request</source>
        <translation>Proxy sunucusu isteği reddetti</translation>
    </message>
    <message>
        <source>The proxy requires a name and password</source>
        <translation>Proxy sunucusu ad ve parola istiyor</translation>
    </message>
    <message>
        <source>The proxy requires another way to sign in</source>
        <translation>Proxy sunucusu başka bir oturum açma yöntemi istiyor</translation>
    </message>
    <message>
        <source>The proxy setting cannot be used</source>
        <translation>Proxy ayarı kullanılamıyor</translation>
    </message>
    <message>
        <source>The proxy was not found</source>
        <translation>Proxy sunucusu bulunamadı</translation>
    </message>
    <message>
        <source>The proxy {proxy} accepts only {proxy_sign_in}, which Contact Desk does not support.</source>
        <translation>{proxy} proxy sunucusu yalnızca {proxy_sign_in} kabul ediyor; Contact Desk bunu desteklemiyor.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept the name and password in {proxy_setting}.</source>
        <translation>{proxy} proxy sunucusu, proxy ayarındaki ({proxy_setting}) ad ve parolayı kabul etmedi.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow connections to {server}.</source>
        <translation>{proxy} proxy sunucusu {server} bağlantısına izin vermiyor.</translation>
    </message>
    <message>
        <source>The proxy {proxy} ended the connection without an answer: it is overloaded, or of another kind.</source>
        <translation>{proxy} proxy sunucusu bağlantıyı yanıt vermeden sonlandırdı: aşırı yüklü veya başka türde bir sunucu.</translation>
    </message>
    <message>
        <source>The proxy {proxy} is of the kind “{proxy_scheme}”; Contact Desk can use http, https and socks5.</source>
        <translation>{proxy} proxy sunucusunun türü “{proxy_scheme}”; Contact Desk http, https ve socks5 kullanabilir.</translation>
    </message>
    <message>
        <source>The proxy {proxy} requires a name and password, and none are set.</source>
        <translation>{proxy} proxy sunucusu ad ve parola istiyor, ancak bunlar ayarlanmamış.</translation>
    </message>
    <message>
        <source>The proxy {proxy} works, but gets no connection to {server}, which is down or misspelt.</source>
        <translation>{proxy} proxy sunucusu çalışıyor, ancak {server} ile bağlantı kuramıyor; bu sunucu kapalı veya adı yanlış yazılmış.</translation>
    </message>
    <message>
        <source>The user name or password in {proxy_setting} has signs that must be percent-encoded, such as %2F for /.</source>
        <translation>Proxy ayarındaki ({proxy_setting}) kullanıcı adında veya parolada, yüzde kodlamasıyla yazılması gereken işaretler var; örneğin / yerine %2F.</translation>
    </message>
    <message>
        <source>What runs at {proxy} is no HTTP proxy.</source>
        <translation>{proxy} adresinde çalışan sunucu bir HTTP proxy sunucusu değil.</translation>
    </message>
    <message>
        <source>What runs at {proxy} is no SOCKS 5 proxy.</source>
        <translation>{proxy} adresinde çalışan sunucu bir SOCKS 5 proxy sunucusu değil.</translation>
    </message>
    <message>
        <source>What runs at {proxy} is no proxy with TLS; for most proxies, http:// is right.</source>
        <translation>{proxy} adresinde çalışan sunucu TLS kullanan bir proxy sunucusu değil; çoğu proxy sunucusu için http:// doğrudur.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>K&amp;onum:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dosya &amp;türü:</translation>
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
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
</context>
<context>
    <name>RecentController</name>
    <message>
        <source>Recent lookups cleared</source>
        <translation>Son sorgular temizlendi</translation>
    </message>
    <message>
        <source>The lookup was cancelled</source>
        <translation>Sorgu iptal edildi</translation>
    </message>
    <message>
        <source>The lookup was cancelled, and the profile is now {name}</source>
        <translation>Sorgu iptal edildi; şimdiki profil: {name}</translation>
    </message>
    <message>
        <source>The profile is now {name}</source>
        <translation>Şimdiki profil: {name}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>alınma zamanı: {time}</translation>
    </message>
</context>
<context>
    <name>RecentPopup</name>
    <message numerus="yes">
        <source>%n recent lookups, the first one: {row}</source>
        <translation>
            <numerusform>%n son sorgu, ilki: {row}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 recent lookup: {row}</source>
        <translation>1 son sorgu: {row}</translation>
    </message>
    <message>
        <source>Contacts that you look up appear here.</source>
        <translation>Sorguladığınız kişiler burada görünür.</translation>
    </message>
    <message>
        <source>Filter recent lookups</source>
        <translation>Son sorguları filtrele</translation>
    </message>
    <message>
        <source>Kept in memory only, until you quit.</source>
        <translation>Programdan çıkana kadar yalnızca bellekte tutulur.</translation>
    </message>
    <message>
        <source>Name, ID, profile or time</source>
        <translation>Ad, ID, profil veya saat</translation>
    </message>
    <message>
        <source>No recent lookup has “{text}”.</source>
        <translation>“{text}” içeren son sorgu yok.</translation>
    </message>
    <message>
        <source>Recent lookups</source>
        <translation>Son sorgular</translation>
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
        <translation>Ad yok</translation>
    </message>
    <message>
        <source>{name}, {id}, {profile} ({api}), colour {colour}, {time}</source>
        <translation>{name}, {id}, {profile} ({api}), renk {colour}, {time}</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%Ln cells were cut: a workbook holds at most 32,767 characters in a cell.</source>
        <translation>
            <numerusform>%Ln hücre kesildi: çalışma kitabında bir hücre en çok 32.767 karakter alır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were exported to {file}.</source>
        <translation>
            <numerusform>{file} dosyasına %Ln satır aktarıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows without a contact were left out.</source>
        <translation>
            <numerusform>Kişisi olmayan %Ln satır dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are missing: a table has at most 16,384 columns.</source>
        <translation>
            <numerusform>%Ln değer eksik: bir tabloda en çok 16.384 sütun olabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values that begin like a formula got an apostrophe.</source>
        <translation>
            <numerusform>Formül gibi başlayan %Ln değere kesme işareti eklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet will change %Ln values when it opens this file. An Excel workbook keeps them.</source>
        <translation>
            <numerusform>Elektronik tablo bu dosyayı açarken %Ln değeri değiştirecek. Excel çalışma kitabı bu değerleri korur.</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet will change one value when it opens this file. An Excel workbook keeps it.</source>
        <translation>Elektronik tablo bu dosyayı açarken bir değeri değiştirecek. Excel çalışma kitabı bu değeri korur.</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Dışa aktarıldı: {file}.</translation>
    </message>
    <message>
        <source>One cell was cut: a workbook holds at most 32,767 characters in a cell.</source>
        <translation>Bir hücre kesildi: çalışma kitabında bir hücre en çok 32.767 karakter alır.</translation>
    </message>
    <message>
        <source>One row was exported to {file}.</source>
        <translation>{file} dosyasına bir satır aktarıldı.</translation>
    </message>
    <message>
        <source>One row without a contact was left out.</source>
        <translation>Kişisi olmayan bir satır dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>One value is missing: a table has at most 16,384 columns.</source>
        <translation>Bir değer eksik: bir tabloda en çok 16.384 sütun olabilir.</translation>
    </message>
    <message>
        <source>One value that begins like a formula got an apostrophe.</source>
        <translation>Formül gibi başlayan bir değere kesme işareti eklendi.</translation>
    </message>
</context>
<context>
    <name>ResponseWords</name>
    <message>
        <source>A user name and password are required</source>
        <translation>Kullanıcı adı ve parola gerekiyor</translation>
    </message>
    <message>
        <source>A web page came instead of a contact</source>
        <translation>Kişi yerine bir web sayfası geldi</translation>
    </message>
    <message>
        <source>An unexpected response</source>
        <translation>Beklenmeyen bir yanıt</translation>
    </message>
    <message>
        <source>Another server responded</source>
        <translation>Başka bir sunucu yanıt verdi</translation>
    </message>
    <message>
        <source>Check the ID and press Look up, or press Copy details and ask the support of {api}.</source>
        <translation>ID’yi denetleyip “Sorgula” düğmesine basın veya “Ayrıntıları kopyala” düğmesine basıp {api} destek ekibine danışın.</translation>
    </message>
    <message>
        <source>Check the VPN, or press Connection settings… and check the base URL, or press Copy details and ask IT.</source>
        <translation>VPN’i denetleyin veya “Bağlantı ayarları…” düğmesine basıp temel URL’yi denetleyin ya da “Ayrıntıları kopyala” düğmesine basıp BT ekibine danışın.</translation>
    </message>
    <message>
        <source>Correct what the message says, or press Copy details and send them to the support of {api}.</source>
        <translation>Mesajda belirtileni düzeltin veya “Ayrıntıları kopyala” düğmesine basıp ayrıntıları {api} destek ekibine gönderin.</translation>
    </message>
    <message>
        <source>Instead of the {secret}, {server} asks for a user name and password: probably a gateway or proxy in front of {api}.</source>
        <translation>{server}, {secret} yerine kullanıcı adı ve parola istiyor: büyük olasılıkla {api} önünde bir ağ geçidi veya proxy sunucusu var.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT about a login page or proxy.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp temel URL’yi denetleyin veya BT ekibine oturum açma sayfası ya da proxy sunucusu olup olmadığını sorun.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT about a proxy.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp temel URL’yi denetleyin veya BT ekibine proxy sunucusu olup olmadığını sorun.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask IT for an address without a password.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp temel URL’yi denetleyin veya BT ekibinden parola gerektirmeyen bir adres isteyin.</translation>
    </message>
    <message>
        <source>Press Connection settings… and check the base URL, or ask the support of {api}.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp temel URL’yi denetleyin veya {api} destek ekibine danışın.</translation>
    </message>
    <message>
        <source>Press Copy details and send them to the support of {api}, or ask IT about a proxy.</source>
        <translation>“Ayrıntıları kopyala” düğmesine basıp ayrıntıları {api} destek ekibine gönderin veya BT ekibine proxy sunucusu olup olmadığını sorun.</translation>
    </message>
    <message>
        <source>Press Copy details and send them to the support of {api}.</source>
        <translation>“Ayrıntıları kopyala” düğmesine basıp ayrıntıları {api} destek ekibine gönderin.</translation>
    </message>
    <message>
        <source>Press Try again, or press Connection settings… and check the base URL.</source>
        <translation>“Yeniden dene” düğmesine basın veya “Bağlantı ayarları…” düğmesine basıp temel URL’yi denetleyin.</translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, ask IT about the network.</source>
        <translation>“Yeniden dene” düğmesine basın; yine olursa ağ konusunda BT ekibine danışın.</translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, press Copy details and send them to the support of {api}.</source>
        <translation>“Yeniden dene” düğmesine basın; yine olursa “Ayrıntıları kopyala” düğmesine basıp ayrıntıları {api} destek ekibine gönderin.</translation>
    </message>
    <message>
        <source>The JSON of the response has an error.</source>
        <translation>Yanıtın JSON’unda bir hata var.</translation>
    </message>
    <message>
        <source>The response breaks the rules of HTTP</source>
        <translation>Yanıt HTTP kurallarına uymuyor</translation>
    </message>
    <message>
        <source>The response came as a whole, but {api}, or a proxy in between, had cut it off before.</source>
        <translation>Yanıt eksiksiz ulaştı, ancak {api} veya aradaki bir proxy sunucusu onu önceden kesmiş.</translation>
    </message>
    <message>
        <source>The response does not look like {api}: probably a firewall or proxy refuses this computer, or the address is wrong.</source>
        <translation>Bu bir {api} yanıtına benzemiyor: büyük olasılıkla bir güvenlik duvarı veya proxy sunucusu bu bilgisayarı reddediyor ya da adres yanlış.</translation>
    </message>
    <message>
        <source>The response does not look like {api}: probably a wrong address or a proxy.</source>
        <translation>Bu bir {api} yanıtına benzemiyor: büyük olasılıkla adres yanlış veya arada bir proxy sunucusu var.</translation>
    </message>
    <message>
        <source>The response ended too early.</source>
        <translation>Yanıt erken bitti.</translation>
    </message>
    <message>
        <source>The response has an error</source>
        <translation>Yanıtta bir hata var</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: JSON needs straight double quotation marks.</source>
        <translation>Yanıtta hata var (satır {line}, sütun {column}): JSON düz çift tırnak işareti gerektirir.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: a byte there is not in {name}.</source>
        <translation>Yanıtta hata var (satır {line}, sütun {column}): oradaki bir bayt {name} kodlamasında yok.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: a comma without anything behind it.</source>
        <translation>Yanıtta hata var (satır {line}, sütun {column}): virgülden sonra bir şey gelmiyor.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: an escape that JSON does not have.</source>
        <translation>Yanıtta hata var (satır {line}, sütun {column}): JSON’da olmayan bir kaçış dizisi.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: expected a colon.</source>
        <translation>Yanıtta hata var (satır {line}, sütun {column}): iki nokta bekleniyordu.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: expected a comma.</source>
        <translation>Yanıtta hata var (satır {line}, sütun {column}): virgül bekleniyordu.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: expected a name in double quotation marks.</source>
        <translation>Yanıtta hata var (satır {line}, sütun {column}): çift tırnak içinde bir ad bekleniyordu.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: expected a value of JSON.</source>
        <translation>Yanıtta hata var (satır {line}, sütun {column}): bir JSON değeri bekleniyordu.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: more text follows the end of the JSON.</source>
        <translation>Yanıtta hata var (satır {line}, sütun {column}): JSON bittikten sonra metin devam ediyor.</translation>
    </message>
    <message>
        <source>The response has an error in line {line}, column {column}: {name} is no value of JSON.</source>
        <translation>Yanıtta hata var (satır {line}, sütun {column}): {name} bir JSON değeri değil.</translation>
    </message>
    <message>
        <source>The response has more nested levels than can be read.</source>
        <translation>Yanıtta okunabilecek olandan fazla iç içe düzey var.</translation>
    </message>
    <message>
        <source>The response has no contact</source>
        <translation>Yanıtta kişi yok</translation>
    </message>
    <message>
        <source>The response has no content.</source>
        <translation>Yanıtın içeriği yok.</translation>
    </message>
    <message>
        <source>The response is a web page: probably a website&apos;s address or a login page.</source>
        <translation>Yanıt bir web sayfası: büyük olasılıkla bir web sitesinin adresi veya bir oturum açma sayfası.</translation>
    </message>
    <message>
        <source>The response is compressed</source>
        <translation>Yanıt sıkıştırılmış</translation>
    </message>
    <message>
        <source>The response is compressed as “{encoding}”, which was not asked for and cannot be read.</source>
        <translation>Yanıt, istenmediği hâlde “{encoding}” ile sıkıştırılmış; bu nedenle okunamıyor.</translation>
    </message>
    <message>
        <source>The response is empty</source>
        <translation>Yanıt boş</translation>
    </message>
    <message>
        <source>The response is far larger than a contact, so it was not read to its end.</source>
        <translation>Yanıt bir kişiden çok daha büyük; bu nedenle sonuna kadar okunmadı.</translation>
    </message>
    <message>
        <source>The response is nested too deeply</source>
        <translation>Yanıtta çok fazla iç içe düzey var</translation>
    </message>
    <message>
        <source>The response is not JSON, the format that {api} uses.</source>
        <translation>Yanıt, {api} tarafından kullanılan JSON biçiminde değil.</translation>
    </message>
    <message>
        <source>The response is not valid HTTP: the server, or a proxy in between, made a mistake.</source>
        <translation>Yanıt geçerli bir HTTP yanıtı değil: sunucu veya aradaki bir proxy sunucusu hata yaptı.</translation>
    </message>
    <message>
        <source>The response is too large</source>
        <translation>Yanıt çok büyük</translation>
    </message>
    <message>
        <source>The response is unreadable</source>
        <translation>Yanıt okunamıyor</translation>
    </message>
    <message>
        <source>The response was cut off</source>
        <translation>Yanıt yarıda kesilmiş</translation>
    </message>
    <message>
        <source>{api} does not document this response: probably a wrong address or a proxy.</source>
        <translation>{api} belgelerinde bu yanıt yer almıyor: büyük olasılıkla adres yanlış veya arada bir proxy sunucusu var.</translation>
    </message>
    <message>
        <source>{api} does not document this response; its message may say why it came.</source>
        <translation>{api} belgelerinde bu yanıt yer almıyor; yanıttaki mesaj nedenini açıklayabilir.</translation>
    </message>
    <message>
        <source>{api} sent no contact for the ID “{id}”.</source>
        <translation>{api}, “{id}” ID’si için bir kişi göndermedi.</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>&amp;Go on</source>
        <translation>De&amp;vam et</translation>
    </message>
    <message>
        <source>C&amp;ancel the list</source>
        <translation>&amp;Listeyi iptal et</translation>
    </message>
    <message>
        <source>Close the lis&amp;t</source>
        <translation>L&amp;isteyi kapat</translation>
    </message>
    <message>
        <source>Exp&amp;ort list…</source>
        <translation>Listeyi dışa akta&amp;r…</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Listede filtrele</translation>
    </message>
    <message>
        <source>ID, name, email, phone or company</source>
        <translation>ID, ad, e-posta, telefon veya şirket</translation>
    </message>
    <message>
        <source>Outco&amp;me</source>
        <translation>S&amp;onuç</translation>
    </message>
    <message>
        <source>Outcome to show</source>
        <translation>Gösterilecek sonuç</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>D&amp;uraklat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Tr&amp;y the failed again</source>
        <translation>Başarısızları yi&amp;nele</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>A client other than the requested one</source>
        <translation>İstenenden başka bir müşteri</translation>
    </message>
    <message>
        <source>A client that comes after three seconds</source>
        <translation>Üç saniye sonra gelen bir müşteri</translation>
    </message>
    <message>
        <source>A client that does not exist</source>
        <translation>Var olmayan bir müşteri</translation>
    </message>
    <message>
        <source>A client that the token may not see</source>
        <translation>Tokenin göremediği bir müşteri</translation>
    </message>
    <message>
        <source>A client whose response stops in the middle</source>
        <translation>Yanıtı ortasında duran bir müşteri</translation>
    </message>
    <message>
        <source>A client with a condition that is not met</source>
        <translation>Koşulu karşılanmayan bir müşteri</translation>
    </message>
    <message>
        <source>A client with fields that are not documented</source>
        <translation>Belgelenmemiş alanları olan bir müşteri</translation>
    </message>
    <message>
        <source>A client without any details</source>
        <translation>Hiçbir ayrıntısı olmayan bir müşteri</translation>
    </message>
    <message>
        <source>A contact with control characters</source>
        <translation>Denetim karakterleri olan bir kişi</translation>
    </message>
    <message>
        <source>A deleted client</source>
        <translation>Silinmiş bir müşteri</translation>
    </message>
    <message>
        <source>A failure with status 200</source>
        <translation>Durum kodu 200 olan bir hata</translation>
    </message>
    <message>
        <source>A gateway that asks for a user name and password</source>
        <translation>Kullanıcı adı ve parola isteyen bir ağ geçidi</translation>
    </message>
    <message>
        <source>A gateway that does not reach the service</source>
        <translation>Hizmete ulaşamayan bir ağ geçidi</translation>
    </message>
    <message>
        <source>A gateway that requires a client certificate</source>
        <translation>İstemci sertifikası isteyen bir ağ geçidi</translation>
    </message>
    <message>
        <source>A good response after three seconds</source>
        <translation>Üç saniye sonra gelen düzgün bir yanıt</translation>
    </message>
    <message>
        <source>A huge response</source>
        <translation>Çok büyük bir yanıt</translation>
    </message>
    <message>
        <source>A list instead of a contact</source>
        <translation>Kişi yerine bir liste</translation>
    </message>
    <message>
        <source>A name in Arabic</source>
        <translation>Arapça bir ad</translation>
    </message>
    <message>
        <source>A name in Japanese</source>
        <translation>Japonca bir ad</translation>
    </message>
    <message>
        <source>A notice that the service ends</source>
        <translation>Hizmetin sona ereceğine dair bir duyuru</translation>
    </message>
    <message>
        <source>A proxy&apos;s page that forbids it</source>
        <translation>Proxy sunucusunun erişimi yasaklayan sayfası</translation>
    </message>
    <message>
        <source>A refusal that is not in the documented form</source>
        <translation>Belgelenen biçimde olmayan bir ret</translation>
    </message>
    <message>
        <source>A response cut off by the network</source>
        <translation>Ağın kestiği bir yanıt</translation>
    </message>
    <message>
        <source>A response in drips that never ends</source>
        <translation>Damla damla gelen, hiç bitmeyen bir yanıt</translation>
    </message>
    <message>
        <source>A response nested very deeply</source>
        <translation>Çok fazla iç içe düzeyi olan bir yanıt</translation>
    </message>
    <message>
        <source>A response that stops in the middle</source>
        <translation>Ortasında duran bir yanıt</translation>
    </message>
    <message>
        <source>A sign-in page instead of a contact</source>
        <translation>Kişi yerine oturum açma sayfası</translation>
    </message>
    <message>
        <source>A status that is not documented</source>
        <translation>Belgelenmemiş bir durum</translation>
    </message>
    <message>
        <source>A success without a contact</source>
        <translation>Kişi içermeyen başarılı bir yanıt</translation>
    </message>
    <message>
        <source>A telephone number sent as an integer</source>
        <translation>Tam sayı olarak gönderilmiş telefon numarası</translation>
    </message>
    <message>
        <source>A very long name</source>
        <translation>Çok uzun bir ad</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>API anahtarı reddedildi</translation>
    </message>
    <message>
        <source>API key without permission</source>
        <translation>İzni olmayan API anahtarı</translation>
    </message>
    <message>
        <source>An empty response</source>
        <translation>Boş bir yanıt</translation>
    </message>
    <message>
        <source>An ordinary contact</source>
        <translation>Sıradan bir kişi</translation>
    </message>
    <message>
        <source>An ordinary vendor</source>
        <translation>Sıradan bir tedarikçi</translation>
    </message>
    <message>
        <source>Another contact than the one asked for</source>
        <translation>İstenenden başka bir kişi</translation>
    </message>
    <message>
        <source>Another server&apos;s page not found</source>
        <translation>Başka bir sunucunun “bulunamadı” sayfası</translation>
    </message>
    <message>
        <source>Closes the connection without a response</source>
        <translation>Bağlantıyı yanıt vermeden kapatır</translation>
    </message>
    <message>
        <source>Company or version refused</source>
        <translation>Şirket veya sürüm reddedildi</translation>
    </message>
    <message>
        <source>Fails twice, works the third time</source>
        <translation>İki kez başarısız olur, üçüncüde çalışır</translation>
    </message>
    <message>
        <source>Fields of another type than documented</source>
        <translation>Belgelenenden farklı türde alanlar</translation>
    </message>
    <message>
        <source>Fields that are not documented</source>
        <translation>Belgelenmemiş alanlar</translation>
    </message>
    <message>
        <source>Invalid request with three errors</source>
        <translation>Üç hatalı, geçersiz bir istek</translation>
    </message>
    <message>
        <source>JSON with an error in its third line</source>
        <translation>Üçüncü satırında hata olan JSON</translation>
    </message>
    <message>
        <source>Most fields missing</source>
        <translation>Alanların çoğu eksik</translation>
    </message>
    <message>
        <source>Never responds</source>
        <translation>Hiç yanıt vermez</translation>
    </message>
    <message>
        <source>No billing at all</source>
        <translation>Hiç fatura bilgisi yok</translation>
    </message>
    <message>
        <source>No content</source>
        <translation>İçerik yok</translation>
    </message>
    <message>
        <source>No such contact</source>
        <translation>Böyle bir kişi yok</translation>
    </message>
    <message>
        <source>Redirected to another host</source>
        <translation>Başka bir ana makineye yönlendirme</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Sunucu hatası</translation>
    </message>
    <message>
        <source>Text that is not JSON</source>
        <translation>JSON olmayan metin</translation>
    </message>
    <message>
        <source>The documentation&apos;s own example</source>
        <translation>Belgelerdeki örneğin kendisi</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token reddedildi</translation>
    </message>
    <message>
        <source>Token without the permission crm.view</source>
        <translation>crm.view izni olmayan token</translation>
    </message>
    <message>
        <source>Too many requests, five seconds to wait</source>
        <translation>Çok fazla istek, beş saniye bekleme</translation>
    </message>
    <message>
        <source>Too many requests, no time given</source>
        <translation>Çok fazla istek, süre verilmemiş</translation>
    </message>
    <message>
        <source>Very long notes</source>
        <translation>Çok uzun notlar</translation>
    </message>
</context>
<context>
    <name>SecondsEdit</name>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>It is a key of Clemta&apos;s API and begins with clemta_.</source>
        <translation>Clemta API’sinin bir anahtarıdır ve clemta_ ile başlar.</translation>
    </message>
    <message>
        <source>It is a personal token: Wethod shows it once, in Settings › Developer settings.</source>
        <translation>Kişisel bir tokendir: Wethod onu Settings › Developer settings altında bir kez gösterir.</translation>
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
        <translation>Yazılanı gizle</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Yazılanı göster</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>Log out and in again, or press Connection settings… and enter the {secret} for this run.</source>
        <translation>Oturumu kapatıp yeniden açın veya “Bağlantı ayarları…” düğmesine basıp bu çalıştırma için {secret} girin.</translation>
    </message>
    <message>
        <source>Look for its password window and press Try again, or press Connection settings… and enter the {secret} for this run.</source>
        <translation>Parola penceresini bulup “Yeniden dene” düğmesine basın veya “Bağlantı ayarları…” düğmesine basıp bu çalıştırma için {secret} girin.</translation>
    </message>
    <message>
        <source>No {secret} is stored</source>
        <translation>Kayıtlı {secret} yok</translation>
    </message>
    <message>
        <source>Press Connection settings… and enter it again, without spaces and line breaks.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp boşluk ve satır sonu olmadan yeniden girin.</translation>
    </message>
    <message>
        <source>Press Connection settings… and enter it for this run, or ask IT to set up a keyring.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp bu çalıştırma için girin veya BT ekibinden bir anahtarlık kurmasını isteyin.</translation>
    </message>
    <message>
        <source>Press Connection settings… and enter it.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp girin.</translation>
    </message>
    <message>
        <source>Press Try again and allow the access, or press Connection settings… and enter the {secret} for this run. IT can repair the keyring.</source>
        <translation>“Yeniden dene” düğmesine basıp erişime izin verin veya “Bağlantı ayarları…” düğmesine basıp bu çalıştırma için {secret} girin. BT ekibi anahtarlığı onarabilir.</translation>
    </message>
    <message>
        <source>Press Try again and enter the keyring&apos;s password when it asks, or press Connection settings… and enter the {secret} for this run.</source>
        <translation>“Yeniden dene” düğmesine basın ve istenince anahtarlığın parolasını girin veya “Bağlantı ayarları…” düğmesine basıp bu çalıştırma için {secret} girin.</translation>
    </message>
    <message>
        <source>Press Try again and unlock the keyring when it asks for its password, or press Connection settings… and enter the {secret} for this run.</source>
        <translation>“Yeniden dene” düğmesine basın ve anahtarlık parolasını isteyince kilidini açın veya “Bağlantı ayarları…” düğmesine basıp bu çalıştırma için {secret} girin.</translation>
    </message>
    <message>
        <source>The keyring asked for its password, and its window was closed without one.</source>
        <translation>Anahtarlık parolasını istedi, penceresi parola girilmeden kapatıldı.</translation>
    </message>
    <message>
        <source>The keyring did not give access to the {secret} in time.</source>
        <translation>Anahtarlık {secret} erişimine zamanında izin vermedi.</translation>
    </message>
    <message>
        <source>The keyring did not give access to the {secret}.</source>
        <translation>Anahtarlık {secret} erişimine izin vermedi.</translation>
    </message>
    <message>
        <source>The keyring does not respond</source>
        <translation>Anahtarlık yanıt vermiyor</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Anahtarlık kilitli</translation>
    </message>
    <message>
        <source>The keyring refused access</source>
        <translation>Anahtarlık erişimi reddetti</translation>
    </message>
    <message>
        <source>The keyring with the {secret} cannot be reached: the session bus (D-Bus) does not answer.</source>
        <translation>İçinde {secret} bulunan anahtarlığa ulaşılamıyor: oturum veri yolu (D-Bus) yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The keyring with the {secret} was not unlocked.</source>
        <translation>İçinde {secret} bulunan anahtarlığın kilidi açılmadı.</translation>
    </message>
    <message>
        <source>The keyring&apos;s password was not entered</source>
        <translation>Anahtarlığın parolası girilmedi</translation>
    </message>
    <message>
        <source>The {secret} cannot be sent</source>
        <translation>Kayıtlı {secret} gönderilemiyor</translation>
    </message>
    <message>
        <source>The {secret} has characters that no request can contain, so nothing was sent.</source>
        <translation>Kayıtlı {secret} hiçbir istekte kullanılamayacak karakterler içeriyor; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Anahtarlık yok</translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep the {secret}.</source>
        <translation>Bu bilgisayarda {secret} saklayabilecek bir anahtarlık yok.</translation>
    </message>
    <message>
        <source>This computer has no {secret} for this profile, so nothing was sent.</source>
        <translation>Bu bilgisayarda bu profil için {secret} yok; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Billing</source>
        <translation>Fatura bilgileri</translation>
    </message>
    <message>
        <source>Client and billing</source>
        <translation>Müşteri ve fatura bilgileri</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Access to contacts was refused</source>
        <translation>Kişilere erişim reddedildi</translation>
    </message>
    <message>
        <source>Ask your company&apos;s {api} administrator for the permission, then press Try again.</source>
        <translation>Şirketinizin {api} yöneticisinden izin isteyin, ardından “Yeniden dene” düğmesine basın.</translation>
    </message>
    <message>
        <source>Ask your company&apos;s {api} administrator for “{permission}”, then press Try again.</source>
        <translation>Şirketinizin {api} yöneticisinden “{permission}” iznini isteyin, ardından “Yeniden dene” düğmesine basın.</translation>
    </message>
    <message>
        <source>Ask your company&apos;s {api} administrator whether the owner has the permission; if so, press Copy details and ask IT about a gateway.</source>
        <translation>Şirketinizin {api} yöneticisine, bu sahibin bu izni olup olmadığını sorun; izin varsa “Ayrıntıları kopyala” düğmesine basıp ağ geçidi konusunda BT ekibine danışın.</translation>
    </message>
    <message>
        <source>Ask your company&apos;s {api} administrator whether the owner has “{permission}”; if so, press Copy details and ask IT about a gateway.</source>
        <translation>Şirketinizin {api} yöneticisine, bu sahibin “{permission}” izni olup olmadığını sorun; izin varsa “Ayrıntıları kopyala” düğmesine basıp ağ geçidi konusunda BT ekibine danışın.</translation>
    </message>
    <message>
        <source>Check the ID and press Try again, or press Copy details and ask the support of {api}.</source>
        <translation>ID’yi denetleyip “Yeniden dene” düğmesine basın veya “Ayrıntıları kopyala” düğmesine basıp {api} destek ekibine danışın.</translation>
    </message>
    <message>
        <source>Check the ID or try another profile, then press Look up.</source>
        <translation>ID’yi denetleyin veya başka bir profil deneyin, ardından “Sorgula” düğmesine basın.</translation>
    </message>
    <message>
        <source>Compare the ID with its source, correct it and press Look up.</source>
        <translation>ID’yi kaynağıyla karşılaştırın, düzeltin ve “Sorgula” düğmesine basın.</translation>
    </message>
    <message>
        <source>Contact not found</source>
        <translation>Kişi bulunamadı</translation>
    </message>
    <message>
        <source>Either the owner of the {secret} does not have the permission “{permission}” in {api}, or a gateway refused the request: the response does not have the form that {api} documents.</source>
        <translation>Ya kullanılan {secret} sahibinin {api} üzerinde “{permission}” izni yok ya da bir ağ geçidi isteği reddetti: yanıt, {api} belgelerindeki biçimde değil.</translation>
    </message>
    <message>
        <source>Either the owner of the {secret} is not allowed to view contacts in {api}, or a gateway refused the request: the response does not have the form that {api} documents.</source>
        <translation>Ya kullanılan {secret} sahibinin {api} üzerinde kişileri görme izni yok ya da bir ağ geçidi isteği reddetti: yanıt, {api} belgelerindeki biçimde değil.</translation>
    </message>
    <message>
        <source>No permission to view contacts</source>
        <translation>Kişileri görme izni yok</translation>
    </message>
    <message>
        <source>Press Connection settings… and check these settings.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp bu ayarları denetleyin.</translation>
    </message>
    <message>
        <source>Press Connection settings… and enter a valid {secret}.</source>
        <translation>“Bağlantı ayarları…” düğmesine basıp geçerli bir {secret} girin.</translation>
    </message>
    <message>
        <source>Press Copy details and send them to the support of {api}.</source>
        <translation>“Ayrıntıları kopyala” düğmesine basıp ayrıntıları {api} destek ekibine gönderin.</translation>
    </message>
    <message>
        <source>Press Try again in a minute; if it happens again, press Copy details and send them to the support of {api}.</source>
        <translation>Bir dakika sonra “Yeniden dene” düğmesine basın; yine olursa “Ayrıntıları kopyala” düğmesine basıp ayrıntıları {api} destek ekibine gönderin.</translation>
    </message>
    <message>
        <source>Press Try again later, or press Copy details and send them to the support of {api}.</source>
        <translation>Daha sonra “Yeniden dene” düğmesine basın veya “Ayrıntıları kopyala” düğmesine basıp ayrıntıları {api} destek ekibine gönderin.</translation>
    </message>
    <message>
        <source>Something went wrong at {api}, not on your side.</source>
        <translation>Sorun sizin tarafınızda değil, {api} tarafında oluştu.</translation>
    </message>
    <message>
        <source>Something went wrong at {api}, which asks to wait for more than an hour.</source>
        <translation>{api} tarafında bir sorun oluştu; bir saatten uzun süre beklenmesi isteniyor.</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong at {api}, which named a waiting time of %n minutes.</source>
        <translation>
            <numerusform>{api} tarafında bir sorun oluştu; %n dakikalık bir bekleme süresi bildirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong at {api}, which named a waiting time of %n seconds.</source>
        <translation>
            <numerusform>{api} tarafında bir sorun oluştu; %n saniyelik bir bekleme süresi bildirildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong at {api}, which named a waiting time of 1 second.</source>
        <translation>{api} tarafında bir sorun oluştu; 1 saniyelik bir bekleme süresi bildirildi.</translation>
    </message>
    <message>
        <source>The owner of the {secret} does not have the permission “{permission}” in {api}.</source>
        <translation>Kullanılan {secret} sahibinin {api} üzerinde “{permission}” izni yok.</translation>
    </message>
    <message>
        <source>The owner of the {secret} is not allowed to view contacts in {api}.</source>
        <translation>Kullanılan {secret} sahibinin {api} üzerinde kişileri görme izni yok.</translation>
    </message>
    <message>
        <source>The request was not accepted</source>
        <translation>İstek kabul edilmedi</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Hizmette bir sorun var</translation>
    </message>
    <message>
        <source>The service reported a failure</source>
        <translation>Hizmet bir hata bildirdi</translation>
    </message>
    <message>
        <source>The {secret} of the profile “{profile}” was not accepted, either by {api} or by a gateway: the response does not have the form that {api} documents.</source>
        <translation>“{profile}” profilindeki {secret}, {api} veya bir ağ geçidi tarafından kabul edilmedi: yanıt, {api} belgelerindeki biçimde değil.</translation>
    </message>
    <message>
        <source>The {secret} was not accepted</source>
        <translation>Kullanılan {secret} kabul edilmedi</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Çok fazla istek</translation>
    </message>
    <message>
        <source>Wait a minute, then press Try again.</source>
        <translation>Bir dakika bekleyin, ardından “Yeniden dene” düğmesine basın.</translation>
    </message>
    <message>
        <source>Wait for the countdown, then press Try again.</source>
        <translation>Geri sayımın bitmesini bekleyin, ardından “Yeniden dene” düğmesine basın.</translation>
    </message>
    <message>
        <source>{api} did not accept the {secret} of the profile “{profile}”.</source>
        <translation>“{profile}” profilindeki {secret}, {api} tarafından kabul edilmedi.</translation>
    </message>
    <message>
        <source>{api} found something wrong with the request for the ID “{id}”.</source>
        <translation>{api}, “{id}” ID’si için gönderilen istekte bir yanlışlık buldu.</translation>
    </message>
    <message>
        <source>{api} has no contact with the ID “{id}” for the profile “{profile}”.</source>
        <translation>{api} üzerinde “{profile}” profili için “{id}” ID’li bir kişi yok.</translation>
    </message>
    <message>
        <source>{api} is limiting requests, and asks to wait for more than an hour.</source>
        <translation>{api} istekleri sınırlıyor ve bir saatten uzun süre beklenmesini istiyor.</translation>
    </message>
    <message numerus="yes">
        <source>{api} is limiting requests, and named a waiting time of %n minutes.</source>
        <translation>
            <numerusform>{api} istekleri sınırlıyor ve %n dakikalık bir bekleme süresi bildirdi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{api} is limiting requests, and named a waiting time of %n seconds.</source>
        <translation>
            <numerusform>{api} istekleri sınırlıyor ve %n saniyelik bir bekleme süresi bildirdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{api} is limiting requests, and named a waiting time of 1 second.</source>
        <translation>{api} istekleri sınırlıyor ve 1 saniyelik bir bekleme süresi bildirdi.</translation>
    </message>
    <message>
        <source>{api} is limiting requests, and named no usable waiting time.</source>
        <translation>{api} istekleri sınırlıyor ve kullanılabilir bir bekleme süresi bildirmedi.</translation>
    </message>
    <message>
        <source>{api} refused the request</source>
        <translation>{api} isteği reddetti</translation>
    </message>
    <message>
        <source>{api} refused the request, and named no reason that is documented.</source>
        <translation>{api} isteği reddetti ve belgelenmiş bir neden bildirmedi.</translation>
    </message>
    <message>
        <source>{api} refused the request, perhaps because of these settings: {settings}.</source>
        <translation>{api} isteği reddetti; nedeni şu ayarlar olabilir: {settings}.</translation>
    </message>
    <message>
        <source>{api} reported that it could not look up the ID “{id}”.</source>
        <translation>{api}, “{id}” ID’sini sorgulayamadığını bildirdi.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Copy the selected rows of a list</source>
        <translation>Bir listenin seçili satırlarını kopyala</translation>
    </message>
    <message>
        <source>Copy the selection in a value, or the whole value</source>
        <translation>Bir değerdeki seçimi veya değerin tümünü kopyala</translation>
    </message>
    <message>
        <source>Go from a value to the one above</source>
        <translation>Bir değerden üsttekine git</translation>
    </message>
    <message>
        <source>Go from a value to the one below</source>
        <translation>Bir değerden alttakine git</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Pencerede</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>List the recent lookups from the empty ID field</source>
        <translation>Boş ID alanından son sorguları listele</translation>
    </message>
    <message>
        <source>Look up the ID in the ID field</source>
        <translation>ID alanındaki ID’yi sorgula</translation>
    </message>
</context>
<context>
    <name>StaleMark</name>
    <message>
        <source>not what you looked up last</source>
        <translation>son sorguladığınız kişi değil</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>JSON’u dışa ak&amp;tar…</translation>
    </message>
    <message>
        <source>Trying again ({number} of {most})…</source>
        <translation>Yeniden deneniyor ({number}/{most})…</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
</context>
<context>
    <name>StatusLabel</name>
    <message>
        <source>Status: {status}</source>
        <translation>Durum: {status}</translation>
    </message>
</context>
<context>
    <name>StoreErrorText</name>
    <message>
        <source>Another Contact Desk is using {path} and does not respond. Close it, then save again.</source>
        <translation>Başka bir Contact Desk {path} dosyasını kullanıyor ve yanıt vermiyor. Onu kapatın, ardından yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Kayıt {number}</translation>
    </message>
    <message>
        <source>Entry {number} (“{name}”)</source>
        <translation>Kayıt {number} (“{name}”)</translation>
    </message>
    <message>
        <source>The disk is full, so {path} could not be written. Free some space, then save again.</source>
        <translation>Disk dolu olduğu için {path} yazılamadı. Yer açın, ardından yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The secret is longer than this computer&apos;s keyring can hold.</source>
        <translation>Gizli bilgi, bu bilgisayarın anahtarlığının alabileceğinden uzun.</translation>
    </message>
    <message>
        <source>{entry} has a text or number that cannot be read.</source>
        <translation>{entry} okunamayan bir metin veya sayı içeriyor.</translation>
    </message>
    <message>
        <source>{entry} is no profile: it must stand in braces.</source>
        <translation>{entry} bir profil değil: süslü parantez içinde olmalıdır.</translation>
    </message>
    <message>
        <source>{entry}: another profile has the same “{member}”.</source>
        <translation>{entry}: başka bir profilde aynı “{member}” var.</translation>
    </message>
    <message>
        <source>{entry}: “{member}” is empty.</source>
        <translation>{entry}: “{member}” boş.</translation>
    </message>
    <message>
        <source>{entry}: “{member}” is missing.</source>
        <translation>{entry}: “{member}” eksik.</translation>
    </message>
    <message>
        <source>{entry}: “{member}” must be a number above 0.</source>
        <translation>{entry}: “{member}” 0’dan büyük bir sayı olmalıdır.</translation>
    </message>
    <message>
        <source>{entry}: “{member}” must be a text in quotes.</source>
        <translation>{entry}: “{member}” tırnak içinde bir metin olmalıdır.</translation>
    </message>
    <message>
        <source>{entry}: “{member}” must be an object in braces.</source>
        <translation>{entry}: “{member}” süslü parantez içinde bir nesne olmalıdır.</translation>
    </message>
    <message>
        <source>{entry}: “{member}” must be true or false.</source>
        <translation>{entry}: “{member}” true veya false olmalıdır.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Ask your administrator for permission to read it.</source>
        <translation>{path} okunamıyor. Yöneticinizden okuma izni isteyin.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Ask your administrator for permission to write it.</source>
        <translation>{path} yazılamıyor. Yöneticinizden yazma izni isteyin.</translation>
    </message>
    <message>
        <source>{path} is a folder, or no file at all. Move it away, then start again.</source>
        <translation>{path} bir klasör ya da dosya olmayan başka bir öğe. Başka bir yere taşıyın, ardından yeniden başlatın.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. When you next save a profile, the damaged file is kept under another name.</source>
        <translation>{path} bozuk ve okunamıyor. Bir sonraki profil kaydında bozuk dosya başka bir adla saklanır.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read: line {line}, column {column} breaks the rules of JSON. Correct it there and start again. If you save a profile first, the damaged file is kept under another name.</source>
        <translation>{path} bozuk ve okunamıyor: satır {line}, sütun {column} JSON kurallarına uymuyor. Orada düzeltip yeniden başlatın. Önce bir profil kaydederseniz bozuk dosya başka bir adla saklanır.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Contact Desk. Update Contact Desk. Until then, nothing can be saved.</source>
        <translation>{path} daha yeni bir Contact Desk tarafından yazılmış. Contact Desk’i güncelleyin. O zamana kadar hiçbir şey kaydedilemez.</translation>
    </message>
</context>
<context>
    <name>TimeLimitWords</name>
    <message>
        <source>A connection to {server} was made, but no encryption (TLS) began within {limit} s, so nothing was sent.</source>
        <translation>{server} ile bağlantı kuruldu, ancak {limit} sn içinde şifreleme (TLS) başlamadı; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>Ask IT for the proxy&apos;s address and kind, correct {proxy_setting}, and start the program again.</source>
        <translation>BT ekibinden proxy sunucusunun adresini ve türünü isteyin, proxy ayarını ({proxy_setting}) düzeltin ve programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Check the network or VPN and press Try again, or ask IT to check {proxy_setting}.</source>
        <translation>Ağı veya VPN’i denetleyip “Yeniden dene” düğmesine basın ya da BT ekibinden proxy ayarını ({proxy_setting}) denetlemesini isteyin.</translation>
    </message>
    <message>
        <source>Check the network or VPN and press Try again, or press Connection settings… and check the base URL.</source>
        <translation>Ağı veya VPN’i denetleyip “Yeniden dene” düğmesine basın ya da “Bağlantı ayarları…” düğmesine basıp temel URL’yi denetleyin.</translation>
    </message>
    <message>
        <source>No complete response came from {server} through the proxy {proxy} within {limit} s.</source>
        <translation>{limit} sn içinde {server} tarafından, {proxy} proxy sunucusu üzerinden tam bir yanıt gelmedi.</translation>
    </message>
    <message>
        <source>No complete response came from {server} within {limit} s.</source>
        <translation>{limit} sn içinde {server} tarafından tam bir yanıt gelmedi.</translation>
    </message>
    <message>
        <source>No connection to {server} was made within {limit} s: it is down, or a firewall is in between.</source>
        <translation>{limit} sn içinde {server} ile bağlantı kurulamadı: sunucu kapalı veya arada bir güvenlik duvarı var.</translation>
    </message>
    <message>
        <source>No response came from {server} within {limit} s. The connection had been idle for {idle} s before: perhaps a firewall had given it up.</source>
        <translation>{limit} sn içinde {server} tarafından yanıt gelmedi. Bağlantı öncesinde {idle} sn boştaydı: bir güvenlik duvarı onu kesmiş olabilir.</translation>
    </message>
    <message>
        <source>No response in time</source>
        <translation>Zamanında yanıt gelmedi</translation>
    </message>
    <message>
        <source>Press Try again, or press Connection settings… and check the base URL and its port, or ask IT about a firewall.</source>
        <translation>“Yeniden dene” düğmesine basın veya “Bağlantı ayarları…” düğmesine basıp temel URL’yi ve portunu denetleyin ya da BT ekibine güvenlik duvarı olup olmadığını sorun.</translation>
    </message>
    <message>
        <source>Press Try again, or press Connection settings… and raise the time limit.</source>
        <translation>“Yeniden dene” düğmesine basın veya “Bağlantı ayarları…” düğmesine basıp süre sınırını yükseltin.</translation>
    </message>
    <message>
        <source>Press Try again, or press Connection settings… and raise the time limit; ask IT whether the proxy works.</source>
        <translation>“Yeniden dene” düğmesine basın veya “Bağlantı ayarları…” düğmesine basıp süre sınırını yükseltin; BT ekibine proxy sunucusunun çalışıp çalışmadığını sorun.</translation>
    </message>
    <message>
        <source>Press Try again; if it happens again, ask IT whether the proxy works and can reach {server}.</source>
        <translation>“Yeniden dene” düğmesine basın; yine olursa BT ekibine, proxy sunucusunun çalışıp çalışmadığını ve {server} adresine ulaşıp ulaşamadığını sorun.</translation>
    </message>
    <message>
        <source>The proxy {proxy} accepted no connection within {limit} s: it is down, or a firewall is in between.</source>
        <translation>{proxy} proxy sunucusu {limit} sn içinde bağlantı kabul etmedi: sunucu kapalı veya arada bir güvenlik duvarı var.</translation>
    </message>
    <message>
        <source>The proxy {proxy} answers no SOCKS 5: probably it is another kind of proxy; for most, http:// is right.</source>
        <translation>{proxy} proxy sunucusu SOCKS 5 ile yanıt vermiyor: büyük olasılıkla başka türde bir proxy sunucusu; çoğu için http:// doğrudur.</translation>
    </message>
    <message>
        <source>The proxy {proxy} answers no TLS: probably it is another kind of proxy; for most, http:// is right.</source>
        <translation>{proxy} proxy sunucusu TLS ile yanıt vermiyor: büyük olasılıkla başka türde bir proxy sunucusu; çoğu için http:// doğrudur.</translation>
    </message>
    <message>
        <source>The proxy {proxy} connected to {server}, which began no encryption (TLS) within {limit} s, so nothing was sent.</source>
        <translation>{proxy} proxy sunucusu {server} ile bağlantı kurdu, ancak {limit} sn içinde şifreleme (TLS) başlamadı; bu nedenle hiçbir veri gönderilmedi.</translation>
    </message>
    <message>
        <source>The proxy {proxy} was asked to connect to {server}, and did not do so within {limit} s.</source>
        <translation>{proxy} proxy sunucusundan {server} ile bağlantı kurması istendi, ancak {limit} sn içinde kurmadı.</translation>
    </message>
    <message>
        <source>The request was sent to {server} through the proxy {proxy}, and no response came within {limit} s.</source>
        <translation>İstek, {proxy} proxy sunucusu üzerinden {server} adresine gönderildi ve {limit} sn içinde yanıt gelmedi.</translation>
    </message>
    <message>
        <source>The request was sent to {server}, and no response came within {limit} s.</source>
        <translation>İstek {server} adresine gönderildi ve {limit} sn içinde yanıt gelmedi.</translation>
    </message>
    <message>
        <source>The response of {server} began to come through the proxy {proxy}, and was not complete within {limit} s.</source>
        <translation>{server} yanıtı {proxy} proxy sunucusu üzerinden gelmeye başladı, ancak {limit} sn içinde tamamlanmadı.</translation>
    </message>
    <message>
        <source>The response of {server} began to come, and was not complete within {limit} s.</source>
        <translation>{server} yanıtı gelmeye başladı, ancak {limit} sn içinde tamamlanmadı.</translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;original value</source>
        <translation>Özgün &amp;değeri kopyala</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%Ln requests left</source>
        <translation>
            <numerusform>%Ln istek kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n saat önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n dakika önce</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 saat önce</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 dakika önce</translation>
    </message>
    <message>
        <source>1 request left</source>
        <translation>1 istek kaldı</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln requests left</source>
        <translation>
            <numerusform>%Ln istekten {left} tanesi kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} of 1 request left</source>
        <translation>1 istekten {left} tanesi kaldı</translation>
    </message>
</context>
<context>
    <name>_Wording</name>
    <message>
        <source>A contact ID cannot consist only of dots.</source>
        <translation>Kişi ID’si yalnızca noktalardan oluşamaz.</translation>
    </message>
    <message>
        <source>A contact ID here looks like {example}.</source>
        <translation>Buradaki kişi ID’leri için örnek: {example}.</translation>
    </message>
    <message>
        <source>A user name or password was left out. Save to use the address.</source>
        <translation>Kullanıcı adı veya parola çıkarıldı. Adresi kullanmak için kaydedin.</translation>
    </message>
    <message>
        <source>A value looks like {example}.</source>
        <translation>Örnek değer: {example}.</translation>
    </message>
    <message>
        <source>An address looks like https://api.example.com</source>
        <translation>Örnek adres: https://api.example.com</translation>
    </message>
    <message>
        <source>Another profile has this name. Choose another.</source>
        <translation>Bu ad başka bir profilde var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Clemta IDs usually have 24 hex digits. You can still try.</source>
        <translation>Clemta ID’leri genellikle 24 onaltılık rakamdan oluşur. Yine de deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>Enter a contact ID.</source>
        <translation>Bir kişi ID’si girin.</translation>
    </message>
    <message>
        <source>Enter a name for the profile.</source>
        <translation>Profil için bir ad girin.</translation>
    </message>
    <message>
        <source>Enter a value, such as {example}.</source>
        <translation>Bir değer girin, örneğin {example}.</translation>
    </message>
    <message>
        <source>Enter it again: saving removes the one for the old address.</source>
        <translation>Yeniden girin: kaydedildiğinde eski adrese ait olan silinir.</translation>
    </message>
    <message>
        <source>Enter only the base address.</source>
        <translation>Yalnızca temel adresi girin.</translation>
    </message>
    <message>
        <source>Enter only the first part of the address.</source>
        <translation>Adresin yalnızca ilk bölümünü girin.</translation>
    </message>
    <message>
        <source>Enter only the first part: “acme” of acme.wethod.com.</source>
        <translation>Yalnızca ilk bölümü girin: acme.wethod.com adresindeki “acme”.</translation>
    </message>
    <message>
        <source>Enter the address of the service.</source>
        <translation>Hizmetin adresini girin.</translation>
    </message>
    <message>
        <source>Enter the company: “acme” of acme.wethod.com.</source>
        <translation>Şirketi girin: acme.wethod.com adresindeki “acme”.</translation>
    </message>
    <message>
        <source>Enter the new one: saving removes the stored one.</source>
        <translation>Yenisini girin: kaydedildiğinde kayıtlı olan silinir.</translation>
    </message>
    <message>
        <source>Enter the version: a date such as 2024-06-15.</source>
        <translation>Sürümü girin: 2024-06-15 gibi bir tarih.</translation>
    </message>
    <message>
        <source>Invisible characters in it cannot be sent.</source>
        <translation>İçindeki görünmez karakterler gönderilemez.</translation>
    </message>
    <message>
        <source>It contains a character that cannot be sent. Copy it again.</source>
        <translation>Gönderilemeyen bir karakter içeriyor. Yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>It contains a control character. Copy it again.</source>
        <translation>Denetim karakteri içeriyor. Yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>It contains invisible characters.</source>
        <translation>Görünmez karakterler içeriyor.</translation>
    </message>
    <message>
        <source>It contains spaces. Copy it again.</source>
        <translation>Boşluk içeriyor. Yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>One of the ID&apos;s 24 characters is missing. You can still try.</source>
        <translation>ID’nin 24 karakterinden biri eksik. Yine de deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>Remove its quotes or brackets.</source>
        <translation>Tırnak işaretlerini veya parantezleri kaldırın.</translation>
    </message>
    <message>
        <source>Remove the part from ? or # on.</source>
        <translation>? veya # ile başlayan bölümü kaldırın.</translation>
    </message>
    <message>
        <source>Remove the quotes or brackets.</source>
        <translation>Tırnak işaretlerini veya parantezleri kaldırın.</translation>
    </message>
    <message>
        <source>Remove the slash at the end.</source>
        <translation>Sondaki eğik çizgiyi kaldırın.</translation>
    </message>
    <message>
        <source>Remove the user name or password: an address cannot have one.</source>
        <translation>Kullanıcı adını veya parolayı kaldırın: adreste bunlar olamaz.</translation>
    </message>
    <message>
        <source>Remove “Bearer”: it is added when sending.</source>
        <translation>“Bearer” sözcüğünü kaldırın: gönderilirken eklenir.</translation>
    </message>
    <message>
        <source>Start with https://</source>
        <translation>https:// ile başlayın</translation>
    </message>
    <message>
        <source>The ID has one character more than 24. You can still try.</source>
        <translation>ID’de 24 yerine 25 karakter var. Yine de deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>The address must start with https://</source>
        <translation>Adres https:// ile başlamalıdır</translation>
    </message>
    <message>
        <source>The port “{part}” must be a number from 1 to 65535.</source>
        <translation>Port (“{part}”) 1 ile 65535 arasında bir sayı olmalıdır.</translation>
    </message>
    <message>
        <source>The time limit must be 1 to 120 seconds.</source>
        <translation>Süre sınırı 1 ile 120 saniye arasında olmalıdır.</translation>
    </message>
    <message>
        <source>There is no keyring. It is kept only until you quit.</source>
        <translation>Anahtarlık yok. Yalnızca programdan çıkana kadar tutulur.</translation>
    </message>
    <message>
        <source>These look like several IDs. Look up one at a time.</source>
        <translation>Bunlar birden çok ID’ye benziyor. Birer birer sorgulayın.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its permissions.</source>
        <translation>Bu dosya okunamıyor. İzinlerini denetleyin.</translation>
    </message>
    <message>
        <source>This file contains no certificates.</source>
        <translation>Bu dosyada hiç sertifika yok.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Bu dosya yok.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Bu bir klasör. İçinden bir dosya seçin.</translation>
    </message>
    <message>
        <source>This is too long for a contact ID.</source>
        <translation>Bu, bir kişi ID’si için çok uzun.</translation>
    </message>
    <message>
        <source>This version does not support the API. Choose another.</source>
        <translation>Bu sürüm bu API’yi desteklemiyor. Başka bir API seçin.</translation>
    </message>
    <message>
        <source>Unusual digits or spaces were replaced. Save to use the address.</source>
        <translation>Olağan dışı rakamlar veya boşluklar değiştirildi. Adresi kullanmak için kaydedin.</translation>
    </message>
    <message>
        <source>Versions are dates such as 2024-06-15.</source>
        <translation>Sürümler 2024-06-15 gibi tarihlerdir.</translation>
    </message>
    <message>
        <source>Wethod IDs have only digits, such as 42.</source>
        <translation>Wethod ID’leri yalnızca rakamlardan oluşur, örneğin 42.</translation>
    </message>
    <message>
        <source>What you enter is kept only until you quit, since the session bus does not answer. Log out and in again to use the keyring.</source>
        <translation>Oturum veri yolu yanıt vermediği için girdiğiniz bilgi yalnızca programdan çıkana kadar tutulur. Anahtarlığı kullanmak için oturumu kapatıp yeniden açın.</translation>
    </message>
    <message>
        <source>You can save without it, but lookups need it.</source>
        <translation>Bu olmadan kaydedebilirsiniz, ancak sorgular için gereklidir.</translation>
    </message>
    <message>
        <source>“clmt_” keys are for another API. You can still try.</source>
        <translation>“clmt_” anahtarları başka bir API içindir. Yine de deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>“{part}” cannot be part of a host name.</source>
        <translation>“{part}” bir ana makine adında bulunamaz.</translation>
    </message>
</context>
</TS>
