import Foundation
import Text

/// What a customer's words tell beside the question.
enum MailCue: Sendable, Hashable {
  // What went wrong, to be acknowledged.
  case late
  case damaged
  case wrongItem
  case chargedTwice
  case signIn
  case notWorking
  case again
  case solved
  case praise
  case hasPhotos
  // What the customer wants us to do.
  case wantsCancellation
  /// "Otherwise I would rather cancel": not a request yet.
  case threatensCancellation
  case wantsRefund
  case wantsCall
  case wantsDeletion
  case wantsInvoice
  case wantsAddressChange
  case wantsReplacement
  case wantsQuote
  case wantsRepair
  case wantsSearch
  // What keeps a machine from answering alone.
  case legal
  case safety
  case person
  case injection
  case billingChange
  /// The customer asks about other people.
  case othersData

  /// What a text of a language is read for. Orders to the machine are heard in all languages: who
  /// gives them cares little about the letter's.
  static func phrases(in language: Language) -> Phrases<MailCue> {
    books[language] ?? books[.english] ?? Phrases([:])
  }

  private static let books: [Language: Phrases<MailCue>] = {
    let lists: [Language: KeyValuePairs<MailCue, String>] = [
      .english: english, .dutch: dutch, .german: german, .french: french, .spanish: spanish,
    ]
    return lists.mapValues { Phrases(joining: [$0, ordersToMachines]) }
  }()

  private static let english: KeyValuePairs<MailCue, String> = [
    .late: """
    not arrived; hasn't arrived; has not come; hasn't come; not received; haven't received
    never arrived; still waiting; been waiting; is late; are late; late again; that is late
    parcel lost; nothing has changed; does not move; doesn't move; not moved; hasn't moved
    no update; not delivered; where is my; where is the parcel; still has not; still not here
    nobody rang; not to me; nothing here; should have been here; overdue; delayed
    """,
    .damaged: """
    arrived broken; arrives broken; arrived damaged; arrived cracked; broken again; is smashed
    smashed; cracked; shattered; in pieces; damaged in transport; damaged on arrival
    arrived dented; is dented; arrived in pieces; arrived scratched; came broken; came damaged
    """,
    .wrongItem: """
    wrong item; wrong product; wrong coffee; wrong colour; wrong color; wrong size; wrong one
    received * instead; got * instead; sent me the wrong; is missing; was missing; are missing
    missing from; not what i ordered; incomplete
    """,
    .chargedTwice: """
    charged twice; paid twice; two payments; two entries; two charges; charged me twice; double charge
    charged again; billed twice; duplicate charge; taken twice
    """,
    .signIn: """
    can't sign in; cannot sign in; can't log in; cannot log in; can't login; unable to log in
    unable to sign in; locked out; forgot my password; forgotten my password; reset my password
    password reset; can't get into my account
    """,
    .notWorking: """
    does not work; doesn't work; not working; stopped working; has stopped; won't start; won't turn on
    does not connect; doesn't connect; won't connect; does not load; doesn't load; shows error
    error code; is leaking; leaks; it drips; is broken; hums; shows e01; shows e02; shows e03
    shows e04; still on; not valid; does not heat; doesn't heat; fails; is down; site down
    """,
    .again: """
    again; third time; second time; twice in a row; third parcel; second one; still not; still has not
    """,
    .solved: """
    that solved it; problem solved; it works now; works again; solved now; is solved; that was it
    all good now; sorted now; has arrived now; it works again; working again; fixed it; that fixed
    """,
    .praise: """
    thank you for sorting; is excellent; did it well; well done; great service; is the best; love it
    compliment; very happy; delighted; kudos; is wonderful; is perfect; best coffee; great job
    made my * smile; keep it up; very pleased; good work; excellent service
    """,
    .hasPhotos: """
    photo attached; photos attached; attached a photo; attached photos; attached the photo; i attach
    here is a photo; here are photos; see attached; see the photo; picture attached; pictures attached
    """,
    .wantsCancellation: """
    cancel the order; cancel my order; please cancel; want to cancel; like to cancel; cancel order
    cancel it; cancel my; cancel the
    """,
    .threatensCancellation:
      "rather cancel; or i cancel; or we cancel; i will cancel; we will cancel",
    .wantsRefund: """
    please refund; refund the; refund me; want a refund; like a refund; want my money; want * money back
    give me a refund; have a refund; refund * in full; full refund
    """,
    .wantsCall: "call me; phone me; give me a call; ring me; call back; callback",
    .wantsDeletion: """
    delete my account; delete my data; delete all my data; erase my data; remove my account
    close my account; remove my data
    """,
    .wantsInvoice: """
    correct the invoice; corrected invoice; change the invoice; new invoice; send me the invoice
    send an invoice; copy of the invoice; invoice without; update the invoice
    """,
    .wantsAddressChange: """
    change * address; new address; wrong address; different address; moved house; moving house
    update my address
    """,
    .wantsReplacement: """
    send * replacement; want a replacement; a new one; replace it; send me another; send me a new
    want a grinder; exchange it; send the right; need the right
    """,
    .wantsQuote: "a quote; a quotation; send an offer; price for * machines",
    .wantsRepair:
      "arrange a repair; have it repaired; repair it; send a technician; please repair; repair my",
    .wantsSearch: "start a search; trace * parcel; look into; investigate; open a search; trace it",
    .legal: """
    lawyer; lawyers; solicitor; attorney; legal action; take you to court; small claims; sue you
    consumer protection; trading standards; ombudsman; court; legal steps; to the press; journalist
    newspaper; will sue
    data protection authority; prosecute; legal department
    """,
    .safety: """
    caught fire; on fire; smoke; smoking; burning smell; burnt my; burned my; burned myself; burnt myself
    electric shock; electrocuted; exploded; explosion; injured; injury; hospital; scalded; bleeding
    sparks; allergic reaction; poisoned; choked; ambulance
    """,
    .person: """
    talk to a person; speak to a person; real person; human being; talk to someone; speak to someone
    speak to somebody; talk to somebody; speak with a human; talk to a human; a human; call me
    speak to a manager; talk to a manager; not another automatic; no robot; not a bot; an agent
    speak to your manager; your supervisor
    """,
    .billingChange: """
    change my bank; new bank account; my new iban; different iban; change the payment method
    change my payment method; change my billing; update my billing; change my card; new card number
    change the billing; refund to iban; to iban; another account; different bank account
    """,
    .othersData: """
    address of another customer; address of my neighbour; phone number of another; another customer's
    other customers' data; list of your customers; list of all customers; customer database
    orders of other customers; data of other customers; someone else's order; her order details
    """,
  ]

  /// What a customer wants done only if something else does not happen.
  static let wants: Set<MailCue> = [
    .wantsCancellation, .wantsRefund, .wantsCall, .wantsDeletion, .wantsInvoice,
    .wantsAddressChange, .wantsReplacement, .wantsQuote, .wantsRepair, .wantsSearch,
  ]
}
