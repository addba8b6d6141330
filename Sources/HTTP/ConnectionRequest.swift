import CUV
import Foundation
import Kit

extension Connection {
  /// Takes a whole header and gets ready for what it announces; nil while some is missing.
  func takeHead(_ bytes: UnsafeRawBufferPointer) throws(Refusal) -> Int? {
    let settings = loop.server.settings
    let verdict = scanner.scan(bytes)
    if case .refused(let refusal) = verdict { throw refusal }
    if scanner.targetLength > settings.targetLimit { throw .longTarget }
    guard case .complete(let count) = verdict else {
      if bytes.count > settings.headLimit { throw .longHead }
      return nil
    }
    if count > settings.headLimit { throw .longHead }
    let head = try loop.parser.parse(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
    self.head = head
    keepsAlive = head.keepsAlive
    switch head.length {
    case .none: handle(.bytes(Data()), of: head)
    case .bytes(let length):
      try expectBody(length, of: head)
      missing = length
    case .chunked:
      let body = try expectBody(0, of: head)
      chunks = ChunkedBody(after: loop.parser, into: body)
    }
    return count
  }

  @discardableResult
  private func expectBody(_ length: Int, of head: Head) throws(Refusal) -> BodyCollector {
    let settings = loop.server.settings
    let rule = loop.server.router.bodyRule(head.method, head.path)
    let name = "upload-\(loop.nextRequestID())"
    let collector = BodyCollector(rule, file: settings.spoolFolder.appending(path: name))
    guard !collector.refuses(length) else { throw .tooLarge }
    body = collector
    wait(in: .body, collector.isSpooled ? settings.spoolDeadline : settings.bodyDeadline)
    if head.expectsContinue { write(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)) }
    return collector
  }

  /// Takes what belongs to the body and, at its end, hands the request to its handler.
  func takeBody(_ bytes: UnsafeRawBufferPointer) throws(Refusal) -> Int {
    guard let body, let head else { throw .malformed }
    let used: Int
    let isComplete: Bool
    if let chunks {
      used = try chunks.feed(bytes)
      isComplete = chunks.isComplete
    } else {
      used = min(missing, bytes.count)
      try body.append(UnsafeRawBufferPointer(rebasing: bytes.prefix(used)))
      missing -= used
      isComplete = missing == 0
    }
    if isComplete {
      let content = try body.finish()
      let hash = body.hashOfCutBody()
      self.body = nil
      self.chunks = nil
      handle(content, hash: hash, of: head)
    }
    return used
  }

  private func handle(_ content: Request.Body, hash: Data? = nil, of head: Head) {
    guard let id else { return }
    phase = .handling
    deadline = .max
    var request = Request(
      method: head.method, path: head.path, query: head.query, headers: head.headers,
      body: content, remoteAddress: clientAddress(head.headers), id: loop.nextRequestID())
    request.hashOfCutBody = hash
    let exchange = Exchange(
      request: request, isOld: head.isOld, keepsAlive: keepsAlive && !loop.isStopping,
      connection: id, loop: loop)
    self.head = nil
    task = Task { await exchange.run() }
  }

  /// The last address in `x-forwarded-for` that is not a proxy of ours: earlier ones can be made
  /// up by the client.
  private func clientAddress(_ headers: Headers) -> String {
    let trusted = loop.server.settings.trustedProxies
    guard trusted.contains(address), let list = headers.all("x-forwarded-for").last else {
      return address
    }
    let hops = list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    return hops.last { !trusted.contains($0) } ?? address
  }

  /// Answers what cannot become a request, and closes.
  func refuse(_ refusal: Refusal) {
    loop.server.log(
      .refused(status: refusal.status, code: refusal.code, address: address))
    let document =
      "{\"type\":\"urn:martlet:problem:\(refusal.code)\",\"title\":"
      + "\(reason(for: refusal.status).jsonQuoted),\"status\":\(refusal.status),"
      + "\"detail\":\(refusal.message.jsonQuoted),\"code\":\(refusal.code.jsonQuoted)}"
    var text = "HTTP/1.1 \(refusal.status) \(reason(for: refusal.status))\r\n"
    text += "content-type: application/problem+json\r\n"
    text += "content-length: \(document.utf8.count)\r\nconnection: close\r\n"
    if head?.method == .head { text += "\r\n" } else { text += "\r\n\(document)" }
    body = nil
    chunks = nil
    keepsAlive = false
    phase = .responding
    send(Array(text.utf8))
  }
}

/// One request on its way through its handler, off the loop's thread.
struct Exchange: Sendable {
  let request: Request
  let isOld: Bool
  let keepsAlive: Bool
  let connection: ConnectionID
  let loop: Loop

  func run() async {
    let began = uv_hrtime()
    let server = loop.server
    let response = await server.router.respond(to: request)
    let wire = WireResponse(
      response, to: request, isOld: isOld, keepsAlive: keepsAlive, date: server.date.bytes)
    let streams: Bool = if case .stream = wire.rest { true } else { false }
    loop.post(.reply(connection, wire))
    if streams, case .stream(let produce) = response.body { await run(produce) }
    if case .file(let url, _, _) = request.body { unlink(url.path) }
    let duration = Duration.nanoseconds(Int64(uv_hrtime() - began))
    server.log(.served(request, status: response.status, duration: duration))
  }

  private func run(_ produce: @Sendable (ResponseWriter) async throws -> Void) async {
    let writer = ResponseWriter { [isOld, connection, loop] bytes in
      guard !bytes.isEmpty else { return }
      let piece = isOld ? bytes : .chunk(bytes)
      let isTaken = await withCheckedContinuation {
        loop.post(.chunk(connection, piece, taken: $0))
      }
      if !isTaken { throw CancellationError() }
    }
    do {
      try await produce(writer)
      loop.post(.finish(connection, isComplete: true))
    } catch {
      if !(error is CancellationError) { loop.server.router.note(error, request) }
      loop.post(.finish(connection, isComplete: false))
    }
  }
}
