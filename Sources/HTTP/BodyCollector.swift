import Foundation
import Kit

/// Gathers a body as its route wishes: in memory, or in a file that only this user can read.
final class BodyCollector {
  /// A spooled body up to this many bytes stays in memory all the same: making and removing a file
  /// costs more than everything else that a small mail needs.
  private static let smallBody = 64 * 1024
  private let rule: BodyRule
  private let file: URL
  private var bytes = Data()
  private var count = 0
  private var isTruncated = false
  private var descriptor: Int32 = -1
  /// Over everything that comes, also what is dropped; only where a body may be cut off.
  private let hash: RunningSHA256?

  init(_ rule: BodyRule, file: URL) {
    self.rule = rule
    self.file = file
    if case .spooled(_, .truncate) = rule { hash = RunningSHA256() } else { hash = nil }
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
      let kept = UnsafeRawBufferPointer(rebasing: piece.prefix(room))
      count += kept.count
      if descriptor < 0, count <= Self.smallBody, !isTruncated {
        bytes.append(contentsOf: kept)
      } else {
        try open()
        hash?.add(piece)
        try write(kept)
      }
    }
  }

  /// The SHA-256 of the whole body as it came, where only a part of it was kept.
  func hashOfCutBody() -> Data? { isTruncated ? hash?.finish() : nil }

  /// The body, handed over; the collector has no part in it any more.
  func finish() throws(Refusal) -> Request.Body {
    guard isSpooled, descriptor >= 0 || isTruncated else { return .bytes(bytes) }
    try open()
    let status = close(descriptor)
    descriptor = -1
    guard status == 0 else {
      unlink(file.path)
      throw .noSpace
    }
    return .file(file, count: count, isTruncated: isTruncated)
  }

  /// Begins the file with what was gathered so far.
  private func open() throws(Refusal) {
    guard descriptor < 0 else { return }
    descriptor = Foundation.open(file.path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .noSpace }
    let small = bytes
    bytes = Data()
    let failure = small.withUnsafeBytes { buffer -> Refusal? in
      hash?.add(buffer)
      do throws(Refusal) { try write(buffer) } catch { return error }
      return nil
    }
    if let failure { throw failure }
  }

  private func write(_ piece: UnsafeRawBufferPointer) throws(Refusal) {
    var rest = piece
    while !rest.isEmpty {
      let written = Foundation.write(descriptor, rest.baseAddress, rest.count)
      guard written > 0 else {
        if written < 0, errno == EINTR { continue }
        throw .noSpace
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
  }
}
