/// Words by which the writer of a reply binds the shop.
enum PromisePhrases {
  static let book = CueBook([
    .english: [
      "we will refund": """
      we will refund; we'll refund; i will refund; will be refunded; you will get * money back
      you will receive * refund; we have refunded; has been refunded
      """,
      "we will replace": """
      we will replace; we'll replace; we will send * new; we'll send * new; will be replaced
      send you a replacement
      """,
      "we guarantee": """
      we guarantee; i guarantee; guaranteed; we promise; i promise; we assure you
      """,
      "free of charge": """
      free of charge; at no cost; for free; on us; we will pay; we'll pay; we will cover
      """,
      "you will receive": """
      you will receive; will arrive; will be delivered; will be there; you'll have it
      will be shipped; we will ship
      """,
      "we will contact": """
      we will contact you; we will call; we'll call you; we will get back; we'll get back
      i will call; will be in touch
      """,
      "we will": """
      we will; we'll; i will; i'll
      """,
    ],
    .dutch: [
      "we will refund": """
      wij betalen * terug; we betalen * terug; wordt teruggestort; storten * terug
      u krijgt * geld terug; je krijgt * geld terug; terugbetaald
      """,
      "we will replace": """
      wij vervangen; we vervangen; wij sturen * nieuw; we sturen * nieuw; wordt vervangen
      """,
      "we guarantee": """
      wij garanderen; we garanderen; gegarandeerd; wij beloven; ik beloof; we beloven
      """,
      "free of charge": """
      gratis; kosteloos; zonder kosten; op onze kosten
      """,
      "you will receive": """
      u ontvangt; je ontvangt; wordt bezorgd; wordt geleverd; wordt verzonden; komt aan
      """,
      "we will contact": """
      wij bellen u; we bellen je; nemen * contact; neem * contact
      """,
      "we will": """
      wij zullen; we zullen; ik zal; we gaan
      """,
    ],
    .german: [
      "we will refund": """
      wir erstatten; wird erstattet; wir überweisen; geld zurück; erhalten * erstattung
      """,
      "we will replace": """
      wir ersetzen; wir schicken * neu; wir senden * neu; wird ersetzt; ersatz
      """,
      "we guarantee": """
      wir garantieren; garantiert; wir versprechen; ich verspreche
      """,
      "free of charge": """
      kostenlos; kostenfrei; gratis; auf unsere kosten
      """,
      "you will receive": """
      sie erhalten; du erhältst; wird geliefert; wird versendet; kommt an; wird zugestellt
      """,
      "we will contact": """
      wir rufen * an; wir melden uns; wir kontaktieren
      """,
      "we will": """
      wir werden; ich werde
      """,
    ],
    .french: [
      "we will refund": """
      nous remboursons; nous vous rembourserons; sera remboursé; serez remboursé
      """,
      "we will replace": """
      nous remplaçons; nous remplacerons; nous vous enverrons * nouveau; sera remplacé
      """,
      "we guarantee": """
      nous garantissons; garanti; nous promettons; je vous promets
      """,
      "free of charge": """
      gratuitement; gratuit; sans frais; à nos frais
      """,
      "you will receive": """
      vous recevrez; sera livré; sera expédié; arrivera
      """,
      "we will contact": """
      nous vous appellerons; nous vous contacterons; nous reviendrons vers vous
      """,
      "we will": """
      nous allons; je vais
      """,
    ],
    .spanish: [
      "we will refund": """
      le reembolsaremos; te reembolsaremos; reembolsaremos; será reembolsado; devolveremos
      """,
      "we will replace": """
      reemplazaremos; le enviaremos * nuevo; te enviaremos * nuevo; será reemplazado
      """,
      "we guarantee": """
      garantizamos; garantizado; prometemos; le prometo
      """,
      "free of charge": """
      gratis; gratuito; sin coste; sin costo; sin cargo
      """,
      "you will receive": """
      recibirá; recibirás; será entregado; será enviado; llegará
      """,
      "we will contact": """
      le llamaremos; te llamaremos; nos pondremos en contacto; le contactaremos
      """,
      "we will": """
      vamos a; voy a
      """,
    ],
  ])
}
