import Foundation

/// What a file may do to whoever opens it, judged by its name and its declared type: programs and
/// documents that carry programs. A name with two endings is judged by the last one, which is what
/// systems open it by.
enum AttachmentRisk {
  static func isDangerous(_ name: String, type: String) -> Bool {
    let visible = name.unicodeScalars.filter { !hidden.contains($0.value) }
    let clean = String(String.UnicodeScalarView(visible))
      .trimmingCharacters(in: CharacterSet(charactersIn: " .\t")).lowercased()
    let ending = clean.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
    if let ending, endings.contains(String(ending)) { return true }
    // Characters that turn the direction of writing hide the real ending.
    return visible.count != name.unicodeScalars.count || types.contains(type.lowercased())
  }

  private static let hidden: Set<UInt32> = [
    0x200b, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
    0xfeff,
  ]

  private static let endings: Set = [
    "exe", "scr", "com", "bat", "cmd", "pif", "msi", "msix", "msp", "appx", "cpl", "dll", "sys",
    "vbs", "vbe", "js", "jse", "mjs", "wsf", "wsh", "wsc", "ps1", "psm1", "hta", "chm", "lnk",
    "url", "scf", "reg", "inf", "jar", "jnlp", "app", "dmg", "pkg", "command", "sh", "run",
    "deb", "rpm", "apk", "iso", "img", "vhd", "vhdx", "html", "htm", "xhtml", "shtml", "mht",
    "svg", "xll", "docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppam", "one",
    "library-ms", "search-ms", "settingcontent-ms", "action", "workflow", "py", "pyw", "rb", "pl",
  ]

  private static let types: Set = [
    "application/x-msdownload", "application/x-msdos-program", "application/x-executable",
    "application/x-dosexec", "application/x-sh", "application/x-bat", "application/java-archive",
    "application/javascript", "text/javascript", "application/hta", "text/html", "image/svg+xml",
    "application/xhtml+xml", "application/x-ms-shortcut", "application/vnd.android.package-archive",
  ]
}
