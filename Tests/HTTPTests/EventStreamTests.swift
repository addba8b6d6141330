import HTTP
import Testing

@Suite("Event streams")
struct EventStreamTests {
  private func text(of stream: EventStream) -> String {
    stream.take().pieces.map { String(decoding: $0, as: UTF8.self) }.joined()
  }

  @Test("events are written as browsers read them")
  func encoding() {
    let event = ServerEvent("ticket", id: "7", data: "one\ntwo")
    #expect(
      String(decoding: event.bytes, as: UTF8.self)
        == "id: 7\nevent: ticket\ndata: one\ndata: two\n\n")
  }

  @Test("a line end in an id or name cannot begin another field")
  func injection() {
    let event = ServerEvent("a\ndata: x", id: "1\n2", data: "y")
    #expect(
      String(decoding: event.bytes, as: UTF8.self) == "id: 12\nevent: adata: x\ndata: y\n\n")
  }

  @Test("news reaches the followers of its topic only, until they leave")
  func topics() {
    let hub = EventHub<String>()
    let one = hub.subscribe(to: "a")
    let other = hub.subscribe(to: "b")
    hub.publish(ServerEvent(data: "x"), to: "a")
    #expect(text(of: one) == "data: x\n\n")
    #expect(text(of: other) == "")
    one.close()
    #expect(hub.count(of: "a") == 0)
    #expect(hub.count(of: "b") == 1)
  }

  @Test("resuming puts the past before the live events, each once")
  func resuming() {
    let hub = EventHub<Int>()
    let stream = hub.subscribe(to: 1, holding: true)
    hub.publish(ServerEvent(id: "3", data: "c"), to: 1)
    hub.publish(ServerEvent(id: "4", data: "d"), to: 1)
    #expect(text(of: stream) == "")
    stream.begin(after: [ServerEvent(id: "2", data: "b"), ServerEvent(id: "3", data: "c")])
    #expect(
      text(of: stream) == "id: 2\ndata: b\n\nid: 3\ndata: c\n\nid: 4\ndata: d\n\n")
  }

  @Test("a client that falls too far behind loses its stream, not the desk its memory")
  func overflow() {
    let stream = EventStream(limit: 100)
    let event = ServerEvent(data: String(repeating: "x", count: 40))
    #expect(stream.send(event))
    #expect(stream.send(event))
    #expect(!stream.send(event))
    #expect(stream.isClosed)
    #expect(!stream.send(event))
  }
}
