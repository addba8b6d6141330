import Foundation
import Kit
import Knowledge
import Synchronization

/// The readings of the passages that were used last. Shared by all drafts of a process.
final class PassageReadings: Sendable {
  private struct Shelf<Reading: Sendable>: Sendable {
    var readings: [Passage.ID: Reading] = [:]
    var order: [Passage.ID] = []

    mutating func keep(_ reading: Reading, of id: Passage.ID, capacity: Int) {
      if readings.updateValue(reading, forKey: id) == nil { order.append(id) }
      guard order.count > capacity else { return }
      for id in order.prefix(capacity / 4) { readings[id] = nil }
      order.removeFirst(capacity / 4)
    }
  }

  private let capacity: Int
  private let articles = Mutex(Shelf<PassageReading>())
  private let playbooks = Mutex(Shelf<PlaybookGuide>())

  init(capacity: Int = 4096) { self.capacity = capacity }

  func reading(of passage: Passage) -> PassageReading {
    if let known = articles.withLock({ $0.readings[passage.id] }) { return known }
    let reading = PassageReading(passage)
    articles.withLock { $0.keep(reading, of: passage.id, capacity: capacity) }
    return reading
  }

  func guide(of passage: Passage) -> PlaybookGuide {
    if let known = playbooks.withLock({ $0.readings[passage.id] }) { return known }
    let guide = PlaybookGuide(passage)
    playbooks.withLock { $0.keep(guide, of: passage.id, capacity: capacity) }
    return guide
  }
}
