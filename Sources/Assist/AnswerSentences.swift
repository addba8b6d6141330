import Foundation
import Kit
import Knowledge
import Text

/// Which sentences and steps of the chosen section are quoted.
extension AnswerFinder {
  struct Chosen {
    var opening: [PassageReading.Unit] = []
    var steps: [PassageReading.Unit] = []
    var closing: [PassageReading.Unit] = []
    var skipped = 0
  }

  func choose(
    from candidate: Candidate, by asked: Asked, _ question: MailReading.Question
  ) -> Chosen? {
    let section = candidate.section
    let units = section.units
    let worth = units.map { unit in self.worth(of: unit, asked, question) }
    guard let best = worth.indices.max(by: { worth[$0] < worth[$1] }) else { return nil }
    let usable = units.indices.filter { isNew(units[$0]) }
    guard !usable.isEmpty else { return nil }
    let steps = units.indices.filter { units[$0].step != nil }
    let bestStep = steps.map { worth[$0] }.max() ?? 0
    let wantsSteps =
      !steps.isEmpty
      && (units[best].step != nil
        || (question.kind == .howTo || !question.isExplicit) && bestStep >= 0.5 * worth[best])
    var chosen = Chosen()
    if wantsSteps, let first = steps.first, let last = steps.last {
      chosen = list(
        units, worth, first: first, last: last, usable: Set(usable), heading: section.heading)
    } else {
      let most = wishes.isShorter ? 1 : 3
      // A short section is one thought.
      let whole = usable.filter { units[$0].step == nil }
      let picked =
        whole.count <= 2
        ? Array(whole.prefix(most))
        : whole.count <= most
          ? whole.filter { worth[$0] >= 0.2 * worth[best] }
          : run(around: best, in: units, worth, usable, most: most)
      chosen.opening = picked.map { units[$0] }
    }
    return chosen.opening.isEmpty && chosen.steps.isEmpty ? nil : chosen
  }

  /// A list with the sentence that leads to it and what belongs to it afterwards.
  private func list(
    _ units: [PassageReading.Unit], _ worth: [Double], first: Int, last: Int, usable: Set<Int>,
    heading: String?
  ) -> Chosen {
    var chosen = Chosen()
    let most = wishes.isShorter ? 5 : 8
    // Of a list without order only the entries that matter are told.
    let best = (first...last).map { worth[$0] }.max() ?? 0
    let isChoice = units[first].step == .bullet && best > 0
    let given = Set((first...last).filter { wasGiven(units[$0]) })
    let tried = (first...last).filter { wasTried(units[$0]) }
    // Steps that lead on from each other: whoever did one did those before it.
    let isOrdered = units[first].step == .numbered && isProcedure(heading)
    for index in first...last where usable.contains(index) {
      if given.contains(index) || isChoice && worth[index] < 0.35 * best { continue }
      if isOrdered ? index <= (tried.last ?? -1) : tried.contains(index) {
        chosen.skipped += 1
      } else if units[index].step != nil, chosen.steps.count < most {
        chosen.steps.append(units[index])
      }
    }
    let before = (0..<first).filter { usable.contains($0) }
    if let lead = before.last, !wishes.isShorter {
      let opening = before.count <= 2 ? before : [before.max { worth[$0] < worth[$1] } ?? lead]
      chosen.opening = Set(opening + (units[lead].text.hasSuffix(":") ? [lead] : [])).sorted()
        .map { units[$0] }
    }
    let after = (last + 1..<units.count).filter { usable.contains($0) }
    let bar = 0.5 * (worth.max() ?? 0)
    if !wishes.isShorter, bar > 0 {
      let useful = after.filter { worth[$0] >= bar }
      if let start = useful.first {
        var picked = Array(useful.prefix(2))
        if units[start].isDependent, start > last + 1, usable.contains(start - 1) {
          picked.insert(start - 1, at: 0)
        }
        chosen.closing = picked.map { units[$0] }
      }
    }
    return chosen
  }

  /// The best sentence with what it leans on and what goes on from it.
  private func run(
    around best: Int, in units: [PassageReading.Unit], _ worth: [Double], _ usable: [Int],
    most: Int
  ) -> [Int] {
    let allowed = Set(usable.filter { units[$0].step == nil })
    let start = allowed.contains(best) ? best : usable.first { units[$0].step == nil } ?? best
    guard allowed.contains(start) else { return [] }
    var picked = [start]
    var first = start
    while units[first].isDependent, allowed.contains(first - 1), picked.count < most {
      first -= 1
      picked.insert(first, at: 0)
    }
    var next = start + 1
    while picked.count < most, allowed.contains(next),
      units[next].isDependent || worth[next] >= 0.45 * worth[start]
    {
      picked.append(next)
      next += 1
    }
    // A good sentence that stands apart is worth a place too.
    for index in allowed.sorted(by: { worth[$0] > worth[$1] })
    where picked.count < most && !picked.contains(index) && worth[index] >= 0.7 * worth[start] {
      if units[index].isDependent, !picked.contains(index - 1) { continue }
      picked.append(index)
    }
    return picked.sorted()
  }

  private func worth(
    of unit: PassageReading.Unit, _ asked: Asked, _ question: MailReading.Question
  ) -> Double {
    var worth = share(asked.all, 1, unit.terms)
    // Long sentences hold many words by chance.
    worth /= 1 + 0.1 * log(1 + Double(unit.terms.count) / 8)
    return fits(unit, question.kind) ? worth : worth * 0.6
  }

  /// "When" wants a time, "how much" an amount.
  func fits(_ unit: PassageReading.Unit, _ kind: MailReading.Kind) -> Bool {
    switch kind {
    case .time: unit.namesTime
    case .cost: unit.namesMoney
    case .howTo, .other: true
    }
  }

  /// Not what we told them before, and no second apology.
  private func isNew(_ unit: PassageReading.Unit) -> Bool {
    !alreadySaid.contains(Self.folded(unit.text)) && !traits.isApology(unit.text)
      && !wishes.leavesOut(unit) && !unit.speaksToMachine
  }

  /// "How to pair the kettle", against "When pairing stops": the one leads on, the other offers.
  private func isProcedure(_ heading: String?) -> Bool {
    guard let heading else { return true }
    return traits.howTo.contains(Tokens.plainWords(of: heading).first ?? "")
  }

  /// It asks for what the message already brings.
  private func wasGiven(_ unit: PassageReading.Unit) -> Bool {
    let words = unit.text.lowercased()
    if reading.cues.contains(.hasPhotos), words.contains(traits.photo) { return true }
    return reading.namesOrder && unit.terms.count <= 5
      && traits.orderNumbers.contains(where: words.contains)
  }

  private func wasTried(_ unit: PassageReading.Unit) -> Bool {
    guard unit.step != nil, unit.terms.count > 1 else { return false }
    return reading.triedTerms.contains { tried in
      Similarity.overlap(of: unit.terms, in: tried) >= 0.5
    }
  }

  static func folded(_ sentence: String) -> String {
    Tokens.plainWords(of: sentence).joined(separator: " ")
  }
}
