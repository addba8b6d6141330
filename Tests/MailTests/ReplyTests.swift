import Foundation
import Mail
import Testing

@Suite("What the customer newly wrote")
struct ReplyTests {
  private func parse(_ text: String) -> ParsedMail {
    Mail.parse(Data("From: a@x.example\nContent-Type: text/plain; charset=utf-8\n\n\(text)".utf8))
  }

  @Test("is found in every client's HTML", arguments: clientMails)
  func clients(mail: ClientMail) {
    let parsed = Mail.parse(mail.raw)
    #expect(parsed.visibleReply == mail.visible)
    #expect(parsed.defects == [])
  }

  @Test("ends at the line above a quotation in every language", arguments: attributions)
  func languages(language: String, line: String) {
    let marked = parse("It is the blue one.\n\n\(line)\n\n> Which lamp is it?\n> Regards")
    #expect(marked.visibleReply == "It is the blue one.", "\(language)")
    #expect(marked.quoted.contains("Which lamp"))
    let bare = parse("It is the blue one.\n\n\(line)\n\nWhich lamp is it?")
    #expect(bare.visibleReply == "It is the blue one.", "\(language), without signs")
  }

  @Test("ends at such a line that was wrapped", arguments: attributions)
  func wrapped(language: String, line: String) {
    let words = line.split(separator: " ")
    let half = words.count / 2
    let broken =
      words[..<half].joined(separator: " ") + "\n" + words[half...].joined(separator: " ")
    let mail = parse("It is the blue one.\n\n\(broken)\n> Which lamp is it?")
    #expect(mail.visibleReply == "It is the blue one.", "\(language)")
  }

  @Test("ends at Outlook's header block in every language", arguments: headerBlocks)
  func blocks(language: String, labels: [String]) {
    let block = """
      \(labels[0]): Lamps <support@lamps.example>
      \(labels[1]): 3.2.2026 10:12
      \(labels[2]): Ann Weaver
      \(labels[3]): Lamp
      """
    for start in ["", "________________________________\n", "-----Original Message-----\n"] {
      let mail = parse("It is the blue one.\n\n\(start)\(block)\n\nWhich lamp is it?")
      #expect(mail.visibleReply == "It is the blue one.", "\(language)")
    }
  }

  @Test("leaves out what a phone adds", arguments: deviceLines)
  func devices(line: String) {
    let mail = parse("It is the blue one.\n\n\(line)\n")
    #expect(mail.visibleReply == "It is the blue one.")
    #expect(mail.signature.contains(line))
  }

  @Test(
    "keeps sentences that only look like marks",
    arguments: [
      "From: Berlin\nTo: Munich\nDate: 5 May\nPlease book two lamps for the trip.",
      "Sent from our warehouse on Monday, but it never arrived.\nWhere is it?",
      "On Monday you wrote that it would arrive.\nIt did not.",
      "Please note:\n\nThe lamp is broken.\n\nThanks",
      "Hello\n----\nThe lamp is broken.\n----\nBest regards\nAnn",
      "My reasons:\n-- it is late\n-- it is broken\nAnn",
      "The prices > 20 EUR are wrong.\nKind regards,\nAnn Weaver\nWeaver & Co",
      "Get the lamp repaired, please.\nAnn", "I wrote:\nnothing at all.",
      "Sent by DHL last week, still not here. What now?\nAnn",
      "Subject: my order\nDate: yesterday\nIt is lost.",
    ])
  func sentences(text: String) {
    #expect(parse(text).visibleReply == text)
    #expect(parse(text).quoted == "")
  }

  @Test(
    "is found above, below and between quotations",
    arguments: [
      ("> Which lamp?\n\nThe blue one.", "The blue one."),
      ("> Which lamp?\nThe blue one.\n> Since when?\nMonday.", "The blue one.\n\nMonday."),
      (
        "On 3 Feb 2026 at 10:12 Lamps <s@l.example> wrote:\n> Which lamp?\n\nThe blue one.\n\n-- \nAnn",
        "The blue one."
      ),
      (
        "The blue one.\n\n-- \nAnn Weaver\n\nOn 3 Feb 2026, 10:12, L <s@l.example> wrote:\n> ?",
        "The blue one."
      ),
      ("> only\n> quoted", "> only\n> quoted"), ("-- \nAnn", "-- \nAnn"), ("\n\n", ""),
      ("Sent from my iPhone", "Sent from my iPhone"),
      ("Hi\n>From here on it fails.", "Hi\nFrom here on it fails."),
    ])
  func places(text: String, visible: String) {
    #expect(parse(text).visibleReply == visible)
  }

  @Test("names the original sender of a forwarded mail")
  func forwarded() {
    let gmail = parse(
      """
      Please help this customer.

      ---------- Forwarded message ---------
      From: Bea Miller <bea@buyer.example>
      Date: Tue, 3 Feb 2026 at 10:12
      Subject: Broken lamp
      To: <info@lamps.example>


      My lamp is broken.
      """)
    #expect(gmail.visibleReply == "Please help this customer.")
    #expect(
      gmail.forwarded
        == ForwardedMail(
          from: "bea@buyer.example", fromName: "Bea Miller", subject: "Broken lamp",
          body: "My lamp is broken."))
    let outlook = Mail.parse(
      Data(
        """
        From: a@x.example
        Subject: WG: Kaputte Lampe
        Content-Type: text/plain; charset=utf-8

        Von: Bea Miller [mailto:bea@buyer.example]
        Gesendet: Dienstag, 3. Februar 2026 10:12
        An: info@lamps.example
        Betreff: Kaputte Lampe

        Meine Lampe ist kaputt.
        """.utf8))
    #expect(outlook.forwarded?.from == "bea@buyer.example")
    #expect(outlook.forwarded?.body == "Meine Lampe ist kaputt.")
    #expect(outlook.visibleReply.contains("Meine Lampe"))
    #expect(parse("Hello").forwarded == nil)
  }
}
