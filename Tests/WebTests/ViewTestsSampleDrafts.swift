import Foundation
import Kit

@testable import Web

extension Sample {
  var drawers: [(name: String, page: Page)] {
    [
      ("drawer", drawer().page),
      (
        "drawer-refused",
        drawer(
          given: .init(
            tone: 4, accuracy: 2, policy: nil, reason: say("Wrong date"), feedback: say("Shorter")),
          problem: say("Policy is not graded yet. Set it with 1 to 5, then approve."),
          isOutdated: true
        ).page
      ),
    ]
  }

  private func drawer(
    given: DrawerView.Given = .init(), problem: String? = nil, isOutdated: Bool = false
  ) -> DrawerView {
    let frame = frame()
    return DrawerView(
      frame: frame, draft: draft, ticket: head, contact: say("Hanna de Wit"), isVIP: true,
      conversation: ConversationView(
        frame: frame, ticketID: say("t0"), messages: Array(messages.prefix(5)), isCompact: true),
      evidence: evidence(frame), checks: checks(frame), given: given,
      neighbours: .init(previous: say("d0"), next: say("d2"), position: 3, count: 12),
      problem: problem, isOutdated: isOutdated)
  }

  private var draft: DraftUnderReview {
    let sentences: [(String, DraftUnderReview.Sentence.Support, [Int])] = [
      ("Dear Hanna,", .courtesy, []),
      ("I am sorry that your Aurora 3 arrived with a bent fork.", .courtesy, []),
      (
        "A bike that was damaged on its way is collected at your door, and you need not repack it.",
        .supported, [1]
      ),
      ("The courier calls you one working day before the collection.", .supported, [1, 2]),
      (
        "Your 689.00 EUR go back the way you paid, within five working days after we have the bike.",
        .supported, [2, 4]
      ),
      ("We will add a free check-up as a thank-you.", .unsupported, []),
      ("Kind regards", .courtesy, []),
    ]
    return DraftUnderReview(
      id: say("d1"), version: say("v3"),
      text: say(
        """
        Dear Hanna,

        I am sorry that your Aurora 3 arrived with a bent fork.

        A bike that was damaged on its way is collected at your door, and you need not repack it. The courier calls you one working day before the collection. Your 689.00 EUR go back the way you paid, within five working days after we have the bike. We will add a free check-up as a thank-you.

        Kind regards
        Northlight Bikes
        """),
      sentences: sentences.map { .init(text: say($0.0), support: $0.1, sources: $0.2) },
      recipient: say("Hanna de Wit <hanna.dewit@mail.example>"), author: say("Built-in drafter"),
      madeAt: ago(.minutes(12)))
  }

  private func evidence(_ frame: Frame) -> EvidencePanel {
    EvidencePanel(
      frame: frame,
      summary: say("Two articles and the order answer the question; the CRM could not be asked."),
      items: [
        .init(
          number: 1, kind: .article, title: say("Damage in transit"),
          excerpt: say(
            "A bike that was damaged on its way is collected at the customer's door. It need not be repacked. The courier calls one working day before."
          ),
          path: "/knowledge/k1", fit: 0.91, isExternal: true),
        .init(
          number: 2, kind: .playbook, title: say("Refunds: how we handle them"),
          excerpt: say(
            "Refund by the way of payment, within five working days after the goods are back. Over 500.00 EUR a manager approves."
          ),
          path: "/knowledge/k2", fit: 0.84),
        .init(
          number: 3, kind: .resolution, title: say("#988: fork bent, collected and refunded"),
          excerpt: say("Collected on the second day, refunded in full."), path: "/tickets/t8",
          fit: 0.66),
        .init(
          number: 4, kind: .order, title: say("NL-20931"),
          excerpt: say("Aurora 3, size M, 689.00 EUR, delivered on 17 Feb 2026")),
        .init(
          number: 5, kind: .lookup, title: say("CRM"), excerpt: say("Not asked"),
          problem: say("The CRM did not answer within 5 seconds.")),
      ])
  }

  private func checks(_ frame: Frame) -> ChecksPanel {
    ChecksPanel(
      frame: frame, draftID: say("d1"), confidence: 0.62,
      tone: .init(
        isGood: true, verdict: say("Friendly and clear"), remarks: [say("No apology is repeated.")]),
      risks: [
        .init(
          title: say("Refund over the limit."),
          reason: say("689.00 EUR, limit 500.00 EUR: a manager decides."), isGrave: true),
        .init(
          title: say("Promise without a source."), reason: say("“We will add a free check-up…”")),
      ],
      rollback: .init(
        holdSeconds: 60,
        note: say(
          "After sending, a correction can be written; the letter itself cannot be taken back.")),
      validation: [
        .init(id: say("c1"), text: say("The greeting names the right person"), state: .passed),
        .init(
          id: say("c2"), text: say("Numbers and dates agree with their sources"), state: .passed),
        .init(id: say("c3"), text: say("One sentence has no source"), state: .attention),
        .init(id: say("c4"), text: say("Refund needs a manager"), state: .failed),
        .init(
          id: say("c5"), text: say("I have looked at the photos"), state: .person, isTicked: true),
      ])
  }

  var knowledge: [(name: String, page: Page)] {
    let rows: [(String, String, ArticleState, Bool, String, Int)] = [
      (
        "Damage in transit",
        "What to do when a parcel or a bike arrives damaged: photos, collection, refund or replacement.",
        .published, true, "Returns", 31
      ),
      (
        "Refunds: how we handle them",
        "Limits, who approves, how long it takes. Only for the team.", .published, false, "Returns",
        24
      ),
      (
        "E07 on the Aurora display",
        "The display shows E07 when the speed sensor is not found after an update.", .inReview,
        true, "Technical", 1
      ),
      (
        "Locks that fit our racks, with a list of every rack since 2019 and its tube diameter",
        "Round tubes up to 40 mm take the folding lock.", .draft, true, "Products", 0
      ),
      (
        "Business invoices and VAT numbers", "How a customer adds a VAT number after ordering.",
        .approved, true, "Billing", 5
      ),
    ]
    let articles = rows.enumerated().map { index, row in
      ArticleRow(
        id: say("k\(index)"), title: say(row.0), snippet: say(row.1), state: row.2,
        isExternal: row.3,
        category: say(row.4), updatedAt: ago(.hours(30 * index + 1)), citations: row.5)
    }
    return [
      (
        "knowledge",
        KnowledgeView(frame: frame(), articles: articles, more: "/knowledge?after=x").page
      ),
      ("knowledge-empty", KnowledgeView(frame: frame(), articles: []).page),
      (
        "knowledge-nothing",
        KnowledgeView(frame: frame(), articles: [], words: say("unicorn"), state: .draft).page
      ),
      ("article", article.page),
      (
        "article-new",
        ArticleEditView(
          frame: frame(), categories: [say("Returns")],
          problems: ["title": say("An article needs a title.")]
        ).page
      ),
    ]
  }

  private var article: ArticleEditView {
    ArticleEditView(
      frame: frame(), id: say("k1"), version: say("v2"), title: say("Damage in transit"),
      markdown: say(
        "# Damage in transit\n\nA bike that was damaged on its way is **collected at the customer's door**.\n\n- It need not be repacked.\n- The courier calls one working day before.\n\n## What we need\n\nTwo photos and the order number."
      ),
      preview: """
        <h1>Damage in transit</h1><p>A bike that was damaged on its way is <strong>collected at the customer's door</strong>.</p>
        <ul><li>It need not be repacked.</li><li>The courier calls one working day before.</li></ul>
        <h2>What we need</h2><p>Two photos and the order number.</p>
        """,
      state: .inReview, reachable: [.draft, .inReview, .approved, .published],
      category: say("Returns"),
      categories: [say("Returns"), say("Billing")], tags: [say("fork"), say("carrier")],
      updatedAt: ago(.hours(20)), updatedBy: say("Sam Okafor"))
  }

  var letters: [(name: String, page: Page)] {
    let list = (0..<4).map { index in
      MailDropView.Letter(
        id: say("1771.\(index)"),
        to: say(
          [
            "hanna.dewit@mail.example", "jonas@keller.example", "office@lumiere.example",
            "ines@mail.example",
          ][index]),
        subject: index == 3
          ? "" : say("Re: Refund for order NL-20931, bike arrived with a bent fork"),
        snippet: say(
          "Dear Hanna, I am sorry about the fork. We will collect the bike at your door."),
        sentAt: ago(.minutes(50 * index + 5)), ticketNumber: say("\(1042 - index)"))
    }
    return [
      (
        "mail-drop",
        MailDropView(frame: frame(), letters: list, folder: say("./data/mail-drop")).page
      ),
      (
        "mail-drop-empty",
        MailDropView(frame: frame(), letters: [], folder: say("./data/mail-drop")).page
      ),
      (
        "letter",
        LetterView(
          frame: frame(), id: say("1771.0"),
          from: say("Northlight Bikes <help@northlight.example>"),
          to: say("Hanna de Wit <hanna.dewit@mail.example>"),
          subject: say("Re: Refund for order NL-20931"),
          sentAt: ago(.minutes(5)), messageID: say("<018f3a52.reply@northlight.example>"),
          text: say(
            "Dear Hanna,\n\nI am sorry about the fork. We will collect the bike at your door.\n\nKind regards\nMira"
          ),
          hasHTML: true, ticketID: say("t0"), ticketNumber: say("1042"),
          attachments: [.init(id: say("a1"), name: say("label.pdf"), bytes: 12_000)]
        ).page
      ),
    ]
  }
}
