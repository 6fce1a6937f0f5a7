/// Writes elements, attributes and text in order; whatever is a `String` is escaped.
package struct MarkupWriter {
  /// What has been written so far.
  package private(set) var markup = Markup()

  package init() {}

  /// - Parameter room: how many bytes to make room for at once.
  init(room: Int) {
    markup.reserve(room)
  }

  /// `<name attributes>…</name>` with whatever the closure writes inside.
  package mutating func element(
    _ name: ElementName, _ attributes: Attribute..., content: (inout MarkupWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// The same for attributes that are only known as a list.
  package mutating func element(
    _ name: ElementName, attributes: [Attribute], content: (inout MarkupWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// `<name attributes>text</name>`.
  package mutating func element(_ name: ElementName, _ attributes: Attribute..., text: String) {
    open(name, attributes)
    markup.appendText(text)
    close(name)
  }

  /// An HTML element that has no content and no end tag, such as `<br>`.
  package mutating func void(_ name: ElementName, _ attributes: Attribute...) {
    open(name, attributes)
  }

  /// An SVG element without content, `<name attributes/>`.
  package mutating func leaf(_ name: ElementName, _ attributes: Attribute...) {
    leaf(name, attributes: attributes)
  }

  /// The same for attributes that are only known as a list.
  package mutating func leaf(_ name: ElementName, attributes: [Attribute]) {
    start(name, attributes)
    markup.appendVerbatim("/>")
  }

  /// Text, escaped.
  package mutating func text(_ text: String) {
    markup.appendText(text)
  }

  /// Markup that is finished already.
  package mutating func append(_ other: Markup) {
    markup.append(other)
  }

  /// A line break in the source, for readable output; has no meaning on the page.
  package mutating func newline() {
    markup.append(UInt8(ascii: "\n"))
  }

  /// `<name attributes>`, for writers that meet an element's end later than a closure allows; what
  /// is opened must be closed in reverse order.
  package mutating func open(_ name: ElementName, _ attributes: [Attribute] = []) {
    start(name, attributes)
    markup.append(UInt8(ascii: ">"))
  }

  private mutating func start(_ name: ElementName, _ attributes: [Attribute]) {
    markup.append(UInt8(ascii: "<"))
    markup.appendVerbatim(name.text)
    self.attributes(attributes)
  }

  /// Attributes, each with a space before it.
  mutating func attributes(_ attributes: [Attribute]) {
    for attribute in attributes {
      guard let value = attribute.value else { continue }
      markup.append(UInt8(ascii: " "))
      markup.appendVerbatim(attribute.name.text)
      markup.append(UInt8(ascii: "="))
      markup.append(UInt8(ascii: "\""))
      markup.appendEscaped(value)
      markup.append(UInt8(ascii: "\""))
    }
  }

  /// A part of finished markup.
  mutating func keep(_ bytes: ArraySlice<UInt8>) {
    markup.appendVerbatim(bytes)
  }

  /// `</name>`, the end of what ``open(_:_:)`` began.
  package mutating func close(_ name: ElementName) {
    markup.appendVerbatim("</")
    markup.appendVerbatim(name.text)
    markup.append(UInt8(ascii: ">"))
  }
}
