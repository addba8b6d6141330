import Foundation
import Kit

/// Where a model is and how it is spoken to.
package struct ModelSettings: Sendable, Equatable {
  /// What every model of this kind is offered under when nothing else is said.
  package static let usualBase = "https://api.openai.com/v1"
  package static let usualModel = "gpt-4o-mini"

  /// Ends before `/chat/completions`, usually in `/v1`.
  package let base: URL
  package let key: Secret?
  package let model: String

  package init(base: URL, key: Secret?, model: String) {
    self.base = base
    self.key = key
    self.model = model
  }

  /// The address, if a model may be called there: HTTPS anywhere, plain HTTP on this machine only,
  /// because letters and the key would cross the network in the clear. Nil otherwise.
  package static func base(from text: String) -> URL? {
    let text = text.hasSuffix("/") ? String(text.dropLast()) : text
    guard let url = URL(string: text), let host = url.host(), !host.isEmpty, url.query() == nil,
      url.fragment() == nil, url.user() == nil, url.password() == nil
    else { return nil }
    switch url.scheme {
    case "https": return url
    case "http": return isThisMachine(host) ? url : nil
    default: return nil
    }
  }

  private static func isThisMachine(_ host: String) -> Bool {
    ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host.lowercased())
  }

  /// As the client's guard compares it.
  var host: String {
    (base.host() ?? "").trimmingCharacters(in: ["[", "]"]).lowercased()
  }
}
