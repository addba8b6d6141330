import FollowUp
import Foundation
import HTTP
import Kit

/// The pages behind the links of managers' letters. They are public: the link is the proof. Looking at
/// one records nothing, so a program that opens every link of a mail answers nothing.
struct CustomerPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/feedback/:token", { request in await page(request) { try await ask(request) } })
    router.post(
      "/feedback/:token", { request in await page(request) { try await answer(request) } })
    router.get("/opt-out/:token", { request in await page(request) { try await offer(request) } })
    router.post("/opt-out/:token", { request in await page(request) { try await optOut(request) } })
  }

  private var desk: FollowUpDesk { lobby.rooms.followUp }

  private func token(_ request: Request) -> String { request.parameters["token"] ?? "" }

  private func frame(_ request: Request, _ question: FollowUpDesk.Question) -> CustomerFrame {
    CustomerFrame(
      wording: CustomerWording.of(question.language),
      assets: AssetLinks(prefix: "/assets/\(lobby.assets.hash)"), business: question.business)
  }

  private func show(_ view: CustomerView, status: Int = 200) -> Response {
    // The address holds the proof: no other site is to be told of it, and no index to keep it.
    Response.page(view.html, status: status).with("cache-control", "no-store")
      .with("referrer-policy", "no-referrer").with("x-robots-tag", "noindex")
  }

  /// What goes wrong is told in the customer's language, without a way into the desk.
  private func page(
    _ request: Request, _ work: () async throws -> Response
  ) async -> Response {
    do { return try await work() } catch {
      let problem = Problem(explaining: error)
      if problem.kind == .broken || problem.kind == .busy { lobby.note(error, request) }
      let frame = CustomerFrame(
        wording: CustomerWording.of(request.language.rawValue),
        assets: AssetLinks(prefix: "/assets/\(lobby.assets.hash)"), business: "")
      return show(
        CustomerView(frame: frame, content: .failed(problem)), status: problem.status)
    }
  }

  private func ask(_ request: Request) async throws -> Response {
    let question = try await desk.question(
      behind: try await desk.claim(token(request), .feedback))
    let given = FeedbackGiven(
      score: request.query["score"].flatMap(Int.init) ?? question.answer?.score,
      comment: question.answer?.comment ?? "", isSolved: question.answer?.isSolved)
    return show(
      CustomerView(frame: frame(request, question), content: .question(question, given, nil)))
  }

  private func answer(_ request: Request) async throws -> Response {
    let claim = try await desk.claim(token(request), .feedback)
    let form = try request.form()
    let given = FeedbackGiven(
      score: form["score"].flatMap(Int.init), comment: form.text("comment"),
      isSolved: form["solved"].map { $0 == "yes" })
    do {
      let effect = try await desk.answer(
        claim, .init(score: given.score, comment: given.comment, isSolved: given.isSolved))
      let question = try await desk.question(behind: claim)
      return show(CustomerView(frame: frame(request, question), content: .answered(effect)))
    } catch let problem as Problem where problem.kind == .invalid {
      let question = try await desk.question(behind: claim)
      let wording = CustomerWording.of(question.language)
      return show(
        CustomerView(
          frame: frame(request, question),
          content: .question(question, given, wording.chooseSomething)), status: problem.status)
    }
  }

  private func offer(_ request: Request) async throws -> Response {
    let question = try await desk.question(behind: try await desk.claim(token(request), .optOut))
    return show(
      CustomerView(
        frame: frame(request, question), content: question.isSuppressed ? .optedOut : .optOut))
  }

  /// The page's button, and the one-click request of a mail program (RFC 8058), which has no page.
  private func optOut(_ request: Request) async throws -> Response {
    let claim = try await desk.claim(token(request), .optOut)
    try await desk.optOut(claim)
    let question = try await desk.question(behind: claim)
    return show(CustomerView(frame: frame(request, question), content: .optedOut))
  }
}
