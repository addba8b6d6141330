import Testing

@testable import Text

@Suite("Entities")
struct EntityTests {
  let reader = EntityReader(orderPatterns: [#"\bORD-\d{4}-\d{5}\b"#])

  func first(_ kind: Entity.Kind, in text: String) -> String? {
    reader.entities(in: text).first { $0.kind == kind }?.value
  }

  @Test(
    "are found and brought to one form",
    arguments: [
      ("My order 10045 is late", Entity.Kind.orderID, "10045"),
      ("bestelnummer: 1234567890", .orderID, "1234567890"),
      ("Bestellung Nr. 4711-A", .orderID, "4711-A"),
      ("ma commande n° 88112", .orderID, "88112"),
      ("mi pedido número 20231", .orderID, "20231"),
      ("see ORD-2024-00123", .orderID, "ORD-2024-00123"),
      ("Amazon 302-1234567-1234567", .orderID, "302-1234567-1234567"),
      ("it is #1001 I think", .orderID, "1001"), ("bol 1042823870", .orderID, "1042823870"),
      ("factuur 20240012", .invoiceID, "20240012"), ("ean 8712345678906", .ean, "8712345678906"),
      ("the code 4006381333931", .ean, "4006381333931"), ("€ 1.234,56", .amount, "EUR 1234.56"),
      ("$500", .amount, "USD 500.00"), ("EUR 20", .amount, "EUR 20.00"),
      ("20,- euro", .amount, "EUR 20.00"), ("£1,299.00", .amount, "GBP 1299.00"),
      ("12-03-2026", .date, "2026-03-12"), ("2026-03-12", .date, "2026-03-12"),
      ("12/31/2025", .date, "2025-12-31"), ("3. März 2025", .date, "2025-03-03"),
      ("12 de marzo de 2024", .date, "2024-03-12"), ("le 1er février", .date, "--02-01"),
      ("March 12, 2024", .date, "2024-03-12"), ("tel 06-12345678", .phone, "0612345678"),
      ("+31 (0)20 123 4567", .phone, "+31201234567"), ("0032 470 12 34 56", .phone, "+32470123456"),
      ("Mail Jan.Jansen+x@Shop.co.uk.", .email, "jan.jansen+x@shop.co.uk"),
      ("serienummer SN-AB1234567", .serialNumber, "SN-AB1234567"),
      ("3SABCD1234567", .tracking, "3SABCD1234567"),
      ("1Z999AA10123456784", .tracking, "1Z999AA10123456784"),
      ("JVGL06123456789012", .tracking, "JVGL06123456789012"),
      ("Fehlercode E4042", .errorCode, "E4042"), ("error 0x80070057", .errorCode, "0X80070057"),
    ])
  func found(text: String, kind: Entity.Kind, value: String) {
    #expect(first(kind, in: text) == value)
  }

  @Test("are not seen where there are none")
  func absent() {
    #expect(first(.ean, in: "8712345678901") == nil)
    #expect(first(.date, in: "31-02-2024") == nil)
    #expect(first(.orderID, in: "in order 2024 we moved") == nil)
    #expect(first(.orderID, in: "I ordered 3 items") == nil)
    #expect(reader.entities(in: "").isEmpty)
    #expect(reader.entities(in: "😀 مرحبا").isEmpty)
  }

  @Test("stand where they say, in UTF-16, without overlapping")
  func ranges() {
    let text = "😀 order 10045 and € 20 on 12-03-2026"
    let units = Array(text.utf16)
    let found = reader.entities(in: text)
    #expect(found.map(\.kind) == [.orderID, .amount, .date])
    for entity in found {
      #expect(String(decoding: units[entity.range], as: UTF16.self) == entity.text)
      #expect(entity.probability > 0.5 && entity.probability <= 1)
    }
  }

  @Test("amounts are read as money")
  func money() throws {
    let entity = try #require(reader.entities(in: "I paid € 1.234,56").first)
    #expect(Amount(entity) == Amount(currency: "EUR", hundredths: 123_456))
    #expect(Amount.hundredths("1,000") == 100_000)
    #expect(Amount.hundredths("12.5") == 1250)
    #expect(Amount.hundredths("abc") == nil)
  }

  @Test("a tenant's pattern that could hang, or is none, is refused in time")
  func patterns() {
    #expect(throws: EntityReader.UnusablePattern.couldHang) {
      try EntityReader.check(orderPattern: "(a+)+$")
    }
    #expect(throws: EntityReader.UnusablePattern.notAnExpression) {
      try EntityReader.check(orderPattern: "([")
    }
    #expect(throws: EntityReader.UnusablePattern.empty) {
      try EntityReader.check(orderPattern: "")
    }
    #expect(throws: Never.self) { try EntityReader.check(orderPattern: #"INV-\d{5}"#) }
  }

  @Test("hostile texts of a hundred kilobytes are read like others")
  func hostile() {
    let parts = ["1 ", "a", "1", "€1.", "order nr ", "a.", "+1-", "a@", "(0", "#1"]
    for part in parts {
      let text = String(repeating: part, count: 100_000 / part.utf8.count)
      #expect(reader.entities(in: text).count <= 300)
    }
  }
}
