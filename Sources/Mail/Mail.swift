import Foundation
import Kit

/// Reading of mail (RFC 5322, RFC 2045 to 2049) as it really comes.
package enum Mail {
  /// The field by which a letter of the desk is known when it comes back.
  package static let loopHeader = "X-Martlet-Loop"

  /// Reads one raw mail. Total: any bytes give a `ParsedMail`, and what is damaged or beyond a
  /// limit is told in `defects`. About a millisecond of CPU for a usual mail; synchronous.
  ///
  /// `ownDomains` are the domains in the Message-IDs of the desk's own letters, lower case: a mail
  /// with such an id is one of ours coming back, a `loop`.
  package static func parse(_ raw: Data, ownDomains: Set<String> = []) -> ParsedMail {
    var mail = ParsedMail()
    let source = RawMail.prepare(raw, defects: &mail.defects)
    MIMEEntity.withTree(of: source) { root in
      guard let root, !source.isEmpty else {
        mail.defects.append("The mail is empty.")
        return
      }
      let fields = MailFields(root, defects: &mail.defects)
      fields.fill(&mail)
      var body = MailBody()
      body.collect(root)
      mail.defects += body.defects
      finish(&mail, body)
      let report = DeliveryReport.read(body, mail)
      mail.automatic = Recognition.judge(mail, body, isReport: report != nil, ownDomains)
      if mail.automatic == .bounce {
        mail.bounce = report ?? DeliveryReport.guess(mail)
        // What it carries is our own letter.
        mail.forwarded = nil
      }
    }
    return mail
  }

  private static func finish(_ mail: inout ParsedMail, _ body: MailBody) {
    let content = MailContent(body)
    mail.text = content.text
    mail.html = content.html
    mail.visibleReply = content.reply.visible
    mail.quoted = content.reply.quoted
    mail.signature = content.reply.signature
    if content.isHostile { mail.defects.append("The HTML is too tangled to show.") }
    if content.isCut { mail.defects.append("The HTML is too long and was cut.") }
    mail.attachments = body.attachments.enumerated().map { index, found in
      let id = found.contentID
      let isReferenced = id.map { content.usesImage($0) } ?? false
      return MailAttachment(
        fileName: FileName.clean(found.fileName, type: found.contentType, number: index + 1),
        contentType: found.contentType, sizeBytes: found.data.count,
        sha256: SHA256.hash(found.data).hex, contentID: id,
        isInline: isReferenced
          || (found.disposition == "inline" && found.contentType.hasPrefix("image/")),
        data: found.data)
    }
    mail.forwarded = body.forwarded ?? Forwarding.read(content.lines, subject: mail.subject)
  }
}
