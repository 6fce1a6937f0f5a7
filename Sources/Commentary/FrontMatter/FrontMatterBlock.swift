import Diagnostics

/// The lines between `---` and `---` at the head of a file, and where the text begins.
struct FrontMatterBlock {
  /// The YAML, without the lines that bound it; nil if the file has no front matter.
  let yaml: String?
  /// The line the YAML starts on.
  let yamlLine = 2
  /// The line the Markdown starts on.
  let bodyLine: Int
}

extension FrontMatterBlock {
  /// The longest front matter, in bytes.
  static let largestSize = 16_384

  /// Finds a file's front matter; nil, with a diagnostic, if it cannot be read.
  init?(_ source: SourceText, diagnostics: inout [Diagnostic]) {
    guard Self.isBound(source.line(1), closing: false) else {
      yaml = nil
      bodyLine = 1
      return
    }
    let end = (2..<(source.lineCount + 1)).first { Self.isBound(source.line($0), closing: true) }
    guard let end else {
      diagnostics.append(.unclosedFrontMatter(at: source.mark(line: 1, column: 1, width: 3)))
      return nil
    }
    let text = Self.text(source, lines: 2..<end)
    guard text.utf8.count <= Self.largestSize, YAMLNesting.isHarmless(text) else {
      diagnostics.append(.intricateFrontMatter(at: source.mark(line: 2, column: 1)))
      return nil
    }
    yaml = text
    bodyLine = end + 1
  }

  /// `---`, or `...` as YAML also ends a document, with nothing but space behind it.
  private static func isBound(_ line: ArraySlice<UInt8>, closing: Bool) -> Bool {
    let signs = line.prefix(3)
    let isSign = signs.elementsEqual("---".utf8) || (closing && signs.elementsEqual("...".utf8))
    return isSign
      && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// The lines as YAML is to see them: the line separators of Unicode, which YAML counts as line
  /// breaks and editors do not, are spaces, so that lines keep their numbers.
  private static func text(_ source: SourceText, lines: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for number in lines {
      for scalar in source.string(source.line(number)).unicodeScalars {
        text.append(scalar == "\u{2028}" || scalar == "\u{2029}" ? " " : scalar)
      }
      text.append("\n")
    }
    return String(text)
  }
}
