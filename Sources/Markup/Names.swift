/// The name of an element: a literal in the program's text, never data.
package struct ElementName: ExpressibleByStringLiteral, Sendable {
  let text: String

  package init(stringLiteral name: StaticString) {
    text = name.description
  }
}

/// The name of an attribute: a literal in the program's text, never data.
package struct AttributeName: ExpressibleByStringLiteral, Sendable {
  let text: String

  package init(stringLiteral name: StaticString) {
    text = name.description
  }
}

/// An attribute of an element; the value is escaped and quoted when it is written.
package struct Attribute: Sendable {
  let name: AttributeName
  /// Nil leaves the attribute out.
  let value: String?

  package init(_ name: AttributeName, _ value: String?) {
    self.name = name
    self.value = value
  }

  /// A number in SVG units, with at most two decimals.
  package init(_ name: AttributeName, _ number: Double) {
    self.init(name, Coordinate.text(number))
  }

  package static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
  package static func id(_ id: String) -> Attribute { Attribute("id", id) }
  package static func href(_ link: Link) -> Attribute {
    Attribute("href", link == .nowhere ? nil : link.reference)
  }
  package static func lang(_ language: String) -> Attribute { Attribute("lang", language) }
}
