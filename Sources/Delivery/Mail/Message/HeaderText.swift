/// Text that may stand in a header of a message: one line, without control characters, however it was
/// made. No header can be smuggled in through it.
package struct HeaderText: Hashable, Sendable {
  /// One line; no blank at its ends, and none beside another.
  package let text: String

  /// - Parameter text: anything; runs of white space, control characters and line ends become one
  ///   blank each.
  package init(_ text: String) {
    var line = String.UnicodeScalarView()
    var isBlankDue = false
    for scalar in text.unicodeScalars {
      if Self.isBlank(scalar) {
        isBlankDue = !line.isEmpty
        continue
      }
      if isBlankDue { line.append(" ") }
      isBlankDue = false
      line.append(scalar)
    }
    self.text = String(line)
  }

  package var isEmpty: Bool { text.isEmpty }

  /// No-break spaces are kept: they belong to figures.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x20, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }
}
