/// How the program that was to make PDF ended, and what it made.
package enum PDFOutcome: Hashable, Sendable {
  /// It ended well, and left this.
  case made([UInt8])
  /// It ended with a status other than 0, or left nothing that is PDF.
  /// - Parameter lastLine: the last that it said; nil where it said nothing.
  case failed(status: Int32, lastLine: String?)
  /// It was ended because it took too long.
  case tookTooLong(seconds: Int)

  /// What a program left when it ended.
  /// - Parameters:
  ///   - said: what it said at the end, on either of its streams.
  ///   - pdf: the file that it was to make; nil where there is none.
  package init(status: Int32, said: [UInt8], pdf: [UInt8]?) {
    if status == 0, let pdf, pdf.starts(with: "%PDF-".utf8) {
      self = .made(pdf)
    } else {
      self = .failed(status: status, lastLine: Self.lastLine(of: said))
    }
  }

  /// The last line that says anything, what stands between quotation marks left out: it might be the
  /// report's, and nobody's answer belongs on a terminal.
  static func lastLine(of said: [UInt8]) -> String? {
    let text = String(decoding: said, as: UTF8.self)
    let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { line in
      let shown = line.prefix(400)
      return String(String.UnicodeScalarView(withoutQuoted(shown)))
    }
    return lines.last { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }
  }

  private static func withoutQuoted(_ line: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var open: Unicode.Scalar?
    for scalar in line {
      if let closing = open {
        if scalar == closing {
          result += ["…", scalar]
          open = nil
        }
      } else {
        result.append(scalar)
        // An apostrophe within a word opens nothing.
        let isWithin = result.dropLast().last?.properties.isAlphabetic == true
        if ["\"", "`"].contains(scalar) || (scalar == "'" && !isWithin) { open = scalar }
        if scalar == "“" { open = "”" }
      }
    }
    return result
  }
}
