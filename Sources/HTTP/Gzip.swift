import CZlib
import Foundation

extension Data {
  /// Compressed for `content-encoding: gzip` (RFC 1952), as small as zlib makes it.
  func gzipped() -> Data? {
    var stream = z_stream()
    let window = 15 + 16  // The largest window, in a gzip wrapper.
    guard
      deflateInit2_(
        &stream, Z_BEST_COMPRESSION, Z_DEFLATED, Int32(window), 8, Z_DEFAULT_STRATEGY,
        ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var input = [UInt8](self)
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(count))))
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    return Data(output.prefix(Int(stream.total_out)))
  }
}
