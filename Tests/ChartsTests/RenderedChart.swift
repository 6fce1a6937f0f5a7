import Testing

@testable import Charts

/// The texts of a rendered chart and the boxes they may take, read back from its SVG.
struct RenderedChart {
  struct Text {
    let string: String
    let box: Box
  }

  let svg: String
  let width: Double
  let height: Double
  let texts: [Text]
  let classes: Set<String>
  let ids: [String]
  let shapes: [Box]

  init(_ svg: String) {
    self.svg = svg
    let elements = Self.elements(svg)
    let root = elements.first?.attributes ?? [:]
    let size = (root["viewBox"] ?? "").split(separator: " ").map(String.init)
    width = Self.number(size.count == 4 ? size[2] : nil)
    height = Self.number(size.count == 4 ? size[3] : nil)
    texts = Self.drawnTexts(svg).map(Self.text)
    classes = Set(
      elements.flatMap { ($0.attributes["class"] ?? "").split(separator: " ") }.map(String.init))
    ids = elements.compactMap { $0.attributes["id"] }
    shapes = elements.compactMap(Self.shape)
  }

  /// How many closed areas are drawn in a class.
  func areas(of name: String) -> Int {
    Self.elements(svg).filter { $0.attributes["class"] == name }
      .map { ($0.attributes["d"] ?? "").count { $0 == "z" } }.reduce(0, +)
  }

  /// What is wrong with the chart's texts: each that leaves the chart, each two that overlap.
  var faults: [String] {
    var faults: [String] = []
    // Places are written in whole tenths: two may come nearer by one.
    let room = Box(left: -0.1, top: -0.1, right: width + 0.1, bottom: height + 0.1)
    for (index, text) in texts.enumerated() {
      if !room.contains(text.box) { faults.append("'\(text.string)' leaves the chart") }
      for other in texts[..<index] where text.box.padded(-0.1, -0.1).overlaps(other.box) {
        faults.append("'\(text.string)' meets '\(other.string)'")
      }
    }
    for shape in shapes where !room.padded(0.5, 0.5).contains(shape) {
      faults.append("a mark at \(shape.left), \(shape.top) leaves the chart")
    }
    return faults
  }

  struct Element {
    let name: String
    var attributes: [String: String]
    /// The text up to the next tag.
    var content: String
  }

  private static func elements(_ svg: String) -> [Element] {
    svg.utf8.split(separator: UInt8(ascii: "<")).compactMap { piece in
      guard piece.first != UInt8(ascii: "/"), let end = piece.firstIndex(of: UInt8(ascii: ">"))
      else { return nil }
      let parts = piece[..<end].split(
        separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
      let names = parts.map { String(Substring($0)) }
      var attributes: [String: String] = [:]
      for index in stride(from: 0, to: names.count - 1, by: 2) {
        let name = names[index].dropLast().split(separator: " ").last ?? ""
        attributes[String(name)] = names[index + 1]
      }
      let element = (names.first ?? "").prefix { $0 != " " && $0 != "/" }
      return Element(
        name: String(element), attributes: attributes,
        content: String(Substring(piece[piece.index(after: end)...])))
    }
  }

  /// The text elements with their contents; a title inside one is not part of what is drawn.
  private static func drawnTexts(_ svg: String) -> [Element] {
    var texts: [Element] = []
    var isOpen = false
    var group: [String: String] = [:]
    for element in elements(
      svg.replacing("</title>", with: "<rest>")
        .replacing("</g>", with: "<end>"))
    {
      switch element.name {
      case "g": group = element.attributes
      case "end": group = [:]
      case "text":
        var element = element
        element.attributes.merge(group) { own, _ in own }
        texts.append(element)
        isOpen = true
      case "rest" where isOpen: texts[texts.count - 1].content = element.content
      case "title": break
      default: isOpen = false
      }
    }
    return texts
  }

  private static func text(_ element: Element) -> Text {
    let string = unescaped(element.content)
    let names = (element.attributes["class"] ?? "").split(separator: " ").map(String.init)
    let style = names.lazy.compactMap(TextStyle.init(rawValue:)).first ?? .figure
    let width = style.width(of: string)
    let x = number(element.attributes["x"])
    let left =
      switch element.attributes["text-anchor"] {
      case "middle": x - width / 2
      case "end": x - width
      default: x
      }
    let y = number(element.attributes["y"])
    return Text(
      string: string,
      box: Box(
        left: left, top: y - style.size * 0.76, right: left + width, bottom: y + style.size * 0.22))
  }

  private static func shape(_ element: Element) -> Box? {
    let values = element.attributes.mapValues { Double($0) ?? 0 }
    switch element.name {
    case "circle":
      let (x, y, r) = (values["cx"] ?? 0, values["cy"] ?? 0, values["r"] ?? 0)
      return Box(left: x - r, top: y - r, right: x + r, bottom: y + r)
    case "path": return DrawnPath(element.attributes["d"] ?? "").box
    default: return nil
    }
  }

  private static func number(_ text: String?) -> Double { text.flatMap(Double.init) ?? .nan }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var text = text
    for (entity, plain) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text.replace(entity, with: plain)
    }
    return text
  }
}
