import Foundation
import Kit

@testable import Web

/// A desk as it may look on a Wednesday afternoon. Every free text goes through `say`, so that a test
/// can put something hostile in each place.
struct Sample: Sendable {
  var say: @Sendable (String) -> String = { $0 }
  var role = Viewer.Role.manager
  var theme = Theme.system

  // Wed 18 Feb 2026, 15:47:00 UTC.
  let now = Date(milliseconds: 1_771_429_620_000)

  func ago(_ duration: Duration) -> Date { now - duration }

  func frame(notice: Notice? = nil, signedIn: Bool = true) -> Frame {
    Frame(
      wording: English(), assets: AssetLinks(prefix: "/assets/preview"), csrf: say("c5rf"),
      now: now, timeZone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt, theme: theme,
      desk: say("Northlight Bikes"),
      viewer: signedIn
        ? Viewer(name: say("Mira Jansen"), email: say("mira@northlight.example"), role: role) : nil,
      counts: QueueCounts(approvals: 12, mine: 4, unassigned: 7, escalated: 3, all: 148),
      notice: notice)
  }

  var pages: [(name: String, page: Page)] {
    doors + queues + tickets + drawers + knowledge + letters + explanations
  }

  private var doors: [(name: String, page: Page)] {
    let outside = frame(signedIn: false)
    return [
      (
        "sign-in",
        SignInView(
          frame: outside,
          demo: .init(email: say("mira@northlight.example"), password: say("quiet-lantern"))
        )
        .page
      ),
      (
        "sign-in-refused",
        SignInView(
          frame: outside, email: say("mira@northlight.example"),
          problem: say("Address and password do not go together. Please try again.")
        ).page
      ),
      ("signed-out", SignedOutView(frame: outside).page),
      ("keys", KeyHelp(frame: frame()).page),
    ]
  }

  private var explanations: [(name: String, page: Page)] {
    Problem.Kind.allCases.map { kind in
      (
        "problem-\(kind.rawValue)",
        ProblemView(
          frame: frame(),
          problem: Problem(
            kind, say("ticket_\(kind.rawValue)"),
            say(
              "There is no such ticket here, or it belongs to another desk. Look for its number in the search field."
            )),
          request: say("018f3a52-77c1-7a40-9d3e-0c5b2a11")
        ).page
      )
    } + [
      ("confidence", ConfidenceView(frame: frame(), example: example).page),
      ("confidence-plain", ConfidenceView(frame: frame()).page),
    ]
  }

  private var example: ConfidenceView.Example {
    ConfidenceView.Example(
      draftID: say("d1"), ticketNumber: say("1042"), confidence: 0.84,
      parts: [
        .init(
          kind: .relevance, value: 0.91,
          reason: say("“Sending a bike back” fits best and leads the next passage clearly.")),
        .init(kind: .support, value: 0.83, reason: say("5 of 6 sentences stand on their passage.")),
        .init(kind: .intent, value: 0.96, reason: say("refund, before delivery")),
        .init(
          kind: .margin, value: 0.62,
          reason: say("13 of 21 drafts for refund were approved without a major edit.")),
      ])
  }
}

extension Sample {
  func sheets(of head: TicketHead, isFull: Bool) -> TicketSheets {
    TicketSheets(
      frame: frame(), ticketID: head.id,
      people: [Choice(value: "u1", label: say("Mira Jansen"))],
      teams: [Choice(value: "k1", label: say("Workshop"))],
      neighbours: isFull ? [Choice(value: "988", label: say("Bell is missing"))] : [],
      parent: isFull ? say("988") : nil,
      requester: (say("Hanna de Wit"), say("hanna.dewit@mail.example")),
      resolution: ResolutionFields(
        frame: frame(), articles: [Choice(value: "k1", label: say("Bent forks"))],
        prefix: "resolve"))
  }

  var uploads: [UploadList.File] {
    [
      .init(id: say("f1"), name: say("label.pdf"), bytes: 4000),
      .init(id: say("f2"), name: say("tool.exe"), bytes: 9000, isDangerous: true),
    ]
  }
}
