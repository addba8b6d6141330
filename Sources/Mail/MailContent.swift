import Foundation
import Kit

/// The sections of a body joined into what is shown and what is answered.
struct MailContent {
  private(set) var text = ""
  private(set) var html: HTML?
  private(set) var reply = ReplyTrimmer.Result(visible: "", quoted: "", signature: "")
  /// The lines of `text`.
  private(set) var lines: [BodyLine] = []
  private(set) var isHostile = false
  private(set) var isCut = false
  private var imageIDs: Set<String> = []

  init(_ body: MailBody) {
    var shown: [HTML] = []
    var texts: [String] = []
    var replyLines: [BodyLine] = []
    var hasHTML = false
    for section in body.sections {
      var richLines: [BodyLine] = []
      for rich in section.rich {
        switch rich {
        case .html(let source):
          hasHTML = true
          let (markup, lines) = read(source)
          shown.append(markup)
          if !richLines.isEmpty { richLines.append(BodyLine(text: "")) }
          richLines += lines
        case .plain(let plain):
          shown.append(Sanitizer.markup(ofPlain: plain))
          richLines += BodyLine.lines(ofPlain: plain)
        }
      }
      let richText = BodyLine.text(of: richLines)
      let sectionLines: [BodyLine]
      if let plain = section.plain, !Self.isExcuse(plain, for: richText) {
        if section.rich.isEmpty { shown.append(Sanitizer.markup(ofPlain: plain)) }
        let plainLines = BodyLine.lines(ofPlain: plain)
        texts.append(BodyLine.text(of: plainLines))
        sectionLines = Self.better(plainLines, richLines)
      } else {
        texts.append(richText)
        sectionLines = richLines
      }
      if !replyLines.isEmpty { replyLines.append(BodyLine(text: "")) }
      replyLines += sectionLines
    }
    text = texts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    html = hasHTML ? shown.reduce(into: HTML(text: "")) { $0 = $0 + $1 } : nil
    lines = replyLines
    reply = ReplyTrimmer.trim(replyLines)
  }

  func usesImage(_ contentID: String) -> Bool { imageIDs.contains(contentID) }

  private mutating func read(_ source: String) -> (HTML, [BodyLine]) {
    let (markup, lines, isCut, ids) =
      HTMLNode.withTree(of: source) {
        root, isCut -> (HTML, [BodyLine], Bool, Set<String>)? in
        guard let root else { return nil }
        return (Sanitizer.clean(root), HTMLText.lines(of: root), isCut, Self.imageIDs(in: root))
      } ?? (nil, [], false, [])
    if isCut { self.isCut = true }
    imageIDs.formUnion(ids)
    if let markup { return (markup, lines) }
    isHostile = true
    let text = HTMLText.crudeText(of: source)
    return (Sanitizer.markup(ofPlain: text), [BodyLine(text: text)])
  }

  private static func imageIDs(in root: HTMLNode) -> Set<String> {
    var ids: Set<String> = []
    root.walk { node, _ in
      if node.kind == .element, let source = node.attribute("src"),
        case .inline(let id) = SanitizerURL.image(source)
      {
        ids.insert(id)
      }
      return node.kind != .text
    } leave: { _ in
    }
    return ids
  }

  /// A plain part that only says that the mail has to be read as HTML.
  private static func isExcuse(_ plain: String, for rich: String) -> Bool {
    if PlainText.isBlank(plain) { return true }
    guard plain.utf8.count < 300, rich.utf8.count > plain.utf8.count else { return false }
    let lower = plain.lowercased()
    return lower.contains("html") && !rich.lowercased().contains(lower.prefix(20))
  }

  /// The markup knows what the client quoted; plain text has to be read for it. Plain is kept
  /// unless only the markup shows a quotation.
  private static func better(_ plain: [BodyLine], _ rich: [BodyLine]) -> [BodyLine] {
    guard rich.contains(where: { $0.depth > 0 || $0.mark != .none }) else { return plain }
    return ReplyTrimmer.trim(plain).quoted.isEmpty ? rich : plain
  }
}
