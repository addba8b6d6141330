import Foundation

/// The block with which Outlook and many others begin what they quote or forward:
/// From, Sent, To, Subject, in the user's language.
enum ReplyHeaderBlock {
  enum Field: Hashable {
    case from
    case date
    case to
    case subject
    case cc
  }

  /// Whether a block starts at this line. A booking has "From" and "To" as well: it takes a sender
  /// with a date, or three fields one of which is the sender or the date, and an address or a
  /// subject.
  static func starts(at index: Int, in lines: [BodyLine]) -> Bool {
    guard let first = field(of: lines[index].text)?.field, first != .cc, first != .to else {
      return false
    }
    var fields: Set<Field> = []
    var hasAddress = false
    var misses = 0
    for next in index..<min(lines.count, index + 14) {
      let line = lines[next]
      guard line.depth == lines[index].depth else { break }
      if line.text.contains("@") { hasAddress = true }
      if let field = field(of: line.text)?.field {
        fields.insert(field)
        misses = 0
      } else {
        misses += 1
        // A wrapped address, or a blank line that markup put between.
        if misses > 2 { break }
      }
    }
    let hasSender = fields.contains(.from)
    guard hasAddress || fields.contains(.subject) else { return false }
    if hasSender, fields.contains(.date) {
      return fields.count >= 2 && (hasAddress || fields.count >= 3)
    }
    return (hasSender || fields.contains(.date)) && fields.subtracting([.cc]).count >= 3
  }

  /// A line as label and value, when it begins with a known label.
  static func field(of line: String) -> (field: Field, value: String)? {
    guard line.utf8.count < 2000 else { return nil }
    var head = line[...].drop { " \t*_>\u{A0}|".contains($0) }
    guard
      let colon = head.prefix(28).firstIndex(where: { $0 == ":" || $0 == "：" })
    else { return nil }
    let label = head[..<colon].trimmingCharacters(in: blanks).lowercased()
    guard let field = labels[label] else { return nil }
    head = head[head.index(after: colon)...].drop { " \t*_\u{A0}".contains($0) }
    return (field, head.trimmingCharacters(in: blanks))
  }

  private static let blanks = CharacterSet(charactersIn: " \t*_\u{A0}\u{200E}\u{200F}")

  private static let labels: [String: Field] = {
    let words: [(Field, [String])] = [
      (
        .from,
        [
          "from", "von", "de", "da", "van", "från", "fra", "od", "от", "від", "от кого",
          "lähettäjä",
          "kimden", "gönderen", "feladó", "de la", "από", "发件人", "寄件者", "寄件人", "差出人",
          "送信者", "보낸 사람", "보낸사람", "מאת", "من", "จาก", "từ", "người gửi", "dari",
          "expéditeur", "remitente", "mittente", "absender", "afzender", "avsender", "avsändare",
          "afsender", "nadawca", "odesílatel", "odosielateľ", "pošiljatelj", "šalje", "nuo",
          "no", "saatja", "kellelt", "från", "expeditor", "sender", "발신", "发自", "adresant", "ad",
          "fram", "nga", "emisor", "adó", "von (from)",
        ]
      ),
      (
        .date,
        [
          "sent", "date", "sent on", "gesendet", "datum", "gesendet am", "envoyé", "envoyé le",
          "message du", "enviado", "enviado el", "enviado em", "enviada", "enviada em", "fecha",
          "data", "inviato", "inviata", "data invio", "verzonden", "skickat", "skickades", "sendt",
          "dato", "lähetetty", "päivämäärä", "päiväys", "wysłano", "wysłane", "data wysłania",
          "odesláno", "odoslané", "dátum", "elküldve", "küldve", "trimis", "ημερομηνία", "στάλθηκε",
          "дата", "отправлено", "надіслано", "изпратено", "gönderilme tarihi", "gönderildi",
          "tarih",
          "发送时间", "日期", "傳送日期", "寄件日期", "時間", "时间", "送信日時", "日付", "보낸 날짜",
          "날짜", "נשלח", "תאריך", "تاريخ", "التاريخ", "أُرسلت", "تاريخ الإرسال", "ส่งเมื่อ", "วันที่",
          "ngày",
          "đã gửi", "tanggal", "dikirim", "poslano", "datum i vrijeme", "išsiųsta", "nosūtīts",
          "datums", "saadetud", "kuupäev", "when", "sent at", "dags", "enviat", "date d'envoi",
        ]
      ),
      (
        .to,
        [
          "to", "an", "à", "a", "para", "aan", "till", "til", "do", "кому", "vastaanottaja", "kime",
          "címzett", "către", "προς", "收件人", "收件者", "宛先", "받는 사람", "받는사람", "אל", "إلى",
          "ถึง", "tới", "đến", "kepada", "destinataire", "destinatario", "destinatário", "empfänger",
          "komu", "prima", "za", "kam", "gavėjas", "kellele", "saaja", "per", "alıcı", "до",
        ]
      ),
      (
        .subject,
        [
          "subject", "betreff", "objet", "sujet", "asunto", "assunto", "oggetto", "onderwerp",
          "ämne",
          "emne", "aihe", "temat", "předmět", "predmet", "tárgy", "subiect", "θέμα", "тема", "konu",
          "主题", "主旨", "件名", "题目", "제목", "נושא", "الموضوع", "موضوع", "เรื่อง", "หัวเรื่อง",
          "chủ đề", "subjek", "perihal", "tema", "temats", "teema", "относно", "efni", "assumpte",
          "re", "zadeva",
        ]
      ),
      (
        .cc,
        [
          "cc", "kopie", "copie", "copie à", "copia", "kopia", "kopi", "kopio", "dw", "kopija",
          "копия", "копія", "másolatot kap", "másolat", "bilgi", "抄送", "副本", "참조", "עותק", "نسخة",
          "cópia", "κοιν", "reply-to", "antwort an", "importance", "wichtigkeit", "priority",
          "attachments", "anlagen",
        ]
      ),
    ]
    var all: [String: Field] = [:]
    for (field, names) in words { for name in names where all[name] == nil { all[name] = field } }
    return all
  }()
}
