extension NumberText {
  /// The digits of a number as this formatter writes it, for a file of figures: `−1,234.5` is
  /// `-1234.5`, `+3` is `3`; nil for any other text.
  package func number(_ text: String) -> String? {
    var sign = ""
    var rest = Substring(text)
    if rest.hasPrefix(Self.minus) {
      sign = "-"
      rest = rest.dropFirst()
    } else if rest.hasPrefix("+") {
      rest = rest.dropFirst()
    }
    let parts = rest.split(separator: decimal, omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count < 3, parts.dropFirst().allSatisfy(isDigits) else {
      return nil
    }
    let groups = whole.split(separator: group, omittingEmptySubsequences: false)
    guard groups.allSatisfy(isDigits), groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
      return nil
    }
    return sign + ([groups.joined()] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }

  private func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
