import Foundation
import HTTP
import Testing

@Suite("Assets")
struct AssetsTests {
  private func withAssets(_ body: (Assets, Router) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "assets-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "parts"), withIntermediateDirectories: true)
    let style = String(repeating: "a { color: red }\n", count: 100)
    try Data(style.utf8).write(to: folder.appending(path: "desk.css"))
    try Data("export {}".utf8).write(to: folder.appending(path: "parts/menu.js"))
    let assets = try Assets(folder: folder)
    var router = Router()
    assets.serve(in: &router)
    try await body(assets, router)
  }

  @Test("are immutable under their hash and compressed for those who take it")
  func serving() async throws {
    try await withAssets { assets, router in
      let request = Request(
        .get, assets.path("desk.css"), headers: ["accept-encoding": "br, gzip;q=0.5"])
      let response = await router.respond(to: request)
      #expect(response.status == 200)
      #expect(response.headers["content-encoding"] == "gzip")
      #expect(response.headers["cache-control"]?.contains("immutable") == true)
      #expect(response.data.prefix(2) == Data([0x1f, 0x8b]))
      #expect(response.data.count < 200)
      let plain = await router.respond(to: Request(.get, assets.path("desk.css")))
      #expect(plain.headers["content-encoding"] == nil)
      #expect(plain.data.count == 1700)
      let menu = await router.respond(to: Request(.get, assets.path("parts/menu.js")))
      #expect(menu.text == "export {}")
      #expect(menu.headers["content-type"] == "text/javascript; charset=utf-8")
    }
  }

  @Test("are found under an old hash too, but not kept")
  func oldHash() async throws {
    try await withAssets { _, router in
      let response = await router.respond(to: Request(.get, "/assets/0/desk.css"))
      #expect(response.status == 200)
      #expect(response.headers["cache-control"] == "no-cache")
    }
  }

  @Test("are only those of the folder")
  func outside() async throws {
    try await withAssets { assets, router in
      for name in ["../secret", "%2e%2e/secret", "parts", "none.css"] {
        let response = await router.respond(to: Request(.get, "/assets/\(assets.hash)/\(name)"))
        #expect(response.status == 404)
      }
    }
  }
}
