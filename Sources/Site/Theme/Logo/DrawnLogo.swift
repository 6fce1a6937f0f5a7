import Diagnostics
import Markup
import Wording

/// An SVG logo, written anew from what is known to be harmless in it.
struct DrawnLogo {
  /// Width over height.
  let proportion: Double
  /// What stands inside the `svg` element.
  private let content: Markup
  private let frame: String
  private let attributes: [Attribute]
  /// In front of the drawing's own ids, so that they meet no other on the page.
  private let prefix: String

  /// - Throws: the first thing that a logo may not have.
  init(_ bytes: [UInt8], file: String, idPrefix: String) throws(Diagnostic) {
    prefix = idPrefix
    let root = try DrawingSource.root(of: bytes, file: file)
    guard root.name == "svg" else { throw .brokenLogo(at: root.place) }
    let box = Self.box(root)
    guard let box else { throw .logoWithoutSize(at: root.place) }
    proportion = box[2] / box[3]
    frame = box.map(Coordinate.text).joined(separator: " ")
    let kept = root.attributes.filter {
      !["viewBox", "width", "height", "x", "y"].contains($0.name)
    }
    attributes = try Self.attributes(kept, idPrefix)
    var writer = MarkupWriter()
    try Self.write(root.children, idPrefix, to: &writer)
    content = writer.markup
  }

  /// The drawing in a given height, with its words.
  func markup(class name: String, label: String?, height: Double) -> Markup {
    Markup { writer in
      let words =
        label.map { [Attribute("role", "img"), Attribute("aria-label", $0)] }
        ?? [Attribute("aria-hidden", "true")]
      writer.element(
        "svg",
        attributes: [
          .class(name), Attribute("viewBox", frame), Attribute("width", height * proportion),
          Attribute("height", height),
        ] + words + attributes
      ) { $0.append(content) }
    }
  }

  /// The left, top, width and height of the drawing: its `viewBox`, else its `width` and `height`.
  private static func box(_ root: DrawingElement) -> [Double]? {
    func value(_ name: String) -> String? {
      root.attributes.first { $0.name == name }?.value
    }
    let box: [Double]
    if let given = value("viewBox") {
      box = given.split { " ,\t\r\n".contains($0) }.compactMap { Double($0) }
    } else {
      box =
        [0, 0]
        + ["width", "height"].compactMap { name in
          value(name).flatMap { Double($0.hasSuffix("px") ? $0.dropLast(2) : $0[...]) }
        }
    }
    guard box.count == 4, box.allSatisfy({ $0.isFinite && $0.magnitude < 1_000_000 }),
      box[2] > 0.01, box[3] > 0.01, (0.05...20).contains(box[2] / box[3])
    else { return nil }
    return box
  }

  private static func write(
    _ elements: [DrawingElement], _ prefix: String, to writer: inout MarkupWriter
  ) throws(Diagnostic) {
    for element in elements where !DrawingNames.leftOut.contains(element.name) {
      guard let name = DrawingNames.elements[element.name] else {
        throw .unsafeLogo("element “\(element.name)”", at: element.place)
      }
      let attributes = try attributes(element.attributes, prefix)
      guard !element.children.isEmpty else {
        writer.leaf(name, attributes: attributes)
        continue
      }
      writer.open(name, attributes)
      try write(element.children, prefix, to: &writer)
      writer.close(name)
    }
  }

  private static func attributes(
    _ parts: [DrawingElement.Part], _ prefix: String
  ) throws(Diagnostic) -> [Attribute] {
    var found: [Attribute] = []
    var styled: [DrawingElement.Part] = []
    for part in parts where part.name == "style" { styled += try declarations(part) }
    let names = Set(styled.map(\.name))
    for part in parts.filter({ $0.name != "style" && !names.contains($0.name) }) + styled
    where !DrawingNames.isLeftOut(part.name) {
      if part.name == "id" || part.name == "href" || part.name == "xlink:href" {
        guard part.name == "id", isPlain(part.value) else {
          throw .unsafeLogo("attribute “\(part.name)”", at: part.place)
        }
        found.append(.id(prefix + part.value))
      } else if let name = DrawingNames.drawing[part.name] ?? DrawingNames.shape[part.name] {
        found.append(Attribute(name, try value(part, prefix)))
      } else {
        throw .unsafeLogo("attribute “\(part.name)”", at: part.place)
      }
    }
    return found
  }

  /// The declarations of a `style` attribute as attributes of their own, the last of each name.
  private static func declarations(
    _ style: DrawingElement.Part
  ) throws(Diagnostic) -> [DrawingElement.Part] {
    var found: [DrawingElement.Part] = []
    for piece in style.value.split(separator: ";") {
      let halves = piece.split(separator: ":", maxSplits: 1).map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      guard !halves.isEmpty, halves != [""] else { continue }
      guard halves.count == 2, DrawingNames.drawing[halves[0]] != nil else {
        throw .unsafeLogo("style “\(halves[0])”", at: style.place)
      }
      found.removeAll { $0.name == halves[0] }
      found.append(.init(name: halves[0], value: halves[1], place: style.place))
    }
    return found
  }

  /// A value without parentheses, but for colours, transformations and references inside the drawing.
  private static func value(
    _ part: DrawingElement.Part, _ prefix: String
  ) throws(Diagnostic) -> String {
    let lower = part.value.lowercased()
    if lower.contains("url") {
      let id = part.value.dropFirst(5).dropLast()
      guard part.value.hasPrefix("url(#"), part.value.hasSuffix(")"), isPlain(id) else {
        throw .unsafeLogo("reference in “\(part.name)”", at: part.place)
      }
      return "url(#\(prefix)\(id))"
    }
    let isHarmless = part.value.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || " #.,%()+-\t\r\n".unicodeScalars.contains(scalar))
    }
    guard isHarmless else { throw .unsafeLogo("value of “\(part.name)”", at: part.place) }
    return part.value
  }

  private static func isPlain(_ id: some StringProtocol) -> Bool {
    !id.isEmpty
      && id.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
          && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || "-_.".unicodeScalars.contains(scalar))
      }
  }
}
