import Foundation
import HTTP
import Jobs
import Kit

/// One JSON line for each thing that an operator should know, on standard error.
enum Log {
  static func write(_ error: any Error, _ request: Request) {
    let problem = Problem(explaining: error)
    guard problem.kind == .broken || problem.kind == .busy else { return }
    line([
      "event": "request_failed", "request_id": request.id, "path": path(of: request),
      "code": problem.code, "cause": "\(error)",
    ])
  }

  /// Without the secret that an invitation's address ends in.
  private static func path(of request: Request) -> String {
    request.path.hasPrefix("/welcome/") ? "/welcome/…" : request.path
  }

  static func write(_ failure: JobFailure) {
    line([
      "event": failure.retryAt == nil ? "job_dead" : "job_failed", "kind": failure.kind,
      "attempt": String(failure.attempt), "reason": failure.reason,
    ])
  }

  static func write(_ event: String, _ words: String) {
    line(["event": event, "words": words])
  }

  private static func line(_ fields: [String: String]) {
    var fields = fields
    fields["at"] = World.live.now().rfc3339
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(fields) else { return }
    FileHandle.standardError.write(data + Data("\n".utf8))
  }
}
