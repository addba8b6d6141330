import Accounts
import Foundation
import HTTP
import Jobs
import Kit
import Models
import Store
import Web

extension Command {
  static let serve = Command(
    name: "serve", usage: "[--demo] [--settings FILE]",
    summary: "Serves the desk and works off its jobs.",
    help: """
      Listens on MARTLET_HOST:MARTLET_PORT (127.0.0.1:8080) until it is interrupted, then finishes
      what has begun. With --demo an empty desk is filled with a demo shop first.
      """
  ) { words in
    let arguments = try Arguments(words, valued: ["settings"], flags: ["demo"])
    let config = try Config.read(arguments)
    return try await Server(config).run(withDemo: arguments.has("demo"))
  }
}

/// The running program: a server, the job runner and the broadcaster of facts.
struct Server {
  let config: Config

  init(_ config: Config) { self.config = config }

  func run(withDemo: Bool) async throws -> Int32 {
    for name in config.reserved {
      say("▸ \(name) is understood; this version has nothing that uses it.")
    }
    if let model = config.model {
      say("▸ Drafts are worded by \(model.model) at \(model.base).")
    }
    let house = try await House(config, crashPoints: .killing(at: config.crashAt))
    if withDemo { try await DemoDesk(house).fillIfEmpty { say($0) } }
    var settings = ServerSettings()
    settings.address = config.host
    settings.port = config.port
    settings.spoolFolder = config.data.appending(path: "spool")
    // Uploads that a crash left behind belong to nobody: their senders were never answered.
    try? FileManager.default.removeItem(at: settings.spoolFolder)
    try FileManager.default.createDirectory(
      at: settings.spoolFolder, withIntermediateDirectories: true)
    let site = try Site(try house.rooms, isSecure: config.origin.hasPrefix("https:"))
    let mishaps = MishapRecorder(accounts: house.accounts, door: site.door)
    let router = site.router { error, request in
      Log.write(error, request)
      mishaps.hear(error, request)
    }
    let server = HTTPServer(router, settings: settings, world: .live)
    do { try server.start() } catch {
      await house.database.close()
      throw Problem(explaining: error)
    }
    let runner = house.runner { failure in Log.write(failure) }
    say("✓ Martlet serves on \(config.origin)")
    let invitation = DemoDesk.invitation(config)
    if !invitation.isEmpty { say(invitation) }
    let work = Task(executorPreference: JobThreads.shared) { await runner.run() }
    let news = Task { await Broadcast(house).run() }
    await Interruption.wait()
    say("▸ Stopping: finishing what has begun.")
    await server.stop()
    runner.stop()
    await work.value
    news.cancel()
    await house.database.close()
    return Exit.done
  }
}

/// Publishes new facts of every tenant to those who follow it.
struct Broadcast {
  private let house: House
  init(_ house: House) { self.house = house }

  func run() async {
    let broadcaster = FactBroadcaster(database: house.database, events: house.events)
    // Listening begins before the logs' ends are read, so that nothing falls between.
    let pokes = house.database.pokes(Listeners.factsChannel)
    var sent: [TenantID: Int] = [:]
    for tenant in (try? await house.accounts.tenants()) ?? [] {
      sent[tenant.id] = try? await broadcaster.newest(of: tenant.id)
    }
    for await poke in pokes {
      guard let tenant = poke.tenant else { continue }
      do {
        // A tenant that is new since the start: everything of it is news.
        sent[tenant] = try await broadcaster.publish(after: sent[tenant] ?? 0, of: tenant)
      } catch {
        Log.write("events", Problem(explaining: error).message)
      }
    }
  }
}

/// The end that an operator asks for: SIGINT or SIGTERM.
enum Interruption {
  static func wait() async {
    let (stream, ring) = AsyncStream.makeStream(of: Void.self)
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { ring.yield() }
      source.resume()
      return source
    }
    for await _ in stream { break }
    for source in sources { source.cancel() }
  }
}
