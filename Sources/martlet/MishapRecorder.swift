import Accounts
import Foundation
import HTTP
import Kit
import Web

/// Keeps the errors of ours that somebody met, for the error page of their desk. What cannot be kept is in
/// the log all the same.
struct MishapRecorder: Sendable {
  let accounts: AccountsDesk
  let door: Doorkeeper

  /// `note`, apart from the request, whose answer does not wait for it.
  func hear(_ error: any Error, _ request: Request) {
    guard Self.isOurs(error) else { return }
    Task { try? await note(error, request) }
  }

  func note(_ error: any Error, _ request: Request) async throws {
    guard Self.isOurs(error), let person = try await door.visitor(behind: request) else { return }
    try await accounts.record(
      Problem(explaining: error), at: "\(request.method.rawValue) \(Self.place(request.path))",
      request: request.id, of: person.tenant)
  }

  private static func isOurs(_ error: any Error) -> Bool {
    [.broken, .busy].contains(Problem(explaining: error).kind)
  }

  /// The address without its ids, so that the same error on two tickets is one.
  static func place(_ path: String) -> String {
    let parts = path.split(separator: "/").map { part in
      Identifier<Never>(String(part)) == nil ? String(part) : ":id"
    }
    return "/" + parts.joined(separator: "/")
  }
}
