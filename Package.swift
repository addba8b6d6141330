// swift-tools-version: 6.2
import PackageDescription

let style: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// The list below reads downwards: a room may use the rooms above it, never one below.
func room(
  _ name: String, _ needs: String..., resources: [Resource] = [],
  linking libraries: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: needs.map { .byName(name: $0) }, resources: resources,
    swiftSettings: style, linkerSettings: libraries)
}

func rehearsal(_ name: String, _ needs: String..., exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: (["Rehearsal"] + needs).map { .byName(name: $0) },
    exclude: exclude, swiftSettings: style)
}

/// A C library of Debian's, seen through a module map of ours.
func library(_ name: String, _ pkgConfig: String) -> Target {
  .systemLibrary(name: name, path: "Sources/C/\(name)", pkgConfig: pkgConfig)
}

let package = Package(
  name: "martlet",
  targets: [
    library("CSQLite", "sqlite3"),
    library("CPostgres", "libpq"),
    library("CGMime", "gmime-3.0"),
    library("CGumbo", "gumbo"),
    library("CMark", "libcmark-gfm"),
    library("CCurl", "libcurl"),
    library("CSodium", "libsodium"),
    library("COpenSSL", "openssl"),
    library("CUV", "libuv"),
    library("CZlib", "zlib"),
    .target(
      name: "CStemmer", path: "Sources/C/CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
    .target(
      name: "CLanguage", path: "Sources/C/CLanguage", linkerSettings: [.linkedLibrary("cld2")]),
    .target(
      name: "CLlhttp", path: "Sources/C/CLlhttp",
      cSettings: [.define("LLHTTP_STRICT_MODE", to: "1")]),

    room("Kit", "CSodium"),
    room("Store", "Kit"),
    room("Jobs", "Kit", "Store"),
    room("Procedures", "Kit", "Store", "Jobs"),
    room("Mail", "CGMime", "CGumbo", "Kit"),
    room("Text", "CStemmer", "CLanguage"),
    room("HTTP", "CLlhttp", "CUV", "CCurl", "CZlib", "Kit"),
    room("Accounts", "CSodium", "Kit", "Store"),

    room("Tickets", "Kit", "Store", "Accounts"),
    room("Intake", "COpenSSL", "Kit", "Store", "Accounts", "Tickets", "Mail"),
    room("Triage", "Kit", "Store", "Accounts", "Tickets", "Text"),
    room("Knowledge", "CMark", "CGumbo", "Kit", "Store", "Text"),
    room(
      "Assist", "Kit", "Store", "Tickets", "Knowledge", "Text", resources: [.copy("Prompts")]),
    room("Review", "Kit", "Store", "Accounts", "Tickets", "Assist", "Text"),
    room("Outbox", "Kit", "Store", "Accounts", "Tickets", "Review", "Mail", "Jobs"),
    room("Insights", "Kit", "Store", "Accounts", "Tickets"),
    room("FollowUp", "Kit", "Store", "Accounts", "Tickets", "Review", "Outbox", "Mail", "Jobs"),

    room("StoreSQLite", "CSQLite", "Kit", "Store"),
    room("StorePostgres", "CPostgres", "Kit", "Store"),
    room("Post", "CCurl", "Kit", "Outbox", "Mail"),
    room("Models", "Kit", "HTTP", "Assist"),
    room(
      "Web", "Kit", "Store", "Jobs", "Procedures", "Mail", "Text", "HTTP", "Accounts", "Tickets",
      "Intake", "Triage", "Knowledge", "Assist", "Review", "Outbox", "Insights",
      "FollowUp",
      resources: [.copy("Assets")]),
    .executableTarget(
      name: "martlet",
      dependencies: [
        "Kit", "Store", "Jobs", "Procedures", "Mail", "Text", "HTTP", "Accounts", "Tickets",
        "Intake", "Triage", "Knowledge", "Assist", "Review", "Outbox", "FollowUp", "StoreSQLite",
        "StorePostgres", "Post", "Models", "Web",
      ],
      resources: [.copy("Demo"), .copy("Labelled")],
      swiftSettings: style),

    room(
      "Rehearsal", "Kit", "Store", "StoreSQLite", "StorePostgres", "HTTP", "Accounts"),
    rehearsal("KitTests", "Kit"),
    rehearsal("StoreTests", "Kit", "Store", "StoreSQLite", "StorePostgres"),
    rehearsal("JobsTests", "Kit", "Store", "Jobs"),
    rehearsal("ProceduresTests", "Kit", "Store", "Jobs", "Procedures"),
    rehearsal("MailTests", "Kit", "Mail"),
    rehearsal("TextTests", "Text"),
    rehearsal("HTTPTests", "Kit", "HTTP"),
    rehearsal("AccountsTests", "Kit", "Store", "Accounts"),
    rehearsal("TicketsTests", "Kit", "Store", "Accounts", "Tickets"),
    rehearsal("IntakeTests", "Kit", "Store", "Accounts", "Tickets", "Mail", "Intake"),
    rehearsal("TriageTests", "Kit", "Store", "Accounts", "Tickets", "Text", "Triage"),
    rehearsal("KnowledgeTests", "Kit", "Store", "Text", "Knowledge"),
    rehearsal(
      "AssistTests", "Kit", "Store", "Accounts", "Tickets", "Knowledge", "Text", "Assist",
      exclude: ["Snapshots", "Centre"]),
    rehearsal(
      "ReviewTests", "Kit", "Store", "Accounts", "Tickets", "Assist", "Review", "Knowledge", "Text"),
    rehearsal(
      "OutboxTests", "Kit", "Store", "Accounts", "Tickets", "Review", "Outbox", "Mail", "Jobs"),
    rehearsal(
      "InsightsTests", "Kit", "Store", "Accounts", "Tickets", "Insights"),
    rehearsal(
      "FollowUpTests", "Kit", "Store", "Accounts", "Tickets", "Review", "Outbox", "FollowUp",
      "Mail",
      "Jobs"),
    rehearsal("PostTests", "Kit", "Store", "Outbox", "Post", "Mail", "Tickets"),
    rehearsal("ModelsTests", "Kit", "HTTP", "Assist", "Models"),
    rehearsal(
      "WebTests", "Kit", "Store", "Jobs", "Procedures", "Mail", "Text", "HTTP", "Web", "Accounts",
      "Tickets", "Intake", "Knowledge", "Assist", "Review", "Outbox", "FollowUp"),
    rehearsal(
      "MartletTests", "martlet", "Kit", "Store", "Jobs", "Procedures", "Mail", "Text", "HTTP",
      "Accounts", "Tickets", "Intake", "Knowledge", "Assist", "Review", "Outbox", "FollowUp",
      "Post",
      "Models", "Web", exclude: ["Injections"]),
  ],
  swiftLanguageModes: [.v6]
)

// The coverage-guided fuzzers bring a driver that only `bin/fuzz` links.
if Context.environment["MARTLET_FUZZ"] != nil {
  package.targets += [
    .target(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .executableTarget(
      name: "FuzzMail", dependencies: ["CFuzzer", "Mail", "Intake"], path: "Tests/Fuzz/Mail",
      swiftSettings: style),
    .executableTarget(
      name: "FuzzHTTP", dependencies: ["CFuzzer", "HTTP", "Kit"], path: "Tests/Fuzz/HTTP",
      swiftSettings: style),
  ]
}
