import Foundation
import HTTP
import Kit
import Testing

@Suite("Router")
struct RouterTests {
  private func router() -> Router {
    var router = Router()
    router.get("/") { _ in .text("home") }
    router.get("/api/v1/tickets/:id") { .text("ticket \($0.parameters["id"] ?? "")") }
    router.get("/api/v1/tickets/new") { _ in .text("new") }
    router.delete("/api/v1/tickets/:id") { _ in .noContent() }
    router.get("/files/*path") { .text($0.parameters["path"] ?? "") }
    router.get("/broken") { _ in throw Oops() }
    router.get("/forbidden") { _ in throw Problem(.forbidden, "not_yours", "Not yours.") }
    router.post("/raw", body: .upload) { _ in .noContent() }
    return router
  }
  private struct Oops: Error {}
  private struct Thing {}

  @Test("finds literals before parameters before tails")
  func finding() async {
    let router = router()
    #expect(await router.respond(to: Request(.get, "/")).text == "home")
    #expect(await router.respond(to: Request(.get, "/api/v1/tickets/7")).text == "ticket 7")
    #expect(await router.respond(to: Request(.get, "/api/v1/tickets/new")).text == "new")
    #expect(await router.respond(to: Request(.get, "/files/a/b%20c")).text == "a/b c")
  }

  @Test("decodes a segment after it has been cut out, so that an escaped slash divides nothing")
  func escapedSlash() async {
    let response = await router().respond(to: Request(.get, "/api/v1/tickets/a%2Fb"))
    #expect(response.text == "ticket a/b")
  }

  @Test(
    "takes a broken escape, a NUL and bytes that are no text for no address",
    arguments: ["/files/%zz", "/files/%00", "/files/%ff", "/files/%2"])
  func brokenPaths(path: String) async {
    let response = await router().respond(to: Request(.get, path))
    #expect(response.status == 400)
    #expect(response.text.contains("path.unreadable"))
  }

  @Test("answers 404 for an unknown address and 405 with Allow for another method")
  func refusing() async {
    let router = router()
    #expect(await router.respond(to: Request(.get, "/nothing")).status == 404)
    let response = await router.respond(to: Request(.put, "/api/v1/tickets/7"))
    #expect(response.status == 405)
    #expect(response.headers["Allow"] == "DELETE, GET, HEAD, OPTIONS")
    let options = await router.respond(to: Request(.options, "/api/v1/tickets/7"))
    #expect(options.status == 204)
    #expect(options.headers["allow"] == "DELETE, GET, HEAD, OPTIONS")
  }

  @Test("answers HEAD with the headers of GET and no body")
  func head() async {
    let response = await router().respond(to: Request(.head, "/"))
    #expect(response.status == 200)
    #expect(response.data.isEmpty)
    #expect(response.headers["content-length"] == "4")
  }

  @Test("turns a problem into a document that names code and request")
  func problems() async throws {
    let response = await router().respond(to: Request(.get, "/forbidden", id: "r-1"))
    #expect(response.status == 403)
    #expect(response.headers["content-type"] == "application/problem+json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: response.data) as? [String: Any])
    #expect(document["code"] as? String == "not_yours")
    #expect(document["request_id"] as? String == "r-1")
    #expect(document["status"] as? Int == 403)
    #expect(document["detail"] as? String == "Not yours.")
  }

  @Test("tells the reader nothing of an error that nobody foresaw, and its cause to the log")
  func unforeseen() async {
    await confirmation { noted in
      var router = router()
      router.note = { error, request in
        #expect(error is Oops)
        #expect(request.path == "/broken")
        noted()
      }
      let response = await router.respond(to: Request(.get, "/broken"))
      #expect(response.status == 500)
      #expect(!response.text.contains("Oops"))
    }
  }

  @Test("lets the web explain problems by a page and touch every response last")
  func hooks() async {
    var router = router()
    router.explain = { problem, _ in .page("<p>\(problem.message)</p>", status: problem.status) }
    router.finish = { $1.secure() }
    let response = await router.respond(to: Request(.get, "/forbidden"))
    #expect(response.text == "<p>Not yours.</p>")
    let policy = response.headers["content-security-policy"] ?? ""
    #expect(policy.contains("script-src 'self';") && policy.contains("default-src 'none'"))
    #expect(response.headers["x-content-type-options"] == "nosniff")
  }

  @Test("knows before the body comes how a route takes it")
  func bodyRules() {
    #expect(router().bodyRule(.post, "/raw") == .upload)
    #expect(router().bodyRule(.post, "/nothing") == .usual)
  }

  @Test("reads identifiers, and takes an unreadable one for something that is not there")
  func identifiers() throws {
    let text = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
    let id = try Request(parameters: ["id": text]).id("id", of: Thing.self)
    #expect(id.text == text)
    #expect(throws: Problem.self) { try Request(parameters: ["id": "7"]).id("id", of: Thing.self) }
    #expect(throws: Problem.self) { try Request().id("id", of: Thing.self) }
  }
}
