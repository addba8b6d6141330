internal import CPostgres
import Foundation
import Store

/// Values in the server's binary format with their types named, so that nothing is guessed.
struct PostgresParameters {
  /// Object ids of the types; 0 lets the server infer (`pg_type.dat`).
  private(set) var types: [Oid] = []
  /// One letter for each type, as part of the key of a prepared statement.
  private(set) var signature = ""
  private var bytes: [UInt8] = []
  private var places: [Range<Int>?] = []

  var count: Int { places.count }

  init(_ values: [SQL.Value]) {
    for value in values {
      let start = bytes.count
      switch value {
      case .null: add(0, "n")
      case .integer(let number):
        add(20, "i")
        append(UInt64(bitPattern: number))
      case .real(let number):
        add(701, "r")
        append(number.bitPattern)
      case .text(let text):
        add(25, "t")
        bytes += text.utf8
      case .bytes(let data):
        add(17, "b")
        bytes += data
      case .id(let high, let low):
        add(2950, "u")
        append(high)
        append(low)
      }
      places.append(value == .null ? nil : start..<bytes.count)
    }
    // An empty value at the end still needs an address.
    bytes.append(0)
  }

  private mutating func add(_ type: Oid, _ letter: Character) {
    types.append(type)
    signature.append(letter)
  }

  private mutating func append(_ number: UInt64) {
    withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
  }

  func withPointers<Answer>(
    _ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) -> Answer
  ) -> Answer {
    bytes.withUnsafeBytes { buffer in
      let start = buffer.assumingMemoryBound(to: CChar.self).baseAddress
      return body(
        places.map { place in place.flatMap { start?.advanced(by: $0.lowerBound) } },
        places.map { Int32($0?.count ?? 0) }, Array(repeating: 1, count: places.count))
    }
  }
}

/// A result as rows. Prepared statements answer in binary, the simple protocol in text.
struct PostgresAnswer {
  private let result: OpaquePointer?

  init(_ result: OpaquePointer?) { self.result = result }

  func rows() throws(StoreFailure) -> [Row] {
    let width = PQnfields(result)
    let columns = Row.Columns((0..<width).map { String(cString: PQfname(result, $0)) })
    let types = (0..<width).map { PQftype(result, $0) }
    let isBinary = width > 0 && PQfformat(result, 0) == 1
    var rows: [Row] = []
    for row in 0..<PQntuples(result) {
      var values: [SQL.Value] = []
      values.reserveCapacity(Int(width))
      for column in 0..<width {
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column)
        else {
          values.append(.null)
          continue
        }
        let bytes = UnsafeRawBufferPointer(
          start: start, count: Int(PQgetlength(result, row, column)))
        let type = types[Int(column)]
        values.append(isBinary ? try value(bytes, type) : simple(bytes, type))
      }
      rows.append(Row(columns: columns, values: values))
    }
    return rows
  }

  private func value(_ bytes: UnsafeRawBufferPointer, _ type: Oid) throws(StoreFailure)
    -> SQL.Value
  {
    switch type {
    case 16: return .integer(bytes[0] == 0 ? 0 : 1)
    case 17: return .bytes(Data(bytes))
    case 20: return .integer(Int64(bigEndian: bytes.loadUnaligned(as: Int64.self)))
    case 21: return .integer(Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self))))
    case 23: return .integer(Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self))))
    // text, name, bpchar, varchar, and a literal that nobody typed
    case 25, 19, 1042, 1043, 705: return .text(String(decoding: bytes, as: UTF8.self))
    case 701:
      return .real(Double(bitPattern: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))))
    case 2278: return .null
    case 2950:
      return .id(
        high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    default:
      // numeric, above all: sum and avg of integers, which the engines answer in different types.
      throw .refused("a column of the type \(type) is outside of the common dialect")
    }
  }

  /// The adapter's own questions, answered as text.
  private func simple(_ bytes: UnsafeRawBufferPointer, _ type: Oid) -> SQL.Value {
    let text = String(decoding: bytes, as: UTF8.self)
    if [20, 21, 23].contains(type), let number = Int64(text) { return .integer(number) }
    return .text(text)
  }
}
