import CCurl
import Foundation
import Kit

/// One request on its way through libcurl, on the client's thread.
final class Transfer {
  typealias Outcome = Result<ClientResponse, HTTPFailure>

  let easy: UnsafeMutableRawPointer
  private let request: ClientRequest
  private let reach: Reach
  private let host: String
  private let piece: (@Sendable (Data) -> Void)?
  private let done: @Sendable (Outcome) -> Void
  private var fields: UnsafeMutablePointer<curl_slist>?
  private var response = ClientResponse(status: 0)
  private var received = 0
  private var isTooLarge = false
  private var isForbidden = false

  init?(
    _ request: ClientRequest, reach: Reach, proxy: String?, piece: (@Sendable (Data) -> Void)?,
    done: @escaping @Sendable (Outcome) -> Void
  ) {
    guard let easy = curl_easy_init() else { return nil }
    self.easy = easy
    self.request = request
    self.reach = reach
    self.piece = piece
    self.done = done
    host = request.url.host()?.trimmingCharacters(in: ["[", "]"]) ?? ""
    configure(proxy: proxy)
  }

  deinit {
    curl_easy_cleanup(easy)
    curl_slist_free_all(fields)
  }

  private func configure(proxy: String?) {
    let this = Unmanaged.passUnretained(self).toOpaque()
    curl_set_text(easy, CURLOPT_URL, request.url.absoluteString)
    curl_set_text(easy, CURLOPT_PROTOCOLS_STR, "http,https")
    curl_set_text(easy, CURLOPT_PROXY, proxy ?? "")
    curl_set_text(easy, CURLOPT_ACCEPT_ENCODING, "")
    curl_set_text(easy, CURLOPT_USERAGENT, "Martlet")
    curl_set_long(easy, CURLOPT_NOSIGNAL, 1)
    let timeout = max(1, Int(request.timeout.milliseconds))
    curl_set_long(easy, CURLOPT_TIMEOUT_MS, timeout)
    curl_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, min(timeout, 10_000))

    for field in request.headers.fields {
      let line = "\(field.name): \(field.value)".filter { !$0.isNewline && $0 != "\0" }
      // With a semicolon libcurl sends an empty value; a colon alone would mean "leave it out".
      add(field.value.isEmpty ? "\(field.name);" : line)
    }
    add("Expect:")
    curl_set_list(easy, CURLOPT_HTTPHEADER, fields)
    switch request.method {
    case .head: curl_set_long(easy, CURLOPT_NOBODY, 1)
    case .post where request.body.isEmpty, .put where request.body.isEmpty:
      curl_set_text(easy, CURLOPT_COPYPOSTFIELDS, "")
    default: break
    }
    if !request.body.isEmpty {
      curl_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count))
      request.body.withUnsafeBytes {
        _ = curl_set_text(
          easy, CURLOPT_COPYPOSTFIELDS, $0.baseAddress?.assumingMemoryBound(to: CChar.self))
      }
    }
    if request.method != .head {
      curl_set_text(easy, CURLOPT_CUSTOMREQUEST, request.method.rawValue)
    }

    curl_set_pointer(easy, CURLOPT_WRITEDATA, this)
    curl_set_bytes_function(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, data in
      guard let bytes, let data else { return 0 }
      return transfer(behind: data).receive(
        UnsafeRawBufferPointer(start: bytes, count: size * count))
    }
    curl_set_pointer(easy, CURLOPT_HEADERDATA, this)
    curl_set_bytes_function(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, data in
      guard let bytes, let data else { return 0 }
      let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
      transfer(behind: data).receive(line: String(decoding: line, as: UTF8.self))
      return size * count
    }
    guard proxy == nil else { return }  // The proxy decides then, and stands in our network.
    curl_set_pointer(easy, CURLOPT_OPENSOCKETDATA, this)
    curl_set_socket_function(easy) { data, _, address in
      guard let data, let address else { return CURL_SOCKET_BAD }
      return transfer(behind: data).open(address)
    }
  }

  private func add(_ line: String) { fields = curl_slist_append(fields, line) }

  private func open(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
    guard withUnsafePointer(to: &address.pointee.addr, { reach.allows($0, for: host) }) else {
      isForbidden = true
      return CURL_SOCKET_BAD
    }
    return socket(
      address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue),
      address.pointee.protocol)
  }

  private func receive(_ bytes: UnsafeRawBufferPointer) -> Int {
    received += bytes.count
    guard received <= request.limit else {
      isTooLarge = true
      return 0
    }
    if let piece, response.isSuccess {
      piece(Data(bytes))
    } else {
      response.body.append(contentsOf: bytes)
    }
    return bytes.count
  }

  private func receive(line: String) {
    if line.hasPrefix("HTTP/") {
      let words = line.split(separator: " ", maxSplits: 2)
      response.status = words.count > 1 ? Int(words[1].prefix(3)) ?? 0 : 0
      response.headers = Headers()
    } else if let colon = line.firstIndex(of: ":") {
      response.headers.add(
        String(line[..<colon]),
        line[line.index(after: colon)...].trimmingCharacters(in: .whitespacesAndNewlines))
    }
  }

  func finish(_ code: CURLcode) {
    switch code {
    case CURLE_OK where response.status >= 200: done(.success(response))
    case _ where isTooLarge: done(.failure(.tooLarge))
    case _ where isForbidden: done(.failure(.forbiddenAddress(host: host)))
    case CURLE_OPERATION_TIMEDOUT: done(.failure(.timedOut))
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT:
      done(.failure(.forbiddenAddress(host: host)))
    case CURLE_OK, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING, CURLE_HTTP2,
      CURLE_HTTP2_STREAM, CURLE_PARTIAL_FILE:
      done(.failure(.unreadable))
    default: done(.failure(.unreachable(host: host)))
    }
  }

  func cancel() { done(.failure(.cancelled)) }
}

private func transfer(behind data: UnsafeMutableRawPointer) -> Transfer {
  Unmanaged<Transfer>.fromOpaque(data).takeUnretainedValue()
}
