import Text
import Tickets

/// How many people the trouble reaches, by the customer's own words.
enum ImpactCues {
  /// The impact and the words that said so; nobody else is known to be concerned by default.
  ///
  /// That the whole site is down counts only in a report of an outage: "your site is down the road"
  /// and "my phone is down" are none.
  static func impact(
    of text: String, language: Language, isOutage: Bool
  ) -> (impact: Impact, words: String?) {
    let words = Tokens.words(of: String(text.prefix(6000)))
    let found = book.labels(in: words, language: language).filter { $0.weight > 0 }
    let down = isOutage ? found.filter { $0.label == Impact.siteDown.rawValue } : []
    if let cue = down.max(by: { $0.weight < $1.weight }) { return (.siteDown, cue.cue) }
    let many = found.filter { $0.label == Impact.multipleUsers.rawValue }
    if let cue = many.max(by: { $0.weight < $1.weight }) { return (.multipleUsers, cue.cue) }
    return (.singleUser, nil)
  }

  private static let book = CueBook([
    .english: [
      "site_down": """
      site is down; site down; website is down; website down; shop is down; store is down
      server is down; servers are down; service is down; platform is down; system is down
      app is down; completely down; everything is down; down for everyone; been down; went down
      does not load; doesn't load; not loading; won't load; can't be reached; cannot be reached
      can't reach; cannot reach; unreachable; nobody can; no one can; none of our; error 500
      error 502; error 503; error 504; a 500; a 502; a 503; a 504; 503; 502; bad gateway
      service unavailable; offline; outage
      """,
      "multiple_users": """
      all of us; our whole team; the whole team; whole team; our team; everyone; everybody
      several people; several of us; several colleagues; multiple users; many users; all users
      all our; my colleagues; our colleagues; colleagues; whole office; entire office
      entire company; whole company; whole department; our employees; our staff; our customers
      other customers; all employees
      """,
    ],
    .dutch: [
      "site_down": """
      ligt plat; ligt eruit; ligt er uit; ligt stil; site is down; website is down
      webshop is down; server is down; is down; onbereikbaar; niet bereikbaar; laadt niet
      niemand kan; niemand van onze; alles ligt; offline; error 503; 503; 502; uitgevallen
      grote storing
      """,
      "multiple_users": """
      hele team; iedereen; collega's; hele kantoor; hele bedrijf; hele afdeling
      alle medewerkers; alle gebruikers; meerdere mensen; meerdere gebruikers
      meerdere collega's; onze klanten; wij allemaal; niemand van ons
      """,
    ],
    .german: [
      "site_down": """
      nicht erreichbar; nicht mehr erreichbar; unerreichbar; ist down; seite ist down
      server ist down; lädt nicht; ausgefallen; komplett ausgefallen; totalausfall; niemand kann
      keiner kann; niemand aus unserer; steht still; alles steht; offline; 503; 502
      nichts geht mehr; lahmgelegt
      """,
      "multiple_users": """
      alle mitarbeiter; das ganze team; ganzes team; gesamtes team; kollegen; ganze büro
      ganze firma; gesamte firma; ganze abteilung; alle nutzer; alle benutzer; mehrere personen
      mehrere nutzer; mehrere kollegen; wir alle; unsere kunden; jeder bei uns; alle bei uns
      """,
    ],
    .french: [
      "site_down": """
      site est en panne; site est down; serveur est down; hors ligne; hors service; inaccessible
      indisponible; ne charge pas; ne répond plus; site ne marche plus; site ne fonctionne plus
      plus personne ne; personne ne peut; plus rien ne fonctionne; tout est bloqué
      panne générale; panne totale; 503; 502
      """,
      "multiple_users": """
      toute l'équipe; tout le monde; collègues; tout le bureau; toute l'entreprise
      tout le service; tous les employés; tous les utilisateurs; plusieurs personnes
      plusieurs utilisateurs; plusieurs collègues; nous tous; nos clients
      """,
    ],
    .spanish: [
      "site_down": """
      está caída; está caído; se ha caído; se cayó; caída del servicio; caída general; web caída
      sitio caído; servidor caído; no carga; no funciona la web; web no funciona
      página no funciona; inaccesible; fuera de servicio; nadie puede; nadie de nuestra
      todo está parado; sin servicio; 503; 502
      """,
      "multiple_users": """
      todo el equipo; todos nosotros; compañeros; toda la oficina; toda la empresa
      todo el departamento; todos los empleados; todos los usuarios; varias personas
      varios usuarios; varios compañeros; todo el mundo; nuestros clientes
      """,
    ],
  ])
}
