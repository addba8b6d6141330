import Foundation

/// What the MIME tree holds, sorted into text and files.
struct MailBody {
  /// The tree is read this deep and no deeper (RFC 2046 sets no limit; honest mails stay under 10).
  static let deepest = 30
  static let mostParts = 1000

  enum Rich {
    case html(String)
    case plain(String)
  }

  /// One piece of the letter: its plain form, its HTML form, or both.
  struct Section {
    var plain: String?
    var rich: [Rich] = []
  }

  struct File {
    var fileName: String?
    var contentType: String
    var contentID: String?
    var disposition: String?
    var data: Data
  }

  var sections: [Section] = []
  var attachments: [File] = []
  var forwarded: ForwardedMail?
  var defects: [String] = []
  /// `report-type` of a multipart/report (RFC 6522).
  var reportType: String?
  /// The machine-readable part of a delivery report (RFC 3464).
  var deliveryStatus: String?
  /// The header of the letter that a delivery report is about.
  var originalHeader: String?
  private var parts = 0
  /// Set for the body of a message inside the mail: only its text is wanted, not what it holds in
  /// turn.
  private var isInner = false

  mutating func collect(_ entity: MIMEEntity, depth: Int = 0) {
    parts += 1
    guard parts <= Self.mostParts else {
      note("The mail has more than \(Self.mostParts) parts; the rest is only in the raw mail.")
      return
    }
    guard depth <= Self.deepest else {
      note("The mail nests deeper than \(Self.deepest) parts; the rest is only in the raw mail.")
      return
    }
    switch entity.kind {
    case .multipart: collectParts(of: entity, depth: depth)
    case .message: collectMessage(entity)
    case .part: collectLeaf(entity)
    }
  }

  private mutating func note(_ defect: String) {
    if !defects.contains(defect) { defects.append(defect) }
  }

  private mutating func collectParts(of entity: MIMEEntity, depth: Int) {
    let children = entity.children
    if children.isEmpty {
      note("A multipart has no parts.")
      if let prologue = entity.prologue, !PlainText.isBlank(prologue) {
        let text = PlainText.normalise(prologue)
        sections.append(Section(plain: text))
      }
      return
    }
    let type = entity.contentType
    if type == "multipart/report" {
      reportType = entity.parameter("report-type")?.lowercased() ?? reportType
    }
    if type == "multipart/alternative" {
      collectAlternatives(children, depth: depth)
    } else {
      for child in children { collect(child, depth: depth + 1) }
    }
  }

  /// The reader gets one of them; the last is the richest (RFC 2046, section 5.1.4).
  private mutating func collectAlternatives(_ children: [MIMEEntity], depth: Int) {
    var plains: [String] = []
    var rich: [Rich] = []
    for child in children {
      var part = MailBody()
      part.parts = parts
      part.isInner = isInner
      part.collect(child, depth: depth + 1)
      parts = part.parts
      attachments += part.attachments
      for defect in part.defects { note(defect) }
      forwarded = forwarded ?? part.forwarded
      reportType = reportType ?? part.reportType
      deliveryStatus = deliveryStatus ?? part.deliveryStatus
      originalHeader = originalHeader ?? part.originalHeader
      let isRich = part.sections.contains { !$0.rich.isEmpty }
      for piece in part.sections {
        // Text beside HTML in the same alternative belongs to that alternative.
        if isRich {
          rich += piece.rich.isEmpty ? piece.plain.map { [.plain($0)] } ?? [] : piece.rich
        }
        if let plain = piece.plain, !isRich || !piece.rich.isEmpty, !PlainText.isBlank(plain),
          !plains.contains(plain)
        {
          plains.append(plain)
        }
      }
    }
    guard !plains.isEmpty || !rich.isEmpty else { return }
    sections.append(
      Section(plain: plains.isEmpty ? nil : plains.joined(separator: "\n\n"), rich: rich))
  }

  private mutating func collectMessage(_ entity: MIMEEntity) {
    if isInner { return }
    let inner = entity.innerMessage
    let data = entity.content
    if originalHeader == nil { originalHeader = Self.headerText(of: data) }
    let subject = inner?.header("Subject")
    attachments.append(
      File(
        fileName: entity.fileName ?? subject.map { $0 + ".eml" }, contentType: "message/rfc822",
        contentID: entity.contentID, disposition: entity.disposition, data: data))
    guard forwarded == nil, let inner, let body = inner.messageBody else { return }
    var content = MailBody()
    content.isInner = true
    content.collect(body, depth: Self.deepest - 5)
    let from = inner.header("From").map { AddressList.read(bytes: Array($0.utf8)) }?.first
    let text = MailContent(content).text
    guard from != nil || !text.isEmpty else { return }
    forwarded = ForwardedMail(
      from: from?.address ?? "", fromName: from?.name ?? "", subject: subject ?? "", body: text)
  }

  private mutating func collectLeaf(_ entity: MIMEEntity) {
    let type = entity.contentType
    let isPlain = type == "text/plain" || !entity.declaresType
    let isBody = isPlain || type == "text/html"
    let isFile =
      entity.disposition == "attachment"
      || (entity.fileName != nil && (!sections.isEmpty || entity.disposition != nil))
    if isBody, !isFile {
      let bytes = [UInt8](entity.textContent)
      if isPlain { addPlain(bytes, entity) } else { addHTML(bytes, entity) }
      return
    }
    if type == "text/x-amp-html" { return }
    let data = entity.content
    if type == "message/delivery-status" {
      // Some servers write the reason into one such part and the fields into a second.
      let status = (deliveryStatus ?? "") + "\n\n"
      if status.utf8.count < 65_536 {
        deliveryStatus = status + String(decoding: data.prefix(65_536), as: UTF8.self)
      }
    } else if type == "text/rfc822-headers" {
      originalHeader = originalHeader ?? Self.headerText(of: data)
    }
    attachments.append(
      File(
        fileName: entity.fileName, contentType: type,
        contentID: entity.contentID ?? entity.contentLocation, disposition: entity.disposition,
        data: data))
  }

  private mutating func addPlain(_ bytes: [UInt8], _ entity: MIMEEntity) {
    let (text, isSound) = Charset.decode(bytes, label: entity.parameter("charset"))
    if !isSound { note("Some characters do not fit the declared charset.") }
    var plain = PlainText.normalise(text)
    if entity.parameter("format")?.lowercased() == "flowed" {
      plain = PlainText.unflowed(
        plain, deletesSpace: entity.parameter("delsp")?.lowercased() == "yes")
    }
    sections.append(Section(plain: plain))
  }

  private mutating func addHTML(_ bytes: [UInt8], _ entity: MIMEEntity) {
    let label = entity.parameter("charset") ?? PlainText.charset(inHTML: bytes)
    let (text, isSound) = Charset.decode(bytes, label: label)
    if !isSound { note("Some characters do not fit the declared charset.") }
    sections.append(Section(rich: [.html(text)]))
  }

  private static func headerText(of data: Data) -> String {
    String(decoding: data.prefix(65_536), as: UTF8.self)
  }
}
