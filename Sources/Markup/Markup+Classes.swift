extension Markup {
  /// The same markup with other attributes in place of each `class` attribute.
  ///
  /// Quotation marks of text and of attributes' values are escaped, so ` class="` stands in tags
  /// alone.
  /// - Parameter attributes: those that stand for an element's classes, none of which the element
  ///   may have already.
  package func replacingClasses(with attributes: ([Substring]) -> [Attribute]) -> Markup {
    let mark = Array(" class=\"".utf8)
    var result = MarkupWriter()
    var rest = utf8[...]
    while let space = rest.firstIndex(of: mark[0]) {
      guard rest[space...].starts(with: mark) else {
        result.keep(rest[...space])
        rest = rest[(space + 1)...]
        continue
      }
      result.keep(rest[..<space])
      let names = rest[(space + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }
      result.attributes(
        attributes(String(decoding: names, as: UTF8.self).split(separator: " ")))
      rest = rest[names.endIndex...].dropFirst()
    }
    result.keep(rest)
    return result.markup
  }
}
