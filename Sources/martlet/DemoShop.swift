import Foundation
import Kit

/// The demo's files, decoded: see `Demo/README.md`.
struct DemoShop: Decodable {
  struct Money: Decodable {
    let amount: String
    let currency: String
  }
  struct Voice: Decodable {
    let tone: String
    let wordsToUse: [String]
    let wordsToAvoid: [String]
  }
  struct Inbox: Decodable {
    let key: String
    let name: String
    let address: String
    let channel: String
  }
  struct User: Decodable {
    let name: String
    let email: String
    let role: String
    let teams: [String]
  }
  struct Team: Decodable {
    let slug: String
    let name: String
  }
  struct Category: Decodable {
    let slug: String
    let name: String
    let subCategories: [Category]?
  }
  struct Organization: Decodable {
    let name: String
    let billingAddress: String?
    let shippingAddress: String?
  }
  struct Contact: Decodable {
    let firstName: String
    let lastName: String
    let email: String?
    let phone: String?
    let tier: String
    let organization: String?
    let role: String?
    let language: String?
  }
  struct Order: Decodable {
    struct Item: Decodable {
      let name: String
      let quantity: Int
    }
    let id: String
    let contact: String?
    let items: [Item]
    let total: String
    let currency: String
    let status: String
    let carrier: String?
    let tracking: String?
    let orderedDaysAgo: Double
    let shippedDaysAgo: Double?
    let deliveredDaysAgo: Double?
    let expectedInDays: Double?
  }
  struct Patterns: Decodable { let orderId: [String] }

  let name: String
  let slug: String
  let domain: String
  let languages: [String]
  let timeZone: String
  let companySignature: String
  let brandVoice: Voice
  let refundLimit: Money
  let patterns: Patterns
  let inboxes: [Inbox]
  let users: [User]
  let teams: [Team]
  let categories: [Category]
  let organizations: [Organization]
  let contacts: [Contact]
  let orders: [Order]
}

/// What happens at the demo desk, in order.
struct DemoPlan: Decodable {
  struct Grades: Decodable {
    let tone: Int
    let accuracy: Int
    let policy: Int
  }
  struct Edit: Decodable {
    let append: String?
    let replace: String?
    let with: String?
  }
  final class Action: Decodable {
    let action: String
    let who: String?
    let afterMinutes: Double?
    let grades: Grades?
    let edit: Edit?
    let reason: String?
    let reply: String?
    let feedback: String?
    let note: String?
    /// The decision on the draft that a regeneration made.
    let then: Action?
  }
  struct Mail: Decodable {
    let file: String
    let inbox: String
    let daysAgo: Double
    let action: Action

    private enum CodingKeys: String, CodingKey {
      case file
      case inbox
      case daysAgo
    }
    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      file = try container.decode(String.self, forKey: .file)
      inbox = try container.decode(String.self, forKey: .inbox)
      daysAgo = try container.decode(Double.self, forKey: .daysAgo)
      action = try Action(from: decoder)
    }
  }
  let mails: [Mail]
}

struct DemoCalls: Decodable {
  struct Call: Decodable {
    let inbox: String
    let daysAgo: Double
    let loggedBy: String
    let callerName: String
    let email: String?
    let phone: String?
    let subject: String
    let text: String
  }
  let phoneLogs: [Call]
}

/// The folder of the demo's files, which ships beside the program.
struct DemoFolder {
  let url: URL

  init() throws {
    guard let url = Bundle.module.url(forResource: "Demo", withExtension: nil) else {
      throw Problem(
        .broken, "demo.missing",
        "The folder martlet_martlet.resources is missing beside the program. Install it again.")
    }
    self.url = url
  }

  func decode<Content: Decodable>(_ name: String, as: Content.Type = Content.self) throws -> Content
  {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Content.self, from: Data(contentsOf: url.appending(path: name)))
  }

  /// A mail as it enters: `{{date:-2d3h}}` becomes the moment that long before `start`, lines end in CRLF.
  func mail(_ name: String, start: Date) throws -> Data {
    var text = try String(contentsOf: url.appending(path: name), encoding: .utf8)
    let format = Date.VerbatimFormatStyle(
      format:
        "\(weekday: .abbreviated), \(day: .twoDigits) \(month: .abbreviated) \(year: .defaultDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits) +0000",
      locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt,
      calendar: .init(identifier: .gregorian))
    text = text.replacing(/\{\{date:-(?:([0-9.]+)d)?(?:([0-9.]+)h)?\}\}/) { match in
      let days = match.1.flatMap { Double($0) } ?? 0
      let hours = match.2.flatMap { Double($0) } ?? 0
      return (start - .seconds(days * 86_400 + hours * 3600)).formatted(format)
    }
    return Data(text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8)
  }
}
