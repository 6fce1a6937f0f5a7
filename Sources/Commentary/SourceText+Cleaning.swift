import Diagnostics

extension SourceText {
  /// The largest file that is read, in bytes: far more than anybody writes about one page, and
  /// little enough that no input can keep the parser busy.
  static let largestSize = 262_144

  /// The text of a file; nil, with a diagnostic, if the file is too large.
  init?(path: String, bytes: [UInt8], diagnostics: inout [Diagnostic]) {
    guard bytes.count <= Self.largestSize else {
      diagnostics.append(.tooLarge(path: path, bytes: bytes.count, limit: Self.largestSize))
      return nil
    }
    var cleaning = Cleaning()
    cleaning.read(bytes)
    self.init(path: path, clean: cleaning.output)
    if let first = cleaning.firstInvalid {
      diagnostics.append(
        .invalidUTF8(count: cleaning.invalidCount, at: mark(line: first.line, column: first.column))
      )
    }
    if let first = cleaning.firstControl {
      diagnostics.append(
        .controlCharacter(
          count: cleaning.controlCount, at: mark(line: first.line, column: first.column)))
    }
  }
}

/// One pass over a file's bytes that repairs its text and remembers what it found first.
private struct Cleaning {
  var output: [UInt8] = []
  var firstInvalid: (line: Int, column: Int)?
  var invalidCount = 0
  var firstControl: (line: Int, column: Int)?
  var controlCount = 0
  private var line = 1
  private var column = 1
  private var isAfterReturn = false

  mutating func read(_ bytes: [UInt8]) {
    output.reserveCapacity(bytes.count)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var isFirst = true
    while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: return
      case .error:
        invalidCount += 1
        firstInvalid = firstInvalid ?? (line, column)
        take("\u{FFFD}")
      case .scalarValue("\u{FEFF}") where isFirst: break
      case .scalarValue(let scalar): sort(scalar)
      }
      isFirst = false
    }
  }

  private mutating func sort(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n" where isAfterReturn: isAfterReturn = false
    case "\n", "\r": endLine(afterReturn: scalar == "\r")
    case "\t": take(scalar)
    case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
      controlCount += 1
      firstControl = firstControl ?? (line, column)
      take("\u{FFFD}")
    default: take(scalar)
    }
  }

  private mutating func endLine(afterReturn: Bool) {
    output.append(UInt8(ascii: "\n"))
    line += 1
    column = 1
    isAfterReturn = afterReturn
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    column += 1
    isAfterReturn = false
  }
}
