import Kit
import Synchronization

/// Carries news to the streams that follow a topic, within this process.
package final class EventHub<Topic: Hashable & Sendable>: Sendable {
  private let streams = Mutex<[Topic: [ObjectIdentifier: EventStream]]>([:])

  package init() {}

  /// A stream that gets everything published to the topic from now on, until it closes. To resume
  /// without a gap: subscribe holding, read the past since `Last-Event-ID`, then `begin(after:)`.
  package func subscribe(to topic: Topic, holding: Bool = false) -> EventStream {
    let stream = EventStream(holding: holding)
    let key = ObjectIdentifier(stream)
    streams.withLock { $0[topic, default: [:]][key] = stream }
    stream.whenClosed { [weak self] in
      self?.streams.withLock { streams in
        streams[topic]?[key] = nil
        if streams[topic]?.isEmpty == true { streams[topic] = nil }
      }
    }
    return stream
  }

  package func publish(_ event: ServerEvent, to topic: Topic) {
    let followers = streams.withLock { $0[topic].map { Array($0.values) } ?? [] }
    for stream in followers { stream.send(event) }
  }

  /// How many streams follow the topic.
  package func count(of topic: Topic) -> Int { streams.withLock { $0[topic]?.count ?? 0 } }

  /// Ends every stream.
  package func close() {
    let all = streams.withLock { $0.values.flatMap(\.values) }
    for stream in all { stream.close() }
  }
}
