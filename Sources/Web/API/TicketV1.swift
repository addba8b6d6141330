import Foundation
import Kit
import Tickets

/// How API v1 writes the desk's nouns: names and enums as in the seeds' schemas, to the letter.
extension JSONText {
  mutating func put(_ ticket: Ticket, _ promises: TicketPromises, messages: [Message]? = nil) {
    object { json in
      json.put("id", ticket.id)
      json.put("ticket_number", String(ticket.number))
      json.put("created_at", ticket.createdAt)
      json.put("updated_at", ticket.updatedAt)
      json.put("resolved_at", ticket.resolvedAt)
      json.put("closed_at", ticket.closedAt)
      json.put("status", ticket.status.rawValue)
      json.put("priority", ticket.priority.rawValue)
      json.put("impact", ticket.impact.rawValue)
      json.put("channel", ticket.channel.rawValue)
      json.put("inbox_id", ticket.inbox)
      json.put("subject", ticket.subject)
      json.put("description", ticket.description)
      json.put("customer_id", ticket.customer)
      json.put("contact_id", ticket.contact)
      json.put("organization_id", ticket.organization)
      json.put("asset_ids", [String]())
      json.put("assigned_user_id", ticket.assignedUser)
      json.put("assigned_team_id", ticket.assignedTeam)
      json.put("category_id", ticket.category)
      json.put("sub_category_id", ticket.subCategory)
      json.put("issue_template_id", nil as String?)
      json.put("sla_policy_id", ticket.slaPolicy)
      json.put("first_response_at", ticket.firstResponseAt)
      json.put("first_response_due_at", ticket.firstResponseDueAt)
      json.put("resolution_due_at", ticket.resolutionDueAt)
      json.put("next_due_at", ticket.nextDueAt)
      json.put(promises, of: ticket)
      json.put("first_response_by_user_id", ticket.firstResponseBy)
      json.put("ai_first_response", ticket.aiFirstResponse)
      json.put("ai_confidence", ticket.aiConfidence)
      json.put("resolution_id", ticket.resolution)
      json.put("resolution_summary", ticket.resolutionSummary)
      json.put("customer_visible", true)
      json.put("tags", ticket.tags)
      json.put("csat_score", ticket.csatScore)
      json.put("csat_comment", ticket.csatComment)
      json.put("custom_fields")
      json.put("parent_ticket_id", ticket.parent)
      json.put("merged_into_ticket_id", ticket.mergedInto)
      json.put("reopened_count", ticket.reopenedCount)
      json.put("language", ticket.language)
      json.put("intent", ticket.intent)
      json.put("sentiment", ticket.sentiment)
      json.put("is_spam", ticket.isSpam)
      json.put("is_escalated", ticket.isEscalated)
      json.put("awaits_review", ticket.awaitsReview)
      json.put("version", ticket.version)
      if let messages {
        json.put(
          "source_message_ids",
          messages.filter { $0.author == .customer }.map { $0.id.text })
        json.key("messages")
        json.array(messages) { $0.put($1) }
      }
    }
  }

  /// An empty object: what has no entries yet.
  private mutating func put(_ name: StaticString) {
    key(name)
    object { _ in }
  }

  mutating func put(_ message: Message) {
    object { json in
      json.put("id", message.id)
      json.put("ticket_id", message.ticket)
      json.put("author_type", message.author.rawValue)
      json.put("author_id", message.authorID)
      json.put("author_name", message.authorName)
      json.put("created_at", message.createdAt)
      json.put("channel", message.channel.rawValue)
      json.put("kind", message.kind.rawValue)
      json.put("body", message.body)
      json.put("customer_visible", message.customerVisible)
      json.key("attachments")
      json.array(message.attachments) { json, attachment in
        json.object { json in
          json.put("id", attachment.id)
          json.put("file_name", attachment.fileName)
          json.put("content_type", attachment.contentType)
          json.put("size_bytes", attachment.sizeBytes)
          json.put("url", "/api/v1/attachments/\(attachment.id)")
        }
      }
      json.key("ai_metadata")
      if let metadata = message.aiMetadata {
        json.object { json in
          json.put("model", metadata.model)
          json.put("confidence", metadata.confidence)
          json.put("kb_article_ids", metadata.kbArticleIDs)
          json.put("draft_id", metadata.draftID)
        }
      } else {
        json.value(nil)
      }
      json.put("delivery_state", message.deliveryState)
    }
  }

  mutating func put(_ contact: Contact) {
    object { json in
      json.put("id", contact.id)
      json.put("first_name", contact.firstName)
      json.put("last_name", contact.lastName)
      json.put("email", contact.email)
      json.put("phone", contact.phone)
      json.put("organization_id", contact.organization)
      json.put("role", contact.role)
      json.put("tier", contact.tier.rawValue)
      json.put("language", contact.language)
      json.put("crm_contact_id", contact.crmContactID)
      json.put("created_at", contact.createdAt)
    }
  }

  mutating func put(_ resolution: Resolution) {
    object { json in
      json.put("id", resolution.id)
      json.put("ticket_id", resolution.ticket)
      json.put("resolution_type", resolution.kind.rawValue)
      json.put("summary", resolution.summary)
      json.put("steps", resolution.steps)
      json.put("root_cause", resolution.rootCause)
      json.put("linked_kb_article_id", resolution.linkedArticle)
      json.put("resolved_by_user_id", resolution.resolvedBy)
      json.put("resolved_at", resolution.resolvedAt)
      json.put("ai_generated", resolution.aiGenerated)
      json.put("ai_confidence", resolution.aiConfidence)
    }
  }

  mutating func put(_ escalation: Escalation) {
    object { json in
      json.put("session_id", nil as String?)
      json.put("id", escalation.id)
      json.put("ticket_id", escalation.ticket)
      json.put("reason", escalation.reason)
      json.put("target", escalation.target.rawValue)
      json.put("target_id", escalation.targetID)
      json.put("ai_confidence", escalation.aiConfidence)
      json.put("timestamp", escalation.createdAt)
      json.put("ended_at", escalation.endedAt)
      json.put("summary_for_agent", escalation.summaryForAgent)
    }
  }

  mutating func put(_ fact: RecordedFact) {
    object { json in
      json.put("number", fact.number)
      json.put("ticket_id", fact.ticket)
      json.put("name", fact.name)
      json.put("actor", fact.actor)
      json.put("happened_at", fact.happenedAt)
      json.key("payload")
      json.object { json in
        for (name, value) in fact.payload.sorted(by: { $0.key < $1.key }) {
          json.put(dynamic: name, value)
        }
      }
    }
  }
}

extension JSONText {
  /// A member whose name is data.
  mutating func put(dynamic name: String, _ text: String) {
    value(name)
    colon()
    value(text)
  }
}
