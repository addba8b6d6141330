/// The most common words of a language, most common first, written down for this desk: short texts
/// are told apart by them, and their letters teach the spelling of the language.
extension CommonWords {
  static let west: [String: String] = [
    "en": """
    the of and to a in is it you that he was for on are with as i his they be at one have this
    from or had by but some what there we can out other were all your when up use how said an each
    she which do their time if will way about many then them would like so these her long make
    thing see him two has look more day could go come did my sound no most number who over know
    than call first people may down been now find any new work part take get place made where after
    back little only round man year came show every good me give our under name very through just
    form much great think say help low line before turn cause same mean differ move right old too
    does tell set three want well also play small end put home read hand large spell even land here
    must big high such follow act why ask men change went light kind off need house picture try us
    again point world near build self earth father head stand own page should country found answer
    school grow study still learn plant cover food sun four between state keep never last let
    thought city tree cross since hard start might story saw far sea draw left late run don't while
    i'm it's can't won't didn't doesn't isn't i've you're they're please thanks thank hello hi dear
    order ordered received package parcel delivery delivered refund return account password login
    invoice payment bill product item broken working works problem issue question wrong error
    screen phone email mail address today yesterday tomorrow week month days already because however
    against during within without government company president university million children city
    known called became including according early later several around until another former often
    both used began published located population north south east west music team game played
    their being having doing was were been anyone something nothing everything because really
    would love great best bad better worse morning evening night customer service support shipping
    status tracking cancel subscription charged money card bank website shop store price cheap buy
    bought sent send waiting wait arrive arrived long ago missing lost damaged replace repair fix
    could should might which whose whom these those into upon among across although though whether
    """,
    "nl": """
    de van het een en in is dat op te zijn met voor niet aan er ook als maar om bij hij door naar
    ik je dit die was worden werd of uit ze nog wel kan over heeft had geen zo tot meer wat we dan
    haar hebben deze al moet nu onder na hun mijn wordt me zou zal tegen jaar tussen veel andere
    eerste twee kunnen mensen waar toen mij hem zich omdat men heb toch hoe goed weer daar zoals
    moeten waren alle gaat alleen iets niets hier zeer zelf nieuwe altijd steeds grote kreeg maken
    maakt komt kwam gaan zien jullie uw u jij wij zij wie waarom wanneer welke welk graag bedankt
    dank hallo beste geachte groeten groet vriendelijke met bestelling besteld ontvangen pakket
    pakketje levering geleverd geld terug retour terugsturen rekening factuur betaling betaald
    wachtwoord inloggen kapot werkt probleem vraag fout verkeerd scherm telefoon gisteren vandaag
    morgen week weken maand dagen dag uur tijd keer sinds volgens tijdens zonder echter vooral
    gebruik gebruikt jaren stad land leven kinderen man vrouw werk werken huis wereld school boek
    naam water bekend genoemd leden speelde geboren gemeente eeuw deel groot kleine lange laatste
    volgende beide ongeveer bijna nooit vaak soms misschien natuurlijk eigenlijk gewoon even
    helemaal dus want zodat terwijl hoewel indien daarom daarna vervolgens bovendien sommige
    staat stond liet laten doen deed gedaan gemaakt gegeven krijgen gekregen vinden gevonden
    denk weet wist willen wil wilde mag mocht zouden zullen kon konden blijft bleef heet zegt zei
    ligt lag neemt nam brengt bracht geleden verschillende belangrijke ander anders niemand iemand
    onze ons jouw hen eens enkele elke elk ieder iedereen artikel winkel klant klantenservice
    verzending verzonden bezorgd bezorging annuleren abonnement opzeggen wachten wacht nieuw oude
    mooi slecht beter vriendelijk snel kosten prijs kopen gekocht sturen stuur gestuurd ontvang
    schijnbaar hoofd president minister regering partij ploeg wedstrijd provincie gebied zee kerk
    koning oorlog muziek film reeks boven buiten binnen vanaf langs rond achter naast omdat waarin
    waarbij waardoor hierdoor daardoor daarmee ervan erop eruit ermee zelfs reeds slechts
    """,
    "de": """
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an
    werden aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum
    war haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn hatte kann gegen vom
    können schon ihre dann unter wir soll ich eines jahr zwei jahren diese dieser wieder keine
    uhr seiner worden will zwischen immer millionen was sagte gibt alle seit muss wurden beim doch
    jetzt drei neue damit bereits da ab ihr seine müssen ohne sondern selbst ersten nun etwa
    heute ihren weil ihm menschen deutschland anderen rund sowie mich mir dich dir uns euch ihnen
    meine mein dein deine unser unsere kein mal hier dort sehr viel viele gut bitte danke vielen
    dank hallo guten tag sehr geehrte damen herren liebe grüße freundlichen grüßen bestellung
    bestellt erhalten paket lieferung geliefert geld zurück rückgabe konto rechnung zahlung bezahlt
    passwort anmelden kaputt funktioniert problem frage fehler falsch bildschirm telefon gestern
    morgen woche wochen monat tage tagen stunden zeit mal während wegen jedoch vor allem gebrauch
    stadt land leben kinder mann frau arbeit haus welt schule buch name wasser bekannt genannt
    geboren gemeinde jahrhundert teil groß große kleinen lange letzte letzten nächsten beide beiden
    ungefähr fast nie oft manchmal vielleicht natürlich eigentlich einfach ganz also denn damals
    obwohl falls deshalb daher danach außerdem einige steht stand lassen ließ tun getan gemacht
    gegeben bekommen finden gefunden denke weiß wissen wollen wollte möchte dürfen darf sollte
    könnte würde würden hätte wäre bleibt blieb heißt sagt liegt lag nimmt nahm bringt brachte
    verschiedene wichtige anders niemand jemand jeder jede jedes artikel geschäft kunde
    kundendienst versand versendet kündigen stornieren abonnement warten warte neu alt schön
    schlecht besser schnell kosten preis kaufen gekauft schicken schicke geschickt gar ja nein
    diesem diesen dieses welche welcher solche dessen deren denen wobei dabei dazu davon darauf
    daran darüber hinter neben oben unten links rechts kirche könig krieg musik spiel mannschaft
    regierung partei präsident gebiet meer berg fluss straße entwickelt bezeichnet verwendet
    """,
    "fr": """
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il sont ce
    avec ou son cette on été fait aux elle mais d'un d'une l'on ont comme être nous sa ses était
    leur même aussi ces deux si tout leurs y bien ans entre après sans peut dont où encore avait
    autres c'est n'est j'ai qu'il qu'elle s'est m'a je vous tu mon ma mes votre vos notre nos ils
    elles lui eux moi toi très faire sous année années contre temps jour jours premier première
    lors avant alors depuis fois moins vie monde pays ville homme femme enfants toujours jamais
    souvent peu beaucoup trop assez autre nouveau nouvelle grand grande petit petite bon bonne
    bonjour merci cordialement madame monsieur salut s'il plaît commande commandé reçu colis
    livraison livré remboursement rembourser retour renvoyer compte facture paiement payé passe
    connecter connexion cassé marche fonctionne problème question erreur faux écran téléphone hier
    aujourd'hui demain semaine semaines mois heure heures pendant selon cependant surtout utilisé
    travail maison école livre nom eau connu appelé né née commune siècle partie dernier dernière
    suivant environ presque parfois peut-être donc car quand comment pourquoi quel quelle quels
    quelles lorsque tandis ainsi ensuite puis plusieurs quelques certains certaines chaque tous
    toutes toute rien personne quelqu'un quelque chose soit sera seront serait avoir eu ait avez
    avons suis es sommes êtes étaient fut furent fit faut doit dois peux veux veut voudrais vouloir
    pouvoir pourrait devrait sais sait dire dit dis prendre pris mettre mis donner donné trouver
    trouvé reste va vais vont aller venir vient voir vu article magasin client clientèle service
    envoi envoyé expédié annuler abonnement résilier attendre attends attente ancien mauvais
    meilleur rapide prix acheter acheté envoyer toujours déjà ici là vers chez parmi hors jusque
    église roi guerre musique équipe match gouvernement parti président région mer située
    population française département devient membre groupe cours saison titre œuvre film série
    également notamment ancienne celui celle ceux celles ceci cela ça qu'on quant afin malgré
    """,
    "es": """
    de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le
    ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años
    hasta desde está mi porque qué sólo solo han yo hay vez puede todos así nos ni parte tiene él
    uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa eso hace
    otra gobierno tan durante siempre día tanto ella tres sí dijo sido gran país según menos mundo
    año antes estado contra forma caso nada hacer general estaba poco estos mayor ante unos les
    algo hacia casa ellos ayer hecho primera mucho mientras además quien momento millones esto
    hombre están pues hoy lugar mejor nuevo nueva luego tu tus usted ustedes nosotros nuestro
    nuestra mis hola gracias buenos buenas días tardes estimado estimada señor señora saludos
    cordial pedido recibido recibí he paquete entrega entregado reembolso dinero devolver devolución
    devolverme cuenta factura pago pagado contraseña iniciar sesión roto funciona problema pregunta
    error pantalla teléfono mañana semana semanas mes meses horas hora tengo tenemos tienen quiero
    quiere quisiera puedo pueden podría debe deben necesito necesita saber sé creo dice hacen hizo
    fueron será sería han hemos habían sea estar estoy estamos era eran ir va voy ver dar dio dado
    encontrar nombre agua ciudad mujer niños trabajo escuela libro conocido llamado nacido nació
    siglo último última siguiente casi nunca veces quizás entonces cómo cuándo cuánto cuál dónde
    quién algunos algunas varios cualquier todas toda alguien nadie artículo tienda cliente
    servicio envío enviado cancelar suscripción esperar esperando espero viejo malo bueno buena
    rápido precio comprar comprado compré enviar todavía aún aquí allí allá bajo tras mediante
    iglesia rey guerra música equipo partido presidente región mar ubicado población provincia
    municipio grupo temporada título obra película serie español española miembros desarrollo
    fútbol primer tercera segundo segunda mayoría número llegó llegar llegado estas esos aquel
    aquella dicho dicha cuyo cuya siendo habiendo debido embargo incluso excepto ninguno ninguna
    """,
    "it": """
    di e il la che in a per un è del non una sono della con i da si le al dei nel ha anche come
    più ma alla lo su gli ed delle dal o se all'  dell' nella l' un' c'è era dalla ad suo sua dopo
    stato due questo questa hanno essere fu prima degli anni anno io mi tu ti ci vi noi voi loro lui
    lei mio mia tuo nostro vostro quando dove chi cosa perché molto poco tutto tutti tutte già
    ancora sempre mai così solo poi ogni altro altri altra fra tra senza contro sotto sopra fino
    durante secondo mentre però quindi oppure invece inoltre infatti dei sulla sul sui nei nelle
    agli alle ai dai dagli dalle quale quali quello quella quelli questi queste proprio stessa
    stesso parte tempo vita giorno giorni mondo casa città paese uomo donna bambini lavoro scuola
    libro nome acqua grande grandi piccolo nuovo nuova primo secondo ultimo ultima buono buona
    buongiorno buonasera grazie ciao salve gentile cordiali saluti ordine ordinato ricevuto pacco
    consegna consegnato rimborso soldi restituire reso conto fattura pagamento pagato password
    accedere accesso rotto funziona problema domanda errore sbagliato schermo telefono ieri oggi
    domani settimana settimane mese mesi ore ora ho hai abbiamo avete aveva avevano stata stati
    sia siamo siete saranno sarà sarebbe vorrei voglio vuole posso può possono potrebbe devo deve
    devono fare fatto fa faccio dire detto dice andare va vado venire viene vedere visto dare dato
    trovare trovato prendere preso mettere messo sapere so credo penso grazie prego sì articolo
    negozio cliente clienti assistenza servizio spedizione spedito annullare abbonamento aspettare
    aspettando vecchio cattivo migliore veloce prezzo comprare comprato inviare inviato adesso
    qui lì là circa quasi spesso forse alcuni alcune nessuno qualcuno niente qualcosa chiesa re
    guerra musica squadra partita governo partito presidente regione mare situato popolazione
    provincia comune secolo nato nata gruppo stagione titolo opera film serie italiano italiana
    membri sviluppo campionato tuttavia nonostante attraverso presso verso oltre entro finché
    """,
    "pt": """
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das
    tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era
    depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas
    meu às minha têm numa pelos elas havia seja qual será nós tenho lhe deles essas esses pelas
    este fosse dele tu te vocês vos lhes meus minhas teu tua nosso nossa nossos dela esta estes
    estas aquele aquela isto aquilo estou estamos estava estavam esteve fui somos são éramos serão
    seria temos tém tinham teve terá faz fazer feito fez dizer disse diz ir vai vou vir vem ver
    visto dar dado deu pode podem posso poderia deve devem devo quero quer queria preciso saber sei
    acho onde porque porquê como quanto qual quais quando enquanto então assim ainda sempre nunca
    agora hoje ontem amanhã dia dias semana semanas mês meses ano anos hora horas tempo vez vezes
    vida mundo casa cidade país homem mulher crianças trabalho escola livro nome água grande
    pequeno novo nova primeiro primeira último última segundo bom boa bem mal melhor olá obrigado
    obrigada bom tarde caro prezado prezados cumprimentos atenciosamente encomenda pedido recebi
    recebido pacote entrega entregue reembolso dinheiro devolver devolução conta fatura pagamento
    pago senha entrar partido quebrado funciona problema pergunta erro errado tela ecrã telefone
    contra sob sobre durante segundo conforme porém entretanto portanto além através antes após
    cada todo toda todos todas outro outra outros outras alguns algumas vários qualquer ninguém
    alguém nada algo artigo produto loja cliente atendimento serviço envio enviado cancelar
    assinatura esperar esperando velho mau ruim rápido preço comprar comprei comprado enviar aqui
    ali lá desde cerca quase talvez igreja rei guerra música equipe equipa jogo governo partido
    presidente região mar localizado população município estado século nascido nasceu grupo
    temporada título obra filme série português brasileiro membros desenvolvimento maior menor
    não sim então também informações situação população ção ões lhe onde disso nisso deste desta
    """,
    "ro": """
    de și în a la cu pe nu să care este din că o un mai au fost pentru prin sunt ca dar lui cel
    sau fi după se al ale cele ce când era unui unei dintre până către fără sub între ei el ea noi
    voi eu tu mi ți îi îmi îți își mă te ne vă le îl am ai are avem aveți avea avut foarte mult
    multe mulți tot toate toți numai doar chiar așa deci dacă unde cum cine cât câte câți acest
    această acești aceste acesta aceasta acel acea acelor acestui acestei altă alt alte alți fiecare
    orice nimic ceva cineva nimeni an ani anul anii zi zile ziua săptămână săptămâni lună luni ora
    ore timp timpul oară viață lume lumea casă casa oraș orașul țară țara om oameni femeie copii
    muncă școală carte numele apă mare mari mic nou nouă noi primul prima ultimul bun bună bine rău
    mai bună ziua salut mulțumesc mulțumim stimată stimate domn doamnă respect comandă comanda
    comandat primit colet coletul livrare livrarea livrat ramburs bani banii înapoi retur returna
    cont contul factură factura plată plata plătit parolă parola intra autentifica stricat
    funcționează merge problemă problema întrebare eroare greșit ecran telefon telefonul ieri azi
    astăzi mâine acum atunci aici acolo încă deja mereu niciodată uneori poate vreau vrea aș ar ați
    doresc dori pot puteți poți trebuie știu cred spune spus face fac făcut da dat vine venit vede
    văzut lua luat pune pus găsi găsit rămas magazin produs produsul client clienți serviciu
    serviciul trimis trimite anula anulez abonament aștept așteptat vechi rapid preț prețul cumpăra
    cumpărat contra împotriva asupra despre pentru că deoarece totuși însă astfel apoi înainte
    biserica rege război muzică echipa echipă joc guvern partid președinte regiune mare situat
    populație comună județul județ secol secolul născut grup sezon titlu operă film serie român
    română românia membri dezvoltare lucru parte partea locul stat statul oraşul şi ţi ştiu aţi
    ului ilor elor ație ții nostru noastră vostru lor său sa săi sale meu mea mei mele tău ta
    """,
  ]
}
