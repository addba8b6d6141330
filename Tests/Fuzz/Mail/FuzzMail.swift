import CFuzzer
import Foundation
import Intake
import Kit
import Mail

/// Reads whatever the fuzzer makes of the seeds as a mail, and as a payload of Postal's, and holds the
/// result to what the rooms promise. Built by `bin/fuzz`.
@main
struct FuzzMail {
  static func main() {
    var count = CommandLine.argc
    var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &words) { bytes, count in
      FuzzMail.read(bytes.map { Data(bytes: $0, count: count) } ?? Data())
      return 0
    }
  }

  private static func read(_ data: Data) {
    let mail = Mail.parse(data)
    precondition(mail.text.isEmpty || !mail.visibleReply.isEmpty, "a text without a reply")
    let size = mail.attachments.reduce(mail.text.utf8.count) { $0 + $1.sizeBytes }
    precondition(size <= 40 * data.count + 10_000, "more came out than went in")
    precondition(!mail.subject.contains("\n"), "a subject of two lines")
    if let html = mail.html?.source {
      let lower = html.lowercased()
      precondition(
        !lower.contains("<script") && !lower.contains("javascript:") && !lower.contains("<iframe"),
        "markup that acts")
    }
    for isForm in [false, true] {
      let cut = PostalPayload.beginning(of: data, isForm: isForm, wholeSize: 1 << 28)
      precondition(cut.content.count <= 2 << 20, "a beginning that is longer than it should be")
      if let delivery = try? PostalPayload.delivery(data, isForm: isForm) {
        precondition(delivery.content.count <= max(data.count, 16), "more came out than went in")
      }
    }
    if let inner = PostalPayload.mail(from: data) { _ = Mail.parse(inner) }
  }
}
