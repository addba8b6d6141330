import Foundation
import Kit

/// Files that ship with the desk, held in memory and served under `/assets/<hash>/name`.
///
/// One hash covers the whole folder, so that modules and styles may name each other relatively.
package struct Assets: Sendable {
  private struct Asset {
    let type: String
    let plain: Data
    let gzipped: Data?
  }

  private let assets: [String: Asset]
  package let hash: String

  /// Reads the folder and the folders in it; throws what the file system says.
  package init(folder: URL) throws {
    var assets: [String: Asset] = [:]
    let files = FileManager.default
    for name in try files.subpathsOfDirectory(atPath: folder.path).sorted() {
      let url = folder.appending(path: name)
      var isFolder = ObjCBool(false)
      guard files.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      let data = try Data(contentsOf: url)
      let type = mediaType(ofFile: name)
      let isText = type.hasPrefix("text/") || type.contains("json") || type.contains("svg")
      let gzipped = isText ? data.gzipped() : nil
      assets[name] = Asset(
        type: type, plain: data,
        gzipped: gzipped.flatMap { $0.count < data.count ? $0 : nil })
    }
    self.assets = assets
    hash = String(
      assets.sorted { $0.key < $1.key }.reduce(fingerprint([])) {
        fingerprint($1.value.plain, seed: fingerprint($1.key.utf8, seed: $0))
      }, radix: 16)
  }

  /// The address of an asset, for pages.
  package func path(_ name: String) -> String { "/assets/\(hash)/\(name)" }

  /// An asset's text, for tests and for what a page must hold itself.
  package func contents(of name: String) -> Data? { assets[name]?.plain }

  /// Adds `GET /assets/:hash/*name`.
  package func serve(in router: inout Router) {
    router.get("/assets/:hash/*name") { try response(to: $0) }
  }

  private func response(to request: Request) throws(Problem) -> Response {
    guard let asset = assets[request.parameters["name"] ?? ""] else {
      throw Problem(.missing, "not_found", "There is nothing at this address.")
    }
    let tag = EntityTag(hash)
    // A page from before an upgrade asks with the old hash: it gets the new file, uncached.
    let isCurrent = request.parameters["hash"] == hash
    var response = request.alreadyHas(tag) ? .notModified(tag) : Response()
    response.headers["etag"] = tag.text
    response.headers["cache-control"] =
      isCurrent ? "public, max-age=31536000, immutable" : "no-cache"
    response.headers["vary"] = "accept-encoding"
    response.headers["x-content-type-options"] = "nosniff"
    guard response.status == 200 else { return response }
    response.headers["content-type"] = asset.type
    if let gzipped = asset.gzipped, request.accepts(encoding: "gzip") {
      response.headers["content-encoding"] = "gzip"
      response.body = .bytes(gzipped)
    } else {
      response.body = .bytes(asset.plain)
    }
    return response
  }
}

extension Request {
  /// Whether `accept-encoding` names this coding with a weight above zero (RFC 9110, 12.5.3).
  func accepts(encoding: String) -> Bool {
    for item in (headers["accept-encoding"] ?? "").lowercased().split(separator: ",") {
      let name = item.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces)
      guard name == encoding else { continue }
      return HeaderParameters(String(item))["q"].flatMap(Double.init) != 0
    }
    return false
  }
}

/// The media type that a file's name promises; unknown ones are just bytes.
package func mediaType(ofFile name: String) -> String {
  switch name.split(separator: ".").last?.lowercased() {
  case "css": "text/css; charset=utf-8"
  case "js", "mjs": "text/javascript; charset=utf-8"
  case "html": "text/html; charset=utf-8"
  case "json", "map": "application/json"
  case "webmanifest": "application/manifest+json"
  case "svg": "image/svg+xml"
  case "png": "image/png"
  case "jpg", "jpeg": "image/jpeg"
  case "gif": "image/gif"
  case "webp": "image/webp"
  case "ico": "image/x-icon"
  case "woff2": "font/woff2"
  case "txt", "md": "text/plain; charset=utf-8"
  case "pdf": "application/pdf"
  default: "application/octet-stream"
  }
}
