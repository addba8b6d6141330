extension CommonWords {
  static let northAndEast: [String: String] = [
    "sv": """
    och i att det som en på är av för med den till inte om ett han de men var jag sig från vi så kan
    när man år hade nu vid under också efter eller nej ja du hon har mycket utan mot bara här då där
    dem mig dig oss er honom henne min mitt mina din ditt dina sin sitt sina vår vårt våra deras
    hans hennes detta denna dessa alla allt något någon några ingen inget inga många mer mest bli blir
    blev blivit vara varit ska skulle skall vill ville måste får fick fått gör göra gjorde gjort
    kommer kom komma går gick gå ser såg se säger sade sagt säga vet visste tror ta tar tog tagit ge
    ger gav finns fanns sedan innan medan eftersom därför varför hur vad vem vilken vilket vilka
    mellan genom över omkring utanför bakom framför redan ännu alltid aldrig ofta ibland kanske
    dock även samt både antingen dag dagar vecka veckor månad månader tid timmar gång gånger första
    andra sista två tre fyra stor stora liten små ny nya nytt gammal bra dålig bättre bäst hej tack
    vänliga hälsningar hälsning snälla beställning beställt beställde order mottagit paket paketet
    leverans levererat pengar tillbaka retur återbetalning konto faktura betalning betalat lösenord
    logga inloggning trasig trasigt fungerar problem fråga fel skärm telefon igår idag imorgon
    världen liv livet hus staden stad land landet man kvinna barn arbete arbetar skola bok namn
    vatten känd kallas kallad född kommun socken århundradet talet del delen människor svenska
    sverige kyrka kung kriget krig musik laget lag match spelade regering parti president området
    hav ligger byggdes grundades befolkning grupp säsong titel film serie medlemmar utveckling
    artikel butik kund kundtjänst frakt skickat skickade skicka avbryta avsluta prenumeration väntar
    vänta snabb pris köpa köpt köpte använder använda används helt väldigt själv ju nog väl endast
    åt ut upp ner in igen bort hem hemma längre lång långt större störst bland enligt trots
    """,
    "da": """
    og i at det er en til af på for med den de der som ikke et har han var jeg men fra om kan vi sig
    så ved eller skal også efter have være blev over nu når hun du da op ud vil havde mod mere under
    blevet bliver blive kun sin hans hendes deres vores min mit mine din dit dine sit sine os jer dem
    mig dig ham hende denne dette disse alle alt noget nogen nogle ingen intet mange meget mest været
    ville skulle kunne må måtte får fik fået gør gøre gjorde gjort kommer kom komme går gik gå ser
    så set siger sagde sagt sige ved vidste tror tage tager tog taget give giver gav findes fandtes
    siden inden mens fordi derfor hvorfor hvordan hvad hvem hvilken hvilket hvilke hvor hvornår mellem
    gennem omkring uden bag foran allerede endnu altid aldrig ofte nogle gange måske dog samt både
    enten dag dage uge uger måned måneder tid timer gang første anden sidste to tre fire stor store
    lille små ny nye nyt gammel god godt dårlig bedre bedst hej tak venlig hilsen venligst mvh
    bestilling bestilt bestilte ordre modtaget pakke pakken levering leveret penge tilbage retur
    refusion konto faktura betaling betalt adgangskode logge ind login ødelagt virker problem
    spørgsmål fejl skærm telefon i går dag morgen verden liv livet hus byen by land landet mand
    kvinde børn arbejde arbejder skole bog navn vand kendt kaldes kaldt født kommune sogn århundrede
    del delen mennesker dansk danske danmark kirke konge krigen krig musik holdet hold kamp spillede
    regering parti præsident området hav ligger bygget grundlagt befolkning gruppe sæson titel film
    serie medlemmer udvikling artikel butik kunde kundeservice fragt sendt sende afbestille opsige
    abonnement venter vente hurtig pris købe købt købte bruger bruge bruges helt selv jo nok vel
    ad ned ind igen væk hjem hjemme længere lang langt større størst blandt ifølge trods imod lave
    laver lavet nødvendig mulighed virksomhed selvfølgelig nogensinde eftersom hvis således
    """,
    "nb": """
    og i det er på som en til å av for at med de ikke har den et han om var jeg men fra seg vi så
    kan ved eller skal også etter være ble over nå når hun du da opp ut vil hadde mot mer under blitt
    blir bli bare sin hans hennes deres vår vårt våre min mitt mine din ditt dine sitt sine oss dere
    dem meg deg ham henne denne dette disse alle alt noe noen ingen ingenting mange mye mest vært
    ville skulle kunne må måtte får fikk fått gjør gjøre gjorde gjort kommer kom komme går gikk gå
    ser så sett sier sa sagt si vet visste tror ta tar tok tatt gi gir ga finnes fantes siden før
    mens fordi derfor hvorfor hvordan hva hvem hvilken hvilket hvilke hvor når mellom gjennom rundt
    uten bak foran allerede ennå alltid aldri ofte noen ganger kanskje likevel samt både enten dag
    dager uke uker måned måneder tid timer gang ganger første andre siste to tre fire stor store
    liten små ny nye nytt gammel god godt bra dårlig bedre best hei takk vennlig hilsen mvh
    bestilling bestilt bestilte ordre mottatt pakke pakken levering levert penger tilbake retur
    refusjon konto faktura betaling betalt passord logge inn innlogging ødelagt fungerer virker
    problem spørsmål feil skjerm telefon i går dag morgen verden liv livet hus byen by land landet
    mann kvinne barn arbeid arbeider jobber skole bok navn vann kjent kalles kalt født kommune
    fylke århundre del delen mennesker norsk norske norge kirke konge krigen krig musikk laget lag
    kamp spilte regjering parti president området hav ligger bygget grunnlagt befolkning gruppe
    sesong tittel film serie medlemmer utvikling artikkel butikk kunde kundeservice frakt sendt
    sende avbestille si opp abonnement venter vente rask pris kjøpe kjøpt kjøpte bruker bruke brukes
    helt selv jo nok vel ned inn igjen bort hjem hjemme lenger lang langt større størst blant ifølge
    tross lage lager laget nødvendig mulighet selskap selvfølgelig noensinde ettersom hvis slik
    """,
    "fi": """
    ja on ei se että hän oli olla mutta kun niin kuin myös tai sen joka ovat ole mitä jos minä sinä
    me te he ne tämä tuo nämä siitä sitä tästä tätä joka jotka jonka jossa joita mikä kuka missä
    milloin miten miksi vain vielä jo nyt sitten siis koska jälkeen ennen kanssa ilman mukaan aikana
    kautta välillä vastaan yli alle alla päällä hyvin paljon enemmän vähän kaikki kaikkien koko
    moni monet muut muun muita toinen toisen ensimmäinen ensimmäisen viimeinen uusi uuden vanha suuri
    suuren pieni hyvä hyvää huono parempi paras olen olet olemme olette olin olivat ollut olisi voi
    voin voit voimme voitte voivat voisi pitää täytyy haluan haluaisin haluaa saada saa saan sain
    saanut saanut tulee tuli tulla tullut menee meni mennä tekee teki tehdä tehnyt sanoi sanoo tiedä
    tietää antaa antoi ottaa otti minun sinun hänen meidän teidän heidän minulle sinulle minua en et
    emme ette eivät eikä ettei vuonna vuoden vuotta vuosi päivä päivää päivän viikko viikkoa viikon
    kuukausi kuukautta aika aikaa tunti kerran kertaa maailman maailma elämä kaupunki kaupungin maa
    maan mies nainen lapset lapsi työ työtä koulu kirja nimi vesi talo hei moi kiitos kiitoksia
    terveisin ystävällisin tilaus tilauksen tilauksesta tilasin tilattu saapunut paketti pakettia
    toimitus toimitettu rahat takaisin palautus palauttaa hyvitys tili tilille lasku laskun maksu
    maksettu maksoin salasana kirjautua kirjautuminen rikki toimi toimii ongelma kysymys virhe väärä
    näyttö puhelin eilen tänään huomenna suomen suomi suomalainen kirkko kuningas sota musiikki
    joukkue peli hallitus puolue presidentti alue alueella sijaitsee syntyi perustettiin väestö ryhmä
    kausi elokuva sarja jäsen jäsenet kehitys tuote tuotteen kauppa asiakas asiakaspalvelu lähetys
    lähetetty peruuttaa peruuta tilaukseni odottaa odotan nopea hinta ostaa ostin ostettu lähettää
    myöhemmin usein aina koskaan ehkä kuitenkin lisäksi sekä muun muassa noin lähes hänet itse
    minkä jonkin joku jotain jokainen ssa ssä sta stä lla llä lta ltä lle ksi iin oon ään een
    """,
    "pl": """
    w i na z się do nie że jest to o jak a od przez po za co dla był ale czy tak już tym tego jego
    by są przy ze oraz może tylko ich jej było która który które którzy być miał została został lat
    roku rok bardzo można pod więc przed także między gdy jeszcze kiedy gdzie ja ty my wy on ona
    oni one mnie mi ciebie ci nas nam was wam ich im go jemu mu niej nią nim nich mój moja moje
    twój twoja nasz nasza wasz swój swoje swoją ten ta te tych tej tę ci tamten każdy każda wszystko
    wszyscy wszystkie wszystkich nic nikt ktoś coś jakiś inne inny inna innych sam sama samo kto
    dlaczego jaki jaka jakie ile bo ponieważ jednak również natomiast albo lub ani więcej mniej
    dużo mało wiele kilka dwa dwie trzy cztery pierwszy pierwsza pierwsze ostatni drugi nowy nowa
    nowe stary duży duża mały dobry dobra dobrze źle lepiej lepszy zły jestem jesteś jesteśmy była
    byli były będzie będą byłby mam masz ma mamy macie mają miała mieć mogę możesz możemy mogą mógł
    musi muszę chcę chce chciałbym chciałabym chcieć proszę prosimy wiem wie wiedzieć robi zrobić
    zrobił powiedział mówi dać dał wziąć zobaczyć widzi dzień dni dnia tydzień tygodnie tygodni
    miesiąc miesięcy czas czasu godzin godziny raz razy życie życia świat świata miasto miasta
    kraj człowiek ludzi ludzie kobieta dzieci praca pracy szkoła książka nazwa woda dom domu dzień
    dobry witam dziękuję pozdrawiam poważaniem szanowni państwo zamówienie zamówienia zamówiłem
    zamówiłam otrzymałem otrzymałam paczka paczki przesyłka dostawa dostawy pieniądze zwrot zwrócić
    konto konta faktura faktury płatność zapłaciłem hasło hasła zalogować logowanie zepsuty działa
    problem pytanie błąd zły ekran telefon wczoraj dzisiaj dziś jutro teraz tutaj tam zawsze nigdy
    często czasem polski polska polskiej polsce kościół król wojny wojna muzyka drużyna mecz rząd
    partia prezydent region morze położony ludność gmina województwo wieku urodzony grupa sezon
    tytuł film serial członek rozwój produkt sklep klient obsługa wysyłka wysłano anulować
    subskrypcja czekam czekać szybko cena kupić kupiłem kupiłam wysłać podczas według około nad bez
    """,
    "cs": """
    a v se na je že s z do o to i ve k pro za by ale si po jako tak jeho od jsem jsou který která
    které byl byla bylo byli jen nebo až když také jak co ze už při jejich před má být aby není však
    podle mezi let roce rok roku velmi pouze kde kdy kdo proč jaký jaká jaké kolik já ty my vy on ona
    oni mě mi mne tě ti nás nám vás vám jim jí ji ho mu něj něm ní nich můj moje má tvůj náš naše váš
    vaše svůj svou své ten ta to ti ty tento tato toto této tomto těchto každý každá všechno všichni
    všechny všech nic nikdo někdo něco nějaký jiný jiné sám sama protože tedy proto ani více méně
    hodně málo mnoho několik dva dvě tři čtyři první poslední druhý nový nová nové starý velký velká
    malý dobrý dobrá dobře špatně lepší špatný jste jsme jsi bude budou budu bych byste mám máš máme
    máte mají měl měla mít mohu můžu můžete může můžeme mohou mohl musí musím chci chce chtěl chtěla
    chtěl prosím děkuji děkuju vím ví vědět dělá udělat řekl říká dát dal vzít vidět den dny dní
    týden týdny týdnů měsíc měsíce měsíců čas času hodin hodiny krát život života svět světa město
    města země člověk lidí lidé žena děti práce škola kniha jméno voda dům dobrý den ahoj zdravím
    pozdravem vážený vážení objednávka objednávky objednávku objednal objednala obdržel dostal balík
    zásilka zásilku dodání doručení doručena peníze vrácení vrátit reklamace účet účtu faktura
    fakturu platba zaplatil heslo hesla přihlásit přihlášení rozbitý nefunguje funguje problém dotaz
    otázka chyba špatné obrazovka telefon včera dnes zítra nyní teď tady tam vždy nikdy často někdy
    český česká české praha praze kostel král války válka hudba tým zápas vláda strana prezident
    oblast moře nachází obyvatel obec okres století narozen skupina sezóna titul film seriál člen
    vývoj výrobek zboží obchod zákazník zákaznický služba odeslání odesláno zrušit předplatné čekám
    čekat rychle cena koupit koupil koupila poslat během kolem nad bez proti přes poté zde což tím
    """,
    "hu": """
    a az és hogy nem is egy ez volt de meg van el csak már még azt mint ha ki vagy mert minden lehet
    én te ő mi ti ők engem téged őt minket titeket nekem neked neki nekünk nektek nekik velem veled
    vele ezt ezek azok amely amelyek amit aki akik ami ahol amikor hol mikor miért hogyan mennyi
    melyik milyen mit valami valaki semmi senki mindenki sok több kevés nagyon jól rossz rosszul
    jobb legjobb nagy kis kicsi új régi első második utolsó két kettő három négy lesz lett volna
    vannak voltak voltam vagyok vagyunk lenne kell kellett tud tudom tudja tudok szeretnék szeretném
    akar akarok kérem kérek kérjük köszönöm köszönjük üdvözlettel tisztelt kedves szia jó napot
    napot mond mondta tesz tett csinál jön jött megy ment lát látta ad adott kap kapott kaptam vesz
    vett rendelés rendelésem rendelést rendeltem megrendelés csomag csomagom csomagot szállítás
    kiszállítás megérkezett pénz pénzt vissza visszaküldeni visszatérítés számla számlát fiók
    fizetés fizettem kifizettem jelszó jelszót bejelentkezni belépni elromlott működik probléma
    kérdés kérdésem hiba hibás képernyő telefon tegnap ma holnap most itt ott mindig soha gyakran
    néha talán azonban ezért tehát akkor után előtt alatt között nélkül szerint ellen miatt mellett
    felett során óta ig ban ben nak nek val vel ról ről tól től hoz hez ból ből által illetve
    valamint továbbá pedig azonban évben év évek nap napja hét hete hónap idő óra alkalommal élet
    világ város országa ország ember emberek férfi nő gyerek gyermek munka iskola könyv név víz ház
    magyar magyarország magyarországi templom király háború zene csapat játék kormány párt elnök
    terület tenger található lakosság népesség község megye század született csoport szezon cím
    film sorozat tag tagja fejlesztés termék bolt üzlet vásárló ügyfél ügyfélszolgálat küldtek
    küldött lemondani előfizetés várok várni gyors ár ára vásárolni vásároltam küldeni egyik másik
    saját ilyen olyan ugyanis például így úgy néhány össze fel le be át rá bele hozzá sem se
    """,
    "ca": """
    de la i el que a en els per les del un una amb és no al es dels ha són com més però va o seva
    seu ser també aquest aquesta aquests aquestes això allò molt tot tots totes entre sense sobre
    fins des quan on qui què perquè perque si ja ni jo tu ell ella nosaltres vosaltres ells elles em
    et ens us hi li els d' l' s' n' m' t' han hem heu havia havien estat està estan eren era fou
    foren serà tenir té tenen fer fa fan fet pot poden poder vol volen volia vull dir diu dit anar
    vaig vam van seus seves meu meva teu nostre nostra vostre altre altres cada mateix mateixa dos
    dues tres quatre cinc primer primera segon segona any anys dia dies temps vegada gran grans petit
    nou nova bo bona bé millor hola gràcies bon dia comanda paquet lliurament diners compte factura
    pagament contrasenya problema pregunta avui ahir demà setmana mes ara aquí allà sempre mai gairebé
    ciutat país món vida home dona nens feina escola llibre nom aigua casa segle població municipi
    català catalana catalunya després abans durant segons contra cap fora dins així doncs mentre
    alguns algunes qualsevol ningú res algú cosa coses part lloc dret servei informació ció itat
    """,
    "tr": """
    ve bir bu da de için ile çok olarak olan daha ne gibi en var o ben sen biz siz onlar kadar sonra
    ise ama her iki ya değil mi mı mu mü diye kendi yok ki içinde bana sana ona bize size onlara beni
    seni onu bizi sizi benim senin onun bizim sizin onların şey şu bunu buna bunun şekilde neden
    niçin nasıl nerede ne zaman kim hangi kaç önce şimdi bugün dün yarın artık hala hâlâ hiç hep her
    zaman bazen belki ancak fakat çünkü eğer hem veya yani üzere göre karşı rağmen doğru üzerinde
    altında arasında yanında dolayı tarafından büyük küçük yeni eski iyi kötü güzel ilk son ikinci
    üç dört yıl yılı yılında yıllarda gün günü gündür hafta haftadır ay aydır saat zamanı kez defa
    oldu olduğu olduğunu olur olmak olması olsa vardır yoktur idi değildir edildi etti etmek eder
    ediyor ediyorum istiyorum istiyor isterim lazım gerek gerekiyor yaptı yapmak yapılan yapıyor
    geldi gelmek gelen geliyor gitti gitmek verdi vermek verilen aldı almak aldım alan dedi demek
    biliyor biliyorum gördü görmek bulunan bulundu bulunmaktadır başladı hayat dünya şehir şehri
    ülke ülkesi insan insanlar adam kadın çocuk çocuklar iş okul kitap adı su ev merhaba selam
    teşekkürler teşekkür ederim lütfen saygılar saygılarımla iyi günler sipariş siparişim siparişimi
    verdim ulaşmadı kargo paket teslimat teslim edilmedi para paramı geri iade iadesi hesap hesabım
    hesabıma fatura faturası ödeme ödedim şifre şifremi giriş yapamıyorum bozuk çalışmıyor çalışıyor
    sorun sorunum soru hata yanlış ekran telefon türk türkiye türkçe kilise kral savaş savaşı müzik
    takım takımı maç oyun hükümet parti başkan başkanı bölge bölgesi deniz nüfus nüfusu köyü ilçe
    ilçesine bağlı yüzyıl doğdu doğumlu grup sezon film dizi üye üyesi gelişme ürün ürünü mağaza
    müşteri hizmetleri gönderildi göndermek iptal etmek abonelik bekliyorum beklemek hızlı fiyat
    satın lar ler lık dır dir dan den nın nin ında inde ması mesi acak ecek yor arak erek
    """,
  ]
}
