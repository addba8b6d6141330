import Accounts
import Foundation
import HTTP
import Kit
import Store
import Synchronization
import Tickets

/// Who has a ticket before their eyes right now, and who writes on it. Nothing of it is kept: a browser
/// says so every few seconds, and whoever falls silent is gone. Each process knows its own people only.
final class PresenceBoard: Sendable {
  enum Doing: String, Sendable, CaseIterable {
    case looking
    case typing
    case gone
  }

  struct Somebody: Sendable, Equatable {
    let user: UserID
    let name: String
    let doing: Doing
    let until: Date
  }

  private struct Place: Hashable {
    let tenant: TenantID
    let ticket: Ticket.ID
  }

  /// Browsers speak every 15 seconds; one that misses two has left.
  static let patience = Duration.seconds(40)
  private static let mostPlaces = 10_000

  private let places = Mutex<[Place: [UserID: Somebody]]>([:])

  /// Notes what a person does; true when others would see something new.
  func note(_ doing: Doing, by person: SignedIn, on ticket: Ticket.ID, at now: Date) -> Bool {
    let place = Place(tenant: person.tenant, ticket: ticket)
    return places.withLock { places in
      if places.count > Self.mostPlaces {
        places = places.compactMapValues { people in
          let present = people.filter { $0.value.until > now }
          return present.isEmpty ? nil : present
        }
      }
      let before = places[place]?[person.user].flatMap { $0.until > now ? $0.doing : nil }
      if doing == .gone {
        places[place]?[person.user] = nil
        if places[place]?.isEmpty == true { places[place] = nil }
        return before != nil
      }
      places[place, default: [:]][person.user] = Somebody(
        user: person.user, name: person.name, doing: doing, until: now + Self.patience)
      return before != doing
    }
  }

  /// The others on a ticket, by name.
  func others(than person: SignedIn, on ticket: Ticket.ID, at now: Date) -> [Somebody] {
    let place = Place(tenant: person.tenant, ticket: ticket)
    return places.withLock { places in
      (places[place] ?? [:]).values.filter { $0.user != person.user && $0.until > now }
        .sorted { $0.name < $1.name }
    }
  }
}
