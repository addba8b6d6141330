import Foundation
import Kit
import Store

/// What one review teaches. Column names and limits are S3's table `customer_reply_grading`.
package struct LearningSignal: Sendable, Equatable {
  package var id: Identifier<LearningSignal>
  package var conversationID: String
  package var draftReply: String
  package var humanReply: String?
  package var grades: Grades
  /// Levenshtein distance in characters; nil where there is no final text.
  package var editDistance: Int?
  package var approved: Bool
  /// `approved`, `edited`, `rejected` or `taken_over`.
  package var approvalStatus: String
  /// The grader's e-mail address.
  package var gradedBy: String
  package var gradedAt: Date
  package var createdAt: Date
  /// Ids of the articles and resolutions that the draft cites.
  package var ragSources: [String]
  package var confidence: Double
  package var intent: String?
  /// Over 0.30 of the text, or a number, a date or a promise changed.
  package var isMajorEdit: Bool
  package var draftID: Identifier<DraftMark>
}

package struct LearningTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  func insert(_ signal: LearningSignal) throws(StoreFailure) {
    let sources: String
    do {
      sources = String(decoding: try JSONEncoder().encode(signal.ragSources), as: UTF8.self)
    } catch { throw .unexpected(column: "rag_sources") }
    try transaction.run(
      """
      INSERT INTO customer_reply_grading (tenant_id, id, conversation_id, draft_reply,
        human_reply, tone, accuracy, policy, edit_distance, approved, approval_status, graded_by,
        graded_at, created_at, rag_sources, confidence, intent, is_major_edit, draft_id)
      VALUES (\(transaction.tenant), \(signal.id), \(signal.conversationID),
        \(signal.draftReply), \(signal.humanReply), \(signal.grades.tone),
        \(signal.grades.accuracy), \(signal.grades.policy), \(signal.editDistance),
        \(signal.approved), \(signal.approvalStatus), \(signal.gradedBy), \(signal.gradedAt),
        \(signal.createdAt), \(sources), \(signal.confidence), \(signal.intent),
        \(signal.isMajorEdit), \(signal.draftID))
      """)
  }

  /// What a person thought of a draft, when they decided about it.
  package func grades(of draft: Identifier<DraftMark>) throws -> Grades? {
    let row = try transaction.run(
      """
      SELECT tone, accuracy, policy FROM customer_reply_grading
       WHERE tenant_id = \(transaction.tenant) AND draft_id = \(draft)
      """
    ).first
    return try row.map { row in
      try Grades(
        tone: try row.int("tone"), accuracy: try row.int("accuracy"), policy: try row.int("policy"))
    }
  }

  /// Where a page ended: several reviews may share a moment.
  package struct Cursor: Sendable, Equatable {
    package let gradedAt: Date
    package let signal: Identifier<LearningSignal>

    /// Opaque to callers: milliseconds and id.
    package var text: String { "\(gradedAt.milliseconds)_\(signal)" }
    package init(_ last: LearningSignal) {
      gradedAt = last.gradedAt
      signal = last.id
    }
    package init?(text: String) {
      let parts = text.split(separator: "_")
      guard parts.count == 2, let milliseconds = Int64(parts[0]),
        let id = Identifier<LearningSignal>(parts[1])
      else { return nil }
      gradedAt = Date(milliseconds: milliseconds)
      signal = id
    }
  }

  /// Newest first, before a moment, and after the page that ended at `cursor`.
  package func signals(
    before: Date, after cursor: Cursor? = nil, limit: Int
  ) throws -> [LearningSignal] {
    let rest: SQL =
      if let cursor { "AND (graded_at, id) < (\(cursor.gradedAt), \(cursor.signal))" } else { "" }
    var signals: [LearningSignal] = []
    let rows = try transaction.run(
      """
      SELECT id, conversation_id, draft_reply, human_reply, tone, accuracy, policy,
        edit_distance, approved, approval_status, graded_by, graded_at, created_at, rag_sources,
        confidence, intent, is_major_edit, draft_id
        FROM customer_reply_grading
       WHERE tenant_id = \(transaction.tenant) AND graded_at < \(before) \(rest)
       ORDER BY graded_at DESC, id DESC LIMIT \(limit)
      """)
    for row in rows { signals.append(try LearningSignal(row: row)) }
    return signals
  }
}

extension LearningSignal {
  fileprivate init(row: Row) throws {
    self.init(
      id: try row.id("id"), conversationID: try row.text("conversation_id"),
      draftReply: try row.text("draft_reply"), humanReply: try row.optionalText("human_reply"),
      grades: try Grades(
        tone: try row.int("tone"), accuracy: try row.int("accuracy"),
        policy: try row.int("policy")),
      editDistance: try row.optionalInt("edit_distance"), approved: try row.bool("approved"),
      approvalStatus: try row.text("approval_status"), gradedBy: try row.text("graded_by"),
      gradedAt: try row.date("graded_at"), createdAt: try row.date("created_at"),
      ragSources: try row.json("rag_sources"), confidence: try row.real("confidence"),
      intent: try row.optionalText("intent"), isMajorEdit: try row.bool("is_major_edit"),
      draftID: try row.id("draft_id"))
  }
}
