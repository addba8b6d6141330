import Foundation
import Kit
import Testing

@testable import Web

@Suite("Console pages")
struct ViewTests {
  static let calm = markups(Sample())
  static let names = calm.keys.sorted()
  static let hostile = markups(
    Sample(say: { _ in #"<script>alert('x')</script>" onmouseover="alert(1)" x='"# }))

  private static func markups(_ sample: Sample) -> [String: Markup] {
    Dictionary(uniqueKeysWithValues: sample.pages.map { ($0.name, Markup($0.page.html.source)) })
  }

  private func page(_ name: String) throws -> Markup { try #require(Self.calm[name]) }

  @Test("close every tag that they open", arguments: names)
  func balance(name: String) throws {
    #expect(try page(name).firstUnbalancedTag == nil)
  }

  @Test("escape whatever people wrote, in every place", arguments: names)
  func escaping(name: String) throws {
    let page = try #require(Self.hostile[name])
    #expect(!page.source.contains("<script>alert"))
    #expect(page.firstUnbalancedTag == nil)
    // Nothing that was said became an attribute or an element of the page.
    #expect(page.elements.allSatisfy { $0.attribute("onmouseover") == nil })
    let calm = try self.page(name)
    #expect(
      page.elements.count { $0.name == "script" } == calm.elements.count { $0.name == "script" })
  }

  @Test("carry no script, style or handler inside", arguments: names)
  func strictPolicy(name: String) throws {
    let page = try page(name)
    for tag in page.elements {
      #expect(tag.name != "style")
      #expect(tag.attribute("style") == nil)
      #expect(tag.attributes.allSatisfy { !$0.name.hasPrefix("on") })
      #expect(tag.attribute("href")?.hasPrefix("javascript:") != true)
      if tag.name == "script" { #expect(tag.attribute("src") != nil) }
    }
  }

  @Test("name every control and use every id once", arguments: names)
  func labels(name: String) throws {
    let page = try page(name)
    let ids = page.elements.compactMap { $0.attribute("id") }
    #expect(Set(ids).count == ids.count, "\(ids)")
    let labelled = Set(
      page.elements.filter { $0.name == "label" }.compactMap { $0.attribute("for") })
    for tag in page.controls {
      if ["hidden", "radio", "checkbox"].contains(tag.attribute("type")) { continue }
      let isNamed =
        tag.attribute("aria-label") != nil || tag.attribute("id").map(labelled.contains) == true
      #expect(isNamed, "\(tag)")
    }
    for tag in page.elements {
      for reference in [
        "for", "aria-labelledby", "aria-describedby", "form", "list", "commandfor", "popovertarget",
      ] {
        for target in tag.attribute(reference)?.split(separator: " ") ?? [] {
          #expect(ids.contains(String(target)), "\(reference)=\(target)")
        }
      }
    }
  }

  @Test("post the token with every form that changes something", arguments: names)
  func tokens(name: String) throws {
    let page = try page(name)
    let posts = page.elements.count { $0.attribute("method") == "post" }
    let tokens = page.elements.count { $0.attribute("name") == "_csrf" }
    #expect(posts == tokens)
  }

  @Test("speak of assets that exist", arguments: names)
  func assets(name: String) throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../Sources/Web/Assets")
      .standardized
    let icons = try String(contentsOf: folder.appending(path: "icons.svg"), encoding: .utf8)
    let page = try page(name)
    for tag in page.elements {
      for behavior in tag.attribute("data-behavior")?.split(separator: " ") ?? [] {
        let file = folder.appending(path: "behaviors/\(behavior).js")
        #expect(FileManager.default.fileExists(atPath: file.path), "\(behavior)")
      }
      if let link = tag.attribute("href"), let hash = link.firstIndex(of: "#"), tag.name == "use" {
        #expect(icons.contains("id=\"\(link[link.index(after: hash)...])\""), "\(link)")
      }
    }
  }

  @Test("know each behaviour by name before a page needs it")
  func behaviors() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../Sources/Web/Assets")
      .standardized
    let main = try String(contentsOf: folder.appending(path: "main.js"), encoding: .utf8)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "behaviors").path)
    #expect(!files.isEmpty)
    for file in files { #expect(main.contains("from \"./behaviors/\(file)\"")) }
  }

  @Test("show no button that writes to somebody who may only read")
  func reading() throws {
    let pages = Dictionary(
      uniqueKeysWithValues: Sample(role: .viewer).pages.map { ($0.name, $0.page.html.source) })
    #expect(pages["drawer"]?.contains("/drafts/d1/approvals\" name") == false)
    #expect(pages["ticket"]?.contains("/messages\"") == false)
    #expect(pages["ticket"]?.contains("/retries") == false)
    #expect(pages["article"]?.contains("name=\"state\"") == false)
    #expect(pages["queue-all"]?.contains("data-key=\"c\"") == false)
  }
}
