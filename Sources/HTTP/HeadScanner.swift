/// Finds the end of a request's header in raw bytes, and refuses there what parsers disagree on:
/// NUL, CR or LF alone, and folded lines (RFC 9112, sections 2.2 and 5.2).
struct HeadScanner {
  enum Verdict {
    case incomplete
    /// The header takes that many bytes, its empty line included.
    case complete(Int)
    case refused(Refusal)
  }

  private var position = 0
  private var lineStart = 0
  /// How long the request line is, as far as it has come.
  var targetLength: Int { firstLine ?? position }
  private var firstLine: Int?

  /// Looks at the bytes that are new since the last call; `bytes` always begins with the request.
  mutating func scan(_ bytes: UnsafeRawBufferPointer) -> Verdict {
    while position < bytes.count {
      let byte = bytes[position]
      if byte > 13 {
        // Nearly every byte.
      } else if byte == 13 {
        guard position + 1 < bytes.count else { return .incomplete }
        guard bytes[position + 1] == 10 else { return .refused(.malformed) }
        if position == lineStart { return .complete(position + 2) }
        firstLine = firstLine ?? position
        lineStart = position + 2
        position += 1
      } else if byte == 10 || byte == 0 {
        return .refused(.malformed)
      }
      if position == lineStart, position > 0, byte == 32 || byte == 9 {
        return .refused(.malformed)
      }
      position += 1
    }
    return .incomplete
  }
}

/// Why a request gets no further than the server.
struct Refusal: Error {
  let status: Int
  let code: String
  let message: String

  static let malformed = Refusal(
    status: 400, code: "request.malformed", message: "This is not a valid HTTP/1.1 request.")
  static let host = Refusal(
    status: 400, code: "request.host", message: "A request names exactly one valid host.")
  static let framing = Refusal(
    status: 400, code: "request.framing", message: "The length of the body is not clear.")
  static let trailers = Refusal(
    status: 400, code: "request.trailers", message: "Trailers are not taken.")
  static let timeout = Refusal(
    status: 408, code: "request.timeout", message: "The request did not arrive in time.")
  static let tooLarge = Refusal(
    status: 413, code: "request.too_large", message: "The body is larger than this address takes.")
  static let longTarget = Refusal(
    status: 414, code: "request.target_too_long", message: "The address is too long.")
  static let expectation = Refusal(
    status: 417, code: "request.expectation", message: "Only 100-continue can be expected.")
  static let longHead = Refusal(
    status: 431, code: "request.header_too_large", message: "The header is too large.")
  static let method = Refusal(
    status: 501, code: "request.method", message: "This method is not known here.")
  static let version = Refusal(
    status: 505, code: "request.version", message: "Only HTTP/1.1 and HTTP/1.0 are spoken here.")
  static let noSpace = Refusal(
    status: 503, code: "request.not_stored", message: "The body cannot be stored at the moment.")
}
