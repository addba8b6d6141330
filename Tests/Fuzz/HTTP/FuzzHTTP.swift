import CFuzzer
import Foundation
import Kit

@testable import HTTP

/// Feeds whatever the fuzzer makes of the seeds to the reader of requests, in two pieces, and their bodies
/// to the readers of forms. Built by `bin/fuzz`.
@main
struct FuzzHTTP {
  static func main() {
    var count = CommandLine.argc
    var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &words) { bytes, count in
      FuzzHTTP.read(UnsafeRawBufferPointer(start: bytes, count: count))
      return 0
    }
  }

  private static func read(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > 1 else { return }
    // The first byte says where the first piece ends: what was read must not depend on it.
    let rest = UnsafeRawBufferPointer(rebasing: bytes[1...])
    let cut = Int(bytes[0]) * rest.count / 256
    var scanner = HeadScanner()
    if cut > 0 { _ = scanner.scan(UnsafeRawBufferPointer(rebasing: rest[..<cut])) }
    let verdict = scanner.scan(rest)
    var whole = HeadScanner()
    guard case .complete(let length) = whole.scan(rest) else { return }
    guard case .complete(let same) = verdict, same == length else {
      preconditionFailure("a header that ends elsewhere in two pieces")
    }
    let parser = HeadParser(fieldLimit: 100)
    guard let head = try? parser.parse(UnsafeRawBufferPointer(rebasing: rest[..<length])) else {
      return
    }
    precondition(head.path.hasPrefix("/") || head.path == "*", "a path of another kind")
    let body = UnsafeRawBufferPointer(rebasing: rest[length...])
    var content = Data(body)
    if case .chunked = head.length {
      let collector = BodyCollector(
        .memory(limit: 1 << 20), file: URL(filePath: "/nowhere/fuzz-body"))
      let chunks = ChunkedBody(after: parser, into: collector)
      var place = 0
      while place < body.count, !chunks.isComplete {
        let piece = UnsafeRawBufferPointer(
          rebasing: body[place..<min(body.count, place + 1 + cut % 64)])
        guard let used = try? chunks.feed(piece), used > 0 else { return }
        place += used
      }
      guard chunks.isComplete, case .bytes(let collected)? = try? collector.finish() else { return }
      precondition(collected.count <= body.count, "more came out than went in")
      content = collected
    }
    let request = Request(head.method, head.path, headers: head.headers, body: content)
    _ = try? request.form()
    _ = request.cookies
    _ = request.mediaType
    _ = request.lastEventID
    _ = try? Parameters(encoded: String(decoding: content.prefix(4096), as: UTF8.self))
    var router = Router()
    router.get("/a/:id") { _ in .text("") }
    _ = router.bodyRule(head.method, head.path)
  }
}
