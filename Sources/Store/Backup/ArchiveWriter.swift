import Foundation
import Kit

/// Writes a tar archive (POSIX.1-1988 ustar; sizes over 8 GB as GNU tar writes them), so that a backup
/// can be looked into without Martlet.
///
/// It is written under another name and gets its own when it is whole and on the disk.
final class ArchiveWriter {
  private let final: String
  private let draft: String
  private let descriptor: Int32
  private let date: Date
  private var buffer: [UInt8] = []
  /// Bytes handed in so far.
  private var position = 0
  private var isFinished = false

  init(_ path: String, at date: Date, world: World) throws(BackupFailure) {
    final = path
    draft = "\(path).\(world.id(ArchiveWriter.self)).unfinished"
    self.date = date
    guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path) }
    descriptor = open(draft, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path, reason: String(cString: strerror(errno))) }
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(draft) }
  }

  /// One entry, whose length is known when it has been written.
  func entry(
    _ name: String, _ write: (_ piece: ([UInt8]) throws -> Void) throws -> Void
  ) throws -> (sizeBytes: Int, sha256: String) {
    try flush()
    let header = position
    try put([UInt8](repeating: 0, count: TarHeader.block))
    let hash = RunningSHA256()
    try write { piece in
      hash.add(piece)
      try self.put(piece)
    }
    let size = position - header - TarHeader.block
    try put([UInt8](repeating: 0, count: TarHeader.padding(after: size)))
    try flush()
    let text = TarHeader.bytes(name: name, size: size, modified: date)
    guard pwrite(descriptor, text, text.count, off_t(header)) == text.count else {
      throw failure()
    }
    return (size, hash.finish().hex)
  }

  func entry(_ name: String, _ content: Data) throws {
    _ = try entry(name) { put in try put([UInt8](content)) }
  }

  /// Two empty blocks end an archive; then it is synced and named.
  func finish() throws {
    try put([UInt8](repeating: 0, count: 2 * TarHeader.block))
    try flush()
    guard fsync(descriptor) == 0 else { throw failure() }
    // Not over a file that came meanwhile.
    guard link(draft, final) == 0 else {
      throw errno == EEXIST ? BackupFailure.exists(final) : failure()
    }
    unlink(draft)
    isFinished = true
    let folder = open(URL(filePath: final).deletingLastPathComponent().path, O_RDONLY)
    guard folder >= 0 else { return }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw failure() }
  }

  private func put(_ piece: [UInt8]) throws(BackupFailure) {
    position += piece.count
    buffer += piece
    if buffer.count >= 1 << 20 { try flush() }
  }

  private func flush() throws(BackupFailure) {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure() }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func failure() -> BackupFailure {
    .unwritable(final, reason: String(cString: strerror(errno)))
  }
}

/// The block of 512 bytes before each entry.
enum TarHeader {
  static let block = 512

  static func padding(after size: Int) -> Int { (block - size % block) % block }

  static func bytes(name: String, size: Int, modified: Date) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: block)
    func put(_ text: some Collection<UInt8>, at place: Int) {
      for (index, byte) in text.enumerated() { header[place + index] = byte }
    }
    func octal(_ number: Int, digits: Int) -> String {
      let text = String(number, radix: 8)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    put(name.utf8.prefix(100), at: 0)
    put("0000600".utf8, at: 100)
    put("0000000".utf8, at: 108)
    put("0000000".utf8, at: 116)
    if size < 1 << 33 {
      put(octal(size, digits: 11).utf8, at: 124)
    } else {
      // Base 256 with the first bit set (GNU tar manual, “Basic Tar Format”).
      header[124] = 0x80
      for index in 0..<8 { header[135 - index] = UInt8(truncatingIfNeeded: size >> (8 * index)) }
    }
    put(octal(max(0, Int(modified.timeIntervalSince1970)), digits: 11).utf8, at: 136)
    header[156] = UInt8(ascii: "0")
    put("ustar\u{0}00".utf8, at: 257)
    put("martlet".utf8, at: 265)
    put("martlet".utf8, at: 297)
    put("        ".utf8, at: 148)
    let sum = header.reduce(0) { $0 + Int($1) }
    put((octal(sum, digits: 6) + "\u{0} ").utf8, at: 148)
    return header
  }

  /// Name and size of the entry that follows; nil for an empty block, which ends an archive.
  static func read(_ header: [UInt8]) throws(BackupFailure) -> (name: String, size: Int)? {
    if header.allSatisfy({ $0 == 0 }) { return nil }
    func octal(_ range: Range<Int>) -> Int? {
      let digits = header[range].prefix { $0 != 0 && $0 != 32 }
      return Int(String(decoding: digits, as: UTF8.self), radix: 8)
    }
    let sum = header.enumerated().reduce(0) { sum, byte in
      sum + ((148..<156).contains(byte.offset) ? 32 : Int(byte.element))
    }
    guard octal(148..<156) == sum else { throw .damaged("an entry's header does not add up") }
    let name = String(decoding: header[0..<100].prefix { $0 != 0 }, as: UTF8.self)
    if header[124] == 0x80 {
      let size = header[128..<136].reduce(0) { $0 << 8 | Int($1) }
      guard size >= 0 else { throw .damaged("an entry's size cannot be") }
      return (name, size)
    }
    guard let size = octal(124..<136), size >= 0 else {
      throw .damaged("an entry's size cannot be read")
    }
    return (name, size)
  }
}
