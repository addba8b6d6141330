import CStemmer

/// Cuts words to their stem by Snowball's rules; words of a language without rules stay as they are.
///
/// Not shared between threads, and cheap to make (under a microsecond): make one for each text.
package struct Stemmer: ~Copyable {
  private let handle: OpaquePointer?

  package init(_ language: Language) {
    handle = sb_stemmer_new(language.code == "nb" ? "no" : language.code, nil)
  }

  deinit {
    if let handle { sb_stemmer_delete(handle) }
  }

  /// The stem of one lower-case word.
  package func stem(_ word: String) -> String {
    guard let handle else { return word }
    var copy = word
    return copy.withUTF8 { bytes in
      guard let stem = sb_stemmer_stem(handle, bytes.baseAddress, Int32(bytes.count)) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      let length = Int(sb_stemmer_length(handle))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
