import CCurl
import Foundation
import Kit
import Synchronization

/// The client over libcurl: one thread for all transfers, TLS always verified, redirects never
/// followed (a 3xx is an answer like any other).
package final class CurlClient: HTTPClient {
  private let worker: Worker

  /// - Parameters:
  ///   - reach: where it may connect; private addresses only if told so.
  ///   - proxy: an HTTP proxy through which everything goes; then the proxy guards the network.
  package init(reach: Reach = .publicOnly, proxy: String? = nil) {
    worker = Worker(reach: reach, proxy: proxy)
    worker.start()
  }

  /// Gives up what is under way.
  deinit { worker.post(.stop) }

  package func send(
    _ request: ClientRequest, piece: (@Sendable (Data) -> Void)?
  ) async throws(HTTPFailure) -> ClientResponse {
    let number = worker.nextNumber()
    let isCancelled = Flag()
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        worker.post(
          .begin(number, request, unless: isCancelled, piece: piece) {
            continuation.resume(returning: $0)
          })
      }
    } onCancel: {
      isCancelled.raise()
      worker.post(.cancel(number))
    }
    return try outcome.get()
  }
}

private final class Flag: Sendable {
  private let value = Atomic(false)
  var isRaised: Bool { value.load(ordering: .acquiring) }
  func raise() { value.store(true, ordering: .releasing) }
}

/// The client's thread and what it is told. Only `post` and `nextNumber` are called from others,
/// which the compiler has to believe.
private final class Worker: @unchecked Sendable {
  enum Message: Sendable {
    case begin(
      UInt64, ClientRequest, unless: Flag, piece: (@Sendable (Data) -> Void)?,
      done: @Sendable (Transfer.Outcome) -> Void)
    case cancel(UInt64)
    case stop
  }

  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  private let multi: UnsafeMutableRawPointer?
  private let reach: Reach
  private let proxy: String?
  private let mail = Mutex<[Message]>([])
  private let number = Atomic<UInt64>(0)
  private var transfers: [UInt64: Transfer] = [:]

  init(reach: Reach, proxy: String?) {
    multi = Worker.isReady ? curl_multi_init() : nil
    self.reach = reach
    self.proxy = proxy
  }
  deinit { curl_multi_cleanup(multi) }

  func nextNumber() -> UInt64 { number.wrappingAdd(1, ordering: .relaxed).newValue }

  func post(_ message: Message) {
    mail.withLock { $0.append(message) }
    curl_multi_wakeup(multi)
  }

  func start() {
    let thread = Thread { [self] in while turn() {} }
    thread.name = "http-client"
    thread.start()
  }

  /// One turn of the loop; false at the end.
  private func turn() -> Bool {
    let messages = mail.withLock { mail in
      defer { mail = [] }
      return mail
    }
    for message in messages {
      switch message {
      case .begin(_, _, let isCancelled, _, let done) where isCancelled.isRaised:
        done(.failure(.cancelled))  // Its cancellation came first and found nothing.
      case .begin(let number, let request, _, let piece, let done):
        begin(number, request, piece, done)
      case .cancel(let number): remove(number)?.cancel()
      case .stop:
        for number in Array(transfers.keys) { remove(number)?.cancel() }
        return false
      }
    }
    var running: Int32 = 0
    curl_multi_perform(multi, &running)
    var waiting: Int32 = 0
    while let message = curl_multi_info_read(multi, &waiting) {
      let code = curl_message_result(message)
      guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle,
        let number = transfers.first(where: { $0.value.easy == easy })?.key
      else { continue }
      remove(number)?.finish(code)
    }
    curl_multi_poll(multi, nil, 0, 10_000, nil)
    return true
  }

  private func begin(
    _ number: UInt64, _ request: ClientRequest, _ piece: (@Sendable (Data) -> Void)?,
    _ done: @escaping @Sendable (Transfer.Outcome) -> Void
  ) {
    guard
      let transfer = Transfer(request, reach: reach, proxy: proxy, piece: piece, done: done),
      curl_multi_add_handle(multi, transfer.easy) == CURLM_OK
    else { return done(.failure(.unreachable(host: request.url.host() ?? ""))) }
    transfers[number] = transfer
  }

  private func remove(_ number: UInt64) -> Transfer? {
    guard let transfer = transfers.removeValue(forKey: number) else { return nil }
    curl_multi_remove_handle(multi, transfer.easy)
    return transfer
  }
}
