package import Configuration

/// Segments made of numbers: below the first bound, from each to the next, from the last on.
struct NumberBins: Sendable {
  private let bounds: [Double]
  /// In the order of the numbers, one more than there are bounds.
  let names: [String]

  /// - Parameter bounds: ascending, at least one.
  init(_ bounds: [Double]) {
    self.bounds = bounds
    let texts = bounds.map(Self.text)
    names =
      texts.prefix(1).map { "under \($0)" }
      + zip(texts, texts.dropFirst()).map { "\($0) to under \($1)" }
      + texts.suffix(1).map { "\($0) and over" }
  }

  /// The name of the segment of a number; nil for a text that is none.
  func name(of text: Span<UInt8>) -> String? {
    guard let number = Self.number(text) else { return nil }
    return names[bounds.filter { $0 <= number }.count]
  }

  /// A decimal number with a sign and a point, or a comma for one; commas before each three digits
  /// part thousands.
  private static func number(_ text: Span<UInt8>) -> Double? {
    var (digits, commas, points) = (0, [Int](), [Int]())
    for index in 0..<text.count {
      switch text[index] {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: ","): commas.append(index)
      case UInt8(ascii: "."): points.append(index)
      case UInt8(ascii: "-") where index == 0, UInt8(ascii: "+") where index == 0: break
      default: return nil
      }
    }
    guard digits > 0, text.count <= 40, points.count <= 1 else { return nil }
    let end = points.first ?? text.count
    let groups = (commas + [end]).enumerated().dropFirst().map {
      $0.element - commas[$0.offset - 1]
    }
    let areThousands = !commas.isEmpty && groups.allSatisfy { $0 == 4 }
    guard areThousands || commas.isEmpty || (commas.count == 1 && points.isEmpty) else {
      return nil
    }
    var plain: [UInt8] = []
    for index in 0..<text.count {
      let isComma = text[index] == UInt8(ascii: ",")
      if !isComma { plain.append(text[index]) } else if !areThousands { plain.append(0x2E) }
    }
    return Double(String(decoding: plain, as: UTF8.self))
  }

  /// A bound as it is written: whole numbers without a fraction.
  private static func text(_ bound: Double) -> String {
    if let whole = Int(exactly: bound) { return String(whole) }
    return String(bound)
  }
}

extension DimensionSettings {
  /// The segments in the order wanted: bins in that of their numbers.
  package var segmentOrder: [String] {
    bins.map { NumberBins($0).names } ?? order
  }
}
