import Foundation

/// Rows as they stand in a backup: for each its length, then one tag and the content of each value.
/// Numbers are little-endian. The same for both engines, so that a desk can move between them.
enum RowCoding {
  private enum Tag: UInt8 {
    case null
    case integer
    case real
    case text
    case bytes
    case id
  }

  static func encode(_ row: [SQL.Value], into buffer: inout [UInt8]) {
    let start = buffer.count
    append(UInt32(0), to: &buffer)
    for value in row {
      switch value {
      case .null: buffer.append(Tag.null.rawValue)
      case .integer(let number):
        buffer.append(Tag.integer.rawValue)
        append(number, to: &buffer)
      case .real(let number):
        buffer.append(Tag.real.rawValue)
        append(number.bitPattern, to: &buffer)
      case .text(let text):
        buffer.append(Tag.text.rawValue)
        append(UInt32(text.utf8.count), to: &buffer)
        buffer += text.utf8
      case .bytes(let data):
        buffer.append(Tag.bytes.rawValue)
        append(UInt32(data.count), to: &buffer)
        buffer += data
      case .id(let high, let low):
        buffer.append(Tag.id.rawValue)
        append(high, to: &buffer)
        append(low, to: &buffer)
      }
    }
    let length = UInt32(buffer.count - start - 4)
    withUnsafeBytes(of: length.littleEndian) { bytes in
      for (index, byte) in bytes.enumerated() { buffer[start + index] = byte }
    }
  }

  /// Takes the whole rows at the front of `buffer`, and leaves what is not whole yet.
  static func decode(
    _ buffer: inout [UInt8], width: Int, _ visit: ([SQL.Value]) throws -> Void
  ) throws {
    var place = 0
    while buffer.count - place >= 4 {
      let length = Int(number(in: buffer, at: place, as: UInt32.self))
      guard buffer.count - place - 4 >= length else { break }
      let row = place + 4..<place + 4 + length
      try visit(try values(of: buffer[row], width: width))
      place = row.upperBound
    }
    buffer.removeFirst(place)
  }

  private static func values(of row: ArraySlice<UInt8>, width: Int) throws(BackupFailure)
    -> [SQL.Value]
  {
    var values: [SQL.Value] = []
    values.reserveCapacity(width)
    var rest = row
    func take(_ count: Int) throws(BackupFailure) -> ArraySlice<UInt8> {
      guard rest.count >= count else { throw .damaged("a row ends too early") }
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }
    func number<Number: FixedWidthInteger>(_: Number.Type) throws(BackupFailure) -> Number {
      let bytes = try take(Number.bitWidth / 8)
      return self.number(in: bytes, at: bytes.startIndex, as: Number.self)
    }
    while let first = rest.popFirst() {
      switch Tag(rawValue: first) {
      case .null: values.append(.null)
      case .integer: values.append(.integer(try number(Int64.self)))
      case .real: values.append(.real(Double(bitPattern: try number(UInt64.self))))
      case .text:
        let bytes = try take(Int(try number(UInt32.self)))
        values.append(.text(String(decoding: bytes, as: UTF8.self)))
      case .bytes: values.append(.bytes(Data(try take(Int(try number(UInt32.self))))))
      case .id:
        values.append(.id(high: try number(UInt64.self), low: try number(UInt64.self)))
      case nil: throw .damaged("a row holds a value of no known kind")
      }
    }
    guard values.count == width else { throw .damaged("a row has another width than its table") }
    return values
  }

  private static func append<Number: FixedWidthInteger>(_ number: Number, to buffer: inout [UInt8])
  {
    withUnsafeBytes(of: number.littleEndian) { buffer += $0 }
  }

  private static func number<Bytes: RandomAccessCollection<UInt8>, Number: FixedWidthInteger>(
    in bytes: Bytes, at start: Bytes.Index, as: Number.Type
  ) -> Number {
    var number = Number.zero
    var index = start
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      number |= Number(truncatingIfNeeded: bytes[index]) << Number(shift)
      index = bytes.index(after: index)
    }
    return number
  }
}
