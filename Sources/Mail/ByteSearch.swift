import Foundation

// Foundation's string searches honour locales and canonical equivalence, at forty times the price.
// The words that mail is searched for are bytes.
extension StringProtocol {
  /// Whether the other's bytes occur in this text.
  func holds(_ other: String) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { text in
      other.utf8.withContiguousStorageIfAvailable { other in occurs(other, in: text) }
    }
    return found.flatMap { $0 } ?? contains(other)
  }

  /// Whether both are the same name of a header field: ASCII letters in any case.
  func isName(_ other: String) -> Bool {
    let (one, two) = (utf8, other.utf8)
    return one.count == two.count && zip(one, two).allSatisfy { lowered($0) == lowered($1) }
  }

  /// The first three bytes as a number, to look up before comparing whole words.
  var head: UInt32 { utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } }
  /// The last three bytes likewise.
  var tail: UInt32 { utf8.suffix(3).reduce(0) { $0 << 8 | UInt32($1) } }
}

private func occurs(
  _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
) -> Bool {
  guard let first = needle.first, let wanted = needle.baseAddress else { return true }
  guard var start = text.baseAddress, text.count >= needle.count else { return false }
  let end = start + (text.count - needle.count) + 1
  while let hit = memchr(start, Int32(first), end - start) {
    if memcmp(hit, wanted, needle.count) == 0 { return true }
    start = UnsafeRawPointer(hit).assumingMemoryBound(to: UInt8.self) + 1
    if start >= end { return false }
  }
  return false
}

private func lowered(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 0x20 : byte }
