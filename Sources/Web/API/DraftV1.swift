import Assist
import Foundation
import Kit
import Mail
import Outbox
import Review
import Text
import Tickets

extension JSONText {
  mutating func put(_ draft: Draft) {
    object { json in
      json.put("id", draft.id)
      json.put("ticket_id", draft.ticket)
      json.put("message_id", draft.message)
      json.put("kind", "cx_reply")
      json.put("state", draft.state.rawValue)
      json.put("version", draft.version)
      json.put("attempt", draft.attempt)
      json.put("suggested_reply", draft.text)
      json.put("language", draft.language.code)
      json.put("ai_confidence", draft.confidence)
      json.key("confidence_reasons")
      json.array(draft.confidenceReasons) { json, reason in
        json.object { json in
          json.put("name", reason.name)
          json.put("value", reason.value)
          json.put("words", reason.words)
        }
      }
      json.key("sentences")
      json.array(draft.sentences) { json, sentence in
        json.object { json in
          json.put("text", sentence.text)
          json.put("origin", sentence.origin.rawValue)
          json.key("citation")
          if let citation = sentence.citation { json.put(citation) } else { json.value(nil) }
        }
      }
      json.key("citations")
      json.array(draft.citations) { $0.put($1) }
      json.key("evidence")
      json.object { json in
        json.put("summary", draft.evidence.summary)
        json.put("facts", draft.evidence.facts.map { "\($0.label): \($0.value)" })
        json.put("missing", draft.evidence.missing)
        json.put("notes", draft.evidence.notes)
      }
      json.put("rollback", draft.rollback)
      json.key("risks")
      json.array(draft.risks) { json, risk in
        json.object { json in
          json.put("code", risk.code)
          json.put("words", risk.words)
        }
      }
      json.key("tone")
      json.object { json in
        json.put("friendly", draft.tone.isFriendly)
        json.put("professional", draft.tone.isProfessional)
        json.put("on_brand", draft.tone.isOnBrand)
        json.put("notes", draft.tone.notes)
      }
      json.put("model", draft.model)
      json.put("prompt_version", draft.promptVersion)
      json.put("feedback", draft.feedback)
      json.put("created_at", draft.createdAt)
      json.put("decided_at", draft.decidedAt)
    }
  }

  mutating func put(_ citation: Citation) {
    object { json in
      json.put("kb_article_id", citation.source)
      json.put("chunk_id", citation.passage)
      json.put("title", citation.title)
      json.put("quote", citation.quote)
      json.put("verdict", citation.verdict)
      json.put("reason", citation.reason)
      json.put("score", citation.score)
    }
  }

  mutating func put(_ letter: Outbox.Letter) {
    object { json in
      json.put("id", letter.id)
      json.put("ticket_id", letter.ticket)
      json.put("message_id", letter.message)
      json.put("kind", letter.kind.rawValue)
      json.put("state", letter.state.rawValue)
      json.put("recipient", letter.recipient.address)
      json.put("subject", letter.subject)
      json.put("message_id_header", "<\(letter.messageID)>")
      json.put("send_at", letter.sendAt)
      json.put("sent_at", letter.sentAt)
      json.put("attempts", letter.attempts)
      json.put("last_error", letter.lastError)
      json.put("created_at", letter.createdAt)
    }
  }

  mutating func put(_ reply: ApprovedReply) {
    object { json in
      json.put("id", reply.id)
      json.put("ticket_id", reply.ticket)
      json.put("draft_id", reply.draft)
      json.put("text", reply.text)
      json.put("then", reply.then.rawValue)
      json.put("created_at", reply.createdAt)
    }
  }

  mutating func put(_ signal: LearningSignal) {
    object { json in
      json.put("id", signal.id)
      json.put("conversation_id", signal.conversationID)
      json.put("draft_reply", signal.draftReply)
      json.put("human_reply", signal.humanReply)
      json.put("tone", signal.grades.tone)
      json.put("accuracy", signal.grades.accuracy)
      json.put("policy", signal.grades.policy)
      json.put("edit_distance", signal.editDistance)
      json.put("approved", signal.approved)
      json.put("approval_status", signal.approvalStatus)
      json.put("graded_by", signal.gradedBy)
      json.put("graded_at", signal.gradedAt)
      json.put("created_at", signal.createdAt)
      json.put("rag_sources", signal.ragSources)
      json.put("confidence", signal.confidence)
    }
  }
}
