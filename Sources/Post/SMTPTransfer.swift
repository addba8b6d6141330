import CCurl
import Foundation
import Kit
import Outbox

/// One letter on its way through libcurl. Belongs to the thread that runs it.
final class SMTPTransfer {
  /// What the server said last that was not a yes: all lines of one answer.
  private struct Refusal {
    let code: Int
    let words: String
  }

  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  private let easy: UnsafeMutableRawPointer
  private let trouble = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private let server: SMTPServer
  private let timeLimit: Duration
  private let mail: Data
  private var sent = 0
  private var recipients: UnsafeMutablePointer<curl_slist>?
  private var lines: [String] = []
  private var refusal: Refusal?

  /// `mail` is 7-bit, with CRLF line ends; libcurl doubles the dots (RFC 5321, section 4.5.2).
  init?(
    _ mail: Data, from sender: String, to addresses: [String], server: SMTPServer,
    timeLimit: Duration, authorities: String?
  ) {
    guard Self.isReady, let easy = curl_easy_init() else { return nil }
    self.easy = easy
    self.mail = mail
    self.server = server
    self.timeLimit = timeLimit
    trouble.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    curl_set_text(easy, CURLOPT_URL, server.url)
    curl_set_text(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    curl_set_text(easy, CURLOPT_PROXY, "")
    curl_set_long(easy, CURLOPT_NOSIGNAL, 1)
    curl_set_pointer(easy, CURLOPT_ERRORBUFFER, trouble)
    let limit = max(1, Int(timeLimit.milliseconds))
    curl_set_long(easy, CURLOPT_TIMEOUT_MS, limit)
    curl_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, min(limit, 30_000))
    // libcurl's own limit for one answer of the server is two minutes.
    curl_set_long(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, limit / 1000))
    if let user = server.user, let password = server.password {
      curl_set_text(easy, CURLOPT_USERNAME, user.reveal())
      curl_set_text(easy, CURLOPT_PASSWORD, password.reveal())
    }
    protect(authorities)
    curl_set_text(easy, CURLOPT_MAIL_FROM, "<\(sender)>")
    for address in addresses { recipients = curl_slist_append(recipients, "<\(address)>") }
    curl_set_list(easy, CURLOPT_MAIL_RCPT, recipients)
    curl_set_long(easy, CURLOPT_UPLOAD, 1)
    curl_set_offset(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(mail.count))
    listen()
  }

  deinit {
    curl_easy_cleanup(easy)
    curl_slist_free_all(recipients)
    trouble.deallocate()
  }

  private func protect(_ authorities: String?) {
    if let authorities { curl_set_text(easy, CURLOPT_CAINFO, authorities) }
    switch server.protection {
    case .required: curl_set_long(easy, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
    case .offered:
      curl_set_long(easy, CURLOPT_USE_SSL, Int(CURLUSESSL_TRY.rawValue))
      curl_set_long(easy, CURLOPT_SSL_VERIFYPEER, 0)
      curl_set_long(easy, CURLOPT_SSL_VERIFYHOST, 0)
    }
  }

  private func listen() {
    let this = Unmanaged.passUnretained(self).toOpaque()
    curl_set_pointer(easy, CURLOPT_READDATA, this)
    curl_set_bytes_function(easy, CURLOPT_READFUNCTION) { bytes, size, count, data in
      guard let bytes, let data else { return 0 }
      return transfer(behind: data).give(
        UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
    }
    curl_set_pointer(easy, CURLOPT_HEADERDATA, this)
    curl_set_bytes_function(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, data in
      guard let bytes, let data else { return 0 }
      let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
      transfer(behind: data).hear(String(decoding: line, as: UTF8.self))
      return size * count
    }
    // What the server says beside its answers goes nowhere; the default would be standard output.
    curl_set_bytes_function(easy, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
  }

  private func give(_ room: UnsafeMutableRawBufferPointer) -> Int {
    let piece = mail.dropFirst(sent).prefix(room.count)
    piece.copyBytes(to: room)
    sent += piece.count
    return piece.count
  }

  /// RFC 5321, section 4.2.1: every line of an answer but its last has a hyphen behind the code.
  private func hear(_ line: String) {
    let line = line.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let code = Int(line.prefix(3)) else { return }
    lines.append(line)
    if line.dropFirst(3).first == "-" { return }
    // The answer to QUIT, after a refusal, takes nothing back.
    if code >= 400 {
      refusal = Refusal(code: code, words: words(of: lines))
    } else if code != 221 {
      refusal = nil
    }
    lines = []
  }

  /// `550-5.1.1 No such` and `550 5.1.1 user` become `550 5.1.1 No such user`.
  private func words(of lines: [String]) -> String {
    var words = lines.first.map { String($0.prefix(3)) } ?? ""
    var status: Substring?
    for line in lines {
      var text = line.dropFirst(4)
      if let match = text.prefixMatch(of: /[245]\.\d{1,3}\.\d{1,3} ?/) {
        if status == match.0 { text = text[match.range.upperBound...] }
        status = match.0
      }
      words += " " + text.trimmingCharacters(in: .whitespaces)
    }
    if let password = server.password?.reveal(), !password.isEmpty {
      words = words.replacing(password, with: "••••")
    }
    return String(words.prefix(500))
  }

  /// Nil once the server has taken responsibility for the letter.
  func run() -> CourierFailure? {
    let result = curl_easy_perform(easy)
    if result == CURLE_OK { return nil }
    if let refusal {
      return refusal.code >= 500 && isAboutLetter(refusal, result)
        ? .permanent(refusal.words) : .temporary(refusal.words)
    }
    if result == CURLE_OPERATION_TIMEDOUT, timeLimit.milliseconds >= 1000 {
      return .temporary(
        "The mail server did not finish within \(timeLimit.milliseconds / 1000) s.")
    }
    let said = String(cString: trouble)
    return .temporary(said.isEmpty ? String(cString: curl_easy_strerror(result)) : said)
  }

  /// libcurl tells a refused MAIL, RCPT or DATA as a send error; a refused greeting and a refused
  /// final dot look alike but for what was sent before. 530 to 538 ask for TLS or sign-in
  /// (RFC 3207, RFC 4954) wherever they come.
  private func isAboutLetter(_ refusal: Refusal, _ result: CURLcode) -> Bool {
    guard ![530, 534, 535, 538].contains(refusal.code) else { return false }
    return sent > 0 || result == CURLE_SEND_ERROR
  }
}

private func transfer(behind data: UnsafeMutableRawPointer) -> SMTPTransfer {
  Unmanaged<SMTPTransfer>.fromOpaque(data).takeUnretainedValue()
}
