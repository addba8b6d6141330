import Foundation
import Kit
import Rehearsal
import Store
import Testing

@Suite("A damaged backup")
struct DamagedBackupTests {
  private func backup() async throws -> (house: Rehearsal, path: String, bytes: Data) {
    let house = try await Rehearsal(.sqlite)
    let files = try FileStore(folder: house.folder.appending(path: "files"), world: house.world)
    _ = try files.keep(Data("a kept file".utf8))
    let path = house.folder.appending(path: "desk.martlet").path
    _ = try await Backup(of: house.database, files: files, world: house.world).write(to: path)
    return (house, path, try Data(contentsOf: URL(filePath: path)))
  }

  @Test("is refused wherever one bit of its entries is another")
  func bits() async throws {
    let (house, path, bytes) = try await backup()
    // Its folder goes away with it.
    defer { withExtendedLifetime(house) {} }
    _ = try Restore(from: path).verify()
    // Every header and every content; padding and the blocks at the end say nothing.
    var places: [Int] = []
    var place = 0
    while place + 512 < bytes.count, bytes[place] != 0 {
      let size = try #require(
        Int(String(decoding: bytes[place + 124..<place + 135], as: UTF8.self), radix: 8))
      places += [place, place + 60, place + 124, place + 130, place + 150]
      if size > 0 { places += [place + 512, place + 512 + size / 2, place + 512 + size - 1] }
      place += 512 + (size + 511) / 512 * 512
    }
    #expect(places.count > 100)
    for place in places {
      var changed = bytes
      changed[place] ^= 0x10
      try changed.write(to: URL(filePath: path))
      #expect(throws: BackupFailure.self, "bit at \(place)") { try Restore(from: path).verify() }
    }
  }

  @Test("is refused wherever it ends too early")
  func short() async throws {
    let (house, path, bytes) = try await backup()
    // Its folder goes away with it.
    defer { withExtendedLifetime(house) {} }
    for end in Array(stride(from: 0, to: bytes.count - 1024, by: 311)) {
      try bytes.prefix(end).write(to: URL(filePath: path))
      #expect(throws: BackupFailure.self, "\(end) bytes") { try Restore(from: path).verify() }
    }
  }

  @Test("and what is none at all is refused in words")
  func noBackup() async throws {
    let house = try await Rehearsal(.sqlite)
    let path = house.folder.appending(path: "words").path
    #expect(throws: BackupFailure.unreadable(path)) { try Restore(from: path).verify() }
    for text in ["", "hello", String(repeating: "x", count: 5000)] {
      try Data(text.utf8).write(to: URL(filePath: path))
      let failure = #expect(throws: BackupFailure.self) { try Restore(from: path).verify() }
      #expect(failure?.problem.message.contains("backup") == true)
    }
  }
}
