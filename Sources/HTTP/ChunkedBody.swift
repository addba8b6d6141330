import CLlhttp
import Kit

/// Takes a chunked body apart with llhttp, where the header's parser stopped.
final class ChunkedBody {
  private let state = UnsafeMutablePointer<llhttp_t>.allocate(capacity: 1)
  private let body: BodyCollector
  fileprivate var failure: Refusal?
  fileprivate(set) var isComplete = false
  private var extensionBytes = 0
  private static let extensionLimit = 256

  init(after head: HeadParser, into body: BodyCollector) {
    self.body = body
    state.initialize(to: head.state.pointee)
    state.pointee.settings = UnsafeMutableRawPointer(mutating: chunkCallbacks)
    state.pointee.data = Unmanaged.passUnretained(self).toOpaque()
  }
  deinit { state.deallocate() }

  /// How many of the bytes belong to this body.
  func feed(_ bytes: UnsafeRawBufferPointer) throws(Refusal) -> Int {
    guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return 0 }
    let error = llhttp_execute(state, start, bytes.count)
    if let failure { throw failure }
    if error == HPE_OK { return bytes.count }
    guard error == HPE_PAUSED, isComplete, let stop = llhttp_get_error_pos(state) else {
      throw .malformed
    }
    return stop - start
  }

  fileprivate func saw(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    do { try body.append(bytes) } catch { failure = error }
    return failure == nil ? 0 : -1
  }
  fileprivate func sawExtension(_ count: Int) -> Int32 {
    extensionBytes += max(1, count)
    return extensionBytes > Self.extensionLimit ? -1 : 0
  }
}

private func chunks(behind state: UnsafeMutablePointer<llhttp_t>?) -> ChunkedBody? {
  state?.pointee.data.map { Unmanaged<ChunkedBody>.fromOpaque($0).takeUnretainedValue() }
}

nonisolated(unsafe) private let chunkCallbacks: UnsafePointer<llhttp_settings_t> = {
  let callbacks = UnsafeMutablePointer<llhttp_settings_t>.allocate(capacity: 1)
  llhttp_settings_init(callbacks)
  callbacks.pointee.on_body = { state, at, count in
    chunks(behind: state)?.saw(UnsafeRawBufferPointer(start: at, count: count)) ?? -1
  }
  callbacks.pointee.on_chunk_extension_name = { state, _, count in
    chunks(behind: state)?.sawExtension(count) ?? -1
  }
  callbacks.pointee.on_chunk_extension_value = { state, _, count in
    chunks(behind: state)?.sawExtension(count) ?? -1
  }
  callbacks.pointee.on_header_field = { state, _, _ in
    chunks(behind: state)?.failure = .trailers
    return -1
  }
  callbacks.pointee.on_message_complete = { state in
    chunks(behind: state)?.isComplete = true
    return Int32(HPE_PAUSED.rawValue)
  }
  return UnsafePointer(callbacks)
}()
