import Foundation
import Kit

/// Gathers a body as its route wishes: in memory, or in a file that only this user can read.
final class BodyCollector {
  private let rule: BodyRule
  private let file: URL
  private var bytes = Data()
  private var count = 0
  private var isTruncated = false
  private var descriptor: Int32 = -1

  init(_ rule: BodyRule, file: URL) {
    self.rule = rule
    self.file = file
  }
  /// A body that nobody took leaves nothing behind.
  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(file.path)
  }

  /// Whether a body that announces this length is refused before it comes.
  func refuses(_ length: Int) -> Bool {
    switch rule {
    case .memory(let limit), .spooled(let limit, .refuse): length > limit
    case .spooled(_, .truncate): false
    }
  }

  var isSpooled: Bool { if case .spooled = rule { true } else { false } }

  func append(_ piece: UnsafeRawBufferPointer) throws(Refusal) {
    switch rule {
    case .memory(let limit):
      count += piece.count
      guard count <= limit else { throw .tooLarge }
      bytes.append(contentsOf: piece)
    case .spooled(let limit, let overflow):
      let room = limit - count
      if piece.count > room {
        guard overflow == .truncate else { throw .tooLarge }
        isTruncated = true
      }
      try write(UnsafeRawBufferPointer(rebasing: piece.prefix(room)))
    }
  }

  /// The body, handed over; the collector has no part in it any more.
  func finish() throws(Refusal) -> Request.Body {
    guard isSpooled else { return .bytes(bytes) }
    try open()
    let status = close(descriptor)
    descriptor = -1
    guard status == 0 else {
      unlink(file.path)
      throw .noSpace
    }
    return .file(file, count: count, isTruncated: isTruncated)
  }

  private func open() throws(Refusal) {
    guard descriptor < 0 else { return }
    descriptor = Foundation.open(file.path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .noSpace }
  }

  private func write(_ piece: UnsafeRawBufferPointer) throws(Refusal) {
    try open()
    var rest = piece
    while !rest.isEmpty {
      let written = Foundation.write(descriptor, rest.baseAddress, rest.count)
      guard written > 0 else {
        if written < 0, errno == EINTR { continue }
        throw .noSpace
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
      count += written
    }
  }
}
