import Foundation

/// Lines that part an answer from what it answers.
enum ReplyMarkers {
  /// "-----Original Message-----" and its kin.
  static func isSeparator(_ line: String) -> Bool {
    guard line.utf8.count < 160, mayBeSeparator(line) else { return false }
    let text = line.trimmingCharacters(in: CharacterSet(charactersIn: " \t*>\u{A0}"))
    let dashes = text.prefix { "-_=—–―─".contains($0) }.count
    let core = text.trimmingCharacters(in: rim).lowercased().replacing("’", with: "'")
    guard !core.isEmpty else { return false }
    if dashes >= 2 {
      return originalTitles.contains(core) || forwardTitles.contains(core)
        || core.hasPrefix("forwarded by") || core.hasPrefix("forwarded message from")
    }
    return openers.contains(core) && (text.hasSuffix(":") || text.hasSuffix("："))
  }

  /// Cheap: it begins with a sign or ends with a colon.
  private static func mayBeSeparator(_ line: String) -> Bool {
    guard let first = line.utf8.first(where: { $0 != 32 && $0 != 9 }) else { return false }
    let isLetter = (97...122).contains(first | 0x20) || (48...57).contains(first)
    // Behind blanks, a colon or the last byte of a full-width one.
    let last = line.utf8.last { $0 != 32 && $0 != 9 }
    return !isLetter || last == UInt8(ascii: ":") || last == 0x9a
  }

  /// The separators that announce somebody else's mail.
  static func isForwardSeparator(_ line: String) -> Bool {
    guard isSeparator(line) else { return false }
    let core = line.trimmingCharacters(in: rim).lowercased().replacing("’", with: "'")
    return openers.contains(core) || forwardTitles.contains(core) || core.hasPrefix("forwarded")
  }

  /// A line of nothing but dashes and the like.
  static func isRule(_ line: String) -> Bool {
    let text = line.trimmingCharacters(in: .whitespaces)
    return text.count >= 2 && text.allSatisfy { "-_=*—–―─~#".contains($0) }
  }

  /// Whether anything is left that a person could have meant.
  static func hasContent(_ text: String) -> Bool {
    text.unicodeScalars.contains { !" \t\n-_=*—–>|.".unicodeScalars.contains($0) }
  }

  private static let rim = CharacterSet(charactersIn: " \t-_=—–―─:：*>\u{A0}")

  private static let originalTitles: Set<String> = Set([
    "original message", "original mail", "original email", "original-nachricht",
    "originalnachricht", "ursprüngliche nachricht", "ursprungliche nachricht", "originalmeldung",
    "ursprüngliche e-mail", "originalmail", "antwort auf", "message d'origine", "message original",
    "message initial", "mail original", "courriel original", "e-mail d'origine", "mensaje original",
    "correo original", "mensagem original", "messaggio originale", "messaggio di origine",
    "oorspronkelijk bericht", "origineel bericht", "originele bericht", "oprindelig besked",
    "oprindelig meddelelse", "original besked", "opprinnelig melding", "opprinnelig e-post",
    "ursprungligt meddelande", "originalmeddelande", "ursprungligt mail", "alkuperäinen viesti",
    "oryginalna wiadomość", "wiadomość oryginalna", "wiadomość pierwotna", "původní zpráva",
    "původní e-mail", "pôvodná správa", "eredeti üzenet", "mesaj original", "mesajul original",
    "исходное сообщение", "оригинальное сообщение", "исходное письмо", "оригинал сообщения",
    "початкове повідомлення", "оригінальне повідомлення", "оригинално съобщение",
    "orijinal mesaj", "özgün ileti", "orijinal ileti", "原始邮件", "原始郵件", "原邮件", "原始信件",
    "元のメッセージ", "元のメール", "원본 메시지", "원본 메일", "הודעה מקורית", "الرسالة الأصلية",
    "رسالة أصلية", "αρχικό μήνυμα", "izvorna poruka", "originalna poruka", "izvirno sporočilo",
    "tin nhắn gốc", "thư gốc", "pesan asli", "ข้อความต้นฉบับ", "originalus laiškas",
    "sākotnējais ziņojums", "algne sõnum", "missatge original", "upprunaleg skilaboð",
    "reply message", "reply to message", "antwort nachricht", "mensaje de respuesta",
  ])

  private static let forwardTitles: Set<String> = Set([
    "forwarded message", "forwarded mail", "forwarded email", "forwarded by",
    "weitergeleitete nachricht",
    "weitergeleitete e-mail", "message transféré", "message réexpédié", "courriel transféré",
    "mensaje reenviado", "mensagem encaminhada", "mensagem reencaminhada", "messaggio inoltrato",
    "doorgestuurd bericht", "vidarebefordrat meddelande", "videresendt meddelelse",
    "videresendt besked", "videresendt melding", "videresendt e-post", "edelleenlähetetty viesti",
    "välitetty viesti", "wiadomość przesłana dalej", "przekazana wiadomość", "přeposlaná zpráva",
    "preposlaná správa", "továbbított üzenet", "mesaj redirecționat", "mesaj redirectionat",
    "пересылаемое сообщение", "пересланное сообщение", "переслане повідомлення",
    "препратено съобщение", "yönlendirilen ileti", "iletilen mesaj", "转发的邮件", "转发邮件信息",
    "轉寄郵件", "轉寄的郵件", "転送メッセージ", "転送されたメッセージ", "전달된 메시지", "הודעה שהועברה",
    "رسالة معاد توجيهها", "προωθημένο μήνυμα", "proslijeđena poruka", "posredovano sporočilo",
    "thư đã chuyển tiếp", "pesan terusan", "forwarded conversation",
  ])

  /// Apple Mail and others put these without dashes.
  private static let openers: Set<String> = Set([
    "begin forwarded message", "anfang der weitergeleiteten nachricht",
    "anfang der weitergeleiteten e-mail", "début du message réexpédié",
    "début du message transféré",
    "inicio del mensaje reenviado", "início da mensagem encaminhada",
    "início da mensagem reencaminhada", "inizio messaggio inoltrato", "begin doorgestuurd bericht",
    "vidarebefordrat brev", "start på vidarebefordrat meddelande", "start på videresendt besked",
    "videresendt melding", "välitetty viesti alkaa", "początek przekazywanej wiadomości",
    "začátek přeposílané zprávy", "začiatok preposlanej správy", "továbbított levél kezdete",
    "начало переадресованного сообщения", "переслане повідомлення", "başlangıç iletilen ileti",
    "下面是被转发的邮件", "開始轉寄郵件", "転送されたメッセージ", "전달된 메시지 시작",
    "תחילת ההודעה שהועברה", "بداية الرسالة المعاد توجيهها", "αρχή προωθημένου μηνύματος",
  ])
}
