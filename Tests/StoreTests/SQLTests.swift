import Foundation
import Kit
import Store
import Testing

@Suite("SQL literals")
struct SQLTests {
  @Test("bind what is interpolated and number its places")
  func binding() {
    let name = "Robert'); DROP TABLE ticket;--"
    let sql: SQL = "SELECT 1 FROM t WHERE a = \(name) AND b = \(2) AND c = \(true)"
    #expect(sql.text == "SELECT 1 FROM t WHERE a = $1 AND b = $2 AND c = $3")
    #expect(sql.values == [.text(name), .integer(2), .integer(1)])
  }

  @Test("stand in one another, with the numbers running on")
  func nesting() {
    let filter: SQL = "a = \(1)"
    let sql: SQL = "SELECT 1 WHERE \(filter) AND b = \(2)" + " LIMIT \(3)"
    #expect(sql.text == "SELECT 1 WHERE a = $1 AND b = $2 LIMIT $3")
    #expect(sql.values == [.integer(1), .integer(2), .integer(3)])
  }

  @Test("write lists, and for an empty one what nothing equals")
  func lists() {
    let sql: SQL = "a IN \(list: ["x", "y"])"
    #expect(sql.text == "a IN ($1, $2)")
    let none: [String] = []
    #expect(("a IN \(list: none)" as SQL).text == "a IN (NULL)")
  }

  @Test("are cut into statements with each engine's types")
  func migrations() {
    let step = Migration(
      1, "x",
      """
      -- a note; not a statement;
      CREATE TABLE t (
        tenant_id {id} NOT NULL, n {int}) {strict};
      CREATE TABLE h (tenant_id {id} /* house */ NOT NULL);
      CREATE TABLE g (name {text});
      """)
    #expect(
      step.texts(for: .postgres).first == "CREATE TABLE t (\n  tenant_id uuid NOT NULL, n bigint) ")
    #expect(step.texts(for: .sqlite).last == "CREATE TABLE g (name TEXT)")
    #expect(step.tables.map(\.name) == ["t", "h", "g"])
    #expect(step.tables.map(\.isTenants) == [true, false, false])
  }

  @Test("pokes travel as text")
  func pokes() {
    let tenant = TenantID(high: 1, low: 2)
    #expect(Poke(text: Poke("jobs", tenant: tenant).text) == Poke("jobs", tenant: tenant))
    #expect(Poke(text: "jobs") == Poke("jobs"))
    #expect(Poke(text: "jobs nonsense") == nil)
    #expect(Poke(text: "") == nil)
  }
}
