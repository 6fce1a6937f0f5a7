/// How wide a character may be drawn, in thousandths of the font size.
///
/// The page uses whichever system sans font the reader has. Each entry is the widest advance among
/// Arial (and Liberation Sans, which shares its widths), DejaVu Sans, Inter, Roboto and Open Sans
/// (drawn on the widths of Segoe UI), figures counted in their tabular form, so that a box made of
/// them holds the text in any of these.
enum Advances {
  /// The advance of one scalar, in thousandths of the font size.
  static func thousandths(_ scalar: Unicode.Scalar, bold: Bool) -> Int {
    let printable = 0x20...0x7E
    if printable.contains(Int(scalar.value)) {
      let index = Int(scalar.value) - printable.lowerBound
      return bold ? boldASCII[index] : regularASCII[index]
    }
    let advance = Self.advance(scalar)
    return bold ? advance.bold : advance.regular
  }

  private typealias Advance = (regular: Int, bold: Int)

  private static func advance(_ scalar: Unicode.Scalar) -> Advance {
    if let punctuation = punctuation(scalar) { return punctuation }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return (0, 0)
    case .control: return regularSpace
    default: return letter(scalar)
    }
  }

  private static let regularSpace: Advance = (318, 349)

  private static func punctuation(_ scalar: Unicode.Scalar) -> Advance? {
    switch scalar.value {
    case 0xA0, 0xB7, 0x2018, 0x2019, 0x201A, 0x2039, 0x203A: (400, 440)
    case 0x2002, 0x2003, 0x2014, 0x2015, 0x2022, 0x2026: (1000, 1000)
    case 0x2004...0x2006, 0x2008...0x200A, 0x202F: (340, 350)
    case 0x2007, 0x2010...0x2013: (660, 700)
    case 0x201C...0x201E, 0xAB, 0xBB: (620, 660)
    case 0xB1, 0xD7, 0xF7, 0x2212: (838, 838)
    case 0x20AC, 0xA3, 0xA5, 0xA7: (670, 720)
    case 0x2190...0x2193: (1000, 1000)
    default: nil
    }
  }

  /// Letters by script: the widest of the script's capitals and small letters.
  private static func letter(_ scalar: Unicode.Scalar) -> Advance {
    let isSmall = scalar.properties.isLowercase
    switch scalar.value {
    case 0xC6, 0xE6, 0x132, 0x133, 0x149, 0x152, 0x153, 0x174, 0x175: return (1070, 1170)
    case 0xC0...0x17F: return isSmall ? (700, 750) : (850, 870)
    case 0x1E80...0x1E89: return (990, 1110)
    case 0x1E00...0x1EFF: return isSmall ? (700, 750) : (910, 1000)
    case 0x370...0x3FF: return isSmall ? (840, 1000) : (940, 1100)
    case 0x400...0x45F: return isSmall ? (950, 1110) : (1130, 1330)
    case 0x5D0...0x5EA: return (720, 760)
    case 0x2E80...0x303F, 0x3040...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFFEF,
      0x20000...0x3FFFF:
      return (1000, 1000)
    case 0xFDF0...0xFDFF: return (4000, 4000)
    case 0x2012...0x2BFF, 0x1F000...0x1FAFF: return (1450, 1700)
    default: return (1250, 1450)
    }
  }

  /// From the space to the tilde.
  private static let regularASCII = [
    318, 401, 460, 838, 638, 951, 780, 275, 391, 391, 552, 838, 318, 461, 318, 413,
    637, 637, 637, 637, 643, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 557,
    1016, 685, 687, 728, 771, 667, 611, 778, 752, 295, 552, 667, 563, 903, 754, 788,
    667, 788, 723, 667, 643, 742, 685, 989, 686, 667, 686, 391, 411, 391, 838, 557,
    578, 613, 635, 559, 635, 616, 361, 635, 634, 278, 278, 580, 278, 975, 634, 612,
    635, 635, 412, 523, 393, 634, 592, 818, 592, 592, 542, 637, 551, 637, 838,
  ]

  private static let boldASCII = [
    349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 565, 838, 380, 469, 380, 414,
    696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 611,
    1031, 774, 763, 753, 831, 684, 684, 821, 837, 373, 570, 775, 638, 996, 837, 851,
    733, 851, 771, 721, 683, 813, 774, 1104, 771, 725, 726, 458, 423, 458, 838, 557,
    607, 675, 716, 593, 716, 679, 436, 716, 712, 343, 343, 666, 343, 1042, 712, 688,
    716, 716, 494, 596, 479, 712, 652, 924, 646, 652, 583, 712, 551, 712, 838,
  ]
}
