import Foundation
import Kit

extension Command {
  static let licenses = Command(
    name: "licenses", usage: "", summary: "Names the libraries that Martlet stands on.",
    help: "Their full notices are in /usr/share/doc/PACKAGE/copyright of a Debian system."
  ) { _ in
    print("Martlet uses these libraries, each under its own licence:\n")
    let width = libraries.map(\.name.count).max() ?? 0
    for library in libraries {
      let name = library.name.padding(toLength: width + 2, withPad: " ", startingAt: 0)
      print("  \(name)\(library.licence)")
    }
    print("\nTheir notices are in /usr/share/doc/PACKAGE/copyright of a Debian system.")
    return Exit.done
  }
}

/// As Debian's copyright files state them.
private let libraries: [(name: String, licence: String)] = [
  ("Swift runtime and Foundation", "Apache-2.0 with Runtime Library Exception"),
  ("SQLite", "public domain"),
  ("libpq (PostgreSQL)", "PostgreSQL licence"),
  ("llhttp", "MIT"),
  ("libuv", "MIT"),
  ("GMime", "LGPL-2.1-or-later"),
  ("GLib", "LGPL-2.1-or-later"),
  ("gumbo", "Apache-2.0"),
  ("cmark-gfm", "BSD-2-Clause"),
  ("libcurl", "curl licence"),
  ("libsodium", "ISC"),
  ("OpenSSL", "Apache-2.0"),
  ("Snowball stemmers (libstemmer)", "BSD-3-Clause"),
  ("Compact Language Detector 2 (CLD2)", "Apache-2.0"),
  ("zlib", "zlib licence"),
]
