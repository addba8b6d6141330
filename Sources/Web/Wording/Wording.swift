/// Every word of the console, in one language. A language is a type that answers all of these, so the
/// compiler knows when one lacks a word; sentences with numbers are functions, so that each language
/// counts in its own way.
protocol Wording:
  Sendable, HouseWording, PromiseWording, QueueWording, TicketWording,
  ReviewWording, KnowledgeWording, DeskWording, SettingsWording, ConversationWording,
  LetterWording, InsightsWording
{}

struct English: Wording {}
struct Dutch: Wording {}
struct German: Wording {}
struct French: Wording {}
struct Spanish: Wording {}
