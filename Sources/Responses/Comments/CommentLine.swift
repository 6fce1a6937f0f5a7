/// A text as its reader sees it: one line, without what is invisible or turns the direction of others.
///
/// Beside each scalar stands what it is compared by: its lower case, a plain digit, ASCII for full-width
/// forms. Nothing here goes by `Character`, which joins a letter with what is put behind it.
struct CommentLine {
  /// What is shown.
  private(set) var scalars: [Unicode.Scalar] = []
  /// What is compared, one for each of ``scalars``.
  private(set) var folded: [Unicode.Scalar] = []

  init(_ text: String) {
    var marks = 0
    for scalar in text.unicodeScalars {
      if Self.isSpace(scalar) {
        addSpace(isLine: Self.isLineEnd(scalar))
        continue
      }
      guard isShown(scalar) else { continue }
      marks = Self.isMark(scalar) ? marks + 1 : 0
      guard marks <= Self.mostMarks else { continue }
      add(scalar)
    }
    while scalars.last == " " || scalars.last == "/" {
      scalars.removeLast()
      folded.removeLast()
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    scalars.append(scalar)
    folded.append(Self.folded(scalar))
  }

  /// One space for any run of white space; a line that ends in the midst of a sentence gets a stroke, as
  /// verses do.
  private mutating func addSpace(isLine: Bool) {
    guard let last = scalars.last else { return }
    if last != " " {
      add(" ")
    } else if !isLine {
      return
    }
    guard isLine, scalars.count > 1, last != "/" else { return }
    let before = scalars[scalars.count - 2]
    if !".!?…:;,/".unicodeScalars.contains(before), before != "\u{3002}" {
      add("/")
      add(" ")
    }
  }

  /// More marks on one letter are no writing.
  private static let mostMarks = 4

  /// The words in lower case: runs of letters, marks and digits.
  var words: [String] { wordBounds.map { word($0) } }

  /// Where the words stand.
  var wordBounds: [Range<Int>] {
    var bounds: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if Self.isWordPart(scalar) {
        if start == nil { start = index }
      } else if let first = start {
        bounds.append(first..<index)
        start = nil
      }
    }
    if let start { bounds.append(start..<scalars.count) }
    return bounds
  }

  /// The text of some scalars as compared.
  func word(_ bounds: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: folded[bounds])
    return String(view)
  }

  // MARK: Kinds of scalars

  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return LatinBytes.isLetterOrDigit(UInt8(truncatingIfNeeded: scalar.value)) }
    return isWordPartBeyondASCII(scalar)
  }

  private static func isWordPartBeyondASCII(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isMark(scalar) || digit(scalar) != nil
  }

  /// Whether a letter is of a script that sets no spaces between words.
  static func isWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      scalar.properties.isAlphabetic
    default: false
    }
  }

  /// The value of a digit of whatever script, 0…9.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII {
      return ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil
    }
    switch scalar.properties.numericType {
    case .decimal, .digit: return scalar.properties.numericValue.map { Int($0) }
    default: return nil
    }
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// White space, and the blanks that count as letters or signs.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value).isASCIISpace }
    switch scalar.value {
    case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0: return true
    default: return scalar.properties.isWhitespace
    }
  }

  /// Whether a scalar is seen. Joiners stay where a script or an emoji needs them: behind an Arabic or
  /// Indic letter, and behind an emoji.
  private func isShown(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    switch scalar.value {
    case 0x200C, 0x200D:
      guard let last = scalars.last?.value else { return false }
      return (0x0600...0x0DFF).contains(last) || last == 0xFE0F
        || (0x1F000...0x1FAFF).contains(last)
    case 0x034F, 0x180B...0x180F, 0xFE00...0xFE0E, 0xE0100...0xE01EF: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return false
    default: return true
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return Unicode.Scalar(byte == 0x60 ? 0x27 : byte.asciiLowered)
    }
    if let digit = digit(scalar) { return Unicode.Scalar(UInt8(truncatingIfNeeded: 0x30 + digit)) }
    var plain = scalar
    if (0xFF01...0xFF5E).contains(scalar.value) {
      plain = Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value &- 0xFEE0))
    }
    switch plain.value {
    case 0x3002, 0xFF61, 0x2024: plain = "."
    case 0xFE6B: plain = "@"
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: plain = "-"
    case 0x2019, 0x2BC, 0xB4, 0x60: plain = "'"
    default: break
    }
    let lower = plain.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? plain : plain
  }
}
