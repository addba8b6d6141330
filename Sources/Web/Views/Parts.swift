import Foundation
import Kit

/// Pieces of markup that several views share.
extension Frame {
  func icon(_ icon: Icon) -> HTML { icon.html(in: self) }

  /// A round mark with up to two initials; the name stands beside it.
  func avatar(_ name: String, kind: String = "person") -> HTML {
    "<span class=\"avatar\" data-kind=\"\(kind)\" aria-hidden=\"true\">\(initials(of: name))</span>"
  }

  /// What a list shows when nothing is in it.
  func empty(_ icon: Icon, _ title: String, _ text: String, action: HTML = "") -> HTML {
    """
    <div class="empty">
      <span class="empty-mark">\(self.icon(icon))</span>
      <h2>\(title)</h2>
      <p>\(text)</p>
      \(action)
    </div>
    """
  }

  /// A label above a control, with a hint and a mistake where there are any.
  func field(
    _ label: String, id: String, hint: String? = nil, problem: String? = nil, control: HTML
  ) -> HTML {
    let hintLine: HTML =
      hint.map { "<p class=\"hint\" id=\"\(id)-hint\">\($0)</p>" } ?? ""
    let problemLine: HTML =
      problem.map {
        "<p class=\"mistake\" id=\"\(id)-mistake\">\(icon(.warning))<span>\($0)</span></p>"
      } ?? ""
    return """
      <div class="field">
        <label for="\(id)">\(label)</label>
        \(control)
        \(hintLine)\(problemLine)
      </div>
      """
  }

  /// `<option>` elements, one of them chosen.
  func options(_ choices: [Choice], chosen: String?) -> HTML {
    "\(choices.map { option($0, chosen: $0.value == chosen) })"
  }

  private func option(_ choice: Choice, chosen: Bool) -> HTML {
    "<option value=\"\(choice.value)\"\(flag("selected", chosen))>\(choice.label)</option>"
  }

  /// A key that does the same as the control it stands in.
  func key(_ key: String) -> HTML { "<kbd aria-hidden=\"true\">\(key)</kbd>" }
}

/// One entry of a selection: what is sent, what is read.
struct Choice: Sendable {
  let value: String
  let label: String
}

/// An intent or another name of the desk's as words: `product_question` → "product question".
func readable(_ name: String) -> String { name.replacing("_", with: " ") }

/// An attribute without value, there or not.
func flag(_ name: String, _ isOn: Bool) -> HTML { isOn ? " \(HTML(text: name))" : "" }

/// `aria-describedby` for a field that has a hint or a mistake, and `aria-invalid` for the latter.
func described(_ id: String, hint: String? = nil, problem: String? = nil) -> HTML {
  var names: [String] = []
  if hint != nil { names.append("\(id)-hint") }
  if problem != nil { names.append("\(id)-mistake") }
  guard !names.isEmpty else { return "" }
  let invalid: HTML = problem == nil ? "" : " aria-invalid=\"true\""
  return " aria-describedby=\"\(names.joined(separator: " "))\"\(invalid)"
}

/// "Mira Jansen" → "MJ"; an address gives its first letter.
func initials(of name: String) -> String {
  let shown = name.prefix { $0 != "@" && $0 != "<" }
  let words = shown.split(whereSeparator: { $0.isWhitespace || $0 == "." }).prefix(8)
  let letters = words.compactMap { word in word.first(where: { $0.isLetter || $0.isNumber }) }
  guard let first = letters.first else { return "?" }
  guard letters.count > 1, let last = letters.last else { return String(first).uppercased() }
  return (String(first) + String(last)).uppercased()
}
