import Foundation
import Kit
import Knowledge
import Text

/// What a reviewer asks of the next attempt, understood from their own words, in any of the desk's
/// languages: a Dutch reviewer may judge a French letter.
struct Wishes: Sendable, Equatable {
  var isShorter = false
  var isFriendlier = false
  var isFormal = false
  var wantsOtherSource = false
  /// The sources not to be used again.
  var avoidedSources: Set<String> = []
  /// What is to be said as well, if a passage says it.
  var inclusions: [String] = []
  /// Terms of what is to be left out.
  var exclusions: [Set<String>] = []

  private enum Wish: Sendable { case shorter, longer, friendlier, formal, other }

  private static let phrases = Phrases<Wish>(
    [
      .shorter: "shorter; short; brief; briefer; concise; too long; less text; cut it; fewer words",
      .longer: "longer; more detail; more details; too short; elaborate",
      .friendlier: """
      friendlier; friendly; warmer; warm; kinder; nicer; more empathy; empathetic; softer; too cold
      too harsh; apologise; apologize
      """,
      .formal: "formal; more formal; more professional; too casual; professional",
      .other: """
      other source; another source; different source; other article; another article
      different article; wrong source; wrong article; other passage; another page; different page
      not the right article
      """,
    ],
    [
      .shorter: "korter; kort; te lang; beknopter; bondiger; minder tekst",
      .longer: "langer; uitgebreider; te kort; meer details",
      .friendlier: """
      vriendelijker; vriendelijk; warmer; hartelijker; meer empathie; te koel; te kil; zachter
      """,
      .formal: "formeler; formeel; zakelijker; zakelijk; te informeel",
      .other: """
      andere bron; ander artikel; verkeerde bron; verkeerde artikel; verkeerd artikel
      andere pagina
      """,
    ],
    [
      .shorter: "kürzer; kurz; zu lang; knapper; weniger text",
      .longer: "länger; ausführlicher; zu kurz; mehr details",
      .friendlier: """
      freundlicher; freundlich; herzlicher; wärmer; mehr empathie; zu kühl; zu kalt; sanfter
      """,
      .formal: "förmlicher; förmlich; formeller; formell; sachlicher; zu locker",
      .other: """
      andere quelle; anderen quelle; anderer artikel; anderen artikel; falsche quelle
      falscher artikel
      falschen artikel; andere seite
      """,
    ],
    [
      .shorter: """
      plus court; plus courte; trop long; trop longue; court; concis; plus bref; raccourcir
      raccourcis
      """,
      .longer: "plus long; plus détaillé; trop court; plus de détails",
      .friendlier: """
      plus aimable; plus amical; plus chaleureux; plus empathique; plus d'empathie; trop froid
      trop sec; plus gentil
      """,
      .formal: "plus formel; plus soutenu; plus professionnel; trop familier; formel",
      .other: """
      autre source; autre article; mauvaise source; mauvais article; autre page; source différente
      """,
    ],
    [
      .shorter: """
      más corto; más corta; demasiado largo; demasiado larga; más breve; breve; corto; conciso
      resumir
      """,
      .longer: "más largo; más detallado; demasiado corto; más detalles",
      .friendlier: """
      más amable; más cordial; más cálido; más cercano; más empatía; demasiado frío
      demasiado seco
      """,
      .formal: "más formal; más profesional; demasiado informal; formal",
      .other: """
      otra fuente; otro artículo; fuente equivocada; artículo equivocado; otra página
      fuente distinta
      """,
    ])

  /// What was said of the latest attempt, after what was said of those before: an earlier wish holds
  /// until it is taken back, so that what was right stays right.
  init(
    feedback: String?, usedSources: [String], language: Language,
    earlier: [DraftRequest.Correction] = []
  ) {
    for correction in earlier {
      take(correction.feedback, used: correction.sources, language)
    }
    if let feedback { take(feedback, used: usedSources, language) }
  }

  private mutating func take(_ feedback: String, used: [String], _ language: Language) {
    guard !feedback.isEmpty else { return }
    let found = Self.phrases.labels(in: Tokens.plainWords(of: feedback))
    if found.contains(.shorter) { isShorter = true }
    if found.contains(.longer) { isShorter = false }
    if found.contains(.friendlier) { (isFriendlier, isFormal) = (true, false) }
    if found.contains(.formal) { (isFormal, isFriendlier) = (true, found.contains(.friendlier)) }
    if found.contains(.other) {
      wantsOtherSource = true
      avoidedSources.formUnion(used)
    }
    for piece in feedback.split(whereSeparator: { ".;!\n".contains($0) }) {
      let text = piece.trimmingCharacters(in: .whitespaces)
      if let match = text.firstMatch(of: Self.leaveOut) {
        exclusions.append(Set(Tokens.terms(of: String(match.1), language: language)))
      } else if let match = text.firstMatch(of: Self.include) {
        inclusions.append(String(match.1))
      }
    }
    exclusions.removeAll(where: \.isEmpty)
  }

  private static var leaveOut: Regex<(Substring, Substring)> {
    /(?i)\b(?:leave out|remove|without|drop|don't mention|do not mention|omit|skip|laat weg|weglaten|zonder|verwijder|noem niet|lass weg|weglassen|ohne|entferne|erwähne nicht|sans|retire|retirez|supprime|enlève|enlevez|omets|sin|quita|quite|elimina|omite|omita)\b:?\s+(.+)/
  }
  private static var include: Regex<(Substring, Substring)> {
    /(?i)\b(?:include|mention|add|also say|also tell(?: them)?|explain|say|vermeld|noem|voeg toe|leg uit|zeg ook|erwähne|nenne|ergänze|erkläre|füge hinzu|mentionne|mentionnez|ajoute|ajoutez|explique|expliquez|précise|menciona|mencione|añade|añada|explica|explique|di también)\b:?\s+(.+)/
  }

  func leavesOut(_ unit: PassageReading.Unit) -> Bool {
    exclusions.contains { Similarity.overlap(of: $0, in: unit.terms) >= 0.75 }
  }

  /// A reviewer who names the page that was wrong keeps the others.
  mutating func keepSources(notNamedIn feedback: String?, among hits: [PassageHit]) {
    guard wantsOtherSource, let feedback else { return }
    let said = AnswerFinder.folded(feedback)
    let named = hits.filter { hit in
      avoidedSources.contains(hit.passage.sourceID.text)
        && said.contains(AnswerFinder.folded(hit.passage.title))
    }
    if !named.isEmpty { avoidedSources = Set(named.map(\.passage.sourceID.text)) }
  }
}
