import Foundation
import Text

/// How customers write in one language: what their letters open and close with, and how they ask,
/// wish and tell.
struct MailGrammar: Sendable {
  /// First words of a greeting and of a closing.
  let greetings: Set<String>
  let closings: Set<String>
  /// First words of what holds only if something else does not happen.
  let conditions: Set<String>
  /// Words that begin a question inside a sentence, after a joint.
  let askers: Set<String>
  let joints: Set<String>
  /// First words of a wish without a question mark.
  let openers: Set<String>
  /// First words of "please…".
  let pleas: Set<String>
  let wishes: Phrases<Bool>
  let attempts: Phrases<Bool>
  let kinds: Phrases<MailReading.Kind>
  /// Words that ask without saying about what, by their stems.
  let empty: Set<String>

  init(
    greetings: String, closings: String, conditions: String, askers: String, joints: String,
    openers: String, pleas: String, wishes: String, attempts: String, time: String, cost: String,
    howTo: String, empty: String, language: Language
  ) {
    self.greetings = Tokens.plainSet(greetings)
    self.closings = Tokens.plainSet(closings)
    self.conditions = Tokens.plainSet(conditions)
    self.askers = Tokens.plainSet(askers)
    self.joints = Tokens.plainSet(joints)
    self.openers = Tokens.plainSet(openers)
    self.pleas = Tokens.plainSet(pleas)
    self.wishes = Phrases([true: wishes])
    self.attempts = Phrases([true: attempts])
    kinds = Phrases([.time: time, .cost: cost, .howTo: howTo])
    self.empty = Set(Tokens.terms(of: empty, language: language))
  }

  /// A language that is not the desk's is read as English: only what is alike is understood.
  static func of(_ language: Language) -> MailGrammar { all[language] ?? english }

  private static let all: [Language: MailGrammar] = [
    .english: english, .dutch: dutch, .german: german, .french: french, .spanish: spanish,
  ]

  private static let english = MailGrammar(
    greetings: "hi hello hey dear good greetings to team sir morning",
    closings: """
      thanks thank thx kind best regards cheers sincerely yours warm many greetings rgds br love sent
      """,
    conditions: "otherwise if unless or else",
    askers: """
      how what when where which who why can could may do does is are will would should am until
      """,
    joints: "and or",
    openers: "how what where which why can could",
    pleas: "please",
    wishes: """
      please tell me; let me know; please explain; please help; can you help; i want to; i would like to
      i'd like to; we would like; i need to; i want * refund; i want my; please cancel; please refund
      please send; please correct; please delete; please change; please arrange; please let; please call
      i should like; any news; want to know; would like a; wondering if; wondering whether; i wish to
      i need help; i wonder
      """,
    attempts: """
      already tried; i tried; we tried; have tried; i've tried; tried to; i already; i have already
      i've already; we already; without success; to no avail; did not help; didn't help; no luck
      i restarted; i reset; i descaled; i cleaned; i checked; i reinstalled; i unplugged; i hold
      i held; i looked; nothing in spam; i asked for it; times as described; i ran; i did; i have done
      as you told me; bled the
      """,
    time: """
      when; how long; until when; how soon; how quickly; by when; how many days; what date; which day
      """,
    cost:
      "how much; what * cost; cost me; does it cost; do i have to pay; the price; what fee; free",
    howTo: """
      how do; how can; how to; how should; what should i do; what can i do; what do i; what must i
      can i do; could i do; i can do; myself; a way to; steps; doing wrong; reset it; what can you do
      """,
    empty: """
      long take takes taking get getting want need needs like know tell let make go going news
      question answer reply message help possible something anything do done give thing way
      really still already also today yesterday back good time
      """, language: .english)
}
