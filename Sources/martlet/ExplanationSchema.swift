/// The JSON schema of a line of `martlet explain`. docs/api/explain.schema.json is a copy; a test
/// holds both together.
enum ExplanationSchema {
  static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "https://martlet.example/schemas/explain.schema.json",
      "title": "martlet explain",
      "description": "How one mail is read: one line of “martlet explain”.",
      "type": "object",
      "properties": {
        "file": {
          "type": "string",
          "description": "The file as it was named; - for standard input."
        },
        "subject": {
          "type": "string",
          "description": "Decoded, on one line; empty when the mail has none."
        },
        "from": {
          "type": ["string", "null"],
          "description": "The first sender's address; null when no field names one."
        },
        "from_name": {
          "type": "string",
          "description": "The sender's name; empty when none is given."
        },
        "to": {
          "type": "array",
          "items": {"type": "string"},
          "description": "Addresses."
        },
        "cc": {
          "type": "array",
          "items": {"type": "string"},
          "description": "Addresses."
        },
        "reply_to": {
          "type": "array",
          "items": {"type": "string"},
          "description": "Addresses."
        },
        "message_id": {
          "type": ["string", "null"],
          "description": "With angle brackets; null when absent.",
          "pattern": "^<.*>$"
        },
        "in_reply_to": {
          "type": ["string", "null"],
          "description": "The first of the field, with angle brackets; null when absent.",
          "pattern": "^<.*>$"
        },
        "references": {
          "type": "array",
          "items": {"type": "string", "pattern": "^<.*>$"},
          "description": "Message-IDs with angle brackets, oldest first."
        },
        "date": {
          "type": ["string", "null"],
          "description": "RFC 3339 in UTC; null when absent or unreadable.",
          "format": "date-time",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"
        },
        "text": {"type": "string", "description": "All visible text."},
        "visible_reply": {
          "type": "string",
          "description": "What the customer newly wrote; never empty when text is not."
        },
        "quoted": {
          "type": "string",
          "description": "What was cut from the text as quotation; empty when nothing was."
        },
        "signature": {
          "type": "string",
          "description": "What was cut from the text as signature; empty when nothing was."
        },
        "forwarded": {
          "type": ["object", "null"],
          "description": "The mail that was handed on; null when none was.",
          "properties": {
            "from": {
              "type": "string",
              "description": "Its sender's address; empty when it is not told."
            },
            "from_name": {
              "type": "string",
              "description": "Its sender's name; empty when it is not told."
            },
            "subject": {
              "type": "string",
              "description": "Its subject."
            },
            "body": {
              "type": "string",
              "description": "Its text."
            }
          },
          "required": ["from", "from_name", "subject", "body"],
          "additionalProperties": false
        },
        "attachments": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "file_name": {
                "type": "string",
                "description": "Without folders; never empty.",
                "minLength": 1
              },
              "content_type": {
                "type": "string",
                "description": "As the sender declares it, lower case.",
                "minLength": 1
              },
              "size_bytes": {
                "type": "integer",
                "minimum": 0
              },
              "sha256": {
                "type": "string",
                "description": "Of the content.",
                "pattern": "^[0-9a-f]{64}$"
              },
              "inline": {
                "type": "boolean",
                "description": "Shown inside the text."
              }
            },
            "required": [
              "file_name", "content_type", "size_bytes", "sha256", "inline"
            ],
            "additionalProperties": false
          }
        },
        "automatic": {
          "type": "string",
          "description": "Whether a machine sent it, and of which kind.",
          "enum": ["none", "auto_reply", "bounce", "list", "loop"]
        },
        "language": {
          "type": "object",
          "description": "ISO 639-1 code.",
          "properties": {
            "value": {
              "type": "string",
              "pattern": "^[a-z]{2,3}$"
            },
            "probability": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            }
          },
          "required": ["value", "probability"],
          "additionalProperties": false
        },
        "intent": {
          "type": "object",
          "description": "What the writer wants.",
          "properties": {
            "value": {
              "type": "string",
              "enum": [
                "billing", "technical", "outage", "product_question", "refund", "delivery",
                "complaint", "cancellation", "account", "feedback", "other"
              ]
            },
            "probability": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            }
          },
          "required": ["value", "probability"],
          "additionalProperties": false
        },
        "sentiment": {
          "type": "object",
          "description": "How the writer feels.",
          "properties": {
            "value": {
              "type": "string",
              "enum": [
                "positive", "neutral", "negative"
              ]
            },
            "probability": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            }
          },
          "required": ["value", "probability"],
          "additionalProperties": false
        },
        "urgency": {
          "type": "object",
          "description": "How soon they need somebody, in their own words.",
          "properties": {
            "value": {
              "type": "string",
              "enum": ["low", "normal", "high"]
            },
            "probability": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            }
          },
          "required": ["value", "probability"],
          "additionalProperties": false
        },
        "entities": {
          "type": "array",
          "description": "What the mail names, in order of appearance.",
          "items": {
            "type": "object",
            "properties": {
              "kind": {
                "type": "string",
                "description": "What it is.",
                "enum": [
                  "order_id", "invoice_id", "ean", "amount", "date", "phone", "email",
                  "serial_number", "tracking_number", "error_code"
                ]
              },
              "value": {
                "type": "string",
                "description": "EUR 1234.56, 2026-03-12, or --03-12 without a year.",
                "minLength": 1
              }
            },
            "required": ["kind", "value"],
            "additionalProperties": false
          }
        }
      },
      "required": [
        "file", "subject", "from", "from_name", "to", "cc", "reply_to", "message_id",
        "in_reply_to", "references", "date", "text", "visible_reply", "quoted", "signature",
        "forwarded", "attachments", "automatic", "language", "intent", "sentiment",
        "urgency", "entities"
      ],
      "additionalProperties": false
    }

    """#
}
