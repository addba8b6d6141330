import Foundation
import Kit
import Mail
import Testing

/// A small generator of our own, so that every run makes the same mails (SplitMix64, public
/// domain).
private struct Chance {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int { limit <= 0 ? 0 : Int(next() % UInt64(limit)) }
}

@Suite("Any bytes")
struct FuzzTests {
  private static let pieces: [String] = [
    "\n", "\r\n", "\n\n", "--b1\n", "--b1--\n", "Content-Type: multipart/mixed; boundary=b1\n",
    "Content-Type: message/rfc822\n\n",
    "Content-Transfer-Encoding: base64\n", "=?utf-8?B?", "?=", "<", ">", "&#x", "<blockquote>",
    "</div>", "> > ", "-- \n", "From: ", "@", ":",
    "wrote:", "\u{0}", "\u{1b}$B", "<!--", "cid:", "style=\"", "'\"", "begin 644 x\n",
    "charset=utf-16", "filename*0*=", "\u{ff}\u{fe}",
  ]

  private static var seeds: [Data] {
    clientMails.map(\.raw)
      + attackVectors.map { Data("Content-Type: text/html\n\n\($0)".utf8) }
      + [
        Data(
          """
          From: =?utf-8?Q?A?= <a@x.example>
          To: Team: b@x.example, c@x.example;
          Subject: =?iso-2022-jp?B?GyRCJDMkcyRLJEEkTxsoQg==?=
          Content-Type: multipart/report; report-type=delivery-status; boundary=b1

          --b1

          > Which?
          On 3 Feb 2026 at 10:12 X <x@x.example> wrote:
          --b1
          Content-Type: message/delivery-status

          Final-Recipient: rfc822; a@x.example
          Status: 5.1.1

          --b1
          Content-Type: message/rfc822

          Message-ID: <1@x.example>

          Hi
          --b1
          Content-Type: image/png; name*=utf-8''a%20b.png
          Content-Transfer-Encoding: base64

          aGVsbG8=
          --b1--
          """.utf8)
      ]
  }

  @Test("4,000 damaged mails are all read, and what is shown of them is harmless")
  func damage() {
    var chance = Chance(state: 20_260_203)
    let seeds = Self.seeds
    for round in 0..<4000 {
      var bytes = [UInt8](seeds[chance.below(seeds.count)])
      for _ in 0...chance.below(6) {
        let place = chance.below(bytes.count)
        let end = min(bytes.count, place + chance.below(40))
        switch chance.below(6) {
        case 0: if !bytes.isEmpty { bytes[place] = UInt8(truncatingIfNeeded: chance.next()) }
        case 1: bytes.removeSubrange(place..<end)
        case 2:
          bytes.insert(contentsOf: Self.pieces[chance.below(Self.pieces.count)].utf8, at: place)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: chance.below(bytes.count))
        case 4: bytes.removeSubrange(place...)
        default:
          let other = [UInt8](seeds[chance.below(seeds.count)])
          bytes.insert(contentsOf: other[chance.below(other.count)...].prefix(200), at: place)
        }
      }
      let parsed = Mail.parse(Data(bytes))
      if let html = parsed.html, !violations(in: html.source).isEmpty {
        Issue.record("round \(round): \(violations(in: html.source)) in \(html.source)")
      }
      if !parsed.text.isEmpty, parsed.visibleReply.isEmpty {
        Issue.record("round \(round): empty reply")
      }
      let size = parsed.attachments.reduce(parsed.text.utf8.count) { $0 + $1.sizeBytes }
      if size > 40 * bytes.count + 10_000 {
        Issue.record("round \(round): \(size) of \(bytes.count)")
      }
    }
  }

  @Test("noise is read")
  func noise() {
    var chance = Chance(state: 7)
    for _ in 0..<500 {
      let bytes = (0..<chance.below(3000)).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
      let parsed = Mail.parse(Data(bytes))
      #expect(parsed == Mail.parse(Data(bytes)))
    }
  }

  @Test(
    "the mails of other projects are read when cut anywhere",
    .enabled(if: Corpus.isThere, Corpus.absence))
  func cuts() throws {
    var chance = Chance(state: 11)
    for expectation in try Corpus.expectations() {
      let raw = try Corpus.raw(expectation)
      for _ in 0..<4 {
        let parsed = Mail.parse(raw.prefix(chance.below(raw.count)))
        if !parsed.text.isEmpty { #expect(!parsed.visibleReply.isEmpty) }
      }
    }
  }
}
