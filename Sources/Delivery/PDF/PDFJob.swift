import Digests
package import Periods
package import Site

/// What a program has to do to make PDF of a document: all of it as a value, nothing of it done.
///
/// Whoever does it makes an empty folder, writes ``input`` into it, runs the program there, and takes
/// ``output`` from it.
package struct PDFJob: Sendable {
  package let program: PDFProgram
  /// The document, and where its PDF lies from the output folder.
  package let document: SiteFile
  package let asOf: CivilDate

  /// The document's name in the folder that the program runs in.
  package static let input = "document.html"
  /// The PDF's name there.
  package static let output = "document.pdf"
  /// A folder there that the program may call its home.
  package static let home = "home"

  package init(_ document: SiteFile, of asOf: CivilDate, by program: PDFProgram) {
    self.program = program
    self.document = document
    self.asOf = asOf
  }

  /// What the program is given, its own name left out; no shell reads it.
  /// - Parameters:
  ///   - folder: the absolute path of the folder that it runs in.
  ///   - isRoot: whether it runs as the superuser, whom Chromium refuses to protect.
  package func arguments(in folder: String, isRoot: Bool) -> [String] {
    switch program {
    case .weasyPrint:
      [
        "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "--pdf-identifier", identifier,
        Self.input, Self.output,
      ]
    case .chromium:
      [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--no-default-browser-check", "--disable-extensions", "--disable-sync",
        "--disable-background-networking", "--disable-component-update", "--disable-breakpad",
        "--proxy-server=\(Self.closedDoor)", "--host-resolver-rules=MAP * ~NOTFOUND",
        "--user-data-dir=\(folder)/\(Self.home)/profile", "--no-pdf-header-footer",
        "--generate-pdf-document-outline", "--print-to-pdf=\(folder)/\(Self.output)",
      ] + (isRoot ? ["--no-sandbox"] : []) + ["file://" + Self.address(of: folder, Self.input)]
    }
  }

  /// The only variables that the program sees: where programs are, where it may write, a language and
  /// encoding without a country, the report's own time, and a way out that leads nowhere.
  /// - Parameter value: the variables of whoever runs it.
  package func environment(
    in folder: String, _ value: (String) -> String?
  ) -> [(name: String, value: String)] {
    var variables = [
      ("HOME", "\(folder)/\(Self.home)"), ("LANG", "C.UTF-8"),
      ("PATH", value("PATH") ?? "/usr/local/bin:/usr/bin:/bin"), ("PYTHONDONTWRITEBYTECODE", "1"),
      ("SOURCE_DATE_EPOCH", String(max(0, asOf.daysSince1970) * 86_400)), ("TMPDIR", folder),
      ("TZ", "UTC"),
      ("http_proxy", "http://\(Self.closedDoor)"), ("https_proxy", "http://\(Self.closedDoor)"),
    ]
    // Where Python keeps what somebody installed for themselves: it would look in the new home.
    if let own = value("PYTHONUSERBASE") ?? value("HOME").map({ $0 + "/.local" }) {
      variables.append(("PYTHONUSERBASE", own))
    }
    return variables.map { (name: $0.0, value: $0.1) }
  }

  /// What the file is known by, made of its own bytes, so that the same document gives the same file.
  var identifier: String { String(SHA256.digest(of: document.bytes).hexadecimal.prefix(32)) }

  /// The discard port of this machine, where nobody listens.
  private static let closedDoor = "127.0.0.1:9"

  /// A path as part of an address: all but letters, digits and a few signs by their numbers.
  private static func address(of folder: String, _ name: String) -> String {
    var text = ""
    for byte in "\(folder)/\(name)".utf8 {
      let isPlain =
        "/-._~".utf8.contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      let hex = String(byte, radix: 16, uppercase: true)
      text += isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + hex
    }
    return text
  }
}
