import Foundation

/// What of a text speaks for a feeling, in numbers between −1 and 1 or thereabouts.
///
/// Words with a feeling say less in a request than in a review: who asks for a bigger size says "too
/// small" without anger, and thanks in advance. So the same sums stand here twice, for texts that
/// ask and for texts that tell, and what is wanted (`intents`) stands beside them.
struct SentimentFeatures {
  let values: [Double]

  init(_ text: String, _ reading: SentimentReading, language: Language, intents: [IntentGuess]) {
    let asks =
      text.contains("?") || RequestWords.found(in: text, language: language)
    let length = log2(1 + Double(text.utf16.count) / 100) / 4
    let marks = Double(min(3, text.count { $0 == "!" })) / 3
    let anger = GrievanceWords.strength(in: text, language: language)
    var wanted: [Intent: Double] = [:]
    for guess in intents { wanted[guess.intent] = guess.probability }
    let sums = [
      Self.squeezed(reading.strongPositive), Self.squeezed(reading.weakPositive),
      Self.squeezed(reading.strongNegative), Self.squeezed(reading.weakNegative),
    ]
    let request = asks ? 1.0 : 0
    var values = [1, request, length, marks, reading.score, request * reading.score]
    values += sums
    values += sums.map { request * $0 }
    values += [anger, wanted[.complaint] ?? 0, wanted[.feedback] ?? 0, wanted[.outage] ?? 0]
    values.append(request * (wanted[.feedback] ?? 0))
    self.values = values
  }

  private static func squeezed(_ sum: Double) -> Double { sum / (sum + 3) }
}

/// Turns that make a text a request rather than a report.
enum RequestWords {
  static func found(in text: String, language: Language) -> Bool {
    let words = Array(Tokens.words(of: text).prefix(250))
    return book.labels(in: words, language: language).contains { $0.weight > 0 }
  }

  private static let book = CueBook([
    .english: [
      "asks": """
      please; could you; can you; would you; will you; i would like to; i'd like to; i need
      we need; i want to; how do i; how can i; where is; when will; let me know; send me
      tell me; is it possible; wondering
      """
    ],
    .dutch: [
      "asks": """
      graag; alstublieft; alsjeblieft; aub; svp; kunt u; kun je; kunnen jullie; wilt u; wil je
      willen jullie; ik wil; wij willen; we willen; hoe kan ik; wanneer; laat me weten; ik zoek
      ik heb * nodig; mag ik; zou u
      """
    ],
    .german: [
      "asks": """
      bitte; könnten sie; können sie; würden sie; ich möchte; ich hätte gern; wir möchten
      ich brauche; wir brauchen; wie kann ich; wann; gibt es; ich suche; ich bitte; wir würden
      dürfte ich; dürfen wir; hiermit
      """
    ],
    .french: [
      "asks": """
      pouvez-vous; pourriez-vous; merci de; svp; s'il vous plaît; je souhaite; je voudrais
      j'aimerais; j'aurais besoin; comment; quand; avez-vous; est-ce que; peut-on; puis-je
      je cherche; je veux
      """
    ],
    .spanish: [
      "asks": """
      por favor; podrían; podría; pueden; puede; quiero; quisiera; me gustaría; necesito
      necesitamos; cómo; cuándo; tienen; se puede; busco; confírmenme; envíen; querría; quería
      """
    ],
  ])
}

/// Turns that tell of being fed up, without a word of the lexicon in them.
enum GrievanceWords {
  static func strength(in text: String, language: Language) -> Double {
    let words = Array(Tokens.words(of: text).prefix(400))
    let sum = book.labels(in: words, language: language).reduce(0) { $0 + max(0, $1.weight) }
    return sum / (sum + 1.5)
  }

  private static let book = CueBook([
    .english: [
      "anger": """
      again and again; third time; fourth time; fifth time; every single time
      how long is this supposed to; what are you going to do about; is that so hard
      not that difficult; not a small difference; nobody reads; nobody answers; no one answers
      fed up; had enough; at my wits' end; desperate; getting desperate
      stayed at home the whole day; wasted; waste of; waited for nothing; i expect
      i expected better; your fault; by your mistake; mess; lawyer; sitting idle; losing
      immediately; hacked; ridiculous; no way to; doesn't want people to
      looks like you don't want; and then tell me; that's not how; not happy; left me; still no
      three weeks ago; no apology; and nothing; for months; for weeks
      """
    ],
    .dutch: [
      "anger": """
      alweer; weer een; derde keer; vierde keer; voor de zoveelste keer; iedere keer; elke keer
      hoe lang gaat dat nog; hoe lang moet; dit kan toch niet; niet zo moeilijk; niemand leest
      niemand reageert; ben het zat; er moe van; wanhopig; gek van te worden; hele dag voor
      thuisgebleven; zonde van mijn tijd; jullie fout; door jullie; niet oké; slordig
      schandalig; advocaat; incassokosten; duimen te draaien; onmiddellijk; gehackt; belachelijk
      lijkt wel expres; doet gewoon niks; nog altijd niet; nog steeds geen; boze; schaamde
      jammer dat; boven op; al weken; al maanden; haperen
      """
    ],
    .german: [
      "anger": """
      schon wieder; zum dritten mal; zum vierten mal; viermal; jedes mal; immer denselben
      wie lange soll; wie kann so etwas; langsam reicht es; reicht es mir; niemand liest
      keiner antwortet; die nase voll; verzweifelt; den ganzen tag; extra den; verschwendet
      ärgert mich; ärgerlich; ihr fehler; schlampig; unverschämt; frechheit; anwalt
      verbraucherzentrale; sitzen herum; kostet uns; sofort behoben; endlich; gehackt
      lächerlich; wirkt wie absicht; macht einfach nichts; warte ich immer noch
      immer noch nicht; zumutung; hin und her; durchnässt; sind hin; nicht mal; ich verlange
      ständig
      """
    ],
    .french: [
      "anger": """
      encore une; troisième fois; quatrième fois; à chaque fois; toujours la même
      combien de temps faut-il; pas normal; personne ne lit; personne ne répond; ras le bol
      à bout; j'en ai marre; désespérés; désespérée; toute la journée; perdu ma soirée
      par votre faute; votre faute; agaçant; énervant; pénible; lamentable; inadmissible; honte
      avocat; huissier; sans rien faire; immédiatement; tout de suite; piraté; ridicule
      fait exprès; ne fait rien; toujours aucun; toujours pas; n'ai eu qu'un; d'urgence
      sans payer; personne ne décroche; que ça dure; j'exige; depuis des semaines
      """
    ],
    .spanish: [
      "anger": """
      otra vez; tercera vez; cuarta vez; cada vez que; siempre la misma; cuánto más tengo
      no es tan difícil; nadie lee; nadie responde; harto; harta; no puedo más; desesperados
      desesperación; todo el día en casa; he perdido toda; por su culpa; vergüenza
      una vergüenza; indignante; ridículo; muy molesto; abogado; consumo; morosos
      personas paradas; perdemos; inmediatamente; que lo arreglen ya; hackeado; a propósito
      no hace nada; sigo sin; ni siquiera; ni se; miente; exijo; arréglenlo; así no hay quien
      ya no espero; solo recibí
      """
    ],
  ])
}
