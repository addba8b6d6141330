import Accounts
import Foundation
import HTTP
import Intake
import Jobs
import Kit
import Mail
import Outbox
import Procedures
import Store
import Tickets

/// What went wrong, and the buttons that try again.
struct ErrorPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    let open = { (work: @escaping @Sendable (Visit) async throws -> Response) in
      lobby.open(.manageSettings, work)
    }
    router.get("/settings/errors", open { visit in visit.show(try await view(visit).page) })
    router.post(
      "/settings/errors/jobs/:id/retries",
      open { visit in
        try await act(visit) { try await $0.revive(try visit.request.id("id")) }
      })
    router.post(
      "/settings/errors/jobs/:id/removal",
      open { visit in
        try await act(visit, .saved) { try await $0.discard(try visit.request.id("id")) }
      })
    router.post(
      "/settings/errors/letters/:id/retries",
      open { visit in
        try await act(visit) {
          try await $0.rooms.outbox.sendAgain(try visit.request.id("id"), by: $0.person)
        }
      })
    router.post(
      "/settings/errors/mails/:id/retries",
      open { visit in
        try await act(visit) { try await $0.readAgain(try visit.request.id("id")) }
      })
  }

  private func act(
    _ visit: Visit, _ news: News = .retrying, _ work: (Mending) async throws -> Void
  ) async throws -> Response {
    do {
      try await work(Mending(rooms: visit.rooms, person: visit.person))
      return visit.go(to: "/settings/errors", news)
    } catch {
      let problem = try Problem(comingBackWith: error)
      var view = try await view(visit)
      view.problem = problem.message
      return visit.show(view.page, status: problem.status)
    }
  }

  private func view(_ visit: Visit) async throws -> ErrorsView {
    let failures = try await Failures(visit.rooms, of: visit.tenant)
    return try await visit.read { frame, transaction in
      let tickets = TicketTable(transaction)
      let words = frame.wording
      func number(_ id: Ticket.ID?) throws -> String {
        try id.flatMap(tickets.ticket).map { "#\($0.number) \($0.subject)" } ?? ""
      }
      let groups = [
        ErrorsView.Group(
          title: words.failedLetters, advice: words.failedLettersAdvice,
          entries: try failures.letters.map { letter in
            ErrorsView.Entry(
              title: try number(letter.ticket), link: "/tickets/\(letter.ticket)",
              reason: letter.lastError ?? "", facts: [letter.recipient.address],
              happenedAt: letter.createdAt,
              retry: (words.sendAgain, "/settings/errors/letters/\(letter.id)/retries"))
          }),
        ErrorsView.Group(
          title: words.failedSteps, advice: words.failedStepsAdvice,
          entries: try failures.runs.map { run in
            let ticket: Ticket.ID? = run.ticket?.retyped()
            let name = try number(ticket)
            return ErrorsView.Entry(
              title: name.isEmpty ? readable(run.step) : name,
              link: ticket.map { "/tickets/\($0)" },
              reason: run.lastError ?? "", facts: [readable(run.step)],
              happenedAt: run.updatedAt,
              retry: ticket.map {
                (words.tryAgain, "/tickets/\($0)/procedure/\(run.step)/retries")
              })
          }),
        ErrorsView.Group(
          title: words.deadJobs, advice: words.deadJobsAdvice,
          entries: failures.jobs.map { job in
            ErrorsView.Entry(
              title: job.kind, reason: job.lastError, facts: [words.attemptsMade(job.attempts)],
              happenedAt: job.diedAt,
              retry: (words.tryAgain, "/settings/errors/jobs/\(job.id)/retries"),
              discard: "/settings/errors/jobs/\(job.id)/removal")
          }),
        ErrorsView.Group(
          title: words.unreadableMails, advice: words.unreadableAdvice,
          entries: try failures.mails.map { mail in
            let name = try number(mail.ticket)
            return ErrorsView.Entry(
              title: name.isEmpty ? mail.envelopeFrom ?? mail.id.text : name,
              link: mail.ticket.map { "/tickets/\($0)" }, reason: mail.envelopeFrom ?? "",
              facts: [words.size(bytes: mail.sizeBytes)], happenedAt: mail.receivedAt,
              retry: (words.readAgain, "/settings/errors/mails/\(mail.id)/retries"))
          }),
        ErrorsView.Group(
          title: words.mishaps, advice: words.mishapsAdvice,
          entries: failures.mishaps.map { mishap in
            ErrorsView.Entry(
              title: mishap.place, reason: mishap.message,
              facts: [
                words.timesMet(mishap.count), mishap.code, "\(words.request) \(mishap.request)",
              ], happenedAt: mishap.lastAt)
          }),
      ]
      return ErrorsView(frame: frame, groups: groups.filter { !$0.entries.isEmpty })
    }
  }
}
