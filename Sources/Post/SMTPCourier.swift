import Foundation
import Kit
import Mail
import Outbox

/// Hands letters to a mail server by SMTP (RFC 5321), one connection each.
///
/// A letter counts as delivered only after the server's 250 to the final dot. A 4xx, or no answer,
/// is temporary; so is a 5xx about us rather than the letter (greeting, TLS, sign-in), since that is
/// mended in the settings. A 5xx about the letter is permanent.
package struct SMTPCourier: Courier {
  private let server: SMTPServer
  private let timeLimit: Duration
  private let authorities: String?
  private let threads = Threads("smtp", most: 8)

  /// Takes `smtp://USER:PASSWORD@HOST:PORT` or `smtps://…`.
  ///
  /// `timeLimit` is for one letter in all: a server may take minutes over the last answer (RFC 5321,
  /// section 4.5.3.2), and giving up before it means sending twice. `authorities` is a PEM file of
  /// certificates to trust instead of the system's.
  package init(
    url: Secret, timeLimit: Duration = .minutes(5), authorities: String? = nil
  ) throws(Problem) {
    server = try SMTPServer(url: url)
    self.timeLimit = timeLimit
    self.authorities = authorities
  }

  package func deliver(_ letter: Letter, at now: Date) async throws(CourierFailure) {
    for address in [letter.sender.address, letter.recipient.address] {
      guard Self.isSound(address) else {
        throw .permanent("“\(address.prefix(320))” is not an address that mail can be sent to.")
      }
    }
    // The letter is recorded before QUIT is said: the less lies between the server's answer and the
    // record of it, the fewer letters a crash sends twice.
    let failure = await threads.runLeaving {
      [server, timeLimit, authorities] () -> (CourierFailure?, leftover: AnyObject?) in
      let transfer = SMTPTransfer(
        letter.mail(at: now).rfc5322(), from: letter.sender.address,
        to: [letter.recipient.address], server: server, timeLimit: timeLimit,
        authorities: authorities)
      guard let transfer else {
        return (.temporary("The mail client could not be started."), nil)
      }
      return (transfer.run(), transfer)
    }
    if let failure { throw failure }
  }

  /// Nothing that could end the address in a command and begin another.
  private static func isSound(_ address: String) -> Bool {
    let halves = address.split(separator: "@", omittingEmptySubsequences: false)
    return halves.count >= 2 && halves.allSatisfy { !$0.isEmpty } && address.utf8.count <= 320
      && address.unicodeScalars.allSatisfy {
        $0.value > 32 && $0.value != 127 && !$0.properties.isWhitespace && $0 != "<" && $0 != ">"
      }
  }
}
