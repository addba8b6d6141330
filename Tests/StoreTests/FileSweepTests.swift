import Foundation
import Kit
import Rehearsal
import Store
import Testing

@Suite("The sweep of kept files")
struct FileSweepTests {
  private func store(_ house: Rehearsal) throws -> FileStore {
    try FileStore(folder: house.folder.appending(path: "files"), world: house.world)
  }

  @Test("removes what no row names and is over an hour old, and nothing else")
  func removes() async throws {
    let house = try await Rehearsal(.sqlite)
    let files = try store(house)
    let named = try files.keep(Data("named".utf8))
    let orphan = try files.keep(Data("orphan".utf8))
    let sweep = FileSweep(files) { Set($0).intersection([named]) }
    #expect(try await sweep.run() == 0)
    house.clock.advance(by: .minutes(61))
    let fresh = try files.keep(Data("fresh".utf8))
    #expect(try await sweep.run() == 1)
    #expect(Set(files.hashes()) == [named, fresh])
    #expect(throws: StoreFailure.self) { try files.content(of: orphan) }
    #expect(try await sweep.run() == 0)
  }

  @Test("leaves what somebody keeps again while it looks")
  func keptAgain() async throws {
    let house = try await Rehearsal(.sqlite)
    let files = try store(house)
    let content = Data("the same attachment".utf8)
    let hash = try files.keep(content)
    house.clock.advance(by: .hours(2))
    // A writer comes after the rows were asked, before anything is removed.
    let sweep = FileSweep(files) { _ in
      _ = try files.keep(content)
      return []
    }
    #expect(try await sweep.run() == 0)
    #expect(try files.content(of: hash) == content)
  }

  @Test("never takes a file from under writers, over many rounds")
  func manyWriters() async throws {
    let house = try await Rehearsal(.sqlite)
    let files = try store(house)
    let sweep = FileSweep(files) { _ in [] }
    for round in 1...30 {
      let contents = (0..<20).map { Data("content \($0)".utf8) }
      if round > 1 { house.clock.advance(by: .hours(2)) }
      let lost = try await withThrowingTaskGroup(of: String?.self) { group in
        group.addTask {
          try await sweep.run()
          return nil
        }
        for content in contents {
          group.addTask {
            let hash = try files.keep(content)
            // Set aside for a moment is not lost: the sweep puts it back.
            for _ in 1...200 {
              if (try? files.content(of: hash)) != nil { return nil }
              await Task.yield()
            }
            return hash
          }
        }
        return try await group.reduce(into: [String]()) { if let hash = $1 { $0.append(hash) } }
      }
      #expect(lost == [])
      for content in contents {
        #expect(try files.content(of: SHA256.hash(content).hex) == content)
      }
    }
  }

  @Test("brings back what a sweep that was broken off had set aside")
  func brokenOff() async throws {
    let house = try await Rehearsal(.sqlite)
    let files = try store(house)
    let hash = try files.keep(Data("x".utf8))
    let file = try files.file(of: hash)
    let folder = file.deletingLastPathComponent()
    try FileManager.default.moveItem(
      at: file, to: folder.appending(path: ".sweeping-" + hash))
    try await FileSweep(files) { _ in [hash] }.run()
    #expect(try files.content(of: hash) == Data("x".utf8))
  }
}
