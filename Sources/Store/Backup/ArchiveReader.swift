import Foundation
import Kit

/// Reads a backup's entries in their order, in pieces.
final class ArchiveReader {
  private let descriptor: Int32
  private let report: (_ readBytes: Int) -> Void
  private(set) var position = 0
  let sizeBytes: Int

  init(_ path: String, report: @escaping (_ readBytes: Int) -> Void = { _ in })
    throws(BackupFailure)
  {
    self.report = report
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path) }
    sizeBytes = Int(lseek(descriptor, 0, SEEK_END))
    lseek(descriptor, 0, SEEK_SET)
    guard sizeBytes >= 0 else {
      close(descriptor)
      throw .unreadable(path)
    }
  }

  deinit { close(descriptor) }

  /// Shows each entry; `visit` may read it whole, in pieces, or not at all. Returns the hashes of those
  /// that were read.
  func entries(_ visit: (_ entry: Entry) throws -> Void) throws {
    while true {
      guard position + TarHeader.block <= sizeBytes else { throw BackupFailure.incomplete }
      guard let (name, size) = try TarHeader.read(try take(TarHeader.block)) else { return }
      guard size <= sizeBytes - position else { throw BackupFailure.incomplete }
      let entry = Entry(reader: self, name: name, sizeBytes: size)
      try visit(entry)
      try entry.skip()
      _ = try take(min(TarHeader.padding(after: size), sizeBytes - position))
    }
  }

  fileprivate func take(_ count: Int) throws(BackupFailure) -> [UInt8] {
    guard count > 0 else { return [] }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          failed = true
          return
        }
        filled += got
      }
    }
    guard !failed else { throw .incomplete }
    position += count
    report(position)
    return bytes
  }

  /// One entry, while it is its turn.
  final class Entry {
    private unowned let reader: ArchiveReader
    let name: String
    let sizeBytes: Int
    private var rest: Int
    private let hash = RunningSHA256()
    /// Of what was read of it.
    private(set) lazy var sha256 = hash.finish().hex

    fileprivate init(reader: ArchiveReader, name: String, sizeBytes: Int) {
      self.reader = reader
      self.name = name
      self.sizeBytes = sizeBytes
      rest = sizeBytes
    }

    /// The next piece; empty at the end.
    func piece() throws(BackupFailure) -> [UInt8] {
      let bytes = try reader.take(min(rest, 1 << 18))
      rest -= bytes.count
      hash.add(bytes)
      return bytes
    }

    func content() throws(BackupFailure) -> Data {
      var content = Data()
      while true {
        let piece = try piece()
        guard !piece.isEmpty else { return content }
        content += piece
      }
    }

    func skip() throws(BackupFailure) { while try !piece().isEmpty {} }
  }
}
