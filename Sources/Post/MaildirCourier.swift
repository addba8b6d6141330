import Foundation
import Kit
import Mail
import Outbox

/// Delivers letters into a Maildir, which the console shows: what stands in for a mail server where
/// none is configured.
package struct MaildirCourier: Courier {
  private let maildir: Maildir
  private let threads = Threads("mail-drop", most: 2)

  /// Makes the Maildir where there is none.
  package init(folder: URL) throws(Problem) {
    maildir = Maildir(folder: folder)
    do { try maildir.make() } catch {
      throw Problem(.busy, "post.mail_drop", "\(error.words) Check the folder \(folder.path).")
    }
  }

  package func deliver(_ letter: Letter, at now: Date) async throws(CourierFailure) {
    let failure = await threads.run { [maildir] () -> CourierFailure? in
      do throws(Maildir.Trouble) {
        try maildir.deliver(letter.mail(at: now).rfc5322(), as: Maildir.name(of: letter))
        return nil
      } catch {
        return .temporary(error.words)
      }
    }
    if let failure { throw failure }
  }
}
