import Foundation
import Synchronization

/// A real mail server (Debian's exim4) of one test's own: its configuration, spool and log in a
/// temporary folder, on a free port of loopback. Takes mail for every address and sends none on.
package final class PrivateExim: Sendable {
  /// What it does with mail.
  package enum Manner: Sendable {
    case takes
    /// Refuses every recipient with these words, which begin with a 5xx or 4xx code.
    case refusesRecipients(String)
    /// Refuses every mail after its final dot, likewise.
    case refusesContents(String)
    /// Logs `stalling` after the final dot and then says nothing for an hour.
    case stallsAfterTheDot
    /// Turns everybody away in the greeting, with a 5xx.
    case refusesConnections(String)
  }

  package static let isInstalled = FileManager.default.isExecutableFile(atPath: program)
  private static let program = "/usr/sbin/exim4"

  package let port: Int
  /// Where TLS begins with the first byte; only with `certificate`.
  package let tlsPort: Int
  /// A certificate for `localhost` signed by itself, as a PEM file; nil without TLS.
  package let certificate: String?
  private let folder: String
  private let process: Mutex<pid_t?>

  /// Returns once it listens. `signIn` is the one who may send, after AUTH PLAIN; everybody when
  /// nil. With TLS it offers STARTTLS and listens on `tlsPort` too.
  package init(
    _ manner: Manner = .takes, signIn: (user: String, password: String)? = nil,
    hasTLS: Bool = false, port: Int? = nil
  ) async throws {
    folder = try ProcessFolder.make("exim")
    self.port = try port ?? Self.freePort()
    tlsPort = try Self.freePort()
    certificate = hasTLS ? "\(folder)/certificate.pem" : nil
    process = Mutex(nil)
    for name in ["spool", "mail"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
    }
    if hasTLS { try await makeCertificate() }
    try configuration(manner, signIn).write(
      toFile: "\(folder)/conf", atomically: true, encoding: .utf8)
    if geteuid() == 0 {
      try await Program.run(["/bin/chown", "-R", "nobody", folder], in: URL(filePath: folder))
    }
    try await start()
  }

  deinit {
    end()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Kills the server and whatever it has begun. A second time does nothing.
  package func end() {
    let server = process.withLock { process in
      defer { process = nil }
      return process
    }
    // Its own group: the daemon has a process for each connection.
    if let server { kill(-server, SIGKILL) }
  }

  /// The lines of its log, without their times.
  package var log: [String] {
    let text = (try? String(contentsOfFile: "\(folder)/mainlog", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { String($0.dropFirst(20)) }
  }

  /// The Message-IDs of the mails it answered for, in order; the log has them before the 250 is sent.
  package var messageIDs: [String] {
    log.filter { $0.contains(" <= ") }.compactMap { line in
      line.split(separator: " ").first { $0.hasPrefix("id=") }.map { String($0.dropFirst(3)) }
    }
  }

  /// The mails it took, as their recipients would get them, with the fields that exim adds.
  package func delivered() async throws -> [Data] {
    try await Program.run(
      plain([], [Self.program, "-C", "\(folder)/conf", "-q"]), in: URL(filePath: folder))
    let new = "\(folder)/mail/new"
    let names =
      try FileManager.default.fileExists(atPath: new)
      ? FileManager.default.contentsOfDirectory(atPath: new) : []
    return try names.sorted().map { try Data(contentsOf: URL(filePath: "\(new)/\($0)")) }
  }

  /// Waits until a line of the log contains `words`.
  package func hasLogged(_ words: String) async throws {
    for attempt in 1... {
      if log.contains(where: { $0.contains(words) }) { return }
      guard attempt < 600 else { throw Program.Failure("exim never logged “\(words)”: \(log)") }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private func configuration(_ manner: Manner, _ signIn: (user: String, password: String)?)
    -> String
  {
    var connect = "accept"
    var recipient = "accept"
    var contents = "accept"
    switch manner {
    case .takes: break
    case .refusesRecipients(let words): recipient = Self.refusal(words)
    case .refusesContents(let words): contents = Self.refusal(words)
    case .refusesConnections(let words): connect = Self.refusal(words)
    case .stallsAfterTheDot: contents = "accept logwrite = stalling\n delay = 1h"
    }
    if signIn != nil { recipient = "deny !authenticated = *\n message = 550 Sign in\n" + recipient }
    let user = geteuid() == 0 ? ("nobody", "nogroup") : ("\(geteuid())", "\(getegid())")
    let certificate = self.certificate.map {
      """
      tls_advertise_hosts = *
      tls_certificate = \($0)
      tls_privatekey = \(folder)/key.pem
      tls_on_connect_ports = \(tlsPort)
      daemon_smtp_ports = \(port) : \(tlsPort)
      """
    }
    let authenticator = signIn.map {
      """
      begin authenticators
      plain:
        driver = plaintext
        public_name = PLAIN
        server_prompts = :
        server_condition = ${if and{{eq{$auth2}{\($0.user)}}{eq{$auth3}{\($0.password)}}}}
        server_set_id = $auth2
        server_advertise_condition = yes
      """
    }
    return """
      primary_hostname = mail.rehearsal.example
      exim_path = \(Self.program)
      spool_directory = \(folder)/spool
      log_file_path = \(folder)/%slog
      pid_file_path = \(folder)/exim.pid
      exim_user = \(user.0)
      exim_group = \(user.1)
      never_users =
      keep_environment =
      local_interfaces = 127.0.0.1
      queue_only = true
      deliver_drop_privilege = true
      prod_requires_admin = false
      host_lookup =
      rfc1413_query_timeout = 0s
      message_size_limit = 50M
      smtp_accept_max = 100
      acl_smtp_connect = check_connection
      acl_smtp_rcpt = check_recipient
      acl_smtp_data = check_contents
      \(certificate ?? "tls_advertise_hosts =\ndaemon_smtp_ports = \(port)")
      begin acl
      check_connection:
      \(connect)
      check_recipient:
      \(recipient)
      check_contents:
      \(contents)
      begin routers
      everything:
        driver = accept
        transport = drop
      begin transports
      drop:
        driver = appendfile
        directory = \(folder)/mail
        maildir_format
        user = \(user.0)
        group = \(user.1)
        initgroups = false
      \(authenticator ?? "")

      """
  }

  private static func refusal(_ words: String) -> String {
    "\(words.hasPrefix("4") ? "defer" : "deny") message = \(words)"
  }

  private func start() async throws {
    let arguments = plain(["--pdeathsig=KILL"], [Self.program, "-C", "\(folder)/conf", "-bdf"])
    // The server is told to end when the thread that started it does, so that one waits with it.
    let server = try await withCheckedThrowingContinuation {
      (continuation: CheckedContinuation<pid_t, any Error>) in
      Thread.detachNewThread { [folder] in
        do {
          let server = try Program.start(arguments, output: "\(folder)/output")
          continuation.resume(returning: server)
          Program.wait(for: server)
        } catch {
          continuation.resume(throwing: error)
        }
      }
    }
    process.withLock { $0 = server }
    try await hasLogged("daemon started")
  }

  private func makeCertificate() async throws {
    try await Program.run(
      [
        "/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
        "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "\(folder)/key.pem", "-out",
        "\(folder)/certificate.pem", "-days", "2", "-subj", "/CN=localhost", "-addext",
        "subjectAltName=DNS:localhost,IP:127.0.0.1",
      ], in: URL(filePath: folder))
  }

  /// exim is installed to become root; here it runs as a plain user and stays one.
  private func plain(_ options: [String], _ command: [String]) -> [String] {
    let user = geteuid() == 0 ? ["--reuid=nobody", "--regid=nogroup", "--clear-groups"] : []
    return ["/usr/bin/setpriv", "--no-new-privs"] + user + options + command
  }
}

extension PrivateExim {
  /// A port of loopback that nobody listens on just now.
  package static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else { throw Program.Failure("no free port on loopback") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
