import Accounts
import Foundation
import HTTP
import Insights

/// The page of figures.
struct InsightsPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/insights", lobby.open { $0.show(try await view($0).page) })
  }

  private func view(_ visit: Visit) async throws -> InsightsView {
    let days = visit.request.query["days"].flatMap { Int($0) } ?? 30
    return try await visit.read { frame, transaction in
      let period = Period(days: days, until: frame.now, in: frame.timeZone)
      let figures = try FiguresTable(transaction)
        .figures(of: period, in: frame.timeZone, at: frame.now)
      return InsightsView(frame: frame, figures: figures, days: days)
    }
  }
}
