import Foundation
import Mail
import Testing

/// Runs where the shared material lies beside the project, and says so where it does not.
@Suite("Mails and replies of other projects", .enabled(if: Corpus.isThere, Corpus.absence))
struct CorpusTests {
  /// Expectations of a source itself that we do not share.
  static let disputed: [String: String] = [
    "stalwart-thirdparty-015":
      "A person's mail; only the mails attached to it carry Auto-Submitted.",
    "stalwart-malformed-019":
      "Its plain alternative lacks the blank line behind its header; we read it and show it.",
  ]

  @Test("every mail is read as its own project reads it")
  func sources() throws {
    let expectations = try Corpus.expectations().filter(\.isOfTheSource)
    #expect(expectations.count == 53)
    for expectation in expectations where Self.disputed[expectation.id] == nil {
      let differences = Corpus.differences(
        Mail.parse(try Corpus.raw(expectation)), expectation)
      #expect(differences == [], "\(expectation.id)")
    }
  }

  @Test("what we dispute is still disputed, so that the list stays true")
  func disputes() throws {
    for expectation in try Corpus.expectations() where Self.disputed[expectation.id] != nil {
      #expect(!Corpus.differences(Mail.parse(try Corpus.raw(expectation)), expectation).isEmpty)
    }
  }

  /// Where we differ from CPython's reading of a mail, we looked and keep ours.
  static let secondOpinions: [String: String] = [
    "mikel-attachment_emails-attachment_pdf_non_ascii": "We show the blank, not the broken bytes.",
    "mikel-attachment_emails-attachment_pdf_non_ascii_lf": "As above.",
    "mikel-attachment_emails-attachment_with_unquoted_name": "The whole unquoted file name.",
    "mikel-error_emails-bad_subject": "A sender's name without CPython's stray blanks.",
    "mikel-error_emails-content_transfer_encoding_7-bit": "Raw bytes in the likelier charset.",
    "mikel-error_emails-content_transfer_encoding_empty": "Unlabelled Big5 is garbage either way.",
    "mikel-error_emails-content_transfer_encoding_with_8bits": "The title is not visible text.",
    "mikel-plain_emails-mix_caps_content_type": "The address without the words before it.",
    "mikel-plain_emails-raw_email_incorrect_header": "The header goes on after a broken line.",
    "mikel-plain_emails-raw_email_multiple_from": "Both addresses, not the first.",
    "mikel-plain_emails-raw_email_with_at_display_name": "The address in angle brackets.",
    "mikel-rfc2822-example13": "The header goes on after a broken line.",
    "enmime-mime-bad-content-transfer-encoding": "Lines kept apart.",
    "enmime-mime-bad-content-type": "A content type without its parameter.",
    "enmime-mime-blank-media-name": "A content type without its parameter.",
    "enmime-non-mime-html-charset-header-only": "The title is not visible text.",
    "enmime-non-mime-html": "The title is not visible text.",
    "enmime-lowq-bad-header-start": "Sections kept apart.",
    "enmime-lowq-empty-header": "Sections kept apart.",
    "enmime-lowq-missing-content-type2": "Sections kept apart.",
    "nodemailer-spam": "The title is not visible text.",
  ]

  @Test("every other mail is read as a second parser reads it, where we did not look and keep ours")
  func others() throws {
    let expectations = try Corpus.expectations().filter { !$0.isOfTheSource }
    #expect(expectations.count == 207)
    for expectation in expectations where Self.secondOpinions[expectation.id] == nil {
      let differences = Corpus.differences(Mail.parse(try Corpus.raw(expectation)), expectation)
        // CPython measures a container by its text form, and counts a multipart without parts as a
        // file.
        .filter { !$0.hasPrefix("attachment size") && !$0.hasPrefix("attachment: - multipart/") }
      #expect(differences == [], "\(expectation.id)")
    }
  }

  @Test("no text is without a reply, and every reply comes from the text")
  func replies() throws {
    for expectation in try Corpus.expectations() {
      let mail = Mail.parse(try Corpus.raw(expectation))
      if !mail.text.isEmpty { #expect(!mail.visibleReply.isEmpty, "\(expectation.id)") }
      #expect(!mail.text.contains("\0"))
    }
  }

  @Test("of the reply texts at least 57 in 60 are trimmed as their project says")
  func trimming() throws {
    let cases = try Corpus.replies()
    let missed = cases.filter { reply in
      let mail = Mail.parse(
        Data("From: a@b.example\nContent-Type: text/plain; charset=utf-8\n\n\(reply.input)".utf8))
      if let visible = reply.visible,
        Corpus.squeezed(visible) != Corpus.squeezed(mail.visibleReply)
      {
        return true
      }
      return !(reply.contains ?? []).allSatisfy { mail.visibleReply.contains($0) }
    }
    #expect(cases.count == 60)
    // That project folds "Regards," with the name below; here a closing is the customer's word.
    #expect(missed.map(\.id) == ["crisp-text_email_regards"])
  }
}
