import Foundation
import HTTP
import Kit
import Testing

@Suite("Request bodies")
struct BodyTests {
  private func multipart(_ body: String) -> Request {
    Request(
      .post, headers: ["Content-Type": "multipart/form-data; boundary=\"frontier\""],
      body: Data(body.utf8))
  }

  @Test("an encoded form keeps order, repeats and spaces")
  func urlEncoded() throws {
    let request = Request(
      .post, headers: ["content-type": "application/x-www-form-urlencoded; charset=utf-8"],
      body: Data("tag=a&tag=b%26c&name=Ana+Li&plus=%2B&empty=&flag".utf8))
    let form = try request.form()
    #expect(form.all("tag") == ["a", "b&c"])
    #expect(form["name"] == "Ana Li")
    #expect(form["plus"] == "+")
    #expect(form["empty"] == "")
    #expect(form["flag"] == "")
    #expect(form["absent"] == nil)
  }

  @Test("parameters survive the way out and in")
  func roundTrip() throws {
    let parameters: Parameters = ["to": "ana+shop@example.org", "q": "a&b=c ü%", "q": "two"]
    #expect(try Parameters(encoded: parameters.encoded) == parameters)
    #expect(!parameters.encoded.contains("+"))
  }

  @Test("a multipart form gives fields and files, and files lose their paths")
  func files() throws {
    let form = try multipart(
      "preamble\r\n--frontier\r\nContent-Disposition: form-data; name=\"subject\"\r\n\r\n"
        + "Hello\r\nthere\r\n--frontier\r\n"
        + "Content-Disposition: form-data; name=\"file\"; filename=\"C:\\temp\\a;b.txt\"\r\n"
        + "Content-Type: text/plain\r\n\r\nline --frontier\r\n\r\n--frontier\r\n"
        + "Content-Disposition: form-data; name=\"none\"; filename=\"\"\r\n\r\n\r\n--frontier--\r\n"
    ).form()
    #expect(form["subject"] == "Hello\r\nthere")
    #expect(form.files.count == 1)
    let file = try #require(form.file("file"))
    #expect(file.name == "a;b.txt")
    #expect(file.type == "text/plain")
    #expect(String(decoding: file.data, as: UTF8.self) == "line --frontier\r\n")
  }

  @Test(
    "a broken multipart form is refused",
    arguments: [
      "", "--frontier", "--frontier\r\n", "--frontier\r\nContent-Disposition: form-data\r\n\r\nx",
      "--frontier\r\nContent-Disposition: form-data\r\n\r\nx\r\n--frontier--",
      "--frontier\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--fronti",
    ])
  func brokenMultipart(body: String) {
    #expect(throws: Problem.self) { try multipart(body).form() }
  }

  private struct TicketV1: Codable, Equatable {
    var ticketId: Int
    var createdAt: Date
  }

  @Test("JSON is snake_case on the wire with moments as RFC 3339")
  func json() throws {
    let ticket = TicketV1(ticketId: 7, createdAt: Date(milliseconds: 1_771_436_820_000))
    let response = try Response.json(ticket, status: 201)
    #expect(response.status == 201)
    #expect(response.text.contains("\"ticket_id\":7"))
    #expect(response.text.contains("\"created_at\":\"2026-02-18T17:47:00.000Z\""))
    let request = Request(
      .post, headers: ["content-type": "application/json"], body: response.data)
    #expect(try request.json(as: TicketV1.self) == ticket)
  }

  @Test("JSON that cannot be used names the field")
  func jsonFields() {
    let request = Request(
      .post, headers: ["content-type": "application/json"], body: Data("{\"ticket_id\":7}".utf8))
    let problem = #expect(throws: Problem.self) { try request.json(as: TicketV1.self) }
    #expect(problem?.field == "/created_at")
    #expect(problem?.status == 422)
    let form = Request(.post, headers: ["content-type": "text/plain"], body: Data("{}".utf8))
    #expect(throws: Problem.self) { try form.json(as: TicketV1.self) }
  }

  @Test("cookies are read as browsers send them and written with their guards")
  func cookies() {
    let request = Request(headers: ["Cookie": "a=1; session=\"x=y\" ;b=2", "cookie": "c=3"])
    #expect(request.cookie("session") == "x=y")
    #expect(request.cookies == ["a": "1", "session": "x=y", "b": "2", "c": "3"])
    let response = Response.redirect(to: "/")
      .with(Cookie("session", "abc\r\nx: y;", secure: true, lifetime: .hours(1)))
      .with(.forget("old", secure: false))
    #expect(
      response.headers.all("set-cookie") == [
        "session=abcx:y; Path=/; Max-Age=3600; SameSite=Lax; HttpOnly; Secure",
        "old=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly",
      ])
  }

  @Test("entity tags guard changes and spare reloads")
  func entityTags() throws {
    let tag = EntityTag(3)
    #expect(Request(headers: ["if-none-match": "\"2\", W/\"3\""]).alreadyHas(tag))
    #expect(!Request(headers: ["if-none-match": "\"2\""]).alreadyHas(tag))
    try Request(headers: ["if-match": "\"3\""]).checkMatch(tag)
    try Request().checkMatch(tag)
    let problem = #expect(throws: Problem.self) {
      try Request(headers: ["if-match": "\"2\""]).checkMatch(tag)
    }
    #expect(problem?.status == 412)
    #expect(Response.notModified(tag).headers["etag"] == "\"3\"")
  }
}
