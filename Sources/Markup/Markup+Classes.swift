extension Markup {
  /// The same markup with other attributes in place of each `class` attribute.
  ///
  /// Quotation marks of text and of attributes' values are escaped, so ` class="` stands in tags
  /// alone.
  /// - Parameter attributes: those that stand for an element's classes, none of which the element
  ///   may have already.
  package func replacingClasses(with attributes: ([Substring]) -> [Attribute]) -> Markup {
    var result = MarkupWriter()
    /// Attributes as they were written, by the value that they stand for.
    var written: [ArraySlice<UInt8>: Markup] = [:]
    var (kept, index) = (0, 0)
    while index < utf8.count {
      guard utf8[index] == Self.classMark[0], utf8[index...].starts(with: Self.classMark) else {
        index += 1
        continue
      }
      result.keep(utf8[kept..<index])
      let value = utf8[(index + Self.classMark.count)...].prefix { $0 != UInt8(ascii: "\"") }
      let own =
        written[value]
        ?? Self.written(
          attributes(String(decoding: value, as: UTF8.self).split(separator: " ")))
      written[value] = own
      result.append(own)
      index = min(value.endIndex + 1, utf8.count)
      kept = index
    }
    result.keep(utf8[kept...])
    return result.markup
  }

  private static let classMark = Array(" class=\"".utf8)

  private static func written(_ attributes: [Attribute]) -> Markup {
    var writer = MarkupWriter()
    writer.attributes(attributes)
    return writer.markup
  }
}
